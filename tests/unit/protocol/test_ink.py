"""Handwriting: one form for each drawing, limits, and lines that stay where the pen was."""

import math
from itertools import pairwise

import pytest
from hypothesis import given, settings, strategies as st

from chatera.protocol import limits
from chatera.protocol.bodies import Ink, decode_inner, encode_body
from chatera.protocol.errors import LocalProtocolError, RemoteProtocolError
from chatera.protocol.ink import Stroke, curves, ink_fault, pack_strokes, parse_strokes, simplified

places = st.integers(0, 2_000)
points = st.lists(st.tuples(places, places), min_size=1, max_size=12).map(tuple)


@st.composite
def strokes(draw: st.DrawFn) -> Stroke:
    line = draw(points)
    hard = st.lists(st.integers(0, 255), min_size=len(line), max_size=len(line)).map(tuple)
    return Stroke(
        draw(st.integers(0, limits.COLOUR)),
        draw(st.integers(1, 255)),
        line,
        draw(st.just(()) | hard),
    )


drawings = st.lists(strokes(), max_size=8).map(tuple)
DOT = Stroke(0x102030, 8, ((3, 4),))


@settings(max_examples=40)
@given(drawings)
def test_a_drawing_is_read_as_it_was_packed(drawing: tuple[Stroke, ...]) -> None:
    assert parse_strokes(pack_strokes(drawing)) == drawing


@settings(max_examples=50)
@given(st.binary(max_size=120) | st.tuples(drawings, st.integers(0, 400), st.binary(max_size=3)).map(
    lambda cut: (packed := pack_strokes(cut[0]))[: cut[1]] + cut[2] + packed[cut[1] + 1 :]
))  # fmt: skip
def test_what_is_read_has_one_form_and_all_else_is_refused(data: bytes) -> None:
    try:
        drawing = parse_strokes(data)
    except RemoteProtocolError:
        return
    assert pack_strokes(drawing) == data


@pytest.mark.parametrize(
    "data",
    [
        b"", b"\x02\x00", b"\x01", b"\x01\x00\x00", b"\x01\x80\x00", b"\x01\x01",
        b"\x01\x01\x00\x00\x00\x01\x02\x01\x00\x00",
        b"\x01\x01\x00\x00\x00\x00\x00\x01\x00\x00", b"\x01\x01\x00\x00\x00\x01\x00\x00",
        b"\x01\x01\x00\x00\x00\x01\x00\x02\x00\x00\x01",
        b"\x01\x01\x00\x00\x00\x01\x00\x02\x00\x00\x01\x00", b"\x01\xff\xff\xff\xff\x0f", b"\x01\xe9\x07",
        b"\x01\x01\x00\x00\x00\x01\x00\x01\x81\x80\x01\x00", b"\x01\x00" + bytes(limits.INK_SIZE),
    ],
)  # fmt: skip
def test_broken_drawings_are_refused(data: bytes) -> None:
    with pytest.raises(RemoteProtocolError):
        parse_strokes(data)


@pytest.mark.parametrize(
    "drawing",
    [
        [DOT] * (limits.INK_STROKES + 1),
        [Stroke(0, 1, ((0, 0),) * (limits.INK_POINTS + 1))],
        [Stroke(1 << 24, 1, ((0, 0),))],
        [Stroke(0, 0, ((0, 0),))],
        [Stroke(0, 256, ((0, 0),))],
        [Stroke(0, 1, ())],
        [Stroke(0, 1, ((-1, 0),))],
        [Stroke(0, 1, ((4 * limits.INK_SIDE + 1, 0),))],
        [Stroke(0, 1, ((0, 0), (1, 1)), (3,))],
        [Stroke(0, 1, ((0, 0),), (256,))],
        [Stroke(0, 1, tuple((number % 2 * 16_000, 0) for number in range(27)))],
    ],
)
def test_nobody_packs_what_others_refuse(drawing: list[Stroke]) -> None:
    with pytest.raises(LocalProtocolError):
        pack_strokes(drawing)


def test_a_body_is_drawn_within_its_frame() -> None:
    packed = pack_strokes([DOT])
    assert ink_fault(packed, 1, 1, "") == ""
    for width, height, alt in ((0, 1, ""), (1, limits.INK_SIDE + 1, ""), (1, 1, "x" * 257)):
        assert ink_fault(packed, width, height, alt)
    assert (
        ink_fault(pack_strokes([Stroke(0, 1, ((5, 0),))]), 1, 1, "")
        == "a stroke goes beyond the drawing"
    )
    assert ink_fault(pack_strokes([]), 1, 1, "") == "a drawing has a stroke at least"
    body = Ink(salt=bytes(16), strokes=packed, width=1, height=1, alt="a dot")
    assert decode_inner(encode_body(body)) == body
    with pytest.raises(LocalProtocolError, match="one line"):
        encode_body(Ink(salt=bytes(16), strokes=packed, width=1, height=1, alt="two\nlines"))


floats = st.floats(0, 500, allow_nan=False)


@settings(deadline=None)
@given(st.lists(st.tuples(floats, floats), min_size=1, max_size=60), st.floats(0.1, 20))
def test_what_is_left_out_of_a_line_lies_near_what_is_kept(
    line: list[tuple[float, float]], within: float
) -> None:
    kept = simplified(line, within)
    assert kept[0] == 0
    assert kept[-1] == len(line) - 1
    for first, last in pairwise(kept):
        start, end = line[first], line[last]
        for point in line[first:last]:
            across, down = end[0] - start[0], end[1] - start[1]
            long = across * across + down * down
            part = (
                ((point[0] - start[0]) * across + (point[1] - start[1]) * down) / long
                if long
                else 0
            )
            part = min(1.0, max(0.0, part))
            near = (start[0] + part * across, start[1] + part * down)
            assert math.dist(point, near) <= within + 1e-6


def test_a_straight_line_needs_its_ends_alone_and_curves_go_through_their_points() -> None:
    line = [(float(x), 2.0 * x) for x in range(500)]
    assert simplified(line, 0.3) == [0, 499]
    bends = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0)]
    made = list(curves(bends))
    assert [end for _, _, end in made] == bends[1:]
    assert made[0][1] == pytest.approx((10 - 10 / 6, -10 / 6))
    assert list(curves(bends[:1])) == []
