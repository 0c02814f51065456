"""A heart that drops in, bounces, winks, and beats until it bursts into small ones."""

import math
import random

from winks.stage import Stage, beats, heart, oval, star

RED, DEEP, ROSE, DARK = "#ff5b7f", "#d81b53", "#ff9db4", "#5a0f2a"


def make() -> bytes:
    """Write it."""
    stage = Stage("Bouncing heart", length=4300, poster=2500, sound="heart")
    chance = random.Random(14)
    stage.add(
        oval(78, 10),
        "#3a1020",
        move=(240, 292),
        size=[(0, 0.3), (340, 1, "in"), (600, 0.75, "out"), (860, 1, "in"), (3900, 1), (4200, 1.4)],
        alpha=[(0, 0), (340, 0.28), (600, 0.18), (860, 0.28), (3900, 0.28), (4200, 0)],
    )
    for number in range(9):
        _rising(stage, number, chance)
    body = stage.add(
        move=[
            (0, 240, -130),
            (900, 240, 176, "bounce"),
            (1700, 240, 176),
            (1820, 240, 168, "out"),
            (1960, 240, 176, "in"),
        ],
        turn=[
            (0, -14),
            (340, 10, "both"),
            (600, -6, "both"),
            (900, 0, "both"),
            (2500, 0),
            (2680, 7, "both"),
            (3050, 7),
            (3200, 0, "both"),
        ],
        size=[
            (0, 0.94, 1.06),
            (300, 0.92, 1.1),
            (360, 1.14, 0.84, "out"),
            (520, 0.97, 1.04, "both"),
            (640, 1, 1),
            (700, 1.06, 0.94, "both"),
            (820, 1, 1, "both"),
            *[(ms, size, size, *rest) for ms, size, *rest in beats((1700, 2050), 0.1)[1:]],
            *[(ms, size, size, *rest) for ms, size, *rest in beats((3350, 3620), 0.14, 230)[1:]],
            (3900, 1, 1),
            (4130, 1.5, 1.5, "in"),
        ],
        alpha=[(0, 1), (3960, 1), (4130, 0, "out")],
    )
    stage.add(heart(104), RED, shade=DEEP, line="#a80f40", width=4, inside=body)
    stage.add(
        "M -74 -40 C -72 -72 -44 -82 -24 -66 C -48 -66 -64 -54 -66 -30 Z",
        "#ffffff",
        inside=body,
        alpha=0.55,
    )
    for side in (-1, 1):
        stage.add(oval(17, 10), ROSE, inside=body, move=(side * 62, 14), alpha=0.8)
    _eyes(stage, body)
    stage.add(
        "M -22 16 Q 0 28 22 16 Q 14 46 0 46 Q -14 46 -22 16 Z",
        DARK,
        shade="#8c1c3c",
        inside=body,
        size=[
            (0, 1, 0.6),
            (900, 1, 0.6),
            (1150, 1, 1, "back"),
            (2500, 1, 1),
            (2680, 1.15, 1.15, "back"),
            (3200, 1, 1, "both"),
        ],
    )
    stage.add(
        star(4, 22, 6),
        "#fff3c4",
        line="#ffc94d",
        width=2,
        move=(306, 112),
        shown=(2560, 3100),
        size=[(2560, 0), (2760, 1.2, "back"), (3100, 0, "in")],
        turn=[(2560, 0), (3100, 90)],
    )
    for number in range(14):
        _burst(stage, number, chance)
    return stage.file()


def _eyes(stage: Stage, body: int) -> None:
    blink = [(0, 1), (1250, 1), (1320, 0.1, "in"), (1400, 1, "out")]
    for side in (-1, 1):
        open_until = [(0, 1), (2540, 1), (2541, 0), (3130, 0), (3131, 1)] if side > 0 else [(0, 1)]
        eye = stage.add(
            inside=body,
            move=(side * 33, -12),
            alpha=open_until,
            size=[(ms, 1, high, *rest) for ms, high, *rest in blink],
        )
        stage.add(oval(11, 15), DARK, inside=eye)
        stage.add(oval(4.5, 5.5, -3, -6), "#ffffff", inside=eye)
    stage.add(
        "M -15 4 Q 0 -13 15 4", line=DARK, width=7, inside=body, move=(33, -10), shown=(2541, 3130)
    )


def _rising(stage: Stage, number: int, chance: random.Random) -> None:
    """A small heart that floats up from behind."""
    begin = 1500 + number * 210
    x, end = 120 + (number * 97) % 250, begin + 1500
    wide = chance.uniform(15, 28)
    stage.add(
        heart(wide),
        ROSE if number % 2 else RED,
        shade=RED if number % 2 else DEEP,
        shown=(begin, end),
        move=[
            (begin, x, 250),
            (begin + 500, x + 16, 180, "both"),
            (begin + 1000, x - 14, 100, "both"),
            (end, x + 8, 10, "both"),
        ],
        turn=[(begin, -12), (begin + 750, 14, "both"), (end, -8, "both")],
        size=[(begin, 0), (begin + 300, 1, "back")],
        alpha=[(begin, 1), (end - 400, 1), (end, 0)],
    )


def _burst(stage: Stage, number: int, chance: random.Random) -> None:
    angle = 2 * math.pi * number / 14 + chance.uniform(-0.12, 0.12)
    far = chance.uniform(150, 235)
    x, y = 240 + far * math.cos(angle), 176 + 0.72 * far * math.sin(angle)
    stage.add(
        heart(chance.uniform(9, 18)),
        (RED, ROSE, "#ffc2d1")[number % 3],
        shown=(3980, 4300),
        move=[(3980, 240, 176), (4300, x, y, "out")],
        turn=[(3980, 0), (4300, chance.uniform(-90, 90))],
        size=[(3980, 0.4), (4100, 1.2, "out"), (4300, 0.5)],
        alpha=[(3980, 1), (4180, 1), (4300, 0)],
    )
