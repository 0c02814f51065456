r"""Short authentication strings: the numbers two people compare, and the proof behind them.

Pure functions. ``chatera.crypto.sas_messages`` has the messages, ``chatera.crypto.sas_exchange`` the exchange itself.

What is derived is what Matrix derives, and ``vodozemac`` computes the same for the same labels: HKDF-SHA256 without salt over
the X25519 secret, 13 bits a number plus 1,000, six bits a picture, HMAC-SHA256 under a key by HKDF. Differences: the
info is our label and a hash of all four messages instead of names joined by ``|``; the commitment covers start and accept
as they were sent, and BLAKE2b-256 makes it; one MAC covers identity and device; the pictures are our own.
"""

import hmac

from chatera.crypto.emoji import EMOJI, Emoji
from chatera.crypto.primitives import hkdf_sha256
from chatera.protocol.ids import AccountId, DeviceId, H

SAS_SIZE = 6
NUMBERS = 3
PICTURES = 7

_NUMBERS = b"ChatEra/sas/numbers/v1\0"
_PROOF = b"ChatEra/sas/proof/v1\0"
_COMMITMENT = b"ChatEra/sas/commitment/v1\0"
_TRANSCRIPT = b"ChatEra/sas/transcript/v1\0"


def sas_bytes(secret: bytes, info: bytes) -> bytes:
    """Return the 48 bits that numbers and pictures show (numbers: the first 39; pictures: the first 42)."""
    return hkdf_sha256(secret, info, SAS_SIZE)


def decimals(shown: bytes) -> tuple[int, ...]:
    """Return three numbers of four digits, 1000 to 9191."""
    bits = int.from_bytes(shown[:5], "big") >> 1
    return tuple((bits >> 13 * at & 0x1FFF) + 1_000 for at in reversed(range(NUMBERS)))


def emoji_indices(shown: bytes) -> tuple[int, ...]:
    """Return seven places in the table of pictures."""
    bits = int.from_bytes(shown[:SAS_SIZE], "big") >> 6
    return tuple(bits >> 6 * at & 0x3F for at in reversed(range(PICTURES)))


def pictures(shown: bytes) -> tuple[Emoji, ...]:
    """Return the seven pictures."""
    return tuple(EMOJI[index] for index in emoji_indices(shown))


def sas_mac(secret: bytes, message: bytes, info: bytes) -> bytes:
    """Return the proof over ``message`` by one who knows the secret, 32 bytes."""
    return hmac.digest(hkdf_sha256(secret, info), message, "sha256")


def commitment(start: bytes, accepting: bytes, key: bytes) -> bytes:
    """Return what binds the one who accepts to their key before they see the other.

    Args:
        start: the start as it was sent.
        accepting: the accept as it is sent, less the commitment.
        key: the public key that will be revealed.
    """
    return H(_COMMITMENT, start, accepting, key)


def transcript(start: bytes, accept: bytes, first: bytes, second: bytes) -> bytes:
    """Return the hash of the exchange so far; both reveals in the order they are sent in."""
    return H(_TRANSCRIPT, start, accept, first, second)


def numbers_info(transcript_hash: bytes) -> bytes:
    """Return the info of the numbers."""
    return _NUMBERS + transcript_hash


def proof(
    secret: bytes, transcript_hash: bytes, prover: tuple[AccountId, DeviceId],
    receiver: tuple[AccountId, DeviceId],
) -> bytes:  # fmt: skip
    """Return the MAC of the prover's identity (RIK) and device key (DK); each direction has a key of its own."""
    info = _PROOF + b"".join(prover) + b"".join(receiver) + transcript_hash
    return sas_mac(secret, b"".join(prover), info)
