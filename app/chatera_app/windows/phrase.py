"""The recovery phrase: twelve words that are written down, and shown to have been, before they go from this computer."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QMimeData, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFormLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from chatera.client.phrase import RecoveryPhrase
from chatera.protocol.errors import ChatEraError
from chatera_app.models.library_words import in_our_words
from chatera_app.widgets.offer_bar import OfferBar
from chatera_app.widgets.steps import StepPage, beside, paragraph, resize_by_text, step_button
from chatera_app.widgets.word_grid import WordGrid

COPIED_MS = 60_000
"""How long copied words stay where other programs can read them."""
SECRET = "x-kde-passwordManagerHint"  # noqa: S105 - the name of a kind of data
"""What tells the histories of clipboards not to keep a text."""


class PhraseOffer:
    """Offers the phrase at the edge of a window once there is something to lose, and says nothing otherwise.

    Args:
        phrase: what is offered.
        bar: where.
    """

    def __init__(self, phrase: RecoveryPhrase, bar: OfferBar) -> None:
        self._phrase = phrase
        self._bar = bar
        bar.postponed.connect(self._later)
        bar.accepted.connect(bar.hide)  # where it is put off in its window, it comes back by itself

    def look(self, *_: object) -> None:
        """Offer it if it is due."""
        bar = self._bar
        if bar.isHidden() and self._phrase.is_due():
            self._phrase.offered()
            bar.offer(
                "lock",
                QCoreApplication.translate(
                    "PhraseOffer",
                    "If this computer is lost, 12 words bring your ChatEra identity back.",
                ),
                QCoreApplication.translate("PhraseOffer", "Write them down…"),
            )

    def _later(self) -> None:
        self._phrase.later()
        self._bar.hide()


class PhraseWindow(QDialog):
    """Shows the words, asks two of them back, and says that they are gone then. Closing it loses nothing.

    Args:
        parent: the window it belongs to.
        phrase: the words; they are there.
        written: called once they were written down.
    """

    def __init__(
        self, parent: QWidget, phrase: RecoveryPhrase, written: Callable[[], None]
    ) -> None:
        super().__init__(parent)
        self._phrase = phrase
        self._written = written
        self._words = phrase.words or ()
        self.setWindowTitle(self.tr("Your 12 words"))
        self.pages = QStackedWidget()
        for part in (self._first_page(), self._second_page(), self._last_page()):
            self.pages.addWidget(part)
        whole = QVBoxLayout(self)
        whole.addWidget(self.pages)
        resize_by_text(self, 470, 470)
        self.finished.connect(lambda _: self._put_off())

    # The words -------------------------------------------------------------------------------

    def _first_page(self) -> QWidget:
        words = paragraph(
            self.tr(
                "These 12 words are the only way to get your ChatEra identity back if this "
                "computer is lost. Nobody else has them, and we can't send them to you."
            )
        )
        how = paragraph(
            self.tr(
                "Write them on paper, in this order, and keep the paper where you keep what "
                "matters. Whoever has the words can be you."
            )
        )
        how.setObjectName("hint")
        self.note = paragraph("")
        self.note.setObjectName("hint")
        self.note.hide()
        self.print_button = step_button(self.tr("Print…"), self._print)
        self.copy_button = step_button(self.tr("Copy"), self._copy)
        self.later_button = step_button(self.tr("Later"), self.reject)
        self.next_button = step_button(self.tr("I have written them down"), self._ask)
        self.next_button.setDefault(True)
        self._risk_known = False
        return StepPage(
            self.tr("Write these 12 words down"), "lock",
            [words, WordGrid(self._words), beside(self.print_button, self.copy_button), self.note, how],
            [self.later_button], [self.next_button],
        )  # fmt: skip

    def _copy(self) -> None:
        """Warn first: what is copied is for every program to read."""
        if not self._risk_known:
            self._risk_known = True
            self.copy_button.setText(self.tr("Copy all the same"))
            self._say(
                self.tr(
                    "Every program here can read what is copied, and some keep it or send it to "
                    "other devices. Paper is safer."
                )
            )
            return
        text = " ".join(self._words)
        data = QMimeData()
        data.setText(text)
        data.setData(SECRET, b"secret")
        clipboard = QGuiApplication.clipboard()
        clipboard.setMimeData(data)

        def take_back() -> None:
            if clipboard.text() == text:
                clipboard.clear()

        QTimer.singleShot(COPIED_MS, take_back)
        if (program := QGuiApplication.instance()) is not None:
            program.aboutToQuit.connect(take_back)  # also who ends the program leaves nothing there
        self._say(self.tr("Copied. In a minute it is taken out of the clipboard again."))

    def _say(self, words: str) -> None:
        self.note.setText(words)
        self.note.show()

    def _print(self) -> None:
        from chatera_app.windows.printed_phrase import print_phrase

        print_phrase(self, self._words)

    # Two of them are asked back --------------------------------------------------------------

    def _second_page(self) -> QWidget:
        words = paragraph(
            self.tr("Take what you wrote and type two of the words, to see that it can be read.")
        )
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.answers: dict[int, QLineEdit] = {}
        for number in self._phrase.asked:
            field = QLineEdit()
            field.setInputMethodHints(
                Qt.InputMethodHint.ImhNoAutoUppercase | Qt.InputMethodHint.ImhNoPredictiveText
            )
            title = self.tr("Word {0}").format(number)
            field.setAccessibleName(title)
            field.textChanged.connect(self._check)
            form.addRow(title, field)
            self.answers[number] = field
        fields = QWidget()
        fields.setLayout(form)
        form.setContentsMargins(0, 0, 0, 0)
        self.problem = paragraph("")
        self.problem.setObjectName("problemLine")
        self.back_button = step_button(self.tr("Show the words again"), self._back)
        self.done_button = step_button(self.tr("Done"), self._confirm)
        return StepPage(
            self.tr("Is everything readable?"), "edit", [words, fields, self.problem],
            [self.back_button], [self.done_button],
        )  # fmt: skip

    def _ask(self) -> None:
        self.pages.setCurrentIndex(1)
        self.done_button.setDefault(True)
        self._check()
        next(iter(self.answers.values())).setFocus()

    def _back(self) -> None:
        self.pages.setCurrentIndex(0)
        self.next_button.setDefault(True)
        self.next_button.setFocus()

    def _check(self) -> None:
        self.problem.clear()
        self.done_button.setEnabled(all(one.text().strip() for one in self.answers.values()))

    def _confirm(self) -> None:
        try:
            wrong = self._phrase.confirm({n: one.text() for n, one in self.answers.items()})
        except ChatEraError as error:
            self.problem.setText(in_our_words(error))
            return
        if not wrong:
            self._written()
            self.pages.setCurrentIndex(2)
            self.close_button.setDefault(True)
            self.close_button.setFocus()
            return
        which = self.tr(" and ").join(str(number) for number in wrong)
        words = self.tr(
            "Word {0} is not the right one. Look at what you wrote, or at the words again."
        )
        if len(wrong) > 1:
            words = self.tr(
                "Words {0} are not the right ones. Look at what you wrote, or at the words again."
            )
        self.problem.setText(words.format(which))
        self.answers[wrong[0]].setFocus()
        self.answers[wrong[0]].selectAll()

    # The end ---------------------------------------------------------------------------------

    def _last_page(self) -> QWidget:
        words = paragraph(
            self.tr(
                "These words now exist on your paper alone; this computer has forgotten them and "
                "can't show them again."
            )
        )
        how = paragraph(
            self.tr(
                "If this computer is ever lost, start ChatEra on another one and choose "
                "“I have 12 words”."
            )
        )
        how.setObjectName("hint")
        self.close_button = step_button(self.tr("Close"), self.accept)
        return StepPage(self.tr("Done"), "lock_verified", [words, how], [], [self.close_button])

    def _put_off(self) -> None:
        if self._phrase.words is not None:
            self._phrase.later()
        self.deleteLater()
