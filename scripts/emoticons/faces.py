"""The round yellow faces: one ball, and eyes, brows, mouths and belongings to combine."""

from collections.abc import Callable

from emoticons.pen import Pen, dark, light

INK = "#4a2f0b"
_RIM = "#b8730a"
_TEAR = "#3ea6ec"
_WHITE = "#ffffff"

Part = Callable[[Pen], None]


def ball(p: Pen, core: str = "#ffe14d", edge: str = "#f5a300", rim: str = _RIM) -> None:
    """The glossy ball every face is painted on."""
    fill = p.radial(24, 19, 45, (0, light(core, 0.72)), (0.42, core), (1, edge))
    p.oval(32, 32, 29, 29, fill, rim, 2.2)
    bounce = p.radial(32, 62, 26, (0, light(core, 0.55), 0.85), (1, core, 0))
    p.oval(32, 46, 22, 13.5, bounce)


def gloss(p: Pen) -> None:
    """The light on a ball's forehead."""
    p.shine(31, 14.5, 19, 10, 0.9)


def face(*parts: Part, core: str = "#ffe14d", edge: str = "#f5a300", rim: str = _RIM) -> Part:
    """A face of the given parts, the later ones on top."""

    def draw(p: Pen) -> None:
        ball(p, core, edge, rim)
        gloss(p)
        for part in parts:
            part(p)

    return draw


def _line(d: str, width: float = 4.2, colour: str = INK) -> Part:
    return lambda p: p.path(d, "none", colour, width)


def both(*parts: Part) -> Part:
    """Several parts as one."""

    def draw(p: Pen) -> None:
        for part in parts:
            part(p)

    return draw


# Eyes --------------------------------------------------------------------------------------------


def _eye(p: Pen, x: float, y: float, rx: float = 4.1, ry: float = 6.6) -> None:
    p.oval(x, y, rx, ry, INK)
    p.oval(x - rx * 0.3, y - ry * 0.42, rx * 0.42, ry * 0.3, _WHITE)


def dots(p: Pen) -> None:
    """Two tall shiny eyes."""
    _eye(p, 22, 26)
    _eye(p, 42, 26)


def small_dots(p: Pen) -> None:
    """Two small eyes."""
    _eye(p, 22, 27, 3.6, 4.6)
    _eye(p, 42, 27, 3.6, 4.6)


def wide(p: Pen) -> None:
    """Two round white eyes with small pupils."""
    for x in (21, 43):
        p.oval(x, 25, 8.4, 9.4, _WHITE, _RIM, 1.6)
        _eye(p, x + (1 if x < 32 else -1), 26, 3.4, 4.2)


def uneven(p: Pen) -> None:
    """One eye far larger than the other."""
    for x, y, size in ((21, 27, 6.6), (43, 24, 10)):
        p.oval(x, y, size, size * 1.05, _WHITE, _RIM, 1.6)
        _eye(p, x + 1, y + 0.5, size * 0.42, size * 0.48)


def pleading(p: Pen) -> None:
    """Two huge wet eyes."""
    for x in (20.5, 43.5):
        p.oval(x, 28, 9.4, 10.6, INK)
        p.oval(x, 33.4, 6.2, 3.8, "#8a5a2a")
        p.oval(x - 3, 24, 3.3, 3.8, _WHITE)
        p.oval(x + 3.2, 31, 1.8, 2.0, _WHITE)


def happy(p: Pen) -> None:
    """Two eyes closed by smiling."""
    p.path("M15.5 29 Q22 18 28.5 29 M35.5 29 Q42 18 48.5 29", "none", INK, 4.2)


def shut(p: Pen) -> None:
    """Two eyes closed in peace."""
    p.path("M15.5 26 Q22 34 28.5 26 M35.5 26 Q42 34 48.5 26", "none", INK, 4)


def squeezed(p: Pen) -> None:
    """Two eyes squeezed tight."""
    p.path("M15.5 20 L27 26 L15.5 32 M48.5 20 L37 26 L48.5 32", "none", INK, 4.2)


