-- The claims on a topic in the order of lists, so that a page is read off and nothing sorted. It holds nothing of its own: it
-- follows from claim_topic, from where corrections moved appearances, and from claim, whose latest_at is set anew after every move.

CREATE TABLE topic_listing (
  topic_folded TEXT    NOT NULL,
  latest_at    INTEGER NOT NULL,
  is_general   INTEGER NOT NULL,
  number       INTEGER NOT NULL REFERENCES claim (number),
  standing     TEXT,
  PRIMARY KEY (topic_folded, latest_at DESC, is_general, number DESC)
) STRICT, WITHOUT ROWID;

CREATE INDEX topic_listing_claim ON topic_listing (number);
CREATE INDEX claim_topic_claim ON claim_topic (claim);
CREATE INDEX appearance_moved_to ON appearance (moved_to, claim) WHERE moved_to IS NOT NULL;

-- A claim is on the topics that were named for it, and on those of every claim from which it has a report; a row for each reason.
CREATE VIEW topic_of_claim AS
  SELECT claim AS number, topic_folded FROM claim_topic
  UNION ALL
  SELECT appearance.moved_to, claim_topic.topic_folded
  FROM appearance
  JOIN claim_topic ON claim_topic.claim = appearance.claim
  WHERE appearance.moved_to IS NOT NULL;

CREATE TRIGGER listing_by_topic AFTER INSERT ON claim_topic BEGIN
  INSERT INTO topic_listing (topic_folded, latest_at, is_general, number, standing)
    SELECT new.topic_folded, latest_at, is_general, number, standing FROM claim
    WHERE latest_at IS NOT NULL
      AND number IN (SELECT new.claim UNION SELECT moved_to FROM appearance WHERE claim = new.claim AND moved_to IS NOT NULL)
    ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER listing_by_claim AFTER UPDATE OF latest_at, is_general ON claim BEGIN
  DELETE FROM topic_listing WHERE number = new.number;
  INSERT INTO topic_listing (topic_folded, latest_at, is_general, number, standing)
    SELECT topic_folded, new.latest_at, new.is_general, new.number, new.standing FROM topic_of_claim
    WHERE topic_of_claim.number = new.number AND new.latest_at IS NOT NULL
    ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER listing_by_standing AFTER UPDATE OF standing ON claim WHEN old.standing IS NOT new.standing BEGIN
  UPDATE topic_listing SET standing = new.standing WHERE number = new.number;
END;

INSERT INTO topic_listing (topic_folded, latest_at, is_general, number, standing)
  SELECT topic_of_claim.topic_folded, claim.latest_at, claim.is_general, claim.number, claim.standing
  FROM claim
  JOIN topic_of_claim ON topic_of_claim.number = claim.number
  WHERE claim.latest_at IS NOT NULL
  ON CONFLICT DO NOTHING;
