"""The small window in which somebody chooses how their messages look: font, weight, size and colour."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from chatera_app.widgets.looks import CLASSES, Look, looking, readable
from chatera_app.widgets.paint import smooth
from chatera_app.widgets.plain import plain_tip
from chatera_app.widgets.theme import current, ui_font

SWATCH = 26
COLUMNS = 8
COLOURS = (
    0x000000, 0x404040, 0x808080, 0xFFFFFF, 0x800000, 0xFF0000, 0x808000, 0xFFFF00,
    0x008000, 0x00FF00, 0x008080, 0x00FFFF, 0x000080, 0x0000FF, 0x800080, 0xFF00FF,
)  # fmt: skip


def _tr(words: str) -> str:
    return QCoreApplication.translate("FormatPopup", words)


def colour_names() -> tuple[str, ...]:
    """What the colours are called, in their order."""
    return (
        _tr("Black"), _tr("Dark grey"), _tr("Grey"), _tr("White"), _tr("Maroon"), _tr("Red"),
        _tr("Olive"), _tr("Yellow"), _tr("Green"), _tr("Lime"), _tr("Teal"), _tr("Cyan"),
        _tr("Navy"), _tr("Blue"), _tr("Purple"), _tr("Magenta"),
    )  # fmt: skip


class Swatch(QAbstractButton):
    """A square of colour to choose; None is the reader's own, half dark and half light."""

    def __init__(self, colour: int | None, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colour = colour
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(SWATCH, SWATCH)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the colour, and rings where it is chosen and where the keyboard is."""
        theme, painter = current(), QPainter(self)
        smooth(painter)
        inner = QRectF(self.rect()).adjusted(4.5, 4.5, -4.5, -4.5)
        painter.setPen(QPen(theme.glyph, 1))
        if self.colour is None:
            painter.setBrush(theme.panel)
            painter.drawRoundedRect(inner, 3, 3)
            painter.setPen(QPen(theme.text, 1))
            painter.setFont(ui_font(1.0, bold=True))
            painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, "A")
        else:
            painter.setBrush(QColor.fromRgb(self.colour))
            painter.drawRoundedRect(inner, 3, 3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ring = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        if self.isChecked():
            painter.setPen(QPen(theme.link, 2))
            painter.drawRoundedRect(ring, 5, 5)
        elif self.hasFocus() or self.underMouse():
            painter.setPen(QPen(theme.selection_border, 1))
            painter.drawRoundedRect(ring, 5, 5)
        painter.end()
        event.accept()


class _Sample(QLabel):
    """Words in the chosen look, on the ground on which messages stand."""

    def show_look(self, look: Look) -> None:
        theme = current()
        colour = theme.text if look.colour is None else readable(look.colour, theme)
        self.setFont(looking(ui_font(1.06), look))
        self.setStyleSheet(
            f"background: {theme.panel.name()}; color: {colour.name()};"
            f" border: 1px solid {theme.rule.name()}; border-radius: 4px; padding: 4px 8px;"
        )


class FormatPopup(QFrame):
    """Shows a `Look` and lets each part of it be changed.

    Signals:
        chosen: It is another one now. arg: the `Look`.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Font and colour"))
        self._look = Look()
        self.family = self._families()
        self.size_choice = QComboBox()
        self.size_choice.setAccessibleName(self.tr("Size"))
        for size, words in (
            (1, self.tr("Small")),
            (0, self.tr("Usual size")),
            (2, self.tr("Large")),
            (3, self.tr("Very large")),
        ):
            self.size_choice.addItem(words, size)
        self.switches = {
            "bold": self._switch("B", self.tr("Bold")),
            "italic": self._switch("I", self.tr("Italic")),
            "underline": self._switch("U", self.tr("Underlined")),
        }
        self.swatches = self._swatches()
        self.sample = _Sample(self.tr("This is how you write."))
        self.sample.setMinimumHeight(44)
        self.plain = QPushButton(self.tr("As usual"))
        self.plain.setToolTip(self.tr("Write without a font and colour of your own"))
        self._lay_out()
        self.family.currentIndexChanged.connect(
            lambda _: self._change(font=self.family.currentData())
        )
        self.size_choice.currentIndexChanged.connect(
            lambda _: self._change(size=self.size_choice.currentData())
        )
        for name, switch in self.switches.items():
            switch.toggled.connect(lambda on, which=name: self._change(**{which: on}))
        self.plain.clicked.connect(self._be_plain)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.addWidget(self.family, 1)
        first.addWidget(self.size_choice)
        second = QHBoxLayout()
        for switch in self.switches.values():
            second.addWidget(switch)
        second.addStretch(1)
        second.addWidget(self.plain)
        grid = QGridLayout()
        grid.setSpacing(0)
        own, *others = self.swatches
        grid.addWidget(own, 0, 0)
        for number, swatch in enumerate(others):
            grid.addWidget(swatch, number // COLUMNS, 1 + number % COLUMNS)
        grid.setColumnStretch(COLUMNS + 1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addLayout(first)
        column.addLayout(second)
        column.addLayout(grid)
        column.addWidget(self.sample)

    def _families(self) -> QComboBox:
        choice = QComboBox()
        choice.setAccessibleName(self.tr("Font"))
        choice.setMinimumContentsLength(14)
        choice.setMaxVisibleItems(14)
        choice.addItem(self.tr("Usual font"), "")
        words = {
            "sans": self.tr("Sans serif"),
            "serif": self.tr("Serif"),
            "mono": self.tr("Typewriter"),
            "rounded": self.tr("Rounded"),
            "hand": self.tr("Handwriting"),
        }
        for name in CLASSES:
            choice.addItem(words[name], name)
            choice.setItemData(
                choice.count() - 1, looking(ui_font(), Look(font=name)), Qt.ItemDataRole.FontRole
            )
        choice.insertSeparator(choice.count())
        for family in QFontDatabase.families():
            if QFontDatabase.isPrivateFamily(family) or len(family) > 64:
                continue
            choice.addItem(family, family)
        return choice

    def _switch(self, letter: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setText(letter)
        button.setCheckable(True)
        button.setToolTip(plain_tip(name))
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setFixedSize(28, 26)
        font = ui_font(1.0, bold=letter == "B", italic=letter == "I")
        font.setUnderline(letter == "U")
        button.setFont(font)
        return button

    def _swatches(self) -> list[Swatch]:
        self._group = QButtonGroup(self)
        made = [Swatch(None, self.tr("Usual colour"), self)]
        made += [Swatch(one, name, self) for one, name in zip(COLOURS, colour_names(), strict=True)]
        for swatch in made:
            self._group.addButton(swatch)
            swatch.clicked.connect(partial(self._colour_chosen, swatch))
        return made

    def open_above(self, button: QWidget, look: Look) -> None:
        """Open over a button, showing a look."""
        self.show_look(look)
        self.adjustSize()
        corner = button.mapToGlobal(QPoint(0, 0))
        screen = QGuiApplication.screenAt(corner) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        x = max(room.left(), min(corner.x(), room.right() - self.width()))
        y = corner.y() - self.height() - 4
        self.move(x, y if y >= room.top() else corner.y() + button.height() + 4)
        self.show()
        self.family.setFocus()

    def show_look(self, look: Look) -> None:
        """Show a look, without telling that it was chosen."""
        self._look = look
        with QSignalBlocker(self.family), QSignalBlocker(self.size_choice):
            self.family.setCurrentIndex(max(0, self.family.findData(look.font)))
            self.size_choice.setCurrentIndex(self.size_choice.findData(look.size))
        for name, switch in self.switches.items():
            with QSignalBlocker(switch):
                switch.setChecked(getattr(look, name))
        for swatch in self.swatches:
            swatch.setChecked(swatch.colour == look.colour)
        self.sample.show_look(look)
        self.plain.setEnabled(not look.plain)

    def _colour_chosen(self, swatch: Swatch) -> None:
        self._change(colour=swatch.colour)

    def _be_plain(self) -> None:
        self.show_look(Look())
        self.chosen.emit(self._look)

    def _change(self, **parts: Any) -> None:
        self.show_look(replace(self._look, **parts))
        self.chosen.emit(self._look)
