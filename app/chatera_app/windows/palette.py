"""The quick switcher and the command palette: one field in which people, groups and everything that can be done are found.

Words find somebody to talk to; ``>`` before them finds something to do. What an action has to know is asked in the same
field, one after the other.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from chatera_app.actions.action import Answer, Question, translated
from chatera_app.actions.deeds import Deed, Deeds
from chatera_app.actions.matching import ranked
from chatera_app.actions.place import Place
from chatera_app.actions.sections import SECTIONS
from chatera_app.models.targets import Target
from chatera_app.widgets.choices import Choice
from chatera_app.widgets.chooser import Chooser

COMMANDS = ">"
"""What stands before words that look for something to do."""
MOST = 200
"""Lines that are shown; whoever wants others types a letter more."""
RECENT = 6
_DONE: list[str] = []
"""Names of what was done last by the palette, the newest first: it is wanted again more often than the rest."""


class Palette(QObject):
    """Asks in the middle of a window where to go, or what to do.

    Args:
        window: in which.
        deeds: what can be done there.
        targets: gives whom one can go to.
        go: goes to the row with this key.
        elsewhere: what can be done in the contact list, which is brought to the front for it; None where that is the window.
        go_elsewhere: brings it there.
    """

    def __init__(
        self, window: QWidget, deeds: Deeds, targets: Callable[[], Sequence[Target]],
        go: Callable[[str], None], elsewhere: Deeds | None = None,
        go_elsewhere: Callable[[], None] = lambda: None,
    ) -> None:  # fmt: skip
        self.chooser = Chooser(window)
        super().__init__(self.chooser)  # it ends with what it shows
        self.chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._deeds = deeds
        self._targets = targets
        self._go = go
        self._elsewhere = elsewhere
        self._go_elsewhere = go_elsewhere
        self._known: list[Target] = []
        self._deed: Deed | None = None
        self._answers: dict[str, str] = {}
        self.chooser.typed.connect(self._typed)
        self.chooser.chosen.connect(self._chosen)
        self.chooser.submitted.connect(self._submitted)
        self.chooser.backPressed.connect(self._back)

    def open(self, text: str = "") -> None:
        """Show it; ``>`` looks for something to do."""
        self._deed = None
        self._known = list(self._targets())
        self.chooser.begin(self.tr("Find somebody, or type > for a command"), "", text)
        self.chooser.open()

    def ask(self, deed: Deed) -> None:
        """Ask what a deed has to know, and do it."""
        self._deed, self._answers = deed, {}
        self._next()
        self.chooser.open()

    # What is shown ---------------------------------------------------------------------------

    def _typed(self, text: str) -> None:
        if self._deed is not None:
            self._show_answers(text)
        elif text.startswith(COMMANDS):
            self._show_deeds(text.removeprefix(COMMANDS))
        else:
            self._show_targets(text)

    def _show_targets(self, text: str) -> None:
        found = ranked(text, self._known, lambda one: (one.words, one.detail))
        lines = [
            Choice(
                one.key, one.words, one.detail, places, status=one.status, group=one.group,
                unread=one.unread,
            )
            for one, places in found[:MOST]
        ]  # fmt: skip
        nobody = self.tr("Nobody here is called that. Type > to find a command.")
        hint = self.tr("Enter opens the conversation. Type > for commands.")
        self.chooser.show_choices(tuple(lines), hint if lines else nobody)

    def _show_deeds(self, text: str) -> None:
        deeds = [one for one in self._all() if one.action.listed and one.is_shown]
        deeds.sort(key=_order)
        reasons = {one.name: one.why_not for one in deeds}
        found = ranked(
            text,
            sorted(deeds, key=lambda one: bool(reasons[one.name])),
            lambda one: (one.words, f"{translated(one.action.search)} {_heading(one)}"),
        )
        lines = [self._line(one, places, reasons[one.name]) for one, places in found[:MOST]]
        nothing = self.tr("There is no such command here.")
        hint = self.tr("Enter does it. Without > you find people and groups.")
        self.chooser.show_choices(tuple(lines), hint if lines else nothing)

    def _all(self) -> Iterator[Deed]:
        """What can be done here, and in the contact list as such."""
        yield from self._deeds
        for one in self._elsewhere or ():
            if one.action.place is Place.CONTACTS and one.name not in self._deeds:
                yield one

    def _deeds_with(self, name: str) -> Deeds:
        if self._elsewhere is not None and name not in self._deeds:
            return self._elsewhere
        return self._deeds

    def _perform(self, name: str, answers: Mapping[str, str] | None = None) -> None:
        deeds = self._deeds_with(name)
        if deeds is self._elsewhere:
            self._go_elsewhere()
        deeds.perform(name, answers)

    def _line(self, deed: Deed, places: tuple[int, ...], reason: str) -> Choice:
        checked = deed.action.checked
        return Choice(
            deed.name, deed.words, _heading(deed), places, glyph=deed.action.glyph,
            keys=next(iter(self._deeds_with(deed.name).keys(deed.name)), ""), obstacle=reason,
            ticked=checked is not None and checked(deed.subject),
        )  # fmt: skip

    def _show_answers(self, text: str) -> None:
        deed, question = self._deed, self._question()
        assert deed is not None  # noqa: S101 - it is being asked for
        if question is None or question.choices is None:
            self.chooser.show_choices((), self.tr("Enter takes these words; Esc gives up."))
            return

        def words(one: Answer) -> tuple[str, str]:
            return one.words, one.detail

        found = ranked(text, deed.choices(question), words)
        lines = [Choice(one.value, one.words, one.detail, places) for one, places in found[:MOST]]
        hint = self.tr("Enter takes it; Esc gives up.")
        self.chooser.show_choices(tuple(lines), hint if lines else self.tr("Nothing fits that."))

    # What a person does ----------------------------------------------------------------------

    def _chosen(self, key: str) -> None:
        if self._deed is not None:
            self._answered(key)
        elif self.chooser.field.text().startswith(COMMANDS):
            deed = self._deeds_with(key)[key]
            _DONE[:] = [key, *(one for one in _DONE if one != key)][:RECENT]
            if any(not one.optional for one in deed.action.asks):
                self._deed, self._answers = deed, {}
                self._next()
            else:
                self.chooser.close()
                self._perform(key)
        else:
            self.chooser.close()
            self._go(key)

    def _submitted(self, words: str) -> None:
        question = self._question()
        if question is not None and question.choices is None and (words.strip() or question.blank):
            self._answered(words.strip())

    def _answered(self, value: str) -> None:
        deed, question = self._deed, self._question()
        assert deed is not None  # noqa: S101 - it was asked for
        assert question is not None  # noqa: S101 - it was answered
        self._answers[question.name] = value
        if self._question() is not None:
            self._next()
        else:
            self.chooser.close()
            self._perform(deed.name, self._answers)

    def _back(self) -> None:
        if self._deed is not None and self._answers:
            self._answers.popitem()
            self._next()
        elif self._deed is not None:
            self._deed = None
            self.open(COMMANDS)

    def _question(self) -> Question | None:
        """Return what is asked now."""
        asks = self._deed.action.asks if self._deed is not None else ()
        return next(
            (one for one in asks if not one.optional and one.name not in self._answers), None
        )

    def _next(self) -> None:
        deed, question = self._deed, self._question()
        assert deed is not None  # noqa: S101 - it is being asked for
        assert question is not None  # noqa: S101 - something is left to ask
        prompt = deed.words.removesuffix("…")
        self.chooser.begin(translated(question.prompt), prompt, deed.initial(question))
        self.chooser.field.selectAll()


def _heading(deed: Deed) -> str:
    return translated(deed.action.section)


def _order(deed: Deed) -> tuple[int, int]:
    """Put first what was done last, then as menus show it."""
    recent = _DONE.index(deed.name) if deed.name in _DONE else RECENT
    return recent, SECTIONS.index(deed.action.section)
