"""A session of two devices that is as strict as a ratchet and nothing more: each message opens once."""

from chatera.crypto.primitives import NONCE_SIZE, seal, unseal
from chatera.protocol.errors import RemoteProtocolError


class CountingRatchet:
    """One direction, under one key; a message is its number and the ciphertext.

    Both ends may use the same object.
    """

    def __init__(self, key: bytes) -> None:
        self._key = key
        self._sent = 0
        self._opened: set[bytes] = set()

    def encrypt(self, plaintext: bytes, ad: bytes) -> bytes:
        nonce = self._sent.to_bytes(NONCE_SIZE, "big")
        self._sent += 1
        return nonce + seal(self._key, nonce, plaintext, ad)

    def decrypt(self, message: bytes, ad: bytes) -> bytes:
        nonce = message[:NONCE_SIZE]
        if nonce in self._opened:
            raise RemoteProtocolError("a message for the second time")
        plaintext = unseal(self._key, nonce, message[NONCE_SIZE:], ad)
        self._opened.add(nonce)
        return plaintext
