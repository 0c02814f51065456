"""Words that others wrote, shown as they are: what looks like HTML is else rendered, with the files that it names."""

from PySide6.QtGui import Qt
from PySide6.QtWidgets import QLabel, QWidget


class PlainLabel(QLabel):
    """A label that shows its text letter by letter."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)


def isolated(name: str) -> str:
    """Return a name as it stands within a sentence: one that runs the other way turns nothing around it."""
    return f"\u2068{name}\u2069"


def plain_tip(text: str) -> str:
    """Return a text as a tooltip has to be given it (which has no format of its own) to show just that."""
    if not Qt.mightBeRichText(text):
        return text
    return Qt.convertFromPlainText(text, Qt.WhiteSpaceMode.WhiteSpaceNormal)
