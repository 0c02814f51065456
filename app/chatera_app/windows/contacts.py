"""The contact list window: oneself, the people, the groups."""

from collections.abc import Callable, Coroutine, Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QMenu, QVBoxLayout

from chatera.client.client import Client
from chatera.store.options import Options
from chatera_app.models.contacts import ContactsModel, sections
from chatera_app.models.pictures import pixmap
from chatera_app.widgets.contact_card import ContactCard
from chatera_app.widgets.contact_list import ContactList
from chatera_app.widgets.empty_state import EmptyState
from chatera_app.widgets.gloss_bar import GlossBar, GlossButton
from chatera_app.widgets.glyph_label import GlyphLabel
from chatera_app.widgets.ground import Ground
from chatera_app.widgets.header import OwnHeader
from chatera_app.widgets.offer_bar import OfferBar
from chatera_app.widgets.search_field import SearchField
from chatera_app.windows.doctor import DoctorWindow
from chatera_app.windows.doing import Doing
from chatera_app.windows.foot import Foot
from chatera_app.windows.keeping import Keeping, arrangement_menu, portrait
from chatera_app.windows.members import PeoplePicker
from chatera_app.windows.message_search import MessageSearch
from chatera_app.windows.moved import MovedNotice
from chatera_app.windows.statuses import StatusChoice, moment_words

if TYPE_CHECKING:
    # what hardly anybody needs is loaded when it is asked for
    from chatera.client.backup import Progress

GATHER_MS = 60
"""Changes within this time are shown together: a sign-in of fifty draws one list."""


