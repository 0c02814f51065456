"""The view is the same in whatever order and portions events and receipts come, and whenever time passes between them."""

import json
import random
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

import pytest

from chatera.crypto.keys import Identity
from chatera.crypto.records import salt, sign_manifest, sign_receipt, verify_manifest
from chatera.protocol.bodies import (
    INNER_TAGS,
    Add,
    AnyEntry,
    AnyInner,
    Card,
    DeviceName,
    Edit,
    Emoticon,
    Ink,
    Leave,
    Nudge,
    Origin,
    Picture,
    Pin,
    Reaction,
    Redact,
    Remove,
    Role,
    Sas,
    Shelf,
    Sticker,
    Style,
    Text,
    Title,
    Verified,
    Visibility,
    Wink,
)
from chatera.protocol.header import Event, Kind
from chatera.protocol.ids import AccountId, ConversationId, EventId, direct_conversation
from chatera.protocol.ink import Stroke, pack_strokes
from chatera.protocol.manifests import Revocation
from chatera.protocol.receipts import Receipt
from chatera.store import messages
from chatera.store.bodies import Reader
from chatera.store.changes import SYSTEM, Batch
from chatera.store.entries import VOID_SHOWN
from chatera.store.keyring import Keyring
from chatera.store.migrations import MIGRATIONS
from chatera.store.replica import Replica
from chatera.store.views import Views
from tests.helpers.writer import COMMUNITY, Writer, batch, founded

START_MS = 1_800_000_000_000
HOUR_MS = 3_600_000
ORDERS = 150
View = dict[str, object]


class Upgrade(NamedTuple):
    """A version that understands everything opens the profile, after so many portions."""

    portions: int
    unknown: frozenset[str]


@dataclass
class Story:
    """What several people said, in the order in which they said it."""

    keyring: Keyring
    people: list[Writer] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    receipts: list[bytes] = field(default_factory=list)
    manifests: list[bytes] = field(default_factory=list)

    def writer(self, name: str) -> Writer:
        writer = Writer(name)
        writer._hlc = START_MS << 16
        self.people.append(writer)
        return writer

    def tell(
        self, writer: Writer, conv: ConversationId, body: AnyInner | AnyEntry | Redact, *,
        heads: tuple[EventId, ...] = (), ttl: int = 0,
    ) -> EventId:  # fmt: skip
        later = max((one._hlc for one in self.people), default=0)
        writer._hlc = max(writer._hlc, later)
        kind = Kind.PLAIN
        if isinstance(body, Redact):
            kind = Kind.REDACT
        elif isinstance(body, AnyEntry):
            kind = Kind.LOG
        event = writer.event(conv, body, kind=kind, heads=heads, ttl=ttl)
        self.events.append(event)
        return event.id

    def text(
        self, writer: Writer, conv: ConversationId, text: str, *,
        heads: tuple[EventId, ...] = (), ttl: int = 0,
    ) -> EventId:  # fmt: skip
        return self.tell(writer, conv, Text(salt=salt(), text=text), heads=heads, ttl=ttl)

    def read(self, reader: Identity, writer: Writer, conv: ConversationId, event: EventId) -> None:
        """A device has read on, up to an event."""
        receipt = Receipt(
            conv=conv, account=reader.account, device=reader.device, author=writer.identity.device,
            hlc=(START_MS << 16) + len(self.receipts), got=event, read=event, holes=(),
        )  # fmt: skip
        self.receipts.append(sign_receipt(reader, receipt))


def view(db: sqlite3.Connection) -> View:
    """Return everything a person sees, and what is kept of the events themselves."""
    names = {
        "messages": "SELECT hlc, substr(hex(id), 1, 6), kind, text, length(mentions),"
        " substr(hex(edited), 1, 6), deleted, unread, state, hex(style), hex(forwarded)"
        " FROM messages WHERE visible = 1 ORDER BY hlc, id",
        "reactions": "SELECT hex(r.target), hex(r.account), r.emoji, r.is_on FROM reactions r"
        " JOIN messages m ON m.id = r.target WHERE m.visible = 1 ORDER BY 1, 2, 3",
        "pictured": "SELECT hex(event) FROM pictured ORDER BY 1",
        "titles": "SELECT hex(conv), title FROM chats ORDER BY 1",
        "bodies": "SELECT hex(id), length(data) FROM events ORDER BY 1",
        "found": "SELECT m.hlc FROM messages_fts f JOIN messages m ON m.n = f.rowid"
        " WHERE messages_fts MATCH 'word' AND m.visible = 1 ORDER BY 1",
        "devices": "SELECT hex(device), hlc, name FROM device_names ORDER BY hlc, id",
        "chats": "SELECT kind, hex(account), hex(conv) FROM chats ORDER BY 2, 3",
        "verified": "SELECT hex(account), verified FROM people ORDER BY 1",
        "cards": "SELECT hex(account), nickname, categories, favourite FROM people ORDER BY 1",
        "emoticons": "SELECT code, hex(data) FROM own_emoticons ORDER BY 1",
        "visibility": "SELECT hex(account), category, shown FROM visibility ORDER BY 1, 2",
        "chains": "SELECT hex(id) FROM events ORDER BY conv, device, chain",
        "shelves": "SELECT hex(account), hex(conv), archived, marked, place, shelved FROM chats ORDER BY 1, 2",
    }
    seen: View = {name: db.execute(query).fetchall() for name, query in names.items()}
    seen["pins"] = _pins(db)
    return seen


