"""The colours, glosses, sizes and fonts of the windows, and how a theme is put on the application.

A theme is the application's, as Qt's palette is: `apply` hangs it on the `QApplication`, `current` reads it back at
paint time, and Qt repaints every widget when the palette changes. So widgets keep no colour, and following the system
from light to dark is one call. What a theme says stands in a pack (`chatera_app.themes`); here it becomes Qt's values.
"""

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from chatera_app.themes.format import Geometry
from chatera_app.themes.shelf import BUILT_IN, Found, built_in_place, load

FAMILIES = ("Segoe UI", "Tahoma", "Noto Sans", "DejaVu Sans Condensed", "DejaVu Sans")
BASE_POINT_SIZE = 13.0 if sys.platform == "darwin" else 9.0  # macOS counts 72 points to the inch
_THEME = "chatera_theme"
_SCALE = "chatera_text_scale"
_EDGE = (0.49, 0.5)
"""Where a gloss breaks: the hard line in the middle is what reads as glass."""


@dataclass(frozen=True, slots=True, eq=False)
class Gradient:
    """A vertical gradient: places from 0 (top) to 1, and their colours."""

    stops: tuple[tuple[float, QColor], ...]

    @classmethod
    def parse(cls, words: str) -> "Gradient":
        """Make one of what a pack says, as "#ffffff #cfe9f6 | #a5d5ec #d9f0fa"."""
        upper, _, lower = words.partition("|")
        if not lower:
            return cls(tuple(_spread(upper.split(), 0.0, 1.0)))
        above, below = _spread(upper.split(), 0.0, _EDGE[0]), _spread(lower.split(), _EDGE[1], 1.0)
        return cls((*above, *below))

    @property
    def colours(self) -> tuple[QColor, ...]:
        """The colours alone."""
        return tuple(colour for _, colour in self.stops)

    def sunk(self) -> "Gradient":
        """The same, upside down: what it shines on was pressed in."""
        return Gradient(tuple((1 - place, colour) for place, colour in reversed(self.stops)))


def _spread(colours: Sequence[str], first: float, last: float) -> Iterator[tuple[float, QColor]]:
    """Place colours evenly; a single one holds both ends."""
    words = list(colours) * 2 if len(colours) == 1 else colours
    for number, word in enumerate(words):
        yield first + (last - first) * number / (len(words) - 1), QColor(word)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Theme:
    """What the widgets paint with; text on its ground is held to a contrast of 4.5:1.

    Attributes:
        name: its id.
        title: what people call it.
        geometry: sizes and shapes, in pixels at 96 dpi.
        families: fonts by name, the best first.
        art: SVG files by role ("header", "background").
        sounds: WAV files by role ("message", "online", "offline", "nudge", "sent").
        scene: what stands behind one's own name, unless one chose something; empty for nothing.
        background: what stands behind conversations, likewise.
    """

    name: str
    title: str
    dark: bool
    high_contrast: bool
    geometry: Geometry
    families: tuple[str, ...]
    art: Mapping[str, Path]
    sounds: Mapping[str, Path]
    window: QColor
    window_lower: QColor
    panel: QColor
    rule: QColor
    text: QColor
    secondary: QColor
    link: QColor
    own_name: QColor
    their_name: QColor
    system: QColor
    error: QColor
    mention: QColor
    divider: QColor
    selection: QColor
    selection_border: QColor
    selection_text: QColor
    hover: QColor
    bubble_own: QColor
    group_text: QColor
    header_text: QColor
    header_secondary: QColor
    title_text: QColor
    button_border: QColor
    button_text: QColor
    send_border: QColor
    send_text: QColor
    badge: QColor
    badge_text: QColor
    found: QColor
    """Behind words that are looked for, and the words."""
    found_text: QColor
    glyph: QColor
    focus: QColor
    edge: QColor
    online: QColor
    away: QColor
    busy: QColor
    offline: QColor
    header: Gradient
    """Of the own header and the bar below the contact list."""
    toolbar: Gradient
    heading: Gradient
    """Of group headings, where they are bands."""
    title_bar: Gradient
    """Of what a window of our own has in place of a frame: toasts."""
    strip: Gradient
    """Of a pale strip within a window."""
    toast: Gradient
    button: Gradient
    send: Gradient
    """Of the one button a window is about."""
    selected: Gradient
    """Of a selected row."""
    scene: str = ""
    background: str = ""

    def status(self, status: str) -> QColor:
        """The colour of a status: one of four, whatever it says more exactly."""
        colours = {"online": self.online, "busy": self.busy, "phone": self.busy}
        colours |= dict.fromkeys(("away", "brb", "lunch", "idle"), self.away)
        return colours.get(status, self.offline)


