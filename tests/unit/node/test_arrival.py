"""The node's own quick reader accepts exactly what ``Event.parse`` accepts with a body."""

import pytest
from hypothesis import given, strategies as st

from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.header import Event, Header, body_hash
from chatera.protocol.ids import AccountId, ConversationId, DeviceId, EventId
from chatera_server.handlers.arrival import conversation_of, read_arrival

ids = st.binary(min_size=32, max_size=32)


@st.composite
def events(draw: st.DrawFn) -> bytes:
    body = draw(st.binary(min_size=1, max_size=200))
    header = Header(
        kind=draw(st.integers(0, 6)), conv=ConversationId(draw(ids)), account=AccountId(draw(ids)),
        device=DeviceId(draw(ids)), prev=EventId(draw(ids)), hlc=draw(st.integers(0, 2**64 - 1)),
        ttl=draw(st.integers(0, 2**32 - 1)),
        heads=tuple(EventId(one) for one in draw(st.lists(ids, max_size=18))),
        body_len=len(body), body_hash=body_hash(body),
    )  # fmt: skip
    if draw(st.booleans()):
        header = Header(**{
            **{name: getattr(header, name) for name in Header.__slots__},
            "heads": tuple(sorted(set(header.heads))),
        })  # fmt: skip
    data = header.pack() + draw(st.binary(min_size=64, max_size=64)) + body
    if draw(st.booleans()):
        at = draw(st.integers(0, len(data) - 1))
        data = data[:at] + draw(st.binary(max_size=2)) + data[at + 1 :]
    return data


def same(data: bytes) -> None:
    try:
        event = Event.parse(data)
        accepted = event.body is not None
    except RemoteProtocolError:
        accepted = False
    if not accepted:
        with pytest.raises(RemoteProtocolError):
            read_arrival(data)
        return
    event = Event.parse(data)
    arrival = read_arrival(data)
    assert arrival.id == event.id
    assert arrival.data is data
    assert conversation_of(data) == event.header.conv
    for name in ("kind", "conv", "account", "device", "prev", "hlc", "ttl", "heads"):
        assert getattr(arrival, name) == getattr(event.header, name)


@given(events())
def test_agrees_with_the_parser(data: bytes) -> None:
    same(data)


@given(st.binary(max_size=400))
def test_agrees_on_noise(data: bytes) -> None:
    same(data)
