"""Winks: small vector animations as data, which anybody may have made. docs/WINKS.md describes the format.

Pure, and bounded by the limits below: ``parse`` reads one, ``Wink.frame`` tells what is to be drawn at a moment. There is
nothing in one but shapes and how they move: no scripts, no references, no text, no end that does not come.
"""

import math
import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import msgspec

from chatera.protocol import limits
from chatera.protocol.bodies import is_line, is_unicode
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.wink_effort import SIDE, Drawing, effort, length_of

FORMAT = 1
LENGTH_MS = (200, 6_000)
LAYERS = 64
STEPS = 64  # of one kind, of one layer
ALL_STEPS = 2_000
POINTS = 3_000  # of all shapes that are drawn at once
ALL_POINTS = 9_000  # of all shapes, those that others turn into included
SHAPE_LENGTH = 8_000  # characters of one
STAGE = (64.0, 2_000.0)
FURTHEST = 10_000.0
WIDEST_LINE = 200.0
LARGEST = 100.0
"""How many times larger than it was drawn a layer is shown, all that it is in included."""
AREA = 4.0
"""How often all that is drawn in one frame may cover the stage; what has an edge counts twice: edges take long."""
LOOK_MS = 80
"""How often in its time what a wink covers is measured; what its edges take is measured for all the time in between."""
EFFORT = 32.0
"""What one frame may take: see `chatera.protocol.wink_effort`."""
EASES = ("line", "in", "out", "both", "back", "bounce", "hold")
SOUNDS = ("heart", "confetti", "knock", "robot", "balloons", "laugh", "rocket")
"""Sounds that a wink may ask for; each of them is ChatEra's own, and a reader that has none of a name stays silent."""

Matrix = tuple[float, float, float, float, float, float]
"""``a b c d e f``: a point (x, y) goes to (a·x + c·y + e, b·x + d·y + f), as in SVG."""
Command = tuple[str, tuple[float, ...]]
BEYOND = 1.1
"""How much of the way between two steps a value goes at most: ``back`` goes too far."""
_CROOKED = frozenset({"back", "bounce"})
_IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_NUMBERS = {"M": 2, "L": 2, "Q": 4, "C": 6, "Z": 0}
_WORD = re.compile(r"[\s,]*([MLQCZ]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d{1,3})?)")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


