"""Notices over a real message bus: grouped by key, answered, escaped, and taken back."""

import asyncio
import os
import time
from collections.abc import AsyncIterator

import pytest
from jeepney import DBusAddress
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from chatera_app.system.bus import Bus, BusError
from chatera_app.system.freedesktop_notices import LARGEST_PICTURE, FreedesktopNotices
from tests.helpers.session_bus import Answer, NoticeServer, private_bus
from tests.helpers.waiting import until

pytestmark = pytest.mark.usefixtures("qapp")
KDE = ("actions", "body", "body-markup", "icon-static", "inline-reply", "persistence")


@pytest.fixture
async def address() -> AsyncIterator[str]:
    async with private_bus() as address:
        yield address


@pytest.fixture
async def bus(address: str) -> AsyncIterator[Bus]:
    bus = await Bus.open(address)
    yield bus
    await bus.close()


async def found(bus: Bus) -> FreedesktopNotices:
    notices = await FreedesktopNotices.find(bus)
    assert notices is not None
    return notices


async def test_one_notice_for_each_key_with_all_that_can_be_done(
    address: str, bus: Bus, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")
    server = NoticeServer(*KDE)
    await server.start(address)
    notices = await found(bus)
    done: list[tuple[str, ...]] = []
    notices.clicked.connect(lambda key: done.append(("click", key)))
    notices.replied.connect(lambda key, words: done.append(("reply", key, words)))
    notices.seen.connect(lambda key: done.append(("seen", key)))
    picture = QPixmap(300, 200)
    picture.fill("red")

    notices.show("chat:1", "Anna", "hiii", answers=True)
    notices.show("chat:1", "Anna – 2 messages", "<b>1 & 2</b>", picture, answers=True)
    notices.show("chat:2", "Boris", "yo", answers=True)
    notices.show("person:x", "Cla\0ra", "has just\x1b signed in.\ud800")
    await notices.settle()
    assert [given[3] for given in server.shown.values()] == ["Anna – 2 messages", "Boris", "Clara"]
    anna, boris, clara = server.shown
    _, _, _, _, body, actions, hints, stays = server.shown[anna]
    assert body == "&lt;b&gt;1 &amp; 2&lt;/b&gt;"
    assert actions[::2] == ["default", "inline-reply", "mark-read"]
    assert stays == -1
    width, height, _, _, bits, channels, data = hints["image-data"][1]
    assert (width, height, bits, channels) == (LARGEST_PICTURE, 64, 8, 4)
    assert data[:4] == b"\xff\0\0\xff"
    assert server.shown[clara][5][::2] == ["default"]
    assert server.shown[clara][4] == "has just signed in."

    await server.press(anna, "default")
    await server.write(boris, "on my way")
    await server.press(clara, "mark-read")
    await server.press(999, "default")  # another program's
    await server.write(999, "not for us")
    await until(lambda: len(done) == 3)
    assert done == [
        ("click", "chat:1"), ("reply", "chat:2", "on my way"), ("seen", "person:x"),
    ]  # fmt: skip
    assert os.environ["XDG_ACTIVATION_TOKEN"] == f"token-{clara}"
    notices.show("chat:1", "Anna", "again", answers=True)
    await notices.settle()
    number, given = server.only
    assert number not in {anna, boris, clara}  # what was put away is not written over
    notices.withdraw("chat:1")
    notices.withdraw("chat:1")
    await notices.settle()
    assert (given[1], server.shown) == (0, {})
    notices.end()
    await server.press(number, "default")
    await server.stop()


async def test_a_press_that_comes_together_with_the_notices_number_counts(
    address: str, bus: Bus
) -> None:
    server = NoticeServer(*KDE)
    await server.start(address)
    notices = await found(bus)
    clicked: list[str] = []
    notices.clicked.connect(clicked.append)
    pressing: list[asyncio.Task[None]] = []
    show = server.methods[server.NAME, "Notify"]

    async def press(number: int) -> None:
        await server.press(number, "default")
        time.sleep(0.1)  # noqa: ASYNC251 - so nobody here reads before the bus has handed over all of it

    def show_and_press(*given: object) -> Answer:
        answer = show(*given)
        pressing.append(asyncio.ensure_future(press(answer[1][0])))
        return answer

    server.methods[server.NAME, "Notify"] = show_and_press
    notices.show("chat:1", "Anna", "hiii", answers=True)
    await notices.settle()
    await asyncio.gather(*pressing)
    await until(lambda: clicked == ["chat:1"])
    await server.stop()


async def test_a_plain_server_gets_plain_words(address: str, bus: Bus) -> None:
    server = NoticeServer("body")
    await server.start(address)
    notices = await found(bus)
    assert not notices.answers
    notices.show("chat:1", "Anna", "1 < 2", answers=True)
    await notices.settle()
    _, given = server.only
    assert (given[4], given[5]) == ("1 < 2", [])
    notices.close()
    await notices.settle()
    assert server.shown == {}
    await server.stop()


async def test_signals_of_another_shape_and_empty_replies_do_nothing(
    address: str, bus: Bus
) -> None:  # fmt: skip
    server = NoticeServer(*KDE)
    await server.start(address)
    notices = await found(bus)
    done: list[str] = []
    notices.clicked.connect(done.append)
    notices.replied.connect(lambda _, words: done.append(words))
    notices.show("chat:1", "Anna", "hi", answers=True)
    await notices.settle()
    number, _ = server.only
    await server.tell(server.NAME, "ActionInvoked", "s", "default")
    await server.tell(server.NAME, "ActionInvoked", "uu", number, 1)
    await server.tell(server.NAME, "NotificationReplied", "us", number, "  \n ")
    await server.tell(server.NAME, "NotificationReplied", "us", number, "x" * 20_000)
    await until(lambda: done)
    assert done == ["x" * 16_000]
    await server.stop()


async def test_without_a_server_or_a_bus_there_is_none(
    address: str, bus: Bus, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    del qapp
    assert await FreedesktopNotices.find(bus) is None
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    for where in ("SESSION", "unix:path=/nowhere/at/all", "tcp:host=localhost,port=1", "nonsense"):
        with pytest.raises(BusError):
            await Bus.open(where)
    del address


async def test_what_is_asked_when_the_bus_goes_is_answered_by_an_error() -> None:
    async with private_bus() as address:
        bus = await Bus.open(address)
        server = NoticeServer(*KDE)
        await server.start(address)
        notices = await found(bus)
        server.methods[server.NAME, "Notify"] = lambda *_: ("s", ("no number",))
        notices.show("chat:1", "Anna", "hi")
        await notices.settle()
        await server.stop()
    await until(lambda: not bus.is_open)
    with pytest.raises(BusError):
        await bus.call(DBusAddress("/a", "a.b", "a.b"), "C")
    notices.show("chat:1", "Anna", "nobody sees it")
    await notices.settle()
    await bus.close()
