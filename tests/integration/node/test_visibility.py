"""Appearing to single people otherwise than to all others, from outside: what each of them is told, frame by frame."""

import dataclasses
from collections.abc import Iterable
from contextlib import AsyncExitStack
from pathlib import Path

import msgspec
import pytest

from chatera.crypto.keys import Signer
from chatera.protocol import limits
from chatera.protocol.bodies import Add
from chatera.protocol.frames import (
    Bye,
    Fact,
    ManifestPut,
    Ping,
    Pong,
    Presence,
    SetPresence,
    SetVisibility,
    Type,
    Typing,
)
from chatera.protocol.ids import AccountId
from chatera.protocol.manifests import parse_manifest
from chatera_server.node import Node
from tests.helpers.node_client import Group, Person, RawClient, start_node


class Clock:
    """A node's clock, which a test turns."""

    def __init__(self) -> None:
        self.now = 1_800_000_000_000

    def __call__(self) -> int:
        return self.now

    def later(self) -> None:
        self.now += 60_000


def phone_of(person: Person) -> Person:
    return Person(dataclasses.replace(person.identity, dk=Signer.new()))


def offline_to(*people: Person) -> SetVisibility:
    return SetVisibility(offline=tuple(one.account for one in people))


def online_to(*people: Person) -> SetVisibility:
    return SetVisibility(online=tuple(one.account for one in people))


async def told_all(client: RawClient) -> None:
    """Wait until everything has been told that is gathered now: a stranger's coming is told after it."""
    async with RawClient(client._url.removesuffix("/api/v1/socket"), Person()) as marker:
        await marker.send(SetPresence(status="online"))
        account = marker.person.account
        await client.expect(Presence, lambda one: (one.account, one.status) == (account, "online"))
    await client.expect(Presence, lambda one: (one.account, one.status) == (account, "offline"))


def seen(client: RawClient, who: Person) -> list[tuple[str, str, int]]:
    """Return what a client was told of somebody's presence, and forget it."""
    found = [
        one for one in client.facts if isinstance(one, Presence) and one.account == who.account
    ]
    client.facts = [one for one in client.facts if one not in found]
    return [(one.status, one.detail, one.since) for one in found]


Story = list[Fact]


async def _story(node: Node, clock: Clock, *, hides: bool) -> tuple[Story, Story]:
    """Let Anna be online, then go from Eve (by hiding from her, or by really going), and do much that Eve must not see.

    Returns all that Eve's client was told after she had pulled, and all that it was told when she came back later; names
    of people who differ between two plays are left out.
    """
    anna, eve, ben = Person(caps=()), Person(), Person()
    phone = phone_of(anna)
    async with AsyncExitStack() as stack:
        e, b = RawClient(node.url, eve), RawClient(node.url, ben)
        await stack.enter_async_context(e)
        await stack.enter_async_context(b)
        for one in (e, b):
            await one.pull()
        await e.send(SetPresence(status="online"))
        await b.expect(Presence, lambda one: (one.account, one.status) == (eve.account, "online"))
        await b.send(
            SetPresence(status="online")
        )  # in this order in both plays: newcomers are told of people in it
        await e.expect(Presence, lambda one: (one.account, one.status) == (ben.account, "online"))
        async with RawClient(node.url, anna) as a:
            await a.pull()
            await a.send(SetVisibility(), SetPresence(status="online"))
            await e.expect(Presence, lambda one: one.account == anna.account)
            conv = await a.open_direct(eve.account)
            async with RawClient(node.url, phone):
                await told_all(e)  # everybody knows of this device from now on
            await b.expect(Presence, lambda one: one.account == anna.account)
            await told_all(b)
            b.facts.clear()
            e.facts.clear()
            clock.later()
            if hides:
                await a.send(offline_to(eve))
                await e.expect(Presence, lambda one: one.status == "offline")
                clock.later()
                for status, detail in (
                    ("busy", "phone"),
                    ("hidden", ""),
                    ("away", "idle"),
                    ("online", ""),
                ):
                    await a.send(SetPresence(status=status, detail=detail))
                    told = "offline" if status == "hidden" else status
                    await b.expect(Presence, lambda one: one.status == told)  # noqa: B023
                await a.send(Type(conv=conv, on=True))
                clock.later()
                async with RawClient(node.url, phone) as p:
                    await p.send(offline_to(eve), SetPresence(status="busy"))
                    await told_all(b)
                async with RawClient(node.url, anna) as again:  # her connection is another one now
                    await again.send(offline_to(eve), SetPresence(status="away"))
                    await b.expect(Presence, lambda one: one.status == "away")
        if not hides:
            await e.expect(Presence, lambda one: one.status == "offline")
            for _ in range(2):
                clock.later()
        clock.later()
        await told_all(b)
        await e.send(Ping(n=7))
        await e.expect(Pong)
        live = _plain(e.facts, anna, eve, ben)
        if not hides:
            return live, await _coming_back(node, stack, e, anna, eve, ben)
        async with RawClient(node.url, anna) as a:
            await a.send(offline_to(eve), SetPresence(status="online"))
            await b.expect(
                Presence, lambda one: (one.account, one.status) == (anna.account, "online")
            )
            return live, await _coming_back(node, stack, e, anna, eve, ben)


