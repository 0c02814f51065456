"""Where a message comes, the bar beside the history is painted, and nothing that lies below it."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from chatera_app.widgets import theme
from chatera_app.widgets.conversation_view import ConversationView
from chatera_app.widgets.ground import Ground
from chatera_app.widgets.rows import MessageRow, RowList

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|propagateSizeHints)")
OPAQUE = Qt.WidgetAttribute.WA_OpaquePaintEvent


def message(number: int) -> MessageRow:
    at = datetime(2026, 11, 23, 12, tzinfo=UTC)
    words = f"message number {number}"
    return MessageRow(
        key=f"m{number}", author="Anna", author_key="anna", own=False, text=words, at=at,
        speak=words.__str__,
    )  # fmt: skip


class Painted(QObject):
    """Notes which widgets are painted."""

    def __init__(self) -> None:
        super().__init__()
        self.widgets: set[QObject] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint:
            self.widgets.add(watched)
        return False


@pytest.fixture
def worn(qapp: QApplication) -> Iterator[None]:
    before = theme.current()
    yield
    theme.apply(qapp, before)


@pytest.mark.usefixtures("worn")
@pytest.mark.parametrize("name", sorted(theme.THEMES))
def test_a_message_paints_no_window(name: str, qapp: QApplication, qtbot: QtBot) -> None:
    window, view = Ground(), ConversationView()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(view)
    model = RowList([message(number) for number in range(60)])
    view.setModel(model)
    window.resize(420, 360)
    window.show()
    qtbot.waitExposed(window)
    theme.apply(qapp, theme.THEMES[name])  # it was styled by another one before
    window.grab()
    qtbot.wait(20)
    bar, painted = view.verticalScrollBar(), Painted()
    watched: list[QWidget] = [window, view, bar, view.viewport()]
    for one in watched:
        one.installEventFilter(painted)
    model.append(message(60))
    qtbot.waitUntil(lambda: bar in painted.widgets)
    qtbot.wait(20)
    assert painted.widgets == {bar, view.viewport()}
    shown = window.grab().toImage()
    bar.setAttribute(OPAQUE, on=False)
    assert window.grab().toImage() == shown  # it covers its place
    bar.setAttribute(OPAQUE)
