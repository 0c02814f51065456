"""What simulated schedules have found: devices that are taken back, deletions that come first, manifests in any order."""

import shutil
import sqlite3
from collections.abc import AsyncIterator, Sequence
from functools import partial
from itertools import permutations
from pathlib import Path

import pytest

from chatera.crypto.keys import Identity
from chatera.crypto.records import salt, sign_manifest
from chatera.protocol.bodies import Create, Edit
from chatera.protocol.header import Event
from chatera.protocol.ids import AccountId, ConversationId, DeviceId
from chatera.protocol.manifests import Revocation, manifest_head, parse_manifest
from chatera.store.changes import Batch, Changes
from chatera.store.clock import Clock
from chatera.store.conversations import Conversations
from chatera.store.database import Database
from chatera.store.directory import Directory
from chatera.store.keyring import CAPS, Keyring
from chatera.store.profile import Profile
from chatera.store.store import Store
from chatera.testing.memory_node import Member
from tests.helpers.town import COMMUNITY, Town, locked, say, texts

_WAITING = "SELECT data FROM events JOIN outbox USING (id) ORDER BY outbox.n"


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    town = Town(tmp_path)
    yield town
    town.close()


def _revoked(device: DeviceId, keyring: Keyring, stamp: int) -> object:
    return keyring.revoke(device, stamp)


async def take_back(member: Member, other: Member) -> None:
    gone = other.store.device
    await member.store.change_devices(lambda keyring, stamp: keyring.revoke(gone, stamp))
    await member.publish()


async def found(member: Member, others: tuple[AccountId, ...]) -> ConversationId:
    chat = await member.store.new_group(COMMUNITY, "Tea", others, bytes(16))
    row = member.store.rows("SELECT conv FROM conversations WHERE chat = ?", chat)
    return ConversationId(row[0][0])


async def test_what_a_device_sent_before_it_was_taken_back_opens_afterwards(town: Town) -> None:
    ada, bob = await town.person("Ada"), await town.person("Bob")
    laptop = await town.linked_device(ada, "Laptop")
    await town.settle(2)
    conv = laptop.store.direct_conversation(bob.store.me, COMMUNITY)
    await say(laptop, conv, "From a train")
    await laptop.push()
    town.now += 1_000
    await take_back(ada, laptop)
    await bob.round()
    await ada.round()
    assert texts(bob) == texts(ada) == ["From a train"]


async def test_a_device_that_was_taken_back_takes_in_what_was_on_its_way(town: Town) -> None:
    ada, bob = await town.person("Ada"), await town.person("Bob")
    laptop = await town.linked_device(ada, "Laptop")
    await town.settle(2)
    conv = bob.store.direct_conversation(ada.store.me, COMMUNITY)
    await say(bob, conv, "Are you there?")
    await bob.push()
    await take_back(ada, laptop)
    await laptop.pull()
    assert not town.profiles[laptop].keyring.is_listed
    assert texts(laptop) == []
    assert not town.node.parcels[laptop.store.device]


async def test_what_was_deleted_before_its_key_came_is_not_waited_for(town: Town) -> None:
    ada, bob = await town.person("Ada"), await town.person("Bob")
    await town.settle(2)
    conv = ada.store.direct_conversation(bob.store.me, COMMUNITY)
    event = await say(ada, conv, "Oh no")
    await ada.push()
    await ada.store.redact(conv, event.id)
    await ada.push()
    mail = dict(town.node.parcels[bob.store.device])
    town.node.parcels[bob.store.device].clear()
    first, second = town.node.events.values()
    for data in (second, first):
        await bob.store.take(Batch(community=COMMUNITY, scopes=(COMMUNITY,), events=(data,)))
    assert (texts(bob), locked(bob)) == ([""], 0)
    town.node.parcels[bob.store.device].update(mail)
    await bob.pull()
    assert bob.store.rows("SELECT 1 FROM keys UNION ALL SELECT 1 FROM locked") == []


