"""Groups as their logs tell them: same answer in any order, and nobody does what they may not."""

import random
import time
from dataclasses import dataclass, field

import pytest
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
from chatera.protocol.errors import Refused, RemoteProtocolError
from chatera.protocol.header import Event, Kind
from chatera.protocol.ids import NONE, AccountId, EventId, group_conversation
from chatera.protocol.membership import Membership


def person(number: int, device: int = 0) -> Identity:
    seed = bytes((number,)) * 16
    return Identity.of_root(
        seed, epoch=0, dsk=Signer(seed * 2), dk=Signer(bytes((number, device)) * 16)
    )


OWNER, ADA, BOB, CLEO, DAN, EVE = (person(number) for number in range(1, 7))
PEOPLE = (OWNER, ADA, BOB, CLEO, DAN)
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


@dataclass
class Group:
    """Writes the log of one group, with any heads one likes."""

    events: list[Event] = field(default_factory=list)
    log: Membership = field(default_factory=lambda: Membership(CONV))

    def __post_init__(self) -> None:
        self.by(OWNER, Create(genesis=GENESIS))

    def by(self, who: Identity, body: AnyEntry, *heads: Event) -> Event:
        """Write an entry after these heads, or after everything known."""
        event = sign_event(
            who,
            kind=Kind.LOG,
            conv=CONV,
            prev=EventId(NONE),
            hlc=len(self.events) + 1,
            heads=[head.id for head in heads] or self.log.heads,
            body=encode_body(body),
        )
        self.log.add(event)
        self.events.append(event)
        return event

    def role(self, who: Identity) -> str | None:
        return self.log.now().members.get(who.account)


def replayed(events: list[Event]) -> Membership:
    """Take events in, in this order, holding back those whose heads are not there yet."""
    log, waiting = Membership(CONV), list(events)
    while waiting:
        for event in waiting:
            if all(head in log for head in event.header.heads):
                log.add(event)
                waiting.remove(event)
                break
    return log


def test_a_group_begins_with_its_owner() -> None:
    group = Group()
    assert group.log.now().members == {OWNER.account: "owner"}
    assert group.log.owner == OWNER.account


def test_the_owner_adds_promotes_demotes_and_removes() -> None:
    group = Group()
    group.by(OWNER, Add(account=ADA.account))
    assert group.role(ADA) == "member"
    group.by(OWNER, Role(account=ADA.account, role="admin"))
    assert group.role(ADA) == "admin"
    group.by(OWNER, Role(account=ADA.account, role="member"))
    assert group.role(ADA) == "member"
    group.by(OWNER, Remove(account=ADA.account))
    assert group.role(ADA) is None


def test_whoever_comes_back_is_a_plain_member() -> None:
    group = Group()
    group.by(OWNER, Add(account=ADA.account))
    group.by(OWNER, Role(account=ADA.account, role="admin"))
    group.by(ADA, Leave())
    group.by(OWNER, Add(account=ADA.account))
    assert group.role(ADA) == "member"


def with_two_admins() -> tuple[Group, Event]:
    group = Group()
    for who in (ADA, BOB):
        group.by(OWNER, Add(account=who.account))
        group.by(OWNER, Role(account=who.account, role="admin"))
    return group, group.by(OWNER, Add(account=CLEO.account))


def test_an_admin_cannot_remove_or_demote_an_admin() -> None:
    group, _ = with_two_admins()
    for body in (
        Remove(account=BOB.account),
        Role(account=BOB.account, role="member"),
        Remove(account=OWNER.account),
    ):
        entry = group.by(ADA, body)
        assert entry.id not in group.log.heads
        with pytest.raises(Refused):
            group.log.right_of(entry)
    assert group.role(BOB) == "admin"
    assert group.role(OWNER) == "owner"


def test_what_a_removed_admin_did_beside_it_is_void() -> None:
    group, base = with_two_admins()
    group.by(OWNER, Remove(account=ADA.account), base)
    sock = group.by(ADA, Add(account=DAN.account), base)
    group.by(ADA, Role(account=CLEO.account, role="admin"), base)
    group.by(ADA, Remove(account=CLEO.account), sock)
    assert group.role(DAN) is None
    assert group.role(CLEO) == "member"
    assert sock.id not in group.log.valid()


def test_what_rests_on_a_void_promotion_is_void() -> None:
    group, base = with_two_admins()
    group.by(OWNER, Role(account=ADA.account, role="member"), base)
    promotion = group.by(ADA, Role(account=CLEO.account, role="admin"), base)
    group.by(CLEO, Add(account=DAN.account), promotion)
    assert group.role(DAN) is None
    assert group.role(ADA) == "member"


def test_what_an_admin_did_before_the_removal_stays() -> None:
    group, _ = with_two_admins()
    group.by(ADA, Add(account=DAN.account))
    group.by(OWNER, Remove(account=ADA.account))
    assert group.role(DAN) == "member"


