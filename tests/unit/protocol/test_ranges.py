"""Two machines find out exactly what each lacks, whatever they have; nobody makes the other go on without end."""

import os
import random
import struct
from bisect import bisect_left, insort
from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given, settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from chatera.protocol import blocks, comparison, limits
from chatera.protocol.blocks import Block, Row
from chatera.protocol.comparison import Comparison, answer
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.fingerprints import END, START, Bound, Key, Total, between, id_of, key
from chatera.protocol.ids import EventId, H
from chatera.protocol.ranges import LISTED, Beside, Content, Fingerprint, Listed, Range, parse

MINUTE = 60_000 << 16


def made(count: int, *, seed: int = 0, begin: int = 1 << 56) -> list[Key]:
    """Make keys a minute or less apart, in order."""
    draw, hlc, keys = random.Random(seed), begin, []
    for _ in range(count):
        hlc += draw.randrange(1, MINUTE)
        keys.append(key(hlc, EventId(draw.randbytes(32))))
    return keys


def compare(ours: Sequence[Key], theirs: Sequence[Key], *, differ: bool = False) -> Comparison:
    """Let two sets be compared, again and again until all was found; returns the last comparison."""
    mine, other = set(ours), set(theirs)
    lacking: set[EventId] = set()
    surplus: set[EventId] = set()
    while True:
        asker, answerer = Row.of(sorted(mine)), Row.of(sorted(other))
        one = Comparison(asker, differ=differ)
        while (question := one.question()) is not None:
            one.take(asker, answer(answerer, question))
        assert not lacking & set(one.lacking), "found twice"
        lacking.update(one.lacking)
        surplus.update(one.surplus)
        mine |= {place for place in other if id_of(place) in one.lacking}
        other |= {place for place in mine if id_of(place) in one.surplus}
        if one.is_complete:
            break
    assert lacking == {id_of(place) for place in set(theirs) - set(ours)}
    assert surplus == {id_of(place) for place in set(ours) - set(theirs)}
    return one


near = st.builds(
    lambda hlc, fill: key(hlc, EventId(bytes((fill,)) * 31 + bytes((hlc,)))),
    st.integers(0, 40), st.integers(0, 255),
)  # fmt: skip
"""Keys that share stamps and beginnings of ids; an id has one stamp."""


@given(st.sets(near, max_size=300), st.sets(near, max_size=300), st.booleans())
def test_any_two_sets_end_up_knowing_exactly_what_differs(
    ours: set[Key], theirs: set[Key], differ: bool
) -> None:
    compare(sorted(ours), sorted(theirs), differ=differ)


@settings(max_examples=25, deadline=None)
@given(
    st.integers(0, 6_000), st.integers(0, 2**32), st.floats(0, 1), st.floats(0, 1), st.booleans()
)
def test_long_rows_too(
    count: int, seed: int, ours_share: float, theirs_share: float, recent: bool
) -> None:
    draw, every = random.Random(seed), made(count, seed=seed)
    if recent:
        ours = every[: int(count * ours_share)]
        theirs = every[: int(count * theirs_share)]
    else:
        ours = [place for place in every if draw.random() < ours_share]
        theirs = [place for place in every if draw.random() < theirs_share]
    compare(ours, theirs)


@pytest.mark.parametrize(
    ("name", "rounds", "size"),
    [("equal", 1, 64), ("recent", 3, 2_765), ("scattered", 4, 168_000)],
)
def test_a_hundred_thousand_events_cost_little(name: str, rounds: int, size: int) -> None:
    every = made(100_020)
    ours, theirs = every[:100_000], every[:100_000]
    if name == "recent":
        ours = every[:100_000] + every[100_000::2]
        theirs = every[:100_000] + every[100_001::2]
    elif name == "scattered":
        gone = random.Random(1).sample(range(100_000), 100)
        ours = [place for at, place in enumerate(ours) if at not in gone[:50]]
        theirs = [place for at, place in enumerate(theirs) if at not in gone[50:]]
    asker, answerer = Row.of(ours), Row.of(theirs)
    one, told = Comparison(asker), 0
    while (question := one.question()) is not None:
        reply = answer(answerer, question)
        told += len(question) + len(reply)
        one.take(asker, reply)
    assert (len(one.lacking), len(one.surplus)) == {
        "equal": (0, 0), "recent": (10, 10), "scattered": (50, 50)
    }[name]  # fmt: skip
    assert one.rounds <= rounds
    assert told <= size


