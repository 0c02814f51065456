"""Mail: parcels and asks, which wait here for one device until it says that it has them, or their time is over.

Only that device is ever told of them. What they carry is between the two devices; a node sees their addresses.
"""

from collections import Counter
from collections.abc import Callable, Sequence

from chatera.crypto.asks import LOST_AFTER_MS, verify_ask
from chatera.protocol import limits
from chatera.protocol.bequest import Waiting
from chatera.protocol.errors import RemoteProtocolError, StorageError
from chatera.protocol.frames import (
    AnyFact,
    AskPut,
    Done,
    ParcelPut,
    ParcelsPut,
    PutAsks,
    PutParcels,
    Taken,
)
from chatera.protocol.hlc import milliseconds
from chatera.protocol.ids import ID_SIZE, DeviceId, Position
from chatera.protocol.sealed import Ask, Parcel, mail_id
from chatera_server.bus.bus import Bus, Notice
from chatera_server.handlers.connections import Asker, Connection
from chatera_server.handlers.people import People
from chatera_server.handlers.turns import Turns
from chatera_server.storage.event_store import (
    EventStore,
    ExpiredMail,
    ForgottenDevice,
    Gone,
    Loaded,
    NewAsk,
    NewParcel,
    QueueFull,
    TakenMail,
)

AT_ONCE = 16
"""Asks verified in one turn of the loop, about 1 ms."""
PARCELS_AT_ONCE = 128
"""Parcels taken in one turn, likewise; the few of one message wait for none."""
PARCEL_MS = limits.PARCEL_DAYS * 86_400_000


class Mailbox:
    """How much waits for one device, or is on its way to the disk.

    Attributes:
        newest: position of the newest parcel or ask, also of one that is gone.
    """

    __slots__ = ("_by_sender", "_waiting", "newest")

    def __init__(self) -> None:
        self.newest = Position(0)
        self._waiting = 0
        self._by_sender: Counter[DeviceId] = Counter()

    def has_room(self, sender: DeviceId) -> bool:
        """Tell whether a device may put more: nobody has more here than what they leave free for others."""
        return self._by_sender[sender] < limits.MAIL_PER_DEVICE - self._waiting

    def add(self, sender: DeviceId, count: int = 1) -> None:
        """Count what is put."""
        self._waiting += count
        self._by_sender[sender] += count

    def remove(self, sender: DeviceId) -> None:
        """Count what went, or was not kept."""
        self._waiting -= 1
        self._by_sender[sender] -= 1
        if not self._by_sender[sender]:
            del self._by_sender[sender]

    def __bool__(self) -> bool:
        return self._waiting > 0


class Putting:
    """Gathers what became of one command's parcels or asks, and answers when all is known."""

    def __init__(self, connection: Asker, txn: int, answer: Callable[[], AnyFact]) -> None:
        self._connection = connection
        self._txn = txn
        self._answer = answer
        self._fault: tuple[str, str] | None = None
        self._open = 1

    def wait(self) -> None:
        """One thing more to wait for."""
        self._open += 1

    def fail(self, code: str, message: str) -> None:
        """Note that something is not kept; the rest is all the same."""
        self._fault = (code, message)

    def settle(self) -> None:
        """One thing less to wait for."""
        self._open -= 1
        if self._open:
            return
        if self._fault is None:
            self._connection.tell(self._answer())
        else:
            self._connection.refuse(self._txn, *self._fault)


