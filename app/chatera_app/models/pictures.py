"""Bytes of pictures become pixmaps, once. They come from others: small files can be huge pictures, or programs."""

from collections import OrderedDict

from PySide6.QtGui import QPixmap

from chatera_app.widgets.strange_picture import strange_image

KINDS = frozenset({"png", "jpeg", "webp", "gif", "bmp"})
"""Pixels alone: no drawing that names files, or takes for ever."""
KEPT_SIDE = 512
ROW_SIDE = 128
"""Large enough for a row of the contact list on a screen of fine pixels, and small enough for a thousand of them."""
KEPT_BYTES = 64 * 1024 * 1024


class Pixmaps:
    """Decodes pictures, and keeps those last asked for, as many as fit.

    Args:
        room: how many bytes their pixels may take in all.
    """

    def __init__(self, room: int = KEPT_BYTES) -> None:
        self._room = room
        self._kept: OrderedDict[tuple[bytes, int], QPixmap | None] = OrderedDict()
        self.held = 0

    def of(self, data: bytes, side: int) -> QPixmap | None:
        """Return a picture no larger than `side`; None where it can't be read, which is kept as well."""
        name = (data, side)
        if name in self._kept:
            self._kept.move_to_end(name)
            return self._kept[name]
        image = strange_image(data, KINDS, side, moving=True)
        made = self._kept[name] = None if image is None else QPixmap.fromImage(image)
        self.held += _weight(name, made)
        while self.held > self._room and len(self._kept) > 1:
            self.held -= _weight(*self._kept.popitem(last=False))
        return made


def _weight(name: tuple[bytes, int], made: QPixmap | None) -> int:
    """The bytes that a picture is taken to hold: of one that can't be read, those it came in."""
    pixels = 0 if made is None else made.width() * made.height() * made.depth() // 8
    return max(pixels, len(name[0]))


_pixmaps = Pixmaps()


def pixmap(data: bytes | None, side: int = KEPT_SIDE) -> QPixmap | None:
    """Return the picture, or None where there is none or it can't be read."""
    return _pixmaps.of(data, side) if data else None
