"""One window that holds several conversations, with a tab for each."""

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPoint, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout

from chatera_app.actions.place import Place
from chatera_app.widgets.contact_rows import status_word
from chatera_app.widgets.ground import Ground
from chatera_app.widgets.steps import resize_within_screen
from chatera_app.widgets.tab_strip import TabLook, TabStrip
from chatera_app.widgets.titles import window_title
from chatera_app.windows.deck import Deck

if TYPE_CHECKING:
    from chatera_app.windows.conversation import ConversationWindow

SMALLEST = QSize(320, 350)


class TabbedWindow(Ground):
    """Holds conversations; it is closed with the last of them.

    Signals:
        tornOff: A conversation's tab was pulled off. args: the conversation, and where it was let go on the screen.
    """

    tornOff = Signal(object, QPoint)

    def __init__(self) -> None:
        super().__init__(picture=False)
        self.strip = TabStrip()
        self.deck = Deck()
        self._panes: dict[str, ConversationWindow] = {}
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.refresh)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self.deck, 1)
        self.strip.chosen.connect(self._chosen)
        self.strip.closeWanted.connect(lambda key: self._panes[key].close())
        self.strip.tornOff.connect(lambda key, place: self.tornOff.emit(self._panes[key], place))
        self.strip.menuWanted.connect(self._menu)
        self.deck.told.connect(self._soon.start)
        self.setMinimumSize(SMALLEST)
        resize_within_screen(self, 620, 550)

    @property
    def panes(self) -> "list[ConversationWindow]":
        """The conversations in the order of their tabs."""
        return [self._panes[key] for key in self.strip.order]

    @property
    def front(self) -> "ConversationWindow | None":
        """The conversation that is seen."""
        return self.deck.front

    def take(self, pane: "ConversationWindow") -> None:
        """Take a conversation in, behind the one that is seen."""
        key = pane.row_key()
        self._panes[key] = pane
        self.deck.take(pane)
        self.strip.add(key, _look(pane))
        if self.deck.front is not None:
            self.strip.choose(self.deck.front.row_key())

    def release(self, pane: "ConversationWindow") -> None:
        """Give a conversation away."""
        key = pane.row_key()
        self.deck.release(pane)
        self.strip.remove(key)
        del self._panes[key]
        front = self.deck.front
        if front is None:
            self._soon.stop()
            self.close()
            return
        self.strip.choose(front.row_key())
        self.refresh()
        if self.isActiveWindow():
            front.composer.setFocus()

    def turn_to(self, pane: "ConversationWindow") -> None:
        """Let a conversation be seen."""
        self.deck.turn_to(pane)
        self.strip.choose(pane.row_key())
        self.refresh()

    def put_before(self, pane: "ConversationWindow", other: "ConversationWindow") -> None:
        """Put a tab in front of another one."""
        keys = self.strip.order
        at, to = keys.index(pane.row_key()), keys.index(other.row_key())
        self.strip.shift(pane.row_key(), to - at if to < at else to - at - 1)

    def shift(self, pane: "ConversationWindow", step: Literal[1, -1]) -> None:
        """Put a tab one place further on, or back."""
        self.strip.shift(pane.row_key(), step)

    def refresh(self) -> None:
        """Show on the tabs, and in the task bar, what is true now."""
        for key, pane in self._panes.items():
            self.strip.show_look(key, _look(pane))
        front = self.deck.front
        if front is None:
            return
        waits = sum(pane.waiting for pane in self._panes.values())
        title = self.tr("{0} - Conversations").format(front.chat.title)
        self.setWindowTitle(window_title(f"({waits}) {title}" if waits else title))
        self.setWindowIcon(front.windowIcon())

    def _chosen(self, key: str) -> None:
        self.turn_to(self._panes[key])
        self._panes[
            key
        ].composer.setFocus()  # whoever goes along the tabs by keys stays there: the row sees to it

    def _menu(self, key: str, where: QPoint) -> None:
        self._panes[key].deeds.pop_up(Place.TAB, where)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close every conversation with it; what is written stays as a draft."""
        for pane in self.panes:
            pane.close()
        super().closeEvent(event)


def _look(pane: "ConversationWindow") -> TabLook:
    person = pane.client.people.get(pane.chat.account) if pane.chat.account else None
    return TabLook(
        pane.chat.title, pane.waiting, pane.windowIcon(), status_word(person.status) if person else ""
    )  # fmt: skip
