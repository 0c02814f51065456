"""The contact list as its owner arranges it: categories, nicknames, rows dragged to other headings, the card beside a row."""

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QDropEvent, QHelpEvent
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu
from pytestqt.qtbot import QtBot

from chatera.client.client import Client
from chatera.client.people import Person
from chatera.protocol.ids import account_text
from chatera.store.options import Options
from chatera.store.profile import Profile
from chatera_app.models.contacts import sections
from chatera_app.widgets.contact_list import CONTACT
from chatera_app.widgets.contact_rows import ROW
from chatera_app.windows.contacts import ContactsWindow
from chatera_app.windows.keeping import Keeping
from tests.helpers.writer import COMMUNITY, Writer, batch, now_ms

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|propagateSizeHints|grabbing the keyboard)"
)
BY_CATEGORY = Options(contacts_by="category")


class Scene:
    """A contact list of four people, without a network."""

    def __init__(self, client: Client, window: ContactsWindow, people: dict[str, str]) -> None:
        self.client = client
        self.window = window
        self.accounts = people

    def person(self, name: str) -> Person:
        found = self.client.people.get(self.accounts[name])
        assert found is not None
        return found

    def keeping(self) -> Keeping:
        assert self.window._keeping is not None
        return self.window._keeping

    def shown(self, options: Options = BY_CATEGORY, search: str = "") -> dict[str, list[str]]:
        found = sections(self.client, search, set(), options)
        return {heading.title: [row.name for row in rows] for heading, rows in found}

    async def until(self, reached: Callable[[], object]) -> None:
        async with asyncio.timeout(10):
            while not reached():
                await asyncio.sleep(0.01)

    async def answer(self, text: str) -> None:
        """Type something into the question that is asked, and press Enter."""
        ask = await self.question()
        ask.setTextValue(text)
        ask.accept()

    async def question(self) -> QInputDialog:
        await self.until(self._questions)
        return self._questions()[0]

    def _questions(self) -> list[QInputDialog]:
        return [one for one in self.window.findChildren(QInputDialog) if one.isVisible()]

    def menu_of(self, name: str) -> dict[str, QAction]:
        self.window.list.selectKey(f"person:{self.accounts[name]}")
        self.window.list.menuWanted.emit(self.window.list.currentKey(), QPoint(0, 0))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        entries = [*menu.actions(), *(a for m in menu.findChildren(QMenu) for a in m.actions())]
        return {one.text(): one for one in entries}


@pytest.fixture
async def scene(qtbot: QtBot, tmp_path: Path) -> AsyncIterator[Scene]:
    profile = Profile.create(tmp_path / "me", "Me")
    client = Client(profile, clock=now_ms)
    people = {name: Writer(name) for name in ("Anna", "Boris", "Clara", "דנה")}
    await client._store.adopt(COMMUNITY, (), name="Here", node=None, url="", typed=False)
    client.communities.load()
    await client._store.take(batch(people=list(people.values())))
    window = ContactsWindow("Me", lambda _: None, lambda: True, lambda: None)
    qtbot.addWidget(window)
    window.follow(client)
    window.obey(BY_CATEGORY)
    window.show()
    yield Scene(client, window, {name: account_text(one.account) for name, one in people.items()})
    window.hide()
    await client.stop()
    profile.close()


async def test_somebody_stands_under_every_category_they_are_in(scene: Scene) -> None:
    await scene.client.keep(scene.accounts["Anna"], categories=["Work", "Choir"])
    await scene.client.keep(scene.accounts["Boris"], categories=["choir"], nickname="Abel")
    await scene.client.keep(scene.accounts["Clara"], favourite=True)
    assert scene.shown() == {
        "Favourites": ["Clara"], "Choir": ["Anna"], "choir": ["Abel"], "Work": ["Anna"],
        "Other contacts": ["דנה"],
    }  # fmt: skip
    assert scene.shown(Options()) == {"Favourites": ["Clara"], "Offline": ["Abel", "Anna", "דנה"]}
    assert scene.shown(search="boris") == {"choir": ["Abel"]}  # by their own name too
    assert scene.shown(search="work") == {"Choir": ["Anna"], "Work": ["Anna"]}


async def test_who_is_offline_is_left_out_but_for_who_wrote(scene: Scene) -> None:
    hidden = Options(contacts_offline=False)
    assert scene.shown(hidden) == {}
    anna = Writer("Anna B")
    said = anna.text(anna.direct(scene.client._store.me), "Hello")
    await scene.client._store.take(batch(said, people=[anna]))
    assert scene.shown(hidden) == {"Offline": ["Anna B"]}
    assert scene.shown(hidden, search="clara") == {"Offline": ["Clara"]}


async def test_the_menu_gives_a_nickname_and_categories(scene: Scene) -> None:
    scene.menu_of("Anna")["Nickname…"].trigger()
    await scene.answer("  Ann   from\nwork ")
    await scene.until(lambda: scene.person("Anna").name == "Ann from work")
    scene.menu_of("Anna")["New category…"].trigger()
    await scene.answer("Work & more")
    await scene.until(lambda: scene.person("Anna").categories == ("Work & more",))
    entry = scene.menu_of("Boris")["Work && more"]
    assert not entry.isChecked()
    entry.trigger()
    await scene.until(lambda: scene.person("Boris").categories == ("Work & more",))
    scene.keeping().ask_new_name("Work & more")
    await scene.answer("Office")
    await scene.until(lambda: scene.keeping().categories() == ["Office"])
    scene.keeping().rename("Office", "")
    await scene.until(lambda: scene.keeping().categories() == [])
    assert scene.person("Anna").name == "Ann from work"


