"""The winks a person can send: ChatEra's own, and those they have put by. These are kept in the profile, encrypted."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import msgspec

from chatera.client.observers import Observers
from chatera.protocol.errors import RemoteProtocolError, UserError
from chatera.protocol.ids import blob_id
from chatera.protocol.winks import Wink, parse
from chatera.store.store import Store

SUFFIX = ".wink"
"""What the name of a wink's file ends with."""
MOST = 200
"""Winks that one person keeps."""


@dataclass(frozen=True, slots=True)
class KeptWink:
    """A wink that can be sent.

    Attributes:
        id: hex; the same for the same animation.
        own: this person has put it by, so they can take it away.
    """

    id: str
    name: str
    data: bytes
    own: bool


def read_wink(data: bytes) -> Wink:
    """Read an animation that somebody wants to send or keep.

    Raises:
        UserError: it can't be played.
    """
    try:
        return parse(data)
    except RemoteProtocolError as error:
        raise UserError(f"This is no wink that can be played: {error}.") from error


class _Head(msgspec.Struct):
    """What is read of our own: they are known to be right, and reading all of one takes some milliseconds."""

    name: str


@cache
def built_in() -> tuple[KeptWink, ...]:
    """Return ChatEra's own winks, by their names."""
    folder = files("chatera_resources").joinpath("winks")
    found = [one.read_bytes() for one in folder.iterdir() if one.name.endswith(SUFFIX)]
    head = msgspec.json.Decoder(_Head)
    made = (
        KeptWink(blob_id(data).hex(), head.decode(data).name, data, own=False) for data in found
    )
    return tuple(sorted(made, key=lambda one: one.name))


class Winks:
    """Winks by name; those somebody has put by come first.

    Args:
        store: keeps them.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._observers: Observers[[]] = Observers()

    def observe(self, callback: Callable[[], object]) -> Callable[[], None]:
        """Hear of changes; returns what ends that."""
        return self._observers.add(callback)

    def __iter__(self) -> Iterator[KeptWink]:
        yield from self.own()
        yield from built_in()

    def own(self) -> list[KeptWink]:
        """Return those this person has put by, the newest first."""
        rows = self._store.rows("SELECT id, name, data FROM winks ORDER BY at DESC, id")
        return [KeptWink(bytes(id_).hex(), name, bytes(data), own=True) for id_, name, data in rows]

    def names(self) -> list[tuple[str, bool]]:
        """Return what they are called, and whether this person has put each by; the animations stay where they are."""
        own = self._store.rows("SELECT name FROM winks ORDER BY at DESC, id")
        return [*((name, True) for (name,) in own), *((one.name, False) for one in built_in())]

    def called(self, name: str) -> KeptWink:
        """Return the wink of a name, whatever its capitals, or of an id.

        Raises:
            UserError: there is none, with those there are.
        """
        every = list(self)
        for one in every:
            if name.strip().casefold() in {one.name.casefold(), one.id}:
                return one
        known = ", ".join(one.name for one in every)
        raise UserError(f"There is no wink “{name}”. There are: {known}.")

    def has(self, data: bytes) -> bool:
        """Tell whether an animation is among them."""
        wanted = blob_id(data)
        if self._store.rows("SELECT 1 FROM winks WHERE id = ?", wanted):
            return True
        return any(one.id == wanted.hex() for one in built_in())

    async def add(self, data: bytes) -> KeptWink:
        """Put a wink by.

        Raises:
            UserError: it can't be played, or there are too many.
            StorageError: it can't be kept.
        """
        wink = read_wink(data)
        if len(self.own()) >= MOST and not self.has(data):
            raise UserError(f"You have {MOST} winks already. Remove one first.")
        made = KeptWink(blob_id(data).hex(), wink.name, data, own=True)
        await self._store.write(
            "INSERT OR IGNORE INTO winks VALUES (?, ?, ?, ?)",
            blob_id(data), made.name, data, time.time_ns() // 1_000_000,
        )  # fmt: skip
        self._observers.tell()
        return made

    async def remove(self, wink: KeptWink) -> None:
        """Keep a wink no longer."""
        await self._store.write("DELETE FROM winks WHERE id = ?", bytes.fromhex(wink.id))
        self._observers.tell()
