-- The change feed hands the history over in the order of seq. Numbers are drawn before their transaction ends, so a reader
-- could see number 8 while 7 is still to come. Therefore whoever writes history announces first, by a shared lock that ends
-- with the transaction, the last number drawn before: all its own come behind it, and readers stop there. Once is enough,
-- the first announcement is the lowest.

CREATE FUNCTION announce_revisions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF coalesce(current_setting('miteinander.announced', true), '') <> 'yes' THEN
        PERFORM pg_advisory_xact_lock_shared((1934::bigint << 48) | CASE WHEN is_called THEN last_value ELSE 0 END)
        FROM observation_revision_seq_seq;
        PERFORM set_config('miteinander.announced', 'yes', true);
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER observation_revision_is_announced BEFORE INSERT ON observation_revision
    FOR EACH STATEMENT EXECUTE FUNCTION announce_revisions();

CREATE UNIQUE INDEX uq_observation_revision_seq ON observation_revision (seq);

-- What the public may see of a figure can change while the figure stays: those are steps of the feed, too.

CREATE TABLE published_step (
    seq            bigint DEFAULT nextval('observation_revision_seq_seq') CONSTRAINT pk_published_step PRIMARY KEY,
    observation_id uuid NOT NULL,
    revision       int NOT NULL,
    decided_at     timestamptz NOT NULL
);
COMMENT ON TABLE published_step IS 'data class: statistical, when it was decided anew what the public may see of a figure; retention: as long as the installation';

CREATE TRIGGER published_step_is_announced BEFORE INSERT ON published_step
    FOR EACH STATEMENT EXECUTE FUNCTION announce_revisions();

CREATE FUNCTION note_cell_shown_anew() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO published_step (observation_id, revision, decided_at)
    SELECT o.id, o.revision, NEW.decided_at FROM observation o
    WHERE o.id = NEW.observation_id AND o.revision = NEW.revision;
    RETURN NULL;
END
$$;

CREATE TRIGGER published_cell_is_shown_anew AFTER UPDATE ON published_cell FOR EACH ROW
    WHEN ((OLD.shown, OLD.step, OLD.value, OLD.numerator, OLD.denominator, OLD.value_low, OLD.value_high)
          IS DISTINCT FROM
          (NEW.shown, NEW.step, NEW.value, NEW.numerator, NEW.denominator, NEW.value_low, NEW.value_high))
    EXECUTE FUNCTION note_cell_shown_anew();

-- Whether a rule holds at all, and whether an indicator is public, decides about figures without touching their cells.
CREATE FUNCTION note_indicator_shown_anew() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO published_step (observation_id, revision, decided_at)
    SELECT o.id, o.revision, NEW.updated_at
    FROM series r JOIN observation o ON o.series_id = r.id JOIN source s ON s.id = o.source_id
    WHERE r.indicator_id = NEW.id
      AND ((OLD.visibility, OLD.active) IS DISTINCT FROM (NEW.visibility, NEW.active)
           OR (protection_of(s.protection, OLD.protection, OLD.value_kind) = 'OPEN')
              <> (protection_of(s.protection, NEW.protection, NEW.value_kind) = 'OPEN'));
    RETURN NULL;
END
$$;

CREATE TRIGGER indicator_is_shown_anew AFTER UPDATE ON indicator FOR EACH ROW
    WHEN ((OLD.visibility, OLD.active, OLD.protection, OLD.value_kind)
          IS DISTINCT FROM (NEW.visibility, NEW.active, NEW.protection, NEW.value_kind))
    EXECUTE FUNCTION note_indicator_shown_anew();

CREATE FUNCTION note_source_shown_anew() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO published_step (observation_id, revision, decided_at)
    SELECT o.id, o.revision, NEW.updated_at
    FROM observation o JOIN series r ON r.id = o.series_id JOIN indicator i ON i.id = r.indicator_id
    WHERE o.source_id = NEW.id
      AND (protection_of(OLD.protection, i.protection, i.value_kind) = 'OPEN')
          <> (protection_of(NEW.protection, i.protection, i.value_kind) = 'OPEN');
    RETURN NULL;
END
$$;

CREATE TRIGGER source_is_shown_anew AFTER UPDATE ON source FOR EACH ROW
    WHEN (OLD.protection IS DISTINCT FROM NEW.protection)
    EXECUTE FUNCTION note_source_shown_anew();
