"""Animals, most of them heads that look at you."""

from emoticons.glossy import INK, WHITE, ball, glass
from emoticons.pen import Pen


def _eyes(p: Pen, x: float, y: float, size: float = 4) -> None:
    for side in (-1, 1):
        p.oval(32 + side * x, y, size, size * 1.25, INK)
        p.oval(32 + side * x - size * 0.3, y - size * 0.5, size * 0.42, size * 0.42, WHITE)


def cat(p: Pen) -> None:
    """A cat's head."""
    fur = "#f5a53c"
    for side in (1, -1):
        with p.turned(f"translate(32 0) scale({side} 1)"):
            glass(p, "M8 16 L24 4 Q28 14 27 30 Z", 4, 30, fur)
            p.path("M15 15 L22 10 Q24 16 23.4 22 Z", "#ff9aa8")
    ball(p, 32, 37, 28, 24, fur)
    p.path("M32 15 L32 23 M25 16 L26.5 22 M39 16 L37.5 22", "none", "#b8650f", 3)
    p.shine(32, 23, 17, 8, 0.5)
    _eyes(p, 12, 35, 4.2)
    p.oval(32, 47, 12, 8.4, "#fff1d8")
    p.path("M28.4 42 L35.6 42 L32 46 Z", "#e8607a", "#8f2c40", 1.2)
    p.path("M32 46 Q32 51 26.5 50.5 M32 46 Q32 51 37.5 50.5", "none", INK, 2.4)
    p.path("M12 44 L2 42 M12 48 L3 50 M52 44 L62 42 M52 48 L61 50", "none", "#8a5412", 1.8)


def dog(p: Pen) -> None:
    """A dog's head with hanging ears."""
    fur = "#e8c48c"
    ball(p, 32, 34, 24, 26, fur)
    p.path("M34 9 C46 9 54 18 54 31 C48 38 38 34 37 24 Q36 14 34 9 Z", "#b3773c", opacity=0.9)
    p.shine(32, 18, 13, 7, 0.55)
    for side in (1, -1):
        with p.turned(f"translate(32 0) scale({side} 1)"):
            glass(
                p, "M14 10 C26 6 31 20 30 36 C29 46 20 45 19.5 35 Q19 20 14 10 Z", 8, 44, "#8f5a2c"
            )
    _eyes(p, 10, 31, 4)
    p.oval(32, 47, 13, 10.5, "#fff6e6", "#c79a5c", 1.4)
    p.path("M25 40 Q32 36 39 40 Q38 46.5 32 46.5 Q26 46.5 25 40 Z", "#2b1d18")
    p.oval(30, 40.6, 2.6, 1.4, WHITE, opacity=0.7)
    p.path("M32 46 L32 50 Q27 54 23.5 50 M32 50 Q37 54 40.5 50", "none", INK, 2.2)
    p.path("M29 52.6 Q32 54 35 52.6 L35 57 C35 61 29 61 29 57 Z", "#f2657c", "#a8203f", 1.4)


def bear(p: Pen) -> None:
    """A bear's head."""
    fur = "#a8703c"
    for x in (12, 52):
        ball(p, x, 15, 10, 10, fur)
        p.oval(x, 16, 5, 5, "#e8b488")
    ball(p, 32, 36, 27, 25, fur)
    p.shine(32, 20, 16, 8, 0.5)
    _eyes(p, 11, 33, 3.8)
    p.oval(32, 46, 12.5, 10, "#f5dfba", "#8a5a2a", 1.2)
    p.oval(32, 41.6, 5.2, 3.8, "#2b1d18")
    p.path("M32 45 L32 48 Q28 52 25 49 M32 48 Q36 52 39 49", "none", INK, 2.2)


def panda(p: Pen) -> None:
    """A panda's head."""
    for x in (12.0, 52.0):
        ball(p, x, 14, 10, 10, "#343b46", "#12151a")
    fill = p.radial(24, 22, 46, (0, "#ffffff"), (0.6, "#f3f6fa"), (1, "#b9c6d6"))
    p.oval(32, 36, 27, 25, fill, "#5f6f82", 2.2)
    for side in (1, -1):
        with p.turned(f"translate(32 0) scale({side} 1) rotate(28 11 34)"):
            p.oval(11.5, 34, 7, 9.4, "#2b323d")
    for x in (21.5, 42.5):
        p.oval(x, 33.6, 3.6, 4.2, WHITE)
        p.oval(x, 34, 2.5, 3.1, "#05070a")
        p.oval(x - 0.8, 32.8, 0.9, 0.9, WHITE)
    p.oval(32, 45, 4.6, 3.2, "#20252d")
    p.path("M32 48 Q29 53 25 50.5 M32 48 Q35 53 39 50.5", "none", "#20252d", 2.2)


