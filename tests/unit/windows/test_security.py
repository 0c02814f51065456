"""The settings' page about security, choosing a passphrase, and unlocking with it."""

import asyncio
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from chatera.protocol.errors import UserError
from chatera.store.options import Options
from chatera_app.widgets.passphrase_field import PassphraseField
from chatera_app.windows.passphrase import PassphraseDialog
from chatera_app.windows.security import WRITTEN, SecurityPage
from chatera_app.windows.settings import SettingsWindow
from chatera_app.windows.unlock import UnlockWindow
from tests.helpers.waiting import until

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|propagateSizeHints)")
PLAIN = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@dataclass
class Words:
    """A recovery phrase that is here, or not."""

    words: Sequence[str] | None = ("lake", "ferry")


@dataclass
class Door:
    """A profile that opens in one of three ways."""

    kept: str = "keychain"
    settings: dict[str, str] = field(default_factory=dict)
    passphrase: str = ""
    thread: int = 0

    def set_passphrase(self, passphrase: str) -> None:
        self.thread = threading.get_ident()
        if passphrase == "refused":
            raise UserError("The disk is full.")
        self.passphrase, self.kept = passphrase, "passphrase"

    def remove_passphrase(self) -> None:
        self.passphrase, self.kept = "", "file"

    def setting(self, name: str, default: str = "") -> str:
        return self.settings.get(name, default)


@pytest.fixture
def parent(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    yield made
    for box in made.findChildren(QMessageBox):
        box.close()


def page_of(qtbot: QtBot, words: Words, door: Door) -> SecurityPage:
    page = SecurityPage(words, door, lambda: None)
    qtbot.addWidget(page)
    page.show()
    return page


def test_it_says_how_it_stands_with_the_words(qtbot: QtBot) -> None:
    words, door = Words(), Door()
    page = page_of(qtbot, words, door)
    assert page.phrase_button.isVisible()
    assert "not written" in page.phrase_words.text()
    words.words = None
    door.settings[WRITTEN] = "1764072000000"
    QApplication.sendEvent(page, QEvent(QEvent.Type.WindowActivate))
    assert not page.phrase_button.isVisible()
    assert "25 November 2025" in page.phrase_words.text()
    door.settings.clear()
    page.refresh()
    assert page.phrase_words.text().startswith("Your 12 words are not on this computer.")


async def test_a_passphrase_is_set_in_a_thread_and_said(qtbot: QtBot) -> None:
    door = Door()
    page = page_of(qtbot, Words(), door)
    QTest.mouseClick(page.set_button, Qt.MouseButton.LeftButton)
    dialog = page.findChild(PassphraseDialog)
    assert dialog is not None
    dialog.first.setText("four words nothing common")
    assert not dialog.ok.isEnabled()
    dialog.second.setText("four words nothing common")
    QTest.keyClick(dialog.second, Qt.Key.Key_Return)
    assert not page.set_button.isEnabled()
    await until(page.set_button.isEnabled)
    assert door.passphrase == "four words nothing common"
    assert door.thread != threading.get_ident()
    assert "whenever it starts" in page.passphrase_words.text()
    assert page.remove_button.isVisible()


async def test_what_goes_wrong_is_said_on_the_page(qtbot: QtBot) -> None:
    page = page_of(qtbot, Words(), Door())
    page.set_button.click()
    dialog = page.findChild(PassphraseDialog)
    assert dialog is not None
    dialog.chosen.emit("refused")
    await until(page.set_button.isEnabled)
    assert page.problem.isVisible()
    assert page.problem.text() == "The disk is full."


async def test_a_passphrase_is_taken_away_after_a_question(qtbot: QtBot) -> None:
    door = Door(kept="passphrase")
    page = page_of(qtbot, Words(), door)
    page.remove_button.click()
    box = page.findChild(QMessageBox)
    assert box is not None
    sure = next(one for one in box.buttons() if one.text() == "Remove")
    sure.click()
    await until(lambda: door.kept == "file")
    await until(page.set_button.isEnabled)
    assert "no place for secrets" in page.passphrase_words.text()


def test_the_settings_have_a_page_for_it(parent: QWidget) -> None:
    page = SecurityPage(Words(), Door(), lambda: None, [("Devices", QLabel("This computer"))])
    window = SettingsWindow(parent, Options(), lambda _: None, page)
    window.show()
    tabs = [window.pages.tabText(n) for n in range(window.pages.count())]
    assert tabs == ["General", "Kept as files", "Security"]
    window.pages.setCurrentWidget(page)
    assert page.isVisible()
    assert "theme" in window.fields


def test_a_passphrase_is_typed_twice_alike(parent: QWidget) -> None:
    dialog = PassphraseDialog(parent, "Set a passphrase")
    dialog.first.setText("abc")
    assert "soon guessed" in dialog.note.text()
    dialog.second.setText("x")
    assert dialog.note.text() == "These two differ."
    assert not dialog.ok.isEnabled()
    dialog.show_box.click()
    assert dialog.first.echoMode() == PassphraseField.EchoMode.Normal


@pytest.mark.parametrize(
    ("text", "held", "on"),
    [("a", PLAIN, False), ("A", SHIFT, False), ("A", PLAIN, True), ("a", SHIFT, True)],
)
def test_letters_tell_of_caps_lock(
    qtbot: QtBot, text: str, held: Qt.KeyboardModifier, on: bool
) -> None:
    field = PassphraseField("Passphrase")
    qtbot.addWidget(field)
    told: list[bool] = []
    field.capsLock.connect(told.append)
    QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, held, text))
    assert told == ([True] if on else [])


class Safe:
    """Opens with one passphrase, when it is let."""

    def __init__(self) -> None:
        self.may = asyncio.Event()

    async def unlock(self, passphrase: str) -> str:
        await self.may.wait()
        if passphrase != "right":
            raise UserError("That is not the passphrase of this profile.")
        return "open"


async def test_unlocking_waits_refuses_and_opens(qtbot: QtBot) -> None:
    safe, opened = Safe(), list[object]()
    window = UnlockWindow(safe.unlock, opened.append)
    qtbot.addWidget(window)
    window.show()
    assert not window.go.isEnabled()
    window.field.setText("wrong")
    QTest.keyClick(window.field, Qt.Key.Key_Return)
    assert window.busy
    assert not window.go.isEnabled()
    assert not window.field.isEnabled()
    assert window.state.text().startswith("Opening")
    safe.may.set()
    await until(lambda: not window.busy)
    assert window.state.text() == "That is not the passphrase of this profile."
    assert window.field.selectedText() == "wrong" or not window.isActiveWindow()
    window.field.setText("right")
    assert window.state.text() == ""
    window.go.click()
    await until(lambda: opened == ["open"])
    assert not window.isVisible()
    assert window.field.text() == ""


async def test_escape_and_the_close_button_quit(qtbot: QtBot) -> None:
    for leave in (
        lambda window: QTest.keyClick(window, Qt.Key.Key_Escape),
        lambda window: window.quit_button.click(),
        lambda window: window.close(),
    ):
        window = UnlockWindow(Safe().unlock, lambda _: None)
        qtbot.addWidget(window)
        window.show()
        with qtbot.waitSignal(window.rejected):
            leave(window)
        assert not window.isVisible()


async def test_caps_lock_is_said(qtbot: QtBot) -> None:
    window = UnlockWindow(Safe().unlock, lambda _: None)
    qtbot.addWidget(window)
    window.field.capsLock.emit(True)
    assert window.caps.text() == "Caps lock is on."
    window.field.capsLock.emit(False)
    assert window.caps.text() == ""
