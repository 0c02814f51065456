"""Who says that this node is a hub of its community: kept in memory, and shown to whoever comes.

Nothing here is believed by the node itself. A client that knows the community from another network looks for people it
knows (``chatera.client.trust``).
"""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field

from chatera.crypto.vouches import verify_vouch
from chatera.protocol import limits
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.frames import PutVouch
from chatera.protocol.ids import AccountId, DeviceId, NodeId
from chatera.protocol.vouches import Vouch
from chatera_server.handlers.connections import Connection, Connections
from chatera_server.handlers.conversations import Scopes
from chatera_server.handlers.people import People
from chatera_server.handlers.turns import Turns

SHOWN = 16
"""In a welcome, each of another account; which of many is left to chance, for nobody can tell whom a newcomer knows."""


@dataclass(frozen=True, slots=True)
class _Kept:
    vouch: Vouch
    data: bytes


@dataclass(slots=True)
class Vouches:
    """Takes and shows them.

    Attributes:
        node: whom they are for.
        shuffle: puts a list into an order that nobody can foresee.
    """

    node: NodeId
    scopes: Scopes
    people: People
    connections: Connections
    turns: Turns
    shuffle: Callable[[list[_Kept]], None] = field(
        default_factory=lambda: secrets.SystemRandom().shuffle
    )
    _kept: dict[DeviceId, _Kept] = field(default_factory=dict)

    async def put(self, connection: Connection, command: PutVouch) -> None:
        """Take what the device that is connected signs about this node, in place of what it said before."""
        await self.turns.take()
        try:
            vouch = verify_vouch(command.vouch, self.node)
        except RemoteProtocolError as error:
            connection.refuse(command.txn, "bad_signature", str(error))
            return
        if (vouch.account, vouch.device) != (connection.account, connection.device):
            connection.refuse(command.txn, "not_yours", "A device vouches for itself alone.")
            return
        if not self._ids.issuperset(vouch.ids):
            connection.refuse(command.txn, "no_right", "This node serves no such community.")
            return
        self._kept.pop(vouch.device, None)
        self._make_room()
        self._kept[vouch.device] = _Kept(vouch, command.vouch)
        connection.done(command.txn)

    def shown_to(self, device: DeviceId) -> tuple[bytes, ...]:
        """Return what others say, first those who name everything there is, and of these first whoever is connected."""
        ids = self._ids
        kept = [
            one for one in self._kept.values()
            if one.vouch.device != device and self.people.counts(one.vouch.device)
        ]  # fmt: skip
        self.shuffle(kept)
        kept.sort(
            key=lambda one: (not ids.issubset(one.vouch.ids), not self._is_here(one.vouch.device))
        )
        first: dict[AccountId, bytes] = {}
        for one in kept:
            first.setdefault(one.vouch.account, one.data)
        return tuple(first.values())[:SHOWN]

    @property
    def _ids(self) -> set[bytes]:
        return {self.scopes.community, *self.scopes.aliases}

    def _is_here(self, device: DeviceId) -> bool:
        return bool(self.connections.at(device))

    def _make_room(self) -> None:
        """Let the oldest go, but first of those who have gone themselves."""
        while len(self._kept) >= limits.VOUCHES:
            gone = next((one for one in self._kept if not self._is_here(one)), None)
            del self._kept[gone or next(iter(self._kept))]
