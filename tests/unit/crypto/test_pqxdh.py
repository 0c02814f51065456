"""The handshake: both ends agree, the classical part with the library ``x3dh`` too, and nothing can be left out."""

import secrets

import pytest
from hypothesis import given, strategies as st
from nacl import bindings
from nacl.signing import SigningKey
from x3dh import BaseState, Bundle as OtherBundle, HashFunction, Header, IdentityKeyFormat
from x3dh.identity_key_pair import IdentityKeyPairSeed

from chatera.crypto import pqxdh
from chatera.crypto.pqxdh import HEADER_SIZE, End, PrekeyHeader, initiate, respond
from chatera.crypto.prekeys import PrivatePrekey
from chatera.crypto.primitives import Undecryptable, x25519_public
from chatera.protocol import limits
from chatera.protocol.errors import LocalProtocolError, RemoteProtocolError
from chatera.protocol.ids import DeviceId
from chatera.protocol.manifests import Device, Manifest, Revocation
from chatera.protocol.prekeys import Bundle, Prekey, Role
from tests.helpers.devices import NOW, TalkingDevice, seeded
from tests.helpers.other_ratchet import finished
from tests.unit.crypto.test_primitives import LOW_ORDER

INFO = b"an application"


class OtherState(BaseState):
    @staticmethod
    def _encode_public_key(key_format: IdentityKeyFormat, pub: bytes) -> bytes:
        return bytes((key_format is IdentityKeyFormat.ED_25519,)) + pub


def other_state() -> OtherState:
    return OtherState.create(IdentityKeyFormat.ED_25519, HashFunction.SHA_512, INFO)


def private(role: Role, number: int = 1) -> PrivatePrekey:
    return PrivatePrekey(role, number, secrets.token_bytes(32), NOW)


def prekey_of(key: PrivatePrekey) -> Prekey:
    return Prekey(key.role, key.id, x25519_public(key.private))


@pytest.mark.parametrize("with_one_time", [True, False])
@pytest.mark.parametrize("_again", range(10))
def test_x3dh_begins_and_we_agree(_again: int, *, with_one_time: bool) -> None:
    seed = secrets.token_bytes(32)
    ik = IdentityKeyPairSeed(seed).as_priv().priv
    signed, one_time = private(Role.SIGNED), private(Role.ONE_TIME, 2) if with_one_time else None
    public = x25519_public(signed.private)
    bundle = OtherBundle(
        bytes(SigningKey(seed).verify_key), public, SigningKey(seed).sign(b"\0" + public).signature,
        frozenset({x25519_public(one_time.private)} if one_time else ()),
    )  # fmt: skip
    expected, _, header = finished(
        other_state().get_shared_secret_active(bundle, require_pre_key=with_one_time)
    )
    peer_ik = bindings.crypto_sign_ed25519_pk_to_curve25519(header.identity_key)
    agreed = pqxdh.responder_agreement(ik, signed, one_time, peer_ik, header.ephemeral_key)
    assert pqxdh.derive(agreed, b"", INFO) == expected


@pytest.mark.parametrize("with_one_time", [True, False])
@pytest.mark.parametrize("_again", range(10))
def test_we_begin_and_x3dh_agrees(_again: int, *, with_one_time: bool) -> None:
    other = other_state()
    other.generate_pre_keys(3 if with_one_time else 0)
    seed, ek = secrets.token_bytes(32), secrets.token_bytes(32)
    taken = min(other.bundle.pre_keys) if with_one_time else None
    agreed = pqxdh.initiator_agreement(
        IdentityKeyPairSeed(seed).as_priv().priv, ek,
        bindings.crypto_sign_ed25519_pk_to_curve25519(other.bundle.identity_key),
        other.bundle.signed_pre_key, Prekey(Role.ONE_TIME, 1, taken) if taken else None,
    )  # fmt: skip
    header = Header(
        bytes(SigningKey(seed).verify_key), x25519_public(ek), other.bundle.signed_pre_key, taken
    )
    expected, _, _ = finished(
        other.get_shared_secret_passive(header, require_pre_key=with_one_time)
    )
    assert pqxdh.derive(agreed, b"", INFO) == expected


