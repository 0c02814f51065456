"""The windows in which people see to the emoticons and stickers of their own, and take in those of others."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QIcon, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from chatera.client.client import Client
from chatera.client.own_pictures import OwnEmoticon, OwnSticker
from chatera.protocol.bodies import Picture, Sticker, is_code
from chatera.protocol.errors import UserError
from chatera_app.widgets.custom_emoticons import CustomEmoticon, Customs, custom_pixmap
from chatera_app.widgets.emoticon_pack import PackError
from chatera_app.widgets.picture_fitting import (
    PATTERNS,
    emoticon_of_bytes,
    emoticon_of_file,
    sticker_of_bytes,
    sticker_of_file,
)
from chatera_app.widgets.picture_pack import (
    SUFFIXES,
    PackedEmoticon,
    PackedSticker,
    PackKind,
    PackManifest,
    pack_pictures,
    read_picture_pack,
)
from chatera_app.widgets.plain import PlainLabel, isolated
from chatera_app.widgets.stickers import StickerPicture, fitted, shape_of, sticker_pixmap
from chatera_app.widgets.theme import text_scale
from chatera_app.widgets.undo_bar import UndoBar
from chatera_app.windows.doing import Doing

_KEY = Qt.ItemDataRole.UserRole
_ROW_PICTURE = 32
_STICKER = 76
_SUGGESTED = "🙂"


def customs_of(client: Client) -> Customs:
    """Return a person's own emoticons as widgets know them."""
    return tuple(CustomEmoticon(one.code, one.data) for one in client.emoticons.all())


def sticker_pictures(stickers: tuple[OwnSticker, ...]) -> tuple[StickerPicture, ...]:
    """Return stickers that lie ready as widgets know them."""
    return tuple(
        StickerPicture(one.emoji, one.name, one.data, one.pack, one.id, one.words)
        for one in stickers
    )


def suggested_code(name: str) -> str:
    """Return what could be typed for a picture of this file name."""
    word = re.sub(r"\W+", "_", Path(name).stem.lower()).strip("_")[:28]
    return f":{word or 'mine'}:"


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


class _PicturesWindow(QDialog):
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
        return [str(self.list.item(row).data(_KEY)) for row in rows]

    def refresh(self) -> None:
        """Show what there is now."""
        marked, row = self.selected(), self.list.currentRow()
        self.list.clear()
        for item in self._items():
            if item.data(_KEY) not in self._leaving:
                self.list.addItem(item)
                item.setSelected(item.data(_KEY) in marked)
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
            words = self.tr("{0} pictures will be removed.").format(len(keys))
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
            self.show_problem(self.tr("The pack can't be written: {0}").format(error))

    def _take_pack(self, path: str) -> None:
        try:
            pack = read_picture_pack(Path(path))
        except PackError as error:
            self.show_problem(
                self.tr("{0} can't be used: {1}").format(isolated(Path(path).name), error)
            )
            return
        if pack.manifest.kind != self.kind:
            words = self.tr("{0} has {1} in it; open the window for those.")
            self.show_problem(words.format(isolated(pack.manifest.name), pack.manifest.kind))
            return
        self._take_packed(pack.manifest, dict(pack.files))

    # What the kinds do differently ------------------------------------------------------------

    def _observe(self) -> Callable[[], None]:
        raise NotImplementedError

    def _fill_buttons(self) -> None:
        raise NotImplementedError

    def _items(self) -> list[QListWidgetItem]:
        raise NotImplementedError

    def _look(self) -> None:
        raise NotImplementedError

    def _named(self, key: str) -> str:
        raise NotImplementedError

    def _may_remove(self, key: str) -> bool:
        raise NotImplementedError

    def _remove_now(self, keys: frozenset[str]) -> None:
        raise NotImplementedError

    def _take_pictures(self, paths: list[str]) -> None:
        raise NotImplementedError

    def _take_packed(self, manifest: PackManifest, files: dict[str, bytes]) -> None:
        raise NotImplementedError

    def _packed(self) -> tuple[PackManifest, dict[str, bytes]]:
        raise NotImplementedError


