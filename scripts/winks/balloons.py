"""Balloons rise; three of them carry a chick in a basket, one bursts on its way."""

from winks.stage import Stage, Step, oval, polygon, star

END = 5300
COLOURS = (
    ("#ff5d73", "#c81e4a"),
    ("#ffb938", "#e2791b"),
    ("#47c2f0", "#1879c4"),
    ("#8fdb5b", "#3f9c38"),
    ("#c58bff", "#7a3fd0"),
    ("#ff8fc7", "#d3418d"),
)
BODY = (
    "M 0 40 C -14 36 -36 12 -36 -12 C -36 -36 -20 -50 0 -50 C 20 -50 36 -36 36 -12 C "
    "36 12 14 36 0 40 Z"
)
SHINE = "M -22 -10 C -24 -28 -14 -38 -6 -40 C -14 -30 -18 -22 -16 -8 C -17 -5 -21 -6 -22 -10 Z"
KNOT = polygon((0, 38), (7, 49), (-7, 49))


def make() -> bytes:
    """Write it."""
    stage = Stage("Balloons", length=END, poster=1950, sound="balloons")
    for number, (x, begin, takes, size) in enumerate(
        (
            (66, 0, 3300, 0.8),
            (404, 350, 3500, 0.86),
            (154, 1500, 3200, 0.7),
            (330, 2000, 3200, 0.74),
            (52, 2300, 3200, 0.76),
        )
    ):
        _free(stage, number, x, begin, takes, size)
    _bursting(stage)
    _basket(stage)
    return stage.file()


def _balloon(stage: Stage, inside: int, colour: int) -> None:
    bright, deep = COLOURS[colour]
    stage.add(f"{BODY} {KNOT}", bright, shade=deep, line=deep, width=2.5, inside=inside)
    stage.add(SHINE, "#ffffff", inside=inside, alpha=0.65)


