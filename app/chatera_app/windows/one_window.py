"""Everything in one window: the contact list, and beside it the conversation one is at."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from chatera_app.widgets.empty_state import EmptyState
from chatera_app.widgets.gloss_bar import GlossBar, GlossButton
from chatera_app.widgets.ground import Ground
from chatera_app.widgets.steps import resize_within_screen
from chatera_app.widgets.unread_badge import UnreadBadge
from chatera_app.windows.deck import Deck
from chatera_app.windows.front import is_looked_at

if TYPE_CHECKING:
    from chatera_app.windows.contacts import ContactsWindow
    from chatera_app.windows.conversation import ConversationWindow

NARROW: Final = 560
"""A window that is narrower has room for the list or for a conversation."""
KEPT: Final = 8
"""Conversations that stay as they are behind the one that is seen; what nobody was writing in is closed beyond that."""
USUAL_WIDTH: Final = 270
SMALLEST = QSize(320, 350)
LIST_SMALLEST = QSize(200, 260)
"""What the contact list needs here, and what it needs as a window."""
LIST_ALONE = QSize(240, 360)


class OneWindow(Ground):
    """Holds the contact list and conversations; closing it is decided as for the contact list.

    Args:
        contacts: the contact list.
        width: how wide the list is.
        widened: told of another width.
    """

    def __init__(
        self, contacts: "ContactsWindow", width: int, widened: Callable[[int], None]
    ) -> None:
        super().__init__(picture=False)
        self.contacts = contacts
        self._width = width
        self._widened = widened
        self._was_narrow: bool | None = None
        self._talks = False
        """Whether a window that has room for one of both shows the conversation."""
        self.deck = Deck(EmptyState("chat", self.tr("Choose somebody in the list to talk to.")))
        self.back = GlossButton(self.tr("Contacts"), "back", size=16)
        self.back.clicked.connect(self.show_list)
        self.badge = UnreadBadge()
        self._way_back = GlossBar(quiet=True)
        self._way_back.addWidget(self.back)
        self._way_back.addWidget(self.badge)
        self._way_back.addStretch()
        self._beside = QWidget()
        column = QVBoxLayout(self._beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._way_back)
        column.addWidget(self.deck, 1)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(5)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._splitter)
        self._splitter.addWidget(contacts)
        self._splitter.addWidget(self._beside)
        self._splitter.setStretchFactor(0, 0)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.splitterMoved.connect(self._moved)
        contacts.setWindowState(
            Qt.WindowState.WindowNoState
        )  # as a window it may have been maximised
        contacts.setMinimumSize(LIST_SMALLEST)
        contacts.windowTitleChanged.connect(self._entitle)
        contacts.list.clicked.connect(self._clicked)
        self.deck.told.connect(self._entitle)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fit)
        self.setMinimumSize(SMALLEST)
        resize_within_screen(self, 880, 600)
        self._entitle()
        self._fit()
        contacts.search.setFocus()

    # Conversations ---------------------------------------------------------------------------

    @property
    def panes(self) -> "list[ConversationWindow]":
        """The conversations, the one that was seen last at the end."""
        return self.deck.by_use

    @property
    def front(self) -> "ConversationWindow | None":
        """The conversation that is seen, or would be if there were room."""
        return self.deck.front

    def take(self, pane: "ConversationWindow") -> None:
        """Take a conversation in, behind the one that is seen."""
        self.deck.take(pane)
        self._share_keys()

    def release(self, pane: "ConversationWindow") -> None:
        """Give a conversation away."""
        was_front = self.deck.front is pane
        pane.deeds.stand_beside(None)
        self.deck.release(pane)
        self._share_keys()
        if was_front:
            self.show_list()

    def turn_to(self, pane: "ConversationWindow") -> None:
        """Let a conversation be seen, and its row be the one that is chosen."""
        self.deck.turn_to(pane)
        self._share_keys()
        self._talks = True
        self.contacts.list.selectKey(pane.row_key())
        self._fit()
        self._entitle()

    def show_list(self) -> None:
        """Let the contact list be seen, and have the keyboard."""
        self._talks = False
        self._fit()
        self.contacts.list.setFocus()

    def surplus(self) -> "list[ConversationWindow]":
        """Return conversations behind the others that nobody is writing in, as many as are too many."""
        idle = [
            one
            for one in self.deck.by_use[:-1]
            if not one.composer.text() and one.writing.about is None
        ]
        return idle[: max(0, len(self.deck.by_use) - KEPT)]

    # The contact list ------------------------------------------------------------------------

    def give_up_list(self) -> None:
        """Let the contact list be a window of its own again."""
        self.contacts.windowTitleChanged.disconnect(self._entitle)
        self.contacts.list.clicked.disconnect(self._clicked)
        self.contacts.deeds.stand_beside(None)
        self.contacts.setParent(None)
        self.contacts.setMinimumSize(LIST_ALONE)

    def _clicked(self) -> None:
        """Beside a conversation one click opens the next."""
        key = self.contacts.list.currentKey()
        if key:
            self.contacts.found(key)

    def _entitle(self) -> None:
        """Say in the task bar, and over a conversation that hides the list, what waits."""
        self.setWindowTitle(self.contacts.windowTitle())
        client, front = self.contacts.client, self.deck.front
        seen = front.chat if front is not None and is_looked_at(front) else None
        waits = (
            [
                one.unread or int(one.marked)
                for one in client.chats
                if not (one.muted or one.archived) and one is not seen
            ]
            if client
            else []
        )
        self.badge.setCount(sum(waits))
        words = (
            self.tr("Contacts, %Ln unread", "", sum(waits)) if sum(waits) else self.tr("Contacts")
        )
        self.back.setAccessibleName(words)

    # Room ------------------------------------------------------------------------------------

    @property
    def _is_narrow(self) -> bool:
        return self.width() < NARROW

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both, or one of them."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._soon.start()

    def _fit(self) -> None:
        narrow, talks = self._is_narrow, self._talks and self.deck.front is not None
        self._way_back.setVisible(narrow)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.back.setGlyph("next" if mirrored else "back")
        for part, seen in (
            (self._beside, not narrow or talks),
            (self.contacts, not narrow or not talks),
        ):
            if part.isHidden() == seen:
                part.setVisible(seen)
        if narrow != self._was_narrow:
            self._was_narrow = narrow
            self._share_keys()
        if not narrow:
            room = self._splitter.width()
            wide = max(
                LIST_SMALLEST.width(), min(self._width, room - self.deck.minimumSizeHint().width())
            )
            self._splitter.setSizes([wide, max(1, room - wide)])

    def _share_keys(self) -> None:
        """Let keys of both parts count where the focus is, and those of one in all of the window."""
        front = None if self._is_narrow else self.deck.front
        self.contacts.deeds.stand_beside(front.deeds if front is not None else None)
        for pane in self.deck.by_use:
            pane.deeds.stand_beside(None if self._is_narrow else self.contacts.deeds)

    def _moved(self, place: int, _: int) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._width = self._splitter.width() - place if mirrored else place
        self._widened(self._width)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hide or leave, as the settings say."""
        self.contacts.closeEvent(event)
