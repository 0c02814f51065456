"""The pictures of rows: of winks, and of what was written by hand. Each is made once, while its row is near."""

from collections import OrderedDict
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QSizeF

from chatera.client.message import Message
from chatera.protocol.bodies import Ink, Wink
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.ink import Stroke, parse_strokes
from chatera.protocol.winks import Wink as Animation, parse
from chatera_app.widgets.ink import Drawing, InkBlock, PenStroke
from chatera_app.widgets.row_blocks import Block
from chatera_app.widgets.wink_block import WinkBlock

KEPT = 60
ANIMATIONS = 24


class Blocks:
    """Makes pictures and keeps the last ones; a row's is the same object each time, so that nothing is laid out anew."""

    def __init__(self) -> None:
        self._kept: OrderedDict[str, Block | None] = OrderedDict()

    def of(self, message: Message) -> Block | None:
        """Return a message's picture; None where it has none, or can't be shown here."""
        if message.picture is None or message.deleted:
            return None
        if message.id not in self._kept:
            self._kept[message.id] = _made(message.picture)
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(message.id)
        return self._kept[message.id]


def _made(picture: Wink | Ink) -> Block | None:
    if isinstance(picture, Ink):
        return InkBlock(drawing_of(picture))
    wink = animation_of(picture)
    if wink is None:
        return None
    return WinkBlock(wink, QCoreApplication.translate("Conversation", "▶ Play again"))


def drawing_of(ink: Ink) -> Drawing:
    """Return what was written by hand, to be painted."""
    strokes = [unpacked(one) for one in parse_strokes(ink.strokes)]
    return Drawing(strokes, QSizeF(ink.width, ink.height))


def unpacked(stroke: Stroke) -> PenStroke:
    """Return a stroke as it is painted."""
    return PenStroke(
        stroke.colour, stroke.width / 4, tuple((x / 4, y / 4) for x, y in stroke.points),
        tuple(hard / 255 for hard in stroke.pressure),
    )  # fmt: skip


def animation_of(wink: Wink) -> Animation | None:
    """Return what a wink plays; None where this version can't play it."""
    return read_animation(wink.data)


@lru_cache(maxsize=ANIMATIONS)
def read_animation(data: bytes) -> Animation | None:
    """Return what is to be played; None where this version can't. Reading one takes some milliseconds, so some are kept."""
    try:
        return parse(data)
    except RemoteProtocolError:
        return None
