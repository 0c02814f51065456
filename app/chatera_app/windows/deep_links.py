"""Links that begin with ``chatera:``, from wherever they come: a page, a mail, a stranger's message.

A link only ever opens something that a person then decides on. None of them sends, joins, connects, adds or changes
anything by itself, and Enter alone accepts none of them.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QMessageBox, QWidget

from chatera.client.addresses import parse_address
from chatera.protocol.closed import INVITATION_SIZE, PREFIX
from chatera.protocol.errors import ChatEraError
from chatera.protocol.linking import is_link_text
from chatera_app.widgets.plain import isolated

LONGEST = INVITATION_SIZE
"""Characters."""
_PERSON = re.compile(r"chatera://chat/(a_[0-9a-z]{1,100})/?", re.IGNORECASE)
_VISIBLE = re.compile(r"[\x21-\x7e]+")


@dataclass(frozen=True, slots=True)
class DeepLink:
    """What a link is about.

    Attributes:
        kind: ``invitation`` into a closed community, ``person`` to talk to, ``address`` of a hub or node, ``device`` that
            waits to be linked, or ``unknown``.
        text: the link; of a person, the account.
        host: of an address, where it leads.
    """

    kind: Literal["invitation", "person", "address", "device", "unknown"]
    text: str = ""
    host: str = ""


def read(text: str) -> DeepLink:
    """Judge a link; whatever is wrong with it makes it an unknown one."""
    text = text.strip()
    if len(text) > LONGEST or not _VISIBLE.fullmatch(text):
        return DeepLink("unknown")
    if text.lower().startswith(PREFIX):
        return DeepLink("invitation", text)
    if is_link_text(text):
        return DeepLink("device", text)
    person = _PERSON.fullmatch(text)
    if person is not None:
        return DeepLink("person", person[1].lower())
    return _read_address(text) if text.lower().startswith("chatera://") else DeepLink("unknown")


def _read_address(text: str) -> DeepLink:
    try:
        address = parse_address(text)
    except ChatEraError:
        return DeepLink("unknown")
    if address.node is None:
        return DeepLink("unknown")  # whoever answers there would do: that is for people who type it
    return DeepLink("address", text, urlsplit(address.url).netloc)


class DeepLinks(QObject):
    """Does what links are for, as far as a link may.

    Args:
        window: over which something is asked.
        join: shows where one comes into a closed community, with an invitation in the field.
        open_chat: shows a conversation by its row key.
        connect: connects to an address.
        say: says something in words.
    """

    def __init__(
        self, window: Callable[[], QWidget], join: Callable[[str], None],
        open_chat: Callable[[str], None], connect: Callable[[str], None],
        say: Callable[[str], None],
    ) -> None:  # fmt: skip
        super().__init__()
        self._window = window
        self._join = join
        self._open_chat = open_chat
        self._connect = connect
        self._say = say
        self._asking: QMessageBox | None = None

    def follow(self, text: str) -> None:
        """Open what a link is about."""
        link = read(text)
        match link.kind:
            case "invitation":
                self._join(link.text)
            case "person":
                self._open_chat(f"person:{link.text}")
            case "address":
                self._ask(link)
            case "device":
                self._say(
                    _tr(
                        "This link makes a new computer one of yours. Paste it there, where ChatEra starts "
                        "for the first time."
                    )
                )
            case _:
                self._say(_tr("ChatEra can't open this link."))

    def _ask(self, link: DeepLink) -> None:
        """Connect only when somebody says so: whoever made the link gets to know this computer's address.

        There is one question at a time, however many links a page presses.
        """
        if self._asking is not None:
            self._asking.close()
        box = self._asking = QMessageBox(self._window())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(lambda _: self._asked(box))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(_tr("Connect to a community"))
        box.setText(_tr("A link wants to connect you to {0}.").format(isolated(link.host)))
        box.setInformativeText(
            _tr("Connect only if you know who runs it. It gets to know your address and your name.")
        )
        go = box.addButton(_tr("Connect"), QMessageBox.ButtonRole.AcceptRole)
        no = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(no)
        box.setEscapeButton(no)
        go.clicked.connect(lambda: self._connect(link.text))
        box.open()

    def _asked(self, box: QMessageBox) -> None:
        if self._asking is box:
            self._asking = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take links that a Mac hands to the application."""
        if isinstance(event, QFileOpenEvent) and event.url().scheme() == "chatera":
            self.follow(event.url().toString())
            return True
        return super().eventFilter(watched, event)


def _tr(words: str) -> str:
    return QCoreApplication.translate("DeepLinks", words)
