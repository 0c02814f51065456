"""What a link may do: open something to decide on, and nothing more."""

from collections.abc import Iterator

import pytest
from hypothesis import given, strategies as st
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from chatera.protocol.ids import to_text
from chatera_app.windows.deep_links import LONGEST, DeepLink, DeepLinks, read

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|propagateSizeHints|grabbing the keyboard)"
)
NODE = to_text("n_", b"n" * 32)
ANNA = to_text("a_", b"a" * 32)
ADDRESS = f"chatera://192.168.1.20:4433#{NODE}"
INVITATION = "chatera://join#AAAA"
DEVICE = "chatera://link?a=192.168.1.10&p=41234&s=abc"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (INVITATION, "invitation"), (DEVICE, "device"), (ADDRESS, "address"), (f" {ADDRESS}\n", "address"),
        (f"chatera://chat/{ANNA}", "person"), (f"CHATERA://chat/{ANNA}/", "person"),
        ("chatera://192.168.1.20:4433", "unknown"), (f"wss://192.168.1.20:4433#{NODE}", "unknown"),
        (f"chatera://chat/{ANNA}?text=send%20me%20money", "unknown"), ("chatera:", "unknown"),
        ("chatera://chat/../../etc", "unknown"), ("--profile", "unknown"), ("", "unknown"),
        (f"{INVITATION}\n--hidden", "unknown"), (INVITATION + "A" * LONGEST, "unknown"),
        (f"chatera://bank.example\u202e:4433#{NODE}", "unknown"), ("javascript:alert(1)", "unknown"),
        ("chatera://[::1:4433#x", "unknown"), ("file:///etc/passwd", "unknown"),
    ],
)  # fmt: skip
def test_each_is_what_it_says_or_unknown(text: str, kind: str) -> None:
    assert read(text).kind == kind


def test_an_address_says_where_it_leads_whatever_stands_before_it() -> None:
    assert read(ADDRESS).host == "192.168.1.20:4433"
    assert read(f"chatera://bank.example@10.0.0.7:1#{NODE}").host == "10.0.0.7:1"


@given(st.text(max_size=200) | st.text(max_size=200).map("chatera://".__add__))
def test_anything_can_be_judged(text: str) -> None:
    assert isinstance(read(text), DeepLink)


class Scene:
    """What links did."""

    def __init__(self, window: QWidget) -> None:
        self.did: list[tuple[str, str]] = []
        self.links = DeepLinks(
            lambda: window, lambda text: self.did.append(("join", text)),
            lambda key: self.did.append(("chat", key)),
            lambda text: self.did.append(("connect", text)),
            lambda words: self.did.append(("say", words)),
        )  # fmt: skip

    @staticmethod
    def asked() -> QMessageBox:
        shown = (one for one in QApplication.topLevelWidgets() if one.isVisible())
        return next(one for one in shown if isinstance(one, QMessageBox))


@pytest.fixture
def scene(qtbot: QtBot) -> Iterator[Scene]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    yield Scene(window)
    window.close()


def test_a_link_opens_and_says_and_does_nothing_else(scene: Scene) -> None:
    for text in (INVITATION, f"chatera://chat/{ANNA}", DEVICE, "chatera:nonsense"):
        scene.links.follow(text)
    assert scene.did[:2] == [("join", INVITATION), ("chat", f"person:{ANNA}")]
    assert [what for what, _ in scene.did] == ["join", "chat", "say", "say"]


def test_it_connects_only_when_somebody_says_so(scene: Scene) -> None:
    scene.links.follow(ADDRESS)
    box = scene.asked()
    assert "192.168.1.20:4433" in box.text()
    no = box.defaultButton()
    assert no.text() == "Cancel"
    no.click()
    QApplication.processEvents()
    assert scene.did == []
    for _ in range(3):
        scene.links.follow(ADDRESS)
    QApplication.processEvents()
    boxes = [one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox)]
    assert len([one for one in boxes if one.isVisible()]) == 1
    buttons = {one.text(): one for one in scene.asked().findChildren(QPushButton)}
    buttons["Connect"].click()
    assert scene.did == [("connect", ADDRESS)]
