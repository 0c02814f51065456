"""Where a message is written: the field, its Send button, what it answers, and its limits."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QElapsedTimer, QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSlider,
    QApplication,
    QButtonGroup,
    QGridLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from chatera_app.widgets.banner import Banner
from chatera_app.widgets.custom_emoticons import Customs
from chatera_app.widgets.emoticons import codes
from chatera_app.widgets.gloss_bar import GlossBar, GlossButton
from chatera_app.widgets.looks import Look
from chatera_app.widgets.marking import SIGNS, format_marked
from chatera_app.widgets.message_field import MessageField, SlashOffer
from chatera_app.widgets.scripts import is_blank

if TYPE_CHECKING:
    from chatera_app.widgets.emoji_picker import EmojiPicker
    from chatera_app.widgets.format_popup import FormatPopup
    from chatera_app.widgets.ink_panel import InkPanel

LONGEST = 16 * 1024
"""The most bytes of UTF-8 that one message may have."""
TYPING_MS = 3000
DRAFT_MS = 300
REMEMBERED = 50
STYLES = frozenset({"bold", "italic", "underline"})
"""How a whole message can look besides its font, size and colour."""
_SEND_HEIGHT = 36


class Composer(QWidget):
    """Emits `submitted` with the text and the keys of the people it mentions.

    Signals:
        typing: Something is being written; at most one in three seconds.
        edited: Something else is written than before; what was said about it is over.
        draftChanged: The unsent text, a moment after it changed; never an edit of an old message.
        bannerClosed: The person gave up the reply or the edit.
        searchRequested: The conversation is to be searched.
        slashBegun: A slash was written at the beginning, so that commands will be offered.
        nudgeRequested: The others are to be nudged.
        winkRequested: A wink is to be chosen.
        inkSubmitted: What was written by hand is to be sent. arg: an `InkPanel`, of whose pad it is taken.
        lookChosen: The letters are to look so from now on. arg: a `Look`.
        stickerPicked: A sticker is to be sent. arg: its id.
        emoticonsWanted: One wants to see to the emoticons of one's own.
        stickersWanted: One wants to see to one's stickers.
        stickersShown: The page of stickers comes into sight: it is to be filled.

    Attributes:
        used: the emoticons of one's own in what was submitted last.
    """

    submitted = Signal(str, list)
    typing = Signal()
    edited = Signal()
    draftChanged = Signal(str)
    bannerClosed = Signal()
    searchRequested = Signal()
    slashBegun = Signal()
    nudgeRequested = Signal()
    winkRequested = Signal()
    inkSubmitted = Signal(object)
    lookChosen = Signal(object)
    stickerPicked = Signal(str)
    emoticonsWanted = Signal()
    stickersWanted = Signal()
    stickersShown: Signal = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = MessageField(self)
        self.banner = Banner(self)
        self.send_button = GlossButton(self.tr("Send"), kind="send", parent=self)
        self.emoji_button = GlossButton(self.tr("Emoji"), "emoji", self, size=20, show_text=False)
        self.sticker_button = GlossButton(
            self.tr("Stickers"), "sticker", self, size=20, show_text=False
        )
        self.nudge_button = GlossButton(self.tr("Nudge"), "nudge", self, size=20, show_text=False)
        self.wink_button = GlossButton(self.tr("Winks"), "wink", self, size=20, show_text=False)
        self.text_tab = GlossButton(self.tr("Text"), "keyboard", self, size=18, show_text=False)
        self.ink_tab = GlossButton(self.tr("Handwriting"), "pen", self, size=18, show_text=False)
        self.font_button = GlossButton(self.tr("Font"), "font", self, size=20, show_text=False)
        self.search_button = GlossButton(self.tr("Search"), kind="push", parent=self)
        self.limit = QLabel(self)
        self.limit.setTextFormat(Qt.TextFormat.PlainText)
        self.limit.setWordWrap(True)
        self.limit.hide()
        self._emoji_picker: EmojiPicker | None = None
        self.obstacle = ""
        self.used: Customs = ()
        self._own: Customs = ()
        self._look = Look()
        self._fonts: FormatPopup | None = None
        self.ink: InkPanel | None = None
        self._people: list[tuple[str, str]] = []
        self._history: list[str] = []
        self._place = 0
        self._kept = ""
        self._editing = False
        self._quiet = False
        self._seen = ""
        self._said_draft = ""
        self._since_typing = QElapsedTimer()
        self._lost_keyboard = False
        self._draft_rest = QTimer(self, singleShot=True, interval=DRAFT_MS)
        self._scrolled: QAbstractScrollArea | None = None
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.field)
        self.set_ctrl_enter(False)
        self._check()

    def _lay_out(self) -> None:
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(4)
        tools = GlossBar(quiet=True)
        tools.addWidget(self.emoji_button)
        tools.addWidget(self.sticker_button)
        tools.addWidget(self.font_button)
        tools.addWidget(self.nudge_button)
        tools.addWidget(self.wink_button)
        tools.addStretch()
        self._tabs = QButtonGroup(self)
        for tab in (self.text_tab, self.ink_tab):
            tab.setCheckable(True)
            self._tabs.addButton(tab)
            tools.addWidget(tab)
        self.text_tab.setChecked(True)
        beside = QVBoxLayout()
        beside.setSpacing(4)
        self.send_button.setMinimumSize(66, _SEND_HEIGHT)
        beside.addWidget(self.send_button)
        beside.addWidget(self.search_button)
        beside.addStretch(1)
        grid.addWidget(tools, 0, 0, 1, 2)
        grid.addWidget(self.banner, 1, 0, 1, 2)
        grid.addWidget(self.field, 2, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(beside, 2, 1)
        grid.addWidget(self.limit, 3, 0, 1, 2)

    def _connect(self) -> None:
        field = self.field
        field.textChanged.connect(self._changed)
        field.submitPressed.connect(self.submit)
        field.slashBegun.connect(self.slashBegun)
        field.escapePressed.connect(self._escape)
        self.send_button.clicked.connect(self.submit)
        self.search_button.clicked.connect(self.searchRequested)
        self.banner.closed.connect(self._give_up)
        self.emoji_button.clicked.connect(self.open_emoji)
        self.sticker_button.clicked.connect(self.open_stickers)
        self.font_button.clicked.connect(self.open_fonts)
        self.nudge_button.clicked.connect(self.nudgeRequested)
        self.wink_button.clicked.connect(self.winkRequested)
        self.ink_tab.toggled.connect(self.set_handwriting)
        self._draft_rest.timeout.connect(self.tell_draft)

    # What it is told -------------------------------------------------------------------------

    def text(self) -> str:
        """What is written."""
        return self.field.toPlainText()

    def set_draft(self, text: str) -> None:
        """Show a text that was kept from before, without saying that somebody types."""
        self._said_draft = text
        self._show(text)

    def set_mentionables(self, people: Sequence[tuple[str, str]]) -> None:
        """The (key, name) of everybody who may be mentioned."""
        self._people = list(people)
        self.field.set_names([name for _, name in self._people])

    def set_slashes(self, offers: Sequence[SlashOffer]) -> None:
        """The commands that may stand behind a slash at the beginning."""
        self.field.set_slashes(offers)
        self._check()

    def set_ctrl_enter(self, ctrl_enter: bool) -> None:
        """Whether Ctrl+Enter submits and Enter begins a new line, instead of the reverse."""
        self.field.set_ctrl_enter(ctrl_enter)
        keys = self.tr("Ctrl+Enter") if ctrl_enter else self.tr("Enter")
        self.send_button.setToolTip(self.tr("Send ({keys})").format(keys=keys))

    def set_convert_codes(self, convert: bool) -> None:
        """Whether `:)` becomes an emoji once it is written."""
        self.field.conversion.set_codes(codes if convert else None)

    def set_customs(self, customs: Customs) -> None:
        """The emoticons of one's own: their codes are shown as pictures, and the picker offers them."""
        self._own = customs
        if self._emoji_picker is not None:
            self._emoji_picker.set_customs(customs)
        if not self._editing:
            self.field.set_customs(customs)

    def set_invitation(self, words: str) -> None:
        """Say in the empty field to whom one writes, and who can read it."""
        self.field.set_invitation(words)

    def set_obstacle(self, words: str) -> None:
        """Say in the field why nothing can be written here; empty words are no obstacle."""
        self.obstacle = words
        had_keyboard = self.field.hasFocus()
        for part in (
            self.field,
            self.emoji_button,
            self.sticker_button,
            self.banner,
            self.font_button,
            self.ink_tab,
        ):
            part.setEnabled(not words)
        for part in (self.emoji_button, self.font_button):
            part.setEnabled(not words and not self.by_hand)
        if words:
            self.set_handwriting(False)
        self.field.set_obstacle(words)
        self._check()
        if words:
            self._lost_keyboard |= had_keyboard
        elif self._lost_keyboard:
            self._lost_keyboard = False
            if not isinstance(
                QApplication.focusWidget(), QLineEdit
            ):  # somebody writes there by now
                self.field.setFocus()

    @property
    def look(self) -> Look:
        """How what is written here is to look."""
        return self._look

    def set_text_scale(self, scale: float) -> None:
        """Zoom what is written; 1.0 is the interface's own size."""
        self.field.set_text_scale(scale)

    def set_look(self, look: Look) -> None:
        """Let what is written look so."""
        self._look = look
        self.field.set_look(look)

    def _choose_look(self, look: Look) -> None:
        self.set_look(look)
        self.lookChosen.emit(look)

    @property
    def by_hand(self) -> bool:
        """Whether one writes by hand just now."""
        return self.ink is not None and self.ink.isVisibleTo(self)

    def set_handwriting(self, on: bool) -> None:
        """Show the pad in the field's place, or the field in the pad's; what is on either stays there."""
        if on and self.ink is None:
            from chatera_app.widgets.ink_panel import InkPanel

            self.ink = InkPanel(self)
            self.ink.changed.connect(self._drawn)
            self.ink.submitPressed.connect(self.submit)
            self.ink.full.connect(self._say_full)
            self._grid.addWidget(self.ink, 2, 0)
        (self.ink_tab if on else self.text_tab).setChecked(True)
        if self.ink is None:
            return
        self.ink.setVisible(on)
        self.field.setVisible(not on)
        self.emoji_button.setEnabled(not on and not self.obstacle)
        self.font_button.setEnabled(not on and not self.obstacle)
        self.setFocusProxy(self.ink if on else self.field)
        (self.ink if on else self.field).setFocus()
        self._check()

    def _drawn(self) -> None:
        self._check()
        if self.ink is not None and self.ink.pad.strokes:
            self._tell_typing()

    def _say_full(self) -> None:
        self.limit.setText(self.tr("No more fits into one message. Send this first."))
        self.limit.show()

    def open_fonts(self) -> None:
        """Choose how the letters look."""
        from chatera_app.widgets.format_popup import FormatPopup

        if self._fonts is None:
            self._fonts = FormatPopup(self)
            self._fonts.chosen.connect(self._choose_look)
        self._fonts.open_above(self.font_button, self._look)

    def format(self, part: str) -> None:
        """Format the marked words; where none are, let the whole message look so, or write between a pair of signs.

        There is no sign for underlined words: always the whole message is.
        """
        if self.obstacle or self.by_hand:
            return
        marked = self.field.textCursor().hasSelection()
        if part in SIGNS and (marked or part not in STYLES):
            format_marked(self.field, part)
        else:
            changed: dict[str, Any] = {part: not getattr(self._look, part)}
            self._choose_look(replace(self._look, **changed))
        self.field.setFocus()

    def scroll_with(self, history: QAbstractScrollArea) -> None:
        """Let `scroll_by` move this view."""
        self._scrolled = history

    def show_reply(self, author: str, text: str) -> None:
        """Say above the field which message is being answered."""
        self.set_handwriting(False)
        self.banner.show_words(self.tr("Reply to {}").format(author), text)
        self.field.setFocus()

    def show_edit(self, text: str, pictures: Customs = ()) -> None:
        """Let an old message be changed, with the pictures it has; the draft comes back afterwards."""
        self.set_handwriting(False)
        if not self._editing:
            self._kept = self.text()
        self._editing = True
        self.banner.show_words(self.tr("Edit message"), text)
        codes_of = {one.code for one in pictures}
        others = (one for one in self._own if one.code not in codes_of)
        self.field.set_customs((*pictures, *others))
        self._show(text)
        self.field.setFocus()

    def clear_banner(self) -> None:
        """End reply or edit; after an edit the draft is back in the field."""
        self.banner.hide()
        if self._editing:
            self._editing = False
            self.field.set_customs(self._own)
            kept, self._kept = self._kept, ""
            self._show(kept)

    def insert(self, text: str) -> None:
        """Put a text where the cursor is."""
        if not self.obstacle:
            self.set_handwriting(False)
            self.field.insertPlainText(text)
            self.field.setFocus()

    def insert_custom(self, code: str) -> None:
        """Put a code of one's own where the cursor is, apart from the word before it."""
        before = self.field.textCursor().block().text()[: self.field.textCursor().positionInBlock()]
        joined = before[-1:].isalnum() and code[0].isalnum()
        self.insert(f" {code}" if joined else code)

    def give_back(self, text: str) -> None:
        """Show a text again that could not be sent, before what was written since; an edit as it was."""
        written = "" if self._editing else self.text()
        with QSignalBlocker(self):  # nobody edits it: what was said about it still holds
            self.field.set_text(f"{text}\n{written}" if written else text)

    def paste(self) -> None:
        """Put the clipboard where the cursor is."""
        if not self.obstacle:
            self.set_handwriting(False)
            self.field.paste()
            self.field.setFocus()

    # What it says ----------------------------------------------------------------------------

    def submit(self) -> None:
        """Hand over what is written, if there is anything and it is not too long."""
        if self.by_hand:
            if self.ink is not None and self.ink.pad.strokes and not self.obstacle:
                self.inkSubmitted.emit(self.ink)
            return
        self.field.conversion.finish()
        text = self.text().strip()
        if is_blank(text) or self.obstacle or _too_long(text):
            return
        self._history = [*self._history[-REMEMBERED + 1 :], text]
        self._place = len(self._history)
        mentions = self._mentioned(text)
        self.used = self.field.customs()
        self._show("")
        self._since_typing.invalidate()
        self.submitted.emit(text, mentions)
        self.tell_draft()

    def _mentioned(self, text: str) -> list[str]:
        """The keys of the people whose @name stands in the text; the longest name wins."""
        found: list[str] = []
        for key, name in sorted(self._people, key=lambda person: -len(person[1])):
            start = text.find(f"@{name}")
            while start >= 0:
                end = start + 1 + len(name)
                if end == len(text) or not text[end].isalnum():
                    found.append(key)
                    text = text[:start] + " " * (end - start) + text[end:]
                    break
                start = text.find(f"@{name}", end)
        return found

    def _changed(self) -> None:
        self._check()
        text, before = self.text(), self._seen
        self._seen = text
        if self._quiet or text == before:
            return  # letters that only look otherwise are told of as changed, too
        self._draft_rest.start()
        self.edited.emit()
        if text:
            self._tell_typing()

    def _tell_typing(self) -> None:
        if not self._since_typing.isValid() or self._since_typing.elapsed() >= TYPING_MS:
            self._since_typing.start()
            self.typing.emit()

    def tell_draft(self) -> None:
        """Say what is unsent without waiting for a pause, because the window goes."""
        self._draft_rest.stop()
        text = self._kept if self._editing else self.text()
        if text != self._said_draft:
            self._said_draft = text
            self.draftChanged.emit(text)

    def _check(self) -> None:
        text = self.text().strip()
        excess = _too_long(text)
        self.send_button.setEnabled(not is_blank(text) and not excess and not self.obstacle)
        if self.ink is not None and self.by_hand:
            self.send_button.setEnabled(bool(self.ink.pad.strokes) and not self.obstacle)
            self.limit.hide()
            return
        words = self.field.slash_help()
        if excess:
            words = self.tr(
                "This message is too long by about %Ln letters. Send it in parts.", "",
                _letters_over(text),
            )  # fmt: skip
        self.limit.setText(words)
        self.limit.setVisible(bool(words))

    def _show(self, text: str) -> None:
        self._quiet = True
        self.field.set_text(text)
        self._quiet = False

    def recall(self, step: int) -> None:
        """Show what was written before (-1), or after that (+1)."""
        place = max(0, min(len(self._history), self._place + step))
        if place == self._place:
            return
        if self._place == len(self._history) and not self._editing:
            self._kept = self.text()
        self._place = place
        self._show(self._history[place] if place < len(self._history) else self._kept)
        self._draft_rest.start()

    def scroll_by(self, key: Qt.Key) -> None:
        """Move the history as Page Up, Page Down, Home or End would, without leaving the field."""
        action = {
            Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
            Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
            Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
            Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
        }[key]
        if self._scrolled is not None:
            self._scrolled.verticalScrollBar().triggerAction(action)

    def _escape(self) -> None:
        if self.banner.isVisibleTo(self):
            self._give_up()

    def _give_up(self) -> None:
        self.clear_banner()
        self.bannerClosed.emit()
        self.field.setFocus()

    @property
    def emoji_picker(self) -> "EmojiPicker":
        """What emoji and stickers are chosen in; made when somebody first does."""
        if self._emoji_picker is None:
            from chatera_app.widgets.emoji_picker import EmojiPicker

            picker = self._emoji_picker = EmojiPicker(self)
            picker.set_customs(self._own)
            picker.stickers.wanted.connect(self.stickersShown)
            picker.stickers.picked.connect(self.stickerPicked)
            picker.stickers.manageWanted.connect(self.stickersWanted)
            picker.manageWanted.connect(self.emoticonsWanted)
        return self._emoji_picker

    def open_emoji(self) -> None:
        """Choose an emoji, to be put where the cursor is."""
        corner = self.emoji_button.mapToGlobal(QPoint(0, 0))
        above = corner - QPoint(0, self.emoji_picker.height() + 4)
        self.emoji_picker.pick(above, self.insert, self.insert_custom)

    def open_stickers(self) -> None:
        """Choose a sticker, to be sent at once."""
        if not self.obstacle:
            corner = self.sticker_button.mapToGlobal(QPoint(0, 0))
            self.emoji_picker.pick_sticker(corner - QPoint(0, self.emoji_picker.height() + 4))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Writing happens in the field, or on the pad."""
        super().focusInEvent(event)
        (self.ink if self.ink is not None and self.by_hand else self.field).setFocus()


def _too_long(text: str) -> int:
    """How many bytes of UTF-8 a text has too many; 0 when it fits."""
    return max(0, len(text.encode("utf-8", "surrogatepass")) - LONGEST)


def _letters_over(text: str) -> int:
    fits = text.encode("utf-8", "surrogatepass")[:LONGEST].decode("utf-8", "ignore")
    return len(text) - len(fits)
