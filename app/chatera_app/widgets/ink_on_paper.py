"""Handwriting within a document that is printed: painted as strokes, so that thousands of drawings have no pixels."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect, QRectF, QSizeF
from PySide6.QtGui import (
    QGuiApplication,
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from chatera_app.widgets.ink import Drawing

PAPER = (600.0, 800.0)
"""The most that a drawing has on paper across and down: there is no more room."""
_OBJECT = QTextFormat.ObjectTypes.UserObject.value + 1
_NUMBER = QTextFormat.Property.UserProperty.value + 1
_NAME = "ink:"


def place_html(number: int) -> str:
    """Return what stands for a drawing in a page, until `put_into` puts it there."""
    return f'<img src="{_NAME}{number}">'


def put_into(document: QTextDocument, drawings: Sequence[Drawing]) -> None:
    """Put drawings into their places in a document; it keeps them."""
    painter = _InkPainter(document, drawings)
    document.documentLayout().registerHandler(_OBJECT, painter)
    for place, number in list(_places(document)):
        cursor = QTextCursor(document)
        cursor.setPosition(place)
        cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
        drawn = QTextCharFormat()
        drawn.setObjectType(_OBJECT)
        drawn.setProperty(_NUMBER, number)
        cursor.setCharFormat(drawn)


def size_on_paper(drawing: Drawing) -> QSizeF:
    """Return how large a drawing is there: as large as it says, and no larger than the paper."""
    size = drawing.size
    return size * min(1.0, PAPER[0] / size.width(), PAPER[1] / size.height())


def _places(document: QTextDocument) -> Iterator[tuple[int, int]]:
    """Yield where a drawing belongs, and which."""
    block = document.begin()
    while block.isValid():
        part = block.begin()
        while not part.atEnd():
            piece = part.fragment()
            name = piece.charFormat().toImageFormat().name()
            if name.startswith(_NAME):
                yield piece.position(), int(name.removeprefix(_NAME))
            part += 1
        block = block.next()


class _InkPainter(QPyTextObject):
    """Tells a document how large its drawings are, and paints them."""

    def __init__(self, document: QTextDocument, drawings: Sequence[Drawing]) -> None:
        super().__init__(document)
        self._drawings = drawings

    def intrinsicSize(self, doc: QTextDocument, pos: int, format: QTextFormat) -> QSizeF:  # noqa: A002 - Qt's name
        """Return how large a drawing is on what the document is laid out for: paper has finer dots."""
        del pos
        device, screen = doc.documentLayout().paintDevice(), QGuiApplication.primaryScreen()
        finer = device.logicalDpiY() / screen.logicalDotsPerInchY() if device is not None else 1.0
        return size_on_paper(self._drawings[format.intProperty(_NUMBER)]) * finer

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, doc: QTextDocument, pos: int, format: QTextFormat  # noqa: A002 - Qt's name
    ) -> None:  # fmt: skip
        """Paint a drawing."""
        del doc, pos
        self._drawings[format.intProperty(_NUMBER)].paint(painter, QRectF(rect))
