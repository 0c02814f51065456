#!/usr/bin/env python3
"""Measures how two stores with 100,000 events find out what differs; docs/BENCHMARKS.md says what each figure means.

Both stores are real, an encrypted one of a client and a node's, each in its file; between them are no sockets. Bytes are
those of the frames, figures in milliseconds are processor time of this one process, both sides together, best of some rounds.
"""

import argparse
import asyncio
import gc
import json
import random
import secrets
import struct
import tempfile
import time
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from load import report

from chatera.protocol import frames
from chatera.protocol.codec import MSGPACK_CODEC
from chatera.protocol.comparison import Comparison
from chatera.protocol.fingerprints import key
from chatera.protocol.frames import AnyCommand, AnyFact
from chatera.protocol.header import Kind, event_id
from chatera.protocol.ids import AccountId, CommunityId, ConversationId, DeviceId, EventId, Position
from chatera.store.clock import Clock
from chatera.store.conversations import Conversations
from chatera.store.database import Database
from chatera.store.fingerprints import Fingerprints
from chatera.store.places import Places
from chatera_server.storage.event_store import NewEvent, Write
from chatera_server.storage.sqlite import SqliteStore

EVENTS = 100_000
MINUTE_MS = 60_000
BEGIN_MS = 1_780_000_000_000  # ms since the epoch
ROUNDS = 5
ME = AccountId(secrets.token_bytes(32))
HEADS = tuple(EventId(secrets.token_bytes(32)) for _ in range(2))
"""Of a group: at the first one somebody read, at the second one they did not."""
AT_ONCE = 10_000


class Case(NamedTuple):
    """What the client has and what the node has of one conversation, and how much each side lacks."""

    conv: ConversationId
    here: Sequence[NewEvent]
    there: Sequence[NewEvent]
    differ: tuple[int, int]
    seen: frozenset[bytes] | None = None


