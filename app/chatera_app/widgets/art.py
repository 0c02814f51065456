"""The drawn art by name, as icons and pixmaps that are kept once drawn.

Glyphs are drawn per theme, because lines that read on white vanish on a night blue.
"""

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from chatera_app.widgets.figures import status_figure, status_mark
from chatera_app.widgets.glyphs import GLYPHS
from chatera_app.widgets.logo import logo
from chatera_app.widgets.paint import fill, render, rounded
from chatera_app.widgets.theme import Theme, current, ui_font

_SIZES = (16, 24, 32, 48)
_TRAY_SIZES = (16, 22, 24, 32, 44, 48, 64)
"""Of Windows, of Linux desktops and of both at double density."""
_RATIOS = (1.0, 2.0)
_MOST_IN_TRAY = 10  # beyond it the icon says the same


def icon(name: str, theme: Theme) -> QIcon:
    """The named glyph, one of `GLYPHS`, as an icon sharp from 16 to 96 pixels."""
    return _icon(name, theme)


@lru_cache(maxsize=128)
def _icon(name: str, theme: Theme) -> QIcon:
    made = QIcon()
    for size in _SIZES:
        for ratio in _RATIOS:
            made.addPixmap(_glyph(name, theme, size, ratio))
    return made


def glyph(name: str, theme: Theme, size: float, ratio: float = 1.0) -> QPixmap:
    """The named glyph as a pixmap of `size` logical pixels."""
    return _glyph(name, theme, size, ratio)


@lru_cache(maxsize=512)
def _glyph(name: str, theme: Theme, size: float, ratio: float) -> QPixmap:
    def draw(painter: QPainter) -> None:
        GLYPHS[name](painter, theme)

    return render(draw, size, ratio)


def logo_icon() -> QIcon:
    """The mark of ChatEra, for windows and the application."""
    return _icon("logo", current())


def status_pixmap(status: str, theme: Theme, size: float, ratio: float = 1.0) -> QPixmap:
    """The mark of "online", "away", "busy" or "offline"."""
    return _status(status, theme, size, ratio)


@lru_cache(maxsize=128)
def _status(status: str, theme: Theme, size: float, ratio: float) -> QPixmap:
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
    return _figure(status, theme, size, ratio, group)


@lru_cache(maxsize=128)
def _figure(status: str, theme: Theme, size: float, ratio: float, group: bool) -> QPixmap:
    return render(lambda painter: status_figure(painter, status, theme, group=group), size, ratio)


def figure_icon(status: str, theme: Theme, *, group: bool = False) -> QIcon:
    """The contact figure as an icon, for lists of people and their windows."""
    made = QIcon()
    for size in (16, 18, 32):
        for ratio in _RATIOS:
            made.addPixmap(figure_pixmap(status, theme, size, ratio, group=group))
    return made


def tray_icon(status: str, unread: int, theme: Theme) -> QIcon:
    """The mark with the status in its corner, and the number of unread over it."""
    made = QIcon()
    for size in _TRAY_SIZES:
        made.addPixmap(_tray(status, min(unread, _MOST_IN_TRAY), theme, size))
    return made


@lru_cache(maxsize=256)
def _tray(status: str, unread: int, theme: Theme, size: int) -> QPixmap:
    def draw(painter: QPainter) -> None:
        logo(painter)
        painter.save()
        painter.translate(0.52, 0.52)
        painter.scale(0.48, 0.48)
        status_mark(painter, status, theme)
        painter.restore()
        if unread:
            _count(painter, unread, theme, small=size < 32)

    return render(draw, size)


def _count(painter: QPainter, unread: int, theme: Theme, *, small: bool) -> None:
    """Paint the number at the upper edge; in a small icon it needs more of the room to be read."""
    wide, high = (0.76, 0.60) if small else (0.64, 0.52)
    fill(painter, rounded(1 - wide, 0.0, wide, high, high / 2), theme.badge)
    painter.scale(0.01, 0.01)  # fonts have no size below one pixel
    font = ui_font(bold=True)
    font.setPixelSize(58 if small else 46)
    painter.setFont(font)
    painter.setPen(theme.badge_text)
    text = "9+" if unread > 9 else str(unread)
    place = QRectF(100 - wide * 100, 0, wide * 100, high * 100)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
