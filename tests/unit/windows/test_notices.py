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
    ChatChanged,
    Happening,
    MessageArrived,
    MessageChanged,
    PresenceChanged,
)
from chatera.client.message import Message
from chatera.client.nudges import Nudges
from chatera.client.people import Person
from chatera.client.wishes import Wishes
from chatera.protocol.errors import UserError
from chatera.store.options import Options
from chatera.store.profile import Profile
from chatera_app.system.sounds import SoundName, Sounds
from chatera_app.windows.attention import Attention
from chatera_app.windows.doing import Doing
from chatera_app.windows.notices import SOMETHING, Notices
from chatera_app.windows.pausing import Pause, end_of

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
        self.chats: dict[int, Room] = {}
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
    unread: int = 1
    draft: str = ""
    refuses: bool = False
    sent: list[str] = field(default_factory=list)
    read: int = 0

    async def send(self, text: str) -> None:
        if self.refuses:
            raise UserError("You can't write here.")
        self.sent.append(text)

    async def mark_read(self) -> None:
        self.read += 1

    async def set_draft(self, text: str) -> None:
        self.draft = text


class Board(QObject):
    """Keeps what it is to show."""

    clicked = Signal(str)
    replied = Signal(str, str)
    seen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.words: list[tuple[str, str]] = []
        self.shown: dict[str, str] = {}

    def show(
        self,
        key: str,
        title: str,
        body: str,
        picture: QPixmap | None = None,  # noqa: ARG002 - as every kind is asked
        status: str = "online",  # noqa: ARG002
        *,
        answers: bool = False,  # noqa: ARG002
    ) -> None:
        self.words.append((title, body))
        self.shown[key] = body

    def withdraw(self, key: str) -> None:
        self.shown.pop(key, None)

    def close(self) -> None:
        self.words.clear()
        self.shown.clear()


@dataclass
class Around:
    """What a desktop says."""

    locked: bool = False
    still: bool = False
    quiet: bool = False


