"""Items of a list whose words break into as many lines as they need."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

_SPARE = 16
"""Pixels that Qt does not take off a line's width where it counts lines, but where it paints them: spacing and padding."""


class WholeWords(QStyledItemDelegate):
    """Shows an item as Qt does, with room for all of its lines: Qt lets a last one end in dots that it did not count."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As much room as a somewhat narrower list would take."""
        narrower = QStyleOptionViewItem(option)
        narrower.rect = option.rect.adjusted(0, 0, -_SPARE, 0)
        return super().sizeHint(narrower, index)
