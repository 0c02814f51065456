"""The stickers that ChatEra brings: Bub, a speech bubble on two feet with a spark on its head, in twenty moods."""

import json
from collections.abc import Callable
from dataclasses import dataclass

from emoticons import food, hearts, things
from emoticons.cut_out import CutOutPen
from emoticons.glossy import ball, glass
from emoticons.pen import dark, light

Drawing = Callable[[CutOutPen], None]
INK = "#12303f"
_RIM = "#0d5c7c"
_SKIN = "#3db6d0"
_BLUSH = "#ff8fa0"
_WHITE = "#ffffff"
_GOLD = "#ffc83d"

BODY = (
    "M80 42 C113 42 127 59 127 84 C127 108 111 122 82 122 C74 122 67 121 61 119 "
    "C55 126 46 130 36 131 C43 125 46 118 46 110 C38 104 34 95 34 84 C34 59 47 42 80 42 Z"
)

# Parts of Bub -------------------------------------------------------------------------------------


def feet(p: CutOutPen) -> None:
    """Two feet that stand."""
    for x in (70, 96):
        p.oval(x, 126, 11.5, 6.6, p.down(119, 133, "#2a9dba", "#0f6f92"), _RIM, 2.4)


def antenna(p: CutOutPen, droop: float = 0) -> None:
    """The stalk on the head with its spark, hanging down by so many degrees."""
    with p.turned(f"rotate({droop} 82 43)"):
        p.path("M82 44 C81 35 86 29 92 26", "none", _RIM, 5.6)
        with p.inside():
            p.path("M82 44 C81 35 86 29 92 26", "none", _SKIN, 2.4)
        spark(p, 98, 20, 13)


def spark(p: CutOutPen, x: float, y: float, r: float, colour: str = _GOLD) -> None:
    """A star with four points."""
    k = r * 0.24
    d = (
        f"M{x} {y - r} C{x + k * 0.5:.1f} {y - k:.1f} {x + k:.1f} {y - k * 0.5:.1f} {x + r} {y} "
        f"C{x + k:.1f} {y + k * 0.5:.1f} {x + k * 0.5:.1f} {y + k:.1f} {x} {y + r} "
        f"C{x - k * 0.5:.1f} {y + k:.1f} {x - k:.1f} {y + k * 0.5:.1f} {x - r} {y} "
        f"C{x - k:.1f} {y - k * 0.5:.1f} {x - k * 0.5:.1f} {y - k:.1f} {x} {y - r} Z"
    )
    fill = p.radial(x, y, r, (0, light(colour, 0.75)), (0.5, colour), (1, dark(colour, 0.2)))
    p.path(d, fill, dark(colour, 0.42), 1.8)


def body(p: CutOutPen, core: str = "#4cc6dc", edge: str = "#1384a6", rim: str = _RIM) -> None:
    """The bubble itself, with light from above."""
    fill = p.radial(64, 58, 80, (0, light(core, 0.62)), (0.45, core), (1, edge))
    p.path(BODY, fill, rim, 3)
    with p.inside():
        belly = p.radial(82, 122, 40, (0, light(core, 0.6), 0.75), (1, core, 0))
        p.oval(82, 106, 36, 15, belly)
    p.shine(78, 55, 33, 10, 0.85)


def arm(p: CutOutPen, d: str, core: str = _SKIN, rim: str = _RIM) -> None:
    """An arm along a line, its hand at the end."""
    p.path(d, "none", rim, 13)
    with p.inside():
        p.path(d, "none", core, 8.2)
        p.path(d, "none", light(core, 0.35), 2.6, 0.7)


LEFT_DOWN = "M38 94 C31 98 27 104 27 111"
RIGHT_DOWN = "M123 94 C130 98 134 104 134 111"
LEFT_UP = "M40 82 C29 76 22 66 20 54"
RIGHT_UP = "M121 82 C132 76 139 66 141 54"


def cheeks(p: CutOutPen, strength: float = 0.75) -> None:
    """Rosy cheeks."""
    with p.inside():
        for x in (54, 108):
            p.oval(x, 93, 8, 5.2, p.radial(x, 93, 8, (0, _BLUSH, strength), (1, _BLUSH, 0)))


