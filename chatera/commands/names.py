"""What people type for a person, a group, a community or a message: the exact name, or the beginning of the id.

Names compare in NFC and without case. A name wins over the beginning of an id; one that fits several is an error which
lists them.
"""

import unicodedata
from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeVar

from chatera.commands.problems import AmbiguousName, UnknownName
from chatera.protocol.errors import RemoteProtocolError, UserError

if TYPE_CHECKING:
    from chatera.client.chat import Chat
    from chatera.client.client import Client
    from chatera.client.message import Message
    from chatera.client.people import Person

SHORTEST_ID = 6
"""Characters of a message's id that are enough where they are unambiguous."""
T = TypeVar("T")
Candidate = tuple[T, str, tuple[str, ...]]
"""What is meant, its name, its ids as text."""


def plain(name: str) -> str:
    """Return a name as it is compared."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold().strip())


def choose(wanted: str, candidates: Iterable[Candidate[T]], what: str, hint: str) -> T:
    """Return the only candidate that fits.

    Args:
        wanted: a name or the beginning of an id.
        candidates: what there is.
        what: what kind of thing, for the error.
        hint: what to do when there is none.

    Raises:
        UnknownName: none fits.
        AmbiguousName: several fit.
    """
    known = list(candidates)
    fitting = [one for one in known if plain(one[1]) == plain(wanted)] or [
        one for one in known if _fits_id(wanted, one[2])
    ]
    if not fitting:
        raise UnknownName(f"There is no {what} “{wanted}”. {hint}")
    if len(fitting) > 1:
        listed = [(one[2][0], one[1]) for one in fitting]
        lines = "\n".join(f"  {text}  {name}" for text, name in listed)
        raise AmbiguousName(
            f"“{wanted}” fits several; say which by id (its beginning is enough):\n{lines}", listed
        )
    return fitting[0][0]


def _fits_id(wanted: str, texts: tuple[str, ...]) -> bool:
    return len(wanted) > 2 and any(text.startswith(wanted.lower()) for text in texts)


def person_called(client: "Client", wanted: str, community: str = "") -> "Person":
    """Return the person meant.

    Raises:
        UnknownName: there is none.
        AmbiguousName: there are several.
    """
    within = community_id(client, community)
    known = [person for person in client.people if within in (None, person.community)]
    candidates = [(one, one.name, (one.account,)) for one in known]
    return choose(wanted, candidates, "person", "“chatera people” lists everybody known here.")


def chat_called(client: "Client", wanted: str, community: str = "") -> "Chat":
    """Return the conversation with the person or group meant; one's own name means notes to oneself.

    Raises:
        UnknownName: there is none.
        AmbiguousName: there are several.
    """
    within = community_id(client, community)
    candidates: list[Candidate[Chat | str]] = []
    for chat in client.chats:
        if within not in (None, chat.community):
            continue
        texts = tuple(chat.convs)
        if chat.account is not None:
            texts = (chat.account, *texts)
        candidates.append((chat, chat.title, texts))
    known = {chat.account for chat in client.chats}
    candidates += [
        (one.account, one.name, (one.account,))
        for one in client.people
        if one.account not in known and within in (None, one.community)
    ]
    hint = "“chatera people” and “chatera conversations” list what is known here."
    return _as_chat(client, _or_oneself(client, wanted, candidates, hint))


def community_id(client: "Client", wanted: str) -> str | None:
    """Return the id of the community meant, None where none was named.

    Raises:
        UnknownName: there is none.
        AmbiguousName: there are several.
    """
    if not wanted:
        return None
    candidates = [(one.id, one.name, (one.id,)) for one in client.communities]
    return choose(wanted, candidates, "community", "“chatera communities” lists them.")


def chat_of(client: "Client", message: "Message") -> "Chat":
    """Return the conversation of a message."""
    chat = client.chats.get(message.chat)
    if chat is None:
        raise UnknownName("The conversation of this message is gone.")
    return chat


def message_called(client: "Client", wanted: str) -> "tuple[Chat, Message]":
    """Return the message with this id, or the only one whose id begins so, and its conversation.

    Raises:
        UnknownName: there is none.
        AmbiguousName: there are several.
        UserError: that is no id of a message.
    """
    wanted = wanted.strip().lower()
    if not wanted.startswith("e_") or len(wanted) < SHORTEST_ID:
        raise UserError(
            f"“{wanted}” is not the id of a message. “chatera history” shows them; they begin with e_."
        )
    try:
        found = client.find_messages(wanted)
    except RemoteProtocolError:
        found = []
    if not found:
        raise UnknownName(f"There is no message {wanted} here.")
    if len(found) > 1:
        listed = [(one.id, one.text) for one in found]
        lines = "\n".join(f"  {one.id}" for one in found)
        raise AmbiguousName(
            f"“{wanted}” fits several messages; give more of the id:\n{lines}", listed
        )
    return chat_of(client, found[0]), found[0]


def _or_oneself(
    client: "Client", wanted: str, candidates: "list[Candidate[Chat | str]]", hint: str
) -> "Chat | str":
    try:
        return choose(wanted, candidates, "person or group", hint)
    except UnknownName:
        me = client.me
        own = (me.account, me.name, (me.account,))
        return choose(wanted, [own], "person or group", hint)


def _as_chat(client: "Client", chosen: "Chat | str") -> "Chat":
    if isinstance(chosen, str):
        return client.chats.with_person(chosen)
    return chosen
