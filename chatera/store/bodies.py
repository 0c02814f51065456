"""What an event says, whatever its kind."""

import sqlite3
from dataclasses import dataclass

from chatera.crypto.sealing import open_event
from chatera.protocol.bodies import (
    INNER_TAGS,
    AnyEntry,
    AnyInner,
    Card,
    DeviceName,
    Emoticon,
    Ink,
    Keys,
    Nudge,
    Redact,
    Shelf,
    Sticker,
    Text,
    Verified,
    Visibility,
    Wink,
    decode_entry,
    decode_inner,
    decode_redact,
)
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.header import Event, Kind
from chatera.store import event_keys

Body = AnyInner | AnyEntry | Redact
TO_ONESELF: tuple[type[AnyInner], ...] = (
    DeviceName, Keys, Verified, Card, Shelf, Emoticon, Visibility,
)  # fmt: skip
"""Plain bodies that own devices tell each other: they open no chat, and count in the conversation with oneself alone."""
SAID: tuple[type[AnyInner], ...] = (Text, Nudge, Sticker, Wink, Ink)
"""Plain bodies that have a row of their own, which stays as a deleted one where they are deleted."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads bodies, as far as a version of the program understands them.

    Attributes:
        tags: the types of plain bodies it knows.
    """

    tags: frozenset[str] = INNER_TAGS

    def read(self, db: sqlite3.Connection, event: Event) -> Body | None:
        """Return what an event says, None where its body was dropped, lacks its key, or nobody understands it here.

        Raises:
            RemoteProtocolError: the body is none of its kind.
        """
        if event.body is None:
            return None
        match event.header.kind:
            case Kind.LOG:
                return decode_entry(event.body)
            case Kind.REDACT:
                return decode_redact(event.body)
            case Kind.SEALED:
                return self._sealed(db, event)
            case _:
                return self._plain(event.body)

    def _sealed(self, db: sqlite3.Connection, event: Event) -> AnyInner | None:
        key = event_keys.get(db, event.id)
        return None if key is None else self.unsealed(event, key)

    def unsealed(self, event: Event, key: bytes) -> AnyInner | None:
        """Read what was sealed under a key; what does not open under it is kept like what is not known yet."""
        try:
            return self._plain(open_event(event, key))
        except RemoteProtocolError:
            return None

    def _plain(self, body: bytes) -> AnyInner | None:
        """Read what people say; what breaks the rules is kept like what is not known yet, for the chain it is in."""
        try:
            inner = decode_inner(body)
        except RemoteProtocolError:
            return None
        return inner if inner is None or inner.__struct_config__.tag in self.tags else None


def is_skipped(db: sqlite3.Connection, event: Event, body: Body | None) -> bool:
    """Tell whether an event says something that this version can't show, though nothing is missing."""
    return body is None and event.body is not None and not event_keys.is_locked(db, event.id)
