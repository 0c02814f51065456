"""The conversation window: one for each chat."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QSize, QUrl, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from chatera.client.chat import Chat, Member
from chatera.client.client import Client
from chatera.client.people import Person
from chatera.client.timeline import Timeline
from chatera.commands.records import chat_text
from chatera.store.options import Options
from chatera_app.actions import sections
from chatera_app.actions.deeds import Deed, Deeds, usage
from chatera_app.actions.keymap import MAC, Keymap
from chatera_app.actions.place import Place
from chatera_app.models.pictures import pixmap
from chatera_app.models.targets import key_of
from chatera_app.models.timeline import TimelineModel
from chatera_app.widgets.address_line import AddressLine
from chatera_app.widgets.art import figure_icon
from chatera_app.widgets.composer import Composer
from chatera_app.widgets.contact_list import dragged_contact
from chatera_app.widgets.contact_rows import status_word
from chatera_app.widgets.conversation_view import ConversationView
from chatera_app.widgets.gloss_bar import GlossBar, GlossButton
from chatera_app.widgets.glyph_label import GlyphLabel
from chatera_app.widgets.ground import Ground
from chatera_app.widgets.message_field import SlashOffer
from chatera_app.widgets.picture import PictureFrame
from chatera_app.widgets.plain import PlainLabel, isolated
from chatera_app.widgets.side_column import SideColumn
from chatera_app.widgets.theme import current
from chatera_app.widgets.undo_bar import UndoBar
from chatera_app.windows.conversation_actions import ACTIONS
from chatera_app.windows.dates import DatePicker
from chatera_app.windows.doing import Doing
from chatera_app.windows.encryption import EncryptionWindow, Standing
from chatera_app.windows.find_bar import FindBar
from chatera_app.windows.inking import Inking
from chatera_app.windows.looks import keep_look, kept_look
from chatera_app.windows.members import (
    ACTIONS as MEMBER_ACTIONS,
    MembersPanel,
    confirm_leave,
    invite_dropped,
    pick_people,
)
from chatera_app.windows.message_actions import ACTIONS as MESSAGE_ACTIONS, MessageActions
from chatera_app.windows.muting import mute_menu, mute_words
from chatera_app.windows.nudging import Nudging
from chatera_app.windows.program import run_command
from chatera_app.windows.statuses import moment_words
from chatera_app.windows.stranger import StrangerBar
from chatera_app.windows.winking import Winking
from chatera_app.windows.writing import LOOKED_BACK, Writing


class ConversationWindow(Ground):
    """Shows one chat and lets its owner write.

    Args:
        client: whose chat it is.
        chat: the chat.
        when_closed: called when the window was closed.
        verify: makes sure who somebody (an account) is; None where that can't be done.
        keymap: which keys do what; the usual ones without it.

    Signals:
        chatWanted: Another conversation is to be shown. arg: its row key.
        wishesWanted: It is to be chosen in which ways one is told of it.
    """

    chatWanted = Signal(str)
    wishesWanted: Signal = Signal()

    def __init__(
        self, client: Client, chat: Chat, when_closed: Callable[[], None],
        verify: Callable[[str], None] | None = None, keymap: Keymap | None = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self.client = client
        self.chat = chat
        self._when_closed = when_closed
        self._verify = verify
        self._standing: Standing | None = None
        self._explanation: EncryptionWindow | None = None
        self.problem = PlainLabel()
        self.standing = PlainLabel()
        self.undo: UndoBar = UndoBar()
        self.doing = Doing(self.show_problem)
        self.model = TimelineModel(chat.timeline, group=chat.kind == "group")
        self.view: ConversationView = ConversationView()
        self.view.setModel(self.model)
        self.composer: Composer = Composer()
        self.deeds = Deeds(self, keymap or Keymap(), self.show_problem, self._ask)
        self.writing: Writing = Writing(
            chat, self.composer, self.doing, self._submitted, self._obey
        )
        self.messages = MessageActions(
            self, chat, client.me.account, view=self.view, model=self.model, writing=self.writing,
            undo=self.undo, picker=self.composer.emoji_picker, doing=self.doing, deeds=self.deeds,
        )  # fmt: skip
        self.nudging: Nudging = Nudging(self, chat, self.composer, self.view, self.doing)
        self.winking: Winking = Winking(
            self, client, chat, self.composer, self.view, self.doing, self.show_problem
        )
        self.inking: Inking = Inking(client.profile, chat, self.composer, self.doing)
        self.messages.winking = self.winking
        self.find_bar: FindBar = FindBar(self._find)
        self.stranger = StrangerBar(client, chat, self.doing, verify, self.chatWanted.emit)
        self._lay_out()
        self._connect()
        self._forgets = [
            chat.observe(self._refresh),
            client.people.observe(self._refresh),
            client.communities.observe(self._refresh),
            client.me.observe(self._refresh),
        ]
        self.composer.set_draft(chat.draft)
        self.setAcceptDrops(True)
        self.composer.set_look(kept_look(client))
        self.composer.lookChosen.connect(partial(keep_look, client))
        self._refresh()
        self._show_unread()
        self.setMinimumSize(320, 350)
        self.resize(620, 520)

    # What is where ---------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.deeds.bind(
            ACTIONS, self, {Place.COMPOSER: self.composer, Place.EMPTY_FIELD: self.composer}
        )
        self.deeds.bind(MESSAGE_ACTIONS, self.messages, {Place.MESSAGE: self.view})
        self.bar = GlossBar()
        self._fill_bar()
        self.title = AddressLine()
        self.typing = PlainLabel()
        self.typing.setAccessibleName(self.tr("Who is writing"))
        self.typing.setObjectName("typingLine")
        self.pencil = GlyphLabel("edit", 14)
        writing = QHBoxLayout()
        writing.setContentsMargins(4, 0, 0, 0)
        writing.addWidget(self.pencil)
        writing.addWidget(self.typing, 1)
        self.problem.setObjectName("problemLine")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.standing.setObjectName("hint")
        self.standing.setWordWrap(True)
        history = QVBoxLayout()
        history.setSpacing(0)
        history.addWidget(self.title)
        history.addWidget(self.find_bar)
        history.addWidget(self.view, 1)
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(self.stranger)
        left.addLayout(history, 1)
        left.addWidget(self.undo)
        left.addWidget(self.problem)
        left.addWidget(self.standing)
        left.addWidget(self.composer)
        left.addLayout(writing)
        row = QHBoxLayout()
        row.setContentsMargins(8, 7, 8, 4)
        row.setSpacing(8)
        row.addLayout(left, 1)
        self.side = self._side()
        row.addWidget(self.side)
        whole = self._column = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.bar)
        whole.addLayout(row, 1)
        self.composer.setFocus()

    def _fill_bar(self) -> None:
        group = self.chat.kind == "group"
        self.invite_button = self._button(self.tr("Invite"), "invite", "conversation.invite")
        self._button(self.tr("Date"), "jump", "conversation.date")
        self.mute_button = self.bar.addButton(self.tr("Mute"), "mute")
        self.mute_button.clicked.connect(lambda _=False: self._mute_menu())
        if group:
            self._for_members = (
                self.invite_button,
                self._button(self.tr("Rename"), "edit", "conversation.rename"),
                self._button(self.tr("Leave"), "leave", "conversation.leave"),
            )
        else:
            self.block_button = self.bar.addButton(self.tr("Block"), "block")
            self.block_button.clicked.connect(lambda _=False: self._block())
        self.bar.addStretch()
        self.menu = self.deeds.menu(self, (sections.CONVERSATION, sections.PROGRAM))
        self.menu_button = self._button(self.tr("Menu"), "menu", "conversation.menu")

    def _button(self, words: str, glyph: str, deed: str) -> GlossButton:
        button = self.bar.addButton(words, glyph)
        self.deeds.attach(button, deed)
        return button

    def complete(self) -> None:
        """Offer everything that can be done, once all of it is known: slash commands, and a Mac's menus."""
        if MAC:
            self._column.setMenuBar(self.deeds.menu_bar(self))
        self.offer_slashes()

    def offer_slashes(self) -> None:
        """Let the field complete the slash commands that can be given here."""
        offers = []
        known = self.deeds.slashes().items()
        for name, deed in sorted(known, key=lambda one: (one[0] != one[1].action.slash, one[0])):
            if not deed.is_shown:
                continue
            asks = deed.action.asks
            answers = deed.choices(asks[0]) if asks else []
            offers.append(SlashOffer(name, usage(deed), tuple(one.words for one in answers)))
        self.composer.set_slashes(offers)

    def open_menu(self) -> None:
        """Show the menu of everything that can be done here."""
        self.menu.popup(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))

    def _side(self) -> SideColumn:
        self.own_picture = PictureFrame()
        self.members: MembersPanel | None = None
        self.their_picture: PictureFrame | None = None
        if self.chat.kind == "group":
            self.members = MembersPanel(
                self.client, self.chat, self.doing, self.chatWanted.emit, self.deeds
            )
            self.deeds.bind(MEMBER_ACTIONS, self.members, {Place.MEMBER: self.members})
            return SideColumn(self.members, self.own_picture)
        self.their_picture = PictureFrame()
        return SideColumn(self.their_picture, self.own_picture)

    def _connect(self) -> None:
        self.find_bar.shown.connect(self.jump_to)
        self.model.rowsInserted.connect(self._show_typing)
        self.model.rowsInserted.connect(lambda _, first, last: self.winking.arrived(first, last))
        self.view.pictureActivated.connect(self.winking.again)
        self.title.lockClicked.connect(self.explain)
        view, composer = self.view, self.composer
        composer.scroll_with(view)
        view.replyActivated.connect(self.jump_to)
        view.dayClicked.connect(self.ask_date)
        view.linkActivated.connect(open_link)
        view.visibleRowsChanged.connect(self._seen)
        view.typed.connect(composer.insert)
        view.pasteRequested.connect(composer.paste)
        composer.searchRequested.connect(self.find_bar.open)
        self.deeds.tell_keys(self.undo.button, "writing.undo")
        self.deeds.tell_keys(composer.emoji_button, "writing.emoji")
        self.deeds.tell_keys(composer.search_button, "conversation.find")
        composer.slashBegun.connect(self.offer_slashes)
        composer.field.textChanged.connect(self.deeds.look)

    # What is shown ---------------------------------------------------------------------------

    def _refresh(self, *_: object) -> None:
        chat, me = self.chat, self.client.me
        person = self.client.people.get(chat.account) if chat.account else None
        status = person.status if person else ""
        self._entitle()
        group = chat.kind == "group"
        self.setWindowIcon(figure_icon(status or "online", current(), group=group))
        word = status_word(status) if status not in {"", "online"} else ""
        self.title.setPerson(chat.title, word, person.message if person else self._how_many())
        self.own_picture.setPerson(me.name, me.status, pixmap(me.picture))
        self.own_picture.setAccessibleName(self.tr("Your picture"))
        if self.their_picture is not None and person is not None:
            self.their_picture.setPerson(person.name, person.status, pixmap(person.picture))
            self.block_button.setShownText(
                self.tr("Unblock") if person.blocked else self.tr("Block")
            )
            blocked = self.tr("You have blocked {0}").format(person.name)
            self.stranger.refresh()
            stranger = blocked if person.blocked else self.stranger.obstacle
            self.composer.set_obstacle(self._removed or stranger)
        if self.members is not None:
            self.members.refresh()
            for button in self._for_members:
                button.setEnabled(bool(chat.my_role))
            gone = self.tr("You are not in this group any more")
            self.composer.set_obstacle(self._removed or ("" if chat.my_role else gone))
            others = [one for one in chat.members if one.account != me.account]
            self.composer.set_mentionables([(one.account, self._own_name(one)) for one in others])
        self._show_standing()
        self.nudging.refresh()
        self.winking.refresh()
        self.mute_button.setShownText(self.tr("Muted") if chat.muted else self.tr("Mute"))
        self.mute_button.setGlyph("mute" if chat.muted else "unmute")
        self.mute_button.setAccessibleName(self.mute_button.text())
        self.mute_button.setAccessibleDescription(mute_words(chat))
        self.mute_button.setToolTip(mute_words(chat))
        self._show_typing()
        words = self._standing_words(person)
        self.standing.setText(words)
        self.standing.setVisible(bool(words))

    def _show_typing(self) -> None:
        """Say who is writing, or when somebody last wrote."""
        words = typing_words(self, self.chat.typing)
        self.typing.setText(words or received_words(self, self.chat.timeline))
        self.pencil.setVisible(bool(words))

    def _own_name(self, member: Member) -> str:
        """What a member calls themselves: a nickname is nobody else's to read."""
        person = self.client.people.get(member.account)
        return (person.own_name if person else "") or member.name

    def _show_standing(self) -> None:
        """Say who can read what is written here, before the first word of it."""
        standing = Standing.of(self.chat)
        if standing == self._standing:
            return
        self._standing = standing
        self.model.set_encrypted(self.chat.encrypted)
        self.title.setLock(standing.glyph, standing.summary)
        self.composer.set_invitation(standing.invitation)
        self.view.set_empty_words(standing.greeting, standing.glyph)
        if self._explanation is not None:
            self._explanation.show_standing(standing)

    def _entitle(self) -> None:
        """Say in the task bar whose window it is, and what waits in it."""
        title = self.tr("{0} - Conversation").format(self.chat.title)
        unread = 0 if self.isActiveWindow() else self.chat.unread
        self.setWindowTitle(f"({unread}) {title}" if unread else title)

    @property
    def _removed(self) -> str:
        """Why nothing can be written on this computer any more; empty where it can."""
        if not self.client.devices.problem:
            return ""
        return self.tr("This computer was removed from your account")

    def _standing_words(self, person: Person | None) -> str:
        """Say what becomes of a message that is written now, where that is not plain."""
        if self.composer.obstacle:
            return self.composer.obstacle if self.composer.text() else ""
        if not any(one.state == "online" or one.settling for one in self.client.communities):
            return self.tr("You are not connected. What you write is sent when you are again.")
        if person is not None and person.status == "offline":
            words = self.tr("{0} is offline and gets your messages later.")
            return words.format(isolated(person.name))
        return ""

    def _how_many(self) -> str:
        count = len(self.chat.members)
        return self.tr("1 member") if count == 1 else self.tr("{0} members").format(count)

    def obey(self, options: Options) -> None:
        """Follow the options from now on."""
        self.composer.set_ctrl_enter(options.send_with == "ctrl_enter")
        self.model.set_styled(options.show_styles)
        self.composer.set_convert_codes(options.emoticon_codes)
        self.winking.obey(options)

    def show_problem(self, words: str) -> None:
        """Say above the composer what went wrong."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def _show_unread(self) -> None:
        row = self.chat.timeline.first_unread
        if row is None:
            self.view.scroll_to_bottom()
            return
        self.model.divide_at(row, self.chat.unread)
        self.view.scroll_to_row(row, flash=False)

    def _seen(self, first: int, last: int) -> None:
        if not self.isActiveWindow() or last < first or last >= self.model.rowCount():
            return
        if self.chat.unread:
            self.winking.looked_at(first, last)
            self.doing(self.chat.mark_read(self.chat.timeline[last].id))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let somebody of the contact list in."""
        if dragged_contact(event.mimeData()).startswith("person:"):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Invite whoever was dropped here."""
        key = dragged_contact(event.mimeData())
        event.acceptProposedAction()
        invite_dropped(self, self.client, self.chat, key, self.doing, self.chatWanted.emit)

    def changeEvent(self, event: object) -> None:
        """Mark as read what a person can see once the window is in front."""
        super().changeEvent(event)  # type: ignore[arg-type] # PySide's stub names its own union
        if isinstance(event, QEvent) and event.type() == QEvent.Type.ActivationChange:
            self._entitle()
        if self.isActiveWindow():
            self._seen(*self.view.visible_rows())

    # What a person does ----------------------------------------------------------------------

    def _submitted(self, new: bool) -> None:
        """Something was written: what was wrong and what was unread is over."""
        self.show_problem("")
        self.model.divide_at(None)
        if new:
            self.view.scroll_to_bottom()

    def jump_to(self, key: str) -> None:
        """Show the message with this id."""
        row = self.chat.timeline.index_of(key)
        if row is None:
            self.show_problem(self.tr("This message is not on this computer."))
        else:
            self.view.scroll_to_row(row, flash=True)

    def _find(self, text: str) -> None:
        self.doing(self.client.search(text, chat=self.chat), self.find_bar.show_results)

    def ask_date(self, day: date | None = None) -> None:
        """Ask for the day to go to, beginning at ``day``."""

        def go(chosen: date) -> None:
            timeline = self.chat.timeline
            row = min(timeline.row_of_date(chosen, None), len(timeline) - 1)
            self.view.scroll_to_row(row, flash=True)

        DatePicker(self, day or date.today(), go).open()  # noqa: DTZ011 - a person's own calendar

    def escape(self) -> None:
        """Close what is open in the window, or the window itself."""
        if self.winking.stop():
            return
        if self.find_bar.isVisible():
            self.find_bar.hide()
        elif self.composer.by_hand:
            self.composer.set_handwriting(False)
        elif self.writing.about is not None:
            self.writing.end()
        elif self.composer.field.hasFocus() or self.composer.obstacle:
            self.close()  # what is written stays as a draft
            return
        self.composer.setFocus()

    def zoom(self, factor: float) -> None:
        """Show the history's text so much larger."""
        self.view.set_text_scale(self.view.text_scale() * factor)

    def explain(self) -> None:
        """Explain who can read this conversation."""
        account, verify = self.chat.account, self._verify
        sure = partial(verify, account) if verify is not None and account is not None else None
        self._explanation = EncryptionWindow(self, Standing.of(self.chat), sure, self._encrypt)
        self._explanation.finished.connect(self._explained)
        self._explanation.open()

    def _explained(self) -> None:
        if self._explanation is not None:
            self._explanation.deleteLater()
            self._explanation = None

    def _encrypt(self) -> None:
        """Go on in an encrypted group of the same people."""
        self.doing(
            self.chat.continue_encrypted(), lambda made: self.chatWanted.emit(f"chat:{made.id}")
        )

    @property
    def can_verify(self) -> bool:
        """Whether it can be made sure here who somebody is."""
        return self._verify is not None

    def verify(self) -> None:
        """Make sure who one talks to."""
        if self._verify is not None and self.chat.account is not None:
            self._verify(self.chat.account)

    def invite(self) -> None:
        """Ask who shall come to the group, or who shall be in a new one."""
        pick_people(self, self.client, self.chat, self.doing, self.chatWanted.emit)

    def leave(self) -> None:
        """Leave the group, if that is confirmed."""
        confirm_leave(self, self.chat, self.doing)

    def mute_for(self, hours: float) -> None:
        """Make no noise for some hours."""
        self.doing(self.chat.mute(hours))

    def say_doing(self, words: str) -> None:
        """Send what one is doing: "* Anna waves"."""
        self._submitted(True)
        self.doing(self.chat.send(f"* {self.client.me.name} {words}"))

    def _mute_menu(self) -> None:
        menu = mute_menu(self, self.chat, self.doing, self.wishesWanted.emit)
        menu.popup(self.mute_button.mapToGlobal(QPoint(0, self.mute_button.height())))

    def _block(self) -> None:
        blocked = self.deeds["conversation.unblock"].is_shown
        self.deeds.perform("conversation.unblock" if blocked else "conversation.block")

    # Commands --------------------------------------------------------------------------------

    def row_key(self) -> str:
        """Return the key of this conversation's row in the contact list."""
        return key_of(self.chat)

    def command(self, name: str, arguments: Mapping[str, object]) -> None:
        """Run a command of the registry; what goes wrong is said above the composer."""
        run_command(self.client, self.doing, name, arguments)

    def here(self, name: str) -> str:
        """Return who one talks to, or the conversation's id."""
        return self.chat.account or "" if name == "person" else chat_text(self.chat)

    def _obey(self, text: str) -> str | None:
        """Do what a slash command says; return the words to send where it is none."""
        read = self.deeds.read(text)
        if isinstance(read, str):
            return read
        self.show_problem("")
        if not self.deeds.obey(read):
            self.composer.give_back(text)
        return None

    def _ask(self, deed: Deed) -> None:
        from chatera_app.windows.palette import Palette

        self.asking = Palette(self, self.deeds, tuple, self.chatWanted.emit)
        self.asking.ask(deed)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let go of what this window followed."""
        self.nudging.end()
        self.winking.end()
        self.inking.end()
        self.undo.expire()
        self.composer.tell_draft()
        for forget in self._forgets:
            forget()
        self.deeds.close()
        self.model.close()
        self.chat.set_typing(False)
        super().closeEvent(event)
        self._when_closed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the pictures what the window can spare."""
        super().resizeEvent(event)
        self.side.fit(event.size())

    def sizeHint(self) -> QSize:
        """Return a size in which a conversation is pleasant to read."""
        return QSize(620, 520)


def typing_words(widget: QWidget, names: list[str]) -> str:
    """Say who is writing."""
    match names:
        case []:
            return ""
        case [one]:
            return widget.tr("{0} is writing a message…").format(isolated(one))
        case [one, other]:
            words = widget.tr("{0} and {1} are writing…")
            return words.format(isolated(one), isolated(other))
        case _:
            return widget.tr("{0} people are writing…").format(len(names))


def received_words(widget: QWidget, timeline: Timeline) -> str:
    """Say when the last message came that somebody else wrote."""
    for row in range(len(timeline) - 1, max(-1, len(timeline) - LOOKED_BACK), -1):
        message = timeline[row]
        if not message.own and message.kind != "system":
            at = message.at.astimezone()
            day = QLocale().toString(
                QDate(at.year, at.month, at.day), QLocale.FormatType.ShortFormat
            )
            words = widget.tr("The last message was received on {0} at {1}.")
            return words.format(day, moment_words(message.at))
    return ""


def open_link(url: QUrl) -> None:
    """Open a link in the program the person uses for it; only kinds that can do no harm here."""
    if url.scheme() in {"http", "https", "mailto"}:
        QDesktopServices.openUrl(url)
