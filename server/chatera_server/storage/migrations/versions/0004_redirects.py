"""Where members say that the community is from now on."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "redirects",
        sa.Column("account", sa.LargeBinary, primary_key=True),
        sa.Column("seq", sa.Integer, nullable=False, index=True),
        sa.Column("bytes", sa.LargeBinary, nullable=False),
        sqlite_with_rowid=False,
    )
