"""A message in a line of the reader's language, for whatever shows it outside its conversation: notices, pins, quotes."""

from functools import partial
from typing import Final, cast

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from chatera.client.markdown import plain
from chatera.client.message import HANDWRITTEN, Message
from chatera.protocol.bodies import Wink
from chatera_app.widgets.picture_names import picture_name
from chatera_app.widgets.plain import isolated

_GROUP: Final = cast(
    "tuple[str, ...]",
    QT_TRANSLATE_NOOP(
        "GroupLines",
        (
            "You created the group", "{0} created the group", "You added {0}", "{0} added you",
            "{0} added {1}", "You removed {0}", "{0} removed you", "{0} removed {1}",
            "You made {0} an admin", "{0} made you an admin", "{0} made {1} an admin",
            "You made {0} a member again", "{0} made you a member again",
            "{0} made {1} a member again", "You left the group", "{0} left the group",
            "You named the group “{0}”", "{0} named the group “{1}”",
        ),
    ),
)  # fmt: skip
"""What happens in a group, as ``chatera.client.message.Happened`` says it."""

_VOID: Final = cast(
    "tuple[str, ...]",
    QT_TRANSLATE_NOOP(
        "GroupLines",
        (
            "{0} – this does not count: you removed {1} in the meantime",
            "{0} – this does not count: {1} removed you in the meantime",
            "{0} – this does not count: {1} removed {2} in the meantime",
            "{0} – this does not count: you made {1} a member again in the meantime",
            "{0} – this does not count: {1} made you a member again in the meantime",
            "{0} – this does not count: {1} made {2} a member again in the meantime",
            "{0} – this does not count: you left in the meantime",
            "{0} – this does not count: {1} left in the meantime",
            "{0} – this does not count: it came from a device that you have removed",
            "{0} – this does not count: it came from a device that {1} has removed",
            "{0} – this does not count: you were not allowed to do that",
            "{0} – this does not count: {1} was not allowed to do that",
        ),
    ),
)
"""The same of what has no effect, and why; ``{0}`` is what happened."""


def in_a_line(message: Message) -> str:
    """Return what a message says, without the signs of its formatting; what is no text in words."""
    if message.kind == "system":
        return group_line(message)
    if isinstance(message.picture, Wink):
        return wink_words(message)
    if message.sticker is not None:
        return f"{message.sticker.emoji} {picture_name(message.sticker.name)}"
    if message.kind == "ink" and message.text == HANDWRITTEN:
        return handwritten()
    return plain(message.text)


def group_line(message: Message) -> str:
    """Return the line of what happened in a group."""
    if message.happened is None:
        return message.text
    return message.happened.in_words(partial(QCoreApplication.translate, "GroupLines"), isolated)


def wink_words(message: Message) -> str:
    """Return the line of a wink."""
    wink = message.picture
    name = isolated(picture_name(wink.name) if isinstance(wink, Wink) else "")
    if message.own:
        return QCoreApplication.translate("TimelineModel", "You sent a wink: {0}").format(name)
    words = QCoreApplication.translate("TimelineModel", "{0} sent a wink: {1}")
    return words.format(isolated(message.name), name)


def handwritten() -> str:
    """Return what stands for a drawing without words."""
    return QCoreApplication.translate("TimelineModel", "Handwritten message")
