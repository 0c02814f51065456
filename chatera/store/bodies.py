"""What an event says, whatever its kind."""

from dataclasses import dataclass

from chatera.protocol.bodies import (
    INNER_TAGS,
    AnyEntry,
    AnyInner,
    DeviceName,
    Keys,
    Redact,
    Text,
    decode_entry,
    decode_inner,
    decode_redact,
)
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.header import Event, Kind

Body = AnyInner | AnyEntry | Redact
TO_ONESELF: tuple[type[AnyInner], ...] = (DeviceName, Keys)
"""Plain bodies that own devices tell each other: they open no chat, and count in the conversation with oneself alone."""
SAID: tuple[type[AnyInner], ...] = (Text,)
"""Plain bodies that have a row of their own, which stays as a deleted one where they are deleted."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads bodies, as far as a version of the program understands them.

    Attributes:
        tags: the types of plain bodies it knows.
    """

    tags: frozenset[str] = INNER_TAGS

    def read(self, event: Event) -> Body | None:
        """Return what an event says, None where its body was dropped or is a plain one that nobody understands here.

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
            case _:
                return self._plain(event.body)

    def _plain(self, body: bytes) -> AnyInner | None:
        """Read what people say; what breaks the rules is kept like what is not known yet, for the chain it is in."""
        try:
            inner = decode_inner(body)
        except RemoteProtocolError:
            return None
        return inner if inner is None or inner.__struct_config__.tag in self.tags else None


def is_skipped(event: Event, body: Body | None) -> bool:
    """Tell whether an event says something that this version can't show."""
    return body is None and event.body is not None
