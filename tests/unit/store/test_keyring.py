"""What a person does with the recovery phrase: shutting out a stolen device, and listing a device that is not known."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from chatera.crypto.keys import Identity, Signer
from chatera.crypto.records import salt, sign_event, sign_manifest, verify_manifest
from chatera.protocol.bodies import Text, encode_body
from chatera.protocol.errors import LocalProtocolError
from chatera.protocol.header import Event, Kind
from chatera.protocol.ids import NONE, EventId, direct_conversation
from chatera.store.changes import Batch
from chatera.store.keyring import Keyring, listed_beside
from chatera.store.profile import Profile
from chatera.store.store import Store
from tests.helpers.writer import COMMUNITY, now_ms

KEY = bytes(32)


def text(identity: Identity, store: Store, words: str, hlc: int) -> Event:
    return sign_event(
        identity, kind=Kind.PLAIN,
        conv=direct_conversation(0, COMMUNITY, identity.account, store.me), prev=EventId(NONE),
        hlc=hlc, heads=(), body=encode_body(Text(salt=salt(), text=words)),
    )  # fmt: skip


def texts(store: Store) -> list[str]:
    return [
        one for (one,) in store.rows("SELECT text FROM messages WHERE visible = 1 ORDER BY hlc")
    ]


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    profile = Profile.create(tmp_path / "boris", "Boris")
    yield Store(profile, now_ms)
    profile.close()


async def told(store: Store, manifest: bytes, *events: Event) -> None:
    await store.take(
        Batch(
            community=COMMUNITY, scopes=(COMMUNITY,), manifests=(manifest,),
            events=tuple(one.data for one in events),
        )
    )  # fmt: skip


async def test_a_stolen_device_is_shut_out_and_its_past_stays(store: Store, tmp_path: Path) -> None:
    mine = Keyring.create(tmp_path / "identity", KEY)
    root, before = mine.root, mine.identity
    assert root is not None
    stolen, kept = before.on_new_device(), before.on_new_device()
    for other in (stolen, kept):
        data = sign_manifest(other, kind="desktop", caps=())
        mine.adopt(verify_manifest(data), data)
    now = now_ms() << 16
    await told(store, mine.manifest, text(stolen, store, "mine", now - 10))
    assert texts(store) == ["mine"]
    manifest = mine.replace_dsk(root, [kept.device], now)
    assert (mine.identity.epoch, mine.can_sign) == (1, True)
    assert mine.identity.dsk.public != before.dsk.public
    # Whoever has it appoints nobody any more, and is heard no more.
    forged = sign_manifest(stolen, kind="desktop", caps=(), before=manifest)
    await told(store, manifest, text(stolen, store, "the thief's", now + 1))
    await told(store, forged, text(kept, store, "still me", now + 2))
    await told(store, manifest, text(mine.identity, store, "me too", now + 3))
    assert texts(store) == ["mine", "still me", "me too"]
    again = Keyring.load(tmp_path / "identity", KEY)
    assert again.manifest == manifest
    assert again.identity.dsk.public == mine.identity.dsk.public
    assert again.identity.ik == before.ik


def test_it_takes_the_right_phrase(tmp_path: Path) -> None:
    mine = Keyring.create(tmp_path / "identity", KEY)
    manifest = mine.manifest
    with pytest.raises(LocalProtocolError, match="another account"):
        mine.replace_dsk(bytes(16), [], 0)
    with pytest.raises(LocalProtocolError, match="another account"):
        mine.regain(bytes(16), manifest)
    other = Keyring.create(tmp_path / "other", KEY)
    assert mine.root is not None
    with pytest.raises(LocalProtocolError, match="another account"):
        mine.regain(mine.root, other.manifest)
    assert Keyring.load(tmp_path / "identity", KEY).manifest == manifest


async def test_a_device_of_an_older_epoch_is_listed_again_by_the_phrase(
    store: Store, tmp_path: Path
) -> None:
    first = Keyring.create(tmp_path / "first", KEY)
    root = first.root
    assert root is not None
    late = Keyring.join(tmp_path / "late", KEY, first.identity.on_new_device(), first.manifest)
    newest = first.replace_dsk(root, [], now_ms() << 16)
    await told(store, newest, text(late.identity, store, "not heard", now_ms() << 16))
    assert texts(store) == []
    manifest = late.regain(root, newest)
    assert late.can_sign
    await told(store, manifest, text(late.identity, store, "heard", now_ms() << 16))
    await told(store, newest, text(first.identity, store, "beside", (now_ms() << 16) + 9))
    assert texts(store) == ["not heard", "heard", "beside"]
    assert Keyring.load(tmp_path / "late", KEY).manifest == manifest


def test_the_manifest_of_another_device_is_kept_where_it_says_everything(tmp_path: Path) -> None:
    first = Keyring.create(tmp_path / "first", KEY)
    before = first.manifest
    identity = first.identity.on_new_device()
    second = Keyring.join(tmp_path / "second", KEY, identity, listed_beside(identity, before))
    assert not first.adopt(verify_manifest(second.manifest), second.manifest)
    assert first.manifest == second.manifest  # handshakes name it, and others know no other one
    assert first.can_sign
    assert second.adopt(verify_manifest(before), before)
    assert second.manifest != before
    assert Keyring.load(tmp_path / "first", KEY).manifest == second.manifest


def test_keys_of_one_epoch_sign_beside_each_other(tmp_path: Path) -> None:
    first = Keyring.create(tmp_path / "first", KEY)
    assert first.root is not None
    alone = Identity.of_root(first.root, epoch=0, dsk=Signer.new(), dk=Signer.new(), ik=bytes(32))
    second = Keyring.join(tmp_path / "second", KEY, alone, listed_beside(alone))
    assert second.adopt(verify_manifest(first.manifest), first.manifest)
    assert not first.adopt(verify_manifest(second.manifest), second.manifest)
    assert first.manifest == second.manifest
    assert verify_manifest(first.manifest).dsk != first.identity.dsk.public
    assert first.can_sign
    assert second.can_sign
