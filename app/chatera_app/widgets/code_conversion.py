"""Turns `:)` into an emoji while somebody writes, and back when that was not meant."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from chatera_app.widgets.emoticon_codes import ENDS, Codes
from chatera_app.widgets.scripts import utf16_length, utf16_slice


@dataclass(frozen=True, slots=True)
class _Converted:
    """The last conversion, where nothing was done since: what stood there, and where its emoji is.

    A code of one's own stays in the text, under its picture: nothing was put in its place.
    """

    code: str
    start: int
    end: int
    cursor: int
    revision: int


class CodeConversion:
    """Converts codes in a field, each when it is complete, and remembers those that are to stay.

    Args:
        field: where somebody writes; it tells what is typed and asks before a letter is taken back.
    """

    def __init__(self, field: QPlainTextEdit) -> None:
        self._field = field
        self._codes: Callable[[], Codes] | None = None
        self._last: _Converted | None = None
        self._staying: list[QTextCursor] = []
        self._own: Callable[[int], tuple[int, int] | None] = lambda _end: None
        self._fresh = False

    def set_codes(self, codes: Callable[[], Codes] | None) -> None:
        """Where to get the codes to convert, once they are needed; None converts none."""
        self._codes = codes

    def set_own(self, own: Callable[[int], tuple[int, int] | None]) -> None:
        """How to find out where the code of one's own begins and ends whose picture ends at a place."""
        self._own = own

    def is_staying(self, start: int, end: int) -> bool:
        """Whether a code is to stay as it is."""
        return any(
            (one.selectionStart(), one.selectionEnd()) == (start, end) for one in self._staying
        )

    def forget(self) -> None:
        """Another text stands in the field."""
        self._last = None
        self._staying.clear()
        self._fresh = False

    def pasted(self) -> None:
        """What stands before the cursor is not typed."""
        self._fresh = False

    def typed(self, text: str) -> None:
        """Something was typed and stands before the cursor; convert the code that it ends."""
        if not text:
            return
        fresh, self._fresh = self._fresh, True
        if fresh and len(text) == 1 and text in ENDS:
            self._convert(self._field.textCursor().position() - 1)
        if fresh or text not in ENDS:
            self._note_own(text)

    def _note_own(self, text: str) -> None:
        """Remember the picture of one's own that was just completed: Backspace takes it back."""
        cursor, document = self._field.textCursor(), self._field.document()
        place = cursor.position()
        for end in (place, place - 1) if text in ENDS else (place,):
            own = self._own(end)
            if own is not None:
                self._last = _Converted("", *own, place, document.revision())
                return

    def finish(self) -> None:
        """The text is complete: convert the code at its end, if that is what was typed last."""
        end = utf16_length(self._field.toPlainText())
        if self._fresh and self._field.textCursor().position() == end:
            self._convert(end)

    def take_back(self) -> bool:
        """Put the code of the last conversion back if nothing was done since; it then stays as it is."""
        last, self._last = self._last, None
        cursor, document = self._field.textCursor(), self._field.document()
        untouched = last is not None and (
            document.revision() == last.revision
            and cursor.position() == last.cursor
            and not cursor.hasSelection()
        )
        if last is None or not untouched:
            return False
        end = last.end
        if last.code:
            self._put(last.start, last.end, last.code)
            end = last.start + len(last.code)
        staying = QTextCursor(document)
        staying.setPosition(last.start)
        staying.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        staying.setKeepPositionOnInsert(True)
        self._staying = [one for one in self._staying if one.hasSelection()] + [staying]
        return True

    def _convert(self, end: int) -> None:
        """Convert the code that ends at a place, in UTF-16 units, if there is one and it may be."""
        if self._codes is None or self._field.isReadOnly():
            return
        found = self._codes().at_end(utf16_slice(self._field.toPlainText(), 0, end))
        if found is None:
            return
        code, emoji = found
        start = end - len(code)
        own = self._own(end)
        if self.is_staying(start, end) or (own is not None and own[0] <= start):
            return  # what it is of one's own comes first
        self._put(start, end, emoji)
        document, cursor = self._field.document(), self._field.textCursor()
        emoji_end = start + utf16_length(emoji)
        self._last = _Converted(code, start, emoji_end, cursor.position(), document.revision())

    def _put(self, start: int, end: int, text: str) -> None:
        """Put a text in place of another, as one step that can be undone by itself."""
        cursor = QTextCursor(self._field.document())
        cursor.beginEditBlock()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)
        cursor.endEditBlock()
