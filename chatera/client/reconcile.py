"""Meeting a store for the first time: what each side lacks is found by comparing ids, and moves both ways.

This is what makes nothing depend on one node: whatever any client holds reaches whichever machine is the hub now.
"""

from collections.abc import Callable, Iterable

from chatera.client.session import Session
from chatera.protocol import frames
from chatera.protocol.errors import Refused
from chatera.protocol.frames import AnyCommand
from chatera.protocol.header import Event, Kind
from chatera.protocol.ids import CommunityId, ConversationId, EventId, Position
from chatera.store.changes import Batch
from chatera.store.store import Store

WANT = 500
RELAY_BYTES = 128 * 1024
RELAY_EVENTS = 200


class Reconciler:
    """Compares this replica with a node's store.

    Args:
        store: this replica.
        session: the road to the node.
        community: the canonical one.
        scopes: the community and its aliases.
        own_node: the node is this profile's own child, whose word alone is no second machine.
        taken: tells the node what it need keep no longer.
    """

    def __init__(
        self, store: Store, session: Session, community: CommunityId,
        scopes: tuple[CommunityId, ...], *, own_node: bool,
        taken: Callable[[Iterable[bytes]], None],
    ) -> None:  # fmt: skip
        self._taken = taken
        self._store = store
        self._session = session
        self._community = community
        self._scopes = scopes
        self._own_node = own_node

    async def everything(self) -> None:
        """Make both sides know what either knows: people first, then every conversation, then receipts."""
        await self._people()
        await self._records()
        for conv in await self._conversations():
            await self.conversation(conv)
        await self._receipts()

    async def conversation(self, conv: ConversationId) -> None:
        """Reconcile one conversation.

        Raises:
            Unreachable: the session ended.
            StorageError: what came could not be kept.
        """
        await self._open_if_direct(conv)
        theirs = await self._ids(conv)
        ours = {
            EventId(row[0])
            for row in self._store.rows("SELECT id FROM events WHERE conv = ?", conv)
        }
        if theirs is not None:
            waiting = self._store.rows("SELECT id FROM outbox WHERE conv = ?", conv)
            known = [EventId(row[0]) for row in waiting if row[0] in theirs]
            if known:
                await self._store.known_there(known, safe=not self._own_node)
            await self._fetch(conv, [event for event in theirs if event not in ours])
        await self._offer(conv, ours.difference(theirs or ()))

    async def _people(self) -> None:
        marks = ",".join("?" * len(self._scopes))
        rows = self._store.rows(
            "SELECT DISTINCT manifests.data FROM manifests JOIN profiles USING (account) "  # noqa: S608
            f"WHERE profiles.community IN ({marks})",
            *self._scopes,
        )
        for (data,) in rows:
            await self._try(frames.PutManifest(txn=self._session.next_txn(), manifest=data))
        for (data,) in self._store.rows(
            "SELECT data FROM profiles WHERE community = ?", self._community
        ):
            await self._try(frames.PutProfile(txn=self._session.next_txn(), profile=data))

    async def _try(self, command: AnyCommand) -> None:
        try:
            await self._session.ask(command, frames.Done)
        except Refused:
            return  # the node knows better, or will not have it: it is no worse off than before

    async def _records(self) -> None:
        """Take in the node's people and receipts; events come by their ids."""
        after = Position(0)
        while True:
            page = await self._session.ask(
                frames.Pull(txn=self._session.next_txn(), after=after, records=True),
                frames.Page,
            )
            changes = await self._store.take(
                Batch(
                    community=self._community,
                    scopes=self._scopes,
                    manifests=page.manifests,
                    profiles=page.profiles,
                    receipts=page.receipts,
                    parcels=page.parcels,
                    asks=page.asks,
                )
            )
            self._taken(changes.taken)
            after = page.position
            if not page.more:
                return

    async def _conversations(self) -> list[ConversationId]:
        marks = ",".join("?" * len(self._scopes))
        rows = self._store.rows(
            "SELECT conv FROM conversations WHERE community IN "  # noqa: S608
            f"({marks}) AND EXISTS (SELECT 1 FROM events WHERE events.conv = conversations.conv)",
            *self._scopes,
        )
        found = dict.fromkeys(ConversationId(row[0]) for row in rows)
        after: ConversationId | None = None
        while True:
            answer = await self._session.ask(
                frames.ListConversations(txn=self._session.next_txn(), after=after),
                frames.Conversations,
            )
            found.update(dict.fromkeys(entry.conv for entry in answer.entries))
            if not answer.more or not answer.entries:
                return list(found)
            after = answer.entries[-1].conv

    async def _open_if_direct(self, conv: ConversationId) -> None:
        rows = self._store.rows(
            "SELECT suite, scope, account FROM conversations WHERE conv = ? AND kind = 'direct'",
            conv,
        )
        for suite, scope, account in rows:
            pair = (self._store.me, account)
            await self._try(
                frames.OpenDirect(
                    txn=self._session.next_txn(), conv=conv, suite=suite, scope=scope, accounts=pair
                )
            )

    async def _ids(self, conv: ConversationId) -> dict[EventId, None] | None:
        """Return the node's ids in its order; None where it does not know the conversation."""
        found: dict[EventId, None] = {}
        after = Position(0)
        while True:
            try:
                answer = await self._session.ask(
                    frames.ListEvents(txn=self._session.next_txn(), conv=conv, after=after),
                    frames.EventIds,
                )
            except Refused:
                return None
            found.update(dict.fromkeys(answer.ids))
            if not answer.more:
                return found
            after = answer.next

    async def _fetch(self, conv: ConversationId, missing: list[EventId]) -> None:
        while missing:
            asked = tuple(missing[:WANT])
            answer = await self._session.ask(
                frames.Want(txn=self._session.next_txn(), conv=conv, ids=asked), frames.Events
            )
            if not answer.events:
                return
            await self._store.take(
                Batch(community=self._community, scopes=self._scopes, events=answer.events)
            )
            came = {Event.parse(data).id for data in answer.events}
            rest = [event for event in missing if event not in came]
            if len(rest) == len(missing):
                return
            missing = rest

    async def _offer(self, conv: ConversationId, surplus: set[EventId]) -> None:
        """Give the node what it lacks: the log first, then by (HLC, id); what still waits goes by the outbox."""
        if not surplus:
            return
        rows = self._store.rows(
            "SELECT id, data FROM events WHERE conv = ? AND id NOT IN (SELECT id FROM outbox) "
            "ORDER BY kind <> ?, hlc, id",
            conv,
            int(Kind.LOG),
        )
        batch: list[bytes] = []
        size = 0
        for event, data in rows:
            if event not in surplus:
                continue
            if batch and (size + len(data) > RELAY_BYTES or len(batch) >= RELAY_EVENTS):
                await self._relay(batch)
                batch, size = [], 0
            batch.append(data)
            size += len(data)
        if batch:
            await self._relay(batch)

    async def _relay(self, batch: list[bytes]) -> None:
        events = tuple(batch)
        await self._session.ask(
            frames.Relay(txn=self._session.next_txn(), events=events), frames.Relayed
        )

    async def _receipts(self) -> None:
        marks = ",".join("?" * len(self._scopes))
        rows = self._store.rows(
            "SELECT receipts.data FROM receipts JOIN conversations USING (conv) "  # noqa: S608
            f"WHERE conversations.community IN ({marks}) AND length(receipts.data) > 0",
            *self._scopes,
        )
        for (data,) in rows:
            await self._try(frames.PutReceipt(txn=self._session.next_txn(), receipt=data))
