"""Making and checking the signed records: events, receipts, manifests, profiles, redirects."""

import secrets
from collections.abc import Iterable
from itertools import chain, zip_longest

import msgspec

from chatera.crypto.keys import Identity, verify
from chatera.crypto.primitives import Random, x25519_public
from chatera.protocol import limits, manifests
from chatera.protocol.bodies import SALT_SIZE
from chatera.protocol.header import Event, Header, Kind, body_hash, signed_bytes
from chatera.protocol.ids import (
    AccountId,
    BlobId,
    CommunityId,
    ConversationId,
    DeviceId,
    EventId,
    NodeId,
)
from chatera.protocol.manifests import Device, Manifest, Profile, Revocation, Scene
from chatera.protocol.receipts import Receipt, receipt_signed_bytes, split_receipt
from chatera.protocol.redirects import (
    Redirect,
    pack_redirect,
    parse_redirect,
    redirect_signed_bytes,
)

_encode = msgspec.msgpack.Encoder().encode


def salt(random: Random = secrets.token_bytes) -> bytes:
    """Draw the salt of a body."""
    return random(SALT_SIZE)


def sign_event(
    identity: Identity, *, kind: Kind, conv: ConversationId, prev: EventId, hlc: int,
    heads: Iterable[EventId], body: bytes, ttl: int = 0,
) -> Event:  # fmt: skip
    """Make an event of this device."""
    header = Header(
        kind=kind, conv=conv, account=identity.account, device=identity.device, prev=prev,
        hlc=hlc, ttl=ttl, heads=tuple(sorted(heads)), body_len=len(body), body_hash=body_hash(body),
    )  # fmt: skip
    return sign_header(identity, header, body)


def sign_header(identity: Identity, header: Header, body: bytes) -> Event:
    """Make the event whose header is finished; it has to name this device and this body."""
    packed = header.pack()
    return Event.parse(packed + identity.dk.sign(signed_bytes(packed)) + body)


def verify_event(event: Event) -> None:
    """Check that its device signed the event; whether it is the account's, a manifest tells.

    Raises:
        RemoteProtocolError: it did not.
    """
    verify(event.header.device, signed_bytes(event.header_bytes), event.signature)


def sign_receipt(identity: Identity, receipt: Receipt) -> bytes:
    """Return the receipt with this device's signature."""
    packed = receipt.pack()
    return packed + identity.dk.sign(receipt_signed_bytes(packed))


def verify_receipt(data: bytes) -> Receipt:
    """Read a signed receipt and check that its device signed it.

    Raises:
        RemoteProtocolError: it is none, or not signed by it.
    """
    receipt = Receipt.parse(data)
    packed, signature = split_receipt(data)
    verify(receipt.device, receipt_signed_bytes(packed), signature)
    return receipt


def sign_manifest(
    identity: Identity, *, kind: str, caps: tuple[str, ...],
    others: tuple[Device, ...] = (), revoked: tuple[Revocation, ...] = (), before: bytes = b"",
    beside: bytes = b"",
) -> bytes:  # fmt: skip
    """Return the account's manifest with this device in it, signed by its DSK; it follows ``before`` and ``beside``."""
    account = identity.account
    own = Device(
        dk=identity.device, kind=kind, caps=caps,
        ik=None if identity.ik is None else x25519_public(identity.ik),
        sig=identity.dk.sign(manifests.device_signed_bytes(account, identity.device)),
    )  # fmt: skip
    devices = {device.dk: device for device in (*others, own)}
    known = [one for one in (before, beside) if one]
    parsed = [manifests.parse_manifest(one) for one in known]
    earlier = chain.from_iterable(zip_longest(*(one.prevs for one in parsed)))
    prevs = dict.fromkeys((*map(manifests.manifest_head, known), *filter(None, earlier)))
    manifest = Manifest(
        account=identity.account, epoch=identity.epoch,
        seq=max((one.seq + 1 for one in parsed), default=0), prevs=tuple(prevs)[: limits.MANIFEST_HEADS],
        dsk=identity.dsk.public,
        dsk_sig=identity.dsk_sig,
        devices=tuple(devices[dk] for dk in sorted(devices)), revoked=revoked,
    )  # fmt: skip
    record = _encode(manifest)
    return record + identity.dsk.sign(manifests.manifest_signed_bytes(record))


def verify_manifest(data: bytes) -> Manifest:
    """Read a signed manifest and check every link: RIK → DSK → manifest, each device → account.

    Raises:
        RemoteProtocolError: a link does not hold.
    """
    manifest = manifests.parse_manifest(data)
    record, signature = manifests.split_signed(data)
    appointed = manifests.dsk_signed_bytes(manifest.account, manifest.epoch, manifest.dsk)
    verify(manifest.account, appointed, manifest.dsk_sig)
    verify(manifest.dsk, manifests.manifest_signed_bytes(record), signature)
    for device in manifest.devices:
        verify(device.dk, manifests.device_signed_bytes(manifest.account, device.dk), device.sig)
    return manifest


def lists(manifest: Manifest, device: DeviceId, hlc: int) -> bool:
    """Tell whether ``device`` could speak for the account at ``hlc``."""
    if any(one.dk == device and hlc > one.hlc for one in manifest.revoked):
        return False
    return any(one.dk == device for one in manifest.devices)


def sign_profile(
    identity: Identity, community: CommunityId, *, hlc: int, name: str, message: str,
    picture: BlobId | None, formerly: AccountId | None = None, scene: Scene | None = None,
) -> bytes:  # fmt: skip
    """Return a signed profile for one community."""
    record = _encode(
        Profile(
            account=identity.account,
            device=identity.device,
            hlc=hlc,
            name=name,
            message=message,
            picture=picture,
            formerly=formerly,
            scene=scene,
        )
    )
    return record + identity.dk.sign(manifests.profile_signed_bytes(community, record))


def verify_profile(community: CommunityId, data: bytes) -> Profile:
    """Read a signed profile and check that its device signed it for this community.

    Raises:
        RemoteProtocolError: it is none, or not signed by it.
    """
    profile = manifests.parse_profile(data)
    record, signature = manifests.split_signed(data)
    verify(profile.device, manifests.profile_signed_bytes(community, record), signature)
    return profile


def sign_redirect(
    identity: Identity, community: CommunityId, *, hlc: int, node: NodeId,
    addresses: tuple[str, ...], port: int, on: bool = True,
) -> bytes:  # fmt: skip
    """Return a signed redirect of a community; see ``Redirect``."""
    record = pack_redirect(
        Redirect(
            community=community,
            node=node,
            addresses=addresses,
            port=port,
            hlc=hlc,
            account=identity.account,
            device=identity.device,
            on=on,
        )
    )
    return record + identity.dk.sign(redirect_signed_bytes(record))


def verify_redirect(data: bytes) -> Redirect:
    """Read a signed redirect and check that its device signed it; whether it is the account's, a manifest tells.

    Raises:
        RemoteProtocolError: it is none, or not signed by it.
    """
    redirect = parse_redirect(data)
    record, signature = manifests.split_signed(data)
    verify(redirect.author[1], redirect_signed_bytes(record), signature)
    return redirect
