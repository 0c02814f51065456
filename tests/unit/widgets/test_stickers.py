"""Stickers: the ones ChatEra brings, how a row shows one, the picker's page, and what strangers send as one."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from emoticons import stickers as drawings
from PySide6.QtCore import QPoint, QRectF, QSizeF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from chatera.client.own_pictures import built_in
from chatera_app.widgets.composer import Composer
from chatera_app.widgets.conversation_view import ConversationView
from chatera_app.widgets.row_layout import Fonts, lay_out
from chatera_app.widgets.rows import MessageRow, RowList
from chatera_app.widgets.stickers import (
    MOST,
    StickerBlock,
    StickerPicture,
    shape_of,
    sticker_pixmap,
)
from chatera_app.widgets.theme import AERO, NIGHT
from tests.helpers.pictures import hostile, png

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.qt_log_ignore(
        "This plugin does not support (raise|propagateSizeHints|grabbing the keyboard)"
    ),
]
PLACE = Path(__file__).parents[3] / "resources/chatera_resources/stickers/chatera"
HEAD = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">'
DRAWINGS = {
    "a script": HEAD + b"<script>1</script></svg>",
    "a reference": HEAD + b'<image href="http://a.example/x.png"/></svg>',
    "an inner reference": HEAD + b'<use href="#a"/></svg>',
    "an entity": b'<!DOCTYPE svg [<!ENTITY a "aaaa">]>' + HEAD + b"</svg>",
    "an event": HEAD + b'<path d="M0 0" onclick="x"/></svg>',
    "a style": HEAD + b'<path d="M0 0" style="fill:red"/></svg>',
    "a filter": HEAD + b'<filter id="a"/></svg>',
    "text": HEAD + b"<text>hello</text></svg>",
    "an end that is missing": HEAD + b'<path d="M0 0"/>',
    "no extent": b'<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>',
    "a shape too long": HEAD.replace(b"64 64", b"6400 10") + b"</svg>",
    "too many lines": HEAD + b'<path d="M0 0' + b"L64 0L0 64" * 800 + b'"/></svg>',
    "too many shapes": HEAD + b"<g/>" * 700 + b"</svg>",
    "another encoding": b'<?xml version="1.0" encoding="utf-7"?><svg/>',
}
AT = datetime(2026, 11, 23, 20, 14, tzinfo=UTC)


def row(block: StickerBlock, **more: object) -> MessageRow:
    return MessageRow(
        key="k", author="Anna", author_key="a", own=False, text=f"{block.emoji} {block.name}", at=AT,
        kind="sticker", block=block, **more,  # type: ignore[arg-type]
    )  # fmt: skip


def test_the_built_in_stickers_are_what_the_script_draws() -> None:
    made = {drawings.file_of(one): drawings.drawn(one) for one in drawings.CATALOGUE}
    made["pack.json"] = drawings.manifest()
    assert {path.name: path.read_text("utf-8") for path in PLACE.iterdir()} == made
    assert len(built_in()) == len(drawings.CATALOGUE) >= 16


def test_each_is_drawn_sharp_stands_on_any_ground_and_is_like_no_other() -> None:
    seen: dict[bytes, str] = {}
    for one in built_in():
        assert shape_of(one.data) == QSizeF(172, 172), one.name
        assert len(one.data) <= 48 * 1024
        for ratio in (1.0, 2.0, 3.0):
            assert sticker_pixmap(one.data, 60, 60, ratio).width() == 60 * ratio
        image = sticker_pixmap(one.data, 80, 80).toImage().convertToFormat(
            QImage.Format.Format_ARGB32
        )  # fmt: skip
        colours = [image.pixelColor(x, y) for x in range(80) for y in range(80)]
        assert sum(c.alpha() > 200 for c in colours) > 1500, one.name
        edge = sum(c.alpha() > 200 and min(c.red(), c.green(), c.blue()) > 235 for c in colours)
        assert edge > 150, one.name  # the white edge it is cut out with
        border = (*range(80), *range(0, 6400, 80), *range(79, 6400, 80))
        assert sum(colours[at].alpha() > 40 for at in border) == 0, one.name  # nothing is cut off
        seen[bytes(image.constBits())] = one.name
    assert len(seen) == len(built_in())


@pytest.mark.parametrize("scale", [0.7, 1.0, 2.5])
def test_a_row_is_as_high_as_its_sticker_which_has_a_largest_size(scale: float) -> None:
    block = StickerBlock("🎉", "party", png(300, 150))
    made = lay_out(row(block), 500, Fonts(scale), AERO)
    assert made.block is not None
    assert abs(made.block.width() - 2 * made.block.height()) <= 1
    assert made.block.width() <= MOST
    assert made.height > made.block.height()
    narrow = lay_out(row(block), 120, Fonts(scale), AERO)
    assert narrow.block is not None
    assert narrow.block.right() <= 120
    assert made.text_length == 0


def test_what_has_to_be_said_of_it_stands_below_and_a_deleted_one_is_gone() -> None:
    block = StickerBlock("🎉", "party", png(100, 100))
    made = lay_out(row(block, in_the_open=True), 400, Fonts(), AERO)
    assert made.block is not None
    assert made.paragraphs[0].top >= made.block.height()
    assert "(not encrypted)" in made.paragraphs[0].layout.text()
    deleted = lay_out(row(block, deleted=True), 400, Fonts(), AERO)
    assert deleted.block is None


@pytest.mark.parametrize("what", [*DRAWINGS, *hostile()])
@pytest.mark.parametrize("theme", [AERO, NIGHT])
def test_what_can_not_be_a_sticker_is_a_quiet_placeholder(what: str, theme: object) -> None:
    data = (DRAWINGS | hostile())[what]
    assert shape_of(data) is None
    block = StickerBlock("🎉", "party", data)
    size = block.size(0.6, 400)
    image = QImage(130, 60, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    block.paint(painter, QRectF(10, 10, size.width(), size.height()), theme)  # type: ignore[arg-type]
    painter.end()
    outside = QRectF(8, 8, size.width() + 4, size.height() + 4).toRect()
    seen = [
        (x, y) for x in range(130) for y in range(60) if image.pixelColor(x, y).alpha()
    ]  # fmt: skip
    assert seen
    assert all(outside.contains(x, y) for x, y in seen)


def test_the_history_shows_it_and_copies_its_words(qtbot: QtBot) -> None:
    view = ConversationView()
    qtbot.addWidget(view)
    view.resize(400, 260)
    hello = built_in()[0]
    view.setModel(RowList([row(StickerBlock(hello.emoji, hello.name, hello.data))]))
    view.show()
    image = view.viewport().grab().toImage()
    made = view.layout_of(0)
    assert made.block is not None
    middle = made.block.center().toPoint()
    middle += QPoint(0, view.visualRect(view.model().index(0, 0)).y())
    colour = image.pixelColor(middle)
    assert colour.blue() > colour.red()
    assert view._tip(middle) == "👋 hello"
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "👋 hello"


def test_the_page_finds_by_keyword_and_one_key_sends(qtbot: QtBot) -> None:
    composer = Composer()
    qtbot.addWidget(composer)
    composer.show()
    page = composer.emoji_picker.stickers
    known = tuple(
        StickerPicture(one.emoji, one.name, one.data, one.pack, one.id, one.words)
        for one in built_in()
    )
    page.wanted.connect(lambda: page.set_stickers(known, known[3:5]))
    composer.open_stickers()
    assert page.isVisible()
    assert page.grid.count() == len(known)
    first = page.grid.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert first == f"sticker: {known[3].name}"  # what was sent last stands first
    QTest.keyClicks(page.search, "celebrate")
    assert page.grid.count() == 1
    with qtbot.waitSignal(composer.stickerPicked) as sent:
        QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert sent.args == [next(one.id for one in known if one.name == "party")]
    assert not composer.emoji_picker.isVisible()
    composer.open_stickers()
    QTest.keyClicks(page.search, "nothing is called so")
    assert page.caption.text() == "No sticker has that name"
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    with qtbot.waitSignal(composer.stickersWanted):
        page.manage.click()
    composer.set_obstacle("You are alone")
    composer.open_stickers()
    assert not composer.emoji_picker.isVisible()
    composer.close()
