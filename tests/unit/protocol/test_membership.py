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


@pytest.mark.parametrize("kind", ["both add and remove", "both add", "who is joining"])
def test_nor_is_it_slow_to_say_what_has_no_effect(kind: str) -> None:
    """Hundreds of entries about one account stand beside hundreds of others."""
    group = Group()
    group.by(OWNER, Add(account=ADA.account))
    mine = yours = group.by(OWNER, Role(account=ADA.account, role="admin"))
    for number in range(750):
        body: AnyEntry = Add(account=BOB.account)
        if kind != "both add" and number % 2:
            body = Remove(account=BOB.account)
        mine, yours = group.by(ADA, body, mine), group.by(OWNER, body, yours)
    begin = time.perf_counter()
    if kind == "who is joining":
        assert len(group.log.beside_joining(BOB.account)) == 1_500
    elif kind == "both add":
        assert not group.log.overruled()
    else:
        assert len(group.log.overruled()) > 700
    assert time.perf_counter() - begin < 0.3  # seconds; a tenth of that on a laptop


def why(group: Group, entry: Event) -> tuple[str, AccountId, AccountId] | None:
    found = group.log.overruled().get(entry.id)
    return None if found is None else (found.what, found.by, found.whom)


def test_beside_what_the_owner_did_to_its_author_nothing_counts() -> None:
    for body, what in (
        (Remove(account=ADA.account), "removed"),
        (Role(account=ADA.account, role="member"), "demoted"),
    ):
        group, base = with_two_admins()
        cut = group.by(OWNER, body, base)
        for mine in (
            Add(account=DAN.account),
            Remove(account=CLEO.account),
            Role(account=CLEO.account, role="admin"),
        ):
            entry = group.by(ADA, mine, base)
            assert why(group, entry) == (what, OWNER.account, ADA.account)
        assert why(group, cut) is None
        assert why(group, base) is None


def test_beside_an_admins_removal_of_its_author_a_removal_counts_and_nothing_else() -> None:
    group, base = with_two_admins()
    raised = group.by(OWNER, Role(account=CLEO.account, role="admin"), base)
    group.by(BOB, Remove(account=CLEO.account), base)
    added = group.by(CLEO, Add(account=DAN.account), raised)
    eve = group.by(OWNER, Add(account=EVE.account), base)
    removed = group.by(CLEO, Remove(account=EVE.account), raised, eve)
    promoted = group.by(CLEO, Role(account=EVE.account, role="admin"), raised, eve)
    cut = ("removed", BOB.account, CLEO.account)
    assert why(group, added) == why(group, promoted) == cut
    assert why(group, removed) is None


def test_what_a_dropped_device_did_beside_the_drop_says_so() -> None:
    group, base = with_two_admins()
    tablet = person(2, device=1)
    entry = group.by(tablet, Add(account=DAN.account), base)
    before = group.by(tablet, Add(account=EVE.account))
    group.by(OWNER, Remove(account=ADA.account), base)
    assert why(group, entry) == ("removed", OWNER.account, ADA.account)
    group.by(ADA, Drop(device=tablet.device), base)
    assert why(group, entry) == why(group, before) == ("device", ADA.account, ADA.account)


def test_only_what_makes_an_entry_void_is_named() -> None:
    """Neither an admin's removal of who removes somebody, nor what a dropped device of the owner did."""
    group, base = with_two_admins()
    group.by(BOB, Remove(account=CLEO.account), base)
    raised = group.by(OWNER, Role(account=CLEO.account, role="admin"), base)
    eve = group.by(OWNER, Add(account=EVE.account), raised)
    removed = group.by(CLEO, Remove(account=EVE.account), eve)
    assert why(group, removed) is None
    group.by(OWNER, Role(account=CLEO.account, role="member"), eve)
    assert why(group, removed) == ("demoted", OWNER.account, CLEO.account)
    group, base = with_two_admins()
    group.by(person(1, device=1), Remove(account=ADA.account), base)
    added = group.by(ADA, Add(account=DAN.account), base)
    assert why(group, added) == ("removed", OWNER.account, ADA.account)
    group.by(OWNER, Drop(device=person(1, device=1).device), base)
    assert why(group, added) is None
    group.by(OWNER, Role(account=ADA.account, role="member"), base)
    assert why(group, added) == ("demoted", OWNER.account, ADA.account)


def test_of_several_causes_the_one_that_stands_above_the_others_is_named() -> None:
    group, base = with_two_admins()
    added = group.by(ADA, Add(account=DAN.account), base)
    demoted = group.by(OWNER, Role(account=ADA.account, role="member"), base)
    removed = group.by(person(1, 1), Remove(account=ADA.account), base)
    assert why(group, added) == ("demoted", OWNER.account, ADA.account)
    known = [one for one in group.events if one not in {demoted, removed}]
    assert replayed([*known, removed, demoted]).overruled() == group.log.overruled()