def eyes(p: CutOutPen, dx: float = 0, dy: float = 0) -> None:
    """Two tall shiny eyes."""
    with p.inside():
        for x in (67 + dx, 95 + dx):
            y = 79 + dy
            p.oval(x, y, 6.6, 10, INK)
            p.oval(x - 2.1, y - 4.2, 2.7, 3.3, _WHITE)
            p.oval(x + 2, y + 4.6, 1.5, 1.8, _WHITE, opacity=0.8)


def wide_eyes(p: CutOutPen) -> None:
    """Two white eyes with small pupils."""
    with p.inside():
        for x in (66, 96):
            p.oval(x, 78, 11, 12.5, _WHITE, INK, 2)
            p.oval(x, 79, 4.6, 5.6, INK)
            p.oval(x - 1.4, 77, 1.6, 1.9, _WHITE)


def happy_eyes(p: CutOutPen) -> None:
    """Two arches that laugh."""
    lines(p, "M59 82 Q67 70 75 82", "M87 82 Q95 70 103 82", width=4.6)


def shut_eyes(p: CutOutPen) -> None:
    """Two lids that sleep."""
    lines(p, "M59 77 Q67 86 75 77", "M87 77 Q95 86 103 77", width=4.4)


def squeezed_eyes(p: CutOutPen) -> None:
    """Two eyes pressed together."""
    lines(p, "M60 72 L74 79 L60 86", "M102 72 L88 79 L102 86", width=4.4)


def lines(p: CutOutPen, *paths: str, width: float = 4, colour: str = INK) -> None:
    """Strokes within the face."""
    with p.inside():
        for d in paths:
            p.path(d, "none", colour, width)


def smile(p: CutOutPen) -> None:
    """A mouth that smiles."""
    lines(p, "M70 95 Q81 106 92 95")


def grin(p: CutOutPen) -> None:
    """A mouth that laughs."""
    with p.inside():
        p.path("M67 94 Q81 97 95 94 Q94 113 81 113 Q68 113 67 94 Z", "#5b1420", INK, 2.6)
        p.path("M73 108.5 Q81 101 89 108.5 Q86 112 81 112 Q76 112 73 108.5 Z", "#f2647a")


def frown(p: CutOutPen) -> None:
    """A mouth that is sad."""
    lines(p, "M71 104 Q81 94 91 104")


def small_mouth(p: CutOutPen) -> None:
    """A little open mouth."""
    with p.inside():
        p.oval(81, 101, 5, 6.2, "#5b1420", INK, 2.4)


def bub(
    p: CutOutPen, *face: Drawing, left: str = LEFT_DOWN, right: str = RIGHT_DOWN, droop: float = 0
) -> None:
    """Bub from behind to front: feet, antenna, body, face, arms."""
    feet(p)
    antenna(p, droop)
    body(p)
    for part in face:
        part(p)
    for d in (left, right):
        if d:
            arm(p, d)


def emoticon(
    p: CutOutPen, draw: Callable[..., None], x: float, y: float, scale: float, turn: float = 0
) -> None:
    """One of our emoticons as something Bub has: its upper left corner, and how large."""
    with p.placed(x, y, scale, turn):
        draw(p)


# Moods --------------------------------------------------------------------------------------------


def hello(p: CutOutPen) -> None:
    """It waves."""
    bub(p, cheeks, eyes, grin, right="M121 86 C132 80 140 68 140 52")
    for d in ("M149 42 Q155 50 154 60", "M127 40 Q123 47 124 55"):
        p.path(d, "none", "#2f7fb5", 3.2)


def love(p: CutOutPen) -> None:
    """It hugs a heart."""
    feet(p)
    antenna(p)
    body(p)
    cheeks(p, 0.95)
    happy_eyes(p)
    smile(p)
    with p.placed(48, 84, 1.04):
        hearts.heart("#ef2b4f")(p)
    arm(p, "M37 92 C36 106 44 114 56 114")
    arm(p, "M125 92 C126 106 118 114 106 114")


def laugh(p: CutOutPen) -> None:
    """It laughs till it cries."""
    with p.turned("rotate(-8 80 90)"):
        bub(
            p, cheeks, happy_eyes, grin, left="M39 94 C32 103 38 113 50 113",
            right="M122 94 C129 103 123 113 112 113",
        )  # fmt: skip
        for x, turn in ((45, 32), (117, -32)):
            tear(p, x, 90, 1.25, turn)


