"""Drawing, renewing and checking prekeys; ML-KEM-768 against published vectors."""

from pathlib import Path

import cryptography_vectors
import pytest

from chatera.crypto.kem import decapsulate, encapsulate, kem_public
from chatera.crypto.keys import Signer
from chatera.crypto.prekeys import publish, renew, verify_bundle, verify_published
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.prekeys import KEM_KEY, Bundle, Prekey, Published, Role
from tests.helpers.devices import DAY, NOW, TalkingDevice, seeded

KATS = Path(cryptography_vectors.__file__).parent / "asymmetric/MLKEM/kat_MLKEM_768.rsp"


def kats() -> list[dict[str, str]]:
    """Read the first ten known answers."""
    begun = KATS.read_text().split("count = ")[1:11]
    lines = (one.splitlines()[1:] for one in begun)
    return [dict(line.split(" = ") for line in one if " = " in line) for one in lines]


@pytest.mark.parametrize("kat", kats())
def test_ml_kem_768_of_fips_203(kat: dict[str, str]) -> None:
    value = {name: bytes.fromhex(text) for name, text in kat.items()}
    seed = value["d"] + value["z"]
    assert kem_public(seed) == value["pk"]
    assert decapsulate(seed, value["ct"]) == (value["ss"], value["pk"])
    assert decapsulate(seed, value["ct_n"]) == (value["ss_n"], value["pk"])
    secret, ciphertext = encapsulate(value["pk"])
    assert decapsulate(seed, ciphertext)[0] == secret


@pytest.mark.parametrize("public", [b"", bytes(KEM_KEY - 1), bytes(KEM_KEY + 1), b"\xff" * KEM_KEY])
def test_what_is_no_kem_key_is_refused(public: bytes) -> None:
    with pytest.raises(RemoteProtocolError):
        encapsulate(public)


@pytest.mark.parametrize("ciphertext", [b"", bytes(1087), bytes(1089)])
def test_what_is_no_kem_ciphertext_is_refused(ciphertext: bytes) -> None:
    with pytest.raises(RemoteProtocolError):
        decapsulate(bytes(64), ciphertext)


def test_a_device_begins_with_all_prekeys() -> None:
    renewal = renew((), (), NOW, seeded(1))
    counts = {role: sum(key.role is role for key in renewal.fresh) for role in Role}
    assert counts == {
        Role.SIGNED: 1,
        Role.LAST_RESORT: 1,
        Role.ONE_TIME: 100,
        Role.ONE_TIME_KEM: 20,
    }
    assert len({key.id for key in renewal.fresh}) == 122
    assert all(0 < key.id < 2**32 for key in renewal.fresh)
    assert not renewal.expired


def test_what_was_handed_out_is_drawn_anew() -> None:
    kept = renew((), (), NOW, seeded(1)).fresh
    one_time = [key.id for key in kept if key.role is Role.ONE_TIME]
    kems = [key.id for key in kept if key.role is Role.ONE_TIME_KEM]
    fresh = renew(kept, (*one_time[:90], *kems[:19]), NOW, seeded(2)).fresh
    assert sorted(key.role for key in fresh) == [Role.ONE_TIME] * 10 + [Role.ONE_TIME_KEM]
    assert not renew(kept, (*one_time, *kems), NOW, seeded(2)).fresh


def test_keys_that_serve_many_times_are_replaced_and_kept_for_what_still_travels() -> None:
    kept = renew((), (), NOW, seeded(1)).fresh
    offered = [key.id for key in kept]
    renewal = renew(kept, offered, NOW + 7 * DAY, seeded(2))
    assert [key.role for key in renewal.fresh] == [Role.SIGNED, Role.LAST_RESORT]
    assert not renewal.expired
    assert not renew(kept, offered, NOW + 44 * DAY, seeded(2)).expired
    expired = renew(kept, offered, NOW + 44 * DAY + 1, seeded(2)).expired
    assert set(expired) == {key.id for key in kept if key.role < Role.ONE_TIME}
    assert len(renew(kept, offered, NOW + 98 * DAY, seeded(2)).expired) == 122


def test_published_are_the_newest_and_never_one_that_was_handed_out() -> None:
    dk = Signer(bytes(32))
    old = renew((), (), NOW, seeded(1)).fresh
    one_time = [key.id for key in old if key.role is Role.ONE_TIME]
    new, _, offer = renew(old, one_time[:40], NOW + 8 * DAY, seeded(2))
    published = publish(dk, (*old, *new), offer)
    fresh = {key.id for key in new}
    assert {published.signed.id, published.last_resort.id} < fresh
    assert len(published.one_time) == 100
    assert not {key.id for key in published.one_time} & set(one_time[40:])
    assert Published.parse(published.pack()) == published
    verify_published(published)


def test_what_a_restored_profile_does_not_have_is_not_offered() -> None:
    backup = renew((), (), NOW, seeded(1)).fresh
    lost = renew((), (), NOW + 1, seeded(2)).fresh
    one_time = [key.id for key in (*backup[:50], *lost[:50]) if key.role is Role.ONE_TIME]
    offer = renew(backup, one_time, NOW + 2, seeded(3)).offer
    assert not {key.id for key in lost} & set(offer)
    assert len(offer) == 122


def test_bundles_are_held_to_the_device_and_its_signatures() -> None:
    ada, bob = TalkingDevice("Ada", "laptop"), TalkingDevice("Bob", "desk")
    good = ada.bundle()
    verify_bundle(good, ada.device)
    other = bob.bundle()

    def with_(signed: Prekey = good.signed, kem: Prekey = good.kem) -> Bundle:
        return Bundle(device=good.device, signed=signed, kem=kem, one_time=good.one_time)

    for broken in (
        other,
        with_(signed=other.signed),
        with_(kem=other.kem),
        with_(signed=good.signed._replace(id=7)),
        with_(signed=good.signed._replace(key=bob.end.ik)),
        with_(kem=good.kem._replace(role=Role.LAST_RESORT)),
        with_(kem=good.kem._replace(id=good.kem.id ^ 1)),
        with_(kem=good.kem._replace(signature=good.signed.signature)),
    ):
        with pytest.raises(RemoteProtocolError):
            verify_bundle(broken, ada.device)


def test_what_is_published_with_another_signature_is_refused() -> None:
    ada, bob = TalkingDevice("Ada", "laptop"), TalkingDevice("Bob", "desk")
    mine, theirs = ada.public, bob.public
    for changed in (
        {"signed": theirs.signed}, {"last_resort": theirs.last_resort},
        {"one_time_kem": theirs.one_time_kem}, {"device": bob.device},
    ):  # fmt: skip
        parts = {name: getattr(mine, name) for name in mine.__slots__}
        with pytest.raises(RemoteProtocolError):
            verify_published(Published(**parts | changed))


def test_private_prekeys_tell_no_key() -> None:
    (key, *_) = renew((), (), NOW, seeded(1)).fresh
    assert repr(key) == f"PrivatePrekey(SIGNED, {key.id})"
