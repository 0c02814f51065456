"""A node that means harm: nothing it makes up is taken for somebody's, and nothing it does leads to plain text.

What it can do is what no protocol forbids: to withhold. Then messages are missing, which is seen, and come later.
"""

import sqlite3
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from chatera.crypto.keys import Identity, Signer
from chatera.crypto.prekeys import PrivatePrekey, public_prekey
from chatera.crypto.records import salt, sign_event, sign_header, sign_manifest
from chatera.crypto.sealing import seal_event
from chatera.crypto.sender_keys import OwnChain, ReceivedChain, SenderKey
from chatera.protocol import limits
from chatera.protocol.bodies import Add, Redact, Text, Verified, encode_body
from chatera.protocol.errors import UserError
from chatera.protocol.header import Event, Kind, body_hash
from chatera.protocol.ids import NONE, ConversationId, EventId, direct_conversation
from chatera.protocol.manifests import Revocation, manifest_head, parse_manifest
from chatera.protocol.prekeys import Bundle, Role, prekey_signed_bytes
from chatera.protocol.sealed import KeyIndex, Parcel, ParcelType, sender_key_ref
from chatera.store import event_keys
from chatera.store.changes import Changes
from chatera.testing.memory_node import Member
from tests.helpers.malicious_node import (
    MaliciousNode,
    asked,
    ghost,
    give,
    other_key,
    replaced,
    signed,
    tell,
    with_device,
)
from tests.helpers.town import COMMUNITY, START_MS, Town, locked, say, texts
from tests.helpers.writer import sign_anew

NODE = Identity.new()
"""Whatever the node signs, it signs as this."""
HOUR_MS = 3_600_000


@pytest.fixture
def node() -> MaliciousNode:
    return MaliciousNode(COMMUNITY)


@pytest.fixture
async def town(tmp_path: Path, node: MaliciousNode) -> AsyncIterator[Town]:
    town = Town(tmp_path, node)
    yield town
    town.close()


@pytest.fixture
async def ada(town: Town) -> Member:
    return await town.person("Ada")


@pytest.fixture
async def bob(town: Town, ada: Member) -> Member:
    bob = await town.person("Bob")
    await town.settle(1)
    await ada.pull()
    return bob


def direct(one: Member, other: Member) -> ConversationId:
    return one.store.direct_conversation(other.store.me, COMMUNITY)


def identity(town: Town, member: Member) -> Identity:
    return town.profiles[member].identity


def manifest(town: Town, member: Member) -> bytes:
    return town.profiles[member].keyring.manifest


def count(member: Member, table: str) -> int:
    return int(member.store.rows(f"SELECT count(*) FROM {table}")[0][0])


def without_ik(town: Town, member: Member) -> bytes:
    """Return the manifest somebody had before their ChatEra encrypted."""
    return sign_manifest(replace(identity(town, member), ik=None), kind="desktop", caps=())


# Downgrades


async def test_nothing_is_written_in_the_open_to_whom_the_node_hides(
    town: Town, ada: Member
) -> None:
    bob = await town.person("Bob")
    town.node.manifests = {manifest(town, ada): ada.store.me}
    await ada.pull()
    with pytest.raises(UserError, match="Nothing can be encrypted"):
        await say(ada, direct(ada, bob), "In the open?")
    assert count(ada, "events") == 0


async def test_an_older_manifest_does_not_lead_to_plain_text(
    town: Town, ada: Member, bob: Member
) -> None:
    await tell(ada, manifests=[without_ik(town, bob)])
    assert (await say(ada, direct(ada, bob), "Sealed")).header.kind == Kind.SEALED


async def test_whoever_could_read_what_is_sealed_is_never_written_to_otherwise(
    town: Town, ada: Member, bob: Member
) -> None:
    """The last device that encrypts is taken back, or a new epoch lists none: refuse, and never fall back."""
    whole = parse_manifest(manifest(town, bob))
    old = replace(identity(town, bob).on_new_device(), ik=None)
    taken_back = Revocation(dk=identity(town, bob).device, hlc=0)
    await tell(ada, manifests=[sign_manifest(old, kind="desktop", caps=(), revoked=(taken_back,))])
    with pytest.raises(UserError, match="Nothing can be encrypted"):
        await say(ada, direct(ada, bob), "In the open?")
    keyring = town.profiles[bob].keyring
    assert keyring.root is not None
    later = replace(identity(town, bob).next_epoch(keyring.root), ik=None)
    await tell(ada, manifests=[sign_manifest(later, kind="desktop", caps=())])
    assert parse_manifest(ada.store.rows(
        "SELECT data FROM manifests WHERE account = ?", bob.store.me
    )[0][0]).epoch == whole.epoch + 1  # fmt: skip
    with pytest.raises(UserError, match="Nothing can be encrypted"):
        await say(ada, direct(ada, bob), "In the open?")


