"""The settings' page about spelling: in which languages it is checked, one's own words, and where to get dictionaries."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QFontMetrics, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from chatera_app.widgets.plain import plain_tip
from chatera_app.widgets.steps import paragraph
from chatera_app.widgets.theme import ui_font
from chatera_app.windows.languages import how_to_get, languages_of_system, name_of
from chatera_app.windows.spelling import Spelling

LEAST_LANGUAGES, LEAST_WORDS = 6, 4
"""Lines that are seen of each list in the smallest window."""
LANGUAGE = int(Qt.ItemDataRole.UserRole)


class SpellingPage(QWidget):
    """Two lists; every change counts at once, in every conversation.

    Args:
        spelling: what is right.
    """

    def __init__(self, spelling: Spelling) -> None:
        super().__init__()
        self._spelling = spelling
        self.languages = QListWidget()
        self.languages.setAccessibleName(self.tr("Languages in which spelling is checked"))
        self.every = QCheckBox(self.tr("Of every country"))
        self.every.setAccessibleDescription(
            self.tr("Show what a language has for every country, not only the usual one.")
        )
        self.every.setToolTip(plain_tip(self.every.accessibleDescription()))
        self.usual = QPushButton(self.tr("As the system"))
        self.again = QPushButton(self.tr("Look again"))
        self.state = paragraph("", "hint")
        self.how = paragraph("", "hint")
        self.how.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.words = QListWidget()
        self.words.setAccessibleName(self.tr("Your own words"))
        self.words.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.word = QLineEdit()
        self.word.setPlaceholderText(self.tr("A word that is right"))
        self.word.setAccessibleName(self.tr("A word that is right"))
        self.add = QPushButton(self.tr("Add"))
        self.remove = QPushButton(self.tr("Remove"))
        self.problem = paragraph("", "problemLine")
        self.problem.hide()
        for button in (self.usual, self.again, self.add, self.remove):
            button.setAutoDefault(False)
        self._lay_out()
        self._connect()
        self._show_words()
        self._show_languages()

    def _lay_out(self) -> None:
        inner = QWidget()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        line = QFontMetrics(ui_font()).lineSpacing()
        for lines, view in ((LEAST_LANGUAGES, self.languages), (LEAST_WORDS, self.words)):
            view.setMinimumHeight(lines * line)
            view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        column = QVBoxLayout(inner)
        column.addWidget(_title(self.tr("Languages")))
        column.addWidget(
            paragraph(
                self.tr(
                    "A word is right if any of these languages has it. The menu of the field in which you write "
                    "chooses others for one conversation."
                ),
                "hint",
            )
        )
        column.addWidget(self.languages, 3)
        column.addWidget(self.state)
        row = QHBoxLayout()
        row.addWidget(self.usual)
        row.addWidget(self.again)
        row.addStretch(1)
        row.addWidget(self.every)
        column.addLayout(row)
        column.addWidget(self.how)
        column.addSpacing(8)
        column.addWidget(_title(self.tr("Your own words")))
        column.addWidget(self.words, 2)
        below = QHBoxLayout()
        below.addWidget(self.word, 1)
        below.addWidget(self.add)
        below.addWidget(self.remove)
        column.addLayout(below)
        column.addWidget(self.problem)

    def _connect(self) -> None:
        self.languages.itemChanged.connect(self._ticked)
        self.every.toggled.connect(self._show_languages)
        self.usual.clicked.connect(lambda: self._spelling.choose(()))
        self.again.clicked.connect(lambda: self._spelling.look(again=True))
        self.word.returnPressed.connect(self._add)
        self.word.textChanged.connect(self._decide)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.words.itemSelectionChanged.connect(self._decide)
        self._spelling.changed.connect(self._show_languages)
        self._spelling.changed.connect(self._show_words)

    def showEvent(self, event: QShowEvent) -> None:
        """Look for dictionaries only once somebody wants to see them."""
        super().showEvent(event)
        self._spelling.look()

    # Languages -------------------------------------------------------------------------------

    def _show_languages(self) -> None:
        spelling = self._spelling
        checked, available = spelling.languages(), spelling.available or ()
        offered = available if self.every.isChecked() else spelling.offered()
        names = sorted((name_of(one).casefold(), one) for one in offered)
        self.every.setVisible(len(available) > len(spelling.offered()))
        shown = [self._language(row) for row in range(self.languages.count())]
        with QSignalBlocker(self.languages):
            if shown != [one for _, one in names]:
                self.languages.clear()
                for _, language in names:
                    item = QListWidgetItem(name_of(language), self.languages)
                    item.setData(LANGUAGE, language)
                    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                    item.setCheckState(Qt.CheckState.Unchecked)  # without one there is no box
            for row in range(self.languages.count()):
                ticked = self._language(row) in checked
                state = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
                if self.languages.item(row).checkState() is not state:
                    self.languages.item(row).setCheckState(state)
        self.usual.setEnabled(bool(spelling.chosen))
        self.state.setText(self._state())
        self.how.setText(how_to_get(spelling.chosen or languages_of_system()))

    def _state(self) -> str:
        spelling = self._spelling
        if spelling.available is None:
            return self.tr("Looking for dictionaries…")
        if not spelling.available:
            return self.tr(
                "There is no dictionary on this computer, or the library “enchant” is missing."
            )
        if not spelling.languages():
            return self.tr("There is no dictionary for the languages you write in.")
        if not spelling.chosen:
            return self.tr("Chosen by the languages of your system.")
        return self.tr("Chosen by you.")

    def _language(self, row: int) -> str:
        return str(self.languages.item(row).data(LANGUAGE))

    def _ticked(self, _: QListWidgetItem) -> None:
        rows = range(self.languages.count())
        self._spelling.choose(
            [
                self._language(row)
                for row in rows
                if self.languages.item(row).checkState() is Qt.CheckState.Checked
            ]
        )

    # Words -----------------------------------------------------------------------------------

    def _show_words(self) -> None:
        words = list(self._spelling.words)
        if words != [self.words.item(row).text() for row in range(self.words.count())]:
            self.words.clear()
            self.words.addItems(words)
        self._decide()

    def _decide(self) -> None:
        """Let only those buttons be pressed that do something."""
        self.problem.hide()
        self.add.setEnabled(bool(self.word.text().strip()))
        self.remove.setEnabled(bool(self.words.selectedItems()))

    def _add(self) -> None:
        if not self.word.text().strip():
            return
        if self._spelling.add(self.word.text()):
            self.word.clear()
        else:
            self.problem.setText(self.tr("Write one word, without blanks and digits."))
            self.problem.show()

    def _remove(self) -> None:
        row = self.words.currentRow()
        self._spelling.remove([one.text() for one in self.words.selectedItems()])
        self.words.setCurrentRow(min(row, self.words.count() - 1))
        if not self.words.count():
            self.word.setFocus()


def _title(words: str) -> QLabel:
    title = QLabel(words)
    title.setObjectName("sectionTitle")
    return title