def test_what_has_no_effect_itself_brings_nothing_about_for_another_entry() -> None:
    group, base = with_two_admins()
    void = group.by(ADA, Add(account=DAN.account), base)
    other = group.by(BOB, Add(account=DAN.account), base)
    group.by(OWNER, Role(account=ADA.account, role="member"), base)
    assert why(group, void) is None
    group.by(OWNER, Remove(account=DAN.account), void)
    assert group.role(DAN) is None
    assert why(group, void) == ("demoted", OWNER.account, ADA.account)
    assert why(group, other) is None  # the removal stands below it


def test_what_rests_on_something_void_had_no_right() -> None:
    group, base = with_two_admins()
    group.by(OWNER, Role(account=ADA.account, role="member"), base)
    promotion = group.by(ADA, Role(account=CLEO.account, role="admin"), base)
    added = group.by(CLEO, Add(account=DAN.account), promotion)
    assert why(group, promotion) == ("demoted", OWNER.account, ADA.account)
    assert why(group, added) == ("right", CLEO.account, CLEO.account)


def test_what_counts_without_effect_says_so_where_one_reads_on() -> None:
    """The first line of the two tells it by itself: who was added is removed below."""
    group, base = with_two_admins()
    added = group.by(BOB, Add(account=CLEO.account), base)
    group.by(ADA, Remove(account=CLEO.account), base)
    again = group.by(OWNER, Role(account=CLEO.account, role="admin"), base)
    assert added.id in group.log.valid()
    assert why(group, added) is None
    assert why(group, again) == ("removed", ADA.account, CLEO.account)


def test_roles_beside_one_another_or_beside_a_leave() -> None:
    group, base = with_two_admins()
    group.by(CLEO, Leave(), base)
    raised = group.by(ADA, Role(account=CLEO.account, role="admin"), base)
    assert why(group, raised) == ("left", CLEO.account, CLEO.account)
    group, base = with_two_admins()
    first = group.by(OWNER, Role(account=CLEO.account, role="admin"), base)
    demoted = group.by(OWNER, Role(account=CLEO.account, role="member"), first)
    raised = group.by(ADA, Role(account=CLEO.account, role="admin"), base)
    assert why(group, raised) == ("demoted", OWNER.account, CLEO.account)
    assert why(group, demoted) is None
    group.by(OWNER, Role(account=CLEO.account, role="admin"), demoted)
    assert group.role(CLEO) == "admin"
    assert why(group, raised) is None


def test_demotions_that_were_taken_back_crosswise_keep_nobody_from_being_an_admin() -> None:
    group, base = with_two_admins()
    raised = group.by(OWNER, Role(account=CLEO.account, role="admin"), base)
    one, other = (group.by(OWNER, Role(account=CLEO.account, role="member"), raised) for _ in "12")
    assert one != other
    group.by(ADA, Role(account=CLEO.account, role="admin"), other)
    group.by(BOB, Role(account=CLEO.account, role="admin"), one)
    assert group.role(CLEO) == "admin"
    assert group.log.overruled() == {}


def test_a_demotion_from_before_a_removal_is_no_longer_in_the_way() -> None:
    """Cleo comes back and is made an admin, of which whoever demoted her knew nothing; nor of the removal."""
    group, base = with_two_admins()
    raised = group.by(OWNER, Role(account=CLEO.account, role="admin"), base)
    group.by(OWNER, Role(account=CLEO.account, role="member"), raised)
    left = group.by(CLEO, Leave(), raised)
    back = group.by(ADA, Add(account=CLEO.account), left)
    again = group.by(ADA, Role(account=CLEO.account, role="admin"), back)
    assert group.role(CLEO) == "admin"
    assert why(group, again) is None


def test_where_both_halves_did_the_same_nothing_is_said() -> None:
    group, base = with_two_admins()
    group.by(OWNER, Remove(account=ADA.account), base)
    first = group.by(ADA, Remove(account=CLEO.account), base)
    assert why(group, first)
    group.by(BOB, Remove(account=CLEO.account), base)
    assert why(group, first) is None
    group.by(OWNER, Add(account=CLEO.account), *group.events[-3:])
    late = group.by(ADA, Remove(account=CLEO.account), base)
    assert group.role(CLEO) == "member"
    assert why(group, late) == ("removed", OWNER.account, ADA.account)


def test_what_was_done_side_by_side_and_counts_needs_no_words() -> None:
    group, base = with_two_admins()
    group.by(ADA, Add(account=DAN.account), base)
    group.by(BOB, Remove(account=CLEO.account), base)
    group.by(OWNER, Role(account=BOB.account, role="member"), *group.events[-2:])
    group.by(EVE, Remove(account=ADA.account), base)  # who has no right to it
    assert group.log.overruled() == {}


