r"""PQXDH: how two devices agree on a first secret while one of them is away.

After signal.org/docs/specifications/pqxdh, with ML-KEM-768 and everything both sides know in the derivation:

    SS = HKDF-SHA512(0xFF×32 | DH1 | DH2 | DH3 | DH4 | KEM secret, info = "ChatEra/pqxdh/v1" | H(transcript))
    DH1 = X25519(IK a, SPK b)   DH2 = X25519(EK a, IK b)   DH3 = X25519(EK a, SPK b)   DH4 = X25519(EK a, OPK b)

    transcript = "ChatEra/transcript/v1\0" | end of a | end of b | EK a 32 | SPK b id u32, key 32 | OPK b id u32, key 32
                 | KEM key b role u8, id u32, key 1184 | KEM ciphertext 1088
    end        = account 32 | device 32 | IK 32 | manifest head 32

Without a one-time key DH4 is left out, and its id and key are zeros. What the initiator sends in front of its first messages:

    IK 32 | EK 32 | SPK id u32 | OPK id u32 | KEM id u32 | KEM ciphertext 1088

A KEM key is never left out, so there is no weaker form that somebody could ask for. Manifests grow while a message travels:
the initiator takes of each account the one manifest that it is known by to it, the responder tries the few newest ones too.
"""

import struct
from collections.abc import Iterator
from typing import NamedTuple

from chatera.crypto.kem import CIPHERTEXT_SIZE, decapsulate, encapsulate
from chatera.crypto.prekeys import PrekeyStore, PrivatePrekey, verify_bundle
from chatera.crypto.primitives import (
    KEY_SIZE,
    Random,
    Undecryptable,
    hkdf_sha512,
    x25519,
    x25519_public,
)
from chatera.protocol import limits
from chatera.protocol.errors import LocalProtocolError, RemoteProtocolError
from chatera.protocol.ids import AccountId, DeviceId, H
from chatera.protocol.manifests import Manifest
from chatera.protocol.prekeys import KEM_ROLES, Bundle, Prekey, Role

_LAYOUT = struct.Struct(f">32s32sIII{CIPHERTEXT_SIZE}s")
HEADER_SIZE = _LAYOUT.size
_LABEL = b"ChatEra/transcript/v1\0"
_INFO = b"ChatEra/pqxdh/v1"
_NO_KEY = Prekey(Role.ONE_TIME, 0, bytes(KEY_SIZE))
HEAD_SIZE = 32


class End(NamedTuple):
    """A device as its account's signed manifest describes it.

    Attributes:
        ik: its X25519 identity key.
        heads: the account's manifest heads, at most four: first the one it is known by, then the newest.
    """

    account: AccountId
    device: DeviceId
    ik: bytes
    heads: tuple[bytes, ...]

    @classmethod
    def listed(cls, manifest: Manifest, device: DeviceId, heads: tuple[bytes, ...]) -> "End":
        """Take a device out of a manifest whose signatures were checked.

        Raises:
            RemoteProtocolError: the manifest does not list it, takes it back, or lists it without a key to agree with.
        """
        if any(one.dk == device for one in manifest.revoked):
            raise RemoteProtocolError("the device was taken back")
        found = next((one for one in manifest.devices if one.dk == device), None)
        if found is None or found.ik is None or len(found.ik) != KEY_SIZE:
            raise RemoteProtocolError("the device is not listed as one that encrypts")
        if not heads or any(len(head) != HEAD_SIZE for head in heads):
            raise RemoteProtocolError("a manifest head has 32 bytes")
        return cls(manifest.account, device, found.ik, heads[: limits.MANIFEST_HEADS])

    def packed(self) -> list[bytes]:
        """Return how it stands in a transcript, once for each head."""
        return [self.account + self.device + self.ik + head for head in self.heads]


class Own(NamedTuple):
    """This device, with the private half of its identity key."""

    end: End
    ik: bytes

    def __repr__(self) -> str:
        return f"Own({self.end!r})"


class PrekeyHeader(NamedTuple):
    """What stands in front of messages until the other side has answered."""

    ik: bytes
    ek: bytes
    signed: int
    one_time: int
    kem: int
    ciphertext: bytes

    def pack(self) -> bytes:
        """Return the header as it travels."""
        return _LAYOUT.pack(*self)

    @classmethod
    def parse(cls, message: bytes) -> "PrekeyHeader":
        """Read the header a message begins with.

        Raises:
            RemoteProtocolError: it begins with none.
        """
        if len(message) < HEADER_SIZE:
            raise RemoteProtocolError("a prekey message ends too early")
        header = cls(*_LAYOUT.unpack_from(message))
        if header.signed == 0 or header.kem == 0:
            raise RemoteProtocolError("a prekey message without the keys it must name")
        return header


class Initiated(NamedTuple):
    """A handshake's result for its initiator.

    Attributes:
        secret: 32 bytes.
        ratchet: the other side's first ratchet key.
        header: what goes in front of the first messages.
    """

    secret: bytes
    ratchet: bytes
    header: PrekeyHeader


