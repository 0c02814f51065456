"""Coming in by a passphrase: both halves talk in one test, and with somebody between them."""

import secrets

import msgspec
import pytest
from hypothesis import given, strategies as st

from chatera.crypto.entry import found_community
from chatera.crypto.knocking import Doorkeeper, Knocker, WrongWord, stretched
from chatera.crypto.passphrase import Cost
from chatera.protocol.errors import RemoteProtocolError, UserError
from chatera.protocol.ids import CommunityId, NodeId
from chatera.protocol.knocking import (
    Admission,
    Confirm,
    Knock,
    Offer,
    pack,
    parse_answer,
    parse_question,
)

CHEAP = Cost(8, 1)
WORD = b"w" * 32
ENTRY = msgspec.structs.replace(
    found_community("Family", "passphrase", secrets.token_bytes), word=WORD
)
NODE = NodeId(b"n" * 32)
random = secrets.token_bytes
words = st.binary(min_size=32, max_size=32)


def knocker(word: bytes = WORD, node: NodeId = NODE) -> Knocker:
    return Knocker(word, ENTRY.community, node, random)


def doorkeeper(knock: Knock, node: NodeId = NODE) -> Doorkeeper:
    return Doorkeeper(ENTRY, node, knock, bytes(16), random)


def test_who_knows_the_passphrase_comes_in() -> None:
    knocking = knocker()
    knock = parse_question(pack(knocking.knock))
    assert isinstance(knock, Knock)
    door = doorkeeper(knock)
    confirm = parse_question(pack(knocking.confirm(parse_answer(pack(door.offer), Offer))))
    assert isinstance(confirm, Confirm)
    admission = parse_answer(pack(door.admit(confirm)), Admission)
    assert knocking.admitted(admission) == ENTRY


@given(words.filter(lambda word: word != WORD))
def test_who_does_not_is_told_nothing(word: bytes) -> None:
    knocking = knocker(word)
    door = doorkeeper(knocking.knock)
    with pytest.raises(WrongWord):
        door.admit(knocking.confirm(door.offer))


@given(words.filter(lambda word: word != WORD), words)
def test_a_node_that_does_not_know_it_lets_into_nothing(word: bytes, junk: bytes) -> None:
    knocking = knocker()
    impostor = Doorkeeper(
        msgspec.structs.replace(ENTRY, word=word), NODE, knocking.knock, bytes(16), random
    )
    knocking.confirm(impostor.offer)
    with pytest.raises(WrongWord):
        knocking.admitted(Admission(nonce=bytes(24), sealed=junk))


def test_who_stands_between_with_another_key_gets_nothing() -> None:
    knocking = knocker(node=NodeId(b"m" * 32))  # the one that TLS shows
    door = doorkeeper(knocking.knock)
    with pytest.raises(WrongWord):
        door.admit(knocking.confirm(door.offer))


def test_a_confirmation_opens_no_other_exchange() -> None:
    knocking = knocker()
    first, second = doorkeeper(knocking.knock), doorkeeper(knocking.knock)
    confirm = knocking.confirm(first.offer)
    with pytest.raises(WrongWord):
        second.admit(confirm)


@given(st.data())
def test_a_flipped_bit_ends_it(data: st.DataObject) -> None:
    knocking = knocker()
    door = doorkeeper(knocking.knock)
    admission = door.admit(knocking.confirm(door.offer))
    whole = bytearray(admission.nonce + admission.sealed)
    at = data.draw(st.integers(0, len(whole) - 1))
    whole[at] ^= 1 << data.draw(st.integers(0, 7))
    with pytest.raises(WrongWord):
        knocking.admitted(Admission(nonce=bytes(whole[:24]), sealed=bytes(whole[24:])))


@given(st.binary(min_size=33, max_size=33))
def test_any_element_is_an_element_or_refused(noise: bytes) -> None:
    try:
        door = doorkeeper(Knock(community=ENTRY.community, nonce=bytes(32), x=noise))
    except RemoteProtocolError:
        pass
    else:
        assert len(door.offer.y) == 33
    knocking = knocker()
    try:
        knocking.confirm(Offer(exchange=bytes(16), y=noise))
    except RemoteProtocolError:
        return


def test_ones_own_message_sent_back_is_refused() -> None:
    for side in (b"A", b"B"):
        knocking = knocker()
        with pytest.raises(RemoteProtocolError):
            knocking.confirm(Offer(exchange=bytes(16), y=side + knocking.knock.x[1:]))


def test_another_communitys_door_stays_shut() -> None:
    knock = msgspec.structs.replace(knocker().knock, community=bytes(32))
    with pytest.raises(RemoteProtocolError):
        doorkeeper(knock)


@given(st.binary(max_size=120))
def test_any_bytes_at_the_door_are_read_or_refused(noise: bytes) -> None:
    for read in (parse_question, lambda data: parse_answer(data, Offer)):
        try:
            read(noise)
        except RemoteProtocolError:
            continue


def test_a_word_is_of_one_community_and_one_passphrase() -> None:
    here, there = CommunityId(b"h" * 32), CommunityId(b"t" * 32)
    word = stretched("correct horse", here, CHEAP)
    assert word == stretched(" correct horse\n", here, CHEAP)
    assert word != stretched("correct horse", there, CHEAP)
    assert word != stretched("Correct horse", here, CHEAP)
    with pytest.raises(UserError):
        stretched("  ", here, CHEAP)
