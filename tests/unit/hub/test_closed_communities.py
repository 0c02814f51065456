"""Closed communities beside the open one on one network: each ends on one hub, and none ever mixes with another."""

import random
from functools import partial

import pytest

from chatera.client.seeking import Candidate, Dial, OpenHub, Place, Seeking
from chatera.discovery.hub import Hub
from chatera.protocol.beacon import STRENGTH_HOSTED, STRENGTH_WIRED
from chatera.protocol.communities import Merger
from chatera_server.hub.rivalry import GiveWay, MergeAs, Rivalry, Stay
from chatera_server.hub.standing import Standing
from tests.helpers.hub_lan import Host, Lan

FAMILY, BOARD, OPEN = b"f" * 32, b"b" * 32, b"o" * 32
SEEDS = range(60)


def beds(lan: Lan, dice: random.Random) -> dict[bytes | None, list[Host]]:
    """Return who is on which way."""
    return {
        closed: [lan.add_host(closed) for _ in range(dice.randint(2, 4))]
        for closed in (None, FAMILY, BOARD)
    }


@pytest.mark.parametrize("seed", SEEDS)
def test_communities_of_one_network_live_apart(seed: int) -> None:
    dice = random.Random(f"closed {seed}")
    lan = Lan(seed, 0)
    people = beds(lan, dice)
    for closed, hosts in people.items():
        for host in hosts:
            home = dice.choice((None, OPEN)) if closed is None else closed
            lan.later(dice.uniform(0, 0.5), partial(host.start, home))
    lan.run(20.0)
    each_on_one(lan, people, f"seed {seed}: start")
    for hosts in people.values():
        lost = dice.choice([host for host in hosts if host.hub is not None])
        lost.kill()
    lan.run(20.0)
    each_on_one(lan, people, f"seed {seed}: hubs killed")
    lan.partition({number: dice.randint(1, 2) for number in range(len(lan.hosts))})
    lan.run(dice.uniform(7.5, 30.0))
    lan.partition(dict.fromkeys(range(len(lan.hosts)), 0))
    lan.run(20.0)
    each_on_one(lan, people, f"seed {seed}: healed")


def each_on_one(lan: Lan, people: dict[bytes | None, list[Host]], when: str) -> None:
    assert not lan.alone(), f"{when}: without a hub: {lan.alone()}"
    for closed, hosts in people.items():
        up = [host for host in hosts if host.up]
        connected = {host.connected.node for host in up if host.connected is not None}
        assert len(connected) == 1, f"{when}: {len(connected)} hubs"
        hub = up[0].connected
        assert hub is not None
        assert hub.host in hosts, f"{when}: a hub of others"
        if closed is not None:
            assert (hub.community, hub.aliases) == (closed, ())
        assert not {FAMILY, BOARD}.intersection({hub.community, *hub.aliases} - {closed})


def hub(community: bytes, *, closed: bool, node: bytes = b"n" * 32) -> Hub:
    return Hub(
        node, community, (), "", ("10.0.0.2",), 4000, 1, STRENGTH_WIRED, "beacon", 0.0, closed
    )


def test_who_seeks_an_open_community_dials_no_closed_hub() -> None:
    seeking = Seeking(bytes(32))
    seeking.start(0.0, OPEN)
    assert not seeking.hub_seen(0.0, hub(FAMILY, closed=True))
    assert not seeking.hub_seen(0.1, hub(OPEN, closed=True))  # that would be a lie
    effects = seeking.hub_seen(0.2, hub(OPEN, closed=False))
    assert [type(one) for one in effects] == [Dial]


def test_who_seeks_a_closed_community_dials_only_its_hubs_and_opens_only_it() -> None:
    seeking = Seeking(bytes(32), closed=FAMILY)
    seeking.start(0.0, FAMILY)
    for other in (hub(OPEN, closed=False), hub(BOARD, closed=True), hub(FAMILY, closed=False)):
        assert not seeking.hub_seen(0.0, other)
    opened = [one for at in range(40) for one in seeking.tick(at / 10) if isinstance(one, OpenHub)]
    assert opened == [OpenHub(FAMILY)]


