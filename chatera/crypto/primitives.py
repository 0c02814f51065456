"""The primitives everything encrypted is made of, each with one kind of failure.

libsodium through PyNaCl: X25519 (RFC 7748), XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha), BLAKE2b (RFC 7693, ``Hk`` in
``chatera.protocol.ids``). HKDF (RFC 5869) is OpenSSL's. Randomness is a parameter wherever something is drawn.
"""

import hmac
from collections.abc import Callable

from nacl import bindings
from nacl.exceptions import CryptoError

from chatera.protocol.errors import RemoteProtocolError

KEY_SIZE = 32
NONCE_SIZE = bindings.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
TAG_SIZE = bindings.crypto_aead_xchacha20poly1305_ietf_ABYTES

Random = Callable[[int], bytes]
"""Draws so many bytes: ``secrets.token_bytes``, or a seeded one in tests."""


class Undecryptable(RemoteProtocolError):
    """A ciphertext that this key does not open, with this associated data: forged, damaged or another's."""


def x25519_public(private: bytes) -> bytes:
    """Return the public key of 32 private bytes."""
    return bindings.crypto_scalarmult_base(private)


def x25519(private: bytes, public: bytes) -> bytes:
    """Return the secret both ends share, 32 bytes.

    Raises:
        RemoteProtocolError: the public key is of low order (the secret would be zero for everybody) or no key.
    """
    if len(public) != KEY_SIZE:  # the binding looks at no length, and would read beyond
        raise RemoteProtocolError(f"a key of {len(public)} bytes")
    try:
        return bindings.crypto_scalarmult(private, public)
    except (CryptoError, RuntimeError) as error:
        raise RemoteProtocolError("a key that agrees on nothing") from error


def seal(key: bytes, nonce: bytes, plaintext: bytes, ad: bytes) -> bytes:
    """Encrypt with XChaCha20-Poly1305; the ciphertext is 16 bytes longer.

    Args:
        key: 32 bytes. The cipher does not commit to it: where another key must not open the same bytes, commit besides.
        nonce: 24 bytes, random or never used before with this key.
        plaintext: what is hidden.
        ad: what is bound to it without being hidden.
    """
    return bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(plaintext, ad, nonce, key)


def unseal(key: bytes, nonce: bytes, ciphertext: bytes, ad: bytes) -> bytes:
    """Decrypt what ``seal`` made.

    Raises:
        Undecryptable: by this key, nonce and associated data it was not.
    """
    try:
        return bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(ciphertext, ad, nonce, key)
    except (CryptoError, ValueError, TypeError) as error:
        raise Undecryptable("a ciphertext does not open") from error


def hkdf_sha256(secret: bytes, info: bytes, length: int = KEY_SIZE, salt: bytes = b"") -> bytes:
    """Derive ``length`` bytes by HKDF-SHA256."""
    from cryptography.hazmat.primitives.hashes import SHA256  # noqa: PLC0415 - see below
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF  # noqa: PLC0415 - see below

    return HKDF(SHA256(), length, salt or None, info).derive(secret)


def hkdf_sha512(secret: bytes, info: bytes, length: int = KEY_SIZE, salt: bytes = b"") -> bytes:
    """Derive ``length`` bytes by HKDF-SHA512."""
    # A window is painted before anything is derived this way.
    from cryptography.hazmat.primitives.hashes import SHA512  # noqa: PLC0415 - see above
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF  # noqa: PLC0415 - see above

    return HKDF(SHA512(), length, salt or None, info).derive(secret)


def same(one: bytes, other: bytes) -> bool:
    """Compare two secrets without telling by the time how much of them is equal."""
    return hmac.compare_digest(one, other)
