"""Drawing, signing, checking and renewing prekeys. What is drawn here is kept by a ``PrekeyStore``."""

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple, Protocol

import msgspec

from chatera.crypto.kem import SEED_SIZE, kem_public
from chatera.crypto.keys import Signer, verify
from chatera.crypto.primitives import KEY_SIZE, Random, x25519_public
from chatera.protocol import limits
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.ids import DeviceId
from chatera.protocol.prekeys import KEM_ROLES, Bundle, Prekey, Published, Role, prekey_signed_bytes

_DAY_MS = 86_400_000
_OFFERED_DAYS = {Role.SIGNED: 7, Role.LAST_RESORT: 7, Role.ONE_TIME: 60, Role.ONE_TIME_KEM: 60}
"""How long a key is published. It is kept until no session begun with it repeats its header, and no parcel still travels."""
_LINGERS_MS = (limits.SESSION_DAYS + limits.PARCEL_DAYS) * _DAY_MS
COUNTS: Mapping[Role, int] = {
    Role.SIGNED: 1,
    Role.LAST_RESORT: 1,
    Role.ONE_TIME: limits.ONE_TIME_PREKEYS,
    Role.ONE_TIME_KEM: limits.ONE_TIME_KEM_PREKEYS,
}
"""How many of each a device offers."""


class PrivatePrekey(msgspec.Struct, frozen=True, array_like=True):
    """A prekey with its private half.

    Attributes:
        private: 32 bytes of X25519, or the 64-byte seed of ML-KEM-768.
        made: ms since the epoch.
    """

    role: Role
    id: int
    private: bytes
    made: int

    def __repr__(self) -> str:
        return f"PrivatePrekey({self.role.name}, {self.id})"


class PrekeyStore(Protocol):
    """Keeps a device's private prekeys."""

    def prekey(self, number: int) -> PrivatePrekey | None:
        """Return the key with this id, None where there is none (any more)."""
        ...

    def prekeys(self) -> list[PrivatePrekey]:
        """Return all, in the order of their ids."""
        ...

    def add_prekeys(self, prekeys: Iterable[PrivatePrekey]) -> None:
        """Keep more."""
        ...

    def remove_prekeys(self, numbers: Iterable[int]) -> None:
        """Forget keys; those that are not there are passed over."""
        ...


class Renewal(NamedTuple):
    """What a device's prekeys need.

    Attributes:
        fresh: keys to be kept, then published.
        expired: ids of keys to be forgotten.
        offer: ids of the keys a node should have. Where it has others, even more of them, publish: a restored profile
            does not have the keys it drew after the backup, and what begins with them can't be opened.
    """

    fresh: tuple[PrivatePrekey, ...]
    expired: tuple[int, ...]
    offer: tuple[int, ...]


def renew(
    kept: Collection[PrivatePrekey], offered: Collection[int], now: int, random: Random,
    counts: Mapping[Role, int] = COUNTS,
) -> Renewal:  # fmt: skip
    """Tell what is missing and what is too old.

    Args:
        kept: what the store holds.
        offered: ids of the one-time keys a node still has; empty the first time.
        now: ms since the epoch.
        random: draws keys and ids.
        counts: how many of each are to be offered.
    """
    taken = {key.id for key in kept}
    newest = sorted(kept, key=lambda key: (-key.made, key.id))
    fresh: list[PrivatePrekey] = []
    offer: list[int] = []
    for role, count in counts.items():
        good = [key for key in newest if key.role is role and _is_offered(key, offered, now)]
        offer += [key.id for key in good[:count]]
        for _ in range(count - len(good)):
            fresh.append(_draw(role, taken, now, random))
            taken.add(fresh[-1].id)
    offer += [key.id for key in fresh]
    return Renewal(tuple(fresh), tuple(key.id for key in kept if _is_over(key, now)), tuple(offer))


def _is_offered(key: PrivatePrekey, offered: Collection[int], now: int) -> bool:
    """Tell whether a key can stay where it is; of the two that serve many times, the node need not be asked."""
    young = now - key.made < _OFFERED_DAYS[key.role] * _DAY_MS
    return young and (key.role in {Role.SIGNED, Role.LAST_RESORT} or key.id in offered)


def _is_over(key: PrivatePrekey, now: int) -> bool:
    return now - key.made > _LINGERS_MS + _OFFERED_DAYS[key.role] * _DAY_MS


def _draw(role: Role, taken: Collection[int], now: int, random: Random) -> PrivatePrekey:
    """Draw a key under an id that is free: at random, so that a restored profile hardly gives one out twice."""
    number = 0
    while number == 0 or number in taken:
        number = int.from_bytes(random(4), "big")
    size = SEED_SIZE if role in KEM_ROLES else KEY_SIZE
    return PrivatePrekey(role, number, random(size), now)


def public_prekey(dk: Signer, prekey: PrivatePrekey) -> Prekey:
    """Return the public half, signed where its role asks for it."""
    derive = kem_public if prekey.role in KEM_ROLES else x25519_public
    public = Prekey(prekey.role, prekey.id, derive(prekey.private))
    if prekey.role is Role.ONE_TIME:
        return public
    return public._replace(signature=dk.sign(prekey_signed_bytes(DeviceId(dk.public), public)))


def publish(dk: Signer, kept: Iterable[PrivatePrekey], offer: Collection[int]) -> Published:
    """Return what a device leaves with a node, signed.

    Args:
        dk: the device's key.
        kept: what the store holds.
        offer: ids of the keys to be published, as ``renew`` tells.
    """
    by_role: dict[Role, list[Prekey]] = {role: [] for role in Role}
    for key in kept:
        if key.id in offer:
            by_role[key.role].append(public_prekey(dk, key))
    (signed,), (last_resort,) = by_role[Role.SIGNED], by_role[Role.LAST_RESORT]
    return Published(
        device=DeviceId(dk.public), signed=signed, last_resort=last_resort,
        one_time=tuple(by_role[Role.ONE_TIME]), one_time_kem=tuple(by_role[Role.ONE_TIME_KEM]),
    )  # fmt: skip


def verify_published(published: Published) -> None:
    """Check every signature in what a device published; a node does, before it keeps it.

    Raises:
        RemoteProtocolError: one does not hold.
    """
    for key in (published.signed, published.last_resort, *published.one_time_kem):
        _verify_prekey(published.device, key)


def verify_bundle(bundle: Bundle, device: DeviceId) -> None:
    """Check that a bundle is the device's that was asked for, and signed by it.

    Raises:
        RemoteProtocolError: it is another's, or was changed on the way.
    """
    if bundle.device != device:
        raise RemoteProtocolError("prekeys of another device than was asked for")
    _verify_prekey(device, bundle.signed)
    _verify_prekey(device, bundle.kem)


def _verify_prekey(device: DeviceId, prekey: Prekey) -> None:
    verify(device, prekey_signed_bytes(device, prekey), prekey.signature)
