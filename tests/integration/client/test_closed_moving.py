"""A closed community moves to a node that has its secret: nothing is lost, nobody is left behind, no outsider leads any."""

import asyncio
import secrets
import threading
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from contextlib import AsyncExitStack, closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
import pytest

from chatera.client.client import Client
from chatera.client.community import Community
from chatera.client.happenings import CommunityMoved
from chatera.client.own_hub import HubOpener
from chatera.crypto.entry import found_community
from chatera.crypto.records import sign_profile, sign_redirect
from chatera.discovery.hub import Hub
from chatera.protocol.closed import Entry, Invitation, pack_entry, parse_invitation
from chatera.protocol.errors import ChatEraError, UserError
from chatera.protocol.frames import (
    Done,
    Fact,
    PutManifest,
    PutProfile,
    PutRedirect,
    Refused,
)
from chatera.protocol.ids import CommunityId, NodeId, account_text
from chatera.store.changes import Batch
from chatera.store.profile import Profile
from chatera.store.store import Store
from chatera_server.config import NodeConfig
from chatera_server.node import Node, build_node
from tests.helpers.heard import Air, Ear, hub_of
from tests.helpers.node_client import Person, RawClient, now_ms
from tests.helpers.noting import noting_logins
from tests.helpers.offices import Office, OwnHub, leaves
from tests.helpers.seen import view
from tests.helpers.waiting import until
from tests.helpers.wiretap import Wire

PATIENCE_S = 30.0
MEMBERS = ("Anna", "Boris", "Cleo")
NEWS = frozenset({"redirects", "followed"})
"""Tables of a replica that are empty where nobody has heard of any move."""


def founded(name: str = "Family") -> Entry:
    return found_community(name, "invitation", secrets.token_bytes)


def invitation(entry: Entry, hub: Node | None = None) -> str:
    """Return a link, with where a hub was when it was written."""
    known = msgspec.structs.asdict(entry)
    if hub is None:
        return str(Invitation(**known))
    return str(Invitation(**known, node=hub.id, addresses=("127.0.0.1",), port=hub.port))


@dataclass
class Home:
    """A closed community of one network with its hub, and a server for it somewhere."""

    path: Path
    stack: AsyncExitStack
    entry: Entry
    office: Office
    hub: Node
    server: Node
    people: dict[str, Client] = field(default_factory=dict)
    told: list[tuple[str, str, str]] = field(default_factory=list)

    @property
    def key(self) -> CommunityId:
        return self.entry.community

    @property
    def anna(self) -> Client:
        return self.people["Anna"]

    @property
    def boris(self) -> Client:
        return self.people["Boris"]

    @property
    def cleo(self) -> Client:
        return self.people["Cleo"]

    async def node(
        self, name: str, entry: Entry | None = None, community: CommunityId | None = None,
        port: int = 0,
    ) -> Node:  # fmt: skip
        """Start a node that nobody hears of."""
        packed = b"" if entry is None else pack_entry(entry)
        node = build_node(
            NodeConfig(data=self.path / name, bind="127.0.0.1", discovery=False, port=port,
                       entry=packed, community=community)
        )  # fmt: skip
        await node.start()
        self.stack.push_async_callback(node.stop)
        return node

    async def comes(
        self, name: str, air: Office | None = None, opener: HubOpener | None = None
    ) -> Client:  # fmt: skip
        client = await (air or self.office).comes(self.path / name, name, opener)
        client.observe(
            lambda one: (
                self.told.append((name, one.by, one.host))
                if isinstance(one, CommunityMoved) and one.community.key == self.key
                else None
            )
        )
        self.people[name] = client
        return client

    async def goes(self, name: str) -> None:
        await leaves(self.people.pop(name))

    def of(self, name: str) -> Community:
        found = self.people[name].communities.find(self.key)
        assert found is not None
        return found

    def is_at(self, node: Node, name: str) -> bool:
        one = self.of(name)
        link = one.link
        return link is not None and (link.node, link.proven, one.state) == (
            node.id,
            self.key,
            "online",
        )

    async def at(self, node: Node, *names: str) -> None:
        """Wait until people are connected to a node and have caught up."""
        await until(lambda: all(self.is_at(node, one) for one in names), seconds=PATIENCE_S)

    async def quiet(self) -> None:
        """Wait until nothing is on its way."""
        for _ in range(2):
            await until(lambda: not any(one._leaving() for one in self.people.values()), seconds=20)
            await asyncio.sleep(0.4)

    async def move(self, node: Node | None = None, by: str = "Anna") -> list[str]:
        stages: list[str] = []
        await (
            self.people[by]
            .mover(self.of(by))
            .move((node or self.server).url, None, lambda step: stages.append(step.stage))
        )
        return list(dict.fromkeys(stages))

    async def says_that_it_moved(self, name: str, node: Node) -> None:
        """Let a member sign a redirect by hand and put it to where they are."""
        client, link = self.people[name], self.of(name).link
        assert link is not None
        data = await client._store.sign_redirect(
            self.key, node.id, ("127.0.0.1",), node.port, on=True
        )
        await link.session.ask(PutRedirect(txn=link.session.next_txn(), redirect=data), Done)
        await client.mover(self.of(name))._keep(data)

    @property
    def nobody_heard(self) -> bool:
        """Whether nobody has heard of any move."""
        return not any(
            one._store.rows(f"SELECT 1 FROM {table}")
            for one in self.people.values()
            for table in NEWS
        )


