"""Seeded schedules of a group with sender keys: late, lost, doubled and swapped messages, people who come and go.

After each schedule every device has opened exactly what was written for it, and no chain it holds opens anything else.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from chatera.crypto.keys import Identity, Signer
from chatera.crypto.sealing import WrongKey, open_event, seal_event, sealed_body
from chatera.crypto.sender_keys import (
    KeyUnavailable,
    OwnChain,
    ReceivedChain,
    SenderKey,
    Spent,
    rotation_due,
    still_to_give,
)
from chatera.protocol.header import Event
from chatera.protocol.ids import NONE, ConversationId, DeviceId, EventId
from chatera.protocol.sealed import KeyIndex

CONV = ConversationId(b"c" * 32)
HOUR = 3600 * 1000


@dataclass
class Member:
    """One device and everything it keeps."""

    identity: Identity
    dsk: bytes
    own: bytes | None = None
    given: dict[DeviceId, bytes] = field(default_factory=dict)
    chains: dict[tuple[DeviceId, bytes], bytes] = field(default_factory=dict)
    opened: dict[EventId, bytes] = field(default_factory=dict)
    waiting: list[Event] = field(default_factory=list)
    inbox: list[Event | tuple[DeviceId, SenderKey]] = field(default_factory=list)

    @property
    def device(self) -> DeviceId:
        return self.identity.device

    def chain_of(self, event: Event) -> tuple[ReceivedChain, KeyIndex] | None:
        index = sealed_body(event).index
        assert index is not None
        kept = self.chains.get((event.header.device, index.key_id))
        return None if kept is None else (ReceivedChain.unpack(kept), index)

    def open(self, event: Event, now: int) -> bool:
        found = self.chain_of(event)
        if found is None:
            return False
        chain, index = found
        try:
            key, after = chain.key(index, now)
        except Spent:
            assert event.id in self.opened
            return True
        except KeyUnavailable:
            return False
        assert event.id not in self.opened
        self.opened[event.id] = open_event(event, key)
        self.chains[event.header.device, index.key_id] = after.pack()
        return True


class Group:
    """Members, the network between them, and what each may read."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.now = 1_780_000_000_000
        self.members = [self._somebody() for _ in range(4)]
        self.all = list(self.members)
        self.events: list[Event] = []
        self.written: dict[EventId, bytes] = {}
        self.for_whom: dict[EventId, frozenset[DeviceId]] = {}
        self.lost: set[tuple[DeviceId, EventId]] = set()
        self.rotations = 0

    def _somebody(self) -> Member:
        draw = self.chance.randbytes
        identity = Identity.of_root(draw(16), epoch=0, dsk=Signer(draw(32)), dk=Signer(draw(32)))
        return Member(identity, draw(32))

    def write(self) -> None:
        author = self.chance.choice(self.members)
        readers = {one.device: one.dsk for one in self.members if one is not author}
        own = None if author.own is None else OwnChain.unpack(author.own)
        if own is None or rotation_due(own, author.given, readers, self.now):
            own, author.given = OwnChain.begin(self.chance.randbytes, self.now), {}
            self.rotations += 1
        new = still_to_give(author.given, readers)
        for one in self.members:
            if one.device in new:
                one.inbox.append((author.device, own.given()))
        author.given = readers
        self._seal(author, own, frozenset(readers))

    def _seal(self, author: Member, own: OwnChain, readers: frozenset[DeviceId]) -> None:
        inner = self.chance.randbytes(20)
        index, key, after = own.next()
        event = seal_event(
            author.identity, inner, key=key, nonce=self.chance.randbytes(24), conv=CONV,
            prev=EventId(NONE), hlc=self.now << 16, heads=(), index=index,
        )  # fmt: skip
        author.own = after.pack()
        self.events.append(event)
        self.written[event.id], self.for_whom[event.id] = inner, readers
        for one in self.all:  # a hub that tells everybody everything
            if one is not author:
                self._post(one, event)

    def _post(self, one: Member, event: Event) -> None:
        kind = self.chance.random()
        if kind < 0.1:
            self.lost.add((one.device, event.id))
            return
        one.inbox += [event] * (2 if kind > 0.9 else 1)

    def deliver(self, one: Member) -> None:
        if not one.inbox:
            return
        item = one.inbox.pop(self.chance.randrange(len(one.inbox)))
        if isinstance(item, Event):
            self._open(one, item)
            return
        sender, sender_key = item
        place = sender, sender_key.key_id
        one.chains.setdefault(place, ReceivedChain.begin(sender_key, self.now).pack())
        held, one.waiting = one.waiting, []
        for event in held:
            self._open(one, event)

    def _open(self, one: Member, event: Event) -> None:
        if self.chance.random() < 0.1:
            self._fails(one, event)
        if not one.open(event, self.now):
            one.waiting.append(event)

    def _fails(self, one: Member, event: Event) -> None:
        """Something else is opened with the key first: that must not cost it."""
        found = one.chain_of(event)
        if found is None or event.id in one.opened:
            return
        chain, index = found
        try:
            key, _ = chain.key(index, self.now)
        except KeyUnavailable:
            return
        other = self.chance.choice(self.events)
        if other.id != event.id:
            with pytest.raises(WrongKey):
                open_event(other, key)

    def somebody_comes(self) -> None:
        gone = [one for one in self.all if one not in self.members]
        again = bool(gone) and self.chance.random() < 0.5
        one = self.chance.choice(gone) if again else self._somebody()
        if not again:
            self.all.append(one)
            for event in self.events:
                self._post(one, event)
        self.members.append(one)

    def somebody_goes(self) -> None:
        if len(self.members) > 2:
            self.members.remove(self.chance.choice(self.members))

    def a_new_device_key(self) -> None:
        self.chance.choice(self.members).dsk = self.chance.randbytes(32)

    def step(self) -> None:
        self.now += self.chance.randrange(3 * HOUR)
        kind = self.chance.random()
        if kind < 0.02:
            self.somebody_comes()
        elif kind < 0.04:
            self.somebody_goes()
        elif kind < 0.045:
            self.a_new_device_key()
        elif kind < 0.35:
            self.write()
        else:
            self.deliver(self.chance.choice(self.all))

    def finish(self) -> None:
        for one in self.all:
            while one.inbox:
                self.deliver(one)

    def unexpected(self) -> Iterator[tuple[DeviceId, EventId]]:
        for one in self.all:
            for event in self.events:
                meant = one.device in self.for_whom[event.id]
                due = meant and (one.device, event.id) not in self.lost
                if one.opened.get(event.id) != (self.written[event.id] if due else None):
                    yield one.device, event.id
                if not meant and self._derivable(one, event):
                    yield one.device, event.id

    def _derivable(self, one: Member, event: Event) -> bool:
        found = one.chain_of(event)
        if found is None:
            return False
        try:
            found[0].key(found[1], self.now)
        except KeyUnavailable:
            return False
        return True


@pytest.mark.parametrize("seed", range(25))
def test_everybody_reads_what_was_written_for_them_and_nothing_else(seed: int) -> None:
    group = Group(seed)
    for _ in range(800):
        group.step()
    group.finish()
    assert list(group.unexpected()) == []
    assert group.rotations > len(group.all)  # the schedule had people go
    assert sum(len(one.opened) for one in group.all) > 100
    assert any(one.waiting for one in group.all)  # and people who were not to read
