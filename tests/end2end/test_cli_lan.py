"""Three hosts that find each other without any typed address, through the command line alone."""

import signal
from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import pytest

from tests.helpers.cli import Person, watching
from tests.helpers.lan import VirtualLan
from tests.helpers.waiting import wait_until

FAILOVER_S = 10.0
"""Most of it is the start of a process on a busy machine."""
NAMES = ("Anna", "Zoë 🌸 O'Neil", "דנה לוי")


@pytest.fixture
def lan() -> Iterator[VirtualLan]:
    with VirtualLan(3) as lan:
        yield lan


@pytest.mark.timeout(240)
def test_three_hosts_talk_without_any_address(lan: VirtualLan, tmp_path: Path) -> None:
    people = [Person.make(tmp_path / str(host), name) for host, name in enumerate(NAMES)]
    with ExitStack() as stack:
        watches = watching(stack, lan, people)
        anna, zoe, dana = people
        for person in people:
            wait_for_all_others(person)
        hubs = [one for person in people for one in person("communities").records]
        assert len({one["id"] for one in hubs}) == 1
        assert [one["own_node"] for one in hubs].count(True) == 1

        sent = anna("send", "--to", NAMES[1], "hello 🌸", "--wait", "delivered").one
        watches[1].event("message", id=sent["id"], text="hello 🌸", from_name="Anna")
        group = zoe("group new", "All of us", "Anna", NAMES[2]).one
        for watch in (watches[0], watches[2]):
            watch.event("conversation", id=group["id"])
        answer = dana("send", "--to", "all of us", "שלום", "--wait", "delivered").one
        assert answer["state"] == "delivered"
        for watch in watches[:2]:
            watch.event("message", chat=group["id"], text="שלום")


def has_role(person: Person, role: str) -> bool:
    return bool(person("hub").one["role"] == role)


@pytest.mark.timeout(240)
def test_everybody_is_told_whose_computer_is_the_hub_and_who_follows(
    lan: VirtualLan, tmp_path: Path
) -> None:
    people = [Person.make(tmp_path / str(host), name) for host, name in enumerate(NAMES)]
    with ExitStack() as stack:
        # One after the other: of those that start at once two may open a hub, and one hands over to the other.
        watches = watching(stack, lan, people[:1])
        wait_until(lambda: people[0]("hub").one["role"] == "hub")
        for host, person in enumerate(people[1:], start=1):
            watches += watching(stack, lan, [person], host=host)
            wait_until(partial(has_role, person, "client"))
        for person in people:
            wait_for_all_others(person)
        told = [person("hub").one for person in people]
        assert [one["role"] for one in told] == ["hub", "client", "client"]
        assert {one["hub"]["name"] for one in told} == {NAMES[0]}
        assert len({(one["community"], one["hub"]["device"]) for one in told}) == 1
        assert [one["hub"]["here"] for one in told].count(True) == 1
        assert all(one["last"] is None for one in told)
        wait_until(lambda: all(named(person) == set(NAMES) for person in people))

        watches[0].end(signal.SIGKILL)
        left = (1, 2)
        for at in left:
            done = watches[at].event("handover")
            assert (done["from"]["name"], done["from"]["own"]) == (NAMES[0], False)
            assert done["why"] in {"closed", "went_away"}
        after = [people[at]("hub").one for at in left]
        assert sorted(one["role"] for one in after) == ["client", "hub"]
        (follower,) = [at for at in left if people[at]("hub").one["role"] == "hub"]
        for one in after:
            assert one["hub"]["name"] == one["last"]["to"]["name"] == NAMES[follower]
            assert one["last"]["from"]["name"] == NAMES[0]
            assert 0 < one["last"]["took"] < FAILOVER_S
        assert people[0]("hub", "--local").one["role"] == "off"


def named(person: Person) -> set[str]:
    return {one["name"] for one in person("hub").one["peers"]}


def wait_for_all_others(person: Person) -> None:
    others = set(NAMES) - {name(person)}
    wait_until(lambda: present(person) == others, seconds=40)


def present(person: Person) -> set[str]:
    return {one["name"] for one in person("people").records if one["presence"] == "online"}


def name(person: Person) -> str:
    return str(person("status").one["name"])
