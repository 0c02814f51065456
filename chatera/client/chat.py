"""One chat: what is shown of it, and everything a person can do in it."""

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Protocol

from chatera.client.forwarding import forwarded
from chatera.client.identities import Former, Identities, Warning_
from chatera.client.looks import shown_name
from chatera.client.message import Message, shown
from chatera.client.observers import Observers
from chatera.client.own_pictures import fitting
from chatera.client.people import People, Person
from chatera.client.timeline import Timeline
from chatera.client.winks import read_wink
from chatera.crypto.records import salt
from chatera.protocol import hlc, limits
from chatera.protocol.bodies import (
    Edit,
    Ink,
    Nudge,
    Picture,
    Pin,
    Reaction,
    Shelf,
    Sticker,
    Style,
    Text,
    Title,
    Wink,
    is_line,
)
from chatera.protocol.errors import UserError
from chatera.protocol.ids import (
    AccountId,
    CommunityId,
    ConversationId,
    EventId,
    account_text,
    conversation_text,
    event_text,
    from_text,
)
from chatera.protocol.ink import Stroke, pack_strokes
from chatera.store.changes import NUDGE, WINK
from chatera.store.reading import StoredChat
from chatera.store.store import Store

FOREVER_MS = 2**62
LOOKED_BACK = 200
"""Messages among which the last one of others is looked for."""
NUDGE_AGAIN_S = {"direct": 10.0, "group": 60.0}
"""How long somebody waits who has nudged, by the kind of chat."""
NUDGED_TOGETHER = 32
"""Members of a group that can be nudged at once."""
TYPING_AGAIN_S = 4.0
"""How often one's own typing is told again while it goes on."""


@dataclass(frozen=True, slots=True)
class Pinned:
    """A message that is kept in everybody's sight; ``by`` is the name of who pinned it at ``at``, UTC.

    Attributes:
        stamp: of the word that pinned it.
    """

    message: Message
    by: str
    at: datetime
    stamp: int


@dataclass(frozen=True, slots=True)
class Version:
    """One wording of a message, and since when it was so, UTC."""

    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody in a chat; ``role`` is owner, admin or member."""

    account: str
    role: str
    name: str


class Routes(Protocol):
    """What a chat needs to know of the networks."""

    def community_for(self, account: AccountId) -> CommunityId:
        """Return the community in which to write to somebody."""
        ...

    async def new_group(self, title: str, accounts: Sequence[str]) -> "Chat":
        """Found an encrypted group."""
        ...

    async def tell_own_devices(self, body: Shelf) -> None:
        """Say something to one's own devices, this one too."""
        ...

    def type(self, community: CommunityId, conv: ConversationId, *, on: bool) -> None:
        """Tell others that this person is writing, where they can be reached now."""
        ...

    def pictures_in(self, text: str) -> tuple[Picture, ...]:
        """Return the pictures of this person's own emoticons that a text names."""
        ...


