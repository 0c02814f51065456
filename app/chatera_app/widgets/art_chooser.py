"""The dialogs in which people choose what stands behind their name, and behind conversations."""

from abc import abstractmethod
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from chatera_app.widgets import backdrop, scenery
from chatera_app.widgets.backdrop import BY_THEME, Background
from chatera_app.widgets.gloss_bar import paint_band
from chatera_app.widgets.paint import smooth
from chatera_app.widgets.pattern_art import BACKGROUNDS, background_words
from chatera_app.widgets.plain import PlainLabel, plain_tip
from chatera_app.widgets.scene_art import SCENE_ART
from chatera_app.widgets.scenery import NOTHING, Behind, by_theme, scene_words
from chatera_app.widgets.theme import current, ui_font
from chatera_app.widgets.wide_picture import BACKGROUND_SIZE, PATTERNS, SCENE_SIZE, read_wide

KEY = Qt.ItemDataRole.UserRole
OWN = "own"
"""The key of the picture of one's own."""
COLOURS = (
    None, 0x3B8FE0, 0x1FA8B8, 0x3FAE5A, 0xB4B822, 0xE8A21C, 0xE8662A, 0xD83B5C, 0xD656A8, 0x8A63D8, 0x7A8794,
)  # fmt: skip
"""In which a scene can be painted; None is its own colours."""
_SWATCH = 22
_SMALLER = 1.8
"""How much more of a background than of the same size the gallery shows, in small."""


