"""What can be done with a message in a conversation: its menu, reactions, copies, and deleting with a way back."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from chatera.client.chat import Chat
from chatera.client.timeline import Message
from chatera_app.models.timeline import TimelineModel
from chatera_app.widgets.conversation_view import ConversationView
from chatera_app.widgets.emoji_picker import EmojiPicker
from chatera_app.widgets.undo_bar import UndoBar
from chatera_app.windows.doing import Doing
from chatera_app.windows.writing import Writing


class MessageActions(QObject):
    """Does to messages what a view asks for.

    Args:
        window: whose menus these are.
        chat: whose messages.
        me: this person's account, ``a_…``.
        view: shows them, and asks.
        model: what it shows.
        writing: answers and edits.
        undo: gives deletions a way back.
        picker: chooses reactions.
        doing: carries out.
    """

    def __init__(
        self, window: QWidget, chat: Chat, me: str, *, view: ConversationView,
        model: TimelineModel, writing: Writing, undo: UndoBar, picker: EmojiPicker, doing: Doing,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._window = window
        self._chat = chat
        self._me = me
        self._view = view
        self._model = model
        self._writing = writing
        self._undo = undo
        self._picker = picker
        self._doing = doing
        view.openRequested.connect(self._on(writing.answer))
        view.replyRequested.connect(self._on(writing.answer))
        view.editRequested.connect(self._on(writing.edit))
        view.deleteRequested.connect(self._on(self.delete))
        view.askRequested.connect(self.ask_again)
        view.reactionClicked.connect(self.toggle_reaction)
        view.contextRequested.connect(self._show_menu)
        undo.expired.connect(self._delete_now)
        undo.undone.connect(model.unhide)

    def delete(self, message: Message) -> None:
        """Delete a message for everyone, after a while in which that can be taken back."""
        if message.deleted or message.kind != "text" or not self._may_delete(message):
            return
        if self._undo.key == message.id:
            return
        about = self._writing.about
        if about is not None and about.id == message.id:
            self._writing.end()
        self._undo.offer(message.id, self.tr("The message is being deleted for everyone."))
        self._model.hide(message.id)

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

    def _may_delete(self, message: Message) -> bool:
        return message.own or self._chat.my_role in {"owner", "admin"}

    def _delete_now(self, key: str) -> None:
        # Whether it was kept or is deleted now: it is shown as it is.
        self._doing(self._chat.redact(key), lambda _: self._model.unhide(key))

    def _show_menu(self, index: QModelIndex, where: QPoint) -> None:
        message = self._chat.timeline[index.row()]
        lost = message.kind == "locked" and message.state == "lost"
        if message.kind != "text" and not lost:
            return
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if lost:
            menu.addAction(self.tr("Ask again"), lambda: self.ask_again(message.id))
            menu.popup(where)
            return
        if message.state == "failed":
            menu.addAction(self.tr("Try again"), lambda: self._doing(self._chat.retry(message.id)))
        if not message.deleted:
            self._fill(menu, message, where)
        menu.popup(where)

    def _fill(self, menu: QMenu, message: Message, where: QPoint) -> None:
        menu.addAction(self.tr("Reply"), lambda: self._writing.answer(message))
        menu.addAction(self.tr("React…"), lambda: self._pick_reaction(message, where))
        self._add_copies(menu, message, where)
        if message.own:
            menu.addAction(self.tr("Edit"), lambda: self._writing.edit(message))
        if self._may_delete(message):
            menu.addAction(self.tr("Delete for everyone"), lambda: self.delete(message))

    def _add_copies(self, menu: QMenu, message: Message, where: QPoint) -> None:
        """Offer what of the history may be wanted: what is marked, a link, the whole message."""
        marked, link = self._view.selected_text(), self._view.link_at(where)
        if link is not None:
            menu.addAction(self.tr("Copy link"), lambda: _copy(link.toString()))
        if marked:
            menu.addAction(self.tr("Copy what is marked"), lambda: _copy(marked))
        menu.addAction(
            self.tr("Copy message") if marked or link else self.tr("Copy"),
            lambda: _copy(message.text),
        )

    def _pick_reaction(self, message: Message, where: QPoint) -> None:
        self._picker.pick(where, lambda emoji: self.toggle_reaction(message.id, emoji))


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
