"""Backups of a profile: made into a folder, checked by reading them back, and restored on a blank machine.

A backup is two files beside each other, ``NAME.backup`` and ``NAME.manifest``, as ``chatera.crypto.backup`` describes them.
Each is written under another name and gets its own when it is whole on the disk; the manifest comes last, so what was
interrupted is none. It counts as made when it was read back as a restore would read it; only then older ones go.

What is restored becomes a new device of the account. It grows beside the place where it will be, and is moved there when it
is complete: whatever ends it before, no half profile stays.
"""

import asyncio
import errno
import os
import re
import secrets
import shutil
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Annotated, Literal, NamedTuple, TypeVar

import msgspec

from chatera.crypto import backup
from chatera.crypto.backup import BackupManifest, Known, NewerFormat
from chatera.crypto.keys import Identity, Signer, backup_key, root_identity
from chatera.crypto.phrase import root_of
from chatera.crypto.primitives import KEY_SIZE
from chatera.protocol import limits
from chatera.protocol.bodies import UNREADABLE
from chatera.protocol.errors import RemoteProtocolError, StorageError, UserError
from chatera.protocol.ids import AccountId, account_text
from chatera.store import archive, vaults
from chatera.store.archive import Record
from chatera.store.files import sync_directory
from chatera.store.keyring import listed_beside
from chatera.store.lock import ProfileLock
from chatera.store.machine import Machine
from chatera.store.options import SETTINGS
from chatera.store.profile import Profile
from chatera.store.store import Store

KEPT = 2
"""So many backups of an account stay in a folder."""
STREAM, MANIFEST, PART = ".backup", ".manifest", ".part"
REPORT_EVERY = 100
"""Records from one report to the next."""
PIECE = 256 * 1024
PLACES = 16
"""Folders whose newest backup is remembered."""
LEFT = frozenset({SETTINGS, "windows.ini"})
"""Files of a desktop that may be in a directory before there is a profile: it was opened, and left again."""
_REMEMBERED = "backups"
_ACCOUNT = "account"
_UNNAMED = "?"
_NO_NAME = "DELETE FROM settings WHERE name = 'name'"
_ELSE = "Take another copy of it, or an older backup, if there is one."
_NAME = re.compile(r"chatera-(?P<who>[a-z2-7]{8})-(?P<version>\d{6,})", re.ASCII)
T = TypeVar("T")


class DamagedBackup(StorageError):
    """A backup can't be restored; its words say what can be done."""


class Step(NamedTuple):
    """How far it has come, in records; in conversations where a community moves."""

    stage: Literal[
        "writing", "checking", "restoring", "connecting", "bringing", "telling", "following"
    ]
    done: int
    total: int


Progress = Callable[[Step], object]


@dataclass(frozen=True, slots=True)
class Saved:
    """A backup somewhere, whose manifest holds.

    Attributes:
        path: the file with everything in it.
        manifest: what it says of itself.
    """

    path: Path
    manifest: BackupManifest

    @property
    def made(self) -> datetime:
        """When, UTC."""
        return datetime.fromtimestamp(self.manifest.created / 1000, UTC)


class _Account(msgspec.Struct, array_like=True):
    """What lets another device sign for the account; the first section of a backup.

    Attributes:
        dsk: seed of the device-signing key that the backup's manifest names.
        manifest: of the account's devices.
    """

    dsk: Annotated[bytes, msgspec.Meta(min_length=KEY_SIZE, max_length=KEY_SIZE)]
    manifest: bytes


class _Remembered(msgspec.Struct, array_like=True):
    """The newest backup that was seen in a folder."""

    place: str
    epoch: int
    version: int
    hash: str
    created: int