@pytest.fixture
async def home(tmp_path: Path) -> AsyncIterator[Home]:
    async with AsyncExitStack() as stack:
        office, entry = Office(tmp_path, "office"), founded()
        hub = await office.hub(entry=entry)
        one = Home(tmp_path, stack, entry, office, hub, hub)
        one.server = await one.node("server", entry)
        for name in MEMBERS:
            client = await one.comes(name)
            await client.closed.accept(invitation(entry, hub))
        await one.at(hub, *MEMBERS)
        for client in one.people.values():
            await until(lambda client=client: len(list(client.people)) >= 2, seconds=20)  # type: ignore[misc]
        yield one
        for name in list(one.people):
            await one.goes(name)
        for node in office.hubs:
            await node.stop()


async def talk(home: Home) -> None:
    """Let there be a group with roles, an encrypted conversation, read marks and something unread."""
    anna, boris, cleo = home.anna, home.boris, home.cleo
    group = await anna.new_group("Walks", [boris.me.account, cleo.me.account], home.key.hex())
    await group.send("Where to?")
    await group.set_role(boris.me.account, "admin")
    await until(lambda: any(chat.title == "Walks" for chat in boris.chats), seconds=20)
    there = next(chat for chat in boris.chats if chat.title == "Walks")
    read = await there.send("To the lake")
    await there.send("or to the hill")
    await until(lambda: len(group.timeline) >= 3 and group.unread == 2, seconds=20)
    await group.mark_read(read.id)
    await group.react(read.id, "👍")
    chat = anna.chats.with_person(boris.me.account)
    for n in range(3):
        await chat.send(f"sealed {n}")
    await until(lambda: boris.chats.with_person(anna.me.account).unread == 3, seconds=20)
    assert chat.encrypted
    await home.quiet()


async def test_everything_is_as_it_was_and_the_members_go_on_talking(home: Home) -> None:
    await talk(home)
    await home.goes("Cleo")  # she is away on the day of the move
    await home.quiet()
    before = {name: view(client) for name, client in home.people.items()}
    assert before["Anna"]["messages"]
    assert await home.move() == ["connecting", "bringing", "checking", "telling", "following"]
    await home.at(home.server, "Anna", "Boris")
    await home.quiet()
    assert {name: view(client) for name, client in home.people.items()} == before
    assert home.told == [("Boris", "Anna", "127.0.0.1")]
    assert (home.server.scopes.community, home.server.scopes.aliases) == (home.key, ())
    assert home.boris._store.rows("SELECT count(*) FROM locked") == [(0,)]
    for one, other in ((home.anna, home.boris), (home.boris, home.anna)):
        message = await one.chats.with_person(other.me.account).send("said there")
        assert await one.wait_until(message.id, "delivered", 20) == "delivered"
    # The hub of the network goes on for whoever comes there, and says where the others are.
    await home.comes("Cleo")
    await home.at(home.server, "Cleo")
    assert ("Cleo", "Anna", "127.0.0.1") in home.told
    group = next(chat for chat in home.cleo.chats if chat.title == "Walks")
    said = await group.send("late, but here")
    assert await home.cleo.wait_until(said.id, "delivered", 20) == "delivered"
    for client in (home.anna, home.boris):
        walks = next(chat for chat in client.chats if chat.title == "Walks")
        await until(
            lambda walks=walks: any(one.text == "late, but here" for one in walks.timeline),  # type: ignore[misc]
            seconds=20,
        )


