"""A scene that one chooses is seen by the other, and a background by nobody else."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chatera.client.client import Client
from chatera.protocol.manifests import Scene
from chatera.store.backgrounds import ALL
from chatera.store.options import Options
from chatera_app.widgets.art_chooser import BackgroundChooser, SceneChooser
from chatera_app.widgets.wide_picture import SCENE_SIZE, read_wide
from chatera_app.windows.contacts import ContactsWindow
from chatera_app.windows.conversation import ConversationWindow
from chatera_app.windows.settings import SettingsWindow
from tests.helpers.people import House

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|propagateSizeHints|grabbing the keyboard)"
)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House(tmp_path) as house:
        yield house


async def until(house: House, reached: object) -> None:
    """Wait for a condition while Qt's events go on as well."""
    assert callable(reached)

    def look() -> bool:
        QApplication.processEvents()
        return bool(reached())

    await house.until(look)


def picture(path: Path) -> bytes:
    image = QImage(400, 120, QImage.Format.Format_RGB32)
    image.fill(QColor("#c02040"))
    assert image.save(str(path / "own.png"))
    return read_wide(str(path / "own.png"), SCENE_SIZE)


def talk(qtbot: QtBot, client: Client, house: House, other: Client) -> ConversationWindow:
    window = ConversationWindow().hold(client, house.chat(client, other), lambda: None)
    qtbot.addWidget(window)
    window.obey(Options())
    window.show()
    return window


async def test_a_scene_chosen_by_one_is_seen_by_the_other(
    qtbot: QtBot, house: House, tmp_path: Path
) -> None:
    anna, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(anna, boris)
    window = talk(qtbot, anna, house, boris)
    plain, low = window.title.grab().toImage(), window.title.sizeHint().height()
    contacts = ContactsWindow("Boris", lambda _: None, lambda: True, lambda: None)
    qtbot.addWidget(contacts)
    contacts.follow(boris)
    contacts.show()
    before = contacts.header.grab().toImage()
    contacts.deeds.perform("contacts.scene")
    (chooser,) = contacts.findChildren(SceneChooser)
    chooser.mark("hills")
    chooser.ok.click()
    await contacts.doing.settle()
    await until(house, lambda: house.seen(anna, boris).scene == Scene(name="hills"))
    await until(house, lambda: window.title.sizeHint().height() > low)
    assert window.title.grab().toImage() != plain
    await until(house, lambda: contacts.header.grab().toImage() != before)
    drawn = window.title.grab().toImage()
    await boris.set_scene(Scene(colour=0x3B8FE0), picture(tmp_path))
    await until(house, lambda: house.seen(anna, boris).scene_here)
    await until(house, lambda: window.title.grab().toImage() not in (plain, drawn))
    assert anna.people.scene_picture(house.seen(anna, boris).scene) == boris.me.scene_picture != b""
    window.obey(Options(show_scenes=False))
    assert window.title.sizeHint().height() == low
    window.obey(Options())
    assert window.title.sizeHint().height() > low
    await boris.set_scene(None)
    await until(house, lambda: window.title.sizeHint().height() == low)
    window.close()
    contacts.close()


async def test_a_background_is_chosen_in_the_window_and_stays_there(
    qtbot: QtBot, house: House
) -> None:
    anna, boris = await house.person("Anna"), await house.person("Boris")
    await house.meet(anna, boris)
    window, theirs = talk(qtbot, anna, house, boris), talk(qtbot, boris, house, anna)
    group = ConversationWindow().hold(
        anna, await anna.new_group("Hikers", [boris.me.account]), lambda: None
    )
    qtbot.addWidget(group)
    group.show()
    size = QSize(200, 200)

    def looks(pane: ConversationWindow) -> QImage:
        return pane.view.viewport().grab().toImage().copy(0, 0, size.width(), 60)

    plain, other, in_group = looks(window), looks(theirs), looks(group)
    window.deeds.perform("conversation.background")
    (chooser,) = window.findChildren(BackgroundChooser)
    chooser.mark("stripes")
    chooser.ok.click()
    await asyncio.sleep(0)
    striped = looks(window)
    assert striped != plain
    assert (looks(theirs), looks(group)) == (other, in_group)
    anna.backgrounds.choose(ALL, "squares")
    assert looks(group) != in_group
    assert looks(window) == striped
    again = talk(qtbot, anna, house, boris)
    again.resize(window.size())
    QApplication.processEvents()
    assert again.scenery._value == "stripes"
    for pane in (window, theirs, group, again):
        pane.close()


def test_the_settings_lead_to_both(qtbot: QtBot) -> None:
    settings = SettingsWindow(None, Options(), lambda _: None)  # type: ignore[arg-type] # alone
    qtbot.addWidget(settings)
    buttons = {one.text(): one for one in settings.findChildren(type(settings._themes_button()))}
    with qtbot.waitSignal(settings.sceneWanted):
        buttons["Change my scene…"].click()
    with qtbot.waitSignal(settings.backgroundWanted):
        buttons["Background of conversations…"].click()
    assert settings.fields["show_scenes"].accessibleName() == "Show other people's scenes"
