"""Who belongs to a group, told by its log alone: the same everywhere, in whatever order it came.

The log is a graph: each entry names as heads the entries its author knew. Two entries of which
neither is the other's ancestor are concurrent, or "beside" each other. Three questions, in order:

1. Had the author the right at the entry's heads (``State`` over the ancestors)? This never changes.
   An entry without it is known but has no effect.
2. Is it void? Adds, removals and roles are void beside a drop of their device, or beside the
   owner's removal or demotion of their author; adds and promotions also beside an admin's removal
   of their author. A void entry gives nobody a right, so what rests on it is void too. Leave and
   drop always count.
3. What follows? A member is whom a valid add names that has every valid removal (or leave) before
   it. A role counts likewise, until a later one; of concurrent ones the lowest counts.

Entries are numbered as they arrive, ancestors first; a set of entries is an integer, one bit each.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Literal, NamedTuple

from chatera.protocol import limits
from chatera.protocol.bodies import (
    Add,
    AnyEntry,
    Create,
    Drop,
    Genesis,
    Leave,
    Remove,
    Role,
    decode_entry,
    decode_genesis,
)  # fmt: skip
from chatera.protocol.errors import Refused, RemoteProtocolError
from chatera.protocol.header import Event, Kind
from chatera.protocol.ids import AccountId, ConversationId, DeviceId, EventId, group_conversation

RoleName = Literal["owner", "admin", "member"]
STATES_KEPT = 64


class MissingHeads(RemoteProtocolError):
    """An event names log entries that are not known here (yet).

    Attributes:
        ids: those entries.
    """

    def __init__(self, ids: Iterable[EventId]) -> None:
        self.ids = tuple(ids)
        super().__init__(f"{len(self.ids)} entries of the group's log are missing")


@dataclass(frozen=True, slots=True)
class State:
    """Who is in a group, and what each of them may do, at one point of its log."""

    members: Mapping[AccountId, RoleName] = field(default_factory=lambda: MappingProxyType({}))
    dropped: frozenset[tuple[AccountId, DeviceId]] = frozenset()

    def is_member(self, account: AccountId) -> bool:
        """Tell whether the account belongs to the group."""
        return account in self.members

    def is_dropped(self, account: AccountId, device: DeviceId) -> bool:
        """Tell whether the account took this device of its own out of the group."""
        return (account, device) in self.dropped

    def leads(self, account: AccountId) -> bool:
        """Tell whether the account is the owner or an admin."""
        return self.members.get(account) in {"owner", "admin"}

    def can_add(self, account: AccountId) -> bool:
        """Tell whether the account may add members (and there is room)."""
        return self.leads(account) and len(self.members) < limits.GROUP_MEMBERS

    def can_promote(self, account: AccountId, target: AccountId) -> bool:
        """Tell whether the account may make the target an admin."""
        return self.leads(account) and self.members.get(target) == "member"

    def can_demote(self, account: AccountId, target: AccountId) -> bool:
        """Tell whether the account may make the target a plain member again."""
        return self.members.get(account) == "owner" and self.members.get(target) == "admin"

    def can_remove(self, account: AccountId, target: AccountId) -> bool:
        """Tell whether the account may remove the target."""
        role = self.members.get(target)
        return self.leads(account) and (role == "member" or self.can_demote(account, target))

    def can_leave(self, account: AccountId) -> bool:
        """Tell whether the account may leave; the owner can't."""
        return self.members.get(account) in {"admin", "member"}


EMPTY = State()


@dataclass(frozen=True, slots=True, kw_only=True)
class LogEntry:
    """One entry of the log.

    Attributes:
        number: of its bit.
        before: its ancestors, one bit each.
        rightful: its author had the right at its heads.
    """

    number: int
    id: EventId
    account: AccountId
    device: DeviceId
    hlc: int
    body: AnyEntry
    before: int
    rightful: bool

    @property
    def place(self) -> tuple[int, EventId]:
        """Where it stands among what is shown."""
        return (self.hlc, self.id)


