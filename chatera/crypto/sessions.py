r"""The sessions between this device and each other one: which handshake, which ratchet, and when a new one.

    NONE → INIT_SENT     ``begin``; the prekey header goes in front of every message
         → ESTABLISHED   something was opened on it
         → STALE         after seven days it sends no more: ``needs_bundle``, ``begin``
         → CLOSED        another has taken its place; it opens what is late, for as long as skipped keys are kept

Up to five are kept per device, the one last received on in front, and it is the one to send on. So two devices that begin
at one moment have two sessions and both serve. A message that begins with its sender's identity key has a prekey header;
no ratchet key is ever equal to it.

Nothing here is changed in place: each function returns a ``Change``, which the caller keeps (``SessionStore.keep``) in the
transaction that keeps the result too, and only then sends. What can't be opened changes nothing; it is answered by a new
parcel over a new session.
"""

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple, Protocol

import msgspec
from msgspec.structs import replace

from chatera.crypto import pqxdh, ratchet
from chatera.crypto.pqxdh import HEADER_SIZE, End, Own, PrekeyHeader
from chatera.crypto.prekeys import PrekeyStore
from chatera.crypto.primitives import Random, Undecryptable
from chatera.crypto.ratchet import Ratchet
from chatera.protocol import limits
from chatera.protocol.errors import LocalProtocolError, RemoteProtocolError, StorageError
from chatera.protocol.ids import DeviceId, H
from chatera.protocol.prekeys import Bundle

_DAY_MS = 86_400_000
_FORMAT = 1


class State(StrEnum):
    """Where a session stands."""

    NONE = "none"
    INIT_SENT = "init_sent"
    ESTABLISHED = "established"
    STALE = "stale"
    CLOSED = "closed"


class NoSession(LocalProtocolError):
    """There is no session to send on: fetch a bundle, and begin one."""


class Session(msgspec.Struct, frozen=True, array_like=True):
    """One handshake and the ratchet that grew from it.

    Attributes:
        id: hash of the prekey header; both ends have the same.
        made: when it began here, ms since the epoch.
        header: what still goes in front of messages; empty once the other side answered.
        closed: it sends no more.
    """

    id: bytes
    made: int
    header: bytes
    closed: bool
    ratchet: Ratchet

    def state(self, now: int) -> State:
        """Tell where it stands at ``now``."""
        if self.closed:
            return State.CLOSED
        if now - self.made >= limits.SESSION_DAYS * _DAY_MS:
            return State.STALE
        return State.INIT_SENT if self.header else State.ESTABLISHED


class PeerSessions(msgspec.Struct, frozen=True, array_like=True):
    """Everything kept about one other device.

    Attributes:
        sessions: the one to send on first.
        spent: ids of handshakes that were answered, oldest first.
    """

    device: DeviceId
    sessions: tuple[Session, ...] = ()
    spent: tuple[bytes, ...] = ()

    def state(self, now: int) -> State:
        """Tell where the session stands that would be sent on, or the newest where none would."""
        at = _sending(self, now) or 0
        return self.sessions[at].state(now) if self.sessions else State.NONE


class Change(NamedTuple):
    """What one step changes, to be kept in one transaction with its result.

    Attributes:
        used: ids of one-time prekeys that are to be forgotten.
    """

    peer: PeerSessions
    used: tuple[int, ...] = ()


class Opened(NamedTuple):
    """An opened message, and what it changes."""

    change: Change
    plaintext: bytes


class SessionStore(Protocol):
    """Keeps the sessions with every device."""

    def sessions(self, device: DeviceId) -> PeerSessions:
        """Return what is kept about a device; of one never met, nothing is."""
        ...

    def keep(self, change: Change) -> None:
        """Keep a change whole, inside the transaction the caller has open."""
        ...


_encode = msgspec.msgpack.Encoder().encode
_decoder = msgspec.msgpack.Decoder(PeerSessions)


def pack_sessions(peer: PeerSessions) -> bytes:
    """Return the bytes a store keeps."""
    return bytes((_FORMAT,)) + _encode(peer)


def unpack_sessions(data: bytes) -> PeerSessions:
    """Read what ``pack_sessions`` wrote.

    Raises:
        StorageError: it is damaged, or was written by a newer version.
    """
    if data[:1] != bytes((_FORMAT,)):
        raise StorageError("These sessions were kept by another version of ChatEra.")
    try:
        return _decoder.decode(data[1:])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise StorageError("Kept sessions can't be read.") from error


def needs_bundle(peer: PeerSessions, now: int) -> bool:
    """Tell whether a session has to be begun before anything can be sent."""
    return _sending(peer, now) is None


def begun_since(peer: PeerSessions, moment: int, now: int) -> bool:
    """Tell whether the session to send on is younger than ``moment``, so that several asks get one new session."""
    at = _sending(peer, now)
    return at is not None and peer.sessions[at].made >= moment


def begin(
    own: Own, end: End, peer: PeerSessions, bundle: Bundle, *, now: int, random: Random
) -> PeerSessions:
    """Begin a session, to be sent on from now.

    Raises:
        RemoteProtocolError: the bundle is not that device's, or holds keys that agree on nothing.
        LocalProtocolError: the device is this one.
    """
    _require_same(end, peer)
    secret, peer_ratchet, header = pqxdh.initiate(own, end, bundle, random)
    packed = header.pack()
    session = Session(
        _session_id(packed), now, packed, False, ratchet.initiate(secret, peer_ratchet, random)  # noqa: FBT003 - the layout
    )  # fmt: skip
    return _in_front(peer, session, now)


