"""Every window in every theme, direction and scale looks as it is kept; nothing is cut off, nameless or too pale."""

import re
import sys
from pathlib import Path

import pytest

from tests.helpers.gallery.comparing import Gallery
from tests.helpers.gallery.taking import KEPT, ROOT, WAYS, Way

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the kept pictures are Linux's")
THEMES: dict[Way, tuple[str, ...]] = {Way("ltr", 1): ("aero",), Way("rtl", 2): ("aero",)}
"""So that tests take half the time: every theme is seen in both directions and at both scales all the same, but not in
each pair of them. `scripts/screens.py check` looks at every pair."""
LARGEST = 200_000
"""Bytes of a sheet."""
LARGEST_TOGETHER = 5_000_000
INTO = ROOT / "screens"
EXCUSED: tuple[str, ...] = ()
"""What is known to be wrong, and not mended yet; what was mended has to be taken out of here."""


@pytest.mark.parametrize("way", WAYS, ids=str)
@pytest.mark.timeout(600)
def test_every_window_looks_as_it_is_kept_and_can_be_read(way: Way, tmp_path: Path) -> None:
    gallery = Gallery(tmp_path, [way], themes=THEMES.get(way, ()))
    gallery.take()
    differences = gallery.differences(INTO)
    windows = " ".join(sorted({one.partition(" ")[0].rstrip(":") for one in differences}))
    assert not differences, (
        "\n".join(differences)
        + f"\nexpected, what came and where it differs: {INTO}"
        + f"\nwhere it shall look so: python3 scripts/screens.py accept --only {windows}"
    )
    faults = gallery.faults()
    new = [one for one in faults if not any(re.match(excuse, one) for excuse in EXCUSED)]
    assert not new, "\n".join(new)
    mended = [one for one in EXCUSED if not any(re.match(one, fault) for fault in faults)]
    assert way in THEMES or not mended, "these are mended: take them out of EXCUSED"


def test_the_kept_pictures_are_small() -> None:
    sizes = {file.name: file.stat().st_size for file in KEPT.glob("*.png")}
    assert sizes
    assert {name: size for name, size in sizes.items() if size > LARGEST} == {}
    assert sum(sizes.values()) <= LARGEST_TOGETHER
