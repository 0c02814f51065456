"""Hands on to another hub what this node keeps, once it is no hub any more: its disk alone may have what somebody wrote.

What was said since the last time is handed on, and with it everybody who is known here and the logs of the groups: it may be
another hub than the last time, which has none of these, and could judge nothing without. The node is started for this alone,
and lets nobody in meanwhile.
"""

import asyncio
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import aiohttp
from aiohttp import web

from chatera.protocol.bequest import (
    BEQUEST_PATH,
    MAX_BEQUEST,
    Bequest,
    Direct,
    Waiting,
    pack_bequest,
    parse_inherited,
)
from chatera.protocol.errors import RemoteProtocolError, StorageError, Unreachable
from chatera.protocol.header import Event
from chatera.protocol.ids import ConversationId, NodeId, Position
from chatera_server.hub.dialling import PinnedHub
from chatera_server.storage.directory import DataDirectory
from chatera_server.storage.event_store import (
    EventStore,
    Kept,
    KnownConversation,
    Loaded,
    NewState,
    Write,
)
from chatera_server.storage.sqlite import SqliteStore

HANDED = "handed"
"""Key of the state that says up to which position everything was handed on."""
AT_ONCE = 400
SIZE = MAX_BEQUEST // 2
"""Bytes of what one bequest carries, without what surrounds it."""
MOST_ANSWERED = 1_024
"""Bytes that are read of an answer: it says how much was refused, and no more."""
TRIES = 5
PAUSE_S = 0.5
ANSWERS_WITHIN_S = 30.0


@dataclass(frozen=True, slots=True)
class Heir:
    """Who gets it.

    Attributes:
        url: ``https://host:port``.
        node: the key its certificate must carry.
        token: of the login there of the client on this machine.
    """

    url: str
    node: NodeId
    token: str


async def hand_on(directory: DataDirectory, heir: Heir) -> int:
    """Hand on what another hub may lack; returns how many things it did not want.

    Raises:
        Unreachable: it does not answer, or is too busy; the rest is handed on another time.
        StorageError: this node's database can't be used.
    """
    store = SqliteStore(directory.database, community=None)
    told: list[StorageError | None] = []
    done = asyncio.Event()

    def committed(_writes: Sequence[Write], error: StorageError | None) -> None:
        told.append(error)
        done.set()

    loaded = await store.start(committed)
    try:
        after = Position(int.from_bytes(loaded.state.get(HANDED, b""), "big"))
        end, refused = store.position, 0
        timeout = aiohttp.ClientTimeout(total=ANSWERS_WITHIN_S)
        # A connection for each: the other hub ends one that stays, and counts those that wait for nothing.
        connector = aiohttp.TCPConnector(force_close=True)
        async with aiohttp.ClientSession(timeout=timeout, connector=connector) as http:
            async for part in _parts(store, loaded, after):
                refused += await _give(http, heir, part)
        store.submit(NewState(HANDED, end.to_bytes(8, "big")))
        await done.wait()
        if told[0] is not None:
            raise told[0]
        directory.unshared.unlink(missing_ok=True)
    finally:
        await store.close()
    return refused


async def _parts(store: EventStore, loaded: Loaded, after: Position) -> AsyncIterator[Bequest]:
    """Yield what came after a position: people first, then keys, then what they open, with the logs it stands on."""
    async for items in _pages(store, Position(0), ()):
        yield Bequest(
            manifests=tuple(one.data for one in items if one.kind == "manifest"),
            profiles=tuple(one.data for one in items if one.kind == "profile"),
        )
    at = after
    while parcels := await store.parcels(at, AT_ONCE, SIZE):
        at = parcels[-1][0]
        yield Bequest(parcels=tuple(Waiting(until=t, parcel=data) for _, t, data in parcels))
    known = {one.conv: one for one in loaded.conversations}
    logs = dict(known)
    bodiless: list[bytes] = []
    async for items in _pages(store, after, tuple(known)):
        said = [Event.parse(one.data) for one in items if one.kind == "event"]
        for conv in {one.header.conv for one in said} & logs.keys():
            for entries in _portions(logs.pop(conv).entries):
                yield Bequest(events=entries)
        bodiless += [one.data for one in said if one.body is None]
        events = tuple(one.data for one in said if one.body is not None)
        yield Bequest(
            conversations=tuple(_directs(known, events)), events=events,
            receipts=tuple(one.data for one in items if one.kind == "receipt"),
        )  # fmt: skip
    # Their place is kept where somebody is known to have deleted them, so the deletions are there first.
    for events in _portions(bodiless):
        yield Bequest(conversations=tuple(_directs(known, events)), events=events)


def _portions(events: Sequence[bytes]) -> Iterator[tuple[bytes, ...]]:
    """Yield events, in their order, in parts that find room."""
    part: list[bytes] = []
    for data in events:
        if part and (len(part) == AT_ONCE or sum(map(len, part)) + len(data) > SIZE):
            yield tuple(part)
            part = []
        part.append(data)
    if part:
        yield tuple(part)


def _directs(
    known: Mapping[ConversationId, KnownConversation], events: Iterable[bytes]
) -> Iterator[Direct]:
    """Yield the direct ones of the conversations in which something was said."""
    for conv in {Event.parse(data).header.conv for data in events}:
        one = known[conv]
        if one.accounts:
            yield Direct(
                suite=one.suite, scope=one.scope, accounts=(one.accounts[0], one.accounts[1])
            )


async def _pages(
    store: EventStore, after: Position, convs: Sequence[ConversationId]
) -> AsyncIterator[tuple[Kept, ...]]:
    more = True
    while more:
        page = await store.page(convs, after, AT_ONCE, SIZE)
        after, more = page.position, page.more
        if page.items:
            yield page.items


async def _give(http: aiohttp.ClientSession, heir: Heir, part: Bequest) -> int:
    data = pack_bequest(part)
    for number in range(TRIES):
        if number:
            await asyncio.sleep(PAUSE_S * 2**number)
        try:
            async with http.post(
                heir.url + BEQUEST_PATH, data=data, ssl=PinnedHub(heir.node),
                headers={"Authorization": f"Bearer {heir.token}"}, allow_redirects=False,
            ) as response:  # fmt: skip
                if response.status == web.HTTPServiceUnavailable.status_code:
                    continue
                if response.status != web.HTTPOk.status_code:
                    raise Unreachable(f"The other hub answers {response.status}.")
                return parse_inherited(await response.content.read(MOST_ANSWERED)).refused
        except (aiohttp.ClientError, OSError, TimeoutError, RemoteProtocolError) as error:
            words = str(error) or type(error).__name__
            raise Unreachable(f"The other hub can't be reached ({words}).") from error
    raise Unreachable("The other hub is too busy.")
