"""The client's side of a connection, against a real node over TLS."""

import asyncio
import gc
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web

from chatera.client.client import wall_clock_ms
from chatera.client.link import Dialler, Link
from chatera.client.me import Me
from chatera.client.people import People
from chatera.client.pinning import PinnedNode, http_session
from chatera.client.session import LONGEST_SAYING, Session, reach
from chatera.client.visibility import Visibility
from chatera.crypto.keys import Identity, Signer
from chatera.crypto.primitives import x25519_public
from chatera.crypto.records import sign_manifest
from chatera.protocol import frames
from chatera.protocol.errors import Refused, Unreachable
from chatera.protocol.frames import AnyFact
from chatera.protocol.ids import NONE, ConversationId, NodeId, Position
from chatera.protocol.manifests import Device, device_signed_bytes
from chatera.store.keyring import CAPS
from chatera.store.profile import Profile
from chatera.store.store import Store
from chatera_server.http.tls import tls_context
from chatera_server.node import Node
from tests.helpers.node_client import start_node, until


@pytest.fixture
async def node(tmp_path: Path) -> AsyncIterator[Node]:
    node = await start_node(tmp_path, plain=False)
    yield node
    await node.stop()


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with http_session() as http:
        yield http


async def dialled(
    http: aiohttp.ClientSession, node: Node, *, pin: NodeId | None, facts: list[AnyFact],
    identity: Identity | None = None, manifest: bytes | None = None, caps: tuple[str, ...] = (),
) -> Session:  # fmt: skip
    who = identity or Identity.new()
    door = await reach(
        http, node.url, pin=pin, identity=who,
        manifest=manifest or sign_manifest(who, kind="desktop", caps=()), agent="test", caps=caps,
    )  # fmt: skip
    return await door.log_in(facts.append)


@pytest.fixture
def dialler(http: aiohttp.ClientSession, tmp_path: Path) -> Iterator[Dialler]:
    profile = Profile.create(tmp_path / "profile", "Anna")
    store = Store(profile, wall_clock_ms)
    me = Me(profile)
    visibility = Visibility(store, People(store.views, profile, lambda: me.name), me, told_nobody)
    yield Dialler(
        http, profile, store, me, wall_clock_ms, can_open=False, closed=lambda _: None,
        visibility=visibility, hold_s=0.05,
    )  # fmt: skip
    profile.close()


async def told_nobody(_body: object) -> None:
    """Here is nobody to whom this person appears otherwise than to all others."""


async def test_a_client_logs_in_and_asks(node: Node, http: aiohttp.ClientSession) -> None:
    facts: list[AnyFact] = []
    session = await dialled(http, node, pin=node.id, facts=facts)
    running = asyncio.create_task(session.run())
    page = await session.ask(frames.Pull(txn=session.next_txn(), after=Position(0)), frames.Page)
    assert not page.more
    # Its own manifest may be on the way to the disk still: then it is pushed.
    await until(
        lambda: bool(page.manifests) or any(isinstance(one, frames.ManifestPut) for one in facts)
    )
    assert isinstance(facts[0], frames.Roster)
    with pytest.raises(Refused) as refusal:
        await session.ask(
            frames.Want(txn=session.next_txn(), conv=ConversationId(NONE), ids=()), frames.Events
        )
    assert refusal.value.code == "unknown_conversation"
    await session.close()
    await running


@pytest.mark.parametrize("seconds", [1.1, 1.6, 2.05, 2.15, 2.6])
async def test_a_machine_that_stands_still_for_a_moment_stays_connected(
    seconds: float, node: Node, http: aiohttp.ClientSession
) -> None:
    """Client and node stand still together, as programs of one machine do, just after the node was heard."""
    session = await dialled(http, node, pin=node.id, facts=[])
    running = asyncio.create_task(session.run())
    await asyncio.sleep(0.5)  # until the node has told all it had to tell
    await session.ask(frames.Pull(txn=session.next_txn(), after=Position(0)), frames.Page)
    await asyncio.sleep(0.01)
    time.sleep(seconds)  # noqa: ASYNC251 - nothing goes on meanwhile
    await asyncio.sleep(2.5)
    assert not running.done(), session.closed_because
    await session.close()
    await running


