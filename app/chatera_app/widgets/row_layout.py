"""One row laid out for one width: every line of text broken and every part given its place."""

import math
from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from chatera_app.widgets.emoticon_lines import PictureRoom
from chatera_app.widgets.emoticon_pack import Emoticon
from chatera_app.widgets.emoticons import Found, emoticon_of, find_emoticons, make_room
from chatera_app.widgets.links import Link, find_links
from chatera_app.widgets.looks import looking
from chatera_app.widgets.rows import Block, MessageRow, Reaction
from chatera_app.widgets.scripts import emoji_runs, is_only_emoji, is_right_to_left, utf16_length
from chatera_app.widgets.theme import Theme, ui_font

MARGIN = 10.0
INDENT = 12.0
TICKS = 26.0
SEPARATOR = 26.0
CHIP = 20.0
QUOTE = 460.0
LOCK = 13.0
"""The size of the lock before a message that can't be read yet."""
RULE = 7.0
"""The room of the short rule above a nudge, and below it."""
BLOCK = 340.0
"""The height of a picture in a row, at most."""
CACHED = 700
EMOJI = 1.4
"""How much larger an emoji is than the letters around it."""


def tr(text: str, count: int = -1) -> str:
    """The text in the interface's language."""
    return QCoreApplication.translate("Conversation", text, None, count)


class Fonts:
    """The fonts of a conversation at one zoom, with their measures taken once."""

    def __init__(self, scale: float = 1.0) -> None:
        self.scale = scale
        self.text = ui_font(1.06 * scale)
        self.italic = ui_font(1.06 * scale, italic=True)
        self.emoji = ui_font(2.3 * scale)
        self.in_text = QTextCharFormat()
        self.in_text.setFontPointSize(self.text.pointSizeF() * EMOJI)
        self.room = PictureRoom(self.text)
        self.large_room = PictureRoom(self.emoji, alone=True)
        self.small = ui_font(0.88 * scale)
        self.small_bold = ui_font(0.88 * scale, bold=True)
        self.button = ui_font(0.95)
        self.lock = round(LOCK * scale)
        self.measure = QFontMetricsF(self.text)
        self.chip_picture = round(self.measure.height()) - 1
        self.measure_small = QFontMetricsF(self.small)
        self.measure_bold = QFontMetricsF(self.small_bold)


@dataclass(slots=True)
class Picture:
    """An emoticon in a row's text: its place measured from the body's corner, and in UTF-16 units."""

    place: QPointF
    size: int
    emoticon: Emoticon
    start: int
    length: int


@dataclass(slots=True)
class Paragraph:
    """A paragraph's broken lines; `start` and `length` count UTF-16 units of the whole text."""

    layout: QTextLayout
    top: float
    height: float
    start: int
    length: int


@dataclass(slots=True)
class RowLayout:
    """Where everything of a row stands, measured from the row's upper left corner."""

    row: MessageRow
    width: int
    height: int = 0
    day: QRectF | None = None
    unread: QRectF | None = None
    header: QRectF | None = None
    reply: QRectF | None = None
    body: QRectF = field(default_factory=QRectF)
    paragraphs: list[Paragraph] = field(default_factory=list)
    chips: list[tuple[QRectF, Reaction]] = field(default_factory=list)
    block: QRectF | None = None
    """Where the row's picture stands."""
    pictures: list[Picture] = field(default_factory=list)
    ask: QRectF | None = None
    """Where the button of a lost message belongs."""
    rules: tuple[float, float] | None = None
    """How high the short rules above and below a nudge are."""
    links: tuple[Link, ...] = ()
    time: str = ""
    says: tuple[tuple[str, float], ...] = ()
    """The pieces of the "says" line and where they begin, once it was painted."""

    @property
    def text_length(self) -> int:
        """The length of the shown text in UTF-16 units."""
        last = self.paragraphs[-1] if self.paragraphs else None
        return last.start + last.length if last else 0

    def position_at(self, x: float, y: float) -> int:
        """The place between two characters that is nearest to a point."""
        for paragraph in self.paragraphs:
            if y < self.body.top() + paragraph.top + paragraph.height:
                inside = y - self.body.top() - paragraph.top
                if inside < 0:
                    return paragraph.start
                place = paragraph.start + _position(paragraph, x - self.body.left(), inside)
                return self._beside_pictures(place)
        return self.text_length

    def _beside_pictures(self, place: int) -> int:
        """A place that is not within an emoji of which only the picture is shown."""
        for picture in self.pictures:
            if picture.start < place < picture.start + picture.length:
                return picture.start + picture.length
        return place

    def is_on_text(self, x: float, y: float) -> bool:
        """Whether a point is on written text and not beside it."""
        place = QPointF(x - self.body.left(), y - self.body.top())
        return any(
            paragraph.layout.lineAt(number)
            .naturalTextRect()
            .translated(0, paragraph.top)
            .contains(place)
            for paragraph in self.paragraphs
            for number in range(paragraph.layout.lineCount())
        )

    def link_at(self, x: float, y: float) -> Link | None:
        """The link under a point."""
        if not self.links or not self.is_on_text(x, y):
            return None
        position = self.position_at(x, y)
        return next((link for link in self.links if link.start <= position <= link.end), None)

    def picture_at(self, x: float, y: float) -> Picture | None:
        """The emoticon under a point."""
        place = QPointF(x - self.body.left(), y - self.body.top())
        for picture in self.pictures:
            if QRectF(picture.place, QSizeF(picture.size, picture.size)).contains(place):
                return picture
        return None

    def chip_at(self, x: float, y: float) -> Reaction | None:
        """The reaction under a point."""
        return next((chip for rect, chip in self.chips if rect.contains(x, y)), None)


