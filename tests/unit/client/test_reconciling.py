"""Reconciling ends, whatever the node says, and gets everything where there is more than is found at once."""

import os
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import cast

import pytest

from chatera.client.reconcile import LISTED_AT_MOST, Reconciler
from chatera.client.session import Session
from chatera.crypto.records import salt
from chatera.protocol import comparison, frames
from chatera.protocol.blocks import Row
from chatera.protocol.bodies import Add, Text
from chatera.protocol.comparison import answer
from chatera.protocol.errors import Refused, RemoteProtocolError
from chatera.protocol.fingerprints import END, key
from chatera.protocol.frames import AnyCommand, AnyFact
from chatera.protocol.header import Event, Kind
from chatera.protocol.ids import CommunityId, ConversationId, EventId, Position
from chatera.protocol.ranges import Fingerprint, Listed, Range, parse
from chatera.store.profile import Profile
from chatera.store.store import Store
from tests.helpers.writer import COMMUNITY, Writer, batch, founded, now_ms


@dataclass
class Shelf:
    """A node that keeps what it is given, and may be told to lie.

    Attributes:
        forgets: it takes what is relayed, and lacks it still.
        claims: events that it says it has and never gives.
        mocks: it says of everything that it differs.
        knows: whether it knows the conversation.
    """

    events: dict[EventId, Event] = field(default_factory=dict)
    asked: Counter[type] = field(default_factory=Counter)
    relayed: list[Event] = field(default_factory=list)
    forgets: bool = False
    claims: list[bytes] = field(default_factory=list)
    mocks: bool = False
    knows: bool = True

    def next_txn(self) -> int:
        return 1

    def put(self, *events: Event) -> None:
        self.events.update((one.id, one) for one in events)

    async def ask(self, command: AnyCommand, _kind: type[AnyFact]) -> AnyFact:
        self.asked[type(command)] += 1
        match command:
            case frames.Compare(ranges=question):
                if not self.knows:
                    raise Refused("unknown_conversation", "Never heard of it.")
                if self.mocks:
                    return frames.Compared(txn=1, ranges=_mocked(question))
                keys = [key(one.header.hlc, one.id) for one in self.events.values()]
                row = Row.of(sorted([*keys, *self.claims]))
                return frames.Compared(txn=1, ranges=answer(row, question))
            case frames.Want(ids=ids):
                found = [self.events[one].data for one in ids if one in self.events]
                return frames.Events(txn=1, events=tuple(found[:300]))
            case frames.ListConversations():
                named = [
                    frames.ConversationEntry(conv=ConversationId(os.urandom(32)))
                    for _ in range(1_000)
                ]
                return frames.Conversations(txn=1, entries=tuple(named), more=True)
            case frames.Relay(events=events):
                self.knows = True
                given = [Event.parse(data) for data in events]
                self.relayed += given
                if not self.forgets:
                    self.put(*given)
                return frames.Relayed(txn=1)
            case _:
                return frames.Done(txn=1)


def _mocked(question: bytes) -> bytes:
    told = []
    for asked in parse(question):
        content = asked.content
        if isinstance(content, Fingerprint):
            content = Fingerprint(os.urandom(32))
        elif isinstance(content, Listed):
            return b"\x01"  # no answer at all
        told.append(Range(asked.upper, content))
    parts = [b"\x01"]
    for one in told:
        bound = b"" if one.upper == END else one.upper
        parts += [bytes((len(bound),)), bound, one.content.pack() if one.content else b"\0"]
    return b"".join(parts)


@dataclass
class Person:
    """This profile's store, beside a shelf."""

    store: Store
    shelf: Shelf
    reconciler: Reconciler


@pytest.fixture
async def me(tmp_path: Path) -> AsyncIterator[Person]:
    profile = Profile.create(tmp_path / "me", "Me")
    store, shelf = Store(profile, now_ms), Shelf()
    reconciler = Reconciler(store, cast("Session", shelf), COMMUNITY, (COMMUNITY,), own_node=False)
    yield Person(store, shelf, reconciler)
    profile.close()


async def test_a_node_that_names_conversations_without_end_is_heard_out_no_longer(
    me: Person,
) -> None:
    listed = await me.reconciler._listed(Position(0))
    assert len(listed) == LISTED_AT_MOST
    assert me.shelf.asked[frames.ListConversations] == LISTED_AT_MOST // 1_000


