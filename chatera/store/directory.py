"""Who is who: verified manifests and profiles, and the direct conversations that follow from them."""

import sqlite3

from chatera.crypto.records import verify_manifest, verify_profile
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.ids import AccountId, CommunityId, DeviceId
from chatera.protocol.manifests import Manifest, Profile as SignedProfile, parse_manifest
from chatera.store import devices, holding, people
from chatera.store.changes import Changes
from chatera.store.conversations import Conversations
from chatera.store.devices import Devices
from chatera.store.holding import Arrived


class Directory:
    """Keeps manifests and profiles; used in the writer's thread only.

    Args:
        me: this profile's account.
        conversations: are told under which ids people write to us.

    Attributes:
        turned: the devices that accounts had before manifests told of others.
    """

    def __init__(self, me: AccountId, conversations: Conversations) -> None:
        self.me = me
        self._conversations = conversations
        self.turned: dict[AccountId, Devices] = {}
        self._devices: dict[AccountId, Devices] = {}

    def accounts(self, db: sqlite3.Connection) -> list[AccountId]:
        """Return everybody whose manifest is known."""
        return [AccountId(row[0]) for row in db.execute("SELECT account FROM manifests")]

    def forget(self) -> None:
        """Drop what is remembered beside the file, after a transaction was lost."""
        self.turned.clear()
        self._devices.clear()

    def devices(self, db: sqlite3.Connection, account: AccountId) -> Devices | None:
        """Return an account's devices, each with its last stamp that counts; None while unknown."""
        known = self._devices.get(account)
        if known is None:
            row = db.execute("SELECT data FROM manifests WHERE account = ?", (account,)).fetchone()
            if row is None:
                return None
            known = self._devices[account] = devices.read(db, parse_manifest(row[0]))
        return known

    def speaks(
        self, db: sqlite3.Connection, account: AccountId, device: DeviceId, hlc: int
    ) -> bool | None:
        """Tell whether a device may speak for an account; None while no manifest is known that names it."""
        last = (self.devices(db, account) or {}).get(device)
        return None if last is None else hlc <= last

    def take_manifest(
        self, db: sqlite3.Connection, data: bytes, scopes: tuple[CommunityId, ...], changes: Changes
    ) -> list[Arrived]:
        """Verify and keep a manifest; returns the events that waited for it.

        A higher epoch replaces; within one epoch all count together, and the one that knows most is kept whole.

        Raises:
            RemoteProtocolError: it is not the account's.
        """
        account = parse_manifest(data).account
        row = db.execute("SELECT data FROM manifests WHERE account = ?", (account,)).fetchone()
        if row and row[0] == data:
            return self.expect_direct(db, account, scopes)
        fresh = verify_manifest(data)
        released = self.expect_direct(db, account, scopes)
        if row and not self._turn(db, fresh, data, row[0]):
            return released
        if not row:
            _keep(db, fresh, data)
        self._devices.pop(account, None)
        db.execute(
            "INSERT INTO people (account, community, verified) VALUES (?, ?, ?) ON CONFLICT (account) DO NOTHING",
            (account, scopes[0] if scopes else None, people.verified(db, account)),
        )
        changes.people.add(account)
        return [*released, *holding.release(db, "manifest", account)]

    def _turn(self, db: sqlite3.Connection, fresh: Manifest, data: bytes, kept_data: bytes) -> bool:
        """Take a manifest in beside the one that is kept; tells whether it says anything new."""
        kept = parse_manifest(kept_data)
        older = fresh.epoch < kept.epoch
        if older or (fresh.epoch == kept.epoch and devices.covers(kept, fresh)):
            return False
        self.turned.setdefault(fresh.account, self.devices(db, fresh.account) or {})
        if fresh.epoch > kept.epoch:
            devices.forget(db, fresh.account)
            _keep(db, fresh, data)
            return True
        if not devices.covers(fresh, kept):
            devices.add(db, kept)
            devices.add(db, fresh)
        if _rank(fresh, data) > _rank(kept, kept_data):
            _keep(db, fresh, data)
        return True

    def take_profile(
        self, db: sqlite3.Connection, data: bytes, scopes: tuple[CommunityId, ...], changes: Changes
    ) -> None:
        """Verify and keep a profile; the newest replaces.

        Raises:
            RemoteProtocolError: it is not the account's.
        """
        community, profile = self._signed_for(data, scopes)
        if self.speaks(db, profile.account, profile.device, profile.hlc) is not True:
            raise RemoteProtocolError("a profile by a device that does not speak for the account")
        old = db.execute(
            "SELECT hlc FROM profiles WHERE account = ? AND community = ?",
            (profile.account, community),
        ).fetchone()
        if old and old[0] >= profile.hlc:
            return
        db.execute(
            "INSERT OR REPLACE INTO profiles VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                profile.account,
                community,
                profile.hlc,
                profile.name,
                profile.message,
                profile.picture,
                data,
                profile.formerly,
            ),
        )
        if profile.picture:
            changes.pictures.add(profile.picture)
        changes.people.add(profile.account)

    def _signed_for(
        self, data: bytes, scopes: tuple[CommunityId, ...]
    ) -> tuple[CommunityId, SignedProfile]:
        failure = RemoteProtocolError("a profile of no community")
        for community in scopes:
            try:
                return community, verify_profile(community, data)
            except RemoteProtocolError as error:
                failure = error
        raise failure

    def expect_direct(
        self, db: sqlite3.Connection, account: AccountId, scopes: tuple[CommunityId, ...]
    ) -> list[Arrived]:
        """Know the ids under which this person would write to us: an id alone does not tell who.

        Returns the events that waited for that.
        """
        known = (self._conversations.know_direct(db, account, scope, scopes[0]) for scope in scopes)
        return [one for conv in known if conv for one in holding.release(db, "conv", conv)]


def _keep(db: sqlite3.Connection, manifest: Manifest, data: bytes) -> None:
    db.execute(
        "INSERT OR REPLACE INTO manifests VALUES (?, ?, ?)",
        (manifest.account, manifest.epoch, data),
    )


def _rank(manifest: Manifest, data: bytes) -> tuple[int, int, bytes]:
    """Order manifests of an epoch, so that everybody keeps the same one whole."""
    return len(manifest.revoked), len(manifest.devices), data
