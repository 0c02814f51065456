"""Backups are whole when they are said to be made, come back on a blank machine, and never leave half a profile."""

import asyncio
import shutil
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from chatera.client import backup
from chatera.client.backup import Backups, DamagedBackup, Saved, Step
from chatera.crypto.backup import NewerFormat, OlderBackup
from chatera.crypto.phrase import WrongPhrase, phrase_of
from chatera.crypto.records import salt, verify_manifest
from chatera.protocol.bodies import Text
from chatera.protocol.errors import StorageError, UserError
from chatera.store import archive
from chatera.store.lock import ProfileInUse
from chatera.store.profile import Profile
from tests.helpers.lived import Home, adopt, lived
from tests.helpers.writer import Writer, batch, now_ms

OTHER = "legal winner thank year wave sausage worth useful legal winner thank yellow"


class Owner(Home):
    """Somebody who makes backups, and restores them on machines that know nothing."""

    def __init__(self, profile: Profile, folder: Path) -> None:
        super().__init__(profile)
        root = profile.keyring.root
        assert root is not None
        self.phrase = " ".join(phrase_of(root))
        self.folder = folder
        self.backups = Backups(profile, now_ms)

    async def create(self) -> Saved:
        return await self.backups.create(self.folder)

    async def restore(self, place: Path, to: Path, phrase: str = "") -> Saved:
        return await backup.restore(place, phrase or self.phrase, to, now_ms=now_ms)

    def files(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir())


@pytest.fixture
async def anna(tmp_path: Path) -> AsyncIterator[Owner]:
    owner = Owner(Profile.create(tmp_path / "anna" / "profile", "Anna"), tmp_path / "stick")
    yield owner
    owner.profile.close()


@contextmanager
def opened(path: Path) -> Iterator[Home]:
    profile = Profile.open(path)
    yield Home(profile)
    profile.close()


def nothing_at(path: Path) -> bool:
    """Tell whether nothing of a profile is there."""
    return not path.parent.exists() or list(path.parent.iterdir()) == []


async def test_everything_is_on_a_blank_machine_again(anna: Owner, tmp_path: Path) -> None:
    await lived(anna)
    anna.profile.set_setting("message", "Gone fishing")
    steps: list[Step] = []
    saved = await anna.backups.create(anna.folder, steps.append)
    await asyncio.sleep(0)
    assert [one.stage for one in steps if one.done == one.total] == ["writing", "checking"]
    assert anna.backups.last_made == saved.made
    assert anna.backups.is_newest(saved)
    before, now = anna.profile.keyring, tmp_path / "new" / "profile"
    steps.clear()
    await backup.restore(anna.folder, anna.phrase, now, now_ms=now_ms, progress=steps.append)
    assert steps[-1] == Step("restoring", steps[-1].total, steps[-1].total)
    with opened(now) as home:
        assert home.view() == anna.view()
        keyring = home.profile.keyring
        assert keyring.account == before.account
        assert keyring.root is None
        assert keyring.can_sign
        assert keyring.identity.backup_key == before.identity.backup_key
        assert keyring.identity.ik != before.identity.ik
        listed = {one.dk for one in verify_manifest(keyring.manifest).devices}
        assert listed == {before.identity.device, keyring.identity.device}
        assert home.profile.setting("name") == "Anna"
        assert home.profile.setting("message") == "Gone fishing"
        assert Backups(home.profile, now_ms).last_made == saved.made
    assert [one.name for one in now.parent.iterdir()] == ["profile"]


async def test_both_devices_are_heard_and_another_name_may_be_chosen(
    anna: Owner, tmp_path: Path
) -> None:
    boris = Home(Profile.create(tmp_path / "boris", "Boris"))
    _, conv = await lived(anna)
    await anna.create()
    await backup.restore(
        anna.folder, anna.phrase.upper(), tmp_path / "new", now_ms=now_ms, name=" Anna at home "
    )
    with opened(tmp_path / "new") as home:
        assert home.profile.setting("name") == "Anna at home"
        said = [
            await one.store.author(conv, Text(salt=salt(), text=words))
            for one, words in ((anna, "old"), (home, "new"))
        ]
        manifests = (anna.profile.keyring.manifest, home.profile.keyring.manifest)
    for manifest in manifests:
        await boris.store.take(batch(manifests=(manifest,)))
    await boris.store.take(batch(*said))
    held = {row[0] for row in boris.store.rows("SELECT reason FROM held")}
    assert held == {"conv"}  # who wrote it is clear; it is not for Boris
    boris.profile.close()


