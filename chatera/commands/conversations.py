"""Reading: which conversations there are, what was said in one, and finding something said."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Annotated, Final

from chatera.commands.command import Context, Network, Record, command
from chatera.commands.names import chat_called, chat_of, community_id, message_called
from chatera.commands.records import chat_record, chat_text, message_record
from chatera.protocol.errors import UserError


@command("history", Network.CATCH_UP)
async def history(
    context: Context,
    *,
    with_: Annotated[str, "name or id of the person or group"],
    limit: Annotated[int, "at most so many messages; 0 for all"] = 50,
    before: Annotated[str, "only messages before the one with this id"] = "",
    community: Annotated[str, "name or id of the community, where one is in several"] = "",
) -> AsyncIterator[Record]:
    """Show what was said in a conversation, oldest first."""
    if limit < 0:
        raise UserError("--limit counts messages and can't be negative.")
    chat = chat_called(context.client, with_, community)
    end = len(chat.timeline)
    if before:
        found, message = message_called(context.client, before)
        row = chat.timeline.index_of(message.id)
        if row is None:
            raise UserError(
                f"The message {before} is not of this conversation but of “{found.title}”."
            )
        end = row
    start = max(0, end - limit) if limit else 0
    # Rows may go while whoever asked takes in what was told before: what is shown is what there is now.
    some = limit or before
    messages = [chat.timeline[row] for row in range(start, end)] if some else chat.timeline.frozen()
    for one in messages:
        yield message_record(one)


@command("conversations", Network.CATCH_UP)
async def conversations(
    context: Context,
    *,
    community: Annotated[str, "only those of this community"] = "",
) -> AsyncIterator[Record]:
    """List the conversations, with what is unread."""
    within = community_id(context.client, community)
    for chat in list(context.client.chats):
        if within in (None, chat.community):
            yield chat_record(chat)


@command("search", Network.CATCH_UP)
async def search(
    context: Context,
    query: Annotated[str, "words to look for, and filters as from:Bob before:2026-05"],
    *,
    with_: Annotated[str, "only in the conversation with this person or group"] = "",
    limit: Annotated[int, "at most so many messages"] = 50,
) -> AsyncIterator[Record]:
    """Find messages by the words in them, by who wrote them, where and when."""
    if not query.strip() or limit < 1:
        raise UserError("Give a word to look for, and a --limit of at least 1.")
    chat = chat_called(context.client, with_) if with_ else None
    for message in await context.client.search(query, chat=chat, limit=limit):
        found = chat_of(context.client, message)
        yield {**message_record(message), "chat": chat_text(found), "chat_name": found.title}


@command("save", Network.CATCH_UP)
async def save(
    context: Context,
    file: Annotated[Path, "the file, whose name ends with .html, .txt or .jsonl"],
    *,
    with_: Annotated[str, "name or id of the person or group"],
    community: Annotated[str, "name or id of the community, where one is in several"] = "",
    replace: Annotated[bool, "also where there is such a file"] = False,
) -> AsyncIterator[Record]:
    """Save a conversation as a page, plain text or records; it is readable by anybody who has the file."""
    from chatera.client import transcript  # noqa: PLC0415 - help does without it

    chat = chat_called(context.client, with_, community)
    form = transcript.form_of(file)
    if file.exists() and not replace:
        raise UserError(f"There is a file {file}. Choose another name, or add --replace.")
    count = await transcript.save(file, chat.title, chat.timeline.frozen(), form)
    yield {"file": str(file), "name": chat.title, "messages": count}


COMMANDS: Final = (history, conversations, search, save)
