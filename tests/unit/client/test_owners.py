"""Whose the devices are that hubs name, as manifests come."""

import asyncio
from collections.abc import Iterable, Mapping

from chatera.client.owners import Owners
from chatera.client.standing import Standing
from chatera.protocol.errors import StorageError
from chatera.protocol.ids import AccountId, DeviceId

ANNA, BORIS, CLARA = DeviceId(b"a" * 32), DeviceId(b"b" * 32), DeviceId(b"c" * 32)
ANNAS, BORISS, OTHER = AccountId(b"1" * 32), AccountId(b"2" * 32), AccountId(b"3" * 32)


class Manifests:
    """What is known, and how often it was looked up."""

    def __init__(self) -> None:
        self.known: dict[DeviceId, AccountId] = {}
        self.asked: list[set[DeviceId]] = []

    async def look_up(self, devices: Iterable[DeviceId]) -> Mapping[DeviceId, AccountId]:
        self.asked.append(set(devices))
        await asyncio.sleep(0)
        return {one: self.known[one] for one in devices if one in self.known}


async def rest() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


async def test_owners_are_found_as_devices_are_named_and_manifests_come() -> None:
    manifests, told = Manifests(), list[bool]()
    owners = Owners(manifests.look_up, asyncio.ensure_future)
    owners.observe(lambda: told.append(True))
    standing, closed = Standing(), Standing()
    owners.follow(standing)
    owners.follow(closed)
    manifests.known[ANNA] = ANNAS
    standing.told_roster((ANNA, BORIS))
    await rest()
    assert (owners.of(ANNA), owners.of(BORIS), owners.of(None)) == (ANNAS, None, None)
    assert told == [True]
    manifests.known |= {BORIS: BORISS, ANNA: OTHER}
    owners.look_again()
    await rest()
    assert (owners.of(ANNA), owners.of(BORIS)) == (
        ANNAS,
        BORISS,
    )  # a device is one account's for good
    asked = len(manifests.asked)
    standing.told_roster((BORIS, ANNA))
    await rest()
    assert len(manifests.asked) == asked
    manifests.known[CLARA] = OTHER
    closed.told_roster((CLARA,))
    await rest()
    assert owners.of(CLARA) == OTHER


async def test_who_is_named_while_others_are_looked_up_is_looked_up_too() -> None:
    manifests = Manifests()
    manifests.known = {ANNA: ANNAS, BORIS: BORISS}
    owners = Owners(manifests.look_up, asyncio.ensure_future)
    standing = Standing()
    owners.follow(standing)
    standing.told_roster((ANNA,))
    learning = asyncio.ensure_future(owners.learn())
    await asyncio.sleep(0)
    standing.told_roster((ANNA, BORIS))
    await learning
    assert owners.of(BORIS) == BORISS


async def test_a_manifest_that_comes_while_its_owner_is_looked_up_is_not_missed() -> None:
    manifests = Manifests()
    owners = Owners(manifests.look_up, asyncio.ensure_future)
    standing = Standing()
    owners.follow(standing)
    standing.told_roster((ANNA,))
    while not manifests.asked:
        await asyncio.sleep(0)
    found = manifests.known | {ANNA: ANNAS}  # what is looked up now does not have it yet
    asyncio.get_running_loop().call_soon(manifests.known.update, found)
    owners.look_again()
    await rest()
    assert owners.of(ANNA) == ANNAS
    assert len(manifests.asked) == 2


async def test_a_full_disk_is_no_end_of_it() -> None:
    manifests, full = Manifests(), True
    manifests.known[ANNA] = ANNAS
    begun: list[asyncio.Future[None]] = []

    async def look_up(devices: Iterable[DeviceId]) -> Mapping[DeviceId, AccountId]:
        if full:
            raise StorageError("the disk is full")
        return await manifests.look_up(devices)

    owners = Owners(look_up, lambda work: begun.append(asyncio.ensure_future(work)))
    standing = Standing()
    owners.follow(standing)
    standing.told_roster((ANNA,))
    await rest()
    assert owners.of(ANNA) is None
    full = False
    owners.look_again()
    await rest()
    assert owners.of(ANNA) == ANNAS
    assert [one.exception() for one in begun] == [None, None]
