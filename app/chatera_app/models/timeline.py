"""A conversation's timeline as the conversation view wants to see it."""

from datetime import timedelta
from functools import partial

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from chatera.client.markdown import plain
from chatera.client.message import HANDWRITTEN, ReplyTo
from chatera.client.timeline import Change, Changed, Inserted, Message, Removed, Timeline
from chatera_app.models.blocks import Blocks
from chatera_app.models.lines import group_line, handwritten, wink_words
from chatera_app.models.marks import marks_of
from chatera_app.widgets.custom_emoticons import CustomEmoticon, Customs
from chatera_app.widgets.looks import Look
from chatera_app.widgets.marks import Marks
from chatera_app.widgets.moments import time_words
from chatera_app.widgets.picture_names import picture_name
from chatera_app.widgets.plain import isolated
from chatera_app.widgets.row_blocks import Block
from chatera_app.widgets.rows import Kind, MessageRow, Reaction, ReplyPreview, RowRole, State
from chatera_app.widgets.stickers import StickerBlock

RUN = timedelta(minutes=5)
"""Messages of one person that follow within this time stand under one "says" line."""

STATES: dict[str, State] = {
    "waiting": "waiting",
    "stored": "stored",
    "delivered": "delivered",
    "read": "read",
    "failed": "failed",
    "lost": "lost",
}
KINDS: dict[str, Kind] = {
    "text": "text", "system": "system", "locked": "locked", "nudge": "nudge", "sticker": "sticker",
    "wink": "wink", "ink": "ink",
}  # fmt: skip
Index = QModelIndex | QPersistentModelIndex