async def test_plain_text_in_an_encrypted_conversation_is_refused_and_the_reverse(
    town: Town, ada: Member, bob: Member
) -> None:
    sealed_conv = direct(ada, bob)
    plain_conv = direct_conversation(0, COMMUNITY, ada.store.me, bob.store.me)
    by, inner = identity(town, bob), encode_body(Text(salt=salt(), text="Planted"))
    none, stamp = EventId(NONE), START_MS << 16
    plain = sign_event(
        by, kind=Kind.PLAIN, conv=sealed_conv, prev=none, hlc=stamp, heads=(), body=inner
    )
    sealed = seal_event(
        by, inner, key=bytes(32), nonce=bytes(24), conv=plain_conv, prev=none, hlc=stamp, heads=()
    )
    await tell(ada, events=[plain.data, sealed.data])
    assert (texts(ada), locked(ada), count(ada, "events")) == ([], 0, 0)


# Ghosts and swapped keys


async def test_ghost_devices_are_nobodys(town: Town, ada: Member, bob: Member) -> None:
    """Added without the account's signature, or by a device-signing key that the account did not appoint."""
    one, listed = ghost(identity(town, bob))
    real = parse_manifest(manifest(town, bob))
    dsk = Signer.new()
    by_another = replaced(real, devices=(*real.devices, listed), dsk=dsk.public)
    forged = (
        with_device(manifest(town, bob), listed),
        with_device(manifest(town, bob), listed, signer=NODE.dsk),
        signed(by_another, dsk),
        signed(replaced(by_another, epoch=1), dsk),
        sign_manifest(one, kind="desktop", caps=()),
    )
    await tell(ada, manifests=forged)
    event = await say(ada, direct(ada, bob), "For Bob alone")
    await town.settle()
    assert texts(bob) == ["For Bob alone"]
    assert set(town.node.parcels) <= {ada.store.device, bob.store.device}
    assert ada.store.rows("SELECT DISTINCT device FROM parcels WHERE event = ?", event.id) == [
        (bob.store.device,)
    ]
    said = seal_event(
        one, encode_body(Text(salt=salt(), text="By a ghost")), key=bytes(32), nonce=bytes(24),
        conv=direct(ada, bob), prev=EventId(NONE), hlc=town.now << 16, heads=(),
    )  # fmt: skip
    await tell(ada, events=[said.data])
    assert (texts(ada), locked(ada)) == (["For Bob alone"], 0)


async def test_a_swapped_identity_key_is_not_taken(town: Town, ada: Member, bob: Member) -> None:
    real = parse_manifest(manifest(town, bob))
    (device,) = real.devices
    swapped = replaced(real, devices=(msgspec.structs.replace(device, ik=NODE.dk.public),))
    await tell(ada, manifests=[signed(swapped), signed(swapped, NODE.dsk)])
    await say(ada, direct(ada, bob), "Hello")
    await town.settle()
    assert texts(bob) == ["Hello"]


async def test_ghost_members_read_nothing(town: Town, ada: Member, bob: Member) -> None:
    """A node adds itself to a group: by an entry of a stranger's, and by one of a member without the right."""
    mallory = await town.person("Mallory")
    await town.settle(1)
    await ada.store.new_group(COMMUNITY, "Choir", (bob.store.me,), salt())
    await town.settle()
    conv = ConversationId(ada.store.rows("SELECT conv FROM chats WHERE kind = 'group'")[0][0])
    heads = bob.store.log(conv).heads
    for who in (mallory, bob):
        add = sign_event(
            identity(town, who), kind=Kind.LOG, conv=conv, prev=EventId(NONE),
            hlc=town.now << 16, heads=heads, body=encode_body(Add(account=mallory.store.me)),
        )  # fmt: skip
        town.node.events[add.id] = add.data
    await town.settle()
    await say(ada, conv, "Among us")
    await town.settle()
    assert (texts(bob), texts(mallory), locked(mallory)) == (["Among us"], [], 0)
    assert not ada.store.rows("SELECT 1 FROM parcels WHERE device = ?", mallory.store.device)


def _of_another(bundle: Bundle) -> Bundle:
    return replace(bundle, device=NODE.device)


def _signed_prekey(bundle: Bundle) -> Bundle:
    return replace(bundle, signed=other_key(bundle.signed))


