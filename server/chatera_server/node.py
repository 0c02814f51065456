"""The node's composition root: what is made, what stands on what, and how it starts and ends."""

import asyncio
import gc
import json
import os
import secrets
import signal
import sys
import threading
import time
from collections.abc import Callable, Coroutine, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from aiohttp import web

from chatera.crypto import entry as closed
from chatera.discovery.hub import Ways
from chatera.discovery.interfaces import NetworkProbe
from chatera.protocol.bequest import BEQUEST_PATH
from chatera.protocol.closed import Entry, parse_entry
from chatera.protocol.errors import ChatEraError, StorageError, UserError
from chatera.protocol.frames import BLOBS_PATH, SOCKET_PATH, Moved
from chatera.protocol.ids import CommunityId, DeviceId, NodeId, to_text
from chatera.protocol.knocking import KNOCK_PATH
from chatera_server import logs
from chatera_server.blobs.directory import BlobDirectory
from chatera_server.bus.memory import MemoryBus
from chatera_server.config import NodeConfig, read_limits
from chatera_server.handlers import commands
from chatera_server.handlers.adoption import Adoption
from chatera_server.handlers.bequests import Bequests
from chatera_server.handlers.commits import Commits
from chatera_server.handlers.connections import Connections
from chatera_server.handlers.conversations import Conversations, Scopes
from chatera_server.handlers.delivery import Delivery
from chatera_server.handlers.dialling_back import DiallingBack
from chatera_server.handlers.expiry import Expiry
from chatera_server.handlers.heartbeats import Heartbeats
from chatera_server.handlers.knocking import Knocking
from chatera_server.handlers.login import Logins
from chatera_server.handlers.mail import Mail
from chatera_server.handlers.messages import Messages
from chatera_server.handlers.people import People
from chatera_server.handlers.prekeys import Prekeys
from chatera_server.handlers.presence import Attendance
from chatera_server.handlers.receipts import Receipts
from chatera_server.handlers.reconcile import Reconciliation
from chatera_server.handlers.redirects import Redirects
from chatera_server.handlers.relay import Relays
from chatera_server.handlers.reports import Reports
from chatera_server.handlers.tokens import Tokens
from chatera_server.handlers.turns import Turns
from chatera_server.handlers.views import Views
from chatera_server.handlers.vouches import Vouches
from chatera_server.http import openapi
from chatera_server.http.bequests import BequestDoor
from chatera_server.http.blobs import BlobDoor
from chatera_server.http.gate import Gate, GateSite
from chatera_server.http.health import HealthDoor
from chatera_server.http.knocking import KnockDoor
from chatera_server.http.socket import Door
from chatera_server.http.tls import tls_context
from chatera_server.hub.bequeathing import Heir, hand_on
from chatera_server.hub.hosting import NodeHosting, kept_scopes
from chatera_server.hub.life import HubLife
from chatera_server.metrics import NodeMetrics, Reading
from chatera_server.storage.directory import DataDirectory
from chatera_server.storage.event_store import Write
from chatera_server.storage.sqlite import SqliteStore

SWEEP_S = 15.0
EVERYWHERE = "0.0.0.0"  # noqa: S104 - a hub is there for its network
FILES = 10_000
COLLECTING = (20_000, 10, 10)
"""Objects before a look for garbage cycles, and young looks before an older one."""


