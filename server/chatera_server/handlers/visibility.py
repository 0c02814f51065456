"""What single people are told of whether somebody is there, where that is something else than what all others are told.

Somebody to whom an account appears offline must see what they would see of one that left then: the same facts, with the
same time, in the same place among those that a newcomer is told, and no fact when the account comes or goes for all
others. So what was told is remembered for each such pair until it is what all are told, also while the account is gone.
"""

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from chatera.protocol.frames import Presence
from chatera.protocol.ids import AccountId
from chatera_server.handlers.connections import Connection

ABSENT_PAIRS = 32_768


class Told(NamedTuple):
    """What was told last.

    Attributes:
        at: the higher, the later it was told; 0 for what never was: that somebody is gone who was not seen.
    """

    at: int
    presence: Presence


class Visibility:
    """What was told of accounts to those who are not told what all are told.

    Args:
        pairs: so many are remembered whose account is gone.
    """

    def __init__(self, pairs: int = ABSENT_PAIRS) -> None:
        self._pairs = pairs
        self._views: dict[AccountId, dict[AccountId, Told]] = {}
        """By account, then by who is told."""
        self._seen_by: dict[AccountId, set[AccountId]] = {}
        """By who is told: of which accounts."""

    def viewers(self, account: AccountId) -> Collection[AccountId]:
        """Return who was told something else of an account."""
        return self._views.get(account, {}).keys()

    def of(self, account: AccountId, viewer: AccountId) -> Told | None:
        """Return what somebody was told of an account; None where it was what all were told."""
        return self._views.get(account, {}).get(viewer)

    def seen_by(self, viewer: AccountId) -> Iterator[tuple[AccountId, Told]]:
        """Return all that somebody was told in place of what others were told."""
        for account in self._seen_by.get(viewer, ()):
            yield account, self._views[account][viewer]

    def keep(self, account: AccountId, viewer: AccountId, told: Told) -> None:
        """Note what somebody was told of an account."""
        self._views.setdefault(account, {})[viewer] = told
        self._seen_by.setdefault(viewer, set()).add(account)

    def drop(self, account: AccountId, viewer: AccountId) -> None:
        """Somebody is told what all are told again."""
        views = self._views.get(account, {})
        if views.pop(viewer, None) is not None:
            self._unsee(account, viewer)
        if not views:
            self._views.pop(account, None)

    def forget(self, account: AccountId) -> None:
        """Nothing is remembered of an account any more."""
        for viewer in self._views.pop(account, {}):
            self._unsee(account, viewer)

    def overdue(self, here: Collection[AccountId]) -> list[AccountId]:
        """Return of which accounts that are gone too much is remembered, who left first being the first."""
        gone = [one for one in self._views if one not in here]
        over = sum(len(self._views[one]) for one in gone) - self._pairs
        if over <= 0:
            return []
        gone.sort(key=lambda one: max(told.at for told in self._views[one].values()))
        found: list[AccountId] = []
        for account in gone:
            if over <= 0:
                break
            found.append(account)
            over -= len(self._views[account])
        return found

    def _unsee(self, account: AccountId, viewer: AccountId) -> None:
        seen = self._seen_by[viewer]
        seen.discard(account)
        if not seen:
            del self._seen_by[viewer]


def treated_apart(here: Iterable[Connection]) -> frozenset[AccountId]:
    """Return to whom an account's devices want to appear otherwise than to all others."""
    return frozenset().union(*(one.offline_to | one.online_to for one in here))


def is_hidden_from(here: Iterable[Connection], viewer: AccountId) -> bool:
    """Tell whether an account is to appear offline to somebody: one of its devices is enough, others may be older."""
    return any(viewer in one.offline_to for one in here)


def shown_to(here: Iterable[Connection], viewer: AccountId | None) -> list[tuple[str, str]]:
    """Return the statuses of an account's devices, with their details, that somebody may see.

    Args:
        here: the devices' connections.
        viewer: who; None for all who are treated alike.
    """
    here = tuple(here)
    if viewer is not None and is_hidden_from(here, viewer):
        return []
    found = [(one.status, one.detail) for one in here if one.status not in {"", "hidden"}]
    if any(one.status == "hidden" and viewer in one.online_to for one in here):
        found.append(("online", ""))
    return found
