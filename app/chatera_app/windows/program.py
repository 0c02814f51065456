"""What can be done in every window: going elsewhere, one's status, the program itself."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal, Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from chatera.store.options import Options
from chatera_app.actions import sections
from chatera_app.actions.action import Action, Answer, Question, Wish
from chatera_app.actions.deeds import Deeds
from chatera_app.actions.place import Place
from chatera_app.windows.arranging import ACTIONS as ARRANGING
from chatera_app.windows.doing import Doing

if TYPE_CHECKING:
    # the contact list is painted before there is a client
    from chatera.client.client import Client
    from chatera_app.models.targets import Target
    from chatera_app.widgets.contact_rows import ContactRow
    from chatera_app.windows.around import Around
    from chatera_app.windows.conversations import Conversations

FAVOURITES: Final = 9
_PALETTE = "program.palette"


class Window(Protocol):
    """What a window has in which everything here can be done."""

    deeds: Deeds
    doing: Doing

    def row_key(self) -> str:
        """Return the key of the conversation one is at; empty for none."""
        ...

    def show_problem(self, words: str) -> None:
        """Say what went wrong."""
        ...


class Program:
    """What windows share.

    Args:
        open_chat: shows the conversation with this row's key.
        show_contacts: brings the contact list to the front.
        open_settings: shows the settings, at the page of this name.
        open_themes: shows the themes.
        leave: quits the program.
        chats: gives the open conversations' windows by their row keys, in the order in which they were opened.

    Attributes:
        client: None while it starts.
        options: how the contact list is arranged; None as usual.
        around: what stands beside the windows; None while it starts.
        set_option: changes one of the options.
        conversations: how open conversations are arranged; None where each is a window and nothing else.
        contacts: what can be done in the contact list; None while there is none.
    """

    def __init__(
        self, open_chat: Callable[[str], None], show_contacts: Callable[[], None],
        open_settings: Callable[[str], None], open_themes: Callable[[], None],
        leave: Callable[[], None],
        chats: Callable[[], Mapping[str, QWidget]],
    ) -> None:  # fmt: skip
        self.client: Client | None = None
        self.options: Options | None = None
        self.around: Around | None = None
        self.set_option: Callable[[str, object], None] = lambda _name, _value: None
        self.conversations: Conversations | None = None
        self.contacts: Deeds | None = None
        self.open_chat = open_chat
        self.show_contacts = show_contacts
        self.open_settings = open_settings
        self.open_themes = open_themes
        self.leave = leave
        self.chats = chats

    def adopt(self, window: Window) -> "Here":
        """Let everything be done in a window, too."""
        here = Here(self, window)
        window.deeds.bind(ACTIONS, here)
        window.deeds.bind(ARRANGING, here)
        return here


class Here:
    """The program, as it is seen from one window.

    Args:
        program: what windows share.
        window: the one.
    """

    def __init__(self, program: Program, window: Window) -> None:
        assert isinstance(window, QWidget)  # noqa: S101 - every window is one
        self.program = program
        self.window: Window = window
        self.widget: QWidget = window

    @property
    def client(self) -> "Client | None":
        """Whose windows these are; None while it starts."""
        return self.program.client

    # Going elsewhere -------------------------------------------------------------------------

    def open_palette(self, text: str = "") -> None:
        """Ask where to go, or what to do."""
        from chatera_app.windows.palette import Palette

        go = self.program.open_chat
        elsewhere = self.program.contacts
        self.asking = Palette(
            self.widget, self.window.deeds, self._targets, go,
            None if elsewhere is self.window.deeds else elsewhere, self.program.show_contacts,
        )  # fmt: skip
        self.asking.open(text)

    def step(self, step: Literal[1, -1], *, unread: bool) -> None:
        """Go to the next conversation of the contact list; it takes the place of the one that is left."""
        from chatera_app.models.targets import neighbour, walked

        client, left = self.client, self.window.row_key()
        if client is None:
            return
        to = neighbour(walked(client, self.program.options), left, step, unread=unread)
        if to is None:
            nothing = _tr("Nothing is unread elsewhere.") if unread else _tr("There is no other.")
            self.window.show_problem(nothing)
            return
        open_ = self.program.chats()
        before, known = open_.get(left), to.key in open_
        self.program.open_chat(to.key)
        fresh = self.program.chats().get(to.key)
        if before is self.widget and fresh is not None and not known:
            self._take_place(before, fresh)

    def _take_place(self, before: QWidget, fresh: QWidget) -> None:
        """Let a conversation that was just opened stand where the one is that is left for it."""
        if self.program.conversations is not None:
            self.program.conversations.take_place(before, fresh)
        else:
            fresh.setGeometry(before.geometry())
            before.close()  # what is written there stays as a draft

    def step_window(self, step: Literal[1, -1]) -> None:
        """Go to the next tab, or where there is no other to the next window.

        Windows come in the order in which they were opened, the contact list first.
        """
        room, open_ = self.program.conversations, self.program.chats()
        tabs = room.tabs_beside(self.widget) if room is not None else []
        keys = tabs if len(tabs) > 1 else ["", *open_]
        here = self.window.row_key() if self.widget in open_.values() else ""
        to = keys[(keys.index(here) + step) % len(keys)]
        if to:
            self.program.open_chat(to)
        else:
            self.program.show_contacts()

    def favourite(self, place: int) -> "ContactRow | None":
        """Return a favourite by its place in the contact list, from 0; None where there is none."""
        from chatera_app.models.targets import favourites

        known = favourites(self.client, self.program.options) if self.client is not None else []
        return known[place] if place < len(known) else None

    def favourite_name(self, place: int) -> str:
        """Return what a favourite's line says."""
        row = self.favourite(place)
        return row.name if row is not None else _tr("Favourite {0}").format(place + 1)

    def open_favourite(self, place: int) -> None:
        """Show a favourite's conversation."""
        row = self.favourite(place)
        if row is not None:
            self.program.open_chat(row.key)

    def read_all(self) -> None:
        """Mark everything as read."""
        for chat in self.client.chats if self.client is not None else ():
            if chat.waits:
                self.window.doing(chat.mark_read())

    def toggle(self, option: str) -> None:
        """Switch an option that is on or off."""
        if self.program.options is not None:
            self.program.set_option(option, not getattr(self.program.options, option))

    def has(self, option: str) -> bool:
        """Tell whether an option is on."""
        return self.program.options is not None and bool(getattr(self.program.options, option))

    def pause(self, choice: str) -> None:
        """Let nothing disturb for a while."""
        from chatera_app.windows.pausing import end_of

        if self.program.around is not None:
            self.program.around.pause.begin(end_of(choice, datetime.now().astimezone()))

    def resume(self) -> None:
        """Let everything be heard again."""
        if self.program.around is not None:
            self.program.around.pause.finish()

    def answer_notice(self) -> None:
        """Write into the newest notice."""
        if self.program.around is not None and not self.program.around.answer():
            self.window.show_problem(_tr("There is no notice to answer."))

    def search(self) -> None:
        """Search every message."""
        from chatera_app.windows.message_search import MessageSearch

        if self.client is not None:
            MessageSearch(self.widget, self.client, "", self.program.open_chat).show()

    def see_to_emoticons(self) -> None:
        """Show the emoticons of one's own."""
        from chatera_app.windows.own_pictures import see_to_emoticons

        if self.client is not None:
            see_to_emoticons(self.widget, self.client)

    def open_kept(self) -> None:
        """Show the folder in which conversations are kept."""
        from chatera_app.windows.diary import open_folder

        if self.client is not None and self.client.diary.folder is not None:
            open_folder(self.client.diary.folder)

    def see_to_stickers(self) -> None:
        """Show one's stickers."""
        from chatera_app.windows.own_pictures import see_to_stickers

        if self.client is not None:
            see_to_stickers(self.widget, self.client)

    def open_about(self) -> None:
        """Show what this program is, and whose work."""
        from chatera_app.windows.about import AboutWindow

        AboutWindow(self.widget).open()

    def _targets(self) -> "Sequence[Target]":
        """Return whom one can go to; where one is comes last, so that Enter alone leads back to where one was."""
        from chatera_app.models.targets import targets

        known = targets(self.client) if self.client is not None else []
        return sorted(known, key=lambda one: one.key == self.window.row_key())

    # Commands --------------------------------------------------------------------------------

    def command(self, name: str, arguments: Mapping[str, object]) -> None:
        """Run a command of the registry; what goes wrong is said in the window."""
        if self.client is not None:
            run_command(self.client, self.window.doing, name, arguments)

    def here(self, name: str) -> str:  # noqa: ARG002 - every window answers that
        """Return nothing: what is done anywhere is about nobody."""
        return ""


