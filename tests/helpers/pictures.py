"""PNG files made by hand, good ones and hostile ones."""

import struct
import zlib

SIGNATURE = b"\x89PNG\r\n\x1a\n"
RED = (220, 30, 40, 255)
GREEN = (40, 180, 60, 255)


def chunk(kind: bytes, content: bytes) -> bytes:
    """One part of a file."""
    return (
        struct.pack(">I", len(content))
        + kind
        + content
        + struct.pack(">I", zlib.crc32(kind + content))
    )


def head(
    width: int, height: int, *, depth: int = 8, colours: int = 6, interlaced: int = 0
) -> bytes:
    """The part that says how large it is."""
    return chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colours, 0, 0, interlaced))


def pixels(width: int, height: int, colour: tuple[int, int, int, int]) -> bytes:
    """The part with pixels of one colour."""
    return chunk(b"IDAT", zlib.compress((b"\0" + bytes(colour) * width) * height))


def png(
    width: int = 24, height: int = 24, colour: tuple[int, int, int, int] = GREEN, *more: bytes
) -> bytes:
    """A picture of one colour, with further parts before its pixels."""
    parts = (head(width, height), *more, pixels(width, height, colour), chunk(b"IEND", b""))
    return SIGNATURE + b"".join(parts)


def hostile() -> dict[str, bytes]:
    """Files that are no pictures, or more than that, by what is wrong with them."""
    good = png()
    bomb = zlib.compress(bytes(5_000_000))
    end = chunk(b"IEND", b"")
    return {
        "nothing": b"",
        "no picture": b"GIF89a" + bytes(60),
        "truncated": good[: len(good) // 2],
        "without its end": good[:-12],
        "with something behind": good + b"MZ program",
        "with a damaged part": good.replace(good[45:47], b"\xff\xff", 1),
        "of huge size": SIGNATURE + head(60_000, 60_000) + pixels(1, 1, RED) + end,
        "of no size": SIGNATURE + head(0, 5) + pixels(1, 1, RED) + end,
        "a bomb": SIGNATURE + head(8, 8) + chunk(b"IDAT", bomb) + end,
        "with too few pixels": SIGNATURE + head(20, 20) + pixels(20, 3, RED) + end,
        "interlaced": SIGNATURE + head(8, 8, interlaced=1) + pixels(8, 8, RED) + end,
        "of unknown colours": SIGNATURE + head(8, 8, colours=5) + pixels(8, 8, RED) + end,
        "with a profile": png(8, 8, RED, chunk(b"iCCP", b"x\0\0" + bomb)),
        "with a text": png(8, 8, RED, chunk(b"zTXt", b"x\0\0" + bomb)),
        "that moves": png(8, 8, RED, chunk(b"acTL", bytes(8))),
        "with two heads": png(8, 8, RED, head(8, 8)),
        "with a length that lies": SIGNATURE + b"\xff\xff\xff\xff" + head(8, 8)[4:],
        "without a head": SIGNATURE + pixels(8, 8, RED) + end,
        "of a damaged stream": SIGNATURE + head(8, 8) + chunk(b"IDAT", b"nothing") + end,
        "of a head too short": SIGNATURE + chunk(b"IHDR", bytes(5)) + end,
    }
