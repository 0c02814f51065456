"""One command's use of a profile: owning it, visiting its owner, and going on when the owner changes."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from chatera.client.client import Client
from chatera.commands.catching_up import leave
from chatera.commands.command import Context, HandedOver, Network, Record
from chatera.commands.host import Host
from chatera.commands.local_socket import local_socket
from chatera.commands.owner import Owned, Ownership, owner_of, try_to_own
from chatera.commands.registry import Registry
from chatera.commands.visit import OwnerGone, Rereadable, ToDesktop, Visit
from chatera.protocol.errors import Unreachable, UserError
from chatera.store.vaults import Locked
from chatera_app.cli.input import InputLines
from chatera_app.cli.parsing import Invocation

if TYPE_CHECKING:
    from chatera.client.lan import Discovery
    from chatera.client.own_hub import HubOpener

Tell = Callable[[Record], Awaitable[None]]
ANSWERS_WITHIN = 15.0
"""Seconds an owner has to answer, or to go."""
OPENS_WITHIN = 10.0
"""Seconds a desktop that takes the profile over has to open it."""
POLL = 0.02


class ProfileUse:
    """Runs an invocation to its end, wherever the profile is meanwhile.

    Args:
        registry: of the commands.
        invocation: what to run.
        passphrase: of the profile, where it has one.
    """

    def __init__(
        self, registry: Registry, invocation: Invocation, passphrase: str | None = None
    ) -> None:
        self._registry = registry
        self._invocation = invocation
        self._network = registry.get(invocation.command).network
        self._online = self._network is not Network.NONE and not invocation.local
        self._arguments = invocation.arguments
        self._lines = Rereadable(InputLines())
        self._doors = local_socket()
        self._desktop_until = 0.0
        self._passphrase = passphrase
        self._visited = False

    async def run(self, tell: Tell) -> None:
        """Run it and tell its records.

        Raises:
            ChatEraError: it can't be done.
        """
        patience = time.monotonic() + ANSWERS_WITHIN
        while True:
            try:
                if await self._try(tell):
                    return
            except HandedOver as error:
                self._arguments = error.arguments
                if isinstance(error, ToDesktop):
                    self._desktop_until = time.monotonic() + OPENS_WITHIN
                patience = time.monotonic() + ANSWERS_WITHIN
            except OwnerGone:
                if self._network is not Network.FOLLOW:
                    raise
            if time.monotonic() > patience:
                raise Owned(
                    "Another ChatEra process uses this profile and does not answer. End it and try again."
                )
            await asyncio.sleep(POLL)

    async def _try(self, tell: Tell) -> bool:
        path = self._invocation.profile
        if time.monotonic() > self._desktop_until:
            ownership = self._try_to_own()
            if ownership is not None:
                await self._own(ownership, tell)
                return True
        owner = owner_of(path)
        if owner is None:
            return False
        visit = Visit(self._doors, self._lines)
        self._visited = True
        command, local = self._invocation.command, self._invocation.local
        try:
            async for record in visit.run(owner, command, self._arguments, local=local):
                await tell(record)
        except OwnerGone:
            raise
        except Unreachable:
            return False
        return True

    def _try_to_own(self) -> Ownership | None:
        try:
            return try_to_own(self._invocation.profile, "command", self._passphrase)
        except Locked as error:
            if (
                self._visited
            ):  # in the middle of the command: nobody may begin it anew for want of a passphrase
                raise UserError(str(error)) from error
            raise

    async def _own(self, ownership: Ownership, tell: Tell) -> None:
        client = make_client(ownership, self._invocation, self._network)
        host = Host(ownership, client, self._registry, doors=self._doors)
        try:
            if self._online:
                await client.start()
            await host.start()
            await self._do(client, host, tell)
        finally:
            await host.close()
            await client.stop()
            ownership.release()

    async def _do(self, client: Client, host: Host, tell: Tell) -> None:
        invocation = self._invocation
        context = Context(client, host.handing_over, lines=self._lines, local=invocation.local)
        handing_over = asyncio.create_task(_hand_over(host))
        try:
            async for record in self._registry.run(context, invocation.command, self._arguments):
                await tell(record)
            if self._online and self._network is not Network.FOLLOW:
                await leave(client, host.taken)
        except HandedOver as error:
            if host.taken.is_set():
                raise ToDesktop(error.arguments) from error
            raise
        finally:
            handing_over.cancel()
            await asyncio.gather(handing_over, return_exceptions=True)


async def _hand_over(host: Host) -> None:
    await host.taken.wait()
    host.handing_over.set()


def make_client(ownership: Ownership, invocation: Invocation, network: Network) -> Client:
    """Return the client of a command: with discovery and a hub of its own only where asked for."""
    discovery: Discovery | None = None
    opener: HubOpener | None = None
    if invocation.discovery and not invocation.local:
        from chatera.discovery.browser import Browser

        discovery = Browser
        if network is Network.FOLLOW and invocation.hub:
            from chatera_app.embedded import EmbeddedHub

            opener = EmbeddedHub()
    return Client(ownership.profile, discovery=discovery, hub_opener=opener)
