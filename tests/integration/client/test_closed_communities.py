"""Closed communities over real nodes: members meet, strangers and impostors learn nothing."""

import secrets
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import AsyncExitStack
from pathlib import Path

import aiohttp
import msgspec
import pytest

from chatera.client.client import Client
from chatera.client.own_hub import Heir, Opened
from chatera.client.pinning import PinnedNode
from chatera.crypto.entry import found_community
from chatera.crypto.knocking import stretched
from chatera.crypto.passphrase import Cost
from chatera.protocol.closed import Entry, Invitation, pack_entry
from chatera.protocol.communities import NOTHING_APART, Apart
from chatera.protocol.errors import Refused, RemoteProtocolError, UserError
from chatera.protocol.frames import Bye, Done, PutRedirect
from chatera.protocol.ids import AccountId, CommunityId, DeviceId, from_text
from chatera.protocol.knocking import KNOCK_PATH
from chatera.store.profile import Profile
from chatera_server.config import NodeConfig
from chatera_server.node import Node, build_node
from tests.helpers.heard import Air, hub_of
from tests.helpers.node_client import Person, RawClient, until
from tests.helpers.noting import noting_logins

CHEAP = Cost(8, 1)
PASSPHRASE = "correct horse"


def family() -> Entry:
    entry = found_community("Family", "passphrase", secrets.token_bytes)
    word = stretched(PASSPHRASE, entry.community, CHEAP)
    return msgspec.structs.replace(entry, word=word)


class Town:
    """Nodes and people of one network."""

    def __init__(self, path: Path, stack: AsyncExitStack) -> None:
        self.air = Air()
        self.network = b"home"
        self._path = path
        self._stack = stack

    async def node(
        self, name: str, entry: Entry | None = None, *, claims: CommunityId | None = None,
        closed: bool | None = None,
    ) -> Node:  # fmt: skip
        """Start a node that everybody hears of who comes later."""
        packed = b"" if entry is None else pack_entry(entry)
        node = build_node(
            NodeConfig(data=self._path / name, bind="127.0.0.1", discovery=False, entry=packed,
                       community=claims)
        )  # fmt: skip
        await node.start()
        self._stack.push_async_callback(node.stop)
        is_closed = entry is not None if closed is None else closed
        self.air.hubs.append(hub_of(node, closed=is_closed, name=name))
        return node

    async def person(
        self, name: str, *, starts: bool = True, opener: "Opener | None" = None
    ) -> Client:  # fmt: skip
        """Let somebody come who is in no closed community yet."""
        profile = Profile.create(self._path / name, name)
        self._stack.callback(profile.close)
        client = Client(
            profile, discovery=self.air, network=lambda: self.network, hub_opener=opener
        )
        client.closed.cost = CHEAP
        self._stack.push_async_callback(client.stop)
        if starts:
            await client.start()
        return client


class Opener:
    """Opens nothing, and notes what it was to open."""

    def __init__(self, noted: "list[tuple[str, bytes | None]]", entry: Entry | None = None) -> None:
        self.noted = noted
        self.handed: set[bytes] = set()
        self._name = "open" if entry is None else entry.name

    def closed(self, entry: Entry) -> "Opener":
        return Opener(self.noted, entry)

    def listens(self, callback: Callable[[Opened], None]) -> None:
        del callback

    async def stand_by(
        self, community: bytes | None, profile_dir: Path, host: DeviceId,
        aliases: Sequence[bytes] = (), apart: Apart = NOTHING_APART,
    ) -> None:  # fmt: skip
        del community, profile_dir, host, aliases, apart

    async def stand_down(self) -> None:
        return

    async def open(
        self, community: bytes | None, profile_dir: Path, host: DeviceId,
        aliases: Sequence[bytes] = (), apart: Apart = NOTHING_APART,
    ) -> None:  # fmt: skip
        del profile_dir, host, aliases, apart
        self.noted.append((self._name, community))

    async def hand_on(self, profile_dir: Path, communities: Iterable[bytes], to: Heir) -> None:
        del profile_dir, to
        self.handed.update(communities)

    async def close(self) -> None:
        return


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with AsyncExitStack() as stack:
        yield Town(tmp_path, stack)


def invitation(entry: Entry) -> str:
    return str(Invitation(**msgspec.structs.asdict(entry)))


def online(client: Client, key: CommunityId) -> Callable[[], bool]:
    def look() -> bool:
        community = client.communities.find(key)
        return community is not None and community.state == "online"

    return look


