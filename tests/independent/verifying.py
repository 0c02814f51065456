"""Verifying, attachments and backups of docs/PROTOCOL.md, read a second time; it shares no code with chatera."""

import base64
import hmac
import struct
import unicodedata
from hashlib import blake2b, sha256
from typing import Any

from nacl import bindings, pwhash

from tests.independent.decoder import Malformed, check, h, hk, unpack

CHUNK = 65_536


def half(rik: bytes) -> str:
    digest = blake2b(b"ChatEra/safety/v1\0" + rik, digest_size=64).digest()
    for _ in range(5_200):
        digest = blake2b(digest, key=rik, digest_size=64).digest()
    fives = struct.unpack("5s" * 6, digest[:30])
    return "".join(str(int.from_bytes(five, "big") % 100_000).rjust(5, "0") for five in fives)


def safety_number(one: bytes, other: bytes) -> str:
    return half(min(one, other)) + half(max(one, other))


def code(text: str) -> tuple[int, bytes, bytes]:
    name, _, body = text.partition(":")
    if name != "CHATERA":
        raise Malformed("no code")
    raw = base64.b32decode(body + "=" * (-len(body) % 8))
    return raw[0], raw[1:33], raw[33:]


def hkdf(secret: bytes, info: bytes, length: int) -> bytes:
    extracted = hmac.new(bytes(32), secret, sha256).digest()
    return hmac.new(extracted, info + b"\1", sha256).digest()[:length]  # one block is enough


def exchange(one: dict[str, bytes], private_ada: bytes, private_bob: bytes) -> dict[str, Any]:
    """Check a whole exchange that Ada started, and return what it shows."""
    _, _, name, ada, ada_device, bob, _, methods = struct.unpack(">BB16s32s32s32sQB", one["start"])
    _, _, name_too, bob_device, chosen, bound = struct.unpack(">BB16s32sB32s", one["accept"])
    keys = {who: one[f"reveal_{who}"][18:] for who in ("ada", "bob")}
    if name != name_too or chosen & ~methods:
        raise Malformed("accept")
    if bound != h(b"ChatEra/sas/commitment/v1\0", one["start"], one["accept"][:-32], keys["bob"]):
        raise Malformed("commitment")
    secret = bindings.crypto_scalarmult(private_ada, keys["bob"])
    if secret != bindings.crypto_scalarmult(private_bob, keys["ada"]):
        raise Malformed("keys")
    passed = h(
        b"ChatEra/sas/transcript/v1\0",
        one["start"],
        one["accept"],
        one["reveal_ada"],
        one["reveal_bob"],
    )
    shown = hkdf(secret, b"ChatEra/sas/numbers/v1\0" + passed, 6)
    bits = "".join(f"{byte:08b}" for byte in shown)
    ends = {"ada": ada + ada_device, "bob": bob + bob_device}
    for prover, receiver in (("ada", "bob"), ("bob", "ada")):
        info = b"ChatEra/sas/proof/v1\0" + ends[prover] + ends[receiver] + passed
        mac = hmac.new(hkdf(secret, info, 32), ends[prover], sha256).digest()
        if one[f"proof_{prover}"] != b"\1\4" + name + mac:
            raise Malformed("proof")
    return {
        "secret": secret,
        "transcript": passed,
        "bytes": shown,
        "numbers": [int(bits[at : at + 13], 2) + 1_000 for at in (0, 13, 26)],
        "pictures": [int(bits[at : at + 6], 2) for at in range(0, 42, 6)],
    }


def padded_size(size: int) -> int:
    size = max(size, 4_096)
    exponent = len(bin(size)) - 3
    step = 1 << exponent - len(bin(exponent)) + 2
    return (size + step - 1) // step * step


