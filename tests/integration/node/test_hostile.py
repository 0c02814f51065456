"""Clients that mean harm: they get a clear answer, and nobody else feels anything."""

import asyncio
import os
import socket
import ssl
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest

from chatera.crypto.keys import Identity
from chatera.crypto.records import sign_manifest
from chatera.protocol import limits
from chatera.protocol.frames import (
    SOCKET_PATH,
    Bye,
    Check,
    Compare,
    Done,
    Fact,
    Hello,
    ListConversations,
    OpenDirect,
    Page,
    Ping,
    Pong,
    Presence,
    Pull,
    Pushed,
    PutManifest,
    PutReceipt,
    Refused,
    Relay,
    Send,
    Stored,
    Type,
    Typing,
    Want,
)
from chatera.protocol.header import Event, Kind
from chatera.protocol.ids import DeviceId, EventId, Position
from chatera_server.config import Limits
from chatera_server.handlers.receipts import SPARE
from chatera_server.node import Node
from tests.helpers.node_client import PATIENCE_S, Person, RawClient, answers, start_node, until


async def works(node: Node) -> None:
    """Two others talk as if nothing had happened."""
    anna, ben = Person(), Person()
    async with RawClient(node.url, anna) as a, RawClient(node.url, ben) as b:
        await b.pull()
        conv = await a.open_direct(ben.account)
        event = anna.text(conv, "still here")
        assert isinstance(await a.put(event), Stored)
        assert (await b.expect(Pushed)).event == event.data


async def test_numbers_beyond_every_database(node: Node) -> None:
    async with RawClient(node.url, Person()) as bystander:
        for after in (2**63, 2**64 - 1, -1):
            for command in (
                Pull(txn=1, after=Position(after)),
                Pull(txn=1, after=Position(after), records=True),
                Check(txn=1, position=Position(after), fingerprint=bytes(32)),
                ListConversations(txn=1, at=Position(after)),
            ):
                async with RawClient(node.url, Person()) as eve:
                    await eve.send(command)
                    assert (await eve.expect(Bye)).reason == "malformed"
        assert isinstance(await bystander.pull(limit=2**63), Page)
    assert Position(2**63 - 1) == limits.POSITION


async def test_records_too_large_to_be_passed_on(node: Node) -> None:
    """A hub is only ever given what fits a frame: whoever kept such a record could join no other hub."""
    anna = Person()
    async with RawClient(node.url, anna) as a:
        large = sign_manifest(Identity.new(), kind="x" * limits.RECORD_SIZE, caps=())
        answer = await a.ask(PutManifest(txn=1, manifest=large))
        assert isinstance(answer, Refused)
        assert isinstance(await a.ask(PutManifest(txn=2, manifest=Person().manifest)), Done)
    anna.manifest = sign_manifest(anna.identity, kind="x" * limits.RECORD_SIZE, caps=())
    again = RawClient(node.url, anna)
    await again.open()
    with pytest.raises(ConnectionError, match="unauthenticated"):
        await again.login()
    await again.close()


async def test_a_flood_of_signatures_lets_others_through(node: Node) -> None:
    """However many are to be verified, somebody else waits for a few of them only."""
    manifests = [Person().manifest for _ in range(300)]
    eve, ben = Person(), Person()
    async with RawClient(node.url, eve) as e, RawClient(node.url, ben) as b:
        await e.pull()
        flood = [PutManifest(txn=n, manifest=one) for n, one in enumerate(manifests)]
        await e.send(*flood)
        await e.expect(Done, partial(answers, 0))
        await b.send(Ping(n=1))
        await b.expect(Pong)
        answered = sum(isinstance(fact, Done) for fact in e.facts)
        assert answered < len(flood) // 2
        await e.expect(Done, partial(answers, len(flood) - 1))


async def test_who_was_here_once_does_not_drown_a_newcomer(tmp_path: Path) -> None:
    node = await start_node(tmp_path, limits=Limits(absent=5))
    try:
        for _ in range(12):
            async with RawClient(node.url, Person()):
                pass
        async with RawClient(node.url, Person()) as here:
            await here.expect(Presence, lambda one: one.account == here.person.account)
            async with RawClient(node.url, Person()) as client:
                await client.pull()
                told = [fact for fact in client.facts if isinstance(fact, Presence)]
                assert here.person.account in {one.account for one in told}
                assert sum(one.status == "offline" for one in told) <= 5
    finally:
        await node.stop()


