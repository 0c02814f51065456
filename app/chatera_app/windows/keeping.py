"""How contacts are kept: nicknames, categories, favourites, and how their list is arranged."""

from collections.abc import Callable, Coroutine, Sequence
from functools import partial
from typing import Any, get_args, get_type_hints

import msgspec
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QInputDialog, QLabel, QMenu, QWidget

from chatera.client.chat import Chat
from chatera.client.client import Client
from chatera.client.people import Person
from chatera.protocol import limits
from chatera.store.options import ABOUT, Options
from chatera_app.models.contacts import FAVOURITES, OTHERS, category_of
from chatera_app.models.pictures import pixmap
from chatera_app.models.targets import chat_at
from chatera_app.widgets.contact_card import Portrait
from chatera_app.widgets.contact_rows import status_word
from chatera_app.widgets.moments import date_time_words
from chatera_app.widgets.plain import isolated
from chatera_app.widgets.undo_bar import TakeBackBar
from chatera_app.windows.appearing import rename_category
from chatera_app.windows.doing import Doing

ARRANGEMENT = ("contacts_by", "contacts_sort", "contacts_size")
"""The options of which the list's own menu offers each value."""


class Keeping:
    """What the menus of the contact list do with people.

    Args:
        window: the contact list's.
        client: whose people they are.
        doing: does what is chosen.
        put: hears of who was put under which category.
    """

    def __init__(
        self, window: QWidget, client: Client, doing: Doing, put: Callable[[Person, str], object]
    ) -> None:
        self._window = window
        self._told_put = put
        self._client = client
        self._doing = doing

    def categories_menu(self, parent: QWidget, person: Person) -> QMenu:
        """Return the menu of the categories under which somebody may stand."""
        categories = QMenu(_tr("Categories"), parent)
        for name in self.categories():
            entry = QAction(name.replace("&", "&&"), categories, checkable=True)
            entry.setChecked(name in person.categories)
            entry.triggered.connect(lambda on, name=name: self._put(person, name, on=on))
            categories.addAction(entry)
        categories.addSeparator()
        categories.addAction(_tr("New category…"), lambda: self.ask_category(person))
        return categories

    def categories(self) -> list[str]:
        """Return all there are."""
        names = {name for one in self._client.people for name in one.categories}
        return sorted(names, key=lambda one: (one.casefold(), one))

    def drop(self, key: str, before: str, after: str, stays: bool) -> None:
        """Somebody was dragged from one heading below another one."""
        kind, _, account = key.partition(":")
        person = self._client.people.get(account) if kind == "person" else None
        if person is None or before == after:
            return
        takes = category_of(after) or after in {FAVOURITES, OTHERS}
        if not takes and not (before == FAVOURITES and after in {"online", "offline"}):
            return  # nobody stands there by being put there
        categories = set(person.categories)
        if not stays:
            categories.discard(category_of(before))
        if name := category_of(after):
            categories.add(name)
        favourite = after == FAVOURITES or (person.favourite and (stays or before != FAVOURITES))
        self._keep(person, categories=categories, favourite=favourite)

    def heading_menu(
        self, heading: str, where: QPoint, fill: Callable[[QMenu, str], None] | None = None
    ) -> None:
        """Offer what can be done with a category; `fill` adds to the menu."""
        name = category_of(heading)
        if not name:
            return
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(_tr("Rename this category…"), lambda: self.ask_new_name(name))
        menu.addAction(_tr("Remove this category"), lambda: self.rename(name, ""))
        if fill is not None:
            fill(menu, name)
        menu.popup(where)

    def ask_nickname(self, person: Person) -> None:
        """Ask what somebody is called here."""
        self._ask(
            _tr("Nickname"),
            _tr("What do you call {0}? Only you see it; leave it empty for their own name.").format(
                isolated(person.own_name or person.name)
            ),
            person.nickname,
            lambda text: self._keep(person, nickname=text),
        )

    def ask_category(self, person: Person) -> None:
        """Ask under which new category somebody is to stand."""
        words = _tr("Under which category shall {0} stand, for example Family?").format(
            isolated(person.name)
        )
        self._ask(_tr("New category"), words, "", lambda text: self._put(person, text, on=True))

    def ask_new_name(self, name: str) -> None:
        """Ask how a category is to be called from now on."""
        words = _tr("What shall the category {0} be called?").format(isolated(name))
        self._ask(_tr("Rename category"), words, name, partial(self._renamed, name))

    def rename(self, old: str, new: str) -> None:
        """Call a category something else; without a new name, it is no more."""
        self._doing(rename_category(self._client, old, new))

    def _renamed(self, old: str, new: str) -> None:
        if new:
            self.rename(old, new)

    def _put(self, person: Person, name: str, on: bool) -> None:
        person = (
            self._client.people.get(person.account) or person
        )  # another device may have put them elsewhere
        categories = set(person.categories)
        if name:
            (categories.add if on else categories.discard)(name)
            self._keep(person, categories=categories)
            if on:
                self._told_put(person, name)

    def _keep(self, person: Person, **how: Any) -> None:
        self._doing(self._kept(person.account, **how))

    def _kept(self, account: str, **how: Any) -> Coroutine[Any, Any, None]:
        return self._client.keep(account, **how)

    def _ask(self, title: str, words: str, text: str, then: Callable[[str], object]) -> None:
        ask = QInputDialog(self._window)
        ask.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ask.setWindowTitle(title)
        ask.setLabelText(words)
        label = ask.findChild(QLabel)
        if label is not None:  # the words have a name in them
            label.setTextFormat(Qt.TextFormat.PlainText)
        ask.setTextValue(text)
        ask.textValueSelected.connect(lambda said: then(_line(said)))
        ask.open()


