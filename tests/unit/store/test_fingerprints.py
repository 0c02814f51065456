"""What a store says its events come to is what counting them says, and it shows what a node would show."""

import random
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from chatera.crypto.records import salt
from chatera.protocol.bodies import Add, AnyEntry, Redact, Remove, Text
from chatera.protocol.fingerprints import END, START, Total
from chatera.protocol.header import Event, Kind
from chatera.protocol.ids import ConversationId, EventId
from chatera.store.fingerprints import BEHIND
from chatera.store.machine import Machine
from chatera.store.profile import Profile
from chatera.store.store import Store
from tests.helpers.counted import assert_counted
from tests.helpers.old_store import make_older, opened_store
from tests.helpers.town import Town, say
from tests.helpers.writer import COMMUNITY, Writer, batch, founded, now_ms, sign_anew

KEPT = sorted((Path(__file__).parents[2] / "data" / "profiles").iterdir())


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    profile = Profile.create(tmp_path / "me", "Me")
    yield profile
    profile.close()


def database(profile: Profile) -> sqlite3.Connection:
    return profile.database.read


async def shown(store: Store, conv: ConversationId) -> set[bytes]:
    """Return what a node is told to be here."""
    keys = await store.with_row(conv, lambda row: row.keys(START, END, 10_000))
    total = await store.with_row(conv, lambda row: row.total(START, END))
    assert total == Total.of(keys)
    assert (await store.fingerprints([conv]))[conv] == total.fingerprint
    return {one[8:] for one in keys}


async def counted(store: Store) -> int:
    """Have everything be counted; returns how many events that are."""
    await store.fingerprint((COMMUNITY,))
    return assert_counted(store.profile.database.read)


async def test_everything_that_comes_and_goes_is_counted(profile: Profile) -> None:
    store = Store(profile, now_ms)
    anna, draw = Writer("Anna"), random.Random(1)
    conv = anna.direct(store.me)
    events = [anna.text(conv, f"{n}") for n in range(2_300)]
    late = draw.sample(events, 300)
    first = [event for event in events if event not in late]
    await store.take(batch(people=[anna]))
    for at in range(0, len(first), 700):
        await store.take(batch(*first[at : at + 700]))
    await store.take(batch(*late, *draw.sample(events, 100)))
    gone = anna.event(conv, Redact(targets=(events[5].id,)), kind=Kind.REDACT)
    brief = anna.event(conv, Text(salt=salt(), text="for a moment"), ttl=1)
    await store.take(batch(gone, brief))
    await store.drop_expired()
    assert (
        assert_counted(database(profile)) > 2_302 - BEHIND
    )  # those that came together, and the few since not yet
    assert await counted(store) == 2_302
    everything = {event.id for event in [*events, gone, brief]}
    assert await shown(store, conv) == everything
    mine = [await store.author(conv, Text(salt=salt(), text=f"mine {n}")) for n in range(3)]
    assert await shown(store, conv) == everything  # they wait to be sent
    await sign_anew(store, conv)
    assert await counted(store) == 2_305
    assert not store.have([event.id for event in mine])
    assert await shown(store, conv) == everything
    waiting = [EventId(row[0]) for row in store.rows("SELECT id FROM outbox")]
    await store.sent(waiting[0], safe=True)
    assert await shown(store, conv) == everything | {waiting[0]}
    whole = Total.of_ids([*everything, waiting[0]])
    assert await store.fingerprint((COMMUNITY,)) == whole.fingerprint


async def test_what_is_held_came_and_need_not_come_again(profile: Profile) -> None:
    store = Store(profile, now_ms)
    anna, stranger = Writer("Anna"), Writer("Stranger")
    conv, create = founded(anna)
    added = anna.event(conv, Add(account=store.me), kind=Kind.LOG, heads=[create.id])
    text = anna.text(conv, "early", heads=[added.id])
    unknown = stranger.text(stranger.direct(store.me), "whose manifest is not known")
    await store.take(batch(text, unknown, people=[anna]))
    assert await shown(store, conv) == {text.id}
    whole = Total.of_ids((text.id, unknown.id))
    assert await store.fingerprint((COMMUNITY,)) == whole.fingerprint
    await store.take(batch(create, added))
    assert await shown(store, conv) == {create.id, added.id, text.id}
    assert await counted(store) == 3


async def test_what_was_held_without_its_body_and_came_with_it_counts_once(
    profile: Profile,
) -> None:
    store, anna = Store(profile, now_ms), Writer("Anna")
    conv = anna.direct(store.me)
    text = anna.text(conv, "deleted somewhere")
    await store.take(batch(text.without_body(), people=[anna]))
    assert await shown(store, conv) == {text.id}
    await store.take(batch(text))
    assert store.rows("SELECT count(*) FROM held") == [(1,)]
    assert await shown(store, conv) == {text.id}
    assert await store.fingerprint((COMMUNITY,)) == Total.of_ids((text.id,)).fingerprint


class Club:
    """A group that a node would show in parts."""

    def __init__(self, owner: Writer, history: str) -> None:
        self.owner = owner
        self.conv, create = founded(owner, history=history)
        self.log = [create]
        self.said: list[Event] = []

    def enter(self, entry: AnyEntry) -> None:
        heads = [self.log[-1].id]
        self.log.append(self.owner.event(self.conv, entry, kind=Kind.LOG, heads=heads))

    def say(self, writer: Writer, text: str) -> Event:
        self.said.append(writer.text(self.conv, text, heads=[self.log[-1].id]))
        return self.said[-1]

    def ids(self, *texts: Event) -> set[bytes]:
        return {event.id for event in [*self.log, *texts]}


