"""Sender keys: above 16 parcels a message, a device seals with the keys of a chain that its readers hold too.

Chain key n gives message key n and chain key n + 1, and nothing leads back: who is given index i reads from i on.
What was given can't be taken away, so whenever somebody goes, the device begins a new chain; so does it after
100 messages or 7 days, and only then is a stolen chain of use no longer.

Everything here is a value. An operation returns the new state beside its result, and the caller writes both in one
transaction: an own chain before the event leaves, a received one only when the event was opened.

* KeyUnavailable  (of RemoteProtocolError)
  x NotGiven      the chain was given from a later index on
  x Spent         used already, or kept for too long
  x TooFar        further ahead than a chain may be wound
"""

import struct
from collections.abc import Iterable, Mapping, Set as AbstractSet
from enum import Enum
from typing import NamedTuple, Self

import msgspec

from chatera.crypto.primitives import KEY_SIZE, Random
from chatera.protocol import limits
from chatera.protocol.errors import LocalProtocolError, RemoteProtocolError, StorageError
from chatera.protocol.ids import DeviceId, Hk
from chatera.protocol.sealed import KEY_ID_SIZE, KeyIndex

ROTATE_MESSAGES = 100
_DAY_MS = 24 * 60 * 60 * 1000
ROTATE_MS = 7 * _DAY_MS
_SKIPPED_MS = limits.SKIPPED_DAYS * _DAY_MS
_VERSION = b"\1"
_CONTENT = struct.Struct(">16sI32s")


class KeyUnavailable(RemoteProtocolError):
    """A received chain does not give the key: ask for it."""


class NotGiven(KeyUnavailable):
    """This device was given the chain from a later index on."""


class Spent(KeyUnavailable):
    """The key was used already, or the message came too late."""


class TooFar(KeyUnavailable):
    """The index is further ahead than a chain may be wound."""


class SenderKey(NamedTuple):
    """A chain as it is given away: from index ``n`` on."""

    key_id: bytes
    n: int
    chain_key: bytes

    def __repr__(self) -> str:
        return f"SenderKey(from {self.n} on)"

    def pack(self) -> bytes:
        """Return what a parcel carries: ``key_id 16 | n u32 | chain key 32``."""
        return _CONTENT.pack(*self)

    @classmethod
    def parse(cls, data: bytes) -> "SenderKey":
        """Read what a parcel carried.

        Raises:
            RemoteProtocolError: it is no sender key.
        """
        if len(data) != _CONTENT.size:
            raise RemoteProtocolError(f"a sender key can't have {len(data)} bytes")
        return cls(*_CONTENT.unpack(data))


class _Stored(msgspec.Struct, frozen=True, array_like=True):
    """A state that becomes bytes (its version, then a MessagePack array) and is made of them again."""

    def pack(self) -> bytes:
        """Return the state as bytes."""
        return _VERSION + msgspec.msgpack.encode(self)

    @classmethod
    def unpack(cls, data: bytes) -> Self:
        """Read what ``pack`` wrote.

        Raises:
            StorageError: the bytes are damaged, or a newer program's.
        """
        if data[:1] != _VERSION:
            raise StorageError("A kept sender key is damaged, or was written by a newer ChatEra.")
        try:
            return msgspec.msgpack.decode(data[1:], type=cls)
        except msgspec.MsgspecError as error:
            raise StorageError("A kept sender key is damaged.") from error


class OwnChain(_Stored, frozen=True):
    """The chain a device seals with in one conversation.

    Attributes:
        n: index of the next message.
        begun_ms: when it was drawn.
    """

    key_id: bytes
    n: int
    chain_key: bytes
    begun_ms: int

    def __repr__(self) -> str:
        return f"OwnChain(next {self.n})"

    @classmethod
    def begin(cls, random: Random, now_ms: int) -> "OwnChain":
        """Draw a new chain."""
        return cls(random(KEY_ID_SIZE), 0, random(KEY_SIZE), now_ms)

    def given(self) -> SenderKey:
        """Return the chain as it is given now: nothing before the next message."""
        return SenderKey(self.key_id, self.n, self.chain_key)

    def next(self) -> tuple[KeyIndex, bytes, "OwnChain"]:
        """Return where the next key stands, the key, and the chain after it.

        Raises:
            LocalProtocolError: the chain has to be rotated first.
        """
        if self.n >= ROTATE_MESSAGES:
            raise LocalProtocolError("a sender key past its last message")
        after = OwnChain(self.key_id, self.n + 1, _next(self.chain_key), self.begun_ms)
        return KeyIndex(self.key_id, self.n), _message_key(self.chain_key), after


class Reason(Enum):
    """Why a new chain has to begin."""

    GONE = "a device or member went"
    DSK = "a device-signing key changed"
    MESSAGES = "enough messages"
    AGE = "old enough"


