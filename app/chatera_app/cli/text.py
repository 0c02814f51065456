"""Records as text for people, where ``--json`` was not asked for."""

import io
import re
from collections.abc import Callable
from datetime import datetime
from typing import Any, Final

from chatera.commands.command import Record

MARKS: Final = {"waiting": "🕓", "stored": "✓", "delivered": "✓✓", "read": "✓✓ read", "failed": "✗"}
DOTS: Final = {
    "online": "●", "busy": "⊘", "phone": "⊘", "away": "◐", "brb": "◐", "lunch": "◐", "idle": "◐",
}  # fmt: skip
PRESENCE: Final = {
    "phone": "on the phone", "brb": "right back", "lunch": "out to lunch",
}  # fmt: skip
"""Statuses as a sentence says them, where that is another word."""
SHORT: Final = 14
"""Characters of an id that people are shown; enough to tell a few thousand apart."""
_COMMANDS: Final = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
"""Control characters but the end of a line, and those that turn the direction of what follows."""


def text_of(command: str) -> Callable[[Record], str]:
    """Return how a command's records are written."""
    form = FORMS.get(command, _pairs)
    return lambda record: printable(form(record))


def printable(text: str) -> str:
    """Return a text that does nothing to a terminal but stand there, whoever wrote it."""
    return _COMMANDS.sub("\ufffd", text.expandtabs(4).replace("\r\n", "\n"))


def _short(value: object) -> str:
    return str(value or "")[:SHORT]


def _name(value: object) -> str:
    """Return a name in one line, whatever its owner's program let them have."""
    return " ".join(str(value).split())


def _moment(value: object) -> str:
    if not isinstance(value, str):
        return ""
    moment = datetime.fromisoformat(value).astimezone()
    today = moment.date() == datetime.now(moment.tzinfo).date()
    return f"{moment:%H:%M}" if today else f"{moment:%Y-%m-%d %H:%M}"


def _indented(text: object, width: int) -> str:
    return str(text).replace("\n", "\n" + " " * width)


def _message(record: Record) -> str:
    head = f"{_short(record.get('id'))}  {_moment(record.get('at'))}  "
    text = _indented(record.get("text", ""), len(head))
    if record.get("kind") == "sticker":
        text = f"[{text}]"
    if record.get("kind") in {"system", "nudge", "wink"}:
        return f"{head}— {text}"
    if record.get("deleted"):
        text = "(deleted)"
    elif record.get("kind") == "ink":
        text = f"✎ {text}"
    if record.get("kind") == "locked":
        lost = record.get("state") == "lost"
        text = "(could not be opened)" if lost else "(waiting for this message)"
        record = {**record, "state": ""}
    reply = record.get("reply")
    if isinstance(reply, dict):
        head += f"↪ “{_line(reply['text'], 30)}” "
    parts = [f"{head}{_name(record.get('from_name'))}: {_origin(record)}{text}"]
    if record.get("edited") and not record.get("deleted"):
        parts.append("(edited)")
    parts.append(_reactions(record.get("reactions")))
    parts.append(MARKS.get(str(record.get("state")), ""))
    line = " ".join(part for part in parts if part)
    return f"{line}\n{'':16}{record['error']}" if record.get("error") else line


def _origin(record: Record) -> str:
    origin = record.get("forwarded")
    return f"[forwarded from {_name(origin['from_name'])}] " if isinstance(origin, dict) else ""


def _line(text: object, most: int) -> str:
    words = " ".join(str(text).split())
    return words if len(words) <= most else words[: most - 1] + "…"


def _reactions(value: object) -> str:
    reactions: list[dict[str, Any]] = value if isinstance(value, list) else []
    return " ".join(f"{one['emoji']} {len(one['from'])}" for one in reactions)


def _sent(record: Record) -> str:
    line = f"{MARKS.get(str(record['state']), ''):<2} {_indented(record['text'], 3)}"
    return f"{line}\n   {record['error']}" if record.get("error") else line


def _waiting(record: Record) -> str:
    return f"{_message(record)}   [to {_name(record['to_name'])}]"


def _found(record: Record) -> str:
    return f"{_message(record)}   [{_name(record['chat_name'])}]"


