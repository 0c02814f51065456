"""Sessions between two devices: how they begin, age and end, and what a malicious peer or node gets accepted: nothing."""

from typing import Any

import pytest
from hypothesis import given, strategies as st

from chatera.crypto import sessions
from chatera.crypto.pqxdh import HEADER_SIZE
from chatera.crypto.primitives import Undecryptable
from chatera.crypto.ratchet import OVERHEAD
from chatera.crypto.sessions import (
    NoSession,
    Opener,
    PeerSessions,
    State,
    begun_since,
    needs_bundle,
    pack_sessions,
    unpack_sessions,
)
from chatera.protocol import limits
from chatera.protocol.errors import LocalProtocolError, RemoteProtocolError, StorageError
from chatera.protocol.prekeys import Bundle
from tests.helpers.devices import DAY, TalkingDevice


@pytest.fixture
def ada() -> TalkingDevice:
    return TalkingDevice("Ada", "laptop")


@pytest.fixture
def bob() -> TalkingDevice:
    return TalkingDevice("Bob", "desk")


@pytest.fixture
def eve() -> TalkingDevice:
    return TalkingDevice("Eve", "anywhere")


def talk(one: TalkingDevice, other: TalkingDevice, text: bytes = b"text") -> None:
    assert other.open(one, one.seal(other, text)) == text


def begun(ada: TalkingDevice, bob: TalkingDevice) -> None:
    """Let both have written on one session."""
    ada.begin(bob)
    talk(ada, bob)
    talk(bob, ada)


def unchanged(device: TalkingDevice, other: TalkingDevice, message: bytes, ad: bytes = b"") -> None:
    """See that a message is refused, and that nothing was changed by it."""
    before = (device.keys.sessions(other.device), device.keys.prekeys())
    with pytest.raises(RemoteProtocolError):
        device.open(other, message, ad, b"a name never heard of")
    assert (device.keys.sessions(other.device), device.keys.prekeys()) == before


def test_from_none_to_established(ada: TalkingDevice, bob: TalkingDevice) -> None:
    assert ada.state(bob) == State.NONE
    assert needs_bundle(ada.keys.sessions(bob.device), ada.now)
    ada.begin(bob)
    assert ada.state(bob) == State.INIT_SENT
    first, second = ada.seal(bob, b"1"), ada.seal(bob, b"2")
    assert len(first) == len(second) == HEADER_SIZE + OVERHEAD + 1
    assert bob.open(ada, second) == b"2"
    assert bob.state(ada) == State.ESTABLISHED
    assert bob.open(ada, first) == b"1"
    talk(bob, ada)
    assert ada.state(bob) == State.ESTABLISHED
    assert len(ada.seal(bob, b"3")) == OVERHEAD + 1


def test_without_a_session_nothing_is_sealed(ada: TalkingDevice, bob: TalkingDevice) -> None:
    with pytest.raises(NoSession):
        ada.seal(bob, b"text")


def test_one_time_keys_go_when_their_message_was_opened(
    ada: TalkingDevice, bob: TalkingDevice
) -> None:
    bundle = bob.bundle()
    assert bundle.one_time is not None
    ada.begin(bob, bundle)
    message = ada.seal(bob, b"text")
    unchanged(bob, ada, message[:-1] + bytes((message[-1] ^ 1,)))
    assert bob.open(ada, message) == b"text"
    assert bob.keys.prekey(bundle.one_time.id) is None
    assert bob.keys.prekey(bundle.kem.id) is None
    assert bob.keys.prekey(bundle.signed.id) is not None


def test_without_one_time_keys_a_session_begins_too(ada: TalkingDevice, bob: TalkingDevice) -> None:
    ada.begin(bob, bob.public.bundle(None, None))
    before = bob.keys.prekeys()
    talk(ada, bob)
    assert bob.keys.prekeys() == before
    talk(bob, ada)


def test_after_a_week_a_new_handshake(ada: TalkingDevice, bob: TalkingDevice) -> None:
    begun(ada, bob)
    late = bob.seal(ada, b"late")
    ada.now += 7 * DAY - 1
    assert ada.state(bob) == State.ESTABLISHED
    ada.now += 1
    assert ada.state(bob) == State.STALE
    with pytest.raises(NoSession):
        ada.seal(bob, b"text")
    ada.begin(bob)
    assert ada.state(bob) == State.INIT_SENT
    (_, old) = ada.keys.sessions(bob.device).sessions
    assert old.state(ada.now) == State.CLOSED
    assert ada.open(bob, late) == b"late"
    assert ada.state(bob) == State.INIT_SENT
    talk(ada, bob)
    talk(bob, ada)
    assert ada.state(bob) == State.ESTABLISHED


