"""Plays an animation over a conversation's history; a click ends it."""

import time

from PySide6.QtCore import (
    QAbstractItemModel,
    QElapsedTimer,
    QEvent,
    QMetaObject,
    QObject,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QWidget

from chatera_app.widgets.picture_names import picture_name
from chatera_app.widgets.theme import current
from chatera_app.widgets.wink_painter import Animation, WinkPainter

FRAME_MS = 16
SLOW_MS = 12.0
"""A frame that takes longer to draw leaves the rest of the window no time."""
PATIENCE = 8
"""So many slow frames, and it goes on in coarser ones."""
LONG_MS = 60.0
"""A frame that takes longer to draw is felt by whoever types: the next ones are coarser at once."""
LONG_FRAMES = 4
"""So many of those in a row, and it ends."""
LONGEST_MS = 250.0
"""One frame that takes longer to draw, and it ends."""
STILL_MS = 2_600
"""How long a picture that does not move is shown."""
_VEIL = 0.45
"""How much of the history's own ground lies between its words and what plays over them."""
_FADE_MS = 180


class WinkOverlay(QWidget):
    """Covers the history while something plays; what changes below it meanwhile is seen.

    Args:
        view: the history.
        slow_ms: a frame that takes longer to draw is slow.
        still_ms: how long a picture that does not move is shown.
        long_ms: a frame that takes longer to draw is a long one; some in a row end it.
        longest_ms: a frame that takes longer to draw ends it.

    Signals:
        finished: It is over, or was ended.
    """

    finished: Signal = Signal()

    def __init__(
        self, view: QAbstractItemView, *, slow_ms: float = SLOW_MS, still_ms: int = STILL_MS,
        long_ms: float = LONG_MS, longest_ms: float = LONGEST_MS,
    ) -> None:  # fmt: skip
        super().__init__(view)
        self._slow_ms, self._still_ms = slow_ms, still_ms
        self._long_ms, self._longest_ms = long_ms, longest_ms
        self._view = view
        self._painter: WinkPainter | None = None
        self._ground: QPixmap | None = None
        self._stale = False
        self._still = False
        self._slow = self._long = 0
        self._ms = 0.0
        self._clock = QElapsedTimer()
        self._heard: list[QMetaObject.Connection] = []
        self._tick = QTimer(self, interval=FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
        self._tick.timeout.connect(self._next)
        self.frames_ms: list[float] = []
        """How long the frames of what played last took to draw."""
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Click or press Esc to end it"))
        view.viewport().installEventFilter(self)
        view.verticalScrollBar().valueChanged.connect(self._look_again)
        self.hide()

    @property
    def playing(self) -> bool:
        """Whether something plays."""
        return self._painter is not None

    def play(self, wink: Animation, *, still: bool = False) -> None:
        """Begin; what plays already gives way. Where nothing may move, its picture is shown for a moment."""
        self.stop()
        self._painter, self._still = WinkPainter(wink), still
        self._slow = self._long = 0
        self._ms, self.frames_ms = float(wink.poster_ms if still else 0), []
        self.setGeometry(self._view.viewport().geometry())
        self._stale, self._ground = False, self._view.viewport().grab()
        self._follow(self._view.model())
        self.setAccessibleName(self.tr("A wink plays: {0}").format(picture_name(wink.name)))
        self._clock.start()
        self.show()
        self.raise_()
        self._tick.start(self._still_ms if still else FRAME_MS)

    def stop(self) -> bool:
        """End what plays; tells whether something did."""
        if self._painter is None:
            return False
        self._tick.stop()
        self._painter = self._ground = None
        self._follow(None)
        self.hide()
        self.finished.emit()
        return True

    def _follow(self, model: QAbstractItemModel | None) -> None:
        """Hear of what comes and changes in the history meanwhile."""
        for connection in self._heard:
            QObject.disconnect(connection)
        signals = (
            () if model is None else (model.rowsInserted, model.rowsRemoved, model.dataChanged)
        )
        self._heard = [one.connect(self._look_again) for one in signals]

    def _next(self) -> None:
        if self._painter is None:
            return
        self._ms = float(self._clock.elapsed())
        over = self._still or self._long >= LONG_FRAMES or self._ms >= self._painter.wink.length_ms
        if over or not self._view.isVisible():
            self.stop()
            return
        if self._stale:
            self._stale, self._ground = False, self._view.viewport().grab()
        self.update()

    def _look_again(self, *_: object) -> None:
        """What lies below is another by now: it is looked at with the next frame."""
        self._stale = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay over the history, as large as it is."""
        if event.type() == QEvent.Type.Resize and self.playing:
            self.setGeometry(self._view.viewport().geometry())
            self._look_again()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a click, so that it is none on what lies below."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End it."""
        event.accept()
        self.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the history as it was, a veil, and this moment."""
        painter = QPainter(self)
        theme, place = current(), QRectF(self.rect())
        painter.fillRect(place, theme.panel)
        if self._ground is not None:
            painter.drawPixmap(0, 0, self._ground)
        if self._painter is not None and self._long < LONG_FRAMES:
            painter.fillRect(place, _thin(theme.panel, _VEIL * self._seen()))
            began = (
                time.thread_time()
            )  # a machine that is busy with other things is no fault of the wink's
            self._paint(painter, self._painter, place)
            took = (time.thread_time() - began) * 1000
            self._judge(took)
        painter.end()
        event.accept()

    def _judge(self, took: float) -> None:
        """Draw coarser ones after slow frames, and none after long ones: whoever sent it, the window is for its person."""
        self.frames_ms.append(took)
        self._slow += took > self._slow_ms
        if took <= self._long_ms:
            self._long = 0
            return
        self._slow = PATIENCE
        self._long = LONG_FRAMES if took > self._longest_ms else self._long + 1
        if self._long >= LONG_FRAMES:
            self._tick.start(0)  # it can't be hidden while it is painted

    def _seen(self) -> float:
        """How much of the veil has been drawn: it comes and goes softly."""
        if self._still or self._painter is None:
            return 1.0
        rest = self._painter.wink.length_ms - self._ms
        return max(0.0, min(1.0, self._ms / _FADE_MS, rest / _FADE_MS))

    def _paint(self, painter: QPainter, wink: WinkPainter, place: QRectF) -> None:
        if self._slow < PATIENCE:
            wink.paint(painter, self._ms, place, self._seen())
            return
        ratio = self.devicePixelRatioF() / 2
        size = (place.size() * ratio).toSize()
        image = QImage(
            max(1, size.width()), max(1, size.height()), QImage.Format.Format_ARGB32_Premultiplied
        )
        image.fill(Qt.GlobalColor.transparent)
        coarse = QPainter(image)
        coarse.scale(ratio, ratio)
        wink.paint(coarse, self._ms, place, self._seen())
        coarse.end()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, image)


def _thin(colour: QColor, alpha: float) -> QColor:
    made = QColor(colour)
    made.setAlphaF(alpha)
    return made
