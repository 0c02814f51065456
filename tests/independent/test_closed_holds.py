"""The golden vectors of closed communities, read by the second reader."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.independent import closed
from tests.independent.decoder import hk

TOLD: dict[str, Any] = json.loads(
    (Path(__file__).parent.parent / "data" / "closed.json").read_text("utf-8")
)
FAMILY: dict[str, str] = TOLD["community"]
raw = bytes.fromhex


def test_the_id_follows_from_the_secret() -> None:
    read = closed.entry(raw(FAMILY["packed"]))
    assert read["community"].hex() == FAMILY["community"]
    assert read["secret"].hex() == FAMILY["secret"]
    assert (read["founded"]["name"], read["founded"]["entry"]) == (FAMILY["name"], "passphrase")


@pytest.mark.parametrize("one", TOLD["invitations"], ids=["bare", "with a hub"])
def test_an_invitation(one: dict[str, Any]) -> None:
    read = closed.invitation(one["link"])
    assert read["community"].hex() == FAMILY["community"]
    assert read.get("node", b"").hex() == one["node"]
    assert list(read.get("addresses", ())) == one["addresses"]
    assert read.get("port", 0) == one["port"]


def test_the_proofs() -> None:
    one, secret = TOLD["proofs"], raw(FAMILY["secret"])
    for side in ("client", "node"):
        label = f"ChatEra/entry/{side}/v1\0".encode()
        assert hk(secret, label + raw(one["login"])).hex() == one[side]
    both = raw(one["giving"]) + raw(one["taking"]) + raw(FAMILY["community"])
    for side in ("merger", "taken"):
        assert hk(secret, f"ChatEra/entry/{side}/v1\0".encode() + both).hex() == one[side]


def test_the_passphrase_lets_in() -> None:
    known = closed.word(FAMILY["passphrase"], raw(FAMILY["community"]))
    assert known.hex() == FAMILY["word"]
    read = closed.admitted({name: raw(value) for name, value in TOLD["knock"].items()}, known)
    assert read["community"].hex() == FAMILY["community"]
    assert read["word"] == known
