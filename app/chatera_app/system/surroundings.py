"""What the desktop says of this moment: is the screen locked, shall nothing move, is nobody to be disturbed."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from chatera_app.system.facts import Fact, Told
from chatera_app.system.motion import less_motion
from chatera_app.system.quiet import system_quiet
from chatera_app.system.screen_lock import login_lock, session_lock

if TYPE_CHECKING:
    # without a message bus it is not loaded
    from chatera_app.system.bus import Bus


class Surroundings(Protocol):
    """Three facts, each False where the desktop does not tell it."""

    @property
    def locked(self) -> bool:
        """Whether the screen is locked."""
        ...

    @property
    def still(self) -> bool:
        """Whether the system is asked to move less."""
        ...

    @property
    def quiet(self) -> bool:
        """Whether the system is asked not to disturb."""
        ...


class NothingTold:
    """Surroundings of which nothing is known."""

    locked = still = quiet = False


class SystemSurroundings(QObject):
    """What this operating system says.

    Signals:
        changed: One of them is another now.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._screen, self._login = session_lock(), login_lock()
        self._motion, self._quiet = less_motion(), system_quiet()
        for fact in self._facts():
            fact.changed.connect(self.changed)

    def _facts(self) -> tuple[Fact, ...]:
        return self._screen, self._login, self._motion, self._quiet

    @property
    def locked(self) -> bool:
        """Whether the screen is locked."""
        return self._screen.true or self._login.true

    @property
    def still(self) -> bool:
        """Whether the system is asked to move less."""
        return self._motion.true

    @property
    def quiet(self) -> bool:
        """Whether the system is asked not to disturb."""
        return self._quiet.true

    async def follow(self, session: "Bus | None", system: "Bus | None") -> None:
        """Listen on the buses that there are."""
        for fact in self._facts():
            bus = system if fact is self._login else session
            if isinstance(fact, Told) and bus is not None:
                await fact.follow(bus)

    def end(self) -> None:
        """Listen no more."""
        for fact in self._facts():
            fact.end()
