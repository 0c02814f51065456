"""Whom it comes to what was chosen for people and categories, and what a node is told of it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from chatera.client.client import Client
from chatera.client.visibility import TROUBLES, Treated, Visibility
from chatera.protocol.errors import UserError
from chatera.protocol.frames import STATUSES, VISIBILITY, SetPresence, SetVisibility
from chatera.protocol.ids import account_text
from chatera.store.changes import Changes
from chatera.store.profile import Profile
from tests.helpers.writer import COMMUNITY, Writer, batch, now_ms

NEW, OLD = (VISIBILITY, STATUSES), (STATUSES,)


class Home:
    """A client that knows Anna, Boris and Clara, without a network."""

    def __init__(self, client: Client, people: dict[str, Writer]) -> None:
        self.client = client
        self.visibility = client.visibility
        self.people = people
        self.names = {account_text(one.account): name for name, one in people.items()}

    def account(self, name: str) -> str:
        return account_text(self.people[name].account)

    def seen(self) -> dict[str, str]:
        """Return how each sees this person, where that is not as all do."""
        found = {name: self.visibility.of(account) for account, name in self.names.items()}
        return {name: word for name, word in found.items() if word}

    async def put(self, name: str, *categories: str) -> None:
        await self.client.keep(self.account(name), categories=categories)


@pytest.fixture
async def home(tmp_path: Path) -> AsyncIterator[Home]:
    profile = Profile.create(tmp_path / "me", "Me")
    client = Client(profile, clock=now_ms)
    people = {name: Writer(name) for name in ("Anna", "Boris", "Clara")}
    await client._store.adopt(COMMUNITY, (), name="", node=None, url="", typed=False)
    client.communities.load()
    await client._store.take(batch(people=list(people.values())))
    yield Home(client, people)
    await client.stop()
    profile.close()


async def test_somebodys_own_word_goes_before_those_of_categories(home: Home) -> None:
    told: list[None] = []
    home.visibility.observe(lambda: told.append(None))
    await home.put("Anna", "Work", "Choir")
    await home.put("Boris", "Choir")
    assert told == []
    await home.visibility.choose_for_category("Work", "offline")
    await home.visibility.choose_for_category("Choir", "online")
    assert home.seen() == {"Anna": "offline", "Boris": "online"}
    await home.visibility.choose(home.account("Anna"), "online")
    await home.visibility.choose(home.account("Boris"), "usual")
    assert home.seen() == {"Anna": "online"}
    assert [(one.account and home.names[one.account], one.category, one.shown) for one in home.visibility] == [
        ("Anna", "", "online"), ("Boris", "", "usual"), ("", "Choir", "online"), ("", "Work", "offline"),
    ]  # fmt: skip
    await home.put("Clara", "Work")
    assert home.seen() == {"Anna": "online", "Clara": "offline"}
    await home.put("Clara")
    assert home.seen() == {"Anna": "online"}
    assert len(told) == 6
    await home.client.favourite(home.account("Clara"))
    assert len(told) == 6  # it changes nobody's sight
    await home.visibility.take_back(Treated(home.account("Anna"), "", "online"))
    assert home.seen() == {"Anna": "offline"}
    await home.visibility.choose(home.account("Clara"), "usual")  # there is nothing to set aside
    assert "Clara" not in {home.names.get(one.account) for one in home.visibility}


async def test_what_was_chosen_is_there_again_after_a_restart(home: Home, tmp_path: Path) -> None:
    await home.put("Anna", "Work")
    await home.visibility.choose_for_category("Work", "offline")
    await home.visibility.choose(home.account("Boris"), "online")
    await home.client.stop()
    home.client.profile.close()
    profile = Profile.open(tmp_path / "me")
    client = Client(profile, clock=now_ms)
    assert client.visibility.offline == (home.people["Anna"].account,)
    assert client.visibility.online == (home.people["Boris"].account,)
    assert client.me.unseen
    await client.stop()
    profile.close()


async def test_a_node_is_told_whom_it_comes_to_and_nothing_it_does_not_know(home: Home) -> None:
    me, visibility = home.client.me, home.visibility
    me.set_status("phone")
    assert visibility.commands(NEW) == [SetVisibility()]
    assert visibility.commands(OLD) == []
    assert visibility.presence(OLD) == SetPresence(status="busy", detail="phone")
    anna, boris = home.people["Anna"].account, home.people["Boris"].account
    await visibility.choose(home.account("Anna"), "online")
    assert visibility.presence(OLD) == SetPresence(status="busy", detail="phone")
    await visibility.choose(home.account("Boris"), "offline")
    assert visibility.commands(NEW) == [SetVisibility(offline=(boris,), online=(anna,))]
    assert visibility.presence(NEW) == SetPresence(status="busy", detail="phone")
    assert visibility.presence(OLD) == SetPresence(status="hidden")
    assert (visibility.trouble(NEW), visibility.trouble(OLD)) == ("", "old_node")


async def test_beyond_what_can_be_told_apart_nobody_sees_anything(home: Home) -> None:
    few = Visibility(
        home.client._store, home.client.people, home.client.me, home.client.tell_own_devices, most=1
    )
    await home.visibility.choose(home.account("Anna"), "offline")
    few.take(_changed())
    assert few.presence(NEW) == SetPresence(status="online")
    await home.visibility.choose(home.account("Boris"), "offline")
    few.take(_changed())
    assert few.presence(NEW) == SetPresence(status="hidden")
    assert few.trouble(NEW) in TROUBLES
    (command,) = few.commands(NEW)
    assert isinstance(command, SetVisibility)
    assert len(command.offline) == 1


async def test_who_is_told_that_one_writes(home: Home) -> None:
    await home.visibility.choose(home.account("Anna"), "offline")
    await home.visibility.choose(home.account("Boris"), "online")
    everybody = [home.account(name) for name in home.people] + [None]
    shows = home.visibility.shows_typing
    assert [shows(one) for one in everybody] == [False, True, True, True]
    home.client.me.set_status("hidden")
    assert [shows(one) for one in everybody] == [False, True, False, False]


async def test_what_can_not_be_chosen_is_refused(home: Home) -> None:
    visibility, me = home.visibility, home.client.me.account
    for wish in (
        visibility.choose(me, "offline"),
        visibility.choose(home.account("Anna"), "away"),
        visibility.choose_for_category(" Work", "offline"),
        visibility.choose_for_category("Work", "away"),
    ):
        with pytest.raises(UserError):
            await wish
    assert list(visibility) == []


def _changed() -> Changes:
    return Changes(visibility=True)
