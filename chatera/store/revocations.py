"""What a device said before it was known that it spoke no longer for its account: void, as if it had never come.

A deletion stays, since a body does not come back; and a group's log is judged by itself alone.
"""

import sqlite3

from chatera.protocol.header import Event
from chatera.protocol.ids import ConversationId, DeviceId
from chatera.store.applying import Applier
from chatera.store.changes import Changes
from chatera.store.conversations import Conversations
from chatera.store.devices import Devices
from chatera.store.directory import Directory
from chatera.store.standing import Standing


class Revocations:
    """Used in the writer's thread only.

    Args:
        directory: knows whose devices changed.
        conversations: where they wrote.
        standing: which events count.
        applier: shows and withdraws them.
    """

    def __init__(
        self, directory: Directory, conversations: Conversations, standing: Standing,
        applier: Applier,
    ) -> None:  # fmt: skip
        self._directory = directory
        self._conversations = conversations
        self._standing = standing
        self._applier = applier

    def settle(self, db: sqlite3.Connection, changes: Changes) -> None:
        """Show of what was said before manifests came what counts by them."""
        turned, self._directory.turned = self._directory.turned, {}
        for account, before in turned.items():
            now = self._directory.devices(db, account) or {}
            chains = db.execute(
                "SELECT conv, device FROM chains WHERE account = ?", (account,)
            ).fetchall()
            for conv, device in chains:
                self._recount(db, ConversationId(conv), DeviceId(device), (before, now), changes)

    def _recount(
        self, db: sqlite3.Connection, conv: ConversationId, device: DeviceId,
        turn: tuple[Devices, Devices], changes: Changes,
    ) -> None:  # fmt: skip
        """Show or withdraw what lies between the stamps up to which a device spoke and speaks."""
        before, now = (devices.get(device, -1) for devices in turn)
        known = self._conversations.get(db, conv)
        if before == now or known is None or (known.chat is None and known.kind == "group"):
            return
        rows = db.execute(
            "SELECT data, chain FROM events WHERE conv = ? AND device = ? AND hlc > ? AND hlc <= ?"
            " AND kind IN (1, 2) ORDER BY chain",
            (conv, device, min(before, now), max(before, now)),
        ).fetchall()
        for data, chain in rows:
            event = Event.parse(data)
            if now < before:
                self._applier.withdraw(db, event, changes)
            else:
                place = self._standing.place(db, event, known, chain)
                self._applier.restore(db, event, place, changes)
