"""One row laid out for one width: every line of text broken and every part given its place."""

import math
from collections import OrderedDict
from collections.abc import Callable, Iterable, Set as AbstractSet
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from itertools import groupby
from typing import cast

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from chatera_app.widgets.custom_emoticons import is_only_pictures
from chatera_app.widgets.emoticon_lines import PictureRoom
from chatera_app.widgets.emoticons import Drawn, Found, emoticon_of, find_emoticons, make_room
from chatera_app.widgets.links import Link, find_links
from chatera_app.widgets.long_text import first_lines, marks_within
from chatera_app.widgets.looks import Look, looking
from chatera_app.widgets.marks import (
    INLINE,
    Mark,
    Marks,
    Piece,
    pieces,
    without_code,
    without_signs,
)
from chatera_app.widgets.moments import time_words
from chatera_app.widgets.row_blocks import Block
from chatera_app.widgets.rows import MessageRow, Reaction
from chatera_app.widgets.scripts import (
    emoji_runs,
    is_only_emoji,
    kept_whole,
    turns_right,
    utf16_length,
    utf16_slice,
)
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
CACHED = 700
EMOJI = 1.4
"""How much larger an emoji is than the letters around it."""
STEP = 11.0
"""How far quoted words stand from what stands around them."""
BAR = 3.0
LIST = 6.0
PAD = 7.0
"""What is left free around code."""
REACH = 6
"""How far letters may reach beyond their message, in pixels."""
CODE = 0.95
"""How large letters of code are beside others, which look smaller at the same size."""
TAB = 4

Token = tuple[int, int, str]
"""Where a word of code begins, how long it is, both in UTF-16 units, and what kind of word it is."""
Colours = Callable[[str, str], Iterable[Token]]
"""Finds the words of code of a language; as long as they are not known, none."""


def no_colours(_language: str, _code: str) -> tuple[Token, ...]:
    """Code in one colour."""
    return ()


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

    @cached_property
    def code(self) -> QFont:
        """The font of code."""
        font = looking(self.text, Look(font="mono"))
        font.setPointSizeF(self.text.pointSizeF() * CODE)
        return font


@dataclass(slots=True)
class Picture:
    """An emoticon in a row's text: its place measured from the body's corner, and in UTF-16 units."""

    place: QPointF
    size: int
    emoticon: Drawn
    start: int
    length: int


@dataclass(slots=True)
class Paragraph:
    """A paragraph's broken lines; `start` and `length` count UTF-16 units of the whole text.

    `left` is how far from the body's left edge it stands; `code` tells a block of it.
    """

    layout: QTextLayout
    top: float
    height: float
    start: int
    length: int
    left: float = 0.0
    code: bool = False


