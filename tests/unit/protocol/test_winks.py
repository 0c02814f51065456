"""Winks: what an animation says at each moment, what is refused of a stranger's,
and that nothing crashes a reader."""

import json
import math
import time
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st
from winks.catalogue import CATALOGUE

from chatera.protocol import limits, wink_effort, winks
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.wink_effort import SIDE, Drawing, effort, length_of
from chatera.protocol.winks import EASES, SOUNDS, Drawn, Wink, parse

SQUARE = "M -10 -10 L 10 -10 L 10 10 L -10 10 Z"
OWN = {
    one.name.removesuffix(".wink"): one.read_bytes()
    for one in files("chatera_resources").joinpath("winks").iterdir()
    if one.name.endswith(".wink")
}


def told(*layers: dict[str, Any], **head: Any) -> bytes:
    whole = {
        "wink": 1, "name": "Test", "stage": [400, 300], "length": 1000, "poster": 500,
        "layers": list(layers) or [{"shape": SQUARE, "fill": "#ff0000"}], **head,
    }  # fmt: skip
    return json.dumps(whole).encode()


def at(wink: Wink, ms: float, layer: int = 0) -> Drawn:
    return next(one for one in wink.frame(ms) if one.layer == layer)


def test_what_moves_is_between_its_steps_and_stays_at_the_last() -> None:
    wink = parse(told({
        "shape": SQUARE, "fill": "#102030", "move": [[100, 0, 0], [300, 100, 40]], "turn": [[0, 0], [1000, 90,
        "hold"]],
        "size": [[0, 1, 1], [200, 3, 1]], "alpha": [[0, 1], [500, 0, "in"]], "tint": [[0, "#000000"], [1000,
        "#ff8000"]],
    }))  # fmt: skip
    assert at(wink, 0).matrix[4:] == (0, 0)
    assert at(wink, 200).matrix == (3, 0, 0, 1, 50, 20)
    assert at(wink, 250).alpha == pytest.approx(0.75)
    assert [at(wink, ms).fill for ms in (0, 100)] == [0, 0x1A0D00]
    assert at(wink, 499).matrix[4:] == (100, 40)
    assert not wink.frame(700)  # nothing that can't be seen is drawn


def test_a_layer_follows_the_one_it_is_in_and_is_hidden_with_it() -> None:
    inner = {"in": 0, "shape": SQUARE, "fill": "#ffffff", "move": [[0, 10, 0]]}
    outer = {
        "move": [[0, 100, 50]],
        "turn": [[0, 90]],
        "size": [[0, 2, 2]],
        "alpha": [[0, 0.5]],
        "shown": [0, 600],
    }
    wink = parse(told(outer, inner))
    assert [round(one, 6) for one in at(wink, 0, 1).matrix] == [0, 2, -2, 0, 100, 70]
    assert at(wink, 0, 1).alpha == 0.5
    assert wink.frame(601) == ()


def test_shapes_turn_into_each_other_point_by_point() -> None:
    other = "M -20 -10 L 20 -10 L 20 10 L -20 10 Z"
    wink = parse(told({"shape": SQUARE, "fill": "#ffffff", "morph": [[0, SQUARE], [1000, other]]}))
    half = at(wink, 500)
    assert list(half.outline.commands[1][1]) == [15, -10]
    assert list(half.outline.box) == [-15, -10, 15, 10]
    assert not half.lasting


@pytest.mark.parametrize("ease", EASES)
def test_every_way_begins_and_ends_where_the_steps_are(ease: str) -> None:
    wink = parse(
        told({"shape": SQUARE, "fill": "#ffffff", "move": [[0, 0, 0], [1000, 100, 0, ease]]})
    )
    assert at(wink, 0).matrix[4] == pytest.approx(0, abs=1e-9)
    assert at(wink, 999.9).matrix[4] == pytest.approx(0 if ease == "hold" else 100, abs=0.2)
    assert at(wink, 1000).matrix[4] == 100
    ways = [at(wink, ms).matrix[4] for ms in range(0, 1000, 50)]
    assert all(-20 <= one <= 120 for one in ways)


def layer(**fields: Any) -> dict[str, Any]:
    return {"shape": SQUARE, "fill": "#ffffff", **fields}


