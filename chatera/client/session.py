"""One authenticated connection to a node: commands go out in batches, answers find who asked."""

import asyncio
import os
import secrets
from collections.abc import Callable, Sequence
from typing import TypeVar

import aiohttp

from chatera.client.addresses import fingerprint_text
from chatera.client.pinning import PinnedNode
from chatera.client.quiet import Quiet
from chatera.crypto.keys import Identity
from chatera.protocol import frames, limits
from chatera.protocol.codec import MSGPACK_CODEC
from chatera.protocol.errors import (
    ChatEraError,
    NotListed,
    Refused,
    RemoteProtocolError,
    Unreachable,
)
from chatera.protocol.frames import AnyCommand, AnyFact
from chatera.protocol.handshake import NONCE_SIZE, ClientLogin, Connection, Proofs
from chatera.protocol.ids import CommunityId, DeviceId, NodeId

DIAL_SECONDS = 4.0  # a lost SYN is sent again after one second, and once more after three
PING_SECONDS = 1.3
"""Of silence before the node is asked to say something; it says something each second by itself."""
SILENCE_SECONDS = 0.9
"""Of silence after that, and it is gone. A lost packet is sent again three times meanwhile."""
STEP_SECONDS = 0.3
"""In such steps silence is counted."""
SAID_SECONDS = 15.0
"""Who hears the node and has nothing to say says so after this time: a node drops who is silent for a minute."""
STALL_SECONDS = 0.1
"""A step that takes so much longer was held up by this process, or the machine stood still: the node may have, too."""
STALLS = 8
"""So many such steps count for nothing; on a machine that is late with everything, some time has to."""
DOUBT_SECONDS = 1.5
"""A node that is asked whether it is still there after this machine slept answers within this time."""
ANSWER_SECONDS = 30.0
ROOM = 4096  # bytes of a frame left free for what surrounds the commands

LONGEST_SAYING = 500
"""Letters of what a node may say to people: it may be anybody's."""

Answer = TypeVar("Answer", bound=AnyFact)


