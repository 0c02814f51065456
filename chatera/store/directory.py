"""Who is who: verified manifests and profiles, and the direct conversations that follow from them."""

import sqlite3
from collections.abc import Iterable

from chatera.crypto.pqxdh import End
from chatera.crypto.records import verify_manifest, verify_profile
from chatera.protocol import limits
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.ids import NO_SCOPE, AccountId, CommunityId, DeviceId
from chatera.protocol.manifests import (
    Manifest,
    Profile as SignedProfile,
    manifest_head,
    pack_scene,
    parse_manifest,
)
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
        self._manifests: dict[AccountId, Manifest] = {}
        self._devices: dict[AccountId, Devices] = {}
        self._keys: dict[AccountId, dict[DeviceId, bytes]] = {}
        self._ends: dict[DeviceId, End] = {}
        self._mine: bytes | None = None
        self._owners: dict[DeviceId, AccountId] | None = None

    def accounts(self, db: sqlite3.Connection) -> list[AccountId]:
        """Return everybody whose manifest is known."""
        return [AccountId(row[0]) for row in db.execute("SELECT account FROM manifests")]

    def forget(self) -> None:
        """Drop what is remembered beside the file, after a transaction was lost."""
        self.turned.clear()
        self._manifests.clear()
        self._devices.clear()
        self._keys.clear()
        self._ends.clear()
        self._owners = None

    def devices(self, db: sqlite3.Connection, account: AccountId) -> Devices | None:
        """Return an account's devices, each with its last stamp that counts; None while unknown."""
        known = self._devices.get(account)
        if known is None:
            kept = self._kept(db, account)
            if kept is None:
                return None
            known = self._devices[account] = devices.read(db, kept)
        return known

    def speaks(
        self, db: sqlite3.Connection, account: AccountId, device: DeviceId, hlc: int
    ) -> bool | None:
        """Tell whether a device may speak for an account; None while no manifest is known that names it."""
        last = (self.devices(db, account) or {}).get(device)
        return None if last is None else hlc <= last

    def keys(self, db: sqlite3.Connection, account: AccountId) -> dict[DeviceId, bytes]:
        """Return the identity keys of an account's devices that count now and encrypt."""
        known = self._keys.get(account)
        if known is None:
            kept = self._kept(db, account)
            if kept is None:
                return {}
            ends = self.devices(db, account) or {}
            known = self._keys[account] = {
                device: ik
                for device, ik in devices.read_keys(db, kept).items()
                if ends.get(device) == limits.HLC
            }
        return known

    def dsk(self, db: sqlite3.Connection, account: AccountId) -> bytes:
        """Return an account's device-signing key; empty while no manifest is known."""
        kept = self._kept(db, account)
        return b"" if kept is None else kept.dsk

    def account_of(self, db: sqlite3.Connection, device: DeviceId) -> AccountId | None:
        """Return whose a device is."""
        if self._owners is None:
            self._owners = {}
            for account in self.accounts(db):
                for one in self.devices(db, account) or {}:
                    self._owners.setdefault(one, account)
        return self._owners.get(device)

    def end(self, db: sqlite3.Connection, device: DeviceId) -> End | None:
        """Return a device as handshakes see it, None where it is not known, not listed any more or does not encrypt."""
        known = self._ends.get(device)
        if known is not None:
            return known
        account = self.account_of(db, device)
        ik = None if account is None else self.keys(db, account).get(device)
        if account is None or ik is None:
            return None
        self._ends[device] = self._end(db, account, device, ik)
        return self._ends[device]

    def former_end(self, db: sqlite3.Connection, device: DeviceId) -> End | None:
        """Return a device as handshakes see it, one that was taken back too: what it sent before that still comes."""
        if (end := self.end(db, device)) is not None:
            return end
        account = self.account_of(db, device)
        kept = None if account is None else self._kept(db, account)
        ik = None if kept is None else devices.read_keys(db, kept).get(device)
        return None if account is None or ik is None else self._end(db, account, device, ik)

    def _end(self, db: sqlite3.Connection, account: AccountId, device: DeviceId, ik: bytes) -> End:
        rows = db.execute(
            "SELECT head FROM heads WHERE account = ? ORDER BY n DESC", (account,)
        ).fetchall()
        # First the one that all keep who know the same manifests, in whatever order these came.
        first = (self._mine if account == self.me else None) or _kept_head(db, account)
        heads = (first, *(row[0] for row in rows if row[0] != first))
        return End(account, device, ik, heads[: limits.MANIFEST_HEADS])

    def name(self, db: sqlite3.Connection, account: AccountId) -> str:
        """Return what somebody calls themselves, empty where no profile is known."""
        row = db.execute(
            "SELECT name FROM profiles WHERE account = ? ORDER BY hlc DESC LIMIT 1", (account,)
        ).fetchone()
        return str(row[0]) if row else ""

    def _kept(self, db: sqlite3.Connection, account: AccountId) -> Manifest | None:
        known = self._manifests.get(account)
        if known is None:
            row = db.execute("SELECT data FROM manifests WHERE account = ?", (account,)).fetchone()
            if row is None:
                return None
            known = self._manifests[account] = parse_manifest(row[0])
        return known

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
        if row and fresh.epoch < parse_manifest(row[0]).epoch:
            self._note_if_room(db, account, data)
            return released
        is_news = not row or self._turn(db, fresh, data, row[0])
        if not row:
            _keep(db, fresh, data)
        self._manifests.pop(account, None)
        kept = self._kept(db, account)
        if kept is None or fresh.seq >= kept.seq or is_news:  # old ones would push newer ones out
            _note_heads(db, account, (*reversed(fresh.prevs), manifest_head(data)))
            self._ends.clear()
        elif fresh.seq + limits.MANIFEST_HEADS > kept.seq:
            # It may be beside the one that is kept: others may have begun sessions under it, though it says nothing new.
            _note_heads(db, account, (manifest_head(data),))
            self._ends.clear()
        if not is_news:
            return released
        self._devices.pop(account, None)
        self._keys.pop(account, None)
        self._owners = None
        db.execute(
            "INSERT INTO people (account, community, verified) VALUES (?, ?, ?) ON CONFLICT (account) DO NOTHING",
            (account, scopes[0] if scopes else None, people.verified(db, account)),
        )
        people.show_card(db, account)
        changes.people.add(account)
        changes.devices_of.add(account)
        return [*released, *holding.release(db, "manifest", account)]

    def _note_if_room(self, db: sqlite3.Connection, account: AccountId, data: bytes) -> None:
        """Remember a manifest of an epoch that is over, if it pushes none out: whoever stole its key can sign many."""
        count = db.execute("SELECT count(*) FROM heads WHERE account = ?", (account,)).fetchone()[0]
        if count < limits.MANIFEST_HEADS:
            db.execute(
                "INSERT OR IGNORE INTO heads (account, head) VALUES (?, ?)",
                (account, manifest_head(data)),
            )
            self._ends.clear()

    def name_mine(self, data: bytes) -> None:
        """Let handshakes name this manifest of the own account: of others that say the same hardly anybody may know."""
        self._mine = manifest_head(data)
        self._ends.clear()

    def _turn(self, db: sqlite3.Connection, fresh: Manifest, data: bytes, kept_data: bytes) -> bool:
        """Take a manifest in beside the one that is kept; tells whether it says anything new."""
        kept = parse_manifest(kept_data)
        newer = _rank(fresh, data) > _rank(kept, kept_data)
        if fresh.epoch == kept.epoch and devices.covers(kept, fresh):
            if newer:
                _keep(db, fresh, data)
            return False
        self.turned.setdefault(fresh.account, self.devices(db, fresh.account) or {})
        if fresh.epoch > kept.epoch:
            devices.forget(db, fresh.account)
            _keep(db, fresh, data)
            return True
        if not devices.covers(fresh, kept):
            devices.add(db, kept)
            devices.add(db, fresh)
            devices.keep_other(db, fresh.account, kept_data if newer else data)
        if newer:
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
            "INSERT OR REPLACE INTO profiles VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                profile.account,
                community,
                profile.hlc,
                profile.name,
                profile.message,
                profile.picture,
                data,
                profile.formerly,
                pack_scene(profile.scene),
                profile.scene.picture if profile.scene else None,
            ),
        )
        shown = (profile.picture, profile.scene.picture if profile.scene else None)
        changes.pictures.update(one for one in shown if one)
        changes.people.add(profile.account)

    def forget_profiles(
        self, db: sqlite3.Connection, closed: CommunityId, but: AccountId
    ) -> set[AccountId]:
        """Take nobody for a member of a closed community who said so before this person could tell; returns whom.

        Ids are no secret, and anybody can sign a profile for one. Who belongs there shows theirs again.
        """
        where = "FROM profiles WHERE community = ? AND account != ?"
        rows = db.execute(f"SELECT account {where}", (closed, but)).fetchall()
        db.execute(f"DELETE {where}", (closed, but))
        return {AccountId(row[0]) for row in rows}

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
        known = [self._conversations.know_direct(db, account, scope, scopes[0]) for scope in scopes]
        if scopes:
            known.append(self._conversations.know_direct(db, account, NO_SCOPE, scopes[0], suite=1))
        return [one for conv in known if conv for one in holding.release(db, "conv", conv)]


