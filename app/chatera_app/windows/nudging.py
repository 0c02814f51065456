"""Nudging and being nudged, in one conversation's window."""

import math

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from chatera.client.chat import NUDGED_TOGETHER, Chat
from chatera_app.widgets.composer import Composer
from chatera_app.widgets.conversation_view import ConversationView
from chatera_app.widgets.plain import plain_tip
from chatera_app.widgets.shake import Shake
from chatera_app.windows.doing import Doing

LOOK_MS = 1_000


class Nudging:
    """Joins the composer's button to the chat, and shakes the window.

    Args:
        window: what shakes, with the window that holds it.
        chat: who nudge each other.
        composer: has the button.
        view: where a nudge is seen.
        doing: carries out.
    """

    def __init__(
        self, window: QWidget, chat: Chat, composer: Composer, view: ConversationView, doing: Doing
    ) -> None:
        self._window = window
        self._chat = chat
        self._composer = composer
        self._view = view
        self._doing = doing
        self.shake = Shake(window)
        self._over = False
        self._waiting = QTimer(window, interval=LOOK_MS)
        self._waiting.timeout.connect(self.refresh)
        composer.nudgeRequested.connect(self.nudge)

    def nudge(self) -> None:
        """Nudge the others, once in a while; the view shows it as whoever gets it sees theirs."""
        button = self._composer.nudge_button
        button.setEnabled(False)
        self._doing(self._chat.nudge(), lambda _: self._nudged(), self.refresh)

    def _nudged(self) -> None:
        self._view.scroll_to_bottom()
        self.refresh()

    @property
    def obstacle(self) -> str:
        """Why nobody can be nudged now; empty where they can."""
        wait, crowd = math.ceil(self._chat.nudge_wait), len(self._chat.members) > NUDGED_TOGETHER
        if crowd:
            return _tr("A group of more than %Ln people can't be nudged", NUDGED_TOGETHER)
        return _tr("You can nudge again in {0} s").format(wait) if wait else self._composer.obstacle

    def refresh(self) -> None:
        """Say on the button when one can nudge again."""
        if self._over:
            return
        wait, words = math.ceil(self._chat.nudge_wait), self.obstacle
        button = self._composer.nudge_button
        button.setEnabled(not words)
        button.setToolTip(plain_tip(words or _tr("Nudge")))
        button.setAccessibleDescription(words)
        if wait and not self._waiting.isActive():
            self._waiting.start()
        elif not wait:
            self._waiting.stop()

    def feel(self, *, shakes: bool) -> None:
        """Be nudged: come forward and shake where that is wished, else light up the line.

        Whoever writes in another window goes on writing there: this one comes to the front without the keyboard.
        """
        if shakes:
            if not self._window.isActiveWindow():
                self._window.window().raise_()
                QApplication.alert(self._window)
            self.shake.start()
        elif self._window.isVisible():
            self._view.light_up_last()

    def end(self) -> None:
        """The window goes, and what it shows is looked for no more."""
        self._over = True
        self._waiting.stop()
        self.shake.stop()


def _tr(words: str, count: int = -1) -> str:
    return QCoreApplication.translate("Nudging", words, None, count)
