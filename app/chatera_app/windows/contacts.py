"""The contact list window: oneself, the people, the groups."""

from collections.abc import Callable, Coroutine, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

import msgspec
from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from chatera.client.client import Client
from chatera.store.options import Options
from chatera_app.actions import sections as headings
from chatera_app.actions.deeds import Deed, Deeds
from chatera_app.actions.keymap import MAC, Keymap
from chatera_app.actions.place import Place
from chatera_app.models.contacts import ARCHIVED, FAVOURITES, ContactsModel, is_open, sections
from chatera_app.models.pictures import pixmap
from chatera_app.models.targets import favourites
from chatera_app.widgets.contact_card import ContactCard
from chatera_app.widgets.contact_list import ContactList
from chatera_app.widgets.empty_state import EmptyState
from chatera_app.widgets.gloss_bar import GlossBar, GlossButton
from chatera_app.widgets.glyph_label import GlyphLabel
from chatera_app.widgets.ground import Ground
from chatera_app.widgets.header import OwnHeader
from chatera_app.widgets.offer_bar import OfferBar
from chatera_app.widgets.plain import isolated
from chatera_app.widgets.search_field import SearchField
from chatera_app.widgets.steps import resize_within_screen
from chatera_app.widgets.titles import window_title
from chatera_app.widgets.undo_bar import TakeBackBar
from chatera_app.windows.appearing import Appearing, summary, with_visibility
from chatera_app.windows.contact_actions import ACTIONS
from chatera_app.windows.doctor import DoctorWindow
from chatera_app.windows.doing import Doing
from chatera_app.windows.foot import Foot
from chatera_app.windows.gathering import Gathering
from chatera_app.windows.keeping import (
    Keeping,
    archive_with_undo,
    arrangement_menu,
    portrait,
    put_in_order,
)
from chatera_app.windows.members import PeoplePicker
from chatera_app.windows.moved import MovedNotice
from chatera_app.windows.scenery import OwnScene, choose_background
from chatera_app.windows.statuses import StatusChoice, moment_words

if TYPE_CHECKING:
    # what hardly anybody needs is loaded when it is asked for
    from chatera.client.backup import Progress
    from chatera.client.chat import Chat
    from chatera.client.community import Community
    from chatera.client.people import Person

GATHER_MS = 60
"""Changes within this time are shown together: a sign-in of fifty draws one list."""


