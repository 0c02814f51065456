"""Takes the pictures: a program of its own, since an application has one direction, one scale and one set of letters.

``start`` begins it in surroundings that are the same everywhere; what it finds lies in a folder then.
"""

import argparse
import asyncio
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QColor, QCursor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from chatera_app.system.garbage import GarbageCollector
from chatera_app.themes.shelf import BUILT_IN
from chatera_app.widgets.code_colours import shared_colours
from chatera_app.windows.speaking import Voice
from tests.helpers.gallery.people import Cast, moved_in, moved_out
from tests.helpers.gallery.pictures import squares
from tests.helpers.gallery.rules import faults, pale
from tests.helpers.gallery.windows import SCREENS, Stage

ROOT = Path(__file__).parents[3]
KEPT = ROOT / "tests" / "data" / "screens"
"""Where the sheets lie."""
LANGUAGES = {"ltr": "en", "rtl": "ar"}
"""What is spoken in each direction."""
SCREEN = QSize(1440, 1000)
"""In logical pixels."""
COVER = QColor(128, 128, 128)
FAULTS = "faults.json"


@dataclass(frozen=True, order=True)
class Way:
    """In which direction words run, and how many pixels each logical one has."""

    direction: str
    scale: int

    def __str__(self) -> str:
        return f"{self.direction}-{self.scale}x"


WAYS = tuple(Way(*one) for one in product(LANGUAGES, (1, 2)))


def start(
    way: Way, folder: Path, *, only: Collection[str] = (), themes: Collection[str] = (),
    whole: bool = False, own_fonts: bool = True,
) -> "subprocess.Popen[str]":  # fmt: skip
    """Begin to take pictures.

    Args:
        way: how.
        folder: for the pictures: ``<theme>/<window>.png``, as they are kept.
        only: names of windows; none for every window.
        themes: ids; none for all.
        whole: keep them as large as they are, too: ``<theme>/<window>.whole.png``.
        own_fonts: with the letters of the kept pictures; else with those of this computer.
    """
    folder.mkdir(parents=True, exist_ok=True)
    home = Path(tempfile.mkdtemp(prefix="home-", dir=folder))
    kept = {"PATH", "PYTHONPATH", "LD_LIBRARY_PATH", "TMPDIR"}
    environment = {name: words for name, words in os.environ.items() if name in kept}
    screen = {
        "name": "screen", "x": 0, "y": 0, "width": SCREEN.width() * way.scale,
        "height": SCREEN.height() * way.scale, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1,
    }  # fmt: skip
    (folder / "screen.json").write_text(json.dumps({"screens": [screen]}), "utf-8")
    environment |= {
        "QT_QPA_PLATFORM": f"offscreen:configfile={folder / 'screen.json'}", "QT_LOGGING_RULES": "qt.qpa.*=false",
        "QT_SCALE_FACTOR": str(way.scale), "TZ": "UTC",
        "LC_ALL": "C.UTF-8", "HOME": str(home), "PYTHONHASHSEED": "0",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        **{f"XDG_{name}_HOME": str(home / name) for name in ("STATE", "CONFIG", "DATA", "CACHE")},
        **{f"DBUS_{bus}_BUS_ADDRESS": "unix:path=/nowhere" for bus in ("SESSION", "SYSTEM")},
    }  # fmt: skip
    if own_fonts:
        environment["FONTCONFIG_FILE"] = str(KEPT / "fonts.conf")
    arguments = ["--direction", way.direction, "--folder", str(folder), *_listed("--only", only)]
    arguments += [*_listed("--themes", themes), *(["--whole"] if whole else [])]
    return subprocess.Popen(
        [sys.executable, "-m", "tests.helpers.gallery.taking", *arguments], cwd=ROOT,
        env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        text=True,
    )  # fmt: skip


def _listed(option: str, names: Collection[str]) -> list[str]:
    return [option, *names] if names else []


def taken(folder: Path) -> dict[str, dict[str, QImage]]:
    """Return the pictures of a folder as they are kept: by window and theme."""
    found: dict[str, dict[str, QImage]] = {}
    for file in sorted(folder.glob("*/*.png")):
        if not file.name.endswith(".whole.png"):
            picture = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB888)
            found.setdefault(file.stem, {})[file.parent.name] = picture
    return found


def found_faults(folder: Path) -> list[tuple[str, str, str]]:
    """Return what is wrong with windows: window, theme, what."""
    return [tuple(one) for one in json.loads((folder / FAULTS).read_text("utf-8"))]


# The program -------------------------------------------------------------------------------------


def cover(picture: QImage, window: QWidget, covered: Iterable[QWidget]) -> QImage:
    """Return a picture of a window in which some parts are covered."""
    kept = QImage(picture)
    painter = QPainter(kept)
    for one in covered:
        seen = one.visibleRegion().boundingRect()
        painter.fillRect(seen.translated(one.mapTo(window, QPoint())), COVER)
    painter.end()
    return kept


async def take(asked: argparse.Namespace, app: QApplication, cast: Cast, temporary: Path) -> None:
    """Take every picture that was asked for."""
    folder: Path = asked.folder
    found: list[tuple[str, str, str]] = []
    language = LANGUAGES[asked.direction]
    stages: list[Stage] = []
    Voice(app).speak(language)
    for theme in asked.themes or BUILT_IN:
        (folder / theme).mkdir(exist_ok=True)
        stage = Stage(app, cast, temporary / theme, theme, language)
        for name in asked.only or SCREENS:
            shown = await SCREENS[name](stage)
            await stage.rest(shown.widget)
            picture = shown.widget.grab().toImage()
            scale = round(picture.devicePixelRatio())
            kept = cover(picture, shown.widget, shown.covered)
            squares(kept, scale).save(str(folder / theme / f"{name}.png"))
            if asked.whole:
                picture.save(str(folder / theme / f"{name}.whole.png"))
            wrong = faults(shown.widget)
            # Colours are the same in both directions, and letters are surest where they are largest.
            if scale > 1 and asked.direction == "ltr":
                wrong += pale(shown.widget, picture)
            found += [(name, theme, words) for words in wrong]
            shown.after()
            await stage.clear()
        await stage.close()
        stages.append(stage)
    (folder / FAULTS).write_text(json.dumps(found, ensure_ascii=False, indent=1), "utf-8")


def main() -> None:
    """Take pictures as the arguments ask."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--direction", choices=LANGUAGES, default="ltr")
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--themes", nargs="*", default=[])
    parser.add_argument("--whole", action="store_true")
    asked = parser.parse_args()
    app = QApplication(["gallery"])
    app.setApplicationName("ChatEra")
    app.setQuitOnLastWindowClosed(False)
    app.setCursorFlashTime(0)
    QCursor.setPos(app.primaryScreen().geometry().bottomRight())  # over no window
    GarbageCollector(app)
    # The network rests while pictures are taken: everybody stays as they are, however long a window takes.
    network = asyncio.new_event_loop()
    with tempfile.TemporaryDirectory(prefix="gallery-") as temporary:
        cast = network.run_until_complete(moved_in(Path(temporary) / "house"))
        asyncio.run(take(asked, app, cast, Path(temporary)))
        shared_colours().end()
        network.run_until_complete(moved_out(cast))
    network.close()


if __name__ == "__main__":
    main()
