"""Sealing a body once for everybody under one key K, and opening it.

XChaCha20-Poly1305 does not commit to its key: one ciphertext can be made that opens under two keys to two texts. So the
body carries a commitment to K beside the cipher's key, and is opened by the key that fits it or by none.
"""

from collections.abc import Iterable
from dataclasses import replace

from chatera.crypto.keys import Identity
from chatera.crypto.primitives import KEY_SIZE, NONCE_SIZE, same, seal, unseal
from chatera.crypto.records import sign_header
from chatera.protocol.errors import LocalProtocolError, RemoteProtocolError
from chatera.protocol.header import Event, Header, Kind, body_hash
from chatera.protocol.ids import NONE, ConversationId, EventId, Hk
from chatera.protocol.padding import pad, unpad
from chatera.protocol.sealed import KeyIndex, SealedBody, sealed_ad


class WrongKey(RemoteProtocolError):
    """A key that is not the one a body was sealed with: the right one may still come.

    Any other error in opening says that the body itself is bad, and no key mends it.
    """


def commitment(key: bytes) -> bytes:
    """Return what a sealed body says of its key."""
    return Hk(key, b"ChatEra/commit/v1\0")


def require_key(body: SealedBody, key: bytes) -> None:
    """Check that ``key`` is the one ``body`` was sealed with.

    Raises:
        WrongKey: it is not.
    """
    if len(key) != KEY_SIZE or not same(commitment(key), body.commit):
        raise WrongKey("this key is not the one the body was sealed with")


def seal_body(
    inner: bytes, *, key: bytes, header: bytes, nonce: bytes, index: KeyIndex | None = None
) -> bytes:
    """Return the sealed body that says ``inner``.

    Args:
        inner: a plain body.
        key: 32 bytes, of this message alone.
        header: the event's packed header; what its last 36 bytes say of the body is left out.
        nonce: 24 random bytes.
        index: where the key stands in the sender's chain; None where parcels carry it.
    """
    if len(key) != KEY_SIZE or len(nonce) != NONCE_SIZE:
        raise LocalProtocolError("a key or nonce of the wrong size")
    ciphertext = seal(_cipher_key(key), nonce, pad(inner), sealed_ad(header))
    return SealedBody(
        index=index, commit=commitment(key), nonce=nonce, ciphertext=ciphertext
    ).pack()


def open_body(data: bytes, *, key: bytes, header: bytes) -> bytes:
    """Return the inner of a sealed body that belongs to the event with this packed header.

    Raises:
        WrongKey: it was sealed with another key.
        Undecryptable: somebody made or moved it who did not seal it for this event.
        RemoteProtocolError: it is none, or badly padded.
    """
    body = SealedBody.parse(data)
    require_key(body, key)
    return unpad(unseal(_cipher_key(key), body.nonce, body.ciphertext, sealed_ad(header)))


def seal_event(
    identity: Identity, inner: bytes, *, key: bytes, nonce: bytes, conv: ConversationId,
    prev: EventId, hlc: int, heads: Iterable[EventId], ttl: int = 0, index: KeyIndex | None = None,
) -> Event:  # fmt: skip
    """Make a sealed event of this device: the body first, bound to the header it will have, then the signature."""
    draft = Header(
        kind=Kind.SEALED, conv=conv, account=identity.account, device=identity.device, prev=prev,
        hlc=hlc, ttl=ttl, heads=tuple(sorted(heads)), body_len=0, body_hash=NONE,
    )  # fmt: skip
    body = seal_body(inner, key=key, header=draft.pack(), nonce=nonce, index=index)
    header = replace(draft, body_len=len(body), body_hash=body_hash(body))
    return sign_header(identity, header, body)


def sealed_body(event: Event) -> SealedBody:
    """Return the sealed body of an event.

    Raises:
        RemoteProtocolError: it has none.
    """
    return SealedBody.parse(_body(event))


def open_event(event: Event, key: bytes) -> bytes:
    """Return the inner of a sealed event; its signature is not checked here.

    Raises:
        WrongKey: it was sealed with another key.
        RemoteProtocolError: it is not sealed, has no body, or the body is bad.
    """
    return open_body(_body(event), key=key, header=event.header_bytes)


def _body(event: Event) -> bytes:
    if event.header.kind != Kind.SEALED or event.body is None:
        raise RemoteProtocolError("an event without a sealed body")
    return event.body


def _cipher_key(key: bytes) -> bytes:
    return Hk(key, b"ChatEra/seal/v1\0")
