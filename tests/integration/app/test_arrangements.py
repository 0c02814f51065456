"""Conversations as windows, as tabs and beside the contact list: nothing is lost on the way, or read behind a tab."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.store.options import Options, load, save
from chatera_app.desktop import Desktop, Launch
from chatera_app.system.garbage import GarbageCollector
from chatera_app.system.places import is_on_top
from chatera_app.system.sounds import Sounds, Stop
from chatera_app.widgets import theme
from chatera_app.windows.attention import Attention
from chatera_app.windows.conversation import ConversationWindow
from chatera_app.windows.doing import Doing
from chatera_app.windows.members import PeoplePicker
from chatera_app.windows.notices import Notices
from chatera_app.windows.one_window import KEPT, OneWindow
from chatera_app.windows.settings import SettingsWindow
from chatera_app.windows.tabbed import TabbedWindow
from tests.helpers.people import House
from tests.integration.app.test_windows import nameless

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|propagateSizeHints|grabbing the keyboard)"
)
CONTROL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


class Board(QObject):
    """Keeps what would be shown in the corner of the screen."""

    clicked = Signal(str)
    replied = Signal(str, str)
    seen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def show(
        self, key: str, title: str, body: str, picture: QPixmap | None = None,
        status: str = "online", *, answers: bool = False,
    ) -> None:  # fmt: skip
        del key, picture, status, answers
        self.shown.append(f"{title}: {body}")

    def withdraw(self, key: str) -> None:
        del key  # what was shown once is looked at

    def close(self) -> None:
        self.shown.clear()


class Silence:
    """Plays nothing."""

    def begin(self, path: Path) -> Stop:
        assert path.exists()
        return lambda: None

    def play(self, file: Path) -> None:
        assert file.exists()


class Desk:
    """Anna's desktop, as the program puts it together; Boris and Carol live elsewhere."""

    def __init__(self, house: House, app: QApplication, profile: Path, anna: Client) -> None:
        self.house = house
        self.anna = anna
        self.board = Board()
        self.desktop = Desktop(app, Launch(profile))
        self.room = self.desktop.conversations
        self.made: list[QWidget] = []
        self.room.opened.connect(self.made.append)
        self.desktop.client = anna
        self.desktop._show_contacts()
        assert self.desktop.contacts is not None
        self.contacts = self.desktop.contacts
        self.desktop.program.client = anna
        attention = Attention(anna, lambda: self.desktop.options)
        self.contacts.follow(anna)
        self.notices = Notices(
            anna, attention, Sounds(Silence(), self.desktop._sound), self.board, self.room.get,
            self.desktop.open_chat, self.room.feel, Doing(self.desktop._say),
        )  # fmt: skip

    async def open(self, other: Client) -> ConversationWindow:
        chat = self.chat(other)
        self.desktop.open_chat(f"chat:{chat.id}")
        await self.until(lambda: in_front(self.room[chat.id]))
        return self.room[chat.id]

    def chat(self, other: Client) -> Chat:
        return self.house.chat(self.anna, other)

    def arrange(self, way: str) -> None:
        """Ask for another arrangement by the action in the menus, and wait for it."""
        self.contacts.deeds.perform(f"window.as-{way}")
        QApplication.processEvents()
        assert self.room.way == way

    async def until(self, reached: object) -> None:
        assert callable(reached)

        def look() -> bool:
            QApplication.processEvents()
            return bool(reached())

        await self.house.until(look)

    async def end(self) -> None:
        self.notices.end()
        await self.contacts.doing.settle()
        self.contacts.window().hide()
        await self.room.close()
        self.desktop.places.save()

    def vanish(self) -> None:
        """Destroy its windows: what they show is gone, and a theme would still be hung on them."""
        for window in (*self.made, self.contacts.window()):
            window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Town:
    """Three people who know each other, and Anna's desktops, one after the other."""

    def __init__(
        self, house: House, app: QApplication, profile: Path, people: list[Client]
    ) -> None:
        self.house = house
        self.anna, self.boris, self.carol = people
        self._app = app
        self._profile = profile
        self.desks: list[Desk] = []

    async def desk(self, **options: object) -> Desk:
        await self.end()
        if options:
            save(self._profile / "settings.toml", Options(**options))  # type: ignore[arg-type]
        self.desks.append(Desk(self.house, self._app, self._profile, self.anna))
        return self.desks[-1]

    async def end(self) -> None:
        if self.desks:
            await self.desks[-1].end()


