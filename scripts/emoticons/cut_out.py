"""A pen for stickers: what it draws is cut out with a white edge, so that it stands on any ground."""

from collections.abc import Iterator
from contextlib import contextmanager

from emoticons.pen import Pen

SIDE = 160
MARGIN = 6
"""Around what is drawn, for its edge."""
_RIMS = ((11.0, "#aebdca"), (8.6, "#ffffff"))
"""How much broader than the shapes the edge is, and its colour; the first lies lowest."""


class CutOutPen(Pen):
    """Draws shapes on 160 units, and the same ones broader and white under them."""

    def __init__(self) -> None:
        super().__init__(SIDE + 2 * MARGIN, -MARGIN)
        self._outline: list[tuple[str, bool, float] | str] = []
        self._scale = 1.0
        self._inner = 0

    def behind(self) -> str:
        """The white edge."""
        return "".join(self._rim(grow, colour) for grow, colour in _RIMS)

    def _rim(self, grow: float, colour: str) -> str:
        pieces = [f'<g stroke="{colour}" stroke-linejoin="round" stroke-linecap="round">']
        for one in self._outline:
            if isinstance(one, str):
                pieces.append(one)
                continue
            shape, filled, width = one
            fill = colour if filled else "none"
            pieces.append(f'{shape} fill="{fill}" stroke-width="{width + grow:.1f}"/>')
        return "".join([*pieces, "</g>"])

    def path(
        self, d: str, fill: str = "none", line: str = "", width: float = 2.4, opacity: float = 1
    ) -> None:
        """As every pen, and its edge."""
        self._edge(f'<path d="{d}"', fill, line, width)
        super().path(d, fill, line, width, opacity)

    def oval(
        self, x: float, y: float, rx: float, ry: float, fill: str = "none", line: str = "",
        width: float = 2.4, opacity: float = 1,
    ) -> None:  # fmt: skip
        """As every pen, and its edge."""
        self._edge(f'<ellipse cx="{x:g}" cy="{y:g}" rx="{rx:g}" ry="{ry:g}"', fill, line, width)
        super().oval(x, y, rx, ry, fill, line, width, opacity)

    def box(
        self, x: float, y: float, width: float, height: float, radius: float, fill: str = "none",
        line: str = "", thick: float = 2.4, opacity: float = 1,
    ) -> None:  # fmt: skip
        """As every pen, and its edge."""
        place = f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="{radius:g}"'
        self._edge(place, fill, line, thick)
        super().box(x, y, width, height, radius, fill, line, thick, opacity)

    def shine(self, x: float, y: float, rx: float, ry: float, strength: float = 0.8) -> None:
        """Light lies on something, so it has no edge."""
        with self.inside():
            super().shine(x, y, rx, ry, strength)

    @contextmanager
    def turned(self, transform: str) -> Iterator[None]:
        """As every pen; the edge turns along."""
        self._outline.append(f'<g transform="{transform}">')
        with super().turned(transform):
            yield
        self._outline.append("</g>")

    @contextmanager
    def placed(self, x: float, y: float, scale: float = 1.0, turn: float = 0) -> Iterator[None]:
        """Shapes inside begin at a point, and are so large; their edge is as broad as everywhere."""
        before, self._scale = self._scale, self._scale * scale
        turning = f" rotate({turn})" if turn else ""
        with self.turned(f"translate({x} {y}){turning} scale({scale})"):
            yield
        self._scale = before

    @contextmanager
    def inside(self) -> Iterator[None]:
        """What lies within other shapes needs no edge."""
        self._inner += 1
        yield
        self._inner -= 1

    def _edge(self, shape: str, fill: str, line: str, width: float) -> None:
        if self._inner:
            return
        grown = (width if line else 0.0) + _RIMS[0][0] * (1 / self._scale - 1)
        self._outline.append((shape, fill != "none", grown))
