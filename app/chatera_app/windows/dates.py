"""Choosing a day to jump to."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from chatera_app.widgets.theme import current


class DatePicker(QDialog):
    """A calendar; a double click or Enter goes to the day."""

    def __init__(self, parent: QWidget, day: date, go: Callable[[date], None]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Jump to a date"))
        self._go = go
        self._calendar = QCalendarWidget()
        self._calendar.setAccessibleName(self.tr("Day"))
        self._calendar.setMaximumDate(QDate.currentDate())
        self._calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self._calendar.activated.connect(self.accept)
        weekend = QTextCharFormat()
        weekend.setForeground(current().error)
        for free in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._calendar.setWeekdayTextFormat(free, weekend)
        self._name_parts()
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self._calendar)
        column.addWidget(buttons)

    def _name_parts(self) -> None:
        for part, words in (
            ("prevmonth", self.tr("Previous month")),
            ("nextmonth", self.tr("Next month")),
            ("monthbutton", self.tr("Month")),
            ("yearbutton", self.tr("Year")),
            ("calendarview", self.tr("Days")),
        ):
            found = self._calendar.findChild(QWidget, f"qt_calendar_{part}")
            if found is not None:
                found.setAccessibleName(words)

    def accept(self) -> None:
        """Go to the chosen day."""
        super().accept()
        chosen = self._calendar.selectedDate()
        self._go(date(chosen.year(), chosen.month(), chosen.day()))
