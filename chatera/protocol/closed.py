r"""Closed communities: what their id is made of, and the link by which one is invited.

A closed community has a secret of 32 random bytes, which every member's machine has and no stranger. Its id is the hash of
a ``Genesis`` that holds a lock of the secret, so whoever is given both can check them against the id; the secret itself is
checked by ``chatera.crypto.entry``. The bytes of a genesis are kept as they came.

    Entry      MessagePack {v, genesis, secret, word?}: all that a machine needs to be a member and to be hub
    Invitation an entry, and where a hub was: ``chatera://join#`` and base64url of MessagePack {…, node?, addresses?, port?}

A genesis alone, without the secret, shows that an id is a closed community's: ``CLOSED_PATH`` of an open hub takes it from
whoever finds the hub going by that id.
"""

import unicodedata
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as Base64Error
from typing import Annotated, Literal

import msgspec

from chatera.protocol import limits
from chatera.protocol.bodies import UNREADABLE, is_line, is_unicode
from chatera.protocol.errors import LocalProtocolError, RemoteProtocolError
from chatera.protocol.ids import CommunityId, H
from chatera.protocol.linking import is_address

CLOSED_PATH = "/api/v1/hub/closed"
SECRET_SIZE = 32
NONCE_SIZE = 16
GENESIS_SIZE = 1024
INVITATION_SIZE = 4096
"""Characters of a link at most."""
INVITED_ADDRESSES = 4
"""More would make a QR code that telephones hardly read."""
PREFIX = "chatera://join#"

Ways = Literal["passphrase", "invitation"]
Bytes16 = Annotated[bytes, msgspec.Meta(min_length=16, max_length=16)]
Bytes32 = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]


class Genesis(msgspec.Struct, frozen=True, kw_only=True):
    """What a closed community is for ever.

    Attributes:
        v: version of this format.
        type: what it founds.
        name: what its founder called it, 1 to 64 characters.
        nonce: random.
        entry: how people come in beside an invitation: by a passphrase, or not at all.
        lock: see ``chatera.crypto.entry.lock_of``.
    """

    v: Literal[1]
    type: Literal["community"]
    name: str
    nonce: Bytes16
    entry: Ways
    lock: Bytes32


