"""Sounds: the files are there and small, and a player of the system gets them."""

import wave
from pathlib import Path
from typing import get_args

import pytest
from pytestqt.qtbot import QtBot

from chatera_app.system.sounds import CommandPlayer, SoundName, Sounds, sound_path, system_player

NAMES: tuple[SoundName, ...] = get_args(SoundName)


class KeptPlayer:
    """Keeps what it was asked to play."""

    def __init__(self) -> None:
        self.played: list[Path] = []

    def play(self, path: Path) -> None:
        self.played.append(path)


@pytest.mark.parametrize("name", NAMES)
def test_every_sound_is_short_and_small(name: SoundName) -> None:
    path = sound_path(name)
    assert path.stat().st_size <= 60_000
    with wave.open(str(path)) as sound:
        assert sound.getnchannels() == 1
        assert sound.getnframes() / sound.getframerate() < 1.0


def test_sounds_can_be_turned_off() -> None:
    player = KeptPlayer()
    sounds = Sounds(player)
    sounds.play("message")
    sounds.enabled = False
    sounds.play("nudge")
    assert player.played == [sound_path("message")]


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
