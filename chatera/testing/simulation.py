"""Random schedules of many people with several devices each, played from a seed on real stores.

A schedule is drawn in a shape, which says how often people do what, and how often things go wrong. At its end nothing goes
wrong any more, devices meet the node until nobody waits for anything that somebody could give, and a verdict is passed.
"""

import asyncio
import multiprocessing
import os
import sqlite3
import tempfile
from collections.abc import Callable, Coroutine, Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from chatera.crypto.keys import Identity, Signer
from chatera.crypto.primitives import KEY_SIZE, x25519_public
from chatera.crypto.records import sign_manifest
from chatera.protocol import limits
from chatera.protocol.bodies import SALT_SIZE, Edit, Keys, Reaction, Text
from chatera.protocol.errors import UserError
from chatera.protocol.header import Event
from chatera.protocol.ids import AccountId, CommunityId, ConversationId, EventId
from chatera.protocol.manifests import Device as Listed, device_signed_bytes
from chatera.protocol.sealed import Parcel, ParcelType
from chatera.store.changes import Changes
from chatera.store.keyring import CAPS
from chatera.store.post import Wanted
from chatera.store.replica import Parts, Replica
from chatera.testing.disks import Disk, make_template
from chatera.testing.ledger import Ledger, Seen
from chatera.testing.memory_node import MemoryNode
from chatera.testing.simulated_device import CALM, Copy, Habits, Mishaps, SimulatedDevice, World
from chatera.testing.unsafe import FewPrekeys, SmallGroups
from chatera.testing.verdict import Verdict

COMMUNITY = CommunityId(bytes(range(32)))
START_MS = 1_780_000_000_000
SECOND_MS, HOUR_MS, DAY_MS = 1_000, 3_600_000, 86_400_000
ROUNDS = 80
"""Of visits at the end, at most."""
SAFE = Parts(post=FewPrekeys, sealer=SmallGroups)
_EVERYDAY = {
    "say": 30, "visit": 40, "edit": 3, "react": 3, "delete": 2, "found": 3, "add": 3, "remove": 3, "leave": 1, "link": 2,
    "wait": 4,
}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Shape:
    """What kind of schedule is drawn.

    Attributes:
        does: how often each thing is done, beside the others.
        mishaps: how likely things go wrong.
        steps: how many things are done.
        people: how many there are, at least and at most.
        devices: of each, likewise.
        in_groups: how likely something is said in a group, where there is one.
    """

    does: Mapping[str, int] = field(default_factory=lambda: _EVERYDAY)
    mishaps: Mishaps = CALM
    steps: int = 60
    people: tuple[int, int] = (2, 4)
    devices: tuple[int, int] = (1, 3)
    in_groups: float = 0.4


MIXED = Mishaps(late=0.25, twice=0.15, mixed=0.5, unanswered=0.15)
SHAPES: Mapping[str, Shape] = {
    "everyday": Shape(),
    "disorder": Shape(mishaps=replace(MIXED, damaged=0.1)),
    "loss": Shape(mishaps=replace(MIXED, perished=0.15), does={**_EVERYDAY, "swap": 2, "lie": 4}),
    "crashes": Shape(mishaps=replace(MIXED, crash=0.04)),
    "restored": Shape(
        mishaps=MIXED, does={**_EVERYDAY, "copy": 4, "put back": 3, "fork": 1, "swap": 1}
    ),
    "devices": Shape(
        mishaps=MIXED,
        does={**_EVERYDAY, "link": 4, "revoke": 2, "vanish": 2, "steal": 1, "remove": 4},
    ),
    "liars": Shape(mishaps=replace(MIXED, late=0.4), does={**_EVERYDAY, "lie": 12}),
    "groups": Shape(
        mishaps=MIXED, people=(3, 4), devices=(2, 3), in_groups=0.9,
        does={**_EVERYDAY, "say": 50, "add": 5, "remove": 12, "revoke": 1},
    ),
    "replays": Shape(
        mishaps=Mishaps(late=0.1, mixed=0.5, perished=0.4, replayed=0.8), people=(2, 2), devices=(1, 1), steps=120,
        does={"say": 30, "visit": 60, "wait": 10},
    ),
    "absence": Shape(mishaps=MIXED, does={**_EVERYDAY, "wait": 3, "days": 5, "weeks": 1}),
    "everything": Shape(
        mishaps=replace(MIXED, damaged=0.05, perished=0.05, crash=0.01),
        does={
            **_EVERYDAY, "swap": 1, "lie": 2, "copy": 2, "put back": 1, "fork": 1, "revoke": 1, "vanish": 1, "steal": 1,
            "days": 1,
        },
    ),
}  # fmt: skip
"""By their names; one after the other is played."""


