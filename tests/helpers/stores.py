"""Writes for tests of a node's store, and what it told of them."""

from collections.abc import Sequence

from chatera.protocol.errors import StorageError
from chatera.protocol.header import Event
from chatera.protocol.ids import CommunityId, ConversationId
from chatera_server.storage.event_store import EventStore, NewEvent, Write
from tests.helpers.node_client import Person, until

COMMUNITY = CommunityId(bytes(range(32)))
ONE, OTHER = ConversationId(b"1" * 32), ConversationId(b"2" * 32)


class Told:
    """Remembers what a store told."""

    def __init__(self) -> None:
        self.writes: list[Write] = []
        self.errors: list[StorageError] = []

    def __call__(self, writes: Sequence[Write], error: StorageError | None) -> None:
        self.writes += writes
        if error is not None:
            self.errors.append(error)


def write(event: Event, **options: bool | int) -> NewEvent:
    header = event.header
    return NewEvent(
        header.conv, event.id, header.device, header.hlc, event.data,
        log=bool(options.get("log")), expires=int(options.get("expires", 0)),
    )  # fmt: skip


async def keep(store: EventStore, told: Told, *writes: Write) -> None:
    for one in writes:
        store.submit(one)
    await until(lambda: writes[-1] in told.writes)


def talk(conv: ConversationId, count: int, person: Person | None = None) -> list[Event]:
    person = person or Person()
    return [person.text(conv, f"message {n}") for n in range(count)]
