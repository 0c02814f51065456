"""Reads aloud what comes into a conversation, for who does not see it."""

from PySide6.QtCore import QModelIndex, QObject, Qt

from chatera.client.people import People
from chatera_app.models.timeline import TimelineModel
from chatera_app.widgets.announcing import announce
from chatera_app.widgets.contact_rows import status_word
from chatera_app.widgets.conversation_view import ConversationView
from chatera_app.widgets.plain import isolated

MOST = 3
"""Messages that are read one by one; where more come at once, only how many."""


class Announcer(QObject):
    """Follows one conversation, from its first painting until its window goes.

    Args:
        view: what must be on the screen; belongs to the window.
        model: what is said in it.
        people: who they are.
        account: the other one of a direct conversation; None in a group.
    """

    def __init__(
        self, view: ConversationView, model: TimelineModel, people: People, account: str | None
    ) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._people = people
        self._account = account
        self._status = self._status_now()
        model.rowsInserted.connect(self._inserted)

    def look(self) -> None:
        """Say it when the other one comes, goes, or is busy."""
        before, self._status = self._status, self._status_now()
        if self._account is None or self._status == before:
            return
        words = self.tr("{0} is now: {1}")
        person = self._people.get(self._account)
        name = isolated(person.name if person else "")
        announce(self._view, words.format(name, status_word(self._status)))

    def _status_now(self) -> str:
        person = self._people.get(self._account) if self._account else None
        return person.status if person else ""

    def _inserted(self, _: QModelIndex, first: int, last: int) -> None:
        if last + 1 < self._model.rowCount():
            return  # what was missing further up is no news
        rows = [row for row in range(first, last + 1) if not self._model.message(row).own]
        if len(rows) > MOST:
            announce(self._view, self.tr("%Ln new messages", "", len(rows)))
            return
        for row in rows:
            spoken = self._model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
            announce(self._view, str(spoken))
