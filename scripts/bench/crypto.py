#!/usr/bin/env python3
"""Measures what encryption costs, without a network; docs/BENCHMARKS.md says what each figure means.

Figures are taken in processor time of this one process, each from the best of some rounds; messages to five devices are
written to the disk, and counted by the clock.
"""

import argparse
import asyncio
import json
import secrets
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from load import report

from chatera.crypto import ratchet, sessions
from chatera.crypto.attachments import Attachment, SealedFile, open_file
from chatera.crypto.keys import Identity, Signer
from chatera.crypto.parcels import carry_sender_key
from chatera.crypto.pqxdh import End, Own
from chatera.crypto.prekeys import publish, renew
from chatera.crypto.primitives import x25519_public
from chatera.crypto.records import salt, sign_manifest
from chatera.crypto.sealing import open_event, seal_event
from chatera.crypto.sender_keys import OwnChain
from chatera.crypto.sessions import Change, Opener
from chatera.protocol.bodies import Text, encode_body
from chatera.protocol.header import Event
from chatera.protocol.ids import NONE, AccountId, CommunityId, ConversationId, DeviceId, EventId, H
from chatera.protocol.manifests import parse_manifest
from chatera.protocol.prekeys import Bundle
from chatera.store.changes import Batch
from chatera.store.machine import Machine
from chatera.store.profile import Profile
from chatera.store.store import Store
from chatera.testing.keys import MemoryKeys

NOW = 1_780_000_000_000  # ms since the epoch
TEXT = b"x" * 200
ROUNDS = 3
MESSAGES = 20_000
HANDSHAKES = 300
SEALED = 3_000
FILE_MB = 64
MESSAGES_TO_DISK = 400
GROUP = 500
"""Devices of a large group."""


class Party:
    """A device with everything sessions need."""

    def __init__(self) -> None:
        self.dk, self.ik = Signer.new(), secrets.token_bytes(32)
        self.device = DeviceId(self.dk.public)
        self.end = End(
            AccountId(Signer.new().public), self.device, x25519_public(self.ik), (H(self.ik),)
        )
        self.own = Own(self.end, self.ik)
        self.keys = MemoryKeys()
        renewal = renew((), (), NOW, secrets.token_bytes)
        self.keys.add_prekeys(renewal.fresh)
        self._public = publish(self.dk, self.keys.prekeys(), set(renewal.offer))
        self._left = list(self._public.one_time), list(self._public.one_time_kem)

    def bundle(self) -> Bundle:
        """Return what a node would hand out next."""
        one_time, kem = (left.pop() if left else None for left in self._left)
        return self._public.bundle(one_time, kem)


class Carrier:
    """The sessions one device sends on; ``chatera.crypto.parcels`` encrypts over it."""

    def __init__(self, sender: Party, to: Party) -> None:
        self._keys = sender.keys
        self._to = to.device

    def encrypt(self, plaintext: bytes, ad: bytes) -> bytes:
        """Seal for the device, and keep the session's new state."""
        peer = self._keys.sessions(self._to)
        kept, message = sessions.seal(peer, plaintext, ad, now=NOW, random=secrets.token_bytes)
        self._keys.keep(Change(kept))
        return message


def timed(work: Callable[[], object]) -> float:
    """Return the processor seconds a piece of work takes."""
    begun = time.process_time()
    work()
    return time.process_time() - begun


def best(work: Callable[[], float]) -> float:
    """Return the least of some rounds."""
    return min(work() for _ in range(ROUNDS))


