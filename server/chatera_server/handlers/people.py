"""Accounts as this community knows them: their signed manifests (which devices are theirs) and profiles."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from chatera.crypto.records import verify_manifest, verify_profile
from chatera.protocol import limits
from chatera.protocol.errors import Refused, RemoteProtocolError, StorageError
from chatera.protocol.frames import ManifestPut, ProfilePut, PutManifest, PutProfile
from chatera.protocol.ids import AccountId, CommunityId, DeviceId, Position
from chatera.protocol.manifests import Manifest, Profile, parse_manifest, parse_profile
from chatera_server.bus.bus import Bus, Notice
from chatera_server.handlers.connections import Asker
from chatera_server.handlers.conversations import Scopes
from chatera_server.handlers.turns import Turns
from chatera_server.storage.event_store import (
    EventStore,
    Loaded,
    NewManifest,
    NewProfile,
    QueueFull,
    Write,
)

T = TypeVar("T")
MANIFESTS_PER_EPOCH = 16


class Account:
    """What is known of one account.

    Attributes:
        manifests: signed bytes and content, all of the newest epoch; together they name its devices.
        profile: the newest, None before the first.
    """

    __slots__ = ("manifests", "profile", "profile_data")

    def __init__(self) -> None:
        self.manifests: dict[bytes, Manifest] = {}
        self.profile: Profile | None = None
        self.profile_data = b""

    @property
    def epoch(self) -> int:
        """The newest epoch, -1 for nobody known."""
        return max((one.epoch for one in self.manifests.values()), default=-1)

    def has_revoked(self, device: DeviceId) -> bool:
        """Tell whether the account has taken a device back, from whatever moment on."""
        return any(one.dk == device for m in self.manifests.values() for one in m.revoked)

    def lists(self, device: DeviceId, hlc: int) -> bool:
        """Tell whether a device could speak for the account at ``hlc``."""
        every = self.manifests.values()
        if any(one.dk == device and hlc > one.hlc for m in every for one in m.revoked):
            return False
        return any(one.dk == device for m in every for one in m.devices)

    def without(self, device: DeviceId) -> bytes:
        """Return the manifest that best says that a device is not, or no longer, the account's."""
        return max(
            self.manifests,
            key=lambda data: any(one.dk == device for one in self.manifests[data].revoked),
        )


