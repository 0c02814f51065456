"""Keeping this replica and one node's store alike: catch up by pages, then take in what is pushed.

Recovery is always a pull from the cursor; a push is only a shortcut to the same ``Store.take``.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from typing import NamedTuple

from chatera.client.mailing import Mailing
from chatera.client.outbox import PASSING, Outbox
from chatera.client.reconcile import Reconciler
from chatera.client.session import Session
from chatera.protocol import frames
from chatera.protocol.errors import Refused, RemoteProtocolError, Unreachable
from chatera.protocol.frames import AnyFact
from chatera.protocol.header import Event
from chatera.protocol.ids import CommunityId, ConversationId, Position
from chatera.store.changes import Batch, Changes
from chatera.store.store import Store

RECEIPT_SECONDS = 0.05
GROUP_RECEIPT_SECONDS = 0.2
MUCH_MAIL = 64
"""So much is told at once to be here: killed before it is told, this device leaves it with the node for a month."""
RECEIPTS_AT_ONCE = 64
AT_ONCE = 500
"""Pushed facts taken in together at most."""
PAGES_AT_ONCE = 4
"""Pages taken in together at most, less than a megabyte."""
FETCH_AGAIN_SECONDS = 0.25
"""From one fetch of a conversation to the next, doubled each time it is incomplete again."""
FETCH_AGAIN_AT_MOST = 60.0
KEPT_FACTS = (
    frames.Pushed, frames.ReceiptPut, frames.ProfilePut, frames.ManifestPut, frames.ParcelPut,
    frames.AskPut, frames.RedirectPut,
)  # fmt: skip


class Fetched(NamedTuple):
    """When a conversation was last completed, in the loop's time, and how often in this session."""

    at: float
    times: int