def archive_with_undo(chat: Chat, doing: Doing, take_back: TakeBackBar) -> None:
    """Put a conversation out of sight, or take it out of the archive; either can be taken back."""
    away = not chat.archived
    words = _tr("{0} is archived until something new is said.")
    if not away:
        words = _tr("{0} is not archived any more.")

    def tell(_: object) -> None:
        take_back.tell(words.format(isolated(chat.title)), lambda: doing(chat.archive(not away)))

    doing(chat.archive(away), tell)


async def put_in_order(client: Client, keys: Sequence[str]) -> None:
    """Give the favourites with these rows' keys their places, from the first one on."""
    for place, key in enumerate(keys, 1):
        chat = chat_at(client, key)
        if chat is not None:
            await chat.set_place(place)


def arrangement_menu(
    parent: QWidget, options: Options, changed: Callable[[Options], None]
) -> QMenu:
    """Return the menu of how the list is arranged, today's choices marked."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    kinds = get_type_hints(Options)
    for option in ARRANGEMENT:
        menu.addSection(_words(ABOUT[option].label))
        group = QActionGroup(menu)
        for value, words in zip(get_args(kinds[option]), ABOUT[option].choices, strict=True):
            entry = QAction(_words(words), menu, checkable=True)
            entry.setChecked(getattr(options, option) == value)
            change = msgspec.structs.replace(options, **{option: value})
            entry.triggered.connect(lambda _=False, to=change: changed(to))
            group.addAction(entry)
            menu.addAction(entry)
    menu.addSeparator()
    offline = QAction(_words(ABOUT["contacts_offline"].label), menu, checkable=True)
    offline.setChecked(options.contacts_offline)
    offline.toggled.connect(
        lambda on: changed(msgspec.structs.replace(options, contacts_offline=on))
    )
    menu.addAction(offline)
    return menu


def portrait(person: Person) -> Portrait:
    """Return what the card beside somebody's row says."""
    lines = []
    if person.nickname and person.own_name != person.name:
        lines.append(_tr("Calls themselves {0}").format(isolated(person.own_name)))
    if person.categories:
        lines.append(", ".join(person.categories))
    if person.verified is not None:
        lines.append(_tr("You have made sure that it is really them."))
    if person.blocked:
        lines.append(_tr("You have blocked them."))
    status = status_word(person.status)
    if person.status == "offline" and person.since is not None:
        status = _tr("Last here {0}").format(date_time_words(person.since))
    return Portrait(
        person.name, person.status, status, person.message, tuple(lines), pixmap(person.picture)
    )


def _line(text: str) -> str:
    return " ".join(text.split())[: limits.NAME_LENGTH].strip()


def _tr(words: str) -> str:
    return QCoreApplication.translate("Keeping", words)


def _words(words: str) -> str:
    return QCoreApplication.translate("Options", words)