def theme_of(found: Found) -> Theme:
    """What a pack says, as Qt's values."""
    manifest, fields = found.manifest, msgspec.structs.asdict
    values: dict[str, Any] = {name: QColor(word) for name, word in fields(manifest.colours).items()}
    values |= {name: Gradient.parse(words) for name, words in fields(manifest.gradients).items()}
    return Theme(
        name=manifest.id, title=manifest.name, dark=manifest.dark, high_contrast=manifest.high_contrast,
        geometry=manifest.geometry, families=manifest.fonts.families or FAMILIES,
        art=_files(found, fields(manifest.art)), sounds=_files(found, fields(manifest.sounds)),
        scene=manifest.scene or "", background=manifest.background or "", **values,
    )  # fmt: skip


def _files(found: Found, named: Mapping[str, str | None]) -> dict[str, Path]:
    return {role: found.place / name for role, name in named.items() if name is not None}


class _BuiltIn(Mapping[str, Theme]):
    """The themes that ChatEra brings, each read when it is asked for."""

    def __getitem__(self, name: str) -> Theme:
        if name not in BUILT_IN:
            raise KeyError(name)
        return _built_in(name)

    def __iter__(self) -> Iterator[str]:
        return iter(BUILT_IN)

    def __len__(self) -> int:
        return len(BUILT_IN)


@cache
def _built_in(name: str) -> Theme:
    return theme_of(load(built_in_place() / name, built_in=True))


THEMES: Mapping[str, Theme] = _BuiltIn()
AERO: Theme
CLASSIC: Theme
NIGHT: Theme
"""Three of them by name; reading one at the start that nobody wears would cost everybody's start."""

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Theme:
        """The theme of this name in capitals."""
        if name in {"AERO", "CLASSIC", "NIGHT"}:
            return THEMES[name.lower()]
        raise AttributeError(name)


def system_wants() -> tuple[bool, bool]:
    """Whether the system's setting is dark, and whether it asks for high contrast."""
    hints = QGuiApplication.styleHints()
    contrast = hints.accessibility().contrastPreference()
    return (
        hints.colorScheme() == Qt.ColorScheme.Dark,
        contrast == Qt.ContrastPreference.HighContrast
        or "HighContrast" in os.environ.get("GTK_THEME", ""),
    )


def apply(app: QApplication, theme: Theme, text_scale: float = 1.0) -> None:
    """Put the theme on the whole application: style, palette, font and style sheet."""
    # No properties of Qt's: hundreds of times a window asks for them.
    setattr(app, _THEME, theme)
    setattr(app, _SCALE, text_scale)
    app.setStyle("Fusion")
    _font.cache_clear()
    app.setFont(ui_font())
    app.setPalette(palette(theme))
    from chatera_app.widgets.controls_sheet import controls_sheet

    sheet = style_sheet(theme) + controls_sheet(theme)
    app.setStyleSheet(sheet + (_rings(theme) if theme.high_contrast else ""))


def current() -> Theme:
    """The theme of the running application; Aero before `apply`."""
    worn: Theme | None = getattr(QApplication.instance(), _THEME, None)
    return worn or _built_in("aero")