def _free(stage: Stage, number: int, x: float, begin: int, takes: int, size: float) -> None:
    end = begin + takes
    rise = stage.add(move=[(begin, 0, 440), (end, 0, -130)], shown=(begin, min(end, END)))
    balloon = stage.add(
        inside=rise,
        size=size,
        move=[(ms, x + way, 0, "both") for ms, way in _winds(begin, end, 16)],
        turn=[(ms, way, "both") for ms, way in _winds(begin + 180, end, 7)],
    )
    line = "M 0 48 C -8 70 10 88 0 116"
    other = "M 0 48 C 10 70 -10 88 2 116"
    stage.add(
        line,
        line="#8a97a8",
        width=2,
        inside=balloon,
        morph=[
            (begin + place * 420, (line, other)[place % 2], "both")
            for place in range(1 + (takes // 420))
        ],
    )
    _balloon(stage, balloon, number)


def _winds(begin: int, end: int, reach: float) -> list[tuple[int, float]]:
    return [(ms, reach if place % 2 else -reach) for place, ms in enumerate(range(begin, end, 700))]


def _bursting(stage: Stage) -> None:
    """One that goes up beside the basket, until it is no more."""
    begin, bang = 700, 2650
    rise = stage.add(move=[(begin, 0, 440), (bang, 0, 96)], shown=(begin, bang))
    balloon = stage.add(
        inside=rise,
        move=[(ms, 372 + way, 0, "both") for ms, way in _winds(begin, bang, 12)],
        size=[(bang - 260, 0.9), (bang - 20, 1.14, "in")],
    )
    stage.add("M 0 48 C -8 70 10 88 0 116", line="#8a97a8", width=2, inside=balloon)
    _balloon(stage, balloon, 0)
    x, y = 374, 90
    stage.add(
        star(11, 62, 30),
        "#fff6cf",
        line="#ff9f43",
        width=4,
        move=(x, y),
        shown=(bang, bang + 260),
        turn=12,
        size=[(bang, 0.4), (bang + 80, 1.15, "out"), (bang + 260, 0.5, "in")],
        alpha=[(bang + 140, 1), (bang + 260, 0)],
    )
    for number, (way_x, way_y) in enumerate(((-70, -30), (64, -44), (-46, 60), (58, 52), (4, -72))):
        scrap = "M -9 -4 Q 0 -12 10 -3 Q 4 9 -5 8 Z"
        stage.add(
            scrap,
            COLOURS[0][number % 2],
            shown=(bang, bang + 1100),
            turn=[(bang, number * 70), (bang + 1100, number * 70 + 400)],
            move=[
                (bang, x, y),
                (bang + 230, x + way_x, y + way_y, "out"),
                (bang + 1100, x + way_x * 1.2, 350, "in"),
            ],
        )


def _basket(stage: Stage) -> None:
    begin, end = 300, 5250
    rise = stage.add(
        move=[
            (begin, 226, 500),
            (2100, 226, 196, "out"),
            (3900, 226, 176, "both"),
            (end, 226, -170, "in"),
        ]
    )
    whole = stage.add(
        inside=rise,
        move=[(ms, way, 0, "both") for ms, way in _winds(begin, end, 9)],
        turn=[(ms, way, "both") for ms, way in _winds(begin + 300, end, 3.5)],
    )
    stage.add(
        "M -40 -82 L -28 52 M 40 -82 L 28 52 M 0 -96 L -26 52 M 0 -96 L 26 52",
        line="#8a6f52",
        width=2.2,
        inside=whole,
    )
    for x, y, colour, lean in ((-44, -126, 2, -9), (44, -126, 3, 9), (0, -146, 4, 0)):
        one = stage.add(inside=whole, move=(x, y), turn=lean, size=1.08)
        _balloon(stage, one, colour)
    _chick(stage, whole)
    stage.add(
        "M -36 48 L 36 48 L 29 88 Q 0 97 -29 88 Z",
        "#d79a5b",
        shade="#9a6229",
        line="#6d4217",
        width=3.5,
        inside=whole,
    )
    stage.add(
        "M -33 61 L 33 61 M -31 75 L 31 75 M -16 50 L -13 91 M 0 50 L 0 93 M 16 50 L 13 91",
        line="#8a5520",
        width=2,
        inside=whole,
        alpha=0.8,
    )
    stage.add(
        "M -40 44 L 40 44 Q 45 49 40 54 L -40 54 Q -45 49 -40 44 Z",
        "#eab676",
        shade="#b97b3b",
        line="#6d4217",
        width=3,
        inside=whole,
    )


def _chick(stage: Stage, whole: int) -> None:
    """It looks over the edge, waves, and jumps when something bursts."""
    hop = [(0, 0, 34), (2200, 0, 34), (2650, 0, 34), (2760, 0, 12, "out"), (3000, 0, 34, "in")]
    chick = stage.add(
        inside=whole,
        move=hop,
        turn=[
            (900, 0),
            (1300, -8, "both"),
            (1700, 6, "both"),
            (2600, 0, "both"),
            (2750, 10, "out"),
            (3200, 0, "both"),
        ],
    )
    wing = "M 0 0 C 14 -6 26 -16 24 -28 C 14 -28 2 -18 -6 -6 Z"
    waves: list[Step] = [(1000, 60)]
    for place, ms in enumerate(range(1200, 2500, 170)):
        waves.append((ms, -26 if place % 2 else 14, "both"))
    waves += [(2600, 60, "both"), (2750, -40, "out"), (3100, 60, "both")]
    for place, ms in enumerate(range(3500, 5000, 170)):
        waves.append((ms, -26 if place % 2 else 14, "both"))
    stage.add(wing, "#f6c22d", line="#a87308", width=2.5, inside=chick, move=(20, 2), turn=waves)
    stage.add(
        "M -4 -29 Q -9 -42 -2 -44 Q -1 -36 2 -35 Q 4 -44 10 -42 Q 6 -34 5 -28 Z",
        "#f6c22d",
        line="#a87308",
        width=2,
        inside=chick,
    )
    stage.add(
        (
            "M 0 -31 C 20 -31 29 -16 29 2 C 29 22 16 32 0 32 C -16 32 -29 22 -29 2 C -29 -16 "
            "-20 -31 0 -31 Z"
        ),
        "#ffe066",
        shade="#f4b41a",
        line="#a87308",
        width=3,
        inside=chick,
    )
    for side in (-1, 1):
        eye = stage.add(
            inside=chick,
            move=(side * 11, -7),
            size=[
                (0, 1, 1),
                (1500, 1, 1),
                (1560, 1, 0.1),
                (1630, 1, 1),
                (2650, 1, 1),
                (2720, 1.5, 1.5, "out"),
                (3200, 1, 1, "both"),
                (3900, 1, 1),
                (3960, 1, 0.1),
                (4030, 1, 1),
            ],
        )
        stage.add(oval(4.6, 6), "#3a2a10", inside=eye)
        stage.add(oval(1.8, 2.2, -1.4, -2.4), "#ffffff", inside=eye)
        stage.add(oval(5, 3.2), "#ff9d7a", inside=chick, move=(side * 19, 3), alpha=0.8)
    closed = "M -7 0 Q 0 -5 7 0 Q 4 5 0 6 Q -4 5 -7 0 Z"
    wide = "M -7 -2 Q 0 -7 7 -2 Q 6 11 0 13 Q -6 11 -7 -2 Z"
    stage.add(
        closed,
        "#ff8a1f",
        shade="#d9600a",
        line="#a0470a",
        width=2,
        inside=chick,
        morph=[
            (0, closed),
            (1000, closed),
            (1250, wide, "both"),
            (1500, closed, "both"),
            (1750, wide, "both"),
            (2000, closed, "both"),
            (2650, closed),
            (2730, wide, "out"),
            (3200, closed, "both"),
            (3600, wide, "both"),
            (3850, closed, "both"),
        ],
    )