class _Preview(QWidget):
    """Shows what was chosen as it will be seen."""

    def __init__(self, paint: Callable[[QPainter, "_Preview"], None], height: int) -> None:
        super().__init__()
        self._paint = paint
        self.setFixedHeight(height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it, with a line around it."""
        painter, theme = QPainter(self), current()
        smooth(painter)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(whole, theme.geometry.panel_radius, theme.geometry.panel_radius)
        painter.setClipPath(shape)
        self._paint(painter, self)
        painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.rule, theme.geometry.line))
        painter.drawPath(shape)
        painter.end()
        event.accept()


class ArtChooser(QDialog):
    """A gallery, how what is marked there looks, and "From file…".

    Args:
        parent: the window it belongs to.
        tile: how large the pictures of the gallery are.
    """

    largest = SCENE_SIZE

    def __init__(self, parent: QWidget | None, tile: QSize) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tile = tile
        self.own = b""
        self.preview = _Preview(self._paint_preview, self._preview_height())
        self.list = QListWidget()
        self.list.setViewMode(QListWidget.ViewMode.IconMode)
        self.list.setIconSize(tile)
        self.list.setMovement(QListWidget.Movement.Static)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setWordWrap(True)
        self.list.setSpacing(4)
        self.list.setUniformItemSizes(True)
        self.problem = PlainLabel()
        self.problem.setObjectName("problemLine")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.hint = PlainLabel(self.tr("Themes of high contrast show no pictures behind words."))
        self.hint.setObjectName("hint")
        self.hint.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.preview)
        self._column.addWidget(self.list, 1)
        self.list.currentItemChanged.connect(lambda *_: self._look())
        self.list.itemActivated.connect(lambda _: self._take())

    def _finish(self, marked: str) -> None:
        """Add what all such dialogs have below, fill the gallery, and mark something in it."""
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.file_button = QPushButton(self.tr("From file…"))
        self.file_button.setAutoDefault(False)
        self.file_button.clicked.connect(lambda _=False: self._ask_for_file())
        buttons.addButton(self.file_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        self._column.addWidget(self.hint)
        self._column.addWidget(self.problem)
        self._column.addWidget(buttons)
        self._fill(marked)
        self.resize(570, 540)
        self.list.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the gallery in another theme's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "ok"):
            self._fill(self.marked)

    @property
    def marked(self) -> str:
        """What is marked in the gallery."""
        item = self.list.currentItem()
        return str(item.data(KEY)) if item is not None else ""

    def mark(self, key: str) -> None:
        """Mark something; what is not there marks the first."""
        rows = [row for row in range(self.list.count()) if self.list.item(row).data(KEY) == key]
        self.list.setCurrentRow(rows[0] if rows else 0)

    def choose_file(self, path: str) -> None:
        """Put a picture file into the gallery and mark it, or say why it cannot be."""
        try:
            self.own = read_wide(path, self.largest)
        except ValueError as error:
            self.problem.setText(
                self.tr("This picture cannot be used: {reason}").format(reason=error)
            )
            self.problem.show()
            return
        self.problem.hide()
        self._fill(OWN)

    def _fill(self, marked: str) -> None:
        self.list.clear()
        ratio = self.devicePixelRatioF()
        own = [(OWN, self.tr("Your own picture"))] if self.own else []
        shown = [*self._items(), *own]
        metrics = self.fontMetrics()
        widest = max(metrics.horizontalAdvance(words) for _, words in shown)
        lines = metrics.lineSpacing() * (2 if widest > self._tile.width() + 6 else 1) + 10
        for key, words in shown:
            picture = QPixmap(self._tile * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            smooth(painter)
            self._paint_tile(
                painter, QRectF(0, 0, self._tile.width(), self._tile.height()), key, ratio
            )
            painter.end()
            icon = QIcon(picture)
            icon.addPixmap(picture, QIcon.Mode.Selected)
            item = QListWidgetItem(icon, words)
            item.setData(KEY, key)
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter)
            item.setSizeHint(QSize(self._tile.width() + 14, self._tile.height() + lines))
            self.list.addItem(item)
        self.mark(marked)
        self.hint.setVisible(current().high_contrast)

    def _look(self) -> None:
        items = self.list.selectedItems()
        shown = items[0].text() if items else ""
        self.preview.setAccessibleName(self.tr("Preview: {0}").format(shown))
        self.preview.update()

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(
            self, self.tr("Choose a picture"), "", self.tr("Pictures") + f" ({PATTERNS})"
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.choose_file)
        dialog.open()

    @abstractmethod
    def _items(self) -> Sequence[tuple[str, str]]:
        """What is in the gallery: keys, and what they are called."""

    @abstractmethod
    def _paint_tile(self, painter: QPainter, place: QRectF, key: str, ratio: float) -> None:
        """Paint one of them in small."""

    @abstractmethod
    def _paint_preview(self, painter: QPainter, preview: QWidget) -> None:
        """Paint what is marked as it will be seen."""

    @abstractmethod
    def _preview_height(self) -> int:
        """How high that is."""

    @abstractmethod
    def _take(self) -> None:
        """Give what is marked away, and close."""


class SceneChooser(ArtChooser):
    """The gallery of scenes, and the colours in which they can be painted.

    Args:
        parent: the window it belongs to.
        behind: what stands behind the name now.
        name: one's own.
        message: one's own.

    Signals:
        chosen: args: what stands there from now on, a `Behind`; `NOTHING` for what the theme says.
    """

    chosen: Signal = Signal(object)

    def __init__(self, parent: QWidget | None, behind: Behind, name: str, message: str) -> None:
        self._name, self._message = name, message
        self._colour = behind.colour
        super().__init__(parent, QSize(148, 50))
        self.setWindowTitle(self.tr("Change my scene"))
        self.list.setAccessibleName(self.tr("Scenes"))
        self.own = behind.picture
        self._column.addLayout(self._swatches())
        self._finish(OWN if behind.picture else behind.name)

    def colour_words(self, colour: int | None) -> str:
        """What one of the colours is called."""
        words = (
            self.tr("Its own colours"), self.tr("Blue"), self.tr("Turquoise"), self.tr("Green"),
            self.tr("Olive"), self.tr("Amber"), self.tr("Orange"), self.tr("Red"), self.tr("Pink"),
            self.tr("Violet"), self.tr("Grey"),
        )  # fmt: skip
        return words[COLOURS.index(colour)]

    def set_colour(self, colour: int | None) -> None:
        """Paint scenes in one of `COLOURS`."""
        self._colour = colour
        self._fill(self.marked)

    def _swatches(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2)
        label = QLabel(self.tr("Colour:"))
        row.addWidget(label)
        self.colours = QButtonGroup(self)
        for number, colour in enumerate(COLOURS):
            button = QToolButton()
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.setIconSize(QSize(_SWATCH, _SWATCH))
            button.setIcon(_swatch(colour, self.devicePixelRatioF()))
            button.setAccessibleName(self.colour_words(colour))
            button.setToolTip(plain_tip(self.colour_words(colour)))
            button.setChecked(colour == self._colour)
            button.clicked.connect(partial(self._colour_clicked, colour))
            self.colours.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _colour_clicked(self, colour: int | None) -> None:
        self.set_colour(colour)

    def _items(self) -> list[tuple[str, str]]:
        plain = [("plain", self.tr("Plain"))] if current().scene else []
        drawn = [(name, scene_words(name)) for name in SCENE_ART]
        return [("", self.tr("As the theme has it")), *plain, *drawn]

    def _behind(self, key: str) -> Behind:
        if key == OWN:
            return Behind(picture=self.own, colour=self._colour)
        return Behind(key, colour=self._colour) if key else NOTHING

    def _shown(self, key: str) -> Behind:
        behind = self._behind(key)
        return by_theme(current()) if behind == NOTHING else behind

    def _paint_tile(self, painter: QPainter, place: QRectF, key: str, ratio: float) -> None:
        behind, theme = self._shown(key), current()
        if behind.picture or behind.name in SCENE_ART:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            made = scenery.rendered(behind, place.size().toSize(), ratio, theme, mirrored=mirrored)
            painter.drawPixmap(place.topLeft(), made)
        else:
            paint_band(painter, place, theme, head=True, waves=True)

    def _paint_preview(self, painter: QPainter, preview: QWidget) -> None:
        theme, place = current(), QRectF(preview.rect())
        if not scenery.paint_behind(preview, self._shown(self.marked), painter):
            paint_band(painter, place, theme, head=True, waves=True)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        align |= Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        half = place.height() / 2
        for words, font, colour, top in (
            (self._name, ui_font(1.35, bold=True), theme.header_text, 8.0),
            (self._message, ui_font(0.95, italic=True), theme.header_secondary, half),
        ):
            painter.setFont(font)
            painter.setPen(colour)
            painter.drawText(QRectF(14, top, place.width() - 28, half - 8), align, words)

    def _preview_height(self) -> int:
        return 84

    def _take(self) -> None:
        self.chosen.emit(self._behind(self.marked))
        self.accept()


class BackgroundChooser(ArtChooser):
    """The gallery of backgrounds.

    Args:
        parent: the window it belongs to.
        name: what stands there now: a drawn one, "plain", "theme", `OWN`, or nothing for what all conversations have.
        picture: one's own, where that stands there.
        for_all: what stands behind all others, by name; None where only all of them can be chosen for.

    Signals:
        chosen: args: the name as above, the picture where it is one's own, whether it is for all.
    """

    chosen: Signal = Signal(str, bytes, bool)
    largest = BACKGROUND_SIZE

    def __init__(
        self, parent: QWidget | None, name: str, picture: bytes, for_all: Background | None = None
    ) -> None:
        self._for_all = for_all
        super().__init__(parent, QSize(112, 70))
        title = self.tr("Background of conversations")
        self.setWindowTitle(
            title if for_all is None else self.tr("Background of this conversation")
        )
        self.list.setAccessibleName(self.tr("Backgrounds"))
        self.own = picture
        self.all = QCheckBox(self.tr("For all conversations that have none of their own"))
        self.all.setVisible(for_all is not None)
        self.all.setChecked(for_all is None)
        self._column.addWidget(self.all)
        self._finish(OWN if picture else name)

    def _items(self) -> list[tuple[str, str]]:
        drawn = [(name, background_words(name)) for name in BACKGROUNDS]
        first = [("", self.tr("As all conversations"))] if self._for_all is not None else []
        return [
            *first,
            ("theme", self.tr("As the theme has it")),
            ("plain", self.tr("Plain")),
            *drawn,
        ]

    def _background(self, key: str) -> Background:
        if key == OWN:
            return Background(picture=self.own)
        if not key:
            return self._for_all or BY_THEME
        return Background(key)

    def _paint_tile(self, painter: QPainter, place: QRectF, key: str, ratio: float) -> None:
        theme = current()
        background = backdrop.resolved(self._background(key), theme)
        if background.picture or background.name in BACKGROUNDS:
            made = backdrop.rendered(background, self._tile * _SMALLER, ratio, theme)
            painter.drawPixmap(place, made, QRectF(made.rect()))
        else:
            painter.fillRect(place, theme.panel)
        painter.setPen(QPen(theme.rule, 1))
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_preview(self, painter: QPainter, preview: QWidget) -> None:
        behind = backdrop.Backdrop(self._background(self.marked))
        behind.paint(painter, preview, preview.rect(), current())
        theme = behind.theme(current())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        align = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        line = self.fontMetrics().lineSpacing() + 4
        for number, (words, colour, indent) in enumerate((
            (self.tr("Anna says:"), theme.their_name, 0), (self.tr("Shall we go to the lake on Friday?"), theme.text, 12),
            (self.tr("You say:"), theme.own_name, 0), (self.tr("Yes! I bring the cake."), theme.text, 12),
        )):  # fmt: skip
            painter.setFont(ui_font())
            painter.setPen(colour)
            place = QRectF(14 + indent, 8 + number * line, preview.width() - 28 - 2 * indent, line)
            painter.drawText(place, align, words)

    def _preview_height(self) -> int:
        return 4 * (self.fontMetrics().lineSpacing() + 4) + 16

    def _take(self) -> None:
        key = self.marked
        for_all = self.all.isChecked()
        self.chosen.emit("" if key == OWN else key, self.own if key == OWN else b"", for_all)
        self.accept()


def _swatch(colour: int | None, ratio: float) -> QIcon:
    picture = QPixmap(QSize(_SWATCH, _SWATCH) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    smooth(painter)
    theme, place = current(), QRectF(2.5, 2.5, _SWATCH - 5, _SWATCH - 5)
    painter.setPen(QPen(theme.glyph, 1))
    if colour is None:
        painter.setBrush(theme.panel)
        painter.drawRoundedRect(place, 4, 4)
        painter.drawLine(place.bottomLeft(), place.topRight())
    else:
        painter.setBrush(QColor.fromRgb(colour))
        painter.drawRoundedRect(place, 4, 4)
    painter.end()
    return QIcon(picture)