def test_a_session_that_nobody_answered_is_stale_too(
    ada: TalkingDevice, bob: TalkingDevice
) -> None:
    ada.begin(bob)
    ada.now += 7 * DAY
    assert needs_bundle(ada.keys.sessions(bob.device), ada.now)


def test_closed_sessions_are_dropped_when_nothing_can_come_any_more(
    ada: TalkingDevice, bob: TalkingDevice
) -> None:
    begun(ada, bob)
    ada.now += 97 * DAY
    ada.begin(bob, bob.bundle())
    assert len(ada.keys.sessions(bob.device).sessions) == 2
    ada.now += 1
    ada.begin(bob, bob.bundle())
    assert len(ada.keys.sessions(bob.device).sessions) == 2


def test_five_sessions_are_kept(ada: TalkingDevice, bob: TalkingDevice) -> None:
    messages = []
    for n in range(6):
        ada.begin(bob)
        messages.append(ada.seal(bob, b"%d" % n))
    for n in range(6):
        assert bob.open(ada, messages[n]) == b"%d" % n
    assert len(ada.keys.sessions(bob.device).sessions) == 5
    assert len(bob.keys.sessions(ada.device).sessions) == 5


def test_send_on_the_one_last_received_on(ada: TalkingDevice, bob: TalkingDevice) -> None:
    begun(ada, bob)
    first = ada.keys.sessions(bob.device).sessions[0].id
    waiting = bob.seal(ada, b"on the first")
    ada.begin(bob)
    second = ada.keys.sessions(bob.device).sessions[0].id
    talk(ada, bob)
    assert bob.keys.sessions(ada.device).sessions[0].id == second
    assert ada.open(bob, waiting) == b"on the first"
    assert ada.keys.sessions(bob.device).sessions[0].id == first
    talk(ada, bob)
    assert bob.keys.sessions(ada.device).sessions[0].id == first


def test_both_begin_at_one_moment(ada: TalkingDevice, bob: TalkingDevice) -> None:
    ada.begin(bob)
    bob.begin(ada)
    from_ada = [ada.seal(bob, b"%d" % n) for n in range(3)]
    from_bob = [bob.seal(ada, b"%d" % n) for n in range(3)]
    for n in (2, 0, 1):
        assert bob.open(ada, from_ada[n]) == b"%d" % n
        assert ada.open(bob, from_bob[n]) == b"%d" % n
    for _ in range(3):
        one, other = ada.seal(bob, b"cross"), bob.seal(ada, b"wise")
        assert bob.open(ada, one) == b"cross"
        assert ada.open(bob, other) == b"wise"
    talk(ada, bob)
    talk(bob, ada)
    assert ada.state(bob) == bob.state(ada) == State.ESTABLISHED
    ids = {dev.keys.sessions(o.device).sessions[0].id for dev, o in ((ada, bob), (bob, ada))}
    assert len(ids) == 1


def test_a_parcel_that_was_opened_never_reaches_the_ratchet(
    ada: TalkingDevice, bob: TalkingDevice
) -> None:
    begun(ada, bob)
    message = ada.seal(bob, b"key")
    assert bob.open(ada, message, name=b"event") == b"key"
    before = bob.keys.sessions(ada.device)
    assert bob.open(ada, message, name=b"event") is None
    assert bob.open(ada, ada.seal(bob, b"again"), name=b"event") is None
    assert bob.keys.sessions(ada.device) == before


def test_several_asks_get_one_new_session(ada: TalkingDevice, bob: TalkingDevice) -> None:
    begun(ada, bob)
    asked = ada.now + 1
    kept = ada.keys.sessions
    assert not begun_since(kept(bob.device), asked, ada.now)
    ada.now += 10
    ada.begin(bob)
    assert begun_since(kept(bob.device), asked, ada.now)
    assert not begun_since(kept(bob.device), asked, ada.now + 7 * DAY)
    assert not begun_since(PeerSessions(bob.device), asked, ada.now)


def test_a_restored_profile_ends_in_a_new_session(ada: TalkingDevice, bob: TalkingDevice) -> None:
    begun(ada, bob)
    backup = ada.keys.copy()
    talk(ada, bob, b"after the backup")
    talk(bob, ada, b"and an answer")
    talk(ada, bob, b"and on")
    ada.keys = backup
    unchanged(bob, ada, ada.seal(bob, b"sent twice under one key, with two nonces"))
    ada.begin(bob)
    talk(ada, bob)
    talk(bob, ada)


def test_a_restored_responder_ends_in_a_new_session(ada: TalkingDevice, bob: TalkingDevice) -> None:
    backup = bob.keys.copy()
    begun(ada, bob)
    bob.keys = backup
    unchanged(bob, ada, ada.seal(bob, b"of a session it forgot"))
    ada.begin(bob)
    talk(ada, bob)


