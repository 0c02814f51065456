"""What must hold once nothing is lost any more: who may read reads, nobody else does, and all see the same."""

from collections import defaultdict
from dataclasses import dataclass

from chatera.crypto import asks
from chatera.crypto.asks import Asking, Reader
from chatera.protocol.bodies import decode_redact
from chatera.protocol.header import Event, Kind
from chatera.protocol.ids import DeviceId, EventId
from chatera.testing.ledger import Seen
from chatera.testing.simulated_device import SimulatedDevice, World

View = tuple[int, str, int, tuple[tuple[str, bytes], ...]]
"""Kind, text, whether deleted, and reactions of a message."""


@dataclass(frozen=True, slots=True)
class Locked:
    """An event whose key a device that may read it does not have."""

    device: SimulatedDevice
    event: Event
    answerable: bool


class Verdict:
    """Looks at all devices at one moment.

    Args:
        world: theirs.
        devices: all there ever were, those that are gone too.
    """

    def __init__(self, world: World, devices: list[SimulatedDevice]) -> None:
        self._world = world
        self._devices = devices
        self.current = [one for one in devices if one.alive and one.is_listed and not one.is_stuck]
        self._seen = {id(one): Seen(one) for one in devices}
        self._keys = {id(one): _keys(one) for one in devices}
        # What two nodes have is one event; of what was deleted one may still have the words.
        kept: dict[EventId, bytes] = {}
        for node in world.nodes:
            kept = kept | node.events
        events = self._events = [Event.parse(data) for data in kept.values()]
        self._sealed = [one for one in events if one.header.kind == Kind.SEALED]
        self._groups = {one.header.conv for one in events if one.header.kind == Kind.LOG}
        self._left_out = {
            one.header.conv
            for one in events
            if one.header.kind == Kind.LOG and self._is_left_out(one)
        }
        self._deleted: dict[EventId, list[Event]] = {}
        for one in events:
            if one.header.kind == Kind.REDACT:
                for target in decode_redact(one.body or b"").targets:
                    self._deleted.setdefault(target, []).append(one)

    def locked(self) -> list[Locked]:
        """Return what current devices should be able to read, and lack the key of."""
        found: list[Locked] = []
        for device in self.current:
            missing = {row[0] for row in device.store.rows("SELECT event FROM locked")}
            found += [
                Locked(device, event, self._answerable(device, event))
                for event in self._sealed
                if event.id in missing and self._counts(device, event)
            ]
        return found

    def judge(self) -> None:
        """Note what is wrong."""
        locked = self.locked()
        for one in locked:
            self._judge_locked(one)
        for device in self._devices:
            self._nothing_stolen(device)
            self._prekeys_once(device)
        for device in self.current:
            self._nothing_missing(device)
        self._logs_agree()
        self._all_agree(locked)

    def _is_left_out(self, entry: Event) -> bool:
        """Tell whether somebody knows of no such device: who changed the signing key had never heard of it."""
        header = entry.header
        listed = [self._seen[id(one)].ever_listed(header.account) for one in self.current]
        return any(header.device not in devices for devices in listed if devices)

    def _counts(self, device: SimulatedDevice, event: Event) -> bool:
        """Tell whether an event is shown to a device's person: it may, and its author's device spoke then."""
        header, seen = event.header, self._seen[id(device)]
        return (
            seen.speaks(header.account, header.device, header.hlc)
            and self._knows(device, event)
            and seen.may_read(event, device.store.me)
            and device.store.me in seen.members(header.conv)
        )

    def _knows(self, device: SimulatedDevice, event: Event) -> bool:
        rows = device.store.rows("SELECT 1 FROM conversations WHERE conv = ?", event.header.conv)
        if not rows:
            return False
        log = device.store.log(event.header.conv)
        return all(head in log for head in event.header.heads)

    def _answerable(self, device: SimulatedDevice, event: Event) -> bool:
        """Tell whether anybody has a key and may give it."""
        return any(
            event.id in self._keys[id(one)] and self._may_answer(one, device, event)
            for one in self.current
            if one is not device
        )

    def _may_answer(self, holder: SimulatedDevice, device: SimulatedDevice, event: Event) -> bool:
        header, seen, me = event.header, self._seen[id(holder)], device.store.me
        if not self._knows(holder, event):
            return False
        asking = Asking(
            asked=holder.store.me, asker=me, author=header.account, event_hlc=header.hlc,
            listed=device.device in seen.devices(me),
            reader=Reader(then=seen.may_read(event, me), now=me in seen.members(header.conv)),
            asked_is_member=holder.store.me in seen.members(header.conv),
        )  # fmt: skip
        return asks.may_answer(asking, self._world.now)

    def _judge_locked(self, one: Locked) -> None:
        ledger = self._world.ledger
        if one.answerable:
            ledger.problem("somebody has the key of what stays closed, and may give it")
        elif excuse := ledger.excuse(one.event, one.device.device):
            ledger.counts[f"undecidable, {excuse}"] += 1
        else:
            ledger.problem("what was sealed for a device stays closed on it")

    def _nothing_stolen(self, device: SimulatedDevice) -> None:
        """No device has the key, or a word, of what its person did not belong to."""
        seen = self._seen[id(device)]
        held = {row[0] for row in device.store.rows("SELECT event FROM keys")}
        held |= {
            row[0]
            for row in device.store.rows(
                "SELECT messages.id FROM messages JOIN events USING (id) WHERE messages.kind = 1 AND visible = 1"
                " AND events.kind = 2"
            )
        }
        for event in self._sealed:
            if event.id not in held or not self._knows(device, event):
                continue
            if not seen.may_read(event, device.store.me):
                self._world.ledger.problem("somebody can read what they did not belong to")

    def _nothing_missing(self, device: SimulatedDevice) -> None:
        """Every event came, everything that is sealed and came is open, and nothing is shown twice."""
        ledger, seen = self._world.ledger, self._seen[id(device)]
        here = {row[0] for row in device.store.rows("SELECT id FROM events")}
        for event in self._events:
            header = event.header
            if event.id in here or not self._knows(device, event):
                continue
            if header.conv in self._left_out:
                continue
            if header.kind != Kind.LOG and not seen.speaks(
                header.account, header.device, header.hlc
            ):
                continue
            # What has lost its body and is named by no deletion was an edit that never left of a message that others deleted,
            # or a message of a device that was taken back before it said that it is deleted; real nodes don't take it.
            if event.body is not None or event.id in self._deleted:
                ledger.problem("an event never came")
        self._nothing_twice(device)
        self._nothing_garbled(device)

    def _nothing_twice(self, device: SimulatedDevice) -> None:
        """No words are shown twice, but what waited in a profile that runs twice, or was put back after it was said."""
        rows = device.store.rows(
            "SELECT conv, text, id FROM messages WHERE kind = 1 AND visible = 1 AND deleted = 0 AND edited IS NULL"
        )
        shown: dict[tuple[bytes, str], list[EventId]] = {}
        for conv, text, event in rows:
            shown.setdefault((conv, text), []).append(EventId(event))
        ledger = self._world.ledger
        for events in shown.values():
            if len(events) > 1 and not ledger.was_copied(events):
                ledger.problem("something is shown twice")

    def _nothing_garbled(self, device: SimulatedDevice) -> None:
        """What has a key says something."""
        rows = device.store.rows(
            "SELECT 1 FROM skipped JOIN events USING (id) WHERE events.kind = 2"
        )
        if rows:
            self._world.ledger.problem("a sealed event has a key and does not open")

    def _prekeys_once(self, device: SimulatedDevice) -> None:
        """No one-time key served for two handshakes."""
        ledger = self._world.ledger
        if device.device in ledger.unsteady:
            return
        numbers = [
            number
            for answered in _answered(device)
            if (header := ledger.handshakes.get(answered)) is not None
            for number in (header.one_time, header.kem)
        ]
        kept = _prekeys(device)
        once = [one for one in numbers if one and one not in ledger.last_resorts]
        if len(set(once)) != len(once):
            ledger.problem("a one-time key served for two handshakes")
        if any(one in kept for one in once):
            ledger.problem("a one-time key is kept that has served")

    def _logs_agree(self) -> None:
        """All devices that know a group have the same log of it."""
        for conv in self._groups - self._left_out:
            logs = [one.store.log(conv) for one in self.current]
            if len({log.heads for log in logs if log.genesis is not None}) > 1:
                self._world.ledger.problem("devices have different logs of a group")

    def _all_agree(self, locked: list[Locked]) -> None:
        """All devices that may read an event show the same of it."""
        closed = {(id(one.device), one.event.header.conv) for one in locked}
        views = {id(one): _view(one) for one in self.current}
        about = self._about()
        for event in self._sealed:
            if self._deleted_too_late(event) or event.header.conv in self._left_out:
                continue
            shown: set[View | None] = set()
            for device in self.current:
                if (id(device), event.header.conv) in closed:
                    continue
                if not all(self._counts(device, one) for one in (event, *about[event.id])):
                    continue
                view = views[id(device)].get(event.id)
                shown.add(None if view is not None and self._is_gone(device, event, view) else view)
            if len(shown) > 1:
                self._world.ledger.problem("devices show different things")

    def _about(self) -> defaultdict[EventId, list[Event]]:
        """Return edits of and reactions to each event: who belonged to the group then may not have done so at these."""
        sealed = {one.id: one for one in self._sealed}
        found: defaultdict[EventId, list[Event]] = defaultdict(list)
        pairs = {
            (target, event)
            for device in self.current
            for target, event in device.store.rows(
                "SELECT target, id FROM edits UNION SELECT target, id FROM reactions"
            )
        }
        for target, event in sorted(pairs):
            if event in sealed:
                found[target].append(sealed[event])
        return found

    def _deleted_too_late(self, event: Event) -> bool:
        """Tell whether a device that was taken back has deleted it: who heard of that first still has the words."""
        headers = [one.header for one in self._deleted.get(event.id, ())]
        return any(
            not self._seen[id(device)].speaks(one.account, one.device, one.hlc)
            for one in headers
            for device in self.current
        )

    def _is_gone(self, device: SimulatedDevice, event: Event, view: View) -> bool:
        """Tell whether something is a message to oneself that was deleted, which leaves no trace where it never opened."""
        return bool(view[2]) and len(self._seen[id(device)].members(event.header.conv)) == 1


