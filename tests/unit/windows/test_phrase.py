"""The recovery phrase as a person meets it: offered gently, written down, asked back, and gone."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import cast

import pytest
from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPdfWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from chatera.client.phrase import RecoveryPhrase
from chatera_app.widgets.offer_bar import OfferBar
from chatera_app.widgets.word_grid import WordGrid
from chatera_app.windows.phrase import SECRET, PhraseOffer, PhraseWindow
from chatera_app.windows.printed_phrase import page

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|propagateSizeHints)")
WORDS = [
    "lake",
    "ferry",
    "guitar",
    "rocket",
    "velvet",
    "harbour",
    "midnight",
    "photo",
    "wisdom",
    "zebra",
    "ability",
    "paper",
]


class Paper:
    """A recovery phrase that lies on a desk: the words are known."""

    def __init__(self) -> None:
        self.words: Sequence[str] | None = tuple(WORDS)
        self.asked = (4, 11)
        self.due = False
        self.was: list[str] = []

    def confirm(self, answers: Mapping[int, str]) -> list[int]:
        wrong = [n for n in self.asked if answers[n].strip().lower() != WORDS[n - 1]]
        if not wrong:
            self.words = None
        return wrong

    def is_due(self) -> bool:
        return self.due

    def offered(self) -> None:
        self.due = False
        self.was.append("offered")

    def later(self) -> None:
        self.was.append("later")


Open = Callable[[Paper], PhraseWindow]


@pytest.fixture
def open_phrase(qtbot: QtBot) -> Iterator[Open]:
    parent = QWidget()
    qtbot.addWidget(parent)

    def show(paper: Paper) -> PhraseWindow:
        window = PhraseWindow(
            parent, cast("RecoveryPhrase", paper), lambda: paper.was.append("written")
        )
        window.show()
        return window

    yield show
    for window in parent.findChildren(PhraseWindow):
        window.close()


def test_the_words_are_written_down_asked_back_and_gone(open_phrase: Open) -> None:
    paper = Paper()
    window = open_phrase(paper)
    grid = window.findChild(WordGrid)
    assert grid is not None
    assert grid.accessibleDescription().startswith("1 lake, 2 ferry")
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert window.pages.currentIndex() == 1
    first, last = window.answers.values()
    assert first.hasFocus() or not window.isActiveWindow()
    assert not window.done_button.isEnabled()
    first.setText(" Rocket")
    last.setText("ability")
    QTest.mouseClick(window.done_button, Qt.MouseButton.LeftButton)
    assert paper.words is None
    assert paper.was == ["written"]
    assert window.pages.currentIndex() == 2
    QTest.mouseClick(window.close_button, Qt.MouseButton.LeftButton)
    assert paper.was == ["written"]


def test_a_wrong_word_is_named_and_nothing_is_lost(open_phrase: Open) -> None:
    paper = Paper()
    window = open_phrase(paper)
    window.next_button.click()
    first, last = window.answers.values()
    first.setText("rocket")
    last.setText("abilities")
    window.done_button.click()
    assert window.problem.text().startswith("Word 11 is not the right one")
    assert paper.words is not None
    first.setText("racket")
    assert window.problem.text() == ""
    window.done_button.click()
    assert window.problem.text().startswith("Words 4 and 11 are not the right ones")
    window.back_button.click()
    assert window.pages.currentIndex() == 0


@pytest.mark.parametrize("where", [0, 1])
def test_it_can_be_put_off_at_any_step(open_phrase: Open, where: int) -> None:
    paper = Paper()
    window = open_phrase(paper)
    if where:
        window.next_button.click()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert paper.was == ["later"]
    assert paper.words is not None


def test_copying_is_warned_of_first_and_marked_as_secret(open_phrase: Open) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    window = open_phrase(Paper())
    window.copy_button.click()
    assert clipboard.text() == "before"
    assert "Every program" in window.note.text()
    window.copy_button.click()
    assert clipboard.text() == " ".join(WORDS)
    assert bytes(clipboard.mimeData().data(SECRET).data()) == b"secret"
    clipboard.clear()


def test_words_fill_as_many_columns_as_fit(qtbot: QtBot) -> None:
    grid = WordGrid(WORDS)
    qtbot.addWidget(grid)
    grid.resize(460, 100)
    grid.show()
    assert grid.columns(460) == 3
    high = grid.height()
    grid.resize(250, 100)
    assert grid.columns(250) == 2
    assert grid.height() > high
    assert not grid.grab().isNull()


def test_it_is_printed_with_all_its_words_on_one_page(
    qtbot: QtBot,  # noqa: ARG001 - text is measured
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    target = tmp_path_factory.mktemp("print") / "phrase.pdf"
    writer = QPdfWriter(str(target))
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(
        QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(20, 20, 20, 20))
    )
    document = page(WORDS)
    text = document.toPlainText()
    assert [f"{number}. {word}" in text for number, word in enumerate(WORDS, 1)] == [True] * 12
    document.print_(writer)
    assert target.read_bytes().count(b"/Type /Page\n") == 1


def test_it_is_offered_when_it_is_due_and_put_off(qtbot: QtBot) -> None:
    paper, bar = Paper(), OfferBar()
    qtbot.addWidget(bar)
    offer = PhraseOffer(cast("RecoveryPhrase", paper), bar)
    offer.look()
    assert bar.isHidden()
    paper.due = True
    offer.look()
    assert bar.isVisible()
    assert paper.was == ["offered"]
    with qtbot.waitSignal(bar.accepted):
        QTest.keyClick(bar.take_button, Qt.Key.Key_Space)
    assert bar.isHidden()
    paper.due = True
    offer.look()
    QTest.mouseClick(bar.later_button, Qt.MouseButton.LeftButton)
    assert bar.isHidden()
    assert paper.was == ["offered", "offered", "later"]
