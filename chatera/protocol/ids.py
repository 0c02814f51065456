"""Identifiers: 32 bytes each; where people see them, a letter in front and lower-case base32."""

import base64
from functools import lru_cache
from hashlib import blake2b
from typing import NewType

from chatera.protocol.errors import RemoteProtocolError

AccountId = NewType("AccountId", bytes)
"""A person: the public key of their root identity (RIK)."""
DeviceId = NewType("DeviceId", bytes)
"""One of a person's machines: the public key of its device key (DK)."""
ConversationId = NewType("ConversationId", bytes)
EventId = NewType("EventId", bytes)
CommunityId = NewType("CommunityId", bytes)
NodeId = NewType("NodeId", bytes)
"""The public key a node's TLS certificate carries."""
StoreId = NewType("StoreId", bytes)
"""Names one store of one node: positions of different stores can't be compared. 16 bytes."""
Position = NewType("Position", int)
"""A fact's place in one store; the only cursor there is."""
BlobId = NewType("BlobId", bytes)
"""BLAKE2b-256 of the blob."""

ID_SIZE = 32
ID_TEXT = 52
"""Characters of an id as text, behind its prefix."""
NONE = bytes(ID_SIZE)
"""Stands for "no event" in headers and receipts."""

ACCOUNTS = 2_048
"""Whose ids as text are remembered: they are wanted with every message."""
PREFIXES = {"a_": "account", "d_": "device", "c_": "conversation", "e_": "event"}


def H(*parts: bytes) -> bytes:  # noqa: N802 - the specification's name
    """Return BLAKE2b-256 over the parts joined."""
    digest = blake2b(digest_size=32)
    for part in parts:
        digest.update(part)
    return digest.digest()


def Hk(key: bytes, label: bytes) -> bytes:  # noqa: N802 - the specification's name
    """Return BLAKE2b-256 of ``label`` keyed with ``key``."""
    return blake2b(label, key=key, digest_size=32).digest()


def to_text(prefix: str, raw: bytes) -> str:
    """Write an id for people: ``a_`` and 52 letters and digits."""
    return prefix + base64.b32encode(raw).decode("ascii").rstrip("=").lower()


@lru_cache(maxsize=ACCOUNTS)
def from_text(prefix: str, text: str) -> bytes:
    """Read what ``to_text`` wrote.

    Raises:
        RemoteProtocolError: it is not an id of that kind.
    """
    body = text.removeprefix(prefix)
    if body == text or len(body) != 52:
        raise RemoteProtocolError(f"not an id that begins with {prefix}: {text[:80]!r}")
    try:
        raw = base64.b32decode(body.upper() + "====")
    except ValueError as error:
        raise RemoteProtocolError(f"not base32: {text[:80]!r}") from error
    if to_text(prefix, raw) != text:
        raise RemoteProtocolError(f"not the canonical spelling of an id: {text[:80]!r}")
    return raw


def id_range(text: str) -> tuple[bytes, bytes]:
    """Return the first and the last id whose text begins like this, whatever its kind.

    Raises:
        RemoteProtocolError: no id begins so.
    """
    body = text.partition("_")[2].upper()
    rest = ID_TEXT - len(body)
    try:
        return tuple(base64.b32decode(body + fill * rest + "====") for fill in "A7")  # type: ignore[return-value] # two
    except ValueError as error:
        raise RemoteProtocolError(f"no id begins with {text[:80]!r}") from error


@lru_cache(ACCOUNTS)
def account_text(account: AccountId) -> str:
    """Write an account id."""
    return to_text("a_", account)


def device_text(device: DeviceId) -> str:
    """Write a device id."""
    return to_text("d_", device)


def conversation_text(conversation: ConversationId) -> str:
    """Write a conversation id."""
    return to_text("c_", conversation)


def event_text(event: EventId) -> str:
    """Write an event id."""
    return to_text("e_", event)


def blob_id(data: bytes) -> BlobId:
    """Return the name under which ``data`` is kept."""
    return BlobId(H(b"ChatEra/blob/v1\0", data))


def own_sticker_id(data: bytes) -> bytes:
    """Return by what a sticker of one's own is known in the profile: the hash of its picture."""
    return H(b"ChatEra/own-sticker/v1\0", data)


NO_SCOPE = CommunityId(bytes(ID_SIZE))
"""Scope of encrypted direct conversations: they are the same in every community."""


def direct_conversation(
    suite: int, scope: bytes, one: AccountId, other: AccountId
) -> ConversationId:
    """Return the id of the conversation of two accounts; both compute it alone.

    Args:
        suite: 0 plain, 1 encrypted.
        scope: the community for suite 0, 32 zero bytes for suite 1.
        one: either account; the same account twice gives notes to oneself.
        other: the other one.
    """
    smaller, larger = sorted((bytes(one), bytes(other)))
    return ConversationId(H(b"ChatEra/direct/v1\0", bytes((suite,)), scope, smaller, larger))


def group_conversation(genesis: bytes) -> ConversationId:
    """Return the id of the group whose genesis has exactly these bytes."""
    return ConversationId(H(b"ChatEra/group/v1\0", genesis))
