"""A field in which words and filters are typed: it offers how a filter could go on."""

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QListView, QWidget

from chatera_app.widgets.search_field import SearchField

_OFFER = int(Qt.ItemDataRole.UserRole) + 1
_MOST_OFFERED = 9


class Offer(Protocol):
    """What could stand in a part of the field's text."""

    @property
    def start(self) -> int:
        """Where that part begins."""
        ...

    @property
    def end(self) -> int:
        """Where it ends."""
        ...

    @property
    def text(self) -> str:
        """What would stand there."""
        ...

    @property
    def shown(self) -> str:
        """What is shown of it."""
        ...


class _Chosen(NamedTuple):
    start: int
    end: int
    text: str


class FilterField(SearchField):
    """A search field that completes what is typed, for whoever wants that: Down or Tab goes into the offers.

    Args:
        placeholder: what the empty field says, and what it is called.
        offers: how the text could go on, by the text and where the cursor is.
        explained: what an offer means, in a word; empty for nothing.

    Signals:
        entered: Enter was pressed while there were offers, and none was chosen. arg: whether with Shift.
    """

    entered = Signal(bool)

    def __init__(
        self, placeholder: str, offers: Callable[[str, int], Sequence[Offer]],
        explained: Callable[[str], str] = lambda _: "", parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(placeholder, parent)
        self._offers = offers
        self._explained = explained
        self._model = QStandardItemModel(self)
        self._completes = QCompleter(self._model, self)
        self._completes.setWidget(self)
        self._completes.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.suggestions = QListView()
        self.suggestions.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.suggestions.setAccessibleName(self.tr("Suggestions"))
        self._completes.setPopup(self.suggestions)
        chosen = self._completes.activated[QModelIndex]  # type: ignore[index] # PySide's overloads
        chosen.connect(self._complete)
        self.textEdited.connect(lambda _: self.suggest())

    def suggest(self) -> None:
        """Show how the text could go on at the cursor, if there is something to show."""
        offers = list(self._offers(self.text(), self.cursorPosition())) if self.hasFocus() else []
        self._model.clear()
        for one in offers[:_MOST_OFFERED]:
            meaning = self._explained(one.shown)
            item = QStandardItem(f"{one.shown}  –  {meaning}" if meaning else one.shown)
            item.setData(_Chosen(one.start, one.end, one.text), _OFFER)
            self._model.appendRow(item)
        if not offers:
            self.suggestions.hide()
            return
        place = self.cursorRect()
        place.setWidth(max(180, self.suggestions.sizeHintForColumn(0) + 28))
        self._completes.complete(place)

    def put(self, words: str) -> None:
        """Write further words at the end, as if they had been typed."""
        before = self.text().rstrip()
        self.setText(f"{before} {words}" if before else words)
        self.setFocus()
        self.suggest()

    def _complete(self, index: QModelIndex) -> None:
        chosen = index.data(_OFFER)
        if chosen is None:
            return
        start, end, words = chosen
        text = self.text()
        whole = words.endswith(":")  # what is asked for follows
        rest = text[end:]
        words += "" if whole or rest.startswith(" ") else " "
        self.setText(text[:start] + words + rest)
        self.setCursorPosition(start + len(words))
        if whole:
            self.suggest()

    def event(self, event: QEvent) -> bool:
        """Let Tab take the first offer, while there are any."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Tab
            and self.suggestions.isVisible()
        ):
            chosen = self.suggestions.currentIndex()
            self.suggestions.hide()
            self._complete(chosen if chosen.isValid() else self._model.index(0, 0))
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the offers before it clears anything, and Enter is no offer that nobody chose."""
        offering = self.suggestions.isVisible()
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if offering and event.key() == Qt.Key.Key_Escape:
            self.suggestions.hide()
        elif offering and enter and self.suggestions.currentIndex().isValid():
            event.ignore()  # the completer takes it
        elif offering and enter:
            self.suggestions.hide()
            self.entered.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)
