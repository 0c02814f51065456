"""Flowers, fruit, food and drink."""

from emoticons.glossy import LEAF, WHITE, glass
from emoticons.pen import Pen, dark, light


def rose(p: Pen) -> None:
    """A red rose."""
    p.path("M33 38 Q35 50 31 62", "none", "#1f6e2a", 4.6)
    glass(p, "M34 52 C40 43 52 43 56 46 C53 55 43 58 34 52 Z", 43, 57, LEAF)
    glass(p, "M32 56 C26 48 16 49 11 52 C15 60 25 61 32 56 Z", 48, 61, LEAF)
    red = "#df1f3c"
    glass(
        p,
        "M12 15 C10 32 20 43 32 43 C44 43 54 32 52 15 C46 12 40 14 38 18 Q32 12 26 18 C24 14 18 12 12 15 Z",
        10,
        44,
        red,
    )
    glass(p, "M19 13 C22 3 42 3 45 13 C46 24 40 31 32 31 C24 31 18 24 19 13 Z", 4, 31, red)
    p.path("M25 13 C27 7 38 7 39 13 C39 19 30 20 29 15 C30 11 35 12 35 15", "none", "#8f0f26", 2.4)
    p.path("M12.5 16 C16 29 24 36 37 42 M51.5 16 C50 24 46 30 41 33", "none", "#8f0f26", 2)


def sunflower(p: Pen) -> None:
    """A sunflower."""
    for ring, colour, length in ((0, "#f79a0c", 29.5), (15, "#ffd21f", 28.0)):
        for k in range(12):
            with p.turned(f"rotate({30 * k + ring} 32 32)"):
                p.path(
                    f"M32 24 Q26 {32 - length + 8} 32 {32 - length} Q38 {32 - length + 8} 32 24 Z",
                    colour,
                    "#b36a06",
                    1.6,
                )
    fill = p.radial(28, 27, 18, (0, "#b3703a"), (0.6, "#7a4420"), (1, "#4a260f"))
    p.oval(32, 32, 12.5, 12.5, fill, "#3a1c0a", 2)
    p.path(
        "M27 28 L27.6 28.6 M33 26 L33.6 26.6 M38 31 L38.6 31.6 M28 35 L28.6 35.6 M34 37 L34.6 37.6 M32 31.5 L32.6 32",
        "none",
        "#e0a060",
        2.2,
    )


def clover(p: Pen) -> None:
    """A clover of four leaves."""
    p.path("M33 33 Q38 48 46 60", "none", "#1f6e2a", 4.6)
    for k in range(4):
        with p.turned(f"rotate({90 * k} 32 29)"):
            d = "M32 29 C20 20 16 8 24 4 Q29 2 32 8 Q35 2 40 4 C48 8 44 20 32 29 Z"
            p.path(
                d,
                p.radial(28, 10, 22, (0, "#b8f08a"), (0.5, "#57bd3a"), (1, "#248a2c")),
                "#1b6622",
                2,
            )
            p.path("M32 26 L32 13", "none", "#c8f5a0", 1.8, 0.9)


def cake(p: Pen) -> None:
    """A birthday cake with candles."""
    for x, colour in ((20, "#3b9af0"), (32, "#57bd3a"), (44, "#ff9a1f")):
        p.box(x - 2.4, 12, 4.8, 15, 1.6, colour, dark(colour, 0.4), 1.4)
        p.path(
            f"M{x} 1.5 C{x + 4} 6 {x + 3} 11 {x} 11 C{x - 3} 11 {x - 4} 6 {x} 1.5 Z",
            p.down(2, 11, "#fff3a0", "#ff8a1f"),
            "#d0600a",
            1.2,
        )
    glass(p, "M6 34 Q6 24 32 24 Q58 24 58 34 L58 55 Q58 61 32 61 Q6 61 6 55 Z", 24, 62, "#e8a860")
    p.path(
        "M6 44 Q19 48 32 48 Q45 48 58 44 L58 49 Q45 53 32 53 Q19 53 6 49 Z", "#fff1d6", opacity=0.9
    )
    icing = (
        "M6 33 Q6 23.4 32 23.4 Q58 23.4 58 33 L58 38 C58 43 52 43 51.4 38.6 C51 46 43 46 42.4 41 "
        "C42 48 34 48 33.4 42 C33 47 25 47 24.4 41 C24 45.6 16.6 45.6 16 40 C15 43 6 43.4 6 38 Z"
    )
    p.path(icing, p.down(23, 46, "#ffffff", "#ffd3e0", "#f490b3"), "#b3466e", 2)
    p.oval(32, 29.4, 20, 2.8, WHITE, opacity=0.6)


