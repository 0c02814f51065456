"""Linking a device: the text one computer shows to another, and what the two say once they trust each other.

``chatera.crypto.linking`` is how they come to that. Everything here travels inside its channel; the link text travels by the
person's own hands.
"""

import ipaddress
import re
from base64 import b32decode, b32encode
from binascii import Error as Base32Error
from dataclasses import dataclass
from typing import TypeVar
from urllib.parse import parse_qsl, urlencode, urlsplit

import msgspec

from chatera.protocol import limits
from chatera.protocol.bodies import UNREADABLE, is_line, is_unicode
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.ids import ID_SIZE, AccountId, DeviceId
from chatera.protocol.manifests import Device

SECRET_SIZE = 32
ADDRESSES = 8
"""A machine tells at most so many addresses of itself."""
_SCHEME = "chatera"
_HOST = "link"
_HOST_NAME = re.compile(r"[0-9A-Za-z._-]{1,253}")


@dataclass(frozen=True, slots=True)
class LinkText:
    """What a QR code or a copied link says.

    Attributes:
        addresses: where the computer that shows it listens: IPv4, IPv6 or a name.
        port: TCP.
        secret: 32 random bytes; whoever knows them was shown the text.
    """

    addresses: tuple[str, ...]
    port: int
    secret: bytes

    def __str__(self) -> str:
        """Return it as ``chatera://link?…``."""
        fields = [("a", address) for address in self.addresses]
        secret = b32encode(self.secret).decode("ascii").lower().rstrip("=")
        return f"{_SCHEME}://{_HOST}?{urlencode([*fields, ('p', str(self.port)), ('s', secret)])}"


def is_link_text(text: str) -> bool:
    """Tell whether a text was meant as one, readable or not."""
    return text.strip().lower().startswith(f"{_SCHEME}://{_HOST}?")


def parse_link_text(text: str) -> LinkText:
    """Read a link.

    Raises:
        RemoteProtocolError: it is none.
    """
    try:
        parts = urlsplit(text.strip())
        fields = parse_qsl(parts.query, strict_parsing=True)
    except ValueError as error:
        raise RemoteProtocolError("a link that can't be read") from error
    if (parts.scheme, parts.netloc.lower()) != (_SCHEME, _HOST):
        raise RemoteProtocolError("a link that is none of ChatEra's")
    addresses = tuple(value for name, value in fields if name == "a")
    ports = [value for name, value in fields if name == "p"]
    secrets = [value for name, value in fields if name == "s"]
    if len(ports) != 1 or len(secrets) != 1 or not 0 < len(addresses) <= ADDRESSES:
        raise RemoteProtocolError("a link needs addresses, one port and one secret")
    if not all(is_address(address) for address in addresses):
        raise RemoteProtocolError("a link with an address that is none")
    return LinkText(addresses, parse_port(ports[0]), _secret(secrets[0]))


def is_address(text: str) -> bool:
    """Tell whether a text can be the address or the name of a machine."""
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return _HOST_NAME.fullmatch(text) is not None
    return True


def parse_port(text: str) -> int:
    """Read the number of a TCP port.

    Raises:
        RemoteProtocolError: it is none.
    """
    if not (text.isascii() and text.isdigit() and len(text) <= 5 and 0 < int(text) < 2**16):
        raise RemoteProtocolError("a port is a number from 1 to 65535")
    return int(text)


def _secret(text: str) -> bytes:
    try:
        secret = b32decode(text.upper() + "=" * (-len(text) % 8))
    except (Base32Error, ValueError) as error:
        raise RemoteProtocolError("a link with a secret that is none") from error
    if len(secret) != SECRET_SIZE:
        raise RemoteProtocolError(f"the secret of a link has {SECRET_SIZE} bytes")
    return secret


class Said(msgspec.Struct, frozen=True, kw_only=True, tag_field="t"):
    """What one of the two says."""


