"""Emoticons of one's own and stickers in the windows of two people over a real node."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chatera.client.client import Client
from chatera.client.own_pictures import OwnSticker, built_in
from chatera.store.options import Options
from chatera_app.widgets.custom_emoticons import CustomEmoticon
from chatera_app.widgets.png_check import check_png
from chatera_app.widgets.rows import MessageRow, RowRole
from chatera_app.windows.code_dialog import CodeDialog
from chatera_app.windows.conversation import ConversationWindow
from chatera_app.windows.own_pictures import (
    EmoticonsWindow,
    NameDialog,
    StickersWindow,
    suggested_code,
)
from chatera_app.windows.program import Program
from tests.helpers.people import House
from tests.helpers.pictures import GREEN, png

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|propagateSizeHints|grabbing the keyboard)"
)


class Scene:
    """Anna and Boris, who have each other's conversation open."""

    def __init__(self, house: House, anna: Client, boris: Client) -> None:
        self.house, self.anna, self.boris = house, anna, boris
        self.window = ConversationWindow().hold(anna, house.chat(anna, boris), lambda: None)
        self.theirs = ConversationWindow().hold(boris, house.chat(boris, anna), lambda: None)

    async def until(self, reached: object) -> None:
        assert callable(reached)

        def look() -> bool:
            QApplication.processEvents()
            return bool(reached())

        await self.house.until(look)

    def row(self, window: ConversationWindow, number: int) -> MessageRow:
        found = window.model.index(number).data(RowRole)
        assert isinstance(found, MessageRow)
        return found


@pytest.fixture
async def scene(tmp_path: Path, qtbot: QtBot) -> AsyncIterator[Scene]:
    async with House(tmp_path) as house:
        anna, boris = await house.person("Anna"), await house.person("Boris")
        await house.meet(anna, boris)
        made = Scene(house, anna, boris)
        for window in (made.window, made.theirs):
            qtbot.addWidget(window)
            window.show()
        yield made
        for window in (made.window, made.theirs):
            window.close()
            await window.doing.settle()


async def test_an_emoticon_is_made_sent_seen_and_taken_over(scene: Scene, tmp_path: Path) -> None:
    picture = tmp_path / "My Cat.png"
    picture.write_bytes(png(200, 100, GREEN))
    window = EmoticonsWindow(scene.window, scene.anna)
    window.show()
    window.take([str(picture)])
    dialog = window.findChild(CodeDialog)
    assert dialog is not None
    assert dialog.code.text() == ":my_cat:"
    dialog.code.setText("a cat")
    assert not dialog.ok.isEnabled()
    dialog.code.setText("(cat)")
    dialog.ok.click()
    await window.doing.settle()
    (cat,) = scene.anna.emoticons.all()
    assert cat.code == "(cat)"
    assert check_png(cat.data, 64) == (64, 32)
    window.close()

    field = scene.window.composer.field
    QTest.keyClicks(field, "see my (cat) here")
    QTest.keyClick(field, Qt.Key.Key_Return)
    await scene.until(lambda: scene.theirs.model.rowCount() == 1)
    seen = scene.row(scene.theirs, 0)
    assert seen.text == "see my (cat) here"
    assert seen.customs == (CustomEmoticon(*cat),)
    scene.theirs.obey(Options(show_emoticons=False))
    assert scene.row(scene.theirs, 0).customs == ()
    assert scene.row(scene.window, 0).customs
    scene.theirs.obey(Options())

    scene.theirs.view.setCurrentIndex(scene.theirs.model.index(0))
    assert scene.theirs.deeds["message.add-emoticon"].is_shown
    assert not scene.theirs.deeds["message.add-sticker"].is_shown
    await scene.boris.emoticons.add("(cat)", png())
    scene.theirs.deeds.perform("message.add-emoticon")
    taken = scene.theirs.findChild(CodeDialog)
    assert taken is not None
    assert "replaces" in taken.words.text()
    taken.code.setText(":annas:")
    taken.ok.click()
    await scene.theirs.doing.settle()
    assert [one.code for one in scene.boris.emoticons.all()] == ["(cat)", ":annas:"]
    own = scene.boris.emoticons.get(":annas:")
    assert own is not None
    assert check_png(own.data, 64) == (64, 32)

    scene.window.writing.edit_last()
    scene.window.composer.field.selectAll()
    QTest.keyClicks(scene.window.composer.field, "no more of it")
    QTest.keyClick(scene.window.composer.field, Qt.Key.Key_Return)
    await scene.until(lambda: scene.row(scene.theirs, 0).text == "no more of it")
    assert scene.row(scene.theirs, 0).customs == ()
    assert not scene.theirs.deeds["message.add-emoticon"].is_shown


