"""A node in memory that means harm: it can do whatever who holds the node's machine can, and no more."""

import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

import msgspec

from chatera.crypto.asks import sign_ask
from chatera.crypto.keys import Identity, Signer
from chatera.crypto.records import sign_manifest
from chatera.protocol.ids import DeviceId, EventId
from chatera.protocol.manifests import Device, Manifest, manifest_signed_bytes, parse_manifest
from chatera.protocol.prekeys import Bundle, Prekey
from chatera.protocol.sealed import ParcelType, mail_id
from chatera.store.changes import Batch, Changes
from chatera.store.post import Wanted
from chatera.testing.memory_node import Member, MemoryNode

_encode = msgspec.msgpack.Encoder().encode


@dataclass
class MaliciousNode(MemoryNode):
    """Hands out prekeys as it likes.

    Attributes:
        forge: what it makes of a bundle before it hands it out.
        hands_out_again: one-time keys are not used up.
    """

    forge: Callable[[Bundle], Bundle] | None = None
    hands_out_again: bool = False
    handed_out: list[bytes] = field(default_factory=list)

    def take_bundle(self, device: DeviceId) -> bytes | None:
        """Hand out prekeys of a device, or something else."""
        before = self.prekeys.get(device)
        data = super().take_bundle(device)
        if self.hands_out_again and before is not None:
            self.prekeys[device] = before
        if data is not None and self.forge is not None:
            data = self.forge(Bundle.parse(data)).pack()
        if data is not None:
            self.handed_out.append(data)
        return data


async def tell(
    member: Member, *, manifests: Iterable[bytes] = (), events: Iterable[bytes] = (),
    receipts: Iterable[bytes] = (), parcels: Iterable[bytes] = (), asks: Iterable[bytes] = (),
) -> Changes:  # fmt: skip
    """Let a member take in whatever bytes a node comes up with."""
    community = member.node.community
    return await member.store.take(
        Batch(
            community=community, scopes=(community,), manifests=tuple(manifests),
            events=tuple(events), receipts=tuple(receipts), parcels=tuple(parcels),
            asks=tuple(asks),
        )
    )  # fmt: skip


def with_device(manifest: bytes, *devices: Device, signer: Signer | None = None) -> bytes:
    """Return a manifest with more devices, signed by somebody else or not at all."""
    kept = parse_manifest(manifest)
    return signed(replaced(kept, devices=(*kept.devices, *devices)), signer)


def replaced(manifest: Manifest, **changes: object) -> Manifest:
    """Return a manifest that says something else."""
    return msgspec.structs.replace(manifest, **changes)


def signed(manifest: Manifest, signer: Signer | None = None) -> bytes:
    """Return a manifest under a signature, which is nobody's where there is no ``signer``."""
    record = _encode(manifest)
    signature = signer.sign(manifest_signed_bytes(record)) if signer else secrets.token_bytes(64)
    return record + signature


def ghost(account: Identity) -> tuple[Identity, Device]:
    """Return a device that says it is an account's, which only that account's signature would make true."""
    one = replace(Identity.new(), account=account.account)
    (listed,) = parse_manifest(sign_manifest(one, kind="desktop", caps=())).devices
    return one, listed


async def give(
    sender: Member, to: DeviceId, ref: bytes, content: bytes, kind: ParcelType = ParcelType.KEY
) -> None:
    """Let a real device send another one whatever it likes, over their real session."""
    store = sender.store
    changes = Changes()
    wanted = Wanted(kind, ref, content, EventId(ref))
    await store._database.run(lambda db: store._replica.post.give(db, [to], wanted, changes))


def asked(identity: Identity, event: EventId, to: DeviceId, hlc: int) -> tuple[bytes, bytes]:
    """Return the name and the bytes of an ask."""
    data = sign_ask(identity, event=event, to=to, hlc=hlc)
    return mail_id(data), data


def other_key(prekey: Prekey) -> Prekey:
    """Return a prekey with a key of the node's own, under its old signature."""
    return prekey._replace(key=secrets.token_bytes(len(prekey.key)))
