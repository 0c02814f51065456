"""Comparing short numbers: an honest exchange, everything else that can come, and another implementation."""

import base64
import secrets
from collections.abc import Callable
from contextlib import suppress

import pytest
import vodozemac
from hypothesis import given, strategies as st

from chatera.crypto import sas
from chatera.crypto.emoji import EMOJI
from chatera.crypto.primitives import x25519, x25519_public
from chatera.crypto.sas_exchange import (
    ENDED,
    MOST_MS,
    TRANSITIONS,
    Exchange,
    Input,
    Party,
    Sent,
    Stage,
)
from chatera.crypto.sas_messages import (
    METHODS,
    Accept,
    Cancel,
    Message,
    Proof,
    Reason,
    Reveal,
    Start,
    exchange_named,
    parse_message,
)
from chatera.protocol import limits
from chatera.protocol.errors import LocalProtocolError, RemoteProtocolError
from chatera.protocol.ids import AccountId, DeviceId

ADA = Party(AccountId(b"a" * 32), DeviceId(b"1" * 32))
BOB = Party(AccountId(b"b" * 32), DeviceId(b"2" * 32))
CLEO = Party(AccountId(b"c" * 32), DeviceId(b"3" * 32))
NOW = 1_780_000_000_000


def exchange(own: Party, other: Party) -> Exchange:
    return Exchange(own=own, peer=other.account, listed=[other.device], random=secrets.token_bytes)


class Two:
    """Ada, who starts, and Bob, brought to where a test begins."""

    def __init__(self, ada: Party = ADA, bob: Party = BOB) -> None:
        self.ada, self.bob = exchange(ada, bob), exchange(bob, ada)
        self.sent: list[bytes] = []

    def pass_on(self, sent: Sent, to: Exchange) -> Sent:
        (message,) = sent
        self.sent.append(message)
        return to.receive(message, NOW)

    def asked(self) -> "Two":
        assert self.pass_on(self.ada.start(NOW), self.bob) == ()
        return self

    def shown(self) -> "Two":
        self.asked()
        reveal = self.pass_on(self.bob.agree(NOW), self.ada)
        assert self.pass_on(self.pass_on(reveal, self.bob), self.ada) == ()
        return self

    def done(self) -> "Two":
        self.shown()
        assert self.pass_on(self.ada.confirm(NOW), self.bob) == ()
        assert self.pass_on(self.bob.confirm(NOW), self.ada) == ()
        return self


def test_two_people_see_the_same_and_verify_each_other() -> None:
    two = Two().shown()
    assert {two.ada.stage, two.bob.stage} == {Stage.SHOWN}
    assert two.ada.numbers == two.bob.numbers
    assert two.ada.pictures == two.bob.pictures
    assert len(two.ada.numbers) == 3
    assert all(1_000 <= number <= 9_191 for number in two.ada.numbers)
    assert {two.ada.verified, two.bob.verified} == {None}
    two.pass_on(two.bob.confirm(NOW), two.ada)
    assert (two.ada.stage, two.bob.stage) == (Stage.PROVEN, Stage.CONFIRMED)
    assert {two.ada.verified, two.bob.verified} == {None}
    two.pass_on(two.ada.confirm(NOW), two.bob)
    assert two.ada.stage is two.bob.stage is Stage.DONE
    assert (two.ada.verified, two.bob.verified) == (BOB, ADA)


def test_two_devices_of_one_person() -> None:
    laptop, phone = Party(ADA.account, DeviceId(b"9" * 32)), ADA
    two = Two(laptop, phone).done()
    assert (two.ada.verified, two.bob.verified) == (phone, laptop)


def test_each_exchange_shows_other_numbers() -> None:
    assert len({Two().shown().ada.numbers for _ in range(50)}) == 50


@pytest.mark.parametrize("bob_first", [False, True])
@pytest.mark.parametrize("parties", [(ADA, BOB), (BOB, ADA)])
def test_when_both_start_the_lower_account_counts(
    parties: tuple[Party, Party], *, bob_first: bool
) -> None:
    two = Two(*parties)
    to_bob, to_ada = two.ada.start(NOW), two.bob.start(NOW)
    if bob_first:
        answers = (two.pass_on(to_bob, two.bob), two.pass_on(to_ada, two.ada))
    else:
        answers = (two.pass_on(to_ada, two.ada), two.pass_on(to_bob, two.bob))[::-1]
    by_bob, by_ada = answers
    assert bool(by_bob) != bool(by_ada)
    assert bool(by_bob) == (two.ada._own < two.bob._own)
    starter, other = (two.ada, two.bob) if by_bob else (two.bob, two.ada)
    reveal = two.pass_on(by_bob or by_ada, starter)
    two.pass_on(two.pass_on(reveal, other), starter)
    assert two.ada.numbers == two.bob.numbers != ()