class ContactsWindow(Ground):
    """What one sees all day. It is painted before there is a client; ``follow`` brings it to life.

    Args:
        name: one's own name, known before anything else.
        open_chat: shows the conversation with this row's key.
        open_settings: shows the settings.
        closing: decides what the close button means; returns whether to close for good.
        leave: quits the program.
        folded: titles of the headings that begin closed.

    Signals:
        foldedChanged: Headings were opened or closed. arg: the titles of those that are closed.
        verifyWanted: It is to be made sure who somebody is. arg: their account.
        optionsPicked: The list is to be arranged otherwise. arg: the options from now on.
        themesWanted: The themes are to be seen.
        wishesWanted: It is to be chosen in which ways one is told of somebody. arg: their row's key.
    """

    foldedChanged = Signal(list)
    verifyWanted = Signal(str)
    optionsPicked = Signal(object)
    themesWanted = Signal()
    wishesWanted = Signal(str)

    def __init__(
        self, name: str, open_chat: Callable[[str], None], open_settings: Callable[[], None],
        closing: Callable[[], bool], leave: Callable[[], None], folded: Iterable[str] = (),
    ) -> None:  # fmt: skip
        super().__init__(picture=False)  # the list lies over all of it
        self.client: Client | None = None
        self._open_chat = open_chat
        self._open_settings = open_settings
        self._closing = closing
        self._leave = leave
        self._folded = set(folded)
        self.doing = Doing(self.show_problem)
        self.header = OwnHeader()
        self.header.setPerson(name, "", "offline")
        self.search = SearchField(self.tr("Find a contact or a message…"))
        self.offer = OfferBar()
        self.moved = OfferBar()
        self.model = ContactsModel()
        self.list = ContactList()
        self.card = ContactCard(self)
        self._options = Options()
        self._keeping: Keeping | None = None
        self.list.setModel(self.model)
        self.empty = EmptyState("network", self.tr("Looking for people on your network…"))
        self.foot = Foot()
        self._lay_out()
        self._connect()
        self._soon = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._soon.timeout.connect(self.refresh)
        self._entitle(name)
        self.resize(320, 640)
        self.setMinimumSize(240, 360)
        self.refresh()

    def _lay_out(self) -> None:
        self.menu = self._menu()
        self.menu_button = self.header.addButton(self.tr("Menu"), "menu")
        self.menu_button.clicked.connect(self._open_menu)
        self.group_button = self.header.addButton(self.tr("New group"), "group")
        self.group_button.clicked.connect(self._new_group)
        self.arrange_button = GlossButton(
            self.tr("How contacts are arranged"), "arrange", show_text=False
        )
        self.arrange_button.clicked.connect(self._arrange)
        bottom = GlossBar(foot=True)
        bottom.addWidget(GlyphLabel("network", 20))
        bottom.addWidget(self.foot, 1)
        column = QVBoxLayout(self)
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
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(bottom)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for words, keys, action in (
            (self.tr("New group…"), "Ctrl+N", self._new_group),
            (self.tr("Search all messages…"), "Ctrl+Shift+F", self._search_messages),
            (self.tr("Communities…"), "", self._communities),
            (self.tr("Connect to an address…"), "", self._connect_to),
            (self.tr("Move this community…"), "", self._move_community),
            (self.tr("Why can't I see somebody?…"), "F1", self._examine),
            (self.tr("Themes…"), "", self.themesWanted.emit),
            (self.tr("Settings…"), "Ctrl+,", self._open_settings),
            (self.tr("Quit ChatEra"), "Ctrl+Q", self._leave),
        ):
            entry = QAction(words, self)
            entry.triggered.connect(lambda _=False, do=action: do())
            if keys:
                entry.setShortcut(QKeySequence(keys))
            self.addAction(entry)
            menu.addAction(entry)
        for keys, do in (
            ("F10", self._open_menu),
            ("F2", self.header.editMessage),
            ("Ctrl+K", self.search.setFocus),
            ("Ctrl+F", self.search.setFocus),
        ):
            QShortcut(QKeySequence(keys), self, do)
        return menu

    def _open_menu(self) -> None:
        self.menu.popup(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self.refresh())
        self.search.returnPressed.connect(self._search_submitted)
        self.search.downPressed.connect(self._to_list)
        self.list.opened.connect(self._found)
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
        header.pictureClicked.connect(self._choose_picture)

    # What is shown ---------------------------------------------------------------------------

    def follow(self, client: Client) -> None:
        """Show this client's people from now on."""
        self.client = client
        self._keeping = Keeping(self, client, self.doing)
        self._status = StatusChoice(client, self.header.status_menu, self.window, self.show_problem)
        self.foot.follow(client)
        MovedNotice(client, self.moved, self.doing)
        client.standing.observe(self._later)
        client.owners.observe(self._later)
        client.people.observe(self._later)
        client.chats.observe(self._later)
        client.communities.observe(self._later)
        client.me.observe(self._later)
        self.refresh()
        self.search.setFocus()

    def _later(self, *_: object) -> None:
        """Show it once more of it has come; a list that nobody sees waits until it is shown."""
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

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
        self._entitle(me.name, sum(chat.unread for chat in self.client.chats if not chat.muted))
        found = sections(self.client, self.search.text(), self._folded, self._options)
        current, place = self.list.currentKey(), self.list.verticalScrollBar().value()
        if self.model.show(found):
            self.list.selectKey(current)
            self.list.verticalScrollBar().setValue(place)
        self.list.setVisible(bool(found))
        self.empty.setVisible(not found)
        self.empty.setGlyph("search" if self.search.text().strip() else "network")
        self.empty.setSentence(self._empty_words())
        self.foot.refresh()

    def _entitle(self, name: str, unread: int = 0) -> None:
        """Say in the task bar whose list it is, and what waits."""
        title = self.tr("ChatEra - {0}").format(name) if name else "ChatEra"
        self.setWindowTitle(f"({unread}) {title}" if unread else title)

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
        (self._folded.discard if expanded else self._folded.add)(title)
        self.foldedChanged.emit(sorted(self._folded))

    def _found(self, key: str) -> None:
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

    def _choose_picture(self) -> None:
        from chatera_app.widgets.picture_chooser import PictureChooser  # with all it draws

        chooser = PictureChooser(self)
        chooser.chosen.connect(self._picture_chosen)
        chooser.open()

    def _picture_chosen(self, data: bytes) -> None:
        if self.client is not None:
            self.doing(self.client.set_profile(picture=data))

    def _new_group(self) -> None:
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

    def _communities(self) -> None:
        """Show the open community and the closed ones."""
        from chatera_app.windows.communities import CommunitiesWindow

        if self.client is not None:
            CommunitiesWindow(self, self.client).show()

    def _connect_to(self) -> None:
        client = self.client
        if client is None:
            return
        ask = QInputDialog(self)
        ask.setWindowTitle(self.tr("Connect to an address"))
        ask.setLabelText(self.tr("Address of a hub or node, for example 192.168.1.20:47100"))
        ask.textValueSelected.connect(lambda url: self.doing(client.connect(url.strip())))
        ask.open()

    def _move_community(self) -> None:
        from chatera_app.windows.moving import MovingWindow

        client = self.client
        if client is None:
            return
        here = [one for one in client.communities if one.link is not None and not one.closed]
        if not here:
            self.show_problem(self.tr("You are not connected to a community that could move."))
            return
        community = min(here, key=lambda one: one.typed)  # the one of this network

        def move(address: str, progress: "Progress") -> Coroutine[Any, Any, None]:
            return client.mover(community).move(address, None, progress)

        MovingWindow(self, move).show()

    def _search_submitted(self) -> None:
        """Enter opens who was found first; the messages are searched where there is nobody."""
        if not self.search.text().strip():
            return
        self.refresh()
        if not self.list.currentKey():
            self.list.selectFirst()
        if self.model.rowCount():
            self._found(self.list.currentKey())
        else:
            self._search_messages()

    def _examine(self) -> None:
        """Find out why somebody can't be seen."""
        from chatera.client.doctor import diagnose
        from chatera.discovery.interfaces import system_probe

        client = self.client
        if client is not None:
            DoctorWindow(self, lambda: diagnose(client, system_probe())).show()

    def _search_messages(self) -> None:
        if self.client is not None:
            MessageSearch(self, self.client, self.search.text(), self._open_chat).show()

    def _context_menu(self, key: str, where: QPoint) -> None:
        client = self.client
        kind, _, which = key.partition(":")
        if client is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open conversation"), lambda: self._found(key))
        person = client.people.get(which) if kind == "person" else None
        if person is not None:
            assert self._keeping is not None  # noqa: S101 - comes with the client
            self._keeping.fill(menu, person)
            menu.addAction(
                self.tr("Unblock") if person.blocked else self.tr("Block"),
                lambda: self.doing(client.block(person.account, not person.blocked)),
            )
            menu.addAction(
                self.tr("Make sure it is really them…"),
                lambda: self.verifyWanted.emit(person.account),
            )
        menu.addAction(self.tr("Sounds and notices…"), lambda: self.wishesWanted.emit(key))
        menu.popup(where)

    def _heading_menu(self, name: str, where: QPoint) -> None:
        if self._keeping is not None:
            self._keeping.heading_menu(name, where)

    def _dropped(self, key: str, before: str, after: str, stays: bool) -> None:
        if self._keeping is not None:
            self._keeping.drop(key, before, after, stays)

    def _arrange(self) -> None:
        menu = arrangement_menu(self, self._options, self.optionsPicked.emit)
        menu.popup(self.arrange_button.mapToGlobal(self.arrange_button.rect().bottomLeft()))

    def _show_card(self, key: str, row: QRect) -> None:
        kind, _, account = key.partition(":")
        person = self.client.people.get(account) if self.client and kind == "person" else None
        if person is not None:
            area = QRect(self.mapToGlobal(self.rect().topLeft()), self.size())
            beside = QRect(area.left(), row.top(), area.width(), row.height())
            self.card.show_beside(portrait(person), beside)

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
            self.hide()
