"""Making a conversation quiet for a while."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from chatera.client.chat import Chat
from chatera_app.widgets.moments import weekday_words
from chatera_app.windows.doing import Doing
from chatera_app.windows.statuses import moment_words

MORNING = 8
"""The hour of tomorrow at which it is heard again."""


def tomorrow(now: datetime) -> datetime:
    """Return the next morning after tonight, in the time zone of ``now``."""
    day = (now + timedelta(days=1)).replace(tzinfo=None)
    return day.replace(hour=MORNING, minute=0, second=0, microsecond=0).astimezone()


def mute_menu(
    parent: QWidget, chat: Chat, doing: Doing, wishes: Callable[[], None] | None = None
) -> QMenu:
    """Return the menu that makes a chat quiet, or heard again.

    Args:
        parent: the window it belongs to.
        chat: the conversation.
        doing: carries out.
        wishes: shows in which ways one is told of it.
    """
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    now = datetime.now().astimezone()
    if chat.muted:
        menu.addAction(_tr("Hear it again"), lambda: doing(chat.mute(0)))
        menu.addSeparator()
    for words, until in (
        (_tr("For an hour"), now + timedelta(hours=1)),
        (_tr("For eight hours"), now + timedelta(hours=8)),
        (_tr("Until tomorrow"), tomorrow(now)),
        (_tr("For ever"), None),
    ):
        menu.addAction(words, partial(_mute, chat, doing, until))
    if wishes is not None:
        menu.addSeparator()
        menu.addAction(_tr("Sounds and notices…"), wishes)
    return menu


def _mute(chat: Chat, doing: Doing, until: datetime | None) -> None:
    doing(chat.mute_until(until))


def mute_words(chat: Chat) -> str:
    """Say until when a chat is quiet, and what is heard all the same; empty where it is not."""
    if not chat.muted:
        return ""
    ends = chat.muted_until
    if ends is None:
        return _tr("Quiet until you end it; messages that mention you are heard.")
    local = ends.astimezone()
    words = moment_words(ends)
    if local.date() != datetime.now().astimezone().date():
        words = f"{weekday_words(ends)}, {words}"
    return _tr("Quiet until {0}; messages that mention you are heard.").format(words)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Muting", words)
