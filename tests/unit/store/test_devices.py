"""Which devices speak for an account, whichever of its manifests came first."""

import itertools
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from chatera.crypto.keys import Identity
from chatera.crypto.records import sign_manifest, sign_receipt, verify_manifest
from chatera.protocol.manifests import Revocation
from chatera.protocol.receipts import Receipt
from chatera.store.profile import Profile
from chatera.store.store import Store
from tests.helpers.writer import Writer, batch, now_ms


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    profile = Profile.create(tmp_path / "me", "Me")
    yield Store(profile, now_ms)
    profile.close()


def manifest(one: Identity, *others: Identity, revoked: tuple[Revocation, ...] = ()) -> bytes:
    devices = [
        device
        for other in others
        for device in verify_manifest(sign_manifest(other, kind="desktop", caps=())).devices
    ]
    return sign_manifest(one, kind="desktop", caps=(), others=tuple(devices), revoked=revoked)


async def told(store: Store, data: bytes) -> None:
    await store.take(replace(batch(), manifests=(data,)))


def texts(store: Store) -> list[str]:
    rows = store.rows("SELECT text FROM messages WHERE visible = 1 ORDER BY hlc, id")
    return [row[0] for row in rows]


class Devices:
    """Three devices of one account."""

    def __init__(self) -> None:
        self.writers = [Writer("Anna") for _ in range(3)]
        first = self.writers[0].identity
        for writer in self.writers[1:]:
            writer.identity = first.on_new_device()
        self.first, self.second, self.third = (writer.identity for writer in self.writers)


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
async def test_within_one_epoch_all_manifests_count_together(
    store: Store, order: tuple[int, ...]
) -> None:
    anna = Devices()
    over = Revocation(dk=anna.third.device, hlc=anna.writers[2]._hlc + 1)
    manifests = [
        manifest(anna.first, anna.second),
        manifest(anna.first, anna.third),
        manifest(anna.first, revoked=(over,)),
    ]
    for number in order:
        await told(store, manifests[number])
    conv = anna.writers[0].direct(store.me)
    events = [
        writer.text(conv, f"{number}{time}")
        for time in range(2)
        for number, writer in enumerate(anna.writers)
    ]
    await store.take(batch(*events))
    assert sorted(texts(store)) == ["00", "01", "10", "11", "20"]


async def test_a_device_beside_another_keeps_what_it_said(store: Store) -> None:
    anna = Devices()
    conv = anna.writers[1].direct(store.me)
    await told(store, manifest(anna.first, anna.second))
    await store.take(batch(anna.writers[1].text(conv, "Said")))
    await told(store, manifest(anna.first, anna.third))
    assert texts(store) == ["Said"]


async def test_what_is_void_is_unread_no_longer_and_may_count_again(store: Store) -> None:
    anna = Devices()
    conv = anna.writers[1].direct(store.me)
    await told(store, manifest(anna.first, anna.second))
    await store.take(batch(anna.writers[1].text(conv, "Said")))
    assert [one.unread for one in store.views.chats()] == [1]
    later = anna.first.next_epoch(anna.writers[0].root)
    await told(store, manifest(later))
    assert texts(store) == []
    assert [one.unread for one in store.views.chats()] == [0]
    await told(store, manifest(anna.first, anna.second))
    assert texts(store) == []
    latest = later.next_epoch(anna.writers[0].root)
    await told(
        store,
        manifest(latest, replace(anna.second, epoch=2, dsk=latest.dsk, dsk_sig=latest.dsk_sig)),
    )
    assert texts(store) == ["Said"]
    assert [one.unread for one in store.views.chats()] == [1]


async def test_somebody_unblocked_says_no_more_than_before(store: Store) -> None:
    anna = Devices()
    conv = anna.writers[1].direct(store.me)
    await told(store, manifest(anna.first, anna.second))
    said, late = (anna.writers[1].text(conv, word) for word in ("Said", "Late"))
    await store.take(batch(said, late))
    await store.set_flag(anna.first.account, "blocked", on=True)
    over = Revocation(dk=anna.second.device, hlc=said.header.hlc)
    await told(store, manifest(anna.first, anna.second, revoked=(over,)))
    await store.set_flag(anna.first.account, "blocked", on=False)
    assert texts(store) == ["Said"]


async def test_what_another_own_device_has_read_counts_up_to_there_and_no_further(
    store: Store,
) -> None:
    anna, mine = Writer("Anna"), store._profile.identity
    other = mine.on_new_device()
    conv = anna.direct(store.me)
    words = [anna.text(conv, str(number)) for number in range(4)]
    read = sign_receipt(
        other,
        Receipt(
            conv=conv, account=other.account, device=other.device, author=anna.identity.device,
            hlc=words[3].header.hlc, got=words[1].id, read=words[1].id, holes=(),
        ),
    )  # fmt: skip
    await store.take(batch(words[3], people=[anna]))
    await told(store, manifest(mine, other))
    await store.take(replace(batch(words[1]), receipts=(read,)))
    await store.take(batch(words[0], words[2]))
    rows = store.rows("SELECT text, unread FROM messages ORDER BY hlc")
    assert rows == [("0", 0), ("1", 0), ("2", 1), ("3", 1)]
    assert store.rows("SELECT id FROM events ORDER BY chain") == [(one.id,) for one in words]