@dataclass(slots=True)
class CodeBlock:
    """A block of code: its ground, and where one clicks to copy it, measured from the body's corner."""

    place: QRectF
    copy: QRectF
    language: str
    code: str


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
    origin: QRectF | None = None
    """Where it is said whose words it forwards."""
    body: QRectF = field(default_factory=QRectF)
    paragraphs: list[Paragraph] = field(default_factory=list)
    chips: list[tuple[QRectF, Reaction]] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    ask: QRectF | None = None
    """Where the button of a lost message belongs."""
    more: QRectF | None = None
    """Where one clicks to see all of a message of which only the first lines are shown."""
    block: QRectF | None = None
    """Where the row's picture stands."""
    rules: tuple[float, float] | None = None
    """How high the short rules above and below a nudge are."""
    blocks: list[CodeBlock] = field(default_factory=list)
    bars: list[QRectF] = field(default_factory=list)
    """Beside quoted lines, measured from the body's corner."""
    mirrored: bool = False
    """Whether it begins at the right."""
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
            .translated(paragraph.left, paragraph.top)
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

    def block_at(self, x: float, y: float) -> CodeBlock | None:
        """The block of code under a point."""
        place = QPointF(x - self.body.left(), y - self.body.top())
        return next((one for one in self.blocks if one.place.contains(place)), None)

    def copied_at(self, x: float, y: float) -> CodeBlock | None:
        """The block that a click on a point copies."""
        place = QPointF(x - self.body.left(), y - self.body.top())
        return next((one for one in self.blocks if one.copy.contains(place)), None)

    def is_on_edited(self, x: float, y: float) -> bool:
        """Whether a point is on the word behind an edited message that says so."""
        if not self.row.edited or self.row.deleted or not self.paragraphs:
            return False
        last = self.paragraphs[-1]
        top = self.body.top() + last.top
        start = last.length + 2  # behind the blanks
        ends = (start, start + utf16_length(tr("(edited)")))
        for number in range(last.layout.lineCount()):
            line = last.layout.lineAt(number)
            lefts = [_x(line, end) for end in ends]
            first, stop = line.textStart(), line.textStart() + line.textLength()
            if first < ends[1] and ends[0] < stop:
                place = QRectF(
                    self.body.left() + last.left + min(lefts), top + line.y(), 0, line.height()
                )
                place.setRight(self.body.left() + last.left + max(lefts))
                if place.contains(x, y):
                    return True
        return False

    def is_on_more(self, x: float, y: float) -> bool:
        """Whether a point is on what shows all of the message."""
        return self.more is not None and self.more.contains(x, y)

    def chip_at(self, x: float, y: float) -> Reaction | None:
        """The reaction under a point."""
        return next((chip for rect, chip in self.chips if rect.contains(x, y)), None)


def _position(paragraph: Paragraph, x: float, y: float) -> int:
    layout = paragraph.layout
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        if y < line.y() + line.height():
            found = line.xToCursor(x - paragraph.left)
            # The stub says int, the call answers (position, x).
            place = found[0] if isinstance(found, tuple) else found  # type: ignore[unreachable]
            return min(int(place), paragraph.length)
    return paragraph.length


def _x(line: QTextLine, position: int) -> float:
    # The stub says something else; the call answers (x, position).
    return cast("tuple[float, int]", line.cursorToX(position))[0]


def local_time(at: datetime) -> str:
    """The time of day as this person's locale writes it."""
    return time_words(at)


class LayoutCache:
    """The last few hundred laid-out rows of a view; a changed row or width lays out anew.

    Args:
        mirrored: whether rows begin at the right.
        colours: tells the words of code.
        whole: the keys of rows that are shown with all of their lines; others may be added to it.
    """

    def __init__(
        self,
        fonts: Fonts,
        theme: Theme,
        room: int = CACHED,
        *,
        mirrored: bool = False,
        colours: Colours = no_colours,
        whole: AbstractSet[str] = frozenset(),
    ) -> None:
        self.fonts = fonts
        self.theme = theme
        self.mirrored = mirrored
        self._colours = colours
        self._whole = whole
        self._room = room
        self._kept: OrderedDict[tuple[str, int, bool], RowLayout] = OrderedDict()

    def get(self, row: MessageRow, width: int) -> RowLayout:
        """The row's layout, from before or made now."""
        whole = row.key in self._whole
        name = (row.key, width, whole)
        found = self._kept.get(name)
        if found is not None and (found.row is row or found.row == row):
            self._kept.move_to_end(name)
            return found
        made = lay_out(
            row, width, self.fonts, self.theme,
            mirrored=self.mirrored, colours=self._colours, whole=whole,
        )  # fmt: skip
        self._kept[name] = made
        if len(self._kept) > self._room:
            self._kept.popitem(last=False)
        return made

    def drop_code(self) -> None:
        """Lay out anew what has code in it, whose words are known now; its height stays."""
        for name in [name for name, made in self._kept.items() if made.blocks]:
            del self._kept[name]


def lay_out(
    row: MessageRow,
    width: int,
    fonts: Fonts,
    theme: Theme,
    *,
    mirrored: bool = False,
    colours: Colours = no_colours,
    whole: bool = False,
) -> RowLayout:
    """Place everything of a row into a column of `width` pixels; `mirrored`, it begins at the right.

    Of a message of thousands of lines only the first are placed, unless the `whole` is wanted.
    """
    made = RowLayout(row, width, time=local_time(row.at), mirrored=mirrored)
    _place(made, fonts, theme, colours, whole=whole)
    if mirrored:
        _mirror(made)
    return made


