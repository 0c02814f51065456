"""The client store's schema, as numbered steps that only go forward.

``user_version`` of the file is the number of steps taken. A step that was ever released is never changed again.

The tables fall in three: what arrived (``events``, ``receipts``, ``manifests`` with ``devices`` and ``other_manifests``,
``profiles``, ``redirects``; ``held`` where it can't be judged yet, ``skipped`` where this version does not understand it),
the view derived from it (``messages``, ``reactions``, ``edits``, ``pins``, ``redactions``, ``verdicts`` on people, the
``cards`` they are kept by and the ``shelves`` of conversations, ``emoticon_words`` and ``visibility_words`` of own devices,
``chats`` and the ``tallies`` of what they show, which triggers keep; ``visibility`` as it comes to by those words), and what
only this machine knows (``outbox``, ``due`` receipts, which redirect was ``followed`` and from where, ``cursors``,
``comparisons``, ``accepted`` warnings and flags; ``own_emoticons`` as they come to by those words,
``own_stickers`` and ``winks`` that were put by; ``diary``, what was written into files that others can read; what
lets one into ``closed`` communities, also into those one has left, so that nobody else can claim to be one).
``ordered``, ``points`` and ``blocks`` say what ``events`` come to up to the one that ``settings`` names as ``placed`` (a step
that reads them, or deletes events, catches up before), for comparing them with a node's, and ``pictured`` in
whose bodies are pictures. What encrypts stands apart: ``sessions``, ``prekeys``, the chains of sender keys, ``keys`` of
single events (``claims`` are what others say is one, before its event comes), ``locked`` events that lack theirs, and what
other devices are to be given, ``wanted`` until there is a session for it, then ``parcels``.
``chain`` numbers a device's events along their ``prev`` links, see ``chains``; the table of that name says whose each is,
and up to which number it counts (``reach``).
"""

import sqlite3
from collections.abc import Callable

from chatera.protocol.errors import RemoteProtocolError
from chatera.protocol.manifests import pack_scene, parse_profile
from chatera.store import places

