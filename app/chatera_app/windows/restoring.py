"""The first run of somebody who comes back: the twelve words, and a backup if there is one."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from chatera.client.backup import Step, regain, restore
from chatera.client.client import wall_clock_ms
from chatera_app.widgets.plain import isolated
from chatera_app.widgets.steps import (
    StepPage,
    StepProgress,
    beside,
    paragraph,
    resize_by_text,
    step_button,
)
from chatera_app.windows.doing import Doing

NAME_LENGTH = 64
WORDS = 12
LINES = 3
WORKING = 1
"""The page that is not left."""


class RestoringWindow(QDialog):
    """Makes a profile of the recovery phrase.

    Args:
        parent: the window it belongs to.
        profile: the directory, where there is no profile yet.
        restored: called when there is one.

    Signals:
        elsewhere: The words are gone, but another computer is there.
        anew: The words are gone, and this person begins anew. arg: their name.
    """

    elsewhere = Signal()
    anew = Signal(str)

    def __init__(self, parent: QWidget, profile: Path, restored: Callable[[], None]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Get your identity back"))
        self._profile = profile
        self._restored = restored
        self._backup = ""
        self.doing = Doing(self._refused)
        self.pages = QStackedWidget()
        self.pages.addWidget(self._asking_page())
        self.pages.addWidget(self._working_page())
        self.wordless = self._wordless_page()
        self.pages.addWidget(self.wordless)
        whole = QVBoxLayout(self)
        whole.addWidget(self.pages)
        resize_by_text(self, 440, 430)
        self._show_backup()
        self.words.setFocus()

    def _asking_page(self) -> StepPage:
        how = paragraph(self.tr("Type the 12 words that you wrote down, in their order."))
        self.words = QPlainTextEdit()
        self.words.setAccessibleName(self.tr("The 12 words"))
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight((LINES + 1) * self.words.fontMetrics().lineSpacing())
        self.words.textChanged.connect(self._check)
        how.setBuddy(self.words)
        self.backup = paragraph("", "hint")
        self.choose_button = step_button(self.tr("Choose the folder of a backup…"), self._choose)
        self.name = QLineEdit()
        self.name.setMaxLength(NAME_LENGTH)
        self.name.setAccessibleName(self.tr("Your name"))
        self.name.textChanged.connect(self._check)
        self.problem = paragraph("", "problemLine")
        self.go = step_button(self.tr("Get it back"), self._begin)
        self.go.setDefault(True)
        self.lost_button = step_button(self.tr("I don't have my 12 words"), self._show_wordless)
        return StepPage(
            self.tr("Your 12 words"), "lock",
            [how, self.words, beside(self.choose_button), self.backup, self.name, self.problem],
            [step_button(self.tr("Cancel"), self.reject), self.lost_button], [self.go],
        )  # fmt: skip

    def _working_page(self) -> StepPage:
        self.bar = StepProgress(self.tr("What was brought back"))
        wait = paragraph(self.tr("Your messages are being brought back."))
        return StepPage(self.tr("One moment"), "forward", [wait, self.bar])

    def _wordless_page(self) -> StepPage:
        """Say what is lost without the words, and what is not."""
        another = paragraph(
            self.tr(
                "Do you have ChatEra on another computer that still works? Then nothing is lost: "
                "link this one to it."
            )
        )
        self.elsewhere_button = step_button(
            self.tr("I use ChatEra on another computer"), self._go_elsewhere
        )
        lost = paragraph(
            self.tr(
                "If not, only a new beginning is left. Nobody has your 12 words but you, so nobody "
                "can bring back who you were, or open your backups."
            )
        )
        kept = paragraph(
            self.tr(
                "Your friends keep what you wrote to each other. To them you are somebody new with "
                "the same name, and ChatEra warns them: call them, and let them make sure that it "
                "is you. Groups have to invite you again."
            )
        )
        self.new_name = QLineEdit()
        self.new_name.setMaxLength(NAME_LENGTH)
        self.new_name.setAccessibleName(self.tr("Your name, as before"))
        self.new_name.setPlaceholderText(self.tr("Your name, as before"))
        self.new_name.textChanged.connect(self._check)
        self.anew_button = step_button(self.tr("Begin anew"), self._begin_anew)
        return StepPage(
            self.tr("Without your 12 words"), "info",
            [another, beside(self.elsewhere_button), lost, kept, self.new_name],
            [step_button(self.tr("Back"), self._show_words)], [self.anew_button],
        )  # fmt: skip

    def _show_wordless(self) -> None:
        self.pages.setCurrentWidget(self.wordless)
        self.anew_button.setDefault(True)
        self.elsewhere_button.setFocus()

    def _show_words(self) -> None:
        self.pages.setCurrentIndex(0)
        self.go.setDefault(True)
        self.words.setFocus()

    def _go_elsewhere(self) -> None:
        self.reject()
        self.elsewhere.emit()

    def _begin_anew(self) -> None:
        self.accept()
        self.anew.emit(self.new_name.text().strip())

    def use_backup(self, folder: str) -> None:
        """Bring back what a backup in this folder holds as well."""
        self._backup = folder
        self._show_backup()

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Where does the backup lie?"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.use_backup)
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # the class has another of its own, for slots by name

    def _show_backup(self) -> None:
        if self._backup:
            words = self.tr("Your messages come back from {0}.").format(isolated(self._backup))
            self.name.setPlaceholderText(self.tr("Your name, if it is to be another one"))
        else:
            words = self.tr(
                "Without a backup you are yourself again to everybody, but your messages are not here."
            )
            self.name.setPlaceholderText(self.tr("Your name"))
        self.backup.setText(words)
        self._check()

    def _check(self) -> None:
        self.problem.clear()
        whole = len(self.words.toPlainText().split()) == WORDS
        self.go.setEnabled(whole and bool(self._backup or self.name.text().strip()))
        self.anew_button.setEnabled(bool(self.new_name.text().strip()))

    def _begin(self) -> None:
        phrase, name = self.words.toPlainText(), self.name.text().strip()
        self.pages.setCurrentIndex(WORKING)
        if self._backup:
            wish = restore(
                Path(self._backup), phrase, self._profile, now_ms=wall_clock_ms, name=name,
                progress=self._report,
            )  # fmt: skip
            self.doing(wish, lambda _: self._done())
        else:
            self.doing(
                asyncio.to_thread(regain, phrase, self._profile, name), lambda _: self._done()
            )

    def _report(self, step: Step) -> None:
        self.bar.setCount(step.done, step.total)

    def _done(self) -> None:
        self.words.clear()
        self.accept()
        self._restored()

    def _refused(self, words: str) -> None:
        self.pages.setCurrentIndex(0)
        self.problem.setText(words)
        self.words.setFocus()

    def reject(self) -> None:
        """Give up, but not while a profile is being made."""
        if self.pages.currentIndex() != WORKING:
            super().reject()
