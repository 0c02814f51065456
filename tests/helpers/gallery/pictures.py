"""Pictures of windows, small enough to be kept, and what tells two of them apart.

A picture is kept as one pixel for each square of ``CELL`` x ``CELL`` logical pixels: the mean of its colours. How letters are
smoothed changes that by a few levels; a button that is gone, words that end too soon or stand elsewhere, another colour or a
mirror that is missing change it by many. All pictures of one window lie in one file, its sheet.
"""

import json
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

CELL = 8
"""Logical pixels of a square's side."""
WEAK, STRONG = 9, 26
"""Levels of 255 by which a square's colour may differ: WEAK in a few of them, STRONG in none."""
FEW = 0.004
"""Which part of the squares may differ by more than WEAK."""
FEWEST = 3
"""So many may, however small the picture."""
SIZES = "sizes"
"""Under which name a sheet keeps where its pictures lie."""
GAP = 1
"""Squares between two pictures on a sheet."""
_COARSE = bytes(level & 0xFC for level in range(256))
"""Levels as they are kept: nobody sees the difference, and the file is smaller by a quarter."""
_OVER_WEAK = bytes(int(level > WEAK) for level in range(256))


def squares(picture: QImage, scale: int) -> QImage:
    """Return a picture as it is kept.

    Args:
        picture: of a window, as it is on a screen.
        scale: the screen's pixels for each logical one.
    """
    side = CELL * scale
    across, down = -(-picture.width() // side), -(-picture.height() // side)
    whole = QImage(across * side, down * side, QImage.Format.Format_RGB32)
    whole.fill(Qt.GlobalColor.white)
    plain = picture.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    plain.setDevicePixelRatio(1)
    painter = QPainter(whole)
    painter.drawImage(0, 0, plain)
    painter.end()
    small = whole.scaled(
        across, down, Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )  # fmt: skip
    kept = small.convertToFormat(QImage.Format.Format_RGB888)
    levels = bytes(kept.constBits()).translate(_COARSE)
    coarse = QImage(levels, across, down, kept.bytesPerLine(), QImage.Format.Format_RGB888)
    return coarse.copy()  # the bytes are not kept by the picture itself


@dataclass(frozen=True)
class Difference:
    """How two pictures differ.

    Attributes:
        words: says so; empty where they are the same as far as anybody sees.
        where: the squares that differ, marked; None where the sizes do.
    """

    words: str = ""
    where: QImage | None = field(default=None, compare=False)

    def __bool__(self) -> bool:
        return bool(self.words)


def compare(expected: QImage, came: QImage) -> Difference:
    """Compare two pictures as they are kept."""
    if expected.size() != came.size():
        sizes = [f"{one.width() * CELL}x{one.height() * CELL}" for one in (expected, came)]
        return Difference(f"is about {sizes[1]} pixels large, not {sizes[0]}")
    levels = _levels(expected, came)
    strongest = max(levels, default=0)
    if strongest <= WEAK:
        return Difference()
    over = levels.translate(_OVER_WEAK)
    weak = sum(any(over[at : at + 3]) for at in range(0, len(over), 3)) if any(over) else 0
    most = max(FEWEST, round(FEW * expected.width() * expected.height()))
    if strongest <= STRONG and weak <= most:
        return Difference()
    words = f"{weak} squares differ (up to {most} may), by up to {strongest} levels (up to {STRONG} may)"
    return Difference(words, _marked(came, levels))


def _levels(one: QImage, other: QImage) -> bytes:
    """Return by how much each colour of each square differs, row by row without what pads a row."""
    apart = QImage(one)
    painter = QPainter(apart)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, other)
    painter.end()
    wide, step = 3 * apart.width(), apart.bytesPerLine()
    raw = bytes(apart.constBits())
    return b"".join(raw[row * step : row * step + wide] for row in range(apart.height()))


def _marked(came: QImage, levels: bytes) -> QImage:
    """Return a pale copy in which what differs is red."""
    marked = came.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(marked)
    painter.fillRect(marked.rect(), QColor(255, 255, 255, 150))
    painter.end()
    for at in range(0, len(levels), 3):
        if max(levels[at : at + 3]) > WEAK:
            row, column = divmod(at // 3, came.width())
            marked.setPixelColor(column, row, QColor(220, 0, 0))
    return marked


def enlarged(kept: QImage) -> QImage:
    """Return a kept picture in the window's own size, for people."""
    return kept.scaled(kept.size() * CELL)


# Sheets ------------------------------------------------------------------------------------------


def pack(pictures: dict[str, QImage]) -> QImage:
    """Return a sheet of pictures by their names; ``unpack`` finds them there."""
    rows: list[list[str]] = []
    known: dict[QSize, list[str]] = {}
    for name in sorted(pictures):
        known.setdefault(pictures[name].size(), []).append(name)
    for names in known.values():
        rows += [names[at : at + 5] for at in range(0, len(names), 5)]
    places: dict[str, QRect] = {}
    down = 0
    for row in rows:
        along = 0
        for name in row:
            places[name] = QRect(QPoint(along, down), pictures[name].size())
            along += places[name].width() + GAP
        down += max(places[name].height() for name in row) + GAP
    sheet = QImage(
        max(place.right() + 1 for place in places.values()), down, QImage.Format.Format_RGB888
    )
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    for name, place in places.items():
        painter.drawImage(place.topLeft(), pictures[name])
    painter.end()
    kept = {
        name: (place.x(), place.y(), place.width(), place.height())
        for name, place in sorted(places.items())
    }
    sheet.setText(SIZES, json.dumps(kept, separators=(",", ":")))
    return sheet


def unpack(file: Path) -> dict[str, QImage]:
    """Return the pictures of a sheet by their names; none where there is no such file."""
    sheet = QImage(str(file))
    if sheet.isNull():
        return {}
    sheet = sheet.convertToFormat(QImage.Format.Format_RGB888)
    places = json.loads(sheet.text(SIZES))
    return {name: sheet.copy(QRect(*place)) for name, place in places.items()}


def save_small(picture: QImage, file: Path) -> None:
    """Save a picture in as few bytes as PNG takes."""
    assert picture.save(str(file), "PNG", 0), file  # type: ignore[call-overload] # the stub knows bytes only
