"""Handwriting: strokes of a pen, packed. Pure, within the limits below; each drawing has one form only.

    v u8=1 | n | n × stroke
    stroke = colour 24 | width u8 | flags u8 | count | x | y | [pressure u8] | (count - 1) × (dx | dy | [pressure u8])

Numbers without a width are unsigned LEB128 of as few bytes as hold them, of at most 24 bits; dx and dy are zigzag (0, -1,
1, -2, …). Points and widths are quarters of a unit; flag 1 says that each point tells how hard the pen was pressed.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from chatera.protocol import limits
from chatera.protocol.errors import LocalProtocolError, RemoteProtocolError

VERSION = 1
PRESSED = 1
"""The flag of a stroke that tells how hard the pen was pressed."""
_BITS = 24


@dataclass(frozen=True, slots=True)
class Stroke:
    """One line, from pen down to pen up.

    Attributes:
        colour: red, green and blue, 8 bits each.
        width: in quarters of a unit, 1 to 255; what is drawn where the pen is pressed as usual.
        points: (x, y) in quarters of a unit; one alone is a dot.
        pressure: 0 to 255 for each point; empty where nobody knows.
    """

    colour: int
    width: int
    points: tuple[tuple[int, int], ...]
    pressure: tuple[int, ...] = ()


def pack_strokes(strokes: Sequence[Stroke]) -> bytes:
    """Return the bytes of a drawing.

    Raises:
        LocalProtocolError: it breaks a limit.
    """
    fault = strokes_fault(strokes)
    if fault:
        raise LocalProtocolError(fault)
    data = bytearray((VERSION,))
    _put(data, len(strokes))
    for stroke in strokes:
        data += stroke.colour.to_bytes(3, "big")
        data += bytes((stroke.width, PRESSED if stroke.pressure else 0))
        _put(data, len(stroke.points))
        _put_points(data, stroke)
    if len(data) > limits.INK_SIZE:
        raise LocalProtocolError(f"a drawing has at most {limits.INK_SIZE} bytes")
    return bytes(data)


def _put_points(data: bytearray, stroke: Stroke) -> None:
    before = (0, 0)
    for number, point in enumerate(stroke.points):
        for now, then in zip(point, before, strict=True):
            step = now - then
            _put(data, step if number == 0 else (step << 1 if step >= 0 else ~step << 1 | 1))
        if stroke.pressure:
            data.append(stroke.pressure[number])
        before = point


def parse_strokes(data: bytes) -> tuple[Stroke, ...]:
    """Read a drawing.

    Raises:
        RemoteProtocolError: it is none, or breaks a limit.
    """
    if len(data) > limits.INK_SIZE:
        raise RemoteProtocolError(f"a drawing has at most {limits.INK_SIZE} bytes")
    reader = _Reader(data)
    if reader.byte() != VERSION:
        raise RemoteProtocolError("a drawing of another version")
    strokes = tuple(_stroke(reader) for _ in range(reader.count(limits.INK_STROKES, "strokes")))
    reader.end()
    fault = strokes_fault(strokes)
    if fault:
        raise RemoteProtocolError(fault)
    return strokes


def _stroke(reader: "_Reader") -> Stroke:
    colour = int.from_bytes(reader.take(3), "big")
    width, flags = reader.byte(), reader.byte()
    if flags & ~PRESSED:
        raise RemoteProtocolError("a stroke with unknown flags")
    count = reader.count(limits.INK_POINTS, "points")
    points: list[tuple[int, int]] = []
    pressure = bytearray()
    x = y = 0
    for number in range(count):
        x, y = (
            (reader.number(), reader.number())
            if number == 0
            else (x + reader.step(), y + reader.step())
        )
        points.append((x, y))
        if flags & PRESSED:
            pressure.append(reader.byte())
    return Stroke(colour, width, tuple(points), tuple(pressure))


def ink_fault(data: bytes, width: int, height: int, alt: str) -> str:
    """Say which limit a drawing with its frame breaks; empty where none."""
    if not 0 < width <= limits.INK_SIDE or not 0 < height <= limits.INK_SIDE:
        return f"a drawing is 1 to {limits.INK_SIDE} units wide and high"
    if len(alt) > limits.INK_ALT:
        return f"what a drawing shows is told in at most {limits.INK_ALT} characters"
    try:
        strokes = parse_strokes(data)
    except RemoteProtocolError as error:
        return str(error)
    if not strokes:
        return "a drawing has a stroke at least"
    if any(x > 4 * width or y > 4 * height for one in strokes for x, y in one.points):
        return "a stroke goes beyond the drawing"
    return ""


def strokes_fault(strokes: Sequence[Stroke]) -> str:
    """Say which limit of a drawing strokes break, apart from its bytes; empty where none."""
    if len(strokes) > limits.INK_STROKES:
        return f"a drawing has at most {limits.INK_STROKES} strokes"
    if sum(len(one.points) for one in strokes) > limits.INK_POINTS:
        return f"a drawing has at most {limits.INK_POINTS} points"
    if sum(map(_length, strokes)) > 4 * limits.INK_LENGTH:
        return f"all strokes of a drawing are at most {limits.INK_LENGTH} units long"
    return next(filter(None, map(_stroke_fault, strokes)), "")


def _length(stroke: Stroke) -> int:
    """Return how far the pen went, across and down."""
    return sum(abs(x - to_x) + abs(y - to_y) for (x, y), (to_x, to_y) in pairwise(stroke.points))


def _stroke_fault(stroke: Stroke) -> str:
    if not 0 <= stroke.colour <= limits.COLOUR or not 0 < stroke.width <= 255:
        return "a stroke has a colour of 24 bits and is 1 to 255 quarters wide"
    if not stroke.points:
        return "a stroke has a point at least"
    most = 4 * limits.INK_SIDE
    if not all(0 <= x <= most and 0 <= y <= most for x, y in stroke.points):
        return "a stroke goes beyond every drawing"
    if stroke.pressure and len(stroke.pressure) != len(stroke.points):
        return "a stroke tells of each point, or of none, how hard the pen was pressed"
    if not all(0 <= one <= 255 for one in stroke.pressure):
        return "a pen is pressed by 0 to 255"
    return ""


def _put(data: bytearray, number: int) -> None:
    while number > 0x7F:
        data.append(number & 0x7F | 0x80)
        number >>= 7
    data.append(number)


class _Reader:
    """Reads from the beginning to the end, and never beyond."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._place = 0

    def take(self, count: int) -> bytes:
        piece = self._data[self._place : self._place + count]
        if len(piece) != count:
            raise RemoteProtocolError("a drawing ends in the middle")
        self._place += count
        return piece

    def byte(self) -> int:
        return self.take(1)[0]

    def number(self) -> int:
        """Read an unsigned number, written as short as it can be."""
        value = shift = 0
        while True:
            byte = self.byte()
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                break
            shift += 7
            if shift >= _BITS:
                raise RemoteProtocolError("a number of a drawing is too large")
        if (byte == 0 and shift) or value >> _BITS:
            raise RemoteProtocolError("a number of a drawing is not written as it should be")
        return value

    def step(self) -> int:
        """Read a signed number."""
        value = self.number()
        return ~(value >> 1) if value & 1 else value >> 1

    def count(self, most: int, what: str) -> int:
        """Read how many there are."""
        value = self.number()
        if value > most:
            raise RemoteProtocolError(f"a drawing has at most {most} {what}")
        return value

    def end(self) -> None:
        if self._place != len(self._data):
            raise RemoteProtocolError("a drawing has something behind its end")


