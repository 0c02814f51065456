"""What can be done in one window: its actions, joined to menus, keys, buttons and slash commands."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any, Final, TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QMenu, QMenuBar, QStyleOptionMenuItem, QWidget

from chatera_app.actions import slash
from chatera_app.actions.action import Action, Answer, Answers, AnyAction, Question, translated
from chatera_app.actions.keymap import Keymap, shown
from chatera_app.actions.place import Place
from chatera_app.actions.sections import SECTIONS
from chatera_app.widgets.art import icon
from chatera_app.widgets.plain import isolated, on_button, plain_tip
from chatera_app.widgets.theme import current

SEEN_MS = 20
"""How long after a window began to be painted all of it is."""
W = TypeVar("W")
_CONTEXTS: Final = {
    Place.MESSAGE: Qt.ShortcutContext.WidgetShortcut,
    Place.MEMBER: Qt.ShortcutContext.WidgetShortcut,
    Place.CONTACT: Qt.ShortcutContext.WidgetShortcut,
    Place.COMPOSER: Qt.ShortcutContext.WidgetWithChildrenShortcut,
    Place.EMPTY_FIELD: Qt.ShortcutContext.WidgetWithChildrenShortcut,
}


class Deed:
    """An action with what it is done to.

    Attributes:
        action: what was declared.
        subject: what it is done to.
        made: the same for Qt, once its keys count or it was in a menu.
    """

    def __init__(self, action: AnyAction, subject: Any, make: Callable[["Deed"], QAction]) -> None:
        self.action = action
        self.subject = subject
        self.made: QAction | None = None
        self._make = make

    @property
    def entry(self) -> QAction:
        """The same for Qt: in menus, and for keys."""
        if self.made is None:
            self.made = self._make(self)
        return self.made

    @property
    def name(self) -> str:
        """The action's name."""
        return self.action.name

    @property
    def words(self) -> str:
        """What it is called now."""
        label = self.action.label
        return label(self.subject) if label is not None else translated(self.action.words)

    @property
    def is_shown(self) -> bool:
        """Whether it makes sense here."""
        return self.action.shown(self.subject)

    @property
    def why_not(self) -> str:
        """Why it can't be done now; empty where it can."""
        return self.action.why_not(self.subject)

    def choices(self, question: Question) -> list[Answer]:
        """Return the answers there are to a question; none where any words are one."""
        return list(question.choices(self.subject)) if question.choices is not None else []

    def initial(self, question: Question) -> str:
        """Return what the field of a question begins with."""
        return question.initial(self.subject) if question.initial is not None else ""


