"""Streams of any length under one key: libsodium's secretstream in chunks of 64 KiB.

    header 24 | chunk | chunk | … | last chunk

Each chunk is 17 bytes longer than what it hides. All but the last hold exactly 64 KiB and are tagged MESSAGE, the last holds
1 to 64 KiB and is tagged FINAL: what was cut off, put in, swapped or repeated does not open. Whoever reads gets
authenticated chunks at once, but only the end tells that none is missing.
"""

from collections.abc import Iterable, Iterator
from hashlib import blake2b

from nacl import bindings
from nacl.exceptions import CryptoError

from chatera.crypto.primitives import KEY_SIZE, Random, Undecryptable, same
from chatera.protocol.errors import LocalProtocolError, RemoteProtocolError
from chatera.protocol.padding import padme

CHUNK_SIZE = 64 * 1024
OVERHEAD = bindings.crypto_secretstream_xchacha20poly1305_ABYTES
HEADER_SIZE = bindings.crypto_secretstream_xchacha20poly1305_HEADERBYTES
HASH_SIZE = 32
SEALED_CHUNK = CHUNK_SIZE + OVERHEAD
SMALLEST = 4 * 1024
"""What is shorter is padded to this."""

_MESSAGE = bindings.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE
_FINAL = bindings.crypto_secretstream_xchacha20poly1305_TAG_FINAL
_ZEROS = bytes(CHUNK_SIZE)


class ChunkWriter:
    """Seals chunk after chunk.

    The header comes from outside. ``init_push`` would draw it itself; from there on writing and reading
    compute the same state from key and header, so ``init_pull`` begins the writing as well.

    Args:
        key: 32 bytes, for this stream only.
        header: 24 random bytes.
    """

    def __init__(self, key: bytes, header: bytes) -> None:
        self._state = _begin(key, header)
        self._ended = False

    def push(self, chunk: bytes, *, final: bool = False) -> bytes:
        """Return the chunk sealed."""
        if self._ended:
            raise LocalProtocolError("the stream has ended")
        self._ended = final
        tag = _FINAL if final else _MESSAGE
        return bindings.crypto_secretstream_xchacha20poly1305_push(self._state, chunk, None, tag)


class ChunkReader:
    """Opens chunk after chunk.

    Args:
        key: 32 bytes.
        header: what the stream begins with.

    Attributes:
        ended: the last chunk was read.
    """

    def __init__(self, key: bytes, header: bytes) -> None:
        if len(header) != HEADER_SIZE:
            raise RemoteProtocolError("a stream ends within its header")
        self._state = _begin(key, header)
        self.ended = False

    def pull(self, sealed: bytes) -> bytes:
        """Return what is in the chunk.

        Raises:
            Undecryptable: it is not the next one of this stream.
            RemoteProtocolError: the stream had ended, or the chunk has a tag that is not used here.
        """
        if self.ended:
            raise RemoteProtocolError("something follows the end of a stream")
        try:
            chunk, tag = bindings.crypto_secretstream_xchacha20poly1305_pull(self._state, sealed)
        except (CryptoError, ValueError, RuntimeError) as error:
            raise Undecryptable("a chunk does not open, or is not the next one") from error
        if tag not in {_MESSAGE, _FINAL}:
            raise RemoteProtocolError("a chunk with an unknown tag")
        self.ended = tag == _FINAL
        return chunk


class Measured:
    """Pieces as they pass, counted and hashed. Iterate once.

    Args:
        pieces: what passes.
        most: how many bytes may.

    Attributes:
        size: bytes so far.
    """

    def __init__(self, pieces: Iterable[bytes], most: int) -> None:
        self.size = 0
        self._pieces = pieces
        self._most = most
        self._hash = blake2b(digest_size=HASH_SIZE)
        self._complete = False

    def __iter__(self) -> Iterator[bytes]:
        """Give the pieces.

        Raises:
            RemoteProtocolError: there are more bytes than were told.
        """
        for piece in self._pieces:
            self.size += len(piece)
            if self.size > self._most:
                raise RemoteProtocolError("a stream is longer than was said")
            self._hash.update(piece)
            yield piece
        self._complete = True

    def digest(self) -> bytes:
        """Return BLAKE2b-256 of all that passed.

        Raises:
            LocalProtocolError: not all has.
        """
        if not self._complete:
            raise LocalProtocolError("the stream was not read to its end")
        return self._hash.digest()

    def require(self, size: int, digest: bytes) -> None:
        """Check that it was the stream that was meant.

        Raises:
            RemoteProtocolError: it was another.
        """
        if self.size != size or not same(self.digest(), digest):
            raise RemoteProtocolError("a stream is not the one that was named")


