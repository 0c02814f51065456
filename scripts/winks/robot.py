"""A robot dances: eight bars to a beat of 400 ms, with lights and notes around it."""

import random

from winks.stage import Stage, Step, box, oval, path, polygon

BEAT, END = 400, 5200
STEEL, SHADE, EDGE, DARK = "#c9d6e4", "#8ea5bd", "#41576f", "#1d2b3c"
GLOW, CORAL, SUN = "#5ff2d2", "#ff6f61", "#ffd166"
LIGHTS = ("#ff5da2", "#4cc9f0", "#ffd166", "#80ed99")


def make() -> bytes:
    """Write it."""
    stage = Stage("Dancing robot", length=END, poster=2240, sound="robot")
    _lights(stage)
    stage.add(
        oval(128, 22),
        "#273a55",
        shade="#131d2e",
        line="#5e7ca3",
        width=3,
        move=(240, 284),
        size=[(0, 0), (350, 1, "back"), (4900, 1), (END, 0, "in")],
    )
    tiles = ((-74, 0), (0, 9), (74, 0), (0, -9))
    for number, (x, y) in enumerate(tiles):
        stage.add(
            oval(30, 7),
            LIGHTS[number],
            move=(240 + x, 284 + y),
            alpha=[
                (0, 0),
                *(
                    (ms, 0.9 if (ms // BEAT + number) % 2 else 0.25, "hold")
                    for ms in range(BEAT, 4900, BEAT)
                ),
                (END, 0),
            ],
        )
    robot = stage.add(
        move=[
            (0, 240, -190),
            (600, 240, 284, "bounce"),
            (4700, 240, 284),
            (4850, 240, 294, "out"),
            (END, 240, -200, "in"),
        ],
        size=[(0, 1, 1), (4700, 1, 1), (4840, 1.12, 0.84, "out"), (4960, 0.92, 1.1, "out")],
    )
    for side in (-1, 1):
        _leg(stage, robot, side)
    hips = stage.add(inside=robot, move=_hips(), turn=_ways((0, 5, -5)))
    for side in (-1, 1):
        _arm(stage, hips, side)
    _trunk(stage, hips)
    _head(stage, hips)
    _notes(stage)
    return stage.file()


def _bars(begin: int = 800, end: int = 4600) -> range:
    return range(begin, end, BEAT)


def _ways(values: tuple[float, float, float]) -> list[Step]:
    """From rest to one side and the other with the beat, and to rest."""
    rest, one, other = values
    return [
        (600, rest),
        *((ms, (one, other)[place % 2], "back") for place, ms in enumerate(_bars())),
        (4640, rest, "both"),
    ]


def _hips() -> list[Step]:
    """Down on the beat and up between, swaying from side to side."""
    steps: list[Step] = [(0, 0, -92)]
    for place, ms in enumerate(_bars()):
        side = 1 if place % 2 else -1
        steps += [
            (ms - 100, side * 4, -94, "both"),
            (ms, side * 13, -80, "in"),
            (ms + 130, side * 11, -92, "out"),
        ]
    return [*steps, (4640, 0, -92, "both")]


def _lights(stage: Stage) -> None:
    for number, x in enumerate((70, 410)):
        side = 1 if number else -1
        stage.add(
            polygon((-7, 0), (7, 0), (62, 330), (-62, 330)),
            LIGHTS[number],
            shade="#ffffff",
            move=(x, -12),
            turn=[
                (0, side * 10),
                *(
                    (ms, side * (34 if place % 2 else 8), "both")
                    for place, ms in enumerate(range(600, 4800, 2 * BEAT))
                ),
            ],
            alpha=[(0, 0), (500, 0.3), (4800, 0.3), (END, 0)],
            tint=[
                (ms, LIGHTS[(place + number) % 4], "both")
                for place, ms in enumerate(range(0, 4900, 2 * BEAT))
            ],
        )


def _leg(stage: Stage, robot: int, side: int) -> None:
    lift: list[Step] = [(600, 0)]
    for place, ms in enumerate(_bars()):
        high = (place % 2 == 0) == (side > 0) and place % 4 > 1
        lift += [(ms - 60, 0, "in"), (ms + 90, side * (-26 if high else 0), "out")]
    foot = stage.add(inside=robot, move=(side * 25, -4), turn=[*lift, (4640, 0, "both")])
    bent = path("M", 0, 0, "Q", side * 10, -34, side * -3, -66)
    straight = path("M", 0, 0, "Q", side * 4, -38, side * -3, -74)
    steps: list[Step] = [(600, straight)]
    for ms in _bars():
        steps += [(ms, bent, "in"), (ms + 150, straight, "out")]
    for colour, wide in ((EDGE, 18), (SHADE, 12)):
        stage.add(straight, line=colour, width=wide, inside=foot, morph=steps)
    stage.add(
        path("M", -20, 4, "C", -22, -14, 22, -14, 24 * side if side > 0 else 20, 4, "Z"),
        CORAL,
        shade="#c43d34",
        line=EDGE,
        width=3,
        inside=foot,
    )


def _arm(stage: Stage, hips: int, side: int) -> None:
    """Raise an arm to one bar, let it swing to the next."""
    upper: list[Step] = [(600, side * 14)]
    lower: list[Step] = [(600, side * 10)]
    poses = ((-62, -70), (38, 66), (-104, -24), (24, 100))
    for place, ms in enumerate(_bars()):
        shift = place + (0 if side > 0 else 1)
        one, other = poses[shift % 4]
        upper.append((ms, side * one, "back"))
        lower.append((ms, side * other, "back"))
    upper += [(4640, side * 12, "both"), (4900, side * -150, "out")]
    lower += [(4640, side * 8, "both"), (4900, side * -10, "out")]
    shoulder = stage.add(inside=hips, move=(side * 56, -62), turn=upper)
    for colour, wide in ((EDGE, 20), (SHADE, 13)):
        stage.add(path("M", 0, 0, "L", side * 8, 42), line=colour, width=wide, inside=shoulder)
    elbow = stage.add(inside=shoulder, move=(side * 8, 42), turn=lower)
    for colour, wide in ((EDGE, 18), (STEEL, 11)):
        stage.add(path("M", 0, 0, "L", side * 4, 36), line=colour, width=wide, inside=elbow)
    stage.add(oval(9), SUN, line=EDGE, width=3, inside=elbow)
    stage.add(
        "M -11 42 C -16 34 16 34 12 42 L 15 58 L 6 52 L 0 60 L -6 52 L -14 58 Z",
        CORAL,
        shade="#c43d34",
        line=EDGE,
        width=3,
        inside=elbow,
        move=(side * 4, 0),
    )


def _trunk(stage: Stage, hips: int) -> None:
    stage.add(box(-56, -80, 112, 92, 22), STEEL, shade=SHADE, line=EDGE, width=4, inside=hips)
    stage.add(
        "M -44 -58 C -44 -68 -38 -71 -28 -71 L 20 -71 C -16 -66 -36 -54 -44 -32 Z",
        "#ffffff",
        inside=hips,
        alpha=0.5,
    )
    stage.add(box(-34, -56, 68, 34, 9), DARK, line=EDGE, width=2.5, inside=hips)
    for number in range(4):
        bars = [
            (0, 0.3),
            *(
                (ms, (0.35, 1, 0.6, 0.85, 0.25)[(place * 2 + number * 3) % 5], "both")
                for place, ms in enumerate(range(600, 4700, BEAT // 2))
            ),
        ]
        stage.add(
            box(-5, -24, 10, 24, 3),
            (GLOW, SUN, GLOW, SUN)[number],
            inside=hips,
            move=(-22.5 + 15 * number, -27),
            size=[(ms, 1, high, *rest) for ms, high, *rest in bars],
        )
    for number in range(3):
        stage.add(
            oval(5), LIGHTS[number], line=EDGE, width=1.5, inside=hips, move=(-20 + 20 * number, -5)
        )


def _head(stage: Stage, hips: int) -> None:
    for colour, wide in ((EDGE, 24), (SHADE, 16)):
        stage.add("M 0 -82 L 0 -92", line=colour, width=wide, inside=hips)
    head = stage.add(inside=hips, move=(0, -92), turn=_ways((0, -13, 13)))
    spring = ("M 0 -66 Q -4 -78 0 -92", "M 0 -66 Q 12 -76 12 -90", "M 0 -66 Q -12 -76 -12 -90")
    wobble: list[Step] = [
        (0, spring[0]),
        *((ms + 60, spring[1 + place % 2], "back") for place, ms in enumerate(_bars())),
        (4700, spring[0]),
    ]
    stage.add(spring[0], line=EDGE, width=4.5, inside=head, morph=wobble)
    bulb: list[Step] = [
        (0, 0, -96),
        *((ms + 60, (12, -12)[place % 2], -95, "back") for place, ms in enumerate(_bars())),
        (4700, 0, -96),
    ]
    stage.add(
        oval(9),
        CORAL,
        shade="#ffd0ca",
        line=EDGE,
        width=3,
        inside=head,
        move=bulb,
        tint=[
            (ms, CORAL if place % 2 else SUN, "hold")
            for place, ms in enumerate(range(0, END, BEAT))
        ],
    )
    for side in (-1, 1):
        stage.add(
            box(-7, -15, 14, 30, 5),
            SUN,
            shade="#d99a26",
            line=EDGE,
            width=3,
            inside=head,
            move=(side * 57, -34),
        )
    stage.add(box(-52, -70, 104, 72, 24), STEEL, shade=SHADE, line=EDGE, width=4, inside=head)
    stage.add(box(-41, -58, 82, 48, 16), DARK, line=EDGE, width=2.5, inside=head)
    looks: list[Step] = [
        (0, 0, -38),
        *((ms, (7, -7)[place % 2], -38, "back") for place, ms in enumerate(_bars())),
        (4700, 0, -38),
    ]
    face = stage.add(inside=head, move=looks)
    blinks: list[Step] = [(0, 1, 1)]
    for ms in (1300, 2500, 3300):
        blinks += [(ms, 1, 1), (ms + 60, 1, 0.12), (ms + 130, 1, 1)]
    for side in (-1, 1):
        happy = "M -9 5 Q 0 -12 9 5"
        stage.add(
            oval(8, 10), GLOW, inside=face, move=(side * 18, -1), size=blinks, shown=(0, 3600)
        )
        stage.add(happy, line=GLOW, width=5, inside=face, move=(side * 18, -1), shown=(3600, END))
    stage.add("M -12 14 Q 0 24 12 14", line=GLOW, width=4, inside=face)


def _notes(stage: Stage) -> None:
    chance = random.Random(9)
    note = (
        "M -2 10 C -2 3 -14 4 -14 11 C -14 17 -4 18 -1 12 L 3 -13 L 14 -9 L 15 -16 L 0 -22 L -4 6 Z"
    )
    for number in range(6):
        begin = 700 + number * 640
        x = 240 + (-1 if number % 2 else 1) * chance.uniform(110, 190)
        end = begin + 1300
        stage.add(
            note,
            LIGHTS[number % 4],
            line="#ffffff",
            width=1.5,
            shown=(begin, min(end, 5100)),
            move=[(begin, x, 250), (begin + 650, x + 20, 150, "both"), (end, x - 8, 40, "both")],
            turn=[
                (begin, -18),
                (begin + 430, 16, "both"),
                (begin + 860, -14, "both"),
                (end, 12, "both"),
            ],
            size=[(begin, 0), (begin + 220, 1.25, "back"), (end, 1)],
            alpha=[(end - 350, 1), (end, 0)],
        )
