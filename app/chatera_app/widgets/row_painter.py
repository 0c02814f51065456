"""Paints a laid-out row: separators, the "says" line, the text, quotes, reactions and marks."""

from dataclasses import dataclass

from PySide6.QtCore import QDate, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextCharFormat, QTextLayout

from chatera_app.widgets.art import glyph
from chatera_app.widgets.emoticon_lines import draw_line, line_width
from chatera_app.widgets.emoticons import emoticon_of, pixmap
from chatera_app.widgets.links import Link
from chatera_app.widgets.looks import readable
from chatera_app.widgets.moments import day_words
from chatera_app.widgets.plain import isolated
from chatera_app.widgets.row_layout import (
    MARGIN,
    PAD,
    REACH,
    TICKS,
    CodeBlock,
    Fonts,
    Paragraph,
    RowLayout,
    chip_text,
    chip_width,
    tr,
)
from chatera_app.widgets.rows import MessageRow, Reaction, ReplyPreview
from chatera_app.widgets.scripts import has_stacked_marks, turns_right
from chatera_app.widgets.state_marks import draw_state
from chatera_app.widgets.theme import Theme

_QUIET = 0.75
_RULE = 48
_BAR = 3.0
_MOST_QUOTED = 300
"""More letters of a quote than fit on its line."""
_TALL = 2000
"""A row of which only the lines in sight are drawn."""