def coffee(p: Pen) -> None:
    """A steaming cup."""
    p.oval(31, 57, 25, 5, p.down(52, 62, "#ffffff", "#b9c9db"), "#5f7388", 2)
    p.path("M47 32 C60 28 62 46 46 47", "none", "#5f7388", 7)
    p.path("M47 32 C60 28 62 46 46 47", "none", "#e9f0f7", 3)
    p.path(
        "M9 26 L51 26 C51 46 45 56 30 56 C15 56 9 46 9 26 Z",
        p.linear(9, 0, 51, 0, (0, "#ffffff"), (0.35, "#ffffff"), (1, "#b5c7da")),
        "#5f7388",
        2.2,
    )
    p.oval(30, 26, 21, 5, "#f6fafd", "#5f7388", 2)
    p.oval(30, 26.6, 17, 3.2, "#7a4a24")
    p.path("M22 17 Q17 12 22 7 M32 17 Q27 11 32 4 M42 17 Q37 12 42 7", "none", "#8fb0cc", 3)
    p.path("M15 33 Q16 44 22 50", "none", WHITE, 3)


def beer(p: Pen) -> None:
    """A mug of beer."""
    p.path("M44 27 C60 22 62 52 44 50", "none", "#8a6a2a", 8)
    p.path("M44 27 C60 22 62 52 44 50", "none", "#eef3f7", 3.8)
    p.path(
        "M9 19 L46 19 L45 58 Q44.6 61.6 41 61.6 L14 61.6 Q10.4 61.6 10 58 Z",
        p.linear(9, 0, 46, 0, (0, "#ffd95e"), (0.5, "#fbb41f"), (1, "#d8860a")),
        "#8a5a08",
        2.4,
    )
    p.path("M19.5 30 L19.8 55 M27.5 30 L27.5 55 M35.5 30 L35.2 55", "none", "#fff0b0", 3, 0.7)
    foam = (
        "M8 22 C1 17 5 8 13 10 C15 2 27 1 29 7 C34 2 44 4 43 10 C51 9 52 20 46 22 C45 28 38 27 "
        "37 23 C35 30 27 29 26 24 C24 28 17 28 16 23.4 C14 26 9 25.6 8 22 Z"
    )
    p.path(foam, p.down(3, 28, "#ffffff", "#ffffff", "#e3dcc6"), "#a08a58", 2)


def wine(p: Pen) -> None:
    """A glass of red wine."""
    p.path("M32 38 L32 57", "none", "#7890a8", 4.6)
    p.path("M32 38 L32 57", "none", "#e6f0f8", 1.8)
    p.oval(32, 58, 15, 3.8, p.down(54, 62, "#ffffff", "#b5cbe0"), "#7890a8", 1.8)
    p.path("M17 3 L47 3 C53 25 46 40 32 40 C18 40 11 25 17 3 Z", "#eef7fd", "#7890a8", 2.2)
    p.path(
        "M15.6 15 Q32 19 48.4 15 C50 29 44 37.6 32 37.6 C20 37.6 14 29 15.6 15 Z",
        p.down(14, 38, "#e0304f", "#8f0f2f"),
    )
    p.oval(32, 15.4, 16.2, 2.6, "#f0607a")
    p.path("M19 7 Q16.6 20 21 29", "none", WHITE, 3, 0.85)


def pizza(p: Pen) -> None:
    """A slice of pizza."""
    glass(p, "M3 16 Q32 -4 61 16 Q63 22 58 23 Q32 9 6 23 Q1 22 3 16 Z", 4, 24, "#d08a3c")
    p.path(
        "M7.4 22 Q32 9 56.6 22 L34.6 60 Q32 63.6 29.4 60 Z",
        p.down(12, 62, "#ffe98a", "#ffc93a", "#f5a31f"),
        "#a8690c",
        2.2,
    )
    for x, y, r in ((23, 27, 6), (41, 28, 5.6), (32, 43, 5.4)):
        p.oval(
            x,
            y,
            r,
            r,
            p.radial(x - 2, y - 2, r * 1.5, (0, "#ff7a5c"), (1, "#c4261f")),
            "#8f1812",
            1.6,
        )
        p.oval(x - 1.6, y - 2, 1.8, 1.2, "#ffc2b0")
    p.path("M32 20 L34 22 M29.6 34 L27.4 36 M40 38 L42 37", "none", "#2f8a2a", 3)


