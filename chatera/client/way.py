"""The way of one community on this network: from hub to hub, and to one of its own where there is none.

``Seeking`` decides; this carries it out. What belongs to the network is ``chatera.client.lan.Lan``'s.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from chatera.client.addresses import seen_from_here
from chatera.client.community import Communities, Community, node_url
from chatera.client.dialling_back import inbound
from chatera.client.happenings import Happening, HubFollowed
from chatera.client.observers import Observers
from chatera.client.own_hub import Heir, HubOpener, OwnHub
from chatera.client.seeking import (
    TICK_S,
    Abandon,
    Candidate,
    Dial,
    Effect,
    GiveUpHub,
    OpenHub,
    Seeking,
)
from chatera.client.standing import KnownHub, Standing, Why
from chatera.client.trust import Stranger, Trust
from chatera.discovery.hub import Hub
from chatera.protocol import frames, limits
from chatera.protocol.communities import NOTHING_APART, Apart
from chatera.protocol.errors import ChatEraError, Refused, Unreachable
from chatera.protocol.ids import CommunityId, NodeId
from chatera.store.profile import Profile
from chatera.store.store import Store

if TYPE_CHECKING:
    # aiohttp comes with it, and takes a third of a second: meanwhile hubs are listened for
    from chatera.client.link import Dialler, Ending, Link

UNLEARN_S = 1.0
"""How long a hub is asked for what it shows of names that it lacks, before what it serves is taken in."""
WHY: "dict[Ending, Why]" = {
    "eof": "went_away", "silence": "went_away", "bye": "closed", "refused": "refused",
}  # fmt: skip


class Way:
    """This machine's way with one community: the open one of the network, or a closed one.

    Args:
        closed: the closed community whose way it is; None for the open one.
        store: knows which community was used on which network.
        profile: who is here.
        now_ms: this machine's clock.
        dialler: connects; may take a while to be there.
        communities: serve links.
        trust: knows which hubs may speak for which communities.
        opener: opens this machine's own hub; None where it may not.
        standing: is told where this machine stands.
        observers: hear of hand-overs.
        where: names the network this machine is on at that moment.
    """

    def __init__(
        self, closed: CommunityId | None, store: Store, profile: Profile, now_ms: Callable[[], int],
        dialler: "asyncio.Future[Dialler]", communities: Communities, trust: Trust,
        opener: HubOpener | None, standing: Standing, observers: Observers[[Happening]],
        where: Callable[[], Awaitable[bytes]],
    ) -> None:  # fmt: skip
        self.closed = closed
        self.standing = standing
        self._store = store
        self._profile = profile
        self._now_ms = now_ms
        self._dialler = dialler
        self._communities = communities
        self._trust = trust
        self._observers = observers
        self._where = where
        self._here = b""
        self._seeking = Seeking(profile.identity.device, can_open=opener is not None, closed=closed)
        self._dials: dict[bytes, asyncio.Task[None]] = {}
        self._links: dict[bytes, Link] = {}
        self._own = None if opener is None else OwnHub(
            opener, self._seeking, profile, self._apart, self._opened, self._open_failed,
            closed=closed is not None,
        )  # fmt: skip
        self._seeks = asyncio.Event()
        self._trouble = ""

    @property
    def trouble(self) -> str:
        """What keeps this machine from others, in words; empty for nothing."""
        return (self._own.trouble if self._own is not None else "") or self._trouble

    async def run(self) -> None:
        """Seek, connect, open; until cancelled."""
        jobs = [self._tick()] if self._own is None else [self._tick(), self._own.run()]
        tasks = [asyncio.ensure_future(one) for one in jobs]
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            self.standing.ended()
            ends = [*tasks, *self._dials.values()]
            for task in ends:
                task.cancel()
            await asyncio.gather(*ends, return_exceptions=True)

    def signal(self, link: "Link", fact: frames.AnyFact) -> None:
        """Take what a node tells about itself."""
        if self._links.get(link.node) is not link:
            return
        if isinstance(fact, frames.Roster):
            self._seeking.roster(fact.devices)
            self.standing.told_roster(fact.devices)
            if self._own is not None:
                self._own.look_at_line()
        elif isinstance(fact, frames.Moved):
            addresses = seen_from_here(fact.addresses[: limits.ADDRESSES], link.url)
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
        known = self._known_closed(network) if self.closed else self._known_open(network)
        return [one for one in known if not self._communities.has_moved_to(one.node)]

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
        self._trouble = ""
        community = self.used_on(network)
        may_open = self.closed is None or bool(
            self._store.rows(
                "SELECT used FROM closed_networks WHERE network = ? AND community = ?",
                network, self.closed,
            )
        )  # fmt: skip
        has_moved = community is not None and community.moved is not None
        if self._own is not None:
            if has_moved:
                self._own.do(GiveUpHub())  # also one that only stands by
            self._own.arrive()
        self.standing.began()
        self._carry_out(
            self._seeking.start(
                self._now(), community.key if community and not has_moved else self.closed, known,
                aliases=community.aliases if community and not has_moved else (),
                may_open=may_open and not has_moved,
            )
        )  # fmt: skip

    def used_on(self, network: bytes) -> Community | None:
        """Return the community last used on a network."""
        if self.closed is not None:
            return self._communities.find(self.closed)
        rows = self._store.rows(
            "SELECT community FROM networks WHERE network = ? ORDER BY used DESC LIMIT 1", network
        )
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

    def opens_in(self) -> float | None:
        """Return in how many seconds this machine opens a hub unless it hears of one; None: it does not."""
        return self._seeking.opens_in(self._now())

    def planned(self, opens_in: float) -> None:
        """Hear in how many seconds somebody who seeks as well would open one."""
        self._seeking.planned(self._now(), opens_in)

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
                case OpenHub() | GiveUpHub() if self._own is not None:
                    self._own.do(effect)

    async def _dial(self, candidate: Candidate) -> None:
        urls = [node_url(address, candidate.port) for address in candidate.addresses]
        try:
            # Shielded: whoever gives up one hub still needs it for the next.
            dialler = await asyncio.shield(self._dialler)
            link = await dialler.dial_any(urls, NodeId(candidate.node), into=self.closed)
            try:
                await self._judge(link)
            except BaseException:  # also when it is no longer wanted
                await link.close()
                raise
        except ChatEraError as error:
            self._forget(candidate.node)
            self._carry_out(
                self._seeking.failed(
                    self._now(), candidate.node, refused=isinstance(error, Refused),
                    strange=isinstance(error, Stranger),
                )
            )  # fmt: skip
            return
        try:
            await self._live_on(link)
        finally:
            await link.close()

    async def _judge(self, link: "Link") -> None:
        """Check that a hub may be stayed with, before anything is noted of it, or handed on.

        One that has moved is at home elsewhere, and its hubs here are told so.

        Raises:
            Refused: it claims a community that is not its to claim.
            Unreachable: this machine is on another network by now.
        """
        self._communities.refuse_mixing(link)
        if not link.own_node and await self._where() != self._here:
            raise Unreachable("This computer has come to another network.")  # and begins anew soon
        try:
            self._trust.judge(link, self._here, self._seeking.ids)
        except Stranger as error:
            self._trouble = str(error)
            raise
        for given in (link.welcome.community, *link.welcome.aliases):
            known = self._communities.find(given)
            if known is not None and known.moved is not None:
                from chatera.client.visiting import visit  # noqa: PLC0415 - aiohttp is there by now

                await visit(self._store, link, known)
                raise Refused("no_right", "This community has moved.")

    def doubts(self, link: "Link", ids: Iterable[CommunityId]) -> bool:
        """Tell whether a hub of this network that has these ids from now on is believed for somebody's word alone."""
        return self._links.get(link.node) is link and self._trust.doubts(ids, link, self._here)

    def _apart(self) -> Apart:
        """Return what this machine's own hub is to keep apart from what it is opened for."""
        if self.closed is not None:
            return NOTHING_APART
        return Apart(ids=self._trust.apart(self._here, self._seeking.ids), wary=self._seeking.wary)

    async def _live_on(self, link: "Link") -> None:
        """Stay with a hub until it ends."""
        welcome, node = link.welcome, link.node
        address = urlsplit(link.url).hostname or ""
        effects = self._seeking.connected(
            self._now(), node, welcome.community, welcome.aliases, address
        )
        if Abandon(node) in effects:
            self._forget(node)
            self._carry_out([one for one in effects if one != Abandon(node)])
            return
        self._carry_out(effects)
        self._links[node] = link
        if not link.own_node:
            self._trouble = ""
        self._stand(link)
        ending: Ending = "eof"
        trying = asyncio.ensure_future(self._try_inbound(link))
        try:
            await self._remember(link)
            await self._unlearn(link)
            self._seeking.used_here()
            if self._own is not None and not link.own_node:
                self._own.hand_on(Heir.welcoming(link))
            ending = await self._communities.serve(link, found=True)
        except ChatEraError as error:
            self._trouble = str(error)
            ending = "refused" if isinstance(error, Refused) else ending
        finally:
            trying.cancel()
            self._links.pop(node, None)
        self._forget(node)
        self.standing.left(self._now(), self._now_ms(), node, WHY[ending])
        self._carry_out(self._seeking.disconnected(self._now(), node, ending))

    async def _unlearn(self, link: "Link") -> None:
        """Take no id for a name of the community here that this hub shows to be a closed one's.

        What this machine's hub kept while it went by it is handed on here too: no other hub is called so again.
        """
        if self.closed is not None:
            return
        known = [one for one in map(self._communities.find, link.named) if one is not None]
        doubtful = {one for each in known for one in each.scopes} - link.named
        found: list[CommunityId] = []
        with suppress(TimeoutError):  # it is asked again next time
            async with asyncio.timeout(UNLEARN_S):
                for one in sorted(doubtful):
                    if await link.has_disowned(one):
                        found.append(one)  # noqa: PERF401 - what was found before the time is over counts
        for one in found:
            await self._communities.disown(one)
        if found and self._own is not None and not link.own_node:
            self._own.hand_on(replace(Heir.welcoming(link), communities=tuple(found)))

    async def _try_inbound(self, link: "Link") -> None:
        """Learn whether a hub opened here could be reached; the hub learns it too, and says so in its roster."""
        if self._own is None:
            return
        with suppress(ChatEraError):  # the connection has ended; the next hub is asked anew
            reached = await inbound(link)
            if reached is not None:
                self._seeking.dialled_back(reached=reached)

    def has_moved(self, link: "Link") -> None:
        """Let the node to which the community has moved have what this machine's hub kept of it."""
        if self._own is not None:
            self._own.hand_on(Heir.welcoming(link))

    def woke(self) -> None:
        """This machine has slept: whatever it believed may be so no longer."""
        for link in self._links.values():
            link.session.doubt()

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
            # Whatever the clock said before: this is the one that was used last.
            f"INSERT OR REPLACE INTO {table} (network, community, used) VALUES (?1, ?2,"  # noqa: S608 - our own names
            f" max(?3, (SELECT coalesce(max(used), 0) + 1 FROM {table} WHERE network = ?1)))",
            self._here, key, now,
        )  # fmt: skip
        if not link.own_node:
            await self._store.write(
                "INSERT OR REPLACE INTO addresses (url, community, node, used, network)"
                " VALUES (?, ?, ?, ?, ?)",
                link.url, key, link.node, now, self._here,
            )  # fmt: skip

    def _opened(self, own: Candidate) -> None:
        self._carry_out(self._seeking.opened(self._now(), own))

    def _open_failed(self) -> None:
        self._carry_out(self._seeking.open_failed(self._now()))

    def _now(self) -> float:
        return asyncio.get_running_loop().time()


def _candidate(url: str, node: bytes, community: bytes, *, closed: bool = False) -> Candidate:
    parts = urlsplit(url)
    return Candidate(node, community, (parts.hostname or "",), parts.port or 0, closed=closed)