@pytest.mark.parametrize(
    "there", ["open", "another closed one", "one of hers", "an impostor", "one that mixes"]
)
async def test_where_it_cannot_move_nothing_changes(home: Home, there: str) -> None:
    words = "does not prove that it belongs to this closed community.*chatera node --hub.*--closed"
    match there:
        case "open":
            node = await home.node("there")
        case "an impostor":
            node = await home.node("there", community=home.key)
        case "one that mixes":
            node = await home.node("there", home.entry)
            node.scopes.aliases = (CommunityId(b"a" * 32),)
            words = "mixes a closed community"
        case _:
            other = founded("Board")
            node = await home.node("there", other)
            if there == "one of hers":
                await home.anna.closed.accept(invitation(other))
    served, link = node.scopes.named, home.of("Anna").link
    with pytest.raises(ChatEraError, match=words) as refusal:
        await home.move(node)
    assert isinstance(refusal.value, UserError) == (there != "one that mixes")
    await home.quiet()
    assert home.nobody_heard
    assert (home.of("Anna").link, node.scopes.named) == (link, served)
    assert (node.store.counts.events, node.people.has_profiles()) == (0, False)
    assert all(home.is_at(home.hub, one) for one in MEMBERS)
    await home.move()
    await home.at(home.server, *MEMBERS)


async def test_no_open_community_moves_to_a_node_of_a_closed_one(home: Home) -> None:
    opened = await home.office.hub()
    await until(lambda: len(list(home.anna.communities)) == 2, seconds=20)
    community = home.anna.communities.find(opened.scopes.community)
    assert community is not None
    await until(lambda: community.state == "online", seconds=20)
    with pytest.raises(ChatEraError):
        await home.anna.mover(community).move(home.server.url, None, lambda _: None)
    assert home.nobody_heard
    assert home.server.scopes.named == (home.key,)


@pytest.mark.parametrize("trap", ["open", "another closed one", "an impostor", "one that mixes"])
async def test_a_member_leads_nobody_to_a_node_that_has_not_the_secret_alone(
    home: Home, trap: str
) -> None:
    match trap:
        case "open":
            node = await home.node("trap")
        case "another closed one":
            node = await home.node("trap", founded("Board"))
        case "one that mixes":
            node = await home.node("trap", home.entry)
            node.scopes.aliases = (CommunityId(b"a" * 32),)
        case _:
            node = await home.node("trap", community=home.key)
    links = [home.of(one).link for one in MEMBERS]
    await home.says_that_it_moved("Boris", node)
    await until(
        lambda: all(
            "can't be reached from here" in " ".join(one.problems) for one in home.people.values()
        ),
        seconds=20,
    )
    assert [home.of(one).link for one in MEMBERS] == links
    assert [home.of(one).moved for one in MEMBERS] == [None] * 3
    assert len(node.connections) == 0
    await home.says_that_it_moved("Boris", home.server)
    await home.at(home.server, *MEMBERS)


async def test_the_open_community_of_the_network_is_not_disturbed(home: Home) -> None:
    opened = await home.office.hub()
    await until(
        lambda: all(len(list(one.communities)) == 2 for one in home.people.values()), seconds=20
    )
    shared = [one.communities.find(opened.scopes.community) for one in home.people.values()]
    await until(lambda: all(one and one.state == "online" for one in shared), seconds=20)
    beside = await home.anna.new_group(
        "Office", [home.boris.me.account], opened.scopes.community.hex()
    )
    await beside.send("for everybody here")
    await home.quiet()
    links = [one.link for one in shared if one is not None]
    at_the_open = opened.store.counts.events
    await home.move()
    await home.at(home.server, *MEMBERS)
    await asyncio.sleep(1.5)  # in which a way that begins anew would have left its hub
    assert [one.link for one in shared if one is not None] == links
    assert (opened.store.counts.events, home.server.store.counts.events) == (at_the_open, 0)
    assert all(one is not None and one.moved is None for one in shared)


