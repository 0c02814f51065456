"""Weather, what is in the sky, and fire."""

from math import cos, pi, sin

from emoticons import faces
from emoticons.glossy import WHITE, glass
from emoticons.pen import Pen, dark


def sun(p: Pen) -> None:
    """A smiling sun with rays."""
    rays = []
    for k in range(12):
        a, half = 2 * pi * k / 12, 0.17
        far = 31 if k % 2 == 0 else 27.5
        points = [(far, a), (20, a + half), (20, a - half)]
        rays.append(
            "M"
            + " L".join(f"{32 + r * cos(b):.1f} {32 + r * sin(b):.1f}" for r, b in points)
            + " Z"
        )
    p.path(" ".join(rays), "#ffb11f", "#c97706", 1.8)
    fill = p.radial(25, 24, 27, (0, "#fffbd0"), (0.5, "#ffe04a"), (1, "#ffa51f"))
    p.oval(32, 32, 19, 19, fill, "#c97706", 2)
    p.shine(31, 21, 11, 6, 0.85)
    for x in (26, 38):
        p.oval(x, 30, 2.4, 3.6, faces.INK)
    p.path("M24.5 37 Q32 44 39.5 37", "none", faces.INK, 2.8)


def moon(p: Pen) -> None:
    """A sleeping crescent."""
    d = "M40 4 C22 6 10 18 10 34 C10 50 22 61 37 61 C46 61 53 57 58 50 C44 54 31 46 30 32 C29.4 20 33 10 40 4 Z"
    p.path(
        d, p.radial(20, 20, 48, (0, "#fffbd6"), (0.5, "#ffdf6a"), (1, "#f0a41f")), "#a86d0c", 2.4
    )
    p.path("M17 34 Q20 38 24.5 36.4", "none", faces.INK, 2.6)
    p.path("M24 46 Q28 49 32 46.6", "none", faces.INK, 2.6)
    for x, y, size in ((48, 20, 0.22), (55, 36, 0.14)):
        with p.turned(f"translate({x} {y}) scale({size})"):
            faces.star(p, "#ffb11f")


def star(p: Pen) -> None:
    """A fat golden star."""
    d = "M32 3 C34 3 36 6 40.6 18.4 Q41.4 20.4 43.6 20.6 C57 21.4 61 22 61.6 24 C62.2 26 58 29 48 37 Q46.4 38.4 47 40.4"
    d += " C51 54 51.6 58.4 50 59.6 C48.4 60.8 45 58.6 34 51.2 Q32 50 30 51.2 C19 58.6 15.6 60.8 14 59.6"
    d += (
        " C12.4 58.4 13 54 17 40.4 Q17.6 38.4 16 37 C6 29 1.8 26 2.4 24 C3 22 7 21.4 20.4 20.6 "
        "Q22.6 20.4 23.4 18.4 C28 6 30 3 32 3 Z"
    )
    p.path(
        d, p.radial(26, 22, 42, (0, "#fffbd0"), (0.45, "#ffe04a"), (1, "#f79a0c")), "#b36a06", 2.4
    )
    p.shine(31, 15, 6, 8, 0.85)


def _cloud(p: Pen, up: float = 0, *colours: str) -> None:
    d = "M17 51 C4 51 1 35 13 32 C11 20 25 15 30 23 C35 10 54 13 53 29 C65 30 65 51 51 51 Z"
    with p.turned(f"translate(0 {-up})"):
        p.path(d, p.down(13, 52, *(colours or ("#ffffff", "#eef6fd", "#a9cbe8"))), "#5a86ad", 2.4)
        p.path("M18 30 Q19 24.6 24 25.6 M36 23.6 Q40 17.6 46 20", "none", WHITE, 2.6)


def cloud(p: Pen) -> None:
    """A white cloud."""
    _cloud(p, 1)


