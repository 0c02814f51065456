"""What happens in a client, as records for those who watch."""

import asyncio
from collections import OrderedDict, deque
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from chatera.commands.command import Record
from chatera.commands.records import (
    chat_record,
    chat_text,
    community_record,
    handover_record,
    message_record,
    person_record,
    verification_record,
)

if TYPE_CHECKING:
    from chatera.client.chat import Chat
    from chatera.client.client import Client
    from chatera.client.happenings import Happening
    from chatera.client.message import Message

REMEMBERED = 5_000
"""Messages whose last look is kept, to say what about them has changed."""


class Changes:
    """Happenings of a client since ``begin``, each as a record with an ``event``."""

    def __init__(self, client: "Client") -> None:
        self._client = client
        self._waiting: deque[Record] = deque()
        self._news = asyncio.Event()
        self._looks: OrderedDict[str, Message] = OrderedDict()
        self._forget: Callable[[], None] | None = None

    def begin(self, seen: tuple[str, ...] | None) -> None:
        """Follow from now on.

        Args:
            seen: what ``seen()`` gave under another owner: what was written meanwhile is told too.
        """
        self._forget = self._client.observe(self._happened)
        if seen is not None:
            for chat in list(self._client.chats):
                self._tell_missed(chat, seen)

    def stop(self) -> None:
        """Follow no longer."""
        if self._forget is not None:
            self._forget()

    async def next(self) -> Record:
        """Return what happened next; cancelling loses nothing."""
        while not self._waiting:
            self._news.clear()
            await self._news.wait()
        return self._waiting.popleft()

    def rest(self) -> Iterator[Record]:
        """Yield what happened and was not asked for yet."""
        while self._waiting:
            yield self._waiting.popleft()

    def seen(self) -> list[str]:
        """Return the id of the last message of each conversation."""
        lines = [chat.timeline for chat in self._client.chats]
        return [line[len(line) - 1].id for line in lines if len(line)]

    def _tell_missed(self, chat: "Chat", seen: tuple[str, ...]) -> None:
        rows = [chat.timeline.index_of(one) for one in seen]
        start = max((row + 1 for row in rows if row is not None), default=0)
        for row in range(start, len(chat.timeline)):
            self._message(chat, chat.timeline[row], "message")

    def _happened(self, happening: "Happening") -> None:
        from chatera.client.happenings import (  # noqa: PLC0415 - needs the store; help does without
            ChatChanged,
            CommunityMoved,
            ConnectionChanged,
            HubFollowed,
            MessageArrived,
            MessageChanged,
            PresenceChanged,
            TypingChanged,
            VerificationChanged,
        )

        match happening:
            case MessageArrived(chat, message):
                self._message(chat, message, "message")
            case MessageChanged(chat, message):
                self._message(chat, message, self._what(message))
            case PresenceChanged(person):
                self._put({"event": "presence", **person_record(person)})
            case TypingChanged(chat, names):
                self._put({
                    "event": "typing", "chat": chat_text(chat), "chat_name": chat.title,
                    "names": list(names),
                })  # fmt: skip
            case ChatChanged(chat):
                self._put({"event": "conversation", **chat_record(chat)})
            case ConnectionChanged(community):
                self._put({"event": "connection", **community_record(community)})
            case HubFollowed(handover):
                self._put({"event": "handover", **handover_record(self._client, handover)})
            case CommunityMoved(community, by, host):
                where = {"by": by, "host": host}
                self._put({"event": "moved", **community_record(community), **where})
            case VerificationChanged(verification):
                name = self._client.people.name_of(verification.person)
                self._put({"event": "verification", **verification_record(verification, name)})

    def _message(self, chat: "Chat", message: "Message", event: str) -> None:
        self._looks[message.id] = message
        self._looks.move_to_end(message.id)
        while len(self._looks) > REMEMBERED:
            self._looks.popitem(last=False)
        where = {"chat": chat_text(chat), "chat_name": chat.title}
        self._put({"event": event, **message_record(message), **where})

    def _what(self, message: "Message") -> str:
        """Say what about a message is new; where it was not seen before, what it most likely is."""
        before = self._looks.get(message.id)
        if message.deleted:
            return "deleted"
        if before is None:
            return "state" if message.own else "edited" if message.edited else "reaction"
        if (before.text, before.edited) != (message.text, message.edited):
            return "edited"
        return "reaction" if before.reactions != message.reactions else "state"

    def _put(self, record: Record) -> None:
        self._waiting.append(record)
        self._news.set()