def measure_ratchet() -> dict[str, float]:
    """Encrypt and decrypt messages of one direction."""
    secret, private = secrets.token_bytes(32), secrets.token_bytes(32)

    def once() -> tuple[float, float]:
        sending = ratchet.initiate(secret, x25519_public(private), secrets.token_bytes)
        receiving = ratchet.respond(secret, private)
        messages: list[bytes] = []

        def encrypt() -> None:
            nonlocal sending
            for _ in range(MESSAGES):
                sending, message = ratchet.encrypt(sending, TEXT, b"", secrets.token_bytes)
                messages.append(message)

        def decrypt() -> None:
            nonlocal receiving
            for message in messages:
                receiving, _ = ratchet.decrypt(
                    receiving, message, b"", now=NOW, random=secrets.token_bytes
                )

        return timed(encrypt), timed(decrypt)

    rounds = [once() for _ in range(ROUNDS)]
    return {
        "ratchet_encrypt_per_cpu_second": MESSAGES / min(sealed for sealed, _ in rounds),
        "ratchet_decrypt_per_cpu_second": MESSAGES / min(opened for _, opened in rounds),
    }


def measure_handshake() -> dict[str, float]:
    """Begin sessions and answer them, with the message that each begins with."""
    one, other = Party(), Party()
    opener = Opener(other.own, other.keys, lambda _: False, secrets.token_bytes)

    def begin() -> None:
        for _ in range(HANDSHAKES):
            peer = one.keys.sessions(other.device)
            begun = sessions.begin(
                one.own, other.end, peer, bundle, now=NOW, random=secrets.token_bytes
            )
            messages.append(sessions.seal(begun, TEXT, b"", now=NOW, random=secrets.token_bytes)[1])

    def answer() -> None:
        for message in messages:
            peer = other.keys.sessions(one.device)
            opener.open(one.end, peer, H(message), message, b"", now=NOW)

    bundle, messages = other.bundle(), list[bytes]()
    begun, answered = timed(begin), timed(answer)
    return {
        "handshake_begin_per_cpu_second": HANDSHAKES / begun,
        "handshake_answer_per_cpu_second": HANDSHAKES / answered,
    }


def measure_sealing() -> dict[str, float]:
    """Seal events with a text of 200 bytes for a group, and open them."""
    identity, conv = Identity.new(), ConversationId(secrets.token_bytes(32))
    head, body = EventId(secrets.token_bytes(32)), encode_body(Text(salt=bytes(16), text="x" * 200))
    chain = OwnChain.begin(secrets.token_bytes, NOW)
    index, key, _ = chain.next()

    def seal() -> None:
        events.extend([
            seal_event(
                identity, body, key=key, nonce=secrets.token_bytes(24), conv=conv,
                prev=EventId(NONE), hlc=NOW << 16, heads=(head,), index=index,
            ) for _ in range(SEALED)
        ])  # fmt: skip

    events: list[Event] = []
    sealed = timed(seal)
    opened = timed(lambda: [open_event(event, key) for event in events])
    return {
        "group_message_bytes": len(events[0].data),
        "group_seal_per_cpu_second": SEALED / sealed,
        "group_open_per_cpu_second": SEALED / opened,
    }


def measure_files() -> dict[str, float]:
    """Seal a file in 64 KiB chunks, its hash included, and open it."""
    plain = [secrets.token_bytes(1 << 20) for _ in range(FILE_MB)]
    sealed: list[bytes] = []

    def seal() -> float:
        sealed.clear()
        file = SealedFile(plain, secrets.token_bytes)
        spent = timed(lambda: sealed.extend(file))
        described[:] = [file.described(name="figures.bin", media_type="application/octet-stream")]
        return spent

    described: list[Attachment] = []
    writing = best(seal)
    reading = best(lambda: timed(lambda: list(open_file(described[0], sealed))))
    return {
        "file_seal_mb_per_cpu_second": FILE_MB * 1.048576 / writing,
        "file_open_mb_per_cpu_second": FILE_MB * 1.048576 / reading,
    }


