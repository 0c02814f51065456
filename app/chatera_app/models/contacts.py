"""People and groups as the contact list wants to see them."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.client.people import Person
from chatera_app.models.pictures import pixmap
from chatera_app.widgets.contact_rows import (
    ROW,
    ContactRow,
    GroupHeading,
    Status,
    heading_text,
    spoken_text,
)

Section = tuple[GroupHeading, list[ContactRow]]
STATUSES: dict[str, Status] = {"online": "online", "away": "away", "busy": "busy"}


class ContactsModel(QStandardItemModel):
    """Headings and rows; only what changed is told, so that selection and scrolling stay."""

    def show(self, found: list[Section]) -> None:
        """Make the list show exactly these sections."""
        titles = [heading.title for heading, _ in found]
        for top in range(self.rowCount() - 1, -1, -1):
            if self.item(top).data(ROW).title not in titles:
                self.removeRow(top)
        for place, (heading, rows) in enumerate(found):
            item = self.item(place)
            if item is None or item.data(ROW).title != heading.title:
                item = QStandardItem()
                _put(item, heading, heading_text(heading))
                _fill(item, rows)
                self.insertRow(place, item)
                continue
            _put(item, heading, heading_text(heading))
            _fill(item, rows)


def _fill(parent: QStandardItem, rows: list[ContactRow]) -> None:
    keys = {row.key for row in rows}
    for place in range(parent.rowCount() - 1, -1, -1):
        if parent.child(place).data(ROW).key not in keys:
            parent.removeRow(place)
    for place, row in enumerate(rows):
        item = parent.child(place)
        if item is None or item.data(ROW).key != row.key:
            moved = _find(parent, row.key, place)
            item = parent.takeRow(moved)[0] if moved is not None else QStandardItem()
            _put(item, row, spoken_text(row))
            parent.insertRow(place, item)
        else:
            _put(item, row, spoken_text(row))


def _find(parent: QStandardItem, key: str, start: int) -> int | None:
    for place in range(start, parent.rowCount()):
        if parent.child(place).data(ROW).key == key:
            return place
    return None


def _put(item: QStandardItem, row: ContactRow | GroupHeading, spoken: str) -> None:
    if item.data(ROW) != row:
        item.setData(row, ROW)
        item.setText(spoken)
        item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)


def person_key(account: str) -> str:
    """Name a person's row."""
    return f"person:{account}"


def chat_key(chat: int) -> str:
    """Name a group's row."""
    return f"chat:{chat}"


def sections(client: Client, search: str, folded: set[str]) -> list[Section]:
    """Return the contact list: favourites, groups, those who are here, those who are not.

    Args:
        client: whose people they are.
        search: shows only rows whose name or message holds these words.
        folded: titles of headings that are closed.
    """
    wanted = search.casefold().strip()
    chats = {chat.account: chat for chat in client.chats if chat.kind == "direct"}
    people = [one for one in client.people if _fits(wanted, one.name, one.message)]
    people.sort(key=lambda one: one.name.casefold())
    groups = [
        _group_row(client, chat)
        for chat in client.chats
        if chat.kind == "group" and _fits(wanted, chat.title)
    ]
    favourites = [one for one in people if one.favourite]
    here = [one for one in people if not one.favourite and one.status != "offline"]
    away = [one for one in people if not one.favourite and one.status == "offline"]
    found: list[Section] = []
    for title, rows, online, total in (
        (
            _tr("Favourites"),
            _rows(favourites, chats, large=True),
            _online(favourites),
            len(favourites),
        ),
        (_tr("Groups"), groups, len(groups), 0),
        (_tr("Online"), _rows(here, chats), len(here), 0),
        (_tr("Offline"), _rows(away, chats), len(away), 0),
    ):
        if rows:
            heading = GroupHeading(title, online, total, title not in folded or bool(wanted))
            found.append((heading, rows))
    return found


def _online(people: list[Person]) -> int:
    return sum(one.status != "offline" for one in people)


def _rows(
    people: list[Person], chats: dict[str | None, Chat], *, large: bool = False
) -> list[ContactRow]:
    return [_person_row(person, chats.get(person.account), large=large) for person in people]


def _person_row(person: Person, chat: Chat | None, *, large: bool) -> ContactRow:
    return ContactRow(
        key=person_key(person.account),
        name=person.name,
        message=person.message,
        status=STATUSES.get(person.status, "offline"),
        picture=pixmap(person.picture),
        unread=chat.unread if chat else 0,
        muted=bool(chat and chat.muted),
        blocked=person.blocked,
        kind="person",
        draft=chat.draft if chat else "",
        typing=bool(chat and chat.typing),
        large=large,
    )


def _group_row(client: Client, chat: Chat) -> ContactRow:
    others = [client.people.get(member.account) for member in chat.members]
    present = sum(one is not None and one.status != "offline" for one in others)
    words = _tr("{0} of {1} are here").format(present + bool(chat.my_role), len(chat.members))
    return ContactRow(
        key=chat_key(chat.id),
        name=chat.title,
        message=words,
        status="online" if present else "offline",
        picture=None,
        unread=chat.unread,
        muted=bool(chat.muted),
        blocked=False,
        kind="group",
        draft=chat.draft,
        typing=bool(chat.typing),
    )


def _fits(wanted: str, *texts: str) -> bool:
    return not wanted or any(wanted in text.casefold() for text in texts)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Contacts", words)