def test_ten_minutes_are_all_there_is() -> None:
    two = Two().shown()
    assert two.ada.tick(NOW + MOST_MS) == ()
    (told,) = two.ada.confirm(NOW + MOST_MS + 1)
    assert (two.ada.stage, two.ada.reason) == (Stage.FAILED, Reason.EXPIRED)
    assert two.bob.receive(told, NOW) == ()
    assert (two.bob.stage, two.bob.reason) == (Stage.FAILED, Reason.EXPIRED)
    late = Two().asked()
    (told,) = late.bob.tick(NOW + MOST_MS + 1)
    assert parse_message(told) == Cancel(exchange=late.ada._id, reason=Reason.EXPIRED)


def test_a_message_after_ten_minutes_comes_too_late() -> None:
    two = Two().asked()
    (accept,) = two.bob.agree(NOW)
    (told,) = two.ada.receive(accept, NOW + MOST_MS + 1)
    assert parse_message(told) == Cancel(exchange=two.ada._id, reason=Reason.EXPIRED)


@pytest.mark.parametrize("moment", [NOW - MOST_MS - 1, NOW + limits.CLOCK_AHEAD_MS + 1])
def test_an_old_start_is_a_replay(moment: int) -> None:
    (start,) = exchange(ADA, BOB).start(moment)
    bob = exchange(BOB, ADA)
    bob.receive(start, NOW)
    assert (bob.stage, bob.reason) == (Stage.FAILED, Reason.CLOCK)


def test_numbers_that_differ_end_it_for_both() -> None:
    two = Two().shown()
    two.pass_on(two.ada.deny(NOW), two.bob)
    assert two.ada.reason is two.bob.reason is Reason.DIFFERENT
    assert two.ada.stage is two.bob.stage is Stage.FAILED
    assert two.ada.numbers == ()


@pytest.mark.parametrize("prepare", [Two.asked, Two.shown])
def test_either_side_can_stop(prepare: Callable[[Two], Two]) -> None:
    two = prepare(Two())
    two.pass_on(two.bob.stop(NOW), two.ada)
    assert two.ada.reason is two.bob.reason is Reason.CANCELLED
    assert two.ada.stop(NOW) == two.ada.confirm(NOW) == two.ada.tick(NOW) == ()


def test_after_the_end_nothing_is_taken_in() -> None:
    two = Two().done()
    cancel = Cancel(exchange=two.ada._id, reason=Reason.CANCELLED).pack()
    for message in (*two.sent, cancel, b"noise"):
        assert two.ada.receive(message, NOW) == ()
        assert two.bob.receive(message, NOW) == ()
    assert two.ada.stage is two.bob.stage is Stage.DONE


def at(stage: Stage) -> Exchange:
    """An exchange of Bob's (of Ada's where only who starts gets there) that has come so far."""
    two = Two()
    if stage is Stage.NEW:
        return two.bob
    if stage is Stage.STARTED:
        two.bob.start(NOW)
        return two.bob
    two.asked()
    if stage is Stage.ASKED:
        return two.bob
    accept = two.bob.agree(NOW)
    if stage is Stage.ACCEPTED:
        return two.bob
    reveal = two.pass_on(accept, two.ada)
    if stage is Stage.REVEALED:
        return two.ada
    two.pass_on(two.pass_on(reveal, two.bob), two.ada)
    if stage is Stage.CONFIRMED:
        two.bob.confirm(NOW)
    if stage is Stage.PROVEN:
        two.pass_on(two.ada.confirm(NOW), two.bob)
    return two.bob


LIVE = [stage for stage in Stage if stage not in ENDED]
WISHES: dict[Input, Callable[[Exchange], Sent]] = {
    Input.ASK: lambda one: one.start(NOW),
    Input.AGREE: lambda one: one.agree(NOW),
    Input.CONFIRM: lambda one: one.confirm(NOW),
    Input.DENY: lambda one: one.deny(NOW),
    Input.STOP: lambda one: one.stop(NOW),
    Input.LATE: lambda one: one.tick(NOW + MOST_MS + 1),
}


def messages_for(one: Exchange) -> dict[Input, Message]:
    """One of each kind, well-formed and with the right names."""
    other = BOB if one._own == ADA else ADA
    return {
        Input.START: Start(
            exchange=one._id, account=other.account, device=other.device, to=one._own.account,
            moment=NOW, methods=METHODS,
        ),
        Input.ACCEPT: Accept(
            exchange=one._id, device=other.device, methods=METHODS, commitment=bytes(32)
        ),
        Input.REVEAL: Reveal(exchange=one._id, key=x25519_public(b"k" * 32)),
        Input.PROOF: Proof(exchange=one._id, mac=bytes(32)),
        Input.CANCEL: Cancel(exchange=one._id, reason=Reason.CANCELLED),
    }  # fmt: skip