@pytest.mark.parametrize("one_time", [True, False])
@pytest.mark.parametrize("one_time_kem", [True, False])
def test_both_ends_agree(*, one_time: bool, one_time_kem: bool) -> None:
    ada, bob = TalkingDevice("Ada", "laptop"), TalkingDevice("Bob", "desk")
    keys, kems = bob.published
    bundle = bob.public.bundle(keys[0] if one_time else None, kems[0] if one_time_kem else None)
    secret, ratchet, header = initiate(ada.own, bob.end, bundle, ada.random)
    assert (header.one_time != 0) is one_time
    again = PrekeyHeader.parse(header.pack())
    assert again == header
    responded = respond(bob.own, ada.end, again, bob.keys)
    assert list(responded.secrets) == [secret]
    assert x25519_public(responded.ratchet) == ratchet
    assert len(responded.used) == one_time + one_time_kem
    assert bob.public.signed.id not in responded.used
    assert bob.public.last_resort.id not in responded.used


def test_the_responder_knows_a_few_heads_more() -> None:
    ada, bob = TalkingDevice("Ada", "laptop"), TalkingDevice("Bob", "desk")
    secret, _, header = initiate(ada.own, bob.end, bob.bundle(), ada.random)
    later = [bytes((n,)) * 32 for n in range(5)]
    ours, theirs = (dev.end._replace(heads=(*later[:2], *dev.heads)) for dev in (bob, ada))
    tried = list(respond(bob.own._replace(end=ours), theirs, header, bob.keys).secrets)
    assert len(tried) == len(set(tried)) == 9
    assert tried[-1] == secret
    strangers = ada.end._replace(heads=(later[3],))
    assert secret not in respond(bob.own, strangers, header, bob.keys).secrets


def test_whatever_differs_gives_another_secret() -> None:
    ada, bob, eve = (TalkingDevice(*one) for one in (("Ada", "1"), ("Bob", "1"), ("Eve", "1")))
    secret, _, header = initiate(ada.own, bob.end, bob.bundle(), ada.random)
    other = eve.end
    seen = {secret}
    for theirs in (
        ada.end._replace(account=other.account), ada.end._replace(device=other.device),
        ada.end._replace(heads=other.heads),
    ):  # fmt: skip
        seen.update(respond(bob.own, theirs, header, bob.keys).secrets)
    for ours in (
        bob.own._replace(ik=eve.ik), bob.own._replace(end=bob.end._replace(account=other.account)),
        bob.own._replace(end=bob.end._replace(device=other.device)),
        bob.own._replace(end=bob.end._replace(ik=other.ik)),
    ):  # fmt: skip
        seen.update(respond(ours, ada.end, header, bob.keys).secrets)
    flipped = bytes((header.ciphertext[0] ^ 1,)) + header.ciphertext[1:]
    keys, kems = (one[0].id for one in bob.published)
    for changed in (
        header._replace(ek=other.ik), header._replace(ciphertext=flipped),
        header._replace(one_time=0), header._replace(one_time=keys),
        header._replace(kem=kems), header._replace(kem=bob.public.last_resort.id),
    ):  # fmt: skip
        seen.update(respond(bob.own, ada.end, changed, bob.keys).secrets)
    assert len(seen) == 14


def test_keys_that_are_not_there_or_of_another_role() -> None:
    ada, bob = TalkingDevice("Ada", "laptop"), TalkingDevice("Bob", "desk")
    header = initiate(ada.own, bob.end, bob.bundle(), ada.random).header
    free = next(n for n in range(1, 200) if bob.keys.prekey(n) is None)
    for number in (free, header.one_time, header.kem):
        with pytest.raises(Undecryptable):
            respond(bob.own, ada.end, header._replace(signed=number), bob.keys)
    for number in (free, header.one_time, header.signed):
        with pytest.raises(Undecryptable):
            respond(bob.own, ada.end, header._replace(kem=number), bob.keys)
    for number in (free, header.kem, header.signed):
        with pytest.raises(Undecryptable):
            respond(bob.own, ada.end, header._replace(one_time=number), bob.keys)