async def test_members_of_two_communities_are_in_both_at_once(town: Town) -> None:
    entry = family()
    closed, opened = await town.node("Family", entry), await town.node("everyone")
    anna, boris, eve = [await town.person(name) for name in ("Anna", "Boris", "Eve")]
    for member in (anna, boris):
        await member.closed.accept(invitation(entry))
    for client in (anna, boris, eve):
        await until(online(client, opened.scopes.community))
    for member in (anna, boris):
        await until(online(member, entry.community))
        assert {one.closed for one in member.communities} == {True, False}
    await until(lambda: anna.people.get(boris.me.account) is not None)
    group = await anna.new_group("Us", [boris.me.account], entry.community.hex())
    await group.send("among us")
    await until(lambda: any(chat.title == "Us" for chat in boris.chats))
    assert closed.store.counts.events > 0
    assert opened.store.counts.events == 0
    (heard,) = eve.closed.heard()
    assert (heard.community, heard.name) == (entry.community, "Family")
    assert [one.key for one in eve.communities] == [opened.scopes.community]
    assert closed.scopes.aliases == opened.scopes.aliases == ()


@pytest.mark.parametrize("in_the_closed_one", [True, False])
async def test_a_receipt_goes_where_the_message_came_from(
    town: Town, in_the_closed_one: bool
) -> None:
    """Whichever of the reader's two connections was there first: the other node knows nothing of the two."""
    entry = family()
    closed, opened = await town.node("Family", entry), await town.node("everyone")
    boris = await town.person("Boris")
    await until(online(boris, opened.scopes.community))
    await boris.closed.accept(invitation(entry))
    await until(online(boris, entry.community))
    town.air.hubs[:] = [hub_of(closed, closed=True) if in_the_closed_one else hub_of(opened)]
    anna = await town.person("Anna")
    if in_the_closed_one:
        await anna.closed.accept(invitation(entry))
    other = AccountId(from_text("a_", boris.me.account))
    await until(lambda: anna.people.of(other) is not None and bool(anna.people.where(other)))
    hello = await anna.chats.with_person(boris.me.account).send("hello")
    assert await anna.wait_until(hello.id, "delivered", 10.0) == "delivered"
    chat = boris.chats.with_person(anna.me.account)
    said = await chat.send("here I am")
    assert await boris.wait_until(said.id, "delivered", 10.0) == "delivered"
    await chat.mark_read()
    assert await anna.wait_until(hello.id, "read", 10.0) == "read"
    elsewhere = opened if in_the_closed_one else closed
    assert elsewhere.store.counts.events == 0


async def test_what_opens_a_message_goes_where_that_goes(town: Town) -> None:
    entry = family()
    nodes = [await town.node("Family", entry), await town.node("everyone")]
    anna, boris = await town.person("Anna"), await town.person("Boris")
    for member in (anna, boris):
        await member.closed.accept(invitation(entry))
    other = AccountId(from_text("a_", boris.me.account))
    await until(lambda: len(anna.people.where(other)) == 2)
    for number in range(5):
        said = await anna.chats.with_person(boris.me.account).send(str(number))
        assert await anna.wait_until(said.id, "delivered", 10.0) == "delivered"

    def has_mail(node: Node) -> bool:
        account = node.people.get(other)
        assert account is not None
        devices = {one.dk for each in account.manifests.values() for one in each.devices}
        return any(node.mail.newest(one) for one in devices)

    written = [node.store.counts.events > 0 for node in nodes]
    assert sorted(written) == [False, True]
    assert [has_mail(node) for node in nodes] == written


async def test_one_that_was_joined_by_address_is_found_on_a_network_as_well(town: Town) -> None:
    entry = family()
    far = await town.node("Family", entry)
    town.air.hubs.clear()
    anna = await town.person("Anna")
    await anna.closed.accept(invitation(entry))
    assert (await anna.connect(far.url)).typed
    await anna.stop()
    near = await town.node("near", entry)
    await anna.start()
    await until(online(anna, entry.community))
    assert len(near.connections) == 1
    assert not anna.problems


async def test_a_stranger_is_refused_and_leaves_nothing(town: Town) -> None:
    entry = family()
    node = await town.node("Family", entry)
    stranger = RawClient(node.url, Person(), node=node.id)
    await stranger.open()
    try:
        with pytest.raises(ConnectionError):
            await stranger.login()
        (bye,) = [fact for fact in stranger.facts if isinstance(fact, Bye)]
        assert (bye.reason, "invitation" in bye.message, bye.manifest) == (
            "unauthenticated",
            True,
            b"",
        )
    finally:
        await stranger.close()
    assert node.people.get(stranger.person.account) is None
    eve = await town.person("Eve")
    with pytest.raises(Refused, match="closed"):
        await eve.connect(node.url)


