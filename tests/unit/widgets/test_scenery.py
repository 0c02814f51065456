"""What stands behind names and rows: whatever it is, the words over it can be read."""

from collections.abc import Iterator, Set as AbstractSet
from dataclasses import replace
from functools import cache
from pathlib import Path
from random import Random
from zlib import crc32

import pytest
from hypothesis import given, settings, strategies as st
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chatera_app.themes.contrast import HIGH, MARK, ON_COLOURS, TEXT, luminance, ratio
from chatera_app.themes.format import parse
from chatera_app.themes.shelf import built_in_place, load
from chatera_app.widgets import backdrop, scenery, theme as themes, veil
from chatera_app.widgets.address_line import AddressLine
from chatera_app.widgets.backdrop import BY_THEME, PLAIN, Backdrop, Background
from chatera_app.widgets.header import OwnHeader
from chatera_app.widgets.pattern_art import BACKGROUNDS, background_words
from chatera_app.widgets.scene_art import SCENE_ART
from chatera_app.widgets.scenery import NOTHING, Behind, scene_words
from chatera_app.widgets.strange_picture import LARGEST_BYTES, LARGEST_SIDE
from chatera_app.widgets.theme import AERO, NIGHT, THEMES, Theme
from chatera_app.widgets.wide_picture import BACKGROUND_SIZE, SCENE_SIZE, read_wide, wide_image
from tests.helpers.pictures import jpeg_of_scans

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints"),
]
WITH_ART = ("aero", "classic", "night")
SHAPES = (QSize(256, 94), QSize(320, 50))
_LINEAR = [
    c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
    for c in (n / 255 for n in range(256))
]


def lums(image: QImage) -> set[float]:
    """How light each colour of a picture is, computed here and not where the veil is."""
    pixels = memoryview(bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits())).cast(
        "I"
    )
    return {
        0.2126 * _LINEAR[one >> 16 & 255]
        + 0.7152 * _LINEAR[one >> 8 & 255]
        + 0.0722 * _LINEAR[one & 255]
        for one in set(pixels)
    }


def least(colour: QColor, found: AbstractSet[float]) -> float:
    """The lowest contrast of a colour to any of a picture's, by how light those are."""
    (own,) = lums(_filled(colour))
    near = min(found, key=lambda one: abs(one - own))
    light, dark = max(near, own), min(near, own)
    return (light + 0.05) / (dark + 0.05)


def _filled(colour: QColor) -> QImage:
    image = QImage(1, 1, QImage.Format.Format_RGB32)
    image.fill(colour)
    return image


def saved(image: QImage, kind: bytes = b"PNG") -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, kind).write(image)
    return bytes(buffer.data().data())


@cache
def noisy() -> bytes:
    """A picture of every colour there is, beside each other."""
    dice = Random(7)
    image = QImage(96, 64, QImage.Format.Format_RGB32)
    for y in range(64):
        for x in range(96):
            image.setPixel(x, y, 0xFF000000 | dice.randrange(1 << 24))
    return saved(image)


def huge() -> bytes:
    """A small file whose head says that it is a picture of 14 GB."""
    data = bytearray(noisy())
    data[16:24] = (60_000).to_bytes(4, "big") * 2
    data[29:33] = crc32(data[12:29]).to_bytes(4, "big")
    return bytes(data)


def worn(name: str) -> Theme:
    return THEMES[name]


# Over scenes -----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", WITH_ART)
@pytest.mark.parametrize("drawn", SCENE_ART)
def test_names_and_messages_can_be_read_over_every_scene(drawn: str, name: str) -> None:
    theme = worn(name)
    for number, size in enumerate(SHAPES):
        colour = 0xB4B822 if number else None
        made = lums(scenery.rendered(Behind(drawn, colour=colour), size, 1.0, theme).toImage())
        for text in (theme.header_text, theme.header_secondary):
            assert least(text, made) >= TEXT, (drawn, name, size, colour)


@pytest.mark.parametrize("name", WITH_ART)
def test_signs_stand_on_plates_where_a_scene_would_hide_them(name: str) -> None:
    theme = worn(name)
    for drawn in SCENE_ART:
        made = scenery.rendered(Behind(drawn), QSize(320, 94), 1.0, theme).toImage()
        painter = QPainter(made)
        painter.fillRect(made.rect(), scenery.plate_of(theme))
        painter.end()
        assert least(theme.glyph, lums(made)) >= MARK, drawn


@pytest.mark.parametrize("name", WITH_ART)
def test_a_picture_of_ones_own_gets_the_veil_it_needs(name: str) -> None:
    theme = worn(name)
    for behind in (Behind(picture=noisy()), Behind(picture=noisy(), colour=0xE8A21C)):
        made = lums(scenery.rendered(behind, QSize(320, 94), 1.0, theme).toImage())
        assert least(theme.header_secondary, made) >= TEXT
        assert least(theme.header_text, made) >= TEXT
        assert len(made) > 50  # something of it is left


