"""What `scripts/handover.py` plays, on three machines of a network: the hub is killed while people talk in real windows."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import handover
import pytest
from demo import Person, Play
from screen.session import Screen

from tests.helpers.lan import VirtualLan


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Play]:
    with ExitStack() as stack:
        screen = stack.enter_context(Screen())
        lan = stack.enter_context(VirtualLan(len(handover.PEOPLE)))

        def host(person: Person) -> tuple[str, ...]:
            return ("ip", "netns", "exec", lan.namespace(handover.PEOPLE.index(person)))

        stage = Play(screen, tmp_path, None, "aero", host)
        stack.callback(stage.close)
        yield stage


@pytest.mark.timeout(600)
def test_nobody_loses_a_word_when_the_hub_is_killed(stage: Play) -> None:
    handover.play(stage)
