"""Padding: a sealed body tells by its size only about how long a text is.

Up to 4 KiB the padded size is a multiple of 256; above, what Padmé gives. The filling is ISO/IEC 7816-4's: one byte
0x80, then zeros. One inner has one padded form only.
"""

from chatera.protocol import limits
from chatera.protocol.errors import LocalProtocolError, RemoteProtocolError

BLOCK = 256
_BLOCKS_UP_TO = 4096
_MARK = b"\x80"


def padded_size(size: int) -> int:
    """Return how many bytes an inner of ``size`` bytes fills; the mark takes at least one."""
    least = size + 1
    return -(-least // BLOCK) * BLOCK if least <= _BLOCKS_UP_TO else padme(least)


def padme(size: int) -> int:
    """Return the size that Padmé makes of one: at most 12 % more, so that few sizes look different.

    K. Nikitin, L. Barman, W. Lueks, M. Underwood, J.-P. Hubaux, B. Ford: Reducing Metadata Leakage from Encrypted
    Files and Communication with PURBs (2019), section 4.
    """
    exponent = size.bit_length() - 1
    free = exponent - exponent.bit_length()  # low bits that are zero
    return -(-size >> free) << free


def pad(inner: bytes) -> bytes:
    """Fill up to the padded size.

    Raises:
        LocalProtocolError: no event holds so much.
    """
    if len(inner) > limits.INNER_SIZE:
        raise LocalProtocolError(f"an event can't hold an inner of {len(inner)} bytes")
    return (inner + _MARK).ljust(padded_size(len(inner)), b"\0")


def unpad(padded: bytes) -> bytes:
    """Return what ``pad`` was given.

    Raises:
        RemoteProtocolError: it was not padded so.
    """
    inner, mark, filling = padded.rpartition(_MARK)
    if not mark or filling.strip(b"\0") or padded_size(len(inner)) != len(padded):
        raise RemoteProtocolError("a sealed inner is not padded as it should be")
    return inner
