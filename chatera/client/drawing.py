"""What was written by hand, as SVG: for pages and files that anybody can open."""

from collections.abc import Iterator
from html import escape

from chatera.protocol.bodies import Ink
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.ink import Stroke, curves, parse_strokes

LIGHTEST, HARDEST = 0.35, 1.3
"""How wide a stroke is, in parts of its width, where the pen is hardly pressed, and where it is pressed hard."""


def strokes_of(ink: Ink) -> tuple[Stroke, ...]:
    """Return what is drawn; nothing where that can't be read, which no body that was taken in is."""
    try:
        return parse_strokes(ink.strokes)
    except RemoteProtocolError:
        return ()


def svg(ink: Ink) -> str:
    """Return a drawing as a file."""
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{inline_svg(ink)}\n'


def inline_svg(ink: Ink) -> str:
    """Return a drawing as it stands in a page."""
    told = escape(ink.alt) or "Handwritten message"
    lines = "".join(map(_line, strokes_of(ink)))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="ink" role="img" width="{ink.width}" height="{ink.height}"'
        f' viewBox="0 0 {ink.width} {ink.height}"><title>{told}</title>'
        f'<g fill="none" stroke-linecap="round" stroke-linejoin="round">{lines}</g></svg>'
    )


def _line(stroke: Stroke) -> str:
    return "".join(
        f'<path d="{words}" stroke="#{stroke.colour:06x}" stroke-width="{wide:.4g}"/>'
        for words, wide in _pieces(stroke)
    )


def _pieces(stroke: Stroke) -> Iterator[tuple[str, float]]:
    """Yield paths and how wide they are: one for all, or one from point to point where the pen was pressed more and less."""
    points = [(x / 4, y / 4) for x, y in stroke.points]
    wide = stroke.width / 4
    start = _pair(points[0])
    if len(points) == 1:
        yield f"M{start}l0 0", wide * (pressed(stroke.pressure[0]) if stroke.pressure else 1)
        return
    every = [f"C{_pair(one)} {_pair(other)} {_pair(end)}" for one, other, end in curves(points)]
    if not stroke.pressure:
        yield f"M{start}{''.join(every)}", wide
        return
    for number, words in enumerate(every):
        hard = (pressed(stroke.pressure[number]) + pressed(stroke.pressure[number + 1])) / 2
        yield f"M{_pair(points[number])}{words}", wide * hard


def pressed(pressure: int) -> float:
    """Return how wide a stroke is at a pressure of 0 to 255, in parts of its usual width."""
    return LIGHTEST + (HARDEST - LIGHTEST) * pressure / 255


def _pair(point: tuple[float, float]) -> str:
    return f"{point[0]:.6g} {point[1]:.6g}"
