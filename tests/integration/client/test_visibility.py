"""Appearing offline to one person: over reconnects and other nodes, on several devices, and at a node that can't."""

from collections.abc import AsyncIterator, Awaitable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from chatera.client.client import Client
from chatera.client.happenings import PresenceChanged
from chatera.client.me import LISTENING
from chatera.client.visibility import TROUBLES
from chatera.protocol.frames import (
    AnyCommand,
    Check,
    Pull,
    SetPresence,
    SetVisibility,
    Type,
)
from chatera.protocol.ids import account_text
from chatera_server.handlers.commands import Handler
from chatera_server.handlers.connections import Connection
from chatera_server.handlers.login import CAPS
from tests.helpers.linking import another_device
from tests.helpers.people import House


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House(tmp_path) as house:
        yield house


class Watch:
    """What somebody's client tells of another person's presence."""

    def __init__(self, client: Client, other: Client) -> None:
        self.statuses: list[str] = []
        self.live: list[bool] = []
        account = other.me.account

        def happened(what: object) -> None:
            if isinstance(what, PresenceChanged) and what.person.account == account:
                self.statuses.append(what.person.status)
                self.live.append(what.live)

        client.observe(happened)


class Heard:
    """What the node hears from somebody's connections from now on, in order, of what is about being seen."""

    def __init__(self, house: House, client: Client) -> None:
        assert house.node is not None
        self.commands: list[AnyCommand] = []
        self._account = client.me.account
        door = house.node.door
        door.handlers = {kind: self._listening(do) for kind, do in door.handlers.items()}

    def _listening(self, do: Handler) -> Handler:
        def heard(connection: Connection, command: Any) -> Awaitable[None] | None:
            if account_text(connection.account) == self._account and isinstance(command, SEEN):
                self.commands.append(command)
            return do(connection, command)

        return heard

    def before(self, kind: type[AnyCommand]) -> list[AnyCommand]:
        """Return what was heard before the first of a kind."""
        at = next(n for n, one in enumerate(self.commands) if isinstance(one, kind))
        return self.commands[:at]


SEEN = (SetVisibility, SetPresence, Type, Check, Pull)


def status(house: House, client: Client, other: Client) -> str:
    return house.seen(client, other).status


def is_online(client: Client) -> bool:
    return any(one.state == "online" for one in client.communities)


def seen_as(house: House, client: Client, other: Client, word: str) -> bool:
    return status(house, client, other) == word


async def test_one_person_sees_nobody_whatever_reconnects(house: House) -> None:
    anna, boris, clara = [await house.person(name) for name in ("Anna", "Boris", "Clara")]
    await house.meet(anna, boris, clara)
    await house.until(lambda: status(house, anna, boris) == "online")
    await house.chat(boris, anna).send("Good night")
    await boris.visibility.choose(anna.me.account, "offline")
    await house.until(lambda: status(house, anna, boris) == "offline")
    await house.until(lambda: len(house.chat(anna, boris).timeline) == 1)
    watch = Watch(anna, boris)
    assert status(house, clara, boris) == "online"
    await boris.set_listening("Stille")
    assert boris.me.shown_message == ""
    writing, theirs = house.chat(boris, anna), house.chat(anna, boris)
    writing.set_typing(True)
    await house.leave(boris)
    await house.until(lambda: status(house, clara, boris) == "offline")
    heard, hidden = Heard(house, boris), boris.visibility.commands(CAPS)
    boris = await house.come_back(boris)
    await house.until(lambda: status(house, clara, boris) == "online")
    assert heard.commands[:2] == [*hidden, SetPresence(status="online")]
    await house.node_ends()
    await house.node_starts(empty=True)  # nobody here knows of anything but what clients say
    for one in (anna, boris, clara):
        await house.until(partial(is_online, one))
    await house.until(lambda: status(house, clara, boris) == "online")
    assert theirs.typing == []
    # What is said goes its usual way, and so do its marks.
    said = await theirs.send("Are you there?")
    assert await anna.wait_until(said.id, "delivered", 10) == "delivered"
    assert (watch.statuses, status(house, anna, boris)) == ([], "offline")
    await boris.visibility.choose(anna.me.account, "usual")
    await house.until(lambda: status(house, anna, boris) == "online")
    assert (watch.statuses, watch.live) == (["online"], [True])  # as of whoever signs in
    assert list(boris.visibility) == []