async def test_an_edit_that_never_opened_leaves_nothing_where_it_is_deleted(town: Town) -> None:
    ada, bob = await town.person("Ada"), await town.person("Bob")
    await town.settle(2)
    conv = ada.store.direct_conversation(bob.store.me, COMMUNITY)
    event = await say(ada, conv, "Oh no")
    await town.settle(2)
    await ada.store.author(conv, Edit(salt=salt(), target=event.id, text="Oh yes"))
    await ada.push()
    town.node.parcels[bob.store.device].clear()
    await bob.pull()
    assert locked(bob) == 1
    await ada.store.redact(conv, event.id)
    await ada.push()
    await bob.pull()
    assert (texts(bob), locked(bob)) == ([""], 0)


def test_a_profile_that_was_put_back_and_is_not_listed_opens(tmp_path: Path) -> None:
    profile = Profile.create(tmp_path / "a", "Ada")
    profile.close()
    before = (tmp_path / "a" / "store.db").read_bytes()
    profile = Profile.open(tmp_path / "a")
    thief = profile.identity.on_new_device()
    revoked = _revoking(thief, profile.identity.device)
    profile.keyring.adopt(parse_manifest(revoked), revoked)
    profile.close()
    (tmp_path / "a" / "store.db").write_bytes(before)
    profile = Profile.open(tmp_path / "a")
    assert not profile.keyring.is_listed
    profile.close()


def _revoking(identity: Identity, device: DeviceId) -> bytes:
    return sign_manifest(
        identity, kind="desktop", caps=CAPS, revoked=(Revocation(dk=device, hlc=1),)
    )


def test_whoever_knows_the_same_manifests_names_the_same_one(tmp_path: Path) -> None:
    first = Identity.new()
    second = first.on_new_device()
    alone = sign_manifest(first, kind="desktop", caps=CAPS)
    others = parse_manifest(alone).devices
    both = sign_manifest(second, kind="desktop", caps=CAPS, others=others, before=alone)
    again = sign_manifest(
        first, kind="desktop", caps=CAPS, others=parse_manifest(both).devices, before=both
    )
    orders = permutations((alone, both, again))
    ways = [
        heads_after(tmp_path / f"{number}.db", first.device, order)
        for number, order in enumerate(orders)
    ]
    assert len({heads[0] for heads in ways}) == 1


def test_the_earliest_of_two_revocations_counts_in_whatever_order_they_come(tmp_path: Path) -> None:
    """Two own devices have taken a third one back, each without knowing of the other."""
    first = Identity.new()
    gone = first.on_new_device()
    both = sign_manifest(gone, kind="desktop", caps=CAPS)
    both = sign_manifest(
        first, kind="desktop", caps=CAPS, others=parse_manifest(both).devices, before=both
    )
    early, late = [
        sign_manifest(
            first, kind="desktop", caps=CAPS, others=parse_manifest(both).devices, before=both,
            revoked=(Revocation(dk=gone.device, hlc=hlc),),
        )
        for hlc in (1 << 30, 1 << 40)
    ]  # fmt: skip
    kept = set()
    for number, order in enumerate(permutations((both, early, late))):
        path = tmp_path / f"{number}.db"
        kept.add(heads_after(path, first.device, order)[0])
        database = Database(path, bytes(32))
        again = Directory(first.account, Conversations(first.account, Clock(lambda: 0)))
        assert again.speaks(database.read, first.account, gone.device, 1 << 30)
        assert again.speaks(database.read, first.account, gone.device, (1 << 30) + 1) is False
        database.close()
    assert kept == {manifest_head(early)}


def test_of_its_own_account_a_device_names_what_nodes_were_given(tmp_path: Path) -> None:
    first = Identity.new()
    given = sign_manifest(first, kind="desktop", caps=CAPS)
    again = sign_manifest(first, kind="desktop", caps=CAPS, before=given)
    assert heads_after(tmp_path / "a.db", first.device, (given, again))[0] == manifest_head(again)
    heads = heads_after(tmp_path / "b.db", first.device, (given, again), preferred=given)
    assert heads == (manifest_head(given), manifest_head(again))


