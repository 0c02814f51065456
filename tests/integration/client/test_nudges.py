"""Nudges and looks between two people over a real node, and what an older node can pass on."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from chatera.protocol.bodies import Style
from chatera.protocol.errors import UserError
from chatera_server.handlers.login import CAPS
from tests.helpers.people import House


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House(tmp_path) as house:
        yield house


async def test_a_nudge_arrives_as_a_line_and_is_given_rarely(house: House) -> None:
    anna, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(anna, boris)
    chat, theirs = house.chat(anna, boris), house.chat(boris, anna)
    assert chat.nudge_wait == 0
    sent = await chat.nudge()
    assert (sent.kind, sent.text) == ("nudge", "You have just sent a nudge.")
    assert 0 < chat.nudge_wait <= 10
    with pytest.raises(UserError, match="Try again in"):
        await chat.nudge()
    await house.until(lambda: len(theirs.timeline) == 1)
    (got,) = theirs.timeline
    assert (got.kind, got.text, got.encrypted) == ("nudge", "Anna has just sent a nudge.", True)
    assert theirs.unread == 1
    assert theirs.nudge_wait == 0  # whoever was nudged may answer at once
    for refused in (
        theirs.react(got.id, "👍"), theirs.send("What?", reply=got.id), chat.edit(sent.id, "x"),
    ):  # fmt: skip
        with pytest.raises(UserError):
            await refused
    path = anna.profile.path
    await house.leave(anna)
    anna = await house.come_back(anna)
    assert anna.profile.path == path
    assert 0 < house.chat(anna, boris).nudge_wait <= 10  # a restart makes nobody quicker
    await house.chat(anna, boris).redact(sent.id)
    await house.until(lambda: theirs.timeline[0].deleted)
    assert (theirs.timeline[0].kind, theirs.timeline[0].text) == ("text", "")


async def test_how_a_message_would_like_to_look_travels_with_it(house: House) -> None:
    anna, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(anna, boris)
    chat, theirs = house.chat(anna, boris), house.chat(boris, anna)
    style = Style(font="hand", colour=0x8000C0, bold=True, size=2)
    said = await chat.send("Look!", style=style)
    await chat.send("As always", style=Style())
    await house.until(lambda: len(theirs.timeline) == 2)
    assert [one.style for one in theirs.timeline] == [style, None]
    await chat.edit(said.id, "Look there!")
    await house.until(lambda: theirs.timeline[0].edited)
    assert (theirs.timeline[0].text, theirs.timeline[0].style) == ("Look there!", style)
    await chat.redact(said.id)
    await house.until(lambda: theirs.timeline[0].deleted)
    assert theirs.timeline[0].style is None


async def test_a_status_is_as_exact_as_the_node_can_tell(house: House) -> None:
    anna, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(anna, boris)
    boris.set_status("lunch")
    await house.until(lambda: house.seen(anna, boris).status == "lunch")
    boris.set_status("online")
    boris.set_idle(True)
    await house.until(lambda: house.seen(anna, boris).status == "idle")
    boris.set_status("phone")
    await house.until(lambda: house.seen(anna, boris).status == "phone")
    assert house.node is not None
    house.node.logins.caps = tuple(one for one in CAPS if one != "statuses")
    await house.leave(boris)
    boris = await house.come_back(boris)
    boris.set_status("phone")
    await house.until(lambda: house.seen(anna, boris).status == "busy")
    boris.set_status("brb")
    await house.until(lambda: house.seen(anna, boris).status == "away")
