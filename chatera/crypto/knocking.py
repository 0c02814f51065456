r"""Coming into a closed community by its passphrase: SPAKE2, and what lets one in under the key that comes of it.

SPAKE2 (Abdalla and Pointcheval 2005; the package ``spake2`` over Ed25519, of magic-wormhole's author) lets two who know one
passphrase agree on a key, and tells whoever does not nothing: each exchange is one guess, made where the hub can count it.
Both identities go into the key: the community with the nonce of whoever knocks, and the node's key, which TLS has pinned. So
nobody between can pass the exchange on.

Who knocks confirms first. Would the node, each beginning were a guess already, and an exchange that is given up could not be
told from a wrong one.
"""

from chatera.crypto.entry import check
from chatera.crypto.passphrase import COST, Cost
from chatera.crypto.primitives import (
    KEY_SIZE,
    NONCE_SIZE,
    Random,
    Undecryptable,
    same,
    seal,
    unseal,
)
from chatera.protocol.closed import Entry, pack_entry, parse_entry, typed_passphrase
from chatera.protocol.errors import RemoteProtocolError, StorageError, UserError
from chatera.protocol.ids import CommunityId, H, Hk, NodeId
from chatera.protocol.knocking import Admission, Confirm, Knock, Offer

KNOCKER = b"ChatEra/knock/v1\0"
CONFIRM = b"ChatEra/knock/confirm/v1\0"
SEAL = b"ChatEra/knock/seal/v1\0"
SALT = b"ChatEra/community-passphrase/v1\0"


class WrongWord(RemoteProtocolError):
    """The two do not know the same passphrase."""


def stretched(passphrase: str, community: CommunityId, cost: Cost = COST) -> bytes:
    """Return the 32 bytes that stand for a community's passphrase; takes half a second to a second.

    Raises:
        UserError: it is empty.
        StorageError: there is not enough memory.
    """
    from nacl import bindings  # noqa: PLC0415 - windows that only ask do without

    typed = typed_passphrase(passphrase)
    if not typed:
        raise UserError("A passphrase has at least one character.")
    salt = H(SALT, community)[: bindings.crypto_pwhash_SALTBYTES]
    memory = cost.memory_kib * 1024
    try:
        return bindings.crypto_pwhash_alg(
            KEY_SIZE, typed, salt, cost.passes, memory, bindings.crypto_pwhash_ALG_ARGON2ID13
        )
    except RuntimeError as error:  # libsodium reports nothing else that way
        raise StorageError(
            f"There is not enough free memory: the passphrase needs {cost.memory_kib // 1024} MiB."
        ) from error


class Knocker:
    """Who wants in.

    Args:
        word: see ``stretched``.
        community: where.
        node: the key that TLS has pinned.
        random: draws nonce and scalar.
    """

    def __init__(self, word: bytes, community: CommunityId, node: NodeId, random: Random) -> None:
        from spake2 import SPAKE2_A  # noqa: PLC0415 - reckons its constants when it is loaded

        self._word, self._community, self._node = word, community, node
        nonce = random(KEY_SIZE)
        self._spake = SPAKE2_A(
            word, idA=_knocker(community, nonce), idB=bytes(node), entropy_f=random
        )
        self._key = b""
        self.knock = Knock(community=community, nonce=nonce, x=self._spake.start())

    def confirm(self, offer: Offer) -> Confirm:
        """Answer the node's offer.

        Raises:
            RemoteProtocolError: it is no element of the group.
        """
        self._key = _finish(self._spake, offer.y)
        return Confirm(exchange=offer.exchange, proof=Hk(self._key, CONFIRM))

    def admitted(self, admission: Admission) -> Entry:
        """Return what lets one in.

        Raises:
            WrongWord: the node came to another key.
            RemoteProtocolError: it gives what is none of this community's.
        """
        bound = SEAL + self._community + self._node
        try:
            data = unseal(Hk(self._key, SEAL), admission.nonce, admission.sealed, bound)
        except Undecryptable as error:
            raise WrongWord("the hub does not know the passphrase") from error
        entry = check(parse_entry(data))
        if entry.community != self._community or not same(entry.word, self._word):
            raise RemoteProtocolError("the hub lets into another community")
        return entry


class Doorkeeper:
    """The node's side of one exchange.

    Args:
        entry: what lets one in; with its word.
        node: this node's key.
        knock: what was said.
        exchange: names the exchange.
        random: draws.

    Raises:
        RemoteProtocolError: it is another community's, or no element of the group.
    """

    def __init__(
        self, entry: Entry, node: NodeId, knock: Knock, exchange: bytes, random: Random
    ) -> None:
        from spake2 import SPAKE2_B  # noqa: PLC0415 - as above

        if knock.community != entry.community:
            raise RemoteProtocolError("another community's door")
        self._entry, self._node, self._random = entry, node, random
        spake = SPAKE2_B(
            entry.word, idA=_knocker(entry.community, knock.nonce), idB=bytes(node),
            entropy_f=random,
        )  # fmt: skip
        self.offer = Offer(exchange=exchange, y=spake.start())
        self._key = _finish(spake, knock.x)

    def admit(self, confirm: Confirm) -> Admission:
        """Let somebody in; to be called once, since each call is a guess.

        Raises:
            WrongWord: they don't know the passphrase.
        """
        if not same(Hk(self._key, CONFIRM), confirm.proof):
            raise WrongWord("this is not the passphrase")
        nonce = self._random(NONCE_SIZE)
        bound = SEAL + self._entry.community + self._node
        return Admission(
            nonce=nonce, sealed=seal(Hk(self._key, SEAL), nonce, pack_entry(self._entry), bound)
        )


def _knocker(community: CommunityId, nonce: bytes) -> bytes:
    return KNOCKER + community + nonce


def _finish(spake, message: bytes) -> bytes:  # type: ignore[no-untyped-def] # noqa: ANN001 - the package has no types
    from spake2 import SPAKEError  # noqa: PLC0415 - as above
    from spake2.ed25519_basic import NotOnCurve  # noqa: PLC0415 - as above

    try:
        key: bytes = spake.finish(message)
    except (SPAKEError, NotOnCurve, ValueError, AssertionError) as error:
        raise RemoteProtocolError("not a point of the curve") from error
    return key
