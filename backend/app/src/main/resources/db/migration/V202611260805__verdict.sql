-- Verdicts kept as they were given, with the figures and parameters they were found with.

CREATE TABLE verdict (
    id             uuid CONSTRAINT pk_verdict PRIMARY KEY,
    series_id      uuid NOT NULL CONSTRAINT fk_verdict_series REFERENCES series (id),
    occasion       text NOT NULL CONSTRAINT ck_verdict_occasion CHECK (length(occasion) BETWEEN 1 AND 200),
    as_of          timestamptz NOT NULL,
    parameters     jsonb NOT NULL,
    method_version int NOT NULL,
    figures_hash   text NOT NULL,
    figures        jsonb NOT NULL,
    answer         jsonb NOT NULL,
    frozen_by      text NOT NULL,
    frozen_at      timestamptz NOT NULL
);
CREATE INDEX ix_verdict_series ON verdict (series_id, frozen_at);
COMMENT ON TABLE verdict IS 'data class: as its indicator, with the pseudonym of who kept it; retention: as long as the installation; insert only';
COMMENT ON COLUMN verdict.frozen_by IS 'data class: pseudonymous (account id or service client); retention: 10 years';
CREATE TRIGGER verdict_is_insert_only BEFORE UPDATE OR DELETE ON verdict
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The gap between two groups, read as a series of its own.
CREATE TABLE group_gap (
    id           uuid CONSTRAINT pk_group_gap PRIMARY KEY,
    version      bigint NOT NULL,
    series_id    uuid NOT NULL CONSTRAINT fk_group_gap_series REFERENCES series (id),
    reference_id uuid NOT NULL CONSTRAINT fk_group_gap_reference REFERENCES series (id),
    name         jsonb NOT NULL,
    created_at   timestamptz NOT NULL,
    updated_at   timestamptz NOT NULL,
    CONSTRAINT uq_group_gap UNIQUE (series_id, reference_id),
    CONSTRAINT ck_group_gap_two CHECK (series_id <> reference_id)
);
CREATE INDEX ix_group_gap_reference ON group_gap (reference_id);
COMMENT ON TABLE group_gap IS 'data class: as its indicator; retention: as long as the installation';
