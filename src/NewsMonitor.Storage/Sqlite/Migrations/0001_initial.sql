-- Times are unix milliseconds, UTC. Names that are compared without case have a folded twin (lower case, invariant).

CREATE TABLE feed (
  id                INTEGER PRIMARY KEY AUTOINCREMENT,
  address           TEXT    NOT NULL UNIQUE,
  name              TEXT    NOT NULL,
  added_by          TEXT    NOT NULL,
  paused            INTEGER NOT NULL,
  etag              TEXT,
  last_modified     TEXT,
  next_poll_at      INTEGER NOT NULL,
  last_polled_at    INTEGER,
  last_succeeded_at INTEGER,
  failures          INTEGER NOT NULL,
  last_fault        TEXT,
  leased_until      INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX feed_due ON feed (next_poll_at) WHERE paused = 0;

-- feed_id refers to no row on purpose: items outlive their feed, and a feed may be removed while it is polled.
-- The article stands last, so that reading the other columns never touches its pages.
CREATE TABLE item (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  main_key     TEXT    NOT NULL,
  feed_id      INTEGER,
  outlet       TEXT    NOT NULL,
  title        TEXT    NOT NULL,
  address      TEXT,
  published_at INTEGER NOT NULL,
  seen_at      INTEGER NOT NULL,
  marks        TEXT    NOT NULL,
  summary      TEXT    NOT NULL,
  text         TEXT    NOT NULL
) STRICT;

CREATE INDEX item_seen ON item (seen_at, id);

CREATE TABLE item_key (
  key     TEXT    NOT NULL PRIMARY KEY,
  item_id INTEGER NOT NULL REFERENCES item (id),
  place   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX item_key_item ON item_key (item_id, place);

CREATE TABLE item_topic (
  id           INTEGER PRIMARY KEY,
  item_id      INTEGER NOT NULL REFERENCES item (id),
  topic        TEXT    NOT NULL,
  topic_folded TEXT    NOT NULL,
  term         TEXT    NOT NULL,
  field        TEXT    NOT NULL,
  start        INTEGER NOT NULL,
  length       INTEGER NOT NULL
) STRICT;

CREATE INDEX item_topic_name ON item_topic (topic_folded, item_id);

-- latest_at is when its latest appearance was published; a claim without it has no appearance yet and is not shown.
CREATE TABLE claim (
  number    INTEGER PRIMARY KEY AUTOINCREMENT,
  latest_at INTEGER
) STRICT;

CREATE INDEX claim_latest ON claim (latest_at, number);

CREATE TABLE origin (
  id   INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT    NOT NULL
) STRICT;

CREATE TABLE appearance (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  claim        INTEGER NOT NULL REFERENCES claim (number),
  item_id      INTEGER NOT NULL REFERENCES item (id),
  origin_id    INTEGER NOT NULL REFERENCES origin (id),
  published_at INTEGER NOT NULL,
  field        TEXT    NOT NULL,
  start        INTEGER NOT NULL,
  quote        TEXT    NOT NULL,
  json         TEXT    NOT NULL
) STRICT;

CREATE INDEX appearance_claim ON appearance (claim, published_at, id);
CREATE INDEX appearance_item ON appearance (item_id);
CREATE INDEX appearance_origin ON appearance (origin_id);

CREATE TABLE claim_topic (
  topic_folded TEXT    NOT NULL,
  claim        INTEGER NOT NULL REFERENCES claim (number),
  PRIMARY KEY (topic_folded, claim)
) STRICT, WITHOUT ROWID;

-- published_at is repeated here so that the latest appearances of a key are one short walk along the primary key.
CREATE TABLE appearance_key (
  key           TEXT    NOT NULL,
  published_at  INTEGER NOT NULL,
  appearance_id INTEGER NOT NULL REFERENCES appearance (id),
  PRIMARY KEY (key, published_at, appearance_id)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE appearance_words USING fts5 (
  quote,
  content = 'appearance',
  content_rowid = 'id',
  tokenize = 'porter unicode61 remove_diacritics 2'
);

CREATE TRIGGER appearance_words_fill AFTER INSERT ON appearance BEGIN
  INSERT INTO appearance_words (rowid, quote) VALUES (new.id, new.quote);
END;

CREATE TABLE relation (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  from_id INTEGER NOT NULL REFERENCES appearance (id),
  to_id   INTEGER NOT NULL REFERENCES appearance (id),
  label   TEXT    NOT NULL,
  rule    TEXT    NOT NULL,
  reason  TEXT    NOT NULL
) STRICT;

CREATE INDEX relation_from ON relation (from_id);
CREATE INDEX relation_to ON relation (to_id);

CREATE TABLE alert (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  item_id    INTEGER NOT NULL UNIQUE REFERENCES item (id),
  created_at INTEGER NOT NULL,
  card       TEXT    NOT NULL
) STRICT;

-- leased_until is 0 while nobody holds the message; platform_id is the platform's id of the sent message.
CREATE TABLE outbox (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  alert_id     INTEGER NOT NULL REFERENCES alert (id),
  channel      TEXT    NOT NULL,
  kind         TEXT    NOT NULL CHECK (kind IN ('post', 'edit')),
  state        TEXT    NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'dropped')),
  due_at       INTEGER NOT NULL,
  leased_until INTEGER NOT NULL DEFAULT 0,
  attempts     INTEGER NOT NULL DEFAULT 0,
  platform_id  TEXT,
  settled_at   INTEGER,
  failed_at    INTEGER,
  failure      TEXT
) STRICT;

CREATE INDEX outbox_waiting ON outbox (channel, id) WHERE state = 'waiting';
CREATE INDEX outbox_dropped ON outbox (failed_at) WHERE state = 'dropped';
CREATE UNIQUE INDEX outbox_post ON outbox (alert_id, channel) WHERE kind = 'post';
CREATE INDEX outbox_edit ON outbox (alert_id, channel) WHERE kind = 'edit';

CREATE TABLE route (
  topic_folded TEXT NOT NULL,
  channel      TEXT NOT NULL,
  topic        TEXT NOT NULL,
  level        TEXT NOT NULL,
  added_by     TEXT NOT NULL,
  PRIMARY KEY (topic_folded, channel)
) STRICT, WITHOUT ROWID;

CREATE TABLE keyword (
  topic_folded TEXT NOT NULL,
  term_folded  TEXT NOT NULL,
  topic        TEXT NOT NULL,
  term         TEXT NOT NULL,
  added_by     TEXT NOT NULL,
  PRIMARY KEY (topic_folded, term_folded)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
  id    INTEGER PRIMARY KEY AUTOINCREMENT,
  at    INTEGER NOT NULL,
  who   TEXT    NOT NULL,
  place TEXT    NOT NULL,
  what  TEXT    NOT NULL
) STRICT;
