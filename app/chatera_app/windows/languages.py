"""Languages of dictionaries: which fit a person, what they are called, and how dictionaries are installed."""

import sys
from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from chatera_app.system.speller import Languages
from chatera_app.windows.speaking import NAMES


def languages_of_system() -> list[str]:
    """Return the languages of system and program, as ``de_AT``, the most wanted first."""
    names = [one.replace("-", "_") for one in QLocale.system().uiLanguages()]
    return list(dict.fromkeys([*names, QLocale.system().name(), QLocale().name()]))


def fitting(wanted: Iterable[str], available: Sequence[str]) -> Languages:
    """Return the dictionaries that fit languages: the same variant, or else the usual one of that language."""
    several = list(wanted)
    found = [one for one in several if "_" in one and one in available]
    for one in several:
        code = code_of(one)
        variants = [other for other in available if code_of(other) == code]
        if variants and not any(code_of(other) == code for other in found):
            found.append(usual_variant(code, variants))
    order = [code_of(one) for one in several]
    return tuple(sorted(dict.fromkeys(found), key=lambda one: order.index(code_of(one))))


def usual_variant(code: str, variants: Sequence[str]) -> str:
    """Return the variant of a language that most people who write it mean."""
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


def _tr(words: str) -> str:
    return QCoreApplication.translate("Spelling", words)
