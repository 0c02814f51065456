"""The network this machine is on: who is heard there, and one way for each community."""

import asyncio
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from chatera.client.addresses import own_nodes
from chatera.client.community import Communities, Community
from chatera.client.happenings import Happening
from chatera.client.observers import Observers
from chatera.client.own_hub import HubOpener
from chatera.client.owners import Owners
from chatera.client.standing import Standing
from chatera.client.trust import Trust
from chatera.client.way import Way
from chatera.discovery.hub import Hub
from chatera.discovery.stillness import Stillness
from chatera.protocol import frames
from chatera.protocol.ids import CommunityId
from chatera.store.profile import Profile
from chatera.store.store import Store

if TYPE_CHECKING:
    # aiohttp comes with it, and takes a third of a second: meanwhile hubs are listened for
    from chatera.client.link import Dialler, Link

NETWORK_LOOK_S = 3.0
"""How often it is looked whether this machine has come to another network."""


class Browsing(Protocol):
    """Looks for hubs of the network; ``chatera.discovery.browser.Browser`` is one."""

    async def start(self) -> None:
        """Look from now on."""
        ...

    async def stop(self) -> None:
        """Stop looking."""
        ...

    def renew(self) -> None:
        """Begin anew: this machine has slept."""
        ...

    def problems(self) -> list[str]:
        """Return what keeps this machine from finding hubs, in words for a person."""
        ...


class Discovery(Protocol):
    """Makes what looks for hubs."""

    def __call__(
        self, on_seen: Callable[[Hub], None], on_gone: Callable[[bytes], None], *,
        known: Iterable[str] = (), opens_in: Callable[[], float | None],
        on_plan: Callable[[float], None],
    ) -> Browsing:  # fmt: skip
        """Return it, not yet started."""
        ...


