"""Whether what a theme writes can be read: WCAG 2.2's contrast, of every text on every ground it stands on."""

from collections.abc import Iterator

from chatera_app.themes.format import Manifest

TEXT, MARK, HIGH = 4.5, 3.0, 7.0
"""Text, what is told by shape and colour, and text of a theme that calls itself high in contrast."""

ON_COLOURS = {
    "panel": "text secondary link own_name their_name system error mention divider group_text",
    "window": "text secondary link error group_text",
    "window_lower": "text secondary link error",
    "hover": "text secondary error",
    "bubble_own": "text secondary link own_name their_name mention error",
    "selection": "selection_text",
    "badge": "badge_text",
    "found": "found_text",
}
ON_GRADIENTS = {
    "header": "header_text header_secondary",
    "toolbar": "header_text header_secondary",
    "heading": "group_text",
    "title_bar": "title_text",
    "strip": "text",
    "toast": "text",
    "button": "button_text",
    "send": "send_text",
    "selected": "text secondary error selection_text",
}
MARKS = {
    "panel": "online away busy offline glyph focus",
    "window": "glyph focus",
}
EDGES = {
    "panel": "rule selection_border button_border send_border",
    "window": "rule selection_border button_border send_border",
}
"""What has to be seen besides where high contrast is promised: there nothing is told by a shade alone."""


def ratio(one: str, other: str) -> float:
    """The contrast of two colours as "#rrggbb", 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    """How light a colour as "#rrggbb" is, 0 (black) to 1 (white), as WCAG says."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def lit(colour: str, opacity: int) -> str:
    """A colour under white light of this opacity, 0 to 255."""
    channels = [int(colour[at : at + 2], 16) for at in (1, 3, 5)]
    return "#" + "".join(f"{round(c + (255 - c) * opacity / 255):02x}" for c in channels)


def stops(gradient: str) -> list[str]:
    """The colours of a gradient."""
    return [word for word in gradient.split() if word != "|"]


def problems(manifest: Manifest) -> list[str]:
    """What can't be read, or not be told apart; each in words that name the keys."""
    text = HIGH if manifest.high_contrast else TEXT
    pairs = [(*pair, text) for pair in _texts(manifest)]
    pairs += [(*pair, MARK) for pair in _flat(manifest, MARKS)]
    if manifest.high_contrast:
        pairs += [(*pair, MARK) for pair in _flat(manifest, EDGES)]
    found = []
    for name, ground, colour, behind, least in pairs:
        have = ratio(colour, behind)
        if have < least:
            found.append(
                f"{name} ({colour}) on {ground} ({behind}) has a contrast of {have:.2f}:1; "
                f"it needs {least:g}:1."
            )
    return list(dict.fromkeys(found))


def _texts(manifest: Manifest) -> Iterator[tuple[str, str, str, str]]:
    yield from _flat(manifest, ON_COLOURS)
    for ground, names in ON_GRADIENTS.items():
        behind = stops(getattr(manifest.gradients, ground))
        if ground in {"header", "toolbar"}:  # waves of light lie between the ground and the text
            behind += [lit(colour, manifest.geometry.waves) for colour in behind]
        for name in names.split():
            for colour in behind:
                yield (
                    f"colours.{name}",
                    f"gradients.{ground}",
                    getattr(manifest.colours, name),
                    colour,
                )


def _flat(manifest: Manifest, table: dict[str, str]) -> Iterator[tuple[str, str, str, str]]:
    colours = manifest.colours
    for ground, names in table.items():
        for name in names.split():
            yield (
                f"colours.{name}",
                f"colours.{ground}",
                getattr(colours, name),
                getattr(colours, ground),
            )