def tear(p: CutOutPen, x: float, y: float, size: float, turn: float = 0) -> None:
    """A drop of water."""
    with p.placed(x, y, size, turn):
        d = "M0 -9 C4 -3 6 0 6 4 A6 6 0 0 1 -6 4 C-6 0 -4 -3 0 -9 Z"
        p.path(d, p.down(-9, 10, "#e3f6ff", "#6cc3f5", "#2b8fd6"), "#1c5f9c", 1.6)


def sad(p: CutOutPen) -> None:
    """It cries; its spark hangs."""
    p.oval(82, 133, 50, 8, p.down(125, 141, "#bfe8ff", "#59b4ea"), "#2a7fbd", 2)
    bub(p, eyes, frown, droop=44)
    lines(p, "M56 66 Q64 61 72 63", "M106 66 Q98 61 90 63", width=3.6)
    tear(p, 58, 100, 1.2)
    tear(p, 106, 108, 1.35)


def angry(p: CutOutPen) -> None:
    """It is cross, and boils."""
    for x, side in ((28, -1), (134, 1)):
        puff(p, x, 50, side)
    feet(p)
    antenna(p)
    body(p, "#f2705c", "#b8232c", "#7c1420")
    eyes(p, 0, 3)
    lines(p, "M56 65 L75 73", "M106 65 L87 73", width=5)
    lines(p, "M70 105 Q81 97 92 105", width=4.4)
    arm(p, "M38 96 C28 100 26 110 34 116", "#e9604f", "#7c1420")
    arm(p, "M124 96 C134 100 136 110 128 116", "#e9604f", "#7c1420")


def puff(p: CutOutPen, x: float, y: float, side: int) -> None:
    """A small cloud of steam."""
    fill = p.down(y - 14, y + 12, "#ffffff", "#d5dfe8")
    d = (
        f"M{x} {y + 10} c{-9 * side} 0 {-12 * side} -9 {-5 * side} -12 c{-2 * side} -9 {8 * side} -13 "
        f"{11 * side} -7 c{8 * side} -2 {11 * side} 7 {6 * side} 11 c{2 * side} 6 {-5 * side} 9 {-12 * side} 8 "
        f"Z"
    )
    p.path(d, fill, "#7d8d9b", 2)


def yes(p: CutOutPen) -> None:
    """Its thumb is up."""
    bub(p, cheeks, eyes, grin, right="M121 92 C128 92 131 90 134 86")
    with p.placed(112, 50, 0.72):
        hearts.thumb_up(p)


def no(p: CutOutPen) -> None:
    """It crosses its arms."""
    bub(p, squeezed_eyes, frown, left="", right="")
    arm(p, "M38 94 C38 116 66 124 100 113")
    arm(p, "M124 94 C124 116 96 124 62 113")
    for d in ("M20 62 L10 58", "M22 50 L14 42", "M142 62 L152 58", "M140 50 L148 42"):
        p.path(d, "none", "#d2413f", 3.6)


def thinking(p: CutOutPen) -> None:
    """It wonders."""
    bub(
        p, lambda q: eyes(q, 4, -4), right="M124 98 C126 112 112 118 98 108",
        left=LEFT_DOWN,
    )  # fmt: skip
    lines(p, "M72 100 Q80 97 87 101")
    lines(p, "M59 60 Q67 55 75 59", "M91 61 Q99 58 107 63", width=3.6)
    for x, y, r in ((26, 60, 4), (19, 46, 6)):
        p.oval(x, y, r, r, p.down(y - r, y + r, "#ffffff", "#cfdde8"), "#6f8496", 2)
    cloud = (
        "M14 30 c-9 -1 -10 -13 -1 -15 c1 -10 16 -12 20 -4 c9 -4 17 4 13 11 c5 5 0 12 -7 11 c-5 5 -12 4 -14 0 "
        "c-4 2 -9 1 -11 -3 Z"
    )
    p.path(cloud, p.down(6, 36, "#ffffff", "#d3e2ee"), "#6f8496", 2.2)
    with p.inside():
        p.path("M24 16 C24 11 33 11 33 17 C33 20 29 20 29 24", "none", "#2f7fb5", 3)
        p.oval(29, 28.5, 1.9, 1.9, "#2f7fb5")


