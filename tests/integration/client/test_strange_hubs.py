"""Hubs that name a community where it was never used: they get nothing, unless somebody vouches whom one knows from there."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path
from typing import cast

import msgspec
import pytest

from chatera.client.client import Client
from chatera.client.lan import NETWORK_LOOK_S
from chatera.crypto.keys import Identity
from chatera.crypto.records import sign_manifest, sign_profile
from chatera.crypto.vouches import sign_vouch
from chatera.protocol import limits
from chatera.protocol.frames import (
    AnyCommand,
    Compare,
    ConversationEntry,
    Conversations,
    ListConversations,
    Moved,
    PutReceipt,
    Relay,
)
from chatera.protocol.ids import (
    AccountId,
    CommunityId,
    ConversationId,
    DeviceId,
    NodeId,
    account_text,
)
from chatera.protocol.manifests import Revocation
from chatera.protocol.vouches import GOOD_FOR_MS
from chatera.store.changes import Batch
from chatera_server.handlers.commands import Handler
from chatera_server.handlers.connections import Connection
from chatera_server.node import Node
from tests.helpers.node_client import now_ms
from tests.helpers.offices import Office, OwnHub, Told, leaves
from tests.helpers.waiting import until

WORDS = "another network"


class Places:
    """Home, where Anna and Boris know each other from, and elsewhere.

    Attributes:
        here: community of home.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.home = Office(path, "home")
        self.cafe = Office(path, "cafe")
        self.here = CommunityId(b"")
        self._clients: list[Client] = []

    async def begin(self) -> None:
        """Let Anna and Boris meet at home, write, and leave; the hub there is gone then."""
        hub = await self.home.hub()
        self.here = hub.scopes.community
        anna, boris = await self.comes(self.home, "Anna"), await self.comes(self.home, "Boris")
        await until(lambda: boris.me.account in [one.account for one in anna.people])
        group = await anna.new_group("Us", [boris.me.account])
        await group.send("for home alone")
        await until(lambda: any(chat.title == "Us" for chat in boris.chats))
        await self.goes(anna)
        await self.goes(boris)
        await self.home.silence(hub)

    async def comes(self, office: Office, name: str, opener: OwnHub | None = None) -> Client:
        client = await office.comes(self.path / name, name, opener)
        self._clients.append(client)
        return client

    async def goes(self, client: Client) -> None:
        self._clients.remove(client)
        await leaves(client)

    async def end(self) -> None:
        for client in list(self._clients):
            await self.goes(client)
        for office in (self.home, self.cafe):
            for hub in list(office.hubs):
                await office.silence(hub)


@pytest.fixture
async def places(tmp_path: Path) -> AsyncIterator[Places]:
    places = Places(tmp_path)
    await places.begin()
    yield places
    await places.end()


def at(client: Client, node: Node) -> Callable[[], bool]:
    return lambda: any(link.node == node.id and link.live for link in client.communities.links())


def refuses(client: Client) -> bool:
    return any(WORDS in one for one in client.problems)


def has_nothing(node: Node) -> bool:
    """Whether nobody told a node anything but who they are."""
    conversations = node.conversations.known
    return not (node.store.counts.events or node.people.has_profiles() or conversations)


async def test_who_seeks_believes_no_stranger(places: Places) -> None:
    thief = await places.cafe.hub(places.here)
    anna = await places.comes(places.cafe, "Anna")
    await until(lambda: refuses(anna))
    (home,) = anna.communities
    assert (home.state, home.scopes) == ("offline", (places.here,))
    assert has_nothing(thief)


async def test_nor_one_that_calls_it_another_name_of_its_own(places: Places) -> None:
    thief = await places.cafe.hub()
    thief.scopes.aliases = (places.here,)
    anna = await places.comes(places.cafe, "Anna")
    await until(lambda: refuses(anna))
    assert [one.scopes for one in anna.communities] == [(places.here,)]
    assert has_nothing(thief)


async def test_whoever_knows_no_community_comes_to_any_hub(places: Places) -> None:
    hub = await places.cafe.hub(places.here)
    clara = await places.comes(places.cafe, "Clara")
    await until(at(clara, hub))


