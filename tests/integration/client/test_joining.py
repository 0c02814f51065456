"""Joining by address what one is in already: nothing is ended by it, and the newest address counts."""

from contextlib import closing
from pathlib import Path

import pytest

from chatera.client.addresses import node_link
from chatera.client.standing import Standing
from chatera.protocol.errors import ChatEraError
from chatera.protocol.ids import NodeId
from chatera.store.profile import Profile
from tests.helpers.people import House


async def test_joining_again_leaves_the_connection_alone(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        anna = await house.person("Anna")
        (community,) = anna.communities
        link = community.link
        assert link is not None
        assert house.node is not None
        for _ in range(3):
            again = await anna.connect(house.node.url)
            assert again is community
        assert community.link is link
        assert link.live


async def test_joining_while_coming_back_is_not_refused(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        anna = await house.person("Anna")
        for _ in range(10):
            await house.leave(anna)
            anna = await house.come_back(anna)
            assert house.node is not None
            await anna.connect(house.node.url)
            assert await anna.caught_up(5)


async def test_a_node_at_another_address_is_reached_there_at_once(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        anna = await house.person("Anna")
        await house.leave(anna)
        await house.node_ends()
        house.forget_port()
        await house.node_starts()
        assert house.node is not None
        anna = await house.come_back(anna)
        community = await anna.connect(house.node.url)
        assert await anna.caught_up(5)
        assert (community.state, community.problem) == ("online", "")


async def test_an_invitation_leads_to_the_hub_and_to_no_other_one(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        anna = await house.person("Anna")
        boris = await house.person("Boris")
        assert house.node is not None
        (community,) = anna.communities
        link = anna.invitation(community, ())
        assert link == f"{house.node.url.replace('wss', 'chatera')}#{house.fingerprint}"
        (known,) = boris.communities
        assert await boris.accept(link) is known
        with pytest.raises(ChatEraError):
            await boris.accept(node_link(house.node.url, NodeId(b"x" * 32)))


async def test_whose_computer_is_named_is_known_as_soon_as_they_are(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        boris = await house.person("Boris")
        path = tmp_path / "Anna"
        with closing(Profile.create(path, "Anna")) as profile:
            device = profile.identity.device
        named = Standing()
        boris.owners.follow(named)
        named.told_roster((device,))  # as a hub does, which may run on it
        await boris.owners.learn()
        assert boris.owners.of(device) is None
        anna = await house.enter(path)
        await house.connect(anna)
        await house.until(lambda: boris.owners.of(device) == anna.profile.identity.account)