@dataclass(frozen=True, slots=True)
class Overruled:
    """Why an entry does not bring about what it says.

    Attributes:
        what: ``removed``, ``demoted`` or ``left``: that happened to ``whom`` beside the entry. ``device``: ``whom`` dropped
            the device that wrote it. ``right``: what gave ``whom`` the right to it does not count.
        by: who did that; the same as ``whom`` where nobody else did.
        whom: the entry's author, or who it names.
    """

    what: Literal["removed", "demoted", "left", "device", "right"]
    by: AccountId
    whom: AccountId


class Membership:
    """The log of one group; entries come in any order that brings heads first."""

    def __init__(self, conv: ConversationId) -> None:
        self.conv = conv
        self.genesis: Genesis | None = None
        self._entries: list[LogEntry] = []
        self._numbers: dict[EventId, int] = {}
        self._heads = 0
        self._rightful = 0
        self._owners = 0  # by the owner
        self._lasting = 0  # never void: create, leave, drop
        self._growing = 0  # adds and promotions
        self._by_author: dict[AccountId, int] = {}
        self._by_device: dict[tuple[AccountId, DeviceId], int] = {}
        self._drops: dict[tuple[AccountId, DeviceId], int] = {}
        self._about: dict[AccountId, _About] = {}
        self._states: dict[int, State] = {}

    def __contains__(self, entry: EventId) -> bool:
        return entry in self._numbers

    def __getitem__(self, entry: EventId) -> LogEntry:
        return self._entries[self._numbers[entry]]

    @property
    def owner(self) -> AccountId | None:
        """The group's owner, None while its genesis is not known."""
        return self.genesis.owner if self.genesis else None

    @property
    def heads(self) -> tuple[EventId, ...]:
        """What a new event names as its heads: sorted, at most 16 (those with the longest past)."""
        return self._names(self._heads)

    @property
    def entries(self) -> tuple[LogEntry, ...]:
        """All entries known, each after its heads."""
        return tuple(self._entries)

    def without(
        self, account: AccountId, device: DeviceId, after: int
    ) -> tuple[EventId, ...] | None:
        """Return the heads of what a device had no part in later than an HLC: what a drop of it is to build on.

        None where there is nothing to drop: it is dropped already, or the account is no member there.
        """
        entries = self._by_device.get((account, device), 0)
        late = sum(1 << n for n in _bits(entries) if self._entries[n].hlc > after)
        ends = 0
        for number in _bits(self._rightful):
            before = self._entries[number].before
            if not (before | 1 << number) & late:
                ends = ends & ~before | 1 << number
        heads = self._names(ends)
        state = self.at(heads)
        if state.is_dropped(account, device) or not state.is_member(account):
            return None
        return heads

    def wrote(self, account: AccountId, device: DeviceId, after: int) -> bool:
        """Tell whether a device has changed anything here later than an HLC."""
        entries = self._by_device.get((account, device), 0)
        return any(self._entries[number].hlc > after for number in _bits(entries))

    def add(self, event: Event) -> bool:
        """Take in a log event, its signature already verified.

        Returns:
            True if it is new and its author had the right at its heads: the state may be another.

        Raises:
            MissingHeads: entries it builds on are not known; add them first.
            RemoteProtocolError: it is no entry of this group's log.
        """
        if event.id in self._numbers:
            return False
        body = self._body(event)
        before = self._past(event.header.heads)
        rightful = self._fault(event, body, self._state(before)) is None
        header = event.header
        number = len(self._entries)
        if isinstance(body, Create):
            self.genesis = decode_genesis(body.genesis)
        entry = LogEntry(
            number=number, id=event.id, account=header.account, device=header.device, hlc=header.hlc, body=body,
            before=before, rightful=rightful,
        )  # fmt: skip
        self._entries.append(entry)
        self._numbers[event.id] = number
        if rightful:
            self._heads = self._heads & ~before | 1 << number
            self._file(number, entry)
        return rightful

    def right_of(self, event: Event) -> None:
        """Check that the author of a log event may do at its heads what it says.

        Raises:
            Refused: not; the code is ``no_right`` or ``not_member``, the words are for people.
            MissingHeads: entries it builds on are not known.
            RemoteProtocolError: it is no entry of this group's log.
        """
        fault = self._fault(event, self._body(event), self.at(event.header.heads))
        if fault:
            raise fault

    def now(self) -> State:
        """Return who is in the group by everything known."""
        return self._state(self._with_past(_bits(self._heads)))

    def at(self, heads: Iterable[EventId]) -> State:
        """Return who was in the group for somebody who knew these heads and what is before them.

        Raises:
            MissingHeads: some are not known.
        """
        return self._state(self._past(heads))

    def readers(self) -> tuple[AccountId, ...]:
        """Return everybody who may read something of the group, its log at least: members, and who was one."""
        found: dict[AccountId, None] = {}
        for entry in self._entries:
            if isinstance(entry.body, Create):
                found[entry.account] = None
            elif isinstance(entry.body, Add) and entry.rightful:
                found[entry.body.account] = None
        return tuple(found)

    def reads_all(self, account: AccountId) -> bool:
        """Tell whether somebody may read everything, at whatever heads: the owner, and members where the history is all's."""
        if self.genesis is None:
            return False
        if account == self.genesis.owner:
            return True
        return self.genesis.history == "all" and self.now().is_member(account)

    def reads(self, account: AccountId, heads: Iterable[EventId]) -> bool:
        """Tell whether somebody may read what was said at these heads; an entry of the log is read by all readers."""
        try:
            return self.reads_all(account) or self.at(heads).is_member(account)
        except MissingHeads:
            return False

    def valid(self) -> frozenset[EventId]:
        """Return the entries that count now; the others are kept, without effect."""
        counting = self._valid(self._with_past(_bits(self._heads)))
        return frozenset(self._entries[number].id for number in _bits(counting))

    def overruled(self) -> dict[EventId, Overruled]:
        """Return which adds, removals and roles do not bring about what they say, and why.

        Void ones, and those that count but are outdone by an entry beside them that stands further up, by (HLC, id):
        whoever reads line after line would be misled. Where another one beside it brings the same about, nothing is amiss.
        What is written after everything known changes nothing here.
        """
        found: dict[EventId, Overruled] = {}
        sifted = self._sift(self._with_past(_bits(self._heads)))
        readings = {
            account: _Reading(self._entries, about, sifted.valid)
            for account, about in self._about.items()
        }
        for number in _bits(sifted.rightful & ~self._lasting):
            entry, void = self._entries[number], not sifted.valid >> number & 1
            body = entry.body
            reading = readings[body.account] if isinstance(body, Add | Remove | Role) else None
            above = None if void or reading is None else reading.rival_above(number)
            if (void or above) and not (reading and reading.is_seconded(number)):
                found[entry.id] = _doing(above) if above else self._fault_of(number, sifted)
        return found

    def beside_joining(self, account: AccountId) -> frozenset[EventId]:
        """Return the entries that have an add of somebody beside them: neither of the two authors knew what the other did."""
        about = self._about.get(account)
        beside = 0 if about is None else _concurrent(self._entries, self._rightful, about.adds)
        return frozenset(self._entries[number].id for number in _bits(beside))

    def is_beside_joining(self, entry: EventId, account: AccountId) -> bool:
        """Tell whether an entry is among those of ``beside_joining``."""
        number, about = self._numbers[entry], self._about.get(account)
        if about is None or not self._rightful >> number & 1:
            return False
        others = about.adds & ~self._entries[number].before & ~(1 << number)
        return any(not self._entries[one].before >> number & 1 for one in _bits(others))

    def last_of(self, account: AccountId) -> dict[DeviceId, EventId]:
        """Return the last event that counts of each device of somebody removed or gone.

        A removal is believed rather than a leave beside it: who was removed can't say more for
        themselves. Of several removals the newest by HLC is believed. Empty for a member.
        """
        if self.now().is_member(account) or account not in self._about:
            return {}
        valid = self._valid(self._with_past(_bits(self._heads)))
        removals = self._about[account].removals & valid
        past = 0
        for number in _bits(removals):
            past |= self._entries[number].before
        latest = [self._entries[number] for number in _bits(removals & ~past)]
        latest.sort(key=lambda entry: (isinstance(entry.body, Remove), entry.hlc, entry.id))
        body = latest[-1].body if latest else None
        return dict(body.last) if isinstance(body, Remove | Leave) else {}

    def _body(self, event: Event) -> AnyEntry:
        if event.header.kind != Kind.LOG or event.header.conv != self.conv:
            raise RemoteProtocolError("not an entry of this group's log")
        if event.body is None:
            raise RemoteProtocolError("an entry of a log without its body")
        body = decode_entry(event.body)
        if isinstance(body, Create):
            if group_conversation(body.genesis) != self.conv:
                raise RemoteProtocolError("the genesis of another group")
            genesis = decode_genesis(body.genesis)
            if event.header.heads or event.header.account != genesis.owner:
                raise RemoteProtocolError("a group is created by its owner, before everything else")
        return body

    def _fault(self, event: Event, body: AnyEntry, state: State) -> Refused | None:
        author, device = event.header.account, event.header.device
        if isinstance(body, Create):
            return None
        if not state.is_member(author):
            return Refused("not_member", "only members of the group can do that")
        if state.is_dropped(author, device):
            return Refused("no_right", "this device was taken out of the group")
        if _may(state, author, body):
            return None
        return Refused("no_right", _WORDS[type(body)])

    def _names(self, heads: int) -> tuple[EventId, ...]:
        ends = list(_bits(heads))
        if len(ends) > limits.HEADS:
            ends.sort(key=lambda n: (-self._entries[n].before.bit_count(), self._entries[n].id))
        return tuple(sorted(self._entries[number].id for number in ends[: limits.HEADS]))

    def _past(self, heads: Iterable[EventId]) -> int:
        named = tuple(heads)
        missing = [head for head in named if head not in self._numbers]
        if missing:
            raise MissingHeads(missing)
        return self._with_past(self._numbers[head] for head in named)

    def _with_past(self, numbers: Iterable[int]) -> int:
        past = 0
        for number in numbers:
            past |= self._entries[number].before | 1 << number
        return past

    def _file(self, number: int, entry: LogEntry) -> None:
        bit, author = 1 << number, entry.account
        key = (author, entry.device)
        self._rightful |= bit
        self._by_author[author] = self._by_author.get(author, 0) | bit
        self._by_device[key] = self._by_device.get(key, 0) | bit
        if author == self.owner:
            self._owners |= bit
        match entry.body:
            case Create():
                self._on(author).adds |= bit
            case Add(account=account):
                self._on(account).adds |= bit
                self._growing |= bit
            case Remove(account=account):
                self._on(account).removals |= bit
            case Role(account=account, role=role):
                self._on(account).roles |= bit
                if role == "admin":
                    self._growing |= bit
                else:
                    self._on(account).demotions |= bit
            case Leave():
                self._on(author).removals |= bit
            case Drop(device=device):
                self._drops[author, device] = self._drops.get((author, device), 0) | bit
        if isinstance(entry.body, Create | Leave | Drop):
            self._lasting |= bit

    def _on(self, account: AccountId) -> "_About":
        return self._about.setdefault(account, _About())

    def _state(self, within: int) -> State:
        """Return the state over a set of entries that holds every ancestor of its own."""
        known = self._states.get(within)
        steps: list[int] = []
        left = within
        while known is None:
            if not left:
                known = EMPTY
                break
            last = left.bit_length() - 1
            if left != self._entries[last].before | 1 << last:  # entries side by side: no shortcut
                known = self._evaluate(left)
                break
            steps.append(last)
            left = self._entries[last].before
            known = self._states.get(left)
        if steps:
            known = self._continued(known, reversed(steps))
        self._states.pop(within, None)
        self._states[within] = known  # the most recently asked last
        if len(self._states) > STATES_KEPT:
            del self._states[next(iter(self._states))]
        return known

    def _continued(self, state: State, numbers: Iterable[int]) -> State:
        """Return the state after entries of which each knew all before it."""
        members, dropped = dict(state.members), set(state.dropped)
        for number in numbers:
            entry = self._entries[number]
            if not entry.rightful:
                continue
            match entry.body:
                case Create():
                    members[entry.account] = "owner"
                case Add(account=account):
                    if account not in members:
                        members[account] = self._joining_as(account, number)
                case Remove(account=account):
                    members.pop(account, None)
                case Leave():
                    members.pop(entry.account, None)
                case Role(account=account, role=role):
                    members[account] = "admin" if role == "admin" else "member"
                case Drop(device=device):
                    dropped.add((entry.account, device))
        return State(MappingProxyType(members), frozenset(dropped))

    def _joining_as(self, account: AccountId, number: int) -> RoleName:
        """Return the role of whom an entry adds: one given before counts from then on, if the add it rested on was void."""
        entry = self._entries[number]
        if not self._about[account].roles & entry.before:
            return "member"
        return self._role(account, self._valid(entry.before | 1 << number)) or "member"

    def _evaluate(self, within: int) -> State:
        valid = self._valid(within)
        roles = ((account, self._role(account, valid)) for account in self._about)
        members = {account: role for account, role in roles if role}
        dropped = frozenset(key for key, drops in self._drops.items() if drops & valid)
        return State(MappingProxyType(members), dropped)

    def _role(self, account: AccountId, valid: int) -> RoleName | None:
        """Return an account's role by a set of valid entries."""
        about = self._about.get(account)
        if about is None or not about.adds & valid:
            return None
        if account == self.owner:
            return "owner"
        removals = about.removals & valid
        if not any(self._outlives(number, removals) for number in _bits(about.adds & valid)):
            return None
        live = [n for n in _bits(about.roles & valid) if self._outlives(n, removals)]
        superseded = 0
        for number in live:
            superseded |= self._entries[number].before
        names = {self._role_named(n) for n in live if not superseded >> n & 1}
        return "admin" if names == {"admin"} else "member"

    def _outlives(self, number: int, removals: int) -> bool:
        return not removals & ~self._entries[number].before

    def _role_named(self, number: int) -> str:
        body = self._entries[number].body
        return body.role if isinstance(body, Role) else ""

    def _valid(self, within: int) -> int:
        """Return the entries of a set that count."""
        return self._sift(within).valid

    def _sift(self, within: int) -> "_Sifted":
        rightful = within & self._rightful
        dropped = self._beside_drops(rightful)
        cut = self._beside_cuts(rightful, self._owners & ~dropped)
        standing = self._resting(rightful & ~dropped & ~cut, dropped | cut, ~0)
        trimmed = self._beside_cuts(standing, ~self._owners) & self._growing
        valid = self._resting(standing & ~trimmed, trimmed, self._growing)
        return _Sifted(rightful, dropped, cut, standing, trimmed, valid)

    def _fault_of(self, number: int, sifted: "_Sifted") -> Overruled:
        """Return what makes an entry void."""
        author = self._entries[number].account
        about = self._about[author]
        cuts = about.removals & ~self._lasting | about.demotions
        if sifted.dropped >> number & 1:
            return Overruled("device", author, author)
        if sifted.cut >> number & 1:
            by_owner = sifted.rightful & ~sifted.dropped & self._owners
            return _doing(self._first_beside(number, cuts & by_owner))
        if sifted.trimmed >> number & 1:
            by_admins = sifted.standing & ~self._owners
            return _doing(self._first_beside(number, cuts & by_admins))
        return Overruled("right", author, author)

    def _first_beside(self, number: int, others: int) -> LogEntry:
        """Return which of the others that are beside an entry, one at least, comes first by (HLC, id)."""
        there = (self._entries[one] for one in _bits(others & ~self._entries[number].before))
        return min(
            (one for one in there if not one.before >> number & 1), key=lambda one: one.place
        )

    def _beside_drops(self, within: int) -> int:
        void = 0
        for key, drops in self._drops.items():
            if drops & within:
                void |= _concurrent(
                    self._entries,
                    self._by_device.get(key, 0) & within & ~self._lasting,
                    drops & within,
                )
        return void

    def _beside_cuts(self, within: int, by: int) -> int:
        """Return entries whose authors were removed or demoted beside them by one of ``by``."""
        void = 0
        for account, about in self._about.items():
            cuts = (about.removals & ~self._lasting | about.demotions) & by & within
            if cuts:
                void |= _concurrent(
                    self._entries, self._by_author.get(account, 0) & within & ~self._lasting, cuts
                )
        return void

    def _resting(self, valid: int, void: int, which: int) -> int:
        """Return ``valid`` less those of ``which`` whose right rests on void entries."""
        if not void:
            return valid
        for number in _bits(valid & which & ~self._lasting):
            entry = self._entries[number]
            if entry.before & void and not self._still_may(entry, entry.before & valid):
                valid &= ~(1 << number)
                void |= 1 << number
        return valid

    def _still_may(self, entry: LogEntry, valid: int) -> bool:
        role = self._role(entry.account, valid)
        if isinstance(entry.body, Remove) and self._role(entry.body.account, valid) == "admin":
            return role == "owner"
        return role in {"owner", "admin"}