def test_whoever_has_nothing_gets_everything_in_parts() -> None:
    every = made(2 * comparison.ENOUGH + 500)
    asker, answerer = Row.of([]), Row.of(every)
    one = Comparison(asker)
    while (question := one.question()) is not None:
        one.take(asker, answer(answerer, question))
    assert not one.is_complete
    assert comparison.ENOUGH <= len(one.lacking) < comparison.ENOUGH + limits.RANGES_SIZE // 32
    assert list(one.lacking) == [id_of(place) for place in every[: len(one.lacking)]]
    compare([], every)
    compare(every, [])


# -- What is said ------------------------------------------------------------------------------------------


def message(*ranges: Range) -> bytes:
    parts = [b"\x01"]
    for one in ranges:
        bound = b"" if one.upper == END else one.upper
        content = b"\0" if one.content is None else one.content.pack()
        parts += [bytes((len(bound),)), bound, content]
    return b"".join(parts)


BOUND = b"\x01\x02"
IDS = tuple(EventId(bytes((n,)) * 32) for n in range(1, 5))
KEYS = tuple(key(1 << 56, one) for one in IDS)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x02",
        b"\x01\x00",
        message(Range(END, None), Range(END, None)),
        message(Range(BOUND, None), Range(BOUND, None)),
        message(Range(BOUND, None), Range(b"\x01", None)),
        b"\x01\x29" + bytes(41) + b"\0",
        b"\x01\x00\x04",
        b"\x01\x00\x01" + bytes(31),
        b"\x01\x00\x02\x21" + b"".join(bytes((n,)) * 40 for n in range(33)),
        message(Range(END, Listed(KEYS[::-1]))),
        message(Range(END, Listed((KEYS[0], KEYS[0])))),
        message(Range(b"\x01", Listed(KEYS))),
        message(Range(b"\x02", None), Range(END, Listed(KEYS))),
        message(Range(END, Beside((IDS[0], IDS[0]), ()))),
        message(Range(END, Beside((), (1, 1)))),
        message(Range(END, Beside((), (2, 1)))),
        b"\x01\x00\x03" + struct.pack(">H", 0xFFFF) + bytes(64),
        b"\x01" + b"".join(bytes((2, n >> 8, n & 255, 0)) for n in range(1, 20_000)),
    ],
)  # fmt: skip
def test_what_is_no_row_of_ranges_is_refused(data: bytes) -> None:
    with pytest.raises(RemoteProtocolError):
        parse(data)
    with pytest.raises(RemoteProtocolError):
        answer(Row.of(made(100)), data)
    one = Comparison(Row.of(made(100)))
    one.question()
    with pytest.raises(RemoteProtocolError):
        one.take(Row.of(made(100)), data)


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        ranges = parse(data)
    except RemoteProtocolError:
        return
    assert message(*ranges) == data


contents: st.SearchStrategy[Content | None] = st.one_of(
    st.none(),
    st.builds(Fingerprint, st.binary(min_size=32, max_size=32)),
    st.builds(lambda keys: Listed(tuple(sorted(keys))), st.sets(near, max_size=LISTED)),
    st.builds(
        lambda ids, had: Beside(tuple(ids), tuple(sorted(had))),
        st.sets(st.binary(min_size=32, max_size=32).map(EventId), max_size=5),
        st.sets(st.integers(0, 40), max_size=5),
    ),
)
bounds = st.one_of(st.just(END), st.binary(min_size=1, max_size=40), near)


