"""Linking a new device, seen from one that is listed: it listens for a while, and gives its account and its history.

The network need not be trusted, and nothing is given before this person has said yes to a device that has proven to be
theirs (``chatera.crypto.linking``). The manifest that lists it is kept here only when the new device has kept its keys: a
connection that breaks before that leaves everything as it was, and after it history can be brought again.
"""

import asyncio
import logging
import secrets
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from enum import Enum
from itertools import islice
from typing import Protocol

from chatera.client.devices import Devices
from chatera.client.observers import Observers
from chatera.client.wire import PEOPLE_S, Ended, Wire, in_words, pack_records
from chatera.crypto.keys import verify
from chatera.crypto.linking import DIGITS, TRIES, ListedDevice, Way, is_code
from chatera.crypto.primitives import Random
from chatera.protocol.errors import ChatEraError, StorageError, Unreachable, UserError
from chatera.protocol.linking import (
    SECRET_SIZE,
    Accepted,
    End,
    Given,
    History,
    LinkText,
    Ready,
    Request,
    Signature,
    device_of,
)
from chatera.protocol.manifests import device_signed_bytes
from chatera.store import archive
from chatera.store.profile import Profile

OPEN_S = 600.0
"""So long it listens."""
GREETING_S = 10.0
GREETING_AT_ONCE = 16
"""Connections that have not proven anything yet."""
BATCH = 64
"""Records that travel in one frame."""

CANNOT = (
    "Your devices were changed with the recovery phrase on another one of yours. Link the new one there, or wait until both"
    " are connected."
)

log = logging.getLogger("chatera.client.linking")


class Announcement(Protocol):
    """Lets other computers of the network find this one."""

    async def start(self, port: int) -> None:
        """Announce that linking is open at a port."""
        ...

    async def stop(self) -> None:
        """Take that back."""
        ...


class Stage(Enum):
    """How far it has come."""

    OPENING = "not listening yet"
    WAITING = "a device may come"
    ASKING = "one has come, and this person has to say yes"
    GIVING = "it is given the account and its history"
    DONE = "it has everything"
    FAILED = "it ended without success"


class WrongCode(UserError):
    """What was typed is not what the new device shows: somebody may stand between."""


@dataclass(slots=True)
class Peer:
    """A device that asks.

    Attributes:
        name: what its person called it there.
        needs_code: its code has to be typed here.
    """

    name: str
    needs_code: bool
    request: Request
    wire: Wire
    accepted: "asyncio.Future[bool]" = field(repr=False)


