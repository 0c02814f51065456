"""Shapes every drawing is made of: glossy plastic and glossy balls with a darker edge."""

from collections.abc import Callable

from emoticons.pen import Pen, dark, light

Drawing = Callable[[Pen], None]
INK = "#3a2a22"
WHITE = "#ffffff"
LEAF = "#3ba33a"


def glass(
    p: Pen, d: str, top: float, bottom: float, colour: str, edge: str = "", width: float = 2.2
) -> None:
    """A path as a piece of glossy plastic: light above, its colour, deeper below."""
    fill = p.down(top, bottom, light(colour, 0.6), colour, dark(colour, 0.18))
    p.path(d, fill, edge or dark(colour, 0.48), width)


def ball(
    p: Pen,
    x: float,
    y: float,
    rx: float,
    ry: float,
    colour: str,
    edge: str = "",
    width: float = 2.2,
) -> None:
    """An ellipse as a glossy ball."""
    r = max(rx, ry)
    stops = ((0, light(colour, 0.7)), (0.5, colour), (1, dark(colour, 0.25)))
    fill = p.radial(x - rx * 0.35, y - ry * 0.45, r * 1.5, *stops)
    p.oval(x, y, rx, ry, fill, edge or dark(colour, 0.48), width)