def test_a_key_that_no_manifest_lists_is_refused() -> None:
    ada, bob, eve = (TalkingDevice(*one) for one in (("Ada", "1"), ("Bob", "1"), ("Eve", "1")))
    header = initiate(eve.own, bob.end, bob.bundle(), eve.random).header
    with pytest.raises(RemoteProtocolError):
        respond(bob.own, ada.end, header, bob.keys)


def test_a_device_has_no_session_with_itself() -> None:
    ada = TalkingDevice("Ada", "laptop")
    with pytest.raises(LocalProtocolError):
        initiate(ada.own, ada.end, ada.bundle(), ada.random)


@pytest.mark.parametrize("public", LOW_ORDER)
def test_keys_of_low_order_are_refused(public: bytes) -> None:
    ada, bob = TalkingDevice("Ada", "laptop"), TalkingDevice("Bob", "desk")
    bundle = bob.bundle()
    assert bundle.one_time is not None
    weak = Bundle(
        device=bob.device, signed=bundle.signed, kem=bundle.kem,
        one_time=bundle.one_time._replace(key=public),
    )  # fmt: skip
    with pytest.raises(RemoteProtocolError):
        initiate(ada.own, bob.end, weak, ada.random)
    with pytest.raises(RemoteProtocolError):
        initiate(ada.own, bob.end._replace(ik=public), bundle, ada.random)
    header = initiate(ada.own, bob.end, bundle, ada.random).header
    with pytest.raises(RemoteProtocolError):
        respond(bob.own, ada.end, header._replace(ek=public), bob.keys)
    with pytest.raises(RemoteProtocolError):
        respond(bob.own, ada.end._replace(ik=public), header._replace(ik=public), bob.keys)


def manifest(*devices: Device, revoked: tuple[DeviceId, ...] = ()) -> Manifest:
    ada = TalkingDevice("Ada", "laptop")
    return Manifest(
        account=ada.account, epoch=0, seq=0, prevs=(), dsk=bytes(32), dsk_sig=bytes(64),
        devices=devices, revoked=tuple(Revocation(dk=one, hlc=1) for one in revoked),
    )  # fmt: skip


def test_an_end_is_what_the_manifest_lists() -> None:
    ada = TalkingDevice("Ada", "laptop")
    listed = Device(dk=ada.device, kind="desktop", caps=(), sig=bytes(64), ik=ada.end.ik)
    heads = tuple(bytes((n,)) * 32 for n in range(limits.MANIFEST_HEADS + 2))
    known = heads[: limits.MANIFEST_HEADS]
    assert End.listed(manifest(listed), ada.device, heads) == ada.end._replace(heads=known)
    plain = Device(dk=ada.device, kind="desktop", caps=(), sig=bytes(64))
    short = Device(dk=ada.device, kind="desktop", caps=(), sig=bytes(64), ik=bytes(31))
    for broken, given_heads in (
        (manifest(), heads), (manifest(plain), heads), (manifest(short), heads),
        (manifest(listed, revoked=(ada.device,)), heads), (manifest(listed), ()),
        (manifest(listed), (bytes(31),)),
    ):  # fmt: skip
        with pytest.raises(RemoteProtocolError):
            End.listed(broken, ada.device, given_heads)


@given(st.binary(max_size=100) | st.binary(min_size=HEADER_SIZE - 1, max_size=HEADER_SIZE + 9))
def test_headers_are_read_or_refused(data: bytes) -> None:
    try:
        header = PrekeyHeader.parse(data)
    except RemoteProtocolError:
        return
    assert header.pack() == data[:HEADER_SIZE]
    assert header.signed
    assert header.kem


def test_a_header_without_the_post_quantum_part_is_none() -> None:
    header = PrekeyHeader(bytes(32), bytes(32), 1, 0, 1, bytes(1088))
    assert len(header.pack()) == HEADER_SIZE == 1_164
    for stripped in (
        header._replace(kem=0).pack(), header._replace(signed=0).pack(), header.pack()[:-1],
        header.pack()[:76],
    ):  # fmt: skip
        with pytest.raises(RemoteProtocolError):
            PrekeyHeader.parse(stripped)


def test_an_own_end_tells_no_key() -> None:
    own = TalkingDevice("Ada", "laptop").own
    assert repr(own.ik) not in repr(own)
    assert seeded(1)(4) == seeded(1)(4)
