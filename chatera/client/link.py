"""One connection's life: dial, show oneself, stay alike with the node, and say how it ended."""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import Literal

import aiohttp

from chatera.client.addresses import own_nodes
from chatera.client.disowning import disowned_by, is_disowned_at
from chatera.client.me import Me
from chatera.client.pictures import Pictures
from chatera.client.session import Doorstep, Session, reach
from chatera.client.sync import Synchroniser
from chatera.client.visibility import Visibility
from chatera.client.visiting import tell
from chatera.crypto.entry import Proofs
from chatera.crypto.vouches import sign_vouch
from chatera.protocol import frames
from chatera.protocol.communities import MAX_KNOWN
from chatera.protocol.errors import (
    ChatEraError,
    Claimed,
    NotListed,
    Refused,
    StorageError,
    Unreachable,
)
from chatera.protocol.frames import AnyFact
from chatera.protocol.ids import BlobId, CommunityId, NodeId
from chatera.protocol.manifests import Scene, parse_manifest, parse_profile
from chatera.store.keyring import CAPS
from chatera.store.profile import Profile
from chatera.store.store import Store

AGENT = "chatera/0.1"
HOLD_S = 4.0
"""A node waits for five."""
VOUCH_AGAIN_S = 3600.0
"""A vouch is good for a day."""
Ending = Literal["eof", "silence", "bye", "refused"]
Shown = tuple[str, str, BlobId | None, Scene | None]
"""Name, personal message, picture and scene."""
BYES: dict[str, Ending] = {"shutdown": "bye", "unauthenticated": "refused"}
"""What a node's goodbye means. All others end the connection alone, and the node may be dialled again at once."""


