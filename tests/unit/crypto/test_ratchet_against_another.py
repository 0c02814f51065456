"""Our ratchet and the library ``doubleratchet`` talk with each other, through reordering, loss, repetition and forgery.

CHATERA_SCHEDULES asks for more random schedules than every run plays.
"""

import os
import random
import secrets

import pytest

from chatera.crypto import ratchet
from chatera.crypto.primitives import x25519_public
from chatera.protocol.errors import RemoteProtocolError
from tests.helpers.other_ratchet import OtherRatchet

SCHEDULES = int(os.environ.get("CHATERA_SCHEDULES", "2000"))
PARTS = 10
NOW = 1_780_000_000_000


class OurRatchet:
    """One end, held by us."""

    def __init__(self, secret: bytes, *, peer: bytes = b"", private: bytes = b"") -> None:
        self.state = (
            ratchet.initiate(secret, peer, secrets.token_bytes)
            if peer
            else ratchet.respond(secret, private)
        )

    @property
    def may_send(self) -> bool:
        return bool(self.state.sending)

    def encrypt(self, plaintext: bytes, ad: bytes) -> bytes:
        self.state, message = ratchet.encrypt(self.state, plaintext, ad, secrets.token_bytes)
        return message

    def decrypt(self, message: bytes, ad: bytes) -> bytes | None:
        before = self.state
        try:
            self.state, plaintext = ratchet.decrypt(
                self.state, message, ad, now=NOW, random=secrets.token_bytes
            )
        except RemoteProtocolError:
            assert self.state is before
            return None
        return plaintext


End = OurRatchet | OtherRatchet


def changed(message: bytes, dice: random.Random) -> bytes:
    at = dice.randrange(len(message))
    return message[:at] + bytes((message[at] ^ 1 << dice.randrange(8),)) + message[at + 1 :]


class Schedule:
    """Two ends and a network that misbehaves as the dice say."""

    def __init__(self, first: type[End], second: type[End], seed: int) -> None:
        self.dice = random.Random(seed)
        secret, private = secrets.token_bytes(32), secrets.token_bytes(32)
        self.ends: tuple[End, End] = (
            first(secret, peer=x25519_public(private)),
            second(secret, private=private),
        )
        self.travelling: list[tuple[int, bytes, bytes]] = []
        self.opened: list[tuple[int, bytes, bytes]] = []
        self.count = 0

    def send(self, at: int) -> None:
        if not self.ends[at].may_send:
            return
        self.count += 1
        plaintext = b"%d" % self.count + bytes(self.dice.randrange(40))
        self.travelling.append((1 - at, plaintext, self.ends[at].encrypt(plaintext, self.ad)))

    ad = b"parcel"

    def deliver(self, *, keep: bool) -> None:
        if not self.travelling:
            return
        at = self.dice.randrange(len(self.travelling))
        one = self.travelling[at] if keep else self.travelling.pop(at)
        to, plaintext, message = one
        expected = None if one in self.opened else plaintext
        assert self.ends[to].decrypt(message, self.ad) == expected
        self.opened.append(one)

    def forge(self) -> None:
        if not self.travelling:
            return
        to, _, message = self.dice.choice(self.travelling)
        assert self.ends[to].decrypt(changed(message, self.dice), self.ad) is None
        assert self.ends[to].decrypt(message, b"another") is None

    def step(self) -> None:
        match self.dice.randrange(12):
            case 0 | 1 | 2:
                self.send(0)
            case 3 | 4 | 5:
                self.send(1)
            case 6 | 7 | 8:
                self.deliver(keep=False)
            case 9:
                self.deliver(keep=True)
            case 10:
                self.forge()
            case _ if self.travelling and self.opened:  # loss; never of all that begins a session
                self.travelling.pop(self.dice.randrange(len(self.travelling)))

    def play(self) -> int:
        """Play on, deliver everything that was not lost, and return how much was opened."""
        for _ in range(self.dice.randrange(10, 80)):
            self.step()
        while self.travelling:
            self.deliver(keep=False)
        return len(set(self.opened))


@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize("ours_begins", [True, False])
def test_random_schedules(part: int, ours_begins: bool) -> None:
    opened = 0
    pair: tuple[type[End], type[End]] = (OurRatchet, OtherRatchet)
    for seed in range(part, SCHEDULES // 2, PARTS):
        opened += Schedule(*(pair if ours_begins else pair[::-1]), seed).play()
    assert opened > SCHEDULES // 2 // PARTS


def test_both_pass_over_as_many_and_no_more() -> None:
    """One sender, two receivers, ours and theirs, that get the same: their answers are the same."""
    secret, private = secrets.token_bytes(32), secrets.token_bytes(32)
    sender = OurRatchet(secret, peer=x25519_public(private))
    receivers: list[End] = [kind(secret, private=private) for kind in (OurRatchet, OtherRatchet)]

    def told(message: bytes) -> bool:
        one, other = (end.decrypt(message, b"") for end in receivers)
        assert one == other
        return one is not None

    messages = [sender.encrypt(b"%d" % n, b"") for n in range(4_100)]
    assert told(messages[0])
    assert not told(messages[1_002])  # 1,001 before it
    assert told(messages[1_001])
    assert told(messages[2_002])
    assert told(messages[1])  # one of the 2,000 that were passed over
    assert told(messages[3_003])
    assert not told(messages[2])  # the oldest make room
    assert told(messages[2_900])
    assert told(messages[4_004])
    assert told(messages[4_003])
    assert not told(messages[4_003])


def test_both_go_on_where_a_chain_ends_too_far_ahead() -> None:
    """Where too many of the chain before are missing, they are given up, and the new chain goes on."""
    secret, private = secrets.token_bytes(32), secrets.token_bytes(32)
    for mine, theirs in ((OurRatchet, OtherRatchet), (OtherRatchet, OurRatchet)):
        sender: End = mine(secret, peer=x25519_public(private))
        receiver: End = theirs(secret, private=private)
        lost = [sender.encrypt(b"lost", b"") for _ in range(1_500)]
        assert receiver.decrypt(lost[0], b"") == b"lost"
        assert sender.decrypt(receiver.encrypt(b"answer", b""), b"") == b"answer"
        assert receiver.decrypt(sender.encrypt(b"on", b""), b"") == b"on"
        assert receiver.decrypt(lost[1], b"") is None
