"""What stands behind a name: a drawn scene or a picture, under the veil that lets the name be read.

It is rendered once for a size and kept. High contrast shows none.
"""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QWidget

from chatera_app.themes.contrast import MARK, TEXT, luminance
from chatera_app.widgets import veil
from chatera_app.widgets.paint import smooth
from chatera_app.widgets.theme import Theme, current

_STEP = 64
"""Logical pixels: a scene is rendered for the next such width, so that a window that is made wider renders few."""
_SURE = 0.08
"""How much stronger a plate is than grey would need: scenes have colours."""
_WASH = 0.30
"""How much of a chosen colour lies over a picture."""


@dataclass(frozen=True, slots=True)
class Behind:
    """What stands behind somebody's name.

    Attributes:
        name: of a drawn scene; empty for none.
        picture: the bytes of a picture of their own, in place of a drawn one.
        colour: in which it is painted, red, green and blue of 8 bits each; None for its own.
    """

    name: str = ""
    picture: bytes = b""
    colour: int | None = None


NOTHING = Behind()


def by_theme(theme: Theme) -> Behind:
    """What a theme has behind one's own name."""
    return Behind(theme.scene)


def is_shown(behind: Behind, theme: Theme) -> bool:
    """Whether a theme shows that: unknown names and pictures that can't be read are nothing."""
    if theme.high_contrast or behind == NOTHING:
        return False
    if behind.picture:
        from chatera_app.widgets.wide_picture import wide_image

        return wide_image(behind.picture) is not None
    from chatera_app.widgets.scene_art import SCENE_ART

    return behind.name in SCENE_ART


def paint_behind(
    widget: QWidget, behind: Behind, painter: QPainter, shape: QPainterPath | None = None
) -> bool:
    """Paint that over a widget, or a part of it; False where nothing is to be painted, and nothing was."""
    theme = current()
    if widget.height() < 1 or not is_shown(behind, theme):
        return False
    place = widget.rect()
    mirrored = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    made = rendered(
        behind, _roomy(place.size()), widget.devicePixelRatioF(), theme, mirrored=mirrored
    )
    spare = round(made.width() / made.devicePixelRatio()) - place.width()
    painter.save()
    if shape is not None:
        painter.setClipPath(shape)
    painter.drawPixmap(QPoint(0 if mirrored else -spare, 0), made)
    painter.restore()
    return True


def _roomy(size: QSize) -> QSize:
    return QSize(-(-size.width() // _STEP) * _STEP, size.height())


@lru_cache(maxsize=24)
def rendered(
    behind: Behind, size: QSize, ratio: float, theme: Theme, *, mirrored: bool = False
) -> QPixmap:
    """What stands behind a name, as large as said in logical pixels, its veil on it."""
    image = picture_of(behind, size * ratio, dark=theme.dark)
    veil.lay_over(image, veil_of(theme), written(theme), dark=theme.dark)
    made = QPixmap.fromImage(image.flipped(Qt.Orientation.Horizontal) if mirrored else image)
    made.setDevicePixelRatio(ratio)
    return made


def picture_of(behind: Behind, pixels: QSize, *, dark: bool) -> QImage:
    """The scene or picture itself, without a veil."""
    image = QImage(pixels.expandedTo(QSize(1, 1)), QImage.Format.Format_RGB32)
    image.fill(QColor("#808080"))
    painter = QPainter(image)
    smooth(painter)
    if behind.picture:
        _paint_picture(painter, behind, image.size())
    else:
        from chatera_app.widgets.scene_art import SCENE_ART, Canvas

        painter.scale(image.height(), image.height())
        tint = None if behind.colour is None else QColor.fromRgb(behind.colour)
        SCENE_ART[behind.name](Canvas(painter, image.width() / image.height(), dark, tint))
    painter.end()
    return image


def _paint_picture(painter: QPainter, behind: Behind, size: QSize) -> None:
    from chatera_app.widgets.wide_picture import covering, wide_image

    source = wide_image(behind.picture)
    if source is not None:
        painter.drawImage(QRect(QPoint(), size), source, covering(source.size(), size))
    if behind.colour is not None:
        wash = QColor.fromRgb(behind.colour)
        wash.setAlphaF(_WASH)
        painter.fillRect(QRect(QPoint(), size), wash)


def veil_of(theme: Theme) -> QColor:
    """The colour of the veil: of the theme's header, where its words are read best."""
    pick = min if theme.dark else max
    return pick(theme.header.colours, key=lambda one: luminance(one.name()))


def written(theme: Theme) -> list[veil.Pair]:
    """What is written over a scene, and the contrast it needs."""
    return [(theme.header_text, TEXT), (theme.header_secondary, TEXT)]


@lru_cache(maxsize=16)
def plate_of(theme: Theme) -> QColor:
    """What lies under a sign over a scene: of the veil's colour, as strong as the sign needs on the worst ground."""
    colour, glyphs = veil_of(theme), [(theme.glyph, MARK)]
    bound = veil.limit(written(theme), dark=theme.dark)
    greys = [QColor(shade, shade, shade) for shade in range(256)]
    fit = [one for one in greys if (luminance(one.name()) <= bound) == theme.dark]
    if not fit:
        return colour
    ground = fit[-1] if theme.dark else fit[0]
    share = veil.strength(ground, colour, veil.limit(glyphs, dark=theme.dark), dark=theme.dark)
    made = QColor(colour)
    made.setAlphaF(min(1.0, share + _SURE) if share else 0.0)
    return made


def scene_words(name: str) -> str:
    """What a drawn scene is called."""
    words = {
        "hills": _tr("Hills"), "evening": _tr("Sea at evening"), "city": _tr("City at night"),
        "autumn": _tr("Autumn leaves"), "space": _tr("Space"), "rain": _tr("Rain on a window"),
        "paper": _tr("Paper"), "waves": _tr("Waves"), "snow": _tr("Snow"), "balloons": _tr("Balloons"),
        "meadow": _tr("Meadow"), "mountains": _tr("Mountains"),
    }  # fmt: skip
    return words[name]


def _tr(words: str) -> str:
    return QCoreApplication.translate("Scenes", words)
