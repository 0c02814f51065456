"""Parcels: what carries the key of an event, or a sender key, from device to device over their ratchet.

Which ratchet, the parcel's ``sender`` tells; that the sender may speak for its account, its manifest. A parcel that was
opened before is dropped by its bytes, before the ratchet sees it.
"""

from typing import Protocol

from chatera.crypto.sealing import require_key, sealed_body
from chatera.crypto.sender_keys import SenderKey
from chatera.protocol.errors import LocalProtocolError, RemoteProtocolError
from chatera.protocol.header import Event
from chatera.protocol.ids import ID_SIZE, DeviceId
from chatera.protocol.sealed import Parcel, ParcelType, sender_key_ref


class Encrypts(Protocol):
    """The sending half of two devices' session."""

    def encrypt(self, plaintext: bytes, ad: bytes) -> bytes:
        """Return the next message, under a key that is used once, bound to ``ad``."""


class Decrypts(Protocol):
    """The receiving half of two devices' session."""

    def decrypt(self, message: bytes, ad: bytes) -> bytes:
        """Return a message's plaintext; a message opens once.

        Raises:
            RemoteProtocolError: it does not open; nothing has changed then.
        """


def carry_key(
    ratchet: Encrypts, event: Event, key: bytes, *, to: DeviceId, sender: DeviceId
) -> Parcel:
    """Make the parcel that gives ``to`` the key of one event.

    Raises:
        WrongKey: it is not the event's.
    """
    require_key(sealed_body(event), key)
    return carry(ratchet, ParcelType.KEY, event.id, key, to, sender)


def open_key(ratchet: Decrypts, parcel: Parcel, event: Event) -> bytes:
    """Return the key of ``event`` that a parcel carries, whoever sent it.

    Raises:
        WrongKey: it carries one that does not open this event.
        RemoteProtocolError: it is for another event, or does not open.
    """
    if parcel.type != ParcelType.KEY or parcel.ref != event.id:
        raise RemoteProtocolError("a parcel that is for something else")
    body = sealed_body(event)
    key = ratchet.decrypt(parcel.message, parcel.ad)
    require_key(body, key)
    return key


def carry_sender_key(
    ratchet: Encrypts, sender_key: SenderKey, *, to: DeviceId, sender: DeviceId
) -> Parcel:
    """Make the parcel that gives ``to`` a chain, from its current index on."""
    ref = sender_key_ref(sender_key.key_id)
    return carry(ratchet, ParcelType.SENDER_KEY, ref, sender_key.pack(), to, sender)


def open_sender_key(ratchet: Decrypts, parcel: Parcel) -> SenderKey:
    """Return the chain a parcel carries; it is the parcel's sender's, and opens nobody else's events.

    Raises:
        RemoteProtocolError: it carries something else or does not open.
    """
    if parcel.type != ParcelType.SENDER_KEY:
        raise RemoteProtocolError("a parcel that carries no sender key")
    return sender_key_in(parcel, ratchet.decrypt(parcel.message, parcel.ad))


def sender_key_in(parcel: Parcel, content: bytes) -> SenderKey:
    """Return the chain that stood in a parcel, given its opened content.

    Raises:
        RemoteProtocolError: it is none, or another one than the parcel names.
    """
    sender_key = SenderKey.parse(content)
    if sender_key_ref(sender_key.key_id) != parcel.ref:
        raise RemoteProtocolError("a parcel that carries another sender key than it says")
    return sender_key


def carry(
    ratchet: Encrypts, kind: ParcelType, ref: bytes, content: bytes, to: DeviceId, sender: DeviceId
) -> Parcel:
    """Make a parcel of what stands in it."""
    if to == sender or len(ref) != ID_SIZE:
        raise LocalProtocolError("a parcel without a proper address")
    parcel = Parcel(to=to, sender=sender, type=kind, ref=ref, message=b"")
    message = ratchet.encrypt(content, parcel.ad)
    return Parcel(to=to, sender=sender, type=kind, ref=ref, message=message)
