"""Changes to a whole face: fallen over, made smaller, or with something around it."""

from emoticons import faces
from emoticons.glossy import Drawing
from emoticons.pen import Pen


def tilted(inner: Drawing) -> Drawing:
    """A drawing that has fallen over."""

    def draw(p: Pen) -> None:
        with p.turned("rotate(24 32 32)"):
            inner(p)

    return draw


def fitted(inner: Drawing, scale: float, x: float = 32, y: float = 32) -> Drawing:
    """A drawing made smaller around a point, because something of it stands out."""

    def draw(p: Pen) -> None:
        away = 1 - scale
        with p.turned(f"translate({x * away:.2f} {y * away:.2f}) scale({scale})"):
            inner(p)

    return draw


def turned_over(p: Pen) -> None:
    """A face on its head; the light still falls from above."""
    faces.ball(p)
    faces.gloss(p)
    with p.turned("rotate(180 32 32)"):
        faces.dots(p)
        faces.smile(p)


def screaming(p: Pen) -> None:
    """A face that is blue with fear, its hands on its cheeks."""
    fill = p.linear(0, 3, 0, 61, (0, "#5aa9ef"), (0.42, "#ffe14d"), (1, "#f5a300"))
    p.oval(32, 32, 29, 29, fill, "#a8690c", 2.2)
    faces.gloss(p)
    faces.wide(p)
    p.oval(32, 47, 6.6, 10, p.down(37, 57, "#4a130c", "#93341f"), faces.INK, 2.4)
    faces.hands_on_cheeks(p)


def small_hearts(p: Pen) -> None:
    """Hearts that fly around a head."""
    for x, y, size, turn in ((9, 13, 0.34, -18), (55, 17, 0.38, 16), (53, 53, 0.32, 8)):
        with p.turned(f"translate({x} {y}) rotate({turn}) scale({size})"):
            faces.heart(p, "#ef2b4f")


def icicles(p: Pen) -> None:
    """Ice on a forehead and a chin."""
    d = "M6 20 Q18 6 32 5 Q46 6 58 20 L55 29 L51 20 L47 27 L42 16 L37 23 L32 14 L26 22 L22 16 L17 27 L13 20 L9 29 Z"
    p.path(d, p.down(4, 30, "#ffffff", "#bfe9ff"), "#3b8fd0", 1.8)
