"""Groups: making one, who belongs to it, who may what, its name."""

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Annotated, Final, Literal

from chatera.commands.command import Context, Network, Record, command
from chatera.commands.names import Candidate, chat_called, choose, community_id, person_called
from chatera.commands.problems import UnknownName
from chatera.commands.records import chat_record, chat_text
from chatera.protocol.errors import UserError

if TYPE_CHECKING:
    from chatera.client.chat import Chat
    from chatera.client.people import Person

Group = Annotated[str, "name or id of the group"]
Members = Annotated[tuple[str, ...], "names or ids of people"]
Role = Literal["admin", "member"]


@command("group new", Network.SEND)
async def new(
    context: Context,
    name: Annotated[str, "what the group is called"],
    members: Members = (),
    *,
    community: Annotated[str, "name or id of the community, where one is in several"] = "",
) -> AsyncIterator[Record]:
    """Make a group with these people."""
    if not name.strip():
        raise UserError("A group needs a name.")
    found = [await _person(context, one, community) for one in members]
    place = community_id(context.client, community) or ""
    chat = await context.client.new_group(name, [one.account for one in found], place)
    yield chat_record(chat)


@command("group add", Network.SEND)
async def add(context: Context, group: Group, members: Members) -> AsyncIterator[Record]:
    """Add people to a group."""
    chat = _group(context, group)
    for person in [await _person(context, one, "") for one in _some(members)]:
        await chat.add(person.account)
    yield chat_record(chat)


@command("group remove", Network.SEND)
async def remove(context: Context, group: Group, members: Members) -> AsyncIterator[Record]:
    """Take people out of a group."""
    chat = _group(context, group)
    for account in [_member(chat, one) for one in _some(members)]:
        await chat.remove(account)
    yield chat_record(chat)


@command("group encrypt", Network.SEND)
async def encrypt(context: Context, group: Group) -> AsyncIterator[Record]:
    """Let a group that is not encrypted go on in a new one that is."""
    yield chat_record(await _group(context, group).continue_encrypted())


@command("group leave", Network.SEND)
async def leave(context: Context, group: Group) -> AsyncIterator[Record]:
    """Leave a group."""
    chat = _group(context, group)
    await chat.leave()
    yield {"id": chat_text(chat), "name": chat.title, "left": True}


@command("group rename", Network.SEND)
async def rename(
    context: Context, group: Group, name: Annotated[str, "its new name"]
) -> AsyncIterator[Record]:
    """Give a group another name."""
    if not name.strip():
        raise UserError("A group needs a name.")
    chat = _group(context, group)
    await chat.rename(name)
    yield {"id": chat_text(chat), "name": name}


@command("group role", Network.SEND)
async def role(
    context: Context,
    group: Group,
    member: Annotated[str, "name or id of a member"],
    role: Annotated[Role, "what they may from now on"],
) -> AsyncIterator[Record]:
    """Make a member an admin, or an admin a member."""
    chat = _group(context, group)
    account = _member(chat, member)
    await chat.set_role(account, role)
    yield {
        "id": chat_text(chat),
        "name": chat.title,
        "member": account,
        "role": role,
    }


def _group(context: Context, wanted: str) -> "Chat":
    chat = chat_called(context.client, wanted)
    if chat.kind != "group":
        raise UserError(f"“{chat.title}” is a person, not a group.")
    return chat


def _some(members: tuple[str, ...]) -> tuple[str, ...]:
    if not members:
        raise UserError("Say who: give at least one name or id.")
    return members


async def _person(context: Context, wanted: str, community: str) -> "Person":
    """Return the person meant; who is in several communities is listed under one of them only."""
    for place in dict.fromkeys((community, "")):
        try:
            return person_called(context.client, wanted, place)
        except UnknownName:
            if context.local and not place:
                raise
    from chatera.commands.catching_up import catch_up  # noqa: PLC0415 - help does without asyncio

    await catch_up(context.client)  # somebody new
    return person_called(context.client, wanted)


def _member(chat: "Chat", wanted: str) -> str:
    candidates: list[Candidate[str]] = [
        (one.account, one.name, (one.account,)) for one in chat.members
    ]
    return choose(
        wanted, candidates, f"member of “{chat.title}”", "“chatera conversations” lists them."
    )


COMMANDS: Final = (new, add, remove, encrypt, leave, rename, role)
