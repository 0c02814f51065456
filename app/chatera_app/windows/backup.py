"""The settings' section about backups: when the last one was made, and making one now."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from chatera.client.backup import Saved, Step
from chatera_app.widgets.moments import date_time_words
from chatera_app.widgets.plain import isolated
from chatera_app.widgets.steps import StepProgress, paragraph, step_button
from chatera_app.windows.doing import Doing


class Backups(Protocol):
    """Backups of a profile, as far as this section looks at them."""

    @property
    def last_made(self) -> datetime | None:
        """When the newest one was made; None for never."""
        ...

    async def create(self, folder: Path, progress: Callable[[Step], object]) -> Saved:
        """Make one in a folder, and read it back."""
        ...


class Words(Protocol):
    """The recovery phrase, as far as this section looks at it."""

    @property
    def words(self) -> Sequence[str] | None:
        """None once they were written down."""
        ...


class BackupSection(QWidget):
    """Says how it stands with backups; a button makes one in a folder that the person chooses.

    Args:
        backups: of this profile.
        phrase: what opens them.
    """

    def __init__(self, backups: Backups, phrase: Words) -> None:
        super().__init__()
        self._backups = backups
        self._phrase = phrase
        self.doing = Doing(self._refused)
        doing = self.doing
        self.destroyed.connect(lambda: doing.end())  # noqa: PLW0108 - the section is gone by then
        self.state, self.result = paragraph(""), paragraph("")
        for words in (self.state, self.result):
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        hint = paragraph(
            self.tr(
                "A backup holds everything that was said, encrypted: your 12 words open it. "
                "It belongs on another disk."
            ),
            "hint",
        )
        self.bar = StepProgress(self.tr("How far the backup is"))
        self.bar.hide()
        self.button = step_button(self.tr("Back up now…"), self._choose)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.unwritten = paragraph(
            self.tr("Write your 12 words down first: without them nobody can open a backup."),
            "problemLine",
        )
        for part in (self.state, hint, self.unwritten, self.bar, self.result):
            column.addWidget(part)
        column.addLayout(row)
        self._refresh()

    def make(self, folder: str) -> None:
        """Make a backup in a folder."""
        self.button.setEnabled(False)
        self.result.hide()
        self.bar.setRange(0, 0)
        self.bar.show()
        self.doing(self._backups.create(Path(folder), self._report), self._made)

    def _refresh(self) -> None:
        made = self._backups.last_made
        self.button.setEnabled(True)
        self.unwritten.setVisible(self._phrase.words is not None)
        self.bar.hide()
        self.result.setVisible(bool(self.result.text()))
        if made is None:
            self.state.setText(self.tr("There is no backup yet."))
            return
        self.state.setText(
            self.tr("The newest backup was made on {0}.").format(date_time_words(made))
        )

    def event(self, event: QEvent) -> bool:
        """Look again when the person comes back from another window."""
        if event.type() == QEvent.Type.WindowActivate:
            self.unwritten.setVisible(self._phrase.words is not None)
        return super().event(event)

    def _choose(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Where shall the backup lie?"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.make)
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # the class has another of its own, for slots by name

    def _report(self, step: Step) -> None:
        if self.doing.over:
            return
        writing = step.stage == "writing"
        self.bar.setFormat(self.tr("Writing… %p%") if writing else self.tr("Reading back… %p%"))
        self.bar.setCount(step.done, step.total)

    def _made(self, saved: Saved) -> None:
        self._say(
            self.tr("Backed up, and read back to be sure: {0}").format(isolated(str(saved.path))),
            wrong=False,
        )

    def _refused(self, words: str) -> None:
        self._say(words, wrong=True)

    def _say(self, words: str, *, wrong: bool) -> None:
        self.result.setObjectName("problemLine" if wrong else "hint")
        self.result.style().unpolish(self.result)
        self.result.style().polish(self.result)
        self.result.setText(words)
        self._refresh()
