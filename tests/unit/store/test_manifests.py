"""Which manifests a device signs, takes in and keeps; when it may sign, and when it counts no longer."""

import secrets
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from chatera.crypto.keys import Identity
from chatera.crypto.primitives import x25519_public
from chatera.crypto.records import sign_manifest, verify_manifest
from chatera.protocol import limits
from chatera.protocol.errors import UserError
from chatera.protocol.manifests import Device, device_signed_bytes
from chatera.store.keyring import CAPS, Keyring

KEY = bytes(32)
LATER = 5 << 16


@dataclass
class Two:
    """Two linked devices, and the phrase's root."""

    desk: Keyring
    laptop: Keyring
    root: bytes

    def tell_laptop(self) -> bool:
        data = self.desk.manifest
        return self.laptop.adopt(verify_manifest(data), data)

    def tell_desk(self) -> bool:
        data = self.laptop.manifest
        return self.desk.adopt(verify_manifest(data), data)


def listed(identity: Identity) -> Device:
    assert identity.ik is not None
    return Device(
        dk=identity.device, kind="desktop", caps=CAPS, ik=x25519_public(identity.ik),
        sig=identity.dk.sign(device_signed_bytes(identity.account, identity.device)),
    )  # fmt: skip


@pytest.fixture
def two(tmp_path: Path) -> Two:
    desk = Keyring.create(tmp_path / "desk", KEY)
    identity = desk.identity.on_new_device()
    manifest = desk.add_device(listed(identity))
    assert desk.root is not None
    return Two(desk, Keyring.join(tmp_path / "laptop", KEY, identity, manifest), desk.root)


def signs(keyring: Keyring) -> bool:
    return keyring.can_sign


def devices(keyring: Keyring) -> set[bytes]:
    return {one.dk for one in keyring.listing.devices}


def test_a_device_is_added_once_and_is_still_there_when_the_file_is_read(
    two: Two, tmp_path: Path
) -> None:
    assert devices(two.desk) == {two.desk.identity.device, two.laptop.identity.device}
    assert two.desk.add_device(listed(two.laptop.identity)) == two.desk.manifest
    for name, keyring in (("desk", two.desk), ("laptop", two.laptop)):
        again = Keyring.load(tmp_path / name, KEY)
        assert again.manifest == keyring.manifest
        assert again.identity.device == keyring.identity.device
        assert again.can_sign
        assert again.is_listed
    assert Keyring.load(tmp_path / "laptop", KEY).root is None


def test_what_is_only_asked_for_is_not_kept(two: Two) -> None:
    before = two.desk.manifest
    phone = two.desk.identity.on_new_device()
    with_it = verify_manifest(two.desk.manifest_with(listed(phone)))
    assert phone.device in {one.dk for one in with_it.devices}
    assert two.desk.manifest == before


def test_there_is_an_end_of_devices(two: Two) -> None:
    for _ in range(limits.DEVICES - 2):
        two.desk.add_device(listed(two.desk.identity.on_new_device()))
    with pytest.raises(UserError, match="at most 16 devices"):
        two.desk.add_device(listed(two.desk.identity.on_new_device()))


def test_a_removed_device_knows_it_and_signs_nothing_any_more(two: Two) -> None:
    two.desk.revoke(two.laptop.identity.device, LATER)
    again = two.desk.manifest
    assert two.desk.revoke(two.laptop.identity.device, 2 * LATER) == again
    two.tell_laptop()
    assert not two.laptop.is_listed
    assert two.laptop.manifest == two.desk.manifest
    with pytest.raises(UserError):
        two.laptop.revoke(two.desk.identity.device, LATER)
    with pytest.raises(UserError):
        two.laptop.add_device(listed(two.desk.identity.on_new_device()))
    device = two.laptop.identity.device
    two.laptop.renew_device()
    assert two.laptop.identity.device == device
    with pytest.raises(UserError, match="was removed"):
        two.desk.add_device(listed(two.laptop.identity))
    assert two.desk.is_listed


def test_a_device_removes_neither_itself_nor_strangers(two: Two) -> None:
    with pytest.raises(UserError, match="are using"):
        two.desk.revoke(two.desk.identity.device, LATER)
    with pytest.raises(UserError, match="no such device"):
        two.desk.revoke(two.desk.identity.on_new_device().device, LATER)


