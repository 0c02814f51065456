#!/usr/bin/env python3
"""Writes what emoji are called, and by which words people look for them, in every language of ChatEra.

The words are Unicode's (CLDR, short names and search keywords of emoji), taken from its packages on npm, which is needed
for this alone. They lie in `resources/chatera_resources/emoji_words`, one file for each language, one emoji a line: itself
without variation selectors, its name, and the words that find it, without case and accents.
"""

import json
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

import environment

RELEASE = "48.2.0"
WORDS, DERIVED = "cldr-annotations-full", "cldr-annotations-derived-full"
"""The packages: single emoji, and those that are put together, of which flags are taken."""
FOLDER = environment.ROOT / "resources" / "chatera_resources" / "emoji_words"
LICENCE = "LICENSE"
LANGUAGES = {
    "en": ("en",), "de": ("de",), "fr": ("fr",), "es": ("es",), "pt": ("pt", "pt-PT"), "it": ("it",),
    "pl": ("pl",), "tr": ("tr",), "ar": ("ar",), "he": ("he",), "ja": ("ja",), "zh": ("zh",),
}  # fmt: skip
"""Our files, and the locales of CLDR whose words stand in each, the later before the earlier."""

Entry = dict[str, list[str]]


def main() -> None:
    if "--here" not in sys.argv:
        environment.prepare(dev=False)
        python = environment.program("python")
        environment.start([python, __file__, "--here"], PYTHONPATH=str(environment.ROOT / "app"))
    npm = shutil.which("npm")
    if npm is None:
        sys.exit("npm is needed to fetch Unicode's words; install it (Debian: apt install npm).")
    with tempfile.TemporaryDirectory() as folder:
        write(*(fetch(npm, name, Path(folder)) for name in (WORDS, DERIVED)))


def fetch(npm: str, name: str, folder: Path) -> Path:
    """Fetch a package; returns where it lies."""
    environment.say(f"Fetching {name} {RELEASE}")
    subprocess.run(
        [npm, "pack", "--silent", f"{name}@{RELEASE}"],
        cwd=folder,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    with tarfile.open(folder / f"{name}-{RELEASE}.tgz") as packed:
        packed.extractall(folder / name, filter="data")
    return folder / name / "package"


def write(words: Path, derived: Path) -> None:
    """Write all files, of both packages."""
    from PySide6.QtCore import QCoreApplication  # noqa: PLC0415 - help does without

    from chatera_app.widgets.emoji import offered  # noqa: PLC0415
    from chatera_app.widgets.emoji_words import bare  # noqa: PLC0415

    QCoreApplication([])
    wanted = {bare(emoji) for emoji in offered()}
    FOLDER.mkdir(exist_ok=True)
    for language, locales in LANGUAGES.items():
        entries: dict[str, Entry] = {}
        for locale in locales:
            found = read(words / "annotations" / locale, "annotations")
            put_together = read(derived / "annotationsDerived" / locale, "annotationsDerived")
            found |= {emoji: one for emoji, one in put_together.items() if emoji in wanted}
            for emoji, one in found.items():  # a variant says only what it calls otherwise
                entries[emoji] = entries.get(emoji, {}) | one
        lines = [
            line(emoji, one) for emoji, one in sorted(entries.items()) if is_ours(emoji, wanted)
        ]
        (FOLDER / f"{language}.txt").write_text("".join(lines), "utf-8")
        environment.say(f"{language}: {len(lines)} emoji")
    shutil.copy(words / LICENCE, FOLDER / LICENCE)


def read(folder: Path, kind: str) -> dict[str, Entry]:
    """Return the entries of a locale by their emoji, without variation selectors."""
    path = folder / "annotations.json"
    if not path.exists():  # a variant that says nothing of its own
        return {}
    found = json.loads(path.read_text("utf-8"))[kind]["annotations"]
    return {emoji.replace("\ufe0f", ""): entry for emoji, entry in found.items()}


def is_ours(emoji: str, wanted: set[str]) -> bool:
    """Tell whether the picker offers an emoji, or a later Unicode has it, or others are put together of it."""
    return emoji in wanted or ord(emoji[0]) >= 0x1F000 or emoji in "♀♂⚕"


def line(emoji: str, entry: Entry) -> str:
    """Return the line of an emoji."""
    from chatera_app.widgets.emoji_words import folded_words  # noqa: PLC0415 - help does without

    (name,) = entry["tts"]
    words = folded_words("\n".join((name, *entry.get("default", ()))))
    return f"{emoji}\t{name}\t{' '.join(dict.fromkeys(words))}\n"


if __name__ == "__main__":
    main()
