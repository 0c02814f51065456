"""A round shaggy fellow laughs until he falls over."""

import math

from winks.stage import Stage, Step, oval, path, polygon

END = 4800
FUR, DEEP, EDGE, PALE = "#9a6cf0", "#5f34b5", "#3c1f7d", "#c9aefc"
HORN, MOUTH, TONGUE, TEAR = "#ffd98a", "#4a0f33", "#ff6d8c", "#7fd8ff"
FALLS, DOWN, RISES = 2500, 2900, 4050


def make() -> bytes:
    """Write it."""
    stage = Stage("Big laugh", length=END, poster=1720, sound="laugh")
    for number in range(5):
        _ha(stage, number)
    stage.add(
        oval(104, 11),
        "#1b1035",
        move=[(0, 240, 298), (FALLS, 240, 298), (DOWN, 256, 298)],
        alpha=[(0, 0), (420, 0.25), (4400, 0.25), (4700, 0)],
        size=[(0, 0.3), (420, 1, "in"), (FALLS, 1), (DOWN, 1.1), (4700, 0.4)],
    )
    body = stage.add(
        move=[
            (0, 240, 470),
            (420, 240, 188, "out"),
            (520, 240, 200, "both"),
            *_shaken(620, FALLS, 240, 200),
            (DOWN, 262, 214, "in"),
            *_shaken(DOWN + 60, RISES, 262, 214),
            (RISES + 300, 240, 200, "back"),
            (4400, 240, 200),
            (END, 240, 470, "in"),
        ],
        turn=[
            (0, 0),
            (900, -5, "both"),
            (1300, 6, "both"),
            (1700, -7, "both"),
            (2100, 8, "both"),
            (FALLS - 60, -10, "both"),
            (DOWN, 98, "in"),
            (DOWN + 130, 86, "out"),
            (DOWN + 240, 92, "both"),
            *(
                (ms, 92 + (5 if place % 2 else -5), "both")
                for place, ms in enumerate(range(DOWN + 360, RISES - 60, 130))
            ),
            (RISES, 90),
            (RISES + 320, 0, "back"),
        ],
        size=[
            (0, 1, 1.1),
            (420, 0.96, 1.06),
            (520, 1.08, 0.93, "both"),
            (640, 1, 1, "both"),
            *_quaking(700, FALLS - 60),
            (DOWN, 1, 1),
            (DOWN + 70, 0.9, 1.1, "out"),
            (DOWN + 200, 1, 1, "both"),
            *_quaking(DOWN + 300, RISES - 50),
            (RISES + 100, 1, 1),
        ],
    )
    _limbs(stage, body)
    stage.add(_shaggy(98, 92, 21), FUR, shade=DEEP, line=EDGE, width=4, inside=body)
    stage.add(
        "M -58 -48 C -50 -70 -24 -82 0 -80 C -20 -70 -40 -58 -50 -38 Z",
        PALE,
        inside=body,
        alpha=0.6,
    )
    for side in (-1, 1):
        stage.add(
            path(
                "M",
                side * -13,
                6,
                "C",
                side * -12,
                -14,
                side * -2,
                -30,
                side * 16,
                -36,
                "C",
                side * 18,
                -18,
                side * 16,
                -4,
                side * 11,
                10,
                "Z",
            ),
            HORN,
            shade="#d58f35",
            line=EDGE,
            width=3.5,
            inside=body,
            move=(side * 48, -80),
        )
    stage.add(oval(60, 52, 0, 22), PALE, inside=body, alpha=0.35)
    _face(stage, body)
    return stage.file()


def _shaken(begin: int, end: int, x: float, y: float) -> list[Step]:
    """Up and down with each "ha"."""
    return [
        (ms, x, y - (9 if place % 2 else 0), "both")
        for place, ms in enumerate(range(begin, end, 110))
    ]


def _quaking(begin: int, end: int) -> list[Step]:
    """What laughing does to somebody who is round."""
    shapes = ((1.04, 0.95), (0.97, 1.04))
    return [(ms, *shapes[place % 2], "both") for place, ms in enumerate(range(begin, end, 110))]


def _shaggy(rx: float, ry: float, tufts: int) -> str:
    """A round outline of tufts of hair."""
    words: list[str | float] = []
    for number in range(tufts):
        angle = 2 * math.pi * number / tufts - math.pi / 2
        between, after = angle + math.pi / tufts, angle + 2 * math.pi / tufts
        if not words:
            words += ["M", rx * math.cos(angle), ry * math.sin(angle)]
        lean = 0.05
        words += [
            "Q",
            1.15 * rx * math.cos(between + lean),
            1.15 * ry * math.sin(between + lean),
            rx * math.cos(after),
            ry * math.sin(after),
        ]
    return path(*words, "Z")


def _limbs(stage: Stage, body: int) -> None:
    for side in (-1, 1):
        kicks: list[Step] = [(0, side * 6), (DOWN, side * 6)]
        kicks += [
            (ms, (38 if (place + (side > 0)) % 2 else -34), "both")
            for place, ms in enumerate(range(DOWN + 120, RISES - 40, 150))
        ]
        leg = stage.add(
            inside=body, move=(side * 36, 78), turn=[*kicks, (RISES + 250, side * 6, "both")]
        )
        for colour, wide in ((EDGE, 26), (DEEP, 19)):
            stage.add(path("M", 0, 0, "L", side * 3, 18), line=colour, width=wide, inside=leg)
        stage.add(
            "M -22 26 C -24 12 22 10 24 26 Q 0 31 -22 26 Z",
            HORN,
            shade="#d58f35",
            line=EDGE,
            width=3,
            inside=leg,
            move=(side * 6, 0),
        )
        slaps: list[Step] = [(0, side * -20), (700, side * -20)]
        slaps += [
            (ms, side * (-62 if place % 2 else -8), "both")
            for place, ms in enumerate(range(820, FALLS, 220))
        ]
        arm = stage.add(
            inside=body,
            move=(side * 84, 6),
            turn=[
                *slaps,
                (DOWN, side * -70, "out"),
                *(
                    (ms, side * (-100 if place % 2 else -40), "both")
                    for place, ms in enumerate(range(DOWN + 150, RISES, 190))
                ),
                (RISES + 300, side * -20, "both"),
            ],
        )
        for colour, wide in ((EDGE, 24), (FUR, 17)):
            stage.add(
                path("M", 0, 0, "Q", side * 26, 12, side * 34, 36),
                line=colour,
                width=wide,
                inside=arm,
            )