def _pins(db: sqlite3.Connection) -> list[tuple[str, int]]:
    """Return what is pinned in each chat, by ids and stamps: rows have other numbers in another order."""
    chats = db.execute("SELECT id FROM chats ORDER BY account, conv").fetchall()
    pins = [one for (chat,) in chats for one in Views(db).pins(chat)]
    ids = dict(db.execute("SELECT n, hex(id) FROM messages").fetchall())
    return [(ids[one.n], one.hlc) for one in pins]


def played(
    story: Story, order: random.Random | None, passes: int | None, upgrade: Upgrade | None = None
) -> View:
    """Return what is seen after a story came in some order, and an hour passed after so many portions."""
    now = [START_MS]
    db = sqlite3.connect(":memory:", isolation_level=None)
    for step in MIGRATIONS:
        db.executescript(step)
    unknown = upgrade.unknown if upgrade else frozenset()
    replica = Replica(story.keyring, lambda: now[0], Reader(INNER_TAGS - unknown))
    replica.learn(db)
    portions = _portions(story, order)
    learns = min(upgrade.portions, len(portions)) if upgrade else None
    for number, portion in enumerate((*portions, Batch(community=COMMUNITY))):
        if number == learns:
            replica = Replica(story.keyring, lambda: now[0])
            replica.learn(db)
        if number == passes:
            now[0] += HOUR_MS
            replica.drop_expired(db)
        replica.take(db, portion)
        if order is not None and not order.randrange(4):
            messages.index_new(db)
    now[0] = START_MS + HOUR_MS
    replica.drop_expired(db)
    messages.index_new(db)
    seen = view(db)
    db.close()
    return seen


def _portions(story: Story, order: random.Random | None) -> list[Batch]:
    people = batch(people=story.people)
    own = replace(people, manifests=(story.keyring.manifest, *people.manifests))
    single: list[Batch] = [batch(one) for one in story.events]
    single += [replace(batch(), receipts=(one,)) for one in story.receipts]
    single += [replace(batch(), manifests=(one,)) for one in story.manifests]
    if order is None:
        return [own, *single]
    order.shuffle(single)
    joined: list[Batch] = []
    while single:
        count = order.choice((1, 1, 2, 5, 20))
        some, single = single[:count], single[count:]
        joined.append(
            replace(
                batch(),
                events=tuple(event for one in some for event in one.events),
                receipts=tuple(receipt for one in some for receipt in one.receipts),
                manifests=tuple(manifest for one in some for manifest in one.manifests),
            )
        )
    joined.insert(order.choice((0, 0, order.randrange(len(joined) + 1))), own)
    return joined


