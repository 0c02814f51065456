"""People and groups as the contact list wants to see them."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from typing import get_args

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.client.people import Person
from chatera.protocol.statuses import ORDER
from chatera.store.options import Options
from chatera_app.models.pictures import ROW_SIDE, pixmap
from chatera_app.widgets.contact_rows import (
    ROW,
    ContactRow,
    GroupHeading,
    Size,
    Status,
    heading_text,
    spoken_text,
)

Section = tuple[GroupHeading, list[ContactRow]]
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
FAVOURITES = "favourites"
"""The name of the heading of those on top."""
OTHERS = "others"
"""The name of the heading of those who stand under no category."""
CATEGORY = "category:"
"""How the names of the headings of categories begin."""
ARCHIVED = "archived"
"""The name of the heading of what is archived: among those that are folded, it is the one that is open."""
LAST = 2**16
"""Behind every place among the favourites."""
STATUSES: dict[str, Status] = {one: one for one in get_args(Status)}


class ContactsModel(QAbstractItemModel):
    """Headings at the top, their rows below; an index below a heading carries the heading's place + 1."""

    def __init__(self) -> None:
        super().__init__()
        self._sections: list[Section] = []

    def show(self, found: list[Section]) -> bool:
        """Show these sections; returns whether there are other rows than before, so that the view begins anew."""
        if _shape(found) != _shape(self._sections):
            self.beginResetModel()
            self._sections = found
            self.endResetModel()
            return True
        before, self._sections = self._sections, found
        for top, (old, new) in enumerate(zip(before, found, strict=True)):
            heading = self.index(top, 0)
            if old[0] != new[0]:
                self.dataChanged.emit(heading, heading)
            for place, (was, now) in enumerate(zip(old[1], new[1], strict=True)):
                if was != now:
                    index = self.index(place, 0, heading)
                    self.dataChanged.emit(index, index)
        return False

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        """Return the place of a heading, or of a row below one."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, child: Index) -> QModelIndex:  # type: ignore[override] # QObject's parent() is another function
        """Return the heading of a row."""
        top = child.internalId() if child.isValid() else 0
        return self.createIndex(top - 1, 0, 0) if top else QModelIndex()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many headings there are, or rows below one."""
        if not parent.isValid():
            return len(self._sections)
        return 0 if parent.internalId() else len(self._sections[parent.row()][1])

    def columnCount(self, parent: Index = NOWHERE) -> int:  # noqa: ARG002 - Qt's signature
        """Return 1."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the heading or row itself, or its spoken text."""
        if not index.isValid():
            return None
        top = index.internalId()
        value = self._sections[top - 1][1][index.row()] if top else self._sections[index.row()][0]
        if role == ROW:
            return value
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return heading_text(value) if isinstance(value, GroupHeading) else spoken_text(value)
        return None


def _shape(found: list[Section]) -> list[tuple[str, bool, list[tuple[str, Size]]]]:
    return [
        (heading.name, heading.expanded, [(row.key, row.size) for row in rows])
        for heading, rows in found
    ]


def person_key(account: str) -> str:
    """Name a person's row."""
    return f"person:{account}"


def chat_key(chat: int) -> str:
    """Name a group's row."""
    return f"chat:{chat}"


def sections(
    client: Client, search: str, folded: set[str], options: Options | None = None
) -> list[Section]:
    """Return the contact list: favourites, groups, everybody else as its owner arranges them, and what is archived.

    Args:
        client: whose people they are.
        search: shows only rows whose name or message holds these words.
        folded: names of headings that are not as usual: closed, or open where ``ARCHIVED`` is among them.
        options: how it is arranged.
    """
    arranged = options or Options()
    size = arranged.contacts_size
    wanted = search.casefold().strip()
    chats = {chat.account: chat for chat in client.chats if chat.kind == "direct"}
    known = [one for one in client.people if _fits(wanted, *_said_of(one))]
    known.sort(key=_order(arranged.contacts_sort, chats))
    people = [one for one in known if not _is_archived(chats, one)]
    if not arranged.contacts_offline and not wanted:
        people = [one for one in people if one.status != "offline" or _waits(chats, one)]
    rooms = [chat for chat in client.chats if chat.kind == "group" and _fits(wanted, chat.title)]
    open_rooms = [chat for chat in rooms if not chat.archived]
    groups = [
        _group_row(client, chat, size) for chat in open_rooms if chat.my_role and not chat.place
    ]
    former = [
        _group_row(client, chat, size) for chat in open_rooms if not (chat.my_role or chat.place)
    ]
    others = [one for one in people if not one.favourite]
    doubtful = client.doubtful()
    found = [
        _favourites(client, people, open_rooms, chats, doubtful, size),
        (GroupHeading(_tr("Groups"), len(groups), key="groups"), groups),
    ]
    by_category = arranged.contacts_by == "category"
    for heading, some in (_by_category if by_category else _by_status)(others):
        found.append((heading, _rows(client, some, chats, doubtful, size)))
    found.append((GroupHeading(_tr("Former groups"), len(former), key="former"), former))
    hidden = [one for one in known if _is_archived(chats, one)]
    archived = _rows(client, hidden, chats, doubtful, size)
    archived += [_group_row(client, chat, size) for chat in rooms if chat.archived]
    found.append((GroupHeading(_tr("Archived"), len(archived), key=ARCHIVED), archived))
    return [
        (replace(heading, expanded=is_open(heading.name, folded) or bool(wanted)), rows)
        for heading, rows in found
        if rows
    ]


