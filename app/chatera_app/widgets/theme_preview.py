"""A theme in small: the head of a contact list and a bit of talk, painted as that theme would, without wearing it."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from chatera_app.widgets.contact_delegate import paint_heading, paint_row
from chatera_app.widgets.contact_rows import ContactRow
from chatera_app.widgets.frames import paint_framed
from chatera_app.widgets.gloss_bar import paint_band
from chatera_app.widgets.ground import paint_corner, paint_edge, paint_ground
from chatera_app.widgets.paint import gloss, smooth
from chatera_app.widgets.scenes import initial_picture
from chatera_app.widgets.theme import Theme, ui_font

SIZE = QSizeF(400, 168)
"""In which it is painted; `paint_preview` makes it as large as there is room."""
_LIST = 172.0
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


def _tr(words: str) -> str:
    return QCoreApplication.translate("ThemePreview", words)


def paint_preview(painter: QPainter, place: QRectF, theme: Theme) -> None:
    """Paint the theme in small into `place`."""
    painter.save()
    smooth(painter)
    painter.translate(place.topLeft())
    painter.scale(place.width() / SIZE.width(), place.height() / SIZE.height())
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    whole = QRectF(QPointF(), SIZE)
    outline = QPainterPath()
    outline.addRoundedRect(whole, 5, 5)
    painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
    _contacts(painter, QRectF(0, 0, _LIST, SIZE.height()), theme)
    _talk(painter, QRectF(_LIST, 0, SIZE.width() - _LIST, SIZE.height()), theme)
    paint_edge(painter, whole, theme)
    painter.setPen(QPen(theme.rule, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    painter.restore()


def _contacts(painter: QPainter, place: QRectF, theme: Theme) -> None:
    head = QRectF(place.left(), place.top(), place.width(), 48)
    painter.fillRect(place, theme.panel)
    paint_band(painter, head, theme, head=True, waves=True)
    me = _tr("Anna")
    ratio = painter.device().devicePixelRatioF()
    frame = QRectF(head.left() + 7, head.top() + 5, 38, 38)
    paint_framed(painter, frame, initial_picture(me, 38, ratio), "online", theme)
    _line(
        painter,
        QPointF(frame.right() + 6, head.top() + 6),
        me,
        ui_font(1.1, bold=True),
        theme.header_text,
    )
    below = QPointF(frame.right() + 6, head.top() + 23)
    _line(painter, below, _tr("off to the lake"), ui_font(0.9, italic=True), theme.header_secondary)
    y = head.bottom() + 1
    heading = QRectF(place.left(), y, place.width(), 25)
    paint_heading(painter, heading, _tr("Online") + " (3)", theme, opened=True)
    rows = (
        ContactRow("1", _tr("Boris"), _tr("at the ferry"), "online"),
        ContactRow("2", _tr("Chloé"), "", "away"),
        ContactRow("3", _tr("Dana"), "", "busy", unread=2),
    )
    y = heading.bottom() + 1
    for number, row in enumerate(rows):
        paint_row(
            painter, QRectF(place.left(), y, place.width(), 24), row, theme, chosen=number == 0
        )
        y += 25


def _talk(painter: QPainter, place: QRectF, theme: Theme) -> None:
    paint_ground(painter, place, theme)
    paint_corner(painter, place, theme)
    bar = QRectF(place.left(), place.top(), place.width(), 26)
    paint_band(painter, bar, theme, head=False, waves=True)
    _line(
        painter, bar.topLeft() + QPointF(8, 4), _tr("Boris"), ui_font(bold=True), theme.header_text
    )
    panel = QRectF(place.left() + 7, bar.bottom() + 6, place.width() - 14, 94)
    painter.setPen(QPen(theme.rule, theme.geometry.line))
    painter.setBrush(theme.panel)
    painter.drawRoundedRect(panel, theme.geometry.panel_radius / 2, theme.geometry.panel_radius / 2)
    at = panel.topLeft() + QPointF(8, 4)
    said = (
        (_tr("Boris says:"), theme.their_name, 0, False),
        (_tr("did you see the pictures?"), theme.text, 9, False),
        ("example.org/lake", theme.link, 9, True),
        (_tr("Anna says:"), theme.own_name, 0, False),
        (_tr("yes! see you at six"), theme.text, 9, False),
    )
    for words, colour, indent, underlined in said:
        font = ui_font(0.95)
        font.setUnderline(underlined)
        _line(painter, at + QPointF(indent, 0), words, font, colour)
        at += QPointF(0, 17)
    shape = theme.geometry
    field = QRectF(place.left() + 7, panel.bottom() + 6, place.width() - 84, 28)
    painter.setPen(QPen(theme.rule, shape.line))
    painter.setBrush(theme.panel)
    painter.drawRoundedRect(field, shape.field_radius, shape.field_radius)
    send = QRectF(field.right() + 7, field.top(), 63, 28)
    gloss(
        painter,
        send,
        theme.send,
        radius=shape.button_radius,
        border=theme.send_border,
        shine=shape.shine,
        line=shape.line,
    )
    painter.setPen(theme.send_text)
    painter.setFont(ui_font(bold=True))
    painter.drawText(send, Qt.AlignmentFlag.AlignCenter, _tr("Send"))


def _line(painter: QPainter, at: QPointF, words: str, font: QFont, colour: QColor) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(QRectF(at.x(), at.y(), 400, QFontMetricsF(font).height()), _LEFT, words)
