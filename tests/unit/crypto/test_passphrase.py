"""What a passphrase protects, with a cost that tests can pay."""

import secrets

import pytest
from hypothesis import given, settings, strategies as st

from chatera.crypto.passphrase import (
    COST,
    SECRET_SIZE,
    Cost,
    WrongPassphrase,
    lock,
    unlock,
)
from chatera.protocol.errors import LocalProtocolError, RemoteProtocolError, UserError

CHEAP = Cost(memory_kib=8, passes=1)
KEY = bytes(range(32))
LOCKED = lock("correct horse", KEY, purpose=b"database", random=secrets.token_bytes, cost=CHEAP)


def test_the_passphrase_gives_the_secret_back() -> None:
    assert unlock("correct horse", LOCKED, purpose=b"database") == KEY


@pytest.mark.parametrize("wrong", ["correct horsf", "Correct horse", "correct horse ", "x"])
def test_another_passphrase_does_not(wrong: str) -> None:
    with pytest.raises(WrongPassphrase, match="passphrase"):
        unlock(wrong, LOCKED, purpose=b"database")


def test_another_purpose_does_not() -> None:
    with pytest.raises(WrongPassphrase):
        unlock("correct horse", LOCKED, purpose=b"backup")


def test_letters_are_the_same_however_they_are_typed() -> None:
    composed, decomposed = "z\u00fcrich", "zu\u0308rich"
    locked = lock(composed, KEY, purpose=b"", random=secrets.token_bytes, cost=CHEAP)
    assert unlock(decomposed, locked, purpose=b"") == KEY


def test_every_flipped_bit_is_found() -> None:
    costs = range(1 * 8, 9 * 8)
    for at in range(len(LOCKED) * 8):
        broken = bytearray(LOCKED)
        broken[at // 8] ^= 1 << at % 8
        if at in costs and int.from_bytes(broken[5:9], "big") > 1_024:
            continue  # honest, but dear: the limits are tested apart
        with pytest.raises(RemoteProtocolError):
            unlock("correct horse", bytes(broken), purpose=b"database")


@pytest.mark.parametrize(
    "cost", [Cost(7, 1), Cost(8, 0), Cost(1024 * 1024 + 1, 1), Cost(8, 17), Cost(2**32 - 1, 1)]
)
def test_what_nobody_honest_asks_for_is_refused_before_any_work(cost: Cost) -> None:
    asking = (
        LOCKED[:1]
        + cost.passes.to_bytes(4, "big")
        + cost.memory_kib.to_bytes(4, "big")
        + LOCKED[9:]
    )
    with pytest.raises(RemoteProtocolError, match="out of the question"):
        unlock("correct horse", asking, purpose=b"database")
    with pytest.raises(LocalProtocolError):
        lock("x", KEY, purpose=b"", random=secrets.token_bytes, cost=cost)


def test_the_key_is_committed_to_before_the_cipher_is_asked() -> None:
    """A ciphertext that opens under the key of a passphrase, but whose commitment is another's, does not open."""
    other = lock("other", KEY, purpose=b"database", random=secrets.token_bytes, cost=CHEAP)
    with pytest.raises(WrongPassphrase, match="does not fit"):
        unlock("correct horse", LOCKED[:25] + other[25:57] + LOCKED[57:], purpose=b"database")


def test_a_ciphertext_under_the_right_key_but_changed_is_damaged() -> None:
    with pytest.raises(WrongPassphrase, match="damaged"):
        unlock("correct horse", LOCKED[:-1] + bytes([LOCKED[-1] ^ 1]), purpose=b"database")


@given(st.binary(max_size=200))
@settings(max_examples=200)
def test_anything_else_is_refused(data: bytes) -> None:
    with pytest.raises(RemoteProtocolError):
        unlock("x", data, purpose=b"database")
    with pytest.raises(RemoteProtocolError):
        unlock("x", LOCKED[:25] + data, purpose=b"database")


def test_newer_versions_and_odd_sizes_are_named() -> None:
    with pytest.raises(RemoteProtocolError, match="version 2"):
        unlock("x", b"\2" + LOCKED[1:], purpose=b"database")
    with pytest.raises(RemoteProtocolError):
        unlock("x", LOCKED + bytes(SECRET_SIZE), purpose=b"database")
    with pytest.raises(LocalProtocolError):
        lock("x", bytes(SECRET_SIZE + 1), purpose=b"", random=secrets.token_bytes, cost=CHEAP)


def test_an_empty_passphrase_is_the_persons_mistake() -> None:
    with pytest.raises(UserError):
        lock("", KEY, purpose=b"", random=secrets.token_bytes, cost=CHEAP)
    with pytest.raises(UserError):
        unlock("", LOCKED, purpose=b"database")


def test_half_a_character_is_a_passphrase_too() -> None:
    locked = lock("\udc80", KEY, purpose=b"", random=secrets.token_bytes, cost=CHEAP)
    assert unlock("\udc80", locked, purpose=b"") == KEY


def test_by_default_a_try_costs_a_quarter_of_a_gigabyte() -> None:
    assert Cost(256 * 1024, 3) == COST
