"""A client's single steps from hub to hub."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import assume, given, strategies as st

from chatera.client.seeking import (
    DIAL_S,
    LAST_RANK,
    LISTEN_S,
    OWN_DIAL_S,
    RANK_S,
    READY_S,
    SHORT_ONES,
    STAGGER_S,
    STRANGER_BAN_S,
    STRANGERS,
    YIELD_S,
    Abandon,
    Candidate,
    Dial,
    Effect,
    GiveUpHub,
    OpenHub,
    Place,
    Seeking,
)
from chatera.discovery.hub import Hub
from chatera.protocol.beacon import decode_seek, encode_seek

HOME, OFFICE = b"h" * 32, b"o" * 32
STEP_S = 0.01
OWN = Candidate(b"me" * 16, HOME, ("127.0.0.1",), 4444)


def hub(name: str = "a", *, community: bytes = HOME, address: str = "10.0.0.1") -> Hub:
    return Hub(name.encode() * 32, community, (), "", (address,), 4000, 1, 3, "beacon", 0.0)


def dialled(effects: list[Effect]) -> list[bytes]:
    return [effect.candidate.node for effect in effects if isinstance(effect, Dial)]


def client_of(one: Hub, *, rank: int = 0, address: str = "") -> Seeking:
    seeking = Seeking(bytes(31) + bytes([rank]))
    seeking.start(0.0, HOME)
    seeking.hub_seen(0.0, one)
    seeking.connected(0.1, one.node, one.community, address=address)
    return seeking


def test_a_hub_of_the_own_community_is_dialled_at_once() -> None:
    seeking = Seeking(bytes(32))
    assert seeking.start(0.0, HOME) == []
    assert dialled(seeking.hub_seen(0.01, hub())) == [hub().node]


def test_another_community_is_dialled_after_a_moment() -> None:
    seeking = Seeking(bytes(32))
    seeking.start(0.0, HOME)
    assert seeking.hub_seen(0.01, hub("b", community=OFFICE)) == []
    assert dialled(seeking.tick(0.31)) == [b"b" * 32]


def test_on_an_unknown_network_any_hub_will_do() -> None:
    seeking = Seeking(bytes(32))
    seeking.start(0.0)
    assert dialled(seeking.hub_seen(0.01, hub("b", community=OFFICE))) == [b"b" * 32]


def test_hubs_of_last_time_are_dialled_at_once_and_hold_nothing_up() -> None:
    seeking = Seeking(bytes(32))
    known = Candidate(b"k" * 32, HOME, ("10.0.0.9",), 4000)
    assert seeking.start(0.0, HOME, [known]) == [Dial(known)]
    assert seeking.tick(LISTEN_S) == [Abandon(b"k" * 32), OpenHub(HOME)]


@pytest.mark.parametrize("last", [0, 1, 64, 100, 255])
def test_where_there_is_no_hub_one_opens_after_the_other(last: int) -> None:
    seeking = Seeking(bytes(31) + bytes([last]))
    seeking.start(0.0, HOME)
    due = LISTEN_S + last / 64 * RANK_S
    assert seeking.tick(due - 0.01) == []
    assert seeking.tick(due) == [OpenHub(HOME)]


def test_the_roster_says_who_opens_first() -> None:
    seeking = client_of(hub(), rank=3)
    seeking.roster([b"x" * 32, bytes(31) + b"\x03"])
    assert seeking.disconnected(5.0, hub().node, "silence") == []
    assert seeking.tick(5.0 + RANK_S - 0.01) == []
    assert seeking.tick(5.0 + RANK_S) == [OpenHub(HOME)]


def test_a_broken_connection_is_tried_again_before_a_hub_is_opened() -> None:
    seeking = client_of(hub())
    assert dialled(seeking.disconnected(5.0, hub().node, "eof")) == [hub().node]
    assert seeking.tick(5.05) == []
    assert seeking.failed(5.06, hub().node) == [OpenHub(HOME)]


def test_a_connection_that_breaks_again_and_again_is_left_alone() -> None:
    seeking = client_of(hub(), rank=3)
    now = 1.0
    for _ in range(SHORT_ONES):
        seeking.disconnected(now, hub().node, "eof")
        seeking.connected(now, hub().node, HOME)
        now += 0.1
    assert dialled(seeking.disconnected(now, hub().node, "eof")) == []
    assert seeking.place is not Place.CLIENT


def test_a_silent_hub_is_not_dialled_but_another_one_is() -> None:
    seeking = client_of(hub())
    seeking.hub_seen(1.0, hub("b", address="10.0.0.2"))
    assert dialled(seeking.disconnected(5.0, hub().node, "silence")) == [b"b" * 32]


def test_a_ban_is_for_an_address_and_not_for_the_node() -> None:
    seeking = client_of(hub(), rank=3)
    seeking.disconnected(5.0, hub().node, "silence")
    moved = replace(hub(), addresses=("10.0.0.1", "10.0.0.77"))
    (dial,) = seeking.hub_seen(5.1, moved)
    assert isinstance(dial, Dial)
    assert dial.candidate.addresses == ("10.0.0.77",)


def test_a_dial_gets_its_time_and_then_is_given_up() -> None:
    assert DIAL_S >= 1.5
    seeking = Seeking(bytes(32))
    seeking.start(0.0, HOME)
    seeking.hub_seen(0.5, hub())
    assert seeking.tick(0.5 + DIAL_S - 0.01) == []
    assert seeking.tick(0.5 + DIAL_S) == [Abandon(hub().node), OpenHub(HOME)]


def test_a_second_hub_is_tried_beside_a_slow_first_one() -> None:
    seeking = Seeking(bytes(32))
    seeking.start(0.0, HOME)
    seeking.hub_seen(0.1, hub())
    assert seeking.hub_seen(0.2, hub("b", address="10.0.0.2")) == []
    assert dialled(seeking.tick(0.61)) == [b"b" * 32]
    assert seeking.connected(0.7, b"b" * 32, HOME) == [Abandon(hub().node)]
    assert seeking.connected(0.8, hub().node, HOME) == [Abandon(hub().node)]


def test_moved_is_followed_at_once_also_by_the_machine_of_the_hub() -> None:
    seeking = Seeking(bytes(32))
    seeking.start(0.0, HOME)
    assert seeking.tick(LISTEN_S) == [OpenHub(HOME)]
    assert seeking.opened(2.0, OWN) == [Dial(OWN)]
    seeking.connected(2.1, OWN.node, HOME)
    to = Candidate(b"b" * 32, OFFICE, ("10.0.0.2",), 4000)
    assert seeking.moved(3.0, to) == [Dial(to)]
    assert seeking.connected(3.1, to.node, OFFICE, (HOME,)) == []
    assert seeking.disconnected(3.2, OWN.node, "bye") == []
    assert seeking.community == OFFICE


def test_somebody_faster_spares_the_own_hub() -> None:
    seeking = Seeking(bytes(32))
    seeking.start(0.0, HOME)
    seeking.tick(LISTEN_S)
    assert seeking.hub_seen(LISTEN_S + 0.1, hub()) == [
        GiveUpHub(),
        Dial(Candidate.heard(hub())),
    ]
    assert seeking.connected(1.5, hub().node, HOME) == []
    assert seeking.opened(1.6, OWN) == [GiveUpHub()]


def test_a_dead_hub_that_was_heard_before_keeps_no_hub_from_opening() -> None:
    """What it said stays known for a while; between two tries to reach it, one's own may need long to start."""
    seeking = client_of(hub())
    seeking.disconnected(5.0, hub().node, "eof")
    assert seeking.failed(5.01, hub().node) == [OpenHub(HOME)]
    now = 5.01
    while now < 14.0:
        now += 0.05
        assert seeking.tick(now) == []
    assert seeking.hub_seen(14.1, hub()) == [GiveUpHub(), Dial(Candidate.heard(hub()))]


