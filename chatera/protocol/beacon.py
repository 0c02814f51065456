r"""The UDP datagrams by which the machines of a LAN find each other.

Every datagram begins with ``CHTR1`` and a kind:

* beacon  ``signature 64 | payload``: an ``Advert`` as MessagePack, signed by the node's key over
  "ChatEra/beacon/v1\0" | payload. The same bytes travel in the TXT record of mDNS.
* seek    ``opens_in u16`` | padding: "whoever is a hub here, answer at once; if there is none, I open one in so many
  milliseconds", 0 where it will not. Unsigned, so it is padded to ``SEEK_SIZE``: an answer is never longer than its
  question, and a forged sender gains nothing.
* probe   padding: like seek, but sent to one machine, where one of several programs gets it, to pass on.
* passed  ``address 4 | port u16`` | padding: a probe passed on to the programs of the same machine.
* passed6 ``address 16 | scope u32 | port u16`` | padding: the same, of a link-local IPv6 address; the scope is the
  number of the interface.
"""

import ipaddress
import math
from collections.abc import Callable
from typing import Annotated, Literal

import msgspec

from chatera.protocol.errors import LocalProtocolError, RemoteProtocolError

MAGIC = b"CHTR1"
BEACON_LABEL = b"ChatEra/beacon/v1\0"
MAX_DATAGRAM = 1200
"""Fits every link without fragments."""
SEEK_SIZE = 900
"""At least as long as the longest legal beacon (a test holds that)."""

KIND_BEACON = 1
KIND_SEEK = 2
KIND_PROBE = 3
KIND_PASSED = 4
KIND_PASSED6 = 5

STRENGTH_BATTERY = 1
STRENGTH_WIRELESS = 2
STRENGTH_WIRED = 3
STRENGTH_HOSTED = 4

SIGNATURE_SIZE = 64
_HEAD = len(MAGIC) + 1
_MOST = 2**16 - 1

Id = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
Count = Annotated[int, msgspec.Meta(ge=0, le=2**63 - 1)]
Sign = Callable[[bytes], bytes]
"""Message to 64 bytes of Ed25519 signature."""
Verify = Callable[[bytes, bytes, bytes], None]
"""(public key, message, signature); raises RemoteProtocolError if it is not that key's."""


