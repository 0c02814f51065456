"""Places with a network of their own, without a network: who opens a hub there is heard by all who are there."""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from chatera.client.client import Client
from chatera.client.own_hub import Heir, HubOpener, Opened
from chatera.protocol.closed import Entry, pack_entry
from chatera.protocol.communities import NOTHING_APART, Apart
from chatera.protocol.ids import CommunityId, DeviceId, to_text
from chatera.store.profile import Profile
from chatera_server.config import NodeConfig
from chatera_server.node import Node, build_node
from tests.helpers.heard import Air, hub_of
from tests.helpers.waiting import PAUSE

LEAVING_S = 1.0


class Office:
    """One network: its hubs, and who comes there.

    Attributes:
        here: what machines recognise it by.
        hubs: that are open.
        air: by which they are heard.
    """

    def __init__(self, path: Path, name: str) -> None:
        self.path = path
        self.name = name
        self.here = name.encode()
        self.hubs: list[Node] = []
        self.air = Air()

    async def hub(
        self, community: CommunityId | None = None, entry: Entry | None = None
    ) -> Node:  # fmt: skip
        """Open a hub, as a desktop of this network would, and let all hear of it; with an entry a closed community's."""
        node = build_node(
            NodeConfig(
                data=self.path / f"hub-{self.name}-{len(list(self.path.glob('hub-*')))}",
                bind="127.0.0.1", community=community, discovery=False, watch_parent=True,
                entry=b"" if entry is None else pack_entry(entry),
            )
        )  # fmt: skip
        await node.start()
        node.door.shy = False  # its own client has come
        self.appears(node)
        return node

    def appears(self, node: Node) -> None:
        """Let all hear of a hub."""
        self.hubs.append(node)
        self.air.appears(hub_of(node, closed=node.entry is not None, name="LAN"))

    async def silence(self, node: Node) -> None:
        """Close a hub."""
        self.hubs.remove(node)
        await node.stop()
        self.air.goes(node.id)

    async def comes(
        self, path: Path, name: str = "", opener: HubOpener | None = None
    ) -> Client:  # fmt: skip
        """Let somebody come to this network with their machine."""
        if not path.exists():
            Profile.create(path, name).close()
        client = Client(
            Profile.open(path), discovery=self.air, network=lambda: self.here, hub_opener=opener
        )
        await client.start()
        return client


class OwnHub:
    """Opens a person's own hub in this process; see ``chatera.client.own_hub.HubOpener``.

    Attributes:
        node: the hub, while it is open.
        handed: what it kept was handed on: the community, and to which address.
        others: those of closed communities, in the order in which they were made.
    """

    def __init__(self, office: Office, entry: Entry | None = None) -> None:
        self.node: Node | None = None
        self.others: list[OwnHub] = []
        self.handed: list[tuple[bytes, str]] = []
        self.url = self.fingerprint = self.community = ""
        self._office = office
        self._entry = entry
        self._tell: Callable[[Opened], None] = lambda _: None

    def listens(self, callback: Callable[[Opened], None]) -> None:
        self._tell = callback

    async def stand_by(
        self, community: bytes | None, profile_dir: Path, host: DeviceId,
        aliases: Sequence[bytes] = (), apart: Apart = NOTHING_APART,
    ) -> None:  # fmt: skip
        """Nothing is made ready: opening is fast here."""

    async def stand_down(self) -> None:
        """Nothing was made ready."""

    async def open(
        self, community: bytes | None, profile_dir: Path, host: DeviceId,
        aliases: Sequence[bytes] = (), apart: Apart = NOTHING_APART,
    ) -> None:  # fmt: skip
        node = self.node = build_node(
            NodeConfig(
                data=profile_dir / "node" / ("here" if self._entry is None else "closed"),
                entry=b"" if self._entry is None else pack_entry(self._entry),
                bind="127.0.0.1", community=community,
                aliases=tuple(aliases), apart=apart, host=host, discovery=False, watch_parent=True,
            )
        )  # fmt: skip
        await node.start()
        node.door.shy = False
        self.url, self.fingerprint = node.url, to_text("n_", node.id)
        self.community = node.scopes.community.hex()
        self._tell(self)
        self._office.appears(node)

    async def hand_on(self, profile_dir: Path, communities: Iterable[bytes], to: Heir) -> None:
        del profile_dir
        self.handed += [(community, to.url) for community in communities]

    def closed(self, entry: Entry) -> "OwnHub":
        self.others.append(OwnHub(self._office, entry))
        return self.others[-1]

    async def close(self) -> None:
        if self.node is not None:
            node, self.node = self.node, None
            with suppress(
                TimeoutError
            ):  # who is just leaving closes the socket from the other side
                async with asyncio.timeout(LEAVING_S):
                    while len(node.connections):
                        await asyncio.sleep(PAUSE)
            await self._office.silence(node)


@dataclass
class Told:
    """Stands in for ``chatera_server.handlers.vouches.Vouches`` of a node that makes them up."""

    vouches: tuple[bytes, ...] = ()

    def shown_to(self, _device: DeviceId) -> tuple[bytes, ...]:
        return self.vouches


async def leaves(client: Client) -> None:
    """Let somebody shut their machine."""
    await client.stop()
    client.profile.close()