class EmoticonsWindow(_PicturesWindow):
    """A person's own emoticons: add, change what is typed, order, remove, and give them to others.

    Args:
        parent: the window it belongs to.
        client: whose.
    """

    kind = "emoticons"
    suffix = ".chatera-emoticons"

    def __init__(self, parent: QWidget, client: Client) -> None:
        super().__init__(parent, client, "")
        title = self.tr("Your emoticons")
        self.setWindowTitle(title)
        self.list.setAccessibleName(title)
        self.list.setIconSize(QSize(_ROW_PICTURE, _ROW_PICTURE))
        self.list.itemActivated.connect(lambda _: self.rename())
        self.resize(round(430 * text_scale()), 420)

    def rename(self) -> None:
        """Ask what is typed for the one that is marked from now on."""
        marked = self.client.emoticons.get(self.selected()[0]) if self.selected() else None
        if marked is None:
            return

        def taken(code: str) -> bool:
            return code != marked.code and self.client.emoticons.get(code) is not None

        def then(_: CustomEmoticon, code: str) -> None:
            self.doing(self.client.emoticons.rename(marked.code, code))

        CodeDialog(
            self, (CustomEmoticon(*marked),), taken, then, title=self.tr("Change what you type")
        ).open()

    def move_by(self, step: int) -> None:
        """Let the one that is marked change places with its neighbour."""
        codes = [one.code for one in self.client.emoticons.all()]
        marked = self.selected()[:1]
        at = codes.index(marked[0]) if marked and marked[0] in codes else -1
        to = at + step
        if at < 0 or not 0 <= to < len(codes):
            return
        codes[at], codes[to] = codes[to], codes[at]
        self.doing(self.client.emoticons.arrange(codes))

    def _observe(self) -> Callable[[], None]:
        return self.client.emoticons.observe(self.refresh)

    def _fill_buttons(self) -> None:
        self.button(self.tr("Add…"), self.ask_pictures)
        self.change = self.button(self.tr("Change code…"), self.rename)
        self.up = self.button(self.tr("Up"), lambda: self.move_by(-1))
        self.down = self.button(self.tr("Down"), lambda: self.move_by(1))
        self.take_away = self.button(self.tr("Remove"), self.remove)
        self.button(self.tr("Import…"), self.ask_pack)
        self.give = self.button(self.tr("Export…"), self.ask_export)

    def _items(self) -> list[QListWidgetItem]:
        return [self._item(one) for one in self.client.emoticons.all()]

    def _item(self, one: OwnEmoticon) -> QListWidgetItem:
        picture = custom_pixmap(one.data, _ROW_PICTURE, self.devicePixelRatioF())
        item = QListWidgetItem(_icon(picture), one.code)
        item.setData(_KEY, one.code)
        return item

    def _look(self) -> None:
        marked, count = self.selected(), self.list.count()
        row = self.list.row(self.list.selectedItems()[0]) if marked else -1
        self.change.setEnabled(len(marked) == 1)
        self.up.setEnabled(len(marked) == 1 and row > 0)
        self.down.setEnabled(len(marked) == 1 and row < count - 1)
        self.take_away.setEnabled(bool(marked))
        self.give.setEnabled(bool(count))
        words = self.tr("Type the code in a message, and the picture is shown in its place.")
        if not count:
            words = self.tr(
                "None yet. Add a picture, or drop one here: small ones with a clear shape are best."
                " In a message of somebody else's, the menu takes theirs over."
            )
        self.empty.setText(words)

    def _named(self, key: str) -> str:
        return key

    def _may_remove(self, key: str) -> bool:
        return self.client.emoticons.get(key) is not None

    def _remove_now(self, keys: frozenset[str]) -> None:
        for one in keys:
            self.doing(self.client.emoticons.remove(one))

    def _take_pictures(self, paths: list[str]) -> None:
        made: list[CustomEmoticon] = []
        for path in paths:
            try:
                made.append(CustomEmoticon(self._free(path), emoticon_of_file(path)))
            except PackError as error:
                self.show_problem(
                    self.tr("{0} can't be used: {1}").format(isolated(Path(path).name), error)
                )
        if len(made) == 1:
            ask_code(self, self.client, tuple(made), self.doing, self.tr("New emoticon"))
            return
        for one in made:
            self.doing(self.client.emoticons.add(one.code, one.data))

    def _free(self, path: str) -> str:
        code, number = suggested_code(path), 2
        while self.client.emoticons.get(code) is not None:
            code, number = suggested_code(f"{Path(path).stem}{number}"), number + 1
        return code

    def _take_packed(self, manifest: PackManifest, files: dict[str, bytes]) -> None:
        for one in manifest.emoticons:
            if self.client.emoticons.get(one.code) is not None:
                continue  # what one has stays
            try:
                data = emoticon_of_bytes(files[one.file])
            except PackError as error:
                self.show_problem(self.tr("{0} can't be used: {1}").format(one.file, error))
                continue
            self.doing(self.client.emoticons.add(one.code, data))

    def _packed(self) -> tuple[PackManifest, dict[str, bytes]]:
        chosen = self.selected() if len(self.selected()) > 1 else []
        known = [one for one in self.client.emoticons.all() if not chosen or one.code in chosen]
        files = {f"{number:03}.png": one.data for number, one in enumerate(known)}
        packed = tuple(
            PackedEmoticon(name, one.code) for name, one in zip(files, known, strict=True)
        )
        me = printable(self.client.me.name)
        return PackManifest(
            format=1, kind="emoticons", name=self.tr("Emoticons"), author=me, licence="unknown",
            emoticons=packed,
        ), files  # fmt: skip