def _person(record: Record) -> str:
    presence = str(record["presence"])
    words = ("verified", "blocked", "muted", "favourite")
    notes = [word for word in words if record.get(word)]
    line = (
        f"{DOTS.get(presence, '○')} {presence:<8} {_short(record['id'])}  {_name(record['name'])}"
    )
    if record.get("message"):
        line += f" — {record['message']}"
    return line + (f" ({', '.join(notes)})" if notes else "")


def _conversation(record: Record) -> str:
    unread = record.get("unread") or ""
    last = record.get("last")
    line = f"{unread!s:>5}  {record['kind']:<6} {_short(record['id'])}  {_name(record['name'])}"
    if isinstance(last, dict):
        words = "(deleted)" if last.get("deleted") else str(last.get("text", ""))
        line += f" — {_line(words, 60)}"
    return line


def _community(record: Record) -> str:
    line = f"{record['state']:<10} {_name(record['name']) or '(no name)'}  {record['url']}"
    line += " (closed)" if record.get("closed") else ""
    line += " (hub on this machine)" if record.get("own_node") else ""
    line += f"\n{'':11}{record['fingerprint']}" if record.get("fingerprint") else ""
    return f"{line}\n{'':11}{record['problem']}" if record.get("problem") else line


def _invited(record: Record) -> str:
    code = record.get("qr")
    lines = [
        f"Whoever has this link can come into “{_name(record['name'])}”. Give it to nobody else:",
        str(record["link"]), *(code if isinstance(code, list) else []),
    ]  # fmt: skip
    return "\n".join(lines)


def _left_community(record: Record) -> str:
    return f"You have left “{_name(record['name'])}”. What was written there stays here."


_MOVING: Final = {
    "connecting": "Connecting to the new node.",
    "checking": "Making sure that everything is there.",
    "telling": "Telling everybody.",
    "following": "Going there.",
}


def _moved(record: Record) -> str:
    if record["event"] != "progress":
        return f"The community has moved. Its members follow when they hear of it.\n{_community(record)}"
    if record["stage"] == "bringing":
        return f"Brought {record['done']:,} of {record['total']:,} conversations."
    return _MOVING[str(record["stage"])]


def _whose(hub: Record) -> str:
    """Say whose computer a hub is on, or would be."""
    if hub["here"]:
        return "this computer"
    if hub["computer"]:
        return f"your “{_name(hub['computer'])}”"
    return f"{_name(hub['name'])}'s computer" if hub["name"] else "another computer"


def _part(record: Record, name: str) -> Record:
    found = record[name]
    assert isinstance(found, dict)  # noqa: S101 - the commands make it so
    return found


_LEFT: Final = {
    "went_away": "{0} went away", "closed": "{0} left", "gave_way": "{0} gave way",
    "refused": "{0} refused this device",
}  # fmt: skip


def _handover(record: Record) -> str:
    left = _LEFT[str(record["why"])].format(_whose(_part(record, "from")))
    words = f"{left}, carrying on through {_whose(_part(record, 'to'))}."
    return words[:1].upper() + words[1:]


def _hub(record: Record) -> str:
    hub, peers = record.get("hub"), record.get("peers")
    if isinstance(hub, dict):
        head = f"Connected through {_whose(hub)}."
        head = "This computer is the hub." if hub["own"] else head
        lines = [head, f"  {hub['url']}  {hub['fingerprint']}"]
    else:
        seeks = record["role"] == "seeking"
        lines = ["Looking for a hub." if seeks else "No hub is looked for on the network."]
    if record["closed"]:
        lines[0] = f"{_name(record['community_name'])}: {lines[0]}"
    others = [_whose(one) for one in peers if not one["here"]] if isinstance(peers, list) else []
    lines += [f"  Could be hub as well: {', '.join(others)}"] if others else []
    if record.get("last"):
        last = _part(record, "last")
        lines.append(f"  {_moment(last['at'])}  {_handover(last)} It took {last['took']} s.")
    return "\n".join(lines)


def _finding(record: Record) -> str:
    line = f"{'✓' if record['ok'] else '✗'} {record['check']:<11} {record['detail']}"
    return f"{line}\n{'':14}{record['advice']}" if record.get("advice") else line