def _place(made: RowLayout, fonts: Fonts, theme: Theme, colours: Colours, *, whole: bool) -> None:
    """Place everything as it is where rows begin at the left."""
    row = made.row
    y = _place_above(made, fonts)
    indent = MARGIN + (INDENT if row.kind in {"text", "locked", "sticker", "ink"} else 0)
    if row.kind == "locked":
        indent += fonts.lock + 5
    room = max(60.0, made.width - indent - MARGIN - TICKS)
    if row.origin:
        made.origin = QRectF(indent, y, room, fonts.measure_small.height() + 2)
        y = made.origin.bottom()
    if row.reply is not None and not row.deleted:
        wide = min(room, QUOTE * fonts.scale)
        made.reply = QRectF(indent, y + 2, wide, fonts.measure_small.height() * 2 + 8)
        y = made.reply.bottom() + 3
    block = None if row.deleted else row.block
    if block is not None and not block.below:
        height = _place_picture(made, block, indent, y, room, fonts, theme, colours)
    else:
        text = shown_text(row)
        shown = text if whole else first_lines(text)
        height = _place_text(made, shown, room, fonts, theme, colours)
        if len(shown) < len(text):
            height = _place_more(made, indent, y, height, fonts)
    if block is not None and block.below:
        made.block = QRectF(QPointF(indent, y + height + 3), block.size(fonts.scale, room))
        height += made.block.height() + 6
    made.body = QRectF(indent, y, room, height)
    y += height
    if row.kind in {"nudge", "wink"}:
        _between_rules(made, y)
        return
    if row.reactions and not row.deleted:
        y = _place_chips(made, y + 2, fonts)
    if row.lost:
        y = _place_ask(made, fonts)
    made.height = math.ceil(y + (3 if row.kind == "system" else 1))


def _mirror(made: RowLayout) -> None:
    """Turn the places around; words run as they run, and were set for that already."""

    def turned(place: QRectF, width: float) -> QRectF:
        return QRectF(width - place.right(), place.top(), place.width(), place.height())

    made.body = turned(made.body, made.width)
    if made.header is not None:
        made.header = turned(made.header, made.width)
    if made.origin is not None:
        made.origin = turned(made.origin, made.width)
    if made.reply is not None:
        made.reply = turned(made.reply, made.width)
    if made.ask is not None:
        made.ask = turned(made.ask, made.width)
    if made.more is not None:
        made.more = turned(made.more, made.width)
    if made.block is not None:
        made.block = turned(made.block, made.width)
    made.chips = [(turned(place, made.width), chip) for place, chip in made.chips]
    for block in made.blocks:
        block.copy = turned(block.copy, made.body.width())


def _between_rules(made: RowLayout, y: float) -> None:
    """Leave room for the short rules that frame a nudge or a wink."""
    made.rules = (made.body.top() - RULE / 2, y + RULE / 2)
    made.height = math.ceil(y + RULE + 1)


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
    """The text that stands for a row on the screen; with the signs that are not shown."""
    if row.kind == "locked":
        lost, waiting = tr("This message could not be opened"), tr("Waiting for this message…")
        return lost if row.lost else waiting
    if row.kind == "ink" and not row.deleted:
        return ""  # it is a picture
    return tr("This message was deleted") if row.deleted else row.text


def shown_marks(row: MessageRow) -> Marks:
    """What of that text is more than words."""
    return () if row.deleted or row.kind != "text" else row.marks


def blocks_of(row: MessageRow) -> dict[int, str]:
    """The blocks of code of a row, all of each, by where it begins in its text."""
    marks = (mark for mark in shown_marks(row) if mark.kind == "block")
    return {mark.start: utf16_slice(row.text, mark.start, mark.end) for mark in marks}


