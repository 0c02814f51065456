"""The user guide tells of everything that can be done, by the words and keys that windows have for it."""

import re
import struct
from pathlib import Path

import guide
import pytest

from chatera_app.windows.every_action import EVERY_ACTION

ROOT = Path(__file__).parents[2]
TEXT = guide.GUIDE.read_text("utf-8")
PROSE = TEXT.partition(guide.BEGIN)[0]
LARGEST_TOGETHER = 2_500_000
OF_WIDGETS = {
    "Enter", "Shift+Enter", "Ctrl+Enter", "Backspace", "Tab", "Shift+Tab", "Ctrl",
}  # fmt: skip
"""Keys that are no action's: a field's own, and what every program has."""
HELD = r"(?:Ctrl|Alt|Shift|Meta)\+"
KEY = re.compile(
    rf"[A-Z]|(?:{HELD})+[A-Z0-9+=,/-]|(?:{HELD})*(?:F\d+|Up|Down|Left|Right|Home|End|PgUp|PgDown|Del|Esc|Tab|Enter"
    r"|Backspace)|Ctrl"
)


def bold(text: str) -> set[str]:
    """What stands in bold letters, as it would in one line."""
    return {
        " ".join(one.split()).rstrip("…") for one in re.findall(r"\*\*(.+?)\*\*", text, re.DOTALL)
    }


def test_it_tells_of_every_action_by_its_words() -> None:
    told = bold(PROSE)
    missing = [one.words for one in EVERY_ACTION if one.words.rstrip("…") not in told]
    assert missing == [], "write a sentence about each of these in docs/USER_GUIDE.md"


def test_what_it_says_in_brackets_behind_an_action_are_its_keys_or_its_slash() -> None:
    known: dict[str, set[str]] = {}
    for one in EVERY_ACTION:
        slashes = {f"/{name}" for name in (one.slash, *one.slashes)} if one.slash else set()
        known.setdefault(one.words.rstrip("…"), set()).update({*one.keys, *slashes})
    named = re.findall(r"\*\*([^*]+?)…?\*\*\s+\(((?:`[^`]+`(?:, or |, )?)+)\)", PROSE)
    assert len(named) > 60
    wrong = [
        (words, given)
        for words, listed in ((" ".join(one.split()), found) for one, found in named)
        for given in re.findall(r"`([^`]+)`", listed)
        if given not in known[words]
    ]
    assert wrong == []


def test_every_key_and_every_slash_that_it_names_is_there() -> None:
    keys = {key for one in EVERY_ACTION for key in one.keys} | OF_WIDGETS
    slashes = {f"/{name}" for one in EVERY_ACTION for name in (one.slash, *one.slashes)}
    named = re.findall(r"`([^`\n]+)`", PROSE)
    assert {one for one in named if KEY.fullmatch(one)} <= keys
    assert {one for one in named if re.fullmatch(r"/[a-z-]+", one)} <= slashes


def test_the_table_at_its_end_is_of_today() -> None:
    assert guide.with_table(TEXT) == TEXT, "python3 scripts/guide.py --table"


def test_its_pictures_are_there_small_and_all_of_them_are_shown() -> None:
    named = re.findall(r"!\[[^\]]+\]\(guide/([\w-]+)\.png\)", TEXT)
    assert sorted(named) == sorted(guide.PICTURES)
    files = {file.stem: file for file in guide.FOLDER.iterdir()}
    assert files.keys() == set(named)
    for file in files.values():
        head = file.read_bytes()[:24]
        assert head[:8] == b"\x89PNG\r\n\x1a\n"
        wide, high = struct.unpack(">II", head[16:24])
        assert min(wide, high) > 60
    assert sum(file.stat().st_size for file in files.values()) <= LARGEST_TOGETHER


@pytest.mark.parametrize("link", sorted(set(re.findall(r"\]\(([^)#]*)#?([^)]*)\)", TEXT))))
def test_its_links_lead_somewhere(link: tuple[str, str]) -> None:
    file, heading = link
    target = guide.GUIDE.parent / file if file else guide.GUIDE
    assert target.exists()
    if heading:
        headings = re.findall(r"^#+ (.+)$", target.read_text("utf-8"), re.MULTILINE)
        slugs = {re.sub(r"[^\w\s-]", "", one).strip().lower().replace(" ", "-") for one in headings}
        assert heading in slugs


def test_the_readme_leads_to_it() -> None:
    assert "(docs/USER_GUIDE.md)" in (ROOT / "README.md").read_text("utf-8")