def test_manifests_grow_while_messages_travel(ada: TalkingDevice, bob: TalkingDevice) -> None:
    ada.begin(bob)
    message = ada.seal(bob, b"text")
    ada.see_heads(b"newer")
    bob.see_heads(b"newer", b"newest")
    assert bob.open(ada, message) == b"text"
    talk(bob, ada)


def test_under_a_foreign_manifest_nothing_begins(ada: TalkingDevice, bob: TalkingDevice) -> None:
    ada.begin(bob)
    message = ada.seal(bob, b"text")
    ada.see_heads(*(b"%d" % n for n in range(limits.MANIFEST_HEADS)))
    unchanged(bob, ada, message)


# What a malicious peer or node tries.


def test_a_handshake_is_carried_out_once(ada: TalkingDevice, bob: TalkingDevice) -> None:
    """Even with the keys that serve many times, and when the session it made was forgotten long ago."""
    ada.begin(bob, bob.public.bundle(None, None))
    message = ada.seal(bob, b"text")
    assert bob.open(ada, message) == b"text"
    unchanged(bob, ada, message)
    for _ in range(5):
        ada.begin(bob)
        talk(ada, bob)
    unchanged(bob, ada, message)


def test_a_handshake_with_a_one_time_key_that_is_gone(
    ada: TalkingDevice, bob: TalkingDevice, eve: TalkingDevice
) -> None:
    bundle = bob.bundle()
    ada.begin(bob, bundle)
    talk(ada, bob)
    eve.begin(bob, bundle)
    unchanged(bob, eve, eve.seal(bob, b"text"))


def test_wrong_ids(ada: TalkingDevice, bob: TalkingDevice) -> None:
    ada.begin(bob)
    message = ada.seal(bob, b"text")
    ids = [key.id.to_bytes(4, "big") for key in bob.keys.prekeys()[:20]] + [bytes(4), b"\xff" * 4]
    for at in (64, 68, 72):
        for number in ids:
            changed = message[:at] + number + message[at + 4 :]
            if changed != message:
                unchanged(bob, ada, changed)
    assert bob.open(ada, message) == b"text"


def test_every_byte_of_a_prekey_message_counts(ada: TalkingDevice, bob: TalkingDevice) -> None:
    ada.begin(bob)
    message = ada.seal(bob, b"text")
    for at in (*range(80), *range(80, len(message), 29), *range(HEADER_SIZE, len(message))):
        unchanged(bob, ada, message[:at] + bytes((message[at] ^ 4,)) + message[at + 1 :])
    assert bob.open(ada, message) == b"text"


def test_the_post_quantum_part_cannot_be_stripped(ada: TalkingDevice, bob: TalkingDevice) -> None:
    bundle = bob.bundle()
    ada.begin(bob, bundle)
    message = ada.seal(bob, b"text")
    header, rest = message[:HEADER_SIZE], message[HEADER_SIZE:]
    unchanged(bob, ada, header[:76] + rest)
    unchanged(bob, ada, header[:72] + bytes(4) + header[76:] + rest)
    unchanged(bob, ada, header[:76] + bytes(1088) + rest)
    packed = bundle.pack()
    for stripped in (packed[:133], packed[:133] + b"\3" + packed[134:], packed[:133] + b"\0"):
        with pytest.raises(RemoteProtocolError):
            Bundle.parse(stripped)


def test_swapped_keys_in_a_bundle(
    ada: TalkingDevice, bob: TalkingDevice, eve: TalkingDevice
) -> None:
    bundle, hers = bob.bundle(), eve.bundle()

    def swapped(**parts: Any) -> Bundle:
        names = ("device", "signed", "kem", "one_time")
        return Bundle(**{name: getattr(bundle, name) for name in names} | parts)

    for broken in (
        hers,
        swapped(device=eve.device),
        swapped(signed=hers.signed),
        swapped(kem=hers.kem),
    ):
        with pytest.raises(RemoteProtocolError):
            ada.begin(bob, broken)
    assert ada.state(bob) == State.NONE
    # One-time keys carry no signature: the session that begins with another's opens for nobody.
    ada.begin(bob, swapped(one_time=hers.one_time))
    message = ada.seal(bob, b"text")
    unchanged(bob, ada, message)
    unchanged(eve, ada, message)
    assert bundle.one_time is not None
    assert hers.one_time is not None
    ada.begin(bob, swapped(one_time=bundle.one_time._replace(key=hers.one_time.key)))
    unchanged(bob, ada, ada.seal(bob, b"text"))


def test_somebody_elses_message_under_ones_own_name(
    ada: TalkingDevice, bob: TalkingDevice, eve: TalkingDevice
) -> None:
    begun(ada, bob)
    begun(eve, bob)
    message = ada.seal(bob, b"text")
    unchanged(bob, eve, message)
    unchanged(eve, ada, message)
    unchanged(ada, bob, message)
    assert bob.open(ada, message) == b"text"


