"""Languages and words of spelling, as the settings show and a profile keeps them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidgetItem
from pytestqt.qtbot import QtBot

from chatera.store.options import Options
from chatera.store.profile import Profile
from chatera_app.system.dictionaries import NoDictionaries
from chatera_app.system.speller import Speller
from chatera_app.windows.languages import fitting, how_to_get, name_of
from chatera_app.windows.spelling import Spelling, without_possessive
from chatera_app.windows.spelling_page import SpellingPage
from tests.helpers.dictionaries import INSTALLED, EmptyDictionaries

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|propagateSizeHints|grabbing the keyboard)"
)


def spelling_of(profile: Profile, *wanted: str, none: bool = False) -> Spelling:
    speller = Speller(NoDictionaries if none else EmptyDictionaries)
    made = Spelling(
        profile, speller, Options, lambda _name, _value: None, lambda: None, lambda: list(wanted)
    )
    made.setParent(None)
    return made


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    Profile.create(tmp_path / "anna", "Anna").close()
    made = Profile.open(tmp_path / "anna")
    yield made
    made.close()


@pytest.fixture
def spelling(profile: Profile, qtbot: QtBot) -> Iterator[Spelling]:
    del qtbot
    made = spelling_of(profile, "de_CH", "en_US")
    yield made
    made.close()


@pytest.fixture
def page(qtbot: QtBot, spelling: Spelling) -> SpellingPage:
    made = SpellingPage(spelling)
    qtbot.addWidget(made)
    assert spelling.available is None
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: spelling.available is not None)
    qtbot.waitUntil(made.isActiveWindow)
    return made


def lines(page: SpellingPage) -> dict[str, QListWidgetItem]:
    items = [page.languages.item(row) for row in range(page.languages.count())]
    return {one.text(): one for one in items}


def ticked(page: SpellingPage) -> list[str]:
    return [name for name, one in lines(page).items() if one.checkState() is Qt.CheckState.Checked]


def test_languages_are_those_of_the_system_until_some_are_chosen(
    page: SpellingPage, spelling: Spelling, profile: Profile
) -> None:
    assert spelling.languages() == ("de_DE", "en_US")  # there is none for Switzerland
    assert list(lines(page)) == [
        "Deutsch (Deutschland)", "English (United States)", "Español (España)", "Português (Brasil)", "العربية",
    ]  # fmt: skip
    assert ticked(page) == ["Deutsch (Deutschland)", "English (United States)"]
    page.languages.setFocus()
    page.languages.setCurrentItem(lines(page)["Español (España)"])
    QTest.keyClick(page.languages, Qt.Key.Key_Space)
    assert spelling.chosen == ("de_DE", "en_US", "es_ES")
    assert page.usual.isEnabled()
    again = spelling_of(profile, "pt_PT")
    again._speller.languages = INSTALLED
    assert again.languages() == ("de_DE", "en_US", "es_ES")
    page.usual.click()
    assert not len(spelling.chosen)
    assert ticked(page) == ["Deutsch (Deutschland)", "English (United States)"]
    assert not page.usual.isEnabled()


def test_every_countrys_variant_can_be_chosen(page: SpellingPage, spelling: Spelling) -> None:
    page.every.click()
    assert len(lines(page)) == len(INSTALLED)
    lines(page)["English (United Kingdom)"].setCheckState(Qt.CheckState.Checked)
    lines(page)["English (United States)"].setCheckState(Qt.CheckState.Unchecked)
    page.every.click()
    assert ticked(page) == ["Deutsch (Deutschland)", "English (United Kingdom)"]
    assert spelling.languages() == ("de_DE", "en_GB")


def test_a_conversation_may_have_other_languages(profile: Profile, spelling: Spelling) -> None:
    spelling._speller.languages = INSTALLED
    spelling.choose_for(3, ["es_AR", "de_AT"])
    assert spelling.languages(3) == ("es_AR", "de_AT")
    assert spelling.languages(4) == spelling.languages() == ("de_DE", "en_US")
    assert {"es_AR", "de_AT"} <= set(spelling.offered(3))
    again = spelling_of(profile, "en_GB")
    again._speller.languages = INSTALLED
    assert (again.languages(3), again.languages(4)) == (("es_AR", "de_AT"), ("en_GB",))
    again.choose_for(3, [])
    assert again.languages(3) == ()
    assert again.has_own(3)
    again.choose_for(3, None)
    assert again.languages(3) == ("en_GB",)
    again.choose(["tlh", "pt_PT"])
    assert again.languages(3) == ("pt_PT",)  # of the other there is no dictionary today


def test_ones_own_words_are_kept_listed_and_removed(
    qtbot: QtBot, page: SpellingPage, spelling: Spelling, profile: Profile
) -> None:
    page.word.setFocus()
    for word in ("Zürcher", "chatera"):
        QTest.keyClicks(page.word, word.replace("ü", "ue"))
        QTest.keyClick(page.word, Qt.Key.Key_Return)
    assert [page.words.item(row).text() for row in range(page.words.count())] == [
        "chatera",
        "Zuercher",
    ]
    assert spelling.is_own("ChatEra’s")
    for wrong in ("two words", "4th", "x", "https://a.b"):
        page.word.setText(wrong)
        page.add.click()
        assert page.problem.isVisible(), wrong
    page.word.clear()
    assert not page.add.isEnabled()
    assert not page.remove.isEnabled()
    page.words.setCurrentRow(0)
    page.words.item(0).setSelected(True)
    page.remove.click()
    assert spelling_of(profile).words == spelling.words == ("Zuercher",)
    assert not spelling.is_own("chatera")
    del qtbot


def test_where_there_is_no_dictionary_the_page_says_how_to_get_one(
    qtbot: QtBot, profile: Profile
) -> None:
    spelling = spelling_of(profile, "de_AT", none=True)
    try:
        page = SpellingPage(spelling)
        qtbot.addWidget(page)
        page.show()
        qtbot.waitUntil(lambda: "no dictionary" in page.state.text())
        assert "apt-get install libenchant-2-2" in page.how.text()
        with qtbot.waitSignal(spelling.changed):
            page.again.click()
    finally:
        spelling.close()


def test_what_is_said_fits_the_system() -> None:
    assert "hunspell-de-at hunspell-fr" in how_to_get(["de_AT", "fr_CA", "tlh"], "linux")
    assert "hunspell-en-us" in how_to_get(["tlh"], "linux")
    assert "brew" in how_to_get(["de"], "darwin")
    assert ".dic" in how_to_get(["de"], "win32")


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (["de_AT", "en"], ("de_AT", "en_US")), (["en_GB", "en_US"], ("en_GB", "en_US")), (["de_CH"], ("de_DE",)),
        (["es_MX", "es"], ("es_ES",)), (["C", "tlh"], ()), (["ar_EG"], ("ar",)), ([], ()),
        (["fr", "en_NZ", "de"], ("en_US", "de_DE")),
    ],
)  # fmt: skip
def test_which_dictionaries_fit(wanted: list[str], found: tuple[str, ...]) -> None:
    assert fitting(wanted, INSTALLED) == found
    assert fitting(["fr_FR", "fr"], ["fr", "fr_FR"]) == ("fr_FR",)  # one of a language's is enough


def test_names() -> None:
    assert name_of("he_IL") == "עברית (ישראל)"
    assert name_of("eo") == "Esperanto"
    assert name_of("xx-medical") == "xx-medical"
    assert without_possessive("Anna's") == without_possessive("Anna’s") == "Anna"
