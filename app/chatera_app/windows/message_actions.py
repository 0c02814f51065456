"""What can be done with a message in a conversation: its menu, reactions, copies, and deleting with a way back."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.client.timeline import Message
from chatera_app.actions import sections
from chatera_app.actions.action import Action
from chatera_app.actions.deeds import Deeds
from chatera_app.actions.place import Place
from chatera_app.models.timeline import TimelineModel
from chatera_app.widgets.composer import Composer
from chatera_app.widgets.conversation_view import ConversationView
from chatera_app.widgets.custom_emoticons import CustomEmoticon
from chatera_app.widgets.undo_bar import UndoBar
from chatera_app.windows.doing import Doing
from chatera_app.windows.inking import copy_picture, save_picture
from chatera_app.windows.pins import Pins
from chatera_app.windows.winking import Winking
from chatera_app.windows.writing import Writing

FORWARDED_AT_ONCE: Final = 100
"""Messages that are marked and forwarded together at most."""
WRITTEN = {"text", "sticker", "ink", "wink"}
"""Kinds of messages that can be deleted here."""


class MessageActions(QObject):
    """Does to messages what a view asks for.

    Signals:
        forwardWanted: Messages are to be said to somebody else. arg: a list of them.
        privateAnswerWanted: A message of a group is to be answered to its author alone. arg: it.
        unreadWanted: From a message on, everything is to be unread again. arg: its id.

    Args:
        window: whose menus these are.
        chat: whose messages.
        client: whose they are, and this person's own pictures.
        view: shows them, and asks.
        model: what it shows.
        writing: answers and edits.
        undo: gives deletions a way back.
        composer: has what reactions are chosen in.
        doing: carries out.
        deeds: what can be done in the window; ``ACTIONS`` are bound to this object.
        pins: what is pinned here.
    """

    forwardWanted = Signal(object)
    privateAnswerWanted = Signal(object)
    unreadWanted: Signal = Signal(str)

    def __init__(
        self, window: QWidget, chat: Chat, client: Client, *, view: ConversationView,
        model: TimelineModel, writing: Writing, undo: UndoBar, composer: Composer, doing: Doing, deeds: Deeds,
        pins: Pins,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._pins = pins
        self._window = window
        self._chat = chat
        self._client = client
        self._me = client.me.account
        self._view = view
        self._model = model
        self._writing = writing
        self._undo = undo
        self._composer = composer
        self._doing = doing
        self._deeds = deeds
        self._where: QPoint | None = None
        self.winking: Winking | None = None
        view.openRequested.connect(self._on(self._open))
        view.askRequested.connect(self.ask_again)
        view.reactionClicked.connect(self.toggle_reaction)
        view.editedClicked.connect(self._on(self._show_versions))
        view.contextRequested.connect(self._show_menu)
        undo.expired.connect(self._delete_now)
        undo.undone.connect(model.unhide)

    def delete(self, message: Message) -> None:
        """Delete a message for everyone, after a while in which that can be taken back."""
        if message.deleted or message.kind not in WRITTEN or not self.may_delete(message):
            return
        if self._undo.key == message.id:
            return
        about = self._writing.about
        if about is not None and about.id == message.id:
            self._writing.end()
        self._undo.offer(message.id, self.tr("The message is being deleted for everyone."))
        self._model.hide(message.id)

    def _open(self, message: Message) -> None:
        """Answer it, or play it."""
        if self.winking is None or not self.winking.again(message.id):
            self._writing.answer(message)

    def toggle_reaction(self, key: str, emoji: str) -> None:
        """Put one's reaction on a message, or take it off."""
        row = self._chat.timeline.index_of(key)
        if row is None:
            return
        reactions = self._chat.timeline[row].reactions
        mine = any(one == emoji and self._me in who for one, who in reactions)
        self._doing(self._chat.react(key, emoji, not mine))

    def ask_again(self, key: str) -> None:
        """Ask once more for what opens a message."""
        self._doing(self._chat.ask_again(key))

    def _on(self, action: Callable[[Message], None]) -> Callable[[str], None]:
        """Return what does something with the message of an id, if it is here."""

        def act(key: str) -> None:
            row = self._chat.timeline.index_of(key)
            if row is not None:
                action(self._chat.timeline[row])

        return act

    # What is done to the message that was chosen --------------------------------------------------

    @property
    def chosen(self) -> Message | None:
        """The message that was chosen in the history; None for none."""
        row = self._view.currentIndex().row()
        return self._chat.timeline[row] if 0 <= row < len(self._chat.timeline) else None

    def may_edit(self, message: Message) -> bool:
        """Tell whether this person may give a message other words; somebody else's stay theirs."""
        theirs = message.deleted or message.forwarded is not None
        return message.own and message.kind == "text" and not theirs

    def may_delete(self, message: Message) -> bool:
        """Tell whether this person may delete a message."""
        return message.own or self._chat.my_role in {"owner", "admin"}

    def may_answer_privately(self, message: Message) -> bool:
        """Tell whether a message can be answered to its author alone."""
        return self._chat.kind == "group" and not message.own and _is_open(message)

    def is_pinned(self, message: Message) -> bool:
        """Tell whether it is in everybody's sight."""
        return self._pins.is_pinned(message)

    @property
    def to_forward(self) -> list[Message]:
        """What is forwarded: the messages that are marked, if the one that was chosen is among them; else that one."""
        row = self._view.currentIndex().row()
        first, last = self._view.marked_rows() or (row, row)
        if not first <= row <= last:
            first = last = row
        timeline = self._chat.timeline
        found = (timeline[one] for one in range(max(0, first), min(last + 1, len(timeline))))
        return [one for one in found if _is_forwarded(one)][:FORWARDED_AT_ONCE]

    def forward(self) -> None:
        """Say it to somebody else, or all that is marked."""
        if self.to_forward:
            self.forwardWanted.emit(self.to_forward)

    def answer_privately(self) -> None:
        """Answer it to its author alone."""
        if self.chosen is not None:
            self.privateAnswerWanted.emit(self.chosen)

    def leave_unread(self) -> None:
        """Let everything be unread again from it on."""
        if self.chosen is not None:
            self.unreadWanted.emit(self.chosen.id)

    def toggle_pin(self) -> None:
        """Pin it for everybody, or take it down again."""
        if self.chosen is not None:
            self._pins.toggle(self.chosen)

    def show_versions(self) -> None:
        """Show how it was worded before."""
        if self.chosen is not None:
            self._show_versions(self.chosen)

    def _show_versions(self, message: Message) -> None:
        from chatera_app.windows.versions import VersionsWindow

        versions = self._chat.versions(message.id)
        if versions:
            VersionsWindow(self._window, versions).open()

    def reply(self) -> None:
        """Answer it."""
        if self.chosen is not None:
            self._writing.answer(self.chosen)

    def edit(self) -> None:
        """Give it other words."""
        if self.chosen is not None:
            self._writing.edit(self.chosen)

    def delete_chosen(self) -> None:
        """Delete it."""
        if self.chosen is not None:
            self.delete(self.chosen)

    def react(self) -> None:
        """Choose a reaction to it."""
        message = self.chosen
        if message is not None:
            self._composer.emoji_picker.pick(
                self._place(), lambda emoji: self.toggle_reaction(message.id, emoji)
            )

    def copy(self) -> None:
        """Copy all of it."""
        if self.chosen is not None:
            _copy(self.chosen.text)

    def copy_picture(self) -> None:
        """Copy what was written by hand."""
        if self.chosen is not None:
            copy_picture(self.chosen)

    def save_picture(self) -> None:
        """Save what was written by hand."""
        if self.chosen is not None:
            save_picture(self._window, self.chosen, self._doing)

    def play(self) -> None:
        """Play its wink."""
        if self.chosen is not None and self.winking is not None:
            self.winking.again(self.chosen.id)

    def keep_wink(self) -> None:
        """Put its wink by."""
        if self.chosen is not None and self.winking is not None:
            self.winking.keep(self.chosen)

    def copy_marked(self) -> None:
        """Copy what is marked in the history."""
        _copy(self.marked)

    def copy_link(self) -> None:
        """Copy the link at the mouse."""
        _copy(self.link)

    def copy_code(self) -> None:
        """Copy the code at the mouse, or all that the message has."""
        _copy(self.code)

    def take_over(self) -> None:
        """Keep its emoticons, or the one at the mouse, among one's own."""
        message = self.chosen
        if message is None or not message.pictures:
            return
        from chatera_app.windows.own_pictures import take_over_emoticons

        code = self.custom_code
        pictures = message.pictures
        wanted = tuple(one for one in pictures if one.code == code) or pictures
        title = self.tr("Add to your emoticons")
        take_over_emoticons(self._window, self._client, wanted, self._doing, title)

    def take_over_sticker(self) -> None:
        """Keep its sticker among one's own."""
        message = self.chosen
        if message is None or message.sticker is None:
            return
        from chatera_app.windows.own_pictures import take_over_sticker

        self._doing(take_over_sticker(self._client, message.sticker))

    @property
    def custom_code(self) -> str:
        """The code of the emoticon where the menu was opened; empty for none."""
        return self._view.custom_at(self._where) if self._where is not None else ""

    def has_pictures(self, message: Message) -> bool:
        """Tell whether a message has emoticons of its author's own that can be kept."""
        drawn = (CustomEmoticon(one.code, one.data) for one in message.pictures)
        return not message.deleted and any(one.is_good for one in drawn)

    def has_foreign_sticker(self, message: Message) -> bool:
        """Tell whether a message is a sticker that one does not have."""
        sticker = message.sticker
        return (
            sticker is not None
            and not message.deleted
            and not self._client.stickers.has(sticker.data)
        )

    def retry(self) -> None:
        """Send it again."""
        if self.chosen is not None:
            self._doing(self._chat.retry(self.chosen.id))

    def ask(self) -> None:
        """Ask once more for what opens it."""
        if self.chosen is not None:
            self.ask_again(self.chosen.id)

    @property
    def marked(self) -> str:
        """What is marked in the history."""
        return self._view.selected_text()

    @property
    def link(self) -> str:
        """The link where the menu was opened; empty for none."""
        url = self._view.link_at(self._where) if self._where is not None else None
        return url.toString() if url is not None else ""

    @property
    def code(self) -> str:
        """The block of code where the menu was opened, or all of the message; empty for none."""
        return self._view.code_at(self._where)

    def _place(self) -> QPoint:
        """Return where something about the message is shown: where its menu was, or below it."""
        if self._where is not None:
            return self._where
        rect = self._view.visualRect(self._view.currentIndex())
        return self._view.viewport().mapToGlobal(rect.center())

    def _delete_now(self, key: str) -> None:
        # Whether it was kept or is deleted now: it is shown as it is.
        self._doing(self._chat.redact(key), lambda _: self._model.unhide(key))

    def _show_menu(self, index: QModelIndex, where: QPoint) -> None:
        message = self._chat.timeline[index.row()]
        shown = message.kind in WRITTEN and not message.deleted
        if not shown and not _is_lost(message) and message.state != "failed":
            return
        self._where = where
        # Once the menu has gone and what was chosen in it is done, the place means nothing.
        self._deeds.pop_up(Place.MESSAGE, where).destroyed.connect(self._forget_place)

    def _forget_place(self) -> None:
        self._where = None


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def _tr(words: str, count: int = -1) -> str:
    return QCoreApplication.translate("Actions", words, None, count)


