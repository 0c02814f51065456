"""Joins what was photographed with what is kept: says what differs, shows it, and keeps today's pictures."""

import subprocess
from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPainter

from tests.helpers.gallery.pictures import compare, enlarged, pack, save_small, unpack
from tests.helpers.gallery.taking import KEPT, WAYS, Way, found_faults, start, taken

EDGE = 12
"""Between pictures that are shown beside each other."""


class TakingFailed(Exception):
    """The pictures could not be taken; the text is what was printed."""


class Gallery:
    """Pictures of windows, taken now.

    Args:
        folder: where they are written.
        ways: how they are taken.
        only: of which windows; none for every one.
        themes: in which themes; none for all.
        whole: as large as they are, too.
        kept: where the pictures lie that are kept.
    """

    def __init__(
        self, folder: Path, ways: Collection[Way] = WAYS, *, only: Collection[str] = (),
        themes: Collection[str] = (), whole: bool = False, kept: Path = KEPT,
    ) -> None:  # fmt: skip
        self._folder = folder
        self._ways = tuple(ways)
        self._only, self._themes, self._whole = tuple(only), tuple(themes), whole
        self._kept = kept

    def take(self, at_once: int = 1) -> None:
        """Take them.

        Raises:
            TakingFailed: a window could not be shown.
        """
        waiting = list(self._ways)
        while waiting:
            now, waiting = waiting[:at_once], waiting[at_once:]
            running = [(way, self._start(way)) for way in now]
            printed = [(way, one.communicate()[0], one.returncode) for way, one in running]
            for way, words, code in printed:
                if code != 0:
                    raise TakingFailed(f"{way}: {words}")

    def _start(self, way: Way) -> "subprocess.Popen[str]":
        return start(
            way, self._folder / str(way), only=self._only, themes=self._themes, whole=self._whole
        )

    def pictures(self) -> dict[str, dict[str, QImage]]:
        """Return them by window, and by what a sheet calls each: ``<way> <theme>``."""
        found: dict[str, dict[str, QImage]] = {}
        for way in self._ways:
            for window, themes in taken(self._folder / str(way)).items():
                known = found.setdefault(window, {})
                known |= {f"{way} {theme}": picture for theme, picture in themes.items()}
        return found

    def accept(self) -> int:
        """Keep them instead of those of before; returns of how many windows."""
        pictures = self.pictures()
        for window, named in pictures.items():
            known = unpack(self._kept / f"{window}.png")
            # What still looks the same stays as it is, so that nothing changes for nothing.
            for name, picture in known.items():
                if name in named and not compare(picture, named[name]):
                    named[name] = picture
            if named != known:
                save_small(pack(named), self._kept / f"{window}.png")
        if not self._only:
            for file in self._kept.glob("*.png"):
                if file.stem not in pictures:
                    file.unlink()
        return len(pictures)

    def faults(self) -> list[str]:
        """Return what is wrong with windows, each once, and in which themes and ways."""
        where: dict[tuple[str, str], list[str]] = {}
        for way in self._ways:
            for window, theme, words in found_faults(self._folder / str(way)):
                where.setdefault((window, words), []).append(f"{way} {theme}")
        return [
            f"{window}: {words} ({', '.join(places)})" for (window, words), places in where.items()
        ]

    def differences(self, into: Path) -> list[str]:
        """Return which windows look otherwise than the kept ones, and show it in a folder."""
        found = []
        for window, named in self.pictures().items():
            known = unpack(self._kept / f"{window}.png")
            for name, came in named.items():
                if name not in known:
                    found.append(f"{window} ({name}): there is no kept picture")
                    continue
                difference = compare(known[name], came)
                if difference:
                    found.append(f"{window} ({name}): {difference.words}")
                    self._show(into, window, name, known[name], came, difference.where)
        gone = {file.stem for file in self._kept.glob("*.png")} - set(self.pictures())
        if not self._only:
            found += [f"{window}: there is a kept picture, and no such window" for window in gone]
        return found

    def _show(
        self, into: Path, window: str, name: str, known: QImage, came: QImage, where: QImage | None
    ) -> None:  # fmt: skip
        into.mkdir(parents=True, exist_ok=True)
        shown = [one for one in (known, came, where) if one is not None]
        _beside(shown).save(str(into / f"{window} {name}.png"))


def _beside(pictures: list[QImage]) -> QImage:
    """Return what was expected, what came, and where it differs, side by side."""
    large = [enlarged(one) for one in pictures]
    whole = QImage(
        sum(one.width() + EDGE for one in large) - EDGE, max(one.height() for one in large),
        QImage.Format.Format_RGB32,
    )  # fmt: skip
    whole.fill(QColor(255, 255, 255))
    painter = QPainter(whole)
    along = 0
    for one in large:
        painter.drawImage(QPoint(along, 0), one)
        along += one.width() + EDGE
    painter.end()
    return whole
