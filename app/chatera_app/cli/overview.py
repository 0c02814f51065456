"""``chatera --help``: every command with its line, taken from where the command is declared."""

from chatera.commands.registry import every_command

HEAD = """\
Usage: chatera [--profile DIR]              opens ChatEra
       chatera COMMAND [--profile DIR] …    does one thing

"""
OTHERS = (
    ("init", "Make an identity in a new profile."),
    ("link --join", "Make this computer another of your devices."),
    ("node", "Run a hub for others, without a window."),
    ("theme check", "Say what is wrong with a theme."),
    ("pack check", "Say what is wrong with a pack of emoticons or stickers."),
    ("wink check", "Say what is wrong with a wink."),
    ("backup restore", "Make a profile of a backup, with the recovery phrase."),
)
TAIL = """
A first talk:
  chatera init --name "Anna"
  chatera connect 192.168.1.10:41234
  chatera people
  chatera send --to "Bob" "Hello" --wait delivered
  chatera history --with "Bob"

Every command takes --profile DIR (default: this user's own), --json (one object a line) and --help.
“chatera COMMAND --help” tells the rest; docs/CLI.md documents the fields and exit codes.
"""


def overview_of(first: str) -> str:
    """Return the lines of the commands that begin with this word."""
    every = [*((one.name, one.doc) for one in every_command()), *OTHERS]
    found = [(name, doc) for name, doc in every if name.startswith(f"{first} ")]
    width = max(len(name) for name, _ in found)
    return "".join(f"  chatera {name:<{width}}  {doc}\n" for name, doc in found)


def overview() -> str:
    """Return the text."""
    lines = [*OTHERS, *((command.name, command.doc) for command in every_command())]
    width = max(len(name) for name, _ in lines)
    return HEAD + "".join(f"  {name:<{width}}  {doc}\n" for name, doc in lines) + TAIL