@dataclass
class Scene:
    """Notices, and what they did."""

    client: Announcer
    board: Board
    options: Options = field(default_factory=Options)
    played: list[SoundName] = field(default_factory=list)
    nudged: list[bool] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    around: Around = field(default_factory=Around)

    def play(self, name: SoundName) -> None:
        self.played.append(name)

    def choose(self, **options: object) -> None:
        self.options = msgspec.structs.replace(self.options, **options)

    def presence(self, person: Person, *, live: bool = True) -> None:
        self.client.people[person.account] = person
        self.client.tell(PresenceChanged(person, live=live))

    def told(self) -> tuple[list[tuple[str, str]], list[SoundName]]:
        """Return what was shown and played since the last look; who gathers is told of at once, and what was told is read."""
        self.notices._told.clear()
        if self.notices._soon.isActive():
            self.notices._soon.stop()
            self.notices._tell_of_people()
        shown, self.board.words = self.board.words, []
        played, self.played = self.played, []
        return shown, played

    def __post_init__(self) -> None:
        client = cast("Client", self.client)
        self.attention = Attention(client, lambda: self.options)
        self.attention.surroundings = self.around
        self.doing = Doing(self.problems.append)
        self.notices = Notices(
            client, self.attention, cast("Sounds", self), self.board, lambda _: None,
            self.opened.append, lambda _, shakes: self.nudged.append(shakes), self.doing,
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


@pytest.mark.parametrize("quiet", ["busy", "phone", "do not disturb", "the system", "a pause"])
def test_whoever_is_not_to_be_disturbed_is_told_nothing(scene: Scene, quiet: str) -> None:
    if quiet == "do not disturb":
        scene.choose(do_not_disturb=True)
    elif quiet == "the system":
        scene.around.quiet = True
    elif quiet == "a pause":
        scene.attention.pause = Pause(scene.client.wishes._profile)
        scene.attention.pause.begin(end_of("1h", datetime.now().astimezone()))
        scene.attention.pause.end()
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
    scene.choose(notifications=True, sounds=False, notification_shows="name")
    scene.client.tell(MessageArrived(chat(), OPENED))
    assert scene.told() == ([("Bob", "has sent you a message")], [])


def test_a_conversation_has_one_notice_that_counts_and_leads_to_its_first_message(
    scene: Scene,
) -> None:  # fmt: skip
    for number, text in enumerate(("one", "two", "three"), start=1):
        scene.client.tell(MessageArrived(chat(), replace(OPENED, id=f"e_{number}", text=text)))
    scene.client.tell(MessageArrived(chat(id=2), replace(OPENED, id="e_9")))
    assert scene.board.words == [
        ("Bob", "one"), ("\u2068Bob\u2069 – 2 messages", "two"),
        ("\u2068Bob\u2069 – 3 messages", "three"), ("Bob", "at last"),
    ]  # fmt: skip
    assert set(scene.board.shown) == {"chat:1", "chat:2"}
    scene.board.clicked.emit("chat:1")
    scene.board.clicked.emit("chat:1")  # an old one, of a list that was not told
    scene.board.clicked.emit("person:a_bob")
    assert scene.opened == ["chat:1#e_1", "chat:1", "person:a_bob"]


def test_it_is_taken_back_when_it_is_read_elsewhere_or_deleted(scene: Scene) -> None:
    scene.client.tell(MessageArrived(chat(), OPENED))
    scene.client.tell(ChatChanged(chat(unread=1)))
    assert set(scene.board.shown) == {"chat:1"}
    scene.client.tell(ChatChanged(chat(unread=0)))
    assert scene.board.shown == {}
    scene.client.tell(MessageArrived(chat(), OPENED))
    scene.client.tell(MessageChanged(chat(), replace(OPENED, id="e_0", deleted=True)))
    assert scene.board.shown == {"chat:1": "at last"}
    scene.client.tell(MessageChanged(chat(), replace(OPENED, deleted=True)))
    assert scene.board.shown == {}


def test_a_locked_screen_shows_nothing_that_was_encrypted(scene: Scene) -> None:
    secret = replace(OPENED, encrypted=True)
    scene.client.tell(MessageArrived(chat(), secret))
    scene.client.tell(MessageArrived(chat(id=2), OPENED))
    scene.around.locked = True
    scene.notices.hide_secrets()
    assert scene.board.shown == {"chat:2": "at last"}
    scene.client.tell(MessageArrived(chat(), secret))
    assert scene.board.shown["chat:1"] == "has sent you a message"
    scene.choose(notification_locked=True)
    scene.client.tell(MessageArrived(chat(), secret))
    assert scene.board.shown["chat:1"] == "at last"


@pytest.mark.usefixtures("in_english")
def test_a_notice_may_say_only_that_there_is_something(scene: Scene) -> None:
    scene.choose(notification_shows="nothing")
    scene.client.tell(MessageArrived(chat(), OPENED))
    scene.client.tell(MessageArrived(chat(id=2, title="Eve"), OPENED))
    assert scene.board.words == [
        ("ChatEra", "You have a new message."), ("ChatEra", "You have 2 new messages."),
    ]  # fmt: skip
    scene.client.tell(ChatChanged(chat(unread=0)))
    assert set(scene.board.shown) == {SOMETHING}
    scene.client.tell(ChatChanged(chat(id=2, unread=0)))
    assert scene.board.shown == {}
    scene.client.tell(MessageArrived(chat(), OPENED))
    scene.board.clicked.emit(SOMETHING)
    assert scene.opened == [SOMETHING]


async def test_what_is_written_into_a_notice_is_sent_and_else_kept(scene: Scene) -> None:
    room, closed = Room(), Room(id=2, refuses=True)
    scene.client.chats = {1: room, 2: closed}
    scene.board.replied.emit("chat:1", "on my way")
    scene.board.replied.emit("chat:2", "are you there?")
    for key in ("chat:77", "chat:x", "person:a_bob", SOMETHING):
        scene.board.replied.emit(key, "nobody")
    scene.board.seen.emit("chat:1")
    while scene.doing._tasks:
        await scene.doing.settle()
    assert (room.sent, room.read) == (["on my way"], 2)
    assert (closed.sent, closed.read, closed.draft) == ([], 0, "are you there?")
    assert scene.problems == ["You can't write here."]


def test_another_kind_of_notices_takes_over(scene: Scene) -> None:
    other = Board()
    scene.client.tell(MessageArrived(chat(), OPENED))
    scene.notices.use(other)
    scene.notices.use(other)
    assert scene.board.shown == {}
    scene.client.tell(MessageArrived(chat(), OPENED))
    assert (list(scene.board.shown), list(other.shown)) == ([], ["chat:1"])
    scene.board.clicked.emit("chat:1")
    assert scene.opened == []
    other.clicked.emit("chat:1")
    assert scene.opened == ["chat:1#e_1"]


def test_a_pause_ends_by_itself_and_is_remembered(scene: Scene) -> None:
    profile = scene.client.wishes._profile
    now = [datetime(2026, 11, 23, 22, 0, tzinfo=UTC)]
    pause = Pause(profile, lambda: now[0])
    heard: list[bool] = []
    pause.changed.connect(lambda: heard.append(pause.active))
    pause.begin(end_of("8h", now[0]))
    again = Pause(profile, lambda: now[0])
    assert again.until == datetime(2026, 11, 24, 6, 0, tzinfo=UTC)
    now[0] += timedelta(hours=9)
    over = again.until
    assert (pause.active, over is None) == (False, True)
    pause._look()
    pause.begin(end_of("1h", now[0]))
    pause.finish()
    assert heard == [True, False, True, False]
    assert Pause(profile, lambda: now[0]).until is None
    assert end_of("tomorrow", now[0]) > now[0]


def test_the_system_is_heard_where_the_settings_say_so(scene: Scene) -> None:
    def asked() -> tuple[bool, bool]:
        return scene.attention.still, scene.attention.quiet

    assert asked() == (False, False)
    scene.around.still = scene.around.quiet = True
    assert asked() == (True, True)
    scene.choose(system_motion=False, system_quiet=False)
    assert asked() == (False, False)
    scene.choose(reduced_motion=True)
    assert asked() == (True, False)


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


@pytest.mark.usefixtures("in_english")
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