class Session:
    """What the rest of the client knows of a connection.

    Args:
        socket: authenticated.
        challenge: the node's first answer.
        welcome: its second.
        on_fact: is given every fact that answers no question, in order.
        device: as which it was opened.
    """

    def __init__(
        self, socket: aiohttp.ClientWebSocketResponse, challenge: frames.Challenge,
        welcome: frames.Welcome, on_fact: Callable[[AnyFact], None], device: DeviceId,
    ) -> None:  # fmt: skip
        self.challenge = challenge
        self.welcome = welcome
        self.device = device
        self.closed_because = ""
        self.silent = False
        self._socket = socket
        self._on_fact = on_fact
        self._txn = 0
        self._asked: dict[int, asyncio.Future[AnyFact]] = {}
        self._going: list[AnyCommand] = []
        self._something_goes = asyncio.Event()
        self._pings = 0
        self._ponged = 0
        self._doubts = asyncio.Event()
        self._over = False
        self._quiet = Quiet(PING_SECONDS)
        self._now = asyncio.get_running_loop().time
        self._said = self._now()

    def doubt(self) -> None:
        """Have the node say that it is still there, or end the connection: this machine has slept.

        What had come before and is read only now proves nothing, so only an answer counts.
        """
        self._doubts.set()

    def next_txn(self) -> int:
        """Return the number of the next command."""
        self._txn += 1
        return self._txn

    def send(self, command: AnyCommand) -> None:
        """Send a command with the next batch; whoever needs an answer uses ``ask``."""
        self._going.append(command)
        # Not of the running loop: a window that is closed says something also where that has stopped.
        self._said = self._now()
        self._something_goes.set()

    def begin(self, txn: int, command: AnyCommand) -> "asyncio.Future[AnyFact]":
        """Send a numbered command; the future gets its answer (Refused too, as a fact)."""
        answer: asyncio.Future[AnyFact] = asyncio.get_running_loop().create_future()
        if self._over:
            answer.set_exception(Unreachable("The connection to the node ended."))
            answer.exception()  # nobody may be waiting
            return answer
        self._asked[txn] = answer
        self.send(command)
        return answer

    async def ask(
        self, command: AnyCommand, kind: type[Answer],
        seconds: float = ANSWER_SECONDS,
    ) -> Answer:  # fmt: skip
        """Send a command that has a ``txn`` (see ``next_txn``) and wait for its answer.

        Raises:
            Refused: the node said no.
            Unreachable: the connection ended or the node kept silent.
            RemoteProtocolError: the answer is of another kind.
        """
        txn: int = command.txn  # type: ignore[union-attr] # only commands with a number are asked
        try:
            # wait_for of Python 3.11 loses a cancellation that comes together with the answer
            async with asyncio.timeout(seconds):
                answer = await self.begin(txn, command)
        except TimeoutError as error:
            raise Unreachable("The node does not answer.") from error
        finally:
            self._asked.pop(txn, None)
        if isinstance(answer, frames.Refused):
            raise Refused(answer.code, in_a_line(answer.message))
        if not isinstance(answer, kind):
            raise RemoteProtocolError(f"{type(answer).__name__} instead of {kind.__name__}")
        return answer

    async def run(self) -> None:
        """Carry frames until the connection ends; says why in ``closed_because``."""
        tasks = [asyncio.ensure_future(one) for one in (
            self._read(), self._write(), self._ping(), self._doubt(),
        )]  # fmt: skip
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        except (ChatEraError, aiohttp.ClientError, ConnectionError) as error:
            self.closed_because = self.closed_because or str(error)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await self._socket.close()
            self._forget_questions()

    async def close(self) -> None:
        """End the connection on purpose."""
        await self._socket.close()

    def _forget_questions(self) -> None:
        self._over = True
        asked, self._asked = self._asked, {}
        for answer in asked.values():
            if not answer.done():
                answer.set_exception(Unreachable("The connection to the node ended."))
                answer.exception()  # nobody may be waiting any more

    async def _read(self) -> None:
        async for message in self._socket:
            self._quiet.heard()
            if self._quiet.since - self._said > SAID_SECONDS:
                self._send_ping()
            if message.type != aiohttp.WSMsgType.BINARY:
                raise RemoteProtocolError("the node sent something that is no frame")
            for fact in MSGPACK_CODEC.decode_facts(message.data):
                self._take(fact)
        raise Unreachable(self.closed_because or "The connection to the node ended.")

    def _take(self, fact: AnyFact) -> None:
        txn = getattr(fact, "txn", None)
        if txn is not None:
            answer = self._asked.pop(txn, None)
            if answer is not None and not answer.done():
                answer.set_result(fact)
            return
        if isinstance(fact, frames.Pong):
            self._ponged = max(self._ponged, fact.n)
            return
        if isinstance(fact, frames.Heartbeat):
            return
        if isinstance(fact, frames.Bye):
            self.closed_because = in_a_line(fact.message) or fact.reason
        self._on_fact(fact)

    async def _write(self) -> None:
        while True:
            await self._something_goes.wait()
            self._something_goes.clear()
            while self._going:
                await self._socket.send_bytes(MSGPACK_CODEC.encode(self._batch()))

    def _batch(self) -> list[AnyCommand]:
        size = 0
        batch: list[AnyCommand] = []
        while self._going and len(batch) < limits.COMMANDS_PER_FRAME:
            size += weight(self._going[0])
            if batch and size > limits.FRAME_SIZE - ROOM:
                break
            batch.append(self._going.pop(0))
        return batch

    async def _ping(self) -> None:
        while True:
            at = await self._quiet.wait()
            if self._quiet.since > at:
                continue  # it came while this process was late
            self._send_ping()
            if not await self._answers(at):
                # After a sleep the node is where it was, and only this connection is at an end.
                self.silent = not self._doubts.is_set()
                raise Unreachable("The node has fallen silent.")

    async def _doubt(self) -> None:
        while True:
            await self._doubts.wait()
            ping = self._send_ping()
            await asyncio.sleep(DOUBT_SECONDS)
            if self._ponged < ping:
                raise Unreachable("The connection did not outlast this computer's sleep.")
            self._doubts.clear()

    def _send_ping(self) -> int:
        self._pings += 1
        self.send(frames.Ping(n=self._pings))
        return self._pings

    async def _answers(self, heard: float) -> bool:
        """Tell whether the node says something within ``SILENCE_SECONDS`` in which this process and its machine went on.

        Args:
            heard: when it said something last.
        """
        loop, left, stalls = asyncio.get_running_loop(), SILENCE_SECONDS, 0
        while left > 0 and self._quiet.since == heard:
            step, began = min(left, STEP_SECONDS), loop.time()
            await asyncio.sleep(step)
            if loop.time() - began > step + STALL_SECONDS and stalls < STALLS:
                stalls += 1
            else:
                left -= step
        return self._quiet.since > heard


