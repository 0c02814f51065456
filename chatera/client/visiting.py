"""Telling nodes where a community has moved: those that one is connected to, and hubs that one meets on its old network."""

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from chatera.client.community import Community
from chatera.client.reconcile import Reconciler
from chatera.client.session import Session
from chatera.protocol import frames
from chatera.protocol.errors import Refused
from chatera.protocol.frames import AnyCommand
from chatera.protocol.ids import CommunityId
from chatera.store.store import Store

if TYPE_CHECKING:
    from chatera.client.link import Link


async def tell(store: Store, session: Session, scopes: tuple[CommunityId, ...]) -> None:
    """Let a node know where its community is said to be, and who says so; it may know already.

    Raises:
        Unreachable: the session ended.
    """
    if frames.REDIRECTS not in session.challenge.caps:
        return
    said = await store.redirect_that_counts(scopes)
    if said is None:
        return
    for manifest in said.manifests:
        await _put(session, frames.PutManifest(txn=session.next_txn(), manifest=manifest))
    for profile in said.profiles:
        await _put(session, frames.PutProfile(txn=session.next_txn(), profile=profile))
    await _put(session, frames.PutRedirect(txn=session.next_txn(), redirect=said.data))


async def _put(session: Session, command: AnyCommand) -> None:
    with suppress(Refused):  # it knows better, or will not have it: it is no worse off than before
        await session.ask(command, frames.Done)


async def visit(store: Store, link: "Link", community: Community) -> None:
    """Tell a hub of a community that has moved where it is, hear what the hub knows of that, and go.

    Raises:
        ChatEraError: the hub is gone, or says what makes no sense.
    """
    carrying = asyncio.ensure_future(link.session.run())
    try:
        await tell(store, link.session, community.scopes)
        # What it has for this device stays with it: it is not stayed with.
        reconciler = Reconciler(store, link.session, community.key, community.scopes, own_node=True)
        await reconciler.records()
    finally:
        await link.close()
        carrying.cancel()
        await asyncio.gather(carrying, return_exceptions=True)