_FIRST = """
CREATE TABLE settings (name TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID;

CREATE TABLE communities (
    id BLOB PRIMARY KEY, name TEXT NOT NULL DEFAULT '', node BLOB, url TEXT NOT NULL DEFAULT '',
    typed INTEGER NOT NULL DEFAULT 0, used INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE TABLE aliases (alias BLOB PRIMARY KEY, community BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE networks (
    network BLOB PRIMARY KEY, community BLOB NOT NULL, used INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE addresses (
    url TEXT PRIMARY KEY, community BLOB, node BLOB, used INTEGER NOT NULL, network BLOB
) WITHOUT ROWID;
CREATE TABLE cursors (
    community BLOB PRIMARY KEY, store BLOB NOT NULL, position INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE manifests (account BLOB PRIMARY KEY, epoch INTEGER NOT NULL, data BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE profiles (
    account BLOB, community BLOB, hlc INTEGER NOT NULL, name TEXT NOT NULL, message TEXT NOT NULL,
    picture BLOB, data BLOB NOT NULL, PRIMARY KEY (account, community)
) WITHOUT ROWID;
CREATE TABLE people (
    account BLOB PRIMARY KEY, blocked INTEGER NOT NULL DEFAULT 0, muted INTEGER NOT NULL DEFAULT 0,
    favourite INTEGER NOT NULL DEFAULT 0, seen INTEGER NOT NULL DEFAULT 0, community BLOB
) WITHOUT ROWID;

CREATE TABLE conversations (
    conv BLOB PRIMARY KEY, chat INTEGER, kind TEXT NOT NULL, suite INTEGER NOT NULL, scope BLOB NOT NULL,
    community BLOB NOT NULL, account BLOB
) WITHOUT ROWID;
CREATE INDEX conversations_of_chat ON conversations (chat);
CREATE INDEX conversations_of_account ON conversations (account);
CREATE TABLE chats (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, account BLOB UNIQUE, conv BLOB UNIQUE,
    title TEXT NOT NULL DEFAULT '', title_hlc INTEGER NOT NULL DEFAULT 0, title_id BLOB NOT NULL DEFAULT x'',
    muted_until INTEGER NOT NULL DEFAULT 0, draft TEXT NOT NULL DEFAULT '', made INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE events (
    n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, conv BLOB NOT NULL, device BLOB NOT NULL,
    chain INTEGER NOT NULL, kind INTEGER NOT NULL, hlc INTEGER NOT NULL, expires INTEGER, data BLOB NOT NULL
);
CREATE INDEX events_chain ON events (conv, device, chain, id);
CREATE INDEX events_log ON events (conv) WHERE kind = 3;
CREATE INDEX events_expiring ON events (expires) WHERE expires IS NOT NULL;
CREATE TABLE gaps (
    missing BLOB, conv BLOB, device BLOB, child INTEGER NOT NULL, PRIMARY KEY (missing, conv, device)
) WITHOUT ROWID;
CREATE INDEX gaps_of_chain ON gaps (conv, device);
CREATE TABLE held (
    id BLOB PRIMARY KEY, reason TEXT NOT NULL, waits BLOB, community BLOB NOT NULL, device BLOB NOT NULL,
    hlc INTEGER NOT NULL, data BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX held_waits ON held (reason, waits);

CREATE TABLE messages (
    n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, chat INTEGER NOT NULL, conv BLOB NOT NULL,
    account BLOB NOT NULL, device BLOB NOT NULL, chain INTEGER NOT NULL, hlc INTEGER NOT NULL,
    kind INTEGER NOT NULL, text TEXT NOT NULL, mentions BLOB, reply BLOB,
    edited BLOB, deleted INTEGER NOT NULL DEFAULT 0, visible INTEGER NOT NULL DEFAULT 1,
    own INTEGER NOT NULL DEFAULT 0, unread INTEGER NOT NULL DEFAULT 0, mentions_me INTEGER NOT NULL DEFAULT 0,
    state INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX messages_shown ON messages (chat, visible, hlc, id);
CREATE INDEX messages_unread ON messages (chat, mentions_me) WHERE unread = 1;
CREATE INDEX messages_unread_chain ON messages (conv, device, chain) WHERE unread = 1;
CREATE INDEX messages_unfinished ON messages (conv, device, state, chain) WHERE own = 1 AND state < 3;
CREATE VIRTUAL TABLE messages_fts USING fts5 (
    text, content='', tokenize='unicode61 remove_diacritics 2'
);
CREATE TABLE edits (
    id BLOB PRIMARY KEY, target BLOB NOT NULL, account BLOB NOT NULL, hlc INTEGER NOT NULL,
    text TEXT NOT NULL, mentions BLOB
) WITHOUT ROWID;
CREATE INDEX edits_of ON edits (target);
CREATE TABLE reactions (
    target BLOB, account BLOB, emoji TEXT, is_on INTEGER NOT NULL, hlc INTEGER NOT NULL, id BLOB NOT NULL,
    PRIMARY KEY (target, account, emoji)
) WITHOUT ROWID;
CREATE TABLE redactions (
    target BLOB, id BLOB, conv BLOB NOT NULL, account BLOB NOT NULL, admin INTEGER NOT NULL,
    main INTEGER NOT NULL,
    PRIMARY KEY (target, id)
) WITHOUT ROWID;

CREATE TABLE receipts (
    conv BLOB, author BLOB, device BLOB, account BLOB NOT NULL, hlc INTEGER NOT NULL, got BLOB NOT NULL,
    read BLOB NOT NULL, holes BLOB NOT NULL, data BLOB NOT NULL, unsent INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (conv, author, device)
) WITHOUT ROWID;
CREATE INDEX receipts_unsent ON receipts (conv) WHERE unsent = 1;
CREATE TABLE outbox (
    n INTEGER PRIMARY KEY AUTOINCREMENT, id BLOB NOT NULL UNIQUE, conv BLOB NOT NULL,
    failed INTEGER NOT NULL DEFAULT 0, error TEXT NOT NULL DEFAULT ''
);
CREATE TABLE resigned (old BLOB PRIMARY KEY, new BLOB NOT NULL) WITHOUT ROWID;
"""