class Node:
    """A node from ``start`` to ``stop``.

    Attributes:
        id: its public key.
        url: where it accepts connections, once started.
        ending: set when it must stop.
        moved: the hub that took its clients over, None as long as it is hub itself.
    """

    def __init__(
        self, config: NodeConfig, *, ways: Ways | None = None, probe: NetworkProbe | None = None,
        now_ms: Callable[[], int] | None = None,
    ) -> None:  # fmt: skip
        self._now_ms = now_ms or _now_ms
        self.url = ""
        self.port = 0
        self.ending = asyncio.Event()
        self.moved: Moved | None = None
        self._stopped = self._unshared = False
        self._config = config
        self._limits = config.limits or read_limits(config.data / "node.toml")
        self._log = logs.subject("node")
        self._tasks: set[asyncio.Task[None]] = set()
        self.directory = DataDirectory(config.data)
        self.id = NodeId(self.directory.signer.public)
        self.entry = _entry(config)
        self._proofs = closed.Proofs(self.entry) if self.entry is not None else None
        community = None if config.community is None else CommunityId(config.community)
        if self.entry is not None:
            community = self.entry.community
        self.store = SqliteStore(
            self.directory.database, community=community, queue=self._limits.queue
        )
        if self.entry is not None and self.store.community != self.entry.community:
            raise UserError(f"{config.data} belongs to another community.")
        self.scopes = Scopes(self.store.community)
        self._tls = None if config.plain else tls_context(self.directory.signer)
        self._build()
        self._gate = Gate(self._limits, self.door.transports.__contains__)
        self.hosting = NodeHosting(
            signer=self.directory.signer, name=self._name, strength=None, scopes=self.scopes,
            store=self.store, connections=self.connections, moved=self._has_moved,
            now_ms=self._now_ms,
        )  # fmt: skip
        # What has no certificate can't be found: others would have nothing to know it by.
        alone = config.plain or not config.discovery
        self.life = None if alone else HubLife(
            self.hosting, ways=ways, probe=probe, shy=config.watch_parent, proofs=self._proofs,
            apart=config.apart,
        )  # fmt: skip
        self._runner = web.AppRunner(
            self._application(), access_log=None, handle_signals=False,
            tcp_keepalive=False,  # clients ping, and the sweep ends who is silent
        )  # fmt: skip

    @property
    def _name(self) -> str:
        """What people call the community."""
        return self.entry.name if self.entry is not None else self._config.name

    def _build(self) -> None:
        store, now_ms, turns = self.store, self._now_ms, Turns()
        self.bus = MemoryBus()
        self.connections = Connections(self._limits.outbox, time.monotonic)
        self.conversations = Conversations(store, self.scopes)
        self.delivery = Delivery(self.connections, self.conversations)
        self.bus.subscribe(self.delivery.deliver)
        self.people = People(store, self.bus, self.scopes, turns)
        self.messages = Messages(store, self.conversations, self.bus, now_ms, self._spawn)
        self.receipts = Receipts(store, self.conversations, self.people, self.bus, turns)
        self.attendance = Attendance(
            self.connections, self.conversations, self.bus, now_ms, self._limits.absent
        )
        self.commits = Commits(self.messages, self.bus, self._storage_changed)
        self.mail = Mail(store, self.people, self.bus, turns, now_ms)
        self.people.gone = self._has_gone
        self.expiry = Expiry(store, self.mail, now_ms)
        self.tokens = Tokens(secrets.token_bytes(32), now_ms)
        self.vouches = Vouches(self.id, self.scopes, self.people, self.connections, turns)
        self.logins = Logins(
            self.id,
            self._name,
            self.scopes,
            store,
            self.people,
            self.vouches,
            self.tokens,
            now_ms,
            DeviceId(self._config.host),
            proofs=self._proofs,
        )
        self.dialling_back = DiallingBack(time.monotonic, self.attendance)
        relays = Relays(store, self.conversations, self.people, self.messages, turns)
        self.bequests = Bequests(
            self.people, self.conversations, self.mail, relays, self.receipts, turns
        )  # fmt: skip
        self.redirects = Redirects(store, self.people, self.bus, self.scopes, turns, now_ms)
        self.adoption = Adoption(
            self.scopes, self.people, self.conversations, self.connections, self._serve,
            willing=not self._config.watch_parent and self._proofs is None,
        )  # fmt: skip
        handlers = commands.table(
            messages=self.messages,
            conversations=self.conversations,
            reconciliation=Reconciliation(store, self.conversations, self.people, self.mail),
            views=Views(store, self.conversations, turns),
            relays=relays,
            receipts=self.receipts,
            people=self.people,
            attendance=self.attendance,
            reports=Reports(store, self.conversations, self.people),
            prekeys=Prekeys(store, self.people, turns, now_ms),
            mail=self.mail,
            dialling_back=self.dialling_back,
            redirects=self.redirects,
            adoption=self.adoption,
            vouches=self.vouches,
            now_ms=now_ms,
        )
        self.door = Door(
            self._limits, self.logins, self.connections, self.attendance, handlers,
            time.monotonic, shy=self._config.watch_parent,
        )  # fmt: skip

    async def start(self) -> None:
        """Open the store and accept connections.

        Raises:
            ChatEraError: it can't; the text says what to do.
        """
        loaded = await self.store.start(self._committed)
        self._load_scopes(loaded.state)
        self.people.load(loaded)
        self.conversations.load(loaded)
        self.receipts.load(loaded)
        self.mail.load(loaded)
        self.redirects.load(loaded)
        await self._listen()
        if self.life is not None:
            self.hosting.port = self.port
            self.connections.changed = self.life.changed
            await self.life.start()
        self._spawn(Heartbeats(self.connections).run())
        self._spawn(self._sweep())
        self._log.info("listening", port=self.port, conversations=len(loaded.conversations))

    def _committed(self, writes: Sequence[Write], error: StorageError | None) -> None:
        """Tell what became of a batch; what the first one brings has to be handed on, once this is no hub any more."""
        if error is None and not self._unshared:
            try:
                self.directory.note_unshared()
                self._unshared = True
            except StorageError as fault:  # the next one tries again
                self._log.warning("not_noted", reason=str(fault))
        self.commits.committed(writes, error)

    async def stop(self) -> None:
        """Say goodbye to everybody, keep what waits, and close; harmless to repeat."""
        if self._stopped:
            return
        self._stopped = True
        self.connections.changed = _nothing
        self.door.shut = True
        # At once: everybody is without a hub until they hear it, and the network's goodbyes take a while.
        for connection in self.connections.all():
            connection.cut("shutdown", "The node is shutting down.")
        self.attendance.close()
        await self.dialling_back.close()
        if self.life is not None:
            await self.life.stop()
        await self.door.close()
        self._gate.shut = True  # who was still agreeing on keys when it stopped to listen would be left standing there
        await self._runner.cleanup()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.store.close()
        self.directory.close()
        self._log.info("stopped")

    def _load_scopes(self, state: Mapping[str, bytes]) -> None:
        """Know the community by every id it ever had; a direct conversation keeps the one it was made in."""
        if self.entry is not None:
            return  # it is itself and nothing else
        known = kept_scopes(self.scopes.community, state, self._config.aliases)
        self.scopes.community, self.scopes.aliases = self._without_apart(known)
        self.scopes.disowned = known.disowned

    def _without_apart(self, known: Scopes) -> tuple[CommunityId, tuple[CommunityId, ...]]:
        """Drop ids that are another community's, as whoever starts this hub knows by now."""
        given = self._config.community
        apart = set(self._config.apart.ids) - {given}
        left = {one for one in (known.community, *known.aliases) if one not in apart}
        community = known.community
        if community in apart:
            if given is not None and given not in known.disowned:
                left.add(CommunityId(given))
            community = min(left, default=community)
        return CommunityId(community), tuple(sorted(left - {community}))

    async def _serve(self, community: CommunityId, aliases: tuple[CommunityId, ...]) -> None:
        await self.hosting.adopt(community, aliases)
        if self.life is not None:
            self.life.changed()

    def _has_gone(self, device: DeviceId) -> None:
        """Let go what waits for a device that counts no longer, and the device, once it was told why."""
        self.mail.forget(device)
        for connection in self.connections.at(device):
            connection.flush()
            connection.cut("unauthenticated", "This device is not let in any more.")

    def _has_moved(self, moved: Moved) -> None:
        self.moved = moved
        self.ending.set()

    async def _listen(self) -> None:
        config = self._config
        await self._runner.setup()
        last = self.directory.port
        if config.port or not last:
            await self._listen_on(config.port)
        else:
            try:
                await self._listen_on(last)
            except ChatEraError as error:
                self._log.info("port_taken", port=last, reason=str(error))
                await self._listen_on(0)
        self.port = self._runner.addresses[0][1]
        if self.port != last:
            self.directory.keep_port(self.port)
        if self.life is not None and config.bind == EVERYWHERE:
            await self._listen_on_link()
        scheme = "ws" if config.plain else "wss"
        host = "127.0.0.1" if config.bind in {"0.0.0.0", "::"} else config.bind  # noqa: S104
        self.url = f"{scheme}://{f'[{host}]' if ':' in host else host}:{self.port}"

    async def _listen_on_link(self) -> None:
        """Be there for links without IPv4 addresses too, where this machine has IPv6 at all."""
        site = GateSite(self._runner, self._gate, "::", self.port, self._tls, linked=True)
        try:
            await site.start()
        except OSError as error:
            await site.stop()
            self._log.info("no_ipv6", reason=error.strerror or "")

    async def _listen_on(self, port: int) -> None:
        bind = self._config.bind
        site = GateSite(self._runner, self._gate, bind, port, self._tls)
        try:
            await site.start()
        except OSError as error:
            await site.stop()
            raise ChatEraError(
                f"the node can't listen on {bind} port {port}: {error.strerror}"
            ) from error

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
        application.router.add_post(
            BEQUEST_PATH, BequestDoor(self.bequests, self.tokens).post
        )  # fmt: skip
        if self.life is not None:
            self.life.add_routes(application)
        if self.entry is not None and self.entry.word:
            knocking = Knocking(self.entry, self.id, time.monotonic)
            application.router.add_post(KNOCK_PATH, KnockDoor(knocking).knock)
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


