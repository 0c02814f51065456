"""What is said and shown nowhere: what one own device tells the others, and how two people compare numbers."""

import sqlite3

from chatera.protocol.bodies import (
    Card,
    DeviceName,
    Emoticon,
    Keys,
    Sas,
    Shelf,
    Verified,
    Visibility,
)
from chatera.protocol.header import Event, Kind
from chatera.protocol.ids import AccountId
from chatera.store import emoticons, own_devices, people, shelves, visibility
from chatera.store.changes import Changes, Compared
from chatera.store.conversations import Conversation, Conversations
from chatera.store.messages import Place
from chatera.store.standing import Standing

ToOneself = DeviceName | Keys | Verified | Card | Shelf | Emoticon | Visibility
QuietBody = ToOneself | Sas


class Quiet:
    """Used in the writer's thread only.

    Args:
        me: whose view it is.
        conversations: where events belong.
        standing: whose devices count by now.
    """

    def __init__(self, me: AccountId, conversations: Conversations, standing: Standing) -> None:
        self._me = me
        self._standing = standing
        self._conversations = conversations

    def apply(
        self, db: sqlite3.Connection, event: Event, body: QuietBody, place: Place, changes: Changes
    ) -> None:
        """Let it have its effect, where it was said to whom it concerns."""
        known = self._conversations.get(db, event.header.conv)
        if known is None or known.kind != "direct":
            return
        if isinstance(body, Sas):
            if not (place.mine or place.blocked):
                self._compared(event, known, body, changes)
        elif known.account == self._me == event.header.account:
            self._to_oneself(db, event, body, changes)

    def withdraw(
        self, db: sqlite3.Connection, event: Event, body: QuietBody, changes: Changes
    ) -> None:
        """Take its effect back."""
        match body:
            case DeviceName():
                if own_devices.unname(db, event.id):
                    changes.people.add(self._me)
            case Verified(account=account):
                people.forget_verdict(db, event.id, account, changes)
            case Card(account=account):
                people.forget_card(db, event.id, account, changes)
            case Shelf(about=about):
                shelves.forget(db, event.id, about, changes)
            case Emoticon(code=code):
                emoticons.forget(db, event.id, code, changes)
            case Visibility():
                visibility.forget(db, event.id, body, changes)

    def _to_oneself(
        self, db: sqlite3.Connection, event: Event, body: ToOneself, changes: Changes
    ) -> None:
        match body:
            case DeviceName():
                own_devices.name(db, event, body)
                changes.people.add(self._me)
            # Late words of a device that was taken back could be a thief's, with a stamp from before.
            case Verified() if self._standing.counts_now(db, event):
                people.keep_verdict(db, event, body, changes)
            case Card() if self._standing.counts_now(db, event):
                people.keep_card(db, event, body, changes)
            case Shelf() if self._standing.counts_now(db, event):
                shelves.keep(db, event, body, changes)
            case Emoticon() if self._standing.counts_now(db, event):
                emoticons.keep(db, event, body, changes)
            case Visibility() if self._standing.counts_now(db, event):
                visibility.keep(db, event, body, changes)
            case Keys() if event.header.kind == Kind.SEALED:
                changes.signing.append(body)  # what a hub could read is nobody's key any more

    def _compared(self, event: Event, known: Conversation, body: Sas, changes: Changes) -> None:
        """Two people compare short numbers; nothing of it is kept."""
        header = event.header
        if known.suite == 1 and known.account != self._me:
            changes.compared.append(
                Compared(header.conv, header.account, header.device, body.message)
            )
