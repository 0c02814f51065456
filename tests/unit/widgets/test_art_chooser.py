"""Choosing what stands behind one's name and behind conversations: by keys, with names, from files."""

from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chatera_app.widgets import backdrop, theme as themes
from chatera_app.widgets.art_chooser import (
    COLOURS,
    OWN,
    ArtChooser,
    BackgroundChooser,
    SceneChooser,
)
from chatera_app.widgets.backdrop import Background
from chatera_app.widgets.conversation_view import ConversationView
from chatera_app.widgets.pattern_art import BACKGROUNDS
from chatera_app.widgets.scene_art import SCENE_ART
from chatera_app.widgets.scenery import NOTHING, Behind
from chatera_app.widgets.theme import AERO, NIGHT
from chatera_app.widgets.wide_picture import wide_image

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (propagateSizeHints|raise)")


@pytest.fixture
def own(tmp_path: Path) -> Path:
    image = QImage(640, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#cc7722"))
    path = tmp_path / "own.png"
    assert image.save(str(path))
    return path


def shown(qtbot: QtBot, chooser: ArtChooser) -> ArtChooser:
    qtbot.addWidget(chooser)
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    chooser.show()
    qtbot.waitExposed(chooser)
    chooser.list.setFocus()
    return chooser


def test_a_scene_is_chosen_by_keys(qtbot: QtBot) -> None:
    chooser = SceneChooser(None, NOTHING, "Anna", "at the lake")
    shown(qtbot, chooser)
    names = [chooser.list.item(row).text() for row in range(chooser.list.count())]
    assert len(set(names)) == len(names) == len(SCENE_ART) + 1
    assert all(names)
    assert chooser.marked == ""
    before = chooser.preview.grab().toImage()
    QTest.keyClick(chooser.list, Qt.Key.Key_Right)
    assert chooser.marked == next(iter(SCENE_ART))
    assert chooser.preview.grab().toImage() != before
    assert chooser.preview.accessibleName() == f"Preview: {names[1]}"
    with qtbot.waitSignal(chooser.chosen) as got:
        QTest.keyClick(chooser.list, Qt.Key.Key_Return)
    assert got.args == [Behind(next(iter(SCENE_ART)))]
    assert not chooser.isVisible()


def test_a_scene_is_painted_in_another_colour(qtbot: QtBot) -> None:
    chooser = SceneChooser(None, Behind("waves", colour=0xD83B5C), "Anna", "")
    shown(qtbot, chooser)
    assert chooser.marked == "waves"
    buttons = chooser.colours.buttons()
    assert buttons[COLOURS.index(0xD83B5C)].isChecked()
    assert len({one.accessibleName() for one in buttons}) == len(COLOURS)
    before = chooser.preview.grab().toImage()
    QTest.keyClick(buttons[0], Qt.Key.Key_Space)
    assert chooser.marked == "waves"
    assert chooser.preview.grab().toImage() != before
    with qtbot.waitSignal(chooser.chosen) as got:
        chooser.ok.click()
    assert got.args == [Behind("waves")]


def test_a_picture_file_becomes_a_scene_or_is_refused_in_words(
    qtbot: QtBot, own: Path, tmp_path: Path
) -> None:
    chooser = SceneChooser(None, NOTHING, "Anna", "")
    shown(qtbot, chooser)
    words = tmp_path / "words.png"
    words.write_text("words")
    chooser.choose_file(str(words))
    assert chooser.problem.isVisible()
    assert chooser.problem.text().startswith("This picture cannot be used: ")
    assert chooser.marked == ""
    chooser.choose_file(str(own))
    assert not chooser.problem.isVisible()
    assert chooser.marked == OWN
    with qtbot.waitSignal(chooser.chosen) as got:
        chooser.ok.click()
    (behind,) = got.args
    assert wide_image(behind.picture) is not None
    again = SceneChooser(None, behind, "Anna", "")
    shown(qtbot, again)
    assert again.marked == OWN


def test_a_background_is_chosen_for_one_or_for_all(qtbot: QtBot, own: Path) -> None:
    chooser = BackgroundChooser(None, "", b"", Background("dots"))
    shown(qtbot, chooser)
    keys = [
        chooser.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(chooser.list.count())
    ]
    assert keys == ["", "theme", "plain", *BACKGROUNDS]
    assert chooser.windowTitle() == "Background of this conversation"
    chooser.mark("stars")
    with qtbot.waitSignal(chooser.chosen) as got:
        chooser.ok.click()
    assert got.args == ["stars", b"", False]
    for_all = BackgroundChooser(None, "theme", b"")
    shown(qtbot, for_all)
    assert not for_all.all.isVisible()
    assert for_all.marked == "theme"
    for_all.choose_file(str(own))
    with qtbot.waitSignal(for_all.chosen) as got:
        for_all.ok.click()
    name, picture, every = got.args
    assert (name, every) == ("", True)
    assert wide_image(picture) is not None


def test_the_gallery_follows_the_theme_and_says_what_high_contrast_does(
    qapp: QApplication, qtbot: QtBot
) -> None:
    chooser = BackgroundChooser(None, "leaves", b"", Background())
    shown(qtbot, chooser)
    light = chooser.preview.grab().toImage()
    assert not chooser.hint.isVisible()
    themes.apply(qapp, NIGHT)
    assert chooser.marked == "leaves"
    assert chooser.preview.grab().toImage() != light
    themes.apply(qapp, themes.THEMES["contrast"])
    assert chooser.hint.isVisible()
    themes.apply(qapp, AERO)


class _Rows(QAbstractListModel):
    """No rows."""

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:  # noqa: ARG002, N802
        return 0


def test_a_view_keeps_its_background_for_its_size(qapp: QApplication, qtbot: QtBot) -> None:
    view = ConversationView()
    qtbot.addWidget(view)
    view.setModel(_Rows())
    view.resize(300, 300)
    plain = view.grab().toImage()
    view.set_background(Background("bubbles"))
    first = view.grab().toImage()
    assert first != plain
    assert view.grab().toImage() == first
    kept = view._backdrop._kept
    assert kept is not None
    view.viewport().repaint()
    view.grab()
    assert view._backdrop._kept is kept
    view.resize(340, 300)
    view.grab()
    assert view._backdrop._kept is not kept
    themes.apply(qapp, NIGHT)
    assert view.grab().toImage().pixelColor(5, 5).lightness() < 80
    assert view._cache.theme is backdrop.firm(Background("bubbles"), NIGHT)
    themes.apply(qapp, AERO)
    view.set_background(Background("plain"))
    view.resize(300, 300)
    assert view.grab().toImage() == plain
