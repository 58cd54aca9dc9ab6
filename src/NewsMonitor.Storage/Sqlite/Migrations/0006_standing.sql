-- standing is what was last derived of a claim, for finding claims by it; null when anything it follows from has changed since.
-- It is never shown: who shows a claim derives it.

ALTER TABLE claim ADD COLUMN standing TEXT;

CREATE INDEX claim_standing ON claim (standing, latest_at DESC, is_general, number DESC);
CREATE INDEX claim_unsettled ON claim (number) WHERE standing IS NULL AND latest_at IS NOT NULL;

CREATE TRIGGER standing_by_appearance AFTER INSERT ON appearance BEGIN
  UPDATE claim SET standing = NULL WHERE number IN (new.claim, new.moved_to);
END;

CREATE TRIGGER standing_by_origin AFTER UPDATE OF origin_id ON appearance BEGIN
  UPDATE claim SET standing = NULL WHERE number = coalesce(new.moved_to, new.claim);
END;

-- What stands in a relation to a report that moves may have become a relation inside one claim, or ceased to be one.
CREATE TRIGGER standing_by_move AFTER UPDATE OF moved_to ON appearance BEGIN
  UPDATE claim SET standing = NULL WHERE number IN (
    SELECT coalesce(old.moved_to, old.claim) UNION SELECT coalesce(new.moved_to, new.claim)
    UNION SELECT stands_in FROM appearance WHERE id IN (
      SELECT to_id FROM relation WHERE from_id = new.id UNION SELECT from_id FROM relation WHERE to_id = new.id));
END;

CREATE TRIGGER standing_by_relation AFTER INSERT ON relation BEGIN
  UPDATE claim SET standing = NULL WHERE number IN (SELECT stands_in FROM appearance WHERE id IN (new.from_id, new.to_id));
END;

CREATE TRIGGER standing_by_opinion AFTER UPDATE OF label ON opinion BEGIN
  UPDATE claim SET standing = NULL WHERE number IN (
    SELECT stands_in FROM relation JOIN appearance ON appearance.id IN (relation.from_id, relation.to_id) WHERE relation.id = new.relation_id);
END;

-- An undo touches what it takes back, with all that followed from it.
CREATE TRIGGER standing_by_correction AFTER INSERT ON correction BEGIN
  UPDATE claim SET standing = NULL WHERE number IN (
    SELECT new.claim UNION SELECT new.other
    UNION SELECT stands_in FROM relation JOIN appearance ON appearance.id IN (relation.from_id, relation.to_id)
    WHERE relation.id IN (
      SELECT new.relation_id
      UNION SELECT relation_id FROM correction WHERE id = new.undoes
      UNION SELECT relation_id FROM correction WHERE part_of = new.undoes));
END;