class People:
    """All accounts.

    Attributes:
        newest: position of the newest manifest, profile or redirect.
        gone: told of each device that counts no longer, once that is durable.
    """

    def __init__(self, store: EventStore, bus: Bus, scopes: Scopes, turns: Turns) -> None:
        self.newest = Position(0)
        self._store = store
        self._bus = bus
        self._scopes = scopes
        self._turns = turns
        self.gone: Callable[[DeviceId], None] = lambda _device: None
        self._accounts: dict[AccountId, Account] = {}
        self._listing: dict[DeviceId, set[AccountId]] = {}
        self._blocked: set[DeviceId] = set()
        self._counting: set[DeviceId] = set()
        """Devices found to count since the last change: each parcel asks about two."""

    def load(self, loaded: Loaded) -> None:
        """Take in what the store had."""
        for position, data in loaded.manifests:
            manifest = parse_manifest(data)
            self._of(manifest.account).manifests[data] = manifest
            self._note(manifest)
            self.newest = max(self.newest, position)
        for position, data in loaded.profiles:
            profile = parse_profile(data)
            account = self._of(profile.account)
            account.profile, account.profile_data = profile, data
            self.newest = max(self.newest, position)
        self._blocked |= loaded.blocked

    def get(self, account: AccountId) -> Account | None:
        """Return what is known of an account."""
        return self._accounts.get(account)

    def has_profiles(self) -> bool:
        """Tell whether anybody has shown themselves here."""
        return any(one.profile is not None for one in self._accounts.values())

    def block(self, device: DeviceId) -> None:
        """Let a device in no longer."""
        self._blocked.add(device)
        self._counting.clear()
        self.gone(device)

    def is_blocked(self, device: DeviceId) -> bool:
        """Tell whether a device was blocked."""
        return device in self._blocked

    def listing(self, device: DeviceId) -> frozenset[AccountId]:
        """Return the accounts that list a device, or have."""
        return frozenset(self._listing.get(device, ()))

    def counts(self, device: DeviceId) -> bool:
        """Tell whether a device is somebody's now: listed, and neither taken back nor blocked."""
        if device in self._counting:
            return True
        accounts = [self._accounts[one] for one in self._listing.get(device, ())]
        counts = (
            device not in self._blocked
            and any(one.lists(device, limits.HLC) for one in accounts)
            and not any(one.has_revoked(device) for one in accounts)
        )
        if counts:
            self._counting.add(device)
        return counts

    async def put_manifest(self, connection: Asker, command: PutManifest) -> None:
        """Take an own or somebody else's manifest."""
        await self._turns.take()
        self._answer(
            connection,
            command.txn,
            lambda told: self.take_manifest(command.manifest, connection.account, told),
        )

    async def put_profile(self, connection: Asker, command: PutProfile) -> None:
        """Take an own or somebody else's profile."""
        await self._turns.take()
        self._answer(
            connection, command.txn, lambda told: self._take_profile(command.profile, told)
        )

    def take_manifest(
        self, data: bytes, whose: AccountId,
        told: Callable[[StorageError | None], None] | None = None,
    ) -> Manifest:  # fmt: skip
        """Verify a manifest and merge it; ``told`` hears when it is durable, at once if it is no news.

        One that is kept as that of ``whose`` is not verified again.

        Raises:
            RemoteProtocolError: its signatures do not hold.
            Refused: the account would have too many devices.
            QueueFull: try again later.
        """
        told = told or _nobody
        manifest = self._known(whose, data)
        if manifest is not None:
            told(None)
            return manifest
        manifest = verify_manifest(data)
        account = self._accounts.get(manifest.account) or Account()
        kept = account.manifests if manifest.epoch == account.epoch else {}
        # What says alone what several said together takes their place: handshakes name one manifest.
        if manifest.epoch < account.epoch or any(_covers(one, manifest) for one in kept.values()):
            told(None)
            return manifest
        needless = tuple(
            old for old, of in account.manifests.items()
            if of.epoch < manifest.epoch or _covers(manifest, of)
        )  # fmt: skip
        rest = {old: of for old, of in account.manifests.items() if old not in needless}
        devices = {one.dk for m in (*rest.values(), manifest) for one in m.devices}
        if len(devices) > limits.DEVICES or len(rest) >= MANIFESTS_PER_EPOCH:
            raise Refused("too_many", f"An account has at most {limits.DEVICES} devices.")
        write = NewManifest(manifest.account, data, needless)
        fact = lambda: ManifestPut(position=write.position, manifest=data)  # noqa: E731
        before = {one.dk for m in account.manifests.values() for one in m.devices}
        write.note = lambda error: self._manifest_kept(write, error, before, fact, told)
        self._store.submit(write)
        account.manifests = rest | {data: manifest}
        self._counting.clear()
        self._accounts[manifest.account] = account
        self._note(manifest)
        return manifest

    def _note(self, manifest: Manifest) -> None:
        for one in manifest.devices:
            self._listing.setdefault(one.dk, set()).add(manifest.account)

    def _manifest_kept(
        self, write: NewManifest, error: StorageError | None, before: set[DeviceId],
        fact: Callable[[], ManifestPut], told: Callable[[StorageError | None], None],
    ) -> None:  # fmt: skip
        self._kept(write, error, fact, told)
        account = self._accounts[write.account]
        if error is None:
            for device in before:
                if not account.lists(device, limits.HLC):
                    self.gone(device)

    def _take_profile(self, data: bytes, told: Callable[[StorageError | None], None]) -> None:
        profile = _verified_profile(data, (*self._scopes.named, *self._scopes.disowned))
        account = self._accounts.get(profile.account)
        if account is None:
            raise Refused("unknown_account", "This account's manifest is not known here.")
        if not account.lists(profile.device, profile.hlc):
            raise Refused("bad_signature", "The device is not in its account's manifest.")
        old = account.profile
        if old is not None and self._rank(old, account.profile_data) >= self._rank(profile, data):
            told(None)
            return
        write = NewProfile(profile.account, data)
        fact = lambda: ProfilePut(position=write.position, profile=data)  # noqa: E731
        write.note = lambda error: self._kept(write, error, fact, told)
        self._store.submit(write)
        account.profile, account.profile_data = profile, data

    def _rank(self, profile: Profile, data: bytes) -> tuple[bool, int, bytes]:
        """Sort an account's profiles, the one that counts last: what is signed for a disowned id, not everybody can check."""
        named = True
        if self._scopes.disowned:
            try:
                _verified_profile(data, self._scopes.named)
            except RemoteProtocolError:
                named = False
        return (named, profile.hlc, data)

    def _kept(
        self, write: Write, error: StorageError | None,
        fact: Callable[[], ManifestPut | ProfilePut],
        told: Callable[[StorageError | None], None],
    ) -> None:  # fmt: skip
        if error is None:
            self.newest = max(self.newest, write.position)
            self._bus.publish([Notice(fact(), position=write.position)])
        elif isinstance(write, NewManifest):
            self._accounts[write.account].manifests.pop(write.data, None)
            self._counting.clear()
        elif isinstance(write, NewProfile):
            self._accounts[write.account].profile = None
        told(error)

    def _known(self, account: AccountId, data: bytes) -> Manifest | None:
        known = self._accounts.get(account)
        return None if known is None else known.manifests.get(data)

    def _of(self, account: AccountId) -> Account:
        return self._accounts.setdefault(account, Account())

    def _answer(
        self, connection: Asker, txn: int,
        take: Callable[[Callable[[StorageError | None], None]], object],
    ) -> None:  # fmt: skip
        def told(error: StorageError | None) -> None:
            if error is None:
                connection.done(txn)
            else:
                connection.refuse(txn, "storage", str(error))

        try:
            take(told)
        except Refused as error:
            connection.refuse(txn, error.code, str(error))
        except RemoteProtocolError as error:
            connection.refuse(txn, "bad_signature", str(error))
        except QueueFull:
            connection.refuse(txn, "full", "The node is busy; try again.")


def check_listed(account: Account | None, device: DeviceId, hlc: int) -> None:
    """Check that a device could speak for its account at ``hlc``.

    Raises:
        Refused: the account is not known, or does not list it.
    """
    if account is None:
        raise Refused("unknown_account", "This account's manifest is not known here.")
    if not account.lists(device, hlc):
        raise Refused("bad_signature", "The device is not in its account's manifest.")


def _covers(one: Manifest, other: Manifest) -> bool:
    """Tell whether a manifest says everything that another one of its epoch says."""
    devices = {(device.dk, ik) for device in one.devices for ik in (None, device.ik)}
    return {(device.dk, device.ik) for device in other.devices} <= devices and {
        (end.dk, end.hlc) for end in other.revoked
    } <= {(end.dk, end.hlc) for end in one.revoked}


def _nobody(_error: StorageError | None) -> None:
    """Nobody waits for it."""


def _verified_profile(data: bytes, scopes: Iterable[CommunityId]) -> Profile:
    fault: RemoteProtocolError | None = None
    for community in scopes:
        try:
            return verify_profile(community, data)
        except RemoteProtocolError as error:
            fault = error
    raise fault or RemoteProtocolError("a profile of another community")