async def test_versions_rise_and_two_stay(anna: Owner, tmp_path: Path) -> None:
    await adopt(anna)
    made = [await anna.create() for _ in range(3)]
    assert [one.manifest.version for one in made] == [1, 2, 3]
    assert len(anna.files()) == 4
    assert made[-1].path.exists()
    assert not made[0].path.exists()
    other = tmp_path / "other stick"
    assert (await anna.backups.create(other)).manifest.version == 4
    older = await anna.backups.check(anna.folder)
    assert older.manifest.version == 3
    assert not anna.backups.is_newest(older)
    (anna.folder / made[-1].path.name.replace("000003", "000009")).write_bytes(b"never ended")
    (anna.folder / (made[-1].path.name + ".12.part")).write_bytes(b"never ended")
    (anna.folder / "holiday.backup").write_bytes(b"of somebody else")
    assert (await anna.create()).manifest.version == 5
    assert len(anna.files()) == 5
    assert "holiday.backup" in anna.files()


async def test_an_older_one_in_the_place_of_a_newer_is_noticed(anna: Owner, tmp_path: Path) -> None:
    await anna.create()
    shutil.copytree(anna.folder, tmp_path / "copy")
    await anna.create()
    await anna.backups.check(anna.folder)
    shutil.rmtree(anna.folder)
    shutil.copytree(tmp_path / "copy", anna.folder)
    with pytest.raises(OlderBackup, match=r"number 1\) is older than one .*number 2"):
        await anna.backups.check(anna.folder)
    assert (await anna.create()).manifest.version == 3


@pytest.mark.parametrize(
    ("phrase", "words"),
    [
        (OTHER, "another account's backup"),
        (OTHER.replace("yellow", "zoo"), "words is wrong"),
        ("legal winner", "12 words"),
    ],
)
async def test_wrong_words(phrase: str, words: str, anna: Owner, tmp_path: Path) -> None:
    await anna.create()
    with pytest.raises(UserError, match=words):
        await anna.restore(anna.folder, tmp_path / "new" / "profile", phrase)
    assert nothing_at(tmp_path / "new" / "profile")
    if phrase != OTHER:
        with pytest.raises(WrongPhrase):
            backup.regain(phrase, tmp_path / "new" / "profile", "Anna")


async def test_where_no_backup_is(anna: Owner, tmp_path: Path) -> None:
    anna.folder.mkdir()
    for place, words in ((anna.folder, "no backup"), (tmp_path / "nowhere", "There is no ")):
        with pytest.raises(UserError, match=words):
            await anna.restore(place, tmp_path / "new")
        with pytest.raises(UserError, match=words):
            await anna.backups.check(place)


def flip(path: Path, at: int) -> None:
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(data)