def _party(p: CutOutPen) -> None:
    """Bub with a hat, and confetti, up to the edges."""
    for x, y, colour, turn in (
        (18, 30, "#ef476f", 20), (34, 16, "#ffd166", -30), (52, 30, "#8a5cf6", 60), (122, 22, "#06a77d", 15),
        (140, 34, "#ef476f", -20), (150, 62, "#ffb020", 40), (12, 66, "#2f8fe0", -15), (108, 10, "#2f8fe0", 50),
    ):  # fmt: skip
        with p.placed(x, y, 1, turn):
            p.box(-4.5, -2.6, 9, 5.2, 1.2, colour, dark(colour, 0.3), 1)
    feet(p)
    body(p)
    cheeks(p)
    happy_eyes(p)
    grin(p)
    hat = "M62 47 L86 6 L104 49 Q84 41 62 47 Z"
    p.path(
        hat,
        p.linear(62, 20, 104, 40, (0, "#ff8ab0"), (0.5, "#ef3f78"), (1, "#b81e58")),
        "#7d1239",
        2.4,
    )
    with p.inside():
        p.path("M72 30 L96 30 M79 18 L91 17", "none", "#ffe08a", 3.4)
        p.path("M67 40 Q84 34 101 42", "none", "#ffe08a", 3.4)
    spark(p, 86, 8, 9)
    arm(p, LEFT_UP)
    arm(p, RIGHT_UP)


def party(p: CutOutPen) -> None:
    """It has a hat, and confetti rains."""
    with p.placed(6, 10, 0.92):
        _party(p)


def sleepy(p: CutOutPen) -> None:
    """It sleeps under a cap."""
    with p.turned("rotate(6 80 100)"):
        feet(p)
        body(p, "#49a9d8", "#1b5fa6", "#123f78")
        cheeks(p, 0.5)
        shut_eyes(p)
        lines(p, "M76 100 Q81 104 86 100")
        cap = "M46 58 C52 30 92 22 116 40 C132 46 142 62 140 78 C128 74 118 62 112 56 C92 44 66 46 46 58 Z"
        p.path(cap, p.down(26, 76, "#a9b6ff", "#5c63d8", "#3b3aa6"), "#262470", 2.4)
        with p.inside():
            p.path(
                "M72 36 Q70 42 73 49 M94 32 Q94 40 99 49 M117 42 Q116 50 121 60",
                "none",
                "#ffe9a8",
                3,
            )
        p.path("M42 60 C60 44 94 42 118 58", "none", "#262470", 10.5)
        with p.inside():
            p.path("M42 60 C60 44 94 42 118 58", "none", "#f3f5ff", 6.8)
        ball(p, 141, 82, 7.5, 7.5, "#fff0c2", "#a98430", 2)
        arm(p, "M40 98 C36 108 44 114 54 110", "#49a9d8", "#123f78")
        arm(p, "M121 98 C125 108 117 114 108 110", "#49a9d8", "#123f78")
    for x, y, size in ((18, 54, 10), (30, 34, 13), (50, 14, 16)):
        zed(p, x, y, size)


def zed(p: CutOutPen, x: float, y: float, size: float) -> None:
    """A letter that is snored."""
    d = f"M{x - size / 2} {y - size / 2} h{size} l{-size} {size} h{size}"
    p.path(d, "none", "#3b3aa6", 3.6)


def coffee(p: CutOutPen) -> None:
    """It holds a hot mug."""
    feet(p)
    antenna(p)
    body(p)
    cheeks(p)
    shut_eyes(p)
    smile(p)
    mug = "M57 104 L107 104 L103 140 Q102 146 95 146 L69 146 Q62 146 61 140 Z"
    p.path("M105 112 C122 109 122 132 102 132", "none", "#8c2f1b", 8.6)
    with p.inside():
        p.path("M105 112 C122 109 122 132 102 132", "none", "#ff9a5c", 4)
    p.path(
        mug,
        p.linear(57, 0, 107, 0, (0, "#ffb37a"), (0.4, "#f2703a"), (1, "#c2441c")),
        "#8c2f1b",
        2.6,
    )
    p.oval(82, 104.5, 25, 5.6, p.down(99, 110, "#5d3016", "#8f552b"), "#8c2f1b", 2.4)
    spark_in = p.radial(80, 126, 12, (0, "#fff6c9"), (0.6, _GOLD), (1, "#ef8a00"))
    with p.inside():
        p.path(
            "M80 114 C81 122 84 125 92 126 C84 127 81 130 80 138 C79 130 76 127 68 126 C76 125 79 122 80 114 Z",
            spark_in,
        )
    arm(p, "M37 96 C38 112 48 122 60 122")
    arm(p, "M125 96 C127 108 122 120 107 123")
    for d in ("M66 40 C60 32 72 28 66 17", "M49 46 C43 39 53 35 48 26"):
        p.path(d, "none", "#8fa6b8", 3.6)


