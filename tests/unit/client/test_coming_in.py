"""Coming into a closed community while the disk refuses: the next time is still the first."""

import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest

from chatera.client.community import Communities
from chatera.crypto.entry import found_community
from chatera.crypto.records import sign_redirect
from chatera.protocol.errors import StorageError
from chatera.protocol.ids import NodeId
from chatera.store.changes import Batch
from chatera.store.profile import Profile
from chatera.store.store import Store
from tests.helpers.small_disk import largest_file
from tests.helpers.writer import Writer, now_ms

ENTRY = found_community("Family", "invitation", secrets.token_bytes)
KEY = ENTRY.community
HERE = b"here"
PAGE = 4096 + 24
"""Of a store's log."""
THERE = NodeId(b"t" * 32)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    profile = Profile.create(tmp_path / "me", "Me")
    yield Store(profile, now_ms)
    profile.close()


def communities_of(store: Store) -> Communities:
    return Communities(store, lambda *_: None, lambda _: None)


async def said(store: Store, who: Writer) -> None:
    """Let somebody show themselves under the id, and say where it is."""
    word = sign_redirect(
        who.identity, KEY, hlc=now_ms() << 16, node=THERE, addresses=("trap",), port=1, on=True
    )
    await store.take(
        Batch(community=KEY, scopes=(KEY,), manifests=(who.manifest,),
              profiles=(who.profile(KEY),), redirects=(word,))
    )  # fmt: skip


async def counts(store: Store) -> tuple[bool, bool]:
    """Tell whether there is somebody under the id, and whether what is said of where it is counts."""
    shown = store.rows("SELECT 1 FROM profiles WHERE community = ?", KEY)
    return bool(shown), await store.redirect_that_counts((KEY,)) is not None


@pytest.mark.parametrize("again", ["now", "after a restart"])
async def test_who_could_not_come_in_at_once_forgets_outsiders_when_they_do(
    store: Store, again: str
) -> None:
    await said(store, Writer("Eve"))
    assert await counts(store) == (True, True)
    communities = communities_of(store)
    log = store._database.path.with_name("store.db-wal")
    with largest_file(log.stat().st_size + 1), pytest.raises(StorageError, match="Free some space"):
        await communities.enter(ENTRY, HERE)
    assert communities.find(KEY) is None
    assert communities.proofs(KEY) is None
    if again == "after a restart":
        communities = communities_of(store)
    assert (await communities.enter(ENTRY, HERE)).entry == ENTRY
    assert await counts(store) == (False, False)


async def test_who_could_not_come_back_keeps_what_members_said(store: Store) -> None:
    communities = communities_of(store)
    community = await communities.enter(ENTRY, HERE)
    await said(store, Writer("Anna"))
    await communities.leave(community)
    log = store._database.path.with_name("store.db-wal")
    with largest_file(log.stat().st_size + 1), pytest.raises(StorageError, match="Free some space"):
        await communities.enter(ENTRY, HERE)
    assert communities.proofs(KEY) is not None  # nobody else can claim it
    await communities.enter(ENTRY, HERE)
    assert await counts(store) == (True, True)


async def test_one_comes_in_at_once_or_not_at_all(store: Store) -> None:
    """However much of it a disk takes before it refuses."""
    await said(store, Writer("Eve"))
    communities = communities_of(store)
    begin = store._database.path.with_name("store.db-wal").stat().st_size
    refused = 0
    for pages in range(100):
        with largest_file(begin + pages * PAGE):
            try:
                await communities.enter(ENTRY, HERE)
            except StorageError:
                refused += 1
            else:
                break
        assert not store.rows("SELECT 1 FROM closed UNION SELECT 1 FROM communities")
        assert await counts(store) == (True, True)
    assert refused > 1
    assert await counts(store) == (False, False)
