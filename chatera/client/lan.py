"""Carries out what ``Seeking`` decides: listens for hubs, dials them, and opens one where there is none."""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urlsplit

from chatera.client.addresses import own_nodes, parse_fingerprint
from chatera.client.community import Communities, Community, node_url
from chatera.client.happenings import Happening, HubFollowed
from chatera.client.observers import Observers
from chatera.client.seeking import (
    TICK_S,
    Abandon,
    Candidate,
    Dial,
    Effect,
    GiveUpHub,
    OpenHub,
    Place,
    Seeking,
)
from chatera.client.standing import KnownHub, Standing, Why
from chatera.discovery.hub import Hub
from chatera.protocol import frames, limits
from chatera.protocol.errors import ChatEraError, Refused
from chatera.protocol.ids import CommunityId, DeviceId, NodeId
from chatera.store.profile import Profile
from chatera.store.store import Store

if TYPE_CHECKING:
    # aiohttp comes with it, and takes a third of a second: meanwhile hubs are listened for
    from chatera.client.link import Dialler, Ending, Link

WHY: "dict[Ending, Why]" = {
    "eof": "went_away", "silence": "went_away", "bye": "closed", "refused": "refused",
}  # fmt: skip
NETWORK_LOOK_S = 3.0
"""How often it is looked whether this machine has come to another network."""
STANDS_BY_AFTER_S = 2.0
"""How long this machine is next in line before it makes its hub ready: what comes at once is more urgent."""
HEARS_NOBODY_S = 0.4
"""Who has heard nobody for so long on a network makes its hub ready while it goes on listening."""


class Browsing(Protocol):
    """Looks for hubs of the network; ``chatera.discovery.browser.Browser`` is one."""

    async def start(self) -> None:
        """Look from now on."""
        ...

    async def stop(self) -> None:
        """Stop looking."""
        ...

    def problems(self) -> list[str]:
        """Return what keeps this machine from finding hubs, in words for a person."""
        ...


class Discovery(Protocol):
    """Makes what looks for hubs."""

    def __call__(
        self, on_seen: Callable[[Hub], None], on_gone: Callable[[bytes], None], *,
        known: Iterable[str] = (),
    ) -> Browsing:  # fmt: skip
        """Return it, not yet started."""
        ...


class Opened(Protocol):
    """Where an own hub listens."""

    @property
    def url(self) -> str:
        """``wss://127.0.0.1:port``."""
        ...

    @property
    def fingerprint(self) -> str:
        """``n_…``."""
        ...

    @property
    def community(self) -> str:
        """Hex."""
        ...


class HubOpener(Protocol):
    """Runs this profile's own hub; ``chatera_app.embedded.EmbeddedHub`` is one."""

    def listens(self, callback: Callable[[Opened], None]) -> None:
        """Tell ``callback`` where the hub listens, each time it (re)starts."""
        ...

    async def stand_by(
        self,
        community: bytes | None,
        profile_dir: Path,
        host: DeviceId,
        aliases: Sequence[bytes] = (),
    ) -> None:
        """Have it ready to be opened at once; nobody hears of it before."""
        ...

    async def stand_down(self) -> None:
        """Stop it where it only stands by."""
        ...

    async def open(
        self, community: bytes | None, profile_dir: Path, host: DeviceId,
        aliases: Sequence[bytes] = (),
    ) -> None:  # fmt: skip
        """Start it and return when it accepts connections."""
        ...

    async def close(self) -> None:
        """Stop it."""
        ...