@dataclass
class Person:
    """Somebody with devices, and the words that everything of the account follows from."""

    root: bytes
    account: AccountId
    devices: list[SimulatedDevice] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What came of a schedule.

    Attributes:
        problems: what must not be.
        counts: how often things happened; ``undecidable`` events stay closed because nobody may give their key any more.
    """

    seed: int
    shape: str
    problems: tuple[str, ...]
    counts: Mapping[str, int]


class Simulation:
    """One schedule.

    Args:
        path: an empty directory, best in memory.
        template: a store file without rows, see ``make_template``.
        seed: of everything.
        shape: what is played.
        parts: encrypt.
        habits: of the devices.
    """

    def __init__(
        self, path: Path, template: Path, seed: int, shape: Shape, *, parts: Parts = SAFE,
        habits: Habits | None = None,
    ) -> None:  # fmt: skip
        self.world = World(
            node=MemoryNode(COMMUNITY), disk=Disk(path, template), ledger=Ledger(),
            chance=Random(seed), keys=Random(f"keys of {seed}"), now=START_MS, parts=parts,  # noqa: S311 - to be played again
            habits=habits or Habits(),
        )  # fmt: skip
        self._shape = shape
        self._people: list[Person] = []
        self._devices: list[SimulatedDevice] = []
        self._copies: list[tuple[SimulatedDevice, Copy]] = []
        self._said = 0

    async def play(self) -> None:
        """Play it, and pass the verdict."""
        await self._begin()
        names, weights = tuple(self._shape.does), tuple(self._shape.does.values())
        for _ in range(self._shape.steps):
            await self._do(self.world.chance.choices(names, weights)[0])
        await self._settle()
        Verdict(self.world, self._devices).judge()

    def close(self) -> None:
        """Close every profile."""
        for device in self._devices:
            device.close()

    async def _begin(self) -> None:
        chance = self.world.chance
        for _ in range(chance.randint(*self._shape.people)):
            person = self._person()
            for _ in range(chance.randint(*self._shape.devices) - 1):
                await self._link_to(person)
        for _ in range(2):
            for device in self._devices:
                await device.visit(CALM)

    def _person(self) -> Person:
        draw = self.world.keys.randbytes
        root = draw(16)
        identity = Identity.of_root(
            root, epoch=0, dsk=Signer(draw(32)), dk=Signer(draw(32)), ik=draw(KEY_SIZE)
        )
        person = Person(root, identity.account)
        self._people.append(person)
        self._start(person, identity, sign_manifest(identity, kind="desktop", caps=CAPS))
        return person

    def _start(self, person: Person, identity: Identity, manifest: bytes) -> SimulatedDevice:
        device = SimulatedDevice(self.world, self.world.disk.make(identity, manifest))
        person.devices.append(device)
        self._devices.append(device)
        return device

    # What people do

    async def _do(self, what: str) -> None:
        self.world.now += self.world.chance.randint(100, 20 * SECOND_MS)
        await self._actions()[what]()

    def _actions(self) -> dict[str, Callable[[], Coroutine[Any, Any, None]]]:
        return {
            "say": self._say, "visit": self._visit, "edit": self._edit, "react": self._react,
            "delete": self._delete, "found": self._found, "add": self._add, "remove": self._remove,
            "leave": self._leave, "link": self._link, "wait": self._wait, "days": self._days,
            "weeks": self._weeks, "swap": self._swap, "lie": self._lie, "copy": self._copy,
            "put back": self._put_back, "fork": self._fork, "revoke": self._revoke,
            "vanish": self._vanish, "steal": self._steal,
        }  # fmt: skip

    def _any(self) -> SimulatedDevice:
        """Return a device that somebody uses."""
        return self.world.chance.choice([one for one in self._devices if one.alive])

    async def _use(
        self, device: SimulatedDevice, step: Callable[[], Coroutine[Any, Any, object]]
    ) -> None:
        """Let somebody do something; the program may say that it is not possible."""

        async def allowed() -> None:
            try:
                await step()
            except UserError:
                self.world.ledger.counts["refused"] += 1

        await device.does(self._shape.mishaps, allowed)

    async def _visit(self) -> None:
        await self._any().visit(self._shape.mishaps)

    def _words(self) -> str:
        self._said += 1
        return f"Message {self._said}"

    def _salt(self) -> bytes:
        return self.world.keys.randbytes(SALT_SIZE)

    def _conversation(self, device: SimulatedDevice) -> ConversationId:
        """Return a conversation to write into: one that is there, or a new one with somebody."""
        group = self._group(device)
        if group is not None and self.world.happens(self._shape.in_groups):
            return group
        community = self._community(device)
        person = self.world.chance.choice(self._people_in(community))
        return device.store.direct_conversation(person.account, community)

    def _community(self, device: SimulatedDevice) -> CommunityId:
        """Return where somebody writes from a device."""
        del device
        return COMMUNITY

    def _people_in(self, community: CommunityId) -> list[Person]:
        """Return who is in a community."""
        del community
        return self._people

    async def _say(self, device: SimulatedDevice | None = None) -> None:
        device = device or self._any()
        text = Text(salt=self._salt(), text=self._words())

        async def step() -> None:
            await device.store.author(self._conversation(device), text)

        await self._use(device, step)
        if self.world.happens(0.5):
            await device.visit(self._shape.mishaps)

    def _message(
        self, device: SimulatedDevice, *, own: bool
    ) -> tuple[ConversationId, EventId] | None:
        rows = device.store.rows(
            "SELECT conv, id FROM messages JOIN conversations USING (conv) WHERE messages.kind = 1 AND visible = 1"
            " AND deleted = 0 AND suite = 1 AND own >= ? ORDER BY n",
            int(own),
        )
        if not rows:
            return None
        conv, event = self.world.chance.choice(rows)
        return ConversationId(conv), EventId(event)

    async def _edit(self) -> None:
        device = self._any()
        if (found := self._message(device, own=True)) is not None:
            body = Edit(salt=self._salt(), target=found[1], text=self._words())
            await self._use(device, lambda: device.store.author(found[0], body))

    async def _react(self) -> None:
        device = self._any()
        if (found := self._message(device, own=False)) is not None:
            on = self.world.happens(0.7)
            body = Reaction(salt=self._salt(), target=found[1], emoji="👍", on=on)
            await self._use(device, lambda: device.store.author(found[0], body))

    async def _delete(self) -> None:
        device = self._any()
        if (found := self._message(device, own=True)) is not None:
            await self._use(device, lambda: device.store.redact(*found))

    async def _found(self) -> None:
        device, chance = self._any(), self.world.chance
        community = self._community(device)
        people = [one.account for one in self._people_in(community)]
        others = [one for one in people if one != device.store.me]
        if not others:
            return
        chosen = tuple(chance.sample(others, chance.randint(1, len(others))))
        nonce = self._salt()
        await self._use(device, lambda: device.store.new_group(community, "Group", chosen, nonce))

    def _group(self, device: SimulatedDevice) -> ConversationId | None:
        rows = device.store.rows(
            "SELECT conv FROM conversations WHERE kind = 'group' AND chat IS NOT NULL ORDER BY chat"
        )
        return ConversationId(self.world.chance.choice(rows)[0]) if rows else None

    async def _add(self) -> None:
        device = self._any()
        if (conv := self._group(device)) is not None:
            person = self.world.chance.choice(self._people_at(device, conv))
            await self._use(device, lambda: device.store.add_member(conv, person.account))

    async def _remove(self) -> None:
        device = self._any()
        if (conv := self._group(device)) is not None:
            person = self.world.chance.choice(self._people_at(device, conv))
            await self._use(device, lambda: device.store.remove_member(conv, person.account))

    def _people_at(self, device: SimulatedDevice, conv: ConversationId) -> list[Person]:
        """Return who is in the community of a conversation."""
        rows = device.store.rows("SELECT community FROM conversations WHERE conv = ?", conv)
        return self._people_in(CommunityId(rows[0][0]))

    async def _leave(self) -> None:
        device = self._any()
        if (conv := self._group(device)) is not None:
            await self._use(device, lambda: device.store.leave(conv))

    # Devices

    async def _link(self) -> None:
        person = self.world.chance.choice(self._people)
        if len([one for one in person.devices if one.alive]) < self._shape.devices[1]:
            await self._link_to(person)

    async def _link_to(self, person: Person) -> None:
        """Let a device of somebody list a new one."""
        able = self._able(person)
        if not able:
            return
        device, draw = self.world.chance.choice(able), self.world.keys.randbytes
        fresh = replace(device.profile.identity, dk=Signer(draw(32)), ik=draw(KEY_SIZE))
        listed = Listed(
            dk=fresh.device, kind="desktop", caps=CAPS, ik=x25519_public(fresh.ik or b""),
            sig=fresh.dk.sign(device_signed_bytes(fresh.account, fresh.device)),
        )  # fmt: skip
        try:
            await device.store.change_devices(lambda keyring, _: keyring.add_device(listed))
        except UserError:
            return
        self._start(person, fresh, device.profile.keyring.manifest)
        self.world.ledger.counts["linked devices"] += 1

    def _able(self, person: Person) -> list[SimulatedDevice]:
        """Return somebody's devices that can list others."""
        return [
            one
            for one in person.devices
            if one.alive and one.is_listed and one.profile.keyring.can_sign and not one.is_stuck
        ]

    def _pair(self) -> tuple[Person, SimulatedDevice, SimulatedDevice] | None:
        """Return somebody, one of their devices, and another one of them that is to go."""
        chance = self.world.chance
        person = chance.choice(self._people)
        able = self._able(person)
        if len(able) < 2:
            return None
        stays, goes = chance.sample(able, 2)
        return person, stays, goes

    async def _revoke(self) -> None:
        """Somebody takes a device back that goes on."""
        if (pair := self._pair()) is not None:
            _, stays, goes = pair
            await self._take_back(stays, goes)

    async def _take_back(self, stays: SimulatedDevice, goes: SimulatedDevice) -> None:
        gone = goes.device
        await self._use(
            stays,
            lambda: stays.store.change_devices(lambda keyring, stamp: keyring.revoke(gone, stamp)),
        )
        self.world.ledger.counts["revoked devices"] += 1

    async def _vanish(self) -> None:
        """A device is destroyed just as it sends, and taken back later."""
        if (pair := self._pair()) is None:
            return
        _, stays, goes = pair
        await goes.pull(self._shape.mishaps)
        if goes.is_stuck or not goes.is_listed:
            return
        await self._say(goes)
        await goes.publish()
        for stage in goes.stages(CALM)[: self.world.chance.randint(0, 4)]:
            await stage()
        goes.alive = False
        if self.world.happens(0.7):
            await self._take_back(stays, goes)

    async def _steal(self) -> None:
        """A device is stolen: the words shut it out, and the other devices get another key that signs."""
        if (pair := self._pair()) is None:
            return
        person, stays, goes = pair
        kept = [one.dk for one in stays.profile.keyring.listing.devices if one.dk != goes.device]
        goes.alive = False

        async def step() -> None:
            await stays.store.change_devices(
                lambda keyring, stamp: keyring.replace_dsk(
                    person.root, kept, stamp, self.world.keys.randbytes
                )
            )
            mine = stays.profile.identity
            keys = Keys(
                salt=self._salt(), epoch=mine.epoch, dsk=mine.dsk.seed, dsk_sig=mine.dsk_sig
            )
            await stays.store.tell_own_devices(COMMUNITY, keys)

        await self._use(stays, step)
        self.world.ledger.counts["changed signing keys"] += 1

    # Profiles that are put back

    async def _copy(self) -> None:
        device = self._any()
        self._copies.append((device, device.copy()))

    async def _put_back(self) -> None:
        if not self._copies:
            return
        device, copy = self.world.chance.choice(self._copies)
        if device.alive:
            device.put_back(copy, known_here=self.world.happens(0.5))
            self.world.ledger.counts["restored profiles"] += 1
            await self._speak_twice(device)

    async def _fork(self) -> None:
        """A profile runs on two machines."""
        device = self._any()
        if not device.is_listed:
            return
        copy = device.copy()
        self.world.ledger.unsteady.add(device.device)
        twin = SimulatedDevice(self.world, self.world.disk.copy(copy.path), copy.delivered)
        next(one for one in self._people if device in one.devices).devices.append(twin)
        self._devices.append(twin)
        self.world.ledger.counts["forks"] += 1
        await self._speak_twice(device)
        await self._speak_twice(twin)

    async def _speak_twice(self, device: SimulatedDevice) -> None:
        """Say something before it is known that this was said already, and meet the node."""
        if self.world.happens(0.7):
            await self._say(device)
        await device.visit(self._shape.mishaps)

    # What nobody does

    async def _wait(self) -> None:
        self.world.now += self.world.chance.randint(1, 3) * HOUR_MS

    async def _days(self) -> None:
        self._pass(self.world.chance.randint(1, 8))

    async def _weeks(self) -> None:
        self._pass(20)

    def _pass(self, days: int) -> None:
        """Let days pass; a node keeps parcels for so long and no longer."""
        world = self.world
        world.now += days * DAY_MS
        for mail in world.node.parcels.values():
            for name in [
                one
                for one in mail
                if world.ledger.is_older(one, world.now - limits.PARCEL_DAYS * DAY_MS)
            ]:
                del mail[name]
                world.ledger.perished(name)

    async def _swap(self) -> None:
        """Another machine becomes the node, which has nothing."""
        for mail in self.world.node.parcels.values():
            for name in mail:
                self.world.ledger.perished(name)
        self.world.node = MemoryNode(COMMUNITY)
        self.world.ledger.counts["nodes"] += 1

    async def _lie(self) -> None:
        """Somebody claims a key for what another person has written, and is first."""
        liar, victim = self._any(), self._any()
        rows = liar.store.rows(
            "SELECT id FROM events WHERE kind = 2 AND device NOT IN (?, ?) ORDER BY n DESC LIMIT 3",
            liar.device,
            victim.device,
        )
        if not rows or liar.device == victim.device or not liar.is_listed:
            return
        event = EventId(self.world.chance.choice(rows)[0])
        data = self.world.node.events.get(event)
        if data is None or not Seen(liar).may_read(Event.parse(data), victim.store.me):
            return
        wrong = Wanted(ParcelType.KEY, event, self.world.keys.randbytes(KEY_SIZE), event)

        async def step() -> None:
            def give(db: sqlite3.Connection, replica: Replica) -> Changes:
                changes = Changes()
                replica.post.give(db, [victim.device], wrong, changes)
                return changes

            await liar.store.change(give)

        await self._use(liar, step)
        for _, name, data in liar.store.parcels_to_put(10_000):
            self.world.ledger.parcel(liar, name, data)
            mail = self.world.node.parcels[Parcel.parse(data).to]
            rest = dict(mail)
            mail.clear()
            mail.update({name: data, **rest})
        self.world.ledger.counts["lies"] += 1

    # The end

    async def _settle(self) -> None:
        """Let everybody meet the node until nobody waits for what somebody could give."""
        await self._part_twins()
        for number in range(ROUNDS):
            if number == 2:
                self._compare()
            for device in [one for one in self._devices if one.alive]:
                await device.visit(CALM)
            if self._busy():
                self.world.now += SECOND_MS
                continue
            locked = Verdict(self.world, self._devices).locked()
            waiting = [one for one in locked if one.answerable]
            if not waiting:
                return
            await self._wait_to_ask([(one.device, one.event) for one in waiting])

    def _compare(self) -> None:
        """Let all compare what they have with the node, as they do when they log in."""
        for device in self._devices:
            if device.alive:
                device.compare()

    async def _part_twins(self) -> None:
        """Let profiles that run twice say something: of one that says nothing, nobody can tell that there are two."""
        alive = [one for one in self._devices if one.alive and one.is_listed]
        twins = [one for one in alive if [other.device for other in alive].count(one.device) > 1]
        for twin in twins:
            text = Text(salt=self._salt(), text=self._words())
            other = self.world.chance.choice(self._people).account
            conv = twin.store.direct_conversation(other, COMMUNITY)
            try:
                await twin.does(CALM, partial(twin.store.author, conv, text))
            except (
                UserError
            ):  # put back to a time when it knew nobody else, and no node has told of anybody yet
                conv = twin.store.direct_conversation(twin.store.me, COMMUNITY)
                await twin.does(CALM, partial(twin.store.author, conv, text))
        for _ in range(2):
            for twin in twins:
                await twin.visit(CALM)

    def _busy(self) -> bool:
        """Tell whether something is on its way."""
        for one in self._devices:
            if not one.alive or not one.is_listed:
                continue
            if one.is_stuck or one.store.parcels_to_put(1):
                return True
            if one.store.rows("SELECT 1 FROM outbox WHERE failed = 0"):
                return True
            for node in self.world.nodes:
                if not one.comes_to(node):
                    continue
                if node.parcels[one.device] or node.asks[one.device]:
                    return True
                if any(event not in one.delivered for event in node.events):
                    return True
        return False

    async def _wait_to_ask(self, waiting: list[tuple[SimulatedDevice, Event]]) -> None:
        """Let time pass until somebody asks again; who has given up is told to."""
        moments = []
        for device, event in waiting:
            rows = device.store.rows("SELECT next FROM locked WHERE event = ?", event.id)
            if rows and rows[0][0] is None:
                self.world.ledger.counts["given up"] += 1
                await device.store.ask_again(event.id)
            elif rows:
                ahead = device.now - self.world.now
                moments.append(int(rows[0][0]) - ahead)
        self.world.now = max([self.world.now, min(moments, default=0)]) + SECOND_MS