async def test_what_ones_own_hub_served_here_is_at_home_here_also_after_another_community(
    places: Places,
) -> None:
    opener = OwnHub(places.cafe)
    clara = await places.comes(places.cafe, "Clara", opener)
    await until(lambda: opener.node is not None and at(clara, opener.node)())
    assert opener.node is not None
    own = opener.node.scopes.community
    await places.goes(clara)
    hub = await places.cafe.hub()
    clara = await places.comes(places.cafe, "Clara")
    await until(at(clara, hub))
    await places.goes(clara)
    hub.scopes.aliases = (own,)  # somebody else who was with both has merged them
    clara = await places.comes(places.cafe, "Clara")
    await until(at(clara, hub))


@pytest.mark.parametrize("added", ["found", "invited"])
async def test_the_word_of_a_member_is_enough(places: Places, added: str) -> None:
    """The router at home was changed: whoever has noticed finds the others by whoever has not."""
    if added == "invited":  # as well as found
        anna = await places.comes(places.home, "Anna")
        await anna._store.write("UPDATE communities SET typed = 1")
        await places.goes(anna)
    hub = await places.home.hub(places.here)
    boris = await places.comes(places.home, "Boris")
    await until(at(boris, hub))
    places.cafe.appears(hub)
    anna = await places.comes(places.cafe, "Anna")
    await until(at(anna, hub))
    assert not refuses(anna)
    assert len(anna.communities) == 1
    places.cafe.hubs.remove(hub)


async def test_a_hub_that_is_not_vouched_for_yet_is_tried_again(places: Places) -> None:
    hub = await places.home.hub(places.here)
    places.cafe.appears(hub)
    anna = await places.comes(places.cafe, "Anna")
    await until(lambda: refuses(anna))
    boris = await places.comes(places.home, "Boris")
    await until(at(boris, hub))
    await until(at(anna, hub), seconds=30.0)
    await until(lambda: not refuses(anna))
    places.cafe.hubs.remove(hub)


async def know(client: Client, place: CommunityId, who: Identity, manifest: bytes = b"") -> None:
    """Let somebody have been met in a community."""
    manifest = manifest or sign_manifest(who, kind="desktop", caps=())
    profile = sign_profile(who, place, hlc=9, name="Somebody", message="", picture=None)
    await client._store.take(
        Batch(community=place, scopes=(place,), manifests=(manifest,), profiles=(profile,))
    )


async def test_nobody_elses_word_counts(places: Places) -> None:
    """All of it at once is worth as little as one; and then a single good one makes the difference."""
    anna = await places.comes(places.home, "Anna")
    here, elsewhere = places.here, CommunityId(b"\xee" * 32)
    friend, stranger, blocked, passer, lost = (Identity.new() for _ in range(5))
    await know(anna, here, friend)
    await know(anna, here, blocked)
    await anna.block(account_text(blocked.account))
    await know(anna, elsewhere, passer)
    ended = Revocation(dk=lost.device, hlc=limits.HLC - 1)
    await know(anna, here, lost, sign_manifest(lost, kind="desktop", caps=(), revoked=(ended,)))
    mine = anna.profile.identity
    forged = replace(friend, dk=stranger.dk)  # its account, and a device that is not its own
    await places.goes(anna)

    thief = await places.cafe.hub(here)
    good = sign_vouch(friend, thief.id, [here], now_ms())
    by = {
        "another node": sign_vouch(friend, NodeId(b"n" * 32), [here], now_ms()),
        "another community": sign_vouch(friend, thief.id, [elsewhere], now_ms()),
        "long ago": sign_vouch(friend, thief.id, [here], now_ms() - GOOD_FOR_MS),
        "the future": sign_vouch(friend, thief.id, [here], now_ms() + 2 * limits.CLOCK_AHEAD_MS),
        "a bad signature": good[:-1] + bytes([good[-1] ^ 1]),
        "another device": sign_vouch(forged, thief.id, [here], now_ms()),
        "a removed device": sign_vouch(lost, thief.id, [here], now_ms()),
        "nobody known": sign_vouch(stranger, thief.id, [here], now_ms()),
        "somebody blocked": sign_vouch(blocked, thief.id, [here], now_ms()),
        "somebody of elsewhere": sign_vouch(passer, thief.id, [here, elsewhere], now_ms()),
        "this device itself": sign_vouch(mine, thief.id, [here], now_ms()),
        "no vouch": b"nonsense",
    }
    told = Told(tuple(by.values()))
    thief.logins.vouches = told  # type: ignore[assignment]  # it makes them up
    anna = await places.comes(places.cafe, "Anna")
    await until(lambda: refuses(anna))
    assert has_nothing(thief)
    await places.goes(anna)
    told.vouches = (*by.values(), good)
    anna = await places.comes(places.cafe, "Anna")
    await until(at(anna, thief))


