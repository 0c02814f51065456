"""Whom one can go to: conversations and people, as the quick switcher and the keys for the next one want them."""

from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import QCoreApplication

from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.client.people import Person
from chatera.store.options import Options
from chatera_app.models.contacts import FAVOURITES, chat_key, person_key, sections
from chatera_app.widgets.contact_rows import ContactRow


@dataclass(frozen=True, slots=True)
class Target:
    """A conversation there is, or could be.

    Attributes:
        key: of its row in the contact list.
        words: its name.
        detail: a personal message, or what kind of group it is.
        unread: messages that wait in it.
    """

    key: str
    words: str
    detail: str
    status: str
    group: bool
    unread: int


def key_of(chat: Chat) -> str:
    """Return the key of a conversation's row in the contact list."""
    return person_key(chat.account) if chat.account is not None else chat_key(chat.id)


def chat_at(client: Client, key: str) -> Chat | None:
    """Return the conversation of a row of the contact list, opened if there is none yet.

    Raises:
        UserError: nobody of that id is known.
    """
    kind, _, which = key.partition(":")
    return client.chats.with_person(which) if kind == "person" else client.chats.get(int(which))


def targets(client: Client) -> list[Target]:
    """Return everybody and every group: conversations first, the last used at the top, then who is here by name.

    Groups one is no longer in come last.
    """
    found: list[Target] = []
    former: list[Target] = []
    spoken_to: set[str] = set()
    for chat in client.chats:
        if chat.account is None:
            (found if chat.my_role else former).append(_group(client, chat))
            continue
        spoken_to.add(chat.account)
        person = client.people.get(chat.account)
        if person is not None:
            found.append(_person(person, chat.unread or int(chat.marked)))
        else:
            status = "online" if chat.account == client.me.account else "offline"
            found.append(
                Target(person_key(chat.account), chat.title, "", status, False, chat.unread)
            )
    others = [one for one in client.people if one.account not in spoken_to]
    others.sort(key=lambda one: (one.status == "offline", one.name.casefold(), one.name))
    return found + [_person(one, 0) for one in others] + former


def writable(client: Client) -> list[Target]:
    """Return everybody and every group one can write to; of conversations in the open it is said that they are."""
    chats = {key_of(chat): chat for chat in client.chats}
    found: list[Target] = []
    for one in targets(client):
        chat = chats.get(one.key)
        person = client.people.get(one.key.partition(":")[2]) if not one.group else None
        if (one.group and chat is not None and not chat.my_role) or (person and person.blocked):
            continue
        if chat is not None and not chat.encrypted:
            words = QCoreApplication.translate("Contacts", "not encrypted")
            found.append(replace(one, detail=words))
        else:
            found.append(one)
    return found


def walked(client: Client, options: Options | None = None) -> list[Target]:
    """Return the conversations there are in the contact list's order, to go from one to the next; none that is archived."""
    there = {one.key: one for one in targets(client)}
    with_chat = {key_of(chat) for chat in client.chats if not chat.archived}
    rows = [row for _, section in sections(client, "", set(), options) for row in section]
    keys = dict.fromkeys([*(row.key for row in rows), *there])
    return [there[key] for key in keys if key in with_chat and key in there]


def favourites(client: Client, options: Options | None = None) -> list[ContactRow]:
    """Return one's favourites, people and groups, in the contact list's order."""
    return [
        row
        for heading, rows in sections(client, "", set(), options)
        for row in rows
        if heading.name == FAVOURITES
    ]


def neighbour(
    among: list[Target], key: str, step: Literal[1, -1], *, unread: bool
) -> Target | None:
    """Return who comes after (or before) a row, around the end; None where there is nobody else.

    Args:
        among: in their order.
        key: of the row one is at; another one means before the first.
        step: 1 for the next one, -1 for the one before.
        unread: looks only at those in which something waits.
    """
    keys = [one.key for one in among]
    at = keys.index(key) if key in keys else (-1 if step == 1 else len(keys))
    count = len(among)
    for away in range(1, count + 1):
        one = among[(at + step * away) % count]
        if one.key != key and (one.unread or not unread):
            return one
    return None


def _person(person: Person, unread: int) -> Target:
    return Target(
        person_key(person.account), person.name, person.message, person.status, False, unread
    )  # fmt: skip


def _group(client: Client, chat: Chat) -> Target:
    me = client.me.account
    others = [client.people.get(one.account) for one in chat.members if one.account != me]
    here = any(one is not None and one.status != "offline" for one in others)
    if not chat.my_role:
        words = QCoreApplication.translate("Contacts", "You are not in it any more")
        return Target(chat_key(chat.id), chat.title, words, "offline", True, chat.unread)
    words = QCoreApplication.translate("Contacts", "Group")
    return Target(
        chat_key(chat.id), chat.title, words, "online" if here else "offline", True,
        chat.unread or int(chat.marked),
    )  # fmt: skip