async def test_what_a_node_says_at_the_end_is_a_line_of_decent_length(
    node: Node, http: aiohttp.ClientSession
) -> None:
    session = await dialled(http, node, pin=node.id, facts=[])
    running = asyncio.create_task(session.run())
    await session.ask(frames.Pull(txn=session.next_txn(), after=Position(0)), frames.Page)
    for connection in node.connections.all():
        connection.cut("unauthenticated", "Go\naway!\n" + "and stay away " * 10_000)
    await running
    assert session.closed_because.startswith("Go away! and stay")
    assert len(session.closed_because) <= LONGEST_SAYING


async def test_what_is_asked_after_the_end_is_answered_at_once(
    node: Node, http: aiohttp.ClientSession
) -> None:
    session = await dialled(http, node, pin=node.id, facts=[])
    running = asyncio.ensure_future(session.run())
    await session.close()
    await running
    async with asyncio.timeout(2):
        with pytest.raises(Unreachable):
            await session.ask(frames.Pull(txn=session.next_txn(), after=Position(0)), frames.Page)


@pytest.mark.parametrize("host", ["a..b", "..", "x" * 64, "[::::]", "%zz", "[fe80::1%nowhere]"])
async def test_what_can_be_no_address_is_unreachable(
    http: aiohttp.ClientSession, host: str
) -> None:
    """Others tell addresses: a redirect, a hub that gives way."""
    who = Identity.new()
    manifest = sign_manifest(who, kind="desktop", caps=())
    with pytest.raises(Unreachable):
        await reach(
            http, f"wss://{host}:9", pin=None, identity=who, manifest=manifest, agent="test", caps=()
        )  # fmt: skip


async def test_no_node_sends_us_elsewhere(http: aiohttp.ClientSession) -> None:
    """A hub that is heard could have this machine ask anything of what listens here alone."""
    asked: list[str] = []

    async def lead_away(request: web.Request) -> web.Response:
        asked.append(request.path)
        raise web.HTTPTemporaryRedirect("/elsewhere")

    application, signer, who = web.Application(), Signer.new(), Identity.new()
    application.router.add_route("*", "/{path:.*}", lead_away)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0, ssl_context=tls_context(signer)).start()
    url = f"127.0.0.1:{runner.addresses[0][1]}"
    manifest = sign_manifest(who, kind="desktop", caps=())
    try:
        with pytest.raises(Unreachable, match="names another address"):
            await reach(
                http, f"wss://{url}", pin=NodeId(signer.public), identity=who, manifest=manifest,
                agent="test", caps=(),
            )  # fmt: skip
        with pytest.raises(aiohttp.ClientError):
            await http.post(f"https://{url}/door", data=b"", ssl=PinnedNode(NodeId(signer.public)))
        assert asked == [frames.SOCKET_PATH, "/door"]
    finally:
        await runner.cleanup()


async def test_nobody_else_than_the_pinned_node_is_spoken_to(
    node: Node, http: aiohttp.ClientSession
) -> None:
    with pytest.raises(Unreachable):
        await dialled(http, node, pin=NodeId(b"x" * 32), facts=[])


async def test_first_contact_takes_the_key_it_meets(
    node: Node, http: aiohttp.ClientSession
) -> None:
    session = await dialled(http, node, pin=None, facts=[])
    assert session.challenge.node == node.id
    await session.close()


async def test_somebody_elses_device_is_not_let_in(node: Node, http: aiohttp.ClientSession) -> None:
    ada, eve = Identity.new(), Identity.new()
    stolen = replace(ada, dk=eve.dk)
    with pytest.raises(Refused):
        await dialled(
            http, node, pin=node.id, facts=[], identity=stolen,
            manifest=sign_manifest(ada, kind="desktop", caps=()),
        )  # fmt: skip