def run_command(client: "Client", doing: Doing, name: str, arguments: Mapping[str, object]) -> None:
    """Run a command of the registry on behalf of a window."""
    from chatera_app.actions.running import run

    doing(run(client, name, arguments))


def starting(here: Here) -> str:
    """Say that nothing can be done yet while the program starts."""
    return "" if here.client is not None else _tr("ChatEra is still starting.")


def people(client: "Client | None", without: Sequence[str] = ()) -> list[Answer]:
    """Return everybody one knows, as answers to the question who is meant."""
    if client is None:
        return []
    from chatera_app.widgets.contact_rows import status_word

    known = [one for one in client.people if not one.blocked and one.account not in without]
    known.sort(key=lambda one: (one.status == "offline", one.name.casefold(), one.account))
    return [Answer(one.account, one.name, status_word(one.status)) for one in known]


def _status(status: str, words: str, keys: tuple[str, ...] = ()) -> Action[Here]:
    name = "offline" if status == "hidden" else status
    return Action(
        name=f"me.{name}", words=words, section=sections.ME, place=Place.ANYWHERE, keys=keys,
        wish=Wish(command="status", fixed={"set_": status}),
        asks=(Question(name="text", prompt="a personal message", optional=True),),
        slash={"online": "back", "hidden": "invisible"}.get(status, status),
        slashes={"online": ("online",), "hidden": ("offline", "hide")}.get(status, ()),
        search="status presence how I appear to others", why_not=starting,
        checked=lambda here: here.client is not None and here.client.me.chosen == status,
    )  # fmt: skip


