"""ML-KEM-768 (FIPS 203) by OpenSSL through ``cryptography``, loaded on first use.

A private key is kept as its 64-byte seed ``d | z``.
"""

from chatera.protocol.errors import RemoteProtocolError

SEED_SIZE = 64
CIPHERTEXT_SIZE = 1088


def kem_public(seed: bytes) -> bytes:
    """Return the public (encapsulation) key, 1,184 bytes (about 100 µs)."""
    from cryptography.hazmat.primitives.asymmetric import mlkem  # noqa: PLC0415 - on first use

    return mlkem.MLKEM768PrivateKey.from_seed_bytes(seed).public_key().public_bytes_raw()


def encapsulate(public: bytes) -> tuple[bytes, bytes]:
    """Return (secret 32, ciphertext 1088) for the holder of a public key.

    Raises:
        RemoteProtocolError: it is no ML-KEM-768 key.
    """
    from cryptography.hazmat.primitives.asymmetric import mlkem  # noqa: PLC0415 - on first use

    try:
        return mlkem.MLKEM768PublicKey.from_public_bytes(public).encapsulate()
    except ValueError as error:
        raise RemoteProtocolError("no ML-KEM-768 key") from error


def decapsulate(seed: bytes, ciphertext: bytes) -> tuple[bytes, bytes]:
    """Return (secret 32, public key); a foreign ciphertext gives a secret that nobody has (implicit rejection).

    Raises:
        RemoteProtocolError: the ciphertext is of another size.
    """
    from cryptography.hazmat.primitives.asymmetric import mlkem  # noqa: PLC0415 - on first use

    private = mlkem.MLKEM768PrivateKey.from_seed_bytes(seed)
    try:
        secret = private.decapsulate(ciphertext)
    except ValueError as error:
        raise RemoteProtocolError("no ML-KEM-768 ciphertext") from error
    return secret, private.public_key().public_bytes_raw()
