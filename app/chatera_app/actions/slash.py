"""Lines that begin with a slash where messages are written.

``/mute 1h`` is a command; ``//mute`` is sent as ``/mute``; a slash before anything else is part of what is said, so that
a path can be written as it is.
"""

from collections.abc import Container
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Slash:
    """A command and the words behind it."""

    name: str
    rest: str


def read(text: str, known: Container[str]) -> Slash | str:
    """Return the command that a text is, or the words to send.

    Args:
        text: what was written.
        known: the names of the commands there are, in small letters.
    """
    if text.startswith("//"):
        return text[1:]
    head, _, rest = text[1:].partition(" ")
    first, newline, more = head.partition("\n")
    if newline:
        head, rest = first, f"{more} {rest}" if rest else more
    if text.startswith("/") and head.casefold() in known:
        return Slash(head.casefold(), rest.strip())
    return text
