"""The golden vectors of sessions, read by the second reader."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.independent import sessions
from tests.independent.sessions import raw

VECTORS = json.loads((Path(__file__).parent.parent / "data" / "sessions.json").read_text("utf-8"))
PRIVATE = {one["id"]: raw(one["private"]) for one in VECTORS["private"]}


def test_published_prekeys() -> None:
    keys = sessions.Keys(raw(VECTORS["published"]))
    assert keys.device == raw(VECTORS["bob"]["device"])
    assert list(keys.found) == list(PRIVATE)
    assert [role for role, _ in keys.found.values()] == [1, 2, 3, 4]
    for number, (role, key) in keys.found.items():
        if role in {1, 3}:
            assert sessions.public_of(PRIVATE[number]) == key


@pytest.mark.parametrize("one", VECTORS["handshakes"], ids=["one-time keys", "last resort"])
def test_handshakes_and_what_is_said_after(one: dict[str, Any]) -> None:
    keys = sessions.Keys(raw(VECTORS["published"]))
    root, private = sessions.answered(
        VECTORS["ada"], VECTORS["bob"], keys, PRIVATE, raw(one["header"])
    )
    assert root == raw(one["secret"])
    ada = sessions.Listener(root, b"")
    ada.turn(raw(one["first_private"]), sessions.public_of(private))
    bob = sessions.Listener(root, private)
    for listener, by, count in ((bob, "ada", 4), (ada, "bob", 3)):
        said = [line["text"] for line in one["talk"] if line["by"] == by]
        assert len(said) == count
        assert sessions.heard(listener, by, one["talk"]) == said


def test_bundles() -> None:
    keys = sessions.Keys(raw(VECTORS["published"]))
    numbers = [int.from_bytes(raw(one["header"])[64:76], "big") for one in VECTORS["handshakes"]]
    signed, last, one_time, kem = keys.found
    for one, role, with_one_time in zip(VECTORS["handshakes"], (4, 2), (True, False), strict=True):
        number = kem if role == 4 else last
        bundle = raw(one["bundle"])
        assert bundle[:33] == b"\1" + keys.device
        assert bundle[33:69] == sessions.u32(signed) + keys.found[signed][1]
        assert bundle[133:134] == bytes((role,))
        assert bundle[134:1322] == sessions.u32(number) + keys.found[number][1]
        rest = b"\1" + sessions.u32(one_time) + keys.found[one_time][1] if with_one_time else b"\0"
        assert bundle[1386:] == rest
    assert len(set(numbers)) == 2
