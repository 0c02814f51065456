"""A room of a hundred: one member writes, ninety-nine others read."""

import asyncio
import secrets
import time
from collections.abc import Sequence

from chatera.crypto.records import sign_event
from chatera.protocol import hlc
from chatera.protocol.bodies import Add, AnyEntry, Create, Genesis, encode_body
from chatera.protocol.frames import AnyFact, Send, Stored
from chatera.protocol.header import Event, Kind
from chatera.protocol.ids import NONE, EventId, group_conversation
from chatera.protocol.sealed import Form
from load.chain import Chain
from load.device import Device, Failed, connect_all
from load.process import NodeProcess
from load.reader import Reader

MEMBERS = 100
RECEIPT_DELAY = 0.2
WARM_UP = 0.5
READY_PER_SECOND = {1: 5_000, 4: 12_000}
DRAINS_WITHIN = 30.0


class Room:
    """A group, its author and its readers."""

    def __init__(self, author: Device, readers: Sequence[Device], chain: Chain) -> None:
        self.chain = chain
        self.sent = 0
        self.acknowledged = 0
        self.window = 0
        self._author = author
        self._readers = [Reader(one, RECEIPT_DELAY) for one in readers]
        author.heard = self._heard

    @property
    def delivered(self) -> int:
        """Messages times those who have them."""
        return sum(reader.received for reader in self._readers)

    @property
    def complete(self) -> bool:
        """Whether everybody has everything that was sent."""
        if self._author.failure:
            raise Failed(f"The node refused a message: {self._author.failure}")
        everything = self.sent * len(self._readers)
        return self.acknowledged == self.sent and self.delivered == everything

    def send(self, count: int) -> None:
        """Send the next messages."""
        commands = self.chain.take(count)
        if commands:
            self.sent += len(commands)
            self._author.send_encoded(commands)

    def _heard(self, facts: Sequence[AnyFact]) -> None:
        count = sum([type(fact) is Stored for fact in facts])
        self.acknowledged += count
        if count and self.window:
            self.send(count)


async def measure(
    node: NodeProcess, seconds: float, rounds: Sequence[int], *, sealed: bool = False
) -> dict[str, float]:
    """Deliveries per CPU-second with so many messages in flight; ``rounds`` are those numbers."""
    room = await _make_room(node, sealed=sealed)
    before = "sealed_" if sealed else ""
    figures: dict[str, float] = {}
    for in_flight in rounds:
        room.chain.make(int((seconds + WARM_UP) * READY_PER_SECOND[in_flight]) + in_flight)
        room.window = in_flight
        room.send(in_flight)
        await asyncio.sleep(WARM_UP)
        count, cpu, wall = room.delivered, node.cpu_seconds(), time.perf_counter()
        await asyncio.sleep(seconds)
        if not len(room.chain):
            raise Failed("The node is faster than events were made ready for it.")
        count, cpu = room.delivered - count, node.cpu_seconds() - cpu
        wall = time.perf_counter() - wall
        await _drain(room)
        figures[f"{before}room_{in_flight}_deliveries_per_cpu_second"] = count / cpu
        figures[f"{before}room_{in_flight}_deliveries_per_second"] = count / wall
    return figures


async def _drain(room: Room) -> None:
    room.window = 0
    ends = time.perf_counter() + DRAINS_WITHIN
    while not room.complete:
        if time.perf_counter() > ends:
            raise Failed(f"Of {room.sent} messages {room.delivered} deliveries arrived.")
        await asyncio.sleep(0.01)


async def _make_room(node: NodeProcess, *, sealed: bool) -> Room:
    """Found it; a sealed one has chains of sender keys, which went to everybody before."""
    author, *readers = [Device.new() for _ in range(MEMBERS)]
    await connect_all([author, *readers], node.address)
    genesis = encode_body(
        Genesis(
            suite=int(sealed), community=node.address.community, type="group",
            owner=author.identity.account, history="join", nonce=secrets.token_bytes(16),
        )
    )  # fmt: skip
    entries: list[AnyEntry] = [Create(genesis=genesis)]
    entries += [Add(account=reader.identity.account) for reader in readers]
    last: Event | None = None
    for entry in entries:
        last = await _add_entry(author, genesis, entry, last)
    assert last is not None
    chain = Chain(
        author.identity, last.header.conv, [last.id], last.id,
        form=Form.SENDER_KEY if sealed else None,
    )  # fmt: skip
    return Room(author, readers, chain)


async def _add_entry(author: Device, genesis: bytes, entry: AnyEntry, last: Event | None) -> Event:
    event = sign_event(
        author.identity, kind=Kind.LOG, conv=group_conversation(genesis),
        prev=last.id if last else EventId(NONE), hlc=hlc.pack(time.time_ns() // 1_000_000),
        heads=[last.id] if last else [], body=encode_body(entry),
    )  # fmt: skip
    answer = await author.ask(lambda txn: Send(txn=txn, event=event.data))
    if not isinstance(answer, Stored):
        raise Failed(f"The node answered a log entry with {answer!r}")
    return event
