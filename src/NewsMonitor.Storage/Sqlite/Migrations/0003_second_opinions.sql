-- Calls for a second opinion on a tension, a row each, made before the call: a row without label and fault is under way, or
-- was when the program ended. The relation itself stays as the engine judged it.

CREATE TABLE opinion (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  relation_id INTEGER NOT NULL REFERENCES relation (id),
  asked_at    INTEGER NOT NULL,
  model       TEXT    NOT NULL,
  label       TEXT,
  reason      TEXT,
  fault       TEXT
) STRICT;

CREATE INDEX opinion_asked ON opinion (asked_at);
CREATE INDEX opinion_relation ON opinion (relation_id, asked_at);
CREATE UNIQUE INDEX opinion_given ON opinion (relation_id) WHERE label IS NOT NULL;
CREATE INDEX relation_tension ON relation (id) WHERE label = 'Tension';