def open_stream(key: bytes, stream: bytes) -> bytes:
    state = bindings.crypto_secretstream_xchacha20poly1305_state()
    bindings.crypto_secretstream_xchacha20poly1305_init_pull(state, stream[:24], key)
    plain, tag = b"", 0
    for at in range(24, len(stream), CHUNK + 17):
        if tag:
            raise Malformed("behind the end")
        chunk = stream[at : at + CHUNK + 17]
        part, tag = bindings.crypto_secretstream_xchacha20poly1305_pull(state, chunk)
        plain += part
    if tag != bindings.crypto_secretstream_xchacha20poly1305_TAG_FINAL:
        raise Malformed("no end")
    return plain


def seal_stream(key: bytes, header: bytes, plain: bytes) -> bytes:
    """Writing begins with the state that reading begins with."""
    state = bindings.crypto_secretstream_xchacha20poly1305_state()
    bindings.crypto_secretstream_xchacha20poly1305_init_pull(state, header, key)
    plain = plain.ljust(padded_size(len(plain)), b"\0")
    sealed = header
    for at in range(0, len(plain), CHUNK):
        tag = 3 if at + CHUNK >= len(plain) else 0
        chunk = plain[at : at + CHUNK]
        sealed += bindings.crypto_secretstream_xchacha20poly1305_push(state, chunk, None, tag)
    return sealed


def attachment_key(descriptor: dict[str, Any]) -> bytes:
    return hk(descriptor["key"], b"ChatEra/attachment/v1\0")


def attachment(descriptor: dict[str, Any], stream: bytes) -> bytes:
    if (h(stream), len(stream)) != (descriptor["hash"], descriptor["size"]):
        raise Malformed("another stream")
    plain = open_stream(attachment_key(descriptor), stream)
    size = descriptor["plain_size"]
    if len(plain) != padded_size(size) or plain[size:].strip(b"\0"):
        raise Malformed("padding")
    return plain[:size]


def manifest(data: bytes, account: bytes, key: bytes) -> dict[str, Any]:
    if data[:8] != b"CHTRBM\0\1":
        raise Malformed("no manifest")
    signed = bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(
        data[32:], data[:8] + account, data[8:32], hk(key, b"ChatEra/backup/manifest/v1\0")
    )
    fields: dict[str, Any] = unpack(signed[:-64])
    appointed = b"ChatEra/dsk/v1\0" + account + struct.pack(">I", fields["epoch"]) + fields["dsk"]
    check(account, appointed, fields["dsk_sig"])
    check(fields["dsk"], b"ChatEra/backup/v1\0" + account + signed[:-64], signed[-64:])
    return fields


def backup(fields: dict[str, Any], key: bytes, stream: bytes) -> dict[str, list[bytes]]:
    if stream[:8] != b"CHTRBK\0\1":
        raise Malformed("no backup")
    if (h(stream), len(stream)) != (fields["hash"], fields["size"]):
        raise Malformed("another stream")
    inner = hk(key, b"ChatEra/backup/stream/v1\0" + fields["account"] + stream[:40])
    left = open_stream(inner, stream[40:])
    sections: dict[str, list[bytes]] = {}
    records: list[bytes] = []
    while left[0]:
        head, width = (2, left[1]) if left[0] == 1 else (5, int.from_bytes(left[1:5], "big"))
        data = left[head : head + width]
        if left[0] == 1:
            records = sections[data.decode("ascii")] = []
        else:
            records.append(data)
        left = left[head + width :]
    if (
        left.strip(b"\0")
        or {name: len(held) for name, held in sections.items()} != fields["counts"]
    ):
        raise Malformed("contents")
    return sections


def unlock(typed: str, purpose: bytes, data: bytes) -> bytes:
    version, passes, memory, salt, bound, nonce = struct.unpack_from(">BII16s32s24s", data)
    if version != 1:
        raise Malformed("version")
    raw = unicodedata.normalize("NFC", typed).encode()
    master = pwhash.argon2id.kdf(32, raw, salt, opslimit=passes, memlimit=memory * 1024)
    if bound != hk(master, b"ChatEra/passphrase/commit/v1\0" + purpose + data[:25]):
        raise Malformed("commitment")
    key = hk(master, b"ChatEra/passphrase/seal/v1\0" + purpose + data[:25])
    return bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(data[81:], data[:25], nonce, key)
