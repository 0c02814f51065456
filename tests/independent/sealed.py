"""The second reader of sealed events, parcels, sender keys, asks and phrases, from docs/PROTOCOL.md alone."""

import math
import struct
from hashlib import sha256
from importlib.resources import files
from typing import NamedTuple

from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt as xchacha

from tests.independent.decoder import Malformed, check, hk


class Body(NamedTuple):
    place: tuple[bytes, int] | None
    commit: bytes
    nonce: bytes
    ciphertext: bytes


def body(data: bytes) -> Body:
    form, rest = data[0], data[1:]
    if form not in {1, 2}:
        raise Malformed("form")
    place = None
    if form == 2:
        place, rest = (rest[:16], int.from_bytes(rest[16:20], "big")), rest[20:]
    if padded_size(len(rest) - 56 - 16 - 1) != len(rest) - 56 - 16:
        raise Malformed("length")
    return Body(place, rest[:32], rest[32:56], rest[56:])


def padded_size(inner: int) -> int:
    length = inner + 1
    if length <= 4096:
        return math.ceil(length / 256) * 256
    e = math.floor(math.log2(length))
    s = math.floor(math.log2(e)) + 1
    step = 1 << (e - s)
    return math.ceil(length / step) * step


def unpad(padded: bytes) -> bytes:
    end = len(padded) - 1
    while padded[end] == 0:
        end -= 1
    if padded[end] != 0x80 or padded_size(end) != len(padded):
        raise Malformed("padding")
    return padded[:end]


def header_of(event: bytes) -> bytes:
    heads = event[142]
    return event[: 143 + 32 * heads + 36]


def opened(event: bytes, key: bytes) -> bytes:
    header = header_of(event)
    sealed = body(event[len(header) + 64 :])
    if hk(key, b"ChatEra/commit/v1\0") != sealed.commit:
        raise Malformed("another key")
    ad = b"ChatEra/sealed/v1\0" + header[:-36]
    return unpad(xchacha(sealed.ciphertext, ad, sealed.nonce, hk(key, b"ChatEra/seal/v1\0")))


def chain(chain_key: bytes, begin: int, count: int) -> dict[int, bytes]:
    keys = {}
    for n in range(begin, begin + count):
        keys[n] = hk(chain_key, b"ChatEra/chain-key/v1\0")
        chain_key = hk(chain_key, b"ChatEra/chain-next/v1\0")
    return keys


class Parcel(NamedTuple):
    to: bytes
    sender: bytes
    type: int
    ref: bytes
    message: bytes
    ad: bytes


def parcel(data: bytes) -> Parcel:
    to, sender, kind, ref = data[:32], data[32:64], data[64], data[65:97]
    if to == sender or kind not in {1, 2} or not 97 < len(data) <= 2048:
        raise Malformed("parcel")
    if kind == 2 and any(ref[16:]):
        raise Malformed("ref")
    return Parcel(to, sender, kind, ref, data[97:], b"ChatEra/parcel/v1\0" + data[:97])


def sender_key(content: bytes) -> tuple[bytes, int, bytes]:
    if len(content) != 52:
        raise Malformed("sender key")
    key_id, n, chain_key = struct.unpack(">16sI32s", content)
    return key_id, n, chain_key


def ask(data: bytes) -> tuple[bytes, bytes, bytes, int]:
    if len(data) != 168:
        raise Malformed("ask")
    event, sender, to, hlc = struct.unpack(">32s32s32sQ", data[:104])
    check(sender, b"ChatEra/ask/v1\0" + data[:104], data[104:])
    return event, sender, to, hlc


def root_of(phrase: str) -> bytes:
    """BIP-39 by hand: 12 times 11 bits, of which the last four are a checksum."""
    words = files("mnemonic").joinpath("wordlist/english.txt").read_text("utf-8").split()
    number = 0
    for word in phrase.lower().split():
        number = number << 11 | words.index(word)
    root = (number >> 4).to_bytes(16, "big")
    if sha256(root).digest()[0] >> 4 != number & 15:
        raise Malformed("checksum")
    return root
