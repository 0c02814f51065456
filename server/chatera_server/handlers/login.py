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
    STATUSES,
    VISIBILITY,
    VOUCHES,
    Authenticate,
    Challenge,
    Hello,
    Welcome,
)
from chatera.protocol.handshake import NodeLogin, Proofs
from chatera.protocol.ids import DeviceId, NodeId
from chatera_server.handlers.conversations import Scopes
from chatera_server.handlers.people import People
from chatera_server.handlers.tokens import Tokens
from chatera_server.handlers.vouches import Vouches
from chatera_server.storage.event_store import EventStore, QueueFull

CAPS = ("relay", "blobs", SEALED, DIALS_BACK, REDIRECTS, STATUSES, VOUCHES, VISIBILITY)


@dataclass(slots=True)
class Logins:
    """Lets devices in.

    Attributes:
        name: the community's name for people.
        host: the device whose desktop runs this node; empty for none.
        caps: what the node says it can.
        proofs: where the community is closed.
    """

    node: NodeId
    name: str
    scopes: Scopes
    store: EventStore
    people: People
    vouches: Vouches
    tokens: Tokens
    now_ms: Callable[[], int]
    host: DeviceId
    caps: tuple[str, ...] = CAPS
    proofs: Proofs | None = None

    def begin(self) -> NodeLogin:
        """Return what one connection is asked."""
        return NodeLogin(
            node=self.node,
            community=self.scopes.community,
            nonce=secrets.token_bytes(32),
            caps=self.caps if self.proofs is None else tuple(set(self.caps) - {VOUCHES}),
            proofs=self.proofs,
        )

    def challenge(self, login: NodeLogin, hello: Hello) -> Challenge:
        """Answer a Hello that makes sense.

        Raises:
            RemoteProtocolError: it makes none, or speaks no version of ours.
            Refused: unknown account, or a device that was blocked.
            NotListed: the account does not have this device.
        """
        challenge = login.challenge(hello)
        if self.proofs is None:
            self._know(hello)
        return challenge

    def _know(self, hello: Hello) -> None:
        """Find out whose device comes; see ``challenge`` for what it raises."""
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

    def check(self, login: NodeLogin, hello: Hello, answer: Authenticate) -> None:
        """Check the device's signature, and before it that it may come in at all.

        Raises:
            Refused: it does not fit, or as in ``challenge``.
            NotListed: as in ``challenge``.
        """
        try:
            login.check(answer, verify)
        except RemoteProtocolError as error:
            raise Refused("unauthenticated", "The login's signature does not fit.") from error
        if self.proofs is not None:
            self._know(hello)  # not before: a stranger is told of nobody here, and leaves nothing

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
            vouches=self.vouches.shown_to(hello.device),
        )
