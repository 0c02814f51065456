"""The field of one conversation, in which spelling is checked."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal

from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera_app.models.marks import marks_of
from chatera_app.system.speller import Languages, Suggested
from chatera_app.widgets.announcing import announce
from chatera_app.widgets.composer import Composer
from chatera_app.widgets.plain import isolated
from chatera_app.widgets.spell_menu import LanguageChoice
from chatera_app.widgets.words import script_of, script_of_language, words_in
from chatera_app.windows.languages import name_of
from chatera_app.windows.spelling import Spelling, without_possessive

PROGRAM: Final = "ChatEra"
"""A name that is in no dictionary."""


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


def _tr(words: str) -> str:
    return QCoreApplication.translate("Spelling", words)
