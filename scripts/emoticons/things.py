"""Things people give, play with, travel in and speak through."""

from math import cos, pi, sin

from emoticons import faces
from emoticons.glossy import WHITE, ball, glass
from emoticons.pen import Pen, dark, light


def gift(p: Pen) -> None:
    """A parcel with a bow."""
    glass(p, "M7 29 L57 29 L55 58 Q54.6 61.6 51 61.6 L13 61.6 Q9.4 61.6 9 58 Z", 28, 62, "#3b8ff0")
    p.box(27, 29, 10, 32, 0, p.down(28, 62, "#ff9aa8", "#d81f3f"), "#8f0f26", 1.6)
    p.box(3.5, 19, 57, 12, 3, p.down(19, 31, "#a9d6ff", "#2f7fe0"), "#154a94", 2.2)
    p.box(26, 19, 12, 12, 0, p.down(19, 31, "#ff9aa8", "#e0243f"), "#8f0f26", 1.6)
    for side in (1, -1):
        with p.turned(f"translate(32 0) scale({side} 1)"):
            glass(p, "M0 18 C2 8 12 0 19 4 C25 9 18 18 0 18 Z", 2, 18, "#ef3350")
            p.path("M5 15 Q10 8 15.4 8", "none", "#8f0f26", 1.6)
    ball(p, 32, 16.6, 4.6, 4.2, "#ef3350")


def balloon(p: Pen) -> None:
    """A balloon on a string."""
    p.path("M33 49 Q26 54 33 57 Q38 60 33 63", "none", "#75849a", 2.4)
    glass(p, "M28 51 L33 45 L38 51 Z", 45, 52, "#e0243f")
    red = "#ee2c46"
    fill = p.radial(24, 16, 38, (0, light(red, 0.75)), (0.4, red), (1, dark(red, 0.38)))
    p.path(
        "M33 47 C19 43 12 33 12 22 C12 10 21 2 33 2 C45 2 54 10 54 22 C54 33 47 43 33 47 Z",
        fill,
        dark(red, 0.5),
        2.4,
    )
    p.path("M18 21 C18 13 24 8 30 8 C24 12 21 16 20 23 Z", WHITE, opacity=0.8)


def tada(p: Pen) -> None:
    """A party popper."""
    for x, y, colour, turn in (
        (47, 12, "#e8303a", 20),
        (57, 28, "#3b9af0", 50),
        (30, 6, "#57bd3a", -20),
        (58, 8, "#ffb11f", 0),
        (48, 40, "#8a5ae0", 30),
        (18, 10, "#ff7a1a", 40),
    ):
        with p.turned(f"rotate({turn} {x} {y})"):
            p.box(x - 3.4, y - 2.2, 6.8, 4.4, 1.4, colour, dark(colour, 0.35), 1.2)
    p.path("M36 22 Q38 12 45 3 M42 28 Q52 20 61 20 M27 20 Q22 14 24 4", "none", "#e0407a", 2.8)
    cone = "M4 60 L20 18 C30 22 42 34 46 44 Z"
    p.path(
        cone,
        p.linear(8, 28, 40, 52, (0, "#fff0a0"), (0.5, "#ffc81f"), (1, "#e08a0a")),
        "#9c5c06",
        2.4,
    )
    p.path("M14.4 33 Q24 40 31 50.6 M9.6 46 Q15 49 19 55", "none", "#e0303a", 3.6)
    p.path("M20 18 C30 22 42 34 46 44 C38 44 22 28 20 18 Z", "#7a4416", "#9c5c06", 1.8)


def music(p: Pen) -> None:
    """Two notes under one beam."""
    blue = "#2f7fe0"
    glass(p, "M22 9 L56 3 L56 47 L50 47 L50 17 L28 21 L28 53 L22 53 Z", 3, 54, blue)
    for x, y in ((18.5, 52), (46.5, 46)):
        with p.turned(f"rotate(-16 {x} {y})"):
            ball(p, x, y, 10.4, 7.8, blue)
    p.path("M26 12.4 L52 7.8", "none", WHITE, 2.4, 0.7)


