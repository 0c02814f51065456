"""The dictionaries that the set-up installs, looked into for real."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from chatera_app.system.dictionaries import (
    LONGEST,
    Dictionaries,
    EnchantDictionaries,
    NoDictionaries,
    system_dictionaries,
)
from chatera_app.windows.speaking import NAMES

WITHOUT_BLANKS = {"ja", "zh_CN"}
each = pytest.mark.parametrize("made", [EnchantDictionaries, NoDictionaries])


@pytest.fixture(scope="module")
def installed() -> EnchantDictionaries:
    return EnchantDictionaries()


def test_there_is_one_for_every_language_that_the_windows_speak(
    installed: EnchantDictionaries,
) -> None:
    codes = {one.partition("_")[0] for one in installed.languages()}
    assert codes >= set(NAMES) - WITHOUT_BLANKS
    assert list(installed.languages()) == sorted(set(installed.languages()))


@pytest.mark.parametrize(
    ("language", "word", "right"),
    [
        ("en_US", "color", True), ("en_US", "colour", False), ("en_GB", "colour", True),
        ("en_US", "don't", True), ("de_DE", "Straße", True), ("de_DE", "Strasse", False),
        ("fr_FR", "déjà", True), ("he_IL", "שלום", True), ("he_IL", "שלוםםם", False),
    ],
)  # fmt: skip
def test_words_are_known_or_not(
    installed: EnchantDictionaries, language: str, word: str, right: bool
) -> None:
    assert installed.knows(language, word) == right


def test_what_may_have_been_meant_comes_first(installed: EnchantDictionaries) -> None:
    assert installed.suggest("en_US", "recieve")[0] == "receive"
    assert "Woche" in installed.suggest("de_DE", "Wocke")


def test_what_is_no_word_is_not_looked_up(installed: EnchantDictionaries) -> None:
    for word in ("", "a" * (LONGEST + 1)):
        assert not installed.knows("en_US", word)
        assert installed.suggest("en_US", word) == []


@each
def test_a_language_without_a_dictionary_is_told_of(made: Callable[[], Dictionaries]) -> None:
    dictionaries = made()
    assert "tlh" not in dictionaries.languages()
    for _ in range(3):  # asked directly, Enchant has crashed at that
        with pytest.raises(LookupError):
            dictionaries.knows("tlh", "nuqneH")
        with pytest.raises(LookupError):
            dictionaries.suggest("tlh", "nuqneH")


def test_without_the_library_there_are_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "enchant", None)  # an import of it fails
    assert isinstance(system_dictionaries(), NoDictionaries)
    assert system_dictionaries().languages() == ()
    monkeypatch.undo()
    assert isinstance(system_dictionaries(), EnchantDictionaries)


@pytest.mark.expects_log("enchant-2 can't be loaded")
def test_with_a_damaged_library_there_are_none(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    damaged = tmp_path / "libenchant-2.so.2"
    damaged.write_bytes(b"no library")
    monkeypatch.setenv("PYENCHANT_LIBRARY_PATH", str(damaged))
    for name in [one for one in sys.modules if one.partition(".")[0] == "enchant"]:
        monkeypatch.delitem(sys.modules, name)
    assert isinstance(system_dictionaries(), NoDictionaries)