def direct(story: Story) -> None:
    """Two people: edits, reactions, deletions, what lasts a while, and a group's admin who meddles."""
    me = story.keyring.account
    anna, eve = story.writer("Anna"), story.writer("Eve")
    conv, other = anna.direct(me), eve.direct(me)
    first = story.text(anna, conv, "first word")
    second = story.text(anna, conv, "second word")
    story.tell(anna, conv, Edit(salt=salt(), target=first, text="better word"))
    worse = story.tell(
        anna, conv, Edit(salt=salt(), target=first, text="worse word", mentions=(me,))
    )
    story.tell(anna, conv, Redact(targets=(worse,)))
    story.tell(anna, conv, Edit(salt=salt(), target=second, text="never seen word"))
    story.tell(anna, conv, Redact(targets=(second,)))
    story.tell(anna, conv, Edit(salt=salt(), target=second, text="after the end word"))
    third = story.text(anna, conv, "third word")
    last = third
    for on, emoji in ((True, "a"), (True, "b"), (False, "a"), (True, "c")):
        last = story.tell(anna, conv, Reaction(salt=salt(), target=third, emoji=emoji, on=on))
    story.tell(anna, conv, Redact(targets=(third, last)))
    fourth = story.text(anna, conv, "fourth word")
    story.tell(anna, conv, Reaction(salt=salt(), target=fourth, emoji="d", on=True))
    off = story.tell(anna, conv, Reaction(salt=salt(), target=fourth, emoji="d", on=False))
    story.tell(anna, conv, Redact(targets=(off,)))
    story.tell(eve, other, Edit(salt=salt(), target=fourth, text="Eve's word"))
    story.tell(eve, other, Reaction(salt=salt(), target=fourth, emoji="e", on=True))
    brief = story.text(anna, conv, "brief word", ttl=60)
    story.tell(anna, conv, Edit(salt=salt(), target=brief, text="brief other word"))
    story.tell(anna, conv, Edit(salt=salt(), target=fourth, text="for a while word"), ttl=60)
    gone = story.text(anna, conv, "brief and deleted word", ttl=60)
    story.tell(anna, conv, Redact(targets=(gone,)))
    for on in (True, False):
        red = Text(salt=salt(), text="red word", style=Style(colour=0xFF0000, bold=True))
        styled = story.tell(anna, conv, red)
        story.tell(anna, conv, Edit(salt=salt(), target=styled, text="other red word"))
        nudge = story.tell(anna, conv, Nudge(salt=salt()))
        story.tell(anna, conv, Edit(salt=salt(), target=nudge, text="a nudge's word"))
        story.tell(anna, conv, Reaction(salt=salt(), target=nudge, emoji="f", on=True))
        if on:
            story.tell(anna, conv, Redact(targets=(styled,)))
            story.tell(anna, conv, Redact(targets=(nudge,)))
    story.tell(anna, conv, Nudge(salt=salt()), ttl=60)
    for target in (second, fourth):  # the first of them was deleted
        story.tell(anna, conv, Pin(salt=salt(), target=target, on=True))
    gone_pin = story.tell(anna, conv, Pin(salt=salt(), target=fourth, on=False))
    story.tell(anna, conv, Redact(targets=(gone_pin,)))
    story.tell(anna, conv, Pin(salt=salt(), target=fourth, on=False), ttl=60)
    story.tell(eve, other, Pin(salt=salt(), target=fourth, on=False))
    _pictures(story, anna, conv)
    for deleted in (False, True):
        packed = pack_strokes([Stroke(0, 8, ((4, 4),))])
        wink = story.tell(anna, conv, Wink(salt=salt(), name="winking word", data=b"{}"))
        ink = story.tell(
            anna, conv, Ink(salt=salt(), strokes=packed, width=9, height=9, alt="inky word")
        )
        for one in (wink, ink):
            story.tell(anna, conv, Edit(salt=salt(), target=one, text="no word of it"))
            story.tell(anna, conv, Reaction(salt=salt(), target=one, emoji="g", on=True))
            if deleted:
                story.tell(anna, conv, Redact(targets=(one,)))
    group, create = _founded(story, eve, "all")
    story.tell(eve, group, Redact(targets=(fourth,)), heads=(create,))


def in_sight(story: Story, anna: Writer, conv: ConversationId) -> None:
    """What is pinned, and taken down, and pinned again; and somebody else's words, which stay theirs."""
    origin = Origin(account=anna.account, name="Anna of before", at=7)
    words = Text(salt=salt(), text="somebody's word", forwarded=origin)
    forwarded = story.tell(anna, conv, words)
    story.tell(anna, conv, Edit(salt=salt(), target=forwarded, text="not theirs word"))
    pinned = [story.text(anna, conv, f"pinned word {number}") for number in range(3)]
    for number, on in ((0, True), (1, True), (2, True), (0, False), (1, False), (0, True)):
        story.tell(anna, conv, Pin(salt=salt(), target=pinned[number], on=on))
    brief = story.text(anna, conv, "briefly pinned word", ttl=60)
    story.tell(anna, conv, Pin(salt=salt(), target=brief, on=True))


def sights(story: Story) -> None:
    """What two people pin, and a group whose members do; and how another own device keeps these conversations."""
    anna, boris, me = story.writer("Anna"), story.writer("Boris"), story.keyring.account
    conv = anna.direct(me)
    in_sight(story, anna, conv)
    group, head = _founded(story, anna)
    for account in (boris.account, me):
        head = story.tell(anna, group, Add(account=account), heads=(head,))
    said = [story.text(anna, group, f"group's word {n}", heads=(head,)) for n in range(2)]
    for writer, target, on in (
        (anna, said[0], True), (boris, said[1], True), (boris, said[0], False),
    ):  # fmt: skip
        story.tell(writer, group, Pin(salt=salt(), target=target, on=on), heads=(head,))
    story.tell(boris, boris.direct(me), Pin(salt=salt(), target=said[0], on=True))
    story.text(boris, boris.direct(me), "a word")  # an older version opens chats for what it skips
    other = story.writer("Me")
    other.identity = story.keyring.identity.on_new_device()
    mine = verify_manifest(story.keyring.manifest).devices
    other.manifest = sign_manifest(other.identity, kind="desktop", caps=(), others=mine)
    notes = direct_conversation(0, COMMUNITY, me, me)
    story.text(other, notes, "a word to oneself")  # likewise
    for about, archived, unread, place in (
        (anna.account, True, False, 0), (group, True, True, 2), (anna.account, False, True, 1),
        (bytes(32), True, True, 3),
    ):  # fmt: skip
        shelf = Shelf(salt=salt(), about=about, archived=archived, unread=unread, place=place)
        story.tell(other, notes, shelf)
    story.tell(boris, boris.direct(me), Shelf(salt=salt(), about=group, place=9))


