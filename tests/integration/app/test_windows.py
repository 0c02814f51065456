"""The desktop's windows over a real node: they can be used by keys alone, and every part has a name."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPlainTextEdit,
    QScrollArea,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from chatera.client.backup import Backups
from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.client.phrase import RecoveryPhrase
from chatera.store.options import ABOUT, Options
from chatera_app.actions.keymap import Keymap
from chatera_app.desktop import show_error
from chatera_app.models.contacts import sections
from chatera_app.system.dictionaries import NoDictionaries
from chatera_app.system.garbage import GarbageCollector
from chatera_app.system.speller import Speller
from chatera_app.widgets.art_chooser import BackgroundChooser, SceneChooser
from chatera_app.widgets.backdrop import Background
from chatera_app.widgets.picture_chooser import PictureChooser
from chatera_app.widgets.scenery import Behind
from chatera_app.windows.attention import Attention
from chatera_app.windows.backup import BackupSection
from chatera_app.windows.contacts import ContactsWindow
from chatera_app.windows.conversation import ConversationWindow
from chatera_app.windows.dates import DatePicker
from chatera_app.windows.encryption import EncryptionWindow, Standing
from chatera_app.windows.every_action import EVERY_ACTION
from chatera_app.windows.first_run import FirstRunWindow
from chatera_app.windows.keyboard import KeyboardPage
from chatera_app.windows.members import PeoplePicker, confirm_leave
from chatera_app.windows.message_search import MessageSearch
from chatera_app.windows.passphrase import PassphraseDialog
from chatera_app.windows.phrase import PhraseOffer, PhraseWindow
from chatera_app.windows.pins import PinsWindow
from chatera_app.windows.restoring import RestoringWindow
from chatera_app.windows.security import SecurityPage
from chatera_app.windows.settings import SettingsWindow
from chatera_app.windows.spelling import Spelling
from chatera_app.windows.spelling_page import SpellingPage
from chatera_app.windows.system_switches import system_switches
from chatera_app.windows.tabbed import TabbedWindow
from chatera_app.windows.unlock import UnlockWindow
from chatera_app.windows.verify import VerifyWindow
from chatera_app.windows.versions import VersionsWindow
from chatera_app.windows.wishes import WishesWindow
from tests.helpers.people import House

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|propagateSizeHints|grabbing the keyboard)"
)
Role = QAccessible.Role
USED = {
    Role.Button, Role.ButtonMenu, Role.CheckBox, Role.RadioButton, Role.EditableText,
    Role.ComboBox, Role.SpinBox, Role.List, Role.ListItem, Role.Tree, Role.TreeItem, Role.Table,
}  # fmt: skip
INPUTS = (
    QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit,
)  # fmt: skip


class Scene:
    """Anna with her windows; Boris, whom she talks to, and a group of both."""

    def __init__(self, house: House, anna: Client, boris: Client, group: Chat) -> None:
        self.house = house
        self.anna, self.boris = anna, boris
        self.group = group
        self.direct = house.chat(anna, boris)
        self.opened: list[str] = []

    def contacts(self) -> ContactsWindow:
        window = ContactsWindow("Anna", self.opened.append, lambda: True, lambda: None)
        window.follow(self.anna)
        return window

    def conversation(self, chat: Chat) -> ConversationWindow:
        return ConversationWindow().hold(self.anna, chat, lambda: None)

    async def until(self, reached: object) -> None:
        """Wait for a condition while Qt's events go on as well."""
        assert callable(reached)

        def look() -> bool:
            QApplication.processEvents()
            return bool(reached())

        await self.house.until(look)


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Scene]:
    async with House(tmp_path) as house:
        anna, boris = await house.person("Anna"), await house.person("Boris")
        await house.meet(anna, boris)
        await boris.set_profile(message="packing for the lake")
        group = await anna.new_group("Hikers", [boris.me.account])
        await house.chat(boris, anna).send("hello 😀")
        made = Scene(house, anna, boris, group)
        await house.until(lambda: len(made.direct.timeline) == 1)
        await house.until(lambda: house.seen(anna, boris).message != "")
        yield made


@pytest.fixture(autouse=True)
def windows_end_in_their_thread(qapp: QApplication) -> Iterator[None]:
    collector = GarbageCollector(qapp)
    yield
    collector.end()


def shown(qtbot: QtBot, window: QWidget) -> QWidget:
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


