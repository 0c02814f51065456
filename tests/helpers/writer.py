"""Somebody who signs events by hand, for a store that must judge them."""

import os
import secrets
import time
from collections.abc import Iterable

from chatera.crypto.keys import Identity
from chatera.crypto.records import salt, sign_event, sign_manifest, sign_profile
from chatera.protocol.bodies import AnyEntry, AnyInner, Create, Genesis, Redact, Text, encode_body
from chatera.protocol.header import Event, Kind
from chatera.protocol.ids import (
    NONE,
    AccountId,
    CommunityId,
    ConversationId,
    EventId,
    direct_conversation,
    group_conversation,
)
from chatera.store.changes import Batch
from chatera.store.store import Store

COMMUNITY = CommunityId(bytes(range(32)))


async def sign_anew(store: Store, conv: ConversationId, offset_ms: int = 0) -> None:
    """Have what waits in a conversation signed anew, as where a node refused the first of it for its clock."""
    (event,) = store.rows("SELECT id FROM outbox WHERE conv = ? ORDER BY n LIMIT 1", conv)[0]
    await store.resign(EventId(event), offset_ms)


def now_ms() -> int:
    return time.time_ns() // 1_000_000


class Writer:
    """An account with one device, writing into one conversation at a time."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.root = secrets.token_bytes(16)
        self.identity = Identity.new(self.root)
        self.manifest = self.manifest_of(self.identity)
        self._last: dict[ConversationId, EventId] = {}
        self._hlc = now_ms() << 16

    @property
    def account(self) -> AccountId:
        return self.identity.account

    @staticmethod
    def manifest_of(identity: Identity) -> bytes:
        """Return a manifest that lists no other device."""
        return sign_manifest(identity, kind="desktop", caps=())

    def forget_chains(self) -> None:
        """Begin anew, as another device does."""
        self._last.clear()

    def direct(self, other: AccountId) -> ConversationId:
        return direct_conversation(0, COMMUNITY, self.account, other)

    def event(
        self, conv: ConversationId, body: AnyInner | AnyEntry | Redact, *,
        kind: Kind = Kind.PLAIN, heads: Iterable[EventId] = (), ahead_ms: int = 0, ttl: int = 0,
    ) -> Event:  # fmt: skip
        return self.sign(
            conv, encode_body(body), kind=kind, heads=heads, ahead_ms=ahead_ms, ttl=ttl
        )

    def sign(
        self, conv: ConversationId, body: bytes, *,
        kind: Kind = Kind.PLAIN, heads: Iterable[EventId] = (), ahead_ms: int = 0, ttl: int = 0,
    ) -> Event:  # fmt: skip
        """Sign bytes, whatever they say."""
        self._hlc += 1
        event = sign_event(
            self.identity, kind=kind, conv=conv, prev=self._last.get(conv, EventId(NONE)),
            hlc=self._hlc + (ahead_ms << 16), heads=heads, body=body, ttl=ttl,
        )  # fmt: skip
        self._last[conv] = event.id
        return event

    def text(self, conv: ConversationId, text: str, heads: Iterable[EventId] = ()) -> Event:
        return self.event(conv, Text(salt=salt(), text=text), heads=heads)

    def profile(self, community: CommunityId = COMMUNITY) -> bytes:
        return sign_profile(
            self.identity, community, hlc=self._hlc, name=self.name, message="", picture=None
        )


def founded(owner: Writer, *, history: str = "join") -> tuple[ConversationId, Event]:
    """Return a new group and the entry that creates it."""
    genesis = encode_body(
        Genesis(
            suite=0, community=COMMUNITY, type="group", owner=owner.account, history=history,
            nonce=os.urandom(16),
        )
    )  # fmt: skip
    conv = group_conversation(genesis)
    return conv, owner.event(conv, Create(genesis=genesis), kind=Kind.LOG)


def batch(
    *events: Event | bytes, people: Iterable[Writer] = (), manifests: Iterable[bytes] = ()
) -> Batch:
    """Return what a node might tell."""
    return Batch(
        community=COMMUNITY, scopes=(COMMUNITY,),
        manifests=(*(one.manifest for one in people), *manifests),
        profiles=tuple(one.profile() for one in people),
        events=tuple(one.data if isinstance(one, Event) else one for one in events),
    )  # fmt: skip
