"""Who seems to be there, when a connection ends and another hub begins to tell."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import cast

import pytest

from chatera.client.client import Client
from chatera.client.community import Community
from chatera.client.link import Link
from chatera.protocol.frames import Presence
from chatera.store.profile import Profile
from tests.helpers.writer import COMMUNITY, Writer, batch, now_ms


class Leaving:
    """A link, as far as it is looked at when somebody's presence is told."""

    live = True

    def __init__(self, *, leaving: bool) -> None:
        self.leaving = leaving


class Scene:
    """A client who knows Anna and Boris, both of whom a hub has told of."""

    def __init__(self, client: Client, anna: Writer, boris: Writer) -> None:
        self.client, self.anna, self.boris = client, anna, boris
        (self.community,) = client.communities

    def tell(
        self, who: Writer, status: str, detail: str = "", *, leaving: bool = False
    ) -> None:  # fmt: skip
        self.client._signal(
            self.community, cast("Link", Leaving(leaving=leaving)),
            Presence(account=who.account, status=status, detail=detail),
        )  # fmt: skip

    def statuses(self) -> list[str]:
        people = self.client.people
        return [one.status for who in (self.anna, self.boris) if (one := people.of(who.account))]


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Scene]:
    profile = Profile.create(tmp_path / "me", "Me")
    client = Client(profile, clock=now_ms)
    anna, boris = Writer("Anna"), Writer("Boris")
    await client._store.take(
        batch(anna.text(anna.direct(client._store.me), "Hi"), people=[anna, boris])
    )
    await client._store.adopt(COMMUNITY, (), name="", node=None, url="", typed=False)
    client.communities.load()
    made = Scene(client, anna, boris)
    for who in (anna, boris):
        made.tell(who, "online")
    assert made.statuses() == ["online", "online"]
    yield made
    await client.stop()
    profile.close()


async def test_only_those_go_of_whom_nothing_was_told_since(scene: Scene) -> None:
    people = scene.client.people
    doubtful = people.doubtful(COMMUNITY)
    scene.tell(scene.boris, "online")
    assert [one.name for one in people.lost(COMMUNITY, doubtful)] == ["Anna"]
    assert scene.statuses() == ["offline", "online"]
    assert people.lost(COMMUNITY, doubtful) == []


async def test_who_was_away_is_in_no_doubt(scene: Scene) -> None:
    scene.tell(scene.anna, "offline")
    doubtful = scene.client.people.doubtful(COMMUNITY)
    assert [one.account for one in doubtful] == [scene.boris.account]


async def test_a_hub_that_sends_everybody_elsewhere_makes_nobody_go(scene: Scene) -> None:
    scene.tell(scene.anna, "offline", leaving=True)
    assert scene.statuses() == ["online", "online"]
    scene.tell(scene.anna, "offline")
    assert scene.statuses() == ["offline", "online"]


@pytest.mark.parametrize(
    ("status", "detail", "seen"),
    [
        ("busy", "phone", "phone"),
        ("away", "idle", "idle"),
        ("away", "", "away"),
        ("away", "phone", "away"),  # it does not belong to it
        ("away", "hiking", "away"),  # of a later version
        ("present", "", "online"),
    ],
)
async def test_a_word_that_is_not_known_is_taken_for_one_that_is(
    scene: Scene, status: str, detail: str, seen: str
) -> None:
    scene.tell(scene.anna, status, detail)
    assert scene.statuses() == [seen, "online"]


def test_a_community_that_was_never_connected_does_not_settle() -> None:
    assert not Community(COMMUNITY).settling