@pytest.fixture
async def town(tmp_path: Path, qapp: QApplication) -> AsyncIterator[Town]:
    async with House(tmp_path) as house:
        people = [await house.person(name) for name in ("Anna", "Boris", "Carol")]
        await house.meet(*people)
        profile = tmp_path / "desk"
        profile.mkdir()
        made = Town(house, qapp, profile, people)
        yield made
        await made.end()
    for desk in made.desks:
        desk.vanish()


@pytest.fixture(autouse=True)
def windows_end_in_their_thread(qapp: QApplication) -> Iterator[None]:
    collector = GarbageCollector(qapp)
    yield
    collector.end()


def in_front(window: ConversationWindow) -> bool:
    return window.isVisible() and window.isActiveWindow()


async def test_what_comes_behind_a_tab_is_told_of_and_not_read(town: Town) -> None:
    desk = await town.desk(conversations="tabs")
    boris, carol = await desk.open(town.boris), await desk.open(town.carol)
    tabs = boris.window()
    assert isinstance(tabs, TabbedWindow)
    assert carol.window() is tabs
    await desk.open(town.boris)
    await desk.until(lambda: in_front(boris))
    assert not carol.isVisible()

    from_boris = await town.house.chat(town.boris, town.anna).send("do you see this?")
    from_carol = await town.house.chat(town.carol, town.anna).send("and this?")
    await desk.until(lambda: len(carol.chat.timeline) == len(boris.chat.timeline) == 1)
    theirs = town.house.chat(town.boris, town.anna).timeline
    await desk.until(lambda: theirs[0].state == "read")
    await desk.until(lambda: tabs.windowTitle() == "(1) Boris - Conversations")
    assert theirs[0].id == from_boris.id
    assert (boris.chat.unread, carol.chat.unread) == (0, 1)
    assert town.house.chat(town.carol, town.anna).timeline[0].state in {"stored", "delivered"}
    assert desk.board.shown == ["Carol: and this?"]
    tab = tabs.strip.tab(carol.row_key())
    assert tab.calls
    assert tab.accessibleName() == "Carol, Available, 1 unread"

    QTest.keyClick(boris.composer.field, Qt.Key.Key_Tab, CONTROL)
    await desk.until(lambda: in_front(carol))
    assert carol.composer.field.hasFocus()
    there = town.house.chat(town.carol, town.anna).timeline
    await desk.until(lambda: there[0].state == "read")
    assert there[0].id == from_carol.id
    await desk.until(lambda: tabs.windowTitle() == "Carol - Conversations")
    assert not tabs.strip.tab(carol.row_key()).calls
    await town.house.chat(town.boris, town.anna).send("hello?")
    await desk.until(lambda: boris.chat.unread == 1)
    desk.board.clicked.emit(f"chat:{boris.chat.id}")  # the click on its notice
    await desk.until(lambda: in_front(boris) and boris.chat.unread == 0)


async def test_a_window_is_made_before_it_is_opened_and_is_as_any_other(
    town: Town, qapp: QApplication
) -> None:
    desk = await town.desk()
    boris = await desk.open(town.boris)
    await desk.until(lambda: desk.room._spare is not None)
    spare, worn = desk.room._spare, theme.current()
    assert spare is not None
    assert not spare.isVisible()
    assert spare.composer.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)
    theme.apply(qapp, theme.THEMES["night"])  # it hears of what becomes of windows meanwhile
    try:
        carol = await desk.open(town.carol)
        assert carol is spare
        assert desk.room._spare is None
        for part in ("bar", "composer", "title", "view", "side"):
            ours, theirs = getattr(carol, part), getattr(boris, part)
            assert ours.palette().window() == theirs.palette().window()
        assert carol.view._cache.theme is boris.view._cache.theme is theme.THEMES["night"]
        await town.house.chat(town.carol, town.anna).send("hello")
        await desk.until(lambda: len(carol.chat.timeline) == 1)
        assert carol.composer.field.hasFocus()
        QTest.keyClicks(carol.composer.field, "good evening")
        QTest.keyClick(carol.composer.field, Qt.Key.Key_Return)
        await desk.until(lambda: len(carol.chat.timeline) == 2)
        assert len(boris.chat.timeline) == 0
        await desk.until(lambda: desk.room._spare is not None)
    finally:
        theme.apply(qapp, worn)
    await desk.room.close()
    assert desk.room._spare is None


