r"""Proving that one belongs to a closed community, without telling its secret.

With S the secret and Hk BLAKE2b keyed with it, each side proves something that only fits this one connection, to the key
that TLS has pinned: nobody between can use a proof elsewhere, and each label is for one side alone, so none can be sent back.
"""

from chatera.crypto.primitives import Random, same
from chatera.protocol.closed import (
    NONCE_SIZE,
    SECRET_SIZE,
    Entry,
    Genesis,
    Ways,
    pack_genesis,
    parse_genesis,
)
from chatera.protocol.communities import Merger
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.ids import Hk

LOCK = b"ChatEra/community-lock/v1\0"
CLIENT = b"ChatEra/entry/client/v1\0"
NODE = b"ChatEra/entry/node/v1\0"
MERGER = b"ChatEra/entry/merger/v1\0"
TAKEN = b"ChatEra/entry/taken/v1\0"


def lock_of(secret: bytes) -> bytes:
    """Return what a genesis says of its secret."""
    return Hk(secret, LOCK)


def found_community(name: str, ways: Ways, random: Random) -> Entry:
    """Found a closed community.

    Args:
        name: what it is called.
        ways: how people come in beside an invitation.
        random: draws the secret.

    Raises:
        LocalProtocolError: it can't be called so.
    """
    secret = random(SECRET_SIZE)
    genesis = Genesis(
        v=1, type="community", name=name, nonce=random(NONCE_SIZE), entry=ways, lock=lock_of(secret)
    )
    return Entry(v=1, genesis=pack_genesis(genesis), secret=secret)


def check(entry: Entry) -> Entry:
    """Return an entry whose secret is the one of its genesis.

    Raises:
        RemoteProtocolError: it is another one.
    """
    if not same(parse_genesis(entry.genesis).lock, lock_of(entry.secret)):
        raise RemoteProtocolError("the secret is not this community's")
    return entry


class Proofs:
    """What the members of one community prove with.

    Args:
        entry: the community's; checked.

    Attributes:
        community: its id.
        genesis: what proves to anybody that this is a closed one's.
    """

    def __init__(self, entry: Entry) -> None:
        self.community = check(entry).community
        self.genesis = entry.genesis
        self._secret = entry.secret

    def client(self, login: bytes) -> bytes:
        """Return what a client proves with.

        Args:
            login: the bytes its device signs to log in; they name the node, both nonces and the community.
        """
        return Hk(self._secret, CLIENT + login)

    def node(self, login: bytes) -> bytes:
        """Return what a node proves with, to the client that would sign ``login``."""
        return Hk(self._secret, NODE + login)

    def merger(self, merger: Merger) -> bytes:
        """Return what a hub proves with that wants its clients taken over."""
        return Hk(self._secret, MERGER + merger.giving + merger.taking + merger.community)

    def taken(self, merger: Merger) -> bytes:
        """Return what a hub proves with that takes them over: nobody else may call a community's clients away."""
        return Hk(self._secret, TAKEN + merger.giving + merger.taking + merger.community)


def holds(expected: bytes, said: bytes) -> bool:
    """Tell whether a proof is the right one, without telling by the time how much of it is."""
    return same(expected, said)
