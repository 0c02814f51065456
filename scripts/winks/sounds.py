"""Synthesises the sounds of ChatEra's own winks, in time with what is seen; nothing but sines and noise."""

import math
import random
from collections.abc import Callable

RATE = 22_050
Samples = list[float]


def silence(seconds: float) -> Samples:
    """An empty track."""
    return [0.0] * int(seconds * RATE)


def bell(track: Samples, start: float, hertz: float, loud: float = 1.0, ring: float = 0.2) -> None:
    """Strike something that rings; ``ring`` is the time in which it fades to a third."""
    first, turn = int(start * RATE), 2 * math.pi * hertz / RATE
    for place in range(first, min(len(track), first + int(6 * ring * RATE))):
        n = place - first
        fade = math.exp(-n / (ring * RATE)) * min(1.0, n / 60)
        overtone = 0.3 * math.sin(2.76 * turn * n) * math.exp(-n / (ring * RATE / 3))
        track[place] += loud * fade * (math.sin(turn * n) + overtone)


def sweep(
    track: Samples,
    start: float,
    lasts: float,
    low: float,
    high: float,
    loud: float = 1.0,
    rough: float = 0.0,
) -> None:
    """Slide from one height to another, swelling and dying away; ``rough`` adds what a voice has."""
    first, count = int(start * RATE), int(lasts * RATE)
    turn = 0.0
    for n in range(min(count, len(track) - first)):
        part = n / count
        turn += 2 * math.pi * (low + (high - low) * part) / RATE
        wave = math.sin(turn) + rough * (0.6 * math.sin(2 * turn) + 0.4 * math.sin(3 * turn))
        track[first + n] += loud * math.sin(math.pi * part) ** 0.7 * wave


def thud(track: Samples, start: float, hertz: float, loud: float = 1.0, ring: float = 0.05) -> None:
    """Something soft and heavy falls: a tone that drops."""
    first, turn = int(start * RATE), 0.0
    for n in range(min(int(7 * ring * RATE), len(track) - first)):
        fade = math.exp(-n / (ring * RATE))
        turn += 2 * math.pi * hertz * (0.55 + 0.45 * fade) / RATE
        track[first + n] += loud * fade * math.sin(turn) * min(1.0, n / 30)


def hiss(
    track: Samples,
    start: float,
    lasts: float,
    loud: float,
    dull: float,
    noise: random.Random,
    *,
    swell: bool = False,
) -> None:
    """Noise, the duller the nearer ``dull`` is to 1; it dies away, or swells first."""
    first, count, last = int(start * RATE), int(lasts * RATE), 0.0
    for n in range(min(count, len(track) - first)):
        part = n / count
        last = dull * last + (1 - dull) * noise.uniform(-1, 1)
        fade = math.sin(math.pi * part) if swell else (1 - part) ** 2.2
        track[first + n] += loud * fade * last / (1 - dull) ** 0.5


def heart() -> Samples:
    """It bounces three times, beats, winks with a ting, beats faster, and bursts into chimes."""
    track, noise = silence(4.4), random.Random(1)
    for start, loud in ((0.33, 1.0), (0.655, 0.6), (0.82, 0.35)):
        sweep(track, start, 0.2, 190, 420, 0.8 * loud)
        thud(track, start, 120, loud)
    for start in (1.7, 2.05, 3.35, 3.62):
        thud(track, start, 88, 1.1, 0.07)
        thud(track, start + 0.13, 74, 0.8, 0.06)
    bell(track, 2.62, 1760, 0.45, 0.22)
    hiss(track, 3.95, 0.22, 0.5, 0.6, noise)
    for place, hertz in enumerate((1046.5, 1318.5, 1568.0, 2093.0)):
        bell(track, 3.98 + 0.05 * place, hertz, 0.4, 0.12)
    return track


def confetti() -> Samples:
    """Two bangs, a horn that unrolls, and paper that rustles down."""
    track, noise = silence(3.4), random.Random(2)
    for start in (0.62, 0.76):
        hiss(track, start, 0.35, 1.3, 0.55, noise)
        thud(track, start, 150, 1.2, 0.06)
    for start, hertz in ((1.0, 392.0), (1.22, 523.25), (1.44, 659.26)):
        sweep(track, start, 0.24, hertz * 0.97, hertz, 0.34, 0.8)
    for _ in range(70):
        hiss(track, noise.uniform(0.9, 3.2), 0.04, noise.uniform(0.05, 0.16), 0.2, noise)
    return track


