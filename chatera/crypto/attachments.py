"""Files that go with a message: sealed under a key of their own, and described inside the sealed message.

The stream (``chatera.crypto.secretstream``) can lie anywhere and come from anybody; what the message says of it (key, hash,
size) decides whether it is the one. Its size is padded, so whoever keeps it learns little of what it is.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator

import msgspec

from chatera.crypto.primitives import KEY_SIZE, Random
from chatera.crypto.secretstream import (
    HASH_SIZE,
    Measured,
    open_stream,
    require_zeros,
    seal_stream,
    sealed_size,
)
from chatera.protocol.bodies import UNREADABLE, is_unicode
from chatera.protocol.errors import LocalProtocolError, RemoteProtocolError
from chatera.protocol.ids import Hk

MOST_BYTES = 2**40
NAME_LENGTH = 255  # characters
MEDIA_TYPE_LENGTH = 127  # characters
THUMBNAIL_SIZE = 16 * 1024
DESCRIPTOR_SIZE = 24 * 1024

_MEDIA_TYPE = re.compile(r"[a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9][a-z0-9!#$&^_.+-]*", re.ASCII)
_TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Embeddings, overrides and isolates: behind them ``exe.png`` can be a program. The plain marks of direction are harmless."""


class Attachment(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a message says of a file; it belongs inside the sealed body and nowhere else.

    Attributes:
        key: 32 random bytes, of this file only.
        hash: BLAKE2b-256 of the sealed stream.
        size: bytes of the sealed stream.
        plain_size: bytes of the file.
        name: the file's name alone, without folders.
        media_type: such as ``image/png``, in lower case.
        thumbnail: a small picture of it, empty for none.
    """

    key: bytes
    hash: bytes
    size: int
    plain_size: int
    name: str
    media_type: str
    thumbnail: bytes = b""


_attachment = msgspec.msgpack.Decoder(Attachment)
_encode = msgspec.msgpack.Encoder().encode


class SealedFile:
    """A file on its way out: iterate once over it, then ask for its description.

    Args:
        plain: the file's bytes in pieces of any size.
        random: draws the key and the stream's header.
    """

    def __init__(self, plain: Iterable[bytes], random: Random) -> None:
        self._key = random(KEY_SIZE)
        self._plain = plain
        self._plain_size = 0
        self._sealed = Measured(
            seal_stream(_stream_key(self._key), random, self._counted()), sealed_size(MOST_BYTES)
        )

    def __iter__(self) -> Iterator[bytes]:
        """Give the sealed stream, piece by piece."""
        if self._sealed.size:
            raise LocalProtocolError("a stream is sealed once")  # another one needs another key
        return iter(self._sealed)

    def described(self, *, name: str, media_type: str, thumbnail: bytes = b"") -> Attachment:
        """Return what the message has to say.

        Raises:
            LocalProtocolError: the stream was not read to its end, or a limit is exceeded.
        """
        attachment = Attachment(
            key=self._key, hash=self._sealed.digest(), size=self._sealed.size,
            plain_size=self._plain_size, name=name, media_type=media_type, thumbnail=thumbnail,
        )  # fmt: skip
        fault = _fault(attachment)
        if fault:
            raise LocalProtocolError(fault)
        return attachment

    def _counted(self) -> Iterator[bytes]:
        for piece in self._plain:
            self._plain_size += len(piece)
            if self._plain_size > MOST_BYTES:
                raise LocalProtocolError("the file is too large")
            yield piece


def open_file(attachment: Attachment, sealed: Iterable[bytes]) -> Iterator[bytes]:
    """Give back a file's bytes, each piece authenticated, one chunk in memory at a time.

    Only when the iteration ends by itself is the file complete and the one that was meant: throw away what an error leaves.

    Raises:
        RemoteProtocolError: it is another stream, damaged, shorter or longer.
    """
    passing = Measured(sealed, attachment.size)
    left = attachment.plain_size
    for chunk in open_stream(_stream_key(attachment.key), passing):
        part = chunk if len(chunk) <= left else chunk[:left]
        left -= len(part)
        require_zeros(chunk[len(part) :])
        if part:
            yield part
    if left:
        raise RemoteProtocolError("a file is shorter than its message says")
    passing.require(attachment.size, attachment.hash)


def encode_attachment(attachment: Attachment) -> bytes:
    """Return the description as MessagePack."""
    return _encode(attachment)


def decode_attachment(data: bytes) -> Attachment:
    """Read a description.

    Raises:
        RemoteProtocolError: it is none, or breaks a limit.
    """
    if len(data) > DESCRIPTOR_SIZE:
        raise RemoteProtocolError("the description of a file is too large")
    try:
        attachment = _attachment.decode(data)
    except UNREADABLE as error:
        raise RemoteProtocolError(f"an unreadable description of a file: {error}") from error
    fault = _fault(attachment)
    if fault:
        raise RemoteProtocolError(fault)
    return attachment


def _stream_key(key: bytes) -> bytes:
    return Hk(key, b"ChatEra/attachment/v1\0")


def _fault(one: Attachment) -> str | None:
    if len(one.key) != KEY_SIZE or len(one.hash) != HASH_SIZE:
        return "an attachment's key and hash have 32 bytes"
    if not 0 <= one.plain_size <= MOST_BYTES:
        return "an attachment of an impossible size"
    if one.size != sealed_size(one.plain_size):
        return "an attachment's sizes do not fit each other"
    if len(one.thumbnail) > THUMBNAIL_SIZE:
        return f"a thumbnail has at most {THUMBNAIL_SIZE} bytes"
    if len(one.media_type) > MEDIA_TYPE_LENGTH or not _MEDIA_TYPE.fullmatch(one.media_type):
        return "a media type is written like image/png"
    return _fault_of_name(one.name)


def _fault_of_name(name: str) -> str | None:
    """Tell what is wrong with a name: it will be shown, and become a file."""
    if not 0 < len(name) <= NAME_LENGTH or not is_unicode(name):
        return f"a file's name has 1 to {NAME_LENGTH} characters"
    if name != name.strip() or name in {".", ".."} or any(sign in name for sign in "/\\"):
        return "a file's name names no folder and has no space around it"
    if any(unicodedata.category(sign) in {"Cc", "Zl", "Zp"} for sign in name):
        return "a file's name holds control characters"
    if any(sign in name for sign in _TURNING):
        return "a file's name turns the reading direction"
    return None
