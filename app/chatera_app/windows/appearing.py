"""Appearing to single people, and to categories, otherwise than to all others: what menus do, and the words for it."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from chatera.client.client import Client
from chatera.client.visibility import Treated
from chatera.protocol import limits
from chatera_app.widgets.contact_card import Portrait
from chatera_app.widgets.contact_rows import visibility_words
from chatera_app.widgets.plain import isolated
from chatera_app.widgets.undo_bar import TakeBackBar
from chatera_app.windows.doing import Doing


class Appearing:
    """Does what is chosen, and offers to take it back.

    Args:
        client: whose choice it is.
        doing: carries out.
        take_back: says what was done.
    """

    def __init__(self, client: Client, doing: Doing, take_back: TakeBackBar) -> None:
        self._client = client
        self._visibility = client.visibility
        self._doing = doing
        self._take_back = take_back

    def toggle(self, account: str, shown: str) -> None:
        """Appear to somebody so from now on; where that is so already, appear to them like to all others."""
        before = self._visibility.chosen(account)
        wanted = "usual" if self._visibility.of(account) == shown else shown
        person = self._client.people.get(account)
        words = _done_words(wanted).format(isolated(person.name if person else account))

        def undo() -> None:
            self._doing(self._visibility.repeat(Treated(account, "", before)))

        self._doing(
            self._visibility.choose(account, wanted), lambda _: self._take_back.tell(words, undo)
        )

    def toggle_category(self, name: str, shown: str) -> None:
        """Appear so to all who stand under a category; where that is so already, no longer."""
        before = self._visibility.of_category(name)
        wanted = "usual" if before == shown else shown
        words = _done_to_all_words(wanted).format(isolated(name))

        def undo() -> None:
            self._doing(self._visibility.choose_for_category(name, before or "usual"))

        self._doing(
            self._visibility.choose_for_category(name, wanted),
            lambda _: self._take_back.tell(words, undo),
        )

    def end(self, treated: Treated) -> None:
        """Let what was chosen for somebody, or for a category, count no longer."""
        name, left = name_of(self._client, treated), "usual"
        if treated.account:
            left = self._visibility.by_category(treated.account) or left
        forms = _done_words if treated.account else _done_to_all_words
        words = forms(left).format(isolated(name))

        def undo() -> None:
            self._doing(self._visibility.repeat(treated))

        self._doing(
            self._visibility.take_back(treated), lambda _: self._take_back.tell(words, undo)
        )

    def fill_menu(self, menu: QMenu, category: str) -> None:
        """Put into the menu of a category what can be chosen for it."""
        menu.addSeparator()
        for shown in ("offline", "online"):
            words = label_for_all(category, shown).replace("&", "&&")
            entry = menu.addAction(words, partial(self.toggle_category, category, shown))
            entry.setCheckable(True)
            entry.setChecked(self._visibility.of_category(category) == shown)


async def rename_category(client: Client, old: str, new: str) -> None:
    """Call a category something else, empty for that it is no more; how one appears to its people stays as it was.

    What is chosen for the new name counts before anybody stands under it, so that nobody is shown otherwise in between;
    where others stand under it already, it is chosen for each person, since it is not about those.
    """
    visibility, shown = client.visibility, client.visibility.of_category(old)
    people = [one for one in client.people if old in one.categories]
    taken = any(new in one.categories for one in client.people)
    if shown and new and not taken:
        await visibility.choose_for_category(new, shown)
    elif shown:
        for person in people:
            if visibility.of(person.account) == shown and not visibility.chosen(person.account):
                await visibility.choose(person.account, shown)
    for person in people:
        kept = set(person.categories) - {old} | ({new} if new else set())
        await client.keep(person.account, categories=kept)
    if shown:
        await visibility.choose_for_category(old, "usual")


def label(name: str, shown: str) -> str:
    """Return what a menu calls appearing so to somebody; to nobody known yet where the name is empty."""
    if not name:
        nobody = _tr("Appear offline to them")
        return nobody if shown == "offline" else _tr("Appear online to them")
    words = _tr("Appear offline to {0}") if shown == "offline" else _tr("Appear online to {0}")
    return words.format(isolated(name))


def label_for_all(category: str, shown: str) -> str:
    """Return what a menu calls appearing so to all who stand under a category."""
    words = _tr("Appear offline to everybody in {0}")
    if shown == "online":
        words = _tr("Appear online to everybody in {0}")
    return words.format(isolated(category))


def name_of(client: Client, treated: Treated) -> str:
    """Return what somebody is called, or a category."""
    person = client.people.get(treated.account) if treated.account else None
    return person.name if person is not None else treated.category or treated.account


def summary(client: Client) -> str:
    """Say to whom one appears otherwise than one's status tells; empty for to nobody."""
    visibility = client.visibility
    hidden = client.me.chosen == "hidden"
    some = visibility.online if hidden else visibility.offline
    if not some:
        return ""
    if len(some) == 1:
        words = _tr("online to {0}") if hidden else _tr("offline to {0}")
        return words.format(isolated(client.people.name_of(some[0])))
    if hidden:
        return QCoreApplication.translate("Appearing", "online to %n people", None, len(some))
    return QCoreApplication.translate("Appearing", "offline to %n people", None, len(some))


def trouble_words(trouble: str) -> str:
    """Say why one appears offline to everybody though one did not choose that.

    Args:
        trouble: see ``chatera.client.visibility.TROUBLES``.
    """
    if trouble == "too_many":
        return QCoreApplication.translate(
            "Appearing", "You appear offline to more than %Ln people, and so to everybody.", None,
            limits.APART,
        )  # fmt: skip
    return _tr(
        "You appear offline to everybody here: the computer that connects you has an older ChatEra, "
        "which can't hide you from single people."
    )


def with_visibility(about: Portrait, shown: str) -> Portrait:
    """Return what the card beside somebody's row says, with how one appears to them."""
    words = visibility_words(shown)
    return replace(about, lines=(*about.lines, words)) if words else about


def _done_words(shown: str) -> str:
    if shown == "offline":
        return _tr("{0} sees you as offline from now on.")
    if shown == "online":
        return _tr("{0} sees you online, also while you appear offline.")
    return _tr("{0} sees you like everybody else again.")


def _done_to_all_words(shown: str) -> str:
    if shown == "offline":
        return _tr("Everybody in {0} sees you as offline from now on.")
    if shown == "online":
        return _tr("Everybody in {0} sees you online, also while you appear offline.")
    return _tr("Everybody in {0} sees you like everybody else again.")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Appearing", words)