@settings(deadline=None)
@given(st.data(), st.integers(0, 3_000))
def test_a_hostile_answer_makes_nobody_loop_or_grow(data: st.DataObject, count: int) -> None:
    ours = Row.of(made(count))
    one = Comparison(ours)
    rounds = 0
    try:
        while (question := one.question()) is not None:
            rounds += 1
            asked = parse(question)
            if data.draw(st.booleans(), "honestly?"):
                ranges = parse(answer(Row.of(made(50, seed=rounds)), question))
            else:
                uppers = sorted({*data.draw(st.sets(bounds, max_size=4)), asked[-1].upper})
                ranges = tuple(Range(upper, data.draw(contents)) for upper in uppers)
            one.take(ours, message(*ranges))
    except RemoteProtocolError:
        pass
    assert rounds <= comparison.ROUNDS
    assert len(one.lacking) < comparison.ENOUGH + limits.RANGES_SIZE // 32
    assert len(one._open) <= max(count, 1) * 2


def test_who_always_says_that_it_differs_is_asked_a_few_times_only() -> None:
    """Each range is cut by what the asker has in it: the answers decide nothing about how often."""
    ours = Row.of(made(20_000))
    one = Comparison(ours)
    while (question := one.question()) is not None:
        low, told = START, []
        for asked in parse(question):
            content: Content | None = None
            if isinstance(asked.content, Fingerprint):
                content = Fingerprint(os.urandom(32))
            elif isinstance(asked.content, Listed):
                content = Beside((), ())
            told.append(Range(asked.upper, content))
            low = asked.upper
        assert low
        one.take(ours, message(*told))
    assert len(one.surplus) == 20_000
    assert one.rounds < 60


def creeping(bound: int, ids: tuple[EventId, ...]) -> bytes:
    """Claim to have some events between one bound and the next."""
    before = [Range(struct.pack(">Q", bound - 1), None)] if bound > 1 else []
    return message(*before, Range(struct.pack(">Q", bound), Beside(ids, ())))


def test_who_answers_ever_smaller_parts_is_left() -> None:
    """Made-up ids in bounds that creep on: the rounds are counted, and so are the findings."""
    nothing = Row.of([])
    one = Comparison(nothing)
    for bound in range(1, comparison.ROUNDS + 1):
        assert one.question()
        one.take(nothing, creeping(bound, (EventId(H(struct.pack(">Q", bound))),)))
    with pytest.raises(RemoteProtocolError, match="rounds"):
        one.question()
    one, made_up, bound = Comparison(nothing), 0, 0
    while one.question() is not None:
        bound += 1
        made_up += 2_000
        ids = tuple(EventId(H(struct.pack(">QQ", bound, n))) for n in range(2_000))
        one.take(nothing, creeping(bound, ids))
    assert made_up <= comparison.ENOUGH


@pytest.mark.parametrize(
    "told",
    [
        (),
        (Range(END, Listed(())), Range(END, None)),
        (Range(BOUND, Fingerprint(bytes(32))),),
        (Range(END, Beside((), ())),),
    ],
)
def test_an_answer_to_something_else_is_refused(told: tuple[Range, ...]) -> None:
    ours = Row.of(made(100))
    one = Comparison(ours)
    one.question()
    with pytest.raises(RemoteProtocolError):
        one.take(ours, message(*told))
    with pytest.raises(RemoteProtocolError):
        one.take(ours, message(Range(END, None)))  # nothing is asked any more
    few = Row.of(made(3))
    one = Comparison(few)
    one.question()
    with pytest.raises(RemoteProtocolError):
        one.take(few, message(Range(END, Beside((), (3,)))))


# -- What is kept ------------------------------------------------------------------------------------------


class Shelf:
    """Blocks and keys as a store keeps them."""

    def __init__(self) -> None:
        self.kept: dict[Bound, Total] = {}
        self.placed: list[Key] = []

    def at(self, place: Key) -> Block | None:
        starts = [start for start in self.kept if start <= place]
        return Block(max(starts), self.kept[max(starts)]) if starts else None

    def after(self, start: Bound) -> Bound:
        return min((one for one in self.kept if one > start), default=END)

    def keys(self, low: Bound, high: Bound) -> list[Key]:
        return self.placed[bisect_left(self.placed, low) : bisect_left(self.placed, high)]

    def put(self, block: Block) -> None:
        self.kept[block.start] = block.total

    def row(self, more: Sequence[Key] = (), less: Sequence[Key] = ()) -> Row:
        kept = [Block(start, total) for start, total in sorted(self.kept.items())]
        return Row(kept, self.keys, sorted(more), less)


