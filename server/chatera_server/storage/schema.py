"""The tables of a node's database, as the newest migration leaves them.

Events are append-only. ``timeline``, ``blocks``, ``strays``, ``points`` and ``chains`` are an index of them that the writer
brings up to date in steps; ``state.indexed`` says how far. Positions (``seq``) are one sequence over all tables.
"""

import sqlalchemy as sa

metadata = sa.MetaData()

state = sa.Table(
    "state",
    metadata,
    sa.Column("key", sa.Text, primary_key=True),
    sa.Column("value", sa.LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)
"""``store``, ``community``, ``aliases``, ``indexed``, ``position`` and the like."""

events = sa.Table(
    "events",
    metadata,
    sa.Column("seq", sa.Integer, primary_key=True),
    sa.Column("conv", sa.LargeBinary, nullable=False),
    sa.Column("id", sa.LargeBinary, nullable=False),
    sa.Column("bytes", sa.LargeBinary, nullable=False),
)

timeline = sa.Table(
    "timeline",
    metadata,
    sa.Column("conv", sa.LargeBinary, primary_key=True),
    sa.Column("seq", sa.Integer, primary_key=True),
    sa.Column("id", sa.LargeBinary, nullable=False),
    sa.Column("hlc", sa.Integer, nullable=False),
    sa.Column("point", sa.Integer, nullable=False),
    sqlite_with_rowid=False,
)
"""``point`` is a row of ``points``, 0 for none."""

blocks = sa.Table(
    "blocks",
    metadata,
    sa.Column("conv", sa.LargeBinary, primary_key=True),
    sa.Column("start", sa.LargeBinary, primary_key=True),
    sa.Column("count", sa.Integer, nullable=False),
    sa.Column("total", sa.LargeBinary, nullable=False),
    sa.Column("first", sa.Integer, nullable=False),
    sa.Column("last", sa.Integer, nullable=False),
    sa.Column("top", sa.LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)
"""What up to 1,024 events that follow one another by (HLC, id) come to, from ``start`` up to the next block. But for strays
they came between the positions ``first`` and ``last``."""

strays = sa.Table(
    "strays",
    metadata,
    sa.Column("conv", sa.LargeBinary, primary_key=True),
    sa.Column("place", sa.LargeBinary, primary_key=True),
    sqlite_with_rowid=False,
)
"""Where events stand that came after their block was full."""

points = sa.Table(
    "points",
    metadata,
    sa.Column("n", sa.Integer, primary_key=True),
    sa.Column("conv", sa.LargeBinary, nullable=False),
    sa.Column("heads", sa.LargeBinary, nullable=False),
    sa.Column("count", sa.Integer, nullable=False),
    sa.Column("total", sa.LargeBinary, nullable=False),
    sa.Index("points_heads", "conv", "heads", unique=True),
)
"""What the events come to that name the same heads; none for those that name none, as entries of a log."""

chains = sa.Table(
    "chains",
    metadata,
    sa.Column("conv", sa.LargeBinary, primary_key=True),
    sa.Column("device", sa.LargeBinary, primary_key=True),
    sa.Column("id", sa.LargeBinary, nullable=False),
    sa.Column("hlc", sa.LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)
"""The newest event of each device in each conversation; ``hlc`` as 8 bytes, SQLite has no u64."""

log = sa.Table(
    "log",
    metadata,
    sa.Column("seq", sa.Integer, primary_key=True),
)
"""Which events are entries of a membership log."""

expiry = sa.Table(
    "expiry",
    metadata,
    sa.Column("seq", sa.Integer, primary_key=True),
    sa.Column("at", sa.Integer, nullable=False, index=True),
)
"""When (ms since the epoch) the body of an event with a ttl goes."""

conversations = sa.Table(
    "conversations",
    metadata,
    sa.Column("conv", sa.LargeBinary, primary_key=True),
    sa.Column("seq", sa.Integer, nullable=False, index=True),
    sa.Column("suite", sa.Integer, nullable=False),
    sa.Column("scope", sa.LargeBinary, nullable=False),
    sa.Column("one", sa.LargeBinary),
    sa.Column("other", sa.LargeBinary),
    sqlite_with_rowid=False,
)
"""Direct conversations have both accounts, groups have none (their log tells)."""

receipts = sa.Table(
    "receipts",
    metadata,
    sa.Column("conv", sa.LargeBinary, primary_key=True),
    sa.Column("device", sa.LargeBinary, primary_key=True),
    sa.Column("author", sa.LargeBinary, primary_key=True),
    sa.Column("seq", sa.Integer, nullable=False),
    sa.Column("bytes", sa.LargeBinary, nullable=False),
    sa.Index("receipts_seq", "conv", "seq"),
    sqlite_with_rowid=False,
)

profiles = sa.Table(
    "profiles",
    metadata,
    sa.Column("account", sa.LargeBinary, primary_key=True),
    sa.Column("seq", sa.Integer, nullable=False, index=True),
    sa.Column("bytes", sa.LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

redirects = sa.Table(
    "redirects",
    metadata,
    sa.Column("account", sa.LargeBinary, primary_key=True),
    sa.Column("seq", sa.Integer, nullable=False, index=True),
    sa.Column("bytes", sa.LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)
"""Where each account says that the community is from now on."""

manifests = sa.Table(
    "manifests",
    metadata,
    sa.Column("id", sa.LargeBinary, primary_key=True),
    sa.Column("account", sa.LargeBinary, nullable=False, index=True),
    sa.Column("seq", sa.Integer, nullable=False, index=True),
    sa.Column("bytes", sa.LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)
"""Signed manifests that together say which devices an account has; ``id`` is the hash of ``bytes``."""

blocked = sa.Table(
    "blocked",
    metadata,
    sa.Column("device", sa.LargeBinary, primary_key=True),
    sqlite_with_rowid=False,
)
"""Devices that signed what does not fit."""

redactions = sa.Table(
    "redactions",
    metadata,
    sa.Column("conv", sa.LargeBinary, primary_key=True),
    sa.Column("target", sa.LargeBinary, primary_key=True),
    sa.Column("account", sa.LargeBinary, primary_key=True),
    sa.Column("admin", sa.Boolean, nullable=False),
    sqlite_with_rowid=False,
)
"""Which events' bodies are to be dropped, also of events that have not arrived; who said so, with what right."""

prekeys = sa.Table(
    "prekeys",
    metadata,
    sa.Column("device", sa.LargeBinary, primary_key=True),
    sa.Column("role", sa.Integer, primary_key=True),
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("bytes", sa.LargeBinary, nullable=False),
)
"""What devices published and nobody has taken; ``bytes`` is the key and its signature."""

handed = sa.Table(
    "handed",
    metadata,
    sa.Column("device", sa.LargeBinary, primary_key=True),
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("account", sa.LargeBinary, nullable=False),
    sa.Column("at", sa.Integer, nullable=False, index=True),
    sa.Index("handed_account", "device", "account", "at"),
    sqlite_with_rowid=False,
)
"""One-time prekeys that were handed out, to whom and when (ms): none is a second time, nor to one account two a day."""

parcels = sa.Table(
    "parcels",
    metadata,
    sa.Column("seq", sa.Integer, primary_key=True),
    sa.Column("device", sa.LargeBinary, nullable=False),
    sa.Column("sender", sa.LargeBinary, nullable=False),
    sa.Column("id", sa.LargeBinary, nullable=False),
    sa.Column("until", sa.Integer, nullable=False, index=True),
    sa.Column("bytes", sa.LargeBinary, nullable=False),
    sa.Index("parcels_device", "device", "seq"),
    sa.Index("parcels_id", "id", unique=True),
)
"""Parcels that wait for a device, until (ms) at the latest."""

asks = sa.Table(
    "asks",
    metadata,
    sa.Column("seq", sa.Integer, primary_key=True),
    sa.Column("device", sa.LargeBinary, nullable=False),
    sa.Column("sender", sa.LargeBinary, nullable=False),
    sa.Column("event", sa.LargeBinary, nullable=False),
    sa.Column("hlc", sa.Integer, nullable=False),
    sa.Column("id", sa.LargeBinary, nullable=False),
    sa.Column("until", sa.Integer, nullable=False, index=True),
    sa.Column("bytes", sa.LargeBinary, nullable=False),
    sa.Index("asks_device", "device", "seq"),
    sa.Index("asks_id", "id"),
    sa.Index("asks_of", "event", "sender", "device", unique=True),
)
"""Asks that wait for a device: the newest of each (event, sender)."""
