"""Recovery phrases: BIP-39's own vectors, what people type, and the words asked back."""

from collections import Counter
from io import BytesIO

import pytest
from hypothesis import given, strategies as st

from chatera.crypto.phrase import (
    WrongPhrase,
    WrongWord,
    phrase_of,
    root_of,
    words_to_ask,
    wrongly_repeated,
)
from chatera.protocol.errors import LocalProtocolError, UserError

PUBLISHED = {  # of BIP-39
    "00000000000000000000000000000000":
        "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about",
    "7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f":
        "legal winner thank year wave sausage worth useful legal winner thank yellow",
    "80808080808080808080808080808080":
        "letter advice cage absurd amount doctor acoustic avoid letter advice cage above",
    "ffffffffffffffffffffffffffffffff":
        "zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo wrong",
    "9e885d952ad362caeb4efe34a8e91bd2":
        "ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic",
}  # fmt: skip
ROOT = bytes.fromhex("9e885d952ad362caeb4efe34a8e91bd2")
WORDS = PUBLISHED[ROOT.hex()]


@pytest.mark.parametrize(("root", "words"), PUBLISHED.items())
def test_the_published_phrases(root: str, words: str) -> None:
    assert " ".join(phrase_of(bytes.fromhex(root))) == words
    assert root_of(words).hex() == root


@given(st.binary(min_size=16, max_size=16), st.data())
def test_any_root_comes_back_however_it_is_typed(root: bytes, data: st.DataObject) -> None:
    spaces = st.text(" \t\n\u00a0\u3000", min_size=1, max_size=3)
    case = st.sampled_from((str.lower, str.upper, str.title))
    typed = "".join(data.draw(case)(word) + data.draw(spaces) for word in phrase_of(root))
    assert root_of(data.draw(spaces) + typed) == root


def test_a_wrong_word_is_told() -> None:
    with pytest.raises(WrongWord, match=r"Word 5 .*curtian") as told:
        root_of(WORDS.replace("curtain", "Curtian").replace("picnic", "picnik"))
    assert (told.value.number, told.value.word) == (5, "curtian")


@pytest.mark.parametrize("typed", ["", "zoo", WORDS + " zoo", WORDS.removesuffix(" picnic")])
def test_twelve_words_are_needed(typed: str) -> None:
    with pytest.raises(WrongPhrase, match="has 12 words"):
        root_of(typed)


def test_the_checksum_finds_a_wrong_word_and_a_wrong_order() -> None:
    for typed in (WORDS.replace("picnic", "piece"), " ".join(reversed(WORDS.split()))):
        with pytest.raises(WrongPhrase, match="is wrong"):
            root_of(typed)


@given(st.text())
def test_nothing_typed_crashes(typed: str) -> None:
    with pytest.raises(UserError):
        root_of(typed)


@pytest.mark.parametrize("size", [0, 15, 17, 32])
def test_a_root_has_16_bytes(size: int) -> None:
    with pytest.raises(LocalProtocolError):
        phrase_of(bytes(size))


def test_every_pair_of_words_is_asked_as_often() -> None:
    asked: Counter[tuple[int, int]] = Counter()
    for first in range(256):
        asked[words_to_ask(BytesIO(bytes((first, 0))).read)] += 1
    assert len(asked) == 66
    assert all(1 <= one < other <= 12 for one, other in asked)
    retried = 256 - 3 * 66  # those bytes are drawn again, here as a zero
    assert sorted(asked.values()) == [3] * 65 + [3 + retried]


def test_the_words_asked_back() -> None:
    assert wrongly_repeated(ROOT, {3: " GRAB\n", 12: "picnic"}) == []
    assert wrongly_repeated(ROOT, {3: "grab", 12: "picnik"}) == [12]
    assert wrongly_repeated(ROOT, {3: "", 12: "picnic grab"}) == [3, 12]
