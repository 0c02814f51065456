"""Two party poppers go off, and confetti and streamers rain down."""

import math
import random

from winks.stage import Stage, Step, box, oval, path, polygon, star

COLOURS = ("#ff4d6d", "#ffb703", "#2ec4b6", "#4d7cff", "#b15cff", "#7bd84f", "#ff8a3d")


def make() -> bytes:
    """Write it."""
    stage = Stage("Confetti", length=4600, poster=1750, sound="confetti")
    chance = random.Random(22)
    for side in (-1, 1):
        for number in range(2):
            _streamer(stage, side, number, chance)
    for number in range(22):
        _piece(stage, number, chance)
    for number in range(24):
        _raining(stage, number, chance)
    for side in (-1, 1):
        _popper(stage, side)
    return stage.file()


def _mouth(side: int) -> tuple[float, float]:
    """Where things fly out."""
    return 240 + side * 138, 212


def _popper(stage: Stage, side: int) -> None:
    bang = 620 if side < 0 else 760
    x, y = _mouth(side)
    flash = stage.add(
        move=(x, y),
        shown=(bang, bang + 260),
        size=[(bang, 0.3), (bang + 90, 1.2, "out"), (bang + 260, 0.2, "in")],
    )
    stage.add(star(9, 40, 19), "#fff2b0", line="#ffc43d", width=3, inside=flash, turn=side * 8)
    popper = stage.add(
        move=[
            (0, 240 + side * 330, 350),
            (420, 240 + side * 178, 268, "back"),
            (bang, 240 + side * 178, 268),
            (bang + 70, 240 + side * 196, 286, "out"),
            (bang + 300, 240 + side * 178, 268, "back"),
            (3500, 240 + side * 178, 268),
            (4000, 240 + side * 340, 370, "in"),
        ],
        turn=[
            (0, side * 90),
            (420, side * -35, "back"),
            (bang - 160, side * -35),
            (bang - 60, side * -31),
            (bang, side * -39),
            (bang + 80, side * -28, "out"),
            (bang + 300, side * -35, "both"),
        ],
        size=[
            (0, 1, 1),
            (bang - 180, 1, 1),
            (bang - 30, 1.12, 0.86, "in"),
            (bang + 60, 0.92, 1.14, "out"),
            (bang + 240, 1, 1, "both"),
        ],
    )
    cone = polygon((-34, -46), (34, -46), (7, 58), (-7, 58))
    stage.add(cone, "#5b6cff", shade="#2733b8", line="#1d2687", width=3, inside=popper)
    stage.add(polygon((-30, -28), (30.5, -33), (24, -8), (-23, -2)), "#ffd23f", inside=popper)
    stage.add(polygon((-18.5, 16), (19, 11), (13, 34), (-12.5, 39)), "#ff5d8f", inside=popper)
    stage.add(oval(35, 11, 0, -46), "#20297a", line="#c9d0ff", width=3, inside=popper)


def _shape(number: int) -> str:
    return (
        box(-11, -6, 22, 12, 2),
        oval(8),
        polygon((-10, 8), (10, 8), (0, -12)),
        box(-4, -14, 8, 28, 3),
    )[number % 4]


def _piece(stage: Stage, number: int, chance: random.Random) -> None:
    """A scrap of paper: it shoots up, and tumbles down."""
    side = -1 if number % 2 else 1
    begin = (620 if side < 0 else 760) + chance.randrange(0, 200)
    x, y = _mouth(side)
    angle = chance.uniform(0.35, 1.5)
    far = chance.uniform(150, 380)
    top_x, top_y = x - side * far * math.cos(angle), y - min(250, far * math.sin(angle))
    end = begin + chance.randrange(2300, 3300)
    rise = begin + chance.randrange(420, 680)
    drift = chance.uniform(-80, 80)
    stage.add(
        _shape(number),
        COLOURS[number % len(COLOURS)],
        shown=(begin, end),
        size=_flips(begin, rise, end),
        move=[
            (begin, x, y),
            (rise, top_x, top_y, "out"),
            ((rise + end) / 2, top_x + drift, (top_y + 350) / 2 - 30, "in"),
            (end, top_x + drift * 0.4, 350),
        ],
        turn=[
            (begin, chance.uniform(-90, 90)),
            (end, chance.choice((-1, 1)) * chance.uniform(360, 900)),
        ],
    )


def _raining(stage: Stage, number: int, chance: random.Random) -> None:
    """What went up further than one sees comes down everywhere."""
    begin = 1150 + number * 62
    end = begin + chance.randrange(1700, 2150)
    x = -40 + 560 * ((number * 0.618) % 1)
    drift = chance.uniform(20, 50)
    stage.add(
        _shape(number),
        COLOURS[(number + 3) % len(COLOURS)],
        shown=(begin, end),
        size=_flips(begin, begin, end),
        move=[
            (begin, x, -30),
            (begin + 600, x + drift, 90, "both"),
            (begin + 1200, x - drift, 210, "both"),
            (end, x + drift, 350, "both"),
        ],
        turn=[
            (begin, chance.uniform(-90, 90)),
            (end, chance.choice((-1, 1)) * chance.uniform(300, 700)),
        ],
    )


def _flips(begin: int, first: int, end: int) -> list[Step]:
    """Paper turns over as it falls."""
    flips = range(first + 1, end, 260)
    return [
        (begin, 1, 1),
        *((ms, 1, 0.15 if place % 2 else 1, "both") for place, ms in enumerate(flips)),
    ]


def _streamer(stage: Stage, side: int, number: int, chance: random.Random) -> None:
    """A curled ribbon that unrolls on its way, and sinks."""
    begin = 660 if side < 0 else 800
    x, y = _mouth(side)
    top = (x - side * (90 + 130 * number), 70 + 34 * number)
    rolled, loose = _ribbon(6, 3), _ribbon(21, 12)
    end = 3500 + 180 * number
    stage.add(
        rolled,
        line=COLOURS[(number * 2 + (side > 0)) % 7],
        width=6,
        shown=(begin, end),
        move=[
            (begin, x, y),
            (begin + 560, *top, "out"),
            (begin + 1500, top[0] - side * 30, top[1] + 70, "in"),
            (end, top[0] + side * 10, 420, "in"),
        ],
        turn=[
            (begin, side * -40),
            (begin + 560, side * -70, "out"),
            (begin + 1500, side * -110, "both"),
            (end, side * chance.uniform(-230, -150), "both"),
        ],
        morph=[
            (begin, rolled),
            (begin + 520, loose, "out"),
            (begin + 1500, _ribbon(17, 15), "both"),
            (end, _ribbon(23, 9), "both"),
        ],
    )


def _ribbon(long: float, high: float) -> str:
    """Six curls in a row."""
    words: list[str | float] = ["M", 0, 0]
    for curl in range(6):
        begin, side = curl * long, 1 if curl % 2 else -1
        words += [
            "C",
            begin + long * 0.25,
            side * high * 1.3,
            begin + long * 0.75,
            side * high * 1.3,
            begin + long,
            0,
        ]
    return path(*words)
