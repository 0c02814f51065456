"""Accounts with devices that log in to the node and talk to it."""

import asyncio
import itertools
import secrets
from collections.abc import Callable, Sequence
from typing import TypeVar

from chatera.crypto.keys import Identity
from chatera.crypto.records import sign_manifest
from chatera.protocol.codec import MSGPACK_CODEC
from chatera.protocol.frames import (
    VERSION,
    AnyCommand,
    AnyFact,
    Authenticate,
    Bye,
    Challenge,
    Hello,
    OpenDirect,
    Page,
    Pull,
    Refused,
    Welcome,
    login_signed_bytes,
)
from chatera.protocol.ids import (
    NO_SCOPE,
    AccountId,
    CommunityId,
    ConversationId,
    Position,
    direct_conversation,
)
from chatera.protocol.manifests import Device as Listed, device_signed_bytes
from load.process import Address
from load.websocket import Socket, open_socket

F = TypeVar("F")
ANSWERS_WITHIN = 30.0
TXN_OF_QUESTIONS = 1 << 30
"""Below it are the numbers of events sent in masses, which nobody waits for one by one."""


class Failed(Exception):
    """The node did not do what the measurement needs."""


def ignore(_facts: Sequence[AnyFact]) -> None:
    """Hear nothing."""


class Device:
    """One device and its connection.

    Attributes:
        heard: gets every message's facts that nobody waits for.
    """

    def __init__(self, identity: Identity, manifest: bytes) -> None:
        self.identity = identity
        self.heard: Callable[[Sequence[AnyFact]], None] = ignore
        self.position = Position(0)
        self.failure = ""
        self._manifest = manifest
        self._questions = itertools.count(TXN_OF_QUESTIONS)
        self._expected: dict[int | type, asyncio.Future[AnyFact]] = {}
        self._socket: Socket

    @classmethod
    def new(cls) -> "Device":
        """Draw an account with one device."""
        return cls.several(1)[0]

    @classmethod
    def several(cls, count: int) -> "list[Device]":
        """Draw an account with some devices, at most 16."""
        first = Identity.new()
        others = [first.on_new_device() for _ in range(count - 1)]
        listed = tuple(
            Listed(
                dk=one.device, kind="desktop", caps=(),
                sig=one.dk.sign(device_signed_bytes(one.account, one.device)),
            )
            for one in others
        )  # fmt: skip
        manifest = sign_manifest(first, kind="desktop", caps=(), others=listed)
        return [cls(one, manifest) for one in (first, *others)]

    async def connect(self, address: Address) -> None:
        """Open a connection and log in."""
        me = self.identity
        self._socket = await open_socket(address, self._told)
        nonce = secrets.token_bytes(32)
        hello = Hello(
            versions=(VERSION,), caps=(), agent="bench", nonce=nonce, account=me.account,
            device=me.device, manifest=self._manifest,
        )  # fmt: skip
        challenge = await self._exchange(hello, Challenge)
        signed = login_signed_bytes(
            address.node, nonce, challenge.nonce, address.community, me.account, me.device
        )
        welcome = await self._exchange(Authenticate(signature=me.dk.sign(signed)), Welcome)
        self.position = welcome.position

    async def disconnect(self) -> None:
        """Close the connection; the node notices soon."""
        self._socket.abort()
        await self._socket.closed

    async def pull(self, after: Position, limit: int = 500) -> list[Page]:
        """Fetch all pages after a position; live from then on."""
        pages: list[Page] = []
        while not pages or pages[-1].more:
            page = await self.ask(
                lambda txn, after=after: Pull(txn=txn, after=after, limit=limit)  # type: ignore[misc]  # mypy knows no types of a lambda's defaults
            )
            if not isinstance(page, Page):
                raise Failed(f"The node answered a pull with {page!r}")
            pages.append(page)
            after = page.position
        self.position = after
        return pages

    async def go_live(self) -> None:
        """Be told from now on what happens."""
        await self.pull(self.position)

    async def open_direct(
        self, community: CommunityId, other: AccountId, *, sealed: bool = False
    ) -> ConversationId:
        """Make the conversation with somebody known to the node."""
        mine, suite = self.identity.account, int(sealed)
        scope = NO_SCOPE if sealed else community
        conv = direct_conversation(suite, scope, mine, other)
        await self.ask(
            lambda txn: OpenDirect(
                txn=txn, conv=conv, suite=suite, scope=scope, accounts=(mine, other)
            )
        )
        return conv

    async def ask(self, command: Callable[[int], AnyCommand]) -> AnyFact:
        """Send the command made with a fresh transaction number; return the answer."""
        txn = next(self._questions)
        answer = self._expect(txn)
        self.send(command(txn))
        return await asyncio.wait_for(answer, ANSWERS_WITHIN)

    def send(self, command: AnyCommand) -> None:
        """Send one command."""
        self._socket.send(MSGPACK_CODEC.encode([command]))

    def send_encoded(self, commands: Sequence[bytes]) -> None:
        """Send commands that are encoded already, as one message."""
        self._socket.send(MSGPACK_CODEC.join(commands))

    async def _exchange(self, command: AnyCommand, kind: type[F]) -> F:
        answer = self._expect(kind)
        self.send(command)
        fact = await asyncio.wait_for(answer, ANSWERS_WITHIN)
        if not isinstance(fact, kind):
            raise Failed(f"The node answered a login with {fact!r}")
        return fact

    def _expect(self, key: int | type) -> "asyncio.Future[AnyFact]":
        self._expected[key] = asyncio.get_running_loop().create_future()
        return self._expected[key]

    def _told(self, message: bytes) -> None:
        facts = MSGPACK_CODEC.decode_facts(message)
        if self._expected:
            for fact in facts:
                self._answer(fact)
        for fact in facts:
            if type(fact) is Refused or type(fact) is Bye:
                self.failure = f"{fact!r}"
        self.heard(facts)

    def _answer(self, fact: AnyFact) -> None:
        future = self._expected.pop(getattr(fact, "txn", type(fact)), None)
        if future is None and isinstance(fact, Bye):
            future = self._expected.popitem()[1]
        if future is None or future.done():
            return
        if isinstance(fact, Refused | Bye):
            future.set_exception(Failed(f"{fact!r}"))
        else:
            future.set_result(fact)


async def connect_all(devices: Sequence[Device], address: Address, at_once: int = 20) -> None:
    """Log many devices in and bring them live."""
    gate = asyncio.Semaphore(at_once)

    async def one(device: Device) -> None:
        async with gate:
            await device.connect(address)
            await device.go_live()

    await asyncio.gather(*(one(device) for device in devices))