def _is_open(message: Message) -> bool:
    """Tell whether it has words, or a picture in their place, that can be read and answered."""
    return message.kind in {"text", "sticker", "ink"} and not message.deleted


def _is_forwarded(message: Message) -> bool:
    """Tell whether it can be said again elsewhere."""
    return message.kind in {"text", "sticker"} and not message.deleted


def _is_drawing(message: Message) -> bool:
    return message.kind == "ink" and not message.deleted


def _is_wink(message: Message) -> bool:
    return message.kind == "wink" and not message.deleted


def _is_lost(message: Message) -> bool:
    return message.kind == "locked" and message.state == "lost"


def _fits(test: Callable[[MessageActions, Message], bool]) -> Callable[[MessageActions], bool]:
    """Return whether something makes sense for the message that was chosen, or for one that might be."""

    def fits(messages: MessageActions) -> bool:
        message = messages.chosen
        return message is None or test(messages, message)

    return fits


def _none_chosen(messages: MessageActions) -> str:
    return "" if messages.chosen is not None else _tr("Choose a message in the history first.")


def _forward_words(messages: MessageActions) -> str:
    count = len(messages.to_forward)
    return _tr("Forward %Ln messages…", count) if count > 1 else _tr("Forward…")


def _pin_words(messages: MessageActions) -> str:
    message = messages.chosen
    pinned = message is not None and messages.is_pinned(message)
    return _tr("Unpin for everybody") if pinned else _tr("Pin for everybody")


