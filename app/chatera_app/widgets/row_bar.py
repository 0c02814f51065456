"""The scroll bar beside a history, which changes with each message that comes."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QScrollBar


class RowBar(QScrollBar):
    """Covers all of its place, as every theme's style sheet has it: what lies below is not painted with it.

    Qt takes a styled bar for one that can be seen through, and paints window, column and frame under it first.
    """

    def event(self, event: QEvent) -> bool:
        """Stay opaque whatever the style says."""
        done = super().event(event)
        if event.type() in {QEvent.Type.Polish, QEvent.Type.StyleChange}:
            self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        return done