def test_a_scene_is_not_paled_where_it_needs_no_veil() -> None:
    image = QImage(320, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("#e8f0ff"))
    painter = QPainter(image)
    painter.fillRect(300, 0, 20, 80, QColor("#000000"))
    painter.end()
    laid = veil.lay_over(image, QColor("#ffffff"), [(QColor("#14203a"), TEXT)], dark=False)
    assert laid[:15] == [0.0] * 15
    assert laid[16] > 0.4
    assert image.pixelColor(100, 40) == QColor("#e8f0ff")


@given(
    ground=st.tuples(*[st.integers(0, 255)] * 3), text=st.tuples(*[st.integers(0, 255)] * 3),
    under=st.tuples(*[st.integers(0, 255)] * 3),
)  # fmt: skip
@settings(max_examples=80, deadline=None)
def test_every_pixel_under_a_veil_is_as_readable_as_was_asked(
    ground: tuple[int, int, int], text: tuple[int, int, int], under: tuple[int, int, int]
) -> None:
    """Wherever the veil itself can be written on at all."""
    written, cover = QColor(*text), QColor(*under)
    dark = luminance(written.name()) > luminance(cover.name())
    bound = veil.limit([(written, TEXT)], dark=dark)
    lum = luminance(cover.name())
    if (lum > bound) if dark else (lum < bound):
        return
    share = veil.strength(QColor(*ground), cover, bound, dark=dark)
    for strength in (share, (1 + share) / 2, 1.0):
        seen = veil.mixed(QColor(*ground), cover, strength)
        assert ratio(seen.name(), written.name()) >= TEXT


def test_what_is_unknown_or_damaged_is_no_scene(qtbot: QtBot) -> None:
    header = OwnHeader()
    qtbot.addWidget(header)
    header.resize(300, 93)
    plain = header.grab().toImage()
    for behind in (Behind("of a later version"), Behind(picture=b"no picture"), NOTHING):
        assert not scenery.is_shown(behind, AERO)
        header.setBehind(behind)
        assert header.grab().toImage() == plain
    header.setBehind(Behind("hills"))
    assert header.grab().toImage() != plain


def test_high_contrast_shows_none(qapp: QApplication, qtbot: QtBot) -> None:
    for name in ("contrast", "contrast-night"):
        theme = worn(name)
        assert not scenery.is_shown(Behind("hills"), theme)
        assert not backdrop.is_shown(Background("dots"), theme)
        assert Backdrop(Background("dots")).theme(theme) is theme
        assert ratio(theme.text.name(), theme.panel.name()) >= HIGH
    line = AddressLine()
    qtbot.addWidget(line)
    line.setPerson("Anna")
    low = line.sizeHint().height()
    line.setBehind(Behind("hills"))
    assert line.sizeHint().height() > 1.5 * low
    themes.apply(qapp, worn("contrast"))
    assert line.sizeHint().height() < 1.3 * low
    themes.apply(qapp, AERO)


def test_a_scene_is_mirrored_where_names_stand_at_the_right() -> None:
    usual = scenery.rendered(Behind("evening"), QSize(320, 60), 2.0, AERO).toImage()
    turned = scenery.rendered(Behind("evening"), QSize(320, 60), 2.0, AERO, mirrored=True).toImage()
    assert usual.size() == QSize(640, 120)
    assert turned.flipped(Qt.Orientation.Horizontal) == usual
    assert turned != usual


def test_light_and_dark_forms_and_colours_differ_and_each_has_a_name() -> None:
    size = QSize(256, 64)
    for drawn in SCENE_ART:
        light = scenery.picture_of(Behind(drawn), size, dark=False)
        assert max(lums(scenery.picture_of(Behind(drawn), size, dark=True))) < 0.35
        assert light != scenery.picture_of(Behind(drawn, colour=0xD83B5C), size, dark=False)
        assert scene_words(drawn)
    assert len(SCENE_ART) >= 10
    assert len({background_words(name) for name in BACKGROUNDS}) == len(BACKGROUNDS)


