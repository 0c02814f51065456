"""To whom this person appears otherwise than to all others.

What was chosen is kept by the store, and told to one's other devices; nodes are told whom it comes to, on each
connection and before they are told whether this person is there at all.
"""

from collections.abc import Awaitable, Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from chatera.client.me import Me
from chatera.client.observers import Observers
from chatera.client.people import People
from chatera.crypto.records import salt
from chatera.protocol import bodies, frames, limits
from chatera.protocol.errors import UserError
from chatera.protocol.ids import AccountId, account_text, from_text
from chatera.protocol.statuses import split
from chatera.store.changes import Changes
from chatera.store.store import Store

TROUBLES = {
    "old_node": (
        "The computer that connects you has an older ChatEra, which can't appear differently to single people: "
        "you appear offline to everybody there until it is updated."
    ),
    "too_many": (
        f"You appear offline to more than {limits.APART} people, which is more than can be told apart: "
        "you appear offline to everybody."
    ),
}
"""Why somebody appears offline to everybody though they did not choose that."""


@dataclass(frozen=True, slots=True)
class Treated:
    """Somebody, or a category, to whom this person appears otherwise than to all others.

    Attributes:
        account: ``a_…``; empty for a category.
        category: its name; empty for a person.
        shown: ``offline``, ``online``, or ``usual`` where only a category's word is set aside.
    """

    account: str
    category: str
    shown: str


