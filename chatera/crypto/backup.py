r"""Backups: everything an account keeps, as one sealed stream, and a signed manifest that says which stream is the newest.

The stream: ``"CHTRBK" | format u16=1 | salt 32 | secretstream``, its key Hk(BK, "ChatEra/backup/stream/v1\0" | account |
the first 40 bytes). Inside stand sections, each once, with records of bytes:

    1 | n u8 | name n      a section begins
    2 | n u32 | data n     a record of it
    0                      the end; zeros follow

The manifest lies beside it: ``"CHTRBM" | format u16=1 | nonce 24 | sealed(map | signature 64)``. It is made last, so a
backup that was interrupted has none. Whoever was shown a version before refuses an older one. "Backed up" may be said
after ``prove``.
"""

import re
import struct
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import msgspec

from chatera.crypto.keys import Signer, verify
from chatera.crypto.primitives import NONCE_SIZE, Random, Undecryptable, seal, unseal
from chatera.crypto.secretstream import (
    HASH_SIZE,
    HEADER_SIZE,
    OVERHEAD,
    SMALLEST,
    Measured,
    open_stream,
    require_zeros,
    seal_stream,
)
from chatera.protocol.bodies import UNREADABLE
from chatera.protocol.errors import LocalProtocolError, RemoteProtocolError
from chatera.protocol.header import SIGNATURE_SIZE
from chatera.protocol.ids import ID_SIZE, AccountId, Hk
from chatera.protocol.manifests import dsk_signed_bytes, split_signed

FORMAT = 1
SALT_SIZE = 32
MOST_BYTES = 2**48
RECORD_SIZE = 1024 * 1024
SECTIONS = 64
MANIFEST_SIZE = 16 * 1024

_STREAM = b"CHTRBK"
_MANIFEST = b"CHTRBM"
_BEGIN = struct.Struct(">6sH")
_PREFIX_SIZE = _BEGIN.size + SALT_SIZE
_LEAST_BYTES = _PREFIX_SIZE + HEADER_SIZE + OVERHEAD + SMALLEST
_END, _SECTION, _RECORD = range(3)
_NAME = re.compile(r"[a-z][a-z0-9_-]{0,31}", re.ASCII)
_NUMBERS = 2**63


class NewerFormat(RemoteProtocolError):
    """A backup that only a later version of this program can read."""


class OlderBackup(RemoteProtocolError):
    """A backup was put in the place of a newer one."""


class Known(NamedTuple):
    """The newest backup that was ever seen here."""

    epoch: int
    version: int
    hash: bytes


class BackupManifest(msgspec.Struct, frozen=True, kw_only=True):
    r"""What a backup consists of; DSK signs "ChatEra/backup/v1\0" | account | the map.

    Attributes:
        epoch: which DSK signs.
        dsk: its public key.
        dsk_sig: RIK's signature that appoints it, as in the device manifest.
        version: rises by at least one with each backup.
        created: ms since 1970.
        size: bytes of the stream.
        hash: BLAKE2b-256 of the stream, all chunks.
        counts: records per section.
    """

    account: AccountId
    epoch: int
    dsk: bytes
    dsk_sig: bytes
    version: int
    created: int
    size: int
    hash: bytes
    counts: dict[str, int]

    @property
    def known(self) -> Known:
        """What to remember of it, so that an older one is noticed."""
        return Known(self.epoch, self.version, self.hash)


_manifest = msgspec.msgpack.Decoder(BackupManifest)
_encode = msgspec.msgpack.Encoder().encode


