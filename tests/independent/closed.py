"""Closed communities of docs/PROTOCOL.md, read a second time; it shares no code with chatera, nor SPAKE2 with its package."""

import base64
import unicodedata
from hashlib import sha256
from typing import Any

from nacl import bindings

from tests.independent.decoder import Malformed, h, hk, unpack
from tests.independent.linking import hkdf

ORDER = 2**252 + 27742317777372353535851937790883648493
M = bytes.fromhex("15cfd18e385952982b6a8f8c7854963b58e34388c8e6dae891db756481a02312")
N = bytes.fromhex("f04f2e7eb734b2a8f8b472eaf9c3c632576ac64aea650b496a8a20ff00e583c3")


def check(is_so: bool, what: str) -> None:
    if not is_so:
        raise Malformed(what)


def entry(data: bytes) -> dict[str, Any]:
    """Read an entry, and check that its secret is its genesis'."""
    fields = unpack(data)
    check(fields["v"] == 1, "version")
    genesis = unpack(fields["genesis"])
    check((genesis["v"], genesis["type"]) == (1, "community"), "genesis")
    check(len(genesis["nonce"]) == 16, "nonce")
    check(genesis["lock"] == hk(fields["secret"], b"ChatEra/community-lock/v1\0"), "lock")
    fields["community"] = h(b"ChatEra/community/v1\0", fields["genesis"])
    fields["founded"] = genesis
    return dict(fields)


def invitation(link: str) -> dict[str, Any]:
    start = "chatera://join#"
    check(link.startswith(start), "no invitation")
    coded = link.removeprefix(start)
    return entry(base64.urlsafe_b64decode(coded + "=" * (-len(coded) % 4)))


def word(passphrase: str, community: bytes) -> bytes:
    typed = unicodedata.normalize("NFKC", passphrase).strip().encode()
    salt = h(b"ChatEra/community-passphrase/v1\0", community)[:16]
    return bindings.crypto_pwhash_alg(
        32, typed, salt, 3, 256 * 1024 * 1024, bindings.crypto_pwhash_ALG_ARGON2ID13
    )


def little(number: int) -> bytes:
    return (number % ORDER).to_bytes(32, "little")


def times(number: int, point: bytes) -> bytes:
    return bindings.crypto_scalarmult_ed25519_noclamp(little(number), point)


def plus(one: bytes, other: bytes) -> bytes:
    return bindings.crypto_core_ed25519_add(one, other)


def spake2(password: bytes, x: int, y: int, id_a: bytes, id_b: bytes) -> tuple[bytes, bytes, bytes]:
    """Return both messages, each with its side, and the key."""
    scalar = int.from_bytes(hkdf48(password), "big") % ORDER
    first = plus(bindings.crypto_scalarmult_ed25519_base_noclamp(little(x)), times(scalar, M))
    second = plus(bindings.crypto_scalarmult_ed25519_base_noclamp(little(y)), times(scalar, N))
    shared = times(x, plus(second, times(-scalar, N)))
    check(shared == times(y, plus(first, times(-scalar, M))), "the two sides differ")
    hashed = b"".join(sha256(one).digest() for one in (password, id_a, id_b))
    return b"A" + first, b"B" + second, sha256(hashed + first + second + shared).digest()


def hkdf48(password: bytes) -> bytes:
    """HKDF-SHA256 of 48 bytes, which are two blocks."""
    return hkdf(password, b"", b"SPAKE2 pw", 48)


def admitted(one: dict[str, bytes], known: bytes) -> dict[str, Any]:
    """Check a whole exchange with the given word, and return what lets one in."""
    knock, offer = unpack(one["knock"]), unpack(one["offer"])
    confirm, admission = unpack(one["confirm"]), unpack(one["admission"])
    check((knock["t"], knock["v"], confirm["t"]) == ("knock", 1, "confirm"), "kinds")
    check(confirm["exchange"] == offer["exchange"], "exchange")
    x, y = (int.from_bytes(one[name], "big") for name in ("x_scalar", "y_scalar"))
    knocker = b"ChatEra/knock/v1\0" + knock["community"] + knock["nonce"]
    first, second, key = spake2(known, x, y, knocker, one["node"])
    check((knock["x"], offer["y"]) == (first, second), "messages")
    check(confirm["proof"] == hk(key, b"ChatEra/knock/confirm/v1\0"), "proof")
    label = b"ChatEra/knock/seal/v1\0"
    data = bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(
        admission["sealed"],
        label + knock["community"] + one["node"],
        admission["nonce"],
        hk(key, label),
    )
    return entry(data)
