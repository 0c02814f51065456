"""Whether what somebody said counts: by their devices, and in a group by who its log says they were, and are now."""

import sqlite3

from chatera.protocol import limits
from chatera.protocol.header import Event, Kind
from chatera.protocol.ids import AccountId, ConversationId, DeviceId, EventId
from chatera.protocol.membership import Membership
from chatera.store import chains
from chatera.store.changes import GONE, HIDDEN, SHOWN, STORED, WAITING
from chatera.store.conversations import Conversation, Conversations
from chatera.store.directory import Directory
from chatera.store.keyring import Keyring
from chatera.store.marks import Marks
from chatera.store.messages import Place
from chatera.store.people import People


class Standing:
    """Used in the writer's thread only.

    Args:
        keyring: whose view it is.
        directory: knows whose devices speak for whom.
        conversations: the logs.
        people: whom this person does not want to hear.
        marks: what was read before it came here.
    """

    def __init__(
        self, keyring: Keyring, directory: Directory, conversations: Conversations, people: People,
        marks: Marks,
    ) -> None:  # fmt: skip
        self._keyring = keyring
        self._directory = directory
        self._conversations = conversations
        self._people = people
        self._marks = marks

    def place(
        self, db: sqlite3.Connection, event: Event, known: Conversation, chain: int, *,
        alone: bool = False,
    ) -> Place:  # fmt: skip
        """Return where an admitted event stands; ``alone`` where no other machine is known to have it."""
        account = event.header.account
        own = account == self._keyring.account
        visible, leads = SHOWN, False
        if known.kind == "group":
            visible, leads = self._in_group(db, event, chain)
        if visible == SHOWN and not self._speaks(db, event):
            visible = GONE
        return Place(
            chat=known.chat or 0, chain=chain, visible=visible, own=own, leads=leads,
            blocked=account in self._people.blocked(db),
            mine=event.header.device == self._keyring.identity.device,
            unread=not own and not self._marks.is_read(db, event, chain),
            state=WAITING if alone else STORED,
        )  # fmt: skip

    def reach(
        self, db: sqlite3.Connection, conv: ConversationId, account: AccountId, device: DeviceId
    ) -> int:
        """Return up to which number a device's events in a group count."""
        log = self._conversations.log(db, conv)
        if log.now().is_member(account):
            return chains.EVERYTHING
        last = log.last_of(account).get(device)
        return chains.number_of(db, last) if last is not None else 0

    def beside_joining(self, log: Membership) -> list[EventId]:
        """Return the entries of a group's log that were made while this person joined: neither side knew of the other."""
        me = self._keyring.account
        beside = log.beside_joining(me)
        return [one.id for one in log.entries if one.id in beside]

    def counts_now(self, db: sqlite3.Connection, event: Event) -> bool:
        """Tell whether an event's device has not been taken back by now: whoever holds one that was may choose its stamps."""
        header = event.header
        return (self._directory.devices(db, header.account) or {}).get(header.device) == limits.HLC

    def _speaks(self, db: sqlite3.Connection, event: Event) -> bool:
        """Tell whether an event's device speaks for its account; a group's log is judged by itself alone."""
        header = event.header
        if header.kind == Kind.LOG:
            return True
        devices = self._directory.devices(db, header.account)
        return devices is None or header.hlc <= devices.get(header.device, -1)

    def _in_group(self, db: sqlite3.Connection, event: Event, chain: int) -> tuple[int, bool]:
        """Return whether a group's event counts, and whether its author led the group at its heads."""
        header = event.header
        author, me = header.account, self._keyring.account
        log = self._conversations.log(db, header.conv)
        before = log.at(header.heads)
        is_entry = header.kind == Kind.LOG
        founding = is_entry and not header.heads
        leads = before.leads(author) or founding
        if not (before.is_member(author) or founding):
            return HIDDEN, leads
        if not (
            (log.genesis is not None and log.genesis.history == "all")
            or before.is_member(me)
            or (is_entry and log.at((event.id,)).is_member(me))
            or (is_entry and log.is_beside_joining(event.id, me))
        ):
            return HIDDEN, leads
        if is_entry or log.now().is_member(author):
            return SHOWN, leads
        covered = chain <= self.reach(db, header.conv, author, header.device)
        return (SHOWN if covered else GONE), leads
