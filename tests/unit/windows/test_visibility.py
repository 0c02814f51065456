"""Appearing to single people otherwise than to all others, in the windows: menus, marks, the card, and the settings' list."""

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from chatera.client.client import Client
from chatera.client.people import Person
from chatera.protocol.ids import account_text
from chatera.store.options import Options
from chatera.store.profile import Profile
from chatera_app.models.contacts import sections
from chatera_app.widgets.contact_rows import ContactRow, spoken_text
from chatera_app.widgets.status_menu import StatusMenu
from chatera_app.windows.contacts import ContactsWindow
from chatera_app.windows.statuses import StatusChoice
from chatera_app.windows.visibility import VisibilityPage
from tests.helpers.writer import COMMUNITY, Writer, batch, now_ms

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|propagateSizeHints|grabbing the keyboard)"
)


class Scene:
    """A contact list of two people, without a network."""

    def __init__(self, client: Client, window: ContactsWindow, people: dict[str, str]) -> None:
        self.client = client
        self.window = window
        self.accounts = people

    def person(self, name: str) -> Person:
        found = self.client.people.get(self.accounts[name])
        assert found is not None
        return found

    def seen(self, name: str) -> str:
        return self.client.visibility.of(self.accounts[name])

    def row(self, name: str) -> ContactRow:
        rows = [row for _, rows in sections(self.client, "", set(), Options()) for row in rows]
        return next(row for row in rows if row.name == name)

    async def until(self, reached: Callable[[], object]) -> None:
        async with asyncio.timeout(10):
            while not reached():
                await asyncio.sleep(0.01)

    def menu_of(self, name: str) -> dict[str, QAction]:
        self.window.list.selectKey(f"person:{self.accounts[name]}")
        self.window.list.menuWanted.emit(self.window.list.currentKey(), QPoint(0, 0))
        return shown_menu()

    def menu_of_category(self, name: str) -> dict[str, QAction]:
        self.window.list.headingMenuWanted.emit(f"category:{name}", QPoint(0, 0))
        return shown_menu()

    async def undo(self, said: str) -> None:
        """Press Undo once that is what was said; something else may have been said just before."""
        offer = self.window.take_back
        await self.until(lambda: offer.isVisible() and plain(offer.words.text()) == said)
        offer.button.click()


def plain(words: str) -> str:
    return words.replace("\u2068", "").replace("\u2069", "")


def shown_menu() -> dict[str, QAction]:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    found = {plain(one.text()): one for one in menu.actions()}
    menu.close()
    return found


@pytest.fixture
async def scene(qtbot: QtBot, tmp_path: Path) -> AsyncIterator[Scene]:
    profile = Profile.create(tmp_path / "me", "Me")
    client = Client(profile, clock=now_ms)
    people = {name: Writer(name) for name in ("Anna", "Boris")}
    await client._store.adopt(COMMUNITY, (), name="Here", node=None, url="", typed=False)
    client.communities.load()
    await client._store.take(batch(people=list(people.values())))
    window = ContactsWindow("Me", lambda _: None, lambda: True, lambda: None)
    qtbot.addWidget(window)
    window.follow(client)
    window.obey(Options(contacts_by="category"))
    window.show()
    yield Scene(client, window, {name: account_text(one.account) for name, one in people.items()})
    window.hide()
    await client.stop()
    profile.close()


async def test_the_menu_of_a_contact_hides_one_and_takes_it_back(scene: Scene) -> None:
    entry = scene.menu_of("Anna")["Appear offline to Anna"]
    assert not entry.isChecked()
    entry.trigger()
    await scene.until(lambda: scene.seen("Anna") == "offline")
    await scene.undo("Anna sees you as offline from now on.")
    await scene.until(lambda: scene.seen("Anna") == "")
    scene.menu_of("Anna")["Appear online to Anna"].trigger()
    await scene.until(lambda: scene.seen("Anna") == "online")
    entries = scene.menu_of("Anna")
    assert entries["Appear online to Anna"].isChecked()
    entries["Appear offline to Anna"].trigger()
    await scene.until(lambda: scene.seen("Anna") == "offline")
    scene.menu_of("Anna")["Appear offline to Anna"].trigger()  # what is ticked ends
    await scene.until(lambda: scene.seen("Anna") == "")
    await scene.undo("Anna sees you like everybody else again.")
    await scene.until(lambda: scene.seen("Anna") == "offline")
    assert scene.seen("Boris") == ""


async def test_a_row_says_how_one_appears_to_whom_it_shows(scene: Scene) -> None:
    anna = scene.accounts["Anna"]
    for word, said in (("offline", "You appear offline to them"), ("online", "always")):
        await scene.client.visibility.choose(anna, word)
        assert scene.row("Anna").visibility == word
        assert said in spoken_text(scene.row("Anna"))
        assert said not in spoken_text(scene.row("Boris"))
        scene.window.refresh()
        marked = scene.window.list.grab().toImage()
        view = scene.window.list
        assert view.selectKey(f"person:{anna}")
        place = view.visualRect(view.currentIndex())
        view.rested.emit(f"person:{anna}", place)
        assert said in scene.window.card.accessibleName()
        view.clearSelection()
        await scene.client.visibility.choose(anna, "usual")
        scene.window.refresh()
        assert scene.window.list.grab().toImage() != marked
    scene.window.card.hide()