def test_adds_beside_an_admins_removal_of_their_author_are_void_but_removals_are_not() -> None:
    group, base = with_two_admins()
    group.by(BOB, Remove(account=CLEO.account), base)
    raised = group.by(OWNER, Role(account=CLEO.account, role="admin"), base)
    added = group.by(CLEO, Add(account=DAN.account), raised)
    group.by(OWNER, Add(account=EVE.account), base)
    assert group.role(CLEO) is None
    assert group.role(DAN) is None
    assert group.role(EVE) == "member"
    assert added.id not in group.log.valid()


def test_a_removal_beside_an_add_wins() -> None:
    group, base = with_two_admins()
    group.by(ADA, Remove(account=CLEO.account), base)
    group.by(BOB, Add(account=CLEO.account), base)
    assert group.role(CLEO) is None
    group.by(BOB, Add(account=CLEO.account))
    assert group.role(CLEO) == "member"


def test_of_concurrent_roles_the_lowest_counts() -> None:
    group, base = with_two_admins()
    first = group.by(OWNER, Role(account=CLEO.account, role="admin"), base)
    demoted = group.by(OWNER, Role(account=CLEO.account, role="member"), first)
    group.by(ADA, Role(account=CLEO.account, role="admin"), base)
    assert group.role(CLEO) == "member"
    assert demoted.id in group.log.valid()


def test_a_dropped_device_did_nothing_beside_the_drop_and_may_do_nothing_after() -> None:
    group, base = with_two_admins()
    tablet = person(2, device=1)
    assert tablet.account == ADA.account
    group.by(tablet, Add(account=DAN.account), base)
    assert group.role(DAN) == "member"
    group.by(ADA, Drop(device=tablet.device), base)
    assert group.role(DAN) is None
    late = group.by(tablet, Add(account=DAN.account))
    with pytest.raises(Refused):
        group.log.right_of(late)
    assert group.log.now().is_dropped(ADA.account, tablet.device)
    assert group.role(ADA) == "admin"


def test_nobody_drops_the_devices_of_others() -> None:
    group, base = with_two_admins()
    group.by(CLEO, Drop(device=ADA.device), base)
    group.by(ADA, Add(account=DAN.account), base)
    assert group.role(DAN) == "member"


def test_a_leave_counts_beside_everything() -> None:
    group, base = with_two_admins()
    group.by(CLEO, Leave(last={CLEO.device: base.id}), base)
    group.by(OWNER, Role(account=CLEO.account, role="admin"), base)
    assert group.role(CLEO) is None
    assert group.log.last_of(CLEO.account) == {CLEO.device: base.id}


def test_a_removal_is_believed_rather_than_a_leave_beside_it() -> None:
    group, base = with_two_admins()
    group.by(CLEO, Leave(last={CLEO.device: EventId(b"\xff" * 32)}), base)
    group.by(OWNER, Remove(account=CLEO.account, last={CLEO.device: base.id}), base)
    assert group.log.last_of(CLEO.account) == {CLEO.device: base.id}


def test_the_past_stays_what_it_was() -> None:
    group, base = with_two_admins()
    group.by(OWNER, Remove(account=CLEO.account))
    assert group.log.at([base.id]).is_member(CLEO.account)
    assert not group.log.now().is_member(CLEO.account)
    with pytest.raises(RemoteProtocolError):
        group.log.at([EventId(b"?" * 32)])


def test_the_genesis_of_another_group_is_refused() -> None:
    other = GENESIS[:-1] + b"\x01"
    create = sign_event(
        OWNER, kind=Kind.LOG, conv=CONV, prev=EventId(NONE), hlc=1, heads=(),
        body=encode_body(Create(genesis=other)),
    )  # fmt: skip
    with pytest.raises(RemoteProtocolError):
        Membership(CONV).add(create)


def test_a_group_is_created_by_its_owner_only() -> None:
    create = sign_event(
        ADA, kind=Kind.LOG, conv=CONV, prev=EventId(NONE), hlc=1, heads=(),
        body=encode_body(Create(genesis=GENESIS)),
    )  # fmt: skip
    with pytest.raises(RemoteProtocolError):
        Membership(CONV).add(create)


def test_a_new_event_names_at_most_sixteen_heads() -> None:
    group, base = with_two_admins()
    for number in range(30):
        group.by(OWNER, Add(account=AccountId(bytes((number,)) * 32)), base)
    assert len(group.log.heads) == 16
    assert list(group.log.heads) == sorted(group.log.heads)