class Chat:
    """A person's or a group's chat; made and refreshed by ``Chats``.

    Attributes:
        id: number of the chat in this profile.
        kind: ``direct`` or ``group``.
        account: the other person of a direct chat, ``a_…``.
    """

    def __init__(self, stored: StoredChat, store: Store, people: People, routes: Routes) -> None:
        self.id = stored.id
        self.kind = stored.kind
        self.account = account_text(stored.account) if stored.account else None
        self._stored = stored
        self._store = store
        self._people = people
        self._routes = routes
        self._identities = Identities(store, people)
        self._timeline: Timeline | None = None
        self._members: tuple[Member, ...] | None = None
        self._pinned: tuple[Pinned, ...] | None = None
        self._typing: dict[AccountId, float] = {}
        self._typed = (False, 0.0)
        self._asked: dict[int, float] = {}
        self._observers: Observers[[]] = Observers()

    # What is shown

    @property
    def title(self) -> str:
        """The person's or the group's name."""
        if self._stored.account:
            return self._people.name_of(self._stored.account)
        return shown_name(self._stored.title) or "Group"

    @property
    def convs(self) -> list[str]:
        """Its conversations, ``c_…``; a person's chat joins those of all communities."""
        return [conversation_text(conv) for conv, _ in self._store.views.conversations(self.id)]

    @property
    def community(self) -> str:
        """The community it lives in, as hex; empty for none."""
        found = self._store.views.conversations(self.id)
        return found[0][1].hex() if found else ""

    @property
    def members(self) -> tuple[Member, ...]:
        """Everybody in it, this person included."""
        if self._members is None:
            self._members = self._read_members()
        return self._members

    @property
    def my_role(self) -> str:
        """This person's role; empty where they belong no longer."""
        me = account_text(self._store.me)
        return next((one.role for one in self.members if one.account == me), "")

    @property
    def encrypted(self) -> bool:
        """Whether only the members' own devices can read what is written next."""
        if self._stored.account is not None:
            return self._store.views.encrypts(self._stored.account)
        return self._store.views.suite(self._group()) == 1

    @property
    def plain_reason(self) -> str:
        """Why what is written next is not encrypted, in words; empty where it is."""
        if self.encrypted:
            return ""
        if self._stored.account is not None:
            return (
                f"{self.title} has a ChatEra that can't read encrypted messages yet. Once it is updated, "
                "everything you write to each other is encrypted."
            )
        return "This group was made before groups were encrypted. The computer that connects you can read it."

    @property
    def verified(self) -> bool:
        """Whether this person has made sure of everybody in it."""
        accounts = {AccountId(from_text("a_", one.account)) for one in self.members}
        return self._store.views.verified(accounts - {self._store.me})

    @property
    def unread(self) -> int:
        """How many messages wait to be read."""
        return self._stored.unread

    @property
    def mentions(self) -> int:
        """How many of them mention this person."""
        return self._stored.mentions

    @property
    def muted(self) -> bool:
        """Whether it makes no noise now."""
        return self._stored.muted_until > _now_ms()

    @property
    def marked(self) -> bool:
        """Whether this person has marked it as unread, until they look at it."""
        return bool(self._stored.marked)

    @property
    def marked_row(self) -> int | None:
        """From which row of the timeline on it was marked as unread; None where that is nowhere in particular."""
        stamp = self._stored.marked_from
        if not self._stored.marked or not stamp:
            return None
        row = self.timeline.row_of_stamp(stamp)
        return row if row < len(self.timeline) else None

    @property
    def marked_count(self) -> int:
        """How many messages were marked as unread; one at least, also where all of them are one's own."""
        return max(1, self._store.views.said_since(self.id, self._stored.marked_from))

    @property
    def waits(self) -> bool:
        """Whether something in it wants to be looked at."""
        return bool(self._stored.unread or self._stored.marked)

    @property
    def archived(self) -> bool:
        """Whether it is out of sight: until something new is said in it, or, where it is muted, all the same."""
        return bool(self._stored.archived) and (self.muted or not self._stored.stirred)

    @property
    def place(self) -> int:
        """Its place among the favourites, from 1; 0 where this person has given it none."""
        return self._stored.place

    @property
    def pinned(self) -> tuple[Pinned, ...]:
        """The messages that are kept in everybody's sight, the last pinned first."""
        if self._pinned is None:
            self._pinned = self._read_pinned()
        return self._pinned

    @property
    def pins_hidden(self) -> bool:
        """Whether this person does not want to see what is pinned, until something else is."""
        return bool(self.pinned) and self.pinned[0].stamp <= self._stored.pins_hidden

    @property
    def is_mutual(self) -> bool:
        """Whether this person has said something here too."""
        return self._store.views.has_own(self.id)

    @property
    def muted_until(self) -> datetime | None:
        """When it makes noise again, UTC; None where it does now, or never will by itself."""
        ends = self._stored.muted_until
        if not self.muted or ends >= FOREVER_MS:
            return None
        return datetime.fromtimestamp(ends / 1000, UTC)

    @property
    def former(self) -> Former | None:
        """Whose new identity this may be, or who it may pretend to be; None where there is nothing to warn of."""
        account = self._stored.account
        return self._identities.former(account) if account else None

    @property
    def warning(self) -> Warning_ | None:
        """``new_identity`` is to be read; ``new_identity_verified`` keeps from writing until it is decided on."""
        former = self.former
        return former.warning if former else None

    @property
    def successor(self) -> Person | None:
        """Who says that they were this account before; None for nobody."""
        account = self._stored.account
        return self._identities.successor(account) if account else None

    @property
    def draft(self) -> str:
        """What was being written."""
        return self._stored.draft

    @property
    def last(self) -> Message | None:
        """The newest message."""
        if self._stored.last is None:
            return None
        found = self._store.views.messages([self._stored.last])[self._stored.last]
        return shown(found, self._people.name_of, self._store.me)

    @property
    def last_received(self) -> datetime | None:
        """When the last message came that somebody else wrote, UTC; None where there is none among the newest."""
        found = self._store.views.last_received(self.id, LOOKED_BACK)
        return None if found is None else hlc.moment(found)

    @property
    def typing(self) -> list[str]:
        """The names of those who are writing now."""
        return [self._people.name_of(one) for one in self._typing]

    @property
    def timeline(self) -> Timeline:
        """Its messages."""
        if self._timeline is None:
            self._timeline = Timeline(
                self._store.views, self.id, self._store.me, self._people.name_of
            )
        return self._timeline

    @property
    def open_timeline(self) -> Timeline | None:
        """Its messages, where somebody looks at them already."""
        return self._timeline

    def leave_timeline(self) -> None:
        """Keep nothing of its messages in memory, once nobody follows them any more."""
        if self._timeline is not None and not self._timeline.followed:
            self._timeline = None

    def observe(self, callback: Callable[[], object]) -> Callable[[], None]:
        """Hear of changes to anything but the timeline; returns what ends that."""
        return self._observers.add(callback)

    # What a person does

    async def send(
        self, text: str, reply: str | None = None, mentions: Sequence[str] = (),
        style: Style | None = None, pictures: Sequence[Picture] | None = None,
    ) -> Message:  # fmt: skip
        """Write a message; it is durable and shown when this returns, and leaves when it can.

        Args:
            text: its words.
            reply: the message it answers, ``e_…``.
            mentions: whom it names, ``a_…``.
            style: how it would like to look.
            pictures: what stands for codes in it; None for this person's own emoticons, as far as it names them.

        Raises:
            UserError: it can't be written here.
            LocalProtocolError: it is empty or too long.
            StorageError: it could not be kept.
        """
        self._refuse_strangers()
        answers = self._event(reply) if reply else None
        if answers is not None:
            self._refuse_lines(
                answers, "Lines about the group, nudges and winks can't be answered."
            )
        named = tuple(AccountId(from_text("a_", one)) for one in mentions)
        wish = None if style is None or style.plain else style
        shown_in = self._routes.pictures_in(text) if pictures is None else tuple(pictures)
        body = Text(
            salt=salt(), text=text, reply=answers, mentions=named, style=wish, pictures=shown_in
        )
        self._typed = (False, 0.0)
        event = await self._store.author(self._conversation(), body)
        return self._message(event.id)

    async def forward(self, message: str) -> Message:
        """Say here what somebody has written elsewhere, with their name; what was forwarded to there keeps its first one.

        Args:
            message: ``e_…``, of whichever conversation.

        Raises:
            UserError: there is nothing to forward, or it can't be written here.
        """
        self._refuse_strangers()
        found = self._message(self._store.latest_id(self._event(message)))
        body = forwarded(found, self._people.own_name_of)
        event = await self._store.author(self._conversation(), body)
        return self._message(event.id)

    async def send_sticker(self, emoji: str, name: str, data: bytes, pack: str = "") -> Message:
        """Say a picture by itself; as ``send``.

        Args:
            emoji: what it means.
            name: what it is called.
            data: a PNG file, or an SVG file of shapes.
            pack: the name of the pack it is from.
        """
        self._refuse_strangers()
        body = Sticker(salt=salt(), emoji=emoji, name=name, data=data, pack=pack)
        event = await self._store.author(self._conversation(), body)
        return self._message(event.id)

    async def nudge(self) -> Message:
        """Ask for attention: the others' windows come forward and shake.

        Raises:
            UserError: it can't be done here, or was done a moment ago.
        """
        self._refuse_strangers()
        if len(self.members) > NUDGED_TOGETHER:
            raise UserError(f"A group of more than {NUDGED_TOGETHER} people can't be nudged.")
        wait = self.nudge_wait
        if wait > 0:
            raise UserError(f"You have just nudged. Try again in {math.ceil(wait)} s.")
        self._asked[NUDGE] = time.monotonic()
        event = await self._store.author(self._conversation(), Nudge(salt=salt()))
        return self._message(event.id)

    @property
    def nudge_wait(self) -> float:
        """For how many seconds this person can't nudge again, on whichever device they did; 0 where they can."""
        return self._wait(NUDGE)

    async def wink(self, data: bytes) -> Message:
        """Send an animation, which plays over the history of whoever reads it.

        Raises:
            UserError: it can't be played, can't be sent here, or one was sent a moment ago.
        """
        self._refuse_strangers()
        if len(self.members) > NUDGED_TOGETHER:
            raise UserError(
                f"No winks can be sent to a group of more than {NUDGED_TOGETHER} people."
            )
        wait = self.wink_wait
        if wait > 0:
            raise UserError(f"You have just sent a wink. Try again in {math.ceil(wait)} s.")
        body = Wink(salt=salt(), name=read_wink(data).name, data=data)
        self._asked[WINK] = time.monotonic()
        event = await self._store.author(self._conversation(), body)
        return self._message(event.id)

    @property
    def wink_wait(self) -> float:
        """For how many seconds this person can't send another wink; 0 where they can."""
        return self._wait(WINK)

    def _wait(self, kind: int) -> float:
        pause, now = NUDGE_AGAIN_S[self.kind], _now_ms()
        waits = [0.0]
        if kind in self._asked:
            waits.append(pause - (time.monotonic() - self._asked[kind]))
        last = self._store.views.nudged(self.id, hlc.pack(now - int(pause * 1000)), kind)
        passed = pause if last is None else (now - hlc.milliseconds(last)) / 1000
        if (
            abs(passed) < pause
        ):  # a clock may have been put back; that keeps nobody waiting for long
            waits.append(pause - abs(passed))
        return max(waits)

    async def draw(
        self, strokes: Sequence[Stroke], width: int, height: int, alt: str = ""
    ) -> Message:
        """Send what was written by hand.

        Args:
            strokes: in the order in which they were drawn.
            width: of the drawing, in units.
            height: likewise.
            alt: what it shows, for whoever can't see it.

        Raises:
            UserError: it can't be sent here.
            LocalProtocolError: it is empty, or too much for one message.
        """
        self._refuse_strangers()
        body = Ink(
            salt=salt(), strokes=pack_strokes(strokes), width=width, height=height, alt=alt.strip()
        )
        event = await self._store.author(self._conversation(), body)
        return self._message(event.id)

    async def edit(
        self, message: str, text: str, pictures: Sequence[Picture] | None = None
    ) -> Message:
        """Give an own message other words, and pictures as in ``send``; those it has stay where none are given."""
        self._refuse_strangers()
        target, conv = self._target(message)
        mine = self._message(target)
        if not mine.own or mine.deleted or mine.kind != "text":
            raise UserError("Only your own messages that are still there can be changed.")
        if mine.forwarded is not None:
            raise UserError("What you have forwarded is somebody else's words.")
        if pictures is None:
            kept = [one for one in mine.pictures if one.code in text]
            known = {one.code for one in kept}
            fresh = [one for one in self._routes.pictures_in(text) if one.code not in known]
            pictures = fitting([*kept, *fresh])
        body = Edit(salt=salt(), target=target, text=text, pictures=tuple(pictures))
        await self._store.author(self._about(conv), body)
        return self._message(target)

    async def redact(self, message: str) -> Message:
        """Delete a message for everyone: an own one, or as an admin anybody's."""
        target, conv = self._target(message)
        found = self._message(target)
        if not found.own and self.my_role not in {"owner", "admin"}:
            raise UserError("Only your own messages can be deleted for everyone.")
        if self._is_about_group(target):
            raise UserError("Lines about the group can't be deleted.")
        if not found.deleted:
            await self._store.redact(conv, target)
        return self._message(target)

    async def react(self, message: str, emoji: str, on: bool = True) -> Message:  # noqa: FBT001, FBT002 - on or off is what it says
        """Put an emoji on a message, or take it off."""
        self._refuse_strangers()
        target, conv = self._target(message)
        if self._message(target).deleted:
            raise UserError("This message was deleted.")
        self._refuse_lines(target, "Nothing can be put on lines about the group, nudges and winks.")
        await self._store.author(
            self._about(conv), Reaction(salt=salt(), target=target, emoji=emoji, on=on)
        )
        return self._message(target)

    async def pin(self, message: str, on: bool = True) -> Message:  # noqa: FBT001, FBT002 - as above
        """Keep a message in everybody's sight, or no longer.

        Raises:
            UserError: it can't be done to this message, or not here.
        """
        self._refuse_strangers()
        target, conv = self._target(message)
        found = self._message(target)
        if found.deleted or found.kind in {"system", "locked", "nudge"}:
            raise UserError("Only messages that can be read are pinned.")
        await self._store.author(self._about(conv), Pin(salt=salt(), target=target, on=on))
        return self._message(target)

    async def hide_pins(self, on: bool = True) -> None:  # noqa: FBT001, FBT002 - as above
        """Show what is pinned no more, until something else is; nobody else hears of it."""
        hidden = self.pinned[0].stamp if on and self.pinned else 0
        await self._store.hide_pins(self.id, hidden)

    def versions(self, message: str) -> tuple[Version, ...]:
        """Return every wording of a message, the first one first; nothing of one that was deleted."""
        wordings = self._store.wordings(self._store.latest_id(self._event(message)))
        return tuple(Version(text, hlc.moment(stamp)) for stamp, text in wordings)

    async def ask_again(self, message: str) -> None:
        """Ask once more for what opens a message that could not be read."""
        await self._store.ask_again(self._event(message))

    async def retry(self, message: str) -> None:
        """Let a message that failed wait for sending again."""
        self._refuse_strangers()
        await self._store.retry(self._event(message))

    async def mark_read(self, up_to: str | None = None) -> None:
        """Count everything up to a message (or everything) as read; it is not marked as unread any more."""
        await self.end_mark()
        if not self._stored.unread:
            return
        found = self._store.views.number(self._event(up_to)) if up_to else None
        await self._store.read_up_to(self.id, found[2] if found else None)

    async def mark_unread(self, since: str | None = None) -> None:
        """Mark it as unread on one's own devices, until it is looked at; nobody else hears of it.

        Args:
            since: the message from which on, ``e_…``; this device alone remembers it. None for nowhere in particular.
        """
        found = self._store.views.number(self._event(since)) if since else None
        stamp = found[2] if found else 0
        if stamp != self._stored.marked_from:
            await self._store.leave_unread(self.id, stamp)
        if not self.waits:
            await self._shelve(unread=True)

    async def end_mark(self) -> None:
        """It was looked at: it is not marked as unread any more."""
        if self._stored.marked_from:
            await self._store.leave_unread(self.id, 0)
        if self._stored.marked:
            await self._shelve(unread=False)

    async def archive(self, on: bool = True) -> None:  # noqa: FBT001, FBT002 - on or off is what it says
        """Put it out of sight on one's own devices until something new is said, or take it back."""
        if on != self.archived:
            await self._shelve(archived=on)

    async def set_place(self, place: int) -> None:
        """Give it a place among one's favourites, from 1; 0 for none."""
        if place != self._stored.place:
            await self._shelve(place=place)

    async def write_anyway(self) -> None:
        """Set aside what there is a warning of; it is remembered."""
        if self._stored.account is not None:
            await self._identities.accept(self._stored.account)

    async def set_draft(self, text: str) -> None:
        """Keep what is being written."""
        if text != self._stored.draft:
            await self._store.set_draft(self.id, text)

    async def mute(self, hours: float | None = None) -> None:
        """Make no noise for some hours; None for ever, 0 to end it."""
        until = FOREVER_MS if hours is None else _now_ms() + int(hours * 3_600_000) if hours else 0
        await self._mute(until)

    async def mute_until(self, moment: datetime | None) -> None:
        """Make no noise until a moment; None for ever."""
        ends = FOREVER_MS if moment is None else int(moment.timestamp() * 1000)
        await self._mute(ends)

    async def _mute(self, until_ms: int) -> None:
        if self._stored.archived and not self.archived and until_ms:
            await self._shelve(archived=False)  # it has come back: quiet, it is to stay
        await self._store.mute(self.id, until_ms)

    def set_typing(self, on: bool) -> None:  # noqa: FBT001 - on or off is what it says
        """Tell others that this person is writing, or stopped."""
        if self.warning == "new_identity_verified":
            return
        was, told = self._typed
        now = time.monotonic()
        if on == was and (not on or now - told < TYPING_AGAIN_S):
            return
        self._typed = (on, now)
        conv = self._conversation()
        place = dict(self._store.views.conversations(self.id)).get(conv)
        if place is not None:
            self._routes.type(place, conv, on=on)

    # Groups

    async def add(self, account: str) -> None:
        """Make somebody a member."""
        person = AccountId(from_text("a_", account))
        if any(one.account == account for one in self.members):
            raise UserError(f"{self._people.name_of(person)} is a member already.")
        self._identities.refuse_stranger(person)
        await self._store.add_member(self._group(), person)

    async def remove(self, account: str) -> None:
        """Take somebody out of the group."""
        await self._store.remove_member(self._group(), AccountId(from_text("a_", account)))

    async def set_role(self, account: str, role: str) -> None:
        """Make somebody an ``admin``, or a ``member`` again."""
        await self._store.set_role(self._group(), AccountId(from_text("a_", account)), role)

    async def leave(self) -> None:
        """Leave the group."""
        await self._store.leave(self._group())

    async def rename(self, title: str) -> None:
        """Give the group another name."""
        if self.my_role not in {"owner", "admin"}:
            raise UserError("Only the owner and admins can rename a group.")
        await self._store.author(self._group(), Title(salt=salt(), title=group_title(title)))

    async def continue_encrypted(self) -> "Chat":
        """Found an encrypted group of the same people, and say in this one that it goes on there.

        Raises:
            UserError: it is encrypted, or not this person's to lead; or somebody could not read the new one.
        """
        if self.encrypted:
            raise UserError("This group is encrypted already.")
        if self.my_role not in {"owner", "admin"}:
            raise UserError("Only the owner and admins can let a group go on in a new one.")
        me = account_text(self._store.me)
        others = [one for one in self.members if one.account != me]
        fresh = await self._routes.new_group(self.title, [one.account for one in others])
        for one in others:
            if one.role != "member":
                await fresh.set_role(one.account, "admin")
        await self.send(f"“{self.title}” goes on in a new group of this name, which is encrypted.")
        return fresh

    # Told by Chats

    def refresh(self, stored: StoredChat, *, other: bool) -> None:
        """Show what the store says now; what is said in it changes nothing else, unless ``other`` things are told of."""
        before, self._stored = self._stored, stored
        if other:
            self._members = self._pinned = None
        if other or replace(stored, last=before.last, last_hlc=before.last_hlc) != before:
            self._observers.tell()

    def changed(self) -> None:
        """Something shown here comes from elsewhere and is another now: a name, a presence."""
        self._members = self._pinned = None
        self._observers.tell()

    def set_typist(self, account: AccountId, *, on: bool) -> bool:
        """Note who is writing; tells whether that is news."""
        before = set(self._typing)
        if on:
            self._typing[account] = time.monotonic()
        else:
            self._typing.pop(account, None)
        if set(self._typing) == before:
            return False
        self._observers.tell()
        return True

    def expire_typists(self, seconds: float) -> bool:
        """Forget who has not said for a while that they are still writing."""
        limit = time.monotonic() - seconds
        late = [one for one, told in self._typing.items() if told < limit]
        for one in late:
            self.set_typist(one, on=False)
        return bool(late)

    # Small things

    def _refuse_strangers(self) -> None:
        if self._stored.account is not None:
            self._identities.refuse_stranger(self._stored.account)

    async def _shelve(
        self, *, archived: bool | None = None, unread: bool | None = None, place: int | None = None
    ) -> None:
        """Tell one's own devices how this conversation is kept from now on."""
        stored = self._stored
        about = stored.account or stored.conv
        assert about is not None  # noqa: S101 - every chat has one of them
        await self._routes.tell_own_devices(
            Shelf(
                salt=salt(), about=about, archived=self.archived if archived is None else archived,
                unread=self.marked if unread is None else unread,
                place=stored.place if place is None else place,
            )
        )  # fmt: skip

    def _read_pinned(self) -> tuple[Pinned, ...]:
        pins = self._store.views.pins(self.id)
        found = self._store.views.messages([one.n for one in pins])
        name_of = self._people.name_of
        return tuple(
            Pinned(
                shown(found[one.n], name_of, self._store.me), name_of(one.account),
                hlc.moment(one.hlc), one.hlc,
            )
            for one in pins
        )  # fmt: skip

    def _conversation(self) -> ConversationId:
        if self.kind == "group":
            return self._group()
        account = self._stored.account
        if account is None:
            raise UserError("This chat has nobody to write to.")
        return self._store.direct_conversation(account, self._routes.community_for(account))

    def _about(self, conv: ConversationId) -> ConversationId:
        """Return where to write about a message of one of the chat's conversations: never in the open where that can be."""
        return self._conversation() if self.kind == "direct" and self.encrypted else conv

    def _group(self) -> ConversationId:
        if self._stored.conv is None:
            raise UserError("That works in groups only.")
        return self._stored.conv

    def _read_members(self) -> tuple[Member, ...]:
        if self._stored.account is not None:
            pair = dict.fromkeys((self._stored.account, self._store.me))
            return tuple(self._member(one, "member") for one in pair)
        state = self._store.log(self._group()).now()
        return tuple(self._member(account, role) for account, role in state.members.items())

    def _member(self, account: AccountId, role: str) -> Member:
        return Member(account_text(account), role, self._people.name_of(account))

    def _event(self, message: str) -> EventId:
        return EventId(from_text("e_", message))

    def _target(self, message: str) -> tuple[EventId, ConversationId]:
        target = self._store.latest_id(self._event(message))
        conv = self._store.views.conversation_of(target)
        if conv is None:
            raise UserError("This message is not here.")
        return target, conv

    def _is_about_group(self, event: EventId) -> bool:
        found = self._store.views.number(event)
        return found is not None and self._message(event).kind == "system"

    def _refuse_lines(self, event: EventId, words: str) -> None:
        """Refuse what is done to what somebody wrote, where it is a line about the group, a nudge or a wink."""
        found = self._store.views.number(event)
        if found is not None and self._message(event).kind in {"system", "nudge", "wink"}:
            raise UserError(words)

    def _message(self, event: EventId) -> Message:
        newest = self._timeline.newest if self._timeline is not None else None
        if newest is not None and newest.id == event_text(event):
            return newest  # what was just said
        number = self._store.views.number(event)
        if number is None:
            raise UserError("This message is not here.")
        known = self._timeline.known(number[0]) if self._timeline is not None else None
        if known is not None:
            return known
        found = self._store.views.messages([number[0]])[number[0]]
        return shown(found, self._people.name_of, self._store.me)


def group_title(title: str) -> str:
    """Return a group's name without blanks around it.

    Raises:
        UserError: it is empty, too long or more than a line.
    """
    title = title.strip()
    if not 0 < len(title) <= limits.NAME_LENGTH or not is_line(title):
        raise UserError(f"A group's name is one line of 1 to {limits.NAME_LENGTH} characters.")
    return title


def _now_ms() -> int:
    return time.time_ns() // 1_000_000