def _entry(config: NodeConfig) -> Entry | None:
    """Return what makes the node one of a closed community.

    Raises:
        ChatEraError: it does not fit.
    """
    if not config.entry:
        return None
    entry = closed.check(parse_entry(config.entry))
    if config.community not in {None, entry.community} or config.aliases:
        raise UserError("The entry is another community's.")
    if config.plain:
        raise UserError("A closed community's node needs TLS.")
    return entry


def build_node(
    config: NodeConfig, *, ways: Ways | None = None, probe: NetworkProbe | None = None,
    now_ms: Callable[[], int] | None = None,
) -> Node:  # fmt: skip
    """Return a node that is ready to start.

    Args:
        config: what it was told.
        ways: how it finds other hubs and is found.
        probe: tells this machine's interfaces.
        now_ms: ms since the epoch; None asks the machine.

    Raises:
        ChatEraError: its data directory can't be used.
    """
    return Node(config, ways=ways, probe=probe, now_ms=now_ms)


def _print(line: dict[str, str]) -> None:
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


def main(
    config: NodeConfig, *, say: Callable[[dict[str, str]], None] = _print,
    ways: Ways | None = None, probe: NetworkProbe | None = None,
) -> int:  # fmt: skip
    """Run a node until it is told to end, or gives way to another hub; return the exit code.

    Args:
        config: what it was told.
        say: is given one record when it accepts connections, and one when it moves.
        ways: how it finds other hubs and is found.
        probe: tells this machine's interfaces.

    Raises:
        ChatEraError: it can't start; the text says what to do.
    """
    logs.configure()
    _allow_files()
    return _runner()(_run(config, say, ways, probe))