def _pictures(story: Story, anna: Writer, conv: ConversationId) -> None:
    """Emoticons of Anna's own and stickers: kept, given other words, deleted, and for a while."""
    cat = (Picture(code=":cat:", data=b"a cat"),)
    for on in (True, False):
        said = story.tell(anna, conv, Text(salt=salt(), text="word :cat:", pictures=cat))
        dog = (Picture(code=":dog:", data=b"a dog"),)
        edit = Edit(salt=salt(), target=said, text="word :dog:", pictures=dog)
        edited = story.tell(anna, conv, edit)
        sticker = Sticker(salt=salt(), emoji="👋", name="sticker word", data=b"a wave")
        waved = story.tell(anna, conv, sticker)
        story.tell(anna, conv, Edit(salt=salt(), target=waved, text="a sticker's word"))
        story.tell(anna, conv, Reaction(salt=salt(), target=waved, emoji="g", on=True))
        if on:
            story.tell(anna, conv, Redact(targets=(waved,)))
            story.tell(anna, conv, Redact(targets=(edited,)))
            story.tell(anna, conv, Redact(targets=(said,)))
    brief = Text(salt=salt(), text="brief word :cat:", pictures=cat)
    story.tell(anna, conv, brief, ttl=60)
    story.tell(anna, conv, Sticker(salt=salt(), emoji="👋", name="brief", data=b"x"), ttl=60)


def _founded(story: Story, owner: Writer, history: str = "join") -> tuple[ConversationId, EventId]:
    conv, create = founded(owner, history=history)
    story.events.append(create)
    return conv, create.id


def group(story: Story) -> None:
    """A group whose owner and admin contradict each other, and names that are said again."""
    anna, boris, clara = (story.writer(name) for name in ("Anna", "Boris", "Clara"))
    conv, head = _founded(story, anna)
    for account in (boris.account, story.keyring.account, clara.account):
        head = story.tell(anna, conv, Add(account=account), heads=(head,))
        story.tell(anna, conv, Title(salt=salt(), title="Hikers"), heads=(head,))
    head = story.tell(anna, conv, Role(account=boris.account, role="admin"), heads=(head,))
    story.tell(boris, conv, Title(salt=salt(), title="Boris's"), heads=(head,))
    story.tell(boris, conv, Title(salt=salt(), title="Hikers"), heads=(head,))
    said = story.text(clara, conv, "Clara's word", heads=(head,))
    story.tell(clara, conv, Reaction(salt=salt(), target=said, emoji="x", on=True), heads=(head,))
    late = story.text(clara, conv, "Clara's late word", heads=(head,))
    story.tell(clara, conv, Edit(salt=salt(), target=said, text="new word"), heads=(head,))
    story.tell(clara, conv, Reaction(salt=salt(), target=said, emoji="x", on=False), heads=(head,))
    # Boris removes Clara while Anna removes Boris, unknown to each other: Boris's removal is void.
    last = {clara.identity.device: said}
    story.tell(boris, conv, Remove(account=clara.account, last=last), heads=(head,))
    story.text(boris, conv, "Boris's late word", heads=(head,))
    story.tell(boris, conv, Title(salt=salt(), title="Late"), heads=(head,))
    gone = story.tell(anna, conv, Remove(account=boris.account, last={}), heads=(head,))
    story.text(anna, conv, "Anna's word", heads=(gone,))
    story.tell(
        anna, conv, Remove(account=clara.account, last={clara.identity.device: late}), heads=(gone,)
    )


def halves(story: Story) -> None:
    """Two halves of a group change it without knowing of each other, and this person joins in one of them."""
    anna, boris, clara, dora = (story.writer(name) for name in ("Anna", "Boris", "Clara", "Dora"))
    conv, head = _founded(story, anna)
    for account in (boris.account, clara.account):
        head = story.tell(anna, conv, Add(account=account), heads=(head,))
        head = story.tell(anna, conv, Role(account=account, role="admin"), heads=(head,))
    base = head
    mine = story.tell(boris, conv, Add(account=story.keyring.account), heads=(base,))
    void = story.tell(clara, conv, Add(account=dora.account), heads=(base,))
    raised = story.tell(clara, conv, Role(account=dora.account, role="admin"), heads=(void,))
    story.tell(clara, conv, Remove(account=boris.account, last={}), heads=(base,))  # may not
    gone = story.tell(anna, conv, Remove(account=clara.account, last={}), heads=(base,))
    story.tell(boris, conv, Role(account=story.keyring.account, role="admin"), heads=(mine, raised))
    story.text(boris, conv, "Boris's word", heads=(mine,))
    story.tell(anna, conv, Title(salt=salt(), title="Hikers"), heads=(gone,))
    story.text(anna, conv, "Anna's word", heads=(mine, gone, raised))


