"""What waits in the store goes out, in order, over the session there is; nothing is sent that is not durable first."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial

from chatera.client.mailing import Mailing
from chatera.client.session import Session, in_a_line
from chatera.protocol import frames
from chatera.protocol.errors import Refused, UserError
from chatera.protocol.frames import AnyFact
from chatera.protocol.header import Event
from chatera.protocol.ids import AccountId, CommunityId, ConversationId, EventId
from chatera.store.changes import Batch
from chatera.store.sql import placeholders
from chatera.store.store import Store

WINDOW = 64
"""Events that may be on their way at once."""
PAUSE_SECONDS = 1.0
"""Before an event is tried again that the node could not take just now."""
PASSING = frozenset({"full", "storage", "too_many"})
"""Refusals that are the node's trouble and not the event's."""

_WAITING = """
SELECT outbox.id, events.data, events.conv, conversations.kind, conversations.suite,
       conversations.scope, conversations.account
FROM outbox CROSS JOIN events ON events.id = outbox.id
JOIN conversations ON conversations.conv = events.conv
WHERE outbox.failed = 0 AND events.device = ? AND conversations.suite <= ?
AND conversations.community IN ({scopes}) ORDER BY outbox.n LIMIT ?
"""

_UNSAFE = """
SELECT messages.conv, messages.id FROM conversations
JOIN messages ON messages.conv = conversations.conv AND messages.device = ?
WHERE conversations.community IN ({scopes}) AND messages.own = 1 AND messages.state = 0
AND messages.state < 3 AND messages.id NOT IN (SELECT id FROM outbox) ORDER BY messages.conv
"""


class Outbox:
    """Sends the waiting events of one community for as long as one session lasts.

    Args:
        store: where they wait.
        session: the road.
        scopes: the community and its aliases.
        own_node: the node is this profile's own child, whose word alone is no second machine.
        now_ms: this machine's clock.
        reconcile: brings the node a conversation whose log it does not know.
        mailing: brings it what opens these events, first.
    """

    def __init__(
        self, store: Store, session: Session, scopes: tuple[CommunityId, ...], *, own_node: bool,
        now_ms: Callable[[], int], reconcile: Callable[[ConversationId], Awaitable[None]],
        mailing: Mailing,
    ) -> None:  # fmt: skip
        self._store = store
        self._session = session
        self._device = session.device
        self._scopes = scopes
        self._own_node = own_node
        self._now_ms = now_ms
        self._reconcile = reconcile
        self._mailing = mailing
        self._wake = asyncio.Event()
        self._going: dict[EventId, asyncio.Task[None]] = {}
        self._resting: set[ConversationId] = set()
        self._opened: set[ConversationId] = set()
        self._failure: BaseException | None = None

    def wake(self) -> None:
        """There may be something to send."""
        self._wake.set()

    async def run(self) -> None:
        """Send until cancelled.

        Raises:
            Unreachable: the session ended.
            StorageError: what became of an event could not be noted.
        """
        self._wake.set()
        try:
            while True:
                await self._wake.wait()
                self._wake.clear()
                if self._failure is not None:
                    raise self._failure
                await self._send_waiting()
        finally:
            for task in self._going.values():
                task.cancel()
            await asyncio.gather(*self._going.values(), return_exceptions=True)

    async def confirm(self, community: CommunityId) -> None:
        """Ask another machine's node for what has left by way of this machine's own: what it has is on two machines.

        Args:
            community: under which this replica keeps what the node serves.

        Raises:
            Unreachable: the session ended.
            StorageError: what became of an event could not be noted.
        """
        if self._own_node:
            return
        query = _UNSAFE.format(scopes=placeholders(self._scopes))
        unsafe: dict[ConversationId, list[EventId]] = {}
        for device in (self._device, *self._store.former_devices):
            for conv, event in self._store.rows(query, device, *self._scopes):
                unsafe.setdefault(ConversationId(conv), []).append(EventId(event))
        for conv, events in unsafe.items():
            for at in range(0, len(events), WINDOW):
                with suppress(
                    Refused
                ):  # it will not have this conversation, and so has none of them
                    await self._confirm(community, conv, tuple(events[at : at + WINDOW]))

    async def _confirm(
        self, community: CommunityId, conv: ConversationId, events: tuple[EventId, ...]
    ) -> None:
        while events:
            answer = await self._session.ask(
                frames.Want(txn=self._session.next_txn(), conv=conv, ids=events), frames.Events
            )
            await self._store.take(
                Batch(community=community, scopes=self._scopes, events=answer.events)
            )
            came = {Event.parse(data).id for data in answer.events}
            if came.isdisjoint(events):
                return
            events = tuple(event for event in events if event not in came)

    async def _send_waiting(self) -> None:
        if len(self._going) > WINDOW // 2:
            return  # whichever is settled next comes back here
        query = _WAITING.format(scopes=placeholders(self._scopes))
        suites = int(self._mailing.possible)
        rows = self._store.rows(query, self._device, suites, *self._scopes, WINDOW)
        if any(suite for _, _, _, _, suite, _, _ in rows):
            await self._mailing.send()
        for event, data, conv, kind, suite, scope, account in rows:
            if event in self._going or conv in self._resting:
                continue
            if kind == "direct" and conv not in self._opened:
                await self._open(conv, suite, scope, account)
            txn = self._session.next_txn()
            answer = self._session.begin(txn, frames.Send(txn=txn, event=data))
            task = asyncio.ensure_future(self._settle(event, conv, answer))
            self._going[event] = task
            task.add_done_callback(partial(self._settled, event))

    async def _open(
        self, conv: ConversationId, suite: int, scope: bytes, account: AccountId
    ) -> None:
        pair = (self._store.me, account)
        await self._session.ask(
            frames.OpenDirect(
                txn=self._session.next_txn(), conv=conv, suite=suite, scope=scope, accounts=pair
            ),
            frames.Done,
        )
        self._opened.add(conv)

    async def _settle(
        self, event: EventId, conv: ConversationId, answer: "asyncio.Future[AnyFact]"
    ) -> None:
        fact = await answer
        match fact:
            case frames.Stored():
                await self._store.sent(event, safe=not self._own_node, community=self._scopes[0])
            case frames.Refused(code="clock"):
                await self._sign_anew(event, conv, fact.time - self._now_ms())
            case frames.Refused(code="unknown_heads" | "unknown_conversation"):
                await self._bring(event, conv)
            case frames.Refused() if fact.code in PASSING:
                await self._rest(conv)
            case frames.Refused():
                await self._store.refused(event, in_a_line(fact.message))
            case _:
                await self._store.refused(event, "The node gave an answer that is none.")

    async def _sign_anew(self, event: EventId, conv: ConversationId, offset_ms: int) -> None:
        if conv in self._resting:
            return  # the first of several refused ones signs them all
        self._resting.add(conv)
        try:
            await self._store.resign(event, offset_ms)
        except UserError as error:
            await self._store.refused(event, str(error))
        finally:
            self._resting.discard(conv)

    async def _bring(self, event: EventId, conv: ConversationId) -> None:
        self._resting.add(conv)
        try:
            await self._reconcile(conv)
        except Refused as error:
            await self._store.refused(event, str(error))
        finally:
            self._resting.discard(conv)

    async def _rest(self, conv: ConversationId) -> None:
        self._resting.add(conv)
        await asyncio.sleep(PAUSE_SECONDS)
        self._resting.discard(conv)

    def _settled(self, event: EventId, task: "asyncio.Task[None]") -> None:
        self._going.pop(event, None)
        self._wake.set()
        if not task.cancelled():
            failure = task.exception()  # asked of each, or asyncio complains of those nobody asks
            self._failure = self._failure or failure  # run() raises it
