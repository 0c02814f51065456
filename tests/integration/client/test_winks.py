"""Winks and handwriting between two people over a real node, and the winks somebody has put by."""

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from chatera.client.transcript import pieces
from chatera.client.winks import MOST, built_in
from chatera.commands.records import message_record
from chatera.protocol.bodies import Ink, Wink
from chatera.protocol.errors import LocalProtocolError, UserError
from chatera.protocol.ink import Stroke, pack_strokes
from tests.helpers.people import House

SQUARE = {"shape": "M 0 0 L 9 0 L 9 9 Z", "fill": "#ff0000"}
STROKES = [
    Stroke(0xC00000, 12, ((4, 4), (80, 44), (120, 8)), (10, 200, 90)),
    Stroke(0, 8, ((20, 60),)),
]


def a_wink(name: str) -> bytes:
    head = {"wink": 1, "name": name, "stage": [200, 100], "length": 400, "poster": 0}
    return json.dumps({**head, "layers": [SQUARE]}).encode()


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House(tmp_path) as house:
        yield house


async def test_a_wink_brings_its_animation_and_is_sent_rarely(house: House) -> None:
    anna, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(anna, boris)
    chat, theirs = house.chat(anna, boris), house.chat(boris, anna)
    wink = anna.winks.called("balloons")
    sent = await chat.wink(wink.data)
    assert (sent.kind, sent.text) == ("wink", "You sent a wink: Balloons")
    assert 0 < chat.wink_wait <= 10
    assert chat.nudge_wait == 0
    with pytest.raises(UserError, match="Try again in"):
        await chat.wink(wink.data)
    with pytest.raises(UserError, match="no wink that can be played"):
        await theirs.wink(b"{}")
    await house.until(lambda: len(theirs.timeline) == 1)
    (got,) = theirs.timeline
    assert (got.kind, got.text, got.encrypted) == ("wink", "Anna sent a wink: Balloons", True)
    assert isinstance(got.picture, Wink)
    assert got.picture.data == wink.data
    assert theirs.unread == 1
    record = message_record(got)
    assert (record["kind"], record["wink"]) == ("wink", "Balloons")
    for refused in (
        theirs.react(got.id, "👍"), theirs.send("What?", reply=got.id), chat.edit(sent.id, "x"),
    ):  # fmt: skip
        with pytest.raises(UserError):
            await refused
    assert [one.text for one in await boris.search("balloons")] == [got.text]
    await chat.redact(sent.id)
    await house.until(lambda: theirs.timeline[0].deleted)
    assert (theirs.timeline[0].kind, theirs.timeline[0].picture) == ("text", None)


async def test_what_is_written_by_hand_is_drawn_answered_and_saved(house: House) -> None:
    anna, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(anna, boris)
    chat, theirs = house.chat(anna, boris), house.chat(boris, anna)
    sent = await chat.draw(STROKES, 40, 20, "  a <roof> ")
    await chat.draw(STROKES[1:], 40, 20)
    with pytest.raises(LocalProtocolError):
        await chat.draw([], 40, 20)
    with pytest.raises(LocalProtocolError):
        await chat.draw(STROKES, 10, 10)
    await house.until(lambda: len(theirs.timeline) == 2)
    first, second = theirs.timeline
    assert isinstance(first.picture, Ink)
    assert first.picture.strokes == pack_strokes(STROKES)
    assert (first.kind, first.text, second.text) == ("ink", "a <roof>", "Handwritten message")
    assert message_record(first)["width"] == 40
    await theirs.react(first.id, "👍")
    answer = await theirs.send("A house?", reply=first.id)
    await house.until(lambda: len(chat.timeline) == 3 and bool(chat.timeline[0].reactions))
    assert answer.reply is not None
    assert answer.reply.text == "a <roof>"
    with pytest.raises(UserError):
        await chat.edit(sent.id, "x")
    page = "".join(pieces("Boris", theirs.timeline, "html"))
    assert page.count("<svg") == 2
    assert "<title>a &lt;roof&gt;</title>" in page
    assert 'stroke="#c00000"' in page
    assert "a <roof> (written by hand" in "".join(pieces("Boris", theirs.timeline, "text"))
    await chat.redact(sent.id)
    await house.until(lambda: theirs.timeline[0].deleted)
    assert theirs.timeline[0].picture is None
    group = await anna.new_group("Hikers", [boris.me.account])
    drawn = await group.draw(STROKES, 40, 20)
    await house.until(lambda: bool(boris.find_messages(drawn.id)))
    private = await theirs.send("Nice", reply=drawn.id)
    assert private.reply is not None
    assert private.reply.elsewhere
    assert (private.reply.kind, private.reply.text) == ("ink", "Handwritten message")


async def test_winks_that_are_put_by_come_first_and_go_again(house: House) -> None:
    anna = await house.person("Anna")
    told: list[int] = []
    anna.winks.observe(lambda: told.append(1))
    first, second = await anna.winks.add(a_wink("First")), await anna.winks.add(a_wink("Second"))
    assert await anna.winks.add(a_wink("First")) == first
    assert [one.name for one in anna.winks][:2] == ["Second", "First"]
    assert [one.name for one in anna.winks][2:] == [one.name for one in built_in()]
    assert anna.winks.called("SECOND") == second
    assert anna.winks.has(a_wink("First"))
    assert anna.winks.has(built_in()[0].data)
    assert not anna.winks.has(a_wink("Third"))
    assert anna.winks.names() == [(one.name, one.own) for one in anna.winks]
    with pytest.raises(UserError, match="There are: Second, First"):
        anna.winks.called("Third")
    with pytest.raises(UserError, match="no wink that can be played"):
        await anna.winks.add(b"nothing")
    await house.leave(anna)
    anna = await house.come_back(anna)
    assert [one.name for one in anna.winks.own()] == ["Second", "First"]
    await anna.winks.remove(second)
    assert [one.name for one in anna.winks.own()] == ["First"]
    assert len(told) == 3
    store = anna._store
    for number in range(MOST):
        await store.write(
            "INSERT INTO winks VALUES (?, ?, ?, 0)", bytes([number % 256, 1]) * 16, "x", b""
        )
    with pytest.raises(UserError, match="Remove one first"):
        await anna.winks.add(a_wink("One more"))
