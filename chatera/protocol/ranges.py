"""What two machines say to find out which events one has and the other lacks (range-based set reconciliation).

A message is a row of ranges that follow one another from the lowest key on; each says up to which bound it goes, and
something about the events between there and the end of the one before:

    v u8=1 | ranges
    range   n u8 | bound n | type u8 | content            n = 0: up to the end
    type 0  nothing to say
         1  fingerprint 32                                what the sender has here comes to
         2  n u8 | keys 40n                               all that the sender has here, at most 32
         3  n u16 | ids 32n | m u8 | places m             answers 2: what the sender has beside, and which of those it has

The asker sends 1 and 2, the answerer 0, 1 and 2 where it was asked 1, and 3 where it was asked 2. See
``chatera.protocol.comparison``.
"""

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from chatera.protocol import limits
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.fingerprints import END, KEY_SIZE, START, Bound, Key
from chatera.protocol.ids import ID_SIZE, EventId

VERSION = 1
LISTED = 32
"""Events of a range that is not cut further but listed."""
_SKIP, _FINGERPRINT, _KEYS, _BESIDE = range(4)
_U16 = struct.Struct(">H")
_LARGEST_LIST = limits.RANGES_SIZE // ID_SIZE


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What the sender has in a range comes to."""

    value: bytes

    def pack(self) -> bytes:
        """Return it as it stands in a message."""
        return bytes((_FINGERPRINT,)) + self.value


@dataclass(frozen=True, slots=True)
class Listed:
    """All that the sender has in a range."""

    keys: tuple[Key, ...]

    def pack(self) -> bytes:
        """Return it as it stands in a message."""
        return b"".join((bytes((_KEYS, len(self.keys))), *self.keys))


@dataclass(frozen=True, slots=True)
class Beside:
    """Answers ``Listed``.

    Attributes:
        ids: what the sender has in the range and the list does not name.
        had: places in the list, from 0, of what the sender has too.
    """

    ids: tuple[EventId, ...]
    had: tuple[int, ...]

    def pack(self) -> bytes:
        """Return it as it stands in a message."""
        count = _U16.pack(len(self.ids))
        return b"".join((bytes((_BESIDE,)), count, *self.ids, bytes((len(self.had), *self.had))))


Content = Fingerprint | Listed | Beside


@dataclass(frozen=True, slots=True)
class Range:
    """A part of a message: from the end of the one before up to ``upper``; no content is nothing to say."""

    upper: Bound
    content: Content | None


class Draft:
    """A message that is being written, and does not become longer than one may be."""

    def __init__(self) -> None:
        self._parts = [bytes((VERSION,))]
        self._skipped: Bound = START
        self._upper: Bound = START
        self.size = 1

    @property
    def room(self) -> int:
        """How many bytes of ranges find room, a range of nothing before them."""
        return limits.RANGES_SIZE - self.size - 2 * (KEY_SIZE + 2)

    def skip(self, upper: Bound) -> None:
        """Have nothing to say up to a bound."""
        self._skipped = upper

    def put(self, ranges: Sequence[Range]) -> bool:
        """Write ranges, all of them; False where they find no room, and nothing was written."""
        packed = [_packed(one) for one in ranges]
        if sum(map(len, packed)) > self.room:
            return False
        self._write_skipped()
        for part in packed:
            self._append(part)
        self._upper = self._skipped = ranges[-1].upper
        return True

    def pack(self, *, whole: bool) -> bytes:
        """Return the message; with ``whole`` it also tells up to where there is nothing to say at its end."""
        if whole:
            self._write_skipped()
        return b"".join(self._parts)

    def _write_skipped(self) -> None:
        if self._skipped > self._upper:
            self._append(_packed(Range(self._skipped, None)))
            self._upper = self._skipped

    def _append(self, part: bytes) -> None:
        self._parts.append(part)
        self.size += len(part)


def parse(data: bytes) -> tuple[Range, ...]:
    """Read a message.

    Raises:
        RemoteProtocolError: it is none, or breaks a limit.
    """
    if len(data) > limits.RANGES_SIZE:
        raise RemoteProtocolError(f"{len(data)} bytes of ranges are more than {limits.RANGES_SIZE}")
    reader = _Reader(data)
    if reader.byte() != VERSION:
        raise RemoteProtocolError("ranges of an unknown version")
    found: list[Range] = []
    upper: Bound = START
    while not reader.at_end:
        if upper == END:
            raise RemoteProtocolError("a range beyond the end")
        size = reader.byte()
        if size > KEY_SIZE:
            raise RemoteProtocolError(f"a bound of {size} bytes")
        bound = reader.take(size) or END
        if bound <= upper:
            raise RemoteProtocolError("ranges are not in order")
        found.append(Range(bound, _content(reader, upper, bound)))
        upper = bound
    return tuple(found)


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    @property
    def at_end(self) -> bool:
        return self._at == len(self._data)

    def take(self, size: int) -> bytes:
        part = self._data[self._at : self._at + size]
        if len(part) != size:
            raise RemoteProtocolError("ranges end within one")
        self._at += size
        return part

    def byte(self) -> int:
        return self.take(1)[0]

    def many(self, count: int, size: int) -> list[bytes]:
        whole = self.take(count * size)
        return [whole[at : at + size] for at in range(0, len(whole), size)]


def _content(reader: _Reader, low: Bound, high: Bound) -> Content | None:
    kind = reader.byte()
    if kind == _SKIP:
        return None
    if kind == _FINGERPRINT:
        return Fingerprint(reader.take(ID_SIZE))
    if kind == _KEYS:
        keys = reader.many(_at_most(reader.byte(), LISTED), KEY_SIZE)
        if any(one >= other for one, other in pairwise(keys)):
            raise RemoteProtocolError("listed events are not sorted and distinct")
        if keys and not low <= keys[0] <= keys[-1] < high:
            raise RemoteProtocolError("listed events are not in their range")
        return Listed(tuple(keys))
    if kind == _BESIDE:
        count = _at_most(_U16.unpack(reader.take(_U16.size))[0], _LARGEST_LIST)
        ids = [EventId(one) for one in reader.many(count, ID_SIZE)]
        had = tuple(reader.take(_at_most(reader.byte(), LISTED)))
        if len(set(ids)) < len(ids):
            raise RemoteProtocolError("an event is named twice")
        if any(one >= other for one, other in pairwise(had)):
            raise RemoteProtocolError("places in a list are not sorted and distinct")
        return Beside(tuple(ids), had)
    raise RemoteProtocolError(f"unknown type of range {kind}")


def _at_most(count: int, limit: int) -> int:
    if count > limit:
        raise RemoteProtocolError(f"{count} in one range are more than {limit}")
    return count


def _packed(one: Range) -> bytes:
    bound = b"" if one.upper == END else one.upper
    content = bytes((_SKIP,)) if one.content is None else one.content.pack()
    return bytes((len(bound),)) + bound + content