def measure_large_group() -> dict[str, float]:
    """Give a sender key to 500 devices: first to strangers, then again over the sessions there are."""
    sender, others = Party(), [Party() for _ in range(GROUP)]
    bundles = [other.bundle() for other in others]
    size = 0

    def give() -> None:
        nonlocal size
        given = OwnChain.begin(secrets.token_bytes, NOW).given()
        size = sum(
            len(carry_sender_key(Carrier(sender, other), given, to=other.device, sender=sender.device).pack())
            for other in others
        )  # fmt: skip

    def begin() -> None:
        for other, bundle in zip(others, bundles, strict=True):
            peer = sender.keys.sessions(other.device)
            begun = sessions.begin(
                sender.own, other.end, peer, bundle, now=NOW, random=secrets.token_bytes
            )
            sender.keys.keep(Change(begun))

    cold = timed(begin) + timed(give)
    cold_size = size
    return {
        "group_500_cold_start_cpu_seconds": cold,
        "group_500_cold_start_kb": cold_size / 1000,
        "group_500_rekey_cpu_ms": 1000 * best(lambda: timed(give)),
    }


def measure_message() -> dict[str, float]:
    """Write to somebody with three devices, as somebody with three: five parcels a message, each message on the disk."""
    with tempfile.TemporaryDirectory(prefix="chatera-bench-") as folder:
        return asyncio.run(_write_messages(Path(folder)))


async def _write_messages(folder: Path) -> dict[str, float]:
    profile = Profile.create(folder / "me", "Me", Machine(state=folder / "state"))
    store = Store(profile, lambda: time.time_ns() // 1_000_000)
    community = CommunityId(bytes(32))
    bob = [Identity.new()]
    bob += [bob[0].on_new_device() for _ in range(2)]
    mine = [profile.identity.on_new_device() for _ in range(2)]
    manifests = tuple(_manifest(devices) for devices in (bob, [profile.identity, *mine]))
    await store.take(Batch(community=community, scopes=(community,), manifests=manifests))
    conv = store.direct_conversation(bob[0].account, community)
    await store.author(conv, Text(salt=salt(), text="x" * 200))
    await store.take_bundles([_bundle(one) for one in (*bob, *mine)])
    began, cpu = time.perf_counter(), time.process_time()
    for _ in range(MESSAGES_TO_DISK):
        await store.author(conv, Text(salt=salt(), text="x" * 200))
    wall, cpu = time.perf_counter() - began, time.process_time() - cpu
    parcels = store.rows("SELECT count(*) FROM parcels")[0][0]
    profile.close()
    if parcels != 5 * (MESSAGES_TO_DISK + 1):
        raise RuntimeError(f"{parcels} parcels are not five a message")
    return {
        "message_to_5_devices_per_second": MESSAGES_TO_DISK / wall,
        "message_to_5_devices_cpu_ms": 1000 * cpu / MESSAGES_TO_DISK,
    }


def _manifest(devices: Sequence[Identity]) -> bytes:
    first, *others = devices
    listed = tuple(
        device
        for other in others
        for device in parse_manifest(sign_manifest(other, kind="desktop", caps=())).devices
    )
    return sign_manifest(first, kind="desktop", caps=(), others=listed)


def _bundle(identity: Identity) -> bytes:
    renewal = renew((), (), time.time_ns() // 1_000_000, secrets.token_bytes)
    published = publish(identity.dk, renewal.fresh, set(renewal.offer))
    return published.bundle(published.one_time[0], published.one_time_kem[0]).pack()


MEASUREMENTS = {
    "ratchet": measure_ratchet, "handshake": measure_handshake, "sealing": measure_sealing,
    "files": measure_files, "group": measure_large_group, "message": measure_message,
}  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(prog="bench.py crypto", description=__doc__)
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    parser.add_argument("--only", action="append", choices=tuple(MEASUREMENTS))
    chosen = parser.parse_args()
    figures: dict[str, float] = {}
    for name in chosen.only or MEASUREMENTS:
        figures |= MEASUREMENTS[name]()
    machine = report.machine()
    if chosen.json:
        below = report.below_floor("crypto", figures)
        print(json.dumps({"machine": machine, "crypto": figures, "below_floor": below}, indent=2))
    else:
        print(", ".join(f"{key} {value}" for key, value in machine.items()))
        print(f"\n{report.table('crypto', figures)}")


if __name__ == "__main__":
    main()