class Visibility:
    """What was chosen for single people and for categories, and what it comes to.

    Somebody's own word goes before those of the categories they stand under, and of these ``offline`` before ``online``.

    Args:
        store: keeps it.
        people: who stands under which category.
        me: is told whether somebody must not see that this person is there.
        tell: says something to one's own devices, this one too.
        most: to so many people of either kind a node can be told that one appears otherwise.

    Attributes:
        offline: to whom this person appears offline.
        online: to whom they appear online also while they appear offline to all others.
    """

    def __init__(
        self, store: Store, people: People, me: Me,
        tell: Callable[[bodies.Visibility], Awaitable[None]], most: int = limits.APART,
    ) -> None:  # fmt: skip
        self._store = store
        self._people = people
        self._me = me
        self._tell = tell
        self._most = most
        self._observers: Observers[[]] = Observers()
        self._words: dict[tuple[bytes, str], str] = {}
        self._of: dict[str, str] = {}
        self.offline: tuple[AccountId, ...] = ()
        self.online: tuple[AccountId, ...] = ()
        self._load()
        self._reckon()

    def __iter__(self) -> Iterator[Treated]:
        """Yield what was chosen: people first, by name, then categories."""
        found = [
            Treated(account_text(AccountId(account)) if account else "", category, shown)
            for (account, category), shown in self._words.items()
        ]
        return iter(sorted(found, key=self._place))

    def of(self, account: str) -> str:
        """Return how this person appears to somebody, ``a_…``: ``offline``, ``online``, or empty for like to all others."""
        return self._of.get(account, "")

    def of_category(self, name: str) -> str:
        """Return what was chosen for a category: ``offline``, ``online``, or empty for nothing."""
        return self._words.get((b"", name), "")

    def chosen(self, account: str) -> str:
        """Return what was chosen for somebody themselves: a word of ``SHOWN``."""
        return self._words.get((from_text("a_", account), ""), "")

    def observe(self, callback: Callable[[], object]) -> Callable[[], None]:
        """Hear when this person appears to somebody otherwise than before; returns what ends that."""
        return self._observers.add(callback)

    async def choose(self, account: str, shown: str) -> None:
        """Appear to somebody so from now on.

        Args:
            account: ``a_…``.
            shown: ``offline``; ``online``, also while one appears offline to all others; ``usual`` for like to all others.

        Raises:
            UserError: that is oneself, or no such word.
        """
        who = AccountId(from_text("a_", account))
        if who == self._store.me:
            raise UserError("You always see yourself as you are.")
        if shown == "usual" and not self.by_category(account):
            shown = ""  # there is nothing to set aside
        await self._say(bodies.Visibility(salt=salt(), account=who, shown=shown))

    async def choose_for_category(self, name: str, shown: str) -> None:
        """Appear so to all who stand under a category, from now on and whoever comes to stand there.

        Args:
            name: the category's.
            shown: ``offline``, ``online``, or ``usual`` for like to all others.

        Raises:
            UserError: there is no such word, or no such category.
        """
        if not bodies.is_category(name):
            raise UserError(f"“{name}” is no category.")
        word = "" if shown == "usual" else shown
        await self._say(bodies.Visibility(salt=salt(), category=name, shown=word))

    async def take_back(self, treated: Treated) -> None:
        """Let what was chosen for somebody, or for a category, count no longer."""
        await self.repeat(replace(treated, shown=""))

    async def repeat(self, treated: Treated) -> None:
        """Let something that was chosen before count again."""
        about = AccountId(from_text("a_", treated.account)) if treated.account else b""
        await self._say(
            bodies.Visibility(
                salt=salt(), account=about, category=treated.category, shown=treated.shown
            )
        )

    async def _say(self, body: bodies.Visibility) -> None:
        if body.shown not in bodies.SHOWN:
            raise UserError(f"“{body.shown}” is none of offline, online and usual.")
        await self._tell(body)

    # What nodes are told

    def commands(self, caps: Iterable[str]) -> list[frames.AnyCommand]:
        """Return what tells a node to whom this person appears otherwise; nothing where it would not understand that."""
        if frames.VISIBILITY not in caps:
            return []
        offline, online = self.offline[: self._most], self.online[: self._most]
        return [frames.SetVisibility(offline=offline, online=online)]

    def presence(self, caps: Iterable[str]) -> frames.SetPresence:
        """Return what tells a node whether this person is there, as exactly as it can pass that on.

        Whoever must not see that this person is there does not see it: where the node can't make a difference, all others
        don't see it either.
        """
        status, detail = split("hidden" if self.trouble(caps) else self._me.status)
        return frames.SetPresence(status=status, detail=detail if frames.STATUSES in caps else "")

    def trouble(self, caps: Iterable[str]) -> str:
        """Return which of ``TROUBLES`` has this person appear offline to everybody at a node; empty for none.

        Args:
            caps: the node's capabilities.
        """
        if len(self.offline) > self._most:
            return "too_many"
        differs = self.offline or (self.online and self._me.chosen == "hidden")
        return "old_node" if differs and frames.VISIBILITY not in caps else ""

    def shows_typing(self, account: str | None) -> bool:
        """Tell whether to let a node tell that this person is writing.

        Args:
            account: the other person of the conversation, ``a_…``; None for a group's: the node leaves out who must not know.
        """
        shown = self.of(account) if account else ""
        return shown != "offline" and (self._me.chosen != "hidden" or shown == "online")

    # Told by the client

    def take(self, changes: Changes) -> None:
        """Follow what was chosen here or on another device, and who stands under which category."""
        if not (changes.visibility or changes.people):
            return
        before = self._words, self._of
        if changes.visibility:
            self._load()
        self._reckon()
        if before != (self._words, self._of):
            self._observers.tell()

    def _load(self) -> None:
        rows = self._store.rows("SELECT account, category, shown FROM visibility")
        self._words = {(account, category): shown for account, category, shown in rows}

    def _reckon(self) -> None:
        """Find out whom it comes to."""
        found = {
            account_text(AccountId(one)): word for (one, _), word in self._words.items() if one
        }
        if any(category for _, category in self._words):
            for person in self._people:
                if person.account not in found and (word := self.by_category(person.account)):
                    found[person.account] = word
        self._of = {account: word for account, word in found.items() if word != "usual"}
        self.offline, self.online = self._all("offline"), self._all("online")
        self._me.set_unseen(bool(self.offline))

    def _all(self, word: str) -> tuple[AccountId, ...]:
        return tuple(
            AccountId(from_text("a_", account)) for account, is_ in self._of.items() if is_ == word
        )

    def by_category(self, account: str) -> str:
        """Return what the categories say under which somebody stands."""
        person = self._people.get(account)
        words = (
            {self.of_category(one) for one in person.categories} if person is not None else set()
        )
        return next((one for one in ("offline", "online") if one in words), "")

    def _place(self, one: Treated) -> tuple[bool, str, str]:
        person = self._people.get(one.account) if one.account else None
        name = person.name if person is not None else one.account or one.category
        return not one.account, name.casefold(), name
