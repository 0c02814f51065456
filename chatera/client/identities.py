"""Whether an account may be somebody's new identity, or somebody who passes themselves off as them.

An account is its root key, so who loses the recovery phrase comes back as another account. Its profile may say ``formerly``,
which proves nothing; without that, it may only have the same name as somebody one knows. Both are warned of until this
person has verified the new account, or says that they want to write to it anyway.
"""

from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from chatera.client.people import People, Person
from chatera.protocol.errors import UserError
from chatera.protocol.ids import AccountId, account_text
from chatera.store.store import Store

Warning_ = Literal["new_identity", "new_identity_verified"]
Age = tuple[int, int]
"""When a chat was made, and its number."""
_LEVELS: tuple[Warning_, ...] = ("new_identity", "new_identity_verified")


class Former(NamedTuple):
    """An account that another one may follow.

    Attributes:
        warning: ``new_identity``; ``new_identity_verified`` where this person had verified the former one, so that nothing
            should be written to the other before it is verified too.
        claimed: whether the other account says so itself.
    """

    person: Person
    warning: Warning_
    claimed: bool


class Identities:
    """Reads of one profile.

    Args:
        store: the profile's messages.
        people: who is known.
    """

    def __init__(self, store: Store, people: People) -> None:
        self._store = store
        self._people = people

    def former(self, account: AccountId) -> Former | None:
        """Return the account for which there is a warning about this one; None where all is well, or was accepted."""
        found = self._unaccepted(account)
        return max(found, key=lambda one: (_LEVELS.index(one.warning), one.claimed), default=None)

    def refuse_stranger(self, account: AccountId) -> None:
        """Let nothing be said to an account that may pass itself off as somebody verified.

        Raises:
            UserError: it may.
        """
        former = self.former(account)
        if former is not None and former.warning == "new_identity_verified":
            raise UserError(
                f"This is another identity than the {former.person.name} you had verified. Verify it first, or choose to "
                "write anyway in the conversation with it."
            )

    async def accept(self, account: AccountId) -> None:
        """Write to an account in spite of what there is a warning about now."""
        for one in self._unaccepted(account):
            level = _LEVELS.index(one.warning)
            await self._store.accept_identity(account, self._people.account_of(one.person), level)

    def successor(self, account: AccountId) -> Person | None:
        """Return who says that they were this account; whoever is here now has not lost it."""
        rows = self._store.rows(
            "SELECT account FROM profiles WHERE formerly = ? ORDER BY hlc DESC", account
        )
        claiming = [self._people.of(AccountId(row[0])) for row in rows]
        able = [
            one for one in claiming
            if one is not None and one.formerly == account_text(account) and not one.blocked
        ]  # fmt: skip
        proven = next((one for one in able if one.verified), None)
        former = self._people.of(account)
        here = former is not None and former.status != "offline"
        return proven or (None if here else next(iter(able), None))

    def doubtful(self) -> set[str]:
        """Return the accounts about which there is a warning.

        It takes as long as there are people, however many of them have one name: whoever wants to can make many.
        """
        groups = self._people.alike()
        claiming = [one for one in self._people if one.formerly]
        if not groups and not claiming:
            return set()  # as almost always
        said, rows = (
            self._first_said(),
            self._store.rows("SELECT account, former, level FROM accepted"),
        )
        accepted = {(account_text(one), account_text(former)): level for one, former, level in rows}

        def is_warned_of(person: Person, ranked: list[Person]) -> bool:
            return person.verified is None and any(
                _LEVELS.index(one.warning) > accepted.get((person.account, one.person.account), -1)
                for one in self._found(person, ranked, said)
            )

        found = {one.account for one in claiming if is_warned_of(one, [])}
        for group in groups:
            ranked = _ranked(group, said)
            found |= {one.account for one in group if is_warned_of(one, ranked)}
        return found

    def _unaccepted(self, account: AccountId) -> list[Former]:
        person = self._people.of(account)
        if person is None or person.verified is not None:
            return []
        alike = self._people.namesakes(account)
        if not alike and not person.formerly:
            return []
        said = self._first_said()
        found = list(self._found(person, _ranked(alike, said), said))
        rows = self._store.rows("SELECT former, level FROM accepted WHERE account = ?", account)
        accepted = {account_text(former): level for former, level in rows}
        return [
            one for one in found
            if _LEVELS.index(one.warning) > accepted.get(one.person.account, -1)
        ]  # fmt: skip

    def _found(
        self, person: Person, ranked: list[Person], said: Mapping[str, Age]
    ) -> Iterator[Former]:
        """Yield the accounts that somebody may follow: the one they name, and of their namesakes the gravest first.

        Args:
            person: who is looked at.
            ranked: who is called as they are, see ``_ranked``; they themselves may be among them.
            said: since when something was said with whom.
        """
        claimed = self._people.get(person.formerly) if person.formerly else None
        if claimed is not None and claimed.account != person.account:
            if claimed.verified is not None:
                yield Former(claimed, "new_identity_verified", claimed=True)
            elif claimed.account in said:
                yield Former(claimed, "new_identity", claimed=True)
        ours = said.get(person.account)
        for other in ranked:
            if other.verified is not None:
                # Whoever follows this one is told of otherwise.
                if person.account not in {other.account, other.formerly}:
                    yield Former(other, "new_identity_verified", claimed=False)
            elif ours is None or said[other.account] < ours:
                yield Former(other, "new_identity", claimed=False)
            else:
                return  # with the rest, something was said later still

    def _first_said(self) -> dict[str, Age]:
        """Return by account the moment when a chat in which there are messages was made, and its number."""
        rows = self._store.rows(
            "SELECT account, made, id FROM chats WHERE account IS NOT NULL AND EXISTS"
            " (SELECT 1 FROM messages WHERE chat = chats.id AND visible = 1)"
        )
        return {account_text(account): (made, number) for account, made, number in rows}


def _ranked(people: list[Person], said: Mapping[str, Age]) -> list[Person]:
    """Return the verified ones of some people, then those with whom something was said, the earliest first."""
    spoken = [one for one in people if one.verified is None and one.account in said]
    spoken.sort(key=lambda one: said[one.account])
    return [*(one for one in people if one.verified is not None), *spoken]
