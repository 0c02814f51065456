"""A message as people see it; ids are text (``e_…``, ``a_…``)."""

import json
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from chatera.client.lines import one_line
from chatera.client.looks import looks, shown_name
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
_VOID: Final = "{0} – this does not count: "
_PLAIN: Final = re.compile(r"\w+(?:[-.'’]\w+)*(?: \w+(?:[-.'’]\w+)*)*")
"""A name of words only, without marks upon its letters."""
_JOINERS: Final = "\u200c\u200d"
_LIKE_A_SIGN: Final = re.compile("[ːꓽ\u0903\u0a83]|(?<!\\S)[一ㄧㅡᅳーⲺⲻ](?!\\S)|[一ㄧㅡᅳーⲺⲻ]{2}")
"""Letters that are painted like a colon; such as are painted like a dash, where they stand as one."""
_QUOTES: Final = re.compile(
    "[\"“”„‟«»≪≫《》〝〞〟＂″‴‶❝❞\U0001f676-\U0001f678ˮ˝˶ʺ״「」『』﹁﹂﹃﹄]|['’‘‚‛ʼʹ′`´＇]{2,}"
)
"""Quotation marks of any language, and what is painted like one."""
_YOU: Final = looks("you")


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
class Happened:
    """What happened to a group: sentences, and apart from them the names for their places.

    So nobody has to find names in a sentence, where one could be taken for a part of it. Each can be shown in a sentence
    (``in_a_sentence``).

    Attributes:
        words: such as ``{0} removed {1}``; oneself has no place, but is ``you``.
        names: of people and of the group, in the order of the places.
        void: why it does not count, such as ``{0} – this does not count: {1} left in the meantime``, where ``{0}`` is what
            happened; empty where it counts.
        void_names: in the order of its places, from ``{1}`` on.
    """

    words: str
    names: tuple[str, ...] = ()
    void: str = ""
    void_names: tuple[str, ...] = ()

    def in_words(self, own: Callable[[str], str] = str, name: Callable[[str], str] = str) -> str:
        """Return it as one line.

        Args:
            own: puts a sentence into another language.
            name: returns a name as it is put into the sentence.
        """
        line = own(self.words).format(*map(name, self.names))
        return own(self.void).format(line, *map(name, self.void_names)) if self.void else line


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
        happened: what a line about the group is made of; None for anything else.
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
    happened: Happened | None = None

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
    line = happened(stored.account, stored.text, name_of, me) if system else None
    return Message(
        id=event_text(stored.id),
        chat=stored.chat,
        account=account_text(stored.account),
        name=name_of(stored.account),
        own=stored.own,
        text=_words(stored, name_of) if line is None else line.in_words(),
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
        happened=line,
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


def _words(stored: StoredMessage, name_of: NameOf) -> str:
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


def happened(author: AccountId, kept: str, name_of: NameOf, me: AccountId) -> Happened:
    """Return what happened to a group, and why it does not count, if so.

    Args:
        author: who did it.
        kept: what the store keeps of it.
        name_of: returns what somebody is called.
        me: who reads it.
    """
    facts: dict[str, str] = json.loads(kept)
    names, others = _Places(facts, name_of, me, 0), _Places(facts, name_of, me, 1)
    words, why = _did(author, facts, names), _why(facts, others)
    return Happened(words, tuple(names), _VOID + why if why else "", tuple(others))


def in_a_sentence(name: str) -> str:
    """Return a name as it can stand in a line about a group: one that is no plain words is in quotation marks.

    What somebody calls themselves can go on as the line might: with a dash, "this does not count", a colon and a reason. In
    quotation marks that is seen to be a name, and it is still all there, as other people may be called alike up to the dash.
    """
    letters = "".join(
        one for one in name if unicodedata.category(one)[0] != "M" and one not in _JOINERS
    )
    plain = _PLAIN.fullmatch(letters) and not _LIKE_A_SIGN.search(name)
    return name if plain and not looks(name) & _YOU else f"“{_quotable(name)}”"


def _quotable(name: str) -> str:
    """Return a name that ends no quotation marks around it."""
    return _QUOTES.sub("’", name)


class _Places(list[str]):
    """The names of a sentence, in the order of their places.

    Args:
        first: the number of the first place.
    """

    def __init__(self, facts: dict[str, str], name_of: NameOf, me: AccountId, first: int) -> None:
        super().__init__()
        self._facts = facts
        self._name_of = name_of
        self._me = me
        self._first = first

    def of(self, part: str) -> str:
        """Return the place of whom one of the facts names."""
        return self.somebody(AccountId(bytes.fromhex(self._facts[part])), "you")

    def somebody(self, account: AccountId, oneself: str) -> str:
        """Return the place of somebody; of oneself, the word."""
        if account == self._me:
            return oneself
        return self.put(in_a_sentence(self._name_of(account)))

    def put(self, name: str) -> str:
        """Return the place of what has a name."""
        self.append(name)
        return f"{{{self._first + len(self) - 1}}}"


def _did(  # noqa: PLR0911 - one sentence for each thing that can happen
    author: AccountId, facts: dict[str, str], names: _Places
) -> str:
    actor = names.somebody(author, "You")
    match facts["what"]:
        case "created":
            return f"{actor} created the group"
        case "added":
            return f"{actor} added {names.of('who')}"
        case "removed":
            return f"{actor} removed {names.of('who')}"
        case "promoted":
            return f"{actor} made {names.of('who')} an admin"
        case "demoted":
            return f"{actor} made {names.of('who')} a member again"
        case "left":
            return f"{actor} left the group"
        case "title":
            return f"{actor} named the group “{names.put(_quotable(shown_name(facts['title'])))}”"
        case _:
            return ""


def _why(facts: dict[str, str], names: _Places) -> str:
    """Say why something does not count; empty where it does."""
    match facts.get("void"):
        case "removed":
            return f"{names.of('by')} removed {names.of('whom')} in the meantime"
        case "demoted":
            return f"{names.of('by')} made {names.of('whom')} a member again in the meantime"
        case "left":
            return f"{names.of('whom')} left in the meantime"
        case "device":
            whom = names.of("whom")
            have = "have" if whom == "you" else "has"
            return f"it came from a device that {whom} {have} removed"
        case "right":
            whom = names.of("whom")
            were = "were" if whom == "you" else "was"
            return f"{whom} {were} not allowed to do that"
        case _:
            return ""
