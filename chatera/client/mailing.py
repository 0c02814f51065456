"""What goes to and comes from single devices, for as long as one session lasts: prekeys, parcels, asks.

Everything here is made durable by the store first, so a session may end at any moment: the next one goes on.
"""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import NamedTuple

from chatera.client.session import Session
from chatera.protocol import frames, limits
from chatera.protocol.errors import Refused
from chatera.protocol.ids import CommunityId, DeviceId
from chatera.store.store import Store, WaitingParcel

PATIENT_TRIES = 4
"""Tries for which somebody who wants to leave should wait."""
TAKEN_AT_ONCE = 500
ALL_FOR_ONE = frozenset({"malformed", "not_yours"})
"""Refusals of many parcels for the sake of one."""


class Pace(NamedTuple):
    """How much goes at once, and how long is waited.

    Attributes:
        parcels: in one command; as many as fit a frame, whatever their size.
        first_pause: seconds until a device that had left no prekeys is looked for again (it may just be coming), doubled
            each time.
        longest_pause: seconds; the longest such pause, and the one until what a node would not keep is offered again.
        upkeep: seconds from one look at the own prekeys that are left to the next, where some were used.
        longest_upkeep: the same where none was used, as far as this device knows.
    """

    parcels: int = 64
    first_pause: float = 0.25
    longest_pause: float = 30.0
    upkeep: float = 60.0
    longest_upkeep: float = 6 * 3600.0


class Missing(NamedTuple):
    """Prekeys of a device were not there.

    Attributes:
        until: when to look again, in the loop's time.
    """

    until: float
    tries: int


