"""Marks the words of a field that no dictionary has: a wavy line below each, painted beside the text.

The text, its formats, what can be undone and what an input method is writing stay untouched, and screen readers are not told
of each line. Nothing is looked up while a key is handled: a moment later the words are found, and what is known of them is
asked. The word that is being typed has no line yet.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import Final, NamedTuple, Protocol

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPen, QTextBlock, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from chatera_app.widgets.scripts import utf16_slice
from chatera_app.widgets.theme import current
from chatera_app.widgets.words import Word, words_in

REST_MS: Final = 250
"""How long after a change its words are looked at."""
MOST_LETTERS: Final = 20_000
"""How much of a text is looked at; a message has no more."""
MOST_MARKS: Final = 500
NEAR: Final = 4
"""How many words before and behind one tell in which language it is meant."""
WAVE: Final = 1.0
"""How far the line goes up and down."""
_STEP: Final = 2.0
_BOLD: Final = 1.6
_BELOW: Final = 3.0
"""How far below the foot of the letters it is, where a line has so much room."""


class Checker(Protocol):
    """Who knows which words are right; nothing here waits."""

    def is_right(self, word: str) -> bool | None:
        """Tell whether a word is right; None as long as that is not known."""
        ...

    def ask(self, words: Iterable[str]) -> None:
        """Find out about words; `SpellCheck.refresh` is called when something is known."""
        ...

    def left_out(self, text: str) -> Sequence[tuple[int, int]]:
        """Return where a text is not to be checked, in UTF-16 units."""
        ...

    def codes(self) -> tuple[str, ...]:
        """Return what is written for emoticons of one's own."""
        ...


class Mark(NamedTuple):
    """A word that no dictionary has, by its places in the document."""

    start: int
    end: int
    word: str