def test_nor_does_one_that_answers_nothing_at_all() -> None:
    seeking = client_of(hub())
    seeking.disconnected(5.0, hub().node, "eof")
    assert seeking.tick(5.6) == [Abandon(hub().node), OpenHub(HOME)]
    assert all(seeking.tick(5.6 + number / 20) == [] for number in range(200))


def test_a_silent_hub_keeps_none_from_opening_either() -> None:
    seeking = client_of(hub())
    assert seeking.disconnected(5.0, hub().node, "silence") == [OpenHub(HOME)]
    assert all(seeking.tick(5.0 + number / 20) == [] for number in range(200))


def test_nor_do_many_of_which_one_is_dialled_at_every_moment() -> None:
    """Each has a firewall: it can be heard, and nobody connects to it."""
    seeking = Seeking(bytes(32))
    seeking.start(0.0, HOME)
    hubs = [replace(hub(), node=bytes([number]) * 32) for number in range(1, 9)]
    for one in hubs:
        seeking.hub_seen(0.1, one)
    effects = [seeking.tick(number / 20) for number in range(3, 20 * 25)]
    opened = [number for number, one in enumerate(effects, start=3) if opens(one)]
    dialled = {
        effect.candidate.node for one in effects for effect in one if isinstance(effect, Dial)
    }
    assert len(dialled) == len(hubs)
    assert len(opened) == 1
    assert opened[0] / 20 < 10.0


