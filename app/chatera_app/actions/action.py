"""An action: something a person can do in a window, declared once.

Its words are English here and shown through ``translated``. Declare one where the window's others are declared
(``ACTIONS`` of a module in ``chatera_app.windows``); its menu entry, its shortcut, its line in the palette and in the
shortcut editor, and its slash command follow from that.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication

from chatera_app.actions.place import Place

W = TypeVar("W")
"""The subject of an action: most often the window."""
Answers = Mapping[str, str]
"""What was answered, by the questions' names."""


class Commanding(Protocol):
    """A window in which commands of ``chatera.commands`` can be given."""

    def command(self, name: str, arguments: Mapping[str, object]) -> None:
        """Run a command of the registry; what goes wrong is said in the window."""
        ...

    def here(self, name: str) -> str:
        """Return who or what a command is about that is given here: an id, for the parameter ``name``."""
        ...


@dataclass(frozen=True, slots=True)
class Answer:
    """One of those that can be given to a question.

    Attributes:
        value: what is taken.
        words: what is shown and matched with what is typed.
        detail: a quiet word beside it.
    """

    value: str
    words: str
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Something that has to be known before an action is done.

    Attributes:
        name: of the answer; of the command's parameter where there is one.
        prompt: what is asked.
        choices: the answers there are, by the subject; None where any words are an answer.
        initial: what the field begins with.
        optional: whether it is not asked but by a slash command that may say it.
        blank: whether no words are an answer, too.
        several: whether the command's parameter takes several values.
    """

    name: str
    prompt: str
    choices: Callable[[Any], Sequence[Answer]] | None = None
    initial: Callable[[Any], str] | None = None
    optional: bool = False
    blank: bool = False
    several: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A command of ``chatera.commands.registry``, as it is given in a window.

    Attributes:
        command: its name.
        here: its parameter that is given by where one is, if there is one.
        fixed: its parameters that are always the same.
    """

    command: str
    here: str = ""
    fixed: Mapping[str, object] = field(default_factory=dict)

    def arguments(
        self, subject: Commanding, questions: Sequence[Question], answers: Answers
    ) -> dict[str, object]:
        """Return the command's arguments."""
        given: dict[str, object] = dict(self.fixed)
        if self.here:
            given[self.here] = subject.here(self.here)
        for question in questions:
            words = answers.get(question.name, "")
            if words or question.blank:
                given[question.name] = (words,) if question.several else words
        return given


def _nothing(_: object) -> str:
    return ""


def _always(_: object) -> bool:
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Action(Generic[W]):
    """Something a person can do; exactly one of ``do``, ``answer`` and ``wish`` says how.

    Attributes:
        name: for ever the same, since files name it: ``conversation.find``.
        words: what menus and palette call it.
        section: under which heading it stands, one of ``chatera_app.actions.sections``.
        place: where it can be done.
        do: does it.
        answer: does it with what was asked.
        wish: the command that does it.
        asks: what has to be known before.
        keys: usual keys as Qt writes them; ``Ctrl`` is Command on a Mac.
        mac_keys: usual keys on a Mac where they are others.
        glyph: of ``chatera_app.widgets.glyphs``.
        search: further words by which people look for it.
        slash: its name behind a slash where a message is written.
        slashes: names that mean the same.
        why_not: why it can't be done now; empty where it can.
        shown: whether it makes sense for this subject at all.
        label: what it is called now, already translated; None for ``words``.
        checked: whether it is in force; None where that is no question.
        listed: whether menus and palette show it; keys that only move or open those need no line.
        rests: whether its key is left to the widget while it can't be done.
    """

    name: str
    words: str
    section: str
    place: Place
    do: Callable[[W], object] | None = None
    answer: Callable[[W, Answers], object] | None = None
    wish: Wish | None = None
    asks: tuple[Question, ...] = ()
    keys: tuple[str, ...] = ()
    mac_keys: tuple[str, ...] | None = None
    glyph: str = ""
    search: str = ""
    slash: str = ""
    slashes: tuple[str, ...] = ()
    why_not: Callable[[W], str] = _nothing
    shown: Callable[[W], bool] = _always
    label: Callable[[W], str] | None = None
    checked: Callable[[W], bool] | None = None
    listed: bool = True
    rests: bool = False

    def usual_keys(self, *, mac: bool) -> tuple[str, ...]:
        """Return the keys it has where nobody chose others."""
        return self.mac_keys if mac and self.mac_keys is not None else self.keys


AnyAction = Action[Any]


def translated(words: str) -> str:
    """Return an action's words in the reader's language."""
    return QCoreApplication.translate("Actions", words)
