"""Which firewalls the doctor finds on a machine, and what it tells people to do about them."""

import shlex
from pathlib import Path

import pytest

from chatera.discovery.firewalls import firewall_advice, firewall_names, inbound_advice
from chatera.discovery.hub import DISCOVERY_PORT
from tests.helpers.firewalled import FirewalledMachine

LAN = "192.168.1.0/24"
UFW = "/etc/ufw/ufw.conf"
AS_SHIPPED = "# Set to yes to start on boot. Eg: 'ufw allow 22/tcp'\nENABLED={}\n\nLOGLEVEL=low\n"


@pytest.fixture
def machine(tmp_path: Path) -> FirewalledMachine:
    return FirewalledMachine(tmp_path)


def commands_of(advice: str) -> list[list[str]]:
    """Return what an advice says to run, each as a shell would take it apart."""
    assert advice.startswith("Run: sudo ")
    commands = advice.removeprefix("Run: ").removesuffix(".").split(" and ")
    return [shlex.split(one) for one in commands]


def test_where_there_is_none_none_is_named(machine: FirewalledMachine) -> None:
    assert machine.firewalls() == []


@pytest.mark.parametrize(
    ("written", "on"),
    [
        (AS_SHIPPED.format("yes"), True),
        (AS_SHIPPED.format('"yes"'), True),
        (AS_SHIPPED.format("no"), False),
        (f"#ENABLED=yes\n{AS_SHIPPED.format('no')}", False),
        ("", False),
    ],
    ids=["on", "on, in quotes", "off", "on in a comment", "empty"],
)
def test_ufw_counts_where_it_is_switched_on(
    machine: FirewalledMachine, written: str, on: bool
) -> None:
    machine.write(UFW, written)
    assert machine.firewalls() == (["ufw"] if on else [])


def test_a_setting_of_ufw_that_only_root_may_read_stops_nobody(machine: FirewalledMachine) -> None:
    machine.write(UFW, AS_SHIPPED.format("yes"), mode=0)
    machine.install("iptables")
    assert machine.firewalls() == ["iptables"]


def test_firewalld_counts_while_it_runs(machine: FirewalledMachine) -> None:
    machine.install("nft")
    machine.make_directory("/run/firewalld", mode=0)  # its own people see what is in it
    assert machine.firewalls() == ["firewalld"]


def test_what_is_surely_on_hides_the_tools_below_it(machine: FirewalledMachine) -> None:
    machine.write(UFW, AS_SHIPPED.format("yes"))
    machine.make_directory("/run/firewalld")
    machine.install("nft")
    assert machine.firewalls() == ["ufw", "firewalld"]


@pytest.mark.parametrize("on_path", [True, False], ids=["on the PATH", "where root looks"])
@pytest.mark.parametrize("tools", [["nft"], ["iptables"], ["nft", "iptables"]], ids="+".join)
def test_else_the_tools_that_are_there_are_named(
    machine: FirewalledMachine, tools: list[str], *, on_path: bool
) -> None:
    for tool in tools:
        machine.install(tool, on_path=on_path)
    assert machine.firewalls() == tools


def test_ufw_and_firewalld_are_told_to_let_beacons_and_mdns_in() -> None:
    assert commands_of(firewall_advice("ufw")) == [
        ["sudo", "ufw", "allow", f"{DISCOVERY_PORT}/udp"],
        ["sudo", "ufw", "allow", "5353/udp"],
    ]
    assert commands_of(firewall_advice("firewalld")) == [
        ["sudo", "firewall-cmd", "--permanent", f"--add-port={DISCOVERY_PORT}/udp",
         "--add-service=mdns"],
        ["sudo", "firewall-cmd", "--reload"],
    ]  # fmt: skip


@pytest.mark.parametrize("tool", ["nft", "iptables"])
def test_whoever_writes_rules_is_told_which_ports(tool: str) -> None:
    heard = firewall_advice(tool)
    assert tool in heard
    assert f"UDP ports {DISCOVERY_PORT} and 5353" in heard
    reached = inbound_advice(tool, LAN)
    assert tool in reached
    assert f"TCP from {LAN}" in reached


def test_to_be_reached_ufw_and_firewalld_let_connections_of_the_network_in() -> None:
    (allow,) = commands_of(inbound_advice("ufw", LAN))
    assert allow == f"sudo ufw allow proto tcp from {LAN} to any port 1024:65535".split()
    add, again = commands_of(inbound_advice("firewalld", LAN))
    assert add[:3] == ["sudo", "firewall-cmd", "--permanent"]
    assert add[3] == (
        '--add-rich-rule=rule family="ipv4" source address="192.168.1.0/24" '
        'port port="1024-65535" protocol="tcp" accept'
    )
    assert again == ["sudo", "firewall-cmd", "--reload"]
    assert 'family="ipv6" source address="fe80::/10"' in inbound_advice("firewalld", "fe80::/10")


@pytest.mark.parametrize(
    ("platform", "setting"), [("win32", "Windows Security"), ("darwin", "System Settings")]
)
def test_where_a_program_is_allowed_the_setting_is_named(platform: str, setting: str) -> None:
    (name,) = firewall_names(platform)
    assert setting in firewall_advice(name)
    assert "Allow ChatEra" in firewall_advice(name)
    assert inbound_advice(name, LAN) == firewall_advice(name)