class Mail:
    """Takes mail, tells its devices, and lets it go.

    Args:
        now_ms: the node's clock, ms since the epoch.
    """

    def __init__(
        self, store: EventStore, people: People, bus: Bus, turns: Turns, now_ms: Callable[[], int]
    ) -> None:
        self._store = store
        self._people = people
        self._bus = bus
        self._turns = turns
        self._now_ms = now_ms
        self._boxes: dict[DeviceId, Mailbox] = {}
        self._leaving: set[DeviceId] = set()

    def load(self, loaded: Loaded) -> None:
        """Take in how much waits; what was left to devices that count no longer goes."""
        for one in loaded.mail:
            box = self._box(one.device)
            box.add(one.sender, one.waiting)
            box.newest = max(box.newest, one.newest)
        for device in {*self._boxes, *loaded.prekeys}:
            if not self._people.counts(device):
                self.forget(device)

    def newest(self, device: DeviceId) -> Position:
        """Return the position of a device's newest mail."""
        box = self._boxes.get(device)
        return Position(0) if box is None else box.newest

    async def put_parcels(self, connection: Connection, command: PutParcels) -> None:
        """Keep parcels of this device until those they are for have them."""
        try:
            parcels = [Parcel.parse(data) for data in command.parcels]
        except RemoteProtocolError as error:
            connection.refuse(command.txn, "malformed", str(error))
            return
        if not self._may_put(connection, command.txn, [one.sender for one in parcels]):
            return
        until = self._now_ms() + PARCEL_MS
        await self._put(
            connection, command.txn,
            [
                NewParcel(one.to, one.sender, mail_id(data), until, data)
                for one, data in zip(parcels, command.parcels, strict=True)
            ],
        )  # fmt: skip

    async def bring(
        self, asker: Asker, waiting: Sequence[Waiting], giver: DeviceId, txn: int = 0
    ) -> None:
        """Keep parcels of anybody that waited elsewhere, as long as they would there; they take of the giver's room."""
        now = self._now_ms()
        writes: list[NewParcel] = []
        for one in waiting:
            try:
                to = Parcel.parse(one.parcel).to
            except RemoteProtocolError as error:
                asker.refuse(txn, "malformed", str(error))
                return
            until = min(one.until, now + PARCEL_MS)
            if until > now:
                writes.append(NewParcel(to, giver, mail_id(one.parcel), until, one.parcel))
        await self._put(asker, txn, writes)

    async def _put(self, asker: Asker, txn: int, writes: Sequence[NewParcel]) -> None:
        unknown: list[bytes] = []
        putting = Putting(asker, txn, lambda: ParcelsPut(txn=txn, refused=tuple(unknown)))
        for at, write in enumerate(writes):
            if at % PARCELS_AT_ONCE == PARCELS_AT_ONCE - 1:
                await self._turns.take()
            if self._people.counts(write.device):
                self._keep(write, putting)
            else:
                unknown.append(write.id)
        putting.settle()

    async def put_asks(self, connection: Connection, command: PutAsks) -> None:
        """Keep asks of this device until those they are for have them; those for strangers go nowhere."""
        try:
            asks = [(Ask.parse(data), data) for data in command.asks]
        except RemoteProtocolError as error:
            connection.refuse(command.txn, "malformed", str(error))
            return
        if not self._may_put(connection, command.txn, [ask.sender for ask, _ in asks]):
            return
        now = self._now_ms()
        if any(milliseconds(ask.hlc) > now + limits.CLOCK_AHEAD_MS for ask, _ in asks):
            ahead = "This machine's clock is more than 15 minutes ahead."
            connection.refuse(command.txn, "clock", ahead, now)
            return
        asks = [(ask, data) for ask, data in asks if self._people.counts(ask.to)]
        try:
            await self._verify(asks)
        except RemoteProtocolError as error:
            connection.refuse(command.txn, "bad_signature", str(error))
            return
        putting = Putting(connection, command.txn, lambda: Done(txn=command.txn))
        until = now + LOST_AFTER_MS
        for ask, data in asks:
            name = mail_id(data)
            self._keep(NewAsk(ask.to, ask.sender, ask.event, ask.hlc, name, until, data), putting)
        putting.settle()

    def taken(self, connection: Connection, command: Taken) -> None:
        """Let go what this device has."""
        if any(len(one) != ID_SIZE for one in command.ids):
            connection.refuse(command.txn, "malformed", "A parcel or ask is named by 32 bytes.")
            return
        if not self._boxes.get(connection.device):
            connection.done(command.txn)
            return
        write = TakenMail(connection.device, command.ids)

        def gone(error: StorageError | None) -> None:
            if error is not None:
                connection.refuse(command.txn, "storage", str(error))
                return
            self._went(write.gone)
            connection.done(command.txn)

        write.note = gone
        try:
            self._store.submit(write)
        except QueueFull:
            connection.refuse(command.txn, "full", "The node is busy; try again.")

    def forget(self, device: DeviceId) -> None:
        """Let go what is here for a device that counts no longer."""
        write = ForgottenDevice(device)
        self._leaving.add(device)

        def gone(error: StorageError | None) -> None:
            if error is None:
                self._went(write.gone)
                self._leaving.discard(device)

        write.note = gone
        try:
            self._store.submit(write)
        except QueueFull:
            return  # the next sweep asks again

    async def sweep(self) -> None:
        """Let go some of what is too old, and what could not go before."""
        for device in tuple(self._leaving):
            self.forget(device)
        now = self._now_ms()
        if not await self._store.mail_is_over(now):
            return
        write = ExpiredMail(now)

        def gone(error: StorageError | None) -> None:
            if error is None:
                self._went(write.gone)

        write.note = gone
        try:
            self._store.submit(write)
        except QueueFull:
            return  # likewise

    def _may_put(self, connection: Connection, txn: int, senders: Sequence[DeviceId]) -> bool:
        if any(sender != connection.device for sender in senders):
            connection.refuse(txn, "not_yours", "A device puts parcels and asks of its own only.")
        elif not self._people.counts(connection.device):
            connection.refuse(txn, "unauthenticated", "This device counts no longer.")
        else:
            return True
        return False

    async def _verify(self, asks: Sequence[tuple[Ask, bytes]]) -> None:
        for at, (ask, data) in enumerate(asks):
            if at % AT_ONCE == 0:
                await self._turns.take()
            verify_ask(data, ask.to)

    def _keep(self, write: NewParcel | NewAsk, putting: Putting) -> None:
        box = self._box(write.device)
        if not box.has_room(write.sender):
            putting.fail("too_many", "Too much waits for one of these devices already.")
            return
        write.note = lambda error: self._kept(write, error, putting)
        try:
            self._store.submit(write)
        except QueueFull:
            putting.fail("full", "The node is busy; try again.")
            return
        box.add(write.sender)
        putting.wait()

    def _kept(
        self, write: NewParcel | NewAsk, error: StorageError | None, putting: Putting
    ) -> None:
        box = self._box(write.device)
        if error is not None:
            box.remove(write.sender)
            putting.fail("storage", str(error))
        elif not write.kept:
            box.remove(write.sender)
        else:
            if isinstance(write, NewAsk) and write.replaced:
                box.remove(write.sender)
            box.newest = write.position
            self._bus.publish([Notice(_fact(write), position=write.position, device=write.device)])
        putting.settle()

    def _went(self, gone: Gone) -> None:
        for device, sender in gone:
            self._box(device).remove(sender)

    def _box(self, device: DeviceId) -> Mailbox:
        box = self._boxes.get(device)
        if box is None:
            box = self._boxes[device] = Mailbox()
        return box


def _fact(write: NewParcel | NewAsk) -> ParcelPut | AskPut:
    if isinstance(write, NewAsk):
        return AskPut(position=write.position, ask=write.data)
    return ParcelPut(position=write.position, parcel=write.data)
