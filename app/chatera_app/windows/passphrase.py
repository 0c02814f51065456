"""Choosing a passphrase: typed twice, with what it does and doesn't protect said first."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QVBoxLayout,
    QWidget,
)

from chatera_app.widgets.passphrase_field import PassphraseField
from chatera_app.widgets.plain import PlainLabel
from chatera_app.widgets.steps import resize_by_text

SHORT = 10
"""Fewer letters than this are soon guessed by somebody who has the disk."""


class PassphraseDialog(QDialog):
    """Asks for a new passphrase.

    Signals:
        chosen: It was typed twice alike. arg: the passphrase.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        why = PlainLabel(
            self.tr(
                "ChatEra will ask for it whenever it starts. If you forget it, nobody can open "
                "what is on this computer. Your 12 words bring back who you are, and your messages "
                "only with a backup."
            )
        )
        why.setWordWrap(True)
        self.first = PassphraseField(self.tr("New passphrase"))
        self.second = PassphraseField(self.tr("The same again"))
        self.show_box = QCheckBox(self.tr("Show what I type"))
        self.note = PlainLabel()
        self.note.setObjectName("hint")
        self.note.setWordWrap(True)
        self._caps = False
        for field in (self.first, self.second):
            self.show_box.toggled.connect(field.reveal)
            field.textChanged.connect(self._check)
            field.capsLock.connect(self._caps_lock)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self._finish)
        buttons.rejected.connect(self.reject)
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        for part in (why, self.first, self.second, self.show_box, self.note):
            column.addWidget(part)
        column.addStretch(1)
        column.addWidget(buttons)
        resize_by_text(self, 380, 270, least=1)
        self._check()
        self.first.setFocus()

    def _caps_lock(self, on: bool) -> None:
        self._caps = on
        self._check()

    def _check(self) -> None:
        first, second = self.first.text(), self.second.text()
        self.ok.setEnabled(bool(first) and first == second)
        self.note.setText(self._words(first, second))

    def _words(self, first: str, second: str) -> str:
        if self._caps:
            return self.tr("Caps lock is on.")
        if second and not first.startswith(second):
            return self.tr("These two differ.")
        if first and len(first) < SHORT:
            return self.tr("That is soon guessed. Four words that have nothing in common are good.")
        return self.tr("Four words that have nothing in common are good.")

    def _finish(self) -> None:
        if self.ok.isEnabled():
            self.chosen.emit(self.first.text())
            self.accept()
