"""In which ways one is told of something: a row of check boxes."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

WAYS = ("sound", "toast", "flash", "shake")


def way_words(way: str) -> str:
    """What a way is called."""
    return {
        "sound": _tr("Sound"),
        "toast": _tr("Notice"),
        "flash": _tr("Flash"),
        "shake": _tr("Shake"),
    }[way]


class WayBoxes(QWidget):
    """One box for each way; those that are not offered leave their place empty, so that rows stand in columns.

    Args:
        offered: which of `WAYS` there are.
        chosen: which are ticked.
        event: what one is told of, for screen readers.

    Signals:
        changed: arg: a tuple of those that are ticked now.
    """

    changed = Signal(tuple)

    def __init__(
        self, offered: Sequence[str], chosen: Sequence[str], event: str = "",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.boxes: dict[str, QCheckBox] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for way in WAYS:
            box = QCheckBox(way_words(way))
            box.setAccessibleName(f"{event}: {way_words(way)}" if event else way_words(way))
            box.setChecked(way in chosen)
            kept = box.sizePolicy()
            kept.setRetainSizeWhenHidden(True)
            box.setSizePolicy(kept)
            box.setVisible(way in offered)
            box.toggled.connect(self._tell)
            row.addWidget(box)
            if way in offered:
                self.boxes[way] = box
        row.addStretch(1)
        self.setFocusProxy(self.boxes[offered[0]])

    def chosen(self) -> tuple[str, ...]:
        """The ways that are ticked."""
        return tuple(way for way, box in self.boxes.items() if box.isChecked())

    def choose(self, ways: Sequence[str]) -> None:
        """Tick these, without telling."""
        for way, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(way in ways)
            box.blockSignals(False)

    def _tell(self) -> None:
        self.changed.emit(self.chosen())


def _tr(words: str) -> str:
    return QCoreApplication.translate("Ways", words)
