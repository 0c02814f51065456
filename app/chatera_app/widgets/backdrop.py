"""What stands behind a conversation's rows, and the theme that they are painted with over it.

Two things keep the words readable. A veil of the theme's own ground is laid over the art, as strong as `veil` finds that the
theme's text needs; and what is written more quietly, or in a colour, becomes firmer in the same hue until it has the 4.5:1
that text needs on the worst that is left of the art, also where a row is under the mouse or mentions one.
"""

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from chatera_app.themes.contrast import MARK, TEXT, luminance
from chatera_app.widgets import veil
from chatera_app.widgets.looks import readable_on
from chatera_app.widgets.theme import Theme

OVER_ART = 6.5
"""The contrast of plain text over art, so that there is room for what is written more quietly."""
_SURE = 1.03
"""More than is needed: the screen has 256 shades of each colour."""
_TEXTS = (
    "text", "secondary", "link", "own_name", "their_name", "system", "error", "mention", "divider",
    "group_text",
)  # fmt: skip
_MARKS = ("glyph", "focus")
_HOVER, _MENTION = 0.7, 0.11
"""How much of their colours rows have under the mouse, and where they mention one."""
_SAMPLE = 240
"""Logical pixels: a side of what a drawn background is judged by; each of its colours is in it."""


@dataclass(frozen=True, slots=True)
class Background:
    """What stands behind a conversation.

    Attributes:
        name: of a drawn one; empty for none.
        picture: the bytes of one's own picture, in place of a drawn one.
    """

    name: str = ""
    picture: bytes = b""


PLAIN = Background()
BY_THEME = Background("theme")
"""What the theme says."""


class Backdrop:
    """Paints it behind one view, which keeps it rendered for its size.

    Args:
        background: what.
    """

    def __init__(self, background: Background) -> None:
        self._background = background
        self._kept: tuple[tuple[int, int, float, Theme], QPixmap] | None = None

    def theme(self, worn: Theme) -> Theme:
        """The theme for what is painted over it."""
        background = resolved(self._background, worn)
        return firm(background, worn) if is_shown(background, worn) else worn

    def stands_behind(self, worn: Theme) -> bool:
        """Whether there is one to be seen, which stays where it is when rows move."""
        return is_shown(resolved(self._background, worn), worn)

    def paint(self, painter: QPainter, view: QWidget, region: QRect, worn: Theme) -> None:
        """Paint a part of it; the plain ground where there is none, or none is shown."""
        background = resolved(self._background, worn)
        if not is_shown(background, worn):
            painter.fillRect(region, worn.panel)
            return
        ratio = view.devicePixelRatioF()
        key = (view.width(), view.height(), ratio, worn)
        if self._kept is None or self._kept[0] != key:
            self._kept = (key, rendered(background, view.size(), ratio, worn))
        made = self._kept[1]
        source = QRectF(
            region.x() * ratio, region.y() * ratio, region.width() * ratio, region.height() * ratio
        )
        painter.drawPixmap(QRectF(region), made, source)


def resolved(background: Background, worn: Theme) -> Background:
    """What that is in a theme."""
    return Background(worn.background) if background == BY_THEME else background


def is_shown(background: Background, theme: Theme) -> bool:
    """Whether a theme shows that: unknown names and pictures that can't be read are nothing."""
    if theme.high_contrast or background == PLAIN:
        return False
    if background.picture:
        from chatera_app.widgets.wide_picture import wide_image

        return wide_image(background.picture) is not None
    from chatera_app.widgets.pattern_art import BACKGROUNDS

    return background.name in BACKGROUNDS


def rendered(background: Background, size: QSize, ratio: float, worn: Theme) -> QPixmap:
    """A background as large as said, in logical pixels, its veil on it."""
    image = _painted(background, size, ratio, worn)
    colour, share = veil_for(background, worn)
    if share:
        colour.setAlphaF(min(1.0, share + 0.01))
        painter = QPainter(image)
        painter.fillRect(QRectF(0, 0, size.width() + 1, size.height() + 1), colour)
        painter.end()
    return QPixmap.fromImage(image)


def veil_for(background: Background, worn: Theme) -> tuple[QColor, float]:
    """The veil that a background needs: its colour, and how strong it has to be."""
    colour = worn.panel.darker(180) if worn.dark else QColor(worn.panel)
    bound = veil.limit([(worn.text, OVER_ART)], dark=worn.dark)
    return colour, veil.strength(_worst(background, worn), colour, bound, dark=worn.dark)


@lru_cache(maxsize=16)
def firm(background: Background, worn: Theme) -> Theme:
    """A theme whose words can be read over a background; its panel is the worst that is under them."""
    colour, share = veil_for(background, worn)
    ground = veil.mixed(_worst(background, worn), colour, share)
    far_end = QColor("#ffffff" if worn.dark else "#000000")
    under = (
        ground, worn.hover, veil.mixed(ground, worn.hover, _HOVER), veil.mixed(ground, far_end, _MENTION),
    )  # fmt: skip
    pick = max if worn.dark else min
    hardest = pick(under, key=lambda one: luminance(one.name()))
    fields: dict[str, Any] = {
        name: readable_on(getattr(worn, name).rgb(), hardest, least * _SURE)
        for names, least in ((_TEXTS, TEXT), (_MARKS, MARK))
        for name in names
    }
    return replace(worn, panel=ground, **fields)


@lru_cache(maxsize=32)
def _worst(background: Background, worn: Theme) -> QColor:
    """The colour that is harder to write on than any of a background's."""
    if background.picture:
        from chatera_app.widgets.wide_picture import wide_image

        image = wide_image(background.picture)
        if image is None:
            return worn.panel
    else:
        image = _painted(background, QSize(_SAMPLE, _SAMPLE), 1.0, worn)
    return veil.worst(image, image.rect(), dark=worn.dark)


def _painted(background: Background, size: QSize, ratio: float, worn: Theme) -> QImage:
    image = QImage((size * ratio).expandedTo(QSize(1, 1)), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(worn.panel)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    place = QRectF(0, 0, size.width(), size.height())
    if background.picture:
        from chatera_app.widgets.wide_picture import covering, wide_image

        source = wide_image(background.picture)
        if source is not None:
            painter.drawImage(place, source, QRectF(covering(source.size(), size)))
    else:
        from chatera_app.widgets.pattern_art import paint_background

        paint_background(background.name, painter, place, worn, ratio)
    painter.end()
    return image
