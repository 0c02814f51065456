"""The history of a conversation: shows `MessageRow`s, marks text, follows links and keys."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QDate,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    QUrl,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from chatera_app.widgets.art import glyph
from chatera_app.widgets.ask_buttons import AskButtons, Place
from chatera_app.widgets.backdrop import BY_THEME, Backdrop, Background
from chatera_app.widgets.custom_emoticons import CustomEmoticon
from chatera_app.widgets.emoji import described
from chatera_app.widgets.floating import DatePill
from chatera_app.widgets.found_words import Find, FoundWords
from chatera_app.widgets.jumping import Jumps
from chatera_app.widgets.links import Link, describe
from chatera_app.widgets.moments import day_words
from chatera_app.widgets.plain import plain_tip
from chatera_app.widgets.row_layout import (
    REACH,
    CodeBlock,
    Fonts,
    LayoutCache,
    RowLayout,
    Token,
    blocks_of,
    copied_text,
    shown_text,
    tr,
)
from chatera_app.widgets.row_painter import Mood, RowPainter
from chatera_app.widgets.row_scroll import Index, RowScroll
from chatera_app.widgets.rows import MessageRow
from chatera_app.widgets.scripts import utf16_length, utf16_slice
from chatera_app.widgets.selection import TextSelection
from chatera_app.widgets.theme import Theme, current, ui_font

if TYPE_CHECKING:
    from chatera_app.widgets.code_colours import CodeColours

FLASH_MS = 1400
DRAG_MS = 30
COPIED_MS = 1600
"""How long a block of code says that it was copied."""
STEP = 120
"""How far a wheel turns by one notch, in eighths of a degree."""
_SMALLEST, _LARGEST = 0.7, 2.5
_EMPTY = 44


class ConversationView(RowScroll):
    """Shows the rows of a model that answers `RowRole`.

    Signals name rows by their key; `contextRequested` gives the index and the place on the
    screen. Enter asks to open the current row, once it was chosen by keys, and shortcuts of single
    letters count then; what is typed after a click is meant for the composer, and `typed` gives it away.
    `askRequested` names a lost message that is to be asked for again, `editedClicked` one whose
    earlier versions are wanted, `pictureActivated` one whose picture was clicked, `unreadWanted` one
    from which on it is to be unread again; `zoomWanted` asks for larger text by so many steps, or smaller.
    """

    editedClicked = Signal(str)
    replyActivated = Signal(str)
    reactionClicked = Signal(str, str)
    dayClicked = Signal(object)
    linkActivated = Signal(QUrl)
    openRequested = Signal(str)
    askRequested = Signal(str)
    contextRequested = Signal(QModelIndex, QPoint)
    typed = Signal(str)
    pasteRequested = Signal()
    pictureActivated = Signal(str)
    unreadWanted: Signal = Signal(str)
    zoomWanted: Signal = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._selection = TextSelection()
        self._whole: set[str] = set()
        """The long messages of which all is shown."""
        self._backdrop = Backdrop(BY_THEME)
        self._worn: tuple[Theme, str, bool, Backdrop] | None = None
        self._dress(1.0)
        self._hovered = -1
        self._hovered_link: Link | None = None
        self._key_link = -1
        """Which link of the current row keys have chosen; behind the last one stands what shows all of the row."""
        self._by_keys = False
        self._empty = ""
        self._empty_glyph = "chat"
        self._pressed: tuple[int, QPoint] | None = None
        self._colours: CodeColours | None = None
        self._copied: CodeBlock | None = None
        self._copied_rest = QTimer(self, singleShot=True, interval=COPIED_MS)
        self._copied_rest.timeout.connect(self._forget_copied)
        self._found: FoundWords | None = None
        self._turned = 0
        self._flash_row = QPersistentModelIndex()
        self._flash = QVariantAnimation(self, startValue=1.0, endValue=0.0, duration=FLASH_MS)
        self._flash.valueChanged.connect(lambda: self.viewport().update())
        self._drag = QTimer(self, interval=DRAG_MS)
        self._drag.timeout.connect(self._drag_on)
        self.ask_buttons = AskButtons(self)
        self.ask_buttons.pressed.connect(self.askRequested)
        self._asks_move = QTimer(self, singleShot=True, interval=0)
        self._asks_move.timeout.connect(self._place_asks)
        self.jumps = Jumps(self)
        self.jump_button = self.jumps.newest
        self.date_pill = DatePill(self)
        self.date_pill.clicked.connect(self._pill_clicked)
        self.atBottomChanged.connect(self._at_bottom)
        self.verticalScrollBar().valueChanged.connect(self._show_pill)
        self.visibleRowsChanged.connect(self._move_pill)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Messages"))

    # What it shows ---------------------------------------------------------------------------

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show another conversation, at its newest message."""
        self._selection.clear()
        self._whole.clear()
        self._hovered = -1
        self.jumps.forget()
        super().setModel(model)

    def set_empty_words(self, words: str, picture: str = "chat") -> None:
        """What stands where there are no messages yet, below a glyph."""
        self._empty, self._empty_glyph = words, picture
        self.viewport().update()

    def set_text_scale(self, scale: float) -> None:
        """Zoom the text; 1.0 is the interface's own size."""
        self._dress(max(_SMALLEST, min(_LARGEST, scale)))

    def text_scale(self) -> float:
        """The present zoom."""
        return self._cache.fonts.scale

    def set_background(self, background: Background) -> None:
        """Let something else stand behind the rows."""
        self._backdrop = Backdrop(background)
        self._dress(self.text_scale())

    def _dress(self, scale: float) -> None:
        """Lay everything out anew, in the look of now, where something of it is another."""
        worn = (current(), ui_font(scale).key(), self.isRightToLeft(), self._backdrop)
        if worn == self._worn:
            return
        self._worn = worn
        fonts, theme = Fonts(scale), self._backdrop.theme(current())
        self._cache = LayoutCache(
            fonts, theme,
            mirrored=self.isRightToLeft(), colours=self._words_of_code, whole=self._whole,
        )  # fmt: skip
        self._painter = RowPainter(fonts, self._cache.theme)
        self.relayout()

    def changeEvent(self, event: QEvent) -> None:
        """Take on another theme, font or direction."""
        super().changeEvent(event)
        kinds = {
            QEvent.Type.PaletteChange,
            QEvent.Type.StyleChange,
            QEvent.Type.FontChange,
            QEvent.Type.LayoutDirectionChange,
        }
        if event.type() in kinds and hasattr(self, "_painter"):
            self._dress(self.text_scale())

    def scroll_to_row(self, row: int, flash: bool = True) -> None:
        """Show a row in the upper third, and light it up for a moment."""
        self.reveal(row, 0.3)
        if 0 <= row < self.row_count:
            self.setCurrentIndex(self.model().index(row, 0))
            if flash:
                self._flash_row = QPersistentModelIndex(self.model().index(row, 0))
                self._flash.stop()
                self._flash.start()

    def follow_quote(self, number: int | None) -> None:
        """Ask for the message that a row answers; whoever jumps there finds the way back to this row."""
        reply = self.row(number).reply if number is not None else None
        if reply is not None:
            self.jumps.begin_at(number)
            self.replyActivated.emit(reply.key)
            self.jumps.begin_at(None)

    def mark_words(self, find: Find | None) -> bool:
        """Let the words stand out that `find` finds in each row, None for none; tells whether any did before."""
        before, self._found = self._found, None if find is None else FoundWords(find)
        self.viewport().update()
        return before is not None

    def day_in_sight(self) -> date | None:
        """The day of the uppermost row in sight; None where there is none."""
        row = self.first_visible_row()
        return self.row(row).at.astimezone().date() if row >= 0 else None

    def light_up_last(self) -> None:
        """Light the newest row up for a moment, where it is."""
        if self.row_count:
            last = self.model().index(self.row_count - 1, 0)
            self._flash_row = QPersistentModelIndex(last)
            self._flash.stop()
            self._flash.start()

    def link_at(self, place: QPoint) -> QUrl | None:
        """The link at a place on the screen."""
        point = self.viewport().mapFromGlobal(place)
        under = self._under(point) if self.indexAt(point).isValid() else None
        link = under[2].link_at(point.x(), under[1]) if under else None
        return link.url if link else None

    def code_at(self, place: QPoint | None) -> str:
        """The block of code at a place on the screen; without one there, all code of the current row."""
        if place is not None:
            point = self.viewport().mapFromGlobal(place)
            under = self._under(point) if self.indexAt(point).isValid() else None
            block = under[2].block_at(point.x(), under[1]) if under else None
            if block is not None:
                return block.code
        number = self.currentIndex().row()
        blocks = blocks_of(self.row(number)) if 0 <= number < self.row_count else {}
        return "\n\n".join(blocks.values())

    def show_whole(self, number: int) -> None:
        """Show all lines of a message of which only the first were."""
        self._whole.add(self.row(number).key)
        self._key_link = -1
        self._let_grow(number)

    def _words_of_code(self, language: str, code: str) -> tuple[Token, ...]:
        """The words of code, as far as they are known; what finds them is loaded with the first."""
        if not language:
            return ()
        if self._colours is None:
            from chatera_app.widgets.code_colours import shared_colours

            self._colours = shared_colours()
            self._colours.found.connect(self._take_colours)
        return self._colours.of(language, code)

    def _take_colours(self) -> None:
        self._cache.drop_code()
        self._noted.clear()
        self.viewport().update()

    def _copy_code(self, block: CodeBlock) -> None:
        QGuiApplication.clipboard().setText(block.code)
        self._copied = block
        self._copied_rest.start()
        self.viewport().update()

    def _forget_copied(self) -> None:
        self._copied = None
        self.viewport().update()

    def custom_at(self, place: QPoint) -> str:
        """The code of the emoticon of somebody's own at a place on the screen; empty for none."""
        point = self.viewport().mapFromGlobal(place)
        under = self._under(point) if self.indexAt(point).isValid() else None
        found = under[2].picture_at(point.x(), under[1]) if under else None
        custom = found.emoticon if found is not None else None
        return custom.code if isinstance(custom, CustomEmoticon) else ""

    def selected_text(self) -> str:
        """What copying would take."""
        return self._selection.text(self.row)

    def marked_rows(self) -> tuple[int, int] | None:
        """The first and the last row of a marking that goes over several; None for another one."""
        ends = self._selection.ends()
        if ends is None or ends[0][0] == ends[1][0]:
            return None
        return ends[0][0], ends[1][0]

    def select_all(self) -> None:
        """Mark every message."""
        if self.row_count:
            last = self.row_count - 1
            self._selection.begin(self.model().index(0, 0), 0)
            length = utf16_length(shown_text(self.row(last)))
            self._selection.extend(self.model().index(last, 0), length)
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in sight."""
        seen = self.arrange()
        painter = QPainter(self.viewport())
        region = event.region()
        bounds = region.boundingRect()
        self._backdrop.paint(painter, self.viewport(), bounds, current())
        high, low = bounds.top() - REACH, bounds.bottom() + REACH
        for number, top, made in seen:
            if top > low or top + made.height < high:
                continue  # as most rows where a message came: the region is not asked, which takes a while for each
            if region.intersects(QRect(0, top - REACH, made.width, made.height + 2 * REACH)):
                self._painter.paint(painter, made, top, self._mood(number, made))
        if not seen and self._empty:
            self._paint_empty(painter)
        painter.end()
        self._note_painted(seen, region)
        if self.ask_buttons or any(made.ask is not None for _, _, made in seen):
            self._asks_move.start()  # widgets are not moved while one is painted

    def _moves_whole(self) -> bool:
        return not self._backdrop.stands_behind(current())

    def _paint_empty(self, painter: QPainter) -> None:
        theme, place = self._cache.theme, self.viewport().rect().adjusted(16, 16, -16, -16)
        picture = glyph(self._empty_glyph, theme, _EMPTY, self.devicePixelRatioF())
        painter.drawPixmap(
            place.center().x() - _EMPTY // 2, place.center().y() - _EMPTY - 4, picture
        )
        painter.setPen(theme.secondary)
        painter.setFont(self._cache.fonts.text)
        place.setTop(place.center().y() + 4)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(place, flags | Qt.TextFlag.TextWordWrap, self._empty)

    def _mood(self, number: int, made: RowLayout) -> Mood:
        chosen = self._by_keys and self.hasFocus()
        current_row = chosen and self.currentIndex().row() == number
        link = self._hovered_link if number == self._hovered else None
        if current_row and 0 <= self._key_link < len(made.links):
            link = made.links[self._key_link]
        lit = self._flash_row.isValid() and self._flash_row.row() == number
        markable = made.row.kind != "locked"
        return Mood(
            selected=self._selection.inside(number, made.text_length) if markable else None,
            current=current_row,
            hovered=number == self._hovered,
            flash=float(self._flash.currentValue() or 0.0) if lit else 0.0,
            link=link,
            copied=self._copied,
            found=self._found.of(made.row) if self._found is not None else (),
            more=current_row and self._key_link == len(made.links),
        )

    # What floats -----------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the floating buttons in their corner."""
        super().resizeEvent(event)
        self.jumps.place()

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        """Count what came in below while a person reads above."""
        at_end = start >= self.row_count
        super().rowsInserted(parent, start, end)
        if at_end and not self.is_at_bottom():
            fresh = sum(1 for number in range(start, end + 1) if not self.row(number).own)
            self.jump_button.set_unread(self.jump_button.unread + fresh)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Take the buttons along with their rows."""
        super().scrollContentsBy(dx, dy)
        if self.ask_buttons:
            self._place_asks()

    def _place_asks(self) -> None:
        """Put buttons on the lost messages in sight."""
        places: list[Place] = []
        first, last = self.visible_rows()
        for number in range(first, last + 1) if first >= 0 else ():
            row = self.row(number)
            ask = self.layout_of(number).ask if row.lost else None
            if ask is not None:
                top = self._heights.top(number) - self.verticalScrollBar().value()
                name = self.tr("Ask again for the message of {0}").format(row.author)
                places.append((row.key, ask.translated(0, top).toRect(), name))
        self.ask_buttons.place(places)

    def _at_bottom(self, at_bottom: bool) -> None:
        if at_bottom:
            self.date_pill.hide()

    def _show_pill(self) -> None:
        day = self.day_in_sight()
        if day is not None and not self.is_at_bottom() and self.isVisible():
            shown = QDate(day.year, day.month, day.day)
            middle = self.viewport().geometry().center().x()
            self.date_pill.show_day(shown, day_words(shown), middle)

    def _move_pill(self) -> None:
        """Let the pill that is there tell the day to which one has jumped."""
        if self.date_pill.isVisible():
            self._show_pill()

    def _pill_clicked(self) -> None:
        self.dayClicked.emit(_python_date(self.date_pill.day))

    # The mouse -------------------------------------------------------------------------------

    def _under(self, point: QPoint) -> tuple[int, float, RowLayout] | None:
        """The row nearest to a point, the point's distance from its top, and its layout."""
        if not self.row_count:
            return None
        y = self.verticalScrollBar().value() + point.y()
        number = self._heights.at(max(0, min(y, self._heights.total - 1)))[0]
        made = self.layout_of(number)
        return number, y - self._heights.top(number), made

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin marking, or go on to mark with Shift."""
        under = self._under(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or under is None:
            event.ignore()
            return
        number, y, made = under
        index = self.model().index(number, 0)
        position = made.position_at(event.position().x(), y)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._selection.extend(index, position)
        else:
            self._selection.begin(index, position)
        self._key_link, self._by_keys = -1, False
        self.setCurrentIndex(index)
        self._pressed = number, event.position().toPoint()
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark while the button is down, else show what is under the mouse."""
        point = event.position().toPoint()
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._mark_to(point)
            outside = not 0 <= point.y() < self.viewport().height()
            if outside != self._drag.isActive():
                self._drag.start() if outside else self._drag.stop()
        else:
            self._hover(point)

    def _mark_to(self, point: QPoint) -> None:
        under = self._under(point)
        if under is not None:
            number, y, made = under
            position = made.position_at(point.x(), y)
            self._selection.extend(self.model().index(number, 0), position)
            self.viewport().update()

    def _drag_on(self) -> None:
        """Scroll while marked text is pulled over an edge."""
        point = self.viewport().mapFromGlobal(self.cursor().pos())
        high = self.viewport().height()
        beyond = point.y() if point.y() < 0 else max(0, point.y() - high)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + max(-120, min(120, beyond)))
        self._mark_to(point)

    def _hover(self, point: QPoint) -> None:
        under = self._under(point) if self.indexAt(point).isValid() else None
        number = under[0] if under else -1
        link = under[2].link_at(point.x(), under[1]) if under else None
        if (number, link) != (self._hovered, self._hovered_link):
            self._hovered, self._hovered_link = number, link
            self.viewport().update()
        self.viewport().setCursor(self._cursor_at(point, under))

    def _cursor_at(
        self, point: QPoint, under: tuple[int, float, RowLayout] | None
    ) -> Qt.CursorShape:
        if under is None:
            return Qt.CursorShape.ArrowCursor
        _, y, made = under
        button = made.block if made.row.kind == "wink" else None
        parts = [rect for rect in (made.reply, made.day, button) if rect is not None]
        if (
            made.link_at(point.x(), y)
            or made.chip_at(point.x(), y)
            or made.copied_at(point.x(), y)
            or made.is_on_edited(point.x(), y)
            or made.is_on_more(point.x(), y)
            or any(rect.contains(point.x(), y) for rect in parts)
        ):
            return Qt.CursorShape.PointingHandCursor
        on_text = made.row.kind != "locked" and made.is_on_text(point.x(), y)
        return Qt.CursorShape.IBeamCursor if on_text else Qt.CursorShape.ArrowCursor

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End marking; a press that went nowhere was a click."""
        self._drag.stop()
        pressed, self._pressed = self._pressed, None
        point = event.position().toPoint()
        if pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        still = (
            point - pressed[1]
        ).manhattanLength() < QGuiApplication.styleHints().startDragDistance()
        if still and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.unreadWanted.emit(self.row(pressed[0]).key)
        elif still and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._click(point)

    def _click(self, point: QPoint) -> None:
        under = self._under(point)
        if under is None:
            return
        number, y, made = under
        row = self.row(number)
        link = made.link_at(point.x(), y)
        chip = made.chip_at(point.x(), y)
        block = made.copied_at(point.x(), y)
        if link is not None:
            self.linkActivated.emit(link.url)
        elif block is not None:
            self._copy_code(block)
        elif chip is not None:
            self.reactionClicked.emit(row.key, chip.emoji)
        elif made.is_on_edited(point.x(), y):
            self.editedClicked.emit(row.key)
        elif made.is_on_more(point.x(), y):
            self.show_whole(number)
        elif made.block is not None and made.block.contains(point.x(), y):
            self.pictureActivated.emit(row.key)
        elif made.reply is not None and row.reply and made.reply.contains(point.x(), y):
            self.follow_quote(number)
        elif made.day is not None and row.day_start and made.day.contains(point.x(), y):
            self.dayClicked.emit(row.day_start)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Mark the word under the mouse."""
        under = self._under(event.position().toPoint())
        if under is None or event.button() != Qt.MouseButton.LeftButton:
            return
        number, y, made = under
        words = shown_text(self.row(number))
        start, end = _word_at(words, made.position_at(event.position().x(), y))
        index = self.model().index(number, 0)
        self._selection.begin(index, start)
        self._selection.extend(index, end)
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, ask for another size of the text. A pad turns by small parts of a step."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        turned = self._turned + event.angleDelta().y()
        steps = int(turned / STEP)
        self._turned = turned - steps * STEP
        if steps:
            self.zoomWanted.emit(steps)
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse any more."""
        super().leaveEvent(event)
        self._hovered, self._hovered_link = -1, None
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Show where a link leads and who reacted."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = plain_tip(self._tip(event.pos()))
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        if event.type() in {QEvent.Type.WindowActivate, QEvent.Type.WindowDeactivate}:
            return False  # Qt would paint everything anew, which looks no different
        return super().viewportEvent(event)

    def _tip(self, point: QPoint) -> str:
        under = self._under(point) if self.indexAt(point).isValid() else None
        if under is None:
            return ""
        _, y, made = under
        link, chip = made.link_at(point.x(), y), made.chip_at(point.x(), y)
        if link is not None:
            return describe(link.url)
        if chip is not None:
            return ", ".join(chip.names)
        if made.is_on_edited(point.x(), y):
            return self.tr("Show the earlier versions")
        picture = made.picture_at(point.x(), y)
        if picture is None:
            block = made.block is not None and made.block.contains(point.x(), y)
            return made.row.text if block else made.row.note
        drawn = picture.emoticon
        return drawn.code if isinstance(drawn, CustomEmoticon) else described(drawn.emoji)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row under the mouse, or of the current row."""
        index, place = self.indexAt(event.pos()), event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            place = self.viewport().mapToGlobal(self.visualRect(index).center())
        if index.isValid():
            self.setCurrentIndex(index)
            self.contextRequested.emit(index, place)

    # The keyboard ----------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep single keys from being shortcuts while a click, and not keys, chose the row."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~(
                Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
            )
            letter = bool(event.text()) and event.text().isprintable()
            if plain and not self._by_keys and (letter or event.key() == Qt.Key.Key_Delete):
                event.accept()
                return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the newest row in sight: nobody deletes or answers what they don't see."""
        row, (first, last) = self.currentIndex().row(), self.visible_rows()
        super().focusInEvent(event)  # which takes the first row where none was chosen
        by_keys = event.reason() in {
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        }
        self._by_keys |= by_keys
        if self.row_count and (row < 0 or (by_keys and not first <= row <= last)):
            self.setCurrentIndex(self.model().index(last, 0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the focus frame away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, mark, move, and open."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasteRequested.emit()
        elif not (self._move(event) or self._act(event) or self._pass_on(event)):
            event.ignore()

    def _pass_on(self, event: QKeyEvent) -> bool:
        """Give away what is typed: nobody who clicked in the history wants to lose letters there."""
        text = event.text()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.typed.emit("")  # on to the composer; what stands there is sent by the next one
            return True
        letters = bool(text) and text.isprintable()
        held = event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
            | Qt.KeyboardModifier.AltModifier
            | Qt.KeyboardModifier.MetaModifier
        )
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        if not letters or (held and held != both):  # both are AltGr
            return False
        self.typed.emit(text)
        return True

    def _copy(self) -> None:
        text = self.selected_text()
        row = self.currentIndex().row()
        if not text and row >= 0:
            text = copied_text(self.row(row))
        if text:
            QGuiApplication.clipboard().setText(text)

    def _move(self, event: QKeyEvent) -> bool:
        last = self.row_count - 1
        now = self.currentIndex().row()
        page = max(1, self.visible_rows()[1] - self.visible_rows()[0])
        steps = {
            Qt.Key.Key_Up: now - 1,
            Qt.Key.Key_Down: now + 1,
            Qt.Key.Key_PageUp: now - page,
            Qt.Key.Key_PageDown: now + page,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        target = steps.get(Qt.Key(event.key()))
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        if target is None or last < 0 or not plain:
            return False
        target = max(0, min(last, target))
        self._key_link, self._by_keys = -1, True
        self.setCurrentIndex(self.model().index(target, 0))
        self.scroll_to_bottom() if target == last else self.reveal(target)
        self.viewport().update()
        return True

    def _act(self, event: QKeyEvent) -> bool:
        number = self.currentIndex().row()
        if number < 0 or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        key = Qt.Key(event.key())
        if not self._by_keys and key not in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            return False
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            forward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
            return self._choose_link(number, 1 if key == forward else -1)
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._open_chosen(number):
            return True
        return self._wish(key, self.row(number))

    def _open_chosen(self, number: int) -> bool:
        """Follow the link that keys have chosen, or show all of the row; tells whether one was chosen."""
        made = self.layout_of(number)
        if 0 <= self._key_link < len(made.links):
            self.linkActivated.emit(made.links[self._key_link].url)
        elif self._key_link == len(made.links) and made.more is not None:
            self.show_whole(number)
        else:
            return False
        return True

    def _wish(self, key: Qt.Key, row: MessageRow) -> bool:
        """Enter opens a row; of a message that can't be read it asks for what opens that, if it is lost."""
        if key not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return False
        if row.lost:
            self.askRequested.emit(row.key)
        elif row.kind != "locked":
            self.openRequested.emit(row.key)
        return True

    def _choose_link(self, number: int, step: int) -> bool:
        made = self.layout_of(number)
        tips = [describe(link.url) for link in made.links]
        tips += [tr("Show all")] if made.more is not None else []
        if not tips:
            return False
        self._by_keys = True
        self._key_link = max(0, min(len(tips) - 1, self._key_link + step))
        place = self.viewport().mapToGlobal(self._key_place(made))
        QToolTip.showText(place, plain_tip(tips[self._key_link]), self.viewport())
        self.viewport().update()
        return True

    def _key_place(self, made: RowLayout) -> QPoint:
        """Where it is said what keys have chosen: below the row; what shows all of it is brought into sight."""
        number = self.currentIndex().row()
        if self._key_link == len(made.links) and made.more is not None:
            self._bring_into_sight(number, made.more)
        return self.visualRect(self.currentIndex()).bottomLeft()


def _python_date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())


def _word_at(text: str, position: int) -> tuple[int, int]:
    """The ends of the word around a place, all in UTF-16 units."""
    before = utf16_slice(text, 0, position)
    after = utf16_slice(text, position, None)
    left = len(before)
    while left and (before[left - 1].isalnum() or before[left - 1] in "_'’"):
        left -= 1
    right = 0
    while right < len(after) and (after[right].isalnum() or after[right] in "_'’"):
        right += 1
    return utf16_length(before[:left]), position + utf16_length(after[:right])
