"""Which theme a profile's options come to, and what is worn where that one can't be."""

from typing import NamedTuple

import msgspec

from chatera.store.options import Options
from chatera_app.themes.format import ThemeError
from chatera_app.themes.shelf import Shelf
from chatera_app.widgets.theme import THEMES, Theme, theme_of

SYSTEM = "system"
CONTRAST = {False: "contrast", True: "contrast-night"}
"""What is worn where the system asks for high contrast, light or dark."""


class Worn(NamedTuple):
    """What is worn.

    Attributes:
        theme: which.
        missing: the id of the theme that was wanted and can't be worn; empty where it can.
        why: in words.
    """

    theme: Theme
    missing: str = ""
    why: str = ""


def wanted(options: Options, *, dark: bool, contrast: bool) -> str:
    """The id of the theme that the options and the system ask for."""
    if options.theme != SYSTEM:
        return options.theme
    if contrast and options.system_contrast:
        return CONTRAST[dark]
    return options.dark_theme if dark else options.light_theme


def wear(options: Options, shelf: Shelf, *, dark: bool, contrast: bool) -> Worn:
    """Find the theme that is to be worn."""
    name = wanted(options, dark=dark, contrast=contrast)
    if name in THEMES:
        return Worn(THEMES[name])
    try:
        return Worn(theme_of(shelf.find(name)))
    except ThemeError as error:
        return Worn(THEMES["night" if dark else "aero"], name, error.problems[0])


def without(options: Options, missing: str) -> Options:
    """The options as if a theme had never been chosen."""
    usual = Options()
    fields = {
        "theme": usual.theme,
        "light_theme": usual.light_theme,
        "dark_theme": usual.dark_theme,
    }
    return msgspec.structs.replace(
        options,
        **{field: value for field, value in fields.items() if getattr(options, field) == missing},
    )
