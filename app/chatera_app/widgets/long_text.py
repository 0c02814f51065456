"""How much of a message of thousands of lines is shown until somebody wants to see all of it."""

import re
from itertools import islice

from chatera_app.widgets.marks import Marks
from chatera_app.widgets.scripts import utf16_length

LINES = 200
_SPARED = 20
"""Few lines are not worth a click, so that many more are shown at once."""
_BREAK = re.compile("[\n\v\f\r\u0085\u2028\u2029]")
"""After what a layout may begin another line; each takes time and room, though nothing stands on it."""


def first_lines(text: str) -> str:
    """Return a text, or its first lines where it has a great many more."""
    if len(text) <= LINES + _SPARED:
        return text
    breaks = [found.start() for found in islice(_BREAK.finditer(text), LINES + _SPARED)]
    return text if len(breaks) < LINES + _SPARED else text[: breaks[LINES - 1]]


def marks_within(marks: Marks, text: str) -> Marks:
    """Return what of these marks belongs to the beginning of a text."""
    end = utf16_length(text)
    return tuple(mark._replace(end=min(mark.end, end)) for mark in marks if mark.start < end)