def _status(record: Record) -> str:
    words = f" — {record['message']}" if record.get("message") else ""
    until = f" until {_moment(record['until'])}" if record.get("until") else ""
    return f"{_name(record['name'])} ({record['presence']}{until}){words}\n{record['id']}"


def _group(record: Record) -> str:
    members = record.get("members")
    names = [_name(one["name"]) for one in members] if isinstance(members, list) else []
    line = f"{_name(record['name'])}  {_short(record['id'])}"
    return f"{line}\n  {', '.join(names)}" if names else line


def _pairs(record: Record) -> str:
    return "  ".join(
        f"{name}: {value}" for name, value in record.items() if value not in (None, "")
    )


def _edited(record: Record) -> str:
    return f"Changed to: {record['text']}"


def _deleted(_record: Record) -> str:
    return "Deleted for everyone."


def _reacted(record: Record) -> str:
    return (
        f"{record['emoji']} is on the message." if record["on"] else f"{record['emoji']} is gone."
    )


def _nudged(record: Record) -> str:
    return f"You have just sent {_name(record['to_name'])} a nudge."


def _stuck(record: Record) -> str:
    return f"You have sent {_name(record['to_name'])} a sticker: {_name(record['text'])}."


def _sticker(record: Record) -> str:
    return f"{_short(record['id'])}  {record['emoji']} {_name(record['name'])}   [{_name(record['pack']) or 'by itself'}]"


def _emoticon(record: Record) -> str:
    return f"{record['code']}"


def _winked(record: Record) -> str:
    return f"You sent {_name(record['to_name'])} a wink: {_name(record['wink'])}"


def _wink(record: Record) -> str:
    return f"{_name(record['name'])}{'  (your own)' if record['own'] else ''}"


def _wink_removed(record: Record) -> str:
    return f"“{_name(record['name'])}” is among your winks no longer."


def _put_by(record: Record) -> str:
    return f"“{_name(record['name'])}” is among your winks."


def _read(record: Record) -> str:
    return f"{record['name']}: {record['unread'] or 'nothing'} unread."


def _unread(record: Record) -> str:
    return f"{record['name']} is {'marked as ' if record['marked'] else ''}unread."


def _forwarded(record: Record) -> str:
    return f"Forwarded to {_name(record['to_name'])}."


def _pinned(record: Record) -> str:
    return "Pinned for everybody." if record["pinned"] else "Pinned no longer."


def _version(record: Record) -> str:
    head = f"{_moment(record['at'])}  "
    return head + _indented(record["text"], len(head))


def _archived(record: Record) -> str:
    return f"{record['name']} is {'' if record['archived'] else 'no longer '}archived."


def _blocked(record: Record) -> str:
    return f"{record['name']} is {'' if record['blocked'] else 'no longer '}blocked."


def _appearing(record: Record) -> str:
    who = record["name"] or f"category {record['category']}"
    return f"{who}  {record['shown']}"


def _muted(record: Record) -> str:
    return f"{record['name']} is {'' if record['muted'] else 'no longer '}muted."


def _left(record: Record) -> str:
    return f"You left “{record['name']}”."


def _renamed(record: Record) -> str:
    return f"The group is called “{record['name']}” now."


def _appointed(record: Record) -> str:
    return f"{_short(record['member'])} is {record['role']} of “{record['name']}” now."


def _typing(record: Record) -> str:
    found = record["names"]
    names = [_name(one) for one in found] if isinstance(found, list) else []
    return f"{', '.join(names)} {'is' if len(names) == 1 else 'are'} writing…"


_STAGES: Final = {"writing": "Written", "checking": "Checked", "restoring": "Restored"}


def _step(record: Record) -> str:
    return f"{_STAGES[str(record['stage'])]} {record['done']:,} of {record['total']:,}."


def _size(value: object) -> str:
    size = int(str(value))
    return f"{size / 2**20:,.1f} MiB" if size >= 2**20 else f"{size / 2**10:,.0f} KiB"


def _backed_up(record: Record) -> str:
    if record["event"] == "progress":
        return _step(record)
    return f"Backed up and checked: {record['path']} ({_size(record['size'])})"


def _checked(record: Record) -> str:
    if record["event"] == "progress":
        return _step(record)
    newest = "" if record["newest"] else "\nA newer one was made since, somewhere else."
    return f"The backup of {_moment(record['made'])} is whole: {record['path']}{newest}"