def copied_text(row: MessageRow) -> str:
    """The text that copying takes of a row: none of a message that can't be read yet."""
    if row.kind == "ink" and not row.deleted:
        return row.text
    return "" if row.kind == "locked" else shown_text(row)


def copied_part(row: MessageRow, start: int, end: int) -> str:
    """The text that copying takes of a part of a row: what is seen there.

    Half a pair of signs would mean nothing elsewhere, or something else; who wants the text as it was typed copies the
    message.
    """
    return without_signs(copied_text(row), start, end, shown_marks(row))


@dataclass(slots=True)
class _Setting:
    """What the words of one row are set with.

    Attributes:
        emoji: how emoji look among the words; None where they are large, or nothing is picked out.
        picture: the room of an emoticon.
        bare: whether emoticons are not shown.
    """

    fonts: Fonts
    theme: Theme
    room: float
    font: QFont
    emoji: QTextCharFormat | None
    picture: PictureRoom
    bare: bool


@dataclass(frozen=True, slots=True)
class _Shape:
    """How one paragraph differs from the body it stands in.

    Attributes:
        left: how far it stands from the body's left edge.
        narrower: how much narrower than the body it is.
        hang: how far its lines behind the first stand in.
        looks: what is formatted in it.
        code: where in the whole text there is code.
    """

    left: float = 0.0
    narrower: float = 0.0
    hang: float = 0.0
    looks: tuple[QTextLayout.FormatRange, ...] = ()
    code: Marks = ()


_USUAL = _Shape()


def _place_picture(
    made: RowLayout,
    block: Block,
    left: float,
    top: float,
    room: float,
    fonts: Fonts,
    theme: Theme,
    colours: Colours,
) -> float:
    """Place a picture, and what stands small behind a message below it; returns how high both are."""
    size = block.size(fonts.scale, room)
    made.block = QRectF(QPointF(left, top + 2), size)
    height = size.height() + 4
    if not _marks(made.row):
        return height
    below = _place_text(made, "", room, fonts, theme, colours)
    for paragraph in made.paragraphs:
        paragraph.top += height
    return height + below


def _place_text(
    made: RowLayout, text: str, room: float, fonts: Fonts, theme: Theme, colours: Colours
) -> float:
    row = made.row
    marks = marks_within(shown_marks(row), text)
    if not row.deleted:
        where = without_code(text, marks) if marks else text
        made.links = _in_utf16(where, find_links(where))
    setting = _setting(row, text, room, fonts, theme)
    if marks:
        return _place_marked(made, text, marks, setting, colours)
    start, top = 0, 0.0
    paragraphs = text.split("\n")
    for number, words in enumerate(paragraphs):
        last = number == len(paragraphs) - 1
        top = _place_paragraph(made, setting, words, start, top, _USUAL, last=last)
        start = made.text_length + 1
    return top


def _setting(row: MessageRow, text: str, room: float, fonts: Fonts, theme: Theme) -> _Setting:
    bare = row.deleted or row.kind == "locked"
    font = fonts.text
    if bare:
        font = fonts.italic
    elif row.kind == "text" and (is_only_emoji(text) or is_only_pictures(text, row.customs)):
        font = fonts.emoji
    looks = fonts.in_text if font is fonts.text else None
    picture = fonts.large_room if font is fonts.emoji else fonts.room
    if row.look is not None and not row.deleted and row.kind == "text":
        font = looking(font, row.look)
        looks = _beside(font) if looks is not None else None
        picture = PictureRoom(font, alone=picture.alone)
    return _Setting(fonts, theme, room, font, looks, picture, bare)


