"""Making sure of somebody in the windows: both sides, and what stands above a stranger's conversation."""

from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chatera.client.client import Client
from chatera_app.desktop import Desktop, Launch
from chatera_app.system.garbage import GarbageCollector
from chatera_app.windows.comparing import ComparingPage
from chatera_app.windows.conversation import ConversationWindow
from chatera_app.windows.verify import VerifyWindow
from tests.helpers.people import House

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|propagateSizeHints|grabbing the keyboard)"
)


class Pair:
    """Anna and Bob, each with a window about the other."""

    def __init__(self, house: House, anna: Client, bob: Client) -> None:
        self.house = house
        self.anna, self.bob = anna, bob

    def window(self, client: Client, other: Client) -> VerifyWindow:
        return VerifyWindow(client, self.house.chat(client, other))

    def is_verified(self, client: Client, other: Client) -> bool:
        person = client.people.get(other.me.account)
        return person is not None and person.verified is not None

    async def until(self, reached: Callable[[], object]) -> None:
        """Wait for a condition while Qt's events go on as well."""

        def look() -> bool:
            QCoreApplication.processEvents()
            return bool(reached())

        await self.house.until(look)


@pytest.fixture
async def pair(tmp_path: Path) -> AsyncIterator[Pair]:
    async with House(tmp_path) as house:
        anna, bob = await house.person("Anna"), await house.person("Bob")
        await house.meet(anna, bob)
        yield Pair(house, anna, bob)


@pytest.fixture(autouse=True)
def windows_end_in_their_thread(qapp: QApplication) -> Iterator[None]:
    collector = GarbageCollector(qapp)
    yield
    collector.end()


def shown(qtbot: QtBot, window: VerifyWindow) -> ComparingPage:
    qtbot.addWidget(window)
    window.show()
    return window.comparing


async def test_two_windows_verify_each_other(pair: Pair, qtbot: QtBot) -> None:
    annas, bobs = pair.window(pair.anna, pair.bob), pair.window(pair.bob, pair.anna)
    here, there = shown(qtbot, annas), shown(qtbot, bobs)
    here.begin.click()
    await pair.until(lambda: "Bob" in here.heading.text())
    await pair.until(lambda: "wants to compare" in there.heading.text())
    there.begin.click()
    await pair.until(lambda: here.same.isVisible() and there.same.isVisible())
    assert here.cards.accessibleName() == there.cards.accessibleName()
    here.other_way.click()
    there.other_way.click()
    assert here.cards.accessibleName() == there.cards.accessibleName()
    assert len(here.cards.accessibleName().split(", ")) == 7
    here.same.click()
    await pair.until(lambda: "says the same" in here.heading.text())
    assert not pair.is_verified(pair.anna, pair.bob)
    there.same.click()
    await pair.until(lambda: "really" in annas.title.text() and "?" not in annas.title.text())
    await pair.until(lambda: pair.is_verified(pair.bob, pair.anna))
    assert annas.undo_button.isVisible()
    annas.undo_button.click()
    await pair.until(lambda: "?" in annas.title.text())
    assert not pair.is_verified(pair.anna, pair.bob)
    annas.close()
    bobs.close()


async def test_what_differs_says_what_to_do_on_both_sides(pair: Pair, qtbot: QtBot) -> None:
    annas, bobs = pair.window(pair.anna, pair.bob), pair.window(pair.bob, pair.anna)
    here, there = shown(qtbot, annas), shown(qtbot, bobs)
    here.begin.click()
    await pair.until(lambda: "wants" in there.heading.text())
    there.begin.click()
    await pair.until(here.differ.isVisible)
    here.differ.click()
    await pair.until(lambda: "does not fit" in there.heading.text())
    for page in (here, there):
        assert "another way" in page.words.text()
        assert page.begin.isVisible()
        assert not page.cards.isVisible()
    assert not pair.is_verified(pair.anna, pair.bob)
    annas.close()
    bobs.close()