def winking(p: Pen) -> None:
    """One eye open, one shut."""
    _eye(p, 22, 26)
    p.path("M35 28 Q42 21 49 27", "none", INK, 4.2)


def lines(p: Pen) -> None:
    """Two flat lines."""
    p.path("M15.5 27 L28 27 M36 27 L48.5 27", "none", INK, 4.4)


def sideways(p: Pen) -> None:
    """Eyes that look away under heavy lids."""
    for x in (21, 43):
        p.oval(x, 27, 8, 7, _WHITE, _RIM, 1.4)
        p.oval(x + 3.6, 27.6, 3.6, 4.2, INK)
        p.path(f"M{x - 8.6} 26 A8.6 8.6 0 0 1 {x + 8.6} 26 Z", "#f7b51c")
        p.path(f"M{x - 8.6} 25.6 L{x + 8.6} 25.6", "none", INK, 3)


def upwards(p: Pen) -> None:
    """Eyes that roll up."""
    for x in (21, 43):
        p.oval(x, 25, 8.2, 9, _WHITE, _RIM, 1.4)
        p.oval(x + 1, 20.2, 4, 4.2, INK)


def hearts(p: Pen) -> None:
    """Two hearts for eyes."""
    for x in (19.5, 44.5):
        with p.turned(f"translate({x} 25) rotate({-8 if x < 32 else 8}) scale(.36)"):
            heart(p, "#ef2b4f")


def stars(p: Pen) -> None:
    """Two stars for eyes."""
    for x in (19.5, 44.5):
        with p.turned(f"translate({x} 25) scale(.36)"):
            star(p, "#ff7a1a")


def heart(p: Pen, colour: str) -> None:
    """A heart around (0, 0), 52 wide."""
    d = "M0 24 C-46 -6 -22 -38 0 -14 C22 -38 46 -6 0 24 Z"
    fill = p.radial(-9, -14, 42, (0, light(colour, 0.62)), (0.45, colour), (1, dark(colour, 0.3)))
    p.path(d, fill, dark(colour, 0.45), 3)
    p.oval(-11, -12, 6.4, 4.6, _WHITE, opacity=0.65)


def star(p: Pen, colour: str) -> None:
    """A star around (0, 0), 56 wide."""
    d = "M0 -28 L8.2 -9.6 L28 -8 L13 5.4 L17.6 25 L0 14.6 L-17.6 25 L-13 5.4 L-28 -8 L-8.2 -9.6 Z"
    fill = p.radial(-6, -10, 40, (0, light(colour, 0.8)), (0.5, light(colour, 0.1)), (1, colour))
    p.path(d, fill, dark(colour, 0.35), 3)


# Brows -------------------------------------------------------------------------------------------

angry_brows = _line("M14 15 L27 22 M50 15 L37 22", 4.4)
sad_brows = _line("M13.5 19.5 Q19 15 25 14 M50.5 19.5 Q45 15 39 14", 3.4)
low_brow = _line("M14 17.5 L27 18.5", 3.6)
raised_brow = _line("M35 14 Q42 8.5 50 13", 3.6)
thoughtful = both(_line("M13 17 Q20 13 27 17", 3.4), _line("M36 13 Q43 6.5 51 12", 3.4))


# Mouths ------------------------------------------------------------------------------------------

smile = _line("M17 39 Q32 57 47 39")
little_smile = _line("M22 42 Q32 51 42 42")
frown = _line("M19 49 Q32 36 45 49")
little_frown = _line("M24 47 Q32 41 40 47", 4)
flat = _line("M20 45 L44 45", 4.4)
slanted = _line("M21 48 Q31 40 44 43", 4.4)
wavy = _line("M17 46 Q22 40 27 45 T37 45 T47 44", 4)
smirking = _line("M20 45 Q34 50 45 38", 4.2)


def grin(p: Pen) -> None:
    """A mouth wide open with teeth and tongue."""
    shape = "M14 36 Q32 42 50 36 Q48 56 32 56 Q16 56 14 36 Z"
    p.path(shape, "#7a2415", INK, 2.2)
    p.path("M22 52 Q32 43 42 52 Q38 55 32 55 Q26 55 22 52 Z", "#f2657c")
    p.path("M16.5 38.2 Q32 43 47.5 38.2 L46.4 43 Q32 47 17.6 43 Z", _WHITE)