def football(p: Pen) -> None:
    """A ball of black and white."""
    fill = p.radial(24, 20, 44, (0, "#ffffff"), (0.55, "#f0f4f8"), (1, "#9fb0c2"))
    p.oval(32, 32, 28.5, 28.5, fill, "#3a4552", 2.2)
    points = [(32 + 10.5 * sin(2 * pi * k / 5), 32 - 10.5 * cos(2 * pi * k / 5)) for k in range(5)]
    p.path("M" + " L".join(f"{x:.1f} {y:.1f}" for x, y in points) + " Z", "#2b333d", "#2b333d", 2)
    for k in range(5):
        with p.turned(f"rotate({72 * k} 32 32)"):
            p.path("M32 21.5 L32 12", "none", "#3a4552", 2.2)
            p.path("M24.4 5 L39.6 5 L37.6 11.6 L32 14 L26.4 11.6 Z", "#2b333d")
    p.shine(29, 14, 15, 8, 0.55)


def game(p: Pen) -> None:
    """A game controller."""
    glass(
        p,
        (
            "M16 16 C24 13 40 13 48 16 C58 18 63 38 61 48 C60 55 52 56 48 50 Q44 43 39 43 L25 43 Q20 "
            "43 16 50 C12 56 4 55 3 48 C1 38 6 18 16 16 Z"
        ),
        13,
        55,
        "#7a5ad0",
    )
    p.shine(32, 20, 20, 5.6, 0.5)
    p.path("M19 23 L19 35 M13 29 L25 29", "none", "#241a4a", 5.6)
    p.path("M19 24 L19 34 M14 29 L24 29", "none", "#e6e0fa", 2.8)
    for x, y, colour in (
        (45, 23, "#ffd21f"),
        (51, 29, "#ef3350"),
        (45, 35, "#57bd3a"),
        (39, 29, "#3b9af0"),
    ):
        p.oval(x, y, 3.2, 3.2, colour, dark(colour, 0.5), 1.4)


def film(p: Pen) -> None:
    """A clapperboard."""
    glass(p, "M5 28 L59 28 L59 56 Q59 60 55 60 L9 60 Q5 60 5 56 Z", 26, 62, "#46536a")
    p.path("M12 38 L52 38 M12 46 L40 46 M12 53 L34 53", "none", "#c3d0e0", 2.4)
    for turn, y in ((0, 20), (-13, 11.4)):
        with p.turned(f"rotate({turn} 7 {y + 7})"):
            p.box(5, y, 53, 9, 2, "#f6f8fb", "#28313f", 2)
            for x in (10, 24, 38):
                p.path(
                    f"M{x} {y + 1} L{x + 7} {y + 1} L{x + 12} {y + 8} L{x + 5} {y + 8} Z", "#2b3544"
                )
    p.oval(9, 22, 2.4, 2.4, "#ffd21f")


def camera(p: Pen) -> None:
    """A camera."""
    glass(p, "M21 16 L25 8 Q26 7 28 7 L38 7 Q40 7 41 8 L45 16 Z", 6, 18, "#6b7a90")
    p.box(3, 14, 58, 42, 7, p.down(14, 56, "#c3cedd", "#6f8098", "#46536a"), "#242d3c", 2.4)
    p.box(4.4, 22, 55.2, 8, 0, "#2f3a4a", opacity=0.45)
    p.oval(32, 36, 16, 16, p.down(20, 52, "#ffffff", "#9aa8ba"), "#242d3c", 2)
    p.oval(
        32,
        36,
        11.6,
        11.6,
        p.radial(28, 31, 16, (0, "#a9dcff"), (0.4, "#2f6fc0"), (1, "#0c1c40")),
        "#101a2e",
        2,
    )
    p.oval(28, 31.4, 3.4, 2.6, WHITE, opacity=0.9)
    p.oval(52, 21, 3, 3, "#ef3350", "#8f0f26", 1.2)
    p.box(8, 18, 9, 5, 1.6, "#fff3b0", "#242d3c", 1.4)


