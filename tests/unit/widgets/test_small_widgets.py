"""Search field, badges, bars, empty states and the picture chooser."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from chatera_app.widgets.empty_state import EmptyState
from chatera_app.widgets.gloss_bar import GlossBar, GlossButton
from chatera_app.widgets.picture_chooser import (
    LARGEST_BYTES,
    PictureChooser,
    encode_picture,
    read_picture,
)
from chatera_app.widgets.search_field import SearchField
from chatera_app.widgets.unread_badge import badge_text, badge_width


def noise(width: int, height: int) -> QImage:
    """An image that no PNG makes small."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    seed = 1
    for y in range(height):
        for x in range(width):
            seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
            image.setPixel(x, y, 0xFF000000 | (seed >> 7))
    return image


def test_escape_clears_the_search(qtbot: QtBot) -> None:
    field = SearchField("Find")
    qtbot.addWidget(field)
    field.setText("ann")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


@pytest.mark.usefixtures("qapp")
def test_the_badge_grows_with_its_number() -> None:
    assert badge_width(0) == 0
    assert 16 <= badge_width(3) <= badge_width(33) < badge_width(333) == badge_width(3333)
    assert (badge_text(99), badge_text(100)) == ("99", "99+")


def test_a_bar_has_named_buttons(qtbot: QtBot) -> None:
    bar = GlossBar()
    qtbot.addWidget(bar)
    button = bar.addButton("Nudge", "nudge")
    assert button.accessibleName() == "Nudge"
    with qtbot.waitSignal(button.clicked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not bar.grab().isNull()


def test_an_empty_state_has_a_next_step(qtbot: QtBot) -> None:
    state = EmptyState("chat", "Nobody here yet.", "Add a person")
    qtbot.addWidget(state)
    button = state.findChild(GlossButton)
    assert isinstance(button, GlossButton)
    with qtbot.waitSignal(state.clicked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_drawn_picture_is_chosen(qtbot: QtBot) -> None:
    chooser = PictureChooser()
    with qtbot.waitSignal(chooser.chosen) as chosen:
        chooser.chooseScene("sea")
    assert chosen.args is not None
    assert QImage.fromData(chosen.args[0]).width() == 256


def test_a_file_is_cropped_scaled_and_kept_small(tmp_path: Path) -> None:
    path = tmp_path / "wide.png"
    assert noise(400, 300).save(str(path))
    data = read_picture(str(path))
    image = QImage.fromData(data)
    assert len(data) <= LARGEST_BYTES
    assert (image.width(), image.height()) == (256, 256)


def test_a_file_that_is_no_picture_is_refused_in_words(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "letter.png"
    path.write_text("not a picture")
    with pytest.raises(ValueError, match=r"\w"):
        read_picture(str(path))
    chooser = PictureChooser()
    qtbot.addWidget(chooser)
    with qtbot.assertNotEmitted(chooser.chosen):
        chooser.chooseFile(str(path))


def test_nothing_is_no_picture() -> None:
    with pytest.raises(ValueError, match="not a picture"):
        encode_picture(QImage())
