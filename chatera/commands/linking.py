"""``link``: what happens while a new device is linked, one record each with an ``event``."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Literal

from chatera.client.linking import Announcement, Offer, Stage
from chatera.commands.command import Context, HandedOver, Record
from chatera.discovery.linking import LinkAnnouncement, own_addresses
from chatera.protocol.errors import UserError

NO = frozenset({"", "n", "no"})
PROGRESS_EVERY = 2_000
"""Records of history between two lines that tell of them."""


class Link:
    """One run of the command.

    Args:
        context: where it runs.
        bind: the only address at which to listen, empty for all of this machine.
        yes: say yes to whoever has the link.
    """

    def __init__(self, context: Context, bind: str, *, yes: bool) -> None:
        self._context = context
        self._bind = bind
        self._yes = yes
        self._news = asyncio.Event()
        self._told = 0
        self._answering: asyncio.Task[None] | None = None

    async def records(self) -> AsyncIterator[Record]:
        """Link, and tell how it goes.

        Raises:
            ChatEraError: nothing was linked.
            HandedOver: another process has the profile now; the link there is another one.
        """
        client = self._context.client
        addresses = [self._bind] if self._bind else await asyncio.to_thread(own_addresses)
        offer = Offer(client.devices, client.profile, addresses, announcement=self._announcement())
        offer.observe(self._news.set)
        running = asyncio.ensure_future(offer.run())
        running.add_done_callback(lambda _: self._news.set())
        handed = asyncio.ensure_future(self._context.handing_over.wait())
        handed.add_done_callback(lambda _: self._news.set())
        try:
            async for record in self._follow(offer, running, handed):
                yield record
            yield {"event": "linked", "name": await running, "count": offer.count}
        finally:
            tasks = [running, handed, *([self._answering] if self._answering else [])]
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _follow(
        self, offer: Offer, running: "asyncio.Task[str]", handed: "asyncio.Task[Literal[True]]"
    ) -> AsyncIterator[Record]:
        stage = Stage.OPENING
        while not running.done():
            await self._news.wait()
            self._news.clear()
            if offer.stage is not stage:
                stage = offer.stage
                for record in self._turned(offer):
                    yield record
            elif stage is Stage.GIVING and offer.count >= self._told + PROGRESS_EVERY:
                self._told = offer.count
                yield _progress(offer)
            if handed.done() and stage is not Stage.GIVING and not running.done():
                raise HandedOver({"bind": self._bind, "yes": self._yes})

    def _turned(self, offer: Offer) -> list[Record]:
        if offer.stage is Stage.WAITING and offer.link is not None:
            link = offer.link
            return [{
                "event": "waiting", "link": str(link), "addresses": list(link.addresses), "port": link.port,
            }]  # fmt: skip
        if offer.stage is Stage.ASKING and offer.peer is not None:
            peer = offer.peer
            if self._yes and not peer.needs_code:
                offer.accept()
            elif self._answering is None or self._answering.done():
                self._answering = asyncio.ensure_future(self._answer(offer))
            return [{"event": "asking", "name": peer.name, "needs_code": peer.needs_code}]
        if offer.stage is Stage.GIVING and offer.peer is not None:
            peer = offer.peer
            return [{"event": "accepted", "name": peer.name, "needs_code": peer.needs_code}]
        return []

    async def _answer(self, offer: Offer) -> None:
        """Read what this person says to the device that asks, until it is an answer."""
        while offer.stage is Stage.ASKING and self._context.lines is not None:
            line = await self._context.lines.next()
            if line is None:
                offer.end()
                return
            with suppress(UserError):  # of the wrong length, or nobody asks any more
                if line.strip().lower() in NO:
                    offer.decline()
                else:
                    offer.accept(line)
                return

    def _announcement(self) -> Announcement | None:
        """Let it be found, where this profile looks around on its network at all."""
        if self._bind or self._context.local or not self._context.client.discovers:
            return None
        return LinkAnnouncement()


def _progress(offer: Offer) -> Record:
    return {"event": "giving", "count": offer.count, "total": offer.total}
