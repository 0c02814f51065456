"""Asks what is typed for an emoticon of one's own."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from chatera.protocol.bodies import is_code
from chatera_app.widgets.custom_emoticons import CustomEmoticon, Customs, custom_pixmap
from chatera_app.widgets.plain import PlainLabel
from chatera_app.widgets.theme import text_scale


class CodeDialog(QDialog):
    """Asks what is typed for a picture.

    Args:
        parent: the window it belongs to.
        pictures: the picture; several where one of them is to be chosen.
        taken: tells whether a code is another emoticon's already.
        then: is given the chosen picture and the code.
        replaces: whether a code that is taken may be used all the same.
    """

    def __init__(
        self, parent: QWidget, pictures: Customs, taken: Callable[[str], bool],
        then: Callable[[CustomEmoticon, str], None], *, title: str, replaces: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._pictures, self._taken, self._then = pictures, taken, then
        self._replaces = replaces
        self.picture = QLabel()
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Picture"))
        for one in pictures:
            self.choice.addItem(QIcon(custom_pixmap(one.data, 20)), one.code)
        self.choice.setVisible(len(pictures) > 1)
        self.code = QLineEdit()
        self.code.setMaxLength(32)
        self.code.setAccessibleName(self.tr("What you type for it"))
        self.words = PlainLabel()
        self.words.setObjectName("hint")
        self.words.setWordWrap(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        buttons.accepted.connect(self._done)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.choice)
        form.addRow(self.tr("What you type for it:"), self.code)
        right = QVBoxLayout()
        right.addLayout(form)
        right.addWidget(self.words)
        right.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.addLayout(row, 1)
        column.addWidget(buttons)
        self.code.textChanged.connect(self._check)
        self.choice.currentIndexChanged.connect(self._show)
        self._show(0)
        self.code.setFocus()
        self.setMinimumWidth(round(340 * text_scale()))

    def _show(self, number: int) -> None:
        one = self._pictures[number]
        self.picture.setPixmap(custom_pixmap(one.data, 64, self.devicePixelRatioF()))
        self.code.setText(one.code)
        self.code.selectAll()
        self._check()

    def _check(self) -> None:
        code = self.code.text()
        words, good = self.tr("For example :cat: or (cat). It may have no blanks."), is_code(code)
        if code and not good:
            words = self.tr("There may be no blanks in it.")
        elif good and self._taken(code):
            good = self._replaces
            words = self.tr("You type this for another emoticon. Choose something else.")
            if self._replaces:
                words = self.tr("You type this for another emoticon, which this one replaces.")
        self.words.setText(words)
        self.ok.setEnabled(good)

    def _done(self) -> None:
        if self.ok.isEnabled():
            self._then(self._pictures[max(0, self.choice.currentIndex())], self.code.text())
            self.accept()
