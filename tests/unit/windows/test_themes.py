"""The window of themes, used by keyboard and mouse; which theme comes of options and system."""

import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from chatera.store.options import Options, load, save
from chatera.store.profile import Profile
from chatera_app.desktop import Desktop, Launch
from chatera_app.themes.pack import archive
from chatera_app.themes.shelf import BUILT_IN, Shelf, built_in_place
from chatera_app.widgets import theme as themes
from chatera_app.windows.settings import SettingsWindow
from chatera_app.windows.themes import ThemesWindow
from chatera_app.windows.wearing import wear, without

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|propagateSizeHints)")
AERO = (built_in_place() / "aero" / "theme.toml").read_text("utf-8")


@dataclass
class Wardrobe:
    """What wears themes for the window, as the desktop does."""

    app: QApplication
    shelf: Shelf
    worn: list[str] = field(default_factory=list)
    changes: int = 0

    def choose(self, name: str) -> None:
        self.worn.append(name)
        options = Options(theme=name)
        themes.apply(self.app, wear(options, self.shelf, dark=False, contrast=False).theme)

    def changed(self) -> None:
        self.changes += 1


@pytest.fixture
def wardrobe(qapp: QApplication, tmp_path: Path) -> Iterator[Wardrobe]:
    yield Wardrobe(qapp, Shelf(tmp_path))
    themes.apply(qapp, themes.AERO)


@pytest.fixture
def window(qtbot: QtBot, wardrobe: Wardrobe) -> Iterator[ThemesWindow]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = ThemesWindow(
        parent, wardrobe.shelf, "aero", ("aero", "night"), wardrobe.choose, wardrobe.changed
    )
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.show()
    made.list.setFocus()
    yield made
    made.close()


def packed(path: Path, name: str = "mine", **changed: str) -> Path:
    """A theme of somebody else as a file."""
    text = AERO.replace('id = "aero"', f'id = "{name}"').replace(
        'name = "Aero"', f'name = "{name.title()}"'
    )
    for key, value in changed.items():
        text = "\n".join(
            f"{key} = {value}" if line.startswith(f"{key} = ") else line
            for line in text.splitlines()
        )
    file = path / f"{name}.chatera-theme"
    with zipfile.ZipFile(file, "w") as made:
        made.writestr("theme.toml", text)
    return file


def titles(window: ThemesWindow) -> list[str]:
    return [window.list.item(row).text() for row in range(window.list.count())]


def drop(window: ThemesWindow, *files: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    plain = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(9, 9), copy, data, left, plain))
    QApplication.sendEvent(window, QDropEvent(QPoint(9, 9), copy, data, left, plain))


def test_the_keyboard_goes_through_them_and_back(window: ThemesWindow, wardrobe: Wardrobe) -> None:
    assert window.list.currentItem().text() == "Aero"
    QTest.keyClick(window.list, Qt.Key.Key_Down)
    QTest.keyClick(window.list, Qt.Key.Key_Down)
    assert wardrobe.worn == ["classic", "night"]
    assert themes.current().name == "night"
    assert window.undo.isVisible()
    assert "Night" in window.undo.words.text()
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert wardrobe.worn[-1] == "aero"
    assert window.list.currentItem().text() == "Aero"
    assert not window.undo.isVisible()


def test_every_row_tells_what_it_is(window: ThemesWindow) -> None:
    told = [
        window.list.item(row).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(window.list.count())
    ]
    assert told[0] == "As the system, Follows light and dark of your desktop."
    assert told[4] == "High contrast, light, high contrast, 7:1"
    assert len(told) == len(BUILT_IN) + 1
    assert window.list.accessibleName() == "Themes"


def test_a_picture_of_each_is_painted_without_wearing_it(window: ThemesWindow) -> None:
    window.list.scrollToBottom()
    image = window.list.viewport().grab().toImage()
    ratio = image.devicePixelRatio()
    night = window.list.visualItemRect(window.list.item(3))
    inside = QPoint(round((night.left() + 20) * ratio), round((night.center().y() + 50) * ratio))
    assert image.pixelColor(inside) == themes.NIGHT.panel
    assert themes.current().name == "aero"


def test_what_chatera_brings_stays(window: ThemesWindow, wardrobe: Wardrobe) -> None:
    assert not window.remove_button.isEnabled()
    QTest.keyClick(window.list, Qt.Key.Key_Delete)
    assert wardrobe.worn == []
    assert len(titles(window)) == len(BUILT_IN) + 1


