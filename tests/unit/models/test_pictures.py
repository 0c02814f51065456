"""Pictures of others: drawn where they are pictures, and harmless where they are something else."""

import time
import zlib
from collections.abc import Callable
from random import Random

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter

from chatera.protocol import limits
from chatera_app.models.pictures import KEPT_BYTES, KEPT_SIDE, ROW_SIDE, Pixmaps, pixmap
from chatera_app.widgets import gif_check
from tests.helpers.pictures import (
    RED,
    SIGNATURE,
    chunk,
    gif_bomb,
    gif_of_codes,
    head,
    jpeg_of_scans,
    pixels,
    png,
)

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


def seconds(act: Callable[[], object]) -> float:
    """Return how long something takes on this thread."""
    start = time.thread_time()
    act()
    return time.thread_time() - start


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("scans", [33, 2_000])
def test_a_jpeg_of_thousands_of_scans_is_not_decoded(scans: int) -> None:
    data = jpeg_of_scans(scans)
    assert len(data) <= limits.BLOB_SIZE
    assert seconds(lambda: pixmap(data)) < 0.2
    assert pixmap(data) is None


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data.replace(b"\xff\xda", b"nonsense\xff\xff\xda"),
        lambda data: data.replace(b"\xff\xc2", b"\xff\xfe\0\2\xff\xc2"),
        lambda data: data[:2] + b"\xff\xe1\xff\xff" + data[2:],
        lambda data: data[:-2],
    ],
    ids=["rubbish between", "a comment", "a length that lies", "no end"],
)
def test_no_scan_hides_behind_damage(damage: Callable[[bytes], bytes]) -> None:
    assert pixmap(damage(jpeg_of_scans(1_000))) is None


@pytest.mark.usefixtures("qapp")
@pytest.mark.qt_log_ignore("Inconsistent progression")
def test_ordinary_progressive_pictures_are_shown() -> None:
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    for progressive in (False, True):
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QImageWriter(buffer, b"JPEG")
        writer.setProgressiveScanWrite(progressive)
        assert writer.write(image)
        data = bytes(buffer.data().data())
        assert (data.count(b"\xff\xda") > 5) is progressive
        assert pixmap(data) is not None
    assert pixmap(jpeg_of_scans(10, 64)) is not None


@pytest.mark.usefixtures("qapp")
def test_a_jpeg_of_a_kind_that_nobody_writes_is_not_decoded() -> None:
    assert pixmap(jpeg_of_scans(3, 64, frame=0xCA)) is None


@pytest.mark.usefixtures("qapp")
def test_what_stands_in_a_png_beside_its_pixels_is_not_unpacked() -> None:
    bomb = zlib.compress(bytes(5_000_000))
    beside = [
        chunk(b"zTXt", b"x\0\0" + bomb), chunk(b"iCCP", b"x\0\0" + bomb), chunk(b"tEXt", b"Author\0Anna"),
        chunk(b"gAMA", (45_455).to_bytes(4, "big")), chunk(b"pHYs", bytes(8) + b"\1"), chunk(b"eXIf", b"MM\0*"),
    ]  # fmt: skip
    for data in (png(24, 24, RED, *beside), png(24, 24, RED, *beside) + b"more"):
        shown = pixmap(data)
        assert shown is not None
        assert shown.toImage().pixelColor(3, 3).getRgb() == RED


@pytest.mark.usefixtures("qapp")
def test_a_png_has_the_pixels_that_it_says() -> None:
    end = chunk(b"IEND", b"")
    bomb = chunk(b"IDAT", zlib.compress(bytes(50_000_000)))
    assert pixmap(SIGNATURE + head(8, 8) + bomb + end) is None
    assert pixmap(SIGNATURE + head(8, 8) + pixels(8, 3, RED) + end) is None


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("width", "height"), [(1, 1), (5, 3), (9, 8), (40, 17)])
def test_interlaced_pngs_are_shown(width: int, height: int) -> None:
    steps = [(8, 8, 0, 0), (8, 8, 4, 0), (4, 8, 0, 4), (4, 4, 2, 0), (2, 4, 0, 2), (2, 2, 1, 0), (1, 2, 0, 1)]  # fmt: skip
    rows = b""
    for across, down, left, top in steps:
        wide, high = len(range(left, width, across)), len(range(top, height, down))
        rows += (b"\0" + bytes(RED) * wide) * high if wide else b""
    data = chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    shown = pixmap(SIGNATURE + head(width, height, interlaced=1) + data)
    assert shown is not None
    assert shown.toImage().pixelColor(width - 1, height - 1).getRgb() == RED


@pytest.mark.usefixtures("qapp")
def test_a_gif_of_more_pixels_than_it_says_is_not_decoded() -> None:
    data = gif_bomb()
    assert len(data) <= limits.BLOB_SIZE
    assert seconds(lambda: pixmap(data)) < 0.2
    assert pixmap(data) is None


@pytest.mark.usefixtures("qapp")
def test_gifs_are_shown_with_their_first_picture() -> None:
    still = gif_of_codes([7, 7, 258])
    shown = pixmap(still)
    assert shown is not None
    assert shown.toImage().pixelColor(1, 1).getRgb() == (21, 22, 23, 255)
    transparent = still.replace(b",\0\0\0\0", b"!\xf9\4\1\0\0\7\0,\0\0\0\0")
    clear = pixmap(transparent)
    assert clear is not None
    assert clear.toImage().pixelColor(1, 1).alpha() == 0
    moving = transparent[:-1] + transparent[781:]
    assert gif_check.first_picture(moving) == transparent
    assert pixmap(moving) is not None


@pytest.mark.usefixtures("qapp")
def test_gifs_whose_codes_grow_longer_are_shown() -> None:
    dice = Random(3)
    side = 100
    assert pixmap(gif_of_codes([dice.randrange(256) for _ in range(side**2)], side, side))


def test_gifs_that_end_too_early_are_none() -> None:
    whole = gif_of_codes([7, 7, 258])
    for end in range(len(whole) - 1):
        assert gif_check.first_picture(whole[:end]) is None


@pytest.mark.usefixtures("qapp")
def test_as_many_are_kept_as_there_is_room_for_their_pixels() -> None:
    kept = Pixmaps(room=1024 * 1024)
    data = encoded(256, 256)
    several = [data + bytes([number]) for number in range(10)]
    shown = [kept.of(data, KEPT_SIDE) for data in several]
    assert kept.held <= 1024 * 1024
    again = [kept.of(data, KEPT_SIDE) for data in reversed(several)]
    same = [one is other for one, other in zip(shown, reversed(again), strict=True)]
    assert any(same)
    assert not all(same)


@pytest.mark.usefixtures("qapp")
def test_a_contact_list_of_ordinary_size_is_kept_whole() -> None:
    kept = Pixmaps()
    data = encoded(256, 256)
    several = [data + number.to_bytes(2, "big") for number in range(400)]
    shown = [kept.of(data, ROW_SIDE) for data in several]
    assert kept.held <= KEPT_BYTES
    assert all(kept.of(data, ROW_SIDE) is one for data, one in zip(several, shown, strict=True))
