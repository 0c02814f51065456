"""A button that shows an emoji and lets another one be chosen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from chatera_app.widgets.emoji import name_of
from chatera_app.widgets.emoticons import emoticon_of, pixmap
from chatera_app.widgets.plain import isolated, on_button
from chatera_app.widgets.scripts import is_only_emoji
from chatera_app.widgets.theme import text_scale

if TYPE_CHECKING:
    from chatera_app.widgets.emoji_picker import EmojiPicker

_PICTURE = 24
_LETTERS = 12
"""The most letters that stand on it of a stranger's words, which may be any where an emoji belongs."""
_OTHERWISE = {
    QEvent.Type.StyleChange,
    QEvent.Type.FontChange,
    QEvent.Type.DevicePixelRatioChange,
}


class EmojiButton(QPushButton):
    """Shows an emoji as messages do: as our emoticon, where there is one, whatever fonts the system has.

    Args:
        question: what the emoji is for, as a screen reader says it before what the emoji is called.
        emoji: the first one.
        parent: what it is a part of.
    """

    def __init__(self, question: str, emoji: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._emoji = emoji
        self._question = question
        self._picker: EmojiPicker | None = None
        self.setAutoDefault(False)
        self.clicked.connect(lambda _=False: self._ask())
        self._show(emoji)

    @property
    def emoji(self) -> str:
        """The emoji that is shown."""
        return self._emoji

    @property
    def picker(self) -> "EmojiPicker":
        """What one is chosen with; made when somebody first does."""
        if self._picker is None:
            from chatera_app.widgets.emoji_picker import EmojiPicker

            self._picker = EmojiPicker(self)
        return self._picker

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Return, which would else be the dialog's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Draw it anew for letters of another size, or a finer screen."""
        done = super().event(event)
        if event.type() in _OTHERWISE:
            self._show(self._emoji)
        return done

    def _ask(self) -> None:
        self.picker.pick(self.mapToGlobal(self.rect().bottomLeft()), self._show)

    def _show(self, emoji: str) -> None:
        self._emoji = emoji
        emoticon, size = emoticon_of(emoji), round(_PICTURE * text_scale())
        words = emoji if len(emoji) <= _LETTERS else f"{emoji[:_LETTERS]}…"
        self.setIconSize(QSize(size, size))
        icon = QIcon(pixmap(emoticon, size, self.devicePixelRatioF())) if emoticon else QIcon()
        self.setIcon(icon)
        self.setText("" if emoticon else on_button(words))
        known = emoticon is not None or is_only_emoji(emoji)
        self.setAccessibleName(f"{self._question} {name_of(emoji) if known else isolated(words)}")
