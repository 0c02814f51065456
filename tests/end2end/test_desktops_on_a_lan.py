"""Real desktops on three machines of a network: nobody types an address, and they talk, whoever is killed."""

import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from screen.desktop import DesktopApp
from screen.session import Screen

from tests.helpers.cli import chatera
from tests.helpers.lan import VirtualLan
from tests.helpers.waiting import wait_until

NAMES = ("Anna", "Boris", "Clara")
GROUP = "Lake on Friday"
FAILOVER_S = 5.0
"""From the kill until what is written after it is read on another machine, writing and reading included."""


@pytest.fixture
def people(tmp_path: Path) -> Iterator[dict[str, DesktopApp]]:
    """Everybody's desktop on a machine of their own; all share one screen, for one reader to see them."""
    with ExitStack() as stack:
        screen = stack.enter_context(Screen())
        lan = stack.enter_context(VirtualLan(len(NAMES)))
        desktops = {}
        for host, name in enumerate(NAMES):
            profile = tmp_path / name
            assert chatera("init", "--profile", profile, "--name", name).code == 0
            desktops[name] = DesktopApp(
                screen, profile, tmp_path / f"{name}.log",
                before=("ip", "netns", "exec", lan.namespace(host)),
            )  # fmt: skip
            stack.callback(desktops[name].close)
        yield desktops


def hosts(people: dict[str, DesktopApp]) -> list[str]:
    """Return whose computers are the hub; one that only stands by is none."""
    return [name for name, desktop in people.items() if desktop.command("hub")[0]["role"] == "hub"]


def everybody_sees_everybody(people: dict[str, DesktopApp]) -> None:
    for name, desktop in people.items():
        for other in people:
            if other != name:
                desktop.wait_for(f"{other}, available", window="ChatEra - ", seconds=30)


@pytest.mark.timeout(120)
def test_three_desktops_find_each_other_talk_and_outlive_their_hub(
    people: dict[str, DesktopApp],
) -> None:
    everybody_sees_everybody(people)
    wait_until(lambda: len(hosts(people)) == 1)
    (host,) = hosts(people)
    first, second = (name for name in NAMES if name != host)
    one, other = people[first], people[second]
    to_other, to_one = one.open_conversation(second), other.open_conversation(first)
    one.write(to_other, "hello from another machine")
    other.wait_for("hello from another machine", window=to_one)

    assert chatera("group", "new", "--profile", one.profile, GROUP, second, host).code == 0
    for name, desktop in people.items():
        desktop.write(desktop.open_conversation(GROUP), f"{name} comes along")
    for desktop in people.values():
        for name in NAMES:
            desktop.wait_for(f"{name} comes along", window=GROUP)

    killed = time.monotonic()
    people[host].process.kill()
    other.write(to_one, "are you still there?")
    one.wait_for("are you still there?", window=to_other)
    assert time.monotonic() - killed < FAILOVER_S
    one.write(f"{GROUP} - Conversation", "the two of us go on")
    other.wait_for("the two of us go on", window=GROUP)
    left = {name: people[name] for name in (first, second)}
    wait_until(lambda: len(hosts(left)) == 1)
