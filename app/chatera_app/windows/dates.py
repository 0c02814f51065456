"""Choosing a day to jump to: a month's calendar, which shows on which days something was said."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QPainter,
    QPen,
    QTextCharFormat,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCalendarWidget,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from chatera.client.timeline import Timeline
from chatera_app.widgets.moments import LONG, date_words
from chatera_app.widgets.paint import gloss, smooth
from chatera_app.widgets.plain import PlainLabel
from chatera_app.widgets.theme import current, ui_font

_DOT = 2.3


def said_on(timeline: Timeline) -> Callable[[date], int]:
    """Return what counts the messages of a day, by this computer's calendar."""

    def count(day: date) -> int:
        return timeline.row_of_date(day + timedelta(days=1), None) - timeline.row_of_date(day, None)

    return count


class MonthCalendar(QCalendarWidget):
    """A month; days on which something was said are bold and have a dot.

    Args:
        count: how many messages a day has.
    """

    def __init__(self, count: Callable[[date], int]) -> None:
        super().__init__()
        self._count = count
        self.setAccessibleName(self.tr("Day"))
        self.setFirstDayOfWeek(QLocale().firstDayOfWeek())
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        quiet = QTextCharFormat()
        quiet.setForeground(current().secondary)
        for day in Qt.DayOfWeek:
            self.setWeekdayTextFormat(day, quiet)
        self._name_parts()
        self.setMinimumSize(292, 240)

    def _name_parts(self) -> None:
        for part, words in (
            ("prevmonth", self.tr("Previous month")),
            ("nextmonth", self.tr("Next month")),
            ("monthbutton", self.tr("Month")),
            ("yearbutton", self.tr("Year")),
            ("calendarview", self.tr("Days")),
        ):
            found = self.findChild(QWidget, f"qt_calendar_{part}")
            if found is not None:
                found.setAccessibleName(words)
        theme = current()
        bar = self.findChild(QWidget, "qt_calendar_navigationbar")
        if bar is not None:  # Qt fills it with the colour of what is selected
            bar.setStyleSheet(
                f"#qt_calendar_navigationbar {{ background: {theme.panel.name()}; }}"
                f" QToolButton {{ color: {theme.text.name()}; font-weight: bold; border: 0; padding: 3px 6px; }}"
                f" QToolButton:hover, QToolButton:focus {{ background: {theme.hover.name()}; }}"
            )
        for part, arrow in (
            ("prevmonth", Qt.ArrowType.LeftArrow), ("nextmonth", Qt.ArrowType.RightArrow),
        ):  # fmt: skip
            button = self.findChild(QToolButton, f"qt_calendar_{part}")
            if button is not None:
                mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
                turned = {
                    Qt.ArrowType.LeftArrow: Qt.ArrowType.RightArrow,
                    Qt.ArrowType.RightArrow: Qt.ArrowType.LeftArrow,
                }
                button.setArrowType(turned[arrow] if mirrored else arrow)

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate | date) -> None:
        """Paint one day of this month; those of others are left out."""
        at = day if isinstance(day, QDate) else QDate(day.year, day.month, day.day)
        theme = current()
        painter.save()
        painter.fillRect(rect, theme.panel)
        if at.month() != self.monthShown():
            painter.restore()
            return
        smooth(painter)
        cell = QRectF(rect).adjusted(2.5, 1.5, -2.5, -1.5)
        possible = self.minimumDate() <= at <= self.maximumDate()
        said = possible and self._count(_python_date(at)) > 0
        chosen = at == self.selectedDate()
        if chosen:
            here = any(one.hasFocus() for one in (self, *self.findChildren(QAbstractItemView)))
            gloss(
                painter, cell, theme.selected, radius=5, shine=0,
                border=theme.focus if here else theme.selection_border,
                line=max(1.0, theme.geometry.focus) if here else 1.0,
            )  # fmt: skip
        elif at == QDate.currentDate():
            painter.setPen(QPen(theme.selection_border, 1.2))
            painter.drawRoundedRect(cell, 5, 5)
        painter.setFont(ui_font(bold=said))
        ink = theme.text if said else theme.secondary if possible else theme.offline
        painter.setPen(theme.selection_text if chosen else ink)
        words = QLocale().toString(at.day())
        painter.drawText(cell.adjusted(0, -3, 0, -3), Qt.AlignmentFlag.AlignCenter, words)
        if said:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.selection_text if chosen else theme.link)
            painter.drawEllipse(QPointF(cell.center().x(), cell.bottom() - 4.5), _DOT, _DOT)
        painter.restore()


class DatePicker(QDialog):
    """A calendar; a double click or Enter goes to the day.

    Args:
        parent: the window it belongs to.
        day: the day that is chosen at first.
        go: shows a day.
        count: how many messages a day has; None where that is not known.
        first: the day of the earliest message; None where it is not known.
    """

    def __init__(
        self, parent: QWidget, day: date, go: Callable[[date], None],
        count: Callable[[date], int] | None = None, first: date | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Jump to a date"))
        self._go = go
        self._count = count
        self.calendar = MonthCalendar(count or _all_alike)
        self.calendar.setMaximumDate(QDate.currentDate())
        if first is not None:
            self.calendar.setMinimumDate(_qt_date(first))
        self.calendar.setSelectedDate(_qt_date(day))
        self.calendar.activated.connect(self.accept)
        self.calendar.selectionChanged.connect(self._tell)
        self.told = PlainLabel()
        self.told.setObjectName("hint")
        self.told.setWordWrap(True)
        self.told.setVisible(count is not None)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        go_button = buttons.addButton(self.tr("Go there"), QDialogButtonBox.ButtonRole.AcceptRole)
        go_button.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.calendar, 1)
        column.addWidget(self.told)
        last = QHBoxLayout()
        if first is not None:
            for words, to in ((self.tr("First day"), first), (self.tr("Today"), None)):
                button = QToolButton()
                button.setText(words)
                button.setAutoRaise(True)
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                button.clicked.connect(lambda _=False, to=to: self._choose(to))
                last.addWidget(button)
        last.addWidget(buttons, 1)
        column.addLayout(last)
        self.calendar.setFocus()
        self._tell()

    def _choose(self, day: date | None) -> None:
        self.calendar.setSelectedDate(_qt_date(day) if day else QDate.currentDate())
        self.calendar.setFocus()

    def _tell(self) -> None:
        """Say how much was said on the chosen day, also to those who don't see the dots."""
        if self._count is None:
            return
        day = self.calendar.selectedDate()
        count = self._count(_python_date(day))
        words = self.tr("%Ln messages", "", count) if count else self.tr("Nothing was said")
        self.told.setText(f"{date_words(_python_date(day), LONG)}: {words}")
        if self.isVisible() and QAccessible.isActive():
            said = QAccessibleAnnouncementEvent(self.calendar, self.told.text())
            QAccessible.updateAccessibility(said)

    def accept(self) -> None:
        """Go to the chosen day."""
        chosen = _python_date(self.calendar.selectedDate())
        super().accept()
        self._go(chosen)


def _all_alike(_: date) -> int:
    return 0


def _python_date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())


def _qt_date(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
