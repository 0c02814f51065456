"""Prekeys, and the parcels and asks that wait for a device."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the tables."""
    _prekeys()
    _parcels()
    _asks()


def _prekeys() -> None:
    op.create_table(
        "prekeys",
        sa.Column("device", sa.LargeBinary, primary_key=True),
        sa.Column("role", sa.Integer, primary_key=True),
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("bytes", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "handed",
        sa.Column("device", sa.LargeBinary, primary_key=True),
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("account", sa.LargeBinary, nullable=False),
        sa.Column("at", sa.Integer, nullable=False, index=True),
        sa.Index("handed_account", "device", "account", "at"),
        sqlite_with_rowid=False,
    )


def _parcels() -> None:
    op.create_table(
        "parcels",
        sa.Column("seq", sa.Integer, primary_key=True),
        sa.Column("device", sa.LargeBinary, nullable=False),
        sa.Column("sender", sa.LargeBinary, nullable=False),
        sa.Column("id", sa.LargeBinary, nullable=False),
        sa.Column("until", sa.Integer, nullable=False, index=True),
        sa.Column("bytes", sa.LargeBinary, nullable=False),
        sa.Index("parcels_device", "device", "seq"),
        sa.Index("parcels_id", "id", unique=True),
    )


def _asks() -> None:
    op.create_table(
        "asks",
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