class Entry(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What lets a machine into a closed community. Not to be shown, logged or sent in the open.

    Attributes:
        v: version of this format.
        genesis: its bytes.
        secret: what members prove that they have.
        word: the stretched passphrase, by which a hub lets others in; empty where there is none, or it is not known.
    """

    v: Literal[1]
    genesis: Annotated[bytes, msgspec.Meta(max_length=GENESIS_SIZE)]
    secret: Bytes32
    word: Annotated[bytes, msgspec.Meta(max_length=32)] = b""

    def __repr__(self) -> str:
        """Show nothing of it: representations end in logs."""
        return f"<{type(self).__name__} of {self.community.hex()[:8]}>"

    @property
    def community(self) -> CommunityId:
        """The community's id."""
        return community_of(self.genesis)

    @property
    def name(self) -> str:
        """What its founder called it."""
        return parse_genesis(self.genesis).name

    @property
    def ways(self) -> Ways:
        """How people come in beside an invitation."""
        return parse_genesis(self.genesis).entry


class Invitation(Entry, frozen=True, kw_only=True, omit_defaults=True):
    """An entry, and where a hub was when it was written.

    Attributes:
        node: the hub's key; empty where none is told.
        addresses: where it listened.
        port: TCP.
    """

    node: Annotated[bytes, msgspec.Meta(max_length=32)] = b""
    addresses: Annotated[tuple[str, ...], msgspec.Meta(max_length=INVITED_ADDRESSES)] = ()
    port: Annotated[int, msgspec.Meta(ge=0, le=65_535)] = 0

    def __str__(self) -> str:
        """Return the link."""
        text = urlsafe_b64encode(_encode(self)).decode("ascii").rstrip("=")
        return PREFIX + text

    def __repr__(self) -> str:
        """Show nothing of it, as of any entry."""
        return Entry.__repr__(self)

    @property
    def plain_entry(self) -> Entry:
        """What of it is kept."""
        return Entry(v=1, genesis=self.genesis, secret=self.secret, word=self.word)


_encode = msgspec.msgpack.Encoder().encode
_genesis = msgspec.msgpack.Decoder(Genesis)
_entry = msgspec.msgpack.Decoder(Entry)
_invitation = msgspec.msgpack.Decoder(Invitation)


def community_of(genesis: bytes) -> CommunityId:
    """Return the id of the community whose genesis has exactly these bytes."""
    return CommunityId(H(b"ChatEra/community/v1\0", genesis))


def pack_genesis(genesis: Genesis) -> bytes:
    """Write a genesis.

    Raises:
        LocalProtocolError: it breaks the rules.
    """
    try:
        data: bytes = _encode(genesis)
        parse_genesis(data)
    except (RemoteProtocolError, UnicodeEncodeError) as error:
        raise LocalProtocolError(str(error)) from error
    return data


def parse_genesis(data: bytes) -> Genesis:
    """Read a genesis.

    Raises:
        RemoteProtocolError: it is none.
    """
    if len(data) > GENESIS_SIZE:
        raise RemoteProtocolError(f"a genesis has at most {GENESIS_SIZE} bytes")
    try:
        genesis = _genesis.decode(data)
    except UNREADABLE as error:
        raise RemoteProtocolError(f"an unreadable genesis: {error}") from error
    if not is_name(genesis.name):
        raise RemoteProtocolError("a genesis without a proper name")
    return genesis


def is_name(text: str) -> bool:
    """Tell whether a closed community can be called so."""
    proper = is_unicode(text) and is_line(text) and text == text.strip()
    return proper and 0 < len(text) <= limits.NAME_LENGTH


def pack_entry(entry: Entry) -> bytes:
    """Write an entry, for a place that nobody else reads."""
    data: bytes = _encode(entry)
    return data


def parse_entry(data: bytes) -> Entry:
    """Read an entry; ``chatera.crypto.entry.check`` tells whether it fits.

    Raises:
        RemoteProtocolError: it is none.
    """
    try:
        entry = _entry.decode(data)
    except UNREADABLE as error:
        raise RemoteProtocolError("an entry that can't be read") from error
    _check(entry)
    return entry


def is_invitation(text: str) -> bool:
    """Tell whether a text was meant as an invitation, readable or not."""
    return text.strip().lower().startswith(PREFIX)


def parse_invitation(text: str) -> Invitation:
    """Read a link; ``chatera.crypto.entry.check`` tells whether its secret fits.

    Raises:
        RemoteProtocolError: it is none.
    """
    words = text.strip()
    if not is_invitation(words) or len(words) > INVITATION_SIZE:
        raise RemoteProtocolError("no invitation to a community")
    coded = words[len(PREFIX) :]
    try:
        data = urlsafe_b64decode((coded + "=" * (-len(coded) % 4)).encode("ascii"))
        found = _invitation.decode(data)
    except (Base64Error, UnicodeEncodeError, *UNREADABLE) as error:
        raise RemoteProtocolError("an invitation that can't be read") from error
    _check(found)
    told = (bool(found.node), bool(found.addresses), bool(found.port))
    if len(set(told)) != 1 or len(found.node) not in {0, 32}:
        raise RemoteProtocolError("an invitation that tells half of where a hub is")
    if not all(is_address(one) for one in found.addresses):
        raise RemoteProtocolError("an invitation with an address that is none")
    return found


def typed_passphrase(text: str) -> bytes:
    """Return a passphrase as everybody types it: the same letters are the same bytes on every system."""
    return unicodedata.normalize("NFKC", text).strip().encode("utf-8", "surrogatepass")


def _check(entry: Entry) -> None:
    genesis = parse_genesis(entry.genesis)
    if len(entry.word) not in {0, 32} or (entry.word and genesis.entry != "passphrase"):
        raise RemoteProtocolError("an entry with a passphrase that is none")
