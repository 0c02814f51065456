"""A rocket counts down, shakes, and is off into the stars."""

import math
import random

from winks.stage import Stage, oval, path, star

END, FIRE, LIFTS = 4400, 900, 1700
WHITE, GREY, EDGE, RED, DEEP = "#f6f8fc", "#b9c3d6", "#39465e", "#f2545b", "#b3202f"


def make() -> bytes:
    """Write it."""
    stage = Stage("Lift-off", length=END, poster=2050, sound="rocket")
    chance = random.Random(4)
    for number in range(12):
        _star(stage, number, chance)
    for number in range(18):
        _puff(stage, number, chance, behind=True)
    rocket = stage.add(
        move=[
            (0, 240, 520),
            (620, 240, 214, "back"),
            (FIRE, 240, 214),
            *(
                (ms, 240 + (3 if place % 2 else -3), 214 + place * 0.2)
                for place, ms in enumerate(range(FIRE + 40, LIFTS, 50))
            ),
            (LIFTS, 240, 222, "out"),
            (2500, 240, 120, "in"),
            (3300, 240, -240, "in"),
        ],
        size=[
            (0, 1, 1),
            (LIFTS - 160, 1, 1),
            (LIFTS, 1.08, 0.9, "both"),
            (LIFTS + 220, 0.95, 1.08, "out"),
            (2500, 0.97, 1.05),
        ],
    )
    flame = stage.add(
        inside=rocket,
        move=(0, 74),
        shown=(FIRE, END),
        size=[
            (FIRE, 0.1, 0.1),
            *(
                (
                    ms,
                    1.1 if place % 2 else 0.85,
                    (0.7 if ms < LIFTS else 1.5) + (0.18 if place % 2 else 0),
                    "both",
                )
                for place, ms in enumerate(range(FIRE + 150, 3300, 70))
            ),
        ],
    )
    stage.add(
        "M -26 -6 C -30 30 -12 52 0 84 C 12 52 30 30 26 -6 Z",
        "#ffb52e",
        shade="#f2542d",
        inside=flame,
    )
    stage.add(
        "M -14 -4 C -15 18 -7 30 0 48 C 7 30 15 18 14 -4 Z",
        "#fff6c9",
        shade="#ffd23f",
        inside=flame,
    )
    for side in (-1, 1):
        stage.add(
            path(
                "M",
                side * 30,
                18,
                "C",
                side * 62,
                30,
                side * 68,
                62,
                side * 60,
                88,
                "C",
                side * 50,
                74,
                side * 40,
                66,
                side * 26,
                64,
                "Z",
            ),
            RED,
            shade=DEEP,
            line=EDGE,
            width=4,
            inside=rocket,
        )
    stage.add(
        "M -20 62 L 20 62 L 26 78 L -26 78 Z",
        "#5b6985",
        shade=EDGE,
        line=EDGE,
        width=3,
        inside=rocket,
    )
    stage.add(
        (
            "M 0 -112 C 34 -84 46 -30 40 12 C 38 36 30 54 22 66 L -22 66 C -30 54 -38 36 -40 "
            "12 C -46 -30 -34 -84 0 -112 Z"
        ),
        WHITE,
        shade=GREY,
        line=EDGE,
        width=4,
        inside=rocket,
    )
    stage.add(
        "M 0 -112 C 17 -98 28 -78 34 -56 Q 0 -44 -34 -56 C -28 -78 -17 -98 0 -112 Z",
        RED,
        shade=DEEP,
        line=EDGE,
        width=3.5,
        inside=rocket,
    )
    stage.add("M -39 20 Q 0 32 39 20 L 36 34 Q 0 46 -36 34 Z", RED, inside=rocket)
    stage.add(
        "M -28 -30 C -32 -12 -32 4 -30 20 C -25 4 -24 -16 -22 -32 Z",
        "#ffffff",
        inside=rocket,
        alpha=0.8,
    )
    stage.add(oval(23), "#5b6985", line=EDGE, width=3.5, inside=rocket, move=(0, -16))
    stage.add(oval(17.5), "#bfe9ff", shade="#5db4e6", inside=rocket, move=(0, -16))
    _pilot(stage, rocket)
    for number in range(14):
        _puff(stage, number, chance, behind=False)
    return stage.file()


def _pilot(stage: Stage, rocket: int) -> None:
    """A small round face looks out, and is glad to go."""
    pilot = stage.add(
        inside=rocket,
        move=(0, -14),
        turn=[(0, -10), (700, 8, "both"), (1300, -8, "both"), (LIFTS, 0, "both")],
    )
    stage.add(oval(12.5, 12), "#ffcf99", shade="#f2a866", line="#8a4f1d", width=2, inside=pilot)
    for side in (-1, 1):
        stage.add(
            oval(1.9, 2.8),
            "#3a2410",
            inside=pilot,
            move=(side * 4.6, -2),
            size=[(0, 1), (LIFTS, 1), (LIFTS + 150, 1.35, "out")],
        )
    calm = "M -4 4 Q 0 6 4 4 Q 2 7 0 7 Q -2 7 -4 4 Z"
    glad = "M -5 3 Q 0 4 5 3 Q 4 10 0 10 Q -4 10 -5 3 Z"
    stage.add(
        calm, "#7a2638", inside=pilot, morph=[(0, calm), (LIFTS, calm), (LIFTS + 180, glad, "back")]
    )


def _puff(stage: Stage, number: int, chance: random.Random, *, behind: bool) -> None:
    begin = FIRE + 60 + number * (85 if behind else 110)
    side = -1 if number % 2 else 1
    far, big = chance.uniform(40, 190), chance.uniform(16, 30)
    colour = ("#dfe5ee", "#c9d2e0", "#eef2f7")[number % 3]
    end = begin + chance.randrange(1300, 1900)
    stage.add(
        oval(big),
        colour,
        shade="#aab6c9",
        shown=(begin, min(end, END)),
        move=[
            (begin, 240 + side * 8, 296),
            (begin + 500, 240 + side * far, 300 - chance.uniform(0, 22), "out"),
            (end, 240 + side * far * 1.25, 280 - chance.uniform(10, 60), "both"),
        ],
        size=[(begin, 0.3), (begin + 420, 1.2, "out"), (end, 1.7)],
        alpha=[(begin, 0.95), (begin + 500, 0.9), (end, 0)],
    )


def _star(stage: Stage, number: int, chance: random.Random) -> None:
    """It lights up as the sky is reached."""
    angle, far = 2 * math.pi * number / 12, chance.uniform(70, 150)
    x, y = 240 + 1.5 * far * math.cos(angle), 120 + 0.7 * far * math.sin(angle)
    begin = 2350 + number * 90
    stage.add(
        star(4 if number % 3 else 5, chance.uniform(10, 20), chance.uniform(3.5, 6)),
        ("#ffd23f", "#fff0a8", "#9ad7ff")[number % 3],
        line="#e3a008",
        width=1.2,
        move=(x, y),
        shown=(begin, END),
        size=[
            (begin, 0),
            (begin + 240, 1.25, "back"),
            (begin + 480, 0.9, "both"),
            (3900, 1, "both"),
            (END, 0, "in"),
        ],
        turn=[(begin, -30), (END, 40)],
    )