def sorry(p: CutOutPen) -> None:
    """It looks up and holds a flower."""
    feet(p)
    antenna(p, 24)
    body(p)
    cheeks(p, 0.9)
    with p.inside():
        for x in (66, 96):
            p.oval(x, 80, 11, 12.5, INK)
            p.oval(x, 85, 8, 6, "#2b6f9e", opacity=0.8)
            p.oval(x - 3.4, 75.5, 4, 4.6, _WHITE)
            p.oval(x + 3.6, 84, 2.2, 2.6, _WHITE)
    lines(p, "M55 63 Q62 58 71 60", "M107 63 Q100 58 91 60", width=3.6)
    lines(p, "M76 103 Q81 99 86 103", width=3.6)
    with p.placed(99, 62, 0.82, 8):
        food.rose(p)
    arm(p, "M38 96 C38 108 48 114 60 112")
    arm(p, "M124 98 C130 108 126 116 116 113")


def thanks(p: CutOutPen) -> None:
    """It brings a present."""
    feet(p)
    antenna(p)
    body(p)
    cheeks(p)
    happy_eyes(p)
    smile(p)
    with p.placed(48, 88, 1.02):
        things.gift(p)
    arm(p, "M37 94 C34 108 40 122 54 124")
    arm(p, "M125 94 C128 108 122 122 108 124")
    for x, y, r in ((24, 62, 8), (142, 50, 9), (134, 26, 6)):
        spark(p, x, y, r, "#ff7fa5")


def surprised(p: CutOutPen) -> None:
    """It did not expect that."""
    with p.turned("translate(0 1)"):
        bub(p, wide_eyes, small_mouth, left=LEFT_UP, right=RIGHT_UP, droop=-14)
    lines(p, "M57 58 Q64 52 72 55", "M105 58 Q98 52 90 55", width=3.6)
    for x, turn in ((30, -18), (132, 16)):
        with p.placed(x, 24, 1, turn):
            glass(p, "M-4.5 -16 L4.5 -16 L2.6 4 L-2.6 4 Z", -16, 4, "#ffb020", "#a85a00", 1.8)
            ball(p, 0, 11, 4.2, 4.2, "#ffb020", "#a85a00", 1.8)


def music(p: CutOutPen) -> None:
    """It hears music."""
    feet(p)
    body(p)
    cheeks(p)
    shut_eyes(p)
    smile(p)
    p.path("M36 84 C30 30 130 30 125 84", "none", "#42284f", 9)
    with p.inside():
        p.path("M36 84 C30 30 130 30 125 84", "none", "#8d5aa8", 4.6)
    for x in (35, 126):
        glass(
            p,
            f"M{x - 9} 78 Q{x - 9} 70 {x} 70 Q{x + 9} 70 {x + 9} 78"
            f" L{x + 9} 96 Q{x + 9} 104 {x} 104 Q{x - 9} 104 {x - 9} 96 Z",
            70, 104, "#ef476f", "#7d1239",
        )  # fmt: skip
    arm(p, "M44 108 C38 116 30 118 24 114")
    arm(p, "M118 108 C124 116 132 118 138 114")
    for x, y, size, turn in ((4, 22, 0.5, -12), (122, 6, 0.56, 10)):
        emoticon(p, things.music, x, y, size, turn)


