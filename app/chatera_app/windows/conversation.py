"""The conversation window: one for each chat."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPoint,
    QSize,
    QTimer,
    QUrl,
    Signal,
)
from PySide6.QtGui import (
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QHideEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from chatera.client.chat import Chat, Member
from chatera.client.client import Client
from chatera.client.people import Person
from chatera.client.query import parse
from chatera.client.timeline import Message
from chatera.commands.records import chat_text
from chatera.store.options import Options
from chatera_app.actions import sections
from chatera_app.actions.deeds import Deed, Deeds, usage
from chatera_app.actions.keymap import MAC, Keymap
from chatera_app.actions.place import Place
from chatera_app.models.contacts import person_key
from chatera_app.models.pictures import pixmap
from chatera_app.models.targets import Target, chat_at, key_of, writable
from chatera_app.models.timeline import TimelineModel
from chatera_app.widgets.art import figure_icon
from chatera_app.widgets.composer import Composer
from chatera_app.widgets.contact_list import dragged_contact
from chatera_app.widgets.contact_rows import status_word
from chatera_app.widgets.conversation_column import ConversationColumn
from chatera_app.widgets.conversation_view import ConversationView
from chatera_app.widgets.emoticons import prepare
from chatera_app.widgets.gloss_bar import GlossBar, GlossButton
from chatera_app.widgets.ground import Ground
from chatera_app.widgets.links import to_open
from chatera_app.widgets.message_field import SlashOffer
from chatera_app.widgets.plain import isolated, plain_tip
from chatera_app.widgets.side_column import SideColumn
from chatera_app.widgets.steps import resize_within_screen
from chatera_app.widgets.theme import Theme, current
from chatera_app.widgets.titles import window_title
from chatera_app.widgets.undo_bar import TakeBackBar, UndoBar
from chatera_app.windows.announcer import Announcer
from chatera_app.windows.checked_field import CheckedField
from chatera_app.windows.conversation_actions import ACTIONS
from chatera_app.windows.dates import DatePicker, said_on
from chatera_app.windows.doing import Doing
from chatera_app.windows.encryption import EncryptionWindow, Standing
from chatera_app.windows.filters import finder
from chatera_app.windows.front import is_looked_at
from chatera_app.windows.inking import Inking
from chatera_app.windows.keeping import archive_with_undo
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
from chatera_app.windows.own_pictures import (
    customs_of,
    see_to_emoticons,
    see_to_stickers,
    sticker_pictures,
)
from chatera_app.windows.pins import Pins
from chatera_app.windows.program import run_command
from chatera_app.windows.received import Received
from chatera_app.windows.scenery import Scenery
from chatera_app.windows.stranger import StrangerBar
from chatera_app.windows.winking import Winking
from chatera_app.windows.writing import Writing

if TYPE_CHECKING:
    # what is made when somebody first needs it
    from chatera_app.windows.find_bar import FindBar

SMALLEST = QSize(320, 350)
"""What a conversation needs in a window of its own."""
USUAL = (620, 520)
"""In which a conversation is pleasant to read: width and height, in pixels."""
USUAL_ZOOM = 100
ZOOM = (70, 250)
"""The least and the most percent of the usual size that text has."""
ZOOM_STEP = 10
READ_MS = 200
"""After how long whoever sees it has begun to read: what is seen or typed next is got ready meanwhile."""


class ConversationWindow(Ground):
    """Shows one chat and lets its owner write; a window of its own, or a part of one that holds several.

    It is made before anybody knows whose it will be, with all that every conversation has, so that little is left to be
    done when somebody opens one: it then holds that chat (``hold``), and never another one.

    Args:
        keymap: which keys do what; the usual ones without it.

    Attributes:
        client: whose chat it is.
        chat: the chat.

    Signals:
        chatWanted: Another conversation is to be shown. arg: its row key.
        answerWanted: A message of this one is to be answered in another one. arg: its row key, the message.
        wishesWanted: It is to be chosen in which ways one is told of it.
        zoomChosen: Text is to be so large in every conversation. arg: percent of the usual.
    """

    chatWanted = Signal(str)
    answerWanted = Signal(str, object)
    wishesWanted: Signal = Signal()
    zoomChosen: Signal = Signal(int)

    def __init__(self, keymap: Keymap | None = None) -> None:
        super().__init__()
        self._standing: Standing | None = None
        self._explanation: EncryptionWindow | None = None
        self._find_bar: FindBar | None = None
        self._zoom = USUAL_ZOOM
        self._look: tuple[str, Theme] | None = None
        self._left_unread = False
        self._shown = QTimer(self, singleShot=True, interval=0)
        self._shown.timeout.connect(self.look)
        self.deeds = Deeds(self, keymap or Keymap(), self.show_problem, self._ask)
        self.doing = Doing(self.show_problem)
        self.bar = GlossBar(self)
        self.column = column = ConversationColumn(self)
        self.side = SideColumn(self)
        self.title, self.typing = column.title, column.typing
        self.problem, self.standing = column.problem, column.standing
        self.undo: UndoBar = column.undo
        self.take_back: TakeBackBar = column.take_back
        self.view: ConversationView = column.view
        self.composer: Composer = column.composer
        self.own_picture, self.their_picture = self.side.own, self.side.theirs
        self.typing.setAccessibleName(self.tr("Who is writing"))
        self.deeds.bind(
            ACTIONS,
            self,
            {
                Place.COMPOSER: self.composer,
                Place.EMPTY_FIELD: self.composer,
                Place.MESSAGE: self.view,
            },
        )
        self._fill_bar()
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        self.setMinimumSize(SMALLEST)
        self.composer.setFocus()

    def _lay_out(self) -> None:
        whole = self._whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.bar)
        row = QHBoxLayout()
        whole.addLayout(row, 1)
        row.setContentsMargins(8, 7, 8, 4)
        row.setSpacing(8)
        row.addWidget(self.column, 1)
        row.addWidget(self.side)

    def get_ready(self) -> None:
        """Do now what Qt would do when it is shown: see to the style of everything in it, and where it stands."""
        for one in (self, *self.findChildren(QWidget)):
            one.ensurePolished()
        resize_within_screen(self, *USUAL)
        self.side.fit(self.size())
        self._whole.activate()

    # Whose it is -----------------------------------------------------------------------------

    def hold(
        self, client: Client, chat: Chat, when_closed: Callable[[], None],
        verify: Callable[[str], None] | None = None,
    ) -> Self:  # fmt: skip
        """Be a conversation's from now on, and return itself.

        Args:
            client: whose chat it is.
            chat: the chat.
            when_closed: called when the window was closed.
            verify: makes sure who somebody (an account) is; None where that can't be done.
        """
        self.client: Client = client
        self.chat: Chat = chat
        self._when_closed = when_closed
        self._unread = chat.unread
        self._verify = verify
        column, composer, doing = self.column, self.composer, self.doing
        self.pins: Pins = Pins(self, chat, doing, column.pins, self.take_back, self.jump_to)
        self.model = TimelineModel(chat.timeline, group=chat.kind == "group")
        self._received = Received(chat, self.model)
        self.view.setModel(self.model)
        self.writing: Writing = Writing(chat, composer, doing, self._submitted, self._obey)
        self.messages = MessageActions(
            self, chat, client, view=self.view, model=self.model, writing=self.writing,
            undo=self.undo, composer=composer, doing=doing, deeds=self.deeds, pins=self.pins,
        )  # fmt: skip
        self.deeds.bind(MESSAGE_ACTIONS, self.messages, {Place.MESSAGE: self.view})
        self.nudging: Nudging = Nudging(self, chat, composer, self.view, doing)
        self.winking: Winking = Winking(
            self, client, chat, composer, self.view, doing, self.show_problem
        )
        self.inking: Inking = Inking(client.profile, chat, composer, doing)
        self.messages.winking = self.winking
        self.spelling: CheckedField = CheckedField(client, chat, composer, self.show_problem)
        self.announcer = Announcer(self.view, self.model, client.people, chat.account)
        self.stranger = StrangerBar(chat, doing, verify, self.chatWanted.emit, column)
        column.put_on_top(self.stranger)
        self._fit_to_kind()
        self.scenery: Scenery = Scenery(
            self, client, chat, self.title, self.view, self.show_problem
        )
        self._connect_to_chat()
        self._forgets = [
            chat.observe(self._refresh),
            client.people.observe(self._refresh),
            client.communities.observe(self._refresh),
            client.me.observe(self._refresh),
            client.emoticons.observe(self._show_customs),
        ]
        composer.set_draft(chat.draft)
        composer.set_look(kept_look(client))
        composer.lookChosen.connect(partial(keep_look, client))
        composer.edited.connect(partial(self.show_problem, ""))  # it was read
        self._show_customs()
        self._refresh()
        self._show_unread()
        resize_within_screen(self, *USUAL)
        return self

    def _fit_to_kind(self) -> None:
        """Have what a group's window has, or what one of two people has."""
        group = self.chat.kind == "group"
        self.members: MembersPanel | None = None
        if group:
            self.members = MembersPanel(
                self.client, self.chat, self.doing, self.chatWanted.emit, self.deeds
            )
            self.deeds.bind(MEMBER_ACTIONS, self.members, {Place.MEMBER: self.members})
            self.side.put_list(self.members)
            self.setTabOrder(self.composer.ink_tab, self.members)
        for button in (self.rename_button, self.leave_button):
            button.setVisible(group)
        self.block_button.setVisible(not group)

    # What is where ---------------------------------------------------------------------------

    @property
    def find_bar(self) -> "FindBar":
        """What words are looked for with, above the history; made when somebody first does."""
        if self._find_bar is None:
            from chatera_app.windows.find_bar import FindBar

            self._find_bar = FindBar(self.client, self.chat, self.doing)
            self._find_bar.shown.connect(self.jump_to)
            self._find_bar.sought.connect(self.view.mark_words)
            self.column.put_above_history(self._find_bar)
        return self._find_bar

    def _fill_bar(self) -> None:
        self.invite_button = self._button(self.tr("Invite"), "invite", "conversation.invite")
        self._button(self.tr("Date"), "jump", "conversation.date")
        self.mute_button = self.bar.addButton(self.tr("Mute"), "mute")
        self.mute_button.clicked.connect(lambda _=False: self._mute_menu())
        self.rename_button = self._button(self.tr("Rename"), "edit", "conversation.rename")
        self.leave_button = self._button(self.tr("Leave"), "leave", "conversation.leave")
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
            self._whole.setMenuBar(self.deeds.menu_bar(self))
        if self.chat.draft.startswith("/"):
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

    def _connect(self) -> None:
        self.view.zoomWanted.connect(self.zoom)
        self.view.unreadWanted.connect(self.mark_unread)
        self.title.lockClicked.connect(self.explain)
        view, composer = self.view, self.composer
        composer.scroll_with(view)
        view.replyActivated.connect(self.jump_to)
        view.dayClicked.connect(self.ask_date)
        view.linkActivated.connect(open_link)
        view.typed.connect(composer.insert)
        view.pasteRequested.connect(composer.paste)
        composer.searchRequested.connect(lambda: self.find_bar.open())  # noqa: PLW0108 - makes it then
        self.deeds.tell_keys(self.undo.button, "writing.undo")
        self.deeds.tell_keys(composer.emoji_button, "writing.emoji")
        self.deeds.tell_keys(composer.search_button, "conversation.find")
        for button, name in (
            (view.jumps.newest, "view.newest"), (view.jumps.first_unread, "view.first-unread"),
        ):  # fmt: skip
            self.deeds.follow_keys(name, button.set_keys)
        composer.slashBegun.connect(self.offer_slashes)
        composer.field.pictureRefused.connect(self._refuse_picture)
        composer.stickerPicked.connect(self.send_sticker)
        composer.emoticonsWanted.connect(lambda: see_to_emoticons(self, self.client))
        composer.stickersWanted.connect(lambda: see_to_stickers(self, self.client))
        composer.stickersShown.connect(self._offer_stickers)
        self.deeds.tell_keys(composer.sticker_button, "writing.sticker")
        composer.field.textChanged.connect(self.deeds.look)

    def _connect_to_chat(self) -> None:
        self.messages.unreadWanted.connect(self.mark_unread)
        self.messages.forwardWanted.connect(self.forward)
        self.messages.privateAnswerWanted.connect(self._answer_privately)
        self.model.rowsInserted.connect(self._arrived)
        self.view.pictureActivated.connect(self.winking.again)
        self.view.visibleRowsChanged.connect(self._seen)

    # What is shown ---------------------------------------------------------------------------

    def _refresh(self, *_: object) -> None:
        chat, me = self.chat, self.client.me
        person = self.client.people.get(chat.account) if chat.account else None
        status = person.status if person else ""
        self._entitle()
        group = chat.kind == "group"
        look = (status or "online", current())
        if look != self._look:
            self._look = look
            self.setWindowIcon(figure_icon(*look, group=group))
        word = status_word(status) if status not in {"", "online"} else ""
        self.title.setPerson(chat.title, word, person.message if person else self._how_many())
        self.own_picture.setPerson(me.name, me.status, pixmap(me.picture))
        self.own_picture.setAccessibleName(self.tr("Your picture"))
        if not group and person is not None:
            self.their_picture.setPerson(person.name, person.status, pixmap(person.picture))
            self.block_button.setShownText(
                self.tr("Unblock") if person.blocked else self.tr("Block")
            )
            blocked = self.tr("You have blocked {0}").format(isolated(person.name))
            self.stranger.refresh()
            stranger = blocked if person.blocked else self.stranger.obstacle
            self.composer.set_obstacle(self._removed or stranger)
        if self.members is not None:
            self.members.refresh()
            for button in (self.invite_button, self.rename_button, self.leave_button):
                button.setEnabled(bool(chat.my_role))
            gone = self.tr("You are not in this group any more")
            self.composer.set_obstacle(self._removed or ("" if chat.my_role else gone))
            others = [one for one in chat.members if one.account != me.account]
            self.composer.set_mentionables([(one.account, self._own_name(one)) for one in others])
        self.scenery.refresh()
        self._show_standing()
        self.announcer.look()
        self.pins.refresh()
        self.nudging.refresh()
        self.winking.refresh()
        self.mute_button.setShownText(self.tr("Muted") if chat.muted else self.tr("Mute"))
        self.mute_button.setGlyph("mute" if chat.muted else "unmute")
        self.mute_button.setAccessibleName(self.mute_button.text())
        self.mute_button.setAccessibleDescription(mute_words(chat))
        self.mute_button.setToolTip(plain_tip(mute_words(chat)))
        self._show_typing()
        words = self._standing_words(person)
        self.standing.setText(words)
        self.standing.setVisible(bool(words))
        self._count_unread()

    def _arrived(self, _: QModelIndex, first: int, last: int) -> None:
        """Take note of new rows: who has nudged here, with whichever device, waits before they do it again."""
        self._show_typing()
        self.winking.arrived(first, last)
        if self.model.message(last).kind in {"nudge", "wink"}:
            self.nudging.refresh()
            self.winking.refresh()

    def _show_typing(self) -> None:
        """Say who is writing, or when somebody last wrote."""
        words = typing_words(self.chat.typing)
        self.typing.setText(words or self._received.words)
        self.column.pencil.setVisible(bool(words))

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
        waits = self.waiting
        self.setWindowTitle(window_title(f"({waits}) {title}" if waits else title))

    @property
    def waiting(self) -> int:
        """How many messages nobody has looked at."""
        return 0 if is_looked_at(self) else self.chat.unread or int(self.chat.marked)

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

    def _show_customs(self) -> None:
        """Let one's own emoticons be shown while they are written."""
        self.composer.set_customs(customs_of(self.client))

    def _offer_stickers(self) -> None:
        """Let the picker show the stickers there are."""
        known = self.client.stickers
        self.composer.emoji_picker.stickers.set_stickers(
            sticker_pictures(known.all()), sticker_pictures(known.recent())
        )

    def _how_many(self) -> str:
        return self.tr("%Ln members", "", len(self.chat.members))

    def obey(self, options: Options) -> None:
        """Follow the options from now on."""
        self.composer.set_ctrl_enter(options.send_with == "ctrl_enter")
        self.model.set_styled(options.show_styles)
        self.model.set_formatted(options.show_formatting)
        self.model.set_pictured(options.show_emoticons)
        self.composer.set_convert_codes(options.emoticon_codes)
        self._show_zoom(options.conversation_zoom)
        self.winking.obey(options)
        self.scenery.obey(options)
        self.spelling.obey()

    def show_problem(self, words: str) -> None:
        """Say above the composer what went wrong."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def _refuse_picture(self) -> None:
        self.show_problem(
            self.tr(
                "ChatEra can't send pictures and files. A picture can become an emoticon or a sticker."
            )
        )

    def _show_unread(self) -> None:
        unread = (self.chat.timeline.first_unread, self.chat.marked_row)
        row = min((one for one in unread if one is not None), default=None)
        if row is None:
            self.view.scroll_to_bottom()
            return
        self._divide(row)
        self.view.scroll_to_row(row, flash=False)
        self._show_below()

    def _divide(self, row: int | None) -> None:
        """Draw the line above what is not read yet, and let a button lead there; None takes it away."""
        marked = row is not None and row == self.chat.marked_row
        waits = self.chat.marked_count if marked else self.chat.unread
        self.model.divide_at(row, waits)
        self.view.jumps.mark_unread(row)

    def _count_unread(self) -> None:
        """Say how much waits below, and where it begins that came while nobody was looking."""
        unread, before = self.chat.unread, self._unread
        looking = is_looked_at(self) and self.view.is_at_bottom()
        if unread > before and not looking:
            row = self.chat.timeline.first_unread
            if row is None:
                return  # its row comes in a moment
            self._divide(row)
        self._unread = unread
        self._show_below()

    def _show_below(self) -> None:
        if not self.view.is_at_bottom():
            self.view.jump_button.set_unread(self.chat.unread)

    def _seen(self, first: int, last: int) -> None:
        self._show_below()
        if not is_looked_at(self):
            return
        if self.chat.marked and not self._left_unread:
            self.doing(self.chat.end_mark())
        if last < first or last >= self.model.rowCount():
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
            self.look_anew()

    def showEvent(self, event: QShowEvent) -> None:
        """Look once more when it has its size: it may have lain behind another one."""
        super().showEvent(event)
        self._left_unread = False
        self._shown.start()
        QTimer.singleShot(READ_MS, prepare)

    def hideEvent(self, event: QHideEvent) -> None:
        """From now on nobody looks at it."""
        super().hideEvent(event)
        self._entitle()

    def look_anew(self) -> None:
        """Take note that its window was left, or come back to: whoever comes back looks at it anew."""
        self._left_unread = False
        self.look()

    def look(self) -> None:
        """Take note of whether somebody looks at it, and at what."""
        self._entitle()
        if is_looked_at(self):
            self._seen(*self.view.visible_rows())

    # What a person does ----------------------------------------------------------------------

    def _submitted(self, new: bool) -> None:
        """Something was written: what was wrong and what was unread is over."""
        self._left_unread = False
        self.show_problem("")
        self._divide(None)
        self.mark_words("")
        if new:
            self.view.scroll_to_bottom()

    def jump_to(self, key: str) -> None:
        """Show the message with this id."""
        row = self.chat.timeline.index_of(key)
        if row is not None:
            self.view.jumps.to(row)
        elif (elsewhere := self._elsewhere(key)) is not None:
            self.chatWanted.emit(f"chat:{elsewhere}#{key}")
        else:
            self.show_problem(self.tr("This message is not on this computer."))

    def _elsewhere(self, key: str) -> int | None:
        """Return in which other conversation a message stands."""
        found = self.client.find_messages(key)
        return next((one.chat for one in found if one.chat != self.chat.id), None)

    def forward(self, messages: Sequence[Message]) -> None:
        """Ask to whom messages are to be forwarded."""
        from chatera_app.windows.forwarding import ForwardChooser

        def chosen(target: Target) -> None:
            self.doing(
                self._forward(messages, target.key),
                lambda _: self.take_back.tell(
                    self.tr("Forwarded to {0}.").format(isolated(target.words)),
                    lambda: self.chatWanted.emit(target.key), self.tr("Show"),
                ),
            )  # fmt: skip

        words = messages[0].text
        if len(messages) > 1:
            words = self.tr("%Ln messages", "", len(messages))
        self.forwarding = ForwardChooser(self, writable(self.client), words, chosen)
        self.forwarding.open()

    async def _forward(self, messages: Sequence[Message], key: str) -> None:
        chat = chat_at(self.client, key)
        if chat is not None:
            for message in messages:
                await chat.forward(message.id)

    def _answer_privately(self, message: Message) -> None:
        self.answerWanted.emit(person_key(message.account), message)

    def answer_elsewhere(self, message: Message) -> None:
        """Begin to answer here what somebody has written in another conversation."""
        chat = self.client.chats.get(message.chat)
        self.writing.answer(message, chat.title if chat is not None else "")

    def mark_words(self, query: str) -> None:
        """Let the words stand out that a search was for; none for an empty one."""
        self.view.mark_words(finder(parse(query)))

    def mark_unread(self, since: str = "") -> None:
        """Let it be unread again, all of it or from a message on, until one comes back to it."""
        self._left_unread = True
        self.doing(self.chat.mark_unread(since or None), lambda _: self._show_left(since))

    def _show_left(self, since: str) -> None:
        row = self.chat.marked_row if since else None
        if row is not None:
            self._divide(row)

    def toggle_archived(self) -> None:
        """Put it out of sight until something new is said, or take it back; either can be undone."""
        archive_with_undo(self.chat, self.doing, self.take_back)

    def quoting(self) -> int | None:
        """The chosen row, where it answers another message."""
        row = self.view.currentIndex().row()
        return row if row >= 0 and self.view.row(row).reply is not None else None

    def ask_date(self, day: date | None = None) -> None:
        """Ask for the day to go to, beginning at ``day``."""
        timeline = self.chat.timeline

        def go(chosen: date) -> None:
            self.view.jumps.to(min(timeline.row_of_date(chosen, None), len(timeline) - 1))

        first = timeline[0].at.astimezone().date() if len(timeline) else None
        today = date.today()  # noqa: DTZ011 - a person's own calendar
        DatePicker(
            self, day or self.view.day_in_sight() or today, go, said_on(timeline), first
        ).open()

    def escape(self) -> None:
        """Close what is open in the window, or the window itself."""
        if self.winking.stop():
            return
        if self._find_bar is not None and self._find_bar.isVisible():
            self._find_bar.hide()
        elif self.view.mark_words(None):
            pass  # what was looked for stands out no more
        elif self.composer.by_hand:
            self.composer.set_handwriting(False)
        elif self.writing.about is not None:
            self.writing.end()
        elif self.composer.field.hasFocus() or self.composer.obstacle:
            self.close()  # what is written stays as a draft
            return
        self.composer.setFocus()

    def zoom(self, steps: int) -> None:
        """Show text larger (or smaller) by some steps, here and in every conversation; 0 as usual."""
        percent = self._zoom + steps * ZOOM_STEP if steps else USUAL_ZOOM
        self._show_zoom(percent)
        self.zoomChosen.emit(self._zoom)

    def _show_zoom(self, percent: int) -> None:
        percent = max(ZOOM[0], min(ZOOM[1], percent))
        if percent != self._zoom:
            self._zoom = percent
            self.view.set_text_scale(percent / USUAL_ZOOM)
            self.composer.set_text_scale(percent / USUAL_ZOOM)

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

    def send_sticker(self, id_: str) -> None:
        """Send one of the stickers that lie ready."""
        sticker = self.client.stickers.get(id_)
        if sticker is None or self.composer.obstacle:
            return
        self._submitted(True)
        self.doing(
            self.chat.send_sticker(sticker.emoji, sticker.name, sticker.data, sticker.pack),
            lambda _: self.client.stickers.note_used(sticker),
        )

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
        self._shown.stop()
        self.nudging.end()
        self.winking.end()
        self.inking.end()
        self.scenery.end()
        self.spelling.end()
        self.undo.expire()
        self.composer.tell_draft()
        for forget in self._forgets:
            forget()
        self.deeds.close()
        self.view.setModel(None)  # what is closed reads nothing more, whatever becomes of the look
        self.model.close()
        self.chat.leave_timeline()
        self.chat.set_typing(False)
        super().closeEvent(event)
        self._when_closed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the pictures what the window can spare."""
        super().resizeEvent(event)
        self.side.fit(event.size())

    def sizeHint(self) -> QSize:
        """Return a size in which a conversation is pleasant to read."""
        return QSize(*USUAL)


def typing_words(names: list[str]) -> str:
    """Say who is writing."""
    match names:
        case []:
            return ""
        case [one]:
            return QCoreApplication.translate(
                "ConversationWindow", "{0} is writing a message…"
            ).format(isolated(one))
        case [one, other]:
            words = QCoreApplication.translate("ConversationWindow", "{0} and {1} are writing…")
            return words.format(isolated(one), isolated(other))
        case _:
            return QCoreApplication.translate(
                "ConversationWindow", "%Ln people are writing…", None, len(names)
            )


def open_link(url: QUrl) -> None:
    """Open a link in the program the person uses for it; only kinds that can do no harm here."""
    target = to_open(url)
    if target is not None:
        QDesktopServices.openUrl(target)
