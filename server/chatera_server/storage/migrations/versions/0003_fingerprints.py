"""Events in their order, and what they come to; the node's writer indexes what is there anew."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the tables, and empty the index."""
    op.create_table(
        "ordered",
        sa.Column("conv", sa.LargeBinary, primary_key=True),
        sa.Column("place", sa.LargeBinary, primary_key=True),
        sa.Column("point", sa.Integer, nullable=False),
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
    op.create_table(
        "blocks",
        sa.Column("conv", sa.LargeBinary, primary_key=True),
        sa.Column("start", sa.LargeBinary, primary_key=True),
        sa.Column("count", sa.Integer, nullable=False),
        sa.Column("total", sa.LargeBinary, nullable=False),
        sqlite_with_rowid=False,
    )
    op.execute("DELETE FROM timeline")
    op.execute("DELETE FROM state WHERE key = 'indexed'")
