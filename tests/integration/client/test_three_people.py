"""Three people with two devices each talk over a real node, through everything that happens in a few weeks.

Every message is readable on each device that should read it, and on no other: what a device could not open it must not
even hold the key of.
"""

from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.client.message import Message
from chatera.protocol import limits
from chatera.protocol.ids import DeviceId, EventId, from_text
from chatera.protocol.manifests import parse_manifest
from chatera.store import devices
from tests.helpers.linking import another_device
from tests.helpers.people import House

PATIENCE_S = 40.0


@dataclass
class Person:
    """Somebody with devices by name; those that are away keep their place."""

    name: str
    devices: dict[str, Client] = field(default_factory=dict)
    away: dict[str, Path] = field(default_factory=dict)

    @property
    def account(self) -> str:
        """Their id."""
        return next(iter(self.devices.values())).me.account


class Story:
    """What was said, and who is to read it on which devices."""

    def __init__(self, house: House, path: Path) -> None:
        self.house = house
        self.people: dict[str, Person] = {}
        self._path = path
        self._said = 0
        self.expected: dict[tuple[str, str], list[str]] = {}
        self.keys: dict[str, Message] = {}

    async def comes(self, name: str) -> None:
        """Somebody comes with a desk and links a laptop."""
        person = self.people[name] = Person(name)
        person.devices["desk"] = await self.house.person(name)
        self.expected[name, "desk"] = []
        await self.links(name, "laptop")

    async def links(self, name: str, device: str) -> None:
        """Somebody gets one more device, with all that was said."""
        person = self.people[name]
        desk = person.devices["desk"]
        person.devices[device] = await another_device(
            self.house, desk, self._path / f"{name}-{device}", device
        )
        self.expected[name, device] = list(self.expected[name, "desk"])

    async def all_met(self) -> None:
        """Wait until every device knows everybody, with all their devices."""
        clients = [(one, client) for one in self.people.values() for client in one.devices.values()]
        for one, client in clients:
            for other in self.people.values():
                if other is not one:
                    await self.house.met(client, other.devices["desk"])

    def direct(self, name: str, device: str, other: str) -> Chat:
        """Return a device's chat with somebody."""
        return self.people[name].devices[device].chats.with_person(self.people[other].account)

    def group(self, name: str, device: str) -> Chat:
        """Return a device's chat of the group."""
        chats = self.people[name].devices[device].chats
        return next(one for one in chats if one.kind == "group")

    async def has_group(self, name: str, device: str) -> None:
        """Wait until a device knows the group."""
        chats = self.people[name].devices[device].chats
        await self.house.until(lambda: any(one.kind == "group" for one in chats))

    async def says(
        self, name: str, device: str, *, to: str = "", without: Iterable[tuple[str, str]] = ()
    ) -> None:
        """Somebody says something new, to one person or to the group."""
        self._said += 1
        text = f"{self._said}: {name} at the {device}"
        chat = self.direct(name, device, to) if to else self.group(name, device)
        assert chat.encrypted
        self.keys[text] = await chat.send(text)
        readers = {name, to} if to else set(self.people)
        for (who, where), texts in self.expected.items():
            if who in readers and (who, where) not in set(without):
                texts.append(text)

    async def everybody_talks(self, *, without: Iterable[tuple[str, str]] = ()) -> None:
        """Every device that is here says something to everybody and to the group."""
        for person in list(self.people.values()):
            for device in list(person.devices):
                if (person.name, device) in set(without):
                    continue
                for other in self.people:
                    if other != person.name:
                        await self.says(person.name, device, to=other, without=without)
                await self.says(person.name, device, without=without)

    def read(self, name: str, device: str) -> list[str]:
        """Return all texts a device shows."""
        chats = self.people[name].devices[device].chats
        return [m.text for chat in chats for m in chat.timeline if m.kind == "text"]

    def locked(self, name: str, device: str) -> int:
        """Return how many messages a device can't open."""
        chats = self.people[name].devices[device].chats
        return sum(m.kind == "locked" for chat in chats for m in chat.timeline)

    async def all_is_read(self) -> None:
        """Wait until every device shows what it should, and see that it shows nothing else and waits for nothing."""
        for (name, device), texts in self.expected.items():
            if device not in self.people[name].devices:
                continue
            await self.house.until(
                lambda n=name, d=device, t=texts: sorted(self.read(n, d)) == sorted(t),  # type: ignore[misc]
                PATIENCE_S,
            )
            assert self.locked(name, device) == 0
            self.holds_no_other_key(name, device)

    def holds_no_other_key(self, name: str, device: str) -> None:
        """See that a device has no key of what it should not read."""
        store, mine = self.people[name].devices[device]._store, set(self.expected[name, device])
        for text, message in self.keys.items():
            event = store.latest_id(EventId(from_text("e_", message.id)))
            if text not in mine:
                assert store.rows("SELECT 1 FROM keys WHERE event = ?", event) == []

    async def restarts(self, name: str, device: str) -> None:
        """A device is closed and opened again."""
        devices = self.people[name].devices
        client = devices[device]
        await client.drained(10)
        await self.house.leave(client)
        devices[device] = await self.house.come_back(client)

    async def goes(self, name: str, device: str) -> None:
        """A device is closed for a while."""
        person = self.people[name]
        client = person.devices.pop(device)
        await client.drained(10)
        person.away[device] = client.profile.path
        await self.house.leave(client)

    async def returns(self, name: str, device: str) -> None:
        """A device that was away is opened."""
        person = self.people[name]
        person.devices[device] = await self.house.enter(person.away.pop(device))


