"""Titles of windows with somebody's words in them, in the frame and the task bar as those words are."""

import re
from typing import Final

from chatera_app.widgets.plain import TURNS

_PLACEHOLDER: Final = "[*]"
_UNWANTED: Final = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
"""Line breaks and other control characters."""


def window_title(words: str) -> str:
    """Return a title as `setWindowTitle` has to be given it to show just these words, in one line.

    Qt has a placeholder for whether something is changed, and shows it only where it stands there twice. A desktop's frame
    keeps nothing apart that turns the direction of words, so that there is nothing of that kind, not even ours.
    """
    line = " ".join(_UNWANTED.sub(" ", TURNS.sub("", words)).split())
    return line.replace(_PLACEHOLDER, 2 * _PLACEHOLDER)
