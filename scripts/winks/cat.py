"""A cat in a scarf walks in, knocks at the inside of the screen, smiles, and walks on."""

from winks.stage import Stage, Step, oval, polygon

FUR, DARK, EDGE, PALE = "#7d95c9", "#5169a3", "#33446f", "#eef2fd"
PINK, SCARF, FRINGE, INK = "#f5a9ba", "#ffc145", "#dd9022", "#26324f"
COMES, KNOCKS, SMILES, GOES, END = 1600, (2150, 2480, 2810), 3100, 3750, 5400
STEP = 400
"""How long a leg takes for one step forward and back."""


def make() -> bytes:
    """Write it."""
    stage = Stage("Knock knock", length=END, poster=2500, sound="knock")
    stage.add(
        oval(92, 9),
        "#10182c",
        alpha=0.2,
        move=[(0, -130, 300), (COMES, 236, 300, "out"), (GOES, 236, 300), (END, 640, 300, "in")],
    )
    cat = stage.add(
        move=[(0, -130, 300), (COMES, 236, 300, "out"), (GOES, 236, 300), (END, 640, 300, "in")]
    )
    trunk = stage.add(
        inside=cat,
        move=_bob(),
        turn=[(0, 0), (COMES, 0), (1850, -2, "both"), (3300, -2), (GOES, 0)],
    )
    _tail(stage, trunk)
    for x, phase in ((-52, 1), (40, -1)):
        _leg(stage, cat, x, phase, DARK, back=True)
    stage.add(
        (
            "M -78 -84 C -84 -122 -40 -128 0 -122 C 36 -118 68 -122 70 -84 C 72 -52 40 -44 0 "
            "-44 C -44 -44 -72 -46 -78 -84 Z"
        ),
        FUR,
        shade=DARK,
        line=EDGE,
        width=3.5,
        inside=trunk,
    )
    stage.add(
        "M -44 -48 C -20 -66 30 -64 52 -56 C 30 -43 -20 -42 -44 -48 Z",
        PALE,
        inside=trunk,
        alpha=0.9,
    )
    stage.add(
        "M -40 -121 Q -36 -106 -42 -94 M -18 -122 Q -13 -106 -19 -92 M 4 -121 Q 9 -107 4 -95",
        line=DARK,
        width=6,
        inside=trunk,
    )
    for x, phase in ((-60, -1), (32, 1)):
        _leg(stage, cat, x, phase, FUR, back=False)
    _head(stage, trunk)
    _paw(stage)
    for number, ms in enumerate(KNOCKS):
        _ripple(stage, number, ms)
    return stage.file()


def _walking(begin: int, end: int, reach: float, phase: int) -> list[Step]:
    steps: list[Step] = [(begin, 0)]
    ms, side = begin + STEP // 2, phase
    while ms < end - STEP // 3:
        steps.append((ms, side * reach, "both"))
        ms, side = ms + STEP // 2, -side
    return [*steps, (end, 0, "both")]


def _bob() -> list[Step]:
    """The body goes up and down with the steps."""
    steps: list[Step] = []
    for begin, end in ((0, COMES), (GOES, END)):
        steps.append((begin, 0, 0))
        ms, up = begin + STEP // 4, True
        while ms < end - 60:
            steps.append((ms, 0, -4 if up else 1, "both"))
            ms, up = ms + STEP // 4, not up
        steps.append((end - 1, 0, 0, "both"))
    return steps


def _tail(stage: Stage, trunk: int) -> None:
    ways = (
        "M -70 -92 C -112 -92 -124 -130 -112 -166 C -108 -178 -94 -178 -92 -168",
        "M -70 -92 C -106 -86 -138 -112 -138 -150 C -138 -166 -126 -170 -120 -160",
        "M -70 -92 C -118 -98 -112 -138 -90 -164 C -82 -174 -70 -168 -72 -158",
    )
    steps: list[Step] = [(0, ways[0])]
    for number, ms in enumerate(range(420, END, 420)):
        steps.append((ms, ways[1 + number % 2], "both"))
    for colour, wide in ((EDGE, 20), (FUR, 13)):
        stage.add(ways[0], line=colour, width=wide, inside=trunk, morph=steps)


def _leg(stage: Stage, cat: int, x: float, phase: int, colour: str, *, back: bool) -> None:
    steps = [*_walking(0, COMES, 24, phase), *_walking(GOES, END, 24, phase)]
    leg = stage.add(inside=cat, move=(x + (10 if back else 0), -62), turn=steps)
    stage.add(
        (
            "M -13 -6 C -15 20 -11 36 -12 50 C -14 62 -8 64 4 64 C 18 64 20 54 11 50 C 13 34 "
            "15 20 14 -6 Z"
        ),
        colour,
        shade=DARK,
        line=EDGE,
        width=3.5,
        inside=leg,
    )
    if not back:
        stage.add(
            "M -11.5 50 C -13 61 -8 62.5 4 62.5 C 17 62.5 18 54 10 50 C 2 46 -6 46 -11.5 50 Z",
            PALE,
            inside=leg,
        )


