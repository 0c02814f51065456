"""What a client holds, as the records that commands tell. docs/CLI.md documents these fields; they are stable."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from chatera.commands.command import Record

if TYPE_CHECKING:
    from chatera.client.chat import Chat
    from chatera.client.community import Community
    from chatera.client.message import Message
    from chatera.client.people import Person
    from chatera.client.verifying import Verification


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
    }
    if message.reply is not None:
        reply = message.reply
        record["reply"] = {
            "id": reply.id, "from_name": reply.name, "text": reply.text,
        }  # fmt: skip
    if message.error:
        record["error"] = message.error
    return record


def person_record(person: "Person") -> Record:
    """Return a person as ``people`` tells them."""
    return {
        "id": person.account,
        "name": person.name,
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
        "problem": community.problem,
    }
