"""Finding words within one conversation."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.client.searching import Search
from chatera.client.timeline import Message
from chatera_app.widgets.filter_field import FilterField
from chatera_app.widgets.gloss_bar import GlossButton
from chatera_app.widgets.plain import PlainLabel, plain_tip
from chatera_app.windows.dates import DatePicker, said_on
from chatera_app.windows.doing import Doing
from chatera_app.windows.filters import Filters, finder, problem_words, short_explanation

PAUSE_MS = 120
_AHEAD = 10
"""Hits that are known before somebody comes to them."""


class FindBar(QWidget):
    """A line to type words and filters in, the number of hits, and a way from hit to hit, newest first.

    Args:
        client: whose messages are searched.
        chat: where.
        doing: carries out.

    Signals:
        shown: Go to a hit. arg: the message's id.
        sought: Words are looked for, or none any more. arg: what finds them in a text, or None.
    """

    shown = Signal(str)
    sought: Signal = Signal(object)

    def __init__(self, client: Client, chat: Chat, doing: Doing) -> None:
        super().__init__()
        self._client = client
        self._chat = chat
        self._doing = doing
        self._filters = Filters(client, chat)
        self._search: Search | None = None
        self._loading = False
        self._hits: list[str] = []
        self._at = -1
        self.field = FilterField(
            self.tr("Find in this conversation"), self._filters.complete, self._filters.meaning
        )
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._begin)
        self.field.textChanged.connect(self._change)
        self.field.entered.connect(lambda back: self._step(-1 if back else 1))
        self.count = QLabel()
        self.note = PlainLabel()
        self.note.setObjectName("hint")
        self.note.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        self.menu = self._filters.menu(self, self.field.put, self._ask_day)
        self.filter_button = GlossButton(self.tr("Filters"), "filter", size=16, show_text=False)
        self.filter_button.clicked.connect(self._open_menu)
        row.addWidget(self.filter_button)
        for words, arrow, step in (
            (self.tr("Older"), Qt.ArrowType.UpArrow, 1),
            (self.tr("Newer"), Qt.ArrowType.DownArrow, -1),
        ):
            button = QToolButton()
            button.setArrowType(arrow)
            button.setAccessibleName(words)
            button.setToolTip(plain_tip(words))
            button.clicked.connect(lambda _=False, s=step: self._step(s))
            row.addWidget(button)
        close = GlossButton(self.tr("Close the search"), "close", size=14, show_text=False)
        close.clicked.connect(self.hide)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.note)
        self._say()
        self.hide()

    def open(self) -> None:
        """Show the bar, ready to type."""
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let nothing stand out any more."""
        super().hideEvent(event)
        self.sought.emit(None)

    def showEvent(self, event: QShowEvent) -> None:
        """Let stand out what was looked for before."""
        super().showEvent(event)
        if self._search is not None:
            self.sought.emit(finder(self._search.query))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the next older hit, Escape closes."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._step(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    # Looking ---------------------------------------------------------------------------------

    def _change(self, text: str) -> None:
        if self._search is not None:
            self._search.end()
        self._hits, self._at, self._search = [], -1, None
        self._say()
        if text.strip():
            self._pause.start()
        else:
            self.sought.emit(None)

    def _begin(self) -> None:
        self._pause.stop()
        text = self.field.text()
        self._search = self._client.find(text, self._chat, self._filters.vocabulary)
        self._loading = False
        self.sought.emit(finder(self._search.query))
        if not self._search.over:
            self._load()
        self._say()

    def _load(self) -> None:
        search = self._search
        if search is None or self._loading:
            return
        self._loading = True

        def take(messages: Sequence[Message]) -> None:
            if search is not self._search:
                return  # something else is looked for by now
            self._loading = False
            first = not self._hits
            self._hits += [message.id for message in messages]
            if first and self._hits:
                self._step(1)
            self._say()

        self._doing(search.more(), take)

    def _step(self, step: int) -> None:
        if self._pause.isActive():
            self._begin()
        if not self._hits:
            return
        self._at = (self._at + step) % len(self._hits)
        if (
            self._search is not None
            and not self._search.over
            and self._at + _AHEAD > len(self._hits)
        ):
            self._load()
        self._say()
        self.shown.emit(self._hits[self._at])

    def _say(self) -> None:
        """Say how many there are, or what to do."""
        search, words = self._search, ""
        if self._hits:
            known = f"{len(self._hits)}{'' if search is None or search.over else '+'}"
            words = self.tr("{0} of {1}").format(self._at + 1, known)
        elif (
            search is not None and search.query.terms and not self._loading and not search.problems
        ):
            words = self.tr("Nothing found")
        self.count.setText(words)
        problems = search.problems if search is not None else ()
        note = problem_words(problems[0]) if problems else ""
        if not self.field.text().strip():
            note = short_explanation(self._filters)
        self.note.setText(note)
        self.note.setVisible(bool(note))

    # Filters ---------------------------------------------------------------------------------

    def _open_menu(self) -> None:
        self.menu.popup(self.filter_button.mapToGlobal(QPoint(0, self.filter_button.height())))

    def _ask_day(self, key: str) -> None:
        def put(day: date) -> None:
            self.field.put(f"{key}{day.isoformat()} ")

        timeline = self._chat.timeline
        today = date.today()  # noqa: DTZ011 - a person's own calendar
        DatePicker(self, today, put, said_on(timeline)).open()
