"""How somebody would like a message's letters to look, and how that is shown so that it can be read."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QColor, QFont, QFontDatabase

from chatera_app.themes.contrast import HIGH, ratio
from chatera_app.widgets.theme import Theme

READABLE = 5.0
"""More than the 4.5:1 that text needs, since a row's ground is another one under the mouse."""
HIGHLY_READABLE = HIGH + 0.5
"""The same where high contrast is promised."""
SIZES = {1: 0.85, 2: 1.3, 3: 1.65}
"""How much larger than usual the letters of each size are."""
CLASSES = ("sans", "serif", "mono", "rounded", "hand")
_FAMILIES = {
    "sans": ("Noto Sans", "DejaVu Sans", "Arial"),
    "serif": ("Noto Serif", "DejaVu Serif", "Liberation Serif", "Georgia", "Times New Roman"),
    "mono": ("DejaVu Sans Mono", "Noto Sans Mono", "Liberation Mono", "Consolas", "Menlo"),
    "rounded": ("Nunito", "Quicksand", "Comfortaa", "Arial Rounded MT Bold", "Verdana"),
    "hand": ("Comic Neue", "Segoe Print", "Bradley Hand", "Comic Sans MS", "URW Chancery L"),
}
_HINTS = {
    "sans": QFont.StyleHint.SansSerif,
    "serif": QFont.StyleHint.Serif,
    "mono": QFont.StyleHint.Monospace,
    "rounded": QFont.StyleHint.SansSerif,
    "hand": QFont.StyleHint.Cursive,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A wish for letters; each part that is left as it is here is the reader's own.

    Attributes:
        font: one of ``CLASSES``, or the name of a family; empty for the reader's own.
        colour: red, green and blue, 8 bits each; None for the reader's own.
        size: a key of ``SIZES``, or 0.
    """

    font: str = ""
    colour: int | None = None
    bold: bool = False
    italic: bool = False
    underline: bool = False
    size: int = 0

    @property
    def plain(self) -> bool:
        """Whether nothing is wished for."""
        return self == Look()


def looking(font: QFont, look: Look | None) -> QFont:
    """The font as it is wished for; a family that is not here, and a size that nobody knows, change nothing."""
    if look is None:
        return font
    made = QFont(font)
    families = _families(look.font)
    if families:
        made.setFamilies([*families, *font.families()])
    if look.font in _HINTS:
        made.setStyleHint(_HINTS[look.font])
    made.setPointSizeF(font.pointSizeF() * SIZES.get(look.size, 1.0))
    made.setBold(font.bold() or look.bold)
    made.setItalic(font.italic() or look.italic)
    made.setUnderline(look.underline)
    return made


def _families(name: str) -> tuple[str, ...]:
    if not name:
        return ()
    here = _here()
    return tuple(one for one in _FAMILIES.get(name, (name,)) if one in here)


@lru_cache(maxsize=1)
def _here() -> frozenset[str]:
    return frozenset(QFontDatabase.families())


@lru_cache(maxsize=512)
def _readable(rgb: int, ground: int, wanted: float) -> int:
    behind = QColor.fromRgb(ground)
    colour = QColor.fromRgb(rgb)
    if _apart(colour, behind) >= wanted:
        return colour.rgb()
    hue, saturation = max(0.0, colour.hslHueF()), colour.hslSaturationF()  # grey has no hue
    dark = _apart(QColor("#000000"), behind) >= _apart(QColor("#ffffff"), behind)
    # The hue stays; between the colour and black (or white) is the nearest that can be read.
    near, far = colour.lightnessF(), 0.0 if dark else 1.0
    for _ in range(12):
        middle = (near + far) / 2
        made = QColor.fromHslF(hue, saturation, middle)
        if _apart(made, behind) >= wanted:
            far = middle
        else:
            near = middle
    return QColor.fromHslF(hue, saturation, far).rgb()


def readable(rgb: int, theme: Theme) -> QColor:
    """A colour of the same hue that can be read on a theme's panel; as it is where it can."""
    wanted = HIGHLY_READABLE if theme.high_contrast else READABLE
    return readable_on(rgb, theme.panel, wanted)


def readable_on(rgb: int, ground: QColor, wanted: float) -> QColor:
    """A colour of the same hue with this contrast to a ground, or as near to it as there is."""
    return QColor.fromRgb(_readable(rgb & 0xFFFFFF, ground.rgb() & 0xFFFFFF, wanted))


def _apart(one: QColor, other: QColor) -> float:
    return ratio(one.name(), other.name())