async def test_both_sides_get_what_they_lack(me: Person) -> None:
    anna = Writer("Anna")
    conv = anna.direct(me.store.me)
    events = [anna.text(conv, f"{n}") for n in range(900)]
    await me.store.take(batch(*events[:500], people=[anna]))
    me.shelf.put(*events[200:])
    await me.reconciler.conversation(conv)
    assert me.store.have(one.id for one in events) == {one.id for one in events}
    assert set(me.shelf.events) == {one.id for one in events}
    assert [one.id for one in me.shelf.relayed] == [one.id for one in events[:200]]
    asked = me.shelf.asked[frames.Compare]
    await me.reconciler.conversation(conv)
    assert me.shelf.asked[frames.Compare] == asked + 1


async def test_a_node_that_knows_nothing_of_it_is_given_everything_log_first(me: Person) -> None:
    anna = Writer("Anna")
    conv, create = founded(anna)
    added = anna.event(conv, Add(account=me.store.me), kind=Kind.LOG, heads=[create.id])
    text = anna.text(conv, "hello", heads=[added.id])
    later = anna.event(conv, Add(account=Writer("x").account), kind=Kind.LOG, heads=[added.id])
    await me.store.take(batch(create, added, text, later, people=[anna]))
    me.shelf.knows = False
    await me.reconciler.conversation(conv)
    assert [one.id for one in me.shelf.relayed] == [create.id, added.id, later.id, text.id]


async def test_who_takes_things_and_lacks_them_still_gets_them_once(me: Person) -> None:
    anna = Writer("Anna")
    conv, create = founded(anna)
    added = anna.event(conv, Add(account=me.store.me), kind=Kind.LOG, heads=[create.id])
    text = anna.text(conv, "hello", heads=[added.id])
    await me.store.take(batch(create, added, text, people=[anna]))
    me.shelf.forgets = True
    await me.reconciler.conversation(conv)
    assert len(me.shelf.relayed) == 3
    assert me.shelf.asked[frames.Compare] == 2


async def test_who_claims_what_nobody_has_is_asked_for_it_once(me: Person) -> None:
    anna = Writer("Anna")
    conv = anna.direct(me.store.me)
    me.shelf.put(*[anna.text(conv, f"{n}") for n in range(3)])
    me.shelf.claims = [key(n, EventId(os.urandom(32))) for n in range(3_000)]
    await me.store.take(batch(people=[anna]))
    await me.reconciler.conversation(conv)
    assert len(me.store.have(me.shelf.events)) == 3
    assert me.shelf.asked[frames.Want] <= 3_003 // 500 + 2


async def test_who_mocks_is_left(me: Person) -> None:
    anna = Writer("Anna")
    conv = anna.direct(me.store.me)
    await me.store.take(batch(*[anna.text(conv, f"{n}") for n in range(2_000)], people=[anna]))
    me.shelf.mocks = True
    with pytest.raises(RemoteProtocolError):
        await me.reconciler.conversation(conv)
    assert me.shelf.asked[frames.Compare] < comparison.ROUNDS


async def test_what_waits_and_arrived_though_its_answer_was_lost_waits_no_more(me: Person) -> None:
    anna = Writer("Anna")
    conv = anna.direct(me.store.me)
    await me.store.take(batch(anna.text(conv, "hello"), people=[anna]))
    rows = me.store.rows("SELECT data FROM events")
    mine = await me.store.author(conv, Text(salt=salt(), text="hello too"))
    me.shelf.put(mine, *[Event.parse(data) for (data,) in rows])
    await me.reconciler.conversation(conv)
    assert me.store.rows("SELECT * FROM outbox") == []
    assert me.shelf.relayed == []


async def test_what_was_said_elsewhere_is_taken_and_not_given(me: Person) -> None:
    anna = Writer("Anna")
    conv = anna.direct(me.store.me)
    events = [anna.text(conv, f"{n}") for n in range(9)]
    elsewhere = CommunityId(bytes(32))
    await me.store.take(replace(batch(*events[:6], people=[anna]), community=elsewhere))
    await me.store.write("UPDATE conversations SET community = ?, suite = 1", elsewhere)
    me.shelf.put(*events[3:])
    await me.reconciler.conversation(conv)
    assert me.shelf.relayed == []
    assert me.store.have(one.id for one in events) == {one.id for one in events}