def _restored(record: Record) -> str:
    if record["event"] == "progress":
        return _step(record)
    return (
        f"Hello {record['name']}. Everything up to {_moment(record['made'])} is here again, in {record['profile']}.\n"
        "This computer is another device of your account. Next: “chatera connect ADDRESS”, or open ChatEra."
    )


def _phrase(record: Record) -> str:
    words, numbers = record.get("words"), record.get("numbers")
    if isinstance(words, list):
        rows = (
            "".join(f"{number:>4}. {words[number - 1]:<10}" for number in range(first, first + 4))
            for first in (1, 5, 9)
        )
        return (
            "These twelve words bring your account back when every device is lost. Whoever has them has your account:\n"
            "write them on paper, keep that where you keep other papers, and never type them anywhere else.\n\n"
            + "\n".join(row.rstrip() for row in rows)
            + "\n\nWhen they are written down: “chatera recovery-phrase --confirm”."
        )
    if isinstance(numbers, list):
        return f"Type word {numbers[0]}, then word {numbers[1]}, each on a line of its own:"
    return (
        "Confirmed. The words are erased from this computer; from now on only your paper has them."
    )


def _safety(record: Record) -> str:
    found, drawing = record["numbers"], record.get("qr")
    groups = [str(one) for one in found] if isinstance(found, list) else []
    lines = ["  ".join(groups[at : at + 4]) for at in range(0, len(groups), 4)]
    seen = "verified" if record.get("verified") else "not verified yet"
    lines = [f"Your safety number with {_name(record['name'])} ({seen}):", "", *lines, ""]
    if isinstance(drawing, list):
        lines += [*(str(one) for one in drawing), ""]
    lines += ["The same digits at the other person's mean that nobody stands between you.",
              f"For the other person's device: {record['code']}"]  # fmt: skip
    return "\n".join(lines)


def _compared(record: Record) -> str:
    name = _name(record["name"])
    match record.get("state"):
        case "waiting":
            return f"Waiting for {name}, who types “chatera verify” with your name…"
        case "compare":
            return _numbers(record, name)
        case "confirmed":
            return f"Waiting until {name} says the same…"
        case "verified":
            return f"{name} is verified."
        case "not verified":
            return f"{name} is not verified any more."
        case _:
            return ""


def _numbers(record: Record, name: str) -> str:
    found, signs = record.get("numbers"), record.get("pictures")
    numbers = [str(one) for one in found] if isinstance(found, list) else []
    pictures = [f"{one['sign']} {one['name']}" for one in signs] if isinstance(signs, list) else []
    lines = [f"Call {name}, or go and see: do both screens show the same?", ""]
    lines += ["    " + "   ".join(numbers)]
    lines += ["    " + ", ".join(pictures)] if pictures else []
    return "\n".join([*lines, "", "Type yes or no:"])


def _watched(record: Record) -> str:  # noqa: PLR0911 - one sentence for each thing that can happen
    """Show what a person wants to read of what happens; ticks and counts are for programs."""
    where = f"   [{_name(record['chat_name'])}]" if record.get("chat_name") else ""
    match record.get("event"):
        case "watching":
            return "Watching; Ctrl+C ends it."
        case "message" | "edited" | "deleted" | "reaction":
            return _message(record) + where
        case "typing" if record.get("names"):
            return _typing(record) + where
        case "presence":
            word = PRESENCE.get(str(record["presence"]), record["presence"])
            return f"{_name(record['name'])} is {word}."
        case "verification" if record.get("state") == "asked":
            return f"{_name(record['name'])} wants to compare numbers with you: chatera verify"
        case "handover":
            return _handover(record)
        case "moved":
            return (
                f"{_name(record['by'])} has moved this community to {record['host']}; you have followed. "
                "“chatera community stay” takes you back."
            )
        case "connection":
            return f"{record['name'] or record['url']} is {record['state']}. {record['problem']}".strip()
        case _:
            return ""


def _device(record: Record) -> str:
    notes = [
        words for field, words in (("here", "this one"), ("revoked", "removed")) if record[field]
    ]
    seen = (
        f"  last heard {_moment(record['seen'])}" if record["seen"] and not record["here"] else ""
    )
    line = f"{_short(record['id'])}  {_name(record['name'])}"
    return line + (f" ({', '.join(notes)})" if notes else "") + seen


