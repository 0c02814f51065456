"""An id turns out to be a closed community's: what was kept under it stays the open one's, whatever stood for it."""

import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest

from chatera.protocol.ids import CommunityId, NodeId
from chatera.store.changes import Batch
from chatera.store.profile import Profile
from tests.helpers.lived import Home
from tests.helpers.node_client import Person

LOW, MIDDLE, HIGH = (CommunityId(bytes([n]) * 32) for n in (1, 2, 3))
NODE = NodeId(b"n" * 32)
NETWORK = b"home"


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    profile = Profile.create(tmp_path / "me", "Me")
    yield Home(profile)
    profile.close()


async def lives(home: Home, *ids: CommunityId) -> None:
    """Be in an open community that has these names, on a network, with a group and somebody who can't be judged yet."""
    key, *aliases = sorted(ids)
    store = home.store
    await store.adopt(key, tuple(aliases), name="Home", node=NODE, url="wss://a:1", typed=True)
    await store.write("INSERT INTO networks VALUES (?, ?, 0)", NETWORK, key)
    await store.new_group(key, "Hikers", (), secrets.token_bytes(16))
    stranger = Person()
    conv = store.rows("SELECT conv FROM conversations WHERE kind = 'group'")[0][0]
    await store.take(Batch(community=key, scopes=ids, events=(stranger.text(conv, "early").data,)))


def places(home: Home) -> set[bytes]:
    tables = ("conversations", "networks", "held", "people")
    found = [home.store.rows(f"SELECT DISTINCT community FROM {table}") for table in tables]
    return {row[0] for rows in found for row in rows if row[0] is not None}


@pytest.mark.parametrize(
    ("ids", "closed", "key", "aliases"),
    [
        ((LOW, HIGH), LOW, HIGH, []),
        ((LOW, HIGH), HIGH, LOW, []),
        ((LOW, MIDDLE, HIGH), LOW, MIDDLE, [(HIGH, MIDDLE)]),
        ((LOW, MIDDLE, HIGH), MIDDLE, LOW, [(HIGH, LOW)]),
        ((LOW,), LOW, LOW, []),  # it has no other name
        ((LOW, HIGH), MIDDLE, LOW, [(HIGH, LOW)]),
    ],
)
async def test_all_stays_with_the_open_one(
    home: Home, ids: tuple[CommunityId, ...], closed: CommunityId, key: CommunityId,
    aliases: list[tuple[CommunityId, CommunityId]],
) -> None:  # fmt: skip
    await lives(home, *ids)
    for _ in range(2):
        await home.store.disown(closed)
        rows = home.store.rows("SELECT id, name, node, url, typed FROM communities")
        assert rows == [(key, "Home", NODE, "wss://a:1", 1)]
        assert home.store.rows("SELECT alias, community FROM aliases ORDER BY alias") == aliases
        assert places(home) == {key}
        assert home.store.rows("SELECT count(*) FROM held") == [(1,)]


async def test_two_communities_of_one_network_become_one_that_was_used_when_the_later_was(
    home: Home,
) -> None:
    await lives(home, LOW)
    store = home.store
    await store.adopt(HIGH, (), name="Other", node=NODE, url="", typed=False)
    await store.write("INSERT INTO networks VALUES (?, ?, 7)", NETWORK, HIGH)
    await store.write("INSERT INTO networks VALUES (x'02', ?, 5)", HIGH)
    await store.adopt(LOW, (HIGH,), name="Home", node=NODE, url="", typed=False)
    rows = store.rows("SELECT network, community, used FROM networks ORDER BY used")
    assert rows == [(b"\x02", LOW, 5), (NETWORK, LOW, 7)]
