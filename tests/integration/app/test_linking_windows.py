"""Two computers are linked through their windows: by keys alone, and every part has a name."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from chatera.client.client import Client
from chatera.client.joining import Stage as JoiningStage
from chatera.client.linking import Offer, Stage
from chatera.crypto.phrase import phrase_of
from chatera.store.profile import Profile
from chatera_app.system.garbage import GarbageCollector
from chatera_app.windows.devices import DevicesPage, RegainWindow, RemoveWindow
from chatera_app.windows.first_run import FirstRunWindow
from chatera_app.windows.joining import JoiningWindow
from chatera_app.windows.linking import LinkingWindow
from tests.helpers.linking import another_device
from tests.helpers.people import House
from tests.helpers.waiting import until
from tests.integration.app.test_windows import nameless, shown, unreachable

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|propagateSizeHints|grabbing the keyboard)"
)


class Two:
    """Anna's computer, where linking is open, and a new one."""

    def __init__(self, anna: Client, path: Path) -> None:
        self.path = path
        self.joined: list[bool] = []
        self.offers: list[Offer] = []
        self._anna = anna
        self._parent = QWidget()
        self.listed = LinkingWindow(self._parent, self._offer)
        self.new = JoiningWindow(
            None, path, lambda: self.joined.append(Profile.exists(path)), looks=False
        )
        for window in (self.listed, self.new):
            window.show()
        self.new.name.setText("Laptop")

    def _offer(self) -> Offer:
        anna = self._anna
        self.offers.append(Offer(anna.devices, anna.profile, ["127.0.0.1"]))
        return self.offers[-1]

    async def open(self) -> str:
        await look(lambda: self.offers[-1].stage is Stage.WAITING and bool(self.listed.link.text()))
        return self.listed.link.text()

    async def paste(self, where: str) -> None:
        self.new.where.setText(where)
        QTest.keyClick(self.new.where, Qt.Key.Key_Return)
        await look(lambda: self.listed.pages.currentWidget() is self.listed.asking)

    async def end(self) -> None:
        doing = self.listed.doing, self.new.doing
        for window in (self.listed, self.new):
            if isValid(window):
                window.close()
        for one in doing:
            await one.settle()
        self._parent.deleteLater()


async def look(reached: object) -> None:
    """Wait for a condition while Qt's events go on as well."""
    assert callable(reached)

    def now() -> bool:
        QApplication.processEvents()
        return bool(reached())

    await until(now, seconds=20)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House(tmp_path) as house:
        yield house


@pytest.fixture
async def two(house: House, tmp_path: Path, qapp: QApplication) -> AsyncIterator[Two]:
    assert qapp is not None
    two = Two(await house.person("Anna"), tmp_path / "laptop")
    yield two
    await two.end()


@pytest.fixture(autouse=True)
def windows_end_in_their_thread(qapp: QApplication) -> Iterator[None]:
    collector = GarbageCollector(qapp)
    yield
    collector.end()


def faults(window: QWidget) -> list[str]:
    return nameless(window) + unreachable(window)


