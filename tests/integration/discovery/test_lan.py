"""Three machines of a LAN find each other, by each way alone, and notice who leaves."""

import pytest

from tests.helpers.lan import VirtualLan
from tests.integration.discovery.conftest import Start, Station

BOTH = ("--announce", "--browse")


def all_meet(stations: list[Station], source: str) -> float:
    """Wait until each has seen every other; return the seconds since the last one was ready."""
    last = 0.0
    for station in stations:
        for other in stations:
            if other is not station:
                seen = station.wait("seen", node=other.node, source=source)
                last = max(last, float(seen["at"]))
    return last - max(float(station.wait("ready")["at"]) for station in stations)


def test_three_hosts_meet_by_mdns_alone(start: Start) -> None:
    hosts = [start(host, *BOTH, "--no-beacon") for host in range(2)]
    all_meet(hosts, "mdns")
    hosts.append(start(2, *BOTH, "--no-beacon"))
    joined = hosts[2].wait("ready")["at"]
    resolved = max(hosts[2].wait("seen", node=other.node)["at"] for other in hosts[:2]) - joined
    all_meet(hosts, "mdns")
    assert resolved < 2.0


def test_three_hosts_meet_by_beacon_where_multicast_is_filtered(
    lan: VirtualLan, start: Start
) -> None:
    lan.no_multicast()
    hosts = [start(host, *BOTH) for host in range(3)]
    met = all_meet(hosts, "beacon")
    assert met < 1.5


def test_hosts_meet_by_unicast_where_only_unicast_passes(lan: VirtualLan, start: Start) -> None:
    lan.acquaint()
    lan.no_multicast()
    lan.no_broadcast()
    hub = start(0, "--announce")
    seeker = start(1, "--browse")
    took = seeker.wait("seen", node=hub.node)["at"] - seeker.wait("ready")["at"]
    assert 0.7 < took < 2.0


def test_a_probe_reaches_every_program_of_a_machine(lan: VirtualLan, start: Start) -> None:
    lan.acquaint()
    lan.no_multicast()
    lan.no_broadcast()
    hubs = [start(0, *BOTH) for _ in range(3)]
    seeker = start(1, "--browse")
    for hub in hubs:
        seeker.wait("seen", node=hub.node)


def test_hosts_meet_on_a_link_without_ipv4(lan: VirtualLan, start: Start) -> None:
    lan.without_ipv4(0, 1)
    hosts = [start(host, *BOTH) for host in range(3)]
    met = all_meet(hosts, "beacon")  # one of them has an IPv4 address, which is of no use here
    assert met < 1.5
    for one in hosts:
        seen = one.wait("seen", node=hosts[0 if one is not hosts[0] else 1].node)
        assert seen["addresses"][0].startswith("fe80:")
        assert seen["addresses"][0].endswith("%eth0")


def test_without_ipv4_a_known_machine_passes_a_probe_on_to_its_programs(
    lan: VirtualLan, start: Start
) -> None:
    lan.without_ipv4(0, 1)
    lan.acquaint_linked()
    lan.no_multicast()
    hubs = [start(0, *BOTH) for _ in range(3)]
    seeker = start(1, "--browse", f"--known={lan.linked(0)}%eth0")
    for hub in hubs:
        seen = seeker.wait("seen", within=3, node=hub.node)
        assert seen["addresses"] == [f"{lan.linked(0)}%eth0"]


def test_a_host_with_both_is_dialled_at_its_ipv4_address(start: Start) -> None:
    hub, seeker = start(0, "--announce"), start(1, "--browse")
    seeker.wait_for_address(hub.node, "10.77.0.1")
    hub.tell("clients 2")
    assert seeker.wait("seen", node=hub.node, clients=2)["addresses"] == ["10.77.0.1"]


def test_a_goodbye_is_noticed_at_once(start: Start) -> None:
    hub = start(0, "--announce")
    seeker = start(1, "--browse")
    seeker.wait("seen", node=hub.node)
    hub.tell("stop")
    took = seeker.wait("gone", node=hub.node)["at"] - hub.wait("stopping")["at"]
    assert took < 0.5


def test_a_goodbye_by_mdns_alone_is_noticed_at_once(start: Start) -> None:
    hub = start(0, "--announce", "--no-beacon")
    seeker = start(1, "--browse", "--no-beacon")
    seeker.wait("seen", node=hub.node)
    hub.tell("stop")
    took = seeker.wait("gone", node=hub.node)["at"] - hub.wait("stopping")["at"]
    assert took < 0.5


def test_a_killed_hub_expires(start: Start) -> None:
    hub = start(0, "--announce")
    seeker = start(1, "--browse")
    seeker.wait("seen", node=hub.node, source="beacon")
    hub.process.kill()
    hub.process.wait()
    killed = hub.said[-1]["at"]
    took = seeker.wait("gone", within=20, node=hub.node)["at"] - killed
    assert took > 13


def test_a_change_is_told_at_once(start: Start) -> None:
    hub = start(0, "--announce")
    seeker = start(1, "--browse")
    seeker.wait("seen", node=hub.node, clients=0)
    hub.tell("clients 7")
    seeker.wait("seen", within=2, node=hub.node, clients=7)


@pytest.mark.parametrize("way", ["--no-mdns", "--no-beacon"])
def test_a_new_address_is_found(lan: VirtualLan, start: Start, way: str) -> None:
    hub = start(0, "--announce", way)
    seeker = start(1, "--browse", way)
    seeker.wait("seen", node=hub.node)
    lan.readdress(0, "10.77.0.99")
    seeker.wait_for_address(hub.node, "10.77.0.99")


def test_the_seeker_moves_and_finds_again(lan: VirtualLan, start: Start) -> None:
    hub = start(0, "--announce")
    lan.unplug(1)
    seeker = start(1, "--browse")
    lan.plug(1)
    seeker.wait("seen", within=8, node=hub.node)


def test_programs_of_a_machine_without_network_meet(lan: VirtualLan, start: Start) -> None:
    lan.unplug(0)
    hub = start(0, "--announce")
    seeker = start(0, "--browse")
    seen = seeker.wait("seen", within=2, node=hub.node)
    assert seen["addresses"][0] == "127.0.0.1"


def test_halves_of_a_partition_meet_after_healing(lan: VirtualLan, start: Start) -> None:
    lan.partition(2)
    hub = start(0, "--announce")
    seeker = start(2, "--browse")
    lan.heal()
    seeker.wait("seen", within=6, node=hub.node)