# Drawing it -------------------------------------------------------------------------------------

Point = tuple[float, float]


def simplified(points: Sequence[Point], within: float) -> list[int]:
    """Return which points of a line are enough to draw it so that no other lies further than ``within`` beside it.

    D. Douglas, T. Peucker: Algorithms for the reduction of the number of points required to represent a digitized line
    or its caricature (1973); without recursion, since a line may be long.
    """
    if len(points) < 3:
        return list(range(len(points)))
    kept = {0, len(points) - 1}
    spans = [(0, len(points) - 1)]
    while spans:
        first, last = spans.pop()
        far, where = within, -1
        for number in range(first + 1, last):
            away = _beside(points[number], points[first], points[last])
            if away > far:
                far, where = away, number
        if where >= 0:
            kept.add(where)
            spans += [(first, where), (where, last)]
    return sorted(kept)


def _beside(point: Point, start: Point, end: Point) -> float:
    """Return how far a point is from a line between two others."""
    x, y = end[0] - start[0], end[1] - start[1]
    across, down = point[0] - start[0], point[1] - start[1]
    long = x * x + y * y
    part = 0.0 if long == 0 else max(0.0, min(1.0, (across * x + down * y) / long))
    return float(((across - part * x) ** 2 + (down - part * y) ** 2) ** 0.5)


def curves(points: Sequence[Point]) -> Iterator[tuple[Point, Point, Point]]:
    """Yield the Bézier curves of a smooth line through points, each as two pulls and its end (centripetal enough: a sixth).

    E. Catmull, R. Rom: A class of local interpolating splines (1974), as cubic Bézier curves.
    """
    last = len(points) - 1
    for number in range(last):
        before, start = points[max(0, number - 1)], points[number]
        end, after = points[number + 1], points[min(last, number + 2)]
        yield (
            (start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6),
            (end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6),
            end,
        )
