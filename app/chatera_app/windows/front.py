"""Which window is in front, and bringing one there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def bring_to_front(widget: QWidget) -> None:
    """Show the window that holds a widget to its owner, also where it was minimised."""
    window = widget.window()
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def bring_quietly(widget: QWidget) -> None:
    """Show the window that holds a widget, and leave the keyboard where it is."""
    window = widget.window()
    before = window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, before)


def is_looked_at(widget: QWidget) -> bool:
    """Whether a widget is seen in the window that has the keyboard."""
    return widget.isVisible() and widget.isActiveWindow()
