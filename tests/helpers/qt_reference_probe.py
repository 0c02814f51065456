"""Prints, as JSON, by how much calls of Qt move the reference counts of None, True and False.

The calls are those that ChatEra's windows lean on. `--lose` makes one that loses a reference
instead, to see that this would be noticed.
"""

import ctypes
import json
import os
import sys
from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    QSortFilterProxyModel,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

CONSTANTS = (None, True, False)
CALLS = 1000
SPARE = 1 << 40  # so many references, that losing some kills nothing while we count

Index = QModelIndex | QPersistentModelIndex
Calls = dict[str, Callable[[], object]]


class Announcer(QObject):
    """Has signals."""

    happened = Signal()
    counted = Signal(int)


class Rows(QAbstractListModel):
    """Three rows that answer `answer` to whatever is asked."""

    def __init__(self, answer: object) -> None:
        super().__init__()
        self._answer = answer

    def rowCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's own signature
        """Three."""
        return 3

    def data(self, _index: Index, role: int = 0) -> object:
        """The answer, for what is displayed."""
        return self._answer if role == Qt.ItemDataRole.DisplayRole else None


class Delegate(QStyledItemDelegate):
    """Paints in Python, like the conversation's."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints nothing."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802 - Qt's name
        """A small square."""
        return QSize(9, 9)


class Canvas(QWidget):
    """Overrides handlers in Python."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paints nothing."""

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Does nothing."""


class Filter(QObject):
    """Lets every event pass."""

    def eventFilter(self, _watched: QObject, _event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Lets it pass."""
        return False


def painting(pixmap: QPixmap) -> Calls:
    """What a row's painting does."""
    painter = QPainter(pixmap)
    font, path, square = QFont(), QPainterPath(), QRectF(0, 0, 9, 9)
    center = Qt.AlignmentFlag.AlignCenter

    def save_and_restore() -> None:
        painter.save()
        painter.restore()

    return {
        "QPainter.setPen": lambda: painter.setPen(QColor("#123456")),
        "QPainter.setPen(style)": lambda: painter.setPen(Qt.PenStyle.NoPen),
        "QPainter.setFont": lambda: painter.setFont(font),
        "QPainter.setBrush": lambda: painter.setBrush(QColor(1, 2, 3)),
        "QPainter.setOpacity": lambda: painter.setOpacity(0.5),
        "QPainter.setRenderHint": lambda: painter.setRenderHint(
            QPainter.RenderHint.Antialiasing, on=True
        ),
        "QPainter.setClipRect": lambda: painter.setClipRect(square),
        "QPainter.translate": lambda: painter.translate(0, 0),
        "QPainter.fillRect": lambda: painter.fillRect(QRect(0, 0, 4, 4), QColor(1, 2, 3)),
        "QPainter.drawText(point)": lambda: painter.drawText(QPointF(0, 9), "a"),
        "QPainter.drawText(rect)": lambda: painter.drawText(square, center, "a"),
        "QPainter.drawPixmap": lambda: painter.drawPixmap(0, 0, QPixmap(2, 2)),
        "QPainter.drawRoundedRect": lambda: painter.drawRoundedRect(square, 3, 3),
        "QPainter.drawEllipse": lambda: painter.drawEllipse(square),
        "QPainter.drawPath": lambda: painter.drawPath(path),
        "QPainter.save, restore": save_and_restore,
        "QPainterPath.addRoundedRect": lambda: path.addRoundedRect(square, 3, 3),
        **laying_out(painter, font),
    }


def laying_out(painter: QPainter, font: QFont) -> Calls:
    """What laying out a message's text does."""
    layout, option = QTextLayout("hello world", font), QTextOption()

    def lay_out() -> None:
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(50)
        line.setPosition(QPointF(0, 0))
        layout.endLayout()

    def colour() -> None:
        part = QTextLayout.FormatRange()
        part.start, part.length = 0, 1
        letters = QTextCharFormat()
        letters.setForeground(QColor("red"))
        part.format = letters
        layout.setFormats([part])

    lay_out()
    return {
        "QTextLayout.setTextOption": lambda: layout.setTextOption(option),
        "QTextLayout.setCacheEnabled": lambda: layout.setCacheEnabled(True),
        "QTextOption.setWrapMode": lambda: option.setWrapMode(QTextOption.WrapMode.WordWrap),
        "QTextLayout.setFormats": colour,
        "QTextLayout.createLine": lay_out,
        "QTextLayout.draw": lambda: layout.draw(painter, QPointF(0, 0)),
    }


