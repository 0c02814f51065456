"""Backups in windows: making one, in the settings, and bringing everything back on a computer that knows nothing."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from chatera.client.backup import Progress, Saved, Step
from chatera.crypto.phrase import WORDS
from chatera_app.widgets.plain import PlainLabel
from chatera_app.widgets.theme import ui_font
from chatera_app.windows.doing import Doing

NAME_LENGTH = 64


class Backing(Protocol):
    """What makes backups, as far as this section uses it."""

    @property
    def last_made(self) -> datetime | None:
        """When the newest one was made, UTC."""
        ...

    def create(self, folder: Path, progress: Progress) -> Coroutine[Any, Any, Saved]:
        """Make one and read it back."""
        ...


class BackupSection(QWidget):
    """Says when the last backup was made, and makes another one.

    Args:
        backups: of this profile.
    """

    def __init__(self, backups: Backing) -> None:
        super().__init__()
        self._backups = backups
        self._task: asyncio.Task[Saved] | None = None
        self._over = False
        self.doing = Doing(self._refused)
        self.words, self.problem = _paragraph(), _paragraph()
        self.problem.setObjectName("problemLine")
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("How far the backup is"))
        self.make_button = _button(self.tr("Back up…"), self._choose)
        self.stop_button = _button(self.tr("Stop"), self._stop)
        buttons = QHBoxLayout()
        for one in (self.make_button, self.stop_button):
            buttons.addWidget(one)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.words, self.bar, self.problem):
            column.addWidget(part)
        column.addLayout(buttons)
        self.destroyed.connect(self._gone)
        self._show(self._state())

    def back_up(self, folder: Path) -> None:
        """Make a backup in a folder."""
        self.problem.clear()
        self._task = asyncio.ensure_future(self._backups.create(folder, self._step))
        self.bar.setRange(0, 0)
        self._show(self.tr("Writing…"))
        self.doing(self._made(self._task), self._done)

    async def _made(self, task: "asyncio.Task[Saved]") -> Saved | None:
        await asyncio.wait((task,))
        return None if task.cancelled() else task.result()

    def _done(self, saved: Saved | None) -> None:
        self._task = None
        if saved is None:
            self._show(self._state())
            return
        self._show(
            self.tr(
                "Backed up and checked: {0}. Keep it somewhere else than this computer; with your "
                "12 words it brings everything back."
            ).format(saved.path.parent)
        )

    def _refused(self, words: str) -> None:
        self._task = None
        self.problem.setText(words)
        self._show(self._state())

    def _step(self, step: Step) -> None:
        if self._over or self._task is None:
            return
        self.bar.setRange(0, max(step.total, 1))
        self.bar.setValue(step.done)
        writing = step.stage == "writing"
        self.words.setText(self.tr("Writing…") if writing else self.tr("Reading it back…"))

    def _show(self, words: str) -> None:
        self.words.setText(words)
        busy = self._task is not None
        self.bar.setVisible(busy)
        self.stop_button.setVisible(busy)
        self.make_button.setVisible(not busy)
        self.problem.setVisible(bool(self.problem.text()))

    def _state(self) -> str:
        made = self._backups.last_made
        if made is None:
            return self.tr(
                "There is no backup yet. With a backup and your 12 words, everything comes back on "
                "another computer; with the words alone, only you."
            )
        day = made.astimezone().date()
        shown = QLocale().toString(
            QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat
        )
        return self.tr("Last backed up on {0}.").format(shown)

    def _choose(self) -> None:
        chooser = _folder_chooser(self.window(), self.tr("Where shall the backup lie?"))
        chooser.fileSelected.connect(lambda folder: self.back_up(Path(folder)))
        chooser.open()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _gone(self) -> None:
        """The settings were closed: what is half done is no backup."""
        self._over = True
        self.doing.end()
        self._stop()


class RestoreWindow(QDialog):
    """Asks for the words, and for the backup where there is one.

    Args:
        parent: the window it belongs to.
        restore: is given a folder and the words, and what hears of progress; makes the profile of them.
        regain: is given the words and a name; makes a profile that knows nothing of the past.
        restored: called once there is a profile.
    """

    def __init__(
        self, parent: QWidget | None, restore: Callable[[Path, str, Progress], Coroutine[Any, Any, object]],
        regain: Callable[[str, str], Coroutine[Any, Any, object]], restored: Callable[[], None],
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._restore = restore
        self._regain = regain
        self._restored = restored
        self._task: asyncio.Task[object] | None = None
        self._place: Path | None = None
        self.doing = Doing(self._refused)
        self.setWindowTitle(self.tr("Recovery phrase"))
        heading = QLabel(self.tr("Bring your ChatEra identity back"))
        heading.setFont(ui_font(1.3, bold=True))
        heading.setWordWrap(True)
        how = _paragraph(self.tr("Type the 12 words you wrote down, in their order."))
        self.words = QPlainTextEdit()
        self.words.setAccessibleName(self.tr("The 12 words"))
        self.words.setTabChangesFocus(True)
        self.words.setInputMethodHints(
            Qt.InputMethodHint.ImhNoAutoUppercase
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhSensitiveData
        )
        self.words.setFont(_larger(self.words.font()))
        self.words.setFixedHeight(self.words.fontMetrics().lineSpacing() * 4)
        self.count = _paragraph()
        self.count.setObjectName("hint")
        self.with_backup = QRadioButton(self.tr("I have a backup"))
        self.without_backup = QRadioButton(self.tr("I have no backup"))
        self.with_backup.setChecked(True)
        self.place_words = _paragraph()
        self.place_words.setObjectName("hint")
        self.place_button = _button(self.tr("Choose its folder…"), self._choose)
        self.name = QLineEdit()
        self.name.setMaxLength(NAME_LENGTH)
        self.name.setPlaceholderText(self.tr("Your name"))
        self.name.setAccessibleName(self.tr("Your name"))
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("How far it is"))
        self.bar.hide()
        self.state = _paragraph()
        self.state.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self.state.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.cancel_button = _button(self.tr("Cancel"), self.reject)
        self.go = QPushButton(self.tr("Bring it back"))
        self.go.setDefault(True)
        self.go.clicked.connect(self._begin)
        self._lay_out((heading, how, self.words, self.count))
        self.words.textChanged.connect(self._look)
        self.name.textChanged.connect(self._look)
        self.with_backup.toggled.connect(self._look)
        self.resize(440, self.minimumSizeHint().height())
        self._look()
        self.words.setFocus()

    def _lay_out(self, head: tuple[QWidget, ...]) -> None:
        place = QHBoxLayout()
        place.addSpacing(22)
        place.addWidget(self.place_button)
        place.addWidget(self.place_words, 1)
        name = QHBoxLayout()
        name.addSpacing(22)
        name.addWidget(self.name, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        buttons.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        for part in head:
            column.addWidget(part)
        column.addWidget(self.with_backup)
        column.addLayout(place)
        column.addWidget(self.without_backup)
        column.addLayout(name)
        column.addWidget(self.bar)
        column.addWidget(self.state)
        column.addStretch(1)
        column.addLayout(buttons)

    def choose(self, place: Path) -> None:
        """Take the backup from a folder."""
        self._place = place
        self._look()

    @property
    def busy(self) -> bool:
        """Whether it is at work."""
        return self._task is not None

    def _look(self) -> None:
        """Show what can be done with what was typed."""
        count, backup = len(self.words.toPlainText().split()), self.with_backup.isChecked()
        self.count.setText(self.tr("{0} of {1} words").format(count, WORDS))
        self.place_words.setText(str(self._place) if self._place else "")
        self.place_words.setToolTip(self.place_words.text())
        for part in (self.words, self.with_backup, self.without_backup):
            part.setEnabled(not self.busy)
        self.place_button.setEnabled(backup and not self.busy)
        self.name.setEnabled(not backup and not self.busy)
        enough = self._place is not None if backup else bool(self.name.text().strip())
        self.go.setEnabled(count == WORDS and enough and not self.busy)
        if not self.busy:
            note = "" if backup else self.tr(
                "People know you again, and what they write from now on arrives. What was written "
                "before stays lost."
            )  # fmt: skip
            self._say(note, wrong=False)

    def _choose(self) -> None:
        chooser = _folder_chooser(self, self.tr("Where is the backup?"))
        chooser.fileSelected.connect(lambda folder: self.choose(Path(folder)))
        chooser.open()

    def _begin(self) -> None:
        phrase = self.words.toPlainText()
        wish = (
            self._restore(self._place, phrase, self._step)
            if self.with_backup.isChecked() and self._place is not None
            else self._regain(phrase, self.name.text().strip())
        )
        self._task = asyncio.ensure_future(wish)
        self.bar.setRange(0, 0)
        self.bar.show()
        self._say(self.tr("Bringing it back…"), wrong=False)
        self._look()
        self.doing(self._ended(self._task), self._done)

    async def _ended(self, task: "asyncio.Task[object]") -> bool:
        await asyncio.wait((task,))
        if not task.cancelled():
            task.result()
        return not task.cancelled()

    def _step(self, step: Step) -> None:
        if self.busy:
            self.bar.setRange(0, max(step.total, 1))
            self.bar.setValue(step.done)

    def _done(self, whole: bool) -> None:
        self._rest()
        if whole:
            self.words.clear()
            self._restored()
            self.accept()

    def _refused(self, words: str) -> None:
        self._rest()
        self._say(words, wrong=True)
        self.words.setFocus()

    def _rest(self) -> None:
        self._task = None
        self.bar.hide()
        self._look()

    def _say(self, words: str, *, wrong: bool) -> None:
        self.state.setObjectName("problemLine" if wrong else "hint")
        self.state.style().unpolish(self.state)
        self.state.style().polish(self.state)
        self.state.setText(words)

    def reject(self) -> None:
        """Stop what was begun, which leaves nothing; or close."""
        if self._task is not None:
            self._task.cancel()
        else:
            super().reject()


def _folder_chooser(parent: QWidget, title: str) -> QFileDialog:
    chooser = QFileDialog(parent, title)
    chooser.setFileMode(QFileDialog.FileMode.Directory)
    chooser.setOption(QFileDialog.Option.ShowDirsOnly)
    chooser.finished.connect(chooser.deleteLater)
    return chooser


def _larger(font: QFont) -> QFont:
    font.setPointSizeF(font.pointSizeF() * 1.15)
    return font


def _paragraph(words: str = "") -> PlainLabel:
    label = PlainLabel(words)
    label.setWordWrap(True)
    return label


def _button(words: str, action: Callable[[], None]) -> QPushButton:
    button = QPushButton(words)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _=False: action())
    return button
