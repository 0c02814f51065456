"""What one does to messages that exist: edit, delete, react, pin, read, see what waits and try it again."""

from collections.abc import AsyncIterator
from typing import Annotated, Final

from chatera.commands.command import Context, Network, Record, command
from chatera.commands.names import chat_called, chat_of, message_called
from chatera.commands.records import chat_text, message_record, rfc3339
from chatera.protocol.errors import UserError


@command("edit", Network.SEND)
async def edit(
    context: Context,
    message: Annotated[str, "id of an own message"],
    text: Annotated[str, "its new words"],
) -> AsyncIterator[Record]:
    """Change the words of an own message."""
    chat, found = message_called(context.client, message)
    _own(found.own)
    await chat.edit(found.id, text)
    yield {"id": found.id, "text": text, "edited": True}


@command("delete", Network.SEND)
async def delete(
    context: Context, message: Annotated[str, "id of an own message"]
) -> AsyncIterator[Record]:
    """Delete an own message for everyone."""
    chat, found = message_called(context.client, message)
    _own(found.own)
    await chat.redact(found.id)
    yield {"id": found.id, "deleted": True}


@command("react", Network.SEND)
async def react(
    context: Context,
    message: Annotated[str, "id of the message"],
    emoji: Annotated[str, "the emoji"],
    *,
    remove: Annotated[bool, "take it away again"] = False,
) -> AsyncIterator[Record]:
    """Put an emoji on a message."""
    chat, found = message_called(context.client, message)
    await chat.react(found.id, emoji, not remove)
    yield {"id": found.id, "emoji": emoji, "on": not remove}


@command("pin", Network.SEND)
async def pin(
    context: Context,
    message: Annotated[str, "id of the message"],
    *,
    off: Annotated[bool, "take it out of sight again"] = False,
) -> AsyncIterator[Record]:
    """Keep a message in everybody's sight, above the conversation."""
    chat, found = message_called(context.client, message)
    await chat.pin(found.id, not off)
    yield {"id": found.id, "text": found.text, "pinned": not off}


@command("pins", Network.CATCH_UP)
async def pins(
    context: Context,
    *,
    with_: Annotated[str, "name or id of the person or group"],
    community: Annotated[str, "name or id of the community, where one is in several"] = "",
) -> AsyncIterator[Record]:
    """Show what is pinned in a conversation, the last pinned first."""
    for one in chat_called(context.client, with_, community).pinned:
        yield {**message_record(one.message), "pinned_by": one.by, "pinned_at": rfc3339(one.at)}


@command("versions")
async def versions(
    context: Context, message: Annotated[str, "id of the message"]
) -> AsyncIterator[Record]:
    """Show every wording of a message that was edited, the first one first."""
    chat, found = message_called(context.client, message)
    for one in chat.versions(found.id):
        yield {"id": found.id, "at": rfc3339(one.at), "text": one.text}


@command("read", Network.SEND)
async def read(
    context: Context,
    *,
    with_: Annotated[str, "name or id of the person or group"],
    up_to: Annotated[str, "id of the last message that was read; the newest otherwise"] = "",
    community: Annotated[str, "name or id of the community, where one is in several"] = "",
) -> AsyncIterator[Record]:
    """Mark a conversation as read, and tell the others."""
    chat = chat_called(context.client, with_, community)
    last = message_called(context.client, up_to)[1].id if up_to else None
    await chat.mark_read(last)
    yield {"id": chat_text(chat), "name": chat.title, "unread": chat.unread}


@command("unread", Network.SEND)
async def unread(
    context: Context,
    *,
    with_: Annotated[str, "name or id of the person or group"],
    community: Annotated[str, "name or id of the community, where one is in several"] = "",
) -> AsyncIterator[Record]:
    """Mark a conversation as unread on one's own devices, until it is looked at; nobody else hears of it."""
    chat = chat_called(context.client, with_, community)
    await chat.mark_unread()
    yield {"id": chat_text(chat), "name": chat.title, "unread": chat.unread, "marked": chat.marked}


@command("outbox")
async def outbox(context: Context) -> AsyncIterator[Record]:
    """Show what waits to be sent, and what was refused."""
    for message in context.client.outbox():
        chat = chat_of(context.client, message)
        yield {**message_record(message), "to": chat_text(chat), "to_name": chat.title}


@command("retry", Network.SEND)
async def retry(
    context: Context, message: Annotated[str, "id of a message that was refused"]
) -> AsyncIterator[Record]:
    """Send a refused message once more."""
    chat, found = message_called(context.client, message)
    if found.state != "failed":
        raise UserError(
            "Only a message that was refused can be sent again; “chatera outbox” shows them."
        )
    await chat.retry(found.id)
    yield {"id": found.id, "text": found.text, "state": "waiting"}


def _own(own: bool) -> None:  # noqa: FBT001 - a fact about the message
    if not own:
        raise UserError("That message is somebody else's; only its author can change it.")


COMMANDS: Final = (edit, delete, react, pin, pins, versions, read, unread, outbox, retry)