def _signed_by_the_node(bundle: Bundle) -> Bundle:
    signed_bytes = prekey_signed_bytes(bundle.device, bundle.signed)
    return replace(bundle, signed=bundle.signed._replace(signature=NODE.dk.sign(signed_bytes)))


def _kem_key(bundle: Bundle) -> Bundle:
    return replace(bundle, kem=other_key(bundle.kem))


def _kem_of_another_role(bundle: Bundle) -> Bundle:
    role = Role.LAST_RESORT if bundle.kem.role is Role.ONE_TIME_KEM else Role.ONE_TIME_KEM
    return replace(bundle, kem=bundle.kem._replace(role=role))


def _kem_id(bundle: Bundle) -> Bundle:
    return replace(bundle, kem=bundle.kem._replace(id=bundle.kem.id ^ 1))


def _low_order(bundle: Bundle) -> Bundle:
    assert bundle.one_time is not None
    return replace(bundle, one_time=bundle.one_time._replace(key=bytes(32)))


REFUSED_BUNDLES = (
    _of_another, _signed_prekey, _signed_by_the_node, _kem_key, _kem_of_another_role, _kem_id,
    _low_order,
)  # fmt: skip


@pytest.mark.parametrize("forge", REFUSED_BUNDLES, ids=lambda one: one.__name__)
async def test_no_session_begins_with_swapped_prekeys(
    town: Town, node: MaliciousNode, ada: Member, bob: Member, forge: object
) -> None:
    node.forge = forge  # type: ignore[assignment]
    await say(ada, direct(ada, bob), "Hello")
    await town.settle()
    assert node.handed_out
    assert (count(ada, "sessions"), count(ada, "parcels"), count(ada, "wanted")) == (0, 0, 1)
    assert (texts(bob), locked(bob)) == ([], 1)
    node.forge = None
    await town.settle()
    assert (texts(bob), locked(bob)) == (["Hello"], 0)


async def test_a_bundle_without_a_post_quantum_key_is_none(
    node: MaliciousNode, ada: Member, bob: Member
) -> None:
    await say(ada, direct(ada, bob), "Hello")
    whole = node.take_bundle(bob.store.device)
    assert whole is not None
    at = 1 + 32 + 100  # where the role of its KEM key stands
    stripped = whole[:at] + whole[at + 1 + 4 + 1184 + 64 :]
    await ada.store.take_bundles([stripped, whole[:at], whole[:at] + b"\0" + whole[at + 1 :]])
    assert (count(ada, "sessions"), count(ada, "parcels")) == (0, 0)


async def test_an_unsigned_one_time_key_of_the_node_opens_nothing(
    town: Town, node: MaliciousNode, ada: Member, bob: Member
) -> None:
    """One-time X25519 keys are not signed: who swaps one learns nothing, and who was meant asks."""

    def swapped(bundle: Bundle) -> Bundle:
        assert bundle.one_time is not None
        own = public_prekey(NODE.dk, _drawn(bundle.one_time.id))
        return replace(bundle, one_time=own)

    node.forge = swapped
    await say(ada, direct(ada, bob), "Hello")
    await town.settle()
    assert (texts(bob), locked(bob)) == ([], 1)
    node.forge = None
    town.now += HOUR_MS
    await town.settle(4)
    assert (texts(bob), locked(bob)) == (["Hello"], 0)


def _drawn(number: int) -> PrivatePrekey:
    return PrivatePrekey(Role.ONE_TIME, number, NODE.dk.seed, START_MS)


async def test_one_time_keys_handed_out_twice(
    town: Town, node: MaliciousNode, ada: Member, bob: Member
) -> None:
    """The second handshake with a key does not hold; once the node behaves, everything is readable."""
    carl = await town.person("Carl")
    await town.settle(1)
    node.hands_out_again = True
    await say(ada, direct(ada, bob), "By Ada")
    await say(carl, direct(carl, bob), "By Carl")
    await ada.push()
    await carl.push()
    first, second = (Bundle.parse(one) for one in node.handed_out)
    assert first.one_time == second.one_time
    await bob.pull()
    assert (len(texts(bob)), locked(bob)) == (1, 1)
    node.hands_out_again = False
    await bob.publish()
    town.now += HOUR_MS
    await town.settle(4)
    assert sorted(texts(bob)) == ["By Ada", "By Carl"]
    assert locked(bob) == 0


# Replays


