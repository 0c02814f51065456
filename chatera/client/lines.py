"""Words of others put into one line, or into lines that all stand further in: what they wrote forges no line of ours.

A name of a person, a group or a community is a line, but the program that made it may have been changed. Whatever Unicode
or a reader takes for the end of a line counts as one.
"""

import re
from typing import Final

_UNWANTED: Final = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
"""Line breaks and other control characters."""
_COMMANDS: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f]")
"""Control characters that are no blanks in the midst of a text."""
_TURNING: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""What lets words run backwards, or ends what holds a name together within a sentence; marks and joiners are needed."""

_MARKS: Final = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_STACKED: Final = re.compile(f"([{_MARKS}]{{3}})[{_MARKS}]+")
"""More marks upon a letter than any language has: they reach into the lines around."""


def one_line(words: str) -> str:
    """Return words as one line, with one blank where there were several, line breaks or control characters."""
    return " ".join(_UNWANTED.sub(" ", words).split())


def name_line(name: str) -> str:
    """Return what somebody or something is called as a line that is read the way it is written."""
    return one_line(_STACKED.sub(r"\1", _TURNING.sub("", name)))


def indented(text: str, by: str) -> str:
    """Return a text whose further lines stand further in; control characters show that they are there, and do nothing."""
    return f"\n{by}".join(_COMMANDS.sub("\ufffd", line) for line in text.splitlines())