async def test_they_are_found_in_every_menu_and_by_keys(scene: Scene) -> None:
    asked: list[str] = []
    program = Program(asked.append, asked.clear, asked.append, asked.clear, asked.clear, dict)
    program.client = scene.anna
    program.adopt(scene.window)
    for deed, kind in (("emoticons", EmoticonsWindow), ("stickers", StickersWindow)):
        scene.window.deeds.perform(f"program.{deed}")
        window = scene.window.findChild(kind)
        assert window is not None
        window.close()
    scene.window.activateWindow()
    await scene.until(scene.window.isActiveWindow)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(scene.window.composer.field, Qt.Key.Key_E, keys)
    assert scene.window.composer.emoji_picker.stickers.isVisible()
    scene.window.composer.emoji_picker.close()
    for signal, kind in (
        (scene.window.composer.emoticonsWanted, EmoticonsWindow),
        (scene.window.composer.stickersWanted, StickersWindow),
    ):
        signal.emit()
        assert any(one.isVisible() for one in scene.window.findChildren(kind))
    assert not asked


async def test_a_sticker_is_sent_by_one_click_and_taken_over(scene: Scene) -> None:
    mine = await scene.anna.stickers.add("🎈", "mine", png(200, 200))
    composer = scene.window.composer
    composer.open_stickers()
    page = composer.emoji_picker.stickers
    assert page.grid.count() == len(built_in()) + 1
    page.grid.itemClicked.emit(page.grid.item(0))
    await scene.until(lambda: scene.theirs.model.rowCount() == 1)
    await scene.window.doing.settle()
    assert scene.anna.stickers.recent() == (mine,)
    seen = scene.row(scene.theirs, 0)
    assert (seen.kind, seen.text) == ("sticker", "🎈 mine")
    assert seen.spoken.startswith("Anna, sticker: mine, ")
    assert seen.block is not None
    scene.theirs.obey(Options(show_emoticons=False))
    assert scene.row(scene.theirs, 0).block is None
    scene.theirs.obey(Options())
    scene.theirs.view.setCurrentIndex(scene.theirs.model.index(0))
    assert scene.theirs.deeds["message.add-sticker"].is_shown
    assert scene.theirs.deeds["message.reply"].is_shown
    assert not scene.theirs.deeds["message.edit"].is_shown
    scene.theirs.deeds.perform("message.add-sticker")
    await scene.theirs.doing.settle()
    (own,) = scene.boris.stickers.own()
    assert (own.name, own.emoji) == ("mine", "🎈")

    scene.window.messages.delete(scene.window.chat.timeline[0])
    scene.window.undo.expire()
    await scene.until(lambda: scene.row(scene.theirs, 0).deleted)
    assert scene.row(scene.theirs, 0).block is None
    composer.set_obstacle("You are alone")
    scene.window.send_sticker(mine.id)
    assert scene.window.model.rowCount() == 1