async def test_a_list_without_end_is_read_by_nobody(places: Places) -> None:
    thief = await places.cafe.hub(places.here)
    one = sign_vouch(Identity.new(), thief.id, [places.here], now_ms())
    thief.logins.vouches = Told((one,) * (limits.VOUCHES + 1))  # type: ignore[assignment]  # as above
    tries: list[DeviceId] = []
    thief.connections.changed = lambda: tries.append(DeviceId(b""))
    anna = await places.comes(places.cafe, "Anna")
    await until(lambda: bool(tries))
    await until(lambda: not len(thief.connections))
    assert [one.state for one in anna.communities] == ["offline"]
    assert has_nothing(thief)


async def test_another_device_of_ones_own_is_believed(places: Places) -> None:
    anna = await places.comes(places.home, "Anna")
    other = replace(Identity.new(), account=AccountId(anna.profile.identity.account))
    mine = anna.profile.identity
    signer = replace(mine, dk=other.dk)
    await anna._store.know_own_manifest(
        sign_manifest(signer, kind="desktop", caps=(), before=anna.profile.keyring.manifest)
    )
    assert len(anna.profile.keyring.listing.devices) == 2
    await places.goes(anna)
    hub = await places.cafe.hub(places.here)
    hub.logins.vouches = Told((sign_vouch(signer, hub.id, [places.here], now_ms()),))  # type: ignore[assignment]  # as above
    anna = await places.comes(places.cafe, "Anna")
    await until(at(anna, hub))


async def test_a_merger_brings_nothing_to_a_hub_that_nobody_vouches_for(places: Places) -> None:
    hub = await places.cafe.hub()
    own = hub.scopes.community
    anna = await places.comes(places.cafe, "Anna")
    await until(at(anna, hub))
    before = hub.people.get(AccountId(anna.profile.identity.account))
    assert before is not None
    await hub.hosting.adopt(*ordered(own, places.here))
    await until(lambda: refuses(anna))
    assert {one.scopes for one in anna.communities} == {(own,), (places.here,)}
    assert not hub.store.counts.events
    assert not hub.conversations.known


async def test_two_communities_merge_where_a_member_of_the_other_one_comes_with_it(
    places: Places,
) -> None:
    hub = await places.cafe.hub()
    own = hub.scopes.community
    anna = await places.comes(places.cafe, "Anna")
    await until(at(anna, hub))
    await hub.hosting.adopt(*ordered(own, places.here))
    places.home.appears(hub)  # for Boris this is where home is
    boris = await places.comes(places.home, "Boris")
    await until(at(boris, hub))
    await until(lambda: refuses(anna) or [len(one.scopes) for one in anna.communities] == [2])
    assert not refuses(anna)
    await until(at(anna, hub))
    places.home.hubs.remove(hub)


