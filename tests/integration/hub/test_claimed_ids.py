"""A stranger tells an open hub that a closed community, whose own hub is silent, is another name of its own.

Ids are no secret, so a hub can't tell; but each member can prove whose the id is. Real nodes and clients, by loopback.
"""

import asyncio
import secrets
import socket
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import AsyncExitStack
from pathlib import Path

import aiohttp
import msgspec
import pytest

from chatera.client.addresses import fingerprint_text
from chatera.client.client import Client
from chatera.client.own_hub import Heir, Opened
from chatera.client.pinning import PinnedNode
from chatera.crypto.entry import found_community
from chatera.crypto.keys import Signer
from chatera.crypto.mergers import sign_merger
from chatera.discovery.hub import Ways
from chatera.protocol.closed import (
    CLOSED_PATH,
    GENESIS_SIZE,
    Entry,
    Genesis,
    Invitation,
    pack_entry,
    pack_genesis,
)
from chatera.protocol.communities import Merger, MergerAnswer
from chatera.protocol.frames import Merged
from chatera.protocol.ids import CommunityId, DeviceId
from chatera.store.profile import Profile
from chatera.testing.network import NamedNetwork
from chatera_server.config import NodeConfig
from chatera_server.hub.dialling import ask
from chatera_server.node import Node, build_node
from tests.helpers.heard import Air, hub_of
from tests.helpers.node_client import Person, RawClient, until

LOW, HIGH = CommunityId(b"\x00" * 31 + b"\x01"), CommunityId(b"\xff" * 32)
"""Below and above any id of a closed community: so the claimed one becomes an alias, or stands for all."""
FAMILY = found_community("Family", "invitation", secrets.token_bytes)
SETTLED_S = 3.0


class Town:
    """Nodes that tell nobody of themselves but by ``air``, people, and a stranger."""

    def __init__(self, path: Path, stack: AsyncExitStack) -> None:
        self.air = Air()
        self.http = aiohttp.ClientSession()
        self._path = path
        self._stack = stack
        self._nodes = 0

    async def node(
        self, name: str, community: CommunityId | None = None, *, entry: Entry | None = None,
        aliases: tuple[CommunityId, ...] = (), data: Path | None = None, silent: bool = False,
    ) -> Node:  # fmt: skip
        """Start a hub; each hears nobody else's beacons."""
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as free:
            free.bind(("", 0))
            port = free.getsockname()[1]
        node = build_node(
            NodeConfig(
                data=data or self._path / name, bind="127.0.0.1", community=community,
                aliases=aliases, entry=b"" if entry is None else pack_entry(entry),
            ),
            ways=Ways(mdns=False, port=port), probe=NamedNetwork(),
        )  # fmt: skip
        await node.start()
        self._stack.push_async_callback(node.stop)
        if not silent:
            self.air.appears(hub_of(node, closed=entry is not None, name=name))
        return node

    async def person(self, name: str, opener: "Opener | None" = None) -> Client:
        """Let somebody come who is in no closed community yet."""
        profile = Profile.create(self._path / name, name)
        self._stack.callback(profile.close)
        client = Client(
            profile, discovery=self.air, network=lambda: b"home", hub_opener=opener
        )  # fmt: skip
        self._stack.push_async_callback(client.stop)
        await client.start()
        return client

    async def claim(self, node: Node, *ids: CommunityId) -> MergerAnswer:
        """Be a stranger who wants to be taken over, as a hub of these communities."""
        stranger = Signer.new()
        wish = Merger(
            giving=stranger.public, taking=node.id, community=ids[0], aliases=ids[1:]
        )  # fmt: skip
        return await ask(self.http, hub_of(node), sign_merger(stranger, wish))

    async def show(self, node: Node, data: object) -> int:
        """Post something to the door for geneses."""
        url = f"https://127.0.0.1:{node.port}{CLOSED_PATH}"
        async with self.http.post(url, data=data, ssl=PinnedNode(node.id)) as response:
            return response.status


