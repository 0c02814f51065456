"""Glossy bands: the toolbar of a conversation, the bar under the contact list."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from chatera_app.widgets.art import glyph
from chatera_app.widgets.paint import gloss, gloss_brush, smooth
from chatera_app.widgets.plain import plain_tip
from chatera_app.widgets.theme import Theme, current, ui_font


class GlossBand(QWidget):
    """A ground with the toolbar's gloss; `swoosh` paints the light waves behind it.

    A quiet one is a pale strip among other things, with no rule below; the head of a window has a gloss of its own.
    """

    def __init__(
        self, parent: QWidget | None = None, *, swoosh: bool = False, quiet: bool = False, head: bool = False,
        foot: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._swoosh, self._quiet, self._head, self._foot = swoosh, quiet, head, foot

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the gloss, the waves and the rule below."""
        theme, rect = current(), QRectF(self.rect())
        painter = QPainter(self)
        smooth(painter)
        if self._quiet:
            painter.fillRect(rect, gloss_brush(rect, theme.strip))
        else:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            paint_band(
                painter, rect, theme, head=self._head, waves=self._swoosh, mirrored=mirrored,
                foot=self._foot,
            )  # fmt: skip
        painter.end()
        event.accept()


def paint_band(
    painter: QPainter, rect: QRectF, theme: Theme, *, head: bool, waves: bool, mirrored: bool = False,
    foot: bool = False,
) -> None:  # fmt: skip
    """Paint a glossy band: its gloss, the light in it, what the theme draws there, and the rule below; at the foot, above."""
    painter.fillRect(rect, gloss_brush(rect, theme.header if head else theme.toolbar))
    if waves and theme.geometry.waves:
        painter.save()
        painter.setClipRect(rect)
        if mirrored:
            painter.translate(rect.left() + rect.right(), 0)
            painter.scale(-1, 1)
        for step in range(3):
            light = QColor(255, 255, 255, round(theme.geometry.waves * _LIGHT[step]))
            painter.fillPath(_wave(rect, step), light)
        painter.restore()
    if head and "header" in theme.art:
        from chatera_app.widgets.ground import drawn

        size = QSize(round(rect.height() * 3), round(rect.height()))
        picture = drawn(
            theme.art["header"], size, painter.device().devicePixelRatioF(), mirrored=mirrored
        )
        left = rect.left() if mirrored else rect.right() - size.width()
        painter.drawPixmap(round(left), round(rect.top()), picture)
    line = theme.geometry.line
    y = rect.top() if foot else rect.bottom() - line
    painter.fillRect(QRectF(rect.left(), y, rect.width(), line), theme.rule)


_LIGHT = (0.42, 0.32, 0.26)
"""How much of the theme's light each wave brings: together where all three lie, as much as it allows."""


def _wave(rect: QRectF, step: int) -> QPainterPath:
    left, top, width, height = rect.left(), rect.top(), rect.width(), rect.height()
    crest = top + height * (0.35 + 0.2 * step)
    path = QPainterPath(rect.bottomLeft())
    path.cubicTo(
        left + width * 0.25, crest - 26, left + width * 0.55, top + height + 14 - 10 * step, left + width, crest - 30
    )  # fmt: skip
    path.lineTo(rect.bottomRight())
    path.closeSubpath()
    return path


