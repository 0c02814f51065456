"""What a sound of a theme may be: a short WAV, uncompressed."""

import struct

LARGEST = 1024 * 1024
LONGEST_S = 5.0
RATES = range(8_000, 48_001)


def problems(data: bytes) -> list[str]:
    """What is wrong with it, in words; nothing where it may be played."""
    if len(data) > LARGEST:
        return [f"it is larger than {LARGEST // 1024} KiB."]
    parts = _chunks(data)
    if parts is None or len(parts.get(b"fmt ", b"")) < 16 or b"data" not in parts:
        return ["it is no WAV file, or a damaged one."]
    kind, channels, rate, _, _, bits = struct.unpack("<HHIIHH", parts[b"fmt "][:16])
    if kind != 1 or channels not in {1, 2} or rate not in RATES or bits not in {8, 16, 24}:
        return ["it is not plain PCM of one or two channels, 8 to 48 kHz, 8 to 24 bits."]
    seconds = len(parts[b"data"]) / (rate * channels * bits // 8)
    if seconds > LONGEST_S:
        return [f"it lasts {seconds:.1f} s; {LONGEST_S:g} s are the most."]
    return []


def _chunks(data: bytes) -> dict[bytes, bytes] | None:
    """The parts of a RIFF file by name; None where it is none."""
    if data[:4] != b"RIFF" or data[8:12] != b"WAVE":
        return None
    found: dict[bytes, bytes] = {}
    at = 12
    while at + 8 <= len(data):
        name, size = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        if at + 8 + size > len(data):
            return None
        found.setdefault(name, data[at + 8 : at + 8 + size])
        at += 8 + size + size % 2
    return found
