"""Yes-or-no facts that the desktop tells: is the screen locked, shall nothing move, is nobody to be disturbed.

One shape for all of them. On Linux each is asked of several places, since desktops differ in where they say it; the rest
of the program only sees whether any of them says yes.
"""

import logging
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

if TYPE_CHECKING:
    # without a message bus it is not loaded
    from chatera_app.system.bus import Bus

LOOK_MS = 5_000
"""How often a system is asked that does not tell by itself."""
PROPERTIES = "org.freedesktop.DBus.Properties"
PORTAL = ("/org/freedesktop/portal/desktop", "org.freedesktop.portal.Desktop")
SETTINGS = "org.freedesktop.portal.Settings"

log = logging.getLogger(__name__)


class Fact(Protocol):
    """Something the desktop says yes or no to."""

    changed: SignalInstance

    @property
    def true(self) -> bool:
        """What it says now; False where it does not tell."""
        ...

    def end(self) -> None:
        """Ask no more."""


class Untold(QObject):
    """A fact that this desktop does not tell."""

    changed = Signal()
    true = False

    def end(self) -> None:
        """There is nothing to end."""


class Looked(QObject):
    """A fact that has to be looked at again and again.

    Args:
        look: says what is true now; None where it can't be told.
    """

    changed = Signal()

    def __init__(self, look: Callable[[], bool | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._true = bool(look())
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @property
    def true(self) -> bool:
        """What it was at the last look."""
        return self._true

    def look(self) -> None:
        """Look now."""
        before, self._true = self._true, bool(self._look())
        if self._true != before:
            self.changed.emit()

    def end(self) -> None:
        """Look no more."""
        self._timer.stop()


Say = Callable[[bool | None], None]
"""Takes what a source says: yes, no, or nothing."""


class Source(Protocol):
    """One place on the message bus that tells a fact."""

    async def follow(self, bus: "Bus", say: Say) -> list[Callable[[], None]]:
        """Tell what is so now, and whenever it changes; returns what ends that.

        Raises:
            BusError: nobody there tells it.
        """
        ...


class Method:
    """Told by a method without arguments, and by a signal with the same answer: screen savers do so.

    Args:
        path: of the object.
        name: of who has it on the bus.
        interface: of both.
        method: gives a boolean.
        signal: carries one.
    """

    def __init__(self, path: str, name: str, interface: str, method: str, signal: str) -> None:
        self._where = (path, name, interface)
        self._method, self._signal = method, signal

    async def follow(self, bus: "Bus", say: Say) -> list[Callable[[], None]]:
        """Tell what is so now, and whenever it changes."""
        from jeepney import DBusAddress, MatchRule

        path, name, interface = self._where
        if not await bus.owner(name):
            return []  # asking would start it on some desktops
        rule = MatchRule(type="signal", interface=interface, member=self._signal, path=path)
        ends = await bus.hear(rule, lambda body: say(_boolean(body[:1])))
        say(_boolean(await bus.call(DBusAddress(path, name, interface), self._method)))
        return [ends]


class Property:
    """Told by a property, which says when it changes.

    Args:
        path: of the object.
        name: of who has it on the bus.
        interface: the property's.
        member: the property.
    """

    def __init__(self, path: str, name: str, interface: str, member: str) -> None:
        self._where = (path, name, interface)
        self._member = member

    async def follow(self, bus: "Bus", say: Say) -> list[Callable[[], None]]:
        """Tell what is so now, and whenever it changes."""
        from jeepney import DBusAddress, MatchRule

        path, name, interface = self._where
        if not await bus.owner(name):
            return []
        rule = MatchRule(type="signal", interface=PROPERTIES, member="PropertiesChanged", path=path)

        def heard(body: tuple[Any, ...]) -> None:
            match body:
                case (str(told), dict(values), *_) if told == interface and self._member in values:
                    say(_boolean((_held(values[self._member]),)))
                case _:
                    pass

        ends = await bus.hear(rule, heard)
        say(_boolean((await bus.get(DBusAddress(path, name, interface), self._member),)))
        return [ends]


class Setting:
    """Told by the desktop portal's settings.

    Args:
        namespace: of the setting.
        key: its name there.
        means: says what a value means; None for nothing.
    """

    def __init__(self, namespace: str, key: str, means: Callable[[Any], bool | None]) -> None:
        self._namespace, self._key = namespace, key
        self._means = means

    async def follow(self, bus: "Bus", say: Say) -> list[Callable[[], None]]:
        """Tell what is so now, and whenever it changes."""
        from jeepney import DBusAddress, MatchRule

        from chatera_app.system.bus import BusError, unwrapped

        where = DBusAddress(PORTAL[0], PORTAL[1], SETTINGS)
        rule = MatchRule(type="signal", interface=SETTINGS, member="SettingChanged", path=PORTAL[0])

        def heard(body: tuple[Any, ...]) -> None:
            match body:
                case (str(namespace), str(key), value) if (namespace, key) == (
                    self._namespace, self._key,
                ):  # fmt: skip
                    say(self._means(unwrapped(value)))
                case _:
                    pass

        wanted = (self._namespace, self._key)
        # An old portal knows only the second one, which wraps its answer twice.
        try:
            answer = await bus.call(where, "ReadOne", "ss", wanted)
        except BusError:
            answer = await bus.call(where, "Read", "ss", wanted)
        ends = await bus.hear(rule, heard)
        say(self._means(unwrapped(answer[0])))
        return [ends]


class Told(QObject):
    """A fact that is true while any of its sources says so.

    Args:
        sources: where it is told.
    """

    changed = Signal()

    def __init__(self, sources: Sequence[Source], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sources = tuple(sources)
        self._said: dict[int, bool] = {}
        self._ends: list[Callable[[], None]] = []

    @property
    def true(self) -> bool:
        """Whether any of them says yes."""
        return any(self._said.values())

    async def follow(self, bus: "Bus") -> None:
        """Listen on a bus from now on; who is not there says nothing."""
        from chatera_app.system.bus import BusError

        for number, source in enumerate(self._sources):
            try:
                self._ends += await source.follow(bus, self._hears(number))
            except BusError as error:
                log.info("the desktop does not tell everything: %s", error)

    def end(self) -> None:
        """Listen no more."""
        for end in self._ends:
            end()
        self._ends = []

    def _hears(self, number: int) -> Say:
        def say(value: bool | None) -> None:
            before = self.true
            self._said[number] = bool(value)
            if self.true != before:
                self.changed.emit()

        return say


def _boolean(body: tuple[Any, ...]) -> bool | None:
    """Return what an answer says, if it is one of yes and no."""
    return body[0] if body and isinstance(body[0], bool) else None


def _held(value: Any) -> Any:
    from chatera_app.system.bus import unwrapped

    return unwrapped(value)