def _without_around(here: Here) -> str:
    return "" if here.program.around is not None else starting(here) or _tr("ChatEra is starting.")


def _pauses(here: Here) -> bool:
    return here.program.around is not None and here.program.around.pause.active


def _pause_choices(_: Here) -> list[Answer]:
    from chatera_app.windows.pausing import CHOICES, choice_words

    return [Answer(one, choice_words(one)) for one in CHOICES]


def _favourite(place: int) -> Action[Here]:
    return Action(
        name=f"go.favourite-{place + 1}", words=f"Favourite {place + 1}",
        section=sections.FAVOURITES, place=Place.ANYWHERE, keys=(f"Ctrl+{place + 1}",),
        do=lambda here: here.open_favourite(place), glyph="chat",
        label=lambda here: here.favourite_name(place),
        shown=lambda here: here.favourite(place) is not None,
        why_not=lambda here: (
            starting(here) or _tr("You have not so many favourites.") * (here.favourite(place) is None)
        ),
    )  # fmt: skip


def _nothing_unread(here: Here) -> str:
    client = here.client
    if client is not None and not any(chat.waits for chat in client.chats):
        return _tr("Nothing is unread.")
    return starting(here)


def _nothing_kept(here: Here) -> str:
    nothing = here.client is None or here.client.diary.folder is None
    return starting(here) or (_tr("No conversations are kept as files.") if nothing else "")


