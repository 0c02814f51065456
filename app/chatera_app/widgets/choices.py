"""Lines of a chooser: plain values, how they are painted, and how they are spoken."""

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QPixmap,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from chatera_app.widgets.art import figure_pixmap, glyph
from chatera_app.widgets.contact_rows import status_word
from chatera_app.widgets.paint import gloss, smooth
from chatera_app.widgets.plain import isolated
from chatera_app.widgets.scripts import utf16_length
from chatera_app.widgets.theme import Theme, current, text_scale, ui_font
from chatera_app.widgets.unread_badge import badge_width, paint_badge

Index = QModelIndex | QPersistentModelIndex
CHOICE = Qt.ItemDataRole.UserRole + 1
_HEIGHT, _PICTURE, _INDENT = 30, 19, 12


@dataclass(frozen=True, slots=True)
class Choice:
    """A line to choose.

    Attributes:
        key: what is told when it is chosen.
        words: its name.
        detail: a quiet word behind it.
        found: places of the letters in ``words`` that were typed.
        glyph: its picture's name; empty for none.
        status: of a person or group, whose figure is the picture then.
        group: whether the figure is of several people.
        keys: keys that do the same.
        unread: messages that wait.
        obstacle: why it can't be chosen now; empty where it can.
        ticked: whether it is in force.
    """

    key: str
    words: str
    detail: str = ""
    found: tuple[int, ...] = ()
    glyph: str = ""
    status: str = ""
    group: bool = False
    keys: str = ""
    unread: int = 0
    obstacle: str = ""
    ticked: bool = False


def spoken(choice: Choice) -> str:
    """Return a line for a screen reader: "Mute, Conversation, Ctrl+M"."""
    words = [choice.words, status_word(choice.status).lower() if choice.status else ""]
    words += [choice.obstacle or choice.detail, choice.keys]
    if choice.ticked:
        words.append(_tr("in force"))
    if choice.unread:
        words.append(_tr("%Ln unread", choice.unread))
    if choice.obstacle:
        words.append(_tr("not possible now"))
    return ", ".join(word for word in words if word)


