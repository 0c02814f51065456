"""A message in a line of the reader's language, for whatever shows it outside its conversation: notices, pins, quotes."""

from PySide6.QtCore import QCoreApplication

from chatera.client.markdown import plain
from chatera.client.message import HANDWRITTEN, Message
from chatera.protocol.bodies import Wink
from chatera_app.widgets.plain import isolated


def in_a_line(message: Message) -> str:
    """Return what a message says, without the signs of its formatting; a wink and a drawing in words."""
    if isinstance(message.picture, Wink):
        return wink_words(message)
    if message.kind == "ink" and message.text == HANDWRITTEN:
        return handwritten()
    return plain(message.text)


def wink_words(message: Message) -> str:
    """Return the line of a wink."""
    name = isolated(message.picture.name if isinstance(message.picture, Wink) else "")
    if message.own:
        return QCoreApplication.translate("TimelineModel", "You sent a wink: {0}").format(name)
    words = QCoreApplication.translate("TimelineModel", "{0} sent a wink: {1}")
    return words.format(isolated(message.name), name)


def handwritten() -> str:
    """Return what stands for a drawing without words."""
    return QCoreApplication.translate("TimelineModel", "Handwritten message")
