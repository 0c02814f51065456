"""Backups: what was written comes back, and whatever else is put in their place is found out."""

import itertools
import secrets
from collections.abc import Iterable
from contextlib import suppress

import msgspec
import pytest
from hypothesis import given, strategies as st

from chatera.crypto.backup import (
    RECORD_SIZE,
    Backup,
    BackupManifest,
    Known,
    NewerFormat,
    OlderBackup,
    open_manifest,
    prove,
    read_backup,
)
from chatera.crypto.keys import Signer, backup_key, root_identity
from chatera.crypto.primitives import Undecryptable, seal, unseal
from chatera.crypto.secretstream import HEADER_SIZE, SEALED_CHUNK, regrouped, seal_stream
from chatera.protocol.errors import LocalProtocolError, RemoteProtocolError
from chatera.protocol.ids import AccountId, H, Hk
from chatera.protocol.manifests import dsk_signed_bytes

NOW = 1_780_000_000_000
PREFIX = 40
Sections = dict[str, list[bytes]]
SECTIONS: Sections = {
    "people": [b"bob", b"cleo"],
    "events": [secrets.token_bytes(size) for size in (0, 1, 500, 70_000, 200_000)],
    "empty": [],
}


class Person:
    """An account with its keys."""

    def __init__(self, root: bytes) -> None:
        self.rik = root_identity(root)
        self.account = AccountId(self.rik.public)
        self.bk = backup_key(root)
        self.dsk = Signer.new()

    def appointed(self, epoch: int = 0) -> bytes:
        return self.rik.sign(dsk_signed_bytes(self.account, epoch, self.dsk.public))

    def backup(
        self, sections: Sections = SECTIONS, version: int = 1, epoch: int = 0
    ) -> tuple[bytes, bytes]:
        """The sealed manifest and the stream."""
        backup = Backup(
            sections.items(), account=self.account, key=self.bk, random=secrets.token_bytes
        )
        stream = b"".join(backup)
        manifest = backup.manifest(
            dsk=self.dsk, epoch=epoch, dsk_sig=self.appointed(epoch), version=version, created=NOW
        )
        return manifest, stream

    def opened(self, manifest: bytes, known: Known | None = None) -> BackupManifest:
        return open_manifest(manifest, account=self.account, key=self.bk, known=known)

    def resealed(self, manifest: BackupManifest, signer: Signer | None = None) -> bytes:
        """A manifest signed and sealed anew, with whatever it says."""
        record = msgspec.msgpack.encode(manifest)
        signature = (signer or self.dsk).sign(b"ChatEra/backup/v1\0" + manifest.account + record)
        return self.sealed(record + signature)

    def sealed(self, signed: bytes, begin: bytes = b"CHTRBM\0\1") -> bytes:
        nonce = bytes(24)
        key = Hk(self.bk, b"ChatEra/backup/manifest/v1\0")
        return begin + nonce + seal(key, nonce, signed, begin + self.account)


ADA, BOB = Person(b"ada!" * 4), Person(b"bob!" * 4)
MANIFEST, STREAM = ADA.backup()
OPENED = ADA.opened(MANIFEST)


def restored(
    manifest: BackupManifest, pieces: Iterable[bytes], key: bytes = ADA.bk
) -> list[tuple[str, bytes]]:
    return list(read_backup(manifest, key, pieces))


def retold(stream: bytes) -> BackupManifest:
    """A manifest that names this stream; everything else must find the fault alone."""
    return msgspec.structs.replace(OPENED, size=len(stream), hash=H(stream))


def test_everything_comes_back() -> None:
    expected = [(name, record) for name, records in SECTIONS.items() for record in records]
    assert restored(OPENED, [STREAM]) == expected
    assert restored(OPENED, regrouped([STREAM], 777)) == expected
    assert prove(OPENED, ADA.bk, [STREAM]) == {"people": 2, "events": 5, "empty": 0}
    assert OPENED.counts == {"people": 2, "events": 5, "empty": 0}
    assert (OPENED.version, OPENED.created, OPENED.size) == (1, NOW, len(STREAM))


@given(
    st.dictionaries(
        st.from_regex(r"[a-z][a-z0-9_-]{0,31}", fullmatch=True),
        st.lists(st.binary(max_size=400), max_size=12),
        max_size=6,
    )
)
def test_any_sections_come_back(sections: Sections) -> None:
    manifest, stream = ADA.backup(sections)
    expected = [(name, record) for name, records in sections.items() for record in records]
    assert restored(ADA.opened(manifest), [stream]) == expected


