"""Prekeys: what devices leave here, so that somebody can begin a session with them while they are away.

The transaction that takes a one-time key out of the store is committed before anybody is given it, so no crash hands
it out twice.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from chatera.crypto.prekeys import verify_published
from chatera.protocol import limits
from chatera.protocol.errors import RemoteProtocolError, StorageError
from chatera.protocol.frames import Bundles, ListPrekeys, PrekeyIds, PutPrekeys, TakePrekeys
from chatera.protocol.ids import DeviceId
from chatera.protocol.prekeys import CURVE_KEY, KEM_KEY, KEM_ROLES, Bundle, Prekey, Published, Role
from chatera_server.handlers.connections import Connection
from chatera_server.handlers.people import People
from chatera_server.handlers.turns import Turns
from chatera_server.storage.event_store import (
    EventStore,
    KeptPrekey,
    NewPrekeys,
    QueueFull,
    TakenPrekeys,
)


@dataclass(slots=True)
class Prekeys:
    """Keeps prekeys and hands them out."""

    store: EventStore
    people: People
    turns: Turns
    now_ms: Callable[[], int]

    async def put(self, connection: Connection, command: PutPrekeys) -> None:
        """Keep what a device published in place of what it published before."""
        await self.turns.take()
        try:
            published = Published.parse(command.prekeys)
        except RemoteProtocolError as error:
            connection.refuse(command.txn, "malformed", str(error))
            return
        if published.device != connection.device:
            connection.refuse(command.txn, "not_yours", "A device leaves prekeys of its own only.")
            return
        if not self.people.counts(connection.device):
            connection.refuse(command.txn, "unauthenticated", "This device counts no longer.")
            return
        try:
            verify_published(published)
        except RemoteProtocolError as error:
            connection.refuse(command.txn, "bad_signature", str(error))
            return
        write = NewPrekeys(published.device, tuple(_kept(published)))

        def kept(error: StorageError | None) -> None:
            if error is None:
                connection.done(command.txn)
            else:
                connection.refuse(command.txn, "storage", str(error))

        write.note = kept
        try:
            self.store.submit(write)
        except QueueFull:
            connection.refuse(command.txn, "full", "The node is busy; try again.")

    async def list(self, connection: Connection, command: ListPrekeys) -> None:
        """Tell a device which of its prekeys are left."""
        ids = await self.store.prekey_ids(connection.device)
        connection.tell(PrekeyIds(txn=command.txn, ids=tuple(ids)))

    async def take(self, connection: Connection, command: TakePrekeys) -> None:
        """Hand out a bundle of each device that left prekeys and counts."""
        if len(command.devices) > limits.BUNDLES_AT_ONCE:
            most = f"At most {limits.BUNDLES_AT_ONCE} devices are asked for at once."
            connection.refuse(command.txn, "too_many", most)
            return
        await self.turns.take()
        if not self.people.counts(connection.device):
            connection.refuse(command.txn, "unauthenticated", "This device counts no longer.")
            return
        devices = [one for one in dict.fromkeys(command.devices) if self.people.counts(one)]
        write = TakenPrekeys(connection.account, tuple(devices), self.now_ms())

        def taken(error: StorageError | None) -> None:
            if error is not None:
                connection.refuse(command.txn, "storage", str(error))
                return
            bundles = tuple(_bundle(one, keys).pack() for one, keys in write.handed.items())
            connection.tell(Bundles(txn=command.txn, bundles=bundles))

        write.note = taken
        try:
            self.store.submit(write)
        except QueueFull:
            connection.refuse(command.txn, "full", "The node is busy; try again.")


def _kept(published: Published) -> Iterator[KeptPrekey]:
    for key in (
        published.signed, published.last_resort, *published.one_time, *published.one_time_kem,
    ):  # fmt: skip
        yield KeptPrekey(key.role, key.id, key.key + key.signature)


def _bundle(device: DeviceId, handed: Iterable[KeptPrekey]) -> Bundle:
    by_role = {one.role: _prekey(one) for one in handed}
    kem = by_role.get(Role.ONE_TIME_KEM, by_role[Role.LAST_RESORT])
    return Bundle(
        device=device, signed=by_role[Role.SIGNED], kem=kem, one_time=by_role.get(Role.ONE_TIME)
    )


def _prekey(kept: KeptPrekey) -> Prekey:
    size = KEM_KEY if kept.role in KEM_ROLES else CURVE_KEY
    return Prekey(kept.role, kept.id, kept.data[:size], kept.data[size:])