async def test_where_the_list_is_arranged_otherwise_a_new_category_is_told_of(scene: Scene) -> None:
    scene.window.obey(Options())
    picked: list[Options] = []
    scene.window.optionsPicked.connect(picked.append)
    scene.menu_of("Anna")["New category…"].trigger()
    await scene.answer("Work")
    await scene.until(lambda: scene.person("Anna").categories == ("Work",))
    bar = scene.window.take_back
    assert not bar.isHidden()
    assert "Anna" in bar.accessibleName()
    assert "Work" in bar.accessibleName()
    bar.button.click()
    assert picked == [BY_CATEGORY]


async def test_a_question_left_open_or_empty_changes_nothing(scene: Scene) -> None:
    scene.menu_of("Anna")["New category…"].trigger()
    await scene.answer("   ")
    scene.keeping().ask_nickname(scene.person("Anna"))
    (await scene.question()).reject()
    await asyncio.sleep(0.05)
    assert scene.client._store.rows("SELECT 1 FROM cards") == []


@pytest.mark.parametrize("copied", [False, True])
async def test_a_row_is_dragged_to_another_heading(scene: Scene, copied: bool) -> None:
    await scene.client.keep(scene.accounts["Anna"], categories=["Choir"])
    await scene.client.keep(scene.accounts["Boris"], categories=["Work"])
    scene.window.refresh()
    view = scene.window.list
    work = next(
        view.model().index(top, 0)
        for top in range(view.model().rowCount())
        if view.model().index(top, 0).data(ROW).title == "Work"
    )
    view._from = "category:Choir"
    data = QMimeData()
    data.setData(CONTACT, f"person:{scene.accounts['Anna']}".encode())
    action = Qt.DropAction.CopyAction if copied else Qt.DropAction.MoveAction
    view.dropEvent(
        QDropEvent(
            QPointF(view.visualRect(work).center()), action, data, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )  # fmt: skip
    wanted = ("Choir", "Work") if copied else ("Work",)
    await scene.until(lambda: scene.person("Anna").categories == wanted)


async def test_dragging_makes_favourites_and_ends_that(scene: Scene) -> None:
    key = f"person:{scene.accounts['Anna']}"
    scene.keeping().drop(key, "others", "favourites", stays=False)
    await scene.until(lambda: scene.person("Anna").favourite)
    scene.keeping().drop(key, "favourites", "offline", stays=False)
    await scene.until(lambda: not scene.person("Anna").favourite)
    scene.keeping().drop(
        "chat:1", "groups", "favourites", stays=False
    )  # groups stay where they are
    scene.keeping().drop(key, "others", "others", stays=False)
    await asyncio.sleep(0.05)
    assert len(scene.client._store.rows("SELECT 1 FROM cards")) == 2


async def test_nobody_is_moved_to_where_nobody_is_put(scene: Scene) -> None:
    await scene.client.keep(scene.accounts["Anna"], categories=["Choir"], favourite=True)
    key = f"person:{scene.accounts['Anna']}"
    for before, after in (
        ("favourites", "groups"), ("category:Choir", "former"), ("online", "offline"),
        ("category:Choir", "online"),
    ):  # fmt: skip
        scene.keeping().drop(key, before, after, stays=False)
    await asyncio.sleep(0.05)
    assert len(scene.client._store.rows("SELECT 1 FROM cards")) == 1


async def test_a_closed_heading_stays_closed_and_the_keyboard_where_it_is(scene: Scene) -> None:
    await scene.client.keep(scene.accounts["Anna"], categories=["Choir", "Work"])
    scene.window.refresh()
    view, model = scene.window.list, scene.window.model
    headings = {model.index(top, 0).data(ROW).title: model.index(top, 0) for top in range(3)}
    view.setCurrentIndex(model.index(0, 0, headings["Work"]))
    view.setExpanded(headings["Choir"], False)
    await scene.client.keep(scene.accounts["Boris"], categories=["Band"])
    scene.window.refresh()
    assert view.currentHeading() == "category:Work"
    assert view.currentKey() == f"person:{scene.accounts['Anna']}"
    choir = next(
        model.index(top, 0) for top in range(4) if model.index(top, 0).data(ROW).title == "Choir"
    )
    assert not view.isExpanded(choir)
    view.setExpanded(view.currentIndex().parent(), False)
    await scene.client.keep(scene.accounts["Clara"], categories=["Aunts"])
    scene.window.refresh()
    assert not view.isExpanded(view.currentIndex().parent())


async def test_a_card_shows_who_somebody_is(scene: Scene) -> None:
    await scene.client.keep(scene.accounts["Anna"], nickname="Ann", categories=["Choir"])
    scene.window.refresh()
    view, card = scene.window.list, scene.window.card
    assert view.selectKey(f"person:{scene.accounts['Anna']}")
    place = view.visualRect(view.currentIndex()).center()
    help_ = QHelpEvent(QHelpEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), help_)
    assert card.isVisible()
    assert card.accessibleName().split(", ")[0] == "Ann"
    assert "Choir" in card.accessibleName()
    assert "Anna" in card.accessibleName()
    view.left.emit()
    assert not card.isVisible()


async def test_the_list_of_arrangements_changes_the_options(scene: Scene) -> None:
    picked: list[Options] = []
    scene.window.optionsPicked.connect(picked.append)
    scene.window.arrange_button.click()
    menu = next(one for one in scene.window.findChildren(QMenu) if one.isVisible())
    entries = {one.text(): one for one in menu.actions()}
    assert entries["Category"].isChecked()
    entries["Compact"].trigger()
    assert picked == [Options(contacts_by="category", contacts_size="compact")]
    scene.window.obey(picked[0])
    heights = {
        scene.window.list.visualRect(scene.window.list.model().index(0, 0, top)).height()
        for top in [scene.window.list.model().index(0, 0)]
    }
    assert heights == {20}
    menu.close()
