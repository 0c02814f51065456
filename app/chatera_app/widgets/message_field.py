"""The field a message is written in: grows, completes names, emoji and commands, shows emoticons and wrong spelling."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QIcon,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
    QStandardItem,
    QStandardItemModel,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QCompleter, QListView, QPlainTextEdit, QWidget

from chatera_app.widgets.code_conversion import CodeConversion
from chatera_app.widgets.custom_emoticons import CustomEmoticon, Customs
from chatera_app.widgets.emoji import find, name_of
from chatera_app.widgets.emoticon_lines import edges_of
from chatera_app.widgets.emoticons import (
    Found,
    emoticon_of,
    find_emoticons,
    pixmap,
    size_beside,
)
from chatera_app.widgets.looks import Look, looking, readable
from chatera_app.widgets.plain import plain_tip
from chatera_app.widgets.scripts import utf16_length, utf16_slice
from chatera_app.widgets.spell_check import SpellCheck
from chatera_app.widgets.theme import current, ui_font

if TYPE_CHECKING:
    from chatera_app.widgets.spell_menu import SpellDesk, SpellMenu

MOST_LINES = 6
LEAST_LINES = 2
_INSERTED = int(Qt.ItemDataRole.UserRole) + 1
_MOST_OFFERED = 8
_MOVING = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End})
_OFFERED = 16
"""The size of an offered emoticon."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class _Started:
    """A word that is being completed: its sign, what follows it, and its length with the sign."""

    sign: str
    letters: str

    @property
    def length(self) -> int:
        return 1 + len(self.letters)


@dataclass(frozen=True, slots=True)
class SlashOffer:
    """A command that may stand behind a slash.

    Attributes:
        name: as it is typed.
        help: one line: how it is written, and what it does.
        answers: the words that may follow; empty where any may.
    """

    name: str
    help: str
    answers: tuple[str, ...] = ()


class _Widths(QSyntaxHighlighter):
    """Gives the emoji and the codes of a field the width of the pictures that are painted over them."""

    def __init__(self, field: "MessageField") -> None:
        super().__init__(field.document())
        self._field = field

    def highlightBlock(self, text: str) -> None:
        """Widen the emoji of one paragraph, and make its codes as narrow as their pictures."""
        looks: dict[str, QTextCharFormat] = {}
        for one in self._field.pictures_in(self.currentBlock()):
            if isinstance(one.emoticon, CustomEmoticon):
                self._narrow(utf16_slice(text, one.start, one.start + one.length), one)
                continue
            emoji = one.emoticon.emoji
            if emoji not in looks:
                looks[emoji] = self._widened(emoji)
            self.setFormat(one.start, one.length, looks[emoji])

    def _widened(self, emoji: str) -> QTextCharFormat:
        font = self.document().defaultFont()
        spare = size_beside(font) + 1 - QFontMetricsF(font).horizontalAdvance(emoji)
        looks = QTextCharFormat()
        looks.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        looks.setFontLetterSpacing(max(0.0, spare))
        return looks

    def _narrow(self, code: str, one: Found) -> None:
        """The first letter is as wide as the picture, and the others as good as nothing."""
        font = self.document().defaultFont()
        first = utf16_length(code[0])
        spare = size_beside(font) + 1 - QFontMetricsF(font).horizontalAdvance(code[0])
        self.setFormat(one.start, first, _spaced(spare))
        rest = code[1:]
        if rest:
            tiny = QFont(font)
            tiny.setPointSizeF(1)
            wide = QFontMetricsF(tiny).horizontalAdvance(rest) / utf16_length(rest)
            looks = _spaced(-wide)
            looks.setFontPointSize(1)
            self.setFormat(one.start + first, one.length - first, looks)


def _spaced(spare: float) -> QTextCharFormat:
    """Letters that are not seen, with so much room between them."""
    looks = QTextCharFormat()
    looks.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    looks.setFontLetterSpacing(spare)
    looks.setForeground(Qt.GlobalColor.transparent)
    return looks