def returns(story: Story) -> None:
    """Somebody who leaves, is removed, and comes back; and another device that has read some of it."""
    anna, clara = story.writer("Anna"), story.writer("Clara")
    other = story.keyring.identity.on_new_device()
    mine = verify_manifest(story.keyring.manifest).devices
    story.keyring.manifest = sign_manifest(other, kind="desktop", caps=(), others=mine)
    conv, head = _founded(story, anna)
    for account in (story.keyring.account, clara.account):
        head = story.tell(anna, conv, Add(account=account), heads=(head,))
    said = [story.text(clara, conv, f"word {number}", heads=(head,)) for number in range(4)]
    story.tell(clara, conv, Edit(salt=salt(), target=said[3], text="other word"), heads=(head,))
    left = story.tell(clara, conv, Leave(last={clara.identity.device: said[1]}), heads=(head,))
    story.text(clara, conv, "not any more word", heads=(head,))
    after = story.text(anna, conv, "word of Anna", heads=(left,))
    story.read(other, clara, conv, said[1])
    story.read(other, anna, conv, after)
    story.read(clara.identity, anna, conv, after)
    story.tell(anna, conv, Add(account=clara.account), heads=(left,))


def verifying(story: Story) -> None:
    """Another own device verifies people and changes its mind; others say the same and count for nothing."""
    anna, boris, eve = (story.writer(name) for name in ("Anna", "Boris", "Eve"))
    other = story.writer("Me")
    me = story.keyring.account
    other.identity = story.keyring.identity.on_new_device()
    mine = verify_manifest(story.keyring.manifest).devices
    other.manifest = sign_manifest(other.identity, kind="desktop", caps=(), others=mine)
    notes = direct_conversation(0, COMMUNITY, me, me)

    def say(writer: Writer, conv: ConversationId, about: Writer, at: int, *, on: bool) -> EventId:
        body = Verified(salt=salt(), account=about.account, at=at, on=on)
        return story.tell(writer, conv, body)

    say(other, notes, anna, 1, on=True)
    say(other, notes, anna, 2, on=False)
    say(other, notes, boris, 3, on=True)
    say(other, notes, boris, 4, on=False)
    say(other, other.direct(anna.account), eve, 5, on=True)
    say(eve, eve.direct(me), eve, 6, on=True)
    story.tell(eve, eve.direct(me), Sas(salt=salt(), message=b"word"))
    for at, (writer, conv) in enumerate([(other, notes), (other, notes), (eve, eve.direct(me))]):
        kept = Card(
            salt=salt(), account=anna.account, nickname=f"Ann {at}", categories=("Family", "Work")[at:],
            favourite=at == 0,
        )  # fmt: skip
        story.tell(writer, conv, kept)
    for code, data in ((":a:", b"one"), (":b:", b"two"), (":a:", b"three"), (":b:", b"")):
        story.tell(other, notes, Emoticon(salt=salt(), code=code, data=data))
    story.tell(eve, eve.direct(me), Emoticon(salt=salt(), code=":a:", data=b"Eve's"))
    for account, category, word in (
        (anna.account, "", "offline"), (b"", "Work", "offline"), (anna.account, "", "usual"), (b"", "Work", ""),
        (boris.account, "", "online"), (b"", "Choir", "online"),
    ):  # fmt: skip
        body = Visibility(salt=salt(), account=account, category=category, shown=word)
        story.tell(other, notes, body)
    story.tell(eve, eve.direct(me), Visibility(salt=salt(), account=anna.account, shown="offline"))
    brief = Verified(salt=salt(), account=anna.account, at=7, on=True)
    story.tell(other, notes, brief, ttl=60)
    for writer, conv in (
        (other, notes),
        (other, other.direct(anna.account)),
        (eve, eve.direct(me)),
    ):
        story.text(writer, conv, "a word")  # an older version opens chats for what it skips


def unsaid(story: Story) -> None:
    """A word about somebody that was verified no longer is taken back."""
    verifying(story)
    word = story.events[3]
    story.tell(story.people[-1], word.header.conv, Redact(targets=(word.id,)))