async def test_a_window_that_waited_becomes_a_groups(town: Town) -> None:
    desk = await town.desk()
    boris = await desk.open(town.boris)
    await desk.until(lambda: desk.room._spare is not None)
    spare = desk.room._spare
    assert boris.own_picture.accessibleName() == "Your picture"
    boris.deeds.keymap.give(boris.deeds["view.newest"].action, ["Ctrl+Shift+End"])
    group = await town.anna.new_group("Hikers", [town.boris.me.account])
    desk.desktop.open_chat(f"chat:{group.id}")
    await desk.until(lambda: group.id in desk.room and in_front(desk.room[group.id]))
    window = desk.room[group.id]
    assert window is spare
    assert window.members is not None
    assert window.members.isVisible()
    assert not window.their_picture.isVisible()
    assert not window.block_button.isVisible()
    assert window.leave_button.isVisible()
    assert window.composer.ink_tab.nextInFocusChain() is window.members
    for one in (boris, window):
        assert "Ctrl+Shift+End" in one.view.jumps.newest.toolTip()
        assert one.own_picture.accessibleName() == "Your picture"


async def test_nothing_is_lost_from_one_arrangement_to_the_next(town: Town) -> None:
    desk = await town.desk()
    chat = desk.chat(town.boris)
    for number in range(50):
        await chat.send(f"line {number}\nand another")
    boris, carol = await desk.open(town.boris), await desk.open(town.carol)
    assert boris.window() is boris
    assert boris.isVisible()
    await desk.open(town.boris)
    boris.resize(620, 520)
    boris.view.reveal(10, 0.0)
    boris.writing.answer(chat.timeline[12])
    boris.composer.insert("half a sen")
    carol.composer.insert("unsent, too")
    await desk.until(lambda: not boris.view.is_at_bottom())
    row = boris.view.first_visible_row()

    def is_as_before() -> bool:
        answered = boris.writing.about
        return (
            boris.composer.text() == "half a sen"
            and boris.composer.banner.isVisible()
            and answered is not None
            and answered.id == chat.timeline[12].id
            and boris.view.first_visible_row() == row
            and carol.composer.text() == "unsent, too"
        )

    for way, holder in (
        ("tabs", TabbedWindow), ("one", OneWindow), ("windows", ConversationWindow),
        ("one", OneWindow), ("tabs", TabbedWindow), ("windows", ConversationWindow),
    ):  # fmt: skip
        desk.arrange(way)
        assert isinstance(boris.window(), holder)
        assert isinstance(desk.contacts.window(), OneWindow) == (way == "one")
        assert desk.contacts.isVisible()
        await desk.until(lambda: in_front(boris))
        assert boris.composer.field.hasFocus()
        await desk.until(is_as_before)
    assert load(desk.desktop.launch.profile / "settings.toml").conversations == "windows"
    QTest.keyClicks(boris.composer.field, "tence")
    QTest.keyClick(boris.composer.field, Qt.Key.Key_Return)
    await desk.until(lambda: len(chat.timeline) == 51)
    assert chat.timeline[50].text == "half a sentence"
    reply = chat.timeline[50].reply
    assert reply is not None


