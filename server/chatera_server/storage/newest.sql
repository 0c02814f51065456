-- The newest schema, as the migrations make it (a test compares): a new node needs no Alembic to start.

CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL,
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);

CREATE TABLE state (
	"key" TEXT NOT NULL,
	value BLOB NOT NULL,
	PRIMARY KEY ("key")
)
 WITHOUT ROWID

;

CREATE TABLE events (
	seq INTEGER NOT NULL,
	conv BLOB NOT NULL,
	id BLOB NOT NULL,
	bytes BLOB NOT NULL,
	PRIMARY KEY (seq)
);

CREATE TABLE timeline (
	conv BLOB NOT NULL,
	seq INTEGER NOT NULL,
	id BLOB NOT NULL,
	hlc INTEGER NOT NULL,
	point INTEGER NOT NULL,
	PRIMARY KEY (conv, seq)
)
 WITHOUT ROWID

;

CREATE TABLE chains (
	conv BLOB NOT NULL,
	device BLOB NOT NULL,
	id BLOB NOT NULL,
	hlc BLOB NOT NULL,
	PRIMARY KEY (conv, device)
)
 WITHOUT ROWID

;

CREATE TABLE log (
	seq INTEGER NOT NULL,
	PRIMARY KEY (seq)
);

CREATE TABLE expiry (
	seq INTEGER NOT NULL,
	at INTEGER NOT NULL,
	PRIMARY KEY (seq)
);

CREATE INDEX ix_expiry_at ON expiry (at);

CREATE TABLE conversations (
	conv BLOB NOT NULL,
	seq INTEGER NOT NULL,
	suite INTEGER NOT NULL,
	scope BLOB NOT NULL,
	one BLOB,
	other BLOB,
	PRIMARY KEY (conv)
)
 WITHOUT ROWID

;

CREATE INDEX ix_conversations_seq ON conversations (seq);

CREATE TABLE receipts (
	conv BLOB NOT NULL,
	device BLOB NOT NULL,
	author BLOB NOT NULL,
	seq INTEGER NOT NULL,
	bytes BLOB NOT NULL,
	PRIMARY KEY (conv, device, author)
)
 WITHOUT ROWID

;

CREATE INDEX receipts_seq ON receipts (conv, seq);

CREATE TABLE redactions (
	conv BLOB NOT NULL,
	target BLOB NOT NULL,
	account BLOB NOT NULL,
	admin BOOLEAN NOT NULL,
	PRIMARY KEY (conv, target, account)
)
 WITHOUT ROWID

;

CREATE TABLE profiles (
	account BLOB NOT NULL,
	seq INTEGER NOT NULL,
	bytes BLOB NOT NULL,
	PRIMARY KEY (account)
)
 WITHOUT ROWID

;

CREATE INDEX ix_profiles_seq ON profiles (seq);

CREATE TABLE manifests (
	id BLOB NOT NULL,
	account BLOB NOT NULL,
	seq INTEGER NOT NULL,
	bytes BLOB NOT NULL,
	PRIMARY KEY (id)
)
 WITHOUT ROWID

;

CREATE INDEX ix_manifests_seq ON manifests (seq);

CREATE INDEX ix_manifests_account ON manifests (account);

CREATE TABLE blocked (
	device BLOB NOT NULL,
	PRIMARY KEY (device)
)
 WITHOUT ROWID

;

CREATE TABLE prekeys (
	device BLOB NOT NULL,
	role INTEGER NOT NULL,
	id INTEGER NOT NULL,
	bytes BLOB NOT NULL,
	PRIMARY KEY (device, role, id)
);

CREATE TABLE handed (
	device BLOB NOT NULL,
	id INTEGER NOT NULL,
	account BLOB NOT NULL,
	at INTEGER NOT NULL,
	PRIMARY KEY (device, id)
)
 WITHOUT ROWID

;

CREATE INDEX ix_handed_at ON handed (at);

CREATE INDEX handed_account ON handed (device, account, at);

CREATE TABLE parcels (
	seq INTEGER NOT NULL,
	device BLOB NOT NULL,
	sender BLOB NOT NULL,
	id BLOB NOT NULL,
	until INTEGER NOT NULL,
	bytes BLOB NOT NULL,
	PRIMARY KEY (seq)
);

CREATE INDEX ix_parcels_until ON parcels (until);

CREATE UNIQUE INDEX parcels_id ON parcels (id);

CREATE INDEX parcels_device ON parcels (device, seq);

CREATE TABLE asks (
	seq INTEGER NOT NULL,
	device BLOB NOT NULL,
	sender BLOB NOT NULL,
	event BLOB NOT NULL,
	hlc INTEGER NOT NULL,
	id BLOB NOT NULL,
	until INTEGER NOT NULL,
	bytes BLOB NOT NULL,
	PRIMARY KEY (seq)
);

CREATE INDEX ix_asks_until ON asks (until);

CREATE INDEX asks_device ON asks (device, seq);

CREATE INDEX asks_id ON asks (id);

CREATE UNIQUE INDEX asks_of ON asks (event, sender, device);

CREATE TABLE blocks (
	conv BLOB NOT NULL,
	start BLOB NOT NULL,
	count INTEGER NOT NULL,
	total BLOB NOT NULL,
	first INTEGER NOT NULL,
	last INTEGER NOT NULL,
	top BLOB NOT NULL,
	PRIMARY KEY (conv, start)
)
 WITHOUT ROWID

;

CREATE TABLE strays (
	conv BLOB NOT NULL,
	place BLOB NOT NULL,
	PRIMARY KEY (conv, place)
)
 WITHOUT ROWID

;

CREATE TABLE points (
	n INTEGER NOT NULL,
	conv BLOB NOT NULL,
	heads BLOB NOT NULL,
	count INTEGER NOT NULL,
	total BLOB NOT NULL,
	PRIMARY KEY (n)
);

CREATE UNIQUE INDEX points_heads ON points (conv, heads);

CREATE TABLE redirects (
	account BLOB NOT NULL,
	seq INTEGER NOT NULL,
	bytes BLOB NOT NULL,
	PRIMARY KEY (account)
)
 WITHOUT ROWID

;

CREATE INDEX ix_redirects_seq ON redirects (seq);

INSERT INTO alembic_version VALUES ('0004');