async def never(_: str) -> None:
    """Open nothing."""


def windows(scene: Scene) -> Iterator[QWidget]:
    parent = scene.contacts()
    yield parent
    yield scene.conversation(scene.direct)
    yield scene.conversation(scene.group)
    yield FirstRunWindow("anna", lambda _name, _picture: None)
    yield SettingsWindow(parent, Options(), lambda _: None)
    yield PeoplePicker(parent, scene.anna, without=set(), chosen=set(), named=True)
    yield MessageSearch(parent, scene.anna, "hello", scene.opened.append)
    standing = Standing("Boris", group=False, encrypted=True)
    yield EncryptionWindow(parent, standing, lambda: None, lambda: None)
    phrase = RecoveryPhrase(scene.anna.profile, lambda: 0)
    yield PhraseWindow(parent, phrase, lambda: None)
    backup = BackupSection(
        Backups(scene.anna.profile, lambda: 0), RecoveryPhrase(scene.anna.profile, lambda: 0)
    )
    security = SecurityPage(phrase, scene.anna.profile, lambda: None, [("Backup", backup)])
    settings = SettingsWindow(parent, Options(), lambda _: None, security)
    settings.pages.setCurrentWidget(security)
    yield settings
    keyboard = KeyboardPage(Keymap(), EVERY_ACTION)
    shortcuts = SettingsWindow(parent, Options(), lambda _: None, keyboard=keyboard)
    shortcuts.turn_to("keyboard")
    yield shortcuts
    spelling = Spelling(
        scene.anna.profile, Speller(NoDictionaries), Options, lambda *_: None, lambda: None
    )
    checked = SettingsWindow(parent, Options(), lambda _: None, spelling=SpellingPage(spelling))
    checked.turn_to("spelling")
    yield checked
    spelling.close()
    yield UnlockWindow(never, lambda _: None)
    yield RestoringWindow(parent, Path("nowhere"), lambda: None)
    yield PassphraseDialog(parent, "Set a passphrase")
    yield DatePicker(parent, date(2026, 1, 2), lambda _: None)
    yield VerifyWindow(scene.anna, scene.direct)
    yield PictureChooser(parent)
    yield SceneChooser(parent, Behind("hills"), "Anna", "at the lake")
    yield BackgroundChooser(parent, "dots", b"", Background())
    yield PinsWindow(parent, scene.opened.append, scene.opened.append)
    yield VersionsWindow(parent, ())


async def test_a_moment_without_the_node_is_not_seen(qtbot: QtBot, scene: Scene) -> None:
    contacts, talk = scene.contacts(), scene.conversation(scene.direct)
    for window in (contacts, talk):
        shown(qtbot, window)
    await scene.until(lambda: contacts.foot.text() == "Connected to Test house")
    (community,) = scene.anna.communities
    seen: set[object] = set()

    def look() -> bool:
        """Note what stands in the windows; tell whether the connection is there."""
        found = sections(scene.anna, "", set())
        titles = [title for title, _ in found]
        seen.add((contacts.foot.text(), talk.standing.text(), str(titles)))
        return community.state == "online"

    assert look()
    await scene.house.node_ends()
    await scene.until(lambda: not look())
    await scene.house.node_starts()
    await scene.until(look)
    assert len(seen) == 1, seen


def rich_words(window: QWidget) -> Iterator[str]:
    """Yield what a window would render as HTML of the words that Boris chose."""
    for label in window.findChildren(QLabel):
        if "<i>" in label.text() and label.textFormat() is not Qt.TextFormat.PlainText:
            yield label.text()
    tips = [widget.toolTip() for widget in window.findChildren(QWidget)]
    for view in window.findChildren(QListWidget):
        tips += [view.item(row).toolTip() for row in range(view.count())]
    yield from (tip for tip in tips if "<i>" in tip)


async def test_words_of_others_are_never_html(qtbot: QtBot, scene: Scene) -> None:
    evil = "<i>B</i><img src='//x/y'>"
    await scene.boris.set_profile(name=evil, message=evil)
    await scene.group.rename("<i>Hikers</i>")
    await scene.until(lambda: scene.house.seen(scene.anna, scene.boris).message == evil)
    for window in windows(scene):
        shown(qtbot, window)
        if isinstance(window, ConversationWindow | ContactsWindow):
            window.show_problem(evil)
        if isinstance(window, ConversationWindow):
            window.typing.setText(evil)
        assert not list(rich_words(window)), type(window)
    parent = scene.contacts()
    confirm_leave(parent, scene.group, parent.doing)
    show_error(evil)
    boxes = [one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox)]
    assert len(boxes) == 2
    for box in boxes:
        qtbot.addWidget(box)
        assert not list(rich_words(box))


