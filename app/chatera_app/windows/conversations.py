"""The conversations that are open: opened, brought to the front, nudged and closed here."""

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from chatera.protocol.errors import ChatEraError
from chatera.store.options import Options
from chatera_app.actions.keymap import Keymap
from chatera_app.system.places import WindowPlaces
from chatera_app.windows.front import bring_quietly, bring_to_front

if TYPE_CHECKING:
    # the contact list is painted before there is anything to open
    from chatera.client.chat import Chat
    from chatera.client.client import Client
    from chatera_app.windows.conversation import ConversationWindow


class Conversations(QObject):
    """One window for each conversation that is open.

    Args:
        client: gives the client; None while it starts.
        options: gives today's options.
        keymap: which keys do what.
        places: where windows were left.

    Signals:
        opened: A conversation got a window, and nobody sees it yet. arg: it.
        closed: A conversation's window was closed.
        wanted: Another conversation is to be shown. arg: its row's key.
        verifyWanted: It is to be made sure who somebody is. arg: their account.
        wishesWanted: It is to be chosen in which ways one is told of a conversation. arg: its row's key.
        failed: Something can't be done. arg: why, in words.
    """

    opened = Signal(object)
    closed = Signal()
    wanted = Signal(str)
    verifyWanted = Signal(str)
    wishesWanted: Signal = Signal(str)
    failed = Signal(str)

    def __init__(
        self, client: "Callable[[], Client | None]", options: Callable[[], Options],
        keymap: Keymap, places: WindowPlaces,
    ) -> None:  # fmt: skip
        super().__init__()
        self._client = client
        self._options = options
        self._keymap = keymap
        self._places = places
        self._open: dict[int, ConversationWindow] = {}

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
        """Return the windows by their rows' keys, in the order in which they were opened."""
        return {window.row_key(): window for window in self}

    def obey(self, options: Options) -> None:
        """Follow the options from now on."""
        for window in self:
            window.obey(options)

    def show(self, key: str) -> None:
        """Show a conversation: ``person:<account>``, ``chat:<id>`` or ``chat:<id>#<message>``."""
        chat = self.chat_of(key)
        if chat is None:
            return
        window = self.window_of(chat)
        bring_to_front(window)
        window.composer.setFocus()
        message = key.partition("#")[2]
        if message:
            window.jump_to(message)

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
            self.failed.emit(str(error))
            return None

    def window_of(self, chat: "Chat") -> "ConversationWindow":
        """Return a conversation's window, made if there is none yet."""
        from chatera_app.windows.conversation import ConversationWindow

        client = self._client()
        assert client is not None  # noqa: S101 - the chat is one of its
        window = self._open.get(chat.id)
        if window is None:
            window = ConversationWindow(
                client, chat, lambda: self._closed(chat.id), self.verifyWanted.emit, self._keymap
            )
            window.obey(self._options())
            window.chatWanted.connect(self.wanted)
            window.wishesWanted.connect(lambda: self.wishesWanted.emit(f"chat:{chat.id}"))
            self.opened.emit(window)
            window.complete()
            self._places.keep(window, f"chat-{chat.id}")
            self._open[chat.id] = window
        return window

    def feel(self, chat: "Chat", shakes: bool) -> None:
        """Let a nudge be felt: its window comes forward, and the keyboard stays where it is."""
        window = self._open.get(chat.id)
        if window is None or window.isHidden() or window.isMinimized():
            if not shakes or not (window or chat.is_mutual):
                return  # a stranger opens no windows here
            window = self.window_of(chat)
            bring_quietly(window)
        window.nudging.feel(shakes=shakes)

    async def close(self) -> None:
        """Close all of them; what a window was still about to do is done."""
        for window in self:
            window.close()
            await window.doing.settle()

    def _closed(self, chat: int) -> None:
        self._open.pop(chat, None)
        self.closed.emit()
