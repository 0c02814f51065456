"""Machines whose network changes under them: another address, a second way, a VPN. The hub is the same before and after."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.members import Member, Party

PATIENCE_S = 60.0
BACK_S = 4.0
"""Two seconds of silence until a hub is missed, and a machine with other work to do."""
HEARD_S = 2.5


@pytest.fixture
def party(tmp_path: Path) -> Iterator[Party]:
    with Party(("Anna", "Boris"), tmp_path, patience=PATIENCE_S) as party:
        yield party
        party.leave()


def settled(party: Party) -> tuple[Member, Member]:
    """Return whose machine has the hub, and the other one."""
    party.together()
    host = party.host_of_hub()
    (guest,) = [one for one in party.members if one is not host]
    return host, guest


def back(party: Party, guest: Member, since: float) -> float:
    """Wait until somebody has lost the hub and has it again; return how long that took."""
    party.until(lambda: guest.welcomed > since and guest.online, "there again", [guest])
    return guest.welcomed - since


def test_the_hub_gets_another_address_and_then_its_guest(party: Party) -> None:
    host, guest = settled(party)
    hub = host.node
    for member, address in ((host, "10.77.0.101"), (guest, "10.77.0.102")):
        changed = time.monotonic()
        party.lan.readdress(member.host, address)
        assert back(party, guest, changed) < BACK_S
        assert (guest.node, guest.hosts_hub) == (hub, False)
    assert host.node == hub


def test_a_hub_lost_on_one_way_is_found_on_the_other(party: Party) -> None:
    host, guest = settled(party)
    hub = host.node
    party.lan.join_second(host.host, guest.host)
    party.rest(HEARD_S)
    assert (host.node, guest.node) == (hub, hub)
    cut = time.monotonic()
    party.lan.partition(guest.host)
    assert back(party, guest, cut) < BACK_S
    assert (guest.node, guest.hosts_hub) == (hub, False)


def test_a_vpn_comes_and_goes_and_nobody_notices(party: Party) -> None:
    settled(party)
    before = [list(one.connections) for one in party.members]
    for member in party.members:
        vpn = party.lan.open_vpn(member.host)
        party.rest(HEARD_S)
        assert vpn.stdin is not None
        vpn.stdin.close()
        vpn.wait()
    party.rest(HEARD_S)
    assert [one.connections for one in party.members] == before


def test_another_router_is_another_network_with_the_same_people_on_it(party: Party) -> None:
    host, guest = settled(party)
    for number in (1, 2):
        changed = time.monotonic()
        party.lan.route_through(f"02:00:00:00:00:0{number}")
        party.until(lambda: min(host.welcomed, guest.welcomed) > changed, "both begin anew")  # noqa: B023 - it waits here
        party.together()
        assert host.community == guest.community
        guest.tell(f"say {host.name} through router {number}")
        sent = party.wait(guest, "sent", text=f"through router {number}")
        assert sent["state"] in {"delivered", "read"}


def test_people_on_a_link_without_ipv4_meet_write_and_lose_their_hub(tmp_path: Path) -> None:
    names = ("Anna", "Boris", "Clara")
    with Party(names, tmp_path, "--wait", patience=PATIENCE_S) as party:
        party.lan.without_ipv4()
        for member in party.members:
            member.tell("go")
        party.together()
        host = party.host_of_hub()
        author, reader = [one for one in party.members if one is not host]
        author.tell(f"say {reader.name} hello")
        assert party.wait(author, "sent", text="hello")["state"] in {"delivered", "read"}
        lost = host.node
        host.buried(party.lan)
        party.together([author, reader], but=lost)
        party.leave()
