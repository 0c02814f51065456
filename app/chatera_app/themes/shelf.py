"""Where themes lie: the ones that ChatEra brings, and a profile's own in its `themes/`."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

from chatera_app.themes.format import LARGEST_MANIFEST, MANIFEST, Manifest, ThemeError, parse

BUILT_IN = ("aero", "classic", "night", "contrast", "contrast-night")
"""In the order in which they are shown."""
DIRECTORY = "themes"
MOST_INSTALLED = 200


@dataclass(frozen=True, slots=True)
class Found:
    """A theme that lies somewhere.

    Attributes:
        manifest: what it says.
        place: its directory.
        built_in: whether ChatEra brings it.
    """

    manifest: Manifest
    place: Path
    built_in: bool


@cache
def built_in_place() -> Path:
    """The directory of what ChatEra brings."""
    return Path(str(files("chatera_resources").joinpath(DIRECTORY)))


def load(place: Path, *, built_in: bool = False) -> Found:
    """Read what a theme says, and no other file of it.

    Raises:
        ThemeError: it can't be used.
    """
    try:
        with (place / MANIFEST).open("rb") as file:
            data = file.read(LARGEST_MANIFEST + 1)
    except OSError as error:
        raise ThemeError(f"{MANIFEST} can't be read: {error.strerror or error}.") from None
    return Found(parse(data)[0], place, built_in)


class Shelf:
    """The themes of one profile.

    Args:
        profile: its directory.
    """

    def __init__(self, profile: Path) -> None:
        self._place = profile / DIRECTORY

    def find(self, name: str) -> Found:
        """Return the theme with this id.

        Raises:
            ThemeError: there is none, or it can't be used.
        """
        if name in BUILT_IN:
            return load(built_in_place() / name, built_in=True)
        if Path(name).name != name or not (self._place / name).is_dir():
            raise ThemeError("It is not on this computer.")
        return self._installed(self._place / name)

    def all(self) -> Iterator[Found]:
        """Every theme that can be used: first what ChatEra brings, then by name."""
        for name in BUILT_IN:
            yield self.find(name)
        installed = []
        for place in sorted(self._directories())[:MOST_INSTALLED]:
            try:
                installed.append(self._installed(place))
            except ThemeError:  # it is told to whoever wears it
                continue
        yield from sorted(installed, key=lambda one: one.manifest.name.casefold())

    def install(self, path: Path) -> Found:
        """Take a theme in, in place of one with the same id.

        Raises:
            ThemeError: it can't be used, or not be kept.
        """
        from chatera_app.themes import contrast
        from chatera_app.themes.pack import read

        pack = read(path)
        unreadable = contrast.problems(pack.manifest)
        if unreadable:
            raise ThemeError(*unreadable)
        import shutil
        import tempfile

        name = pack.manifest.id
        if name in BUILT_IN:
            raise ThemeError(
                f"id is “{name}”, which is a theme that ChatEra brings; it needs another."
            )
        place = self._place / name
        if not place.is_dir() and sum(1 for _ in self._directories()) >= MOST_INSTALLED:
            raise ThemeError(f"{MOST_INSTALLED} themes are installed; remove one before.")
        try:
            self._place.mkdir(exist_ok=True)
            for left in self._place.glob(".new-*"):  # by a crash
                shutil.rmtree(left)
            # Made as a whole beside its place: a crash leaves the old or the new one.
            with tempfile.TemporaryDirectory(dir=self._place, prefix=".new-") as fresh:
                whole = Path(fresh) / "theme"
                whole.mkdir()
                for file, data in pack.files.items():
                    (whole / file).parent.mkdir(exist_ok=True)
                    (whole / file).write_bytes(data)
                if place.is_dir():
                    place.rename(Path(fresh) / "old")
                whole.rename(place)
        except OSError as error:
            raise ThemeError(f"It can't be kept: {error.strerror or error}.") from None
        return Found(pack.manifest, place, built_in=False)

    def remove(self, name: str) -> None:
        """Take a theme away for good.

        Raises:
            ThemeError: ChatEra brings it, or it can't be removed.
        """
        if name in BUILT_IN or Path(name).name != name:
            raise ThemeError("What ChatEra brings can't be removed.")
        import shutil

        try:
            shutil.rmtree(self._place / name)
        except OSError as error:
            raise ThemeError(f"It can't be removed: {error.strerror or error}.") from None

    def _installed(self, place: Path) -> Found:
        found = load(place)
        if found.manifest.id != place.name:
            raise ThemeError(
                f"It says that it is “{found.manifest.id}”, and lies in “{place.name}”."
            )
        return found

    def _directories(self) -> Iterator[Path]:
        if self._place.is_dir():
            yield from (
                one
                for one in self._place.iterdir()
                if one.is_dir() and not one.name.startswith(".")
            )