async def test_what_is_replayed_changes_nothing(town: Town, ada: Member, bob: Member) -> None:
    conv = direct(ada, bob)
    await say(ada, conv, "First")
    await ada.push()
    parcels = tuple(town.node.parcels[bob.store.device].values())
    await town.settle()
    old_manifest = manifest(town, ada)
    await say(bob, conv, "Second")
    await town.settle()
    before = dump(bob)
    for _ in range(2):
        await tell(
            bob, manifests=[old_manifest, without_ik(town, ada)], parcels=parcels,
            events=town.node.events.values(), receipts=town.node.receipts.values(),
        )  # fmt: skip
    assert texts(bob) == ["First", "Second"]
    assert dump(bob) == before


def dump(member: Member) -> dict[str, list[tuple[object, ...]]]:
    tables = ("sessions", "prekeys", "keys", "locked", "wanted", "events", "messages", "manifests")
    return {one: member.store.rows(f"SELECT * FROM {one} ORDER BY 1, 2") for one in tables}


async def test_a_deleted_message_does_not_come_back(town: Town, ada: Member, bob: Member) -> None:
    conv = direct(ada, bob)
    event = await say(ada, conv, "Regretted")
    await ada.push()
    parcels = tuple(town.node.parcels[bob.store.device].values())
    await town.settle()
    await ada.store.redact(conv, event.id)
    await town.settle()
    await tell(bob, events=[event.data], parcels=parcels)
    assert texts(bob) == [""]
    assert bob.store.rows("SELECT 1 FROM keys WHERE event = ?", event.id) == []


@pytest.mark.parametrize("first", ["parcel", "deletion"])
async def test_the_key_of_what_was_deleted_before_it_came_is_not_kept(
    town: Town, ada: Member, bob: Member, first: str
) -> None:
    """The node shows the deletion first, and the message with its body afterwards."""
    conv = direct(ada, bob)
    event = await say(ada, conv, "Regretted")
    await ada.push()
    parcels = tuple(town.node.parcels[bob.store.device].values())
    deletion = await ada.store._make(
        lambda db: _written(ada, db, conv, Redact(targets=(event.id,)))
    )
    if first == "parcel":
        await tell(bob, parcels=parcels)
    await tell(bob, events=[deletion.data])
    await tell(bob, events=[event.data])
    await tell(bob, parcels=parcels)
    assert (texts(bob), locked(bob)) == ([""], 0)
    assert count(bob, "keys WHERE event = x'" + event.id.hex() + "'") == 0
    assert count(bob, "locked") == 0
    assert bob.store.next_ask_ms((COMMUNITY,)) is None


def _written(
    member: Member, db: sqlite3.Connection, conv: ConversationId, body: Redact
) -> tuple[Event, Changes]:
    changes = Changes()
    return member.store._author.write(db, conv, body, changes), changes


async def test_a_deleted_message_leaves_no_key_for_whom_it_did_not_reach(
    town: Town, ada: Member, bob: Member
) -> None:
    """Where no prekeys of Bob are to be had, the key waits for a session; it goes with the text."""
    town.node.prekeys.clear()
    event = await say(ada, direct(ada, bob), "Regretted")
    await ada.push()
    assert count(ada, "wanted") == 1
    await ada.store.redact(direct(ada, bob), event.id)
    assert (count(ada, "wanted"), count(ada, "keys")) == (0, 0)


async def test_of_two_manifests_that_say_the_same_the_node_shows_one(
    town: Town, node: MaliciousNode
) -> None:
    """Several devices of a person may each have signed what all know; whichever others are shown, sessions begin."""
    bob = await town.person("Bob")
    first = manifest(town, bob)
    second = sign_manifest(identity(town, bob), kind="desktop", caps=("hub",), before=first)
    node.manifests = {second: bob.store.me}
    ada = await town.person("Ada")
    await ada.pull()
    node.manifests |= {first: bob.store.me}
    for _ in range(2):
        await bob.pull()
    await say(ada, direct(ada, bob), "Hello")
    await town.settle(2)
    assert (texts(bob), locked(bob)) == (["Hello"], 0)


async def test_old_manifests_do_not_push_newer_ones_out(town: Town) -> None:
    """Handshakes are tried under the few newest: those that somebody repeats are not among them."""
    bob = await town.person("Bob")
    chain = [manifest(town, bob)]
    for _ in range(limits.MANIFEST_HEADS + 2):
        chain.append(
            sign_manifest(identity(town, bob), kind="desktop", caps=("hub",), before=chain[-1])
        )
    await tell(bob, manifests=[chain[-1]])
    await tell(bob, manifests=chain[:-1])
    heads = bob.store.rows("SELECT head FROM heads WHERE account = ? ORDER BY n", bob.store.me)
    newest = [manifest_head(one) for one in chain[-limits.MANIFEST_HEADS :]]
    assert [row[0] for row in heads] == newest


