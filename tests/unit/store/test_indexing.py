"""The words of messages: indexed a handful at a time, and found all the same."""

import random
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from chatera.crypto.records import salt
from chatera.protocol.bodies import Edit, Redact, Text
from chatera.protocol.header import Kind
from chatera.protocol.ids import EventId
from chatera.store import messages
from chatera.store.profile import Profile
from chatera.store.searching import Wanted, Words
from chatera.store.store import Store
from tests.helpers.writer import Writer, batch, now_ms

AT_ONCE = messages.INDEXED_AT_ONCE


class Desk:
    """Me, to whom Anna writes."""

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        self.store = Store(profile, now_ms)
        self.anna = Writer("Anna")
        self.conv = self.anna.direct(profile.identity.account)

    async def hears(self, *texts: str) -> list[EventId]:
        said = [self.anna.event(self.conv, Text(salt=salt(), text=one)) for one in texts]
        await self.store.take(batch(*said, people=[self.anna]))
        return [one.id for one in said]

    async def edited(self, event: EventId, text: str) -> None:
        edit = Edit(salt=salt(), target=event, text=text)
        await self.store.take(batch(self.anna.event(self.conv, edit)))

    async def deleted(self, event: EventId) -> None:
        redact = self.anna.event(self.conv, Redact(targets=(event,)), kind=Kind.REDACT)
        await self.store.take(batch(redact))

    def found(self, word: str) -> list[str]:
        rows = [n for few in self.store.views.find(Wanted(words=(Words(word),))) for n in few]
        return [self.store.views.messages([n])[n].text for n in rows]

    def indexed(self) -> int:
        row = self.store.rows("SELECT count(*) FROM messages_fts WHERE messages_fts MATCH 'word'")
        return int(row[0][0])


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(Profile.create(tmp_path / "me", "Me"))
    yield desk
    desk.profile.close()


async def test_new_ones_are_indexed_together(desk: Desk) -> None:
    for n in range(AT_ONCE + 8):
        await desk.hears(f"word {n}")
        assert desk.indexed() == (0 if n + 1 < AT_ONCE else AT_ONCE)
    assert not messages.all_indexed(desk.profile.database.read)
    await desk.store.index_words()
    assert messages.all_indexed(desk.profile.database.read)
    assert desk.found("word") == [f"word {n}" for n in reversed(range(AT_ONCE + 8))]


async def test_many_at_once_are_indexed_on_the_way(desk: Desk) -> None:
    await desk.hears(*(f"word {n}" for n in range(3 * AT_ONCE + 1)))
    assert desk.indexed() == 3 * AT_ONCE


async def test_another_run_finds_what_was_not_indexed_yet(desk: Desk) -> None:
    await desk.hears("word one", "word two")
    desk.profile.close()
    desk.profile = Profile.open(desk.profile.path)
    desk.store = Store(desk.profile, now_ms)
    assert desk.found("word") == []
    await desk.store.index_words()
    assert desk.found("word") == ["word two", "word one"]


@pytest.mark.parametrize("indexed", [False, True])
async def test_one_that_says_something_else_is_found_by_that_alone(
    desk: Desk, indexed: bool
) -> None:
    first, second, third = await desk.hears("old word", "gone word", "last word")
    if indexed:
        await desk.store.index_words()
    await desk.edited(first, "new word")
    await desk.deleted(second)
    await desk.deleted(third)  # the newest, by which is told how far the index goes
    (fourth,) = await desk.hears("word after that")
    await desk.edited(fourth, "word after all")
    await desk.store.index_words()
    assert desk.found("word") == ["word after all", "new word"]
    assert desk.found("old") == desk.found("gone") == desk.found("that") == []


async def test_whatever_happens_it_is_what_the_messages_say(desk: Desk) -> None:
    dice = random.Random(7)
    said: list[EventId] = []
    for n in range(4 * AT_ONCE):
        said += await desk.hears(f"word {n}")
        match dice.randrange(6):
            case 0:
                await desk.edited(dice.choice(said), f"other word {n}")
            case 1:
                await desk.deleted(said.pop(dice.randrange(len(said))))
            case 2 if not dice.randrange(8):
                await desk.store.index_words()
    await desk.store.index_words()
    rows = desk.store.rows("SELECT text FROM messages WHERE deleted = 0 ORDER BY hlc DESC, id DESC")
    assert desk.found("word") == [row[0] for row in rows]
    assert len(rows) == len(said)
    others = [row[0] for row in rows if row[0].startswith("other")]
    assert desk.found("other") == others
    await desk.profile.database.run(_is_sound)


async def test_a_full_disk_hides_the_newest_few_alone(desk: Desk) -> None:
    await desk.hears(*(f"word {n}" for n in range(AT_ONCE)))
    late = " ".join(["word that comes late", *(f"x{n}" for n in range(2_000))])
    await desk.hears(late)
    pages = desk.store.rows("PRAGMA page_count")[0][0]
    await desk.profile.database.run(lambda db: db.execute(f"PRAGMA max_page_count = {pages}"))
    await desk.store.index_words()
    assert desk.found("word") == [f"word {n}" for n in reversed(range(AT_ONCE))]
    await desk.profile.database.run(lambda db: db.execute("PRAGMA max_page_count = 100000"))
    await desk.store.index_words()
    assert desk.found("word")[0] == late


def _is_sound(db: sqlite3.Connection) -> None:
    """See that nothing is left in the index that no row is found by: of one without contents it tells only itself."""
    db.execute("INSERT INTO messages_fts (messages_fts) VALUES ('integrity-check')")
