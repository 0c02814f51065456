"""What one person is told of another who hides from them, against what all are told of somebody who hides from everybody."""

import asyncio

from hypothesis import given, settings, strategies as st

from chatera.protocol.codec import MSGPACK_CODEC
from chatera.protocol.frames import Fact, Presence, SetPresence, SetVisibility
from chatera.protocol.ids import AccountId, DeviceId
from chatera_server.bus.memory import MemoryBus
from chatera_server.handlers.connections import Connection, Connections
from chatera_server.handlers.conversations import Conversations
from chatera_server.handlers.delivery import Delivery
from chatera_server.handlers.presence import Attendance
from chatera_server.handlers.visibility import Told, Visibility

ANNA, EVE, CARL = (AccountId(bytes([number]) * 32) for number in (1, 2, 3))
STATUSES = ("online", "busy", "away", "hidden")


class Pipe:
    """What was written to a connection."""

    def __init__(self) -> None:
        self.facts: list[Fact] = []

    def write(self, message: bytes) -> int:
        self.facts += MSGPACK_CODEC.decode_facts(message)
        return 0

    def close(self) -> None:
        pass


class Hub:
    """A node's presence without its sockets: Eve looks on, Anna has two devices, Carl has one."""

    def __init__(self, absent: int = 100) -> None:
        self.now = 0
        self.connections = Connections(10**9, lambda: 0.0)
        nowhere: Conversations = None  # type: ignore[assignment] # nobody types here
        bus = MemoryBus()
        bus.subscribe(Delivery(self.connections, nowhere).deliver)
        self.attendance = Attendance(self.connections, nowhere, bus, lambda: self.now, absent)
        self.here: dict[tuple[AccountId, int], Connection] = {}
        self.pipe = self.come_eve()

    def come_eve(self) -> Pipe:
        pipe = Pipe()
        if (EVE, 0) in self.here:
            self.connections.remove(self.here[EVE, 0])
        self.here[EVE, 0] = self._come(EVE, 0, pipe)
        self.here[EVE, 0].live = True
        self.connections.flush()
        return pipe

    def _come(self, account: AccountId, number: int, pipe: Pipe) -> Connection:
        device = DeviceId(account[:31] + bytes([number]))
        connection = Connection(pipe, MSGPACK_CODEC, account, device, (), self.connections)
        self.connections.add(connection)
        self.attendance.came(connection)
        return connection

    def come(self, account: AccountId, number: int) -> None:
        self.here[account, number] = self._come(account, number, Pipe())

    def go(self, account: AccountId, number: int) -> None:
        connection = self.here.pop((account, number))
        self.connections.remove(connection)
        self.attendance.went(connection)

    def say(self, account: AccountId, number: int, status: str) -> None:
        self.attendance.set(self.here[account, number], SetPresence(status=status))

    def hide(self, number: int, *people: AccountId) -> None:
        self.attendance.set_visibility(self.here[ANNA, number], SetVisibility(offline=people))

    def told(self) -> list[tuple[AccountId, str, int]]:
        """Let a moment pass; return what Eve was told of others' presence in it."""
        self.attendance._tell()
        self.connections.flush()
        facts, self.pipe.facts = self.pipe.facts, []
        self.now += 1
        told = [one for one in facts if isinstance(one, Presence) and one.account != EVE]
        return [(one.account, one.status, one.since) for one in told]


class TwoHubs:
    """Anna hides from Eve at the one, and from everybody at the other."""

    def __init__(self, absent: int) -> None:
        self.one, self.all = Hub(absent), Hub(absent)
        self.anna: dict[int, tuple[str, bool]] = {}

    def do(self, step: tuple[str, int, str, bool]) -> None:
        what, number, status, hides = step
        if what == "eve":
            for hub in (self.one, self.all):
                hub.pipe = hub.come_eve()
        elif what == "carl":
            for hub in (self.one, self.all):
                self._carl(hub, number, status)
        elif status == "gone":
            self._gone(number)
        else:
            self._anna(number, status, hides=hides)
        assert self.one.told() == self.all.told(), step

    def _carl(self, hub: Hub, number: int, status: str) -> None:
        account = AccountId(bytes([3 + number]) * 32)
        if status == "gone":
            if (account, 0) in hub.here:
                hub.go(account, 0)
            return
        if (account, 0) not in hub.here:
            hub.come(account, 0)
        hub.say(account, 0, status)

    def _gone(self, number: int) -> None:
        if self.anna.pop(number, None) is not None:
            for hub in (self.one, self.all):
                hub.go(ANNA, number)
            self._say_all()

    def _anna(self, number: int, status: str, *, hides: bool) -> None:
        if number not in self.anna:
            for hub in (self.one, self.all):
                hub.come(ANNA, number)
        self.anna[number] = status, hides
        self.one.hide(number, *([EVE] if hides else []))
        self._say_all()

    def _say_all(self) -> None:
        hidden = any(hides for _, hides in self.anna.values())
        for number, (status, _) in self.anna.items():
            self.one.say(ANNA, number, status)
            self.all.say(ANNA, number, "hidden" if hidden else status)


steps = st.lists(
    st.tuples(
        st.sampled_from(["anna", "anna", "anna", "carl", "eve"]), st.integers(0, 1),
        st.sampled_from([*STATUSES, "gone"]), st.booleans(),
    ),
    max_size=25,
)  # fmt: skip


@settings(max_examples=80, deadline=None)
@given(steps=steps, absent=st.sampled_from([1, 100]))
def test_whoever_is_hidden_from_sees_what_they_would_if_all_were(
    steps: list[tuple[str, int, str, bool]], absent: int
) -> None:
    async def play() -> None:
        hubs = TwoHubs(absent)
        for step in steps:
            hubs.do(step)

    asyncio.run(play())


def test_not_without_limit_is_remembered_of_whom_somebody_gone_has_hidden_from() -> None:
    kept = Visibility(pairs=3)
    gone = Presence(account=ANNA, status="offline")
    for number in range(4):
        account = AccountId(bytes([10 + number]) * 32)
        for viewer in range(2):
            kept.keep(account, AccountId(bytes([viewer]) * 32), Told(number, gone))
    first, second, third, fourth = (AccountId(bytes([10 + number]) * 32) for number in range(4))
    assert kept.overdue({first, second, third, fourth}) == []
    assert kept.overdue({fourth}) == [first, second]
    assert kept.overdue({first}) == [second, third]
    kept.forget(first)
    assert kept.of(first, AccountId(bytes(32))) is None
    assert {account for account, _ in kept.seen_by(AccountId(bytes(32)))} == {second, third, fourth}