async def test_the_own_hub_is_not_believed_either_and_forgets_what_is_not_its_own(
    places: Places,
) -> None:
    """It was told what to keep apart before this machine knew of it; an attacker reads there what it merged."""
    opener = OwnHub(places.cafe)
    anna = await places.comes(places.cafe, "Anna", opener)
    await until(lambda: opener.node is not None and at(anna, opener.node)())
    first = opener.node
    assert first is not None
    assert set(first._config.apart.ids) == {places.here}
    own = first.scopes.community
    await first.hosting.adopt(*ordered(own, places.here))
    await until(lambda: refuses(anna))
    await until(lambda: opener.node not in {None, first}, seconds=30.0)
    await until(lambda: opener.node is not None and at(anna, opener.node)())
    again = opener.node
    assert again is not None
    assert (again.scopes.community, again.scopes.aliases) == (own, ())
    assert {one.scopes for one in anna.communities} == {(own,), (places.here,)}
    assert not again.store.counts.events


async def test_the_own_hub_gives_way_to_a_stranger_once(places: Places) -> None:
    opener = OwnHub(places.cafe)
    anna = await places.comes(places.cafe, "Anna", opener)
    await until(lambda: opener.node is not None and at(anna, opener.node)())
    first = opener.node
    assert first is not None
    assert not first._config.apart.wary
    thief = await places.cafe.hub(places.here)
    first.hosting.tell_all(
        Moved(
            addresses=("127.0.0.1",), port=thief.port, node=thief.id, community=places.here
        )
    )  # fmt: skip
    await until(lambda: refuses(anna))
    await opener.close()  # as its process ends then
    await until(lambda: opener.node is not None and at(anna, opener.node)(), seconds=30.0)
    again = opener.node
    assert again is not None
    assert again._config.apart.wary
    assert has_nothing(thief)


async def test_a_machine_that_has_left_home_and_does_not_know_yet_believes_nobody(
    places: Places,
) -> None:
    """It is looked every few seconds where it is; a hub that is heard meanwhile is another network's."""
    anna = await places.comes(places.home, "Anna")
    await asyncio.sleep(0.1)
    places.home.here = b"cafe"
    thief = await places.home.hub(places.here)
    await until(lambda: refuses(anna))
    assert has_nothing(thief)


async def test_a_network_that_was_not_recognised_for_a_moment(places: Places) -> None:
    old = await places.home.hub(places.here)
    boris = await places.comes(places.home, "Boris")
    await until(at(boris, old))
    doubtful = Office(places.path, "home")
    doubtful.air = places.home.air
    anna = await places.comes(doubtful, "Anna")
    await until(at(anna, old))
    doubtful.here = b"unknown"
    await places.home.silence(old)
    new = await places.home.hub(places.here)
    await until(at(boris, new))
    await until(at(anna, new), seconds=30.0)
    doubtful.here = b"home"
    await asyncio.sleep(NETWORK_LOOK_S + 0.5)
    await until(at(anna, new))
    assert [one.scopes for one in anna.communities] == [(places.here,)]


def ordered(*ids: CommunityId) -> tuple[CommunityId, tuple[CommunityId, ...]]:
    lowest, *others = sorted(ids)
    return lowest, tuple(others)


async def test_a_hub_that_lists_another_communitys_conversations_gets_nothing_of_them(
    places: Places,
) -> None:
    """It names nothing that is known, so it is believed; who was a member once knows what conversations are called."""
    anna = await places.comes(places.home, "Anna")
    rows = anna._store.rows("SELECT conv FROM conversations WHERE kind = 'group'")
    assert rows
    await places.goes(anna)
    hub = await places.cafe.hub()
    told: list[AnyCommand] = []
    listing = Conversations(
        txn=0, entries=tuple(ConversationEntry(conv=ConversationId(row[0])) for row in rows)
    )

    def lists(connection: Connection, command: ListConversations) -> None:
        connection.tell(msgspec.structs.replace(listing, txn=command.txn))

    def hears(connection: Connection, command: Compare | Relay | PutReceipt) -> None:
        told.append(command)
        connection.refuse(command.txn, "unknown_conversation", "There is none here.")

    handlers = cast("dict[type, Handler]", hub.door.handlers)
    handlers[ListConversations] = lists
    handlers |= dict.fromkeys((Compare, Relay, PutReceipt), hears)
    anna = await places.comes(places.cafe, "Anna")
    await until(at(anna, hub))
    assert told == []
