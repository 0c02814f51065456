"""Groups by the program and by the second reader, over logs nobody thought of."""

from hypothesis import given, settings, strategies as st

from chatera.crypto.keys import Identity, Signer
from chatera.crypto.records import sign_event
from chatera.protocol.bodies import (
    Add,
    AnyEntry,
    Create,
    Drop,
    Genesis,
    Leave,
    Remove,
    Role,
    encode_body,
)
from chatera.protocol.header import Event, Kind
from chatera.protocol.ids import NONE, EventId, group_conversation
from chatera.protocol.membership import Membership
from tests.independent import decoder
from tests.independent.groups import Log


def person(number: int, device: int) -> Identity:
    seed = bytes((number,)) * 16
    return Identity.of_root(
        seed, epoch=0, dsk=Signer(seed * 2), dk=Signer(bytes((number, device)) * 16)
    )


PEOPLE = [person(number, device) for number in range(1, 7) for device in (0, 1)]
OWNER = PEOPLE[0]
GENESIS = encode_body(
    Genesis(
        suite=0,
        community=bytes(32),
        type="group",
        owner=OWNER.account,
        history="join",
        nonce=bytes(16),
    )
)
CONV = group_conversation(GENESIS)
accounts = st.sampled_from([who.account for who in PEOPLE])
lasts = st.dictionaries(
    st.sampled_from([who.device for who in PEOPLE]),
    st.sampled_from([EventId(bytes((n,)) * 32) for n in range(3)]),
    max_size=2,
)
bodies = st.one_of(
    st.builds(Add, account=accounts),
    st.builds(Remove, account=accounts, last=lasts),
    st.builds(Role, account=accounts, role=st.sampled_from(["admin", "admin", "member"])),
    st.builds(Leave, last=lasts),
    st.builds(Drop, device=st.sampled_from([who.device for who in PEOPLE])),
)
Move = tuple[Identity, AnyEntry, list[int]]
moves = st.lists(
    st.tuples(st.sampled_from(PEOPLE), bodies, st.lists(st.integers(0, 9), max_size=3)),
    max_size=30,
)


def entry(who: Identity, body: AnyEntry, heads: set[EventId], hlc: int) -> Event:
    return sign_event(
        who, kind=Kind.LOG, conv=CONV, prev=EventId(NONE), hlc=hlc, heads=heads,
        body=encode_body(body),
    )  # fmt: skip


def written(steps: list[Move]) -> list[Event]:
    """Owner and two admins to begin with; numbers count back to the entries that are heads."""
    events = [entry(OWNER, Create(genesis=GENESIS), set(), 0)]
    begin: list[Move] = [
        (OWNER, body, [0])
        for who in PEOPLE[2:6:2]
        for body in (Add(account=who.account), Role(account=who.account, role="admin"))
    ]
    begin.append((OWNER, Add(account=PEOPLE[6].account), [0]))
    for who, body, back in (*begin, *steps):
        heads = {events[-1 - number % len(events)].id for number in back or [0]}
        events.append(entry(who, body, heads, len(events)))
    return events


@settings(max_examples=80, deadline=None)
@given(moves)
def test_both_tell_the_same(steps: list[Move]) -> None:
    events = written(steps)
    ours = Membership(CONV)
    for event in events:
        ours.add(event)
    theirs = Log([decoder.event(event.data) for event in events])
    counting = theirs.valid(set(theirs.events))
    assert ours.valid() == counting
    assert ours.now().members == theirs.roles(counting)
    assert {one.id for one in ours.entries if one.rightful} == theirs.rightful
    assert list(ours.heads) == theirs.heads()[:16] or len(theirs.heads()) > 16
    for who in PEOPLE:
        assert ours.last_of(who.account) == theirs.last_of(who.account)
