"""Devices with keys, prekeys and a place to keep them, for tests of sessions."""

import random
from collections.abc import Callable

from chatera.crypto import sessions
from chatera.crypto.keys import Signer
from chatera.crypto.pqxdh import End, Own
from chatera.crypto.prekeys import publish, renew
from chatera.crypto.primitives import x25519_public
from chatera.crypto.sessions import Change, Opener
from chatera.protocol import limits
from chatera.protocol.ids import AccountId, DeviceId, H
from chatera.protocol.prekeys import Bundle, Prekey
from chatera.testing.keys import MemoryKeys

NOW = 1_780_000_000_000  # ms since the epoch
DAY = 86_400_000


def seeded(seed: object) -> Callable[[int], bytes]:
    """Return randomness that a test can have once more."""
    return random.Random(repr(seed)).randbytes


class TalkingDevice:
    """One device: it begins sessions, seals and opens, and keeps each change at once.

    Attributes:
        now: its clock, ms since the epoch.
        names: parcels it has opened.
    """

    def __init__(self, account: str, name: str, now: int = NOW) -> None:
        self.random = seeded((account, name))
        self.now = now
        self.dk = Signer(self.random(32))
        self.ik = self.random(32)
        self.account = AccountId(Signer(H(account.encode())).public)
        self.device = DeviceId(self.dk.public)
        self.heads: tuple[bytes, ...] = (H(b"manifest", account.encode()),)
        self.keys = MemoryKeys()
        self.names: set[bytes] = set()
        self.published = self.renew_prekeys(())

    @property
    def end(self) -> End:
        return End(self.account, self.device, x25519_public(self.ik), self.heads)

    @property
    def own(self) -> Own:
        return Own(self.end, self.ik)

    def see_heads(self, *names: bytes) -> None:
        """Let the account's manifest grow; the last one is the newest."""
        self.heads = (*(H(name) for name in reversed(names)), *self.heads)[: limits.MANIFEST_HEADS]

    def renew_prekeys(self, offered: tuple[int, ...]) -> tuple[list[Prekey], list[Prekey]]:
        """Draw what is missing, and leave it with a node; return the one-time keys it can hand out."""
        renewal = renew(self.keys.prekeys(), offered, self.now, self.random)
        self.keys.add_prekeys(renewal.fresh)
        self.keys.remove_prekeys(renewal.expired)
        self.public = publish(self.dk, self.keys.prekeys(), set(renewal.offer))
        return list(self.public.one_time), list(self.public.one_time_kem)

    def bundle(self) -> Bundle:
        """Return what a node hands out next."""
        one_time, one_time_kem = self.published
        return self.public.bundle(
            one_time.pop() if one_time else None, one_time_kem.pop() if one_time_kem else None
        )

    def begin(self, other: "TalkingDevice", bundle: Bundle | None = None) -> None:
        begun = sessions.begin(
            self.own, other.end, self.keys.sessions(other.device), bundle or other.bundle(),
            now=self.now, random=self.random,
        )  # fmt: skip
        self.keys.keep(Change(begun))

    def seal(self, other: "TalkingDevice", plaintext: bytes, ad: bytes = b"") -> bytes:
        kept, message = sessions.seal(
            self.keys.sessions(other.device), plaintext, ad, now=self.now, random=self.random
        )
        self.keys.keep(Change(kept))
        return message

    def open(
        self, other: "TalkingDevice", message: bytes, ad: bytes = b"", name: bytes = b""
    ) -> bytes | None:
        """Open a message of another device; None where its name was opened before."""
        opener = Opener(self.own, self.keys, self.names.__contains__, self.random)
        opened = opener.open(
            other.end, self.keys.sessions(other.device), name or H(message), message, ad,
            now=self.now,
        )  # fmt: skip
        if opened is None:
            return None
        self.keys.keep(opened.change)
        self.names.add(name or H(message))
        return opened.plaintext

    def state(self, other: "TalkingDevice") -> str:
        return self.keys.sessions(other.device).state(self.now)