class Backups:
    """Makes and checks backups of one profile.

    Args:
        profile: open.
        now_ms: the wall clock, ms since the epoch, UTC.
    """

    def __init__(self, profile: Profile, now_ms: Callable[[], int]) -> None:
        self._profile = profile
        self._now_ms = now_ms

    @property
    def last_made(self) -> datetime | None:
        """When the newest backup that was seen on this device was made, UTC; None for never."""
        newest = max((one.created for one in self._remembered()), default=None)
        return None if newest is None else datetime.fromtimestamp(newest / 1000, UTC)

    async def create(self, folder: Path, progress: Progress = lambda _: None) -> Saved:
        """Make a backup in a folder, read it back, and remove older ones; what this returns can be restored.

        Raises:
            UserError: this device can't sign for the account any more.
            StorageError: the disk refuses, or gives back something else than was written; older backups are still there.
        """
        if not self._profile.keyring.can_sign:
            raise UserError(
                "Your devices were changed with the recovery phrase on another one of yours. Make the backup there."
            )
        remembered = self._remembered()
        saved = await _in_thread(lambda report: self._create(folder, remembered, report), progress)
        self._remember(saved)
        return saved

    async def check(self, place: Path, progress: Progress = lambda _: None) -> Saved:
        """Read a backup through as a restore would.

        Args:
            place: a folder, whose newest one is taken, or one of the files.
            progress: is told how far it is.

        Raises:
            UserError: there is none of this account's.
            DamagedBackup: it could not be restored.
            OlderBackup: a newer one was in this folder before.
        """
        identity = self._profile.identity
        saved = find(place, identity.account, identity.backup_key)
        known = self._known(saved.path.parent)
        if known is not None:
            backup.check_age(saved.manifest, known)
        await _in_thread(lambda report: _check(saved, identity.backup_key, report), progress)
        self._remember(saved)
        return saved

    def is_newest(self, saved: Saved) -> bool:
        """Tell whether no newer backup is known, wherever it lies."""
        mine = (saved.manifest.epoch, saved.manifest.version)
        return all((one.epoch, one.version) <= mine for one in self._remembered())

    def _create(self, folder: Path, remembered: list[_Remembered], report: Progress) -> Saved:
        identity = self._profile.identity
        with _in_words(folder), ExitStack() as undo:
            folder.mkdir(parents=True, exist_ok=True)
            _sweep(folder, identity.account)
            here = [version for version, _ in _named(folder, identity.account)]
            version = max([*here, *(one.version for one in remembered), 0]) + 1
            stream = folder / f"chatera-{_short(identity.account)}-{version:06}{STREAM}"
            saved = Saved(stream, self._write(stream, version, report, undo))
            _check(saved, identity.backup_key, report)
            undo.pop_all()
            _remove_older(folder, identity.account)
        return saved

    def _write(
        self, stream: Path, version: int, report: Progress, undo: ExitStack
    ) -> BackupManifest:
        identity = self._profile.identity
        export = archive.export(self._profile.database, self._profile, unsent=True)
        account = _Account(identity.dsk.seed, self._profile.keyring.manifest)
        records = _counted(export.records, "writing", export.total, report)
        whole = backup.Backup(
            _sections(msgspec.msgpack.encode(account), records), account=identity.account,
            key=identity.backup_key, random=secrets.token_bytes,
        )  # fmt: skip
        _put(stream, whole, undo)
        manifest = whole.manifest(
            dsk=identity.dsk, epoch=identity.epoch, dsk_sig=identity.dsk_sig, version=version,
            created=self._now_ms(),
        )  # fmt: skip
        _put(stream.with_suffix(MANIFEST), [manifest], undo)
        return backup.open_manifest(manifest, account=identity.account, key=identity.backup_key)

    def _remembered(self) -> list[_Remembered]:
        kept = self._profile.setting(_REMEMBERED)
        return msgspec.json.decode(kept, type=list[_Remembered]) if kept else []

    def _known(self, folder: Path) -> Known | None:
        for one in self._remembered():
            if one.place == str(folder.absolute()):
                return Known(one.epoch, one.version, bytes.fromhex(one.hash))
        return None

    def _remember(self, saved: Saved) -> None:
        remember(self._profile, saved)


