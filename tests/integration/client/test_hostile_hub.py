"""Hubs that mean harm: they get nothing that was not meant for them, and break nothing."""

import asyncio
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

import msgspec
import pytest

from chatera.client.client import Client
from chatera.crypto.vouches import sign_vouch
from chatera.discovery.hub import Hub
from chatera.protocol.codec import MSGPACK_CODEC
from chatera.protocol.communities import MAX_KNOWN
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.frames import Merged, Welcome
from chatera.protocol.ids import CommunityId, Position, StoreId
from chatera.store.profile import Profile
from chatera_server.config import NodeConfig
from chatera_server.node import Node, build_node
from tests.helpers.offices import Told
from tests.helpers.people import House
from tests.helpers.waiting import until


class OneHub:
    """What discovery of a network with one hub tells."""

    def __init__(
        self, hub: Hub, on_seen: Callable[[Hub], None], on_gone: Callable[[bytes], None], *,
        known: Iterable[str] = (), opens_in: Callable[[], float | None],
        on_plan: Callable[[float], None],
    ) -> None:  # fmt: skip
        del on_gone, known, opens_in, on_plan
        self._tell = partial(on_seen, hub)

    async def start(self) -> None:
        asyncio.get_running_loop().call_soon(self._tell)

    async def stop(self) -> None:
        """Nothing runs."""

    def renew(self) -> None:
        """Nothing sleeps."""

    def problems(self) -> list[str]:
        return []


def heard(node: Node) -> Hub:
    """Return a node as discovery tells it."""
    return Hub(
        node=node.id, community=node.scopes.community, aliases=node.scopes.aliases, name="Café",
        addresses=("127.0.0.1",), port=node.port, clients=1, strength=3, source="beacon",
        seen_at=0.0,
    )  # fmt: skip


@pytest.mark.parametrize("claims", ["alias", "id"])
async def test_a_hub_of_another_network_claims_what_was_typed(tmp_path: Path, claims: str) -> None:
    """Whoever knows the id of an office can say so in a café; its node is what was typed, and no member's word counts."""
    async with House(tmp_path) as house:
        anna, boris = await house.person("Anna"), await house.person("Boris")
        await house.meet(anna, boris)
        await house.chat(anna, boris).send("for the office alone")
        (office,) = anna.communities
        pinned, path = office.node_key, anna.profile.path
        await house.leave(anna)
        aliased = claims == "alias"
        cafe = build_node(
            NodeConfig(
                data=tmp_path / "cafe", bind="127.0.0.1", discovery=False,
                community=CommunityId(bytes(32)) if aliased else office.key,
                aliases=(office.key,) if aliased else (),
            )
        )  # fmt: skip
        await cafe.start()
        word = sign_vouch(boris.profile.identity, cafe.id, [office.key], house.now_ms())
        cafe.logins.vouches = Told((word,))  # type: ignore[assignment]  # he was deceived, or is the thief
        visitor = Client(
            Profile.open(path), discovery=partial(OneHub, heard(cafe)), network=lambda: b"cafe"
        )
        try:
            await visitor.start()
            await house.until(lambda: any("another network" in one for one in visitor.problems))
            await house.until(lambda: [one.state for one in visitor.communities] == ["online"])
            (known,) = visitor.communities
            assert (known.key, known.node_key, known.aliases) == (office.key, pinned, ())
            assert not cafe.store.counts.events
        finally:
            await visitor.stop()
            visitor.profile.close()
            await cafe.stop()


async def test_a_hub_with_many_names_takes_none_away(tmp_path: Path) -> None:
    """Or what was said under them would be another community's, to which nobody belongs."""
    home = CommunityId(b"\xff" * 32)
    lower = [CommunityId(bytes([number]) * 32) for number in range(64)]
    liar = build_node(
        NodeConfig(
            data=tmp_path / "hub", bind="127.0.0.1", discovery=False, community=home
        )
    )  # fmt: skip
    await liar.start()
    profile = Profile.create(tmp_path / "anna", "Anna")
    anna = Client(profile, discovery=partial(OneHub, heard(liar)), network=lambda: b"home")
    try:
        await anna.start()
        await until(lambda: [one.state for one in anna.communities] == ["online"])
        liar.scopes.community, liar.scopes.aliases = lower[0], (*lower[1:], home)
        await anna.communities.links()[0].close()
        await until(lambda: lower[0] in [one.key for one in anna.communities])
        await until(lambda: len(anna.communities.links()) == 1)
        (known,) = anna.communities
        assert home in known.scopes
        assert len(known.scopes) == 64
    finally:
        await anna.stop()
        profile.close()
        await liar.stop()


def test_no_hub_has_more_names_than_a_client_keeps() -> None:
    """A client starts its own hub with them, and no program takes 100,000 arguments."""
    names = [CommunityId(number.to_bytes(32)) for number in range(MAX_KNOWN + 1)]
    welcome = Welcome(store=StoreId(bytes(16)), position=Position(0), time=0, community=names[0])
    for count in (MAX_KNOWN, MAX_KNOWN + 1):
        for fact in (
            msgspec.structs.replace(welcome, aliases=tuple(names[:count])),
            Merged(community=names[0], aliases=tuple(names[:count])),
        ):
            data = MSGPACK_CODEC.encode([fact])
            if count <= MAX_KNOWN:
                assert list(MSGPACK_CODEC.decode_facts(data)) == [fact]
            else:
                with pytest.raises(RemoteProtocolError):
                    MSGPACK_CODEC.decode_facts(data)
