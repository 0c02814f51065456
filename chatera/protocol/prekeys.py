r"""Prekeys: the public keys by which a session with a device begins while it is away.

A device publishes, and a node keeps of it:

    v u8=1 | device 32 | signed 100 | last resort 1252 | n u8 | one-time 36n | m u8 | one-time KEM 1252m

and a node hands out, each one-time key once:

    v u8=1 | device 32 | signed 100 | kem role u8 | kem 1252 | n u8 (0 or 1) | one-time 36n

A key is ``id u32 | key | signature 64``; one-time X25519 keys come without signature. Ids are not zero, and no two keys of
a device have the same. DK signs "ChatEra/prekey/v1\0" | device | role u8 | id u32 | key.
"""

import struct
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

from chatera.protocol import limits
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.header import SIGNATURE_SIZE
from chatera.protocol.ids import ID_SIZE, DeviceId

VERSION = 1
CURVE_KEY = 32
KEM_KEY = 1184
"""Bytes of an ML-KEM-768 encapsulation key (FIPS 203)."""
_ID = struct.Struct(">I")


class Role(IntEnum):
    """What a prekey is for."""

    SIGNED = 1
    LAST_RESORT = 2
    ONE_TIME = 3
    ONE_TIME_KEM = 4


KEM_ROLES = frozenset({Role.LAST_RESORT, Role.ONE_TIME_KEM})


class Prekey(NamedTuple):
    """A public prekey.

    Attributes:
        signature: DK's over ``prekey_signed_bytes``; empty where the role is ONE_TIME.
    """

    role: Role
    id: int
    key: bytes
    signature: bytes = b""

    def pack(self) -> bytes:
        """Return the key as it travels."""
        return _ID.pack(self.id) + self.key + self.signature


def prekey_signed_bytes(device: DeviceId, prekey: Prekey) -> bytes:
    """Return what DK signs."""
    role = bytes((prekey.role,))
    return b"ChatEra/prekey/v1\0" + device + role + _ID.pack(prekey.id) + prekey.key


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """What a node hands out to somebody who begins a session.

    Attributes:
        kem: a one-time KEM key, or the last resort where none is left.
        one_time: None where none is left.
    """

    device: DeviceId
    signed: Prekey
    kem: Prekey
    one_time: Prekey | None = None

    def pack(self) -> bytes:
        """Return the bundle as it travels."""
        one_time = b"\0" if self.one_time is None else b"\1" + self.one_time.pack()
        begin = bytes((VERSION,)) + self.device + self.signed.pack()
        return begin + bytes((self.kem.role,)) + self.kem.pack() + one_time

    @classmethod
    def parse(cls, data: bytes) -> "Bundle":
        """Read a bundle; the signatures are checked by ``chatera.crypto``.

        Raises:
            RemoteProtocolError: the bytes are none.
        """
        reader = _Reader(data)
        device, signed = reader.device(), reader.prekey(Role.SIGNED)
        role = reader.number()
        if role not in KEM_ROLES:
            raise RemoteProtocolError("a bundle without a post-quantum key")
        kem = reader.prekey(Role(role))
        one_time = reader.prekeys(Role.ONE_TIME, 1)
        reader.end()
        _require_distinct((signed, kem, *one_time))
        return cls(
            device=device, signed=signed, kem=kem, one_time=one_time[0] if one_time else None
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """What a device leaves with a node; replaces what it left before."""

    device: DeviceId
    signed: Prekey
    last_resort: Prekey
    one_time: tuple[Prekey, ...] = ()
    one_time_kem: tuple[Prekey, ...] = ()

    def pack(self) -> bytes:
        """Return it as it travels."""
        return b"".join((
            bytes((VERSION,)), self.device, self.signed.pack(), self.last_resort.pack(),
            bytes((len(self.one_time),)), *(key.pack() for key in self.one_time),
            bytes((len(self.one_time_kem),)), *(key.pack() for key in self.one_time_kem),
        ))  # fmt: skip

    @classmethod
    def parse(cls, data: bytes) -> "Published":
        """Read what a device published; the signatures are checked by ``chatera.crypto``.

        Raises:
            RemoteProtocolError: the bytes are none.
        """
        reader = _Reader(data)
        device, signed = reader.device(), reader.prekey(Role.SIGNED)
        last_resort = reader.prekey(Role.LAST_RESORT)
        one_time = reader.prekeys(Role.ONE_TIME, limits.ONE_TIME_PREKEYS)
        one_time_kem = reader.prekeys(Role.ONE_TIME_KEM, limits.ONE_TIME_KEM_PREKEYS)
        reader.end()
        _require_distinct((signed, last_resort, *one_time, *one_time_kem))
        return cls(
            device=device, signed=signed, last_resort=last_resort, one_time=one_time,
            one_time_kem=one_time_kem,
        )  # fmt: skip

    def bundle(self, one_time: Prekey | None, one_time_kem: Prekey | None) -> Bundle:
        """Return what is handed out, with the one-time keys that were taken for it."""
        return Bundle(
            device=self.device, signed=self.signed, kem=one_time_kem or self.last_resort,
            one_time=one_time,
        )  # fmt: skip


class _Reader:
    """Takes a layout apart from front to back."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def _take(self, size: int) -> bytes:
        piece = self._data[self._at : self._at + size]
        if len(piece) != size:
            raise RemoteProtocolError("prekeys end too early")
        self._at += size
        return piece

    def number(self) -> int:
        return self._take(1)[0]

    def device(self) -> DeviceId:
        if self.number() != VERSION:
            raise RemoteProtocolError("prekeys of another version")
        return DeviceId(self._take(ID_SIZE))

    def prekey(self, role: Role) -> Prekey:
        (number,) = _ID.unpack(self._take(_ID.size))
        if number == 0:
            raise RemoteProtocolError("a prekey with the id 0")
        key = self._take(KEM_KEY if role in KEM_ROLES else CURVE_KEY)
        return Prekey(role, number, key, self._take(0 if role is Role.ONE_TIME else SIGNATURE_SIZE))

    def prekeys(self, role: Role, most: int) -> tuple[Prekey, ...]:
        count = self.number()
        if count > most:
            raise RemoteProtocolError(f"more than {most} prekeys of a kind")
        return tuple(self.prekey(role) for _ in range(count))

    def end(self) -> None:
        if self._at != len(self._data):
            raise RemoteProtocolError("something stands behind the prekeys")


def _require_distinct(prekeys: Iterable[Prekey]) -> None:
    numbers = [prekey.id for prekey in prekeys]
    if len(set(numbers)) != len(numbers):
        raise RemoteProtocolError("two prekeys with one id")
