"""A group's members: who is in it, inviting, removing, making admins, leaving."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from chatera.client.chat import Chat, Member
from chatera.client.client import Client
from chatera.protocol.statuses import place
from chatera_app.actions import sections
from chatera_app.actions.action import Action
from chatera_app.actions.deeds import Deeds
from chatera_app.actions.place import Place
from chatera_app.widgets.art import figure_icon, icon
from chatera_app.widgets.contact_rows import status_word
from chatera_app.widgets.plain import plain_tip
from chatera_app.widgets.search_field import SearchField
from chatera_app.widgets.steps import resize_by_text
from chatera_app.widgets.theme import current
from chatera_app.windows.doing import Doing

NAME_LENGTH = 64
FIGURE = QSize(18, 18)
ACCOUNT = int(Qt.ItemDataRole.UserRole)


class MembersPanel(QListWidget):
    """The members beside a group's conversation; a menu on each does what this person may do.

    Args:
        client: whose group it is.
        chat: the group.
        doing: does what is chosen.
        show: shows the conversation with this row's key.
        deeds: what can be done in the window; ``ACTIONS`` are bound to this panel.
    """

    def __init__(
        self, client: Client, chat: Chat, doing: Doing, show: Callable[[str], None], deeds: Deeds
    ) -> None:
        super().__init__()
        self._client = client
        self._chat = chat
        self._doing = doing
        self._show = show
        self._deeds = deeds
        self._rows: list[tuple[Member, str]] = []
        self.itemActivated.connect(lambda _: self.open_conversation())
        self.setAccessibleName(self.tr("Members"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIconSize(FIGURE)

    def refresh(self) -> None:
        """Show today's members, those who are here first."""
        rows = self._today()
        if rows == self._rows:
            return  # whoever scrolls or reads here is not thrown back by each letter somebody types
        self._rows = rows
        item, place = self.currentItem(), self.verticalScrollBar().value()
        account = item.data(ACCOUNT) if item is not None else ""
        self.clear()
        for member, status in rows:
            self._add(member, status)
            if member.account == account:
                self.setCurrentRow(self.count() - 1)
        self.verticalScrollBar().setValue(place)

    def _today(self) -> list[tuple[Member, str]]:
        rows = []
        for member in self._chat.members:
            person = self._client.people.get(member.account)
            status = person.status if person else "offline"
            if member.account == self._client.me.account:
                status = self._client.me.status
            rows.append((member, status))
        rows.sort(
            key=lambda row: (
                place(row[1]),
                row[0].name.casefold(),
                row[0].name,
                row[0].account,
            )
        )
        return rows

    def _add(self, member: Member, status: str) -> None:
        role = {"owner": self.tr("owner"), "admin": self.tr("admin")}.get(member.role, "")
        words = f"{member.name} ({role})" if role else member.name
        star = {"owner": " ★", "admin": " ☆"}.get(member.role, "")
        item = QListWidgetItem(figure_icon(status, current()), member.name + star)
        item.setData(ACCOUNT, member.account)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{words}, {status_word(status).lower()}")
        item.setToolTip(plain_tip(words))
        self.addItem(item)

    @property
    def chosen(self) -> Member | None:
        """The member who was chosen, if it is somebody else."""
        item = self.currentItem()
        account = item.data(ACCOUNT) if item is not None else ""
        others = (one for one in self._chat.members if one.account != self._client.me.account)
        return next((one for one in others if one.account == account), None)

    @property
    def my_role(self) -> str:
        """What this person is in the group; empty for nothing any more."""
        return self._chat.my_role

    def open_conversation(self) -> None:
        """Show the conversation with the member."""
        if self.chosen is not None:
            self._show(f"person:{self.chosen.account}")

    def set_role(self, role: str) -> None:
        """Make the member an admin, or an ordinary member."""
        if self.chosen is not None:
            self._doing(self._chat.set_role(self.chosen.account, role))

    def remove(self) -> None:
        """Take the member out of the group."""
        if self.chosen is not None:
            self._doing(self._chat.remove(self.chosen.account))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show what may be done with the member under the mouse, or with the current one."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        item = self.itemAt(event.pos()) if by_mouse else self.currentItem()
        if item is not None:
            self.setCurrentItem(item)
            below = self.viewport().mapToGlobal(self.visualItemRect(item).bottomLeft())
            if item.data(ACCOUNT) != self._client.me.account:
                self._deeds.pop_up(Place.MEMBER, event.globalPos() if by_mouse else below)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the figures anew for another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_rows") and self._rows:
            self._rows = []
            self.refresh()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first member."""
        super().focusInEvent(event)
        if self.currentItem() is None:
            self.setCurrentRow(0)


class PeoplePicker(QDialog):
    """A list of people with boxes to tick, and a name field where a group is being made."""

    def __init__(
        self, parent: QWidget, client: Client, *, without: set[str], chosen: set[str], named: bool
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New group") if named else self.tr("Invite"))
        self.name = QLineEdit()
        self.name.setMaxLength(NAME_LENGTH)
        self.name.setPlaceholderText(self.tr("Name of the group"))
        self.name.setAccessibleName(self.tr("Name of the group"))
        self.name.setVisible(named)
        self.place = QComboBox()
        self.place.setAccessibleName(self.tr("Community"))
        for one in sorted(client.communities, key=lambda one: (one.closed, one.name.casefold())):
            self.place.addItem(
                icon("lock_verified" if one.closed else "network", current()),
                one.name or self.tr("Everyone here"), one.id,
            )  # fmt: skip
        self.place.setVisible(named and self.place.count() > 1)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("People"))
        self.list.setIconSize(FIGURE)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.search = SearchField(self.tr("Find a contact"))
        self.search.textChanged.connect(self._narrow)
        self.search.downPressed.connect(self.list.setFocus)
        for person in sorted(client.people, key=lambda one: (one.name.casefold(), one.name)):
            if person.account in without or person.blocked:
                continue
            item = QListWidgetItem(figure_icon(person.status, current()), person.name)
            item.setData(ACCOUNT, person.account)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on = person.account in chosen
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(self.tr("Create") if named else self.tr("Invite"))
        self._named = named
        self.name.textChanged.connect(self._check)
        self.list.itemChanged.connect(self._check)
        column = QVBoxLayout(self)
        column.addWidget(self.name)
        column.addWidget(self.place)
        column.addWidget(QLabel(self.tr("Who shall be in it?")))
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        resize_by_text(self, 320, 400)
        self._check()

    def community(self) -> str:
        """Return the id of the community in which the group is to be; empty where there is no choice."""
        return str(self.place.currentData()) if self.place.count() > 1 else ""

    def accounts(self) -> list[str]:
        """Return who is ticked."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [item.data(ACCOUNT) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _narrow(self, words: str) -> None:
        wanted = words.casefold().strip()
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(wanted not in item.text().casefold())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the search ticks who was found first; elsewhere it is the dialog's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.search.hasFocus():
            self._tick_found()
        else:
            super().keyPressEvent(event)

    def _tick_found(self) -> None:
        items = (self.list.item(row) for row in range(self.list.count()))
        found = next((item for item in items if not item.isHidden()), None)
        if self.search.text().strip() and found is not None:
            found.setCheckState(Qt.CheckState.Checked)
            self.search.clear()

    def _check(self) -> None:
        named = not self._named or bool(self.name.text().strip())
        self._ok.setEnabled(named and (self._named or bool(self.accounts())))