def _allow_files() -> None:
    """Let this process have as many files open as the system allows: each connection is one."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not on Windows

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = FILES if hard == resource.RLIM_INFINITY else min(FILES, hard)
    if soft == resource.RLIM_INFINITY or soft >= wanted:
        return
    with suppress(
        ValueError, OSError
    ):  # macOS has a lower limit of its own, which it does not tell
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


def _runner() -> Callable[[Coroutine[Any, Any, int]], int]:
    """Return uvloop's runner where there is one: three times asyncio's TLS throughput."""
    if sys.platform == "win32":
        return asyncio.run
    import uvloop  # noqa: PLC0415 - not on Windows

    return uvloop.run


async def _run(
    config: NodeConfig, say: Callable[[dict[str, str]], None], ways: Ways | None,
    probe: NetworkProbe | None,
) -> int:  # fmt: skip
    node = build_node(config, ways=ways, probe=probe)
    ending = node.ending
    _until_told(ending)
    if config.watch_parent:
        _until_stdin_closes(ending)
    try:
        await node.start()
        _spare_collections()
        say({
            "event": "listening",
            "url": node.url,
            "fingerprint": to_text("n_", node.id),
            "community": node.scopes.community.hex(),
        })  # fmt: skip
        await ending.wait()
        if node.moved is not None:
            say(_told(node.moved))
    finally:
        await node.stop()
    return 0


def bequeath(data: Path, heir: Heir, *, say: Callable[[dict[str, str]], None] = _print) -> int:
    """Hand on what a node that is no hub any more keeps; return the exit code.

    Args:
        data: its directory; no other program may use it meanwhile.
        heir: who gets it.
        say: is given one record at the end.

    Raises:
        ChatEraError: it can't; what was not handed on stays for another time.
    """
    logs.configure()

    async def work() -> int:
        directory = DataDirectory(data)
        try:
            refused = await hand_on(directory, heir)
        finally:
            directory.close()
        say({"event": "handed_on", "refused": str(refused)})
        return 0

    return _runner()(work())


def _spare_collections() -> None:
    """Look for garbage cycles rarely, and never in what is loaded by now.

    Every message in flight is a few young objects, which would start a collection each few hundred messages.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(*COLLECTING)


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
    stdin = sys.stdin.fileno()

    def watch() -> None:
        # Not through sys.stdin: its lock, held by this thread, would break the interpreter's end.
        while os.read(stdin, 4096):
            pass
        with suppress(RuntimeError):  # the loop has ended on its own meanwhile
            loop.call_soon_threadsafe(ending.set)

    threading.Thread(target=watch, name="node-parent", daemon=True).start()


def _told(moved: Moved) -> dict[str, str]:
    first = moved.addresses[0]
    return {
        "event": "moved",
        "url": f"wss://{f'[{first}]' if ':' in first else first}:{moved.port}",
        "fingerprint": to_text("n_", moved.node),
        "community": moved.community.hex(),
    }


def _nothing() -> None:
    """Nobody needs to know of the goings at the end."""


def _now_ms() -> int:
    return time.time_ns() // 1_000_000
