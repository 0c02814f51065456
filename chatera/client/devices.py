"""This person's devices: which there are, what they are called, and taking one away."""

import platform
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from chatera.client.observers import Observers
from chatera.crypto.keys import root_identity
from chatera.crypto.records import lists, salt
from chatera.protocol import limits
from chatera.protocol.bodies import DeviceName, Keys
from chatera.protocol.errors import RemoteProtocolError, UserError
from chatera.protocol.hlc import moment
from chatera.protocol.ids import CommunityId, DeviceId, device_text, from_text
from chatera.protocol.linking import is_name
from chatera.protocol.manifests import Device as Listed, Manifest
from chatera.store.profile import Profile
from chatera.store.store import Store

SHORT = 8
"""Characters of an id that tell a person's few devices apart."""
REMOVED = (
    "This device was removed from your account on another one of yours. What was written stays readable here;"
    " nothing new comes or goes."
)


@dataclass(frozen=True, slots=True)
class Device:
    """One of this person's devices.

    Attributes:
        id: ``d_…``.
        name: what they call it; empty while nothing is known.
        kind: ``desktop``, as the device says of itself.
        here: it is this one.
        removed: it counts no longer.
        added: when it got its first name, UTC; None where that is not known.
        seen: the newest that was heard of it, UTC; None for nothing.
    """

    id: str
    name: str
    kind: str
    here: bool
    removed: bool
    added: datetime | None
    seen: datetime | None

    @property
    def title(self) -> str:
        """A name to show, whatever is known."""
        return self.name or f"{self.kind.capitalize()} {self.id[:SHORT]}"


class Devices:
    """Iterable of ``Device``, this one first, those that were removed last.

    Args:
        profile: whose.
        store: keeps their names.
        community: returns where to tell other own devices something; raises UserError where there is no place yet.
    """

    def __init__(
        self, profile: Profile, store: Store, community: Callable[[], CommunityId]
    ) -> None:
        self._profile = profile
        self._store = store
        self._community = community
        self._observers: Observers[[]] = Observers()

    def __iter__(self) -> Iterator[Device]:
        found = [self._device(one) for one in self._listing.devices]
        return iter(sorted(found, key=lambda one: (one.removed, not one.here, one.title)))

    def get(self, device: str) -> Device | None:
        """Return one by ``d_…``."""
        return next((one for one in self if one.id == device), None)

    def observe(self, callback: Callable[[], object]) -> Callable[[], None]:
        """Hear of changes; returns what ends that."""
        return self._observers.add(callback)

    @property
    def problem(self) -> str:
        """Why this device can't be used any more, in words; else empty."""
        return "" if self._profile.keyring.is_listed else REMOVED

    @property
    def can_change(self) -> bool:
        """Whether devices can be added and removed here."""
        return not self.problem and self._profile.keyring.can_sign

    async def rename(self, device: str, name: str) -> None:
        """Call a device something; only this person's own devices hear of it.

        Raises:
            UserError: there is no such device, the name is none, or there is no community yet to tell it in.
        """
        name = name.strip()
        if not is_name(name):
            raise UserError(f"The name of a device has 1 to {limits.NAME_LENGTH} characters.")
        await self._store.tell_own_devices(
            self._community(), DeviceName(salt=salt(), device=self._key(device), name=name)
        )

    async def add(self, listed: Listed, name: str) -> None:
        """List a new device."""
        await self._store.change_devices(lambda keyring, _: keyring.add_device(listed))
        try:
            await self.rename(device_text(listed.dk), name)
            if not self._store.own_device(self._store.device).name:
                # A single device needs no name; of two, each should have one.
                await self.rename(device_text(self._store.device), name_of_this_machine())
        except UserError:
            return  # of no community yet: nothing but the names is lost

    async def remove(self, device: str) -> None:
        """Let a device that is not used any more count no longer.

        Raises:
            UserError: it is this one or none of the account's, or this device can't do it.
        """
        key = self._key(device)
        await self._store.change_devices(lambda keyring, stamp: keyring.revoke(key, stamp))

    async def remove_stolen(self, device: str, phrase: str) -> None:
        """Shut out a device that somebody else has: with the recovery phrase, since it could undo everything else.

        Raises:
            UserError: it is this one or none of the account's, or the phrase is another person's.
        """
        key = self._key(device)
        root = self._root(phrase)
        if key == self._store.device:
            raise UserError(
                "This is the device you are using. Remove it from another one of yours."
            )
        kept = [one.dk for one in self._listed() if one.dk != key]
        await self._store.change_devices(
            lambda keyring, stamp: keyring.replace_dsk(root, kept, stamp)
        )
        if len(kept) > 1:
            identity = self._profile.identity
            body = Keys(
                salt=salt(), epoch=identity.epoch, dsk=identity.dsk.seed, dsk_sig=identity.dsk_sig
            )
            await self._store.tell_own_devices(self._community(), body)

    async def regain(self, phrase: str) -> None:
        """Let this device count again: by the recovery phrase, where devices were changed with that since it was restored.

        Raises:
            UserError: it counts already, or the phrase is another person's.
        """
        root = self._root(phrase)
        if not self.problem:
            raise UserError("This device is one of yours already.")
        await self._store.regain(root)

    def tell(self) -> None:
        """Tell observers that there is more to show."""
        self._observers.tell()

    @property
    def _listing(self) -> Manifest:
        return self._profile.keyring.listing

    def _listed(self) -> list[Listed]:
        return [one for one in self._listing.devices if lists(self._listing, one.dk, limits.HLC)]

    def _device(self, listed: Listed) -> Device:
        known = self._store.own_device(listed.dk)
        return Device(
            id=device_text(listed.dk), name=known.name, kind=listed.kind,
            here=listed.dk == self._store.device,
            removed=not lists(self._listing, listed.dk, limits.HLC), added=_moment(known.named),
            seen=_moment(known.seen),
        )  # fmt: skip

    def _key(self, device: str) -> DeviceId:
        try:
            key = DeviceId(from_text("d_", device))
        except RemoteProtocolError as error:
            raise UserError(f"“{device}” is not the id of a device.") from error
        if all(one.dk != key for one in self._listing.devices):
            raise UserError("Your account has no such device.")
        return key

    def _root(self, phrase: str) -> bytes:
        from chatera.crypto.phrase import root_of  # noqa: PLC0415 - the list of words, for this alone

        root = root_of(phrase)
        if root_identity(root).public != self._profile.keyring.account:
            raise UserError("These are twelve right words, but of another account.")
        return root


def name_of_this_machine() -> str:
    """Return what this computer is called in its network, to be suggested to its person."""
    name = platform.node().partition(".")[0].strip()[: limits.NAME_LENGTH]
    return name if is_name(name) else "Computer"


def _moment(hlc: int) -> datetime | None:
    return moment(hlc) if hlc else None