def computer(p: Pen) -> None:
    """A laptop."""
    p.box(9, 8, 46, 36, 4, p.down(8, 44, "#8a97aa", "#4a5668"), "#242d3c", 2.2)
    p.box(
        13,
        12,
        38,
        28,
        1.6,
        p.linear(13, 12, 51, 40, (0, "#a9e0ff"), (0.5, "#3b9af0"), (1, "#1c5fc0")),
        "#16233a",
        1.6,
    )
    p.path("M13.8 12.8 L38 12.8 L20 39 L13.8 39 Z", WHITE, opacity=0.28)
    p.path(
        "M8 45 L56 45 L62.4 55 Q63 58 60 58 L4 58 Q1 58 1.6 55 Z",
        p.down(44, 58, "#e9eef5", "#9aa8ba"),
        "#3d4a5c",
        2.2,
    )
    p.path("M13 48.6 L51 48.6 M11 51.6 L53 51.6", "none", "#5f6f84", 2)
    p.path("M27 55.4 L37 55.4", "none", "#6f8098", 2)


def mobile(p: Pen) -> None:
    """A mobile phone."""
    with p.turned("rotate(10 32 32)"):
        p.box(15, 2.5, 34, 59, 7, p.down(2, 62, "#7d8a9c", "#3a4554"), "#1a212c", 2.4)
        p.box(
            19,
            9,
            26,
            41,
            2,
            p.linear(19, 9, 45, 50, (0, "#b9ecff"), (0.5, "#4ab0f0"), (1, "#2468c0")),
            "#16233a",
            1.6,
        )
        p.path("M20 10 L38 10 L22 42 L20 42 Z", WHITE, opacity=0.35)
        p.oval(32, 55.6, 3.4, 3.4, "#cdd6e2", "#1a212c", 1.4)
        p.path("M28.6 5.9 L35.4 5.9", "none", "#cdd6e2", 1.8)


def telephone(p: Pen) -> None:
    """A receiver."""
    d = (
        "M8 9 C12 3 18 3 21 7 L27 18 C29 22 27 25 22 28 C24 35 30 41 37 43 C40 38 43 36 47 38 "
        "L57 44 C61 47 61 53 55 57 C49 62 41 62 32 57 C20 51 11 41 6 30 C3 21 4 14 8 9 Z"
    )
    glass(p, d, 4, 61, "#37ab45", width=2.6)
    p.path("M9 25 Q8 17 13 12", "none", WHITE, 3, 0.75)
    p.path("M36 14 Q47 17 50 28 M37 4 Q55 8 60 27", "none", "#2f8fe0", 4)


def mail(p: Pen) -> None:
    """An envelope with a heart for a seal."""
    p.box(3, 12, 58, 41, 4, p.down(12, 53, "#ffffff", "#e6f0fa", "#b5cbe2"), "#4f6f92", 2.4)
    p.path("M5 51 L25 33 M59 51 L39 33", "none", "#8aa6c4", 2.2)
    p.path(
        "M4.6 14.6 L28.6 35.6 Q32 38.4 35.4 35.6 L59.4 14.6",
        p.down(12, 38, "#ffffff", "#d3e3f3"),
        "#4f6f92",
        2.4,
    )
    with p.turned("translate(32 37) scale(.36)"):
        faces.heart(p, "#ee2c46")


