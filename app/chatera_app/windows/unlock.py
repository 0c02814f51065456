"""A profile that a passphrase protects is opened: before anything of it is seen."""

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from chatera_app.widgets.art import logo_icon
from chatera_app.widgets.passphrase_field import PassphraseField
from chatera_app.widgets.plain import PlainLabel
from chatera_app.windows.doing import Doing


class UnlockWindow(QDialog):
    """Asks for the passphrase until one opens the profile, or the person quits.

    Args:
        unlock: opens the profile with a passphrase, in its own time; what it raises is shown.
        unlocked: is given what ``unlock`` returned.
    """

    def __init__(
        self, unlock: Callable[[str], Coroutine[Any, Any, Any]], unlocked: Callable[[Any], None]
    ) -> None:
        super().__init__()
        self._unlock = unlock
        self._unlocked = unlocked
        self.doing = Doing(self._refused)
        self.busy = False
        self.setWindowTitle(self.tr("Unlock ChatEra"))
        mark = QLabel()
        mark.setPixmap(logo_icon().pixmap(64))
        welcome = QLabel(self.tr("<b>ChatEra is locked</b><br>Type its passphrase to open it."))
        welcome.setWordWrap(True)
        self.field = PassphraseField(self.tr("Passphrase"))
        self.show_box = QCheckBox(self.tr("Show what I type"))
        self.show_box.toggled.connect(self.field.reveal)
        self.caps = PlainLabel()
        self.caps.setObjectName("hint")
        self.field.capsLock.connect(self._caps_lock)
        self.state = PlainLabel()
        self.state.setWordWrap(True)
        self.state.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._leave_room()
        self.quit_button = QPushButton(self.tr("Quit"))
        self.quit_button.setAutoDefault(False)
        self.quit_button.clicked.connect(self.reject)
        self.go = QPushButton(self.tr("Unlock"))
        self.go.setDefault(True)
        self.go.clicked.connect(self._try)
        self.field.textChanged.connect(self._typed)
        head = QHBoxLayout()
        head.addWidget(mark)
        head.addWidget(welcome, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.quit_button)
        buttons.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.field)
        column.addWidget(self.show_box)
        column.addWidget(self.caps)
        column.addWidget(self.state)
        column.addLayout(buttons)
        self.setMinimumWidth(300)
        self.resize(380, self.minimumSizeHint().height())
        self._typed()
        self.field.setFocus()

    def _leave_room(self) -> None:
        """Nothing moves under the hand of somebody who types when words come and go."""
        line = self.fontMetrics().lineSpacing()
        self.caps.setMinimumHeight(line)
        self.state.setMinimumHeight(3 * line)

    def _caps_lock(self, on: bool) -> None:
        self.caps.setText(self.tr("Caps lock is on.") if on else "")

    def _typed(self) -> None:
        self._say("", wrong=False)
        self.go.setEnabled(bool(self.field.text()) and not self.busy)

    def _try(self) -> None:
        passphrase = self.field.text()
        if self.busy or not passphrase:
            return
        self._be_busy(True)
        self._say(
            self.tr("Opening… this takes a moment, so that guessing takes years."), wrong=False
        )
        self.doing(self._unlock(passphrase), self._opened)

    def _opened(self, result: object) -> None:
        self._be_busy(False)
        self.field.clear()
        self._unlocked(result)
        self.accept()

    def _refused(self, words: str) -> None:
        self._be_busy(False)
        self._say(words, wrong=True)
        self.field.setFocus()
        self.field.selectAll()

    def _be_busy(self, busy: bool) -> None:
        self.busy = busy
        for part in (self.field, self.show_box):
            part.setEnabled(not busy)
        self.go.setEnabled(not busy and bool(self.field.text()))
        self.setCursor(Qt.CursorShape.BusyCursor if busy else Qt.CursorShape.ArrowCursor)

    def _say(self, words: str, *, wrong: bool) -> None:
        self.state.setObjectName("problemLine" if wrong else "hint")
        self.state.style().unpolish(self.state)
        self.state.style().polish(self.state)
        self.state.setText(words)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing is quitting."""
        self.reject()
        event.accept()
