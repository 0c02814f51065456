"""Writes one drawing as a small SVG file: shapes on a square, of 64 units most often, filled with glossy gradients."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

SIDE = 64
Stop = tuple[float, str] | tuple[float, str, float]
"""A place of a gradient from 0 to 1, its colour, and its opacity where that is not 1."""


class Pen:
    """Collects shapes, the later ones on top, and the gradients they are filled with."""

    def __init__(self, side: int = SIDE, start: int = 0) -> None:
        self._view = f"{start} {start} {side} {side}"
        self._gradients: list[str] = []
        self._names: dict[str, str] = {}
        self._shapes: list[str] = []

    def svg(self) -> str:
        """The drawing as a file."""
        gradients = "".join(self._gradients)
        head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{self._view}">'
        return f"{head}<defs>{gradients}</defs>{self.behind()}{''.join(self._shapes)}</svg>\n"

    def behind(self) -> str:
        """What lies under all shapes; nothing but where a pen has something to put there."""
        return ""

    # Fills -----------------------------------------------------------------------------------

    def radial(self, x: float, y: float, radius: float, *stops: Stop) -> str:
        """A fill that spreads from a middle."""
        words = f'cx="{_n(x)}" cy="{_n(y)}" r="{_n(radius)}"'
        return self._gradient("radialGradient", words, stops)

    def linear(self, x1: float, y1: float, x2: float, y2: float, *stops: Stop) -> str:
        """A fill that changes from one point to another."""
        words = f'x1="{_n(x1)}" y1="{_n(y1)}" x2="{_n(x2)}" y2="{_n(y2)}"'
        return self._gradient("linearGradient", words, stops)

    def down(self, top: float, bottom: float, *colours: str) -> str:
        """A fill that runs evenly through its colours from top to bottom."""
        last = max(1, len(colours) - 1)
        stops: list[Stop] = [(place / last, colour) for place, colour in enumerate(colours)]
        return self.linear(0, top, 0, bottom, *stops)

    def _gradient(self, kind: str, words: str, stops: Sequence[Stop]) -> str:
        inner = "".join(_stop(stop) for stop in stops)
        looks = f'gradientUnits="userSpaceOnUse" {words}>{inner}</{kind}>'
        if looks not in self._names:
            self._names[looks] = name = f"g{len(self._names)}"
            self._gradients.append(f'<{kind} id="{name}" {looks}')
        return f"url(#{self._names[looks]})"

    # Shapes ----------------------------------------------------------------------------------

    def path(
        self, d: str, fill: str = "none", line: str = "", width: float = 2.4, opacity: float = 1
    ) -> None:
        """A path in SVG's own words; its line has round ends."""
        self._shapes.append(f'<path d="{d}"{_looks(fill, line, width, opacity)}/>')

    def oval(
        self, x: float, y: float, rx: float, ry: float, fill: str = "none", line: str = "",
        width: float = 2.4, opacity: float = 1,
    ) -> None:  # fmt: skip
        """An ellipse by its middle."""
        words = f'cx="{_n(x)}" cy="{_n(y)}" rx="{_n(rx)}" ry="{_n(ry)}"'
        self._shapes.append(f"<ellipse {words}{_looks(fill, line, width, opacity)}/>")

    def box(
        self, x: float, y: float, width: float, height: float, radius: float, fill: str = "none",
        line: str = "", thick: float = 2.4, opacity: float = 1,
    ) -> None:  # fmt: skip
        """A rounded rectangle by its upper left corner."""
        words = (
            f'x="{_n(x)}" y="{_n(y)}" width="{_n(width)}" height="{_n(height)}" rx="{_n(radius)}"'
        )
        self._shapes.append(f"<rect {words}{_looks(fill, line, thick, opacity)}/>")

    def shine(self, x: float, y: float, rx: float, ry: float, strength: float = 0.8) -> None:
        """Light on glass: white that fades downwards."""
        fill = self.linear(0, y - ry, 0, y + ry, (0, "#ffffff", strength), (1, "#ffffff", 0))
        self.oval(x, y, rx, ry, fill)

    @contextmanager
    def turned(self, transform: str) -> Iterator[None]:
        """Shapes inside are moved, turned or scaled, in SVG's own words."""
        self._shapes.append(f'<g transform="{transform}">')
        yield
        self._shapes.append("</g>")


def mix(one: str, other: str, share: float) -> str:
    """A colour between two, `share` of the way to the other."""
    pairs = zip(_channels(one), _channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def light(colour: str, share: float = 0.45) -> str:
    """A lighter version of a colour."""
    return mix(colour, "#ffffff", share)


def dark(colour: str, share: float = 0.35) -> str:
    """A darker version of a colour."""
    return mix(colour, "#1a0d10", share)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _stop(stop: Stop) -> str:
    place, colour, *rest = stop
    opacity = f' stop-opacity="{_n(rest[0])}"' if rest else ""
    return f'<stop offset="{_n(place)}" stop-color="{colour}"{opacity}/>'


def _looks(fill: str, line: str, width: float, opacity: float) -> str:
    words = f' fill="{fill}"'
    if line:
        words += f' stroke="{line}" stroke-width="{_n(width)}"'
        words += ' stroke-linecap="round" stroke-linejoin="round"'
    if opacity < 1:
        words += f' opacity="{_n(opacity)}"'
    return words


def _n(number: float) -> str:
    """A number as short as it can be written with two places."""
    return f"{number:.2f}".rstrip("0").rstrip(".")