def teeth(p: Pen) -> None:
    """A grin that shows nothing but teeth."""
    p.path("M15 38 Q32 43 49 38 Q48 55 32 55 Q16 55 15 38 Z", _WHITE, INK, 2.6)
    p.path(
        "M17 46 Q32 50 47 46 M26 41 L26.5 54 M32 41.5 L32 55 M38 41 L37.5 54",
        "none",
        "#c9bfae",
        1.4,
    )


def gritted(p: Pen) -> None:
    """Teeth clenched in a box."""
    p.box(17, 38, 30, 13, 6, _WHITE, INK, 2.8)
    p.path(
        "M18 44.5 L46 44.5 M24.5 39 L24.5 50 M32 39 L32 50 M39.5 39 L39.5 50",
        "none",
        "#b9ae9a",
        1.5,
    )


def tongue(p: Pen) -> None:
    """A smile with the tongue out."""
    p.path("M17 38 Q32 52 47 38", "none", INK, 4.2)
    fill = p.down(42, 59, "#ff8ea0", "#e8385a")
    p.path("M29 45.5 Q36 46 43 42 L43.5 50 C43.5 59 30 60 29.5 51 Z", fill, "#a8203f", 2)
    p.path("M36.5 46 L36.7 51.5", "none", "#a8203f", 1.6)


def yum(p: Pen) -> None:
    """A smile that licks its corner."""
    p.path("M17 39 Q31 54 46 40", "none", INK, 4.2)
    fill = p.down(38, 54, "#ff8ea0", "#e8385a")
    p.path(
        "M35 47.5 Q42 44 46.5 39 C53 42 52 52 44 53 C39 53.5 36 51 35 47.5 Z", fill, "#a8203f", 2
    )


def open_round(p: Pen) -> None:
    """A small round O."""
    p.oval(32, 46.5, 6.2, 8, p.down(38, 55, "#5a1a10", "#93341f"), INK, 2.4)


def open_sad(p: Pen) -> None:
    """A mouth that wails."""
    p.path("M19 54 Q20 40 32 40 Q44 40 45 54 Q32 48 19 54 Z", "#7a2415", INK, 2.4)
    p.path("M25 51.2 Q32 45.5 39 51.2 Q32 48.5 25 51.2 Z", "#f2657c")


def kissing(p: Pen) -> None:
    """Lips that blow a kiss, and the heart."""
    p.path("M30 38 Q37 39.5 33 43.5 Q38 46 30 50", "none", INK, 3.8)
    with p.turned("translate(49 47) rotate(14) scale(.42)"):
        heart(p, "#ef2b4f")


def zipped(p: Pen) -> None:
    """A zip for a mouth."""
    p.path("M15 45 L49 45", "none", "#2f3744", 7.4)
    ticks = " ".join(f"M{x} 42 L{x} 48" for x in (17, 22.5, 28, 33.5, 39))
    p.path(ticks, "none", "#f2f6fb", 2.8)
    p.box(43, 40.6, 10.5, 8.8, 2.8, p.down(40, 50, "#ffffff", "#8d9db2"), "#2f3744", 2)


# What goes with it -------------------------------------------------------------------------------


def cheeks(p: Pen) -> None:
    """A blush on both cheeks."""
    for x in (13.5, 50.5):
        p.oval(x, 38, 7, 5, p.radial(x, 38, 7, (0, "#ff5a4a", 0.75), (1, "#ff5a4a", 0)))


def flush(p: Pen) -> None:
    """A deep blush."""
    for x in (14.5, 49.5):
        p.oval(x, 39, 9, 6.6, p.radial(x, 39, 9, (0, "#ff3d3d", 0.9), (1, "#ff4a3d", 0)))


