r"""Device manifests: which devices are an account's. Profiles: what an account shows of itself.

A manifest is ``{account, epoch, seq, prevs[], dsk, dsk_sig, devices[{dk, ik?, kind, caps, sig}],
revoked[{dk, hlc}]}`` as MessagePack, followed by DSK's signature over "ChatEra/manifest/v1\0" and
those bytes. A higher epoch replaces; within one epoch the devices of all count, less revocations.
"""

import msgspec

from chatera.protocol import limits
from chatera.protocol.bodies import UNREADABLE, is_unicode
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.header import SIGNATURE_SIZE
from chatera.protocol.ids import ID_SIZE, AccountId, BlobId, DeviceId, H


class Device(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    r"""One listed device; ``sig`` is by its own DK over "ChatEra/device/v1\0" | account | dk."""

    dk: DeviceId
    kind: str
    caps: tuple[str, ...]
    sig: bytes
    ik: bytes | None = None


class Revocation(msgspec.Struct, frozen=True, kw_only=True):
    """A device that counts no longer: its events with a later HLC are void."""

    dk: DeviceId
    hlc: int


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """The devices of an account, signed by its device-signing key (DSK).

    Attributes:
        prevs: heads of those it follows, the newest first: handshakes were made under them.
    """

    account: AccountId
    epoch: int
    seq: int
    prevs: tuple[bytes, ...]
    dsk: bytes
    dsk_sig: bytes
    devices: tuple[Device, ...]
    revoked: tuple[Revocation, ...]


class Scene(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The wide picture behind a name; what a reader does not know of it is as if it were not there.

    Attributes:
        name: of one that is drawn; empty for none.
        picture: names a blob, a picture of their own, in place of a drawn one.
        colour: in which it is painted: red, green and blue of 8 bits each; None for its own.
    """

    name: str = ""
    picture: BlobId | None = None
    colour: int | None = None


class Profile(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    r"""What an account shows of itself in one community; the newest HLC replaces.

    Signed by the device: ``record | signature`` over "ChatEra/profile/v1\0" | community | record.

    Attributes:
        picture: names a blob of at most 256 KiB, None for none.
        message: the personal message.
        formerly: the account this person had before they lost its recovery phrase; a claim that proves nothing.
        scene: what stands behind their name, None for nothing.
    """

    account: AccountId
    device: DeviceId
    hlc: int
    name: str
    message: str = ""
    picture: BlobId | None = None
    formerly: AccountId | None = None
    scene: Scene | None = None


_manifest = msgspec.msgpack.Decoder(Manifest)
_profile = msgspec.msgpack.Decoder(Profile)
_scene = msgspec.msgpack.Decoder(Scene)


def manifest_signed_bytes(record: bytes) -> bytes:
    """Return what DSK signs."""
    return b"ChatEra/manifest/v1\0" + record


def dsk_signed_bytes(account: AccountId, epoch: int, dsk: bytes) -> bytes:
    """Return what RIK signs to appoint a DSK."""
    return b"ChatEra/dsk/v1\0" + account + epoch.to_bytes(4, "big") + dsk


def device_signed_bytes(account: AccountId, dk: DeviceId) -> bytes:
    """Return what DK signs to join an account."""
    return b"ChatEra/device/v1\0" + account + dk


def manifest_head(data: bytes) -> bytes:
    """Name a signed manifest: in the ``prevs`` of the one that follows it, and in handshakes."""
    return H(b"ChatEra/manifest-head/v1\0", data)


def profile_signed_bytes(community: bytes, record: bytes) -> bytes:
    """Return what the device signs."""
    return b"ChatEra/profile/v1\0" + community + record


def split_signed(data: bytes) -> tuple[bytes, bytes]:
    """Return (record, signature) of a signed record.

    Raises:
        RemoteProtocolError: there is no room for both, or too much: everybody must be able to pass it on in a frame.
    """
    if len(data) > limits.RECORD_SIZE:
        raise RemoteProtocolError(f"a signed record has at most {limits.RECORD_SIZE} bytes")
    if len(data) <= SIGNATURE_SIZE:
        raise RemoteProtocolError("a signed record ends too early")
    return data[:-SIGNATURE_SIZE], data[-SIGNATURE_SIZE:]


def parse_manifest(data: bytes) -> Manifest:
    """Read a signed manifest's record; signatures are checked by ``chatera.crypto``.

    Raises:
        RemoteProtocolError: the bytes are none.
    """
    record, _ = split_signed(data)
    try:
        manifest = _manifest.decode(record)
    except UNREADABLE as error:
        raise RemoteProtocolError(f"unreadable manifest: {error}") from error
    if not 0 < len(manifest.devices) <= limits.DEVICES or len(manifest.revoked) > limits.REVOKED:
        raise RemoteProtocolError(f"an account has 1 to {limits.DEVICES} devices")
    prevs = manifest.prevs
    if len(prevs) > limits.MANIFEST_HEADS or any(len(one) != ID_SIZE for one in prevs):
        raise RemoteProtocolError("a manifest names at most 8 before it, by 32 bytes each")
    if not 0 <= manifest.epoch < 2**32 or not 0 <= manifest.seq < 2**32:
        raise RemoteProtocolError("a manifest's numbers have 32 bits")
    listed = [device.dk for device in manifest.devices]
    keys = (manifest.account, manifest.dsk, *listed, *(one.dk for one in manifest.revoked))
    if any(len(key) != ID_SIZE for key in keys):
        raise RemoteProtocolError("a key has 32 bytes")
    if any(device.ik is not None and len(device.ik) != ID_SIZE for device in manifest.devices):
        raise RemoteProtocolError("a key has 32 bytes")
    if len(set(listed)) != len(listed):
        raise RemoteProtocolError("a manifest lists a device twice")
    if not all(0 <= one.hlc <= limits.HLC for one in manifest.revoked):
        raise RemoteProtocolError("a clock beyond the end of time")
    return manifest


def parse_profile(data: bytes) -> Profile:
    """Read a signed profile's record; the signature is checked by ``chatera.crypto``.

    Raises:
        RemoteProtocolError: the bytes are none, or break a limit.
    """
    record, _ = split_signed(data)
    try:
        profile = _profile.decode(record)
    except UNREADABLE as error:
        raise RemoteProtocolError(f"unreadable profile: {error}") from error
    if not 0 <= profile.hlc <= limits.HLC:
        raise RemoteProtocolError("a clock beyond the end of time")
    if not is_unicode(profile.name + profile.message):
        raise RemoteProtocolError("a name holds half a character (a lone surrogate)")
    if not profile.name.strip() or len(profile.name) > limits.NAME_LENGTH:
        raise RemoteProtocolError(f"a name has 1 to {limits.NAME_LENGTH} characters")
    if len(profile.message) > limits.MESSAGE_LENGTH:
        raise RemoteProtocolError(f"a message has at most {limits.MESSAGE_LENGTH} characters")
    ids = (
        profile.account, profile.device, profile.picture or profile.account,
        profile.formerly or profile.account,
    )  # fmt: skip
    if any(len(one) != ID_SIZE for one in ids):
        raise RemoteProtocolError("an id has 32 bytes")
    fault = scene_fault(profile.scene)
    if fault:
        raise RemoteProtocolError(fault)
    return profile


def scene_fault(scene: Scene | None) -> str:
    """Say which limit a scene breaks; empty words for none."""
    if scene is None:
        return ""
    if len(scene.name) > limits.SCENE_NAME or not scene.name.isascii():
        return f"the name of a scene has at most {limits.SCENE_NAME} characters of ASCII"
    if scene.picture is not None and len(scene.picture) != ID_SIZE:
        return "an id has 32 bytes"
    if scene.colour is not None and not 0 <= scene.colour <= limits.COLOUR:
        return "a colour has 24 bits"
    return ""


def pack_scene(scene: Scene | None) -> bytes:
    """Return a scene as a store keeps it; no bytes for none."""
    return b"" if scene is None else msgspec.msgpack.encode(scene)


def unpack_scene(data: bytes | None) -> Scene | None:
    """Read what ``pack_scene`` made.

    Raises:
        RemoteProtocolError: the bytes are none.
    """
    if not data:
        return None
    try:
        scene = _scene.decode(data)
    except UNREADABLE as error:
        raise RemoteProtocolError(f"unreadable scene: {error}") from error
    fault = scene_fault(scene)
    if fault:
        raise RemoteProtocolError(fault)
    return scene
