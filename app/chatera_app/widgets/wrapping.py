"""Breaking a text into a few lines for places that don't scroll."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from chatera_app.widgets.scripts import utf16_slice


def wrapped(text: str, font: QFont, width: float, most: int) -> list[str]:
    """The text in at most `most` lines; what finds no room ends in an ellipsis."""
    words = " ".join(text.split())
    layout = QTextLayout(words, font)
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
