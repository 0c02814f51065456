"""Prekeys, parcels, asks and sealed bodies of people who speak frames and nothing else."""

import secrets
from collections.abc import Sequence

from chatera.crypto.asks import sign_ask
from chatera.crypto.prekeys import publish, renew
from chatera.protocol.frames import (
    Bundles,
    Fact,
    ListPrekeys,
    ParcelsPut,
    PrekeyIds,
    PutAsks,
    PutManifest,
    PutParcels,
    PutPrekeys,
    Taken,
    TakePrekeys,
)
from chatera.protocol.ids import DeviceId, EventId
from chatera.protocol.padding import padded_size
from chatera.protocol.prekeys import Bundle, Published
from chatera.protocol.sealed import Parcel, ParcelType, SealedBody
from tests.helpers.node_client import Person, RawClient, now_ms


def prekeys(person: Person, one_time: int = 100, one_time_kem: int = 20) -> Published:
    """Draw what a device publishes, or less of it."""
    renewal = renew((), (), now_ms(), secrets.token_bytes)
    every = publish(person.identity.dk, renewal.fresh, renewal.offer)
    return Published(
        device=every.device, signed=every.signed, last_resort=every.last_resort,
        one_time=every.one_time[:one_time], one_time_kem=every.one_time_kem[:one_time_kem],
    )  # fmt: skip


def parcel(
    sender: Person, to: Person, ref: bytes | None = None, message: bytes = b"message"
) -> bytes:
    """Return a parcel that no ratchet made: a node can't tell."""
    return Parcel(
        to=to.device, sender=sender.device, type=ParcelType.KEY,
        ref=ref or secrets.token_bytes(32), message=message,
    ).pack()  # fmt: skip


def ask(sender: Person, to: Person, event: EventId | None = None, hlc: int = 0) -> bytes:
    return sign_ask(
        sender.identity, event=event or EventId(secrets.token_bytes(32)), to=to.device,
        hlc=hlc or sender.clock.tick(now_ms()),
    )  # fmt: skip


def sealed_body() -> bytes:
    """Return what has the form of a sealed body."""
    size = padded_size(100) + 16
    return SealedBody(
        index=None, commit=secrets.token_bytes(32), nonce=secrets.token_bytes(24),
        ciphertext=secrets.token_bytes(size),
    ).pack()  # fmt: skip


async def leave(client: RawClient, published: Published) -> Fact:
    return await client.ask(PutPrekeys(txn=client.txn(), prekeys=published.pack()))


async def left(client: RawClient) -> set[int]:
    """Return the ids of this device's prekeys that are left."""
    answer = await client.ask(ListPrekeys(txn=client.txn()))
    assert isinstance(answer, PrekeyIds), answer
    return set(answer.ids)


async def take(client: RawClient, *people: Person | DeviceId) -> list[Bundle]:
    devices = tuple(one.device if isinstance(one, Person) else one for one in people)
    answer = await client.ask(TakePrekeys(txn=client.txn(), devices=devices))
    assert isinstance(answer, Bundles), answer
    return [Bundle.parse(one) for one in answer.bundles]


async def know(client: RawClient, *people: Person) -> None:
    """Let the node know people who have not been there."""
    for one in people:
        await client.ask(PutManifest(txn=client.txn(), manifest=one.manifest))


async def put_parcels(client: RawClient, parcels: Sequence[bytes]) -> tuple[bytes, ...]:
    """Put parcels and return those that were refused."""
    answer = await client.ask(PutParcels(txn=client.txn(), parcels=tuple(parcels)))
    assert isinstance(answer, ParcelsPut), answer
    return answer.refused


async def put_asks(client: RawClient, *asks: bytes) -> Fact:
    return await client.ask(PutAsks(txn=client.txn(), asks=asks))


async def taken(client: RawClient, *ids: bytes) -> Fact:
    return await client.ask(Taken(txn=client.txn(), ids=ids))
