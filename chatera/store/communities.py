"""Which communities this profile knows, and what becomes of their rows when two of them merge."""

import sqlite3
from collections.abc import Callable

from chatera.protocol.ids import CommunityId, NodeId
from chatera.store.changes import Changes
from chatera.store.directory import Directory
from chatera.store.holding import Arrived


class Communities:
    """Rows of communities; used in the writer's thread only.

    Args:
        directory: knows everybody.
        now_ms: the wall clock.
        forget: drops what others remember of conversations.
    """

    def __init__(
        self, directory: Directory, now_ms: Callable[[], int], forget: Callable[[], None]
    ) -> None:
        self._directory = directory
        self._now_ms = now_ms
        self._forget = forget

    def adopt(
        self, db: sqlite3.Connection, community: CommunityId, aliases: tuple[CommunityId, ...], *,
        name: str, node: NodeId | None, url: str, typed: bool, found: bool = False,
    ) -> tuple[Changes, list[Arrived]]:  # fmt: skip
        """Know a community under this id, and its aliases as other names of it.

        Where it was ``found`` on a network, one that has moved is not at home: it stays where it is.

        Returns:
            what changed, and events that waited for it.
        """
        changes = Changes()
        released: list[Arrived] = []
        if (
            found
            and db.execute("SELECT 1 FROM followed WHERE community = ?", (community,)).fetchone()
        ):
            node, url = None, ""
        fresh = [alias for alias in aliases if not _is_alias(db, alias, community)]
        db.execute(
            "INSERT INTO communities (id, name, node, url, typed, used) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"
            " ON CONFLICT (id) DO UPDATE SET name = iif(?2 = '', name, ?2), node = coalesce(?3, node),"
            " url = iif(?4 = '', url, ?4), typed = max(typed, ?5), used = ?6",
            (community, name, node, url, int(typed), self._now_ms()),
        )
        for alias in fresh:
            self._merge(db, community, alias)
        if fresh:
            for account in self._directory.accounts(db):
                released += self._directory.expect_direct(db, account, (community, *aliases))
            self._forget()
            changes.chats = {row[0] for row in db.execute("SELECT id FROM chats")}
        return changes, released

    def disown(self, db: sqlite3.Connection, closed: CommunityId) -> Changes:
        """Take an id, a closed community's, no longer for a name of an open one, which keeps everything under its other ids.

        Where that has no other one, all stays as it is.
        """
        changes = Changes()
        row = db.execute("SELECT community FROM aliases WHERE alias = ?", (closed,)).fetchone()
        other = db.execute(
            "SELECT alias FROM aliases WHERE community = ? ORDER BY alias", (closed,)
        ).fetchone()
        if row is None and other is None:
            return changes
        if row is None:
            row = other
            db.execute("DELETE FROM aliases WHERE alias = ?", row)
            db.execute(
                "INSERT INTO communities (id, name, node, url, typed, used)"
                " SELECT ?, name, node, url, typed, used FROM communities WHERE id = ?",
                (*row, closed),
            )
        self._merge(db, row[0], closed)
        db.execute("DELETE FROM aliases WHERE alias = ?", (closed,))
        db.execute("UPDATE held SET community = ? WHERE community = ?", (*row, closed))
        self._forget()
        changes.chats = {row[0] for row in db.execute("SELECT id FROM chats")}
        return changes

    def _merge(self, db: sqlite3.Connection, community: CommunityId, alias: CommunityId) -> None:
        old = db.execute(
            "SELECT url, node, typed FROM communities WHERE id = ?", (alias,)
        ).fetchone()
        if old and old[2]:
            db.execute("UPDATE communities SET typed = 1 WHERE id = ?", (community,))
        db.execute("DELETE FROM communities WHERE id = ?", (alias,))
        db.execute("DELETE FROM aliases WHERE alias = ?", (community,))
        db.execute("UPDATE aliases SET community = ? WHERE community = ?", (community, alias))
        db.execute("INSERT OR REPLACE INTO aliases VALUES (?, ?)", (alias, community))
        db.execute(
            "UPDATE OR IGNORE cursors SET community = ? WHERE community = ?", (community, alias)
        )
        db.execute(
            "UPDATE OR REPLACE followed SET community = ? WHERE community = ?", (community, alias)
        )
        db.execute(
            "INSERT INTO networks SELECT network, ?, used FROM networks WHERE community = ?"
            " ON CONFLICT DO UPDATE SET used = max(used, excluded.used)", (community, alias),
        )  # fmt: skip
        db.execute("DELETE FROM networks WHERE community = ?", (alias,))
        for table in ("conversations", "addresses", "people", "wanted", "parcels"):
            db.execute(
                f"UPDATE {table} SET community = ? WHERE community = ?",  # noqa: S608 - our own names
                (community, alias),
            )


def _is_alias(db: sqlite3.Connection, alias: CommunityId, community: CommunityId) -> bool:
    row = db.execute("SELECT community FROM aliases WHERE alias = ?", (alias,)).fetchone()
    return row is not None and row[0] == community
