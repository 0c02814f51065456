"""Messages that were found: plain values, the list that shows them, and how one is painted and spoken."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from chatera_app.widgets.paint import gloss, smooth
from chatera_app.widgets.scripts import kept_whole, utf16_length
from chatera_app.widgets.theme import Theme, current, text_scale, ui_font

Index = QModelIndex | QPersistentModelIndex
FOUND = int(Qt.ItemDataRole.UserRole) + 1
_INDENT, _GAP, _HIGH = 10, 3, 62
_LINES = 2


@dataclass(frozen=True, slots=True)
class Found:
    """A message that was found.

    Attributes:
        key: is told when it is chosen.
        place: the conversation it is in; empty where that is plain.
        author: who wrote it; empty where that is who the conversation is with.
        when: the day and the time, in words.
        text: of it, as much as there is room for.
        marks: (start, length) of the words looked for, in ``text``.
    """

    key: str
    place: str
    author: str
    when: str
    text: str
    marks: tuple[tuple[int, int], ...] = ()

    @property
    def spoken(self) -> str:
        """The line for a screen reader."""
        return ", ".join(
            one
            for one in (
                self.author or self.place,
                self.text,
                self.place if self.author else "",
                self.when,
            )
            if one
        )


class FoundModel(QAbstractListModel):
    """Lines of what was found; asks for more when the last one comes into sight.

    Args:
        more: asks for more; ``append`` or ``end`` answers.
    """

    def __init__(self, more: Callable[[], None]) -> None:
        super().__init__()
        self.lines: list[Found] = []
        self._more = more
        self._open = False

    def begin(self) -> None:
        """Show nothing, of which there may be more."""
        self.beginResetModel()
        self.lines = []
        self._open = False
        self.endResetModel()

    def append(self, lines: Sequence[Found], *, over: bool) -> None:
        """Show further lines; ``over`` where there are no more."""
        if lines:
            count = len(self.lines)
            self.beginInsertRows(QModelIndex(), count, count + len(lines) - 1)
            self.lines += lines
            self.endInsertRows()
        self._open = not over

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there may be more."""
        return self._open and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:  # noqa: ARG002 - Qt's signature
        """Ask for more, once."""
        if self._open:
            self._open = False
            self._more()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many lines are shown."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the line itself, or what is spoken of it."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == FOUND:
            return line
        spoken = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        return line.spoken if role in spoken else None


class FoundList(QListView):
    """Shows a ``FoundModel``; Enter and a double click activate a line."""

    def __init__(self, model: FoundModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(FoundDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.StyledPanel)


class FoundDelegate(QStyledItemDelegate):
    """Paints a line: conversation and author, at the far end the day, and below it the words."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's
        """Return three lines' height."""
        return QSize(100, round(_HIGH * text_scale()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        found = index.data(FOUND)
        if not isinstance(found, Found):
            return
        painter.save()
        smooth(painter)
        theme, rect = current(), QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        self._ground(painter, option, theme, chosen=chosen)
        inner = rect.adjusted(_INDENT, 5, -_INDENT, -5)
        ink, quiet = theme.text, theme.secondary
        if chosen:
            ink = quiet = theme.text
        small = ui_font(0.92)
        metrics = QFontMetricsF(small)
        wide = metrics.horizontalAdvance(found.when)
        head = QRectF(inner.left(), inner.top(), inner.width(), QFontMetricsF(ui_font()).height())
        painter.setFont(small)
        painter.setPen(quiet)
        near = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        far = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        fixed = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(head, far | fixed, found.when)
        room = head.adjusted(wide + 10, 0, 0, 0) if mirrored else head.adjusted(0, 0, -wide - 10, 0)
        self._head(painter, room, found, near | fixed, ink, quiet, mirrored=mirrored)
        body = QRectF(
            inner.left(), head.bottom() + _GAP, inner.width(), inner.bottom() - head.bottom()
        )
        _draw_words(painter, body, found, theme, ink, mirrored=mirrored)
        painter.restore()

    def _head(
        self, painter: QPainter, room: QRectF, found: Found, flags: Qt.AlignmentFlag, ink: QColor,
        quiet: QColor, *, mirrored: bool,
    ) -> None:  # fmt: skip
        bold = ui_font(bold=True)
        first = found.place or found.author
        metrics = QFontMetricsF(bold)
        words = metrics.elidedText(first, Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(bold)
        painter.setPen(ink)
        painter.drawText(room, flags, words)
        used = metrics.horizontalAdvance(words) + 8
        if not found.place or used > room.width() - 30:
            return
        rest = room.adjusted(0, 0, -used, 0) if mirrored else room.adjusted(used, 0, 0, 0)
        painter.setFont(ui_font())
        painter.setPen(quiet)
        elided = QFontMetricsF(ui_font()).elidedText(
            found.author, Qt.TextElideMode.ElideRight, rest.width()
        )
        painter.drawText(rest, flags, elided)

    def _ground(
        self, painter: QPainter, option: QStyleOptionViewItem, theme: Theme, *, chosen: bool
    ) -> None:
        rect = QRectF(option.rect)
        if chosen:
            gloss(
                painter, rect.adjusted(2.5, 1.5, -2.5, -1.5), theme.selected, radius=4,
                border=theme.selection_border, shine=30 if theme.dark else 130,
            )  # fmt: skip
            return
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.hover)
        painter.setPen(QPen(theme.rule, 1))
        y = rect.bottom() - 0.5
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))


def _draw_words(
    painter: QPainter, body: QRectF, found: Found, theme: Theme, ink: QColor, *, mirrored: bool
) -> None:
    """Draw the message in as many lines as there is room for, with the words looked for standing out."""
    layout = QTextLayout(kept_whole(found.text), ui_font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setAlignment(Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft)
    option.setAlignment(option.alignment() | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    look.setForeground(theme.link)
    look.setFontUnderline(theme.high_contrast)
    formats = []
    for start, length in found.marks:
        one = QTextLayout.FormatRange()
        one.start = utf16_length(found.text[:start])
        one.length = utf16_length(found.text[start : start + length])
        one.format = look
        formats.append(one)
    layout.setFormats(formats)
    layout.beginLayout()
    y, shown = 0.0, 0
    while shown < _LINES:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(body.width())
        line.setPosition(QPointF(0, y))
        y += line.height()
        shown += 1
    layout.endLayout()
    painter.setClipRect(body)
    painter.setPen(ink)
    layout.draw(painter, body.topLeft())