@dataclass(frozen=True, slots=True, eq=False)
class Outline:
    """A shape: ``M`` and ``L`` with a point each, ``Q`` with two, ``C`` with three, ``Z``."""

    commands: tuple[Command, ...]
    points: int
    box: tuple[float, float, float, float]
    """Left, top, right and bottom of all its points, those that only pull at curves included."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """One layer at one moment.

    Attributes:
        layer: its number, from behind to the front.
        lasting: the shape is the same in every frame.
        alpha: 0 to 1.
        fill: red, green and blue, 8 bits each; None for no filling.
        shade: what the filling turns into towards the lower end of the shape; None where it is even.
        line: of the edge; None for none.
        width: of the edge, in the shape's own measure.
    """

    layer: int
    outline: Outline
    lasting: bool
    matrix: Matrix
    alpha: float
    fill: int | None
    shade: int | None
    line: int | None
    width: float


class _One(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    at: int
    value: float
    ease: str = "line"


class _Two(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    at: int
    x: float
    y: float
    ease: str = "line"


class _Word(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    at: int
    value: str
    ease: str = "line"


class _Layer(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename={"inside": "in"}
):
    shape: str = ""
    fill: str = ""
    shade: str = ""
    line: str = ""
    width: float = 2.0
    inside: int = -1
    shown: tuple[int, int] | None = None
    move: tuple[_Two, ...] = ()
    turn: tuple[_One, ...] = ()
    size: tuple[_Two, ...] = ()
    alpha: tuple[_One, ...] = ()
    tint: tuple[_Word, ...] = ()
    morph: tuple[_Word, ...] = ()


class _File(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    wink: int
    name: str
    stage: tuple[float, float]
    length: int
    poster: int
    layers: tuple[_Layer, ...]
    sound: str = ""


_decoder = msgspec.json.Decoder(_File)
_Values = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class _Track:
    """Values that change from step to step."""

    times: tuple[int, ...]
    values: tuple[_Values, ...]
    eases: tuple[str, ...]

    def at(self, ms: float) -> _Values:
        """Return what it is at a moment: before the first step as there, after the last as there."""
        place = bisect_right(self.times, ms)
        if place == 0:
            return self.values[0]
        if place == len(self.times):
            return self.values[-1]
        start, end = self.times[place - 1], self.times[place]
        part = _EASING[self.eases[place]]((ms - start) / (end - start))
        before, after = self.values[place - 1], self.values[place]
        return tuple(one + (other - one) * part for one, other in zip(before, after, strict=True))

    def most(self, cuts: Sequence[int]) -> list[_Values]:
        """Return how large it becomes between each two moments and the next, whatever its sign; not less than it is."""
        there = [self.at(ms) for ms in cuts]
        found = []
        for (start, one), (end, other) in pairwise(zip(cuts, there, strict=True)):
            values = [one, other]
            first, last = bisect_right(self.times, start), bisect_left(self.times, end)
            if first < last or 0 < first < len(self.times):
                values += self.values[first:last]
                values += self._beyond(first, last)
            found.append(tuple(max(map(abs, numbers)) for numbers in zip(*values, strict=True)))
        return found

    def _beyond(self, first: int, last: int) -> Iterator[_Values]:
        """Yield the furthest that some ways go: those to the steps from one to another that do not go straight there."""
        for place in range(max(1, first), min(last + 1, len(self.times))):
            if self.eases[place] in _CROOKED:
                before, after = self.values[place - 1], self.values[place]
                yield before
                yield after
                yield tuple(
                    one + (other - one) * BEYOND for one, other in zip(before, after, strict=True)
                )


@dataclass(frozen=True, slots=True)
class _Part:
    """A layer, ready to be asked for any moment."""

    outline: Outline | None
    extent: tuple[float, float, float]
    """How long the outline is, how wide and how high, in its own measure: the most of all it turns into."""
    fill: int | None
    shade: int | None
    line: int | None
    width: float
    inside: int
    shown: tuple[int, int]
    move: _Track | None
    turn: _Track | None
    size: _Track | None
    alpha: _Track | None
    tint: _Track | None
    morph: _Track | None

    def matrix(self, ms: float) -> Matrix:
        """Return how it stands in what it is in: made larger, turned, moved."""
        x, y = self.move.at(ms) if self.move else (0.0, 0.0)
        wide, high = self.size.at(ms) if self.size else (1.0, 1.0)
        angle = math.radians(self.turn.at(ms)[0]) if self.turn else 0.0
        cos, sin = math.cos(angle), math.sin(angle)
        return (cos * wide, sin * wide, -sin * high, cos * high, x, y)

    def shape(self, ms: float) -> Outline | None:
        """Return what is drawn."""
        if self.outline is None or self.morph is None:
            return self.outline
        return _outline(tuple(one for one, _ in self.outline.commands), self.morph.at(ms))

    def effort(self, long: float, wide: float) -> float:
        """Return what it takes to draw it where a unit is at most so many pixels long, and a square unit so many large."""
        if self.outline is None:
            return 0.0
        length, across, down = self.extent
        filled = self.fill is not None or self.tint is not None
        return effort(Drawing(
            self.outline.points, length * long, across * long, down * long,
            across * down * wide if filled else None, self.width * long if self.line is not None and self.width else None,
        ))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Wink:
    """An animation.

    Attributes:
        name: what people call it.
        width: of the stage it was drawn on; things may be beside it.
        height: likewise.
        length_ms: when it ends.
        poster_ms: a moment that shows what it is about.
        sound: one of ``SOUNDS``, another name, or empty.
    """

    name: str
    width: float
    height: float
    length_ms: int
    poster_ms: int
    sound: str
    _parts: tuple[_Part, ...]

    def frame(self, ms: float) -> tuple[Drawn, ...]:
        """Return what is to be seen at a moment, from behind to the front."""
        return tuple(self._drawn(ms))

    def _drawn(self, ms: float) -> Iterator[Drawn]:
        places: list[tuple[Matrix, float]] = []
        for number, part in enumerate(self._parts):
            outer, seen = places[part.inside] if part.inside >= 0 else (_IDENTITY, 1.0)
            if not part.shown[0] <= ms <= part.shown[1]:
                seen = 0.0
            elif part.alpha is not None:
                seen *= min(1.0, max(0.0, part.alpha.at(ms)[0]))
            matrix = _times(outer, part.matrix(ms))
            places.append((matrix, seen))
            shape = part.shape(ms) if seen > 0 and _is_near(matrix) else None
            if shape is None:
                continue
            fill = _mixed(part.tint.at(ms)) if part.tint else part.fill
            yield Drawn(
                number, shape, part.morph is None, matrix, seen, fill, part.shade, part.line,
                part.width,
            )  # fmt: skip

    def load(self, ms: float) -> tuple[int, float]:
        """Return what it takes to draw a moment: how many points there are, and how often what is drawn covers the stage.

        What lies around the stage counts as far as it may be seen.
        """
        left, top, right, bottom = (
            -self.width / 2,
            -self.height / 2,
            1.5 * self.width,
            1.5 * self.height,
        )
        points, area = 0, 0.0
        for one in self._drawn(ms):
            x1, y1, x2, y2 = _bounds(one)
            wide, high = min(x2, right) - max(x1, left), min(y2, bottom) - max(y1, top)
            area += max(0.0, wide) * max(0.0, high) * (1 if one.line is None else 2)
            points += one.outline.points
        return points, area / (self.width * self.height)

    def moments(self) -> list[int]:
        """Return the moments at which what it takes to draw it is measured: the picture's is one of them."""
        return sorted({*range(0, self.length_ms + 1, LOOK_MS), self.poster_ms})

    def strains(self) -> Iterator[tuple[int, int, float]]:
        """Yield, for all its time, from when on at most how many points are drawn, and what that takes.

        What moves or grows counts as large as it becomes from one look to the next, and wherever it is, turned however:
        there is no place and no angle from which less is seen. What is shown changes in between, too, and is summed up
        anew each time.
        """
        shown = self._shown()
        borders = sorted({border for one in shown for border in one})
        looks = [*range(0, self.length_ms, LOOK_MS), self.length_ms, self.length_ms]
        efforts = self._efforts(looks)
        for (start, end), needed in zip(pairwise(looks), efforts, strict=True):
            between = borders[bisect_right(borders, start) : bisect_left(borders, end)]
            for ms in (start, *between):
                seen = [place for place, (first, last) in enumerate(shown) if first <= ms <= last]
                yield ms, sum(needed[one][0] for one in seen), sum(needed[one][1] for one in seen)

    def _efforts(self, looks: list[int]) -> Iterator[list[tuple[int, float]]]:
        """Yield, from each look to the next, how many points each layer has and what it takes, were it shown."""
        sizes = [part.size.most(looks) if part.size else None for part in self._parts]
        alphas = [part.alpha.most(looks) if part.alpha else None for part in self._parts]
        scale = SIDE / max(self.width, self.height)
        for look in range(len(looks) - 1):
            places: list[tuple[float, float]] = []
            needed: list[tuple[int, float]] = []
            for part, size, alpha in zip(self._parts, sizes, alphas, strict=True):
                long, wide = places[part.inside] if part.inside >= 0 else (scale, scale * scale)
                if size is not None:
                    across, down = size[look]
                    long, wide = long * max(across, down), wide * across * down
                places.append((long, wide))
                if part.outline is None or (alpha is not None and alpha[look][0] == 0):
                    needed.append((0, 0.0))
                else:
                    most = min(long, 2 * LARGEST * scale)  # what is larger is not drawn
                    needed.append((part.outline.points, part.effort(most, wide)))
            yield needed

    def _shown(self) -> list[tuple[int, int]]:
        """Return from when to when each layer is shown, with all that it is in."""
        found: list[tuple[int, int]] = []
        for part in self._parts:
            first, last = part.shown
            if part.inside >= 0:
                outer = found[part.inside]
                first, last = max(first, outer[0]), min(last, outer[1])
            found.append((first, last))
        return found