STEPS = [[ms, 0, 0] for ms in range(winks.STEPS + 1)]


@pytest.mark.parametrize(
    "data",
    [
        b"", b"{}", b"[]", b"\xff", b"[" * 100_000, b" " * (limits.WINK_SIZE + 1),
        told(wink=2), told(name=""), told(name="two\nlines"), told(name="x" * 65), told(name="\ud83d"),
        told(stage=[10, 300]), told(stage=[400, 3000]), told(length=10), told(length=6001), told(poster=1001),
        told(poster=-1), told(sound="x" * 65), told(loops=True), told(*[layer()] * (winks.LAYERS + 1)),
        told(layers=[]),
        told(layer(url="http://example.org/")), told(layer(fill="red")), told(layer(fill="#fff")),
        told(layer(line="#12345g")),
        told(layer(width=201)), told(layer(width=-1)), told(layer(shape="L 0 0")), told(layer(shape="M 0")),
        told(layer(shape="M 0 0 A 1 1 0 0 0 5 5")), told(layer(shape="M 0 0 5")), told(layer(shape="M 1e5 0")),
        told(layer(shape="M 1e999 0")), told(layer(shape="M nan 0")), told(layer(shape="Z")),
        told(layer(shape="M 0 0" + " " * winks.SHAPE_LENGTH)),
        told(layer(**{"in": 0})), told(layer(**{"in": 5})), told(layer(**{"in": -2})), told(layer(move=STEPS)),
        told(layer(move=[[0, 0, 0], [0, 1, 1]])), told(layer(move=[[5, 0, 0], [4, 1, 1]])),
        told(layer(move=[[-1, 0, 0]])),
        told(layer(move=[[0, 1e5, 0]])), told(layer(move=[[0, 0, 0, "wild"]])), told(layer(move=[[0, 0]])),
        told(layer(size=[[0, 101, 1]])),
        told(layer(alpha=[[0, 2]])), told(layer(tint=[[0, "red"]])), told(layer(morph=[[0, "M 0 0 L 1 1"]])),
        told({"morph": [[0, SQUARE]]}), told(layer(size=[[0, 90, 90]], line="#000000")),
        told(*[layer(size=[[0, 20, 20]])] * 9),
        told(layer(shape="M 0 0 " + "L 1 1 " * 1300), layer(shape="M 0 0 " + "L 1 1 " * 1300),
        layer(shape="M 0 0 " + "L 1 1 " * 1300)),
        told(*[layer(morph=[[ms, SQUARE] for ms in range(60)])] * 40),
        told(*[{"move": [[ms, 0, 0] for ms in range(60)]}] * 40),
    ],
)  # fmt: skip
def test_what_is_no_wink_or_takes_too_much_is_refused(data: bytes) -> None:
    with pytest.raises(RemoteProtocolError):
        parse(data)


def crossing(count: int) -> str:
    """A shape whose lines cross each other all over a stage of 64 by 64 units."""
    return "M 0 0" + "".join(f"L{n * 29 % 64} {n * 47 % 61}" for n in range(count))


WIDER = crossing(20).replace("L", "L9")
SCRIBBLE = {"shape": crossing(1300), "fill": "#ff0000"}


@pytest.mark.parametrize(
    ("head", "layers"),
    [
        ({}, [SCRIBBLE | {"shown": [41, 79]}]),  # between two looks
        ({"poster": 99}, [SCRIBBLE | {"shown": [99, 99]}]),
        ({}, [{"shown": [41, 79]}, SCRIBBLE | {"in": 0}]),
        ({}, [SCRIBBLE | {"alpha": [[0, 0], [41, 1, "hold"], [79, 0, "hold"]]}]),
        ({}, [layer(shape=crossing(60), size=[[0, 0, 0], [40, 1, 1], [79, 0, 0]])]),
        ({}, [layer(shape=crossing(30), size=[[0, 1, 1], [500, 2, 2, "back"], [510, 1, 1]])]),
        ({}, [{"shape": crossing(1300), "line": "#00ff00", "width": 3}]),
        ({}, [{"shape": "M 0 0" + "L1 0L0 1" * 500, "line": "#00ff00", "width": 40}]),
        ({}, [layer(shape=crossing(20), morph=[[0, crossing(20)], [9, WIDER], [12, crossing(20)]])]),
        ({}, [layer(shape="M 0 0 L 64 0 L 64 64 L 0 64", shown=[41, 79])] * 40),
    ],
)  # fmt: skip
def test_what_takes_long_to_draw_is_refused_whenever_it_is_shown(
    head: dict[str, Any], layers: list[dict[str, Any]]
) -> None:
    with pytest.raises(RemoteProtocolError, match=r"at \d+ ms"):
        parse(told(*layers, stage=[64, 64], **head))


