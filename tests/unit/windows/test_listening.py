"""What one listens to is shown for as long as it plays, not too often, and never while one appears offline."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import msgspec
import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from chatera.client.client import Client
from chatera.client.me import LISTENING, Me
from chatera.protocol import limits
from chatera.protocol.errors import UserError
from chatera.protocol.ids import AccountId, DeviceId
from chatera.protocol.manifests import Profile as SignedProfile
from chatera.store.profile import Profile
from chatera_app.system.now_playing import Track
from chatera_app.windows.doing import Doing
from chatera_app.windows.listening import LONGEST, Listening
from tests.helpers.waiting import until


class Players(QObject):
    """A player that plays what it is told."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.track: Track | None = None
        self.ended = False

    async def start(self) -> None:
        pass

    def end(self) -> None:
        self.ended = True

    def play(self, title: str, artist: str = "") -> None:
        self.track = Track(title, artist)
        self.changed.emit()

    def pause(self) -> None:
        self.track = None
        self.changed.emit()


class Teller:
    """A client that tells others nothing but what one listens to."""

    def __init__(self, profile: Profile) -> None:
        self.me = Me(profile)
        self.shown: list[str] = []

    async def set_listening(self, words: str) -> None:
        if self.me.set_listening(words):
            self.shown.append(self.me.shown_message)


@pytest.fixture
def teller(qapp: QApplication, tmp_path: Path) -> Iterator[Teller]:
    del qapp
    profile = Profile.create(tmp_path / "me", "Me")
    teller = Teller(profile)
    teller.me.change(message="at the lake")
    yield teller
    profile.close()


def listening(teller: Teller, players: Players, *, again: int = 0) -> Listening:
    doing = Doing(pytest.fail)
    client = cast("Client", teller)
    return Listening(client, players, doing, settle_ms=10, stopped_ms=30, again_ms=again)


async def look(reached: object) -> None:
    assert callable(reached)

    def now() -> bool:
        QApplication.processEvents()
        return bool(reached())

    await until(now)


async def test_it_is_shown_while_it_plays_and_gives_way_again(teller: Teller) -> None:
    players = Players()
    shows = listening(teller, players)
    await shows.start()
    players.play("skipped")
    players.play("Stille", "Zoë")
    await look(lambda: teller.shown == [LISTENING + "Stille – Zoë"])
    assert teller.me.message == "at the lake"
    players.pause()
    players.play("Drive")  # between two pieces
    await look(lambda: len(teller.shown) == 2)
    players.pause()
    await look(lambda: len(teller.shown) == 3)
    assert teller.shown[1:] == [LISTENING + "Drive", "at the lake"]
    players.play("x" * 300, "y" * 300)
    await look(lambda: len(teller.shown) == 4)
    assert len(teller.shown[-1]) == limits.MESSAGE_LENGTH
    shows.end()
    await look(lambda: teller.shown[-1] == "at the lake")
    assert players.ended


async def test_it_is_hidden_with_oneself_and_not_told_too_often(teller: Teller) -> None:
    players = Players()
    shows = listening(teller, players, again=60_000)
    players.play("One")
    await look(lambda: teller.shown == [LISTENING + "One"])
    players.play("Two")
    await look(lambda: not shows._soon.isActive())
    assert teller.shown == [LISTENING + "One"]
    teller.me.set_status("hidden")
    await look(lambda: teller.shown == [LISTENING + "One", "at the lake"])
    assert teller.me.shown_message == "at the lake"
    shows._rest.stop()
    players.play("Three")
    await look(lambda: not shows._soon.isActive())
    assert len(teller.shown) == 2
    teller.me.set_status("online")
    await look(lambda: teller.shown[-1] == LISTENING + "Three")
    shows.end()
    await look(lambda: not teller.me.listening)


def test_it_is_one_line_of_the_personal_messages_length(teller: Teller) -> None:
    for words in ("x" * (LONGEST + 1), "two\nlines"):
        with pytest.raises(UserError):
            teller.me.set_listening(words)
    assert teller.me.set_listening("x" * LONGEST)
    assert not teller.me.set_listening("x" * LONGEST)
    assert len(teller.me.shown_message) == limits.MESSAGE_LENGTH


def test_another_device_does_not_take_it_for_a_message(teller: Teller) -> None:
    def signed(message: str) -> bytes:
        account, device = AccountId(b"a" * 32), DeviceId(b"d" * 32)
        shown = SignedProfile(account=account, device=device, hlc=1, name="Me", message=message)
        return msgspec.msgpack.encode(shown) + bytes(64)

    me = teller.me
    me.take(signed("on the train"))
    assert me.message == "on the train"
    me.take(signed(LISTENING + "Stille"))
    assert me.message == "on the train"
    me.take(signed("back home"))
    assert me.message == "back home"