class Offer:
    """One time of being open for a new device.

    Args:
        devices: of the person whose it will be.
        profile: what it is given.
        addresses: of this machine, where it listens.
        announcement: how others find it; None for not at all.
        random: draws keys and the secret.
        seconds: how long it listens.

    Attributes:
        stage: how far it has come.
        link: to be shown as QR code or copied, from WAITING on.
        peer: the device that asks, while one does.
        count: records of the history that were given.
        total: as far as it is known before.
    """

    def __init__(
        self, devices: Devices, profile: Profile, addresses: Sequence[str], *,
        announcement: Announcement | None = None, random: Random = secrets.token_bytes,
        seconds: float = OPEN_S,
    ) -> None:  # fmt: skip
        self.stage = Stage.OPENING
        self.link: LinkText | None = None
        self.peer: Peer | None = None
        self.count = 0
        self.total = 0
        self._devices = devices
        self._profile = profile
        self._addresses = tuple(addresses)
        self._announcement = announcement
        self._random = random
        self._seconds = seconds
        self._secret = random(SECRET_SIZE)
        self._tries = 0
        self._observers: Observers[[]] = Observers()
        self._servers: list[asyncio.Server] = []
        self._meetings: set[asyncio.Task[None]] = set()
        self._greeting = 0
        self._outcome: asyncio.Future[str] | None = None
        self._patience: asyncio.Timeout | None = None

    def observe(self, callback: Callable[[], object]) -> Callable[[], None]:
        """Hear of changes; returns what ends that."""
        return self._observers.add(callback)

    async def run(self) -> str:
        """Listen until a device was given everything; returns what its person calls it.

        Raises:
            UserError: this device can't link others, the code was wrong, or it took too long.
            Unreachable: the connection broke; the text says what that means.
            StorageError: one of the two could not keep something.
        """
        if not self._devices.can_change:
            raise UserError(self._devices.problem or CANNOT)
        self._outcome = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(self._seconds) as self._patience:
                await self._open()
                name = await self._outcome
        except TimeoutError as error:
            self._turn(Stage.FAILED)
            raise UserError(
                "Linking was open for ten minutes and is closed now. Begin anew when both computers are at hand."
            ) from error
        except ChatEraError:
            self._turn(Stage.FAILED)
            raise
        finally:
            await self._close()
        self._turn(Stage.DONE)
        return name

    def accept(self, code: str = "") -> None:
        """Say yes to the device that asks; ``code`` is what it shows, where it shows one.

        A wrong code ends everything: it may be somebody between who had one guess.

        Raises:
            UserError: nobody asks, or that is no code.
        """
        peer = self._asking()
        if peer.needs_code:
            if sum(char.isdigit() for char in code) != DIGITS:
                raise UserError(f"The code has {DIGITS} digits.")
            if peer.wire.channel is None or not is_code(code, peer.wire.channel.code):
                peer.accepted.set_exception(
                    WrongCode(
                        "That is not the code which the new computer shows. Nothing was given. Begin anew on both; if it"
                        " happens again, somebody in this network may be in the way."
                    )
                )
                return
        peer.accepted.set_result(True)

    def decline(self) -> None:
        """Say no to the device that asks; another one may come.

        Raises:
            UserError: nobody asks.
        """
        self._asking().accepted.set_result(False)

    def end(self) -> None:
        """Stop listening, and what has begun; ``run`` raises Ended."""
        self._finish(Ended("Linking was ended."))

    def _asking(self) -> Peer:
        if self.peer is None or self.peer.accepted.done():
            raise UserError("No computer asks to be linked now.")
        return self.peer

    def _turn(self, stage: Stage) -> None:
        self.stage = stage
        self._observers.tell()

    def _finish(self, outcome: str | ChatEraError) -> None:
        if self._outcome is None or self._outcome.done():
            return
        if isinstance(outcome, str):
            self._outcome.set_result(outcome)
        else:
            self._outcome.set_exception(outcome)

    async def _open(self) -> None:
        port, listening = 0, []
        for address in self._addresses:
            with suppress(OSError):  # an address may just have gone
                server = await asyncio.start_server(self._come, address, port)
                self._servers.append(server)
                port = server.sockets[0].getsockname()[1]
                listening.append(address)
        if not listening:
            raise Unreachable(
                "This computer is in no network now. Connect it to the one the new computer is in."
            )
        self.link = LinkText(tuple(listening), port, self._secret)
        if self._announcement is not None:
            await self._announcement.start(port)
        self._turn(Stage.WAITING)

    async def _close(self) -> None:
        for server in self._servers:
            server.close()
        if self._announcement is not None:
            await self._announcement.stop()
        meetings, self._meetings = self._meetings, set()
        for meeting in meetings:
            meeting.cancel()
        await asyncio.gather(*meetings, return_exceptions=True)

    def _come(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self._greeting >= GREETING_AT_ONCE:
            writer.close()
            return
        # A task of our own: Python 3.11 trips over one of its own that is cancelled.
        meeting = asyncio.ensure_future(self._receive(Wire(reader, writer)))
        self._meetings.add(meeting)
        meeting.add_done_callback(self._meetings.discard)

    async def _receive(self, wire: Wire) -> None:
        try:
            request, way = await self._greet(wire)
            await self._meet(wire, request, needs_code=way is Way.CODE)
        except (ChatEraError, TimeoutError):
            log.info("a device that wanted to be linked went, or did not prove itself")
        finally:
            await wire.close()

    async def _greet(self, wire: Wire) -> tuple[Request, Way]:
        """Come to a channel, and hear who it is; with the wrong secret nothing opens."""
        self._greeting += 1
        try:
            async with asyncio.timeout(GREETING_S):
                own = ListedDevice(self._random, self._secret)
                offer = own.receive_hello(await wire.receive())
                self._count_code(own.way)
                await wire.send(offer)
                wire.channel = own.receive_reveal(await wire.receive())
                return await wire.hear(Request), own.way
        finally:
            self._greeting -= 1

    def _count_code(self, way: Way) -> None:
        """Each answered hello lets somebody between see one code: a few, and no more."""
        if way is not Way.CODE:
            return
        if self._tries >= TRIES:
            raise UserError("Too many have asked for a code.")
        self._tries += 1

    async def _meet(self, wire: Wire, request: Request, *, needs_code: bool) -> None:
        if self.peer is not None:
            await wire.refuse("busy")
            return
        accepted = asyncio.get_running_loop().create_future()
        self.peer = Peer(request.name, needs_code, request, wire, accepted)
        self._turn(Stage.ASKING)
        try:
            if await self._accepted(self.peer):
                self._finish(await self._give(self.peer))
        except WrongCode as error:
            await wire.refuse("code")
            self._finish(error)
        except ChatEraError as error:
            if self.stage is Stage.GIVING:
                self._finish(in_words(error))
            raise
        finally:
            self.peer = None
            if self.stage is Stage.ASKING:
                self._turn(Stage.WAITING)

    async def _accepted(self, peer: Peer) -> bool:
        """Wait for this person's answer, as long as the device waits too."""
        gone = asyncio.ensure_future(peer.wire.gone())
        await asyncio.wait((peer.accepted, gone), return_when=asyncio.FIRST_COMPLETED)
        gone.cancel()
        await asyncio.gather(gone, return_exceptions=True)
        if not peer.accepted.done():
            peer.accepted.cancel()
            raise Unreachable("The new computer went away.")
        if peer.accepted.result():
            return True
        await peer.wire.refuse("declined")
        return False

    async def _give(self, peer: Peer) -> str:
        """Give the device its place and its past; returns its name."""
        if self._patience is not None:
            self._patience.reschedule(None)
        self._turn(Stage.GIVING)
        wire, identity = peer.wire, self._profile.identity
        await wire.say(Accepted(account=identity.account, name=self._profile.setting("name")))
        signature = await wire.hear(Signature, PEOPLE_S)
        device = device_of(peer.request, signature.sig)
        verify(device.dk, device_signed_bytes(identity.account, device.dk), device.sig)
        manifest = self._profile.keyring.manifest_with(device)
        await wire.say(
            Given(
                epoch=identity.epoch, dsk=identity.dsk.seed, dsk_sig=identity.dsk_sig,
                backup_key=identity.backup_key, manifest=manifest,
            )
        )  # fmt: skip
        await wire.hear(Ready)
        await self._devices.add(device, peer.name)
        try:
            await self._tell_history(wire)
        except (Unreachable, Ended) as error:
            raise Unreachable(
                f"“{peer.name}” belongs to your account now, but not everything was brought over: {error} Link it once more"
                " to bring the rest."
            ) from error
        return peer.name

    async def _tell_history(self, wire: Wire) -> None:
        profile = self._profile
        export = await asyncio.to_thread(archive.export, profile.database, profile)
        self.total = export.total
        await wire.say(History(total=export.total))
        while records := await asyncio.to_thread(lambda: list(islice(export.records, BATCH))):
            await wire.send(pack_records(records))
            self.count += len(records)
            self._observers.tell()
        await wire.say(End(count=self.count), final=True)
        taken = await wire.hear(End, PEOPLE_S)
        if taken.count != self.count:
            raise StorageError("The new computer did not get everything. Link it once more.")
