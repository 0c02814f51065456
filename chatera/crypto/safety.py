r"""The safety number of two people, and the QR code that compares it.

Each account's half has 30 digits, and the halves stand in the order of the accounts, so both people see the same 60:

    d₀ = BLAKE2b-512("ChatEra/safety/v1\0" | RIK),  dᵢ = BLAKE2b-512 keyed with RIK of dᵢ₋₁,  i = 1 … 5,200

and six times five bytes of the last one, each as a number modulo 100,000. A half belongs to one account alone: whoever
wants to stand between two people has to find another RIK for each given half (2⁹⁹ of them, each 5,200 hashes), and
comparing only some of the groups is weaker by those groups only. Over both RIKs at once, two keys could be chosen against
each other, and half of the strength would be gone. Each round needs RIK again, so that no round can be saved.
"""

import base64
from enum import Enum
from hashlib import blake2b

from chatera.crypto.primitives import same
from chatera.protocol.errors import LocalProtocolError, RemoteProtocolError
from chatera.protocol.ids import ID_SIZE, AccountId

ROUNDS = 5_200
DIGITS = 60
GROUP = 5
"""Digits that are read out at once."""

QR_VERSION = 1
QR_PREFIX = "CHATERA:"
QR_SIZE = 1 + 2 * ID_SIZE
QR_TEXT_LENGTH = 1_024
"""Characters; codes of later versions may be longer than ours."""

_HALF = DIGITS // 2
_BYTES = 5  # 40 bits: modulo 100,000 no number is noticeably likelier than another


class Comparison(Enum):
    """What a scanned code tells. Only a match verifies anybody."""

    MATCH = "both of you hold the same two identities"
    MISMATCH = "the other device knows you by another identity: somebody may stand between you"
    OTHER_PERSON = "the code belongs to another identity than this conversation's"
    NEWER_VERSION = "the code was made by a newer version of ChatEra"


def safety_number(one: AccountId, other: AccountId) -> str:
    """Return the 60 digits of two accounts, in either order the same (about 10 ms).

    Raises:
        LocalProtocolError: they are no two accounts.
    """
    _require_two(one, other)
    return "".join(_half(account) for account in sorted((one, other)))


def groups(number: str) -> tuple[str, ...]:
    """Return the twelve groups of five digits that people compare."""
    return tuple(number[at : at + GROUP] for at in range(0, len(number), GROUP))


def is_same_number(number: str, told: str) -> bool:
    """Tell whether digits that came from elsewhere (with spaces or without) are this safety number."""
    digits = "".join(told.split())
    return same(number.encode("ascii"), digits.encode("utf-8", "replace"))


def qr_payload(own: AccountId, other: AccountId) -> bytes:
    """Return what one's own code says: version, the shower's RIK, and whom they believe to talk to."""
    _require_two(own, other)
    return bytes((QR_VERSION,)) + own + other


def qr_text(payload: bytes) -> str:
    """Write a payload in letters and digits that a QR code packs tightly (its alphanumeric mode)."""
    return QR_PREFIX + base64.b32encode(payload).decode("ascii").rstrip("=")


def read_qr_text(text: str) -> bytes:
    """Return the payload of a scanned text.

    Raises:
        RemoteProtocolError: it is not a code of ChatEra.
    """
    body = text.removeprefix(QR_PREFIX)
    if body == text or not 0 < len(body) <= QR_TEXT_LENGTH:
        raise RemoteProtocolError("this is not a code for verifying somebody in ChatEra")
    try:
        payload = base64.b32decode(body + "=" * (-len(body) % 8))
    except ValueError as error:
        raise RemoteProtocolError("this code is damaged") from error
    if qr_text(payload) != text:
        raise RemoteProtocolError("this code is damaged")
    return payload


def compare(payload: bytes, own: AccountId, other: AccountId) -> Comparison:
    """Compare a scanned code with the two identities of this conversation.

    Raises:
        RemoteProtocolError: the payload is none.
    """
    if not payload or not payload[0]:
        raise RemoteProtocolError("this code is damaged")
    if payload[0] > QR_VERSION:
        return Comparison.NEWER_VERSION
    if len(payload) != QR_SIZE:
        raise RemoteProtocolError("this code is damaged")
    shower, believed = payload[1 : 1 + ID_SIZE], payload[1 + ID_SIZE :]
    shower_fits, own_fits = same(shower, other), same(believed, own)
    if not shower_fits:
        return Comparison.OTHER_PERSON
    return Comparison.MATCH if own_fits else Comparison.MISMATCH


def _half(account: AccountId) -> str:
    digest = blake2b(b"ChatEra/safety/v1\0" + account).digest()
    for _ in range(ROUNDS):
        digest = blake2b(digest, key=account).digest()
    parts = (digest[at : at + _BYTES] for at in range(0, _HALF // GROUP * _BYTES, _BYTES))
    return "".join(f"{int.from_bytes(part, 'big') % 10**GROUP:0{GROUP}}" for part in parts)


def _require_two(one: bytes, other: bytes) -> None:
    if len(one) != ID_SIZE or len(other) != ID_SIZE:
        raise LocalProtocolError("an account has 32 bytes")
    if one == other:
        raise LocalProtocolError("one verifies somebody else")
