"""Real nodes in processes of their own that meet on the loopback interface: one is left."""

import asyncio
import json
import secrets
import socket
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from chatera.crypto.entry import found_community
from chatera.crypto.keys import Signer
from chatera.protocol.closed import Entry, pack_entry
from chatera.protocol.communities import Apart, pack_apart
from chatera.protocol.frames import Bye, Merged, Moved
from chatera.protocol.ids import CommunityId, NodeId, from_text
from tests.helpers.node_client import Person, RawClient

PROGRAM = Path(__file__).parents[2] / "helpers" / "node_program.py"
LOW, HIGH = CommunityId(b"\x01" * 32), CommunityId(b"\xfe" * 32)
PATIENCE_S = 30.0
MEETING_S = 3.0
"""Hubs that are rivals have long met by then."""


class HubProcess:
    """One node and what it prints."""

    def __init__(self, data: Path, process: asyncio.subprocess.Process) -> None:
        self.data = data
        self.process = process
        self.url = ""
        self.community = CommunityId(b"")
        self.node = NodeId(b"")

    async def next(self, event: str) -> dict[str, Any]:
        assert self.process.stdout is not None
        async with asyncio.timeout(PATIENCE_S):
            line = await self.process.stdout.readline()
        said: dict[str, Any] = json.loads(line)
        assert said["event"] == event
        return said

    async def ended(self) -> int:
        async with asyncio.timeout(PATIENCE_S):
            return await self.process.wait()


class Network:
    """A discovery port of its own, and the nodes on it."""

    def __init__(self, directory: Path) -> None:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as free:
            free.bind(("", 0))
            self.port = free.getsockname()[1]
        self._directory = directory
        self._hubs: list[HubProcess] = []

    async def hub(
        self, name: str, community: CommunityId | None = None, *, key: Signer | None = None,
        entry: Entry | None = None, apart: Apart | None = None,
    ) -> HubProcess:  # fmt: skip
        """Start a node; returns when it listens."""
        data = self._directory / name
        if key is not None:
            data.mkdir()
            (data / "node.key").write_bytes(key.seed)
        chosen = [community.hex()] if community is not None else []
        if entry is not None:
            data.mkdir()
            (data / "entry").write_bytes(pack_entry(entry))
        if apart is not None:
            data.mkdir()
            (data / "apart").write_bytes(pack_apart(apart))
        process = await asyncio.create_subprocess_exec(
            sys.executable, str(PROGRAM), str(data), str(self.port), *chosen,
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
        )  # fmt: skip
        hub = HubProcess(data, process)
        self._hubs.append(hub)
        said = await hub.next("listening")
        hub.community = CommunityId(bytes.fromhex(said["community"]))
        hub.url, hub.node = said["url"], NodeId(from_text("n_", said["fingerprint"]))
        return hub

    async def close(self) -> None:
        for hub in self._hubs:
            await self.end(hub)

    async def end(self, hub: HubProcess) -> None:
        if hub.process.returncode is None:
            hub.process.terminate()
            await hub.ended()


@pytest.fixture
async def network(tmp_path: Path) -> AsyncIterator[Network]:
    network = Network(tmp_path)
    yield network
    await network.close()


async def test_the_hub_with_people_stays_and_takes_the_lower_id(network: Network) -> None:
    busy = await network.hub("busy", HIGH)
    async with RawClient(busy.url, Person()) as anna, RawClient(busy.url, Person()):
        lonely = await network.hub("lonely", LOW)
        said = await lonely.next("moved")
        assert await lonely.ended() == 0
        assert from_text("n_", said["fingerprint"]) == busy.node
        assert said["community"] == LOW.hex()
        merged = await anna.expect(Merged)
        assert (merged.community, merged.aliases) == (LOW, (HIGH,))
        async with RawClient(said["url"], Person(), node=busy.node) as newcomer:
            assert newcomer.welcome is not None
            assert newcomer.welcome.community == LOW
            assert newcomer.welcome.aliases == (HIGH,)
    assert busy.process.returncode is None


