"""Conversations that lie on top of each other in one window, so that one of them is seen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from chatera_app.windows.front import is_looked_at

if TYPE_CHECKING:
    from chatera_app.windows.conversation import ConversationWindow

SMALLEST = QSize(300, 300)
"""What a conversation needs where another window's parts stand around it."""


class Deck(QStackedWidget):
    """What lies here is no window of its own any more, and stays what it was otherwise.

    Args:
        nothing: seen while no conversation is.

    Signals:
        told: A conversation says something else of itself: its name, its status, or how much waits in it.
    """

    told = Signal()

    def __init__(self, nothing: QWidget | None = None) -> None:
        super().__init__()
        self._nothing = nothing
        self._used: list[ConversationWindow] = []
        if nothing is not None:
            self.addWidget(nothing)

    @property
    def front(self) -> "ConversationWindow | None":
        """The conversation that is seen."""
        shown = self.currentWidget()
        return next((one for one in self._used if one is shown), None)

    @property
    def by_use(self) -> "list[ConversationWindow]":
        """All of them, the one that was seen last at the end."""
        return list(self._used)

    @property
    def is_busy(self) -> bool:
        """Whether somebody looks at the one that is seen, or has begun to write there."""
        front = self.front
        return front is not None and (is_looked_at(front) or bool(front.composer.text()))

    def take(self, pane: "ConversationWindow") -> None:
        """Take a conversation in, behind the one that is seen."""
        pane.nudging.shake.stop()
        shown = self.currentWidget()
        pane.setMinimumSize(SMALLEST)
        self.addWidget(pane)
        pane.setWindowState(Qt.WindowState.WindowNoState)  # as a window it may have been maximised
        if shown is not None:
            self.setCurrentWidget(shown)
        self._used.insert(0, pane)
        pane.windowTitleChanged.connect(self.told)
        pane.windowIconChanged.connect(self.told)

    def release(self, pane: "ConversationWindow") -> None:
        """Give a conversation away; the one that was seen before it is seen, unless there is something for nobody."""
        from chatera_app.windows.conversation import SMALLEST as ALONE

        pane.nudging.shake.stop()
        pane.windowTitleChanged.disconnect(self.told)
        pane.windowIconChanged.disconnect(self.told)
        seen = self.front is pane
        self._used.remove(pane)
        if seen and self._nothing is not None:
            self.setCurrentWidget(self._nothing)
        elif seen and self._used:
            self.setCurrentWidget(self._used[-1])
        self.removeWidget(pane)
        pane.setParent(None)
        pane.setMinimumSize(ALONE)

    def turn_to(self, pane: "ConversationWindow") -> None:
        """Let a conversation be seen."""
        self._used.remove(pane)
        self._used.append(pane)
        self.setCurrentWidget(pane)

    def event(self, event: QEvent) -> bool:
        """Let the conversation know when its window gets the keyboard or loses it."""
        done = super().event(event)
        kinds = {QEvent.Type.WindowActivate, QEvent.Type.WindowDeactivate}
        if event.type() in kinds and self.front is not None:
            self.front.look_anew()
        return done
