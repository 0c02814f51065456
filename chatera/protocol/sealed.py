r"""The bytes of encryption, without a key: sealed bodies, parcels, asks.

    sealed body   form u8 | (form 2: key_id 16 | n u32) | commit 32 | nonce 24 | ciphertext
    parcel        to 32 | from 32 | type u8 | ref 32 | ratchet message
    ask           event 32 | from 32 | to 32 | hlc u64 | signature 64

A sealed body is one for everybody. Form 1 has a key of its own, which parcels carry; form 2 is sealed with key n of
a sender's chain, which parcels gave before. ``chatera.crypto`` opens them.
"""

import struct
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

from chatera.protocol import limits
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.header import SIGNATURE_SIZE, TAIL_SIZE
from chatera.protocol.ids import ID_SIZE, DeviceId, EventId, H
from chatera.protocol.padding import BLOCK, padded_size

KEY_ID_SIZE = 16
TAG_SIZE = 16
_INDEX = struct.Struct(">16sI")
_LOCK = struct.Struct(">32s24s")
_PARCEL = struct.Struct(">32s32sB32s")
_ASK = struct.Struct(">32s32s32sQ")


class Form(IntEnum):
    """Where the key of a sealed body comes from."""

    OWN_KEY = 1
    SENDER_KEY = 2


class ParcelType(IntEnum):
    """What a parcel carries."""

    KEY = 1
    SENDER_KEY = 2


class KeyIndex(NamedTuple):
    """Key ``n`` of the author device's chain ``key_id``."""

    key_id: bytes
    n: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedBody:
    """A parsed sealed body.

    Attributes:
        index: which sender key it is sealed with; None has a key of its own.
        commit: what follows from that key, and from no other.
        ciphertext: XChaCha20-Poly1305 over the padded inner.
    """

    index: KeyIndex | None
    commit: bytes
    nonce: bytes
    ciphertext: bytes

    def pack(self) -> bytes:
        """Return the body's bytes."""
        form, index = Form.OWN_KEY, b""
        if self.index is not None:
            form, index = Form.SENDER_KEY, _INDEX.pack(*self.index)
        return bytes((form,)) + index + _LOCK.pack(self.commit, self.nonce) + self.ciphertext

    @classmethod
    def parse(cls, data: bytes) -> "SealedBody":
        """Read a sealed body; only its key tells whether it is genuine.

        Raises:
            RemoteProtocolError: the bytes are none.
        """
        form = data[0] if data else 0
        if form not in {Form.OWN_KEY, Form.SENDER_KEY}:
            raise RemoteProtocolError(f"unknown form of a sealed body: {form}")
        at = 1 if form == Form.OWN_KEY else 1 + _INDEX.size
        padded = len(data) - at - _LOCK.size - TAG_SIZE
        if not BLOCK <= padded <= limits.INNER_SIZE + 1 or padded_size(padded - 1) != padded:
            raise RemoteProtocolError(f"a sealed body can't have {len(data)} bytes")
        index = None if form == Form.OWN_KEY else KeyIndex(*_INDEX.unpack_from(data, 1))
        commit, nonce = _LOCK.unpack_from(data, at)
        return cls(index=index, commit=commit, nonce=nonce, ciphertext=data[at + _LOCK.size :])


def sealed_ad(header: bytes) -> bytes:
    """Return what a sealed body is bound to, given its event's packed header: all of it but length and hash."""
    return b"ChatEra/sealed/v1\0" + header[:-TAIL_SIZE]


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """What one device sends another over their ratchet. It is no event.

    Attributes:
        to: the device that can open it.
        sender: the device that made it (``from`` in the specification).
        ref: the event whose key it carries, or the id of a sender key and zeros.
        message: the ratchet's.
    """

    to: DeviceId
    sender: DeviceId
    type: ParcelType
    ref: bytes
    message: bytes

    @property
    def _address(self) -> bytes:
        return _PARCEL.pack(self.to, self.sender, self.type, self.ref)

    def pack(self) -> bytes:
        """Return the parcel's bytes."""
        return self._address + self.message

    @property
    def ad(self) -> bytes:
        """What the ratchet message is bound to."""
        return b"ChatEra/parcel/v1\0" + self._address

    @classmethod
    def parse(cls, data: bytes) -> "Parcel":
        """Read a parcel.

        Raises:
            RemoteProtocolError: the bytes are none.
        """
        if not _PARCEL.size < len(data) <= limits.PARCEL_SIZE:
            raise RemoteProtocolError(f"a parcel can't have {len(data)} bytes")
        to, sender, number, ref = _PARCEL.unpack_from(data)
        if number not in {ParcelType.KEY, ParcelType.SENDER_KEY}:
            raise RemoteProtocolError(f"unknown type of a parcel: {number}")
        if number == ParcelType.SENDER_KEY and ref != sender_key_ref(ref[:KEY_ID_SIZE]):
            raise RemoteProtocolError("a parcel that names no sender key")
        if to == sender:
            raise RemoteProtocolError("a parcel of a device to itself")
        return cls(
            to=DeviceId(to), sender=DeviceId(sender), type=ParcelType(number), ref=ref,
            message=data[_PARCEL.size :],
        )  # fmt: skip


def mail_id(data: bytes) -> bytes:
    """Name a parcel or a signed ask by its bytes."""
    return H(b"ChatEra/mail/v1\0", data)


def sender_key_ref(key_id: bytes) -> bytes:
    """Return the ``ref`` of a parcel with that sender key: the id, then zeros."""
    return key_id.ljust(ID_SIZE, b"\0")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """A device lacks the key of an event and asks another device for it.

    Attributes:
        sender: who asks (``from`` in the specification).
        to: who is asked.
        hlc: when; a newer ask of the same event is another one.
    """

    event: EventId
    sender: DeviceId
    to: DeviceId
    hlc: int

    def pack(self) -> bytes:
        """Return the ask without its signature."""
        return _ASK.pack(self.event, self.sender, self.to, self.hlc)

    @classmethod
    def parse(cls, data: bytes) -> "Ask":
        """Read a signed ask; the signature is not checked here.

        Raises:
            RemoteProtocolError: the bytes are none.
        """
        if len(data) != _ASK.size + SIGNATURE_SIZE:
            raise RemoteProtocolError(f"an ask can't have {len(data)} bytes")
        event, sender, to, hlc = _ASK.unpack_from(data)
        if hlc > limits.HLC:
            raise RemoteProtocolError("a clock beyond the end of time")
        if to == sender:
            raise RemoteProtocolError("an ask of a device to itself")
        return cls(event=EventId(event), sender=DeviceId(sender), to=DeviceId(to), hlc=hlc)


def ask_signed_bytes(data: bytes) -> bytes:
    """Return what the device signs, given an ask without its signature."""
    return b"ChatEra/ask/v1\0" + data
