"""The people of the pictures: real clients at a real node, whose clock stands still so that every picture says the same."""

import asyncio
import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice

from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.protocol.ink import Stroke
from chatera.store.profile import Profile
from chatera_app.widgets.picture_chooser import SIDE, encode_picture
from chatera_app.widgets.scenes import scene
from tests.helpers.people import House

BEGINNING_MS = 1_729_269_000_000
"""18 October 2024, 16:30 UTC: a Friday of a year that is over, so that no day is today's."""
MINUTE = 1 / 1440
"""In days."""
LINK = "https://example.org/lake"
RHYME = '''def greet(name):
    # everybody gets one
    return f"hello {name}"'''


class StoppedClockHouse(House):
    """A house whose clock goes on only when it is told to."""

    name = "Home"

    def now_ms(self) -> int:
        """Everybody's clock."""
        return BEGINNING_MS + self._passed_ms

    def minutes_pass(self, minutes: float) -> None:
        """Let everybody's clock go on."""
        self.time_passes(minutes * MINUTE)


@dataclass
class Cast:
    """Who there is, and what they have talked about.

    Attributes:
        anna: whose windows are looked at.
        boris: her friend, who is busy.
        dana: of a name that runs from right to left, away.
        emil: offline.
        farida: with whom nothing was said yet.
        gregor: called as Emil is, so that nobody knows who of them is who.
        lonely: somebody on a network of their own.
        group: of Anna and the first three.
    """

    house: StoppedClockHouse
    anna: Client
    boris: Client
    dana: Client
    emil: Client
    farida: Client
    gregor: Client
    lonely: Client
    group: Chat

    def with_(self, other: Client) -> Chat:
        """Anna's conversation with somebody."""
        return self.anna.chats.with_person(other.me.account)


def portrait_of(name: str) -> bytes:
    """One of the drawn pictures, as a display picture."""
    return encode_picture(scene(name, SIDE).toImage())