def _linking(record: Record) -> str:
    """Show how linking goes."""
    name = f"“{_name(record.get('name', ''))}”"
    words = {
        "asking": f"{name} wants to be yours. "
        + (
            "Type the code it shows, or “no”:" if record.get("needs_code") else "Say “yes” or “no”:"
        ),
        "accepted": "The code is right. Say so on the new computer."
        if record.get("needs_code")
        else "",
        "giving": f"Sent {record.get('count')} of about {record.get('total')}.",
        "linked": f"{name} is one of your devices now, and has everything that is here.",
    }
    event = str(record["event"])
    return _open(record) if event == "waiting" else words[event]


def _open(record: Record) -> str:
    """Show where linking is open: as a QR code, as a link, as an address."""
    link = str(record["link"])
    return (
        f"{qr_code(link)}\nOn the new computer, paste this link:\n{link}\n"
        f"or type where this one is: {_places(record)}"
    )


def _places(record: Record) -> str:
    addresses = record["addresses"]
    found = [str(one) for one in addresses] if isinstance(addresses, list) else []
    return ", ".join(f"{one}:{record['port']}" for one in found)


def qr_code(text: str) -> str:
    """Return a QR code made of half blocks."""
    import segno

    out = io.StringIO()
    segno.make(text, error="l", micro=False).terminal(out, border=2, compact=True)
    return out.getvalue().rstrip("\n")


def _protected(record: Record) -> str:
    if record["kept"] == "passphrase":
        return (
            "This profile opens with your passphrase only, from now on. Nobody can open it for you: write the passphrase "
            "down where you keep what matters."
        )
    return "This profile opens without a passphrase, from now on."


NOTHING: Final = {
    "people": "Nobody is known here yet. “chatera connect ADDRESS” joins a node by its address.",
    "conversations": "There are no conversations yet. “chatera send --to NAME TEXT” begins one.",
    "communities": "You are in no community yet. “chatera connect ADDRESS” joins a node by its address.",
    "history": "Nothing was said here yet.",
    "search": "No message has these words.",
    "pins": "Nothing is pinned here.",
    "versions": "This message has no wordings: it was deleted, or somebody has forwarded it.",
    "outbox": "Nothing waits.",
    "emoticons": "You have none of your own yet. The window “Your emoticons” makes them of pictures.",
}
"""What people are told where a command has nothing to show."""


FORMS: Final[dict[str, Callable[[Record], str]]] = {
    "send": _sent,
    "history": _message,
    "search": _found,
    "outbox": _waiting,
    "people": _person,
    "conversations": _conversation,
    "communities": _community,
    "connect": _community,
    "community create": _community,
    "community invite": _invited,
    "community join": _community,
    "community leave": _left_community,
    "community move": _moved,
    "community move-back": _community,
    "community stay": _community,
    "hub": _hub,
    "doctor": _finding,
    "safety-number": _safety,
    "verify": _compared,
    "status": _status,
    "group new": _group,
    "group add": _group,
    "group encrypt": _group,
    "group remove": _group,
    "group rename": _renamed,
    "group leave": _left,
    "group role": _appointed,
    "edit": _edited,
    "delete": _deleted,
    "nudge": _nudged,
    "forward": _forwarded,
    "sticker": _stuck,
    "stickers": _sticker,
    "emoticons": _emoticon,
    "wink send": _winked,
    "wink list": _wink,
    "wink add": _put_by,
    "wink remove": _wink_removed,
    "react": _reacted,
    "pin": _pinned,
    "pins": _message,
    "versions": _version,
    "read": _read,
    "unread": _unread,
    "archive": _archived,
    "retry": _sent,
    "block": _blocked,
    "appear": _appearing,
    "mute": _muted,
    "passphrase set": _protected,
    "passphrase remove": _protected,
    "watch": _watched,
    "recovery-phrase": _phrase,
    "backup create": _backed_up,
    "backup check": _checked,
    "backup restore": _restored,
    "devices": _device,
    "devices rename": _device,
    "devices revoke": _device,
    "devices regain": _device,
    "link": _linking,
}
