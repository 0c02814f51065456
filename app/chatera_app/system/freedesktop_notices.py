"""The notices of Linux desktops: org.freedesktop.Notifications on the session's bus.

What a server can do differs, so it is asked. Names and texts of other people go into a language of markup there, so they
are escaped, and only where the server reads it.
"""

import asyncio
import html
import logging
import os
import re
import unicodedata
from collections.abc import Callable, Coroutine
from typing import Any

from jeepney import DBusAddress, MatchRule
from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from chatera_app.system.bus import Body, Bus, BusError
from chatera_app.system.notifications import DESKTOP_ENTRY

NAME = "org.freedesktop.Notifications"
WHERE = DBusAddress("/org/freedesktop/Notifications", NAME, NAME)
OPEN, SEEN, REPLY = "default", "mark-read", "inline-reply"
"""Keys of actions. ``default`` is a press on the notice; the last one is KDE's, and GNOME's and others' who follow it."""
AS_THE_SERVER_LIKES, NORMAL = -1, 1
LARGEST_PICTURE = 96
"""Pixels: some servers refuse messages that are large."""
LONGEST_REPLY = 16_000
"""Characters; a message has less room than the bus."""

_TOKEN = re.compile(r"[\x21-\x7e]{1,256}")

log = logging.getLogger(__name__)


class FreedesktopNotices(QObject):
    """Speaks to the server that shows notices.

    Made by ``find``.

    Args:
        bus: the session's.
        can: what the server can do.
    """

    clicked = Signal(str)
    replied = Signal(str, str)
    seen = Signal(str)

    def __init__(self, bus: Bus, can: frozenset[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._can = can
        self._ids: dict[str, int] = {}
        self._ends: list[Callable[[], None]] = []
        self._last: asyncio.Task[None] | None = None

    @classmethod
    async def find(cls, bus: Bus) -> "FreedesktopNotices | None":
        """Return what speaks to this session's server, or None where there is none."""
        try:
            answer = await bus.call(WHERE, "GetCapabilities")
            found = cls(bus, frozenset(str(one) for one in answer[0]))
            await found._listen()
        except BusError as error:
            log.info("nobody shows notices here: %s", error)
            return None
        return found

    @property
    def answers(self) -> bool:
        """Whether one can write into a notice."""
        return REPLY in self._can

    async def _listen(self) -> None:
        for signal, heard in (
            ("ActionInvoked", self._pressed),
            ("NotificationReplied", self._written),
            ("NotificationClosed", self._gone),
            ("ActivationToken", self._may_come_forward),
        ):
            rule = MatchRule(type="signal", interface=NAME, member=signal, path=WHERE.object_path)
            self._ends.append(await self._bus.hear(rule, heard))

    def show(
        self,
        key: str,
        title: str,
        body: str,
        picture: QPixmap | None = None,
        status: str = "online",
        *,
        answers: bool = False,
    ) -> None:
        """Show a notice, in the place of the one of this key."""
        del status  # the server has its own look
        actions: list[str] = []
        if "actions" in self._can:
            actions = [OPEN, _tr("Open")]
            if answers and self.answers:
                actions += [REPLY, _tr("Reply")]
            if answers:
                actions += [SEEN, _tr("Mark as read")]
        hints: dict[str, tuple[str, Any]] = {
            "desktop-entry": ("s", DESKTOP_ENTRY),
            "urgency": ("y", NORMAL),
            "category": ("s", "im.received" if answers else "presence"),
            "suppress-sound": ("b", True),  # ours says what happened
            "x-kde-reply-placeholder-text": ("s", _tr("Write a reply…")),
            "x-kde-reply-submit-button-text": ("s", _tr("Send")),
        }
        if picture is not None and not picture.isNull():
            hints["image-data"] = ("(iiibiiay)", _pixels(picture))
        words = plain(body)
        if "body-markup" in self._can:
            words = html.escape(words, quote=False)
        name = QCoreApplication.applicationName() or "ChatEra"
        self._soon(self._show(key, name, plain(title), words, actions, hints))

    def withdraw(self, key: str) -> None:
        """Take one back."""
        self._soon(self._withdraw(key))

    def close(self) -> None:
        """Take back what is still shown."""
        for key in list(self._ids):
            self.withdraw(key)

    async def settle(self) -> None:
        """Wait until the server was told everything."""
        while self._last is not None and not self._last.done():
            await self._last

    def end(self) -> None:
        """Hear nothing more of it."""
        for end in self._ends:
            end()
        self._ends = []

    # One after the other: which number a notice has is known only when the server has answered.

    def _soon(self, work: Coroutine[Any, Any, None]) -> None:
        before = self._last

        async def after() -> None:
            if before is not None:
                await asyncio.wait([before])
            try:
                await work
            except BusError as error:
                log.info("a notice was not shown: %s", error)

        self._last = asyncio.ensure_future(after())

    async def _show(
        self, key: str, name: str, title: str, body: str, actions: list[str],
        hints: dict[str, tuple[str, Any]],
    ) -> None:  # fmt: skip
        given = (name, self._ids.get(key, 0), "chatera", title, body, actions, hints)
        answer = await self._bus.call(
            WHERE, "Notify", "susssasa{sv}i", (*given, AS_THE_SERVER_LIKES)
        )
        match answer:
            case (int(number),):
                self._ids[key] = number
            case _:
                log.info("the server of notices gave no number")

    async def _withdraw(self, key: str) -> None:
        number = self._ids.pop(key, 0)
        if number:
            await self._bus.call(WHERE, "CloseNotification", "u", (number,))

    def _key(self, number: object) -> str:
        """Return whose notice a number is; empty for one of another program."""
        return next((key for key, one in self._ids.items() if one == number), "")

    def _pressed(self, body: Body) -> None:
        match body:
            case (int(number), str(action)) if key := self._key(number):
                if action == OPEN:
                    self.clicked.emit(key)
                elif action == SEEN:
                    self.seen.emit(key)
            case _:
                pass

    def _written(self, body: Body) -> None:
        match body:
            case (int(number), str(words)) if key := self._key(number):
                if words.strip():
                    self.replied.emit(key, words[:LONGEST_REPLY])
            case _:
                pass

    def _may_come_forward(self, body: Body) -> None:
        """Keep what lets a window come to the front under Wayland; it is told just before the press, and Qt uses it up."""
        match body:
            case (int(number), str(token)) if self._key(number) and _TOKEN.fullmatch(token):
                os.environ["XDG_ACTIVATION_TOKEN"] = token
            case _:
                pass

    def _gone(self, body: Body) -> None:
        match body:
            case (int(number), *_) if key := self._key(number):
                del self._ids[key]
            case _:
                pass


def plain(text: str) -> str:
    """Return a text as the bus takes it: one with a NUL in it ends the connection, and strangers can write that."""
    return "".join(
        char for char in text if char in "\n\t" or unicodedata.category(char) not in {"Cc", "Cs"}
    )


def _pixels(picture: QPixmap) -> tuple[int, int, int, bool, int, int, bytes]:
    """Return a picture as the specification wants it: width, height, bytes of a row, alpha, bits, channels, data."""
    image = picture.toImage()
    if max(image.width(), image.height()) > LARGEST_PICTURE:
        image = image.scaled(
            QSize(LARGEST_PICTURE, LARGEST_PICTURE), Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )  # fmt: skip
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    data = bytes(image.constBits())
    return image.width(), image.height(), image.bytesPerLine(), True, 8, 4, data


def _tr(words: str) -> str:
    return QCoreApplication.translate("Notices", words)
