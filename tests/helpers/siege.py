"""A real store, and what can be done to it from outside: by a node, and by somebody whose signatures are good."""

import secrets
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from chatera.crypto.asks import sign_ask
from chatera.crypto.kem import kem_public
from chatera.crypto.records import salt, sign_event, sign_profile, sign_receipt, sign_redirect
from chatera.crypto.sealing import seal_event
from chatera.crypto.sender_keys import SenderKey
from chatera.protocol.bodies import Add, Create, Genesis, Redact, Sas, Text, encode_body
from chatera.protocol.header import Kind
from chatera.protocol.ids import (
    NO_SCOPE,
    NONE,
    ConversationId,
    EventId,
    NodeId,
    direct_conversation,
)
from chatera.protocol.manifests import manifest_signed_bytes, profile_signed_bytes
from chatera.protocol.prekeys import KEM_KEY, Bundle, Prekey, Published, Role, prekey_signed_bytes
from chatera.protocol.receipts import Receipt, receipt_signed_bytes
from chatera.protocol.redirects import redirect_signed_bytes
from chatera.protocol.sealed import ParcelType, ask_signed_bytes, sender_key_ref
from chatera.store.changes import Batch, Changes
from chatera.store.post import Wanted
from chatera.store.profile import Profile
from chatera.store.store import Store
from tests.helpers.fuzzing import COMMUNITY, NOW_MS, Target, a_sealed_event, an_event, an_id

T = TypeVar("T")


@contextmanager
def store_targets() -> Iterator[list[Target]]:
    """Give readers that end in a real store: what a node tells, and what a member with good signatures does."""
    with tempfile.TemporaryDirectory() as directory:
        victim = Profile.create(Path(directory) / "victim", "Victim")
        attacker = Profile.create(Path(directory) / "attacker", "Attacker")
        try:
            yield _Siege(victim, attacker).targets()
        finally:
            victim.close()
            attacker.close()


