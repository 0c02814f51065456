"""How a heading, a large row and a normal row of the contact list are painted."""

from typing import NamedTuple

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from chatera_app.themes.format import Geometry
from chatera_app.widgets.art import figure_pixmap, glyph
from chatera_app.widgets.contact_rows import (
    NOTE,
    ROW,
    ContactRow,
    GroupHeading,
    Size,
    heading_text,
    secondary_text,
    status_word,
)
from chatera_app.widgets.frames import paint_framed
from chatera_app.widgets.initial import initial_picture
from chatera_app.widgets.paint import gloss, smooth
from chatera_app.widgets.theme import Theme, current, text_scale, ui_font
from chatera_app.widgets.unread_badge import badge_width, dot_width, paint_badge, paint_dot

Index = QModelIndex | QPersistentModelIndex
_PICTURE, _FIGURE, _SMALL_FIGURE = 40, 19, 16
_TIGHTER = 4
"""How much lower compact rows are than normal ones."""
_FIRST_EMOJI = "\u2600"


class ContactDelegate(QStyledItemDelegate):
    """Paints the values of `contact_rows` in the current theme."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's
        """Headings, large rows and normal rows, growing with the font."""
        row = index.data(ROW)
        grown, shape = text_scale(), current().geometry
        heading = not isinstance(row, ContactRow)
        high = shape.heading_height if heading else _row_height(row.size, shape)
        return QSize(100, round(high * grown))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        painter.save()
        smooth(painter)
        theme, row, rect = current(), index.data(ROW), QRectF(option.rect)
        if isinstance(row, GroupHeading):
            self._heading(painter, option, index, row)
        elif isinstance(row, ContactRow):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            paint_row(
                painter, rect, row, theme, chosen=chosen, hovered=hovered, focused=focused,
                mirrored=_mirrored(option),
            )  # fmt: skip
        painter.restore()

    def _heading(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
        heading: GroupHeading,
    ) -> None:
        view = option.widget
        opened = view.isExpanded(index) if isinstance(view, QTreeView) else heading.expanded
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        rect, words = QRectF(option.rect), heading_text(heading)
        paint_heading(
            painter,
            rect,
            words,
            current(),
            opened=opened,
            focused=focused,
            mirrored=_mirrored(option),
        )


def _row_height(size: Size, shape: Geometry) -> float:
    if size == "large":
        return shape.large_row_height
    return shape.row_height - (_TIGHTER if size == "compact" else 0)


class _Row(NamedTuple):
    """A row whose near side is the left one, or the right one where writing runs to the left."""

    rect: QRectF
    mirrored: bool

    def at(
        self, start: float, width: float, top: float = 0.0, height: float | None = None
    ) -> QRectF:
        """A place in it: `start` counts from the near side, `top` from its upper edge."""
        high = self.rect.height() if height is None else height
        left = self.rect.right() - start - width if self.mirrored else self.rect.left() + start
        return QRectF(left, self.rect.top() + top, width, high)


def paint_heading(
    painter: QPainter, rect: QRectF, words: str, theme: Theme, *, opened: bool, focused: bool = False,
    mirrored: bool = False,
) -> None:  # fmt: skip
    """Paint a group's heading: a glossy band, or plain words with a line that fades away."""
    shape, row = theme.geometry, _Row(rect, mirrored)
    band = rect.adjusted(3.5, 3.5, -3.5, -1.5)
    line = max(shape.line, shape.focus) if focused else shape.line
    if shape.headings == "plain":
        font = ui_font(1.08, theme=theme)
        taken = 38 + QFontMetricsF(font).horizontalAdvance(words)
        _fading(
            painter,
            row.at(taken, rect.width() - taken - 10, band.center().y() - rect.top()),
            row,
            theme,
        )
        if focused:
            painter.setPen(QPen(theme.focus, line))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(band, shape.heading_radius, shape.heading_radius)
    else:
        font = ui_font(bold=True, theme=theme)
        gloss(
            painter, band, theme.heading, radius=shape.heading_radius, shine=shape.shine, line=line,
            border=theme.focus if focused else theme.rule,
        )  # fmt: skip
    middle = row.at(16, 0).left()
    _triangle(painter, QPointF(middle, band.center().y()), theme, opened=opened, mirrored=mirrored)
    place = row.at(26, rect.width() - 36, band.top() - rect.top(), band.height())
    _text(painter, place, words, font, theme.group_text, mirrored=mirrored)


