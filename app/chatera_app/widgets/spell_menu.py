"""The menu of a field in which spelling is checked: what may have been meant, one's own words, and the languages."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final, NamedTuple, Protocol

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit

from chatera_app.widgets.plain import isolated
from chatera_app.widgets.spell_check import Mark, SpellCheck

PATIENCE_MS: Final = 200
"""How long the menu waits for what may have been meant before it is shown without."""


class LanguageChoice(NamedTuple):
    """A language that can be ticked."""

    language: str
    words: str
    ticked: bool


class SpellDesk(Protocol):
    """What the menu lets one do."""

    @property
    def on(self) -> bool:
        """Whether spelling is checked."""
        ...

    def switch(self, on: bool) -> None:
        """Check spelling from now on, or no longer."""
        ...

    def suggest(
        self, word: str, near: Sequence[str], answer: Callable[[Sequence[str]], None]
    ) -> None:
        """Find what may have been meant among words ``near`` by, and give it to ``answer``, later."""
        ...

    def add(self, word: str) -> None:
        """Let a word be right from now on."""
        ...

    def ignore(self, word: str) -> None:
        """Let a word be right in this conversation while it is open."""
        ...

    def choices(self, later: Callable[[], None]) -> Sequence[LanguageChoice] | None:
        """Return the languages to choose from; None where they are being looked for, and ``later`` is called then."""
        ...

    @property
    def chosen_here(self) -> bool:
        """Whether this conversation has languages of its own."""
        ...

    def tick(self, language: str, on: bool) -> None:
        """Check this conversation in a language, or no longer."""
        ...

    def as_usual(self) -> None:
        """Check this conversation in the languages of the settings."""
        ...

    def see_settings(self) -> None:
        """Show the settings of spelling."""
        ...


class SpellMenu(QObject):
    """One menu, from the press that asks for it until it closes.

    Args:
        field: whose menu it is.
        check: knows which words are marked.
        desk: does what is chosen.

    Signals:
        shown: It is on the screen.
    """

    shown = Signal()

    def __init__(self, field: QPlainTextEdit, check: SpellCheck, desk: SpellDesk) -> None:
        super().__init__(field)
        self._field = field
        self._desk = desk
        self._check = check
        self._mark: Mark | None = None
        self._selected: QTextCursor | None = None
        self._where = QPoint()
        self._late = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._late.timeout.connect(self._pop_up)
        self.menu: QMenu = field.createStandardContextMenu()
        self.menu.aboutToHide.connect(self._closed)
        self.suggestions: list[QAction] = []
        self._waiting: QAction | None = None
        self._over = False

    def open(self, event: QContextMenuEvent) -> None:
        """Show it where it is asked for: at the pointer, or at the cursor."""
        cursor, self._where = self._field.textCursor(), event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = cursor.selectionStart() if cursor.hasSelection() else cursor.position()
            corner = self._field.cursorRect().bottomLeft()
            self._where = self._field.viewport().mapToGlobal(corner)
        else:
            place = self._field.cursorForPosition(event.pos()).position()
        mark = self._check.at(place)
        self._selected = self._check.selecting(mark) if mark is not None else None
        first = next(iter(self.menu.actions()), None)
        if mark is not None and self._selected is not None:
            self._mark = mark
            self._enter_word(mark, first)
        self._enter_switches()
        if self._waiting is None:
            self._pop_up()
        else:
            self._late.start()

    # The word --------------------------------------------------------------------------------

    def _enter_word(self, mark: Mark, before: QAction | None) -> None:
        word = mark.word
        title = self.tr("“{0}” is in no dictionary").format(isolated(word))
        self.menu.setAccessibleName(title)
        entries = [self._section(title)]
        self._waiting = QAction(self.tr("Looking for suggestions…"), self.menu)
        self._waiting.setEnabled(False)
        add = QAction(self.tr("Add “{0}” to your dictionary").format(_shown(word)), self.menu)
        add.triggered.connect(partial(self._desk.add, word))
        ignore = QAction(self.tr("Ignore “{0}” here").format(_shown(word)), self.menu)
        ignore.triggered.connect(partial(self._desk.ignore, word))
        entries += [self._waiting, self._separator(), add, ignore, self._separator()]
        for entry in entries:
            self.menu.insertAction(before, entry)  # type: ignore[arg-type] # None stands for the end
        self._desk.suggest(word, self._check.near(mark), self._take)

    def _take(self, words: Sequence[str]) -> None:
        """Put what may have been meant into the menu, also while it is open."""
        waiting, self._waiting = self._waiting, None
        if waiting is None:
            return
        for word in words:
            action = QAction(_shown(word), self.menu)
            font = action.font()
            font.setBold(True)
            action.setFont(font)
            action.triggered.connect(partial(self._replace, word))
            self.menu.insertAction(waiting, action)
            self.suggestions.append(action)
        if words:
            self.menu.removeAction(waiting)
        else:
            waiting.setText(self.tr("No suggestions"))
        if self._late.isActive():
            self._pop_up()

    def _replace(self, word: str) -> None:
        """Put another word in the place of the marked one, as one step that can be undone."""
        cursor = self._selected
        if cursor is not None and cursor.hasSelection() and not self._field.isReadOnly():
            cursor.insertText(word)
        self._field.setFocus()

    # Languages -------------------------------------------------------------------------------

    def _enter_switches(self) -> None:
        self.menu.addSeparator()
        check = self.menu.addAction(self.tr("Check spelling"))
        check.setCheckable(True)
        check.setChecked(self._desk.on)
        check.triggered.connect(self._desk.switch)
        self.languages = self.menu.addMenu(self.tr("Languages here"))
        self.languages.setEnabled(self._desk.on)
        if self._desk.on:
            self._enter_languages()

    def _enter_languages(self) -> None:
        if self._over:
            return
        self.languages.clear()
        choices = self._desk.choices(self._enter_languages)
        if choices is None:
            looking = self.languages.addAction(self.tr("Looking for dictionaries…"))
            looking.setEnabled(False)
            return
        usual = self.languages.addAction(self.tr("As in the settings"))
        usual.setCheckable(True)
        usual.setChecked(not self._desk.chosen_here)
        usual.triggered.connect(lambda _=False: self._desk.as_usual())
        self.languages.addSeparator()
        for one in choices:
            action = self.languages.addAction(one.words)
            action.setCheckable(True)
            action.setChecked(one.ticked)
            action.triggered.connect(lambda on, one=one: self._desk.tick(one.language, on))
        if not choices:
            none = self.languages.addAction(self.tr("No dictionary is installed"))
            none.setEnabled(False)
        self.languages.addSeparator()
        more = self.languages.addAction(self.tr("More languages…"))
        more.triggered.connect(lambda _=False: self._desk.see_settings())

    # Showing ---------------------------------------------------------------------------------

    def _pop_up(self) -> None:
        self._late.stop()
        self.menu.popup(self._where)
        self.shown.emit()

    def _closed(self) -> None:
        self._over, self._waiting = True, None
        QTimer.singleShot(0, self, self._go)

    def _go(self) -> None:
        self.menu.deleteLater()
        self.deleteLater()

    def _section(self, words: str) -> QAction:
        action = QAction(words, self.menu)
        action.setSeparator(True)
        return action

    def _separator(self) -> QAction:
        action = QAction(self.menu)
        action.setSeparator(True)
        return action


def _shown(word: str) -> str:
    """A word as a menu shows it."""
    return word.replace("&", "&&")
