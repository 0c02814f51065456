"""What a simulated world remembers beside its devices, to tell afterwards whether all went as it must.

It sees every event as it is written and every parcel as it is made, and works out by itself who was to have what. What a
schedule took away for good (a parcel that perished, a device that was put back) it notes as an excuse: only with one may
something stay closed to somebody who was to read it.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from chatera.crypto.pqxdh import HEADER_SIZE, PrekeyHeader
from chatera.crypto.primitives import NONCE_SIZE
from chatera.protocol import limits
from chatera.protocol.header import Event, Kind
from chatera.protocol.ids import AccountId, ConversationId, DeviceId, EventId, H
from chatera.protocol.sealed import Parcel, SealedBody, mail_id, sender_key_ref
from chatera.store.clock import Clock
from chatera.store.conversations import Conversations
from chatera.store.directory import Directory

if TYPE_CHECKING:
    from chatera.testing.simulated_device import SimulatedDevice

_KEY = 32
_COUNTERS = 8


@dataclass(frozen=True, slots=True)
class Fact:
    """A parcel that was made.

    Attributes:
        session: of the handshake it repeats, empty where it repeats none.
        made: when, ms.
    """

    sender: DeviceId
    to: DeviceId
    ref: bytes
    session: bytes
    made: int


class Seen:
    """What one device knows, read without its own help: whose devices there are, and who belongs where.

    Args:
        device: whose knowledge.
    """

    def __init__(self, device: "SimulatedDevice") -> None:
        self._store, self._db = device.store, device.profile.database.read
        self._me = me = device.store.me
        self._directory = Directory(me, Conversations(me, Clock(lambda: 0)))

    def devices(self, account: AccountId) -> set[DeviceId]:
        """Return an account's devices that count and encrypt."""
        return set(self._directory.keys(self._db, account))

    def ever_listed(self, account: AccountId) -> set[DeviceId]:
        """Return an account's devices, those that were taken back too."""
        return set(self._directory.devices(self._db, account) or {})

    def speaks(self, account: AccountId, device: DeviceId, hlc: int) -> bool:
        """Tell whether a device spoke for an account then."""
        return self._directory.speaks(self._db, account, device, hlc) is True

    def account_of(self, device: DeviceId) -> AccountId | None:
        """Return whose device it is."""
        return self._directory.account_of(self._db, device)

    def members(self, conv: ConversationId) -> set[AccountId]:
        """Return who is in a conversation now."""
        pair = self._pair(conv)
        return set(self._store.log(conv).now().members) if pair is None else pair

    def may_read(self, event: Event, account: AccountId) -> bool:
        """Tell whether an account belonged to the conversation for whoever wrote the event."""
        pair = self._pair(event.header.conv)
        if pair is not None:
            return account in pair
        return self._store.log(event.header.conv).at(event.header.heads).is_member(account)

    def _pair(self, conv: ConversationId) -> set[AccountId] | None:
        rows = self._store.rows("SELECT kind, account FROM conversations WHERE conv = ?", conv)
        return {self._me, AccountId(rows[0][1])} if rows and rows[0][0] == "direct" else None