class Advert(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a hub tells its network about itself.

    Attributes:
        node: Ed25519 public key the node's TLS certificate carries.
        community: id of the community it is hub of.
        aliases: communities merged into this one.
        port: TCP port of its door.
        clients: how many are attached.
        strength: 4 hosted, 3 wired and on mains, 2 Wi-Fi, 1 on battery.
        moment: sender's clock, ms since the epoch, UTC; told, never trusted.
        boot: orders the runs of one node: later runs are higher.
        seq: orders the adverts of one run.
        leaving: it stops being a hub with this advert.
        closed: its community is closed: it takes an invitation or a passphrase.
    """

    node: Id
    community: Id
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)]
    name: Annotated[str, msgspec.Meta(max_length=64)] = ""
    aliases: Annotated[tuple[Id, ...], msgspec.Meta(max_length=8)] = ()
    clients: Count = 0
    strength: Annotated[int, msgspec.Meta(ge=1, le=4)] = STRENGTH_BATTERY
    moment: Count = 0
    boot: Count = 0
    seq: Count = 0
    leaving: bool = False
    closed: bool = False

    @property
    def order(self) -> tuple[int, int]:
        """Adverts of one node replace each other in this order."""
        return (self.boot, self.seq)


class Seek(msgspec.Struct, frozen=True):
    """Somebody asks the hubs to answer at once.

    Attributes:
        kind: "probe" asks to be passed on to the other programs of this machine; "passed" was.
        asker: where a passed probe came from, else None: the datagram's own sender asks.
        opens_in: in how many seconds whoever asks opens a hub if it hears of none; None: it does not, or does not say.
    """

    kind: Literal["seek", "probe", "passed"]
    asker: tuple[str, int] | None = None
    opens_in: float | None = None


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(Advert)


def encode_beacon(advert: Advert, sign: Sign) -> bytes:
    """Write and sign an advert.

    Raises:
        LocalProtocolError: a field is outside its limits.
    """
    try:
        payload = _encoder.encode(advert)
        _decoder.decode(payload)
    except (msgspec.MsgspecError, OverflowError, UnicodeError) as error:
        raise LocalProtocolError(f"this advert can't be sent: {error}") from error
    return MAGIC + bytes((KIND_BEACON,)) + sign(BEACON_LABEL + payload) + payload


def decode_beacon(datagram: bytes, verify: Verify) -> Advert:
    """Read an advert and check its signature.

    Raises:
        RemoteProtocolError: it is no beacon, or not signed by the node it names.
    """
    if kind_of(datagram) != KIND_BEACON or len(datagram) > MAX_DATAGRAM:
        raise RemoteProtocolError("not a beacon")
    signature = datagram[_HEAD : _HEAD + SIGNATURE_SIZE]
    payload = datagram[_HEAD + SIGNATURE_SIZE :]
    try:
        advert = _decoder.decode(payload)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        raise RemoteProtocolError(f"a beacon that can't be read: {error}") from error
    verify(advert.node, BEACON_LABEL + payload, signature)
    return advert


def encode_seek(opens_in: float | None = None) -> bytes:
    """Write a seek.

    Args:
        opens_in: in how many seconds this machine opens a hub unless it hears of one; rounded up, so that whoever hears
            itself never takes that for somebody who is earlier.
    """
    ms = 0 if opens_in is None else min(max(1, math.ceil(1000 * opens_in)), _MOST)
    return _padded(KIND_SEEK, ms.to_bytes(2, "big"))


def encode_probe() -> bytes:
    """Write the probe of one machine."""
    return _padded(KIND_PROBE, b"")


def encode_passed(asker: tuple[str, int]) -> bytes:
    """Write a probe passed on; ``asker`` is the address and port that sent it.

    An IPv4 address, or a link-local IPv6 address with the number of the interface: ``fe80::1%2``.
    """
    address, port = asker
    if ":" in address:
        bare, _, scope = address.partition("%")
        packed = ipaddress.IPv6Address(bare).packed
        return _padded(
            KIND_PASSED6, packed + int(scope).to_bytes(4, "big") + port.to_bytes(2, "big")
        )
    return _padded(KIND_PASSED, ipaddress.IPv4Address(address).packed + port.to_bytes(2, "big"))


def decode_seek(datagram: bytes) -> Seek:
    """Read any kind of seek.

    Raises:
        RemoteProtocolError: it is none, or too short to be answered.
    """
    kind = kind_of(datagram)
    if len(datagram) != SEEK_SIZE:
        raise RemoteProtocolError("a seek of a wrong size")
    if kind == KIND_SEEK:
        ms = int.from_bytes(datagram[_HEAD : _HEAD + 2], "big")
        return Seek("seek", opens_in=ms / 1000 if ms else None)
    if kind == KIND_PROBE:
        return Seek("probe")
    if kind == KIND_PASSED6:
        return _passed6(datagram[_HEAD : _HEAD + 22])
    if kind != KIND_PASSED:
        raise RemoteProtocolError("not a seek")
    address = str(ipaddress.IPv4Address(datagram[_HEAD : _HEAD + 4]))
    port = int.from_bytes(datagram[_HEAD + 4 : _HEAD + 6], "big")
    if not port:
        raise RemoteProtocolError("a passed probe without a port")
    return Seek("passed", (address, port))


def _passed6(content: bytes) -> Seek:
    address = ipaddress.IPv6Address(content[:16])
    scope = int.from_bytes(content[16:20], "big")
    port = int.from_bytes(content[20:], "big")
    if not port or not scope or not address.is_link_local:
        raise RemoteProtocolError("a passed probe that nobody can be answered at")
    return Seek("passed", (f"{address}%{scope}", port))


def kind_of(datagram: bytes) -> int:
    """Return the kind byte of a datagram of ours.

    Raises:
        RemoteProtocolError: it is somebody else's.
    """
    if len(datagram) < _HEAD or not datagram.startswith(MAGIC):
        raise RemoteProtocolError("not a datagram of ChatEra")
    return datagram[len(MAGIC)]


def _padded(kind: int, content: bytes) -> bytes:
    return (MAGIC + bytes((kind,)) + content).ljust(SEEK_SIZE, b"\0")