@pytest.mark.parametrize("stage", LIVE)
def test_we_get_everywhere(stage: Stage) -> None:
    assert at(stage).stage is stage


@pytest.mark.parametrize(
    "kind", [Input.START, Input.ACCEPT, Input.REVEAL, Input.PROOF, Input.CANCEL]
)
@pytest.mark.parametrize("stage", LIVE)
def test_what_the_table_does_not_allow_ends_it(stage: Stage, kind: Input) -> None:
    one = at(stage)
    told = one.receive(messages_for(one)[kind].pack(), NOW)
    if stage is Stage.STARTED and kind is Input.START:
        assert one.stage is Stage.ACCEPTED  # it crossed Bob's, and Ada's counts
    elif (stage, kind) in TRANSITIONS:
        assert one.stage is TRANSITIONS[stage, kind] or one.reason in {
            Reason.COMMITMENT,
            Reason.PROOF,
        }
    else:
        assert (one.stage, one.reason) == (Stage.FAILED, Reason.UNEXPECTED)
        assert isinstance(parse_message(*told), Cancel)


@pytest.mark.parametrize("wish", WISHES)
@pytest.mark.parametrize("stage", LIVE)
def test_wishes_at_the_wrong_time_are_our_mistake(stage: Stage, wish: Input) -> None:
    one = at(stage)
    if wish is Input.LATE and stage is Stage.NEW:
        assert WISHES[wish](one) == ()  # nothing began that could be late
    elif (stage, wish) in TRANSITIONS:
        WISHES[wish](one)
        assert one.stage is TRANSITIONS[stage, wish]
    else:
        with pytest.raises(LocalProtocolError):
            WISHES[wish](one)
        assert one.stage is stage


def reason_for(change: Callable[[Start], Start]) -> Reason | None:
    (start,) = exchange(ADA, BOB).start(NOW)
    parsed = parse_message(start)
    assert isinstance(parsed, Start)
    bob = exchange(BOB, ADA)
    bob.receive(change(parsed).pack(), NOW)
    return bob.reason


def changed(start: Start, **fields: object) -> Start:
    values = {name: getattr(start, name) for name in Start.__slots__}
    return Start(**(values | fields))


def test_a_start_by_or_for_somebody_else() -> None:
    assert reason_for(lambda one: changed(one, account=CLEO.account)) is Reason.WRONG_PERSON
    assert reason_for(lambda one: changed(one, to=CLEO.account)) is Reason.WRONG_PERSON
    assert reason_for(lambda one: changed(one, device=CLEO.device)) is Reason.UNKNOWN_DEVICE
    assert reason_for(lambda one: changed(one, methods=2)) is Reason.METHOD
    assert reason_for(lambda one: changed(one, methods=0xFE)) is Reason.METHOD
    assert reason_for(lambda one: changed(one, methods=0xFF)) is None


def test_an_accept_by_a_device_that_no_manifest_lists() -> None:
    for device in (CLEO.device, ADA.device):
        one = Two().asked().ada
        accept = Accept(exchange=one._id, device=device, methods=METHODS, commitment=bytes(32))
        one.receive(accept.pack(), NOW)
        assert (one.stage, one.reason) == (Stage.FAILED, Reason.UNKNOWN_DEVICE)


def test_a_device_is_not_another_one_of_its_own_account() -> None:
    """The manifest lists this device, too."""
    listed = [ADA.device, DeviceId(b"9" * 32)]
    one = Exchange(own=ADA, peer=ADA.account, listed=listed, random=secrets.token_bytes)
    (start,) = one.start(NOW)
    one.receive(start, NOW)
    assert (one.stage, one.reason) == (Stage.FAILED, Reason.UNKNOWN_DEVICE)


def test_everything_said_is_in_what_is_shown_bound_and_proven() -> None:
    parts = (b"start", b"accept", b"first", b"second")
    variants = [parts, *((*parts[:at], b"other", *parts[at + 1 :]) for at in range(4))]
    assert len({sas.transcript(*each) for each in variants}) == 5
    assert len({sas.commitment(*each[:3]) for each in variants}) == 4
    ends = (ADA, BOB, Party(ADA.account, BOB.device), Party(BOB.account, ADA.device))
    proofs = {
        sas.proof(b"secret", passed, prover, receiver)
        for passed in (b"1", b"2")
        for prover in ends
        for receiver in ends
    }
    assert len(proofs) == 32


@pytest.mark.parametrize("methods", [0, 2, 4, 5, 0xFF])
def test_an_accept_chooses_of_what_was_offered(methods: int) -> None:
    two = Two().asked()
    accept = Accept(exchange=two.ada._id, device=BOB.device, methods=methods, commitment=bytes(32))
    two.ada.receive(accept.pack(), NOW)
    assert (two.ada.stage, two.ada.reason) == (Stage.FAILED, Reason.METHOD)


