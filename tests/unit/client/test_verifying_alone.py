"""Comparing numbers with somebody who can't be reached any more."""

from collections.abc import AsyncIterator, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from chatera.client.happenings import Happening
from chatera.client.observers import Observers
from chatera.client.verifying import Verification, Verifications
from chatera.crypto.records import sign_manifest
from chatera.crypto.sas_exchange import MOST_MS
from chatera.protocol.errors import UserError
from chatera.protocol.ids import AccountId
from chatera.store.changes import Batch
from chatera.testing.memory_node import Member
from tests.helpers.town import COMMUNITY, Town


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    town = Town(tmp_path)
    yield town
    town.close()


def verifications(town: Town, member: Member, told: list[Happening]) -> Verifications:
    async def verified(_account: AccountId) -> None:
        """Nobody is, here."""

    def spawn(work: Coroutine[Any, Any, None]) -> None:
        work.close()
        raise AssertionError("nothing comes here")

    observers: Observers[[Happening]] = Observers()
    observers.add(told.append)
    return Verifications(member.store, observers, lambda: town.now, spawn, verified)


async def begun(town: Town, told: list[Happening]) -> tuple[Member, Verifications, Verification]:
    """Return somebody who compares numbers with one whose devices can't be written to any more."""
    ada, bob = await town.person("Ada"), await town.person("Bob")
    await town.settle(1)
    conv = ada.store.direct_conversation(bob.store.me, COMMUNITY)
    running = verifications(town, ada, told)
    begun = await running.start(bob.store.me, conv)
    keyring = town.profiles[bob].keyring
    assert keyring.root is not None
    plain = replace(keyring.identity.next_epoch(keyring.root), ik=None)
    manifest = sign_manifest(plain, kind="desktop", caps=())
    await ada.store.take(Batch(community=COMMUNITY, scopes=(COMMUNITY,), manifests=(manifest,)))
    return ada, running, begun


async def test_its_end_is_told_though_nobody_can_be_told_over_there(town: Town) -> None:
    told: list[Happening] = []
    _, running, verification = await begun(town, told)
    with pytest.raises(UserError):
        await verification.stop()
    assert (verification.state, list(running)) == ("failed", [])
    assert len(told) == 2


async def test_after_ten_minutes_it_is_over_and_the_clock_is_looked_at_further(town: Town) -> None:
    told: list[Happening] = []
    _, running, verification = await begun(town, told)
    town.now += MOST_MS + 1
    await running.tick()
    assert (verification.state, list(running)) == ("failed", [])
    await running.tick()


async def test_a_program_starts_though_what_ran_can_not_be_cancelled(town: Town) -> None:
    ada, _, _ = await begun(town, [])
    again = verifications(town, ada, [])
    await again.resume()
    assert ada.store.rows("SELECT is_over FROM comparisons") == [(1,)]