def test_but_one_that_is_not_believed_yet_is_waited_for_as_long_as_any() -> None:
    """It answers; whoever vouches for it may just be coming there."""
    seeking = Seeking(bytes(32))
    seeking.start(0.0)
    assert any(isinstance(one, Dial) for one in seeking.hub_seen(0.1, hub()))
    seeking.failed(0.3, hub().node, refused=True, strange=True)
    effects = {number: seeking.tick(number / 20) for number in range(7, 20 * 10)}
    dialled = [at for at, some in effects.items() if any(isinstance(one, Dial) for one in some)]
    opened = [at for at, some in effects.items() if opens(some)]
    assert len(dialled) == len(opened) == 1
    assert (opened[0] - dialled[0]) / 20 >= DIAL_S


def test_next_in_line_is_the_first_of_the_roster_and_no_hub_itself() -> None:
    seeking = client_of(hub())
    found = [seeking.next_in_line]
    for devices in ([b"x" * 32, bytes(32)], [bytes(32), b"x" * 32]):
        seeking.roster(devices)
        found.append(seeking.next_in_line)
    seeking.disconnected(5.0, hub().node, "silence")
    seeking.opened(5.1, OWN)
    seeking.connected(5.2, OWN.node, HOME)
    seeking.roster([bytes(32)])
    found.append(seeking.next_in_line)
    assert found == [False, False, True, False]


def test_whoever_hears_nobody_will_open_a_hub_soon() -> None:
    seeking = Seeking(bytes(32))
    found = [seeking.hears_nobody]
    seeking.start(0.0, HOME)
    found.append(seeking.hears_nobody)
    seeking.hub_seen(0.5, hub())
    found.append(seeking.hears_nobody)
    assert found == [False, True, False]


def test_whoever_is_earlier_is_waited_for_and_alone_makes_a_hub_ready() -> None:
    seeking = Seeking(bytes(31) + b"\x80")
    seeking.start(0.0, HOME)
    mine = LISTEN_S + 2 * RANK_S
    assert seeking.opens_in(0.2) == pytest.approx(mine - 0.2)
    assert seeking.ready_in(0.2) == 0.0
    seeking.planned(0.2, LISTEN_S + RANK_S)
    until = 0.2 + LISTEN_S + RANK_S + YIELD_S + 2 * RANK_S
    assert seeking.ready_in(0.6) == pytest.approx(until - READY_S - 0.6)
    assert seeking.tick(mine + 0.01) == []
    assert seeking.tick(until - 0.01) == []
    assert seeking.ready_in(until - 0.01) == 0.0
    assert opens(seeking.tick(until + 0.01))


@pytest.mark.parametrize("forged", [False, True])
def test_where_whoever_is_earlier_opens_none_the_others_follow_one_after_the_other(
    *, forged: bool
) -> None:
    """Each has had time to make a hub ready; somebody's made-up plan makes nobody's turn the same as another's."""
    machines = [Seeking(bytes(31) + bytes([last])) for last in (60, 110, 160, 230)]
    for one in machines:
        one.start(0.0, HOME)
    told = [0.9] if forged else [LISTEN_S + 20 / 64 * RANK_S]
    told += [] if forged else [one.opens_in(0.0) or 0.0 for one in machines]
    for one in machines:
        for plan in told:
            one.planned(0.0, plan)
    opened: dict[int, float] = {}
    for step in range(700):
        now = step * STEP_S
        for number, one in enumerate(machines):
            ready = one.ready_in(now) == 0.0
            if one.seeking and opens(one.tick(now)):
                assert ready
                opened[number] = now
    assert list(opened) == [0, 1, 2, 3]
    assert min(b - a for a, b in pairwise(opened.values())) > 0.15
    assert opened[3] < LISTEN_S + 2 * 4 * RANK_S + YIELD_S + 0.02