def weight(command: AnyCommand) -> int:
    """Return about how many bytes a command takes in a frame."""
    match command:
        case (
            frames.Send(event=data) | frames.Report(event=data) | frames.PutManifest(manifest=data)
            | frames.PutProfile(profile=data) | frames.PutPrekeys(prekeys=data)
            | frames.PutRedirect(redirect=data) | frames.PutVouch(vouch=data) | frames.PutReceipt(receipt=data)
        ):  # fmt: skip
            return len(data) + 64
        case (
            frames.Relay(events=each) | frames.PutParcels(parcels=each) | frames.PutAsks(asks=each)
        ):
            return sum(len(data) + 8 for data in each) + 64
        case frames.Want(ids=ids) | frames.Taken(ids=ids) | frames.TakePrekeys(devices=ids):
            return 36 * len(ids) + 96
        case frames.SetVisibility(offline=offline, online=online):
            return 36 * (len(offline) + len(online)) + 96
        case _:
            return 512


class Doorstep:
    """A connection to a node that asks who comes. It is not this device's connection before it logs in."""

    def __init__(
        self, socket: aiohttp.ClientWebSocketResponse, talk: Connection, login: ClientLogin,
        challenge: frames.Challenge, url: str,
    ) -> None:  # fmt: skip
        self.url = url
        self.node = NodeId(challenge.node)
        self.community = CommunityId(challenge.community)
        self.caps = challenge.caps
        self._socket = socket
        self._talk = talk
        self._login = login
        self._challenge = challenge
        self._used = False

    @property
    def manifest(self) -> bytes:
        """This account's manifest, as the node was told it."""
        return self._login.hello.manifest

    async def log_in(
        self, on_fact: Callable[[AnyFact], None], proofs: Proofs | None = None,
        first: Sequence[AnyCommand] = (),
    ) -> Session:  # fmt: skip
        """Be let in; any other connection of this device to the node ends by that.

        Args:
            on_fact: see Session.
            proofs: of the closed community that the node names; None where it is none of ours.
            first: said as soon as we are in, all at once.

        Raises:
            ChatEraError: the node does not let us in, or is gone.
        """
        self._used = True
        try:
            async with asyncio.timeout(DIAL_SECONDS):
                await _say(self._socket, self._talk, self._login.answer(self._challenge, proofs))
                welcome, rest = await _expect(self._socket, self._talk, frames.Welcome)
                self._login.check(self._challenge, welcome)
                if first:
                    await _say(self._socket, self._talk, *first)
        except TimeoutError as error:
            await self._socket.close()
            raise _speechless(self.url) from error
        except BaseException:  # also when it is no longer wanted
            await self._socket.close()
            raise
        session = Session(self._socket, self._challenge, welcome, on_fact, self._login.hello.device)
        for fact in rest:
            on_fact(fact)
        return session

    async def leave(self) -> None:
        """Go without having been let in; nothing happens after ``log_in``."""
        if not self._used:
            await self._socket.close()


