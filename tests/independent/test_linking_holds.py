"""The golden vectors of linking a device, read by the second reader."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.independent import decoder, linking

TOLD: dict[str, Any] = json.loads(
    (Path(__file__).parent.parent / "data" / "vectors" / "linking.json").read_text("utf-8")
)
raw = bytes.fromhex


def test_the_link() -> None:
    one = TOLD["link"]
    read = linking.link(one["text"])
    assert read["addresses"] == one["addresses"]
    assert read["port"] == one["port"]
    assert read["secret"].hex() == one["secret"]


@pytest.mark.parametrize("one", TOLD["agreements"], ids=lambda one: str(one["way"]))
def test_an_agreement(one: dict[str, Any]) -> None:
    names = ("hello", "offer", "reveal", "private_new", "private_listed", "secret")
    found = linking.agreement({name: raw(one[name]) for name in names})
    assert found["code"] == one["code"]
    for direction in ("from_new", "from_listed"):
        keys = found[direction]
        assert isinstance(keys, bytes)
        said = linking.opened(keys, [raw(chunk) for chunk in one[direction]])
        assert [data.hex() for data in said] == one[f"{direction}_plain"]


FIELDS = {
    "request": ("t", "name", "kind", "caps", "dk", "ik"),
    "accepted": ("t", "account", "name"),
    "signature": ("t", "sig"),
    "keys": ("t", "epoch", "dsk", "dsk_sig", "backup_key", "manifest"),
    "ready": ("t",),
    "history": ("t", "total"),
    "end": ("t", "count"),
    "no": ("t", "reason"),
}


@pytest.mark.parametrize("one", TOLD["said"], ids=lambda one: str(one["t"]))
def test_what_is_said(one: dict[str, Any]) -> None:
    said = decoder.unpack(raw(one["data"]))
    assert said["t"] == one["t"]
    decoder.without_surprises(said, FIELDS[said["t"]])


def test_the_keys_that_are_given() -> None:
    """The manifest lists the new device, and the seed is that of its key."""
    by_type = {one["t"]: decoder.unpack(raw(one["data"])) for one in TOLD["said"]}
    given, request = by_type["keys"], by_type["request"]
    manifest = decoder.manifest(given["manifest"])
    assert decoder.public_of(given["dsk"]) == manifest["dsk"]
    assert (given["epoch"], given["dsk_sig"]) == (manifest["epoch"], manifest["dsk_sig"])
    assert manifest["account"] == by_type["accepted"]["account"]
    listed = {device["dk"]: device for device in manifest["devices"]}[request["dk"]]
    assert listed["ik"] == request["ik"]
    assert listed["sig"] == by_type["signature"]["sig"]


BODIES = {
    "device": ("t", "salt", "device", "name"),
    "keys": ("t", "salt", "epoch", "dsk", "dsk_sig"),
}


@pytest.mark.parametrize("one", TOLD["bodies"], ids=lambda one: str(one["t"]))
def test_what_own_devices_tell_each_other(one: dict[str, Any]) -> None:
    body = decoder.unpack(raw(one["data"]))
    assert body["t"] == one["t"]
    decoder.without_surprises(body, BODIES[body["t"]])