@pytest.mark.parametrize("says_closed", [True, False])
async def test_an_impostor_gets_no_login(town: Town, says_closed: bool) -> None:
    """Whoever knows the id can say so; also to somebody who has left, whose messages of there are still here."""
    entry = family()
    impostor = await town.node("Family", claims=entry.community, closed=says_closed)
    noting = impostor.door.logins = noting_logins(impostor)
    anna = await town.person("Anna", starts=False)
    community = await anna.closed.accept(invitation(entry))
    if not says_closed:
        await anna.closed.leave(community)
    await anna.start()
    await until(lambda: noting.begun > 0)
    with pytest.raises(RemoteProtocolError, match="does not belong"):
        await anna.connect(impostor.url)
    assert not noting.asked
    assert not any(one.state == "online" for one in anna.communities)


async def test_no_hub_of_another_community_takes_a_closed_one_for_an_alias(town: Town) -> None:
    entry = family()
    liar = await town.node("everyone")
    liar.scopes.aliases = (entry.community,)
    anna = await town.person("Anna")
    await anna.closed.accept(invitation(entry))
    with pytest.raises(Refused, match="mixes a closed community"):
        await anna.connect(liar.url)
    assert all(not one.aliases for one in anna.communities)
    assert anna.communities.entry(entry.community) == entry


async def test_what_a_closed_hub_kept_goes_to_no_hub_that_says_its_id_beside_another(
    town: Town,
) -> None:
    """An id stands in beacons; what this machine kept as a hub is a community's whole history."""
    entry, opener = family(), Opener([])
    anna = await town.person("Anna", starts=False, opener=opener)
    await anna.closed.accept(invitation(entry))
    liar = await town.node("everyone")
    liar.scopes.aliases = (entry.community,)
    honest = await town.node("others")
    await anna.start()
    await until(online(anna, honest.scopes.community))
    await until(lambda: honest.scopes.community in opener.handed)
    assert opener.handed == {honest.scopes.community}
    used = anna._store.rows("SELECT community FROM networks")
    assert used == [(honest.scopes.community,)]


@pytest.mark.parametrize("lowest", [True, False])
async def test_what_was_claimed_before_one_came_in_is_undone(town: Town, lowest: bool) -> None:
    """Ids stand in beacons: an open hub may call itself by one before this person has the secret."""
    entry = family()
    liar = await town.node("everyone", claims=CommunityId(bytes([0xFF if lowest else 0]) * 32))
    liar.scopes.aliases = (entry.community,)
    anna = await town.person("Anna")
    await until(lambda: any(one.state == "online" for one in anna.communities))
    (mixed,) = anna.communities
    assert entry.community in mixed.scopes
    await town.node("Family", entry)
    await anna.closed.accept(invitation(entry))
    assert all(not one.aliases for one in anna.communities)
    found = anna.communities.find(entry.community)
    assert found is not None
    assert found.closed
    await until(lambda: found.link is None)
    await anna.stop()
    await anna.start()
    await until(online(anna, entry.community))


async def test_the_passphrase_lets_in_and_a_wrong_one_says_so(town: Town) -> None:
    entry = family()
    node = await town.node("Family", entry)
    anna = await town.person("Anna")
    (hub,) = await anna.closed.listen(5.0, bool)
    with pytest.raises(UserError, match="The passphrase is wrong"):
        await anna.closed.knock(hub, "wrong horse")
    assert not list(anna.communities)
    community = await anna.closed.knock(hub, f" {PASSPHRASE} ")
    assert (community.key, community.name) == (entry.community, "Family")
    await until(online(anna, entry.community))
    assert len(node.connections) == 1
    assert anna.closed.heard() == []
    boris = await town.person("Boris")  # the same address: it had begun anew
    for _ in range(3):
        with pytest.raises(UserError, match="The passphrase is wrong"):
            await boris.closed.knock(hub, "wrong horse")
    with pytest.raises(UserError, match=r"Too many wrong passphrases .* again in 1 seconds"):
        await boris.closed.knock(hub, PASSPHRASE)