def pick_people(
    parent: QWidget, client: Client, chat: Chat, doing: Doing, show: Callable[[str], None],
    also: str = "",
) -> None:  # fmt: skip
    """Invite people to a group; from a direct chat, make and ``show`` a group of both and those chosen."""
    group = chat.kind == "group"
    without = {member.account for member in chat.members} if group else {client.me.account}
    chosen = {also} if group else {chat.account or "", also}
    picker = PeoplePicker(
        parent, client, without=without | {client.me.account}, chosen=chosen, named=not group
    )

    def done() -> None:
        if not group:
            doing(
                client.new_group(picker.name.text().strip(), picker.accounts(), picker.community()),
                lambda made: show(f"chat:{made.id}"),
            )
            return
        for account in picker.accounts():
            doing(chat.add(account))

    picker.accepted.connect(done)
    picker.open()


def invite_dropped(
    parent: QWidget, client: Client, chat: Chat, key: str, doing: Doing, show: Callable[[str], None]
) -> None:
    """Invite who was dragged from the contact list here; from a direct chat, begin with a group of all three."""
    kind, _, account = key.partition(":")
    present = {member.account for member in chat.members} | {client.me.account, chat.account or ""}
    if kind != "person" or account in present:
        return
    if chat.kind == "group":
        doing(chat.add(account))
    else:
        pick_people(parent, client, chat, doing, show, also=account)


