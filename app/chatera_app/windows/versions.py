"""The small window that shows how a message was worded before."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from chatera.client.chat import Version
from chatera_app.widgets.moments import date_time_words
from chatera_app.widgets.plain import isolated
from chatera_app.widgets.steps import resize_by_text
from chatera_app.widgets.whole_words import WholeWords

TEXT = int(Qt.ItemDataRole.UserRole)


class VersionsWindow(QDialog):
    """Every wording with its time, today's at the top; Ctrl+C copies one.

    Args:
        parent: the window it belongs to.
        versions: the first one first.
    """

    def __init__(self, parent: QWidget, versions: Sequence[Version]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(_tr("Versions of the message"))
        self.list = _Wordings()
        self.list.setAccessibleName(_tr("Versions of the message"))
        self.list.setObjectName("results")
        self.list.setWordWrap(True)
        self.list.setItemDelegate(WholeWords(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)  # lines break anew
        for number, one in reversed(list(enumerate(versions))):
            head = _head(one, number, len(versions))
            words = "\n".join(map(isolated, one.text.split("\n")))
            item = QListWidgetItem(f"{head}\n{words}")
            item.setData(TEXT, one.text)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        resize_by_text(self, 380, 300)


class _Wordings(QListWidget):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the words alone, without the line above them."""
        item = self.currentItem()
        if event.matches(QKeySequence.StandardKey.Copy) and item is not None:
            QGuiApplication.clipboard().setText(item.data(TEXT))
        else:
            super().keyPressEvent(event)


def _head(version: Version, number: int, count: int) -> str:
    at = date_time_words(version.at)
    words = _tr("Changed {0}")
    if number == 0:
        words = _tr("At first, {0}")
    elif number == count - 1:
        words = _tr("Now, since {0}")
    return words.format(at)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Versions", words)