@dataclass
class Ledger:
    """What happened.

    Attributes:
        problems: what must not be, in words.
        unsteady: devices whose keys were put back, or are in two places.
        readers: which devices an event was sealed for, by what its author knew.
        counts: how often things happened.
        handshakes: that were begun, by the ids of their sessions.
        last_resorts: ids of prekeys that may serve many times.
        ticked: what was shown to its author as being on two machines: parcels that perished with one are no excuse.
    """

    problems: list[str] = field(default_factory=list)
    unsteady: set[DeviceId] = field(default_factory=set)
    readers: dict[EventId, set[DeviceId]] = field(default_factory=dict)
    counts: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))
    handshakes: dict[bytes, PrekeyHeader] = field(default_factory=dict)
    last_resorts: set[int] = field(default_factory=set)
    ticked: set[EventId] = field(default_factory=set)
    _facts: dict[bytes, Fact] = field(default_factory=dict)
    _perished: set[bytes] = field(default_factory=set)
    _signed_anew: dict[EventId, EventId] = field(default_factory=dict)
    _authors: dict[EventId, DeviceId] = field(default_factory=dict)
    _without: set[tuple[DeviceId, EventId]] = field(default_factory=set)
    _message_keys: dict[tuple[DeviceId, bytes], bytes] = field(default_factory=dict)
    _nonces: dict[bytes, bytes] = field(default_factory=dict)
    _begun: dict[tuple[DeviceId, bytes], int] = field(default_factory=dict)
    _between: defaultdict[frozenset[DeviceId], set[bytes]] = field(
        default_factory=lambda: defaultdict(set)
    )

    def problem(self, words: str) -> None:
        """Note that something is wrong; each thing once."""
        if words not in self.problems:
            self.problems.append(words)

    # What devices write

    def audit(self, device: "SimulatedDevice") -> None:
        """Look at what a device has written since it was looked at last."""
        store = device.store
        self._signed_anew.update(
            (EventId(new), EventId(old)) for old, new in store.rows("SELECT old, new FROM resigned")
        )
        events = store.rows(
            "SELECT id, data FROM events WHERE device = ? AND kind = ?",
            device.device,
            int(Kind.SEALED),
        )
        fresh = [Event.parse(data) for event, data in events if event not in self.readers]
        rows = store.rows("SELECT id, event, data FROM parcels")
        parcels = [row for row in rows if row[0] not in self._facts]
        if not fresh and not parcels:
            return
        seen = Seen(device)
        for event in fresh:
            self._written(device, event, seen)
        for name, about, data in parcels:
            self.parcel(device, name, data)
            self._given(device, Parcel.parse(data), EventId(about), seen)

    def _written(self, device: "SimulatedDevice", event: Event, seen: Seen) -> None:
        accounts = {*seen.members(event.header.conv), device.store.me}
        readers = {one for account in accounts for one in seen.devices(account)}
        self.readers[event.id] = readers - {device.device}
        self._authors[event.id] = device.device
        self.counts["sealed events"] += 1
        if event.body is not None:
            body = SealedBody.parse(event.body)
            self.counts["by a chain"] += body.index is not None
            self._used_once(self._nonces, body.nonce, event.id, "a nonce was used twice")

    def _given(self, device: "SimulatedDevice", parcel: Parcel, about: EventId, seen: Seen) -> None:
        """Check that whoever is given a key may have it, by what the giver knows."""
        rows = device.store.rows("SELECT data FROM events WHERE id = ?", about)
        account = seen.account_of(parcel.to)
        if not rows or account is None:
            return
        if parcel.to not in seen.devices(account):
            self.problem("a device that was taken back was given a key")
        if not seen.may_read(Event.parse(rows[0][0]), account):
            self.problem("somebody who does not belong there was given a key")

    def parcel(self, device: "SimulatedDevice", name: bytes, data: bytes) -> None:
        """Note a parcel, and that no key or nonce of a ratchet serves twice."""
        if name in self._facts:
            return
        parcel = Parcel.parse(data)
        message, session = parcel.message, b""
        if message.startswith(self._ik(device)):
            header, message = message[:HEADER_SIZE], message[HEADER_SIZE:]
            session = H(b"ChatEra/session/v1\0", header)
            self.handshakes[session] = PrekeyHeader.parse(header)
            self._between[frozenset({parcel.sender, parcel.to})].add(session)
        self._facts[name] = Fact(
            parcel.sender, parcel.to, parcel.ref, session, device.world.now
        )  # fmt: skip
        self.counts["parcels"] += 1
        key = (parcel.sender, message[:_KEY] + message[_KEY + 4 : _KEY + _COUNTERS])
        nonce = message[_KEY + _COUNTERS :][:NONCE_SIZE]
        self._used_once(self._nonces, nonce, name, "a nonce was used twice")
        known = self._message_keys.setdefault(key, name)
        if known != name and parcel.sender not in self.unsteady:
            self.problem("a key of a ratchet served for two parcels")

    def _ik(self, device: "SimulatedDevice") -> bytes:
        for one in device.profile.keyring.listing.devices:
            if one.dk == device.device and one.ik is not None:
                return one.ik
        return b"\0" * HEADER_SIZE

    def _used_once(self, used: dict[bytes, bytes], what: bytes, by: bytes, words: str) -> None:
        if used.setdefault(what, by) != by:
            self.problem(words)

    # What is lost

    def perished(self, name: bytes) -> None:
        """A parcel that a node took never comes."""
        self._perished.add(name)
        self.counts["perished parcels"] += 1

    def is_older(self, name: bytes, moment: int) -> bool:
        """Tell whether a parcel was made before a moment."""
        return self._facts[name].made < moment

    def put(self, name: bytes) -> None:
        """A node has a parcel (again)."""
        self._perished.discard(name)

    def sent(self, device: "SimulatedDevice", event: Event) -> None:
        """An event leaves, though devices that left no prekeys, or were taken back since, are without its key."""
        refs, seen = _refs(event), Seen(device)
        rows = device.store.rows("SELECT device, ref FROM wanted")
        self._without |= {(DeviceId(to), event.id) for to, ref in rows if ref in refs}
        for to in self.readers.get(event.id, ()):
            account = seen.account_of(to)
            if account is None or to not in seen.devices(account):
                self._without.add((to, event.id))

    def took(self, device: "SimulatedDevice", parcels: tuple[bytes, ...]) -> None:
        """Parcels were taken in: each that is whole and for this device must have opened."""
        for data in parcels if device.is_listed else ():
            name = mail_id(data)
            fact = self._facts.get(name)
            if fact is None or fact.to != device.device:
                continue
            opened = device.store.rows(
                "SELECT 1 FROM opened WHERE id = ?1 UNION ALL SELECT 1 FROM held WHERE id = ?1",
                name,
            )
            if opened and fact.session and device.device not in self.unsteady:
                self._answered(device, fact)
            elif not opened and self._shaky(device, fact):
                self._perished.add(name)
            elif not opened:
                self.problem("a parcel that came whole did not open")

    def _answered(self, device: "SimulatedDevice", fact: Fact) -> None:
        """Check that a handshake is answered once: from an old message begins no session that nobody else has."""
        kept = device.world.parts.mailbox.rows(device.profile.database.read)
        for one in kept.sessions(fact.sender).sessions:
            if self._begun.setdefault((device.device, one.id), one.made) != one.made:
                self.problem("a handshake was answered twice")

    def _shaky(self, device: "SimulatedDevice", fact: Fact) -> bool:
        """Tell whether there is a reason for it.

        Keys of the two were put back, they had more sessions than are kept, or the manifest a handshake was made under is
        not remembered: many have followed it.
        """
        pair = frozenset({fact.sender, fact.to})
        if pair & self.unsteady or len(self._between[pair]) > limits.SESSIONS:
            return True
        header = self.handshakes.get(fact.session)
        kept = device.world.parts.mailbox.rows(device.profile.database.read)
        if header is not None and kept.prekey(header.signed) is None:
            return True  # drawn long ago by a device that was away
        accounts = (device.store.me, Seen(device).account_of(fact.sender))
        rows = [
            device.store.rows(
                "SELECT count(*) FROM heads WHERE account = ?",
                account,
            )[0]
            for account in accounts
        ]
        return bool(fact.session) and any(count >= limits.MANIFEST_HEADS for (count,) in rows)

    def was_copied(self, events: Iterable[EventId]) -> bool:
        """Tell whether these are one message that waited in a profile that was put back, or went on in two places.

        Each of its copies signs it anew as another device: nobody can tell that it is the same.
        """
        first = {self._first(one) for one in events}
        return len(first) == 1 and self._authors.get(first.pop()) in self.unsteady

    def _first(self, event: EventId) -> EventId:
        while event in self._signed_anew:
            event = self._signed_anew[event]
        return event

    def excuse(self, event: Event, device: DeviceId) -> str:
        """Return what was taken away, so that a device may lack the key of an event sealed for it; empty for nothing."""
        refs = _refs(event)
        facts = [self._facts[one] for one in self._perished]
        if device not in self.readers.get(event.id, set()):
            return "of before it was there"
        if not self.unsteady.isdisjoint({device, event.header.device}):
            return "put back or twice"
        if (device, event.id) in self._without:
            return "without prekeys, or taken back"
        if event.id not in self.ticked and any(
            one.to == device and one.ref in refs for one in facts
        ):
            return "perished"
        return ""


def _refs(event: Event) -> set[bytes]:
    """Return what parcels name that bring an event's key."""
    if event.header.kind != Kind.SEALED or event.body is None:
        return set()
    index = SealedBody.parse(event.body).index
    return {event.id} if index is None else {event.id, sender_key_ref(index.key_id)}
