"""What people type for emoticons, `:)` and `(cake)`, and where in a text that is meant as one.

A code stands alone: behind the beginning, a blank or an emoji, and before a blank, a sign that ends a sentence, or the end.
So nothing happens within a word, an address or a path. Between backticks it is code, and stays as it is.
"""

from collections.abc import Mapping

from chatera_app.widgets.scripts import emoji_clusters, utf16_length

ENDS = frozenset(" \n\t\u2029.,!?;…")
"""What is typed behind a code to have it converted."""
_FENCE = "```"


class Codes:
    """Finds codes; of two that fit, the longer one counts.

    Args:
        table: the emoji by each code in small letters.
    """

    def __init__(self, table: Mapping[str, str]) -> None:
        self._table = dict(table)
        self._lengths = sorted({len(code) for code in table}, reverse=True)

    def at_end(self, text: str) -> tuple[str, str] | None:
        """The code that a text ends with, as it is written there, and its emoji."""
        for length in self._lengths:
            code = text[-length:]
            if len(code) != length or not code.isascii():
                continue
            emoji = self._table.get(code.lower())
            if emoji is not None and _is_free(text[:-length]):
                return code, emoji
        return None


def _is_free(before: str) -> bool:
    """Whether a code may follow here."""
    if before and not before[-1].isspace() and not _ends_in_emoji(before):
        return False
    *above, line = before.split("\n")
    if sum(one.lstrip().startswith(_FENCE) for one in above) % 2:
        return False
    return line.count("`") % 2 == 0


def _ends_in_emoji(text: str) -> bool:
    tail = text[-24:]
    length = utf16_length(tail)
    return any(start + size == length for start, size, _ in emoji_clusters(tail))