class _Reading:
    """Reads what counts of one account's belonging and role line after line, by (HLC, id).

    Somebody may write thousands of such entries beside thousands of others: what is beside what is found for all at once.
    """

    def __init__(self, entries: Sequence[LogEntry], about: "_About", valid: int) -> None:
        self._entries = entries
        self._about = about
        self._valid = valid

    @cached_property
    def _removals(self) -> list[LogEntry]:
        return self._in_order(self._about.removals)

    @cached_property
    def _demotions(self) -> list[LogEntry]:
        return self._in_order(self._about.demotions)

    @cached_property
    def _places(self) -> list[tuple[int, EventId]]:
        about = self._about
        return [one.place for one in self._in_order(about.adds | about.removals | about.roles)]

    @cached_property
    def _removed(self) -> int:
        """Adds and promotions that have a removal beside them."""
        growing = (self._about.adds | self._about.promotions) & self._valid
        return _concurrent(self._entries, growing, self._about.removals & self._valid)

    @cached_property
    def _demoted(self) -> int:
        """Promotions that have a demotion beside them which lasts."""
        promotions = self._about.promotions & self._valid & ~self._removed
        beside = _concurrent(self._entries, promotions, self._about.demotions & self._valid)
        return sum(1 << one for one in _bits(beside) if any(self._demotions_that_last(one)))

    def rival_above(self, number: int) -> LogEntry | None:
        """Return the first entry beside one that counts which keeps it from having an effect, if it stands further up."""
        if self._removed >> number & 1:
            rivals = self._beside(number, self._removals)
        elif self._demoted >> number & 1:
            rivals = self._demotions_that_last(number)
        else:
            return None
        first = next(rivals)
        return first if first.place < self._entries[number].place else None

    def _demotions_that_last(self, number: int) -> Iterator[LogEntry]:
        """Yield the demotions beside a promotion that were not taken back beside it too, nor forgotten by a removal."""
        taken_back = 0
        for one in _bits(self._about.promotions & self._valid & ~self._entries[number].before):
            if one != number and not self._entries[one].before >> number & 1:
                taken_back |= self._entries[one].before
        removals = self._about.removals & self._valid & self._entries[number].before
        for entry in self._beside(number, self._demotions):
            if not taken_back >> entry.number & 1 and not removals & ~entry.before:
                yield entry

    def is_seconded(self, number: int) -> bool:
        """Tell whether another entry beside this one brings about the same, and nothing between the two undoes it."""
        about, entry = self._about, self._entries[number]
        kinds = (about.adds, about.removals, about.demotions, about.promotions)
        alike = next(kind for kind in kinds if kind >> number & 1)
        effective = alike & self._valid & ~self._removed & ~self._demoted & ~entry.before
        line_above = bisect_left(self._places, entry.place) - 1
        return any(
            one.place > entry.place or one.place == self._places[line_above]
            for one in (self._entries[other] for other in _bits(effective & ~(1 << number)))
            if not one.before >> number & 1
        )

    def _beside(self, number: int, others: list[LogEntry]) -> Iterator[LogEntry]:
        before = self._entries[number].before
        for one in others:
            if (
                not before >> one.number & 1
                and not one.before >> number & 1
                and one.number != number
            ):
                yield one

    def _in_order(self, numbers: int) -> list[LogEntry]:
        found = (self._entries[one] for one in _bits(numbers & self._valid))
        return sorted(found, key=lambda one: one.place)


