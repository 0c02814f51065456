"""The drawn art by name, as icons and pixmaps that are kept once drawn.

Glyphs are drawn per theme, because lines that read on white vanish on a night blue.
"""

from functools import lru_cache

from PySide6.QtGui import QIcon, QPainter, QPixmap

from chatera_app.widgets.figures import status_figure, status_mark
from chatera_app.widgets.glyphs import GLYPHS
from chatera_app.widgets.paint import render
from chatera_app.widgets.theme import THEMES, Theme

ICONS = tuple(GLYPHS)
_SIZES = (16, 24, 32, 48)
_RATIOS = (1.0, 2.0)


def icon(name: str, theme: Theme) -> QIcon:
    """The named glyph, one of `ICONS`, as an icon sharp from 16 to 96 pixels."""
    return _icon(name, theme.name)


@lru_cache(maxsize=128)
def _icon(name: str, theme_name: str) -> QIcon:
    made = QIcon()
    for size in _SIZES:
        for ratio in _RATIOS:
            made.addPixmap(_glyph(name, theme_name, size, ratio))
    return made


def glyph(name: str, theme: Theme, size: float, ratio: float = 1.0) -> QPixmap:
    """The named glyph as a pixmap of `size` logical pixels."""
    return _glyph(name, theme.name, size, ratio)


@lru_cache(maxsize=512)
def _glyph(name: str, theme_name: str, size: float, ratio: float) -> QPixmap:
    theme = THEMES[theme_name]

    def draw(painter: QPainter) -> None:
        GLYPHS[name](painter, theme)

    return render(draw, size, ratio)


def logo_icon() -> QIcon:
    """The mark of ChatEra, for windows and the application."""
    return _icon("logo", "aero")


def status_pixmap(status: str, theme: Theme, size: float, ratio: float = 1.0) -> QPixmap:
    """The mark of "online", "away", "busy" or "offline"."""
    return _status(status, theme.name, size, ratio)


@lru_cache(maxsize=128)
def _status(status: str, theme_name: str, size: float, ratio: float) -> QPixmap:
    theme = THEMES[theme_name]
    return render(lambda painter: status_mark(painter, status, theme), size, ratio)


def status_icon(status: str, theme: Theme) -> QIcon:
    """The status mark as an icon, for menus."""
    made = QIcon()
    for ratio in _RATIOS:
        made.addPixmap(status_pixmap(status, theme, 16, ratio))
    return made


def figure_pixmap(
    status: str, theme: Theme, size: float, ratio: float = 1.0, *, group: bool = False
) -> QPixmap:
    """The contact figure of a list row, with its status mark beside it."""
    return _figure(status, theme.name, size, ratio, group)


@lru_cache(maxsize=128)
def _figure(status: str, theme_name: str, size: float, ratio: float, group: bool) -> QPixmap:
    theme = THEMES[theme_name]
    return render(lambda painter: status_figure(painter, status, theme, group=group), size, ratio)
