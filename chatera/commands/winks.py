"""``wink list``, ``wink add``, ``wink remove``: the animations that can be sent. ``wink send`` is in ``sending``."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

from chatera.commands.command import Context, Record, command
from chatera.protocol import limits
from chatera.protocol.errors import UserError

if TYPE_CHECKING:
    from chatera.client.winks import KeptWink


@command("wink list")
async def wink_list(context: Context) -> AsyncIterator[Record]:
    """Tell which winks can be sent."""
    for one in context.client.winks:
        yield _record(one)


@command("wink add")
async def wink_add(
    context: Context, file: Annotated[Path, "a *.wink file"]
) -> AsyncIterator[Record]:
    """Put the wink of a file by, to be sent from now on."""
    yield _record(await context.client.winks.add(read_file(file)))


@command("wink remove")
async def wink_remove(
    context: Context, name: Annotated[str, "of one that was put by"]
) -> AsyncIterator[Record]:
    """Keep a wink no longer."""
    found = context.client.winks.called(name)
    if not found.own:
        raise UserError(f"“{found.name}” comes with ChatEra and stays.")
    await context.client.winks.remove(found)
    yield _record(found)


def read_file(file: Path) -> bytes:
    """Return what a wink's file holds; of more than one may have, not all.

    Raises:
        UserError: it can't be read.
    """
    try:
        with file.open("rb") as source:
            return source.read(limits.WINK_SIZE + 1)
    except OSError as error:
        raise UserError(f"{file} can't be read: {error.strerror}.") from error


def _record(wink: "KeptWink") -> Record:
    return {"name": wink.name, "id": wink.id, "own": wink.own, "bytes": len(wink.data)}


COMMANDS: Final = (wink_list, wink_add, wink_remove)
