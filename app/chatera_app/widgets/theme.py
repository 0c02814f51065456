"""The colours and fonts of the windows: three themes, and how one is put on the application.

A theme is the application's, as Qt's palette is: `apply` writes its name on the `QApplication`,
`current` reads it back at paint time, and Qt repaints every widget when the palette changes. So
widgets keep no colour, and following the system from light to dark is one call.
"""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

FAMILIES = ("Segoe UI", "Tahoma", "Noto Sans", "DejaVu Sans Condensed", "DejaVu Sans")
BASE_POINT_SIZE = 13.0 if sys.platform == "darwin" else 9.0  # macOS counts 72 points to the inch
_PROPERTY = "chateraTheme"
_SCALE = "chateraTextScale"

Gloss = tuple[QColor, QColor, QColor, QColor]
"""Four stops of a vertical gradient, with a hard break between the second and the third."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """Every colour the widgets paint with; text on its ground is held to a contrast of 4.5:1."""

    name: str
    dark: bool
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
    selection_upper: QColor
    selection_border: QColor
    selection_text: QColor
    hover: QColor
    bubble_own: QColor
    group_text: QColor
    header_top: QColor
    header_middle: QColor
    header_lower: QColor
    header_bottom: QColor
    header_text: QColor
    header_secondary: QColor
    button_top: QColor
    button_middle: QColor
    button_lower: QColor
    button_bottom: QColor
    button_border: QColor
    button_text: QColor
    send_top: QColor
    send_lower: QColor
    send_border: QColor
    send_text: QColor
    badge: QColor
    badge_text: QColor
    glyph: QColor
    online: QColor
    away: QColor
    busy: QColor
    offline: QColor

    @property
    def header(self) -> Gloss:
        """The gloss of bands: the own header, toolbars, group headings."""
        return self.header_top, self.header_middle, self.header_lower, self.header_bottom

    @property
    def button(self) -> Gloss:
        """The gloss of a push button at rest."""
        return self.button_top, self.button_middle, self.button_lower, self.button_bottom

    @property
    def strip(self) -> tuple[QColor, QColor, QColor]:
        """The even gradient of a pale strip within a window."""
        return self.window, self.header_bottom, self.window

    @property
    def send(self) -> Gloss:
        """The gloss of the one button a window is about."""
        return self.send_top, self.send_top, self.send_lower, self.send_top

    @property
    def selected(self) -> Gloss:
        """The gloss of a selected row."""
        return self.selection_upper, self.selection_upper, self.selection, self.selection_upper

    def status(self, status: str) -> QColor:
        """The colour of a status: one of four, whatever it says more exactly."""
        colours = {"online": self.online, "busy": self.busy, "phone": self.busy}
        colours |= dict.fromkeys(("away", "brb", "lunch", "idle"), self.away)
        return colours.get(status, self.offline)


def _theme(name: str, colours: str, *, dark: bool) -> Theme:
    words = colours.split()
    pairs = zip(words[::2], words[1::2], strict=True)
    return Theme(name=name, dark=dark, **{field: QColor(value) for field, value in pairs})


AERO = _theme(
    "aero",
    """
    window #eef6fb  window_lower #d6ebf6  panel #fdfeff  rule #b3d1e3
    text #1f3442  secondary #566d7d  link #0a5f96  own_name #566d7d  their_name #0a5f96
    system #566d7d  error #b3261e  mention #b32b00  divider #c2410c
    selection #bfe4f8  selection_upper #e6f5fd  selection_border #7fc1e4  selection_text #1f3442
    hover #e9f6fd  bubble_own #eaf6fc  group_text #20557a
    header_top #ffffff  header_middle #cfe9f6  header_lower #a5d5ec  header_bottom #d9f0fa
    header_text #14303f  header_secondary #344f60
    button_top #ffffff  button_middle #e7f2f8  button_lower #d2e6f0  button_bottom #f5fbff
    button_border #9cc0d4  button_text #1f3442
    send_top #f0fbe6  send_lower #bfe69a  send_border #7fae58  send_text #1f3442
    badge #c8371b  badge_text #ffffff  glyph #4878a8
    online #3ea81a  away #d07800  busy #d8392b  offline #7d8c98
    """,
    dark=False,
)
CLASSIC = _theme(
    "classic",
    """
    window #e9f1fb  window_lower #c9dcf4  panel #ffffff  rule #9db7dd
    text #1b2a44  secondary #566884  link #1d4fa8  own_name #566884  their_name #1d4fa8
    system #566884  error #b3261e  mention #b32b00  divider #c2410c
    selection #b4d2fb  selection_upper #dfecff  selection_border #6f9fe0  selection_text #1b2a44
    hover #e8f1ff  bubble_own #eef5ff  group_text #1d4487
    header_top #f6faff  header_middle #c3d8f3  header_lower #9fc0ea  header_bottom #cfe1f8
    header_text #13233f  header_secondary #2f4364
    button_top #ffffff  button_middle #dbe7f6  button_lower #c6d8f0  button_bottom #eef5ff
    button_border #7d9cc8  button_text #1b2a44
    send_top #fff7e0  send_lower #ffd98a  send_border #c49a3c  send_text #1b2a44
    badge #c8371b  badge_text #ffffff  glyph #4a72b4
    online #3ea81a  away #d07800  busy #d8392b  offline #7d8a9c
    """,
    dark=False,
)
NIGHT = _theme(
    "night",
    """
    window #1d2532  window_lower #161c27  panel #232d3d  rule #3c4c66
    text #e4ecf8  secondary #a3b4cf  link #8bbcff  own_name #a3b4cf  their_name #8bbcff
    system #a3b4cf  error #ff9d92  mention #ffb27a  divider #ff9d5c
    selection #2a4268  selection_upper #35507a  selection_border #5d87c4  selection_text #f0f5ff
    hover #2b384c  bubble_own #2a3850  group_text #a9cbf5
    header_top #3f5675  header_middle #2c3f5b  header_lower #22334c  header_bottom #2f4463
    header_text #f0f5ff  header_secondary #c2d0e6
    button_top #46597a  button_middle #36486a  button_lower #2c3c5a  button_bottom #3b4f74
    button_border #5a7099  button_text #eef4ff
    send_top #6a5a2f  send_lower #7d662c  send_border #b0924a  send_text #fff6de
    badge #c43a22  badge_text #ffffff  glyph #a9c8f2
    online #5bd02c  away #f5a400  busy #f0604e  offline #8b99ad
    """,
    dark=True,
)
THEMES = {theme.name: theme for theme in (AERO, CLASSIC, NIGHT)}


def system_theme() -> Theme:
    """The theme that goes with the system's light or dark setting."""
    scheme = QGuiApplication.styleHints().colorScheme()
    return NIGHT if scheme == Qt.ColorScheme.Dark else AERO


