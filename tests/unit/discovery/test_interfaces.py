"""Recognising a network, and reading what operating systems tell."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from chatera.discovery.browser import neighbours
from chatera.discovery.interfaces import Gateway, Interface, NetworkProbe
from chatera.discovery.linux import LinuxProbe
from chatera.discovery.macos import default_gateway, mac_address, wireless_devices
from chatera.discovery.mdns import spoken_addresses
from chatera.discovery.networks import Whereabouts, network_id
from chatera.testing.network import LOOPBACK, LoopbackOnly, NamedNetwork

WIRED = Interface(
    name="eth0",
    index=2,
    address="192.168.1.7",
    prefix=24,
    broadcast="192.168.1.255",
    up=True,
    multicast=True,
    loopback=False,
    wireless=False,
)


def test_the_router_decides_which_network_it_is() -> None:
    home = NamedNetwork((LOOPBACK, WIRED), Gateway("192.168.1.1", "aa:bb:cc:dd:ee:01"))
    again = NamedNetwork(
        (replace(WIRED, address="192.168.1.99"),), Gateway("192.168.1.1", "AA:BB:CC:DD:EE:01")
    )
    office = NamedNetwork((WIRED,), Gateway("192.168.1.1", "aa:bb:cc:dd:ee:02"))
    assert len(network_id(home)) == 16
    assert network_id(home) == network_id(again)
    assert network_id(home) != network_id(office)


def test_without_a_hardware_address_the_address_and_the_subnet_decide() -> None:
    silent = NamedNetwork((WIRED,), Gateway("192.168.1.1", ""))
    bare = NamedNetwork((WIRED,))
    other = NamedNetwork((replace(WIRED, address="192.168.2.7"),))
    alone = NamedNetwork()
    ids = [network_id(probe) for probe in (silent, bare, other, alone)]
    assert len(set(ids)) == 4
    assert network_id(NamedNetwork((replace(WIRED, up=False),))) == network_id(alone)


VPN = replace(WIRED, name="tun0", index=9, address="10.8.0.2", prefix=24, broadcast="", tunnel=True)
DOCKER = replace(
    WIRED, name="docker0", index=5, address="172.17.0.1", broadcast="172.17.255.255", virtual=True
)
CABLE = replace(WIRED, name="eth1", index=3, address="10.1.0.7", broadcast="10.1.0.255")
HOME = Gateway("192.168.1.1", "aa:bb:cc:dd:ee:01")
OTHER = Gateway("10.1.0.1", "aa:bb:cc:dd:ee:02")


def test_a_vpn_and_guests_make_no_other_network() -> None:
    with_all = NamedNetwork((WIRED, VPN, DOCKER))
    assert network_id(with_all) == network_id(NamedNetwork((WIRED,)))
    assert network_id(NamedNetwork((VPN, DOCKER))) == network_id(NamedNetwork())
    assert neighbours([VPN, DOCKER]) == []
    assert spoken_addresses([VPN, DOCKER, WIRED]) == ["192.168.1.7"]


LINKED = replace(WIRED, address="fe80::7%eth0", prefix=64, broadcast="")


def test_neighbours_on_a_link_without_ipv4_are_known_by_their_interface() -> None:
    assert LINKED.near("fe80::9%eth0")
    assert LINKED.near("fe80::9%2")
    assert not LINKED.near("fe80::9%eth1")
    assert not LINKED.near("fe80::9")
    assert not LINKED.near("2001:db8::9%eth0")
    assert not LINKED.near("192.168.1.9")
    assert not WIRED.near("fe80::9%eth0")
    assert WIRED.near("192.168.1.9")
    assert neighbours([LINKED]) == []
    assert spoken_addresses([LOOPBACK, LINKED]) == ["127.0.0.1"]


def test_an_ipv4_address_is_a_place_and_a_link_local_one_is_none() -> None:
    network = NamedNetwork((LINKED,))
    where = Whereabouts(network)
    link = where()
    assert link != network_id(NamedNetwork())
    network.links = (LINKED, WIRED)
    assert where() == network_id(NamedNetwork((WIRED,))) != link


@pytest.mark.parametrize(
    ("links", "router"),
    [
        ((WIRED, VPN), None),  # the VPN is the only default route
        ((WIRED,), Gateway("192.168.1.1", "")),  # the router does not answer
        ((WIRED, CABLE), OTHER),  # a second network, with a better route
        ((WIRED, DOCKER), HOME),
    ],
)
def test_a_machine_stays_where_it_is(links: tuple[Interface, ...], router: Gateway | None) -> None:
    network = NamedNetwork((WIRED,), HOME)
    where = Whereabouts(network)
    here = where()
    network.links, network.router = links, router
    assert where() == here
    network.links, network.router = (WIRED,), HOME
    assert where() == here == network_id(network)


@pytest.mark.parametrize(
    ("links", "router"),
    [
        ((WIRED,), replace(HOME, mac="aa:bb:cc:dd:ee:99")),  # the same address, in a café
        ((WIRED,), Gateway("192.168.1.254", "")),
        ((CABLE,), OTHER),
        ((CABLE,), None),
        ((replace(WIRED, up=False),), None),
    ],
)
def test_a_machine_has_moved(links: tuple[Interface, ...], router: Gateway | None) -> None:
    network = NamedNetwork((WIRED,), HOME)
    where = Whereabouts(network)
    home = where()
    network.links, network.router = links, router
    assert where() == network_id(network) != home
    network.links, network.router = (WIRED,), HOME
    assert where() == home


def test_two_networks_without_a_router_are_one_place_until_the_first_is_gone() -> None:
    network = NamedNetwork((WIRED,))
    where = Whereabouts(network)
    here = where()
    network.links = (WIRED, CABLE)
    assert where() == here
    network.links = (CABLE,)
    assert where() == network_id(network) != here


def test_neighbours_are_the_24_around_oneself() -> None:
    found = neighbours([LOOPBACK, replace(WIRED, prefix=16)])
    assert len(found) == 253
    assert found[0] == "192.168.1.1"
    assert "192.168.1.7" not in found
    assert neighbours([replace(WIRED, prefix=30)]) == ["192.168.1.5", "192.168.1.6"]


def test_mdns_speaks_on_lo_only_where_there_is_nothing_else() -> None:
    assert spoken_addresses([LOOPBACK, WIRED]) == ["192.168.1.7"]
    assert spoken_addresses([LOOPBACK]) == ["127.0.0.1"]


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    net = tmp_path / "proc" / "net"
    net.mkdir(parents=True)
    (net / "route").write_text(
        "Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\tMTU\tWindow\tIRTT\n"
        "wlan0\t00000000\t0101A8C0\t0003\t0\t0\t600\t00000000\t0\t0\t0\n"
        "eth0\t00000000\t0100000A\t0003\t0\t0\t100\t00000000\t0\t0\t0\n"
        "eth0\t0000000A\t00000000\t0001\t0\t0\t100\t00FFFFFF\t0\t0\t0\n"
    )
    (net / "arp").write_text(
        "IP address       HW type     Flags       HW address            Mask     Device\n"
        "192.168.1.1      0x1         0x2         11:22:33:44:55:66     *        wlan0\n"
        "10.0.0.1         0x1         0x2         AA:bb:cc:dd:ee:ff     *        eth0\n"
    )
    return tmp_path


def test_linux_takes_the_route_with_the_lowest_metric(machine: Path) -> None:
    probe = LinuxProbe(machine / "proc")
    assert probe.gateway() == Gateway("10.0.0.1", "aa:bb:cc:dd:ee:ff")


def test_linux_knows_the_lan_behind_a_vpn(machine: Path) -> None:
    routes = machine / "proc" / "net" / "route"
    heading = routes.read_text().splitlines()[0]
    routes.write_text(
        f"{heading}\n"
        "wlan0\t09080706\t0101A8C0\t0007\t0\t0\t0\tFFFFFFFF\t0\t0\t0\n"
        "lan0\t00000000\t00000000\t0001\t0\t0\t50\t00000000\t0\t0\t0\n"
    )
    assert LinuxProbe(machine / "proc").gateway() == Gateway("192.168.1.1", "11:22:33:44:55:66")


def test_linux_does_not_believe_an_incomplete_arp_entry(machine: Path) -> None:
    (machine / "proc" / "net" / "arp").write_text(
        "IP address HW type Flags HW address Mask Device\n"
        "10.0.0.1   0x1     0x0   00:00:00:00:00:00 * eth0\n"
    )
    assert LinuxProbe(machine / "proc").gateway() == Gateway("10.0.0.1", "")


def test_linux_tells_guests_from_neighbours(tmp_path: Path) -> None:
    for path in (
        "docker0/bridge", "docker0/brif/veth0", "veth0/brport", "br0/bridge", "br0/brif/enp3s0",
        "enp3s0/device", "enp3s0/brport", "wlan0/device",
    ):  # fmt: skip
        (tmp_path / path).mkdir(parents=True)
    probe = LinuxProbe(net=tmp_path)
    virtual = {name for name in ("docker0", "veth0", "br0", "wlan0") if probe.is_virtual(name)}
    assert virtual == {"docker0", "veth0"}


def supply(root: Path, name: str, **files: str) -> None:
    (root / name).mkdir(parents=True)
    for file, text in files.items():
        (root / name / file).write_text(text + "\n")


def test_linux_knows_when_it_runs_on_battery(tmp_path: Path) -> None:
    supply(tmp_path / "desk", "mouse", type="Battery", scope="Device", status="Discharging")
    assert not LinuxProbe(power=tmp_path / "desk").on_battery()
    supply(tmp_path / "away", "AC", type="Mains", online="0")
    supply(tmp_path / "away", "BAT0", type="Battery", status="Discharging")
    assert LinuxProbe(power=tmp_path / "away").on_battery()
    supply(tmp_path / "home", "AC", type="Mains", online="1")
    supply(tmp_path / "home", "BAT0", type="Battery", status="Charging")
    assert not LinuxProbe(power=tmp_path / "home").on_battery()
    assert not LinuxProbe(power=tmp_path / "nothing").on_battery()


def test_this_machine_has_a_loopback() -> None:
    probe: NetworkProbe = LoopbackOnly(LinuxProbe())
    assert any(
        link.address == "127.0.0.1"
        and link.broadcast == "127.255.255.255"
        and link.up
        and link.multicast
        for link in probe.interfaces()
    )


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux")
def test_linux_is_asked_anew_only_when_it_told_of_a_change() -> None:
    probe = LinuxProbe()
    first = probe.interfaces()
    first.clear()  # what is handed out is the caller's
    again = probe.interfaces()
    assert again == probe.interfaces() == LinuxProbe().interfaces()
    assert any(link.loopback for link in again)


def test_macos_prints_are_read() -> None:
    route = "   route to: default\n    gateway: 192.168.1.1\n  interface: en0\n"
    assert default_gateway(route) == "192.168.1.1"
    assert default_gateway("    gateway: link#12\n") is None
    arp = "? (192.168.1.1) at 0:1b:63:a:5:ff on en0 ifscope [ethernet]\n"
    assert mac_address(arp) == "00:1b:63:0a:05:ff"
    assert mac_address("? (192.168.1.1) at (incomplete) on en0\n") == ""
    ports = (
        "\nHardware Port: Wi-Fi\nDevice: en0\nEthernet Address: aa:bb:cc:dd:ee:ff\n"
        "\nHardware Port: Thunderbolt Bridge\nDevice: bridge0\n"
    )
    assert wireless_devices(ports) == frozenset({"en0"})
