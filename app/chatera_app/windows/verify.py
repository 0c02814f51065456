"""Making sure that somebody is really who they seem to be: comparing numbers, their code, or all digits."""

import segno
from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.client.people import Person
from chatera.crypto.safety import Comparison
from chatera_app.widgets.glyph_label import GlyphLabel
from chatera_app.widgets.moments import LONG, date_words
from chatera_app.widgets.plain import PlainLabel, isolated
from chatera_app.widgets.qr_code import QrCode
from chatera_app.widgets.steps import step_button
from chatera_app.widgets.theme import text_scale, ui_font
from chatera_app.widgets.titles import window_title
from chatera_app.windows.comparing import ComparingPage, paragraph
from chatera_app.windows.doing import Doing

LOCK = 36
COLUMNS = 3
ROOM, LEAST = QSize(460, 600), QSize(330, 400)
AIR = 60
"""What is left beside a window that needs all of a screen."""


class VerifyWindow(QDialog):
    """Three ways to the same end; one is enough.

    Args:
        client: whose chat it is.
        chat: with whom.
        parent: the window it belongs to.
    """

    def __init__(self, client: Client, chat: Chat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        assert chat.account is not None  # noqa: S101 - groups have no such window
        self.client = client
        self.chat = chat
        self.account = chat.account
        self.doing = Doing(self.show_problem)
        words = self.tr("Make sure it is really {0}").format(chat.title)
        self.setWindowTitle(window_title(words))
        self.lock = GlyphLabel("lock", LOCK)
        self.title, self.standing = PlainLabel(), paragraph()
        self.title.setFont(ui_font(1.3, bold=True))
        self.title.setWordWrap(True)
        self.undo_button = step_button(self.tr("Not sure any more"), self._undo)
        self.problem = paragraph()
        self.problem.setObjectName("problemLine")
        self.problem.hide()
        self.comparing = ComparingPage(client, chat, self.doing)
        self.code = CodePage(client, self.account, self.doing)
        self.digits = DigitsPage(client, self.account, self.doing)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Ways to make sure"))
        for page, words in (
            (self.comparing, self.tr("Compare &numbers")),
            (self.code, self.tr("&Code")),
            (self.digits, self.tr("All &digits")),
        ):
            self.tabs.addTab(_scrolling(page), words)
        self.code.resulted.connect(self._show_result)
        self._lay_out()
        self._forgets = [client.people.observe(self._changed), chat.observe(self.refresh)]
        self.refresh()
        self.resize(self._room(ROOM))
        self.setMinimumSize(self._room(LEAST))
        self.comparing.begin.setFocus()

    def _room(self, size: QSize) -> QSize:
        """Return a size for the text that was chosen, as far as the screen allows."""
        screen = self.screen().availableSize()
        return (size * text_scale()).boundedTo(screen - QSize(AIR, AIR))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.lock, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.addWidget(self.title)
        words.addWidget(self.standing)
        words.addWidget(self.undo_button, 0, Qt.AlignmentFlag.AlignLeft)
        head.addLayout(words, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.problem)
        column.addWidget(self.tabs, 1)
        column.addWidget(buttons)

    def refresh(self) -> None:
        """Show how it stands now."""
        name, person = self.chat.title, self.client.people.get(self.account)
        since = person.verified if person is not None else None
        if since is not None:
            self.title.setText(self.tr("It is really {0}").format(isolated(name)))
            words = self.tr(
                "You made sure on {0}. Should {1} ever come with another identity, ChatEra tells you."
            ).format(date_words(since, LONG), isolated(name))
        else:
            self.title.setText(self.tr("Is it really {0}?").format(isolated(name)))
            words = self.tr(
                "Choose one way; it takes a minute. Then nobody can pretend to be {0}, whoever runs the network."
            ).format(isolated(name))
        self.standing.setText(words)
        self.lock.setGlyph("lock" if since is None else "lock_verified")
        self.undo_button.setVisible(since is not None)

    def show_problem(self, words: str) -> None:
        """Say what went wrong."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def _show_result(self, words: QWidget) -> None:
        """Scroll to what was found, once it has its place."""
        area = self.tabs.currentWidget()
        if isinstance(area, QScrollArea):
            QTimer.singleShot(0, words, lambda: area.ensureWidgetVisible(words))

    def _changed(self, person: Person) -> None:
        if person.account == self.account:
            self.refresh()

    def _undo(self) -> None:
        self.doing(self.client.set_verified(self.account, False))

    def done(self, result: int) -> None:
        """Let go; a comparison that runs is over with its window."""
        self._end()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """As by the button."""
        self._end()
        super().closeEvent(event)

    def _end(self) -> None:
        for forget in self._forgets:
            forget()
        self._forgets = []
        self.comparing.end()
        self.doing.end()


class CodePage(QWidget):
    """One's own code to be scanned, and a field for what the other one's says.

    Args:
        client: whose code.
        account: who scans it.
        doing: does what is asked for.

    Signals:
        resulted: A code was compared. arg: the words that say how.
    """

    resulted = Signal(QWidget)

    def __init__(self, client: Client, account: str, doing: Doing) -> None:
        super().__init__()
        self._client = client
        self._account = account
        self._doing = doing
        person = client.people.get(account)
        self._name = isolated(person.name if person else account)
        self._text = client.qr_text(account)
        words = paragraph()
        words.setText(
            self.tr(
                "This is your code for {0}. Show it to them, on this screen or on paper."
            ).format(self._name)
        )
        self.picture = QrCode(self.tr("Your code; “Copy as text” has it in letters"))
        self.picture.showModules(segno.make_qr(self._text, error="m").matrix)
        copy = step_button(self.tr("Copy as text"), self._copy)
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("What their code says"))
        self.field.setPlaceholderText(self.tr("What their code says: CHATERA:…"))
        self.field.returnPressed.connect(self._check)
        self.check = step_button(self.tr("Check"), self._check)
        self.result = paragraph()
        self.result.hide()
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(self.check)
        column = QVBoxLayout(self)
        column.addWidget(words)
        column.addWidget(self.picture, 1)
        column.addWidget(copy, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        column.addLayout(row)
        column.addWidget(self.result)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)

    def _check(self) -> None:
        if self.field.text().strip():
            self.result.hide()
            self._doing(self._client.check_qr(self.field.text(), self._account), self._checked)

    def _checked(self, found: Comparison) -> None:
        words = {
            Comparison.MATCH: self.tr("It fits: it is really {0}."),
            Comparison.MISMATCH: self.tr(
                "It does not fit: {0}'s device knows you by another identity, so somebody may stand between you. "
                "Tell {0} by another way, and write nothing here that others must not read."
            ),
            Comparison.OTHER_PERSON: self.tr(
                "This is not {0}'s code for this conversation. If it was on {0}'s own screen, somebody may stand between "
                "you: write nothing here that others must not read."
            ),
            Comparison.NEWER_VERSION: self.tr(
                "This code was made by a newer ChatEra. Update this one, and try again."
            ),
        }[found]
        good = found is Comparison.MATCH
        self.result.setObjectName("hint" if good else "problemLine")
        self.result.style().polish(self.result)
        self.result.setText(words.format(self._name))
        self.result.show()
        self.resulted.emit(self.result)


class DigitsPage(QWidget):
    """The sixty digits, to be read to each other.

    Args:
        client: whose.
        account: with whom.
        doing: does what is asked for.
    """

    def __init__(self, client: Client, account: str, doing: Doing) -> None:
        super().__init__()
        person = client.people.get(account)
        name = isolated(person.name if person else account)
        numbers = client.safety_number(account)
        words = paragraph()
        words.setText(
            self.tr(
                "{0} sees the same digits in this place. Read them to each other, on the phone or side by side; "
                "when all are equal, it is really {0}."
            ).format(name)
        )
        self.numbers = QFrame()
        self.numbers.setObjectName("section")
        self.numbers.setAccessibleName(self.tr("Your safety number"))
        grid = QGridLayout(self.numbers)
        grid.setContentsMargins(14, 10, 14, 10)
        for place, group in enumerate(numbers):
            label = QLabel(group)
            label.setFont(_digits_font())
            label.setAccessibleName(" ".join(group))
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(label, place // COLUMNS, place % COLUMNS)
        self._text = " ".join(numbers)
        copy = step_button(self.tr("Copy"), self._copy)
        self.equal = step_button(
            self.tr("All digits are the same"), lambda: doing(client.set_verified(account))
        )
        hint = paragraph()
        hint.setObjectName("hint")
        hint.setText(
            self.tr(
                "If any digit differs, somebody may stand between you: tell {0} by another way, and write nothing here "
                "that others must not read."
            ).format(name)
        )
        row = QHBoxLayout()
        row.addWidget(self.equal)
        row.addWidget(copy)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(words)
        column.addWidget(self.numbers)
        column.addLayout(row)
        column.addWidget(hint)
        column.addStretch(1)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)


def _scrolling(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area


def _digits_font() -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(ui_font(1.35).pointSizeF())
    return font
