"""docs/ARCHITECTURE.md tells of things that are there."""

import importlib
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docs" / "ARCHITECTURE.md").read_text("utf-8")
QUOTED = re.findall(r"`([^`\n]+)`", TEXT)
NAMES = sorted({one for one in QUOTED if re.fullmatch(r"chatera(_app|_server)?(\.\w+)+", one)})
PATHS = sorted({one for one in QUOTED if re.fullmatch(r"[\w.]+(/[\w.]+)+", one)})


def found(name: str) -> bool:
    """Import as much of a dotted name as is a module, and look the rest up in it."""
    parts = name.split(".")
    for length in range(len(parts), 0, -1):
        module = ".".join(parts[:length])
        try:
            thing: object = importlib.import_module(module)
        except ModuleNotFoundError as error:
            if error.name is None or not module.startswith(error.name):
                raise
            continue
        for attribute in parts[length:]:
            if not hasattr(thing, attribute):
                return False
            thing = getattr(thing, attribute)
        return True
    return False


@pytest.mark.parametrize("name", NAMES)
def test_every_name_exists(name: str) -> None:
    assert found(name)


@pytest.mark.parametrize("path", PATHS)
def test_every_path_exists(path: str) -> None:
    assert (ROOT / path).exists()


def test_the_text_names_something() -> None:
    assert len(NAMES) > 30
    assert not found("chatera.client.outbox.Outbox.nothing")
    assert not found("chatera.nothing.at.all")


def test_links_lead_somewhere() -> None:
    for target in re.findall(r"\]\(([^)#]+)", TEXT):
        assert (ROOT / "docs" / target).exists(), target