class Dialler:
    """Makes links.

    Args:
        http: makes the connections.
        profile: who comes.
        store: the replica.
        me: what this person shows.
        now_ms: this machine's clock.
        can_open: whether this machine can open a hub.
        closed: returns what proves that we belong to a closed community, one that was left too; None where it is no such.
        visibility: to whom this person appears otherwise than to all others.
        hold_s: so long a device that is not the only one may keep silent about whether its person is there.
    """

    def __init__(
        self, http: aiohttp.ClientSession, profile: Profile, store: Store, me: Me,
        now_ms: Callable[[], int], *, can_open: bool,
        closed: Callable[[CommunityId], Proofs | None], visibility: Visibility,
        hold_s: float = HOLD_S,
    ) -> None:  # fmt: skip
        self._closed = closed
        self.visibility = visibility
        self.hold_s = hold_s
        self.http = http
        self.profile = profile
        self.store = store
        self.me = me
        self.now_ms = now_ms
        understood = (frames.REDIRECTS, frames.HEARTBEATS)
        self._caps = (*CAPS, *understood) if can_open else understood
        self._leaving: set[asyncio.Future[None]] = set()

    async def dial_any(
        self, urls: Iterable[str], pin: NodeId | None, *, into: CommunityId | None = None
    ) -> "Link":
        """Connect to whichever address answers first.

        A node that goes by the id of a closed community of ours is shown that once, and dialled again: somebody else may
        have told it so.

        Args:
            urls: of one node.
            pin: its key; None trusts the first one met.
            into: the closed community that is wanted; None takes any but those.

        Raises:
            ChatEraError: none does.
        """
        urls = tuple(urls)
        try:
            return await self._dial_any(urls, pin, into)
        except Claimed as error:
            if not await self.disowned(error):
                raise
        return await self._dial_any(urls, pin, into)

    async def disowned(self, claimed: Claimed) -> bool:
        """Show a node whose the ids are that it goes by; tell whether it says that it goes by them no longer."""
        return await disowned_by(self.http, claimed)

    async def _dial_any(
        self, urls: Iterable[str], pin: NodeId | None, into: CommunityId | None
    ) -> "Link":
        """Connect to whichever address answers first.

        Only there we log in: a node keeps the newest connection of a device, and with two on their way it may end the
        one that was taken here.
        """
        reaching = [asyncio.ensure_future(self.reach(url, pin)) for url in urls]
        link: Link | None = None
        try:
            link = await self._log_in_first(reaching, into)
        finally:
            leaving = asyncio.ensure_future(_leave(reaching))
            self._leaving.add(leaving)
            leaving.add_done_callback(self._leaving.discard)
            try:
                await asyncio.shield(leaving)  # it goes on, whatever becomes of us
            except BaseException:
                if link is not None:  # nobody will close it who does not get it
                    await link.close()
                raise
        return link

    async def _log_in_first(
        self, reaching: Iterable[asyncio.Task[Doorstep]], into: CommunityId | None
    ) -> "Link":
        failure: BaseException = Unreachable("There is no address to connect to.")
        for first in asyncio.as_completed(reaching):
            try:
                return await self.log_in(await first, into=into)
            except Claimed:
                raise  # the node answers; its other addresses say nothing better
            except ChatEraError as error:
                failure = error
        raise failure

    async def reach(self, url: str, pin: NodeId | None) -> Doorstep:
        """Connect to a node and hear who it is.

        Raises:
            ChatEraError: it was not possible; the text says why.
        """
        try:
            return await reach(
                self.http, url, pin=pin, identity=self.profile.identity,
                manifest=self.profile.keyring.manifest, agent=AGENT, caps=self._caps,
            )  # fmt: skip
        except NotListed as error:
            await self.store.know_own_manifest(
                error.manifest
            )  # it may be another account's, or old
            raise

    async def log_in(self, door: Doorstep, *, into: CommunityId | None = None) -> "Link":
        """Be let in where we were heard.

        Raises:
            ChatEraError: it was not possible; the text says why.
        """
        proofs = self._closed(door.community)
        if (door.community if proofs is not None else None) != into:
            await door.leave()
            words = "The node is another community's than the one that was looked for."
            if proofs is not None and into is None:
                raise Claimed(words, (proofs.genesis,), door.url, door.node)
            raise Refused("no_right", words)
        early: list[AnyFact] = []
        link: list[Link] = []
        try:
            session = await door.log_in(
                lambda fact: link[0].take_fact(fact) if link else early.append(fact), proofs,
                self.opening(door.caps),  # before anybody could take us for online
            )  # fmt: skip
        except NotListed as error:  # a closed community's node says so only now
            await self.store.know_own_manifest(error.manifest)
            raise
        link.append(Link(self, session, door, early))
        link[0].proven = into
        claims = [self._closed(one) for one in link[0].named] if into is None else []
        geneses = tuple(one.genesis for one in claims if one is not None)
        if geneses:
            await link[0].close()
            words = "The node mixes a closed community with another one."
            raise Claimed(words, geneses, door.url, link[0].node)
        return link[0]

    def opening(self, caps: tuple[str, ...]) -> list[frames.AnyCommand]:
        """Return what a node with these capabilities is told first of how this person appears."""
        first = self.visibility.commands(caps)
        if not self.has_other_devices:
            first.append(self.visibility.presence(caps))
        return first

    @property
    def has_other_devices(self) -> bool:
        """Whether another device may have chosen meanwhile to whom this person appears otherwise."""
        return len(parse_manifest(self.profile.keyring.manifest).devices) > 1


async def _leave(reaching: Sequence[asyncio.Task[Doorstep]]) -> None:
    """Go from all addresses that were still tried, and where we stand on a doorstep."""
    for one in reaching:
        one.cancel()
    doors = await asyncio.gather(*reaching, return_exceptions=True)
    await asyncio.gather(*(one.leave() for one in doors if isinstance(one, Doorstep)))