def seal(
    peer: PeerSessions, plaintext: bytes, ad: bytes, *, now: int, random: Random
) -> tuple[PeerSessions, bytes]:
    """Encrypt for a device (about 12 µs).

    Raises:
        NoSession: there is none, or none fresh enough.
    """
    at = _sending(peer, now)
    if at is None:
        raise NoSession("no session to send on")
    session = peer.sessions[at]
    following, message = ratchet.encrypt(session.ratchet, plaintext, ad, random)
    kept = Session(session.id, session.made, session.header, session.closed, following)
    sessions = (*peer.sessions[:at], kept, *peer.sessions[at + 1 :])
    return PeerSessions(peer.device, sessions, peer.spent), session.header + message


class Opener:
    """Opens what other devices send.

    Args:
        own: this device.
        prekeys: its private prekeys.
        opened: tells whether the parcel of this name was opened before; such a one never reaches a ratchet.
        random: draws ratchet keys.
    """

    def __init__(
        self, own: Own, prekeys: PrekeyStore, opened: Callable[[bytes], bool], random: Random
    ) -> None:
        self._own = own
        self._prekeys = prekeys
        self._opened = opened
        self._random = random

    def open(
        self, end: End, peer: PeerSessions, name: bytes, message: bytes, ad: bytes, *, now: int
    ) -> Opened | None:
        """Open a message; None where it was opened before.

        Args:
            end: the sender, from its account's manifest.
            peer: what is kept about the sender.
            name: the parcel's name for ``opened``.
            message: what came.
            ad: what the sender bound to it.
            now: ms since the epoch.

        Raises:
            Undecryptable: no session opens it; ask for it anew.
            RemoteProtocolError: it breaks the rules.
        """
        _require_same(end, peer)
        if self._opened(name):
            return None
        if not message.startswith(end.ik):
            return self._continued(peer, peer.sessions, message, ad, now)
        header, rest = message[:HEADER_SIZE], message[HEADER_SIZE:]
        parsed, number = PrekeyHeader.parse(header), _session_id(header)
        known = tuple(one for one in peer.sessions if one.id == number)
        if known or number in peer.spent:
            return self._continued(peer, known, rest, ad, now)
        return self._answered(end, peer, parsed, number, rest, ad, now)

    def _continued(
        self, peer: PeerSessions, sessions: tuple[Session, ...], message: bytes, ad: bytes, now: int
    ) -> Opened:
        """Open on one of the sessions, first where the sender's ratchet key is known."""
        key = message[:32]
        for session in sorted(sessions, key=lambda one: one.ratchet.peer != key):
            try:
                following, plaintext = ratchet.decrypt(
                    session.ratchet, message, ad, now=now, random=self._random
                )
            except RemoteProtocolError:
                continue  # the next one may open it
            kept = Session(session.id, session.made, b"", session.closed, following)
            return Opened(Change(_in_front(peer, kept, now)), plaintext)
        raise Undecryptable("no session opens this message")

    def _answered(
        self, end: End, peer: PeerSessions, header: PrekeyHeader, number: bytes, message: bytes,
        ad: bytes, now: int,
    ) -> Opened:  # fmt: skip
        """Carry out a handshake, if the message behind it opens."""
        responded = pqxdh.respond(self._own, end, header, self._prekeys)
        for secret in responded.secrets:
            try:
                following, plaintext = ratchet.decrypt(
                    ratchet.respond(secret, responded.ratchet),
                    message,
                    ad,
                    now=now,
                    random=self._random,
                )
            except Undecryptable:
                continue  # it may have been made under an older manifest
            session = Session(number, now, b"", False, following)  # noqa: FBT003 - the layout
            spent = (*peer.spent, number)[-limits.SPENT_HANDSHAKES :]
            kept = _in_front(replace(peer, spent=spent), session, now)
            return Opened(Change(kept, responded.used), plaintext)
        raise Undecryptable("a handshake that does not hold")


def _sending(peer: PeerSessions, now: int) -> int | None:
    """Return which session to send on."""
    for at, session in enumerate(peer.sessions):
        if session.state(now) in _SENDING:
            return at
    return None


_SENDING = (State.INIT_SENT, State.ESTABLISHED)


def _in_front(peer: PeerSessions, session: Session, now: int) -> PeerSessions:
    """Put a session in front; close what it makes needless, and let go of the oldest."""
    over = now - (limits.SESSION_DAYS + limits.SKIPPED_DAYS) * _DAY_MS
    fresh = session.state(now) in _SENDING
    others = tuple(
        replace(one, closed=True) if fresh and one.state(now) is State.STALE else one
        for one in peer.sessions
        if one.id != session.id and one.made >= over
    )
    return PeerSessions(peer.device, (session, *others)[: limits.SESSIONS], peer.spent)


def _require_same(end: End, peer: PeerSessions) -> None:
    if end.device != peer.device:
        raise LocalProtocolError("sessions of another device")


def _session_id(header: bytes) -> bytes:
    return H(b"ChatEra/session/v1\0", header)
