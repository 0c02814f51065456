"""Who is there, and who is gone: the rules of hearing, without any network."""

from typing import Any

from chatera.discovery.hub import Hub
from chatera.discovery.sightings import MAX_ADDRESSES, MAX_HUBS, SILENCE_S, Sightings
from chatera.protocol.beacon import Advert

ANNA = b"a" * 32


class Listener:
    def __init__(self) -> None:
        self.seen: list[Hub] = []
        self.gone: list[bytes] = []
        self.sightings = Sightings(self.seen.append, self.gone.append)


def advert(seq: int = 1, boot: int = 1, **fields: Any) -> Advert:
    return Advert(
        **{"node": ANNA, "community": b"c" * 32, "port": 4711, "boot": boot, "seq": seq, **fields}
    )


def test_repeated_beacons_are_told_once_and_changes_again() -> None:
    listener = Listener()
    for second in range(3):
        listener.sightings.beacon(advert(second), "10.0.0.1", float(second))
    assert len(listener.seen) == 1
    listener.sightings.beacon(advert(9, clients=4), "10.0.0.1", 3.0)
    assert [hub.clients for hub in listener.seen] == [0, 4]
    assert listener.sightings.hubs()[0].seen_at == 3.0


def test_a_lower_advert_never_replaces_a_higher_one() -> None:
    listener = Listener()
    listener.sightings.beacon(advert(5, boot=2, name="new"), "10.0.0.1", 0.0)
    listener.sightings.beacon(advert(9, boot=1, name="old run"), "10.0.0.1", 1.0)
    listener.sightings.beacon(advert(4, boot=2, name="old advert"), "10.0.0.1", 1.0)
    assert [hub.name for hub in listener.seen] == ["new"]


def test_a_beacon_played_again_keeps_nobody_alive() -> None:
    listener = Listener()
    for second in (0.0, 8.0, 14.9):
        listener.sightings.beacon(advert(1), "10.0.0.1", second)
    listener.sightings.expire(SILENCE_S)
    assert listener.gone == [ANNA]
    listener.sightings.beacon(advert(1), "10.0.0.1", SILENCE_S + 1)
    assert listener.sightings.hubs() == []


def test_silence_expires_at_the_time_told() -> None:
    listener = Listener()
    listener.sightings.beacon(advert(1), "10.0.0.1", 100.0)
    assert listener.sightings.expire(114.9) == 115.0
    assert listener.gone == []
    assert listener.sightings.expire(115.0) is None
    assert listener.gone == [ANNA]


def test_a_goodbye_counts_at_once_and_outlives_late_beacons() -> None:
    listener = Listener()
    listener.sightings.beacon(advert(1), "10.0.0.1", 0.0)
    listener.sightings.beacon(advert(3, leaving=True), "10.0.0.1", 1.0)
    listener.sightings.beacon(advert(2), "10.0.0.1", 1.1)
    listener.sightings.resolved(advert(1), ("10.0.0.1",), 1.2)
    assert listener.gone == [ANNA]
    assert listener.sightings.hubs() == []
    listener.sightings.beacon(advert(1, boot=2), "10.0.0.1", 2.0)
    assert len(listener.sightings.hubs()) == 1


def test_a_clock_set_back_hides_a_restarted_hub_only_for_a_while() -> None:
    listener = Listener()
    listener.sightings.beacon(advert(1, boot=9), "10.0.0.1", 0.0)
    listener.sightings.beacon(advert(2, boot=9, leaving=True), "10.0.0.1", 1.0)
    listener.sightings.beacon(advert(1, boot=3), "10.0.0.1", 1.0 + SILENCE_S)
    assert len(listener.sightings.hubs()) == 1


def test_mdns_decides_nothing_about_a_hub_that_beacons() -> None:
    listener = Listener()
    listener.sightings.resolved(advert(1), ("10.0.0.1",), 0.0)
    listener.sightings.beacon(advert(2), "10.0.0.1", 1.0)
    listener.sightings.unresolved(ANNA)
    assert listener.gone == []
    assert listener.sightings.hubs()[0].source == "beacon"


