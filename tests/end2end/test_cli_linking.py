"""Two real processes link: the new device has what was said, and both are heard."""

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.cli import Person, Running, RunningNode, chatera
from tests.helpers.lan import VirtualLan


@pytest.fixture
def node(tmp_path: Path) -> Iterator[RunningNode]:
    node = RunningNode(tmp_path / "hub")
    yield node
    node.stop()


def texts(person: Person, other: str) -> list[str]:
    return [one["text"] for one in person("history", "--with", other).records]


def talked(tmp_path: Path, node: RunningNode) -> tuple[Person, Person]:
    anna, boris = (Person.make(tmp_path / name, name, node) for name in ("Anna", "Boris"))
    assert anna("send", "--to", "Boris", "Hello").one["state"] == "waiting"
    assert texts(boris, "Anna") == ["Hello"]
    return anna, boris


def joining(*words: str | Path) -> Running:
    return Running("link", "--join", "--json", *words)


def test_by_link(tmp_path: Path, node: RunningNode) -> None:
    anna, boris = talked(tmp_path, node)
    with anna.running("link", "--bind", "127.0.0.1") as open_:
        link = open_.event("waiting")["link"]
        with joining("--profile", tmp_path / "laptop", "--name", "Laptop", link) as new:
            assert open_.event("asking") == {
                "event": "asking",
                "name": "Laptop",
                "needs_code": False,
            }
            open_.say("yes")
            linked = new.event("linked")
            assert new.finish() == 0
        assert open_.event("linked")["name"] == "Laptop"
        assert open_.finish() == 0
    assert linked["person"] == "Anna"
    laptop = Person(tmp_path / "laptop", anna.id)
    assert texts(laptop, "Boris") == ["Hello"]
    assert laptop("send", "--to", "Boris", "From the laptop").one["state"] == "waiting"
    assert texts(boris, "Anna") == ["Hello", "From the laptop"]
    assert texts(anna, "Boris") == ["Hello", "From the laptop"]
    listed = {one["name"]: one for one in anna("devices").records}
    assert listed["Laptop"]["seen"]
    assert [one["here"] for one in listed.values()] == [True, False]
    renamed = anna("devices", "rename", "laptop", "Anna's laptop").one
    assert renamed["name"] == "Anna's laptop"
    gone = anna("devices", "revoke", "Anna's laptop").one
    assert gone["revoked"]
    assert texts(laptop, "Boris") == ["Hello", "From the laptop"]  # where it hears of it
    refused = laptop("send", "--to", "Boris", "Not any more")
    assert (refused.code, refused.records[-1]["error"]) == (1, "not_possible")
    assert "was removed from your account" in refused.err
    assert texts(boris, "Anna") == ["Hello", "From the laptop"]


def test_by_code_while_another_process_owns_the_profile(tmp_path: Path, node: RunningNode) -> None:
    anna, _ = talked(tmp_path, node)
    with anna.running("watch", "--no-hub") as watching:
        watching.event("watching")
        with anna.running("link", "--bind", "127.0.0.1") as open_:
            where = open_.event("waiting")
            place = f"{where['addresses'][0]}:{where['port']}"
            with joining("--profile", tmp_path / "laptop", place) as new:
                code = new.event("code")["code"]
                assert open_.event("asking")["needs_code"]
                open_.say(code[:3])  # of the wrong length: asked for still
                open_.say(f"{code[:4]} {code[4:]}")
                assert new.event("confirming")["person"] == "Anna"
                new.say("yes")
                assert new.event("linked")["count"] > 0
                assert new.finish() == 0
            open_.event("linked")
            assert open_.finish() == 0
    assert texts(Person(tmp_path / "laptop", anna.id), "Boris") == ["Hello"]


def test_a_wrong_code_and_a_no_leave_nothing(tmp_path: Path) -> None:
    anna = Person.make(tmp_path / "Anna", "Anna")
    with anna.running("link", "--bind", "127.0.0.1") as open_:
        link = open_.event("waiting")["link"]
        with joining("--profile", tmp_path / "laptop", link) as new:
            open_.event("asking")
            open_.say("no")
            assert new.until(lambda one: "error" in one)["error"] == "not_possible"
            assert new.finish() == 1
        where = open_.event("waiting")
        with joining("--profile", tmp_path / "laptop", f"127.0.0.1:{where['port']}") as new:
            code = new.event("code")["code"]
            open_.event("asking", needs_code=True)
            open_.say(str((int(code) + 1) % 10**8).zfill(8))
            assert "Nothing was given" in open_.until(lambda one: "error" in one)["message"]
            assert new.finish() == 1
        assert open_.finish() == 1
    assert not (tmp_path / "laptop").exists()
    assert len(anna("devices").records) == 1


def test_a_new_device_that_is_killed_leaves_both_profiles_whole(
    tmp_path: Path, node: RunningNode
) -> None:
    anna, _ = talked(tmp_path, node)
    lines = "\n".join(f"{number} {'x' * 4_000}" for number in range(1_500))
    assert anna("send", "--to", "Boris", "-", input_=lines).code == 0
    path = tmp_path / "laptop"
    with anna.running("link", "--bind", "127.0.0.1", "--yes") as open_:
        with joining("--profile", path, open_.event("waiting")["link"]) as new:
            new.until(lambda one: one.get("total", 0) > 0)
            new.end(signal.SIGKILL)
        assert "Link it once more" in open_.until(lambda one: "error" in one)["message"]
        assert open_.finish() == 1
    assert len(anna("devices").records) == 2
    laptop = Person(path, anna.id)
    assert laptop("status", "--local").one["id"] == anna.id
    with anna.running("link", "--bind", "127.0.0.1", "--yes") as open_:
        with joining("--profile", path, open_.event("waiting")["link"]) as new:
            new.event("linked")
            assert new.finish() == 0
        assert open_.finish() == 0
    assert len(laptop("history", "--with", "Boris", "--limit", "0", "--local").records) == 1_501
    assert len(anna("devices").records) == 2


def test_what_is_no_link_is_said(tmp_path: Path) -> None:
    done = chatera("link", "--join", "--profile", tmp_path / "new", "--json", "no link")
    assert (done.code, done.records[-1]["error"]) == (1, "not_possible")
    assert not (tmp_path / "new").exists()
    assert chatera("link", "--join", "--help").code == 0


@pytest.mark.timeout(120)
def test_the_other_computer_of_a_network_is_found(tmp_path: Path) -> None:
    anna = Person.make(tmp_path / "Anna", "Anna")
    with VirtualLan(2) as lan:
        here, there = (["ip", "netns", "exec", lan.namespace(host)] for host in (0, 1))
        with Running("link", "--profile", anna.profile, "--json", before=here) as open_:
            assert open_.event("waiting")["addresses"] == [lan.address(0)]
            with Running(
                "link", "--join", "--json", "--profile", tmp_path / "laptop", before=there
            ) as new:
                code = new.event("code")["code"]
                open_.event("asking")
                open_.say(code)
                new.event("confirming")
                new.say("yes")
                assert new.event("linked")["person"] == "Anna"
                assert new.finish() == 0
            open_.event("linked")
            assert open_.finish() == 0
