"""Where members say that a community is from now on: what each of them said last, whose word counts, and what was followed.

Of each account the newest is kept, and which of them counts is found out anew each time: so it is the same in whatever order
they, the people and their devices come to be known, and somebody who is blocked hides nobody else's word.
"""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from chatera.crypto.records import sign_redirect, verify_redirect
from chatera.protocol import limits
from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.ids import AccountId, CommunityId, NodeId
from chatera.protocol.redirects import Redirect, parse_redirect
from chatera.store import holding
from chatera.store.changes import Changes
from chatera.store.clock import Clock
from chatera.store.directory import Directory
from chatera.store.keyring import Keyring
from chatera.store.people import People
from chatera.store.sql import placeholders

Scopes = tuple[CommunityId, ...]
HELD = b"redirect"
"""Before the community and the device, under which one waits for its author's manifest."""


@dataclass(frozen=True, slots=True)
class Counting:
    """The redirect of a community that counts.

    Attributes:
        redirect: what it says.
        data: as it was signed.
        manifests: of its author, for those who do not know them.
        profiles: likewise, in this community.
    """

    redirect: Redirect
    data: bytes
    manifests: tuple[bytes, ...]
    profiles: tuple[bytes, ...]


class Redirects:
    """Used in the writer's thread only.

    Args:
        keyring: signs as this device.
        directory: knows whose devices are.
        clock: tells what is too far ahead.
        people: knows who is blocked.
    """

    def __init__(
        self, keyring: Keyring, directory: Directory, clock: Clock, people: People
    ) -> None:
        self._keyring = keyring
        self._directory = directory
        self._clock = clock
        self._people = people

    def take(
        self, db: sqlite3.Connection, redirects: Iterable[bytes], scopes: Scopes, changes: Changes
    ) -> None:
        """Keep what a node told, as far as it was signed by whom it names, about these communities."""
        for data in redirects:
            try:
                self._take_one(db, data, scopes, changes)
            except RemoteProtocolError:
                continue  # forged or malformed: it counts for nothing

    def release(self, db: sqlite3.Connection, account: AccountId, changes: Changes) -> None:
        """Look again at what came before its author was known."""
        for data, _ in holding.release(db, "redirect", account):
            self._take_one(db, data, (parse_redirect(data).place,), changes)

    def _take_one(
        self, db: sqlite3.Connection, data: bytes, scopes: Scopes, changes: Changes
    ) -> None:
        redirect = verify_redirect(data)
        if redirect.place not in scopes:
            return
        account, device = redirect.author
        speaks = self._directory.speaks(db, account, device, redirect.hlc)
        if speaks is None:
            _hold(db, redirect, data)
        if not speaks:
            return
        kept = db.execute(
            "INSERT INTO redirects (community, account, hlc, data) VALUES (?1, ?2, ?3, ?4)"
            " ON CONFLICT (community, account) DO UPDATE SET hlc = ?3, data = ?4"
            " WHERE ?3 > hlc OR (?3 = hlc AND ?4 > data)",
            (redirect.place, account, redirect.hlc, data),
        ).rowcount
        if kept:
            if redirect.hlc >> 16 <= self._clock.now_ms() + limits.CLOCK_AHEAD_MS:
                self._clock.observe(db, redirect.hlc)
                self._clock.keep(db)
            changes.redirects = True

    def counting(self, db: sqlite3.Connection, scopes: Scopes) -> Counting | None:
        """Return the redirect of a community that counts for this person; None where none does."""
        marks = placeholders(scopes)
        rows = db.execute(
            f"SELECT account, data FROM redirects WHERE community IN ({marks}) AND account NOT IN"  # noqa: S608
            f" (SELECT account FROM redirects WHERE stays = 1 AND community IN ({marks}))"
            " ORDER BY hlc DESC, data DESC",
            (*scopes, *scopes),
        ).fetchall()
        for account, data in rows:
            redirect = parse_redirect(data)
            profiles = _profiles(db, account, scopes)
            if profiles and self._counts(db, redirect):
                return Counting(redirect, data, _manifests(db, account), profiles)
        return None

    def _counts(self, db: sqlite3.Connection, redirect: Redirect) -> bool:
        account, device = redirect.author
        return (
            redirect.hlc >> 16 <= self._clock.now_ms() + limits.CLOCK_AHEAD_MS
            and account not in self._people.blocked(db)
            and self._directory.speaks(db, account, device, redirect.hlc) is True
        )

    def sign(
        self, db: sqlite3.Connection, community: CommunityId, node: NodeId,
        addresses: tuple[str, ...], port: int, *, on: bool,
    ) -> bytes:  # fmt: skip
        """Sign a redirect that is newer than all that were met; it is not kept before it is taken in."""
        return sign_redirect(
            self._keyring.identity, community, hlc=self._clock.stamp(db), node=node,
            addresses=addresses, port=port, on=on,
        )  # fmt: skip


