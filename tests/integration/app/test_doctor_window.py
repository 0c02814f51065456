"""The window that finds out why somebody can't be seen, over a real node."""

from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from chatera.client.doctor import diagnose
from chatera.discovery.doctor import Finding
from chatera.protocol.errors import Unreachable
from chatera.testing.network import NamedNetwork
from chatera_app.windows.doctor import DoctorWindow
from tests.helpers.people import House
from tests.helpers.ports import own_ways

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|propagateSizeHints|grabbing the keyboard)"
)


async def until_rested(house: House, window: DoctorWindow) -> None:
    def rested() -> bool:
        QApplication.processEvents()
        return window.again.isEnabled()

    await house.until(rested)


async def test_what_is_in_the_way_comes_first_and_can_be_copied(
    tmp_path: Path, qtbot: QtBot
) -> None:
    async with House(tmp_path) as house:
        anna = await house.person("Anna")
        await house.until(lambda: bool(anna.communities.links()))
        parent = QWidget()
        qtbot.addWidget(parent)
        window = DoctorWindow(parent, partial(diagnose, anna, NamedNetwork(), ways=own_ways()))
        window.show()
        assert window.progress.isVisible()
        assert not window.again.isEnabled()
        await until_rested(house, window)
        assert not window.progress.isVisible()
        first = window.list.item(0)
        assert "connected to no network" in first.text()
        spoken = first.data(Qt.ItemDataRole.AccessibleTextRole)
        assert spoken.startswith("not all right: ")
        assert "in the way" in window.summary.text()
        last = window.list.item(window.list.count() - 1)
        assert last.data(Qt.ItemDataRole.AccessibleTextRole).startswith("all right: ")
        QTest.keyClick(window.copy, Qt.Key.Key_Space)
        copied = QApplication.clipboard().text()
        assert "[!!] interfaces: " in copied
        assert "[ok] inbound: Others can reach this computer at 127.0.0.1." in copied
        QApplication.clipboard().clear()
        window.close()


async def test_what_goes_wrong_meanwhile_is_said(tmp_path: Path, qtbot: QtBot) -> None:
    async def look() -> AsyncIterator[Finding]:
        yield Finding("port", ok=True, detail="The port can be used.")
        raise Unreachable("The hub went away.")

    async with House(tmp_path) as house:
        parent = QWidget()
        qtbot.addWidget(parent)
        window = DoctorWindow(parent, look)
        await until_rested(house, window)
        assert window.summary.text() == "The hub went away."
        assert window.list.count() == 1
        window.close()
