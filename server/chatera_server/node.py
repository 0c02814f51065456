"""The node's composition root: what is made, what stands on what, and how it starts and ends."""

import asyncio
import json
import secrets
import signal
import sys
import threading
import time
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any

from aiohttp import web

from chatera.protocol.errors import ChatEraError
from chatera.protocol.frames import BLOBS_PATH, SOCKET_PATH
from chatera.protocol.ids import CommunityId, NodeId, to_text
from chatera_server import logs
from chatera_server.blobs.directory import BlobDirectory
from chatera_server.bus.memory import MemoryBus
from chatera_server.config import NodeConfig
from chatera_server.handlers import commands
from chatera_server.handlers.commits import Commits
from chatera_server.handlers.connections import Connections
from chatera_server.handlers.conversations import Conversations, Scopes
from chatera_server.handlers.delivery import Delivery
from chatera_server.handlers.expiry import Expiry
from chatera_server.handlers.login import Logins
from chatera_server.handlers.messages import Messages
from chatera_server.handlers.people import People
from chatera_server.handlers.presence import Attendance
from chatera_server.handlers.receipts import Receipts
from chatera_server.handlers.reconcile import Reconciliation
from chatera_server.handlers.relay import Relays
from chatera_server.handlers.reports import Reports
from chatera_server.handlers.tokens import Tokens
from chatera_server.http import openapi
from chatera_server.http.blobs import BlobDoor
from chatera_server.http.health import HealthDoor
from chatera_server.http.socket import Door
from chatera_server.http.tls import tls_context
from chatera_server.metrics import NodeMetrics, Reading
from chatera_server.storage.directory import DataDirectory
from chatera_server.storage.sqlite import SqliteStore

SWEEP_S = 15.0


class Node:
    """A node from ``start`` to ``stop``.

    Attributes:
        id: its public key.
        url: where it accepts connections, once started.
    """

    def __init__(self, config: NodeConfig) -> None:
        self.url = ""
        self.port = 0
        self._stopped = False
        self._config = config
        self._log = logs.subject("node")
        self._tasks: set[asyncio.Task[None]] = set()
        self.directory = DataDirectory(config.data)
        self.id = NodeId(self.directory.signer.public)
        community = None if config.community is None else CommunityId(config.community)
        self.store = SqliteStore(
            self.directory.database, community=community, queue=config.limits.queue
        )
        self.scopes = Scopes(self.store.community)
        self._build()
        self._runner = web.AppRunner(self._application(), access_log=None, handle_signals=False)

    def _build(self) -> None:
        store, now_ms = self.store, _now_ms
        self.bus = MemoryBus()
        self.connections = Connections(self._config.limits.outbox, time.monotonic)
        self.conversations = Conversations(store, self.scopes)
        self.delivery = Delivery(self.connections, self.conversations)
        self.bus.subscribe(self.delivery.deliver)
        self.people = People(store, self.bus, self.scopes)
        self.messages = Messages(store, self.conversations, self.bus, now_ms, self._spawn)
        self.receipts = Receipts(store, self.conversations, self.people, self.bus)
        self.attendance = Attendance(self.connections, self.conversations, self.bus, now_ms)
        self.commits = Commits(self.messages, self.bus, self._storage_changed)
        self.expiry = Expiry(store, now_ms)
        self.tokens = Tokens(secrets.token_bytes(32), now_ms)
        logins = Logins(
            self.id, self._config.name, self.scopes, store, self.people, self.tokens, now_ms
        )
        handlers = commands.table(
            messages=self.messages,
            conversations=self.conversations,
            reconciliation=Reconciliation(store, self.conversations, self.people),
            relays=Relays(store, self.conversations, self.people, self.messages),
            receipts=self.receipts,
            people=self.people,
            attendance=self.attendance,
            reports=Reports(store, self.conversations, self.people, self.connections),
            now_ms=now_ms,
        )
        self.door = Door(
            self._config.limits, logins, self.connections, self.attendance, handlers,
            time.monotonic,
        )  # fmt: skip

    async def start(self) -> None:
        """Open the store and accept connections.

        Raises:
            ChatEraError: it can't; the text says what to do.
        """
        loaded = await self.store.start(self.commits.committed)
        self.scopes.aliases = _aliases(loaded.state.get("aliases", b""))
        self.people.load(loaded)
        self.conversations.load(loaded)
        self.receipts.load(loaded)
        await self._listen()
        self._spawn(self._sweep())
        self._log.info("listening", port=self.port, conversations=len(loaded.conversations))

    async def stop(self) -> None:
        """Say goodbye to everybody, keep what waits, and close; harmless to repeat."""
        if self._stopped:
            return
        self._stopped = True
        for connection in self.connections.all():
            connection.cut("shutdown", "The node is shutting down.")
        self.attendance.close()
        await self.door.close()
        await self._runner.cleanup()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.store.close()
        self.directory.close()
        self._log.info("stopped")

    async def _listen(self) -> None:
        config = self._config
        await self._runner.setup()
        tls = None if config.plain else tls_context(self.directory.signer)
        site = web.TCPSite(self._runner, config.bind, config.port, ssl_context=tls, backlog=1024)
        try:
            await site.start()
        except OSError as error:
            raise ChatEraError(
                f"the node can't listen on {config.bind} port {config.port}: {error.strerror}"
            ) from error
        self.port = self._runner.addresses[0][1]
        scheme = "ws" if config.plain else "wss"
        host = "127.0.0.1" if config.bind in {"0.0.0.0", "::"} else config.bind  # noqa: S104
        self.url = f"{scheme}://{f'[{host}]' if ':' in host else host}:{self.port}"

    def _application(self) -> web.Application:
        application = web.Application()
        blobs = BlobDoor(BlobDirectory(self.directory.blobs), self.tokens)
        health = HealthDoor(lambda: self.commits.fault, self._metrics())
        application.router.add_get(SOCKET_PATH, self.door.socket)
        application.router.add_get(f"{BLOBS_PATH}/{{blob}}", blobs.get)
        application.router.add_put(f"{BLOBS_PATH}/{{blob}}", blobs.put)
        application.router.add_get("/health", health.health)
        application.router.add_get("/metrics", health.metrics)
        application.router.add_get(openapi.PATH, openapi.openapi)
        return application

    def _metrics(self) -> NodeMetrics:
        store = self.store
        return NodeMetrics(
            {
                "commits": Reading("Transactions flushed", lambda: store.counts.commits),
                "events": Reading("Events stored", lambda: store.counts.events),
                "commit_failures": Reading("Transactions lost", lambda: store.counts.failures),
                "deliveries": Reading("Facts pushed", lambda: self.delivery.delivered),
            },
            {
                "connections": Reading("Devices connected", lambda: len(self.connections)),
                "sockets": Reading("Sockets open", self.door.open.total),
                "conversations": Reading("Known", lambda: len(self.conversations.known)),
                "writes_waiting": Reading("Writes before the disk", lambda: store.waiting),
            },
        )

    def _storage_changed(self, fault: str) -> None:
        if fault:
            self._log.warning("storage_failed", fault=fault)
        else:
            self._log.info("storage_recovered")

    async def _sweep(self) -> None:
        while True:
            await asyncio.sleep(SWEEP_S)
            self.door.sweep()
            await self.expiry.sweep()

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: "asyncio.Task[None]") -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self._log.error("task_failed", exc_info=error)