def test_layers_that_are_shown_one_after_the_other_are_not_added_up() -> None:
    one = {"shape": crossing(16), "fill": "#ff0000"}
    pages = [one | {"shown": [20 * n, 20 * n + 19]} for n in range(40)]
    assert parse(told(*pages, stage=[64, 64])).frame(50)
    with pytest.raises(RemoteProtocolError, match="drawing takes"):
        parse(told(*[one] * 40, stage=[64, 64]))


def test_what_is_said_to_be_taken_is_no_less_than_any_moment_takes() -> None:
    swing = [[0, 0.2, 0.2], [300, 1, 0.5, "back"], [333, 0.1, 0.6, "bounce"], [700, -1, 1, "hold"]]
    ring = layer(shape=crossing(12), size=swing, line="#000000", width=0.1)
    inner = ring | {"in": 0, "shown": [130, 690], "alpha": [[300, 0], [310, 1]]}
    for data in (told(ring, inner, stage=[64, 64]), *OWN.values()):
        wink = parse(data)
        told_from = list(wink.strains())
        for ms in range(0, wink.length_ms + 1, 37):
            _, points, needed = next(one for one in reversed(told_from) if one[0] <= ms)
            there, least = 0, 0.0
            for one in wink.frame(ms):
                a, b, c, d, *_ = one.matrix
                grown = (
                    max(math.hypot(a, b), math.hypot(c, d)) * SIDE / max(wink.width, wink.height)
                )
                there += one.outline.points
                left, top, right, bottom = one.outline.box
                least += effort(Drawing(
                    one.outline.points, length_of(one.outline.commands) * grown, (right - left) * grown,
                    (bottom - top) * grown, None if one.fill is None else 0.0,
                    one.width * grown if one.line is not None else None,
                ))  # fmt: skip
            assert there <= points
            assert least <= needed * 1.0001


def test_reading_one_is_quick_whatever_it_holds() -> None:
    """The worst that were found: many steps and borders, which have to be looked at for each layer."""
    steps = [[ms * 400 + 3, 1, 1, "bounce"] for ms in range(14)]
    seen = [[ms * 400 + 3, 1, "bounce"] for ms in range(14)]
    small = {"shape": "M0 0L1 0L0 1Z", "fill": "#ffffff", "line": "#000000", "width": 0.1}
    chain = [
        small | {"size": steps, "alpha": seen, "shown": [30 * n, 5990 - 30 * n]} | ({"in": n - 1} if n else {})
        for n in range(winks.LAYERS)
    ]  # fmt: skip
    other = "M0 0" + "L1 1" * 45
    morphs = [
        {"shape": other, "fill": "#ffffff", "shown": [30 * n, 6000 - n], "morph": [[ms, other] for ms in (0, 900)]}
        for n in range(60)
    ]  # fmt: skip
    for layers in (chain, morphs):
        data = json.dumps(json.loads(told(*layers, length=6000)), separators=(",", ":")).encode()
        began = time.thread_time()
        parse(data)
        assert (
            time.thread_time() - began < 1
        )  # a fifth of it here, while other things were computed


def test_what_is_too_far_away_is_not_drawn() -> None:
    nested: list[dict[str, Any]] = [
        {"size": [[0, 90, 90]]},
        {"in": 0, "size": [[0, 90, 90]]},
        {"in": 1, **layer()},
        layer(),
    ]
    assert [one.layer for one in parse(told(*nested)).frame(0)] == [3]


