"""Asks: signed, paced, and answered to those who may have the key."""

from itertools import pairwise, product

import pytest
from hypothesis import given, strategies as st

from chatera.crypto.asks import (
    ANSWERED_FOR_MS,
    LOST_AFTER_MS,
    Asking,
    Reader,
    fresh,
    lost,
    may_answer,
    may_read,
    next_ask,
    sign_ask,
    verify_ask,
)
from chatera.crypto.keys import Identity, Signer
from chatera.protocol import limits
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.hlc import pack
from chatera.protocol.ids import AccountId, DeviceId, EventId
from chatera.protocol.sealed import Ask

ADA = Identity.of_root(b"a" * 16, epoch=0, dsk=Signer(b"s" * 32), dk=Signer(b"d" * 32))
BOB = DeviceId(Signer(b"b" * 32).public)
EVENT = EventId(b"e" * 32)
NOW = 1_780_000_000_000
HOUR, DAY = 3_600_000, 86_400_000
SIGNED = sign_ask(ADA, event=EVENT, to=BOB, hlc=pack(NOW, 3))


def test_an_ask_says_who_asks_whom_for_what() -> None:
    assert verify_ask(SIGNED, BOB) == Ask(event=EVENT, sender=ADA.device, to=BOB, hlc=pack(NOW, 3))
    assert len(SIGNED) == 168


def test_no_bit_of_an_ask_can_be_another() -> None:
    for bit in range(8 * len(SIGNED)):
        changed = bytearray(SIGNED)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(RemoteProtocolError):
            verify_ask(bytes(changed), BOB)


@given(st.binary(max_size=200) | st.binary(min_size=168, max_size=168))
def test_anything_may_come_as_an_ask(data: bytes) -> None:
    with pytest.raises(RemoteProtocolError):
        verify_ask(data, BOB)


def test_an_ask_of_somebody_else_is_not_believed() -> None:
    ask = Ask(event=EVENT, sender=BOB, to=ADA.device, hlc=1).pack()
    signature = ADA.dk.sign(b"ChatEra/ask/v1\0" + ask)
    with pytest.raises(RemoteProtocolError):
        verify_ask(ask + signature, ADA.device)


def test_an_ask_of_another_device_is_not_ours() -> None:
    with pytest.raises(RemoteProtocolError, match="another device"):
        verify_ask(SIGNED, DeviceId(b"x" * 32))


def moments() -> list[int]:
    found, after = [], NOW
    while (moment := next_ask(NOW, after)) is not None:
        found.append(moment)
        after = moment
    return found