def parse(data: bytes) -> Wink:
    """Read an animation.

    Raises:
        RemoteProtocolError: it is none, or takes more than a reader gives.
    """
    if len(data) > limits.WINK_SIZE:
        raise RemoteProtocolError(f"a wink has at most {limits.WINK_SIZE} bytes")
    try:
        file = _decoder.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise RemoteProtocolError(f"unreadable wink: {error}") from error
    fault = _fault(file)
    if fault:
        raise RemoteProtocolError(fault)
    parts = tuple(_part(one, number, file.length) for number, one in enumerate(file.layers))
    wink = Wink(file.name, *file.stage, file.length, file.poster, file.sound, parts)
    _refuse_what_takes_long(wink)
    return wink


def _fault(file: _File) -> str:
    """Say what is wrong with a file as a whole; empty where nothing is."""
    steps = sum(len(one) for layer in file.layers for one in _kinds(layer))
    rules = (
        (file.wink == FORMAT, f"a wink of format {file.wink}; {FORMAT} is known here"),
        (is_name(file.name), f"a wink's name is one line of 1 to {limits.NAME_LENGTH} characters"),
        (
            all(STAGE[0] <= side <= STAGE[1] for side in file.stage),
            f"a stage is {STAGE[0]:g} to {STAGE[1]:g} wide and high",
        ),
        (
            LENGTH_MS[0] <= file.length <= LENGTH_MS[1],
            f"a wink takes {LENGTH_MS[0]} to {LENGTH_MS[1]} ms",
        ),
        (0 <= file.poster <= file.length, "the poster is a moment of the wink"),
        (
            len(file.sound) <= limits.NAME_LENGTH,
            f"the name of a sound has at most {limits.NAME_LENGTH} characters",
        ),
        (0 < len(file.layers) <= LAYERS, f"a wink has 1 to {LAYERS} layers"),
        (steps <= ALL_STEPS, f"a wink has at most {ALL_STEPS} steps"),
    )
    return next((words for kept, words in rules if not kept), "")