class Backup:
    """A backup on its way out: iterate once over its stream, then ask for the manifest.

    Args:
        sections: names with their records; taken one by one, so no more than a chunk is in memory.
        account: whose.
        key: BK.
        random: draws salt, header and nonce.
    """

    def __init__(
        self, sections: Iterable[tuple[str, Iterable[bytes]]], *, account: AccountId, key: bytes,
        random: Random,
    ) -> None:  # fmt: skip
        self._account = account
        self._key = key
        self._random = random
        self._counts: dict[str, int] = {}
        self._stream = Measured(self._sealed(sections), MOST_BYTES)

    def __iter__(self) -> Iterator[bytes]:
        """Give the stream, piece by piece."""
        if self._stream.size:
            raise LocalProtocolError("a stream is sealed once")
        return iter(self._stream)

    def manifest(
        self, *, dsk: Signer, epoch: int, dsk_sig: bytes, version: int, created: int
    ) -> bytes:
        """Return the sealed manifest.

        Raises:
            LocalProtocolError: the stream was not read to its end, or a number is impossible.
        """
        manifest = BackupManifest(
            account=self._account, epoch=epoch, dsk=dsk.public, dsk_sig=dsk_sig, version=version,
            created=created, size=self._stream.size, hash=self._stream.digest(),
            counts=self._counts,
        )  # fmt: skip
        fault = _fault(manifest)
        if fault:
            raise LocalProtocolError(fault)
        record = _encode(manifest)
        signed = record + dsk.sign(_signed_bytes(self._account, record))
        begin = _BEGIN.pack(_MANIFEST, FORMAT)
        nonce = self._random(NONCE_SIZE)
        return begin + nonce + seal(_manifest_key(self._key), nonce, signed, begin + self._account)

    def _sealed(self, sections: Iterable[tuple[str, Iterable[bytes]]]) -> Iterator[bytes]:
        prefix = _BEGIN.pack(_STREAM, FORMAT) + self._random(SALT_SIZE)
        yield prefix
        key = _stream_key(self._key, self._account, prefix)
        yield from seal_stream(key, self._random, self._framed(sections))

    def _framed(self, sections: Iterable[tuple[str, Iterable[bytes]]]) -> Iterator[bytes]:
        for name, records in sections:
            if name in self._counts or not _NAME.fullmatch(name) or len(self._counts) == SECTIONS:
                raise LocalProtocolError(f"no section can be named {name!r} here")
            self._counts[name] = 0
            yield bytes((_SECTION, len(name))) + name.encode("ascii")
            for record in records:
                if len(record) > RECORD_SIZE:
                    raise LocalProtocolError(f"a record has at most {RECORD_SIZE} bytes")
                self._counts[name] += 1
                yield bytes((_RECORD,)) + len(record).to_bytes(4, "big") + record
        yield bytes((_END,))


def open_manifest(
    data: bytes, *, account: AccountId, key: bytes, known: Known | None = None
) -> BackupManifest:
    """Read a manifest and check every link: BK → manifest, RIK → DSK → manifest.

    Args:
        data: the sealed manifest.
        account: whose backup it has to be.
        key: BK.
        known: the newest one seen before; None where none was, as on a new device: there nobody can notice an older one.

    Raises:
        NewerFormat: this program is too old for it.
        OlderBackup: it is older than one that was seen before, or another one of the same version.
        Undecryptable: it is another account's, or damaged.
        RemoteProtocolError: it is none, or a signature does not hold.
    """
    begin, rest = _begun(data, _MANIFEST)
    if len(data) > MANIFEST_SIZE:
        raise RemoteProtocolError("the manifest of a backup is too large")
    nonce, sealed = rest[:NONCE_SIZE], rest[NONCE_SIZE:]
    try:
        signed = unseal(_manifest_key(key), nonce, sealed, begin + account)
    except Undecryptable as error:
        raise Undecryptable(
            "this backup is another account's, or its manifest is damaged"
        ) from error
    record, signature = split_signed(signed)
    manifest = _parse(record)
    if manifest.account != account:
        raise RemoteProtocolError("this backup is another account's")
    verify(account, dsk_signed_bytes(account, manifest.epoch, manifest.dsk), manifest.dsk_sig)
    verify(manifest.dsk, _signed_bytes(account, record), signature)
    if known is not None:
        check_age(manifest, known)
    return manifest


def read_backup(
    manifest: BackupManifest, key: bytes, stream: Iterable[bytes]
) -> Iterator[tuple[str, bytes]]:
    """Give (section, record) one by one, each authenticated, in the order they were written in.

    Only when the iteration ends by itself was everything there. Skip sections whose name is unknown.

    Raises:
        NewerFormat: this program is too old for it.
        RemoteProtocolError: it is another stream than the manifest's, damaged or incomplete.
    """
    passing = Measured(stream, manifest.size)
    counts: dict[str, int] = {}
    for section, record in _unframed(_opened(manifest.account, key, iter(passing))):
        if record is not None:
            counts[section] += 1
            yield section, record
        elif section in counts:
            raise RemoteProtocolError("a backup has a section twice")
        else:
            counts[section] = 0
    if counts != manifest.counts:
        raise RemoteProtocolError("a backup does not hold what its manifest says")
    passing.require(manifest.size, manifest.hash)


def prove(manifest: BackupManifest, key: bytes, stream: Iterable[bytes]) -> dict[str, int]:
    """Read a backup through as a restore would, and return how many records each section has.

    Raises:
        RemoteProtocolError: it could not be restored.
    """
    counts = Counter(section for section, _ in read_backup(manifest, key, stream))
    return {name: counts[name] for name in manifest.counts}