async def reach(
    http: aiohttp.ClientSession, url: str, *, pin: NodeId | None, identity: Identity,
    manifest: bytes, agent: str, caps: tuple[str, ...],
) -> Doorstep:  # fmt: skip
    """Connect to a node and say hello.

    Args:
        http: makes the connection.
        url: ``wss://host:port``; ``ws://`` only where the bench asks for it.
        pin: the node's key; None trusts the first one met, which the caller then keeps.
        identity: who comes.
        manifest: the account's, signed.
        agent: what program this is.
        caps: what it can; ``hub`` for one that can open a hub.

    Raises:
        Unreachable: nobody answers there, or somebody else than the pinned node.
        RemoteProtocolError: what answers speaks another language.
    """
    pinned = PinnedNode(pin)
    try:
        async with asyncio.timeout(DIAL_SECONDS):
            socket = await http.ws_connect(
                url.rstrip("/") + frames.SOCKET_PATH, protocols=(frames.MSGPACK,),
                ssl=pinned, max_msg_size=4 * 1024 * 1024, compress=0, autoping=True,
            )  # fmt: skip
    # UnicodeError: a name like "a..b" can't be looked up.
    except (aiohttp.ClientError, OSError, TimeoutError, UnicodeError) as error:
        raise Unreachable(_why(error, url)) from error
    login = ClientLogin(
        account=identity.account, device=identity.device, manifest=manifest, agent=agent, caps=caps,
        nonce=secrets.token_bytes(NONCE_SIZE), sign=identity.dk.sign, node=pinned.seen,
    )  # fmt: skip
    talk = Connection(is_node=False)
    try:
        async with asyncio.timeout(DIAL_SECONDS):
            await _say(socket, talk, login.hello)
            challenge, _ = await _expect(socket, talk, frames.Challenge)
    except TimeoutError as error:
        await socket.close()
        raise _speechless(url) from error
    except BaseException:  # also when another address was faster
        await socket.close()
        raise
    return Doorstep(socket, talk, login, challenge, url)


def _speechless(url: str) -> Unreachable:
    return Unreachable(f"What answers at {url} does not speak ChatEra.")


def _why(error: Exception, url: str) -> str:
    """Say why a connection could not be made."""
    match error:
        case aiohttp.ServerFingerprintMismatch(expected=expected, got=got):
            return (
                f"Another node than the expected one answers at {url}: its fingerprint is {fingerprint_text(got)}, "
                f"expected was {fingerprint_text(expected)}. Ask its owner which one is right."
            )
        case aiohttp.WSServerHandshakeError() | aiohttp.ClientSSLError():
            return f"What answers at {url} does not speak ChatEra."
        case aiohttp.ClientConnectorError(os_error=cause):
            number = cause.errno or 0
            said = os.strerror(number) if number > 0 else cause.strerror
            return f"Nobody answers at {url} ({said or cause})."
        case TimeoutError():
            return f"Nobody answers at {url} (no answer within {DIAL_SECONDS:.0f} seconds)."
    return f"Nobody answers at {url} ({str(error) or type(error).__name__})."


async def _say(
    socket: aiohttp.ClientWebSocketResponse, talk: Connection, *commands: AnyCommand
) -> None:
    talk.send(commands)
    await socket.send_bytes(MSGPACK_CODEC.encode(commands))


def in_a_line(said: str) -> str:
    """Return what a node says to people, in one line of a decent length."""
    return " ".join(said[:LONGEST_SAYING].split())


async def _expect(
    socket: aiohttp.ClientWebSocketResponse, talk: Connection, kind: type[Answer]
) -> tuple[Answer, list[AnyFact]]:
    message = await socket.receive()
    if message.type != aiohttp.WSMsgType.BINARY:
        raise Unreachable("The node closed the connection before it said hello.")
    facts = MSGPACK_CODEC.decode_facts(message.data)
    if facts and isinstance(facts[0], frames.Bye):
        if facts[0].manifest:
            raise NotListed(in_a_line(facts[0].message), facts[0].manifest)
        raise Refused(facts[0].reason, in_a_line(facts[0].message))
    if facts and isinstance(facts[0], frames.Refused):
        raise Refused(facts[0].code, in_a_line(facts[0].message))
    talk.receive(facts)
    if not facts or not isinstance(facts[0], kind):
        raise RemoteProtocolError(f"the node did not send {kind.__name__}")
    return facts[0], facts[1:]
