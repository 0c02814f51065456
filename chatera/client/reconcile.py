"""Meeting a store for the first time, or one that is not what the cursor says: what each side lacks moves both ways.

This is what makes nothing depend on one node: whatever any client holds reaches whichever machine is the hub now. A cursor
is a cache: it spares this where ``is_alike`` says that both sides have the same.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from chatera.client.session import Session
from chatera.protocol import frames
from chatera.protocol.blocks import Row
from chatera.protocol.comparison import Comparison
from chatera.protocol.errors import Refused
from chatera.protocol.fingerprints import END, START, Total, id_of
from chatera.protocol.frames import AnyCommand
from chatera.protocol.header import Event, Kind
from chatera.protocol.ids import CommunityId, ConversationId, EventId, Position
from chatera.store.changes import Batch
from chatera.store.sql import placeholders
from chatera.store.store import Store

WANT = 500
RELAY_BYTES = 128 * 1024
RELAY_EVENTS = 200
AT_ONCE = 500
"""Events looked for in one statement."""
LISTED_AT_MOST = 50_000
"""Conversations of a node that are remembered while it is met: it could name others without end."""
NOTHING = Total().fingerprint
"""Of a conversation that one side does not know."""


BEGINNING = Position(0)
Progress = Callable[[int, int], object]


class Found(NamedTuple):
    """What one side has of a conversation and the other lacks.

    Attributes:
        lacking: what is missing here.
        surplus: what is missing at the node.
        is_complete: nothing else differs.
    """

    lacking: list[EventId]
    surplus: set[EventId]
    is_complete: bool


class Reconciler:
    """Compares this replica with a node's store.

    Args:
        store: this replica.
        session: the road to the node.
        community: the canonical one.
        scopes: the community and its aliases.
        own_node: the node is this profile's own child, whose word alone is no second machine.

    Attributes:
        turned_away: conversations that the node does not let this person read. Whoever was added in another part of the
            network may come here before anybody does whose word that the node takes.
    """

    def __init__(
        self, store: Store, session: Session, community: CommunityId,
        scopes: tuple[CommunityId, ...], *, own_node: bool,
    ) -> None:  # fmt: skip
        self._store = store
        self._session = session
        self._community = community
        self._scopes = scopes
        self._own_node = own_node
        self.turned_away: set[ConversationId] = set()

    async def is_alike(self, position: Position | None = None) -> bool:
        """Tell whether this replica and the node have the same of all that they share, up to a position (None: the cursor).

        One question for everything; only where its answer is no, each conversation is looked at. A direct conversation that
        goes on in another community is not: here it stays what it was.

        Raises:
            Unreachable: the session ended.
            StorageError: what came since the last comparison could not be counted.
        """
        if position is None:
            rows = self._store.rows(
                "SELECT position FROM cursors WHERE community = ?", self._community
            )
            position = Position(rows[0][0])
        whole = await self._store.fingerprint(self._scopes)
        answer = await self._session.ask(
            frames.Check(txn=self._session.next_txn(), position=position, fingerprint=whole),
            frames.Checked,
        )
        if answer.same:
            return True
        theirs = await self._listed(position)
        elsewhere = self._elsewhere()
        convs = [conv for conv in (*self._known(), *theirs) if conv not in elsewhere]
        ours = await self._store.fingerprints(convs)
        return all(theirs.get(conv, NOTHING) == ours[conv] for conv in convs)

    async def has_all_before(self, row: int) -> bool:
        """Tell whether the node has everything that was here when ``row`` was the newest of the events.

        What is written meanwhile need not be there yet, so on a busy day the answer can be yes.

        Raises:
            Unreachable: the session ended.
            StorageError: as ``is_alike``.
            RemoteProtocolError: the node says what makes no sense.
        """
        position = await self.records(after=self._session.welcome.position)
        if await self.is_alike(position):
            return True
        theirs = await self._listed(position)
        known = self._known()
        ours = await self._store.fingerprints(known)
        for conv in known:
            if theirs.get(conv, NOTHING) == ours[conv]:
                continue
            found = await self._differences(conv)
            if not found.is_complete or self._any_before(found.surplus, row):
                return False
        return True

    def _any_before(self, events: Iterable[EventId], row: int) -> bool:
        return any(
            self._store.rows(
                f"SELECT 1 FROM events WHERE n <= ? AND id IN ({placeholders(part)})"  # noqa: S608
                " AND id NOT IN (SELECT id FROM outbox)",
                row, *part,
            )
            for part in _parts(list(events), AT_ONCE)
        )  # fmt: skip

    async def everything(self, progress: Progress = lambda _done, _total: None) -> None:
        """Make both sides know what either knows: people first, then every conversation, then receipts.

        Args:
            progress: is told how many conversations of how many are alike.

        Raises:
            Unreachable: the session ended.
            StorageError: what came could not be kept.
            RemoteProtocolError: the node says what makes no sense.
        """
        await self._people()
        await self.records()
        theirs = await self._listed(self._session.welcome.position)
        convs = dict.fromkeys((*self._known(), *theirs))
        ours = await self._store.fingerprints(convs)
        for done, conv in enumerate(convs):
            progress(done, len(convs))
            if theirs.get(conv, NOTHING) != ours[conv]:
                await self.conversation(conv)
        await self._receipts()

    async def conversation(self, conv: ConversationId) -> None:
        """Reconcile one conversation; the node is given nothing of one that goes on in another community.

        Who may read what follows from the log: where that grew on either side, and where more differed than is found at
        once, the rest is compared again. One of another community is none of this node's, whatever it lists: what one has of
        it is not even described. What is encrypted between two people may go on anywhere.

        Raises:
            Unreachable: the session ended.
            StorageError: what came could not be kept.
            RemoteProtocolError: the node says what makes no sense.
        """
        if self.belongs_elsewhere(conv):
            return
        await self._open_if_direct(conv)
        offered: set[EventId] = set()
        while True:
            found = await self._differences(conv)
            came = await self._fetch(conv, found.lacking)
            if conv in self._elsewhere():
                # Its id follows from the two accounts, so any node can name it: what was said elsewhere stays there.
                return
            # A node that takes something and lacks it still is not given it for ever.
            surplus = found.surplus - offered
            went = await self._offer(surplus)
            offered |= surplus
            if not (came | went) or (found.is_complete and Kind.LOG not in came | went):
                return

    async def _people(self) -> None:
        marks = placeholders(self._scopes)
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

    async def records(self, after: Position = BEGINNING) -> Position:
        """Take in the node's people, receipts and redirects; events come by their ids.

        Returns:
            the node's newest position.

        Raises:
            Unreachable: the session ended.
            StorageError: what came could not be kept.
            RemoteProtocolError: the node says what makes no sense.
        """
        while True:
            page = await self._session.ask(
                frames.Pull(txn=self._session.next_txn(), after=after, records=True),
                frames.Page,
            )
            await self._store.take(
                Batch(
                    community=self._community,
                    scopes=self._scopes,
                    manifests=page.manifests,
                    profiles=page.profiles,
                    receipts=page.receipts,
                    parcels=page.parcels,
                    asks=page.asks,
                    redirects=page.redirects,
                )
            )
            after = page.position
            if not page.more:
                return after

    def _known(self) -> list[ConversationId]:
        """Return the conversations of these communities of which there is something here."""
        marks = placeholders(self._scopes)
        rows = self._store.rows(
            "SELECT conv FROM conversations WHERE community IN "  # noqa: S608
            f"({marks}) AND EXISTS (SELECT 1 FROM events WHERE events.conv = conversations.conv)",
            *self._scopes,
        )
        return [ConversationId(row[0]) for row in rows]

    def _elsewhere(self) -> set[ConversationId]:
        marks = placeholders(self._scopes)
        rows = self._store.rows(
            f"SELECT conv FROM conversations WHERE community NOT IN ({marks})",  # noqa: S608
            *self._scopes,
        )
        return {ConversationId(row[0]) for row in rows}

    def belongs_elsewhere(self, conv: ConversationId) -> bool:
        """Tell whether a conversation is known as one that only other communities' nodes may know of."""
        marks = placeholders(self._scopes)
        return bool(
            self._store.rows(
                f"SELECT 1 FROM conversations WHERE conv = ? AND community NOT IN ({marks})"  # noqa: S608
                " AND NOT (kind = 'direct' AND suite = 1)",
                conv, *self._scopes,
            )
        )  # fmt: skip

    async def _listed(self, position: Position) -> dict[ConversationId, bytes]:
        """Return the node's conversations, and what they came to at a position."""
        found: dict[ConversationId, bytes] = {}
        after: ConversationId | None = None
        while True:
            answer = await self._session.ask(
                frames.ListConversations(txn=self._session.next_txn(), after=after, at=position),
                frames.Conversations,
            )
            found.update((entry.conv, entry.fingerprint) for entry in answer.entries)
            if not answer.more or not answer.entries or len(found) >= LISTED_AT_MOST:
                return found  # what was not listed is compared where there is something of it here
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

    async def _differences(self, conv: ConversationId) -> Found:
        """Find out what the node has of a conversation and this replica lacks, and the other way round."""
        comparison = await self._store.with_row(conv, lambda row: Comparison(row, differ=True))
        while (question := comparison.question()) is not None:
            command = frames.Compare(txn=self._session.next_txn(), conv=conv, ranges=question)
            try:
                answer = await self._session.ask(command, frames.Compared)
            except Refused:
                self.turned_away.add(conv)
                return await self._store.with_row(conv, _all_here)
            self.turned_away.discard(conv)
            take = partial(comparison.take, data=answer.ranges)
            await self._store.with_row(conv, take)
        return Found(
            list(comparison.lacking), set(comparison.surplus), is_complete=comparison.is_complete
        )

    async def _fetch(self, conv: ConversationId, lacking: list[EventId]) -> set[int]:
        """Get what is missing here; returns which kinds of events were kept."""
        here = self._store.have(lacking)  # what waits in the outbox: its answer was lost
        if here:
            await self._store.known_there(
                list(here), safe=not self._own_node, community=self._community
            )
        missing = [event for event in lacking if event not in here]
        kinds: set[int] = set()
        while missing:
            asked = tuple(missing[:WANT])
            answer = await self._session.ask(
                frames.Want(txn=self._session.next_txn(), conv=conv, ids=asked), frames.Events
            )
            events = {one.id: one.header.kind for one in map(Event.parse, answer.events)}
            if events.keys().isdisjoint(asked):
                missing = missing[WANT:]  # it has none of them any more
                continue
            await self._store.take(
                Batch(community=self._community, scopes=self._scopes, events=answer.events)
            )
            kinds.update(events[one] for one in self._store.have(events))
            missing = [event for event in missing if event not in events]
        return kinds

    async def _offer(self, surplus: set[EventId]) -> set[int]:
        """Give the node what it lacks: the log first, then deletions, then by (HLC, id); returns which kinds it took.

        What was deleted has no body any more, and is taken only where the deletion is known. What still waits in the outbox
        goes by that.
        """
        order: list[tuple[int, int, EventId]] = []
        for part in _parts(list(surplus), AT_ONCE):
            order += self._store.rows(
                "SELECT (kind <> ?) + (kind NOT IN (?, ?)), hlc, id FROM events"  # noqa: S608
                f" WHERE id IN ({placeholders(part)}) AND id NOT IN (SELECT id FROM outbox)",
                int(Kind.LOG), int(Kind.LOG), int(Kind.REDACT), *part,
            )  # fmt: skip
        kinds: set[int] = set()
        for part in _parts([event for _, _, event in sorted(order)], RELAY_EVENTS):
            rows = self._store.rows(
                f"SELECT id, data FROM events WHERE id IN ({placeholders(part)})",  # noqa: S608
                *part,
            )
            kept = {event: Event.parse(data) for event, data in rows}
            for batch in _relayable(kept[one] for one in part if one in kept):
                kinds |= await self._relay(batch)
        return kinds

    async def _relay(self, batch: list[Event]) -> set[int]:
        events = tuple(event.data for event in batch)
        answer = await self._session.ask(
            frames.Relay(txn=self._session.next_txn(), events=events), frames.Relayed
        )
        refused = {verdict.id for verdict in answer.refused}
        return {event.header.kind for event in batch if event.id not in refused}

    async def _receipts(self) -> None:
        marks = placeholders(self._scopes)
        rows = self._store.rows(
            "SELECT receipts.data FROM receipts JOIN conversations USING (conv) "  # noqa: S608
            f"WHERE conversations.community IN ({marks}) AND length(receipts.data) > 0",
            *self._scopes,
        )
        for (data,) in rows:
            await self._try(frames.PutReceipt(txn=self._session.next_txn(), receipt=data))


def _all_here(row: Row) -> Found:
    """Return what a node lacks that does not know a conversation."""
    keys = row.keys(START, END, row.total(START, END).count)
    return Found([], {id_of(place) for place in keys}, is_complete=True)


def _parts(events: Sequence[EventId], size: int) -> Iterator[Sequence[EventId]]:
    for at in range(0, len(events), size):
        yield events[at : at + size]


def _relayable(events: Iterable[Event]) -> Iterator[list[Event]]:
    """Yield events in portions that fit a frame, in their order."""
    batch: list[Event] = []
    size = 0
    for event in events:
        if batch and size + len(event.data) > RELAY_BYTES:
            yield batch
            batch, size = [], 0
        batch.append(event)
        size += len(event.data)
    if batch:
        yield batch