def knock() -> Samples:
    """Soft steps, three knocks at glass, a small voice, and steps again."""
    track, noise = silence(5.0), random.Random(3)
    for start in (
        *(0.1 + 0.2 * step for step in range(7)),
        *(3.9 + 0.2 * step for step in range(5)),
    ):
        thud(track, start, 210, 0.16, 0.02)
    for start in (2.15, 2.48, 2.81):
        thud(track, start, 330, 1.0, 0.03)
        bell(track, start, 1450, 0.3, 0.035)
        hiss(track, start, 0.02, 0.4, 0.4, noise)
    sweep(track, 3.18, 0.16, 520, 820, 0.5, 0.5)
    sweep(track, 3.33, 0.3, 800, 480, 0.55, 0.5)
    return track


def robot() -> Samples:
    """A small machine's tune: square and friendly, to a beat of 400 ms."""
    track, noise = silence(5.1), random.Random(4)
    thud(track, 0.22, 110, 1.0, 0.06)
    thud(track, 0.44, 120, 0.5, 0.05)
    tune = (392.0, 392.0, 587.33, 523.25, 440.0, 440.0, 659.26, 587.33, 523.25, 659.26)
    for beat in range(10):
        start = 0.8 + 0.4 * beat
        thud(track, start, 95, 0.9, 0.05)
        hiss(track, start + 0.2, 0.06, 0.32, 0.1, noise)
        bell(track, start, tune[beat], 0.42, 0.09)
        bell(track, start, tune[beat] / 2, 0.3, 0.12)
        bell(track, start + 0.2, tune[beat] * (1.5 if beat % 2 else 1.25), 0.26, 0.06)
    sweep(track, 4.7, 0.35, 300, 1400, 0.4)
    return track


def balloons() -> Samples:
    """A light tune that rises, a pop, a squeak of surprise, and the tune again."""
    track, noise = silence(5.2), random.Random(5)
    for place, hertz in enumerate((523.25, 659.26, 783.99, 1046.5, 880.0, 1046.5)):
        bell(track, 0.35 + 0.32 * place, hertz, 0.4, 0.2)
    hiss(track, 2.65, 0.16, 1.3, 0.35, noise)
    thud(track, 2.65, 260, 0.9, 0.03)
    sweep(track, 2.78, 0.14, 1500, 2300, 0.3)
    for place, hertz in enumerate((659.26, 783.99, 987.77, 1318.5)):
        bell(track, 3.5 + 0.3 * place, hertz, 0.36, 0.24)
    return track


def laugh() -> Samples:
    """Somebody small and round laughs, falls over, and goes on laughing."""
    track, noise = silence(4.3), random.Random(6)
    start, high = 0.8, 430.0
    while start < 2.45:
        hiss(track, start - 0.03, 0.05, 0.14, 0.3, noise)
        sweep(track, start, 0.15, high, high * 0.8, 0.55, 0.75)
        start, high = start + 0.22, high * (0.97 if start < 1.6 else 1.05)
    sweep(track, 2.55, 0.33, 760, 260, 0.4, 0.2)
    thud(track, 2.9, 90, 1.4, 0.09)
    start, high = 3.08, 560.0
    while start < 3.95:
        sweep(track, start, 0.1, high, high * 0.86, 0.42, 0.6)
        start, high = start + 0.145, high * 0.985
    return track


def rocket() -> Samples:
    """Three beeps, a rumble that grows, a rush that goes away, and stars."""
    track, noise = silence(4.3), random.Random(7)
    for start, hertz in ((0.2, 660.0), (0.5, 660.0), (0.8, 990.0)):
        bell(track, start, hertz, 0.4, 0.08)
    hiss(track, 0.9, 2.6, 1.1, 0.93, noise, swell=True)
    hiss(track, 1.6, 1.7, 0.5, 0.6, noise, swell=True)
    sweep(track, 1.7, 1.5, 120, 520, 0.3)
    for place, hertz in enumerate((1318.5, 1568.0, 1760.0, 2093.0, 2637.0)):
        bell(track, 2.6 + 0.2 * place, hertz, 0.26, 0.2)
    return track


SOUNDS: tuple[Callable[[], Samples], ...] = (heart, confetti, knock, robot, balloons, laugh, rocket)