def is_name(name: str) -> bool:
    """Tell whether a wink may be called so."""
    return (
        0 < len(name) <= limits.NAME_LENGTH
        and is_unicode(name)
        and is_line(name)
        and bool(name.strip())
    )


def _kinds(layer: _Layer) -> tuple[Sequence[Any], ...]:
    return (layer.move, layer.turn, layer.size, layer.alpha, layer.tint, layer.morph)


def _part(layer: _Layer, number: int, length: int) -> _Part:
    where = f"layer {number}: "
    if not -1 <= layer.inside < number:
        raise RemoteProtocolError(f"{where}it can only be in one before it")
    if not 0 <= layer.width <= WIDEST_LINE:
        raise RemoteProtocolError(f"{where}a line is at most {WIDEST_LINE:g} wide")
    outline = _read(layer.shape, where) if layer.shape else None
    if outline is None and layer.morph:
        raise RemoteProtocolError(f"{where}what turns into other shapes has one itself")
    shown = layer.shown or (0, length)
    morph = _track(layer.morph, lambda one: _turned(one.value, outline, where), where, FURTHEST)
    return _Part(
        outline=outline, extent=_extent(outline, morph), fill=_colour(layer.fill, where), shade=_colour(layer.shade, where),
        line=_colour(layer.line, where), width=layer.width, inside=layer.inside, shown=shown,
        move=_track(layer.move, lambda one: (one.x, one.y), where, FURTHEST),
        turn=_track(layer.turn, lambda one: (one.value,), where, FURTHEST),
        size=_track(layer.size, lambda one: (one.x, one.y), where, LARGEST),
        alpha=_track(layer.alpha, lambda one: (one.value,), where, 1.0),
        tint=_track(layer.tint, lambda one: _channels(one.value, where), where, 255.0),
        morph=morph,
    )  # fmt: skip