class Synchroniser:
    """One session's worth of synchronising.

    Args:
        store: this replica.
        session: the road to the node; its ``on_fact`` must call ``take_fact``.
        own_node: the node is this profile's own child.
        community: under which this replica keeps what the node serves.
        scopes: that community and its aliases.
        now_ms: this machine's clock.
        on_signal: is given what is not stored: presence, typing, roster, moved, merged, bye.
        on_live: called when everything was caught up with.
    """

    def __init__(
        self, store: Store, session: Session, *, own_node: bool, now_ms: Callable[[], int],
        community: CommunityId, scopes: tuple[CommunityId, ...],
        on_signal: Callable[[AnyFact], None], on_live: Callable[[], None],
    ) -> None:  # fmt: skip
        self._store = store
        self._session = session
        self._own_node = own_node
        self._on_signal = on_signal
        self._on_live = on_live
        self.community = community
        self.scopes = scopes
        self._pushed: list[AnyFact] = []
        self._news = asyncio.Event()
        self._due_news = asyncio.Event()
        self._not_wanted: set[bytes] = set()
        self._giving = False
        self._incomplete: dict[ConversationId, None] = {}
        self._incomplete_news = asyncio.Event()
        self._fetched: dict[ConversationId, Fetched] = {}
        self._chain_lost = False
        self.mailing = Mailing(store, session, self.scopes, now_ms)
        self.reconciler = Reconciler(store, session, self.community, self.scopes, own_node=own_node)
        self.outbox = Outbox(
            store, session, self.scopes, own_node=own_node, now_ms=now_ms,
            reconcile=self.reconciler.conversation, mailing=self.mailing,
        )  # fmt: skip

    def take_fact(self, fact: AnyFact) -> None:
        """Take a fact from the session, in order."""
        if isinstance(fact, KEPT_FACTS):
            self._pushed.append(fact)
            self._news.set()
        else:
            self._on_signal(fact)

    @property
    def busy(self) -> bool:
        """Whether something came that is not taken in yet, or for which receipts are still to be given."""
        giving = self._due_news.is_set() or self._giving
        return bool(self._pushed) or giving or self.mailing.busy

    async def run(self, caught_up: Callable[[], Awaitable[None]]) -> None:
        """Catch up, then stay alike until the session ends.

        Args:
            caught_up: is awaited in between.

        Raises:
            Unreachable: the session ended.
            StorageError: this machine can't keep what comes.
        """
        forget = self._store.observe(self._changed)
        tasks: list[asyncio.Task[None]] = []
        try:
            await self._catch_up()
            if self._chain_lost:
                # This machine becomes a new device, which comes back in another session.
                await asyncio.get_running_loop().create_future()
            if self._session.device != self._store.device:
                raise Unreachable("This machine is another device by now.")
            await self._let_go()
            await self.outbox.confirm(self.community)
            await self.mailing.publish()
            await self._store.resign_others(self.scopes)
            self._incomplete.update(dict.fromkeys(self._store.waiting_for_more(self.scopes)))
            await caught_up()
            jobs = (
                self._take_pushed(), self._give_receipts(), self._complete(), self.outbox.run(),
                self.mailing.run(),
            )  # fmt: skip
            tasks = [asyncio.ensure_future(job) for job in jobs]
            self._on_live()
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            forget()
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _catch_up(self) -> None:
        welcome = self._session.welcome
        rows = self._store.rows(
            "SELECT store, position FROM cursors WHERE community = ?", self.community
        )
        if rows and rows[0][0] == welcome.store and rows[0][1] <= welcome.position:
            await self._pull(Position(rows[0][1]))
            if await self.reconciler.is_alike():
                return
            # Its disk was put back to what it was earlier, or this machine lost something: the cursor told nothing.
            await self._meet()
        else:
            await self._meet()
            await self._pull(welcome.position)

    async def _meet(self) -> None:
        """Bring and get everything that either side lacks; parcels follow the events."""
        await self._store.put_parcels_again()
        await self.reconciler.everything()
        if self.mailing.possible:
            # Before a page shows what was relayed as stored: what opens it belongs to it.
            await self.mailing.send()

    async def _pull(self, after: Position) -> None:
        """Pull page after page; what has come while others were taken in is taken in together.

        So the disk is waited for once for several pages, which are kept whole or not at all: the cursor stays behind them.
        """
        taking: asyncio.Future[None] | None = None
        pages: list[frames.Page] = []
        more = True
        try:
            while more:
                page = await self._page(after)
                pages.append(page)
                after, more = page.position, page.more
                if taking is None or taking.done() or len(pages) == PAGES_AT_ONCE or not more:
                    if taking is not None:
                        await taking
                    taking = asyncio.ensure_future(self._take(self._batch_of(pages)))
                    pages = []
            if taking is not None:
                await taking
        finally:
            if taking is not None:
                taking.cancel()
                await asyncio.gather(taking, return_exceptions=True)

    async def _page(self, after: Position) -> frames.Page:
        return await self._session.ask(
            frames.Pull(txn=self._session.next_txn(), after=after), frames.Page
        )

    def _batch_of(self, pages: Sequence[frames.Page]) -> Batch:
        return Batch(
            community=self.community, scopes=self.scopes,
            manifests=tuple(one for page in pages for one in page.manifests),
            profiles=tuple(one for page in pages for one in page.profiles),
            events=tuple(one for page in pages for one in page.events),
            receipts=tuple(one for page in pages for one in page.receipts),
            parcels=tuple(one for page in pages for one in page.parcels),
            asks=tuple(one for page in pages for one in page.asks),
            redirects=tuple(one for page in pages for one in page.redirects),
            cursor=(self._session.welcome.store, pages[-1].position), own_node=self._own_node,
        )  # fmt: skip

    async def _take(self, batch: Batch) -> None:
        changes = await self._store.take(batch)
        self._look_again(batch.events)
        if len(changes.taken) >= MUCH_MAIL and not self._chain_lost:
            await self._let_go()
        for data in changes.forged:
            txn = self._session.next_txn()
            self._session.send(frames.Report(txn=txn, event=data))

    def _look_again(self, events: Sequence[bytes]) -> None:
        """Fetch what the node would not show before: what it tells now is only what has come since it lets this person in."""
        waiting = self.reconciler.turned_away
        for data in events if waiting else ():
            with suppress(RemoteProtocolError):  # what is no event was not kept either
                conv = Event.parse(data).header.conv
                if conv in waiting:
                    self._incomplete[conv] = None
                    self._incomplete_news.set()

    async def _take_pushed(self) -> None:
        while True:
            await self._news.wait()
            facts, self._pushed = self._pushed[:AT_ONCE], self._pushed[AT_ONCE:]
            if not self._pushed:
                self._news.clear()
            if facts:
                await self._take(self._batch(facts))

    def _batch(self, facts: list[AnyFact]) -> Batch:
        last = facts[-1]
        assert isinstance(last, KEPT_FACTS)  # noqa: S101 - nothing else is put into the list
        return Batch(
            community=self.community, scopes=self.scopes,
            manifests=tuple(one.manifest for one in facts if isinstance(one, frames.ManifestPut)),
            profiles=tuple(one.profile for one in facts if isinstance(one, frames.ProfilePut)),
            events=tuple(one.event for one in facts if isinstance(one, frames.Pushed)),
            receipts=tuple(one.receipt for one in facts if isinstance(one, frames.ReceiptPut)),
            parcels=tuple(one.parcel for one in facts if isinstance(one, frames.ParcelPut)),
            asks=tuple(one.ask for one in facts if isinstance(one, frames.AskPut)),
            redirects=tuple(one.redirect for one in facts if isinstance(one, frames.RedirectPut)),
            cursor=(self._session.welcome.store, last.position), own_node=self._own_node,
        )  # fmt: skip

    def _changed(self, changes: Changes) -> None:
        if changes.outbox:
            self.outbox.wake()
        if changes.post or changes.prekeys_used or changes.locked:
            self.mailing.wake(prekeys_used=changes.prekeys_used)
        if changes.due or changes.taken:
            self._due_news.set()  # a node hears with the next receipts what it need keep no longer: readers wait for no disk
        if changes.incomplete:
            self._incomplete.update(dict.fromkeys(changes.incomplete))
            self._incomplete_news.set()
        self._chain_lost = self._chain_lost or changes.chain_lost

    async def _give_receipts(self) -> None:
        while True:
            self._due_news.clear()
            await self._put_receipts()
            await self._due_news.wait()
            await asyncio.sleep(RECEIPT_SECONDS)
            if not self._one_person_waits():
                await asyncio.sleep(GROUP_RECEIPT_SECONDS - RECEIPT_SECONDS)

    def _one_person_waits(self) -> bool:
        """Tell whether one of the receipts is for somebody who wrote to this person alone."""
        for conv in {conv for conv, _ in self._store.due(self.scopes)}:
            kinds = self._store.rows("SELECT kind FROM conversations WHERE conv = ?", conv)
            if kinds and kinds[0][0] == "direct":
                return True
        return False

    async def _put_receipts(self) -> None:
        self._giving = True
        try:
            await self._put_each()
            await self._let_go()
        finally:
            self._giving = False

    async def _let_go(self) -> None:
        """Have the node forget the mail this device has, now that the disk has what was in it."""
        mail = await self._store.mail_to_let_go(self.community)
        if mail:
            self._store.mail_let_go(self.community, await self.mailing.let_go(mail))

    async def _put_each(self) -> None:
        # What two people say to each other encrypted goes on in whichever community they have in common: only its node need
        # know the conversation, so the session that came first would sign what its own node refuses and no other puts.
        due = self._store.due(self.scopes)
        if due:
            await self._store.receipts(due)
        unsent = self._store.unsent_receipts(self.scopes)
        receipts = [data for data in unsent if data not in self._not_wanted]
        for at in range(0, len(receipts), RECEIPTS_AT_ONCE):
            part = receipts[at : at + RECEIPTS_AT_ONCE]
            answers = await asyncio.gather(*(self._put_receipt(data) for data in part))
            for data, code in zip(part, answers, strict=True):
                if not code:
                    self._store.receipts_put([data])
                elif code not in PASSING:
                    self._not_wanted.add(data)

    async def _put_receipt(self, data: bytes) -> str:
        """Put a receipt; returns the code of the refusal, empty for none. It stays unsent then: another node may serve it."""
        try:
            await self._session.ask(
                frames.PutReceipt(txn=self._session.next_txn(), receipt=data), frames.Done
            )
        except Refused as error:
            return error.code
        return ""

    async def _complete(self) -> None:
        """Fetch what older things are missing; of one conversation ever more rarely, so that nobody can loop us."""
        while True:
            now = asyncio.get_running_loop().time()
            pauses = {conv: self._pause_before(conv, now) for conv in self._incomplete}
            if not pauses or min(pauses.values()) > 0:
                await self._more_incomplete(min(pauses.values(), default=None))
                continue
            conv = min(pauses, key=pauses.__getitem__)
            del self._incomplete[conv]
            times = self._fetched[conv].times + 1 if conv in self._fetched else 1
            self._fetched[conv] = Fetched(now, times)
            try:
                await self.reconciler.conversation(conv)
            except Refused:
                continue  # not ours to read here

    def _pause_before(self, conv: ConversationId, now: float) -> float:
        """Return how many seconds to wait before a conversation is fetched."""
        last = self._fetched.get(conv)
        if last is None:
            return 0.0
        pause: float = min(FETCH_AGAIN_SECONDS * 2.0 ** (last.times - 1), FETCH_AGAIN_AT_MOST)
        return max(0.0, last.at + pause - now)

    async def _more_incomplete(self, seconds: float | None) -> None:
        self._incomplete_news.clear()
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._incomplete_news.wait()
