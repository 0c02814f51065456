"""A community of a network moves to a node by address: nothing is lost, nobody is left behind, and nobody is led astray."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from chatera.client.addresses import parse_fingerprint
from chatera.client.backup import Step
from chatera.client.client import Client
from chatera.client.community import Community
from chatera.client.happenings import CommunityMoved
from chatera.crypto.keys import Identity
from chatera.crypto.records import sign_profile, sign_redirect
from chatera.protocol.errors import ChatEraError, UserError
from chatera.protocol.frames import Done, PutProfile, PutRedirect, Stored
from chatera.protocol.ids import AccountId, NodeId, account_text, from_text, to_text
from chatera_server.config import NodeConfig
from chatera_server.node import Node, build_node
from tests.helpers.node_client import Person, RawClient, now_ms
from tests.helpers.node_process import NodeProcess
from tests.helpers.offices import Office, OwnHub, leaves
from tests.helpers.seen import view
from tests.helpers.waiting import until

PATIENCE_S = 30.0
OLD = Person(replace(Identity.new(), ik=None))
"""Somebody whose ChatEra does not encrypt yet."""
SERVER = """
import sys
from pathlib import Path
from chatera_server.config import NodeConfig
from chatera_server.node import main
sys.exit(main(NodeConfig(data=Path(sys.argv[1]), bind="127.0.0.1", port=int(sys.argv[2]), discovery=False)))
"""


@dataclass
class Move:
    """A network with three people, and a server somewhere."""

    path: Path
    office: Office
    hub: Node
    server: Node
    people: dict[str, Client] = field(default_factory=dict)
    told: list[tuple[str, str, str]] = field(default_factory=list)

    @property
    def anna(self) -> Client:
        return self.people["Anna"]

    @property
    def boris(self) -> Client:
        return self.people["Boris"]

    @property
    def cleo(self) -> Client:
        return self.people["Cleo"]

    async def comes(self, name: str, air: Office | None = None) -> Client:
        client = await (air or self.office).comes(self.path / name, name)
        client.observe(
            lambda one: (
                self.told.append((name, one.by, one.host))
                if isinstance(one, CommunityMoved)
                else None
            )
        )
        self.people[name] = client
        return client

    async def goes(self, name: str) -> None:
        await leaves(self.people.pop(name))

    async def at(self, node: Node | NodeProcess, *names: str) -> None:
        """Wait until people are connected to a node and have caught up."""
        key = node.id if isinstance(node, Node) else from_said(node)

        def there() -> bool:
            return all(
                len(self.people[name].communities) == 1
                and (link := home(self.people[name]).link) is not None
                and (link.node, link.live) == (key, True)
                and home(self.people[name]).state == "online"
                for name in names
            )

        await until(there, seconds=PATIENCE_S)

    async def quiet(self) -> None:
        """Wait until nothing is on its way."""
        await until(lambda: not any(one._leaving() for one in self.people.values()), seconds=20)
        await asyncio.sleep(0.5)
        await until(lambda: not any(one._leaving() for one in self.people.values()), seconds=20)

    async def move(self, node: Node | None = None) -> list[str]:
        """Let Anna move the community; returns the stages."""
        stages: list[str] = []
        await self.anna.mover(home(self.anna)).move(
            (node or self.server).url, None, lambda step: stages.append(step.stage)
        )
        return list(dict.fromkeys(stages))


def from_said(node: NodeProcess) -> bytes:
    return parse_fingerprint(node.said["fingerprint"]) or b""


def home(client: Client) -> Community:
    """Return the only community somebody is in."""
    (one,) = client.communities
    return one


async def start_server(path: Path, name: str = "server", port: int = 0) -> Node:
    node = build_node(
        NodeConfig(data=path / name, bind="127.0.0.1", discovery=False, port=port, name="Server")
    )
    await node.start()
    return node


@pytest.fixture
async def move(tmp_path: Path) -> AsyncIterator[Move]:
    office = Office(tmp_path, "office")
    one = Move(tmp_path, office, await office.hub(), await start_server(tmp_path))
    for name in ("Anna", "Boris", "Cleo"):
        await one.comes(name)
    await one.at(one.hub, "Anna", "Boris", "Cleo")
    for client in one.people.values():
        await until(lambda client=client: len(list(client.people)) >= 2, seconds=20)  # type: ignore[misc]
    yield one
    for name in list(one.people):
        await one.goes(name)
    for node in (*office.hubs, one.server):
        await node.stop()


async def talk(move: Move) -> None:
    """Let there be a group with roles, plain and encrypted conversations, read marks and something unread."""
    anna, boris, cleo = move.anna, move.boris, move.cleo
    accounts = [one.me.account for one in (boris, cleo)]
    group = await anna.new_group("Walks", accounts)
    await group.send("Where to?")
    await group.set_role(boris.me.account, "admin")
    await until(lambda: any(chat.title == "Walks" for chat in boris.chats), seconds=20)
    there = next(chat for chat in boris.chats if chat.title == "Walks")
    sent = await there.send("To the lake")
    await until(lambda: len(group.timeline) >= 2 and group.unread == 1, seconds=20)
    await group.mark_read(sent.id)
    await group.react(sent.id, "👍")
    chat = anna.chats.with_person(boris.me.account)
    for n in range(3):
        await chat.send(f"sealed {n}")
    async with RawClient(move.hub.url, OLD) as old:
        here = home(anna).key
        shown = sign_profile(
            OLD.identity, here, hlc=now_ms() << 16, name="Old", message="", picture=None
        )
        assert isinstance(await old.ask(PutProfile(txn=old.txn(), profile=shown)), Done)
        conv = await old.open_direct(AccountId(from_text("a_", anna.me.account)))
        assert isinstance(await old.put(OLD.text(conv, "in the open, unread")), Stored)
        await until(lambda: any(one.name == "Old" for one in anna.people), seconds=20)
        plain = anna.chats.with_person(account_text(OLD.account))
        assert not plain.encrypted
        await plain.send("and an answer")
        await until(lambda: len(plain.timeline) == 2 and plain.unread == 1, seconds=20)
        await move.quiet()


async def test_everything_is_as_it_was_and_all_are_there(move: Move) -> None:
    await talk(move)
    await move.goes("Cleo")  # she is away on the day of the move
    await move.quiet()
    before = {name: view(client) for name, client in move.people.items()}
    key = home(move.anna).key
    assert await move.move() == [
        "connecting", "bringing", "checking", "telling", "following",
    ]  # fmt: skip
    await move.at(move.server, "Anna", "Boris")
    await move.quiet()
    assert {name: view(client) for name, client in move.people.items()} == before
    assert move.told == [("Boris", "Anna", "127.0.0.1")]
    assert (home(move.boris).key, move.server.scopes.community) == (key, key)
    chat = move.anna.chats.with_person(move.boris.me.account)
    message = await chat.send("said there")
    assert await move.anna.wait_until(message.id, "delivered", 20) == "delivered"


async def test_who_was_away_hears_it_from_whoever_comes_to_the_old_network(move: Move) -> None:
    await move.quiet()
    await move.goes("Cleo")
    await move.move()
    await move.at(move.server, "Anna", "Boris")
    await move.office.silence(move.hub)
    # Nobody opens a hub here any more; Cleo's desktop, which knows of nothing, does.
    await move.office.hub(home(move.anna).key)
    await move.comes("Cleo")
    await move.at(move.server, "Cleo")
    assert ("Cleo", "Anna", "127.0.0.1") in move.told
    message = await move.cleo.chats.with_person(move.boris.me.account).send("late, but here")
    assert await move.cleo.wait_until(message.id, "delivered", 20) == "delivered"


async def test_who_cannot_reach_it_stays_where_they_are_and_follows_later(move: Move) -> None:
    await move.quiet()
    boris = move.boris.me.account
    await move.goes("Cleo")
    await move.goes("Boris")
    await move.move()
    port = move.server.port
    await move.server.stop()
    await until(lambda: "You have moved this community" in " ".join(move.anna.problems), seconds=20)
    waits = await move.anna.chats.with_person(boris).send("waits for the server")
    await move.office.silence(move.hub)
    second = await move.office.hub(home(move.anna).key)
    for name in ("Boris", "Cleo"):
        await move.comes(name)
    await move.at(second, "Boris", "Cleo")
    await until(lambda: "can't be reached from here" in " ".join(move.boris.problems), seconds=20)
    assert "Anna has moved this community to 127.0.0.1" in " ".join(move.boris.problems)
    message = await move.boris.chats.with_person(move.cleo.me.account).send("we two are here still")
    assert await move.boris.wait_until(message.id, "delivered", 20) == "delivered"
    assert move.anna.reached(waits.id, "stored") is None
    move.server = await start_server(move.path, port=port)
    await move.at(move.server, "Anna", "Boris", "Cleo")
    assert not move.boris.problems
    assert await move.anna.wait_until(waits.id, "delivered", 20) == "delivered"


async def test_what_is_written_meanwhile_arrives_once(move: Move) -> None:
    await move.quiet()
    group = await move.anna.new_group("Talk", [one.me.account for one in (move.boris, move.cleo)])
    await until(
        lambda: all(any(c.title == "Talk" for c in one.chats) for one in move.people.values()),
        seconds=20,
    )
    assert group.title == "Talk"
    written: list[str] = []
    stop = asyncio.Event()

    async def write(name: str) -> None:
        chat = next(one for one in move.people[name].chats if one.title == "Talk")
        n = 0
        while not stop.is_set():
            text = f"{name} {n}"
            await chat.send(text)
            written.append(text)
            n += 1
            await asyncio.sleep(0.03)

    writing = [asyncio.ensure_future(write(name)) for name in move.people]
    await asyncio.sleep(0.3)
    await move.move()
    await move.at(move.server, "Anna", "Boris", "Cleo")
    await asyncio.sleep(0.3)
    stop.set()
    await asyncio.gather(*writing)
    assert len(written) > 30

    def texts(client: Client) -> list[str]:
        rows = client._store.rows("SELECT text FROM messages WHERE kind = 1 AND visible = 1")
        return sorted(row[0] for row in rows)

    await until(
        lambda: all(texts(one) == sorted(written) for one in move.people.values()), seconds=30
    )
    assert not any(one._store.rows("SELECT 1 FROM locked") for one in move.people.values())


async def test_it_moves_on_and_back(move: Move) -> None:
    await move.quiet()
    await move.move()
    await move.at(move.server, "Anna", "Boris", "Cleo")
    further = await start_server(move.path, "further")
    await move.move(further)
    await move.at(further, "Anna", "Boris", "Cleo")
    await move.anna.mover(home(move.anna)).move_back()
    await move.at(move.hub, "Anna", "Boris", "Cleo")
    assert not any(home(one).typed for one in move.people.values())
    await further.stop()
    message = await move.cleo.chats.with_person(move.boris.me.account).send("home again")
    assert await move.cleo.wait_until(message.id, "delivered", 20) == "delivered"


async def test_whose_computer_is_the_hub_closes_it_and_opens_it_again(tmp_path: Path) -> None:
    office = Office(tmp_path, "office")
    server = await start_server(tmp_path)
    own = OwnHub(office)
    anna = await office.comes(tmp_path / "Anna", "Anna", own)
    await until(lambda: bool(office.hubs) and online(anna), seconds=30)
    boris = await office.comes(tmp_path / "Boris", "Boris")
    await until(lambda: all(online(one) and list(one.people) for one in (anna, boris)), seconds=30)
    hub = own.node
    assert hub is not None
    for _ in range(2):
        await boris.mover(home(boris)).move(server.url, None, lambda _: None)
        await until(lambda: is_at(anna, server) and own.node is None, seconds=30)
        await asyncio.sleep(2)  # in which it would open one, if nobody had said that it must not
        assert (office.hubs, is_at(anna, server)) == ([], True)
        assert home(anna).url == server.url
        # What lies at her hub alone nobody else could bring.
        place = f"https://127.0.0.1:{server.port}"
        assert own.handed
        assert set(own.handed) == {(one, place) for one in home(anna).scopes}
        own.handed.clear()
        await boris.mover(home(boris)).move_back()
        await until(lambda: home(anna).own_node and online(anna), seconds=30)
        await until(lambda: online(boris) and not is_at(boris, server), seconds=30)
    for client in (boris, anna):
        await leaves(client)
    await server.stop()


def online(client: Client) -> bool:
    return [one.state for one in client.communities] == ["online"]


def is_at(client: Client, node: Node) -> bool:
    link = home(client).link
    return link is not None and link.node == node.id and online(client)


async def test_who_stays_is_moved_by_that_person_no_more(move: Move) -> None:
    await move.quiet()
    await move.move()
    await move.at(move.server, "Anna", "Boris", "Cleo")
    await move.boris.redirects.stay(home(move.boris))
    await move.at(move.hub, "Boris")
    further = await start_server(move.path, "further")
    await move.move(further)
    await move.at(further, "Anna", "Cleo")
    await move.at(move.hub, "Boris")
    with pytest.raises(UserError, match="was not moved"):
        await move.boris.redirects.stay(home(move.boris))
    with pytest.raises(UserError, match="yourself"):
        await move.anna.redirects.stay(home(move.anna))
    await move.boris.redirects.let_move(home(move.boris))
    await move.at(further, "Boris")
    link = home(move.boris).link
    await asyncio.sleep(1.5)
    assert home(move.boris).link is link  # nobody else keeps it connected
    await move.goes("Anna")
    await move.goes("Boris")
    await move.goes("Cleo")
    await further.stop()


async def test_nobody_is_led_astray(move: Move) -> None:
    """By somebody blocked, by what is old, to a node of another key or another community, or where nobody answers."""
    await move.quiet()
    key, eve = home(move.anna).key, Person()
    trap = await start_server(move.path, "trap")
    async with RawClient(move.hub.url, eve) as client:
        shown = sign_profile(
            eve.identity, key, hlc=now_ms() << 16, name="Eve", message="", picture=None
        )
        await client.ask(PutProfile(txn=client.txn(), profile=shown))

        async def says(node: bytes, port: int, at_ms: int, host: str = "127.0.0.1") -> None:
            data = sign_redirect(
                eve.identity, key, hlc=at_ms << 16, node=NodeId(node), addresses=(host,), port=port
            )  # fmt: skip
            done = await client.ask(PutRedirect(txn=client.txn(), redirect=data))
            assert isinstance(done, Done)

        def told(words: str) -> bool:
            return all(words in " ".join(one.problems) for one in move.people.values())

        start = now_ms()
        await says(trap.id, trap.port, start)  # it serves a community of its own
        await until(lambda: told("another community"), seconds=20)
        await says(b"k" * 32, trap.port, start + 1)
        await until(lambda: told("Another node than the expected one"), seconds=20)
        await says(trap.id, trap.port, start + 2, host="a..b")
        await until(lambda: told("Nobody answers at wss://a..b"), seconds=20)
        await says(trap.id, 9, start + 3)
        await until(lambda: told("Nobody answers at wss://127.0.0.1"), seconds=20)
        await move.at(move.hub, "Anna", "Boris", "Cleo")
        for one in (move.anna, move.boris):
            await one.block(account_text(eve.account))
        await trap.stop()
        trap = build_node(
            NodeConfig(data=move.path / "trap2", bind="127.0.0.1", discovery=False, community=key)
        )
        await trap.start()
        await says(trap.id, trap.port, start + 4)
        await move.at(trap, "Cleo")  # as she could be led by any hub; she can block Eve too
        assert ("Cleo", "Eve", "127.0.0.1") in move.told
        await move.at(move.hub, "Anna", "Boris")
        await move.cleo.block(account_text(eve.account))
        await move.at(move.hub, "Cleo")
        await move.move()  # Anna's word counts, though Eve's is of the future
        await move.at(move.server, "Anna", "Boris", "Cleo")
        await says(trap.id, trap.port, now_ms() + 60_000)
        await asyncio.sleep(0.5)
        await move.at(move.server, "Anna", "Boris", "Cleo")
    await trap.stop()


async def test_an_address_that_was_typed_is_left_by_ones_own_word_only(move: Move) -> None:
    await move.quiet()
    await move.move()
    await move.at(move.server, "Anna", "Boris", "Cleo")
    dora = await move.comes("Dora", Office(move.path, "elsewhere"))
    await dora.connect(move.server.url)
    await move.at(move.server, "Dora")
    further = await start_server(move.path, "further")
    await move.move(further)
    await move.at(further, "Anna", "Boris", "Cleo")
    await until(lambda: "You typed another address" in " ".join(dora.problems), seconds=20)
    await move.at(move.server, "Dora")
    await dora.connect(further.url)
    await move.at(further, "Dora")
    for name in list(move.people):
        await move.goes(name)
    await further.stop()


def unmoved(move: Move) -> bool:
    """Tell that nobody has heard of any move."""
    tables = ("redirects", "followed")
    return not any(
        one._store.rows(f"SELECT 1 FROM {table}")
        for one in move.people.values()
        for table in tables
    )


async def test_what_fails_before_it_is_told_changes_nothing(move: Move) -> None:
    await talk(move)
    mover = move.anna.mover(home(move.anna))
    stranger = await start_server(move.path, "in use")
    async with RawClient(stranger.url, Person()):

        async def fails(url: str, words: str, fingerprint: str | None = None) -> None:
            with pytest.raises(ChatEraError, match=words):
                await mover.move(url, fingerprint, lambda _: None)
            await move.at(move.hub, "Anna", "Boris", "Cleo")
            assert unmoved(move)

        await fails("wss://127.0.0.1:9", "Nobody answers")
        await fails("nonsense", "not the address of a node")
        await fails(move.server.url, "Another node than the expected one", to_text("n_", bytes(32)))
        await fails(stranger.url, "Others use this node already")
        await fails(move.hub.url, "there already")
    await stranger.stop()
    assert move.server.scopes.community != home(move.anna).key


@pytest.mark.parametrize("when", ["bringing", "telling"])
async def test_a_server_that_dies_in_the_middle(move: Move, when: str) -> None:
    await talk(move)
    mover, data = move.anna.mover(home(move.anna)), move.path / "mortal"
    with NodeProcess(data, program=SERVER) as server:
        url = server.url

        def kill(step: Step) -> None:
            if step.stage == when and server.process.poll() is None:
                server.kill()

        with pytest.raises(ChatEraError):
            await mover.move(url, None, kill)
    await move.at(move.hub, "Anna", "Boris", "Cleo")
    assert unmoved(move)
    with NodeProcess(data, program=SERVER) as server:
        await mover.move(server.url, None, lambda _: None)
        await move.at(server, "Anna", "Boris", "Cleo")
        for name in list(move.people):
            await move.goes(name)
        assert server.terminate() == 0