def _drop(p: Pen, x: float, y: float, size: float) -> None:
    d = f"M{x} {y - 1.5 * size} C{x + size * 1.1} {y - 0.1 * size} {x + size} {y + size} {x} {y + size}"
    d += f" C{x - size} {y + size} {x - size * 1.1} {y - 0.1 * size} {x} {y - 1.5 * size} Z"
    p.path(d, p.down(y - size, y + size, "#bfe6ff", _TEAR), "#1f6fb5", 1.6)
    p.oval(x - size * 0.3, y + size * 0.15, size * 0.22, size * 0.32, _WHITE, opacity=0.9)


def tear(p: Pen) -> None:
    """One tear under an eye."""
    _drop(p, 17.5, 43, 6)


def sweat(p: Pen) -> None:
    """One drop on the forehead."""
    _drop(p, 52, 14, 6)


def joy(p: Pen) -> None:
    """A tear of laughter at both eyes."""
    for x, turn in ((9, 38), (55, -38)):
        with p.turned(f"rotate({turn} {x} 34)"):
            _drop(p, x, 35, 6.4)


def streams(p: Pen) -> None:
    """Tears that run down both cheeks."""
    for x in (17, 40):
        fill = p.linear(0, 28, 0, 60, (0, "#d6f0ff"), (1, _TEAR))
        p.path(
            f"M{x} 29 L{x + 7} 29 L{x + 7.6} 53 Q{x + 3.5} 58 {x - 0.6} 53 Z", fill, "#2b83c9", 1.4
        )


def shades(p: Pen) -> None:
    """Sunglasses."""
    glass = p.down(17, 36, "#59636f", "#171a20", "#05060a")
    p.path("M6 20 Q32 15 58 20", "none", "#16181d", 3.6)
    for x in (9, 34.5):
        p.path(
            f"M{x} 19.5 L{x + 20.5} 19.5 Q{x + 21.5} 35 {x + 10.5} 35 Q{x - 1} 35 {x} 19.5 Z",
            glass,
            "#0c0e12",
            2,
        )
        p.path(
            f"M{x + 4} 22 L{x + 10} 22 L{x + 5} 29.5 Q{x + 3} 26 {x + 4} 22 Z", _WHITE, opacity=0.5
        )


def spectacles(p: Pen) -> None:
    """Round spectacles with eyes behind them."""
    for x in (20, 44):
        p.oval(x, 27, 10.4, 10.4, "#ffffff", "#23303f", 3.2, 0.999)
        _eye(p, x, 27, 3.6, 5)
    p.path("M30 26 Q32 24 34 26 M9.6 25 L5 22 M54.4 25 L59 22", "none", "#23303f", 3.2)
    p.path("M27 44 L27 50 Q32 52 37 50 L37 44 Z", _WHITE, INK, 1.6)


def halo(p: Pen) -> None:
    """A ring of light above."""
    p.oval(32, 7, 17, 5, "none", "#1f83b8", 6.2)
    p.oval(32, 7, 17, 5, "none", "#8fe3ff", 3.6)
    p.path("M17 5.6 Q23 3.2 31 3.4", "none", _WHITE, 2)


def horns(p: Pen) -> None:
    """Two horns."""
    for side in (1, -1):
        with p.turned(f"translate(32 0) scale({side} 1)"):
            fill = p.linear(14, 2, 26, 18, (0, "#ff8a5c"), (1, "#b3122c"))
            p.path("M13 8 Q22 9 27 1 Q31 12 22 17.5 Z", fill, "#7a0d20", 2)


def party(p: Pen) -> None:
    """A party hat and confetti."""
    with p.turned("rotate(-24 26 10)"):
        fill = p.linear(14, 0, 38, 0, (0, "#7ad1ff"), (0.5, "#2f8fe6"), (1, "#1c5fb8"))
        p.path("M26 -6 L38.5 17 Q26 21.5 13.5 17 Z", fill, "#17488c", 2)
        p.path("M19.8 6.5 Q26 10 32 5.6 M16.6 12.6 Q26 17.6 35.4 12", "none", "#ffd84d", 2.6)
        p.oval(26, -5, 4, 4, "#ff5c7a", "#b3264a", 1.4)
    for x, y, colour in (
        (50, 10, "#e8385a"),
        (57, 20, "#2fae5b"),
        (55, 48, "#2f8fe6"),
        (8, 50, "#e8385a"),
    ):
        p.box(x - 2.4, y - 2.4, 4.8, 4.8, 1.2, colour)


