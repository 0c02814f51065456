"""A machine with several interfaces: two LANs, a VPN that comes and goes, guests of its own."""

from tests.helpers.lan import VirtualLan
from tests.integration.discovery.conftest import Start, Station

BOTH = ("--announce", "--browse")


def where(station: Station) -> dict[str, object]:
    station.tell("network")
    told = station.wait("network")
    station.said.remove(told)
    return told


def test_hubs_are_found_on_each_of_two_lans_at_their_addresses_there(
    lan: VirtualLan, start: Start
) -> None:
    lan.join_second(0, 2)
    lan.leave_first(2)
    between, first, second = (start(host, *BOTH) for host in range(3))
    for other, address, seen_at in (
        (first, lan.address(1), lan.address(0)),
        (second, lan.second_address(2), lan.second_address(0)),
    ):
        found = between.wait("seen", within=3, node=other.node)
        assert found["addresses"] == [address]
        heard = other.wait("seen", within=3, node=between.node, source="beacon")
        assert heard["addresses"][0] == seen_at
    assert not [one for one in first.said if one.get("node") == second.node]


def test_a_vpn_and_guests_of_its_own_change_nothing_for_a_machine(
    lan: VirtualLan, start: Start
) -> None:
    hub, other = start(0, *BOTH), start(1, *BOTH)
    here = where(hub)
    assert here["addresses"] == [lan.address(0)]
    for one, another in ((hub, other), (other, hub)):
        one.wait("seen", node=another.node, source="beacon")
    lan.add_guests(0)
    vpn = lan.open_vpn(0)
    hub.tell("clients 3")
    other.wait("seen", within=3, node=hub.node, clients=3)
    during = where(hub)
    assert (during["id"], during["addresses"]) == (here["id"], here["addresses"])
    assert vpn.stdin is not None
    vpn.stdin.close()
    assert vpn.wait() == 0
    hub.tell("clients 4")
    seen = other.wait("seen", within=3, node=hub.node, clients=4)
    assert seen["addresses"] == [lan.address(0)]
    assert where(hub)["id"] == here["id"]
    assert not [one for one in (*hub.said, *other.said) if one["event"] == "gone"]
    other.tell("clients 5")
    hub.wait("seen", within=3, node=other.node, clients=5)
    for station in (hub, other):
        station.tell("stop")
        assert station.wait("stopped")["problems"] == []