class Link:
    """A logged-in connection to one node.

    Attributes:
        session: carries the frames.
        node: the node's key.
        live: everything that the node had to tell has been taken in.
        proven: the closed community that both sides have proven they belong to; None for none.
        leaving: the node has sent its clients to another one, and tells of each as of somebody who goes offline.
    """

    def __init__(
        self, dialler: Dialler, session: Session, door: Doorstep, early: list[AnyFact]
    ) -> None:
        self.session = session
        self.url = door.url
        self.node = NodeId(session.challenge.node)
        self.own_node = self.node in own_nodes(dialler.profile.path)
        self.live = self.leaving = False
        self.proven: CommunityId | None = None
        self.problem = ""
        self.scopes: tuple[CommunityId, ...] = ()
        self._dialler = dialler
        self._early = early
        self._sync: Synchroniser | None = None
        self._bye = ""
        self._caught_up = not dialler.has_other_devices
        self._shown = door.manifest
        self._showing: asyncio.Future[AnyFact] | None = None
        self._offset = session.welcome.time - dialler.now_ms()

    @property
    def welcome(self) -> frames.Welcome:
        """What the node said of itself."""
        return self.session.welcome

    @property
    def named(self) -> set[CommunityId]:
        """Every id by which the node calls what it serves."""
        return {self.welcome.community, *self.welcome.aliases}

    async def has_disowned(self, community: CommunityId) -> bool:
        """Tell whether the node shows that an id that it does not go by is a closed community's."""
        return await is_disowned_at(self._dialler.http, self.url, self.node, community)

    @property
    def carries_sealed(self) -> bool:
        """Whether the node carries what is encrypted; one of an older version does not."""
        return frames.SEALED in self.session.challenge.caps

    @property
    def clock_offset_ms(self) -> int:
        """How far the node's clock was ahead of this one at the welcome."""
        return self._offset

    @property
    def busy(self) -> bool:
        """Whether news are still being taken in, or something is told that nothing else waits for."""
        showing = self._showing is not None and not self._showing.done()
        return showing or (self._sync is not None and self._sync.busy)

    def take_fact(self, fact: AnyFact) -> None:
        """Take what the node tells unasked."""
        if isinstance(fact, frames.Bye):
            self._bye = fact.reason
        if self._sync is None:
            self._early.append(fact)
        else:
            self._sync.take_fact(fact)

    async def run(
        self, community: CommunityId, scopes: tuple[CommunityId, ...],
        on_signal: Callable[[AnyFact], None], on_live: Callable[[], None],
    ) -> Ending:  # fmt: skip
        """Stay alike with the node until the connection ends.

        Args:
            community: under which this replica keeps what the node serves.
            scopes: that community and its aliases.
            on_signal: see ``Synchroniser``.
            on_live: see ``Synchroniser``.
        """
        dialler = self._dialler
        self.scopes = scopes
        self._sync = Synchroniser(
            dialler.store, self.session, own_node=self.own_node, now_ms=dialler.now_ms,
            community=community, scopes=scopes, on_signal=on_signal, on_live=on_live,
        )  # fmt: skip
        for fact in self._early:
            self._sync.take_fact(fact)
        carrying = asyncio.ensure_future(self.session.run())
        working = asyncio.ensure_future(self._work(self._sync))
        try:
            await asyncio.wait((carrying, working), return_when=asyncio.FIRST_COMPLETED)
            return self._ending(working)
        finally:
            for task in (working, carrying):
                task.cancel()
            await asyncio.gather(working, carrying, return_exceptions=True)
            await self.session.close()

    async def _work(self, sync: Synchroniser) -> None:
        hold = asyncio.get_running_loop().call_later(self._dialler.hold_s, self._stop_waiting)
        try:
            await self._live(sync)
        finally:
            hold.cancel()

    async def _live(self, sync: Synchroniser) -> None:
        self.show_visibility()
        if self._shown != self._dialler.profile.keyring.manifest:
            self.show_devices()  # it was changed while the connection was made
        beside = [asyncio.ensure_future(self._vouch())]
        beside.append(asyncio.ensure_future(self.pictures().fetch_missing()))
        try:
            await sync.run(self._introduce)  # not before: another own device may have changed it
        finally:
            for one in beside:
                one.cancel()
            await asyncio.gather(*beside, return_exceptions=True)

    async def _vouch(self) -> None:
        """Let whoever knows this community from another network see that somebody they know believes this node."""
        if self.proven is not None or frames.VOUCHES not in self.session.challenge.caps:
            return
        dialler = self._dialler
        ids = sorted(self.named)[:MAX_KNOWN]  # a welcome can name one more than a vouch
        while True:
            vouch = sign_vouch(dialler.profile.identity, self.node, ids, dialler.now_ms())
            with suppress(
                ChatEraError
            ):  # whoever is connected does without, and the next hour may be better
                await self.session.ask(
                    frames.PutVouch(txn=self.session.next_txn(), vouch=vouch), frames.Done
                )
            await asyncio.sleep(VOUCH_AGAIN_S)

    async def _introduce(self) -> None:
        self._caught_up = True
        self.show_status()
        await self.show_profile()
        await tell(self._dialler.store, self.session, self.scopes)

    def _ending(self, working: "asyncio.Future[None]") -> Ending:
        failure = working.exception() if working.done() and not working.cancelled() else None
        if isinstance(failure, StorageError):
            self.problem = str(failure)
        elif failure is not None and not isinstance(failure, ChatEraError):
            raise failure
        elif isinstance(failure, Refused):
            self.problem = str(failure)
            return "refused"
        if self._bye in BYES:
            return BYES[self._bye]
        return "silence" if self.session.silent else "eof"

    async def show_profile(self) -> None:
        """Put this person's profile, signed anew where it has changed, and the picture with it."""
        store, me = self._dialler.store, self._dialler.me
        community = self.welcome.community
        data = store.own_profile(community)
        wanted = (me.name, me.shown_message, me.picture_id, me.scene)
        if data is None or not self._still_so(data, wanted):
            data = await store.sign_profile(community, *wanted)
        for picture in (me.picture_id, me.scene.picture if me.scene else None):
            if picture is not None:
                await self.pictures().give(picture)
        profile = data
        await self.session.ask(
            frames.PutProfile(txn=self.session.next_txn(), profile=profile), frames.Done
        )

    @property
    def trouble(self) -> str:
        """Which of ``TROUBLES`` has this person appear offline to everybody here; empty for none."""
        return self._dialler.visibility.trouble(self.session.challenge.caps)

    def show_status(self) -> None:
        """Tell whether this person is there, once it is known who must not know; as exactly as the node can pass it on."""
        if self._caught_up:
            self.session.send(self._dialler.visibility.presence(self.session.challenge.caps))

    def show_visibility(self) -> None:
        """Tell to whom this person appears otherwise than to all others."""
        for command in self._dialler.visibility.commands(self.session.challenge.caps):
            self.session.send(command)
        self.show_status()  # a node that can make no difference is told something else now

    def _stop_waiting(self) -> None:
        """Appear offline to everybody until it is known who must not know: the node would take us for online."""
        if not self._caught_up:
            self.session.send(frames.SetPresence(status="hidden"))

    def show_devices(self) -> None:
        """Put this account's manifest: it names devices that the node may not know."""
        self._shown = self._dialler.profile.keyring.manifest
        txn = self.session.next_txn()
        self._showing = self.session.begin(txn, frames.PutManifest(txn=txn, manifest=self._shown))

    def _still_so(self, data: bytes, wanted: Shown) -> bool:
        kept = parse_profile(data)
        return (kept.name, kept.message, kept.picture, kept.scene) == wanted

    def pictures(self) -> Pictures:
        """Return the node's pictures."""
        dialler = self._dialler
        return Pictures(
            dialler.http, dialler.profile, dialler.store, self.url, self.node, self.welcome.token
        )

    async def close(self) -> None:
        """End it."""
        await self.session.close()
