"""Guessing at the door of a closed community: each wrong proof counts, and nobody is shut out for long."""

import secrets

import msgspec
import pytest

from chatera.crypto.entry import found_community
from chatera.crypto.knocking import Knocker, WrongWord
from chatera.protocol.closed import Entry
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.ids import NodeId
from chatera_server.handlers.knocking import (
    BEGINNINGS,
    EXCHANGE_S,
    EXCHANGES_PER_ADDRESS,
    FREE_GUESSES,
    GUESSES,
    LONGEST_PAUSE_S,
    Knocking,
    Wait,
)

WORD, WRONG = b"w" * 32, b"x" * 32
ENTRY = msgspec.structs.replace(
    found_community("Family", "passphrase", secrets.token_bytes), word=WORD
)
NODE = NodeId(b"n" * 32)


class Clock:
    """A clock that the test turns."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


def knock(door: Knocking, address: str, word: bytes) -> Entry:
    knocker = Knocker(word, ENTRY.community, NODE, secrets.token_bytes)
    return knocker.admitted(
        door.confirm(address, knocker.confirm(door.begin(address, knocker.knock)))
    )


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def door(clock: Clock) -> Knocking:
    return Knocking(ENTRY, NODE, clock)


def test_an_address_that_guesses_waits_ever_longer(door: Knocking, clock: Clock) -> None:
    waits = []
    for _ in range(12):
        try:
            knock(door, "10.0.0.2", WRONG)
        except WrongWord:
            continue
        except Wait as error:
            waits.append(error.seconds)
            clock.now += error.seconds
    assert waits == sorted(waits)
    assert waits[:3] == [1, 2, 4]
    assert max(waits) <= LONGEST_PAUSE_S


def test_others_are_let_in_meanwhile(door: Knocking) -> None:
    for _ in range(FREE_GUESSES):
        with pytest.raises(WrongWord):
            knock(door, "10.0.0.2", WRONG)
    with pytest.raises(Wait):
        knock(door, "10.0.0.2", WORD)
    assert knock(door, "10.0.0.3", WORD) == ENTRY


def test_many_addresses_together_are_held_up_for_seconds(door: Knocking, clock: Clock) -> None:
    for number in range(GUESSES):
        clock.now += 0.3  # the door is knocked at no faster
        with pytest.raises((WrongWord, Wait)):
            knock(door, f"10.0.1.{number}", WRONG)
    with pytest.raises((WrongWord, Wait)):  # what has come in meanwhile
        knock(door, "10.0.2.1", WRONG)
    with pytest.raises(Wait) as held:
        knock(door, "10.0.2.2", WRONG)
    assert held.value.seconds <= 5
    clock.now += held.value.seconds
    assert knock(door, "10.0.0.3", WORD) == ENTRY


def test_who_knows_it_begins_anew(door: Knocking) -> None:
    for _ in range(4):
        for _ in range(FREE_GUESSES - 1):
            with pytest.raises(WrongWord):
                knock(door, "10.0.0.2", WRONG)
        assert knock(door, "10.0.0.2", WORD) == ENTRY


def test_each_exchange_is_one_guess_of_one_address_for_half_a_minute(
    door: Knocking, clock: Clock
) -> None:
    knocker = Knocker(WORD, ENTRY.community, NODE, secrets.token_bytes)
    confirm = knocker.confirm(door.begin("10.0.0.2", knocker.knock))
    with pytest.raises(RemoteProtocolError):
        door.confirm("10.0.0.3", confirm)
    assert knocker.admitted(door.confirm("10.0.0.2", confirm)) == ENTRY
    with pytest.raises(RemoteProtocolError):
        door.confirm("10.0.0.2", confirm)
    late = Knocker(WORD, ENTRY.community, NODE, secrets.token_bytes)
    confirm = late.confirm(door.begin("10.0.0.2", late.knock))
    clock.now += EXCHANGE_S
    with pytest.raises(RemoteProtocolError):
        door.confirm("10.0.0.2", confirm)


def test_open_exchanges_are_few(door: Knocking) -> None:
    knockers = [
        Knocker(WORD, ENTRY.community, NODE, secrets.token_bytes)
        for _ in range(EXCHANGES_PER_ADDRESS + 1)
    ]
    confirms = [one.confirm(door.begin("10.0.0.2", one.knock)) for one in knockers]
    with pytest.raises(RemoteProtocolError):
        door.confirm("10.0.0.2", confirms[0])  # the oldest had to go
    for knocker, confirm in zip(knockers[1:], confirms[1:], strict=True):
        assert knocker.admitted(door.confirm("10.0.0.2", confirm)) == ENTRY


def test_who_only_begins_is_slowed_down(door: Knocking) -> None:
    knocker = Knocker(WORD, ENTRY.community, NODE, secrets.token_bytes)
    for _ in range(BEGINNINGS):
        door.begin("10.0.0.2", knocker.knock)
    with pytest.raises(Wait):
        door.begin("10.0.0.2", knocker.knock)