class SpellCheck(QObject):
    """Follows one field.

    Args:
        field: where somebody writes.

    Signals:
        arrived: The next word that is marked was gone to. arg: the word; empty where there is none.
    """

    arrived = Signal(str)

    def __init__(self, field: QPlainTextEdit) -> None:
        super().__init__(field)
        self._field = field
        self._checker: Checker | None = None
        self._marks: list[Mark] = []
        self._begun = False
        self._loading = False
        self._handling = False
        self._typing = False
        self._going = False
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._look)
        field.document().contentsChange.connect(self._changed)
        field.cursorPositionChanged.connect(self._moved)

    # What it is told -------------------------------------------------------------------------

    def follow(self, checker: Checker | None) -> None:
        """Ask someone from now on; None marks nothing."""
        self._checker = checker
        self.refresh()

    def refresh(self) -> None:
        """Something else is known: look again, if somebody has written here at all."""
        if self._checker is None:
            self._going = False
            self._set_marks([])
        elif self._begun:
            self._look()

    @contextmanager
    def loading(self) -> Iterator[None]:
        """A text is shown that nobody types."""
        self._loading = True
        try:
            yield
        finally:
            self._loading = self._typing = False

    @contextmanager
    def handling(self) -> Iterator[None]:
        """A key, or what an input method says, is dealt with: the word it changes is being typed."""
        before, self._handling = self._field.document().revision(), True
        try:
            yield
        finally:
            self._handling = False
        self._set_typing(self._field.document().revision() != before)

    def leave(self) -> None:
        """Nobody writes here now: no word is being typed."""
        self._set_typing(False)

    # What it tells ---------------------------------------------------------------------------

    @property
    def marks(self) -> Sequence[Mark]:
        """The words that are marked, in their order; also the one that is being typed."""
        return self._marks

    @property
    def shown(self) -> tuple[Mark, ...]:
        """Those with a line below them."""
        return tuple(one for one in self._marks if not self._is_typed(one))

    def at(self, place: int) -> Mark | None:
        """Return the marked word at a place of the document."""
        found = (one for one in self._marks if one.start <= place <= one.end)
        return next((one for one in found if self.selecting(one) is not None), None)

    def near(self, mark: Mark) -> tuple[str, ...]:
        """Return words that stand around a marked one in its paragraph, without it."""
        block = self._field.document().findBlock(mark.start)
        words = words_in(block.text())
        behind = [one for one in words if block.position() + one.start >= mark.end]
        before = [one for one in words if block.position() + one.end <= mark.start]
        return tuple(one.text for one in (*before[-NEAR:], *behind[:NEAR]))

    def selecting(self, mark: Mark) -> QTextCursor | None:
        """Return a cursor that selects a word; None where another text stands there meanwhile."""
        document = self._field.document()
        if mark.end >= document.characterCount():
            return None
        cursor = QTextCursor(document)
        cursor.setPosition(mark.start)
        cursor.setPosition(mark.end, QTextCursor.MoveMode.KeepAnchor)
        words = [one.text for one in words_in(cursor.selectedText())]
        return cursor if words == [mark.word] else None

    def go_on(self) -> None:
        """Go to the next marked word behind the cursor, or else the first; `arrived` tells.

        What was not looked up yet is looked up before.
        """
        if self._checker is None:
            self.arrived.emit("")
            return
        self._going, self._begun = True, True
        self.leave()
        self._look()

    # Looking ---------------------------------------------------------------------------------

    def _changed(self, place: int, removed: int, added: int) -> None:
        """Let the lines stay below their words until these are looked at again."""
        if self._loading:
            self._set_marks([])
        else:
            self._begun = True
            self._marks = list(self._kept(place, removed, added))
        if self._begun and self._checker is not None and not self._rest.isActive():
            self._rest.start()

    def _kept(self, place: int, removed: int, added: int) -> Iterator[Mark]:
        """The marks that still stand below their words: before a change, behind it, or in what it calls changed.

        An input method has the whole paragraph called changed, whatever it does there.
        """
        step, text = added - removed, ""
        for mark in self._marks:
            moved = Mark(mark.start + step, mark.end + step, mark.word)
            if mark.end < place:
                yield mark
            elif mark.start > place + removed:
                yield moved
            else:
                text = text or f" {self._field.document().toPlainText()} "
                stands = (one for one in (mark, moved) if _stands(one, text))
                yield from islice(stands, 1)

    def _look(self) -> None:
        """Mark what is known to be wrong, and ask about what is not known."""
        self._rest.stop()
        checker = self._checker
        if checker is None:
            return
        marks: list[Mark] = []
        unknown: list[str] = []
        for word in self._words(checker):
            right = checker.is_right(word.text)
            if right is None:
                unknown.append(word.text)
            elif not right and len(marks) < MOST_MARKS:
                marks.append(Mark(word.start, word.end, word.text))
        self._set_marks(marks)
        if unknown:
            checker.ask(unknown)
        elif self._going:
            self._going = False
            self._go()

    def _words(self, checker: Checker) -> Iterator[Word]:
        """Every word that is to be checked, by its place in the document."""
        document, codes = self._field.document(), checker.codes()
        text = document.toPlainText() if document.characterCount() <= MOST_LETTERS else ""
        left_out = sorted(checker.left_out(text)) if text else []
        starts = [start for start, _ in left_out]
        block = document.firstBlock()
        while block.isValid() and block.position() + block.length() <= MOST_LETTERS:
            for word in words_in(block.text(), codes):
                start, end = block.position() + word.start, block.position() + word.end
                before = bisect_left(starts, end) - 1
                if before < 0 or left_out[before][1] <= start:
                    yield Word(start, word.length, word.text)
            block = block.next()

    def _go(self) -> None:
        cursor = self._field.textCursor()
        place = cursor.selectionEnd() if cursor.hasSelection() else cursor.position()
        marks = [one for one in self._marks if self.selecting(one) is not None]
        after = [one for one in marks if one.start >= place]
        mark = next(iter([*after, *marks]), None)
        selected = self.selecting(mark) if mark is not None else None
        if selected is not None:
            self._field.setTextCursor(selected)
        self.arrived.emit(mark.word if mark is not None else "")

    def _set_marks(self, marks: list[Mark]) -> None:
        if marks != self._marks:
            self._marks = marks
            self._field.viewport().update()

    def _moved(self) -> None:
        if not self._handling:
            self._set_typing(False)
        elif self._typing:
            self._field.viewport().update()

    def _set_typing(self, typing: bool) -> None:
        if typing != self._typing:
            self._typing = typing
            if self._marks:
                self._field.viewport().update()

    def _is_typed(self, mark: Mark) -> bool:
        return self._typing and mark.start <= self._field.textCursor().position() <= mark.end

    # Painting --------------------------------------------------------------------------------

    def paint(self, painter: QPainter, block: QTextBlock, place: QRectF) -> None:
        """Paint the lines of one paragraph.

        Args:
            painter: paints on the field.
            block: the paragraph.
            place: where it stands.
        """
        first, last = block.position(), block.position() + block.length()
        at = bisect_left(self._marks, Mark(first, first, ""))
        while at < len(self._marks) and self._marks[at].start < last:
            mark = self._marks[at]
            at += 1
            if mark.end < last and not self._is_typed(mark):
                self._underline(painter, block, place, mark)

    def _underline(self, painter: QPainter, block: QTextBlock, place: QRectF, mark: Mark) -> None:
        start, end = mark.start - block.position(), mark.end - block.position()
        layout = block.layout()
        composed, at = len(layout.preeditAreaText()), layout.preeditAreaPosition()
        if composed and at <= start:
            start, end = start + composed, end + composed
        elif composed and at < end:
            return  # an input method is writing in the midst of it
        while start < end:
            line = layout.lineForTextPosition(start)
            stop = min(end, line.textStart() + line.textLength()) if line.isValid() else start
            if stop <= start:
                return
            rects = [run.boundingRect() for run in line.glyphRuns(start, stop - start)]
            if rects:
                left, right = min(one.left() for one in rects), max(one.right() for one in rects)
                low = line.y() + line.ascent() + min(line.descent(), _BELOW) - WAVE
                corner = place.topLeft() + QPointF(left, low)
                draw_wave(painter, corner, right - left, self._pen(mark))
            start = stop

    def _pen(self, mark: Mark) -> QPen:
        cursor, theme = self._field.textCursor(), current()
        marked = cursor.selectionStart() < mark.end and mark.start < cursor.selectionEnd()
        colour = theme.selection_text if marked else theme.error
        return QPen(colour, _BOLD if theme.high_contrast else 1.0)


def _stands(mark: Mark, text: str) -> bool:
    """Whether a mark is below its word, and that is a whole one, in a text with a blank before and behind it."""
    if mark.start < 0:
        return False
    around = utf16_slice(text, mark.start, mark.end + 2)
    return around[1:-1] == mark.word and not (around[0].isalnum() or around[-1].isalnum())


def draw_wave(painter: QPainter, start: QPointF, width: float, pen: QPen) -> None:
    """Draw a wavy line from a place to the right."""
    path = QPainterPath(start + QPointF(0, WAVE))
    count = max(1, int(width / _STEP))
    for number in range(1, count + 1):
        up = -WAVE if number % 2 else WAVE
        path.lineTo(start + QPointF(number * width / count, up))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.drawPath(path)
    painter.restore()
