"""Rivals alone, under worse weather than any LAN has: late adverts, lost answers, standings that flap."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial

import pytest

from chatera.discovery.hub import Hub
from chatera.protocol.beacon import STRENGTH_BATTERY, STRENGTH_HOSTED, STRENGTH_WIRED
from chatera.protocol.communities import MAX_KNOWN, Apart, Merger
from chatera_server.hub.rivalry import ATTEMPT_S, PATIENCE_S, GiveWay, MergeAs, Rivalry, Stay
from chatera_server.hub.standing import Standing
from tests.helpers.hub_lan import MakeRivalry

SEEDS = range(300)
HOME, OFFICE = b"h" * 32, b"o" * 32


def standing(
    node: int, *, clients: int = 1, strength: int = STRENGTH_WIRED, community: bytes = HOME
) -> Standing:
    return Standing(bytes([node]) * 32, community, (), clients, strength)


def advert(of: Standing, *, port: int = 4000) -> Hub:
    return Hub(
        of.node, of.community, of.aliases, "", ("10.0.0.1",), port, of.clients, of.strength,
        "beacon", 0.0,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("stronger", "weaker"),
    [
        (standing(1), standing(2)),
        (standing(2, clients=2), standing(1)),
        (standing(2), standing(1, strength=STRENGTH_BATTERY)),
        (standing(2, clients=2, strength=STRENGTH_BATTERY), standing(1)),
        (standing(2, clients=0, strength=STRENGTH_HOSTED), standing(1, clients=40)),
        (standing(1, clients=2), standing(2, clients=40)),
    ],
)
def test_of_two_exactly_one_gives_way(stronger: Standing, weaker: Standing) -> None:
    strong, weak = Rivalry(lambda: stronger), Rivalry(lambda: weaker)
    strong.heard(advert(weaker))
    weak.heard(advert(stronger))
    assert strong.decide(0.0) == Stay()
    assert weak.decide(0.0) == GiveWay(advert(stronger))


def test_a_hub_to_which_nobody_comes_asks_the_weaker_one_after_a_while() -> None:
    strong = Rivalry(lambda: standing(1))
    weaker = advert(standing(2))
    strong.heard(weaker)
    assert strong.decide(0.0) == Stay()
    assert strong.wake_at(0.0) == PATIENCE_S
    assert strong.decide(PATIENCE_S - 0.1) == Stay()
    assert strong.decide(PATIENCE_S) == GiveWay(weaker)
    strong.refused(weaker.node, PATIENCE_S)
    assert strong.decide(PATIENCE_S + 0.1) == Stay()
    assert isinstance(strong.decide(PATIENCE_S + 1.0), GiveWay)


def test_a_hub_that_came_and_went_is_met_anew() -> None:
    strong = Rivalry(lambda: standing(1))
    strong.heard(advert(standing(2)))
    strong.decide(0.0)
    strong.gone(standing(2).node)
    strong.heard(advert(standing(2)))
    assert strong.decide(PATIENCE_S) == Stay()


@pytest.mark.parametrize(
    "own", [standing(1, clients=2), standing(1, clients=0, strength=STRENGTH_HOSTED)]
)
def test_a_hub_that_others_reach_waits_for_the_weaker_one(own: Standing) -> None:
    strong = Rivalry(lambda: own)
    strong.heard(advert(standing(2)))
    strong.decide(0.0)
    assert strong.wake_at(0.0) is None
    assert strong.decide(10 * PATIENCE_S) == Stay()


def test_a_hub_that_reached_another_in_vain_takes_it_over_at_once() -> None:
    high = Rivalry(lambda: standing(2))
    low = advert(standing(1))
    high.heard(low)
    assert isinstance(high.decide(0.0), GiveWay)
    high.refused(low.node, 3.0)
    assert isinstance(high.decide(4.0), GiveWay)
    merger = Merger(giving=low.node, taking=standing(2).node, community=HOME)
    assert isinstance(high.asked(merger, 4.1), MergeAs)
    assert not high.taken(low.node, 4.2)


def test_open_communities_become_the_lower_one_whoever_stays() -> None:
    strong = Rivalry(lambda: standing(1, community=OFFICE))
    answer = strong.asked(Merger(giving=b"\x02" * 32, taking=b"\x01" * 32, community=HOME), 0.0)
    assert answer == MergeAs(HOME, (OFFICE,))


def test_a_hosted_community_merges_with_no_other_one() -> None:
    hosted = Rivalry(lambda: standing(1, strength=STRENGTH_HOSTED, community=OFFICE))
    open_one = Rivalry(lambda: standing(2))
    open_one.heard(advert(standing(1, strength=STRENGTH_HOSTED, community=OFFICE)))
    assert open_one.decide(0.0) == Stay()
    merger = Merger(giving=b"\x02" * 32, taking=b"\x01" * 32, community=HOME)
    assert isinstance(hosted.asked(merger, 0.0), Stay)
    assert isinstance(hosted.asked(replace_community(merger, OFFICE), 0.0), MergeAs)


def test_ids_that_strangers_make_up_take_the_place_of_none() -> None:
    own = standing(1, community=OFFICE)
    rivalry, now = Rivalry(lambda: own), 0.0
    for number in range(20):
        now += 10.0
        made_up = [bytes(30) + bytes([number, at]) for at in range(1, 10)]
        answer = rivalry.asked(
            Merger(giving=b"\x02" * 32, taking=own.node, community=made_up[0], aliases=tuple(made_up[1:])),
            now,
        )  # fmt: skip
        if isinstance(answer, MergeAs):
            own = replace(own, community=answer.community, aliases=answer.aliases)
    assert OFFICE in own.ids
    assert len(own.ids) <= MAX_KNOWN
    same = Merger(giving=b"\x02" * 32, taking=own.node, community=OFFICE)
    assert isinstance(rivalry.asked(same, now), MergeAs)


def test_the_id_of_a_closed_community_that_is_heard_is_nobody_elses() -> None:
    """Who is in that one would be let in by no hub that calls itself so."""
    own = Rivalry(lambda: standing(1, community=OFFICE))
    own.heard(replace(advert(standing(3)), closed=True))
    wish = Merger(giving=b"\x02" * 32, taking=b"\x01" * 32, community=OFFICE, aliases=(HOME,))
    assert isinstance(own.asked(wish, 0.0), Stay)
    own.heard(replace(advert(standing(4, community=OFFICE)), closed=True))
    assert isinstance(own.asked(replace_community(wish, OFFICE), 0.0), MergeAs)  # that is a lie


def test_whoever_brings_what_is_another_networks_is_never_taken_over_but_asked() -> None:
    """However weak it is: its clients judge it where they get to, and here an id is enough to read what comes."""
    strong = Rivalry(lambda: standing(1, clients=3, community=OFFICE), Apart(ids=(HOME,)))
    weaker = advert(standing(2, strength=STRENGTH_BATTERY))
    wish = Merger(giving=weaker.node, taking=standing(1).node, community=HOME)
    assert isinstance(strong.asked(wish, 0.0), Stay)
    aliased = Merger(
        giving=weaker.node, taking=standing(1).node, community=b"b" * 32, aliases=(HOME,)
    )
    assert isinstance(strong.asked(aliased, 0.0), Stay)
    strong.heard(weaker)
    assert strong.decide(0.0) == GiveWay(weaker)
    strong.refused(weaker.node, 0.1)
    assert strong.decide(0.2) == Stay()
    assert strong.decide(strong.wake_at(0.2) or 0.0) == GiveWay(weaker)


def test_once_its_client_came_back_from_there_a_hub_does_neither() -> None:
    apart = Apart(ids=(HOME,), wary=True)
    for clients in (0, 1, 3):
        own = standing(9, clients=clients, strength=STRENGTH_BATTERY, community=OFFICE)
        hub = Rivalry(lambda own=own: own, apart)  # type: ignore[misc]  # bound early
        hub.heard(advert(standing(1, clients=2)))
        assert hub.decide(0.0) == Stay()
        assert hub.wake_at(0.0) is None
        assert hub.decide(10 * PATIENCE_S) == Stay()
        wish = Merger(giving=standing(1).node, taking=own.node, community=HOME)
        assert isinstance(hub.asked(wish, 0.0), Stay)
        other = replace_community(wish, b"b" * 32)
        assert isinstance(hub.asked(other, 0.0), MergeAs)


def test_what_is_its_own_a_hub_keeps_apart_from_nothing() -> None:
    both = replace(standing(1, community=OFFICE), aliases=(HOME,))
    hub = Rivalry(lambda: both, Apart(ids=(HOME,)))
    wish = Merger(giving=b"\x02" * 32, taking=both.node, community=HOME)
    assert isinstance(hub.asked(wish, 0.0), MergeAs)


def test_two_communities_that_either_side_knows_from_elsewhere_stay_two() -> None:
    home, office = standing(1), standing(2, community=OFFICE)
    hubs = {
        home.node: Rivalry(lambda: home, Apart(ids=(OFFICE,))),
        office.node: Rivalry(lambda: office, Apart(ids=(HOME,))),
    }
    hubs[home.node].heard(advert(office))
    hubs[office.node].heard(advert(home))
    now, asked = 0.0, 0
    while now < 300.0:
        for own, other in ((home, office), (office, home)):
            if isinstance(hubs[own.node].decide(now), GiveWay):
                wish = Merger(giving=own.node, taking=other.node, community=own.community)
                assert isinstance(hubs[other.node].asked(wish, now), Stay)
                hubs[own.node].refused(other.node, now)
                asked += 1
        now += 0.1
    assert 20 < asked < 60  # ever more rarely


def replace_community(merger: Merger, community: bytes) -> Merger:
    return Merger(giving=merger.giving, taking=merger.taking, community=community)


def test_where_both_ask_each_other_the_lower_id_takes() -> None:
    low, high = Rivalry(lambda: standing(1)), Rivalry(lambda: standing(2))
    low.heard(advert(standing(2, clients=5)))  # it had clients a moment ago
    high.heard(advert(standing(1)))
    assert isinstance(low.decide(0.0), GiveWay)
    assert isinstance(high.decide(0.0), GiveWay)
    from_low = Merger(giving=b"\x01" * 32, taking=b"\x02" * 32, community=HOME)
    from_high = Merger(giving=b"\x02" * 32, taking=b"\x01" * 32, community=HOME)
    assert isinstance(high.asked(from_low, 0.1), Stay)
    assert isinstance(low.asked(from_high, 0.1), MergeAs)
    assert not low.taken(b"\x02" * 32, 0.2)
    assert high.taken(b"\x01" * 32, 0.2)


def test_a_hub_that_took_clients_stays_a_while() -> None:
    own = Rivalry(lambda: standing(2))
    own.asked(Merger(giving=b"\x03" * 32, taking=b"\x02" * 32, community=HOME), 10.0)
    own.heard(advert(standing(1)))
    assert own.decide(10.0) == Stay()
    wake = own.wake_at(10.0)
    assert wake is not None
    assert isinstance(own.decide(wake), GiveWay)


def test_an_unreachable_hub_is_asked_ever_more_rarely_until_it_moves() -> None:
    own = Rivalry(lambda: standing(2))
    own.heard(advert(standing(1)))
    now, pauses = 0.0, []
    for _ in range(8):
        assert isinstance(own.decide(now), GiveWay)
        own.refused(b"\x01" * 32, now)
        wake = own.wake_at(now)
        assert wake is not None
        pauses.append(wake - now)
        assert own.decide(now) == Stay()
        now = wake
    assert pauses == sorted(pauses)
    assert pauses[-1] == 15.0
    own.refused(b"\x01" * 32, now)
    own.heard(advert(standing(1), port=4001))
    assert isinstance(own.decide(now), GiveWay)


def test_of_many_that_can_t_be_reached_each_is_tried_before_any_is_tried_again() -> None:
    own = Rivalry(lambda: standing(9))
    for number in range(1, 7):
        own.heard(advert(standing(number)))
    asked: list[int] = []
    now = 0.0
    while len(asked) < 12:
        decision = own.decide(now)
        if isinstance(decision, GiveWay):
            asked.append(decision.to.node[0])
            now += ATTEMPT_S
            own.silent(decision.to.node, now)
        now += 0.1
    assert sorted(asked[:6]) == sorted(asked[6:]) == [1, 2, 3, 4, 5, 6]


def test_a_refusal_is_no_silence_and_the_strongest_is_asked_again() -> None:
    own = Rivalry(lambda: standing(9))
    own.heard(advert(standing(1)))
    own.heard(advert(standing(2)))
    own.decide(0.0)
    own.refused(standing(1).node, 0.1)
    again = own.decide(5.0)
    assert isinstance(again, GiveWay)
    assert again.to.node == standing(1).node


def test_who_asks_a_silent_hub_takes_others_meanwhile() -> None:
    own = Rivalry(lambda: standing(2))
    own.heard(advert(standing(1)))
    own.decide(0.0)
    merger = Merger(giving=b"\x03" * 32, taking=b"\x02" * 32, community=HOME)
    assert isinstance(own.asked(merger, 0.1), Stay)
    own.silent(b"\x01" * 32, ATTEMPT_S)
    assert isinstance(own.decide(ATTEMPT_S + 5.0), GiveWay)
    assert isinstance(own.asked(merger, ATTEMPT_S + 5.1), MergeAs)
    assert not own.taken(b"\x01" * 32, ATTEMPT_S + 5.2)


def test_a_silent_hub_whose_addresses_change_their_order_meanwhile_is_as_silent() -> None:
    """Who missed its last two adverts by one of two ways tells its addresses in another order."""
    own = Rivalry(lambda: standing(9))
    ways = [("10.0.0.1", "10.1.0.1"), ("10.1.0.1", "10.0.0.1")]
    merger = Merger(giving=b"\x0b" * 32, taking=b"\x09" * 32, community=HOME)
    asked: list[int] = []
    now = 0.0
    while len(asked) < 12:
        for number in (1, 2):
            own.heard(replace(advert(standing(number)), addresses=ways[len(asked) % 2]))
        decision = own.decide(now)
        if isinstance(decision, GiveWay):
            asked.append(decision.to.node[0])
            now += ATTEMPT_S
            own.heard(replace(decision.to, addresses=ways[len(asked) % 2]))
            own.silent(decision.to.node, now)
        now += 0.1
    assert sorted(asked) == [1] * 6 + [2] * 6
    now += 20.0
    assert isinstance(own.decide(now), GiveWay)
    assert isinstance(own.asked(merger, now + 0.1), MergeAs)


@dataclass
class Rival:
    """A hub that lives in a storm."""

    standing: Standing
    rivalry: Rivalry = field(init=False)
    left_to: "Rival | None" = None


class Storm:
    """Hubs that hear each other late, or not, and whose standings change all the time."""

    def __init__(self, seed: int, make: MakeRivalry, communities: int = 1) -> None:
        self.random = random.Random(seed)
        self.now = 0.0
        self.flapping = True
        self._due: list[tuple[float, int, Callable[[], None]]] = []
        self.rivals = [
            Rival(standing(node + 1, clients=self.random.randint(0, 3)))
            for node in range(self.random.randint(2, 4))
        ]
        for number, rival in enumerate(self.rivals):
            if communities > 1:
                own = bytes([number % communities + 1]) * 32
                rival.standing = replace(rival.standing, community=own)
                rival.rivalry = make(  # type: ignore[call-arg]  # the real one
                    lambda rival=rival: rival.standing,  # type: ignore[misc]  # bound early
                    self._apart(number % communities),
                )
            else:
                rival.rivalry = make(lambda rival=rival: rival.standing)  # type: ignore[misc]  # as above

    def _apart(self, place: int) -> Apart:
        """Return some of the communities before one's own: no two machines then know each other's from elsewhere."""
        known = [bytes([one + 1]) * 32 for one in range(place) if self.random.random() < 0.7]
        return Apart(ids=tuple(known))

    def later(self, longest: float, work: Callable[[], None]) -> None:
        if self.random.random() < 0.8:
            at = self.now + self.random.uniform(0.001, longest)
            self._due.append((at, len(self._due), work))

    def pass_time(self, seconds: float) -> None:
        end = self.now + seconds
        while self.now < end:
            self.now += 0.05
            due = sorted(one for one in self._due if one[0] <= self.now)
            self._due = [one for one in self._due if one[0] > self.now]
            for _, _, work in due:
                work()
            for rival in self.rivals:
                if rival.left_to is None:
                    self._live(rival)

    def left(self) -> int:
        return sum(rival.left_to is None for rival in self.rivals)

    def _live(self, rival: Rival) -> None:
        if self.flapping and self.random.random() < 0.05:
            rival.standing = replace(rival.standing, clients=self.random.randint(0, 3))
        if self.random.random() < 0.05:
            told = advert(rival.standing)
            for other in self.rivals:
                if other is not rival:
                    self.later(2.5, partial(other.rivalry.heard, told))
        match rival.rivalry.decide(self.now):
            case GiveWay(to):
                taker = next(one for one in self.rivals if one.standing.node == to.node)
                self.later(2.0, lambda: self._ask(rival, taker))

    def _ask(self, giver: Rival, taker: Rival) -> None:
        node = taker.standing.node
        own = giver.standing
        merger = Merger(
            giving=own.node, taking=node, community=own.community, aliases=own.aliases
        )  # fmt: skip
        gone = taker.left_to is not None
        if gone:
            giver.rivalry.gone(node)
        answer = Stay() if gone else taker.rivalry.asked(merger, self.now)
        if isinstance(answer, Stay):
            self.later(2.0, lambda: giver.rivalry.refused(node, self.now))
        else:
            taker.standing = replace(
                taker.standing, community=answer.community, aliases=answer.aliases
            )
            self.later(2.0, lambda: self._taken(giver, taker))

    def _taken(self, giver: Rival, taker: Rival) -> None:
        if giver.left_to is None and giver.rivalry.taken(taker.standing.node, self.now):
            assert taker.left_to is None, "gave way to a hub that had given way"
            giver.left_to = taker


def weather(seed: int, make: MakeRivalry = Rivalry, communities: int = 1) -> None:
    storm = Storm(seed, make, communities)
    storm.pass_time(15.0)
    assert any(rival.left_to is None for rival in storm.rivals), f"seed {seed}: nobody stayed"
    storm.flapping = False
    while (left := storm.left()) > 1 and storm.now < 300.0:
        storm.pass_time(5.0)
    assert left == 1, f"seed {seed}: {left} hubs"


@pytest.mark.parametrize("seed", SEEDS)
def test_one_is_left_and_nobody_follows_the_departed(seed: int) -> None:
    weather(seed)


@pytest.mark.parametrize("seed", SEEDS[:100])
def test_one_is_left_also_where_some_know_the_others_from_elsewhere(seed: int) -> None:
    weather(seed, communities=3)


class StaysWithWhatItKnows(Rivalry):
    """Takes nobody over who brings what is another network's, and asks nobody such either, unless it is weaker."""

    def _due(self, own: Standing, hub: Hub, now: float) -> float | None:
        due = super()._due(own, hub, now)
        return due if own.weaker_than(Standing.heard(hub)) else None


