"""Two people with five devices on a bad day: crashes, loss, reordering, repetition, simultaneous starts, restored profiles.

Each message is one key K, which a parcel carries to each other device, own ones too. Whoever can't open a parcel, or hears of
a message without one, asks; a device that has K answers by a new session. In the end everybody has every K.
CHATERA_DAYS asks for more days than every run plays.
"""

import contextlib
import copy
import os
import random
from collections.abc import Callable
from typing import NamedTuple

import pytest

from chatera.crypto import sessions
from chatera.crypto.pqxdh import HEADER_SIZE
from chatera.crypto.primitives import Undecryptable
from chatera.crypto.sessions import Change, Opener, State, begun_since, needs_bundle
from chatera.testing.keys import MemoryKeys
from tests.helpers.devices import DAY, TalkingDevice, seeded

DAYS = int(os.environ.get("CHATERA_DAYS", "120"))
PARTS = 6
HOUR = DAY // 24
TEMPLATES = [
    TalkingDevice(account, name)
    for account, name in (("Ada", "1"), ("Ada", "2"), ("Ada", "3"), ("Bob", "1"), ("Bob", "2"))
]


class Parcel(NamedTuple):
    to: int
    sender: int
    event: bytes
    message: bytes


class Ask(NamedTuple):
    by: int
    event: bytes
    at: int


class Member:
    """One device, and what its store holds beside its keys."""

    def __init__(self, template: TalkingDevice, seed: object) -> None:
        self.device = copy.copy(template)
        self.device.random = seeded(seed)
        self.device.keys = template.keys.copy()
        self.device.published = (list(template.published[0]), list(template.published[1]))
        self.held: dict[bytes, bytes] = {}
        self.outbox: list[Parcel] = []
        self.back_up()

    def back_up(self) -> None:
        self.backup = (self.keys.copy(), dict(self.held), list(self.outbox))

    def restore(self, *, whole: bool) -> None:
        keys, held, outbox = self.backup
        self.device.keys = keys.copy()
        if whole:
            self.held, self.outbox = dict(held), list(outbox)

    @property
    def keys(self) -> MemoryKeys:
        return self.device.keys