async def test_one_gets_a_window_of_its_own_that_is_remembered(town: Town) -> None:
    desk = await town.desk(conversations="tabs")
    boris, carol = await desk.open(town.boris), await desk.open(town.carol)
    tabs = boris.window()
    assert isinstance(tabs, TabbedWindow)
    QTest.keyClick(carol.composer.field, Qt.Key.Key_N, CONTROL | SHIFT)
    await desk.until(lambda: in_front(carol))
    assert carol.window() is carol
    assert boris.isVisible()
    carol.setGeometry(140, 120, 410, 420)
    carol.deeds.perform("window.on-top")
    assert is_on_top(carol)
    QTest.keyClick(carol.composer.field, Qt.Key.Key_W, CONTROL)
    assert not carol.isVisible()
    await carol.doing.settle()
    again = await desk.open(town.carol)
    assert again is not carol
    assert again.window() is again
    assert again.geometry().getRect() == (140, 120, 410, 420)
    assert is_on_top(again)

    again.deeds.perform("window.bring-back")
    await desk.until(lambda: in_front(again))
    assert again.window() is tabs
    assert not is_on_top(tabs)
    assert [one.row_key() for one in (boris, again)] == tabs.strip.order
    tabs.strip.tornOff.emit(boris.row_key(), QPoint(300, 200))  # pulled off with the mouse
    await desk.until(lambda: in_front(boris))
    assert boris.window() is boris
    assert await desk.open(town.carol) is again
    QTest.keyClick(again.composer.field, Qt.Key.Key_W, CONTROL)  # its window goes with the last tab
    await desk.until(lambda: not tabs.isVisible())
    assert boris.isVisible()
    assert desk.room.has_windows

    later = await town.desk()
    assert later.room.way == "tabs"
    assert (await later.open(town.boris)).window() is later.room[later.chat(town.boris).id]
    assert isinstance((await later.open(town.carol)).window(), TabbedWindow)


async def test_everything_in_one_window_by_keys_and_with_little_room(town: Town) -> None:
    desk = await town.desk(conversations="one")
    window = desk.contacts.window()
    assert isinstance(window, OneWindow)
    await desk.chat(town.carol).send("hello")
    boris = await desk.open(town.boris)
    await desk.until(lambda: in_front(boris))
    assert desk.contacts.isVisible()
    assert desk.contacts.list.currentKey() == boris.row_key()
    assert nameless(window) == []
    for widget in (boris.composer.field, desk.contacts.search):  # the same keys in both parts
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_K, CONTROL)
        palettes = [
            one
            for one in QApplication.topLevelWidgets()
            if one.isVisible() and one.objectName() == "" and type(one).__name__ == "Chooser"
        ]
        assert len(palettes) == 1
        palettes[0].close()
        window.activateWindow()
        await desk.until(window.isActiveWindow)
        QTest.keyClick(widget, Qt.Key.Key_N, CONTROL)  # only the contact list's
        picker = desk.contacts.findChild(PeoplePicker)
        assert picker is not None
        picker.reject()
        picker.setParent(None)
        picker.deleteLater()
        window.activateWindow()
        await desk.until(window.isActiveWindow)
    boris.composer.field.setFocus()
    boris.composer.insert("not sent")
    QTest.keyClick(boris.composer.field, Qt.Key.Key_Down, ALT)
    carol = desk.room[desk.chat(town.carol).id]
    await desk.until(lambda: in_front(carol) and not boris.isVisible())
    QTest.keyClick(carol.composer.field, Qt.Key.Key_Up, ALT)
    await desk.until(lambda: in_front(boris))
    assert boris.composer.text() == "not sent"
    assert len(list(desk.room)) == 2

    window.resize(340, 400)
    await desk.until(lambda: boris.isVisible() and not desk.contacts.isVisible())
    assert window.back.isVisible()
    assert nameless(window) == []
    await town.house.chat(town.carol, town.anna).send("look here")
    await desk.until(lambda: window.badge.count() == 1)
    await desk.until(lambda: window.windowTitle() == "(1) ChatEra - Anna")
    assert window.back.accessibleName() == "Contacts, 1 unread"
    window.back.click()
    await desk.until(lambda: desk.contacts.isVisible() and not boris.isVisible())
    assert desk.contacts.list.hasFocus()
    await town.house.chat(town.boris, town.anna).send("are you there?")
    await desk.until(lambda: boris.chat.unread == 1)  # behind the list nobody reads it
    desk.contacts.list.selectKey(boris.row_key())
    QTest.keyClick(desk.contacts.list, Qt.Key.Key_Return)
    await desk.until(lambda: in_front(boris) and boris.chat.unread == 0)
    window.resize(900, 600)
    await desk.until(desk.contacts.isVisible)
    QTest.keyClick(boris.composer.field, Qt.Key.Key_W, CONTROL)
    assert window.front is None
    assert window.isVisible()


