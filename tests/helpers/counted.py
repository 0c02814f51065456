"""Counts anew what a store's events come to, and compares that with what the store has kept of it."""

import sqlite3
from itertools import pairwise

from chatera.protocol import blocks
from chatera.protocol.fingerprints import END, Key, Total, key
from chatera.protocol.header import packed_heads
from chatera.protocol.ids import ConversationId
from chatera.store.places import Places, reached


def assert_counted(db: sqlite3.Connection) -> int:
    """See that places, blocks and points of every conversation are those of its events; returns how many are counted."""
    rows = db.execute(
        "SELECT conv, hlc, id, data FROM events WHERE n <= ?", (reached(db),)
    ).fetchall()
    kept: dict[bytes, list[tuple[Key, bytes]]] = {}
    for conv, hlc, event, data in rows:
        kept.setdefault(conv, []).append((key(hlc, event), packed_heads(data)))
    convs = {row[0] for row in db.execute("SELECT conv FROM ordered UNION SELECT conv FROM blocks")}
    for conv in {*kept, *convs}:
        placed = sorted(kept.get(conv, []))
        places = Places(db, ConversationId(conv))
        assert places.keys(b"", END) == [place for place, _ in placed]
        assert places.at_heads(frozenset(heads for _, heads in placed)) == places.keys(b"", END)
        by_heads: dict[bytes, Total] = {}
        for place, heads in placed:
            by_heads[heads] = by_heads.get(heads, Total()) + Total.of((place,))
        points = {heads: total for heads, total in places.points().items() if total.count}
        assert points == by_heads
        found = places.all()
        assert not found or found[0].start == b""
        for block, end in pairwise([*found, None]):
            if block is not None:
                assert block.total.count <= blocks.SIZE
                upto = END if end is None else end.start
                assert block.total == Total.of(places.keys(block.start, upto))
    return len(rows)