async def test_whose_computer_is_the_hub_closes_it_for_good_and_opens_it_again_after_a_move_back(
    tmp_path: Path,
) -> None:
    async with AsyncExitStack() as stack:
        office, entry = Office(tmp_path, "office"), founded()
        server = build_node(
            NodeConfig(data=tmp_path / "server", bind="127.0.0.1", discovery=False,
                       entry=pack_entry(entry))
        )  # fmt: skip
        await server.start()
        stack.push_async_callback(server.stop)
        home = Home(tmp_path, stack, entry, office, server, server)
        own = OwnHub(office)
        await home.comes("Anna", opener=own)
        await home.anna.closed.accept(invitation(entry))
        (closed,) = own.others
        await until(lambda: closed.node is not None and home.of("Anna").own_node, seconds=30)
        await until(lambda: own.node is not None, seconds=30)
        await home.comes("Boris")
        await home.boris.closed.accept(invitation(entry))
        assert closed.node is not None
        await home.at(closed.node, "Anna", "Boris")
        await until(lambda: len(list(home.boris.people)) == 1, seconds=20)
        opened = own.node
        for _ in range(2):
            await home.move(by="Boris")
            await until(lambda: home.is_at(server, "Anna") and closed.node is None, seconds=30)
            await asyncio.sleep(
                2
            )  # in which it would open one, if nobody had said that it must not
            assert office.hubs == [opened]
            assert home.is_at(server, "Anna")
            assert home.anna.closed.standing(home.of("Anna")) is None
            place = f"https://127.0.0.1:{server.port}"
            assert set(closed.handed) == {(home.key, place)}
            closed.handed.clear()
            await home.boris.mover(home.of("Boris")).move_back()
            await until(lambda: closed.node is not None and home.of("Anna").own_node, seconds=30)
            assert closed.node is not None
            await home.at(closed.node, "Anna", "Boris")
            assert own.node is opened
            assert not any(home.of(one).typed for one in home.people)
        await home.move(by="Boris")
        await home.at(server, "Anna", "Boris")
        await home.goes("Anna")
        again = OwnHub(office)
        await home.comes("Anna", opener=again)
        await home.at(server, "Anna")
        await asyncio.sleep(2.5)
        assert [one.node for one in again.others] == [None]
        assert home.is_at(server, "Anna")
        for name in list(home.people):
            await home.goes(name)


async def test_who_stays_is_moved_by_that_person_no_more(home: Home) -> None:
    await home.move()
    await home.at(home.server, *MEMBERS)
    await home.boris.redirects.stay(home.of("Boris"))
    await home.at(home.hub, "Boris")
    further = await home.node("further", home.entry)
    await home.move(further)
    await home.at(further, "Anna", "Cleo")
    assert home.is_at(home.hub, "Boris")
    await home.boris.redirects.let_move(home.of("Boris"))
    await home.at(further, "Boris")
    # The hub is another one by now, of which they have heard while they were away.
    await home.office.silence(home.hub)
    home.hub = await home.office.hub(entry=home.entry)
    await asyncio.sleep(1.5)
    assert all(home.is_at(further, one) for one in MEMBERS)
    await home.anna.mover(home.of("Anna")).move_back()
    await home.at(home.hub, *MEMBERS)
    message = await home.cleo.chats.with_person(home.boris.me.account).send("home again")
    assert await home.cleo.wait_until(message.id, "delivered", 20) == "delivered"


async def test_a_node_that_is_heard_on_the_network_too_is_no_hub_for_those_who_moved_there(
    home: Home,
) -> None:
    await home.move()
    await home.at(home.server, *MEMBERS)
    links = [home.of(one).link for one in MEMBERS]
    home.office.air.appears(hub_of(home.server, closed=True, name="Server"))
    await asyncio.sleep(2)
    assert [home.of(one).link for one in MEMBERS] == links