async def test_whoever_knows_the_other_community_from_elsewhere_gives_way_however_strong(
    network: Network,
) -> None:
    busy = await network.hub("busy", HIGH, apart=Apart(ids=(LOW,)))
    async with RawClient(busy.url, Person()) as anna, RawClient(busy.url, Person()):
        lonely = await network.hub("lonely", LOW)
        moved = await anna.expect(Moved)
        assert (moved.node, moved.community) == (lonely.node, LOW)
        assert not [one for one in anna.facts if isinstance(one, Merged)]
        assert await busy.ended() == 0
    async with RawClient(lonely.url, Person()) as again:
        assert again.welcome is not None
        assert (again.welcome.community, again.welcome.aliases) == (LOW, (HIGH,))


async def test_clients_of_the_weaker_hub_are_told_where_to_go(network: Network) -> None:
    keys = sorted((Signer.new(), Signer.new()), key=lambda signer: signer.public)
    weaker = await network.hub("weaker", key=keys[1])
    async with RawClient(weaker.url, Person()) as anna:
        stronger = await network.hub("stronger", key=keys[0])
        moved = await anna.expect(Moved)
        assert (moved.node, moved.addresses) == (stronger.node, ("127.0.0.1",))
        assert (await anna.expect(Bye)).reason == "shutdown"
        assert await weaker.ended() == 0
        where = f"wss://{moved.addresses[0]}:{moved.port}"
        async with RawClient(where, Person(), node=NodeId(moved.node)) as again:
            assert again.welcome is not None
            assert again.welcome.community == moved.community
            assert len(again.welcome.aliases) == 1


async def test_four_hubs_opened_at_once_become_one(network: Network) -> None:
    hubs = await asyncio.gather(*(network.hub(str(n)) for n in range(4)))
    async with asyncio.timeout(PATIENCE_S):
        while sum(hub.process.returncode is None for hub in hubs) > 1:
            await asyncio.sleep(0.01)
    (last,) = [hub for hub in hubs if hub.process.returncode is None]
    async with RawClient(last.url, Person()) as anna:
        assert anna.welcome is not None
        ids = {anna.welcome.community, *anna.welcome.aliases}
        assert {hub.community for hub in hubs} == ids
        assert anna.welcome.community == min(ids)


async def test_a_merged_community_keeps_its_ids_over_a_restart(network: Network) -> None:
    busy = await network.hub("busy", HIGH)
    async with RawClient(busy.url, Person()), RawClient(busy.url, Person()):
        lonely = await network.hub("lonely", LOW)
        assert await lonely.ended() == 0
    await network.end(busy)
    again = await network.hub("busy")
    async with RawClient(again.url, Person()) as anna:
        assert anna.welcome is not None
        assert (anna.welcome.community, anna.welcome.aliases) == (LOW, (HIGH,))


async def test_of_closed_communities_only_hubs_of_the_same_one_meet(network: Network) -> None:
    family, board = (
        found_community(name, "invitation", secrets.token_bytes) for name in ("Family", "Board")
    )
    everyone = await network.hub("everyone", LOW)
    alone = await network.hub("board", entry=board)
    two = [await network.hub(name, entry=family) for name in ("one", "other")]
    assert {hub.community for hub in two} == {family.community}
    async with asyncio.timeout(PATIENCE_S):
        while sum(hub.process.returncode is None for hub in two) > 1:
            await asyncio.sleep(0.01)
    lost, left = sorted(two, key=lambda hub: hub.process.returncode is None)
    assert lost.process.returncode == 0
    said = await lost.next("moved")
    assert from_text("n_", said["fingerprint"]) == left.node
    assert said["community"] == family.community.hex()
    await asyncio.sleep(MEETING_S)
    assert all(hub.process.returncode is None for hub in (everyone, alone, left))
    async with RawClient(everyone.url, Person()) as anna:
        assert anna.welcome is not None
        assert (anna.welcome.community, anna.welcome.aliases) == (LOW, ())
