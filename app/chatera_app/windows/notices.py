"""What makes a noise, a notification or a flash when something happens."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.client.happenings import (
    ChatChanged,
    Happening,
    MessageArrived,
    MessageChanged,
    PresenceChanged,
)
from chatera.client.nudges import Nudges
from chatera.client.people import Person
from chatera.client.timeline import Message
from chatera_app.models.lines import in_a_line
from chatera_app.models.pictures import pixmap
from chatera_app.system.notifications import Notifications
from chatera_app.system.sounds import SoundName, Sounds
from chatera_app.widgets.initial import initial_picture
from chatera_app.widgets.plain import isolated
from chatera_app.windows.attention import Attention, who_is
from chatera_app.windows.doing import Doing
from chatera_app.windows.front import is_looked_at

PREVIEW = 300  # characters
GATHER_MS = 1_200
"""Who come within this time are told of together."""
MANY = 3
"""From so many on, one notice names them all."""
BACK_S = 30.0
"""Whoever was gone for less has not just signed in."""
SENT_S = 30.0
"""What is sent later than this after it was written makes no sound any more."""
REMEMBERED = 100
PEOPLE = "contacts:people"
"""The key of a notice about several people."""
SOMETHING = "contacts:messages"
"""The key of the notice that says only that there is something new."""


@dataclass(slots=True)
class Told:
    """What a chat's notice says.

    Attributes:
        first: the id of the first message it is about: a press leads there.
        newest: the id of the one whose words it shows.
        count: how many.
        secret: it shows words that were encrypted on their way.
    """

    first: str
    newest: str
    count: int
    secret: bool


class Notices:
    """Tells of what happens in the ways that ``Attention`` allows; never for muted chats or blocked people.

    Args:
        client: what is followed.
        attention: says what may disturb now.
        sounds: plays.
        notifications: shows; a click opens the chat.
        window_of: returns the window in which a chat is open, or None.
        open_chat: shows a chat by its row key.
        nudged: lets a chat's window come forward; whether it may shake.
        doing: carries out what is asked for in a notice.
    """

    def __init__(
        self, client: Client, attention: Attention, sounds: Sounds,
        notifications: Notifications, window_of: Callable[[int], QWidget | None],
        open_chat: Callable[[str], None], nudged: Callable[[Chat, bool], None], doing: Doing,
    ) -> None:  # fmt: skip
        self._client = client
        self._attention = attention
        self._sounds = sounds
        self._notifications: Notifications | None = None
        self._open_chat = open_chat
        self._doing = doing
        self._told: dict[int, Told] = {}
        """By chat, what its notice says, until it is read."""
        self.use(notifications)
        self._window_of = window_of
        self._nudge_window = nudged
        self._nudges = Nudges(time.monotonic)
        self._statuses: dict[str, str] = {}
        self._left: dict[str, float] = {}
        self._sent: dict[str, None] = {}
        self._moved: dict[str, bool] = {}
        """Who has come (True) or gone, and is not told of yet."""
        self._soon = QTimer(singleShot=True, interval=GATHER_MS)
        self._soon.timeout.connect(self._tell_of_people)
        client.observe(self._happened)

    def end(self) -> None:
        """Tell of nobody who has come or gone, or does so from now on: the profile may be closed next."""
        self._soon.stop()
        self._soon.timeout.disconnect(self._tell_of_people)

    def use(self, notifications: Notifications) -> None:
        """Show notices so from now on; what is shown otherwise is taken back."""
        before = self._notifications
        if before is notifications:
            return
        if before is not None:
            before.close()
            before.clicked.disconnect(self._pressed)
            before.replied.disconnect(self._reply)
            before.seen.disconnect(self._seen)
        self._notifications = notifications
        notifications.clicked.connect(self._pressed)
        notifications.replied.connect(self._reply)
        notifications.seen.connect(self._seen)

    def hide_secrets(self) -> None:
        """Take back words that were encrypted: the screen has just been locked."""
        for number, told in list(self._told.items()):
            if told.secret:
                self._withdraw(number)

    def _happened(self, happening: Happening) -> None:
        match happening:
            case MessageArrived(chat=chat, message=message) if not message.own:
                if message.kind == "locked" or (chat.muted and not message.mentions_me):
                    return  # what can't be read yet arrives when it can
                if message.kind == "nudge":
                    self._nudge(chat, message)
                else:
                    self._message(chat, message)
            case MessageChanged(chat=chat, message=message) if message.own:
                self._own(chat, message)
            case MessageChanged(chat=chat, message=message) if message.deleted:
                told = self._told.get(chat.id)
                if told is not None and told.newest == message.id:
                    self._withdraw(chat.id)
            case ChatChanged(chat=chat) if chat.id in self._told and not chat.unread:
                self._withdraw(chat.id)  # it was read, here or on another device
            case PresenceChanged(person=person, live=live):
                self._presence(person, live=live)
            case _:
                pass

    # Messages --------------------------------------------------------------------------------

    def _message(self, chat: Chat, message: Message) -> None:
        window = self._window_of(chat.id)
        if window is not None and is_looked_at(window):
            return
        event = "mention" if message.mentions_me else "message"
        self._play(event, "message", who_is(chat))
        self._flash(event, window, chat)
        self._show(event, chat, message, in_a_line(message), _tr("has sent you a message"))

    def _nudge(self, chat: Chat, message: Message) -> None:
        """Let a nudge have its effect, where it is of this moment and not one of too many."""
        counts = self._nudges.counts(
            chat.id, chat.kind, len(chat.members), message.account,
            at=message.at, today=self._now(),
        )  # fmt: skip
        if not counts:
            return
        window = self._window_of(chat.id)
        who = who_is(chat)
        self._play("nudge", "nudge", who)
        self._flash("nudge", window, chat)
        shakes = self._attention.allows("nudge", "shake", who)
        if shakes or window is not None:
            self._nudge_window(chat, shakes)
        if window is None or not is_looked_at(window):
            words = _tr("has just sent you a nudge.")
            self._show("nudge", chat, message, words, words)

    def _own(self, chat: Chat, message: Message) -> None:
        """Tell once of an own message that it has left."""
        if message.state not in {"stored", "delivered", "read"} or message.id in self._sent:
            return
        self._sent[message.id] = None
        while len(self._sent) > REMEMBERED:
            del self._sent[next(iter(self._sent))]
        if (self._now() - message.at).total_seconds() < SENT_S:
            self._play("sent", "sent", who_is(chat))

    def _show(self, event: str, chat: Chat, message: Message, words: str, quiet: str) -> None:
        if not self._attention.allows(event, "toast", who_is(chat)):
            return
        shows = self._attention.shows(encrypted=message.encrypted)
        known = self._told.get(chat.id)
        told = self._told[chat.id] = Told(
            known.first if known else message.id, message.id, known.count + 1 if known else 1,
            secret=message.encrypted and shows == "text",
        )  # fmt: skip
        if shows == "nothing":
            self._show_something()
            return
        heading = f"{message.name} ({chat.title})" if chat.kind == "group" else message.name
        if told.count > 1:
            heading = _tr("{0} – %Ln messages", told.count).format(isolated(heading))
        if len(words) > PREVIEW:
            words = words[: PREVIEW - 1] + "…"
        if shows == "name":
            words = quiet
        person = self._client.people.get(message.account)
        # Their picture, also where the heading says more than their name.
        picture = (pixmap(person.picture) if person else None) or initial_picture(message.name, 64)
        self._shown.show(_key(chat.id), heading, words, picture, answers=True)

    def _show_something(self) -> None:
        """Say that there is something new, but neither from whom nor what."""
        count = sum(one.count for one in self._told.values())
        words = _tr("You have %Ln new messages.", count)
        self._shown.show(SOMETHING, "ChatEra", words)

    @property
    def _shown(self) -> Notifications:
        assert self._notifications is not None  # noqa: S101 - given at the beginning
        return self._notifications

    def _withdraw(self, number: int) -> None:
        self._told.pop(number, None)
        self._shown.withdraw(_key(number))
        if not self._told:
            self._shown.withdraw(SOMETHING)

    # What is done in a notice ----------------------------------------------------------------

    def _pressed(self, key: str) -> None:
        """Open what a notice is about, at the first message of it."""
        told = self._told.pop(_number(key), None)
        if key == SOMETHING:
            self._told.clear()
        self._open_chat(f"{key}#{told.first}" if told is not None else key)

    def _chat(self, key: str) -> Chat | None:
        number = _number(key)
        return self._client.chats.get(number) if number else None

    def _reply(self, key: str, words: str) -> None:
        """Send what was written into a notice; what can't be sent becomes the draft of its conversation."""
        chat = self._chat(key)
        if chat is None:
            return
        self._told.pop(chat.id, None)

        def keep() -> None:
            if not chat.draft:
                self._doing(chat.set_draft(words))

        self._doing(chat.send(words), lambda _: self._doing(chat.mark_read()), keep)

    def _seen(self, key: str) -> None:
        """Count what a notice says as read."""
        chat = self._chat(key)
        if chat is not None:
            self._told.pop(chat.id, None)
            self._doing(chat.mark_read())

    def _flash(self, event: str, window: QWidget | None, chat: Chat) -> None:
        if window is not None and self._attention.allows(event, "flash", who_is(chat)):
            QApplication.alert(window)

    # People ----------------------------------------------------------------------------------

    def _presence(self, person: Person, *, live: bool) -> None:
        """Note who comes and goes; those who are there as one comes oneself have not just signed in."""
        unknown = "offline" if live else person.status
        before = self._statuses.get(person.account, unknown)
        self._statuses[person.account] = person.status
        came, went = (
            before == "offline" != person.status,
            before != "offline" == person.status,
        )
        now = time.monotonic()
        back = now - self._left.get(person.account, -BACK_S) < BACK_S
        if went:
            self._left[person.account] = now
        if not live or person.blocked or person.muted or not (came or went):
            return
        if self._moved.get(person.account, came) != came:
            del self._moved[person.account]  # gone again, or back, before anybody was told
        elif not (came and back):
            self._moved[person.account] = came
            self._soon.start()

    def _tell_of_people(self) -> None:
        moved, self._moved = self._moved, {}
        for came in (True, False):
            people = [self._client.people.get(one) for one, did in moved.items() if did == came]
            self._tell_who([one for one in people if one is not None], came=came)

    def _tell_who(self, people: list[Person], *, came: bool) -> None:
        event: str = "signed_in" if came else "signed_out"
        sound: SoundName = "online" if came else "offline"
        allows = self._attention.allows
        if any(allows(event, "sound", one.account) for one in people):
            self._sounds.play(sound)
        shown = [one for one in people if allows(event, "toast", one.account)]
        if len(shown) < MANY:
            words = _tr("has just signed in.") if came else _tr("has just signed out.")
            for one in shown:
                picture = pixmap(one.picture) or initial_picture(one.name, 64)
                key = f"person:{one.account}"
                self._shown.show(key, one.name, words, picture, one.status)
            return
        names = [isolated(one.name) for one in shown]
        rest = len(names) - 2
        heading = _tr("{0}, {1} and %Ln others", rest)
        words = _tr("have just signed in.") if came else _tr("have just signed out.")
        self._shown.show(PEOPLE, heading.format(*names[:2]), words)

    def _now(self) -> datetime:
        """Return the time as a node has it: messages are dated by it."""
        return datetime.now(UTC) + timedelta(milliseconds=self._client.clock_offset_ms)

    def _play(self, event: str, sound: SoundName, who: str) -> None:
        if self._attention.allows(event, "sound", who):
            self._sounds.play(sound)


def _key(number: int) -> str:
    """Return the key of a chat's notice."""
    return f"chat:{number}"


def _number(key: str) -> int:
    """Return whose notice a key is: a chat's number; 0 for another one."""
    kind, _, rest = key.partition(":")
    return int(rest) if kind == "chat" and rest.isdecimal() else 0


def _tr(words: str, count: int = -1) -> str:
    return QCoreApplication.translate("Notices", words, None, count)