def _face(stage: Stage, body: int) -> None:
    squeezed = "M -17 6 Q 0 -18 17 6"
    for side in (-1, 1):
        eye = stage.add(inside=body, move=(side * 32, -26), shown=(0, 760))
        stage.add(oval(16, 19), "#ffffff", line=EDGE, width=3, inside=eye)
        stage.add(oval(7.5, 10), "#21103f", inside=eye, move=(side * -3, 3))
        stage.add(
            squeezed, line="#21103f", width=7, inside=body, move=(side * 32, -26), shown=(760, 4250)
        )
        open_again = stage.add(inside=body, move=(side * 32, -26), shown=(4250, END))
        stage.add(oval(16, 12), "#ffffff", line=EDGE, width=3, inside=open_again)
        stage.add(oval(7.5, 8), "#21103f", inside=open_again)
        for number in range(3):
            _tear(stage, body, side, number)
    small = "M -20 16 Q 0 20 20 16 Q 16 30 0 30 Q -16 30 -20 16 Z"
    huge = "M -50 -4 Q 0 8 50 -4 Q 48 66 0 66 Q -48 66 -50 -4 Z"
    half = "M -47 0 Q 0 10 47 0 Q 42 46 0 46 Q -42 46 -47 0 Z"
    laughs: list[Step] = [(0, small), (640, small), (800, huge, "back")]
    laughs += [
        (ms, half if place % 2 else huge, "both") for place, ms in enumerate(range(910, RISES, 110))
    ][:44]
    stage.add(small, MOUTH, line=EDGE, width=4, inside=body, morph=[*laughs, (4300, small, "both")])
    stage.add(
        "M -26 0 C -24 -18 24 -18 26 0 C 20 9 -20 9 -26 0 Z",
        TONGUE,
        inside=body,
        shown=(790, 4200),
        move=[
            (790, 0, 50),
            *(
                (ms, 0, 34 if place % 2 else 54, "both")
                for place, ms in enumerate(range(910, RISES, 110))
            ),
        ],
        size=[(790, 0.2), (860, 1)],
    )
    stage.add(
        "M -32 2 Q 0 10 32 2 L 28 14 Q 0 20 -28 14 Z",
        "#ffffff",
        inside=body,
        shown=(790, 4200),
        size=[(790, 0.3), (860, 1)],
    )
    for side in (-1, 1):
        stage.add(
            oval(14, 8),
            "#ff8fb3",
            inside=body,
            move=(side * 62, 2),
            alpha=[(700, 0), (900, 0.75), (4200, 0.75), (4500, 0.3)],
        )


def _tear(stage: Stage, body: int, side: int, number: int) -> None:
    begin = 1000 + number * 560
    drop = "M 0 -11 Q 9 2 6 8 Q 0 14 -6 8 Q -9 2 0 -11 Z"
    stage.add(
        drop,
        "#c9f0ff",
        shade=TEAR,
        line="#2f8fc4",
        width=2,
        inside=body,
        shown=(begin, begin + 520),
        turn=[(begin, side * -60), (begin + 520, side * -140)],
        move=[
            (begin, side * 50, -24),
            (begin + 220, side * 92, -62, "out"),
            (begin + 520, side * 132, 40, "in"),
        ],
        size=[(begin, 0.3), (begin + 120, 1)],
    )


def _ha(stage: Stage, number: int) -> None:
    """Two letters, drawn: they fly out to all sides."""
    begin = 820 + number * 330 + (900 if number > 3 else 0)
    letter_h = polygon(
        (-34, -24),
        (-24, -24),
        (-24, -6),
        (-12, -6),
        (-12, -24),
        (-2, -24),
        (-2, 24),
        (-12, 24),
        (-12, 4),
        (-24, 4),
        (-24, 24),
        (-34, 24),
    )
    letter_a = (
        polygon((2, 24), (15, -24), (24, -24), (37, 24), (27, 24), (24, 14), (15, 14), (12, 24))
        + " "
        + polygon((17, 5), (22, 5), (19.5, -8))
    )
    side = -1 if number % 2 else 1
    x, y = 240 + side * (150 + 18 * (number // 2)), 170 - 52 * (number // 2)
    stage.add(
        f"{letter_h} {letter_a}",
        ("#ffcf3f", "#ff7aa8", "#55d6be", "#ffa14d", "#7aa8ff")[number],
        line="#ffffff",
        width=5,
        shown=(begin, begin + 900),
        move=[
            (begin, 240 + side * 70, 190),
            (begin + 350, x, y, "out"),
            (begin + 900, x + side * 16, y - 40),
        ],
        turn=side * 12,
        size=[(begin, 0.2), (begin + 260, 1.05, "back"), (begin + 900, 1.15)],
        alpha=[(begin + 560, 1), (begin + 900, 0)],
    )
