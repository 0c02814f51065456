"""A node and people with real profiles around it, in one process."""

import shutil
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.client.people import Person
from chatera.protocol.ids import to_text
from chatera.store.machine import Machine
from chatera.store.profile import Profile
from chatera_server.config import NodeConfig
from chatera_server.node import Node, build_node
from tests.helpers.waiting import until


class House:
    """People who are all connected to one node by its address."""

    name = "Test house"
    """What the node is called."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._clients: dict[Path, Client] = {}
        self._ahead: dict[Path, int] = {}
        self._moved: set[Path] = set()
        self._stores = 0
        self._passed_ms = 0
        self.community: bytes | None = None
        self.node: Node | None = None
        self._port = 0

    async def __aenter__(self) -> Self:
        await self.node_starts()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:  # fmt: skip
        for client in list(self._clients.values()):
            await self.leave(client)
        await self.node_ends()

    async def node_starts(self, *, empty: bool = False) -> None:
        """Start the node again where it was; ``empty`` with the same key but another store."""
        if empty:
            self._stores += 1
        data = self._path / f"node{self._stores}"
        if empty:
            data.mkdir()
            key = self._path / f"node{self._stores - 1}" / "node.key"
            (data / "node.key").write_bytes(key.read_bytes())
        self.node = build_node(
            NodeConfig(
                data=data, bind="127.0.0.1", port=self._port, community=self.community,
                discovery=False, name=self.name,
            ),
            now_ms=self.now_ms,
        )  # fmt: skip
        await self.node.start()
        self._port, self.community = self.node.port, self.node.scopes.community

    def forget_port(self) -> None:
        """Let the next start of the node be at another port."""
        self._port = 0
        for kept in self._path.glob("node*/port"):
            kept.unlink()

    def now_ms(self) -> int:
        """Everybody's clock."""
        return time.time_ns() // 1_000_000 + self._passed_ms

    def time_passes(self, days: float) -> None:
        """Let everybody's clock go on at once."""
        self._passed_ms += int(days * 86_400_000)

    async def node_ends(self) -> None:
        """Stop the node."""
        if self.node is not None:
            await self.node.stop()
            self.node = None

    @property
    def fingerprint(self) -> str:
        """The node's."""
        assert self.node is not None
        return to_text("n_", self.node.id)

    async def person(self, name: str, *, clock_ahead_ms: int = 0) -> Client:
        """Return somebody who has come in."""
        path = self._path / f"profile-{name}"
        self._ahead[path] = clock_ahead_ms
        Profile.create(path, name).close()
        client = await self.enter(path)
        await self.connect(client)
        return client

    async def connect(self, client: Client) -> None:
        """Let somebody come in by the node's address."""
        assert self.node is not None
        await client.connect(self.node.url, self.fingerprint)
        await self.until(lambda: any(one.state == "online" for one in client.communities))

    async def leave(self, client: Client) -> None:
        """Let somebody go."""
        self._clients.pop(client.profile.path, None)
        await client.stop()
        client.profile.close()

    async def come_back(self, client: Client) -> Client:
        """Let somebody who left come in again."""
        return await self.enter(client.profile.path)

    def move(self, path: Path) -> None:
        """Let a profile be on another machine from now on."""
        self._moved.add(path)

    async def second_device(self, client: Client) -> Client:
        """Return another machine of somebody who is here, with a store of its own."""
        path = client.profile.path.with_name(f"{client.profile.path.name}-2")
        path.mkdir()
        for name in ("key", "identity"):
            shutil.copy2(client.profile.path / name, path)
        Profile.rebuild(path, client.me.name).close()
        second = await self.enter(path)
        await self.connect(second)
        return second

    async def enter(self, path: Path, *, online: bool = True) -> Client:
        """Open a profile and come in."""
        ahead = self._ahead.get(path, 0)
        machine = Machine(state=self._path / "another machine") if path in self._moved else None
        client = Client(Profile.open(path, machine=machine), clock=lambda: self.now_ms() + ahead)
        self._clients[path] = client
        if online:
            await client.start()
        return client

    async def meet(self, *clients: Client) -> None:
        """Wait until everybody knows everybody."""
        for one in clients:
            for other in clients:
                if one is not other:
                    await self.met(one, other)

    async def met(self, one: Client, other: Client) -> bool:
        """Wait until one knows the other by name."""
        await self.until(
            lambda: (
                (seen := one.people.get(other.me.account)) is not None
                and seen.name == other.me.name
            )
        )
        return True

    def chat(self, one: Client, other: Client) -> Chat:
        """Return one's chat with the other."""
        return one.chats.with_person(other.me.account)

    def seen(self, one: Client, other: Client) -> Person:
        """Return the other as one sees them."""
        person = one.people.get(other.me.account)
        assert person is not None
        return person

    async def until(self, reached: Callable[[], bool], timeout: float = 20) -> None:
        """Wait for a condition."""
        await until(reached, seconds=timeout)