def _under_umbrella(p: CutOutPen) -> None:
    """Bub, an umbrella and the rain, up to the edges."""
    for x, y in ((14, 74), (150, 70), (22, 104), (148, 104), (8, 48), (154, 40)):
        tear(p, x, y, 0.75)
    with p.turned("translate(0 6)"):
        feet(p)
        body(p)
        cheeks(p, 0.5)
        eyes(p)
        lines(p, "M73 100 Q81 104 89 100")
    p.path("M124 112 L124 40", "none", "#5b4636", 4.4)
    top = (
        "M22 56 C24 18 60 4 86 4 C116 4 146 22 148 56 Q137 46 127 56 Q116 46 105 56 Q95 46 85 56 Q75 46 64 56 "
        "Q54 46 43 56 Q33 46 22 56 Z"
    )
    p.path(
        top,
        p.linear(22, 0, 148, 0, (0, "#ff9a9a"), (0.4, "#e63b4f"), (1, "#a81a3c")),
        "#701028",
        2.6,
    )
    with p.inside():
        p.path(
            "M85 5 C66 18 62 36 64 55 M85 5 C104 18 107 36 105 55 M85 5 L85 55",
            "none",
            "#701028",
            1.6,
            0.5,
        )
        p.path("M36 40 C42 22 56 13 70 10", "none", _WHITE, 4, 0.55)
    p.path("M85 4 L85 -1", "none", "#701028", 4)
    arm(p, "M38 104 C30 108 28 114 30 120")
    arm(p, "M121 104 C126 108 128 106 125 98")


def rain(p: CutOutPen) -> None:
    """It stands under an umbrella."""
    with p.placed(5.5, 7, 0.93):
        _under_umbrella(p)


def birthday(p: CutOutPen) -> None:
    """It brings a cake with candles."""
    feet(p)
    antenna(p)
    body(p)
    cheeks(p)
    eyes(p, 0, -6)
    lines(p, "M71 88 Q81 98 91 88")
    for x, colour in ((66, "#2f8fe0"), (82, "#8a5cf6"), (98, "#06a77d")):
        p.box(x - 2.6, 105, 5.2, 12, 1.6, colour, dark(colour, 0.35), 1.4)
        flame = (
            f"M{x} 95 C{x + 4.4} 100 {x + 4.4} 104 {x} 105 C{x - 4.4} 104 {x - 4.4} 100 {x} 95 Z"
        )
        p.path(flame, p.down(95, 105, "#fff2a8", "#ff9a1f"), "#c05a00", 1.3)
    cake = "M50 118 Q50 113 56 113 L108 113 Q114 113 114 118 L114 140 Q114 146 107 146 L57 146 Q50 146 50 140 Z"
    p.path(cake, p.down(113, 146, "#f7c894", "#d98b4a", "#b0632c"), "#7a3d16", 2.4)
    icing = (
        "M49 118 Q49 112 56 112 L108 112 Q115 112 115 118 Q115 127 109 127 Q104 127 104 122 Q104 131 97 131 "
        "Q91 131 91 123 Q91 129 84 129 Q78 129 78 122 Q78 132 70 132 Q64 132 64 123 Q64 128 57 128 "
        "Q49 128 49 118 Z"
    )
    p.path(icing, p.down(112, 132, "#fff3f7", "#ffb3cb"), "#b84a72", 2)
    arm(p, "M37 96 C32 112 38 128 52 134")
    arm(p, "M125 96 C130 112 126 128 112 134")


def cool(p: CutOutPen) -> None:
    """It wears dark glasses."""
    bub(p, cheeks, left="M38 96 C26 98 24 110 36 112", right="M122 92 C134 86 140 78 141 66")
    lens = "M50 70 L77 70 Q79 88 65 90 Q50 90 50 70 Z"
    other = "M85 70 L112 70 Q112 90 97 90 Q83 88 85 70 Z"
    for d in (lens, other):
        with p.inside():
            p.path(d, p.down(68, 90, "#5b6470", "#14181d"), "#07090b", 2.6)
    lines(p, "M46 69 L116 69", width=5, colour="#07090b")
    lines(p, "M56 75 L66 84", "M91 75 L101 84", width=3, colour="#aebccb")
    lines(p, "M72 100 Q84 107 93 97")
    spark(p, 146, 44, 10)


def working(p: CutOutPen) -> None:
    """It types."""
    feet(p)
    antenna(p)
    body(p)
    cheeks(p, 0.5)
    eyes(p, 0, 4)
    lines(p, "M76 99 Q81 102 86 99")
    arm(p, "M37 98 C36 112 44 122 56 126")
    arm(p, "M125 98 C126 112 118 122 106 126")
    lid = "M50 108 Q50 104 54 104 L110 104 Q114 104 114 108 L118 142 L46 142 Z"
    p.path(lid, p.down(104, 142, "#eef3f7", "#b9c6d1", "#8798a6"), "#47545f", 2.6)
    p.path(
        "M38 142 L126 142 Q126 149 118 149 L46 149 Q38 149 38 142 Z",
        p.down(141, 149, "#dde5ec", "#8c9ba8"),
        "#47545f",
        2.4,
    )
    with p.inside():
        glow = p.radial(82, 123, 11, (0, "#fff6c9"), (0.6, _GOLD), (1, "#ef8a00"))
        p.path(
            "M82 112 C83 120 86 122 93 123 C86 124 83 126 82 134 C81 126 78 124 71 123 C78 122 81 120 82 112 Z",
            glow,
            "#b86200",
            1,
        )


