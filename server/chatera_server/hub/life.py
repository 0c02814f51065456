"""A hub's life on its network: it tells of itself, listens for rivals, and takes over or gives way.

``chatera_server.hub.rivalry`` decides; this carries out what it decided.
"""

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from typing import Protocol

import aiohttp
import msgspec
from aiohttp import web

from chatera.crypto.entry import Proofs, holds
from chatera.crypto.keys import Signer
from chatera.crypto.mergers import sign_merger, verify_merger
from chatera.discovery.announcer import Announcer
from chatera.discovery.browser import Browser
from chatera.discovery.hub import Hub, Ways
from chatera.discovery.interfaces import NetworkProbe, system_probe
from chatera.discovery.stillness import Stillness
from chatera.protocol.beacon import STRENGTH_BATTERY, Advert
from chatera.protocol.closed import CLOSED_PATH, GENESIS_SIZE, parse_genesis
from chatera.protocol.communities import (
    MAX_ALIASES,
    MAX_MERGER,
    MERGER_PATH,
    NOTHING_APART,
    Apart,
    Merger,
    MergerAnswer,
    pack_answer,
)
from chatera.protocol.errors import ChatEraError, RemoteProtocolError, StorageError, Unreachable
from chatera.protocol.frames import AnyFact, Moved
from chatera.protocol.ids import CommunityId, NodeId
from chatera_server import logs
from chatera_server.hub.dialling import ask
from chatera_server.hub.machine import strength_of
from chatera_server.hub.rivalry import ATTEMPT_S, GiveWay, MergeAs, Rivalry
from chatera_server.hub.standing import Standing

NAME_LENGTH = 64
MEASURE_S = 60.0
"""Between two looks at whether this machine runs on its battery."""
DROWSY_S = 2.0
"""How long a hub that slept takes over nobody: who asks has heard of the clients it had, and may have asked long ago."""


class Hosting(Protocol):
    """What a hub's life needs of the node it is the life of."""

    @property
    def signer(self) -> Signer:
        """The node's key."""
        ...

    @property
    def community(self) -> CommunityId:
        """What it is hub of."""
        ...

    @property
    def aliases(self) -> tuple[CommunityId, ...]:
        """Communities merged into that one."""
        ...

    @property
    def disowned(self) -> Mapping[CommunityId, bytes]:
        """Ids that turned out to be closed communities', and the genesis of each."""
        ...

    @property
    def name(self) -> str:
        """What people call it."""
        ...

    @property
    def port(self) -> int:
        """TCP port of its door."""
        ...

    @property
    def strength(self) -> int | None:
        """4 for a hosted node, None where the machine decides."""
        ...

    def clients(self) -> int:
        """Return how many are attached."""
        ...

    def doubt(self) -> None:
        """Count no client until it has said something: this machine has slept."""
        ...

    async def adopt(self, community: CommunityId, aliases: tuple[CommunityId, ...]) -> None:
        """Be hub of the merged community from now on: durably, and told to every client.

        Raises:
            StorageError: it can't be kept.
        """
        ...

    async def disown(self, genesis: bytes) -> bool:
        """Go by the id of this closed community no longer, and tell every client; False where it is the only one.

        Raises:
            StorageError: it can't be kept.
        """
        ...

    def tell_all(self, fact: AnyFact) -> None:
        """Tell every client."""
        ...

    def leave(self, moved: Moved) -> None:
        """End; what was told to the clients goes out first."""
        ...