async def test_some_see_somebody_who_appears_offline(house: House) -> None:
    anna, boris, clara = [await house.person(name) for name in ("Anna", "Boris", "Clara")]
    await house.meet(anna, boris, clara)
    await boris.keep(anna.me.account, categories=["Work"])
    await boris.visibility.choose_for_category("Work", "online")
    boris.set_status("hidden")
    await house.until(lambda: status(house, clara, boris) == "offline")
    assert status(house, anna, boris) == "online"
    writing, theirs = house.chat(boris, anna), house.chat(anna, boris)
    await writing.send("Psst")
    await house.until(lambda: len(theirs.timeline) == 1)
    writing.set_typing(True)
    await house.until(lambda: theirs.typing == ["Boris"])
    await boris.keep(anna.me.account, categories=[])
    await house.until(lambda: status(house, anna, boris) == "offline")


async def test_a_device_that_was_away_shows_nobody_what_another_has_chosen_to_hide(
    house: House, tmp_path: Path
) -> None:
    boris, anna = await house.person("Boris"), await house.person("Anna")
    await house.meet(anna, boris)
    laptop = await another_device(house, boris, tmp_path / "laptop", "Laptop")
    await house.until(lambda: status(house, anna, boris) == "online")
    await house.leave(laptop)
    await boris.visibility.choose(anna.me.account, "offline")
    await house.until(lambda: status(house, anna, boris) == "offline")
    watch = Watch(anna, boris)
    await boris.drained(10)
    await house.leave(boris)
    heard, hidden = Heard(house, boris), boris.visibility.commands(CAPS)
    laptop = await house.come_back(laptop)
    await house.until(lambda: laptop.visibility.of(anna.me.account) == "offline")
    said = await house.chat(laptop, anna).send("From the laptop")
    assert await laptop.wait_until(said.id, "delivered", 10) == "delivered"
    assert watch.statuses == []
    before = heard.before(SetPresence)  # the status is not told before all is known
    assert [one for one in before if isinstance(one, SetVisibility)][-1:] == hidden
    assert {Pull, Check} <= {type(one) for one in before}
    await laptop.visibility.choose(anna.me.account, "usual")
    await house.until(lambda: status(house, anna, laptop) == "online")


async def test_a_node_that_can_make_no_difference_shows_nobody_to_anybody(house: House) -> None:
    anna, boris, clara = [await house.person(name) for name in ("Anna", "Boris", "Clara")]
    await house.meet(anna, boris, clara)
    assert house.node is not None
    house.node.logins.caps = tuple(one for one in CAPS if one != "visibility")
    await house.leave(boris)
    heard = Heard(house, boris)
    boris = await house.come_back(boris)
    boris.set_status("away")
    for one in (anna, clara):
        await house.until(partial(seen_as, house, one, boris, "away"))
    assert boris.problems == []
    await boris.visibility.choose(anna.me.account, "offline")
    await house.until(lambda: status(house, clara, boris) == "offline")
    assert boris.problems == [TROUBLES["old_node"]]
    await house.chat(boris, clara).send("Hello")
    await house.until(lambda: len(house.chat(clara, boris).timeline) == 1)
    house.chat(boris, clara).set_typing(True)
    boris.set_status("busy")
    await boris.visibility.choose(anna.me.account, "online")
    await house.until(lambda: status(house, clara, boris) == "busy")
    assert (status(house, anna, boris), boris.problems) == ("busy", [])
    assert house.chat(clara, boris).typing == []
    assert {type(one) for one in heard.commands} == {SetPresence, Check, Pull}
    boris.set_status("hidden")
    await house.until(lambda: status(house, anna, boris) == "offline")
    assert boris.problems == [TROUBLES["old_node"]]


async def test_what_one_listens_to_is_shown_again_once_it_gives_nobody_away(house: House) -> None:
    anna, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(anna, boris)
    await boris.set_listening("Stille")
    await house.until(
        lambda: house.seen(anna, boris).message == LISTENING.strip("\u00a0") + " Stille"
    )
    await boris.visibility.choose(anna.me.account, "offline")
    await house.until(lambda: house.seen(anna, boris).message == "")
    await boris.visibility.choose(anna.me.account, "usual")
    await house.until(lambda: house.seen(anna, boris).message != "")