def ui_font(
    scale: float = 1.0, *, bold: bool = False, italic: bool = False, theme: Theme | None = None
) -> QFont:
    """The interface's font, `scale` times the size the person has chosen; `theme` is another one than is worn."""
    points = BASE_POINT_SIZE * text_scale() * scale
    return QFont(_font((theme or current()).families, points, bold, italic))


@cache
def _font(families: tuple[str, ...], points: float, bold: bool, italic: bool) -> QFont:
    """Make a font once: hundreds are asked for whenever a window opens. Whoever gets it takes a copy."""
    font = QFont()
    font.setFamilies(list(families))
    font.setPointSizeF(points)
    font.setBold(bold)
    font.setItalic(italic)
    return font


def text_scale() -> float:
    """How much larger than usual the person wants to read."""
    scale: float = getattr(QApplication.instance(), _SCALE, 1.0)
    return scale


def palette(theme: Theme) -> QPalette:
    """The theme as Qt's own palette, so that ordinary dialogs match the painted windows."""
    role = QPalette.ColorRole
    colours = QPalette()
    for key, colour in (
        (role.Window, theme.window),
        (role.WindowText, theme.text),
        (role.Base, theme.panel),
        (role.AlternateBase, theme.window),
        (role.Text, theme.text),
        (role.PlaceholderText, theme.secondary),
        (role.Button, theme.button.colours[1]),
        (role.ButtonText, theme.button_text),
        (role.Highlight, theme.selection),
        (role.HighlightedText, theme.selection_text),
        (role.ToolTipBase, theme.toast.colours[0]),
        (role.ToolTipText, theme.text),
        (role.Link, theme.link),
        (role.LinkVisited, theme.link),
        (role.BrightText, theme.error),
        (role.Accent, theme.selection_border),
    ):
        colours.setColor(key, colour)
    for key in (role.WindowText, role.Text, role.ButtonText):
        colours.setColor(QPalette.ColorGroup.Disabled, key, theme.offline)
    return colours


