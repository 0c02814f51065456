"""A window with a list of a person's own pictures: what their emoticons and their stickers have in common."""

from abc import abstractmethod
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from chatera.client.client import Client
from chatera_app.models.library_words import in_our_words
from chatera_app.widgets.emoticon_pack import PackError
from chatera_app.widgets.picture_fitting import PATTERNS
from chatera_app.widgets.picture_pack import (
    SUFFIXES,
    PackKind,
    PackManifest,
    pack_pictures,
    read_picture_pack,
)
from chatera_app.widgets.plain import PlainLabel, isolated
from chatera_app.widgets.undo_bar import UndoBar
from chatera_app.windows.doing import Doing

KEY = Qt.ItemDataRole.UserRole
"""The role of what names a line of the list."""


class PicturesWindow(QDialog):
    """A list of pictures with what can be done to them; what is removed can be taken back for some seconds."""

    kind: PackKind
    suffix = ""

    def __init__(self, parent: QWidget, client: Client, title: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAcceptDrops(True)
        self.client = client
        self.doing = Doing(self.show_problem)
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.empty = PlainLabel()
        self.empty.setObjectName("hint")
        self.empty.setWordWrap(True)
        self.undo = UndoBar()
        self.undo.undone.connect(self._undone)
        self.undo.expired.connect(self._expired)
        self.problem = PlainLabel()
        self.problem.setObjectName("problemLine")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self._leaving: frozenset[str] = frozenset()
        self.buttons = QVBoxLayout()
        self._lay_out()
        QShortcut(QKeySequence("Ctrl+Z"), self, self.undo.undo)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list, self.remove)
        self.list.itemSelectionChanged.connect(self._look)
        self._forget = self._observe()
        self.refresh()

    def _lay_out(self) -> None:
        self._fill_buttons()
        self.buttons.addStretch(1)
        self.button(self.tr("Close"), self.accept)
        row = QHBoxLayout()
        row.addWidget(self.list, 1)
        row.addLayout(self.buttons)
        column = QVBoxLayout(self)
        column.addLayout(row, 1)
        column.addWidget(self.empty)
        column.addWidget(self.undo)
        column.addWidget(self.problem)

    def button(self, words: str, do: Callable[[], None]) -> QPushButton:
        """Add a button below the others."""
        made = QPushButton(words)
        made.setAutoDefault(False)
        made.clicked.connect(lambda _=False: do())
        self.buttons.addWidget(made)
        return made

    def show_problem(self, words: str) -> None:
        """Say what went wrong."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def selected(self) -> list[str]:
        """Return what is marked, by its keys."""
        rows = sorted(self.list.row(item) for item in self.list.selectedItems())
        return [str(self.list.item(row).data(KEY)) for row in rows]

    def refresh(self) -> None:
        """Show what there is now."""
        marked, row = self.selected(), self.list.currentRow()
        self.list.clear()
        for item in self._items():
            if item.data(KEY) not in self._leaving:
                self.list.addItem(item)
                item.setSelected(item.data(KEY) in marked)
        if self.list.count():
            self.list.setCurrentRow(
                max(0, min(row, self.list.count() - 1)),
                self.list.selectionModel().SelectionFlag.NoUpdate
                if marked
                else self.list.selectionModel().SelectionFlag.ClearAndSelect,
            )
        self._look()

    def remove(self) -> None:
        """Have what is marked no longer, after a while in which that can be taken back."""
        keys = [one for one in self.selected() if self._may_remove(one)]
        if not keys:
            return
        self.undo.expire()
        self._leaving = frozenset(keys)
        words = self.tr("{0} will be removed.").format(isolated(self._named(keys[0])))
        if len(keys) > 1:
            words = self.tr("%Ln pictures will be removed.", "", len(keys))
        self.undo.offer("remove", words)
        self.refresh()

    def _undone(self, _: str) -> None:
        self._leaving = frozenset()
        self.refresh()

    def _expired(self, _: str) -> None:
        leaving, self._leaving = self._leaving, frozenset()
        self._remove_now(leaving)

    def done(self, result: int) -> None:
        """Let what is being removed be removed, and follow nothing any more."""
        self.undo.expire()
        self._forget()
        self.doing.end()
        super().done(result)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let files in."""
        if any(one.isLocalFile() for one in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files in that were dropped here."""
        event.acceptProposedAction()
        self.take([one.toLocalFile() for one in event.mimeData().urls() if one.isLocalFile()])

    def take(self, paths: list[str]) -> None:
        """Take pictures and packs in; of what can't be used it is said why."""
        self.show_problem("")
        pictures = []
        for path in paths:
            if Path(path).suffix in SUFFIXES or Path(path).is_dir():
                self._take_pack(path)
            else:
                pictures.append(path)
        if pictures:
            self._take_pictures(pictures)

    def ask_pictures(self) -> None:
        """Ask for picture files."""
        words = self.tr("Pictures") + f" ({PATTERNS})"
        dialog = QFileDialog(self, self.tr("Choose pictures"), "", words)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self.take)
        dialog.open()

    def ask_pack(self) -> None:
        """Ask for a pack."""
        words = self.tr("Packs") + f" (*{self.suffix})"
        dialog = QFileDialog(self, self.tr("Choose a pack"), "", words)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.take([path]))
        dialog.open()

    def ask_export(self) -> None:
        """Ask where to write what is marked, or all of it, as a pack for others."""
        dialog = QFileDialog(self, self.tr("Save as a pack"), f"mine{self.suffix}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(self.suffix.lstrip("."))
        dialog.fileSelected.connect(self.export)
        dialog.open()

    def export(self, path: str) -> None:
        """Write what is marked, or all of it, as a pack for others."""
        try:
            Path(path).write_bytes(pack_pictures(*self._packed()))
        except (OSError, PackError) as error:
            self.show_problem(self.tr("The pack can't be written: {0}").format(in_our_words(error)))

    def _take_pack(self, path: str) -> None:
        try:
            pack = read_picture_pack(Path(path))
        except PackError as error:
            self.show_problem(
                self.tr("{0} can't be used: {1}").format(
                    isolated(Path(path).name), in_our_words(error)
                )
            )
            return
        if pack.manifest.kind != self.kind:
            words = self.tr("This is a pack of stickers: the window “Your stickers” takes it.")
            if pack.manifest.kind == "emoticons":
                words = self.tr(
                    "This is a pack of emoticons: the window “Your emoticons” takes it."
                )
            self.show_problem(words)
            return
        self._take_packed(pack.manifest, dict(pack.files))

    # What the kinds do differently ------------------------------------------------------------

    @abstractmethod
    def _observe(self) -> Callable[[], None]:
        """Refresh whenever there are others; returns what ends that."""

    @abstractmethod
    def _fill_buttons(self) -> None:
        """Add the buttons."""

    @abstractmethod
    def _items(self) -> list[QListWidgetItem]:
        """Return the lines of the list, each with its key."""

    @abstractmethod
    def _look(self) -> None:
        """See what can be done to what is marked."""

    @abstractmethod
    def _named(self, key: str) -> str:
        """Return what one is called."""

    @abstractmethod
    def _may_remove(self, key: str) -> bool:
        """Tell whether one can be removed."""

    @abstractmethod
    def _remove_now(self, keys: frozenset[str]) -> None:
        """Remove some for good."""

    @abstractmethod
    def _take_pictures(self, paths: list[str]) -> None:
        """Make new ones of picture files."""

    @abstractmethod
    def _take_packed(self, manifest: PackManifest, files: dict[str, bytes]) -> None:
        """Keep what is in a pack."""

    @abstractmethod
    def _packed(self) -> tuple[PackManifest, dict[str, bytes]]:
        """Return what is marked, or all of it, as a pack."""
