"""Backups: making one, and reading one through as a restore would. Restoring makes a profile: ``chatera_app.cli.restore``."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

from chatera.commands.command import Context, Record, command
from chatera.commands.records import rfc3339

if TYPE_CHECKING:
    from chatera.client.backup import Backups, Saved


@command("backup create")
async def create(
    context: Context, folder: Annotated[Path, "where backups lie, best on another disk"]
) -> AsyncIterator[Record]:
    """Back everything up into a folder, and read it back to be sure."""
    from chatera.commands.progress import Work  # noqa: PLC0415 - help does without asyncio

    backups = _backups(context)
    work = Work(context, lambda progress: backups.create(folder, progress), {"folder": str(folder)})
    async for record in work.records():
        yield record
    yield saved_record(work.result, newest=True)


@command("backup check")
async def check(
    context: Context, place: Annotated[Path, "a folder with backups, or the file of one"]
) -> AsyncIterator[Record]:
    """Read a backup through as a restore would."""
    from chatera.commands.progress import Work  # noqa: PLC0415 - help does without asyncio

    backups = _backups(context)
    work = Work(context, lambda progress: backups.check(place, progress), {"place": str(place)})
    async for record in work.records():
        yield record
    yield saved_record(work.result, newest=backups.is_newest(work.result))


def saved_record(saved: "Saved", *, newest: bool) -> Record:
    """Return a backup as commands tell it."""
    manifest = saved.manifest
    return {
        "event": "done", "path": str(saved.path), "made": rfc3339(saved.made),
        "version": manifest.version, "size": manifest.size, "records": dict(manifest.counts),
        "newest": newest,
    }  # fmt: skip


def _backups(context: Context) -> "Backups":
    from chatera.client.backup import Backups  # noqa: PLC0415 - help does without it
    from chatera.client.client import wall_clock_ms  # noqa: PLC0415 - as above

    return Backups(context.client.profile, wall_clock_ms)


COMMANDS: Final = (create, check)