class Lan:
    """This machine's way on the networks it comes to.

    Args:
        store: knows which community was used on which network.
        profile: who is here.
        now_ms: this machine's clock.
        dialler: connects; may take a while to be there.
        communities: serve links.
        discovery: finds hubs.
        opener: opens this machine's own; None where it may not.
        network: names the network this machine is on; may take some milliseconds.
        standing: is told where this machine stands.
        observers: hear of hand-overs.
    """

    def __init__(
        self, store: Store, profile: Profile, now_ms: Callable[[], int],
        dialler: "asyncio.Future[Dialler]", communities: Communities, discovery: Discovery,
        opener: HubOpener | None, network: Callable[[], bytes], standing: Standing,
        observers: Observers[[Happening]],
    ) -> None:  # fmt: skip
        self._store = store
        self._profile = profile
        self._now_ms = now_ms
        self._dialler = dialler
        self._communities = communities
        self._discovery = discovery
        self._opener = opener
        self._network = network
        self._standing = standing
        self._observers = observers
        self._here = b""
        self._seeking = Seeking(profile.identity.device, can_open=opener is not None)
        self._browser: Browsing | None = None
        self._dials: dict[bytes, asyncio.Task[None]] = {}
        self._links: dict[bytes, Link] = {}
        self._jobs: asyncio.Queue[OpenHub | GiveUpHub | None] = asyncio.Queue()
        self._line: asyncio.TimerHandle | None = None
        self._opening: asyncio.Task[None] | None = None
        self._trouble = ""
        self._seeks = asyncio.Event()
        self._again = asyncio.Event()
        self.answered = asyncio.Event()

    @property
    def problems(self) -> list[str]:
        """What keeps this machine from others, in words."""
        words = self._browser.problems() if self._browser else []
        return [*words, self._trouble] if self._trouble else words

    async def run(self) -> None:
        """Seek, connect, open; until cancelled."""
        tasks: list[asyncio.Task[None]] = []
        if self._opener is not None:
            self._opener.listens(self._opened)
        try:
            await self._arrive(await self._where())
            tasks = [
                asyncio.ensure_future(one)
                for one in (self._tick(), self._watch_network(), self._run_hub())
            ]
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            self._standing.ended()
            await self._end([*tasks, *self._dials.values()])

    async def _end(self, tasks: Sequence["asyncio.Task[None]"]) -> None:
        for task in tasks:
            task.cancel()
        self._leave_line()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.gather(
            *([self._opener.close()] if self._opener is not None else []),
            *([self._browser.stop()] if self._browser is not None else []),
        )

    def signal(self, link: "Link", fact: frames.AnyFact) -> None:
        """Take what a node tells about itself."""
        if self._links.get(link.node) is not link:
            return
        if isinstance(fact, frames.Roster):
            self._seeking.roster(fact.devices)
            self._standing.told_roster(fact.devices)
            self._look_at_line()
        elif isinstance(fact, frames.Moved):
            addresses = fact.addresses[: limits.ADDRESSES]
            to = Candidate(fact.node, fact.community, addresses, fact.port)
            self._standing.left(self._now(), self._now_ms(), link.node, "gave_way")
            self._carry_out(self._seeking.moved(self._now(), to))

    # The network

    async def _where(self) -> bytes:
        return await asyncio.get_running_loop().run_in_executor(None, self._network)

    async def _arrive(self, network: bytes) -> None:
        """Begin on a network."""
        self._here = network
        rows = self._store.rows("SELECT community FROM networks WHERE network = ?", network)
        known = self._communities.find(CommunityId(rows[0][0])) if rows else None
        addresses = self._store.rows(
            "SELECT url, node, community FROM addresses WHERE network = ? ORDER BY used DESC LIMIT 4",
            network,
        )
        candidates = [
            Candidate(node, community, (urlsplit(url).hostname or "",), urlsplit(url).port or 0)
            for url, node, community in addresses
        ]
        has_moved = known is not None and known.moved is not None
        if has_moved:
            self._jobs.put_nowait(GiveUpHub())  # also one that only stands by
        old, self._browser = self._browser, None
        if old is not None:
            await old.stop()
        self._browser = self._discovery(
            self._seen, self._gone, known=[one.addresses[0] for one in candidates]
        )
        await self._browser.start()
        self._leave_line()
        self._look_at_line(HEARS_NOBODY_S)
        self._standing.began()
        self._carry_out(
            self._seeking.start(
                self._now(), known.key if known and not has_moved else None, candidates,
                aliases=known.aliases if known and not has_moved else (), opens=not has_moved,
            )
        )  # fmt: skip

    def look_again(self, community: Community) -> None:
        """A community has moved away, or back: where it is this network's, begin anew here."""
        rows = self._store.rows("SELECT community FROM networks WHERE network = ?", self._here)
        if any(community is self._communities.find(CommunityId(row[0])) for row in rows):
            self._again.set()

    async def _watch_network(self) -> None:
        while True:
            with suppress(TimeoutError):
                async with asyncio.timeout(NETWORK_LOOK_S):
                    await self._again.wait()
            network = await self._where()
            if network != self._here or self._again.is_set():
                self._again.clear()
                await self._arrive(network)

    async def _tick(self) -> None:
        while True:
            await self._seeks.wait()
            await asyncio.sleep(TICK_S)
            self._carry_out(self._seeking.tick(self._now()))

    def _seen(self, hub: Hub) -> None:
        if hub.node in own_nodes(self._profile.path):
            return  # the opener tells of it, and knows better when it can be dialled
        if any(one.node_key == hub.node and one.moved is not None for one in self._communities):
            return  # it has moved there, and is connected as if its address had been typed
        self._carry_out(self._seeking.hub_seen(self._now(), hub))

    def _gone(self, node: bytes) -> None:
        self._carry_out(self._seeking.hub_gone(self._now(), node))

    # Effects

    def _carry_out(self, effects: list[Effect]) -> None:
        if self._seeking.seeking:
            self._seeks.set()
        else:
            self._seeks.clear()
        for effect in effects:
            match effect:
                case Dial(candidate):
                    self._dials[candidate.node] = asyncio.ensure_future(self._dial(candidate))
                case Abandon(node):
                    task = self._dials.pop(node, None)
                    if task is not None:
                        task.cancel()
                case OpenHub():
                    self._jobs.put_nowait(effect)
                case GiveUpHub():
                    if self._opening is not None:
                        self._opening.cancel()
                    self._jobs.put_nowait(effect)

    async def _dial(self, candidate: Candidate) -> None:
        urls = [node_url(address, candidate.port) for address in candidate.addresses]
        try:
            # Shielded: whoever gives up one hub still needs it for the next.
            dialler = await asyncio.shield(self._dialler)
            link = await self._invited(await dialler.dial_any(urls, NodeId(candidate.node)))
        except ChatEraError as error:
            self._forget(candidate.node)
            refused = isinstance(error, Refused)
            self._carry_out(self._seeking.failed(self._now(), candidate.node, refused=refused))
            return
        try:
            await self._live_on(link)
        finally:
            await link.close()

    async def _invited(self, link: "Link") -> "Link":
        """Return the link, unless its hub claims a community that is not its to claim.

        An id is no secret. What was added by address belongs to the node that answered there, and to the hubs that
        followed it on a network where it was found: any other would be given all that was ever said.

        One that has moved is at home elsewhere, and its hubs here are told so.

        Raises:
            Refused: it does; the link is closed.
        """
        for given in (link.welcome.community, *link.welcome.aliases):
            known = self._communities.find(given)
            if known is not None and known.moved is not None:
                from chatera.client.visiting import visit  # noqa: PLC0415 - aiohttp is there by now

                await visit(self._store, link, known)
                raise Refused("no_right", "This community has moved.")
            if link.own_node or known is None or not known.typed:
                continue
            if not self._belongs(known, link.node):
                await link.close()
                self._trouble = (
                    f"A hub of another network calls itself {known.name or 'a community of yours'}."
                )
                raise Refused("no_right", self._trouble)
        return link

    def _belongs(self, community: Community, node: NodeId) -> bool:
        """Tell whether a hub found here may speak for a community that was added by address."""
        return node == community.node_key or bool(
            self._store.rows(
                "SELECT community FROM networks WHERE network = ?1 AND community = ?2 UNION ALL "
                "SELECT community FROM addresses WHERE network = ?1 AND community = ?2",
                self._here, community.key,
            )
        )  # fmt: skip

    async def _live_on(self, link: "Link") -> None:
        """Stay with a hub until it ends."""
        welcome, node = link.welcome, link.node
        effects = self._seeking.connected(self._now(), node, welcome.community, welcome.aliases)
        if Abandon(node) in effects:
            self._forget(node)
            self._carry_out([one for one in effects if one != Abandon(node)])
            return
        self._carry_out(effects)
        self._links[node] = link
        self._stand(link)
        self.answered.set()
        ending: Ending = "eof"
        try:
            await self._remember(link)
            ending = await self._communities.serve(link, found=True)
        except ChatEraError as error:
            self._trouble = str(error)
        finally:
            self._links.pop(node, None)
        self._forget(node)
        self._standing.left(self._now(), self._now_ms(), node, WHY[ending])
        self._carry_out(self._seeking.disconnected(self._now(), node, ending))

    def _stand(self, link: "Link") -> None:
        """Note which hub this machine is connected to now, and tell where it follows another one."""
        welcome = link.welcome
        hub = KnownHub.welcoming(
            link.node, welcome.community, link.url, welcome.host,
            own=link.own_node, here=self._profile.identity.device,
        )  # fmt: skip
        done = self._standing.arrived(self._now(), hub)
        if done is not None:
            self._observers.tell(HubFollowed(done))

    def _forget(self, node: bytes) -> None:
        if self._dials.get(node) is asyncio.current_task():
            del self._dials[node]

    async def _remember(self, link: "Link") -> None:
        community = self._communities.find(link.welcome.community)
        key = community.key if community else link.welcome.community
        now = self._now_ms()
        await self._store.write(
            "INSERT OR REPLACE INTO networks VALUES (?, ?, ?)", self._here, key, now
        )
        if not link.own_node:
            await self._store.write(
                "INSERT OR REPLACE INTO addresses (url, community, node, used, network)"
                " VALUES (?, ?, ?, ?, ?)",
                link.url, key, link.node, now, self._here,
            )  # fmt: skip

    # The own hub

    async def _run_hub(self) -> None:
        while True:
            effect = await self._jobs.get()
            if self._opener is None:
                continue
            if effect is None:
                await self._make_ready(self._opener)
            elif isinstance(effect, GiveUpHub):
                await self._opener.close()
            elif isinstance(effect, OpenHub):
                self._opening = asyncio.ensure_future(self._open(self._opener, effect))
                try:
                    await asyncio.wait((self._opening,))
                    if not self._opening.cancelled():
                        self._opening.result()
                finally:
                    self._opening.cancel()
                    self._opening = None

    def _look_at_line(self, after: float = STANDS_BY_AFTER_S) -> None:
        """Have this machine's hub ready as long as it is the first to be needed."""
        if self._line is None:
            loop = asyncio.get_running_loop()
            self._line = loop.call_later(after, self._line_is_steady)

    def _leave_line(self) -> None:
        line, self._line = self._line, None
        if line is not None:
            line.cancel()

    def _line_is_steady(self) -> None:
        self._line = None
        if self._seeking.place is not Place.CLIENT and not self._seeking.hears_nobody:
            return  # what comes of this is to be seen first
        if self._jobs.empty():
            self._jobs.put_nowait(None)
        else:
            self._look_at_line()  # what is to be done first takes a while

    async def _make_ready(self, opener: HubOpener) -> None:
        seeking = self._seeking
        if seeking.next_in_line or seeking.hears_nobody:
            me = self._profile.identity.device
            await opener.stand_by(seeking.community, self._profile.path, me, seeking.aliases)
        else:
            await opener.stand_down()

    async def _open(self, opener: HubOpener, effect: OpenHub) -> None:
        try:
            await opener.open(
                effect.community, self._profile.path, self._profile.identity.device, effect.aliases
            )
            self._trouble = ""
        except ChatEraError as error:
            self._trouble = str(error)
            self._carry_out(self._seeking.open_failed(self._now()))

    def _opened(self, said: Opened) -> None:
        if not self._jobs.empty():
            return  # it has been given up, and is about to hear of it
        parts = urlsplit(said.url)
        node = parse_fingerprint(said.fingerprint)
        own = Candidate(
            node or b"", bytes.fromhex(said.community), (parts.hostname or "",), parts.port or 0
        )
        self._carry_out(self._seeking.opened(self._now(), own))

    def _now(self) -> float:
        return asyncio.get_running_loop().time()