def test_a_dropped_file_is_installed_and_worn(
    window: ThemesWindow, wardrobe: Wardrobe, tmp_path: Path
) -> None:
    drop(window, packed(tmp_path))
    assert titles(window)[-1] == "Mine"
    assert window.list.currentItem().text() == "Mine"
    assert wardrobe.worn == ["mine"]
    assert wardrobe.changes == 1
    assert window.remove_button.isEnabled()
    window.undo.button.click()
    assert wardrobe.worn[-1] == "aero"
    assert titles(window)[-1] == "Mine"


def test_a_name_is_words_and_nothing_else(window: ThemesWindow, tmp_path: Path) -> None:
    name = "<img src='file:///etc/passwd'><b>Bold</b>"
    file = packed(tmp_path)
    with zipfile.ZipFile(file) as made:
        text = made.read("theme.toml").decode().replace('"Mine"', f'"{name}"')
    file.write_bytes(archive({"theme.toml": text.encode()}))
    window.install(file)
    assert name in window.undo.words.text()
    assert window.undo.words.textFormat() == Qt.TextFormat.PlainText
    assert window.problem.textFormat() == Qt.TextFormat.PlainText


def test_what_is_wrong_with_a_file_is_told(
    window: ThemesWindow, wardrobe: Wardrobe, tmp_path: Path
) -> None:
    drop(window, packed(tmp_path, panel='"red"', waves="999"))
    assert window.problem.isVisible()
    said = window.problem.text().splitlines()
    assert said[1:] == [
        "colours.panel is “red”; it has to be a colour: # and six hexadecimal digits.",
        "geometry.waves is “999”; it has to be 0 (nothing) to 255.",
    ]
    drop(window, packed(tmp_path, text='"#eeeeee"'))
    assert "can't be installed" in window.problem.text()
    assert "chatera theme check" in window.problem.text().splitlines()[-1]
    assert wardrobe.worn == []
    QTest.keyClick(window.list, Qt.Key.Key_Down)
    assert not window.problem.isVisible()


def test_the_theme_that_is_worn_can_be_removed_and_taken_back(
    window: ThemesWindow, wardrobe: Wardrobe, tmp_path: Path
) -> None:
    window.install(packed(tmp_path))
    QTest.keyClick(window.list, Qt.Key.Key_Delete)
    assert wardrobe.worn[-1] == "system"
    assert "Mine" not in titles(window)
    window.undo.button.click()
    assert wardrobe.worn[-1] == "mine"
    assert window.list.currentItem().text() == "Mine"
    assert (tmp_path / "themes" / "mine").is_dir()
    window.remove_button.click()
    window.close()
    assert not (tmp_path / "themes" / "mine").exists()


def test_a_choice_made_elsewhere_is_shown(window: ThemesWindow, wardrobe: Wardrobe) -> None:
    window.show_chosen("contrast", ("classic", "night"))
    assert window.list.currentItem().text() == "High contrast, light"
    assert wardrobe.worn == []


# What options and system come to ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "dark", "contrast", "name"),
    [
        (Options(), False, False, "aero"),
        (Options(), True, False, "night"),
        (Options(light_theme="classic"), False, False, "classic"),
        (Options(), False, True, "contrast"),
        (Options(), True, True, "contrast-night"),
        (Options(system_contrast=False), True, True, "night"),
        (Options(theme="classic"), True, True, "classic"),
    ],
)
def test_the_system_is_followed(
    options: Options, dark: bool, contrast: bool, name: str, tmp_path: Path
) -> None:
    assert wear(options, Shelf(tmp_path), dark=dark, contrast=contrast).theme is themes.THEMES[name]


@pytest.mark.parametrize("name", ["gone", "../aero", "", "con", "a/b"])
def test_a_theme_that_is_gone_is_forgotten(name: str, tmp_path: Path) -> None:
    options = Options(theme="system", dark_theme=name, font_size=12)
    worn = wear(options, Shelf(tmp_path), dark=True, contrast=False)
    assert worn.theme is themes.NIGHT
    assert (worn.missing, worn.why) == (name, "It is not on this computer.")
    assert without(options, name) == Options(font_size=12)
    assert without(Options(theme=name, light_theme="classic"), name) == Options(
        light_theme="classic"
    )


def test_two_profiles_have_their_own(tmp_path: Path) -> None:
    for one in ("anna", "boris"):
        (tmp_path / one).mkdir()
    Shelf(tmp_path / "anna").install(packed(tmp_path))
    chosen = Options(theme="mine")
    assert wear(chosen, Shelf(tmp_path / "anna"), dark=False, contrast=False).theme.title == "Mine"
    assert wear(chosen, Shelf(tmp_path / "boris"), dark=False, contrast=False).missing == "mine"


