"""Seeded schedules: whatever happens to a LAN, its machines end on one hub; and bugs are found out."""

import random
from collections.abc import Callable, Collection, Sequence
from functools import partial

import pytest

from chatera.client.seeking import Candidate, Effect, Ending, Seeking
from chatera.discovery.hub import Hub
from chatera.protocol.communities import Merger
from chatera_server.hub.rivalry import MergeAs, Rivalry, Stay
from chatera_server.hub.standing import Standing
from tests.helpers.hub_lan import Host, Lan, MakeRivalry, MakeSeeking

SEEDS = range(200)


def live_through(
    seed: int, *, rivalry: MakeRivalry = Rivalry, seeking: MakeSeeking = Seeking
) -> Lan:
    """Start together, lose the hub, be cut in two, be healed; say what was wrong by AssertionError."""
    dice = random.Random(f"plan {seed}")
    lan = Lan(seed, dice.randint(3, 9), rivalry=rivalry, seeking=seeking)
    home = dice.choice((None, dice.randbytes(32)))
    for host in lan.hosts:
        lan.later(dice.choice((0.0, dice.uniform(0, 0.5))), partial(host.start, home))
    lan.run(6.0)
    assert not lan.alone(), f"seed {seed}: after the start without a hub: {lan.alone()}"
    lan.run(14.0)
    one_hub(lan, f"seed {seed}: start")
    lan.hubs()[0].host.kill()
    lan.run(5.0)
    assert not lan.alone(), f"seed {seed}: 5 s after the hub died, without one: {lan.alone()}"
    lan.run(15.0)
    one_hub(lan, f"seed {seed}: hub killed")
    cut_and_heal(lan, dice, seed)
    return lan


def cut_and_heal(lan: Lan, dice: random.Random, seed: int) -> None:
    numbers = [host.number for host in lan.hosts if host.up]
    lan.partition({n: dice.randint(1, 2) for n in range(len(lan.hosts))})
    lan.run(dice.uniform(7.5, 30.0))
    assert not lan.alone(), f"seed {seed}: cut in two, without a hub: {lan.alone()} of {numbers}"
    lan.partition(dict.fromkeys(range(len(lan.hosts)), 0))
    lan.run(20.0)
    one_hub(lan, f"seed {seed}: healed")
    deafen(lan, dice, seed)


