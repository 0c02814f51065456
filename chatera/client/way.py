"""The way of one community on this network: from hub to hub, and to one of its own where there is none.

``Seeking`` decides; this carries it out. What belongs to the network is ``chatera.client.lan.Lan``'s.
"""

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, Self
from urllib.parse import urlsplit

from chatera.client.addresses import parse_fingerprint
from chatera.client.community import Communities, Community
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
from chatera.protocol.closed import Entry
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
STANDS_BY_AFTER_S = 2.0
"""How long this machine is next in line before it makes its hub ready: what comes at once is more urgent."""
HEARS_NOBODY_S = 0.4
"""Who has heard nobody for so long on a network makes its hub ready while it goes on listening."""


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

    def closed(self, entry: Entry) -> Self:
        """Return another one, for the hub of a closed community."""
        ...


class Way:
    """This machine's way with one community: the open one of the network, or a closed one.

    Args:
        closed: the closed community whose way it is; None for the open one.
        store: knows which community was used on which network.
        profile: who is here.
        now_ms: this machine's clock.
        dialler: connects; may take a while to be there.
        communities: serve links.
        opener: opens this machine's own hub; None where it may not.
        standing: is told where this machine stands.
        observers: hear of hand-overs.
    """

    def __init__(
        self, closed: CommunityId | None, store: Store, profile: Profile, now_ms: Callable[[], int],
        dialler: "asyncio.Future[Dialler]", communities: Communities, opener: HubOpener | None,
        standing: Standing, observers: Observers[[Happening]],
    ) -> None:  # fmt: skip
        self.closed = closed
        self.standing = standing
        self._store = store
        self._profile = profile
        self._now_ms = now_ms
        self._dialler = dialler
        self._communities = communities
        self._opener = opener
        self._observers = observers
        self._here = b""
        self._seeking = Seeking(profile.identity.device, can_open=opener is not None, closed=closed)
        self._dials: dict[bytes, asyncio.Task[None]] = {}
        self._links: dict[bytes, Link] = {}
        self._jobs: asyncio.Queue[OpenHub | GiveUpHub | None] = asyncio.Queue()
        self._line: asyncio.TimerHandle | None = None
        self._opening: asyncio.Task[None] | None = None
        self._seeks = asyncio.Event()
        self.trouble = ""
        if opener is not None:
            opener.listens(self._opened)

    async def run(self) -> None:
        """Seek, connect, open; until cancelled."""
        tasks = [asyncio.ensure_future(one) for one in (self._tick(), self._run_hub())]
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            self.standing.ended()
            await self._end([*tasks, *self._dials.values()])

    async def _end(self, tasks: Sequence["asyncio.Task[None]"]) -> None:
        for task in tasks:
            task.cancel()
        self._leave_line()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._opener is not None:
            await self._opener.close()

    def signal(self, link: "Link", fact: frames.AnyFact) -> None:
        """Take what a node tells about itself."""
        if self._links.get(link.node) is not link:
            return
        if isinstance(fact, frames.Roster):
            self._seeking.roster(fact.devices)
            self.standing.told_roster(fact.devices)
            self._look_at_line()
        elif isinstance(fact, frames.Moved):
            addresses = fact.addresses[: limits.ADDRESSES]
            to = Candidate(
                fact.node, fact.community, addresses, fact.port, closed=self.closed is not None
            )
            effects = self._seeking.moved(self._now(), to)
            if self._seeking.hub != link.node:
                self.standing.left(self._now(), self._now_ms(), link.node, "gave_way")
            self._carry_out(effects)

    # The network

    def known(self, network: bytes) -> list[Candidate]:
        """Return the hubs that were there last time on a network."""
        return self._known_closed(network) if self.closed else self._known_open(network)

    def _known_open(self, network: bytes) -> list[Candidate]:
        rows = self._store.rows(
            "SELECT url, node, community FROM addresses WHERE network = ? AND community NOT IN"
            " (SELECT community FROM closed) ORDER BY used DESC LIMIT 4",
            network,
        )
        return [_candidate(url, node, community) for url, node, community in rows]

    def _known_closed(self, network: bytes) -> list[Candidate]:
        """Return also what an invitation told: wherever it is, only who has the secret answers."""
        rows = self._store.rows(
            "SELECT url, node FROM addresses WHERE community = ?2 AND (network = ?1 OR network IS NULL)"
            " AND node IS NOT NULL ORDER BY used DESC LIMIT 4",
            network, self.closed,
        )  # fmt: skip
        return [_candidate(url, node, self.closed or b"", closed=True) for url, node in rows]

    def arrive(self, network: bytes, known: Sequence[Candidate]) -> None:
        """Begin on a network, with the hubs that were there last time."""
        self._here = network
        community = self._community_of(network)
        may_open = self.closed is None or bool(
            self._store.rows(
                "SELECT used FROM closed_networks WHERE network = ? AND community = ?",
                network, self.closed,
            )
        )  # fmt: skip
        self._leave_line()
        self._look_at_line(HEARS_NOBODY_S)
        self.standing.began()
        self._carry_out(
            self._seeking.start(
                self._now(), community.key if community else self.closed, known,
                aliases=community.aliases if community else (), may_open=may_open,
            )
        )  # fmt: skip

    def _community_of(self, network: bytes) -> Community | None:
        """Return the community last used on a network."""
        if self.closed is not None:
            return self._communities.find(self.closed)
        rows = self._store.rows("SELECT community FROM networks WHERE network = ?", network)
        return self._communities.find(CommunityId(rows[0][0])) if rows else None

    async def _tick(self) -> None:
        while True:
            await self._seeks.wait()
            await asyncio.sleep(TICK_S)
            self._carry_out(self._seeking.tick(self._now()))

    def seen(self, hub: Hub) -> None:
        """Hear of somebody else's hub."""
        self._carry_out(self._seeking.hub_seen(self._now(), hub))

    def gone(self, node: bytes) -> None:
        """Hear that a hub is gone."""
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
        urls = [_url(address, candidate.port) for address in candidate.addresses]
        try:
            # Shielded: whoever gives up one hub still needs it for the next.
            dialler = await asyncio.shield(self._dialler)
            link = await self._invited(
                await dialler.dial_any(urls, NodeId(candidate.node), into=self.closed)
            )
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

        Raises:
            Refused: it does; the link is closed.
        """
        if link.own_node:
            return link
        for given in (link.welcome.community, *link.welcome.aliases):
            known = self._communities.find(given)
            if known is None or not known.typed or known.closed:
                continue  # of a closed one, the hub has proven that it belongs there
            if not self._belongs(known, link.node):
                await link.close()
                self.trouble = (
                    f"A hub of another network calls itself {known.name or 'a community of yours'}."
                )
                raise Refused("no_right", self.trouble)
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
        ending: Ending = "eof"
        try:
            await self._remember(link)
            self._seeking.used_here()
            ending = await self._communities.serve(link)
        except ChatEraError as error:
            self.trouble = str(error)
            ending = "refused" if isinstance(error, Refused) else ending
        finally:
            self._links.pop(node, None)
        self._forget(node)
        self.standing.left(self._now(), self._now_ms(), node, WHY[ending])
        self._carry_out(self._seeking.disconnected(self._now(), node, ending))

    def _stand(self, link: "Link") -> None:
        """Note which hub this machine is connected to now, and tell where it follows another one."""
        welcome = link.welcome
        hub = KnownHub.welcoming(
            link.node, welcome.community, link.url, welcome.host,
            own=link.own_node, here=self._profile.identity.device,
        )  # fmt: skip
        done = self.standing.arrived(self._now(), hub)
        if done is not None and self.closed is None:  # one computer went, and that is said once
            self._observers.tell(HubFollowed(done))

    def _forget(self, node: bytes) -> None:
        if self._dials.get(node) is asyncio.current_task():
            del self._dials[node]

    async def _remember(self, link: "Link") -> None:
        community = self._communities.find(link.welcome.community)
        key = community.key if community else link.welcome.community
        now = self._now_ms()
        table = "networks" if self.closed is None else "closed_networks"
        await self._store.write(
            f"INSERT OR REPLACE INTO {table} (network, community, used) VALUES (?, ?, ?)",  # noqa: S608 - our own names
            self._here, key, now,
        )  # fmt: skip
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
            self.trouble = ""
        except ChatEraError as error:
            self.trouble = str(error)
            self._carry_out(self._seeking.open_failed(self._now()))

    def _opened(self, said: Opened) -> None:
        if not self._jobs.empty():
            return  # it has been given up, and is about to hear of it
        parts = urlsplit(said.url)
        node = parse_fingerprint(said.fingerprint)
        own = Candidate(
            node or b"", bytes.fromhex(said.community), (parts.hostname or "",), parts.port or 0,
            closed=self.closed is not None,
        )  # fmt: skip
        self._carry_out(self._seeking.opened(self._now(), own))

    def _now(self) -> float:
        return asyncio.get_running_loop().time()


def _candidate(url: str, node: bytes, community: bytes, *, closed: bool = False) -> Candidate:
    parts = urlsplit(url)
    return Candidate(node, community, (parts.hostname or "",), parts.port or 0, closed=closed)


def _url(host: str, port: int) -> str:
    return f"wss://[{host}]:{port}" if ":" in host else f"wss://{host}:{port}"