def heads_after(
    path: Path, device: DeviceId, manifests: Sequence[bytes], preferred: bytes | None = None
) -> tuple[bytes, ...]:
    database = Database(path, bytes(32))
    me = parse_manifest(manifests[0]).account
    directory = Directory(me, Conversations(me, Clock(lambda: 0)))
    for manifest in manifests:
        database.run_at_once(partial(take_manifest, directory, manifest))
    if preferred is not None:
        directory.name_mine(preferred)
    end = database.run_at_once(lambda db: directory.end(db, device))
    database.close()
    assert end is not None
    return end.heads


def take_manifest(directory: Directory, manifest: bytes, db: sqlite3.Connection) -> None:
    directory.take_manifest(db, manifest, (), Changes())


async def test_what_a_removed_device_does_in_a_group_is_void_for_all_alike(town: Town) -> None:
    """Some hear of the entry before they hear of the removal, some after: their logs must be one."""
    ada, bob, cleo = [await town.person(name) for name in ("Ada", "Bob", "Cleo")]
    laptop = await town.linked_device(ada, "Laptop")
    await town.settle(2)
    members = (bob.store.me, cleo.store.me)
    conv = await found(ada, members)
    await town.settle(2)
    await take_back(ada, laptop)
    await laptop.store.remove_member(conv, cleo.store.me)  # it does not know yet
    entry = [data for (data,) in laptop.store.rows(_WAITING)]
    await bob.store.take(Batch(community=COMMUNITY, scopes=(COMMUNITY,), events=tuple(entry)))
    assert cleo.store.me not in bob.store.log(conv).now().members
    await say(bob, conv, "Where is Cleo?")
    town.node.events.update({Event.parse(data).id: data for data in entry})
    await town.settle(4)
    assert texts(ada) == texts(bob) == ["Where is Cleo?"]
    for one in (ada, bob, cleo):
        log = one.store.log(conv)
        assert log.heads == ada.store.log(conv).heads
        assert cleo.store.me in log.now().members


async def test_a_removed_device_is_dropped_where_whoever_removed_it_could_not(town: Town) -> None:
    """An own device that knows the group notices what the removed one has done there since."""
    ada, bob = await town.person("Ada"), await town.person("Bob")
    laptop, tablet = [await town.linked_device(ada, name) for name in ("Laptop", "Tablet")]
    await town.settle(2)
    conv = await found(tablet, (bob.store.me,))
    await tablet.push()
    await laptop.pull()
    await take_back(ada, laptop)  # which has not heard of the group
    await laptop.store.remove_member(conv, bob.store.me)
    entry = [data for (data,) in laptop.store.rows(_WAITING)]
    town.node.events.update({Event.parse(data).id: data for data in entry})
    await town.settle(4)
    for one in (ada, tablet, bob):
        log = one.store.log(conv)
        assert log.now().is_dropped(ada.store.me, laptop.store.device)
        assert set(log.now().members) == {ada.store.me, bob.store.me}


async def test_a_handshake_holds_under_a_manifest_that_its_receiver_never_saw(town: Town) -> None:
    """The node that had it is gone; later ones name it."""
    ada, bob = await town.person("Ada"), await town.person("Bob")
    await town.settle(2)
    for number in range(3):
        await town.linked_device(ada, f"Device {number}")
    conv = ada.store.direct_conversation(bob.store.me, COMMUNITY)
    await ada.store.renew_device()
    await ada.publish()
    await say(ada, conv, "From a new device")
    await ada.push()
    await town.linked_device(ada, "One more")
    newest = town.profiles[ada].keyring.manifest
    town.node.manifests = {
        data: who for data, who in town.node.manifests.items() if who != ada.store.me
    }
    town.node.manifests[newest] = ada.store.me
    await bob.pull()
    assert texts(bob) == ["From a new device"]


