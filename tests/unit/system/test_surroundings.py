"""What desktops say of this moment, told over a real message bus by what tells it there."""

from collections.abc import AsyncIterator

import pytest

from chatera_app.system.bus import Bus
from chatera_app.system.facts import Looked, Told, Untold
from chatera_app.system.surroundings import NothingTold, SystemSurroundings
from tests.helpers.session_bus import Portal, ScreenSaver, Served, private_bus
from tests.helpers.waiting import until

pytestmark = pytest.mark.usefixtures("qapp")
LOGIN = "org.freedesktop.login1.Session"


@pytest.fixture
async def address() -> AsyncIterator[str]:
    async with private_bus() as address:
        yield address


@pytest.mark.parametrize("old", [False, True], ids=["portal", "old portal"])
async def test_each_of_them_is_told_and_followed(address: str, *, old: bool) -> None:
    portal, saver = Portal(old=old), ScreenSaver(locked=True)
    portal.settings["org.freedesktop.appearance", "reduced-motion"] = ("u", 1)
    portal.settings["org.gnome.desktop.interface", "enable-animations"] = ("b", True)
    login = Served("/org/freedesktop/login1/session/auto", "org.freedesktop.login1")
    login.properties[LOGIN, "LockedHint"] = ("b", False)
    notices = Served("/org/freedesktop/Notifications", "org.freedesktop.Notifications")
    notices.properties["org.freedesktop.Notifications", "Inhibited"] = ("b", False)
    programs = (portal, saver, login, notices)
    for one in programs:
        await one.start(address)
    bus = await Bus.open(address)
    now = SystemSurroundings()
    changes: list[tuple[bool, bool, bool]] = []
    now.changed.connect(lambda: changes.append((now.locked, now.still, now.quiet)))
    await now.follow(bus, bus)
    assert (now.locked, now.still, now.quiet) == (True, True, False)

    changes.clear()
    await saver.lock(False)
    assert await until(lambda: changes) == [(False, True, False)]
    changes.clear()
    await portal.set("org.freedesktop.appearance", "reduced-motion", "u", 0)
    assert await until(lambda: changes) == [(False, False, False)]
    changes.clear()
    await portal.set("org.gnome.desktop.interface", "enable-animations", "b", False)
    assert await until(lambda: changes) == [(False, True, False)]
    changes.clear()
    await notices.change("org.freedesktop.Notifications", "Inhibited", "b", True)
    assert await until(lambda: changes) == [(False, True, True)]
    changes.clear()
    await login.change(LOGIN, "LockedHint", "b", True)
    assert await until(lambda: changes) == [(True, True, True)]
    changes.clear()
    await portal.tell(portal.SETTINGS, "SettingChanged", "s", "of another shape")
    await saver.tell(saver.NAME, "ActiveChanged", "s", "maybe")
    await login.change(LOGIN, "LockedHint", "b", False)
    assert await until(lambda: changes) == [(False, True, True)]
    now.end()
    await portal.set("org.gnome.desktop.interface", "enable-animations", "b", True)
    await bus.close()
    for one in programs:
        await one.stop()
    assert now.still


async def test_a_desktop_that_tells_nothing_is_no_hindrance(address: str) -> None:
    bus = await Bus.open(address)
    now = SystemSurroundings()
    await now.follow(bus, None)
    await now.follow(None, None)
    assert (now.locked, now.still, now.quiet) == (False, False, False)
    assert not any((NothingTold.locked, NothingTold.still, NothingTold.quiet, Untold().true))
    now.end()
    await bus.close()


def test_what_does_not_tell_by_itself_is_looked_at() -> None:
    said: list[bool | None] = [None]
    fact = Looked(lambda: said[0])
    heard: list[bool] = []
    fact.changed.connect(lambda: heard.append(fact.true))
    for one in (None, True, True, False):
        said[0] = one
        fact.look()
    fact.end()
    assert heard == [True, False]
    assert not Told(()).true
