-- Where figures cannot be compared any more, and what has been agreed to reach.

CREATE TABLE series_break (
    id          uuid CONSTRAINT pk_series_break PRIMARY KEY,
    version     bigint NOT NULL,
    series_id   uuid NOT NULL CONSTRAINT fk_series_break_series REFERENCES series (id),
    period      text NOT NULL,
    starts_on   date NOT NULL,
    kind        text NOT NULL CONSTRAINT ck_series_break_kind CHECK (kind IN ('DEFINITION', 'TERRITORY', 'METHOD', 'SOURCE')),
    explanation jsonb NOT NULL,
    created_at  timestamptz NOT NULL,
    updated_at  timestamptz NOT NULL,
    CONSTRAINT uq_series_break UNIQUE (series_id, starts_on)
);
COMMENT ON TABLE series_break IS 'data class: as its indicator; retention: as long as the installation';

CREATE TABLE target (
    id             uuid CONSTRAINT pk_target PRIMARY KEY,
    version        bigint NOT NULL,
    series_id      uuid NOT NULL CONSTRAINT fk_target_series REFERENCES series (id),
    kind           text NOT NULL CONSTRAINT ck_target_kind CHECK (kind IN (
        'BY_YEAR', 'EVERY_YEAR', 'BAND', 'DIRECTION', 'QUALITATIVE')),
    wanted         text CONSTRAINT ck_target_wanted CHECK (wanted IN ('HIGHER', 'LOWER')),
    value          numeric,
    upper_value    numeric,
    from_year      int CONSTRAINT ck_target_from_year CHECK (from_year BETWEEN 1900 AND 2200),
    until_year     int CONSTRAINT ck_target_until_year CHECK (until_year BETWEEN 1900 AND 2200),
    baseline       text,
    baseline_on    date,
    rationale      jsonb NOT NULL,
    decided_by     text,
    decided_on     date,
    decision_id    uuid CONSTRAINT fk_target_decision REFERENCES decision (id),
    ended_because  text,
    created_at     timestamptz NOT NULL,
    updated_at     timestamptz NOT NULL,
    CONSTRAINT ck_target_value CHECK ((kind IN ('BY_YEAR', 'EVERY_YEAR', 'BAND')) = (value IS NOT NULL)),
    CONSTRAINT ck_target_upper_value CHECK ((kind = 'BAND') = (upper_value IS NOT NULL) AND (kind <> 'BAND' OR upper_value >= value)),
    CONSTRAINT ck_target_wanted_kind CHECK ((kind IN ('BY_YEAR', 'EVERY_YEAR', 'DIRECTION')) = (wanted IS NOT NULL)),
    CONSTRAINT ck_target_baseline CHECK ((baseline IS NULL) = (baseline_on IS NULL)),
    CONSTRAINT ck_target_by_year CHECK (kind <> 'BY_YEAR' OR until_year IS NOT NULL),
    CONSTRAINT ck_target_years CHECK (until_year IS NULL OR from_year IS NULL OR until_year >= from_year)
);
CREATE INDEX ix_target_series ON target (series_id);
CREATE INDEX ix_target_decision ON target (decision_id);
COMMENT ON TABLE target IS 'data class: as its indicator; retention: as long as the installation';

ALTER TABLE indicator ADD COLUMN relevance_threshold numeric
    CONSTRAINT ck_indicator_relevance_threshold CHECK (relevance_threshold > 0);
