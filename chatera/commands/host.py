"""The owner of a profile serves the others: one connection is one command of the registry.

Lines of JSON both ways. A guest sends ``{"command", "arguments", "local"}``, and ``{"line"}`` or ``{"end"}`` for each
``{"want": "line"}``; the host sends ``{"record"}``s and at the end ``{"done"}``, ``{"error"}`` or, when the profile
gets another owner, ``{"resume": arguments, "lines": how many were taken, "desktop": bool}``. A guest that hangs up
cancels its command.
``{"control": "show"}`` brings a desktop to the front, and lets it open a ``link`` if there is one;
``{"control": "take_over"}`` makes a command give the profile away.
"""

import asyncio
import json
import logging
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from chatera.commands.command import Context, HandedOver, Record
from chatera.commands.local_socket import Address, LocalSocket, local_socket
from chatera.commands.owner import Ownership
from chatera.commands.problems import problem_of
from chatera.commands.registry import Registry
from chatera.protocol.errors import ChatEraError, UserError

if TYPE_CHECKING:
    from chatera.client.client import Client

FINISH_WITHIN = 3.0
"""Seconds that running commands have to come to a good place when the owner goes."""

log = logging.getLogger("chatera.commands.host")


class Host:
    """Serves a profile's guests.

    Args:
        ownership: of the profile.
        client: open and started.
        registry: what guests may ask for.
        show: brings the desktop's window to the front.
        open_link: lets the desktop open a link that somebody pressed elsewhere.

    Attributes:
        handing_over: set when the owner goes; the owner's own command looks at it too.
        taken: set when a desktop wants the profile.
    """

    def __init__(
        self,
        ownership: Ownership,
        client: "Client",
        registry: Registry,
        *,
        show: Callable[[], None] | None = None,
        open_link: Callable[[str], None] | None = None,
        doors: LocalSocket | None = None,
    ) -> None:
        self.handing_over = asyncio.Event()
        self.taken = asyncio.Event()
        self._ownership = ownership
        self._client = client
        self._registry = registry
        self._show = show
        self._open_link = open_link
        self._doors = doors or local_socket()
        self._server: asyncio.Server | None = None
        self._address: Address = {}
        self._guests: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        """Open the door and tell where it is."""
        self._server, self._address = await self._doors.listen(
            self._ownership.profile.path, self._receive
        )
        self._ownership.announce(self._address)

    async def close(self) -> None:
        """Shut the door; guests learn with which arguments they go on elsewhere."""
        self.handing_over.set()
        self._ownership.withdraw()
        if self._server is not None:
            self._server.close()
            self._doors.remove(self._address)
        if self._guests:
            _, late = await asyncio.wait(self._guests, timeout=FINISH_WITHIN)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _receive(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task is None:  # streams always run their callback in a task
            return
        self._guests.add(task)
        try:
            await self._serve(Guest(reader, writer))
        except (OSError, ValueError, RecursionError):
            log.info("a guest hung up")
        finally:
            self._guests.discard(task)
            writer.close()

    async def _serve(self, guest: "Guest") -> None:
        request = await guest.request()
        if "control" in request:
            await self._control(request, guest)
            return
        running = asyncio.create_task(self._run(request, guest))
        hung_up = asyncio.create_task(guest.read())
        try:
            await asyncio.wait((running, hung_up), return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in (running, hung_up):
                task.cancel()
            await asyncio.gather(running, hung_up, return_exceptions=True)

    async def _control(self, request: Record, guest: "Guest") -> None:
        wish, link = request["control"], request.get("link")
        if wish == "show" and self._show is not None:
            self._show()
            if isinstance(link, str) and link and self._open_link is not None:
                self._open_link(link)
        if wish == "take_over" and self._ownership.kind == "command":
            self.taken.set()
        await guest.tell({"done": True})

    async def _run(self, request: Record, guest: "Guest") -> None:
        context = Context(
            self._client, self.handing_over, lines=guest, local=bool(request.get("local"))
        )
        try:
            arguments = request.get("arguments", {})
            if not isinstance(arguments, dict):
                raise UserError("The arguments of a command are an object.")  # noqa: TRY301 - told like every other problem
            stream = self._registry.run(context, str(request.get("command")), arguments)
            async for record in stream:
                await guest.tell({"record": record})
        except HandedOver as error:
            desktop = self.taken.is_set()
            await guest.tell({"resume": error.arguments, "lines": guest.taken, "desktop": desktop})
        except ChatEraError as error:
            await guest.tell({"error": problem_of(error)})
        except OSError:
            raise
        except Exception:
            log.exception("a guest's command failed")
            words = "The command failed in the process that owns the profile; its log says why."
            await guest.tell({"error": {"error": "bug", "message": words}})
        else:
            await guest.tell({"done": True})


class Guest:
    """The other end of one connection; its input lines come one at a time, when asked for.

    Attributes:
        taken: how many input lines the command has taken.
    """

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        self._lines: asyncio.Queue[str | None] = asyncio.Queue()
        self._asked = False
        self.taken = 0

    async def request(self) -> Record:
        """Return the first line.

        Raises:
            ValueError: it is not an object of JSON.
        """
        request = json.loads(await self._reader.readline())
        if not isinstance(request, dict):
            raise ValueError("not an object")  # noqa: TRY004 - what json raises for other nonsense
        return request

    async def read(self) -> None:
        """Take in lines until the guest hangs up."""
        with suppress(OSError, ValueError, RecursionError):
            while data := await self._reader.readline():
                message = json.loads(data)
                self._lines.put_nowait(message.get("line"))

    async def next(self) -> str | None:
        """Return the guest's next input line."""
        if not self._asked:
            self._asked = True
            await self.tell({"want": "line"})
        line = await self._lines.get()
        self._asked = False
        self.taken += 1
        return line

    async def tell(self, message: Record) -> None:
        """Send one message."""
        self._writer.write(json.dumps(message).encode() + b"\n")
        await self._writer.drain()
