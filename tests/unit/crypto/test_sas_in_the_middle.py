"""Somebody between two people who compare numbers: whatever they do, they have one guess.

The people of these tests look at both screens. They compare everything, or, to measure the odds of a guess, the last digit
of the first number alone.
"""

import random
import secrets
from collections.abc import Callable

import pytest

from chatera.crypto import sas
from chatera.crypto.primitives import Random, x25519, x25519_public
from chatera.crypto.sas_exchange import ENDED, Exchange, Party, Sent, Stage
from chatera.crypto.sas_messages import (
    METHODS,
    Accept,
    Message,
    Proof,
    Reason,
    Reveal,
    Start,
    parse_message,
)
from chatera.protocol.ids import AccountId, DeviceId

NOW = 1_780_000_000_000
ADA = Party(AccountId(b"a" * 32), DeviceId(b"1" * 32))
BOB = Party(AccountId(b"b" * 32), DeviceId(b"2" * 32))
COMPARING = {Stage.SHOWN, Stage.PROVEN}

Compared = Callable[[Exchange], object]


def everything(one: Exchange) -> object:
    return (one.numbers, one.pictures)


def one_digit(one: Exchange) -> object:
    return one.numbers[0] % 10


class Trusting(Exchange):
    """What an exchange without the commitment would be."""

    def _check_commitment(self, key: bytes) -> None:
        pass


def exchange(
    own: Party, other: Party, kind: type[Exchange] = Exchange, drawn: Random = secrets.token_bytes
) -> Exchange:
    return kind(own=own, peer=other.account, listed=[other.device], random=drawn)


def give(sent: Sent, to: Exchange) -> Sent:
    (message,) = sent
    return to.receive(message, NOW)


def look(ada: Exchange, bob: Exchange, compared: Compared) -> tuple[Sent, Sent]:
    """Once both screens show something, two honest people say yes or no."""
    if not {ada.stage, bob.stage} <= COMPARING:
        return (), ()
    if compared(ada) == compared(bob):
        return ada.confirm(NOW), bob.confirm(NOW)
    return ada.deny(NOW), bob.deny(NOW)


def same_secret(ada: Exchange, bob: Exchange) -> bool:
    return ada._secret == bob._secret != b"" and ada._transcript == bob._transcript


def honest(
    change: Callable[[int, bytes], bytes] = lambda _, data: data,
) -> tuple[Exchange, Exchange]:
    """The whole of an exchange; ``change`` sees each message with its number, 0 to 5."""
    ada, bob = exchange(ADA, BOB), exchange(BOB, ADA)
    count = 0

    def pass_on(sent: Sent, to: Exchange) -> Sent:
        nonlocal count
        answers: list[bytes] = []
        for message in sent:
            answers += to.receive(change(count, message), NOW)
            count += 1
        return tuple(answers)

    pass_on(ada.start(NOW), bob)
    sent = bob.agree(NOW) if bob.stage is Stage.ASKED else ()
    pass_on(pass_on(pass_on(sent, ada), bob), ada)
    for_bob, for_ada = look(ada, bob, everything)
    pass_on(for_bob, bob)
    pass_on(for_ada, ada)
    return ada, bob


def test_nobody_between() -> None:
    ada, bob = honest()
    assert ada.stage is bob.stage is Stage.DONE
    assert same_secret(ada, bob)


