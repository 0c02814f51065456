"""A message bus of a test's own, and small programs on it that do what a desktop's do."""

import asyncio
import contextlib
import subprocess
import tempfile
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.asyncio import DBusConnection, DBusRouter, Proxy, open_dbus_connection

# Like a session's, but nothing that is installed here is started by being asked for.
CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={path}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
PROPERTIES = "org.freedesktop.DBus.Properties"
Answer = tuple[str, tuple[Any, ...]]
"""A signature, and the values."""


@contextlib.asynccontextmanager
async def private_bus() -> AsyncIterator[str]:
    """Start a bus; its address is valid until this ends."""
    with tempfile.TemporaryDirectory(prefix="chatera-bus-") as folder:
        path, config = Path(folder) / "bus", Path(folder) / "config"
        config.write_text(CONFIG.format(path=path))
        with subprocess.Popen(  # noqa: ASYNC220 - it is started in no time
            ["dbus-daemon", f"--config-file={config}", "--nofork", "--nopidfile", "--print-address"],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        ) as daemon:  # fmt: skip
            try:
                assert daemon.stdout is not None
                # Its file is there before it listens; it says so when it does.
                assert await asyncio.to_thread(daemon.stdout.readline)
                yield f"unix:path={path}"
            finally:
                daemon.kill()


class Served:
    """A program on a bus: it has names, and answers what it is asked.

    Args:
        path: of its only object.
        names: by which it is found.
    """

    def __init__(self, path: str, *names: str) -> None:
        self.path = path
        self._names = names
        self._connection: DBusConnection
        self._task: asyncio.Task[None] | None = None
        self.methods: dict[tuple[str, str], Callable[..., Answer]] = {}
        self.properties: dict[tuple[str, str], tuple[str, Any]] = {}
        """(signature, value) by interface and name."""
        self.methods[PROPERTIES, "Get"] = self._get

    async def start(self, address: str) -> None:
        """Come on the bus."""
        self._connection = await open_dbus_connection(address)
        async with DBusRouter(self._connection) as router:
            for name in self._names:
                assert await Proxy(message_bus, router).RequestName(name) == (1,)
        self._task = asyncio.ensure_future(self._serve())

    async def stop(self) -> None:
        """Go."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None
            await self._connection.close()

    async def tell(self, interface: str, signal: str, signature: str, *body: Any) -> None:
        """Emit a signal."""
        source = DBusAddress(self.path, interface=interface)
        await self._connection.send(new_signal(source, signal, signature, body))

    async def change(self, interface: str, name: str, signature: str, value: Any) -> None:
        """Give a property another value, and say so."""
        self.properties[interface, name] = (signature, value)
        changed = {name: (signature, value)}
        await self.tell(PROPERTIES, "PropertiesChanged", "sa{sv}as", interface, changed, [])

    def _get(self, interface: str, name: str) -> Answer:
        return "v", (self.properties[interface, name],)

    async def _serve(self) -> None:
        while True:
            message = await self._connection.receive()
            if message.header.message_type is MessageType.method_call:
                await self._connection.send(self._answer(message))

    def _answer(self, message: Message) -> Message:
        fields = message.header.fields
        asked = (fields.get(HeaderFields.interface, ""), fields[HeaderFields.member])
        try:
            signature, body = self.methods[asked](*message.body)
        except KeyError:
            return new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")
        return new_method_return(message, signature or None, body)


class NoticeServer(Served):
    """Shows notices as a desktop does: keeps what it was given, by number.

    Args:
        can: its capabilities.
    """

    NAME = "org.freedesktop.Notifications"

    def __init__(self, *can: str) -> None:
        super().__init__("/org/freedesktop/Notifications", self.NAME)
        self.shown: dict[int, tuple[Any, ...]] = {}
        self.told: list[tuple[Any, ...]] = []
        """Each that was given, those that took another one's place among them."""
        self._newest = 40
        self.methods[self.NAME, "GetCapabilities"] = lambda: ("as", (list(can),))
        self.methods[self.NAME, "Notify"] = self._notify
        self.methods[self.NAME, "CloseNotification"] = self._close

    def _notify(self, *given: Any) -> Answer:
        number = int(given[1])
        if not number:
            self._newest += 1
            number = self._newest
        self.shown[number] = given
        self.told.append(given)
        return "u", (number,)

    def _close(self, number: int) -> Answer:
        self.shown.pop(number, None)
        return "", ()

    @property
    def only(self) -> tuple[int, tuple[Any, ...]]:
        """The number of the one that is shown, and what it says."""
        ((number, given),) = self.shown.items()
        return number, given

    async def press(self, number: int, action: str) -> None:
        """Press one, as a person: it goes then."""
        await self.tell(self.NAME, "ActivationToken", "us", number, f"token-{number}")
        await self.tell(self.NAME, "ActionInvoked", "us", number, action)
        await self.dismiss(number)

    async def write(self, number: int, words: str) -> None:
        """Write into one."""
        await self.tell(self.NAME, "NotificationReplied", "us", number, words)
        await self.dismiss(number)

    async def dismiss(self, number: int) -> None:
        """Put one away."""
        self.shown.pop(number, None)
        await self.tell(self.NAME, "NotificationClosed", "uu", number, 2)


class MusicPlayer(Served):
    """Plays, as far as others hear of it over MPRIS."""

    INTERFACE = "org.mpris.MediaPlayer2.Player"

    def __init__(self, name: str = "test") -> None:
        super().__init__("/org/mpris/MediaPlayer2", f"org.mpris.MediaPlayer2.{name}")
        self.properties[self.INTERFACE, "PlaybackStatus"] = ("s", "Stopped")
        self.properties[self.INTERFACE, "Metadata"] = ("a{sv}", {})

    async def play(self, title: str, *artists: str) -> None:
        """Begin a piece."""
        told = {"xesam:title": ("s", title), "xesam:artist": ("as", list(artists))}
        self.properties[self.INTERFACE, "PlaybackStatus"] = ("s", "Playing")
        await self.change(self.INTERFACE, "Metadata", "a{sv}", told)

    async def pause(self) -> None:
        """Rest."""
        await self.change(self.INTERFACE, "PlaybackStatus", "s", "Paused")


class Portal(Served):
    """The desktop portal's settings.

    Args:
        old: it has only the method that wraps its answers twice.
    """

    SETTINGS = "org.freedesktop.portal.Settings"

    def __init__(self, *, old: bool = False) -> None:
        super().__init__("/org/freedesktop/portal/desktop", "org.freedesktop.portal.Desktop")
        self.settings: dict[tuple[str, str], tuple[str, Any]] = {}
        self.methods[self.SETTINGS, "Read"] = lambda *key: ("v", (("v", self.settings[key]),))
        if not old:
            self.methods[self.SETTINGS, "ReadOne"] = lambda *key: ("v", (self.settings[key],))

    async def set(self, namespace: str, key: str, signature: str, value: Any) -> None:
        """Change a setting, and say so."""
        self.settings[namespace, key] = (signature, value)
        await self.tell(self.SETTINGS, "SettingChanged", "ssv", namespace, key, (signature, value))


class ScreenSaver(Served):
    """Locks the screen."""

    NAME = "org.freedesktop.ScreenSaver"

    def __init__(self, *, locked: bool = False) -> None:
        super().__init__("/org/freedesktop/ScreenSaver", self.NAME)
        self.locked = locked
        self.methods[self.NAME, "GetActive"] = lambda: ("b", (self.locked,))

    async def lock(self, on: bool) -> None:
        """Lock it, or unlock it."""
        self.locked = on
        await self.tell(self.NAME, "ActiveChanged", "b", on)