def hungry(p: CutOutPen) -> None:
    """It has a pizza before it."""
    feet(p)
    antenna(p)
    body(p)
    cheeks(p)
    happy_eyes(p)
    with p.inside():
        p.path("M68 94 Q81 98 94 94 Q93 108 81 108 Q69 108 68 94 Z", "#5b1420", INK, 2.6)
        p.path("M84 103 Q90 100 92 104 Q93 114 87 114 Q82 113 84 103 Z", "#f2647a", "#a8324a", 1.4)
    with p.placed(54, 98, 0.86):
        food.pizza(p)
    arm(p, "M37 96 C36 112 46 124 60 126")
    arm(p, "M125 96 C126 112 116 124 104 126")


def bye(p: CutOutPen) -> None:
    """It flies away on a rocket."""
    for x, y, r, colour in (
        (24, 34, 7, _GOLD),
        (138, 118, 6, _GOLD),
        (14, 92, 5, "#ff7fa5"),
        (60, 14, 5, "#7fd0ff"),
    ):
        spark(p, x, y, r, colour)
    with p.placed(26, 30, 1.72):
        things.rocket(p)
    with p.placed(38, 4, 0.6, 14):
        antenna(p)
        body(p)
        cheeks(p)
        eyes(p)
        grin(p)
        arm(p, LEFT_DOWN)
        arm(p, RIGHT_UP)


@dataclass(frozen=True, slots=True)
class Entry:
    """One sticker; words are separated by blanks."""

    name: str
    emoji: str
    words: str
    drawing: Drawing


CATALOGUE: tuple[Entry, ...] = (
    Entry("hello", "👋", "hi wave greeting morning", hello),
    Entry("love", "❤️", "heart hug adore kiss", love),
    Entry("laughing", "😂", "lol haha funny joy", laugh),
    Entry("yes", "👍", "ok good agree thumb like", yes),
    Entry("no", "🙅", "not never stop disagree", no),
    Entry("thanks", "🎁", "thank you present gift", thanks),
    Entry("sorry", "🌹", "please forgive rose flower", sorry),
    Entry("crying", "😢", "sad tears unhappy", sad),
    Entry("angry", "😡", "mad cross steam", angry),
    Entry("surprised", "😮", "wow oh shocked", surprised),
    Entry("thinking", "🤔", "hmm question wonder", thinking),
    Entry("cool", "😎", "sunglasses great", cool),
    Entry("party", "🎉", "celebrate hooray confetti", party),
    Entry("birthday", "🎂", "cake candles congratulations", birthday),
    Entry("good night", "😴", "sleep tired bed zzz", sleepy),
    Entry("coffee", "☕", "tea break mug", coffee),
    Entry("hungry", "🍕", "pizza eat lunch food", hungry),
    Entry("working", "💻", "busy laptop computer", working),
    Entry("music", "🎵", "song listening headphones", music),
    Entry("rain", "☔", "umbrella weather wet", rain),
    Entry("bye", "🚀", "rocket leave go see you", bye),
)
"""In the order people look for them."""


def file_of(entry: Entry) -> str:
    """The name of a sticker's file."""
    return f"{entry.name.replace(' ', '_')}.svg"


def manifest() -> str:
    """The manifest of the pack."""
    head = {
        "format": 1, "kind": "stickers", "name": "Bub", "author": "ChatEra contributors",
        "licence": "Apache-2.0",
    }  # fmt: skip
    stickers = [
        {"file": file_of(one), "emoji": one.emoji, "name": one.name, "words": one.words}
        for one in CATALOGUE
    ]
    lines_ = [json.dumps(one, ensure_ascii=False) for one in stickers]
    return json.dumps(head)[:-1] + ', "stickers": [\n' + ",\n".join(lines_) + "\n]}\n"


def drawn(entry: Entry) -> str:
    """The SVG file of a sticker."""
    pen = CutOutPen()
    entry.drawing(pen)
    return pen.svg()
