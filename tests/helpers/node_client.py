"""A client that speaks frames and nothing else, for tests of the node from outside."""

import asyncio
import itertools
import secrets
import time
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

import aiohttp
import msgspec

from chatera.client.pinning import PinnedNode
from chatera.crypto.keys import Identity
from chatera.crypto.records import salt, sign_event, sign_manifest, sign_receipt
from chatera.protocol.blocks import Row
from chatera.protocol.bodies import AnyEntry, AnyInner, Create, Genesis, Redact, Text, encode_body
from chatera.protocol.codec import CODECS, Codec
from chatera.protocol.comparison import Comparison
from chatera.protocol.frames import (
    MSGPACK,
    SOCKET_PATH,
    AnyCommand,
    Authenticate,
    Challenge,
    Compare,
    Compared,
    Done,
    Fact,
    Hello,
    OpenDirect,
    Pull,
    PutReceipt,
    Send,
    Welcome,
    login_signed_bytes,
)
from chatera.protocol.header import Event, Kind
from chatera.protocol.hlc import HybridClock
from chatera.protocol.ids import (
    NONE,
    AccountId,
    CommunityId,
    ConversationId,
    DeviceId,
    EventId,
    NodeId,
    Position,
    direct_conversation,
    group_conversation,
)
from chatera.protocol.membership import Membership
from chatera.protocol.receipts import Receipt
from chatera_server.config import Limits, NodeConfig
from chatera_server.node import Node, build_node

F = TypeVar("F")
_ANY: tuple[type[Fact], ...] = (Fact,)
PATIENCE_S = 10.0


class Person:
    """Somebody with one device: signs what a device signs."""

    def __init__(self, identity: Identity | None = None, caps: tuple[str, ...] = ()) -> None:
        self.identity = identity or Identity.new()
        self.caps = caps
        self.manifest = sign_manifest(self.identity, kind="desktop", caps=caps)
        self.clock = HybridClock()
        self.tails: dict[ConversationId, EventId] = {}

    @property
    def account(self) -> AccountId:
        return self.identity.account

    @property
    def device(self) -> DeviceId:
        return self.identity.device

    def event(
        self, conv: ConversationId, body: bytes, *, kind: Kind = Kind.PLAIN, hlc: int = 0,
        heads: Sequence[EventId] = (), prev: EventId | None = None, ttl: int = 0,
    ) -> Event:  # fmt: skip
        """Sign the next event of this device's chain."""
        event = sign_event(
            self.identity, kind=kind, conv=conv, hlc=hlc or self.clock.tick(now_ms()), heads=heads,
            prev=self.tails.get(conv, EventId(NONE)) if prev is None else prev, body=body, ttl=ttl,
        )  # fmt: skip
        self.tails[conv] = event.id
        return event

    def text(self, conv: ConversationId, text: str, **options: Any) -> Event:
        return self.say(conv, Text(salt=salt(), text=text), **options)

    def say(self, conv: ConversationId, inner: AnyInner, **options: Any) -> Event:
        return self.event(conv, encode_body(inner), **options)

    def entry(
        self, conv: ConversationId, entry: AnyEntry, heads: Sequence[EventId], **options: Any
    ) -> Event:
        return self.event(conv, encode_body(entry), kind=Kind.LOG, heads=heads, **options)

    def redact(self, conv: ConversationId, *targets: EventId, **options: Any) -> Event:
        return self.event(conv, encode_body(Redact(targets=targets)), kind=Kind.REDACT, **options)

    def receipt(self, conv: ConversationId, author: DeviceId, got: EventId, hlc: int) -> bytes:
        return sign_receipt(
            self.identity,
            Receipt(conv=conv, account=self.account, device=self.device, author=author,
                    hlc=hlc, got=got, read=EventId(NONE)),
        )  # fmt: skip


