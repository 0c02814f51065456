"""A small window in the middle of another one: a field, and lines to choose from, by keys first."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel, QListView, QVBoxLayout, QWidget

from chatera_app.widgets.announcing import announce
from chatera_app.widgets.choices import CHOICE, Choice, ChoiceDelegate, ChoicesModel, spoken
from chatera_app.widgets.search_field import SearchField
from chatera_app.widgets.theme import current, text_scale

WIDTH = 460
MOST_LINES = 10
_EDGE = 16


class Chooser(QFrame):
    """Asks for one of several lines, or for words; it goes away when it loses the attention.

    The focus stays in the field. The current line is announced to screen readers, and is the field's description.

    Signals:
        typed: The field has other words. arg: them.
        chosen: A line was chosen. arg: its key.
        submitted: Enter was pressed where there is no line. arg: the words of the field.
        backPressed: Backspace was pressed in the empty field.
    """

    typed = Signal(str)
    chosen = Signal(str)
    submitted = Signal(str)
    backPressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        # No popup: screen readers are not told of those.
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._window = parent.window()
        self.prompt = QLabel()
        self.prompt.setTextFormat(Qt.TextFormat.PlainText)
        self.prompt.setObjectName("sectionTitle")
        self.prompt.hide()
        self.field = SearchField("", self)
        self.model = ChoicesModel()
        self.lines = QListView()
        self.lines.setModel(self.model)
        self.lines.setItemDelegate(ChoiceDelegate(self.lines))
        self.lines.setFrameShape(QFrame.Shape.NoFrame)
        self.lines.setMouseTracking(True)
        self.lines.setUniformItemSizes(True)
        self.lines.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.lines.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hint = QLabel()
        self.hint.setObjectName("hint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 7)
        column.setSpacing(6)
        for widget in (self.prompt, self.field, self.lines, self.hint):
            column.addWidget(widget)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self.typed)
        self.lines.clicked.connect(self._choose)
        self.lines.selectionModel().currentChanged.connect(self._announce)

    def begin(self, name: str, prompt: str = "", text: str = "") -> None:
        """Ask anew.

        Args:
            name: what the empty field says, and what it is called.
            prompt: what stands above it.
            text: what the field begins with.
        """
        self.setWindowTitle(name)
        self.setAccessibleName(name)
        self.lines.setAccessibleName(name)
        self.field.setPlaceholderText(name)
        self.field.setAccessibleName(name)
        self.prompt.setText(prompt)
        self.prompt.setVisible(bool(prompt))
        same = self.field.text() == text
        self.field.setText(text)
        if same:
            self.typed.emit(text)

    def show_choices(self, choices: tuple[Choice, ...], hint: str) -> None:
        """Show these lines, the first possible one current, and a word below them."""
        self.model.show(choices)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        possible = (row for row, one in enumerate(choices) if not one.obstacle)
        row = next(possible, 0)
        if choices:
            self.lines.setCurrentIndex(self.model.index(row, 0))
        self.lines.setVisible(bool(choices))
        self._fit()

    def open(self) -> None:
        """Appear in the upper middle of the window it belongs to."""
        self._fit()
        self.show()
        self.raise_()
        self.activateWindow()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def current_choice(self) -> Choice | None:
        """Return the current line."""
        choice = self.lines.currentIndex().data(CHOICE)
        return choice if isinstance(choice, Choice) else None

    def event(self, event: QEvent) -> bool:
        """Go away when another window gets the attention."""
        if event.type() == QEvent.Type.WindowDeactivate and self.isVisible():
            self.close()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move through the lines while the field keeps the focus."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)  # noqa: S101 - what such an event is
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        page = max(1, MOST_LINES - 1)
        steps = {
            Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1,
            Qt.Key.Key_PageDown: page, Qt.Key.Key_PageUp: -page,
        }  # fmt: skip
        if key in steps:
            self._move(steps[Qt.Key(key)])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self.lines.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.close()
        elif key == Qt.Key.Key_Backspace and not self.field.text():
            self.backPressed.emit()
        else:
            return False
        return True

    def _move(self, step: int) -> None:
        count, now = self.model.rowCount(), self.lines.currentIndex().row()
        if not count:
            return
        row = (now + step) % count if abs(step) == 1 else max(0, min(count - 1, now + step))
        self.lines.setCurrentIndex(self.model.index(row, 0))

    def _choose(self, index: QModelIndex) -> None:
        choice = index.data(CHOICE) if index.isValid() else None
        if choice is None:
            if not self.model.rowCount():
                self.submitted.emit(self.field.text())
        elif isinstance(choice, Choice) and choice.obstacle:
            self.hint.setText(choice.obstacle)
            announce(self.field, choice.obstacle)
        elif isinstance(choice, Choice):
            self.chosen.emit(choice.key)

    def _announce(self, index: QModelIndex) -> None:
        choice = index.data(CHOICE) if index.isValid() else None
        words = spoken(choice) if isinstance(choice, Choice) else ""
        self.field.setAccessibleDescription(words)
        announce(self.field, words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, and an edge that is seen on every ground."""
        painter = QPainter(self)
        theme = current()
        painter.fillRect(self.rect(), theme.window)
        painter.setPen(QPen(theme.selection_border, 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
        event.accept()

    def sizeHint(self) -> QSize:
        """As wide as lines need, as high as there are lines."""
        return QSize(round(WIDTH * text_scale()), super().sizeHint().height())

    def _fit(self) -> None:
        """Be as high as there are lines, and stand in the upper middle."""
        high = self.lines.sizeHintForRow(0) if self.model.rowCount() else 0
        self.lines.setFixedHeight(max(1, high) * min(MOST_LINES, self.model.rowCount()) + 2)
        window = self._window
        room = window.screen().availableGeometry()
        wide = min(round(WIDTH * text_scale()), room.width() - 2 * _EDGE)
        self.setFixedWidth(wide)
        self._column.activate()
        self.resize(wide, self._column.totalHeightForWidth(wide))
        middle = window.mapToGlobal(QPoint(window.width() // 2, window.height() // 6))
        x = max(room.left() + _EDGE, min(middle.x() - wide // 2, room.right() - wide - _EDGE))
        y = max(room.top() + _EDGE, min(middle.y(), room.bottom() - self.height() - _EDGE))
        self.move(x, y)
