"""Sees to it that a PNG file of somebody else's is pixels and nothing else, and no more of them than it may have.

Of the format only what pixels need is understood. What is compressed besides (colour profiles, texts), what moves, and
what comes behind the end are refused, and the pixels are as many as the head says: neither fewer nor more.
"""

import struct
import zlib

from chatera_app.widgets.emoticon_pack import PackError

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_KNOWN = frozenset({
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"sBIT", b"bKGD", b"pHYs",
})  # fmt: skip
_SAMPLES = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
"""How many numbers make a pixel, by the kind of colours."""
_DEPTHS = {0: {1, 2, 4, 8, 16}, 2: {8, 16}, 3: {1, 2, 4, 8}, 4: {8, 16}, 6: {8, 16}}
_PASSES = (
    (8, 8, 0, 0),
    (8, 8, 4, 0),
    (4, 8, 0, 4),
    (4, 4, 2, 0),
    (2, 4, 0, 2),
    (2, 2, 1, 0),
    (1, 2, 0, 1),
)
"""How far pixels and lines of each pass of an interlaced picture are apart, and where they begin."""


def bare_png(data: bytes, largest: int) -> bytes:
    """Return a file without all that its pixels do not need: texts, profiles, and what comes behind the end.

    Such parts stand in pictures that honest programs wrote, and are never looked at here; they may be interlaced too.

    Raises:
        PackError: as below.
    """
    parts, at = [data[: len(SIGNATURE)]], len(SIGNATURE)
    while at + 12 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        if kind in _KNOWN:
            parts.append(data[at : at + 12 + length])
        at += 12 + length
        if kind == b"IEND":
            break
    bare = b"".join(parts)
    check_png(bare, largest, interlaced=True)
    return bare


def check_png(data: bytes, largest: int, *, interlaced: bool = False) -> tuple[int, int]:
    """See that a file is a picture and nothing else; returns its width and height.

    Args:
        data: the file.
        largest: the most pixels of a side.
        interlaced: whether its pixels may come in passes.

    Raises:
        PackError: it is no PNG, more than a picture, or too large.
    """
    if not data.startswith(SIGNATURE):
        raise PackError("no PNG")
    chunks = _chunks(data)
    if [kind for kind, _ in chunks[:1]] != [b"IHDR"] or chunks[-1][0] != b"IEND":
        raise PackError("it ends too early")
    names = [kind for kind, _ in chunks]
    if names.count(b"IHDR") != 1 or names.count(b"IEND") != 1 or names.count(b"PLTE") > 1:
        raise PackError("its parts are not in order")
    width, height, expected = _size(chunks[0][1], largest, interlaced=interlaced)
    pixels = b"".join(content for kind, content in chunks if kind == b"IDAT")
    reader = zlib.decompressobj()
    try:
        unpacked = len(reader.decompress(pixels, expected + 1))
    except zlib.error as error:
        raise PackError("its pixels are damaged") from error
    if unpacked != expected or not reader.eof or reader.unused_data:
        raise PackError("it has fewer pixels than it says, or more")
    return width, height


def _chunks(data: bytes) -> list[tuple[bytes, bytes]]:
    found: list[tuple[bytes, bytes]] = []
    at = len(SIGNATURE)
    while at < len(data):
        if at + 12 > len(data):
            raise PackError("it ends too early")
        length, kind = struct.unpack_from(">I4s", data, at)
        end = at + 8 + length
        if end + 4 > len(data):
            raise PackError("it ends too early")
        if kind not in _KNOWN:
            raise PackError("it has a part that no picture needs")
        if zlib.crc32(data[at + 4 : end]) != int.from_bytes(data[end : end + 4], "big"):
            raise PackError("a part of it is damaged")
        found.append((kind, data[at + 8 : end]))
        at = end + 4
    if not found:
        raise PackError("it ends too early")
    return found


def _size(head: bytes, largest: int, *, interlaced: bool) -> tuple[int, int, int]:
    """The width and height that a head tells, and how many bytes the pixels have."""
    if len(head) != 13:
        raise PackError("its head is damaged")
    width, height, depth, colours, packing, filters, passes = struct.unpack(">IIBBBBB", head)
    if not (1 <= width <= largest and 1 <= height <= largest):
        raise PackError(f"it has more than {largest} pixels a side")
    if depth not in _DEPTHS.get(colours, set()) or packing or filters or passes > interlaced:
        raise PackError("its pixels are written in a way that is not read here")
    shape = _PASSES if passes else ((1, 1, 0, 0),)
    bits = _SAMPLES[colours] * depth
    return width, height, sum(_pass_size(width, height, bits, *one) for one in shape)


def _pass_size(
    width: int, height: int, bits: int, across: int, down: int, left: int, top: int
) -> int:
    """The bytes of one pass over a picture: each of its lines tells its filter before its pixels."""
    wide, high = -((left - width) // across), -((top - height) // down)
    return high * (1 + (wide * bits + 7) // 8) if wide > 0 else 0