def rain(p: Pen) -> None:
    """A grey cloud that rains."""
    for x, y in ((18, 50), (33, 53), (48, 50)):
        d = f"M{x} {y - 8} C{x + 5} {y} {x + 5} {y + 8} {x - 1} {y + 8} C{x - 7} {y + 8} {x - 5} {y} {x} {y - 8} Z"
        p.path(d, p.down(y - 8, y + 8, "#bfe6ff", "#2f8fe0"), "#1b5fa8", 1.8)
    _cloud(p, 10, "#f2f5f9", "#c3d0de", "#8298b0")


def storm(p: Pen) -> None:
    """A flash of lightning."""
    d = "M37 2 L9 36 L27 36 L19 62 L55 24 L36 24 L46 2 Z"
    p.path(d, p.down(2, 62, "#fff9c0", "#ffd91f", "#f78c0c"), "#b35f06", 2.6)
    p.path("M37 7 L19 30", "none", WHITE, 3, 0.8)


def snow(p: Pen) -> None:
    """A flake of snow."""
    arm = "M32 32 L32 5 M32 13 L25 7.5 M32 13 L39 7.5 M32 21.5 L24.5 16 M32 21.5 L39.5 16"
    for colour, width in (("#1f6fb8", 7), ("#8fd6ff", 3.4)):
        for k in range(6):
            with p.turned(f"rotate({60 * k} 32 32)"):
                p.path(arm, "none", colour, width)
    p.oval(32, 32, 4.4, 4.4, WHITE)


def rainbow(p: Pen) -> None:
    """A rainbow between two clouds."""
    bands = ("#e8303a", "#ff9a1f", "#ffe04a", "#4cc24a", "#3b9af0", "#8a5ae0")
    for k, colour in enumerate(bands):
        r = 28 - 3.6 * k
        p.path(
            f"M{32 - r} 50 L{32 - r} 42 A{r} {r} 0 0 1 {32 + r} 42 L{32 + r} 50",
            "none",
            colour,
            4.4,
        )
    p.path("M2 50 L2 42 A30 30 0 0 1 62 42 L62 50", "none", "#a8202f", 1.4)
    p.path("M9 31 A25 25 0 0 1 30 15", "none", WHITE, 2.4, 0.6)
    for x in (0, 35):
        with p.turned(f"translate({x} 35) scale(.46)"):
            _cloud(p)


def umbrella(p: Pen) -> None:
    """An open umbrella."""
    p.path("M32 30 L32 53 Q32 60 38.5 60 Q44.6 60 44.6 54", "none", "#6d4a2a", 4.6)
    p.path("M32 30 L32 53 Q32 60 38.5 60 Q44.6 60 44.6 54", "none", "#c9955c", 2)
    colour = "#8a4fe0"
    glass(
        p,
        "M32 3 C14 5 3 18 2.5 35 Q10 29 17.5 35 Q24.6 28.6 32 35 Q39.4 28.6 46.5 35 Q54 29 61.5 35 C61 18 50 5 32 3 Z",
        3,
        37,
        colour,
    )
    p.path(
        "M32 5 C22 13 17.6 22 17.5 35 M32 5 C42 13 46.4 22 46.5 35 M32 5 L32 35",
        "none",
        dark(colour, 0.35),
        1.8,
    )
    p.path("M11 21 Q16 12 24 8", "none", WHITE, 3, 0.7)


def fire(p: Pen) -> None:
    """A flame."""
    d = (
        "M33 2 C36 14 52 22 54 40 C55.5 53 46 62 32 62 C18 62 8.5 53 10 40 C11 31 16 27 18 19 "
        "C23 22 25 26 25.6 30 C31 22 34 12 33 2 Z"
    )
    p.path(d, p.down(4, 62, "#ffb33b", "#ff6a1f", "#d8201f"), "#9c1f12", 2.4)
    inner = (
        "M34 26 C36 34 45 38 45 47 C45 55 39 60 32 60 C25 60 19 55 19.6 47 C20 42 23 40 24 36 "
        "C27 38 28.4 40 29 43 C32.6 38 34.6 32 34 26 Z"
    )
    p.path(inner, p.down(26, 60, "#fff6b0", "#ffe04a", "#ff9d1f"))
    p.path("M20 34 Q15 40 15.4 46", "none", "#ffd9a0", 2.6, 0.8)