def test_what_one_says_oneself_and_what_later_ones_say_changes_nothing() -> None:
    seeking = Seeking(bytes(31) + b"\x80")
    seeking.start(0.0, HOME)
    mine = LISTEN_S + 2 * RANK_S
    told = decode_seek(encode_seek(seeking.opens_in(0.0))).opens_in
    assert told is not None
    seeking.planned(0.0, told)
    seeking.planned(0.3, mine)
    assert seeking.ready_in(0.3) == 0.0
    assert opens(seeking.tick(mine + 0.01))


def test_where_a_hub_has_told_an_order_nobody_else_does() -> None:
    me, first = bytes(32), b"f" * 32
    seeking = client_of(hub())
    seeking.roster([first, me])
    seeking.disconnected(5.0, hub().node, "bye")
    seeking.planned(5.0, 0.01)
    assert opens(seeking.tick(5.0 + RANK_S + 0.01))


def test_who_opens_none_and_who_has_one_has_no_plan() -> None:
    seeking = Seeking(bytes(32), can_open=False)
    seeking.start(0.0, HOME)
    assert seeking.opens_in(0.1) is None
    assert client_of(hub()).opens_in(1.0) is None
    opening = Seeking(bytes(32))
    opening.start(0.0, HOME)
    assert opens(opening.tick(LISTEN_S + 0.01))
    assert opening.opens_in(LISTEN_S + 0.02) is None


@given(
    st.lists(st.tuples(st.integers(0, 255), st.integers(0, 30)), min_size=2, max_size=9),
    st.integers(0, 2),
)
def test_of_those_who_come_at_once_one_opens_a_hub_however_slow_its_machine_is(
    comers: list[tuple[int, int]], delay: int
) -> None:
    """Steps of 10 ms: when each comes, and how long what is said takes. All are heard at once, and again, by ``Browser``."""
    turns = sorted(came * STEP_S + last / 64 * RANK_S for last, came in comers)
    assume(all(later - earlier > (delay + 1) * STEP_S for earlier, later in pairwise(turns)))
    machines = [Seeking(bytes(31) + bytes([last])) for last, _ in comers]
    said: dict[int, list[float]] = {}
    opened = list[Seeking]()
    for step in range(int((turns[-1] + LISTEN_S) / STEP_S) + 10):
        now = step * STEP_S
        for one, (_, came) in zip(machines, comers, strict=True):
            if step == came:
                one.start(now, HOME)
            plan = one.opens_in(now) if step - came in {0, 40, 100} else None
            if plan is not None:
                said.setdefault(step + delay, []).append(plan)
        here = [one for one in machines if one.seeking]
        for plan in said.get(step, ()):
            for one in here:
                one.planned(now, plan)
        opened += [one for one in here if opens(one.tick(now))]
    assert len(opened) == 1


@given(st.lists(st.tuples(st.floats(0.0, 8.0), st.floats(0.0, 60.0)), max_size=40))
def test_plans_that_somebody_makes_up_put_off_a_hub_by_a_moment_at_most(
    forged: list[tuple[float, float]],
) -> None:
    seeking = Seeking(bytes(31) + b"\xff")
    seeking.start(0.0, HOME)
    for at, plan in sorted(forged):
        if opens(seeking.tick(at)):
            return
        seeking.planned(at, plan)
    assert opens(seeking.tick(max(8.0, LISTEN_S + 2 * 4 * RANK_S + YIELD_S + 0.01)))


def test_who_can_open_no_hub_is_never_next_in_line() -> None:
    seeking = Seeking(bytes(32), can_open=False)
    seeking.start(0.0, HOME)
    seeking.hub_seen(0.0, hub())
    seeking.connected(0.1, hub().node, HOME)
    seeking.roster([bytes(32)])
    assert not seeking.next_in_line


def test_a_hub_that_does_not_start_is_tried_ever_more_rarely() -> None:
    seeking = Seeking(bytes(32))
    seeking.start(0.0, HOME)
    now, waits = 0.0, []
    for _ in range(4):
        begin = now
        while OpenHub(HOME) not in seeking.tick(now):
            now += 0.05
        waits.append(now - begin)
        seeking.open_failed(now)
    assert waits == sorted(waits)
    assert waits[-1] > 3 * waits[1] > 0


def test_leaving_the_network_leaves_nothing_open() -> None:
    seeking = client_of(hub())
    assert seeking.stop() == [Abandon(hub().node)]
    assert not seeking.seeking
    seeking.start(9.0, HOME)
    seeking.tick(9.0 + LISTEN_S)
    assert seeking.stop() == [GiveUpHub()]


