"""This profile's own person."""

import time
from collections.abc import Callable
from datetime import UTC, datetime

import msgspec

from chatera.client.observers import Observers
from chatera.protocol import limits
from chatera.protocol.bodies import is_line, is_unicode
from chatera.protocol.errors import UserError
from chatera.protocol.ids import BlobId, account_text, device_text
from chatera.protocol.manifests import Scene, parse_profile, scene_fault
from chatera.protocol.statuses import CHOICES
from chatera.store.backgrounds import scene_of, scene_text
from chatera.store.profile import Profile, checked_name

LISTENING = "♫\u00a0"
"""How the message of somebody begins who listens to something: with a blank that nobody types."""
LASTING = ("busy", "hidden")
"""What stays, once chosen, when the program is started anew: of all others, whoever starts it has come back."""


class Me:
    """What this person shows of themselves.

    Args:
        profile: keeps it.
        told: what was last signed and shown anywhere, None for nothing.
        now_ms: the wall clock, ms since the epoch, UTC.

    Attributes:
        chosen: the status that this person has chosen, of ``CHOICES``.
        until: when it ends by itself, UTC; None where it does not.
        idle: nobody is at the keyboard; it changes what others see of somebody who is available, and nothing else.
        listening: what this person listens to, in words; empty for nothing. It is not kept.
        unseen: somebody must not see that this person is there, while others may (``chatera.client.visibility``).
    """

    def __init__(
        self,
        profile: Profile,
        told: bytes | None = None,
        now_ms: Callable[[], int] = lambda: time.time_ns() // 1_000_000,
    ) -> None:
        self._profile = profile
        self._observers: Observers[[]] = Observers()
        self._now_ms = now_ms
        self.idle = False
        self.listening = ""
        self.unseen = False
        self.chosen, self.until = self._kept_status()
        self.name = profile.setting("name", "?")
        self.message = profile.setting("message")
        self.picture_id = _blob_id(profile.setting("picture"))
        self.scene = scene_of(profile.setting("scene"))
        self._told = None if told is None else self._lasting(_content(told), None)
        """What the newest signed profile of this account says."""

    @property
    def account(self) -> str:
        """``a_…``."""
        return account_text(self._profile.keyring.account)

    @property
    def device(self) -> str:
        """``d_…``."""
        return device_text(self._profile.identity.device)

    @property
    def picture(self) -> bytes | None:
        """The display picture."""
        return self._profile.blob(self.picture_id) if self.picture_id else None

    @property
    def scene_picture(self) -> bytes:
        """The picture of one's own behind the name; no bytes for none."""
        picture = self.scene.picture if self.scene is not None else None
        return (self._profile.blob(picture) if picture is not None else None) or b""

    def take(self, data: bytes | None) -> None:
        """Show what another own device has signed, unless something was changed here that nobody was told yet."""
        if data is None:
            return
        before = self._told
        shown = self._told = self._lasting(_content(data), before)
        here = (self.name, self.message, self.picture_id, self.scene)
        if here == shown or (before is not None and here != before):
            return
        self.name, self.message, self.picture_id, self.scene = shown
        self._profile.set_setting("name", self.name)
        self._profile.set_setting("message", self.message)
        self._profile.set_setting("picture", self.picture_id.hex() if self.picture_id else "")
        self._profile.set_setting("scene", scene_text(self.scene))
        self._observers.tell()

    def _lasting(self, shown: "_Content", before: "_Content | None") -> "_Content":
        """Return what was shown, with the personal message that will be there again when the music has ended."""
        if not shown[1].startswith(LISTENING):
            return shown
        message = before[1] if before is not None else self.message
        return shown[0], message, *shown[2:]

    @property
    def shown_message(self) -> str:
        """What others see: what this person listens to, or else the personal message."""
        if self.listening and self.shows_listening:
            return LISTENING + self.listening
        return self.message

    @property
    def shows_listening(self) -> bool:
        """Whether what this person listens to may be shown: all are shown the same, also who must not see them there."""
        return self.chosen != "hidden" and not self.unseen

    def set_unseen(self, on: bool) -> None:  # noqa: FBT001 - on or off is what it says
        """Note whether somebody must not see that this person is there."""
        if on != self.unseen:
            self.unseen = on
            self._observers.tell()

    def set_listening(self, words: str) -> bool:
        """Note what this person listens to, empty words for nothing; tells whether that is news.

        Raises:
            UserError: that is no line, or too long.
        """
        if len(words) > limits.MESSAGE_LENGTH - len(LISTENING) or not is_line(words):
            raise UserError("What you listen to does not fit into a line.")
        if words == self.listening:
            return False
        self.listening = words
        self._observers.tell()
        return True

    def observe(self, callback: Callable[[], object]) -> Callable[[], None]:
        """Hear of changes; returns what ends that."""
        return self._observers.add(callback)

    @property
    def status(self) -> str:
        """What others see: what was chosen, or ``idle`` in place of ``online``."""
        return "idle" if self.idle and self.chosen == "online" else self.chosen

    def set_status(self, status: str, until: datetime | None = None) -> None:
        """Choose a status, and when one is available again by itself.

        Raises:
            UserError: there is no such status, or its end has passed.
        """
        if status not in CHOICES:
            raise UserError(f"“{status}” is no status; choose one of {', '.join(CHOICES)}.")
        ends = 0 if until is None or status == "online" else int(until.timestamp() * 1000)
        if ends and ends <= self._now_ms():
            raise UserError("That moment has passed already.")
        self.chosen, self.until = status, _moment(ends)
        self._observers.tell()  # others are told also where it can't be kept
        kept = status if ends or status in LASTING else ""
        self._profile.set_setting("status", f"{kept} {ends}" if kept else "")

    def set_idle(self, on: bool) -> bool:  # noqa: FBT001 - on or off is what it says
        """Note whether nobody is at the keyboard; tells whether that changes what others see."""
        before, self.idle = self.status, on
        if self.status == before:
            return False
        self._observers.tell()
        return True

    @property
    def is_over(self) -> bool:
        """Whether the end of the chosen status has come."""
        return self.until is not None and self.until.timestamp() * 1000 <= self._now_ms()

    def _kept_status(self) -> tuple[str, datetime | None]:
        status, _, ends = self._profile.setting("status").partition(" ")
        if status not in CHOICES or (int(ends) and int(ends) <= self._now_ms()):
            return "online", None
        return status, _moment(int(ends))

    def change(
        self, name: str | None = None, message: str | None = None, picture: bytes | None = None
    ) -> None:
        """Keep a new name, personal message or picture (empty bytes take it away).

        Raises:
            UserError: one of them breaks a limit.
        """
        if message is not None and (
            len(message) > limits.MESSAGE_LENGTH or not is_unicode(message)
        ):
            raise UserError(f"A personal message has at most {limits.MESSAGE_LENGTH} characters.")
        if message is not None and not is_line(message):
            raise UserError("A personal message is one line.")
        if picture is not None and len(picture) > limits.BLOB_SIZE:
            raise UserError(f"A picture has at most {limits.BLOB_SIZE // 1024} KiB.")
        if name is not None:
            self.name = checked_name(name)
            self._profile.set_setting("name", self.name)
        if message is not None:
            self.message = message
            self._profile.set_setting("message", message)
        if picture is not None:
            self.picture_id = self._profile.save_blob(picture) if picture else None
            self._profile.set_setting("picture", self.picture_id.hex() if self.picture_id else "")
        self._observers.tell()

    def set_scene(self, scene: Scene | None, picture: bytes = b"") -> None:
        """Keep what stands behind one's name.

        Args:
            scene: what, None for nothing.
            picture: one of one's own that it is to show in place of a drawn one.

        Raises:
            UserError: it breaks a limit.
        """
        if len(picture) > limits.BLOB_SIZE:
            raise UserError(f"A picture has at most {limits.BLOB_SIZE // 1024} KiB.")
        if scene is not None and picture:
            scene = msgspec.structs.replace(scene, picture=self._profile.save_blob(picture))
        fault = scene_fault(scene)
        if fault:
            raise UserError(f"This scene can't be shown: {fault}.")
        self.scene = scene
        self._profile.set_setting("scene", scene_text(scene))
        self._observers.tell()


_Content = tuple[str, str, BlobId | None, Scene | None]
"""Name, personal message, picture, scene."""


def _moment(ms: int) -> datetime | None:
    return datetime.fromtimestamp(ms / 1000, UTC) if ms else None


def _content(data: bytes) -> _Content:
    kept = parse_profile(data)
    return kept.name, kept.message, kept.picture, kept.scene


def _blob_id(text: str) -> BlobId | None:
    return BlobId(bytes.fromhex(text)) if text else None
