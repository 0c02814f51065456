"""Moving a community from this network to a node at an address: everything is brought there before anybody is told.

Until the redirect is signed nothing has changed: the members stay where they are, and what was brought lies at a node that
nobody uses. So whatever fails can be tried again. A closed community moves only to a node that has its secret already, by an
invitation: none is made to serve it.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from chatera.client.addresses import fingerprint_text, own_nodes, parse_address
from chatera.client.backup import Progress, Step
from chatera.client.community import Communities, Community
from chatera.client.reconcile import Reconciler
from chatera.client.session import Doorstep, Session
from chatera.protocol import frames
from chatera.protocol.communities import same
from chatera.protocol.errors import RemoteProtocolError, Unreachable, UserError
from chatera.protocol.ids import NodeId
from chatera.store.changes import Batch
from chatera.store.store import Store

if TYPE_CHECKING:
    # aiohttp comes with it, which reading what is here does not need
    from chatera.client.link import Dialler, Link

ROUNDS = 3
"""How often it is tried to bring what the node lacks in the end."""
ARRIVES_WITHIN_S = 30.0
OLD = "ChatEra there is an older version, to which no community can move."
OLD_HERE = (
    "The computer that connects you has an older ChatEra, which can't tell others that this community moves. "
    "Update it first."
)
STRANGER = (
    "The node there does not prove that it belongs to this closed community, so nothing has moved. Start one there by an "
    "invitation to it, which is the first line of its input: chatera node --hub --data DIR --port N --closed"
)
NOT_HERE = "You are not connected to this community now: nobody would hear that it moves."


class Mover:
    """Moves one community.

    Args:
        store: this replica, which has what is brought.
        communities: know where the community is now.
        dialler: connects.
        community: the one that moves.
    """

    def __init__(
        self, store: Store, communities: Communities, dialler: "Dialler", community: Community
    ) -> None:
        self._store = store
        self._communities = communities
        self._dialler = dialler
        self._community = community

    async def move(self, url: str, fingerprint: str | None, progress: Progress) -> None:
        """Move to the node at an address; returns when this device is connected there.

        Raises:
            UserError: that is no address, or no node to which this community can move; nothing has changed.
            Unreachable: nobody answers there, or it is another one; nothing has changed.
            Refused: the node says no; nothing has changed.
        """
        address = parse_address(url, fingerprint)
        link = self._connected()
        progress(Step("connecting", 0, 0))
        node, place = await self._prepared(address.url, address.node, link)
        async with self._session(place, node) as target:
            await self._bring(target, progress)
            await self._tell(target, place, progress)
        progress(Step("following", 0, 0))
        await self._arrive(node)

    async def move_back(self) -> None:
        """Let the community be where it was before it was moved.

        Raises:
            UserError: it was not moved, or this device is not connected to it.
            ChatEraError: the node does not take it.
        """
        redirect = self._community.moved
        if redirect is None:
            raise UserError("This community was not moved.")
        link = self._connected()
        node, addresses, port = redirect.target
        data = await self._store.sign_redirect(self._community.key, node, addresses, port, on=False)
        await _put(link.session, data)
        await self._keep(data)

    def _connected(self) -> "Link":
        link = self._community.link
        if link is None or not link.live:
            raise UserError(NOT_HERE)
        if frames.REDIRECTS not in link.session.challenge.caps:
            raise UserError(OLD_HERE)
        return link

    async def _prepared(
        self, url: str, pin: NodeId | None, here: "Link"
    ) -> tuple[NodeId, str]:  # fmt: skip
        """Make sure that a node serves this community; returns its key and where it answers.

        One for a closed community has its secret already, or never gets it.
        """
        door = await self._dialler.reach(url, pin)
        if door.node == here.node or door.node in own_nodes(self._dialler.profile.path):
            await door.leave()
            raise UserError("This community is there already.")
        link = await self._log_in(door)
        async with _carried(link):
            self._communities.refuse_mixing(link)  # nobody could follow there
            session = link.session
            if frames.REDIRECTS not in session.challenge.caps:
                raise UserError(OLD)
            if not self._community.closed and not same(link.named, self._community.scopes):
                wish = frames.Adopt(
                    txn=session.next_txn(), community=self._community.key,
                    aliases=self._community.aliases,
                )  # fmt: skip
                await session.ask(wish, frames.Done)
        return link.node, link.url

    async def _log_in(self, door: Doorstep) -> "Link":
        """Be let in; for a closed community only where both sides prove that they belong to it."""
        into = self._community.closed_key
        if into is not None and door.community != into:
            await door.leave()
            raise UserError(STRANGER)
        try:
            return await self._dialler.log_in(door, into=into)
        except RemoteProtocolError as error:
            if into is None:
                raise
            raise UserError(STRANGER) from error

    @asynccontextmanager
    async def _session(self, url: str, node: NodeId) -> "AsyncIterator[Session]":
        """Connect to the node that serves this community by now."""
        link = await self._dialler.dial_any((url,), node, into=self._community.closed_key)
        async with _carried(link):
            if not same(link.named, self._community.scopes):
                raise UserError("The node there serves another community.")
            yield link.session

    async def _bring(self, target: Session, progress: Progress) -> None:
        """Bring everything that is here, and make sure that it is there."""
        reconciler = Reconciler(
            self._store, target, self._community.key, self._community.scopes, own_node=False
        )
        for _ in range(ROUNDS):
            newest = self._store.rows("SELECT coalesce(max(n), 0) FROM events")[0][0]
            await reconciler.everything(lambda done, total: progress(Step("bringing", done, total)))
            progress(Step("checking", 0, 0))
            if await reconciler.has_all_before(newest):
                return
        raise UserError("The new node does not take everything. Nothing has changed.")

    async def _tell(self, target: Session, url: str, progress: Progress) -> None:
        """Sign where the community is from now on; from here on it has moved."""
        progress(Step("telling", 0, 0))
        here = self._connected()  # the hub may be another one by now
        place = urlsplit(url)
        host, port = place.hostname or "", place.port or 0
        data = await self._store.sign_redirect(
            self._community.key, NodeId(target.challenge.node), (host,), port, on=True
        )
        await _put(target, data)
        await _put(here.session, data)
        await self._keep(data)

    async def _keep(self, data: bytes) -> None:
        community = self._community
        await self._store.take(
            Batch(community=community.key, scopes=community.scopes, redirects=(data,))
        )

    async def _arrive(self, node: NodeId) -> None:
        """Wait until this device is connected where the community has moved."""
        news = asyncio.Event()
        forget = self._communities.observe(news.set)
        try:
            async with asyncio.timeout(ARRIVES_WITHIN_S):
                while not self._is_at(node):
                    news.clear()
                    await news.wait()
        except TimeoutError as error:
            raise Unreachable(
                f"The community has moved to {fingerprint_text(node)}, but this device can't reach it there now. "
                "It goes on trying."
            ) from error
        finally:
            forget()

    def _is_at(self, node: NodeId) -> bool:
        link = self._community.link
        return link is not None and link.node == node and link.live


async def _put(session: Session, data: bytes) -> None:
    command = frames.PutRedirect(txn=session.next_txn(), redirect=data)
    await session.ask(command, frames.Done)


@asynccontextmanager
async def _carried(link: "Link") -> "AsyncIterator[None]":
    """Let a link carry frames meanwhile, and end it."""
    carrying = asyncio.ensure_future(link.session.run())
    try:
        yield
    finally:
        await link.close()
        carrying.cancel()
        await asyncio.gather(carrying, return_exceptions=True)