async def test_ones_own_are_ordered_removed_with_a_way_back_and_given_away(
    scene: Scene, tmp_path: Path
) -> None:
    own = scene.anna.emoticons
    for code in (":a:", ":b:", ":c:"):
        await own.add(code, png(8, 8))
    window = EmoticonsWindow(scene.window, scene.anna)
    window.show()

    def shown() -> list[str]:
        return [window.list.item(row).text() for row in range(window.list.count())]

    assert window.selected() == [":a:"]
    window.down.click()
    await window.doing.settle()
    assert shown() == [":b:", ":a:", ":c:"]
    assert window.selected() == [":a:"]
    window.activateWindow()
    await scene.until(window.isActiveWindow)
    window.list.setFocus()
    QTest.keyClick(window.list, Qt.Key.Key_Delete)
    assert shown() == [":b:", ":c:"]
    window.undo.undo()
    assert shown() == [":b:", ":a:", ":c:"]
    window.list.setCurrentRow(1)
    window.remove()
    window.undo.expire()
    await window.doing.settle()
    assert [one.code for one in own.all()] == [":b:", ":c:"]

    pack = tmp_path / "mine.chatera-emoticons"
    window.export(str(pack))
    assert window.problem.isHidden()
    theirs = EmoticonsWindow(scene.theirs, scene.boris)
    theirs.show()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(pack)), QUrl.fromLocalFile(str(tmp_path / "x.png"))])
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    theirs.dropEvent(
        QDropEvent(QPointF(1, 1), actions, data, buttons, Qt.KeyboardModifier.NoModifier)
    )
    assert "x.png" in theirs.problem.text()
    await theirs.doing.settle()
    assert [one.code for one in scene.boris.emoticons.all()] == [":b:", ":c:"]
    marked = theirs.list.item(0)
    theirs.list.setCurrentItem(marked)
    theirs.rename()
    dialog = theirs.findChild(CodeDialog)
    assert dialog is not None
    dialog.code.setText(":c:")
    assert not dialog.ok.isEnabled()
    dialog.code.setText(":z:")
    QTest.keyClick(dialog.code, Qt.Key.Key_Return)
    await theirs.doing.settle()
    assert [one.code for one in scene.boris.emoticons.all()] == [":z:", ":c:"]
    for one in (window, theirs):
        one.close()


def marked(emoji: str) -> OwnSticker:
    """A stranger's sticker, which may mean whatever they please."""
    return OwnSticker("x", "", emoji, "name", "", png(50, 50), built_in=False)


async def test_a_pack_of_stickers_is_installed_and_removed_as_a_whole(
    scene: Scene, tmp_path: Path
) -> None:
    for number in range(3):
        await scene.anna.stickers.add("🎈", f"b{number}", png(50 + number, 50), pack="Balloons")
    window = StickersWindow(scene.window, scene.anna)
    window.show()
    pack = tmp_path / "balloons.chatera-stickers"
    window.export(str(pack))
    window.close()
    theirs = StickersWindow(scene.theirs, scene.boris)
    theirs.show()
    theirs.take([str(pack)])
    await theirs.doing.settle()
    assert [one.pack for one in scene.boris.stickers.own()] == ["Balloons"] * 3
    theirs.list.clearSelection()
    theirs.list.item(0).setSelected(True)
    theirs.rename()
    name = theirs.findChild(NameDialog)
    assert name is not None
    name.name.setText(" ")
    assert not name.ok.isEnabled()
    strange = marked("W" * 64)
    assert NameDialog(theirs, strange, print).minimumSizeHint().width() < 500
    assert NameDialog(theirs, marked(" "), print).emoji.emoji == "🙂"
    name.name.setText("red one")
    assert name.emoji.accessibleName().endswith("balloon")
    QTest.keyClick(name.emoji, Qt.Key.Key_Return)
    picker = name.emoji.picker
    assert picker.isVisible()
    QTest.keyClicks(picker.search, "strawberry")
    QTest.keyClick(picker.search, Qt.Key.Key_Return)
    assert name.emoji.accessibleName().endswith("strawberry")
    name.ok.click()
    await theirs.doing.settle()
    renamed = scene.boris.stickers.own()[0]
    assert (renamed.name, renamed.emoji) == ("red one", "🍓")
    wrong = EmoticonsWindow(scene.theirs, scene.boris)
    wrong.take([str(pack)])
    assert "Your stickers" in wrong.problem.text()
    wrong.close()
    theirs.list.clearSelection()
    theirs.list.item(theirs.list.count() - 1).setSelected(True)
    assert not theirs.take_away.isEnabled()  # ChatEra brings it
    theirs.list.clearSelection()
    theirs.list.item(0).setSelected(True)
    theirs.take_pack_away.click()
    assert theirs.list.count() == len(built_in())
    theirs.close()
    await theirs.doing.settle()
    assert scene.boris.stickers.own() == ()
    hostile = tmp_path / "x.chatera-stickers"
    hostile.write_bytes(b"PK\x03\x04 no archive")
    again = StickersWindow(scene.theirs, scene.boris)
    again.take([str(hostile)])
    assert "can't be used" in again.problem.text()
    again.close()


def test_a_code_is_made_of_a_files_name() -> None:
    assert suggested_code("My Cat (2).png") == ":my_cat_2:"
    assert suggested_code("...gif") == ":mine:"
    assert suggested_code("x" * 80) == f":{'x' * 28}:"