class Mailing:
    """One session's worth of mail.

    Args:
        store: where it lies.
        session: the road.
        scopes: the community and its aliases.
        now_ms: this machine's clock.
        pace: how much goes at once, and how long is waited.
    """

    def __init__(
        self, store: Store, session: Session, scopes: tuple[CommunityId, ...],
        now_ms: Callable[[], int], pace: Pace = Pace(),  # noqa: B008 - it never changes
    ) -> None:  # fmt: skip
        self._pace = pace
        self._store = store
        self._session = session
        self._scopes = scopes
        self._now_ms = now_ms
        self._wake = asyncio.Event()
        self._turn = asyncio.Lock()
        self._without: dict[DeviceId, Missing] = {}
        self._refused: dict[bytes, float] = {}
        self._prekeys_used = False
        self._looked = 0.0

    @property
    def possible(self) -> bool:
        """Whether this node carries what is encrypted."""
        return frames.SEALED in self._session.challenge.caps

    def wake(self, *, prekeys_used: bool = False) -> None:
        """There may be something to do."""
        self._prekeys_used = self._prekeys_used or prekeys_used
        self._wake.set()

    async def let_go(self, mail: Sequence[bytes]) -> Sequence[bytes]:
        """Tell the node what this device has; returns what of that it has heard.

        Raises:
            Unreachable: the session ended.
        """
        for at in range(0, len(mail), TAKEN_AT_ONCE):
            part = tuple(mail[at : at + TAKEN_AT_ONCE])
            try:
                await self._session.ask(
                    frames.Taken(txn=self._session.next_txn(), ids=part), frames.Done
                )
            except Refused:
                return mail[:at]  # it is busy, and is told with the next receipts
        return mail

    async def publish(self) -> None:
        """Leave this device's prekeys with the node, where it has others than it should."""
        if not self.possible:
            return
        self._prekeys_used, self._looked = False, self._time()
        try:
            await self._renew_prekeys()
        except Refused:
            self._prekeys_used = True  # everything else goes on; they are offered again in a while

    async def _renew_prekeys(self) -> None:
        left = await self._session.ask(
            frames.ListPrekeys(txn=self._session.next_txn()), frames.PrekeyIds
        )
        prekeys = await self._store.renew_prekeys(frozenset(left.ids))
        if prekeys is not None:
            await self._session.ask(
                frames.PutPrekeys(txn=self._session.next_txn(), prekeys=prekeys), frames.Done
            )

    async def run(self) -> None:
        """Send what is to be sent, ask for what is missing, until cancelled."""
        while self.possible:
            self._wake.clear()
            await self.send()
            await self._ask()
            if self._time() >= self._next_look():
                await self.publish()
            with suppress(TimeoutError):
                async with asyncio.timeout(self._pause()):
                    await self._wake.wait()
        await (
            asyncio.get_running_loop().create_future()
        )  # an older node: everything encrypted waits

    async def send(self) -> None:
        """Begin the sessions that something waits for, and put all parcels that there are then.

        What is written meanwhile has its parcels put the next time: whoever writes without a pause would have their
        messages wait for ever behind them.
        """
        async with self._turn:
            await self._fetch_bundles()
            await self._put_parcels()

    async def _fetch_bundles(self) -> None:
        now = self._time()
        every = self._store.bundles_wanted(self._scopes)
        self._without = {one: self._without[one] for one in every if one in self._without}
        wanted = [
            one for one in every if one not in self._without or self._without[one].until <= now
        ]
        for at in range(0, len(wanted), limits.BUNDLES_AT_ONCE):
            part = tuple(wanted[at : at + limits.BUNDLES_AT_ONCE])
            self._without |= {one: _again(self._without.get(one), now, self._pace) for one in part}
            try:
                answer = await self._session.ask(
                    frames.TakePrekeys(txn=self._session.next_txn(), devices=part), frames.Bundles
                )
            except Refused:
                continue  # tried again in a while
            await self._store.take_bundles(answer.bundles)

    async def _put_parcels(self) -> None:
        now = self._time()
        self._refused = {one: until for one, until in self._refused.items() if until > now}
        after, last = 0, self._store.last_parcel()
        while after < last and (rows := self._waiting(self._pace.parcels, after)):
            after = rows[-1].n
            going = [row for row in rows if row.n <= last and row.name not in self._refused]
            if going:
                await self._put(going)

    def _waiting(self, limit: int, after: int = 0) -> list[WaitingParcel]:
        """Return parcels that go here, as what they open does.

        Another community's node may know whom they are for as well, and would keep them though nobody comes there.
        """
        return self._store.parcels_to_put(limit, after, self._scopes)

    async def _put(self, parcels: list[WaitingParcel]) -> None:
        """Put parcels; those that the node won't have are offered again in a while, and hold up no others."""
        refused: set[bytes]
        try:
            answer = await self._session.ask(
                frames.PutParcels(
                    txn=self._session.next_txn(), parcels=tuple(one.data for one in parcels)
                ),
                frames.ParcelsPut,
            )
            refused = set(answer.refused)
        except Refused as error:
            if error.code in ALL_FOR_ONE and len(parcels) > 1:
                half = len(parcels) // 2
                await self._put(parcels[:half])
                await self._put(parcels[half:])
                return
            refused = {one.name for one in parcels}
        self._refused |= dict.fromkeys(refused, self._time() + self._pace.longest_pause)
        await self._store.parcels_put(one.name for one in parcels if one.name not in refused)

    async def _ask(self) -> None:
        due = self._store.next_ask_ms(self._scopes)
        if due is None or due > self._now_ms():
            return
        made = tuple(await self._store.due_asks(self._scopes))
        if made:
            with suppress(Refused):  # asked again, ever more rarely
                await self._session.ask(
                    frames.PutAsks(txn=self._session.next_txn(), asks=made), frames.Done
                )

    def _next_look(self) -> float:
        """Return when to look at the own prekeys again, in the loop's time."""
        pace = self._pace
        return self._looked + (pace.upkeep if self._prekeys_used else pace.longest_upkeep)

    def _pause(self) -> float:
        """Return how many seconds may pass until something is due."""
        waits = [self._next_look() - self._time()]
        waits += [until - self._time() for until in self._refused.values()]
        waits += [missing.until - self._time() for missing in self._without.values()]
        due = self._store.next_ask_ms(self._scopes)
        if due is not None:
            waits.append((due - self._now_ms()) / 1000)
        return max(0.05, min(waits))

    @property
    def busy(self) -> bool:
        """Whether something is to be put, or waits for somebody who may just be coming."""
        if not self.possible:
            return False
        missing = (self._without.get(one) for one in self._store.bundles_wanted(self._scopes))
        return any(one is None or one.tries < PATIENT_TRIES for one in missing) or any(
            one.name not in self._refused for one in self._waiting(1 + len(self._refused))
        )

    def _time(self) -> float:
        return asyncio.get_running_loop().time()


def _again(missing: Missing | None, now: float, pace: Pace) -> Missing:
    tries = 0 if missing is None else missing.tries + 1
    return Missing(now + min(pace.first_pause * 2.0**tries, pace.longest_pause), tries)
