"""Themes as Qt sees them: the application takes them on, glosses break where the pack says."""

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from chatera_app.widgets import theme as themes
from chatera_app.widgets.theme import AERO, NIGHT, THEMES, Gradient


def test_apply_makes_a_theme_the_current_one(qapp: QApplication) -> None:
    themes.apply(qapp, NIGHT)
    assert themes.current() is NIGHT
    assert qapp.palette().color(QPalette.ColorRole.Window) == NIGHT.window
    themes.apply(qapp, AERO)
    assert themes.current() is AERO


@pytest.mark.usefixtures("qapp")
def test_what_the_system_wants_can_be_asked() -> None:
    assert themes.system_wants() in {
        (dark, high) for dark in (False, True) for high in (False, True)
    }


@pytest.mark.usefixtures("qapp")
def test_a_desktop_in_high_contrast_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GTK_THEME", "HighContrast")
    assert themes.system_wants()[1]
    monkeypatch.setenv("GTK_THEME", "Adwaita:dark")
    assert not themes.system_wants()[1]


def test_what_chatera_brings_is_read_when_asked_for() -> None:
    assert list(THEMES) == ["aero", "classic", "night", "contrast", "contrast-night"]
    assert THEMES["classic"] is THEMES["classic"]
    assert "system" not in THEMES
    with pytest.raises(ImportError):
        from chatera_app.widgets.theme import LUNA  # type: ignore[attr-defined]  # noqa: F401, PLC0415 - there is none


def test_wearing_one_reads_no_other(qapp: QApplication) -> None:
    themes._built_in.cache_clear()
    themes.apply(qapp, themes.CLASSIC)
    assert themes.current().name == "classic"
    assert themes.ui_font().families()
    assert themes._built_in.cache_info().currsize == 1
    themes.apply(qapp, AERO)


def test_a_gloss_breaks_in_the_middle() -> None:
    gloss = Gradient.parse("#000000 #111111 | #222222 #333333")
    assert [place for place, _ in gloss.stops] == [0.0, 0.49, 0.5, 1.0]
    assert gloss.sunk().colours == tuple(reversed(gloss.colours))
    assert [place for place, _ in Gradient.parse("#000000 #111111 #222222").stops] == [
        0.0,
        0.5,
        1.0,
    ]
    assert Gradient.parse("#abcdef").colours == (QColor("#abcdef"), QColor("#abcdef"))
