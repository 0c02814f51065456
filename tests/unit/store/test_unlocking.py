"""How a profile opens: by the keychain, a passphrase or a file; and what is said where it does not."""

import os
from pathlib import Path

import pytest

from chatera.protocol.errors import StorageError, UserError
from chatera.store.database import DamagedStore
from chatera.store.keychain import KeychainUnavailable
from chatera.store.machine import Machine
from chatera.store.profile import Profile
from chatera.store.vaults import KeyLost, Locked
from chatera.testing.keychain import OneKeychain
from tests.helpers.writer import now_ms


class Place:
    """A profile on a machine that has a keychain."""

    def __init__(self, path: Path) -> None:
        self.path = path / "me"
        self.keychains = OneKeychain(path / "keychain.json")
        self.machine = Machine(self.keychains, path / "state")
        Profile.create(self.path, "Me", self.machine).close()

    def open(self, passphrase: str | None = None) -> Profile:
        return Profile.open(self.path, passphrase, self.machine)

    def name(self, passphrase: str | None = None) -> str:
        profile = self.open(passphrase)
        name = profile.setting("name")
        profile.close()
        return name


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


def test_the_keychain_has_what_opens_a_profile(place: Place) -> None:
    assert Profile.asks_keychain(place.path)
    assert place.name() == "Me"
    key = next(
        value for name, value in place.keychains.keyring.secrets.items() if "profile" in name
    )
    everything = b"".join(one.read_bytes() for one in place.path.iterdir() if one.is_file())
    assert key.encode() not in everything
    assert bytes.fromhex(key) not in everything


def test_a_keychain_that_does_not_open_loses_nothing(place: Place) -> None:
    place.keychains.keyring.locked = True
    with pytest.raises(KeychainUnavailable, match="nothing is lost"):
        place.open()
    place.keychains.keyring.locked = False
    place.keychains.there = False
    with pytest.raises(KeychainUnavailable):
        place.open()
    place.keychains.there = True
    assert place.name() == "Me"


def test_a_profile_can_be_closed_though_the_keychain_was_locked_meanwhile(place: Place) -> None:
    profile = place.open()
    place.keychains.keyring.locked = True
    profile.close()
    place.keychains.keyring.locked = False
    profile = place.open()
    assert not profile.database.read.execute("SELECT * FROM sessions").fetchall()
    profile.close()


def test_an_emptied_keychain_is_told_with_what_to_do(place: Place) -> None:
    place.keychains.keyring.path.unlink()
    with pytest.raises(KeyLost, match="the words you wrote down"):
        place.open()
    with pytest.raises(KeyLost, match="the words you wrote down"):
        Profile.rebuild(place.path, "Me", machine=place.machine)
    assert (place.path / "store.db").exists()


def test_a_passphrase_is_set_changed_and_removed(place: Place) -> None:
    profile = place.open()
    device = profile.identity.device
    profile.set_passphrase("first")
    assert profile.kept == "passphrase"
    profile.close()
    assert not any("profile" in name for name in place.keychains.keyring.secrets)
    assert not Profile.asks_keychain(place.path)
    with pytest.raises(Locked, match="protected by a passphrase") as locked:
        place.open()
    assert not locked.value.tried
    with pytest.raises(Locked, match="not the passphrase") as locked:
        place.open("Second")
    assert locked.value.tried
    profile = place.open("first")
    profile.set_passphrase("Second")
    profile.close()
    with pytest.raises(Locked):
        place.open("first")
    profile = place.open("Second")
    with pytest.raises(UserError, match="at least one character"):
        profile.set_passphrase("")
    profile.remove_passphrase()
    profile.remove_passphrase()
    profile.close()
    profile = place.open()
    assert profile.kept == "keychain"
    assert profile.identity.device == device
    profile.close()


def test_a_machine_without_a_keychain_keeps_a_file_for_its_owner_only(tmp_path: Path) -> None:
    profile = Profile.create(tmp_path / "p", "Me")
    assert profile.kept == "file"
    profile.close()
    (tmp_path / "p" / "key").chmod(0o640)
    if os.name == "posix":
        with pytest.raises(StorageError, match="chmod 600"):
            Profile.open(tmp_path / "p")
    (tmp_path / "p" / "key").chmod(0o600)
    Profile.open(tmp_path / "p").close()


def test_a_missing_key_is_not_taken_for_damage(place: Place) -> None:
    kept = (place.path / "key").read_bytes()
    (place.path / "key").unlink()
    with pytest.raises(KeyLost, match="Put it back"):
        place.open()
    with pytest.raises(KeyLost, match="Put it back"):
        Profile.rebuild(place.path, "Me")
    (place.path / "key").write_bytes(kept)
    (place.path / "key").chmod(0o600)
    assert place.name() == "Me"


def test_another_profiles_key_is_not_taken_for_damage(place: Place, tmp_path: Path) -> None:
    Profile.create(tmp_path / "other", "Other").close()
    (place.path / "key").write_bytes((tmp_path / "other" / "key").read_bytes())
    with pytest.raises(KeyLost, match="another profile's"):
        place.open()


def test_damaged_keys_are_told_apart_from_a_damaged_store(place: Place) -> None:
    identity = (place.path / "identity").read_bytes()
    for damaged in (identity[:20], identity[:-1] + bytes([identity[-1] ^ 1]), b"", b"\x80"):
        (place.path / "identity").write_bytes(damaged)
        with pytest.raises(StorageError, match=r"The keys in .* Restore the file"):
            place.open()
    (place.path / "identity").write_bytes(identity)
    store = bytearray((place.path / "store.db").read_bytes())
    store[100] ^= 1
    (place.path / "store.db").write_bytes(store)
    with pytest.raises(DamagedStore, match="Rebuild it"):
        place.open()
    again = Profile.rebuild(place.path, "Me", machine=place.machine)
    again.close()
    assert place.name() == "Me"


def test_a_page_that_was_damaged_while_open_is_told(place: Place) -> None:
    profile = place.open()
    profile.database.run_at_once(
        lambda db: db.execute("INSERT INTO manifests VALUES (x'01', 1, zeroblob(400000))")
    )
    profile.close()
    store = bytearray((place.path / "store.db").read_bytes())
    store[-200_000] ^= 1
    (place.path / "store.db").write_bytes(store)
    profile = place.open()
    with pytest.raises(DamagedStore):
        profile.database.run_at_once(
            lambda db: db.execute("SELECT hex(data) FROM manifests").fetchall()
        )
    with pytest.raises(StorageError, match="Close ChatEra"):
        profile.set_setting("name", "Not kept")
    profile.close()


def test_a_killed_creation_is_gone_on_with(place: Place, tmp_path: Path) -> None:
    for name in ("identity", "store.db"):
        (place.path / name).rename(tmp_path / name)  # as far as it got before
    Profile.create(place.path, "Me again", place.machine).close()
    assert place.name() == "Me again"


def test_a_device_that_can_not_list_itself_anew_keeps_its_store(tmp_path: Path) -> None:
    first = Profile.create(tmp_path / "first", "Anna")
    before, root = first.identity, first.keyring.root
    assert root is not None
    newest = first.keyring.replace_dsk(root, [], now_ms() << 16)
    first.close()
    left = Profile.join(tmp_path / "left", "Anna", before.on_new_device(), newest)
    device = left.identity.device
    left.close()
    with pytest.raises(UserError):
        Profile.rebuild(tmp_path / "left", "Another")
    left = Profile.open(tmp_path / "left")
    assert (left.identity.device, left.setting("name")) == (device, "Anna")
    left.close()