@pytest.mark.parametrize(
    "nonsense",
    [
        b"", b"\x00", b"\xc1", b"{}", b"\x90" * 3, b"\x91\x81\xa4type\xa4fire", b"\xdd\xff\xff\xff\xff",
        b"\x91" * 2_000, os.urandom(5_000), b"\x91\x82\xa4type\xa4ping\xa1n\xa1x",
        b"\x91\x83\xa4type\xa4ping\xa1n\x01\xa1x\x01",
    ],
)  # fmt: skip
async def test_nonsense_ends_only_its_sender(node: Node, nonsense: bytes) -> None:
    async with RawClient(node.url, Person()) as bystander:
        eve = RawClient(node.url, Person())
        await eve.open()
        await eve.login()
        await eve.send_raw(nonsense)
        assert (await eve.expect(Bye)).reason == "malformed"
        await eve.closed.wait()
        await eve.close()
        stranger = RawClient(node.url, Person())
        await stranger.open()
        await stranger.send_raw(nonsense)
        assert (await stranger.expect(Bye)).reason == "malformed"
        await stranger.close()
        assert isinstance(await bystander.pull(), object)
        await bystander.send(Ping(n=7))
        assert (await bystander.expect(Pong)).n == 7


async def test_oversized_frame_ends_only_its_sender(node: Node) -> None:
    eve = RawClient(node.url, Person())
    await eve.open()
    await eve.login()
    await eve.send_raw(bytes(limits.FRAME_SIZE + 1))
    await eve.closed.wait()
    await eve.close()
    await works(node)


async def test_too_many_commands_in_one_frame(node: Node) -> None:
    async with RawClient(node.url, Person()) as eve:
        await eve.send(*(Ping(n=n) for n in range(limits.COMMANDS_PER_FRAME + 1)))
        assert (await eve.expect(Bye)).reason == "malformed"
    await works(node)


async def test_commands_before_the_login(node: Node) -> None:
    eve = RawClient(node.url, Person())
    await eve.open()
    await eve.send(Pull(txn=1, after=Position(0)))
    assert (await eve.expect(Bye)).reason == "malformed"
    await eve.close()


async def test_login_of_another_device(node: Node) -> None:
    anna = Person()
    eve = RawClient(node.url, Person())
    await eve.open()
    mine = eve.person
    eve.person = Person(anna.identity)
    eve.person.identity = mine.identity  # signs with a key that is not the device's
    await eve.send(
        Hello(versions=(1,), caps=(), agent="x", nonce=bytes(32), account=anna.account,
              device=anna.device, manifest=mine.manifest)
    )  # fmt: skip
    assert (await eve.expect(Bye)).reason == "unauthenticated"
    await eve.close()


async def test_forged_author_and_someone_elses_conversation(node: Node) -> None:
    anna, ben, eve = Person(), Person(), Person()
    async with (
        RawClient(node.url, anna) as a,
        RawClient(node.url, ben) as b,
        RawClient(node.url, eve) as e,
    ):
        for one in (a, b, e):
            await one.pull()
        conv = await a.open_direct(ben.account)
        real = anna.text(conv, "for ben alone")
        assert isinstance(await a.put(real), Stored)
        await b.expect(Pushed)

        async def refused(*codes: str, command: object) -> None:
            answer = await e.ask(command)  # type: ignore[arg-type]  # one of many kinds
            assert isinstance(answer, Refused), answer
            assert answer.code in codes

        await refused("not_yours", command=Send(txn=1, event=anna.text(conv, "as anna").data))
        await refused("not_member", command=Send(txn=2, event=eve.text(conv, "me too").data))
        await refused("unknown_conversation", command=Compare(txn=3, conv=conv, ranges=b"\x01"))
        await refused("unknown_conversation", command=Want(txn=4, conv=conv, ids=(real.id,)))
        stolen = eve.receipt(conv, anna.device, real.id, 1)
        await refused("unknown_conversation", command=PutReceipt(txn=5, receipt=stolen))
        await refused(
            "not_yours",
            command=OpenDirect(txn=6, conv=conv, suite=0, scope=node.scopes.community,
                               accounts=(anna.account, ben.account)),
        )  # fmt: skip
        await refused(
            "malformed",
            command=OpenDirect(txn=7, conv=conv, suite=0, scope=node.scopes.community,
                               accounts=(eve.account, ben.account)),
        )  # fmt: skip
        await e.send(Type(conv=conv, on=True))
        page = await e.pull()
        assert not getattr(page, "events", ())
        assert not [fact for fact in (*b.facts, *e.facts) if type(fact).__name__ == "Pushed"]


