"""What a set of events comes to: whoever computes the same fingerprint over it has the same events.

Events stand in the order of (hlc, id). A key says where one stands, a bound lies between two:

    key          hlc u64 | id 32
    bound        the first bytes of a key; compared as bytes, it is not above the keys that begin with it
    fingerprint  H(count u64 | sum of the ids as numbers, mod 2^256, 32)

The sum may be taken in any order and in parts, so what comes late costs no more than what comes last.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import takewhile

from chatera.protocol.ids import ID_SIZE, EventId, H

Key = bytes
Bound = bytes

STAMP_SIZE = 8
KEY_SIZE = STAMP_SIZE + ID_SIZE
START: Bound = b""
"""Below every key."""
END: Bound = b"\xff" * (KEY_SIZE + 1)
"""Above every key."""
_MODULUS = 1 << 8 * ID_SIZE


def key(hlc: int, event: EventId) -> Key:
    """Return where an event stands."""
    return hlc.to_bytes(STAMP_SIZE, "big") + event


def id_of(place: Key) -> EventId:
    """Return the id of the event that stands here."""
    return EventId(place[STAMP_SIZE:])


def between(lower: Key, upper: Key) -> Bound:
    """Return the shortest bound that is above one key and not above the next."""
    common = sum(
        1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(lower, upper, strict=True))
    )
    return upper[: common + 1]


@dataclass(frozen=True, slots=True)
class Total:
    """How many events there are in a set, and the sum of their ids."""

    count: int = 0
    sum: int = 0

    @classmethod
    def of(cls, keys: Iterable[Key]) -> "Total":
        """Add up events by their keys."""
        ids = [int.from_bytes(place[STAMP_SIZE:], "big") for place in keys]
        return cls(len(ids), sum(ids) % _MODULUS)

    @classmethod
    def of_ids(cls, ids: Iterable[bytes]) -> "Total":
        """Add up events by their ids."""
        numbers = [int.from_bytes(one, "big") for one in ids]
        return cls(len(numbers), sum(numbers) % _MODULUS)

    @classmethod
    def read(cls, count: int, data: bytes) -> "Total":
        """Read what ``packed_sum`` wrote beside its count."""
        return cls(count, int.from_bytes(data, "big"))

    def __add__(self, other: "Total") -> "Total":
        return Total(self.count + other.count, (self.sum + other.sum) % _MODULUS)

    def __sub__(self, other: "Total") -> "Total":
        return Total(self.count - other.count, (self.sum - other.sum) % _MODULUS)

    @property
    def packed_sum(self) -> bytes:
        """The sum as 32 bytes."""
        return self.sum.to_bytes(ID_SIZE, "big")

    @property
    def fingerprint(self) -> bytes:
        """32 bytes that two sets share only where they are the same."""
        return H(self.count.to_bytes(8, "big"), self.packed_sum)
