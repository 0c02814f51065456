"""What every conversation has, whoever it is with: its title, its history, and what is written below."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from chatera_app.widgets.address_line import AddressLine
from chatera_app.widgets.composer import Composer
from chatera_app.widgets.conversation_view import ConversationView
from chatera_app.widgets.glyph_label import GlyphLabel
from chatera_app.widgets.line_label import LineLabel
from chatera_app.widgets.pin_bar import PinBar
from chatera_app.widgets.plain import PlainLabel
from chatera_app.widgets.undo_bar import TakeBackBar, UndoBar


class ConversationColumn(QWidget):
    """Most of a conversation's window; whose it is, it does not know.

    Args:
        parent: the window.

    Attributes:
        title: who it is with.
        pins: what is pinned.
        view: the history.
        undo: takes back what is about to be done.
        take_back: takes back what was done.
        problem: what was wrong.
        standing: what is to be known before one writes.
        composer: what one writes with.
        pencil: is there while somebody writes.
        typing: who that is.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = AddressLine(self)
        self.pins = PinBar(self)
        self.view: ConversationView = ConversationView(self)
        self.undo: UndoBar = UndoBar(self)
        self.take_back: TakeBackBar = TakeBackBar(self)
        self.problem = PlainLabel(parent=self)
        self.problem.setObjectName("problemLine")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.standing = PlainLabel(parent=self)
        self.standing.setObjectName("hint")
        self.standing.setWordWrap(True)
        self.composer: Composer = Composer(self)
        self.pencil = GlyphLabel("edit", 14, self)
        self.typing = LineLabel(parent=self)
        self.typing.setObjectName("typingLine")
        self._history = QVBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        history = self._history
        self._column.addLayout(history, 1)
        history.setSpacing(0)
        history.addWidget(self.title)
        history.addWidget(self.pins)
        history.addWidget(self.view, 1)
        for below in (self.undo, self.take_back, self.problem, self.standing, self.composer):
            self._column.addWidget(below)
        writing = QHBoxLayout()
        self._column.addLayout(writing)
        writing.setContentsMargins(4, 0, 0, 0)
        writing.addWidget(self.pencil)
        writing.addWidget(self.typing, 1)

    def put_on_top(self, widget: QWidget) -> None:
        """Let something stand above everything else."""
        self._column.insertWidget(0, widget)

    def put_above_history(self, widget: QWidget) -> None:
        """Let something stand right above the messages."""
        self._history.insertWidget(self._history.indexOf(self.view), widget)
