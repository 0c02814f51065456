"""Every word a window says can be translated, and no translation breaks what it says."""

import ast
import errno
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, strategies as st
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTime, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QLineEdit,
    QStyleOptionMenuItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from chatera.client.message import Message
from chatera.client.own_pictures import built_in
from chatera.protocol.bodies import Sticker, Wink
from chatera.protocol.errors import UserError
from chatera_app.actions.deeds import DeedMenu
from chatera_app.models.library_words import Sentence, in_our_words
from chatera_app.models.lines import in_a_line
from chatera_app.widgets.moments import date_time_words, date_words, time_words, weekday_words
from chatera_app.widgets.picture_names import picture_name
from chatera_app.widgets.plain import isolated
from chatera_app.widgets.sticker_page import StickerPage
from chatera_app.windows.own_pictures import sticker_pictures
from chatera_app.windows.speaking import (
    ENGLISH,
    NAMES,
    Voice,
    language_of,
    locale_of,
    translations,
)
from chatera_app.windows.statuses import AskTime
from chatera_app.windows.wearing import SYSTEM

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "scripts"))

import library_words  # noqa: E402 - scripts are no package
import translations as tool  # noqa: E402 - scripts are no package

PLACES = re.compile(r"%L?n|\{[a-z0-9_]*\}")
LATER = {
    "app/chatera_app/actions/deeds.py", "app/chatera_app/windows/keyboard.py", "app/chatera_app/windows/palette.py",
    "app/chatera_app/windows/settings.py", "app/chatera_app/windows/wishes.py", "app/chatera_app/windows/comparing.py",
    "app/chatera_app/windows/keeping.py", "app/chatera_app/actions/action.py", "app/chatera_app/windows/filters.py",
    "app/chatera_app/models/library_words.py", "app/chatera_app/models/lines.py", "app/chatera_app/models/timeline.py",
    "app/chatera_app/windows/own_pictures.py", "app/chatera_app/windows/winking.py",
    "app/chatera_app/widgets/wink_overlay.py",
}  # fmt: skip
"""Where words are translated that are declared elsewhere: actions, options, what the library says, names of pictures."""
NOON = datetime(2026, 11, 27, 12, tzinfo=UTC)
LANGUAGES = [language for language in NAMES if language != ENGLISH]
FORMS = {"ar": 6, "pl": 3, "tr": 1, "ja": 1, "zh_CN": 1}
"""How many forms a word has beside a number, where it is not two."""


@cache
def gathered() -> tuple[frozenset[tool.Words], tuple[str, ...]]:
    """What the windows say, read once for all languages."""
    found, unknown = tool.gather()
    return frozenset(found), tuple(unknown)


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Voice]:
    """A voice that speaks English again in the end, and counts as before."""
    voice, before = Voice(qapp), QLocale()
    yield voice
    voice.speak(ENGLISH)
    QLocale.setDefault(before)


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
    _, unknown = gathered()
    assert {one.rpartition(":")[0] for one in unknown} <= LATER


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_has_a_place_in_the_files(language: str) -> None:
    found, _ = gathered()
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
                    [x for x in wanted if x[0] != "%"],
                    [x for x in PLACES.findall(words) if x[0] != "%"],
                )
                assert sorted(found) == wanted, f"{language}: {source!r}: {words!r}"
            else:
                assert sorted(PLACES.findall(words)) == wanted, f"{language}: {source!r}: {words!r}"
            assert source.endswith("…") == words.endswith("…"), f"{language}: {source!r}: {words!r}"
            assert source.count("&") == words.count("&"), f"{language}: {source!r}: {words!r}"


@pytest.mark.parametrize("language", sorted(tool.RIGHT_TO_LEFT))
def test_no_sentence_is_turned_around_by_its_first_word(language: str) -> None:
    for (context, source, _), message in messages(language).items():
        for words in forms(message):
            assert words == tool.begun(words, language), f"{language}: {context}: {source!r}"
    assert tool.begun("<b>ChatEra נעול</b>", "he") == "<b>\u200fChatEra נעול</b>"
    assert tool.begun("ChatEra ist zu", "de") == "ChatEra ist zu"


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