async def test_only_so_many_stay_behind_the_one_that_is_seen(town: Town) -> None:
    anna = town.anna
    chats = [await anna.new_group(f"Group {number}", []) for number in range(KEPT + 3)]
    desk = await town.desk(conversations="one")
    for number, chat in enumerate(chats):
        desk.desktop.open_chat(f"chat:{chat.id}")
        if number == 0:
            desk.room[chat.id].composer.insert("being written")
    kept = [chat.id in desk.room for chat in chats]
    assert kept == [True, False, False, False, *[True] * (KEPT - 1)]
    desk.desktop.open_chat(f"chat:{chats[0].id}")
    assert desk.room[chats[0].id].composer.text() == "being written"


async def test_tabs_are_put_in_order_and_a_nudge_from_behind_one_takes_no_keyboard(
    town: Town,
) -> None:
    desk = await town.desk(conversations="tabs")
    boris, carol = await desk.open(town.boris), await desk.open(town.carol)
    tabs = boris.window()
    assert isinstance(tabs, TabbedWindow)
    QTest.keyClick(carol.composer.field, Qt.Key.Key_PageUp, CONTROL | SHIFT)
    assert tabs.strip.order == [carol.row_key(), boris.row_key()]
    QTest.keyClick(carol.composer.field, Qt.Key.Key_PageUp, CONTROL)
    await desk.until(lambda: in_front(boris))
    QTest.keyClick(boris.composer.field, Qt.Key.Key_PageDown, CONTROL)
    await desk.until(lambda: in_front(carol))
    await desk.chat(town.boris).send("hello")
    await desk.until(lambda: in_front(carol))
    await town.house.chat(town.boris, town.anna).nudge()
    await desk.until(lambda: boris.nudging.shake.running)
    assert in_front(carol)
    assert carol.composer.field.hasFocus()
    await desk.until(lambda: not boris.nudging.shake.running)
    await desk.until(lambda: tabs.strip.tab(boris.row_key()).calls)
    desk.desktop.show()  # nobody looks at the tabs: now it may come forward
    await desk.until(desk.contacts.isActiveWindow)
    desk.room.feel(boris.chat, shakes=True)
    assert boris.isVisible()
    assert desk.contacts.isActiveWindow()
    boris.nudging.shake.stop()

    await desk.open(town.carol)
    assert nameless(tabs) == []
    tabs.resize(320, 350)
    await desk.until(lambda: tabs.size().toTuple() == (320, 350))
    tabs.strip.closeWanted.emit(carol.row_key())
    await desk.until(lambda: in_front(boris))
    assert boris.composer.field.hasFocus()
    assert tabs.strip.order == [boris.row_key()]
    tabs.close()  # with all that is in it
    assert not desk.room
    fresh = await desk.open(town.carol)
    await desk.until(lambda: in_front(fresh))
    assert fresh.window() is tabs


async def test_open_settings_arrange_and_text_is_as_large_in_every_conversation(town: Town) -> None:
    desk = await town.desk()
    boris = await desk.open(town.boris)
    desk.desktop.open_settings("general")
    settings = desk.contacts.findChild(SettingsWindow)
    assert settings is not None
    await desk.until(settings.isActiveWindow)
    field = settings.fields["conversations"]
    assert isinstance(field, QComboBox)
    for way, holder in ((2, OneWindow), (1, TabbedWindow), (0, ConversationWindow)):
        field.setCurrentIndex(way)
        await desk.until(lambda kind=holder: isinstance(boris.window(), kind))
        await desk.until(settings.isActiveWindow)
        assert boris.isVisible()
    settings.close()

    carol = await desk.open(town.carol)
    usual = boris.composer.field.font().pointSizeF()
    QTest.keyClick(carol.composer.field, Qt.Key.Key_Plus, CONTROL)
    QTest.keyClick(carol.composer.field, Qt.Key.Key_Plus, CONTROL)
    for window in (boris, carol):
        assert window.view.text_scale() == pytest.approx(1.2)
        assert window.composer.field.font().pointSizeF() == pytest.approx(1.2 * usual)
    QTest.keyClick(boris.composer.field, Qt.Key.Key_Minus, CONTROL)
    assert load(desk.desktop.launch.profile / "settings.toml").conversation_zoom == 110
    boris.close()
    await asyncio.wait_for(boris.doing.settle(), 10)
    assert (await desk.open(town.boris)).view.text_scale() == pytest.approx(1.1)
    carol.activateWindow()
    await desk.until(carol.isActiveWindow)
    QTest.keyClick(carol.composer.field, Qt.Key.Key_0, CONTROL)
    assert desk.desktop.options.conversation_zoom == 100
    carol.obey(Options(conversation_zoom=9000))
    assert carol.view.text_scale() == pytest.approx(2.5)


