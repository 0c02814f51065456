"""Searching all messages of this profile."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from chatera.client.client import Client
from chatera.client.query import Query
from chatera.client.searching import Search
from chatera.client.timeline import Message
from chatera_app.widgets.filter_field import FilterField
from chatera_app.widgets.found import FOUND, Found, FoundList, FoundModel
from chatera_app.widgets.gloss_bar import GlossButton
from chatera_app.widgets.plain import PlainLabel
from chatera_app.widgets.steps import resize_by_text
from chatera_app.windows.dates import DatePicker
from chatera_app.windows.doing import Doing
from chatera_app.windows.filter_help import FilterHelp
from chatera_app.windows.filters import Filters, found_line, problem_words

PAUSE_MS = 150


class MessageSearch(QDialog):
    """A field for words and filters, and the messages found, the newest first; Enter or a double click goes there.

    Args:
        parent: the window it belongs to.
        client: whose messages are searched.
        words: what to begin with.
        open_chat: shows a conversation: ``chat:<id>#<message id>?<what was looked for>``.
    """

    def __init__(
        self, parent: QWidget, client: Client, words: str, open_chat: Callable[[str], None]
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Search all messages"))
        self._client = client
        self._open = open_chat
        self._filters = Filters(client, None)
        self._search: Search | None = None
        self._listed: Search | None = None
        """Whose messages are in sight."""
        self.field = FilterField(
            self.tr("Words to look for"), self._filters.complete, self._filters.meaning
        )
        self.field.setText(words)
        self.model = FoundModel(self._load)
        self.found = FoundList(self.model)
        self.found.setAccessibleName(self.tr("Messages found"))
        self.found.activated.connect(self._go)
        self.help = FilterHelp(self._filters)
        self.help.wanted.connect(self.field.put)
        self.note = PlainLabel()
        self.note.setObjectName("hint")
        self.note.setWordWrap(True)
        self.menu = self._filters.menu(self, self.field.put, self._ask_day)
        self.filter_button = GlossButton(self.tr("Filters"), "filter", size=16, kind="push")
        self.filter_button.clicked.connect(self._open_menu)
        self._doing = Doing(self.note.setText)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._begin)
        self.field.textChanged.connect(self._change)
        self.field.downPressed.connect(self._go_down)
        self.field.entered.connect(lambda _: self._enter())
        self.finished.connect(lambda _: self._leave())
        line = QHBoxLayout()
        line.addWidget(self.field, 1)
        line.addWidget(self.filter_button)
        column = QVBoxLayout(self)
        column.addLayout(line)
        column.addWidget(self.help, 1)
        column.addWidget(self.found, 1)
        column.addWidget(self.note)
        resize_by_text(self, 520, 460)
        self.field.setFocus()
        self._change(words)
        if words.strip():
            self._begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the field goes to the newest message found."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
        else:
            super().keyPressEvent(event)

    # Looking ---------------------------------------------------------------------------------

    def _change(self, text: str) -> None:
        if self._search is not None:
            self._search.end()
        self._search = None  # what was found before stays in sight until something else is
        if text.strip():
            self._pause.start()
            return
        self._pause.stop()
        self.model.begin()
        self.note.clear()
        self._explain("", on=True)

    def _explain(self, words: str, *, on: bool) -> None:
        """Show what can be typed, and why nothing is found by what was; else what was found."""
        self.help.say(words)
        self.help.setVisible(on)
        self.found.setVisible(not on)

    def _begin(self) -> None:
        self._pause.stop()
        text = self.field.text()
        self._search = self._client.find(text, vocabulary=self._filters.vocabulary)
        self._load()

    def _load(self) -> None:
        search = self._search
        if search is None:
            return

        def take(messages: Sequence[Message]) -> None:
            if search is not self._search:
                return  # something else is looked for by now
            fresh = search is not self._listed
            if fresh:
                self._listed = search
                self.model.begin()
            lines = [self._line(message, search) for message in messages]
            self.model.append(lines, over=search.over)
            if fresh and lines:
                self.found.setCurrentIndex(self.model.index(0, 0))
            self._say(search)

        self._doing(search.more(), take)

    def _line(self, message: Message, search: Search) -> Found:
        chat = self._client.chats.get(message.chat)
        return found_line(message, chat.title if chat is not None else "", search.query)

    def _say(self, search: Search) -> None:
        """Say how many there are, or what to do."""
        count = len(self.model.lines)
        wrong = problem_words(search.problems[0]) if search.problems else ""
        if not wrong and not count:
            wrong = self.tr("Nothing found. Fewer words or filters find more.")
        self._explain(wrong, on=not count)
        words = self.tr("%Ln messages; Enter goes there.", "", count)
        if not count:
            words = ""
        elif count > 1 and not search.over:
            words = self.tr("The newest %Ln messages; further down there are more.", "", count)
        self.note.setText(words)

    # Going there -----------------------------------------------------------------------------

    def _go_down(self) -> None:
        if self.model.rowCount():
            self.found.setFocus()

    def _enter(self) -> None:
        if self._pause.isActive():
            self._begin()
        elif self._listed is self._search:
            self._go(self.found.currentIndex())

    def _go(self, index: QModelIndex) -> None:
        found = index.data(FOUND)
        if isinstance(found, Found) and self.isVisible():  # the list tells Enter to the window, too
            query = self._listed.query if self._listed is not None else Query()
            self._open(f"{found.key}?{query}" if query.words else found.key)
            self.close()

    def _leave(self) -> None:
        self._doing.end()
        if self._search is not None:
            self._search.end()

    # Filters ---------------------------------------------------------------------------------

    def _open_menu(self) -> None:
        self.menu.popup(self.filter_button.mapToGlobal(QPoint(0, self.filter_button.height())))

    def _ask_day(self, key: str) -> None:
        def put(day: date) -> None:
            self.field.put(f"{key}{day.isoformat()} ")

        DatePicker(self, date.today(), put).open()  # noqa: DTZ011 - a person's own calendar
