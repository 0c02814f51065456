"""Winks and handwriting in the windows of two people over a real node."""

import json
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chatera.client.client import Client
from chatera.store.options import Options
from chatera_app.widgets.ink import PenStroke
from chatera_app.widgets.rows import MessageRow, RowRole
from chatera_app.windows.attention import Attention
from chatera_app.windows.conversation import ConversationWindow
from chatera_app.windows.inking import save_to
from chatera_app.windows.saving import page
from chatera_app.windows.winking import Winking
from tests.helpers.people import House

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|propagateSizeHints|grabbing the keyboard)"
)


class Scene:
    """Anna and Boris, who have each other's conversation open."""

    def __init__(self, house: House, anna: Client, boris: Client) -> None:
        self.house, self.anna, self.boris = house, anna, boris
        self.chat, self.theirs = house.chat(anna, boris), house.chat(boris, anna)
        self.window = ConversationWindow().hold(anna, self.chat, lambda: None)
        self.their_window = ConversationWindow().hold(boris, self.theirs, lambda: None)
        self.options = Options()
        self.heard: list[str] = []
        self.their_window.winking.heed(Attention(boris, lambda: self.options), self.hear)

    def hear(self, path: Path) -> Callable[[], None]:
        self.heard.append(path.stem)
        return lambda: self.heard.append("silence")

    def choose(self, **options: bool) -> None:
        self.options = Options(**options)  # type: ignore[arg-type] # options by their names
        self.their_window.obey(self.options)

    async def until(self, reached: Callable[[], object]) -> None:
        def look() -> bool:
            QApplication.processEvents()
            return bool(reached())

        await self.house.until(look)

    def row(self, window: ConversationWindow, number: int) -> MessageRow:
        found = window.model.index(number).data(RowRole)
        assert isinstance(found, MessageRow)
        return found


def playing(winking: Winking) -> bool:
    return winking.overlay.playing


@pytest.fixture
async def scene(tmp_path: Path, qtbot: QtBot) -> AsyncIterator[Scene]:
    async with House(tmp_path) as house:
        anna, boris = await house.person("Anna"), await house.person("Boris")
        await house.meet(anna, boris)
        made = Scene(house, anna, boris)
        for window in (made.window, made.their_window):
            qtbot.addWidget(window)
            window.show()
        yield made
        for window in (made.window, made.their_window):
            window.close()
            await window.doing.settle()


async def test_a_wink_is_chosen_plays_on_both_sides_and_again_from_its_row(scene: Scene) -> None:
    mine, theirs = scene.window.winking, scene.their_window.winking
    scene.window.composer.wink_button.click()
    assert mine.picker is not None
    QTest.keyClick(mine.picker.grid, Qt.Key.Key_Return)
    await scene.until(lambda: mine.overlay.playing and theirs.overlay.playing)
    assert scene.heard == ["balloons"]
    assert "again in" not in scene.window.composer.wink_button.toolTip()
    assert not scene.window.composer.wink_button.isEnabled()
    assert scene.their_window.composer.wink_button.isEnabled()
    scene.window.escape()
    scene.their_window.escape()
    assert not playing(mine)
    assert not playing(theirs)
    assert scene.window.isVisible()  # Esc has ended the wink, and nothing else
    assert scene.heard == ["balloons", "silence"]
    row = scene.row(scene.their_window, 0)
    assert row.kind == "wink"
    assert row.text == "\u2068Anna\u2069 sent a wink: \u2068Balloons\u2069"
    assert "Enter plays it again" in row.spoken
    assert row.block is not None
    assert scene.row(scene.their_window, 0).block is row.block
    view = scene.their_window.view
    block = view.layout_of(0).block
    assert block is not None
    top = view.visualRect(view.model().index(0, 0)).top()
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=block.center().toPoint() + QPoint(0, top)
    )
    assert playing(theirs)
    theirs.stop()
    view.openRequested.emit(row.key)
    assert playing(theirs)
    theirs.stop()
    message = scene.theirs.timeline[0]
    assert not theirs.may_keep(message)  # it comes with ChatEra


async def test_what_may_not_move_or_be_heard_does_not(scene: Scene, qtbot: QtBot) -> None:
    theirs = scene.their_window.winking
    wink = scene.anna.winks.called("Confetti")

    async def sent() -> None:
        scene.chat._asked.clear()
        scene.chat._store.views.nudged = lambda *_: None  # type: ignore[method-assign] # no pause for this test
        theirs._nudges._last.clear()
        count = len(scene.theirs.timeline)
        await scene.chat.wink(wink.data)
        await scene.until(lambda: len(scene.theirs.timeline) > count)

    scene.choose(winks=False)
    await sent()
    assert not playing(theirs)
    scene.choose(do_not_disturb=True)
    await sent()
    assert not playing(theirs)
    scene.choose(wink_sounds=False)
    await sent()
    assert playing(theirs)
    scene.choose(reduced_motion=True)
    await sent()
    assert theirs.overlay._still
    theirs.stop()
    assert scene.heard == []
    scene.their_window.close()
    scene.choose()
    await sent()
    assert not playing(theirs)
    later = ConversationWindow().hold(scene.boris, scene.theirs, lambda: None)
    later.winking.heed(Attention(scene.boris, lambda: scene.options), scene.hear)
    qtbot.addWidget(later)
    later.show()
    later.activateWindow()
    await scene.until(lambda: playing(later.winking))  # it is looked at for the first time
    assert scene.heard == ["confetti"]
    later.winking.stop()
    await scene.until(lambda: not scene.theirs.unread)
    later.close()
    await later.doing.settle()