# Mail that lies


@pytest.mark.parametrize("event_first", [True, False])
async def test_wrong_keys_keep_the_right_one_out_nowhere(
    town: Town, ada: Member, bob: Member, event_first: bool
) -> None:
    """As many devices as may claim something say a wrong key, before and after the event has come."""
    liars = [await town.person(f"Liar {number}") for number in range(event_keys.CLAIMS)]
    for liar in liars:
        await liar.pull()
    await bob.pull()
    event = await say(ada, direct(ada, bob), "The truth")
    await ada.push()
    right = dict(town.node.parcels.pop(bob.store.device))
    for number, liar in enumerate(liars):
        await give(liar, bob.store.device, event.id, bytes((number,)) * 32)
        await liar.fetch_bundles()
        await liar.put_parcels()
    wrong = tuple(town.node.parcels[bob.store.device].values())
    assert len(wrong) == event_keys.CLAIMS
    if event_first:
        await tell(bob, events=[event.data])
        assert locked(bob) == 1
        await tell(bob, parcels=[*wrong, *right.values()])
    else:
        await tell(bob, parcels=wrong)
        assert count(bob, "claims") == event_keys.CLAIMS
        await tell(bob, events=[event.data])
        await tell(bob, parcels=right.values())
    assert (texts(bob), locked(bob)) == (["The truth"], 0)
    assert (count(bob, "claims"), count(bob, "keys")) == (0, 1)


async def test_what_strangers_claim_takes_so_much_room_and_no_more(bob: Member) -> None:
    sender = NODE.device

    def claim(db: sqlite3.Connection) -> None:
        for number in range(event_keys.CLAIMS_IN_ALL + 5):
            event_keys.claim(db, EventId(number.to_bytes(32, "big")), sender, bytes(32))
        event_keys.drop_old_claims(db)

    await bob.store._database.run(claim)
    assert count(bob, "claims") == event_keys.CLAIMS_IN_ALL
    assert bob.store.rows("SELECT event FROM claims ORDER BY n LIMIT 1") == [
        ((5).to_bytes(32, "big"),)
    ]


async def test_sender_keys_take_so_much_room_and_no_more(town: Town, bob: Member) -> None:
    """Only what is new is written: however many there are, one more costs the same."""
    mallory = await town.person("Mallory")
    await town.settle(1)
    most = limits.CHAINS_PER_DEVICE
    made = [
        ReceivedChain.begin(SenderKey(number.to_bytes(16, "big"), 0, bytes(32)), START_MS + number)
        for number in range(most)
    ]
    device = mallory.store.device

    def keep(db: sqlite3.Connection) -> None:
        db.executemany(
            "INSERT INTO received_chains VALUES (?, ?, ?)",
            [(device, one.key_id, one.pack()) for one in made],
        )

    await bob.store._database.run(keep)
    town.now += most
    chain = SenderKey(b"one more, please", 0, bytes(32))
    await give(
        mallory, bob.store.device, sender_key_ref(chain.key_id), chain.pack(), ParcelType.SENDER_KEY
    )
    await mallory.fetch_bundles()
    await mallory.put_parcels()
    await bob.pull()
    kept = {row[0] for row in bob.store.rows("SELECT key_id FROM received_chains")}
    assert len(kept) == most
    assert kept == {one.key_id for one in made[1:]} | {chain.key_id}


async def test_parcels_that_are_nobodys_open_nothing(town: Town, ada: Member, bob: Member) -> None:
    """Damaged ones, ones under another address, for another event, of a device that nobody lists."""
    event = await say(ada, direct(ada, bob), "Hello")
    await ada.push()
    (real,) = town.node.parcels.pop(bob.store.device).values()
    parcel = Parcel.parse(real)
    before = dump(bob)
    forged = [real[:at] + bytes((real[at] ^ 1,)) + real[at + 1 :] for at in range(0, len(real), 7)]
    forged += [
        replace(parcel, ref=NODE.device).pack(),
        replace(parcel, sender=bob.store.device, to=ada.store.device).pack(),
        replace(parcel, type=ParcelType.SENDER_KEY, ref=sender_key_ref(bytes(16))).pack(),
        replace(parcel, message=parcel.message[:1000]).pack(),
        replace(parcel, message=parcel.message + b"more").pack(),
        real[:97] + b"x", b"", b"\0" * 97,
    ]  # fmt: skip
    await tell(bob, parcels=forged)
    assert dump(bob) == before
    await tell(bob, events=[event.data], parcels=[replace(parcel, sender=NODE.device).pack()])
    assert locked(bob) == 1
    await tell(bob, parcels=[real])
    assert (texts(bob), locked(bob)) == (["Hello"], 0)


