"""Linking a new device, seen from the new one: it proves itself, gets its account's keys, and then the history.

The directory becomes a profile in one step, when keys and manifest are there (``Profile.join``). What of the history did
not come is brought by running the same again with that profile, or comes from nodes and other devices.
"""

import asyncio
import secrets
from collections.abc import AsyncIterator, Callable, Sequence
from enum import Enum
from pathlib import Path

from chatera.client.observers import Observers
from chatera.client.wire import (
    PEOPLE_S,
    Ended,
    Place,
    Record,
    Wire,
    dial,
    heard,
    in_words,
    parse_records,
)
from chatera.crypto.keys import Identity, Signer
from chatera.crypto.linking import NewDevice
from chatera.crypto.primitives import KEY_SIZE, Random, x25519_public
from chatera.crypto.records import lists, verify_manifest
from chatera.protocol import limits
from chatera.protocol.errors import ChatEraError, RemoteProtocolError, StorageError, UserError
from chatera.protocol.ids import AccountId, DeviceId
from chatera.protocol.linking import (
    Accepted,
    End,
    Given,
    History,
    LinkText,
    Ready,
    Request,
    Signature,
    is_link_text,
    is_name,
    parse_link_text,
    parse_port,
    parse_said,
)
from chatera.protocol.manifests import device_signed_bytes
from chatera.store import archive
from chatera.store.keyring import CAPS
from chatera.store.profile import Profile
from chatera.store.store import Store


class Stage(Enum):
    """How far it has come."""

    CONNECTING = "looking for the other computer"
    CODE = "the code is shown, to be typed on the other computer"
    WAITING = "the other computer's person has to say yes"
    CONFIRMING = "this person has to say that the other computer found the code right"
    RECEIVING = "keys and history come"
    DONE = "everything is here"
    FAILED = "it ended without success"


class Joining:
    """One attempt to become another device of a person.

    Args:
        path: of the profile that is made; one that is there gets what it lacks.
        name: what the person calls this device.
        now_ms: the wall clock, ms since the epoch, UTC.
        random: draws keys.

    Attributes:
        stage: how far it has come.
        code: eight digits to be typed on the other computer; empty where a link was used.
        person: whose device it becomes, once they have said yes.
        has_profile: there is a profile in the directory now; whatever fails later can be made good.
        count: records of the history that were taken in.
        total: as far as it is known before.
    """

    def __init__(
        self, path: Path, name: str, now_ms: Callable[[], int], random: Random = secrets.token_bytes
    ) -> None:
        if not is_name(name.strip()):
            raise UserError(f"The name of a device has 1 to {limits.NAME_LENGTH} characters.")
        self.stage = Stage.CONNECTING
        self.code = ""
        self.person = ""
        self.has_profile = Profile.exists(path)
        self.count = 0
        self.total = 0
        self._path = path
        self._name = name.strip()
        self._now_ms = now_ms
        self._random = random
        self._observers: Observers[[]] = Observers()
        self._confirmed: asyncio.Future[bool] | None = None
        self._running: asyncio.Task[None] | None = None
        self._stopped = False

    def observe(self, callback: Callable[[], object]) -> Callable[[], None]:
        """Hear of changes; returns what ends that."""
        return self._observers.add(callback)

    async def run(self, places: Sequence[Place], secret: bytes | None = None) -> None:
        """Do it, at one of these places; without the secret of a link a code is shown.

        Raises:
            UserError: one of the two people said no, or the code was wrong.
            Unreachable: the connection broke, or there was none.
            StorageError: the directory can't be written.
        """
        profile = Profile.open(self._path) if self.has_profile else None
        self._running = asyncio.ensure_future(self._attempt(places, secret, profile))
        try:
            await asyncio.shield(self._running)
        except asyncio.CancelledError:
            self._running.cancel()
            await asyncio.gather(self._running, return_exceptions=True)
            self._turn(Stage.FAILED)
            if self._stopped:
                raise Ended("Linking was ended.") from None
            raise
        except ChatEraError as error:
            self._turn(Stage.FAILED)
            raise in_words(error) from error
        self._turn(Stage.DONE)

    def confirm(self, *, right: bool) -> None:
        """Say whether the other computer says that the code was right."""
        if self._confirmed is not None and not self._confirmed.done():
            self._confirmed.set_result(right)

    def end(self) -> None:
        """Stop it; ``run`` raises Ended."""
        if self._running is not None and not self._running.done():
            self._stopped = True
            self._running.cancel()

    def _turn(self, stage: Stage) -> None:
        self.stage = stage
        self._observers.tell()

    async def _attempt(
        self, places: Sequence[Place], secret: bytes | None, profile: Profile | None
    ) -> None:
        try:
            wire = await dial(places)
            try:
                await self._join(wire, secret, profile)
            finally:
                await wire.close()
        finally:
            if profile is not None:
                profile.close()

    async def _join(self, wire: Wire, secret: bytes | None, known: Profile | None) -> None:
        await self._agree(wire, secret)
        keys = _Keys.of(known) if known is not None else _Keys(Signer.new(), self._random(KEY_SIZE))
        request = Request(
            name=self._name, kind="desktop", caps=CAPS, dk=DeviceId(keys.dk.public),
            ik=x25519_public(keys.ik),
        )  # fmt: skip
        await wire.say(request)
        self._turn(Stage.CODE if self.code else Stage.WAITING)
        accepted = await wire.hear(Accepted, PEOPLE_S)
        self.person = accepted.name
        if known is not None and known.keyring.account != accepted.account:
            await wire.refuse("other")
            raise UserError("This profile belongs to another account. Choose another directory.")
        if self.code:
            await self._ask(wire)
        sig = keys.dk.sign(device_signed_bytes(accepted.account, request.dk))
        await wire.say(Signature(sig=sig))
        self._turn(Stage.RECEIVING)
        given = await wire.hear(Given)
        identity = _checked(given, accepted.account, keys)
        if known is not None:
            known.keyring.take_dsk(given.epoch, given.dsk, given.dsk_sig)
            known.keyring.adopt(verify_manifest(given.manifest), given.manifest)
            await self._take_history(wire, known)
            return
        await self._begin(wire, identity, given.manifest)

    async def _begin(self, wire: Wire, identity: Identity, manifest: bytes) -> None:
        try:
            profile = Profile.join(self._path, self.person, identity, manifest)
        except (StorageError, UserError):
            await wire.refuse("full")
            raise
        self.has_profile = True
        try:
            await self._take_history(wire, profile)
        finally:
            profile.close()

    async def _agree(self, wire: Wire, secret: bytes | None) -> None:
        """Come to a channel."""
        own = NewDevice(self._random, secret)
        await wire.send(own.hello)
        reveal, channel = own.receive(await wire.receive())
        await wire.send(reveal)
        wire.channel = channel
        self.code = channel.code if secret is None else ""

    async def _ask(self, wire: Wire) -> None:
        """Let this person say that the other computer found the code right: so it is theirs, and nobody between."""
        self._confirmed = asyncio.get_running_loop().create_future()
        self._turn(Stage.CONFIRMING)
        gone = asyncio.ensure_future(wire.gone())
        await asyncio.wait((self._confirmed, gone), return_when=asyncio.FIRST_COMPLETED)
        gone.cancel()
        await asyncio.gather(gone, return_exceptions=True)
        if not self._confirmed.done():
            raise Ended("The other computer ended it.")
        if not self._confirmed.result():
            await wire.refuse("declined")
            raise UserError(
                "Nothing was linked. If the other computer did not say that the code was right, somebody in this network may"
                " be in the way: begin anew, best by the link."
            )

    async def _take_history(self, wire: Wire, profile: Profile) -> None:
        await wire.say(Ready())
        self.total = (await wire.hear(History)).total
        self._observers.tell()
        store = Store(profile, self._now_ms)
        received = _Received(wire)
        try:
            await archive.take(store, received.records(), self._took)
        except StorageError:
            await wire.refuse("full")
            raise
        if received.told != received.count:
            raise RemoteProtocolError("something of the history is missing")
        await wire.say(End(count=received.count), final=True)

    def _took(self, count: int) -> None:
        self.count = count
        self._observers.tell()