accounts = st.sampled_from([who.account for who in PEOPLE])
devices = st.sampled_from([person(n, d).device for n in range(1, 6) for d in (0, 1)])
bodies = st.one_of(
    st.builds(Add, account=accounts),
    st.builds(Remove, account=accounts),
    st.builds(Role, account=accounts, role=st.sampled_from(["admin", "member"])),
    st.just(Leave()),
    st.builds(Drop, device=devices),
)
authors = st.sampled_from([person(n, d) for n in range(1, 6) for d in (0, 1)])
steps = st.lists(
    st.tuples(authors, bodies, st.lists(st.integers(0, 40), min_size=1, max_size=3)), max_size=25
)


def written(moves: list[tuple[Identity, AnyEntry, list[int]]], *, rooted: bool = False) -> Group:
    """Write a log; numbers say which earlier entries are the heads."""
    group = with_two_admins()[0] if rooted else Group()
    for who, body, heads in moves:
        chosen = {group.events[number % len(group.events)] for number in heads}
        group.by(who, body, *chosen)
    return group


@settings(max_examples=60, deadline=None)
@given(steps, st.randoms(use_true_random=False))
def test_any_order_of_arrival_gives_the_same_group(
    moves: list[tuple[Identity, AnyEntry, list[int]]], order: random.Random
) -> None:
    group = written(moves, rooted=True)
    shuffled = list(group.events)
    order.shuffle(shuffled)
    other = replayed(shuffled)
    assert other.now() == group.log.now()
    assert other.heads == group.log.heads
    assert other.valid() == group.log.valid()
    for event in group.events:
        assert other.at([event.id]) == group.log.at([event.id])
        assert other.last_of(event.header.account) == group.log.last_of(event.header.account)


@settings(max_examples=60, deadline=None)
@given(steps)
def test_the_owner_is_never_lost(moves: list[tuple[Identity, AnyEntry, list[int]]]) -> None:
    group = written(moves, rooted=True)
    for state in (group.log.now(), *(group.log.at([event.id]) for event in group.events)):
        assert [who for who, role in state.members.items() if role == "owner"] == [OWNER.account]


@settings(max_examples=60, deadline=None)
@given(steps)
def test_a_state_is_the_same_by_evaluation_and_by_continuation(
    moves: list[tuple[Identity, AnyEntry, list[int]]],
) -> None:
    group = written(moves, rooted=True)
    for entry in group.log.entries:
        past = entry.before | 1 << group.log.entries.index(entry)
        assert group.log._evaluate(past) == group.log._state(past)


@settings(max_examples=60, deadline=None)
@given(steps)
def test_plain_members_and_strangers_change_nothing_but_themselves(
    moves: list[tuple[Identity, AnyEntry, list[int]]],
) -> None:
    group = Group()
    for who in (ADA, BOB):
        group.by(OWNER, Add(account=who.account))
    before = group.log.now().members
    gone = set()
    for who, body, heads in moves:
        if who.account == OWNER.account:
            continue
        group.by(who, body, *{group.events[number % len(group.events)] for number in heads})
        if isinstance(body, Leave):
            gone.add(who.account)
    after = group.log.now().members
    assert set(after) <= set(before)
    assert set(before) - set(after) <= gone
    assert all(after[who] == before[who] for who in after)


def test_a_group_of_a_thousand_is_told_quickly() -> None:
    group = Group()
    names = [AccountId(number.to_bytes(32, "big")) for number in range(900)]
    events: list[Event] = []
    heads = group.log.heads
    for number in range(1_800):
        account = names[number % 900]
        body = Add(account=account) if number < 900 else Role(account=account, role="admin")
        event = sign_event(
            OWNER, kind=Kind.LOG, conv=CONV, prev=EventId(NONE), hlc=number, heads=heads,
            body=encode_body(body),
        )  # fmt: skip
        events.append(event)
        heads = (event.id,)
    begin = time.perf_counter()
    for event in events:
        group.log.add(event)
    assert len(group.log.now().members) == 901
    group.by(OWNER, Remove(account=names[0]), events[900])
    assert len(group.log.now().members) == 900
    assert time.perf_counter() - begin < 5  # seconds; a tenth of that on a laptop


def test_a_log_built_to_be_slow_is_told_quickly() -> None:
    """Each of an admin's entries has to be compared with each of the owner's demotions of them."""
    group = Group()
    group.by(OWNER, Add(account=ADA.account))
    last = group.by(OWNER, Role(account=ADA.account, role="admin"))
    for number in range(1_500):
        last = group.by(ADA, Add(account=AccountId((number % 20).to_bytes(32, "big"))), last)
    for _ in range(750):
        last = group.by(OWNER, Role(account=ADA.account, role="member"), last)
        last = group.by(OWNER, Role(account=ADA.account, role="admin"), last)
    begin = time.perf_counter()
    for name in (BOB, CLEO, DAN, EVE):  # beside each other: nothing follows from one entry alone
        group.by(OWNER, Add(account=name.account), last)
        group.log.now()
    assert len(group.log.now().members) == 26
    assert time.perf_counter() - begin < 0.5  # seconds; a tenth of that on a laptop
