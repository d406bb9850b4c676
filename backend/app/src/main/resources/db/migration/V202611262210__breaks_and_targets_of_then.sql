-- What was known at a moment includes breaks that were taken back or moved since, and targets and gaps that held then.

-- Where a break was moved from stays as a removed one of its own; placed_at is since when it stands where it stands.
ALTER TABLE series_break ADD COLUMN placed_at timestamptz;
UPDATE series_break SET placed_at = created_at;
ALTER TABLE series_break ALTER COLUMN placed_at SET NOT NULL;
ALTER TABLE series_break ADD COLUMN removed_at timestamptz;
ALTER TABLE series_break ADD CONSTRAINT ck_series_break_removed CHECK (removed_at >= placed_at);
ALTER TABLE series_break DROP CONSTRAINT uq_series_break;
CREATE UNIQUE INDEX uq_series_break ON series_break (series_id, starts_on) WHERE removed_at IS NULL;
CREATE INDEX ix_series_break_series ON series_break (series_id);

-- An ended target is not changed any more, so that is when it ended.
ALTER TABLE target ADD COLUMN ended_at timestamptz;
UPDATE target SET ended_at = updated_at WHERE ended_because IS NOT NULL;
ALTER TABLE target ADD CONSTRAINT ck_target_ended CHECK ((ended_at IS NULL) = (ended_because IS NULL));

ALTER TABLE data_gap ADD COLUMN closed_at timestamptz;
UPDATE data_gap SET closed_at = updated_at WHERE outcome <> 'OPEN';
ALTER TABLE data_gap ADD CONSTRAINT ck_data_gap_closed_at CHECK ((outcome = 'OPEN') = (closed_at IS NULL));
