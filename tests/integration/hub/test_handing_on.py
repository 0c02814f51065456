"""A hub that is none any more hands on what it keeps: real nodes, real sockets, and nothing of it is believed."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import pytest

from chatera.client.addresses import fingerprint_text
from chatera.client.pinning import PinnedNode
from chatera.protocol.bequest import (
    BEQUEST_PATH,
    MAX_BEQUEST,
    MOST_THINGS,
    Bequest,
    Direct,
    Waiting,
    pack_bequest,
    parse_inherited,
)
from chatera.protocol.bodies import Add
from chatera.protocol.errors import Unreachable
from chatera.protocol.frames import Page, Welcome
from chatera.protocol.ids import (
    NONE,
    CommunityId,
    ConversationId,
    DeviceId,
    EventId,
    NodeId,
    direct_conversation,
)
from chatera.protocol.receipts import Receipt
from chatera.protocol.sealed import mail_id
from chatera_app.embedded import EmbeddedHub, Listening
from chatera_server.config import Limits
from chatera_server.hub.bequeathing import Heir, hand_on
from chatera_server.node import Node
from chatera_server.storage.directory import DataDirectory
from tests.helpers.mail import parcel, put_parcels
from tests.helpers.node_client import Group, Person, RawClient, now_ms, start_node, until

HOME = CommunityId(b"h" * 32)
DAY_MS = 86_400_000


@pytest.fixture
async def second(tmp_path: Path) -> AsyncIterator[Node]:
    node = await start_node(tmp_path / "second", plain=False, community=HOME)
    yield node
    await node.stop()


def heir(node: Node, welcome: Welcome | None) -> Heir:
    assert welcome is not None
    return Heir(node.url.replace("wss://", "https://"), node.id, welcome.token)


async def handed_on(path: Path, to: Heir) -> int:
    directory = DataDirectory(path)
    try:
        return await hand_on(directory, to)
    finally:
        directory.close()


@dataclass
class Said:
    """What lies on the first hub alone."""

    direct: ConversationId
    group: ConversationId
    parcel: bytes


async def leave_behind(path: Path, anna: Person, bob: Person) -> Said:
    """Anna writes by way of a hub; Bob is away. Then both her machine and the hub go."""
    first = await start_node(path, plain=False, community=HOME)
    async with RawClient(first.url, bob), RawClient(first.url, anna) as a:
        direct = await a.open_direct(bob.account)
        group = Group(anna, HOME)
        for event in (anna.text(direct, "Hello Bob"), group.create, group.text(anna, "A note")):
            await a.put(event)
        await put_parcels(a, [mine := parcel(anna, bob)])
        await a.put_receipt(anna.receipt(direct, anna.device, anna.tails[direct], hlc=1 << 40))
    await first.stop()
    return Said(direct, group.conv, mine)


async def test_what_one_hub_alone_had_is_on_the_next_one(tmp_path: Path, second: Node) -> None:
    anna, bob, cleo = Person(), Person(), Person()
    said = await leave_behind(tmp_path / "first", anna, bob)
    unshared = tmp_path / "first" / "unshared"
    assert unshared.exists()
    async with RawClient(second.url, cleo) as c:
        to = heir(second, c.welcome)
        assert await handed_on(tmp_path / "first", to) == 0
        assert not unshared.exists()
        before = second.store.position
        assert await handed_on(tmp_path / "first", to) == 0
        assert second.store.position == before  # only once
    async with RawClient(second.url, bob) as b:
        assert await b.event_ids(said.direct) == (anna.tails[said.direct],)
        page = await b.pull()
        assert isinstance(page, Page)
        assert page.parcels == (said.parcel,)
        assert page.receipts == ()  # it is between Anna's devices
    async with RawClient(second.url, anna) as a:
        assert len(await a.event_ids(said.group)) == 2
        page = await a.pull()
        assert isinstance(page, Page)
        assert len(page.receipts) == 1


async def test_another_hub_knows_nobody_of_whom_the_one_before_was_told(tmp_path: Path) -> None:
    anna, bob, cleo = Person(), Person(), Person()
    path = tmp_path / "first"
    first = await start_node(path, plain=False, community=HOME)
    async with RawClient(first.url, bob), RawClient(first.url, anna) as a:
        direct = await a.open_direct(bob.account)
        group = Group(anna, HOME)
        added = group.change(anna, Add(account=bob.account))
        for event in (anna.text(direct, "Hello"), group.create, added):
            await a.put(event)
    await first.stop()
    second = await start_node(tmp_path / "second", plain=False, community=HOME)
    async with RawClient(second.url, cleo) as c:
        assert await handed_on(path, heir(second, c.welcome)) == 0
    await second.stop()

    first = await start_node(path, plain=False, community=HOME)
    async with RawClient(first.url, anna) as a:
        for event in (anna.text(direct, "Are you there?"), group.text(anna, "Anybody?")):
            await a.put(event)
        await put_parcels(a, [mine := parcel(anna, bob)])
    await first.stop()
    third = await start_node(tmp_path / "third", plain=False, community=HOME)
    try:
        async with RawClient(third.url, cleo) as c:
            assert await handed_on(path, heir(third, c.welcome)) == 0
        async with RawClient(third.url, bob) as b:
            page = await b.pull()
            assert isinstance(page, Page)
            assert page.parcels == (mine,)
            assert anna.tails[direct] in await b.event_ids(direct)
            assert anna.tails[group.conv] in await b.event_ids(group.conv)
    finally:
        await third.stop()


async def test_what_was_deleted_keeps_its_place(tmp_path: Path, second: Node) -> None:
    """Without its body an event is taken only where the deletion is known, and that came later."""
    anna, bob = Person(), Person()
    first = await start_node(tmp_path / "first", plain=False, community=HOME)
    async with RawClient(first.url, bob), RawClient(first.url, anna) as a:
        direct = await a.open_direct(bob.account)
        said = anna.text(direct, "Never mind")
        for event in (said, anna.redact(direct, said.id), anna.text(direct, "Hello")):
            await a.put(event)
    await first.stop()
    async with RawClient(second.url, bob) as b:
        assert await handed_on(tmp_path / "first", heir(second, b.welcome)) == 0
        assert len(await b.event_ids(direct)) == 3


async def test_one_connection_at_a_time_is_enough(tmp_path: Path) -> None:
    anna, bob = Person(), Person()
    path = tmp_path / "first"
    first = await start_node(path, plain=False, community=HOME)
    async with RawClient(first.url, bob), RawClient(first.url, anna) as a:
        direct = await a.open_direct(bob.account)
        for _ in range(80):
            await a.put(anna.text(direct, 16_000 * "x"))
    await first.stop()
    second = await start_node(
        tmp_path / "second", plain=False, community=HOME, limits=Limits(connections_per_address=2)
    )
    try:
        async with RawClient(second.url, Person()) as c:
            assert await handed_on(path, heir(second, c.welcome)) == 0
    finally:
        await second.stop()


async def test_what_can_not_be_handed_on_stays_for_another_time(
    tmp_path: Path, second: Node
) -> None:
    anna, bob = Person(), Person()
    await leave_behind(tmp_path / "first", anna, bob)
    async with RawClient(second.url, Person()) as c:
        good = heir(second, c.welcome)
        for bad in (
            Heir(good.url, good.node, "no token"),
            Heir(good.url, NodeId(b"n" * 32), good.token),
            Heir("https://127.0.0.1:9", good.node, good.token),
        ):
            with pytest.raises(Unreachable):
                await handed_on(tmp_path / "first", bad)
            assert (tmp_path / "first" / "unshared").exists()
            assert second.store.position <= 2  # the manifest of who logged in, and no more
        assert await handed_on(tmp_path / "first", good) == 0


async def test_nothing_is_believed(second: Node) -> None:
    """What anybody could make up is judged like what a client relays."""
    anna, bob, cleo = Person(), Person(), Person()
    async with RawClient(second.url, cleo) as c, RawClient(second.url, bob):
        conv = await c.open_direct(bob.account)
        forged = anna.text(conv, "In a conversation of others").data
        broken = cleo.text(conv, "Never said").data[:-200] + bytes(200)
        over = Waiting(until=now_ms() - 1, parcel=parcel(anna, bob))
        late = Waiting(until=now_ms() + 400 * DAY_MS, parcel=(kept := parcel(cleo, bob)))
        strange = Direct(suite=0, scope=b"o" * 32, accounts=(anna.account, bob.account))
        made_up = Direct(suite=0, scope=HOME, accounts=(anna.account, bob.account))
        never = direct_conversation(0, HOME, anna.account, bob.account)
        unsigned = bytearray(bob.text(never, "Bob says so").data)
        unsigned[200] ^= 1  # in the signature, which follows 179 bytes of header
        foreign = cleo.text(never, "Between the two others")
        nobodys = Receipt(
            conv=conv, account=bob.account, device=DeviceId(NONE), author=cleo.device, hlc=1 << 40,
            got=EventId(NONE), read=EventId(NONE),
        )  # fmt: skip
        bequest = Bequest(
            manifests=(b"none", anna.manifest + b"x"), profiles=(b"none",),
            conversations=(strange, made_up), parcels=(over, late),
            receipts=(b"none", nobodys.pack() + bytes(64)),
            events=(forged, broken, b"none", bytes(unsigned), foreign.data),
        )  # fmt: skip
        async with aiohttp.ClientSession() as http:
            url = heir(second, c.welcome).url + BEQUEST_PATH
            tls = PinnedNode(second.id)
            good = {"Authorization": f"Bearer {heir(second, c.welcome).token}"}

            async def answer(data: bytes, headers: dict[str, str]) -> tuple[int, bytes]:
                async with http.post(url, data=data, headers=headers, ssl=tls) as response:
                    return response.status, await response.read()

            assert (await answer(pack_bequest(bequest), {}))[0] == 401
            assert (await answer(b"\xc1", good))[0] == 400
            many = Bequest(receipts=(b"",) * (MOST_THINGS + 1))  # 130,000 would hold everybody up
            assert (await answer(pack_bequest(many), good))[0] == 400
            assert (await answer(bytes(MAX_BEQUEST + 1), good))[0] == 413
            status, content = await answer(pack_bequest(bequest), good)
            assert status == 200
            assert parse_inherited(content).refused >= 9
        assert set(second.conversations.known) == {conv}  # or anybody could give others thousands
        assert await c.event_ids(conv) == ()
        page = await c.pull()
        assert isinstance(page, Page)
        assert page.receipts == ()
        waiting = await second.store.parcels(second.store.position.__class__(0), 10, 1 << 20)
        assert [mail_id(data) for _, _, data in waiting] == [mail_id(kept)]
        assert waiting[0][1] < now_ms() + 31 * DAY_MS  # no longer than if its sender had put it


async def test_this_machine_hands_on_when_its_hub_has_given_way(
    tmp_path: Path, second: Node
) -> None:
    """By the real program; its hub may still be about to end."""
    anna, bob, cleo = Person(), Person(), Person()
    data = tmp_path / "node" / HOME.hex()
    said = await leave_behind(data, anna, bob)
    hub, listening = EmbeddedHub(["--no-discovery"]), list[Listening]()
    hub.listens(listening.append)
    await hub.open(HOME, tmp_path, cleo.device)
    await hub.close()
    async with RawClient(second.url, cleo) as c:
        to = heir(second, c.welcome)

        @dataclass(frozen=True)
        class Known:
            url: str = to.url
            fingerprint: str = fingerprint_text(to.node)
            token: str = to.token

        await hub.hand_on(tmp_path, [CommunityId(NONE), HOME], Known())
    assert not (data / "unshared").exists()
    async with RawClient(second.url, bob) as b:
        await until(lambda: b.welcome is not None)
        assert await b.event_ids(said.direct) == (anna.tails[said.direct],)
