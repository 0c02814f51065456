"""The conversations that are open: opened, brought to the front, nudged, arranged and closed here.

Each is a ``ConversationWindow``, whatever holds it: nothing (it is a window of its own), a window with tabs, or the window in
which the contact list is as well. From one to the other it goes as it is, so that nothing of it is lost.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Literal, Protocol

import msgspec
from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from chatera.protocol.errors import ChatEraError
from chatera.store.options import Options
from chatera_app.actions.keymap import Keymap
from chatera_app.models.library_words import in_our_words
from chatera_app.system.places import WindowPlaces
from chatera_app.windows.front import bring_quietly, bring_to_front, is_looked_at

if TYPE_CHECKING:
    # the contact list is painted before there is anything to open
    from chatera.client.chat import Chat
    from chatera.client.client import Client
    from chatera.client.message import Message
    from chatera_app.windows.arranging import Way
    from chatera_app.windows.contacts import ContactsWindow
    from chatera_app.windows.conversation import ConversationWindow
    from chatera_app.windows.deck import Deck
    from chatera_app.windows.one_window import OneWindow
    from chatera_app.windows.tabbed import TabbedWindow

CONTACTS = "contacts"
TABS = "conversations"
ONE = "everything"
"""Under which names the places of windows are kept; a conversation's own is called after its number."""
LIST_WIDTH = "list-width"
SPARE_MS = 300
"""How long after a conversation was opened the window of the next one is made: whoever opened it reads now."""


class Holder(Protocol):
    """A window that holds conversations."""

    deck: "Deck"

    @property
    def panes(self) -> "list[ConversationWindow]":
        """The conversations, in their order."""
        ...

    @property
    def front(self) -> "ConversationWindow | None":
        """The one that is seen."""
        ...

    def take(self, pane: "ConversationWindow") -> None:
        """Take a conversation in, behind the one that is seen."""
        ...

    def release(self, pane: "ConversationWindow") -> None:
        """Give a conversation away."""
        ...

    def turn_to(self, pane: "ConversationWindow") -> None:
        """Let a conversation be seen."""
        ...