async def test_what_was_open_with_others_is_there_again_after_a_restart(town: Town) -> None:
    desk = await town.desk(conversations="tabs")
    for other in (town.boris, town.carol):
        await desk.open(other)
    boris, carol = (desk.chat(one) for one in (town.boris, town.carol))
    apart = await desk.anna.new_group("Apart", [town.boris.me.account])
    desk.desktop.open_chat(f"chat:{apart.id}")
    desk.room.pop_out(desk.room[apart.id])
    desk.room.shift(desk.room[carol.id], -1)
    await desk.open(town.boris)
    desk = await town.desk()
    await desk.room.reopen(hidden=False)
    assert [pane.chat for pane in desk.room] == [carol, boris]
    tabs = desk.room[boris.id].window()
    assert isinstance(tabs, TabbedWindow)
    assert (tabs.isVisible(), tabs.front) == (True, desk.room[boris.id])
    assert [pane.chat for pane in tabs.panes] == [carol, boris]
    assert not tabs.isActiveWindow()  # whoever starts it is at the contact list

    desk = await town.desk(conversations="one")
    await desk.room.reopen(hidden=False)
    one = desk.room[carol.id].window()
    assert isinstance(one, OneWindow)
    assert (one.front, one.contacts.isVisible()) == (desk.room[boris.id], True)
    desk.room[boris.id].close()
    desk.arrange("tabs")
    desk = await town.desk()
    await desk.room.reopen(hidden=True)
    assert [pane.chat for pane in desk.room] == [carol]
    assert not desk.room[carol.id].window().isVisible()
    desk = await town.desk(conversations="tabs", reopen=False)
    await desk.room.reopen(hidden=False)
    assert not desk.room


async def test_a_jump_from_the_search_shows_the_words_and_alt_leaves_it_unread(town: Town) -> None:
    theirs = town.house.chat(town.boris, town.anna)
    for number in range(12):
        await theirs.send(f"the lake {number}")
    desk = await town.desk()
    chat = desk.chat(town.boris)
    await desk.until(lambda: len(chat.timeline) == 12)
    desk.desktop.open_chat(f"chat:{chat.id}#{chat.timeline[3].id}?lake from:Boris")
    window = desk.room[chat.id]
    await desk.until(lambda: in_front(window))
    await desk.until(lambda: not chat.unread)
    made = window.view.row(3)
    assert window.view._mood(3, window.view.layout_of(3)).found == ((4, 8),)
    assert made.text == "the lake 3"
    QTest.keyClick(window.composer.field, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert window.view._mood(3, window.view.layout_of(3)).found == ()
    place = window.view.visualRect(window.model.index(3, 0)).center()
    QTest.mouseClick(window.view.viewport(), Qt.MouseButton.LeftButton, ALT, place)
    await desk.until(lambda: chat.marked_row == 3)
    await desk.until(lambda: window.model.row(3).unread_start == 9)
    assert chat.marked  # though it is looked at all the while
    window.close()
    window = await desk.open(town.boris)
    assert window.model.row(3).unread_start == 9
    await desk.until(lambda: not chat.marked)  # it was come back to
    window.view.setCurrentIndex(window.model.index(5, 0))
    window.deeds.perform("message.unread")
    await desk.until(lambda: chat.marked_row == 5)