class StickersWindow(_PicturesWindow):
    """A person's stickers: add pictures, install packs, remove, and give them to others.

    Args:
        parent: the window it belongs to.
        client: whose.
    """

    kind = "stickers"
    suffix = ".chatera-stickers"

    def __init__(self, parent: QWidget, client: Client) -> None:
        super().__init__(parent, client, "")
        title = self.tr("Your stickers")
        self.setWindowTitle(title)
        self.list.setAccessibleName(title)
        self.list.setViewMode(QListWidget.ViewMode.IconMode)
        self.list.setMovement(QListWidget.Movement.Static)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setIconSize(QSize(_STICKER, _STICKER))
        self.list.setWordWrap(True)
        self.list.setSpacing(4)
        self.resize(round(620 * text_scale()), 500)

    def _observe(self) -> Callable[[], None]:
        return self.client.stickers.observe(self.refresh)

    def _fill_buttons(self) -> None:
        self.button(self.tr("Add pictures…"), self.ask_pictures)
        self.button(self.tr("Install a pack…"), self.ask_pack)
        self.take_away = self.button(self.tr("Remove"), self.remove)
        self.take_pack_away = self.button(self.tr("Remove its pack"), self.remove_pack)
        self.give = self.button(self.tr("Export…"), self.ask_export)

    def remove_pack(self) -> None:
        """Have the whole pack no longer that the marked one came with."""
        marked = self.client.stickers.get(self.selected()[0]) if self.selected() else None
        if marked is None or not marked.pack:
            return
        of_pack = {one.id for one in self.client.stickers.own() if one.pack == marked.pack}
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setSelected(item.data(_KEY) in of_pack)
        self.remove()

    def _items(self) -> list[QListWidgetItem]:
        return [self._item(one) for one in self.client.stickers.all()]

    def _item(self, one: OwnSticker) -> QListWidgetItem:
        shape, ratio = shape_of(one.data), self.devicePixelRatioF()
        picture = QPixmap()
        if shape is not None:
            size = fitted(shape, _STICKER).toSize()
            picture = sticker_pixmap(one.data, max(1, size.width()), max(1, size.height()), ratio)
        item = QListWidgetItem(_icon(picture), one.name)
        item.setSizeHint(QSize(_STICKER + 22, _STICKER + 34))
        item.setData(_KEY, one.id)
        pack = f"{one.name} · {one.pack}" if one.pack else one.name
        item.setToolTip(pack)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, self.tr("sticker: {0}").format(pack))
        return item

    def _look(self) -> None:
        marked = [self.client.stickers.get(one) for one in self.selected()]
        own = [one for one in marked if one is not None and not one.built_in]
        self.take_away.setEnabled(bool(own))
        self.take_pack_away.setEnabled(len(own) == 1 and bool(own[0].pack))
        self.give.setEnabled(bool(self.client.stickers.own()))
        self.empty.setText(
            self.tr(
                "A pack from somebody else is a file that ends in {0}; drop it here, or pictures."
                " What ChatEra brings can't be removed."
            ).format(self.suffix)
        )

    def _named(self, key: str) -> str:
        found = self.client.stickers.get(key)
        return found.name if found is not None else ""

    def _may_remove(self, key: str) -> bool:
        found = self.client.stickers.get(key)
        return found is not None and not found.built_in

    def _remove_now(self, keys: frozenset[str]) -> None:
        self.doing(self.client.stickers.remove(keys))

    def _take_pictures(self, paths: list[str]) -> None:
        for path in paths:
            name = printable(re.sub(r"[_-]+", " ", Path(path).stem))
            try:
                data = sticker_of_file(path)
            except PackError as error:
                self.show_problem(
                    self.tr("{0} can't be used: {1}").format(isolated(Path(path).name), error)
                )
                continue
            self.doing(self.client.stickers.add(_SUGGESTED, name, data))

    def _take_packed(self, manifest: PackManifest, files: dict[str, bytes]) -> None:
        for one in manifest.stickers:
            try:
                data = sticker_of_bytes(files[one.file])
            except PackError as error:
                self.show_problem(self.tr("{0} can't be used: {1}").format(one.file, error))
                continue
            self.doing(
                self.client.stickers.add(
                    one.emoji, one.name, data, pack=manifest.name, words=one.words
                )
            )

    def _packed(self) -> tuple[PackManifest, dict[str, bytes]]:
        chosen = self.selected() if len(self.selected()) > 1 else []
        known = [one for one in self.client.stickers.own() if not chosen or one.id in chosen]
        if not known:
            raise PackError(self.tr("none of your own is marked"))
        ends = ("png" if one.data.startswith(b"\x89PNG") else "svg" for one in known)
        names = [f"{number:03}.{end}" for number, end in enumerate(ends)]
        packed = tuple(
            PackedSticker(name, one.emoji, one.name, one.words)
            for name, one in zip(names, known, strict=True)
        )
        me = printable(self.client.me.name)
        manifest = PackManifest(
            format=1, kind="stickers", name=printable(known[0].pack or self.tr("Stickers")),
            author=me, licence="unknown", stickers=packed,
        )  # fmt: skip
        return manifest, {name: one.data for name, one in zip(names, known, strict=True)}


