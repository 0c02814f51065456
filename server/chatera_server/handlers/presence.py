"""Who is there, who writes, and who could open a hub: signals, told and never stored.

Changes are gathered for a moment and told together: a community that comes back after a hub's restart would
otherwise tell everybody of everybody.
"""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import NamedTuple

from chatera.protocol.codec import Codec
from chatera.protocol.frames import Presence, Roster, SetPresence, SetVisibility, Type, Typing
from chatera.protocol.ids import AccountId, ConversationId, DeviceId
from chatera.protocol.statuses import PLAIN, joined, place
from chatera_server.bus.bus import Bus, Notice
from chatera_server.handlers.connections import Connection, Connections
from chatera_server.handlers.conversations import Conversations
from chatera_server.handlers.visibility import (
    Told,
    Visibility,
    is_hidden_from,
    shown_to,
    treated_apart,
)

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
        self._told: dict[AccountId, Told] = {}
        """What all are told but those of ``_visibility``; the latest last."""
        self._visibility = Visibility()
        self._tellings = 0
        self._forgotten = 0
        """Of somebody who is gone, what was told no later than this is forgotten."""
        self._changed: set[AccountId] = set()
        self._typing: dict[
            tuple[ConversationId, DeviceId], tuple[Typing, frozenset[AccountId]]
        ] = {}
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
        connection.put_all(self._everybody(connection))

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

    def set_visibility(self, connection: Connection, command: SetVisibility) -> None:
        """Take to whom a device's person appears otherwise than to all others."""
        own = {connection.account}
        offline = frozenset(map(AccountId, command.offline)) - own
        connection.offline_to = offline
        connection.online_to = frozenset(map(AccountId, command.online)) - own - offline
        self._telling(connection.account)

    def type(self, connection: Connection, command: Type) -> None:
        """Pass on that somebody writes in a conversation of theirs, to those to whom they are there."""
        conversation = self._conversations.get(command.conv)
        if conversation is None or connection.account not in conversation.members:
            return
        fact = Typing(conv=command.conv, account=connection.account, on=command.on)
        told = frozenset(one for one in conversation.members if self._may_see(connection, one))
        self._typing[command.conv, connection.device] = fact, told
        self._soon()

    def _may_see(self, connection: Connection, viewer: AccountId) -> bool:
        """Tell whether somebody may hear what is typed at a device."""
        if viewer == connection.account:
            return True
        if is_hidden_from(self._connections.of(connection.account), viewer):
            return False
        return connection.status != "hidden" or viewer in connection.online_to

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
            notices += self._news_of(account)
        self._changed.clear()
        self._encoded.clear()
        self._forget_absent()
        notices += self._typed()
        if self._roster_changed:
            self._roster_changed = False
            notices.append(Notice(self._succession()))
        self._bus.publish(notices)

    def _news_of(self, account: AccountId) -> list[Notice]:
        """Return what is new of an account: for all alike, and for those who are told something else."""
        here = self._connections.of(account)
        before = self._told.get(account)
        now = self._presence(account, here, before)
        apart = treated_apart(here) | frozenset(self._visibility.viewers(account))
        notices: list[Notice] = []
        told = before
        if _is_news(before, now):
            self._told.pop(account, None)
            self._told[account] = told = self._telling_of(now)  # the latest last
            notices.append(Notice(now, apart=apart))
        return notices + self._news_apart(account, here, before, told, apart)

    def _news_apart(
        self, account: AccountId, here: Sequence[Connection], before: Told | None,
        after: Told | None, viewers: frozenset[AccountId],
    ) -> list[Notice]:  # fmt: skip
        """Return what is new of an account for single people.

        Args:
            account: of whom.
            here: their connections.
            before: what all others were told until now; None for nothing.
            after: what these are told from now on; likewise.
            viewers: who is told something else, or was.
        """
        wanted = treated_apart(here)
        news: defaultdict[Presence, set[AccountId]] = defaultdict(set)
        for viewer in viewers:
            old = self._visibility.of(account, viewer) or before
            new = self._presence(account, here, old, viewer)
            if _is_news(old, new):
                news[new].add(viewer)
                old = self._telling_of(new)
            told = old or Told(0, new)
            alike = told.presence == after.presence if after is not None else not told.at
            if alike and viewer not in wanted:
                self._visibility.drop(account, viewer)
            else:
                self._visibility.keep(account, viewer, told)
        return [Notice(new, accounts=frozenset(some)) for new, some in news.items()]

    def _telling_of(self, presence: Presence) -> Told:
        self._tellings += 1
        return Told(self._tellings, presence)

    def _succession(self) -> Roster:
        """Return who opens a hub when this one goes: the fittest first, of these who came first."""
        return Roster(devices=tuple(sorted(self._roster, key=self._roster.__getitem__)))

    def _typed(self) -> list[Notice]:
        """Return who has begun to write or stopped, to those who are members by now."""
        typing, self._typing = self._typing, {}
        notices: list[Notice] = []
        for (conv, device), (fact, told) in typing.items():
            conversation = self._conversations.get(conv)
            if conversation is not None:
                members = frozenset(conversation.members) & told
                notices.append(Notice(fact, conv, members, origin=device))
        return notices

    def _forget_absent(self) -> None:
        """Remember no more of those who are gone than a newcomer can be told."""
        if len(self._told) > self._absent + len(self._connections):
            gone = [one for one, told in self._told.items() if told.presence.status == "offline"]
            for account in gone[: -self._absent]:
                self._forgotten = max(self._forgotten, self._told[account].at)
                self._forget(account)
        for account in self._visibility.overdue(self._connections.accounts()):
            self._forget(account)  # also what all others were told: some would learn too much

    def _forget(self, account: AccountId) -> None:
        self._told.pop(account, None)
        self._visibility.forget(account)

    def _everybody(self, connection: Connection) -> list[bytes]:
        """Return what a newcomer is told of everybody: encoded once for all who come in a moment and are told the same."""
        codec = connection.codec
        apart = dict(self._visibility.seen_by(connection.account))
        if apart:
            told = sorted((self._told | apart).values(), key=lambda one: one.at)
            return [codec.encode_one(one.presence) for one in told if self._is_remembered(one)]
        known = self._encoded.get(codec)
        if known is None:
            known = [codec.encode_one(one.presence) for one in self._told.values()]
            self._encoded[codec] = known
        return known

    def _is_remembered(self, told: Told) -> bool:
        """Tell whether what was told would be known still, if somebody who is said to be gone were so."""
        return told.presence.status != "offline" or told.at > self._forgotten

    def _presence(
        self, account: AccountId, here: Sequence[Connection], told: Told | None,
        viewer: AccountId | None = None,
    ) -> Presence:  # fmt: skip
        """Return how somebody appears.

        Args:
            account: who.
            here: their connections.
            told: what was told before; None for nothing.
            viewer: to whom, if to one person alone.
        """
        old = told.presence if told is not None else None
        shown = shown_to(here, viewer)
        coming = any(not one.status for one in here)
        if old is not None and coming and (viewer is not None or not shown):
            return old  # who comes back is not gone until they say so, nor there for whom they may hide from
        status, detail = min(shown, key=_place, default=("offline", ""))
        leaving = status == "offline" and old is not None and old.status != "offline"
        since = self._now_ms() if leaving or status != "offline" else (old.since if old else 0)
        return Presence(account=account, status=status, since=since, detail=detail)


def _place(told: tuple[str, str]) -> tuple[int, str]:
    return place(joined(*told)), told[1]


def _is_news(before: Told | None, now: Presence) -> bool:
    """Tell whether somebody is told of it: not of a change of ``since`` alone."""
    seen = (before.presence.status, before.presence.detail) if before else ("offline", "")
    return seen != (now.status, now.detail)
