"""A device that reads: it counts what it is told, and tells what it has gathered over a moment, as the client does."""

import asyncio
import time
from collections.abc import Callable, Sequence

from chatera.crypto.records import sign_receipt
from chatera.protocol import hlc
from chatera.protocol.frames import AnyFact, ParcelPut, Pushed, PutReceipt, Taken
from chatera.protocol.header import SAYING, Event
from chatera.protocol.receipts import Receipt
from chatera.protocol.sealed import mail_id
from load.device import Device

TAKEN_AT_ONCE = 500


class Reader:
    """Listens on a device.

    Args:
        delay: seconds over which receipts are gathered: 0.05 in direct conversations, 0.2 in rooms.
        each: called for each event, where given.

    Attributes:
        received: messages so far; entries of a group's log are none.
    """

    def __init__(
        self, device: Device, delay: float, each: Callable[[], None] | None = None
    ) -> None:
        self.received = 0
        self._device = device
        self._delay = delay
        self._each = each
        self._newest = b""
        self._parcels: list[bytes] = []
        self._waiting = False
        device.heard = self._heard

    def _heard(self, facts: Sequence[AnyFact]) -> None:
        count = 0
        for fact in facts:
            if type(fact) is ParcelPut:
                self._parcels.append(fact.parcel)
            elif type(fact) is Pushed and fact.event[1] in SAYING:
                count += 1
                self._newest = fact.event
                if self._each is not None:
                    self._each()
        self.received += count
        if count and not self._waiting:
            self._waiting = True
            asyncio.get_running_loop().call_later(self._delay, self._send)

    def _send(self) -> None:
        self._waiting = False
        parcels, self._parcels = self._parcels, []
        for at in range(0, len(parcels), TAKEN_AT_ONCE):
            ids = tuple(mail_id(one) for one in parcels[at : at + TAKEN_AT_ONCE])
            self._device.send(Taken(txn=0, ids=ids))
        event, me = Event.parse(self._newest), self._device.identity
        receipt = Receipt(
            conv=event.header.conv, account=me.account, device=me.device,
            author=event.header.device, hlc=hlc.pack(time.time_ns() // 1_000_000),
            got=event.id, read=event.id,
        )  # fmt: skip
        self._device.send(PutReceipt(txn=0, receipt=sign_receipt(me, receipt)))
