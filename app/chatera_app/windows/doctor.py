"""Why can't I see somebody? Looks at the network, shows each thing as it is found, and says what to do."""

from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from chatera_app.models.library_words import in_our_words
from chatera_app.widgets.art import icon
from chatera_app.widgets.steps import StepProgress, beside, paragraph, resize_by_text, step_button
from chatera_app.widgets.theme import current
from chatera_app.widgets.whole_words import WholeWords
from chatera_app.windows.doing import Doing

if TYPE_CHECKING:
    # mDNS comes with it, which only this window needs
    from chatera.discovery.doctor import Finding

Look = Callable[[], AsyncIterator["Finding"]]


class DoctorWindow(QDialog):
    """What was looked at, and what of it is not as it should be.

    Args:
        parent: the window it belongs to.
        look: begins to look, and gives what it finds.
    """

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Why can't I see somebody?"))
        self._look = look
        self._findings: list[Finding] = []
        self.summary = paragraph("")
        self.progress = StepProgress(self.tr("Looking at the network"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setSpacing(3)  # a style sheet's padding is not counted where words break
        self.list.setWordWrap(True)
        self.list.setItemDelegate(WholeWords(self.list))
        self.list.setIconSize(QSize(20, 20))
        self.list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Words break anew where one comes later: there always is one.
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.again = step_button(self.tr("Look again"), self.examine)
        self.copy = step_button(self.tr("Copy"), self._copy)
        self.copy.setToolTip(self.tr("Copy all of it, to show it to somebody who can help"))
        self.close_button = step_button(self.tr("Close"), self.close)
        self.doing = Doing(self._failed)
        self.finished.connect(lambda _: self.doing.end())
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(self.summary)
        column.addWidget(self.progress)
        column.addWidget(self.list, 1)
        column.addWidget(
            beside(self.copy, self.again, self.close_button), 0, Qt.AlignmentFlag.AlignTrailing
        )
        resize_by_text(self, 500, 460)
        self.examine()

    def examine(self) -> None:
        """Look at everything (again)."""
        self._findings.clear()
        self.list.clear()
        self.again.setEnabled(False)
        self.copy.setEnabled(False)
        self.progress.setVisible(True)
        self.summary.setText(
            self.tr("Looking at this computer's network; this takes some seconds…")
        )
        self.doing(self._examine(), lambda _: self._done())

    async def _examine(self) -> None:
        async for finding in self._look():
            if self.doing.over:
                return
            self._findings.append(finding)
            self._show(finding, self.list.count())

    def _show(self, finding: "Finding", row: int) -> None:
        mark = self.tr("all right") if finding.ok else self.tr("not all right")
        told = (finding.detail, finding.advice) if finding.advice else (finding.detail,)
        words = "\n".join(map(in_our_words, told))
        item = QListWidgetItem(icon("good" if finding.ok else "trouble", current()), words)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{mark}: {words}")
        self.list.insertItem(row, item)

    def _done(self) -> None:
        """Put what needs somebody's attention first, and say how much that is."""
        troubles = [one for one in self._findings if not one.ok]
        self.list.clear()
        for finding in sorted(self._findings, key=lambda one: one.ok):
            self._show(finding, self.list.count())
        self._rest()
        self.list.setCurrentRow(0)
        self.list.scrollToTop()
        if not troubles:
            words = self.tr(
                "Everything looks well here. Ask whether ChatEra is open on the other computer."
            )
        else:
            words = self.tr("%Ln things may be in the way.", "", len(troubles))
        self.summary.setText(words)

    def _failed(self, words: str) -> None:
        self._rest()
        self.summary.setText(words)

    def _rest(self) -> None:
        self.progress.setVisible(False)
        self.again.setEnabled(True)
        self.copy.setEnabled(bool(self._findings))

    def _copy(self) -> None:
        lines = [
            f"[{'ok' if one.ok else '!!'}] {one.check}: {one.detail} {one.advice}".rstrip()
            for one in self._findings
        ]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.summary.setText(self.tr("Copied. It names this computer's addresses and its network."))
