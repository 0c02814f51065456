"""NOTICE names every work of others that an installation has."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PINNED = re.compile(r"^([A-Za-z0-9._-]+)==", re.MULTILINE)
UNDER_ANOTHER_NAME = {"pyside6-essentials": "pyside6"}


def normalised(text: str) -> str:
    """As PEP 503 compares names."""
    return re.sub(r"[-_.]+", "-", text).lower()


def test_every_pinned_dependency_of_the_program_is_named_with_its_licence() -> None:
    notice = normalised((ROOT / "NOTICE").read_text("utf-8"))
    pinned = PINNED.findall((ROOT / "packaging" / "requirements-desktop.txt").read_text("utf-8"))
    assert len(pinned) > 40
    names = (normalised(one) for one in pinned)
    missing = [
        one for one in names
        if not re.search(rf"\b{re.escape(UNDER_ANOTHER_NAME.get(one, one))}\b", notice)
    ]  # fmt: skip
    assert missing == []
