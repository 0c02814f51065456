"""The drawn art: everything named can be drawn, and what must differ does."""

import itertools

import pytest
from PySide6.QtGui import QImage

from chatera_app.widgets import art
from chatera_app.widgets.glyphs import GLYPHS
from chatera_app.widgets.initial import initial_picture
from chatera_app.widgets.paint import circle, cut, shape
from chatera_app.widgets.scenes import SCENES, scene
from chatera_app.widgets.theme import AERO, NIGHT, THEMES, Theme

pytestmark = pytest.mark.usefixtures("qapp")


def drawn(image: QImage) -> int:
    """How many pixels of an image are not empty."""
    places = itertools.product(range(image.width()), range(image.height()))
    return sum(image.pixelColor(x, y).alpha() > 0 for x, y in places)


@pytest.mark.parametrize("name", GLYPHS)
@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_every_glyph_is_drawn_at_its_size(name: str, theme: Theme) -> None:
    image = art.glyph(name, theme, 24, 2.0).toImage()
    assert (image.width(), image.devicePixelRatio()) == (48, 2.0)
    assert drawn(image) > 100


def test_icons_have_a_sharp_pixmap_for_double_density() -> None:
    sizes = {size.width() for size in art.icon("menu", AERO).availableSizes()}
    assert {16, 24, 32, 48, 96} <= sizes


def test_a_theme_draws_its_own_lines() -> None:
    assert art.glyph("menu", AERO, 24).toImage() != art.glyph("menu", NIGHT, 24).toImage()


def test_status_marks_differ_by_shape_and_not_only_by_colour() -> None:
    shapes = []
    statuses = ("online", "busy", "phone", "away", "brb", "lunch", "idle", "offline")
    for status in statuses:
        image = art.status_pixmap(status, AERO, 16, 2.0).toImage()
        lines = (
            tuple(image.pixelColor(x, y).lightness() > 200 for x in range(32))
            for y in range(0, 32, 2)
        )
        shapes.append(tuple(lines))
    assert len(set(shapes)) == len(statuses)


def test_the_tray_icon_tells_status_and_unread() -> None:
    images = [
        art.tray_icon(status, unread, AERO).pixmap(32, 32).toImage()
        for status, unread in (("online", 0), ("busy", 0), ("online", 3), ("online", 4))
    ]
    assert all(one != other for one, other in itertools.combinations(images, 2))


def test_there_are_pictures_enough_to_choose_from() -> None:
    assert len(SCENES) >= 18
    images = [scene(name, 48).toImage() for name in SCENES]
    assert all(one != other for one, other in itertools.combinations(images, 2))
    assert all(drawn(image) == 48 * 48 for image in images)


def test_a_name_always_gets_the_same_picture() -> None:
    assert initial_picture("Anna", 48).toImage() == initial_picture("Anna", 48).toImage()
    assert initial_picture("Anna", 48).toImage() != initial_picture("Boris", 48).toImage()
    assert not initial_picture("", 48).isNull()


def test_shapes_are_written_as_words() -> None:
    triangle = shape("M 0 0 L 1 0 L 1 1 Z")
    assert triangle.contains(triangle.boundingRect().center())
    assert (triangle.boundingRect().width(), triangle.elementCount()) == (1.0, 4)


def test_cutting_keeps_curves_round() -> None:
    ring = cut(circle(0.5, 0.5, 0.4), circle(0.5, 0.5, 0.2))
    assert not ring.contains(circle(0.5, 0.5, 0.4).boundingRect().center())
    assert ring.contains(circle(0.5, 0.5, 0.399).pointAtPercent(0.06))
