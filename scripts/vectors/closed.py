"""Writes the golden vectors of closed communities into tests/data/closed.json.

Made once and kept for ever, like those of make_vectors.py: a file that is there is never written again. Everything that
is drawn at random elsewhere follows here from a name.
"""

import json
import sys
from pathlib import Path
from typing import Any

import msgspec
from drawing import drawing
from spake2.ed25519_basic import random_scalar

from chatera.crypto.entry import Proofs, found_community
from chatera.crypto.knocking import Doorkeeper, Knocker, stretched
from chatera.protocol import frames
from chatera.protocol.closed import Entry, Invitation, pack_entry, parse_genesis
from chatera.protocol.communities import Merger
from chatera.protocol.ids import AccountId, DeviceId, H, NodeId
from chatera.protocol.knocking import pack

FILE = Path(__file__).parents[2] / "tests" / "data" / "closed.json"
PASSPHRASE = " Cafe\u0301 ﬁve\u3000o’clock "
NODE, OTHER = NodeId(H(b"node")), NodeId(H(b"other node"))


def family() -> Entry:
    entry = found_community("Family 🌸", "passphrase", drawing("family"))
    return msgspec.structs.replace(entry, word=stretched(PASSPHRASE, entry.community))


def community(entry: Entry) -> dict[str, Any]:
    genesis = parse_genesis(entry.genesis)
    return {
        "genesis": entry.genesis.hex(), "secret": entry.secret.hex(), "community": entry.community.hex(),
        "name": genesis.name, "nonce": genesis.nonce.hex(), "entry": genesis.entry, "lock": genesis.lock.hex(),
        "packed": pack_entry(entry).hex(), "passphrase": PASSPHRASE, "word": entry.word.hex(),
    }  # fmt: skip


def invitations(entry: Entry) -> list[dict[str, Any]]:
    known = msgspec.structs.asdict(entry)
    bare = Invitation(**known)
    there = Invitation(**known, node=NODE, addresses=("192.168.1.10", "fe80::1"), port=41_234)
    return [
        {
            "link": str(one),
            "node": one.node.hex(),
            "addresses": list(one.addresses),
            "port": one.port,
        }
        for one in (bare, there)
    ]


def proofs(entry: Entry) -> dict[str, Any]:
    nonces = H(b"client nonce"), H(b"node nonce")
    login = frames.login_signed_bytes(
        NODE, *nonces, entry.community, AccountId(H(b"account")), DeviceId(H(b"device"))
    )
    merger = Merger(giving=OTHER, taking=NODE, community=entry.community)
    made = Proofs(entry)
    return {
        "login": login.hex(), "client": made.client(login).hex(), "node": made.node(login).hex(),
        "giving": OTHER.hex(), "taking": NODE.hex(),
        "merger": made.merger(merger).hex(), "taken": made.taken(merger).hex(),
    }  # fmt: skip


def knock(entry: Entry) -> dict[str, Any]:
    knocker = Knocker(entry.word, entry.community, NODE, drawing("knocker"))
    door = Doorkeeper(entry, NODE, knocker.knock, bytes(range(16)), drawing("door"))
    confirm = knocker.confirm(door.offer)
    admission = door.admit(confirm)
    drawn = drawing("knocker")
    drawn(len(knocker.knock.nonce))
    return {
        "node": NODE.hex(), "x_scalar": f"{random_scalar(drawn):064x}",
        "y_scalar": f"{random_scalar(drawing('door')):064x}",
        "knock": pack(knocker.knock).hex(), "offer": pack(door.offer).hex(),
        "confirm": pack(confirm).hex(), "admission": pack(admission).hex(),
    }  # fmt: skip


def vectors() -> dict[str, Any]:
    entry = family()
    return {
        "community": community(entry), "invitations": invitations(entry), "proofs": proofs(entry),
        "knock": knock(entry),
    }  # fmt: skip


def main() -> None:
    if FILE.exists():
        sys.exit(f"{FILE} is there, and is never written again.")
    FILE.write_text(json.dumps(vectors(), indent=1, ensure_ascii=False) + "\n", "utf-8")
    print(f"wrote {FILE}")


if __name__ == "__main__":
    main()