class Opener:
    """Opens this machine's own hub of the open community in this process, and none of a closed one."""

    def __init__(self, town: Town, *, opens: bool = True) -> None:
        self.town = town
        self.opens = opens
        self.node: Node | None = None
        self.handed: set[bytes] = set()
        self._told: list[Callable[[Opened], None]] = []

    def closed(self, entry: Entry) -> "Opener":
        del entry
        return Opener(self.town, opens=False)

    def listens(self, callback: Callable[[Opened], None]) -> None:
        self._told.append(callback)

    async def stand_by(
        self, community: bytes | None, profile_dir: Path, host: DeviceId, aliases: Sequence[bytes] = ()
    ) -> None:  # fmt: skip
        del community, profile_dir, host, aliases

    async def stand_down(self) -> None:
        return

    async def open(
        self, community: bytes | None, profile_dir: Path, host: DeviceId, aliases: Sequence[bytes] = ()
    ) -> None:  # fmt: skip
        del community, host, aliases
        if self.opens and self.node is None:
            data = profile_dir / "node" / HIGH.hex()
            data.mkdir(parents=True)
            self.node = await self.town.node("own", HIGH, data=data, silent=True)
            for told in self._told:
                told(Listening(self.node))

    async def hand_on(self, profile_dir: Path, communities: Iterable[bytes], to: Heir) -> None:
        del profile_dir, to
        self.handed.update(communities)

    async def close(self) -> None:
        if self.node is not None:
            await self.node.stop()


class Listening:
    """What an own hub says of itself."""

    def __init__(self, node: Node) -> None:
        self.url = node.url
        self.fingerprint = fingerprint_text(node.id)
        self.community = node.scopes.community.hex()


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with AsyncExitStack() as stack:
        town = Town(tmp_path, stack)
        stack.push_async_callback(town.http.close)
        yield town


def invitation(entry: Entry) -> str:
    return str(Invitation(**msgspec.structs.asdict(entry)))


def online(client: Client, node: Node) -> Callable[[], bool]:
    def look() -> bool:
        return any(
            one.state == "online" and one.link is not None and one.link.node == node.id
            for one in client.communities
        )

    return look


def at_home(client: Client, node: Node, own: CommunityId) -> Callable[[], bool]:
    """Tell whether somebody is connected to a node that goes by its own id, and knows it by that alone."""
    there = online(client, node)

    def look() -> bool:
        known = client.communities.find(own)
        alone = known is not None and known.scopes == (own,)
        return there() and alone and node.scopes.named == (own,)

    return look


@pytest.mark.parametrize("own", [LOW, HIGH])
async def test_a_member_stays_at_the_open_hub(town: Town, own: CommunityId) -> None:
    hub = await town.node("everyone", own)
    openers = [Opener(town, opens=False) for _ in range(2)]
    anna, boris = [await town.person(*one) for one in zip(("Anna", "Boris"), openers, strict=True)]
    await anna.closed.accept(invitation(FAMILY))
    await until(online(anna, hub))
    await until(online(boris, hub))
    answer = await town.claim(hub, FAMILY.community)
    assert answer.taken
    assert FAMILY.community in {answer.community, *answer.aliases}
    await until(at_home(anna, hub, own))
    await until(at_home(boris, hub, own))  # who has heard that name, and could not tell
    # What Boris's machine kept as a hub while it went by that id has to go somewhere; what Anna's kept is the family's.
    await until(lambda: openers[1].handed == {own, FAMILY.community})
    assert openers[0].handed == {own}
    links = [one.link for one in anna.communities if one.link is not None]
    for _ in range(20):
        answer = await town.claim(hub, FAMILY.community)
        assert (answer.taken, answer.community, answer.aliases) == (True, own, ())
    assert at_home(anna, hub, own)()
    assert [one.link for one in anna.communities if one.link is not None] == links
    family = await town.node("Family", entry=FAMILY)
    await until(online(anna, family))
    assert at_home(anna, hub, own)()
    assert not online(boris, family)()
    assert (family.scopes.named, dict(family.scopes.disowned)) == ((FAMILY.community,), {})


async def test_what_was_founded_under_the_claimed_id_goes_on(town: Town) -> None:
    """Also for who learns only then whose the id is; nothing of the open community becomes the closed one's."""
    hub = await town.node("everyone", HIGH)
    boris, carla = [await town.person(name) for name in ("Boris", "Carla")]
    for one in (boris, carla):
        await until(online(one, hub))
    await town.claim(hub, FAMILY.community)
    await until(lambda: all(one.communities.find(FAMILY.community) for one in (boris, carla)))
    for one in (boris, carla):
        await until(online(one, hub))
    await until(lambda: boris.people.get(carla.me.account) is not None)
    group = await boris.new_group("Hikers", [carla.me.account])
    await group.send("where to?")
    await until(lambda: any(chat.title == "Hikers" for chat in carla.chats))
    anna = await town.person("Anna")
    await anna.closed.accept(invitation(FAMILY))
    for one in (anna, boris, carla):
        await until(at_home(one, hub, HIGH))
    await boris.closed.accept(invitation(FAMILY))
    await until(at_home(boris, hub, HIGH))
    rows = boris._store.rows("SELECT DISTINCT community FROM conversations WHERE kind = 'group'")
    assert rows == [(HIGH,)]
    await group.send("to the hills")
    (there,) = [chat for chat in carla.chats if chat.title == "Hikers"]
    await until(lambda: there.last is not None and there.last.text == "to the hills")
    family = await town.node("Family", entry=FAMILY)
    await until(online(boris, family))
    assert family.store.counts.events == 0

    def names_her() -> bool:  # from a profile that is signed for no name which she never heard
        found = anna.people.get(carla.me.account)
        return found is not None and found.name == "Carla"

    await until(names_her)


