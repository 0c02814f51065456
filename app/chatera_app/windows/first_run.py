"""The first run: a name, a picture if one likes, go."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from chatera_app.models.pictures import pixmap
from chatera_app.widgets.art import logo_icon
from chatera_app.widgets.picture import PictureFrame

NAME_LENGTH = 64


class FirstRunWindow(QDialog):
    """Asks who this is.

    Args:
        suggestion: a name to begin with, as the operating system knows the person.
        ready: is given the name and the picture's bytes (or None).
    """

    def __init__(self, suggestion: str, ready: Callable[[str, bytes | None], None]) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Welcome to ChatEra"))
        self._ready = ready
        self._picture: bytes | None = None
        mark = QLabel()
        mark.setPixmap(logo_icon().pixmap(64))
        welcome = QLabel(self.tr("<b>Welcome to ChatEra</b><br>What shall others call you?"))
        self.name = QLineEdit(suggestion[:NAME_LENGTH])
        self.name.setMaxLength(NAME_LENGTH)
        self.name.setAccessibleName(self.tr("Your name"))
        self.name.setPlaceholderText(self.tr("Your name"))
        self.name.selectAll()
        self.frame = PictureFrame(96)
        self.frame.setClickable(True)
        self.frame.clicked.connect(self._choose)
        choose = QPushButton(self.tr("Choose a picture…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        self.go = QPushButton(self.tr("Start chatting"))
        self.go.setDefault(True)
        self.go.clicked.connect(self._finish)
        self.name.textChanged.connect(self._name_changed)
        note = QLabel(
            self.tr(
                "People on your network appear by themselves. Nothing leaves it, "
                "and you need no account anywhere."
            )
        )
        note.setWordWrap(True)
        note.setObjectName("hint")
        head = QHBoxLayout()
        head.addWidget(mark)
        head.addWidget(welcome, 1)
        middle = QHBoxLayout()
        middle.addWidget(self.frame)
        beside = QVBoxLayout()
        beside.addWidget(self.name)
        beside.addWidget(choose, 0, Qt.AlignmentFlag.AlignLeft)
        beside.addStretch(1)
        middle.addLayout(beside, 1)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(middle)
        column.addWidget(note)
        column.addLayout(self._buttons())
        self._name_changed()
        self.setFixedWidth(max(420, self.minimumSizeHint().width()))
        self.setMinimumHeight(column.totalHeightForWidth(self.width()))
        self.name.setFocus()

    def begin(self, name: str) -> None:
        """Begin under a name that was given elsewhere."""
        self.name.setText(name)
        self._finish()

    def _buttons(self) -> QHBoxLayout:
        self.elsewhere = QPushButton(self.tr("I use ChatEra on another computer"))
        self.again = QPushButton(self.tr("I have 12 words"))
        buttons = QHBoxLayout()
        for button in (self.elsewhere, self.again):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.go)
        return buttons

    def _name_changed(self) -> None:
        name = self.name.text().strip()
        self.go.setEnabled(bool(name))
        self.frame.setPerson(name or "?", "online", pixmap(self._picture))

    def _choose(self) -> None:
        from chatera_app.widgets.picture_chooser import PictureChooser  # with all it draws

        chooser = PictureChooser(self)
        chooser.chosen.connect(self._chosen)
        chooser.open()

    def _chosen(self, data: bytes) -> None:
        self._picture = data or None
        self._name_changed()

    def _finish(self) -> None:
        self._ready(self.name.text().strip(), self._picture)
        self.accept()
