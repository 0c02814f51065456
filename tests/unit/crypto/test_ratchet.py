"""What the ratchet refuses, what it forgets, and that it never changes."""

from hashlib import blake2b

import msgspec
import pytest
from hypothesis import given, strategies as st

from chatera.crypto import ratchet
from chatera.crypto.primitives import Undecryptable, seal, x25519_public
from chatera.crypto.ratchet import OVERHEAD, Ratchet
from chatera.protocol.errors import LocalProtocolError, RemoteProtocolError
from tests.helpers.devices import DAY, NOW, seeded
from tests.unit.crypto.test_primitives import LOW_ORDER

SECRET, PRIVATE = b"secret!!" * 4, b"private!" * 4


def pair() -> tuple[Ratchet, Ratchet]:
    ada = ratchet.initiate(SECRET, x25519_public(PRIVATE), seeded("Ada"))
    return ada, ratchet.respond(SECRET, PRIVATE)


def sent(state: Ratchet, *texts: bytes) -> tuple[Ratchet, list[bytes]]:
    messages = []
    for text in texts:
        state, message = ratchet.encrypt(state, text, b"ad", seeded(text))
        messages.append(message)
    return state, messages


def opened(state: Ratchet, message: bytes, now: int = NOW) -> tuple[Ratchet, bytes]:
    return ratchet.decrypt(state, message, b"ad", now=now, random=seeded(message))


def test_a_conversation() -> None:
    ada, bob = pair()
    for n in range(5):
        ada, (message,) = sent(ada, b"%d?" % n)
        bob, text = opened(bob, message)
        assert text == b"%d?" % n
        bob, (first, second) = sent(bob, b"%d!" % n, b"and more")
        ada, text = opened(ada, second)
        assert text == b"and more"
        ada, text = opened(ada, first)
        assert text == b"%d!" % n
    assert not ada.skipped
    assert not bob.skipped


def test_each_message_is_as_much_longer() -> None:
    _, (message,) = sent(pair()[0], b"four")
    assert len(message) == 4 + OVERHEAD == 4 + 32 + 4 + 4 + 24 + 16


def test_a_message_opens_once() -> None:
    ada, bob = pair()
    ada, (first, second, third) = sent(ada, b"1", b"2", b"3")
    bob, _ = opened(bob, third)
    bob, _ = opened(bob, first)
    for message in (first, third):
        with pytest.raises(Undecryptable):
            opened(bob, message)
    bob, text = opened(bob, second)
    assert text == b"2"
    with pytest.raises(Undecryptable):
        opened(bob, second)


def test_keys_that_were_passed_over_expire() -> None:
    ada, bob = pair()
    _, (first, second, third) = sent(ada, b"1", b"2", b"3")
    bob, _ = opened(bob, second)
    opened(bob, first, NOW + 90 * DAY)
    with pytest.raises(Undecryptable):
        opened(bob, first, NOW + 90 * DAY + 1)
    bob, _ = opened(bob, third, NOW + 91 * DAY)
    assert not bob.skipped


def test_who_begins_takes_nothing_before_the_answer() -> None:
    """The other side's first ratchet key is public; a chain from it was never agreed on."""
    ada, _ = pair()
    known = blake2b(b"ChatEra/ratchet/message/v1\0").digest()[32:]
    for n in (0, 1):
        header = x25519_public(PRIVATE) + bytes(4) + n.to_bytes(4, "big")
        forged = header + bytes(24) + seal(known, bytes(24), b"forged", b"ad" + header)
        with pytest.raises(Undecryptable):
            opened(ada, forged)


def test_who_does_not_begin_waits() -> None:
    with pytest.raises(LocalProtocolError):
        sent(pair()[1], b"too early")


def test_a_chain_ends() -> None:
    ada, _ = pair()
    ada, _ = sent(msgspec.structs.replace(ada, sent=2**32 - 1), b"the last")
    with pytest.raises(LocalProtocolError):
        sent(ada, b"one more")


@pytest.mark.parametrize("public", LOW_ORDER)
def test_keys_of_low_order_are_refused(public: bytes) -> None:
    ada, bob = pair()
    with pytest.raises(RemoteProtocolError):
        ratchet.initiate(SECRET, public, seeded(1))
    ada, (message,) = sent(ada, b"text")
    with pytest.raises(RemoteProtocolError):
        opened(bob, public + message[32:])


@given(st.binary(max_size=200) | st.binary(min_size=84, max_size=90))
def test_strangers_bytes_change_nothing(message: bytes) -> None:
    for state in pair():
        with pytest.raises(RemoteProtocolError):
            opened(state, message)


@given(st.data())
def test_no_changed_bit_is_taken(data: st.DataObject) -> None:
    ada, bob = pair()
    _, messages = sent(ada, b"first", b"second")
    bob, _ = opened(bob, messages[0])
    message = messages[1]
    at = data.draw(st.integers(0, len(message) - 1))
    broken = (
        message[:at] + bytes((message[at] ^ data.draw(st.integers(1, 255)),)) + message[at + 1 :]
    )
    with pytest.raises(RemoteProtocolError):
        opened(bob, broken)
    assert opened(bob, message)[1] == b"second"


def test_a_state_used_twice_repeats_no_nonce() -> None:
    """A restored profile sends under keys it used before; the nonce is another, so nothing is laid open."""
    ada, _ = pair()
    random = seeded("going on")
    _, one = ratchet.encrypt(ada, b"one", b"ad", random)
    _, other = ratchet.encrypt(ada, b"two", b"ad", random)
    assert one[:40] == other[:40]
    assert one[40:64] != other[40:64]


def test_a_state_tells_no_key() -> None:
    ada, bob = pair()
    _, messages = sent(ada, b"1", b"2")
    bob, _ = opened(bob, messages[1])
    assert repr(bob) == "Ratchet(0 sent, 2 received, 1 skipped)"
    assert repr(bob.skipped) == "(Skipped(0),)"


def test_a_state_never_changes() -> None:
    ada, _ = pair()
    with pytest.raises(AttributeError):
        ada.sent = 0  # type: ignore[misc] # that is the point