def paint_row(
    painter: QPainter, rect: QRectF, row: ContactRow, theme: Theme, *, chosen: bool = False, hovered: bool = False,
    focused: bool = False, mirrored: bool = False,
) -> None:  # fmt: skip
    """Paint somebody's row on its ground; high contrast also shows that the keyboard is on it."""
    shape, gap = theme.geometry, 0.5 if row.size == "compact" else 1.5
    area = rect.adjusted(4.5, gap, -4.5, -gap)
    if chosen:
        ringed = focused and theme.high_contrast
        gloss(
            painter, area, theme.selected, radius=shape.row_radius, shine=shape.shine,
            border=theme.focus if ringed else theme.selection_border,
            line=shape.focus if ringed else shape.line,
        )  # fmt: skip
    elif hovered:
        stops = (theme.panel, theme.hover)
        gloss(
            painter,
            area,
            stops,
            radius=shape.row_radius,
            border=theme.rule,
            shine=0,
            line=shape.line,
        )
    (_large if row.size == "large" else _normal)(painter, _Row(rect, mirrored), row, theme)


def _fading(painter: QPainter, place: QRectF, row: _Row, theme: Theme) -> None:
    if place.width() < 12:
        return
    clear = QColor(theme.rule)
    clear.setAlpha(0)
    near, far = place.topLeft(), place.topRight()
    shade = QLinearGradient(far, near) if row.mirrored else QLinearGradient(near, far)
    shade.setColorAt(0, theme.rule)
    shade.setColorAt(1, clear)
    painter.fillRect(
        QRectF(place.left(), round(place.top()), place.width(), theme.geometry.line), shade
    )


def _triangle(
    painter: QPainter, middle: QPointF, theme: Theme, *, opened: bool, mirrored: bool
) -> None:
    ahead = -1 if mirrored else 1
    down = [QPointF(-3.5, -2), QPointF(0, 2), QPointF(3.5, -2)]
    aside = [QPointF(-2 * ahead, -3.5), QPointF(2 * ahead, 0), QPointF(-2 * ahead, 3.5)]
    pen = QPen(theme.group_text, 1.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([middle + point for point in (down if opened else aside)]))


def _mirrored(option: QStyleOptionViewItem) -> bool:
    return bool(option.direction == Qt.LayoutDirection.RightToLeft)


def _ratio(painter: QPainter) -> float:
    return painter.device().devicePixelRatioF()


def _marks(painter: QPainter, place: _Row, row: ContactRow, theme: Theme) -> float:
    """Paint badge and glyphs at the far side; the width they took."""
    wide, taken = place.rect.width(), 10.0
    if row.unread:
        width = badge_width(row.unread)
        paint_badge(painter, place.at(wide - taken - width, width), row.unread, theme)
        taken += width + 4
    elif row.marked:
        width = dot_width()
        paint_dot(painter, place.at(wide - taken - width, width), theme)
        taken += width + 4
    glyphs = (
        ("mute", row.muted), ("block", row.blocked), ("unseen", row.visibility == "offline"),
        ("seen", row.visibility == "online"),
    )  # fmt: skip
    for name, wanted in glyphs:
        if wanted:
            mark = glyph(name, theme, 14, _ratio(painter))
            corner = place.at(wide - taken - 14, 14, place.rect.height() / 2 - 7).topLeft()
            painter.drawPixmap(corner, mark)
            taken += 18
    return taken


