"""Closed communities: what their ids are made of, and invitations."""

from typing import get_args

import msgspec
import pytest
from hypothesis import given, strategies as st

from chatera.crypto.entry import check, found_community
from chatera.protocol.closed import (
    PREFIX,
    Entry,
    Genesis,
    Invitation,
    Ways,
    community_of,
    is_invitation,
    pack_entry,
    pack_genesis,
    parse_entry,
    parse_genesis,
    parse_invitation,
    typed_passphrase,
)
from chatera.protocol.errors import LocalProtocolError, RemoteProtocolError

names = st.text(st.characters(categories=("L", "N", "P", "S")), min_size=1, max_size=64)


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    ways: Ways = draw(st.sampled_from(get_args(Ways)))
    entry = found_community(
        draw(names), ways, lambda n: draw(st.binary(min_size=n, max_size=n))
    )  # fmt: skip
    with_word = ways == "passphrase" and draw(st.booleans())
    return msgspec.structs.replace(
        entry, word=draw(st.binary(min_size=32, max_size=32)) if with_word else b""
    )


@st.composite
def invitations(draw: st.DrawFn) -> Invitation:
    known = msgspec.structs.asdict(draw(entries()))
    if not draw(st.booleans()):
        return Invitation(**known)
    return Invitation(
        **known,
        node=draw(st.binary(min_size=32, max_size=32)),
        addresses=tuple(
            draw(st.lists(st.ip_addresses().map(str), min_size=1, max_size=4, unique=True))
        ),
        port=draw(st.integers(1, 65_535)),
    )


@given(entries())
def test_an_entry_comes_back_as_it_was_and_fits_its_community(entry: Entry) -> None:
    again = parse_entry(pack_entry(entry))
    assert again == entry
    assert check(again).community == community_of(entry.genesis)


@given(invitations())
def test_an_invitation_comes_back_as_it_was(invitation: Invitation) -> None:
    text = str(invitation)
    assert is_invitation(f"  {text}\n")
    assert parse_invitation(f"  {text}\n") == invitation


@given(entries(), st.integers(0, 255), st.data())
def test_another_secret_does_not_fit(entry: Entry, flip: int, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, 31))
    secret = bytearray(entry.secret)
    secret[at] ^= flip or 1
    with pytest.raises(RemoteProtocolError, match="not this community's"):
        check(msgspec.structs.replace(entry, secret=bytes(secret)))


@given(entries(), entries())
def test_another_genesis_is_another_community(one: Entry, other: Entry) -> None:
    assert (one.community == other.community) == (one.genesis == other.genesis)


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(noise: bytes) -> None:
    for parse in (parse_genesis, parse_entry):
        try:
            parse(noise)
        except RemoteProtocolError:
            continue


@given(st.text(max_size=300))
def test_any_text_behind_the_prefix_is_read_or_refused(noise: str) -> None:
    with pytest.raises(RemoteProtocolError):
        parse_invitation(noise)
    with pytest.raises(RemoteProtocolError):
        parse_invitation(PREFIX + noise)


@given(invitations(), st.data())
def test_a_shortened_invitation_is_refused(invitation: Invitation, data: st.DataObject) -> None:
    text = str(invitation)
    with pytest.raises(RemoteProtocolError):
        parse_invitation(text[: data.draw(st.integers(0, len(text) - 1))])


@pytest.mark.parametrize("name", ["", " ", "two\nlines", "x" * 65, " Family", "\ud800"])
def test_a_name_that_is_none(name: str) -> None:
    with pytest.raises(LocalProtocolError):
        pack_genesis(
            Genesis(v=1, type="community", name=name, nonce=bytes(16), entry="invitation",
                    lock=bytes(32))
        )  # fmt: skip


def test_half_of_where_a_hub_is_is_refused() -> None:
    known = msgspec.structs.asdict(found_community("Family", "invitation", bytes))
    for half in ({"node": bytes(32)}, {"addresses": ("10.0.0.1",)}, {"port": 4000}):
        with pytest.raises(RemoteProtocolError):
            parse_invitation(str(Invitation(**known, **half)))


def test_only_a_passphrase_community_has_a_word() -> None:
    entry = found_community("Family", "invitation", bytes)
    with pytest.raises(RemoteProtocolError):
        parse_entry(pack_entry(msgspec.structs.replace(entry, word=bytes(32))))


@given(invitations())
def test_nothing_secret_stands_in_a_representation(invitation: Invitation) -> None:
    for one in (invitation, invitation.plain_entry):
        assert repr(one) == f"<{type(one).__name__} of {one.community.hex()[:8]}>"


def test_a_passphrase_is_the_same_however_it_is_typed() -> None:
    assert typed_passphrase(" Zu\u0308rich ﬁne") == typed_passphrase("Z\u00fcrich fine\n")