async def test_what_was_founded_while_away_is_taken_by_the_hub_that_goes_by_that_id_no_more(
    town: Town,
) -> None:
    hub = await town.node("everyone", HIGH)
    boris, carla = [await town.person(name) for name in ("Boris", "Carla")]
    await town.claim(hub, FAMILY.community)
    for one in (boris, carla):
        await until(lambda who=one: who.communities.find(FAMILY.community) is not None)  # type: ignore[misc]
        await until(online(one, hub))
    await until(lambda: carla.people.get(boris.me.account) is not None)
    await hub.stop()
    await until(lambda: not any(one.link for one in carla.communities))
    group = await carla.new_group("Choir", [boris.me.account])
    await group.send("on Tuesday")
    hub = await town.node("another", HIGH, silent=True)
    await town.claim(hub, FAMILY.community)
    assert await town.show(hub, FAMILY.genesis) == 204
    town.air.appears(hub_of(hub))
    for one in (boris, carla):
        await until(at_home(one, hub, HIGH))
    await until(lambda: any(chat.title == "Choir" for chat in boris.chats))
    (there,) = [chat for chat in boris.chats if chat.title == "Choir"]
    await until(lambda: there.last is not None and there.last.text == "on Tuesday")


async def test_who_is_invited_before_that_was_shown_keeps_both_apart(town: Town) -> None:
    """What was said at the open hub stays the open community's, though the closed one's id stood for it."""
    hub = await town.node("everyone", HIGH)
    boris, carla = [await town.person(name) for name in ("Boris", "Carla")]
    await town.claim(hub, FAMILY.community)
    await until(lambda: boris.people.get(carla.me.account) is not None)
    await until(lambda: boris.communities.find(FAMILY.community) is not None)
    await boris.new_group("Hikers", [carla.me.account])
    await hub.stop()
    await until(lambda: not any(one.link for one in boris.communities))
    await boris.closed.accept(invitation(FAMILY))
    told = {(one.key, one.closed, one.aliases) for one in boris.communities}
    assert told == {(HIGH, False, ()), (FAMILY.community, True, ())}
    for table in ("conversations", "networks"):
        rows = boris._store.rows(f"SELECT DISTINCT community FROM {table}")
        assert rows == [(HIGH,)]


async def test_the_hub_of_ones_own_desktop_is_told_as_well(town: Town) -> None:
    opener = Opener(town)
    anna = await town.person("Anna", opener)
    await anna.closed.accept(invitation(FAMILY))
    await until(lambda: opener.node is not None and online(anna, opener.node)())
    assert opener.node is not None
    await town.claim(opener.node, FAMILY.community)
    assert FAMILY.community in opener.node.scopes.named
    await until(at_home(anna, opener.node, HIGH))


async def test_a_node_that_is_typed_is_told_as_well(town: Town) -> None:
    hub = await town.node("everyone", LOW, silent=True)
    anna = await town.person("Anna")
    await anna.closed.accept(invitation(FAMILY))
    await town.claim(hub, FAMILY.community)
    assert (await anna.connect(hub.url)).key == LOW
    await until(at_home(anna, hub, LOW))


async def test_a_typed_node_that_claims_while_one_is_connected_is_told_as_well(town: Town) -> None:
    hub = await town.node("everyone", HIGH, silent=True)
    anna = await town.person("Anna")
    await anna.closed.accept(invitation(FAMILY))
    await anna.connect(hub.url)
    await until(online(anna, hub))
    await town.claim(hub, FAMILY.community)
    await until(lambda: hub.scopes.named == (HIGH,))
    await until(at_home(anna, hub, HIGH))


async def test_a_restart_does_not_bring_it_back(town: Town, tmp_path: Path) -> None:
    hub = await town.node("everyone", HIGH)
    await town.claim(hub, FAMILY.community)
    assert hub.scopes.named == (FAMILY.community, HIGH)
    assert await town.show(hub, FAMILY.genesis) == 204
    await hub.stop()
    hub = await town.node("again", data=tmp_path / "everyone", aliases=(FAMILY.community,))
    assert hub.scopes.named == (HIGH,)
    answer = await town.claim(hub, FAMILY.community)
    assert (answer.taken, answer.community, answer.aliases) == (True, HIGH, ())


