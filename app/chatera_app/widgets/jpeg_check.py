"""Sees to it that a JPEG file of somebody else's is read in a moment, as ITU-T T.81 writes one.

A progressive picture comes in scans, each of which goes over all of it. An ordinary one has about ten; one scan may be
sixteen bytes long, so that a small file can have thousands and take minutes.
"""

import struct

SIGNATURE = b"\xff\xd8\xff"
MOST_SCANS = 32
_SCAN = b"\xff\xda"
_HUFFMAN = frozenset({0xC0, 0xC1, 0xC2})
"""Frames (T.81, table B.1) that are baseline, extended or progressive, and coded after Huffman."""
_TABLES = frozenset({0xC4, 0xDB, 0xDD, 0xFE, *range(0xE0, 0xF0)})
"""What may stand before a frame: tables, the length of a restart interval, a comment, and what programs add."""


def is_quickly_read(data: bytes) -> bool:
    """Return whether a file is a JPEG of a usual kind with no more scans than a picture needs.

    Scans are counted wherever their marker stands, so none hides behind a damaged part or in a wrong length: the two
    bytes do not occur in what is coded (T.81, B.1.1.5). Some by chance, or of a small picture within, do no harm.
    """
    return data.count(_SCAN) <= MOST_SCANS and _frame(data) in _HUFFMAN


def _frame(data: bytes) -> int:
    """Return the kind of the frame that a file begins with; 0 where what stands before it is damaged.

    Arithmetic coding goes on, slowly, when its bytes are at an end, and nobody writes it.
    """
    if not data.startswith(SIGNATURE):
        return 0
    at = 2
    while at + 4 <= len(data):
        if data[at] != 0xFF:
            return 0
        kind = data[at + 1]
        if kind == 0xFF:  # may be put before a marker as often as one likes
            at += 1
        elif kind in _TABLES:
            at += 2 + struct.unpack_from(">H", data, at + 2)[0]
        else:
            return kind
    return 0