def _no_pictures(messages: MessageActions) -> str:
    message = messages.chosen
    if message is None or not messages.has_pictures(message):
        return _tr("Choose a message with somebody's own emoticons first.")
    return ""


def _no_sticker(messages: MessageActions) -> str:
    message = messages.chosen
    if message is None or message.sticker is None:
        return _tr("Choose a sticker in the history first.")
    return "" if messages.has_foreign_sticker(message) else _tr("You have this sticker.")


def _add_words(code: str) -> str:
    if not code:
        return _tr("Add to your emoticons…")
    return _tr("Add {0} to your emoticons…").format(code)


ACTIONS: Final[tuple[Action[MessageActions], ...]] = (
    Action(
        name="message.reply", words="Reply", section=sections.MESSAGE, place=Place.MESSAGE,
        do=MessageActions.reply, keys=("R",), glyph="reply", search="answer quote",
        shown=_fits(lambda _, message: _is_open(message)), why_not=_none_chosen,
    ),
    Action(
        name="message.react", words="React…", section=sections.MESSAGE, place=Place.MESSAGE,
        do=MessageActions.react, glyph="emoji", search="reaction emoji like",
        shown=_fits(lambda _, message: _is_open(message)), why_not=_none_chosen,
    ),
    Action(
        name="message.reply-privately", words="Reply privately", section=sections.MESSAGE,
        place=Place.MESSAGE, do=MessageActions.answer_privately, glyph="reply",
        search="answer quote direct alone author",
        shown=_fits(MessageActions.may_answer_privately), why_not=_none_chosen,
    ),
    Action(
        name="message.forward", words="Forward…", section=sections.MESSAGE, place=Place.MESSAGE,
        do=MessageActions.forward, keys=("F",), glyph="forward", slash="forward",
        label=_forward_words, search="share send again somebody else", shown=_fits(lambda _, message: _is_forwarded(message)),
        why_not=_none_chosen,
    ),
    Action(
        name="message.pin", words="Pin for everybody", section=sections.MESSAGE,
        place=Place.MESSAGE, do=MessageActions.toggle_pin, keys=("P",), glyph="pin", slash="pin",
        label=_pin_words, search="unpin keep in sight top important",
        shown=_fits(lambda _, message: _is_open(message)), why_not=_none_chosen,
    ),
    Action(
        name="message.add-emoticon", words="Add to your emoticons…", section=sections.MESSAGE,
        place=Place.MESSAGE, do=MessageActions.take_over, glyph="emoji",
        search="custom emoticon smiley keep steal mine",
        shown=_fits(MessageActions.has_pictures), why_not=_no_pictures,
        label=lambda messages: _add_words(messages.custom_code),
    ),
    Action(
        name="message.add-sticker", words="Add to your stickers", section=sections.MESSAGE,
        place=Place.MESSAGE, do=MessageActions.take_over_sticker, glyph="sticker",
        search="sticker keep mine", shown=_fits(MessageActions.has_foreign_sticker),
        why_not=_no_sticker,
    ),
    Action(
        name="message.copy-link", words="Copy link", section=sections.MESSAGE,
        place=Place.MESSAGE, do=MessageActions.copy_link, glyph="copy", search="address url",
        shown=lambda messages: bool(messages.link),
    ),
    Action(
        name="message.copy-marked", words="Copy what is marked", section=sections.MESSAGE,
        place=Place.MESSAGE, do=MessageActions.copy_marked, glyph="copy", search="selection",
        shown=lambda messages: bool(messages.marked),
    ),
    Action(
        name="message.copy", words="Copy message", section=sections.MESSAGE, place=Place.MESSAGE,
        do=MessageActions.copy, glyph="copy", search="text clipboard",
        shown=_fits(lambda _, message: message.kind == "text" and not message.deleted),
        why_not=_none_chosen,
    ),
    Action(
        name="message.copy-picture", words="Copy as picture", section=sections.MESSAGE,
        place=Place.MESSAGE, do=MessageActions.copy_picture, glyph="copy",
        search="handwriting ink drawing clipboard image",
        shown=lambda messages: messages.chosen is not None and _is_drawing(messages.chosen),
    ),
    Action(
        name="message.save-picture", words="Save picture…", section=sections.MESSAGE,
        place=Place.MESSAGE, do=MessageActions.save_picture, glyph="picture",
        search="handwriting ink drawing png svg file export",
        shown=lambda messages: messages.chosen is not None and _is_drawing(messages.chosen),
    ),
    Action(
        name="message.play", words="Play again", section=sections.MESSAGE, place=Place.MESSAGE,
        do=MessageActions.play, glyph="play", search="wink animation replay",
        shown=lambda messages: messages.chosen is not None and _is_wink(messages.chosen),
    ),
    Action(
        name="message.keep-wink", words="Add to your winks", section=sections.MESSAGE,
        place=Place.MESSAGE, do=MessageActions.keep_wink, glyph="wink",
        search="wink animation save keep",
        shown=lambda messages: messages.chosen is not None
        and messages.winking is not None
        and messages.winking.may_keep(messages.chosen),
    ),
    Action(
        name="message.copy-code", words="Copy code", section=sections.MESSAGE, place=Place.MESSAGE,
        do=MessageActions.copy_code, glyph="copy", search="block snippet program clipboard",
        shown=lambda messages: bool(messages.code),
    ),
    Action(
        name="message.unread", words="Unread from here", section=sections.MESSAGE,
        place=Place.MESSAGE, do=MessageActions.leave_unread, keys=("U",), glyph="unread",
        search="mark unread later new divider alt click",
        shown=_fits(lambda _, message: message.kind != "locked"), why_not=_none_chosen,
    ),
    Action(
        name="message.edit", words="Edit", section=sections.MESSAGE, place=Place.MESSAGE,
        do=MessageActions.edit, keys=("E",), glyph="edit", search="change correct",
        shown=_fits(MessageActions.may_edit), why_not=_none_chosen,
    ),
    Action(
        name="message.versions", words="Earlier versions…", section=sections.MESSAGE,
        place=Place.MESSAGE, do=MessageActions.show_versions, glyph="info",
        search="edited history changes before wording",
        shown=lambda messages: messages.chosen is not None and messages.chosen.edited,
    ),
    Action(
        name="message.delete", words="Delete for everyone", section=sections.MESSAGE,
        place=Place.MESSAGE, do=MessageActions.delete_chosen, keys=("Del",), glyph="delete",
        search="remove redact unsend",
        shown=_fits(
            lambda messages, message: message.kind in WRITTEN
            and not message.deleted
            and messages.may_delete(message)
        ),
        why_not=_none_chosen,
    ),
    Action(
        name="message.retry", words="Try again", section=sections.MESSAGE, place=Place.MESSAGE,
        do=MessageActions.retry, glyph="forward", search="send resend failed",
        shown=lambda messages: messages.chosen is not None and messages.chosen.state == "failed",
    ),
    Action(
        name="message.ask-again", words="Ask again", section=sections.MESSAGE,
        place=Place.MESSAGE, do=MessageActions.ask, glyph="lock",
        search="locked lost key encrypted",
        shown=lambda messages: messages.chosen is not None and _is_lost(messages.chosen),
    ),
)  # fmt: skip
