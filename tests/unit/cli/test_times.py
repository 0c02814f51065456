"""How long a conversation is muted, as people type it."""

import pytest
from hypothesis import given, strategies as st

from chatera.commands.people import LONGEST_HOURS, _hours
from chatera.protocol.errors import UserError


@pytest.mark.parametrize(
    ("words", "hours"),
    [
        ("1h", 1), ("30m", 0.5), ("90 min", 1.5), ("2d", 48), ("8", 8), (" 3 Hours ", 3),
        ("1 day", 24), ("8784h", LONGEST_HOURS),
    ],
)  # fmt: skip
def test_times(words: str, hours: float) -> None:
    assert _hours(words) == hours


@pytest.mark.parametrize(
    "words", ["soon", "0", "-1h", "1.5h", "8785h", "1 month", "1hh", "٣h", "9999999", ""]
)
def test_what_is_no_time(words: str) -> None:
    with pytest.raises(UserError, match="is no time"):
        _hours(words)


@given(st.text(max_size=12))
def test_no_words_break_it(words: str) -> None:
    try:
        hours = _hours(words)
    except UserError:
        return
    assert 0 < hours <= LONGEST_HOURS
