"""A message as people see it; ids are text (``e_…``, ``a_…``)."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from chatera.client.lines import one_line
from chatera.client.looks import shown_name
from chatera.client.people import unnamed
from chatera.protocol.bodies import Ink, Picture, Sticker, Style, Wink
from chatera.protocol.hlc import moment
from chatera.protocol.ids import AccountId, account_text, event_text
from chatera.store.changes import INK, LOCKED, NUDGE, STICKER, SYSTEM, TEXT, WINK
from chatera.store.messages import LOST
from chatera.store.reading import STATE_WORDS, Quoted, StoredMessage

NameOf = Callable[[AccountId], str]
KINDS = {
    TEXT: "text", SYSTEM: "system", LOCKED: "locked", NUDGE: "nudge", STICKER: "sticker", WINK: "wink",
    INK: "ink",
}  # fmt: skip
"""What a kind of rows is called."""
HANDWRITTEN = "Handwritten message"
"""Stands for one whose author has not told what it shows."""


@dataclass(frozen=True, slots=True)
class ReplyTo:
    """The message another one answers; ``text`` is empty where it was deleted or never came.

    Attributes:
        elsewhere: it stands in another conversation.
        place: what that is called, where it is a group.
        kind: of ``KINDS``: what it is.
    """

    id: str
    name: str
    text: str
    elsewhere: bool = False
    place: str = ""
    kind: str = "text"


@dataclass(frozen=True, slots=True)
class ForwardedFrom:
    """Who wrote what somebody has forwarded, as that somebody says.

    Attributes:
        account: the author's, ``a_…``.
        name: what they are called here; of somebody who is not known here, what they are said to call themselves.
        claimed: what they are said to call themselves.
        at: when they wrote it, UTC.
    """

    account: str
    name: str
    claimed: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Message:
    """One row of a timeline.

    Attributes:
        at: when its author sent it, UTC.
        state: of an own message: waiting, stored, delivered, read or failed; of a locked one: waiting or lost; else empty.
        error: why it failed, in words.
        reactions: (emoji, accounts), the earliest first.
        kind: ``text``, ``nudge``, ``sticker``, ``wink``, ``ink`` for what was written by hand, ``system`` for a line about
            the group, or ``locked`` for what can't be opened yet.
        encrypted: only the members' own devices could read it on its way.
        style: how its author would like it to look; None for no wish.
        forwarded: whose words they are; None for the author's own.
        pictures: what stands for codes in the text.
        sticker: what a sticker shows; its text says what it means and is called.
        picture: the animation or the drawing that it is.
    """

    id: str
    chat: int
    account: str
    name: str
    own: bool
    text: str
    at: datetime
    state: str = ""
    error: str = ""
    edited: bool = False
    deleted: bool = False
    reply: ReplyTo | None = None
    reactions: tuple[tuple[str, tuple[str, ...]], ...] = ()
    mentions: tuple[str, ...] = ()
    mentions_me: bool = False
    kind: str = "text"
    encrypted: bool = False
    style: Style | None = None
    forwarded: ForwardedFrom | None = None
    pictures: tuple[Picture, ...] = ()
    sticker: Sticker | None = None
    picture: Wink | Ink | None = None

    @property
    def weight(self) -> int:
        """How many bytes its pictures have."""
        own = len(self.sticker.data) if self.sticker is not None else 0
        if self.picture is not None:
            own += len(
                self.picture.data if isinstance(self.picture, Wink) else self.picture.strokes
            )
        return own + sum(len(one.data) for one in self.pictures)


def shown(stored: StoredMessage, name_of: NameOf, me: AccountId) -> Message:
    """Return a stored row as people see it."""
    reply = None
    if stored.reply is not None:
        author = stored.reply.account
        name = name_of(author) if author else ""
        elsewhere = stored.reply.chat not in {0, stored.chat}
        reply = ReplyTo(
            event_text(stored.reply.id), name, _quoted(stored.reply), elsewhere,
            shown_name(stored.reply.place) if elsewhere else "", KINDS[stored.reply.kind],
        )  # fmt: skip
    system, locked = stored.kind == SYSTEM, stored.kind == LOCKED
    state = STATE_WORDS[stored.state] if stored.own and not system else ""
    return Message(
        id=event_text(stored.id),
        chat=stored.chat,
        account=account_text(stored.account),
        name=name_of(stored.account),
        own=stored.own,
        text=_words(stored, name_of, me),
        at=moment(stored.hlc),
        state=("lost" if stored.text == LOST else "waiting") if locked else state,
        error=stored.error,
        edited=stored.edited,
        deleted=stored.deleted,
        reply=reply,
        reactions=tuple(
            (emoji, tuple(account_text(one) for one in accounts))
            for emoji, accounts in stored.reactions
        ),
        mentions=tuple(account_text(one) for one in stored.mentions),
        mentions_me=stored.mentions_me,
        kind=KINDS[stored.kind],
        encrypted=stored.suite == 1,
        style=stored.style,
        forwarded=_forwarded(stored, name_of),
        pictures=stored.pictures,
        sticker=stored.sticker,
        picture=stored.picture,
    )


def _quoted(quoted: Quoted) -> str:
    """Return the words of what is answered; empty where it is not here, and of a nudge, which has none."""
    return quoted.text or (HANDWRITTEN if quoted.kind == INK else "")


def _forwarded(stored: StoredMessage, name_of: NameOf) -> ForwardedFrom | None:
    """Return who wrote it: by the name they have here, or else by the one that whoever forwards it says."""
    origin = stored.forwarded
    if origin is None:
        return None
    known, claimed = name_of(origin.account), shown_name(origin.name)
    unknown = known == unnamed(origin.account)
    return ForwardedFrom(
        account_text(origin.account), claimed if unknown and claimed else known, claimed, moment(origin.at << 16),
    )  # fmt: skip


def _words(stored: StoredMessage, name_of: NameOf, me: AccountId) -> str:
    if stored.kind == SYSTEM:
        return system_line(stored.account, stored.text, name_of, me)
    if stored.kind == NUDGE:
        return nudge_line("" if stored.own else name_of(stored.account))
    if stored.kind == WINK:
        return wink_line("" if stored.own else name_of(stored.account), one_line(stored.text))
    if stored.kind == INK:
        return stored.text or HANDWRITTEN
    return "" if stored.kind == LOCKED else stored.text


def nudge_line(name: str) -> str:
    """Put a nudge in words.

    Args:
        name: of who sent it; empty for oneself.
    """
    return f"{name} has just sent a nudge." if name else "You have just sent a nudge."


def wink_line(name: str, wink: str) -> str:
    """Put a wink in words.

    Args:
        name: of who sent it; empty for oneself.
        wink: what it is called.
    """
    return f"{name} sent a wink: {wink}" if name else f"You sent a wink: {wink}"


def system_line(author: AccountId, kept: str, name_of: NameOf, me: AccountId) -> str:
    """Put what happened to a group in words, and why it does not count, if so."""
    facts: dict[str, str] = json.loads(kept)
    line = _happened(author, facts, name_of, me)
    why = _why(facts, name_of, me)
    return f"{line} – this does not count: {why}" if why else line


def _happened(  # noqa: PLR0911 - one sentence for each thing that can happen
    author: AccountId, facts: dict[str, str], name_of: NameOf, me: AccountId
) -> str:
    actor = "You" if author == me else name_of(author)
    who = _object(facts.get("who", ""), name_of, me)
    match facts["what"]:
        case "created":
            return f"{actor} created the group"
        case "added":
            return f"{actor} added {who}"
        case "removed":
            return f"{actor} removed {who}"
        case "promoted":
            return f"{actor} made {who} an admin"
        case "demoted":
            return f"{actor} made {who} a member again"
        case "left":
            return f"{actor} left the group"
        case "title":
            return f"{actor} named the group “{shown_name(facts['title'])}”"
        case _:
            return ""


def _why(facts: dict[str, str], name_of: NameOf, me: AccountId) -> str:
    """Say why something does not count; empty where it does."""
    by, whom = (_object(facts.get(part, ""), name_of, me) for part in ("by", "whom"))
    match facts.get("void"):
        case "removed":
            return f"{by} removed {whom} in the meantime"
        case "demoted":
            return f"{by} made {whom} a member again in the meantime"
        case "left":
            return f"{whom} left in the meantime"
        case "device":
            have = "have" if whom == "you" else "has"
            return f"it came from a device that {whom} {have} removed"
        case "right":
            were = "were" if whom == "you" else "was"
            return f"{whom} {were} not allowed to do that"
        case _:
            return ""


def _object(kept: str, name_of: NameOf, me: AccountId) -> str:
    """Return how a sentence that is about something else names somebody; empty for nobody."""
    if not kept:
        return ""
    account = AccountId(bytes.fromhex(kept))
    return "you" if account == me else name_of(account)