def next_epoch(two: Two, *kept: Identity) -> tuple[Identity, bytes]:
    """Return what the desk has once the phrase has appointed another key."""
    later = two.desk.identity.next_epoch(two.root)
    others = tuple(listed(one) for one in kept)
    return later, sign_manifest(
        later, kind="desktop", caps=CAPS, others=others, before=two.desk.manifest
    )


def test_a_higher_epoch_is_kept_and_signs_when_its_key_comes(two: Two, tmp_path: Path) -> None:
    later, manifest = next_epoch(two, two.laptop.identity)
    assert not two.laptop.adopt(verify_manifest(manifest), manifest)
    assert two.laptop.manifest == manifest
    assert two.laptop.is_listed
    assert not signs(two.laptop)
    with pytest.raises(UserError, match="recovery phrase"):
        two.laptop.add_device(listed(two.desk.identity.on_new_device()))
    older = two.desk.manifest
    assert not two.laptop.adopt(verify_manifest(older), older)
    assert two.laptop.manifest == manifest
    assert two.laptop.take_dsk(later.epoch, later.dsk.seed, later.dsk_sig)
    assert signs(two.laptop)
    assert Keyring.load(tmp_path / "laptop", KEY).can_sign
    assert not two.laptop.take_dsk(later.epoch, later.dsk.seed, later.dsk_sig)
    assert len(verify_manifest(two.laptop.revoke(two.desk.identity.device, LATER)).revoked) == 1


def test_a_new_device_that_cannot_list_itself_has_to_be_linked(two: Two) -> None:
    _, manifest = next_epoch(two, two.laptop.identity)
    two.laptop.adopt(verify_manifest(manifest), manifest)
    device = two.laptop.identity.device
    two.laptop.renew_device()
    assert two.laptop.identity.device != device
    assert not two.laptop.is_listed


def test_the_key_may_come_before_the_manifest(two: Two) -> None:
    later, manifest = next_epoch(two, two.laptop.identity)
    assert two.laptop.take_dsk(later.epoch, later.dsk.seed, later.dsk_sig)
    assert not signs(two.laptop)
    two.laptop.adopt(verify_manifest(manifest), manifest)
    assert signs(two.laptop)


def test_a_key_that_nobody_appointed_is_not_taken(two: Two) -> None:
    later, _ = next_epoch(two)
    thief = Identity.new()
    for epoch, seed, sig in (
        (later.epoch + 1, later.dsk.seed, later.dsk_sig),
        (later.epoch, thief.dsk.seed, later.dsk_sig),
        (1, thief.dsk.seed, thief.dsk_sig),
        (1, secrets.token_bytes(32), secrets.token_bytes(64)),
    ):
        assert not two.laptop.take_dsk(epoch, seed, sig)
    assert signs(two.laptop)


def test_a_device_that_a_higher_epoch_does_not_list_is_out(two: Two) -> None:
    _, manifest = next_epoch(two)
    two.laptop.adopt(verify_manifest(manifest), manifest)
    assert not two.laptop.is_listed
    assert not signs(two.laptop)


def test_within_an_epoch_whose_key_is_not_here_the_fuller_manifest_is_kept(two: Two) -> None:
    later, manifest = next_epoch(two, two.laptop.identity)
    two.laptop.adopt(verify_manifest(manifest), manifest)
    phone = replace(later, dk=two.desk.identity.on_new_device().dk)
    fuller = sign_manifest(
        later, kind="desktop", caps=CAPS, before=manifest,
        others=(listed(two.laptop.identity), listed(phone)),
    )  # fmt: skip
    assert not two.laptop.adopt(verify_manifest(fuller), fuller)
    assert two.laptop.manifest == fuller
    two.laptop.adopt(verify_manifest(manifest), manifest)
    assert two.laptop.manifest == fuller


def test_what_both_added_meanwhile_counts_on_both(two: Two) -> None:
    one, other = (two.desk.identity.on_new_device() for _ in range(2))
    two.desk.add_device(listed(one))
    two.laptop.add_device(listed(other))
    assert two.tell_laptop()
    assert not two.tell_desk()
    assert devices(two.desk) == devices(two.laptop)
    assert len(devices(two.desk)) == 4