class ChoicesModel(QAbstractListModel):
    """The lines of a chooser; answers ``CHOICE`` with a ``Choice``."""

    def __init__(self) -> None:
        super().__init__()
        self.choices: tuple[Choice, ...] = ()

    def show(self, choices: tuple[Choice, ...]) -> None:
        """Show these lines instead."""
        self.beginResetModel()
        self.choices = choices
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.choices)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the line itself, its words, or how it is spoken."""
        if not index.isValid():
            return None
        choice = self.choices[index.row()]
        if role == CHOICE:
            return choice
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.words
        return spoken(choice) if role == Qt.ItemDataRole.AccessibleTextRole else None


class ChoiceDelegate(QStyledItemDelegate):
    """Paints a ``Choice``: picture, words with the found letters bold, and at the far end keys or what is unread."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's
        """One line, growing with the text."""
        return QSize(100, round(_HEIGHT * text_scale()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        choice = index.data(CHOICE)
        if not isinstance(choice, Choice):
            return
        painter.save()
        smooth(painter)
        theme, rect = current(), QRectF(option.rect)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        _ground(painter, option, theme)
        inner = rect.adjusted(_INDENT, 0, -_INDENT, 0)
        inner = _picture(painter, inner, choice, theme, mirrored=mirrored)
        inner = _far_end(painter, inner, choice, theme, mirrored=mirrored)
        _words(painter, inner, choice, theme, mirrored=mirrored)
        painter.restore()


def _ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    area = QRectF(option.rect).adjusted(4.5, 1.5, -4.5, -1.5)
    if option.state & QStyle.StateFlag.State_Selected:
        shine = 30 if theme.dark else 130
        border = theme.selection_border
        gloss(painter, area, theme.selected, radius=5, border=border, shine=shine)
    elif option.state & QStyle.StateFlag.State_MouseOver:
        gloss(painter, area, (theme.panel, theme.hover), radius=5, border=theme.rule, shine=0)


def _split(rect: QRectF, width: float, *, far: bool, mirrored: bool) -> tuple[QRectF, QRectF]:
    """Return a part of the near or far end of a line, and what is left."""
    width = min(width, rect.width())
    if far == mirrored:
        return rect.adjusted(0, 0, width - rect.width(), 0), rect.adjusted(width, 0, 0, 0)
    return rect.adjusted(rect.width() - width, 0, 0, 0), rect.adjusted(0, 0, -width, 0)


def _picture(
    painter: QPainter, rect: QRectF, choice: Choice, theme: Theme, *, mirrored: bool
) -> QRectF:
    side = round(_PICTURE * text_scale())
    place, left = _split(rect, side + 9, far=False, mirrored=mirrored)
    ratio = painter.device().devicePixelRatioF()
    picture: QPixmap | None = None
    if choice.status:
        picture = figure_pixmap(choice.status, theme, side, ratio, group=choice.group)
    elif choice.ticked:
        picture = glyph("good", theme, side, ratio)
    elif choice.glyph:
        picture = glyph(choice.glyph, theme, side, ratio)
    if picture is not None:
        x = place.right() - side if mirrored else place.left()
        painter.save()
        painter.setOpacity(0.45 if choice.obstacle else 1.0)
        painter.drawPixmap(QPointF(x, place.center().y() - side / 2), picture)
        painter.restore()
    return left


def _far_end(
    painter: QPainter, rect: QRectF, choice: Choice, theme: Theme, *, mirrored: bool
) -> QRectF:
    if choice.unread:
        width = badge_width(choice.unread)
        place, rect = _split(rect, width, far=True, mirrored=mirrored)
        paint_badge(painter, place, choice.unread, theme)
        _, rect = _split(rect, 6, far=True, mirrored=mirrored)
    if choice.keys:
        font = ui_font(0.88)
        width = QFontMetricsF(font).horizontalAdvance(choice.keys) + 14
        place, rect = _split(rect, width, far=True, mirrored=mirrored)
        high = QFontMetricsF(font).height() + 5
        cap = QRectF(place.x(), place.center().y() - high / 2, place.width(), high)
        gloss(painter, cap, theme.button, radius=4, border=theme.button_border, shine=0)
        painter.setFont(font)
        painter.setPen(theme.button_text)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, isolated(choice.keys))
        _, rect = _split(rect, 8, far=True, mirrored=mirrored)
    return rect


def _words(
    painter: QPainter, rect: QRectF, choice: Choice, theme: Theme, *, mirrored: bool
) -> None:
    font = ui_font(bold=choice.unread > 0)
    shown = QFontMetricsF(font).elidedText(choice.words, Qt.TextElideMode.ElideRight, rect.width())
    layout = QTextLayout(shown, font)
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    bold.setForeground(theme.link)
    formats = []
    if not choice.obstacle:
        for place in choice.found:
            if place < len(shown) and shown[place] == choice.words[place]:
                one = QTextLayout.FormatRange()
                one.start = utf16_length(shown[:place])
                one.length = utf16_length(shown[place])
                one.format = bold
                formats.append(one)
    layout.setFormats(formats)
    layout.beginLayout()
    line = layout.createLine()
    line.setNumColumns(len(shown) * 2 + 1)
    layout.endLayout()
    wide = line.naturalTextWidth()
    near, rest = _split(rect, wide + 8, far=False, mirrored=mirrored)
    x = near.right() - wide if mirrored else near.left()
    painter.setPen(QPen(theme.secondary if choice.obstacle else theme.text))
    layout.draw(painter, QPointF(x, rect.center().y() - line.height() / 2))
    quiet = choice.obstacle or choice.detail
    metrics = QFontMetricsF(ui_font(0.92))
    if quiet and rest.width() > metrics.averageCharWidth() * 4:
        painter.setFont(ui_font(0.92, italic=bool(choice.obstacle)))
        painter.setPen(theme.secondary)
        words = metrics.elidedText(quiet, Qt.TextElideMode.ElideRight, rest.width() - 2)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = Qt.AlignmentFlag.AlignVCenter | side | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(rest, flags, words)


def _tr(words: str, count: int = -1) -> str:
    return QCoreApplication.translate("Chooser", words, None, count)
