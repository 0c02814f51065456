"""Sessions once more, from docs/PROTOCOL.md alone, with hashlib, PyNaCl and ``cryptography``; it plays the responder.

It is slow and plain on purpose, like ``decoder.py``: it keeps every message key it has ever computed.
"""

import hmac
from hashlib import blake2b, sha512
from typing import Any

from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt
from nacl.signing import VerifyKey

raw = bytes.fromhex


def dh(private: bytes, public: bytes) -> bytes:
    return X25519PrivateKey.from_private_bytes(private).exchange(
        X25519PublicKey.from_public_bytes(public)
    )


def public_of(private: bytes) -> bytes:
    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def u32(number: int) -> bytes:
    return number.to_bytes(4, "big")


def hkdf_sha512_32(secret: bytes, info: bytes) -> bytes:
    """RFC 5869 without a salt, one block of which half is taken."""
    pseudorandom = hmac.new(bytes(64), secret, sha512).digest()
    return hmac.new(pseudorandom, info + b"\1", sha512).digest()[:32]


def halves(key: bytes, label: bytes) -> tuple[bytes, bytes]:
    both = blake2b(label, key=key, digest_size=64).digest()
    return both[:32], both[32:]


class Keys:
    """A device's published prekeys, every signature checked."""

    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 0
        assert self.take(1) == b"\1"
        self.device = self.take(32)
        self.found: dict[int, tuple[int, bytes]] = {}
        self.key(1)
        self.key(2)
        for role in (3, 4):
            for _ in range(self.take(1)[0]):
                self.key(role)
        assert self.at == len(data)

    def take(self, size: int) -> bytes:
        self.at += size
        assert self.at <= len(self.data)
        return self.data[self.at - size : self.at]

    def key(self, role: int) -> None:
        number = self.take(4)
        key = self.take(1184 if role in {2, 4} else 32)
        assert int.from_bytes(number, "big") not in {0, *self.found}
        self.found[int.from_bytes(number, "big")] = role, key
        if role != 3:
            said = b"ChatEra/prekey/v1\0" + self.device + bytes((role,)) + number + key
            VerifyKey(self.device).verify(said, self.take(64))


def end(one: dict[str, str]) -> bytes:
    return b"".join(raw(one[name]) for name in ("account", "device", "ik", "head"))


def answered(
    ada: dict[str, str], bob: dict[str, str], keys: Keys, private: dict[int, bytes], header: bytes
) -> tuple[bytes, bytes]:
    """Return (secret, the private half of the responder's first ratchet key)."""
    ik, ek, ids, ciphertext = header[:32], header[32:64], header[64:76], header[76:]
    assert ik == raw(ada["ik"])
    assert len(ciphertext) == 1088
    signed, one_time, kem = (int.from_bytes(ids[at : at + 4], "big") for at in (0, 4, 8))
    agreed = dh(private[signed], ik) + dh(raw(bob["ik_private"]), ek) + dh(private[signed], ek)
    if one_time:
        agreed += dh(private[one_time], ek)
    secret = MLKEM768PrivateKey.from_seed_bytes(private[kem]).decapsulate(ciphertext)
    role, kem_key = keys.found[kem]
    transcript = b"".join((
        b"ChatEra/transcript/v1\0", end(ada), end(bob), ek,
        u32(signed), keys.found[signed][1],
        u32(one_time), keys.found[one_time][1] if one_time else bytes(32),
        bytes((role,)), u32(kem), kem_key, ciphertext,
    ))  # fmt: skip
    info = b"ChatEra/pqxdh/v1" + blake2b(transcript, digest_size=32).digest()
    return hkdf_sha512_32(b"\xff" * 32 + agreed + secret, info), private[signed]


class Listener:
    """One end of a ratchet that is told its own private keys and reads what the other sends."""

    def __init__(self, root: bytes, private: bytes) -> None:
        self.root, self.private = root, private
        self.chains: dict[bytes, list[bytes]] = {}

    def open(self, message: bytes, ad: bytes) -> bytes:
        ratchet, n = message[:32], int.from_bytes(message[36:40], "big")
        if ratchet not in self.chains:
            self.root, chain = halves(
                self.root, b"ChatEra/ratchet/root/v1\0" + dh(self.private, ratchet)
            )
            self.chains[ratchet] = []
            for _ in range(100):
                chain, key = halves(chain, b"ChatEra/ratchet/message/v1\0")
                self.chains[ratchet].append(key)
        return crypto_aead_xchacha20poly1305_ietf_decrypt(
            message[64:], ad + message[:40], message[40:64], self.chains[ratchet][n]
        )

    def turn(self, private: bytes, peer: bytes) -> None:
        """Take a new key of one's own; the chain it begins is for sending, and nobody sends here."""
        self.private = private
        self.root, _ = halves(self.root, b"ChatEra/ratchet/root/v1\0" + dh(private, peer))


def heard(listener: Listener, by: str, talk: list[dict[str, Any]]) -> list[str]:
    """Return what one of them said, as the other reads it."""
    read = []
    for one in talk:
        if one["by"] == by:
            message = raw(one["message"])
            read.append(listener.open(message, raw(one["ad"])).decode())
            if one["next_private"]:
                listener.turn(raw(one["next_private"]), message[:32])
    return read