def _head(stage: Stage, trunk: int) -> None:
    head = stage.add(
        inside=trunk,
        move=[
            (0, 66, -124),
            (COMES, 66, -124),
            (1900, 40, -138, "back"),
            (3350, 40, -138),
            (GOES, 66, -124, "both"),
        ],
        turn=[
            (0, 4),
            (400, -3, "both"),
            (800, 4, "both"),
            (1200, -3, "both"),
            (COMES, 0, "both"),
            (1900, -6, "both"),
            (2120, 3, "both"),
            (2450, -3, "both"),
            (2780, 3, "both"),
            (SMILES, 0),
            (3300, -9, "back"),
            (GOES, 0, "both"),
            (4300, 4, "both"),
            (4800, -3, "both"),
            (END, 3, "both"),
        ],
        size=[(0, 1), (COMES, 1), (1900, 1.16, "back"), (3350, 1.16), (GOES, 1, "both")],
    )
    scarf = stage.add(inside=head, move=(-6, 42))
    stage.add(
        "M -12 2 C -22 20 -20 40 -26 58 L -6 62 C -2 42 4 24 6 4 Z",
        SCARF,
        shade=FRINGE,
        line="#a4660f",
        width=3,
        inside=scarf,
        turn=[
            (0, 26),
            (400, 12, "both"),
            (800, 26, "both"),
            (1200, 12, "both"),
            (COMES, 22),
            (1800, -4, "both"),
            (2200, 3, "both"),
            (3700, 0, "both"),
            (4200, 24, "both"),
            (4700, 12, "both"),
            (END, 26, "both"),
        ],
    )
    stage.add(
        (
            "M -40 -6 C -22 12 22 12 40 -6 C 46 4 40 14 30 16 C 10 22 -14 22 -32 16 C -42 12 "
            "-46 2 -40 -6 Z"
        ),
        SCARF,
        shade=FRINGE,
        line="#a4660f",
        width=3,
        inside=scarf,
    )
    for side in (-1, 1):
        ear = stage.add(
            inside=head,
            move=(side * 29, -31),
            turn=[
                (0, 0),
                (1700, 0),
                (1780, side * 16, "out"),
                (1900, 0, "both"),
                (2600, 0),
                (2680, side * -12, "out"),
                (2800, 0, "both"),
            ],
        )
        stage.add(
            polygon((side * -19, 10), (side * 10, -30), (side * 20, 16)),
            FUR,
            shade=DARK,
            line=EDGE,
            width=3.5,
            inside=ear,
        )
        stage.add(polygon((side * -8, 6), (side * 8, -17), (side * 13, 10)), PINK, inside=ear)
    stage.add(
        (
            "M 0 -44 C 36 -44 56 -20 56 4 C 56 32 30 46 0 46 C -30 46 -56 32 -56 4 C -56 -20 "
            "-36 -44 0 -44 Z"
        ),
        FUR,
        shade="#6b84bb",
        line=EDGE,
        width=3.5,
        inside=head,
    )
    stage.add(
        "M -12 -42 L -9 -27 M 0 -43 L 0 -25 M 12 -42 L 9 -27", line=DARK, width=5.5, inside=head
    )
    stage.add(
        (
            "M 0 10 C 10 4 32 10 32 26 C 32 38 14 43 0 43 C -14 43 -32 38 -32 26 C -32 10 -10 "
            "4 0 10 Z"
        ),
        PALE,
        inside=head,
    )
    for side in (-1, 1):
        _eye(stage, head, side)
        stage.add(
            oval(9, 5.5),
            PINK,
            inside=head,
            move=(side * 41, 20),
            alpha=[(0, 0), (SMILES, 0), (3250, 0.85), (GOES, 0.85), (4000, 0)],
        )
    stage.add(
        "M -7 11 Q 0 7 7 11 Q 5 19 0 20 Q -5 19 -7 11 Z", "#e8798f", line=EDGE, width=2, inside=head
    )
    calm = "M -14 25 Q -7 31 0 23 Q 7 31 14 25 Q 7 31 0 24 Q -7 31 -14 25 Z"
    glad = "M -16 23 Q -7 27 0 23 Q 7 27 16 23 Q 12 41 0 41 Q -12 41 -16 23 Z"
    stage.add(
        calm,
        "#7c2b42",
        line=EDGE,
        width=2.6,
        inside=head,
        morph=[(0, calm), (SMILES, calm), (3230, glad, "back"), (3600, glad), (GOES, calm, "both")],
    )
    stage.add(
        "M 30 20 L 70 13 M 31 26 L 71 28 M -30 20 L -70 13 M -31 26 L -71 28",
        line=EDGE,
        width=1.8,
        inside=head,
        alpha=0.8,
    )


