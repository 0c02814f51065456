"""The link that is shown, and what two computers say: read strictly."""

import msgspec
import pytest
from hypothesis import given, strategies as st

from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.ids import AccountId, DeviceId
from chatera.protocol.linking import (
    Accepted,
    AnySaid,
    End,
    Given,
    History,
    LinkText,
    No,
    Ready,
    Request,
    Signature,
    encode_said,
    is_link_text,
    parse_link_text,
    parse_said,
)

SECRET = bytes(range(32))
LINK = LinkText(("192.168.1.5", "fe80::1", "annas-desk.local"), 41_234, SECRET)
KEY = bytes(32)


def test_a_link_reads_back() -> None:
    text = str(LINK)
    assert text.startswith("chatera://link?a=192.168.1.5&a=")
    assert is_link_text(f"  {text}\n")
    assert parse_link_text(f"  {text}\n") == LINK


@pytest.mark.parametrize(
    "text",
    [
        "",
        "chatera://link",
        "chatera://link?",
        "chatera://link?a=1.2.3.4&p=1",
        str(LINK).replace("chatera:", "https:"),
        str(LINK).replace("link?", "join?"),
        str(LINK).replace("41234", "0"),
        str(LINK).replace("41234", "65536"),
        str(LINK).replace("41234", "٣"),
        str(LINK) + "&p=1",
        str(LINK)[:-1],
        str(LINK) + "a",
        str(LINK).replace("192.168.1.5", "a b"),
        str(LinkText((), 1, SECRET)),
        str(LinkText(("1.2.3.4",) * 9, 1, SECRET)),
        str(LinkText(("1.2.3.4",), 1, SECRET[1:])),
        "chatera://[link?",
    ],
)
def test_other_texts_are_refused(text: str) -> None:
    with pytest.raises(RemoteProtocolError):
        parse_link_text(text)


@given(st.text(max_size=200))
def test_any_text_is_a_link_or_refused(text: str) -> None:
    for one in (text, f"chatera://link?{text}"):
        try:
            parse_link_text(one)
        except RemoteProtocolError:
            continue


REQUEST = Request(name="Laptop", kind="desktop", caps=("hub",), dk=DeviceId(KEY), ik=KEY)
SAID: list[AnySaid] = [
    REQUEST,
    Accepted(account=AccountId(KEY), name="Anna"),
    Signature(sig=bytes(64)),
    Given(epoch=0, dsk=KEY, dsk_sig=bytes(64), backup_key=KEY, manifest=b"m"),
    Ready(),
    History(total=5),
    End(count=5),
    No(reason="declined"),
]


@pytest.mark.parametrize("said", SAID, ids=lambda one: type(one).__name__)
def test_what_is_said_reads_back(said: AnySaid) -> None:
    assert parse_said(encode_said(said)) == said


@pytest.mark.parametrize(
    "said",
    [
        msgspec.structs.replace(REQUEST, name=""),
        msgspec.structs.replace(REQUEST, name="two\nlines"),
        msgspec.structs.replace(REQUEST, name="x" * 65),
        msgspec.structs.replace(REQUEST, dk=DeviceId(b"short")),
        msgspec.structs.replace(REQUEST, ik=b""),
        msgspec.structs.replace(REQUEST, kind="x" * 65),
        msgspec.structs.replace(REQUEST, caps=("x",) * 17),
        msgspec.structs.replace(REQUEST, caps=("x" * 65,)),
        Accepted(account=AccountId(b"short"), name="Anna"),
        Accepted(account=AccountId(KEY), name=" "),
        Given(epoch=-1, dsk=KEY, dsk_sig=b"", backup_key=KEY, manifest=b""),
        Given(epoch=0, dsk=b"short", dsk_sig=b"", backup_key=KEY, manifest=b""),
        Given(epoch=0, dsk=KEY, dsk_sig=b"", backup_key=b"", manifest=b""),
        History(total=-1),
        End(count=-1),
    ],
)
def test_what_breaks_a_limit_is_refused(said: AnySaid) -> None:
    with pytest.raises(RemoteProtocolError):
        parse_said(encode_said(said))


@given(st.binary(max_size=200))
def test_anything_else_is_refused(data: bytes) -> None:
    with pytest.raises(RemoteProtocolError):
        parse_said(data)
