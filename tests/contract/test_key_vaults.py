"""Every way to keep the key of a profile: it comes back, is kept from others, and goes when another way takes over."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from chatera.store import vaults
from chatera.store.keychain import SystemKeychains
from chatera.store.machine import Machine
from chatera.store.vaults import AnyVault, InFile, InKeychain, KeyLost, KeyVault, UnderPassphrase
from chatera.testing.keychain import OneKeychain

KEY = bytes(range(32))
Made = Callable[[], KeyVault]


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(OneKeychain(tmp_path / "keychain.json"), tmp_path / "state")


@pytest.fixture(params=["keychain", "passphrase", "file"])
def vault(request: pytest.FixtureRequest, machine: Machine) -> AnyVault:
    if request.param == "keychain":
        made = InKeychain.of(KEY, machine)
        assert made is not None
        return made
    if request.param == "passphrase":
        return UnderPassphrase.of(KEY, "open sesame")
    return InFile(secret=KEY)


def test_the_key_comes_back_from_what_was_written_down(
    vault: AnyVault, machine: Machine, tmp_path: Path
) -> None:
    vaults.write(tmp_path / "key", vault)
    if os.name == "posix":
        assert (tmp_path / "key").stat().st_mode & 0o777 == 0o600
    again = vaults.read(tmp_path / "key")
    assert again.kept == vault.kept
    assert again.key(machine, "open sesame") == KEY


def test_only_a_file_shows_the_key_itself(vault: AnyVault, tmp_path: Path) -> None:
    vaults.write(tmp_path / "key", vault)
    text = (tmp_path / "key").read_text()
    shown = any(one in text for one in (KEY.hex(), "AAECAwQF"))  # hexadecimal digits, base 64
    assert shown == (vault.kept == "file")


def test_nothing_is_left_elsewhere_once_it_is_forgotten(
    vault: AnyVault, machine: Machine, tmp_path: Path
) -> None:
    vault.forget(machine)
    assert OneKeychain(tmp_path / "keychain.json").keyring.secrets == {}
    if vault.kept == "keychain":
        with pytest.raises(KeyLost, match="no longer has"):
            vault.key(machine, None)


def test_a_damaged_file_is_told(vault: AnyVault, tmp_path: Path) -> None:
    vaults.write(tmp_path / "key", vault)
    whole = (tmp_path / "key").read_bytes()
    for damaged in (b"", whole[:-1], b"\0" * len(whole), b"{}", b"[1]"):
        (tmp_path / "key").write_bytes(damaged)
        with pytest.raises(KeyLost, match="can't be read"):
            vaults.read(tmp_path / "key")
    (tmp_path / "key").unlink()
    with pytest.raises(KeyLost, match="is missing"):
        vaults.read(tmp_path / "key")


def test_a_machine_without_a_keychain_keeps_a_file(tmp_path: Path) -> None:
    machine = Machine(SystemKeychains(), tmp_path)  # tests tell the real ones to be none
    assert vaults.keep(tmp_path / "key", KEY, machine).kept == "file"


def test_a_keychain_that_nobody_unlocks_is_not_used(machine: Machine, tmp_path: Path) -> None:
    OneKeychain(tmp_path / "keychain.json").keyring.locked = True
    assert vaults.keep(tmp_path / "key", KEY, machine).kept == "file"