def followed(db: sqlite3.Connection, community: CommunityId) -> bytes | None:
    """Return the redirect by which a community came to be where it is now."""
    row = db.execute("SELECT data FROM followed WHERE community = ?", (community,)).fetchone()
    return None if row is None else bytes(row[0])


def follow(db: sqlite3.Connection, community: CommunityId, data: bytes, url: str) -> Changes:
    """Be with a community where a redirect says, as if its address had been typed; where it was before is kept."""
    node = parse_redirect(data).node
    db.execute(
        "INSERT INTO followed SELECT id, ?2, url, node, typed FROM communities WHERE id = ?1"
        " ON CONFLICT (community) DO UPDATE SET data = ?2",
        (community, data),
    )
    db.execute(
        "UPDATE communities SET url = ?, node = ?, typed = 1 WHERE id = ?", (url, node, community)
    )
    return Changes(redirects=True)


def go_back(db: sqlite3.Connection, community: CommunityId) -> Changes:
    """Be with a community where it was before any redirect was followed."""
    db.execute(
        "UPDATE communities SET url = f.url, node = f.node, typed = f.typed FROM followed AS f"
        " WHERE communities.id = f.community AND f.community = ?",
        (community,),
    )
    db.execute("DELETE FROM followed WHERE community = ?", (community,))
    return Changes(redirects=True)


def stay(db: sqlite3.Connection, scopes: Scopes, account: AccountId) -> Changes:
    """Let an account's redirects of a community count no longer here, also those to come."""
    marks = placeholders(scopes)
    db.execute(
        f"UPDATE redirects SET stays = 1 WHERE account = ? AND community IN ({marks})",  # noqa: S608
        (account, *scopes),
    )
    return Changes(redirects=True)


def let_move(db: sqlite3.Connection, scopes: Scopes) -> Changes:
    """Let everybody's redirects of a community count again."""
    marks = placeholders(scopes)
    db.execute(f"UPDATE redirects SET stays = 0 WHERE community IN ({marks})", scopes)  # noqa: S608
    return Changes(redirects=True)


def forget(db: sqlite3.Connection, community: CommunityId) -> None:
    """Forget what was said of where a community is, by whomever, also by those who are not known yet."""
    db.execute("DELETE FROM redirects WHERE community = ?", (community,))
    holding.drop(db, HELD + community)


def _hold(db: sqlite3.Connection, redirect: Redirect, data: bytes) -> None:
    """Keep the newest of somebody whose manifest is not here."""
    account, device = redirect.author
    key = HELD + redirect.place + device
    old = db.execute("SELECT hlc, data FROM held WHERE id = ?", (key,)).fetchone()
    if old is None or (old[0], old[1]) < (redirect.hlc, data):
        held = holding.Held("redirect", account)
        holding.hold(db, key, device, redirect.hlc, data, held, redirect.place)


def _manifests(db: sqlite3.Connection, account: AccountId) -> tuple[bytes, ...]:
    rows = db.execute(
        "SELECT data FROM manifests WHERE account = ?1 UNION ALL"
        " SELECT data FROM other_manifests WHERE account = ?1",
        (account,),
    )
    return tuple(bytes(row[0]) for row in rows)


def _profiles(db: sqlite3.Connection, account: AccountId, scopes: Scopes) -> tuple[bytes, ...]:
    marks = placeholders(scopes)
    rows = db.execute(
        f"SELECT data FROM profiles WHERE account = ? AND community IN ({marks})",  # noqa: S608
        (account, *scopes),
    )
    return tuple(bytes(row[0]) for row in rows)
