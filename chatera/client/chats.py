"""All chats of the profile, kept up with what the store tells after each commit."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

from chatera.client.chat import Chat, Routes
from chatera.client.happenings import (
    ChatChanged,
    Happening,
    MessageArrived,
    MessageChanged,
    TypingChanged,
)
from chatera.client.message import Message, shown
from chatera.client.observers import Observers
from chatera.client.people import People
from chatera.protocol.errors import UserError
from chatera.protocol.ids import AccountId, ConversationId, from_text
from chatera.store.changes import Changes
from chatera.store.reading import StoredChat, StoredMessage
from chatera.store.store import Store

TYPING_ENDS_S = 8.0


class Chats:
    """Iterable of ``Chat``, the most recently used first.

    Args:
        store: the profile's messages.
        people: names.
        routes: the networks.
        happened: are told what happened.
    """

    def __init__(
        self, store: Store, people: People, routes: Routes, happened: Observers[[Happening]]
    ) -> None:
        self._store = store
        self._people = people
        self._routes = routes
        self._happened = happened
        self._chats: dict[int, Chat] = {}
        self._times: dict[int, int] = {}
        self._observers: Observers[[]] = Observers()
        self._refresh(None)

    def __iter__(self) -> Iterator[Chat]:
        return iter(sorted(self._chats.values(), key=lambda chat: -self._times[chat.id]))

    def __len__(self) -> int:
        return len(self._chats)

    @property
    def waiting(self) -> int:
        """How many messages wait, of what is neither muted nor archived; one that is marked as unread counts for one."""
        heard = [one for one in self._chats.values() if not one.muted and not one.archived]
        return sum(one.unread or int(one.marked) for one in heard)

    def get(self, chat: int) -> Chat | None:
        """Return a chat by its number."""
        return self._chats.get(chat)

    def with_person(self, account: str) -> Chat:
        """Return the chat with somebody, opened if there is none yet.

        Raises:
            UserError: nobody of that id is known.
        """
        person = AccountId(from_text("a_", account))
        for chat in self._chats.values():
            if chat.account == account:
                return chat
        if self._people.of(person) is None:
            raise UserError("Nobody with this id has been seen yet.")
        number = self._store.open_direct(person, self._routes.community_for(person))
        self._refresh([number])
        return self._chats[number]

    def of(self, conv: ConversationId) -> Chat | None:
        """Return the chat that shows a conversation."""
        number = self._store.views.chat_of(conv)
        return None if number is None else self._chats.get(number)

    def observe(self, callback: Callable[[], object]) -> Callable[[], None]:
        """Hear of new chats and of changes to any; returns what ends that."""
        return self._observers.add(callback)

    # Told by the client

    def take(self, changes: Changes) -> None:
        """Show what a commit has changed."""
        touched = changes.touched
        if touched:
            self._refresh(touched, changes.chats, changes.counted)
        for number in changes.reset:
            self._with_timeline(number, lambda timeline: timeline.reset())
        for number, rows in changes.removed.items():
            self._with_timeline(number, lambda timeline, gone=rows: timeline.remove(gone))
        for number, rows in changes.inserted.items():
            self._with_timeline(
                number, lambda timeline, fresh=rows: timeline.insert(fresh, changes.messages)
            )
        for number, which in changes.changed.items():
            self._with_timeline(
                number, lambda timeline, rows=which: timeline.change(rows, changes.messages)
            )
        self._requote(changes)
        self._tell(changes, touched)

    def _requote(self, changes: Changes) -> None:
        """Show anew what answers a message that is another now, is gone, or has just come; in whichever chat that is."""
        others = set().union(*changes.changed.values())
        others |= {n for rows in changes.removed.values() for _, n in rows}
        if others or changes.inserted:
            for chat in self._chats.values():
                if chat.open_timeline is not None:
                    chat.open_timeline.requote(others, came=bool(changes.inserted))

    def renamed(self) -> None:
        """Somebody's name is another one."""
        for chat in self._chats.values():
            if chat.open_timeline is not None:
                chat.open_timeline.rename()
            chat.changed()
        self._observers.tell()

    def typing(self, conv: ConversationId, account: AccountId, *, on: bool) -> None:
        """Somebody is writing, or stopped."""
        chat = self.of(conv)
        person = self._people.of(account)
        if chat is None or account == self._store.me or (person and person.blocked):
            return
        if chat.set_typist(account, on=on):
            self._typists_changed(chat)

    def expire_typing(self) -> None:
        """Forget who has stopped writing without saying so."""
        for chat in self._chats.values():
            if chat.expire_typists(TYPING_ENDS_S):
                self._typists_changed(chat)

    def _typists_changed(self, chat: Chat) -> None:
        self._happened.tell(TypingChanged(chat, tuple(chat.typing)))
        self._observers.tell()

    def _with_timeline(self, number: int, do: Callable[..., None]) -> None:
        chat = self._chats.get(number)
        if chat is not None and chat.open_timeline is not None:
            do(chat.open_timeline)

    def _refresh(
        self, only: Iterable[int] | None, others: Collection[int] = (),
        counted: list[StoredChat] | None = None,
    ) -> None:  # fmt: skip
        """Show chats anew, as ``counted`` says or as they are read; of some more may be another than what is counted."""
        for stored in counted if counted is not None else self._store.views.chats(only):
            chat = self._chats.get(stored.id)
            if chat is None:
                self._chats[stored.id] = Chat(stored, self._store, self._people, self._routes)
            else:
                chat.refresh(stored, other=stored.id in others)
            self._times[stored.id] = max(stored.made, stored.last_hlc >> 16)
        self._observers.tell()

    def _tell(self, changes: Changes, touched: set[int]) -> None:
        if not self._happened:
            return
        arrived = {n for _, n in changes.arrived}
        changed = {(number, n) for number, which in changes.changed.items() for n in which}
        found = self._messages({*changes.arrived, *changed}, changes.messages)
        for number, n in changes.arrived:
            chat, message = self._chats.get(number), found.get(n)
            if chat is not None and message is not None:
                chat.set_typist(AccountId(from_text("a_", message.account)), on=False)
                self._happened.tell(MessageArrived(chat, message))
        for number, which in changes.changed.items():
            for n in sorted(which - arrived):
                chat, message = self._chats.get(number), found.get(n)
                if chat is not None and message is not None:
                    self._happened.tell(MessageChanged(chat, message))
        for number in touched:
            if (chat := self._chats.get(number)) is not None:
                self._happened.tell(ChatChanged(chat))

    def _messages(
        self, places: Iterable[tuple[int, int]], told: Mapping[int, StoredMessage]
    ) -> dict[int, Message]:
        """Return messages by their rows: those that a window has just been shown, or that were told, are not read."""
        found: dict[int, Message] = {}
        missing = []
        for number, n in places:
            chat = self._chats.get(number)
            timeline = None if chat is None else chat.open_timeline
            message = None if timeline is None else timeline.known(n)
            if message is not None:
                found[n] = message
            elif n in told:
                found[n] = shown(told[n], self._people.name_of, self._store.me)
            else:
                missing.append(n)
        missing.sort()
        for at in range(0, len(missing), 500):
            stored = self._store.views.messages(missing[at : at + 500])
            found |= {
                n: shown(one, self._people.name_of, self._store.me) for n, one in stored.items()
            }
        return found