def remember(profile: Profile, saved: Saved) -> None:
    """Let a profile notice from now on when an older backup takes this one's place."""
    kept = profile.setting(_REMEMBERED)
    place, manifest = str(saved.path.parent.absolute()), saved.manifest
    others = msgspec.json.decode(kept, type=list[_Remembered]) if kept else []
    mine = _Remembered(
        place, manifest.epoch, manifest.version, manifest.hash.hex(), manifest.created
    )
    rest = [one for one in others if one.place != place][-PLACES + 1 :]
    profile.set_setting(_REMEMBERED, msgspec.json.encode([*rest, mine]).decode())


def find(place: Path, account: AccountId, key: bytes) -> Saved:
    """Return an account's newest backup in a folder, or the one a file belongs to.

    Raises:
        UserError: there is none, or none of this account's.
        DamagedBackup: it is this account's, and can't be read.
        NewerFormat: this program is too old for it.
        StorageError: the place can't be read.
    """
    with _in_words(place, reading=True):
        manifests = _manifests(place)
        if not manifests:
            raise UserError(f"There is no backup of ChatEra in {place}.")
        found, failed = [], []
        for path in manifests:
            try:
                found.append(_opened(path, account, key))
            except NewerFormat:
                raise
            except RemoteProtocolError:
                failed.append(path)
    ours = [path for path in failed if path.stem.startswith(f"chatera-{_short(account)}-")]
    if found:
        newest = max(found, key=lambda one: (one.manifest.epoch, one.manifest.version))
        if any(path.stem > newest.path.stem for path in ours):
            raise DamagedBackup(
                f"The newest backup in {place} is damaged. There is one of {newest.made:%Y-%m-%d} beside it: {newest.path}"
            )
        return newest
    if ours:
        raise DamagedBackup(f"The backup in {place} is damaged: {ours[-1]} can't be read. {_ELSE}")
    raise UserError(
        f"What is in {place} is another account's backup. If it should be yours, one of the twelve words is wrong."
    )


async def restore(
    place: Path, phrase: str, profile: Path, *, now_ms: Callable[[], int], name: str = "",
    progress: Progress = lambda _: None,
) -> Saved:  # fmt: skip
    """Make a profile of a backup: another device of the same account, with everything that was said.

    Args:
        place: a folder, whose newest backup is taken, or one of a backup's files.
        phrase: the twelve words, as they were typed.
        profile: where there is none yet.
        now_ms: the wall clock, ms since the epoch, UTC.
        name: the person's, where it should be another one than before.
        progress: is told how far it is.

    Raises:
        UserError: the words are wrong, the backup is another account's, or a profile is there already.
        DamagedBackup: the backup is not whole.
        NewerFormat: this program is too old for it.
        StorageError: the disk refuses.
    """
    _require_room(profile)
    root = root_of(phrase)
    account, key = AccountId(root_identity(root).public), backup_key(root)
    saved = find(place, account, key)
    if now_ms() + limits.CLOCK_AHEAD_MS < saved.manifest.created:
        raise UserError(
            f"This backup was made on {saved.made:%Y-%m-%d}, and by the clock of this computer that is still to come. "
            "Set its date and time and try again."
        )
    with _whole(saved), _in_words(profile):
        records = _read(saved, key)
        identity, manifest = _another_device(saved, next(records, ("", b"")), key)
        with _growing(profile) as fresh:
            grown = Profile.join(fresh, name or _UNNAMED, identity, manifest)
            try:
                if not name:  # the one in the backup is not to find another one here
                    grown.database.run_at_once(lambda db: db.execute(_NO_NAME))
                await _fill(grown, saved, records, now_ms, progress)
                remember(grown, saved)
            finally:
                grown.close()
    return saved


def regain(phrase: str, profile: Path, name: str) -> AccountId:
    """Make a profile of the recovery phrase alone: another device of the account, which knows nothing of the past.

    Raises:
        UserError: the words are wrong, the name is none, or a profile is there already.
        StorageError: the disk refuses.
    """
    _require_room(profile)
    root = root_of(phrase)
    identity = Identity.of_root(
        root, epoch=0, dsk=Signer.new(), dk=Signer.new(), ik=secrets.token_bytes(KEY_SIZE)
    )
    Profile.join(profile, name, identity, listed_beside(identity)).close()
    return identity.account