class _Siege:
    """Somebody's store, and somebody else with a session to it, who signs what they like."""

    def __init__(self, victim: Profile, attacker: Profile) -> None:
        self._now = NOW_MS
        self._victim, self._attacker = victim, attacker
        self._store = Store(victim, self._clock)
        self._other = Store(attacker, self._clock)
        self._stamp = NOW_MS << 16
        self._meet()

    def _clock(self) -> int:
        return self._now

    def _meet(self) -> None:
        """Let both know each other, and the attacker have a session."""
        me, you = self._victim.keyring.manifest, self._attacker.keyring.manifest
        self._run(
            self._store, lambda db: self._store._replica.take(db, self._batch(manifests=(you,)))
        )
        self._run(
            self._other, lambda db: self._other._replica.take(db, self._batch(manifests=(me,)))
        )
        prekeys = self._run(
            self._store, lambda db: self._store._replica.post.renew_prekeys(db, frozenset())
        )
        assert prekeys is not None
        published = Published.parse(prekeys)
        bundle = published.bundle(published.one_time[0], published.one_time_kem[0]).pack()
        self._give(ParcelType.KEY, bytes(32), bytes(32))
        self._run(
            self._other, lambda db: self._other._replica.post.take_bundles(db, [bundle], Changes())
        )
        self._parcels()

    def targets(self) -> list[Target]:
        conv = direct_conversation(1, NO_SCOPE, self._store.me, self._other.me)
        plain = direct_conversation(0, COMMUNITY, self._store.me, self._other.me)
        inner = encode_body(Text(salt=salt(), text="Hello"))
        genesis = encode_body(
            Genesis(suite=1, community=COMMUNITY, type="group", owner=self._other.me, history="all", nonce=salt())
        )  # fmt: skip
        create = encode_body(Create(genesis=genesis))
        redact = encode_body(Redact(targets=(an_id(1),)))
        by = self._attacker.identity
        event = an_event(by, inner, Kind.PLAIN).data
        ask = sign_ask(by, event=an_id(1), to=self._store.device, hlc=NOW_MS << 16)
        manifest = self._attacker.keyring.manifest
        profile = sign_profile(
            by, COMMUNITY, hlc=NOW_MS << 16, name="Anna", message="Here", picture=None
        )
        receipt = sign_receipt(
            by,
            Receipt(
                conv=conv, account=by.account, device=by.device, author=self._store.device,
                hlc=NOW_MS << 16, got=an_id(1), read=an_id(2), holes=(an_id(3),),
            ),
        )  # fmt: skip
        redirect = sign_redirect(
            by,
            COMMUNITY,
            hlc=NOW_MS << 16,
            node=NodeId(bytes(32)),
            addresses=("10.0.0.7",),
            port=4433,
        )
        names = ("manifests", "profiles", "events", "receipts", "parcels", "asks", "redirects")
        samples = (manifest, event, ask, redirect, self._parcel())
        told = [Target(f"told {name}", samples, partial(self._tell, name)) for name in names]
        sealed = a_sealed_event(by, inner).body or b""
        chain = SenderKey(bytes(16), 3, bytes(32)).pack()
        keys = bytes(range(32)) * 2 + kem_public(bytes(64))
        sas = encode_body(Sas(salt=salt(), message=bytes(90)))
        every = [
            *told,
            Target("signed plain", (inner, create, redact), partial(self._sign, plain, Kind.PLAIN)),
            Target("signed sealed", (sealed,), partial(self._sign, conv, Kind.SEALED)),
            Target("signed log", (create, encode_body(Add(account=self._other.me))), partial(self._sign, plain, Kind.LOG)),
            Target("signed redact", (redact,), partial(self._sign, conv, Kind.REDACT)),
            Target("signed manifest", (manifest[:-64],), self._sign_manifest),
            Target("signed profile", (profile[:-64],), self._sign_profile),
            Target("signed receipt", (receipt[:-64],), self._sign_receipt),
            Target("signed redirect", (redirect[:-64],), self._sign_redirect),
            Target("signed ask", (ask[:-64],), self._sign_ask),
            Target("signed prekeys", (keys,), self._begin),
            Target("sealed under its key", (inner, create, sas, b""), partial(self._seal, conv)),
            Target("parcel of a key", (bytes(32),), partial(self._send, ParcelType.KEY)),
            Target("parcel of a chain", (chain,), partial(self._send, ParcelType.SENDER_KEY)),
        ]  # fmt: skip
        return [replace(one, complains=False) for one in every]

    def _batch(self, **what: tuple[bytes, ...]) -> Batch:
        return replace(_EMPTY, **what)  # type: ignore[arg-type]

    def _tell(self, name: str, data: bytes) -> None:
        batch = self._batch(**{name: (data,)})
        self._run(self._store, lambda db: self._store._replica.take(db, batch))

    def _sign(self, conv: ConversationId, kind: Kind, data: bytes) -> None:
        self._stamp += 1
        event = sign_event(
            self._attacker.identity, kind=kind, conv=conv, prev=EventId(NONE), hlc=self._stamp,
            heads=(), body=data or b"\0",
        )  # fmt: skip
        self._tell("events", event.data)

    def _sign_manifest(self, record: bytes) -> None:
        dsk = self._attacker.identity.dsk
        self._tell("manifests", record + dsk.sign(manifest_signed_bytes(record)))

    def _sign_profile(self, record: bytes) -> None:
        dk = self._attacker.identity.dk
        self._tell("profiles", record + dk.sign(profile_signed_bytes(COMMUNITY, record)))

    def _sign_redirect(self, record: bytes) -> None:
        dk = self._attacker.identity.dk
        self._tell("redirects", record + dk.sign(redirect_signed_bytes(record)))

    def _sign_receipt(self, packed: bytes) -> None:
        dk = self._attacker.identity.dk
        self._tell("receipts", packed + dk.sign(receipt_signed_bytes(packed)))

    def _sign_ask(self, packed: bytes) -> None:
        self._tell("asks", packed + self._attacker.identity.dk.sign(ask_signed_bytes(packed)))

    def _begin(self, data: bytes) -> None:
        """Prekeys under good signatures, which may be no keys at all."""
        by, sized = self._attacker.identity, data.ljust(64 + KEM_KEY, b"\0")
        device = by.device
        signed = Prekey(Role.SIGNED, 1, sized[:32])
        kem = Prekey(Role.LAST_RESORT, 2, sized[64 : 64 + KEM_KEY])
        signed, kem = (
            one._replace(signature=by.dk.sign(prekey_signed_bytes(device, one)))
            for one in (signed, kem)
        )
        one_time = Prekey(Role.ONE_TIME, 3, sized[32:64])
        bundle = Bundle(device=device, signed=signed, kem=kem, one_time=one_time).pack()
        self._now += 1
        wanted = Wanted(ParcelType.KEY, an_id(8), bytes(32), an_id(8), self._now)
        post = self._store._replica.post

        def begin(db: sqlite3.Connection) -> None:
            post.give(db, [device], wanted, Changes())
            post.take_bundles(db, [bundle], Changes())

        self._run(self._store, begin)

    def _seal(self, conv: ConversationId, data: bytes) -> None:
        """What the key opens is whatever it is, or is named by it: any order of key and event."""
        self._stamp += 1
        key = secrets.token_bytes(32)
        event = seal_event(
            self._attacker.identity, data[:60_000], key=key, nonce=secrets.token_bytes(24), conv=conv,
            prev=EventId(NONE), hlc=self._stamp, heads=(),
        )  # fmt: skip
        first = len(data) % 2 == 0
        if first:
            self._tell("events", event.data)
        self._give(ParcelType.KEY, event.id, key)
        self._parcels()
        if not first:
            self._tell("events", event.data)

    def _send(self, kind: ParcelType, data: bytes) -> None:
        ref = (
            sender_key_ref(data[:16])
            if kind is ParcelType.SENDER_KEY
            else data[:32].ljust(32, b"\0")
        )
        self._give(kind, ref, data[:500])
        self._parcels()

    def _parcel(self) -> bytes:
        self._give(ParcelType.KEY, an_id(9), bytes(32))
        return self._other.parcels_to_put(1)[0].data

    def _give(self, kind: ParcelType, ref: bytes, content: bytes) -> None:
        wanted = Wanted(kind, ref, content, EventId(ref))
        device = self._store.device
        self._run(
            self._other, lambda db: self._other._replica.post.give(db, [device], wanted, Changes())
        )

    def _parcels(self) -> None:
        rows = self._other.parcels_to_put(50)
        self._run(self._other, lambda db: db.execute("DELETE FROM parcels"))
        batch = self._batch(parcels=tuple(row.data for row in rows))
        self._run(self._store, lambda db: self._store._replica.take(db, batch))

    @staticmethod
    def _run(store: Store, work: Callable[[sqlite3.Connection], T]) -> T:
        return store._database.run_at_once(work)


_EMPTY = Batch(community=COMMUNITY, scopes=(COMMUNITY,))