class GlossButton(QAbstractButton):
    """A flat glyph with its word, glossy under the mouse, when checked and with focus.

    `kind` is "tool" (flat until touched), "push" (always glossy) or "send" (the window's own
    button); `under` puts the word below the glyph.
    """

    def __init__(
        self,
        text: str,
        glyph_name: str = "",
        parent: QWidget | None = None,
        *,
        size: int = 20,
        kind: str = "tool",
        under: bool = False,
        show_text: bool = True,
    ) -> None:
        super().__init__(parent)
        self._glyph, self._size, self._kind, self._under = glyph_name, size, kind, under
        self._shown = text if show_text else ""
        self._over_art = False
        self.setText(text)
        self.setAccessibleName(text)
        if not show_text:
            self.setToolTip(plain_tip(text))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def setShownText(self, text: str) -> None:
        """Show another word."""
        if text == self._shown == self.text():
            return
        self._shown = text
        self.setText(text)
        self.updateGeometry()
        self.update()

    def setOverArt(self, on: bool) -> None:
        """Stand on a plate, or not: it is over a picture now, where a sign may not be seen."""
        if on != self._over_art:
            self._over_art = on
            self.update()

    def setGlyph(self, name: str) -> None:
        """Show another glyph."""
        if name != self._glyph:
            self._glyph = name
            self.update()

    def sizeHint(self) -> QSize:
        """Room for glyph and word."""
        metrics = QFontMetricsF(self._font())
        word = metrics.horizontalAdvance(self._shown) if self._shown else 0.0
        if self._under:
            return QSize(round(max(46.0, word + 12)), round(self._size + metrics.height() + 7))
        picture = self._size + 4 if self._glyph else 0
        padding = 10 if self._kind == "tool" else 22
        height = max(float(self._size), metrics.height()) + 8
        return QSize(round(word + picture + padding), round(height))

    def minimumSizeHint(self) -> QSize:
        """Never smaller than its word."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, glyph and word."""
        painter = QPainter(self)
        smooth(painter)
        if not self.isEnabled():
            painter.setOpacity(0.45)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        self._ground(painter, rect)
        self._picture(painter, rect)
        self._word(painter, rect)
        painter.end()
        event.accept()

    def _font(self) -> QFont:
        return ui_font(1.08, bold=True) if self._kind == "send" else ui_font(0.95)

    def _ground(self, painter: QPainter, rect: QRectF) -> None:
        theme = current()
        touched = self.underMouse() or self.isDown() or self.isChecked() or self.hasFocus()
        if self._kind == "tool" and not (touched and self.isEnabled()):
            if self._over_art:
                self._plate(painter, rect)
            return
        stops = theme.send if self._kind == "send" else theme.button
        border = theme.send_border if self._kind == "send" else theme.button_border
        if self.isDown() or self.isChecked():
            stops = stops.sunk()
        shape = theme.geometry
        line = shape.line
        if self.hasFocus():
            border, line = theme.focus, max(shape.line, shape.focus)
        gloss(
            painter,
            rect,
            stops,
            radius=shape.button_radius,
            border=border,
            shine=shape.shine,
            line=line,
        )

    def _plate(self, painter: QPainter, rect: QRectF) -> None:
        from chatera_app.widgets.scenery import plate_of

        theme = current()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(plate_of(theme))
        radius = theme.geometry.button_radius
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)

    def _picture(self, painter: QPainter, rect: QRectF) -> None:
        if not self._glyph:
            return
        image = glyph(self._glyph, current(), self._size, self.devicePixelRatioF())
        middle = self._under or not self._shown
        x = (self.width() - self._size) / 2 if middle else 5.0
        y = 4.0 if self._under else rect.center().y() - self._size / 2
        painter.drawPixmap(round(x), round(y), image)

    def _word(self, painter: QPainter, rect: QRectF) -> None:
        if not self._shown:
            return
        theme = current()
        colours = {"send": theme.send_text, "push": theme.button_text}
        flat = theme.header_text if not self.underMouse() else theme.button_text
        painter.setPen(colours.get(self._kind, flat))
        painter.setFont(self._font())
        align = Qt.AlignmentFlag.AlignHCenter
        if self._under:
            area, align = rect.adjusted(0, 0, 0, -2), align | Qt.AlignmentFlag.AlignBottom
        else:
            indent = self._size + 5 if self._glyph else 0
            area, align = rect.adjusted(indent, 0, 0, 0), align | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, align, self._shown)


class GlossBar(GlossBand):
    """A band with a row of `GlossButton`s, for toolbars and bottom bars."""

    def __init__(
        self, parent: QWidget | None = None, *, quiet: bool = False, foot: bool = False
    ) -> None:
        super().__init__(parent, swoosh=not quiet, quiet=quiet, foot=foot)
        self._row = QHBoxLayout(self)
        if quiet:
            self._row.setContentsMargins(3, 1, 3, 1)
        else:
            self._row.setContentsMargins(8, 4, 8, 4)
        self._row.setSpacing(3)

    def addButton(
        self, text: str, glyph_name: str, *, size: int = 30, under: bool = True
    ) -> GlossButton:
        """Add a button at the end; connect its `clicked`."""
        button = GlossButton(text, glyph_name, self, size=size, under=under)
        self._row.addWidget(button)
        return button

    def addWidget(self, widget: QWidget, stretch: int = 0) -> None:
        """Add any widget at the end."""
        self._row.addWidget(widget, stretch)

    def addStretch(self) -> None:
        """Push what follows to the far side."""
        self._row.addStretch(1)
