"""The passphrase that protects a profile on this computer."""

from collections.abc import AsyncIterator
from typing import Annotated, Final

from chatera.commands.command import INTERNAL, Context, Record, command


@command("passphrase set")
async def set_(
    context: Context, passphrase: Annotated[str, INTERNAL] = ""
) -> AsyncIterator[Record]:
    """Let the profile open with a passphrase only, or with another one; it asks for it."""
    import asyncio  # noqa: PLC0415 - help does without

    profile = context.client.profile
    await asyncio.to_thread(profile.set_passphrase, passphrase)  # made slow, against guessing
    yield {"kept": profile.kept}


@command("passphrase remove")
async def remove(context: Context) -> AsyncIterator[Record]:
    """Let the profile open without a passphrase."""
    import asyncio  # noqa: PLC0415 - help does without

    profile = context.client.profile
    await asyncio.to_thread(profile.remove_passphrase)
    yield {"kept": profile.kept}


COMMANDS: Final = (set_, remove)