def spoken(members: QListWidget) -> str:
    role = Qt.ItemDataRole.AccessibleTextRole
    return " ".join(str(members.item(row).data(role)) for row in range(members.count()))


def parts(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for number in range(interface.childCount()):
        child = interface.child(number)
        if not child.state().invisible:
            yield child
            yield from parts(child)


def nameless(window: QWidget) -> list[str]:
    root = QAccessible.queryAccessibleInterface(window)
    return [
        f"{part.role().name} in {part.parent().text(QAccessible.Text.Name)!r}"
        for part in parts(root)
        if part.role() in USED and not part.text(QAccessible.Text.Name).strip()
    ]


def unreachable(window: QWidget) -> list[str]:
    """Return what can be used by mouse and is not in the round that Tab makes."""
    reached = set()
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window and widget not in reached:
        reached.add(widget)
        widget = widget.nextInFocusChain()
    missed = []
    for one in window.findChildren(QWidget):
        if not isinstance(one, INPUTS) or not one.isVisible() or not one.isEnabled():
            continue
        if one.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents):
            continue  # a picture that only shows
        inner = isinstance(one.parent(), (QLineEdit, QAbstractSpinBox, QComboBox)) or (
            one.objectName().startswith("qt_calendar_")  # the days have keys for what these do
            and not isinstance(one, QAbstractItemView)
        )
        tabs = bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if not inner and not (tabs and one in reached) and one.focusProxy() is None:
            missed.append(f"{type(one).__name__} {one.accessibleName()!r} {one.objectName()!r}")
    return missed


async def test_every_part_of_every_window_has_a_name_and_is_reached_by_tab(
    scene: Scene, qtbot: QtBot
) -> None:
    faults = {}
    for window in windows(scene):
        shown(qtbot, window)
        if isinstance(window, ConversationWindow):
            window.find_bar.open()
        faults[window.windowTitle()] = nameless(window) + unreachable(window)
    assert faults == {name: [] for name in faults}


async def test_a_conversation_says_who_can_read_it_before_the_first_word(
    scene: Scene, qtbot: QtBot
) -> None:
    carol = await scene.house.person("Carol")
    await scene.until(lambda: scene.anna.people.get(carol.me.account) is not None)
    chat = scene.anna.chats.with_person(carol.me.account)
    window = scene.conversation(chat)
    shown(qtbot, window)
    standing = Standing.of(chat)
    assert window.composer.field.placeholderText() == standing.invitation
    assert window.title.lock.accessibleName() == standing.summary
    assert window.title.lock.toolTip() == standing.summary
    QTest.keyClick(window.title.lock, Qt.Key.Key_Space)
    explanation = window.findChild(EncryptionWindow)
    assert explanation is not None
    assert explanation.title.text() == standing.title
    QTest.keyClick(explanation, Qt.Key.Key_Escape)
    assert not explanation.isVisible()


async def test_the_phrase_is_offered_in_the_contact_list_after_the_first_conversation(
    scene: Scene, qtbot: QtBot
) -> None:
    window = scene.contacts()
    shown(qtbot, window)
    phrase = RecoveryPhrase(scene.anna.profile, lambda: 1_000)
    offer = PhraseOffer(phrase, window.offer)
    scene.anna.chats.observe(offer.look)
    offer.look()
    assert window.offer.isHidden()  # she has only been written to
    await scene.direct.send("hello yourself")
    await scene.until(window.offer.isVisible)
    assert not nameless(window) + unreachable(window)
    QTest.keyClick(window.offer.later_button, Qt.Key.Key_Space)
    await scene.direct.send("and more")
    assert window.offer.isHidden()
    assert phrase.words is not None


