r"""Redirects: somebody of a community says that it is at another node from now on, by an address and a key.

A redirect is a map followed by the device's signature over "ChatEra/redirect/v1\0" and that map. It names its community, so
nobody can play it in another one. Of each account the newest by (HLC, bytes) replaces; which account's counts is for
each reader to say.
"""

import re
from typing import Annotated

import msgspec

from chatera.protocol import limits
from chatera.protocol.bodies import UNREADABLE
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.ids import AccountId, CommunityId, DeviceId, NodeId
from chatera.protocol.manifests import split_signed

HOST = re.compile(r"[0-9A-Za-z._:%-]{1,253}")
"""A name or an IP address, with a scope or without; no port."""

Id = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
Stamp = Annotated[int, msgspec.Meta(ge=0, le=limits.HLC)]
Port = Annotated[int, msgspec.Meta(ge=1, le=65535)]
Hosts = Annotated[tuple[str, ...], msgspec.Meta(min_length=1, max_length=limits.ADDRESSES)]


class Redirect(msgspec.Struct, frozen=True, kw_only=True):
    """Where a community is from now on, as one of its members says.

    Attributes:
        community: one of its ids.
        node: the key of the node that serves it now.
        addresses: names or IP addresses of that node.
        port: TCP port of its door.
        hlc: when it was said.
        account: who says so.
        device: signs.
        on: False takes it back: the community is where it was before.
    """

    community: Id
    node: Id
    addresses: Hosts
    port: Port
    hlc: Stamp
    account: Id
    device: Id
    on: bool

    @property
    def target(self) -> tuple[NodeId, tuple[str, ...], int]:
        """What a connection needs to know: the key, the addresses and the port."""
        return NodeId(self.node), self.addresses, self.port

    @property
    def author(self) -> tuple[AccountId, DeviceId]:
        """Who says so, and which device signs."""
        return AccountId(self.account), DeviceId(self.device)

    @property
    def place(self) -> CommunityId:
        """The community as an id of its own kind."""
        return CommunityId(self.community)


_encode = msgspec.msgpack.Encoder().encode
_redirect = msgspec.msgpack.Decoder(Redirect)


def redirect_signed_bytes(record: bytes) -> bytes:
    """Return what the device signs."""
    return b"ChatEra/redirect/v1\0" + record


def pack_redirect(redirect: Redirect) -> bytes:
    """Return the record, without its signature."""
    data: bytes = _encode(redirect)
    return data


def parse_redirect(data: bytes) -> Redirect:
    """Read a signed redirect's record; the signature is checked by ``chatera.crypto``.

    Raises:
        RemoteProtocolError: the bytes are none, or break a limit.
    """
    if len(data) > limits.REDIRECT_SIZE:
        raise RemoteProtocolError(f"a redirect has at most {limits.REDIRECT_SIZE} bytes")
    record, _ = split_signed(data)
    try:
        redirect = _redirect.decode(record)
    except UNREADABLE as error:
        raise RemoteProtocolError(f"unreadable redirect: {error}") from error
    if not all(HOST.fullmatch(one) for one in redirect.addresses):
        raise RemoteProtocolError("a redirect names what is no address")
    return redirect
