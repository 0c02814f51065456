"""Words over pictures: how strong a veil a picture needs so that what is written over it can be read.

A picture is only known by how dark and how light it gets. Light themes write darkly, so that the darkest it gets is what
matters, and a veil of light is laid over it; dark themes the other way round. Of a region, the lowest (or highest) red,
green and blue of all its pixels make the *worst* colour: no pixel is worse, and as the veil goes no channel of it, the
worst colour under the veil is worse than every pixel under it. So one colour of each region stands for all of it.
"""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from chatera_app.themes.contrast import luminance

Pair = tuple[QColor, float]
"""What is written, and the contrast it needs."""
STRIPS = 16
"""Regions beside each other that have a veil of their own: a sun at the far side does not pale what is at the near one."""
_SAFE = 1.03
"""More than is needed: the screen has 256 shades of each colour."""
_STEPS = 9


def limit(pairs: Sequence[Pair], *, dark: bool) -> float:
    """The lowest luminance (in a dark theme: the highest) that a ground may have for all of that to be read."""
    lums = [(luminance(colour.name()), least * _SAFE) for colour, least in pairs]
    if dark:
        return min((lum + 0.05) / least - 0.05 for lum, least in lums)
    return max(least * (lum + 0.05) - 0.05 for lum, least in lums)


def worst(image: QImage, region: QRect, *, dark: bool) -> QColor:
    """A colour no pixel of a region is darker than (in a dark theme: lighter), in any channel."""
    part = image.copy(region).convertToFormat(QImage.Format.Format_RGB32)
    data = bytes(part.constBits())
    shades = range(255, -1, -1) if dark else range(256)
    # The search for a byte is far quicker than looking at each of them.
    blue, green, red = (
        next(shade for shade in shades if channel.find(shade) >= 0)
        for channel in (data[at::4] for at in range(3))
    )
    return QColor(red, green, blue)


def strength(ground: QColor, veil: QColor, limit: float, *, dark: bool) -> float:
    """How strong a veil has to be over a ground, 0 to 1, for its luminance to keep to a limit."""
    pick = max if dark else min
    channels = [
        (pick(one, other), other)
        for one, other in zip(_rgb(ground), _rgb(veil), strict=True)
    ]  # fmt: skip

    def holds(share: float) -> bool:
        mixed = [round(one + (other - one) * share) for one, other in channels]
        lum = luminance(QColor(*mixed).name())
        return lum <= limit if dark else lum >= limit

    if holds(0.0):
        return 0.0
    low, high = 0.0, 1.0
    for _ in range(_STEPS):
        middle = (low + high) / 2
        if holds(middle):
            high = middle
        else:
            low = middle
    return high


def mixed(ground: QColor, veil: QColor, share: float) -> QColor:
    """A ground under a veil of some strength."""
    parts = zip(_rgb(ground), _rgb(veil), strict=True)
    return QColor(*(round(one + (other - one) * share) for one, other in parts))


def lay_over(image: QImage, veil: QColor, pairs: Sequence[Pair], *, dark: bool) -> list[float]:
    """Lay the veil that words need over a picture, strip by strip; returns how strong it is between the strips."""
    wide, high = image.width(), image.height()
    bound = limit(pairs, dark=dark)
    edges = [wide * number // STRIPS for number in range(STRIPS + 1)]
    needed = []
    for left, right in pairwise(edges):
        region = QRect(left, 0, max(1, right - left), high)
        needed.append(strength(worst(image, region, dark=dark), veil, bound, dark=dark))
    # A gradient runs evenly from edge to edge, so that each edge has what both of its strips need.
    at_edges = [max(pair) for pair in zip([0.0, *needed], [*needed, 0.0], strict=True)]
    if any(at_edges):
        gradient = QLinearGradient(QPointF(0, 0), QPointF(wide, 0))
        for edge, share in zip(edges, at_edges, strict=True):
            colour = QColor(veil)
            colour.setAlphaF(min(1.0, share + 0.02 if share else 0.0))
            gradient.setColorAt(edge / wide, colour)
        painter = QPainter(image)
        painter.fillRect(QRectF(image.rect()), gradient)
        painter.end()
    return at_edges


def _rgb(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()