def test_pauses_double_up_to_an_hour_until_it_is_lost() -> None:
    asked = moments()
    pauses = [(b - a) // 1000 for a, b in pairwise([NOW, *asked])]
    assert pauses[:12] == [5, 10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600, 3600]
    assert set(pauses[12:]) == {3600}
    assert LOST_AFTER_MS - HOUR <= asked[-1] - NOW < LOST_AFTER_MS


@given(st.integers(-DAY, 15 * DAY))
def test_the_next_moment_depends_on_the_time_alone(later: int) -> None:
    rest = [moment for moment in moments() if moment > NOW + later]
    assert next_ask(NOW, NOW + later) == (rest[0] if rest else None)


def test_after_14_days_it_is_lost() -> None:
    assert not lost(NOW, NOW + LOST_AFTER_MS - 1)
    assert lost(NOW, NOW + LOST_AFTER_MS)
    assert not lost(NOW, NOW - DAY)


def asked_at(moment: int, counter: int = 0) -> Ask:
    return Ask(event=EVENT, sender=ADA.device, to=BOB, hlc=pack(moment, counter))


def test_a_repeated_ask_makes_no_work() -> None:
    assert fresh(asked_at(NOW), 0, NOW)
    assert not fresh(asked_at(NOW), pack(NOW), NOW)
    assert not fresh(asked_at(NOW - HOUR), pack(NOW), NOW)
    assert not fresh(asked_at(NOW + 4_999), pack(NOW), NOW + 5_000)
    assert fresh(asked_at(NOW + 5_000), pack(NOW), NOW + 5_000)


def test_an_ask_of_another_time_is_not_looked_at() -> None:
    assert fresh(asked_at(NOW + limits.CLOCK_AHEAD_MS), 0, NOW)
    assert not fresh(asked_at(NOW + limits.CLOCK_AHEAD_MS + 1), 0, NOW)
    assert not fresh(asked_at(NOW - LOST_AFTER_MS), 0, NOW)
    assert fresh(asked_at(NOW - LOST_AFTER_MS + 1), 0, NOW)


OWN, AUTHOR, THIRD = (AccountId(letter * 32) for letter in (b"o", b"a", b"t"))
MEMBER = Reader(then=True, now=True)


def asking(
    *, asked: AccountId, asker: AccountId, reader: Reader = MEMBER, listed: bool = True,
    asked_is_member: bool = True,
) -> Asking:  # fmt: skip
    return Asking(
        asked=asked, asker=asker, author=AUTHOR, event_hlc=pack(NOW), listed=listed, reader=reader,
        asked_is_member=asked_is_member,
    )  # fmt: skip


def test_own_devices_answer_each_other_always() -> None:
    for reader in (MEMBER, Reader(then=True, now=False)):
        own = asking(asked=OWN, asker=OWN, reader=reader, asked_is_member=reader.now)
        assert may_answer(own, NOW + 1000 * DAY)


@pytest.mark.parametrize("asked", [AUTHOR, THIRD])
def test_the_authors_devices_and_any_member_answer_14_days(asked: AccountId) -> None:
    other = asking(asked=asked, asker=OWN)
    assert may_answer(other, NOW)
    assert may_answer(other, NOW + ANSWERED_FOR_MS - 1)
    assert not may_answer(other, NOW + ANSWERED_FOR_MS)


def test_who_is_no_member_any_more_answers_for_what_they_wrote_alone() -> None:
    assert may_answer(asking(asked=AUTHOR, asker=OWN, asked_is_member=False), NOW)
    assert not may_answer(asking(asked=THIRD, asker=OWN, asked_is_member=False), NOW)


def test_a_member_answers_always_where_all_history_is_everybodys() -> None:
    all_ = Reader(then=False, now=True, all_history=True)
    assert may_answer(asking(asked=THIRD, asker=OWN, reader=all_), NOW + 1000 * DAY)
    assert may_answer(asking(asked=AUTHOR, asker=OWN, reader=all_), NOW + 1000 * DAY)
    gone = asking(asked=THIRD, asker=OWN, reader=all_, asked_is_member=False)
    assert not may_answer(gone, NOW)


@pytest.mark.parametrize("asked", [OWN, AUTHOR, THIRD])
def test_nothing_from_before_ones_membership(asked: AccountId) -> None:
    before = Reader(then=False, now=True)
    assert not may_read(before)
    assert not may_answer(asking(asked=asked, asker=OWN, reader=before), NOW)


@pytest.mark.parametrize("all_history", [False, True])
@pytest.mark.parametrize("asked", [AUTHOR, THIRD])
def test_nothing_for_who_went(asked: AccountId, all_history: bool) -> None:
    gone = Reader(then=True, now=False, all_history=all_history)
    assert may_read(gone)
    assert not may_answer(asking(asked=asked, asker=OWN, reader=gone), NOW)


def test_a_device_that_no_manifest_lists_gets_nothing() -> None:
    for then, now, all_ in product((False, True), repeat=3):
        reader = Reader(then=then, now=now, all_history=all_)
        for asked in (OWN, AUTHOR, THIRD):
            assert not may_answer(asking(asked=asked, asker=OWN, reader=reader, listed=False), NOW)


def test_who_may_read() -> None:
    table = {
        (then, now, all_): may_read(Reader(then=then, now=now, all_history=all_))
        for then, now, all_ in product((False, True), repeat=3)
    }
    assert {case for case, may in table.items() if not may} == {
        (False, False, False), (False, False, True), (False, True, False),
    }  # fmt: skip
