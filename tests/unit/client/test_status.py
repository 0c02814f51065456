"""What somebody says of whether they are there: until when, over restarts, and what idleness changes about it."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from chatera.client.me import Me
from chatera.commands.moments import ending
from chatera.protocol.errors import UserError
from chatera.protocol.statuses import CHOICES, DETAILS, ORDER, PLAIN, joined, place, split
from chatera.store.profile import Profile

NOON = datetime(2026, 11, 26, 12, tzinfo=UTC)


class Day:
    """A profile, and a clock that a test sets."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.now = NOON
        self.profile = Profile.create(path, "Me")
        self.me = self._made()

    def restart(self) -> Me:
        self.profile.close()
        self.profile = Profile.open(self.path)
        self.me = self._made()
        return self.me

    def _made(self) -> Me:
        return Me(self.profile, now_ms=lambda: int(self.now.timestamp() * 1000))


@pytest.fixture
def day(tmp_path: Path) -> Iterator[Day]:
    made = Day(tmp_path / "me")
    yield made
    made.profile.close()


def test_every_word_comes_back_from_the_wire() -> None:
    for word in (*ORDER, "hidden"):
        assert joined(*split(word)) == word
        assert split(word)[0] in PLAIN
    assert [*ORDER] == sorted(ORDER, key=place)
    assert {*DETAILS} | {*PLAIN} == {*CHOICES} | {"idle"}


def test_idleness_changes_only_who_is_available(day: Day) -> None:
    told: list[str] = []
    day.me.observe(lambda: told.append(day.me.status))
    assert day.me.set_idle(True)
    assert (day.me.status, day.me.chosen) == ("idle", "online")
    assert day.me.set_idle(False)
    for chosen in ("busy", "phone", "away", "brb", "lunch", "hidden"):
        day.me.set_status(chosen)
        assert not day.me.set_idle(True)
        assert day.me.status == chosen
        assert not day.me.set_idle(False)
        assert day.me.status == chosen
    assert told == ["idle", "online", "busy", "phone", "away", "brb", "lunch", "hidden"]


def test_a_status_ends_by_itself_also_where_the_program_was_ended_meanwhile(day: Day) -> None:
    day.me.set_status("lunch", NOON + timedelta(minutes=30))
    day.now += timedelta(minutes=20)
    me = day.restart()
    assert (me.status, me.until) == ("lunch", NOON + timedelta(minutes=30))
    over = [me.is_over]
    day.now += timedelta(minutes=10)
    over.append(me.is_over)
    assert over == [False, True]
    assert (day.restart().status, day.me.until) == ("online", None)


@pytest.mark.parametrize("status", CHOICES)
def test_who_starts_the_program_is_back_unless_they_are_busy_or_hidden(
    day: Day, status: str
) -> None:
    day.me.set_status(status)
    assert day.me.until is None
    assert day.restart().status == (status if status in {"busy", "hidden"} else "online")


def test_what_is_no_status_and_what_has_ended_already_is_refused(day: Day) -> None:
    for status, until in (("idle", None), ("", None), ("busy", NOON)):
        with pytest.raises(UserError):
            day.me.set_status(status, until)
    assert day.me.status == "online"
    day.me.set_status("online", NOON + timedelta(hours=1))
    assert day.me.until is None


@pytest.mark.parametrize(
    ("span", "clock", "hours"),
    [
        ("30m", "", 0.5),
        ("90 min", "", 1.5),
        ("2h", "", 2),
        ("8", "", 8),
        (" 3 Hours ", "", 3),
        ("2d", "", 48),
        ("366 days", "", 8784),
        ("today", "", 12),
        ("", "15:00", 3),
        ("", "9:30", 21.5),
    ],
)
def test_moments_as_people_say_them(span: str, clock: str, hours: float) -> None:
    now = datetime(2026, 11, 26, 12).astimezone()
    assert ending(span, clock, now) == now + timedelta(hours=hours)


@pytest.mark.parametrize(
    ("span", "clock"),
    [
        ("0m", ""),
        ("soon", ""),
        ("-1h", ""),
        ("1.5h", ""),
        ("8785h", ""),
        ("1 month", ""),
        ("1hh", ""),
        ("9999999", ""),
        ("", "25:00"),
        ("", "12"),
        ("1h", "15:00"),
        ("١h", "x"),
    ],
)
def test_moments_that_are_none(span: str, clock: str) -> None:
    assert ending("", "", NOON) is None
    with pytest.raises(UserError):
        ending(span, clock, NOON)