def test_every_flipped_bit_of_the_manifest_is_found() -> None:
    for at in range(len(MANIFEST) * 8):
        broken = bytearray(MANIFEST)
        broken[at // 8] ^= 1 << at % 8
        with pytest.raises(RemoteProtocolError):
            ADA.opened(bytes(broken))
    for end in range(len(MANIFEST)):
        with pytest.raises(RemoteProtocolError):
            ADA.opened(MANIFEST[:end])


def test_every_flipped_bit_and_every_cut_of_the_stream_is_found() -> None:
    manifest, stream = ADA.backup({"notes": [b"a", b"b"]})
    known = ADA.opened(manifest)
    for at in range(0, len(stream) * 8, 3):
        broken = bytearray(stream)
        broken[at // 8] ^= 1 << at % 8
        for told in (known, msgspec.structs.replace(known, hash=H(bytes(broken)))):
            with pytest.raises(RemoteProtocolError):
                restored(told, [bytes(broken)])
    for end in range(0, len(stream), 11):
        for told in (known, msgspec.structs.replace(known, size=end, hash=H(stream[:end]))):
            with pytest.raises(RemoteProtocolError):
                restored(told, [stream[:end]])


def test_chunks_left_out_repeated_or_swapped_are_found() -> None:
    begin = STREAM[: PREFIX + HEADER_SIZE]
    chunks = list(regrouped([STREAM[PREFIX + HEADER_SIZE :]], SEALED_CHUNK))
    assert len(chunks) == 5
    whole = tuple(range(len(chunks)))
    orders = {*itertools.permutations(whole), *itertools.combinations(whole, 4)} - {whole}
    orders |= {(*whole[:at], at, *whole[at:]) for at in whole}
    for order in orders:
        stream = begin + b"".join(chunks[at] for at in order)
        for told in (OPENED, retold(stream)):
            with pytest.raises(RemoteProtocolError):
                restored(told, [stream])


def test_the_stream_of_another_backup_is_found() -> None:
    _, other = ADA.backup(version=2)
    assert len(other) == len(STREAM)
    with pytest.raises(RemoteProtocolError, match="named"):
        restored(OPENED, [other])


def test_another_account_gets_nothing() -> None:
    with pytest.raises(Undecryptable, match="another account's"):
        BOB.opened(MANIFEST)
    with pytest.raises(Undecryptable):
        open_manifest(MANIFEST, account=BOB.account, key=ADA.bk)
    with pytest.raises(Undecryptable):
        restored(OPENED, [STREAM], BOB.bk)
    as_bob = msgspec.structs.replace(OPENED, account=BOB.account)
    with pytest.raises(Undecryptable):
        restored(as_bob, [STREAM])
    with pytest.raises(RemoteProtocolError, match="another account's"):
        ADA.opened(ADA.resealed(as_bob))


def test_only_a_device_signing_key_of_the_account_makes_backups() -> None:
    thief = Signer.new()
    own = msgspec.structs.replace(OPENED, dsk=thief.public)
    for forged in (ADA.resealed(OPENED, thief), ADA.resealed(own, thief)):
        with pytest.raises(RemoteProtocolError, match="signature"):
            ADA.opened(forged)
    later = msgspec.structs.replace(OPENED, epoch=1)
    with pytest.raises(RemoteProtocolError, match="signature"):
        ADA.opened(ADA.resealed(later))


def test_keys_for_other_purposes_open_nothing() -> None:
    body = b"\1\1a\0"
    for key in (ADA.bk, Hk(ADA.bk, b"ChatEra/attachment/v1\0")):
        stream = STREAM[:PREFIX] + b"".join(seal_stream(key, secrets.token_bytes, [body]))
        with pytest.raises(Undecryptable):
            restored(retold(stream), [stream])
    with pytest.raises(Undecryptable):
        unseal(ADA.bk, MANIFEST[8:32], MANIFEST[32:], MANIFEST[:8] + ADA.account)


def test_an_older_backup_is_noticed() -> None:
    newest = ADA.opened(ADA.backup(version=7)[0]).known
    assert newest.version == 7
    with pytest.raises(OlderBackup, match="older"):
        ADA.opened(MANIFEST, newest)
    with pytest.raises(OlderBackup, match="two different"):
        ADA.opened(ADA.backup(version=7)[0], newest)
    assert ADA.opened(MANIFEST, OPENED.known) == OPENED
    assert ADA.opened(ADA.backup(version=8)[0], newest).version == 8


def test_a_key_of_an_earlier_epoch_makes_no_newer_backup() -> None:
    """Whoever stole a device can count on, but not sign under the key that came after."""
    newest = ADA.opened(ADA.backup(version=3, epoch=1)[0]).known
    with pytest.raises(OlderBackup):
        ADA.opened(ADA.backup(version=99, epoch=0)[0], newest)


def test_a_newer_format_is_said_in_words() -> None:
    with pytest.raises(NewerFormat, match=r"newer version of ChatEra \(format 2"):
        ADA.opened(MANIFEST[:6] + b"\0\2" + MANIFEST[8:])
    stream = STREAM[:6] + b"\0\2" + STREAM[8:]
    with pytest.raises(NewerFormat, match="Update ChatEra"):
        restored(retold(stream), [stream])
    with pytest.raises(RemoteProtocolError, match="no backup"):
        ADA.opened(STREAM[:500])
    with pytest.raises(RemoteProtocolError, match="format 0"):
        ADA.opened(MANIFEST[:6] + b"\0\0" + MANIFEST[8:])


def test_a_manifest_with_wrong_counts_is_found() -> None:
    for counts in ({"people": 2, "events": 5}, OPENED.counts | {"events": 4}, {}):
        with pytest.raises(RemoteProtocolError, match="manifest"):
            restored(msgspec.structs.replace(OPENED, counts=counts), [STREAM])


def laid_out(plain: bytes) -> tuple[BackupManifest, bytes]:
    """A stream under the right key whose inside is anything."""
    prefix = STREAM[:PREFIX]
    key = Hk(ADA.bk, b"ChatEra/backup/stream/v1\0" + ADA.account + prefix)
    stream = prefix + b"".join(seal_stream(key, secrets.token_bytes, [plain]))
    return retold(stream), stream


@pytest.mark.parametrize(
    ("plain", "said"),
    [
        (b"\2\0\0\0\1a\0", "laid out"),  # a record before any section
        (b"\3", "laid out"),
        (b"\1\1a\2\0\x10\0\1" + bytes(RECORD_SIZE + 1) + b"\0", "a record of"),
        (b"\1\1a\2\0\0\xff\xff\0", "within a record"),
        (b"\1\1A\0", "a section named"),
        (b"\1\0\0", "a section named"),
        (b"\1\1a\1\1a\0", "twice"),
        (b"\0\1", "padding"),
        (b"\1\1a\0", "manifest"),
    ],
)
def test_another_layout_is_refused(plain: bytes, said: str) -> None:
    manifest, stream = laid_out(plain)
    with pytest.raises(RemoteProtocolError, match=said):
        restored(manifest, [stream])


@given(st.binary(max_size=200))
def test_anything_inside_is_a_backup_or_the_other_sides_fault(plain: bytes) -> None:
    for inside in (plain, b"\1\1a" + plain, b"\1\1a\2" + plain):
        manifest, stream = laid_out(inside)
        with suppress(RemoteProtocolError):
            restored(manifest, [stream])


fields = st.sampled_from(BackupManifest.__struct_fields__)
values = (
    st.none() | st.integers(-(2**63), 2**64 - 1) | st.text() | st.binary(max_size=70) | st.floats()
)


@given(st.binary(max_size=200), fields, values)
def test_anything_signed_is_a_manifest_or_the_other_sides_fault(
    data: bytes, field: str, value: object
) -> None:
    plain = msgspec.to_builtins(OPENED, builtin_types=(bytes,))
    for record in (data, msgspec.msgpack.encode(plain | {field: value})):
        signature = ADA.dsk.sign(b"ChatEra/backup/v1\0" + ADA.account + record)
        for manifest in (record + signature, record, data):
            with suppress(RemoteProtocolError):
                assert ADA.opened(ADA.sealed(manifest)).account == ADA.account
    with pytest.raises(RemoteProtocolError):
        ADA.opened(data)


def test_what_cannot_be_written_is_our_mistake() -> None:
    wrong: list[list[tuple[str, list[bytes]]]] = [
        [("People", [])],
        [("", [])],
        [("a", []), ("a", [])],
        [("a", [bytes(RECORD_SIZE + 1)])],
        [(f"s{at}", []) for at in range(65)],
    ]
    for sections in wrong:
        with pytest.raises(LocalProtocolError):
            list(Backup(sections, account=ADA.account, key=ADA.bk, random=secrets.token_bytes))
    backup = Backup([], account=ADA.account, key=ADA.bk, random=secrets.token_bytes)
    with pytest.raises(LocalProtocolError, match="to its end"):
        backup.manifest(dsk=ADA.dsk, epoch=0, dsk_sig=ADA.appointed(), version=1, created=NOW)
    list(backup)
    with pytest.raises(LocalProtocolError, match="once"):
        iter(backup)
    with pytest.raises(LocalProtocolError, match="range"):
        backup.manifest(dsk=ADA.dsk, epoch=0, dsk_sig=ADA.appointed(), version=0, created=NOW)


def test_an_interrupted_backup_was_never_one() -> None:
    backup = Backup(SECTIONS.items(), account=ADA.account, key=ADA.bk, random=secrets.token_bytes)
    next(iter(backup))
    with pytest.raises(LocalProtocolError):
        backup.manifest(dsk=ADA.dsk, epoch=0, dsk_sig=ADA.appointed(), version=1, created=NOW)
