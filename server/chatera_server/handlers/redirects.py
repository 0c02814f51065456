"""Redirects: where members say that this community is from now on; the newest of each account stays."""

from collections.abc import Callable

from chatera.crypto.records import verify_redirect
from chatera.protocol import limits
from chatera.protocol.errors import Refused, RemoteProtocolError, StorageError
from chatera.protocol.frames import REDIRECTS, PutRedirect, RedirectPut
from chatera.protocol.ids import AccountId
from chatera.protocol.redirects import Redirect, parse_redirect
from chatera_server.bus.bus import Bus, Notice
from chatera_server.handlers.connections import Connection
from chatera_server.handlers.conversations import Scopes
from chatera_server.handlers.people import People, check_listed
from chatera_server.handlers.turns import Turns
from chatera_server.storage.event_store import EventStore, Loaded, NewRedirect, QueueFull

Newest = tuple[int, bytes]
"""(hlc, bytes): the greater one replaces, in whatever order they come."""


class Redirects:
    """Takes redirects, and tells everybody. Whose redirect counts, each client decides.

    Args:
        store: keeps them.
        people: knows who may say so.
        bus: tells of them.
        scopes: the ids of the community.
        turns: signatures are checked a little at a time.
        now_ms: ms since the epoch.
    """

    def __init__(
        self, store: EventStore, people: People, bus: Bus, scopes: Scopes, turns: Turns,
        now_ms: Callable[[], int],
    ) -> None:  # fmt: skip
        self._store = store
        self._people = people
        self._bus = bus
        self._scopes = scopes
        self._turns = turns
        self._now_ms = now_ms
        self._newest: dict[AccountId, Newest] = {}

    def load(self, loaded: Loaded) -> None:
        """Take in what the store had."""
        for position, data in loaded.redirects:
            redirect = parse_redirect(data)
            self._newest[redirect.author[0]] = (redirect.hlc, data)
            self._people.newest = max(self._people.newest, position)

    async def put(self, connection: Connection, command: PutRedirect) -> None:
        """Take an own redirect, or one that this node lacks."""
        await self._turns.take()
        try:
            redirect = self._checked(command.redirect)
            newest = (redirect.hlc, command.redirect)
            if newest <= self._newest.get(redirect.author[0], (-1, b"")):
                connection.done(command.txn)
            else:
                self._keep(connection, command, redirect, newest)
        except Refused as error:
            now = self._now_ms() if error.code == "clock" else 0
            connection.refuse(command.txn, error.code, str(error), now)
        except RemoteProtocolError as error:
            connection.refuse(command.txn, "bad_signature", str(error))
        except QueueFull:
            connection.refuse(command.txn, "full", "The node is busy; try again.")

    def _checked(self, data: bytes) -> Redirect:
        redirect = verify_redirect(data)
        account, device = redirect.author
        if redirect.place not in (self._scopes.community, *self._scopes.aliases):
            raise Refused("no_right", "This redirect is another community's.")
        if redirect.hlc >> 16 > self._now_ms() + limits.CLOCK_AHEAD_MS:
            raise Refused("clock", "The redirect's stamp is too far ahead.")
        known = self._people.get(account)
        check_listed(known, device, redirect.hlc)
        if known is None or known.profile is None or self._people.is_blocked(device):
            raise Refused("not_member", "Only somebody of this community moves it.")
        return redirect

    def _keep(
        self, connection: Connection, command: PutRedirect, redirect: Redirect, newest: Newest
    ) -> None:
        account = redirect.author[0]
        before = self._newest.get(account)
        write = NewRedirect(account, command.redirect)

        def kept(error: StorageError | None) -> None:
            if error is not None:
                if self._newest.get(account) == newest:
                    self._newest.pop(account)
                    if before is not None:
                        self._newest[account] = before
                connection.refuse(command.txn, "storage", str(error))
                return
            self._people.newest = max(self._people.newest, write.position)
            connection.done(command.txn)
            fact = RedirectPut(position=write.position, redirect=command.redirect)
            notice = Notice(fact, position=write.position, origin=connection.device, cap=REDIRECTS)
            self._bus.publish([notice])

        write.note = kept
        self._store.submit(write)
        self._newest[account] = newest