_CHAINS = """
CREATE TABLE chains (
    account BLOB, conv BLOB, device BLOB, reach INTEGER NOT NULL, PRIMARY KEY (account, conv, device)
) WITHOUT ROWID;
INSERT OR IGNORE INTO chains
    SELECT substr(data, 35, 32), conv, device, 1 << 62 FROM events GROUP BY conv, device;
UPDATE chains SET reach = 0 WHERE (conv, device) IN (SELECT conv, device FROM messages WHERE visible = 3);
CREATE TABLE due (conv BLOB, device BLOB, PRIMARY KEY (conv, device)) WITHOUT ROWID;
CREATE INDEX messages_lines ON messages (chat, hlc, id) WHERE kind = 2;
CREATE INDEX held_of_device ON held (device);
UPDATE held SET reason = 'conv' WHERE reason = 'heads';
"""

_KEPT = """
CREATE TABLE skipped (id BLOB PRIMARY KEY) WITHOUT ROWID;
INSERT INTO skipped SELECT id FROM events WHERE kind = 1
    AND NOT EXISTS (SELECT 1 FROM messages WHERE messages.id = events.id)
    AND NOT EXISTS (SELECT 1 FROM edits WHERE edits.id = events.id);
CREATE TABLE devices (
    account BLOB, device BLOB, listed INTEGER NOT NULL, until INTEGER NOT NULL,
    PRIMARY KEY (account, device)
) WITHOUT ROWID;
ALTER TABLE held ADD COLUMN arrival INTEGER NOT NULL DEFAULT 0;
CREATE INDEX held_arrival ON held (arrival);
CREATE TABLE held_size (bytes INTEGER NOT NULL);
INSERT INTO held_size SELECT coalesce(sum(length(data)), 0) FROM held;
"""

_SEALED = """
ALTER TABLE devices ADD COLUMN ik BLOB;
CREATE TABLE heads (n INTEGER PRIMARY KEY, account BLOB NOT NULL, head BLOB NOT NULL, UNIQUE (account, head));
CREATE TABLE other_manifests (account BLOB, data BLOB, PRIMARY KEY (account, data)) WITHOUT ROWID;
ALTER TABLE people ADD COLUMN verified INTEGER NOT NULL DEFAULT 0;
ALTER TABLE profiles ADD COLUMN formerly BLOB;
CREATE INDEX profiles_formerly ON profiles (formerly) WHERE formerly IS NOT NULL;
CREATE TABLE verdicts (
    id BLOB PRIMARY KEY, account BLOB NOT NULL, at INTEGER NOT NULL, is_on INTEGER NOT NULL, hlc INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX verdicts_of ON verdicts (account, hlc, id);
CREATE TABLE accepted (
    account BLOB, former BLOB, level INTEGER NOT NULL, PRIMARY KEY (account, former)
) WITHOUT ROWID;
CREATE TABLE comparisons (
    exchange BLOB PRIMARY KEY, account BLOB NOT NULL, conv BLOB NOT NULL, device BLOB, start BLOB,
    began INTEGER NOT NULL, is_over INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

CREATE TABLE sessions (device BLOB PRIMARY KEY, data BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE prekeys (id INTEGER PRIMARY KEY, data BLOB NOT NULL);
CREATE TABLE own_chains (conv BLOB PRIMARY KEY, data BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE given (conv BLOB, device BLOB, dsk BLOB NOT NULL, PRIMARY KEY (conv, device)) WITHOUT ROWID;
CREATE TABLE received_chains (
    device BLOB, key_id BLOB, data BLOB NOT NULL, PRIMARY KEY (device, key_id)
) WITHOUT ROWID;

CREATE TABLE keys (event BLOB PRIMARY KEY, key BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE claims (
    n INTEGER PRIMARY KEY, event BLOB NOT NULL, sender BLOB NOT NULL, key BLOB NOT NULL, UNIQUE (event, sender)
);
CREATE TABLE locked (
    event BLOB PRIMARY KEY, conv BLOB NOT NULL, device BLOB NOT NULL, key_id BLOB, since INTEGER NOT NULL,
    next INTEGER, tries INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX locked_next ON locked (next);
CREATE INDEX locked_key ON locked (key_id);
CREATE INDEX locked_chain ON locked (conv, device);
CREATE TABLE wanted (
    n INTEGER PRIMARY KEY, device BLOB NOT NULL, type INTEGER NOT NULL, ref BLOB NOT NULL, content BLOB NOT NULL,
    event BLOB NOT NULL, since INTEGER NOT NULL, made INTEGER NOT NULL, UNIQUE (device, ref)
);
CREATE INDEX wanted_event ON wanted (event);
CREATE TABLE parcels (
    n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, device BLOB NOT NULL, ref BLOB NOT NULL, event BLOB NOT NULL,
    data BLOB NOT NULL, made INTEGER NOT NULL, put INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX parcels_event ON parcels (event);
CREATE INDEX parcels_unput ON parcels (n) WHERE put = 0;
CREATE TABLE opened (id BLOB PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE device_names (id BLOB PRIMARY KEY, device BLOB NOT NULL, hlc INTEGER NOT NULL, name TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX names_of_device ON device_names (device);
CREATE TABLE answered (event BLOB, device BLOB, hlc INTEGER NOT NULL, PRIMARY KEY (event, device)) WITHOUT ROWID;
"""