def test_mdns_alone_neither_expires_nor_stays_when_withdrawn() -> None:
    listener = Listener()
    listener.sightings.resolved(advert(1), ("10.0.0.1",), 0.0)
    assert listener.sightings.expire(1000.0) is None
    assert listener.gone == []
    listener.sightings.unresolved(ANNA)
    assert listener.gone == [ANNA]


def test_an_old_record_of_mdns_adds_addresses_but_takes_nothing_back() -> None:
    listener = Listener()
    listener.sightings.beacon(advert(5, clients=3), "10.0.0.1", 0.0)
    listener.sightings.resolved(advert(1), ("10.0.0.1", "192.168.5.5"), 0.0)
    hub = listener.sightings.hubs()[0]
    assert (hub.clients, hub.addresses) == (3, ("10.0.0.1", "192.168.5.5"))


def test_the_newest_address_comes_first_and_this_machine_before_all() -> None:
    listener = Listener()
    listener.sightings.beacon(advert(1), "10.0.0.1", 0.0)
    listener.sightings.beacon(advert(2), "10.0.0.9", 1.0)
    assert listener.sightings.hubs()[0].addresses == ("10.0.0.1", "10.0.0.9")
    listener.sightings.beacon(advert(3), "10.0.0.9", 2.0)
    assert listener.sightings.hubs()[0].addresses == ("10.0.0.9", "10.0.0.1")
    listener.sightings.beacon(advert(3), "127.0.0.1", 2.0)
    assert listener.sightings.hubs()[0].addresses == ("127.0.0.1", "10.0.0.9", "10.0.0.1")


def test_two_ways_to_one_hub_do_not_make_its_addresses_jump() -> None:
    listener = Listener()
    for seq in range(1, 10):
        for address in ("10.0.0.1", "172.16.0.1")[:: 1 if seq % 2 else -1]:
            listener.sightings.beacon(advert(seq), address, float(seq))
    assert len(listener.seen) == 2


def test_a_flood_fills_no_memory() -> None:
    listener = Listener()
    for number in range(MAX_HUBS + 50):
        listener.sightings.beacon(advert(node=number.to_bytes(32, "big")), "10.0.0.1", 0.0)
    assert len(listener.sightings.hubs()) == MAX_HUBS
    for number in range(50):
        listener.sightings.beacon(advert(node=bytes(32)), f"10.0.1.{number}", 0.0)
    assert len(listener.sightings.hubs()[0].addresses) == MAX_ADDRESSES


def test_adverts_played_again_from_elsewhere_do_not_hide_where_a_hub_is() -> None:
    listener = Listener()
    for number in range(2 * MAX_ADDRESSES):
        listener.sightings.beacon(advert(1), f"10.9.9.{number}", 0.0)
    for seq in (2, 3):
        listener.sightings.beacon(advert(seq), "10.0.0.1", float(seq))
        for number in range(2 * MAX_ADDRESSES):
            listener.sightings.beacon(advert(seq), f"10.9.9.{number}", float(seq))
    (hub,) = listener.sightings.hubs()
    assert "10.0.0.1" in hub.addresses
    assert len(hub.addresses) == MAX_ADDRESSES


def test_a_link_local_address_counts_where_there_is_no_other() -> None:
    listener = Listener()
    listener.sightings.beacon(advert(1), "fe80::1%eth0", 0.0)
    assert listener.seen[-1].addresses == ("fe80::1%eth0",)
    listener.sightings.beacon(advert(2), "10.0.0.1", 1.0)
    assert listener.seen[-1].addresses == ("10.0.0.1",)
    listener.sightings.beacon(advert(3), "fe80::1%eth0", 2.0)
    assert len(listener.seen) == 2
