"""Words for whether somebody is there.

On the wire each is one of the four that every version knows, and besides, where both sides know more, what exactly it is:
``brb`` travels as ``away`` with the detail ``brb``.
"""

from typing import Final

PLAIN: Final = ("online", "busy", "away", "hidden")
"""What every node and client knows; a node tells of who is hidden as of who is ``offline``."""
DETAILS: Final = {"phone": "busy", "brb": "away", "lunch": "away", "idle": "away"}
"""What is said more exactly, and as which of the plain ones it counts: on the phone, right back, out to lunch, nobody at
the keyboard."""
ORDER: Final = ("online", "phone", "busy", "brb", "lunch", "away", "idle")
"""Of several devices, or communities, the first of these is what others see."""
CHOICES: Final = ("online", "busy", "phone", "away", "brb", "lunch", "hidden")
"""What a person can choose; ``idle`` comes and goes by itself."""
DETAIL_SIZE: Final = 16  # characters


def split(word: str) -> tuple[str, str]:
    """Return a status as a plain one and a detail, which is empty where the plain one says it all."""
    return (DETAILS[word], word) if word in DETAILS else (word, "")


def joined(status: str, detail: str) -> str:
    """Return the word for what was told: who says what we don't know is there all the same."""
    if DETAILS.get(detail) == status:
        return detail
    return status if status in PLAIN or status == "offline" else "online"


def place(word: str) -> int:
    """Return where a status stands in the order, the first being seen first."""
    return ORDER.index(word) if word in ORDER else len(ORDER)
