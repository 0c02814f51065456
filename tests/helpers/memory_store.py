"""An EventStore in a dictionary: the second implementation that the contract suite runs over."""

import asyncio
import secrets
from collections.abc import Sequence
from dataclasses import dataclass

from chatera.protocol.header import Event
from chatera.protocol.ids import (
    AccountId,
    CommunityId,
    ConversationId,
    DeviceId,
    EventId,
    Position,
    StoreId,
)
from chatera_server.storage.event_store import (
    Committed,
    DeletedEvent,
    DroppedBodies,
    Kept,
    KnownConversation,
    Loaded,
    NewConversation,
    NewEvent,
    NewManifest,
    NewProfile,
    NewReceipt,
    NewState,
    QueueFull,
    StoredPage,
    Write,
)


@dataclass
class _Row:
    conv: ConversationId
    id: EventId
    device: DeviceId
    hlc: int
    data: bytes
    log: bool
    expires: int


class MemoryStore:
    """Commits with the next turn of the loop; forgets everything with its object."""

    def __init__(self, community: CommunityId, queue: int = 1_000) -> None:
        self.id = StoreId(secrets.token_bytes(16))
        self.community = community
        self.position = Position(0)
        self._queue = queue
        self._given = 0
        self._waiting: list[Write] = []
        self._told: Committed = lambda _writes, _error: None
        self._events: dict[int, _Row] = {}
        self._conversations: dict[ConversationId, NewConversation] = {}
        self._receipts: dict[tuple[bytes, bytes, bytes], NewReceipt] = {}
        self._profiles: dict[AccountId, NewProfile] = {}
        self._manifests: dict[bytes, NewManifest] = {}
        self._redactions: dict[ConversationId, dict[EventId, list[tuple[AccountId, bool]]]] = {}
        self._blocked: set[DeviceId] = set()
        self._state: dict[str, bytes] = {}

    async def start(self, committed: Committed) -> Loaded:
        self._told = committed
        chains: dict[tuple[ConversationId, DeviceId], _Row] = {}
        for row in self._events.values():
            known = chains.get((row.conv, row.device))
            if known is None or row.hlc >= known.hlc:
                chains[row.conv, row.device] = row
        return Loaded(
            conversations=tuple(map(self._known, self._conversations.values())),
            chains=tuple((r.conv, r.device, r.id, r.hlc) for r in chains.values()),
            profiles=tuple((one.position, one.data) for one in self._profiles.values()),
            manifests=tuple((one.position, one.data) for one in self._manifests.values()),
            receipts=tuple(one.data for one in self._receipts.values()),
            blocked=frozenset(self._blocked),
            state=dict(self._state),
        )

    def submit(self, write: Write) -> None:
        if len(self._waiting) >= self._queue:
            raise QueueFull
        self._given += 1
        write.position = Position(self._given)
        if not self._waiting:
            asyncio.get_running_loop().call_soon(self._commit)
        self._waiting.append(write)

    async def page(
        self, conversations: Sequence[ConversationId], after: Position, limit: int, size: int,
        *, events: bool = True,
    ) -> StoredPage:  # fmt: skip
        found = [
            *(Kept(Position(p), "event", r.data) for p, r in self._events.items()
              if events and r.conv in conversations),
            *(Kept(one.position, "receipt", one.data) for one in self._receipts.values()
              if one.conv in conversations),
            *(Kept(one.position, "profile", one.data) for one in self._profiles.values()),
            *(Kept(one.position, "manifest", one.data) for one in self._manifests.values()),
        ]  # fmt: skip
        found = sorted((one for one in found if one.position > after), key=lambda k: k.position)
        items: list[Kept] = []
        for one in found:
            size -= len(one.data)
            if len(items) == limit or (size < 0 and items):
                return StoredPage(tuple(items), items[-1].position, more=True)
            items.append(one)
        return StoredPage(tuple(items), max(self.position, after), more=False)

    async def ids(
        self, conv: ConversationId, after: Position, limit: int
    ) -> list[tuple[Position, EventId]]:
        rows = sorted(self._events.items())
        return [(Position(p), r.id) for p, r in rows if r.conv == conv and p > after][:limit]

    async def find(self, conv: ConversationId, ids: Sequence[EventId]) -> dict[EventId, Position]:
        return {r.id: Position(p) for p, r in self._of(conv) if r.id in ids}

    async def read(
        self, conv: ConversationId, ids: Sequence[EventId]
    ) -> list[tuple[Position, bytes]]:
        return [(Position(p), r.data) for p, r in self._of(conv) if r.id in ids]

    async def redactions(self, conv: ConversationId) -> dict[EventId, list[tuple[AccountId, bool]]]:
        return {target: list(who) for target, who in self._redactions.get(conv, {}).items()}

    async def expired(self, now_ms: int) -> list[tuple[ConversationId, EventId]]:
        return [(r.conv, r.id) for r in self._events.values() if 0 < r.expires <= now_ms]

    async def close(self) -> None:
        if self._waiting:
            self._commit()

    def _of(self, conv: ConversationId) -> list[tuple[int, _Row]]:
        return [(p, row) for p, row in sorted(self._events.items()) if row.conv == conv]

    def _known(self, one: NewConversation) -> KnownConversation:
        rows = self._of(one.conv)
        newest = [*(p for p, _ in rows), *(
            r.position for r in self._receipts.values() if r.conv == one.conv
        )]  # fmt: skip
        return KnownConversation(
            one.conv, one.suite, one.scope, one.accounts,
            tuple(row.data for _, row in rows if row.log), Position(max(newest, default=0)),
        )  # fmt: skip

    def _commit(self) -> None:
        writes, self._waiting = self._waiting, []
        if not writes:
            return
        for write in writes:
            self._keep(write)
        self.position = writes[-1].position
        self._told(writes, None)

    def _keep(self, write: Write) -> None:
        match write:
            case NewEvent():
                self._events[write.position] = _Row(
                    write.conv, write.id, write.device, write.hlc, write.data, write.log,
                    write.expires,
                )  # fmt: skip
            case NewConversation():
                self._conversations.setdefault(write.conv, write)
            case NewReceipt():
                self._receipts[write.conv, write.device, write.author] = write
            case NewProfile():
                self._profiles[write.account] = write
            case NewManifest():
                for data in write.replaces:
                    self._manifests.pop(data, None)
                self._manifests[write.data] = write
            case NewState():
                self._state[write.key] = write.value
            case DroppedBodies():
                self._drop(write)
            case DeletedEvent():
                for position, row in self._of(write.conv):
                    if row.id == write.id:
                        del self._events[position]
                self._blocked.add(write.device)

    def _drop(self, write: DroppedBodies) -> None:
        for _, row in self._of(write.conv):
            event = Event.parse(row.data)
            right = write.account in (None, event.header.account) or write.admin
            if row.id in write.ids and right:
                row.data, row.expires = event.without_body(), 0
        if write.account is not None:
            known = self._redactions.setdefault(write.conv, {})
            for target in write.ids:
                known.setdefault(target, []).append((write.account, write.admin))
