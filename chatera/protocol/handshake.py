"""How a connection begins, and what may be said on it when: one table for both ends, no I/O.

    client                          node
    Hello          →
                   ←                Challenge
    Authenticate   →
                   ←                Welcome
    commands       →  ←             facts
                   ←                Bye

``Connection`` holds the table. ``ClientLogin`` and ``NodeLogin`` make and check the first frames.
Nonces and signatures come in as arguments, so that two ends can talk within one test.

In a closed community both sides prove besides that they have its secret: the node first, in its challenge.
"""

import hmac
from collections.abc import Callable, Iterable
from enum import Enum
from typing import Protocol, get_args

import msgspec

from chatera.protocol import frames
from chatera.protocol.errors import LocalProtocolError, Refused, RemoteProtocolError
from chatera.protocol.frames import AnyCommand, AnyFact
from chatera.protocol.ids import ID_SIZE, AccountId, CommunityId, DeviceId, NodeId

NONCE_SIZE = 32
VERSIONS = (frames.VERSION,)
"""Protocol minors this program speaks."""
MOST_CAPS = 64

Sign = Callable[[bytes], bytes]
"""Message to 64 bytes of Ed25519 signature."""
Verify = Callable[[bytes, bytes, bytes], None]
"""(public key, message, signature); raises RemoteProtocolError if it is not that key's."""
STRANGER = (
    "This community is closed. Ask somebody who is in it for an invitation or its passphrase."
)


class Proofs(Protocol):
    """What members of one closed community prove with; ``chatera.crypto.entry.Proofs`` is it."""

    def client(self, login: bytes) -> bytes:
        """Return what the client proves with that signs ``login``."""
        ...

    def node(self, login: bytes) -> bytes:
        """Return what the node proves with to that client."""
        ...


class Stage(Enum):
    """How far a connection has come."""

    NEW = "nothing was said"
    GREETED = "the client said hello"
    CHALLENGED = "the node asked for proof"
    PROVING = "the client gave its proof"
    OPEN = "the client was let in"
    CLOSED = "the node said goodbye"


_OPENING: dict[tuple[Stage, type], Stage] = {
    (Stage.NEW, frames.Hello): Stage.GREETED,
    (Stage.GREETED, frames.Challenge): Stage.CHALLENGED,
    (Stage.CHALLENGED, frames.Authenticate): Stage.PROVING,
    (Stage.PROVING, frames.Welcome): Stage.OPEN,
}
_COMMANDS: tuple[type, ...] = get_args(AnyCommand)
_FACTS: tuple[type, ...] = get_args(AnyFact)
_ONCE = {kind for _, kind in _OPENING}

TRANSITIONS: dict[tuple[Stage, type], Stage] = {
    **_OPENING,
    **{(stage, frames.Bye): Stage.CLOSED for stage in Stage if stage is not Stage.CLOSED},
    **{
        (Stage.OPEN, kind): Stage.OPEN
        for kind in (*_COMMANDS, *_FACTS)
        if kind not in _ONCE and kind is not frames.Bye
    },
}
"""(stage, frame) to the next stage; what is not in it is forbidden."""


class Connection:
    """One end's view of a connection: every frame passes it, on its way out and in.

    Args:
        is_node: this end is the node.

    Attributes:
        stage: how far it has come.
    """

    def __init__(self, *, is_node: bool) -> None:
        self.stage = Stage.NEW
        self._ours, self._theirs = (_FACTS, _COMMANDS) if is_node else (_COMMANDS, _FACTS)

    def send(self, sent: Iterable[AnyCommand | AnyFact]) -> None:
        """Take note of frames on their way out.

        Raises:
            LocalProtocolError: one of them may not be said here and now.
        """
        for frame in sent:
            following = self._next(frame, self._ours)
            if following is None:
                raise LocalProtocolError(f"{_name(frame)} can't be sent: {self.stage.value}")
            self.stage = following

    def receive(self, received: Iterable[AnyCommand | AnyFact]) -> None:
        """Take note of frames that came in.

        Raises:
            RemoteProtocolError: the other end may not say one of them here and now.
        """
        for frame in received:
            following = self._next(frame, self._theirs)
            if following is None:
                raise RemoteProtocolError(f"an unexpected {_name(frame)}: {self.stage.value}")
            self.stage = following

    def _next(self, frame: AnyCommand | AnyFact, allowed: tuple[type, ...]) -> Stage | None:
        kind = type(frame)
        return TRANSITIONS.get((self.stage, kind)) if kind in allowed else None


