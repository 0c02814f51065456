"""Examples that ``--help`` shows below a command's options; a test reads each of them with its parser."""

from typing import Final

EXAMPLES: Final[dict[str, tuple[str, ...]]] = {
    "send": (
        'chatera send --to Bob "Lunch at noon?"',
        'chatera send --to Bob "Are you there?" --wait read --timeout 60',
        "make 2>&1 | chatera send --to Builds -",
        'chatera send --to Bob -- "-5 °C outside"',
    ),
    "forward": ("chatera forward e_k3j5x2mq --to Bob", "chatera forward e_k3j5x2mq --to Hikers"),
    "nudge": ("chatera nudge --to Bob",),
    "sticker": ("chatera sticker hello --to Bob",),
    "wink send": ("chatera wink send Balloons --to Bob",),
    "wink add": ("chatera wink add wave.wink",),
    "wink remove": ("chatera wink remove Wave",),
    "history": (
        "chatera history --with Bob",
        "chatera history --with Bob --limit 20 --before e_k3j5x2mq",
        "chatera history --with Bob --limit 0 --json | jq -r .text",
    ),
    "search": (
        "chatera search lunch",
        "chatera search lunch --with Bob",
        'chatera search "from:Bob after:2026-05 has:link lunch -soup"',
    ),
    "watch": ("chatera watch", "chatera watch --json | jq -r 'select(.event == \"message\").text'"),
    "edit": ('chatera edit e_k3j5x2mq "Lunch at one?"',),
    "delete": ("chatera delete e_k3j5x2mq",),
    "react": ("chatera react e_k3j5x2mq 👍", "chatera react e_k3j5x2mq 👍 --remove"),
    "pin": ("chatera pin e_k3j5x2mq", "chatera pin e_k3j5x2mq --off"),
    "pins": ("chatera pins --with Hikers",),
    "versions": ("chatera versions e_k3j5x2mq",),
    "read": ("chatera read --with Bob",),
    "unread": ("chatera unread --with Bob",),
    "retry": ("chatera retry e_k3j5x2mq",),
    "status": (
        'chatera status "gone fishing" --set away',
        "chatera status --set busy --for 30m",
        "chatera status --set phone --until 15:00",
        'chatera status ""',
    ),
    "safety-number": (
        "chatera safety-number --with Bob",
        "chatera safety-number --with Bob --qr",
    ),
    "verify": (
        "chatera verify Bob",
        "chatera verify Bob --code CHATERA:AGFQ…",
        "chatera verify Bob --mark",
        "chatera verify Bob --undo",
    ),
    "contact": (
        'chatera contact Bob --nickname "Bob from the choir" --category Choir',
        "chatera contact Bob --out-of Choir --favourite",
    ),
    "save": ("chatera save choir.html --with Choir", "chatera save bob.jsonl --with Bob --replace"),
    "block": ("chatera block Eve", "chatera block Eve --off"),
    "appear": (
        "chatera appear",
        "chatera appear Eve --as offline",
        "chatera appear --category Work --as offline",
        "chatera appear Eve --as usual",
    ),
    "mute": ("chatera mute Builds", "chatera mute Builds --for 8h", "chatera mute Builds --off"),
    "archive": ("chatera archive Builds", "chatera archive Builds --off"),
    "group new": ('chatera group new "Hikers" Bob Clara',),
    "group add": ("chatera group add Hikers Dana",),
    "group remove": ("chatera group remove Hikers Dana",),
    "group encrypt": ("chatera group encrypt Hikers",),
    "group leave": ("chatera group leave Hikers",),
    "group rename": ("chatera group rename Hikers Walkers",),
    "group role": ("chatera group role Hikers Bob admin",),
    "recovery-phrase": ("chatera recovery-phrase", "chatera recovery-phrase --confirm"),
    "backup create": ("chatera backup create /media/stick",),
    "backup check": ("chatera backup check /media/stick",),
    "devices rename": ('chatera devices rename d_k3j5x2mq "My laptop"',),
    "devices revoke": (
        'chatera devices revoke "Old laptop"',
        'chatera devices revoke "My phone" --stolen',
    ),
    "link": (
        "chatera link",
        "chatera link --bind 192.168.1.10",
    ),
    "passphrase set": ("chatera passphrase set", "pass show chatera | chatera passphrase set"),
    "hub": ("chatera hub", "chatera hub --json | jq -r .role"),
    "community create": (
        "chatera community create Family --passphrase",
        "chatera community create Board --invitation",
    ),
    "community invite": ("chatera community invite Board", "chatera community invite Board --qr"),
    "community join": ("chatera community join Family", "chatera community join -"),
    "community leave": ("chatera community leave Board",),
    "community move": ("chatera community move chat.example.org:4433 --fingerprint n_3vnn…",),
    "community move-back": ("chatera community move-back",),
    "community stay": ("chatera community stay", "chatera community stay --off"),
    "connect": (
        "chatera connect 192.168.1.10:41234",
        "chatera connect wss://chat.example.org:4433 --fingerprint n_3vnn…",
    ),
}


def examples_of(command: str) -> str | None:
    """Return the text below a command's options."""
    lines = EXAMPLES.get(command)
    return None if lines is None else "examples:\n" + "\n".join(f"  {line}" for line in lines)