async def test_open_communities_still_merge(town: Town) -> None:
    """Also where the hub that gives way has not heard whose one of its names is."""
    hub = await town.node("everyone", HIGH)
    await town.claim(hub, FAMILY.community)
    assert await town.show(hub, FAMILY.genesis) == 204
    async with RawClient(hub.url, Person(), node=hub.id) as client:
        answer = await town.claim(hub, LOW, FAMILY.community)
        assert (answer.taken, answer.community, answer.aliases) == (True, LOW, (HIGH,))
        merged = await client.expect(Merged)
        assert (merged.community, merged.aliases) == (LOW, (HIGH,))


async def test_who_shows_nonsense_changes_nothing(town: Town) -> None:
    hub = await town.node("everyone", HIGH)
    await town.claim(hub, LOW)
    other = found_community("Board", "invitation", secrets.token_bytes)
    parts = msgspec.msgpack.decode(FAMILY.genesis, type=Genesis)
    large = pack_genesis(msgspec.structs.replace(parts, name="🌸" * 64))

    async def without_end() -> AsyncIterator[bytes]:
        for _ in range(64):
            yield bytes(GENESIS_SIZE)

    async with RawClient(hub.url, Person(), node=hub.id) as client:
        for data, status in (
            (b"", 400), (b"\xc1", 400), (HIGH, 400), (bytes(GENESIS_SIZE), 400), (FAMILY.genesis[:-1], 400),
            (FAMILY.genesis + b"\0", 400), (pack_entry(FAMILY), 400), (bytes(GENESIS_SIZE + 1), 413),
            (without_end(), 413), (other.genesis, 204), (large, 204),
        ):  # fmt: skip
            assert await town.show(hub, data) == status
        statuses = await asyncio.gather(*(town.show(hub, other.genesis) for _ in range(300)))
        assert set(statuses) == {204}
        assert not [fact for fact in client.facts if isinstance(fact, Merged)]
        assert not client.closed.is_set()
    assert (hub.scopes.named, dict(hub.scopes.disowned)) == ((LOW, HIGH), {})


@pytest.mark.parametrize("shown", ["00", "zz" * 32, HIGH.hex(), FAMILY.community.hex(), "%00"])
async def test_only_what_is_disowned_is_shown(town: Town, shown: str) -> None:
    hub = await town.node("everyone", HIGH)
    await town.claim(hub, FAMILY.community)
    url = f"https://127.0.0.1:{hub.port}{CLOSED_PATH}/{shown}"
    for status, content in ((404, b""), (200, FAMILY.genesis)):
        async with town.http.get(url, ssl=PinnedNode(hub.id)) as response:
            known = shown == FAMILY.community.hex()
            assert response.status == (status if known else 404)
            if response.status == 200:
                assert await response.read() == content
        await town.show(hub, FAMILY.genesis)


async def test_a_hub_of_that_id_alone_keeps_it_and_a_closed_one_has_no_such_door(
    town: Town,
) -> None:
    """What was said at the first was said under it; the second is what the id belongs to."""
    impostor = await town.node("everyone", FAMILY.community)
    assert await town.show(impostor, FAMILY.genesis) == 409
    assert impostor.scopes.named == (FAMILY.community,)
    family = await town.node("Family", entry=FAMILY)
    assert await town.show(family, FAMILY.genesis) == 404


async def test_a_hub_that_only_says_that_it_obeys_is_left(town: Town) -> None:
    """And not asked again and again: nobody is so quick to come back as a loop."""
    liar = await town.node("everyone", HIGH, aliases=(FAMILY.community,), silent=True)
    shown: list[bytes] = []

    async def agree(genesis: bytes) -> bool:
        shown.append(genesis)
        return True

    liar.hosting.disown = agree  # type: ignore[method-assign]
    anna = await town.person("Anna")
    await anna.closed.accept(invitation(FAMILY))
    town.air.appears(hub_of(liar))
    await until(lambda: bool(shown))
    await asyncio.sleep(SETTLED_S)
    assert shown == [FAMILY.genesis]
    assert not online(anna, liar)()


async def test_a_genesis_is_shown_to_no_other_node_than_the_one_that_claims(town: Town) -> None:
    """Its name stands in it: an open hub that does not claim the id never hears of the community."""
    hub = await town.node("everyone", HIGH)
    shown: list[bytes] = []

    async def note(genesis: bytes) -> bool:
        shown.append(genesis)
        return True

    hub.hosting.disown = note  # type: ignore[method-assign]
    anna = await town.person("Anna")
    await anna.closed.accept(invitation(FAMILY))
    await until(online(anna, hub))
    await town.node("Family", entry=FAMILY)
    await asyncio.sleep(1.0)
    assert not shown