@dataclass(slots=True)
class Mood:
    """What is momentarily special about a row.

    Where the person is, what is selected, which code was just copied, and where words are that are looked for; and
    whether keys chose what shows all of a long message.
    """

    selected: tuple[int, int] | None = None
    current: bool = False
    hovered: bool = False
    flash: float = 0.0
    link: Link | None = None
    copied: CodeBlock | None = None
    found: tuple[tuple[int, int], ...] = ()
    more: bool = False


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
        if made.origin is not None:
            self._origin(painter, made, made.origin, made.row.origin)
        if made.reply is not None and made.row.reply is not None:
            self._quote(painter, made, made.reply, made.row.reply)
        if has_stacked_marks(made.row.text):  # they reach as high as somebody likes
            painter.save()
            reach = made.body.adjusted(-made.body.left(), -REACH, 0, REACH)
            painter.setClipRect(reach.toAlignedRect(), Qt.ClipOperation.IntersectClip)
            self._text(painter, made, top, mood)
            painter.restore()
        else:
            self._text(painter, made, top, mood)
        if made.more is not None:
            self._more(painter, made.more, chosen=mood.more)
        if made.block is not None and made.row.block is not None:
            made.row.block.paint(painter, made.block, self._theme)
        if made.pictures:
            self._pictures(painter, made, top)
        for rect, reaction in made.chips:
            self._chip(painter, rect, reaction, made.mirrored)
        self._margin(painter, made, mood)
        painter.restore()

    def _ground(self, painter: QPainter, made: RowLayout, mood: Mood) -> None:
        theme = self._theme
        above = (made.header, made.origin, made.reply)
        top = min((r.top() for r in above if r), default=made.body.top())
        place = QRectF(4, top - 1, made.width - 8, made.height - top + 1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if made.row.mentions_me:
            painter.setBrush(_thin(theme.mention, 0.11))
            painter.drawRoundedRect(place, 4, 4)
            painter.setBrush(theme.mention)
            self._bar(painter, place, made)
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
        name, left = made.says[0]
        for (words, x), (font, colour) in zip(made.says, looks, strict=True):
            if words is name and not name.isascii():
                whole = QRectF(left, place.top(), place.right() - left, place.height())
                if draw_line(painter, whole, words, font, colour) is not None:
                    continue
            painter.setFont(font)
            painter.setPen(colour)
            painter.drawText(QPointF(x, y), words)

    def _says(self, made: RowLayout, place: QRectF) -> tuple[tuple[str, float], ...]:
        """The pieces of "Anna says (20:14):" and where each begins; measured once per layout.

        From the right, they follow each other to the left; the blanks between them belong to none.
        """
        fonts = self._fonts
        gap, small_gap = (
            one.horizontalAdvance(" ") for one in (fonts.measure, fonts.measure_small)
        )
        behind = [
            (gap, tr("says"), fonts.measure),
            (small_gap, f"({made.time})", fonts.measure_small),
            (0.0, ":", fonts.measure),
        ]
        beside = sum(gap + measure.horizontalAdvance(words) for gap, words, measure in behind)
        room = max(40.0, place.width() - beside - TICKS)
        name = fonts.measure.elidedText(made.row.author, Qt.TextElideMode.ElideRight, room)
        name = isolated(name)
        x = line_width(name, fonts.text) or fonts.measure.horizontalAdvance(name)
        pieces = [(name, 0.0, x)]
        for gap, words, measure in behind:
            wide = measure.horizontalAdvance(words)
            pieces.append((words, x + gap, wide))
            x += gap + wide
        if made.mirrored:
            return tuple((words, place.right() - x - wide) for words, x, wide in pieces)
        return tuple((words, place.left() + x) for words, x, _ in pieces)

    def _name_colour(self, own: bool) -> QColor:
        return self._theme.own_name if own else self._theme.their_name

    def _bar(self, painter: QPainter, place: QRectF, made: RowLayout) -> None:
        """The bar at the side where a place begins."""
        left = place.right() - _BAR if made.mirrored else place.left()
        painter.drawRoundedRect(QRectF(left, place.top(), _BAR, place.height()), 1.5, 1.5)

    def _origin(self, painter: QPainter, made: RowLayout, place: QRectF, words: str) -> None:
        """Whose words it forwards, behind an arrow."""
        theme, fonts = self._theme, self._fonts
        size = round(fonts.measure_small.height()) - 3
        picture = glyph("forward", theme, size, painter.device().devicePixelRatioF())
        middle = place.center().y() - size / 2
        painter.setOpacity(_QUIET)
        left = place.right() - size if made.mirrored else place.left()
        painter.drawPixmap(QPointF(left, round(middle)), picture)
        painter.setOpacity(1.0)
        room = size + 4
        beside = place.adjusted(0, 0, -room, 0) if made.mirrored else place.adjusted(room, 0, 0, 0)
        self._line(painter, beside, words, fonts.small, theme.secondary, right=made.mirrored)

    def _quote(
        self, painter: QPainter, made: RowLayout, place: QRectF, reply: ReplyPreview
    ) -> None:
        theme, fonts = self._theme, self._fonts
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.bubble_own)
        painter.drawRoundedRect(place, 4, 4)
        painter.setBrush(theme.their_name)
        self._bar(painter, place, made)
        inside = place.adjusted(8, 4, -11, -4) if made.mirrored else place.adjusted(11, 4, -8, -4)
        upper = QRectF(inside.left(), inside.top(), inside.width(), inside.height() / 2)
        author, bold = reply.author, fonts.small_bold
        self._line(painter, upper, author, bold, theme.their_name, right=made.mirrored)
        lower = upper.translated(0, inside.height() / 2)
        words = reply.text.replace("\n", " ")
        right = turns_right(words, made.mirrored)
        self._line(painter, lower, words, fonts.small, theme.secondary, right=right)

    def _line(
        self,
        painter: QPainter,
        place: QRectF,
        words: str,
        font: QFont,
        colour: QColor,
        *,
        right: bool,
    ) -> None:
        """One line of words, elided, at the left or the right of a place."""
        line = isolated(words[:_MOST_QUOTED])
        wide = line_width(line, font) if right else 0.0
        if wide is not None and wide <= place.width():
            beginning = QRectF(place)
            beginning.setLeft(place.right() - wide if right else place.left())
            if draw_line(painter, beginning, line, font, colour) is not None:
                return
        painter.setFont(font)
        painter.setPen(colour)
        measure = self._fonts.measure_bold if font.bold() else self._fonts.measure_small
        shown = measure.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(place, flags, isolated(shown))

    def _colour(self, row: MessageRow) -> QColor:
        """The colour of a row's words."""
        if row.deleted or row.kind == "locked":
            return self._theme.secondary
        if row.kind in {"system", "nudge", "wink"}:
            return self._theme.system
        if row.look is not None and row.look.colour is not None:
            return readable(row.look.colour, self._theme)
        return self._theme.text

    def _text(self, painter: QPainter, made: RowLayout, top: float, mood: Mood) -> None:
        row, theme, colour = made.row, self._theme, self._colour(made.row)
        for block in made.blocks:
            self._block(painter, made, block, mood)
        if made.bars:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.selection_border)
            painter.drawRects([bar.translated(made.body.topLeft()) for bar in made.bars])
        left, upper = made.body.left(), made.body.top()
        seen: tuple[QRectF, ...] = ()
        if made.height > _TALL:
            seen = (QRectF(0, -top, made.width, painter.device().height()),)
        for paragraph in made.paragraphs:
            place = QPointF(left + paragraph.left, upper + paragraph.top)
            if seen and not _is_seen(place.y(), paragraph.height, *seen):
                continue
            painter.setPen(theme.text if paragraph.code else colour)
            paragraph.layout.draw(painter, place, self._ranges(paragraph, mood), *seen)
        if row.kind == "locked":
            self._lock(painter, made)
        if made.rules is not None:
            self._rules(painter, made, made.rules)

    def _block(self, painter: QPainter, made: RowLayout, block: CodeBlock, mood: Mood) -> None:
        """The ground of code, and above the code its language and what copies it."""
        theme, corner = self._theme, made.body.topLeft()
        painter.setPen(QPen(theme.rule, 1))
        painter.setBrush(theme.bubble_own)
        ground = block.place.translated(corner)
        painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        copy = block.copy.translated(corner)
        head = QRectF(ground.left() + PAD, copy.top(), ground.width() - 2 * PAD, copy.height())
        painter.setFont(self._fonts.small)
        side = Qt.AlignmentFlag.AlignRight if made.mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.setPen(theme.secondary)
        painter.drawText(head, flags, block.language or tr("Code"))
        painter.setPen(theme.link)
        words = tr("Copied") if mood.copied is block else tr("Copy")
        painter.drawText(copy, Qt.AlignmentFlag.AlignCenter, words)

    def _more(self, painter: QPainter, place: QRectF, *, chosen: bool) -> None:
        """What shows all of a long message; it looks as a link does."""
        if chosen:
            painter.fillRect(place, self._theme.hover)
        font = QFont(self._fonts.text)
        font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(self._theme.link)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, tr("Show all"))

    def _rules(self, painter: QPainter, made: RowLayout, rules: tuple[float, float]) -> None:
        """The short rules that frame a nudge, at the side where its words begin."""
        width = _RULE * self._fonts.scale
        left = made.body.left()
        if turns_right(made.row.text, made.mirrored):
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
        left = made.body.right() + 5 if made.mirrored else made.body.left() - size - 5
        place = QPointF(left, round(middle - size / 2))
        painter.setOpacity(_QUIET)
        painter.drawPixmap(place, picture)
        painter.setOpacity(1.0)

    def _ranges(self, paragraph: Paragraph, mood: Mood) -> list[QTextLayout.FormatRange]:
        ranges: list[QTextLayout.FormatRange] = []
        if mood.found:
            looks = QTextCharFormat()
            looks.setBackground(self._theme.found)
            looks.setForeground(self._theme.found_text)
            for place in mood.found:
                ranges += _range(paragraph, *place, looks)
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

    def _chip(self, painter: QPainter, place: QRectF, reaction: Reaction, mirrored: bool) -> None:
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
            words = chip_text(reaction)
            if mirrored:
                words = " ".join(reversed(words.split(" ")))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
            return
        size, wide = self._fonts.chip_picture, chip_width(reaction, self._fonts)
        left = round(place.center().x() - wide / 2)
        count = QRectF(left + size + 4, place.top(), wide, place.height())
        if mirrored:
            count.moveLeft(left)
            left = round(place.center().x() + wide / 2) - size
        drawn = pixmap(emoticon, size, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPointF(left, round(place.center().y() - size / 2)), drawn)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(count, middle | Qt.AlignmentFlag.AlignAbsolute, str(reaction.count))

    def _margin(self, painter: QPainter, made: RowLayout, mood: Mood) -> None:
        row, fonts = made.row, self._fonts
        line = fonts.measure.height()
        if row.own and row.state and not row.deleted and row.kind != "locked":
            left = MARGIN if made.mirrored else made.width - MARGIN - 18
            place = QRectF(left, made.body.bottom() - line, 18, line)
            draw_state(painter, place, row.state, self._theme)
        if (
            mood.hovered
            and made.header is None
            and row.kind in {"text", "sticker", "ink"}
            and made.paragraphs
        ):
            self._time(painter, made)

    def _time(self, painter: QPainter, made: RowLayout) -> None:
        """When a row was written that has no line for it: where its words end, not over what they begin with."""
        row, fonts, first = made.row, self._fonts, made.paragraphs[0]
        line = fonts.measure.height()
        wide = fonts.measure_small.horizontalAdvance(made.time) + 10
        at_left = turns_right(first.layout.text(), made.mirrored)
        y = made.body.top()
        if first.code:  # its upper corner copies it
            at_left, y = made.mirrored, y + made.blocks[0].place.bottom() - line - 3
        beside_state = row.own and row.state and at_left == made.mirrored
        edge = MARGIN + (22 if beside_state else 0)
        place = QRectF(edge if at_left else made.width - edge - wide, y, wide, line)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.hover)
        painter.drawRoundedRect(place, 4, 4)
        painter.setPen(self._theme.secondary)
        painter.setFont(fonts.small)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, made.time)


def _is_seen(top: float, height: float, seen: QRectF) -> bool:
    return top < seen.bottom() and top + height > seen.top()


def _count_words(count: int) -> str:
    return tr("%Ln new messages", count)


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
