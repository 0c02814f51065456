"""A community of a virtual LAN moves to a server, through the command line alone, and back."""

from contextlib import ExitStack
from pathlib import Path

import pytest

from chatera_server.storage.writer import open_database
from tests.helpers.cli import Person, Running
from tests.helpers.lan import VirtualLan
from tests.helpers.waiting import wait_until

NAMES = ("Anna", "Boris")


@pytest.mark.timeout(240)
def test_a_community_moves_to_a_server_and_back(tmp_path: Path) -> None:
    people = [Person.make(tmp_path / name, name) for name in NAMES]
    anna, boris = people
    with VirtualLan(3) as lan, ExitStack() as stack:
        hosts = [["ip", "netns", "exec", lan.namespace(host)] for host in range(3)]
        server = stack.enter_context(
            Running(
                "node", "--hub", "--data", tmp_path / "server", "--no-discovery", before=hosts[2]
            )
        )
        said = server.event("listening")
        watches = [
            stack.enter_context(
                Running("watch", "--profile", person.profile, "--json", before=host)
            )
            for person, host in zip(people, hosts, strict=False)
        ]
        wait_until(lambda: all(online(person) for person in people), seconds=60)
        before = anna("communities").one
        first = anna("send", "--to", "Boris", "from before", "--wait", "delivered").one
        url = f"{lan.address(2)}:{said['url'].rpartition(':')[2]}"

        refused = anna("community move", url, "--fingerprint", "n_" + "a" * 52)
        assert refused.code != 0
        assert "Another node than the expected one" in refused.err
        assert anna("communities").one["url"] == before["url"]

        moved = anna("community move", url, "--fingerprint", said["fingerprint"]).records[-1]
        assert (moved["event"], moved["id"]) == ("done", before["id"])
        assert moved["fingerprint"] == said["fingerprint"]
        told = watches[1].event("moved", by="Anna", host=lan.address(2))
        assert told["id"] == before["id"]
        wait_until(lambda: all(at(person) == said["fingerprint"] for person in people), seconds=30)
        wait_until(lambda: not any(hubs(lan, host) for host in range(2)), seconds=30)
        assert [one["id"] for one in boris("history", "--with", "Anna").records] == [first["id"]]
        second = anna("send", "--to", "Boris", "from there", "--wait", "delivered").one
        watches[1].event("message", id=second["id"])
        with open_database(tmp_path / "server" / "node.db") as kept:
            assert kept.execute("SELECT count(*) FROM events").fetchone()[0] >= 2

        assert boris("community stay").one["id"] == before["id"]
        wait_until(lambda: at(boris) not in {"", said["fingerprint"]}, seconds=30)
        assert boris("community stay", "--off").one["id"] == before["id"]
        wait_until(lambda: at(boris) == said["fingerprint"], seconds=30)

        assert anna("community move-back").one["id"] == before["id"]
        wait_until(
            lambda: (
                at(anna) == at(boris) != "" and at(anna) != said["fingerprint"] and online(anna)
            ),
            seconds=60,
        )
        boris("send", "--to", "Anna", "home again", "--wait", "delivered")
        texts = [one["text"] for one in anna("history", "--with", "Boris").records]
        assert texts == ["from before", "from there", "home again"]


def online(person: Person) -> bool:
    return [one["presence"] for one in person("people").records] == ["online"]


def at(person: Person) -> str:
    """Return the fingerprint of the node that somebody is connected to, empty for none."""
    found = [one for one in person("communities").records if one["state"] == "online"]
    return str(found[0]["fingerprint"]) if len(found) == 1 else ""


def hubs(lan: VirtualLan, host: int) -> list[list[str]]:
    """Return the hubs that run on a host."""
    return [one for one in lan.commands(host) if "node" in one and "--hub" in one]
