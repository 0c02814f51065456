"""An EventStore in a dictionary: the second implementation that the contract suite runs over."""

import asyncio
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from chatera.protocol import fingerprints
from chatera.protocol.blocks import Row
from chatera.protocol.comparison import answer
from chatera.protocol.fingerprints import Total
from chatera.protocol.header import Event, packed_heads
from chatera.protocol.ids import (
    AccountId,
    CommunityId,
    ConversationId,
    DeviceId,
    EventId,
    Position,
    StoreId,
)
from chatera.protocol.prekeys import Role
from chatera_server.storage.event_store import (
    Committed,
    DeletedEvent,
    DroppedBodies,
    ExpiredMail,
    ForgottenDevice,
    Gone,
    Kept,
    KeptPrekey,
    KnownConversation,
    Loaded,
    NewAsk,
    NewConversation,
    NewEvent,
    NewManifest,
    NewParcel,
    NewPrekeys,
    NewProfile,
    NewReceipt,
    NewRedirect,
    NewState,
    Points,
    QueueFull,
    StoredPage,
    TakenMail,
    TakenPrekeys,
    WaitingMail,
    Write,
)
from chatera_server.storage.prekeys import DAY_MS, REMEMBERED_MS


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
        self._redirects: dict[AccountId, NewRedirect] = {}
        self._redactions: dict[ConversationId, dict[EventId, list[tuple[AccountId, bool]]]] = {}
        self._blocked: set[DeviceId] = set()
        self._state: dict[str, bytes] = {}
        self._prekeys: dict[DeviceId, list[KeptPrekey]] = {}
        self._handed: dict[tuple[DeviceId, int], tuple[AccountId, int]] = {}
        self._mail: list[NewParcel | NewAsk] = []

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
            redirects=tuple((one.position, one.data) for one in self._redirects.values()),
            blocked=frozenset(self._blocked),
            state=dict(self._state),
            mail=self._waiting_mail(),
            prekeys=frozenset(device for device, keys in self._prekeys.items() if keys),
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
        *, events: bool = True, device: DeviceId | None = None,
    ) -> StoredPage:  # fmt: skip
        found = [
            *(Kept(Position(p), "event", r.data) for p, r in self._events.items()
              if events and r.conv in conversations),
            *(Kept(one.position, "receipt", one.data) for one in self._receipts.values()
              if one.conv in conversations),
            *(Kept(one.position, "profile", one.data) for one in self._profiles.values()),
            *(Kept(one.position, "manifest", one.data) for one in self._manifests.values()),
            *(Kept(one.position, "redirect", one.data) for one in self._redirects.values()),
            *(Kept(one.position, "ask" if isinstance(one, NewAsk) else "parcel", one.data)
              for one in self._mail if one.device == device),
        ]  # fmt: skip
        found = sorted((one for one in found if one.position > after), key=lambda k: k.position)
        items: list[Kept] = []
        for one in found:
            size -= len(one.data)
            if len(items) == limit or (size < 0 and items):
                return StoredPage(tuple(items), items[-1].position, more=True)
            items.append(one)
        return StoredPage(tuple(items), max(self.position, after), more=False)

    async def points(
        self, convs: Sequence[ConversationId], upto: Position
    ) -> dict[ConversationId, Points]:
        found: dict[ConversationId, Points] = {conv: {} for conv in convs}
        for conv, points in found.items():
            for position, row in self._of(conv):
                if position <= upto:
                    heads = packed_heads(row.data)
                    points[heads] = points.get(heads, Total()) + Total.of_ids((row.id,))
        return found

    async def compare(
        self, conv: ConversationId, seen: frozenset[bytes] | None, question: bytes
    ) -> bytes:
        rows = [row for _, row in self._of(conv) if seen is None or packed_heads(row.data) in seen]
        return answer(Row.of(sorted(fingerprints.key(row.hlc, row.id) for row in rows)), question)

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

    async def prekey_ids(self, device: DeviceId) -> list[int]:
        return sorted(key.id for key in self._prekeys.get(device, ()))

    async def parcels(
        self, after: Position, limit: int, size: int
    ) -> list[tuple[Position, int, bytes]]:
        found: list[tuple[Position, int, bytes]] = []
        for one in sorted(self._mail, key=lambda one: one.position):
            if isinstance(one, NewParcel) and one.position > after and len(found) < limit:
                size -= len(one.data)
                if size < 0 and found:
                    break
                found.append((one.position, one.until, one.data))
        return found

    async def mail_is_over(self, now_ms: int) -> bool:
        return any(one.until <= now_ms for one in self._mail) or any(
            at <= now_ms - REMEMBERED_MS for _, at in self._handed.values()
        )

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
            case _:
                self._keep_more(write)

    def _keep_more(self, write: Write) -> None:
        match write:
            case NewRedirect():
                self._redirects[write.account] = write
            case NewPrekeys():
                self._prekeys[write.device] = [
                    key for key in write.prekeys if (write.device, key.id) not in self._handed
                ]
            case TakenPrekeys():
                write.handed = {
                    one: self._hand(one, write) for one in write.devices if self._prekeys.get(one)
                }
            case NewParcel():
                waiting = [one for one in self._mail if one.id == write.id]
                write.kept = not waiting
                for one in waiting:
                    one.until = max(one.until, write.until)
                if write.kept:
                    self._mail.append(write)
            case NewAsk():
                self._keep_ask(write)
            case TakenMail():
                write.gone = self._let_go(
                    lambda one: one.device == write.device and one.id in write.ids
                )
            case ForgottenDevice():
                self._prekeys.pop(write.device, None)
                write.gone = self._let_go(lambda one: one.device == write.device)
            case ExpiredMail():
                write.gone = self._let_go(lambda one: one.until <= write.now)
                self._handed = {
                    key: (account, at) for key, (account, at) in self._handed.items()
                    if at > write.now - REMEMBERED_MS
                }  # fmt: skip

    def _hand(self, device: DeviceId, write: TakenPrekeys) -> list[KeptPrekey]:
        keys = self._prekeys[device]
        lasting = [key for key in keys if key.role in {Role.SIGNED, Role.LAST_RESORT}]
        if any(
            of == device and account == write.account and at > write.now - DAY_MS
            for (of, _), (account, at) in self._handed.items()
        ):
            return lasting
        once = {key.role: key for key in reversed(keys) if key not in lasting}
        for key in once.values():
            keys.remove(key)
            self._handed[device, key.id] = (write.account, write.now)
        return lasting + sorted(once.values())

    def _keep_ask(self, write: NewAsk) -> None:
        old = [
            one for one in self._mail
            if isinstance(one, NewAsk)
            and (one.event, one.sender, one.device) == (write.event, write.sender, write.device)
        ]  # fmt: skip
        write.kept = all(one.hlc < write.hlc for one in old)
        write.replaced = write.kept and bool(old)
        if write.kept:
            self._mail = [one for one in self._mail if one not in old] + [write]

    def _let_go(self, which: Callable[[NewParcel | NewAsk], bool]) -> Gone:
        gone = [one for one in self._mail if which(one)]
        self._mail = [one for one in self._mail if one not in gone]
        return [(one.device, one.sender) for one in gone]

    def _waiting_mail(self) -> tuple[WaitingMail, ...]:
        pairs = dict.fromkeys((one.device, one.sender) for one in self._mail)
        positions = {
            pair: [one.position for one in self._mail if (one.device, one.sender) == pair]
            for pair in pairs
        }
        return tuple(WaitingMail(*pair, len(of), max(of)) for pair, of in positions.items())

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