def taken_back(story: Story) -> None:
    """A device whose account takes it back, from a moment on, and later with everything it said."""
    anna, stolen = story.writer("Anna"), story.writer("Anna")
    stolen.identity = anna.identity.on_new_device()
    anna.manifest = stolen.manifest = _manifest(anna.identity, stolen.identity)
    boris = story.writer("Boris")
    conv = anna.direct(story.keyring.account)
    said = story.text(anna, conv, "word of Anna")
    early = story.text(stolen, conv, "early word")
    story.tell(stolen, conv, Edit(salt=salt(), target=said, text="early other word"))
    story.tell(stolen, conv, Reaction(salt=salt(), target=said, emoji="x", on=True))
    story.tell(stolen, conv, Pin(salt=salt(), target=said, on=True))
    group, head = _founded(story, boris)
    for account in (anna.account, story.keyring.account):
        head = story.tell(boris, group, Add(account=account), heads=(head,))
    head = story.tell(boris, group, Role(account=anna.account, role="admin"), heads=(head,))
    story.tell(stolen, group, Title(salt=salt(), title="Early"), heads=(head,))
    moment = stolen._hlc
    for number in range(3):
        story.text(stolen, conv, f"late word {number}")
    story.tell(stolen, conv, Edit(salt=salt(), target=said, text="late word"))
    story.tell(stolen, conv, Edit(salt=salt(), target=early, text="late word"))
    story.tell(stolen, conv, Reaction(salt=salt(), target=said, emoji="x", on=False))
    story.tell(stolen, conv, Pin(salt=salt(), target=said, on=False))
    story.tell(stolen, group, Title(salt=salt(), title="Late"), heads=(head,))
    story.text(stolen, group, "late word", heads=(head,))
    story.tell(boris, group, Remove(account=anna.account, last={}), heads=(head,))
    story.manifests.append(_manifest(anna.identity, stolen.identity, until=moment))


def replaced(story: Story) -> None:
    """A device that only an older epoch of its account has listed."""
    taken_back(story)
    anna = story.people[0]
    story.manifests.append(_manifest(anna.identity.next_epoch(anna.root)))


def own_devices(story: Story) -> None:
    """Names of own devices, by an own other one; and somebody else's words about them, which are nothing."""
    me, eve = story.keyring.account, story.writer("Eve")
    desk, laptop = story.writer("Desk"), story.writer("Laptop")
    desk.identity = story.keyring.identity.on_new_device()
    laptop.identity = story.keyring.identity.on_new_device()
    desk.manifest = laptop.manifest = _manifest(desk.identity, laptop.identity)
    conv = desk.direct(me)

    def called(writer: Writer, where: ConversationId, device: Writer, name: str) -> EventId:
        body = DeviceName(salt=salt(), device=device.identity.device, name=name)
        return story.tell(writer, where, body)

    called(desk, conv, laptop, "First")
    called(laptop, conv, laptop, "Laptop")
    called(laptop, conv, desk, "Desk")
    called(eve, eve.direct(me), laptop, "Eve's")
    for writer, code, data in (
        (desk, ":a:", b"one"), (laptop, ":b:", b"two"), (laptop, ":a:", b"three"), (desk, ":b:", b""),
        (desk, ":c:", b"four"),
    ):  # fmt: skip
        story.tell(writer, conv, Emoticon(salt=salt(), code=code, data=data))
    gone = story.tell(desk, conv, Emoticon(salt=salt(), code=":a:", data=b"five"))
    story.tell(desk, conv, Redact(targets=(gone,)))
    story.tell(eve, eve.direct(me), Emoticon(salt=salt(), code=":a:", data=b"Eve's"))
    called(desk, desk.direct(eve.account), laptop, "Elsewhere")
    story.text(desk, conv, "a word to oneself")  # an older version opens chats for what it skips
    story.text(eve, eve.direct(me), "a word to somebody else")


def own_device_removed(story: Story) -> None:
    """What a removed device still calls the others."""
    me, desk, laptop = story.keyring.account, story.writer("Desk"), story.writer("Laptop")
    desk.identity = story.keyring.identity.on_new_device()
    laptop.identity = story.keyring.identity.on_new_device()
    desk.manifest = laptop.manifest = _manifest(desk.identity, laptop.identity)
    conv = desk.direct(me)

    def called(writer: Writer, name: str) -> None:
        body = DeviceName(salt=salt(), device=laptop.identity.device, name=name)
        story.tell(writer, conv, body)

    called(desk, "Desk")
    called(laptop, "early laptop")
    moment = laptop._hlc
    called(laptop, "late word")
    story.manifests.append(_manifest(desk.identity, laptop.identity, until=moment))


def _manifest(one: Identity, other: Identity | None = None, until: int | None = None) -> bytes:
    others = verify_manifest(sign_manifest(other, kind="desktop", caps=())).devices if other else ()
    revoked = (Revocation(dk=other.device, hlc=until),) if other and until is not None else ()
    return sign_manifest(one, kind="desktop", caps=(), others=others, revoked=revoked)