async def test_a_device_that_was_taken_back_opens_and_begins_nothing(
    town: Town, ada: Member, bob: Member
) -> None:
    """Its mail is no reason to stumble: what else came in the same breath is taken in."""
    conv = direct(ada, bob)
    await say(ada, conv, "Before")
    await ada.push()
    parcels = tuple(town.node.parcels.pop(bob.store.device).values())
    bundle = town.node.take_bundle(ada.store.device)
    await say(bob, conv, "Mine")
    other = identity(town, bob).on_new_device()
    taken_back = sign_manifest(
        other, kind="desktop", caps=(), before=manifest(town, bob),
        others=parse_manifest(manifest(town, bob)).devices,
        revoked=(Revocation(dk=bob.store.device, hlc=town.now << 16),),
    )  # fmt: skip
    await tell(bob, manifests=[taken_back])
    await tell(bob, parcels=parcels, events=town.node.events.values())
    assert bundle is not None
    await bob.store.take_bundles([bundle])
    assert (count(bob, "sessions"), locked(bob)) == (0, 1)


async def test_a_device_that_was_taken_back_says_nothing_and_is_told_nothing(
    town: Town, ada: Member, bob: Member
) -> None:
    """Its mail opens, for what it said before; what it said since counts for nothing, whatever opens it."""
    conv = direct(ada, bob)
    await say(bob, conv, "Stolen")
    await bob.push()
    real = tuple(town.node.parcels.pop(ada.store.device).values())
    other = identity(town, bob).on_new_device()
    gone = Revocation(dk=bob.store.device, hlc=0)
    listed = parse_manifest(manifest(town, bob)).devices
    await tell(
        ada,
        manifests=[sign_manifest(other, kind="desktop", caps=(), others=listed, revoked=(gone,))],
        events=town.node.events.values(),
        parcels=real,
    )
    assert (texts(ada), locked(ada)) == ([], 0)
    event = await say(ada, conv, "Not for the thief")
    to = ada.store.rows("SELECT device FROM wanted WHERE event = ?", event.id)
    assert to == [(other.device,)]


async def test_a_thief_verifies_nobody_with_a_stamp_from_before(town: Town, ada: Member) -> None:
    """A device that was taken back signs, and the node shows, what it would have told its person's others."""
    stolen = await town.second_device(ada, "Laptop")
    mallory = await town.person("Mallory")
    await town.settle()
    before, conv = town.now, direct(ada, ada)
    town.now += HOUR_MS
    gone = Revocation(dk=stolen.store.device, hlc=town.now << 16)
    taken_back = sign_manifest(
        identity(town, ada), kind="desktop", caps=("hub",), before=manifest(town, ada),
        others=parse_manifest(manifest(town, ada)).devices, revoked=(gone,),
    )  # fmt: skip
    told = Verified(salt=salt(), account=mallory.store.me, at=before, on=True)
    event = sealed_by(
        town, stolen, conv, encode_body(told), bytes(32), ahead_ms=before + 1 - town.now
    )
    await give(stolen, ada.store.device, event.id, bytes(32))
    await stolen.fetch_bundles()
    await stolen.put_parcels()
    parcels = tuple(town.node.parcels[ada.store.device].values())
    await tell(ada, manifests=[taken_back])
    await tell(ada, events=[event.data], parcels=parcels)
    assert event_keys.get(ada.store._database.read, event.id) == bytes(32)
    verified = "SELECT verified FROM people WHERE account = ?"
    assert ada.store.rows(verified, mallory.store.me) == [(0,)]


async def test_what_the_node_refused_and_shows_all_the_same_is_no_reason_to_become_another_device(
    town: Town, ada: Member, bob: Member
) -> None:
    """It says that a clock was wrong, keeps what it refused, and tells it once that was signed anew."""
    conv = direct(ada, bob)
    first = await say(ada, conv, "Hello")
    await sign_anew(ada.store, conv)
    await town.settle()
    assert texts(bob) == ["Hello"]
    assert not (await tell(ada, events=[first.data])).chain_lost
    foreign = sealed_by(town, ada, conv, b"x", bytes(32), ahead_ms=1)
    assert (await tell(ada, events=[foreign.data])).chain_lost


