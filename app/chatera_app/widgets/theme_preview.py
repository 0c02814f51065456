"""A theme in small: the head of a contact list and a bit of talk, painted as that theme would, without wearing it."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from chatera_app.widgets.contact_delegate import paint_heading, paint_row
from chatera_app.widgets.contact_rows import ContactRow
from chatera_app.widgets.frames import paint_framed
from chatera_app.widgets.gloss_bar import paint_band
from chatera_app.widgets.ground import paint_corner, paint_edge, paint_ground
from chatera_app.widgets.initial import initial_picture
from chatera_app.widgets.paint import gloss, smooth
from chatera_app.widgets.theme import Theme, text_scale, ui_font

SIZE = QSizeF(400, 168)
"""In which it is painted; `paint_preview` makes it as large as there is room."""
_LIST = 172.0
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


def _tr(words: str) -> str:
    return QCoreApplication.translate("ThemePreview", words)


def paint_preview(painter: QPainter, place: QRectF, theme: Theme) -> None:
    """Paint the theme in small into `place`."""
    grown = text_scale()  # rows and words are; so everything is, and the whole is made small again
    painter.save()
    smooth(painter)
    painter.translate(place.topLeft())
    painter.scale(place.width() / SIZE.width() / grown, place.height() / SIZE.height() / grown)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    whole = QRectF(QPointF(), SIZE * grown)
    outline = QPainterPath()
    outline.addRoundedRect(whole, 5, 5)
    painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
    _contacts(painter, QRectF(0, 0, _LIST * grown, whole.height()), theme, grown)
    _talk(painter, whole.adjusted(_LIST * grown, 0, 0, 0), theme, grown)
    paint_edge(painter, whole, theme)
    painter.setPen(QPen(theme.rule, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    painter.restore()


def _contacts(painter: QPainter, place: QRectF, theme: Theme, grown: float) -> None:
    head = QRectF(place.left(), place.top(), place.width(), 48 * grown)
    painter.fillRect(place, theme.panel)
    paint_band(painter, head, theme, head=True, waves=True)
    me, side = _tr("Anna"), 38 * grown
    frame = QRectF(head.left() + 7 * grown, head.top() + 5 * grown, side, side)
    picture = initial_picture(me, side, painter.device().devicePixelRatioF())
    paint_framed(painter, frame, picture, "online", theme)
    beside = QPointF(frame.right() + 6 * grown, head.top() + 6 * grown)
    _line(painter, beside, me, ui_font(1.1, bold=True, theme=theme), theme.header_text)
    below = beside + QPointF(0, 17 * grown)
    _line(
        painter,
        below,
        _tr("off to the lake"),
        ui_font(0.9, italic=True, theme=theme),
        theme.header_secondary,
    )
    heading = QRectF(place.left(), head.bottom() + 1, place.width(), 25 * grown)
    paint_heading(painter, heading, _tr("Online") + " (3)", theme, opened=True)
    rows = (
        ContactRow("1", _tr("Boris"), _tr("at the ferry"), "online"),
        ContactRow("2", _tr("Chloé"), "", "away"),
        ContactRow("3", _tr("Dana"), "", "busy", unread=2),
    )
    row = QRectF(place.left(), heading.bottom() + 1, place.width(), 24 * grown)
    for number, person in enumerate(rows):
        paint_row(
            painter, row.translated(0, 25 * grown * number), person, theme, chosen=number == 0
        )


def _talk(painter: QPainter, place: QRectF, theme: Theme, grown: float) -> None:
    paint_ground(painter, place, theme)
    paint_corner(painter, place, theme)
    bar = QRectF(place.left(), place.top(), place.width(), 26 * grown)
    paint_band(painter, bar, theme, head=False, waves=True)
    name = bar.topLeft() + QPointF(8, 4) * grown
    _line(painter, name, _tr("Boris"), ui_font(bold=True, theme=theme), theme.header_text)
    air, shape = 7 * grown, theme.geometry
    wide = place.width() - 2 * air
    panel = QRectF(place.left() + air, bar.bottom() + 6 * grown, wide, 94 * grown)
    _box(painter, panel, theme, shape.panel_radius / 2)
    at = panel.topLeft() + QPointF(8, 4) * grown
    said = (
        (_tr("Boris says:"), theme.their_name, 0, False),
        (_tr("did you see the pictures?"), theme.text, 9, False),
        ("example.org/lake", theme.link, 9, True),
        (_tr("Anna says:"), theme.own_name, 0, False),
        (_tr("yes! see you at six"), theme.text, 9, False),
    )
    for number, (words, colour, indent, underlined) in enumerate(said):
        font = ui_font(0.95, theme=theme)
        font.setUnderline(underlined)
        _line(painter, at + QPointF(indent, 17 * number) * grown, words, font, colour)
    high, button = 28 * grown, 63 * grown
    field = QRectF(panel.left(), panel.bottom() + 6 * grown, wide - button - air, high)
    _box(painter, field, theme, shape.field_radius)
    send = QRectF(field.right() + air, field.top(), button, high)
    gloss(
        painter, send, theme.send, radius=shape.button_radius, border=theme.send_border,
        shine=shape.shine, line=shape.line,
    )  # fmt: skip
    painter.setPen(theme.send_text)
    painter.setFont(ui_font(bold=True, theme=theme))
    painter.drawText(send, Qt.AlignmentFlag.AlignCenter, _tr("Send"))


def _box(painter: QPainter, place: QRectF, theme: Theme, radius: float) -> None:
    painter.setPen(QPen(theme.rule, theme.geometry.line))
    painter.setBrush(theme.panel)
    painter.drawRoundedRect(place, radius, radius)


def _line(painter: QPainter, at: QPointF, words: str, font: QFont, colour: QColor) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    metrics = QFontMetricsF(font)
    place = QRectF(at.x(), at.y(), metrics.horizontalAdvance(words) + 2, metrics.height())
    painter.drawText(place, _LEFT, words)