def _position(paragraph: Paragraph, x: float, y: float) -> int:
    layout = paragraph.layout
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        if y < line.y() + line.height():
            found = line.xToCursor(x)
            # The stub says int, the call answers (position, x).
            place = found[0] if isinstance(found, tuple) else found  # type: ignore[unreachable]
            return min(int(place), paragraph.length)
    return paragraph.length


def local_time(at: datetime) -> str:
    """The time of day as this person's locale writes it."""
    local = at.astimezone()
    return f"{local:%H:%M}" if _is_24_hours() else local.strftime("%I:%M %p").lstrip("0")


def _is_24_hours() -> bool:
    shape = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
    return "AP" not in shape.upper()


class LayoutCache:
    """The last few hundred laid-out rows of a view; a changed row or width lays out anew."""

    def __init__(self, fonts: Fonts, theme: Theme, room: int = CACHED) -> None:
        self.fonts = fonts
        self.theme = theme
        self._room = room
        self._kept: OrderedDict[tuple[str, int], RowLayout] = OrderedDict()

    def get(self, row: MessageRow, width: int) -> RowLayout:
        """The row's layout, from before or made now."""
        name = (row.key, width)
        found = self._kept.get(name)
        if found is not None and (found.row is row or found.row == row):
            self._kept.move_to_end(name)
            return found
        made = lay_out(row, width, self.fonts, self.theme)
        self._kept[name] = made
        if len(self._kept) > self._room:
            self._kept.popitem(last=False)
        return made


def lay_out(row: MessageRow, width: int, fonts: Fonts, theme: Theme) -> RowLayout:
    """Place everything of a row into a column of `width` pixels."""
    made = RowLayout(row, width, time=local_time(row.at))
    y = _place_above(made, fonts)
    indent = MARGIN + (INDENT if row.kind in {"text", "locked", "ink"} else 0)
    if row.kind == "locked":
        indent += fonts.lock + 5
    room = max(60.0, width - indent - MARGIN - TICKS)
    if row.reply is not None and not row.deleted:
        wide = min(room, QUOTE * fonts.scale)
        made.reply = QRectF(indent, y + 2, wide, fonts.measure_small.height() * 2 + 8)
        y = made.reply.bottom() + 3
    height = _place_text(made, room, fonts, theme)
    made.body = QRectF(indent, y, room, height)
    y += height
    if row.block is not None and not row.deleted:
        y = _place_block(made, row.block, fonts)
    if row.kind in {"nudge", "wink"}:
        return _between_rules(made, y)
    if row.reactions and not row.deleted:
        y = _place_chips(made, y + 2, fonts)
    if row.lost:
        y = _place_ask(made, fonts)
    made.height = math.ceil(y + (3 if row.kind == "system" else 1))
    return made


