"""The writing pad with its tools: colour, width, eraser, steps back and forth, and words for whoever can't see it."""

from functools import partial

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from chatera_app.widgets.format_popup import COLOURS, Swatch, colour_names
from chatera_app.widgets.gloss_bar import GlossButton
from chatera_app.widgets.ink import ink_colour
from chatera_app.widgets.ink_pad import InkPad
from chatera_app.widgets.paint import smooth
from chatera_app.widgets.plain import plain_tip
from chatera_app.widgets.theme import current

WIDTHS = (2.0, 4.0, 8.0)
LONGEST_ALT = 256
_SIDE = 26
_LEAST_FOR_ALT, _LEAST_FOR_ALL = 320, 230
"""Widths from which on everything is shown, or everything but the words."""


class _Dot(QAbstractButton):
    """A dot as large as the pen is wide; or the colour the pen has."""

    def __init__(self, panel: "InkPanel", name: str, wide: float | None = None) -> None:
        super().__init__(panel)
        self._panel, self._wide = panel, wide
        self.setCheckable(wide is not None)
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dot, and a ring where it is chosen or the keyboard is."""
        theme, painter = current(), QPainter(self)
        smooth(painter)
        middle = QRectF(self.rect()).center()
        ring = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        if self.isChecked() or self.hasFocus() or self.underMouse():
            edge = theme.link if self.isChecked() or self.hasFocus() else theme.selection_border
            painter.setPen(QPen(edge, 2 if self.isChecked() or self.hasFocus() else 1))
            painter.setBrush(theme.panel)
            painter.drawRoundedRect(ring, 5, 5)
        painter.setPen(QPen(theme.glyph, 1) if self._wide is None else Qt.PenStyle.NoPen)
        colour = ink_colour(self._panel.pad.colour, theme)
        painter.setBrush(colour if self._wide is None or self.isChecked() else theme.glyph)
        if self._wide is None:
            painter.drawRoundedRect(ring.adjusted(4, 4, -4, -4), 3, 3)
        else:
            painter.drawEllipse(middle, 1 + self._wide * 0.85, 1 + self._wide * 0.85)
        painter.end()
        event.accept()


class _Colours(QFrame):
    """A small window of colours."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Colour of the pen"))
        grid = QGridLayout(self)
        grid.setContentsMargins(6, 6, 6, 6)
        grid.setSpacing(0)
        self.swatches: list[Swatch] = []
        for number, (colour, name) in enumerate(zip(COLOURS, colour_names(), strict=True)):
            swatch = Swatch(colour, name, self)
            swatch.clicked.connect(partial(self._choose, colour))
            grid.addWidget(swatch, number // 8, number % 8)
            self.swatches.append(swatch)

    def open_above(self, button: QWidget, colour: int) -> None:
        """Open over a button."""
        for swatch in self.swatches:
            swatch.setChecked(swatch.colour == colour)
        self.adjustSize()
        corner = button.mapToGlobal(QPoint(0, 0))
        screen = QGuiApplication.screenAt(corner) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        x = max(room.left(), min(corner.x(), room.right() - self.width()))
        y = corner.y() - self.height() - 2
        self.move(x, y if y >= room.top() else corner.y() + button.height() + 2)
        self.show()
        self.swatches[COLOURS.index(colour) if colour in COLOURS else 0].setFocus()

    def _choose(self, colour: int, _: bool = False) -> None:
        self.close()
        self.chosen.emit(colour)


class InkPanel(QWidget):
    """The pad and everything that belongs to it.

    Signals:
        changed: There is something else on the pad.
        submitPressed: It is to be sent.
        full: No more fits into one message.
    """

    changed: Signal = Signal()
    submitPressed: Signal = Signal()
    full: Signal = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pad = InkPad(self)
        self.colour_button = _Dot(self, self.tr("Colour of the pen"))
        names = (self.tr("Thin pen"), self.tr("Usual pen"), self.tr("Thick pen"))
        self.width_buttons = [
            _Dot(self, name, wide) for name, wide in zip(names, WIDTHS, strict=True)
        ]
        self.eraser = self._tool(self.tr("Eraser"), "eraser")
        self.eraser.setCheckable(True)
        self.undo_button = self._tool(self.tr("Undo"), "undo")
        self.redo_button = self._tool(self.tr("Redo"), "redo")
        self.clear_button = self._tool(self.tr("Clear the pad"), "delete")
        self.alt = QLineEdit(self)
        self.alt.setMaxLength(LONGEST_ALT)
        self.alt.setPlaceholderText(self.tr("Describe it (optional)"))
        self.alt.setAccessibleName(self.tr("What the drawing shows"))
        self.alt.setToolTip(self.tr("Read to those who can't see the drawing"))
        self._colours: _Colours | None = None
        self._lay_out()
        self._connect()
        self.choose_width(WIDTHS[1])
        self._look()

    def _tool(self, words: str, glyph: str) -> GlossButton:
        return GlossButton(words, glyph, self, size=18, show_text=False)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(2)
        tools.addWidget(self.colour_button)
        self._widths = QButtonGroup(self)
        for button in self.width_buttons:
            self._widths.addButton(button)
            tools.addWidget(button)
        for tool in (self.eraser, self.undo_button, self.redo_button, self.clear_button):
            tools.addWidget(tool)
        tools.addSpacing(6)
        tools.addWidget(self.alt, 1)
        tools.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # see resizeEvent
        column.addLayout(tools)
        column.addWidget(self.pad, 1)
        self.setFocusProxy(self.pad)

    def _connect(self) -> None:
        pad = self.pad
        pad.changed.connect(self._look)
        pad.changed.connect(self.changed)
        pad.submitPressed.connect(self.submitPressed)
        pad.full.connect(self.full)
        self.alt.returnPressed.connect(self.submitPressed)
        self.colour_button.clicked.connect(self.open_colours)
        for button, wide in zip(self.width_buttons, WIDTHS, strict=True):
            button.clicked.connect(partial(self.choose_width, wide))
        self.eraser.toggled.connect(self._erase)
        self.undo_button.clicked.connect(pad.undo)
        self.redo_button.clicked.connect(pad.redo)
        self.clear_button.clicked.connect(pad.clear)

    def choose_width(self, wide: float, _: bool = False) -> None:
        """Write so wide from now on."""
        self.pad.wide = wide
        self.width_buttons[WIDTHS.index(wide)].setChecked(True)
        self.eraser.setChecked(False)
        self.update()

    def choose_colour(self, colour: int) -> None:
        """Write in this colour from now on."""
        self.pad.colour = colour
        self.eraser.setChecked(False)
        name = dict(zip(COLOURS, colour_names(), strict=True)).get(colour, f"#{colour:06x}")
        self.colour_button.setAccessibleDescription(name)
        for button in (self.colour_button, *self.width_buttons):
            button.update()

    def open_colours(self) -> None:
        """Choose a colour."""
        if self._colours is None:
            self._colours = _Colours(self)
            self._colours.chosen.connect(self.choose_colour)
        self._colours.open_above(self.colour_button, self.pad.colour)

    def _erase(self, on: bool) -> None:
        self.pad.erasing = on
        self.pad.setCursor(Qt.CursorShape.PointingHandCursor if on else Qt.CursorShape.CrossCursor)

    def _look(self) -> None:
        self.undo_button.setEnabled(self.pad.can_undo)
        self.redo_button.setEnabled(self.pad.can_redo)
        self.clear_button.setEnabled(bool(self.pad.strokes))

    def taken(self) -> None:
        """Begin anew: what was there is on its way."""
        self.pad.empty()
        self.alt.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what a narrow window has no room for."""
        super().resizeEvent(event)
        self.alt.setVisible(self.width() >= _LEAST_FOR_ALT)
        for tool in (self.width_buttons[0], self.width_buttons[2], self.redo_button):
            tool.setVisible(self.width() >= _LEAST_FOR_ALL)

    def minimumSizeHint(self) -> QSize:
        """What the narrowest window has room for."""
        return QSize(120, self.pad.minimumHeight() + 30)

    def sizeHint(self) -> QSize:
        """The pad and its tools."""
        return QSize(320, self.pad.sizeHint().height() + 30)
