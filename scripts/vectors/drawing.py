"""Bytes that look random and are the same each time."""

from collections.abc import Callable
from hashlib import blake2b


def drawing(name: str) -> Callable[[int], bytes]:
    """Return something that draws the same bytes each time."""
    count = 0

    def draw(size: int) -> bytes:
        nonlocal count
        count += 1
        return blake2b(f"{name} {count}".encode(), digest_size=size).digest()

    return draw