@pytest.fixture(scope="module")
def keyring(tmp_path_factory: pytest.TempPathFactory) -> Keyring:
    path: Path = tmp_path_factory.mktemp("keys") / "identity"
    return Keyring.create(path, bytes(32))


def test_what_is_kept_in_sight_and_what_out_of_it_is_what_counts(keyring: Keyring) -> None:
    """Its orders are played below, with versions that understand it sooner or later, or from the first."""
    story = Story(keyring)
    sights(story)
    seen = played(story, None, None)
    assert len(seen["pins"]) == 3  # type: ignore[arg-type] # rows
    kept = {tuple(row[2:5]) for row in seen["shelves"]}  # type: ignore[attr-defined] # rows
    assert kept == {(0, 1, 1), (1, 1, 2), (0, 0, 0)}
    assert "not theirs" not in str(seen)


@pytest.mark.parametrize("tell", [direct, group, halves, returns, own_devices, verifying, unsaid])
def test_any_order_gives_the_same_view(keyring: Keyring, tell: Callable[[Story], None]) -> None:
    story = Story(keyring)
    tell(story)
    expected = played(story, None, None)
    if tell in {verifying, unsaid}:
        ats = [at for _, at in expected["verified"] if at]  # type: ignore[attr-defined] # rows
        assert ats == ([3] if tell is unsaid else [])
        words = [row[1:] for row in expected["visibility"]]  # type: ignore[attr-defined] # rows
        assert sorted(words) == [("", "online"), ("", "usual"), ("Choir", "online")]

    for seed in range(ORDERS):
        order = random.Random(seed)
        seen = played(story, order, order.choice((None, order.randrange(12))))
        for part, rows in expected.items():
            assert seen[part] == rows, f"{part} in order {seed}"


def test_what_has_no_effect_is_told_to_whoever_joined_meanwhile(keyring: Keyring) -> None:
    """Its orders are played above."""
    story = Story(keyring)
    halves(story)
    said = played(story, None, None)["messages"]
    rows = [json.loads(row[3]) for row in said if row[2] == SYSTEM]  # type: ignore[attr-defined] # rows
    told = [(row["what"], row.get("void", "")) for row in rows]
    assert told == [
        ("added", ""), ("added", "removed"), ("promoted", "removed"), ("removed", ""), ("promoted", ""),
    ]  # fmt: skip
    anna, _, clara, *_ = (one.account.hex() for one in story.people)
    assert {(row["by"], row["whom"]) for row in rows if "void" in row} == {(anna, clara)}


@pytest.mark.parametrize("late", [False, True])
def test_what_was_done_while_somebody_came_back_is_shown_whichever_is_known_first(
    keyring: Keyring, late: bool
) -> None:
    story, me = Story(keyring), keyring.account
    anna, boris, clara = (story.writer(name) for name in ("Anna", "Boris", "Clara"))
    conv, head = _founded(story, anna)
    for account in (boris.account, me):
        head = story.tell(anna, conv, Add(account=account), heads=(head,))
    head = story.tell(anna, conv, Role(account=boris.account, role="admin"), heads=(head,))
    head = story.tell(anna, conv, Remove(account=me, last={}), heads=(head,))
    story.tell(anna, conv, Add(account=me), heads=(head,))
    story.tell(boris, conv, Add(account=clara.account), heads=(head,))
    if late:
        story.events.append(story.events.pop(-2))
    rows = played(story, None, None)["messages"]
    named = [json.loads(row[3]).get("who") for row in rows]  # type: ignore[attr-defined] # rows
    assert named[-3:] == [me.hex(), me.hex(), clara.account.hex()]


def test_a_line_that_says_something_else_now_is_told_as_changed_and_nothing_as_new(
    keyring: Keyring,
) -> None:
    story = Story(keyring)
    anna, boris, clara = (story.writer(name) for name in ("Anna", "Boris", "Clara"))
    conv, head = _founded(story, anna)
    for account in (keyring.account, boris.account):
        head = story.tell(anna, conv, Add(account=account), heads=(head,))
    head = story.tell(anna, conv, Role(account=boris.account, role="admin"), heads=(head,))
    added = story.tell(boris, conv, Add(account=clara.account), heads=(head,))
    story.tell(boris, conv, Add(account=anna.account), heads=(added,))
    story.tell(clara, conv, Add(account=anna.account), heads=(added,))  # who may not
    gone = story.tell(anna, conv, Remove(account=boris.account, last={}), heads=(head,))
    db = sqlite3.connect(":memory:", isolation_level=None)
    for step in MIGRATIONS:
        db.executescript(step)
    replica = Replica(keyring, lambda: START_MS)
    *before, last = _portions(story, None)
    for portion in before:
        replica.take(db, portion)
    changes = replica.take(db, last)
    rows = {EventId(event): n for n, event in db.execute("SELECT n, id FROM messages")}
    (chat,) = changes.touched
    assert changes.changed == {chat: {rows[added], rows[story.events[-3].id]}}
    assert [n for _, n in changes.inserted[chat]] == [rows[gone]]
    assert not changes.removed
    assert not changes.arrived
    shown = [event for (event,) in db.execute("SELECT id FROM messages WHERE visible = 1")]
    assert story.events[-2].id not in shown
    assert db.execute("SELECT sum(unread) FROM messages").fetchone() == (0,)
    db.close()


