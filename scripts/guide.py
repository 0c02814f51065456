#!/usr/bin/env python3
"""Makes the pictures of docs/USER_GUIDE.md, and the table at its end of everything that can be done.

A new picture is a line in PICTURES; which windows there are to show stands in tests/helpers/gallery/windows.py. ``--table``
leaves the pictures alone.
"""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

import environment

if TYPE_CHECKING:
    from chatera_app.actions.action import AnyAction

GUIDE = environment.ROOT / "docs" / "USER_GUIDE.md"
FOLDER = environment.ROOT / "docs" / "guide"
PICTURES: Final = {
    **{
        name: (name, "aero")
        for name in (
            "first-run", "contacts", "menu-message", "conversation-group", "font", "emoji",
            "stickers", "winks", "conversation-ink", "search", "calendar", "switcher", "tabs", "one-window",
            "toast", "palette",
            "scene", "background", "settings-visibility", "settings-diary", "settings-keyboard",
            "settings-spelling", "themes",
            "encryption", "verify", "settings-security",
            "communities", "doctor",
        )
    },
    "conversation": ("conversation-history", "aero"),
    "night": ("conversation", "night"),
}  # fmt: skip
"""By the name of its file: which window, in which theme."""
BEGIN, END = "<!-- everything: written by scripts/guide.py -->\n", "<!-- end -->\n"
WHERE: Final = {
    "anywhere": "everywhere", "contacts": "contact list", "contact": "a contact",
    "conversation": "a conversation", "tab": "a conversation", "message": "a message",
    "member": "a member", "composer": "while you write", "empty field": "in the empty field",
}  # fmt: skip


def main() -> None:
    if "--here" not in sys.argv:
        environment.prepare(dev=True)
        program = environment.program("python")
        environment.start(
            [program, __file__, "--here", *sys.argv[1:]],
            PYTHONHASHSEED="0", PYTHONPATH=str(environment.ROOT), QT_QPA_PLATFORM="offscreen",
        )  # fmt: skip
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--table", action="store_true", help="only the table")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    GUIDE.write_text(with_table(GUIDE.read_text("utf-8")), "utf-8")
    if not asked.table:
        take_pictures()


def with_table(text: str) -> str:
    """Return the guide with the table of today."""
    from chatera_app.windows.every_action import EVERY_ACTION  # noqa: PLC0415 - in its environment

    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}{table(EVERY_ACTION)}{END}{after}"


def table(actions: "Sequence[AnyAction]") -> str:
    """Return the table of all actions, under their headings."""
    from chatera_app.actions.sections import SECTIONS  # noqa: PLC0415 - in its environment

    parts = []
    for section in SECTIONS:
        lines = [_line(one) for one in actions if one.section == section]
        head = "\n| Action | Where | Keys | Slash |\n|---|---|---|---|\n"
        parts.append(f"\n### {section}\n{head}{''.join(lines)}")
    return "".join(parts) + "\n"


def _line(action: "AnyAction") -> str:
    keys = " ".join(f"`{one}`" for one in action.keys)
    names = (action.slash, *action.slashes) if action.slash else ()
    slashes = " ".join(f"`/{one}`" for one in names)
    return f"| {action.words} | {WHERE[action.place.value[0]]} | {keys} | {slashes} |\n"


def take_pictures() -> None:
    """Photograph the windows, and keep them as small files."""
    from PySide6.QtGui import QImage, QPainter  # noqa: PLC0415 - in its environment

    from tests.helpers.gallery.taking import Way, start  # noqa: PLC0415 - likewise

    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="guide-") as temporary:
        folder = Path(temporary)
        for theme in sorted({theme for _, theme in PICTURES.values()}):
            only = [window for window, worn in PICTURES.values() if worn == theme]
            running = start(
                Way("ltr", 1), folder, only=only, themes=[theme], whole=True, own_fonts=False
            )
            words = running.communicate()[0]
            if running.returncode != 0:
                sys.exit(f"The pictures could not be taken. {words}")
        for name, (window, theme) in PICTURES.items():
            picture = QImage(str(folder / theme / f"{window}.whole.png"))
            kept = QImage(picture.size(), QImage.Format.Format_RGB888)
            kept.fill(0xFFFFFF)  # what stands in the corner of a screen has round corners
            painter = QPainter(kept)
            painter.drawImage(0, 0, picture)
            painter.end()
            kept.save(str(FOLDER / f"{name}.png"), "PNG", 0)  # type: ignore[call-overload] # the stub knows bytes only
    for file in FOLDER.glob("*.png"):
        if file.stem not in PICTURES:
            file.unlink()
    size = sum(file.stat().st_size for file in FOLDER.glob("*.png"))
    environment.say(f"{len(PICTURES)} pictures, {size / 1e6:.1f} MB together")


if __name__ == "__main__":
    main()
