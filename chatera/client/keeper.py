"""Keeps a community that was added by its address connected: dials, waits longer after each failure, dials again."""

import asyncio
import random
from collections.abc import Callable
from typing import TYPE_CHECKING

from chatera.client.community import Communities, Community, node_url
from chatera.protocol.errors import ChatEraError
from chatera.protocol.ids import CommunityId

if TYPE_CHECKING:
    from chatera.client.link import Dialler, Link

FIRST_PAUSE_S = 0.2
GROWTH = 1.6
LONGEST_PAUSE_S = 15.0
STEADY_S = 2.0
"""A connection that held less long counts as a failure."""


class Keeper:
    """Keeps one community connected.

    Args:
        key: of the community.
        communities: knows where it is.
        dialler: connects.
        spread: draws from 0 to 1, so that a hub's clients don't all come back at once.
    """

    def __init__(
        self, key: CommunityId, communities: Communities, dialler: "Dialler",
        spread: Callable[[], float] = random.random,
    ) -> None:  # fmt: skip
        self._key = key
        self._communities = communities
        self._dialler = dialler
        self._spread = spread
        self._failures = 0
        self.tried = asyncio.Event()
        self._now = asyncio.Event()
        self._left = asyncio.Event()

    def leave(self) -> None:
        """Keep it connected no longer: it is found on the network again, or was left."""
        self._left.set()
        self._now.set()

    def hurry(self) -> None:
        """Try again now: at the address that is known by now, whatever is being dialled."""
        self._failures = 0
        self.tried.clear()
        self._now.set()

    async def run(self) -> None:
        """Dial and serve, until cancelled or told to leave."""
        while not self._left.is_set():
            community = self._communities.find(self._key)
            if community is None:
                return
            await community.free.wait()
            if self._left.is_set():
                return
            self._now.clear()
            await self._once(community)
            if not self._now.is_set():
                self.tried.set()
            await self._pause()

    async def _once(self, community: Community) -> None:
        loop = asyncio.get_running_loop()
        began = loop.time()
        try:
            link = await self._dialled(community)
            community.moved_to = ()
            try:
                if not self._is_wanted():
                    return
                await self._communities.serve(link, wanted=self._is_wanted)
            finally:
                await link.close()  # also where it could not be adopted
        except ChatEraError as error:
            community.moved_to = ()
            self._failures += 1
            if not self._left.is_set():
                self._communities.trouble(community, str(error))
            return
        if loop.time() - began > STEADY_S:
            self._failures = 0
        else:
            # One that was live was no stranger: it may be a node that was started again.
            self._failures = min(self._failures + 1, 2 if link.live else 99)

    def _is_wanted(self) -> bool:
        """Tell whether what is being connected to was neither left meanwhile, nor is elsewhere."""
        return not self._now.is_set()

    async def _dialled(self, community: Community) -> "Link":
        """Connect to where the community is, or else to where a redirect says that it has moved.

        Raises:
            ChatEraError: nobody lets us in; the text says why at the place where it was last.
        """
        urls = community.moved_to or (community.url,)
        into = community.closed_key
        try:
            return await self._dialler.dial_any(urls, community.node_key, into=into)
        except ChatEraError:
            if community.moved is None or community.moved.node == community.node_key:
                raise
        node, addresses, port = community.moved.target
        urls = tuple(node_url(one, port) for one in addresses)
        return await self._dialler.dial_any(urls, node, into=into)

    async def _pause(self) -> None:
        longest = min(FIRST_PAUSE_S * GROWTH**self._failures, LONGEST_PAUSE_S)
        try:
            async with asyncio.timeout(longest * (0.5 + 0.5 * self._spread())):
                await self._now.wait()
        except TimeoutError:
            return