def zzz(p: Pen) -> None:
    """Two letters of sleep."""
    for d, width in (("M40 4 L53 4 L41 17 L55 17", 4.4), ("M54 22 L62 22 L54.5 30 L62.5 30", 3.2)):
        p.path(d, "none", _WHITE, width + 2.6)
        p.path(d, "none", "#2f6fd0", width)


def hand_at_chin(p: Pen) -> None:
    """A hand that holds the chin."""
    skin = p.down(40, 64, "#ffd95e", "#f0960a")
    d = "M13 62 C8 56 12 48 20 50 L38 45.5 C43 44.5 44 50 39.5 51.5 L31 54 Q36 57 32 61 Q28 65 20 64 Q15 64 13 62 Z"
    p.path(d, skin, "#9c5c06", 2.2)


def hands_out(p: Pen) -> None:
    """Two hands held out for a hug."""
    for side in (1, -1):
        with p.turned(f"translate(32 0) scale({side} 1)"):
            skin = p.down(38, 62, "#ffe07a", "#f0960a")
            d = "M14 52 C13 44 20 41 24 46 L26 38 C30 37 31 41 30.4 45 C33 48 31 61 22 61 C17 61 14 57 14 52 Z"
            p.path(d, skin, "#9c5c06", 2.2)


def hand_on_mouth(p: Pen) -> None:
    """A hand before a giggle."""
    skin = p.down(38, 62, "#ffd45a", "#e27f08")
    d = (
        "M20 58 C14 52 17 43 24 43 L38 40 C42 40 42 44 39 45 L44 45 C48 45.5 47.5 49.5 44 50 L45 "
        "50 C49 51 48 54.6 44.6 55 C46 58 43 61 38 61 L28 62 Q23 62 20 58 Z"
    )
    p.path(d, skin, "#7d4603", 2.6)


def mask(p: Pen) -> None:
    """A surgical mask."""
    p.path("M5 33 L16 38 M59 33 L48 38 M8 47 L17 50 M56 47 L47 50", "none", "#9fc6dd", 2.4)
    fill = p.down(34, 58, "#ffffff", "#e2f3fb", "#a9d3e8")
    p.path("M14 38 Q32 31 50 38 L49 51 Q32 62 15 51 Z", fill, "#5f93ad", 2.2)
    p.path("M19 43 Q32 39 45 43 M19 48.5 Q32 46 45 48.5", "none", "#8fbdd4", 1.8)


def thermometer(p: Pen) -> None:
    """A thermometer in the mouth."""
    with p.turned("rotate(24 34 46)"):
        p.box(31, 41.5, 27, 6.6, 3.3, p.down(41, 48, "#ffffff", "#cfdde8"), "#5f7486", 2)
        p.path("M36 44.8 L47 44.8", "none", "#e0263f", 2.6)


def steam(p: Pen) -> None:
    """Steam from the nose."""
    for side in (1, -1):
        with p.turned(f"translate(32 0) scale({side} 1)"):
            p.path(
                "M8 46 Q14 42 17 47 Q24 43 26 50 Q33 52 28 58 Q22 63 16 57 Q9 58 8 46 Z",
                "#f4f8fc",
                "#7f93a8",
                1.8,
            )


def hands_on_cheeks(p: Pen) -> None:
    """Two hands on the cheeks of somebody who screams."""
    for side in (1, -1):
        with p.turned(f"translate(32 0) scale({side} 1)"):
            skin = p.down(36, 62, "#ffe07a", "#e88a08")
            p.path(
                "M17 60 C14 52 15 40 20 37 C25 36 24 44 24 47 C28 44 31 48 29 53 Q27 62 20 63 Z",
                skin,
                "#9c5c06",
                2.2,
            )
