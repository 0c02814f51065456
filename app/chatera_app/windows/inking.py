"""What is written by hand in one conversation: sending it, and taking a picture of it elsewhere."""

from collections.abc import Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from chatera.client.chat import Chat
from chatera.client.drawing import svg
from chatera.client.message import Message
from chatera.protocol import limits
from chatera.protocol.bodies import Ink
from chatera.protocol.errors import StorageError
from chatera.protocol.ink import Stroke, pack_strokes, parse_strokes, simplified, strokes_fault
from chatera.store.profile import Profile
from chatera_app.models.blocks import unpacked
from chatera_app.widgets.composer import Composer
from chatera_app.widgets.ink import PenStroke
from chatera_app.widgets.ink_panel import InkPanel
from chatera_app.windows.doing import Doing

MARGIN = 6.0
"""Of a drawing, around what was drawn."""
WITHIN = 0.3
"""How far a stroke may be from where the pen was; less than a pixel, and it takes a fraction of the points."""
PRESSED_WITHIN = 12
"""How far the pressure of a point that is left out may be from what its neighbours tell."""


class _Left(msgspec.Struct):
    """What stands on a pad, as it is kept."""

    strokes: bytes
    alt: str


class Inking:
    """Sends what is on a composer's pad, and keeps what was not sent when the window goes.

    Args:
        profile: keeps it.
        chat: where it is sent.
        composer: has the pad.
        doing: carries out.
    """

    def __init__(self, profile: Profile, chat: Chat, composer: Composer, doing: Doing) -> None:
        self._profile = profile
        self._chat = chat
        self._doing = doing
        self._composer = composer
        self._name = f"ink {chat.id}"
        composer.inkSubmitted.connect(self._send)
        self._show_kept()

    def _show_kept(self) -> None:
        """Show what was left on the pad when the window was last closed."""
        kept = self._profile.setting(self._name)
        if not kept:
            return
        left = msgspec.json.decode(kept, type=_Left)
        self._composer.set_handwriting(True)
        panel = self._composer.ink
        if panel is not None:
            panel.pad.put_back([unpacked(one) for one in parse_strokes(left.strokes)])
            panel.alt.setText(left.alt)

    def end(self) -> None:
        """Keep what is on the pad; of what is more than one message holds, the first strokes."""
        panel = self._composer.ink
        if panel is None:
            return
        strokes = [_packed(one, 0.0, 0.0) for one in panel.pad.strokes]
        while strokes and strokes_fault(strokes):
            strokes.pop()
        left = _Left(pack_strokes(strokes), panel.alt.text())
        kept = msgspec.json.encode(left).decode() if strokes else ""
        if kept != self._profile.setting(self._name):
            self._profile.set_setting(self._name, kept)

    def _send(self, panel: InkPanel) -> None:
        strokes, alt = panel.pad.strokes, panel.alt.text()
        packed, width, height = frame(strokes)

        def give_back() -> None:
            panel.pad.put_back(strokes)
            panel.alt.setText(alt)

        panel.taken()
        self._chat.set_typing(False)
        self._doing(self._chat.draw(packed, width, height, alt), otherwise=give_back)


def frame(strokes: Sequence[PenStroke]) -> tuple[list[Stroke], int, int]:
    """Return strokes as they are sent, moved into the corner, and how wide and high the drawing is."""
    half = max(one.width for one in strokes) / 2 + MARGIN
    across = [x for one in strokes for x, _ in one.points]
    down = [y for one in strokes for _, y in one.points]
    left, top = min(across) - half, min(down) - half
    width, height = max(across) + half - left, max(down) + half - top
    packed = [_packed(one, left, top) for one in strokes]
    return (
        packed,
        min(limits.INK_SIDE, round(width + 0.5)),
        min(limits.INK_SIDE, round(height + 0.5)),
    )


def _packed(stroke: PenStroke, left: float, top: float) -> Stroke:
    kept = simplified(stroke.points, WITHIN)
    if stroke.pressure:
        kept = _with_pressure(kept, stroke.pressure)
    points = [stroke.points[one] for one in kept]
    return Stroke(
        stroke.colour, max(1, min(255, round(stroke.width * 4))),
        tuple((max(0, round((x - left) * 4)), max(0, round((y - top) * 4))) for x, y in points),
        tuple(round(stroke.pressure[one] * 255) for one in kept) if stroke.pressure else (),
    )  # fmt: skip


def _with_pressure(kept: list[int], pressure: Sequence[float]) -> list[int]:
    """Keep the points, too, at which the pen is pressed otherwise than those around them tell."""
    lines = [(float(place), one * 255) for place, one in enumerate(pressure)]
    return sorted({*kept, *simplified(lines, PRESSED_WITHIN)})


def copy_picture(message: Message) -> None:
    """Put a drawing on the clipboard, as a picture."""
    if isinstance(message.picture, Ink):
        from chatera_app.models.blocks import drawing_of

        QGuiApplication.clipboard().setImage(drawing_of(message.picture).image())


def save_picture(parent: QWidget, message: Message, doing: Doing) -> None:
    """Ask for a file, and save a drawing in it."""
    picture = message.picture
    if not isinstance(picture, Ink):
        return
    ask = QFileDialog(parent, _tr("Save picture"))
    ask.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    ask.setNameFilters([_tr("Picture (*.png)"), _tr("Drawing that stays sharp (*.svg)")])
    ask.setDefaultSuffix("png")
    ask.filterSelected.connect(
        lambda chosen: ask.setDefaultSuffix("svg" if "svg" in chosen else "png")
    )
    ask.setDirectory(
        QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    )
    ask.selectFile(_tr("Handwriting") + ".png")
    ask.fileSelected.connect(lambda file: doing(save_to(picture, Path(file))))
    ask.finished.connect(ask.deleteLater)
    QDialog.open(ask)  # the class has another of its own, for slots by name


async def save_to(ink: Ink, file: Path) -> None:
    """Save a drawing, as the end of the file's name says.

    Raises:
        StorageError: the disk refuses.
    """
    from chatera_app.models.blocks import drawing_of

    words = _tr("The picture could not be saved in {0}.").format(file)
    if file.suffix.lower() == ".svg":
        _write(file, svg(ink), words)
    elif not drawing_of(ink).image(3.0).save(str(file), "PNG"):  # type: ignore[call-overload] # the stub knows bytes only
        raise StorageError(words)


def _write(file: Path, text: str, problem: str) -> None:
    try:
        file.write_text(text, "utf-8")
    except OSError as error:
        raise StorageError(problem) from error


def _tr(words: str) -> str:
    return QCoreApplication.translate("Inking", words)