class Day:
    """A seeded run of everything that can go wrong."""

    def __init__(self, seed: int, *, restores: bool = True) -> None:
        self.dice = random.Random(seed)
        self.restores = restores
        self.members = [Member(one, (seed, at)) for at, one in enumerate(TEMPLATES)]
        self.now = self.members[0].device.now
        self.travelling: list[Parcel] = []
        self.asks: list[Ask] = []
        self.events: dict[bytes, bytes] = {}
        self.nonces: dict[bytes, bytes] = {}
        self.asked = 0
        self.steps: list[Callable[[], None]] = [
            *[self.write] * 6, *[self.deliver] * 24, self.lose, self.repeat, self.answer, self.wait,
            self.flush, self.back_up, self.restore, self.renew,
        ]  # fmt: skip

    def chance(self, percent: int) -> bool:
        return self.dice.randrange(100) < percent

    def anybody(self) -> int:
        return self.dice.randrange(len(self.members))

    def write(self) -> None:
        """A device writes; all parcels are kept in one transaction, then leave."""
        sender = self.anybody()
        event, key = self.dice.randbytes(32), self.dice.randbytes(32)
        others = [to for to in range(len(self.members)) if to != sender]
        made = [self.sealed(sender, to, event, key) for to in others]
        if self.chance(10):
            return  # a crash before the commit: there is no such message
        self.events[event] = key
        self.members[sender].held[event] = key
        self.commit(sender, made)
        if not self.chance(10):  # else a crash before it leaves: the outbox has it
            self.flush(sender)

    def sealed(
        self, sender: int, to: int, event: bytes, key: bytes, *, since: int | None = None
    ) -> tuple[Change, Parcel]:
        one, other = self.members[sender].device, self.members[to].device
        peer = one.keys.sessions(other.device)
        old = since is not None and not begun_since(peer, since, self.now)
        if old or needs_bundle(peer, self.now):
            peer = sessions.begin(
                one.own, other.end, peer, other.bundle(), now=self.now, random=one.random
            )
        peer, message = sessions.seal(
            peer, key, self.ad(sender, to, event), now=self.now, random=one.random
        )
        return Change(peer), Parcel(to, sender, event, message)

    def ad(self, sender: int, to: int, event: bytes) -> bytes:
        return self.members[to].device.device + self.members[sender].device.device + b"\1" + event

    def commit(self, sender: int, made: list[tuple[Change, Parcel]]) -> None:
        for change, parcel in made:
            self.members[sender].keys.keep(change)
            self.members[sender].outbox.append(parcel)

    def flush(self, sender: int | None = None) -> None:
        """Send what waits, each byte as it was kept."""
        for member in self.members if sender is None else [self.members[sender]]:
            for parcel in member.outbox:
                self.note_nonce(parcel)
            self.travelling += member.outbox
            member.outbox = []

    def note_nonce(self, parcel: Parcel) -> None:
        has_header = parcel.message.startswith(self.members[parcel.sender].device.end.ik)
        at = HEADER_SIZE * has_header + 40
        first = self.nonces.setdefault(parcel.message[at : at + 24], parcel.message)
        assert first == parcel.message, "two messages under one nonce"

    def deliver(self) -> None:
        if self.travelling:
            parcel = self.travelling.pop(self.dice.randrange(len(self.travelling)))
            if self.chance(8):  # a crash before the commit: the node still has it
                with contextlib.suppress(Undecryptable):
                    self.open(parcel)
                self.travelling.append(parcel)
                return
            self.arrive(parcel)

    def arrive(self, parcel: Parcel) -> None:
        member = self.members[parcel.to]
        try:
            opened = self.open(parcel)
        except Undecryptable:
            self.asks.append(Ask(parcel.to, parcel.event, self.now))
            return
        if opened is not None:
            assert opened.plaintext == self.events[parcel.event]
            member.keys.keep(opened.change)
            member.held[parcel.event] = opened.plaintext

    def open(self, parcel: Parcel) -> sessions.Opened | None:
        member, sender = self.members[parcel.to], self.members[parcel.sender].device
        device = member.device
        opener = Opener(device.own, device.keys, member.held.__contains__, device.random)
        return opener.open(
            sender.end, device.keys.sessions(sender.device), parcel.event, parcel.message,
            self.ad(parcel.sender, parcel.to, parcel.event), now=self.now,
        )  # fmt: skip

    def lose(self) -> None:
        if self.travelling:
            self.travelling.pop(self.dice.randrange(len(self.travelling)))

    def repeat(self) -> None:
        if self.travelling:
            self.travelling.append(self.dice.choice(self.travelling))

    def answer(self) -> None:
        """Somebody who has it answers an ask, over a session younger than the ask."""
        if not self.asks:
            return
        ask = self.asks.pop(self.dice.randrange(len(self.asks)))
        having = [at for at, one in enumerate(self.members) if ask.event in one.held]
        if ask.event in self.members[ask.by].held or not having:
            return
        sender = self.dice.choice(having)
        self.asked += 1
        made = self.sealed(sender, ask.by, ask.event, self.events[ask.event], since=ask.at)
        self.commit(sender, [made])
        self.flush(sender)

    def wait(self) -> None:
        self.now += self.dice.choice([1, HOUR, DAY, 3 * DAY])
        for member in self.members:
            member.device.now = self.now

    def renew(self, at: int | None = None) -> None:
        device = self.members[self.anybody() if at is None else at].device
        offered = tuple(key.id for keys in device.published for key in keys)
        device.published = device.renew_prekeys(offered)

    def back_up(self) -> None:
        self.members[self.anybody()].back_up()

    def restore(self) -> None:
        """Somebody puts an old profile in place: ratchets and used one-time keys go back, sometimes with all they said."""
        if self.restores and self.chance(50):
            self.members[self.anybody()].restore(whole=self.chance(50))

    def missing(self) -> list[tuple[int, bytes]]:
        """Return who lacks which key, among those that anybody still has."""
        there = {event for member in self.members for event in member.held}
        everybody = range(len(self.members))
        return [
            (at, event) for at in everybody for event in sorted(there - set(self.members[at].held))
        ]

    def settle(self) -> None:
        """Let everything arrive."""
        self.flush()
        while self.travelling:
            self.arrive(self.travelling.pop(self.dice.randrange(len(self.travelling))))

    def ask_for_the_rest(self) -> int:
        """Ask for what is missing until nothing is; return in how many rounds."""
        rounds = 0
        while missing := self.missing():
            rounds += 1
            assert rounds < 5, f"{len(missing)} keys stay missing"
            self.now += HOUR
            for at in {at for at, _ in missing}:
                self.renew(
                    at
                )  # as on every connection; after a restore the node offers keys that are gone
            self.asks = [Ask(at, event, self.now) for at, event in missing]
            while self.asks:
                self.answer()
            self.settle()
        return rounds

    def play(self) -> "Day":
        for _ in range(self.dice.randrange(60, 160)):
            self.dice.choice(self.steps)()
        self.settle()
        return self


@pytest.mark.parametrize("part", range(PARTS))
def test_in_the_end_everybody_has_every_key(part: int) -> None:
    for seed in range(part, DAYS, PARTS):
        day = Day(seed).play()
        day.ask_for_the_rest()
        assert not day.missing()
        for member in day.members:
            for other in day.members:
                peer = member.keys.sessions(other.device.device)
                assert len(peer.sessions) <= 5
                assert (member is other) <= (peer.state(day.now) == State.NONE)


def test_without_loss_and_restored_profiles_nothing_has_to_be_asked_for() -> None:
    """Reordering, crashes, repetition, simultaneous starts and weeks that pass are borne by the sessions alone."""
    for seed in range(40):
        day = Day(seed, restores=False)
        day.steps = [step for step in day.steps if step != day.lose]
        day.play()
        assert not day.missing()
        assert day.asked == 0


def test_a_restored_profile_needs_the_asking() -> None:
    """The schedules have teeth: without asks, something stays closed."""
    closed = 0
    for seed in range(20):
        day = Day(seed)
        day.steps = [step for step in day.steps if step not in {day.lose, day.answer}]
        closed += len(day.play().missing())
    assert closed > 0
