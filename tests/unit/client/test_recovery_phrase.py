"""The recovery phrase: when it is offered, how it is confirmed, and that it is gone then."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from chatera.client.phrase import AGAIN_MS, RecoveryPhrase
from chatera.crypto.phrase import root_of
from chatera.crypto.records import salt, verify_profile
from chatera.protocol.bodies import Text
from chatera.protocol.errors import UserError
from chatera.store.profile import Profile
from chatera.store.store import Store
from tests.helpers.writer import COMMUNITY, Writer, batch, now_ms


class Clock:
    def __init__(self) -> None:
        self.now = now_ms()

    def __call__(self) -> int:
        return self.now


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    profile = Profile.create(tmp_path / "me", "Me")
    yield profile
    profile.close()


def test_it_is_erased_once_two_words_were_confirmed(profile: Profile, tmp_path: Path) -> None:
    phrase = RecoveryPhrase(profile, now_ms)
    words, root = phrase.words, profile.keyring.root
    assert words is not None
    assert len(words) == 12
    assert root_of(" ".join(words)) == root
    first, second = phrase.asked
    with pytest.raises(UserError, match=f"words {first} and {second}"):
        phrase.confirm({first: words[first - 1]})
    assert phrase.confirm({first: words[first - 1], second: "wrong"}) == [second]
    assert phrase.words == words
    right = {number: f" {words[number - 1].upper()} " for number in phrase.asked}
    assert phrase.confirm({**right, 13: "more"}) == []
    assert RecoveryPhrase(profile, now_ms).words is None
    assert not phrase.is_due()
    with pytest.raises(UserError, match="not on this device"):
        phrase.confirm(right)
    profile.close()
    again = Profile.open(tmp_path / "me")
    assert again.keyring.root is None
    assert again.identity.account == profile.identity.account
    again.close()


async def test_it_is_offered_after_the_first_conversation_and_a_week_later(
    profile: Profile,
) -> None:
    clock = Clock()
    phrase = RecoveryPhrase(profile, clock)
    store, anna = Store(profile, clock), Writer("Anna")
    conv = anna.direct(store.me)
    assert not phrase.is_due()
    await store.take(batch(anna.text(conv, "Hello"), people=[anna]))
    assert not phrase.is_due()
    await store.author(conv, Text(salt=salt(), text="Hi"))
    assert phrase.is_due()
    phrase.offered()
    assert not phrase.is_due()
    clock.now += AGAIN_MS - 1
    assert not phrase.is_due()
    clock.now += 1
    assert phrase.is_due()
    phrase.later()
    assert not RecoveryPhrase(profile, clock).is_due()
    clock.now += AGAIN_MS
    assert RecoveryPhrase(profile, clock).is_due()


async def test_who_lost_it_says_in_their_profile_who_they_were(profile: Profile) -> None:
    store, before = Store(profile, now_ms), Writer("Me").account
    data = await store.sign_profile(COMMUNITY, "Me", "", None)
    assert verify_profile(COMMUNITY, data).formerly is None
    profile.set_setting("formerly", before.hex())
    data = await store.sign_profile(COMMUNITY, "Me", "", None)
    assert verify_profile(COMMUNITY, data).formerly == before
    assert store.rows("SELECT formerly FROM profiles") == [(before,)]