def bunny(p: Pen) -> None:
    """A rabbit's head with long ears."""
    fur = p.down(2, 62, "#ffffff", "#eef1f6", "#c3cddb")
    for side in (1, -1):
        with p.turned(f"translate(32 0) scale({side} 1) rotate(9 10 28)"):
            p.path("M3 32 C0 16 3 2 10 2 C17 2 20 16 17 32 Z", fur, "#75849a", 2.2)
            p.path("M7.4 28 C5.6 17 7 8 10 8 C13 8 14.4 17 12.6 28 Z", "#ffa6ba")
    p.oval(32, 42, 24, 20, fur, "#75849a", 2.2)
    _eyes(p, 10.5, 38, 3.8)
    for x in (15, 49):
        p.oval(x, 46, 5, 3.4, "#ff9db2", opacity=0.6)
    p.path("M28.6 43.4 L35.4 43.4 L32 47 Z", "#f0607e", "#a8304a", 1.2)
    p.path("M32 47 L32 49 Q28.6 52.4 26 50 M32 49 Q35.4 52.4 38 50", "none", "#4a4f5c", 2)
    p.box(29.2, 51.2, 5.6, 6, 1.4, WHITE, "#75849a", 1.4)


def frog(p: Pen) -> None:
    """A frog's head."""
    skin = "#63bd3a"
    for x in (17, 47):
        ball(p, x, 16, 11.5, 11.5, skin)
        p.oval(x, 16, 7, 7, WHITE, "#3a7a20", 1.2)
        p.oval(x, 17, 3.8, 4.4, INK)
        p.oval(x - 1.2, 15, 1.5, 1.5, WHITE)
    ball(p, 32, 39, 29, 21.5, skin)
    p.shine(32, 26, 15, 6, 0.55)
    p.path("M10 41 Q32 60 54 41", "none", "#2b5c18", 3.6)
    p.path("M29 31 L29.6 32 M35 31 L34.4 32", "none", "#2b5c18", 2.6)
    for x in (12, 52):
        p.oval(x, 38, 4.4, 3.2, "#ff9d7a", opacity=0.75)


def penguin(p: Pen) -> None:
    """A small penguin."""
    for x in (22, 42):
        glass(p, f"M{x - 9} 60 Q{x} 50 {x + 9} 60 Q{x} 64 {x - 9} 60 Z", 52, 63, "#ff9d1f")
    for side in (1, -1):
        with p.turned(f"translate(32 0) scale({side} 1)"):
            glass(p, "M20 28 C29 34 31 44 28 50 Q23 46 19 42 Z", 28, 50, "#46597c")
    ball(p, 32, 32, 23, 29, "#46597c", "#131b2b")
    p.path(
        "M32 26 C24 16 14 24 15 38 C16 52 24 59 32 59 C40 59 48 52 49 38 C50 24 40 16 32 26 Z",
        p.down(20, 60, "#ffffff", "#dbe5f0"),
    )
    p.shine(30, 11, 12, 6, 0.5)
    _eyes(p, 8, 28, 3.4)
    glass(p, "M25 34 Q32 30.5 39 34 Q35 41 32 41 Q29 41 25 34 Z", 31, 41, "#ff9d1f")


def bee(p: Pen) -> None:
    """A bee in flight."""
    wing = p.down(4, 32, "#ffffff", "#a9dcff")
    with p.turned("rotate(-24 26 18)"):
        p.oval(26, 17, 9, 14, wing, "#5b9ccc", 2, 0.95)
    with p.turned("rotate(22 42 18)"):
        p.oval(41, 18, 8, 13, wing, "#5b9ccc", 2, 0.95)
    p.path("M57 40 L63 41 L57 45 Z", "#3a2a22")
    ball(p, 34, 41, 25, 17.5, "#ffc928", "#8a5a08")
    p.path(
        "M30 24.6 Q36 41 30 57.6 L37.5 58 Q43 41 37.5 24.2 Z M46 26.8 Q51.5 41 46 55 L52 51.6 Q55.6 41 52 30.6 Z",
        "#3a2a22",
    )
    p.shine(31, 30.5, 16, 5, 0.6)
    p.path("M14 28 Q12 20 6 19 M21 25 Q21 17 16 14", "none", "#3a2a22", 2.4)
    _eye = (18, 38)
    p.oval(*_eye, 3.4, 4.4, INK)
    p.oval(17, 36.4, 1.3, 1.4, WHITE)
    p.path("M14 46 Q18 51 24 48", "none", INK, 2.4)