async def test_what_never_left_and_was_deleted_is_no_sign_that_something_else_left(
    town: Town,
) -> None:
    ada, bob, cleo = [await town.person(name) for name in ("Ada", "Bob", "Cleo")]
    await town.settle(2)
    conv = await found(ada, (bob.store.me, cleo.store.me))
    await town.settle(2)
    await ada.store.remove_member(conv, cleo.store.me)
    event = await say(ada, conv, "Without Cleo")
    await ada.store.redact(conv, event.id)
    await ada.store.renew_device()
    await ada.publish()
    await ada.store.resign_others((COMMUNITY,))
    await town.settle(3)
    for one in (ada, bob, cleo):
        assert cleo.store.me not in one.store.log(conv).now().members


async def test_a_profile_that_was_put_back_twice_founds_a_group_once(
    town: Town, tmp_path: Path
) -> None:
    """The group waits in the copy, and comes from a node, as signed by the device that this machine was in between."""
    ada, bob = await town.person("Ada"), await town.person("Bob")
    await town.settle(2)
    conv = await found(ada, (bob.store.me,))
    town.profiles[ada].close()
    copies = []
    for name in ("once", "twice"):
        copy = Profile.open(shutil.copytree(tmp_path / "Ada", tmp_path / name))
        member = Member(
            Store(copy, lambda: town.now), town.node, partial(getattr, copy.keyring, "manifest")
        )
        town.profiles[member] = copy
        copies.append(member)
        await member.pull()
        await member.store.renew_device()
        await member.publish()
        await member.pull()
        await member.store.resign_others((COMMUNITY,))
        await member.push()
    await bob.round()
    await copies[0].round()
    logs = [one.store.log(conv) for one in (bob, *copies)]
    assert len({log.heads for log in logs}) == 1
    assert bob.store.me in logs[0].now().members
    creates = [one for one in logs[0].entries if isinstance(one.body, Create)]
    assert len(creates) == 1


async def test_what_a_machine_that_was_put_back_finds_on_its_own_hub_is_on_one_machine(
    town: Town, tmp_path: Path
) -> None:
    """Neither its own node nor its own receipt, as the device that it becomes, is a second one."""
    ada, bob = await town.person("Ada"), await town.person("Bob")
    await town.settle(2)
    shutil.copytree(tmp_path / "Ada", tmp_path / "put back")
    conv = ada.store.direct_conversation(bob.store.me, COMMUNITY)
    event = await say(ada, conv, "Only my own hub has this")
    town.profiles.pop(ada).close()
    profile = Profile.open(tmp_path / "put back")
    back = Member(Store(profile, lambda: town.now), town.node, lambda: profile.keyring.manifest)
    town.profiles[back] = profile

    async def told(*receipts: bytes, own_node: bool) -> str | None:
        await back.store.take(
            Batch(
                community=COMMUNITY, scopes=(COMMUNITY,), events=(event.data,), receipts=receipts,
                own_node=own_node,
            )
        )  # fmt: skip
        return back.store.views.state(event.id)

    assert await told(own_node=True) == "waiting"
    await back.store.renew_device()
    receipts = await back.store.receipts(back.store.due((COMMUNITY,)))
    assert await told(*receipts, own_node=True) == "waiting"
    assert await told(own_node=False) == "stored"


async def test_a_handshake_holds_under_a_manifest_beside_the_own_one_that_says_nothing_new(
    town: Town,
) -> None:
    """Two devices take the same third one back; who wrote in between knows one of their manifests only."""
    ada, bob = await town.person("Ada"), await town.person("Bob")
    laptop = await town.linked_device(ada, "Laptop")
    phone = await town.linked_device(ada, "Phone")
    await town.settle(2)
    for gone in (
        phone.store.device,
        laptop.store.device,
    ):  # away from the node; hers is the earlier one
        await ada.store.change_devices(partial(_revoked, gone))
    town.now += 60_000
    await take_back(laptop, phone)
    await bob.store.renew_device()  # with no session yet
    await bob.pull()
    conv = bob.store.direct_conversation(ada.store.me, COMMUNITY)
    await say(bob, conv, "Who is who?")
    await bob.publish()
    await bob.push()
    await ada.pull()
    assert texts(ada) == ["Who is who?"]