class ContactsWindow(Ground):
    """What one sees all day. It is painted before there is a client; ``follow`` brings it to life.

    Args:
        name: one's own name, known before anything else.
        open_chat: shows the conversation with this row's key.
        closing: decides what the close button means; returns whether to close for good.
        leave: quits the program.
        folded: titles of the headings that begin closed.
        keymap: which keys do what; the usual ones without it.

    Signals:
        foldedChanged: Headings were opened or closed. arg: the titles of those that are closed.
        verifyWanted: It is to be made sure who somebody is. arg: their account.
        optionsPicked: The list is to be arranged otherwise. arg: the options from now on.
        wishesWanted: It is to be chosen in which ways one is told of somebody. arg: their row's key.
    """

    foldedChanged = Signal(list)
    verifyWanted = Signal(str)
    optionsPicked = Signal(object)
    wishesWanted: Signal = Signal(str)

    def __init__(
        self, name: str, open_chat: Callable[[str], None], closing: Callable[[], bool],
        leave: Callable[[], None], folded: Iterable[str] = (), keymap: Keymap | None = None,
    ) -> None:  # fmt: skip
        super().__init__(picture=False)  # the list lies over all of it
        self.client: Client | None = None
        self._open_chat = open_chat
        self._closing = closing
        self._leave = leave
        self._folded = set(folded)
        self.doing = Doing(self.show_problem)
        self.header: OwnHeader = OwnHeader()
        self.header.setPerson(name, "", "offline")
        self.search = SearchField(self.tr("Find a contact or a message…"))
        self.offer = OfferBar()
        self.moved = OfferBar()
        self.kept: OfferBar = OfferBar()
        self.model = ContactsModel()
        self.list = ContactList()
        self.card = ContactCard(self)
        self._options = Options()
        self._keeping: Keeping | None = None
        self._scene: OwnScene | None = None
        self.appearing: Appearing | None = None
        self.list.setModel(self.model)
        self.empty = EmptyState("network", self.tr("Looking for people on your network…"))
        self.foot = Foot()
        self.take_back: TakeBackBar = TakeBackBar()
        self.deeds = Deeds(self, keymap or Keymap(), self.show_problem, self._ask)
        self._lay_out()
        self._connect()
        self._soon = Gathering(self.refresh, GATHER_MS, self)
        self._entitle(name)
        resize_within_screen(self, 320, 640)
        self.setMinimumSize(240, 360)
        self.refresh()

    def _lay_out(self) -> None:
        self.deeds.bind(ACTIONS, self, {Place.CONTACT: self.list})
        self.menu = self.deeds.menu(self, (headings.CONTACTS, headings.PROGRAM))
        self.menu_button = self.header.addButton(self.tr("Menu"), "menu")
        self.deeds.attach(self.menu_button, "contacts.menu")
        self.group_button = self.header.addButton(self.tr("New group"), "group")
        self.deeds.attach(self.group_button, "contacts.new-group")
        self.scene_button = self.header.addButton(self.tr("Change my scene"), "brush")
        self.deeds.attach(self.scene_button, "contacts.scene")
        self.arrange_button = GlossButton(
            self.tr("How contacts are arranged"), "arrange", show_text=False
        )
        self.deeds.attach(self.arrange_button, "contacts.arrange")
        bottom = GlossBar(foot=True)
        bottom.addWidget(GlyphLabel("network", 20))
        bottom.addWidget(self.foot, 1)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        find = QHBoxLayout()
        find.setContentsMargins(8, 7, 8, 7)
        find.addWidget(self.search)
        find.addWidget(self.arrange_button)
        column.addLayout(find)
        column.addWidget(self.offer)
        column.addWidget(self.moved)
        column.addWidget(self.kept)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.take_back)
        column.addWidget(bottom)

    def complete(self) -> None:
        """Put the menus where this system has them, once everything that can be done is known."""
        if MAC:
            self._column.setMenuBar(self.deeds.menu_bar(self))

    def open_menu(self) -> None:
        """Show the menu of everything that can be done here."""
        self.menu.popup(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self.refresh())
        self.search.returnPressed.connect(self._search_submitted)
        self.search.downPressed.connect(self._to_list)
        self.list.opened.connect(self.found)
        self.list.headingToggled.connect(self._fold)
        self.list.typed.connect(self._type_to_search)
        self.list.menuWanted.connect(self._context_menu)
        self.list.headingMenuWanted.connect(self._heading_menu)
        self.list.dropped.connect(self._dropped)
        self.list.rested.connect(self._show_card)
        self.list.left.connect(self.card.hide)
        header = self.header
        header.messageEdited.connect(lambda text: self._profile(message=text))
        header.nameEdited.connect(lambda text: self._profile(name=text))
        header.pictureClicked.connect(self.choose_picture)

    # What is shown ---------------------------------------------------------------------------

    def follow(self, client: Client) -> None:
        """Show this client's people from now on."""
        self.client = client
        self._keeping = Keeping(self, client, self.doing, self._say_where)
        self._scene = OwnScene(self, client, self.header, self.doing)
        self.appearing = Appearing(client, self.doing, self.take_back)
        self._status = StatusChoice(client, self.header.status_menu, self.window, self.show_problem)
        self.foot.follow(client)
        MovedNotice(client, self.moved, self.doing)
        from chatera_app.windows.diary import DiaryBar  # the client is loaded by now

        DiaryBar(client.diary, self.kept, lambda: self.deeds.perform("program.keep"))
        client.standing.observe(self._later)
        client.owners.observe(self._later)
        client.people.observe(self._later)
        client.chats.observe(self._later)
        client.communities.observe(self._later)
        client.me.observe(self._later)
        client.visibility.observe(self._later)
        self.refresh()
        self.search.setFocus()

    def _later(self, *_: object) -> None:
        """Show it once more of it has come; a list in a window that nobody sees waits until it is shown."""
        if self.window().isVisible():
            self._soon.ask()

    def refresh(self) -> None:
        """Show what is true now."""
        if self.client is None:
            self.list.setVisible(False)
            return
        me = self.client.me
        status = "offline" if self.client.devices.problem else me.status
        self.header.setPerson(
            me.name, me.message, status, pixmap(me.picture), moment_words(me.until)
        )
        if self._scene is not None:
            self._scene.refresh()
        listens = me.shown_message != me.message
        self.header.setListening(me.listening if listens else "")
        eye = "seen" if me.chosen == "hidden" else "unseen"
        self.header.setVisibility(summary(self.client), eye)
        self._entitle(me.name, self.client.chats.waiting)
        found = sections(self.client, self.search.text(), self._folded, self._options)
        current, below = self.list.currentKey(), self.list.currentHeading()
        place = self.list.verticalScrollBar().value()
        if self.model.show(found):
            self.list.selectKey(current, below)
            self.list.verticalScrollBar().setValue(place)
        self.list.setVisible(bool(found))
        self.empty.setVisible(not found)
        self.empty.setGlyph("search" if self.search.text().strip() else "network")
        self.empty.setSentence(self._empty_words())
        self.foot.refresh()

    def _entitle(self, name: str, unread: int = 0) -> None:
        """Say in the task bar whose list it is, and what waits."""
        title = self.tr("ChatEra - {0}").format(name) if name else "ChatEra"
        self.setWindowTitle(window_title(f"({unread}) {title}" if unread else title))

    def _empty_words(self) -> str:
        if self.search.text().strip():
            return self.tr("Nobody here is called that. Press Enter to search the messages.")
        if self.client is not None and not self.client.discovers:
            return self.tr(
                "Nobody else is here yet. People are not looked for on this network, as your "
                "settings say; the menu connects you to an address."
            )
        return self.tr(
            "Nobody else is here yet. "
            "People who start ChatEra on this network appear by themselves."
        )

    def obey(self, options: Options) -> None:
        """Follow the options from now on."""
        self._options = options
        self.refresh()

    def show_problem(self, words: str) -> None:
        """Say at the foot of the window what went wrong, long enough to be read."""
        self.foot.show_problem(words)

    # What a person does ----------------------------------------------------------------------

    def _fold(self, title: str, expanded: bool) -> None:
        if self.search.text().strip():
            return  # what is found is open while it is looked for, and says nothing of later
        usual = is_open(title, ()) == expanded
        (self._folded.discard if usual else self._folded.add)(title)
        self.foldedChanged.emit(sorted(self._folded))

    def look_for(self) -> None:
        """Let the list be looked through."""
        self.search.setFocus()
        self.search.selectAll()

    def found(self, key: str) -> None:
        """Open a row; who was looked for is found, so that the whole list is back."""
        self.search.clear()
        self._open_chat(key)

    def _to_list(self) -> None:
        self.list.setFocus()
        if not self.list.currentKey():
            self.list.selectFirst()

    def _type_to_search(self, text: str) -> None:
        self.search.setFocus()
        self.search.insert(text)

    def _profile(self, *, name: str | None = None, message: str | None = None) -> None:
        if self.client is not None:
            self.doing(self.client.set_profile(name=name, message=message))

    def choose_picture(self) -> None:
        """Choose another picture of oneself."""
        from chatera_app.widgets.picture_chooser import PictureChooser  # with all it draws

        chooser = PictureChooser(self)
        chooser.chosen.connect(self._picture_chosen)
        chooser.open()

    def choose_scene(self) -> None:
        """Choose what others see behind one's name."""
        if self._scene is not None:
            self._scene.choose()

    def choose_background(self) -> None:
        """Choose what stands behind conversations."""
        if self.client is not None:
            choose_background(self, self.client.backgrounds, self.show_problem)

    def _picture_chosen(self, data: bytes) -> None:
        if self.client is not None:
            self.doing(self.client.set_profile(picture=data))

    def new_group(self) -> None:
        """Ask who shall be in a new group."""
        client = self.client
        if client is None:
            return
        picker = PeoplePicker(self, client, without={client.me.account}, chosen=set(), named=True)
        picker.accepted.connect(
            lambda: self.doing(
                client.new_group(picker.name.text().strip(), picker.accounts(), picker.community()),
                lambda chat: self._open_chat(f"chat:{chat.id}"),
            )
        )
        picker.open()

    def open_communities(self) -> None:
        """Show the open community and the closed ones."""
        from chatera_app.windows.communities import CommunitiesWindow

        if self.client is not None:
            CommunitiesWindow(self, self.client).show()

    def open_invitation(self, link: str) -> None:
        """Show where one comes into a closed community, with an invitation in the field."""
        from chatera_app.windows.communities import CommunitiesWindow

        if self.client is not None:
            # One window, however many links a page presses.
            known = self.findChildren(CommunitiesWindow)
            shown = (one for one in known if one.isVisible())
            window = next(shown, None) or CommunitiesWindow(self, self.client)
            window.show_invitation(link)
            window.show()

    def move_community(self) -> None:
        """Let this network's community, or a closed one, live at another address."""
        from chatera_app.windows.moving import Movable, MovingWindow

        client = self.client
        if client is None:
            return
        here = [one for one in client.communities if one.link is not None]
        if not here:
            self.show_problem(self.tr("You are not connected to a community that could move."))
            return
        here.sort(key=lambda one: (one.closed, one.typed))  # the one of this network first

        def movable(community: "Community") -> Movable:
            def move(address: str, progress: "Progress") -> Coroutine[Any, Any, None]:
                return client.mover(community).move(address, None, progress)

            name = isolated(community.name) if community.name else self.tr("Everyone here")
            return Movable(name, community.closed, move)

        MovingWindow(self, [movable(one) for one in here]).show()

    def _search_submitted(self) -> None:
        """Enter opens who was found first; the messages are searched where there is nobody."""
        if not self.search.text().strip():
            return
        self.refresh()
        if not self.list.currentKey():
            self.list.selectFirst()
        if self.model.rowCount():
            self.found(self.list.currentKey())
        else:
            self._search_messages()

    def examine(self) -> None:
        """Find out why somebody can't be seen."""
        from chatera.client.doctor import diagnose
        from chatera.discovery.interfaces import system_probe

        client = self.client
        if client is not None:
            DoctorWindow(self, lambda: diagnose(client, system_probe())).show()

    def _search_messages(self) -> None:
        from chatera_app.windows.message_search import MessageSearch

        if self.client is not None:
            MessageSearch(self, self.client, self.search.text(), self._open_chat).show()

    def _context_menu(self, key: str, where: QPoint) -> None:
        if self.client is not None:
            if self.list.currentKey() != key:
                self.list.selectKey(key)
            person = self.person()
            if self._keeping is not None and person is not None:
                categories = self._keeping.categories_menu(self, person)
                self.deeds.pop_up(Place.CONTACT, where, categories)
            else:
                self.deeds.pop_up(Place.CONTACT, where)

    # What is done to the row that was chosen -----------------------------------------------------

    def row_key(self) -> str:
        """Return the key of the row that was chosen; empty for none."""
        return self.list.currentKey() if self.list.isVisibleTo(self) else ""

    def person(self) -> "Person | None":
        """Return the person who was chosen; None where that is a group or nobody."""
        kind, _, account = self.row_key().partition(":")
        return self.client.people.get(account) if self.client and kind == "person" else None

    def chat(self) -> "Chat | None":
        """Return the conversation that was chosen; None where there is none yet."""
        kind, _, which = self.row_key().partition(":")
        for chat in self.client.chats if self.client is not None else ():
            if (chat.account if kind == "person" else str(chat.id)) == which:
                return chat
        return None

    def is_favourite(self) -> bool:
        """Tell whether the person or group that was chosen stands on top."""
        person, chat = self.person(), self.chat()
        if person is not None:
            return person.favourite
        return chat is not None and chat.kind == "group" and chat.place > 0

    def toggle_favourite(self) -> None:
        """Make the person or group a favourite, or none any more."""
        person, chat = self.person(), self.chat()
        if self.client is None:
            return
        if person is not None:
            self.doing(self.client.favourite(person.account, not person.favourite))
        elif chat is not None:
            last = max((one.place for one in self.client.chats), default=0)
            self.doing(chat.set_place(0 if chat.place else last + 1))

    def move_favourite(self, step: Literal[1, -1]) -> None:
        """Let the favourite that was chosen change places with the next one."""
        if self.client is None:
            return
        keys = [row.key for row in favourites(self.client, self._options)]
        at = keys.index(self.row_key()) if self.row_key() in keys else -1
        if at >= 0 and 0 <= at + step < len(keys):
            keys[at], keys[at + step] = keys[at + step], keys[at]
            self.doing(put_in_order(self.client, keys))

    def toggle_unread(self) -> None:
        """Mark the conversation as unread, or as read."""
        chat = self.chat()
        if chat is not None:
            self.doing(chat.mark_read() if chat.waits else chat.mark_unread())

    def toggle_archived(self) -> None:
        """Put the conversation out of sight until something new is said, or take it back."""
        chat = self.chat()
        if chat is not None:
            archive_with_undo(chat, self.doing, self.take_back)

    def _say_where(self, person: "Person", category: str) -> None:
        """Say where somebody stands who was put under a category, while the list is arranged otherwise."""
        if self._options.contacts_by == "category":
            return
        words = self.tr("{0} stands under {1} where contacts are arranged by category.")
        by_category = msgspec.structs.replace(self._options, contacts_by="category")
        self.take_back.tell(
            words.format(isolated(person.name), isolated(category)),
            lambda: self.optionsPicked.emit(by_category),
            self.tr("Arrange"),
        )

    def ask_category(self) -> None:
        """Ask under which new category the person shall stand."""
        person = self.person()
        if self._keeping is not None and person is not None:
            self._keeping.ask_category(person)

    def ask_nickname(self) -> None:
        """Ask what the person is called here."""
        person = self.person()
        if self._keeping is not None and person is not None:
            self._keeping.ask_nickname(person)

    def toggle_block(self) -> None:
        """Hear nothing more of the person, or hear of them again."""
        person = self.person()
        if self.client is not None and person is not None:
            self.doing(self.client.block(person.account, not person.blocked))

    def appears(self, shown: str) -> bool:
        """Tell whether one appears so to the person who was chosen."""
        person = self.person()
        client = self.client
        return (
            client is not None
            and person is not None
            and client.visibility.of(person.account) == shown
        )

    def toggle_appearing(self, shown: str) -> None:
        """Appear so to the person, or like to all others again."""
        person = self.person()
        if self.appearing is not None and person is not None:
            self.appearing.toggle(person.account, shown)

    def toggle_appearing_to_all(self, category: str, shown: str) -> None:
        """Appear so to all who stand under a category, or no longer."""
        if self.appearing is not None:
            self.appearing.toggle_category(category, shown)

    def categories(self) -> list[str]:
        """Return the names of all categories."""
        return self._keeping.categories() if self._keeping is not None else []

    def verify(self) -> None:
        """Make sure who the person is."""
        person = self.person()
        if person is not None:
            self.verifyWanted.emit(person.account)

    def command(self, name: str, arguments: Mapping[str, object]) -> None:
        """Run a command of the registry; what goes wrong is said at the foot."""
        from chatera_app.windows.program import run_command

        if self.client is not None:
            run_command(self.client, self.doing, name, arguments)

    def here(self, name: str) -> str:  # noqa: ARG002 - commands here are about one thing only
        """Return who was chosen."""
        return self.row_key().partition(":")[2]

    def _ask(self, deed: Deed) -> None:
        from chatera_app.windows.palette import Palette

        self.asking = Palette(self, self.deeds, tuple, self._open_chat)
        self.asking.ask(deed)

    def _heading_menu(self, name: str, where: QPoint) -> None:
        if self._keeping is not None:
            fill = self.appearing.fill_menu if self.appearing is not None else None
            self._keeping.heading_menu(name, where, fill)

    def _dropped(self, key: str, before: str, after: str, stays: bool) -> None:
        if (before == ARCHIVED) != (after == ARCHIVED):
            self.list.selectKey(key, before)
            self.toggle_archived()
        elif key.startswith("chat:") and (before == FAVOURITES) != (after == FAVOURITES):
            self.list.selectKey(key, before)
            self.toggle_favourite()
        elif self._keeping is not None:
            self._keeping.drop(key, before, after, stays)

    def arrange(self) -> None:
        """Offer how the list may be arranged."""
        menu = arrangement_menu(self, self._options, self.optionsPicked.emit)
        menu.popup(self.arrange_button.mapToGlobal(self.arrange_button.rect().bottomLeft()))

    def _show_card(self, key: str, row: QRect) -> None:
        kind, _, account = key.partition(":")
        person = self.client.people.get(account) if self.client and kind == "person" else None
        if self.client is not None and person is not None:
            area = QRect(self.mapToGlobal(self.rect().topLeft()), self.size())
            beside = QRect(area.left(), row.top(), area.width(), row.height())
            about = with_visibility(portrait(person), self.client.visibility.of(account))
            self.card.show_beside(about, beside)

    def showEvent(self, event: QShowEvent) -> None:
        """What came while it was hidden is in it."""
        self.refresh()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """What it would show is looked for no more: the profile may be closed next."""
        self._soon.stop()
        super().hideEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hide or leave, as the settings say."""
        if self._closing():
            event.accept()
            self._leave()
        else:
            event.ignore()
            self.window().hide()
