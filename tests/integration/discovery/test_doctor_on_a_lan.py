"""Why can't I see Anna? The command `doctor` on a machine of a LAN that keeps something from it."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from chatera.discovery.firewalls import firewall_advice
from chatera.discovery.hub import DISCOVERY_PORT
from tests.helpers.cli import Person, Record, Running
from tests.helpers.firewalled import FirewalledMachine
from tests.helpers.lan import VirtualLan
from tests.integration.discovery.conftest import PROGRAM, Station

HUB, HERE = 1, 0
HUB_PORT = "20000"
"""No connection of these machines begins at it: a firewall can tell them apart."""


class Clinic:
    """A LAN with a hub on one machine, and somebody on another, without a firewall at first, who asks the doctor.

    Args:
        lan: the LAN.
        folder: for what they keep.
        stack: ends the hub.
    """

    def __init__(self, lan: VirtualLan, folder: Path, stack: ExitStack) -> None:
        self.lan = lan
        self.machine = FirewalledMachine(folder / "machine")
        self._stack = stack
        self._folder = folder
        self._anna = Person.make(folder / "Anna", "Anna")

    def open_hub(self) -> None:
        """Have the hub there."""
        running = Running(
            "node", "--hub", "--data", self._folder / "hub", "--port", HUB_PORT, "--name", "Office",
            before=self._on(HUB),
        )  # fmt: skip
        self._stack.enter_context(running).event("listening")

    def announce(self, host: int, name: str) -> None:
        """Have a machine say that there is a hub, where nothing listens."""
        Station(
            self.lan.python(host, PROGRAM, name, "--announce", f"--port={DISCOVERY_PORT}")
        ).wait("ready")

    def ask(self) -> dict[str, Record]:
        """Return what the doctor tells, by what it looked at; of several the last, which is about the LAN."""
        line = ("doctor", "--profile", self._anna.profile, "--json")
        with Running(*line, before=[*self._on(HERE), *self.machine.before]) as running:
            code = running.finish()
            assert not running.errors
        told = {one["check"]: one for one in running.records}
        wrong = [one for one in running.records if not one["ok"]]
        assert code == (1 if wrong else 0)
        assert all(one["advice"] for one in wrong)
        return told

    def _on(self, host: int) -> list[str]:
        return ["ip", "netns", "exec", self.lan.namespace(host)]


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[Clinic]:
    with VirtualLan(2) as lan, ExitStack() as stack:
        yield Clinic(lan, tmp_path, stack)


def wrong(told: dict[str, Record]) -> set[str]:
    """Return what is not all right."""
    return {check for check, one in told.items() if not one["ok"]}


def test_where_nothing_is_in_the_way_all_is_well(clinic: Clinic) -> None:
    clinic.open_hub()
    told = clinic.ask()
    assert wrong(told) == set()
    assert told["multicast"]["detail"] == "Multicast works on eth0."
    assert told["broadcast"]["detail"] == "Broadcast works on eth0."
    assert told["hubs"]["detail"] == "1 heard: Office at 10.77.0.2."
    assert told["reach"]["detail"] == "Office at 10.77.0.2 can be reached."
    assert told["inbound"]["detail"] == "Others can reach this computer at 10.77.0.1."


def test_where_an_access_point_keeps_its_guests_apart_it_is_suspected(clinic: Clinic) -> None:
    clinic.lan.isolate()
    clinic.open_hub()
    told = clinic.ask()
    assert wrong(told) == {"hubs"}
    assert told["interfaces"]["detail"] == "This computer is connected by eth0 (10.77.0.1)."
    assert told["hubs"]["detail"] == "No other ChatEra was heard on this network."
    assert "the access point may keep its guests apart" in told["hubs"]["advice"]
    assert "use another network, a cable, or a hosted node" in told["hubs"]["advice"]
    assert not {"reach", "community", "inbound"} & set(told)


def test_where_nobody_is_heard_this_machines_firewall_is_suspected_too(clinic: Clinic) -> None:
    clinic.machine.write("/etc/ufw/ufw.conf", "ENABLED=yes\n")
    told = clinic.ask()
    assert wrong(told) == {"hubs", "firewall"}
    assert told["firewall"]["detail"] == "ufw may be at work on this computer."
    assert told["firewall"]["advice"] == firewall_advice("ufw")


def test_multicast_that_a_switch_drops_is_missed_where_broadcast_passes(clinic: Clinic) -> None:
    clinic.lan.no_multicast(HUB)
    clinic.open_hub()
    told = clinic.ask()
    assert wrong(told) == {"multicast"}
    assert told["multicast"]["detail"] == "No other computer answers multicast on eth0."
    assert "The access point, the switch or a firewall drops it" in told["multicast"]["advice"]


def test_broadcast_that_a_switch_drops_is_missed_where_multicast_passes(clinic: Clinic) -> None:
    clinic.lan.acquaint()
    clinic.lan.no_broadcast(HUB)
    clinic.open_hub()
    told = clinic.ask()
    assert wrong(told) == {"broadcast"}
    assert told["broadcast"]["detail"] == "No other computer answers broadcast on eth0."
    assert "The access point, the switch or a firewall drops it" in told["broadcast"]["advice"]


def test_where_only_what_is_sent_to_one_passes_both_are_missed(clinic: Clinic) -> None:
    clinic.lan.acquaint()
    clinic.lan.no_multicast()
    clinic.lan.no_broadcast()
    clinic.open_hub()
    told = clinic.ask()
    assert wrong(told) == {"multicast", "broadcast"}
    assert told["reach"]["ok"]


def test_a_hub_of_this_machine_is_no_other_computer_that_answers(clinic: Clinic) -> None:
    clinic.lan.no_multicast(HUB)
    clinic.open_hub()
    clinic.announce(HERE, "Guest")
    told = clinic.ask()
    assert told["hubs"]["detail"].startswith("2 heard: ")
    assert told["multicast"]["detail"] == "No other computer answers multicast on eth0."


@pytest.mark.parametrize("on", [False, True], ids=["no firewall known", "ufw"])
def test_whom_others_cannot_connect_to_learns_it_from_them(clinic: Clinic, *, on: bool) -> None:
    if on:
        clinic.machine.write("/etc/ufw/ufw.conf", "ENABLED=yes\n")
    clinic.lan.firewall(HERE)
    clinic.open_hub()
    told = clinic.ask()
    assert wrong(told) == {"inbound"}
    inbound = told["inbound"]
    assert inbound["detail"] == "Another computer could not connect to this one at 10.77.0.1."
    talk, to_do = inbound["advice"].split(". ", 1)
    assert talk == "You can talk, but this computer can't connect others when theirs goes away"
    if on:
        assert to_do == ("Run: sudo ufw allow proto tcp from 10.77.0.0/24 to any port 1024:65535.")
        assert told["firewall"]["ok"]  # beacons do come through it
    else:
        assert to_do.startswith("Look for a firewall on this computer, and for an access point")


def test_a_hub_behind_whose_address_nothing_listens_is_told(clinic: Clinic) -> None:
    clinic.announce(HUB, "Office")
    told = clinic.ask()
    assert wrong(told) == {"reach"}
    assert told["reach"]["detail"] == (
        "Office at 10.77.0.2 is heard, but does not let this computer connect."
    )
    assert "allow ChatEra there, use another network or a cable" in told["reach"]["advice"]


def test_a_hub_behind_a_silent_firewall_is_told(clinic: Clinic) -> None:
    clinic.lan.firewall(HUB)
    clinic.open_hub()
    told = clinic.ask()
    assert wrong(told) == {"reach"}
    assert told["reach"]["detail"] == (
        "Office at 10.77.0.2 is heard, but does not let this computer connect."
    )
    assert "A firewall on that computer" in told["reach"]["advice"]
    assert told["hubs"]["ok"]