@contextmanager
def _growing(path: Path) -> Iterator[Path]:
    """Give the place where a profile is made before it is moved to its own; it goes where something fails."""
    fresh = path.with_name(f".{path.name}.restoring")
    if (fresh / "lock").exists():
        ProfileLock(fresh / "lock").release()  # nobody is at it
    _remove(fresh)
    try:
        yield fresh
        with suppress(FileNotFoundError):
            for left in path.iterdir():  # few, see LEFT; what was brought back comes before
                if (fresh / left.name).exists():
                    left.unlink()
                else:
                    left.replace(fresh / left.name)
            path.rmdir()
        fresh.rename(path)
        sync_directory(path.parent)
    except BaseException:
        _remove(fresh)
        raise


def _remove(fresh: Path) -> None:
    """Remove what did not become a profile, with what would have opened it."""
    if not fresh.exists():
        return
    with suppress(StorageError):  # it had not come to that
        vaults.read(fresh / "key").forget(Machine())
    shutil.rmtree(fresh)


async def _fill(
    grown: Profile, saved: Saved, records: Iterator[Record], now_ms: Callable[[], int],
    progress: Progress,
) -> None:  # fmt: skip
    store = Store(grown, now_ms)
    total = sum(saved.manifest.counts.values()) - 1  # the account is taken in already
    await archive.take(
        store, records, lambda done: progress(Step("restoring", min(done, total), total))
    )


def _another_device(saved: Saved, first: Record, key: bytes) -> tuple[Identity, bytes]:
    """Return fresh keys of a device of the account, and the manifest that lists it."""
    section, data = first
    signed = saved.manifest
    try:
        kept = msgspec.msgpack.decode(data, type=_Account)
    except UNREADABLE as error:
        raise RemoteProtocolError("it does not begin with its account") from error
    dsk = Signer(kept.dsk)
    if section != _ACCOUNT or dsk.public != signed.dsk:
        raise RemoteProtocolError("it does not begin with its account")
    identity = Identity(
        account=signed.account, epoch=signed.epoch, dsk=dsk, dsk_sig=signed.dsk_sig, dk=Signer.new(),
        ik=secrets.token_bytes(KEY_SIZE), backup_key=key,
    )  # fmt: skip
    return identity, listed_beside(identity, kept.manifest)


def _require_room(profile: Path) -> None:
    if Profile.exists(profile):
        raise UserError(f"There is a profile in {profile} already. Choose another directory.")
    if profile.is_dir() and any(one.name not in LEFT for one in profile.iterdir()):
        raise UserError(f"The directory {profile} is not empty. Choose another one.")


def _read(saved: Saved, key: bytes) -> Iterator[Record]:
    return backup.read_backup(saved.manifest, key, _pieces(saved.path))


def _check(saved: Saved, key: bytes, report: Progress) -> None:
    total = sum(saved.manifest.counts.values())
    with _whole(saved):
        for _ in _counted(_read(saved, key), "checking", total, report):
            pass


def _pieces(path: Path) -> Iterator[bytes]:
    """Read a file as it is on the disk, where the system lets us choose."""
    if not path.exists():
        raise DamagedBackup(f"{path} is missing, which belongs to this backup. {_ELSE}")
    with _in_words(path, reading=True), path.open("rb") as file:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while piece := file.read(PIECE):
            yield piece


def _counted(
    records: Iterable[Record], stage: Literal["writing", "checking"], total: int, report: Progress
) -> Iterator[Record]:
    done = 0
    for record in records:
        if done % REPORT_EVERY == 0:
            report(Step(stage, min(done, total), total))
        done += 1
        yield record
    report(Step(stage, done, done))


