"""The emoticons and stickers that one has at hand."""

from collections.abc import AsyncIterator
from typing import Final

from chatera.commands.command import Context, Record, command


@command("stickers")
async def stickers(context: Context) -> AsyncIterator[Record]:
    """List the stickers that lie ready to be sent."""
    for one in context.client.stickers.all():
        yield {
            "id": one.id, "emoji": one.emoji, "name": one.name, "pack": one.pack,
            "built_in": one.built_in,
        }  # fmt: skip


@command("emoticons")
async def emoticons(context: Context) -> AsyncIterator[Record]:
    """List the emoticons of one's own: what is typed for each."""
    for one in context.client.emoticons.all():
        yield {"code": one.code, "size": len(one.data)}


COMMANDS: Final = (stickers, emoticons)