def _place_paragraph(
    made: RowLayout, setting: _Setting, words: str, start: int, top: float, shape: _Shape, *,
    last: bool,
) -> float:  # fmt: skip
    """Place one paragraph; returns where the next one begins. What stands small behind a message stands in its last."""
    length = utf16_length(words)
    right = turns_right(words, made.mirrored)
    formats = [*shape.looks, *_link_formats(made.links, start, length, setting.theme)]
    found = () if setting.bare else find_emoticons(words, made.row.customs)
    if found:
        found = _outside(found, made.links, shape.code, start)
        words = make_room(words, found)
        formats += [setting.picture.range_at(one.start) for one in found]
    if setting.emoji is not None:
        formats += [_range(*run, setting.emoji) for run in emoji_runs(words)]
    mark = ""
    if last and (marks := _marks(made.row)):
        mark = "  " + " ".join(marks)
        formats.append(_mark_format(length, len(mark), setting.fonts, setting.theme))
    room = setting.room - shape.narrower
    layout = _break(words + mark, setting.font, formats, room, right=right, hang=shape.hang)
    height = _height(layout)
    made.paragraphs.append(Paragraph(layout, top, height, start, length, shape.left))
    if found:
        corner = QPointF(shape.left, top)
        made.pictures += [_placed(one, layout, setting.picture, start, corner) for one in found]
    return top + height


def _place_more(made: RowLayout, left: float, top: float, height: float, fonts: Fonts) -> float:
    """Place what shows all of a message below its first lines; returns how high both are."""
    wide = fonts.measure.horizontalAdvance(tr("Show all"))
    made.more = QRectF(left, top + height + 2, wide, fonts.measure.height() + 4)
    return made.more.bottom() - top


def _place_marked(
    made: RowLayout, text: str, marks: Marks, setting: _Setting, colours: Colours
) -> float:
    """Place words of which some are formatted, quoted or code."""
    every = list(pieces(text, marks))
    blocks = blocks_of(made.row)
    looks = _mark_looks(setting)
    top = 0.0
    for kind, group in groupby(every, key=lambda piece: piece.line.kind if piece.line else ""):
        run = list(group)
        if kind == "block":
            for piece in run:
                top = _place_block(made, setting, piece, blocks[piece.start], top, colours)
            continue
        right = turns_right("\n".join(piece.words for piece in run), made.mirrored)
        bars: list[QRectF] = []
        for piece in run:
            own = right if kind == "quote" else turns_right(piece.words, made.mirrored)
            shape = _shape(piece, setting, looks, right=own)
            if kind == "quote" and piece.line is not None:
                depth = int(piece.line.detail)
                further = _bars(depth, top, setting, right=right)[len(bars) :]
                bars = [*bars[:depth], *further]
                made.bars += further
            last = piece is every[-1]
            top = _place_paragraph(made, setting, piece.words, piece.start, top, shape, last=last)
            for bar in bars:
                bar.setBottom(top)
    if every[-1].line is not None and every[-1].line.kind == "block" and _marks(made.row):
        end = utf16_length(text)
        top = _place_paragraph(made, setting, "", end, top, _USUAL, last=True)
    return top


def _shape(
    piece: Piece, setting: _Setting, looks: dict[str, QTextCharFormat], *, right: bool
) -> _Shape:
    ranges = [
        _range(mark.start - piece.start, mark.end - mark.start, looks[mark.kind])
        for mark in piece.marks
        if mark.kind in INLINE
    ]
    code = tuple(mark for mark in piece.marks if mark.kind == "code")
    if piece.line is None:
        return _Shape(looks=tuple(ranges), code=code)
    if piece.line.kind == "quote":
        step = STEP * int(piece.line.detail) * setting.fonts.scale
        whole = _range(0, utf16_length(piece.words), looks["quote"])
        left = 0.0 if right else step
        return _Shape(left=left, narrower=step, looks=(whole, *ranges), code=code)
    sign = utf16_slice(piece.words, 0, piece.line.end - piece.line.start)
    hang = min(QFontMetricsF(setting.font).horizontalAdvance(sign), setting.room / 3)
    step = LIST * setting.fonts.scale
    left = 0.0 if right else step
    return _Shape(left=left, narrower=step, hang=hang, looks=tuple(ranges), code=code)


def _bars(depth: int, top: float, setting: _Setting, *, right: bool) -> list[QRectF]:
    """The bars that begin beside a quoted line, one for each quote it stands in."""
    steps = [STEP * step * setting.fonts.scale for step in range(depth)]
    end = setting.room - BAR
    return [QRectF(end - step if right else step, top, BAR, 0) for step in steps]