def seal_stream(key: bytes, random: Random, plain: Iterable[bytes]) -> Iterator[bytes]:
    """Pad what comes in pieces of any size, and give it back sealed: the header first, then chunk by chunk.

    Args:
        key: 32 bytes, for this stream only.
        random: draws the header.
        plain: the pieces; one chunk of them is in memory at a time.
    """
    header = random(HEADER_SIZE)
    writer = ChunkWriter(key, header)
    yield header
    waiting = b""  # one chunk is held back until it is known whether it is the last
    for chunk in regrouped(_padded(plain), CHUNK_SIZE):
        if waiting:
            yield writer.push(waiting)
        waiting = chunk
    yield writer.push(waiting, final=True)


def open_stream(key: bytes, sealed: Iterable[bytes]) -> Iterator[bytes]:
    """Give back what ``seal_stream`` got, with its padding, as authenticated chunks.

    Only when the iteration ends by itself is the stream complete.

    Raises:
        Undecryptable: another key, or a chunk was changed, swapped or left out.
        RemoteProtocolError: it ends too early, goes on behind its end, or ends with an empty chunk.
    """
    pieces = iter(sealed)
    header, rest = _split(pieces, HEADER_SIZE)
    reader = ChunkReader(key, header)
    for piece in regrouped(_chained(rest, pieces), SEALED_CHUNK):
        chunk = reader.pull(piece)
        if not chunk:
            raise RemoteProtocolError("a stream ends with an empty chunk")
        yield chunk
    if not reader.ended:
        raise RemoteProtocolError("a stream ends too early")


def padded_size(size: int) -> int:
    """Return what a size becomes: at least 4 KiB, then Padmé."""
    return padme(max(size, SMALLEST))


def sealed_size(size: int) -> int:
    """Return how many bytes a stream of ``size`` bytes has on its way: header, padding and tags included."""
    padded = padded_size(size)
    return HEADER_SIZE + padded + OVERHEAD * -(-padded // CHUNK_SIZE)


def require_zeros(padding: bytes) -> None:
    """Check that nothing hides in the padding.

    Raises:
        RemoteProtocolError: something does.
    """
    if padding.count(0) != len(padding):
        raise RemoteProtocolError("the padding is not empty")


def regrouped(pieces: Iterable[bytes], size: int) -> Iterator[bytes]:
    """Cut the same bytes anew: all pieces have ``size`` bytes, the last may be shorter, none is empty."""
    waiting = bytearray()
    for piece in pieces:
        at = 0
        if not waiting and len(piece) == size:
            yield piece
            continue
        while at < len(piece):
            taken = piece[at : at + size - len(waiting)]
            at += len(taken)
            if len(taken) == size:
                yield taken
                continue
            waiting += taken
            if len(waiting) == size:
                yield bytes(waiting)
                waiting.clear()
    if waiting:
        yield bytes(waiting)


def _begin(key: bytes, header: bytes) -> bindings.crypto_secretstream_xchacha20poly1305_state:
    if len(key) != KEY_SIZE or len(header) != HEADER_SIZE:
        raise LocalProtocolError("a stream has a key of 32 bytes and a header of 24")
    state = bindings.crypto_secretstream_xchacha20poly1305_state()
    bindings.crypto_secretstream_xchacha20poly1305_init_pull(state, header, key)
    return state


def _padded(plain: Iterable[bytes]) -> Iterator[bytes]:
    size = 0
    for piece in plain:
        size += len(piece)
        yield piece
    missing = padded_size(size) - size
    while missing:
        zeros = _ZEROS[: min(missing, CHUNK_SIZE)]
        missing -= len(zeros)
        yield zeros


def _split(pieces: Iterator[bytes], size: int) -> tuple[bytes, bytes]:
    begin = b""
    while len(begin) < size:
        piece = next(pieces, None)
        if piece is None:
            break
        begin += piece
    return begin[:size], begin[size:]


def _chained(first: bytes, rest: Iterator[bytes]) -> Iterator[bytes]:
    if first:
        yield first
    yield from rest