async def test_by_link(two: Two) -> None:
    link = await two.open()
    assert faults(two.listed) == faults(two.new) == []
    QTest.mouseClick(two.listed.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == link
    await two.paste(link)
    assert "Laptop" in two.listed.who.text()
    assert not two.listed.typed.isVisible()
    assert (
        two.listed.focusWidget() is two.listed.no
    )  # whoever presses Return without reading gives nothing away
    assert faults(two.listed) == faults(two.new) == []
    QTest.keyClick(two.listed.yes, Qt.Key.Key_Space)
    await look(lambda: bool(two.joined))
    assert two.joined == [True]
    await look(lambda: two.listed.pages.currentWidget() is two.listed.ended)
    assert "is one of your computers now" in two.listed.words.text()
    assert not two.listed.again.isVisible()


async def test_by_code_typed_with_keys(two: Two) -> None:
    await two.open()
    link = two.offers[-1].link
    assert link is not None
    await two.paste(f"127.0.0.1:{link.port}")
    await look(two.new.code.isVisible)
    code = two.new.code.text()
    assert two.listed.focusWidget() is two.listed.typed
    assert not two.listed.yes.isEnabled()
    QTest.keyClicks(two.listed.typed, code)
    assert two.listed.yes.isEnabled()
    assert faults(two.listed) == faults(two.new) == []
    QTest.keyClick(two.listed.typed, Qt.Key.Key_Return)
    await look(lambda: two.new.pages.currentWidget() is two.new.confirming)
    assert "The code is right" in two.listed.given.text()
    assert "Anna" in two.new.question.text()
    assert faults(two.listed) == faults(two.new) == []
    QTest.keyClick(two.new.yes, Qt.Key.Key_Space)
    await look(lambda: two.joined == [True])


async def test_a_wrong_code_says_so_on_both_and_another_try_is_open(two: Two) -> None:
    await two.open()
    link = two.offers[-1].link
    assert link is not None
    await two.paste(f"127.0.0.1:{link.port}")
    await look(two.new.code.isVisible)
    digits = int(two.new.code.text().replace(" ", ""))
    two.listed.typed.setText(str((digits + 1) % 10**8).zfill(8))
    QTest.keyClick(two.listed.typed, Qt.Key.Key_Return)
    await look(lambda: two.new.pages.currentWidget() is two.new.ended)
    await look(lambda: two.listed.pages.currentWidget() is two.listed.ended)
    assert "Nothing was given" in two.listed.words.text()
    assert "not the right code" in two.new.reason.text()
    assert not two.new.on.isVisible()
    assert faults(two.listed) == faults(two.new) == []
    QTest.mouseClick(two.listed.again, Qt.MouseButton.LeftButton)
    QTest.mouseClick(two.new.back, Qt.MouseButton.LeftButton)
    await look(lambda: len(two.offers) == 2)
    await two.paste(await two.open())
    QTest.keyClick(two.listed.yes, Qt.Key.Key_Space)
    await look(lambda: two.joined == [True])


async def test_a_no_goes_back_to_waiting(two: Two) -> None:
    await two.paste(await two.open())
    QTest.keyClick(two.listed.no, Qt.Key.Key_Space)
    await look(lambda: two.listed.pages.currentWidget() is two.listed.waiting)
    await look(lambda: "said no" in two.new.reason.text())
    assert two.joined == []


async def test_what_is_no_link_is_said_beside_it(two: Two) -> None:
    await two.open()
    two.new.where.setText("no link")
    QTest.keyClick(two.new.where, Qt.Key.Key_Return)
    assert "Paste the link" in two.new.problem.text()
    assert two.new.pages.currentWidget() is two.new.choosing
    two.new.where.clear()
    assert not two.new.go.isEnabled()


async def test_computers_of_the_network_come_and_go(two: Two) -> None:
    await two.open()
    link = two.offers[-1].link
    assert link is not None
    two.new._found("one", ("127.0.0.1",), link.port)
    two.new._found("one", ("127.0.0.1",), link.port)
    assert two.new.list.count() == 1
    two.new._found("other", ("127.0.0.2",), 1)
    two.new._lost("other")
    assert two.new.list.count() == 1
    assert two.new.go.isEnabled()
    QTest.keyClick(two.new.list, Qt.Key.Key_Return)
    await look(two.new.code.isVisible)


async def test_a_window_that_is_closed_ends_it(two: Two) -> None:
    await two.paste(await two.open())
    QTest.keyClick(two.new, Qt.Key.Key_Escape)
    await look(lambda: two.listed.pages.currentWidget() is two.listed.waiting)
    offer = two.offers[-1]
    two.listed.close()
    await look(lambda: offer.stage is Stage.FAILED)
    assert two.joined == []
    assert JoiningStage.FAILED.value


async def test_the_first_window_leads_there(qtbot: QtBot) -> None:
    window = FirstRunWindow("anna", lambda _name, _picture: None)
    shown(qtbot, window)
    assert faults(window) == []
    with qtbot.waitSignal(window.elsewhere.clicked):
        QTest.keyClick(window.elsewhere, Qt.Key.Key_Space)


def rows(page: DevicesPage) -> list[str]:
    return [page.list.item(row).text().splitlines()[0] for row in range(page.list.count())]


async def test_the_page_of_devices(house: House, tmp_path: Path, qtbot: QtBot) -> None:
    anna = await house.person("Anna")
    laptop = await another_device(house, anna, tmp_path / "laptop", "Laptop")
    old = await another_device(house, anna, tmp_path / "old", "Old one")
    page = DevicesPage(anna)
    shown(qtbot, page)
    await look(lambda: {"Laptop", "Old one"} <= set(rows(page)))
    assert faults(page) == []
    page.list.setCurrentRow(0)
    assert page.rename_button.isEnabled()
    assert not page.remove_button.isEnabled()  # this one
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    ask = page.findChild(QInputDialog)
    assert ask is not None
    ask.setTextValue("Desk")
    ask.accept()
    await look(lambda: rows(page)[0] == "Desk")
    await look(lambda: any(one.name == "Desk" for one in laptop.devices))
    remove(page, "Laptop").remove.click()
    await look(lambda: rows(page)[-1] == "Laptop")
    await look(lambda: bool(laptop.devices.problem))
    root = anna.profile.keyring.root
    assert root is not None
    window = remove(page, "Old one")
    QTest.keyClick(window.lost, Qt.Key.Key_Space)
    assert faults(window) == []
    assert not window.remove.isEnabled()
    window.phrase.setText("twelve wrong words")
    window.remove.click()
    await look(page.problem.isVisible)
    window = remove(page, "Old one")
    window.lost.setChecked(True)
    window.phrase.setText(" ".join(phrase_of(root)))
    window.remove.click()
    await look(lambda: bool(old.devices.problem))
    there = DevicesPage(old)
    shown(qtbot, there)
    assert "was removed" in there.problem.text()
    assert not any(
        button.isEnabled()
        for button in (there.link_button, there.remove_button, there.rename_button)
    )
    words = " ".join(phrase_of(root))
    there.regain_button.click()
    asked = there.findChild(RegainWindow)
    assert asked is not None
    assert faults(asked) == []
    assert not asked.go.isEnabled()
    asked.phrase.setText(words)
    asked.go.click()
    await look(lambda: not old.devices.problem)
    await look(there.regain_button.isHidden)
    await house.until(lambda: any(one.state == "online" for one in old.communities))
    await page.doing.settle()
    await there.doing.settle()


def remove(page: DevicesPage, name: str) -> RemoveWindow:
    page.list.setCurrentRow(rows(page).index(name))
    assert isinstance(page.remove_button, QPushButton)
    page.remove_button.click()
    return page.findChildren(RemoveWindow)[-1]