class Lan:
    """This machine on the networks it comes to: the open community's way there, and each closed one's.

    Args:
        store: knows which community was used on which network.
        profile: who is here.
        now_ms: this machine's clock.
        dialler: connects; may take a while to be there.
        communities: serve links.
        discovery: finds hubs.
        opener: opens this machine's own; None where it may not.
        network: names the network this machine is on; may take some milliseconds.
        standing: is told where this machine stands with the open community.
        owners: find out whose devices are named with the closed ones.
        observers: hear of hand-overs.
    """

    def __init__(
        self, store: Store, profile: Profile, now_ms: Callable[[], int],
        dialler: "asyncio.Future[Dialler]", communities: Communities, discovery: Discovery,
        opener: HubOpener | None, network: Callable[[], bytes], standing: Standing,
        owners: Owners, observers: Observers[[Happening]],
    ) -> None:  # fmt: skip
        self._owners = owners
        self._store = store
        self._profile = profile
        self._now_ms = now_ms
        self._dialler = dialler
        self._communities = communities
        self._trust = Trust(store, profile, communities, now_ms)
        self._discovery = discovery
        self._opener = opener
        self._network = network
        self._observers = observers
        self._here = b""
        self._browser: Browsing | None = None
        self._heard: dict[bytes, Hub] = {}
        self._news: Observers[[]] = Observers()
        self._open = self._way(None, opener, standing)
        self._closed: dict[CommunityId, Way] = {}
        self._running: dict[Way, asyncio.Task[None]] = {}
        self._failed: asyncio.Future[None] | None = None
        self._woken = asyncio.Event()
        self._again = False
        for entry in communities.entries():
            self._add(entry.community)

    @property
    def problems(self) -> list[str]:
        """What keeps this machine from others, in words."""
        words = self._browser.problems() if self._browser else []
        return [*words, *(way.trouble for way in self._ways if way.trouble)]

    @property
    def heard(self) -> list[Hub]:
        """The hubs of others on this network."""
        return list(self._heard.values())

    @property
    def here(self) -> bytes:
        """The network this machine is on."""
        return self._here

    def observe(self, callback: Callable[[], object]) -> Callable[[], None]:
        """Hear that another hub is heard, or one no more; returns what ends that."""
        return self._news.add(callback)

    def standing(self, community: CommunityId) -> Standing | None:
        """Return where this machine stands with a closed community."""
        way = self._closed.get(community)
        return None if way is None else way.standing

    async def run(self) -> None:
        """Be on the network, until cancelled."""
        self._failed = asyncio.get_running_loop().create_future()
        watching: list[asyncio.Task[None]] = []
        try:
            await self._arrive(await self._where())
            for one in (self._watch_network(), Stillness(self._woke).watch()):
                task = asyncio.ensure_future(one)
                task.add_done_callback(self._ended)
                watching.append(task)
            for way in self._ways:
                self._run(way)
            await self._failed
        finally:
            ends = [*self._running.values(), *watching]
            for task in ends:
                task.cancel()
            await asyncio.gather(*ends, return_exceptions=True)
            if self._browser is not None:
                await self._browser.stop()

    def signal(self, link: "Link", fact: frames.AnyFact) -> None:
        """Take what a node tells about itself."""
        for way in self._ways:
            way.signal(link, fact)

    def doubts(self, link: "Link", ids: Iterable[CommunityId]) -> bool:
        """Tell whether a hub found here that has these ids from now on is believed for somebody's word alone."""
        return any(way.doubts(link, ids) for way in self._ways)

    # The ways

    def join(self, community: CommunityId) -> None:
        """Look for a closed community from now on."""
        if community in self._closed:
            return
        way = self._add(community)
        if self._running:
            self._begin(way)
            self._run(way)

    async def leave(self, community: CommunityId) -> None:
        """Look for a closed community no longer, and end its hub here."""
        way = self._closed.pop(community, None)
        task = self._running.pop(way, None) if way is not None else None
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    @property
    def _ways(self) -> list[Way]:
        return [self._open, *self._closed.values()]

    def _add(self, community: CommunityId) -> Way:
        entry = self._communities.entry(community)
        opener = self._opener
        if opener is not None and entry is not None:
            opener = opener.closed(entry)
        standing = Standing()
        self._owners.follow(standing)
        way = self._closed[community] = self._way(community, opener, standing)
        return way

    def _way(self, closed: CommunityId | None, opener: HubOpener | None, standing: Standing) -> Way:
        return Way(
            closed, self._store, self._profile, self._now_ms, self._dialler, self._communities,
            self._trust, opener, standing, self._observers, self._where,
        )  # fmt: skip

    def _run(self, way: Way) -> None:
        task = self._running[way] = asyncio.ensure_future(way.run())
        task.add_done_callback(self._ended)

    def _ended(self, task: "asyncio.Task[None]") -> None:
        """Let a bug in one way end the whole, which says so."""
        error = None if task.cancelled() else task.exception()
        if error is not None and self._failed is not None and not self._failed.done():
            self._failed.set_exception(error)

    # The network

    async def _where(self) -> bytes:
        return await asyncio.get_running_loop().run_in_executor(None, self._network)

    async def _arrive(self, network: bytes) -> None:
        """Begin on a network."""
        self._here = network
        old, self._browser = self._browser, None
        if old is not None:
            await old.stop()
        self._heard.clear()
        self._browser = self._discovery(
            self._seen,
            self._gone,
            known=[one.addresses[0] for way in self._ways for one in way.known(network)],
            opens_in=self._open.opens_in,  # of closed communities a network's others hear nothing more than hubs
            on_plan=self._open.planned,
        )
        await self._browser.start()
        for way in self._ways:
            # As it is by now: meanwhile one may have moved to what was known here.
            way.arrive(network, way.known(network))
        self._news.tell()

    def _begin(self, way: Way) -> None:
        """Begin with one community alone, with the hubs that are heard here already."""
        way.arrive(self._here, way.known(self._here))
        for hub in self._heard.values():
            self._tell(way, hub)

    def look_again(self, community: Community) -> None:
        """A community has moved away, or back: where it is this network's, begin anew here; a closed one alone."""
        way = self._closed.get(community.key)
        if way is None and community is self._open.used_on(self._here):
            self._again = True
            self._woken.set()
        elif way in self._running:
            self._begin(way)

    def has_moved(self, community: Community, link: "Link") -> None:
        """Be connected to the node to which a community has moved."""
        self._closed.get(community.key, self._open).has_moved(link)

    async def _watch_network(self) -> None:
        while True:
            with suppress(TimeoutError):
                async with asyncio.timeout(NETWORK_LOOK_S):
                    await self._woken.wait()
            self._woken.clear()
            network = await self._where()
            if network != self._here or self._again:
                self._again = False
                await self._arrive(network)

    def _woke(self) -> None:
        """This machine has slept: whatever it believed may be so no longer."""
        for way in self._ways:
            way.woke()
        if self._browser is not None:
            self._browser.renew()
        self._woken.set()

    def _seen(self, hub: Hub) -> None:
        if hub.node in own_nodes(self._profile.path):
            return  # the opener tells of it, and knows better when it can be dialled
        self._heard[hub.node] = hub
        for way in self._ways:
            self._tell(way, hub)
        self._news.tell()

    def _tell(self, way: Way, hub: Hub) -> None:
        if not self._communities.has_moved_to(hub.node):
            way.seen(hub)

    def _gone(self, node: bytes) -> None:
        self._heard.pop(node, None)
        for way in self._ways:
            way.gone(node)
        self._news.tell()
