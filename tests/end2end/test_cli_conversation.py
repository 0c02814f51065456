"""Two people and a node, through the command line alone."""

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.cli import Person, RunningNode
from tests.helpers.waiting import wait_until

ZOE, DANA = "Zoë 🌸 O'Neil", "דנה לוי"


@pytest.fixture
def node(tmp_path: Path) -> Iterator[RunningNode]:
    node = RunningNode(tmp_path / "node")
    yield node
    assert node.stop() == 0


@pytest.fixture
def zoe(tmp_path: Path, node: RunningNode) -> Person:
    return Person.make(tmp_path / "Zoë 🌸", ZOE, node)


@pytest.fixture
def dana(tmp_path: Path, node: RunningNode) -> Person:
    return Person.make(tmp_path / "דנה", DANA, node)


def texts(person: Person, other: str) -> list[str]:
    return [one["text"] for one in person("history", "--with", other, "--limit", "0").records]


def test_a_conversation_with_everything(zoe: Person, dana: Person) -> None:
    people = {one["name"]: one for one in zoe("people").records}
    assert people[DANA]["id"] == dana.id
    assert people[DANA]["presence"] == "offline"
    assert zoe("history", "--with", DANA).records == []

    with dana.running("watch") as watching:
        watching.event("watching")
        sent = zoe("send", "--to", DANA, "שלום 🌸\nsecond line", "--wait", "delivered").one
        assert sent["state"] == "delivered"
        heard = watching.event("message", text="שלום 🌸\nsecond line")
        assert heard["from"] == zoe.id
        assert heard["from_name"] == ZOE
        assert heard["chat_name"] == ZOE
        assert {one["name"]: one["presence"] for one in zoe("people").records}[DANA] == "online"

        answer = dana("send", "--to", ZOE.upper(), "yes", "--reply", heard["id"]).one
        assert answer["state"] == "waiting"
        zoe("edit", sent["id"], "שלום 🌸 again")
        watching.event("edited", text="שלום 🌸 again")
        dana("react", sent["id"], "👍")
        told = wait_until(lambda: zoe("history", "--with", DANA).records[0]["reactions"])
        assert told == [{"emoji": "👍", "from": [dana.id]}]
        file = dana.profile.parent / "zoë.html"
        assert dana("save", str(file), "--with", ZOE).one["messages"] == 2
        assert "שלום 🌸 again" in file.read_text("utf-8")
        again = dana("save", str(file), "--with", ZOE)
        assert (again.code, "There is a file" in again.err) == (1, True)
        assert dana("save", str(file), "--with", ZOE, "--replace").one["name"] == ZOE
        assert dana("read", "--with", ZOE).one["unread"] == 0
        wait_until(lambda: zoe("history", "--with", DANA).records[0]["state"] == "read")
        assert zoe("history", "--with", DANA).records[1]["reply"]["id"] == sent["id"]
        zoe("delete", sent["id"])
        watching.event("deleted", id=sent["id"])

    first, second = dana("history", "--with", ZOE, "--local").records
    assert first["deleted"]
    assert first["text"] == ""
    assert first["from"] == zoe.id
    assert second["text"] == "yes"
    assert second["at"].endswith("Z")
    assert watching.process.returncode == 0


def test_what_is_sent_while_nobody_listens_comes_later_in_order_and_once(
    node: RunningNode, zoe: Person, dana: Person
) -> None:
    assert zoe("people").code == 0
    assert node.stop() == 0
    lines = [f"{number} 🌸" for number in range(20)]
    done = zoe("send", "--to", DANA, "-", input_="\n".join(lines))
    assert [(one["text"], one["state"]) for one in done.records] == [(x, "waiting") for x in lines]
    assert [one["text"] for one in zoe("outbox").records] == lines
    late = zoe("send", "--to", DANA, "late", "--wait", "stored", "--timeout", "1")
    assert late.code == 3
    assert late.records[0]["state"] == "waiting"
    node.start()
    zoe("people")
    wait_until(lambda: not zoe("outbox").records)
    assert texts(dana, ZOE) == [*lines, "late"]
    assert texts(dana, unicodedata.normalize("NFD", ZOE)) == [*lines, "late"]