def _keep(db: sqlite3.Connection, manifest: Manifest, data: bytes) -> None:
    db.execute(
        "INSERT OR REPLACE INTO manifests VALUES (?, ?, ?)",
        (manifest.account, manifest.epoch, data),
    )


def _kept_head(db: sqlite3.Connection, account: AccountId) -> bytes:
    row = db.execute("SELECT data FROM manifests WHERE account = ?", (account,)).fetchone()
    return manifest_head(row[0])


def _note_heads(db: sqlite3.Connection, account: AccountId, heads: Iterable[bytes]) -> None:
    """Remember manifests of an account, beside the one that is kept: a handshake may have been made under each of them.

    Those that one follows are remembered too: a node that was met since may never have had them.
    """
    db.executemany(
        "INSERT OR IGNORE INTO heads (account, head) VALUES (?, ?)",
        [(account, head) for head in heads],
    )
    db.execute(
        "DELETE FROM heads WHERE account = ?1 AND head != ?3 AND n NOT IN"
        " (SELECT n FROM heads WHERE account = ?1 ORDER BY n DESC LIMIT ?2)",
        (account, limits.MANIFEST_HEADS, _kept_head(db, account)),
    )


def _rank(manifest: Manifest, data: bytes) -> tuple[int, int, int, int, int, bytes]:
    """Order manifests of an epoch, so that everybody keeps the same one whole: one is above all those that it covers."""
    encrypting = sum(one.ik is not None for one in manifest.devices)
    ends = sum(one.hlc for one in manifest.revoked)
    return (
        len(manifest.revoked), len(manifest.devices), encrypting, -ends, manifest.seq, data,
    )  # fmt: skip
