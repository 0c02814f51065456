"""Fifty pairs write to each other: as fast as acknowledgements allow, or at a rate that waits for nothing."""

import asyncio
import random
import time
from collections import deque
from collections.abc import Sequence
from itertools import pairwise

from chatera.protocol.frames import AnyFact, Stored
from chatera.protocol.sealed import Form
from load.chain import Chain
from load.device import Device, Failed, connect_all
from load.parcels import Parcels
from load.process import Address, NodeProcess
from load.reader import Reader

PAIRS = 50
RATE = 9_000
SEALED_RATE = 3_000
RECEIPT_DELAY = 0.05
WARM_UP = 0.5
READY_PER_SECOND = {1: 45_000, 10: 130_000}
"""Events to have ready, more than a node has ever taken."""
DRAINS_WITHIN = 30.0


class Pair:
    """An author, who keeps some messages in flight, and their reader.

    Attributes:
        acknowledged: messages that the node said are durable.
    """

    def __init__(
        self, author: Device, reader: Device, chain: Chain, parcels: Parcels | None = None
    ) -> None:
        self._parcels = parcels
        self.chain = chain
        self.sent = 0
        self.acknowledged = 0
        self.dry = False
        self.due: deque[float] = deque()
        self.delays: list[float] = []
        self._timed = False
        self._window = 0
        self._author = author
        self._reader = Reader(reader, RECEIPT_DELAY, self._arrived)
        author.heard = self._heard

    @property
    def delivered(self) -> int:
        """Messages that the reader has."""
        return self._reader.received

    def begin(self, in_flight: int) -> None:
        """Keep so many messages under way from now on; 0 to send no more."""
        self._window = in_flight
        if in_flight:
            self._send(in_flight)

    def send_due(self, due: float) -> None:
        """Send a message that was due at a moment of ``time.perf_counter``."""
        self._timed = True
        self.due.append(due)
        self._send(1)

    def check(self) -> None:
        """Stop when the node refused something."""
        if self._author.failure:
            raise Failed(f"The node refused a message: {self._author.failure}")

    def _send(self, count: int) -> None:
        commands = self.chain.take(count)
        self.dry = len(commands) < count
        if commands:
            self.sent += len(commands)
            if self._parcels is not None:
                commands.insert(0, self._parcels.command(len(commands)))
            self._author.send_encoded(commands)

    def _heard(self, facts: Sequence[AnyFact]) -> None:
        count = sum([type(fact) is Stored for fact in facts])
        self.acknowledged += count
        if count and self._window:
            self._send(count)

    def _arrived(self) -> None:
        if self._timed:
            self.delays.append(time.perf_counter() - self.due.popleft())


async def measure(
    node: NodeProcess, seconds: float, rounds: Sequence[int], *, sealed: bool = False
) -> dict[str, float]:
    """Messages per CPU-second with so many in flight, and flushes; ``rounds`` are those numbers."""
    pairs = await open_pairs(node.address, sealed=sealed)
    figures: dict[str, float] = {}
    for in_flight in rounds:
        per_pair = int((seconds + WARM_UP) * READY_PER_SECOND[in_flight] / PAIRS) + in_flight
        for pair in pairs:
            pair.chain.make(per_pair)
        figures |= await _closed_loop(node, pairs, in_flight, seconds)
    return {f"sealed_{name}": value for name, value in figures.items()} if sealed else figures


async def open_pairs(address: Address, count: int = PAIRS, *, sealed: bool = False) -> list[Pair]:
    """Bring devices live, each two with a conversation; of a sealed one, each message comes with a parcel."""
    devices = [Device.new() for _ in range(2 * count)]
    await connect_all(devices, address)
    pairs = []
    for author, reader in list(pairwise(devices))[::2]:
        me, other = author.identity, reader.identity
        conv = await author.open_direct(address.community, other.account, sealed=sealed)
        chain = Chain(me, conv, form=Form.OWN_KEY if sealed else None)
        parcels = Parcels(me.device, other.device) if sealed else None
        pairs.append(Pair(author, reader, chain, parcels))
    return pairs