class BlocksAreRight(RuleBasedStateMachine):
    """Events come in any order, and go; what the blocks say is what counting says."""

    def __init__(self) -> None:
        super().__init__()
        self.shelf = Shelf()
        self.seed = 0

    @rule(count=st.integers(1, 900), where=st.integers(0, 3))
    def come(self, count: int, where: int) -> None:
        self.seed += 1
        fresh = made(count, seed=self.seed, begin=(1 << 56) + where * 500 * MINUTE)
        for one in fresh:
            insort(self.shelf.placed, one)
        blocks.add(self.shelf, fresh)

    @rule(at=st.integers(0, 10_000))
    def go(self, at: int) -> None:
        if self.shelf.placed:
            one = self.shelf.placed.pop(at % len(self.shelf.placed))
            blocks.remove(self.shelf, one)

    @rule(low=st.integers(0, 10_000), high=st.integers(0, 10_000), data=st.randoms())
    def ask(self, low: int, high: int, data: random.Random) -> None:
        keys = self.shelf.placed
        if len(keys) < 4:
            return
        low, high = sorted((low % len(keys), high % len(keys)))
        less = data.sample(keys, 3)
        more = made(3, seed=1_000 + data.randrange(1 << 30))  # not counted yet
        expected = sorted({*keys, *more} - {*less})
        row = self.shelf.row(more, less)
        for bottom, top in ((START, END), (keys[low], keys[high]), (START, keys[high])):
            within = [one for one in expected if bottom <= one < top]
            assert row.total(bottom, top) == Total.of(within)
            assert row.keys(bottom, top, 40) == within[:40]
            cuts = row.cuts(bottom, top, [len(within) // 4] * 3)
            assert cuts == sorted(set(cuts))
            assert all(bottom < cut < top for cut in cuts)

    @invariant()
    def right(self) -> None:
        starts = [*sorted(self.shelf.kept), END]
        for start, end in pairwise(starts):
            assert self.shelf.kept[start] == Total.of(self.shelf.keys(start, end))
            assert self.shelf.kept[start].count <= blocks.SIZE
        assert sum(total.count for total in self.shelf.kept.values()) == len(self.shelf.placed)


BlocksAreRight.TestCase.settings = settings(max_examples=20, stateful_step_count=12, deadline=None)
TestBlocks = BlocksAreRight.TestCase


def test_what_comes_last_fills_blocks_and_what_comes_between_halves_them() -> None:
    shelf = Shelf()
    for at, one in enumerate(every := made(5_000)):
        shelf.placed.append(one)
        if at % 10 == 9:
            blocks.add(shelf, every[at - 9 : at + 1])
    assert len(shelf.kept) == 5
    late = key(int.from_bytes(every[500][:8], "big") + 1, EventId(bytes(32)))
    insort(shelf.placed, late)
    blocks.add(shelf, [late])
    assert len(shelf.kept) == 6
    counts = [shelf.kept[start].count for start in sorted(shelf.kept)]
    assert counts[:2] == [513, 512]


@given(near, near)
def test_a_bound_lies_between(one: Key, other: Key) -> None:
    if one == other:
        return
    lower, upper = sorted((one, other))
    bound = between(lower, upper)
    assert lower < bound <= upper
    assert not lower < bound[:-1]


def test_the_fingerprint_is_the_hash_of_count_and_sum() -> None:
    ids = [EventId(b"\xff" * 32), EventId(bytes(31) + b"\x03")]
    total = Total.of(key(7, one) for one in ids)
    assert total == Total.of_ids(ids) == Total(2, 2)
    assert total.fingerprint == H(struct.pack(">Q", 2), bytes(31) + b"\x02")
    assert total - Total.of_ids(ids[:1]) == Total.of_ids(ids[1:])
    assert Total.read(2, total.packed_sum) == total