def test_a_hub_lost_at_one_address_is_dialled_at_the_others() -> None:
    there = replace(hub(), addresses=("10.0.0.1", "10.1.0.1"))
    seeking = client_of(there, address="10.0.0.1")
    (dial,) = seeking.disconnected(5.0, there.node, "silence")
    assert isinstance(dial, Dial)
    assert dial.candidate.addresses == ("10.1.0.1",)
    assert not opens(seeking.tick(5.0 + STAGGER_S - 0.01))
    assert opens(
        seeking.tick(5.0 + STAGGER_S)
    )  # it may be dead altogether, and nobody waits for that


def test_after_a_break_an_address_that_leads_nowhere_is_not_waited_for() -> None:
    there = replace(hub(), addresses=("172.17.0.1", "10.0.0.1"))
    seeking = client_of(there, address="10.0.0.1")
    (dial,) = seeking.disconnected(5.0, there.node, "eof")
    assert isinstance(dial, Dial)
    assert dial.candidate.addresses == ("10.0.0.1",)
    assert opens(seeking.failed(5.01, there.node))


def test_while_the_own_hub_is_dialled_it_is_not_given_up_for_another_one() -> None:
    """Others may just have come to it, and its own client, whose connection broke, to another one a moment before."""
    other = hub()
    seeking = Seeking(bytes(32))
    seeking.start(0.0, HOME)
    seeking.tick(LISTEN_S)
    assert dialled(seeking.opened(2.0, OWN)) == [OWN.node]
    seeking.connected(2.1, OWN.node, HOME)
    assert seeking.hub_seen(3.0, other) == []
    assert dialled(seeking.disconnected(9.0, OWN.node, "eof")) == [OWN.node]
    assert [seeking.tick(9.0 + late) for late in (STAGGER_S, DIAL_S, OWN_DIAL_S - 0.01)] == [
        [],
        [],
        [],
    ]
    effects = seeking.tick(9.0 + OWN_DIAL_S)
    assert GiveUpHub() in effects  # it hangs, or is gone without a word
    assert dialled(effects) == [other.node]


def test_an_own_hub_that_refuses_is_given_up_at_once() -> None:
    other = hub()
    seeking = Seeking(bytes(32))
    seeking.start(0.0, HOME)
    seeking.tick(LISTEN_S)
    seeking.opened(2.0, OWN)
    seeking.connected(2.1, OWN.node, HOME)
    seeking.hub_seen(3.0, other)
    seeking.disconnected(9.0, OWN.node, "eof")
    effects = seeking.failed(9.01, OWN.node)
    assert GiveUpHub() in effects
    assert dialled(effects) == [other.node]


def test_a_machine_that_nobody_can_reach_lets_all_others_open_first() -> None:
    seeking = client_of(hub())
    seeking.roster([bytes(32)])
    seeking.dialled_back(reached=False)
    seeking.disconnected(5.0, hub().node, "silence")
    assert not opens(seeking.tick(5.0 + (LAST_RANK - 1) * RANK_S))
    assert opens(seeking.tick(5.0 + LAST_RANK * RANK_S))
    seeking.start(20.0, HOME)  # of another network nothing is known
    assert opens(seeking.tick(20.0 + LISTEN_S))


def opens(effects: list[Effect]) -> bool:
    return any(isinstance(effect, OpenHub) for effect in effects)


def test_where_the_community_has_moved_away_no_hub_is_opened_but_others_are_met() -> None:
    seeking = Seeking(bytes(32))
    assert seeking.start(1.0, None, may_open=False) == []
    assert not seeking.hears_nobody
    assert [seeking.tick(1.0 + LISTEN_S + n) for n in range(3)] == [[], [], []]
    assert seeking.place is Place.SEEK
    assert dialled(seeking.hub_seen(9.0, hub())) == [hub().node]
    seeking.connected(9.1, hub().node, HOME)
    seeking.roster([bytes(32)])
    assert not seeking.next_in_line
    seeking.start(10.0, HOME)
    assert seeking.tick(10.0 + LISTEN_S) == [OpenHub(HOME)]