# Behind rows -----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", WITH_ART)
def test_rows_can_be_read_over_every_background(name: str) -> None:
    theme = worn(name)
    for background in (*map(Background, BACKGROUNDS), Background(picture=noisy())):
        over = backdrop.firm(background, theme)
        made = backdrop.rendered(background, QSize(130, 130), 1.0, theme).toImage()
        seen = lums(made)
        for role in ON_COLOURS["panel"].split():
            assert least(getattr(over, role), seen) >= TEXT, (background.name, role)
        assert least(over.text, seen) >= backdrop.OVER_ART
        for ground in ("hover", "bubble_own"):
            for role in ON_COLOURS[ground].split():
                colour = getattr(over, role)
                assert ratio(colour.name(), getattr(over, ground).name()) >= TEXT
        for wash, share in ((over.hover, 0.7), (over.mention, 0.11)):
            washed = QImage(made)
            colour = QColor(wash)
            colour.setAlphaF(share)
            painter = QPainter(washed)
            painter.fillRect(washed.rect(), colour)
            painter.end()
            seen = lums(washed)
            for role in ("text", "secondary", "link", "their_name", "mention", "error"):
                assert least(getattr(over, role), seen) >= TEXT, (background.name, role)


def test_a_theme_may_bring_a_scene_and_a_background() -> None:
    place = built_in_place() / "aero"
    said = (place / "theme.toml").read_text("utf-8")
    said = said.replace("dark = false", 'dark = false\nscene = "waves"\nbackground = "stars"')
    manifest, unknown = parse(said.encode())
    made = themes.theme_of(replace(load(place, built_in=True), manifest=manifest))
    assert not unknown
    assert scenery.by_theme(made) == Behind("waves")
    assert backdrop.resolved(BY_THEME, made) == Background("stars")
    assert scenery.by_theme(AERO) == NOTHING


def test_a_background_of_the_themes_is_shown_until_another_is_chosen() -> None:
    assert backdrop.resolved(BY_THEME, AERO) == PLAIN
    starry = replace(AERO, background="stars")
    assert backdrop.resolved(BY_THEME, starry) == Background("stars")
    assert backdrop.resolved(Background("plain"), starry) == Background("plain")
    assert Backdrop(Background("plain")).theme(starry) is starry
    assert Backdrop(BY_THEME).theme(starry) is Backdrop(BY_THEME).theme(starry)
    assert Backdrop(BY_THEME).theme(AERO) is AERO


# Pictures of others ----------------------------------------------------------------------------


def hostile() -> Iterator[tuple[str, bytes]]:
    small = QImage(8, 8, QImage.Format.Format_RGB32)
    small.fill(QColor("#336699"))
    good = saved(small)
    yield "a head that says it is huge", huge()
    wide = QImage(LARGEST_SIDE + 1, 1, QImage.Format.Format_RGB32)
    wide.fill(QColor("#336699"))
    yield "one pixel too wide", saved(wide)
    yield "too many bytes", good + bytes(LARGEST_BYTES)
    yield "cut short", good[:40]
    yield (
        "a drawing",
        b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
    )
    yield "another kind", saved(small, b"BMP")
    yield "a picture of thousands of scans", jpeg_of_scans(1_000)
    yield "nothing", b""


def test_what_is_no_such_picture_is_not_decoded() -> None:
    for what, data in hostile():
        assert wide_image(data) is None, what
        assert not scenery.is_shown(Behind(picture=data), AERO), what
        assert not backdrop.is_shown(Background(picture=data), NIGHT), what


@given(st.binary(max_size=200), st.integers(0, 300))
@settings(max_examples=60, deadline=None)
@pytest.mark.qt_log_ignore("libpng|PNG|jpeg|Corrupt|QImage")
def test_damaged_pictures_are_shown_or_not_and_nothing_else(noise: bytes, at: int) -> None:
    data = noisy()
    image = wide_image(data[:at] + noise + data[at + len(noise) :])
    assert (
        image is None or image.size() == QSize(96, 64) or max(image.width(), image.height()) <= 2048
    )


def test_a_file_of_ones_own_is_written_anew(tmp_path: Path) -> None:
    image = QImage(1700, 1300, QImage.Format.Format_RGB32)
    image.fill(QColor("#88aa44"))
    image.setText("Location", "where it was taken")
    path = tmp_path / "own.png"
    assert image.save(str(path))
    for largest in (SCENE_SIZE, BACKGROUND_SIZE):
        data = read_wide(str(path), largest)
        assert len(data) <= LARGEST_BYTES
        assert b"where it was" not in data
        made = QImage.fromData(QByteArray(data))
        assert made.size() == largest
        assert wide_image(data) is not None
    noise = tmp_path / "noise.png"
    noise.write_bytes(noisy())
    assert wide_image(read_wide(str(noise), SCENE_SIZE)) is not None
    (tmp_path / "words.png").write_text("no picture")
    with pytest.raises(ValueError, match=r"."):
        read_wide(str(tmp_path / "words.png"), SCENE_SIZE)
    noise.write_bytes(huge())
    with pytest.raises(ValueError, match="too large"):
        read_wide(str(noise), SCENE_SIZE)
