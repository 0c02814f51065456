"""Safety numbers and the codes that compare them."""

import secrets
from contextlib import suppress

import pytest
from hypothesis import given, strategies as st

from chatera.crypto.keys import root_identity
from chatera.crypto.safety import (
    QR_PREFIX,
    Comparison,
    compare,
    groups,
    is_same_number,
    qr_payload,
    qr_text,
    read_qr_text,
    safety_number,
)
from chatera.protocol.errors import LocalProtocolError, RemoteProtocolError
from chatera.protocol.ids import AccountId

ADA, BOB, CLEO = (AccountId(root_identity(name * 4).public) for name in (b"ada!", b"bob!", b"cleo"))
NUMBER = safety_number(ADA, BOB)


def test_both_people_see_the_same_sixty_digits() -> None:
    assert safety_number(BOB, ADA) == NUMBER
    assert len(NUMBER) == 60
    assert NUMBER.isdecimal()
    assert "".join(groups(NUMBER)) == NUMBER
    assert [len(group) for group in groups(NUMBER)] == [5] * 12


def test_each_account_has_a_half_that_does_not_depend_on_the_other() -> None:
    halves = {NUMBER[:30], NUMBER[30:]}
    other = safety_number(ADA, CLEO)
    assert len(halves & {other[:30], other[30:]}) == 1


def test_another_identity_is_another_number() -> None:
    flipped = AccountId(bytes([ADA[0] ^ 1]) + ADA[1:])
    other = safety_number(flipped, BOB)
    assert len({NUMBER[:30], NUMBER[30:]} & {other[:30], other[30:]}) == 1


def test_nobody_verifies_themselves() -> None:
    for make in (safety_number, qr_payload):
        with pytest.raises(LocalProtocolError):
            make(ADA, ADA)
        with pytest.raises(LocalProtocolError):
            make(ADA, AccountId(BOB[:31]))


def test_digits_are_compared_however_they_are_written() -> None:
    assert is_same_number(NUMBER, NUMBER)
    assert is_same_number(NUMBER, " ".join(groups(NUMBER)) + "\n")
    assert not is_same_number(NUMBER, NUMBER[:59])
    assert not is_same_number(NUMBER, "")
    assert not is_same_number(NUMBER, safety_number(ADA, CLEO))
    assert not is_same_number(NUMBER, NUMBER.translate({48 + n: 0x660 + n for n in range(10)}))
    assert not is_same_number(NUMBER, "\udc80")


def test_scanning() -> None:
    code = qr_payload(BOB, ADA)
    assert compare(code, ADA, BOB) is Comparison.MATCH
    assert compare(qr_payload(BOB, CLEO), ADA, BOB) is Comparison.MISMATCH
    assert compare(qr_payload(CLEO, ADA), ADA, BOB) is Comparison.OTHER_PERSON
    assert compare(qr_payload(ADA, BOB), ADA, BOB) is Comparison.OTHER_PERSON  # one's own screen
    assert compare(b"\2" + code[1:], ADA, BOB) is Comparison.NEWER_VERSION
    assert compare(b"\2", ADA, BOB) is Comparison.NEWER_VERSION


@pytest.mark.parametrize(
    "payload", [b"", b"\0", b"\1", qr_payload(BOB, ADA)[:-1], qr_payload(BOB, ADA) + b"x"]
)
def test_what_is_no_code_is_said_so(payload: bytes) -> None:
    with pytest.raises(RemoteProtocolError):
        compare(payload, ADA, BOB)


def test_a_man_in_the_middle_matches_nobody() -> None:
    """Ada believes Mallory to be Bob, and Bob believes another Mallory to be Ada."""
    one, other = (AccountId(secrets.token_bytes(32)) for _ in range(2))
    assert compare(qr_payload(BOB, other), ADA, one) is Comparison.OTHER_PERSON
    assert compare(qr_payload(ADA, one), BOB, other) is Comparison.OTHER_PERSON
    assert safety_number(ADA, one) != safety_number(BOB, other)


def test_the_text_fits_the_alphanumeric_mode_of_qr_codes() -> None:
    text = qr_text(qr_payload(ADA, BOB))
    assert set(text) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 $%*+-./:")
    assert len(text) == len(QR_PREFIX) + 104
    assert read_qr_text(text) == qr_payload(ADA, BOB)


@given(st.binary(min_size=1, max_size=200))
def test_payloads_survive_as_text(payload: bytes) -> None:
    assert read_qr_text(qr_text(payload)) == payload


@given(st.text(max_size=150), st.binary(max_size=70))
def test_anything_scanned_is_compared_or_refused(text: str, payload: bytes) -> None:
    for candidate in (text, QR_PREFIX + text, QR_PREFIX + text.upper()):
        with suppress(RemoteProtocolError):
            assert qr_text(read_qr_text(candidate)) == candidate
    with suppress(RemoteProtocolError):
        assert compare(payload, ADA, BOB) is not Comparison.MATCH


def test_other_spellings_are_refused() -> None:
    text = qr_text(qr_payload(ADA, BOB))
    for other in (
        text.lower(),
        text + "=",
        text + " ",
        text[:-1],
        "https://example.org/",
        QR_PREFIX,
    ):
        with pytest.raises(RemoteProtocolError):
            read_qr_text(other)
