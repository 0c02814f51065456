"""Alembic's entry: runs the migrations on the connection that ``chatera_server.storage.upgrade`` passes in."""

from alembic import context

from chatera_server.storage.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transaction_per_migration=True,
)
with context.begin_transaction():
    context.run_migrations()
