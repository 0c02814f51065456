"""A display picture in its presence-tinted frame."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from chatera_app.widgets.frames import paint_framed
from chatera_app.widgets.initial import initial_picture
from chatera_app.widgets.paint import smooth
from chatera_app.widgets.theme import current


class PictureFrame(QAbstractButton):
    """A framed picture of `size` logical pixels; `clicked` when pressed, if clickable.

    Without a picture it shows one made from the name.
    """

    def __init__(self, size: int = 96, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._picture: QPixmap | None = None
        self._name = ""
        self._status = "offline"
        self.setSide(size)
        self.setClickable(False)

    def setSide(self, size: int) -> None:
        """Be `size` logical pixels wide and high."""
        self._size = size
        self.setFixedSize(size, size)
        self.update()

    def setClickable(self, clickable: bool) -> None:
        """Let the picture be pressed by mouse and keyboard."""
        self.setEnabled(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not clickable)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if clickable else Qt.FocusPolicy.NoFocus)
        if clickable:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.unsetCursor()

    def setPerson(self, name: str, status: str, picture: QPixmap | None = None) -> None:
        """Show somebody: name, status ("online", "away", "busy", "offline") and picture."""
        shown = picture if picture is not None and not picture.isNull() else None
        if (name, status) == (self._name, self._status) and shown is self._picture and name:
            return
        self._name, self._status, self._picture = name, status, shown
        self.setAccessibleName(self.tr("Picture of {name}").format(name=name))
        self.update()

    def setPicture(self, picture: QPixmap | None) -> None:
        """Change the picture only; None goes back to the one made from the name."""
        self.setPerson(self._name, self._status, picture)

    def setStatus(self, status: str) -> None:
        """Change the status only."""
        self.setPerson(self._name, status, self._picture)

    def sizeHint(self) -> QSize:
        """The size asked for."""
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint frame and picture, and a ring when the keyboard is here."""
        theme = current()
        ratio = self.devicePixelRatioF()
        picture = self._picture or initial_picture(self._name, self._size, ratio)
        painter = QPainter(self)
        smooth(painter)
        rect = QRectF(self.rect())
        paint_framed(painter, rect, picture, self._status, theme)
        if self.hasFocus():
            painter.setPen(QPen(theme.focus, theme.geometry.focus + 1))
            painter.drawRoundedRect(rect.adjusted(2.5, 2.5, -2.5, -2.5), 4, 4)
        painter.end()
        event.accept()