# Asks


async def test_asks_are_answered_to_nobody_who_may_not_read(
    town: Town, ada: Member, bob: Member
) -> None:
    """Strangers, who has been taken out, devices nobody lists, forged and old ones."""
    carl = await town.person("Carl")
    await town.settle(1)
    await ada.store.new_group(COMMUNITY, "Choir", (bob.store.me, carl.store.me), salt())
    conv = ConversationId(ada.store.rows("SELECT conv FROM chats WHERE kind = 'group'")[0][0])
    await town.settle()
    await ada.store.remove_member(conv, carl.store.me)
    event = await say(ada, conv, "Without Carl")
    mallory = await town.person("Mallory")
    await town.settle()
    parcels = ada.store.rows("SELECT count(*) FROM parcels")
    stamp, to = (town.now + 10_000) << 16, ada.store.device
    ghost_device, _ = ghost(identity(town, bob))
    own = asked(identity(town, bob), event.id, to, stamp)[1]
    town.now += 20_000
    asks = [
        asked(identity(town, carl), event.id, to, stamp)[1],
        asked(identity(town, mallory), event.id, to, stamp)[1],
        asked(ghost_device, event.id, to, stamp)[1],
        asked(identity(town, bob), event.id, to, (town.now - 15 * 86_400_000) << 16)[1],
        asked(identity(town, bob), event.id, to, (town.now + HOUR_MS) << 16)[1],
        asked(identity(town, bob), event.id, carl.store.device, stamp)[1],
        own[:-1] + bytes((own[-1] ^ 1,)),
        own[:-64] + bytes(64),
        own[:-1], b"",
    ]  # fmt: skip
    await tell(ada, asks=asks)
    assert count(ada, "wanted") == 0
    assert ada.store.rows("SELECT count(*) FROM parcels") == parcels
    assert count(ada, "answered") == 0


async def test_an_ask_is_answered_once_however_often_it_is_repeated(
    town: Town, node: MaliciousNode, ada: Member, bob: Member
) -> None:
    event = await say(ada, direct(ada, bob), "Hello")
    await town.settle()
    town.now += 10_000
    _, ask = asked(identity(town, bob), event.id, ada.store.device, town.now << 16)
    before = len(node.handed_out)
    for _ in range(20):
        await tell(ada, asks=[ask, ask])
        await ada.push()
        town.now += 86_400_000 // 20
    assert len(node.handed_out) == before + 1
    assert len(town.node.parcels[bob.store.device]) == 1
    town.now += 15 * 86_400_000
    await ada.store.drop_old_parcels()
    assert count(ada, "answered") == 1
    town.now += 30 * 86_400_000
    await ada.store.drop_old_parcels()
    assert count(ada, "answered") == 0
    await tell(ada, asks=[ask])
    assert count(ada, "wanted") == 0


async def test_somebody_blocked_does_not_hear_that_they_were_read(
    town: Town, ada: Member, bob: Member
) -> None:
    await say(ada, direct(ada, bob), "Let me in")
    await ada.push()
    parcels = tuple(town.node.parcels.pop(bob.store.device).values())
    await bob.store.set_flag(ada.store.me, "blocked", on=True)
    await tell(bob, events=town.node.events.values())
    await tell(bob, parcels=parcels)
    assert (texts(bob), locked(bob)) == ([], 0)
    assert bob.store.due((COMMUNITY,)) == set()


# Members that mean harm


def sealed_by(
    town: Town, member: Member, conv: ConversationId, inner: bytes, key: bytes, *,
    index: KeyIndex | None = None, ahead_ms: int = 0, prev: EventId = EventId(NONE),  # noqa: B008 - a constant
) -> Event:  # fmt: skip
    return seal_event(
        identity(town, member), inner, key=key, nonce=salt() + bytes(8), conv=conv, prev=prev,
        hlc=(town.now + ahead_ms) << 16, heads=(), index=index,
    )  # fmt: skip


async def hand(town: Town, sender: Member, to: Member, event: Event, key: bytes) -> None:
    await give(sender, to.store.device, event.id, key)
    await sender.fetch_bundles()
    await sender.put_parcels()
    town.node.events[event.id] = event.data


