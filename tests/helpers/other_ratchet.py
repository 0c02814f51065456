"""The library ``doubleratchet`` with the primitives of docs/PROTOCOL.md, speaking the same bytes as ours."""

import warnings
from collections.abc import Coroutine
from hashlib import blake2b
from typing import Any, TypeVar

from doubleratchet import (
    AEAD,
    KDF,
    AuthenticationFailedException,
    DiffieHellmanRatchet,
    DoubleRatchet,
    EncryptedMessage,
    Header,
)
from doubleratchet.diffie_hellman_ratchet import DoSProtectionException, DuplicateMessageException
from nacl import bindings
from nacl.exceptions import CryptoError
from nacl.utils import random

REFUSED = (AuthenticationFailedException, DoSProtectionException, DuplicateMessageException)
Result = TypeVar("Result")


class RootKdf(KDF):
    @staticmethod
    async def derive(key: bytes, data: bytes, length: int) -> bytes:
        return blake2b(b"ChatEra/ratchet/root/v1\0" + data, key=key, digest_size=length).digest()


class MessageKdf(KDF):
    @staticmethod
    async def derive(key: bytes, data: bytes, length: int) -> bytes:
        return blake2b(data, key=key, digest_size=length).digest()


class XChaCha(AEAD):
    @staticmethod
    async def encrypt(plaintext: bytes, key: bytes, associated_data: bytes) -> bytes:
        nonce = random(24)
        return nonce + bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(
            plaintext, associated_data, nonce, key
        )

    @staticmethod
    async def decrypt(ciphertext: bytes, key: bytes, associated_data: bytes) -> bytes:
        try:
            return bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(
                ciphertext[24:], associated_data, ciphertext[:24], key
            )
        except CryptoError as error:
            raise AuthenticationFailedException from error


class Curve(DiffieHellmanRatchet):
    @staticmethod
    def _generate_priv() -> bytes:
        return random(32)

    @staticmethod
    def _derive_pub(priv: bytes) -> bytes:
        return bindings.crypto_scalarmult_base(priv)

    @staticmethod
    def _perform_diffie_hellman(own_priv: bytes, other_pub: bytes) -> bytes:
        return bindings.crypto_scalarmult(own_priv, other_pub)


class Ratchets(DoubleRatchet):
    @staticmethod
    def _build_associated_data(associated_data: bytes, header: Header) -> bytes:
        return associated_data + packed(header)


def packed(header: Header) -> bytes:
    pn, n = header.previous_sending_chain_length, header.sending_chain_length
    return header.ratchet_pub + pn.to_bytes(4, "big") + n.to_bytes(4, "big")


def parsed(message: bytes) -> EncryptedMessage:
    pn, n = (int.from_bytes(message[at : at + 4], "big") for at in (32, 36))
    return EncryptedMessage(Header(message[:32], pn, n), message[40:])


def finished(task: Coroutine[Any, Any, Result]) -> Result:
    """Run a coroutine that awaits nothing but its like."""
    try:
        task.send(None)
    except StopIteration as stop:
        return stop.value  # type: ignore[no-any-return] # what it returned
    raise AssertionError("it waits for something")


class OtherRatchet:
    """One end, held by the library."""

    def __init__(self, secret: bytes, *, peer: bytes = b"", private: bytes = b"") -> None:
        self._secret, self._peer, self._private = secret, peer, private
        self._ratchet: DoubleRatchet | None = None
        self._plugged: dict[str, Any] = {
            "diffie_hellman_ratchet_class": Curve,
            "root_chain_kdf": RootKdf,
            "message_chain_kdf": MessageKdf,
            "message_chain_constant": b"ChatEra/ratchet/message/v1\0",
            "dos_protection_threshold": 1_000,
            "max_num_skipped_message_keys": 2_000,
            "aead": XChaCha,
        }

    @property
    def may_send(self) -> bool:
        return self._ratchet is not None or bool(self._peer)

    def encrypt(self, plaintext: bytes, ad: bytes) -> bytes:
        if self._ratchet is None:
            self._ratchet, message = finished(
                Ratchets.encrypt_initial_message(
                    **self._plugged, shared_secret=self._secret, recipient_ratchet_pub=self._peer,
                    message=plaintext, associated_data=ad,
                )
            )  # fmt: skip
        else:
            message = finished(self._ratchet.encrypt_message(plaintext, ad))
        return packed(message.header) + message.ciphertext

    def decrypt(self, message: bytes, ad: bytes) -> bytes | None:
        """Return the plaintext, None where the library refuses."""
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # it warns where it passes over too many
                return self._decrypt(parsed(message), ad)
        except REFUSED:
            return None

    def _decrypt(self, message: EncryptedMessage, ad: bytes) -> bytes:
        if self._ratchet is not None:
            return finished(self._ratchet.decrypt_message(message, ad))
        self._ratchet, plaintext = finished(
            Ratchets.decrypt_initial_message(
                **self._plugged, shared_secret=self._secret, own_ratchet_priv=self._private,
                message=message, associated_data=ad,
            )
        )  # fmt: skip
        return plaintext
