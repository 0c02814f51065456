"""Sounds: the files are there and small, and a player of the system gets them."""

import struct
import sys
import wave
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import make_assets
import pytest
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from winks import sounds as wink_sounds

from chatera.client.winks import built_in
from chatera.protocol.winks import parse
from chatera_app.system.sounds import (
    LOOPS,
    CommandPlayer,
    SoundName,
    Sounds,
    sound_path,
    system_player,
)
from chatera_app.windows.winking import sound_of

NAMES: tuple[SoundName, ...] = get_args(SoundName)


class KeptPlayer:
    """Keeps what it was asked to play."""

    def __init__(self) -> None:
        self.played: list[Path] = []

    def play(self, path: Path) -> None:
        self.played.append(path)

    def begin(self, path: Path) -> Callable[[], None]:
        self.played.append(path)
        return lambda: self.played.remove(path)


@pytest.mark.parametrize("name", NAMES)
def test_every_sound_is_short_and_small(name: SoundName) -> None:
    path, longest = sound_path(name), 3.0 if name in LOOPS else 1.0
    assert path.stat().st_size <= 60_000 * longest
    with wave.open(str(path)) as sound:
        assert sound.getnchannels() == 1
        assert sound.getnframes() / sound.getframerate() < longest


def test_the_files_are_those_the_script_makes_and_each_is_its_own(tmp_path: Path) -> None:
    assert {make.__name__ for make in make_assets.SOUNDS} == set(NAMES)
    assert {path.stem for path in sound_path("message").parent.iterdir()} == set(NAMES)
    tunes = set()
    for make in make_assets.SOUNDS:
        made = tmp_path / f"{make.__name__}.wav"
        make_assets.write_sound(made, make())
        kept, new = (samples(path) for path in (sound_path(NAMES[0]).with_name(made.name), made))
        # Sines of different machines may differ in the last place.
        assert len(kept) == len(new)
        assert max(abs(one - other) for one, other in zip(kept, new, strict=True)) <= 2
        assert max(map(abs, kept)) > 8000
        assert max(map(abs, kept[-20:])) < 400  # it ends without a click
        tunes.add(tuple(kept[:4000]))
    assert len(tunes) == len(NAMES)


def samples(path: Path) -> list[int]:
    """The samples of a sound of 16 bits."""
    with wave.open(str(path)) as sound:
        data = sound.readframes(sound.getnframes())
    return list(struct.unpack(f"<{len(data) // 2}h", data))


def test_a_sound_is_played_from_where_it_is_found() -> None:
    player = KeptPlayer()
    Sounds(player).play("message")
    Sounds(player, lambda name: Path(f"/theme/{name}")).play("nudge")
    assert player.played == [sound_path("message"), Path("/theme/nudge")]


def test_a_program_gets_the_file(qtbot: QtBot, tmp_path: Path) -> None:
    heard, program = tmp_path / "heard", tmp_path / "player"
    program.write_text(f'#!/bin/sh\nprintf %s "$1" > "{heard}.part"\nmv "{heard}.part" "{heard}"\n')
    program.chmod(0o755)
    CommandPlayer([str(program)]).play(sound_path("online"))
    qtbot.waitUntil(heard.exists)
    assert heard.read_text() == str(sound_path("online"))


@pytest.mark.usefixtures("qapp")
def test_a_missing_program_is_no_error(tmp_path: Path) -> None:
    CommandPlayer([str(tmp_path / "none")]).play(sound_path("online"))


def test_this_system_has_a_player() -> None:
    assert hasattr(system_player(), "play")


@pytest.mark.parametrize("make", wink_sounds.SOUNDS, ids=lambda one: one.__name__)
def test_winks_have_sounds_of_their_own_that_end_with_them(make: Callable[[], list[float]]) -> None:
    path = sound_of(make.__name__)
    assert path is not None
    with wave.open(str(path)) as sound:
        assert (sound.getnchannels(), sound.getframerate()) == (1, wink_sounds.RATE)
        lasts = sound.getnframes() / sound.getframerate()
    played = [parse(one.data) for one in built_in()]
    (length,) = [one.length_ms for one in played if one.sound == make.__name__]
    assert lasts * 1000 <= length + 150
    assert max(map(abs, samples(path))) > 8000
    assert sound_of("message") is None
    assert sound_of("../sounds/message") is None


def test_a_sound_that_takes_seconds_is_begun_and_ended(tmp_path: Path, qtbot: QtBot) -> None:
    told = tmp_path / "told"
    script = f"import sys, time; open({str(told)!r}, 'w').write(sys.argv[1]); time.sleep(60)"
    sounds = Sounds(CommandPlayer((sys.executable, "-c", script)))
    end = sounds.begin(tmp_path / "song.wav")
    qtbot.waitUntil(lambda: told.exists() and told.read_text("utf-8") != "", timeout=10_000)
    (process,) = QApplication.instance().findChildren(QProcess)  # type: ignore[union-attr] # qtbot made it
    end()
    assert process.state() == QProcess.ProcessState.NotRunning
    assert told.read_text("utf-8").endswith("song.wav")
    kept = KeptPlayer()
    Sounds(kept).begin(tmp_path / "song.wav")()
    assert kept.played == []