async def test_broken_events(node: Node) -> None:
    anna = Person()
    async with RawClient(node.url, anna) as a:
        conv = await a.open_direct(Person().account)
        good = anna.text(conv, "good")
        broken = [
            b"", good.data[:100], good.without_body(), good.data + b"x", good.data[:-1] + b"?",
            b"\x02" + good.data[1:], b"\x01\x09" + good.data[2:], bytes(limits.EVENT_SIZE + 1),
        ]  # fmt: skip
        for data in broken:
            answer = await a.ask(Send(txn=a.txn(), event=data))
            assert isinstance(answer, Refused), data
            assert answer.code == "malformed"
        long = anna.event(conv, b"\x83" + bytes(limits.TEXT_SIZE + 100))
        assert isinstance(await a.put(long), Refused)
        anna.tails.clear()
        log = anna.event(conv, b"\x81\xa1t\xa5leave", kind=Kind.LOG)
        assert isinstance(await a.put(log), Refused)
        anna.tails.clear()
        answer = await a.ask(Relay(txn=a.txn(), events=(b"nonsense",)))
        assert isinstance(answer, Refused)
        assert isinstance(await a.put(anna.text(conv, "fine")), Stored)


async def test_replays_are_harmless(node: Node) -> None:
    anna, ben = Person(), Person()
    async with RawClient(node.url, anna) as a, RawClient(node.url, ben) as b:
        await b.pull()
        conv = await a.open_direct(ben.account)
        first, second = anna.text(conv, "1"), anna.text(conv, "2")
        commands = [Send(txn=n, event=event.data) for n, event in enumerate([first, second] * 30)]
        await a.send(*commands)
        stored = [await a.expect(Stored, partial(answers, n)) for n in range(len(commands))]
        assert len({one.position for one in stored}) == 2
        gap = anna.text(conv, "after a gap", prev=EventId(os.urandom(32)))
        for _ in range(2):
            assert isinstance(await a.put(gap), Stored)
        await b.pull()
        pushed = [Event.parse(one.event).id for one in b.facts if isinstance(one, Pushed)]
        assert pushed == [first.id, second.id, gap.id]


async def test_slow_reader_is_cut_and_catches_up(tmp_path: Path) -> None:
    node = await start_node(tmp_path, limits=Limits(outbox=200_000))
    anna, ben = Person(), Person()
    try:
        async with RawClient(node.url, anna) as a:
            await a.pull()
            conv = await a.open_direct(ben.account)
            slow = RawClient(node.url, ben)
            await slow.open()
            await slow.login()
            await slow.pull()
            assert slow.transport is not None
            slow.transport.pause_reading()
            count = 0
            while any(one.account == ben.account for one in node.connections.all()):
                text = anna.text(conv, "x" * 12_000)
                assert isinstance(await a.put(text), Stored)
                count += 1
                assert count < 2_000
            slow.transport.resume_reading()
            await slow.closed.wait()
            await slow.close()
            async with RawClient(node.url, ben) as again:
                got, after, more = 0, 0, True
                while more:
                    page = await again.pull(after)
                    got += len(page.events)  # type: ignore[attr-defined]  # a Page
                    after, more = page.position, page.more  # type: ignore[attr-defined]
                assert got == count
    finally:
        await node.stop()


async def test_faster_than_allowed_is_delayed_and_nothing_dropped(tmp_path: Path) -> None:
    node = await start_node(tmp_path, limits=Limits(rate=200, burst=100))
    try:
        async with RawClient(node.url, Person()) as client:
            loop = asyncio.get_running_loop()
            start = loop.time()
            for at in range(0, 300, 50):
                await client.send(*(Ping(n=n) for n in range(at, at + 50)))
            heard: list[int] = []
            for n in range(300):
                await client.expect(Pong, lambda one: one.n == len(heard))
                heard.append(n)
            assert loop.time() - start > 0.5
    finally:
        await node.stop()


async def test_too_many_connections_of_one_address(tmp_path: Path) -> None:
    node = await start_node(tmp_path, limits=Limits(connections_per_address=2))
    try:
        async with RawClient(node.url, Person()), RawClient(node.url, Person()):
            third = RawClient(node.url, Person())
            with pytest.raises(Exception, match="503"):
                await third.open()
            await third.close()
        await until(lambda: not node.door.open)
        await works(node)
    finally:
        await node.stop()