class ClientLogin:
    """What a client says until it is let in.

    Args:
        nonce: 32 random bytes, for this connection only.
        sign: by the device's key.
        node: the key that the node's certificate carried; None on a connection without TLS.
    """

    def __init__(
        self, *, account: AccountId, device: DeviceId, manifest: bytes, agent: str,
        caps: tuple[str, ...], nonce: bytes, sign: Sign, node: NodeId | None,
    ) -> None:  # fmt: skip
        self.hello = frames.Hello(
            versions=VERSIONS, caps=caps, agent=agent, nonce=nonce, account=account,
            device=device, manifest=manifest,
        )  # fmt: skip
        self._sign = sign
        self._node = node

    def answer(
        self, challenge: frames.Challenge, proofs: Proofs | None = None
    ) -> frames.Authenticate:
        """Prove to the node who comes.

        Args:
            challenge: what it asks.
            proofs: of the community it names, where that is a closed one that we belong to.

        Raises:
            RemoteProtocolError: it names another key than its certificate carries, speaks a
                version that was not offered, sends ids of a wrong size, or does not belong to
                the closed community it names.
            Refused: it is the node of a closed community that we don't belong to.
        """
        if challenge.version not in self.hello.versions:
            raise RemoteProtocolError("the node speaks a version that was not offered")
        _check_sizes(challenge.node, challenge.nonce, challenge.community)
        if self._node is not None and challenge.node != self._node:
            raise RemoteProtocolError("the node names another key than its certificate carries")
        login = _signed(self.hello, challenge)
        if proofs is None:
            if challenge.entry:
                raise Refused("unauthenticated", STRANGER)
            return frames.Authenticate(signature=self._sign(login))
        if not hmac.compare_digest(proofs.node(login), challenge.entry):
            raise RemoteProtocolError("the node does not belong to the community it names")
        return frames.Authenticate(signature=self._sign(login), entry=proofs.client(login))

    def check(self, challenge: frames.Challenge, welcome: frames.Welcome) -> None:
        """Check that the node lets us into what it asked us into.

        Raises:
            RemoteProtocolError: into another community, or its ids are of wrong sizes.
        """
        ids = (welcome.community, *welcome.aliases)
        _check_sizes(*ids, *([welcome.host] if welcome.host else ()))
        if challenge.community not in ids:  # it may have been merged with another one meanwhile
            raise RemoteProtocolError("the node welcomes to another community than it named")


class NodeLogin:
    """What a node asks of whoever connects, until it lets them in.

    Args:
        nonce: 32 random bytes, for this connection only.
        proofs: where the community is closed.
    """

    def __init__(
        self, *, node: NodeId, community: CommunityId, nonce: bytes, caps: tuple[str, ...] = (),
        proofs: Proofs | None = None,
    ) -> None:  # fmt: skip
        self._node = node
        self._community = community
        self._nonce = nonce
        self._caps = caps
        self._proofs = proofs
        self._asked: tuple[frames.Hello, frames.Challenge] | None = None

    def challenge(self, hello: frames.Hello) -> frames.Challenge:
        """Ask for proof.

        Raises:
            RemoteProtocolError: no version is common, or its fields are of wrong sizes.
        """
        common = set(hello.versions) & set(VERSIONS)
        if not common:
            spoken = ", ".join(map(str, VERSIONS))
            raise RemoteProtocolError(f"this node speaks version {spoken} of the protocol only")
        _check_sizes(hello.account, hello.device, hello.nonce)
        if len(hello.caps) > MOST_CAPS or len(hello.versions) > MOST_CAPS:
            raise RemoteProtocolError(f"more than {MOST_CAPS} capabilities or versions")
        challenge = frames.Challenge(
            version=max(common), caps=self._caps, nonce=self._nonce, node=self._node,
            community=self._community,
        )  # fmt: skip
        if self._proofs is not None:
            entry = self._proofs.node(_signed(hello, challenge))
            challenge = msgspec.structs.replace(challenge, entry=entry)
        self._asked = (hello, challenge)
        return challenge

    def check(self, answer: frames.Authenticate, verify: Verify) -> None:
        """Check the proof.

        Raises:
            Refused: it does not belong to this closed community.
            RemoteProtocolError: the device did not sign this challenge.
            LocalProtocolError: nothing was asked.
        """
        if self._asked is None:
            raise LocalProtocolError("no challenge was made")
        login = _signed(*self._asked)
        if self._proofs is not None and not hmac.compare_digest(
            self._proofs.client(login), answer.entry
        ):
            raise Refused("unauthenticated", STRANGER)
        verify(self._asked[0].device, login, answer.signature)


def _signed(hello: frames.Hello, challenge: frames.Challenge) -> bytes:
    return frames.login_signed_bytes(
        challenge.node, hello.nonce, challenge.nonce, challenge.community, hello.account,
        hello.device,
    )  # fmt: skip


def _check_sizes(*ids: bytes) -> None:
    if any(len(one) != ID_SIZE for one in ids):
        raise RemoteProtocolError("ids and nonces have 32 bytes")


def _name(frame: object) -> str:
    return type(frame).__name__
