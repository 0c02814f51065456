"""How a heading, a large row and a normal row of the contact list are painted."""

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from chatera_app.widgets.art import figure_pixmap, glyph
from chatera_app.widgets.contact_rows import (
    ROW,
    ContactRow,
    GroupHeading,
    heading_text,
    secondary_text,
    status_word,
)
from chatera_app.widgets.frames import paint_framed
from chatera_app.widgets.paint import gloss, smooth
from chatera_app.widgets.scenes import initial_picture
from chatera_app.widgets.theme import Theme, current, text_scale, ui_font
from chatera_app.widgets.unread_badge import badge_width, paint_badge

Index = QModelIndex | QPersistentModelIndex
_HEADING = 25
_HEIGHTS = {"compact": 20, "normal": 24, "large": 50}
_PICTURE, _FIGURE, _SMALL_FIGURE = 40, 19, 16
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class ContactDelegate(QStyledItemDelegate):
    """Paints the values of `contact_rows` in the current theme."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's
        """Headings, large rows and normal rows, growing with the font."""
        row = index.data(ROW)
        grown = text_scale()
        if isinstance(row, ContactRow):
            return QSize(100, round(_HEIGHTS[row.size] * grown))
        return QSize(100, round(_HEADING * grown))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        painter.save()
        smooth(painter)
        theme, row, rect = current(), index.data(ROW), QRectF(option.rect)
        if isinstance(row, GroupHeading):
            self._heading(painter, option, index, row)
        elif isinstance(row, ContactRow):
            self._ground(painter, option, theme)
            if row.size == "large":
                _large(painter, rect, row, theme)
            else:
                _normal(painter, rect, row, theme)
        painter.restore()

    def _heading(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
        heading: GroupHeading,
    ) -> None:
        theme, rect = current(), QRectF(option.rect)
        band = rect.adjusted(3.5, 3.5, -3.5, -1.5)
        top, middle, _, bottom = theme.header
        focused = option.state & QStyle.StateFlag.State_HasFocus
        border = theme.link if focused else theme.rule
        gloss(
            painter,
            band,
            (top, middle, middle, bottom),
            radius=4,
            border=border,
            shine=40 if theme.dark else 130,
        )
        view = option.widget
        opened = view.isExpanded(index) if isinstance(view, QTreeView) else heading.expanded
        _triangle(painter, QPointF(rect.left() + 16, band.center().y()), theme, opened=opened)
        painter.setFont(ui_font(bold=True))
        painter.setPen(theme.group_text)
        painter.drawText(band.adjusted(23, 0, -6, 0), _LEFT, heading_text(heading))

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
        tight = option.rect.height() < _HEIGHTS["normal"] * text_scale()
        area = QRectF(option.rect).adjusted(
            4.5, 0.5 if tight else 1.5, -4.5, -0.5 if tight else -1.5
        )
        shine = 30 if theme.dark else 130
        if option.state & QStyle.StateFlag.State_Selected:
            border = theme.selection_border
            gloss(painter, area, theme.selected, radius=5, border=border, shine=shine)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            stops = (theme.panel, theme.hover)
            gloss(painter, area, stops, radius=5, border=theme.rule, shine=0)


def _triangle(painter: QPainter, middle: QPointF, theme: Theme, *, opened: bool) -> None:
    down = [QPointF(-3.5, -2), QPointF(0, 2), QPointF(3.5, -2)]
    right = [QPointF(-2, -3.5), QPointF(2, 0), QPointF(-2, 3.5)]
    pen = QPen(theme.group_text, 1.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([middle + point for point in (down if opened else right)]))


def _ratio(painter: QPainter) -> float:
    return painter.device().devicePixelRatioF()


def _marks(painter: QPainter, rect: QRectF, row: ContactRow, theme: Theme) -> float:
    """Paint badge and glyphs at the right; the width they took."""
    right = rect.right() - 10
    if row.unread:
        width = badge_width(row.unread)
        paint_badge(
            painter, QRectF(right - width, rect.y(), width, rect.height()), row.unread, theme
        )
        right -= width + 4
    for name, wanted in (("mute", row.muted), ("block", row.blocked)):
        if wanted:
            mark = glyph(name, theme, 14, _ratio(painter))
            painter.drawPixmap(QPointF(right - 14, rect.center().y() - 7), mark)
            right -= 18
    return rect.right() - right


def _large(painter: QPainter, rect: QRectF, row: ContactRow, theme: Theme) -> None:
    side, half = _PICTURE * text_scale(), 18 * text_scale()
    frame = QRectF(rect.left() + 11, rect.center().y() - side / 2, side, side)
    picture = row.picture or initial_picture(row.name, side, _ratio(painter))
    paint_framed(painter, frame, picture, row.status, theme)
    taken = _marks(painter, rect, row, theme)
    left = frame.right() + 8
    line = QRectF(left, rect.center().y() - half, rect.right() - taken - left, half)
    _text(painter, line, row.name, ui_font(1.08, bold=True), theme.text)
    below = line.translated(0, half)
    colour = theme.error if row.draft and not row.typing else theme.secondary
    text = secondary_text(row) or status_word(row.status)
    _text(painter, below, text, ui_font(0.92, italic=row.typing), colour)


def _normal(painter: QPainter, rect: QRectF, row: ContactRow, theme: Theme) -> None:
    side = round((_SMALL_FIGURE if row.size == "compact" else _FIGURE) * text_scale())
    figure = figure_pixmap(row.status, theme, side, _ratio(painter), group=row.kind == "group")
    painter.drawPixmap(QPointF(rect.left() + 15, rect.center().y() - side / 2), figure)
    taken = _marks(painter, rect, row, theme)
    left = rect.left() + 21 + side
    space = rect.right() - taken - left
    font = ui_font(bold=row.unread > 0)
    colour = theme.secondary if row.status == "offline" else theme.text
    used = _text(painter, QRectF(left, rect.y(), space, rect.height()), row.name, font, colour)
    pieces = []
    if row.status in {"away", "busy"}:
        pieces.append((f" ({status_word(row.status)})", theme.secondary, False))
    quiet = secondary_text(row)
    if quiet:
        marked = row.draft and not row.typing
        pieces.append((f" - {quiet}", theme.error if marked else theme.secondary, True))
    for text, tint, italic in pieces:
        area = QRectF(left + used, rect.y(), max(0.0, space - used), rect.height())
        used += _text(painter, area, text, ui_font(0.92, italic=italic), tint)


def _text(painter: QPainter, rect: QRectF, text: str, font: QFont, colour: QColor) -> float:
    """One elided line from the left, whatever way its letters run; the width it took."""
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    if rect.width() < metrics.averageCharWidth() * 2:
        return 0.0
    painter.setFont(font)
    painter.setPen(colour)
    # Without this, right-to-left text would go to the far side, away from its figure.
    painter.drawText(rect, _LEFT | Qt.AlignmentFlag.AlignAbsolute, shown)
    return metrics.horizontalAdvance(shown)
