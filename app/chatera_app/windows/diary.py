"""Conversations kept as files: where that is chosen, what is said where a disk refuses, and the folder itself."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from chatera.protocol.errors import UserError
from chatera_app.widgets.offer_bar import OfferBar
from chatera_app.widgets.plain import PlainLabel, isolated
from chatera_app.widgets.steps import step_button

if TYPE_CHECKING:
    from chatera.client.chat import Chat
    from chatera.client.client import Client
    from chatera.client.diary import Diary, Trouble


class FolderField(QWidget):
    """Says which folder it is, and lets another one be chosen or this one be opened.

    Args:
        folder: the one; empty for none.

    Signals:
        chosen: It is another one. arg: its path.
        refused: None was chosen, where there was none before.
    """

    chosen = Signal(str)
    refused = Signal()

    def __init__(self, folder: str) -> None:
        super().__init__()
        self.folder = folder
        self.path = PlainLabel()
        self.path.setWordWrap(True)
        self.path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.choose_button = step_button(self.tr("Choose…"), self.choose)
        self.open_button = step_button(self.tr("Open the folder"), self._open)
        self.choose_button.setAccessibleName(self.tr("Choose the folder"))
        row = QHBoxLayout()
        row.addWidget(self.choose_button)
        row.addWidget(self.open_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.path)
        column.addLayout(row)
        self.show_folder(folder)

    def show_folder(self, folder: str) -> None:
        """Say that it is this one."""
        self.folder = folder
        self.path.setText(isolated(folder) if folder else self.tr("No folder is chosen yet"))
        self.path.setObjectName("" if folder else "hint")
        self.open_button.setEnabled(bool(folder))

    def choose(self) -> None:
        """Ask for a folder."""
        ask = QFileDialog(self, self.tr("Where shall conversations be kept?"))
        ask.setFileMode(QFileDialog.FileMode.Directory)
        ask.setOption(QFileDialog.Option.ShowDirsOnly)
        from chatera_app.windows.saving import documents  # not needed before

        ask.setDirectory(self.folder or documents())
        ask.fileSelected.connect(self.take)
        ask.rejected.connect(self._refuse)
        ask.finished.connect(ask.deleteLater)
        QDialog.open(ask)  # the class has another of its own, for slots by name

    def take(self, folder: str) -> None:
        """Let it be this one from now on."""
        self.show_folder(str(Path(folder).absolute()))
        self.chosen.emit(self.folder)

    def _refuse(self) -> None:
        if not self.folder:
            self.refused.emit()

    def _open(self) -> None:
        open_folder(Path(self.folder))


class DiaryPage(QScrollArea):
    """The settings' page: what there is to choose, of which nothing counts before there is a folder.

    Args:
        box: the options' fields.
        switch: keeps, or does not.
        folder: where.
    """

    def __init__(self, box: QFrame, switch: QCheckBox, folder: FolderField) -> None:
        super().__init__()
        self._switch, self._folder = switch, folder
        switch.toggled.connect(self._switched)
        folder.refused.connect(self._give_up)
        folder.chosen.connect(lambda _: switch.setChecked(True))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.addWidget(box)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inner)

    def _switched(self, on: bool) -> None:
        if on and not self._folder.folder:
            self._folder.choose()

    def _give_up(self) -> None:
        self._switch.setChecked(False)


class DiaryBar:
    """Says at the edge of the contact list why nothing can be kept, and what to do, as long as that is so.

    Args:
        diary: keeps conversations.
        bar: where it is said.
        settings: shows where another folder is chosen.
    """

    def __init__(self, diary: "Diary", bar: OfferBar, settings: Callable[[], object]) -> None:
        self._diary = diary
        self._bar = bar
        bar.accepted.connect(diary.try_again)
        bar.postponed.connect(settings)
        diary.observe(self.look)
        self.look()

    def look(self) -> None:
        """Say what is true now."""
        trouble = self._diary.trouble
        if trouble is None:
            self._bar.hide()
        else:
            self._bar.offer("trouble", trouble_words(trouble), _tr("Try again"), _tr("Settings…"))


def trouble_words(trouble: "Trouble") -> str:
    """Return what is wrong and what to do about it."""
    words = {
        "full": _tr(
            "Conversations can't be kept as files: the disk of {0} is full. Make room on it; what is missing is "
            "written then."
        ),
        "denied": _tr(
            "Conversations can't be kept as files: ChatEra may not write into {0}. Allow it, or choose another "
            "folder; what is missing is written then."
        ),
        "gone": _tr(
            "Conversations can't be kept as files: {0} is not there. Connect its drive, or choose another folder; "
            "what is missing is written then."
        ),
        "other": _tr(
            "Conversations can't be kept as files in {0} ({1}). Choose another folder if that stays so; what is "
            "missing is written then."
        ),
    }[trouble.what]
    return words.format(isolated(str(trouble.folder)), trouble.detail)


async def open_kept(client: "Client", chat: "Chat") -> None:
    """Show the folder in which a conversation is kept.

    Raises:
        UserError: nothing of it is.
    """
    folder = await client.diary.folder_of(chat.id)
    if folder is None:
        raise UserError(_tr("Nothing of this conversation is kept as a file yet."))
    open_folder(folder)


def open_folder(folder: Path) -> None:
    """Show a folder in the program the person uses for files."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Diary", words)
