"""How Qt's own controls are drawn that would look like another program: menus, tabs, lists, rings to choose from, bars.

It follows `theme.style_sheet`. What paints itself (contacts, conversations, pickers) is no list widget and stays as it is.
"""

from chatera_app.widgets.theme import Theme, across, down, icon


def controls_sheet(theme: Theme) -> str:
    """The sheet of a theme."""
    return _menus(theme) + _tabs(theme) + _lists(theme) + _choices(theme) + _bars(theme)


def _menus(theme: Theme) -> str:
    shape, line = theme.geometry, f"{theme.geometry.line}px"
    return f"""
    QMenu {{ background: {theme.panel.name()}; color: {theme.text.name()};
        border: {line} solid {theme.rule.name()}; padding: 3px; }}
    QMenu::item {{ padding: 4px 18px 4px 10px; border: {line} solid transparent;
        border-radius: {shape.row_radius}px; }}
    QMenu::item:selected {{ background: {down(theme.selected)}; color: {theme.selection_text.name()};
        border-color: {theme.selection_border.name()}; }}
    QMenu::item:disabled {{ color: {theme.offline.name()}; background: transparent; border-color: transparent; }}
    QMenu::separator {{ height: 1px; background: {theme.rule.name()}; margin: 3px 8px; }}
    QMenu::icon {{ padding: 0 4px; }}
    QMenu::icon:checked {{ background: {theme.hover.name()}; border: {line} solid {theme.selection_border.name()};
        border-radius: 3px; }}
    QMenu::indicator {{ {_box(theme)} border-radius: 3px; margin: 0 4px; }}
    QMenu::indicator:exclusive {{ border-radius: {_ROUND}px; }}
    QMenu::indicator:non-exclusive:checked {{ image: url("{icon("tick", theme)}"); }}
    QMenu::indicator:exclusive:checked {{ background: {_dot(theme)}; }}
    """


def _tabs(theme: Theme) -> str:
    line, radius = f"{theme.geometry.line}px", theme.geometry.field_radius
    return f"""
    QTabWidget::pane {{ border: 0; border-top: {line} solid {theme.rule.name()}; top: -{line}; }}
    QTabBar {{ qproperty-drawBase: 0; }}
    QTabBar::tab {{ background: {down(theme.button)}; color: {theme.button_text.name()};
        border: {line} solid {theme.rule.name()}; padding: 5px 12px; margin-top: 3px; margin-right: 2px;
        border-top-left-radius: {radius}px; border-top-right-radius: {radius}px; }}
    QTabBar::tab:hover {{ border-color: {theme.selection_border.name()}; }}
    QTabBar::tab:selected {{ background: {theme.panel.name()}; color: {theme.text.name()}; margin-top: 0;
        border-color: {theme.selection_border.name()}; border-bottom-color: {theme.panel.name()}; }}
    QTabBar::tab:focus {{ color: {theme.link.name()}; }}
    """


def _lists(theme: Theme) -> str:
    shape, line = theme.geometry, f"{theme.geometry.line}px"
    ring = f"{max(shape.line, shape.focus)}px"
    return f"""
    QListWidget, QTreeWidget, QTextBrowser {{ background: {theme.panel.name()}; color: {theme.text.name()};
        border: {line} solid {theme.rule.name()}; border-radius: {shape.field_radius}px; padding: 2px; outline: 0; }}
    QListWidget:focus, QTreeWidget:focus {{ border: {ring} solid {theme.focus.name()}; }}
    QListWidget::item {{ padding: 1px; border: {line} solid transparent; }}
    QTreeWidget::item {{ padding: 2px; }}
    QListWidget::item:hover {{ background: {theme.hover.name()}; }}
    QListWidget::item:selected {{ background: {down(theme.selected)}; color: {theme.selection_text.name()};
        border: {line} solid {theme.selection_border.name()}; border-radius: {shape.row_radius}px; }}
    QTreeWidget::item:selected {{ background: {down(theme.selected)}; color: {theme.selection_text.name()}; }}
    """


def _choices(theme: Theme) -> str:
    line = f"{theme.geometry.line}px"
    return f"""
    QRadioButton::indicator {{ {_box(theme)} border-radius: {_ROUND}px; }}
    QRadioButton::indicator:checked {{ background: {_dot(theme)}; }}
    QRadioButton::indicator:hover {{ border-color: {theme.selection_border.name()}; }}
    QRadioButton::indicator:disabled, QCheckBox::indicator:disabled {{
        border-color: {theme.rule.name()}; background: {theme.window.name()}; }}
    QRadioButton:disabled, QCheckBox:disabled {{ color: {theme.offline.name()}; }}
    QAbstractSpinBox {{ background: {theme.panel.name()}; color: {theme.text.name()};
        border: {line} solid {theme.button_border.name()}; border-radius: {theme.geometry.field_radius}px;
        padding: 2px 6px; min-height: 1.2em; selection-background-color: {theme.selection.name()};
        selection-color: {theme.selection_text.name()}; }}
    QAbstractSpinBox:focus {{ border: {max(theme.geometry.line, theme.geometry.focus)}px solid {theme.focus.name()}; }}
    QAbstractSpinBox::up-button {{ subcontrol-position: top right; height: 12px; }}
    QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; height: 12px; }}
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: 0; width: 18px; background: transparent; }}
    QAbstractSpinBox::up-arrow {{ image: url("{icon("up", theme)}"); width: 9px; height: 9px; }}
    QAbstractSpinBox::down-arrow {{ image: url("{icon("down", theme)}"); width: 9px; height: 9px; }}
    """


def _bars(theme: Theme) -> str:
    line, button = f"{theme.geometry.line}px", theme.geometry.button_radius
    return f"""
    QProgressBar {{ background: {theme.panel.name()}; color: {theme.text.name()}; text-align: center;
        border: {line} solid {theme.rule.name()}; border-radius: {min(5, button)}px; min-height: 12px; }}
    QProgressBar::chunk {{ background: {down(theme.selected)};
        border-right: {line} solid {theme.selection_border.name()}; border-radius: {min(4, button)}px; }}
    QScrollBar:horizontal {{ background: {theme.window.name()}; height: 13px; margin: 0; border: 0; }}
    QScrollBar::handle:horizontal {{
        background: {down(theme.button)}; border: {line} solid {theme.button_border.name()};
        border-radius: {min(5, button)}px; min-width: 28px; margin: 1px; }}
    QScrollBar::handle:horizontal:hover {{ border-color: {theme.selection_border.name()}; }}
    QAbstractScrollArea::corner {{ background: {theme.window.name()}; border: 0; }}
    QHeaderView::section {{ background: {down(theme.button)}; color: {theme.button_text.name()}; border: 0;
        border-bottom: {line} solid {theme.rule.name()}; padding: 3px 6px; }}
    QSplitter::handle {{ background: {across(theme.strip)}; }}
    """


_ROUND = 7


def _box(theme: Theme) -> str:
    """What check boxes and radio buttons have in common."""
    return (
        f"width: 13px; height: 13px; border: {theme.geometry.line}px solid {theme.glyph.name()};"
        f" background: {theme.panel.name()};"
    )


def _dot(theme: Theme) -> str:
    """The point of what is chosen among others."""
    text, ground = theme.glyph.name(), theme.panel.name()
    return (
        "qradialgradient(cx:0.5, cy:0.5, radius:0.5, fx:0.5, fy:0.5,"
        f" stop:0 {text}, stop:0.5 {text}, stop:0.6 {ground}, stop:1 {ground})"
    )