def idea(p: Pen) -> None:
    """A light bulb that shines."""
    p.path(
        "M32 4 C18 4 9 13.6 9.6 25 C10 35 20 38 21.6 47 L42.4 47 C44 38 54 35 54.4 25 C55 13.6 46 4 32 4 Z",
        p.radial(27, 18, 34, (0, "#ffffff"), (0.35, "#fff7a8"), (1, "#ffc81f")),
        "#b8860a",
        2.4,
    )
    p.path("M26 46 L24 30 L29 33 L32 29 L35 33 L40 30 L38 46", "none", "#d88a0a", 2.4)
    p.box(
        22,
        46,
        20,
        12,
        3,
        p.linear(22, 0, 42, 0, (0, "#f2f5f9"), (0.4, "#b9c6d6"), (1, "#75849a")),
        "#46536a",
        2,
    )
    p.path("M22.6 50 L41.4 50 M22.6 54 L41.4 54", "none", "#5f6f84", 1.8)
    p.path("M28 60 L36 60", "none", "#46536a", 4)
    p.path("M16 23 Q17 14 25 11", "none", WHITE, 3.4, 0.95)


def clock(p: Pen) -> None:
    """An alarm clock."""
    red = "#e0303f"
    p.path("M15 52 L9 61 M49 52 L55 61", "none", dark(red, 0.3), 5)
    for side in (1, -1):
        with p.turned(f"translate(32 0) scale({side} 1)"):
            glass(p, "M8 10 C12 0 28 4 28 17 Z", 2, 18, "#ffc81f")
    p.path("M32 8 L32 4", "none", "#46536a", 5)
    ball(p, 32, 36, 24, 24, red)
    p.oval(32, 36, 17.6, 17.6, p.down(18, 54, "#ffffff", "#dfe8f2"), dark(red, 0.5), 1.6)
    p.path("M32 22 L32 23.4 M32 49 L32 50 M18 36 L19.4 36 M45 36 L46 36", "none", "#46536a", 2.6)
    p.path("M32 36 L32 26 M32 36 L40 40", "none", "#28313f", 3.4)
    p.shine(29, 19, 13, 5, 0.55)


def trophy(p: Pen) -> None:
    """A golden cup."""
    for colour, width in (("#9c5c06", 6.6), ("#ffd84d", 2.8)):
        p.path("M17 11 C2 8 4 30 21 31 M47 11 C62 8 60 30 43 31", "none", colour, width)
    p.box(17, 53, 30, 9, 2.4, p.down(53, 62, "#8a5230", "#4f2a12"), "#351a0a", 2)
    gold = p.linear(14, 0, 50, 0, (0, "#fff6b0"), (0.35, "#ffd92f"), (1, "#d88a0a"))
    p.path("M28 38 L36 38 L37.6 49 Q43 49.6 43 54 L21 54 Q21 49.6 26.4 49 Z", gold, "#9c5c06", 2.2)
    p.path("M14 4 L50 4 C51 26 44 41 32 41 C20 41 13 26 14 4 Z", gold, "#9c5c06", 2.4)
    p.oval(32, 5.6, 18, 3, "#fff3a0", "#9c5c06", 1.6)
    with p.turned("translate(32 21) scale(.3)"):
        faces.star(p, "#ff9a1f")
    p.path("M18 11 Q18.6 24 23 31", "none", WHITE, 3, 0.8)


def home(p: Pen) -> None:
    """A house."""
    p.box(44, 8, 8, 16, 1, "#a8684a", "#5f3420", 2)
    p.path(
        "M10 28 L32 10 L54 28 L54 58 Q54 61 51 61 L13 61 Q10 61 10 58 Z",
        p.down(12, 61, "#fff8e6", "#f5deb0"),
        "#8a6a3a",
        2.2,
    )
    red = "#d8392b"
    glass(p, "M32 2 L62 29 Q63 33 58 33 L55 33 L32 13.6 L9 33 L6 33 Q1 33 2 29 Z", 2, 34, red)
    p.box(26, 40, 12, 21, 1.6, p.down(40, 61, "#b3773c", "#7a4416"), "#4f2a12", 2)
    p.oval(35, 51, 1.3, 1.3, "#ffe08a")
    for x in (14.5, 41.5):
        p.box(x, 39, 8.4, 9.4, 1, p.down(39, 48, "#d6f0ff", "#6fb8ee"), "#4a6a86", 1.6)
    p.box(27.4, 24, 9.2, 8.6, 4, p.down(24, 33, "#d6f0ff", "#6fb8ee"), "#4a6a86", 1.6)