def test_who_goes_on_writing_what_is_void_fills_no_conversation(keyring: Keyring) -> None:
    """The earliest lines are kept, in whatever order they came."""
    story = Story(keyring)
    anna, boris = story.writer("Anna"), story.writer("Boris")
    conv, head = _founded(story, anna)
    for account in (story.keyring.account, boris.account):
        head = story.tell(anna, conv, Add(account=account), heads=(head,))
    head = story.tell(anna, conv, Role(account=boris.account, role="admin"), heads=(head,))
    for number in range(VOID_SHOWN + 20):
        story.tell(boris, conv, Add(account=AccountId(bytes((number,)) * 32)), heads=(head,))
    story.tell(anna, conv, Remove(account=boris.account, last={}), heads=(head,))
    expected = played(story, None, None)["messages"]
    void = [row[3] for row in expected if "void" in row[3]]  # type: ignore[attr-defined] # rows
    assert [json.loads(row)["who"][:2] for row in void] == [f"{n:02x}" for n in range(VOID_SHOWN)]
    for seed in range(5):
        assert played(story, random.Random(seed), None)["messages"] == expected


def test_nor_does_who_lets_others_in_who_go_on(keyring: Keyring) -> None:
    """To make up accounts costs nothing."""
    story = Story(keyring)
    anna, boris = story.writer("Anna"), story.writer("Boris")
    conv, head = _founded(story, anna)
    for account in (story.keyring.account, boris.account):
        head = story.tell(anna, conv, Add(account=account), heads=(head,))
    head = story.tell(anna, conv, Role(account=boris.account, role="admin"), heads=(head,))
    last = head
    for number in range(10):
        mallory = story.writer(f"Mallory {number}")
        last = story.tell(boris, conv, Add(account=mallory.account), heads=(last,))
        last = story.tell(boris, conv, Role(account=mallory.account, role="admin"), heads=(last,))
        for other in range(10):
            added = AccountId(bytes((number, other)) * 16)
            last = story.tell(mallory, conv, Add(account=added), heads=(last,))
    story.tell(anna, conv, Remove(account=boris.account, last={}), heads=(head,))
    rows = played(story, None, None)["messages"]
    void = [row[3] for row in rows if "void" in row[3]]  # type: ignore[attr-defined] # rows
    assert len(void) == 20 + VOID_SHOWN


@pytest.mark.parametrize(
    ("tell", "unknown"),
    [
        (direct, {"text", "nudge", "sticker", "wink", "ink"}),
        (group, {"title"}),
        (group, {"text", "edit", "react", "title"}),
        (returns, {"edit"}),
        (returns, {"text", "edit"}),
        (own_devices, {"device"}),
        (verifying, {"verified", "sas", "card", "emoticon", "visibility"}),
        (sights, {"pin", "shelf"}),
    ],
)
def test_what_is_understood_later_gives_the_same_view(
    keyring: Keyring, tell: Callable[[Story], None], unknown: set[str]
) -> None:
    story = Story(keyring)
    tell(story)
    expected = played(story, None, None)
    for seed in range(ORDERS):
        order = random.Random(seed)
        passes = order.choice((None, order.randrange(12)))
        upgrade = Upgrade(order.randrange(40), frozenset(unknown))
        seen = played(story, order, passes, upgrade)
        for part, rows in expected.items():
            assert seen[part] == rows, f"{part} in order {seed}"


@pytest.mark.parametrize("tell", [taken_back, replaced, own_device_removed])
def test_what_a_device_said_that_was_taken_back_is_void_whenever_that_is_known(
    keyring: Keyring, tell: Callable[[Story], None]
) -> None:
    """What came too late is not even kept, so only the view is the same."""
    story = Story(keyring)
    tell(story)
    expected = played(story, None, None)
    assert "late word" not in str(expected)
    assert ("early" in str(expected).lower()) == (tell is not replaced)
    for seed in range(ORDERS):
        seen = played(story, random.Random(seed), None)
        for part in ("messages", "reactions", "titles", "found", "devices", "chats", "pins"):
            assert seen[part] == expected[part], f"{part} in order {seed}"