def deafen(lan: Lan, dice: random.Random, seed: int) -> None:
    """Let some hear others that don't hear them."""
    numbers = range(len(lan.hosts))
    pairs = {(one, other) for one in numbers for other in numbers if one != other}
    lan.partition(dict.fromkeys(numbers, 0), set(dice.sample(sorted(pairs), len(pairs) // 4)))
    lan.run(dice.uniform(7.5, 30.0))
    assert not lan.alone(), f"seed {seed}: some are deaf, and without a hub are {lan.alone()}"
    lan.partition(dict.fromkeys(numbers, 0))
    lan.run(20.0)
    one_hub(lan, f"seed {seed}: no longer deaf")


def one_hub(lan: Lan, when: str) -> None:
    hubs = lan.hubs()
    assert len(hubs) == 1, f"{when}: {len(hubs)} hubs at {lan.now}"
    assert not lan.alone(), f"{when}: without a hub: {lan.alone()}"
    ids = {hubs[0].community, *hubs[0].aliases}
    for host in lan.hosts:
        if host.up:
            assert host.connected is hubs[0], f"{when}: host {host.number} is elsewhere"
            assert host.seeking.community == hubs[0].community, f"{when}: a merger was missed"
            assert host.communities <= ids, f"{when}: a community was lost"


@pytest.mark.parametrize("seed", SEEDS)
def test_everybody_ends_on_one_hub(seed: int) -> None:
    live_through(seed)


def sleep_in_turn(
    seed: int, *, rivalry: MakeRivalry = Rivalry, seeking: MakeSeeking = Seeking
) -> None:
    """Have hubs and others sleep, shortly and long; say what was wrong by AssertionError."""
    dice = random.Random(f"sleep {seed}")
    lan = settled(seed, dice.randint(3, 7), rivalry=rivalry, seeking=seeking)
    for _ in range(4):
        hub = lan.hubs()[0].host
        host = dice.choice((hub, dice.choice(lan.hosts)))
        seconds = dice.choice((dice.uniform(0.2, 1.9), dice.uniform(3.0, 40.0)))
        host.sleep(seconds, standby=dice.random() < 0.5)
        lan.run(min(seconds, 8.0))
        if seconds > 8.0:
            assert not lan.alone(), f"seed {seed}: while one sleeps, without a hub: {lan.alone()}"
        lan.run(max(0.0, seconds - 8.0) + 25.0)
        one_hub(lan, f"seed {seed}: after a sleep of {seconds} s")
        if seconds < 1.9:
            assert lan.hubs()[0].host is hub, (
                f"seed {seed}: a nap of {seconds} s was taken for more"
            )


def settled(
    seed: int, count: int, *, shut: Collection[int] = (), rivalry: MakeRivalry = Rivalry,
    seeking: MakeSeeking = Seeking,
) -> Lan:  # fmt: skip
    """Return machines that have started together and are on one hub; to some of them nobody can connect."""
    lan = Lan(seed, count, rivalry=rivalry, seeking=seeking)
    for host in lan.hosts:
        host.shut = host.number in shut
        lan.later(lan.random.uniform(0.0, 0.5), host.start)
    lan.run(40.0)
    one_hub(lan, f"seed {seed}: start")
    return lan


def behind_firewalls(
    seed: int, *, rivalry: MakeRivalry = Rivalry, seeking: MakeSeeking = Seeking
) -> float:
    """Lose the hub where only two machines can be reached; say how long it takes until everybody has the next one."""
    dice = random.Random(f"firewalls {seed}")
    settled(seed, 2, shut=(0,), rivalry=rivalry, seeking=seeking)
    count = dice.randint(4, 8)
    shut = dice.sample(range(count), count - 2)
    lan = settled(seed, count, shut=shut, rivalry=rivalry, seeking=seeking)
    assert not lan.hubs()[0].host.shut, f"seed {seed}: the hub is one that nobody can reach"
    lan.hubs()[0].host.kill()
    before = lan.now
    while lan.alone() and lan.now < before + 30.0:
        lan.run(0.1)
    took = lan.now - before
    lan.run(40.0)
    one_hub(lan, f"seed {seed}: the hub that could be reached died")
    return took


class NeitherGivesWay(Rivalry):
    """Refuses everybody."""

    def asked(self, _merger: Merger, _now: float) -> Stay | MergeAs:
        return Stay("no")


class KeepsItsCommunity(Rivalry):
    """Takes clients over, but not their community."""

    def asked(self, merger: Merger, now: float) -> Stay | MergeAs:
        answer = super().asked(merger, now)
        return MergeAs(self._own().community, ()) if isinstance(answer, MergeAs) else answer


class NeverOpens(Seeking):
    """Waits for others to open a hub."""

    def __init__(self, device: bytes) -> None:
        super().__init__(device, can_open=False)


class StaysWithItsExHub(Seeking):
    """Does not notice silence."""

    def disconnected(self, now: float, node: bytes, ending: Ending) -> list[Effect]:
        return super().disconnected(now, node, ending) if ending != "silence" else []


class IgnoresMoved(Seeking):
    """Stays where it was told to leave."""

    def moved(self, _now: float, _to: Candidate) -> list[Effect]:
        return []


class DialsForEver(Seeking):
    """Never gives an attempt up, and opens no hub meanwhile."""

    def _expire(self, _now: float) -> list[Effect]:
        return []

    def _may_open(self, now: float) -> bool:
        return not self._attempts and super()._may_open(now)


class ReachesEverybody(Rivalry):
    """Knows itself the stronger one, and waits for ever for others to come."""

    def _due(self, own: Standing, hub: Hub, now: float) -> float | None:
        return super()._due(own, hub, now) if own.weaker_than(Standing.heard(hub)) else None


class OpensFirst(Seeking):
    """Hears neither that nobody can connect to it nor whose turn it is."""

    def dialled_back(self, *, reached: bool) -> None:
        pass

    def roster(self, _devices: Sequence[bytes]) -> None:
        pass


class SeesNobody(Seeking):
    """Opens a hub without looking whether there is one, and never gives it up."""

    def _next(self, _now: float) -> Candidate | None:
        return None


def meet_from_elsewhere(seed: int, *, knows: bool, after: float) -> tuple[Lan, Host, bytes]:
    """Have somebody come who knows this network's community from another one; say who, and what it is."""
    dice = random.Random(f"elsewhere {seed}")
    lan = Lan(seed, dice.randint(2, 5))
    home = dice.randbytes(32)
    for host in lan.hosts:
        lan.later(dice.uniform(0.0, 0.5), partial(host.start, home))
    guest = lan.add_host()
    guest.foreign = frozenset({home})
    guest.knows = frozenset({0}) if knows else frozenset()
    lan.later(after, partial(guest.start, None))
    lan.run(after + 60.0)
    if dice.random() < 0.5:
        assert guest.connected is not None
        guest.connected.host.kill_hub()
        lan.run(60.0)
    return lan, guest, home


@pytest.mark.parametrize("seed", range(40))
def test_who_believes_nobody_here_stays_apart_and_is_left_alone(seed: int) -> None:
    lan, guest, home = meet_from_elsewhere(seed, knows=False, after=10.0)
    assert not lan.alone(), f"seed {seed}"
    assert guest.hub is not None
    assert guest.connected is guest.hub, f"seed {seed}: a stranger was believed"
    nodes = {host.connected.node for host in lan.hosts if host.connected and host is not guest}
    assert len(nodes - {guest.hub.node}) == len(nodes) == 1, f"seed {seed}: {len(nodes)} hubs"
    assert guest.opened <= 4, f"seed {seed}: {guest.opened} hubs opened in vain"
    opened = guest.opened
    lan.run(300.0)
    assert guest.opened == opened, f"seed {seed}: it goes on and on"
    assert home not in guest.communities, f"seed {seed}: a stranger was believed"


@pytest.mark.parametrize("seed", range(40))
def test_whoever_comes_with_the_others_and_believes_nobody_hears_nothing_of_home(seed: int) -> None:
    """Who opens a hub first takes the others in: they know nothing of it. Their own hub it does not believe."""
    lan, guest, home = meet_from_elsewhere(seed, knows=False, after=0.2)
    lan.run(60.0)
    assert not lan.alone(), f"seed {seed}"
    assert home not in guest.communities, f"seed {seed}: a stranger was believed"


@pytest.mark.parametrize("seed", range(40))
@pytest.mark.parametrize("after", [0.2, 10.0])
def test_who_knows_somebody_here_comes_to_the_one_hub(seed: int, after: float) -> None:
    lan, guest, home = meet_from_elsewhere(seed, knows=True, after=after)
    lan.run(60.0)
    one_hub(lan, f"seed {seed}")
    assert after < 1.0 or home in guest.communities


@pytest.mark.parametrize("seed", SEEDS)
def test_whoever_sleeps_is_missed_and_comes_back(seed: int) -> None:
    sleep_in_turn(seed)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_machine_that_can_be_reached_is_the_next_hub(seed: int) -> None:
    took = behind_firewalls(seed)
    assert took <= 3.0, f"seed {seed}: {took:.1f} s"


@pytest.mark.parametrize("bug", [NeitherGivesWay, KeepsItsCommunity])
def test_bugs_of_hubs_are_found_out(bug: MakeRivalry) -> None:
    assert wrong(rivalry=bug)


def test_bugs_about_sleep_and_firewalls_are_found_out() -> None:
    assert wrong(sleep_in_turn, seeking=StaysWithItsExHub)
    assert wrong(behind_firewalls, rivalry=ReachesEverybody)
    assert max(behind_firewalls(seed, seeking=OpensFirst) for seed in range(20)) > 10.0


@pytest.mark.parametrize(
    "bug", [NeverOpens, StaysWithItsExHub, IgnoresMoved, DialsForEver, SeesNobody]
)
def test_bugs_of_clients_are_found_out(bug: MakeSeeking) -> None:
    assert wrong(seeking=bug)


def wrong(
    play: Callable[..., object] = live_through, *, rivalry: MakeRivalry = Rivalry,
    seeking: MakeSeeking = Seeking,
) -> bool:  # fmt: skip
    """Tell whether any of the schedules ends badly."""
    for seed in SEEDS:
        try:
            play(seed, rivalry=rivalry, seeking=seeking)
        except AssertionError:
            return True
    return False
