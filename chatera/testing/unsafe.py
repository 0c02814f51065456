"""Parts of the store that each lack one safeguard: with any of them, the simulator has to find that something is wrong."""

import sqlite3
from collections.abc import Iterable

from msgspec.structs import replace

from chatera.crypto.prekeys import COUNTS, PrivatePrekey
from chatera.crypto.sessions import Change
from chatera.protocol.header import Event
from chatera.protocol.ids import ConversationId, DeviceId, EventId
from chatera.protocol.prekeys import Role
from chatera.protocol.sealed import Parcel
from chatera.store import event_keys
from chatera.store.conversations import Conversation
from chatera.store.mailbox import Mailbox, News
from chatera.store.post import Post
from chatera.store.sealer import Sealer
from chatera.store.sessions import SessionRows

FEW_PREKEYS = {**COUNTS, Role.ONE_TIME: 3, Role.ONE_TIME_KEM: 2}
"""So few that they are used up, and the last resort serves."""
NO_ONE_TIME_KEYS = {**COUNTS, Role.ONE_TIME: 0, Role.ONE_TIME_KEM: 0}


class FewPrekeys(Post):
    """The post as it is, with few prekeys: what a hundred cost would be most of a schedule."""

    prekeys = FEW_PREKEYS


class OnlyLastResort(Post):
    """Offers no one-time keys, so that handshakes could be answered again."""

    prekeys = NO_ONE_TIME_KEYS


class SmallGroups(Sealer):
    """The sealer as it is, but that it goes over to a chain with few devices."""

    own_key_devices = 4


class HastyPrekeys(SessionRows):
    """Forgets a one-time key when somebody names it, before it has opened anything."""

    def prekey(self, number: int) -> PrivatePrekey | None:
        """Return the key with this id, once."""
        found = super().prekey(number)
        if found is not None and found.role in {Role.ONE_TIME, Role.ONE_TIME_KEM}:
            self.remove_prekeys([number])
        return found


class EndlessPrekeys(SessionRows):
    """Never forgets a one-time key."""

    def remove_prekeys(self, numbers: Iterable[int]) -> None:
        """Keep them."""


class ForgetfulRatchets(SessionRows):
    """Keeps no key of a message that was passed over."""

    def keep(self, change: Change) -> None:
        """Keep the rest."""
        sessions = tuple(
            replace(one, ratchet=replace(one.ratchet, skipped=())) for one in change.peer.sessions
        )
        super().keep(change._replace(peer=replace(change.peer, sessions=sessions)))


class OneSession(SessionRows):
    """Keeps the newest session with each device and no other."""

    def keep(self, change: Change) -> None:
        """Keep that one."""
        newest = change.peer.sessions[:1]
        super().keep(change._replace(peer=replace(change.peer, sessions=newest)))


class ForgetfulSessions(SessionRows):
    """Does not remember which handshakes were answered, once their sessions are gone."""

    def keep(self, change: Change) -> None:
        """Keep the rest."""
        super().keep(change._replace(peer=replace(change.peer, spent=())))


class OpensAgain(Mailbox):
    """Gives a ratchet what it has opened before."""

    def _was_opened(self, _db: sqlite3.Connection, _name: bytes) -> bool:
        return False


class Believing(Mailbox):
    """Takes the first key that anybody claims for an event, though the event commits to another."""

    def find_key(self, db: sqlite3.Connection, event: Event) -> bytes | None:
        """Return it."""
        rows = db.execute("SELECT key FROM claims WHERE event = ? ORDER BY n", (event.id,))
        claimed = rows.fetchone()
        if claimed is None:
            return super().find_key(db, event)
        event_keys.keep(db, event.id, claimed[0])
        return bytes(claimed[0])

    def _take_key(self, db: sqlite3.Connection, parcel: Parcel, content: bytes, news: News) -> None:
        event = EventId(parcel.ref)
        if event_keys.is_locked(db, event):
            event_keys.keep(db, event, content)
            news.events[event] = None
        else:
            super()._take_key(db, parcel, content, news)


class NeverRotating(SmallGroups):
    """Goes on with a chain that somebody has who is gone."""

    def _given(self, db: sqlite3.Connection, conv: ConversationId) -> dict[DeviceId, bytes]:
        known = self._conversations.get(db, conv)
        readers = {} if known is None else self._readers(db, known)
        given = super()._given(db, conv)
        return {one: readers[one] for one in given if one in readers}


class Selfless(SmallGroups):
    """Gives one's own other devices nothing."""

    def _readers(self, db: sqlite3.Connection, known: Conversation) -> dict[DeviceId, bytes]:
        readers = super()._readers(db, known)
        own = self._directory.keys(db, self._keyring.account)
        return {one: dsk for one, dsk in readers.items() if one not in own}


def rows_in(
    rows: type[SessionRows], mailbox: type[Mailbox] = Mailbox, post: type[Post] = FewPrekeys
) -> tuple[type[Post], type[Mailbox]]:
    """Return the post and a mailbox with other rows."""
    return type("OtherPost", (post,), {"rows": rows}), type(
        "OtherMailbox", (mailbox,), {"rows": rows}
    )
