"""Paints a laid-out row: separators, the "says" line, the text, quotes, reactions and marks."""

from dataclasses import dataclass

from PySide6.QtCore import QDate, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout

from chatera_app.widgets.art import glyph
from chatera_app.widgets.emoticon_lines import draw_line, line_width
from chatera_app.widgets.emoticons import emoticon_of, pixmap
from chatera_app.widgets.links import Link
from chatera_app.widgets.looks import readable
from chatera_app.widgets.row_layout import (
    MARGIN,
    TICKS,
    Fonts,
    Paragraph,
    RowLayout,
    chip_text,
    chip_width,
    tr,
)
from chatera_app.widgets.rows import Reaction, ReplyPreview
from chatera_app.widgets.scripts import is_right_to_left
from chatera_app.widgets.state_marks import draw_state
from chatera_app.widgets.theme import Theme

_FIRST_STRONG = "\u2068{}\u2069"
_QUIET = 0.75
_RULE = 48
_MOST_QUOTED = 300
"""More letters of a quote than fit on its line."""


@dataclass(slots=True)
class Mood:
    """What is momentarily special about a row: where the person is, and what is selected."""

    selected: tuple[int, int] | None = None
    current: bool = False
    hovered: bool = False
    flash: float = 0.0
    link: Link | None = None


def day_words(day: QDate) -> str:
    """A day as its separator says it: "Monday, 23 November", with the year if it is another."""
    shape = "dddd, d MMMM" if day.year() == QDate.currentDate().year() else "dddd, d MMMM yyyy"
    return QLocale().toString(day, shape)