async def test_garbage_under_the_right_key_shows_nothing_and_is_not_asked_for(
    town: Town, ada: Member, bob: Member
) -> None:
    """The commitment fits and the rest does not open; or it opens, and says nothing that can be shown."""
    conv, key = direct(ada, bob), bytes(range(32))
    good = sealed_by(town, ada, conv, encode_body(Text(salt=salt(), text="Good")), key)
    assert good.body is not None
    body = good.body[:-1] + bytes((good.body[-1] ^ 1,))
    header = replace(good.header, body_hash=body_hash(body))
    bad = sign_header(identity(town, ada), header, body)
    empty = sealed_by(town, ada, conv, b"nothing", bytes(32), ahead_ms=1, prev=bad.id)
    await hand(town, ada, bob, bad, key)
    await hand(town, ada, bob, empty, bytes(32))
    await bob.pull()
    assert (texts(bob), locked(bob)) == ([], 0)
    assert count(bob, "events") == 2
    assert bob.store.next_ask_ms((COMMUNITY,)) is None
    await say(ada, conv, "And on")
    await town.settle()
    assert texts(bob) == ["And on"]


async def test_a_chain_is_its_devices_and_is_wound_so_far(
    town: Town, ada: Member, bob: Member
) -> None:
    """Two devices use one ``key_id``; and one jumps far ahead, to make the other side work."""
    mallory = await town.person("Mallory")
    await town.settle(1)
    key_id = bytes(range(16))
    chains = {}
    for one, first in ((ada, bytes(32)), (mallory, bytes((1,)) * 32)):
        chains[one] = OwnChain(key_id, 0, first, START_MS)
        await give(
            one, bob.store.device, sender_key_ref(key_id), chains[one].given().pack(),
            ParcelType.SENDER_KEY,
        )  # fmt: skip
        await one.fetch_bundles()
        await one.put_parcels()
    await bob.pull()
    for one in (mallory, ada):
        index, key, chains[one] = chains[one].next()
        inner = encode_body(Text(salt=salt(), text=f"By {one is ada}"))
        event = sealed_by(town, one, direct(one, bob), inner, key, index=index)
        await tell(bob, events=[event.data])
    assert sorted(texts(bob)) == ["By False", "By True"]
    for n in (2_000, 2**32 - 1):
        jump = sealed_by(
            town, mallory, direct(mallory, bob), b"x", bytes(32), index=KeyIndex(key_id, n),
            ahead_ms=n % 1000,
        )  # fmt: skip
        await tell(bob, events=[jump.data])
    assert (len(texts(bob)), locked(bob)) == (2, 2)
    index, key, _ = chains[ada].next()
    inner = encode_body(Text(salt=salt(), text="Still here"))
    after = sealed_by(town, ada, direct(ada, bob), inner, key, index=index, ahead_ms=5)
    await tell(bob, events=[after.data])
    assert "Still here" in texts(bob)


async def test_a_stamp_far_ahead_is_not_shown_before_its_time(
    town: Town, ada: Member, bob: Member
) -> None:
    conv, key = direct(ada, bob), bytes(range(32))
    inner = encode_body(Text(salt=salt(), text="From tomorrow"))
    event = sealed_by(town, ada, conv, inner, key, ahead_ms=86_400_000)
    await hand(town, ada, bob, event, key)
    await bob.pull()
    assert (texts(bob), locked(bob)) == ([], 0)
    assert bob.store.next_ask_ms((COMMUNITY,)) is None
    mine = await say(bob, conv, "Today")
    assert mine.header.hlc >> 16 == town.now
    town.now += 86_400_000
    await bob.pull()
    assert texts(bob) == ["Today", "From tomorrow"]


async def test_different_logs_for_different_members_meet_again(
    town: Town, ada: Member, bob: Member
) -> None:
    """The node hides a removal from one member; what that one seals leaves the others out of nothing, and heals."""
    carl = await town.person("Carl")
    await town.settle(1)
    await ada.store.new_group(COMMUNITY, "Choir", (bob.store.me, carl.store.me), salt())
    conv = ConversationId(ada.store.rows("SELECT conv FROM chats WHERE kind = 'group'")[0][0])
    await town.settle()
    shown = dict(town.node.events)
    await ada.store.remove_member(conv, carl.store.me)
    await ada.push()
    hidden = {one: data for one, data in town.node.events.items() if one not in shown}
    town.node.events = dict(shown)
    await say(bob, conv, "Carl still reads this")
    await bob.push()
    town.node.events |= hidden
    await say(ada, conv, "But not this")
    await town.settle()
    await say(bob, conv, "Nor this")
    await town.settle()
    assert texts(ada)[-2:] == texts(bob)[-2:]
    assert set(texts(ada)) == {"Carl still reads this", "But not this", "Nor this"}
    assert texts(carl) in ([], ["Carl still reads this"])
    assert not {"But not this", "Nor this"} & set(texts(carl))
