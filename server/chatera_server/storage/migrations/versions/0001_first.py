"""The first tables: events with their index, conversations, receipts and people."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables."""
    _state()
    _events()
    _conversations()
    _redactions()
    _people()


def _state() -> None:
    op.create_table(
        "state",
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("value", sa.LargeBinary, nullable=False),
        sqlite_with_rowid=False,
    )


def _events() -> None:
    op.create_table(
        "events",
        sa.Column("seq", sa.Integer, primary_key=True),
        sa.Column("conv", sa.LargeBinary, nullable=False),
        sa.Column("id", sa.LargeBinary, nullable=False),
        sa.Column("bytes", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "timeline",
        sa.Column("conv", sa.LargeBinary, primary_key=True),
        sa.Column("seq", sa.Integer, primary_key=True),
        sa.Column("id", sa.LargeBinary, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "chains",
        sa.Column("conv", sa.LargeBinary, primary_key=True),
        sa.Column("device", sa.LargeBinary, primary_key=True),
        sa.Column("id", sa.LargeBinary, nullable=False),
        sa.Column("hlc", sa.LargeBinary, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table("log", sa.Column("seq", sa.Integer, primary_key=True))
    op.create_table(
        "expiry",
        sa.Column("seq", sa.Integer, primary_key=True),
        sa.Column("at", sa.Integer, nullable=False, index=True),
    )


def _conversations() -> None:
    op.create_table(
        "conversations",
        sa.Column("conv", sa.LargeBinary, primary_key=True),
        sa.Column("seq", sa.Integer, nullable=False, index=True),
        sa.Column("suite", sa.Integer, nullable=False),
        sa.Column("scope", sa.LargeBinary, nullable=False),
        sa.Column("one", sa.LargeBinary),
        sa.Column("other", sa.LargeBinary),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "receipts",
        sa.Column("conv", sa.LargeBinary, primary_key=True),
        sa.Column("device", sa.LargeBinary, primary_key=True),
        sa.Column("author", sa.LargeBinary, primary_key=True),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("bytes", sa.LargeBinary, nullable=False),
        sa.Index("receipts_seq", "conv", "seq"),
        sqlite_with_rowid=False,
    )


def _redactions() -> None:
    op.create_table(
        "redactions",
        sa.Column("conv", sa.LargeBinary, primary_key=True),
        sa.Column("target", sa.LargeBinary, primary_key=True),
        sa.Column("account", sa.LargeBinary, primary_key=True),
        sa.Column("admin", sa.Boolean, nullable=False),
        sqlite_with_rowid=False,
    )


def _people() -> None:
    op.create_table(
        "profiles",
        sa.Column("account", sa.LargeBinary, primary_key=True),
        sa.Column("seq", sa.Integer, nullable=False, index=True),
        sa.Column("bytes", sa.LargeBinary, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "manifests",
        sa.Column("id", sa.LargeBinary, primary_key=True),
        sa.Column("account", sa.LargeBinary, nullable=False, index=True),
        sa.Column("seq", sa.Integer, nullable=False, index=True),
        sa.Column("bytes", sa.LargeBinary, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "blocked",
        sa.Column("device", sa.LargeBinary, primary_key=True),
        sqlite_with_rowid=False,
    )
