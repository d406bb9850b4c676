-- Guidelines: short sentences that the concept holds to. Their wording is kept in versions.

CREATE TABLE guideline (
    id               uuid CONSTRAINT pk_guideline PRIMARY KEY,
    version          bigint NOT NULL,
    process_id       uuid NOT NULL CONSTRAINT fk_guideline_process REFERENCES process (id),
    code             text NOT NULL,
    list             text NOT NULL,
    position         int NOT NULL,
    status           text NOT NULL CONSTRAINT ck_guideline_status
        CHECK (status IN ('PROPOSED', 'IN_DISCUSSION', 'SELECTED', 'NOT_SELECTED', 'WITHDRAWN', 'SUPERSEDED')),
    status_reason    text,
    current_version  int NOT NULL,
    decision_id      uuid CONSTRAINT fk_guideline_decision REFERENCES decision (id),
    decided_version  int,
    superseded_by_id uuid CONSTRAINT fk_guideline_superseded_by REFERENCES guideline (id),
    created_at       timestamptz NOT NULL,
    updated_at       timestamptz NOT NULL,
    CONSTRAINT uq_guideline_code UNIQUE (process_id, code),
    CONSTRAINT ck_guideline_decided CHECK (status NOT IN ('SELECTED', 'NOT_SELECTED')
        OR (decision_id IS NOT NULL AND decided_version IS NOT NULL)),
    CONSTRAINT ck_guideline_superseded_by CHECK (superseded_by_id <> id)
);
CREATE INDEX ix_guideline_decision ON guideline (decision_id);
CREATE INDEX ix_guideline_superseded_by ON guideline (superseded_by_id);
COMMENT ON TABLE guideline IS 'data class: public; retention: as long as the installation';

CREATE TABLE guideline_version (
    id              uuid CONSTRAINT pk_guideline_version PRIMARY KEY,
    version         bigint NOT NULL,
    guideline_id    uuid NOT NULL CONSTRAINT fk_guideline_version_guideline REFERENCES guideline (id),
    number          int NOT NULL CONSTRAINT ck_guideline_version_number CHECK (number >= 1),
    text            jsonb NOT NULL,
    rationale       jsonb,
    changed_because text,
    source_url      text,
    valid_from      timestamptz NOT NULL,
    referenced_at   timestamptz,
    CONSTRAINT uq_guideline_version_number UNIQUE (guideline_id, number),
    CONSTRAINT ck_guideline_version_changed_because CHECK (number = 1 OR changed_because IS NOT NULL)
);
COMMENT ON TABLE guideline_version IS 'data class: public; retention: as long as the installation';
COMMENT ON COLUMN guideline_version.referenced_at IS 'when a prompt or a decision first referred to this wording; it stays from then on';

-- A wording that something refers to stays as it is; translations may still be added.
CREATE FUNCTION keep_referenced_wording() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF in_language(OLD.text, OLD.text ->> 'sourceLanguage') IS DISTINCT FROM in_language(NEW.text, OLD.text ->> 'sourceLanguage')
        OR in_language(OLD.rationale, 'de') IS DISTINCT FROM in_language(NEW.rationale, 'de')
        OR NEW.referenced_at IS NULL THEN
        RAISE EXCEPTION 'version % of this guideline is referred to and stays', OLD.number USING ERRCODE = '23514';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guideline_version_stays_once_referenced BEFORE UPDATE ON guideline_version
    FOR EACH ROW WHEN (OLD.referenced_at IS NOT NULL) EXECUTE FUNCTION keep_referenced_wording();
