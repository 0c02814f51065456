"""What can be done with windows: how conversations are arranged, one of its own for this one, staying above others."""

from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from chatera_app.actions import sections
from chatera_app.actions.action import Action
from chatera_app.actions.place import Place
from chatera_app.system.places import is_on_top

if TYPE_CHECKING:
    from chatera_app.windows.conversation import ConversationWindow
    from chatera_app.windows.conversations import Conversations
    from chatera_app.windows.program import Here

Way = Literal["windows", "tabs", "one"]


def _tr(words: str) -> str:
    return QCoreApplication.translate("Actions", words)


def _room(here: "Here") -> "Conversations":
    """Return where conversations are, in a window whose ``shown`` says that there are such."""
    assert here.program.conversations is not None  # noqa: S101 - shown nowhere else
    return here.program.conversations


def _is_arranged(here: "Here") -> bool:
    return here.program.conversations is not None


def _pane(here: "Here") -> "ConversationWindow | None":
    """Return the conversation that one is at."""
    room = here.program.conversations
    return room.shown_in(here.widget) if room is not None else None


def _is_held(here: "Here") -> bool:
    room, pane = here.program.conversations, _pane(here)
    return room is not None and pane is not None and room.is_held(pane)


def _is_apart(here: "Here") -> bool:
    room, pane = here.program.conversations, _pane(here)
    return room is not None and pane is not None and room.is_apart(pane)


def _has_neighbours(here: "Here") -> bool:
    room, pane = here.program.conversations, _pane(here)
    return room is not None and pane is not None and len(room.tabs_beside(pane)) > 1


def _pop_out(here: "Here") -> None:
    pane = _pane(here)
    if pane is not None:
        _room(here).pop_out(pane)


def _bring_back(here: "Here") -> None:
    pane = _pane(here)
    if pane is not None:
        _room(here).bring_back(pane)


def _shift(here: "Here", step: Literal[1, -1]) -> None:
    pane = _pane(here)
    if pane is not None:
        _room(here).shift(pane, step)


def _toggle_top(here: "Here") -> None:
    window = here.widget.window()
    _room(here).places.set_on_top(window, on=not is_on_top(window))


def _no_top(_: "Here") -> str:
    wayland = QGuiApplication.platformName().startswith("wayland")
    return _tr("This desktop lets no program decide that.") if wayland else ""


def _arrange(way: Way, words: str, search: str) -> Action["Here"]:
    return Action(
        name=f"window.as-{way}", words=words, section=sections.WINDOW, place=Place.ANYWHERE,
        do=lambda here: _room(here).arrange(way), search=f"arrangement layout {search}",
        shown=_is_arranged, checked=lambda here: _room(here).way == way,
    )  # fmt: skip


ACTIONS: Final[tuple[Action["Here"], ...]] = (
    _arrange("windows", "Each conversation in its own window", "separate classic"),
    _arrange("tabs", "Conversations as tabs", "tabbed one window"),
    _arrange("one", "Everything in one window", "single split beside contact list"),
    Action(
        name="window.pop-out", words="Open in its own window", section=sections.WINDOW,
        place=Place.TAB, do=_pop_out, keys=("Ctrl+Shift+N",), glyph="window", shown=_is_held,
        search="pop out detach tear off separate says window",
    ),
    Action(
        name="window.bring-back", words="Bring back to the others", section=sections.WINDOW,
        place=Place.TAB, do=_bring_back, glyph="window", shown=_is_apart,
        search="attach dock tab into main window",
    ),
    Action(
        name="window.tab-back", words="Move the tab back", section=sections.WINDOW,
        place=Place.TAB, do=lambda here: _shift(here, -1), keys=("Ctrl+Shift+PgUp",), glyph="back",
        shown=_has_neighbours, search="left order",
    ),
    Action(
        name="window.tab-on", words="Move the tab on", section=sections.WINDOW, place=Place.TAB,
        do=lambda here: _shift(here, 1), keys=("Ctrl+Shift+PgDown",), glyph="next",
        shown=_has_neighbours, search="right order",
    ),
    Action(
        name="window.on-top", words="Keep this window above others", section=sections.WINDOW,
        place=Place.ANYWHERE, do=_toggle_top, why_not=_no_top, search="always on top stay float pin",
        shown=_is_arranged, checked=lambda here: is_on_top(here.widget.window()),
    ),
)  # fmt: skip
