"""Vouches: a person's device says that a node is a hub of communities which it is in itself.

    account 32 | device 32 | moment u64 | n u8 | ids 32n | signature 64

The id of an open community is no secret, so a hub that names it proves nothing. Whoever knows the community from another
network believes the hub for the word of a member whom they know already. The signature of a login would not do: a client
gives it before it has seen what the node claims, so any node that names an id could gather some.
"""

import struct
from dataclasses import dataclass

from chatera.protocol import limits
from chatera.protocol.communities import MAX_KNOWN
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.header import SIGNATURE_SIZE
from chatera.protocol.ids import ID_SIZE, AccountId, CommunityId, DeviceId, NodeId

_FIXED = struct.Struct(">32s32sQB")
_PREFIX = b"ChatEra/vouch/v1\0"
MAX_VOUCH = _FIXED.size + ID_SIZE * MAX_KNOWN + SIGNATURE_SIZE
"""Bytes of a signed one."""
GOOD_FOR_MS = 24 * 60 * 60 * 1000
"""A node that once was a hub of a community can't live on that for ever."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vouch:
    """A parsed vouch.

    Attributes:
        account: who says so.
        device: which signs.
        moment: its clock, ms since the epoch.
        ids: every id of what the node serves, sorted; the node itself is only in what is signed.
    """

    account: AccountId
    device: DeviceId
    moment: int
    ids: tuple[CommunityId, ...]

    def pack(self) -> bytes:
        """Return the vouch without its signature."""
        fixed = _FIXED.pack(self.account, self.device, self.moment, len(self.ids))
        return b"".join((fixed, *self.ids))

    @classmethod
    def parse(cls, data: bytes) -> "Vouch":
        """Read a signed vouch; the signature is not checked here.

        Raises:
            RemoteProtocolError: the bytes are none.
        """
        if len(data) < _FIXED.size + SIGNATURE_SIZE:
            raise RemoteProtocolError("a vouch ends too early")
        account, device, moment, count = _FIXED.unpack_from(data)
        end = _FIXED.size + ID_SIZE * count
        if not 0 < count <= MAX_KNOWN or len(data) != end + SIGNATURE_SIZE:
            raise RemoteProtocolError("a vouch with a wrong number of ids")
        if moment > limits.TIME_MS:
            raise RemoteProtocolError("a clock beyond the end of time")
        ids = [data[at : at + ID_SIZE] for at in range(_FIXED.size, end, ID_SIZE)]
        if ids != sorted(set(ids)):
            raise RemoteProtocolError("a vouch whose ids are not sorted, or not distinct")
        return cls(
            account=AccountId(account), device=DeviceId(device), moment=moment,
            ids=tuple(CommunityId(one) for one in ids),
        )  # fmt: skip

    def is_fresh(self, now_ms: int) -> bool:
        """Tell whether it was given lately."""
        return now_ms - GOOD_FOR_MS < self.moment <= now_ms + limits.CLOCK_AHEAD_MS


def vouch_signed_bytes(node: NodeId, packed: bytes) -> bytes:
    """Return what the device signs, given a vouch without its signature: it is good for this node alone."""
    return _PREFIX + node + packed
