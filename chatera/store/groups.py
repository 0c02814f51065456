"""What somebody does to a group: founding it, and who belongs to it."""

import sqlite3

from chatera.crypto.primitives import Random
from chatera.crypto.records import salt
from chatera.protocol import limits
from chatera.protocol.bodies import Add, Create, Genesis, Leave, Remove, Title, encode_body
from chatera.protocol.ids import (
    AccountId,
    CommunityId,
    ConversationId,
    DeviceId,
    EventId,
    group_conversation,
)
from chatera.store import chains
from chatera.store.authoring import Author
from chatera.store.changes import Changes
from chatera.store.conversations import Conversations
from chatera.store.directory import Directory
from chatera.store.sealer import require_encrypting


class Groups:
    """Used in the writer's thread only.

    Args:
        me: this profile's account.
        author: writes into the log.
        conversations: know the new group.
        directory: knows who could read what is encrypted.
        random: draws salts.
    """

    def __init__(
        self, me: AccountId, author: Author, conversations: Conversations, directory: Directory,
        random: Random,
    ) -> None:  # fmt: skip
        self._random = random
        self._directory = directory
        self._me = me
        self._author = author
        self._conversations = conversations

    def found(
        self, db: sqlite3.Connection, community: CommunityId, title: str,
        accounts: tuple[AccountId, ...], nonce: bytes,
    ) -> tuple[ConversationId, Changes]:  # fmt: skip
        """Found an encrypted group with a name and its first members."""
        require_encrypting(db, self._directory, accounts)
        genesis = encode_body(
            Genesis(
                suite=1, community=community, type="group", owner=self._me, history="join",
                nonce=nonce,
            )
        )  # fmt: skip
        conv, changes = group_conversation(genesis), Changes()
        self._conversations.know_group(db, conv, community, suite=1)
        self._author.write(db, conv, Create(genesis=genesis), changes)
        for account in accounts:
            self._author.write(db, conv, Add(account=account), changes)
        self._author.write(db, conv, Title(salt=salt(self._random), title=title), changes)
        return conv, changes

    def add(self, db: sqlite3.Connection, conv: ConversationId, account: AccountId) -> Changes:
        """Make somebody a member, and let them know the group's name."""
        changes = Changes()
        known = self._conversations.get(db, conv)
        if known is not None and known.suite == 1:
            require_encrypting(db, self._directory, (account,))
        self._author.write(db, conv, Add(account=account), changes)
        row = db.execute("SELECT title FROM chats WHERE conv = ?", (conv,)).fetchone()
        if row and row[0]:
            self._author.write(db, conv, Title(salt=salt(self._random), title=row[0]), changes)
        return changes

    def remove(self, db: sqlite3.Connection, conv: ConversationId, account: AccountId) -> Changes:
        """Take somebody out; what is known of them until now still counts."""
        last = _last_of(db, conv, account)
        changes = Changes()
        self._author.write(db, conv, Remove(account=account, last=last), changes)
        return changes

    def leave(self, db: sqlite3.Connection, conv: ConversationId) -> Changes:
        """Leave a group."""
        changes = Changes()
        self._author.write(db, conv, Leave(last=_last_of(db, conv, self._me)), changes)
        return changes


def _last_of(
    db: sqlite3.Connection, conv: ConversationId, account: AccountId
) -> dict[DeviceId, EventId]:
    """Return the furthest known event of each device of somebody, the latest devices where there are too many."""
    devices = db.execute(
        "SELECT device FROM chains WHERE account = ? AND conv = ?", (account, conv)
    ).fetchall()
    found: list[tuple[int, DeviceId, EventId]] = []
    for (device,) in devices:
        last = chains.furthest(db, conv, DeviceId(device))
        stamp = db.execute("SELECT hlc FROM events WHERE id = ?", (last,)).fetchone()
        if (
            stamp is not None
        ):  # all that the device wrote here may have been taken back, and signed by another one
            found.append((stamp[0], DeviceId(device), last))
    return {device: last for _, device, last in sorted(found)[-limits.DEVICES :]}
