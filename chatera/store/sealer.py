"""Sealing what this device says in encrypted conversations, and giving the key to everybody who may read it.

To few devices a message has a key of its own; to many it is sealed with the next key of this device's chain, which those
who lack the chain are given first. Key, chain and what others are to have are kept with the event, in one transaction.
"""

import sqlite3
from collections.abc import Callable, Iterable

from chatera.crypto.primitives import KEY_SIZE, NONCE_SIZE, Random
from chatera.crypto.sealing import seal_event
from chatera.crypto.sender_keys import OwnChain, rotation_due, still_to_give
from chatera.protocol.errors import UserError
from chatera.protocol.header import Event
from chatera.protocol.ids import AccountId, ConversationId, DeviceId, EventId
from chatera.protocol.sealed import KeyIndex, ParcelType, sender_key_ref
from chatera.store import event_keys
from chatera.store.changes import Changes
from chatera.store.conversations import Conversation, Conversations
from chatera.store.directory import Directory
from chatera.store.keyring import Keyring
from chatera.store.post import Post, Wanted

OWN_KEY_DEVICES = 16
"""To so many devices, a message has a key of its own."""
_Readers = dict[DeviceId, bytes]
"""Devices, each with the device-signing key of its account."""


class Sealer:
    """Used in the writer's thread only.

    Args:
        keyring: signs as this device.
        conversations: know who belongs where.
        directory: knows their devices.
        post: gives keys away.
        now_ms: the wall clock.
        random: draws keys and nonces.

    Attributes:
        own_key_devices: to so many devices, a message has a key of its own.
    """

    own_key_devices = OWN_KEY_DEVICES

    def __init__(
        self, keyring: Keyring, conversations: Conversations, directory: Directory, post: Post,
        now_ms: Callable[[], int], random: Random,
    ) -> None:  # fmt: skip
        self._keyring = keyring
        self._conversations = conversations
        self._directory = directory
        self._post = post
        self._now_ms = now_ms
        self._random = random

    def seal(
        self, db: sqlite3.Connection, known: Conversation, inner: bytes, *, prev: EventId, hlc: int,
        heads: Iterable[EventId], changes: Changes,
    ) -> Event:  # fmt: skip
        """Make a sealed event that every device of every member can open.

        Raises:
            UserError: there is nobody on the other side who could.
        """
        readers = self._readers(db, known)
        own_key = len(readers) <= self.own_key_devices
        index, key, chain = (
            (None, self._random(KEY_SIZE), None)
            if own_key
            else self._next_of_chain(db, known.conv, readers)
        )
        event = seal_event(
            self._keyring.identity, inner, key=key, nonce=self._random(NONCE_SIZE), conv=known.conv,
            prev=prev, hlc=hlc, heads=heads, index=index,
        )  # fmt: skip
        event_keys.keep(db, event.id, key)
        if own_key:
            self._post.give(db, readers, Wanted(ParcelType.KEY, event.id, key, event.id), changes)
        elif chain is not None:
            self._give_chain(db, known.conv, chain, readers, event, changes)
        return event

    def _readers(self, db: sqlite3.Connection, known: Conversation) -> _Readers:
        """Return the devices of all members but this one."""
        me = self._keyring.account
        readers: _Readers = {}
        for account in {me, *self._conversations.others(db, known.conv)}:
            devices = self._directory.keys(db, account)
            if known.kind == "direct" and not devices:
                raise UserError(
                    "Nothing can be encrypted for this person: no device of theirs is known that could read it."
                )
            readers |= dict.fromkeys(devices, self._directory.dsk(db, account))
        readers.pop(self._keyring.identity.device, None)
        return readers

    def _next_of_chain(
        self, db: sqlite3.Connection, conv: ConversationId, readers: _Readers
    ) -> tuple[KeyIndex, bytes, OwnChain]:
        """Return the next key of this device's chain, and the chain as it is given before that key is used."""
        row = db.execute("SELECT data FROM own_chains WHERE conv = ?", (conv,)).fetchone()
        chain = OwnChain.unpack(row[0]) if row else None
        if chain is None or rotation_due(chain, self._given(db, conv), readers, self._now_ms()):
            chain = OwnChain.begin(self._random, self._now_ms())
            db.execute("DELETE FROM given WHERE conv = ?", (conv,))
        index, key, after = chain.next()
        db.execute("INSERT OR REPLACE INTO own_chains VALUES (?, ?)", (conv, after.pack()))
        return index, key, chain

    def _give_chain(
        self, db: sqlite3.Connection, conv: ConversationId, chain: OwnChain, readers: _Readers,
        event: Event, changes: Changes,
    ) -> None:  # fmt: skip
        fresh = still_to_give(self._given(db, conv), readers)
        given = chain.given()
        wanted = Wanted(ParcelType.SENDER_KEY, sender_key_ref(given.key_id), given.pack(), event.id)
        self._post.give(db, sorted(fresh), wanted, changes)
        db.executemany(
            "INSERT INTO given VALUES (?, ?, ?)", [(conv, one, readers[one]) for one in fresh]
        )

    def _given(self, db: sqlite3.Connection, conv: ConversationId) -> _Readers:
        rows = db.execute("SELECT device, dsk FROM given WHERE conv = ?", (conv,))
        return {DeviceId(device): bytes(dsk) for device, dsk in rows}


def require_encrypting(
    db: sqlite3.Connection, directory: Directory, accounts: Iterable[AccountId]
) -> None:
    """Check that everybody could read an encrypted group.

    Raises:
        UserError: somebody could not.
    """
    for account in accounts:
        if not directory.keys(db, account):
            name = directory.name(db, account) or "Somebody"
            raise UserError(
                f"{name} can't read encrypted groups yet: their ChatEra has to be updated, and seen here once."
            )