class RawClient:
    """One connection of one person; facts that nobody asked for wait in ``facts``."""

    def __init__(self, url: str, person: Person, *, subprotocol: str = MSGPACK,
                 node: NodeId | None = None) -> None:  # fmt: skip
        self.person = person
        self.facts: list[Fact] = []
        self.welcome: Welcome | None = None
        self.closed = asyncio.Event()
        self._url = url + SOCKET_PATH
        self._codec: Codec = CODECS[subprotocol]
        self._pin = PinnedNode(node)
        self._txns = itertools.count(1)
        self._changed = asyncio.Condition()
        self._session = aiohttp.ClientSession()
        self._reading: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        try:
            await self.open()
            await self.login()
        except BaseException:
            await self.close()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:  # fmt: skip
        await self.close()

    async def open(self) -> None:
        tls: PinnedNode | bool = self._pin if self._url.startswith("wss") else True
        self.socket = await self._session.ws_connect(
            self._url, protocols=[self._codec.subprotocol], ssl=tls, max_msg_size=0
        )
        self._reading = asyncio.create_task(self._read())

    async def login(self) -> Welcome:
        nonce = secrets.token_bytes(32)
        person = self.person
        await self.send(
            Hello(versions=(1,), caps=person.caps, agent="test", nonce=nonce,
                  account=person.account, device=person.device, manifest=person.manifest)
        )  # fmt: skip
        challenge = await self.expect(Challenge)
        signed = login_signed_bytes(
            challenge.node, nonce, challenge.nonce, challenge.community, person.account,
            person.device,
        )  # fmt: skip
        await self.send(Authenticate(signature=person.identity.dk.sign(signed)))
        self.welcome = await self.expect(Welcome)
        return self.welcome

    async def close(self) -> None:
        if hasattr(self, "socket"):
            await self.socket.close()
        if self._reading is not None:
            await self._reading
        await self._session.close()

    @property
    def transport(self) -> asyncio.Transport | None:
        """The socket below, to be read slowly."""
        connection = self.socket._response.connection
        return None if connection is None else connection.transport

    async def send(self, *commands: AnyCommand) -> None:
        await self.send_raw(self._codec.encode(commands))

    async def send_raw(self, data: bytes) -> None:
        if self._codec.binary:
            await self.socket.send_bytes(data)
        else:
            await self.socket.send_str(data.decode())

    async def expect(
        self, kind: type[F] | tuple[type[F], ...], which: Callable[[F], bool] = lambda _: True
    ) -> F:
        """Wait for a fact, and take it out of those that wait."""
        found: list[F] = []

        def look() -> bool:
            for fact in self.facts:
                if isinstance(fact, kind) and which(fact):
                    self.facts.remove(fact)
                    found.append(fact)
                    return True
            if self.closed.is_set():
                raise ConnectionError(f"closed before {kind}: {self.facts[-1:]}")
            return False

        async with asyncio.timeout(PATIENCE_S), self._changed:
            await self._changed.wait_for(look)
        return found[0]

    async def ask(self, command: AnyCommand) -> Fact:
        """Send a command and wait for what answers it."""
        await self.send(command)
        txn = getattr(command, "txn", None)
        return await self.expect(_ANY, lambda fact: getattr(fact, "txn", None) == txn)

    def txn(self) -> int:
        return next(self._txns)

    async def open_direct(self, other: AccountId, suite: int = 0) -> ConversationId:
        assert self.welcome is not None
        scope = NONE if suite else self.welcome.community
        conv = direct_conversation(suite, scope, self.person.account, other)
        done = await self.ask(
            OpenDirect(txn=self.txn(), conv=conv, suite=suite, scope=scope,
                       accounts=(self.person.account, other))
        )  # fmt: skip
        assert isinstance(done, Done), done
        return conv

    async def put(self, event: Event) -> Fact:
        return await self.ask(Send(txn=self.txn(), event=event.data))

    async def put_receipt(self, receipt: bytes) -> Fact:
        return await self.ask(PutReceipt(txn=self.txn(), receipt=receipt))

    async def event_ids(self, conv: ConversationId) -> tuple[EventId, ...]:
        """Find out what may be read of a conversation, by (HLC, id), by comparing it with nothing."""
        nothing = Row.of([])
        comparison = Comparison(nothing)
        while (question := comparison.question()) is not None:
            answer = await self.ask(Compare(txn=self.txn(), conv=conv, ranges=question))
            assert isinstance(answer, Compared), answer
            comparison.take(nothing, answer.ranges)
        return tuple(comparison.lacking)

    async def pull(self, after: int = 0, limit: int = 500) -> Fact:
        return await self.ask(Pull(txn=self.txn(), after=Position(after), limit=limit))

    async def _read(self) -> None:
        async for message in self.socket:
            data = message.data if isinstance(message.data, bytes) else message.data.encode()
            async with self._changed:
                self.facts += self._codec.decode_facts(data)
                self._changed.notify_all()
        self.closed.set()
        async with self._changed:
            self._changed.notify_all()


async def start_node(
    path: Path, *, plain: bool = True, community: CommunityId | None = None,
    limits: Limits | None = None, port: int = 0, clock: Callable[[], int] | None = None,
) -> Node:  # fmt: skip
    node = build_node(
        NodeConfig(
            data=path, bind="127.0.0.1", plain=plain, discovery=False, community=community,
            limits=limits or Limits(), port=port, name="Test",
        ),
        now_ms=clock,
    )  # fmt: skip
    await node.start()
    return node


def now_ms() -> int:
    return time.time_ns() // 1_000_000


def answers(txn: int, fact: Fact) -> bool:
    """Tell whether a fact answers a command; with ``partial``, for ``expect``."""
    return getattr(fact, "txn", None) == txn


async def until(condition: Callable[[], bool | Awaitable[bool]]) -> None:
    """Wait until something is so."""
    async with asyncio.timeout(PATIENCE_S):
        while True:
            met = condition()
            if met if isinstance(met, bool) else await met:
                return
            await asyncio.sleep(0.01)


class Group:
    """A group as one person founds it."""

    def __init__(
        self, owner: Person, community: CommunityId, history: str = "join", suite: int = 0
    ) -> None:
        self.owner = owner
        genesis = msgspec.msgpack.encode(
            Genesis(suite=suite, community=community, type="group", owner=owner.account,
                    history=history, nonce=salt())
        )  # fmt: skip
        self.conv = group_conversation(genesis)
        self.create = owner.entry(self.conv, Create(genesis=genesis), ())
        self.membership = Membership(self.conv)
        self.membership.add(self.create)

    def change(self, author: Person, entry: AnyEntry) -> Event:
        """Sign a log entry on what is known."""
        event = author.entry(self.conv, entry, self.membership.heads)
        self.membership.add(event)
        return event

    def text(self, author: Person, text: str, **options: Any) -> Event:
        return author.text(self.conv, text, **{"heads": self.membership.heads, **options})