class TimelineModel(QAbstractListModel):
    """Shows a Timeline in a ConversationView; rows are made when they are asked for.

    Args:
        timeline: the messages.
        group: whether they are a group's.
    """

    def __init__(self, timeline: Timeline, *, group: bool = False) -> None:
        super().__init__()
        self._timeline = timeline
        self._rows = len(timeline)
        self._divider: tuple[int, int] | None = None
        self._hidden: set[str] = set()
        self._encrypted = False
        self._styled = True
        self._formatted = True
        self._pictured = True
        self._group = group
        self._over = False
        self._blocks = Blocks()
        self._forget = timeline.observe(self._on_change)

    def close(self) -> None:
        """Stop following the timeline, and look into it no more."""
        self._forget()
        self._over = True

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many messages there are."""
        return 0 if parent is not None and parent.isValid() else self._rows

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the MessageRow, its spoken text or its plain text."""
        if not index.isValid() or index.row() >= self._rows:
            return None
        if role == RowRole:
            return self.row(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.row(index.row()).spoken
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._note(self._timeline[index.row()])
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(self._timeline[index.row()])
        return None

    def set_encrypted(self, on: bool) -> None:
        """Mark what was not encrypted, where what is written now is: an older version wrote it, or somebody makes believe."""
        if on != self._encrypted and self._rows:
            self._encrypted = on
            self.dataChanged.emit(self.index(0), self.index(self._rows - 1))
        self._encrypted = on

    def set_styled(self, on: bool) -> None:
        """Show messages as their authors would like them to look, or all alike."""
        if on != self._styled and self._rows:
            self._styled = on
            self.dataChanged.emit(self.index(0), self.index(self._rows - 1))
        self._styled = on

    def set_formatted(self, on: bool) -> None:
        """Show what is *bold* and `code` as such, or as it was typed."""
        if on != self._formatted and self._rows:
            self._formatted = on
            self.dataChanged.emit(self.index(0), self.index(self._rows - 1))
        self._formatted = on

    def set_pictured(self, on: bool) -> None:
        """Show other people's own emoticons and stickers as pictures, or as words."""
        if on != self._pictured and self._rows:
            self._pictured = on
            self.dataChanged.emit(self.index(0), self.index(self._rows - 1))
        self._pictured = on

    def divide_at(self, row: int | None, count: int = 0) -> None:
        """Draw the unread divider above ``row``, or nowhere."""
        before, self._divider = self._divider, None if row is None else (row, count)
        for changed in {one[0] for one in (before, self._divider) if one is not None}:
            if changed < self._rows:
                self.dataChanged.emit(self.index(changed), self.index(changed))

    def hide(self, message: str) -> None:
        """Show a message as deleted already, while there is still time to keep it."""
        self._hidden.add(message)
        self._show_anew(message)

    def unhide(self, message: str) -> None:
        """Show a message again as it is."""
        self._hidden.discard(message)
        self._show_anew(message)

    def _show_anew(self, message: str) -> None:
        row = None if self._over else self._timeline.index_of(message)
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row))

    def message(self, row: int) -> Message:
        """Return the message at ``row``."""
        return self._timeline[row]

    def row(self, row: int) -> MessageRow:
        """Return what the view draws at ``row``."""
        message = self._timeline[row]
        before = self._timeline[row - 1] if row else None
        day = message.at.astimezone().date()
        new_day = before is None or before.at.astimezone().date() != day
        unread = self._divider[1] if self._divider and self._divider[0] == row else None
        return MessageRow(
            key=message.id,
            author=message.name,
            author_key=message.account,
            own=message.own,
            text=self._words(message),
            at=message.at,
            state=STATES.get(message.state, ""),
            edited=message.edited,
            deleted=message.deleted or message.id in self._hidden,
            in_the_open=self._is_in_the_open(message),
            reply=self._preview(message),
            reactions=self._reactions(message),
            mentions_me=message.mentions_me,
            kind=KINDS.get(message.kind, "text"),
            group_start=new_day or unread is not None or not _continues(message, before),
            day_start=day if new_day else None,
            unread_start=unread,
            speak=partial(self._spoken, message),
            note=self._note(message),
            look=self._look(message),
            marks=self._marks(message),
            origin=self._origin(message),
            customs=self._customs(message),
            block=self._block(message),
        )

    def _origin(self, message: Message) -> str:
        """Say whose words it forwards: whoever did so says that, below their own name."""
        if message.forwarded is None or message.deleted or message.id in self._hidden:
            return ""
        return self.tr("Forwarded from {0}").format(isolated(message.forwarded.name))

    def _words(self, message: Message) -> str:
        if message.kind == "system":
            return group_line(message)
        if message.kind == "wink":
            return wink_words(message)
        if message.kind == "ink":
            return message.text if message.text != HANDWRITTEN else handwritten()
        if message.kind != "nudge":
            return message.text
        if message.own:
            return self.tr("You have just sent a nudge.")
        words = self.tr("{0} has just sent you a nudge.")
        if self._group:
            words = self.tr("{0} has just sent a nudge.")
        return words.format(isolated(message.name))

    def _look(self, message: Message) -> Look | None:
        style = message.style
        if style is None or not self._styled or message.deleted:
            return None
        if style.plain:
            return None
        return Look(
            font=style.font, colour=style.colour, bold=style.bold, italic=style.italic,
            underline=style.underline, size=style.size,
        )  # fmt: skip

    def _marks(self, message: Message) -> Marks:
        formatted = self._formatted and message.kind == "text" and not message.deleted
        return marks_of(message.text) if formatted else ()

    def _plain(self, text: str) -> str:
        """Return the words of a text without the signs that are not shown."""
        return plain(text) if self._formatted else text

    def _customs(self, message: Message) -> Customs:
        if not message.pictures or not (self._pictured or message.own):
            return ()
        return tuple(CustomEmoticon(one.code, one.data) for one in message.pictures)

    def _block(self, message: Message) -> Block | None:
        sticker = message.sticker
        if message.picture is not None:
            return self._blocks.of(message)
        if sticker is None or not (self._pictured or message.own):
            return None
        return StickerBlock(sticker.emoji, picture_name(sticker.name), sticker.data)

    def _is_in_the_open(self, message: Message) -> bool:
        said = message.kind in {"text", "sticker", "ink"}
        return self._encrypted and said and not message.encrypted

    def _preview(self, message: Message) -> ReplyPreview | None:
        reply = message.reply
        if reply is None:
            return None
        if reply.text or (reply.kind == "nudge" and reply.elsewhere):
            name = reply.name
            if reply.elsewhere:
                words = self.tr("{0}, in {1}") if reply.place else self.tr("{0}, elsewhere")
                name = words.format(isolated(name), isolated(reply.place))
            return ReplyPreview(key=reply.id, author=name, text=self._quoted(reply))
        row = self._timeline.index_of(reply.id)
        if row is None:
            return ReplyPreview(key=reply.id, author="", text=self.tr("A message that is not here"))
        answered = self._timeline[row]
        words = self.tr("This message was deleted")
        if answered.kind in {"nudge", "wink", "ink"}:
            words = self._words(answered)
        if answered.kind == "locked":
            words = self.tr("A message that can't be read yet")
        return ReplyPreview(key=reply.id, author=answered.name, text=words)

    def _quoted(self, reply: ReplyTo) -> str:
        """Put in words what is answered, be it no words."""
        if reply.kind == "nudge":
            return self.tr("A nudge")
        if reply.kind == "wink":
            return self.tr("A wink: {0}").format(isolated(picture_name(reply.text)))
        if reply.kind == "sticker":
            emoji, _, name = reply.text.partition(" ")
            return f"{emoji} {picture_name(name)}"
        if reply.kind == "ink" and reply.text == HANDWRITTEN:
            return handwritten()
        return self._plain(reply.text)

    def _reactions(self, message: Message) -> tuple[Reaction, ...]:
        if message.kind in {"nudge", "wink"}:
            return ()
        return tuple(self._reaction(emoji, names) for emoji, names in message.reactions)

    def _reaction(self, emoji: str, accounts: tuple[str, ...]) -> Reaction:
        names = self._timeline.names(accounts)
        own = self._timeline.own_account in accounts
        return Reaction(emoji=emoji, count=len(accounts), own=own, names=names)

    def _spoken(self, message: Message) -> str:
        deleted = message.deleted or message.id in self._hidden
        if message.kind == "system":
            return self._words(message)
        if message.kind == "nudge":
            return f"{self._words(message)} {time_words(message.at)}"
        if message.kind == "wink" and not deleted:
            again = self.tr("Enter plays it again")
            return f"{self._words(message)} {time_words(message.at)}, {again}"
        if message.kind == "locked":
            return ", ".join((message.name, self._locked_words(message), time_words(message.at)))
        deleted = message.deleted or message.id in self._hidden
        text = self.tr("deleted message") if deleted else self._said(message)
        parts = [message.name, self._origin(message), text, time_words(message.at)]
        if message.reply is not None and message.reply.text and not deleted:
            words = self.tr("in answer to {0}: {1}")
            parts.insert(2, words.format(isolated(message.reply.name), self._quoted(message.reply)))
        if message.edited:
            parts.append(self.tr("edited"))
        if self._is_in_the_open(message):
            parts.append(self.tr("not encrypted"))
        if message.own and message.state:
            parts.append(self._state_words(message.state))
        parts += [f"{emoji} {len(accounts)}" for emoji, accounts in message.reactions]
        return ", ".join(part for part in parts if part)

    def _said(self, message: Message) -> str:
        """Put in words what is said, for whoever hears it."""
        if message.sticker is not None:
            return self.tr("sticker: {0}").format(picture_name(message.sticker.name))
        if message.kind != "ink":
            return self._plain(message.text)
        words = self.tr("handwritten message")
        return words if message.text == HANDWRITTEN else f"{words}: {message.text}"

    def _locked_words(self, message: Message) -> str:
        if message.state == "lost":
            return self.tr("a message that could not be opened; Enter asks again")
        return self.tr("waiting for this message")

    def _note(self, message: Message) -> str:
        """Say why a message can't be read yet, and what brings it."""
        if message.kind == "ink" and message.text != HANDWRITTEN:
            return message.text
        if message.kind == "wink" and self._blocks.of(message) is None and not message.deleted:
            return self.tr("This version of ChatEra can't play it.")
        if message.kind != "locked":
            return ""
        whose = self.tr("one of {0}'s or your devices").format(isolated(message.name))
        if message.own:
            whose = self.tr("another of your devices")
        if message.state == "lost":
            return self.tr(
                "It was written for your devices, but what opens it never arrived. "
                "Ask again when {0} is online: it may still come."
            ).format(whose)
        return self.tr(
            "It was written for your devices, but what opens it has not arrived yet. "
            "It comes by itself when {0} is online."
        ).format(whose)

    def _state_words(self, state: str) -> str:
        return {
            "waiting": self.tr("waiting"),
            "stored": self.tr("sent"),
            "delivered": self.tr("delivered"),
            "read": self.tr("read"),
            "failed": self.tr("not sent"),
        }.get(state, state)

    def _on_change(self, change: Change) -> None:
        match change:
            case Inserted(row=row, count=count):
                self.beginInsertRows(QModelIndex(), row, row + count - 1)
                self._rows += count
                self._shift_divider(row, count)
                self.endInsertRows()
                self._refresh(row + count)
            case Changed(row=row, count=count):
                # What follows may begin or end a run, now that the message can be read.
                last = min(row + count, self._rows - 1)
                self.dataChanged.emit(self.index(row), self.index(last))
            case Removed(row=row, count=count):
                self.beginRemoveRows(QModelIndex(), row, row + count - 1)
                self._rows -= count
                self._shift_divider(row, -count)
                self.endRemoveRows()
                self._refresh(row)
            case _:
                self.beginResetModel()
                self._rows = len(self._timeline)
                self._divider = None
                self.endResetModel()

    def _shift_divider(self, row: int, count: int) -> None:
        if self._divider is not None and row <= self._divider[0]:
            self._divider = (max(0, self._divider[0] + count), self._divider[1])

    def _refresh(self, row: int) -> None:
        # What follows an insertion may have lost its "says" line or its day.
        if row < self._rows:
            self.dataChanged.emit(self.index(row), self.index(row))


def _continues(message: Message, before: Message | None) -> bool:
    if before is not None and before.kind == message.kind == "system":
        return True
    return (
        before is not None
        and not {"system", "nudge", "wink"} & {before.kind, message.kind}
        and before.account == message.account
        and message.at - before.at < RUN
    )