async def test_nonsense_at_the_door(town: Town) -> None:
    node = await town.node("Family", family())
    url = f"https://127.0.0.1:{node.port}{KNOCK_PATH}"
    confirm = msgspec.msgpack.encode({"t": "confirm", "exchange": bytes(16), "proof": bytes(32)})
    knock = {
        "t": "knock",
        "v": 1,
        "community": bytes(32),
        "nonce": bytes(32),
        "x": b"A" + bytes(32),
    }
    async with aiohttp.ClientSession() as http:
        for data, status in (
            (b"", 400), (b"\xc1", 400), (confirm, 400), (msgspec.msgpack.encode(knock), 400), (bytes(600), 413),
        ):  # fmt: skip
            async with http.post(url, data=data, ssl=PinnedNode(node.id)) as response:
                assert response.status == status


async def test_an_invitation_only_community_has_no_such_door(town: Town) -> None:
    await town.node("Board", found_community("Board", "invitation", secrets.token_bytes))
    anna = await town.person("Anna")
    (hub,) = await anna.closed.listen(5.0, bool)
    with pytest.raises(UserError, match="takes no passphrase"):
        await anna.closed.knock(hub, PASSPHRASE)


async def test_who_has_left_is_let_in_again_by_the_same_invitation(town: Town) -> None:
    entry = family()
    node = await town.node("Family", entry)
    anna = await town.person("Anna")
    community = await anna.closed.accept(invitation(entry))
    await until(online(anna, entry.community))
    told = anna.closed.invitation(community, ())
    assert (told.node, told.addresses, told.port) == (node.id, ("127.0.0.1",), node.port)
    await anna.closed.leave(community)
    assert list(anna.communities) == []
    await until(lambda: not len(node.connections))
    await anna.closed.accept(str(told))
    await until(online(anna, entry.community))


@pytest.mark.parametrize(
    "link", ["", "chatera://join#", "chatera://join#AAAA", "https://example.org"]
)
async def test_what_is_no_invitation(town: Town, link: str) -> None:
    anna = await town.person("Anna")
    with pytest.raises(UserError, match="no invitation"):
        await anna.closed.accept(link)


async def test_a_hub_is_opened_for_each_community_where_it_was_used(town: Town) -> None:
    """Elsewhere a closed community is looked for, and that it exists is told to nobody."""
    opener = Opener([])
    anna = await town.person("Anna", opener=opener)
    family = await anna.closed.found("Family")
    board = await anna.closed.found("Board")
    await until(lambda: len(opener.noted) == 3)
    assert set(opener.noted) == {("open", None), ("Family", family.key), ("Board", board.key)}
    await anna.closed.leave(board)
    await anna.stop()
    opener.noted.clear()
    town.network = b"a hotel's"
    await anna.start()
    await until(lambda: opener.noted == [("open", None)])
    await anna.closed.accept(str(anna.closed.invitation(family, ())))  # said there on purpose
    await anna.stop()
    opener.noted.clear()
    await anna.start()
    await until(lambda: set(opener.noted) == {("open", None), ("Family", family.key)})


async def test_founding_needs_a_name_and_a_passphrase_worth_it(town: Town) -> None:
    anna = await town.person("Anna")
    for name, passphrase in (("", None), ("x" * 65, None), ("Family", "12345"), ("Family", "")):
        with pytest.raises(UserError):
            await anna.closed.found(name, passphrase)
    assert list(anna.communities) == []


async def test_a_closed_community_is_led_to_no_node_outside(town: Town) -> None:
    """Not by the word of a member either: a node that has not the secret is another community's, whatever it says."""
    entry = family()
    inside, trap = await town.node("Family", entry), await town.node("trap")
    trap.scopes.aliases = (entry.community,)
    town.air.hubs.pop()
    anna, boris = [await town.person(name) for name in ("Anna", "Boris")]
    for member in (anna, boris):
        await member.closed.accept(invitation(entry))
        await until(online(member, entry.community))
    community = anna.communities.find(entry.community)
    assert community is not None
    with pytest.raises(UserError, match="does not prove that it belongs"):
        await anna.mover(community).move(trap.url, None, lambda _: None)
    assert trap.scopes.aliases == (entry.community,)
    assert community.link is not None
    data = await boris._store.sign_redirect(
        entry.community, trap.id, ("127.0.0.1",), trap.port, on=True
    )
    session = community.link.session
    link = boris.communities.links()[0]
    await link.session.ask(PutRedirect(txn=link.session.next_txn(), redirect=data), Done)
    await until(lambda: any("another community" in one for one in anna.problems))
    assert (community.moved, community.link.session) == (None, session)
    assert len(inside.connections) == 2
