"""What plays is told by players on a real message bus; what they call it may be anything."""

import unicodedata

import pytest
from hypothesis import given, strategies as st

from chatera_app.system.bus import Bus
from chatera_app.system.now_playing import (
    LONGEST,
    MprisPlayers,
    NoPlayers,
    Track,
    plain,
    system_players,
    track,
)
from tests.helpers.session_bus import MusicPlayer, private_bus
from tests.helpers.waiting import until


@pytest.mark.usefixtures("qapp")
async def test_the_one_that_plays_is_told() -> None:
    async with private_bus() as address:
        bus = await Bus.open(address)
        players = system_players(bus)
        assert isinstance(players, MprisPlayers)
        await players.start()
        assert players.track is None
        lake, road = MusicPlayer("a_lake"), MusicPlayer("b_road")
        await lake.start(address)
        await road.start(address)
        await lake.play("Stille", "Zoë", "The Lake")
        await until(lambda: players.track == Track("Stille", "Zoë, The Lake"))
        await road.play("Drive")
        await lake.pause()
        await until(lambda: players.track == Track("Drive"))
        await road.stop()  # it is closed in the middle of a piece
        await until(lambda: players.track is None)
        await lake.change(lake.INTERFACE, "Metadata", "s", "no map")
        await lake.change(lake.INTERFACE, "PlaybackStatus", "s", "Playing")
        await lake.play("And on")
        await until(lambda: players.track == Track("And on"))
        players.end()
        assert players.track is None
        await lake.stop()
        await bus.close()


def test_who_does_not_tell_plays_nothing() -> None:
    assert isinstance(system_players(None), NoPlayers)
    assert NoPlayers().track is None
    assert track("") is track(None) is track(17, "x") is track("\u200b\u202e\n") is None
    assert track("So  What\n", " Miles ") == Track("So What", "Miles")
    assert Track("So What", "Miles").words == "So What – Miles"


@given(st.text(st.characters(exclude_categories=()), max_size=500))
def test_whatever_a_file_says_becomes_one_line_that_can_be_sent(text: str) -> None:
    shown = plain(text)
    assert len(shown) <= LONGEST
    assert shown == " ".join(shown.split())
    assert all(unicodedata.category(one)[0] != "C" for one in shown)
    shown.encode()
