"""Two devices come to one channel, or to none: whoever stands between has one guess."""

import pytest

from chatera.crypto.linking import (
    DIGITS,
    Channel,
    ListedDevice,
    NewDevice,
    Way,
    commitment,
    is_code,
    spaced,
)
from chatera.crypto.primitives import Undecryptable, x25519_public
from chatera.protocol.errors import LocalProtocolError, RemoteProtocolError
from tests.helpers.devices import seeded

SECRET = seeded("link")(32)


def linked(
    new: NewDevice, listed: ListedDevice, *, hello: bytes = b"", offer: bytes = b""
) -> tuple[Channel, Channel]:
    """Return both ends' channels; somebody may have put other messages in place of theirs."""
    answered = listed.receive_hello(hello or new.hello)
    reveal, channel = new.receive(offer or answered)
    return channel, listed.receive_reveal(reveal)


def ended(channel: Channel) -> bool:
    return channel.ended


@pytest.mark.parametrize("secret", [None, SECRET])
def test_both_come_to_the_same(secret: bytes | None) -> None:
    new, listed = NewDevice(seeded("new"), secret), ListedDevice(seeded("listed"), SECRET)
    mine, theirs = linked(new, listed)
    assert listed.way is (Way.CODE if secret is None else Way.LINK)
    assert mine.code == theirs.code
    assert len(mine.code) == DIGITS == sum(map(str.isdigit, mine.code))
    for one, other in ((mine, theirs), (theirs, mine)):
        assert other.open(one.seal(b"first")) == b"first"
        assert other.open(one.seal(b"")) == b""
        assert not ended(other)
        assert other.open(one.seal(b"last", final=True)) == b"last"
        assert ended(other)
        with pytest.raises(LocalProtocolError):
            one.seal(b"more")
        with pytest.raises(RemoteProtocolError):
            other.open(b"more")


def test_what_was_left_out_repeated_or_turned_back_does_not_open() -> None:
    mine, theirs = linked(NewDevice(seeded("new")), ListedDevice(seeded("listed"), SECRET))
    first, second = mine.seal(b"one"), mine.seal(b"two")
    with pytest.raises(Undecryptable):
        theirs.open(second)
    assert theirs.open(first) == b"one"
    with pytest.raises(Undecryptable):
        theirs.open(first)
    with pytest.raises(Undecryptable):
        mine.open(first)
    with pytest.raises(Undecryptable):
        theirs.open(second[:-1] + bytes([second[-1] ^ 1]))


def test_another_secret_opens_nothing() -> None:
    new, listed = NewDevice(seeded("new"), seeded("other")(32)), ListedDevice(seeded(1), SECRET)
    mine, theirs = linked(new, listed)
    with pytest.raises(Undecryptable):
        theirs.open(mine.seal(b"x"))
    with pytest.raises(Undecryptable):
        mine.open(theirs.seal(b"x"))


def test_the_way_cannot_be_changed_on_the_road() -> None:
    """A device that was shown a link is told by nobody to do without."""
    new, listed = NewDevice(seeded("new"), SECRET), ListedDevice(seeded("listed"), SECRET)
    lowered = new.hello[:2] + bytes([Way.CODE]) + new.hello[3:]
    offer = listed.receive_hello(lowered)
    reveal, _ = new.receive(offer)
    with pytest.raises(RemoteProtocolError):
        listed.receive_reveal(reveal)


def test_whoever_stands_between_has_other_codes_and_is_bound_before_he_sees_them() -> None:
    codes = []
    for number in range(20):
        new, listed = NewDevice(seeded(("new", number))), ListedDevice(seeded(number), SECRET)
        to_new = ListedDevice(seeded(("between", number)), SECRET)
        to_listed = NewDevice(seeded(("between too", number)))
        shown, _ = linked(new, to_new)
        _, compared = linked(to_listed, listed)
        codes.append((shown.code, compared.code))
    assert all(shown != compared for shown, compared in codes)
    new, listed = NewDevice(seeded("late")), ListedDevice(seeded("listed"), SECRET)
    listed.receive_hello(new.hello)
    chosen_later = NewDevice(seeded("chosen when the offer was known"))
    other, _ = chosen_later.receive(ListedDevice(seeded(3), SECRET).receive_hello(new.hello))
    with pytest.raises(RemoteProtocolError, match="changed its key"):
        listed.receive_reveal(other)


def test_a_listed_device_answers_one_hello() -> None:
    listed = ListedDevice(seeded("listed"), SECRET)
    listed.receive_hello(NewDevice(seeded("new")).hello)
    with pytest.raises(LocalProtocolError):
        listed.receive_hello(NewDevice(seeded("again")).hello)


def test_keys_that_are_none_are_refused() -> None:
    new = NewDevice(seeded("new"))
    own = x25519_public(seeded("new")(32))
    for key in (bytes(32), bytes([1]) + bytes(31), own):
        with pytest.raises(RemoteProtocolError):
            new.receive(b"\x01\x02" + key)
    listed = ListedDevice(seeded("listed"), SECRET)
    zeros = b"\x01\x03" + bytes(32)
    listed.receive_hello(b"\x01\x01\x02" + commitment(Way.CODE, zeros))
    with pytest.raises(RemoteProtocolError):
        listed.receive_reveal(zeros)


@pytest.mark.parametrize(
    "hello",
    [
        b"",
        b"\x01",
        b"\x02\x01\x01" + bytes(32),
        b"\x01\x02\x01" + bytes(32),
        b"\x01\x01\x03" + bytes(32),
        b"\x01\x01\x00" + bytes(32),
        b"\x01\x01\x01" + bytes(31),
        b"\x01\x01\x01" + bytes(33),
    ],
)
def test_messages_that_are_none_are_refused(hello: bytes) -> None:
    with pytest.raises(RemoteProtocolError):
        ListedDevice(seeded("listed"), SECRET).receive_hello(hello)
    with pytest.raises(RemoteProtocolError):
        NewDevice(seeded("new")).receive(hello)
    with pytest.raises(RemoteProtocolError):
        ListedDevice(seeded("listed"), SECRET).receive_reveal(hello)


def test_a_reveal_before_a_hello_is_refused() -> None:
    with pytest.raises(RemoteProtocolError):
        ListedDevice(seeded("listed"), SECRET).receive_reveal(b"\x01\x03" + seeded("key")(32))


def test_codes_are_compared_as_people_type_them() -> None:
    assert spaced("01234567") == "0123 4567"
    assert is_code("0123 4567", "01234567")
    assert is_code(" 01-23-45-67 ", "01234567")
    assert not is_code("0123 4568", "01234567")
    assert not is_code("", "01234567")
    assert not is_code("half \ud83d", "01234567")