_FINGERPRINTS = """
CREATE TABLE ordered (
    conv BLOB, place BLOB, point INTEGER NOT NULL, PRIMARY KEY (conv, place)
) WITHOUT ROWID;
CREATE TABLE points (
    n INTEGER PRIMARY KEY, conv BLOB NOT NULL, heads BLOB NOT NULL, count INTEGER NOT NULL, total BLOB NOT NULL,
    UNIQUE (conv, heads)
);
CREATE TABLE blocks (
    conv BLOB, start BLOB, count INTEGER NOT NULL, total BLOB NOT NULL, PRIMARY KEY (conv, start)
) WITHOUT ROWID;
CREATE INDEX outbox_of_conversation ON outbox (conv);
"""

_REDIRECTS = """
CREATE TABLE redirects (
    community BLOB, account BLOB, hlc INTEGER NOT NULL, data BLOB NOT NULL, stays INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (community, account)
) WITHOUT ROWID;
CREATE TABLE followed (
    community BLOB PRIMARY KEY, data BLOB NOT NULL, url TEXT NOT NULL, node BLOB, typed INTEGER NOT NULL
) WITHOUT ROWID;
"""

_CLOSED = """
CREATE TABLE closed (
    community BLOB PRIMARY KEY, entry BLOB NOT NULL, gone INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE TABLE closed_networks (
    network BLOB, community BLOB, used INTEGER NOT NULL, PRIMARY KEY (network, community)
) WITHOUT ROWID;
"""

_CARDS = """
ALTER TABLE people ADD COLUMN nickname TEXT NOT NULL DEFAULT '';
ALTER TABLE people ADD COLUMN categories TEXT NOT NULL DEFAULT '';
CREATE TABLE cards (
    id BLOB PRIMARY KEY, account BLOB NOT NULL, hlc INTEGER NOT NULL, nickname TEXT NOT NULL,
    categories TEXT NOT NULL, favourite INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX cards_of ON cards (account, hlc, id);
"""

_STYLES = """
ALTER TABLE messages ADD COLUMN style BLOB;
"""

_MARKS = """
ALTER TABLE messages ADD COLUMN forwarded BLOB;
CREATE TABLE pins (
    id BLOB PRIMARY KEY, conv BLOB NOT NULL, target BLOB NOT NULL, account BLOB NOT NULL, hlc INTEGER NOT NULL,
    is_on INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX pins_of ON pins (conv, hlc, id);
CREATE TABLE shelves (
    id BLOB PRIMARY KEY, about BLOB NOT NULL, hlc INTEGER NOT NULL, archived INTEGER NOT NULL, unread INTEGER NOT NULL,
    place INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX shelves_of ON shelves (about, hlc, id);
ALTER TABLE chats ADD COLUMN archived INTEGER NOT NULL DEFAULT 0;
ALTER TABLE chats ADD COLUMN marked INTEGER NOT NULL DEFAULT 0;
ALTER TABLE chats ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
ALTER TABLE chats ADD COLUMN shelf BLOB NOT NULL DEFAULT x'';
ALTER TABLE chats ADD COLUMN shelved INTEGER NOT NULL DEFAULT 0;
ALTER TABLE chats ADD COLUMN shelved_n INTEGER NOT NULL DEFAULT 0;
ALTER TABLE chats ADD COLUMN pins_hidden INTEGER NOT NULL DEFAULT 0;
"""

