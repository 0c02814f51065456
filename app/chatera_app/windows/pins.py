"""What is pinned in a conversation: the bar below its title, and the window that shows all of it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from chatera.client.chat import Chat, Pinned
from chatera.client.timeline import Message
from chatera_app.models.lines import in_a_line
from chatera_app.widgets.moments import date_time_words
from chatera_app.widgets.pin_bar import PinBar, PinLine
from chatera_app.widgets.plain import isolated
from chatera_app.widgets.steps import resize_by_text
from chatera_app.widgets.undo_bar import TakeBackBar
from chatera_app.widgets.whole_words import WholeWords
from chatera_app.windows.doing import Doing

KEY = int(Qt.ItemDataRole.UserRole)


class Pins:
    """Joins the bar to a chat.

    Args:
        window: whose menus and windows these are.
        chat: whose pinned messages.
        doing: carries out.
        bar: shows them.
        take_back: offers to take back what was done.
        jump: shows the message with this id in the history.
    """

    def __init__(
        self, window: QWidget, chat: Chat, doing: Doing, bar: PinBar, take_back: TakeBackBar,
        jump: Callable[[str], None],
    ) -> None:  # fmt: skip
        self._window = window
        self._chat = chat
        self._doing = doing
        self._take_back = take_back
        self._jump = jump
        self._all: PinsWindow | None = None
        self.bar = bar
        self.bar.opened.connect(jump)
        self.bar.listWanted.connect(self.show_all)
        self.bar.closeWanted.connect(self._ask_how)

    def refresh(self) -> None:
        """Show what is pinned now, unless this person does not want to see it."""
        pinned = self._chat.pinned
        shown = () if not pinned or self._chat.pins_hidden else pinned
        self.bar.show_lines(
            tuple(
                PinLine(one.message.id, one.message.name, in_a_line(one.message) or "…")
                for one in shown
            )
        )
        if self._all is not None:
            self._all.show_pinned(pinned)

    def is_pinned(self, message: Message) -> bool:
        """Tell whether a message is pinned."""
        return any(one.message.id == message.id for one in self._chat.pinned)

    @property
    def is_hidden(self) -> bool:
        """Whether something is pinned that this person does not want to see."""
        return self._chat.pins_hidden

    def toggle(self, message: Message) -> None:
        """Pin a message for everybody, or take it down again."""
        if self.is_pinned(message):
            self.unpin(message.id)
        else:
            self._doing(self._chat.pin(message.id), lambda _: self._say_pinned(message.id))

    def _say_pinned(self, key: str) -> None:
        """What was pinned is seen, also where pins were hidden; it can be taken back."""
        self._take_back.tell(
            _tr("The message is pinned for everybody."),
            lambda: self._doing(self._chat.pin(key, False)),
        )

    def unpin(self, key: str) -> None:
        """Take a message down for everybody; that can be taken back."""
        self._doing(self._chat.pin(key, False), lambda _: self._say_unpinned(key))

    def _say_unpinned(self, key: str) -> None:
        self._take_back.tell(
            _tr("The message is pinned no longer."), lambda: self._doing(self._chat.pin(key))
        )

    def hide(self) -> None:
        """Show this person no more what is pinned, until something else is."""
        self._doing(self._chat.hide_pins(), lambda _: self._say_hidden())

    def _say_hidden(self) -> None:
        self._take_back.tell(
            _tr("Hidden until something else is pinned."),
            lambda: self._doing(self._chat.hide_pins(False)),
        )

    def show_all(self) -> None:
        """Show everything that is pinned, in a window of its own."""
        if self._chat.pins_hidden:
            self._doing(self._chat.hide_pins(False))
        if self._all is None:
            self._all = PinsWindow(self._window, self._jump, self.unpin)
            self._all.finished.connect(self._forget)
        self._all.show_pinned(self._chat.pinned)
        self._all.show()
        self._all.raise_()
        self._all.activateWindow()

    def _forget(self) -> None:
        self._all = None

    def _ask_how(self, where: QPoint) -> None:
        shown = self.bar.shown
        if shown is None:
            return
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(_tr("Hide for me"), self.hide)
        menu.addAction(_tr("Unpin for everybody"), lambda: self.unpin(shown.key))
        menu.popup(where)


class PinsWindow(QDialog):
    """A list of what is pinned; Enter or a double click goes there.

    Args:
        parent: the window it belongs to.
        jump: shows the message with this id in the history.
        unpin: takes it down for everybody.
    """

    def __init__(
        self, parent: QWidget, jump: Callable[[str], None], unpin: Callable[[str], None]
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(_tr("Pinned messages"))
        self._jump = jump
        self._unpin = unpin
        self.list = QListWidget()
        self.list.setAccessibleName(_tr("Pinned messages"))
        self.list.setObjectName("results")
        self.list.setWordWrap(True)
        self.list.setItemDelegate(WholeWords(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)  # lines break anew
        self.list.itemActivated.connect(self._go)
        self.list.currentItemChanged.connect(self._look)
        self.unpin_button = QPushButton(_tr("Unpin for everybody"))
        self.unpin_button.setAutoDefault(False)
        self.unpin_button.clicked.connect(self._take_down)
        close = QPushButton(_tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self.unpin_button)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        resize_by_text(self, 420, 360)

    def show_pinned(self, pinned: tuple[Pinned, ...]) -> None:
        """Show what is pinned now, the last pinned first."""
        row = max(0, self.list.currentRow())
        self.list.clear()
        for one in pinned:
            message = one.message
            head = _tr("{0} · {1} · pinned by {2}").format(
                message.name, date_time_words(message.at), one.by
            )
            item = QListWidgetItem(f"{head}\n{isolated(in_a_line(message)[:500])}")
            item.setData(KEY, message.id)
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self._look()

    def _look(self, *_: object) -> None:
        self.unpin_button.setEnabled(self.list.currentItem() is not None)

    def _go(self, item: QListWidgetItem) -> None:
        self._jump(item.data(KEY))
        self.accept()

    def _take_down(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._unpin(item.data(KEY))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Pins", words)