def apple(p: Pen) -> None:
    """A red apple."""
    p.path("M33 17 Q32 8 37 3", "none", "#6d4420", 4)
    glass(p, "M36 13 C39 3 50 2 56 4 C55 13 46 17 36 13 Z", 2, 16, LEAF)
    red = "#e0232f"
    d = (
        "M32 18 C24 11 4 13 5 34 C6 51 18 62 25 61.4 Q29 60 32 60 Q35 60 39 61.4 C46 62 58 51 59 "
        "34 C60 13 40 11 32 18 Z"
    )
    p.path(
        d,
        p.radial(22, 25, 42, (0, light(red, 0.6)), (0.45, red), (1, dark(red, 0.4))),
        dark(red, 0.5),
        2.4,
    )
    p.path("M11 33 C11 23 18 19 25 20 C18 23 14 28 11 33 Z", WHITE, opacity=0.75)


def strawberry(p: Pen) -> None:
    """A strawberry."""
    red = "#ea2340"
    d = "M32 15 C20 10 6 14 7 29 C8 44 22 60 32 62 C42 60 56 44 57 29 C58 14 44 10 32 15 Z"
    p.path(
        d,
        p.radial(23, 24, 44, (0, light(red, 0.55)), (0.45, red), (1, dark(red, 0.35))),
        dark(red, 0.5),
        2.4,
    )
    for x, y in (
        (19, 28),
        (32, 27),
        (45, 28),
        (25, 37),
        (39, 37),
        (32, 46),
        (20, 44),
        (44, 44),
        (32, 55),
    ):
        p.oval(x, y, 1.5, 2.2, "#ffe08a", "#a8152c", 0.9)
    glass(
        p,
        (
            "M32 9 L27 2 Q26 8 22 7 Q14 5 11 9 Q16 11 18 15 Q15 19 14 22 Q23 21 26 17 Q29 21 32 25 "
            "Q35 21 38 17 Q41 21 50 22 Q49 19 46 15 Q48 11 53 9 Q50 5 42 7 Q38 8 37 2 Z"
        ),
        2,
        25,
        LEAF,
    )


def ice_cream(p: Pen) -> None:
    """Soft ice in a cone."""
    p.path(
        "M17 36 L47 36 L34 61 Q32 64 30 61 Z",
        p.linear(17, 0, 47, 0, (0, "#f8cf8a"), (1, "#d0893a")),
        "#8f5518",
        2.2,
    )
    p.path("M24 37 L37 55 M33 37 L41 48 M40 37 L27 55 M31 37 L23 48", "none", "#a8682a", 1.6)
    cream = p.radial(26, 14, 34, (0, "#ffffff"), (0.5, "#fff3dc"), (1, "#f0c49a"))
    p.path(
        (
            "M13 37 C8 31 12 25 17 25 C14 18 20 14 24 14 C22 7 32 6 35 1.6 C40 5 43 11 40 14.4 C46 "
            "15 49 20 47 25 C53 25.6 56 32 51 37 Q32 43 13 37 Z"
        ),
        cream,
        "#a8784a",
        2.2,
    )
    p.path("M19 26 Q32 32 46 25.4 M25 15 Q33 19 40 14.6", "none", "#d9a878", 2)


def cookie(p: Pen) -> None:
    """A cookie with a bite taken."""
    bitten = "M41 5.4 C40 12 46 14 49 12 C48 19 53 22 58.6 20 C64 44 50 60 32 60 C16 60 4 48 4 32 C4 14 22 0 41 5.4 Z"
    p.path(
        bitten,
        p.radial(24, 20, 46, (0, "#f9dca0"), (0.5, "#e0a85a"), (1, "#a8682a")),
        "#7a4416",
        2.4,
    )
    for x, y, r in (
        (22, 19, 4),
        (36, 26, 4.4),
        (18, 36, 4.2),
        (31, 43, 4.4),
        (46, 37, 4),
        (41, 51, 3.4),
    ):
        p.oval(x, y, r, r * 0.9, p.down(y - r, y + r, "#8a5230", "#46240f"), "#38190a", 1.2)
        p.oval(x - 1.2, y - 1.4, 1.2, 0.9, "#d9a878")