def test_options_of_before_keep_their_theme(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text('theme = "classic"\nfont_size = 11\n', "utf-8")
    assert load(file) == Options(theme="classic", font_size=11)
    strange = Options(theme='a"\\\n\x7f🎨')
    save(file, strange)
    assert load(file) == strange


def test_the_settings_offer_what_there_is(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    chosen: list[Options] = []
    names = [("aero", "Aero"), ("mine", "Mine")]
    window = SettingsWindow(parent, Options(theme="mine"), chosen.append, themes=names)
    choice = window.fields["theme"]
    assert isinstance(choice, QComboBox)
    assert [choice.itemText(n) for n in range(3)] == ["As the system", "Aero", "Mine"]
    assert choice.currentText() == "Mine"
    choice.setCurrentIndex(1)
    assert chosen[-1].theme == "aero"
    window.show_themes(
        msgspec.structs.replace(chosen[-1], theme="night"), [*names, ("night", "Night")]
    )
    assert choice.currentText() == "Night"
    assert len(chosen) == 1
    light = window.fields["light_theme"]
    assert isinstance(light, QComboBox)
    light.setCurrentIndex(light.findText("Mine"))
    assert (chosen[-1].theme, chosen[-1].light_theme) == ("night", "mine")


@pytest.fixture
def desktop(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[], Desktop]]:
    """Opens the desktop of one profile, up to its first window, and ends the one before."""
    profile, opened = tmp_path / "profile", list[Desktop]()

    def end() -> None:
        while opened:
            before = opened.pop()
            assert before.contacts is not None
            before.contacts.deleteLater()  # and its windows with it
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            if before._ownership is not None:
                before._ownership.release()

    def begin() -> Desktop:
        end()
        made = Desktop(qapp, Launch(profile))
        opened.append(made)
        made.begin()
        return made

    Profile.create(profile, "Anna").close()
    yield begin
    end()
    themes.apply(qapp, themes.AERO)


def test_a_desktop_tells_once_that_its_theme_is_gone(
    desktop: Callable[[], Desktop], tmp_path: Path
) -> None:
    settings = tmp_path / "profile" / "settings.toml"
    save(settings, Options(theme="mine", font_size=11))
    first = desktop()
    assert first.contacts is not None
    assert "The theme “mine” can't be used" in first.contacts.foot.text()
    assert "not on this computer" in first.contacts.foot.text()
    assert load(settings) == Options(font_size=11)
    second = desktop()
    assert second.contacts is not None
    assert second.contacts.foot.text() == ""


def test_a_desktop_wears_what_its_window_installs(
    desktop: Callable[[], Desktop], tmp_path: Path
) -> None:
    one = desktop()
    assert one.contacts is not None
    one.contacts.menu.aboutToShow.emit()
    entry = next(entry for entry in one.contacts.menu.actions() if entry.text() == "Themes…")
    entry.trigger()
    window = one.contacts.findChild(ThemesWindow)
    assert window is not None
    one.open_settings()
    window.install(packed(tmp_path))
    assert themes.current().title == "Mine"
    assert load(tmp_path / "profile" / "settings.toml").theme == "mine"
    settings = one.contacts.findChild(SettingsWindow)
    assert settings is not None
    choice = settings.fields["theme"]
    assert isinstance(choice, QComboBox)
    assert choice.currentText() == "Mine"
    choice.setCurrentIndex(choice.findText("Classic"))
    assert window.list.currentItem().text() == "Classic"
    assert themes.current() is themes.CLASSIC
    again = desktop()
    assert themes.current() is themes.CLASSIC
    assert again.options.theme == "classic"


def test_a_theme_brings_its_sounds(desktop: Callable[[], Desktop], tmp_path: Path) -> None:
    one = desktop()
    assert one._sound("nudge").name == "nudge.wav"
    assert one._sound("nudge").parent.name == "sounds"
    usual = one._sound("nudge").read_bytes()
    file = packed(tmp_path, "loud")
    with zipfile.ZipFile(file, "a") as made:
        made.writestr("rattle.wav", usual)
    with zipfile.ZipFile(file) as made:
        whole = {name: made.read(name) for name in made.namelist()}
    whole["theme.toml"] += b'\n[sounds]\nnudge = "rattle.wav"\n'
    file.write_bytes(archive(whole))
    one.wardrobe.shelf.install(file)
    one.wardrobe.choose("loud")
    assert one._sound("nudge") == tmp_path / "profile" / "themes" / "loud" / "rattle.wav"
    assert one._sound("sent").parent.name == "sounds"
