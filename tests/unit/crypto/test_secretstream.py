"""Streams: libsodium reads what we write and the other way round, and only the whole one is complete."""

import itertools
import secrets
import struct

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms
from cryptography.hazmat.primitives.poly1305 import Poly1305
from hypothesis import given, strategies as st
from nacl import bindings

from chatera.crypto.primitives import Undecryptable
from chatera.crypto.secretstream import (
    CHUNK_SIZE,
    HEADER_SIZE,
    OVERHEAD,
    SEALED_CHUNK,
    SMALLEST,
    ChunkReader,
    ChunkWriter,
    Measured,
    open_stream,
    padded_size,
    regrouped,
    seal_stream,
    sealed_size,
)
from chatera.protocol.errors import LocalProtocolError, RemoteProtocolError

KEY, HEADER = bytes(range(32)), bytes(range(100, 124))
TAG_PUSH = bindings.crypto_secretstream_xchacha20poly1305_TAG_PUSH
TAG_REKEY = bindings.crypto_secretstream_xchacha20poly1305_TAG_REKEY
TAG_FINAL = bindings.crypto_secretstream_xchacha20poly1305_TAG_FINAL
State = bindings.crypto_secretstream_xchacha20poly1305_state


def header(_: int) -> bytes:
    return HEADER


def sealed(plain: bytes) -> bytes:
    return b"".join(seal_stream(KEY, header, [plain]))


def opened(data: bytes, key: bytes = KEY) -> bytes:
    return b"".join(open_stream(key, [data]))


def chunks_of(data: bytes) -> list[bytes]:
    """The header and the sealed chunks."""
    return [data[:HEADER_SIZE], *regrouped([data[HEADER_SIZE:]], SEALED_CHUNK)]


@given(st.lists(st.binary(max_size=300), max_size=20), st.integers(1, 70))
def test_regrouping_changes_no_byte(pieces: list[bytes], size: int) -> None:
    cut = list(regrouped(pieces, size))
    assert b"".join(cut) == b"".join(pieces)
    assert all(len(piece) == size for piece in cut[:-1])
    assert all(cut)


@pytest.mark.parametrize(
    "size", [0, 1, 4_095, 4_096, 4_097, 65_535, 65_536, 65_537, 131_072, 200_000, 1_000_001]
)
def test_every_size_comes_back_with_its_padding(size: int) -> None:
    plain = secrets.token_bytes(size)
    data = sealed(plain)
    assert len(data) == sealed_size(size)
    assert opened(data) == plain + bytes(padded_size(size) - size)
    uneven = regrouped([data], 1_000)
    assert b"".join(open_stream(KEY, uneven)) == plain + bytes(padded_size(size) - size)


def test_sizes_tell_little() -> None:
    assert {padded_size(size) for size in range(SMALLEST + 1)} == {SMALLEST}
    for size in (4_097, 10_000, 123_456, 10**6, 10**9 + 7, 2**40):
        assert size <= padded_size(size) <= size * 1.12
        assert padded_size(padded_size(size)) == padded_size(size)
    assert len({padded_size(size) for size in range(100_000, 200_000)}) < 40


def test_pynacl_opens_what_we_seal() -> None:
    plain = secrets.token_bytes(150_000)
    begin, *chunks = chunks_of(sealed(plain))
    state = State()
    bindings.crypto_secretstream_xchacha20poly1305_init_pull(state, begin, KEY)
    read = [bindings.crypto_secretstream_xchacha20poly1305_pull(state, one) for one in chunks]
    assert b"".join(chunk for chunk, _ in read).startswith(plain)
    assert [tag for _, tag in read] == [0] * (len(chunks) - 1) + [TAG_FINAL]


def test_we_open_what_pynacl_seals() -> None:
    state = State()
    begin = bindings.crypto_secretstream_xchacha20poly1305_init_push(state, KEY)
    push = bindings.crypto_secretstream_xchacha20poly1305_push
    first = push(state, b"a" * CHUNK_SIZE)
    last = push(state, b"end", None, TAG_FINAL)
    assert opened(begin + first + last) == b"a" * CHUNK_SIZE + b"end"
    writer = ChunkWriter(KEY, begin)
    assert writer.push(b"a" * CHUNK_SIZE) == first
    assert writer.push(b"end", final=True) == last


