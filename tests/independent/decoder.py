"""A second reader of the protocol, written from docs/PROTOCOL.md alone; it shares no code with chatera.

It is slow and plain on purpose: where it and the program disagree, one of them misread the text.
"""

import struct
from collections.abc import Iterable
from hashlib import blake2b
from typing import Any, NamedTuple

from nacl.signing import SigningKey, VerifyKey

ZEROS = bytes(32)


class Malformed(Exception):
    """The bytes are not what the text says."""


def h(*parts: bytes) -> bytes:
    return blake2b(b"".join(parts), digest_size=32).digest()


def hk(key: bytes, label: bytes) -> bytes:
    return blake2b(label, key=key, digest_size=32).digest()


def public_of(seed: bytes) -> bytes:
    return bytes(SigningKey(seed).verify_key)


def check(key: bytes, message: bytes, signature: bytes) -> None:
    VerifyKey(key).verify(message, signature)


def text_of(prefix: str, raw: bytes) -> str:
    """Write base32 by hand: five bits a letter."""
    number = int.from_bytes(raw, "big") << 4
    letters = "abcdefghijklmnopqrstuvwxyz234567"
    return prefix + "".join(letters[number >> 5 * at & 31] for at in reversed(range(52)))


class Reader:
    """MessagePack, as far as the protocol uses it: no floats, no negative numbers, no extensions."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0

    def take(self, size: int) -> bytes:
        piece = self.data[self.at : self.at + size]
        if len(piece) != size:
            raise Malformed("it ends too early")
        self.at += size
        return piece

    def number(self, size: int) -> int:
        return int.from_bytes(self.take(size), "big")

    def value(self) -> Any:
        first = self.number(1)
        if first <= 0x7F:
            return first
        if first <= 0x8F:
            return self.map(first & 15)
        if first <= 0x9F:
            return self.array(first & 15)
        if first <= 0xBF:
            return self.take(first & 31).decode()
        return self.long(first)

    def long(self, first: int) -> Any:
        if first in {0xC0, 0xC2, 0xC3}:
            return {0xC0: None, 0xC2: False, 0xC3: True}[first]
        if 0xC4 <= first <= 0xC6:
            return self.take(self.number(1 << first - 0xC4))
        if 0xCC <= first <= 0xCF:
            return self.number(1 << first - 0xCC)
        if 0xD9 <= first <= 0xDB:
            return self.take(self.number(1 << first - 0xD9)).decode()
        if first in {0xDC, 0xDD}:
            return self.array(self.number(2 if first == 0xDC else 4))
        if first in {0xDE, 0xDF}:
            return self.map(self.number(2 if first == 0xDE else 4))
        raise Malformed(f"type {first:#x} is not used here")

    def array(self, count: int) -> list[Any]:
        return [self.value() for _ in range(count)]

    def map(self, count: int) -> dict[Any, Any]:
        return {self.value(): self.value() for _ in range(count)}


def unpack(data: bytes) -> Any:
    reader = Reader(data)
    value = reader.value()
    if reader.at != len(data):
        raise Malformed("bytes are left over")
    return value


class Event(NamedTuple):
    id: bytes
    kind: int
    conv: bytes
    account: bytes
    device: bytes
    prev: bytes
    hlc: int
    ttl: int
    heads: list[bytes]
    body: bytes | None


def event(data: bytes) -> Event:
    """Read an event and check its hash and signature."""
    if len(data) > 65_536:
        raise Malformed("too large")
    version, kind, conv, account, device, prev, hlc, ttl, n = struct.unpack_from(
        ">BB32s32s32s32sQIB", data
    )
    if version != 1 or kind not in {1, 2, 3, 4} or n > 16 or hlc >= 2**63:
        raise Malformed("no header")
    at = 1 + 1 + 4 * 32 + 8 + 4 + 1
    heads = [data[at + 32 * i : at + 32 * i + 32] for i in range(n)]
    if heads != sorted(set(heads)):
        raise Malformed("heads")
    at += 32 * n
    length, digest = struct.unpack_from(">I32s", data, at)
    header = data[: at + 36]
    signature = data[at + 36 : at + 100]
    body = data[at + 100 :]
    if length < 1 or (body and (len(body) != length or h(b"ChatEra/body/v1\0", body) != digest)):
        raise Malformed("body")
    check(device, b"ChatEra/event/v1\0" + header, signature)
    name = h(b"ChatEra/event/v1\0", header)
    return Event(name, kind, conv, account, device, prev, hlc, ttl, heads, body or None)


def receipt(data: bytes) -> dict[str, Any]:
    names = ("conv", "account", "device", "author", "hlc", "got", "read", "n")
    fields: dict[str, Any] = dict(
        zip(names, struct.unpack_from(">32s32s32s32sQ32s32sB", data), strict=True)
    )
    start = 32 * 4 + 8 + 64 + 1
    count = fields.pop("n")
    if len(data) != start + 32 * count + 64 or count > 64:
        raise Malformed("holes")
    fields["holes"] = [data[start + 32 * i : start + 32 * i + 32] for i in range(count)]
    check(fields["device"], b"ChatEra/receipt/v1\0" + data[:-64], data[-64:])
    return fields


def manifest(data: bytes) -> dict[str, Any]:
    fields: dict[str, Any] = unpack(data[:-64])
    appointed = fields["account"] + struct.pack(">I", fields["epoch"]) + fields["dsk"]
    check(fields["account"], b"ChatEra/dsk/v1\0" + appointed, fields["dsk_sig"])
    check(fields["dsk"], b"ChatEra/manifest/v1\0" + data[:-64], data[-64:])
    for device in fields["devices"]:
        signed = b"ChatEra/device/v1\0" + fields["account"] + device["dk"]
        check(device["dk"], signed, device["sig"])
    return fields


def profile(community: bytes, data: bytes) -> dict[str, Any]:
    fields: dict[str, Any] = unpack(data[:-64])
    check(fields["device"], b"ChatEra/profile/v1\0" + community + data[:-64], data[-64:])
    return fields


def redirect(data: bytes) -> dict[str, Any]:
    fields: dict[str, Any] = unpack(data[:-64])
    if len(data) > 8192 or not 1 <= len(fields["addresses"]) <= 16:
        raise Malformed("redirect")
    check(fields["device"], b"ChatEra/redirect/v1\0" + data[:-64], data[-64:])
    return fields


def vouch(node: bytes, data: bytes) -> dict[str, Any]:
    """A member's word that a node serves what the ids name; see "Whom a client believes" of PROTOCOL.md."""
    names = ("account", "device", "moment", "n")
    fields: dict[str, Any] = dict(
        zip(names, struct.unpack_from(">32s32sQB", data), strict=True)
    )  # fmt: skip
    count = fields.pop("n")
    if not 1 <= count <= 64 or len(data) != 73 + 32 * count + 64:
        raise Malformed("vouch")
    fields["ids"] = [data[73 + 32 * i : 105 + 32 * i] for i in range(count)]
    if any(one >= other for one, other in zip(fields["ids"], fields["ids"][1:], strict=False)):
        raise Malformed("ids")
    check(fields["device"], b"ChatEra/vouch/v1\0" + node + data[:-64], data[-64:])
    return fields