ACTIONS: Final[tuple[Action[Here], ...]] = (
    Action(
        name="go.switch", words="Go to somebody…", section=sections.GO, place=Place.ANYWHERE,
        do=lambda here: here.open_palette(), keys=("Ctrl+K",), glyph="search",
        search="quick switcher find person group conversation open jump", why_not=starting,
    ),
    Action(
        name=_PALETTE, words="All commands…", section=sections.GO, place=Place.ANYWHERE,
        do=lambda here: here.open_palette(">"), keys=("Ctrl+Shift+P", "Ctrl+/"), glyph="menu",
        search="command palette actions shortcuts help",
    ),
    Action(
        name="go.search", words="Search all messages…", section=sections.GO, place=Place.ANYWHERE,
        do=Here.search, keys=("Ctrl+Shift+F",), glyph="search",
        search="find everywhere history", why_not=starting,
    ),
    Action(
        name="go.next", words="Next conversation", section=sections.GO, place=Place.ANYWHERE,
        do=lambda here: here.step(1, unread=False), keys=("Alt+Down",), why_not=starting,
        search="down list",
    ),
    Action(
        name="go.previous", words="Previous conversation", section=sections.GO,
        place=Place.ANYWHERE, do=lambda here: here.step(-1, unread=False), keys=("Alt+Up",),
        why_not=starting, search="up list",
    ),
    Action(
        name="go.next-unread", words="Next unread conversation", section=sections.GO,
        place=Place.ANYWHERE, do=lambda here: here.step(1, unread=True),
        keys=("Alt+Shift+Down",), why_not=_nothing_unread, search="new messages",
    ),
    Action(
        name="go.previous-unread", words="Previous unread conversation", section=sections.GO,
        place=Place.ANYWHERE, do=lambda here: here.step(-1, unread=True),
        keys=("Alt+Shift+Up",), why_not=_nothing_unread, search="new messages",
    ),
    Action(
        name="go.next-window", words="Next tab or window", section=sections.GO, place=Place.ANYWHERE,
        do=lambda here: here.step_window(1), keys=("Ctrl+Tab", "Ctrl+PgDown"), mac_keys=("Meta+Tab",),
        search="tab open conversation",
    ),
    Action(
        name="go.previous-window", words="Previous tab or window", section=sections.GO,
        place=Place.ANYWHERE, do=lambda here: here.step_window(-1), keys=("Ctrl+Shift+Tab", "Ctrl+PgUp"),
        mac_keys=("Meta+Shift+Tab",), search="tab open conversation",
    ),
    Action(
        name="go.read-all", words="Mark everything as read", section=sections.GO,
        place=Place.ANYWHERE, do=Here.read_all, keys=("Shift+Esc",), glyph="good",
        why_not=_nothing_unread, search="unread seen",
    ),
    Action(
        name="go.answer", words="Answer the newest notice", section=sections.GO,
        place=Place.ANYWHERE, do=Here.answer_notice, glyph="reply",
        search="toast notification reply keyboard", why_not=_without_around,
    ),
    Action(
        name="go.contacts", words="Show the contact list", section=sections.GO,
        place=Place.ANYWHERE, do=lambda here: here.program.show_contacts(), glyph="group",
        search="people main window",
    ),
    *(_favourite(place) for place in range(FAVOURITES)),
    _status("online", "Available"),
    _status("busy", "Busy"),
    _status("phone", "On the phone"),
    _status("away", "Away"),
    _status("brb", "Be right back"),
    _status("lunch", "Out to lunch"),
    _status("hidden", "Appear offline"),
    Action(
        name="me.message", words="Change your personal message…", section=sections.ME,
        place=Place.ANYWHERE, wish=Wish(command="status"), glyph="edit", slash="status",
        asks=(Question(
            name="text", prompt="Your personal message", blank=True,
            initial=lambda here: here.client.me.message if here.client is not None else "",
        ),),
        search="quick message mood", why_not=starting,
    ),
    Action(
        name="me.name", words="Change your name…", section=sections.ME, place=Place.ANYWHERE,
        wish=Wish(command="status"), glyph="edit", slash="nick", slashes=("name",),
        asks=(Question(
            name="name", prompt="Your name",
            initial=lambda here: here.client.me.name if here.client is not None else "",
        ),),
        search="nickname rename display name", why_not=starting,
    ),
    Action(
        name="me.quiet", words="Do not disturb", section=sections.ME, place=Place.ANYWHERE,
        do=lambda here: here.toggle("do_not_disturb"), slash="dnd",
        search="silence mute notifications sounds", why_not=_without_around,
        checked=lambda here: here.has("do_not_disturb"),
    ),
    Action(
        name="me.visibility", words="Who sees you differently…", section=sections.ME,
        place=Place.ANYWHERE, do=lambda here: here.program.open_settings("visibility"),
        glyph="unseen", slash="visibility", why_not=starting,
        search="appear offline online to single people hide invisible privacy",
    ),
    Action(
        name="me.pause", words="Mute everything for a while…", section=sections.ME,
        place=Place.ANYWHERE, answer=lambda here, answers: here.pause(answers["how_long"]),
        glyph="mute", slash="pause",
        asks=(Question(name="how_long", prompt="How long?", choices=_pause_choices),),
        search="silence quiet do not disturb notifications sounds", why_not=_without_around,
    ),
    Action(
        name="me.resume", words="Hear everything again", section=sections.ME,
        place=Place.ANYWHERE, do=Here.resume, glyph="unmute", slash="resume",
        search="unmute end quiet notifications sounds", why_not=_without_around, shown=_pauses,
    ),
    Action(
        name="me.listening", words="Show what I am listening to", section=sections.ME,
        place=Place.ANYWHERE, do=lambda here: here.toggle("listening"), slash="listening",
        search="music now playing song player personal message", why_not=_without_around,
        checked=lambda here: here.has("listening"),
    ),
    Action(
        name="program.settings", words="Settings…", section=sections.PROGRAM,
        place=Place.ANYWHERE, do=lambda here: here.program.open_settings(""), keys=("Ctrl+,",),
        glyph="settings", search="options preferences theme",
    ),
    Action(
        name="program.themes", words="Themes…", section=sections.PROGRAM, place=Place.ANYWHERE,
        do=lambda here: here.program.open_themes(), glyph="picture",
        search="look skin colours dark night high contrast",
    ),
    Action(
        name="program.emoticons", words="Your emoticons…", section=sections.PROGRAM,
        place=Place.ANYWHERE, do=Here.see_to_emoticons, glyph="emoji",
        search="custom emoticons smileys pictures own make import export", why_not=starting,
    ),
    Action(
        name="program.stickers", words="Your stickers…", section=sections.PROGRAM,
        place=Place.ANYWHERE, do=Here.see_to_stickers, glyph="sticker",
        search="sticker packs install pictures own", why_not=starting,
    ),
    Action(
        name="program.keep", words="Keep conversations as files…", section=sections.PROGRAM,
        place=Place.ANYWHERE, do=lambda here: here.program.open_settings("diary"), glyph="file",
        search="archive log history folder record text html export",
    ),
    Action(
        name="program.kept", words="Open the folder of kept conversations", section=sections.PROGRAM,
        place=Place.ANYWHERE, do=Here.open_kept, glyph="file", why_not=_nothing_kept,
        search="archive log history files",
    ),
    Action(
        name="program.keyboard", words="Keyboard shortcuts…", section=sections.PROGRAM,
        place=Place.ANYWHERE, do=lambda here: here.program.open_settings("keyboard"),
        glyph="settings", search="keys hotkeys change",
    ),
    Action(
        name="program.spelling", words="Check spelling", section=sections.PROGRAM,
        place=Place.ANYWHERE, do=lambda here: here.toggle("spelling"), slash="spelling",
        search="spell check misspelled words underline language", why_not=starting,
        checked=lambda here: here.has("spelling"),
    ),
    Action(
        name="program.dictionaries", words="Languages and words for spelling…",
        section=sections.PROGRAM, place=Place.ANYWHERE,
        do=lambda here: here.program.open_settings("spelling"), glyph="settings",
        search="spell check dictionary dictionaries own words language", why_not=starting,
    ),
    Action(
        name="program.about", words="About ChatEra", section=sections.PROGRAM, place=Place.ANYWHERE,
        do=Here.open_about, glyph="logo",
        search="version licence license copyright help info libraries report",
    ),
    Action(
        name="program.quit", words="Quit ChatEra", section=sections.PROGRAM, place=Place.ANYWHERE,
        do=lambda here: here.program.leave(), keys=("Ctrl+Q",), glyph="leave", search="exit end",
    ),
)  # fmt: skip


def _tr(words: str) -> str:
    return QCoreApplication.translate("Actions", words)
