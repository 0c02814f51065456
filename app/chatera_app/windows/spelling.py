"""In which languages spelling is checked, and which words are right besides: kept in the profile, for every conversation.

`Spelling` is the program's; a conversation's window has a `CheckedField`, which joins it to the field one writes in.
"""

import sys
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Final, NamedTuple

import msgspec
from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.store.options import Options
from chatera.store.profile import Profile
from chatera_app.models.marks import marks_of
from chatera_app.system.speller import Languages, Speller, Suggested
from chatera_app.widgets.announcing import announce
from chatera_app.widgets.composer import Composer
from chatera_app.widgets.plain import isolated
from chatera_app.widgets.spell_menu import LanguageChoice
from chatera_app.widgets.words import script_of, script_of_language, words_in
from chatera_app.windows.speaking import NAMES

LANGUAGES: Final = "spelling_languages"
WORDS: Final = "spelling_words"
CHATS: Final = "spelling_chats"
"""What a profile keeps: languages that were chosen, one's own words, and the languages of conversations by their number."""
PROGRAM: Final = "ChatEra"
"""A name that is in no dictionary."""
MOST_WORDS: Final = 5_000
MOST_CHATS: Final = 1_000
_POSSESSIVE: Final = ("'s", "’s")


class Spelling(QObject):
    """What is right, for every conversation of a profile.

    Args:
        profile: keeps what was chosen.
        speller: looks words up.
        options: gives today's options.
        set_option: changes one.
        see_settings: shows the settings of spelling.
        wanted: gives the languages of system and program, the most wanted first.

    Signals:
        changed: What is right has changed, or is known now.
        suggested: arg: a `Suggested`.
    """

    changed: Signal = Signal()
    suggested: Signal = Signal(object)

    def __init__(
        self, profile: Profile, speller: Speller, options: Callable[[], Options],
        set_option: Callable[[str, object], None], see_settings: Callable[[], None],
        wanted: Callable[[], Sequence[str]] | None = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self._profile = profile
        self._speller = speller
        self._options = options
        self._set_option = set_option
        self._wanted = wanted or languages_of_system
        self.see_settings = see_settings
        self._chosen = tuple(_kept(profile, LANGUAGES))
        self._words = _kept(profile, WORDS)
        self._right = {one.casefold() for one in self._words}
        chats = profile.setting(CHATS)
        self._chats = msgspec.json.decode(chats, type=dict[str, list[str]]) if chats else {}
        speller.found.connect(self.changed)
        speller.checked.connect(self.changed)
        speller.suggested.connect(self.suggested)

    def close(self) -> None:
        """Look nothing up any more."""
        self._speller.end()

    @property
    def on(self) -> bool:
        """Whether spelling is checked."""
        return self._options().spelling

    def switch(self, on: bool) -> None:
        """Check spelling from now on, or no longer."""
        self._set_option("spelling", on)
        self.changed.emit()

    # Languages -------------------------------------------------------------------------------

    @property
    def available(self) -> Languages | None:
        """The languages there are dictionaries for; None as long as nobody has looked."""
        return self._speller.languages

    def look(self, *, again: bool = False) -> None:
        """Find out which dictionaries there are; `changed` tells."""
        self._speller.look(again=again)

    @property
    def chosen(self) -> Languages:
        """The languages that were chosen; none where it is left to system and program."""
        return self._chosen

    def choose(self, languages: Iterable[str]) -> None:
        """Check in these languages, as long as a conversation has no other ones; none leaves it to system and program."""
        self._chosen = tuple(dict.fromkeys(languages))
        self._keep(LANGUAGES, list(self._chosen))
        self.changed.emit()

    def languages(self, chat: int | None = None) -> Languages:
        """Return the languages that are checked in a conversation, as far as there are dictionaries."""
        available = self.available or ()
        own = self._chats.get(str(chat)) if chat is not None else None
        if own is not None:
            return tuple(one for one in own if one in available)
        if self._chosen:
            return tuple(one for one in self._chosen if one in available)
        return fitting(self._wanted(), available)

    def has_own(self, chat: int) -> bool:
        """Tell whether a conversation has languages of its own."""
        return str(chat) in self._chats

    def choose_for(self, chat: int, languages: Iterable[str] | None) -> None:
        """Check a conversation in these languages; None for those of all others."""
        self._chats.pop(str(chat), None)
        if languages is not None:
            self._chats[str(chat)] = list(dict.fromkeys(languages))
            while len(self._chats) > MOST_CHATS:
                del self._chats[next(iter(self._chats))]
        self._keep(CHATS, self._chats)
        self.changed.emit()

    def offered(self, chat: int | None = None) -> tuple[str, ...]:
        """Return the languages that a short list offers: one for each, and of its variants those that are wanted here."""
        available = self.available or ()
        by_code: dict[str, list[str]] = {}
        for one in available:
            by_code.setdefault(code_of(one), []).append(one)
        checked = {*self.languages(chat), *self._chosen, *fitting(self._wanted(), available)}
        usual = {_usual(code, several) for code, several in by_code.items()}
        shown = [one for one in available if one in checked]
        shown += [
            one
            for one in sorted(usual, key=lambda one: name_of(one).casefold())
            if one not in checked and not any(code_of(one) == code_of(other) for other in checked)
        ]
        return tuple(shown)

    # Words -----------------------------------------------------------------------------------

    @property
    def words(self) -> tuple[str, ...]:
        """One's own words, in the order of the alphabet."""
        return tuple(sorted(self._words, key=str.casefold))

    def add(self, word: str) -> bool:
        """Let a word be right; False where it is none, or there are too many."""
        word = word.strip()
        found = [one.text for one in words_in(word)]
        if found != [word] or len(self._words) >= MOST_WORDS:
            return False
        if word not in self._words:
            self._words.append(word)
            self._words_changed()
        return True

    def remove(self, words: Iterable[str]) -> None:
        """Let one's own words be right no longer."""
        gone = set(words)
        self._words = [one for one in self._words if one not in gone]
        self._words_changed()

    def _words_changed(self) -> None:
        self._right = {one.casefold() for one in self._words}
        self._keep(WORDS, self._words)
        self.changed.emit()

    def is_own(self, word: str) -> bool:
        """Tell whether a word is one of one's own."""
        return without_possessive(word).casefold() in self._right

    def verdict(self, word: str, languages: Languages) -> bool | None:
        """Tell whether dictionaries of these languages have a word; None as long as that is not known."""
        return self._speller.verdict(word, languages)

    def check(self, words: Iterable[str], languages: Languages) -> None:
        """Look words up; `changed` tells."""
        self._speller.check(words, languages)

    def suggest(self, word: str, languages: Languages, near: Sequence[str]) -> None:
        """Look for what may have been meant among words ``near`` by; `suggested` tells."""
        self._speller.suggest(word, languages, near)

    def _keep(self, name: str, value: object) -> None:
        self._profile.set_setting(name, msgspec.json.encode(value).decode())


class _Asked(NamedTuple):
    word: str
    answer: Callable[[Sequence[str]], None]


class CheckedField(QObject):
    """Lets the spelling of what is written in one conversation be checked.

    Args:
        client: knows what people are called.
        chat: the conversation.
        composer: has the field.
        say: shows words above the field.

    Signals:
        told: A screen reader is told of a word that was gone to. arg: in which words.
    """

    told: Signal = Signal(str)

    def __init__(
        self, client: Client, chat: Chat, composer: Composer, say: Callable[[str], None]
    ) -> None:
        super().__init__(composer)
        self._client = client
        self._chat = chat
        self._field = composer.field
        self._composer = composer
        self._say = say
        self._spelling: Spelling | None = None
        self._ignored: set[str] = set()
        self._names: set[str] = set()
        self._by_script: dict[str, Languages] = {}
        self._asked: list[_Asked] = []
        self._later: list[Callable[[], None]] = []
        self._field.spelling.arrived.connect(self._arrived)
        self.told.connect(partial(announce, self._field))

    def heed(self, spelling: Spelling) -> None:
        """Ask from now on what is right."""
        self._spelling = spelling
        spelling.changed.connect(self._look)
        spelling.suggested.connect(self._suggested)
        self._field.spell_desk = self
        self._look()

    def end(self) -> None:
        """The conversation is closed."""
        spelling, self._spelling = self._spelling, None
        if spelling is not None:
            spelling.changed.disconnect(self._look)
            spelling.suggested.disconnect(self._suggested)
            self._field.spell_desk = None
            self._field.spelling.follow(None)

    def obey(self) -> None:
        """The options may be others."""
        self._look()

    def _look(self) -> None:
        spelling = self._spelling
        if spelling is None:
            return
        by_script: dict[str, list[str]] = {}
        for language in spelling.languages(self._chat.id):
            by_script.setdefault(script_of_language(language), []).append(language)
        self._by_script = {
            script: tuple(several) for script, several in by_script.items() if script
        }
        self._field.spelling.follow(self if spelling.on else None)
        if spelling.available is not None:
            later, self._later = self._later, []
            for call in later:
                call()

    # What the field asks (`widgets.spell_check.Checker`) ------------------------------------------

    def is_right(self, word: str) -> bool | None:
        """Tell whether a word is right; None as long as that is not known."""
        spelling = self._spelling
        if spelling is None or word in self._ignored or spelling.is_own(word):
            return True
        if without_possessive(word).casefold() in self._names:
            return True
        if spelling.available is None:
            return None
        languages = self._by_script.get(script_of(word), ())
        return spelling.verdict(word, languages) if languages else True

    def ask(self, words: Iterable[str]) -> None:
        """Find out about words."""
        spelling = self._spelling
        if spelling is None:
            return
        if spelling.available is None:
            spelling.look()
            return
        several: dict[Languages, list[str]] = {}
        for word in words:
            several.setdefault(self._by_script[script_of(word)], []).append(word)
        for languages, some in several.items():
            spelling.check(some, languages)

    def left_out(self, text: str) -> Sequence[tuple[int, int]]:
        """Return where code stands; and note what people here are called, before words are asked for."""
        self._names = self._names_here()
        if "`" not in text:
            return ()
        return [(one.start, one.end) for one in marks_of(text) if one.kind in {"code", "block"}]

    def codes(self) -> tuple[str, ...]:
        """Return what is written for emoticons of one's own."""
        return tuple(one.code for one in self._client.emoticons.all())

    def _names_here(self) -> set[str]:
        people = [self._client.people.get(one.account) for one in self._chat.members]
        names = [self._client.me.name, *(one.name for one in self._chat.members)]
        names += [name for one in people if one is not None for name in (one.name, one.own_name)]
        if self._chat.kind == "direct":
            names.append(self._chat.title)
        return {word.text.casefold() for name in (*names, PROGRAM) for word in words_in(name)}

    # What the menu does (`widgets.spell_menu.SpellDesk`) ------------------------------------------

    @property
    def on(self) -> bool:
        """Whether spelling is checked."""
        return self._spelling is not None and self._spelling.on

    def switch(self, on: bool) -> None:
        """Check spelling from now on, or no longer."""
        if self._spelling is not None:
            self._spelling.switch(on)

    def suggest(
        self, word: str, near: Sequence[str], answer: Callable[[Sequence[str]], None]
    ) -> None:
        """Find what may have been meant."""
        languages = self._by_script.get(script_of(word), ())
        if self._spelling is None or not languages:
            answer(())
            return
        self._asked.append(_Asked(word, answer))
        self._spelling.suggest(word, languages, near)

    def _suggested(self, told: Suggested) -> None:
        answers = [one.answer for one in self._asked if one.word == told.word]
        self._asked = [one for one in self._asked if one.word != told.word]
        for answer in answers:
            answer(told.words)

    def add(self, word: str) -> None:
        """Let a word be right from now on."""
        if self._spelling is not None and not self._spelling.add(word):
            self._say(_tr("No more words can be added to your dictionary."))

    def ignore(self, word: str) -> None:
        """Let a word be right here while the conversation is open."""
        self._ignored.add(word)
        self._field.spelling.refresh()

    def choices(self, later: Callable[[], None]) -> Sequence[LanguageChoice] | None:
        """Return the languages to choose from."""
        spelling = self._spelling
        if spelling is None:
            return ()
        if spelling.available is None:
            self._later.append(later)
            spelling.look()
            return None
        checked = spelling.languages(self._chat.id)
        offered = spelling.offered(self._chat.id)
        return [LanguageChoice(one, name_of(one), one in checked) for one in offered]

    @property
    def chosen_here(self) -> bool:
        """Whether this conversation has languages of its own."""
        return self._spelling is not None and self._spelling.has_own(self._chat.id)

    def tick(self, language: str, on: bool) -> None:
        """Check this conversation in a language, or no longer."""
        if self._spelling is not None:
            checked = [one for one in self._spelling.languages(self._chat.id) if one != language]
            self._spelling.choose_for(self._chat.id, [*checked, language] if on else checked)

    def as_usual(self) -> None:
        """Check this conversation in the languages of the settings."""
        if self._spelling is not None:
            self._spelling.choose_for(self._chat.id, None)

    def see_settings(self) -> None:
        """Show the settings of spelling."""
        if self._spelling is not None:
            self._spelling.see_settings()

    # Going from word to word -----------------------------------------------------------------

    @property
    def obstacle(self) -> str:
        """Why there are no misspelled words to go to; empty where there may be some."""
        if self._composer.obstacle:
            return self._composer.obstacle
        if not self.on:
            return _tr("Spelling is not checked.")
        if (
            self._spelling is not None
            and self._spelling.available is not None
            and not self._by_script
        ):
            return _tr(
                "There is no dictionary for your languages. The settings say how to get one."
            )
        return "" if self._composer.text().strip() else _tr("Nothing is written in the field.")

    def go_on(self) -> None:
        """Go to the next misspelled word; it is marked, and read aloud."""
        self._composer.set_handwriting(False)
        self._field.setFocus()
        self._field.spelling.go_on()

    def _arrived(self, word: str) -> None:
        if word:
            words = _tr("Misspelled: {0}. The menu key shows suggestions.").format(isolated(word))
        else:
            words = self.obstacle or _tr("There is no misspelled word.")
            self._say(words)
        self.told.emit(words)


def languages_of_system() -> list[str]:
    """Return the languages of system and program, as ``de_AT``, the most wanted first."""
    names = [one.replace("-", "_") for one in QLocale.system().uiLanguages()]
    return list(dict.fromkeys([*names, QLocale.system().name(), QLocale().name()]))


def fitting(wanted: Iterable[str], available: Sequence[str]) -> Languages:
    """Return the dictionaries that fit languages: the same variant, or else the usual one of that language."""
    several = list(wanted)
    exact = [one for one in several if one in available]
    found = list(exact)
    for one in several:
        code = code_of(one)
        variants = [other for other in available if code_of(other) == code]
        if variants and not any(code_of(other) == code for other in found):
            found.append(_usual(code, variants))
    order = [code_of(one) for one in several]
    return tuple(sorted(dict.fromkeys(found), key=lambda one: order.index(code_of(one))))


def _usual(code: str, variants: Sequence[str]) -> str:
    """The variant of a language that most people who write it mean."""
    usual = QLocale(code).name()
    return next((one for one in (code, usual) if one in variants), variants[0])


def code_of(language: str) -> str:
    """Return a language without its country."""
    return language.partition("_")[0]


def name_of(language: str) -> str:
    """Return what speakers of a language call it, with the country it is written as in."""
    locale, code = QLocale(language), code_of(language)
    if locale.language() is QLocale.Language.C:
        return language
    name = NAMES.get(code) or QLocale(code).nativeLanguageName().capitalize() or language
    territory = locale.nativeTerritoryName() if "_" in language else ""
    return f"{name} ({territory})" if territory else name


def without_possessive(word: str) -> str:
    """Return a name without the s of what belongs to it."""
    return word[:-2] if word.endswith(_POSSESSIVE) else word


PACKAGES: Final = {
    "ar": "hunspell-ar", "de": "hunspell-de-de", "en": "hunspell-en-us", "es": "hunspell-es", "fr": "hunspell-fr",
    "he": "hunspell-he", "it": "hunspell-it", "pl": "hunspell-pl", "pt": "hunspell-pt-br", "tr": "hunspell-tr",
}  # fmt: skip
"""What Debian and Ubuntu call the dictionaries of the languages that windows speak."""
OTHER_PACKAGES: Final = {
    "de_AT": "hunspell-de-at", "de_CH": "hunspell-de-ch", "en_GB": "hunspell-en-gb", "pt_PT": "hunspell-pt-pt",
}  # fmt: skip


def how_to_get(languages: Iterable[str], platform: str = sys.platform) -> str:
    """Say how dictionaries are installed on an operating system.

    Args:
        languages: that are wanted.
        platform: as ``sys.platform`` names it.
    """
    if platform == "darwin":
        return _tr(
            "Install the library with “{0}”. It checks with the dictionaries of macOS, and with others that are installed."
        ).format("brew install enchant")
    if platform == "win32":
        return _tr(
            "Put a language's two files, for example {0}, into the folder {1}. "
            "LibreOffice has such files for many languages."
        ).format("de_DE.dic + de_DE.aff", r"%LOCALAPPDATA%\enchant\hunspell")
    found = (OTHER_PACKAGES.get(one) or PACKAGES.get(code_of(one)) for one in languages)
    packages = list(dict.fromkeys(one for one in found if one)) or [PACKAGES["en"]]
    command = " ".join(["sudo apt-get install libenchant-2-2", *packages])
    return _tr(
        "Dictionaries on Debian and Ubuntu: “{0}”, and hunspell-… for other languages. "
        "On other systems the packages are called enchant2 and hunspell-…, or alike."
    ).format(command)


def _kept(profile: Profile, name: str) -> list[str]:
    kept = profile.setting(name)
    return msgspec.json.decode(kept, type=list[str]) if kept else []


def _tr(words: str) -> str:
    return QCoreApplication.translate("Spelling", words)