def made(conv: ConversationId, count: int, heads: Sequence[EventId] = ()) -> list[NewEvent]:
    """Make events of about the usual size, a minute or less apart, that nobody has signed."""
    draw, moment, events = random.Random(1), BEGIN_MS, []
    for n in range(count):
        moment += draw.randrange(1, MINUTE_MS)
        named = heads[n * len(heads) // count : n * len(heads) // count + 1]
        header = b"".join((
            struct.pack(">BB", 1, Kind.PLAIN), conv, ME, ME, draw.randbytes(32),
            struct.pack(">QIB", moment << 16, 0, len(named)), *named, struct.pack(">I", 100), bytes(32),
        ))  # fmt: skip
        data = header + bytes(64 + 100)
        events.append(NewEvent(conv, event_id(header), DeviceId(ME), moment << 16, data))
    return events


def cases(count: int) -> dict[str, Case]:
    """Return what is compared, so many events each."""
    convs = [ConversationId(secrets.token_bytes(32)) for _ in range(4)]
    equal = made(convs[0], count)
    recent = made(convs[1], count + 20)
    old, fresh = recent[:count], recent[count:]
    scattered = made(convs[2], count)
    gone = random.Random(2).sample(range(count), 100)
    group = made(convs[3], count, HEADS)
    part = frozenset({bytes(HEADS[0])})
    return {
        "equal": Case(convs[0], equal, equal, (0, 0)),
        "recent": Case(convs[1], old + fresh[::2], old + fresh[1::2], (10, 10)),
        "scattered": Case(
            convs[2], _without(scattered, gone[:50]), _without(scattered, gone[50:]), (50, 50)
        ),
        "view": Case(convs[3], group[10 : count // 2], group, (10, 0), part),
    }


def _without(events: Sequence[NewEvent], gone: Sequence[int]) -> list[NewEvent]:
    left = frozenset(gone)
    return [event for n, event in enumerate(events) if n not in left]


class Stores:
    """A client's store and a node's, in one directory."""

    def __init__(self, path: Path) -> None:
        self.client = Database(path / "store.db", secrets.token_bytes(32))
        self.node = SqliteStore(path / "node.db", community=CommunityId(bytes(32)))
        clock = Clock(lambda: BEGIN_MS)
        self.shown = Fingerprints(ME, Conversations(ME, clock), clock)
        self._kept = 0
        self._news = asyncio.Event()

    async def fill(self, found: dict[str, Case]) -> dict[str, float]:
        """Keep everything; returns what it cost to count it."""
        await self.node.start(self._told)
        for case in found.values():
            for at in range(0, len(case.there), AT_ONCE):
                part = case.there[at : at + AT_ONCE]
                for event in part:
                    self.node.submit(event)
                await self._until(self._kept + len(part))
        spent = [await self._count(case) for case in found.values()]
        return {"counted_at_once_us": min(spent)}

    async def _count(self, case: Case) -> float:
        """Keep the client's places; returns the processor time of each event, in us."""
        placed = [(key(one.hlc, one.id), b"") for one in case.here]
        begun = time.process_time()
        await self.client.run(lambda db: Places(db, case.conv).add(placed))
        return 1e6 * (time.process_time() - begun) / len(placed)

    async def compare(self, case: Case) -> tuple[int, int]:
        """Find out what differs; returns how many questions it took, and how many bytes."""
        rows = self.shown.row
        one = await self.client.run(lambda db: Comparison(rows(db, case.conv)))
        size = 0
        while (question := one.question()) is not None:
            told = await self.node.compare(case.conv, case.seen, question)
            size += _size(frames.Compare(txn=1, conv=case.conv, ranges=question))
            size += _size(frames.Compared(txn=1, ranges=told))
            take = partial(one.take, data=told)
            await self.client.run(lambda db, take=take: take(rows(db, case.conv)))  # type: ignore[misc] # of a default
        if (len(one.lacking), len(one.surplus)) != case.differ:
            raise RuntimeError(f"found {len(one.lacking)} and {len(one.surplus)} of {case.differ}")
        return one.rounds, size

    async def check(self, case: Case) -> int:
        """Compare the fingerprints of everything; returns how many bytes that takes."""
        here = await self.client.run(lambda db: self.shown.total(db, case.conv))
        found = await self.node.points((case.conv,), self.node.position)
        if found[case.conv][b""] != here:
            raise RuntimeError("equal stores differ")
        position = Position(self.node.position)
        asked = frames.Check(txn=1, position=position, fingerprint=here.fingerprint)
        return _size(asked) + _size(frames.Checked(txn=1, same=True))

    async def close(self) -> None:
        """Close both."""
        self.client.close()
        await self.node.close()

    def _told(self, writes: Sequence[Write], error: Exception | None) -> None:
        if error is not None:
            raise error
        self._kept += len(writes)
        self._news.set()

    async def _until(self, kept: int) -> None:
        while self._kept < kept:
            await self._news.wait()
            self._news.clear()


def _size(frame: AnyCommand | AnyFact) -> int:
    return len(MSGPACK_CODEC.join([MSGPACK_CODEC.encode_one(frame)]))


async def measured(path: Path, count: int) -> dict[str, float]:
    """Return all figures."""
    found = cases(count)
    stores = Stores(path)
    figures = await stores.fill(found)
    gc.freeze()  # no program has all events in memory, to be looked through by its garbage collector
    figures["check_bytes"] = await stores.check(found["equal"])
    figures["check_cpu_ms"] = await _best(stores.check, found["equal"])
    for name, case in found.items():
        questions, size = await stores.compare(case)
        figures[f"{name}_questions"], figures[f"{name}_bytes"] = questions, size
        figures[f"{name}_cpu_ms"] = await _best(stores.compare, case)
    await stores.close()
    return figures


async def _best(work: Callable[[Case], Awaitable[object]], case: Case) -> float:
    """Return the least processor time of some rounds, in ms."""
    spent = []
    for _ in range(ROUNDS):
        begun = time.process_time()
        await work(case)
        spent.append(1_000 * (time.process_time() - begun))
    return min(spent)


def main() -> None:
    parser = argparse.ArgumentParser(prog="bench.py ranges", description=__doc__)
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    parser.add_argument("--events", type=int, default=EVENTS, help="of each conversation")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="chatera-bench-") as folder:
        figures = asyncio.run(measured(Path(folder), chosen.events))
    machine = report.machine()
    if chosen.json:
        below = report.below_floor("ranges", figures)
        print(json.dumps({"machine": machine, "ranges": figures, "below_floor": below}, indent=2))
    else:
        print(", ".join(f"{key} {value}" for key, value in machine.items()))
        print(f"\n{report.table('ranges', figures)}")


if __name__ == "__main__":
    main()
