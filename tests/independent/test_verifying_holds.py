"""The golden vectors of verifying, attachments and backups, read by the second reader."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.independent import decoder, verifying

TOLD: dict[str, Any] = json.loads(
    (Path(__file__).parent.parent / "data" / "verifying.json").read_text("utf-8")
)
raw = bytes.fromhex
LONG = bytes(at * 7 % 251 for at in range(70_000))


def test_safety_number_and_codes() -> None:
    one = TOLD["safety"]
    ada, bob = raw(one["ada"]), raw(one["bob"])
    assert verifying.safety_number(ada, bob) == verifying.safety_number(bob, ada) == one["number"]
    assert verifying.code(one["ada_shows"]) == (1, ada, bob)
    assert verifying.code(one["bob_shows"]) == (1, bob, ada)


def test_a_whole_exchange() -> None:
    one = TOLD["exchange"]
    messages = {name: raw(data) for name, data in one["messages"].items()}
    shown = verifying.exchange(messages, raw(one["private_ada"]), raw(one["private_bob"]))
    for name in ("secret", "transcript", "bytes"):
        assert shown[name].hex() == one[name]
    assert shown["numbers"] == one["numbers"]
    assert shown["pictures"] == one["pictures"]
    assert len({sign for sign, _ in one["table"]}) == 64


@pytest.mark.parametrize("one", TOLD["attachments"], ids=lambda one: str(one["name"]))
def test_attachments(one: dict[str, Any]) -> None:
    descriptor = decoder.unpack(raw(one["descriptor"]))
    assert descriptor["name"] == one["name"]
    plain = LONG if one["plain"] is None else raw(one["plain"])
    stream = verifying.seal_stream(verifying.attachment_key(descriptor), raw(one["header"]), plain)
    assert one["stream"] in {None, stream.hex()}
    assert verifying.attachment(descriptor, stream) == plain


def test_a_backup() -> None:
    one = TOLD["backup"]
    key = raw(one["backup_key"])
    fields = verifying.manifest(raw(one["manifest"]), raw(one["account"]), key)
    assert (fields["version"], fields["created"]) == (one["version"], one["created"])
    sections = verifying.backup(fields, key, raw(one["stream"]))
    assert {name: [held.hex() for held in records] for name, records in sections.items()} == one[
        "sections"
    ]


def test_a_secret_under_a_passphrase() -> None:
    one = TOLD["locked"]
    secret = verifying.unlock(one["passphrase"], one["purpose"].encode(), raw(one["locked"]))
    assert secret.hex() == one["secret"]
