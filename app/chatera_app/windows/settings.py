"""The settings window, derived from the declared options; pages about spelling, the keyboard and security stand beside."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

import msgspec
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QSignalBlocker,
    Qt,
    QTimer,
    Signal,
    SignalInstance,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from chatera.store.options import ABOUT, DIARY, THEMES, Options
from chatera_app.models.library_words import in_our_words
from chatera_app.widgets.steps import resize_by_text
from chatera_app.widgets.ways import WayBoxes
from chatera_app.windows.diary import DiaryPage, FolderField
from chatera_app.windows.speaking import NAMES
from chatera_app.windows.system_switches import Switch
from chatera_app.windows.wearing import SYSTEM

INDENT = 20
"""Where the words of a check box begin."""
SCROLL_BAR = 20
AIR = 60
"""What is left beside a window that needs all of a screen."""
BOUNDS = {"font_size": (8, 24), "conversation_zoom": (70, 250), "away_minutes": (0, 240)}


Field = TypeVar("Field", bound=QWidget)


class SettingsWindow(QDialog):
    """One field for each option; every change counts at once.

    Args:
        parent: the window it belongs to.
        options: today's.
        changed: is given the new options after each change.
        security: the page about security; None before there is anything to say.
        themes: ids and names of the themes there are.
        keyboard: the page with the keyboard's shortcuts, if there is one.
        switches: what is switched in the operating system itself.
        visibility: the page about who sees one otherwise, once there is anybody.
        spelling: the page about spelling; None before there is a profile.

    Signals:
        themesWanted: The themes are to be seen.
        sceneWanted: Another scene is to be chosen for oneself.
        backgroundWanted: What stands behind conversations is to be chosen.
    """

    themesWanted = Signal()
    sceneWanted: Signal = Signal()
    backgroundWanted: Signal = Signal()

    def __init__(
        self, parent: QWidget, options: Options, changed: Callable[[Options], None],
        security: QWidget | None = None, themes: Sequence[tuple[str, str]] = (),
        keyboard: QWidget | None = None, switches: Sequence[Switch] = (),
        visibility: QWidget | None = None, spelling: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setWindowTitle(self.tr("ChatEra Settings"))
        self._options = options
        self._changed = changed
        self._themes = tuple(themes)
        self.fields: dict[str, QWidget] = {}
        self.switches: dict[str, QCheckBox] = {}
        inner = QWidget()
        column = QVBoxLayout(inner)
        for section in dict.fromkeys(about.section for about in ABOUT.values()):
            if section != DIARY:
                self._entitled(column, _tr(section), self._section(section))
        if switches:
            self._entitled(column, self.tr("This computer"), self._switches(switches))
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(inner)
        self._scroll, self._inner = scroll, inner
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fit)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        self._named: dict[str, QWidget] = {}
        further = [
            (name, title, page)
            for name, title, page in (
                ("spelling", self.tr("Spelling"), spelling),
                ("diary", self.tr("Kept as files"), self._diary()),
                ("keyboard", self.tr("Keyboard"), keyboard),
                ("visibility", self.tr("Who sees you"), visibility),
                ("security", self.tr("Security"), security),
            )
            if page is not None
        ]
        whole.addWidget(self._pages(scroll, further), 1)
        whole.addWidget(buttons)
        resize_by_text(self, 460, 620, least=0)
        self._fit()

    def _pages(self, options: QWidget, further: list[tuple[str, str, QWidget]]) -> QTabWidget:
        self.pages = QTabWidget()
        self.pages.setDocumentMode(True)
        self.pages.tabBar().setDrawBase(False)
        for name, title, page in [("general", self.tr("General"), options), *further]:
            self._named[name] = page
            self.pages.addTab(page, title)
        return self.pages

    def _diary(self) -> DiaryPage:
        box = self._section(DIARY)
        switch, folder = self.fields["diary"], self.fields["diary_folder"]
        assert isinstance(switch, QCheckBox)  # noqa: S101 - made so above
        assert isinstance(folder, FolderField)  # noqa: S101 - as above
        return DiaryPage(box, switch, folder)

    def turn_to(self, name: str) -> None:
        """Show a page: general, spelling, diary, keyboard, visibility or security; empty words leave it as it is."""
        if name in self._named:
            self.pages.setCurrentWidget(self._named[name])

    def _fit(self) -> None:
        """Be wide enough for the longest line of words, and for every tab, as far as the screen allows."""
        needed = self._inner.minimumSizeHint().width() + SCROLL_BAR
        needed = max(needed, self.pages.tabBar().sizeHint().width())
        self._scroll.setMinimumWidth(min(needed, self.screen().availableGeometry().width() - AIR))

    def changeEvent(self, event: QEvent) -> None:
        """Fit the text size that was just chosen here, once every field has it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_soon"):
            self._soon.start()

    @staticmethod
    def _entitled(column: QVBoxLayout, words: str, box: QFrame) -> None:
        title = QLabel(words)
        title.setObjectName("sectionTitle")
        column.addWidget(title)
        column.addWidget(box)
        column.addSpacing(6)

    def _switches(self, switches: Sequence[Switch]) -> QFrame:
        """Return the box of what is kept by the system: each is read back, so that it shows the truth."""
        box = QFrame()
        box.setObjectName("section")
        box.setAccessibleName(self.tr("This computer"))
        form = QFormLayout(box)
        self.refused = _hint("")
        self.refused.setObjectName("problemLine")
        self.refused.hide()
        for switch in switches:
            check = self.switches[switch.name] = QCheckBox(switch.label)
            check.setAccessibleDescription(switch.help)
            check.setChecked(switch.enabled())
            check.toggled.connect(partial(self._switch, switch, check))
            form.addRow(check)
            form.addRow(_hint(switch.help))
        form.addRow(self.refused)
        return box

    def _switch(self, switch: Switch, check: QCheckBox, on: bool) -> None:
        try:
            switch.set(on)
            words = "" if switch.enabled() == on else self.tr("The system did not take that.")
        except OSError as error:
            words = self.tr("That can't be changed: {0}.").format(in_our_words(error))
        self.refused.setText(words)
        self.refused.setVisible(bool(words))
        with QSignalBlocker(check):
            check.setChecked(switch.enabled())

    def _section(self, section: str) -> QFrame:
        box = QFrame()
        box.setObjectName("section")
        box.setAccessibleName(_tr(section))
        form = QFormLayout(box)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        kinds = get_type_hints(Options)
        for name, about in ABOUT.items():
            if about.section != section:
                continue
            field = self._field(name, kinds[name], _tr(about.label))
            field.setAccessibleName(_tr(about.label))
            field.setAccessibleDescription(_tr(about.help))
            self.fields[name] = field
            if isinstance(field, QCheckBox):
                form.addRow(field)
            else:
                form.addRow(_tr(about.label), field)
            if name == "theme":
                form.addRow("", self._themes_button())
            if about.help:
                hint = _hint(_tr(about.help), indented=isinstance(field, QCheckBox))
                form.addRow(hint)
            if name == "show_scenes":
                for words, wanted in (
                    (self.tr("Change my scene…"), self.sceneWanted),
                    (self.tr("Background of conversations…"), self.backgroundWanted),
                ):
                    form.addRow(_button(words, wanted))
        return box

    def _field(self, name: str, kind: Any, label: str) -> QWidget:
        value = getattr(self._options, name)
        if kind is bool:
            check = QCheckBox(label)
            check.setChecked(value)
            check.toggled.connect(lambda on: self._set(name, on))
            return check
        if name in THEMES:
            return self._theme_field(name)
        if name in {"language", "diary_folder"}:
            return self._language_field(value) if name == "language" else self._folder_field(value)
        if kind is int:
            spin = QSpinBox()
            spin.setRange(*BOUNDS[name])
            spin.lineEdit().setTextMargins(
                5, 0, 5, 0
            )  # a style sheet's padding does not move the number
            spin.setValue(value)
            spin.valueChanged.connect(lambda number: self._set(name, number))
            return self._unhurried(spin)
        if get_origin(kind) is tuple:
            ways = WayBoxes(get_args(get_args(kind)[0]), value, label)
            ways.changed.connect(lambda chosen: self._set(name, chosen))
            return ways
        choice = QComboBox()
        for one, words in zip(get_args(kind), ABOUT[name].choices, strict=True):
            choice.addItem(_tr(words), one)
        choice.setCurrentIndex(choice.findData(value, Qt.ItemDataRole.UserRole))
        choice.currentIndexChanged.connect(lambda _: self._set(name, choice.currentData()))
        return self._unhurried(choice)

    def _unhurried(self, field: Field) -> Field:
        """Let the wheel scroll the page over a field, and change what it says only where the keyboard is in it."""
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        field.installEventFilter(self)
        return field

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the wheel to the page."""
        if (
            event.type() == QEvent.Type.Wheel
            and isinstance(watched, QWidget)
            and not watched.hasFocus()
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def follow(self, options: Options) -> None:
        """Show options that were changed elsewhere."""
        if options == self._options:
            return
        self._options = options
        for name, field in self.fields.items():
            value = getattr(options, name)
            with QSignalBlocker(field):
                if isinstance(field, QCheckBox):
                    field.setChecked(value)
                elif isinstance(field, QSpinBox):
                    field.setValue(value)
                elif isinstance(field, QComboBox):
                    field.setCurrentIndex(field.findData(value, Qt.ItemDataRole.UserRole))
                elif isinstance(field, FolderField):
                    field.show_folder(value)

    def _language_field(self, value: str) -> QComboBox:
        choice = QComboBox()
        choice.addItem(self.tr("As the system"), SYSTEM)
        for language, name in NAMES.items():
            choice.addItem(name, language)
        choice.setCurrentIndex(choice.findData(value, Qt.ItemDataRole.UserRole))
        choice.currentIndexChanged.connect(lambda _: self._set("language", choice.currentData()))
        return self._unhurried(choice)

    def _folder_field(self, value: str) -> FolderField:
        field = FolderField(value)
        field.chosen.connect(lambda folder: self._set("diary_folder", folder))
        return field

    def _theme_field(self, name: str) -> QComboBox:
        choice = QComboBox()
        choice.setMinimumContentsLength(12)
        self._offer_themes(choice, name)
        choice.currentIndexChanged.connect(lambda _: self._set(name, choice.currentData()))
        return self._unhurried(choice)

    def _offer_themes(self, choice: QComboBox, name: str) -> None:
        choice.clear()
        if name == THEMES[0]:
            choice.addItem(self.tr("As the system"), SYSTEM)
        for one, words in self._themes:
            choice.addItem(words, one)
        choice.setCurrentIndex(
            choice.findData(getattr(self._options, name), Qt.ItemDataRole.UserRole)
        )

    def _themes_button(self) -> QPushButton:
        return _button(self.tr("See the themes…"), self.themesWanted)

    def show_themes(self, options: Options, themes: Sequence[tuple[str, str]]) -> None:
        """Show what was chosen among the themes elsewhere, and which there are now."""
        kept = {name: getattr(options, name) for name in THEMES}
        self._options = msgspec.structs.replace(self._options, **kept)
        self._themes = tuple(themes)
        for name in THEMES:
            field = self.fields[name]
            assert isinstance(field, QComboBox)  # noqa: S101 - made so above
            with QSignalBlocker(field):
                self._offer_themes(field, name)

    def _set(self, name: str, value: object) -> None:
        self._options = msgspec.structs.replace(self._options, **{name: value})
        self._changed(self._options)


def _button(words: str, wanted: SignalInstance) -> QPushButton:
    button = QPushButton(words)
    button.setAutoDefault(False)
    button.clicked.connect(wanted)
    return button


def _hint(words: str, *, indented: bool = True) -> QLabel:
    hint = QLabel(words)
    hint.setWordWrap(True)
    hint.setObjectName("hint")
    if indented:
        hint.setIndent(INDENT)
    return hint


def _tr(words: str) -> str:
    return QCoreApplication.translate("Options", words)
