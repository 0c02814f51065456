"""Who is told of what, in which ways, and when not: messages, nudges, and who comes and goes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast

import msgspec
import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.client.happenings import (
    Happening,
    MessageArrived,
    MessageChanged,
    PresenceChanged,
)
from chatera.client.message import Message
from chatera.client.nudges import Nudges
from chatera.client.people import Person
from chatera.client.wishes import Wishes
from chatera.store.options import Options
from chatera.store.profile import Profile
from chatera_app.system.sounds import SoundName, Sounds
from chatera_app.windows.attention import Attention
from chatera_app.windows.notices import Notices

OPENED = Message(
    "e_1", 1, "a_bob", "Bob", own=False, text="at last", at=datetime(2026, 11, 23, tzinfo=UTC)
)
LOCKED = replace(OPENED, text="", kind="locked", state="waiting")
BOB = Person("a_bob", "Bob", status="online")


@dataclass
class Me:
    """Somebody who is there."""

    status: str = "online"


class Announcer:
    """A client of which only what happens is heard."""

    def __init__(self, profile: Profile) -> None:
        self.me = Me()
        self.people: dict[str, Person] = {}
        self.wishes = Wishes(profile)
        self.clock_offset_ms = 0
        self.tell: Callable[[Happening], object] = lambda _: None

    def observe(self, callback: Callable[[Happening], object]) -> None:
        self.tell = callback


@dataclass
class Room:
    """A chat, as far as a notice looks at it."""

    id: int = 1
    kind: str = "direct"
    title: str = "Bob"
    muted: bool = False
    account: str | None = "a_bob"
    members: tuple[str, ...] = ("Me", "Bob")
    convs: tuple[str, ...] = ("c_1",)


class Board(QObject):
    """Keeps what it is to show."""

    clicked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.words: list[tuple[str, str]] = []

    def show(
        self,
        key: str,  # noqa: ARG002 - as every kind is asked
        title: str,
        body: str,
        picture: QPixmap | None = None,  # noqa: ARG002
        status: str = "online",  # noqa: ARG002
    ) -> None:
        self.words.append((title, body))

    def close(self) -> None:
        self.words.clear()


@dataclass
class Scene:
    """Notices, and what they did."""

    client: Announcer
    board: Board
    options: Options = field(default_factory=Options)
    played: list[SoundName] = field(default_factory=list)
    nudged: list[bool] = field(default_factory=list)

    def play(self, name: SoundName) -> None:
        self.played.append(name)

    def choose(self, **options: object) -> None:
        self.options = msgspec.structs.replace(self.options, **options)

    def presence(self, person: Person, *, live: bool = True) -> None:
        self.client.people[person.account] = person
        self.client.tell(PresenceChanged(person, live=live))

    def told(self) -> tuple[list[tuple[str, str]], list[SoundName]]:
        """Return what was shown and played since the last look; who gathers is told of at once."""
        if self.notices._soon.isActive():
            self.notices._soon.stop()
            self.notices._tell_of_people()
        shown, self.board.words = self.board.words, []
        played, self.played = self.played, []
        return shown, played

    def __post_init__(self) -> None:
        client = cast("Client", self.client)
        self.attention = Attention(client, lambda: self.options)
        self.notices = Notices(
            client, self.attention, cast("Sounds", self), self.board, lambda _: None,
            lambda _: None, lambda _, shakes: self.nudged.append(shakes),
        )  # fmt: skip


@pytest.fixture
def scene(qapp: QApplication, tmp_path: Path) -> Iterator[Scene]:  # noqa: ARG001 - pictures are painted
    profile = Profile.create(tmp_path / "me", "Me")
    yield Scene(Announcer(profile), Board())
    profile.close()


def chat(**other: object) -> Chat:
    return cast("Chat", replace(Room(), **other))  # type: ignore[arg-type] # any field of it


def nudge(seconds_ago: float = 0, account: str = "a_bob") -> Message:
    at = datetime.now(UTC) - timedelta(seconds=seconds_ago)
    return replace(OPENED, id=f"e_{at.timestamp()}", account=account, kind="nudge", at=at, text="…")


def test_nobody_is_called_for_a_message_that_cannot_be_read(scene: Scene) -> None:
    scene.client.tell(MessageArrived(chat(), LOCKED))
    scene.client.tell(MessageChanged(chat(), replace(LOCKED, state="lost")))
    assert scene.told() == ([], [])


def test_it_is_news_when_it_opens(scene: Scene) -> None:
    scene.client.tell(MessageArrived(chat(), OPENED))
    assert scene.told() == ([("Bob", "at last")], ["message"])


def test_a_muted_chat_is_heard_only_where_one_is_mentioned(scene: Scene) -> None:
    scene.client.tell(MessageArrived(chat(muted=True), OPENED))
    assert scene.told() == ([], [])
    scene.client.tell(MessageArrived(chat(muted=True), replace(OPENED, mentions_me=True)))
    assert scene.told() == ([("Bob", "at last")], ["message"])


@pytest.mark.parametrize("quiet", ["busy", "phone", "do not disturb"])
def test_whoever_is_not_to_be_disturbed_is_told_nothing(scene: Scene, quiet: str) -> None:
    if quiet == "do not disturb":
        scene.choose(do_not_disturb=True)
    else:
        scene.client.me.status = quiet
    scene.client.tell(MessageArrived(chat(), replace(OPENED, mentions_me=True)))
    scene.client.tell(MessageArrived(chat(), nudge()))
    scene.presence(replace(BOB, status="offline"))
    scene.presence(BOB)
    own = replace(OPENED, own=True, state="stored", at=datetime.now(UTC))
    scene.choose(notice_sent=("sound",))
    scene.client.tell(MessageChanged(chat(), own))
    assert scene.told() == ([], [])
    assert scene.nudged == []


def test_each_event_has_its_ways_and_the_switches_stand_above_them(scene: Scene) -> None:
    scene.choose(notice_message=("toast",))
    scene.client.tell(MessageArrived(chat(), OPENED))
    assert scene.told() == ([("Bob", "at last")], [])
    scene.choose(notice_message=("sound", "toast"), notifications=False)
    scene.client.tell(MessageArrived(chat(), OPENED))
    assert scene.told() == ([], ["message"])
    scene.choose(notifications=True, sounds=False, notification_text=False)
    scene.client.tell(MessageArrived(chat(), OPENED))
    assert scene.told() == ([("Bob", "has sent you a message")], [])


def test_what_was_chosen_for_one_person_or_group_goes_before_the_settings(scene: Scene) -> None:
    wishes = scene.client.wishes
    wishes.choose("a_bob", "message", ())
    scene.client.tell(MessageArrived(chat(), OPENED))
    assert scene.told() == ([], [])
    group = chat(id=2, kind="group", account=None, title="Hikers")
    scene.client.tell(MessageArrived(group, OPENED))
    assert scene.told() == ([("Bob (Hikers)", "at last")], ["message"])
    wishes.choose("c_1", "message", ("sound",))
    scene.client.tell(MessageArrived(group, OPENED))
    assert scene.told() == ([], ["message"])
    wishes.choose("a_bob", "message", None)
    scene.client.tell(MessageArrived(chat(), OPENED))
    assert scene.told() == ([("Bob", "at last")], ["message"])
    assert Wishes(wishes._profile).of("c_1") == {"message": ("sound",)}
    assert Wishes(wishes._profile).of("a_bob") == {}


def test_a_nudge_of_this_moment_is_felt_once_in_ten_seconds(scene: Scene) -> None:
    scene.choose(notice_nudge=("sound", "toast", "flash", "shake"))
    for seconds_ago in (31, -31, 3600):
        scene.client.tell(MessageArrived(chat(), nudge(seconds_ago)))
    assert scene.told() == ([], [])
    scene.client.tell(MessageArrived(chat(), nudge(5)))
    scene.client.tell(MessageArrived(chat(), nudge()))
    assert scene.told() == ([("Bob", "has just sent you a nudge.")], ["nudge"])
    scene.client.tell(MessageArrived(chat(muted=True, id=3), nudge()))
    assert scene.told() == ([], [])
    assert scene.nudged == [True]


def test_where_nothing_may_move_a_nudge_does_not_shake(scene: Scene) -> None:
    scene.choose(reduced_motion=True)
    scene.client.tell(MessageArrived(chat(), nudge()))
    assert scene.told() == ([], ["nudge"])
    assert scene.nudged == []  # there is no window whose line could light up


def test_a_person_or_everybody_may_be_kept_from_shaking(scene: Scene) -> None:
    scene.client.wishes.choose("a_bob", "nudge", ())
    scene.client.tell(MessageArrived(chat(), nudge()))
    assert (scene.told(), scene.nudged) == (([], []), [])
    scene.choose(notice_nudge=("sound",))
    scene.client.tell(MessageArrived(chat(id=2, account="a_eve"), nudge(account="a_eve")))
    assert (scene.told(), scene.nudged) == (([], ["nudge"]), [])


def test_nudges_of_many_make_each_other_wait_in_a_group() -> None:
    seconds = [0.0]
    nudges, now = Nudges(lambda: seconds[0]), datetime.now(UTC)

    def counts(account: str, kind: str = "group", members: int = 3) -> bool:
        return nudges.counts(1, kind, members, account, at=now, today=now)

    assert counts("a_bob")
    assert not counts("a_eve")
    assert counts("a_eve", "direct", 2)
    seconds[0] = 10.0
    assert not counts("a_eve")
    assert counts("a_eve", "direct", 2)
    seconds[0] = 60.0
    assert counts("a_eve")
    assert not counts("a_bob", members=33)


def test_who_signs_in_is_told_of_and_who_was_there_before_is_not(scene: Scene) -> None:
    anna = Person("a_anna", "Anna", status="online")
    scene.presence(anna, live=False)
    assert scene.told() == ([], [])
    scene.presence(BOB)
    assert scene.told() == ([("Bob", "has just signed in.")], ["online"])
    scene.presence(replace(BOB, status="busy"))
    scene.presence(replace(BOB, status="online"))
    assert scene.told() == ([], [])
    scene.presence(replace(BOB, status="offline"))  # not told of, as the settings begin
    assert scene.told() == ([], [])
    scene.presence(BOB)  # that was a moment only
    assert scene.told() == ([], [])
    scene.choose(notice_signed_out=("sound", "toast"))
    scene.presence(replace(anna, status="offline"))
    assert scene.told() == ([("Anna", "has just signed out.")], ["offline"])


def test_a_lost_connection_signs_nobody_in_or_out(scene: Scene) -> None:
    scene.choose(notice_signed_out=("sound", "toast"))
    scene.presence(BOB)
    scene.told()
    scene.presence(replace(BOB, status="offline"), live=False)
    scene.presence(BOB, live=False)
    assert scene.told() == ([], [])


def test_many_who_come_at_once_are_told_of_together(scene: Scene) -> None:
    names = ("Anna", "Bob", "Clara", "Dan")
    people = [Person(f"a_{name}", name, status="online") for name in names]
    for person in (*people, Person("a_eve", "Eve", status="online", blocked=True)):
        scene.presence(person)
    scene.presence(replace(people[3], status="offline"))
    shown, played = scene.told()
    assert shown == [("\u2068Anna\u2069, \u2068Bob\u2069 and one more", "have just signed in.")]
    assert played == ["online"]


def test_an_own_message_is_heard_once_when_it_has_left(scene: Scene) -> None:
    scene.choose(notice_sent=("sound",))
    own = replace(OPENED, own=True, state="waiting", at=datetime.now(UTC))
    for state in ("waiting", "stored", "stored", "delivered", "read"):
        scene.client.tell(MessageChanged(chat(), replace(own, state=state)))
    old = replace(own, id="e_2", at=datetime.now(UTC) - timedelta(hours=1), state="stored")
    scene.client.tell(MessageChanged(chat(), old))
    assert scene.told() == ([], ["sent"])
