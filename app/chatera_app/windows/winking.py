"""Winks in one conversation's window: choosing and sending them, and when they play."""

import math
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from chatera.client.chat import NUDGED_TOGETHER, Chat
from chatera.client.client import Client
from chatera.client.message import Message
from chatera.client.nudges import WINK_OLD_S, Nudges
from chatera.client.winks import SUFFIX, KeptWink
from chatera.protocol.bodies import Wink
from chatera.protocol.errors import UserError
from chatera.store.options import Options
from chatera_app.actions.action import Answer
from chatera_app.models.library_words import in_our_words
from chatera_app.widgets.composer import Composer
from chatera_app.widgets.conversation_view import ConversationView
from chatera_app.widgets.picture_names import picture_name
from chatera_app.widgets.plain import plain_tip
from chatera_app.widgets.wink_overlay import WinkOverlay
from chatera_app.windows.doing import Doing

if TYPE_CHECKING:
    from chatera.protocol.winks import Wink as Animation
    from chatera_app.widgets.wink_picker import WinkOffer, WinkPicker
    from chatera_app.windows.attention import Attention

LOOK_MS = 1_000


class Winking:
    """Joins the composer's button to the chat, and plays what comes.

    Args:
        window: whose they are.
        client: whose winks these are.
        chat: where they are sent.
        composer: has the button.
        view: over which they play.
        doing: carries out.
        say: shows words above the composer.
    """

    def __init__(
        self, window: QWidget, client: Client, chat: Chat, composer: Composer,
        view: ConversationView, doing: Doing, say: Callable[[str], None],
    ) -> None:  # fmt: skip
        self._window = window
        self._client = client
        self._chat = chat
        self._composer = composer
        self._view = view
        self._doing = doing
        self._say = say
        self._attention: Attention | None = None
        self._begin_sound: Callable[[Path], Callable[[], None]] = _silent
        self._end_sound: Callable[[], None] | None = None
        self._options = Options()
        self._nudges = Nudges(time.monotonic, WINK_OLD_S)
        self._played: set[str] = set()
        self._picker: WinkPicker | None = None
        self._removed: KeptWink | None = None
        self._over = False
        self.overlay = WinkOverlay(view)
        self.overlay.finished.connect(self._be_silent)
        self._waiting = QTimer(window, interval=LOOK_MS)
        self._waiting.timeout.connect(self.refresh)
        composer.winkRequested.connect(self.open_picker)

    def heed(
        self, attention: "Attention", begin_sound: Callable[[Path], Callable[[], None]]
    ) -> None:
        """Ask from now on what may move; ``begin_sound`` lets something be heard, and returns what ends it."""
        self._attention, self._begin_sound = attention, begin_sound

    def obey(self, options: Options) -> None:
        """Follow the options from now on."""
        self._options = options

    @property
    def _quiet(self) -> bool:
        return self._attention is not None and self._attention.quiet

    @property
    def _still(self) -> bool:
        return self._options.reduced_motion if self._attention is None else self._attention.still

    # Sending ---------------------------------------------------------------------------------

    @property
    def obstacle(self) -> str:
        """Why no wink can be sent now; empty where one can."""
        if len(self._chat.members) > NUDGED_TOGETHER:
            return _tr("No winks can be sent to a group of more than %Ln people", NUDGED_TOGETHER)
        wait = math.ceil(self._chat.wink_wait)
        return (
            _tr("You can send another wink in {0} s").format(wait)
            if wait
            else self._composer.obstacle
        )

    def refresh(self) -> None:
        """Say on the button when a wink can be sent again."""
        if self._over:
            return
        words, button = self.obstacle, self._composer.wink_button
        button.setEnabled(not words)
        button.setToolTip(plain_tip(words or _tr("Winks")))
        button.setAccessibleDescription(words)
        if self._chat.wink_wait > 0 and not self._waiting.isActive():
            self._waiting.start()
        elif self._chat.wink_wait <= 0:
            self._waiting.stop()

    def choices(self) -> list[Answer]:
        """Return the winks there are, for whoever types."""
        names = self._client.winks.names()
        return [
            Answer(name, picture_name(name), _tr("your own") if own else "") for name, own in names
        ]

    def send(self, name: str) -> None:
        """Send the wink of a name."""
        self._send(self._client.winks.called(name))

    def _send(self, wink: KeptWink) -> None:
        self._composer.wink_button.setEnabled(False)
        self._doing(self._chat.wink(wink.data), self._sent, self.refresh)

    def _sent(self, message: Message) -> None:
        self._say("")
        self._view.scroll_to_bottom()
        self.refresh()
        self._played.add(message.id)
        if self._options.winks:
            self._play(message, asked=True)

    # Choosing --------------------------------------------------------------------------------

    def open_picker(self) -> None:
        """Choose a wink to send, or put one by."""
        if self._picker is None:
            from chatera_app.widgets.wink_picker import WinkPicker

            self._picker = picker = WinkPicker(self._composer)
            picker.chosen.connect(lambda key: self._send(self._found(key)))
            picker.addWanted.connect(self.ask_file)
            picker.removeWanted.connect(self._remove)
            picker.undoWanted.connect(self._undo)
        self._picker.still = self._still
        self._picker.offer(self._offers())
        self._picker.open_above(self._composer.wink_button)

    @property
    def picker(self) -> "WinkPicker | None":
        """What one chooses in, once it was open."""
        return self._picker

    def _found(self, key: str) -> KeptWink:
        return self._client.winks.called(key)

    def _offers(self) -> "list[WinkOffer]":
        from chatera_app.widgets.wink_picker import WinkOffer

        return [
            WinkOffer(one.id, picture_name(one.name), one.own, partial(_animation, one.data))
            for one in self._client.winks
        ]

    def ask_file(self) -> None:
        """Choose a file, and put its wink by."""
        ask = QFileDialog(self._window, _tr("Add a wink"))
        ask.setNameFilters([_tr("Winks (*{0})").format(SUFFIX), _tr("All files (*)")])
        ask.setFileMode(QFileDialog.FileMode.ExistingFile)
        ask.fileSelected.connect(self.add_file)
        ask.finished.connect(ask.deleteLater)
        QDialog.open(ask)  # the class has another of its own, for slots by name

    def add_file(self, file: str) -> None:
        """Put the wink of a file by."""
        from chatera.commands.winks import read_file

        try:
            data = read_file(Path(file))
        except UserError as error:
            self._say(in_our_words(error))
            return
        self._keep(data)

    def keep(self, message: Message) -> None:
        """Put by what somebody sent."""
        if isinstance(message.picture, Wink):
            self._keep(message.picture.data)

    def may_keep(self, message: Message) -> bool:
        """Tell whether a message is a wink that is not among one's own yet."""
        return (
            isinstance(message.picture, Wink)
            and not message.deleted
            and not self._client.winks.has(message.picture.data)
        )

    def _keep(self, data: bytes) -> None:
        def kept(wink: KeptWink) -> None:
            self._say(_tr("“{0}” is among your winks now.").format(picture_name(wink.name)))

        self._doing(self._client.winks.add(data), kept)

    def _remove(self, key: str) -> None:
        self._removed = self._found(key)
        self._doing(
            self._client.winks.remove(self._removed), lambda _: self._offer_again(removed=True)
        )

    def _undo(self) -> None:
        removed, self._removed = self._removed, None
        if removed is not None:
            self._doing(
                self._client.winks.add(removed.data), lambda _: self._offer_again(removed=False)
            )

    def _offer_again(self, *, removed: bool) -> None:
        if self._picker is None:
            return
        self._picker.offer(self._offers())
        name = self._removed.name if self._removed else ""
        self._picker.say(_tr("“{0}” was removed.").format(name) if removed else "", undo=removed)

    # Playing ---------------------------------------------------------------------------------

    def arrived(self, first: int, last: int) -> None:
        """Play what has come, where the window can be seen; else it plays when the conversation is looked at."""
        if self._window.isVisible() and not self._window.isMinimized():
            self._play_newest(range(last, first - 1, -1))

    def looked_at(self, first: int, last: int) -> None:
        """Play the newest wink among what is seen for the first time, before it counts as read."""
        unread = self._chat.timeline.first_unread
        if unread is not None:
            self._play_newest(range(last, max(first, unread) - 1, -1))

    def _play_newest(self, rows: range) -> None:
        timeline = self._chat.timeline
        for row in rows:
            if not 0 <= row < len(timeline):
                continue
            message = timeline[row]
            if message.kind != "wink" or message.own or message.id in self._played:
                continue
            self._played.add(message.id)
            if self._counts(message):
                self._play(message, asked=False)
            return

    def _counts(self, message: Message) -> bool:
        if not self._options.winks or self._quiet or self._chat.muted:
            return False
        chat = self._chat
        return self._nudges.counts(
            chat.id, chat.kind, len(chat.members), message.account, at=message.at, today=datetime.now(UTC),
        )  # fmt: skip

    def again(self, key: str) -> bool:
        """Play a message's wink because somebody asks for it; tells whether it is one."""
        row = self._chat.timeline.index_of(key)
        message = None if row is None else self._chat.timeline[row]
        if message is None or message.kind != "wink":
            return False
        self._play(message, asked=True)
        return True

    def _play(self, message: Message, *, asked: bool) -> None:
        if not isinstance(message.picture, Wink) or self._over:
            return
        wink = _animation(message.picture.data)
        if wink is None:
            if asked:
                self._say(_tr("This version of ChatEra can't play this wink."))
            return
        self.overlay.play(wink, still=self._still)
        heard = self._options.sounds and self._options.wink_sounds and not self._quiet
        sound = sound_of(wink.sound)
        if heard and not self._still and sound is not None:
            self._end_sound = self._begin_sound(sound)

    def _be_silent(self) -> None:
        end, self._end_sound = self._end_sound, None
        if end is not None:
            end()

    def stop(self) -> bool:
        """End what plays; tells whether something did."""
        return self.overlay.stop()

    def end(self) -> None:
        """The window goes."""
        self._over = True
        self._waiting.stop()
        self.overlay.stop()


def sound_of(name: str) -> Path | None:
    """Return where one of the sounds lies that winks ask for; None for a name that is unknown here."""
    from importlib.resources import files

    from chatera.protocol.winks import SOUNDS

    if name not in SOUNDS:
        return None
    return Path(str(files("chatera_resources").joinpath("winks", f"{name}.wav")))


def _animation(data: bytes) -> "Animation | None":
    from chatera_app.models.blocks import read_animation

    return read_animation(data)


def _silent(_: Path) -> Callable[[], None]:
    """Nothing plays sounds here."""
    return lambda: None


def _tr(words: str, count: int = -1) -> str:
    return QCoreApplication.translate("Winking", words, None, count)
