"""The head of the main window: own picture, name, status and personal message."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from chatera_app.widgets.contact_rows import status_word
from chatera_app.widgets.gloss_bar import GlossBand, GlossButton
from chatera_app.widgets.glyph_label import GlyphLabel
from chatera_app.widgets.picture import PictureFrame
from chatera_app.widgets.plain import plain_tip
from chatera_app.widgets.scenery import NOTHING, Behind, by_theme, is_shown, paint_behind
from chatera_app.widgets.status_menu import StatusMenu
from chatera_app.widgets.theme import current, ui_font

LONGEST_MESSAGE = 128
LONGEST_NAME = 64
Font = Callable[[], QFont]
"""Gives a font at the text size the person has chosen now."""


class _Field(QLineEdit):
    """The editing half of `InlineText`: Esc gives up, leaving keeps."""

    left = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc throws the edit away; everything else is the field's."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit(False)
        else:
            super().keyPressEvent(event)
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                event.accept()  # or the line that is shown now would take it, and edit again

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving keeps what was typed, except for this field's own menu."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit(True)


class InlineText(QStackedWidget):
    """A line of text that turns into a field when it is pressed; `edited` has the new text.

    A snug one is no wider than its text, so that something can stand right behind it.
    """

    edited = Signal(str)

    def __init__(
        self, name: str, placeholder: str, longest: int, font: Font, *, snug: bool = False
    ) -> None:
        super().__init__()
        self._snug = snug
        self._text, self._placeholder = "", placeholder
        self._aside = ""
        self._editing = False
        self._label, self._field = QLabel(), _Field()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        for widget in (self._label, self._field):
            widget.setAccessibleName(name)
            self.addWidget(widget)
        self._label.setMinimumWidth(20)
        self._label.setCursor(Qt.CursorShape.IBeamCursor)
        self._field.setMaxLength(longest)
        self._field.setPlaceholderText(placeholder)
        self._field.returnPressed.connect(self._keep)
        self._field.left.connect(self._leave)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._font = font
        self._wear_font()
        self._be_wide()
        self._show_text()

    def text(self) -> str:
        """The text kept last."""
        return self._text

    def setText(self, text: str) -> None:
        """Show this text; an edit under way is left alone."""
        if text == self._text:
            return
        self._text = text
        self._be_wide()
        self._show_text()

    def setAside(self, shown: str) -> None:
        """Show this in place of the text, which is what is edited all the same; empty words show the text again."""
        if shown != self._aside:
            self._aside = shown
            self._show_text()

    def edit(self) -> None:
        """Turn into a field, everything selected."""
        self._editing = True
        self._be_wide()
        self._field.setText(self._text)
        self.setCurrentWidget(self._field)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.selectAll()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the line edits it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.edit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Space or F2 edit, for those without a mouse."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2)
        if event.key() in keys:
            self.edit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Underline the line the keyboard is on."""
        super().focusInEvent(event)
        self._show_text()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the underline away."""
        super().focusOutEvent(event)
        self._show_text()

    def changeEvent(self, event: QEvent) -> None:
        """Take a new theme's colours."""
        super().changeEvent(event)
        kinds = {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}
        if event.type() in kinds and hasattr(self, "_font"):
            self._wear_font()
            self._show_text()

    def _wear_font(self) -> None:
        for widget in (self._label, self._field):
            widget.setFont(self._font())
        self.setFixedHeight(self._field.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """May shrink to nearly nothing; the text elides."""
        return QSize(20, self._field.sizeHint().height())

    def sizeHint(self) -> QSize:
        """As wide as the text, or as a field."""
        hint = self._field.sizeHint()
        if self._snug and not self._editing:
            shown = self._text or self._placeholder
            wide = self._label.fontMetrics().horizontalAdvance(shown) + 5
            return QSize(wide, hint.height())
        return hint

    def _be_wide(self) -> None:
        snug = self._snug and not self._editing
        across = QSizePolicy.Policy.Maximum if snug else QSizePolicy.Policy.Expanding
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Elide anew."""
        super().resizeEvent(event)
        self._show_text()

    def _show_text(self) -> None:
        theme = current()
        shown = self._aside or self._text
        colour = theme.header_text if shown else theme.header_secondary
        line = f"1px dotted {colour.name()}" if self.hasFocus() else "none"
        sheet = f"color: {colour.name()}; background: transparent; border-bottom: {line};"
        if self._label.styleSheet() != sheet:
            self._label.setStyleSheet(sheet)
        metrics = self._label.fontMetrics()
        mode = Qt.TextElideMode.ElideRight
        said = shown or self._placeholder
        self._label.setText(metrics.elidedText(said, mode, max(20, self.width() - 4)))
        self._label.setToolTip(plain_tip(shown))

    def _keep(self) -> None:
        self._leave(keep=True)

    def _leave(self, keep: bool) -> None:
        if not self._editing:  # hiding the field takes its focus, which would come here again
            return
        self._editing = False
        self._be_wide()
        text = self._field.text().strip()
        self.setCurrentWidget(self._label)
        if keep and text != self._text:
            self.setText(text)
            self.edited.emit(text)
        self.setFocus(Qt.FocusReason.OtherFocusReason)


class OwnHeader(GlossBand):
    """Who I am and how I am; a row of buttons can be added below the personal message."""

    statusPicked = Signal(str)
    messageEdited = Signal(str)
    nameEdited = Signal(str)
    pictureClicked = Signal()
    pauseEnded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, swoosh=True, head=True)
        self._picture = PictureFrame(79)
        self._picture.setClickable(True)
        self._picture.setToolTip(self.tr("Change your picture"))
        self._name = InlineText(
            self.tr("Your name"), self.tr("Your name"), LONGEST_NAME,
            lambda: ui_font(1.25, bold=True), snug=True,
        )  # fmt: skip
        self._status = GlossButton(f"({status_word('online')}) ▾")
        self._message = InlineText(
            self.tr("Your personal message"),
            self.tr("<Type a personal message>"),
            LONGEST_MESSAGE,
            lambda: ui_font(0.95, italic=True),
        )
        self._undisturbed = GlossButton("", "mute", size=16, show_text=False)
        self._behind = NOTHING
        self._paused = ""
        self._apart = GlossButton("", "unseen", size=18, show_text=False)
        self.status_menu = self._menu = StatusMenu(self)
        self._listening = GlyphLabel("note", 14)
        self._listening.hide()
        self._buttons = QHBoxLayout()
        self._lay_out()
        self._status.clicked.connect(self._open_menu)
        self._menu.statusPicked.connect(self.statusPicked)
        self._undisturbed.clicked.connect(self._end_quiet)
        self._apart.clicked.connect(self._menu.visibilityPicked)
        self.setVisibility("")
        self._show_quiet()
        self._name.edited.connect(self._name_edited)
        self._message.edited.connect(self.messageEdited)
        self._picture.clicked.connect(self.pictureClicked)

    def setPerson(
        self, name: str, message: str, status: str, picture: QPixmap | None = None, until: str = ""
    ) -> None:  # fmt: skip
        """Show oneself: name, personal message, status (and until when, in words) and picture."""
        self._name.setText(name)
        self._message.setText(message)
        self._picture.setPerson(name, status, picture)
        self._picture.setAccessibleName(self.tr("Your picture"))
        word = status_word(status)
        if until:
            word = self.tr("{0} until {1}").format(word, until)
        self._status.setShownText(f"({word}) ▾")
        self._status.setAccessibleName(self.tr("Status: {word}").format(word=word))
        self._menu.setStatus(status, until)

    def setVisibility(self, words: str, glyph_name: str = "unseen") -> None:
        """Show to whom one appears otherwise than the status tells, in words; empty words for to nobody."""
        self._apart.setGlyph(glyph_name)
        self._menu.setVisibility(words)
        shown = self.tr("{0}; press to see who").format(words) if words else ""
        self._apart.setAccessibleName(shown)
        self._apart.setToolTip(plain_tip(shown))
        self._apart.setVisible(bool(words))

    def setBehind(self, behind: Behind) -> None:
        """Let something stand behind all this; `NOTHING` is what the theme says."""
        self._behind = behind
        self._lay_plates()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Have the scene that another theme has, or none."""
        super().changeEvent(event)
        kinds = {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}
        if event.type() in kinds and hasattr(self, "_buttons"):
            self._lay_plates()

    def _lay_plates(self) -> None:
        shown = is_shown(self._scene(), current())
        for button in self.findChildren(GlossButton):
            button.setOverArt(shown and button is not self._status)

    def _scene(self) -> Behind:
        return by_theme(current()) if self._behind == NOTHING else self._behind

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the scene; the theme's band where there is none."""
        painter, theme = QPainter(self), current()
        painted = paint_behind(self, self._scene(), painter)
        if painted:
            rule = self.rect()
            rule.setTop(rule.bottom() + 1 - theme.geometry.line)
            painter.fillRect(rule, theme.rule)
        painter.end()
        if not painted:
            super().paintEvent(event)

    def setListening(self, words: str) -> None:
        """Show, in place of the personal message, what others see that one listens to; empty words for nothing."""
        self._listening.setVisible(bool(words))
        self._message.setAside(words)

    def setQuiet(self, on: bool) -> None:
        """Show whether nothing may disturb."""
        self._menu.setQuiet(on)
        self._show_quiet()

    def setPaused(self, until: str) -> None:
        """Show until when, in words, everything is muted for a while; empty words for not at all."""
        self._paused = until
        self._show_quiet()

    def _show_quiet(self) -> None:
        words = self.tr("You are not disturbed; press to end that")
        if self._paused and not self._menu.quiet.isChecked():
            words = self.tr("Everything is muted until {0}; press to end that").format(self._paused)
        self._undisturbed.setText(words)
        self._undisturbed.setAccessibleName(words)
        self._undisturbed.setToolTip(plain_tip(words))
        self._undisturbed.setVisible(bool(self._paused) or self._menu.quiet.isChecked())

    def _end_quiet(self) -> None:
        if self._paused:
            self.pauseEnded.emit()
        if self._menu.quiet.isChecked():
            self._menu.quiet.trigger()

    def addButton(self, text: str, glyph_name: str) -> GlossButton:
        """Add a small glyph button under the personal message; connect its `clicked`."""
        button = GlossButton(text, glyph_name, self, size=18, show_text=False)
        button.setOverArt(is_shown(self._scene(), current()))
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        return button

    def editMessage(self) -> None:
        """Start editing the personal message."""
        self._message.edit()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self._name)
        top.addWidget(self._status)
        top.addWidget(self._undisturbed)
        top.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(top)
        said = QHBoxLayout()
        said.setSpacing(3)
        said.addWidget(self._listening)
        said.addWidget(self._message, 1)
        column.addLayout(said)
        self._buttons.setSpacing(1)
        self._buttons.addStretch(1)
        below = QHBoxLayout()  # above, a narrow window would have no room for the name
        below.addLayout(self._buttons, 1)
        below.addWidget(self._apart)
        column.addLayout(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(9, 7, 8, 7)
        row.setSpacing(8)
        row.addWidget(self._picture)
        row.addLayout(column, 1)

    def _open_menu(self) -> None:
        self._menu.popup(self._status.mapToGlobal(self._status.rect().bottomLeft()))

    def _name_edited(self, name: str) -> None:
        if name:
            self.nameEdited.emit(name)
