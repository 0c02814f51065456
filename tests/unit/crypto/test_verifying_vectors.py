"""What was written yesterday: the golden vectors of verifying, attachments and backups are made again, and read back."""

import json
import runpy
from pathlib import Path
from typing import Any

from chatera.crypto.attachments import decode_attachment, open_file
from chatera.crypto.backup import open_manifest, prove
from chatera.crypto.passphrase import unlock
from chatera.crypto.safety import Comparison, compare, is_same_number, read_qr_text, safety_number
from chatera.crypto.sas_messages import parse_message
from chatera.protocol.ids import AccountId

ROOT = Path(__file__).parents[3]
TOLD: dict[str, Any] = json.loads((ROOT / "tests" / "data" / "verifying.json").read_text("utf-8"))
MAKER = runpy.run_path(str(ROOT / "scripts" / "vectors" / "verifying.py"))
raw = bytes.fromhex


def test_the_same_bytes_are_written_today() -> None:
    assert json.loads(json.dumps(MAKER["vectors"]())) == TOLD


def test_codes_are_read() -> None:
    one = TOLD["safety"]
    ada, bob = AccountId(raw(one["ada"])), AccountId(raw(one["bob"]))
    assert compare(read_qr_text(one["bob_shows"]), ada, bob) is Comparison.MATCH
    assert is_same_number(one["number"], safety_number(ada, bob))


def test_messages_are_read() -> None:
    for data in TOLD["exchange"]["messages"].values():
        assert parse_message(raw(data)).pack().hex() == data


def test_a_file_is_read() -> None:
    (one,) = (each for each in TOLD["attachments"] if each["stream"])
    attachment = decode_attachment(raw(one["descriptor"]))
    assert b"".join(open_file(attachment, [raw(one["stream"])])).hex() == one["plain"]


def test_a_backup_is_read() -> None:
    one = TOLD["backup"]
    key = raw(one["backup_key"])
    manifest = open_manifest(raw(one["manifest"]), account=AccountId(raw(one["account"])), key=key)
    counts = {name: len(records) for name, records in one["sections"].items()}
    assert prove(manifest, key, [raw(one["stream"])]) == counts


def test_a_secret_is_read() -> None:
    one = TOLD["locked"]
    secret = unlock(one["passphrase"], raw(one["locked"]), purpose=one["purpose"].encode())
    assert secret.hex() == one["secret"]
