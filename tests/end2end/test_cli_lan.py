"""Three hosts that find each other without any typed address, through the command line alone."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.helpers.cli import Person, Running
from tests.helpers.lan import VirtualLan
from tests.helpers.waiting import wait_until

NAMES = ("Anna", "Zoë 🌸 O'Neil", "דנה לוי")


@pytest.fixture
def lan() -> Iterator[VirtualLan]:
    with VirtualLan(3) as lan:
        yield lan


@pytest.mark.timeout(240)
def test_three_hosts_talk_without_any_address(lan: VirtualLan, tmp_path: Path) -> None:
    people = [Person.make(tmp_path / str(host), name) for host, name in enumerate(NAMES)]
    with ExitStack() as stack:
        watches = [
            stack.enter_context(
                Running(
                    "watch", "--profile", person.profile, "--json",
                    before=["ip", "netns", "exec", lan.namespace(host)],
                )
            )
            for host, person in enumerate(people)
        ]  # fmt: skip
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


def wait_for_all_others(person: Person) -> None:
    others = set(NAMES) - {name(person)}
    wait_until(lambda: present(person) == others, seconds=40)


def present(person: Person) -> set[str]:
    return {one["name"] for one in person("people").records if one["presence"] == "online"}


def name(person: Person) -> str:
    return str(person("status").one["name"])
