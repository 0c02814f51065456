"""Words are looked up beside the windows, and what is known is remembered."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from chatera_app.system import speller as module
from chatera_app.system.dictionaries import EnchantDictionaries, NoDictionaries
from chatera_app.system.speller import Languages, Speller, Suggested


class Lists:
    """Dictionaries of a few words, which note who asks; a gate lets them answer."""

    def __init__(self, **words: set[str]) -> None:
        self.words = words
        self.threads: set[int] = set()
        self.asked: list[str] = []
        self.broken: set[str] = set()
        self.gate = threading.Event()
        self.gate.set()

    def languages(self) -> Languages:
        self.threads.add(threading.get_ident())
        return tuple(sorted(self.words))

    def knows(self, language: str, word: str) -> bool:
        self.threads.add(threading.get_ident())
        self.gate.wait(10)
        if language in self.broken:
            raise LookupError(language)
        self.asked.append(word)
        return word in self.words[language]

    def suggest(self, language: str, word: str) -> list[str]:
        self.threads.add(threading.get_ident())
        if language in self.broken:
            raise LookupError(language)
        return [one for one in sorted(self.words[language]) if one[0] == word[0]]


@pytest.fixture
def lists() -> Lists:
    return Lists(de={"ein", "Wort", "Welt"}, en={"one", "word", "it's", "world", "we"})


@pytest.fixture
def speller(lists: Lists, qtbot: QtBot) -> Iterator[Speller]:
    del qtbot  # there is an application
    made = Speller(lambda: lists)
    yield made
    made.end()


def look_up(qtbot: QtBot, speller: Speller, words: list[str], languages: Languages) -> list[object]:
    speller.check(words, languages)
    qtbot.waitUntil(lambda: all(speller.verdict(one, languages) is not None for one in words))
    return [speller.verdict(one, languages) for one in words]


def test_nothing_is_made_before_somebody_asks(lists: Lists, speller: Speller) -> None:
    assert not speller.running
    assert speller.languages is None
    assert speller.verdict("word", ("en",)) is None
    assert not speller.running
    assert lists.threads == set()


def test_a_word_is_right_if_any_language_has_it(qtbot: QtBot, speller: Speller) -> None:
    words = ["ein", "word", "wrod", "it’s"]
    assert look_up(qtbot, speller, words, ("de", "en")) == [True, True, False, True]
    assert look_up(qtbot, speller, words, ("de",)) == [True, False, False, False]
    assert speller.languages == ("de", "en")


def test_everything_happens_in_a_thread_of_its_own(
    qtbot: QtBot, lists: Lists, speller: Speller
) -> None:
    look_up(qtbot, speller, ["word"], ("en",))
    with qtbot.waitSignal(speller.suggested):
        speller.suggest("wold", ("en",))
    (one,) = lists.threads
    assert one != threading.get_ident()


def test_what_is_known_is_not_looked_up_again(qtbot: QtBot, lists: Lists, speller: Speller) -> None:
    look_up(qtbot, speller, ["word", "word", "wrod"], ("en",))
    look_up(qtbot, speller, ["word", "wrod", "one"], ("en",))
    assert lists.asked == ["word", "wrod", "one"]


def test_who_asks_does_not_wait_and_suggestions_come_first(
    qtbot: QtBot, lists: Lists, speller: Speller
) -> None:
    lists.gate.clear()
    many = [f"word{number}" for number in range(module.WAITING + 200)]
    speller.check(many, ("en",))
    speller.check(many, ("en",))
    speller.suggest("wx", ("de", "en"))
    assert speller.verdict(many[0], ("en",)) is None
    told: list[object] = []
    speller.checked.connect(lambda: told.append("checked"))
    speller.suggested.connect(told.append)
    lists.gate.set()
    qtbot.waitUntil(lambda: len(told) > 4)
    suggested = next(one for one in told if isinstance(one, Suggested))
    assert told.index(suggested) <= 2  # after what was begun
    assert suggested == Suggested("wx", ("de", "en"), ("we", "word", "world"))
    qtbot.waitUntil(lambda: speller.verdict(many[-1], ("en",)) is False)
    assert len(lists.asked) <= module.WAITING + module.TOGETHER  # the oldest gave way


def test_each_language_has_its_turn_with_suggestions(
    qtbot: QtBot, lists: Lists, speller: Speller
) -> None:
    lists.words["de"] = {"wa", "wb", "wc", "wd", "we", "wf"}
    with qtbot.waitSignal(speller.suggested) as told:
        speller.suggest("wz", ("de", "en"))
    assert told.args[0].words == ("wa", "we", "wb", "word", "wc")  # no word comes twice
    with qtbot.waitSignal(speller.suggested) as told:
        speller.suggest("wz", ("de", "en"), ["one", "world"])  # these are English
    assert told.args[0].words == ("we", "wa", "word", "wb", "world")


@pytest.mark.expects_log("dictionaries that can't be used: de")
def test_a_broken_dictionary_says_nothing_is_wrong(
    qtbot: QtBot, lists: Lists, speller: Speller
) -> None:
    lists.broken.add("de")
    speller.check(["wrog"], ("de",))
    qtbot.waitUntil(lambda: speller.languages == ("en",))
    assert look_up(qtbot, speller, ["wrog"], ("de",)) == [True]
    assert look_up(qtbot, speller, ["wrog", "word"], ("de", "en")) == [False, True]
    with qtbot.waitSignal(speller.suggested) as told:
        speller.suggest("wo", ("de", "en"))
    assert "word" in told.args[0].words


def test_a_dictionary_that_was_installed_meanwhile_is_found(
    qtbot: QtBot, lists: Lists, speller: Speller
) -> None:
    assert look_up(qtbot, speller, ["mot"], ("en",)) == [False]
    lists.words["fr"] = {"mot"}
    speller.look()
    assert len(speller.languages or ()) == 2
    with qtbot.waitSignal(speller.found):
        speller.look(again=True)
    assert speller.languages == ("de", "en", "fr")
    assert speller.verdict("mot", ("en",)) is None  # what was known is of the others


def test_not_more_is_kept_than_there_is_room_for(qtbot: QtBot, lists: Lists) -> None:
    speller = Speller(lambda: lists, kept=3)
    try:
        for word in "abcdef":
            look_up(qtbot, speller, [word * 2], ("en",))
        assert [speller.verdict(one * 2, ("en",)) for one in "abcdef"] == [None] * 3 + [False] * 3
    finally:
        speller.end()


def test_the_end_waits_for_one_word_and_begins_nothing_more(lists: Lists, qtbot: QtBot) -> None:
    speller = Speller(lambda: lists)
    lists.gate.clear()
    speller.check([f"w{number}" for number in range(10)], ("en",))
    qtbot.waitUntil(lambda: bool(lists.threads))
    threading.Timer(0.05, lists.gate.set).start()
    speller.end()
    assert not speller.running
    asked = len(lists.asked)
    speller.check(["more"], ("en",))
    assert not speller.running
    assert len(lists.asked) == asked <= module.TOGETHER


def test_without_dictionaries_nothing_is_wrong(qtbot: QtBot) -> None:
    speller = Speller(NoDictionaries)
    try:
        assert look_up(qtbot, speller, ["qwrtz"], ()) == [True]
        assert not speller.languages
    finally:
        speller.end()


def test_real_dictionaries_in_the_thread(qtbot: QtBot) -> None:
    speller = Speller(EnchantDictionaries)
    try:
        words, languages = ["Straße", "colour", "qwrtz"], ("de_DE", "en_GB")
        assert look_up(qtbot, speller, words, languages) == [True, True, False]
        with qtbot.waitSignal(speller.suggested) as told:
            speller.suggest("recieve", languages)
        assert "receive" in told.args[0].words
        assert len(told.args[0].words) <= module.SUGGESTIONS
    finally:
        speller.end()
