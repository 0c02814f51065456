"""Stamps never go back, whatever was kept of them when a program ended; a node's time replaces a wrong one for good."""

from pathlib import Path

import pytest

from chatera.crypto.records import salt
from chatera.protocol.bodies import Text
from chatera.protocol.header import Event
from chatera.protocol.hlc import milliseconds
from chatera.protocol.ids import ConversationId
from chatera.store.fingerprints import BEHIND
from chatera.store.places import reached
from chatera.store.profile import Profile
from chatera.store.store import Store
from tests.helpers.writer import COMMUNITY, Writer, batch, now_ms, sign_anew

HOUR_MS = 3_600_000


async def said(store: Store, conv: ConversationId) -> Event:
    return await store.author(conv, Text(salt=salt(), text="next"))


async def test_a_stamp_follows_what_came_before_the_program_ended(tmp_path: Path) -> None:
    profile = Profile.create(tmp_path / "me", "Me")
    store, anna = Store(profile, now_ms), Writer("Anna")
    conv = anna.direct(store.me)
    newest = 0
    for count, counted in ((1, 0), (BEHIND - 2, BEHIND), (BEHIND, 2 * BEHIND)):
        body = Text(salt=salt(), text="a minute ahead")
        came = [anna.event(conv, body, ahead_ms=60_000) for _ in range(count)]
        for one in came:
            await store.take(batch(one, people=[anna]))
        assert came[-1].header.hlc > newest
        assert reached(profile.database.read) == counted  # none of it, all of it, and all but one
        newest = came[-1].header.hlc
        profile.close()
        profile = Profile.open(tmp_path / "me")
        store = Store(profile, now_ms)
        mine = await said(store, conv)
        assert mine.header.hlc > newest
        newest = mine.header.hlc
    profile.close()


async def test_a_comparison_in_between_keeps_where_the_clock_stood(tmp_path: Path) -> None:
    profile = Profile.create(tmp_path / "me", "Me")
    store, anna = Store(profile, now_ms), Writer("Anna")
    conv = anna.direct(store.me)
    came = anna.event(conv, Text(salt=salt(), text="a minute ahead"), ahead_ms=60_000)
    await store.take(batch(came, people=[anna]))
    profile.close()
    profile = Profile.open(tmp_path / "me")
    store = Store(profile, now_ms)
    await store.fingerprint((COMMUNITY,))
    assert (await said(store, conv)).header.hlc > came.header.hlc
    profile.close()


async def test_what_is_signed_anew_at_the_next_start_follows_what_it_was(tmp_path: Path) -> None:
    profile = Profile.create(tmp_path / "me", "Me")
    store, anna = Store(profile, lambda: now_ms() + 60_000), Writer("Anna")
    conv = anna.direct(store.me)
    await store.take(batch(people=[anna]))
    before = await said(store, conv)
    profile.close()
    profile = Profile.open(tmp_path / "me")
    store = Store(profile, now_ms)
    await store.renew_device()
    await store.resign_others((COMMUNITY,))
    (after,) = [Event.parse(data) for (data,) in store.rows("SELECT data FROM events")]
    assert after.id != before.id
    assert after.header.hlc > before.header.hlc
    profile.close()


@pytest.mark.parametrize("counted", [False, True])
async def test_a_clock_that_was_put_right_stays_so(tmp_path: Path, counted: bool) -> None:
    profile = Profile.create(tmp_path / "me", "Me")
    anna = Writer("Anna")
    store = Store(profile, lambda: now_ms() + HOUR_MS)
    conv = anna.direct(store.me)
    await store.take(batch(people=[anna]))
    left = await said(store, conv)
    await store.sent(left.id, safe=True)
    await said(store, conv)
    if counted:
        await store.fingerprint((COMMUNITY,))
    await sign_anew(store, conv, -HOUR_MS)
    profile.close()
    profile = Profile.open(tmp_path / "me")
    store = Store(profile, now_ms)
    assert abs(milliseconds((await said(store, conv)).header.hlc) - now_ms()) < HOUR_MS / 2
    profile.close()
