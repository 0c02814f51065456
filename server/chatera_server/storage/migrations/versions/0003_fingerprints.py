"""What events come to; the node's writer indexes anew what is there."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the tables, and empty the index."""
    op.drop_table("timeline")
    op.create_table(
        "timeline",
        sa.Column("conv", sa.LargeBinary, primary_key=True),
        sa.Column("seq", sa.Integer, primary_key=True),
        sa.Column("id", sa.LargeBinary, nullable=False),
        sa.Column("hlc", sa.Integer, nullable=False),
        sa.Column("point", sa.Integer, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "blocks",
        sa.Column("conv", sa.LargeBinary, primary_key=True),
        sa.Column("start", sa.LargeBinary, primary_key=True),
        sa.Column("count", sa.Integer, nullable=False),
        sa.Column("total", sa.LargeBinary, nullable=False),
        sa.Column("first", sa.Integer, nullable=False),
        sa.Column("last", sa.Integer, nullable=False),
        sa.Column("top", sa.LargeBinary, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "strays",
        sa.Column("conv", sa.LargeBinary, primary_key=True),
        sa.Column("place", sa.LargeBinary, primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "points",
        sa.Column("n", sa.Integer, primary_key=True),
        sa.Column("conv", sa.LargeBinary, nullable=False),
        sa.Column("heads", sa.LargeBinary, nullable=False),
        sa.Column("count", sa.Integer, nullable=False),
        sa.Column("total", sa.LargeBinary, nullable=False),
        sa.Index("points_heads", "conv", "heads", unique=True),
    )
    op.execute("DELETE FROM state WHERE key = 'indexed'")