class MessageField(QPlainTextEdit):
    """Plain text only; keys that mean something to the composer are signals.

    Signals:
        submitPressed: Enter, or Ctrl+Enter if that is the chosen key.
        escapePressed: Esc.
        slashBegun: A slash was written at the beginning.
        pictureRefused: A picture or a file was pasted or dropped, which no message can have in it.
    """

    submitPressed = Signal()
    escapePressed = Signal()
    slashBegun = Signal()
    pictureRefused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctrl_enter = False
        self._obstacle = ""
        self._look = Look()
        self._scale = 1.0
        self._invitation = self.tr("Write a message")
        self._names: list[str] = []
        self._slashes: dict[str, SlashOffer] = {}
        self._customs: Customs = ()
        self._behind = 0
        self.conversion = CodeConversion(self)
        self.conversion.set_own(self._own_ending)
        self._widths = _Widths(self)
        self.spelling = SpellCheck(self)
        self.spell_desk: SpellDesk | None = None
        self.spell_menu: SpellMenu | None = None
        self.cursorPositionChanged.connect(self._leave_pictures)
        self._completion: tuple[QCompleter, QListView] | None = None
        self._dress()
        self.setAccessibleName(self.tr("Message"))
        self.set_ctrl_enter(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.textChanged.connect(self._suggest)
        self._fit()

    def _make_completion(self) -> tuple[QCompleter, QListView]:
        """Make what offers completions, once there is something to offer."""
        self._offers = QStandardItemModel(self)
        completer, suggestions = QCompleter(self._offers, self), QListView()
        completer.setWidget(self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        suggestions.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        suggestions.setAccessibleName(self.tr("Suggestions"))
        completer.setPopup(suggestions)
        chosen = completer.activated[QModelIndex]  # type: ignore[index] # PySide's overloads
        chosen.connect(self._complete)
        self._completion = completer, suggestions
        return self._completion

    @property
    def completer(self) -> QCompleter:
        """What completes a word."""
        return (self._completion or self._make_completion())[0]

    @property
    def suggestions(self) -> QListView:
        """The list of what is offered."""
        return (self._completion or self._make_completion())[1]

    def _hide_suggestions(self) -> None:
        if self._completion is not None:
            self._completion[1].hide()

    @property
    def _is_suggesting(self) -> bool:
        return self._completion is not None and self._completion[1].isVisible()

    def set_ctrl_enter(self, ctrl_enter: bool) -> None:
        """Whether Ctrl+Enter is what submits, instead of Enter; the field says which."""
        self._ctrl_enter = ctrl_enter
        if ctrl_enter:
            keys = self.tr("Ctrl+Enter sends, Enter begins a new line.")
        else:
            keys = self.tr("Enter sends, Shift+Enter begins a new line.")
        self.setToolTip(plain_tip(keys))
        self.setAccessibleDescription(keys)
        self._invite()

    def set_invitation(self, words: str) -> None:
        """Say in the empty field what becomes of what is written there."""
        self._invitation = words
        self._invite()

    def set_obstacle(self, words: str) -> None:
        """Say why nothing can be written; empty words are no obstacle."""
        self._obstacle = words
        self._invite()

    def _invite(self) -> None:
        usual = self._invitation
        if self._ctrl_enter:
            usual = self.tr("{0}; Ctrl+Enter sends it").format(usual)
        self.setPlaceholderText(self._obstacle or usual)

    def set_names(self, names: Sequence[str]) -> None:
        """The names that may follow an @."""
        self._names = list(names)

    def set_customs(self, customs: Customs) -> None:
        """The emoticons of one's own, whose codes are shown as pictures."""
        if customs != self._customs:
            self._customs = customs
            self._widths.rehighlight()
            self.viewport().update()

    def customs(self) -> Customs:
        """Those of them that the text shows, each once."""
        found: dict[str, CustomEmoticon] = {}
        block = self.document().firstBlock()
        while block.isValid():
            for one in self.pictures_in(block):
                if isinstance(one.emoticon, CustomEmoticon):
                    found.setdefault(one.emoticon.code, one.emoticon)
            block = block.next()
        return tuple(found.values())

    def pictures_in(self, block: QTextBlock) -> tuple[Found, ...]:
        """What of a paragraph is shown as pictures; codes that were taken back are not."""
        found = find_emoticons(block.text(), self._customs)
        if not self._customs:
            return found
        return tuple(one for one in found if not self._stays(block, one))

    def _stays(self, block: QTextBlock, one: Found) -> bool:
        start = block.position() + one.start
        return isinstance(one.emoticon, CustomEmoticon) and self.conversion.is_staying(
            start, start + one.length
        )

    def _own_codes(self, place: int) -> list[tuple[int, int]]:
        """Where codes that are shown as pictures begin and end, in the paragraph of a place."""
        block = self.document().findBlock(place)
        return [
            (block.position() + one.start, block.position() + one.start + one.length)
            for one in (self.pictures_in(block) if self._customs else ())
            if isinstance(one.emoticon, CustomEmoticon)
        ]

    def _own_ending(self, place: int) -> tuple[int, int] | None:
        return next((one for one in self._own_codes(place) if one[1] == place), None)

    def _leave_pictures(self) -> None:
        """Let the cursor stand before or behind a picture: there is nothing to see within its code."""
        cursor, before = self.textCursor(), self._behind
        place = self._behind = cursor.position()
        around = next((one for one in self._own_codes(place) if one[0] < place < one[1]), None)
        if around is None:
            return
        keep = (
            QTextCursor.MoveMode.KeepAnchor
            if cursor.hasSelection()
            else QTextCursor.MoveMode.MoveAnchor
        )
        self._behind = around[0] if before >= around[1] else around[1]
        cursor.setPosition(self._behind, keep)
        self.setTextCursor(cursor)

    def _take_out(self, key: int) -> bool:
        """Delete a picture as a whole, where the cursor stands behind or before one."""
        cursor = self.textCursor()
        if cursor.hasSelection() or key not in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            return False
        place, back = cursor.position(), key == Qt.Key.Key_Backspace
        edge = 1 if back else 0
        around = next((one for one in self._own_codes(place) if one[edge] == place), None)
        if around is None:
            return False
        cursor.setPosition(around[0])
        cursor.setPosition(around[1], QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        return True

    def set_slashes(self, offers: Sequence[SlashOffer]) -> None:
        """The commands that may stand behind a slash at the beginning."""
        self._slashes = {one.name: one for one in offers}

    def slash_help(self) -> str:
        """Return the help of the command that is being written; empty where there is none."""
        text = self.toPlainText()
        name = text[1:].partition(" ")[0].casefold() if text.startswith("/") else ""
        offer = self._slashes.get(name)
        return offer.help if offer is not None else ""

    def set_text(self, text: str) -> None:
        """Show another text, with the cursor at its end."""
        self.conversion.forget()
        with self.spelling.loading():
            self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._hide_suggestions()

    def sizeHint(self) -> QSize:
        """As many lines as are written, within limits."""
        return QSize(240, self._height())

    def showEvent(self, event: QShowEvent) -> None:
        """Fit again: the style is known only now."""
        super().showEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit another font or style."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _dress(self) -> None:
        """Take the text size of today; the viewport draws the invitation with its own font."""
        font = ui_font(1.06 * self._scale)
        self.viewport().setFont(font)
        self.setFont(looking(font, self._look))
        self._widths.rehighlight()
        colour = self._look.colour
        sheet = ""
        if colour is not None:  # the application's sheet for fields stands above any palette
            sheet = f"QPlainTextEdit {{ color: {readable(colour, current()).name()}; }}"
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)

    def set_text_scale(self, scale: float) -> None:
        """Zoom the text; 1.0 is the interface's own size."""
        self._scale = scale
        self._dress()
        self._fit()

    def set_look(self, look: Look) -> None:
        """Let what is written look so, as far as it can be read here."""
        self._look = look
        self._dress()
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self._height())

    def _height(self) -> int:
        lines = max(LEAST_LINES, min(MOST_LINES, round(self.document().size().height())))
        margins = round(2 * self.document().documentMargin()) + 2 * self.frameWidth() + 8
        return lines * self.fontMetrics().lineSpacing() + margins

    def event(self, event: QEvent) -> bool:
        """Let the keys that move the cursor be shortcuts in the empty field, where there is nowhere to go."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            moves = event.key() in _MOVING
            plain = event.modifiers() in {
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.KeypadModifier,
            }
            if moves and plain and not self.toPlainText():
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep keys of the completion and of the composer out of the text."""
        with self.spelling.handling():
            self._key(event)

    def _key(self, event: QKeyEvent) -> None:
        if self._is_suggesting and event.key() in {
            *_ENTER,
            Qt.Key.Key_Tab,
            Qt.Key.Key_Escape,
        }:
            event.ignore()  # the popup takes them
        elif event.key() == Qt.Key.Key_Backspace and self.conversion.take_back():
            self._widths.rehighlight()
            self.viewport().update()
            event.accept()
        elif self._take_out(event.key()):
            event.accept()
        elif not self._command(event):
            super().keyPressEvent(event)
            if event.text().isprintable():
                self.conversion.typed(event.text())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what an input method wrote as typed."""
        with self.spelling.handling():
            super().inputMethodEvent(event)
            self.conversion.typed(event.commitString())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nobody types here any more."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.spelling.leave()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show what may have been meant by a word, and everything else that can be done to a text."""
        if self.spell_desk is None:
            super().contextMenuEvent(event)
            return
        from chatera_app.widgets.spell_menu import SpellMenu

        self.spell_menu = SpellMenu(self, self.spelling, self.spell_desk)
        self.spell_menu.open(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste, and convert nothing of it."""
        if source.hasImage() and not source.hasText():
            self.pictureRefused.emit()
            return
        self.conversion.pasted()
        super().insertFromMimeData(source)
        if any(one.isLocalFile() for one in source.urls()):
            self.pictureRefused.emit()  # the path that was pasted could be taken for the file

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take pictures, too: to say that they can't be sent."""
        return source.hasImage() or super().canInsertFromMimeData(source)

    def _command(self, event: QKeyEvent) -> bool:
        if event.key() in _ENTER:
            return self._enter(event.modifiers())
        if event.key() == Qt.Key.Key_Escape:
            self.escapePressed.emit()
            return True
        return False

    def _enter(self, modifiers: Qt.KeyboardModifier) -> bool:
        control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if modifiers & Qt.KeyboardModifier.ShiftModifier or control != self._ctrl_enter:
            self.insertPlainText("\n")  # Qt's own key would put a line separator in
            self.conversion.typed("\n")
            self.ensureCursorVisible()
        else:
            self.submitPressed.emit()
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint our emoticons over the emoji they stand for, and lines below words; the text itself stays what it is."""
        super().paintEvent(event)
        block = self.firstVisibleBlock()
        lowest = self.viewport().height()
        painter: QPainter | None = None
        while block.isValid():
            place = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if place.top() > lowest:
                break
            if self._customs or self.spelling.marks or not block.text().isascii():
                painter = painter or QPainter(self.viewport())
                self._paint_emoticons(painter, block, place)
                self.spelling.paint(painter, block, place)
            block = block.next()
        if painter is not None:
            painter.end()

    def _paint_emoticons(self, painter: QPainter, block: QTextBlock, place: QRectF) -> None:
        layout, theme, cursor = block.layout(), current(), self.textCursor()
        ratio = self.devicePixelRatioF()
        marked = range(cursor.selectionStart(), cursor.selectionEnd())
        for one in self.pictures_in(block):
            line = layout.lineForTextPosition(one.start)
            top = place.top() + line.y()
            if not line.isValid() or not -line.height() <= top <= self.viewport().height():
                continue
            left, right = edges_of(line, one.start)
            room = QRectF(place.left() + left, top, right - left, line.height())
            hidden = theme.selection if block.position() + one.start in marked else theme.panel
            behind_cursor = cursor.position() == block.position() + one.start
            painter.fillRect(room.adjusted(1 if behind_cursor else 0, 0, 0, 0), hidden)
            size = min(size_beside(self.font()), self.fontMetrics().height() + 1)
            middle = top + line.ascent() - self.fontMetrics().capHeight() / 2
            painter.drawPixmap(
                round(room.center().x() - size / 2 + 0.5),
                round(middle - size / 2),
                pixmap(one.emoticon, size, ratio),
            )

    def _started(self) -> _Started | None:
        """The @name or :name the cursor stands behind; names have blanks in them, so the nearer sign counts."""
        cursor = self.textCursor()
        before = utf16_slice(cursor.block().text(), 0, cursor.positionInBlock())
        if before.startswith("/") and not cursor.blockNumber():
            name, blank, words = before[1:].partition(" ")
            offer = self._slashes.get(name.casefold())
            if not blank:
                return _Started("/", name)
            if offer is not None and offer.answers:
                return _Started(" ", words)
        for sign in sorted("@:", key=before.rfind, reverse=True):
            head, found, letters = before.rpartition(sign)
            starts_word = not head or not head[-1].isalnum()
            if found and starts_word and len(letters) <= 30 and not letters.startswith(" "):
                return _Started(sign, letters)
        return None

    def _suggest(self) -> None:
        if self.toPlainText() == "/":
            self.slashBegun.emit()
        started = self._started() if self.hasFocus() else None
        offers = self._offers_for(started) if started else []
        if not offers:
            self._hide_suggestions()
            return
        completer, suggestions = self.completer, self.suggestions
        self._offers.clear()
        for shown, inserted in offers:
            item = QStandardItem(shown)
            custom = next((one for one in self._customs if one.code == inserted), None)
            emoticon = custom or emoticon_of(inserted)
            if emoticon is not None:
                item.setText(shown.removeprefix(inserted).lstrip())
                item.setIcon(QIcon(pixmap(emoticon, _OFFERED, self.devicePixelRatioF())))
            item.setData(inserted, _INSERTED)
            self._offers.appendRow(item)
        place = self.cursorRect()
        place.setWidth(max(200, suggestions.sizeHintForColumn(0) + 24))
        completer.complete(place)
        suggestions.setCurrentIndex(self._offers.index(0, 0))

    def _offers_for(self, started: _Started) -> list[tuple[str, str]]:
        letters = started.letters.casefold()
        if started.sign == "/":
            if letters in self._slashes:
                return []  # it is written, and Enter shall do it
            fitting = [one for one in self._slashes.values() if one.name.startswith(letters)]
            by_help = {one.help: one for one in reversed(fitting)}  # of two names the first
            return [(one.help, f"/{one.name} ") for one in reversed(by_help.values())]
        if started.sign == " ":
            offer = self._slashes[self.toPlainText()[1:].partition(" ")[0].casefold()]
            found = [one for one in offer.answers if _begins(one.casefold(), letters)]
            return [(one, f" {one}") for one in found[:_MOST_OFFERED] if one.casefold() != letters]
        if started.sign == "@":
            found = [name for name in self._names if _begins(name.casefold(), letters)]
            return [(name, f"@{name} ") for name in found[:_MOST_OFFERED]]
        if len(letters) < 2 or not letters.replace("_", "").isalpha():
            return []
        codes = (one.code for one in self._customs)
        offers = [(f"{code}  {code}", code) for code in codes if letters in code.casefold()]
        offers += [(f"{emoji}  {name_of(emoji)}", emoji) for emoji in find(letters)[:_MOST_OFFERED]]
        return offers[:_MOST_OFFERED]

    def _complete(self, index: QModelIndex) -> None:
        inserted = index.data(_INSERTED)
        started = self._started()
        if started is None or not isinstance(inserted, str):
            return
        cursor = self.textCursor()
        cursor.movePosition(
            QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, started.length
        )
        cursor.insertText(inserted)
        self.setTextCursor(cursor)
        if started.sign == "/":
            self._suggest()  # what may follow it
        else:
            self._hide_suggestions()


def _begins(name: str, letters: str) -> bool:
    return name.startswith(letters) or any(part.startswith(letters) for part in name.split())
