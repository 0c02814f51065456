"""Linking a device of docs/PROTOCOL.md, read a second time; it shares no code with chatera."""

import base64
import hmac
from hashlib import sha256
from typing import Any
from urllib.parse import parse_qs, urlsplit

from nacl import bindings

from tests.independent.decoder import Malformed, h


def check(is_so: bool, what: str) -> None:
    if not is_so:
        raise Malformed(what)


def hkdf(secret: bytes, salt: bytes, info: bytes, length: int) -> bytes:
    extracted = hmac.new(salt or bytes(32), secret, sha256).digest()
    first = hmac.new(extracted, info + b"\1", sha256).digest()
    return (first + hmac.new(extracted, first + info + b"\2", sha256).digest())[:length]


def link(text: str) -> dict[str, Any]:
    parts = urlsplit(text)
    check((parts.scheme, parts.netloc) == ("chatera", "link"), "no link")
    fields = parse_qs(parts.query, strict_parsing=True)
    secret = fields["s"][0].upper()
    return {
        "addresses": fields["a"],
        "port": int(fields["p"][0]),
        "secret": base64.b32decode(secret + "=" * (-len(secret) % 8)),
    }


def opened(keys: bytes, chunks: list[bytes]) -> list[bytes]:
    """Open the chunks of one direction; the last one has to be the end."""
    state = bindings.crypto_secretstream_xchacha20poly1305_state()
    bindings.crypto_secretstream_xchacha20poly1305_init_pull(state, keys[32:], keys[:32])
    pulled = [bindings.crypto_secretstream_xchacha20poly1305_pull(state, chunk) for chunk in chunks]
    check([tag for _, tag in pulled] == [0] * (len(chunks) - 1) + [3], "tags")
    return [data for data, _ in pulled]


def agreement(one: dict[str, bytes]) -> dict[str, bytes | str]:
    """Check a whole agreement, and return what follows from it."""
    hello, offer, reveal = one["hello"], one["offer"], one["reveal"]
    check(hello[:2] == b"\1\1", "hello")
    check(offer[:2] == b"\1\2", "offer")
    check(reveal[:2] == b"\1\3", "reveal")
    check(hello[3:] == h(b"ChatEra/link/commitment/v1\0", hello[2:3], reveal), "commitment")
    secret = bindings.crypto_scalarmult(one["private_new"], offer[2:])
    check(secret == bindings.crypto_scalarmult(one["private_listed"], reveal[2:]), "keys")
    salt = one["secret"] if hello[2] == 1 else b""
    passed = h(b"ChatEra/link/transcript/v1\0", hello, offer, reveal)
    number = hkdf(secret, salt, b"ChatEra/link/code/v1\0" + passed, 8)
    return {
        "from_new": hkdf(secret, salt, b"ChatEra/link/from-new/v1\0" + passed, 56),
        "from_listed": hkdf(secret, salt, b"ChatEra/link/from-listed/v1\0" + passed, 56),
        "code": str(int.from_bytes(number, "big") % 10**8).rjust(8, "0"),
    }