def apply(app: QApplication, theme: Theme, text_scale: float = 1.0) -> None:
    """Put the theme on the whole application: style, palette, font and style sheet."""
    app.setProperty(_PROPERTY, theme.name)
    app.setProperty(_SCALE, text_scale)
    app.setStyle("Fusion")
    app.setFont(ui_font())
    app.setPalette(palette(theme))
    app.setStyleSheet(style_sheet(theme))


def current() -> Theme:
    """The theme of the running application; AERO before `apply`."""
    app = QApplication.instance()
    name = app.property(_PROPERTY) if app else None
    return THEMES.get(name, AERO) if isinstance(name, str) else AERO


def ui_font(scale: float = 1.0, *, bold: bool = False, italic: bool = False) -> QFont:
    """The interface's font, `scale` times the size the person has chosen."""
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPointSizeF(BASE_POINT_SIZE * text_scale() * scale)
    font.setBold(bold)
    font.setItalic(italic)
    return font


def text_scale() -> float:
    """How much larger than usual the person wants to read."""
    app = QApplication.instance()
    chosen = app.property(_SCALE) if app else None
    return chosen if isinstance(chosen, float) else 1.0


def contrast(one: QColor, other: QColor) -> float:
    """The WCAG contrast ratio of two opaque colours, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


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
        (role.Button, theme.button_middle),
        (role.ButtonText, theme.button_text),
        (role.Highlight, theme.selection),
        (role.HighlightedText, theme.selection_text),
        (role.ToolTipBase, theme.header_top),
        (role.ToolTipText, theme.header_text),
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
    thumb = _across(theme.button)
    tick = _tick(dark=theme.dark)
    return f"""
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QLineEdit, QPlainTextEdit, QTextEdit {{
        background: {theme.panel.name()}; color: {theme.text.name()};
        border: 1px solid {theme.rule.name()}; border-radius: 4px; padding: 2px 4px;
        selection-background-color: {theme.selection.name()};
        selection-color: {theme.selection_text.name()};
    }}
    QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {{
        border-color: {theme.selection_border.name()};
    }}
    QCheckBox::indicator, QListView::indicator {{
        width: 13px; height: 13px; border: 1px solid {theme.glyph.name()};
        border-radius: 3px; background: {theme.panel.name()};
    }}
    QCheckBox::indicator:checked, QListView::indicator:checked {{ image: url("{tick}"); }}
    QCheckBox::indicator:hover, QListView::indicator:hover {{
        border-color: {theme.selection_border.name()}; background: {theme.hover.name()};
    }}
    QFrame#section {{
        background: {theme.panel.name()}; border: 1px solid {theme.rule.name()}; border-radius: 6px;
    }}
    QLabel#sectionTitle {{ color: {theme.group_text.name()}; font-weight: bold; }}
    QLabel#hint, QLabel#typingLine {{ color: {theme.secondary.name()}; }}
    QLabel#problemLine {{ color: {theme.error.name()}; }}
    QListWidget#results::item {{
        padding: 5px; border-bottom: 1px solid {theme.rule.name()}; color: {theme.text.name()};
    }}
    QListWidget#results::item:selected {{
        background: {theme.selection.name()}; color: {theme.selection_text.name()};
    }}
    QToolTip {{
        background: {theme.header_top.name()}; color: {theme.header_text.name()};
        border: 1px solid {theme.rule.name()}; padding: 2px;
    }}
    QScrollBar:vertical {{ background: {theme.window.name()}; width: 13px; margin: 0; border: 0; }}
    QScrollBar::handle:vertical {{
        background: {thumb}; border: 1px solid {theme.button_border.name()};
        border-radius: 5px; min-height: 28px; margin: 1px;
    }}
    QScrollBar::handle:vertical:hover {{ border-color: {theme.selection_border.name()}; }}
    QScrollBar:vertical:disabled {{ background: {theme.panel.name()}; }}
    QScrollBar::handle:vertical:disabled {{ background: transparent; border-color: transparent; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """


def _tick(*, dark: bool) -> str:
    name = "tick-dark.svg" if dark else "tick-light.svg"
    return Path(str(files("chatera_resources").joinpath("icons", name))).as_posix()


def _across(stops: Sequence[QColor]) -> str:
    places = zip((0, 0.49, 0.5, 1), stops, strict=True)
    inner = ", ".join(f"stop:{place} {colour.name()}" for place, colour in places)
    return f"qlineargradient(x1:0, y1:0, x2:1, y2:0, {inner})"
