"""Comparing sets of events a second time, from docs/PROTOCOL.md alone: sets are sorted lists, everything is counted anew."""

import struct
from itertools import pairwise
from typing import Any

from tests.independent.decoder import Malformed, h

Told = tuple[bytes, bytes, int, Any]
"""Where a range begins and ends, its type and its content."""
LISTED = 32
AFTER_ALL = b"\xff" * 41


def fingerprint(keys: list[bytes]) -> bytes:
    total = sum(int.from_bytes(key[8:], "big") for key in keys) % 2**256
    return h(struct.pack(">Q", len(keys)), total.to_bytes(32, "big"))


def between(keys: list[bytes], low: bytes, high: bytes) -> list[bytes]:
    return [key for key in keys if low <= key < high]


class _Bytes:
    def __init__(self, data: bytes) -> None:
        self.data = data

    def take(self, size: int) -> bytes:
        piece, self.data = self.data[:size], self.data[size:]
        if len(piece) != size:
            raise Malformed("it ends too early")
        return piece

    def many(self, count: int, size: int) -> list[bytes]:
        return [self.take(size) for _ in range(count)]


def read(data: bytes) -> list[Told]:
    if len(data) > 65_536:
        raise Malformed("too large")
    left = _Bytes(data)
    if left.take(1) != b"\x01":
        raise Malformed("version")
    found: list[Told] = []
    low = b""
    while left.data:
        size = left.take(1)[0]
        high = left.take(size) if size else AFTER_ALL
        if size > 40 or high <= low:
            raise Malformed("bound")
        kind = left.take(1)[0]
        content: Any = None
        if kind == 1:
            content = left.take(32)
        elif kind == 2:
            content = left.many(left.take(1)[0], 40)
            if len(content) > LISTED or content != between(sorted(set(content)), low, high):
                raise Malformed("list")
        elif kind == 3:
            named = left.many(struct.unpack(">H", left.take(2))[0], 32)
            places = list(left.take(left.take(1)[0]))
            if places != sorted(set(places)):
                raise Malformed("places")
            content = (named, places)
        elif kind:
            raise Malformed("type")
        found.append((low, high, kind, content))
        low = high
    return found


def write(ranges: list[Told]) -> bytes:
    """Write ranges, with nothing to say where there is room between them."""
    data, reached = b"\x01", b""
    for low, high, kind, content in ranges:
        if low > reached:
            data += bytes([len(low)]) + low + b"\0"
        bound = b"" if high == AFTER_ALL else high
        data += bytes([len(bound)]) + bound + bytes([kind])
        if kind == 1:
            data += content
        elif kind == 2:
            data += bytes([len(content)]) + b"".join(content)
        elif kind == 3:
            named, places = content
            data += struct.pack(">H", len(named)) + b"".join(named)
            data += bytes([len(places), *places])
        reached = high
    return data


def describe(keys: list[bytes], low: bytes, high: bytes, parts: int) -> list[Told]:
    """Say more of a range; cut into some parts that are alike, by whole keys."""
    here = between(keys, low, high)
    if len(here) <= LISTED:
        return [(low, high, 2, here)]
    size = -(-len(here) // parts)
    bounds = [low, *here[size::size], high]
    return [
        (one, other, 1, fingerprint(between(keys, one, other))) for one, other in pairwise(bounds)
    ]


def answer(keys: list[bytes], question: bytes, parts: int = 5) -> bytes:
    told: list[Told] = []
    for low, high, kind, content in read(question):
        here = between(keys, low, high)
        if kind == 1 and fingerprint(here) != content:
            told += describe(keys, low, high, parts)
        elif kind == 2:
            named = [key[8:] for key in here if key not in content]
            places = [at for at, key in enumerate(content) if key in here]
            told.append((low, high, 3, (named, places)))
        else:
            told.append((low, high, 0, None))
    return write(told)


class Asker:
    """Asks until it knows what differs."""

    def __init__(self, keys: list[bytes], parts: int = 3) -> None:
        self.keys = sorted(keys)
        self.parts = parts
        self.open: list[Told] = [(b"", AFTER_ALL, 1, fingerprint(self.keys))]
        self.lacking: set[bytes] = set()
        self.surplus: set[bytes] = set()

    def question(self) -> bytes:
        return write(self.open)

    def take(self, data: bytes) -> None:
        ranges = read(data)
        reached = ranges[-1][1]
        again = [one for one in self.open if one[0] >= reached]
        for low, high, kind, content in self.open:
            if low < reached < high:
                if kind == 1:
                    raise Malformed("half an answer")
                again = [*describe(self.keys, reached, high, self.parts), *again]
            for told in ranges:
                if low <= told[0] and told[1] <= high and told[2]:
                    again += self._learn(kind, content, told)
        self.open = sorted(again)

    def _learn(self, asked: int, content: Any, told: Told) -> list[Told]:
        low, high, kind, said = told
        here = between(self.keys, low, high)
        if (asked, kind) == (1, 1):
            same = said == fingerprint(here)
            return [] if same else describe(self.keys, low, high, self.parts)
        if (asked, kind) == (1, 2):
            self.lacking |= {key[8:] for key in said if key not in here}
            self.surplus |= {key[8:] for key in here if key not in said}
        elif (asked, kind) == (2, 3):
            named, places = said
            self.lacking |= set(named)
            had = {content[at] for at in places}
            self.surplus |= {key[8:] for key in here if key not in had}
        else:
            raise Malformed("an answer to another question")
        return []
