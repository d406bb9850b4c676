-- What was known at a moment includes how figures were read then: direction, threshold, and targets before they were changed.

CREATE TABLE indicator_reading (
    indicator_id        uuid NOT NULL CONSTRAINT fk_indicator_reading_indicator REFERENCES indicator (id),
    since               timestamptz NOT NULL,
    direction           text NOT NULL,
    read_as_gap         boolean NOT NULL,
    official_full_count boolean NOT NULL,
    relevance_threshold numeric,
    CONSTRAINT pk_indicator_reading PRIMARY KEY (indicator_id, since)
);
COMMENT ON TABLE indicator_reading IS 'data class: as its indicator; retention: as long as the installation';

-- Before this was kept, today's reading counts as that of the beginning.
INSERT INTO indicator_reading (indicator_id, since, direction, read_as_gap, official_full_count, relevance_threshold)
SELECT id, created_at, direction, read_as_gap, official_full_count, relevance_threshold FROM indicator;

CREATE FUNCTION keep_indicator_reading() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO indicator_reading (indicator_id, since, direction, read_as_gap, official_full_count, relevance_threshold)
    VALUES (NEW.id, NEW.updated_at, NEW.direction, NEW.read_as_gap, NEW.official_full_count, NEW.relevance_threshold)
    ON CONFLICT (indicator_id, since) DO UPDATE SET
        direction = excluded.direction, read_as_gap = excluded.read_as_gap,
        official_full_count = excluded.official_full_count, relevance_threshold = excluded.relevance_threshold;
    RETURN NULL;
END $$;

CREATE TRIGGER new_indicator_is_read_so AFTER INSERT ON indicator
    FOR EACH ROW EXECUTE FUNCTION keep_indicator_reading();
CREATE TRIGGER indicator_is_read_otherwise AFTER UPDATE ON indicator
    FOR EACH ROW WHEN ((OLD.direction, OLD.read_as_gap, OLD.official_full_count, OLD.relevance_threshold)
        IS DISTINCT FROM (NEW.direction, NEW.read_as_gap, NEW.official_full_count, NEW.relevance_threshold))
    EXECUTE FUNCTION keep_indicator_reading();

-- Each state of a target; updated_at is since when it held.
CREATE TABLE target_history (LIKE target INCLUDING COMMENTS);
ALTER TABLE target_history ADD CONSTRAINT pk_target_history PRIMARY KEY (id, version);
CREATE INDEX ix_target_history_series ON target_history (series_id);
COMMENT ON TABLE target_history IS 'data class: as its indicator; retention: as long as the installation; every state is kept';

-- Before this was kept, a target counts as it is today from its beginning, but for its end.
INSERT INTO target_history SELECT * FROM target;
UPDATE target_history SET
    updated_at = created_at, ended_because = NULL, ended_at = NULL,
    version = CASE WHEN ended_at IS NULL THEN version ELSE version - 1 END;
INSERT INTO target_history SELECT * FROM target WHERE ended_at IS NOT NULL;

CREATE FUNCTION keep_target_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO target_history SELECT NEW.*;
    RETURN NULL;
END $$;

CREATE TRIGGER target_state_is_kept AFTER INSERT OR UPDATE ON target
    FOR EACH ROW EXECUTE FUNCTION keep_target_state();
CREATE TRIGGER target_history_is_insert_only BEFORE UPDATE OR DELETE ON target_history
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
