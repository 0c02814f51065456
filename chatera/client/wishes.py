"""What somebody wants to hear and see of one person or group, where that is not what the options say.

It is kept in the profile, and concerns this machine alone.
"""

import json
from collections.abc import Mapping

from chatera.store.profile import Profile

_NAME = "notices "


class Wishes:
    """By person (``a_…``) or group (``c_…``), and by what happens.

    Args:
        profile: keeps them.
    """

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._known: dict[str, Mapping[str, tuple[str, ...]]] = {}

    def of(self, who: str) -> Mapping[str, tuple[str, ...]]:
        """Return in which ways one is told of what happens, where that was chosen for them."""
        found = self._known.get(who)
        if found is None:
            kept = self._profile.setting(_NAME + who) if who else ""
            found = {event: tuple(ways) for event, ways in json.loads(kept or "{}").items()}
            self._known[who] = found
        return found

    def choose(self, who: str, event: str, ways: tuple[str, ...] | None) -> None:
        """Keep in which ways to be told of an event by them; None goes back to what the options say."""
        chosen = {**self.of(who), event: ways}
        kept = {name: one for name, one in chosen.items() if one is not None}
        self._known[who] = kept
        self._profile.set_setting(_NAME + who, json.dumps(kept))
