"""People: who is there, oneself among them, and whom one does not want to hear."""

from collections.abc import AsyncIterator
from datetime import datetime
from typing import Annotated, Final, Literal

from chatera.commands.command import Context, Network, Record, command
from chatera.commands.moments import ending
from chatera.commands.names import chat_called, community_id, person_called
from chatera.commands.records import chat_text, person_record, rfc3339
from chatera.protocol.errors import UserError

Status = Literal["online", "busy", "phone", "away", "brb", "lunch", "hidden"]
Shown = Literal["offline", "online", "usual"]


@command("people", Network.CATCH_UP)
async def people(
    context: Context,
    *,
    community: Annotated[str, "only those of this community"] = "",
) -> AsyncIterator[Record]:
    """List the people of one's communities and who is online."""
    within = community_id(context.client, community)
    known = [one for one in context.client.people if within in (None, one.community)]
    for person in sorted(known, key=lambda one: (one.name.casefold(), one.account)):
        yield person_record(person)


@command("status", Network.SEND)
async def status(
    context: Context,
    text: Annotated[
        str | None, "the personal message beside one's name; an empty one removes it"
    ] = None,
    *,
    set_: Annotated[Status | None, "how one appears to others"] = None,
    for_: Annotated[str, "how long, such as 30m, 2h or today; then one is available again"] = "",
    until: Annotated[str, "until when instead, such as 15:00"] = "",
    name: Annotated[str | None, "one's name from now on"] = None,
) -> AsyncIterator[Record]:
    """Show or set one's own name, status and personal message."""
    client = context.client
    ends = ending(for_, until, datetime.now().astimezone())
    if ends is not None and set_ is None:
        raise UserError("Say with --set which status it is that ends.")
    if text is not None or name is not None:
        await client.set_profile(name=name, message=text)
    if set_ is not None:
        client.set_status(set_, ends)
    me = client.me
    yield {
        "id": me.account, "device": me.device,
        "name": me.name, "presence": me.status, "until": rfc3339(me.until),
        "message": me.message,
    }  # fmt: skip


@command("block")
async def block(
    context: Context,
    person: Annotated[str, "name or id"],
    *,
    off: Annotated[bool, "hear from them again"] = False,
) -> AsyncIterator[Record]:
    """Hear nothing more from a person."""
    found = person_called(context.client, person)
    await context.client.block(found.account, not off)
    yield {"id": found.account, "name": found.name, "blocked": not off}


@command("appear", Network.SEND)
async def appear(
    context: Context,
    person: Annotated[str, "name or id"] = "",
    *,
    as_: Annotated[
        Shown | None,
        "offline; online, also while one appears offline to all others; usual, like to all others",
    ] = None,
    category: Annotated[str, "to all who stand under this category instead"] = "",
) -> AsyncIterator[Record]:
    """Show or change to whom one appears otherwise than to all others."""
    client = context.client
    if bool(person) == bool(category) and as_ is not None:
        raise UserError("Say to whom: one person, or with --category the people of a category.")
    if as_ is None and (person or category):
        raise UserError("Say with --as how you want to appear.")
    if as_ is not None and person:
        await client.visibility.choose(person_called(client, person).account, as_)
    elif as_ is not None:
        await client.visibility.choose_for_category(category, as_)
    for one in client.visibility:
        known = client.people.get(one.account) if one.account else None
        yield {
            "id": one.account or None, "name": known.name if known else one.account or None,
            "category": one.category or None, "shown": one.shown,
        }  # fmt: skip


@command("mute")
async def mute(
    context: Context,
    conversation: Annotated[str, "name or id of the person or group"],
    *,
    off: Annotated[bool, "be told again"] = False,
    for_: Annotated[str, "how long, such as 1h, 8h or today; else until it is ended"] = "",
    until: Annotated[str, "until when instead, such as 15:00"] = "",
) -> AsyncIterator[Record]:
    """Get no sounds and notifications for a conversation."""
    chat = chat_called(context.client, conversation)
    ends = ending(for_, until, datetime.now().astimezone())
    if off:
        await chat.mute(0)
    else:
        await chat.mute_until(ends)
    yield {
        "id": chat_text(chat), "name": chat.title, "muted": not off,
        "until": None if off else rfc3339(ends),
    }  # fmt: skip


@command("archive", Network.SEND)
async def archive(
    context: Context,
    conversation: Annotated[str, "name or id of the person or group"],
    *,
    off: Annotated[bool, "put it among the others again"] = False,
) -> AsyncIterator[Record]:
    """Put a conversation out of sight on one's own devices, until something new is said in it."""
    chat = chat_called(context.client, conversation)
    await chat.archive(not off)
    yield {"id": chat_text(chat), "name": chat.title, "archived": chat.archived}


@command("contact")
async def contact(
    context: Context,
    person: Annotated[str, "name or id"],
    *,
    nickname: Annotated[
        str | None, "what they are called here; empty for what they call themselves"
    ] = None,
    category: Annotated[str, "put them under this category of the contact list"] = "",
    out_of: Annotated[str, "take them out of this category"] = "",
    favourite: Annotated[bool, "keep them on top of the contact list"] = False,
    no_favourite: Annotated[bool, "keep them there no longer"] = False,
) -> AsyncIterator[Record]:
    """Show or change how a person is kept in the contact list, on all one's devices; nobody else hears of it."""
    client = context.client
    found = person_called(client, person)
    categories = {*found.categories, *([category] if category else [])} - {out_of}
    top = (found.favourite or favourite) and not no_favourite
    name = found.nickname if nickname is None else nickname
    if (name, categories, top) != (found.nickname, set(found.categories), found.favourite):
        await client.keep(found.account, nickname=name, categories=categories, favourite=top)
    yield person_record(client.people.get(found.account) or found)


COMMANDS: Final = (people, status, block, appear, mute, archive, contact)