def _sections(account: bytes, records: Iterable[Record]) -> Iterator[tuple[str, Iterator[bytes]]]:
    yield _ACCOUNT, iter([account])
    for section, run in groupby(records, key=itemgetter(0)):
        yield section, (data for _, data in run)


def _put(path: Path, pieces: Iterable[bytes], undo: ExitStack) -> None:
    """Write a file that is there whole or not at all."""
    part = path.with_name(f"{path.name}.{secrets.token_hex(4)}{PART}")
    undo.callback(part.unlink, missing_ok=True)
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        for piece in pieces:
            file.write(piece)
        file.flush()
        os.fsync(file.fileno())
    undo.callback(path.unlink, missing_ok=True)
    part.replace(path)
    sync_directory(path.parent)


def _manifests(place: Path) -> list[Path]:
    if place.is_dir():
        return sorted(place.glob(f"*{MANIFEST}"))
    if not place.exists():
        raise UserError(f"There is no {place}.")
    path = place.with_suffix(MANIFEST)
    if not path.exists():
        raise UserError(f"{path} belongs to this backup and is not here. {_ELSE}")
    return [path]


def _opened(path: Path, account: AccountId, key: bytes) -> Saved:
    with path.open("rb") as file:
        data = file.read(backup.MANIFEST_SIZE + 1)
    manifest = backup.open_manifest(data, account=account, key=key)
    return Saved(path.with_suffix(STREAM), manifest)


def _named(folder: Path, account: AccountId) -> list[tuple[int, Path]]:
    """Return the manifests in a folder that bear an account's name, with their versions, the oldest first."""
    found = []
    for path in folder.glob(f"*{MANIFEST}"):
        name = _NAME.fullmatch(path.stem)
        if name and name["who"] == _short(account):
            found.append((int(name["version"]), path))
    return sorted(found)


def _remove_older(folder: Path, account: AccountId) -> None:
    for _, path in _named(folder, account)[:-KEPT]:
        path.unlink(missing_ok=True)
        path.with_suffix(STREAM).unlink(missing_ok=True)


def _sweep(folder: Path, account: AccountId) -> None:
    """Remove what a backup that was interrupted has left."""
    mine = f"chatera-{_short(account)}-*"
    for path in folder.glob(f"{mine}{PART}"):
        path.unlink(missing_ok=True)
    for path in folder.glob(f"{mine}{STREAM}"):
        if _NAME.fullmatch(path.stem) and not path.with_suffix(MANIFEST).exists():
            path.unlink(missing_ok=True)


def _short(account: AccountId) -> str:
    return account_text(account)[2:10]


@contextmanager
def _whole(saved: Saved) -> Iterator[None]:
    """Say in words that a backup is not what its manifest says."""
    try:
        yield
    except NewerFormat:
        raise
    except RemoteProtocolError as error:
        raise DamagedBackup(
            f"The backup {saved.path} of {saved.made:%Y-%m-%d} is damaged or cut off ({error}). {_ELSE}"
        ) from error


@contextmanager
def _in_words(place: Path, *, reading: bool = False) -> Iterator[None]:
    """Say in words what the disk has against it."""
    try:
        yield
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
            raise StorageError(
                f"There is not enough room in {place}. Free some space there, or choose another place."
            ) from error
        if reading:
            raise StorageError(f"{place} can't be read: {error.strerror}.") from error
        raise StorageError(f"{place} can't be written: {error.strerror}.") from error


async def _in_thread(work: Callable[[Progress], T], progress: Progress) -> T:
    """Do what takes long beside the loop; cancelled, it ends at its next report, with everything cleared away."""
    loop, stop = asyncio.get_running_loop(), threading.Event()

    def report(step: Step) -> None:
        if stop.is_set():
            raise _Stopped
        loop.call_soon_threadsafe(progress, step)

    task = asyncio.ensure_future(asyncio.to_thread(work, report))
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        stop.set()
        await asyncio.gather(task, return_exceptions=True)
        raise


class _Stopped(Exception):
    """Nobody waits for it any more."""