def car(p: Pen) -> None:
    """A small red car."""
    red = "#e8303a"
    glass(p, "M14 30 C17 17 20 13 27 13 L41 13 C47 13 49 18 52 30 Z", 12, 31, red)
    p.path(
        "M18.4 29 C20.4 20 22.4 17 27 17 L31 17 L31 29 Z M34 29 L34 17 L40 17 C44 17 45.6 20 47.6 29 Z",
        p.down(16, 30, "#e6f6ff", "#7cbcec"),
        "#47708f",
        1.6,
    )
    glass(
        p,
        "M9 29 L55 29 C61 30 62.4 36 61.4 44 Q61 48 57 48 L7 48 Q3 48 2.6 44 C1.6 36 3 30 9 29 Z",
        28,
        49,
        red,
    )
    p.path("M7 33.4 L57 33.4", "none", WHITE, 2.4, 0.6)
    p.oval(57, 38, 3.2, 3.4, "#fff3b0", "#b3860a", 1.4)
    p.oval(6.4, 38, 2.4, 3, "#ff9a6a", "#8f1812", 1.2)
    for x in (17.5, 46.5):
        p.oval(x, 48, 8.4, 8.4, "#343d4a", "#12161c", 2)
        p.oval(x, 48, 3.8, 3.8, "#d6dee8", "#6f8098", 1.4)


def plane(p: Pen) -> None:
    """An aeroplane that climbs."""
    with p.turned("rotate(45 32 32)"):
        blue = "#3b8ff0"
        glass(p, "M28 24 L2 39 L2 45 L28 38 Z", 22, 46, blue)
        glass(p, "M36 24 L62 39 L62 45 L36 38 Z", 22, 46, blue)
        glass(p, "M29 50 L18 57 L18 61 L32 58 L46 61 L46 57 L35 50 Z", 48, 62, blue)
        fill = p.linear(26, 0, 38, 0, (0, "#ffffff"), (0.45, "#f2f7fc"), (1, "#a5b9ce"))
        p.path(
            "M32 -1 C37 4 38.4 14 38 26 L35.4 54 Q34 60 32 60 Q30 60 28.6 54 L26 26 C25.6 14 27 4 32 -1 Z",
            fill,
            "#4f6f92",
            2.2,
        )
        p.path("M28.6 10 Q32 7.4 35.4 10 L34.8 14 L29.2 14 Z", "#3a5a80")


def rocket(p: Pen) -> None:
    """A rocket that has just started."""
    with p.turned("rotate(42 32 32)"):
        p.path(
            "M25 49 C24 56 29 58 32 66 C35 58 40 56 39 49 Z",
            p.down(49, 66, "#fff3a0", "#ff9a1f", "#e8303a"),
            "#b34a0a",
            1.8,
        )
        red = "#e0303f"
        glass(p, "M23 34 C14 38 12 46 13 54 L25 47 Z", 33, 54, red)
        glass(p, "M41 34 C50 38 52 46 51 54 L39 47 Z", 33, 54, red)
        fill = p.linear(20, 0, 44, 0, (0, "#ffffff"), (0.45, "#f2f6fa"), (1, "#9fb2c6"))
        p.path("M32 -3 C43 6 46 22 41 49 L23 49 C18 22 21 6 32 -3 Z", fill, "#46586e", 2.4)
        glass(p, "M32 -3 C37.4 1.4 40.8 7 42 14 Q32 18 22 14 C23.2 7 26.6 1.4 32 -3 Z", -3, 16, red)
        p.oval(
            32, 25.6, 6.2, 6.2, p.radial(30, 23, 9, (0, "#d6f3ff"), (1, "#2a7fd0")), "#46586e", 2.4
        )