@pytest.mark.parametrize("history", ["join", "all"])
async def test_of_a_group_is_shown_what_may_be_read_there(profile: Profile, history: str) -> None:
    """Whoever was away from it has less, and says no more: or each side would give the other the rest for ever."""
    store, anna, boris = Store(profile, now_ms), Writer("Anna"), Writer("Boris")
    club = Club(anna, history)
    club.enter(Add(account=boris.account))
    before = club.say(boris, "before")
    await store.take(batch(*club.log, before, people=[anna, boris]))
    assert (
        await shown(store, club.conv) == set()
    )  # a node shows it nothing: this account is no reader
    assert await store.fingerprint((COMMUNITY,)) == Total().fingerprint
    club.enter(Add(account=store.me))
    during = club.say(boris, "during")
    await store.take(batch(club.log[-1], during))
    member = club.ids(during) if history == "join" else club.ids(before, during)
    assert await shown(store, club.conv) == member
    club.enter(Remove(account=store.me, last={}))
    after = club.say(boris, "after")
    await store.take(batch(club.log[-1], after))
    assert await shown(store, club.conv) == club.ids(during)
    total = Total.of_ids(club.ids(during))
    assert await store.fingerprint((COMMUNITY,)) == total.fingerprint
    assert await counted(store) == len(club.log) + 3


async def test_a_transaction_that_is_lost_counts_nothing(profile: Profile) -> None:
    store, anna = Store(profile, now_ms), Writer("Anna")
    conv = anna.direct(store.me)
    await store.take(batch(anna.text(conv, "one"), people=[anna]))
    text = anna.text(conv, "two")

    def fails(db: sqlite3.Connection) -> None:
        store._replica.take(db, batch(text))
        store._replica.fingerprints.catch_up(db)
        raise ValueError("after it was counted")

    with pytest.raises(ValueError, match="counted"):
        await store._database.run(fails)
    assert await counted(store) == 1
    await store.take(batch(text))
    assert await counted(store) == 2


async def test_what_was_not_counted_when_a_program_ended_is_counted_by_the_next(
    tmp_path: Path,
) -> None:
    profile = Profile.create(tmp_path / "me", "Me")
    store, anna = Store(profile, now_ms), Writer("Anna")
    conv = anna.direct(store.me)
    texts = [anna.text(conv, f"{n}") for n in range(BEHIND + 3)]
    for at, text in enumerate(texts):
        await store.take(batch(text, people=[anna]))
        assert assert_counted(database(profile)) == (at >= BEHIND - 1 and BEHIND)
    profile.close()
    profile = Profile.open(tmp_path / "me")
    store = Store(profile, now_ms)
    assert assert_counted(database(profile)) == BEHIND
    assert await shown(store, conv) == {text.id for text in texts}
    assert await counted(store) == len(texts)
    profile.close()


async def test_people_who_talk_count_the_same(tmp_path: Path) -> None:
    town = Town(tmp_path)
    ada, bob = await town.person("Ada"), await town.person("Bob")
    await town.settle(1)
    conv = ada.store.direct_conversation(bob.store.me, town.node.community)
    for n in range(5):
        await say((ada, bob)[n % 2], conv, f"{n}")
        await town.settle()
    assert await ada.store.fingerprints([conv]) == await bob.store.fingerprints([conv])
    for member in (ada, bob):
        assert await counted(member.store) >= 5
    town.close()


@pytest.mark.parametrize("kept", KEPT, ids=lambda path: path.name)
def test_kept_profiles_are_counted(kept: Path, tmp_path: Path) -> None:
    shutil.copytree(kept / "Bob", tmp_path / "Bob")
    (tmp_path / "Bob" / "key").chmod(0o600)
    # On a machine of its own, which remembers nothing of how far this profile was.
    profile = Profile.open(tmp_path / "Bob", machine=Machine(state=tmp_path / "state"))
    assert assert_counted(database(profile)) > 3
    profile.close()


async def test_a_long_history_of_an_older_version_is_counted(tmp_path: Path) -> None:
    profile = Profile.create(tmp_path / "me", "Me")
    store, anna, boris = Store(profile, now_ms), Writer("Anna"), Writer("Boris")
    texts = [anna.text(anna.direct(store.me), f"{n}") for n in range(2_100)]
    club = Club(boris, "join")
    club.enter(Add(account=store.me))
    said = [club.say(boris, f"{n}") for n in range(10)]
    await store.take(batch(*texts, *club.log, *said, people=[anna, boris]))
    before = await store.fingerprint((COMMUNITY,))
    profile.close()
    make_older(tmp_path / "me" / "store.db", 4)
    with closing(opened_store(tmp_path / "me" / "store.db")) as db:
        assert not db.execute("SELECT 1 FROM sqlite_master WHERE name = 'blocks'").fetchone()
    profile = Profile.open(tmp_path / "me")
    assert assert_counted(database(profile)) == 2_112
    store = Store(profile, now_ms)
    assert await store.fingerprint((COMMUNITY,)) == before
    profile.close()
