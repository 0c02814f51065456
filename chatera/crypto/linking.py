r"""Two devices come to trust each other over a network that nobody trusts. No I/O; randomness comes in.

    the new device                     the listed device
    hello          →                   way, commitment to the new device's key
                   ←                   offer, with the listed device's key
    reveal         →                   the new device's key
    both derive a channel: one stream each way, and a code of eight digits

Two ways tell each side that nobody stands between:

* **link**: the listed device shows a text with a random secret. It enters the keys: whoever opens what was sealed under
  them was shown the text, in both directions.
* **code**: the new device shows the code, and its person types it on the listed one, which compares. Whoever stands between
  has to choose both keys before either code can be known, so he has one guess in 10⁸, and the listed device answers a
  wrong code by ending everything. That the *listed* device is the right one the new one learns from its person, whose other
  screen then says that the code was right.

The listed device draws a fresh key for each hello: with one that is known before, codes could be tried out. For the same
reason it answers few hellos that ask for a code (``TRIES``): each lets somebody between see one code more.
"""

import struct
from enum import IntEnum
from typing import Any

from chatera.crypto.primitives import KEY_SIZE, Random, hkdf_sha256, same, x25519, x25519_public
from chatera.crypto.secretstream import HEADER_SIZE, ChunkReader, ChunkWriter
from chatera.protocol.errors import LocalProtocolError, RemoteProtocolError
from chatera.protocol.ids import ID_SIZE, H

VERSION = 1
DIGITS = 8
TRIES = 8
"""So many hellos that ask for a code are answered before the person has to begin anew."""
_CODE_SIZE = 8

_COMMITMENT = b"ChatEra/link/commitment/v1\0"
_TRANSCRIPT = b"ChatEra/link/transcript/v1\0"
_FROM_NEW = b"ChatEra/link/from-new/v1\0"
_FROM_LISTED = b"ChatEra/link/from-listed/v1\0"
_CODE = b"ChatEra/link/code/v1\0"

_PREFIX = struct.Struct(">BB")
_HELLO = struct.Struct(f">BBB{ID_SIZE}s")
_KEY = struct.Struct(f">BB{KEY_SIZE}s")
_HELLO_KIND, _OFFER_KIND, _REVEAL_KIND = 1, 2, 3


class Way(IntEnum):
    """How the two learn that nobody stands between."""

    LINK = 1
    CODE = 2


class Channel:
    """What the two derive: a stream each way, whose end is told, and the code.

    Args:
        sending: 56 bytes of key and header.
        receiving: the same of the other direction.
        code: eight digits.

    Attributes:
        code: to be shown on the new device and typed on the other; only where that is the way.
    """

    def __init__(self, sending: bytes, receiving: bytes, code: str) -> None:
        self.code = code
        self._writer = ChunkWriter(sending[:KEY_SIZE], sending[KEY_SIZE:])
        self._reader = ChunkReader(receiving[:KEY_SIZE], receiving[KEY_SIZE:])

    @property
    def ended(self) -> bool:
        """Whether the other side has said its last."""
        return self._reader.ended

    def seal(self, data: bytes, *, final: bool = False) -> bytes:
        """Return the next thing to be sent, sealed; nothing follows a final one."""
        return self._writer.push(data, final=final)

    def open(self, sealed: bytes) -> bytes:
        """Return what the other side said next.

        Raises:
            Undecryptable: it was not this.
            RemoteProtocolError: it had said its last.
        """
        return self._reader.pull(sealed)


class NewDevice:
    """The end of the device that wants to be listed.

    Args:
        random: draws its key.
        secret: of the link; None to show a code.
    """

    def __init__(self, random: Random, secret: bytes | None = None) -> None:
        self._secret = secret
        self._private = random(KEY_SIZE)
        way = Way.CODE if secret is None else Way.LINK
        self._reveal = _KEY.pack(VERSION, _REVEAL_KIND, x25519_public(self._private))
        self.hello = _HELLO.pack(VERSION, _HELLO_KIND, way, commitment(way, self._reveal))

    def receive(self, offer: bytes) -> tuple[bytes, Channel]:
        """Take in the offer; returns the reveal to be sent, and the channel.

        Raises:
            RemoteProtocolError: it is none.
        """
        secret = _agree(self._private, _key_of(offer, _OFFER_KIND))
        transcript = _transcript(self.hello, offer, self._reveal)
        return self._reveal, _channel(secret, self._secret, transcript, listed=False)