def confirm_leave(parent: QWidget, chat: Chat, doing: Doing) -> None:
    """Ask once, since one can't come back alone."""
    ask = QMessageBox(parent)
    ask.setIcon(QMessageBox.Icon.Question)
    ask.setWindowTitle(QCoreApplication.translate("Members", "Leave group"))
    ask.setTextFormat(Qt.TextFormat.PlainText)
    ask.setText(QCoreApplication.translate("Members", "Leave “{0}”?").format(chat.title))
    ask.setInformativeText(
        QCoreApplication.translate(
            "Members", "What you have received stays here. Only a member can invite you back."
        )
    )
    leave = ask.addButton(
        QCoreApplication.translate("Members", "Leave"), QMessageBox.ButtonRole.DestructiveRole
    )
    ask.addButton(QMessageBox.StandardButton.Cancel)
    leave.clicked.connect(lambda: doing(chat.leave()))
    ask.open()


def _tr(words: str) -> str:
    return QCoreApplication.translate("Actions", words)


def _none_chosen(panel: MembersPanel) -> str:
    return "" if panel.chosen is not None else _tr("Choose a member in the list first.")


def _is_below(panel: MembersPanel, *roles: str) -> bool:
    """Tell whether this person may do something with the member, who has one of these roles."""
    member = panel.chosen
    if member is None:
        return panel.my_role in {"owner", "admin"}
    allowed = {"owner": {"admin", "member"}, "admin": {"member"}}.get(panel.my_role, set())
    return member.role in allowed and member.role in roles


ACTIONS: Final[tuple[Action[MembersPanel], ...]] = (
    Action(
        name="member.open", words="Open conversation with the member", section=sections.GROUP,
        place=Place.MEMBER, do=MembersPanel.open_conversation, glyph="chat",
        why_not=_none_chosen, search="write message",
    ),
    Action(
        name="member.make-admin", words="Make the member an admin", section=sections.GROUP,
        place=Place.MEMBER, do=lambda panel: panel.set_role("admin"), glyph="add",
        shown=lambda panel: _is_below(panel, "member"), why_not=_none_chosen,
        search="promote role",
    ),
    Action(
        name="member.make-ordinary", words="Make the admin an ordinary member",
        section=sections.GROUP, place=Place.MEMBER, do=lambda panel: panel.set_role("member"),
        glyph="edit", shown=lambda panel: _is_below(panel, "admin"), why_not=_none_chosen,
        search="demote role",
    ),
    Action(
        name="member.remove", words="Remove the member from the group", section=sections.GROUP,
        place=Place.MEMBER, do=MembersPanel.remove, glyph="leave",
        shown=lambda panel: _is_below(panel, "member", "admin"), why_not=_none_chosen,
        search="kick",
    ),
)  # fmt: skip