async def test_who_is_invited_after_the_move_comes_to_where_it_is(home: Home) -> None:
    await home.move()
    await home.at(home.server, *MEMBERS)
    link = home.anna.invitation(home.of("Anna"), ("192.0.2.1",))
    told = parse_invitation(link)
    assert (told.node, told.addresses, told.port) == (
        home.server.id, ("127.0.0.1",), home.server.port,
    )  # fmt: skip
    elsewhere = Office(home.path, "elsewhere")
    dora = await home.comes("Dora", elsewhere)
    await dora.accept(link)
    await until(lambda: home.of("Dora").moved is not None, seconds=20)
    await home.at(home.server, "Dora")
    held = home.of("Dora").link
    await asyncio.sleep(1.5)
    assert home.of("Dora").link is held  # nobody else keeps it connected
    message = await dora.chats.with_person(home.anna.me.account).send("hello")
    assert await dora.wait_until(message.id, "delivered", 20) == "delivered"
    await home.goes("Dora")
    noting = home.server.door.logins = noting_logins(home.server)
    await home.comes("Dora", elsewhere)
    await home.at(home.server, "Dora")
    await asyncio.sleep(1.5)
    assert len(noting.asked) == 1
    port = home.server.port
    await home.server.stop()
    await until(lambda: home.of("Anna").link is None, seconds=20)
    assert parse_invitation(home.anna.invitation(home.of("Anna"), ())) == told
    home.server = await home.node("server", home.entry, port=port)
    await home.at(home.server, *MEMBERS, "Dora")


async def test_who_comes_by_an_old_invitation_follows(home: Home) -> None:
    """At the hub that was left, and at one of their own where there is none any more: the others tell it."""
    await home.move()
    await home.at(home.server, *MEMBERS)
    dora = await home.comes("Dora")
    await dora.accept(invitation(home.entry, home.hub))
    await home.at(home.server, "Dora")
    assert home.told[-1] == ("Dora", "Anna", "127.0.0.1")
    await home.office.silence(home.hub)
    own = OwnHub(home.office)
    emil = await home.comes("Emil", opener=own)
    await emil.accept(invitation(home.entry, home.hub))
    await home.at(home.server, "Emil")
    await until(lambda: [one.node for one in own.others] == [None], seconds=20)
    message = await emil.chats.with_person(dora.me.account).send("hello")
    assert await emil.wait_until(message.id, "delivered", 20) == "delivered"
    await home.goes("Emil")


def is_there(client: Client, node: Node) -> bool:
    return any(one.device == client.profile.identity.device for one in node.connections.all())


async def test_who_has_left_does_not_follow_and_finds_it_again_by_an_old_invitation(
    home: Home,
) -> None:
    await home.cleo.closed.leave(home.of("Cleo"))
    await home.move()
    await home.at(home.server, "Anna", "Boris")
    await home.boris.closed.leave(home.of("Boris"))
    await home.office.silence(home.hub)
    await asyncio.sleep(2)  # in which somebody would come back who is still kept connected
    for client in (home.boris, home.cleo):
        assert list(client.communities) == []
        assert not client._store.rows("SELECT 1 FROM followed")
        assert not is_there(client, home.server)
    await home.boris.accept(invitation(home.entry, home.hub))
    await home.at(home.server, "Boris")
    message = await home.boris.chats.with_person(home.anna.me.account).send("here again")
    assert await home.boris.wait_until(message.id, "delivered", 20) == "delivered"


@contextmanager
def busy_disk(client: Client) -> Iterator[Callable[[], int]]:
    """Let nothing be written; yields what tells how much waits for that."""
    database, goes_on = client._store._database, threading.Event()
    held = database.run(lambda _: goes_on.wait())
    try:
        yield database._jobs.qsize
    finally:
        goes_on.set()
        del held


