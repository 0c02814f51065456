"""A store of prekeys and sessions in memory, which can be copied: for crashes, and for profiles that were restored."""

from collections.abc import Iterable

import msgspec

from chatera.crypto.prekeys import PrivatePrekey
from chatera.crypto.sessions import Change, PeerSessions, pack_sessions, unpack_sessions
from chatera.protocol.ids import DeviceId

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(PrivatePrekey).decode


class MemoryKeys:
    """Keeps bytes, as a file would: what was put in can't be changed from outside."""

    def __init__(self) -> None:
        self._prekeys: dict[int, bytes] = {}
        self._sessions: dict[DeviceId, bytes] = {}

    def prekey(self, number: int) -> PrivatePrekey | None:
        """Return the key with this id."""
        kept = self._prekeys.get(number)
        return None if kept is None else _decode(kept)

    def prekeys(self) -> list[PrivatePrekey]:
        """Return all, in the order of their ids."""
        return [_decode(kept) for _, kept in sorted(self._prekeys.items())]

    def add_prekeys(self, prekeys: Iterable[PrivatePrekey]) -> None:
        """Keep more."""
        self._prekeys |= {key.id: _encode(key) for key in prekeys}

    def remove_prekeys(self, numbers: Iterable[int]) -> None:
        """Forget keys."""
        for number in numbers:
            self._prekeys.pop(number, None)

    def sessions(self, device: DeviceId) -> PeerSessions:
        """Return what is kept about a device."""
        kept = self._sessions.get(device)
        return PeerSessions(device) if kept is None else unpack_sessions(kept)

    def keep(self, change: Change) -> None:
        """Keep a change."""
        self._sessions[change.peer.device] = pack_sessions(change.peer)
        self.remove_prekeys(change.used)

    def copy(self) -> "MemoryKeys":
        """Return what a backup would hold."""
        backup = MemoryKeys()
        backup._prekeys, backup._sessions = dict(self._prekeys), dict(self._sessions)
        return backup
