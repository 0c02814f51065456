"""A closed community beside the open one of a LAN, through the command line alone; in the end its hub leaves."""

import signal
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from chatera.protocol.closed import parse_invitation
from tests.helpers.cli import Person, Record, Running, watching
from tests.helpers.lan import VirtualLan
from tests.helpers.waiting import wait_until

NAMES = ("Anna", "Boris", "Clara", "Eve")
PASSPHRASE = "correct horse battery"


@pytest.fixture
def lan() -> Iterator[VirtualLan]:
    with VirtualLan(len(NAMES)) as lan:
        yield lan


@pytest.mark.timeout(240)
def test_a_family_has_a_community_of_its_own_on_a_lan(lan: VirtualLan, tmp_path: Path) -> None:
    people = [Person.make(tmp_path / str(host), name) for host, name in enumerate(NAMES)]
    anna, boris, clara, eve = people
    with ExitStack() as stack:
        watches = watching(stack, lan, people)
        wait_until(lambda: all(online(person, closed=False) for person in people), seconds=60)

        made = anna("community create", "Family", "--passphrase", input_=f"{PASSPHRASE}\n").one
        assert made["closed"]
        wait_until(lambda: online(anna, closed=True), seconds=30)
        wrong = boris("community join", "Family", input_="wrong horse\n")
        assert wrong.code == 1
        assert "The passphrase is wrong" in wrong.records[-1]["message"]
        joined = boris("community join", "Family", input_=f"{PASSPHRASE}\n").one
        assert (joined["id"], joined["name"]) == (made["id"], "Family")
        link = boris("community invite", "Family").one["link"]
        assert clara("community join", "-", input_=f"{link}\n").one["id"] == made["id"]
        members = (anna, boris, clara)
        wait_until(lambda: all(online(person, closed=True) for person in members), seconds=30)
        assert all(online(person, closed=False) for person in people)
        assert not online(eve, closed=True)
        assert len({one["fingerprint"] for one in closed_ones(members)}) == 1
        secrets = (PASSPHRASE, link, link.removeprefix("chatera://join#"))
        words = [word for host in range(len(NAMES)) for line in lan.commands(host) for word in line]
        assert not any(secret in word for secret in secrets for word in words)

        lost = next(at for at, one in enumerate(closed_ones(members)) if one["own_node"])
        for at, person in enumerate(members):
            open_one, family = person("hub").records
            assert (open_one["closed"], family["closed"]) == (False, True)
            assert (family["community"], family["community_name"]) == (made["id"], "Family")
            assert family["role"] == ("hub" if at == lost else "client")
            assert family["hub"]["name"] == NAMES[lost]
        assert len(eve("hub").records) == 1
        watches[lost].end(signal.SIGKILL)
        left = [person for at, person in enumerate(members) if at != lost]
        wait_until(lambda: sum(one["own_node"] for one in closed_ones(left)) == 1, seconds=40)
        wait_until(lambda: all(online(person, closed=True) for person in left), seconds=30)
        wait_until(lambda: all(online(person, closed=False) for person in (*left, eve)), seconds=30)
        assert len({one["fingerprint"] for one in closed_ones(left)}) == 1
        assert len({one["id"] for person in (*left, eve) for one in communities(person)}) == 2
        told = left[0](
            "send", "--to", NAMES[people.index(left[1])], "still us", "--wait", "delivered"
        )
        assert told.one["state"] == "delivered"
        last = left[0]("hub").records[1]["last"]
        assert (last["from"]["name"], last["why"] in {"closed", "went_away"}) == (NAMES[lost], True)


def communities(person: Person) -> list[Record]:
    return person("communities").records


def closed_ones(people: tuple[Person, ...] | list[Person]) -> list[Record]:
    return [one for person in people for one in communities(person) if one["closed"]]


def online(person: Person, *, closed: bool) -> bool:
    found = [one for one in communities(person) if one["closed"] == closed]
    return [one["state"] for one in found] == ["online"]