def build_node(config: NodeConfig) -> Node:
    """Return a node that is ready to start.

    Raises:
        ChatEraError: its data directory can't be used.
    """
    return Node(config)


def main(config: NodeConfig) -> int:
    """Run a node until it is told to end; return the exit code.

    Prints one line of JSON to standard output when it accepts connections.
    """
    logs.configure()
    try:
        return _runner()(_run(config))
    except ChatEraError as error:
        sys.stderr.write(f"{error}\n")
        return 1


def _runner() -> Callable[[Coroutine[Any, Any, int]], int]:
    """Return uvloop's runner where there is one: three times asyncio's TLS throughput."""
    if sys.platform == "win32":
        return asyncio.run
    import uvloop  # noqa: PLC0415 - not on Windows

    return uvloop.run


async def _run(config: NodeConfig) -> int:
    node = build_node(config)
    ending = asyncio.Event()
    _until_told(ending)
    if config.watch_parent:
        _until_stdin_closes(ending)
    try:
        await node.start()
        _say({
            "event": "listening",
            "url": node.url,
            "fingerprint": to_text("n_", node.id),
            "community": node.scopes.community.hex(),
        })  # fmt: skip
        await ending.wait()
    finally:
        await node.stop()
    return 0


def _until_told(ending: asyncio.Event) -> None:
    loop = asyncio.get_running_loop()
    for one in (signal.SIGTERM, signal.SIGINT):
        try:
            loop.add_signal_handler(one, ending.set)
        except NotImplementedError:  # Windows
            signal.signal(one, lambda *_: loop.call_soon_threadsafe(ending.set))


def _until_stdin_closes(ending: asyncio.Event) -> None:
    """End with the process that started this one, however that ended."""
    loop = asyncio.get_running_loop()

    def watch() -> None:
        while sys.stdin.buffer.read(4096):
            pass
        with suppress(RuntimeError):  # the loop has ended on its own meanwhile
            loop.call_soon_threadsafe(ending.set)

    threading.Thread(target=watch, name="node-parent", daemon=True).start()


def _say(line: dict[str, str]) -> None:
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


def _aliases(data: bytes) -> tuple[CommunityId, ...]:
    return tuple(CommunityId(data[at : at + 32]) for at in range(0, len(data), 32))


def _now_ms() -> int:
    return time.time_ns() // 1_000_000
