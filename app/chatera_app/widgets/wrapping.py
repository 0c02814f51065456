"""Breaking a text into a few lines for places that don't scroll."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from chatera_app.widgets.scripts import kept_whole, utf16_slice


def wrapped(text: str, font: QFont, width: float, most: int) -> list[str]:
    """The text in at most `most` lines, with room for its emoticons; what finds no room ends in an ellipsis."""
    from chatera_app.widgets.emoticon_lines import PictureRoom  # not needed for a first window
    from chatera_app.widgets.emoticons import find_emoticons, make_room

    words = " ".join(text.split())
    found, room = find_emoticons(words), PictureRoom(font)
    layout = QTextLayout(kept_whole(make_room(words, found)), font)
    layout.setFormats([room.range_at(one.start) for one in found])
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    ends: list[int | None] = [*starts[1:], None]
    lines = [
        utf16_slice(words, start, end).strip() for start, end in zip(starts, ends, strict=True)
    ]
    if len(lines) <= most:
        return lines
    rest = utf16_slice(words, starts[most - 1], None)
    metrics = QFontMetricsF(font)
    return [*lines[: most - 1], metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]
