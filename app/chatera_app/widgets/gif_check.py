"""Takes the first picture out of a GIF file of somebody else's, where it has no more pixels than it says.

A code of GIF89a's LZW stands for up to 4,096 pixels. A decoder that goes on where the picture is full already works for
seconds at a file of 256 KiB; here only lengths are added up, and only until there are too many.
"""

import struct
from collections.abc import Iterator

SIGNATURES = (b"GIF87a", b"GIF89a")
_HEAD = 13
_EXTENSION, _IMAGE, _END = b"!", b",", b";"
_LOOKS = b"!\xf9"
"""The extension that says which colour is not painted."""


def first_picture(data: bytes) -> bytes | None:
    """Return a file with the first picture alone; None where there is none, or it is damaged."""
    try:
        return _first_picture(data)
    except (IndexError, struct.error):
        return None  # it ends too early


def _first_picture(data: bytes) -> bytes | None:
    if not data.startswith(SIGNATURES):
        return None
    at = _HEAD + _colours(data[10])
    head, looks = data[:at], b""
    while data[at : at + 1] == _EXTENSION:
        start, at = at, _behind_blocks(data, at + 2)
        if data.startswith(_LOOKS, start):
            looks = data[start:at]
    if data[at : at + 1] != _IMAGE:
        return None
    width, height, packed = struct.unpack_from("<HHB", data, at + 5)
    codes = at + 10 + _colours(packed)
    end = _behind_blocks(data, codes + 1)
    if not _fits(_codes(data, codes), data[codes], width * height):
        return None
    return head + looks + data[at:end] + _END


def _colours(packed: int) -> int:
    """Return how many bytes the table of colours has that these bits tell of."""
    return 3 << (packed & 7) + 1 if packed & 0x80 else 0


def _behind_blocks(data: bytes, at: int) -> int:
    """Return where the next part begins after blocks that each tell their length, the last one none."""
    while data[at]:
        at += data[at] + 1
    return at + 1


def _codes(data: bytes, at: int) -> bytes:
    """Return what is in the blocks of a picture whose codes begin with so many bits."""
    parts, at = [], at + 1
    while data[at]:
        parts.append(data[at + 1 : at + 1 + data[at]])
        at += data[at] + 1
    return b"".join(parts)


def _fits(codes: bytes, bits: int, pixels: int) -> bool:
    """Return whether codes come to no more than so many pixels, each code to one that is known by then."""
    if not 1 <= bits <= 8:
        return False
    made = 0
    for length in _lengths(codes, bits):
        made += length
        if not length or made > pixels:
            return False
    return True


def _lengths(codes: bytes, bits: int) -> Iterator[int]:
    """Yield how many pixels each code stands for; 0 for one that can't be."""
    clear, end = 1 << bits, (1 << bits) + 1
    known = [1] * clear + [0, 0]
    size, before = bits + 1, 0
    held = waiting = 0
    for byte in codes:
        held |= byte << waiting
        waiting += 8
        while waiting >= size:
            code = held & (1 << size) - 1
            held >>= size
            waiting -= size
            if code == end:
                return
            if code == clear:
                del known[end + 1 :]
                size, before = bits + 1, 0
                continue
            if before and len(known) < 4096:
                known.append(before + 1)
                if len(known) == 1 << size and size < 12:
                    size += 1
            before = known[code] if code < len(known) else 0
            yield before
