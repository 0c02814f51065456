"""What a client holds, as the records that commands tell. docs/CLI.md documents these fields; they are stable."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from chatera.commands.command import Record
from chatera.protocol.ids import account_text, device_text, to_text

if TYPE_CHECKING:
    from chatera.client.chat import Chat
    from chatera.client.client import Client
    from chatera.client.community import Community
    from chatera.client.message import Message
    from chatera.client.people import Person
    from chatera.client.standing import HandOver, KnownHub, Standing
    from chatera.client.verifying import Verification
    from chatera.protocol.bodies import Ink, Wink
    from chatera.protocol.ids import DeviceId


def rfc3339(moment: datetime | None) -> str | None:
    """Return a moment as ``2026-01-31T12:00:00.000Z``."""
    if moment is None:
        return None
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def message_record(message: "Message") -> Record:
    """Return a message as ``history`` tells it."""
    record: Record = {
        "id": message.id,
        "from": message.account,
        "from_name": message.name,
        "text": message.text,
        "at": rfc3339(message.at),
        "state": message.state,
        "kind": message.kind,
        "encrypted": message.encrypted,
        "own": message.own,
        "edited": message.edited,
        "deleted": message.deleted,
        "mentions": list(message.mentions),
        "reactions": [
            {"emoji": emoji, "from": list(accounts)} for emoji, accounts in message.reactions
        ],
        "reply": None,
        "forwarded": None,
    }
    if message.forwarded is not None:
        origin = message.forwarded
        record["forwarded"] = {
            "from": origin.account, "from_name": origin.name, "at": rfc3339(origin.at),
        }  # fmt: skip
    if message.reply is not None:
        reply = message.reply
        record["reply"] = {
            "id": reply.id, "from_name": reply.name, "text": reply.text,
        }  # fmt: skip
    if message.pictures:
        record["pictures"] = [one.code for one in message.pictures]
    if message.sticker is not None:
        sticker = message.sticker
        record["sticker"] = {
            "emoji": sticker.emoji, "name": sticker.name, "pack": sticker.pack,
        }  # fmt: skip
    if message.picture is not None and not message.deleted:
        record.update(_picture(message.picture))
    if message.error:
        record["error"] = message.error
    return record


def _picture(picture: "Wink | Ink") -> Record:
    """Return what a wink is called, or how large a drawing is: the picture itself is no text."""
    from chatera.protocol.bodies import Wink  # noqa: PLC0415 - help does without it

    if isinstance(picture, Wink):
        return {"wink": picture.name}
    return {"width": picture.width, "height": picture.height}


def person_record(person: "Person") -> Record:
    """Return a person as ``people`` tells them."""
    return {
        "id": person.account,
        "name": person.name,
        "own_name": person.own_name,
        "categories": list(person.categories),
        "presence": person.status,
        "message": person.message,
        "since": rfc3339(person.since),
        "blocked": person.blocked,
        "muted": person.muted,
        "favourite": person.favourite,
        "community": person.community or None,
        "verified": rfc3339(person.verified),
        "formerly": person.formerly or None,
    }


def verification_record(verification: "Verification", name: str) -> Record:
    """Return a comparison of numbers as ``verify`` tells it."""
    record: Record = {"id": verification.account, "name": name, "state": verification.state}
    if verification.numbers:
        record["numbers"] = list(verification.numbers)
        record["pictures"] = [{"sign": one.sign, "name": one.name} for one in verification.pictures]
    if verification.problem:
        record["problem"] = verification.problem
    return record


def chat_record(chat: "Chat") -> Record:
    """Return a conversation as ``conversations`` tells it."""
    record: Record = {
        "id": chat_text(chat),
        "name": chat.title,
        "kind": chat.kind,
        "unread": chat.unread,
        "mentions": chat.mentions,
        "muted": bool(chat.muted),
        "archived": chat.archived,
        "marked": chat.marked,
        "pinned": len(chat.pinned),
        "encrypted": chat.encrypted,
        "verified": chat.verified,
        "draft": chat.draft,
        "last": None if chat.last is None else message_record(chat.last),
    }
    if chat.account is not None:
        record["account"] = chat.account
        record["warning"] = chat.warning
    else:
        record["role"] = chat.my_role
        record["members"] = [
            {"id": one.account, "name": one.name, "role": one.role} for one in chat.members
        ]
    return record


def chat_text(chat: "Chat") -> str:
    """Return a conversation's id; several that are shown as one go by the first."""
    return chat.convs[0] if chat.convs else ""


def community_record(community: "Community") -> Record:
    """Return a community as ``communities`` tells it."""
    return {
        "id": community.id,
        "name": community.name,
        "state": community.state,
        "url": community.url,
        "fingerprint": community.node,
        "own_node": community.own_node,
        "closed": community.closed,
        "problem": community.problem,
    }


def standing_record(
    client: "Client", standing: "Standing", closed: "Community | None" = None
) -> Record:
    """Return where a machine stands on its network with the open community or a closed one, as ``hub`` tells it."""
    hub, lost, last = standing.hub, standing.lost, standing.last
    community = closed or (None if hub is None else client.communities.find(hub.community))
    return {
        "role": standing.role,
        "community": None if community is None else community.id,
        "community_name": "" if community is None else community.name,
        "closed": closed is not None,
        "hub": None if hub is None else _hub_record(client, hub),
        "peers": [_device_record(client, one) for one in standing.roster],
        "lost": None if lost is None else {
            "at": rfc3339(moment_of(lost.at)), "why": lost.why,
            "hub": _hub_record(client, lost.hub),
        },
        "last": None if last is None else handover_record(client, last),
    }  # fmt: skip


def handover_record(client: "Client", handover: "HandOver") -> Record:
    """Return how one hub followed another."""
    return {
        "at": rfc3339(moment_of(handover.at)),
        "why": handover.why,
        "from": _hub_record(client, handover.source),
        "to": _hub_record(client, handover.target),
        "took": round(handover.took, 3),
    }


def _hub_record(client: "Client", hub: "KnownHub") -> Record:
    return {
        "url": hub.url,
        "fingerprint": to_text("n_", hub.node),
        "own": hub.own,
        **_device_record(client, hub.host),
    }


def _device_record(client: "Client", device: "DeviceId | None") -> Record:
    """Return whose computer it is; of one's own also what it is called."""
    if device is None:
        return {"device": None, "account": None, "name": "", "computer": "", "here": False}
    text, owner = device_text(device), client.owners.of(device)
    own = client.devices.get(text)
    return {
        "device": text,
        "account": None if owner is None else account_text(owner),
        "name": "" if owner is None else client.people.name_of(owner),
        "computer": "" if own is None else own.title,
        "here": own is not None and own.here,
    }


def moment_of(ms: int) -> datetime:
    """Return a moment by its ms since the epoch, UTC."""
    return datetime.fromtimestamp(ms / 1000, UTC)
