"""Two ends talk: the way in, and everything that is not it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import msgspec
import pytest
from hypothesis import given, strategies as st

from chatera.crypto.keys import Identity, Signer, verify
from chatera.crypto.records import sign_manifest
from chatera.protocol import frames
from chatera.protocol.codec import MSGPACK_CODEC
from chatera.protocol.errors import LocalProtocolError, Refused, RemoteProtocolError
from chatera.protocol.frames import AnyCommand, AnyFact
from chatera.protocol.handshake import (
    TRANSITIONS,
    ClientLogin,
    Connection,
    NodeLogin,
    Stage,
)
from chatera.protocol.ids import AccountId, CommunityId, DeviceId, Hk, NodeId, Position, StoreId

ADA = Identity.of_root(bytes(16), epoch=0, dsk=Signer(b"s" * 32), dk=Signer(b"d" * 32))
NODE = NodeId(b"n" * 32)
COMMUNITY = CommunityId(b"c" * 32)
WELCOME = frames.Welcome(
    store=StoreId(bytes(16)), position=Position(0), time=0, community=COMMUNITY
)
PING, PONG = frames.Ping(n=1), frames.Pong(n=1, time=0)
BYE = frames.Bye(reason="shutdown")


@dataclass
class Pair:
    """A client and a node that hear each other through the codec."""

    client: Connection = field(default_factory=lambda: Connection(is_node=False))
    node: Connection = field(default_factory=lambda: Connection(is_node=True))

    def up(self, *commands: AnyCommand) -> Sequence[AnyCommand]:
        self.client.send(commands)
        heard = MSGPACK_CODEC.decode_commands(MSGPACK_CODEC.encode(commands))
        self.node.receive(heard)
        return heard

    def down(self, *facts: AnyFact) -> Sequence[AnyFact]:
        self.node.send(facts)
        heard = MSGPACK_CODEC.decode_facts(MSGPACK_CODEC.encode(facts))
        self.client.receive(heard)
        return heard


def logins(
    seen: NodeId | None = NODE, node: NodeId = NODE, signer: Signer = ADA.dk
) -> tuple[ClientLogin, NodeLogin]:
    client = ClientLogin(
        account=ADA.account, device=ADA.device,
        manifest=sign_manifest(ADA, kind="desktop", caps=()), agent="test", caps=("hub",),
        nonce=b"1" * 32, sign=signer.sign, node=seen,
    )  # fmt: skip
    return client, NodeLogin(node=node, community=COMMUNITY, nonce=b"2" * 32)


def test_a_client_is_let_in() -> None:
    pair = Pair()
    client, node = logins()
    (hello,) = pair.up(client.hello)
    assert isinstance(hello, frames.Hello)
    (challenge,) = pair.down(node.challenge(hello))
    assert isinstance(challenge, frames.Challenge)
    (proof,) = pair.up(client.answer(challenge))
    assert isinstance(proof, frames.Authenticate)
    node.check(proof, verify)
    pair.down(WELCOME, PONG)
    pair.up(PING)
    pair.down(PONG, BYE)
    assert pair.client.stage is pair.node.stage is Stage.CLOSED
    with pytest.raises(LocalProtocolError):
        pair.client.send([PING])


def test_a_node_with_another_certificate_gets_no_proof() -> None:
    client, node = logins(seen=NodeId(b"x" * 32))
    with pytest.raises(RemoteProtocolError, match="certificate"):
        client.answer(node.challenge(client.hello))


def test_a_proof_for_one_connection_opens_no_other() -> None:
    client, node = logins()
    proof = client.answer(node.challenge(client.hello))
    again = NodeLogin(node=NODE, community=COMMUNITY, nonce=b"3" * 32)
    again.challenge(client.hello)
    with pytest.raises(RemoteProtocolError):
        again.check(proof, verify)


def test_a_proof_for_one_node_opens_no_other() -> None:
    client, node = logins(seen=None, node=NodeId(b"evil" * 8))
    proof = client.answer(node.challenge(client.hello))
    other = NodeLogin(node=NODE, community=COMMUNITY, nonce=b"2" * 32)
    other.challenge(client.hello)
    with pytest.raises(RemoteProtocolError):
        other.check(proof, verify)


def test_another_device_proves_nothing() -> None:
    client, node = logins(signer=Signer(b"e" * 32))
    proof = client.answer(node.challenge(client.hello))
    with pytest.raises(RemoteProtocolError):
        node.check(proof, verify)


def test_a_proof_needs_a_question() -> None:
    _, node = logins()
    with pytest.raises(LocalProtocolError):
        node.check(frames.Authenticate(signature=bytes(64)), verify)


def test_what_was_not_offered_is_not_spoken() -> None:
    client, node = logins()
    hello = frames.Hello(
        versions=(99,), caps=(), agent="", nonce=bytes(32), account=ADA.account,
        device=ADA.device, manifest=b"",
    )  # fmt: skip
    with pytest.raises(RemoteProtocolError, match="version"):
        node.challenge(hello)
    other = frames.Challenge(version=99, caps=(), nonce=bytes(32), node=NODE, community=COMMUNITY)
    with pytest.raises(RemoteProtocolError, match="version"):
        client.answer(other)


@pytest.mark.parametrize("nonce", [b"", bytes(31), bytes(33)])
def test_short_nonces_are_refused(nonce: bytes) -> None:
    client, node = logins()
    challenge = frames.Challenge(version=1, caps=(), nonce=nonce, node=NODE, community=COMMUNITY)
    with pytest.raises(RemoteProtocolError):
        client.answer(challenge)
    hello = frames.Hello(
        versions=(1,), caps=(), agent="", nonce=nonce, account=AccountId(bytes(32)),
        device=ADA.device, manifest=b"",
    )  # fmt: skip
    with pytest.raises(RemoteProtocolError):
        node.challenge(hello)


@pytest.mark.parametrize(
    ("community", "aliases"), [(b"3" * 32, ()), (COMMUNITY[:31], ()), (COMMUNITY, (b"", b"x"))]
)
def test_a_welcome_to_elsewhere(community: bytes, aliases: tuple[bytes, ...]) -> None:
    client, node = logins()
    challenge = node.challenge(client.hello)
    client.check(challenge, WELCOME)
    merged = msgspec.structs.replace(
        WELCOME, community=CommunityId(bytes(32)), aliases=(COMMUNITY,)
    )
    client.check(challenge, merged)
    other = msgspec.structs.replace(
        WELCOME, community=CommunityId(community), aliases=tuple(map(CommunityId, aliases))
    )
    with pytest.raises(RemoteProtocolError):
        client.check(challenge, other)


@pytest.mark.parametrize(("size", "fits"), [(0, True), (32, True), (31, False), (33, False)])
def test_a_welcome_by_a_host_that_is_no_device(size: int, fits: bool) -> None:
    client, node = logins()
    challenge = node.challenge(client.hello)
    welcome = msgspec.structs.replace(WELCOME, host=DeviceId(bytes(size)))
    if fits:
        client.check(challenge, welcome)
        return
    with pytest.raises(RemoteProtocolError):
        client.check(challenge, welcome)


CLIENT, KEEPER = logins()
HELLO = CLIENT.hello
CHALLENGE = KEEPER.challenge(HELLO)
PROOF = CLIENT.answer(CHALLENGE)
UP: tuple[AnyCommand, ...] = (HELLO, PROOF, PING)
DOWN: tuple[AnyFact, ...] = (CHALLENGE, WELCOME, PONG, BYE)


@given(st.lists(st.sampled_from((*UP, *DOWN)), max_size=12))
def test_both_ends_allow_the_same(talk: list[AnyCommand | AnyFact]) -> None:
    pair = Pair()
    for frame in talk:
        mine, theirs = pair.client, pair.node
        if isinstance(frame, frames.Fact):
            mine, theirs = theirs, mine
        legal = (mine.stage, type(frame)) in TRANSITIONS
        if legal:
            mine.send([frame])
            theirs.receive([frame])
            continue
        with pytest.raises(LocalProtocolError):
            mine.send([frame])
        with pytest.raises(RemoteProtocolError):
            theirs.receive([frame])
    assert pair.client.stage is pair.node.stage


@pytest.mark.parametrize("is_node", [True, False])
def test_nobody_speaks_with_the_others_voice(*, is_node: bool) -> None:
    end = Connection(is_node=is_node)
    wrong: AnyCommand | AnyFact = HELLO if is_node else BYE
    with pytest.raises(LocalProtocolError):
        end.send([wrong])
    right: AnyCommand | AnyFact = BYE if is_node else HELLO
    with pytest.raises(RemoteProtocolError):
        end.receive([right])


def test_nothing_but_hello_begins() -> None:
    for frame in (PROOF, PING):
        with pytest.raises(RemoteProtocolError):
            Connection(is_node=True).receive([frame])


class Secret:
    """What members of one closed community prove with."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    def client(self, login: bytes) -> bytes:
        return Hk(self._secret, b"client" + login)

    def node(self, login: bytes) -> bytes:
        return Hk(self._secret, b"node" + login)