class Deeds(QObject):
    """The actions of one window.

    Their keys count once the window was painted, or as soon as a key is pressed in it: to make them takes a tenth of the
    time in which a conversation opens, and nobody presses keys of what is not to be seen.

    Args:
        window: whose they are.
        keymap: tells their keys.
        tell: says in the window why something can't be done.
        ask: asks what a deed has to know, and performs it with the answers.
    """

    def __init__(
        self, window: QWidget, keymap: Keymap, tell: Callable[[str], None],
        ask: Callable[[Deed], None],
    ) -> None:  # fmt: skip
        super().__init__(window)
        self.keymap = keymap
        self._window = window
        self._tell = tell
        self._ask = ask
        self._deeds: dict[str, Deed] = {}
        self._told: list[tuple[str, Callable[[str], None]]] = []
        self._follows = True
        self._beside: Deeds | None = None
        self._shared: frozenset[str] = frozenset()
        self._have_keys = False
        self._seen = QTimer(self, singleShot=True, interval=SEEN_MS)
        self._seen.timeout.connect(self.give_keys)
        window.installEventFilter(self)
        keymap.changed.connect(self._take_keys)

    def __iter__(self) -> Iterator[Deed]:
        return iter(self._deeds.values())

    def __contains__(self, name: str) -> bool:
        return name in self._deeds

    def __getitem__(self, name: str) -> Deed:
        return self._deeds[name]

    def bind(
        self, actions: Iterable[Action[W]], subject: W,
        widgets: Mapping[Place, QWidget] | None = None,
    ) -> None:  # fmt: skip
        """Let actions be done in this window.

        Args:
            actions: what.
            subject: to what.
            widgets: where the keys of places within the window count.
        """
        for action in actions:
            where = (widgets or {}).get(action.place, self._window)
            deed = self._deeds[action.name] = Deed(action, subject, partial(self._make, where))
            if self._have_keys:
                self._give_keys(deed)

    def _make(self, where: QWidget, deed: Deed) -> QAction:
        """Make what stands for a deed in menus, and takes its keys in a part of the window."""
        entry = QAction(translated(deed.action.words), self)
        self._set_keys(deed, entry)
        entry.triggered.connect(partial(self._triggered, deed.name))
        where.addAction(entry)
        return entry

    def stand_beside(self, other: "Deeds | None") -> None:
        """Be a part of a window beside another part: keys that mean something in both count where the focus is."""
        self._beside = other
        self._look_beside()
        for deed in self:
            if deed.made is not None:
                deed.made.setShortcutContext(self._reach(deed))

    def _reach(self, deed: Deed) -> Qt.ShortcutContext:
        """Where the keys of a deed count."""
        usual = _CONTEXTS.get(deed.action.place, Qt.ShortcutContext.WindowShortcut)
        if usual is not Qt.ShortcutContext.WindowShortcut:
            return usual
        shared = not self._shared.isdisjoint(self.keymap.keys(deed.action))
        return Qt.ShortcutContext.WidgetWithChildrenShortcut if shared else usual

    def _look_beside(self) -> None:
        """Take note of the keys that mean something beside this part of the window, once for all deeds."""
        others = self._beside if self._beside is not None else ()
        self._shared = frozenset(key for one in others for key in self.keymap.keys(one.action))

    def keys(self, name: str) -> tuple[str, ...]:
        """Return what this system calls a deed's keys."""
        return tuple(shown(keys) for keys in self.keymap.keys(self._deeds[name].action))

    def perform(self, name: str, answers: Answers | None = None) -> bool:
        """Do it, after what has to be known was asked; False where it can't be done, and why was said."""
        deed = self._deeds[name]
        action, subject = deed.action, deed.subject
        reason = deed.why_not
        if not reason and not deed.is_shown:
            reason = self.tr("That can't be done here.")
        if reason:
            self._tell(reason)
        elif answers is None and any(not one.optional for one in action.asks):
            self._ask(deed)
        elif action.wish is not None:
            arguments = action.wish.arguments(subject, action.asks, answers or {})
            subject.command(action.wish.command, arguments)
        elif action.answer is not None:
            action.answer(subject, answers or {})
        elif action.do is not None:
            action.do(subject)
        return not reason

    def look(self) -> None:
        """Leave keys to the widget that has the focus where their action rests; let the others count.

        Whoever presses keys of what can't be done is told why, so that most are never off.
        """
        for deed in self:
            if deed.made is not None:
                deed.made.setEnabled(not deed.action.rests or not deed.why_not)

    def attach(self, button: QAbstractButton, name: str) -> None:
        """Let a button do it, and tell the keys that do so, too."""
        button.clicked.connect(lambda _=False: self.perform(name))
        self.tell_keys(button, name)

    def tell_keys(self, button: QAbstractButton, name: str) -> None:
        """Let a button tell the keys that do the same."""
        self.follow_keys(name, partial(self._tip, button, name))

    def follow_keys(self, name: str, tell: Callable[[str], None]) -> None:
        """Tell the first of a deed's keys now, and again whenever keys may be others; nothing where it has none."""
        self._told.append((name, tell))
        self._tell_keys(name, tell)

    def _tell_keys(self, name: str, tell: Callable[[str], None]) -> None:
        tell(next(iter(self.keys(name)), ""))

    def close(self) -> None:
        """Follow the keymap no more."""
        if self._follows:
            self._follows = False
            self.keymap.changed.disconnect(self._take_keys)

    # Menus -----------------------------------------------------------------------------------

    def menu(self, parent: QWidget, open_sections: Iterable[str] = ()) -> QMenu:
        """Return a menu of everything; it looks at what is possible whenever it opens.

        Args:
            parent: whose menu it is.
            open_sections: whose entries stand in the menu itself; others have one of their own.
        """
        menu = DeedMenu(parent)
        flat = frozenset(open_sections)
        menu.aboutToShow.connect(lambda: self._fill(menu, flat))
        menu.aboutToHide.connect(self.look)
        return menu

    def menu_bar(self, parent: QWidget) -> QMenuBar:
        """Return a bar with a menu for each section, as some systems want it at the top of the screen."""
        bar = QMenuBar(parent)
        for section in SECTIONS:
            if any(one.action.section == section and one.action.listed for one in self):
                menu = self._section(section, parent)
                menu.aboutToHide.connect(self.look)
                bar.addMenu(menu)
        return bar

    def pop_up(self, place: Place, where: QPoint, *further: QMenu) -> QMenu:
        """Show a menu of what can be done at a place of the window, and at its end menus of one's own."""
        menu = DeedMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for deed in self:
            if deed.action.place is place and deed.action.listed and deed.is_shown:
                self._enter(menu, deed)
        for inner in further:
            inner.setParent(menu, inner.windowFlags())  # it goes with the menu
            menu.addMenu(inner)
        menu.aboutToHide.connect(self.look)
        menu.popup(where)
        return menu

    def _fill(self, menu: QMenu, flat: frozenset[str]) -> None:
        for inner in menu.findChildren(QMenu):
            inner.deleteLater()
        menu.clear()
        for section in SECTIONS:
            deeds = [one for one in self._listed(section) if one.is_shown]
            if section in flat and deeds:
                menu.addSeparator()
                for deed in deeds:
                    self._enter(menu, deed)
            elif deeds:
                menu.addMenu(self._section(section, menu))

    def _section(self, section: str, parent: QWidget) -> QMenu:
        menu = DeedMenu(parent)
        menu.setTitle(translated(section))

        def fill() -> None:
            menu.clear()
            for deed in self._listed(section):
                if deed.is_shown:
                    self._enter(menu, deed)

        menu.aboutToShow.connect(fill)
        return menu

    def _listed(self, section: str) -> list[Deed]:
        return [one for one in self if one.action.section == section and one.action.listed]

    def _enter(self, menu: QMenu, deed: Deed) -> None:
        """Put an entry into a menu, as it is now."""
        entry, reason = deed.entry, deed.why_not
        entry.setText(on_button(deed.words))
        entry.setEnabled(not reason)
        entry.setToolTip(plain_tip(reason or deed.words))
        if deed.action.checked is not None:
            entry.setCheckable(True)
            entry.setChecked(deed.action.checked(deed.subject))
        elif deed.action.glyph:
            entry.setIcon(icon(deed.action.glyph, current()))
        menu.addAction(entry)

    # Slash commands --------------------------------------------------------------------------

    def slashes(self) -> dict[str, Deed]:
        """Return what is done by a slash command, by its name; also what makes no sense here, which is then said."""
        found: dict[str, Deed] = {}
        for deed in self:
            if deed.action.slash:
                for name in (deed.action.slash, *deed.action.slashes):
                    found[name] = deed
        return found

    def read(self, text: str) -> slash.Slash | str:
        """Return the slash command that a text is, or the words to send."""
        return slash.read(text, self.slashes())

    def obey(self, command: slash.Slash) -> bool:
        """Do what a slash command says; False where it was not understood, which was said."""
        deed = self.slashes()[command.name]
        questions = deed.action.asks
        if not questions:
            return self.perform(deed.name)
        question, answer = questions[0], command.rest
        if not answer and not question.optional:
            self._tell(usage(deed))
            return False
        choices = deed.choices(question)
        if question.choices is not None and answer:
            fitting = _meant(answer, choices)
            if len(fitting) != 1:
                words = (
                    self.tr("“{0}” fits several.")
                    if fitting
                    else self.tr("There is no “{0}” to choose.")
                )
                self._tell(words.format(answer))
                return False
            answer = fitting[0].value
        return self.perform(deed.name, {question.name: answer})

    # Keys ------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let keys count when the window was painted, or before the first one is looked up."""
        kind = event.type()
        if kind == QEvent.Type.Paint and not self._seen.isActive():
            self._seen.start()  # once: what moves in it paints it all the time
        elif kind == QEvent.Type.ShortcutOverride:
            for one in self._window.window().findChildren(Deeds):  # of any part of the window
                one.give_keys()
        return super().eventFilter(watched, event)

    def give_keys(self) -> None:
        """Let the keys count from now on."""
        if not self._have_keys:
            self._have_keys = True
            self._seen.stop()
            self._window.removeEventFilter(self)
            for deed in self:
                self._give_keys(deed)
            self.look()

    def _triggered(self, name: str) -> None:
        self.perform(name)

    def _take_keys(self) -> None:
        self._look_beside()
        for deed in self:
            if self._have_keys or deed.made is not None:
                self._give_keys(deed)
        for name, tell in self._told:
            self._tell_keys(name, tell)

    def _give_keys(self, deed: Deed) -> None:
        if deed.made is not None:
            self._set_keys(deed, deed.made)
        elif self.keymap.keys(deed.action):  # most have none, and are in no menu before it opens
            _ = deed.entry

    def _set_keys(self, deed: Deed, entry: QAction) -> None:
        entry.setShortcuts([QKeySequence(one) for one in self.keymap.keys(deed.action)])
        entry.setShortcutContext(self._reach(deed))

    def _tip(self, button: QAbstractButton, name: str, keys: str) -> None:
        words = self._deeds[name].words.removesuffix("…")
        button.setToolTip(plain_tip(f"{words} ({keys})" if keys else words))


class DeedMenu(QMenu):
    """A menu of what can be done; why something can't be is said in its tooltip."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setToolTipsVisible(True)
        self.triggered.connect(
            self.close
        )  # by the keys of an entry, too: what is typed next is not for it

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        """Write keys in their own order, which is another one than a menu's that runs from right to left."""
        super().initStyleOption(option, action)
        words, tab, keys = option.text.partition("\t")
        if keys:
            option.text = f"{words}{tab}{isolated(keys)}"


def usage(deed: Deed) -> str:
    """Return how a slash command is written, and what it does."""
    parts = [isolated(f"/{deed.action.slash}")]
    for question in deed.action.asks:
        prompt = translated(question.prompt)
        parts.append(f"[{prompt}]" if question.optional else f"‹{prompt}›")
    return f"{' '.join(parts)} – {deed.words.removesuffix('…')}"


def _meant(words: str, choices: Iterable[Answer]) -> list[Answer]:
    """Return the answers that words may mean: those called so, else those that begin so."""
    wanted = words.casefold().removeprefix("@")
    known = list(choices)
    called = [one for one in known if one.words.casefold() == wanted or one.value == words]
    return called or [one for one in known if one.words.casefold().startswith(wanted)]
