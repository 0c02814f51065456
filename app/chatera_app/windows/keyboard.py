"""The settings' page about the keyboard: every action, its keys, and other keys for it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPixmap
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from chatera.protocol.errors import StorageError
from chatera_app.actions.action import AnyAction, translated
from chatera_app.actions.keymap import MOST_KEYS, Keymap, refusal, shown, warning
from chatera_app.actions.matching import ranked
from chatera_app.actions.sections import SECTIONS
from chatera_app.models.library_words import in_our_words
from chatera_app.widgets.art import icon
from chatera_app.widgets.key_field import KeyField
from chatera_app.widgets.plain import isolated
from chatera_app.widgets.search_field import SearchField
from chatera_app.widgets.theme import current, ui_font

LEAST_LINES = 8
NAME = int(Qt.ItemDataRole.UserRole)
_ICON = QSize(18, 18)


class KeyboardPage(QWidget):
    """A list to search, and buttons for the action that was chosen in it; every change counts at once.

    Args:
        keymap: the keys of today.
        actions: all there are.
    """

    def __init__(self, keymap: Keymap, actions: Sequence[AnyAction]) -> None:
        super().__init__()
        self._keymap = keymap
        self._actions = {one.name: one for one in actions}
        self._items: dict[str, QTreeWidgetItem] = {}
        self._headings: list[QTreeWidgetItem] = []
        self._wanted: tuple[AnyAction, str, bool] | None = None
        self.search = SearchField(self.tr("Find an action or shortcut, for example Ctrl+K"))
        self.list = QTreeWidget()
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setAccessibleName(self.tr("Actions and their shortcuts"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setIconSize(_ICON)
        self.list.setMinimumHeight(LEAST_LINES * QFontMetrics(ui_font()).lineSpacing())
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.change = KeyField(self.tr("Change the shortcut…"))
        self.another = KeyField(self.tr("Add another shortcut…"))
        self.none = QPushButton(self.tr("No shortcut"))
        self.usual = QPushButton(self.tr("Usual shortcut"))
        self.reset = QPushButton(self.tr("Usual shortcuts for everything"))
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setAccessibleName(self.tr("What is to be known about the shortcut"))
        self.take = QPushButton(self.tr("Take the shortcut over"))
        self.leave = QPushButton(self.tr("Leave it"))
        self._lay_out()
        self._fill()
        self._connect()
        self._decided()

    def _lay_out(self) -> None:
        for button in (self.none, self.usual, self.reset, self.take, self.leave):
            button.setAutoDefault(False)
        row, below, answer = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for button in (self.change, self.another):
            row.addWidget(button, 1)
        for button in (self.none, self.usual):
            below.addWidget(button, 1)
        for button in (self.take, self.leave):
            answer.addWidget(button)
        answer.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        column.addLayout(below)
        column.addWidget(self.words)
        column.addLayout(answer)
        column.addWidget(self.reset)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._narrow)
        self.search.downPressed.connect(self._to_list)
        self.list.currentItemChanged.connect(lambda *_: self._decided())
        self.list.itemActivated.connect(lambda *_: self._listen())
        self.change.recorded.connect(lambda keys: self._recorded(keys, another=False))
        self.another.recorded.connect(lambda keys: self._recorded(keys, another=True))
        self.none.clicked.connect(lambda: self._give([]))
        self.usual.clicked.connect(self._reset_one)
        self.reset.clicked.connect(self._reset_all)
        self.take.clicked.connect(self._take_over)
        self.leave.clicked.connect(self._decided)
        self._keymap.changed.connect(self._show_keys)

    # What is shown ---------------------------------------------------------------------------

    def _fill(self) -> None:
        for section in SECTIONS:
            actions = [one for one in self._actions.values() if one.section == section]
            if not actions:
                continue
            heading = QTreeWidgetItem([translated(section)])
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            heading.setFont(0, ui_font(bold=True))
            self.list.addTopLevelItem(heading)
            self._headings.append(heading)
            for action in actions:
                item = QTreeWidgetItem([translated(action.words).removesuffix("…")])
                item.setData(0, NAME, action.name)
                item.setIcon(0, _icon(action))
                heading.addChild(item)
                self._items[action.name] = item
            heading.setData(1, Qt.ItemDataRole.AccessibleTextRole, heading.text(0))
            heading.setFirstColumnSpanned(True)
            heading.setExpanded(True)
        self._show_keys()

    def _show_keys(self) -> None:
        for name, item in self._items.items():
            action = self._actions[name]
            keys = self.tr(" or ").join(shown(one) for one in self._keymap.keys(action))
            chosen = not self._keymap.is_usual(action)
            item.setText(1, isolated(keys) if keys else "")
            item.setFont(1, ui_font(bold=chosen))
            words = [item.text(0), keys or self.tr("no shortcut")]
            words += [self.tr("chosen by you")] if chosen else []
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(words))
            item.setData(1, Qt.ItemDataRole.AccessibleTextRole, words[1])
        self._look()

    def _narrow(self, text: str) -> None:
        def texts(action: AnyAction) -> list[str]:
            keys = [shown(one) for one in self._keymap.keys(action)]
            words = [translated(action.words), *keys]
            return [*words, translated(action.search), translated(action.section)]

        found = {one.name for one, _ in ranked(text, self._actions.values(), texts)}
        for name, item in self._items.items():
            item.setHidden(name not in found)
        for heading in self._headings:
            rows = [one for one in self._items.values() if one.parent() is heading]
            heading.setHidden(all(one.isHidden() for one in rows))
        best = next(iter(ranked(text, self._actions.values(), texts)), None)
        if text.strip() and best is not None:
            self.list.setCurrentItem(self._items[best[0].name])

    def changeEvent(self, event: QEvent) -> None:
        """Take on another theme or text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_items"):
            for name, item in self._items.items():
                item.setIcon(0, _icon(self._actions[name]))

    def sizeHint(self) -> QSize:
        """Room for a dozen lines."""
        metrics = QFontMetrics(self.font())
        return QSize(metrics.averageCharWidth() * 70, metrics.lineSpacing() * 30)

    # What a person does ----------------------------------------------------------------------

    @property
    def action(self) -> AnyAction | None:
        """The action that was chosen in the list."""
        item = self.list.currentItem()
        return self._actions.get(item.data(0, NAME) or "") if item is not None else None

    def _to_list(self) -> None:
        self.list.setFocus()
        if self.action is None:
            shown_ones = (item for item in self._items.values() if not item.isHidden())
            first = next(shown_ones, None)
            if first is not None:
                self.list.setCurrentItem(first)

    def _listen(self) -> None:
        if self.action is not None:
            self.change.listen()

    def _recorded(self, keys: str, *, another: bool) -> None:
        action = self.action
        if action is None:
            return
        self._decided()
        reason = refusal(keys, action.place)
        if another and len(self._keymap.keys(action)) >= MOST_KEYS:
            reason = self.tr("It has as many shortcuts as an action can have. Change them instead.")
        if reason:
            self._say(reason)
            return
        owners = self._keymap.owners(action, keys, self._actions.values())
        if owners:
            self._wanted = (action, keys, another)
            names = ", ".join(f"“{translated(one.words).removesuffix('…')}”" for one in owners)
            words = self.tr("{0} means {1} already. Shall it mean “{2}” instead?")
            mine = translated(action.words).removesuffix("…")
            self._say(words.format(shown(keys), names, mine))
            self.take.setVisible(True)
            self.leave.setVisible(True)
            self.take.setFocus()
            return
        self._give_keys(action, keys, another=another)

    def _give_keys(
        self, action: AnyAction, keys: str, *, another: bool, owners: Sequence[AnyAction] = ()
    ) -> None:
        before = self._keymap.keys(action) if another else ()
        self._try(lambda: self._keymap.give(action, [*before, keys], owners))
        advice = warning(keys)
        if advice and not self.words.text():
            self._say(advice)

    def _take_over(self) -> None:
        if self._wanted is None:
            return
        action, keys, another = self._wanted
        owners = self._keymap.owners(action, keys, self._actions.values())
        self._decided()
        self._give_keys(action, keys, another=another, owners=owners)
        self.list.setFocus()

    def _give(self, keys: Sequence[str]) -> None:
        action = self.action
        if action is not None:
            self._decided()
            self._try(lambda: self._keymap.give(action, keys))

    def _reset_one(self) -> None:
        action = self.action
        if action is None:
            return
        self._decided()
        taken = [
            (keys, owner)
            for keys in self._keymap.usual(action)
            for owner in self._keymap.owners(action, keys, self._actions.values())
        ]
        if taken:
            keys, owner = taken[0]
            words = self.tr("{0} means “{1}” now. Choose another shortcut for that first.")
            self._say(words.format(shown(keys), translated(owner.words).removesuffix("…")))
            return
        self._try(lambda: self._keymap.reset(action))

    def _reset_all(self) -> None:
        self._decided()
        self._try(self._keymap.reset)

    def _try(self, change: Callable[[], None]) -> None:
        try:
            change()
            self._say(self._keymap.problem)
        except StorageError as error:
            self._say(in_our_words(error))

    def _decided(self) -> None:
        """Nothing is asked any more."""
        self._wanted = None
        asked = self.take.hasFocus() or self.leave.hasFocus()
        self.take.hide()
        self.leave.hide()
        self._say(self._keymap.problem)
        self._look()
        if asked:
            self.list.setFocus()

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self.words.setVisible(bool(words))

    def _look(self) -> None:
        """Let only those buttons be pressed that change something."""
        action = self.action
        for button in (self.change, self.another):
            button.setEnabled(action is not None)
        self.none.setEnabled(action is not None and bool(self._keymap.keys(action)))
        self.usual.setEnabled(action is not None and not self._keymap.is_usual(action))
        chosen = any(not self._keymap.is_usual(one) for one in self._actions.values())
        self.reset.setEnabled(chosen or bool(self._keymap.problem))


def _icon(action: AnyAction) -> QIcon:
    """Its glyph; where it has none, as much room, so that all words begin at one place."""
    if action.glyph:
        return icon(action.glyph, current())
    empty = QPixmap(_ICON)
    empty.fill(Qt.GlobalColor.transparent)
    return QIcon(empty)
