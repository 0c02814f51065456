"""Makes of a client's store the file that an older version would have left."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import msgspec

from chatera.store import places, vaults
from chatera.store.database import connect
from chatera.store.keyring import Keyring
from chatera.store.machine import Machine
from chatera.store.migrations import MIGRATIONS

_NEW_IN_19 = """
INSERT OR REPLACE INTO settings SELECT 'hlc', max(
    (SELECT coalesce(max(hlc), 0) FROM events), coalesce((SELECT value FROM settings WHERE name = 'hlc'), 0)
);
DELETE FROM settings WHERE name = 'placed';
"""
_NEW_IN_18 = """
ALTER TABLE wanted DROP COLUMN community;
ALTER TABLE parcels DROP COLUMN community;
"""
_NEW_IN_17 = """
CREATE TABLE last_used (network BLOB PRIMARY KEY, community BLOB NOT NULL, used INTEGER NOT NULL) WITHOUT ROWID;
INSERT OR REPLACE INTO last_used SELECT network, community, used FROM networks ORDER BY used;
DROP TABLE networks;
ALTER TABLE last_used RENAME TO networks;
"""
_NEW_IN_16 = """
DROP TRIGGER tallies_more;
DROP TRIGGER tallies_less;
DROP TRIGGER tallies_other;
DROP TABLE tallies;
DROP INDEX messages_unread;
CREATE INDEX messages_unread ON messages (chat, mentions_me) WHERE unread = 1;
"""
_NEW_IN_15 = """
DROP INDEX visibility_words_of;
DROP TABLE visibility_words;
DROP TABLE visibility;
"""
_NEW_IN_14 = """
DROP TABLE diary;
DROP TABLE diary_places;
DROP TABLE diary_files;
ALTER TABLE chats DROP COLUMN marked_from;
"""
_NEW_IN_13 = """
ALTER TABLE profiles DROP COLUMN scene;
ALTER TABLE profiles DROP COLUMN scene_picture;
"""
_NEW_IN_12 = """
DROP TABLE winks;
"""
_NEW_IN_11 = """
DROP TABLE pictured;
DROP TABLE own_emoticons;
DROP INDEX emoticon_words_of;
DROP TABLE emoticon_words;
DROP TABLE own_stickers;
"""
_NEW_IN_10 = """
ALTER TABLE messages DROP COLUMN forwarded;
DROP TABLE pins;
DROP TABLE shelves;
ALTER TABLE chats DROP COLUMN archived;
ALTER TABLE chats DROP COLUMN marked;
ALTER TABLE chats DROP COLUMN place;
ALTER TABLE chats DROP COLUMN shelf;
ALTER TABLE chats DROP COLUMN shelved;
ALTER TABLE chats DROP COLUMN shelved_n;
ALTER TABLE chats DROP COLUMN pins_hidden;
"""
_NEW_IN_9 = """
ALTER TABLE messages DROP COLUMN style;
"""
_NEW_IN_8 = """
DROP INDEX cards_of;
DROP TABLE cards;
ALTER TABLE people DROP COLUMN nickname;
ALTER TABLE people DROP COLUMN categories;
"""
_NEW_IN_7 = """
DROP TABLE closed;
DROP TABLE closed_networks;
"""
_NEW_IN_6 = """
DROP TABLE redirects;
DROP TABLE followed;
"""
_NEW_IN_5 = """
DROP TABLE ordered;
DROP TABLE points;
DROP TABLE blocks;
DROP INDEX outbox_of_conversation;
"""
_NEW_IN_4 = """
ALTER TABLE devices DROP COLUMN ik;
DROP TABLE heads;
DROP TABLE other_manifests;
ALTER TABLE people DROP COLUMN verified;
DROP INDEX profiles_formerly;
ALTER TABLE profiles DROP COLUMN formerly;
DROP TABLE verdicts;
DROP TABLE accepted;
DROP TABLE comparisons;
DROP TABLE sessions;
DROP TABLE prekeys;
DROP TABLE own_chains;
DROP TABLE given;
DROP TABLE received_chains;
DROP TABLE keys;
DROP TABLE claims;
DROP TABLE locked;
DROP TABLE wanted;
DROP TABLE parcels;
DROP TABLE opened;
DROP TABLE answered;
DROP TABLE device_names;
"""
_NEW_IN_3 = """
DROP INDEX held_arrival;
ALTER TABLE held DROP COLUMN arrival;
DROP TABLE held_size;
DROP TABLE devices;
DROP TABLE skipped;
DELETE FROM settings WHERE name = 'understood';
"""
_NEW_IN_2 = """
DROP INDEX messages_lines;
DROP INDEX held_of_device;
DROP TABLE chains;
DROP TABLE due;
"""


def opened_store(path: Path) -> sqlite3.Connection:
    """Open the store of a profile that needs no passphrase, beside the program if need be."""
    machine = Machine()
    return connect(path, vaults.read(path.with_name("key")).key(machine, None))


def make_plain(profile: Path) -> None:
    """Make of a profile what a version left that encrypted nothing; its last changes stand in the log beside its store."""
    store, plain = profile / "store.db", profile / "plain.db"
    key = vaults.read(profile / "key").key(Machine(), None)
    keyring = Keyring.load(profile / "identity", key)
    identity = keyring.identity
    with closing(opened_store(store)) as sealed:
        sealed.execute("ATTACH ? AS plain KEY ''", (str(plain),))
        sealed.execute("SELECT sqlcipher_export('plain')").fetchall()
        version = sealed.execute("PRAGMA main.user_version").fetchone()[0]
        sealed.execute(f"PRAGMA plain.user_version = {version}")
    for name in ("key", "identity", "store.db"):
        (profile / name).unlink()
    plain.replace(store)
    keys = {
        "epoch": identity.epoch, "dsk": identity.dsk.seed, "dk": identity.dk.seed, "manifest": keyring.manifest,
        "root": keyring.root, "account": identity.account, "dsk_sig": identity.dsk_sig, "ik": identity.ik,
        "backup_key": identity.backup_key,
    }  # fmt: skip
    (profile / "identity").write_bytes(msgspec.msgpack.encode(keys))
    (profile / "identity").chmod(0o600)
    _leave_a_log(store)


def _leave_a_log(store: Path) -> None:
    """Write something that only stands in the log, as a program leaves it that was killed."""
    write = (
        "import os, sqlite3, sys\n"
        "db = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "db.execute('PRAGMA journal_mode = WAL')\n"
        "db.execute(\"INSERT OR REPLACE INTO settings VALUES ('in the log', 'kept')\")\n"
        "os._exit(0)\n"
    )
    subprocess.run([sys.executable, "-c", write, str(store)], check=True)
    assert store.with_name("store.db-wal").stat().st_size > 0


def make_older(path: Path, version: int) -> None:
    """Take back what came after a version of the schema; the file may be open elsewhere."""
    steps = {
        2: _NEW_IN_2, 3: _NEW_IN_3, 4: _NEW_IN_4, 5: _NEW_IN_5, 6: _NEW_IN_6, 7: _NEW_IN_7, 8: _NEW_IN_8, 9: _NEW_IN_9,
        10: _NEW_IN_10, 11: _NEW_IN_11, 12: _NEW_IN_12, 13: _NEW_IN_13, 14: _NEW_IN_14, 15: _NEW_IN_15,
        16: _NEW_IN_16, 17: _NEW_IN_17, 18: _NEW_IN_18, 19: _NEW_IN_19,
    }  # fmt: skip
    assert len(MIGRATIONS) == max(steps)
    with closing(opened_store(path)) as whole:
        whole.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        whole.execute("BEGIN")
        places.catch_up(whole)  # older versions did so with each event
        whole.execute("COMMIT")
        for step in range(len(MIGRATIONS), version, -1):
            whole.executescript(steps[step])
        whole.execute(f"PRAGMA user_version = {version}")
