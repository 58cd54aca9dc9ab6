-- What people say over the judge's word. The rows of the judge stay as they are: appearance.claim is where the judge put
-- an appearance, moved_to where corrections put it, stands_in where it is looked for. Corrections are only ever added.

ALTER TABLE appearance ADD COLUMN moved_to INTEGER REFERENCES claim (number);
ALTER TABLE appearance ADD COLUMN stands_in INTEGER GENERATED ALWAYS AS (coalesce(moved_to, claim)) VIRTUAL;

DROP INDEX appearance_claim;
CREATE INDEX appearance_claim ON appearance (stands_in, published_at, id);
CREATE INDEX appearance_moved ON appearance (claim, moved_to) WHERE moved_to IS NOT NULL;

-- merged_into is the claim that answers under this number, when that is another.
ALTER TABLE claim ADD COLUMN merged_into INTEGER REFERENCES claim (number);

CREATE TABLE correction (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  at            INTEGER NOT NULL,
  who           TEXT    NOT NULL,
  place         TEXT    NOT NULL,
  kind          TEXT    NOT NULL CHECK (kind IN ('Relation', 'Merge', 'Split', 'Undo')),
  claim         INTEGER NOT NULL REFERENCES claim (number),
  other         INTEGER REFERENCES claim (number),
  relation_id   INTEGER REFERENCES relation (id),
  appearance_id INTEGER REFERENCES appearance (id),
  undoes        INTEGER UNIQUE REFERENCES correction (id),
  part_of       INTEGER REFERENCES correction (id),
  before        TEXT    NOT NULL,
  after         TEXT    NOT NULL
) STRICT;

CREATE INDEX correction_claim ON correction (claim);
CREATE INDEX correction_other ON correction (other);
CREATE INDEX correction_relation ON correction (relation_id, id) WHERE relation_id IS NOT NULL;
CREATE INDEX correction_part ON correction (part_of) WHERE part_of IS NOT NULL;
CREATE INDEX correction_placing ON correction (id) WHERE kind IN ('Merge', 'Split', 'Undo');

CREATE TRIGGER correction_is_not_changed BEFORE UPDATE ON correction BEGIN
  SELECT RAISE(ABORT, 'A correction is never changed.');
END;

CREATE TRIGGER correction_is_not_removed BEFORE DELETE ON correction BEGIN
  SELECT RAISE(ABORT, 'A correction is never removed.');
END;

-- What was withdrawn by its publisher, for the record of each outlet.
CREATE INDEX relation_retraction ON relation (to_id) WHERE rule = 'retraction';
