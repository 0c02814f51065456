"""The dialog in which people choose their display picture: a drawn one, or a file of their own."""

from functools import partial

from PySide6.QtCore import QBuffer, QIODevice, QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QImageReader, QImageWriter, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from chatera_app.widgets.plain import plain_tip
from chatera_app.widgets.scenes import SCENES, scene

SIDE = 256
LARGEST_BYTES = 64 * 1024
_LARGEST_SIDE = 12_000
_COLUMNS = 6
_TILE = 64
_QUALITIES = (92, 85, 75, 60, 40, 20)


def encode_picture(image: QImage) -> bytes:
    """The middle square of an image as 256×256 PNG or, where that is larger, JPEG, ≤ 64 KiB.

    Raises:
        ValueError: there is no image in it.
    """
    if image.isNull():
        raise ValueError("not a picture")
    side = min(image.width(), image.height())
    square = QRect((image.width() - side) // 2, (image.height() - side) // 2, side, side)
    small = image.copy(square).scaled(
        SIDE,
        SIDE,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    png = _saved(small, b"PNG", -1)
    if len(png) <= LARGEST_BYTES:
        return png
    flat = small.convertToFormat(QImage.Format.Format_RGB32)
    for quality in _QUALITIES:
        jpeg = _saved(flat, b"JPEG", quality)
        if len(jpeg) <= LARGEST_BYTES:
            return jpeg
    raise ValueError("the picture does not fit in 64 KiB")


def _saved(image: QImage, kind: bytes, quality: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, kind)
    writer.setQuality(quality)
    writer.write(image)
    return bytes(buffer.data().data())


def read_picture(path: str) -> bytes:
    """A picture file as the bytes of a display picture.

    Raises:
        ValueError: the file is no picture Qt can read, or an absurdly large one.
    """
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    size = reader.size()
    if max(size.width(), size.height()) > _LARGEST_SIDE:
        raise ValueError("the picture is too large")
    image = reader.read()
    if image.isNull():
        raise ValueError(reader.errorString())
    return encode_picture(image)


class PictureChooser(QDialog):
    """A grid of drawn pictures and "From file…"; `chosen` has the bytes, empty for none."""

    chosen = Signal(bytes)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Choose your picture"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._problem = QLabel()
        self._problem.setWordWrap(True)
        self._problem.hide()
        grid = QGridLayout()
        for place, name in enumerate(SCENES):
            grid.addWidget(self._tile(name), place // _COLUMNS, place % _COLUMNS)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        role = QDialogButtonBox.ButtonRole.ActionRole
        buttons.addButton(self.tr("From file…"), role).clicked.connect(self._ask_for_file)
        buttons.addButton(self.tr("No picture"), role).clicked.connect(self._choose_none)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(grid)
        column.addWidget(self._problem)
        column.addWidget(buttons)

    def chooseFile(self, path: str) -> None:
        """Take the picture from a file, or say why it cannot be."""
        try:
            data = read_picture(path)
        except ValueError as error:
            text = self.tr("This picture cannot be used: {reason}")
            self._problem.setText(text.format(reason=error))
            self._problem.show()
            return
        self._choose(data)

    def chooseScene(self, name: str) -> None:
        """Take one of the drawn pictures."""
        self._choose(encode_picture(scene(name, SIDE).toImage()))

    def _tile(self, name: str) -> QToolButton:
        tile = QToolButton()
        ratio = self.devicePixelRatioF()
        tile.setIcon(QIcon(QPixmap(scene(name, _TILE, ratio))))
        tile.setIconSize(QSize(_TILE, _TILE))
        tile.setAutoRaise(True)
        tile.setAccessibleName(self._scene_name(name))
        tile.setToolTip(plain_tip(self._scene_name(name)))
        tile.clicked.connect(partial(self._tile_clicked, name))
        return tile

    def _tile_clicked(self, name: str) -> None:
        self.chooseScene(name)

    def _scene_name(self, name: str) -> str:
        words = {
            "sun": self.tr("Sunny hills"),
            "dusk": self.tr("Dusk"),
            "sea": self.tr("Sailing boat"),
            "leaf": self.tr("Leaf"),
            "flower": self.tr("Flower"),
            "mountain": self.tr("Mountains"),
            "moon": self.tr("Moon"),
            "city": self.tr("City at night"),
            "balloon": self.tr("Balloon"),
            "cactus": self.tr("Cactus"),
            "lighthouse": self.tr("Lighthouse"),
            "rocket": self.tr("Rocket"),
            "fish": self.tr("Fish"),
            "snow": self.tr("Snow"),
            "cat": self.tr("Cat"),
            "owl": self.tr("Owl"),
            "fox": self.tr("Fox"),
            "butterfly": self.tr("Butterfly"),
            "planet": self.tr("Planet"),
            "guitar": self.tr("Guitar"),
            "teacup": self.tr("Cup of tea"),
            "cherries": self.tr("Cherries"),
            "robot": self.tr("Robot"),
            "snail": self.tr("Snail"),
        }
        return words[name]

    def _ask_for_file(self) -> None:
        patterns = " ".join(
            f"*.{bytes(kind.data()).decode()}" for kind in QImageReader.supportedImageFormats()
        )
        dialog = QFileDialog(
            self, self.tr("Choose a picture"), "", self.tr("Pictures") + f" ({patterns})"
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.chooseFile)
        dialog.open()

    def _choose_none(self) -> None:
        self._choose(b"")

    def _choose(self, data: bytes) -> None:
        self.chosen.emit(data)
        self.accept()