def widgets(window: QWidget) -> Calls:
    """What windows do all day; `window` keeps what is made here."""
    canvas, label, watcher = Canvas(window), QLabel("a", window), Filter(window)
    layout = QVBoxLayout(window)
    layout.addWidget(canvas)
    canvas.installEventFilter(watcher)
    window.show()
    return {
        "QWidget.update": canvas.update,
        "QWidget.repaint": canvas.repaint,
        "QWidget.resize": lambda: canvas.resize(9, 9),
        "QWidget.setWindowTitle": lambda: window.setWindowTitle("a"),
        "QWidget.setVisible": lambda: label.setVisible(True),
        "QWidget.isVisible": label.isVisible,
        "QWidget.parentWidget": window.parentWidget,
        "QWidget()": QWidget,
        "QLabel.setText": lambda: label.setText("a"),
        "QLayout.invalidate": layout.invalidate,
        "an event through a filter": lambda: QCoreApplication.sendEvent(
            canvas, QEvent(QEvent.Type.User)
        ),
    }


def objects(owner: QObject) -> Calls:
    """What signals, timers and properties do; `owner` keeps what is made here."""
    announcer, timer, orphan = Announcer(owner), QTimer(owner), QObject()
    announcer.happened.connect(lambda: None)

    def start_and_stop() -> None:
        timer.start(1000)
        timer.stop()

    return {
        "Signal.emit": announcer.happened.emit,
        "Signal.emit(int)": lambda: announcer.counted.emit(1),
        "Signal.connect, disconnect": lambda: announcer.counted.disconnect(
            announcer.counted.connect(int)
        ),
        "QTimer.start, stop": start_and_stop,
        "QTimer.singleShot": lambda: QTimer.singleShot(0, int),
        "QObject.parent": orphan.parent,
        "QObject.setParent": lambda: orphan.setParent(None),
        "QObject.setProperty": lambda: orphan.setProperty("zz", None),
        "QObject.property": lambda: orphan.property("zz"),
        "QObject.blockSignals": lambda: orphan.blockSignals(False),
        "QCoreApplication.processEvents": QCoreApplication.processEvents,
    }


def lists(window: QWidget) -> Calls:
    """What models and views do; `window` keeps what is made here."""
    empty, full, proxy = Rows(None), Rows("x"), QSortFilterProxyModel(window)
    for model in (empty, full):
        model.setParent(window)
    proxy.setSourceModel(empty)
    view = QListView(window)
    view.setModel(full)
    view.setItemDelegate(Delegate(window))
    view.resize(99, 99)
    first = full.index(0, 0)

    def reset() -> None:
        empty.beginResetModel()
        empty.endResetModel()

    return {
        "QModelIndex.data": first.data,
        "QModelIndex.isValid": first.isValid,
        "a proxy's data": lambda: proxy.data(proxy.index(0, 0)),
        "QAbstractItemModel.dataChanged": lambda: full.dataChanged.emit(first, first),
        "QAbstractItemModel.beginResetModel": reset,
        "QListView.repaint": lambda: view.viewport().repaint(),
        "QListView.scrollTo": lambda: view.scrollTo(first),
        "QScrollBar.setValue": lambda: view.verticalScrollBar().setValue(0),
    }


def moves(call: Callable[[], object]) -> dict[str, float]:
    """References that one `call` adds to each constant."""
    call()
    before = [sys.getrefcount(constant) for constant in CONSTANTS]
    for _ in range(CALLS):
        call()
    after = [sys.getrefcount(constant) for constant in CONSTANTS]
    return {
        str(constant): (late - early) / CALLS
        for constant, early, late in zip(CONSTANTS, before, after, strict=True)
    }


def lose_none() -> None:
    """What a faulty binding does."""
    ctypes.pythonapi.Py_DecRef(ctypes.py_object(None))


def main() -> None:
    """Prints how each call moves each constant's count."""
    for constant in CONSTANTS:
        ctypes.c_ssize_t.from_address(id(constant)).value += SPARE
    application = QApplication(sys.argv[:1])
    window, pixmap = QWidget(), QPixmap(64, 64)
    pixmap.fill(QColor("white"))
    calls = {**painting(pixmap), **widgets(window), **objects(application), **lists(window)}
    if "--lose" in sys.argv:
        calls = {"lose None": lose_none}
    answer = json.dumps({name: moves(call) for name, call in calls.items()})
    sys.stdout.write(answer)
    sys.stdout.flush()
    os._exit(0)  # the counts are not true any more; nothing may be taken apart with them


if __name__ == "__main__":
    main()
