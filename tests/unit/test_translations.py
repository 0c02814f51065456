"""Every word a window says can be translated, and no translation breaks what it says."""

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from chatera_app.windows.speaking import ENGLISH, NAMES, Voice, language_of, translations
from chatera_app.windows.wearing import SYSTEM

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "scripts"))

import translations as tool  # noqa: E402 - scripts are no package

PLACES = re.compile(r"%n|\{[a-z0-9_]*\}")
LATER = {
    "app/chatera_app/actions/deeds.py", "app/chatera_app/windows/keyboard.py", "app/chatera_app/windows/palette.py",
    "app/chatera_app/windows/settings.py", "app/chatera_app/windows/wishes.py", "app/chatera_app/windows/comparing.py",
    "app/chatera_app/windows/keeping.py", "app/chatera_app/actions/action.py", "app/chatera_app/windows/filters.py",
}  # fmt: skip
"""Where words are translated that are declared elsewhere: actions, options and the pictures of short numbers."""
LANGUAGES = [language for language in NAMES if language != ENGLISH]


def messages(language: str) -> dict[tuple[str, str, str], ET.Element]:
    return {
        (context, message.findtext("source", ""), message.findtext("comment", "")): message
        for context, message in tool.messages(language)
    }


def forms(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    several = [form.text or "" for form in translation.iter("numerusform")]
    return several or [translation.text or ""]


def test_the_languages_are_those_that_are_offered() -> None:
    assert {ENGLISH, *tool.LANGUAGES} == set(NAMES)


def test_no_word_is_translated_that_nobody_finds() -> None:
    _, unknown = tool.gather()
    assert {one.rpartition(":")[0] for one in unknown} <= LATER


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_has_a_place_in_the_files(language: str) -> None:
    found, _ = tool.gather()
    said = {(one.context, one.source, one.comment) for one in found}
    assert set(messages(language)) == said, "run scripts/translations.py update"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_translated_with_its_numbers_and_names(language: str) -> None:
    for (context, source, _), message in messages(language).items():
        for words in forms(message):
            assert words.strip(), f"{language}: {context}: {source!r} has no translation"
            wanted = sorted(PLACES.findall(source))
            if message.get("numerus"):  # "one message" may say no number
                wanted, found = (
                    [x for x in wanted if x != "%n"],
                    [x for x in PLACES.findall(words) if x != "%n"],
                )
                assert sorted(found) == wanted, f"{language}: {source!r}: {words!r}"
            else:
                assert sorted(PLACES.findall(words)) == wanted, f"{language}: {source!r}: {words!r}"
            assert source.endswith("…") == words.endswith("…"), f"{language}: {source!r}: {words!r}"
            assert source.count("&") == words.count("&"), f"{language}: {source!r}: {words!r}"


def test_what_the_program_reads_is_made_of_the_files(tmp_path: Path) -> None:
    for path in sorted(translations().glob("*.ts")):
        made = tmp_path / f"{path.stem}.qm"
        tool.tool("lrelease", str(path), "-qm", str(made), "-removeidentical", "-silent")
        assert made.read_bytes() == path.with_suffix(".qm").read_bytes(), path.name


@pytest.mark.parametrize(
    ("system", "choice", "language"),
    [
        ("de_AT", SYSTEM, "de"), ("en_GB", SYSTEM, "en"), ("zh_CN", SYSTEM, "zh_CN"), ("pt_BR", SYSTEM, "pt"),
        ("nb_NO", SYSTEM, "en"), ("de_DE", "ar", "ar"), ("fr_FR", "klingon", "fr"),
    ],
)  # fmt: skip
def test_which_language_is_spoken(system: str, choice: str, language: str) -> None:
    assert language_of(choice, QLocale(system)) == language


def test_a_language_is_worn_and_taken_off(qapp: QApplication) -> None:
    voice, before = Voice(qapp), QLocale()
    try:
        voice.speak("ar")
        assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert QCoreApplication.translate("Actions", "Reply") != "Reply"
        voice.speak("de")
        assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
        assert QCoreApplication.translate("Actions", "Reply") == "Antworten"
    finally:
        voice.speak(ENGLISH)
        QLocale.setDefault(before)
    assert QCoreApplication.translate("Actions", "Reply") == "Reply"


def test_the_program_says_what_is_missing() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "scripts" / "translations.py", "nonsense"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode
    assert "translations.py update" in done.stderr