def _track(
    steps: Sequence[Any], value: Callable[[Any], _Values], where: str, most: float
) -> _Track | None:
    if not steps:
        return None
    if len(steps) > STEPS:
        raise RemoteProtocolError(f"{where}more than {STEPS} steps of a kind")
    times = tuple(one.at for one in steps)
    if not all(0 <= one <= LENGTH_MS[1] for one in times) or any(
        later <= earlier for earlier, later in pairwise(times)
    ):
        raise RemoteProtocolError(f"{where}steps follow each other in time")
    if any(one.ease not in EASES for one in steps):
        raise RemoteProtocolError(f"{where}steps go {', '.join(EASES)}")
    values = tuple(value(one) for one in steps)
    if not all(abs(number) <= most for one in values for number in one):
        raise RemoteProtocolError(f"{where}a number beyond {most:g}")
    return _Track(times, values, tuple(one.ease for one in steps))


def _read(words: str, where: str) -> Outline:
    """Read a shape."""
    if len(words) > SHAPE_LENGTH:
        raise RemoteProtocolError(f"{where}a shape has at most {SHAPE_LENGTH} characters")
    letters: list[str] = []
    numbers: list[float] = []
    place, missing, end = 0, 0, len(words.rstrip())
    while place < end:
        found = _WORD.match(words, place)
        if found is None:
            raise RemoteProtocolError(f"{where}a shape is made of M, L, Q, C, Z and numbers")
        word, place = found[1], found.end()
        if word in _NUMBERS:
            if missing or (not letters and word != "M"):
                raise RemoteProtocolError(f"{where}a shape begins with M, and no number is missing")
            letters.append(word)
            missing = _NUMBERS[word]
            continue
        number = float(word)
        if not missing or not abs(number) <= FURTHEST:
            raise RemoteProtocolError(f"{where}a number too many, or beyond {FURTHEST:g}")
        numbers.append(number)
        missing -= 1
    if missing or not numbers:
        raise RemoteProtocolError(f"{where}a shape lacks its last numbers")
    return _outline(tuple(letters), numbers)


