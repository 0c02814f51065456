"""The window that says in which ways one is told of one person or group."""

from functools import partial
from typing import get_args, get_type_hints

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QVBoxLayout,
    QWidget,
)

from chatera.client.client import Client
from chatera.store.options import ABOUT, NOTICES, Options
from chatera_app.widgets.plain import PlainLabel
from chatera_app.widgets.titles import window_title
from chatera_app.widgets.ways import WayBoxes
from chatera_app.windows.attention import Attention

OF_GROUPS = ("message", "mention", "nudge", "sent")
OF_PEOPLE = ("message", "nudge", "signed_in", "signed_out", "sent")


def offered(event: str) -> tuple[str, ...]:
    """Return in which ways one can be told of an event."""
    words, _ = get_args(get_type_hints(Options)[NOTICES + event])
    return get_args(words)


class WishesWindow(QDialog):
    """One row for each thing that can happen: as in the settings, or otherwise for this one alone.

    Args:
        parent: the window it belongs to.
        client: keeps what is chosen.
        attention: knows what the settings say.
        who: the person or group, see ``who_is``.
        name: what they are called.
        group: whether it is a group.
    """

    def __init__(
        self, parent: QWidget, client: Client, attention: Attention, who: str, name: str, *,
        group: bool,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(window_title(_tr("Sounds and notices: {0}").format(name)))
        self._wishes = client.wishes
        self._attention = attention
        self._who = who
        self.usual: dict[str, QCheckBox] = {}
        self.boxes: dict[str, WayBoxes] = {}
        box = QFrame()
        box.setObjectName("section")
        form = QFormLayout(box)
        for event in OF_GROUPS if group else OF_PEOPLE:
            form.addRow(self._title(event), self._usual(event))
            form.addRow("", self._ways(event))
        hint = PlainLabel(
            _tr("None of this while you are busy, on the phone, or not to be disturbed.")
        )
        hint.setObjectName("hint")
        hint.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(box)
        column.addWidget(hint)
        column.addWidget(buttons)
        for event in self.boxes:
            self._refresh(event)

    def _title(self, event: str) -> PlainLabel:
        return PlainLabel(QCoreApplication.translate("Options", ABOUT[NOTICES + event].label))

    def _usual(self, event: str) -> QCheckBox:
        box = QCheckBox(_tr("As in the settings"))
        box.setAccessibleName(f"{self._title(event).text()}: {box.text()}")
        box.toggled.connect(partial(self._follow, event))
        self.usual[event] = box
        return box

    def _ways(self, event: str) -> WayBoxes:
        boxes = WayBoxes(offered(event), (), self._title(event).text())
        boxes.changed.connect(partial(self._chosen, event))
        self.boxes[event] = boxes
        return boxes

    def _refresh(self, event: str) -> None:
        own = event in self._wishes.of(self._who)
        usual = self.usual[event]
        usual.blockSignals(True)
        usual.setChecked(not own)
        usual.blockSignals(False)
        self.boxes[event].choose(self._attention.ways(event, self._who))
        self.boxes[event].setEnabled(own)

    def _follow(self, event: str, on: bool) -> None:
        self._wishes.choose(self._who, event, None if on else self._attention.ways(event))
        self._refresh(event)

    def _chosen(self, event: str, ways: tuple[str, ...]) -> None:
        self._wishes.choose(self._who, event, ways)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Wishes", words)
