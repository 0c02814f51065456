"""Queries off the hot path, on a connection of their own in a thread of their own.

The index lags behind by up to one step, so every query joins it with the unindexed tail of ``events``; both come
from one snapshot of the write-ahead log.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from chatera.protocol.comparison import answer
from chatera.protocol.fingerprints import Total
from chatera.protocol.header import packed_heads
from chatera.protocol.ids import (
    AccountId,
    ConversationId,
    DeviceId,
    EventId,
    Position,
)
from chatera_server.storage.event_store import Kept, KnownConversation, Loaded, Points, StoredPage
from chatera_server.storage.fingerprints import FingerprintTables
from chatera_server.storage.mail import MailTables
from chatera_server.storage.prekeys import PrekeyTables
from chatera_server.storage.writer import indexed, last_position, open_database, unindexed

_IN = 500


class Reader:
    """Reads a store; every call sees one moment of it."""

    def __init__(self, path: Path) -> None:
        self._connection = open_database(path)
        self._fingerprints = FingerprintTables(self._connection)
        self._mail = MailTables(self._connection)
        self._prekeys = PrekeyTables(self._connection)

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def newest(self) -> Position:
        """Return the newest position, also where nothing that has it is left."""
        tables = (
            "events", "receipts", "profiles", "manifests", "redirects", "conversations", "parcels", "asks",
        )  # fmt: skip
        query = " UNION ALL ".join(f"SELECT max(seq) FROM {table}" for table in tables)  # noqa: S608
        rows = self._connection.execute(query).fetchall()
        return Position(max(last_position(self._connection), *(row[0] or 0 for row in rows)))

    def load(self) -> Loaded:
        """Read everything but events, prekeys and mail."""
        execute = self._connection.execute
        with self._snapshot():
            entries: dict[bytes, list[bytes]] = {}
            for conv, data in execute(
                "SELECT conv, bytes FROM events WHERE seq IN (SELECT seq FROM log) ORDER BY seq"
            ):
                entries.setdefault(conv, []).append(data)
            return Loaded(
                conversations=tuple(
                    KnownConversation(
                        ConversationId(conv),
                        suite,
                        scope,
                        (AccountId(one), AccountId(other)) if one else (),
                        tuple(entries.get(conv, ())),
                        self._newest_of(conv),
                    )
                    for conv, suite, scope, one, other in execute(
                        "SELECT conv, suite, scope, one, other FROM conversations ORDER BY seq"
                    ).fetchall()
                ),
                chains=tuple(
                    (ConversationId(conv), DeviceId(device), EventId(event), _number(hlc))
                    for conv, device, event, hlc in execute("SELECT * FROM chains")
                ),
                profiles=tuple(execute("SELECT seq, bytes FROM profiles ORDER BY seq")),
                manifests=tuple(execute("SELECT seq, bytes FROM manifests ORDER BY seq")),
                receipts=tuple(row[0] for row in execute("SELECT bytes FROM receipts")),
                redirects=tuple(execute("SELECT seq, bytes FROM redirects ORDER BY seq")),
                blocked=frozenset(DeviceId(row[0]) for row in execute("SELECT * FROM blocked")),
                state=dict(execute("SELECT key, value FROM state")),
                mail=self._mail.waiting(),
                prekeys=self._prekeys.devices(),
            )

    def page(
        self, conversations: Sequence[ConversationId], after: Position, limit: int, size: int,
        *, events: bool = True, device: DeviceId | None = None,
    ) -> StoredPage:  # fmt: skip
        """See ``EventStore.page``."""
        with self._snapshot():
            newest = self.newest()
            found = self._events_after(conversations, after, limit) if events else []
            for kind in ("profile", "manifest", "redirect"):
                rows = self._connection.execute(
                    f"SELECT seq FROM {kind}s WHERE seq > ? ORDER BY seq LIMIT ?",  # noqa: S608
                    (after, limit + 1),
                )
                found += [(row[0], kind) for row in rows]
            for conv in conversations:
                rows = self._connection.execute(
                    "SELECT seq FROM receipts WHERE conv=? AND seq > ? ORDER BY seq LIMIT ?",
                    (conv, after, limit + 1),
                )
                found += [(row[0], "receipt") for row in rows]
            if device is not None:
                found += self._mail.after(device, after, limit + 1)
            found.sort()
            more = len(found) > limit
            items, cut = self._fetch(found[:limit], size)
        more = more or cut
        end = items[-1].position if more else max(newest, after)
        return StoredPage(tuple(items), Position(end), more)

    def points(
        self, convs: Sequence[ConversationId], upto: Position
    ) -> dict[ConversationId, Points]:
        """See ``EventStore.points``."""
        with self._snapshot():
            found = self._fingerprints.points(convs)
            for event in unindexed(self._connection):
                if event.position <= upto and event.conv in found:
                    _count(found[event.conv], event.data, event.id)
            for conv in convs:
                later = self._connection.execute(
                    "SELECT timeline.id, events.bytes FROM timeline JOIN events USING (seq) "
                    "WHERE timeline.conv=? AND timeline.seq > ?",
                    (conv, upto),
                )
                for event, data in later:
                    _count(found[conv], data, event, gone=True)
        return found

    def compare(
        self, conv: ConversationId, seen: frozenset[bytes] | None, question: bytes
    ) -> bytes:
        """See ``EventStore.compare``."""
        with self._snapshot():
            row = self._fingerprints.row(conv, seen, unindexed(self._connection))
            return answer(row, question)

    def find(self, conv: ConversationId, ids: Sequence[EventId]) -> dict[EventId, Position]:
        """See ``EventStore.find``."""
        with self._snapshot():
            return {EventId(event): Position(seq) for seq, event in self._rows(conv, ids)}

    def read(self, conv: ConversationId, ids: Sequence[EventId]) -> list[tuple[Position, bytes]]:
        """See ``EventStore.read``."""
        with self._snapshot():
            found = sorted((seq, "event") for seq, _ in self._rows(conv, ids))
            items, _ = self._fetch(found, 1 << 62)
        return [(item.position, item.data) for item in items]

    def redactions(self, conv: ConversationId) -> dict[EventId, list[tuple[AccountId, bool]]]:
        """See ``EventStore.redactions``."""
        found: dict[EventId, list[tuple[AccountId, bool]]] = {}
        for target, account, admin in self._connection.execute(
            "SELECT target, account, admin FROM redactions WHERE conv=?", (conv,)
        ):
            found.setdefault(EventId(target), []).append((AccountId(account), bool(admin)))
        return found

    def expired(self, now_ms: int) -> list[tuple[ConversationId, EventId]]:
        """See ``EventStore.expired``."""
        return self._connection.execute(
            "SELECT conv, id FROM events WHERE seq IN (SELECT seq FROM expiry WHERE at <= ? LIMIT 500)",
            (now_ms,),
        ).fetchall()

    def prekey_ids(self, device: DeviceId) -> list[int]:
        """See ``EventStore.prekey_ids``."""
        return self._prekeys.ids(device)

    def parcels(self, after: Position, limit: int, size: int) -> list[tuple[Position, int, bytes]]:
        """See ``EventStore.parcels``."""
        return self._mail.all_after(after, limit, size)

    def mail_is_over(self, now_ms: int) -> bool:
        """See ``EventStore.mail_is_over``."""
        with self._snapshot():
            return self._mail.is_over(now_ms) or self._prekeys.is_over(now_ms)

    @contextmanager
    def _snapshot(self) -> Iterator[None]:
        self._connection.execute("BEGIN")
        try:
            yield
        finally:
            self._connection.execute("COMMIT")

    def _newest_of(self, conv: bytes) -> Position:
        row = self._connection.execute(
            "SELECT max(at) FROM (SELECT max(seq) AS at FROM timeline WHERE conv=?1 "
            "UNION ALL SELECT max(seq) FROM receipts WHERE conv=?1)",
            (conv,),
        ).fetchone()
        return Position(row[0] or 0)

    def _events_after(
        self, conversations: Sequence[ConversationId], after: Position, limit: int
    ) -> list[tuple[int, str]]:
        execute = self._connection.execute
        found: list[tuple[int, str]] = []
        for conv in conversations:
            rows = execute(
                "SELECT seq FROM timeline WHERE conv=? AND seq > ? ORDER BY seq LIMIT ?",
                (conv, after, limit + 1),
            )
            found += [(row[0], "event") for row in rows]
        if conversations:
            wanted = frozenset(conversations)
            tail = execute(
                "SELECT seq, conv FROM events WHERE seq > ? ORDER BY seq",
                (max(indexed(self._connection), after),),
            )
            found += [(seq, "event") for seq, conv in tail if conv in wanted]
        return found

    def _fetch(self, found: list[tuple[int, str]], size: int) -> tuple[list[Kept], bool]:
        """Return what stands at these positions until ``size`` is reached, and whether it was cut."""
        data: dict[int, bytes] = {}
        for kind in ("event", "receipt", "profile", "manifest", "redirect", "parcel", "ask"):
            seqs = [seq for seq, of in found if of == kind]
            for at in range(0, len(seqs), _IN):
                part = seqs[at : at + _IN]
                marks = ",".join("?" * len(part))
                data.update(self._connection.execute(
                    f"SELECT seq, bytes FROM {kind}s WHERE seq IN ({marks})", part,  # noqa: S608
                ))  # fmt: skip
        items: list[Kept] = []
        for seq, kind in found:
            size -= len(data[seq])
            if size < 0 and items:
                return items, True
            items.append(Kept(Position(seq), kind, data[seq]))
        return items, False

    def _rows(self, conv: ConversationId, ids: Sequence[EventId]) -> list[tuple[int, bytes]]:
        rows: list[tuple[int, bytes]] = []
        for at in range(0, len(ids), _IN):
            part = ids[at : at + _IN]
            marks = ",".join("?" * len(part))
            rows += self._connection.execute(
                f"SELECT seq, id FROM timeline WHERE conv=? AND id IN ({marks})",  # noqa: S608
                (conv, *part),
            ).fetchall()
            rows += self._connection.execute(
                f"SELECT seq, id FROM events WHERE seq > ? AND conv=? AND id IN ({marks})",  # noqa: S608
                (indexed(self._connection), conv, *part),
            ).fetchall()
        return rows


def _count(points: Points, data: bytes, event: bytes, *, gone: bool = False) -> None:
    heads, one = packed_heads(data), Total.of_ids((event,))
    known = points.get(heads, Total())
    points[heads] = known - one if gone else known + one


def _number(data: bytes) -> int:
    return int.from_bytes(data, "big")
