"""Dictionaries without a word in them: what a computer has, as far as names go."""

from chatera_app.system.dictionaries import NoDictionaries

INSTALLED = ("ar", "de_AT", "de_DE", "en_GB", "en_US", "es_AR", "es_ES", "pt_BR", "pt_PT")


class EmptyDictionaries(NoDictionaries):
    """Dictionaries of some languages that know no word."""

    def languages(self) -> tuple[str, ...]:
        """Return those of ``INSTALLED``."""
        return INSTALLED

    def knows(self, language: str, word: str) -> bool:
        """Know none."""
        del language, word
        return False