def small_picture(name: str) -> bytes:
    """One of the drawn pictures, as an emoticon of somebody's own."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    scene(name, 24).toImage().save(buffer, "PNG")  # type: ignore[call-overload] # the stub knows bytes only
    return bytes(kept.data())


def drawing() -> list[Stroke]:
    """A wave and a sun, written by hand."""
    wave = tuple((40 + 12 * x, round(300 - 90 * math.sin(x / 5))) for x in range(60))
    sun = tuple(
        (round(620 + 70 * math.cos(turn / 3)), round(110 + 70 * math.sin(turn / 3)))
        for turn in range(20)
    )
    return [Stroke(0x1060C0, 16, wave), Stroke(0xD08000, 16, sun)]


async def moved_in(path: Path) -> Cast:
    """Let everybody come in, and say what they say; the house is open until ``moved_out``."""
    house = StoppedClockHouse(path)
    await house.__aenter__()
    names = ("Anna ✿", "Boris", "דנה לוי", "Emil", "Farida", "Gregor")
    anna, boris, dana, emil, farida, gregor = [await house.person(name) for name in names]
    for other in (boris, dana, emil, farida, gregor):
        await house.met(anna, other)
        await house.met(other, anna)
    await house.meet(boris, dana, emil)
    cast = Cast(
        house, anna, boris, dana, emil, farida, gregor, _alone(house, path / "lonely"),
        await anna.new_group("Friday at the lake", [one.me.account for one in (boris, dana, emil)]),
    )  # fmt: skip
    await _introduced(cast)
    await _talked(cast)
    await _met_in_the_group(cast)
    await _kept(cast)
    await _left(cast)
    return cast


def _alone(house: StoppedClockHouse, path: Path) -> Client:
    """Return somebody who has not gone on any network."""
    return Client(Profile.create(path, "Lonely"), clock=house.now_ms)


async def moved_out(cast: Cast) -> None:
    """Let everybody go."""
    await cast.lonely.stop()
    cast.lonely.profile.close()
    await cast.house.__aexit__(None, None, None)


async def _introduced(cast: Cast) -> None:
    """They choose pictures, and write what is on their minds."""
    for client, words, picture in (
        (cast.anna, "counting days till friday ♪", "flower"),
        (cast.boris, "back after coffee", "sea"),
        (cast.dana, "אופה עוגה", "balloon"),
        (cast.emil, "", "mountain"),
        (cast.farida, "new here, and a bit lost in all of these rooms and corridors", "fox"),
        (cast.gregor, "", ""),
    ):
        data = portrait_of(picture) if picture else None
        await client.set_profile(message=words, picture=data)
    await cast.gregor.set_profile(name="Emil")
    cast.boris.set_status("busy")
    cast.dana.set_status("away")
    house, anna = cast.house, cast.anna
    for client in (cast.boris, cast.dana, cast.emil, cast.farida):
        await house.until(partial(_is_seen, house, anna, client))
    await house.met(anna, cast.gregor)


def _is_seen(house: House, anna: Client, other: Client) -> bool:
    person = house.seen(anna, other)
    me = other.me
    return (person.message, person.status) == (me.message, me.status) and person.picture is not None


async def _talked(cast: Cast) -> None:
    """Anna and Boris write everything to each other that can be written."""
    house = cast.house
    here, there = cast.with_(cast.boris), house.chat(cast.boris, cast.anna)

    async def come(count: int) -> None:
        await house.until(lambda: len(here.timeline) >= count and len(there.timeline) >= count)
        house.minutes_pass(2)

    await there.send(f"hiii 😀 did you see the pictures from the lake? {LINK}")
    await come(1)
    slip = await here.send("yes!! we are all coming on thursday, right?")
    await come(2)
    await here.edit(slip.id, "yes!! we are all coming on friday, right?")
    await there.react(there.timeline[1].id, "❤️")
    await there.send("*sure* – I bring:\n- the _big_ tent\n- a ~~guitar~~ banjo\n> and the dog")
    await come(3)
    await here.send(f"and this:\n```python\n{RHYME}\n```")
    await come(4)
    await there.send("perfect. Six o'clock at the old mill?", reply=there.timeline[1].id)
    await come(5)
    house.time_passes(1)
    sticker = next(iter(cast.boris.stickers.all()))
    await there.send_sticker(sticker.emoji, sticker.name, sticker.data, sticker.pack)
    await come(6)
    await there.draw(drawing(), 200, 110, "The lake, and the sun over it")
    await come(7)
    await there.nudge()
    await come(8)
    await here.send("I am here, I am here :) see you at six 🙂")
    await come(9)
    await here.pin(here.timeline[4].id)
    await here.mark_read()
    await there.mark_read()
    await house.until(lambda: here.timeline[8].state == "read" and bool(here.pinned))
    await house.until(lambda: bool(here.timeline[1].reactions))


async def _met_in_the_group(cast: Cast) -> None:
    house = cast.house
    for client in (cast.boris, cast.dana, cast.emil):
        await house.until(partial(_is_in_the_group, client))
    boris, dana, emil = (_of(client) for client in (cast.boris, cast.dana, cast.emil))
    said: list[tuple[Chat, str]] = [
        (boris, "who brings tea?"),
        (dana, "אני מביאה עוגה"),
        (emil, "I have the canoe on Saturday, and room for one more"),
        (cast.group, "friday at six, I bring the guitar ♪"),
        (boris, "then I am the choir"),
    ]
    for chat, words in said:
        count = len(cast.group.timeline)
        await chat.send(words)
        await house.until(partial(_has_more, cast.group, count))
        house.minutes_pass(3)
    await cast.group.mark_read()


def _is_in_the_group(client: Client) -> bool:
    return _group_of(client) is not None


def _has_more(chat: Chat, count: int) -> bool:
    return len(chat.timeline) > count


def _group_of(client: Client) -> Chat | None:
    found = (chat for chat in client.chats if chat.kind == "group" and chat.my_role)
    return next(found, None)


def _of(client: Client) -> Chat:
    chat = _group_of(client)
    assert chat is not None
    return chat


async def _kept(cast: Cast) -> None:
    """Anna has favourites, a category, something unread, muted and archived, and pictures of her own."""
    anna, house = cast.anna, cast.house
    await anna.favourite(cast.boris.me.account)
    await anna.keep(cast.dana.me.account, categories=("Family",))
    direct = house.chat(cast.dana, anna)
    for words in ("are you awake?", "the cake is ready"):
        await direct.send(words)
        house.minutes_pass(1)
    await house.chat(cast.gregor, anna).send("Hello, we met on Monday at the library")
    await house.until(lambda: cast.with_(cast.dana).unread == 2)
    await house.until(lambda: cast.with_(cast.gregor).unread == 1)
    await anna.emoticons.add(":cat:", small_picture("cat"))
    await anna.emoticons.add("(tent)", small_picture("mountain"))


async def _left(cast: Cast) -> None:
    """Emil goes home."""
    await cast.house.leave(cast.emil)
    await _until(lambda: cast.house.seen(cast.anna, cast.emil).status == "offline")


async def _until(reached: Callable[[], bool]) -> None:
    while not reached():
        await asyncio.sleep(0.01)
