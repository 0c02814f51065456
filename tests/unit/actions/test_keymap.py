"""Keys that somebody chose: kept, given from one action to another, and refused in words."""

import os
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from chatera.protocol.errors import StorageError
from chatera_app.actions.action import AnyAction
from chatera_app.actions.keymap import LARGEST, Keymap, normal, refusal, warning
from chatera_app.actions.place import Place
from chatera_app.windows.every_action import EVERY_ACTION

ACTIONS = {one.name: one for one in EVERY_ACTION}
FIND, DATE = ACTIONS["conversation.find"], ACTIONS["conversation.date"]
REPLY, CONTACTS_FIND = ACTIONS["message.reply"], ACTIONS["contacts.find"]


def owners(keymap: Keymap, action: AnyAction, keys: str) -> list[str]:
    return [one.name for one in keymap.owners(action, keys, EVERY_ACTION)]


def test_what_was_chosen_is_there_again_and_the_rest_is_as_usual(tmp_path: Path) -> None:
    file = tmp_path / "keys.toml"
    keymap = Keymap(file)
    assert keymap.keys(FIND) == ("Ctrl+F",)
    assert not file.exists()
    keymap.give(FIND, ["Ctrl+Shift+O", "F3"])
    keymap.give(DATE, [])
    again = Keymap(file)
    assert again.keys(FIND) == ("Ctrl+Shift+O", "F3")
    assert again.keys(DATE) == ()
    assert again.is_usual(REPLY)
    again.reset(FIND)
    assert Keymap(file).keys(FIND) == ("Ctrl+F",)
    assert Keymap(file).keys(DATE) == ()
    again.reset()
    assert file.read_text() == ""
    if os.name == "posix":
        assert file.stat().st_mode & 0o077 == 0


def test_keys_are_taken_over_from_whoever_had_them(tmp_path: Path) -> None:
    keymap = Keymap(tmp_path / "keys.toml")
    assert owners(keymap, DATE, "Ctrl+F") == ["conversation.find"]
    keymap.give(DATE, ["Ctrl+F"], [FIND])
    assert keymap.keys(FIND) == ()
    assert owners(keymap, DATE, "Ctrl+F") == []
    assert owners(keymap, FIND, "Ctrl+F") == ["conversation.date"]
    assert keymap.keys(CONTACTS_FIND) == ("Ctrl+F",)  # another window's


def test_the_same_keys_may_mean_two_things_at_places_that_do_not_meet() -> None:
    keymap = Keymap()
    assert owners(keymap, CONTACTS_FIND, "Ctrl+G") == []
    assert owners(keymap, ACTIONS["go.switch"], "Ctrl+G") == ["conversation.date"]
    assert owners(keymap, ACTIONS["writing.earlier"], "R") == []
    assert owners(keymap, DATE, "R") == ["message.reply"]
    assert not Place.CONTACTS.meets(Place.MESSAGE)
    assert Place.ANYWHERE.holds(Place.EMPTY_FIELD)


@pytest.mark.parametrize(
    "words",
    [
        b'conversation.find = ["Ctrl+F"]\n"conversation.find" = ["F3"]\n= 4',
        b'"conversation.find" = "Ctrl+F"',
        b'"conversation.find" = ["Ctrl+Banana"]',
        b'"conversation.find" = ["Ctrl+K, Ctrl+B"]',
        b'"conversation.find" = ["Ctrl"]',
        b'"conversation.find" = [4]',
        b'"conversation.find" = ["F1", "F2", "F3", "F4", "F5"]',
        b"\xff\xfe\x00",
        b"x = " + b"[" * 50_000,
        b"#" * (LARGEST + 1),
    ],
)  # fmt: skip
def test_a_file_that_can_not_be_used_is_told_of_and_not_lost(tmp_path: Path, words: bytes) -> None:
    file = tmp_path / "keys.toml"
    file.write_bytes(words)
    keymap = Keymap(file)
    assert str(file) in keymap.problem
    assert keymap.keys(FIND) == ("Ctrl+F",)
    assert file.read_bytes() == words
    keymap.give(FIND, ["F3"])
    assert keymap.problem == ""
    assert (tmp_path / "keys.toml.damaged").read_bytes() == words
    assert Keymap(file).keys(FIND) == ("F3",)


def test_an_editors_mark_of_byte_order_does_not_matter(tmp_path: Path) -> None:
    file = tmp_path / "keys.toml"
    file.write_bytes(b'\xef\xbb\xbf"conversation.find" = ["F3"]')
    keymap = Keymap(file)
    assert keymap.problem == ""
    assert keymap.keys(FIND) == ("F3",)


def test_what_a_newer_version_wrote_stays(tmp_path: Path) -> None:
    file = tmp_path / "keys.toml"
    file.write_text('"calls.answer" = ["Alt+C"]\n')
    keymap = Keymap(file)
    assert not keymap.problem
    keymap.give(FIND, ["F3"])
    assert "calls.answer" in file.read_text()


def test_what_can_not_be_saved_has_not_changed(tmp_path: Path) -> None:
    keymap = Keymap(tmp_path / "nowhere" / "keys.toml")
    told: list[str] = []
    keymap.changed.connect(lambda: told.append("changed"))
    with pytest.raises(StorageError, match="can't be saved"):
        keymap.give(FIND, ["F3"])
    assert keymap.keys(FIND) == ("Ctrl+F",)
    assert told == []


@given(st.binary(max_size=200))
def test_no_bytes_break_it(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    file = tmp_path_factory.mktemp("keys") / "keys.toml"
    file.write_bytes(data)
    keymap = Keymap(file)
    assert all(normal(one) == one for one in keymap.keys(FIND))


@given(st.text(max_size=20))
def test_keys_are_written_in_one_way(text: str) -> None:
    keys = normal(text)
    assert not keys or normal(keys) == keys


@pytest.mark.parametrize(
    ("keys", "place", "refused"),
    [
        ("R", Place.MESSAGE, False),
        ("R", Place.CONVERSATION, True),
        ("Shift+R", Place.COMPOSER, True),
        ("Return", Place.CONVERSATION, True),
        ("Up", Place.CONVERSATION, True),
        ("Up", Place.EMPTY_FIELD, False),
        ("Shift+Tab", Place.CONTACTS, True),
        ("Space", Place.MESSAGE, True),
        ("Ctrl+C", Place.ANYWHERE, True),
        ("Ctrl+Return", Place.ANYWHERE, False),
        ("F5", Place.ANYWHERE, False),
        ("Alt+R", Place.CONVERSATION, False),
        ("Ö", Place.CONVERSATION, True),
    ],
)
def test_keys_that_writing_needs_are_refused(keys: str, place: Place, refused: bool) -> None:
    assert bool(refusal(normal(keys), place)) is refused


def test_keys_that_write_a_sign_on_some_keyboards_are_warned_of() -> None:
    assert "AltGr" in warning("Ctrl+Alt+Q", mac=False)
    assert not warning("Ctrl+Alt+Q", mac=True)
    assert not warning("Ctrl+Alt+F5", mac=False)
    assert not warning("Ctrl+Shift+Q", mac=False)
    assert "Option" in warning("Alt+Q", mac=True)
    assert not warning("Alt+Down", mac=True)
