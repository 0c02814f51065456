"""Choosing a status in a menu: what it is, and until when."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTime
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from chatera.client.client import Client
from chatera.commands.moments import ending
from chatera.protocol.errors import ChatEraError
from chatera_app.models.library_words import in_our_words
from chatera_app.widgets.moments import time_words
from chatera_app.widgets.status_menu import ASK, NEVER, StatusMenu
from chatera_app.windows.appearing import summary


def moment_words(moment: datetime | None) -> str:
    """Return the time of day as this person's locale writes it; empty for None."""
    return "" if moment is None else time_words(moment)


class StatusChoice:
    """Joins a status menu to a client; every menu shows what is chosen in another one.

    Args:
        client: whose status it is.
        menu: in which it is chosen.
        window: returns over which window a time is asked for.
        show_problem: is given what went wrong, in words.
    """

    def __init__(
        self, client: Client, menu: StatusMenu, window: Callable[[], QWidget],
        show_problem: Callable[[str], None],
    ) -> None:  # fmt: skip
        self._client = client
        self._menu = menu
        self._window = window
        self._show_problem = show_problem
        menu.statusPicked.connect(self._choose)
        menu.endPicked.connect(self._end)
        client.me.observe(self._show)
        client.visibility.observe(self._show)
        self._show()

    def _show(self) -> None:
        me = self._client.me
        self._menu.setStatus(me.status, moment_words(me.until))
        self._menu.setVisibility(summary(self._client))

    def _choose(self, status: str) -> None:
        self._set(status, None)

    def _end(self, end: str) -> None:
        if end == ASK:
            ask = AskTime(self._window(), self._until_clock)
            ask.open()
        else:
            ends = None if end == NEVER else ending(end, "", datetime.now().astimezone())
            self._set(self._client.me.chosen, ends)

    def _until_clock(self, clock: str) -> None:
        self._set(self._client.me.chosen, ending("", clock, datetime.now().astimezone()))

    def _set(self, status: str, ends: datetime | None) -> None:
        try:
            self._client.set_status(status, ends)
        except ChatEraError as error:
            self._show_problem(in_our_words(error))


class AskTime(QDialog):
    """Asks for a time of day, today's or else tomorrow's.

    Args:
        parent: the window it belongs to.
        chosen: is given it as ``15:00``.
    """

    def __init__(self, parent: QWidget, chosen: Callable[[str], None]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(_tr("Until when"))
        now = QTime.currentTime()
        self.time = QTimeEdit(QTime((now.hour() + 1) % 24, 0))
        # Where windows run from right to left, Qt turns the parts of a time around: 18:05 were 05:18.
        self.time.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.time.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        self.time.setAccessibleName(_tr("Available again at"))
        self.time.setMinimumWidth(self.time.sizeHint().width() + 24)
        form = QFormLayout()
        form.addRow(_tr("Available again at"), self.time)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.accepted.connect(lambda: chosen(self.time.time().toString("HH:mm")))
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(buttons)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Statuses", words)
