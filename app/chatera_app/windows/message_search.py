"""Searching all messages of this profile."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from chatera.client.client import Client
from chatera.client.timeline import Message
from chatera_app.windows.doing import Doing

PAUSE_MS = 150
KEY = int(Qt.ItemDataRole.UserRole)


class MessageSearch(QDialog):
    """A field and the messages found; Enter or a double click goes there.

    Args:
        parent: the window it belongs to.
        client: whose messages are searched.
        words: what to begin with.
        open_chat: shows a conversation: ``chat:<id>#<message id>``.
    """

    def __init__(
        self, parent: QWidget, client: Client, words: str, open_chat: Callable[[str], None]
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Search all messages"))
        self._client = client
        self._open = open_chat
        self.field = QLineEdit(words)
        self.field.setPlaceholderText(self.tr("Words to look for"))
        self.field.setAccessibleName(self.tr("Words to look for"))
        self.found = QListWidget()
        self.found.setAccessibleName(self.tr("Messages found"))
        self.found.setObjectName("results")
        self.found.setWordWrap(True)
        self.found.itemActivated.connect(self._go)
        self.note = QLabel(self.tr("Type a word or its beginning."))
        self.note.setObjectName("hint")
        self._doing = Doing(self.note.setText)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self.field.textChanged.connect(lambda _: self._pause.start())
        self.finished.connect(lambda _: self._doing.end())
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.found, 1)
        column.addWidget(self.note)
        self.resize(460, 420)
        if words:
            self._search()

    def _search(self) -> None:
        words = self.field.text().strip()
        if not words:
            self.found.clear()
            self.note.setText(self.tr("Type a word or its beginning."))
            return
        self._doing(self._client.search(words), self._show)

    def _show(self, messages: Sequence[Message]) -> None:
        self.found.clear()
        for message in messages:
            moment = QDateTime.fromMSecsSinceEpoch(round(message.at.timestamp() * 1000))
            at = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
            item = QListWidgetItem(f"{message.name} · {at}\n{message.text}")
            item.setData(KEY, f"chat:{message.chat}#{message.id}")
            self.found.addItem(item)
        if not messages:
            self.note.setText(self.tr("Nothing found."))
        elif len(messages) == 1:
            self.note.setText(self.tr("1 message; Enter goes there."))
        else:
            self.note.setText(self.tr("{0} messages; Enter goes there.").format(len(messages)))

    def _go(self, item: QListWidgetItem) -> None:
        self._open(item.data(KEY))
        self.close()
