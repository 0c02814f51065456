"""Asking for the key of an event that can't be opened, and who answers.

A key is answered by a new parcel for the same event, never by a new message. Pure: what is known comes in as facts.
"""

from dataclasses import dataclass

from chatera.crypto.keys import Identity, verify
from chatera.protocol import limits
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.header import SIGNATURE_SIZE
from chatera.protocol.hlc import milliseconds
from chatera.protocol.ids import AccountId, DeviceId, EventId
from chatera.protocol.sealed import Ask, ask_signed_bytes

FIRST_PAUSE_MS = 5_000
LONGEST_PAUSE_MS = 60 * 60 * 1000
LOST_AFTER_MS = 14 * 24 * 60 * 60 * 1000
ANSWERED_FOR_MS = 14 * 24 * 60 * 60 * 1000


def sign_ask(identity: Identity, *, event: EventId, to: DeviceId, hlc: int) -> bytes:
    """Return this device's signed ask for the key of ``event``."""
    packed = Ask(event=event, sender=identity.device, to=to, hlc=hlc).pack()
    return packed + identity.dk.sign(ask_signed_bytes(packed))


def verify_ask(data: bytes, asked: DeviceId) -> Ask:
    """Read a signed ask and check that its device signed it, and for this one; whose device that is, a manifest tells.

    Raises:
        RemoteProtocolError: it is none, not signed by it, or meant for another device.
    """
    ask = Ask.parse(data)
    if ask.to != asked:
        raise RemoteProtocolError("an ask that is meant for another device")
    verify(ask.sender, ask_signed_bytes(data[:-SIGNATURE_SIZE]), data[-SIGNATURE_SIZE:])
    return ask


def next_ask(missed_ms: int, after_ms: int) -> int | None:
    """Return the first moment after ``after_ms`` at which to ask for a key, or None: it is lost.

    The first ask comes 5 s after the key was missed (its parcel may be on the way), the others after pauses that
    double up to an hour. Moments that passed while the program was closed are not made up for.

    Args:
        missed_ms: when the event was first found without its key.
        after_ms: the last ask, or the clock.
    """
    moment, pause = missed_ms + FIRST_PAUSE_MS, FIRST_PAUSE_MS
    while moment <= after_ms and pause < LONGEST_PAUSE_MS:
        pause = min(2 * pause, LONGEST_PAUSE_MS)
        moment += pause
    if moment <= after_ms:
        moment += ((after_ms - moment) // LONGEST_PAUSE_MS + 1) * LONGEST_PAUSE_MS
    return None if lost(missed_ms, moment) else moment


def lost(missed_ms: int, now_ms: int) -> bool:
    """Tell whether a key that was first missed then is given up."""
    return now_ms - missed_ms >= LOST_AFTER_MS


def fresh(ask: Ask, last_hlc: int, now_ms: int) -> bool:
    """Tell whether an ask deserves a look: a new one, not one that somebody repeats to make us work.

    Args:
        ask: the one that came.
        last_hlc: of the last ask of this device for this event that was answered, else 0.
        now_ms: the clock.
    """
    at, before = milliseconds(ask.hlc), milliseconds(last_hlc)
    in_time = now_ms - LOST_AFTER_MS < at <= now_ms + limits.CLOCK_AHEAD_MS
    return in_time and (not last_hlc or at - before >= FIRST_PAUSE_MS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """What a conversation says of an account and one event.

    Attributes:
        then: it was a member at the event's heads. In a direct conversation: it is one of the two.
        now: it is a member now; likewise.
        all_history: the group lets its members read what was written before them.
    """

    then: bool
    now: bool
    all_history: bool = False


def may_read(reader: Reader) -> bool:
    """Tell whether a missing key is to be waited for; where not, the event is hidden."""
    return reader.then or (reader.now and reader.all_history)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """The facts about an ask whose signature holds, as the device that was asked knows them.

    Attributes:
        asked: the account of the device that was asked.
        asker: the account of the device that asks.
        author: the event's account.
        event_hlc: the event's stamp.
        listed: the asker's manifest lists the device now.
        reader: what the conversation says of the asker.
        asked_is_member: the one asked is a member now.
    """

    asked: AccountId
    asker: AccountId
    author: AccountId
    event_hlc: int
    listed: bool
    reader: Reader
    asked_is_member: bool


def may_answer(asking: Asking, now_ms: int) -> bool:
    """Tell whether to send the key: to own devices always, to others who may read the event and still are members.

    Others get it from the author's devices and from any member for 14 days after the event: its author may have lost what
    they wrote, with the only parcels, when another member's receipt was all that its tick came from. Where the whole history
    is every member's they always get it. Nobody gets the key of an event from before their membership otherwise.
    """
    if not asking.listed or not may_read(asking.reader):
        return False
    if asking.asker == asking.asked:
        return True
    if not asking.reader.now:
        return False
    if asking.reader.all_history and asking.asked_is_member:
        return True
    age = now_ms - milliseconds(asking.event_hlc)
    return (asking.author == asking.asked or asking.asked_is_member) and age < ANSWERED_FOR_MS
