"""What is said: ``send`` (a message, or one for each line of the input), ``forward``, and what is no text."""

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Annotated, Final, Literal

from chatera.commands.command import INTERNAL, Context, HandedOver, Network, Record, command
from chatera.commands.names import chat_called, choose, message_called
from chatera.commands.problems import UnknownName
from chatera.commands.records import chat_text, message_record
from chatera.protocol.errors import UserError

if TYPE_CHECKING:
    from chatera.client.chat import Chat

Wait = Literal["stored", "delivered", "read"]
Pending = tuple[tuple[str, str, float], ...]
"""Id and text of messages, and when their time is over in seconds since 1970."""


@command("send", Network.SEND)
async def send(
    context: Context,
    text: Annotated[str, "what to say; - reads one message per line from standard input"] = "",
    *,
    to: Annotated[str, "name or id of the person or group"],
    wait: Annotated[Wait | None, "return only when it got this far"] = None,
    timeout: Annotated[float, "seconds to wait for each message"] = 30.0,
    reply: Annotated[str, "id of the message it answers"] = "",
    community: Annotated[str, "name or id of the community, where one is in several"] = "",
    pending: Annotated[Pending, INTERNAL] = (),
) -> AsyncIterator[Record]:
    """Send a message to a person or a group."""
    from chatera.commands.delivering import FROM_INPUT, Sending  # noqa: PLC0415 - help does without asyncio

    if not text and not pending:
        raise UserError("There is nothing to send. Give the text, or - to read it from the input.")
    if not timeout >= 0:  # nan is nothing of all that
        raise UserError("--timeout counts seconds and can't be negative.")
    chat = await _recipient(context, to, community)
    answered = message_called(context.client, reply)[1].id if reply else None
    sending = Sending(context, chat, answered, wait, timeout)
    sending.take_on(pending)
    sending.begin(text)
    try:
        async for record in sending.results():
            yield record
    finally:
        await sending.stop()
    left = sending.left
    if left or sending.unread:
        raise HandedOver({
            "to": chat_text(chat), "wait": wait, "timeout": timeout,
            "reply": reply, "pending": left, "text": FROM_INPUT if sending.unread else "",
        })  # fmt: skip


@command("forward", Network.SEND)
async def forward(
    context: Context,
    message: Annotated[str, "id of the message"],
    *,
    to: Annotated[str, "name or id of the person or group"],
    community: Annotated[str, "name or id of the community, where one is in several"] = "",
) -> AsyncIterator[Record]:
    """Say a message again to somebody else, with the name of who wrote it."""
    _, found = message_called(context.client, message)
    chat = await _recipient(context, to, community)
    sent = await chat.forward(found.id)
    yield {**message_record(sent), "to": chat_text(chat), "to_name": chat.title}


@command("nudge", Network.SEND)
async def nudge(
    context: Context,
    *,
    to: Annotated[str, "name or id of the person or group"],
    community: Annotated[str, "name or id of the community, where one is in several"] = "",
) -> AsyncIterator[Record]:
    """Ask a person or a group for attention."""
    chat = await _recipient(context, to, community)
    message = await chat.nudge()
    yield {**message_record(message), "to": chat_text(chat), "to_name": chat.title}


@command("sticker", Network.SEND)
async def sticker(
    context: Context,
    name: Annotated[str, "name or id of the sticker; “chatera stickers” lists them"],
    *,
    to: Annotated[str, "name or id of the person or group"],
    community: Annotated[str, "name or id of the community, where one is in several"] = "",
) -> AsyncIterator[Record]:
    """Send a sticker to a person or a group."""
    known = context.client.stickers
    candidates = [(one, one.name, (one.id,)) for one in known.all()]
    chosen = choose(name, candidates, "sticker", "“chatera stickers” lists them.")
    chat = await _recipient(context, to, community)
    message = await chat.send_sticker(chosen.emoji, chosen.name, chosen.data, chosen.pack)
    known.note_used(chosen)
    yield {**message_record(message), "to": chat_text(chat), "to_name": chat.title}


async def _recipient(context: Context, to: str, community: str) -> "Chat":
    try:
        chat = chat_called(context.client, to, community)
    except UnknownName:
        if context.local:
            raise
    else:
        if context.local or to.lower().startswith(("a_", "c_")):
            return chat
    from chatera.commands.catching_up import catch_up  # noqa: PLC0415 - help does without asyncio

    await catch_up(context.client)  # somebody new may have this name, too
    return chat_called(context.client, to, community)


@command("wink send", Network.SEND)
async def wink_send(
    context: Context,
    name: Annotated[str, "which one, by its name"],
    *,
    to: Annotated[str, "name or id of the person or group"],
    community: Annotated[str, "name or id of the community, where one is in several"] = "",
) -> AsyncIterator[Record]:
    """Send an animation that plays over the conversation."""
    found = context.client.winks.called(name)
    chat = await _recipient(context, to, community)
    message = await chat.wink(found.data)
    yield {**message_record(message), "to": chat_text(chat), "to_name": chat.title}


COMMANDS: Final = (send, forward, nudge, sticker, wink_send)