def closed_node(secret: Secret | None, nonce: bytes = b"2" * 32, node: NodeId = NODE) -> NodeLogin:
    return NodeLogin(node=node, community=COMMUNITY, nonce=nonce, proofs=secret)


def test_members_of_a_closed_community_let_each_other_in() -> None:
    client, _ = logins()
    node = closed_node(Secret(b"s" * 32))
    challenge = node.challenge(client.hello)
    node.check(client.answer(challenge, Secret(b"s" * 32)), verify)


def test_a_stranger_is_not_let_into_a_closed_community() -> None:
    client, _ = logins()
    node = closed_node(Secret(b"s" * 32))
    challenge = node.challenge(client.hello)
    with pytest.raises(Refused, match="invitation"):  # it does not even ask
        client.answer(challenge)
    pretending = msgspec.structs.replace(challenge, entry=b"")
    for answer in (
        client.answer(pretending),
        msgspec.structs.replace(client.answer(pretending), entry=b"x" * 32),
        msgspec.structs.replace(client.answer(pretending), entry=challenge.entry),  # sent back
    ):
        with pytest.raises(Refused, match="invitation"):
            node.check(answer, verify)


def test_a_node_that_does_not_belong_to_it_gets_no_proof() -> None:
    client, _ = logins()
    for impostor in (Secret(b"x" * 32), None):
        challenge = closed_node(impostor).challenge(client.hello)
        with pytest.raises(RemoteProtocolError, match="does not belong"):
            client.answer(challenge, Secret(b"s" * 32))


def test_a_proof_of_one_login_serves_no_other() -> None:
    client, _ = logins(seen=None)
    secret = Secret(b"s" * 32)
    node = closed_node(secret)
    answer = client.answer(node.challenge(client.hello), secret)
    for other in (closed_node(secret, b"3" * 32), closed_node(secret, node=NodeId(b"o" * 32))):
        challenge = other.challenge(client.hello)
        with pytest.raises(Refused):
            other.check(answer, verify)
        replayed = msgspec.structs.replace(
            challenge, entry=node.challenge(client.hello).entry
        )  # fmt: skip
        with pytest.raises(RemoteProtocolError, match="does not belong"):
            client.answer(replayed, secret)