async def _coming_back(node: Node, stack: AsyncExitStack, e: RawClient, *people: Person) -> Story:
    """Return all that Eve's client is told in a new connection."""
    await e.close()
    again = RawClient(node.url, e.person)
    await stack.enter_async_context(again)
    await again.pull()
    await again.send(Ping(n=9))
    await again.expect(Pong)
    return _plain(again.facts, *people)


def _plain(facts: Iterable[Fact], *people: Person) -> Story:
    """Return facts without what is about others than these, whose names are made the same in every play."""
    names = {one.account: AccountId(bytes([number]) * 32) for number, one in enumerate(people)}
    found: Story = []
    for one in facts:
        if isinstance(one, Presence):
            if one.account in names:
                found.append(msgspec.structs.replace(one, account=names[one.account]))
        elif not isinstance(one, ManifestPut) or parse_manifest(one.manifest).account in names:
            found.append(one)
    return found


async def test_who_is_hidden_from_is_told_exactly_what_they_are_told_of_somebody_gone(
    tmp_path: Path,
) -> None:
    plays: list[tuple[Story, Story]] = []
    for hides in (True, False):
        clock = Clock()
        node = await start_node(tmp_path / str(hides), clock=clock)
        plays.append(await _story(node, clock, hides=hides))
        await node.stop()
    (live, back), (truly_live, truly_back) = plays
    anna = AccountId(bytes(32))
    assert live == truly_live == []
    assert back == truly_back
    told = [one for one in back if isinstance(one, Presence) and one.account == anna]
    assert [(one.status, one.since) for one in told] == [("offline", Clock().now + 60_000)]


async def test_whoever_was_never_shown_is_not_there_at_all(node: Node) -> None:
    anna, eve = Person(), Person()
    async with RawClient(node.url, anna) as a:
        await a.send(offline_to(eve), SetPresence(status="online"))
        async with RawClient(node.url, eve) as e:
            await e.pull()
            await told_all(e)
            assert seen(e, anna) == []
            await a.send(SetVisibility())
            assert (
                await e.expect(Presence, lambda one: one.account == anna.account)
            ).status == "online"


async def test_an_older_device_beside_it_gives_nobody_away(node: Node) -> None:
    anna, eve, ben = Person(), Person(), Person()
    phone = phone_of(anna)
    async with RawClient(node.url, eve) as e, RawClient(node.url, ben) as b:
        for one in (e, b):
            await one.pull()
        async with RawClient(node.url, anna) as a, RawClient(node.url, phone) as p:
            await a.send(offline_to(eve, anna), SetPresence(status="away"))
            await p.send(SetPresence(status="online"))
            await b.expect(
                Presence, lambda one: (one.account, one.status) == (anna.account, "online")
            )
            await told_all(e)
            assert seen(e, anna) == []
            # one's own devices see each other, whatever they were told
            own = await p.expect(Presence, lambda one: one.account == anna.account)
            assert own.status == "online"


async def test_while_all_see_nobody_some_see_somebody(node: Node) -> None:
    anna, eve, ben = Person(), Person(), Person()
    async with RawClient(node.url, eve) as e, RawClient(node.url, ben) as b:
        for one in (e, b):
            await one.pull()
        async with RawClient(node.url, anna) as a:
            await a.pull()
            await a.send(online_to(eve), SetPresence(status="hidden"))
            shown = await e.expect(Presence, lambda one: one.account == anna.account)
            assert (shown.status, shown.detail) == ("online", "")
            group = Group(anna, node.scopes.community)
            await a.put(group.create)
            for who in (eve, ben):
                await a.put(group.change(anna, Add(account=who.account)))
            await a.send(Type(conv=group.conv, on=True))
            assert (await e.expect(Typing)).account == anna.account
            await told_all(b)
            assert [one for one in b.facts if isinstance(one, Typing)] == []
            assert seen(b, anna) == []
            await a.send(SetPresence(status="busy"))
            for one in (e, b):
                await one.expect(
                    Presence, lambda told: (told.account, told.status) == (anna.account, "busy")
                )
            await a.send(offline_to(eve), Type(conv=group.conv, on=True))
            assert (await b.expect(Typing)).account == anna.account
            await e.expect(
                Presence, lambda told: (told.account, told.status) == (anna.account, "offline")
            )
            assert [one for one in e.facts if isinstance(one, Typing)] == []
            # whoever is in both is in the first
            both = SetVisibility(offline=(eve.account,), online=(eve.account,))
            await a.send(both, SetPresence(status="hidden"))
            await told_all(e)
            assert seen(e, anna) == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"offline": [bytes(31)]},
        {"offline": [bytes(32)] * (limits.APART + 1)},
        {"online": "everybody"},
        {"online": [], "away": []},
    ],
)
async def test_what_is_no_list_of_people_ends_the_connection(
    node: Node, wrong: dict[str, object]
) -> None:
    async with RawClient(node.url, Person()) as a:
        most = tuple(bytes([number % 256, number // 256]) * 16 for number in range(limits.APART))
        await a.send(SetVisibility(offline=most, online=most), Ping(n=1))
        await a.expect(Pong)
        await a.send_raw(msgspec.msgpack.encode([{"type": "set_visibility", **wrong}]))
        assert (await a.expect(Bye)).reason == "malformed"