def _icon(picture: QPixmap) -> QIcon:
    """An icon that looks the same where it is marked."""
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)
    return icon


def printable(name: str) -> str:
    """Return a name as a pack may say it: a line of at most 64 letters, never an empty one."""
    return "".join(sign for sign in name if sign.isprintable()).strip()[:64] or "?"


def ask_code(
    parent: QWidget, client: Client, pictures: Customs, doing: Doing, title: str
) -> CodeDialog:
    """Ask what is to be typed for a picture, and keep it."""

    def taken(code: str) -> bool:
        return client.emoticons.get(code) is not None

    def then(picture: CustomEmoticon, code: str) -> None:
        doing(client.emoticons.add(code, picture.data))

    dialog = CodeDialog(parent, pictures, taken, then, title=title, replaces=True)
    dialog.open()
    return dialog


def take_over_emoticons(
    parent: QWidget, client: Client, pictures: tuple[Picture, ...], doing: Doing, title: str
) -> CodeDialog | None:
    """Ask which of the emoticons of a message to keep, and what to type for it; None where none can be drawn."""
    made = []
    for one in pictures:
        try:
            made.append(CustomEmoticon(one.code, emoticon_of_bytes(one.data)))
        except PackError:  # its code is shown instead, and nothing can be kept
            continue
    return ask_code(parent, client, tuple(made), doing, title) if made else None


async def take_over_sticker(client: Client, sticker: Sticker) -> OwnSticker:
    """Keep the sticker of a message.

    Raises:
        UserError: it is none that can be drawn.
    """
    try:
        data = sticker_of_bytes(sticker.data)
    except PackError as error:
        raise UserError(f"This sticker can't be kept: {error}.") from error
    return await client.stickers.add(sticker.emoji, sticker.name, data)


def see_to_emoticons(parent: QWidget, client: Client) -> EmoticonsWindow:
    """Show the window of one's own emoticons."""
    window = EmoticonsWindow(parent, client)
    window.show()
    return window


def see_to_stickers(parent: QWidget, client: Client) -> StickersWindow:
    """Show the window of one's stickers."""
    window = StickersWindow(parent, client)
    window.show()
    return window