class ListedDevice:
    """The end of a device that the manifest lists; one for each hello.

    Args:
        random: draws its key.
        secret: of the link it shows.

    Attributes:
        way: chosen by the new device.
    """

    def __init__(self, random: Random, secret: bytes) -> None:
        self.way = Way.CODE
        self._secret = secret
        self._private = random(KEY_SIZE)
        self._offer = _KEY.pack(VERSION, _OFFER_KIND, x25519_public(self._private))
        self._hello = b""

    def receive_hello(self, hello: bytes) -> bytes:
        """Take in a hello; returns the offer to be sent.

        Raises:
            RemoteProtocolError: it is none.
        """
        if self._hello:
            raise LocalProtocolError("a second hello needs another key")
        fields = _unpack(_HELLO, hello, _HELLO_KIND)
        if fields[2] not in list(Way):
            raise RemoteProtocolError("a way of linking that is not known here")
        self.way, self._hello = Way(fields[2]), hello
        return self._offer

    def receive_reveal(self, reveal: bytes) -> Channel:
        """Take in the reveal; returns the channel. What is opened from it first proves a link.

        Raises:
            RemoteProtocolError: it is none, or another key than the hello was bound to.
        """
        key = _key_of(reveal, _REVEAL_KIND)
        if not self._hello:
            raise RemoteProtocolError("a key before a hello")
        if not same(commitment(self.way, reveal), self._hello[-ID_SIZE:]):
            raise RemoteProtocolError(
                "the other device changed its key: somebody may stand between"
            )
        secret = _agree(self._private, key)
        salt = self._secret if self.way is Way.LINK else None
        return _channel(secret, salt, _transcript(self._hello, self._offer, reveal), listed=True)


def commitment(way: Way, reveal: bytes) -> bytes:
    """Return what binds the new device to its key before it sees the other's."""
    return H(_COMMITMENT, bytes([way]), reveal)


def is_code(typed: str, code: str) -> bool:
    """Compare what a person typed with the code; blanks and dashes in it do not matter."""
    digits = "".join(char for char in typed if not char.isspace() and char not in "-–.")
    return same(digits.encode("utf-8", "replace"), code.encode())


def spaced(code: str) -> str:
    """Return a code as people read it: two groups of four."""
    return f"{code[: DIGITS // 2]} {code[DIGITS // 2 :]}"


def _channel(secret: bytes, salt: bytes | None, transcript: bytes, *, listed: bool) -> Channel:
    def derive(label: bytes, size: int) -> bytes:
        return hkdf_sha256(secret, label + transcript, size, salt or b"")

    from_new, from_listed = (
        derive(label, KEY_SIZE + HEADER_SIZE) for label in (_FROM_NEW, _FROM_LISTED)
    )
    number = int.from_bytes(derive(_CODE, _CODE_SIZE), "big") % 10**DIGITS
    sending, receiving = (from_listed, from_new) if listed else (from_new, from_listed)
    return Channel(sending, receiving, f"{number:0{DIGITS}}")


def _transcript(hello: bytes, offer: bytes, reveal: bytes) -> bytes:
    return H(_TRANSCRIPT, hello, offer, reveal)


def _agree(private: bytes, public: bytes) -> bytes:
    if public == x25519_public(private):
        raise RemoteProtocolError("our own key came back")
    return x25519(private, public)


def _key_of(data: bytes, kind: int) -> bytes:
    key: bytes = _unpack(_KEY, data, kind)[2]
    return key


def _unpack(layout: struct.Struct, data: bytes, kind: int) -> tuple[Any, ...]:
    if len(data) < _PREFIX.size or data[0] != VERSION:
        raise RemoteProtocolError(
            "the other device links in a way that this version of ChatEra does not know"
        )
    if data[1] != kind or len(data) != layout.size:
        raise RemoteProtocolError("a message of linking that has no place here")
    return layout.unpack(data)
