"""What makes a noise, a notification or a flash when something arrives."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from chatera.client.client import Client
from chatera.client.happenings import Happening, MessageArrived, PresenceChanged
from chatera.store.options import Options
from chatera_app.system.notifications import Notifier
from chatera_app.system.sounds import SoundPlayer
from chatera_resources import sound

PREVIEW = 140  # characters


class Notices:
    """Decides who is told what: never while busy, never for muted chats or blocked people.

    Args:
        client: what is followed.
        options: today's options.
        sounds: plays.
        notifier: shows.
        window_of: returns the window in which a chat is open, or None.
        open_chat: shows a chat by its row key.
    """

    def __init__(
        self, client: Client, options: Callable[[], Options], sounds: SoundPlayer,
        notifier: Notifier, window_of: Callable[[int], QWidget | None],
        open_chat: Callable[[str], None],
    ) -> None:  # fmt: skip
        self._client = client
        self._options = options
        self._sounds = sounds
        self._notifier = notifier
        self._window_of = window_of
        self._open_chat = open_chat
        self._statuses: dict[str, str] = {}
        client.observe(self._happened)

    def _happened(self, happening: Happening) -> None:
        match happening:
            case MessageArrived(chat=chat, message=message) if not message.own:
                if chat.muted and not message.mentions_me:
                    return
                self._message(chat.id, chat.title, message.name, message.text, chat.kind)
            case PresenceChanged(person=person):
                before = self._statuses.get(person.account, person.status)
                self._statuses[person.account] = person.status
                if before == "offline" != person.status and not person.blocked:
                    self._play("online")
            case _:
                pass

    def _message(self, chat: int, title: str, name: str, text: str, kind: str) -> None:
        window = self._window_of(chat)
        if window is not None and window.isActiveWindow():
            return
        self._play("message")
        if window is not None:
            QApplication.alert(window)
        options = self._options()
        if not options.notifications or self._busy():
            return
        heading = f"{name} ({title})" if kind == "group" else name
        words = text[:PREVIEW] if options.notification_text else _tr("has sent you a message")
        self._notifier.show(heading, words, lambda: self._open_chat(f"chat:{chat}"))

    def _play(self, name: str) -> None:
        if self._options().sounds and not self._busy():
            self._sounds.play(sound(name))

    def _busy(self) -> bool:
        return self._client.me.status == "busy"


def _tr(words: str) -> str:
    return QCoreApplication.translate("Notices", words)