def initiate(own: Own, peer: End, bundle: Bundle, random: Random) -> Initiated:
    """Agree with a device that is away (about 400 µs).

    Raises:
        RemoteProtocolError: the bundle is not that device's, not signed by it, or holds keys that agree on nothing.
        LocalProtocolError: the device is this one.
    """
    if peer.device == own.end.device:
        raise LocalProtocolError("a device has no session with itself")
    verify_bundle(bundle, peer.device)
    one_time = bundle.one_time or _NO_KEY
    ek = random(KEY_SIZE)
    agreed = initiator_agreement(own.ik, ek, peer.ik, bundle.signed.key, bundle.one_time)
    secret, ciphertext = encapsulate(bundle.kem.key)
    header = PrekeyHeader(
        own.end.ik, x25519_public(ek), bundle.signed.id, one_time.id, bundle.kem.id, ciphertext
    )
    rest = _rest(header, bundle.signed.key, one_time.key, bundle.kem.role, bundle.kem.key)
    info = _info(own.end.packed()[0], peer.packed()[0], rest)
    return Initiated(derive(agreed, secret, info), bundle.signed.key, header)


class Responded(NamedTuple):
    """A handshake's result for its responder.

    Attributes:
        secrets: for each pair of manifest heads, newest first, the secret it would be.
        ratchet: the private half of our first ratchet key.
        used: ids of the one-time keys it used up.
    """

    secrets: Iterator[bytes]
    ratchet: bytes
    used: tuple[int, ...]


def respond(own: Own, peer: End, header: PrekeyHeader, prekeys: PrekeyStore) -> Responded:
    """Agree with a device that wrote while we were away (about 350 µs).

    Raises:
        Undecryptable: it took keys that are not there (any more).
        RemoteProtocolError: its keys agree on nothing, or are not those of its manifest.
    """
    if header.ik != peer.ik or peer.device == own.end.device:
        raise RemoteProtocolError("a handshake by another key than the manifest lists")
    signed = _named(prekeys, header.signed, {Role.SIGNED})
    kem = _named(prekeys, header.kem, KEM_ROLES)
    one_time = _named(prekeys, header.one_time, {Role.ONE_TIME}) if header.one_time else None
    agreed = responder_agreement(own.ik, signed, one_time, header.ik, header.ek)
    secret, kem_key = decapsulate(kem.private, header.ciphertext)
    one_time_key = x25519_public(one_time.private) if one_time else _NO_KEY.key
    rest = _rest(header, x25519_public(signed.private), one_time_key, kem.role, kem_key)
    secrets = (
        derive(agreed, secret, _info(theirs, ours, rest))
        for ours in own.end.packed()
        for theirs in peer.packed()
    )
    used = [key.id for key in (one_time, kem) if key and key.role is not Role.LAST_RESORT]
    return Responded(secrets, signed.private, tuple(used))


def initiator_agreement(
    ik: bytes, ek: bytes, peer_ik: bytes, signed: bytes, one_time: Prekey | None
) -> bytes:
    """Return DH1 | DH2 | DH3 (| DH4), from private keys of ours and public ones of theirs."""
    fourth = x25519(ek, one_time.key) if one_time else b""
    return x25519(ik, signed) + x25519(ek, peer_ik) + x25519(ek, signed) + fourth


def responder_agreement(
    ik: bytes, signed: PrivatePrekey, one_time: PrivatePrekey | None, peer_ik: bytes, ek: bytes
) -> bytes:
    """Return the same as ``initiator_agreement`` from the other side."""
    fourth = x25519(one_time.private, ek) if one_time else b""
    return x25519(signed.private, peer_ik) + x25519(ik, ek) + x25519(signed.private, ek) + fourth


def derive(agreed: bytes, kem_secret: bytes, info: bytes) -> bytes:
    """Return SS."""
    return hkdf_sha512(b"\xff" * 32 + agreed + kem_secret, info)


def _named(prekeys: PrekeyStore, number: int, roles: set[Role] | frozenset[Role]) -> PrivatePrekey:
    found = prekeys.prekey(number)
    if found is None or found.role not in roles:
        raise Undecryptable("a handshake with prekeys that are not there")
    return found


def _rest(
    header: PrekeyHeader, signed: bytes, one_time: bytes, kem_role: Role, kem: bytes
) -> bytes:
    """Return what a transcript holds behind both ends."""
    layout = struct.Struct(f">32sI32sI32sBI{len(kem)}s{CIPHERTEXT_SIZE}s")
    return layout.pack(
        header.ek, header.signed, signed, header.one_time, one_time, kem_role, header.kem, kem,
        header.ciphertext,
    )  # fmt: skip


def _info(initiator: bytes, responder: bytes, rest: bytes) -> bytes:
    return _INFO + H(_LABEL, initiator, responder, rest)