async def test_a_category_hides_one_from_all_who_come_to_stand_under_it(scene: Scene) -> None:
    await scene.client.keep(scene.accounts["Anna"], categories=["R & D"])
    scene.menu_of_category("R & D")["Appear offline to everybody in R && D"].trigger()
    await scene.until(lambda: scene.seen("Anna") == "offline")
    await scene.client.keep(scene.accounts["Boris"], categories=["R & D"])
    assert scene.seen("Boris") == "offline"
    assert scene.menu_of_category("R & D")["Appear offline to everybody in R && D"].isChecked()
    scene.menu_of("Anna")["Appear offline to Anna"].trigger()  # an exception
    await scene.until(lambda: (scene.seen("Anna"), scene.seen("Boris")) == ("", "offline"))
    await scene.undo("Anna sees you like everybody else again.")
    await scene.until(lambda: scene.seen("Anna") == "offline")
    keeping = scene.window._keeping
    assert keeping is not None
    keeping.rename("R & D", "Lab")
    await scene.until(lambda: scene.client.visibility.of_category("R & D") == "")
    assert (keeping.categories(), scene.client.visibility.of_category("Lab")) == (
        ["Lab"],
        "offline",
    )
    assert (scene.seen("Anna"), scene.seen("Boris")) == ("offline", "offline")
    keeping.rename("Lab", "")  # without its category nobody sees more than before
    await scene.until(lambda: scene.client.visibility.of_category("Lab") == "")
    assert (scene.seen("Anna"), scene.seen("Boris")) == ("offline", "offline")
    scene.window.toggle_appearing_to_all("Lab", "online")
    await scene.undo("Everybody in Lab sees you online, also while you appear offline.")
    await scene.until(lambda: scene.client.visibility.of_category("Lab") == "")


async def test_a_category_that_becomes_part_of_another_hides_one_from_nobody_new(
    scene: Scene,
) -> None:
    await scene.client.keep(scene.accounts["Anna"], categories=["Work"])
    await scene.client.keep(scene.accounts["Boris"], categories=["Choir"])
    await scene.client.visibility.choose_for_category("Work", "offline")
    keeping = scene.window._keeping
    assert keeping is not None
    keeping.rename("Work", "Choir")
    await scene.until(lambda: scene.client.visibility.of_category("Work") == "")
    assert keeping.categories() == ["Choir"]
    assert (scene.seen("Anna"), scene.seen("Boris")) == ("offline", "")


async def test_ones_own_status_says_to_whom_it_is_not_told(scene: Scene) -> None:
    header = scene.window.header
    assert header._apart.isHidden()
    await scene.client.visibility.choose(scene.accounts["Anna"], "offline")
    scene.window.refresh()
    assert not header._apart.isHidden()
    assert plain(header._apart.accessibleName()) == "offline to Anna; press to see who"
    await scene.client.visibility.choose(scene.accounts["Boris"], "offline")
    scene.window.refresh()
    menu = header.status_menu
    names = [one.text() for one in menu.actions() if one.isChecked()]
    assert names == ["Available - offline to 2 people"]
    tray = StatusMenu()
    choice = StatusChoice(scene.client, tray, lambda: scene.window, pytest.fail)
    assert "Available - offline to 2 people" in [one.text() for one in tray.actions()]
    opened: list[None] = []
    menu.visibilityPicked.connect(lambda: opened.append(None))
    header._apart.click()
    menu.apart.trigger()
    assert len(opened) == 2
    scene.client.set_status("hidden")
    await scene.client.visibility.choose(scene.accounts["Anna"], "online")
    scene.window.refresh()
    assert "Available" in [one.text() for one in menu.actions()]
    checked = [plain(one.text()) for one in tray.actions() if one.isChecked()]
    assert checked == ["Appear offline - online to Anna"]
    assert choice is not None


async def test_the_settings_list_everybody_and_take_it_back(scene: Scene, qtbot: QtBot) -> None:
    page = VisibilityPage(scene.client)
    qtbot.addWidget(page)
    page.show()
    assert page.empty.isVisible()
    assert not page.list.isVisible()
    await scene.client.visibility.choose(scene.accounts["Boris"], "offline")
    await scene.client.visibility.choose(scene.accounts["Anna"], "online")
    await scene.client.visibility.choose_for_category("Work", "offline")
    role = Qt.ItemDataRole.AccessibleTextRole
    said = [page.list.item(row).data(role) for row in range(page.list.count())]
    assert [one.partition(",")[0] for one in said] == ["Anna", "Boris", "Everybody in Work"]
    page.list.setCurrentRow(1)
    page.end_button.click()
    await scene.until(lambda: page.list.count() == 2)
    assert scene.seen("Boris") == ""
    await scene.until(page.take_back.isVisible)
    page.take_back.button.click()
    await scene.until(lambda: page.list.count() == 3)
    assert scene.seen("Boris") == "offline"
    page.list.setCurrentRow(2)
    page.list.itemActivated.emit(page.list.currentItem())
    await scene.until(lambda: scene.client.visibility.of_category("Work") == "")
    await scene.until(page.take_back.isVisible)
    page.take_back.button.click()
    await scene.until(lambda: scene.client.visibility.of_category("Work") == "offline")
    page.hide()
