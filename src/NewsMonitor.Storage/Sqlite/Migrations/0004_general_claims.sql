-- is_general is 1 for a claim that no family of events reads; in lists it stands after the others of its report.

ALTER TABLE claim ADD COLUMN is_general INTEGER NOT NULL DEFAULT 0;

DROP INDEX claim_latest;
CREATE INDEX claim_latest ON claim (latest_at DESC, is_general, number DESC);