def _large(painter: QPainter, place: _Row, row: ContactRow, theme: Theme) -> None:
    side, half = _PICTURE * text_scale(), 18 * text_scale()
    middle = place.rect.height() / 2
    picture = row.picture or initial_picture(row.name, side, _ratio(painter))
    paint_framed(painter, place.at(11, side, middle - side / 2, side), picture, row.status, theme)
    taken = _marks(painter, place, row, theme)
    start = 19 + side
    space = place.rect.width() - taken - start
    line = place.at(start, space, middle - half, half)
    bold = ui_font(1.08, bold=True, theme=theme)
    _text(painter, line, row.name, bold, theme.text, mirrored=place.mirrored)
    colour = theme.error if row.draft and not row.typing else theme.secondary
    text = secondary_text(row) or status_word(row.status)
    font = ui_font(0.92, italic=row.typing, theme=theme)
    _text(painter, line.translated(0, half), text, font, colour, mirrored=place.mirrored)


def _normal(painter: QPainter, place: _Row, row: ContactRow, theme: Theme) -> None:
    side = round((_SMALL_FIGURE if row.size == "compact" else _FIGURE) * text_scale())
    figure = figure_pixmap(row.status, theme, side, _ratio(painter), group=row.kind == "group")
    painter.drawPixmap(place.at(15, side, place.rect.height() / 2 - side / 2).topLeft(), figure)
    taken = _marks(painter, place, row, theme)
    start = 21.0 + side
    space = place.rect.width() - taken - start
    name = theme.secondary if row.status == "offline" else theme.text
    bold = row.unread > 0 or row.marked
    pieces = [(row.name, ui_font(bold=bold, theme=theme), name)]
    if row.status not in {"online", "offline"}:
        pieces.append((f"({status_word(row.status)})", ui_font(0.92, theme=theme), theme.secondary))
    quiet = secondary_text(row)
    if quiet:
        colour = theme.error if row.draft and not row.typing else theme.secondary
        pieces.append(("-", ui_font(0.92, theme=theme), colour))
        pieces.append((quiet, ui_font(0.92, italic=True, theme=theme), colour))
    used = 0.0
    for text, font, tint in pieces:
        area = place.at(start + used, max(0.0, space - used))
        wide = _text(painter, area, text, font, tint, mirrored=place.mirrored)
        used += wide + QFontMetricsF(font).horizontalAdvance(" ")


def _text(
    painter: QPainter, rect: QRectF, text: str, font: QFont, colour: QColor, *, mirrored: bool
) -> float:
    """One elided line from the near side, whatever way its letters run; the width it took."""
    metrics = QFontMetricsF(font)
    if text.startswith(NOTE) and rect.width() > metrics.height() * 2:
        side = round(metrics.height() * 0.8)
        row = _Row(rect, mirrored)
        corner = row.at(0, side, (rect.height() - side) / 2).topLeft()
        painter.drawPixmap(corner, glyph("note", current(), side, _ratio(painter)))
        rest = row.at(side + 3, rect.width() - side - 3)
        words = text.removeprefix(NOTE)
        return side + 3 + _text(painter, rest, words, font, colour, mirrored=mirrored)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    if rect.width() < metrics.averageCharWidth() * 2:
        return 0.0
    if max(text, default="") >= _FIRST_EMOJI:
        # Not needed to show a first window.
        from chatera_app.widgets.emoticon_lines import draw_line, line_width

        if mirrored and (wide := line_width(text, font)) is not None:
            rect = rect.adjusted(max(0.0, rect.width() - wide), 0, 0, 0)
        taken = draw_line(painter, rect, text, font, colour)
        if taken is not None:
            return taken
    painter.setFont(font)
    painter.setPen(colour)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # of the letters
    near = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    # Without this, right-to-left text would go to the far side, away from its figure.
    flags = near | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(rect, flags, shown)
    return metrics.horizontalAdvance(shown)
