"""What people read of encryption: who can read a conversation, in plain words, before the first word."""

import itertools
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from chatera_app.windows.encryption import EncryptionWindow, Standing

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|propagateSizeHints)")
BOB = "\u2068Bob\u2069"
ENCRYPTED = Standing("Bob", group=False, encrypted=True)
VERIFIED = Standing("Bob", group=False, encrypted=True, verified=True)
WHY = "Bob has an older ChatEra. Once it is updated, this is encrypted."
PLAIN = Standing("Bob", group=False, encrypted=False, reason=WHY)
GROUP = Standing("Hikers", group=True, encrypted=True)
PLAIN_GROUP = Standing("Hikers", group=True, encrypted=False, leads=True)
ALL = (ENCRYPTED, VERIFIED, PLAIN, GROUP, PLAIN_GROUP)
FOR_EXPERTS = ("key", "cipher", "decrypt", "session", "parcel", "protocol")


class Asked:
    """What a window was told to begin."""

    def __init__(self) -> None:
        self.of: list[str] = []

    def verify(self) -> None:
        self.of.append("verify")

    def encrypt(self) -> None:
        self.of.append("encrypt")


Explain = Callable[[Standing, Asked], EncryptionWindow]


@pytest.fixture
def explained(qtbot: QtBot) -> Explain:
    parent = QWidget()
    qtbot.addWidget(parent)

    def explain(standing: Standing, asked: Asked) -> EncryptionWindow:
        window = EncryptionWindow(parent, standing, asked.verify, asked.encrypt)
        window.show()
        return window

    return explain


def test_each_standing_has_a_lock_of_its_own() -> None:
    assert [one.glyph for one in (PLAIN, ENCRYPTED, VERIFIED)] == [
        "lock_open", "lock", "lock_verified",
    ]  # fmt: skip


def test_the_empty_field_says_who_will_read() -> None:
    assert ENCRYPTED.invitation == f"Message to {BOB}, encrypted"
    assert PLAIN.invitation == f"Message to {BOB}, readable by the hub"


def test_all_sentences_differ_where_it_stands_differently() -> None:
    for one, other in itertools.combinations((ENCRYPTED, VERIFIED, PLAIN), 2):
        assert one.summary != other.summary
        assert one.title != other.title
    assert "members" in GROUP.summary
    sure = replace(GROUP, verified=True)
    assert "each of them" in sure.summary
    assert "Hikers" not in sure.title
    assert PLAIN.greeting != ENCRYPTED.greeting


@pytest.mark.parametrize("standing", ALL, ids=lambda one: one.title)
def test_nobody_has_to_know_a_word_of_cryptography(standing: Standing) -> None:
    sentences = [
        standing.title, standing.summary, standing.invitation, standing.greeting,
        standing.readers, standing.seen, standing.doubt, standing.remedy,
    ]  # fmt: skip
    said = " ".join(sentences).casefold()
    assert not [word for word in FOR_EXPERTS if word in said]


def test_an_encrypted_one_offers_to_make_sure(explained: Explain) -> None:
    asked = Asked()
    window = explained(ENCRYPTED, asked)
    assert window.verify_button.text() == f"Make sure it's really {BOB}…"
    assert not window.encrypt_button.isVisible()
    QTest.keyClick(window.verify_button, Qt.Key.Key_Space)
    assert asked.of == ["verify"]
    assert not window.isVisible()


def test_a_plain_group_offers_to_continue_encrypted(explained: Explain) -> None:
    asked = Asked()
    window = explained(PLAIN_GROUP, asked)
    assert not window.verify_button.isVisible()
    QTest.mouseClick(window.encrypt_button, Qt.MouseButton.LeftButton)
    assert asked.of == ["encrypt"]


def test_who_does_not_lead_a_group_reads_who_can_change_it(explained: Explain) -> None:
    window = explained(replace(PLAIN_GROUP, leads=False), Asked())
    assert not window.encrypt_button.isVisible()
    assert "Its owner or an admin" in window.remedy.text()


def test_a_plain_conversation_says_why_and_what_would_change_it(explained: Explain) -> None:
    window = explained(PLAIN, Asked())
    assert window.readers.text().startswith("The hub")
    assert window.remedy.text().startswith(WHY)
    assert window.remedy.text().endswith("stays as it is.")
    assert not [one for one in (window.verify_button, window.encrypt_button) if one.isVisible()]


def test_details_are_there_for_those_who_want_them(explained: Explain) -> None:
    window = explained(VERIFIED, Asked())
    assert not window.details.isVisible()
    QTest.mouseClick(window.more, Qt.MouseButton.LeftButton)
    assert window.details.isVisible()
    assert "X25519" in window.details.text()
    QTest.mouseClick(window.more, Qt.MouseButton.LeftButton)
    assert not window.details.isVisible()


def test_it_follows_what_becomes_of_the_conversation(explained: Explain) -> None:
    window = explained(PLAIN_GROUP, Asked())
    window.show_standing(GROUP)
    assert window.windowTitle() == "Encrypted"
    assert not window.encrypt_button.isVisible()
    window.show_standing(VERIFIED)
    assert window.verify_button.text() == "Check again…"


def test_where_nobody_can_be_verified_there_is_no_button(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    window = EncryptionWindow(parent, ENCRYPTED, None, lambda: None)
    window.show()
    shown = [one.text() for one in window.findChildren(QPushButton) if one.isVisible()]
    assert sorted(shown) == ["Close", "More details"]
