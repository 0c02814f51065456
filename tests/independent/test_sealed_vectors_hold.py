"""The golden vectors of sealed events, read by the second reader."""

from typing import Any

import pytest
from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt as xchacha
from nacl.exceptions import CryptoError

from tests.independent import decoder, sealed
from tests.independent.test_vectors_hold import raw, told

VECTORS = told("sealed")


@pytest.mark.parametrize("one", VECTORS["events"], ids=lambda one: str(one["name"]))
def test_sealed_events(one: dict[str, Any]) -> None:
    data, key = raw(one["data"]), raw(one["key"])
    event = decoder.event(data)
    assert (event.kind, event.id.hex()) == (2, one["id"])
    assert sealed.opened(data, key).hex() == one["inner"]
    assert event.body is not None
    place = sealed.body(event.body).place
    assert (None if place is None else [place[0].hex(), place[1]]) == one["index"]
    with pytest.raises(decoder.Malformed, match="another key"):
        sealed.opened(data, bytes(32))


def test_what_was_said() -> None:
    inner = decoder.unpack(raw(VECTORS["events"][0]["inner"]))
    assert inner["t"] == "text"
    assert inner["text"] == "Hello, Bob! Grüße 👋"


def test_a_header_that_differs_opens_nothing() -> None:
    data = raw(VECTORS["events"][0]["data"])
    at = 2  # the conversation
    moved = data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]
    with pytest.raises(CryptoError):
        sealed.opened(moved, raw(VECTORS["events"][0]["key"]))


def test_sizes() -> None:
    for size, padded in VECTORS["padded_sizes"]:
        assert sealed.padded_size(size) == padded


def test_a_chain_gives_the_keys_of_its_events() -> None:
    one = VECTORS["chain"]
    keys = sealed.chain(raw(one["chain_key"]), one["n"], len(one["keys"]))
    assert {str(n): key.hex() for n, key in keys.items()} == one["keys"]
    by_chain = [event for event in VECTORS["events"] if event["index"]]
    assert by_chain
    for event in by_chain:
        key_id, n = event["index"]
        assert (key_id, keys[n].hex()) == (one["key_id"], event["key"])


@pytest.mark.parametrize("one", VECTORS["parcels"], ids=lambda one: str(one["name"]))
def test_parcels(one: dict[str, Any]) -> None:
    parcel = sealed.parcel(raw(one["data"]))
    assert (parcel.to.hex(), parcel.sender.hex(), parcel.type) == (
        one["to"],
        one["from"],
        one["type"],
    )
    assert (parcel.ref.hex(), parcel.ad.hex()) == (one["ref"], one["ad"])
    nonce, ciphertext = parcel.message[:24], parcel.message[24:]  # what stands for a ratchet here
    content = xchacha(ciphertext, parcel.ad, nonce, raw(one["message_key"]))
    assert content.hex() == one["content"]
    if parcel.type == 1:
        (event,) = [event for event in VECTORS["events"] if event["id"] == one["ref"]]
        assert sealed.opened(raw(event["data"]), content).hex() == event["inner"]
    else:
        key_id, n, chain_key = sealed.sender_key(content)
        assert parcel.ref == key_id + bytes(16)
        chain = VECTORS["chain"]
        assert (key_id.hex(), n, chain_key.hex()) == (
            chain["key_id"],
            chain["n"],
            chain["chain_key"],
        )


@pytest.mark.parametrize("one", VECTORS["asks"])
def test_asks(one: dict[str, Any]) -> None:
    event, sender, to, hlc = sealed.ask(raw(one["data"]))
    assert (event.hex(), sender.hex(), to.hex(), hlc) == (
        one["event"],
        one["from"],
        one["to"],
        one["hlc"],
    )


@pytest.mark.parametrize("one", VECTORS["phrases"])
def test_phrases(one: dict[str, str]) -> None:
    assert sealed.root_of(one["phrase"]).hex() == one["root"]