def _keys(device: SimulatedDevice) -> set[EventId]:
    return {EventId(row[0]) for row in device.store.rows("SELECT event FROM keys")}


def _answered(device: SimulatedDevice) -> list[bytes]:
    """Return the handshakes that a device has answered, as far as it remembers."""
    rows = device.profile.database.read.execute("SELECT device FROM sessions").fetchall()
    kept = device.world.parts.mailbox.rows(device.profile.database.read)
    return [one for (peer,) in rows for one in kept.sessions(DeviceId(peer)).spent]


def _prekeys(device: SimulatedDevice) -> set[int]:
    kept = device.world.parts.mailbox.rows(device.profile.database.read)
    return {one.id for one in kept.prekeys()}


def _view(device: SimulatedDevice) -> dict[EventId, View]:
    """Return what a device shows; lines about a group depend on since when one belongs to it."""
    reactions: dict[bytes, list[tuple[str, bytes]]] = {}
    for target, emoji, account in device.store.rows(
        "SELECT target, emoji, account FROM reactions WHERE is_on = 1 ORDER BY 1, 2, 3"
    ):
        reactions.setdefault(target, []).append((emoji, account))
    return {
        EventId(event): (kind, text, deleted, () if deleted else tuple(reactions.get(event, ())))
        for event, kind, text, deleted in device.store.rows(
            "SELECT id, kind, text, deleted FROM messages WHERE visible = 1 AND kind != 2"
        )
    }
