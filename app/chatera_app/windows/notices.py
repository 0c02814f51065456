"""What makes a noise, a notification or a flash when something arrives."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.client.happenings import Happening, MessageArrived, PresenceChanged
from chatera.client.timeline import Message
from chatera.store.options import Options
from chatera_app.models.pictures import pixmap
from chatera_app.system.notifications import Notifications
from chatera_app.system.sounds import SoundName, Sounds
from chatera_app.widgets.initial import initial_picture

PREVIEW = 300  # characters


class Notices:
    """Decides who is told what: never while busy, never for muted chats or blocked people.

    Args:
        client: what is followed.
        options: today's options.
        sounds: plays.
        notifications: shows; a click opens the chat.
        window_of: returns the window in which a chat is open, or None.
        open_chat: shows a chat by its row key.
    """

    def __init__(
        self, client: Client, options: Callable[[], Options], sounds: Sounds,
        notifications: Notifications, window_of: Callable[[int], QWidget | None],
        open_chat: Callable[[str], None],
    ) -> None:  # fmt: skip
        self._client = client
        self._options = options
        self._sounds = sounds
        self._notifications = notifications
        notifications.clicked.connect(open_chat)
        self._window_of = window_of
        self._statuses: dict[str, str] = {}
        client.observe(self._happened)

    def _happened(self, happening: Happening) -> None:
        match happening:
            case MessageArrived(chat=chat, message=message) if not message.own:
                if message.kind == "locked" or (chat.muted and not message.mentions_me):
                    return  # what can't be read yet arrives when it can
                self._message(chat, message)
            case PresenceChanged(person=person):
                before = self._statuses.get(person.account, person.status)
                self._statuses[person.account] = person.status
                if before == "offline" != person.status and not person.blocked:
                    self._play("online")
            case _:
                pass

    def _message(self, chat: Chat, message: Message) -> None:
        window = self._window_of(chat.id)
        if window is not None and window.isActiveWindow():
            return
        self._play("message")
        if window is not None:
            QApplication.alert(window)
        options = self._options()
        if not options.notifications or self._busy():
            return
        group = chat.kind == "group"
        heading = f"{message.name} ({chat.title})" if group else message.name
        words = message.text
        if len(words) > PREVIEW:
            words = words[: PREVIEW - 1] + "…"
        if not options.notification_text:
            words = _tr("has sent you a message")
        person = self._client.people.get(message.account)
        # Their picture, also where the heading says more than their name.
        picture = (pixmap(person.picture) if person else None) or initial_picture(message.name, 64)
        self._notifications.show(f"chat:{chat.id}", heading, words, picture)

    def _play(self, name: SoundName) -> None:
        if self._options().sounds and not self._busy():
            self._sounds.play(name)

    def _busy(self) -> bool:
        return bool(self._client.me.status == "busy")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Notices", words)
