"""Which devices speak for an account, and up to which stamp: by all manifests of its newest epoch together.

One manifest of each account is kept whole. Where two of an epoch know different things, what they know lies beside it in
``devices``, and the other one itself in ``other_manifests``: another machine that is to know the same needs the proof.
"""

import sqlite3

from chatera.protocol import limits
from chatera.protocol.ids import AccountId, DeviceId
from chatera.protocol.manifests import Manifest

Devices = dict[DeviceId, int]
"""The last stamp of each device that counts."""
_KEPT = 2 * limits.REVOKED


def read(db: sqlite3.Connection, kept: Manifest) -> Devices:
    """Return an account's devices, by the manifest that is kept of it and what others have added."""
    listed = {one.dk for one in kept.devices}
    ends = _ends(kept)
    rows = db.execute(
        "SELECT device, listed, until FROM devices WHERE account = ?", (kept.account,)
    )
    for device, is_listed, until in rows:
        if is_listed:
            listed.add(DeviceId(device))
        ends[DeviceId(device)] = min(until, ends.get(DeviceId(device), limits.HLC))
    return {device: ends.get(device, limits.HLC) for device in listed}


def read_keys(db: sqlite3.Connection, kept: Manifest) -> dict[DeviceId, bytes]:
    """Return the identity keys of those of an account's devices that encrypt, however long they count."""
    rows = db.execute(
        "SELECT device, ik FROM devices WHERE account = ? AND ik IS NOT NULL", (kept.account,)
    )
    keys = {DeviceId(device): bytes(ik) for device, ik in rows}
    for one in kept.devices:
        if one.ik is not None:
            keys[one.dk] = min(one.ik, keys.get(one.dk, one.ik))
    return keys


def add(db: sqlite3.Connection, manifest: Manifest) -> None:
    """Keep what a manifest knows beside the one that is kept whole; so much of an account and no more."""
    ends, listed = _ends(manifest), {one.dk: one.ik for one in manifest.devices}
    count = db.execute(
        "SELECT count(*) FROM devices WHERE account = ?", (manifest.account,)
    ).fetchone()[0]
    for device in (listed.keys() | ends.keys()) if count < _KEPT else ():
        db.execute(
            "INSERT INTO devices VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
            " listed = max(listed, excluded.listed), until = min(until, excluded.until),"
            " ik = coalesce(min(ik, excluded.ik), ik, excluded.ik)",
            (
                manifest.account,
                device,
                int(device in listed),
                ends.get(device, limits.HLC),
                listed.get(device),
            ),
        )


def keep_other(db: sqlite3.Connection, account: AccountId, data: bytes) -> None:
    """Keep a manifest that knows something which the one that is kept whole does not; so many of an account and no more."""
    db.execute(
        "INSERT OR IGNORE INTO other_manifests SELECT ?1, ?2"
        " WHERE (SELECT count(*) FROM other_manifests WHERE account = ?1) < ?3",
        (account, data, limits.DEVICES),
    )


def forget(db: sqlite3.Connection, account: AccountId) -> None:
    """A new epoch begins."""
    for table in ("devices", "other_manifests"):
        db.execute(f"DELETE FROM {table} WHERE account = ?", (account,))  # noqa: S608 - our own names


def covers(one: Manifest, other: Manifest) -> bool:
    """Tell whether a manifest says everything that another one of its epoch says."""
    devices, ends = {device.dk: device.ik for device in one.devices}, _ends(one)
    return all(
        device.dk in devices and device.ik in {None, devices[device.dk]} for device in other.devices
    ) and all(ends.get(device, limits.HLC + 1) <= until for device, until in _ends(other).items())


def _ends(manifest: Manifest) -> Devices:
    """Return after which stamp each revoked device is void."""
    ends: Devices = {}
    for one in manifest.revoked:
        ends[one.dk] = min(one.hlc, ends.get(one.dk, limits.HLC))
    return ends