def test_what_was_done_while_somebody_joined() -> None:
    group, base = with_two_admins()
    joined = group.by(ADA, Add(account=DAN.account), base)
    beside = group.by(BOB, Remove(account=CLEO.account), base)
    wrong = group.by(EVE, Remove(account=ADA.account), base)
    after = group.by(BOB, Add(account=EVE.account))
    for who, entries in ((DAN, {beside}), (EVE, set()), (person(9), set())):
        found = {one for one in group.events if group.log.is_beside_joining(one.id, who.account)}
        assert found == entries
        assert group.log.beside_joining(who.account) == {one.id for one in entries}
    assert {base, joined, wrong, after} <= set(group.events)


def tangled(order: random.Random) -> Group:
    """Write a log in which everybody does what they may do, at heads of which some are old."""
    people = [*PEOPLE, person(1, 1), person(2, 1)]
    group = with_two_admins()[0]
    for _ in range(order.randrange(2, 12)):
        known = group.events[5:]
        heads = order.sample(known, min(order.choice((1, 1, 1, 2, 3, 9)), len(known)))
        state = group.log.at([head.id for head in heads])
        may: list[tuple[Identity, AnyEntry]] = []
        for who in people:
            if not state.is_member(who.account) or state.is_dropped(who.account, who.device):
                continue
            for other in PEOPLE:
                target = other.account
                if state.can_add(who.account) and not state.is_member(target):
                    may.append((who, Add(account=target)))
                if state.can_remove(who.account, target):
                    may.append((who, Remove(account=target)))
                if state.can_promote(who.account, target):
                    may.append((who, Role(account=target, role="admin")))
                if state.can_demote(who.account, target):
                    may += [(who, Role(account=target, role="member"))] * 3
            if state.can_leave(who.account) and order.random() < 0.3:
                may.append((who, Leave()))
            if order.random() < 0.2:
                may.append((who, Drop(device=order.choice(people).device)))
        group.by(*order.choice(may), *heads)
    return group


def as_read(log: Membership) -> dict[AccountId, str]:
    """Return who is in the group, and as what, for somebody who reads its lines one after the other."""
    there: set[AccountId] = set()
    roles: dict[AccountId, str] = {}
    overruled = log.overruled()
    for entry in sorted(log.entries, key=lambda one: one.place):
        if entry.id in overruled or not entry.rightful:
            continue
        match entry.body:
            case Create():
                there.add(entry.account)
            case Add(account=account):
                there.add(account)
            case Remove(account=account):
                there.discard(account)
                roles.pop(account, None)
            case Leave():
                there.discard(entry.account)
                roles.pop(entry.account, None)
            case Role(account=account, role=role):
                roles[account] = role
    named = {who: roles.get(who, "member") for who in there}
    return named | {who: "owner" for who in there if who == log.owner}


logs = st.randoms(use_true_random=False)


@settings(max_examples=150, deadline=None)
@given(logs)
def test_whoever_reads_line_after_line_knows_who_is_in_the_group(order: random.Random) -> None:
    group = tangled(order)
    assert as_read(group.log) == group.log.now().members


@settings(max_examples=80, deadline=None)
@given(logs)
def test_any_order_of_arrival_overrules_the_same(order: random.Random) -> None:
    group = tangled(order)
    shuffled = list(group.events)
    order.shuffle(shuffled)
    assert replayed(shuffled).overruled() == group.log.overruled()


@settings(max_examples=80, deadline=None)
@given(logs)
def test_what_follows_everything_known_overrules_nothing_of_it(order: random.Random) -> None:
    group = tangled(order)
    before = group.log.overruled()
    last = group.by(OWNER, Remove(account=ADA.account))
    if group.log.heads == (last.id,):
        assert group.log.overruled() == before


def test_a_role_from_before_a_valid_add_counts_however_the_state_is_found() -> None:
    """Cleo is made an admin where only a void add had made her a member; a later add makes her one."""
    group, base = with_two_admins()
    left = group.by(CLEO, Leave(), base)
    void = group.by(ADA, Add(account=CLEO.account), left)
    raised = group.by(OWNER, Role(account=CLEO.account, role="admin"), void)
    group.by(OWNER, Role(account=ADA.account, role="member"), left)
    assert group.role(CLEO) is None
    joined = group.by(OWNER, Add(account=CLEO.account))
    assert raised.id in group.log.valid()
    everything = (1 << len(group.events)) - 1
    assert group.log._evaluate(everything) == group.log.at([joined.id])
    assert group.role(CLEO) == "admin"
