r"""What a passphrase protects, such as the key of the local database.

    v u8=1 | passes u32 | memory KiB u32 | salt 16 | commit 32 | nonce 24 | XChaCha20-Poly1305

Argon2id makes 32 bytes M of the passphrase (as UTF-8 in Unicode's NFC: systems type the same letters differently). The
cipher does not commit to its key: somebody could make one text that opens under many passphrases, and learn from one try
which of them is right. So ``commit`` = Hk(M, "ChatEra/passphrase/commit/v1\0" | purpose | the first 25 bytes) is compared
before anything is opened. The purpose keeps one blob from standing where another belongs.
"""

import struct
import unicodedata
from typing import NamedTuple

from nacl import bindings

from chatera.crypto.primitives import (
    KEY_SIZE,
    NONCE_SIZE,
    TAG_SIZE,
    Random,
    Undecryptable,
    same,
    seal,
    unseal,
)
from chatera.protocol.errors import LocalProtocolError, RemoteProtocolError, StorageError, UserError
from chatera.protocol.ids import Hk

VERSION = 1
SALT_SIZE = bindings.crypto_pwhash_SALTBYTES
SECRET_SIZE = 64 * 1024
MOST_MEMORY_KIB = 1024 * 1024
MOST_PASSES = 16

_PREFIX = struct.Struct(f">BII{SALT_SIZE}s")
_COMMIT_END = _PREFIX.size + 32
_NONCE_END = _COMMIT_END + NONCE_SIZE


class Cost(NamedTuple):
    """What one try costs, for us and for whoever guesses."""

    memory_kib: int
    passes: int


COST = Cost(256 * 1024, 3)
"""Half a second to a second on a machine of 2020."""


class WrongPassphrase(Undecryptable):
    """Another passphrase was given, or the bytes are damaged: nobody can tell which."""


def lock(
    passphrase: str, secret: bytes, *, purpose: bytes, random: Random, cost: Cost = COST
) -> bytes:
    """Return ``secret`` under a passphrase.

    Args:
        passphrase: what a person types; not empty.
        secret: at most 64 KiB.
        purpose: a label such as ``b"database"``.
        random: draws salt and nonce.
        cost: of Argon2id.

    Raises:
        UserError: the passphrase is empty.
        StorageError: there is not enough memory.
    """
    fault = _fault(cost)
    if fault or len(secret) > SECRET_SIZE:
        raise LocalProtocolError(fault or f"a secret has at most {SECRET_SIZE} bytes")
    prefix = _PREFIX.pack(VERSION, cost.passes, cost.memory_kib, random(SALT_SIZE))
    master = _stretched(passphrase, prefix)
    nonce = random(NONCE_SIZE)
    sealed = seal(_cipher_key(master, purpose, prefix), nonce, secret, prefix)
    return prefix + _commitment(master, purpose, prefix) + nonce + sealed


def unlock(passphrase: str, locked: bytes, *, purpose: bytes) -> bytes:
    """Return the secret.

    Raises:
        WrongPassphrase: it is not the one this was locked with, or the bytes are damaged.
        RemoteProtocolError: the bytes are none, or ask for more memory than anybody honest would.
        UserError: the passphrase is empty.
        StorageError: there is not enough memory.
    """
    if len(locked) < _NONCE_END + TAG_SIZE or len(locked) > _NONCE_END + TAG_SIZE + SECRET_SIZE:
        raise RemoteProtocolError(f"{len(locked)} bytes are nothing a passphrase protects")
    version, passes, memory, _ = _PREFIX.unpack_from(locked)
    if version != VERSION:
        raise RemoteProtocolError(
            f"locked by version {version} of the format; this program knows {VERSION}"
        )
    fault = _fault(Cost(memory, passes))
    if fault:
        raise RemoteProtocolError(fault)
    prefix = locked[: _PREFIX.size]
    master = _stretched(passphrase, prefix)
    if not same(locked[_PREFIX.size : _COMMIT_END], _commitment(master, purpose, prefix)):
        raise WrongPassphrase("the passphrase does not fit, or the file is damaged")
    nonce = locked[_COMMIT_END:_NONCE_END]
    try:
        return unseal(_cipher_key(master, purpose, prefix), nonce, locked[_NONCE_END:], prefix)
    except Undecryptable as error:
        raise WrongPassphrase("the file is damaged") from error


def _stretched(passphrase: str, prefix: bytes) -> bytes:
    if not passphrase:
        raise UserError("A passphrase has at least one character.")
    _, passes, memory, salt = _PREFIX.unpack(prefix)
    typed = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    try:
        return bindings.crypto_pwhash_alg(
            KEY_SIZE, typed, salt, passes, memory * 1024, bindings.crypto_pwhash_ALG_ARGON2ID13
        )
    except RuntimeError as error:  # libsodium reports nothing else that way
        raise StorageError(
            f"There is not enough free memory: the passphrase needs {memory // 1024} MiB."
        ) from error


def _commitment(master: bytes, purpose: bytes, prefix: bytes) -> bytes:
    return Hk(master, b"ChatEra/passphrase/commit/v1\0" + purpose + prefix)


def _cipher_key(master: bytes, purpose: bytes, prefix: bytes) -> bytes:
    return Hk(master, b"ChatEra/passphrase/seal/v1\0" + purpose + prefix)


def _fault(cost: Cost) -> str | None:
    if not 8 <= cost.memory_kib <= MOST_MEMORY_KIB or not 1 <= cost.passes <= MOST_PASSES:
        return (
            f"Argon2id with {cost.memory_kib} KiB and {cost.passes} passes is out of the question"
        )
    return None
