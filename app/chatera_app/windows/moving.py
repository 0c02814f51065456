"""Moving a community from this network to an address: says what that means, does it, and tells how far it is."""

from collections.abc import Callable, Coroutine, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QVBoxLayout, QWidget

from chatera.client.backup import Progress, Step
from chatera_app.widgets.steps import StepProgress, beside, paragraph, resize_by_text, step_button
from chatera_app.windows.doing import Doing

Move = Callable[[str, Progress], Coroutine[Any, Any, None]]


class Movable(NamedTuple):
    """A community that can move.

    Attributes:
        name: what it is called.
        closed: it takes an invitation or a passphrase.
        move: moves it to an address.
    """

    name: str
    closed: bool
    move: Move


class MovingWindow(QDialog):
    """Which community, where there are several; an explanation, a field for the address, and what came of it.

    Args:
        parent: the window it belongs to.
        movable: those that can move, one at least; the first one is chosen.
    """

    def __init__(self, parent: QWidget, movable: Sequence[Movable]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Move this community"))
        self._movable = movable
        self.which = QComboBox()
        self.which.setAccessibleName(self.tr("Community"))
        self.which.addItems([one.name for one in movable])
        self.which.setMinimumContentsLength(12)  # a long name makes no wide window
        self.which.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.which.setVisible(len(movable) > 1)
        self.which.currentIndexChanged.connect(lambda _: self._explain())
        self.meaning = paragraph("")
        self.address = QLineEdit()
        self.address.setPlaceholderText("chat.example.org:4433")
        self.address.setAccessibleName(self.tr("Address of the new node"))
        self.address.setToolTip(
            self.tr("As the node tells it; with its fingerprint it is chatera://…#n_…")
        )
        self.address.returnPressed.connect(self.begin)
        self.address.textChanged.connect(lambda _: self._ready())
        self.progress = StepProgress(self.tr("Moving the community"))
        self.progress.setVisible(False)
        self.said = paragraph("")
        self.move_button = step_button(self.tr("Move"), self.begin)
        self.close_button = step_button(self.tr("Close"), self.close)
        self.doing = Doing(self._failed)
        self.finished.connect(lambda _: self.doing.end())
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(self.which)
        column.addWidget(self.meaning)
        column.addWidget(paragraph(self.tr("Address of the new node:")))
        column.addWidget(self.address)
        column.addWidget(self.progress)
        column.addWidget(self.said)
        column.addStretch(1)
        column.addWidget(
            beside(self.move_button, self.close_button), 0, Qt.AlignmentFlag.AlignTrailing
        )
        resize_by_text(self, 440, 400)
        self._explain()
        self._ready()

    @property
    def _chosen(self) -> Movable:
        return self._movable[max(0, self.which.currentIndex())]

    def _explain(self) -> None:
        """Say what it means for the community that is chosen."""
        if self._chosen.closed:
            words = self.tr(
                "A closed community can live on a server that its members reach from everywhere. Its conversations, groups "
                "and read marks stay what they are, and what is encrypted stays encrypted.\n\n"
                "First everything is brought there and compared. Then the members are told, and their ChatEra follows by "
                "itself; each of them can stay. If anything fails before, nothing changes.\n\n"
                "The server has to be a ChatEra node that was started with an invitation to this community. Whoever runs it "
                "is in the community by that."
            )
        else:
            words = self.tr(
                "The community of this network can live on a server that everybody reaches, also from elsewhere. Its "
                "conversations, groups and read marks stay what they are, and what is encrypted stays encrypted.\n\n"
                "First everything is brought there and compared. Then the others are told, and their ChatEra follows by "
                "itself; each of them can stay. If anything fails before, nothing changes.\n\n"
                "The server has to be a new ChatEra node that nobody uses yet."
            )
        self.meaning.setText(words)

    def begin(self) -> None:
        """Move, if there is an address and nothing runs."""
        if not self.move_button.isEnabled():
            return
        self.which.setEnabled(False)
        self.address.setEnabled(False)
        self.move_button.setEnabled(False)
        self.progress.setVisible(True)
        self.said.setText("")
        moving = self._chosen.move(self.address.text().strip(), self._show)
        self.doing(moving, lambda _: self._done())

    def _show(self, step: Step) -> None:
        if self.doing.over:
            return
        words = {
            "connecting": self.tr("Connecting to the new node…"),
            "bringing": self.tr("Bringing everything there…"),
            "checking": self.tr("Making sure that everything is there…"),
            "telling": self.tr("Telling everybody…"),
            "following": self.tr("Going there…"),
        }
        self.progress.setCount(step.done, step.total)
        self.said.setText(words.get(step.stage, ""))

    def _done(self) -> None:
        self.progress.setVisible(False)
        self.said.setText(
            self.tr("The community has moved. The others follow as soon as they hear of it.")
        )
        self.close_button.setFocus()

    def _failed(self, words: str) -> None:
        self.progress.setVisible(False)
        self.said.setText(words)
        self.which.setEnabled(True)
        self.address.setEnabled(True)
        self._ready()
        self.address.setFocus()

    def _ready(self) -> None:
        self.move_button.setEnabled(bool(self.address.text().strip()) and self.address.isEnabled())
