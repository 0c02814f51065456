"""A timeline of which only parts of the order were read tells and shows the same as one that has read all of it."""

import random
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from chatera.client.client import Client
from chatera.client.timeline import Change, Changed, Inserted, Message, Removed, Timeline
from chatera.protocol.hlc import moment
from chatera.protocol.ids import account_text, event_text
from chatera.store.profile import Profile
from chatera.store.store import Store
from tests.helpers.old_store import make_older
from tests.helpers.writer import Writer, batch, now_ms

STRETCH = 5
TALLIES = (
    "SELECT chat, sum(visible = 1), sum(unread = 1), sum(unread = 1 AND mentions_me = 1),"
    " sum(own = 1 AND kind NOT IN (2, 3)), sum(own = 0 AND kind NOT IN (2, 3))"
    " FROM messages GROUP BY chat ORDER BY chat"
)


class Home:
    """A client without network, with somebody who writes to it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.profile = Profile.create(path, "Me")
        self.client = Client(self.profile, clock=now_ms)
        self.store: Store = self.client._store
        self.anna = Writer("Anna")
        self.conv = self.anna.direct(self.profile.identity.account)

    def timeline(self, stretch: int = STRETCH) -> Timeline:
        chat = self.client.chats.with_person(account_text(self.anna.account))
        found = Timeline(
            self.store.views, chat.id, self.store.me, self.client.people.name_of, stretch=stretch
        )
        chat._timeline = found
        return found

    def ids(self) -> list[str]:
        """Return what is shown, in order, as the store has it."""
        rows = self.store.rows("SELECT id FROM messages WHERE visible = 1 ORDER BY hlc, id")
        return [event_text(row[0]) for row in rows]

    def check_tallies(self) -> None:
        kept = self.store.rows("SELECT * FROM tallies WHERE shown + unread + said + heard > 0")
        assert kept == self.store.rows(TALLIES)


@pytest.fixture
async def home(tmp_path: Path) -> AsyncIterator[Home]:
    home = Home(tmp_path / "me")
    yield home
    await home.client.stop()
    home.profile.close()


class Mirror:
    """What a view would remember of the rows it has looked at."""

    def __init__(self, timeline: Timeline) -> None:
        self.timeline = timeline
        self.rows: list[str | None] = [None] * len(timeline)
        timeline.observe(self.take)

    def take(self, change: Change) -> None:
        match change:
            case Inserted(row, count):
                self.rows[row:row] = [None] * count
            case Removed(row, count):
                del self.rows[row : row + count]
            case Changed():
                pass
            case _:
                self.rows = [None] * len(self.timeline)

    def look(self, row: int) -> Message:
        message = self.timeline[row]
        assert self.rows[row] in {None, message.id}
        self.rows[row] = message.id
        return message


def portions(events: list[bytes], dice: random.Random) -> Iterator[list[bytes]]:
    """Yield events in disorder, a handful at a time."""
    rest = list(events)
    dice.shuffle(rest)
    while rest:
        count = dice.randrange(1, 9)
        some, rest = rest[:count], rest[count:]
        yield some


@pytest.mark.parametrize("seed", range(6))
async def test_rows_keep_their_places_whatever_comes(home: Home, seed: int) -> None:
    dice = random.Random(seed)
    events = [home.anna.text(home.conv, str(number)).data for number in range(130)]
    early, late = events[:70], events[70:]
    mixed = [*dice.sample(early, 45), *late[:8]]
    await home.store.take(batch(*mixed, people=[home.anna]))
    if seed % 2:  # stamps that several rows share
        home.profile.database.run_at_once(
            lambda db: db.execute("UPDATE messages SET hlc = hlc / 3 * 3")
        )
    mirror = Mirror(home.timeline())
    for some in portions([one for one in events if one not in mixed], dice):
        for _ in range(dice.randrange(3)):
            mirror.look(dice.randrange(len(mirror.timeline)))
        await home.store.take(batch(*some))
        shown = home.ids()
        assert len(mirror.rows) == len(mirror.timeline) == len(shown)
        for place, one in enumerate(mirror.rows):
            assert one in {None, shown[place]}
        wanted = dice.choice(shown)
        assert mirror.timeline.index_of(wanted) == shown.index(wanted)
        row = dice.randrange(len(shown))
        assert mirror.look(row).id == shown[row]
        assert mirror.timeline.first_unread == 0
    assert [one.id for one in mirror.timeline] == home.ids()
    assert [one.id for one in mirror.timeline.frozen()] == home.ids()
    home.check_tallies()


async def test_what_goes_where_nobody_looked_is_counted(home: Home) -> None:
    events = [home.anna.text(home.conv, str(number)) for number in range(60)]
    await home.store.take(batch(*events, people=[home.anna]))
    timeline = home.timeline()
    mirror, shown = Mirror(timeline), home.ids()
    hidden = home.store.rows("SELECT hlc, n FROM messages WHERE visible = 1 ORDER BY hlc, id")
    for place in (30, 12, 0, 56):
        await home.store.write("UPDATE messages SET visible = 4 WHERE n = ?", hidden[place][1])
        timeline.remove([hidden[place]])
        shown.pop(place)
        hidden.pop(place)
        assert len(mirror.rows) == len(timeline) == len(shown)
    assert [one.id for one in timeline] == shown
    home.check_tallies()


async def test_rows_committed_but_not_told_come_when_they_are_told(home: Home) -> None:
    events = [home.anna.text(home.conv, str(number)) for number in range(40)]
    await home.store.take(batch(*events[:20], *events[21:], people=[home.anna]))
    timeline = home.timeline()
    mirror, told = Mirror(timeline), home.store.views.told
    await home.store.take(batch(events[20]))
    home.store.views.told = told  # as it is between the commit and its news
    again = home.timeline()
    assert len(again) == 39
    assert [one.text for one in again] == [str(n) for n in range(40) if n != 20]
    assert [mirror.look(row).text for row in range(40)] == [str(n) for n in range(40)]


async def test_a_day_leads_to_its_first_row(home: Home) -> None:
    events = [home.anna.text(home.conv, str(number)) for number in range(50)]
    await home.store.take(batch(*events, people=[home.anna]))
    day_ms = 86_400_000
    home.profile.database.run_at_once(
        lambda db: db.execute(
            "UPDATE messages SET hlc = (?1 + n / 10 * ?2) << 16 | n", (1_700_000_000_000, day_ms)
        )
    )
    whole = home.timeline(stretch=1000)
    stamps = home.store.rows("SELECT hlc FROM messages ORDER BY hlc")
    for (stamp,) in stamps[::7]:
        day = moment(stamp).date()
        assert home.timeline(stretch=3).row_of_date(day) == whole.row_of_date(day)
    assert home.timeline(stretch=3).row_of_date(moment(stamps[-1][0]).date()) < len(whole)


async def test_an_older_file_is_counted_when_it_is_opened(home: Home) -> None:
    events = [home.anna.text(home.conv, str(number)) for number in range(9)]
    await home.store.take(batch(*events, people=[home.anna]))
    chat = home.client.chats.with_person(account_text(home.anna.account))
    await chat.send("mine")
    await home.client.stop()
    home.profile.close()
    make_older(home.path / "store.db", 12)
    home.profile = Profile.open(home.path)
    home.client = Client(home.profile, clock=now_ms)
    home.store = home.client._store
    home.check_tallies()
    assert next(iter(home.client.chats)).unread == 9
    assert [one.text for one in home.timeline(2)] == [*map(str, range(9)), "mine"]
