"""Pictures of others: drawn where they are pictures, and harmless where they are something else."""

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter

from chatera.protocol import limits
from chatera_app.models.pictures import KEPT_SIDE, pixmap

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'


def encoded(width: int, height: int, kind: str = "PNG") -> bytes:
    """Return an image of one colour; however large, its file is small."""
    image = QImage(width, height, QImage.Format.Format_Grayscale8)
    image.fill(7)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(kind.encode())).write(image)
    return bytes(buffer.data().data())


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_pictures_are_shown(kind: str) -> None:
    shown = pixmap(encoded(256, 256, kind))
    assert shown is not None
    assert (shown.width(), shown.height()) == (256, 256)


@pytest.mark.usefixtures("qapp")
def test_large_ones_are_kept_small() -> None:
    shown = pixmap(encoded(2_000, 1_000))
    assert shown is not None
    assert (shown.width(), shown.height()) == (KEPT_SIDE, KEPT_SIDE // 2)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("data", [encoded(8_000, 8_000), SVG, b"", b"GIF89a", b"\x89PNG\r\n\x1a\n"])
def test_bombs_drawings_and_nonsense_are_not(data: bytes) -> None:
    assert len(data) <= limits.BLOB_SIZE
    assert pixmap(data) is None