class RowPainter:
    """Paints rows with one theme and one set of fonts."""

    def __init__(self, fonts: Fonts, theme: Theme) -> None:
        self._fonts = fonts
        self._theme = theme

    def paint(self, painter: QPainter, made: RowLayout, top: float, mood: Mood) -> None:
        """Paint one row whose upper edge stands at `top`."""
        painter.save()
        painter.translate(0, top)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # of the letters
        self._ground(painter, made, mood)
        self._above(painter, made)
        if made.header is not None:
            self._header(painter, made, made.header)
        if made.reply is not None and made.row.reply is not None:
            self._quote(painter, made.reply, made.row.reply)
        self._text(painter, made, mood)
        if made.block is not None and made.row.block is not None:
            made.row.block.paint(painter, made.block, self._theme)
        if made.pictures:
            self._pictures(painter, made, top)
        for rect, reaction in made.chips:
            self._chip(painter, rect, reaction)
        self._margin(painter, made, mood)
        painter.restore()

    def _ground(self, painter: QPainter, made: RowLayout, mood: Mood) -> None:
        theme = self._theme
        top = min((r.top() for r in (made.header, made.reply) if r), default=made.body.top())
        place = QRectF(4, top - 1, made.width - 8, made.height - top + 1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if made.row.mentions_me:
            painter.setBrush(_thin(theme.mention, 0.11))
            painter.drawRoundedRect(place, 4, 4)
            painter.setBrush(theme.mention)
            painter.drawRoundedRect(QRectF(place.left(), place.top(), 3, place.height()), 1.5, 1.5)
        elif mood.hovered and made.row.kind not in {"system", "locked"}:
            painter.setBrush(_thin(theme.hover, 0.7))
            painter.drawRoundedRect(place, 4, 4)
        if mood.flash > 0:
            painter.setBrush(_thin(theme.selection, 0.85 * mood.flash))
            painter.drawRoundedRect(place, 4, 4)
        if mood.current:
            painter.setPen(QPen(theme.focus, theme.geometry.focus))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _above(self, painter: QPainter, made: RowLayout) -> None:
        row, theme = made.row, self._theme
        if made.day is not None and row.day_start is not None:
            day = QDate(row.day_start.year, row.day_start.month, row.day_start.day)
            self._rule(painter, made.day, day_words(day), theme.secondary, short=True)
        if made.unread is not None and row.unread_start is not None:
            words = _count_words(row.unread_start)
            self._rule(painter, made.unread, words, theme.divider, short=False)

    def _rule(
        self, painter: QPainter, place: QRectF, words: str, colour: QColor, *, short: bool
    ) -> None:
        painter.setFont(self._fonts.small if short else self._fonts.small_bold)
        painter.setPen(colour)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
        measure = self._fonts.measure_small if short else self._fonts.measure_bold
        half = measure.horizontalAdvance(words) / 2 + 8
        middle = place.center()
        left = middle.x() - half - 36 if short else place.left() + MARGIN
        right = middle.x() + half + 36 if short else place.right() - MARGIN
        painter.setPen(QPen(_thin(colour, 0.6), 1))
        y = round(middle.y()) + 0.5
        painter.drawLine(QPointF(max(MARGIN, left), y), QPointF(middle.x() - half, y))
        painter.drawLine(QPointF(middle.x() + half, y), QPointF(right, y))

    def _header(self, painter: QPainter, made: RowLayout, place: QRectF) -> None:
        theme, fonts = self._theme, self._fonts
        if not made.says:
            made.says = self._says(made, place)
        y = place.top() + fonts.measure.ascent() + 1
        looks = (
            (fonts.text, self._name_colour(made.row.own)),
            (fonts.text, theme.secondary),
            (fonts.small, theme.secondary),
            (fonts.text, theme.secondary),
        )
        for (words, x), (font, colour) in zip(made.says, looks, strict=True):
            if x == place.left() and draw_line(painter, place, words, font, colour) is not None:
                continue
            painter.setFont(font)
            painter.setPen(colour)
            painter.drawText(QPointF(x, y), words)

    def _says(self, made: RowLayout, place: QRectF) -> tuple[tuple[str, float], ...]:
        """The pieces of "Anna says (20:14):" and where each begins; measured once per layout."""
        fonts = self._fonts
        time = f" ({made.time})"
        says = f" {tr('says')}"
        beside = fonts.measure.horizontalAdvance(says + ":")
        beside += fonts.measure_small.horizontalAdvance(time)
        room = max(40.0, place.width() - beside - TICKS)
        name = fonts.measure.elidedText(made.row.author, Qt.TextElideMode.ElideRight, room)
        name = _FIRST_STRONG.format(name)
        wide = line_width(name, fonts.text)
        x = place.left() + (wide or fonts.measure.horizontalAdvance(name))
        pieces = [(name, place.left())]
        for words, measure in (
            (says, fonts.measure),
            (time, fonts.measure_small),
            (":", fonts.measure),
        ):
            pieces.append((words, x))
            x += measure.horizontalAdvance(words)
        return tuple(pieces)

    def _name_colour(self, own: bool) -> QColor:
        return self._theme.own_name if own else self._theme.their_name

    def _quote(self, painter: QPainter, place: QRectF, reply: ReplyPreview) -> None:
        theme, fonts = self._theme, self._fonts
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.bubble_own)
        painter.drawRoundedRect(place, 4, 4)
        painter.setBrush(theme.their_name)
        painter.drawRoundedRect(QRectF(place.left(), place.top(), 3, place.height()), 1.5, 1.5)
        inside = place.adjusted(11, 4, -8, -4)
        upper = QRectF(inside.left(), inside.top(), inside.width(), inside.height() / 2)
        self._line(painter, upper, reply.author, fonts.measure_bold, theme.their_name, bold=True)
        lower = upper.translated(0, inside.height() / 2)
        words = reply.text.replace("\n", " ")
        self._line(painter, lower, words, fonts.measure_small, theme.secondary, bold=False)

    def _line(
        self,
        painter: QPainter,
        place: QRectF,
        words: str,
        measure: QFontMetricsF,
        colour: QColor,
        *,
        bold: bool,
    ) -> None:
        font = self._fonts.small_bold if bold else self._fonts.small
        right = is_right_to_left(words) and not bold
        if not right:
            line = _FIRST_STRONG.format(words[:_MOST_QUOTED])
            if draw_line(painter, place, line, font, colour) is not None:
                return
        painter.setFont(font)
        painter.setPen(colour)
        shown = measure.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, _FIRST_STRONG.format(shown))

    def _text(self, painter: QPainter, made: RowLayout, mood: Mood) -> None:
        row, theme = made.row, self._theme
        colour = theme.text
        if row.deleted or row.kind == "locked":
            colour = theme.secondary
        elif row.kind in {"system", "nudge", "wink"}:
            colour = theme.system
        elif row.look is not None and row.look.colour is not None:
            colour = readable(row.look.colour, theme)
        painter.setPen(colour)
        for paragraph in made.paragraphs:
            place = QPointF(made.body.left(), made.body.top() + paragraph.top)
            painter.setPen(colour)
            paragraph.layout.draw(painter, place, self._ranges(paragraph, mood))
        if row.kind == "locked":
            self._lock(painter, made)
        if made.rules is not None:
            self._rules(painter, made, made.rules)

    def _rules(self, painter: QPainter, made: RowLayout, rules: tuple[float, float]) -> None:
        """The short rules that frame a nudge, at the side where its words begin."""
        width = _RULE * self._fonts.scale
        left = made.body.left()
        if is_right_to_left(made.row.text):
            left = made.body.right() - width
        painter.setPen(QPen(_thin(self._theme.system, 0.7), 1))
        for y in rules:
            painter.drawLine(QPointF(left, round(y) + 0.5), QPointF(left + width, round(y) + 0.5))

    def _pictures(self, painter: QPainter, made: RowLayout, top: float) -> None:
        ratio, corner = painter.device().devicePixelRatioF(), made.body.topLeft()
        highest, lowest = -top - made.pictures[0].size, painter.device().height() - top
        for picture in made.pictures:
            place = corner + picture.place
            if not highest <= place.y() <= lowest:
                continue
            drawn = pixmap(picture.emoticon, picture.size, ratio)
            painter.drawPixmap(QPointF(round(place.x()), round(place.y())), drawn)

    def _lock(self, painter: QPainter, made: RowLayout) -> None:
        size, line = self._fonts.lock, made.paragraphs[0].layout.lineAt(0)
        picture = glyph("lock", self._theme, size, painter.device().devicePixelRatioF())
        middle = made.body.top() + line.y() + line.height() / 2
        place = QPointF(made.body.left() - size - 5, round(middle - size / 2))
        painter.setOpacity(_QUIET)
        painter.drawPixmap(place, picture)
        painter.setOpacity(1.0)

    def _ranges(self, paragraph: Paragraph, mood: Mood) -> list[QTextLayout.FormatRange]:
        ranges = []
        if mood.link is not None:
            looks = QTextCharFormat()
            looks.setBackground(self._theme.hover)
            ranges += _range(paragraph, mood.link.start, mood.link.end, looks)
        if mood.selected is not None:
            looks = QTextCharFormat()
            looks.setBackground(self._theme.selection)
            looks.setForeground(self._theme.selection_text)
            ranges += _range(paragraph, *mood.selected, looks)
        return ranges

    def _chip(self, painter: QPainter, place: QRectF, reaction: Reaction) -> None:
        theme = self._theme
        border = theme.selection_border if reaction.own else theme.rule
        painter.setPen(QPen(border, 1))
        painter.setBrush(theme.selection if reaction.own else theme.bubble_own)
        round_by = place.height() / 2
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), round_by, round_by)
        painter.setPen(theme.selection_text if reaction.own else theme.secondary)
        painter.setFont(self._fonts.text)
        emoticon = emoticon_of(reaction.emoji)
        if emoticon is None:
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, chip_text(reaction))
            return
        size, wide = self._fonts.chip_picture, chip_width(reaction, self._fonts)
        left = round(place.center().x() - wide / 2)
        drawn = pixmap(emoticon, size, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPointF(left, round(place.center().y() - size / 2)), drawn)
        beside = place.adjusted(left + size + 4 - place.left(), 0, 0, 0)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(beside, middle | Qt.AlignmentFlag.AlignAbsolute, str(reaction.count))

    def _margin(self, painter: QPainter, made: RowLayout, mood: Mood) -> None:
        row, fonts = made.row, self._fonts
        line = fonts.measure.height()
        if row.own and row.state and not row.deleted and row.kind != "locked":
            place = QRectF(made.width - MARGIN - 18, made.body.bottom() - line, 18, line)
            draw_state(painter, place, row.state, self._theme)
        if mood.hovered and made.header is None and row.kind in {"text", "ink"}:
            wide = fonts.measure_small.horizontalAdvance(made.time) + 10
            right = made.width - MARGIN - (22 if row.own and row.state else 0)
            place = QRectF(right - wide, made.body.top(), wide, line)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.hover)
            painter.drawRoundedRect(place, 4, 4)
            painter.setPen(self._theme.secondary)
            painter.setFont(fonts.small)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, made.time)


def _count_words(count: int) -> str:
    return tr("1 new message") if count == 1 else tr("{} new messages").format(count)


def _range(
    paragraph: Paragraph, start: int, end: int, looks: QTextCharFormat
) -> list[QTextLayout.FormatRange]:
    first = max(0, start - paragraph.start)
    last = min(paragraph.length, end - paragraph.start)
    if last <= first:
        return []
    piece = QTextLayout.FormatRange()
    piece.start, piece.length, piece.format = first, last - first, looks
    return [piece]


def _thin(colour: QColor, alpha: float) -> QColor:
    made = QColor(colour)
    made.setAlphaF(alpha)
    return made
