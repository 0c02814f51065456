"""Whether an account may be somebody's new identity, or somebody who passes themselves off as them.

An account is its root key, so who loses the recovery phrase comes back as another account. Its profile may say ``formerly``,
which proves nothing; without that, it may only have the same name as somebody one knows. Both are warned of until this
person has verified the new account, or says that they want to write to it anyway.
"""

from typing import Literal, NamedTuple

from chatera.client.people import People, Person
from chatera.protocol.errors import UserError
from chatera.protocol.ids import AccountId, account_text
from chatera.store.store import Store

Warning_ = Literal["new_identity", "new_identity_verified"]
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

    def _unaccepted(self, account: AccountId) -> list[Former]:
        person = self._people.of(account)
        if person is None or person.verified is not None:
            return []
        found = self._all(account, person)
        if not found:
            return []
        rows = self._store.rows("SELECT former, level FROM accepted WHERE account = ?", account)
        accepted = {account_text(former): level for former, level in rows}
        return [
            one for one in found
            if _LEVELS.index(one.warning) > accepted.get(one.person.account, -1)
        ]  # fmt: skip

    def _all(self, account: AccountId, person: Person) -> list[Former]:
        found = []
        for other in self._people.namesakes(account):
            if other.verified is not None:
                if (
                    other.formerly != person.account
                ):  # whoever follows this one is told of otherwise
                    found.append(Former(other, "new_identity_verified", claimed=False))
            elif self._is_older(self._people.account_of(other), account):
                found.append(Former(other, "new_identity", claimed=False))
        claimed = self._people.get(person.formerly) if person.formerly else None
        if claimed is not None and claimed.account != person.account:
            if claimed.verified is not None:
                found.append(Former(claimed, "new_identity_verified", claimed=True))
            elif self._first_said(self._people.account_of(claimed)) is not None:
                found.append(Former(claimed, "new_identity", claimed=True))
        return found

    def _is_older(self, other: AccountId, account: AccountId) -> bool:
        """Tell whether there was something said with another account before there was with this one."""
        theirs, ours = self._first_said(other), self._first_said(account)
        return theirs is not None and (ours is None or theirs < ours)

    def _first_said(self, account: AccountId) -> tuple[int, int] | None:
        """Return the moment when a chat in which there are messages was made, and its number."""
        rows = self._store.rows(
            "SELECT made, id FROM chats WHERE account = ? AND EXISTS"
            " (SELECT 1 FROM messages WHERE chat = chats.id AND visible = 1)",
            account,
        )
        return (rows[0][0], rows[0][1]) if rows else None