@pytest.mark.parametrize(
    ("language", "system", "name"),
    [("de", "de_AT", "de_AT"), ("en", "de_DE", "en_DE"), ("fr", "fr_CA", "fr_CA"), ("ja", "ja_JP", "ja_JP")],
)  # fmt: skip
def test_dates_are_written_as_in_ones_country(language: str, system: str, name: str) -> None:
    assert locale_of(language, QLocale(system)).name() == name
    assert locale_of("ar", QLocale(system)).language() == QLocale.Language.Arabic


def test_a_language_is_worn_and_taken_off(qapp: QApplication, speaking: Voice) -> None:
    speaking.speak("ar")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QCoreApplication.translate("Actions", "Reply") != "Reply"
    speaking.speak("de")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert QCoreApplication.translate("Actions", "Reply") == "Antworten"
    speaking.speak(ENGLISH)
    assert QCoreApplication.translate("Actions", "Reply") == "Reply"


def test_the_program_says_what_is_missing() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "scripts" / "translations.py", "nonsense"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode
    assert "translations.py update" in done.stderr


COUNTED = re.compile(
    r"\{\w*\} (new |more |other )?"
    r"(messages|members|people|pictures|things|letters|characters|others|more|new|unread|files|devices|times)\b"
)
"""What says how many of something there are."""


def test_whatever_is_counted_has_plural_forms() -> None:
    """Polish and Arabic say two, three and five messages in different words; only ``%n`` can tell them apart."""
    found, _ = gathered()
    counted = {
        one.source for one in found if COUNTED.search(one.source) and one.context != "Library"
    }
    assert not counted
    assert all(one.plural for one in found if re.search("%L?n", one.source))


@pytest.mark.parametrize("language", [*LANGUAGES, ENGLISH])
def test_whatever_is_counted_is_said_in_all_forms(language: str) -> None:
    counted = {key: one for key, one in messages(language).items() if one.get("numerus")}
    found, _ = gathered()
    assert set(counted) == {(one.context, one.source, one.comment) for one in found if one.plural}
    for key, message in counted.items():
        assert len(forms(message)) == FORMS.get(language, 2), f"{language}: {key}"
        assert all(words.strip() for words in forms(message)), f"{language}: {key}"


@pytest.mark.parametrize(
    ("language", "count", "words"),
    [
        ("en", 1, "1 new message"), ("en", 5, "5 new messages"), ("pl", 1, "1 nowa wiadomość"),
        ("pl", 3, "3 nowe wiadomości"), ("pl", 5, "5 nowych wiadomości"), ("pl", 22, "22 nowe wiadomości"),
        ("ar", 1, "رسالة جديدة واحدة"), ("ar", 2, "رسالتان جديدتان"), ("ar", 3, "٣ رسائل جديدة"),
        ("ja", 2, "新着メッセージ 2 件"),
    ],
)  # fmt: skip
def test_a_number_bends_the_words_beside_it(
    speaking: Voice, language: str, count: int, words: str
) -> None:
    speaking.speak(language)
    assert QCoreApplication.translate("Conversation", "%Ln new messages", None, count) == words


def test_a_clock_is_read_in_the_language_of_the_windows(speaking: Voice) -> None:
    at = datetime(2026, 11, 23, 15, 45).astimezone()
    speaking.speak("de")
    assert (time_words(at), date_words(at)) == ("15:45", "23.11.26")
    speaking.speak("ar")
    assert time_words(at) == "٣:٤٥ م"
    assert "٢٠٢٦" in date_time_words(at)
    assert weekday_words(at) == "الاثنين"
    speaking.speak("en")
    assert time_words(at).endswith("PM")


def test_a_time_is_chosen_as_it_is_written_elsewhere(qtbot: QtBot, speaking: Voice) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    for language in NAMES:
        speaking.speak(language)
        dialog = AskTime(window, lambda _: None)
        dialog.time.setTime(QTime(18, 5))
        assert dialog.time.text() == QLocale().toString(
            QTime(18, 5), QLocale.FormatType.ShortFormat
        ), language


