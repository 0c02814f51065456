"""Padding: sizes that tell little, and one padded form of each inner."""

import math

import pytest
from hypothesis import given, strategies as st

from chatera.protocol import limits
from chatera.protocol.errors import LocalProtocolError, RemoteProtocolError
from chatera.protocol.padding import pad, padded_size, unpad


def padme(size: int) -> int:
    """The formula as the paper has it."""
    exponent = math.floor(math.log2(size))
    bits = math.floor(math.log2(exponent)) + 1
    mask = (1 << exponent - bits) - 1
    return size + mask & ~mask


def test_sizes() -> None:
    for size in range(limits.INNER_SIZE + 1):
        padded = padded_size(size)
        assert padded > size
        if size < 4096:
            assert padded % 256 == 0
            assert padded - size <= 256
        else:
            assert padded == padme(size + 1)
            assert padded <= 1.12 * (size + 1)
    assert padded_size(limits.INNER_SIZE) == limits.INNER_SIZE + 1


@given(st.binary(max_size=5000))
def test_an_inner_comes_back(inner: bytes) -> None:
    padded = pad(inner)
    assert len(padded) == padded_size(len(inner))
    assert unpad(padded) == inner


@given(
    st.binary(max_size=1200) | st.binary(max_size=260).map(lambda begin: begin.ljust(512, b"\0"))
)
def test_what_is_unpadded_would_be_padded_so(padded: bytes) -> None:
    try:
        inner = unpad(padded)
    except RemoteProtocolError:
        return
    assert pad(inner) == padded


@pytest.mark.parametrize("padded", [
    b"", bytes(256), b"x" * 256, b"x" * 255 + b"\x80" + b"\1", b"x\x80".ljust(255, b"\0"),
    b"x\x80".ljust(257, b"\0"), b"x\x80".ljust(512, b"\0"), b"x" + b"\x80".ljust(254, b"\0") + b"\1",
])  # fmt: skip
def test_what_is_padded_otherwise_is_refused(padded: bytes) -> None:
    with pytest.raises(RemoteProtocolError):
        unpad(padded)


def test_too_much_for_an_event() -> None:
    with pytest.raises(LocalProtocolError):
        pad(bytes(limits.INNER_SIZE + 1))