def rotation_due(
    chain: OwnChain, given: Mapping[DeviceId, bytes], readers: Mapping[DeviceId, bytes], now_ms: int
) -> Reason | None:
    """Tell why the next message needs a new chain, or None: it may go on.

    Args:
        chain: the own chain.
        given: to which devices it was given, each with the device-signing key its account had then.
        readers: the devices of all members now, likewise.
        now_ms: the clock. It may have been set back: what counts is how far it is from the beginning.
    """
    if not given.keys() <= readers.keys():
        return Reason.GONE
    if any(readers[device] != dsk for device, dsk in given.items()):
        return Reason.DSK
    if chain.n >= ROTATE_MESSAGES:
        return Reason.MESSAGES
    if abs(now_ms - chain.begun_ms) >= ROTATE_MS:
        return Reason.AGE
    return None


def still_to_give(
    given: Mapping[DeviceId, bytes], readers: Mapping[DeviceId, bytes]
) -> AbstractSet[DeviceId]:
    """Return the devices that need the current index before the next message."""
    return readers.keys() - given.keys()


class Skipped(msgspec.Struct, frozen=True, array_like=True):
    """The key of a message that has not come yet, kept since ``since_ms``."""

    n: int
    key: bytes
    since_ms: int

    def __repr__(self) -> str:
        return f"Skipped({self.n})"


class ReceivedChain(_Stored, frozen=True):
    """Another device's chain, as far as this device was given it.

    Attributes:
        first: the index it was given from.
        n: the next index that was not derived yet.
        touched_ms: when it last gave or was given something.
        skipped: keys before ``n`` that were not used yet, oldest first.
    """

    key_id: bytes
    first: int
    n: int
    chain_key: bytes
    touched_ms: int
    skipped: tuple[Skipped, ...] = ()

    def __repr__(self) -> str:
        return f"ReceivedChain(from {self.first} on, next {self.n}, {len(self.skipped)} skipped)"

    @classmethod
    def begin(cls, sender_key: SenderKey, now_ms: int) -> "ReceivedChain":
        """Begin from what a parcel carried. The first one with its ``key_id`` counts; others change nothing."""
        key_id, n, chain_key = sender_key
        return cls(key_id, n, n, chain_key, now_ms)

    def key(self, index: KeyIndex, now_ms: int) -> tuple[bytes, "ReceivedChain"]:
        """Return the key at ``index`` and the chain without it.

        Keep the new chain only after the key has opened its message: until then the old one holds it.

        Raises:
            NotGiven: the chain begins later here.
            Spent: it was used, or had to be forgotten.
            TooFar: more than 1,000 keys would be skipped.
            LocalProtocolError: the index is another chain's.
        """
        if index.key_id != self.key_id:
            raise LocalProtocolError("a key of another chain")
        n = index.n
        if n < self.first:
            raise NotGiven(f"key {n} of a chain that was given from {self.first} on")
        if n < self.n:
            return self._skipped_key(n, now_ms)
        if n - self.n > limits.SKIPPED_PER_CHAIN:
            raise TooFar(f"key {n} of a chain that stands at {self.n}")
        chain_key, passed = self.chain_key, list(_fresh(self.skipped, now_ms))
        for between in range(self.n, n):
            passed.append(Skipped(between, _message_key(chain_key), now_ms))
            chain_key = _next(chain_key)
        after = ReceivedChain(
            self.key_id, self.first, n + 1, _next(chain_key), now_ms,
            tuple(passed[-limits.SKIPPED_PER_CHAIN:]),
        )  # fmt: skip
        return _message_key(chain_key), after

    def _skipped_key(self, n: int, now_ms: int) -> tuple[bytes, "ReceivedChain"]:
        fresh = _fresh(self.skipped, now_ms)
        found = next((one for one in fresh if one.n == n), None)
        if found is None:
            raise Spent(f"key {n} of a chain was used already, or is forgotten")
        left = tuple(one for one in fresh if one is not found)
        return found.key, msgspec.structs.replace(self, skipped=left, touched_ms=now_ms)


def kept(chains: Iterable[ReceivedChain], now_ms: int) -> tuple[ReceivedChain, ...]:
    """Return what stays of all chains of one sending device, the last touched one last.

    A chain goes 90 days after it was touched, a skipped key 90 days after it was passed; and of
    more than 2,000 skipped keys the ones of the chains touched longest ago. Of more than 1,000 chains these go whole.
    """
    alive = sorted(
        (one for one in chains if now_ms - one.touched_ms < _SKIPPED_MS),
        key=lambda one: one.touched_ms,
    )[-limits.CHAINS_PER_DEVICE :]
    alive = [msgspec.structs.replace(one, skipped=_fresh(one.skipped, now_ms)) for one in alive]
    excess = sum(len(one.skipped) for one in alive) - limits.SKIPPED_PER_SESSION
    for at, one in enumerate(alive):
        if excess > 0:
            alive[at] = msgspec.structs.replace(one, skipped=one.skipped[excess:])
            excess -= len(one.skipped)
    return tuple(alive)


def _fresh(skipped: tuple[Skipped, ...], now_ms: int) -> tuple[Skipped, ...]:
    return tuple(one for one in skipped if now_ms - one.since_ms < _SKIPPED_MS)


def _message_key(chain_key: bytes) -> bytes:
    return Hk(chain_key, b"ChatEra/chain-key/v1\0")


def _next(chain_key: bytes) -> bytes:
    return Hk(chain_key, b"ChatEra/chain-next/v1\0")
