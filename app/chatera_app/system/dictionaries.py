"""The dictionaries that are installed on this computer, by which words are checked.

They are reached through Enchant (pyenchant), which knows Hunspell's, Nuspell's and Aspell's dictionaries, those of a Mac and
others. What is here may take long (loading a dictionary: a third of a second), is no matter for the windows' thread, and
belongs to the one thread that made it: Enchant's brokers are not to be shared (`speller` keeps to that).
"""

from logging import getLogger
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from enchant import Dict

LONGEST: Final = 64
"""Letters of the longest word that is looked up; nothing longer is one."""
_log = getLogger(__name__)


class Dictionaries(Protocol):
    """What there is to look words up in."""

    def languages(self) -> tuple[str, ...]:
        """Return the languages there is a dictionary for, as ``de_AT`` or ``eo``, sorted."""
        ...

    def knows(self, language: str, word: str) -> bool:
        """Tell whether a word is right in one of the languages.

        Raises:
            LookupError: that dictionary can't be used.
        """
        ...

    def suggest(self, language: str, word: str) -> list[str]:
        """Return what may have been meant, the likeliest first.

        Raises:
            LookupError: that dictionary can't be used.
        """
        ...


class EnchantDictionaries:
    """Those that Enchant finds.

    Raises:
        ImportError: the library is not installed.
        OSError: it can't be loaded.
    """

    def __init__(self) -> None:
        import enchant  # loads the system's library, which takes a moment

        self._enchant = enchant
        self._broker = enchant.Broker()
        for hebrew in (
            "he",
            "he_IL",
        ):  # Hspell complains on stderr where the files of its own are missing
            self._broker.set_ordering(hebrew, "hunspell,nuspell,hspell,aspell")
        self._known = frozenset(tag for tag, _ in self._broker.list_dicts())
        self._open: dict[str, Dict] = {}

    def languages(self) -> tuple[str, ...]:
        """Return the languages there is a dictionary for."""
        return tuple(sorted(self._known))

    def knows(self, language: str, word: str) -> bool:
        """Tell whether a word is right."""
        if not 0 < len(word) <= LONGEST:
            return False
        dictionary = self._dictionary(language)
        try:
            return bool(dictionary.check(word))
        except self._enchant.errors.Error as error:
            raise LookupError(language) from error

    def suggest(self, language: str, word: str) -> list[str]:
        """Return what may have been meant."""
        if not 0 < len(word) <= LONGEST:
            return []
        return list(self._dictionary(language).suggest(word))

    def _dictionary(self, language: str) -> "Dict":
        """Return one of the dictionaries, loaded when it is asked for.

        Enchant is never asked for one it has not listed: that has crashed it (pyenchant's issue 321).
        """
        if language not in self._known:
            raise LookupError(language)
        if language not in self._open:
            try:
                self._open[language] = self._broker.request_dict(language)
            except self._enchant.errors.Error as error:
                raise LookupError(language) from error
        return self._open[language]


class NoDictionaries:
    """There is nothing to look words up in."""

    def languages(self) -> tuple[str, ...]:
        """Return none."""
        return ()

    def knows(self, language: str, word: str) -> bool:
        """Know nothing."""
        raise LookupError(language, word)

    def suggest(self, language: str, word: str) -> list[str]:
        """Know nothing."""
        raise LookupError(language, word)


def system_dictionaries() -> Dictionaries:
    """Return this computer's dictionaries; none where Enchant's library is missing, or damaged."""
    try:
        return EnchantDictionaries()
    except ImportError:
        _log.info("no spelling is checked: the library enchant-2 is not installed")
    except OSError as error:
        _log.warning("no spelling is checked: the library enchant-2 can't be loaded (%s)", error)
    return NoDictionaries()