def _place_block(made: RowLayout, block: Block, fonts: Fonts) -> float:
    """Place the row's picture below its words, no wider than they may be and no higher than is pleasant; returns its end."""
    size, room = block.size, made.body.width()
    scale = min(
        fonts.scale, room / max(1.0, size.width()), BLOCK * fonts.scale / max(1.0, size.height())
    )
    top = made.body.bottom() + 3
    made.block = QRectF(made.body.left(), top, size.width() * scale, size.height() * scale)
    made.body.setBottom(made.block.bottom() + 1)
    return made.body.bottom() + 2


def _between_rules(made: RowLayout, y: float) -> RowLayout:
    """Leave room for the short rules that frame a nudge or a wink."""
    made.rules = (made.body.top() - RULE / 2, y + RULE / 2)
    made.height = math.ceil(y + RULE + 1)
    return made


def _place_above(made: RowLayout, fonts: Fonts) -> float:
    row, width, y = made.row, made.width, 1.0
    separator = max(SEPARATOR, fonts.measure_small.height() + 8)
    if row.day_start is not None:
        made.day = QRectF(0, y, width, separator)
        y += separator
    if row.unread_start is not None:
        made.unread = QRectF(0, y, width, separator)
        y += separator
    if row.kind in {"nudge", "wink"}:
        return y + RULE
    if row.kind == "system":
        return y + (5 if row.group_start else 0)
    if row.group_start:
        y += 0 if made.day else 6
        made.header = QRectF(MARGIN, y, width - 2 * MARGIN, fonts.measure.height() + 2)
        y = made.header.bottom()
    return y


def shown_text(row: MessageRow) -> str:
    """The text that stands for a row on the screen."""
    if row.kind == "locked":
        lost, waiting = tr("This message could not be opened"), tr("Waiting for this message…")
        return lost if row.lost else waiting
    if row.kind == "ink" and not row.deleted:
        return ""  # it is a picture
    return tr("This message was deleted") if row.deleted else row.text


def copied_text(row: MessageRow) -> str:
    """The text that copying takes of a row: none of a message that can't be read yet."""
    if row.kind == "ink" and not row.deleted:
        return row.text
    return "" if row.kind == "locked" else shown_text(row)


def _place_text(made: RowLayout, room: float, fonts: Fonts, theme: Theme) -> float:
    row = made.row
    if row.kind == "ink" and not row.deleted:
        return 0.0
    text = shown_text(row)
    made.links = () if row.deleted else _in_utf16(text, find_links(text))
    font = fonts.text
    if row.deleted or row.kind == "locked":
        font = fonts.italic
    elif row.kind == "text" and is_only_emoji(text):
        font = fonts.emoji
    looks = fonts.in_text if font is fonts.text else None
    room_of_picture = fonts.large_room if font is fonts.emoji else fonts.room
    bare = row.deleted or row.kind == "locked"
    if row.look is not None and not row.deleted and row.kind == "text":
        font = looking(font, row.look)
        looks = _beside(font) if looks is not None else None
        room_of_picture = PictureRoom(font, alone=room_of_picture.alone)
    paragraphs = text.split("\n")
    start, top = 0, 0.0
    for number, words in enumerate(paragraphs):
        length = utf16_length(words)
        formats = _link_formats(made.links, start, length, theme)
        found = () if bare else _outside_links(find_emoticons(words), made.links, start)
        if found:
            words = make_room(words, found)  # noqa: PLW2901 - the same words, with room for pictures
            formats += [room_of_picture.range_at(one.start) for one in found]
        if looks is not None:
            formats += [_range(*run, looks) for run in emoji_runs(words)]
        mark = ""
        if number == len(paragraphs) - 1 and (marks := _marks(row)):
            mark = "  " + " ".join(marks)
            formats.append(_mark_format(length, len(mark), fonts, theme))
        layout = _break(words + mark, font, formats, room)
        height = _height(layout)
        made.paragraphs.append(Paragraph(layout, top, height, start, length))
        made.pictures += [_placed(one, layout, room_of_picture, start, top) for one in found]
        top += height
        start += length + 1
    return top


def _beside(font: QFont) -> QTextCharFormat:
    """How emoji look among letters of a font."""
    looks = QTextCharFormat()
    looks.setFontPointSize(font.pointSizeF() * EMOJI)
    return looks


