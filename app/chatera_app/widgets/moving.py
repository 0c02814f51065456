"""Moving what was painted up and down below what floats over it, so that only what comes into sight is painted anew.

Qt moves no pixels of a rectangle over which another widget lies. So what is free of them is moved column by column.
"""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget


def move_painted(widget: QWidget, by: int, reach: int) -> None:
    """Move all that a widget shows; what is not known of its new state is painted, the rest is copied.

    Args:
        widget: is opaque, and moves as a whole, but for its children.
        by: pixels downwards.
        reach: pixels by which what comes into sight may reach into what is copied.
    """
    place, above = widget.rect(), list(_floating_over(widget))
    for free in free_columns(place, above):
        widget.scroll(0, by, free)
        edge = free.top() + by if by > 0 else free.bottom() + 1 + by - reach
        widget.update(QRect(free.left(), edge, free.width(), reach) & free)
    for covered in above:
        widget.update(covered)


def free_columns(place: QRect, covered: Iterable[QRect]) -> list[QRect]:
    """Return what of a place is not covered, in rectangles that are each as high as they can be."""
    taken = [part for one in covered if not (part := place & one).isEmpty()]
    edges = {place.left(), place.right() + 1}
    for one in taken:
        edges |= {one.left(), one.right() + 1}
    ordered = sorted(edges)
    found = []
    for left, right in pairwise(ordered):
        top = place.top()
        inside = [one for one in taken if one.left() <= left < one.right() + 1]
        for one in sorted(inside, key=QRect.top):
            if one.top() > top:
                found.append(QRect(left, top, right - left, one.top() - top))
            top = max(top, one.bottom() + 1)
        if top <= place.bottom():
            found.append(QRect(left, top, right - left, place.bottom() + 1 - top))
    return found


def _floating_over(widget: QWidget) -> Iterator[QRect]:
    """Where widgets are seen that lie beside this one in its parent, and over it."""
    parent = widget.parentWidget()
    for one in parent.children() if parent is not None else ():
        if isinstance(one, QWidget) and one is not widget and one.isVisible():
            place = one.geometry().translated(-widget.pos()) & widget.rect()
            if not place.isEmpty():
                yield place