def test_a_device_that_claims_anothers_identity_key(
    ada: TalkingDevice, bob: TalkingDevice, eve: TalkingDevice
) -> None:
    """Eve lists Ada's IK as her own and forwards what Ada wrote: the transcript names another device."""
    ada.begin(bob)
    message = ada.seal(bob, b"text")
    stolen = eve.end._replace(ik=ada.end.ik)
    opener = Opener(bob.own, bob.keys, bob.names.__contains__, bob.random)
    with pytest.raises(Undecryptable):
        opener.open(stolen, bob.keys.sessions(eve.device), b"", message, b"", now=bob.now)


def test_an_initiator_without_the_private_key(
    ada: TalkingDevice, bob: TalkingDevice, eve: TalkingDevice
) -> None:
    """Eve writes in Ada's name with a key of her own."""
    pretended = eve.own._replace(end=ada.end)
    begun = sessions.begin(
        pretended, bob.end, PeerSessions(bob.device), bob.bundle(), now=eve.now, random=eve.random
    )
    _, message = sessions.seal(begun, b"text", b"", now=eve.now, random=eve.random)
    unchanged(bob, ada, message)


def test_a_parcel_moved_to_another_event(ada: TalkingDevice, bob: TalkingDevice) -> None:
    begun(ada, bob)
    message = ada.seal(bob, b"key", b"to | from | 1 | event")
    unchanged(bob, ada, message, b"to | from | 1 | other")
    assert bob.open(ada, message, b"to | from | 1 | event") == b"key"


def test_sessions_of_another_device_are_not_mixed_up(
    ada: TalkingDevice, bob: TalkingDevice, eve: TalkingDevice
) -> None:
    with pytest.raises(LocalProtocolError):
        sessions.begin(
            ada.own, bob.end, PeerSessions(eve.device), bob.bundle(), now=1, random=ada.random
        )


def test_a_low_order_key_in_a_handshake(ada: TalkingDevice, bob: TalkingDevice) -> None:
    ada.begin(bob)
    message = ada.seal(bob, b"text")
    unchanged(bob, ada, message[:32] + bytes(32) + message[64:])
    unchanged(bob, ada, message[:HEADER_SIZE] + bytes(32) + message[HEADER_SIZE + 32 :])


@pytest.fixture(scope="module")
def talking() -> tuple[TalkingDevice, TalkingDevice]:
    ada, bob = TalkingDevice("Ada", "laptop"), TalkingDevice("Bob", "desk")
    begun(ada, bob)
    return ada, bob


@given(
    data=st.binary(max_size=300) | st.binary(min_size=1_200, max_size=1_300), named=st.booleans()
)
def test_anything_at_all(
    talking: tuple[TalkingDevice, TalkingDevice], data: bytes, *, named: bool
) -> None:
    ada, bob = talking
    unchanged(bob, ada, ada.end.ik * named + data)


def test_sessions_come_back_as_they_were_kept(ada: TalkingDevice, bob: TalkingDevice) -> None:
    begun(ada, bob)
    ada.begin(bob)
    kept = ada.keys.sessions(bob.device)
    assert unpack_sessions(pack_sessions(kept)) == kept
    for broken in (
        b"",
        b"\2" + pack_sessions(kept)[1:],
        b"\1",
        b"\1\x93",
        pack_sessions(kept)[:-1],
    ):
        with pytest.raises(StorageError):
            unpack_sessions(broken)


@given(st.binary(max_size=100))
def test_what_a_store_holds_is_read_or_refused(data: bytes) -> None:
    try:
        peer = unpack_sessions(b"\1" + data)
    except StorageError:
        return
    assert isinstance(peer, PeerSessions)


def test_a_kept_session_is_small(ada: TalkingDevice, bob: TalkingDevice) -> None:
    begun(ada, bob)
    assert len(pack_sessions(ada.keys.sessions(bob.device))) < 400


def test_a_change_is_a_value(ada: TalkingDevice, bob: TalkingDevice) -> None:
    """What was not kept did not happen: opening twice from one state gives the same text."""
    ada.begin(bob)
    message = ada.seal(bob, b"text")
    opener = Opener(bob.own, bob.keys, bob.names.__contains__, bob.random)
    one, other = (
        opener.open(ada.end, bob.keys.sessions(ada.device), b"", message, b"", now=bob.now)
        for _ in range(2)
    )
    assert one is not None
    assert other is not None
    assert one.plaintext == other.plaintext == b"text"
    assert one.change.used == other.change.used != ()
    assert bob.state(ada) == State.NONE
    assert all(bob.keys.prekey(number) for number in one.change.used)