async def test_a_damaged_backup_is_found_and_nothing_stays(anna: Owner, tmp_path: Path) -> None:
    await lived(anna)
    saved = await anna.create()
    stream, manifest = saved.path, saved.path.with_suffix(backup.MANIFEST)
    whole, signed = stream.read_bytes(), manifest.read_bytes()
    now = tmp_path / "new" / "profile"

    async def found(words: str) -> None:
        with pytest.raises(DamagedBackup, match=words):
            await anna.restore(anna.folder, now)
        with pytest.raises(DamagedBackup, match=words):
            await anna.backups.check(anna.folder)
        assert nothing_at(now)
        stream.write_bytes(whole)
        manifest.write_bytes(signed)

    for at in (0, 50, len(whole) // 2, -1):
        flip(stream, at)
        await found("damaged or cut off")
    for size in (0, 30, len(whole) // 2, len(whole) - 1):
        stream.write_bytes(whole[:size])
        await found("damaged or cut off")
    stream.write_bytes(whole + b"\0")
    await found("damaged or cut off")
    stream.unlink()
    await found("is missing")
    flip(manifest, 60)
    await found("can't be read")
    manifest.write_bytes(b"")
    await found("can't be read")
    manifest.unlink()
    with pytest.raises(UserError, match="no backup"):
        await anna.restore(anna.folder, now)
    with pytest.raises(UserError, match="belongs to this backup"):
        await anna.restore(stream, now)
    manifest.write_bytes(signed[:7] + b"\x02" + signed[8:])
    with pytest.raises(NewerFormat, match="Update ChatEra"):
        await anna.restore(anna.folder, now)
    manifest.write_bytes(signed)
    await anna.restore(stream, now)
    assert Profile.exists(now)


async def test_beside_a_damaged_one_the_one_before_is_named(anna: Owner, tmp_path: Path) -> None:
    first = await anna.create()
    second = await anna.create()
    flip(second.path.with_suffix(backup.MANIFEST), 60)
    with pytest.raises(DamagedBackup, match=f"beside it: {first.path}"):
        await anna.restore(anna.folder, tmp_path / "new")
    await anna.restore(first.path, tmp_path / "new")
    assert Profile.exists(tmp_path / "new")


async def test_nothing_is_put_over_what_is_there(anna: Owner, tmp_path: Path) -> None:
    await anna.create()
    with pytest.raises(UserError, match="already"):
        await anna.restore(anna.folder, anna.profile.path)
    busy = tmp_path / "busy"
    busy.mkdir()
    (busy / "letter.txt").write_text("Dear", "utf-8")
    with pytest.raises(UserError, match="not empty"):
        await anna.restore(anna.folder, busy)
    with pytest.raises(UserError, match="not empty"):
        backup.regain(anna.phrase, busy, "Anna")
    assert [one.name for one in busy.iterdir()] == ["letter.txt"]
    empty = tmp_path / "empty"
    empty.mkdir()
    await anna.restore(anna.folder, empty)
    assert Profile.exists(empty)


async def test_what_an_ended_restore_left_is_in_nobodys_way(anna: Owner, tmp_path: Path) -> None:
    await anna.create()
    left = Profile.create(tmp_path / ".new.restoring", "Left")
    with pytest.raises(ProfileInUse):
        await anna.restore(anna.folder, tmp_path / "new")
    left.close()
    await anna.restore(anna.folder, tmp_path / "new")
    assert not left.path.exists()
    with opened(tmp_path / "new") as home:
        assert home.profile.identity.account == anna.profile.identity.account


async def test_what_is_cancelled_leaves_nothing(anna: Owner, tmp_path: Path) -> None:
    writer, conv = await lived(anna)
    said = [writer.text(conv, str(n)) for n in range(archive.PAGE)]
    await anna.store.take(batch(*said))
    await anna.create()
    before, go_on = anna.files(), threading.Event()
    waiting = anna.profile.database.run(lambda _: go_on.wait())
    making = asyncio.create_task(anna.create())
    await asyncio.sleep(0)
    making.cancel()
    await asyncio.sleep(0)
    go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await making
    await waiting
    assert anna.files() == before
    now = tmp_path / "new" / "profile"
    restoring = asyncio.create_task(
        backup.restore(
            anna.folder, anna.phrase, now, now_ms=now_ms, progress=lambda _: restoring.cancel()
        )
    )
    with pytest.raises(asyncio.CancelledError):
        await restoring
    assert nothing_at(now)


@contextmanager
def no_file_larger_than(size: int) -> Iterator[None]:
    """Let the disk be full, as far as this process sees."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


async def test_a_full_disk_is_said_in_words(anna: Owner, tmp_path: Path) -> None:
    await adopt(anna)
    picture = anna.profile.save_blob(bytes(200_000))
    anna.profile.set_setting("picture", picture.hex())
    await anna.create()
    before = anna.files()
    with no_file_larger_than(100_000), pytest.raises(StorageError, match="Free some space"):
        await anna.create()
    assert anna.files() == before
    now = tmp_path / "new" / "profile"
    with no_file_larger_than(100_000), pytest.raises(StorageError, match="Free some space"):
        await anna.restore(anna.folder, now)
    assert nothing_at(now)
    await anna.restore(anna.folder, now)
    with opened(now) as home:
        assert home.profile.blob(picture) == bytes(200_000)


async def test_a_clock_that_is_behind_would_lose_the_past(anna: Owner, tmp_path: Path) -> None:
    await anna.create()
    with pytest.raises(UserError, match="Set its date and time"):
        await backup.restore(
            anna.folder, anna.phrase, tmp_path / "new", now_ms=lambda: now_ms() - 3_600_000
        )


async def test_the_words_alone_bring_the_account_back(anna: Owner, tmp_path: Path) -> None:
    account = backup.regain(anna.phrase, tmp_path / "new", "Anna")
    assert account == anna.profile.keyring.account
    writer = Writer("Boris")
    writer.identity = anna.profile.identity
    with opened(tmp_path / "new") as home, opened_boris(tmp_path) as boris:
        keyring = home.profile.keyring
        assert keyring.identity.backup_key == anna.profile.identity.backup_key
        assert keyring.root is None
        await boris.store.take(batch(manifests=(anna.profile.keyring.manifest, keyring.manifest)))
        conv = writer.direct(boris.store.me)
        first = writer.text(conv, "on the old one")
        writer.identity = keyring.identity
        writer.forget_chains()
        await boris.store.take(batch(first, writer.text(conv, "on the new one")))
        texts = boris.store.rows("SELECT text FROM messages ORDER BY hlc")
        assert texts == [("on the old one",), ("on the new one",)]
        # The old device learns of the new one and lists it beside itself.
        await anna.store.take(batch(manifests=(keyring.manifest,)))
        listed = {one.dk for one in verify_manifest(anna.profile.keyring.manifest).devices}
        assert listed == {anna.store.device, home.store.device}


@contextmanager
def opened_boris(tmp_path: Path) -> Iterator[Home]:
    profile = Profile.create(tmp_path / "boris", "Boris")
    yield Home(profile)
    profile.close()


async def test_who_can_no_longer_sign_makes_no_backup(anna: Owner, tmp_path: Path) -> None:
    keyring, root = anna.profile.keyring, anna.profile.keyring.root
    assert root is not None
    old = keyring.identity
    newer = keyring.replace_dsk(root, [old.device], now_ms() << 16)
    left = Profile.join(tmp_path / "left", "Anna", old.on_new_device(), newer)
    with pytest.raises(UserError, match="recovery phrase on another"):
        await Backups(left, now_ms).create(anna.folder)
    left.close()
    assert not anna.folder.exists()