def test_with_numbers_alone_there_are_no_pictures() -> None:
    two = Two()
    (start,) = two.ada.start(NOW)
    parsed = parse_message(start)
    assert isinstance(parsed, Start)
    two.ada._start = changed(parsed, methods=1)
    two.bob.receive(two.ada._start.pack(), NOW)
    reveal = two.pass_on(two.bob.agree(NOW), two.ada)
    two.pass_on(two.pass_on(reveal, two.bob), two.ada)
    assert two.ada.numbers == two.bob.numbers != ()
    assert two.ada.pictures == two.bob.pictures == ()


def test_a_changed_key_breaks_the_commitment() -> None:
    two = Two().asked()
    reveal = two.pass_on(two.bob.agree(NOW), two.ada)
    two.pass_on(reveal, two.bob)
    other = Reveal(exchange=two.ada._id, key=x25519_public(b"k" * 32))
    two.ada.receive(other.pack(), NOW)
    assert (two.ada.stage, two.ada.reason) == (Stage.FAILED, Reason.COMMITMENT)


@pytest.mark.parametrize("key", [bytes(32), b"\1" + bytes(31)])
def test_a_key_of_low_order_is_refused(key: bytes) -> None:
    one = at(Stage.ACCEPTED)
    one.receive(Reveal(exchange=one._id, key=key).pack(), NOW)
    assert (one.stage, one.reason) == (Stage.FAILED, Reason.KEY)


def test_our_own_words_sent_back_are_refused() -> None:
    one = at(Stage.ACCEPTED)
    one.receive(Reveal(exchange=one._id, key=one._public).pack(), NOW)
    assert (one.stage, one.reason) == (Stage.FAILED, Reason.KEY)
    ada = exchange(ADA, BOB)
    (start,) = ada.start(NOW)
    ada.receive(start, NOW)
    assert ada.reason is Reason.WRONG_PERSON
    two = Two().shown()
    (proof,) = two.ada.confirm(NOW)
    two.ada.receive(proof, NOW)
    assert (two.ada.stage, two.ada.reason) == (Stage.FAILED, Reason.PROOF)


def test_messages_of_another_exchange_are_refused() -> None:
    old, two = Two().done(), Two().asked()
    for message in old.sent[1:]:
        one = at(Stage.STARTED)
        one.receive(message, NOW)
        assert (one.stage, one.reason) == (Stage.FAILED, Reason.OTHER_EXCHANGE)
    assert exchange_named(old.sent[1]) != exchange_named(two.sent[0])


@given(st.binary(max_size=130), st.integers(0, 7))
def test_anything_is_a_message_or_the_other_sides_fault(data: bytes, kind: int) -> None:
    for candidate in (data, bytes((1, kind)) + data):
        with suppress(RemoteProtocolError):
            assert parse_message(candidate).pack() == candidate
        one = exchange(BOB, ADA)
        one.receive(candidate, NOW)
        assert one.stage is Stage.FAILED


def test_every_reason_has_words_and_survives_the_wire() -> None:
    for reason in Reason:
        assert reason.words.endswith(".")
        cancel = Cancel(exchange=bytes(16), reason=reason)
        assert parse_message(cancel.pack()) == cancel
    with pytest.raises(RemoteProtocolError):
        parse_message(b"\1\5" + bytes(16) + b"\xff")
    with pytest.raises(RemoteProtocolError, match="version 2"):
        parse_message(b"\2\3" + bytes(48))


def test_sixty_four_pictures_with_names_of_their_own() -> None:
    assert len(EMOJI) == len({one.sign for one in EMOJI}) == len({one.name for one in EMOJI}) == 64
    assert all(one.name == one.name.lower() and one.name.strip() for one in EMOJI)


def test_ids_have_their_size() -> None:
    with pytest.raises(LocalProtocolError):
        exchange(ADA, Party(AccountId(b"short"), BOB.device))


infos = st.text(max_size=60)


@given(infos, infos, st.binary(min_size=32, max_size=32))
def test_vodozemac_derives_the_same_for_the_same_labels(
    info: str, message: str, private: bytes
) -> None:
    theirs = vodozemac.Sas()
    secret = x25519(private, theirs.public_key.to_bytes())
    own = vodozemac.Curve25519PublicKey.from_bytes(x25519_public(private))
    established = theirs.diffie_hellman(own)
    shown = sas.sas_bytes(secret, info.encode())
    told = established.bytes(info)
    assert tuple(told.decimals) == sas.decimals(shown)
    assert tuple(told.emoji_indices) == sas.emoji_indices(shown)
    mac = sas.sas_mac(secret, message.encode(), info.encode())
    assert established.calculate_mac(message, info) == base64.b64encode(mac).decode().rstrip("=")