@pytest.mark.parametrize(
    ("number", "size"), [(0, 123), (1, 83), (2, 50), (3, 50), (4, 50), (5, 50)]
)
def test_one_flipped_bit_in_any_message_and_its_receiver_verifies_nobody(
    number: int, size: int
) -> None:
    receiver = {0: BOB, 1: ADA, 2: BOB, 3: ADA, 4: BOB, 5: ADA}[number]
    for bit in range(size * 8):

        def flip(at: int, data: bytes, bit: int = bit) -> bytes:
            if at != number:
                return data
            assert len(data) == size
            return data[: bit // 8] + bytes([data[bit // 8] ^ 1 << bit % 8]) + data[bit // 8 + 1 :]

        ends = {one._own: one for one in honest(flip)}
        assert ends[receiver].verified is None
        assert ends[receiver].stage is not Stage.DONE


def between(compared: Compared, seed: int) -> bool:
    """Somebody who runs a whole exchange with each side in the other's name; True if that was not noticed."""
    drawn = random.Random(seed).randbytes
    ada, as_bob = exchange(ADA, BOB, drawn=drawn), exchange(BOB, ADA, drawn=drawn)
    as_ada, bob = exchange(ADA, BOB, drawn=drawn), exchange(BOB, ADA, drawn=drawn)
    for starter, answerer in ((ada, as_bob), (as_ada, bob)):
        give(starter.start(NOW), answerer)
        give(give(give(answerer.agree(NOW), starter), answerer), starter)
    look(
        ada, bob, compared
    )  # what they send now fits the other exchange: proofs of one's own go to both
    give(as_bob.confirm(NOW), ada)
    give(as_ada.confirm(NOW), bob)
    assert not same_secret(ada, bob)
    assert (ada.stage is Stage.DONE) == (bob.stage is Stage.DONE)
    return ada.stage is Stage.DONE


def test_two_exchanges_instead_of_one_succeed_as_often_as_a_guess() -> None:
    runs = 4_000
    rate = sum(between(one_digit, seed) for seed in range(runs)) / runs
    assert 0.08 < rate < 0.12  # one in ten; four standard deviations are 0.019


def test_two_exchanges_instead_of_one_are_found_by_whole_numbers() -> None:
    assert not any(between(everything, seed) for seed in range(1_000))


def grinding(kind: type[Exchange]) -> Exchange:
    """Somebody who first learns what Bob sees, then looks for a key that makes Ada see the same; returns Ada."""
    ada, bob, as_ada = exchange(ADA, BOB, kind), exchange(BOB, ADA, kind), exchange(ADA, BOB)
    give(as_ada.start(NOW), bob)
    give(give(give(bob.agree(NOW), as_ada), bob), as_ada)
    (start,) = ada.start(NOW)
    accept = Accept(
        exchange=ada._id, device=BOB.device, methods=METHODS, commitment=bytes(32)
    ).pack()
    (reveal,) = ada.receive(accept, NOW)
    hers = parse_message(reveal)
    assert isinstance(hers, Reveal)
    while True:
        private = secrets.token_bytes(32)
        ours = Reveal(exchange=ada._id, key=x25519_public(private)).pack()
        secret = x25519(private, hers.key)
        passed = sas.transcript(start, accept, reveal, ours)
        shown = sas.sas_bytes(secret, sas.numbers_info(passed))
        if sas.decimals(shown)[0] % 10 == one_digit(bob):
            break
    ada.receive(ours, NOW)
    look(ada, bob, one_digit)
    ada.receive(Proof(exchange=ada._id, mac=sas.proof(secret, passed, BOB, ADA)).pack(), NOW)
    return ada


def test_without_the_commitment_the_one_between_would_win_each_time() -> None:
    assert all(grinding(Trusting).stage is Stage.DONE for _ in range(30))


def test_the_commitment_takes_their_choice_away() -> None:
    for _ in range(30):
        ada = grinding(Exchange)
        assert (ada.stage, ada.reason) == (Stage.FAILED, Reason.COMMITMENT)


class Network:
    """Everything between Ada and Bob, in the hands of somebody who can do anything with it.

    Args:
        rng: decides what they do.
        archive: messages of earlier exchanges, to be replayed.
        kindness: how often they just deliver.
    """

    def __init__(self, rng: random.Random, archive: list[bytes], kindness: float) -> None:
        self.rng = rng
        self.archive = archive
        self.kindness = kindness
        drawn = rng.randbytes
        self.ends = (exchange(ADA, BOB, drawn=drawn), exchange(BOB, ADA, drawn=drawn))
        self.mail: tuple[list[bytes], list[bytes]] = ([], [])
        self.private = rng.randbytes(32)
        self.as_ada = exchange(ADA, BOB, drawn=drawn)
        self.as_bob = exchange(BOB, ADA, drawn=drawn)

    def run(self, compared: Compared) -> None:
        ada, bob = self.ends
        self.mail[1].extend(ada.start(NOW))
        if self.rng.random() < 0.2:
            self.mail[0].extend(bob.start(NOW))
        for _ in range(60):
            self.step()
            for to, sent in zip((1, 0), look(ada, bob, compared), strict=True):
                self.mail[to].extend(sent)
            if {ada.stage, bob.stage} <= ENDED:
                return

    def step(self) -> None:
        to = self.rng.randrange(2)
        if self.rng.random() < self.kindness:
            if self.mail[to]:
                self.deliver(to, self.mail[to].pop(0))
            return
        tricks = (
            self.drop, self.repeat, self.reflect, self.swap, self.flip, self.replace_key, self.replay,
            self.forge, self.redirect,
        )  # fmt: skip
        self.rng.choice(tricks)(to)

    def deliver(self, to: int, data: bytes) -> None:
        end = self.ends[to]
        answers = list(end.receive(data, NOW))
        if end.stage is Stage.ASKED:
            answers += end.agree(NOW)
        self.archive.append(data)
        self.mail[1 - to].extend(answers)

    def drop(self, to: int) -> None:
        if self.mail[to]:
            self.mail[to].pop(self.rng.randrange(len(self.mail[to])))

    def repeat(self, to: int) -> None:
        if self.mail[to]:
            self.deliver(to, self.mail[to][0])

    def reflect(self, to: int) -> None:
        if self.mail[to]:
            self.deliver(1 - to, self.mail[to].pop(0))

    def swap(self, to: int) -> None:
        self.rng.shuffle(self.mail[to])

    def flip(self, to: int) -> None:
        if self.mail[to]:
            data = bytearray(self.mail[to].pop(0))
            data[self.rng.randrange(len(data))] ^= 1 << self.rng.randrange(8)
            self.deliver(to, bytes(data))

    def replace_key(self, to: int) -> None:
        for at, data in enumerate(self.mail[to]):
            message = parse_message(data)
            if isinstance(message, Reveal):
                key = x25519_public(self.private)
                self.mail[to][at] = Reveal(exchange=message.exchange, key=key).pack()

    def replay(self, to: int) -> None:
        """An old message, in the name of this exchange as far as it may have one."""
        old = self.rng.choice(self.archive)
        if self.rng.random() < 0.7 and len(old) >= 18:
            old = old[:2] + self.ends[to]._id + old[18:]
        self.deliver(to, old)

    def forge(self, to: int) -> None:
        end = self.ends[to]
        other = BOB if to == 0 else ADA
        choices: tuple[Message, ...] = (
            Start(
                exchange=self.rng.randbytes(16), account=other.account, device=other.device,
                to=end._own.account, moment=NOW, methods=METHODS,
            ),
            Accept(
                exchange=end._id, device=other.device, methods=METHODS,
                commitment=self.rng.randbytes(32),
            ),
            Reveal(exchange=end._id, key=x25519_public(self.private)),
            Proof(exchange=end._id, mac=self.rng.randbytes(32)),
        )  # fmt: skip
        self.deliver(to, self.rng.choice(choices).pack())

    def redirect(self, to: int) -> None:
        """Answer the mail with an exchange of one's own, in the other's name."""
        mine = self.as_bob if to == 0 else self.as_ada
        if not self.mail[to ^ 1] or mine.stage in ENDED:
            return
        answers = list(mine.receive(self.mail[to ^ 1].pop(0), NOW))
        if mine.stage is Stage.ASKED:
            answers += mine.agree(NOW)
        if mine.stage in COMPARING:
            answers += mine.confirm(NOW)
        for answer in answers:
            self.deliver(to, answer)


@pytest.mark.parametrize("kindness", [0.5, 0.8, 0.95])
def test_thousands_of_ways_to_meddle(kindness: float) -> None:
    archive: list[bytes] = []

    def keep(_: int, data: bytes) -> bytes:
        archive.append(data)
        return data

    honest(keep)
    done = failed = 0
    for seed in range(2_000):
        network = Network(random.Random(seed), [*archive], kindness)
        network.run(everything)
        for end, other in (network.ends, network.ends[::-1]):
            failed += end.stage is Stage.FAILED
            if end.stage is Stage.DONE:
                done += 1
                assert end.verified == other._own
                assert end._transcript == other._transcript
    assert failed > 100
    assert done > (0 if kindness < 0.6 else 100)
