"""Draw and synthesise every file under resources/chatera_resources/: icons, emoticons, stickers, sounds and winks.

Run with `QT_QPA_PLATFORM=offscreen python scripts/make_assets.py`. The sounds need nothing but
the standard library: struck bars, each a sine with a quicker overtone, both dying away.
"""

import math
import random
import struct
import sys
import wave
from pathlib import Path

from emoticons import stickers
from emoticons.catalogue import CATALOGUE, drawn, manifest
from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtSvg import QSvgGenerator
from winks import sounds as wink_sounds
from winks.catalogue import CATALOGUE as WINKS

from chatera_app.widgets.logo import logo
from chatera_app.widgets.paint import render

ROOT = Path(__file__).resolve().parent.parent / "resources" / "chatera_resources"
PNG_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_KINDS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}
RATE = 22_050
PEAK = 0.55

Samples = list[float]


def png(size: int) -> bytes:
    """The mark as PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    render(logo, size).save(buffer, "PNG")
    return bytes(buffer.data().data())


def svg(path: Path) -> None:
    """The mark as SVG."""
    side = 256
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(QSize(side, side))
    generator.setViewBox(QRectF(0, 0, side, side))
    generator.setTitle("ChatEra")
    painter = QPainter(generator)
    painter.scale(side, side)
    logo(painter)
    painter.end()


def ico(images: dict[int, bytes]) -> bytes:
    """A Windows icon of PNG images by their size."""
    offset = 6 + 16 * len(images)
    head, body = struct.pack("<HHH", 0, 1, len(images)), b""
    for size, data in images.items():
        side = size % 256  # 0 stands for 256
        place = offset + len(body)
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(data), place)
        body += data
    return head + body


def icns(images: dict[int, bytes]) -> bytes:
    """A macOS icon of PNG images by their size."""
    parts = [ICNS_KINDS[size] + struct.pack(">I", len(d) + 8) + d for size, d in images.items()]
    body = b"".join(parts)
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def bar(
    track: Samples, start: float, hertz: float, *, loud: float = 1.0, ring: float = 0.16
) -> None:
    """Strike a bar at `start` seconds; `ring` is the time in which it fades to a third."""
    first = int(start * RATE)
    for place in range(first, len(track)):
        t = (place - first) / RATE
        attack = min(1.0, t / 0.004)
        body = math.sin(2 * math.pi * hertz * t) * math.exp(-t / ring)
        overtone = 0.28 * math.sin(2 * math.pi * 3.93 * hertz * t) * math.exp(-t / (ring / 4))
        track[place] += loud * attack * (body + overtone)


def knock(track: Samples, start: float, hertz: float, loud: float, noise: random.Random) -> None:
    """Knock on wood: a short low tone with a puff of noise."""
    first = int(start * RATE)
    for place in range(first, min(len(track), first + RATE // 12)):
        t = (place - first) / RATE
        tone = math.sin(2 * math.pi * hertz * t) * math.exp(-t / 0.018)
        puff = noise.uniform(-1, 1) * math.exp(-t / 0.004)
        track[place] += loud * (tone + 0.5 * puff)


def silence(seconds: float) -> Samples:
    """An empty track."""
    return [0.0] * int(seconds * RATE)


def message() -> Samples:
    """Two soft notes, a falling fourth."""
    track = silence(0.62)
    bar(track, 0.0, 987.77, loud=0.8)
    bar(track, 0.12, 739.99)
    return track


def online() -> Samples:
    """Three rising notes: somebody came."""
    track = silence(0.85)
    for start, hertz in ((0.0, 587.33), (0.11, 739.99), (0.26, 987.77)):
        bar(track, start, hertz, ring=0.18)
    return track


def offline() -> Samples:
    """Two low falling notes: somebody went."""
    track = silence(0.62)
    bar(track, 0.0, 493.88, loud=0.8)
    bar(track, 0.15, 369.99)
    return track


def sent() -> Samples:
    """One short high tap."""
    track = silence(0.2)
    bar(track, 0.0, 1174.66, ring=0.035)
    return track


def nudge() -> Samples:
    """A dry rattle that dies away."""
    track, noise = silence(0.6), random.Random(7)
    for place in range(9):
        hertz = 150 if place % 2 else 196
        knock(track, place * 0.055, hertz, 1.0 - place * 0.085, noise)
    return track


def alert() -> Samples:
    """A high note that is answered twice: something wants to be looked at."""
    track = silence(0.8)
    bar(track, 0.0, 880.0, ring=0.09)
    bar(track, 0.13, 1318.51, loud=0.85, ring=0.1)
    bar(track, 0.26, 1108.73, loud=0.9, ring=0.2)
    return track


def ringing() -> Samples:
    """Somebody calls: a lilting figure, twice, and a rest; made to be repeated."""
    track = silence(2.6)
    for begin in (0.0, 0.9):
        figure = ((0.0, 659.26), (0.12, 783.99), (0.24, 1046.5), (0.42, 880.0), (0.54, 1046.5))
        for start, hertz in figure:
            bar(track, begin + start, hertz, ring=0.15)
            bar(track, begin + start, hertz / 2, loud=0.35, ring=0.2)
    return track


def calling() -> Samples:
    """It rings at the other end: two soft low notes and a long rest; made to be repeated."""
    track = silence(2.8)
    for start, hertz in ((0.0, 392.0), (0.22, 493.88)):
        bar(track, start, hertz, loud=0.8, ring=0.28)
        bar(track, start, hertz * 2, loud=0.2, ring=0.12)
    return track


def joined() -> Samples:
    """Two quick rising notes: somebody came into the call."""
    track = silence(0.5)
    bar(track, 0.0, 659.26, loud=0.8, ring=0.08)
    bar(track, 0.09, 987.77, ring=0.13)
    return track


def left() -> Samples:
    """The same two notes, falling: somebody left the call."""
    track = silence(0.5)
    bar(track, 0.0, 987.77, loud=0.8, ring=0.08)
    bar(track, 0.09, 659.26, ring=0.13)
    return track


def alarm() -> Samples:
    """Four equal strokes that press on, the last one higher."""
    track = silence(0.95)
    for place in range(4):
        hertz = 1396.91 if place == 3 else 1046.5
        bar(track, place * 0.16, hertz, loud=0.7 + 0.1 * place, ring=0.1)
        bar(track, place * 0.16, hertz * 1.5, loud=0.3, ring=0.06)
    return track


SOUNDS = (message, online, offline, sent, nudge, alert, ringing, calling, joined, left, alarm)


def write_emoticons(folder: Path) -> None:
    """Write the built-in pack anew."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    (folder / "pack.json").write_text(manifest(), "utf-8", newline="\n")
    for entry in CATALOGUE:
        (folder / f"{entry.name}.svg").write_text(drawn(entry.name), "utf-8", newline="\n")


