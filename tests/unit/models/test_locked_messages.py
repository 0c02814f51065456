"""Messages that can't be read yet, as the model shows and speaks them."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from chatera.client.timeline import Change, Changed, Message, ReplyTo, Timeline
from chatera_app.models.timeline import TimelineModel

pytestmark = pytest.mark.usefixtures("qapp")
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
BOB = Message("e_1", 1, "a_bob", "Bob", own=False, text="hello", at=NOON)
WAITING = replace(
    BOB, id="e_2", text="", kind="locked", state="waiting", at=NOON + timedelta(minutes=1)
)
LOST = replace(WAITING, state="lost")


class ListedTimeline(Timeline):
    """A timeline of given messages, with no store behind it."""

    def __init__(self, *messages: Message) -> None:
        self.messages = list(messages)
        self.tell: Callable[[Change], object] = lambda _: None

    @property
    def own_account(self) -> str:
        """Nobody's in the list."""
        return "a_anna"

    def __len__(self) -> int:
        return len(self.messages)

    def __getitem__(self, row: int) -> Message:
        return self.messages[row]

    def index_of(self, message: str) -> int | None:
        """Return where a message stands."""
        return next((n for n, one in enumerate(self.messages) if one.id == message), None)

    def names(self, accounts: Iterable[str]) -> tuple[str, ...]:
        """Return the accounts as they are."""
        return tuple(accounts)

    def observe(self, callback: Callable[[Change], object]) -> Callable[[], None]:
        """Tell one callback."""
        self.tell = callback
        return lambda: None


def said(model: TimelineModel, row: int, role: Qt.ItemDataRole) -> str:
    return str(model.data(model.index(row), role))


def test_it_says_that_it_waits_and_what_brings_it() -> None:
    model = TimelineModel(ListedTimeline(BOB, WAITING))
    row = model.row(1)
    assert (row.kind, row.state, row.lost) == ("locked", "waiting", False)
    assert not row.group_start
    spoken = said(model, 1, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Bob, waiting for this message, ")
    described = said(model, 1, Qt.ItemDataRole.AccessibleDescriptionRole)
    assert described == row.note
    assert "one of \u2068Bob\u2069's or your devices is online" in row.note


def test_one_of_ones_own_waits_for_ones_own_devices() -> None:
    model = TimelineModel(ListedTimeline(replace(WAITING, own=True)))
    assert "another of your devices" in model.row(0).note


def test_a_lost_one_says_how_to_ask_again() -> None:
    model = TimelineModel(ListedTimeline(BOB, LOST))
    assert model.row(1).lost
    assert "Enter asks again" in model.row(1).spoken
    assert "Ask again" in model.row(1).note


def test_others_have_no_note() -> None:
    model = TimelineModel(ListedTimeline(BOB))
    assert model.row(0).note == ""


def test_a_quote_of_one_does_not_say_that_it_was_deleted() -> None:
    answer = replace(BOB, id="e_3", text="yes", reply=ReplyTo("e_2", "Bob", ""))
    reply = TimelineModel(ListedTimeline(WAITING, answer)).row(1).reply
    assert reply is not None
    assert (reply.author, reply.text) == ("Bob", "A message that can't be read yet")


def test_when_it_opens_the_row_after_it_is_shown_anew_as_well() -> None:
    timeline = ListedTimeline(BOB, WAITING, replace(BOB, id="e_3"))
    model = TimelineModel(timeline)
    changed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last, _: changed.append((first.row(), last.row())))
    timeline.messages[1] = replace(WAITING, kind="text", state="", text="at last")
    timeline.tell(Changed(1, 1))
    assert changed == [(1, 2)]
    assert model.row(1).text == "at last"
    assert model.row(1).kind == "text"


def test_what_was_not_encrypted_is_marked_where_everything_else_is() -> None:
    model = TimelineModel(ListedTimeline(BOB, replace(BOB, id="e_2", encrypted=True)))
    assert [model.row(row).in_the_open for row in (0, 1)] == [False, False]
    changed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last, _: changed.append((first.row(), last.row())))
    model.set_encrypted(True)
    assert changed == [(0, 1)]
    assert [model.row(row).in_the_open for row in (0, 1)] == [True, False]
    assert "not encrypted" in model.row(0).spoken
    assert "not encrypted" not in model.row(1).spoken
