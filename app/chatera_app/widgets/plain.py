"""Words that others wrote, shown as they are: what looks like HTML is else rendered, with the files that it names."""

import re

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, Qt, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QWidget

from chatera_app.widgets.scripts import is_right_to_left

_NEXT_LINE = "\u2028"
"""Where a text layout begins another line."""
_ISOLATES = frozenset("\u2066\u2067\u2068")
_END = "\u2069"
_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e")
TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""What lets words run the other way, or ends that."""
_SELECTS = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


class PlainLabel(QLabel):
    """A label that shows its text letter by letter."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text; lines that break and run from right to left, ourselves.

        Qt draws such a line further to the left by the space at its end, and over the edge where it needs all of the width.
        """
        selects = (
            self.textInteractionFlags() & _SELECTS
        )  # such text Qt draws by other means, in its place
        if selects or not self.wordWrap() or not is_right_to_left(self.text()):
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.drawFrame(painter)
        painter.setPen(self.palette().color(self.foregroundRole()))
        margin = self.margin()
        room = QRectF(self.contentsRect().adjusted(margin, margin, -margin, -margin))
        layout, height = self._laid_out(room.width())
        top = room.top()
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            top += (room.height() - height) / 2
        elif self.alignment() & Qt.AlignmentFlag.AlignBottom:
            top = room.bottom() - height
        layout.draw(painter, QPointF(room.left(), top))
        painter.end()
        event.accept()

    def _laid_out(self, width: float) -> tuple[QTextLayout, float]:
        """The text in lines, from right to left, and how high they are together."""
        across = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        if across & Qt.AlignmentFlag.AlignLeft and not across & Qt.AlignmentFlag.AlignAbsolute:
            across = Qt.AlignmentFlag.AlignRight
        option = QTextOption(across)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout = QTextLayout(self.text().replace("\n", _NEXT_LINE), self.font())
        layout.setTextOption(option)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout, height


def isolated(name: str) -> str:
    """Return a name as it stands within a sentence: one that runs the other way turns nothing around it."""
    if TURNS.search(name):
        name = _balanced(name)
    return f"\u2068{name}\u2069"


def _balanced(words: str) -> str:
    """Return words without overrides, in which every isolate ends, and none that does not begin there (UAX 9, BD9)."""
    kept, begun = [], 0
    for one in words:
        if one in _OVERRIDES or (one == _END and not begun):
            continue
        begun += (one in _ISOLATES) - (one == _END)
        kept.append(one)
    return "".join(kept) + _END * begun


def on_button(words: str) -> str:
    """Return words as a button or a menu has to be given them to show just that: ``&`` is else taken for a key's mark."""
    return words.replace("&", "&&")


def plain_tip(text: str) -> str:
    """Return a text as a tooltip has to be given it (which has no format of its own) to show just that."""
    if not Qt.mightBeRichText(text):
        return text
    return Qt.convertFromPlainText(text, Qt.WhiteSpaceMode.WhiteSpaceNormal)