def test_buttons_that_qt_writes_say_what_ours_say(qtbot: QtBot, speaking: Voice) -> None:
    standard = QDialogButtonBox.StandardButton
    for language in LANGUAGES:
        speaking.speak(language)
        box = QDialogButtonBox(standard.Ok | standard.Cancel | standard.Close)
        qtbot.addWidget(box)
        assert box.button(standard.Close).text() == speaking_of("DoctorWindow", "Close")
        assert box.button(standard.Cancel).text() == speaking_of("JoiningWindow", "Cancel")
        assert language not in {"ar", "he", "es", "tr"} or box.button(standard.Ok).text() != "OK"
        field = QLineEdit()
        qtbot.addWidget(field)
        menu = field.createStandardContextMenu()
        assert "Select All" not in {one.text() for one in menu.actions()}, language
        menu.deleteLater()


def speaking_of(context: str, words: str) -> str:
    said = QCoreApplication.translate(context, words)
    assert said != words
    return said


def test_keys_in_a_menu_are_written_in_their_own_order(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    menu, option = DeedMenu(window), QStyleOptionMenuItem()
    entry = menu.addAction("الإعدادات")
    menu.initStyleOption(option, entry)
    assert option.text == "الإعدادات"
    entry.setShortcut(QKeySequence("Ctrl+,"))
    menu.initStyleOption(option, entry)
    assert option.text == f"الإعدادات\t{isolated('Ctrl+,')}"
    assert entry.text() == "الإعدادات"  # which a screen reader says


# What the library says -------------------------------------------------------------------------


def test_our_stickers_and_winks_are_called_and_found_in_the_readers_language(
    speaking: Voice,
) -> None:
    wave, own = (
        built_in()[0],
        built_in()[0]._replace(built_in=False, name="thanks", emoji="🌹", words=""),
    )
    speaking.speak("de")
    ours, theirs = sticker_pictures((wave, own))
    assert (wave.name, ours.name, theirs.name) == ("hello", "hallo", "thanks")
    page = StickerPage()
    page.set_stickers([ours, theirs])
    for words, count in (
        ("hallo", 1),
        ("hello", 1),
        ("winkende", 1),
        ("thanks", 1),
        ("blume", 1),
        ("nichts", 0),
    ):
        page.fill(words)
        assert page.grid.count() == count, words
    said = Message("e_1", 1, "a_bob", "Bob", own=False, text="👋 hello", at=NOON, kind="sticker")
    said = replace(said, sticker=Sticker(salt=b"", emoji="👋", name="hello", data=wave.data))
    assert in_a_line(said) == "👋 hallo"
    wink = replace(
        said, kind="wink", sticker=None, picture=Wink(salt=b"", name="Confetti", data=b"{}")
    )
    assert "Konfetti" in in_a_line(wink)
    assert picture_name("drawn by a stranger") == "drawn by a stranger"


def test_the_list_of_the_librarys_sentences_is_made_of_the_library() -> None:
    assert library_words.read() == library_words.gather(), "run scripts/translations.py update"


def test_every_error_for_people_is_known_to_the_windows() -> None:
    """Read in another way than the list is made: whatever is raised with words of its own has to be among it."""
    files = [one for one in (ROOT / "chatera").rglob("*.py") if "testing" not in one.parts]
    trees = [ast.parse(one.read_text("utf-8")) for one in files]
    errors = library_words.error_names(trees)
    known = {"§".join(re.split(r"\{\d+\}", one)).format() for one in library_words.read()}
    raised = unknown = 0
    for tree in trees:
        for node in ast.walk(tree):
            match node:
                case ast.Raise(exc=ast.Call(func=ast.Name(id=name), args=[*_, words])) if (
                    name in errors
                ):
                    raised += 1
                    sample = "".join(_sample(words))
                    if re.search(r"\w\w", sample):
                        assert sample.strip() in known, f"{name}: {ast.unparse(words)}"
                    else:
                        unknown += 1
    assert raised > 150
    assert unknown < 40  # what is raised again, and constants


def test_every_reason_of_a_picture_that_cannot_be_used_is_known_to_the_windows() -> None:
    declared = {one.source for one in gathered()[0] if one.context == "Reasons"}
    known = {"§".join(re.split(r"\{\d+\}", one)) for one in declared}
    raised = 0
    for name in ("picture_fitting", "picture_pack", "png_check", "stickers", "svg_check"):
        tree = ast.parse((ROOT / f"app/chatera_app/widgets/{name}.py").read_text("utf-8"))
        for node in ast.walk(tree):
            match node:
                case ast.Raise(exc=ast.Call(func=ast.Name(id="PackError"), args=[words])):
                    sample = "".join(_sample(words))
                    if re.search(r"\w\w", sample):
                        raised += 1
                        assert sample in known, f"{name}: {ast.unparse(words)}"
    assert raised > 50


@pytest.mark.parametrize(
    "number", [errno.EACCES, errno.ENOENT, errno.ENOSPC, errno.EROFS, errno.ECONNREFUSED]
)
def test_what_the_operating_system_says_is_said_in_the_readers_language(
    number: int, speaking: Voice
) -> None:
    speaking.speak("de")
    reason = os.strerror(number)
    assert in_our_words(OSError(number, reason, "/a/place")) not in {reason, ""}
    sentence = in_our_words(f"The settings can't be saved: {reason}.")
    assert sentence.startswith("Die Einstellungen")
    assert reason not in sentence
    assert reason not in in_our_words(f"it can't be read: {reason}")


def _sample(words: ast.expr) -> Iterator[str]:
    match words:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=parts):
            yield from (str(one.value) if isinstance(one, ast.Constant) else "§" for one in parts)


