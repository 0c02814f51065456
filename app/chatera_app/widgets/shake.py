"""A window that shakes for a moment, as when somebody nudges."""

import math

from PySide6.QtCore import QObject, QPoint, Qt, QVariantAnimation
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

LASTS_MS = 520
REACH = 8.0
"""How far it goes from its place, in logical pixels."""
_SWINGS = 6.5
_DAMPING = 3.2


def offset(part: float) -> QPoint:
    """How far from its place a window is after a part (0 to 1) of the time: a damped sine, twice as wide as high."""
    fade = math.exp(-_DAMPING * part) * (1 - part)
    swing = math.sin(2 * math.pi * _SWINGS * part)
    rise = math.sin(2 * math.pi * (_SWINGS - 2) * part)
    return QPoint(round(REACH * fade * swing), round(REACH / 2 * fade * rise))


class Shake(QObject):
    """Shakes the window that holds a widget: its place, never its size; or what is in it, if it can't or should not move."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._places: list[tuple[QWidget, QPoint]] = []
        self._swing = QVariantAnimation(self)
        self._swing.setDuration(LASTS_MS)
        self._swing.setStartValue(0.0)
        self._swing.setEndValue(1.0)
        self._swing.valueChanged.connect(self._move)
        self._swing.finished.connect(self._rest)

    @property
    def _window(self) -> QWidget:
        return self._widget.window()

    @property
    def running(self) -> bool:
        """Whether it shakes just now."""
        return self._swing.state() == QVariantAnimation.State.Running

    def start(self) -> None:
        """Shake, unless it does."""
        if self.running or not self._window.isVisible() or self._window.isMinimized():
            return
        self._places = [(one, one.pos()) for one in self._moved()]
        self._swing.start()

    def stop(self) -> None:
        """Be still, and where it was."""
        if self.running:
            self._swing.stop()
            self._rest()

    def _moved(self) -> list[QWidget]:
        """What moves: the window, or all that is in it."""
        window = self._window
        if not moves_itself(window):
            children = window.findChildren(
                QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
            )
            return [one for one in children if one.isVisible() and not one.isWindow()]
        return [window]

    def _move(self, part: object) -> None:
        assert isinstance(part, float)  # noqa: S101 - as the values above
        for widget, place in self._places:
            widget.move(place + offset(part))

    def _rest(self) -> None:
        for widget, place in self._places:
            widget.move(place)
        self._places = []
        layout = self._window.layout()
        if layout is not None:
            layout.invalidate()  # it may have been resized meanwhile


def moves_itself(window: QWidget) -> bool:
    """Whether a window can be moved by its program, and stays as large as it is."""
    fixed = window.isMaximized() or window.isFullScreen()
    return not fixed and not QGuiApplication.platformName().startswith("wayland")
