"""Alembic migrations of the node's database: forward only."""