async def _closed_loop(
    node: NodeProcess, pairs: list[Pair], in_flight: int, seconds: float
) -> dict[str, float]:
    for pair in pairs:
        pair.begin(in_flight)
    await asyncio.sleep(WARM_UP)
    flushes = node.metric("chatera_commits_total")
    messages, cpu, wall = _acknowledged(pairs), node.cpu_seconds(), time.perf_counter()
    await _run(pairs, seconds)
    messages = _acknowledged(pairs) - messages
    cpu, wall = node.cpu_seconds() - cpu, time.perf_counter() - wall
    flushes = node.metric("chatera_commits_total") - flushes
    await _drain(pairs)
    return {
        f"direct_{in_flight}_per_cpu_second": messages / cpu,
        f"direct_{in_flight}_per_second": messages / wall,
        f"flushes_per_message_{in_flight}": flushes / messages,
    }


async def _run(pairs: list[Pair], seconds: float) -> None:
    """Let it go on for a time, or until somebody has nothing more to send."""
    ends = time.perf_counter() + seconds
    while time.perf_counter() < ends and not any(pair.dry for pair in pairs):
        for pair in pairs:
            pair.check()
        await asyncio.sleep(0.05)


async def _drain(pairs: list[Pair]) -> None:
    """Stop, and see that everything sent was acknowledged and arrived."""
    for pair in pairs:
        pair.begin(0)
    sent = sum(pair.sent for pair in pairs)
    ends = time.perf_counter() + DRAINS_WITHIN
    while min(_acknowledged(pairs), sum(pair.delivered for pair in pairs)) < sent:
        for pair in pairs:
            pair.check()
        if time.perf_counter() > ends:
            raise Failed(
                f"Of {sent} messages {_acknowledged(pairs)} were acknowledged and "
                f"{sum(pair.delivered for pair in pairs)} delivered."
            )
        await asyncio.sleep(0.01)


async def measure_delays(
    node: NodeProcess, seconds: float, *, sealed: bool = False
) -> dict[str, float]:
    """Delays from the moment a message was due until its reader has it, at a rate that does not wait."""
    pairs = await open_pairs(node.address, sealed=sealed)
    rate = SEALED_RATE if sealed else RATE
    count = int((seconds + WARM_UP) * rate)
    for pair in pairs:
        pair.chain.make(count // PAIRS + count // 20)
    dice = random.Random(1)
    due, moment = [], 0.0
    for _ in range(count):
        moment += dice.expovariate(rate)
        due.append((moment, dice.choice(pairs)))
    begin, cpu = time.perf_counter(), node.cpu_seconds()
    flushes = node.metric("chatera_commits_total")
    late = sorted(await _send_when_due(due))
    wall, cpu = time.perf_counter() - begin, node.cpu_seconds() - cpu
    await _drain(pairs)
    flushes = node.metric("chatera_commits_total") - flushes
    warm = [delay for pair in pairs for delay in pair.delays[int(WARM_UP * rate / PAIRS) :]]
    warm.sort()
    figures = {
        "delay_rate_per_second": count / wall,
        "delay_p50_ms": 1000 * warm[len(warm) // 2],
        "delay_p99_ms": 1000 * warm[int(len(warm) * 0.99)],
        "delay_generator_p99_ms": 1000 * late[int(len(late) * 0.99)],
        "delay_node_load": cpu / wall,
        "flushes_per_message_at_rate": flushes / count,
    }
    return {f"sealed_{name}": value for name, value in figures.items()} if sealed else figures


async def _send_when_due(due: Sequence[tuple[float, Pair]]) -> list[float]:
    """Send each message at its moment; return by how many seconds each was late.

    It spins, since a timer's milliseconds would blur the figures.
    """
    late = []
    begin = time.perf_counter()
    at = 0
    while at < len(due):
        now = time.perf_counter() - begin
        while at < len(due) and due[at][0] <= now:
            due[at][1].send_due(begin + due[at][0])
            late.append(time.perf_counter() - begin - due[at][0])
            at += 1
        await asyncio.sleep(0)
    return late


def _acknowledged(pairs: Sequence[Pair]) -> int:
    return sum(pair.acknowledged for pair in pairs)