async def test_a_window_that_closes_ends_what_runs_in_it(pair: Pair, qtbot: QtBot) -> None:
    annas = pair.window(pair.anna, pair.bob)
    here = shown(qtbot, annas)
    here.begin.click()
    await pair.until(lambda: pair.bob.verifications.with_person(pair.anna.me.account))
    QTest.keyClick(annas, Qt.Key.Key_Escape)
    await annas.doing.settle()
    await pair.until(lambda: not list(pair.bob.verifications))


async def test_a_code_and_the_digits(pair: Pair, qtbot: QtBot) -> None:
    annas, bobs = pair.window(pair.anna, pair.bob), pair.window(pair.bob, pair.anna)
    shown(qtbot, annas)
    annas.tabs.setCurrentIndex(1)
    page = annas.code
    for text, words in (
        ("CHATERA:nonsense", ""),
        (pair.anna.qr_text(pair.bob.me.account), "not Bob's code"),
        (pair.bob.qr_text(pair.anna.me.account), "it is really"),
    ):
        page.field.setText(text)
        QTest.keyClick(page.field, Qt.Key.Key_Return)
        await annas.doing.settle()
        plain = page.result.text().replace("\u2068", "").replace("\u2069", "")
        await pair.until(lambda: annas.problem.isVisible() or page.result.isVisible())
        assert annas.problem.isVisible() == (not words)
        annas.show_problem("")
        assert words in plain
    assert pair.is_verified(pair.anna, pair.bob)
    copied = bobs.digits
    copied._copy()
    assert QGuiApplication.clipboard().text().split() == list(
        pair.anna.safety_number(pair.bob.me.account)
    )
    bobs.digits.equal.click()
    await pair.until(lambda: pair.is_verified(pair.bob, pair.anna))
    annas.close()
    bobs.close()


async def test_nothing_is_written_to_who_may_pass_off_as_somebody_verified(
    pair: Pair, qtbot: QtBot
) -> None:
    other = await pair.house.person("Bob ")
    await pair.house.meet(pair.anna, other)
    await pair.house.chat(pair.bob, pair.anna).send("It is me")
    await pair.house.chat(other, pair.anna).send("No, me")
    await pair.house.until(lambda: len(pair.house.chat(pair.anna, other).timeline) == 1)
    await pair.house.until(lambda: len(pair.house.chat(pair.anna, pair.bob).timeline) == 1)
    await pair.anna.set_verified(pair.bob.me.account)
    chat, asked = pair.house.chat(pair.anna, other), list[str]()
    window = ConversationWindow().hold(pair.anna, chat, lambda: None, asked.append)
    qtbot.addWidget(window)
    window.show()
    assert window.stranger.warning.isVisible()
    assert "Bob" in window.stranger.warning.accessibleName()
    assert window.composer.obstacle
    window.stranger.verify_button.click()
    assert asked == [other.me.account]
    window.stranger.anyway_button.click()
    await pair.until(lambda: not window.composer.obstacle)
    assert not window.stranger.isVisible()
    window.close()
    of_bob = ConversationWindow().hold(
        pair.anna, pair.house.chat(pair.anna, pair.bob), lambda: None
    )
    qtbot.addWidget(of_bob)
    of_bob.show()
    assert not of_bob.stranger.isVisible()
    of_bob.close()


async def test_a_wish_of_somebody_brings_up_one_window(
    pair: Pair, qapp: QApplication, tmp_path: Path
) -> None:
    desktop = Desktop(qapp, Launch(tmp_path / "unused"))
    desktop.client = pair.anna
    forget = pair.anna.observe(desktop._happened)
    await pair.bob.verify(pair.anna.me.account)
    await pair.until(lambda: list(desktop.sure))
    window = desktop.sure[pair.bob.me.account]
    await pair.until(lambda: "wants to compare" in window.comparing.heading.text())
    window.comparing.stop.click()
    await pair.until(lambda: not list(pair.bob.verifications))
    await pair.bob.verify(pair.anna.me.account)
    await pair.until(lambda: "wants to compare" in window.comparing.heading.text())
    assert list(desktop.sure.values()) == [window]
    forget()
    window.close()
    await pair.until(lambda: not desktop.sure)