class Request(Said, frozen=True, kw_only=True, tag="request"):
    """The new device says who it is.

    Attributes:
        name: what its person calls it, to be confirmed on the other screen.
        kind: ``desktop``.
        ik: public half.
    """

    name: str
    kind: str
    caps: tuple[str, ...]
    dk: DeviceId
    ik: bytes


class Accepted(Said, frozen=True, kw_only=True, tag="accepted"):
    """The person has said yes on the listed device: this is the account."""

    account: AccountId
    name: str


class Signature(Said, frozen=True, kw_only=True, tag="signature"):
    """The new device's own word that it belongs to the account."""

    sig: bytes


class Given(Said, frozen=True, kw_only=True, tag="keys"):
    """The keys of the account, and the manifest that lists the new device.

    Attributes:
        dsk: the seed of the device-signing key.
    """

    epoch: int
    dsk: bytes
    dsk_sig: bytes
    backup_key: bytes
    manifest: bytes


class Ready(Said, frozen=True, kw_only=True, tag="ready"):
    """The new device has kept its keys; history may come."""


class History(Said, frozen=True, kw_only=True, tag="history"):
    """So many records follow."""

    total: int


class End(Said, frozen=True, kw_only=True, tag="end"):
    """Nothing follows: of the history, or of its being taken in."""

    count: int


class No(Said, frozen=True, kw_only=True, tag="no"):
    """It ends here.

    Attributes:
        reason: ``declined``, ``code``, ``busy``, ``late``, ``full``, ``other``; more may come.
    """

    reason: str


AnySaid = Request | Accepted | Signature | Given | Ready | History | End | No
One = TypeVar("One", bound=Said)

_encode = msgspec.msgpack.Encoder().encode
_decoder = msgspec.msgpack.Decoder(AnySaid)


def encode_said(said: AnySaid) -> bytes:
    """Return the bytes."""
    return _encode(said)


def parse_said(data: bytes) -> AnySaid:
    """Read what the other one said.

    Raises:
        RemoteProtocolError: it is nothing of this, or breaks a limit.
    """
    try:
        said: AnySaid = _decoder.decode(data)
    except UNREADABLE as error:
        raise RemoteProtocolError(f"something unreadable while linking: {error}") from error
    fault = _fault(said)
    if fault:
        raise RemoteProtocolError(fault)
    return said


def device_of(request: Request, sig: bytes) -> Device:
    """Return how a manifest lists a new device."""
    return Device(dk=request.dk, kind=request.kind, caps=request.caps, sig=sig, ik=request.ik)


def _fault(said: AnySaid) -> str:
    fault = ""
    match said:
        case Request():
            fault = _request_fault(said)
        case Accepted() if len(said.account) != ID_SIZE or not is_name(said.name):
            fault = "an account has an id of 32 bytes and a name of 1 to 64 characters"
        case Given() if any(len(key) != ID_SIZE for key in (said.dsk, said.backup_key)):
            fault = "a key has 32 bytes"
        case Given() if not 0 <= said.epoch < 2**32:
            fault = "an epoch has 32 bits"
        case History(total=count) | End(count=count) if count < 0:
            fault = "there is no fewer than none"
    return fault


def _request_fault(request: Request) -> str:
    if not is_name(request.name):
        return "the name of a device has 1 to 64 characters"
    if len(request.dk) != ID_SIZE or len(request.ik) != ID_SIZE:
        return "a key has 32 bytes"
    if len(request.kind) > limits.NAME_LENGTH or len(request.caps) > limits.DEVICES:
        return "a device is of a short kind and can few things"
    if any(len(cap) > limits.NAME_LENGTH for cap in request.caps):
        return "a device is of a short kind and can few things"
    return ""


def is_name(name: str) -> bool:
    """Tell whether a device, or a person, can be called so."""
    return (
        bool(name.strip())
        and len(name) <= limits.NAME_LENGTH
        and is_unicode(name)
        and is_line(name)
    )
