"""In which language the windows speak: Qt's translators, hung on the application before its first window.

The translations are made by `scripts/translations.py`. A language that is chosen counts for what is opened after it.
"""

from importlib.resources import files
from pathlib import Path
from typing import Final, cast

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

ENGLISH: Final = "en"
NAMES: Final = {
    "en": "English", "de": "Deutsch", "es": "Español", "fr": "Français", "it": "Italiano", "pl": "Polski",
    "pt": "Português", "tr": "Türkçe", "he": "עברית", "ar": "العربية", "zh_CN": "简体中文", "ja": "日本語",
}  # fmt: skip
"""The languages there are, each as it calls itself."""
BUTTONS: Final = cast(
    "tuple[str, ...]", QT_TRANSLATE_NOOP("QPlatformTheme", ("OK", "Cancel", "Close"))
)
"""What Qt writes on its own buttons: as it stands on ours."""
_QT_NEAREST: Final = {"pt": "pt_BR"}
"""What Qt itself speaks nearest to a language that it has no translation for."""


class Voice:
    """Lets an application speak a language.

    Args:
        app: speaks English before.
    """

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._translators: list[QTranslator] = []
        self.language = ENGLISH

    def speak(self, choice: str) -> None:
        """Speak the language of an option: one of ``NAMES``, or the system's where there is a translation for it."""
        language = language_of(choice, QLocale.system())
        for one in self._translators:
            QCoreApplication.removeTranslator(one)
        self._translators.clear()
        self.language = language
        QLocale.setDefault(locale_of(language, QLocale.system()))
        qts = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        self._load(f"qtbase_{_QT_NEAREST.get(language, language)}", qts)
        self._load(f"chatera_{language}", translations())
        self._app.setLayoutDirection(QLocale(language).textDirection())

    def _load(self, name: str, folder: Path) -> None:
        translator = QTranslator(self._app)
        # Of English only the plurals are ours; Qt has nothing to translate there.
        if translator.load(name, str(folder)):
            QCoreApplication.installTranslator(translator)
            self._translators.append(translator)


def language_of(choice: str, system: QLocale) -> str:
    """Return the language of ``NAMES`` that a choice comes to on a system."""
    if choice in NAMES:
        return choice
    for wanted in system.uiLanguages():
        whole = wanted.replace("-", "_")
        first = whole.partition("_")[0]
        for known in NAMES:
            if known in {whole, first, "zh_CN" if first == "zh" else whole}:
                return known
    return ENGLISH


def locale_of(language: str, system: QLocale) -> QLocale:
    """Return how a language writes dates, times and numbers: as in the system's country, where it is spoken there."""
    locale = QLocale(language)
    if system.language() == locale.language():
        return system
    return QLocale(locale.language(), locale.script(), system.territory())


def translations() -> Path:
    """Return where the translations lie."""
    return Path(str(files("chatera_resources") / "translations"))