async def test_only_one_of_several_addresses_is_logged_in_at(node: Node, dialler: Dialler) -> None:
    link = await dialler.dial_any([node.url] * 4, node.id)
    # A second login would have ended the first one.
    assert (len(node.connections), node.connections.version) == (1, 1)
    assert not link.session.silent
    await link.close()
    await until(lambda: len(node.connections) == 0)


@pytest.fixture
def untidied() -> Iterator[None]:
    """No garbage is collected: that would find a connection that was left behind, and close it."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("untidied")
async def test_whoever_gives_up_dialling_leaves_no_connection_behind(
    node: Node, dialler: Dialler
) -> None:
    """Wherever that meets it: also when it is in already, and only takes leave of the other addresses."""
    for turns in range(40):
        dialling = asyncio.create_task(dialler.dial_any([node.url] * 4, node.id))
        while not len(node.connections):
            await asyncio.sleep(0)
        for _ in range(turns):
            await asyncio.sleep(0)
        dialling.cancel()
        (ended,) = await asyncio.gather(dialling, return_exceptions=True)
        if isinstance(ended, Link):
            await ended.close()
        else:
            assert isinstance(ended, asyncio.CancelledError)
        await until(lambda: len(node.connections) == 0)


async def test_an_address_where_nobody_is_does_not_matter(node: Node, dialler: Dialler) -> None:
    link = await dialler.dial_any(["wss://127.0.0.1:1", node.url], node.id)
    assert link.node == node.id
    await link.close()
    with pytest.raises(Unreachable):
        await dialler.dial_any(["wss://127.0.0.1:1"], node.id)


async def test_one_of_several_devices_hides_where_it_hears_nothing_of_the_others(
    node: Node, dialler: Dialler
) -> None:
    """It does not know what another one has chosen meanwhile; the node would take it for online."""
    other = dialler.profile.identity.on_new_device()
    assert other.ik is not None
    signed = device_signed_bytes(other.account, other.device)
    dialler.profile.keyring.add_device(
        Device(
            dk=other.device, kind="desktop", caps=CAPS, ik=x25519_public(other.ik),
            sig=other.dk.sign(signed),
        )
    )  # fmt: skip
    heard: list[frames.SetPresence] = []
    silent = {frames.Pull, frames.ListConversations, frames.Compare, frames.Check}
    node.door.handlers = (
        dict(node.door.handlers)
        | dict.fromkeys(silent, lambda _connection, _command: None)
        | {frames.SetPresence: lambda _connection, command: heard.append(command)}
    )
    link = await dialler.dial_any([node.url], node.id)
    community = link.welcome.community
    running = asyncio.create_task(
        link.run(community, (community,), lambda _: None, lambda: pytest.fail("it is not live"))
    )
    await until(lambda: bool(heard))
    assert heard == [frames.SetPresence(status="hidden")]
    link.show_status()  # a choice does not change that
    await link.close()
    await running
    assert heard == [frames.SetPresence(status="hidden")]


async def test_a_client_that_hears_the_node_asks_it_nothing(
    node: Node, http: aiohttp.ClientSession
) -> None:
    session = await dialled(http, node, pin=node.id, facts=[], caps=(frames.HEARTBEATS,))
    running = asyncio.ensure_future(session.run())
    (connection,) = node.connections.all()
    said, stalls, end = connection.heard, 0, time.monotonic() + 4
    while (before := time.monotonic()) < end:
        await asyncio.sleep(0.05)
        # Where this process, which is both, stands still for a moment, the client is right to ask.
        stalls += time.monotonic() - before > 0.2
        assert connection.heard == said or stalls
    assert not running.done()
    node.connections.doubt()  # now it hears nothing until it has said something
    said = connection.heard
    await until(lambda: node.connections.counted() == 1)
    assert connection.heard > said
    await session.close()
    await running