_PICTURES = """
CREATE TABLE pictured (event BLOB PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE emoticon_words (
    id BLOB PRIMARY KEY, code TEXT NOT NULL, hlc INTEGER NOT NULL, data BLOB NOT NULL
);
CREATE INDEX emoticon_words_of ON emoticon_words (code, hlc, id);
CREATE TABLE own_emoticons (code TEXT PRIMARY KEY, place INTEGER NOT NULL, data BLOB NOT NULL);
CREATE TABLE own_stickers (
    id BLOB PRIMARY KEY, place INTEGER NOT NULL, pack TEXT NOT NULL, emoji TEXT NOT NULL, name TEXT NOT NULL,
    words TEXT NOT NULL, data BLOB NOT NULL
);
"""

_WINKS = """
CREATE TABLE winks (
    id BLOB PRIMARY KEY, name TEXT NOT NULL, data BLOB NOT NULL, at INTEGER NOT NULL
) WITHOUT ROWID;
"""

_SCENES = """
ALTER TABLE profiles ADD COLUMN scene BLOB NOT NULL DEFAULT x'';
ALTER TABLE profiles ADD COLUMN scene_picture BLOB;
"""

_DIARY = """
CREATE TABLE diary (id BLOB PRIMARY KEY, edited BLOB, deleted INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE diary_places (chat INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE diary_files (
    file TEXT PRIMARY KEY, day TEXT NOT NULL, account TEXT NOT NULL, size INTEGER, head BLOB, data BLOB
) WITHOUT ROWID;
ALTER TABLE chats ADD COLUMN marked_from INTEGER NOT NULL DEFAULT 0;
"""

_VISIBILITY = """
CREATE TABLE visibility_words (
    id BLOB PRIMARY KEY, account BLOB NOT NULL, category TEXT NOT NULL, hlc INTEGER NOT NULL, shown TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX visibility_words_of ON visibility_words (account, category, hlc, id);
CREATE TABLE visibility (
    account BLOB NOT NULL, category TEXT NOT NULL, shown TEXT NOT NULL, PRIMARY KEY (account, category)
) WITHOUT ROWID;
"""

