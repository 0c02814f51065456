"""What stands beside the windows of somebody in a session with a bus: notices that are answered, music, mutes, counts."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any, cast

import msgspec
import pytest
from jeepney import MatchRule
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from chatera.client.client import Client
from chatera.store.options import Options
from chatera_app.desktop import Desktop, Launch
from chatera_app.system.bus import Bus
from chatera_app.system.garbage import GarbageCollector
from chatera_app.system.now_playing import MprisPlayers
from chatera_app.system.sounds import Sounds
from chatera_app.system.unread_count import INTERFACE
from chatera_app.windows.around import Around
from chatera_app.windows.attention import Attention
from chatera_app.windows.listening import Listening
from tests.helpers.people import House
from tests.helpers.session_bus import MusicPlayer, NoticeServer, ScreenSaver, private_bus

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|propagateSizeHints|grabbing the keyboard)"
)


class Silence:
    """Plays nothing."""

    def play(self, name: str) -> None:
        pass


class Scene:
    """Anna, whose desktop has a session, and Boris, who writes to her."""

    def __init__(self, house: House, anna: Client, boris: Client, qapp: QApplication) -> None:
        self.house, self.anna, self.boris = house, anna, boris
        self.options = Options(toasts="system")
        self.opened: list[str] = []
        self.said: list[str] = []
        self.attention = Attention(anna, lambda: self.options)
        self.window = QWidget()
        self.around = Around(
            qapp, anna, self.attention, lambda: self.options, cast("Sounds", Silence()),
            window_of=lambda _: None, open_chat=self.opened.append,
            nudged=lambda _chat, _shakes: None, show=lambda: self.opened.append("contacts"),
            front=lambda: self.window, edit_message=lambda: self.opened.append("message"),
            open_settings=lambda: self.opened.append("settings"),
            leave=lambda: self.opened.append("gone"), say=self.said.append,
        )  # fmt: skip

    def choose(self, **options: object) -> None:
        self.options = msgspec.structs.replace(self.options, **options)
        self.around.obey()

    async def until(self, reached: object) -> None:
        assert callable(reached)

        def look() -> bool:
            QApplication.processEvents()
            return bool(reached())

        await self.house.until(look)


@pytest.fixture(autouse=True)
def windows_end_in_their_thread(qapp: QApplication) -> Iterator[None]:
    collector = GarbageCollector(qapp)
    yield
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    collector.end()


@pytest.fixture
async def address(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[str]:
    async with private_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


@pytest.fixture
async def scene(tmp_path: Path, qapp: QApplication, address: str) -> AsyncIterator[Scene]:
    del address
    async with House(tmp_path) as house:
        anna, boris = await house.person("Anna"), await house.person("Boris")
        await house.meet(anna, boris)
        scene = Scene(house, anna, boris, qapp)
        yield scene
        await scene.around.close()


async def test_boris_is_answered_from_the_systems_notices(
    scene: Scene, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")
    server, saver = NoticeServer("actions", "inline-reply", "body-markup"), ScreenSaver()
    await server.start(address)
    await saver.start(address)
    watching = await Bus.open(address)
    counts: list[Any] = []
    rule = MatchRule(type="signal", interface=INTERFACE, member="Update")
    await watching.hear(rule, lambda body: counts.append(body[1]["count"][1]))
    await scene.around.start()
    theirs = scene.house.chat(scene.boris, scene.anna)
    await theirs.send("hiii <3")
    await theirs.send("are you there?")
    await scene.until(lambda: len(server.told) == 2)
    chat = scene.house.chat(scene.anna, scene.boris)
    number, given = server.only
    assert (given[3], given[4]) == ("\u2068Boris\u2069 – 2 messages", "are you there?")
    assert server.told[0][4] == "hiii &lt;3"
    await scene.until(lambda: counts and counts[-1] == 2)
    assert "Boris" in scene.around.tray.icon.toolTip()

    await server.write(number, "on my way")
    await scene.until(lambda: [one.text for one in theirs.timeline][2:] == ["on my way"])
    await scene.until(lambda: chat.unread == 0 and counts[-1] == 0)

    await theirs.send("read elsewhere")
    await scene.until(lambda: server.shown)
    await chat.mark_read()
    await scene.until(lambda: not server.shown)

    await saver.lock(True)
    await scene.until(lambda: scene.around.surroundings.locked)
    await theirs.send("a secret")
    await scene.until(lambda: server.shown)
    assert chat.encrypted
    number, given = server.only
    assert given[4] == "has sent you a message"
    await server.press(number, "default")
    await scene.until(lambda: scene.opened)
    last = chat.last
    assert last is not None
    assert scene.opened == [f"chat:{chat.id}#{last.id}"]
    scene.choose(toasts="own")
    await theirs.send("in a toast")
    await scene.until(lambda: len(scene.around._toasts) == 1)
    assert server.shown == {}
    assert scene.said == []
    await watching.close()
    await saver.stop()
    await server.stop()


async def test_boris_sees_what_anna_listens_to(scene: Scene, address: str) -> None:
    await scene.anna.set_profile(message="at the lake")
    await scene.until(lambda: scene.house.seen(scene.boris, scene.anna).message == "at the lake")
    player = MusicPlayer()
    await player.start(address)
    await player.play("Stille", "Zoë")
    bus = await Bus.open(address)
    players, doing = MprisPlayers(bus), scene.around.doing
    shows = Listening(scene.anna, players, doing, settle_ms=1, stopped_ms=1, again_ms=1)
    await shows.start()
    seen = scene.house.seen
    await scene.until(lambda: seen(scene.boris, scene.anna).message == "♫ Stille – Zoë")
    assert scene.anna.me.message == "at the lake"
    await player.pause()
    await scene.until(lambda: seen(scene.boris, scene.anna).message == "at the lake")
    shows.end()
    scene.choose(listening=True)
    assert scene.around._listening is None  # not before the session is asked
    await scene.around.start()
    await scene.until(lambda: scene.around._listening is not None)
    scene.choose(listening=False)
    await scene.until(lambda: scene.around._listening is None)
    await bus.close()
    await player.stop()


async def test_the_tray_has_what_one_needs_without_a_window(scene: Scene, address: str) -> None:
    await scene.around.start()  # with a bus on which nobody is
    menu = scene.around.tray.icon.contextMenu()

    def press(words: str, of: QMenu = menu) -> None:
        {one.text(): one for one in of.actions()}[words].trigger()

    for words in ("Show ChatEra", "Personal message…", "Settings…", "Quit ChatEra"):
        press(words)
    assert scene.opened == ["contacts", "message", "settings", "gone"]
    (mute,) = (one for one in menu.findChildren(QMenu) if one.title() == "Mute everything")
    quiet = [scene.attention.quiet]
    press("For an hour", mute)
    quiet.append(scene.attention.quiet)
    assert mute.title().startswith("Everything is muted until ")
    press("Hear everything again", mute)
    quiet.append(scene.attention.quiet)
    assert mute.title() == "Mute everything"
    assert quiet == [False, True, False]
    scene.around.tell("contacts", "ChatEra keeps running", "…")
    assert len(scene.around._toasts) == 1  # the system has none to show
    server = NoticeServer()
    await server.start(address)  # it comes later
    scene.around.obey()
    await scene.until(lambda: scene.around._freedesktop is not None)
    scene.around.tell("contacts", "ChatEra keeps running", "…")
    await scene.until(lambda: server.shown)
    await server.stop()


async def test_a_link_pressed_on_a_new_computer_is_in_the_field(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    link = "chatera://link?a=192.168.1.10&p=41234&s=abc"
    desktop = Desktop(qapp, Launch(tmp_path / "fresh", discover=False, link=link))
    desktop.begin()
    joining = desktop._joining
    for window in (joining, desktop._first):
        assert window is not None
        qtbot.addWidget(window)
    assert joining.isVisible()
    assert joining.where.text() == link
    assert joining.pages.currentWidget() is joining.choosing  # nothing has begun
    joining.reject()
    await joining.doing.settle()
