"""Whether many desktops on one network settle on one hub and stay there."""

import time
from collections.abc import Callable
from pathlib import Path

from tests.helpers.members import Party

PATIENCE_S = 300.0
LOOK_S = 15.0


def settle(
    folder: Path, hosts: int, minutes: float, say: Callable[[str], None]
) -> dict[str, float]:
    """Start desktops at once, let them settle, and count what changes afterwards.

    Args:
        folder: for their profiles.
        hosts: how many.
        minutes: how long nothing may change.
        say: is told how far it is.

    Returns:
        seconds until all were on one hub (``settled``); how often a connection changed after that (``changes``); on how
        many nodes they are at the end (``hubs``), and how many are with nobody (``alone``).
    """
    names = [f"Person{number}" for number in range(hosts)]
    with Party(names, folder, patience=PATIENCE_S) as party:
        began = time.monotonic()
        party.together()
        settled = time.monotonic() - began
        say(f"{hosts} on one hub after {settled:.1f} s")
        before = sum(len(one.connections) for one in party.members)
        end = time.monotonic() + minutes * 60
        while (left := end - time.monotonic()) > 0:
            party.rest(min(LOOK_S, left))
        found = {
            "settled": round(settled, 1),
            "changes": sum(len(one.connections) for one in party.members) - before,
            "hubs": len({one.node for one in party.members} - {""}),
            "alone": sum(not one.online for one in party.members),
        }
        party.leave()
    return found
