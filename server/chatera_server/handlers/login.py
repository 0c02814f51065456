"""Login: the device signs a challenge, its account's manifest says whose it is."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass

from chatera.crypto.keys import verify
from chatera.protocol.errors import NotListed, Refused, RemoteProtocolError
from chatera.protocol.frames import (
    DIALS_BACK,
    REDIRECTS,
    SEALED,
    Authenticate,
    Challenge,
    Hello,
    Welcome,
)
from chatera.protocol.handshake import NodeLogin
from chatera.protocol.ids import DeviceId, NodeId
from chatera_server.handlers.conversations import Scopes
from chatera_server.handlers.people import People
from chatera_server.handlers.tokens import Tokens
from chatera_server.storage.event_store import EventStore, QueueFull

CAPS = ("relay", "blobs", SEALED, DIALS_BACK, REDIRECTS)


@dataclass(slots=True)
class Logins:
    """Lets devices in.

    Attributes:
        name: the community's name for people.
        host: the device whose desktop runs this node; empty for none.
        caps: what the node says it can.
    """

    node: NodeId
    name: str
    scopes: Scopes
    store: EventStore
    people: People
    tokens: Tokens
    now_ms: Callable[[], int]
    host: DeviceId
    caps: tuple[str, ...] = CAPS

    def begin(self) -> NodeLogin:
        """Return what one connection is asked."""
        return NodeLogin(
            node=self.node,
            community=self.scopes.community,
            nonce=secrets.token_bytes(32),
            caps=self.caps,
        )

    def challenge(self, login: NodeLogin, hello: Hello) -> Challenge:
        """Answer a Hello that makes sense.

        Raises:
            RemoteProtocolError: it makes none, or speaks no version of ours.
            Refused: unknown account, or a device that was blocked.
            NotListed: the account does not have this device.
        """
        challenge = login.challenge(hello)
        if self.people.is_blocked(hello.device):
            raise Refused("blocked", "This device was blocked: it signed what does not fit.")
        try:
            manifest = self.people.take_manifest(hello.manifest, hello.account)
        except QueueFull as error:
            raise Refused("full", "The node is busy; try again.") from error
        except RemoteProtocolError as error:
            raise Refused("bad_signature", str(error)) from error
        account = self.people.get(hello.account)
        # A device is judged by everything known of its account, not only by what it brings along.
        hlc = self.now_ms() << 16
        if manifest.account != hello.account or account is None:
            raise Refused("unauthenticated", "The manifest is another account's.")
        if not account.lists(hello.device, hlc):
            raise NotListed(
                "The device is not in its account's manifest.", account.without(hello.device)
            )
        return challenge

    def check(self, login: NodeLogin, answer: Authenticate) -> None:
        """Check the device's signature.

        Raises:
            Refused: it does not fit.
        """
        try:
            login.check(answer, verify)
        except RemoteProtocolError as error:
            raise Refused("unauthenticated", "The login's signature does not fit.") from error

    def welcome(self, hello: Hello) -> Welcome:
        """Return what a device is told first."""
        return Welcome(
            store=self.store.id,
            position=self.store.position,
            time=self.now_ms(),
            community=self.scopes.community,
            aliases=self.scopes.aliases,
            name=self.name,
            token=self.tokens.issue(hello.account),
            host=self.host,
        )
