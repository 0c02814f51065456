"""Writes the golden vectors of verifying, attachments and backups into tests/data/verifying.json.

Made once and kept for ever, like those of make_vectors.py: a file that is there is never written again. Everything that
is drawn at random elsewhere follows here from a name.
"""

import json
import sys
from hashlib import blake2b
from pathlib import Path
from typing import Any

from drawing import drawing

from chatera.crypto import passphrase, sas
from chatera.crypto.attachments import SealedFile, encode_attachment
from chatera.crypto.backup import Backup, open_manifest
from chatera.crypto.emoji import EMOJI
from chatera.crypto.keys import Signer, backup_key, root_identity
from chatera.crypto.primitives import x25519, x25519_public
from chatera.crypto.safety import qr_payload, qr_text, safety_number
from chatera.crypto.sas_exchange import Exchange, Party
from chatera.protocol.ids import AccountId, DeviceId, H
from chatera.protocol.manifests import dsk_signed_bytes

FILE = Path(__file__).parents[2] / "tests" / "data" / "verifying.json"
MOMENT = 1_780_000_000_000  # ms since the epoch
LONG = bytes(at * 7 % 251 for at in range(70_000))


def root(name: str) -> bytes:
    return H(name.encode())[:16]


def party(name: str) -> Party:
    device = Signer(H(name.encode(), b"laptop"))
    return Party(account(name), DeviceId(device.public))


def account(name: str) -> AccountId:
    return AccountId(root_identity(root(name)).public)


def safety() -> dict[str, Any]:
    """Safety number and codes of Ada and Bob."""
    ada, bob = account("Ada"), account("Bob")
    return {
        "ada": ada.hex(),
        "bob": bob.hex(),
        "number": safety_number(ada, bob),
        "ada_shows": qr_text(qr_payload(ada, bob)),
        "bob_shows": qr_text(qr_payload(bob, ada)),
    }


def exchange() -> dict[str, Any]:
    """A whole comparison that Ada starts, message by message."""
    ada_is, bob_is = party("Ada"), party("Bob")
    ada = Exchange(own=ada_is, peer=bob_is.account, listed=[bob_is.device], random=drawing("Ada"))
    bob = Exchange(own=bob_is, peer=ada_is.account, listed=[ada_is.device], random=drawing("Bob"))
    (start,) = ada.start(MOMENT)
    bob.receive(start, MOMENT)
    (accept,) = bob.agree(MOMENT)
    (first,) = ada.receive(accept, MOMENT)
    (second,) = bob.receive(first, MOMENT)
    ada.receive(second, MOMENT)
    shown = ada.numbers, [EMOJI.index(one) for one in ada.pictures]
    (by_ada,) = ada.confirm(MOMENT)
    bob.receive(by_ada, MOMENT)
    (by_bob,) = bob.confirm(MOMENT)
    ada.receive(by_bob, MOMENT)
    private = {
        name: blake2b(f"{name} 2".encode(), digest_size=32).digest() for name in ("Ada", "Bob")
    }
    secret = x25519(private["Ada"], x25519_public(private["Bob"]))
    passed = sas.transcript(start, accept, first, second)
    names = ("start", "accept", "reveal_ada", "reveal_bob", "proof_ada", "proof_bob")
    messages = (start, accept, first, second, by_ada, by_bob)
    return {
        "private_ada": private["Ada"].hex(),
        "private_bob": private["Bob"].hex(),
        "messages": {name: one.hex() for name, one in zip(names, messages, strict=True)},
        "secret": secret.hex(),
        "transcript": passed.hex(),
        "bytes": sas.sas_bytes(secret, sas.numbers_info(passed)).hex(),
        "numbers": list(shown[0]),
        "pictures": shown[1],
        "table": [[one.sign, one.name] for one in EMOJI],
    }


def attachments() -> list[dict[str, Any]]:
    """A file of one chunk in full, and one of two chunks by its hash."""
    told = []
    for name, plain in (("hello.txt", b"Hello, Bob!"), ("long.bin", LONG)):
        file = SealedFile([plain], drawing(name))
        stream = b"".join(file)
        kind = "text/plain" if name.endswith("txt") else "application/octet-stream"
        attachment = file.described(name=name, media_type=kind)
        told.append(
            {
                "descriptor": encode_attachment(attachment).hex(),
                "name": name,
                "header": stream[:24].hex(),
                "stream": stream.hex() if len(stream) < 10_000 else None,
                "plain": plain.hex() if len(plain) < 10_000 else None,
            }
        )
    return told


def backup() -> dict[str, Any]:
    """A backup of Ada's."""
    owner, rik, key = account("Ada"), root_identity(root("Ada")), backup_key(root("Ada"))
    dsk = Signer(H(b"Ada", b"dsk"))
    sections = {"people": [b"bob", b"cleo"], "events": [b"", bytes(300)], "empty": []}
    made = Backup(sections.items(), account=owner, key=key, random=drawing("backup"))
    stream = b"".join(made)
    manifest = made.manifest(
        dsk=dsk, epoch=0, dsk_sig=rik.sign(dsk_signed_bytes(owner, 0, dsk.public)), version=5,
        created=MOMENT,
    )  # fmt: skip
    return {
        "account": owner.hex(),
        "backup_key": key.hex(),
        "manifest": manifest.hex(),
        "stream": stream.hex(),
        "sections": {name: [one.hex() for one in records] for name, records in sections.items()},
        "version": open_manifest(manifest, account=owner, key=key).version,
        "created": MOMENT,
    }


def locked() -> dict[str, Any]:
    """A key under a passphrase, at a cost below what is used."""
    cost = passphrase.Cost(memory_kib=64, passes=2)
    secret = bytes(range(32))
    data = passphrase.lock(
        "z\u00fcrich ☕", secret, purpose=b"database", random=drawing("locked"), cost=cost
    )
    return {
        "passphrase": "zu\u0308rich ☕",
        "purpose": "database",
        "locked": data.hex(),
        "secret": secret.hex(),
    }


def vectors() -> dict[str, Any]:
    return {
        "safety": safety(),
        "exchange": exchange(),
        "attachments": attachments(),
        "backup": backup(),
        "locked": locked(),
    }


def main() -> None:
    if FILE.exists():
        sys.exit(f"{FILE} is there, and is never written again.")
    FILE.write_text(json.dumps(vectors(), indent=1, ensure_ascii=False) + "\n", "utf-8")
    print(f"wrote {FILE}")


if __name__ == "__main__":
    main()
