"""Writes tests/data/sessions.json: prekeys, a handshake and a conversation, as both devices see them.

Made once and kept for ever, like the files of ``make_vectors.py``; a file that is there is left alone. Everything but the
ML-KEM encapsulation is seeded; its ciphertext is part of the file, and readers play the responder.

    python scripts/vectors/sessions.py
"""

import json
import sys
from hashlib import shake_256
from pathlib import Path
from typing import Any

from chatera.crypto import ratchet
from chatera.crypto.keys import Signer
from chatera.crypto.pqxdh import End, Own, initiate, respond
from chatera.crypto.prekeys import PrivatePrekey, public_prekey, verify_bundle
from chatera.crypto.primitives import x25519_public
from chatera.crypto.ratchet import Ratchet
from chatera.protocol.ids import AccountId, DeviceId, H
from chatera.protocol.prekeys import Bundle, Published, Role
from chatera.testing.keys import MemoryKeys

FILE = Path(__file__).parents[2] / "tests" / "data" / "sessions.json"
MOMENT = 1_780_000_000_000  # ms since the epoch


class Drawn:
    """Randomness that is the same each time."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._count = 0

    def __call__(self, size: int) -> bytes:
        """Draw the next bytes."""
        self._count += 1
        return shake_256(f"{self._name} {self._count}".encode()).digest(size)


class Person:
    """A device with fixed keys."""

    def __init__(self, name: str) -> None:
        self.random = Drawn(name)
        self.dk, self.ik = Signer(self.random(32)), self.random(32)
        account = AccountId(Signer(self.random(32)).public)
        head = H(b"a manifest of ", name.encode())
        device = DeviceId(self.dk.public)
        self.own = Own(End(account, device, x25519_public(self.ik), (head,)), self.ik)

    def told(self) -> dict[str, str]:
        """Return its keys, and what the manifest says of it."""
        end = self.own.end
        return {
            "account": end.account.hex(), "device": end.device.hex(), "ik": end.ik.hex(),
            "ik_private": self.ik.hex(), "head": end.heads[0].hex(),
        }  # fmt: skip


def prekeys(bob: Person) -> list[PrivatePrekey]:
    """Return one key of each role."""
    sizes = {Role.SIGNED: 32, Role.LAST_RESORT: 64, Role.ONE_TIME: 32, Role.ONE_TIME_KEM: 64}
    return [
        PrivatePrekey(role, 1_000 + role, bob.random(size), MOMENT) for role, size in sizes.items()
    ]


class Talk:
    """Writes down what two ratchets say, in the order in which it arrives."""

    def __init__(self, ada: Ratchet, bob: Ratchet) -> None:
        self.states = {"ada": ada, "bob": bob}
        self.random = Drawn("talk")
        self.told: list[dict[str, str]] = []

    def write(self, by: str, *texts: str) -> list[bytes]:
        """Return what one of them sends."""
        messages = []
        for text in texts:
            self.states[by], message = ratchet.encrypt(
                self.states[by], text.encode(), b"ad of " + by.encode(), self.random
            )
            messages.append(message)
        return messages

    def arrive(self, by: str, *messages: bytes) -> None:
        """Let the other one read it."""
        to = "bob" if by == "ada" else "ada"
        for message in messages:
            before = self.states[to].private
            self.states[to], text = ratchet.decrypt(
                self.states[to], message, b"ad of " + by.encode(), now=MOMENT, random=self.random
            )
            after = self.states[to].private
            self.told.append(
                {
                    "by": by, "ad": (b"ad of " + by.encode()).hex(), "message": message.hex(),
                    "text": text.decode(), "next_private": after.hex() if after != before else "",
                }
            )  # fmt: skip


def talk(ada: Ratchet, bob: Ratchet) -> list[dict[str, str]]:
    """Let two ratchets write past each other."""
    told = Talk(ada, bob)
    one, two, three = told.write("ada", "one", "two", "three")
    told.arrive("ada", two, one)
    four, five = told.write("bob", "four", "five")
    told.arrive("bob", four, five)
    (six,) = told.write("ada", "six")
    told.arrive("ada", six, three)
    (seven,) = told.write("bob", "seven, 200 bytes long" + "." * 179)
    told.arrive("bob", seven)
    return told.told


def handshake(ada: Person, bob: Person, bundle: Bundle, kept: MemoryKeys) -> dict[str, Any]:
    """Return one handshake with what grows from it."""
    secret, first, header = initiate(ada.own, bob.own.end, bundle, ada.random)
    responded = respond(bob.own, ada.own.end, header, kept)
    if list(responded.secrets) != [secret]:
        raise AssertionError("the two ends do not agree")
    begun = ratchet.initiate(secret, first, ada.random)
    return {
        "bundle": bundle.pack().hex(),
        "header": header.pack().hex(),
        "secret": secret.hex(),
        "first_private": begun.private.hex(),
        "talk": talk(begun, ratchet.respond(secret, responded.ratchet)),
    }


def vectors() -> dict[str, Any]:
    """Return the file's content."""
    ada, bob = Person("Ada"), Person("Bob")
    private = prekeys(bob)
    kept = MemoryKeys()
    kept.add_prekeys(private)
    signed, last, one_time, kem = (public_prekey(bob.dk, key) for key in private)
    published = Published(
        device=bob.own.end.device, signed=signed, last_resort=last, one_time=(one_time,),
        one_time_kem=(kem,),
    )  # fmt: skip
    bundles = published.bundle(one_time, kem), published.bundle(None, None)
    for bundle in bundles:
        verify_bundle(bundle, bob.own.end.device)
    return {
        "ada": ada.told(),
        "bob": bob.told(),
        "private": [{"id": key.id, "private": key.private.hex()} for key in private],
        "published": published.pack().hex(),
        "handshakes": [handshake(ada, bob, bundle, kept) for bundle in bundles],
    }


def main() -> int:
    """Write the file if it is missing."""
    if FILE.exists():
        print(f"{FILE} is kept as it is")
        return 0
    FILE.write_text(json.dumps(vectors(), indent=1) + "\n", "utf-8")
    print(f"{FILE} written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
