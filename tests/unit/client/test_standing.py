"""Where a machine stands on the LAN, told step by step."""

import pytest

from chatera.client.standing import KnownHub, Standing
from chatera.protocol.ids import CommunityId, DeviceId, NodeId

COMMUNITY = CommunityId(b"c" * 32)
HERE = DeviceId(b"h" * 32)
NOBODY = DeviceId(b"")
ANNA, BORIS = DeviceId(b"a" * 32), DeviceId(b"b" * 32)


def hub(letter: bytes, claimed: DeviceId, *, own: bool = False) -> KnownHub:
    return KnownHub.welcoming(
        NodeId(letter * 32), COMMUNITY, "wss://10.0.0.1:1", claimed, own=own, here=HERE
    )


ANNAS, BORISS, OURS = hub(b"A", ANNA), hub(b"B", BORIS), hub(b"H", NOBODY, own=True)


@pytest.fixture
def standing() -> Standing:
    return Standing()


def test_the_role_follows_what_happens(standing: Standing) -> None:
    roles = [standing.role]
    standing.observe(lambda: roles.append(standing.role))
    standing.began()
    assert standing.arrived(1.0, ANNAS) is None
    standing.left(2.0, 0, ANNAS.node, "closed")
    assert standing.hub is None
    standing.arrived(3.0, OURS)
    standing.ended()
    assert roles == ["off", "seeking", "client", "seeking", "hub", "off"]


def test_a_hand_over_says_when_from_whom_to_whom_why_and_how_long(standing: Standing) -> None:
    standing.began()
    standing.arrived(10.0, ANNAS)
    standing.left(20.0, 1_700_000_000_000, ANNAS.node, "went_away")
    assert standing.lost is not None
    assert standing.lost.hub == ANNAS
    done = standing.arrived(20.25, BORISS)
    assert done == standing.last
    assert done is not None
    assert (done.at, done.source, done.target) == (1_700_000_000_000, ANNAS, BORISS)
    assert (done.why, done.took) == ("went_away", 0.25)
    assert standing.lost is None


def test_the_first_reason_is_the_one(standing: Standing) -> None:
    standing.began()
    standing.arrived(0.0, ANNAS)
    standing.left(1.0, 1, ANNAS.node, "gave_way")
    standing.left(1.1, 2, ANNAS.node, "went_away")  # its connection ends after that
    done = standing.arrived(2.0, BORISS)
    assert done is not None
    assert (done.why, done.at) == ("gave_way", 1)


def test_a_connection_that_comes_back_is_no_hand_over(standing: Standing) -> None:
    standing.began()
    standing.arrived(0.0, ANNAS)
    standing.left(1.0, 1, ANNAS.node, "went_away")
    assert standing.arrived(1.1, ANNAS) is None
    assert (standing.last, standing.lost, standing.role) == (None, None, "client")


def test_another_network_is_no_hand_over(standing: Standing) -> None:
    standing.began()
    standing.arrived(0.0, ANNAS)
    standing.told_roster((ANNA, HERE))
    standing.began()
    assert (standing.hub, standing.lost, standing.roster) == (None, None, ())
    assert standing.arrived(1.0, BORISS) is None


def test_what_is_told_of_another_hub_means_nothing(standing: Standing) -> None:
    standing.began()
    standing.left(0.0, 0, ANNAS.node, "closed")
    standing.arrived(1.0, BORISS)
    standing.left(2.0, 0, ANNAS.node, "closed")
    assert standing.hub == BORISS


@pytest.mark.parametrize("claimed", [NOBODY, HERE])
def test_no_other_hub_is_this_computers(claimed: DeviceId) -> None:
    assert hub(b"X", claimed).host is None


def test_the_own_hub_is_this_computers_whatever_it_says() -> None:
    assert hub(b"X", ANNA, own=True).host == HERE


def test_devices_are_named_by_the_hub_and_by_whoever_is_next(standing: Standing) -> None:
    standing.began()
    standing.arrived(0.0, ANNAS)
    standing.told_roster((BORIS,))
    assert standing.named == {ANNA, BORIS}
    standing.told_roster(())
    standing.ended()
    assert standing.named == set()


def test_who_has_left_is_known_by_name_until_the_next_one_is_there(standing: Standing) -> None:
    standing.began()
    standing.arrived(0.0, ANNAS)
    standing.left(1.0, 0, ANNAS.node, "closed")
    assert standing.named == {ANNA}
