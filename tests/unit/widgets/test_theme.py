"""Themes: text can be read on what it stands on, and the application takes them on."""

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from chatera_app.widgets import theme as themes
from chatera_app.widgets.theme import AERO, NIGHT, THEMES, Theme

TEXT_ON_GROUND = [
    (text, ground)
    for ground, texts in {
        "panel": "text secondary link own_name their_name system error mention divider group_text",
        "window": "text secondary link error group_text",
        "window_lower": "text",
        "hover": "text secondary",
        "bubble_own": "text secondary link own_name their_name mention",
        "selection": "selection_text",
        "selection_upper": "selection_text",
        "header_top": "header_text header_secondary",
        "header_middle": "header_text header_secondary group_text",
        "header_lower": "header_text header_secondary",
        "header_bottom": "header_text header_secondary group_text",
        "button_top": "button_text",
        "button_middle": "button_text",
        "button_lower": "button_text",
        "button_bottom": "button_text",
        "send_top": "send_text",
        "send_lower": "send_text",
        "badge": "badge_text",
    }.items()
    for text in texts.split()
]


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_text_is_readable_on_its_ground(theme: Theme, text: str, ground: str) -> None:
    assert themes.contrast(getattr(theme, text), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
@pytest.mark.parametrize("status", ["online", "lunch", "away", "busy", "phone", "offline"])
def test_status_colours_stand_out_from_the_panel(theme: Theme, status: str) -> None:
    assert themes.contrast(theme.status(status), theme.panel) >= 3.0


def test_apply_makes_a_theme_the_current_one(qapp: QApplication) -> None:
    themes.apply(qapp, NIGHT)
    assert themes.current() is NIGHT
    assert qapp.palette().color(QPalette.ColorRole.Window) == NIGHT.window
    themes.apply(qapp, AERO)
    assert themes.current() is AERO


@pytest.mark.usefixtures("qapp")
def test_the_system_theme_is_one_of_ours() -> None:
    assert themes.system_theme() in THEMES.values()