class _Keys:
    """The keys of the new device."""

    def __init__(self, dk: Signer, ik: bytes) -> None:
        self.dk = dk
        self.ik = ik

    @classmethod
    def of(cls, profile: Profile) -> "_Keys":
        """Return those of a device that was linked before."""
        identity = profile.identity
        if identity.ik is None:
            raise UserError("This profile is of an old version. Open it once with ChatEra first.")
        return cls(identity.dk, identity.ik)


class _Received:
    """The history as it comes.

    Attributes:
        count: records so far.
        told: how many the other side says there were, at the end.
    """

    def __init__(self, wire: Wire) -> None:
        self.count = 0
        self.told = -1
        self._wire = wire

    async def records(self) -> AsyncIterator[Record]:
        """Give them one by one; ends where the other side says so."""
        channel = self._wire.channel
        while channel is not None:
            data = await self._wire.receive()
            if channel.ended:
                self.told = heard(parse_said(data), End).count
                return
            for record in parse_records(data):
                self.count += 1
                yield record


def _checked(given: Given, account: AccountId, keys: _Keys) -> Identity:
    """Return the new device's identity, if everything that was given belongs together."""
    manifest = verify_manifest(given.manifest)
    dsk, own = Signer(given.dsk), DeviceId(keys.dk.public)
    found = next((one for one in manifest.devices if one.dk == own), None)
    if (manifest.account, manifest.epoch, manifest.dsk) != (account, given.epoch, dsk.public):
        raise RemoteProtocolError("keys that do not belong together")
    if found is None or found.ik != x25519_public(keys.ik) or not lists(manifest, own, limits.HLC):
        raise RemoteProtocolError("a manifest without this device")
    return Identity(
        account=account, epoch=given.epoch, dsk=dsk, dsk_sig=manifest.dsk_sig, dk=keys.dk,
        ik=keys.ik, backup_key=given.backup_key,
    )  # fmt: skip


def places_of(text: str) -> tuple[list[Place], bytes | None]:
    """Read what a person pasted or typed: a link, or HOST:PORT; returns where to go, and the secret of a link.

    Raises:
        UserError: it is neither.
    """
    try:
        if is_link_text(text):
            link: LinkText = parse_link_text(text)
            return [(address, link.port) for address in link.addresses], link.secret
        host, colon, port = text.strip().rpartition(":")
        if colon and host:
            return [(host.strip("[]"), parse_port(port))], None
    except RemoteProtocolError as error:
        raise UserError(f"That is no link of ChatEra: {error}.") from error
    raise UserError(
        "Paste the link that the other computer shows (chatera://link?…), or type its address and port, as in"
        " 192.168.1.10:41234."
    )
