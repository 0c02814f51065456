"""What the golden vectors of sessions hold, is still read: what was agreed on yesterday opens tomorrow."""

import json
from pathlib import Path
from typing import Any

import pytest

from chatera.crypto import ratchet
from chatera.crypto.keys import verify
from chatera.crypto.pqxdh import End, Own, PrekeyHeader, respond
from chatera.crypto.prekeys import PrivatePrekey, verify_bundle, verify_published
from chatera.crypto.ratchet import Ratchet
from chatera.protocol.ids import AccountId, DeviceId
from chatera.protocol.prekeys import Bundle, Published, Role, prekey_signed_bytes
from chatera.testing.keys import MemoryKeys
from tests.helpers.devices import NOW

VECTORS = json.loads((Path(__file__).parents[2] / "data" / "sessions.json").read_text("utf-8"))
raw = bytes.fromhex


def end(one: dict[str, str]) -> End:
    account, device = AccountId(raw(one["account"])), DeviceId(raw(one["device"]))
    return End(account, device, raw(one["ik"]), (raw(one["head"]),))


ADA, BOB = end(VECTORS["ada"]), end(VECTORS["bob"])


@pytest.fixture
def keys() -> MemoryKeys:
    kept = MemoryKeys()
    private = zip(Role, VECTORS["private"], strict=True)
    kept.add_prekeys(
        PrivatePrekey(role, one["id"], raw(one["private"]), NOW) for role, one in private
    )
    return kept


def test_prekeys_are_read() -> None:
    published = Published.parse(raw(VECTORS["published"]))
    verify_published(published)
    assert published.pack() == raw(VECTORS["published"])
    signed = published.signed
    verify(BOB.device, prekey_signed_bytes(BOB.device, signed), signed.signature)
    for one in VECTORS["handshakes"]:
        verify_bundle(Bundle.parse(raw(one["bundle"])), BOB.device)


def heard(state: Ratchet, by: str, talk: list[dict[str, str]]) -> list[str]:
    texts = []
    for one in talk:
        if one["by"] == by:
            following = raw(one["next_private"])
            state, text = ratchet.decrypt(
                state, raw(one["message"]), raw(one["ad"]), now=NOW,
                random=lambda size, drawn=following: drawn[:size],  # type: ignore[misc] # bound here
            )  # fmt: skip
            texts.append(text.decode())
    return texts


@pytest.mark.parametrize("one", VECTORS["handshakes"], ids=["one-time keys", "last resort"])
def test_handshakes_are_answered(one: dict[str, Any], keys: MemoryKeys) -> None:
    own = Own(BOB, raw(VECTORS["bob"]["ik_private"]))
    responded = respond(own, ADA, PrekeyHeader.parse(raw(one["header"])), keys)
    (secret,) = responded.secrets
    assert secret == raw(one["secret"])
    signed = Bundle.parse(raw(one["bundle"])).signed.key
    first = raw(one["first_private"])
    ends = {
        "ada": ratchet.respond(secret, responded.ratchet),
        "bob": ratchet.initiate(secret, signed, lambda size: first[:size]),
    }
    for by, state in ends.items():
        said = [line["text"] for line in one["talk"] if line["by"] == by]
        assert heard(state, by, one["talk"]) == said
