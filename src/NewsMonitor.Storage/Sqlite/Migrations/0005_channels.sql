-- What is set for a channel as a whole, and what has become of it. digest and quiet are as people write them, 'off' for off over
-- the configuration, null for as configured. off_reason is null while the channel is open.

CREATE TABLE channel (
  address    TEXT NOT NULL PRIMARY KEY,
  digest     TEXT,
  quiet      TEXT,
  off_reason TEXT,
  off_at     INTEGER
) STRICT, WITHOUT ROWID;

-- Whom a route calls, who made it as the platform knows them, and whose limits on feeds, keywords and routes count.
ALTER TABLE route ADD COLUMN mention TEXT;
ALTER TABLE route ADD COLUMN maker TEXT;
ALTER TABLE route ADD COLUMN workspace TEXT NOT NULL DEFAULT '';
ALTER TABLE keyword ADD COLUMN workspace TEXT NOT NULL DEFAULT '';
ALTER TABLE feed ADD COLUMN workspace TEXT NOT NULL DEFAULT '';

ALTER TABLE audit ADD COLUMN before TEXT NOT NULL DEFAULT '';
ALTER TABLE audit ADD COLUMN after TEXT NOT NULL DEFAULT '';

CREATE TABLE digest (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  channel TEXT    NOT NULL,
  kind    TEXT    NOT NULL CHECK (kind IN ('Held', 'Daily', 'Weekly', 'More')),
  made_at INTEGER NOT NULL
) STRICT;

CREATE INDEX digest_more ON digest (channel, made_at) WHERE kind = 'More';

-- A post is held until its channel's time, and gathered when a digest carries it. digest_id is, of a post, the digest that carries
-- it; of a digest and an edit, the one they show. alert_id of these is the first alert's.
CREATE TABLE outbox_now (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  alert_id     INTEGER NOT NULL REFERENCES alert (id),
  channel      TEXT    NOT NULL,
  kind         TEXT    NOT NULL CHECK (kind IN ('post', 'edit', 'digest')),
  state        TEXT    NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'held', 'gathered', 'sent', 'dropped')),
  due_at       INTEGER NOT NULL,
  leased_until INTEGER NOT NULL DEFAULT 0,
  attempts     INTEGER NOT NULL DEFAULT 0,
  platform_id  TEXT,
  settled_at   INTEGER,
  failed_at    INTEGER,
  failure      TEXT,
  mentions     TEXT    NOT NULL DEFAULT '',
  held_at      INTEGER,
  digest_id    INTEGER REFERENCES digest (id)
) STRICT;

INSERT INTO outbox_now (id, alert_id, channel, kind, state, due_at, leased_until, attempts, platform_id, settled_at, failed_at, failure)
SELECT id, alert_id, channel, kind, state, due_at, leased_until, attempts, platform_id, settled_at, failed_at, failure FROM outbox;

DROP TABLE outbox;
ALTER TABLE outbox_now RENAME TO outbox;

CREATE INDEX outbox_waiting ON outbox (channel, id) WHERE state = 'waiting';
CREATE INDEX outbox_held ON outbox (channel, held_at) WHERE state = 'held';
CREATE INDEX outbox_dropped ON outbox (failed_at) WHERE state = 'dropped';
CREATE INDEX outbox_posted ON outbox (channel, settled_at) WHERE state = 'sent' AND kind = 'post';
CREATE UNIQUE INDEX outbox_post ON outbox (alert_id, channel) WHERE kind = 'post';
CREATE INDEX outbox_edit ON outbox (alert_id, channel) WHERE kind = 'edit';
CREATE INDEX outbox_digest ON outbox (digest_id, kind) WHERE digest_id IS NOT NULL;