def beacon(data: bytes) -> dict[str, Any]:
    if data[:6] != b"CHTR1\x01" or len(data) > 900:
        raise Malformed("no beacon")
    fields: dict[str, Any] = unpack(data[70:])
    check(fields["node"], b"ChatEra/beacon/v1\0" + data[70:], data[6:70])
    return fields


def merger(data: bytes) -> dict[str, Any]:
    fields: dict[str, Any] = unpack(data[:-64])
    check(fields["giving"], b"ChatEra/merger/v1\0" + data[:-64], data[-64:])
    return fields


def direct(suite: int, scope: bytes, one: bytes, other: bytes) -> bytes:
    first, second = sorted((one, other))
    return h(b"ChatEra/direct/v1\0", bytes([suite]), scope, first, second)


def login(fields: dict[str, bytes]) -> None:
    order = ("node", "client_nonce", "node_nonce", "community", "account", "device")
    signed = b"ChatEra/login/v1\0" + b"".join(fields[name] for name in order)
    check(fields["device"], signed, fields["signature"])


def without_surprises(names: Iterable[str], allowed: Iterable[str]) -> None:
    more = set(names) - set(allowed)
    if more:
        raise Malformed(f"fields nobody told of: {more}")


def drawing(data: bytes) -> list[dict[str, Any]]:
    """Strokes of what was written by hand."""
    reader = Reader(data)
    if reader.number(1) != 1:
        raise Malformed("another version")
    strokes = [_stroke(reader) for _ in range(_leb128(reader))]
    if reader.at != len(data):
        raise Malformed("something follows the last stroke")
    return strokes


def _stroke(reader: Reader) -> dict[str, Any]:
    colour, width, flags = reader.number(3), reader.number(1), reader.number(1)
    if flags > 1:
        raise Malformed("an unknown flag")
    points: list[list[int]] = []
    pressure: list[int] = []
    for place in range(_leb128(reader)):
        x, y = _leb128(reader), _leb128(reader)
        if place:
            x, y = points[-1][0] + _zigzag(x), points[-1][1] + _zigzag(y)
        points.append([x, y])
        if flags:
            pressure.append(reader.number(1))
    return {"colour": colour, "width": width, "points": points, "pressure": pressure}


def _zigzag(number: int) -> int:
    return -(number + 1) // 2 if number % 2 else number // 2


def _leb128(reader: Reader) -> int:
    """Seven bits a byte, the lowest first."""
    value, place = 0, 1
    while True:
        byte = reader.number(1)
        value += byte % 128 * place
        if byte < 128:
            break
        place *= 128
    if value >= 2**24 or (byte == 0 and place > 1):
        raise Malformed("a number that is too large, or longer than it has to be")
    return value
