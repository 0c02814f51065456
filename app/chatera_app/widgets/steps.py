"""Pages of a window that leads through something: a heading, parts that scroll where there is little room, and buttons."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from chatera_app.widgets.glyph_label import GlyphLabel
from chatera_app.widgets.plain import PlainLabel
from chatera_app.widgets.theme import text_scale, ui_font

LEAST = 0.7
"""Smaller than this part of its size a window would cut its sentences off."""
AIR = 60
"""What is left beside a window that needs all of a screen: its frame has to be seen, too."""


class StepPage(QWidget):
    """One page.

    Args:
        title: its heading.
        glyph: drawn beside it.
        parts: what it is about.
        left: buttons that lead away.
        right: buttons that lead on.
    """

    def __init__(
        self, title: str, glyph: str, parts: Sequence[QWidget], left: Sequence[QPushButton] = (),
        right: Sequence[QPushButton] = (),
    ) -> None:  # fmt: skip
        super().__init__()
        self.heading = PlainLabel(title)
        self.heading.setFont(ui_font(1.3, bold=True))
        self.heading.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(GlyphLabel(glyph, 36))
        head.addWidget(self.heading, 1)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(10)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addLayout(head)
        whole.addWidget(scroll, 1)
        whole.addLayout(_buttons(left, right))


class StepProgress(QProgressBar):
    """How far something is that is counted; where the end is not known, it only moves."""

    def __init__(self, spoken: str) -> None:
        super().__init__()
        self.setAccessibleName(spoken)
        self.setRange(0, 0)

    def setCount(self, count: int, total: int) -> None:
        """Show so much of about so much."""
        self.setRange(0, max(total, count))
        self.setValue(count)


def resize_by_text(window: QWidget, width: int, height: int, least: float = LEAST) -> None:
    """Give a window its size at the text size the person has chosen, as far as the screen allows.

    Args:
        window: which.
        width: in pixels, at the usual text size.
        height: as well.
        least: which part of that its person may make it at the smallest; 0 where its layout says that.
    """
    room = window.screen().availableGeometry().size() - QSize(AIR, AIR)
    wanted = (QSize(width, height) * text_scale()).boundedTo(room)
    if least:
        window.setMinimumSize((wanted * least).expandedTo(window.minimumSizeHint()))
    window.resize(wanted)


def resize_within_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window its usual size, in pixels, or as much of it as a small screen has."""
    room = window.screen().availableGeometry().size() - QSize(AIR, AIR)
    window.resize(QSize(width, height).boundedTo(room))


def paragraph(words: str, name: str = "") -> PlainLabel:
    """Return words that break into lines; ``name`` is their role in the theme."""
    label = PlainLabel(words)
    label.setWordWrap(True)
    label.setObjectName(name)
    return label


def step_button(words: str, action: Callable[[], object]) -> QPushButton:
    """Return a button that does something when it is pressed; Enter presses it only where it has the focus."""
    button = QPushButton(words)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _=False: action())
    return button


def beside(*widgets: QWidget) -> QWidget:
    """Return widgets in a row."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        row.addWidget(widget)
    return made


def _buttons(left: Sequence[QPushButton], right: Sequence[QPushButton]) -> QHBoxLayout:
    row = QHBoxLayout()
    for button in left:
        row.addWidget(button)
    row.addStretch(1)
    for button in right:
        row.addWidget(button)
    return row
