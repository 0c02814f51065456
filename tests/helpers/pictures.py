"""Picture files made by hand, good ones and hostile ones."""

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


# JPEG and GIF ----------------------------------------------------------------------------------


def _segment(kind: int, content: bytes) -> bytes:
    return bytes([0xFF, kind]) + struct.pack(">H", len(content) + 2) + content


def _bits(bits: str) -> bytes:
    bits += "1" * (-len(bits) % 8)
    whole = bytes(int(bits[at : at + 8], 2) for at in range(0, len(bits), 8))
    return whole.replace(b"\xff", b"\xff\0")


def jpeg_of_scans(scans: int, side: int = 2_048, *, frame: int = 0xC2) -> bytes:
    """A grey progressive JPEG of which each scan but the first refines nothing, in sixteen bytes or a few more."""
    blocks = (side // 8) ** 2
    runs = -(-blocks // 24_000)
    parts = [
        b"\xff\xd8",
        _segment(0xDB, b"\0" + b"\1" * 64),
        _segment(frame, struct.pack(">BHHB", 8, side, side, 1) + b"\1\x11\0"),
        _segment(0xC4, b"\0" + bytes([1] + [0] * 15) + b"\0"),
        _segment(0xC4, b"\x10" + bytes([1] + [0] * 15) + b"\xe0"),
        _segment(0xDA, b"\1\1\0" + bytes(3)) + _bits("0" * blocks),
    ]
    refining = _segment(0xDA, b"\1\1\0" + bytes([1, 63, 0x10]))
    parts.append((refining + _bits(f"0{24_000 - 16_384:014b}" * runs)) * (scans - 1))
    return b"".join(parts) + b"\xff\xd9"


def gif_of_codes(codes: list[int], width: int = 2, height: int = 2) -> bytes:
    """A GIF of 256 colours with these codes after one that clears; from 512 on, codes have ten bits, and so on."""
    packed, held, waiting = bytearray(), 0, 0
    for number, code in enumerate([256, *codes, 257]):
        held |= code << waiting
        waiting += min(12, (258 + max(0, number - 2)).bit_length())
        while waiting >= 8:
            packed.append(held & 0xFF)
            held, waiting = held >> 8, waiting - 8
    packed.append(held)
    blocks = b"".join(
        bytes([len(packed[start : start + 255])]) + packed[start : start + 255]
        for start in range(0, len(packed), 255)
    )
    head = b"GIF89a" + struct.pack("<HHBBB", width, height, 0xF7, 0, 0)
    image = b"," + struct.pack("<HHHHB", 0, 0, width, height, 0)
    return head + bytes(range(256)) * 3 + image + b"\x08" + blocks + b"\0;"


def gif_bomb() -> bytes:
    """A GIF of four pixels whose codes stand for 600 million: each for one pixel more than the one before."""
    return gif_of_codes([0, *range(258, 4096), *[4095] * 150_000])
