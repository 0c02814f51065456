"""Events made before they are needed: one device's chain in one conversation, as encoded ``send`` commands.

Headers, prev chain, body hashes and salts are right. Signatures are 64 fixed bytes unless real ones are asked
for: a node does not verify an author's own events (readers do), and signing would take most of the preparation.
"""

import struct
import time
from collections.abc import Iterable

from chatera.crypto.keys import Identity
from chatera.protocol import hlc
from chatera.protocol.bodies import SALT_SIZE, Text, encode_body
from chatera.protocol.header import SIGNATURE_SIZE, Kind, body_hash, event_id, signed_bytes
from chatera.protocol.ids import NONE, ConversationId, EventId
from chatera.protocol.padding import padded_size
from chatera.protocol.sealed import TAG_SIZE, Form

TEXT = "Are you coming to the lake on Friday? Bring the charger, please."
UNSIGNED = bytes(range(SIGNATURE_SIZE))
_SALT = b"\xa5" * SALT_SIZE
_BEFORE_SALT, _AFTER_SALT = encode_body(Text(salt=_SALT, text=TEXT)).split(_SALT)
_CIPHERTEXT = bytes(padded_size(len(encode_body(Text(salt=_SALT, text=TEXT)))) + TAG_SIZE)
_COMMAND = b"\x83\xa4type\xa4send\xa3txn\xce%b\xa5event\xc5%b%b"
_U16, _U32 = struct.Struct(">H").pack, struct.Struct(">I").pack


class Chain:
    """One device's events in one conversation; with a ``form`` they are sealed.

    Attributes:
        ready: commands that were not sent yet, in order; ``next`` is where sending stands.
    """

    def __init__(
        self, identity: Identity, conv: ConversationId, heads: Iterable[EventId] = (),
        prev: EventId = EventId(NONE),  # noqa: B008 - bytes never change
        form: Form | None = None,
    ) -> None:  # fmt: skip
        self._form = form
        kind = Kind.PLAIN if form is None else Kind.SEALED
        self._identity = identity
        self._start = struct.pack(">BB32s32s32s", 1, kind, conv, identity.account, identity.device)
        named = sorted(heads)
        self._between = struct.pack(">IB", 0, len(named)) + b"".join(named)
        self._prev = prev
        self._hlc = hlc.pack(time.time_ns() // 1_000_000)
        self._txn = 0
        self._ready: list[bytes] = []
        self._next = 0

    def __len__(self) -> int:
        return len(self._ready) - self._next

    def make(self, count: int, *, signed: bool = False) -> None:
        """Have so many events ready."""
        self._ready = self._ready[self._next :]
        self._next = 0
        for _ in range(count - len(self._ready)):
            self._ready.append(self._command(signed=signed))

    def take(self, count: int) -> list[bytes]:
        """Return the next commands, fewer where there are no more."""
        taken = self._ready[self._next : self._next + count]
        self._next += len(taken)
        return taken

    def _body(self) -> bytes:
        """Return what an event says; what is sealed has the size of the same words, padded, and opens for nobody."""
        number = self._txn.to_bytes(SALT_SIZE, "big")
        if self._form is None:
            return _BEFORE_SALT + number + _AFTER_SALT
        index = b"" if self._form == Form.OWN_KEY else number + b"\0\0\0\0"
        return bytes((self._form,)) + index + number * 2 + bytes(24) + _CIPHERTEXT

    def _command(self, *, signed: bool) -> bytes:
        self._txn += 1
        self._hlc += 1
        body = self._body()
        header = b"".join((
            self._start, self._prev, self._hlc.to_bytes(8, "big"), self._between,
            _U32(len(body)), body_hash(body),
        ))  # fmt: skip
        self._prev = event_id(header)
        signature = self._identity.dk.sign(signed_bytes(header)) if signed else UNSIGNED
        event = header + signature + body
        return _COMMAND % (_U32(self._txn), _U16(len(event)), event)