async def test_who_leaves_while_being_connected_is_not_there(home: Home) -> None:
    await home.move()
    await home.at(home.server, *MEMBERS)
    await home.quiet()
    port, cleo, community = home.server.port, home.cleo, home.of("Cleo")
    await home.server.stop()
    await until(lambda: community.link is None, seconds=20)
    await home.quiet()
    with busy_disk(cleo) as waiting:
        home.server = await home.node("server", home.entry, port=port)
        await until(lambda: is_there(cleo, home.server) and waiting() > 0, seconds=20)
        leaving = asyncio.ensure_future(cleo.closed.leave(community))
        await until(lambda: waiting() > 1, seconds=20)
    await leaving
    await until(lambda: not is_there(cleo, home.server), seconds=5)
    await home.at(home.server, "Anna", "Boris")
    assert (list(cleo.communities), is_there(cleo, home.server)) == ([], False)
    assert (community.link, community.state) == (None, "offline")
    await cleo.accept(invitation(home.entry, home.hub))
    await home.at(home.server, "Cleo")


class SlowWire(Wire):
    """A proxy that lets nobody through until it is to."""

    def __init__(self, port: int) -> None:
        super().__init__(port)
        self.came, self.opens = asyncio.Event(), asyncio.Event()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.came.set()
        await self.opens.wait()
        await super()._serve(reader, writer)


@pytest.mark.parametrize("late", [False, True])
async def test_who_leaves_while_following_does_not_follow(home: Home, late: bool) -> None:
    """Late is who leaves while it is written down that the node where it has moved to has answered."""
    noting = home.server.door.logins = noting_logins(home.server)
    wire = SlowWire(home.server.port)
    await wire.start()
    home.stack.push_async_callback(wire.stop)
    cleo, community = home.cleo, home.of("Cleo")
    data = await home.boris._store.sign_redirect(
        home.key, home.server.id, ("127.0.0.1",), wire.port, on=True
    )
    await cleo.mover(community)._keep(data)
    async with asyncio.timeout(20):
        await wire.came.wait()
    if late:
        await home.quiet()
        with busy_disk(cleo) as waiting:
            wire.opens.set()
            await until(lambda: bool(noting.asked) and waiting() > 0, seconds=20)
            leaving = asyncio.ensure_future(cleo.closed.leave(community))
            await until(lambda: waiting() > 1, seconds=20)
            assert not cleo.communities.has(community)
        await leaving
    else:
        await cleo.closed.leave(community)
        wire.opens.set()
        await until(lambda: bool(noting.asked), seconds=20)
    await until(lambda: not is_there(cleo, home.server), seconds=20)
    await asyncio.sleep(0.5)
    assert home.told == []
    assert not cleo._store.rows("SELECT 1 FROM followed")
    assert (list(cleo.communities), len(noting.asked)) == ([], 1)


class SlowAir(Air):
    """In which nobody hears anything before a test says so."""

    def __init__(self, hubs: list[Hub]) -> None:
        super().__init__(hubs)
        self.carries = asyncio.Event()

    def __call__(
        self, on_seen: Callable[[Hub], None], on_gone: Callable[[bytes], None], *,
        known: Iterable[str] = (), opens_in: Callable[[], float | None],
        on_plan: Callable[[float], None],
    ) -> "SlowEar":  # fmt: skip
        del known, opens_in, on_plan
        return SlowEar(self, self.carries, on_seen, on_gone)


class SlowEar(Ear):
    def __init__(
        self, air: Air, carries: asyncio.Event, on_seen: Callable[[Hub], None],
        on_gone: Callable[[bytes], None],
    ) -> None:  # fmt: skip
        super().__init__(air, on_seen, on_gone)
        self._carries = carries

    async def start(self) -> None:
        await self._carries.wait()
        await super().start()


async def test_what_one_moves_to_while_coming_to_a_network_is_no_hub_there(home: Home) -> None:
    data = await home.boris._store.sign_redirect(
        home.key, home.hub.id, ("127.0.0.1",), home.hub.port, on=True
    )
    for name in MEMBERS:
        await home.goes(name)
    with closing(Profile.open(home.path / "Cleo")) as profile:
        told = Batch(community=home.key, scopes=(home.key,), redirects=(data,))
        await Store(profile, now_ms).take(told)
    air = home.office.air = SlowAir(home.office.air.hubs)
    noting = home.hub.door.logins = noting_logins(home.hub)
    await home.comes("Cleo")
    await home.at(home.hub, "Cleo")  # which she knows from this network, and where it has moved to
    link = home.of("Cleo").link
    assert home.of("Cleo").moved is not None
    air.carries.set()
    await until(lambda: bool(air.listeners), seconds=20)
    await asyncio.sleep(1)
    assert home.of("Cleo").link is link
    assert len(noting.asked) == 2  # whether it answers, and to stay


