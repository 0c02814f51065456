"""Making everything quiet for a while, and nothing of it after that."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QMenu, QWidget

from chatera.store.profile import Profile
from chatera_app.windows.muting import tomorrow
from chatera_app.windows.statuses import moment_words

KEPT = "quiet until"
"""The setting of a profile that says until when."""
LONGEST_WAIT_MS = 3_600_000
"""A timer looks at the clock so often at least: the computer may have slept."""
CHOICES = ("1h", "8h", "tomorrow")


def end_of(choice: str, now: datetime) -> datetime:
    """Return when a pause ends that begins now.

    Args:
        choice: of ``CHOICES``.
        now: in the time zone of whoever chooses.
    """
    if choice == "tomorrow":
        return tomorrow(now)
    return now + timedelta(hours=int(choice.removesuffix("h")))


def choice_words(choice: str) -> str:
    """Return what one of ``CHOICES`` is called."""
    words = {
        "1h": _tr("For an hour"), "8h": _tr("For eight hours"), "tomorrow": _tr("Until tomorrow"),
    }  # fmt: skip
    return words[choice]


class Pause(QObject):
    """Until when nothing may disturb; it is kept in the profile.

    Args:
        profile: keeps it.
        now: the time, with its zone.

    Signals:
        changed: It has begun or ended.
    """

    changed = Signal()

    def __init__(
        self, profile: Profile, now: Callable[[], datetime] = lambda: datetime.now(UTC),
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._profile = profile
        self._now = now
        kept = profile.setting(KEPT)
        self._until = datetime.fromisoformat(kept) if kept else None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)
        self._wait()

    @property
    def active(self) -> bool:
        """Whether everything is quiet now."""
        return self._until is not None and self._now() < self._until

    @property
    def until(self) -> datetime | None:
        """When it ends; None where it does not run."""
        return self._until if self.active else None

    def begin(self, until: datetime) -> None:
        """Be quiet until then."""
        self._set(until)

    def finish(self) -> None:
        """Be heard again."""
        self._set(None)

    def end(self) -> None:
        """Look at the clock no more: the profile may be closed next."""
        self._timer.stop()

    def _set(self, until: datetime | None) -> None:
        self._until = until
        self._profile.set_setting(KEPT, until.isoformat() if until is not None else "")
        self._wait()
        self.changed.emit()

    def _wait(self) -> None:
        self._timer.stop()
        if self._until is not None:
            left = (self._until - self._now()).total_seconds() * 1000
            self._timer.start(max(0, min(LONGEST_WAIT_MS, int(left) + 1)))

    def _look(self) -> None:
        if self.active:
            self._wait()
        else:
            self._set(None)


def pause_menu(parent: QWidget, pause: Pause) -> QMenu:
    """Return the menu that makes everything quiet for a while; its words follow."""
    menu = QMenu(_tr("Mute everything"), parent)
    ends = menu.addAction(_tr("Hear everything again"), pause.finish)
    menu.addSeparator()
    for choice in CHOICES:
        menu.addAction(choice_words(choice), partial(_begin, pause, choice))

    def follow() -> None:
        until = pause.until
        words = _tr("Everything is muted until {0}").format(moment_words(until))
        menu.setTitle(words if until is not None else _tr("Mute everything"))
        ends.setVisible(until is not None)

    pause.changed.connect(follow)
    menu.aboutToShow.connect(follow)
    follow()
    return menu


def _begin(pause: Pause, choice: str) -> None:
    pause.begin(end_of(choice, datetime.now().astimezone()))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Muting", words)