def test_an_own_hub_that_gives_way_to_one_that_refuses_us_is_opened_ever_more_rarely() -> None:
    """The two hubs agree again each time; whom the other one lets in they do not know."""
    seeking, other, now, opened = Seeking(bytes(32)), hub(), 0.0, 0
    there = Candidate.heard(other)
    seeking.start(now, HOME)
    effects = seeking.hub_seen(now, other)
    while now < 600.0:
        now += 0.05
        for effect in effects:
            if effect == Dial(there):
                effects = seeking.failed(now, other.node, refused=True)
                break
            if isinstance(effect, OpenHub):
                opened += 1
                seeking.opened(now + 0.5, OWN)
                seeking.connected(now + 0.6, OWN.node, HOME)
                now += 3.0
                effects = seeking.moved(now, there)
                break
        else:
            effects = seeking.tick(now)
    assert 5 < opened < 25
    seeking.hub_seen(now, hub("b", address="10.0.0.2"))
    seeking.connected(now + 0.1, b"b" * 32, HOME)
    assert seeking.place is Place.CLIENT
    assert OpenHub(HOME) in seeking.disconnected(now + 10.0, b"b" * 32, "bye")


def test_a_hub_that_is_not_believed_is_tried_again_ever_more_rarely() -> None:
    seeking, other, now, tried = Seeking(bytes(32), can_open=False), hub(), 0.0, list[float]()
    seeking.start(now, HOME)
    effects = seeking.hub_seen(now, other)
    while now < 600.0:
        if dialled(effects):
            tried.append(now)
            effects = seeking.failed(now, other.node, refused=True, strange=True)
        else:
            effects = seeking.tick(now)
        now += 0.05
    pauses = [later - earlier for earlier, later in pairwise(tried)]
    assert pauses == pytest.approx([4, 8, 16, 32, *[60] * (len(pauses) - 4)], abs=0.2)


def test_strangers_without_end_fill_nothing() -> None:
    seeking = Seeking(bytes(32), can_open=False)
    seeking.start(0.0, HOME)
    for number in range(2 * STRANGERS):
        one = replace(hub(), node=number.to_bytes(32))
        seeking.hub_seen(number / 100, one)
        seeking.failed(number / 100, one.node, refused=True, strange=True)
    assert len(seeking._strangers) == STRANGERS


def test_an_own_hub_that_gave_way_to_a_stranger_is_wary_until_another_one_is_believed() -> None:
    seeking, other = Seeking(bytes(32)), hub()
    seeking.start(0.0, HOME)
    seeking.tick(LISTEN_S)
    seeking.opened(2.0, OWN)
    seeking.connected(2.1, OWN.node, HOME)
    seeking.moved(3.0, Candidate.heard(other))
    seeking.failed(3.1, other.node, refused=True, strange=True)
    assert seeking.wary
    now = 3.1
    while not opens(effects := seeking.tick(now)):
        now += 0.05
        assert now < 6.0
    assert not dialled(effects)
    seeking.opened(now, OWN)
    seeking.connected(now + 0.1, OWN.node, HOME)
    assert seeking.wary
    seeking.disconnected(now + 9.0, OWN.node, "bye")
    seeking.hub_seen(now + 9.1, hub("b", address="10.0.0.2"))
    seeking.connected(now + 9.2, b"b" * 32, HOME)
    assert not seeking.wary


def test_who_says_no_for_other_reasons_makes_nobody_wary() -> None:
    seeking, other = Seeking(bytes(32)), hub()
    seeking.start(0.0, HOME)
    seeking.tick(LISTEN_S)
    seeking.opened(2.0, OWN)
    seeking.connected(2.1, OWN.node, HOME)
    seeking.moved(3.0, Candidate.heard(other))
    seeking.failed(3.1, other.node, refused=True)
    assert not seeking.wary


def test_the_first_stranger_is_tried_again_before_a_hub_is_opened_and_others_hold_nothing_up() -> (
    None
):
    seeking = Seeking(bytes(32))
    seeking.start(0.0)
    assert dialled(seeking.hub_seen(2.0, hub())) == [hub().node]
    assert seeking.failed(2.1, hub().node, refused=True, strange=True) == []
    second = hub("b", address="10.0.0.2")
    assert dialled(seeking.hub_seen(2.2, second)) == [second.node]
    assert seeking.failed(2.3, second.node, refused=True, strange=True) == []
    now, effects = 2.3, list[Effect]()
    while not dialled(effects):
        now += 0.05
        effects = seeking.tick(now)
        assert not opens(effects)
    assert now == pytest.approx(2.1 + STRANGER_BAN_S, abs=0.1)
    effects = seeking.failed(now, hub().node, refused=True, strange=True)
    while not opens(effects):
        now += 0.05
        effects = seeking.tick(now)
        for node in dialled(effects):
            effects += seeking.failed(now, node, refused=True, strange=True)
        assert now < 2.1 + STRANGER_BAN_S + 1.0
