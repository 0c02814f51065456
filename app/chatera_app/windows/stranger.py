"""What stands above a conversation whose other side may not be who they seem to be, or has another identity now."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from chatera.client.chat import Chat
from chatera.client.identities import Former
from chatera_app.widgets.plain import isolated
from chatera_app.widgets.warning_bar import WarningBar
from chatera_app.windows.doing import Doing


class StrangerBar(QWidget):
    """Warns of a new identity until it is decided on; shows in an old one's chat where its owner may be now.

    Args:
        chat: the chat.
        doing: does what is chosen.
        verify: makes sure of an account; None where that can't be done.
        show: shows the conversation with this row's key.
        parent: what it is a part of.
    """

    def __init__(
        self, chat: Chat, doing: Doing, verify: Callable[[str], None] | None,
        show: Callable[[str], None], parent: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._chat = chat
        self._doing = doing
        self._verify = verify
        self._show = show
        self._former: Former | None = None
        self._made = False
        self.hide()
        self.refresh()

    def _make(self) -> None:
        """Make what it shows: hardly any conversation ever needs it."""
        self._made = True
        chat, verify = self._chat, self._verify
        self.warning, self.moved = WarningBar(), WarningBar()
        self.verify_button = self.warning.addButton(self.tr("Make sure…"))
        self.anyway_button = self.warning.addButton(self.tr("Write anyway"))
        self.moved_button = self.moved.addButton(self.tr("Show it"))
        self.verify_button.setVisible(verify is not None)
        if verify is not None:
            self.verify_button.clicked.connect(lambda _=False: verify(chat.account or ""))
        self.anyway_button.clicked.connect(lambda _=False: self._doing(chat.write_anyway()))
        self.moved_button.clicked.connect(lambda _=False: self._follow())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        column.addWidget(self.warning)
        column.addWidget(self.moved)

    def refresh(self) -> None:
        """Show what is true now."""
        former, successor = self._chat.former, self._chat.successor
        self._former = former
        if not self._made:
            if former is None and successor is None:
                return
            self._make()
        if former is not None:
            self._warn(former.person.name, claimed=former.claimed, grave=self.blocks)
        if successor is not None:
            self._point(successor.name, proven=successor.verified is not None)
        self.warning.setVisible(former is not None)
        self.moved.setVisible(successor is not None)
        self.setVisible(former is not None or successor is not None)

    @property
    def blocks(self) -> bool:
        """Whether nothing can be written before it is decided on."""
        return self._former is not None and self._former.warning == "new_identity_verified"

    @property
    def obstacle(self) -> str:
        """What stands in the field where nothing can be written; empty where it can."""
        return self.tr("Make sure first who this is") if self.blocks else ""

    def _warn(self, former: str, *, claimed: bool, grave: bool) -> None:
        name = isolated(former)
        if grave:
            title = self.tr("This is not the {0} you made sure of").format(name)
        else:
            title = self.tr("Is this the {0} you know?").format(name)
        if claimed:
            words = self.tr("They say they were {0} before. Anybody can say so: make sure.")
        elif grave:
            words = self.tr(
                "Perhaps {0} began anew, perhaps somebody pretends to be {0}. Make sure before you write."
            )
        else:
            words = self.tr(
                "Perhaps it is another {0}, perhaps somebody who pretends to be the one you know."
            )
        self.warning.warn(title, words.format(name), grave=grave)

    def _point(self, name: str, *, proven: bool) -> None:
        name = isolated(name)
        words = (
            "" if proven else self.tr("Anybody can say so. Make sure there that it is really them.")
        )
        title = (
            self.tr("{0} uses a new identity now")
            if proven
            else self.tr("{0} says that this was their identity, and that they have a new one now")
        )
        self.moved.warn(title.format(name), words, grave=False)

    def _follow(self) -> None:
        successor = self._chat.successor
        if successor is not None:
            self._show(f"person:{successor.account}")
