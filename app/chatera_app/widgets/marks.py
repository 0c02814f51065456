"""What a message's words are besides words: bold, code, quoted; and which signs only say so and are not shown.

All places are in UTF-16 units of the text as it was typed. What is laid out instead has as many units, a sign's are
without width, so that marking, links and emoticons go by the text itself.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, NamedTuple

from chatera_app.widgets.scripts import utf16_length, utf16_slice

MarkKind = Literal["bold", "italic", "strike", "code", "sign", "quote", "item", "block"]
INLINE = frozenset({"bold", "italic", "strike", "code"})
LINE_BREAK = "\u2028"
"""Begins a new line within one layout."""
_NOTHING = "\u200c"
"""Has no width, and lines are broken beside it as if it were not there."""
_BULLET = "•"
_TURNING = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""What turns text around unseen: in code it is seen, or code could look like other code."""
_SEEN = "\ufffd"


class Mark(NamedTuple):
    """A part of a text and what it is.

    Attributes:
        kind: ``sign`` is not shown; ``quote`` and ``item`` stand before the words of such a line; ``block`` is code.
        detail: how deep a quote is; which language a block names.
    """

    kind: MarkKind
    start: int
    end: int
    detail: str = ""


Marks = tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """A line of a text, or a block of code with all of its lines.

    Attributes:
        start: where its words begin in the whole text.
        words: what is laid out; as long as the text it stands for.
        line: what stands before the words or around them: a quote's or item's mark, or a block; None for neither.
        marks: what is formatted within.
    """

    start: int
    words: str
    line: Mark | None
    marks: Marks


def without_signs(text: str, start: int, end: int, marks: Marks) -> str:
    """The part of a text between two places as it is seen."""
    shown, place = [], start
    for mark in marks:
        if mark.kind == "sign" and mark.end > start and mark.start < end:
            shown.append((place, max(place, mark.start)))
            place = max(place, mark.end)
    shown.append((place, max(place, end)))
    return "".join(utf16_slice(text, *part) for part in shown)


def without_code(text: str, marks: Marks) -> str:
    """A text of the same length in which blanks stand for signs and code: what is looked for addresses."""
    units = bytearray(text.encode("utf-16-le", "surrogatepass"))
    for mark in marks:
        if mark.kind in {"sign", "code", "block"}:
            units[2 * mark.start : 2 * mark.end] = b" \0" * (mark.end - mark.start)
    return units.decode("utf-16-le", "surrogatepass")


def pieces(text: str, marks: Marks) -> Iterator[Piece]:
    """The lines of a text as they are laid out, each block as one."""
    drawn = _drawn(text, marks)
    lines = {mark.start: mark for mark in marks if mark.kind in {"quote", "item"}}
    blocks = {
        one.start: other
        for one, other in pairwise(marks)
        if (one.kind, other.kind) == ("sign", "block")
    }  # by where their first fence begins
    inline = iter(mark for mark in marks if mark.kind in INLINE)
    waiting = next(inline, None)
    start = 0
    for line in drawn.split("\n"):
        end = start + utf16_length(line)
        within: list[Mark] = []
        while waiting is not None and waiting.start < end:
            within.append(waiting)
            waiting = next(inline, None)
        block, mark = blocks.get(start), lines.get(start)
        if block is not None:
            words = utf16_slice(line, block.start - start, block.end - start)
            yield Piece(block.start, words, block, ())
        elif mark is not None and mark.kind == "quote":
            yield Piece(mark.end, utf16_slice(line, mark.end - start, None), mark, tuple(within))
        else:
            yield Piece(start, line, mark, tuple(within))
        start = end + 1


def _drawn(text: str, marks: Iterable[Mark]) -> str:
    """The text unit for unit, signs without width, a block on one line."""
    units = text.encode("utf-16-le", "surrogatepass")
    made, place = [], 0

    def upto(end: int) -> str:
        return units[2 * place : 2 * end].decode("utf-16-le", "surrogatepass")

    for mark in marks:
        if mark.kind in {"bold", "italic", "strike", "quote"}:
            continue
        made.append(upto(mark.start))
        place = mark.start
        part = upto(mark.end)
        if mark.kind == "sign":
            part = _NOTHING * (mark.end - mark.start)
        elif mark.kind == "item":
            part = part.replace("-", _BULLET, 1)
        else:
            part = "".join(_SEEN if one in _TURNING else one for one in part)
            part = part.replace("\n", LINE_BREAK)
        made.append(part)
        place = mark.end
    made.append(units[2 * place :].decode("utf-16-le", "surrogatepass"))
    return "".join(made)