def test_a_node_of_its_own_that_is_reached_by_its_address(tmp_path: Path) -> None:
    anna, boris, eve = [Person.make(tmp_path / name, name) for name in ("Anna", "Boris", "Eve")]
    made = anna("community create", "Board").one
    link = anna("community invite", "Board").one["link"]
    assert boris("community join", "-", input_=f"{link}\n").one["id"] == made["id"]
    with Running(
        "node",
        "--hub",
        "--data",
        tmp_path / "node",
        "--bind",
        "127.0.0.1",
        "--no-discovery",
        "--closed",
    ) as node:
        node.say(link)
        told = node.event("listening")
        assert told["community"] == made["id"]
        for person in (anna, boris):
            found = person("connect", told["url"], "--fingerprint", told["fingerprint"]).one
            assert (found["id"], found["name"], found["closed"]) == (made["id"], "Board", True)
        sent = anna("send", "--to", "Boris", "for the board alone", "--wait", "stored").one
        assert sent["state"] == "stored"
        assert "for the board alone" in [
            one["text"] for one in boris("history", "--with", "Anna").records
        ]
        refused = eve("connect", told["url"], "--fingerprint", told["fingerprint"])
        assert refused.code == 1
        assert "closed" in refused.records[-1]["message"]
        assert not eve("communities").records
    with Running(
        "node", "--hub", "--data", tmp_path / "other", "--no-discovery", "--closed"
    ) as node:
        node.say("nonsense")
        assert node.finish() == 2


def test_it_moves_to_a_node_that_was_started_for_it(tmp_path: Path) -> None:
    anna, boris = [Person.make(tmp_path / name, name) for name in ("Anna", "Boris")]
    made = anna("community create", "Board").one
    link = anna("community invite", "Board").one["link"]
    options = ("--bind", "127.0.0.1", "--no-discovery")
    with ExitStack() as stack:
        old, new, opened = [
            stack.enter_context(
                Running("node", "--hub", "--data", tmp_path / name, *options, *more)
            )
            for name, more in (("old", ["--closed"]), ("new", ["--closed"]), ("opened", []))
        ]
        for node in (old, new):
            node.say(link)
        here, there, elsewhere = [node.event("listening") for node in (old, new, opened)]
        for person in (anna, boris):
            assert person("community join", "-", input_=f"{link}\n").one["id"] == made["id"]
        anna("connect", here["url"], "--fingerprint", here["fingerprint"])
        boris("connect", here["url"], "--fingerprint", here["fingerprint"])
        anna("send", "--to", "Boris", "before", "--wait", "stored")
        refused = anna("community move", elsewhere["url"], "--community", "Board")
        assert refused.code == 1
        assert "chatera node --hub --data DIR --port N --closed" in refused.records[-1]["message"]
        done = anna("community move", there["url"], "--community", "Board").records[-1]
        assert (done["event"], done["id"], done["closed"]) == ("done", made["id"], True)
        assert done["fingerprint"] == there["fingerprint"]
        told = parse_invitation(anna("community invite", "Board").one["link"])
        assert f"127.0.0.1:{told.port}" in there["url"]
        clara = Person.make(tmp_path / "Clara", "Clara")
        assert clara("community join", "-", input_=f"{told}\n").one["id"] == made["id"]
        clara("connect", there["url"], "--fingerprint", there["fingerprint"])
        sent = clara("send", "--to", "Anna", "hello", "--wait", "stored").one
        assert sent["state"] == "stored"
        assert [one["text"] for one in anna("history", "--with", "Clara").records] == ["hello"]
        roles = [(one["closed"], one["role"]) for one in anna("hub").records]
        assert roles[1:] == [(True, "off")]
        anna("community move-back", "--community", "Board")
        wait_until(lambda: closed_ones([anna])[0]["fingerprint"] == here["fingerprint"], seconds=30)
