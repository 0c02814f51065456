"""A button that listens for one combination of keys."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

_HELD = frozenset({
    Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr,
    Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock,
    Qt.Key.Key_ScrollLock, Qt.Key.Key_unknown,
})  # fmt: skip


class KeyField(QPushButton):
    """Pressed, it takes the next combination of keys, whatever it means elsewhere; Esc alone gives up.

    Signals:
        recorded: Keys were pressed. arg: them, as Qt writes them in files.
    """

    recorded = Signal(str)

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._words = words
        self.listens = False
        self.setAutoDefault(False)
        self.setAccessibleName(words)
        self.clicked.connect(self.listen)

    def listen(self) -> None:
        """Take the next combination of keys."""
        self.listens = True
        self.setFocus()
        self.setText(self.tr("Press the new shortcut… (Esc gives up)"))
        self.setAccessibleName(self.text())

    def event(self, event: QEvent) -> bool:
        """Take keys before they are a shortcut, or lead to the next part."""
        if self.listens and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._press(event)
                return True
            if event.type() == QEvent.Type.KeyRelease:
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever goes elsewhere gives up."""
        super().focusOutEvent(event)
        self._end()

    def _press(self, event: QKeyEvent) -> None:
        event.accept()
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _HELD or event.isAutoRepeat():
            return
        if key == Qt.Key.Key_Escape and held == Qt.KeyboardModifier.NoModifier:
            self._end()
            return
        if key == Qt.Key.Key_Backtab:
            key, held = Qt.Key.Key_Tab, held | Qt.KeyboardModifier.ShiftModifier
        sign = event.text()
        if held == Qt.KeyboardModifier.ShiftModifier and sign.isprintable() and not sign.isalpha():
            held = (
                Qt.KeyboardModifier.NoModifier
            )  # "?" needs Shift on some keyboards, and none on others
        pressed = QKeySequence(held.value | int(key)).toString(
            QKeySequence.SequenceFormat.PortableText
        )
        self._end()
        self.recorded.emit(pressed)

    def _end(self) -> None:
        self.listens = False
        self.setText(self._words)
        self.setAccessibleName(self._words)