class _Sifted(NamedTuple):
    """A set of entries, and what is left of it step by step."""

    rightful: int
    dropped: int  # void beside a drop of their device
    cut: int  # void beside what the owner did to their author
    standing: int  # neither, nor resting on such
    trimmed: int  # of these: void beside an admin's removal of their author
    valid: int


@dataclass(slots=True)
class _About:
    """The rightful entries that name one account, one bit each."""

    adds: int = 0
    removals: int = 0  # leaves too
    roles: int = 0
    demotions: int = 0

    @property
    def promotions(self) -> int:
        """The other roles."""
        return self.roles & ~self.demotions


_WORDS: dict[type[AnyEntry], str] = {
    Add: f"only the owner and admins add members, up to {limits.GROUP_MEMBERS}",
    Remove: "the owner and admins remove members; only the owner removes admins",
    Role: "the owner and admins make admins of members; only the owner takes that back",
    Leave: "the owner of a group can't leave it",
}


def _concurrent(entries: Sequence[LogEntry], numbers: int, others: int) -> int:
    """Return those numbers that have one of the others beside them.

    In one pass, from the last to the first, whatever somebody made of the log: of the others with lower numbers all
    must be before, and of those with higher numbers each must have this one before it.
    """
    found, common = 0, ~0
    for number in reversed(tuple(_bits(numbers | others))):
        bit, before = 1 << number, entries[number].before
        if numbers & bit and (others & (bit - 1) & ~before or not common & bit):
            found |= bit
        if others & bit:
            common &= before
    return found


def _doing(entry: LogEntry) -> Overruled:
    """Return what an entry does to those beside it."""
    match entry.body:
        case Remove(account=account):
            return Overruled("removed", entry.account, account)
        case Role(account=account):
            return Overruled("demoted", entry.account, account)
        case _:
            return Overruled("left", entry.account, entry.account)


def _may(state: State, author: AccountId, body: AnyEntry) -> bool:
    match body:
        case Add():
            return state.can_add(author)
        case Remove(account=account):
            return state.can_remove(author, account)
        case Role(account=account, role="admin"):
            return state.can_promote(author, account)
        case Role(account=account):
            return state.can_demote(author, account)
        case Leave():
            return state.can_leave(author)
        case Create() | Drop():
            return True


def _bits(numbers: int) -> Iterator[int]:
    """Yield the numbers of the bits that are set, lowest first."""
    while numbers:
        lowest = numbers & -numbers
        yield lowest.bit_length() - 1
        numbers ^= lowest