class Conversations(QObject):
    """All that is open, and how it is arranged.

    Args:
        client: gives the client; None while it starts.
        options: gives today's options.
        keymap: which keys do what.
        places: where windows were left.

    Signals:
        opened: A conversation is open, and nobody sees it yet. arg: its window.
        closed: A conversation was closed.
        wanted: Another conversation is to be shown. arg: its row's key.
        verifyWanted: It is to be made sure who somebody is. arg: their account.
        wishesWanted: It is to be chosen in which ways one is told of a conversation. arg: its row's key.
        optionsPicked: Conversations are to look otherwise, or to be arranged otherwise. arg: the options from now on.
        failed: Something can't be done. arg: why, in words.
    """

    opened = Signal(object)
    closed = Signal()
    wanted = Signal(str)
    verifyWanted = Signal(str)
    wishesWanted: Signal = Signal(str)
    optionsPicked: Signal = Signal(object)
    failed = Signal(str)

    def __init__(
        self, client: "Callable[[], Client | None]", options: Callable[[], Options],
        keymap: Keymap, places: WindowPlaces,
    ) -> None:  # fmt: skip
        super().__init__()
        self.places = places
        self._client = client
        self._options = options
        self._keymap = keymap
        self._open: dict[int, ConversationWindow] = {}
        self._way: Way = options().conversations
        self._contacts: ContactsWindow | None = None
        self._tabs: TabbedWindow | None = None
        self._one: OneWindow | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._rearrange)
        self._spare: ConversationWindow | None = None
        self._spare_soon = QTimer(self, singleShot=True, interval=SPARE_MS)
        self._spare_soon.timeout.connect(self._make_spare)
        self._leaving = False

    def __iter__(self) -> "Iterator[ConversationWindow]":
        return iter(list(self._open.values()))

    def __bool__(self) -> bool:
        return bool(self._open)

    def __contains__(self, chat: int) -> bool:
        return chat in self._open

    def __getitem__(self, chat: int) -> "ConversationWindow":
        return self._open[chat]

    def get(self, chat: int) -> "ConversationWindow | None":
        """Return the window of a conversation by its id; None where it is not open."""
        return self._open.get(chat)

    def by_key(self) -> Mapping[str, QWidget]:
        """Return the windows by their rows' keys: tabs in their order, others in the order in which they were opened."""
        held = [pane for holder in (self._tabs, self._one) if holder for pane in holder.panes]
        own = [pane for pane in self if pane not in held and not pane.isHidden()]
        return {pane.row_key(): pane for pane in (*held, *own)}

    @property
    def has_windows(self) -> bool:
        """Whether a window is seen besides the contact list's."""
        own = any(not self.is_held(pane) and pane.isVisible() for pane in self)
        return own or (self._tabs is not None and bool(self._tabs.panes) and self._tabs.isVisible())

    def obey(self, options: Options) -> None:
        """Follow the options from now on."""
        for pane in self:
            pane.obey(options)
        if options.conversations != self._way:
            self._soon.start()  # what asks for it may stand in a window that is taken apart

    # Opening and closing ---------------------------------------------------------------------

    def show(self, key: str) -> None:
        """Show a conversation: ``person:<account>``, ``chat:<id>``, ``chat:<id>#<message>``, or with ``?<words sought>``."""
        chat = self.chat_of(key)
        if chat is None:
            return
        pane = self.window_of(chat)
        self._bring(pane)
        message, _, query = key.partition("#")[2].partition("?")
        if message:
            pane.jump_to(message)
            pane.mark_words(query)

    def answer_in(self, key: str, message: "Message") -> None:
        """Show a conversation, and begin to answer there what was written in another one."""
        self.show(key)
        chat = self.chat_of(key)
        if chat is not None and chat.id in self._open:
            self._open[chat.id].answer_elsewhere(message)

    def chat_of(self, key: str) -> "Chat | None":
        """Return the conversation of a row's key; one that can't be had is told of."""
        client = self._client()
        if client is None:
            return None
        kind, _, rest = key.partition(":")
        which = rest.partition("#")[0]
        try:
            if kind == "person":
                return client.chats.with_person(which)
            return client.chats.get(int(which))
        except ChatEraError as error:
            self.failed.emit(in_our_words(error))
            return None

    def window_of(self, chat: "Chat") -> "ConversationWindow":
        """Return a conversation's window, made if there is none yet, and where it belongs."""
        client = self._client()
        assert client is not None  # noqa: S101 - the chat is one of its
        pane = self._open.get(chat.id)
        if pane is None:
            pane, self._spare = self._spare or self._made(), None
            pane.hold(client, chat, lambda: self._closed(chat.id), self.verifyWanted.emit)
            pane.obey(self._options())
            pane.wishesWanted.connect(lambda: self.wishesWanted.emit(f"chat:{chat.id}"))
            self.opened.emit(pane)
            pane.complete()
            self._open[chat.id] = pane
            holder = None if self.places.is_apart(_name(pane)) else self._holder()
            if holder is not None:
                holder.take(pane)
            else:
                self.places.keep(pane, _name(pane))
            self._spare_soon.start()
        return pane

    def _make_spare(self) -> None:
        """Make the window of whichever conversation is opened next."""
        if self._spare is None and not self._leaving:
            self._spare = self._made()
            self._spare.get_ready()

    def _made(self) -> "ConversationWindow":
        """Return a window that holds no conversation yet."""
        from chatera_app.windows.conversation import ConversationWindow

        pane = ConversationWindow(self._keymap)
        pane.chatWanted.connect(self.wanted)
        pane.answerWanted.connect(self.answer_in)
        pane.zoomChosen.connect(self._zoomed)
        return pane

    def feel(self, chat: "Chat", shakes: bool) -> None:
        """Let a nudge be felt: its window comes forward, and the keyboard stays where it is."""
        pane = self._open.get(chat.id)
        if pane is None or not pane.isVisible() or pane.window().isMinimized():
            if not shakes or not (pane or chat.is_mutual):
                return  # a stranger opens no windows here
            pane = self.window_of(chat)
            holder = self._holder_of(pane)
            # Whoever writes in another tab goes on there; this one's calls for them.
            if holder is not None and not holder.deck.is_busy:
                holder.turn_to(pane)
            bring_quietly(pane)
        pane.nudging.feel(shakes=shakes)

    async def reopen(self, *, hidden: bool) -> None:
        """Open again what was open in a window with others when the program ended; others have their turn in between.

        Args:
            hidden: whether no window is to be shown.
        """
        import asyncio

        *keys, front = self.places.left_open() or [""]
        if not self._options().reopen or self._way == "windows":
            return
        opened: dict[str, ConversationWindow] = {}
        for key in keys:
            chat = self._still_there(key)
            if chat is not None and not self._leaving:
                opened[key] = self.window_of(chat)
            await asyncio.sleep(0)
        pane = opened.get(front)
        holder = self._holder_of(pane) if pane is not None else None
        if pane is None or holder is None or set(self) != set(opened.values()):
            return  # it is gone, or somebody was quicker
        holder.turn_to(pane)
        if self._one is not None:
            self._one.show_list()
        elif not hidden:
            bring_quietly(pane)

    def _still_there(self, key: str) -> "Chat | None":
        """Return the conversation of a row's key, if there is one."""
        from chatera_app.models.targets import key_of

        client = self._client()
        chats = client.chats if client is not None else ()
        return next((one for one in chats if key_of(one) == key), None)

    def _note_open(self) -> None:
        """Remember what is open with others, also for a start after the power was cut."""
        holder = self._tabs or self._one
        if self._leaving or holder is None:
            return
        keys = [pane.row_key() for pane in holder.panes]
        front = holder.front
        self.places.leave_open([*keys, front.row_key()] if front is not None else keys + keys[-1:])

    async def close(self) -> None:
        """Close all of them; what a window was still about to do is done."""
        self._leaving = True
        self._soon.stop()
        self._spare_soon.stop()
        if self._spare is not None:
            self._spare.deeds.close()
            self._spare.deleteLater()
            self._spare = None
        for pane in self:
            pane.close()
            await pane.doing.settle()

    def _closed(self, chat: int) -> None:
        pane = self._open.pop(chat, None)
        holder = self._holder_of(pane) if pane is not None else None
        if pane is not None and holder is not None:
            holder.release(pane)
        self._note_open()
        self.closed.emit()

    def _bring(self, pane: "ConversationWindow") -> None:
        holder = self._holder_of(pane)
        if holder is not None:
            holder.turn_to(pane)
        bring_to_front(pane)
        pane.composer.setFocus()
        self._note_open()
        for one in self._one.surplus() if self._one is not None else ():
            one.close()

    def _zoomed(self, percent: int) -> None:
        options = msgspec.structs.replace(self._options(), conversation_zoom=percent)
        self.optionsPicked.emit(options)

    # The contact list ------------------------------------------------------------------------

    def live_beside(self, contacts: "ContactsWindow") -> None:
        """Put the contact list where it belongs: into a window of its own, or beside the conversations."""
        self._contacts = contacts
        if self._way == "one":
            self._one_window()
        else:
            self.places.keep(contacts, CONTACTS)

    def show_contacts(self) -> None:
        """Bring the contact list to the front."""
        if self._contacts is not None:
            if self._one is not None:
                self._one.show_list()
            bring_to_front(self._contacts)

    # How they are arranged -------------------------------------------------------------------

    @property
    def way(self) -> "Way":
        """How conversations are arranged."""
        return self._way

    def arrange(self, way: "Way") -> None:
        """Ask for another arrangement."""
        self.optionsPicked.emit(msgspec.structs.replace(self._options(), conversations=way))

    def shown_in(self, widget: QWidget) -> "ConversationWindow | None":
        """Return the conversation that a widget is; None for any other."""
        return next((one for one in self if one is widget), None)

    def is_held(self, pane: "ConversationWindow") -> bool:
        """Tell whether a conversation is part of a window with others."""
        return self._holder_of(pane) is not None

    def is_apart(self, pane: "ConversationWindow") -> bool:
        """Tell whether a conversation has a window of its own though the others have none."""
        return self._way != "windows" and not self.is_held(pane)

    def tabs_beside(self, widget: QWidget) -> list[str]:
        """Return the row keys of the tabs of which a conversation's is one, in their order."""
        panes = self._tabs.panes if self._tabs is not None else []
        return [one.row_key() for one in panes] if widget in panes else []

    def shift(self, pane: "ConversationWindow", step: Literal[1, -1]) -> None:
        """Put a conversation's tab one place further on, or back."""
        if self._tabs is not None:
            self._tabs.shift(pane, step)
            self._note_open()

    def take_place(self, before: QWidget, fresh: QWidget) -> None:
        """Let a conversation that was just opened stand where the one is that is left for it."""
        left, come = self.shown_in(before), self.shown_in(fresh)
        if left is None or come is None or self._holder_of(left) is not self._holder_of(come):
            return
        if self._tabs is not None and self.is_held(left):
            self._tabs.put_before(come, left)
        elif self.is_held(left):
            return  # behind another it is in nobody's way
        else:
            come.setGeometry(left.geometry())
        left.close()  # what is written there stays as a draft

    def pop_out(self, pane: "ConversationWindow", at: QPoint | None = None) -> None:
        """Give a conversation a window of its own.

        Args:
            pane: which.
            at: where on the screen its title goes; None for where it was last.
        """
        holder = self._holder_of(pane)
        if holder is None:
            return
        holder.release(pane)
        self.places.set_apart(_name(pane), on=True)
        self.places.keep(pane, _name(pane))
        if at is not None:
            pane.move(at - QPoint(pane.width() // 2, 0))
            self.places.show_whole(pane)
        bring_to_front(pane)
        pane.composer.setFocus()

    def bring_back(self, pane: "ConversationWindow") -> None:
        """Put a conversation that had a window of its own to the others."""
        holder = self._holder()
        if holder is None or self.is_held(pane):
            return
        self.places.set_apart(_name(pane), on=False)
        self.places.leave(pane)
        holder.take(pane)
        self._bring(pane)

    def _holder(self) -> Holder | None:
        """Return the window that conversations go to, made if there is none yet; None where each has its own."""
        if self._way == "tabs":
            return self._tabbed_window()
        if self._way == "one" and self._contacts is not None:
            return self._one_window()
        return None

    def _holder_of(self, pane: "ConversationWindow") -> Holder | None:
        for holder in (self._tabs, self._one):
            if holder is not None and pane in holder.panes:
                return holder
        return None

    def _tabbed_window(self) -> "TabbedWindow":
        from chatera_app.windows.tabbed import TabbedWindow

        if self._tabs is None:
            self._tabs = TabbedWindow()
            self._tabs.tornOff.connect(self.pop_out)
            self.places.keep(self._tabs, TABS)
        return self._tabs

    def _one_window(self) -> "OneWindow":
        from chatera_app.windows.one_window import USUAL_WIDTH, OneWindow

        if self._one is None:
            assert self._contacts is not None  # noqa: S101 - it is in there
            self.places.leave(self._contacts)
            width = self.places.width(LIST_WIDTH, USUAL_WIDTH)
            self._one = OneWindow(
                self._contacts, width, lambda wide: self.places.set_width(LIST_WIDTH, wide)
            )
            self.places.keep(self._one, ONE)
        return self._one

    def _rearrange(self) -> None:
        """Arrange them as the options say, each as it is, with the same one in front."""
        way = self._options().conversations
        if way == self._way:
            return
        keyboard = next((one for one in self if is_looked_at(one)), None)
        active = QApplication.activeWindow()
        one_at_a_time = self._one is not None
        old: TabbedWindow | OneWindow | None = self._tabs or self._one
        front = old.front if old is not None else keyboard
        seen = self._contacts is None or self._contacts.window().isVisible()
        moved = self._taken_apart(old)
        self._way = way
        holder = self._holder()
        for pane in moved:
            if holder is not None:
                holder.take(pane)
            else:
                self.places.keep(pane, _name(pane))
        if self._contacts is not None and seen:
            self._contacts.window().show()
        if holder is not None and moved:
            holder.turn_to(front or moved[-1])
        # One at a time was seen in one window: the others stay behind it, as they are.
        for pane in [one for one in moved if one is front] if one_at_a_time else moved:
            bring_quietly(pane)
        self._keep_above()
        if keyboard is not None:
            self._bring(keyboard)
        elif active is not None and active.isVisible():
            bring_to_front(active)

    def _keep_above(self) -> None:
        """Let what belongs to the contact list stay above the window in which that is now."""
        if self._contacts is None:
            return
        below = self._contacts.window().windowHandle()
        for window in QApplication.topLevelWidgets():
            handle = window.windowHandle()
            if window.parent() is self._contacts and handle is not None and window.isVisible():
                handle.setTransientParent(below)

    def _taken_apart(self, old: "TabbedWindow | OneWindow | None") -> "list[ConversationWindow]":
        """Take conversations out of what holds them, and return those that are to be arranged anew."""
        if old is None:
            moved = [one for one in self if not self.places.is_apart(_name(one))]
            for pane in moved:
                self.places.leave(pane)
            return moved
        moved = old.panes
        for pane in moved:
            old.release(pane)
        self.places.leave(old)
        if old is self._one:
            self._one.give_up_list()
            if self._contacts is not None:
                self.places.keep(self._contacts, CONTACTS)
        self._tabs = self._one = None
        old.hide()
        return moved


def _name(pane: "ConversationWindow") -> str:
    return f"chat-{pane.chat.id}"
