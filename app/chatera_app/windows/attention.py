"""What may be heard, be seen and move: everything that would disturb somebody asks here first."""

from collections.abc import Callable

from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.store.options import NOTICES, Options

QUIET = ("busy", "phone")
"""Statuses that say: not now."""


class Attention:
    """Joins the status, the options, and what was chosen for one person or group.

    Args:
        client: whose status counts.
        options: today's options.
    """

    def __init__(self, client: Client, options: Callable[[], Options]) -> None:
        self._client = client
        self._options = options

    @property
    def quiet(self) -> bool:
        """Whether nothing may make a noise, come up or move."""
        return self._options().do_not_disturb or self._client.me.status in QUIET

    @property
    def still(self) -> bool:
        """Whether nothing may shake or slide."""
        return self._options().reduced_motion

    @property
    def shows_text(self) -> bool:
        """Whether notices say what was written."""
        return self._options().notification_text

    def ways(self, event: str, who: str = "") -> tuple[str, ...]:
        """Return in which ways an event is told, as far as was chosen; ``who`` as ``who_is`` says."""
        general: tuple[str, ...] = getattr(self._options(), NOTICES + event)
        return self._client.wishes.of(who).get(event, general) if who else general

    def allows(self, event: str, way: str, who: str = "") -> bool:
        """Tell whether an event may be told in a way now."""
        options = self._options()
        if self.quiet or way not in self.ways(event, who):
            return False
        switches = {
            "sound": options.sounds, "toast": options.notifications, "shake": not self.still,
        }  # fmt: skip
        return switches.get(way, True)


def who_is(chat: Chat) -> str:
    """Return by what name wishes about a chat are kept: the person's id, or the group's."""
    return chat.account or next(iter(chat.convs), "")