def _outside_links(
    found: tuple[Found, ...], links: tuple[Link, ...], start: int
) -> tuple[Found, ...]:
    """The emoticons that are no part of an address, which is shown as it is."""
    if not found or not links:
        return found
    return tuple(
        one
        for one in found
        if not any(link.start <= start + one.start < link.end for link in links)
    )


def _placed(one: Found, layout: QTextLayout, room: PictureRoom, start: int, top: float) -> Picture:
    place = room.place_in(layout, one) + QPointF(0, top)
    return Picture(place, room.size, one.emoticon, start + one.start, one.length)


def _marks(row: MessageRow) -> list[str]:
    """Return what stands small behind a message."""
    if row.deleted:
        return []
    marks = [tr("(edited)")] if row.edited else []
    return [*marks, tr("(not encrypted)")] if row.in_the_open else marks


def _in_utf16(text: str, links: tuple[Link, ...]) -> tuple[Link, ...]:
    if text.isascii():
        return links
    return tuple(
        Link(
            utf16_length(text[: link.start]),
            utf16_length(text[link.start : link.end]),
            link.url,
        )
        for link in links
    )


def _link_formats(
    links: tuple[Link, ...], start: int, length: int, theme: Theme
) -> list[QTextLayout.FormatRange]:
    looks = QTextCharFormat()
    looks.setForeground(theme.link)
    looks.setFontUnderline(True)
    return [
        _range(link.start - start, link.length, looks)
        for link in links
        if start <= link.start < start + length
    ]


def _mark_format(start: int, length: int, fonts: Fonts, theme: Theme) -> QTextLayout.FormatRange:
    looks = QTextCharFormat()
    looks.setFont(fonts.small)  # all of it: the words may look as their author wishes
    looks.setForeground(theme.secondary)
    return _range(start, length, looks)


def _range(start: int, length: int, looks: QTextCharFormat) -> QTextLayout.FormatRange:
    piece = QTextLayout.FormatRange()
    piece.start, piece.length, piece.format = start, length, looks
    return piece


def _break(
    words: str, font: QFont, formats: list[QTextLayout.FormatRange], room: float
) -> QTextLayout:
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if is_right_to_left(words):
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    else:
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    if formats:
        layout.setFormats(formats)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room)
        line.setPosition(QPointF(0, y))
        y += line.height() + 1
    layout.endLayout()
    return layout


def _height(layout: QTextLayout) -> float:
    last = layout.lineAt(layout.lineCount() - 1)
    return last.y() + last.height() + 1


def _place_chips(made: RowLayout, y: float, fonts: Fonts) -> float:
    x = made.body.left()
    high = max(CHIP, fonts.measure.height() + 5)
    for reaction in made.row.reactions:
        wide = chip_width(reaction, fonts) + 18
        if x + wide > made.body.right() and x > made.body.left():
            x, y = made.body.left(), y + high + 3
        made.chips.append((QRectF(x, y, wide, high), reaction))
        x += wide + 4
    return y + high + 3


def _place_ask(made: RowLayout, fonts: Fonts) -> float:
    """Place a lost message's button behind its words, or below where that is too narrow."""
    measure = QFontMetricsF(fonts.button)
    wide, high = measure.horizontalAdvance(tr("Ask again")) + 24, measure.height() + 7
    last = made.paragraphs[-1].layout
    words = last.lineAt(last.lineCount() - 1).naturalTextRect()
    x = made.body.left() + words.right() + 10
    y = made.body.top() + words.center().y() - high / 2
    if x + wide > made.width - MARGIN:
        x, y = made.body.left(), made.body.bottom() + 2
    made.ask = QRectF(x, max(y, made.body.top() - 4), wide, high)
    return max(made.body.bottom(), made.ask.bottom() + 1)


def chip_width(reaction: Reaction, fonts: Fonts) -> float:
    """The width of what stands on a reaction's chip."""
    if emoticon_of(reaction.emoji) is None:
        return fonts.measure.horizontalAdvance(chip_text(reaction))
    return fonts.chip_picture + 4 + fonts.measure.horizontalAdvance(str(reaction.count))


def chip_text(reaction: Reaction) -> str:
    """What stands on the chip of a reaction without an emoticon of ours."""
    return f"{reaction.emoji} {reaction.count}"
