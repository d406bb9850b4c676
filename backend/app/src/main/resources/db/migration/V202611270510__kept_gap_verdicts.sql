-- Whether a gap between two groups changed, kept as it was said, with the figures of both groups.

CREATE TABLE gap_verdict (
    id             uuid CONSTRAINT pk_gap_verdict PRIMARY KEY,
    group_gap_id   uuid NOT NULL CONSTRAINT fk_gap_verdict_group_gap REFERENCES group_gap (id),
    occasion       text NOT NULL CONSTRAINT ck_gap_verdict_occasion CHECK (length(occasion) BETWEEN 1 AND 200),
    as_of          timestamptz NOT NULL,
    method_version int NOT NULL,
    figures_hash   text NOT NULL,
    figures        jsonb NOT NULL,
    answer         jsonb NOT NULL,
    frozen_by      text NOT NULL,
    frozen_at      timestamptz NOT NULL
);
CREATE INDEX ix_gap_verdict_group_gap ON gap_verdict (group_gap_id, frozen_at);
COMMENT ON TABLE gap_verdict IS 'data class: as its indicator, with the pseudonym of who kept it; retention: as long as the installation; insert only';
COMMENT ON COLUMN gap_verdict.frozen_by IS 'data class: pseudonymous (account id or service client); retention: 10 years';
CREATE TRIGGER gap_verdict_is_insert_only BEFORE UPDATE OR DELETE ON gap_verdict
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