def _outline(letters: tuple[str, ...], numbers: Sequence[float]) -> Outline:
    commands: list[Command] = []
    place = 0
    for letter in letters:
        count = _NUMBERS[letter]
        commands.append((letter, tuple(numbers[place : place + count])))
        place += count
    across, down = numbers[::2], numbers[1::2]
    return Outline(tuple(commands), place // 2, (min(across), min(down), max(across), max(down)))


def _turned(words: str, outline: Outline | None, where: str) -> _Values:
    """Return the numbers of a shape that another one turns into: drawn the same way, so that each point knows where to go."""
    other = _read(words, where)
    if outline is None or [one for one, _ in other.commands] != [
        one for one, _ in outline.commands
    ]:
        raise RemoteProtocolError(f"{where}a shape turns into one of the same commands")
    return tuple(number for _, numbers in other.commands for number in numbers)


def _extent(outline: Outline | None, morph: _Track | None) -> tuple[float, float, float]:
    """Return how long an outline is, how wide and how high, at most."""
    if outline is None:
        return (0.0, 0.0, 0.0)
    letters = tuple(one for one, _ in outline.commands)
    shapes = [outline, *(_outline(letters, one) for one in morph.values)] if morph else [outline]
    sizes = [
        (length_of(one.commands), one.box[2] - one.box[0], one.box[3] - one.box[1])
        for one in shapes
    ]
    more = 2 * BEYOND - 1 if morph else 1.0  # as far beyond one shape as back from the other
    length, wide, high = (more * max(numbers) for numbers in zip(*sizes, strict=True))
    return length, wide, high


def _colour(words: str, where: str) -> int | None:
    if not words:
        return None
    if not _COLOUR.fullmatch(words):
        raise RemoteProtocolError(f"{where}a colour is #rrggbb")
    return int(words[1:], 16)


def _channels(words: str, where: str) -> _Values:
    colour = _colour(words, where)
    if colour is None:
        raise RemoteProtocolError(f"{where}a colour is #rrggbb")
    return (float(colour >> 16), float(colour >> 8 & 0xFF), float(colour & 0xFF))


def _mixed(channels: _Values) -> int:
    red, green, blue = (min(255, max(0, round(one))) for one in channels)
    return red << 16 | green << 8 | blue


def _refuse_what_takes_long(wink: Wink) -> None:
    """See that every frame can be drawn in the time there is."""
    shapes = sum(
        part.outline.points * (1 + (len(part.morph.times) if part.morph else 0))
        for part in wink._parts  # noqa: SLF001 - of this module
        if part.outline is not None
    )
    if shapes > ALL_POINTS:
        raise RemoteProtocolError(f"all shapes together have more than {ALL_POINTS} points")
    for ms, points, needed in wink.strains():
        if points > POINTS:
            raise RemoteProtocolError(f"at {ms} ms more than {POINTS} points are drawn")
        if not needed <= EFFORT:
            raise RemoteProtocolError(
                f"at {ms} ms drawing takes {needed:,.1f} of {EFFORT:g}: its outlines are too long, or its edges too wide"
            )
    for ms in wink.moments():
        _, covers = wink.load(ms)
        if not covers <= AREA:
            raise RemoteProtocolError(
                f"at {ms} ms what is drawn covers the stage {covers:.1f} times; {AREA:g} is the most"
            )


def _times(one: Matrix, other: Matrix) -> Matrix:
    """Return what two matrices do, the second first."""
    a, b, c, d, e, f = one
    k, l, m, n, o, p = other  # noqa: E741 - six letters for six numbers
    return (
        a * k + c * l, b * k + d * l, a * m + c * n, b * m + d * n, a * o + c * p + e, b * o + d * p + f,
    )  # fmt: skip


def _is_near(matrix: Matrix) -> bool:
    """Tell whether a layer is of a size and at a place where it may be seen: what flies further away is not drawn."""
    return all(abs(one) <= LARGEST for one in matrix[:4]) and all(
        abs(one) <= FURTHEST for one in matrix[4:]
    )


def _bounds(one: Drawn) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of what a layer may cover."""
    a, b, c, d, e, f = one.matrix
    left, top, right, bottom = one.outline.box
    half = one.width / 2 if one.line is not None else 0.0
    left, top, right, bottom = left - half, top - half, right + half, bottom + half
    across = [a * x + c * y + e for x in (left, right) for y in (top, bottom)]
    down = [b * x + d * y + f for x in (left, right) for y in (top, bottom)]
    return min(across), min(down), max(across), max(down)


def _back(part: float) -> float:
    """Overshoot, and come back."""
    over = 1.70158
    rest = part - 1
    return rest * rest * ((over + 1) * rest + over) + 1


def _bounce(part: float) -> float:
    """Fall, and bounce three times."""
    for end, middle, low in (
        (1 / 2.75, 0.0, 0.0),
        (2 / 2.75, 1.5 / 2.75, 0.75),
        (2.5 / 2.75, 2.25 / 2.75, 0.9375),
    ):
        if part < end:
            return 7.5625 * (part - middle) ** 2 + low
    return 7.5625 * (part - 2.625 / 2.75) ** 2 + 0.984375


_EASING: dict[str, Callable[[float], float]] = {
    "line": lambda part: part,
    "in": lambda part: part * part,
    "out": lambda part: 1 - (1 - part) ** 2,
    "both": lambda part: part * part * (3 - 2 * part),
    "back": _back,
    "bounce": _bounce,
    "hold": lambda _: 0.0,
}
"""How the way between two steps is gone; the part of the time, 0 to 1, becomes a part of the way."""
