"""The windows in which people see to the emoticons and stickers of their own, and take in those of others."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from chatera.client.client import Client
from chatera.client.own_pictures import OwnEmoticon, OwnSticker
from chatera.protocol.bodies import Picture, Sticker
from chatera.protocol.errors import UserError
from chatera_app.models.library_words import in_our_words
from chatera_app.widgets.custom_emoticons import CustomEmoticon, Customs, custom_pixmap
from chatera_app.widgets.emoji_button import EmojiButton
from chatera_app.widgets.emoticon_pack import PackError
from chatera_app.widgets.picture_fitting import (
    emoticon_of_bytes,
    emoticon_of_file,
    sticker_of_bytes,
    sticker_of_file,
)
from chatera_app.widgets.picture_names import picture_name
from chatera_app.widgets.picture_pack import (
    PackedEmoticon,
    PackedSticker,
    PackManifest,
)
from chatera_app.widgets.plain import isolated, plain_tip
from chatera_app.widgets.scripts import is_blank
from chatera_app.widgets.steps import resize_by_text
from chatera_app.widgets.stickers import StickerPicture, fitted, shape_of, sticker_pixmap
from chatera_app.windows.code_dialog import CodeDialog
from chatera_app.windows.doing import Doing
from chatera_app.windows.picture_window import KEY, PicturesWindow

_ROW_PICTURE = 32
_STICKER = 76
_SUGGESTED = "🙂"


def customs_of(client: Client) -> Customs:
    """Return a person's own emoticons as widgets know them."""
    return tuple(CustomEmoticon(one.code, one.data) for one in client.emoticons.all())


def sticker_pictures(stickers: tuple[OwnSticker, ...]) -> tuple[StickerPicture, ...]:
    """Return stickers that lie ready as widgets know them."""
    return tuple(map(_sticker_picture, stickers))


def _sticker_picture(one: OwnSticker) -> StickerPicture:
    """Return one; those of ours are found by their English names as well."""
    if not one.built_in:
        return StickerPicture(one.emoji, one.name, one.data, one.pack, one.id, one.words)
    words = f"{one.name} {one.words}"
    return StickerPicture(one.emoji, picture_name(one.name), one.data, one.pack, one.id, words)


def suggested_code(name: str) -> str:
    """Return what could be typed for a picture of this file name."""
    word = re.sub(r"\W+", "_", Path(name).stem.lower()).strip("_")[:28]
    return f":{word or 'mine'}:"


class EmoticonsWindow(PicturesWindow):
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
        resize_by_text(self, 430, 420)

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
        item.setData(KEY, one.code)
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
                    self.tr("{0} can't be used: {1}").format(
                        isolated(Path(path).name), in_our_words(error)
                    )
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
                self.show_problem(
                    self.tr("{0} can't be used: {1}").format(one.file, in_our_words(error))
                )
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


class StickersWindow(PicturesWindow):
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
        self.list.itemActivated.connect(lambda _: self.rename())
        resize_by_text(self, 620, 500)

    def rename(self) -> None:
        """Ask what the marked one is called, and what it means."""
        marked = self.client.stickers.get(self.selected()[0]) if self.selected() else None
        if marked is None or marked.built_in:
            return

        def then(name: str, emoji: str) -> None:
            self.doing(self.client.stickers.rename(marked.id, name, emoji))

        NameDialog(self, marked, then).open()

    def _observe(self) -> Callable[[], None]:
        return self.client.stickers.observe(self.refresh)

    def _fill_buttons(self) -> None:
        self.button(self.tr("Add pictures…"), self.ask_pictures)
        self.button(self.tr("Install a pack…"), self.ask_pack)
        self.change = self.button(self.tr("Change name…"), self.rename)
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
            item.setSelected(item.data(KEY) in of_pack)
        self.remove()

    def _items(self) -> list[QListWidgetItem]:
        return [self._item(one) for one in self.client.stickers.all()]

    def _item(self, one: OwnSticker) -> QListWidgetItem:
        shape, ratio = shape_of(one.data), self.devicePixelRatioF()
        picture = QPixmap()
        if shape is not None:
            size = fitted(shape, _STICKER).toSize()
            picture = sticker_pixmap(one.data, max(1, size.width()), max(1, size.height()), ratio)
        name = picture_name(one.name) if one.built_in else one.name
        item = QListWidgetItem(_icon(picture), name)
        item.setSizeHint(QSize(_STICKER + 22, _STICKER + 34))
        item.setData(KEY, one.id)
        pack = f"{name} · {one.pack}" if one.pack else name
        item.setToolTip(plain_tip(pack))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, self.tr("sticker: {0}").format(pack))
        return item

    def _look(self) -> None:
        marked = [self.client.stickers.get(one) for one in self.selected()]
        own = [one for one in marked if one is not None and not one.built_in]
        self.take_away.setEnabled(bool(own))
        self.change.setEnabled(len(marked) == 1 == len(own))
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
                    self.tr("{0} can't be used: {1}").format(
                        isolated(Path(path).name), in_our_words(error)
                    )
                )
                continue
            self.doing(self.client.stickers.add(_SUGGESTED, name, data))

    def _take_packed(self, manifest: PackManifest, files: dict[str, bytes]) -> None:
        for one in manifest.stickers:
            try:
                data = sticker_of_bytes(files[one.file])
            except PackError as error:
                self.show_problem(
                    self.tr("{0} can't be used: {1}").format(one.file, in_our_words(error))
                )
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


class NameDialog(QDialog):
    """Asks what a sticker is called, and which emoji says what it means.

    Args:
        parent: the window it belongs to.
        sticker: which.
        then: is given its name and its emoji.
    """

    def __init__(
        self, parent: QWidget, sticker: OwnSticker, then: Callable[[str, str], None]
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Change name"))
        self._then = then
        self.name = QLineEdit(sticker.name, self)
        self.name.setMaxLength(64)
        meaning = self.tr("An emoji for what it means:")
        self.emoji = EmojiButton(
            meaning, _SUGGESTED if is_blank(sticker.emoji) else sticker.emoji, self
        )
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        buttons.accepted.connect(self._done)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(self.tr("What it is called:"), self.name)
        form.addRow(meaning, self.emoji)
        form.addRow(buttons)
        self.name.textChanged.connect(self._check)
        self.name.selectAll()

    def _check(self) -> None:
        self.ok.setEnabled(bool(self.name.text().strip()))

    def _done(self) -> None:
        if self.ok.isEnabled():
            self._then(self.name.text().strip(), self.emoji.emoji)
            self.accept()


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
        words = QCoreApplication.translate("Stickers", "This sticker can't be kept: {0}.")
        raise UserError(words.format(in_our_words(error))) from error
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