def play(
    seed: int, template: Path, *, shape: str = "", parts: Parts = SAFE,
    habits: Habits | None = None, directory: Path | None = None,
) -> Outcome:  # fmt: skip
    """Play the schedule of a seed; its shape follows from it where none is named."""
    names = tuple(SHAPES)
    name = shape or names[seed % len(names)]
    with tempfile.TemporaryDirectory(dir=directory) as path:
        simulation = Simulation(
            Path(path), template, seed, SHAPES[name], parts=parts, habits=habits
        )
        ledger = simulation.world.ledger
        try:
            asyncio.run(simulation.play())
        except Exception as error:  # noqa: BLE001 - a schedule that does not come to its end is told like others that go wrong
            ledger.problem(f"it broke off: {error!r}")
        finally:
            simulation.close()
    return Outcome(
        seed=seed, shape=name, problems=tuple(ledger.problems), counts=dict(ledger.counts)
    )


def play_all(
    seeds: Iterable[int], *, workers: int, directory: Path | None = None,
    one: Callable[..., Outcome] = play,
) -> Iterator[Outcome]:  # fmt: skip
    """Play the schedules of many seeds in processes of their own; outcomes come in the order of the seeds.

    Args:
        seeds: which.
        workers: processes.
        directory: for their files, best in memory.
        one: plays one.
    """
    with tempfile.TemporaryDirectory(dir=directory) as path:
        template = make_template(Path(path))
        job = partial(_play_while_asked, one, template=template, directory=Path(path))
        context = multiprocessing.get_context("spawn")
        with ProcessPoolExecutor(workers, mp_context=context) as pool:
            yield from pool.map(job, seeds, chunksize=4)


def _play_while_asked(one: Callable[..., Outcome], seed: int, **arguments: Path) -> Outcome:
    """Play a schedule, but not for somebody who was killed: a pool's processes don't notice that by themselves."""
    asker = multiprocessing.parent_process()
    if asker is not None and not asker.is_alive():
        os._exit(1)
    return one(seed, **arguments)


def in_memory() -> Path | None:
    """Return a directory in memory, where this machine has one: there a commit costs little."""
    path = Path("/dev/shm")  # noqa: S108 - what lies there lies in a directory of its own
    return path if path.is_dir() else None