def test_a_group(zoe: Person, dana: Person, tmp_path: Path, node: RunningNode) -> None:
    bob = Person.make(tmp_path / "bob", "Bob", node)
    with dana.running("watch") as danas, bob.running("watch") as bobs:
        danas.event("watching")
        bobs.event("watching")
        made = zoe("group new", "צוות 🚀 One", DANA).one
        assert made["name"] == "צוות 🚀 One"
        danas.event("conversation", id=made["id"])
        assert zoe("send", "--to", "צוות 🚀 one", "hello all", "--wait", "delivered").code == 0
        danas.event("message", text="hello all", chat=made["id"])
        zoe("group add", "צוות 🚀 One", "Bob")
        bobs.event("conversation", id=made["id"])
        bob("send", "--to", made["id"][:10], "I am here")
        danas.event("message", text="I am here")
        zoe("group role", made["id"], "bob", "admin")
        danas.event("conversation", id=made["id"])
        zoe("group rename", made["id"], "The team")
        wait_until(lambda: "The team" in [c["name"] for c in dana("conversations").records])
        zoe("group remove", "The team", DANA)
        wait_until(lambda: dana("send", "--to", made["id"], "still?", "--wait", "stored").code == 1)
        bob("group leave", "The team")
    members = next(c for c in zoe("conversations").records if c["id"] == made["id"])["members"]
    assert [one["name"] for one in members] == [ZOE]
    assert "hello all" not in texts(bob, made["id"])


def test_names_that_fit_several_or_nobody(
    zoe: Person, dana: Person, tmp_path: Path, node: RunningNode
) -> None:
    other = Person.make(tmp_path / "other", ZOE.upper(), node)
    done = dana("send", "--to", ZOE, "which?")
    assert done.code == 1
    problem = done.records[-1]
    assert problem["error"] == "ambiguous"
    assert {one["id"] for one in problem["candidates"]} == {zoe.id, other.id}
    assert zoe.id in done.err
    assert dana("send", "--to", other.id[:12], "you", "--wait", "stored").code == 0
    assert texts(other, DANA) == ["you"]
    done = dana("history", "--with", "Nobody")
    assert (done.code, done.records[-1]["error"]) == (1, "unknown")


def test_pages_search_and_notes_to_oneself(zoe: Person, dana: Person) -> None:
    zoe("people")
    lines = "\n".join(f"word{number} day" for number in range(30))
    zoe("send", "--to", DANA, "-", input_=lines)
    newest = zoe("history", "--with", DANA, "--limit", "10").records
    assert [one["text"] for one in newest] == [f"word{number} day" for number in range(20, 30)]
    before = zoe("history", "--with", DANA, "--limit", "5", "--before", newest[0]["id"]).records
    assert [one["text"] for one in before] == [f"word{number} day" for number in range(15, 20)]
    found = zoe("search", "word7").records
    assert [(one["text"], one["chat_name"]) for one in found] == [("word7 day", DANA)]
    query = f'from:me in:"{DANA}" on:today word1 -word10 -"word11 day"'
    found = zoe("search", query, "--limit", "3").records
    assert [one["text"] for one in found] == [f"word{number} day" for number in (19, 18, 17)]
    refused = zoe("search", "has:unicorns word1")
    assert refused.code == 1
    assert "link, mention, reaction" in refused.err
    assert zoe("send", "--to", ZOE, "remember the milk").code == 0
    assert texts(zoe, zoe.id) == ["remember the milk"]
    word = found[0]["id"]
    assert zoe("pin", word).one["pinned"]
    (pinned,) = wait_until(lambda: dana("pins", "--with", ZOE).records)
    assert (pinned["text"], pinned["pinned_by"]) == ("word19 day", ZOE)
    nudge = zoe("nudge", "--to", DANA).one
    assert (nudge["kind"], nudge["to_name"]) == ("nudge", DANA)
    assert zoe("nudge", "--to", DANA, "--local").code == 1
    stuck = zoe("sticker", "Hello", "--to", DANA).one
    assert (stuck["kind"], stuck["text"]) == ("sticker", "👋 hello")
    assert stuck["sticker"] == {"emoji": "👋", "name": "hello", "pack": "Bub"}
    wink = zoe("wink", "send", "balloons", "--to", DANA).one
    assert (wink["kind"], wink["wink"], wink["to_name"]) == ("wink", "Balloons", DANA)
    file = zoe.profile.with_name("wave.wink")
    square = '{"shape":"M 0 0 L 9 0 L 9 9 Z"}'
    head = '"wink":1,"name":"Wave","stage":[200,100],"length":400,"poster":0'
    file.write_text(f'{{{head},"layers":[{square}]}}', "utf-8")
    assert zoe("wink", "add", str(file)).one["own"]
    assert zoe("wink", "list").records[0]["name"] == "Wave"
    assert zoe("wink", "remove", "Balloons").code == 1
    away = zoe("status", "--set", "lunch", "--for", "2h", "--local").one
    assert away["presence"] == "lunch"
    assert zoe("status", "--local").one["until"] == away["until"]
    status = zoe("status", "gone fishing 🎣").one
    assert status["message"] == "gone fishing 🎣"
    wait_until(
        lambda: (
            {one["id"]: one["message"] for one in dana("people").records}[zoe.id]
            == "gone fishing 🎣"
        )
    )
