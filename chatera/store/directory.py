"""Who is who: verified manifests and profiles, and the direct conversations that follow from them."""

import sqlite3

from chatera.crypto.records import lists, verify_manifest, verify_profile
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.ids import AccountId, CommunityId, DeviceId
from chatera.protocol.manifests import Manifest, Profile as SignedProfile, parse_manifest
from chatera.store import holding
from chatera.store.changes import Changes
from chatera.store.conversations import Conversations
from chatera.store.holding import Arrived


class Directory:
    """Keeps manifests and profiles; used in the writer's thread only.

    Args:
        me: this profile's account.
        conversations: are told under which ids people write to us.
    """

    def __init__(self, me: AccountId, conversations: Conversations) -> None:
        self.me = me
        self._conversations = conversations
        self._manifests: dict[AccountId, Manifest] = {}

    def accounts(self, db: sqlite3.Connection) -> list[AccountId]:
        """Return everybody whose manifest is known."""
        return [AccountId(row[0]) for row in db.execute("SELECT account FROM manifests")]

    def forget(self) -> None:
        """Drop what is remembered beside the file, after a transaction was lost."""
        self._manifests.clear()

    def manifest(self, db: sqlite3.Connection, account: AccountId) -> Manifest | None:
        """Return an account's devices, None while unknown."""
        known = self._manifests.get(account)
        if known is None:
            row = db.execute("SELECT data FROM manifests WHERE account = ?", (account,)).fetchone()
            if row is None:
                return None
            known = self._manifests[account] = parse_manifest(row[0])
        return known

    def speaks(
        self, db: sqlite3.Connection, account: AccountId, device: DeviceId, hlc: int
    ) -> bool | None:
        """Tell whether a device may speak for an account; None while no manifest is known that names it."""
        manifest = self.manifest(db, account)
        if manifest is None or all(one.dk != device for one in manifest.devices):
            return None
        return lists(manifest, device, hlc)

    def take_manifest(
        self, db: sqlite3.Connection, data: bytes, scopes: tuple[CommunityId, ...], changes: Changes
    ) -> list[Arrived]:
        """Verify and keep a manifest; returns the events that waited for it.

        A higher epoch replaces; within one epoch the one that knows more replaces the one that knows less.

        Raises:
            RemoteProtocolError: it is not the account's.
        """
        account = parse_manifest(data).account
        row = db.execute("SELECT data FROM manifests WHERE account = ?", (account,)).fetchone()
        if row and row[0] == data:
            return self.expect_direct(db, account, scopes)
        fresh = verify_manifest(data)
        released = self.expect_direct(db, account, scopes)
        if row and not _newer(fresh, parse_manifest(row[0])):
            return released
        db.execute(
            "INSERT OR REPLACE INTO manifests VALUES (?, ?, ?)", (account, fresh.epoch, data)
        )
        db.execute(
            "INSERT INTO people (account, community) VALUES (?1, ?2) ON CONFLICT (account) DO NOTHING",
            (account, scopes[0] if scopes else None),
        )
        self._manifests[account] = fresh
        changes.people.add(account)
        return [*released, *holding.release(db, "manifest", account)]

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
            "INSERT OR REPLACE INTO profiles VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                profile.account,
                community,
                profile.hlc,
                profile.name,
                profile.message,
                profile.picture,
                data,
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


def _newer(fresh: Manifest, old: Manifest) -> bool:
    if fresh.epoch != old.epoch:
        return fresh.epoch > old.epoch
    devices = {device.dk for device in fresh.devices}
    return len(fresh.revoked) > len(old.revoked) or not devices <= {
        device.dk for device in old.devices
    }
