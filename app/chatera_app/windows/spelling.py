"""In which languages spelling is checked, and which words are right besides: kept in the profile, for every conversation.

`Spelling` is the program's; each conversation's window has a `checked_field.CheckedField`, which joins it to its field.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Final

import msgspec
from PySide6.QtCore import QObject, Signal

from chatera.store.options import Options
from chatera.store.profile import Profile
from chatera_app.system.speller import Languages, Speller
from chatera_app.widgets.words import words_in
from chatera_app.windows.languages import (
    code_of,
    fitting,
    languages_of_system,
    name_of,
    usual_variant,
)

LANGUAGES: Final = "spelling_languages"
WORDS: Final = "spelling_words"
CHATS: Final = "spelling_chats"
"""What a profile keeps: languages that were chosen, one's own words, and the languages of conversations by their number."""
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
        usual = {usual_variant(code, several) for code, several in by_code.items()}
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


def without_possessive(word: str) -> str:
    """Return a name without the s of what belongs to it."""
    return word[:-2] if word.endswith(_POSSESSIVE) else word


def _kept(profile: Profile, name: str) -> list[str]:
    kept = profile.setting(name)
    return msgspec.json.decode(kept, type=list[str]) if kept else []