class _Bytes:
    """Chunks as one run of bytes to take from."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks
        self._have = b""
        self._at = 0

    def take(self, size: int) -> bytes:
        end = self._at + size
        if end > len(self._have):
            self._fetch(size)
            end = size
        taken = self._have[self._at : end]
        self._at = end
        return taken

    def rest(self) -> Iterator[bytes]:
        yield self._have[self._at :]
        yield from self._chunks

    def _fetch(self, size: int) -> None:
        parts = [self._have[self._at :]]
        have = len(parts[0])
        while have < size:
            chunk = next(self._chunks, None)
            if chunk is None:
                raise RemoteProtocolError("a backup ends within a record")
            parts.append(chunk)
            have += len(chunk)
        self._have, self._at = b"".join(parts), 0


def _unframed(chunks: Iterator[bytes]) -> Iterator[tuple[str, bytes | None]]:
    """Give each record with its section, and each section's beginning as a record of None."""
    source = _Bytes(chunks)
    section = ""
    while (kind := source.take(1)[0]) != _END:
        if kind == _SECTION:
            section = _section(source)
            yield section, None
        elif kind == _RECORD and section:
            size = int.from_bytes(source.take(4), "big")
            if size > RECORD_SIZE:
                raise RemoteProtocolError(f"a record of {size} bytes")
            yield section, source.take(size)
        else:
            raise RemoteProtocolError("a backup is not laid out as one")
    for padding in source.rest():
        require_zeros(padding)


def _section(source: _Bytes) -> str:
    name = source.take(source.take(1)[0]).decode("latin-1")
    if not _NAME.fullmatch(name):
        raise RemoteProtocolError(f"a section named {name!r}")
    return name


def _opened(account: AccountId, key: bytes, pieces: Iterator[bytes]) -> Iterator[bytes]:
    have = b""
    while len(have) < _PREFIX_SIZE:
        piece = next(pieces, None)
        if piece is None:
            raise RemoteProtocolError("a backup ends too early")
        have += piece
    _begun(have, _STREAM)
    prefix, first = have[:_PREFIX_SIZE], have[_PREFIX_SIZE:]
    yield from open_stream(_stream_key(key, account, prefix), _joined(first, pieces))


def _joined(first: bytes, rest: Iterator[bytes]) -> Iterator[bytes]:
    yield first
    yield from rest


def _begun(data: bytes, magic: bytes) -> tuple[bytes, bytes]:
    if len(data) < _BEGIN.size or data[: len(magic)] != magic:
        raise RemoteProtocolError("this is no backup of ChatEra")
    _, form = _BEGIN.unpack_from(data)
    if form > FORMAT:
        raise NewerFormat(
            f"This backup was made by a newer version of ChatEra (format {form}, this program reads up to {FORMAT}). "
            "Update ChatEra to restore it."
        )
    if form != FORMAT:
        raise RemoteProtocolError(f"a backup of format {form}")
    return data[: _BEGIN.size], data[_BEGIN.size :]


def _parse(record: bytes) -> BackupManifest:
    try:
        manifest = _manifest.decode(record)
    except UNREADABLE as error:
        raise RemoteProtocolError(f"an unreadable manifest of a backup: {error}") from error
    fault = _fault(manifest)
    if fault:
        raise RemoteProtocolError(fault)
    return manifest


def _fault(one: BackupManifest) -> str | None:
    keys = (one.account, one.dsk, one.hash)
    if any(len(key) != ID_SIZE for key in keys) or len(one.dsk_sig) != SIGNATURE_SIZE:
        return f"a key or hash has {HASH_SIZE} bytes, a signature {SIGNATURE_SIZE}"
    if (
        not 0 <= one.epoch < 2**32
        or not 1 <= one.version < _NUMBERS
        or not 0 <= one.created < _NUMBERS
    ):
        return "a backup's number is out of range"
    if not _LEAST_BYTES <= one.size <= MOST_BYTES:
        return "a backup of an impossible size"
    if len(one.counts) > SECTIONS or not all(map(_NAME.fullmatch, one.counts)):
        return f"a backup has at most {SECTIONS} sections, with plain names"
    if not all(0 <= count < _NUMBERS for count in one.counts.values()):
        return "a section with an impossible number of records"
    return None


def check_age(manifest: BackupManifest, known: Known) -> None:
    """Notice a backup that was put in the place of a newer one.

    Raises:
        OlderBackup: it is older than ``known``, or another one of the same version.
    """
    if (manifest.epoch, manifest.version) < (known.epoch, known.version):
        raise OlderBackup(
            f"This backup (number {manifest.version}) is older than one that was there before (number {known.version})."
        )
    same_number = (manifest.epoch, manifest.version) == (known.epoch, known.version)
    if same_number and manifest.hash != known.hash:
        raise OlderBackup(f"There are two different backups with the number {known.version}.")


def _signed_bytes(account: AccountId, record: bytes) -> bytes:
    return b"ChatEra/backup/v1\0" + account + record


def _stream_key(key: bytes, account: AccountId, prefix: bytes) -> bytes:
    return Hk(key, b"ChatEra/backup/stream/v1\0" + account + prefix)


def _manifest_key(key: bytes) -> bytes:
    return Hk(key, b"ChatEra/backup/manifest/v1\0")
