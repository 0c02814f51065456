"""Pieces of statements."""

from collections.abc import Sized


def placeholders(values: Sized) -> str:
    """Return a question mark for each value, as ``IN (…)`` wants them."""
    return ",".join("?" * len(values))
