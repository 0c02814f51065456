"""No sequence of mergers, geneses, full disks and crashes takes an own id from a hub, or gives it a closed one back."""

import asyncio
import os
from collections.abc import Sequence

from hypothesis import example, given, settings, strategies as st

from chatera.crypto.entry import found_community
from chatera.crypto.keys import Signer
from chatera.protocol.closed import community_of
from chatera.protocol.communities import MAX_KNOWN, Merger
from chatera.protocol.errors import StorageError
from chatera.protocol.frames import Moved
from chatera.protocol.ids import CommunityId
from chatera_server.handlers.connections import Connections
from chatera_server.handlers.conversations import Scopes
from chatera_server.hub.hosting import NodeHosting, kept_scopes
from chatera_server.hub.rivalry import MergeAs, Rivalry, Stay
from chatera_server.hub.standing import Standing
from chatera_server.storage.event_store import NewState, QueueFull, Write
from tests.helpers.memory_store import MemoryStore

GENESES = [
    found_community("Family", "invitation", lambda size, byte=n: bytes([byte]) * size).genesis for n in range(3)  # type: ignore[misc]
]  # fmt: skip
CLOSED = [community_of(one) for one in GENESES]
OPEN = [CommunityId(bytes([n]) * 32) for n in (0, 70, 140, 210, 255)]
IDS = CLOSED + OPEN

merging = st.tuples(
    st.just("merge"), st.lists(st.sampled_from(IDS), min_size=1, max_size=4, unique=True)
)  # fmt: skip
showing = st.tuples(st.just("show"), st.sampled_from(GENESES))
restarting = st.just(("restart", None))
filling = st.tuples(st.just("fill"), st.integers(0, 3))
Step = tuple[str, object]


class Disk(MemoryStore):
    """Keeps so many writes more, and then nothing until the next start."""

    def __init__(self, community: CommunityId) -> None:
        super().__init__(community)
        self.room: int | None = None

    def submit(self, write: Write) -> None:
        if self.room == 0:
            raise QueueFull
        if self.room is not None:
            self.room -= 1
        super().submit(write)


class Hub:
    """The ids of one hub, as ``Node`` puts them together."""

    def __init__(self, own: CommunityId, given: Sequence[CommunityId]) -> None:
        self.own = own
        self.given = given  # at each start
        self.disk = Disk(own)
        self.owned = {own}
        self.shown: set[CommunityId] = (
            set()
        )  # it may lose these, and of what a full disk kept, also later

    async def start(self) -> None:
        self.disk.room = None
        state = (await self.disk.start(_noted)).state
        community = CommunityId(state.get("community", self.own))
        self.scopes = kept_scopes(community, state, self.given)
        self.hosting = NodeHosting(
            signer=Signer.new(), name="", strength=None, scopes=self.scopes, store=self.disk,
            connections=Connections(1, float), moved=_stays, now_ms=int,
        )  # fmt: skip
        self.rivalry = Rivalry(
            lambda: Standing(
                bytes(32), self.scopes.community, self.scopes.aliases, 1, 3, False,
                tuple(self.scopes.disowned),
            )
        )  # fmt: skip
        self.owned.update(self.scopes.named)

    async def do(self, step: Step) -> None:
        match step:
            case ("merge", list() as ids):
                wish = Merger(
                    giving=bytes(32), taking=bytes(32), community=ids[0], aliases=tuple(ids[1:])
                )  # fmt: skip
                decision = self.rivalry.asked(wish, 0.0)
                assert isinstance(decision, MergeAs)
                await self._adopt(decision.community, decision.aliases)
            case ("show", bytes() as genesis):
                await self._show(genesis)
            case ("restart", _):
                await self.start()
            case ("fill", int() as room):
                self.disk.room = room

    async def _adopt(self, community: bytes, aliases: Sequence[bytes]) -> None:
        ids = tuple(CommunityId(one) for one in aliases)
        try:
            await self.hosting.adopt(CommunityId(community), ids)
        except StorageError:
            return
        self.owned.update(self.scopes.named)

    async def _show(self, genesis: bytes) -> None:
        before = self.scopes.named
        try:
            went = await self.hosting.disown(genesis)
        except StorageError:
            assert self.scopes.named == before
            self.shown.add(community_of(genesis))
            return
        assert went or self.scopes.named == (community_of(genesis),)
        if went:
            self.shown.add(community_of(genesis))


def _noted(writes: Sequence[Write], error: StorageError | None) -> None:
    for write in writes:
        assert isinstance(write, NewState)
        assert callable(write.note)
        write.note(error)


def _stays(moved: Moved) -> None:
    raise AssertionError(moved)


@given(
    own=st.sampled_from(IDS),
    given_too=st.lists(st.sampled_from(IDS), max_size=2),
    steps=st.lists(st.one_of(merging, merging, showing, showing, restarting, filling), max_size=12),
)
@example(
    own=OPEN[2],
    given_too=[],
    steps=[
        ("fill", 1), ("merge", [OPEN[1], OPEN[0]]), ("restart", None),
        ("fill", 1), ("merge", [OPEN[1]]), ("restart", None),
    ],
)  # fmt: skip
@example(
    own=OPEN[1],
    given_too=[OPEN[0], CLOSED[0]],
    steps=[("fill", 2), ("show", GENESES[0]), ("restart", None)],
)
@settings(max_examples=300, deadline=None)
def test_no_own_id_is_lost(
    own: CommunityId, given_too: list[CommunityId], steps: list[Step]
) -> None:
    async def live() -> None:
        hub = Hub(own, given_too)
        await hub.start()
        for step in steps:
            await hub.do(step)
            named = hub.scopes.named
            assert len(set(named)) == len(named)
            assert hub.owned - hub.shown <= set(named)
            assert not set(named).intersection(hub.scopes.disowned)
            assert set(hub.scopes.disowned) <= set(CLOSED)
            assert all(one in hub.scopes for one in (*named, *hub.scopes.disowned))
        if hub.disk.room is None:
            known = (hub.scopes.named, set(hub.scopes.disowned))
            await hub.start()
            assert (hub.scopes.named, set(hub.scopes.disowned)) == known

    asyncio.run(live())


def test_what_is_disowned_makes_no_room_for_other_names() -> None:
    """Or somebody could have everybody told of new names without end, and come back each time."""
    fresh = [found_community(str(n), "invitation", os.urandom) for n in range(MAX_KNOWN)]
    scopes = Scopes(OPEN[0])
    rivalry = Rivalry(
        lambda: Standing(
            bytes(32), scopes.community, scopes.aliases, 1, 3, False, tuple(scopes.disowned)
        )
    )
    for entry in fresh[:-1]:
        wish = Merger(giving=bytes(32), taking=bytes(32), community=entry.community)
        assert isinstance(rivalry.asked(wish, 0.0), MergeAs)
        scopes.disowned[entry.community] = entry.genesis
    last = Merger(giving=bytes(32), taking=bytes(32), community=fresh[-1].community)
    assert isinstance(rivalry.asked(last, 0.0), Stay)
    again = Merger(giving=bytes(32), taking=bytes(32), community=fresh[0].community)
    assert rivalry.asked(again, 0.0) == MergeAs(OPEN[0], ())
