"""Who is told of what: a message that can't be read yet is news once it can."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import cast

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.client.happenings import Happening, MessageArrived, MessageChanged
from chatera.client.message import Message
from chatera.store.options import Options
from chatera_app.system.sounds import SoundName, Sounds
from chatera_app.windows.notices import Notices

OPENED = Message(
    "e_1", 1, "a_bob", "Bob", own=False, text="at last", at=datetime(2026, 11, 23, tzinfo=UTC)
)
LOCKED = replace(OPENED, text="", kind="locked", state="waiting")


@dataclass
class Me:
    """Somebody who is there."""

    status: str = "online"


class Announcer:
    """A client of which only what happens is heard."""

    def __init__(self) -> None:
        self.me = Me()
        self.people: dict[str, object] = {}
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


@dataclass
class Shown:
    """What was shown and played."""

    words: list[tuple[str, str]] = field(default_factory=list)
    played: list[SoundName] = field(default_factory=list)

    def play(self, name: SoundName) -> None:
        self.played.append(name)


class Board(QObject):
    """Keeps what it is to show."""

    clicked = Signal(str)

    def __init__(self, shown: Shown) -> None:
        super().__init__()
        self._shown = shown

    def show(
        self,
        key: str,  # noqa: ARG002 - as every kind is asked
        title: str,
        body: str,
        picture: QPixmap | None = None,  # noqa: ARG002
        status: str = "online",  # noqa: ARG002
    ) -> None:
        self._shown.words.append((title, body))

    def close(self) -> None:
        self._shown.words.clear()


@pytest.fixture
def heard(qapp: QApplication) -> tuple[Announcer, Shown]:  # noqa: ARG001 - pictures are painted
    announcer, shown = Announcer(), Shown()
    board = Board(shown)
    announcer.people["notices"] = Notices(
        cast("Client", announcer), Options, cast("Sounds", shown), board,
        lambda _: None, lambda _: None,
    )  # fmt: skip
    return announcer, shown


def chat(**other: object) -> Chat:
    return cast("Chat", replace(Room(), **other))  # type: ignore[arg-type] # any field of it


def test_nobody_is_called_for_a_message_that_cannot_be_read(
    heard: tuple[Announcer, Shown],
) -> None:
    announcer, shown = heard
    announcer.tell(MessageArrived(chat(), LOCKED))
    announcer.tell(MessageChanged(chat(), replace(LOCKED, state="lost")))
    assert (shown.words, shown.played) == ([], [])


def test_it_is_news_when_it_opens(heard: tuple[Announcer, Shown]) -> None:
    announcer, shown = heard
    announcer.tell(MessageArrived(chat(), OPENED))
    assert shown.words == [("Bob", "at last")]
    assert shown.played == ["message"]


def test_it_stays_quiet_in_a_muted_chat(heard: tuple[Announcer, Shown]) -> None:
    announcer, shown = heard
    announcer.tell(MessageArrived(chat(muted=True), OPENED))
    assert shown.words == []