def _eye(stage: Stage, head: int, side: int) -> None:
    blink = [
        (900, 1),
        (960, 0.1, "in"),
        (1040, 1, "out"),
        (1950, 1),
        (2010, 0.1, "in"),
        (2080, 1, "out"),
    ]
    eye = stage.add(
        inside=head,
        move=(side * 25, -4),
        shown=(0, END),
        alpha=[(0, 1), (SMILES, 1), (SMILES + 1, 0), (3650, 0), (3651, 1)],
        size=[(ms, 1, high, *rest) for ms, high, *rest in [(0, 1), *blink]],
    )
    stage.add(oval(13, 15), "#fdfdf0", line=EDGE, width=2.6, inside=eye)
    pupil = stage.add(
        inside=eye,
        move=[(0, 4, 1), (COMES, 4, 1), (1800, 0, 2, "both"), (GOES, 0, 2), (3950, 4, 1, "both")],
    )
    stage.add(oval(8.5, 11), "#6fbf3f", shade="#3d8a2c", inside=pupil)
    stage.add(oval(4.5, 8), INK, inside=pupil)
    stage.add(oval(2.6, 3.2, -3, -5), "#ffffff", inside=pupil)
    stage.add(
        "M -12 4 Q 0 -12 12 4",
        line=INK,
        width=4.5,
        inside=head,
        move=(side * 25, -4),
        shown=(SMILES, 3650),
    )


def _paw(stage: Stage) -> None:
    """The paw comes towards whoever looks on."""
    rest = (312, 262)
    moves: list[Step] = [(1850, *rest), (2060, 362, 190, "back")]
    sizes: list[Step] = [(1850, 0.55), (2060, 0.95, "back")]
    for ms in KNOCKS:
        moves += [(ms - 80, 362, 184, "both"), (ms, 358, 200, "in"), (ms + 110, 362, 188, "out")]
        sizes += [(ms - 80, 0.9, "both"), (ms, 1.3, "in"), (ms + 110, 0.98, "out")]
    moves += [
        (3300, 364, 190),
        (3420, 376, 184, "both"),
        (3540, 358, 190, "both"),
        (3740, *rest, "in"),
    ]
    sizes += [(3300, 0.98), (3740, 0.55, "in")]
    arm = "M 304 258 Q 328 236 358 202"
    for colour, wide in ((EDGE, 33), (FUR, 26)):
        stage.add(arm, line=colour, width=wide, shown=(1880, 3720))
    paw = stage.add(
        move=moves,
        size=sizes,
        shown=(1860, 3735),
        turn=[(3300, 0), (3420, 14, "both"), (3540, -10, "both"), (3700, 0, "both")],
    )
    stage.add(oval(33, 31), FUR, shade=DARK, line=EDGE, width=3.5, inside=paw)
    stage.add(
        " ".join(
            (
                "M -15 10 C -16 -2 -8 -6 0 -6 C 8 -6 16 -2 15 10 C 14 19 -14 19 -15 10 Z",
                oval(6, 7, -19, -9),
                oval(6, 7.5, -7, -18),
                oval(6, 7.5, 7, -18),
                oval(6, 7, 19, -9),
            )
        ),
        PINK,
        line="#d97f95",
        width=1.5,
        inside=paw,
    )


def _ripple(stage: Stage, number: int, ms: int) -> None:
    """What a knock does to the glass."""
    for ring in range(2):
        begin = ms + 70 * ring
        stage.add(
            oval(30),
            line="#ffd76a",
            width=5 - 2 * ring,
            move=(358, 198),
            shown=(begin, begin + 330),
            size=[(begin, 0.9), (begin + 330, 2.6, "out")],
            alpha=[(begin, 0.9), (begin + 330, 0)],
        )
    lines = "M 0 -52 L 0 -68 M 36 -36 L 48 -48 M -36 -36 L -48 -48 M 52 0 L 68 0 M -52 0 L -68 0"
    stage.add(
        lines,
        line="#ff9d3c",
        width=5,
        move=(358, 196),
        turn=(-8, 0, 8)[number],
        shown=(ms, ms + 260),
        size=[(ms, 0.7), (ms + 180, 1.1, "out")],
        alpha=[(ms, 1), (ms + 150, 1), (ms + 260, 0)],
    )
