"""Parcels as they go with sealed messages to one device, made before they are needed."""

import secrets

from chatera.protocol.codec import MSGPACK_CODEC
from chatera.protocol.frames import PutParcels
from chatera.protocol.ids import DeviceId
from chatera.protocol.sealed import Parcel, ParcelType

RATCHET_MESSAGE = 32 + 4 + 4 + 24 + 32 + 16
"""Bytes of a ratchet's message with the key of an event."""


class Parcels:
    """What one device sends another: each parcel new, of the right size, and opened by nobody."""

    def __init__(self, sender: DeviceId, to: DeviceId) -> None:
        start = Parcel(
            to=to, sender=sender, type=ParcelType.KEY, ref=bytes(32), message=bytes(RATCHET_MESSAGE)
        ).pack()
        self._start = start[:-32]
        self._number = int.from_bytes(secrets.token_bytes(8), "big")

    def command(self, count: int) -> bytes:
        """Return the encoded command that puts the next ones, as the client puts those of several messages together."""
        first = self._number
        self._number += count
        parcels = tuple(
            self._start + number.to_bytes(32, "big") for number in range(first, first + count)
        )
        return MSGPACK_CODEC.encode_one(PutParcels(txn=0, parcels=parcels))