async def test_whoever_never_logs_in_is_sent_away(tmp_path: Path) -> None:
    node = await start_node(tmp_path, limits=Limits(login_seconds=0.2))
    try:
        silent = RawClient(node.url, Person())
        await silent.open()
        assert (await silent.expect(Bye)).reason == "unauthenticated"
        await silent.close()
        await works(node)
    finally:
        await node.stop()


async def test_half_a_request_and_garbage_on_the_port(node: Node) -> None:
    def knock(data: bytes) -> None:
        with socket.create_connection(("127.0.0.1", node.port), 5) as raw:
            raw.sendall(data)

    for data in (b"", b"GET ", b"\x16\x03\x01\x02\x00", f"GET {SOCKET_PATH} HTTP/1.1\r\n".encode()):
        await asyncio.to_thread(knock, data)
    await works(node)


async def test_receipts_for_chains_that_nobody_wrote(node: Node) -> None:
    eve = Person()
    async with RawClient(node.url, eve) as e:
        conv = await e.open_direct(eve.account)

        async def put(count: int) -> list[Fact]:
            made = (
                eve.receipt(conv, DeviceId(os.urandom(32)), EventId(os.urandom(32)), n + 1)
                for n in range(count)
            )
            return [await e.put_receipt(one) for one in made]

        assert all(isinstance(one, Done) for one in await put(SPARE))
        (refused,) = await put(1)
        assert isinstance(refused, Refused)
        assert refused.code == "too_many"
        said = eve.text(conv, "a chain that is here")
        assert isinstance(await e.put(said), Stored)
        real = eve.receipt(conv, eve.device, said.id, 1)
        assert isinstance(await e.put_receipt(real), Done)


async def test_a_flood_of_typing_is_told_as_little(node: Node) -> None:
    anna, eve = Person(), Person()
    async with RawClient(node.url, anna) as a, RawClient(node.url, eve) as e:
        await a.pull()
        conv = await e.open_direct(anna.account)
        await e.send(*(Type(conv=conv, on=n % 2 == 0) for n in range(501)))
        assert (await a.expect(Typing)).on
        await e.send(Type(conv=conv, on=False))
        assert not (await a.expect(Typing, lambda one: not one.on)).on
        assert not [fact for fact in a.facts if isinstance(fact, Typing)]


async def ended(reader: asyncio.StreamReader) -> None:
    """Wait until the node has ended a connection, and see that it said nothing."""
    with suppress(ConnectionResetError):
        async with asyncio.timeout(PATIENCE_S):
            assert await reader.read() == b""


async def test_connections_that_never_say_what_they_want(tmp_path: Path) -> None:
    node = await start_node(tmp_path, limits=Limits(connections_per_address=2, request_seconds=0.2))
    streams = [await asyncio.open_connection("127.0.0.1", node.port) for _ in range(9)]
    try:
        for _, writer in streams:
            writer.write(b"GET /api/v1/so")
        for reader, _ in streams:
            await ended(reader)
        await works(node)
        async with RawClient(node.url, Person()) as client:
            streams.append(await asyncio.open_connection("127.0.0.1", node.port))
            await ended(streams[-1][0])
            await client.send(Ping(n=1))  # a WebSocket stays
            await client.expect(Pong)
    finally:
        for _, writer in streams:
            writer.close()
        await node.stop()


async def test_a_done_answer_is_for_the_asker_alone(node: Node) -> None:
    anna, ben = Person(), Person()
    async with RawClient(node.url, anna) as a, RawClient(node.url, ben) as b:
        await a.open_direct(ben.account)
        await b.pull()
        assert not [fact for fact in b.facts if isinstance(fact, Done)]


async def test_who_still_agrees_on_keys_when_a_node_stops_is_not_left_standing(
    tmp_path: Path,
) -> None:
    node = await start_node(tmp_path, plain=False)
    reader, writer = await asyncio.open_connection("127.0.0.1", node.port)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    come, go = ssl.MemoryBIO(), ssl.MemoryBIO()
    tls = context.wrap_bio(come, go)
    with pytest.raises(ssl.SSLWantReadError):
        tls.do_handshake()
    writer.write(go.read())
    come.write(await reader.read(65_536))
    tls.do_handshake()
    await node.stop()
    writer.write(go.read())  # by this the node could talk with it
    await ended(reader)
    writer.close()
