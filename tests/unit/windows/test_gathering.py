"""A list that is shown anew all the time leaves the program time for something else."""

import time

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from chatera_app.windows.contacts import ContactsWindow


class Slow(ContactsWindow):
    """A list of very many people: it takes its time, and notes when it began."""

    takes_s = 0.0
    begun: list[float]

    def refresh(self) -> None:
        if self.takes_s:
            self.begun.append(time.monotonic())
            time.sleep(self.takes_s)

    def change(self) -> None:
        """As if somebody came or went."""
        self._later()


def slow(qtbot: QtBot, takes_s: float) -> Slow:
    window = Slow("Anna", lambda _: None, lambda: True, lambda: None)
    qtbot.addWidget(window)
    window.show()
    window.begun = []
    window.takes_s = takes_s
    return window


def test_who_comes_and_goes_all_the_time_does_not_keep_the_list_busy(qtbot: QtBot) -> None:
    window = slow(qtbot, takes_s=0.06)
    flapping = QTimer(window, interval=5)
    flapping.timeout.connect(window.change)
    flapping.start()
    qtbot.wait(1_500)
    flapping.stop()
    count = len(window.begun)
    assert 2 <= count <= 5  # of a dozen, without a rest
    window.change()  # the ones before may all be shown by now
    qtbot.waitUntil(
        lambda: len(window.begun) == count + 1, timeout=3_000
    )  # the last change is shown


def test_the_first_change_after_a_rest_is_shown_at_once(qtbot: QtBot) -> None:
    window = slow(qtbot, takes_s=0.2)
    window.change()
    qtbot.waitUntil(lambda: len(window.begun) == 1)
    qtbot.wait(1_200)
    asked = time.monotonic()
    window.change()
    qtbot.waitUntil(lambda: len(window.begun) == 2)
    assert window.begun[1] - asked < 0.5


def test_no_rest_is_longer_than_two_seconds(qtbot: QtBot) -> None:
    window = slow(qtbot, takes_s=0.7)
    window.change()
    qtbot.waitUntil(lambda: len(window.begun) == 1)
    window.change()
    qtbot.waitUntil(lambda: len(window.begun) == 2, timeout=10_000)
    assert 0.7 + 1.8 < window.begun[1] - window.begun[0] < 0.7 + 2.9


def test_a_list_that_nobody_sees_rests(qtbot: QtBot) -> None:
    window = slow(qtbot, takes_s=0.001)
    window.change()
    window.hide()
    window.change()
    qtbot.wait(200)
    assert window.begun == []
