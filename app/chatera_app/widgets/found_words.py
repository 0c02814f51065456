"""Where the words that somebody looks for stand in the rows of a history."""

from collections.abc import Callable, Sequence

from chatera_app.widgets.row_layout import shown_text
from chatera_app.widgets.rows import MessageRow
from chatera_app.widgets.scripts import utf16_length

Find = Callable[[str], Sequence[tuple[int, int]]]
"""Returns where words stand in a text, and how long they are."""
Places = tuple[tuple[int, int], ...]
"""Where such words begin and end, in UTF-16 units."""
_REMEMBERED = 500


class FoundWords:
    """Looks at each row once, as long as it says the same.

    Args:
        find: finds the words.
    """

    def __init__(self, find: Find) -> None:
        self._find = find
        self._known: dict[str, tuple[str, Places]] = {}

    def of(self, row: MessageRow) -> Places:
        """The words in what a row shows; none in what stands there for a message."""
        if row.deleted or row.kind == "locked":
            return ()
        text = shown_text(row)
        known = self._known.get(row.key)
        if known is not None and known[0] == text:
            return known[1]
        if len(self._known) >= _REMEMBERED:
            self._known.clear()
        places = tuple(
            (utf16_length(text[:start]), utf16_length(text[: start + length]))
            for start, length in self._find(text)
        )
        self._known[row.key] = text, places
        return places
