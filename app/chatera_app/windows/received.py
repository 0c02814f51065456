"""When something last came in a conversation that somebody else wrote."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject

from chatera.client.chat import Chat
from chatera_app.models.timeline import TimelineModel
from chatera_app.widgets.moments import date_words
from chatera_app.windows.statuses import moment_words


class Received(QObject):
    """Asks for it once, and then only looks at what comes in below.

    Args:
        chat: the conversation.
        model: tells what comes and goes.
    """

    def __init__(self, chat: Chat, model: TimelineModel) -> None:
        super().__init__(model)
        self._chat = chat
        self._model = model
        self._words: str | None = None
        model.rowsInserted.connect(self._inserted)
        model.rowsRemoved.connect(self._forget)
        model.modelReset.connect(self._forget)

    @property
    def words(self) -> str:
        """When that was, in a sentence; empty where there is nothing of the kind among the last messages."""
        if self._words is None:
            at = self._chat.last_received
            self._words = received_words(at) if at is not None else ""
        return self._words

    def _inserted(self, _: QModelIndex, first: int, last: int) -> None:
        if last + 1 < self._model.rowCount():
            return  # further up, nothing that came later is changed by it
        if first < last or not self._model.message(last).own:
            self._forget()

    def _forget(self) -> None:
        self._words = None


def received_words(at: datetime) -> str:
    """Say when a message came."""
    words = QCoreApplication.translate(
        "ConversationWindow", "The last message was received on {0} at {1}."
    )
    return words.format(date_words(at), moment_words(at))