async def test_a_wink_of_somebody_else_is_put_by_removed_and_kept_after_all(
    scene: Scene, tmp_path: Path
) -> None:
    head = {"wink": 1, "name": "Wave", "stage": [200, 100], "length": 400, "poster": 0}
    shape = {"shape": "M 0 0 L 90 0 L 90 90 Z", "fill": "#ff0000"}
    file = tmp_path / "wave.wink"
    file.write_text(json.dumps({**head, "layers": [shape]}), "utf-8")
    mine, theirs = scene.window.winking, scene.their_window.winking
    mine.add_file(str(file))
    await scene.window.doing.settle()
    assert "Wave" in scene.window.problem.text()
    mine.add_file(str(tmp_path / "none.wink"))
    assert "can't be read" in scene.window.problem.text()
    scene.window.deeds.obey(scene.window.deeds.read("/wink Wave"))  # type: ignore[arg-type] # it is one
    await scene.until(lambda: scene.their_window.model.rowCount() == 1)
    message = scene.theirs.timeline[0]
    assert theirs.may_keep(message)
    theirs.keep(message)
    await scene.their_window.doing.settle()
    assert not theirs.may_keep(message)
    theirs.open_picker()
    picker = theirs.picker
    assert picker is not None
    assert picker.grid.item(0).text() == "Wave"
    picker.remove_button.click()
    await scene.their_window.doing.settle()
    assert scene.boris.winks.own() == []
    assert picker.undo_button.isVisible()
    picker.undo_button.click()
    await scene.their_window.doing.settle()
    assert [one.name for one in scene.boris.winks.own()] == ["Wave"]
    picker.close()


async def test_what_is_left_on_the_pad_is_there_again_and_others_see_that_one_writes(
    scene: Scene,
) -> None:
    await scene.chat.send("Wait")
    await scene.until(lambda: len(scene.theirs.timeline) == 1)
    composer = scene.window.composer
    composer.set_handwriting(True)
    assert composer.ink is not None
    stroke = PenStroke(0xFF0000, 4.0, ((10.0, 20.0), (60.0, 25.5), (90.0, 80.0)), (0.2, 0.6, 1.0))
    composer.ink.pad.put_back([stroke])
    composer.ink.alt.setText("a hook")
    await scene.until(lambda: scene.theirs.typing == ["Anna"])
    scene.window.close()
    again = ConversationWindow().hold(scene.anna, scene.chat, lambda: None)
    panel = again.composer.ink
    assert panel is not None
    assert again.composer.by_hand or again.composer.ink_tab.isChecked()
    (kept,) = panel.pad.strokes
    assert (kept.colour, kept.width, kept.points, panel.alt.text()) == (
        0xFF0000,
        4.0,
        stroke.points,
        "a hook",
    )
    again.composer.submit()
    await again.doing.settle()
    assert len(scene.chat.timeline) == 2
    again.close()
    assert not scene.anna.profile.setting(f"ink {scene.chat.id}")


async def test_what_is_drawn_arrives_as_a_picture_that_can_be_copied_and_saved(
    scene: Scene, tmp_path: Path
) -> None:
    composer = scene.window.composer
    scene.window.deeds.perform("writing.hand")
    panel = composer.ink
    assert panel is not None
    assert composer.by_hand
    pad = panel.pad
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(40, 20))
    for step in range(12):
        QTest.mouseMove(pad, QPoint(40 + 8 * step, 20 + 4 * step))
        QApplication.processEvents()
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(128, 64))
    panel.alt.setText("a slope")
    composer.send_button.click()
    assert not pad.strokes
    await scene.until(lambda: scene.their_window.model.rowCount() == 1)
    row = scene.row(scene.their_window, 0)
    assert (row.kind, row.text, row.note) == ("ink", "a slope", "a slope")
    assert "handwritten message: a slope" in row.spoken
    assert row.block is not None
    assert 90 <= row.block.size(1.0, 600).width() <= 120
    made = scene.their_window.view.layout_of(0)
    assert made.block is not None
    assert made.block.right() <= made.width
    message = scene.theirs.timeline[0]
    view, messages = scene.their_window.view, scene.their_window.messages
    view.setCurrentIndex(view.model().index(0, 0))
    messages.copy_picture()
    assert not scene.their_window.deeds["message.copy"].is_shown
    assert "\ufffc" in page(scene.theirs).toRawText()
    assert not QGuiApplication.clipboard().image().isNull()
    for name, begins in (("ink.png", b"\x89PNG"), ("ink.svg", b"<?xml")):
        await save_to(message.picture, tmp_path / name)  # type: ignore[arg-type] # it is a drawing
        assert (tmp_path / name).read_bytes().startswith(begins)
    assert scene.their_window.deeds["message.save-picture"].is_shown
    messages.reply()
    scene.their_window.composer.field.setPlainText("Steep!")
    scene.their_window.composer.submit()
    await scene.until(lambda: scene.window.model.rowCount() == 2)
    reply = scene.row(scene.window, 1).reply
    assert reply is not None
    assert reply.text == "a slope"
    scene.window.messages.delete(scene.chat.timeline[0])
    scene.window.undo.expire()
    await scene.until(lambda: scene.theirs.timeline[0].deleted)
    assert scene.row(scene.their_window, 0).block is None
