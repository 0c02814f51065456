"""Which lines are commands, and which are words."""

import pytest
from hypothesis import given, strategies as st

from chatera_app.actions.slash import Slash, read

KNOWN = {"mute", "me", "away"}


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("/mute", Slash("mute", "")),
        ("/MUTE 1h", Slash("mute", "1h")),
        ("/me  waves twice ", Slash("me", "waves twice")),
        ("/me waves\nand goes", Slash("me", "waves\nand goes")),
        ("/me\nwaves", Slash("me", "waves")),
        ("//mute 1h", "/mute 1h"),
        ("///", "//"),
        ("/home/anna/x", "/home/anna/x"),
        ("/unknown words", "/unknown words"),
        ("/ me", "/ me"),
        ("/", "/"),
        ("a /mute", "a /mute"),
    ],
)
def test_examples(text: str, meant: Slash | str) -> None:
    assert read(text, KNOWN) == meant


@given(st.text())
def test_nothing_is_lost_and_everything_can_be_said(text: str) -> None:
    said = read(text, KNOWN)
    if isinstance(said, Slash):
        assert text.startswith("/")
        assert said.name in KNOWN
        assert said.rest in text
    else:
        assert said == (text[1:] if text.startswith("//") else text)
    assert read("/" + text, KNOWN) == text if text.startswith("/") else True
