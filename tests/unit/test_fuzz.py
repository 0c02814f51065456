"""Readers of bytes that come from others say what is wrong with them; `scripts/fuzz.py` tries for longer."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from tests.helpers.fuzzing import Damage, Target, damaged, offend, targets
from tests.helpers.siege import store_targets

READERS = {one.name: one for one in targets()}
SHARE = st.integers(0, (1 << 16) - 1)
DAMAGE = st.lists(
    st.builds(Damage, st.integers(0, 5), SHARE, SHARE, st.binary(max_size=8)),
    min_size=1, max_size=4,
)  # fmt: skip


@pytest.fixture(scope="module")
def besieged() -> Iterator[dict[str, Target]]:
    with store_targets() as found:
        yield {one.name: one for one in found}


@pytest.mark.parametrize("name", READERS)
def test_samples_are_read(name: str) -> None:
    for sample in READERS[name].samples:
        READERS[name].read(sample)


@pytest.mark.parametrize("name", READERS)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_damaged_bytes_are_refused_in_words(name: str, data: st.DataObject) -> None:
    target = READERS[name]
    sample = data.draw(st.sampled_from(target.samples))
    offend(target, damaged(sample, data.draw(DAMAGE)))


@pytest.mark.parametrize("name", READERS)
@settings(max_examples=30, deadline=None)
@given(junk=st.binary(max_size=300))
def test_any_bytes_are_refused_in_words(name: str, junk: bytes) -> None:
    offend(READERS[name], junk)


@pytest.mark.parametrize(
    "name",
    [
        "told manifests", "told profiles", "told events", "told receipts", "told parcels",
        "told asks", "told redirects", "signed redirect", "signed plain", "signed sealed", "signed log", "signed redact",
        "signed manifest", "signed profile", "signed receipt", "signed ask", "signed prekeys",
        "sealed under its key", "parcel of a key", "parcel of a chain",
    ],
)  # fmt: skip
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_a_store_takes_in_whatever_comes(
    besieged: dict[str, Target], name: str, data: st.DataObject
) -> None:
    target = besieged[name]
    sample = data.draw(st.sampled_from(target.samples))
    offend(target, damaged(sample, data.draw(DAMAGE | st.just([]))))


def test_every_target_of_a_store_is_tried(besieged: dict[str, Target]) -> None:
    marks = test_a_store_takes_in_whatever_comes.pytestmark
    tried = {name for mark in marks if mark.name == "parametrize" for name in mark.args[1]}
    assert tried == set(besieged)
