"""What an event says, whatever its kind."""

from chatera.protocol.bodies import (
    AnyEntry,
    AnyInner,
    Redact,
    decode_entry,
    decode_inner,
    decode_redact,
)
from chatera.protocol.header import Event, Kind

Body = AnyInner | AnyEntry | Redact


def read_body(event: Event) -> Body | None:
    """Return what an event says, None where its body was dropped or is of a kind unknown here.

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
            return decode_inner(event.body)
