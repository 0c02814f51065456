"""The window of themes: each painted in small; choosing one wears it at once, with a way back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QFont,
    QFontMetricsF,
    QKeySequence,
    QPainter,
    QPainterPath,
    QShortcut,
)
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from chatera_app.models.library_words import in_our_words
from chatera_app.themes.format import ThemeError
from chatera_app.themes.pack import SUFFIX
from chatera_app.themes.shelf import Found, Shelf
from chatera_app.widgets.paint import gloss, smooth
from chatera_app.widgets.plain import PlainLabel, isolated
from chatera_app.widgets.theme import THEMES, Theme, current, text_scale, theme_of, ui_font
from chatera_app.widgets.theme_preview import SIZE, paint_preview
from chatera_app.widgets.undo_bar import UndoBar
from chatera_app.windows.wearing import SYSTEM

_NAME = Qt.ItemDataRole.UserRole
_PREVIEW = SIZE * 0.75
_AIR = 8.0
MOST_PROBLEMS = 4
"""That are shown of one theme; `chatera theme check` tells them all."""
Index = QModelIndex | QPersistentModelIndex
_REMOVE = "remove:"
_BACK = "back:"


class ThemesWindow(QDialog):
    """A list of themes.

    Args:
        parent: the window it belongs to.
        shelf: where they lie.
        worn: the id in the options, or "system".
        following: the themes that the system's light and dark ask for.
        choose: wears another one, by its id or "system".
        changed: told when there are more or fewer themes.
    """

    def __init__(
        self, parent: QWidget, shelf: Shelf, worn: str, following: tuple[str, str],
        choose: Callable[[str], None], changed: Callable[[], None],
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Themes"))
        self.setAcceptDrops(True)
        self._shelf, self._choose, self._changed = shelf, choose, changed
        self._following = following
        self._worn = worn
        self._leaving = ""
        self._found: dict[str, Found] = {}
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Themes"))
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = _Painter(self.list)
        self.list.setItemDelegate(self._delegate)
        self.undo = UndoBar()
        self.undo.undone.connect(self._undone)
        self.undo.expired.connect(self._expired)
        self.problem = PlainLabel()
        self.problem.setObjectName("problemLine")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self._lay_out()
        QShortcut(QKeySequence("Ctrl+Z"), self, self.undo.undo)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list, self.remove)
        self.refresh()
        self.list.currentItemChanged.connect(self._picked)
        self.resize(round(_PREVIEW.width() + 250 * text_scale()), 600)
        self.setMinimumSize(round(_PREVIEW.width() + 160 * text_scale()), 360)

    def _lay_out(self) -> None:
        self.install_button = QPushButton(self.tr("Install from a file…"))
        self.install_button.clicked.connect(self._ask_file)
        self.remove_button = QPushButton(self.tr("Remove"))
        self.remove_button.clicked.connect(self.remove)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        for button in (self.install_button, self.remove_button, close):
            button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addWidget(self.install_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        buttons.addWidget(close)
        hint = PlainLabel(
            self.tr("A theme from somebody else is a file that ends in {0}; drop it here.").format(
                SUFFIX
            )
        )
        hint.setObjectName("hint")
        hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.addWidget(self.list, 1)
        column.addWidget(self.undo)
        column.addWidget(self.problem)
        column.addWidget(hint)
        column.addLayout(buttons)

    def refresh(self) -> None:
        """Show what there is now."""
        leaving = self._leaving
        found = {one.manifest.id: one for one in self._shelf.all() if one.manifest.id != leaving}
        self._found = found
        themes = {
            name: THEMES[name] if one.built_in else theme_of(one) for name, one in found.items()
        }
        both = [themes[name] for name in self._following if name in themes]
        self._delegate.themes = {SYSTEM: both, **{name: [theme] for name, theme in themes.items()}}
        self.list.blockSignals(True)
        self.list.clear()
        self._add(
            SYSTEM, self.tr("As the system"), self.tr("Follows light and dark of your desktop.")
        )
        for name, one in found.items():
            self._add(name, one.manifest.name, self._about(one))
        self._show_worn()
        self.list.blockSignals(False)

    def show_chosen(self, worn: str, following: tuple[str, str]) -> None:
        """Show what was chosen elsewhere."""
        if (worn, following) != (self._worn, self._following):
            self._worn, self._following = worn, following
            self.refresh()

    def _about(self, found: Found) -> str:
        by = "" if found.built_in else self.tr("by {0}").format(isolated(found.manifest.author))
        kind = self.tr("high contrast, 7:1") if found.manifest.high_contrast else ""
        kind = kind or (self.tr("dark") if found.manifest.dark else self.tr("light"))
        return " · ".join(one for one in (kind, by) if one)

    def _add(self, name: str, title: str, about: str) -> None:
        item = QListWidgetItem(title)
        item.setData(_NAME, name)
        item.setData(_Painter.ABOUT, about)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}, {about}")
        self.list.addItem(item)

    def _show_worn(self) -> None:
        """Let the list stand where the theme that is worn is."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_NAME) == self._worn:
                self.list.setCurrentRow(row)
        self._allow()

    def _allow(self) -> None:
        found = self._found.get(self._worn)
        self.remove_button.setEnabled(found is not None and not found.built_in)

    # What a person does ----------------------------------------------------------------------

    def _picked(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        name = item.data(_NAME)
        if name == self._worn:
            return
        # Who goes through the list with the arrow keys gets back to where they began.
        begun = self.undo.key if self.undo.key.startswith(_BACK) else _BACK + self._worn
        self._wear(name)
        self.undo.expire()
        if begun != _BACK + name:
            self.undo.offer(begun, self.tr("You now see “{0}”.").format(isolated(item.text())))

    def _wear(self, name: str) -> None:
        self._worn = name
        self._say()
        self._choose(name)
        self._allow()

    def remove(self) -> None:
        """Take the installed theme that is worn off the list; its files go when that can't be taken back any more."""
        found = self._found.get(self._worn)
        if found is None or found.built_in:
            return
        self.undo.expire()
        self._leaving = found.manifest.id
        self._wear(SYSTEM)
        self.refresh()
        words = self.tr("“{0}” was removed.").format(isolated(found.manifest.name))
        self.undo.offer(_REMOVE + found.manifest.id, words)

    def _undone(self, key: str) -> None:
        if key.startswith(_REMOVE):
            self._leaving = ""
        self._wear(key.partition(":")[2])
        self.refresh()
        self.list.setFocus()

    def _expired(self, key: str) -> None:
        if not key.startswith(_REMOVE):
            return
        self._leaving = ""
        try:
            self._shelf.remove(key.removeprefix(_REMOVE))
        except ThemeError as error:
            self._say(*error.problems)
        self.refresh()
        self._changed()

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Install a theme"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Themes") + f" (*{SUFFIX})")
        dialog.fileSelected.connect(lambda path: self.install(Path(path)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def install(self, path: Path) -> None:
        """Take a theme in from a file, and wear it."""
        try:
            found = self._shelf.install(path)
        except ThemeError as error:
            more = len(error.problems) - MOST_PROBLEMS
            rest = (
                [self.tr("And %Ln more; “chatera theme check” tells all.", "", more)]
                if more > 0
                else []
            )
            title = self.tr("“{0}” can't be installed:").format(isolated(path.name))
            self._say(title, *error.problems[:MOST_PROBLEMS], *rest)
            return
        name, before = found.manifest.id, self._worn
        self.undo.expire()
        self._wear(name)
        self.refresh()
        self._changed()
        if before != name:
            self.undo.offer(
                _BACK + before, self.tr("You now see “{0}”.").format(isolated(found.manifest.name))
            )

    def _say(self, *problems: str) -> None:
        self.problem.setText("\n".join(map(in_our_words, problems)))
        self.problem.setVisible(bool(problems))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let files be dropped."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Install what was dropped."""
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.install(Path(url.toLocalFile()))
        event.acceptProposedAction()

    def done(self, result: int) -> None:
        """What was removed is gone when the window is."""
        self.undo.expire()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        """Measure the rows anew in another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "list"):
            self.list.doItemsLayout()


class _Painter(QStyledItemDelegate):
    """Paints a theme's row: how it looks, what it is called, what kind it is."""

    ABOUT = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.themes: dict[str, list[Theme]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's
        """Room for the picture."""
        return QSize(200, round(_PREVIEW.height() + 2 * _AIR))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row in the theme that is worn, with the one it is about inside."""
        worn, rect = current(), QRectF(option.rect)
        painter.save()
        smooth(painter)
        shape = worn.geometry
        area = rect.adjusted(2.5, 2.5, -2.5, -2.5)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if option.state & QStyle.StateFlag.State_Selected:
            border, line = (
                (worn.focus, shape.focus + 1) if focused else (worn.selection_border, shape.line)
            )
            gloss(
                painter,
                area,
                worn.selected,
                radius=shape.row_radius,
                border=border,
                shine=shape.shine,
                line=line,
            )
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        left = rect.right() - _AIR - _PREVIEW.width() if mirrored else rect.left() + _AIR
        picture = QRectF(left, rect.top() + _AIR, _PREVIEW.width(), _PREVIEW.height())
        self._pictures(painter, picture, self.themes.get(index.data(_NAME), []))
        words = rect.adjusted(_AIR, 0, -_AIR, 0)
        if mirrored:
            words.setRight(picture.left() - 12)
        else:
            words.setLeft(picture.right() + 12)
        self._words(painter, words, index, mirrored=mirrored)
        painter.restore()

    def _pictures(self, painter: QPainter, place: QRectF, themes: list[Theme]) -> None:
        for number, theme in enumerate(themes):
            painter.save()
            if number:  # over the first, as far as a slanting line
                slant, middle = place.height() / 3, place.center().x()
                part = QPainterPath(QPointF(middle + slant / 2, place.top()))
                part.lineTo(place.topRight())
                part.lineTo(place.bottomRight())
                part.lineTo(middle - slant / 2, place.bottom())
                part.closeSubpath()
                painter.setClipPath(part, Qt.ClipOperation.IntersectClip)
            paint_preview(painter, place, theme)
            painter.restore()

    def _words(self, painter: QPainter, place: QRectF, index: Index, *, mirrored: bool) -> None:
        worn = current()
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextWordWrap
        title: QFont = ui_font(1.1, bold=True)
        high = QFontMetricsF(title).boundingRect(place, int(flags), index.data()).height()
        top = place.center().y() - high
        painter.setFont(title)
        painter.setPen(worn.text)
        painter.drawText(QRectF(place.left(), top, place.width(), high), flags, index.data())
        painter.setFont(ui_font(0.95))
        painter.setPen(worn.secondary)
        rest = QRectF(place.left(), top + high + 3, place.width(), place.bottom() - top - high - 3)
        painter.drawText(rest, flags, index.data(self.ABOUT))