def _place_block(
    made: RowLayout, setting: _Setting, piece: Piece, code: str, top: float, colours: Colours
) -> float:
    """Place a block of code: a line that names its language and copies it, and below that the code, always from the left."""
    fonts, room = setting.fonts, setting.room
    language = piece.line.detail if piece.line else ""
    head = fonts.measure_small.height() + 5
    formats = []
    tokens = tuple(colours(language, code))
    if tokens:
        from chatera_app.widgets.code_colours import token_looks

        looks = token_looks(setting.theme)
        end = utf16_length(piece.words)  # perhaps not all of it is shown
        formats = [
            _range(start, length, looks[kind]) for start, length, kind in tokens if start < end
        ]
    option = _option(right=False)
    option.setTabStopDistance(TAB * QFontMetricsF(fonts.code).horizontalAdvance(" "))
    layout = _break(piece.words, fonts.code, formats, room - 2 * PAD, right=False, option=option)
    height = _height(layout)
    top += 2
    ground = QRectF(0, top, room, head + height + PAD)
    wide = fonts.measure_small.horizontalAdvance(tr("Copied")) + 2 * PAD
    wide = max(wide, fonts.measure_small.horizontalAdvance(tr("Copy")) + 2 * PAD)
    copy = QRectF(room - wide, top, wide, head)
    length = utf16_length(piece.words)
    paragraph = Paragraph(layout, top + head, height, piece.start, length, PAD, code=True)
    made.paragraphs.append(paragraph)
    made.blocks.append(CodeBlock(ground, copy, language, code))
    return ground.bottom() + 3


def _mark_looks(setting: _Setting) -> dict[str, QTextCharFormat]:
    """How each kind of formatted words looks."""
    looks = {kind: QTextCharFormat() for kind in (*INLINE, "quote")}
    looks["bold"].setFontWeight(QFont.Weight.Bold)
    looks["italic"].setFontItalic(True)
    looks["strike"].setFontStrikeOut(True)
    looks["quote"].setForeground(setting.theme.secondary)
    code = looks["code"]
    code.setFontFamilies(setting.fonts.code.families())
    code.setFontPointSize(setting.font.pointSizeF() * CODE)
    code.setBackground(setting.theme.bubble_own)
    code.setForeground(setting.theme.text)
    return looks


def _beside(font: QFont) -> QTextCharFormat:
    """How emoji look among letters of a font."""
    looks = QTextCharFormat()
    looks.setFontPointSize(font.pointSizeF() * EMOJI)
    return looks


def _outside(
    found: tuple[Found, ...], links: tuple[Link, ...], code: Iterable[Mark], start: int
) -> tuple[Found, ...]:
    """The emoticons that are no part of an address or of code, which are shown as they are."""
    places = [(link.start, link.end) for link in links]
    places += [(mark.start, mark.end) for mark in code]
    if not places:
        return found
    return tuple(
        one for one in found if not any(first <= start + one.start < last for first, last in places)
    )


def _placed(
    one: Found, layout: QTextLayout, room: PictureRoom, start: int, corner: QPointF
) -> Picture:
    place = room.place_in(layout, one) + corner
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
    if not links:
        return []
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


def _option(*, right: bool) -> QTextOption:
    """How a paragraph is set that runs from the left, or from the right."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if right:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    else:
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    return option


def _break(
    words: str, font: QFont, formats: list[QTextLayout.FormatRange], room: float, *, right: bool,
    hang: float = 0.0, option: QTextOption | None = None,
) -> QTextLayout:  # fmt: skip
    """Break a paragraph into lines of `room`; those behind the first are narrower by `hang`."""
    layout = QTextLayout(kept_whole(words), font)
    layout.setTextOption(option or _option(right=right))
    layout.setCacheEnabled(True)
    if formats:
        layout.setFormats(formats)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room - hang if y else room)
        line.setPosition(QPointF(hang if y and not right else 0.0, y))
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
    reach = made.body.width() - words.left() if made.mirrored else words.right()
    x = made.body.left() + reach + 10
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