class Eve:
    """Somebody who knows the id, and has not the secret."""

    def __init__(self, home: Home, trap: Node) -> None:
        self.home = home
        self.person = Person()
        self.trap = trap

    def shown(self, community: CommunityId) -> PutProfile:
        data = sign_profile(
            self.person.identity, community, hlc=now_ms() << 16, name="Eve", message="", picture=None
        )  # fmt: skip
        return PutProfile(txn=1, profile=data)

    def word(self, *, on: bool = True) -> bytes:
        return sign_redirect(
            self.person.identity, self.home.key, hlc=now_ms() << 16, node=NodeId(self.trap.id),
            addresses=("127.0.0.1",), port=self.trap.port, on=on,
        )  # fmt: skip


async def asks(client: RawClient, command: PutManifest | PutProfile | PutRedirect) -> Fact:
    return await client.ask(msgspec.structs.replace(command, txn=client.txn()))


async def test_an_outsider_says_nothing_that_counts(home: Home) -> None:
    """Neither at an open hub, where she is known, nor by a member's client that is made to pass it on."""
    opened = await home.office.hub()
    eve = Eve(home, await home.node("trap", community=home.key))
    async with RawClient(opened.url, eve.person) as hers:
        assert isinstance(await asks(hers, eve.shown(opened.scopes.community)), Done)
        await until(
            lambda: all(
                any(known.name == "Eve" for known in one.people) for one in home.people.values()
            ),
            seconds=20,
        )
        for on in (True, False):
            answer = await asks(hers, PutRedirect(txn=1, redirect=eve.word(on=on)))
            assert isinstance(answer, Refused)
            assert answer.code == "no_right"
    link = home.of("Boris").link
    assert link is not None
    ask, txn = link.session.ask, link.session.next_txn
    await ask(PutManifest(txn=txn(), manifest=eve.person.manifest), Done)
    with pytest.raises(ChatEraError, match="Only somebody of this community"):
        await ask(PutRedirect(txn=txn(), redirect=eve.word()), Done)
    await home.quiet()
    assert home.nobody_heard


@pytest.mark.parametrize("known", [True, False])
async def test_what_was_said_under_its_id_before_one_came_in_counts_for_nothing(
    home: Home, known: bool
) -> None:
    """An open hub may go by the id before a person has the secret: who is known there is no member for that."""
    eve = Eve(home, await home.node("trap", home.entry))  # and if she had the secret by now
    liar = await home.node("liar", community=CommunityId(b"\xff" * 32))
    liar.scopes.aliases = (home.key,)
    liar.scopes.community = CommunityId(b"\xff" * 32)
    dora = await home.comes("Dora", Office(home.path, "elsewhere"))
    await dora.connect(liar.url)
    (mixed,) = dora.communities
    await until(lambda: mixed.state == "online", seconds=20)
    async with RawClient(liar.url, eve.person) as hers:
        assert isinstance(await asks(hers, eve.shown(home.key)), Done)
        if known:
            assert isinstance(await asks(hers, PutRedirect(txn=1, redirect=eve.word())), Done)
            await until(lambda: bool(dora._store.rows("SELECT 1 FROM redirects")), seconds=20)
    await dora.accept(invitation(home.entry, home.hub))
    await home.at(home.hub, "Dora")
    await home.quiet()
    await asyncio.sleep(1)
    store = dora._store
    assert not store.rows(
        "SELECT 1 FROM profiles WHERE account = ? AND community = ?", eve.person.account, home.key
    )
    assert home.nobody_heard
    account = home.hub.people.get(eve.person.account)
    assert account is None or account.profile is None  # nobody brings her in
    assert home.is_at(home.hub, "Dora")
    assert all(account_text(eve.person.account) != one.account for one in home.anna.people)