anything = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats() | st.text(max_size=12),
    lambda inside: (
        st.lists(inside, max_size=4) | st.dictionaries(st.text(max_size=6), inside, max_size=4)
    ),
    max_leaves=10,
)
numbers = (
    st.integers(-20_000, 20_000) | st.floats(-20_000, 20_000) | st.sampled_from([0, 1, 0.5, 100])
)
eases = st.sampled_from([*EASES, "wild"])
times = st.integers(-5, 6_100)
shapes = st.sampled_from(
    [SQUARE, "M 0 0 Q 5 5 9 0 Z", "M 0 0 C 1 1 2 2 3 3", "", "M 0", "x"]
) | st.text("MLQCZ 0123456789.-e", max_size=30)
colours = st.sampled_from(["#ffffff", "#102030", "", "red"])


def steps(*values: st.SearchStrategy[Any]) -> st.SearchStrategy[list[Any]]:
    one = st.tuples(times, *values) | st.tuples(times, *values, eases)
    return st.lists(one.map(list), max_size=4).map(
        lambda some: sorted(some, key=lambda step: step[0])
    )


layers = st.fixed_dictionaries(
    {},
    optional={
        "shape": shapes, "fill": colours, "shade": colours, "line": colours, "width": numbers,
        "in": st.integers(-2, 4),
        "shown": st.tuples(times, times), "move": steps(numbers, numbers), "turn": steps(numbers),
        "size": steps(numbers, numbers),
        "alpha": steps(st.floats(-1, 2)), "tint": steps(colours), "morph": steps(shapes), "more": anything,
    },
)  # fmt: skip
wild = st.one_of(
    st.binary(max_size=300),
    anything.map(lambda value: json.dumps(value).encode()),
    st.lists(layers, max_size=5).map(lambda some: told(layers=some)),
    st.tuples(st.sampled_from(sorted(OWN)), st.integers(0, 50_000), st.binary(max_size=4)).map(
        lambda cut: OWN[cut[0]][: cut[1]] + cut[2] + OWN[cut[0]][cut[1] + len(cut[2]) :]
    ),
)


@settings(max_examples=40, deadline=None)
@given(wild)
def test_a_reader_refuses_or_draws_and_nothing_else(data: bytes) -> None:
    try:
        wink = parse(data)
    except RemoteProtocolError:
        return
    for ms in (-1, 0, wink.poster_ms, wink.length_ms / 3, wink.length_ms, 1e9):
        frame = wink.frame(ms)
        assert len(frame) <= winks.LAYERS
        for one in frame:
            assert all(
                math.isfinite(number) and abs(number) <= winks.FURTHEST for number in one.matrix
            )
            assert 0 < one.alpha <= 1
            assert one.fill is None or 0 <= one.fill <= 0xFFFFFF
            assert all(math.isfinite(number) for number in one.outline.box)
    assert max(points for _, points, _ in wink.strains()) <= winks.POINTS


def test_our_own_are_what_the_script_writes_and_each_can_be_played() -> None:
    assert set(OWN) == set(CATALOGUE)
    assert len(OWN) >= 6
    sounds = set()
    for name, data in OWN.items():
        assert data == CATALOGUE[name](), f"{name}: run scripts/make_assets.py"
        wink = parse(data)
        assert wink.sound in SOUNDS
        sounds.add(wink.sound)
        assert wink.frame(wink.poster_ms)
        assert max(needed for _, _, needed in wink.strains()) < winks.EFFORT / 2
    assert sounds == set(SOUNDS)


def test_the_example_in_the_description_can_be_played() -> None:
    text = (Path(__file__).parents[3] / "docs" / "WINKS.md").read_text("utf-8")
    example = text.partition("```json\n")[2].partition("```")[0]
    wink = parse(example.encode())
    assert (wink.name, len(wink.frame(wink.poster_ms))) == ("Hello", 1)
    for ease in EASES:
        assert f"| `{ease}`" in text
    for sound in SOUNDS:
        assert f"`{sound}`" in text
    assert f"| {winks.EFFORT:g} in all |" in text
    for weight in (wink_effort.POINT, wink_effort.AREA, wink_effort.ALONG, wink_effort.AGAIN):
        assert f"{weight:.8f}".rstrip("0") in text
    assert f"{wink_effort.JOIN:g} for each point" in text
    assert f"{wink_effort.ROUND:g} × the edge's width" in text