_TALLIES = """
CREATE TABLE tallies (
    chat INTEGER PRIMARY KEY, shown INTEGER NOT NULL, unread INTEGER NOT NULL, mentions INTEGER NOT NULL,
    said INTEGER NOT NULL, heard INTEGER NOT NULL
);
INSERT INTO tallies SELECT chat, sum(visible = 1), sum(unread = 1), sum(unread = 1 AND mentions_me = 1),
    sum(own = 1 AND kind NOT IN (2, 3)), sum(own = 0 AND kind NOT IN (2, 3)) FROM messages GROUP BY chat;
CREATE TRIGGER tallies_more AFTER INSERT ON messages BEGIN
    INSERT INTO tallies VALUES (
        new.chat, new.visible = 1, new.unread = 1, new.unread = 1 AND new.mentions_me = 1,
        new.own = 1 AND new.kind NOT IN (2, 3), new.own = 0 AND new.kind NOT IN (2, 3)
    ) ON CONFLICT (chat) DO UPDATE SET shown = shown + excluded.shown, unread = unread + excluded.unread,
        mentions = mentions + excluded.mentions, said = said + excluded.said, heard = heard + excluded.heard;
END;
CREATE TRIGGER tallies_less AFTER DELETE ON messages BEGIN
    UPDATE tallies SET shown = shown - (old.visible = 1), unread = unread - (old.unread = 1),
        mentions = mentions - (old.unread = 1 AND old.mentions_me = 1),
        said = said - (old.own = 1 AND old.kind NOT IN (2, 3)),
        heard = heard - (old.own = 0 AND old.kind NOT IN (2, 3)) WHERE chat = old.chat;
END;
CREATE TRIGGER tallies_other AFTER UPDATE OF chat, visible, unread, mentions_me, own, kind ON messages
WHEN old.chat != new.chat OR old.visible != new.visible OR old.unread != new.unread
    OR old.mentions_me != new.mentions_me OR old.own != new.own OR old.kind != new.kind
BEGIN
    UPDATE tallies SET shown = shown - (old.visible = 1), unread = unread - (old.unread = 1),
        mentions = mentions - (old.unread = 1 AND old.mentions_me = 1),
        said = said - (old.own = 1 AND old.kind NOT IN (2, 3)),
        heard = heard - (old.own = 0 AND old.kind NOT IN (2, 3)) WHERE chat = old.chat;
    INSERT INTO tallies VALUES (
        new.chat, new.visible = 1, new.unread = 1, new.unread = 1 AND new.mentions_me = 1,
        new.own = 1 AND new.kind NOT IN (2, 3), new.own = 0 AND new.kind NOT IN (2, 3)
    ) ON CONFLICT (chat) DO UPDATE SET shown = shown + excluded.shown, unread = unread + excluded.unread,
        mentions = mentions + excluded.mentions, said = said + excluded.said, heard = heard + excluded.heard;
END;
DROP INDEX messages_unread;
CREATE INDEX messages_unread ON messages (chat, hlc, id) WHERE unread = 1;
"""

_HOMES = """
CREATE TABLE homes (
    network BLOB, community BLOB, used INTEGER NOT NULL, PRIMARY KEY (network, community)
) WITHOUT ROWID;
INSERT INTO homes SELECT network, community, used FROM networks;
DROP TABLE networks;
ALTER TABLE homes RENAME TO networks;
"""
"""A network has every community that was used there, also the one before the last."""


def _show_scenes(db: sqlite3.Connection) -> None:
    """Read the scenes of profiles that came while this program knew of none."""
    kept = db.execute("SELECT account, community, data FROM profiles").fetchall()
    for account, community, data in kept:
        try:
            scene = parse_profile(data).scene
        except RemoteProtocolError:
            continue  # what stands behind this name is not for this program
        if scene is not None:
            db.execute(
                "UPDATE profiles SET scene = ?, scene_picture = ? WHERE account = ? AND community = ?",
                (pack_scene(scene), scene.picture, account, community),
            )


_ROADS = """
ALTER TABLE wanted ADD COLUMN community BLOB;
ALTER TABLE parcels ADD COLUMN community BLOB;
UPDATE wanted SET community = (SELECT community FROM events JOIN conversations USING (conv) WHERE id = wanted.event)
    WHERE event NOT IN (SELECT id FROM outbox);
UPDATE parcels SET community = (SELECT community FROM events JOIN conversations USING (conv) WHERE id = parcels.event)
    WHERE event NOT IN (SELECT id FROM outbox);
"""

_PLACED = """
INSERT OR REPLACE INTO settings SELECT 'placed', n FROM events ORDER BY n DESC LIMIT 1;
"""
"""Until then everything was placed with the event itself."""

MIGRATIONS: tuple[str, ...] = (
    _FIRST, _CHAINS, _KEPT, _SEALED, _FINGERPRINTS, _REDIRECTS, _CLOSED, _CARDS, _STYLES, _MARKS,
    _PICTURES, _WINKS, _SCENES, _DIARY, _VISIBILITY, _TALLIES, _HOMES, _ROADS,
    _PLACED,
)  # fmt: skip
"""Step n turns a file of version n into one of version n + 1."""

FILLING: dict[int, Callable[[sqlite3.Connection], object]] = {
    5: places.catch_up, MIGRATIONS.index(_SCENES) + 1: _show_scenes,
}  # fmt: skip
"""What is done within a step, named by the version it leads to, that SQL can't say."""