async def test_escape_leaves_step_by_step_and_closes_at_last(scene: Scene, qtbot: QtBot) -> None:
    window = scene.conversation(scene.direct)
    shown(qtbot, window)
    window.find_bar.open()
    QTest.keyClick(window.find_bar.field, Qt.Key.Key_Escape)
    assert not window.find_bar.isVisible()
    assert window.composer.field.hasFocus()
    window.writing.answer(scene.direct.timeline[0])
    QTest.keyClick(window.composer.field, Qt.Key.Key_Escape)
    assert not window.composer.banner.isVisible()
    assert window.isVisible()
    window.view.setFocus()
    QTest.keyClick(window.view, Qt.Key.Key_Escape)
    assert window.composer.field.hasFocus()
    QTest.keyClick(window.composer.field, Qt.Key.Key_Escape)
    assert not window.isVisible()


async def test_from_the_search_to_a_conversation_by_keys(scene: Scene, qtbot: QtBot) -> None:
    window = scene.contacts()
    shown(qtbot, window)
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.search.hasFocus()
    QTest.keyClicks(window.search, "bor")
    QTest.keyClick(window.search, Qt.Key.Key_Down)
    QTest.keyClick(window.list, Qt.Key.Key_Return)
    assert scene.opened == [f"person:{scene.boris.me.account}"]
    QTest.keyClick(window, Qt.Key.Key_F10)
    assert window.menu.isVisible()
    window.menu.close()


async def test_what_is_deleted_can_be_kept_for_some_seconds(scene: Scene, qtbot: QtBot) -> None:
    message = await scene.direct.send("a slip")
    window = scene.conversation(scene.direct)
    shown(qtbot, window)
    window.messages.delete(scene.direct.timeline[1])
    assert window.undo.isVisible()
    assert window.model.row(1).deleted
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not window.undo.isVisible()
    assert not window.model.row(1).deleted
    window.messages.delete(scene.direct.timeline[1])
    window.undo.timer.setInterval(1)
    await scene.until(lambda: scene.direct.timeline[1].deleted)
    assert window.model.row(1).deleted
    assert scene.direct.timeline[1].id == message.id


async def test_a_window_that_closes_does_what_it_was_about_to_do(
    scene: Scene, qtbot: QtBot
) -> None:
    await scene.direct.send("a slip")
    window = scene.conversation(scene.direct)
    shown(qtbot, window)
    window.messages.delete(scene.direct.timeline[1])
    QTest.keyClicks(window.composer.field, "not sent")
    window.close()
    await window.doing.settle()
    assert scene.direct.timeline[1].deleted
    assert scene.direct.draft == "not sent"


async def test_a_closed_conversation_reads_nothing_more(scene: Scene, qtbot: QtBot) -> None:
    await scene.direct.send("seen")
    window = scene.conversation(scene.direct)
    shown(qtbot, window)
    before = scene.direct.open_timeline
    window.close()
    await window.doing.settle()
    assert before is not None
    assert scene.direct.open_timeline is None
    assert window.view.model() is None
    reads: list[str] = []
    rows = window.model.rowCount()
    scene.anna.profile.database.read.set_trace_callback(reads.append)
    await scene.direct.send("not seen")
    window.model.unhide((await scene.direct.send("nor this")).id)
    window.grab()
    scene.anna.profile.database.read.set_trace_callback(None)
    order = [one for one in reads if "FROM messages" in one and "ORDER BY hlc, id" in one]
    assert (order, [one for one in reads if "FROM tallies" in one]) == ([], [])
    assert scene.direct.open_timeline is None
    assert window.model.rowCount() == rows


async def test_a_quote_says_what_became_of_its_message(scene: Scene, qtbot: QtBot) -> None:
    slip = await scene.direct.send("a slip")
    await scene.direct.send("what I said", reply=slip.id)
    window = scene.conversation(scene.direct)
    shown(qtbot, window)
    quoted = window.model.row(2).reply
    assert quoted is not None
    assert quoted.text == "a slip"
    await scene.direct.redact(slip.id)
    quoted = window.model.row(2).reply
    assert quoted is not None
    assert (quoted.author, quoted.text) == ("Anna", "This message was deleted")