def style_sheet(theme: Theme) -> str:
    """The few things a palette cannot say: round fields and glossy scroll bars."""
    shape, line = theme.geometry, f"{theme.geometry.line}px"
    ring = f"{max(shape.line, shape.focus)}px"
    field, button = shape.field_radius, shape.button_radius
    return f"""
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QLineEdit, QPlainTextEdit, QTextEdit {{
        background: {theme.panel.name()}; color: {theme.text.name()};
        border: {line} solid {theme.rule.name()}; border-radius: {field}px; padding: 2px 4px;
        placeholder-text-color: {theme.secondary.name()};
        selection-background-color: {theme.selection.name()};
        selection-color: {theme.selection_text.name()};
    }}
    QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {{
        border: {ring} solid {theme.focus.name()};
    }}
    QPushButton {{
        background: {down(theme.button)}; color: {theme.button_text.name()};
        border: {line} solid {theme.button_border.name()}; border-radius: {button}px;
        padding: 4px 14px; min-height: 1.2em;
    }}
    QPushButton:hover {{ border-color: {theme.selection_border.name()}; }}
    QPushButton:default {{ border-color: {theme.send_border.name()}; background: {down(theme.send)};
        color: {theme.send_text.name()}; }}
    QPushButton:pressed, QPushButton:checked {{ background: {down(theme.button.sunk())};
        color: {theme.button_text.name()}; }}
    QPushButton:focus {{ border: {ring} solid {theme.focus.name()}; }}
    QPushButton:disabled {{ background: {theme.window.name()}; color: {theme.offline.name()};
        border-color: {theme.rule.name()}; }}
    QPushButton[flat="true"] {{ background: transparent; border-color: transparent; }}
    QComboBox, QSpinBox {{
        background: {down(theme.button)}; color: {theme.button_text.name()};
        border: {line} solid {theme.button_border.name()}; border-radius: {field}px;
        padding: 3px 6px; min-height: 1.2em;
    }}
    QSpinBox QLineEdit {{ border: 0; padding: 0; background: transparent; }}
    QSpinBox {{ background: {theme.panel.name()}; color: {theme.text.name()}; }}
    QComboBox:hover, QSpinBox:hover {{ border-color: {theme.selection_border.name()}; }}
    QComboBox:focus, QSpinBox:focus {{ border: {ring} solid {theme.focus.name()}; }}
    QComboBox::drop-down {{ border: 0; width: 20px; }}
    QComboBox::down-arrow, QSpinBox::down-arrow {{ image: url("{icon("down", theme)}"); width: 9px; height: 9px; }}
    QSpinBox::up-arrow {{ image: url("{icon("up", theme)}"); width: 9px; height: 9px; }}
    QSpinBox::up-button, QSpinBox::down-button {{ border: 0; width: 18px; background: transparent; }}
    QComboBox QAbstractItemView {{ border: {line} solid {theme.rule.name()}; background: {theme.panel.name()}; }}
    ConversationView, MembersPanel {{ border: {line} solid {theme.rule.name()}; }}
    QCheckBox::indicator, QListView::indicator {{
        width: 13px; height: 13px; border: {line} solid {theme.glyph.name()};
        border-radius: 3px; background: {theme.panel.name()};
    }}
    QCheckBox::indicator:checked, QListView::indicator:checked {{ image: url("{icon("tick", theme)}"); }}
    QCheckBox::indicator:hover, QListView::indicator:hover {{
        border-color: {theme.selection_border.name()}; background: {theme.hover.name()};
    }}
    QFrame#section {{
        background: {theme.panel.name()}; border: {line} solid {theme.rule.name()};
        border-radius: {shape.panel_radius}px;
    }}
    QLabel#sectionTitle {{ color: {theme.group_text.name()}; font-weight: bold; }}
    QLabel#hint, QLabel#typingLine {{ color: {theme.secondary.name()}; }}
    QLabel#problemLine {{ color: {theme.error.name()}; }}
    QToolTip {{
        background: {theme.toast.colours[0].name()}; color: {theme.text.name()};
        border: {line} solid {theme.rule.name()}; padding: 2px;
    }}
    QScrollBar:vertical {{ background: {theme.window.name()}; width: 13px; margin: 0; border: 0; }}
    QScrollBar::handle:vertical {{
        background: {across(theme.button)}; border: {line} solid {theme.button_border.name()};
        border-radius: {min(5, button)}px; min-height: 28px; margin: 1px;
    }}
    QScrollBar::handle:vertical:hover {{ border-color: {theme.selection_border.name()}; }}
    QScrollBar:vertical:disabled {{ background: {theme.panel.name()}; }}
    QScrollBar::handle:vertical:disabled {{ background: transparent; border-color: transparent; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """


def _rings(theme: Theme) -> str:
    """What high contrast rings besides when the keyboard is there."""
    ring = theme.geometry.focus
    return f"""
    QCheckBox, QRadioButton {{ border: {ring}px solid transparent; border-radius: 3px; }}
    QCheckBox:focus, QRadioButton:focus {{ border-color: {theme.focus.name()}; }}
    QTabBar::tab:focus {{ border: {ring}px solid {theme.focus.name()}; }}
    QListWidget:focus {{ border: {ring}px solid {theme.focus.name()}; }}
    """


def icon(name: str, theme: Theme) -> str:
    """The file of a small sign of the style sheet, for light or dark."""
    name = f"{name}-{'dark' if theme.dark else 'light'}.svg"
    return Path(str(files("chatera_resources").joinpath("icons", name))).as_posix()


def across(gradient: Gradient) -> str:
    """A gradient as a style sheet says it, from left to right."""
    return f"qlineargradient(x1:0, y1:0, x2:1, y2:0, {_stops(gradient)})"


def down(gradient: Gradient) -> str:
    """A gradient as a style sheet says it, from the top down."""
    return f"qlineargradient(x1:0, y1:0, x2:0, y2:1, {_stops(gradient)})"


def _stops(gradient: Gradient) -> str:
    return ", ".join(f"stop:{place:.3f} {colour.name()}" for place, colour in gradient.stops)
