"""Who is there, who writes, and who could open a hub: signals, told and never stored.

Changes are gathered for a moment and told together: a community that comes back after a hub's restart would
otherwise tell everybody of everybody.
"""

import asyncio
from collections.abc import Callable
from typing import NamedTuple

from chatera.protocol.codec import Codec
from chatera.protocol.frames import Presence, Roster, SetPresence, Type, Typing
from chatera.protocol.ids import AccountId, ConversationId, DeviceId
from chatera.protocol.statuses import PLAIN, joined, place
from chatera_server.bus.bus import Bus, Notice
from chatera_server.handlers.connections import Connection, Connections
from chatera_server.handlers.conversations import Conversations

GATHER_S = 0.1
UNSAID_S = 5.0
"""Who has not said by then how they appear is taken for online: whoever is hidden says so at once, and is never seen."""


class Fitness(NamedTuple):
    """What speaks against opening a hub on a machine, the worst first.

    Attributes:
        unreachable: nobody could connect to it.
        near: the present hub runs there, and it may be the machine that goes.
    """

    unreachable: bool
    near: bool


class Attendance:
    """Presence, typing and the roster.

    Args:
        now_ms: the node's clock.
        absent: of how many accounts that are gone newcomers are told, all at once.
    """

    def __init__(
        self, connections: Connections, conversations: Conversations, bus: Bus,
        now_ms: Callable[[], int], absent: int,
    ) -> None:  # fmt: skip
        self._connections = connections
        self._conversations = conversations
        self._bus = bus
        self._now_ms = now_ms
        self._absent = absent
        self._told: dict[AccountId, Presence] = {}
        self._changed: set[AccountId] = set()
        self._typing: dict[tuple[ConversationId, DeviceId], Typing] = {}
        self._roster: dict[DeviceId, Fitness] = {}
        self._roster_changed = False
        self._timer: asyncio.TimerHandle | None = None
        self._encoded: dict[Codec, list[bytes]] = {}

    def came(self, connection: Connection) -> None:
        """Tell a new connection who is there, and the others that it came."""
        asyncio.get_running_loop().call_later(UNSAID_S, self._assume, connection)
        if "hub" in connection.caps and connection.device not in self._roster:
            self._roster[connection.device] = Fitness(unreachable=False, near=connection.near)
            self._roster_changed = True
            self._soon()
        connection.tell(self._succession())
        connection.put_all(self._everybody(connection.codec))

    def _assume(self, connection: Connection) -> None:
        if not connection.status and not connection.closed:
            connection.status = "online"
            self._telling(connection.account)

    def dialled_back(self, connection: Connection, *, reached: bool) -> None:
        """Note whether others can connect to a device's machine: where they can't, a hub there is of use to nobody."""
        known = self._roster.get(connection.device)
        if known is None or connection.closed:
            return
        self._roster[connection.device] = known._replace(unreachable=not reached)
        if known.unreachable == reached:
            self._roster_changed = True
            self._soon()

    def went(self, connection: Connection) -> None:
        """Tell the others that a connection ended."""
        self._telling(connection.account)
        if connection.device in self._roster:
            del self._roster[connection.device]
            self._roster_changed = True

    def set(self, connection: Connection, command: SetPresence) -> None:
        """Take a device's own status."""
        if command.status not in PLAIN:
            connection.cut("malformed", "Unknown status.")
            return
        connection.status, connection.detail = command.status, command.detail
        self._telling(connection.account)

    def type(self, connection: Connection, command: Type) -> None:
        """Pass on that somebody writes in a conversation of theirs."""
        conversation = self._conversations.get(command.conv)
        if conversation is None or connection.account not in conversation.members:
            return
        fact = Typing(conv=command.conv, account=connection.account, on=command.on)
        self._typing[command.conv, connection.device] = fact
        self._soon()

    def close(self) -> None:
        """Tell nothing more."""
        if self._timer is not None:
            self._timer.cancel()

    def _telling(self, account: AccountId) -> None:
        self._changed.add(account)
        self._soon()

    def _soon(self) -> None:
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(GATHER_S, self._tell)

    def _tell(self) -> None:
        self._timer = None
        notices: list[Notice] = []
        for account in self._changed:
            old, new = self._told.get(account), self._presence(account)
            seen = ("offline", "") if old is None else (old.status, old.detail)
            if seen != (new.status, new.detail):
                self._told.pop(account, None)
                self._told[account] = new  # the latest last
                notices.append(Notice(new))
        self._changed.clear()
        self._encoded.clear()
        self._forget_absent()
        notices += self._typed()
        if self._roster_changed:
            self._roster_changed = False
            notices.append(Notice(self._succession()))
        self._bus.publish(notices)

    def _succession(self) -> Roster:
        """Return who opens a hub when this one goes: the fittest first, of these who came first."""
        return Roster(devices=tuple(sorted(self._roster, key=self._roster.__getitem__)))

    def _typed(self) -> list[Notice]:
        """Return who has begun to write or stopped, to those who are members by now."""
        typing, self._typing = self._typing, {}
        notices: list[Notice] = []
        for (conv, device), fact in typing.items():
            conversation = self._conversations.get(conv)
            if conversation is not None:
                members = frozenset(conversation.members)
                notices.append(Notice(fact, conv, members, origin=device))
        return notices

    def _forget_absent(self) -> None:
        """Remember no more of those who are gone than a newcomer can be told."""
        if len(self._told) <= self._absent + len(self._connections):
            return
        gone = [account for account, one in self._told.items() if one.status == "offline"]
        for account in gone[: -self._absent]:
            del self._told[account]

    def _everybody(self, codec: Codec) -> list[bytes]:
        """Return what a newcomer is told of everybody: encoded once for all who come in a moment."""
        known = self._encoded.get(codec)
        if known is None:
            known = [codec.encode_one(one) for one in self._told.values()]
            self._encoded[codec] = known
        return known

    def _presence(self, account: AccountId) -> Presence:
        here = list(self._connections.of(account))
        old = self._told.get(account)
        shown = [(one.status, one.detail) for one in here if one.status not in {"", "hidden"}]
        if not shown and old is not None and any(not one.status for one in here):
            return old  # who comes back is not gone until they say so
        status, detail = min(shown, key=_place, default=("offline", ""))
        leaving = status == "offline" and old is not None and old.status != "offline"
        since = self._now_ms() if leaving or status != "offline" else (old.since if old else 0)
        return Presence(account=account, status=status, since=since, detail=detail)


def _place(told: tuple[str, str]) -> tuple[int, str]:
    return place(joined(*told)), told[1]