def write_stickers(folder: Path) -> None:
    """Write the stickers anew."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    (folder / "pack.json").write_text(stickers.manifest(), "utf-8", newline="\n")
    for entry in stickers.CATALOGUE:
        place = folder / stickers.file_of(entry)
        place.write_text(stickers.drawn(entry), "utf-8", newline="\n")


def write_winks(folder: Path) -> None:
    """Write our own winks and their sounds anew."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    for name, make in WINKS.items():
        (folder / f"{name}.wink").write_bytes(make())
    for sound in wink_sounds.SOUNDS:
        write_sound(folder / f"{sound.__name__}.wav", sound())


def write_sound(path: Path, track: Samples) -> None:
    """Write a track as 16-bit mono WAV, its loudest place at `PEAK` and its end faded out."""
    peak = max(abs(sample) for sample in track)
    fade = RATE // 50
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        left = len(track)
        values = [
            round(sample / peak * PEAK * 32767 * min(1.0, (left - place) / fade))
            for place, sample in enumerate(track)
        ]
        file.writeframes(struct.pack(f"<{left}h", *values))


def main() -> int:
    """Write every asset."""
    app = QGuiApplication.instance() or QGuiApplication(sys.argv)
    icons, sounds = ROOT / "icons", ROOT / "sounds"
    for folder in (icons, sounds):
        folder.mkdir(parents=True, exist_ok=True)
    images = {size: png(size) for size in PNG_SIZES}
    for size, data in images.items():
        (icons / f"chatera-{size}.png").write_bytes(data)
    svg(icons / "chatera.svg")
    (icons / "chatera.ico").write_bytes(ico({size: images[size] for size in ICO_SIZES}))
    (icons / "chatera.icns").write_bytes(icns({size: images[size] for size in ICNS_KINDS}))
    write_emoticons(ROOT / "emoticons" / "chatera")
    write_stickers(ROOT / "stickers" / "chatera")
    write_winks(ROOT / "winks")
    for make in SOUNDS:
        write_sound(sounds / f"{make.__name__}.wav", make())
    del app
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