def test_where_it_was_never_used_a_closed_community_is_only_looked_for() -> None:
    seeking = Seeking(bytes(32), closed=FAMILY)
    seeking.start(0.0, FAMILY, may_open=False)
    assert not [one for at in range(100) for one in seeking.tick(at / 10)]
    assert seeking.place is Place.SEEK
    (dial,) = seeking.hub_seen(10.0, hub(FAMILY, closed=True))
    assert isinstance(dial, Dial)
    seeking.start(20.0, FAMILY)
    assert [one for at in range(200, 240) for one in seeking.tick(at / 10)] == [OpenHub(FAMILY)]


def test_where_it_was_met_once_this_machine_opens_a_hub_when_that_one_goes() -> None:
    seeking = Seeking(bytes(32), closed=FAMILY)
    seeking.start(0.0, FAMILY, may_open=False)
    seeking.hub_seen(0.0, hub(FAMILY, closed=True))
    seeking.connected(0.1, b"n" * 32, FAMILY)
    seeking.used_here()
    seeking.hub_gone(10.0, b"n" * 32)
    assert seeking.disconnected(10.0, b"n" * 32, "bye") == [OpenHub(FAMILY)]


def test_a_hub_that_turns_open_is_forgotten() -> None:
    seeking = Seeking(bytes(32), closed=FAMILY)
    seeking.start(0.0, FAMILY, may_open=False)
    seeking.hub_seen(0.0, hub(FAMILY, closed=True))
    seeking.failed(0.1, b"n" * 32)
    seeking.hub_seen(0.2, hub(FAMILY, closed=False))
    assert not [one for at in range(300) for one in seeking.tick(1 + at / 10)]


def test_no_hub_calls_the_clients_of_a_closed_community_elsewhere() -> None:
    seeking = Seeking(bytes(32), closed=FAMILY)
    seeking.start(0.0, FAMILY)
    seeking.hub_seen(0.0, hub(FAMILY, closed=True))
    seeking.connected(0.1, b"n" * 32, FAMILY)
    for to in (OPEN, BOARD):
        assert not seeking.moved(1.0, Candidate(b"m" * 32, to, ("10.0.0.3",), 4000, closed=True))
    assert seeking.hub == b"n" * 32
    effects = seeking.moved(1.0, Candidate(b"m" * 32, FAMILY, ("10.0.0.3",), 4000, closed=True))
    assert [type(one) for one in effects] == [Dial]


def standing(
    node: int, community: bytes, *, closed: bool, strength: int = STRENGTH_WIRED
) -> Standing:
    return Standing(bytes([node]) * 32, community, (), 1, strength, closed)


@pytest.mark.parametrize("strength", [STRENGTH_WIRED, STRENGTH_HOSTED])
def test_closed_hubs_are_rivals_of_their_own_kind_alone(strength: int) -> None:
    family = standing(1, FAMILY, closed=True, strength=strength)
    assert family.rivals(standing(2, FAMILY, closed=True))
    for other in (
        standing(2, BOARD, closed=True), standing(2, OPEN, closed=False), standing(2, FAMILY, closed=False),
    ):  # fmt: skip
        assert not family.rivals(other)
        assert not other.rivals(family)


def test_a_closed_hub_takes_over_nothing_else() -> None:
    rivalry = Rivalry(lambda: standing(1, FAMILY, closed=True))
    wish = Merger(giving=b"\x02" * 32, taking=b"\x01" * 32, community=BOARD)
    assert isinstance(rivalry.asked(wish, 0.0), Stay)
    aliased = Merger(giving=b"\x02" * 32, taking=b"\x01" * 32, community=FAMILY, aliases=(OPEN,))
    assert isinstance(rivalry.asked(aliased, 0.0), Stay)
    own = Merger(giving=b"\x02" * 32, taking=b"\x01" * 32, community=FAMILY)
    assert rivalry.asked(own, 0.0) == MergeAs(FAMILY, ())


def test_a_weaker_closed_hub_gives_way_to_its_own_kind() -> None:
    rivalry = Rivalry(lambda: standing(9, FAMILY, closed=True))
    rivalry.heard(hub(OPEN, closed=False, node=b"\x01" * 32))
    rivalry.heard(hub(BOARD, closed=True, node=b"\x02" * 32))
    assert rivalry.decide(0.0) == Stay()
    stronger = hub(FAMILY, closed=True, node=b"\x03" * 32)
    rivalry.heard(stronger)
    assert rivalry.decide(0.0) == GiveWay(stronger)