async def test_what_is_typed_after_a_click_in_the_history_is_written(
    scene: Scene, qtbot: QtBot
) -> None:
    window = scene.conversation(scene.direct)
    shown(qtbot, window)
    QTest.mouseClick(window.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 40))
    window.view.setFocus()
    QTest.keyClick(window.view, Qt.Key.Key_R)
    QTest.keyClicks(window.composer.field, "eally")
    assert window.composer.text() == "really"
    assert not window.composer.banner.isVisible()
    QApplication.clipboard().setText("? yes")
    window.view.setFocus()
    QTest.keyClick(window.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.composer.text() == "really? yes"


async def test_a_window_says_when_nobody_can_be_reached(scene: Scene, qtbot: QtBot) -> None:
    window = scene.conversation(scene.direct)
    shown(qtbot, window)
    await scene.until(lambda: not window.standing.isVisible())
    await scene.house.leave(scene.boris)
    await scene.until(lambda: "is offline" in window.standing.text())
    await scene.house.node_ends()
    await scene.until(lambda: "not connected" in window.standing.text())
    await scene.house.node_starts()
    await scene.until(lambda: "is offline" in window.standing.text())


async def test_who_is_removed_sees_why_nothing_can_be_written_and_where_the_group_went(
    scene: Scene, qtbot: QtBot
) -> None:
    await scene.until(lambda: any(chat.kind == "group" for chat in scene.boris.chats))
    theirs = next(chat for chat in scene.boris.chats if chat.kind == "group")
    window = ConversationWindow().hold(scene.boris, theirs, lambda: None)
    shown(qtbot, window)
    QTest.keyClicks(window.composer.field, "half a sentence")
    await scene.group.remove(scene.boris.me.account)
    await scene.until(lambda: "not in this group" in window.standing.text())
    assert window.composer.text() == "half a sentence"
    assert not window.composer.field.isEnabled()
    titles = [heading.title for heading, _ in sections(scene.boris, "", set())]
    assert titles[-1] == "Former groups"
    assert "Groups" not in titles


async def test_members_are_opened_and_stay_where_they_are_scrolled_to(
    scene: Scene, qtbot: QtBot
) -> None:
    wanted: list[str] = []
    window = scene.conversation(scene.group)
    window.chatWanted.connect(wanted.append)
    shown(qtbot, window)
    members = window.members
    assert members is not None
    await scene.until(lambda: members.count() == 2)
    row = next(row for row in range(2) if members.item(row).text() == "Boris")
    members.setCurrentRow(row)
    window._refresh()
    assert members.currentRow() == row
    QTest.keyClick(members, Qt.Key.Key_Return)
    assert wanted == [f"person:{scene.boris.me.account}"]
    scene.boris.set_status("away")
    await scene.until(lambda: "away" in spoken(members))
    assert members.currentItem().text() == "Boris"


async def test_people_are_found_and_ticked_by_keys(scene: Scene, qtbot: QtBot) -> None:
    picker = PeoplePicker(scene.contacts(), scene.anna, without=set(), chosen=set(), named=True)
    shown(qtbot, picker)
    picker.name.setText("Hikers")
    picker.search.setFocus()
    QTest.keyClicks(picker.search, "nobody")
    QTest.keyClick(picker.search, Qt.Key.Key_Return)
    assert picker.isVisible()
    assert picker.accounts() == []
    picker.search.setText("bor")
    QTest.keyClick(picker.search, Qt.Key.Key_Return)
    assert picker.accounts() == [scene.boris.me.account]
    assert not picker.search.text()
    assert picker.isVisible()


async def test_what_could_not_be_kept_is_in_the_field_again(scene: Scene, qtbot: QtBot) -> None:
    await scene.direct.send("a slip")
    window = scene.conversation(scene.direct)
    shown(qtbot, window)
    window.writing.edit(scene.direct.timeline[1])
    window.composer.field.set_text("not lost")
    await scene.direct.redact(scene.direct.timeline[1].id)  # as from another device
    QTest.keyClick(window.composer.field, Qt.Key.Key_Return)
    await window.doing.settle()
    await scene.until(lambda: window.composer.text() == "not lost")
    assert window.problem.isVisible()
    assert window.composer.banner.isVisible()


async def test_titles_count_what_waits(scene: Scene, qtbot: QtBot) -> None:
    window, contacts = scene.conversation(scene.direct), scene.contacts()
    window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    qtbot.addWidget(window)
    window.show()
    shown(qtbot, contacts)
    await scene.until(lambda: contacts.windowTitle() == "(1) ChatEra - Anna")
    assert window.windowTitle() == "(1) Boris - Conversation"
    window.activateWindow()
    await scene.until(lambda: contacts.windowTitle() == "ChatEra - Anna")
    assert window.windowTitle() == "Boris - Conversation"


async def test_titles_name_people_as_they_are_called(scene: Scene, qtbot: QtBot) -> None:
    account = scene.boris.me.account
    tabs = TabbedWindow()
    await scene.boris.set_profile(name="Anna[*]\u202e")
    await scene.house.until(lambda: scene.house.seen(scene.anna, scene.boris).name == "Anna[*]")
    await scene.anna.set_profile(name="A[*]")
    chats = scene.conversation(scene.direct)
    tabs.take(scene.conversation(scene.direct))
    tabs.refresh()
    attention = Attention(scene.anna, Options)
    windows = (
        scene.contacts(), chats, tabs, VerifyWindow(scene.anna, scene.direct),
        WishesWindow(chats, scene.anna, attention, account, scene.direct.title, group=False),
    )  # fmt: skip
    titles = [shown(qtbot, window).windowHandle().title() for window in windows]
    assert titles == [
        "(1) ChatEra - A[*]", "Anna[*] - Conversation", "Anna[*] - Conversations",
        "Make sure it is really Anna[*]", "Sounds and notices: Anna[*]",
    ]  # fmt: skip


async def test_enter_opens_who_was_found_and_the_list_is_whole_again(
    scene: Scene, qtbot: QtBot
) -> None:
    window = scene.contacts()
    shown(qtbot, window)
    window.search.setText("bor")
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    assert scene.opened == [f"person:{scene.boris.me.account}"]
    assert not window.search.text()
    window.search.setText("hello")
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    search = window.findChild(MessageSearch)
    assert search is not None
    assert search.isVisible()
    search.close()


async def test_the_line_over_the_history_tells_who_and_how(scene: Scene, qtbot: QtBot) -> None:
    window = scene.conversation(scene.direct)
    shown(qtbot, window)
    online = "To: Boris, packing for the lake"
    await scene.until(lambda: window.title.accessibleName() == online)
    scene.boris.set_status("busy")
    await scene.until(lambda: "Busy" in window.title.accessibleName())
    await scene.anna.block(scene.boris.me.account)
    await scene.until(lambda: not window.composer.field.isEnabled())
    assert not window.composer.send_button.isEnabled()
    assert window.composer.search_button.isEnabled()
    assert "blocked" in window.composer.field.placeholderText()


async def test_after_somebody_is_unblocked_one_goes_on_writing(scene: Scene, qtbot: QtBot) -> None:
    window = scene.conversation(scene.direct)
    shown(qtbot, window)
    window.composer.field.setFocus()
    await scene.anna.block(scene.boris.me.account)
    await scene.until(lambda: not window.composer.field.isEnabled())
    assert not window.composer.field.hasFocus()
    await scene.anna.block(scene.boris.me.account, on=False)
    await scene.until(window.composer.field.hasFocus)


async def test_who_writes_is_said_in_the_contact_list(scene: Scene, qtbot: QtBot) -> None:
    contacts = scene.contacts()
    shown(qtbot, contacts)
    key = f"person:{scene.boris.me.account}"

    def spoken() -> str:
        row = contacts.list.currentIndex()
        return str(row.data(Qt.ItemDataRole.AccessibleTextRole))

    contacts.list.selectKey(key)
    assert "Boris" in spoken()
    await scene.house.chat(scene.boris, scene.anna).send("hello")
    scene.house.chat(scene.boris, scene.anna).set_typing(True)
    await scene.until(lambda: "writing" in spoken())
    await scene.until(lambda: "writing" not in spoken())  # they stopped without saying so


async def test_the_wheel_over_a_setting_is_for_the_page(scene: Scene, qtbot: QtBot) -> None:
    chosen: list[Options] = []
    window = SettingsWindow(scene.contacts(), Options(), chosen.append)
    shown(qtbot, window)
    page = next(
        one for one in window.findChildren(QScrollArea) if one.findChild(QSpinBox) is not None
    )
    fields = [*page.findChildren(QComboBox), *page.findChildren(QSpinBox)]
    assert len(fields) > 5
    assert not any(roll(field, turn) for field in fields for turn in (-120, 120))
    assert chosen == []
    fields[-1].setFocus()
    assert roll(fields[-1], 120)
    assert len(chosen) == 1


def roll(widget: QWidget, turn: int) -> bool:
    """Turn the wheel over a widget; returns whether it took that, or left it to what it stands in."""
    middle = widget.rect().center()
    wheel = QWheelEvent(
        middle.toPointF(), widget.mapToGlobal(middle).toPointF(), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, wheel)
    return wheel.isAccepted()


@pytest.mark.parametrize("size", [(320, 350), (400, 400), (620, 520), (1400, 900)])
async def test_the_history_gets_most_of_the_window_at_every_size(
    scene: Scene, qtbot: QtBot, size: tuple[int, int]
) -> None:
    for chat in (scene.direct, scene.group):
        window = scene.conversation(chat)
        shown(qtbot, window)
        window.resize(QSize(*size))
        await scene.until(lambda at=window: at.size() == QSize(*size))
        QApplication.processEvents()
        assert window.view.width() >= 0.5 * window.width()
        assert window.side.geometry().right() <= window.width() - 8
        assert window.view.verticalScrollBar().isEnabled() == (
            window.view.verticalScrollBar().maximum() > 0
        )
        window.close()


async def test_the_key_that_sends_is_obeyed_by_an_open_window(scene: Scene, qtbot: QtBot) -> None:
    window = scene.conversation(scene.direct)
    shown(qtbot, window)
    window.obey(Options(send_with="ctrl_enter"))
    window.composer.field.insertPlainText("by Ctrl+Enter")
    QTest.keyClick(window.composer.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await scene.until(lambda: len(scene.direct.timeline) == 2)
    assert scene.direct.timeline[1].text == "by Ctrl+Enter"
    await asyncio.wait_for(window.doing.settle(), 10)


async def test_a_typed_code_arrives_as_an_emoji_unless_somebody_wants_none(
    scene: Scene, qtbot: QtBot
) -> None:
    window = scene.conversation(scene.direct)
    shown(qtbot, window)
    there = scene.house.chat(scene.boris, scene.anna).timeline
    for number, convert in enumerate((True, False), start=2):
        window.obey(Options(emoticon_codes=convert))
        QTest.keyClicks(window.composer.field, "hi :D and :)")
        QTest.keyClick(window.composer.field, Qt.Key.Key_Return)
        await scene.until(lambda wanted=number: len(there) == wanted)
    assert [message.text for message in list(there)[1:]] == ["hi 😃 and 🙂", "hi :D and :)"]
    await asyncio.wait_for(window.doing.settle(), 10)


async def test_what_the_system_keeps_is_switched_there_and_read_back(
    scene: Scene, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config, data = tmp_path / "config", tmp_path / "data"
    monkeypatch.setenv("XDG_CONFIG_HOME", str(config))
    monkeypatch.setenv("XDG_DATA_HOME", str(data))
    switches = system_switches(tmp_path / "profile")
    window = SettingsWindow(scene.contacts(), Options(), never_changed, switches=switches)
    shown(qtbot, window)
    for name, file in (
        ("autostart", config / "autostart" / "chatera.desktop"),
        ("links", data / "applications" / "chatera-links.desktop"),
    ):
        box = window.switches[name]
        assert not box.isChecked()
        box.click()
        assert file.exists()
        assert box.isChecked()
        again = SettingsWindow(window, Options(), never_changed, switches=switches)
        assert again.switches[name].isChecked()
        box.click()
        assert not file.exists()
        assert not box.isChecked()
    (config / "autostart").rmdir()
    (config / "autostart").write_text("in the way")
    window.switches["autostart"].click()
    assert not window.switches["autostart"].isChecked()
    assert window.refused.isVisible()
    assert "can't be changed" in window.refused.text()


def never_changed(options: Options) -> None:
    raise AssertionError(options)


async def test_every_option_has_its_words_and_a_field(scene: Scene, qtbot: QtBot) -> None:
    told: list[Options] = []
    window = SettingsWindow(scene.contacts(), Options(), told.append)
    shown(qtbot, window)
    assert set(window.fields) == set(ABOUT) == set(Options.__struct_fields__)
    field = window.fields["send_with"]
    assert isinstance(field, QComboBox)
    assert [field.itemText(row) for row in range(field.count())] == ["Enter", "Ctrl+Enter"]
    field.setCurrentIndex(1)
    reading = window.fields["share_read"]
    assert isinstance(reading, QAbstractButton)
    reading.click()
    assert told[-1] == Options(send_with="ctrl_enter", share_read=False)