class HubLife:
    """The life of one hub.

    Args:
        node: whose life it is.
        ways: how it finds others and is found.
        probe: tells the machine's interfaces.
        shy: keep silent until the first client has come. The hub of a desktop is given up where
            another one is heard before its own client has come; nobody may depend on it then.
        proofs: where the node's community is closed.
        apart: communities that are kept apart from its own.
    """

    def __init__(
        self, node: Hosting, *, ways: Ways | None = None, probe: NetworkProbe | None = None,
        shy: bool = False, proofs: Proofs | None = None, apart: Apart = NOTHING_APART,
    ) -> None:  # fmt: skip
        self._node = node
        self._proofs = proofs
        self._log = logs.subject("hub")
        self._probe = probe or system_probe()
        self._shy = shy
        self._appeared = False
        self._machine = STRENGTH_BATTERY
        self._rivalry = Rivalry(self._standing, apart)
        self._announcer = Announcer(
            self._advert, node.signer.sign, probe=self._probe, ways=ways
        )  # fmt: skip
        self._browser = Browser(
            self._hear, self._miss, probe=self._probe, ways=ways, own=node.signer.public
        )
        self._stillness = Stillness(self._wake)
        self._drowsy_until = 0.0
        self._news = asyncio.Event()
        self._taking = asyncio.Lock()
        self._tasks: list[asyncio.Task[None]] = []

    def add_routes(self, app: web.Application) -> None:
        """Open the door at which weaker hubs knock, and an open hub's for those whose closed community it claims to be."""
        app.router.add_post(MERGER_PATH, self._meet)
        if self._proofs is None:
            app.router.add_post(CLOSED_PATH, self._disown)
            app.router.add_get(f"{CLOSED_PATH}/{{community}}", self._show_disowned)

    async def start(self) -> None:
        """Live from now on; the node must be listening."""
        await self._measure()
        if not self._shy:
            await self._appear()
        loop = asyncio.get_running_loop()
        living = (self._decide(), self._keep_measuring(), self._stillness.watch())
        self._tasks = [loop.create_task(one) for one in living]
        for task in self._tasks:
            task.add_done_callback(_report_failure)

    async def _appear(self) -> None:
        self._appeared = True
        await self._announcer.start()
        await self._browser.start()

    async def stop(self) -> None:
        """Say goodbye to the network."""
        self._appeared = False
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await asyncio.gather(self._announcer.stop(), self._browser.stop())

    def changed(self) -> None:
        """A client has come or gone."""
        self._announcer.changed()
        self._news.set()

    def problems(self) -> list[str]:
        """Return what keeps this hub from finding others or being found, in words for a person."""
        return list(dict.fromkeys([*self._announcer.problems(), *self._browser.problems()]))

    def _standing(self) -> Standing:
        self._stillness.look()
        node = self._node
        strength = self._machine if node.strength is None else node.strength
        return Standing(
            node.signer.public, node.community, node.aliases, node.clients(), strength,
            self._proofs is not None, tuple(node.disowned),
        )  # fmt: skip

    def _advert(self) -> Advert:
        own = self._standing()
        return Advert(
            node=own.node, community=own.community, aliases=own.aliases[:MAX_ALIASES], clients=own.clients,
            strength=own.strength, port=self._node.port, name=self._node.name[:NAME_LENGTH],
            closed=own.closed,
        )  # fmt: skip

    def _hear(self, hub: Hub) -> None:
        self._rivalry.heard(hub)
        self._news.set()

    def _miss(self, node: bytes) -> None:
        self._rivalry.gone(node)

    async def _measure(self) -> None:
        loop = asyncio.get_running_loop()
        self._machine = await loop.run_in_executor(None, strength_of, self._probe)

    async def _keep_measuring(self) -> None:
        while True:
            await asyncio.sleep(MEASURE_S)
            before = self._machine
            await self._measure()
            if self._machine != before:
                self.changed()

    def _wake(self) -> None:
        """Be what is left of a hub after a sleep: others have taken over, unless its clients prove otherwise."""
        self._log.info("woke")
        self._drowsy_until = asyncio.get_running_loop().time() + DROWSY_S
        self._node.doubt()
        self._announcer.renew()
        self._browser.renew()
        self.changed()

    async def _decide(self) -> None:
        """Give way when that is decided, and look again when something is heard or time is up."""
        loop = asyncio.get_running_loop()
        if self._shy:
            await self._first_client()
            await self._appear()
        async with aiohttp.ClientSession() as http:
            while True:
                self._news.clear()
                decision = self._rivalry.decide(loop.time())
                if isinstance(decision, GiveWay) and await self._give_way(http, decision.to):
                    return
                wake = self._rivalry.wake_at(loop.time())
                with suppress(TimeoutError):
                    async with asyncio.timeout_at(wake):
                        await self._news.wait()

    async def _first_client(self) -> None:
        while not self._node.clients():
            self._news.clear()
            await self._news.wait()

    async def _give_way(self, http: aiohttp.ClientSession, hub: Hub) -> bool:
        """Ask a stronger hub to take over; hand the clients over if it does."""
        own = self._standing()
        merger = Merger(
            giving=own.node,
            taking=hub.node,
            community=own.community,
            aliases=own.aliases[:MAX_ALIASES],
        )
        if self._proofs is not None:
            merger = msgspec.structs.replace(merger, entry=self._proofs.merger(merger))
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(ATTEMPT_S):
                answer = await ask(http, hub, sign_merger(self._node.signer, merger))
        except (Unreachable, TimeoutError) as error:
            self._log.info("not_taken", reason=type(error).__name__)
            self._rivalry.silent(hub.node, loop.time())
            return False
        except ChatEraError as error:
            self._log.info("not_taken", reason=type(error).__name__)
            self._rivalry.refused(hub.node, loop.time())
            return False
        if not answer.taken or not self._may_take(answer, merger):
            self._log.info("not_taken", reason="refused")
            self._rivalry.refused(hub.node, loop.time())
            return False
        if not self._rivalry.taken(hub.node, loop.time()):
            return False
        moved = Moved(
            addresses=hub.addresses, port=hub.port, node=NodeId(hub.node),
            community=CommunityId(answer.community),
        )  # fmt: skip
        self._log.info("gives_way", clients=own.clients)
        self._node.tell_all(moved)
        self._node.leave(moved)
        return True

    def _may_take(self, answer: MergerAnswer, merger: Merger) -> bool:
        """Tell whether the hub that answered may have our clients: in a closed community only who belongs there."""
        return self._proofs is None or (
            answer.community == merger.community and holds(self._proofs.taken(merger), answer.entry)
        )

    async def _meet(self, request: web.Request) -> web.Response:
        """A weaker hub wants this one to take over."""
        length = request.content_length
        if length is None or length > MAX_MERGER:
            return web.Response(status=413, text="This is too much for the wish of a hub.")
        try:
            merger = verify_merger(await request.read(), NodeId(self._node.signer.public))
        except RemoteProtocolError as error:
            return web.Response(status=400, text=str(error))
        if self._proofs is not None and not holds(self._proofs.merger(merger), merger.entry):
            return web.Response(status=403, text="This hub's community is closed.")
        answer = await self._take(merger)
        if self._proofs is not None and answer.taken:
            answer = msgspec.structs.replace(answer, entry=self._proofs.taken(merger))
        return web.Response(body=pack_answer(answer))

    async def _take(self, merger: Merger) -> MergerAnswer:
        async with self._taking:  # two mergers at once would each forget the other's ids
            node = self._node
            now = asyncio.get_running_loop().time()
            self._stillness.look()
            if not self._appeared or now < self._drowsy_until:
                return MergerAnswer(
                    taken=False, community=node.community, message="This is no hub at the moment."
                )  # fmt: skip
            decision = self._rivalry.asked(merger, now)
            if not isinstance(decision, MergeAs):
                return MergerAnswer(
                    taken=False, community=node.community, message=decision.message
                )  # fmt: skip
            community = CommunityId(decision.community)
            aliases = tuple(CommunityId(one) for one in decision.aliases)
            if (community, aliases) != (node.community, node.aliases):
                try:
                    await node.adopt(community, aliases)
                except StorageError as error:
                    return MergerAnswer(taken=False, community=node.community, message=str(error))
                community, aliases = node.community, node.aliases  # one may be disowned by now
                self.changed()
        self._log.info("takes_over", aliases=len(aliases))
        return MergerAnswer(taken=True, community=community, aliases=aliases[:MAX_ALIASES])

    async def _disown(self, request: web.Request) -> web.Response:
        """Somebody shows that an id is a closed community's: whoever has its genesis proves that by it."""
        length = request.content_length
        if length is None or length > GENESIS_SIZE:
            return web.Response(status=413, text="This is too much for a genesis.")
        data = await request.read()
        try:
            parse_genesis(data)
        except RemoteProtocolError as error:
            return web.Response(status=400, text=str(error))
        node = self._node
        before = len(node.disowned)
        try:
            disowned = await node.disown(data)
        except StorageError as error:
            return web.Response(status=503, text=str(error))
        if not disowned:
            return web.Response(status=409, text="This hub is known by no other name.")
        if len(node.disowned) > before:
            self._log.info("disowns", aliases=len(node.aliases))
            self.changed()
        return web.Response(status=204)

    async def _show_disowned(self, request: web.Request) -> web.Response:
        """Show the genesis of an id by which this hub went before, to whom still takes it for one of its names."""
        try:
            community = CommunityId(bytes.fromhex(request.match_info["community"]))
        except ValueError:
            return web.Response(status=404)
        genesis = self._node.disowned.get(community)
        return web.Response(status=404) if genesis is None else web.Response(body=genesis)


def _report_failure(task: asyncio.Task[None]) -> None:
    """Say at once on the loop that a bug ended the hub's life, not only at ``stop``."""
    if not task.cancelled() and (error := task.exception()) is not None:
        task.get_loop().call_exception_handler(
            {"message": "the hub's life failed", "exception": error, "task": task}
        )
