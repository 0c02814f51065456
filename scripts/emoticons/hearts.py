"""Hands, hearts and lips."""

from emoticons import faces
from emoticons.glossy import WHITE, Drawing, glass
from emoticons.pen import Pen, dark, light

_SKIN = ("#ffe789", "#ffc93a", "#f0960a")
_SKIN_EDGE = "#9c5c06"


def thumb_up(p: Pen) -> None:
    """A thumb up."""
    p.box(5, 30, 13, 28, 3, p.down(30, 58, "#7db8f2", "#2468c0"), "#153f80", 2.2)
    d = (
        "M19 33 C26 29 30 20 30.5 10 C31 3 40 3 41.5 11 C42.4 17 40.5 22 39 26 L53 26 C60 26 60.5 34 55.5 35.5"
        " C60 37 60 44 55 45 C58.5 47 57.5 53 52.5 53.5 C55 56 53 60.5 48 60.5 L33 60.5 C26 60.5 23 57.5 19 56.5 Z"
    )
    p.path(d, p.down(4, 61, *_SKIN), _SKIN_EDGE, 2.4)
    p.path("M44 35.5 L55.5 35.5 M44 45 L55 45 M43 53.5 L52.5 53.5", "none", "#c47c0c", 2.2)
    p.path("M33.5 13 Q34.5 8 37 9", "none", "#fff8d8", 2.6)


def thumb_down(p: Pen) -> None:
    """A thumb down."""
    p.box(5, 6, 13, 28, 3, p.down(6, 34, "#7db8f2", "#2468c0"), "#153f80", 2.2)
    d = (
        "M19 31 C26 35 30 44 30.5 54 C31 61 40 61 41.5 53 C42.4 47 40.5 42 39 38 L53 38 C60 38 60.5 30 55.5 28.5"
        " C60 27 60 20 55 19 C58.5 17 57.5 11 52.5 10.5 C55 8 53 3.5 48 3.5 L33 3.5 C26 3.5 23 6.5 19 7.5 Z"
    )
    p.path(d, p.down(3, 60, *_SKIN), _SKIN_EDGE, 2.4)
    p.path("M44 28.5 L55.5 28.5 M44 19 L55 19 M43 10.5 L52.5 10.5", "none", "#c47c0c", 2.2)
    p.path("M25 9 Q34 7.5 42 7.6", "none", "#fff8d8", 2.4)


def _palm(p: Pen) -> None:
    """An open hand, upright around the middle."""
    d = (
        "M22 60 C17 55 9 44 6.5 38 C5 33 10.5 31.5 13.5 35 L19 41 L14.5 18 C14 13 20.5 12 22 17 L26.5 32"
        " L25.5 9 C25.5 3.5 32.5 3.5 33 9 L35 31 L38.5 11 C39.5 6 46 7 45.5 12.5 L43.5 33 L48.5 20"
        " C50.5 15.5 56 17.5 55 22.5 C53.5 31 51.5 39 50.5 46 C49 56 43 61 35 61 Q27 62 22 60 Z"
    )
    p.path(d, p.down(4, 61, *_SKIN), _SKIN_EDGE, 2.4)
    p.path("M24 45 Q33 41 43 45 M29 53 Q35 49 41 52", "none", "#d08d18", 1.8)


def wave(p: Pen) -> None:
    """A hand that waves."""
    with p.turned("rotate(-14 32 36) translate(5 6) scale(.88)"):
        _palm(p)
    p.path("M50 5 Q58 9 60 18 M55 1.5 Q62 5 63 11", "none", "#3b8fd0", 2.6)
    p.path("M4 46 Q5 55 13 60 M1.5 53 Q3 60 8 63", "none", "#3b8fd0", 2.6)


def clap(p: Pen) -> None:
    """Two hands that clap."""
    with p.turned("rotate(-32 32 36) translate(17 15) scale(-.72 .72) translate(-46 0)"):
        _palm(p)
    with p.turned("rotate(24 32 36) translate(13 14) scale(.74)"):
        _palm(p)
    p.path("M28 8 L26 1.5 M20 11 L15 6 M37 8 L40 2", "none", "#3b8fd0", 2.8)


def heart(colour: str) -> Drawing:
    """A heart of one colour."""

    def draw(p: Pen) -> None:
        d = "M32 59 C-14 27 8 -6 32 17 C56 -6 78 27 32 59 Z"
        stops = ((0, light(colour, 0.6)), (0.45, colour), (1, dark(colour, 0.32)))
        p.path(d, p.radial(22, 18, 44, *stops), dark(colour, 0.5), 2.4)
        p.path("M11 25 C10 14 22 11 27 19 C22 18 15 20 11 25 Z", WHITE, opacity=0.7)
        p.oval(48, 20, 5.4, 4, WHITE, opacity=0.35)

    return draw


def broken_heart(p: Pen) -> None:
    """A heart in two halves."""
    colour = "#d81f3f"
    fill = p.down(8, 60, light(colour, 0.5), colour, dark(colour, 0.3))
    with p.turned("rotate(-6 28 58) translate(-.5 1) translate(3.2 3) scale(.9)"):
        p.path("M32 59 C-14 27 8 -6 32 17 L27 28 L35 36 L29 45 Z", fill, dark(colour, 0.5), 2.4)
        p.path("M11 25 C10 14 22 11 27 19 C22 18 15 20 11 25 Z", WHITE, opacity=0.7)
    with p.turned("rotate(6 36 58) translate(.5 1) translate(3.2 3) scale(.9)"):
        p.path("M32 59 C78 27 56 -6 32 17 L27 28 L35 36 L29 45 Z", fill, dark(colour, 0.5), 2.4)
        p.oval(48, 20, 5.4, 4, WHITE, opacity=0.4)


def two_hearts(p: Pen) -> None:
    """A large heart and a small one."""
    with p.turned("translate(25 39) rotate(-12) scale(.86)"):
        faces.heart(p, "#f0508c")
    with p.turned("translate(47 19) rotate(14) scale(.54)"):
        faces.heart(p, "#ff86b0")


def lips(p: Pen) -> None:
    """Red lips."""
    colour = "#e0203f"
    glass(
        p,
        "M3 31 C13 23 19 15 26 16 Q30 16.5 32 20 Q34 16.5 38 16 C45 15 51 23 61 31 Q46 36 32 34 Q18 36 3 31 Z",
        15,
        36,
        colour,
    )
    glass(
        p,
        "M3 31 Q18 35 32 33.5 Q46 35 61 31 C52 48 43 53 32 53 C21 53 12 48 3 31 Z",
        30,
        54,
        colour,
    )
    p.path("M20 43 Q30 48 42 43.5", "none", "#ffc2cc", 3.4, 0.85)
    p.path("M4 31 Q18 36.5 32 34.5 Q46 36.5 60 31", "none", "#6d0a1c", 2.4)