class BothGiveWay(Rivalry):
    """Takes whoever asks, and nevertheless goes on giving way."""

    def asked(self, merger: Merger, now: float) -> Stay | MergeAs:
        asking, self._asking = self._asking, None
        answer = super().asked(merger, now)
        self._asking, self._held_until = asking, 0.0
        return answer


class KeepsNoPromise(Rivalry):
    """Drops its own attempt when it takes clients, and begins the next one at once."""

    def asked(self, merger: Merger, now: float) -> Stay | MergeAs:
        answer = super().asked(merger, now)
        self._held_until = now
        return answer


class WaitsForEver(Rivalry):
    """Believes an answer however late it comes."""

    def taken(self, node: bytes, _now: float) -> bool:
        self._left = self._left or bool(self._asking and self._asking[0].node == node)
        return self._left

    def decide(self, now: float) -> Stay | GiveWay:
        return super().decide(now) if self._asking is None else Stay()


class AsksOnce(Rivalry):
    """Leaves a hub alone for ever that did not answer the first time."""

    def refused(self, node: bytes, now: float) -> None:
        super().refused(node, now)
        for ban in self._bans.values():
            ban.until = float("inf")


class NeitherGivesWay(Rivalry):
    """Where both ask each other, both refuse."""

    def asked(self, merger: Merger, now: float) -> Stay | MergeAs:
        return Stay("no") if self._rivals else super().asked(merger, now)


@pytest.mark.parametrize(
    "bug", [BothGiveWay, KeepsNoPromise, WaitsForEver, AsksOnce, NeitherGivesWay]
)
def test_bugs_are_found_out(bug: MakeRivalry) -> None:
    assert any(fails(seed, bug) for seed in SEEDS)


def test_bugs_with_what_is_kept_apart_are_found_out() -> None:
    assert any(fails(seed, StaysWithWhatItKnows, communities=3) for seed in SEEDS)


def fails(seed: int, make: MakeRivalry, communities: int = 1) -> bool:
    try:
        weather(seed, make, communities)
    except AssertionError:
        return True
    return False