class Told(QTranslator):
    """Translates a few sentences of the library.

    Args:
        words: the sentences, and what they become.
    """

    def __init__(self, words: dict[str, str]) -> None:
        super().__init__()
        self._words = words

    def translate(  # None is what Qt calls a null string: it asks the next one
        self, context: str, source: str, _comment: str | None = None, _count: int = -1
    ) -> str | None:
        return self._words.get(source) if context == "Library" else None


def test_an_error_is_said_in_the_readers_language(speaking: Voice) -> None:
    translator = Told(
        {
            "“{0}” is no status; choose one of {1}.": "{1} – aber „{0}“ ist kein Status.",
            "The new computer went away.": "Der neue Computer ist weg.",
            "“{0}” belongs to your account now, but not everything was brought over: {1} Link it once more to bring the"
            " rest.": "{1} „{0}“ noch einmal verbinden!",
        }
    )  # fmt: skip
    speaking.speak("de")
    QCoreApplication.installTranslator(translator)
    try:
        said = in_our_words(UserError("“gone” is no status; choose one of a, b."))
        assert said == "\u2068a, b\u2069 – aber „\u2068gone\u2069“ ist kein Status."
        inner = in_our_words(
            "“Ada's” belongs to your account now, but not everything was brought over: The new computer went away."
            " Link it once more to bring the rest."
        )
        assert inner == "Der neue Computer ist weg. „\u2068Ada's\u2069“ noch einmal verbinden!"
        assert in_our_words("Nobody has ever said this.") == "Nobody has ever said this."
    finally:
        QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize("language", ["en", "de"])
def test_what_others_make_up_takes_no_time(language: str, speaking: Voice) -> None:
    speaking.speak(language)
    began = time.process_time()
    pieces = [" (", ") on ", " (", ") has a contrast of ", ":1; it needs ", ":1."]
    for made_up in (
        "".join(pieces) * 400 + "!",
        "it can't be read: " * 1000,
        "The settings can't be saved: " * 500,
    ):
        assert in_our_words(made_up)
    assert time.process_time() - began < 2  # it took minutes, or too deep a recursion


@given(
    st.lists(st.sampled_from(["", "a", "ab", "b", "x"]), min_size=1, max_size=5),
    st.text("abx", max_size=8),
)
def test_a_sentence_is_found_again_as_an_expression_would(pieces: list[str], words: str) -> None:
    expected = re.fullmatch("(.*?)".join(map(re.escape, pieces)), words, re.DOTALL)
    found = Sentence("", tuple(pieces)).parts_of(words)
    assert found == (None if expected is None else expected.groups())


def test_an_error_is_said_as_it_is_in_english(speaking: Voice) -> None:
    speaking.speak("en")
    words = "“gone” is no status; choose one of a, b."
    assert in_our_words(UserError(words)) == words