@pytest.fixture
async def story(tmp_path: Path) -> AsyncIterator[Story]:
    async with House(tmp_path) as house:
        yield Story(house, tmp_path)


@pytest.mark.timeout(300)
async def test_three_people_with_two_devices_each(story: Story) -> None:
    house = story.house
    for name in ("Ada", "Bob", "Cleo"):
        await story.comes(name)
    await story.all_met()
    ada = story.people["Ada"].devices["desk"]
    others = [story.people[name].account for name in ("Bob", "Cleo")]
    await ada.new_group("Choir", others)
    for person in story.people.values():
        for device in person.devices:
            await story.has_group(person.name, device)
    await story.everybody_talks()
    await story.all_is_read()

    # Everybody's programs are started again, and so is the node.
    for person in story.people.values():
        for device in list(person.devices):
            await story.restarts(person.name, device)
    for client in [c for p in story.people.values() for c in p.devices.values()]:
        await client.drained(10)
    await house.node_ends()
    await house.node_starts()
    await story.everybody_talks()
    await story.all_is_read()

    # Ada gets a third device, with the history; Bob takes his laptop away.
    await story.links("Ada", "tablet")
    await story.has_group("Ada", "tablet")
    bob = story.people["Bob"]
    lost = bob.devices["laptop"]
    await bob.devices["desk"].devices.remove(lost.me.device)
    await house.until(lambda: bool(lost.devices.problem))
    for person in story.people.values():
        for client in person.devices.values():
            if client is not lost:
                await house.until(lambda c=client: knows_removed(c, lost))  # type: ignore[misc]
    gone = [("Bob", "laptop")]
    await story.everybody_talks(without=gone)
    await story.all_is_read()

    # Cleo's laptop is away for more than a week; meanwhile sessions grow old and chains turn.
    await story.goes("Cleo", "laptop")
    for _ in range(3):
        house.time_passes(days=3)
        await story.everybody_talks(without=gone)
    await story.returns("Cleo", "laptop")
    await story.all_is_read()
    await story.everybody_talks(without=gone)
    await story.all_is_read()
    assert len(story.keys) > 100
    assert len(story.expected["Bob", "laptop"]) < len(story.expected["Bob", "desk"]) / 2


def knows_removed(client: Client, lost: Client) -> bool:
    """Tell whether a client knows that a device counts no longer."""
    device, account = from_text("d_", lost.me.device), from_text("a_", lost.me.account)
    rows = client._store.rows("SELECT data FROM manifests WHERE account = ?", account)
    ends = devices.read(client.profile.database.read, parse_manifest(rows[0][0]))
    return ends[DeviceId(device)] < limits.HLC