def is_open(heading: str, folded: Collection[str]) -> bool:
    """Tell whether a heading is open; what is archived is closed unless somebody has opened it."""
    return (heading in folded) == (heading == ARCHIVED)


def _favourites(
    client: Client, people: list[Person], rooms: list[Chat], chats: dict[str | None, Chat],
    doubtful: set[str], size: Size,
) -> Section:  # fmt: skip
    """Return who and what stands on top: in the places they were given, and behind them the others as usual."""
    top: Size = "large" if size == "normal" else size
    some = [one for one in people if one.favourite]
    rows = [(_place(chats.get(one.account)), row) for one, row in zip(
        some, _rows(client, some, chats, doubtful, top), strict=True
    )]  # fmt: skip
    rows += [(chat.place, _group_row(client, chat, top)) for chat in rooms if chat.place]
    rows.sort(key=lambda one: one[0] or LAST)
    shown = [row for _, row in rows]
    here = sum(row.status != "offline" for row in shown)
    return GroupHeading(_tr("Favourites"), here, len(shown), key=FAVOURITES), shown


def _place(chat: Chat | None) -> int:
    return chat.place if chat is not None else 0


def _is_archived(chats: dict[str | None, Chat], person: Person) -> bool:
    chat = chats.get(person.account)
    return chat is not None and chat.archived


def category_of(heading: str) -> str:
    """Return which category a heading is, by its name; empty for another one."""
    return heading.removeprefix(CATEGORY) if heading.startswith(CATEGORY) else ""


def _by_status(people: list[Person]) -> Iterator[tuple[GroupHeading, list[Person]]]:
    here = [one for one in people if one.status != "offline"]
    away = [one for one in people if one.status == "offline"]
    yield GroupHeading(_tr("Online"), len(here), key="online"), here
    yield GroupHeading(_tr("Offline"), len(away), key="offline"), away


def _by_category(people: list[Person]) -> Iterator[tuple[GroupHeading, list[Person]]]:
    """Whoever stands under several is there several times."""
    names = {name for one in people for name in one.categories}
    for name in sorted(names, key=lambda one: (one.casefold(), one)):
        some = [one for one in people if name in one.categories]
        yield GroupHeading(name, _online(some), len(some), key=CATEGORY + name), some
    rest = [one for one in people if not one.categories]
    yield GroupHeading(_tr("Other contacts"), _online(rest), len(rest), key=OTHERS), rest


def _order(
    sort: str, chats: dict[str | None, Chat]
) -> Callable[[Person], tuple[int, str, str, str]]:
    """Return what people are sorted by: whom one spoke with last, who is here, or names alone."""
    recent = {account: place for place, account in enumerate(chats)}

    def key(one: Person) -> tuple[int, str, str, str]:
        first = 0
        if sort == "recent":
            first = recent.get(one.account, len(recent))
        elif sort == "status":
            first = ORDER.index(one.status) if one.status in ORDER else len(ORDER)
        return first, one.name.casefold(), one.name, one.account

    return key


def _said_of(person: Person) -> tuple[str, ...]:
    return person.name, person.own_name, person.message, *person.categories


def _waits(chats: dict[str | None, Chat], person: Person) -> bool:
    chat = chats.get(person.account)
    return chat is not None and chat.waits


def _online(people: list[Person]) -> int:
    return sum(one.status != "offline" for one in people)


def _rows(
    client: Client, people: list[Person], chats: dict[str | None, Chat], doubtful: set[str],
    size: Size,
) -> list[ContactRow]:  # fmt: skip
    return [
        _person_row(client, one, chats.get(one.account), one.account in doubtful, size)
        for one in people
    ]


def _person_row(
    client: Client, person: Person, chat: Chat | None, is_doubtful: bool, size: Size
) -> ContactRow:
    doubt = _tr("Is it really them?") if is_doubtful else ""
    return ContactRow(
        key=person_key(person.account),
        name=person.name,
        message=doubt or person.message,
        status=STATUSES.get(person.status, "offline"),
        picture=pixmap(person.picture, ROW_SIDE),
        unread=chat.unread if chat else 0,
        marked=bool(chat and chat.marked),
        muted=bool(chat and chat.muted),
        blocked=person.blocked,
        kind="person",
        draft=chat.draft if chat else "",
        visibility=client.visibility.of(person.account),
        typing=bool(chat and chat.typing),
        size=size,
    )


def _group_row(client: Client, chat: Chat, size: Size) -> ContactRow:
    me = client.me.account
    others = [client.people.get(one.account) for one in chat.members if one.account != me]
    present = sum(one is not None and one.status != "offline" for one in others)
    words = _tr("%Ln of {0} are here", present + 1).format(QLocale().toString(len(chat.members)))
    if not chat.my_role:
        present, words = 0, _tr("You are not in it any more")
    return ContactRow(
        key=chat_key(chat.id),
        name=chat.title,
        message=words,
        status="online" if present else "offline",
        picture=None,
        unread=chat.unread,
        marked=chat.marked,
        muted=bool(chat.muted),
        blocked=False,
        kind="group",
        draft=chat.draft,
        typing=bool(chat.typing),
        size=size,
    )


def _fits(wanted: str, *texts: str) -> bool:
    return not wanted or any(wanted in text.casefold() for text in texts)


def _tr(words: str, count: int = -1) -> str:
    return QCoreApplication.translate("Contacts", words, None, count)