def test_every_flipped_bit_is_found() -> None:
    data = sealed(b"hello")
    for at in range(len(data) * 8):
        broken = bytearray(data)
        broken[at // 8] ^= 1 << at % 8
        with pytest.raises(RemoteProtocolError):
            opened(bytes(broken))


def test_every_cut_is_found() -> None:
    data = sealed(b"hello")
    for end in range(len(data)):
        with pytest.raises(RemoteProtocolError):
            opened(data[:end])
    with pytest.raises(RemoteProtocolError):
        opened(data + b"\0")


def test_chunks_left_out_repeated_or_swapped_are_found() -> None:
    begin, *chunks = chunks_of(sealed(secrets.token_bytes(4 * CHUNK_SIZE)))
    whole = list(range(len(chunks)))
    assert len(whole) == 4
    orders = {
        order
        for length in range(6)
        for order in itertools.product(whole, repeat=length)
        if list(order) != whole
    }
    assert len(orders) == 1_364
    for order in orders:
        with pytest.raises(RemoteProtocolError):
            opened(begin + b"".join(chunks[at] for at in order))


def test_chunks_of_another_stream_are_found() -> None:
    one = sealed(secrets.token_bytes(2 * CHUNK_SIZE))
    other = b"".join(seal_stream(KEY, secrets.token_bytes, [secrets.token_bytes(2 * CHUNK_SIZE)]))
    mixed = chunks_of(one)[:2] + chunks_of(other)[2:]
    with pytest.raises(Undecryptable):
        opened(b"".join(mixed))
    with pytest.raises(Undecryptable):
        opened(one, bytes(32))


@pytest.mark.parametrize("tag", [TAG_PUSH, TAG_REKEY, TAG_PUSH | 0x80])
def test_other_tags_are_refused(tag: int) -> None:
    state = State()
    begin = bindings.crypto_secretstream_xchacha20poly1305_init_push(state, KEY)
    push = bindings.crypto_secretstream_xchacha20poly1305_push
    first, last = push(state, bytes(CHUNK_SIZE), None, tag), push(state, b"end", None, TAG_FINAL)
    with pytest.raises(RemoteProtocolError, match="tag"):
        opened(begin + first + last)


def test_nothing_follows_the_end_even_if_it_would_open() -> None:
    state = State()
    begin = bindings.crypto_secretstream_xchacha20poly1305_init_push(state, KEY)
    push = bindings.crypto_secretstream_xchacha20poly1305_push
    first = push(state, bytes(CHUNK_SIZE), None, TAG_FINAL)
    last = push(state, b"more", None, TAG_FINAL)
    with pytest.raises(RemoteProtocolError, match="follows"):
        opened(begin + first + last)


def test_a_short_chunk_in_the_middle_or_an_empty_end_is_refused() -> None:
    writer = ChunkWriter(KEY, HEADER)
    with pytest.raises(RemoteProtocolError):
        opened(HEADER + writer.push(b"short"))
    with pytest.raises(RemoteProtocolError):
        opened(HEADER + ChunkWriter(KEY, HEADER).push(b"", final=True))


@given(st.lists(st.binary(max_size=200), max_size=5))
def test_anything_else_is_no_stream(pieces: list[bytes]) -> None:
    with pytest.raises(RemoteProtocolError):
        list(open_stream(KEY, pieces))


def test_authenticated_chunks_come_before_the_end_is_known() -> None:
    data = sealed(bytes(3 * CHUNK_SIZE))
    reading = open_stream(KEY, [data[: HEADER_SIZE + 2 * SEALED_CHUNK]])
    assert next(reading) == bytes(CHUNK_SIZE)
    assert next(reading) == bytes(CHUNK_SIZE)
    with pytest.raises(RemoteProtocolError, match="too early"):
        next(reading)


def test_writing_takes_one_chunk_of_memory() -> None:
    given_out = 0

    def endless() -> itertools.chain[bytes]:
        return itertools.chain.from_iterable(iter(lambda: [piece()], None))

    def piece() -> bytes:
        nonlocal given_out
        given_out += CHUNK_SIZE
        return bytes(CHUNK_SIZE)

    stream = seal_stream(KEY, header, endless())
    for taken, _ in enumerate(itertools.islice(stream, 100)):
        assert given_out <= (taken + 1) * CHUNK_SIZE


def test_what_is_our_mistake_is_said_so() -> None:
    writer = ChunkWriter(KEY, HEADER)
    writer.push(b"end", final=True)
    with pytest.raises(LocalProtocolError):
        writer.push(b"more")
    with pytest.raises(LocalProtocolError):
        ChunkWriter(KEY[:31], HEADER)
    with pytest.raises(RemoteProtocolError):
        ChunkReader(KEY, HEADER[:23])
    measured = Measured([b"a", b"b"], 2)
    with pytest.raises(LocalProtocolError):
        measured.digest()


# The construction once more, from libsodium's documentation, with OpenSSL's ChaCha20 and Poly1305 under it.


def hchacha20(key: bytes, nonce: bytes) -> bytes:
    """OpenSSL's block function adds the input at the end; taking it away again leaves HChaCha20."""
    constants = struct.unpack("<4I", b"expand 32-byte k")
    stream = Cipher(algorithms.ChaCha20(key, nonce), None).encryptor().update(bytes(64))
    words = struct.unpack("<16I", stream)
    added = (*constants, *struct.unpack("<4I", nonce))
    raw = [
        (words[at] - added[index]) % 2**32 for index, at in enumerate((0, 1, 2, 3, 12, 13, 14, 15))
    ]
    return struct.pack("<8I", *raw)


def test_hchacha20_of_the_draft() -> None:
    """The vector of section 2.2.1 in draft-irtf-cfrg-xchacha."""
    nonce = bytes.fromhex("000000090000004a0000000031415927")
    expected = "82413b4227b27bfed30e42508a877d73a0f9e4d58a74a853c12ec41326d3ecdc"
    assert hchacha20(KEY, nonce).hex() == expected


class Plain:
    """secretstream, said plainly."""

    def __init__(self, key: bytes, header: bytes) -> None:
        self.key, self.nonce, self.counter = hchacha20(key, header[:16]), header[16:], 1

    def push(self, chunk: bytes, tag: int) -> bytes:
        def stream(block: int, data: bytes) -> bytes:
            start = struct.pack("<II", block, self.counter) + self.nonce
            return Cipher(algorithms.ChaCha20(self.key, start), None).encryptor().update(data)

        block = stream(1, bytes([tag]) + bytes(63))
        hidden = stream(2, chunk)
        padding = bytes((0x10 - 64 + len(chunk)) % 16)
        lengths = struct.pack("<QQ", 0, 64 + len(chunk))
        mac = Poly1305.generate_tag(stream(0, bytes(32)), block + hidden + padding + lengths)
        self.nonce = bytes(a ^ b for a, b in zip(self.nonce, mac, strict=False))
        self.counter += 1
        return block[:1] + hidden + mac


@given(
    st.lists(st.binary(max_size=200), min_size=1, max_size=6), st.binary(min_size=56, max_size=56)
)
def test_libsodium_does_what_its_documentation_says(chunks: list[bytes], drawn: bytes) -> None:
    key, begin = drawn[:32], drawn[32:]
    plain, ours = Plain(key, begin), ChunkWriter(key, begin)
    for chunk in chunks[:-1]:
        assert ours.push(chunk) == plain.push(chunk, 0)
    last = ours.push(chunks[-1], final=True)
    assert last == plain.push(chunks[-1], TAG_FINAL)
    assert len(last) == len(chunks[-1]) + OVERHEAD
