-- Small counts: how figures about persons are protected, and the registry of what the public may see of them.

ALTER TABLE source
    ADD COLUMN protection text CONSTRAINT ck_source_protection CHECK (protection IN (
        'ALREADY_PROTECTED', 'PERSONS_ROUND', 'PERSONS_SUPPRESS')),
    ADD COLUMN protection_step int,
    ADD COLUMN protection_method text,
    ADD CONSTRAINT ck_source_protection_step CHECK (CASE protection
        WHEN 'PERSONS_ROUND' THEN protection_step IN (5, 10)
        WHEN 'PERSONS_SUPPRESS' THEN protection_step IN (3, 5, 10)
        WHEN 'ALREADY_PROTECTED' THEN protection_step IS NULL OR protection_step IN (3, 5, 10)
        ELSE protection_step IS NULL END);

-- Official statistics, papers of a council, the press and what has an address are published: they stay as printed.
UPDATE source SET protection = 'ALREADY_PROTECTED'
WHERE kind IN ('OFFICIAL', 'COMMITTEE', 'PRESS') OR (kind = 'OTHER' AND url IS NOT NULL);

ALTER TABLE indicator
    ADD COLUMN protection text CONSTRAINT ck_indicator_protection CHECK (protection IN (
        'NO_PERSONS', 'ALREADY_PROTECTED', 'PERSONS_ROUND', 'PERSONS_SUPPRESS')),
    ADD COLUMN protection_step int,
    ADD COLUMN protection_method text,
    ADD CONSTRAINT ck_indicator_protection_step CHECK (CASE protection
        WHEN 'PERSONS_ROUND' THEN protection_step IN (5, 10)
        WHEN 'PERSONS_SUPPRESS' THEN protection_step IN (3, 5, 10)
        WHEN 'ALREADY_PROTECTED' THEN protection_step IS NULL OR protection_step IN (3, 5, 10)
        ELSE protection_step IS NULL END);

UPDATE indicator SET protection = 'NO_PERSONS'
WHERE origin = 'CATALOGUE' AND code IN ('OPE-02', 'ENG-01', 'PRO-01', 'PRO-02', 'PRO-03');
UPDATE indicator SET protection = 'PERSONS_ROUND', protection_step = 5
WHERE origin = 'CATALOGUE' AND protection IS NULL;

-- What the rule for one figure is. The indicator says what is counted, the source what was done with it already; where
-- neither says anything, figures are about persons.
CREATE FUNCTION protection_of(of_source text, of_indicator text, value_kind text) RETURNS text
    IMMUTABLE PARALLEL SAFE LANGUAGE sql
    RETURN CASE
        WHEN of_indicator = 'NO_PERSONS' OR of_source = 'ALREADY_PROTECTED' THEN 'OPEN'
        WHEN of_indicator IN ('PERSONS_ROUND', 'PERSONS_SUPPRESS') THEN of_indicator
        WHEN of_source IS NOT NULL THEN of_source
        WHEN of_indicator = 'ALREADY_PROTECTED' OR value_kind IN ('AMOUNT', 'INDEX', 'ORDINAL', 'BINARY') THEN 'OPEN'
        ELSE 'PERSONS_ROUND' END;

CREATE TABLE published_cell (
    observation_id   uuid NOT NULL,
    revision         int NOT NULL,
    shown            text NOT NULL CONSTRAINT ck_published_cell_shown CHECK (shown IN ('PLAIN', 'ROUNDED', 'SUPPRESSED')),
    step             int NOT NULL CONSTRAINT ck_published_cell_step CHECK (step > 0),
    value            numeric,
    numerator        bigint,
    denominator      bigint,
    value_low        numeric,
    value_high       numeric,
    known_value_low        double precision NOT NULL,
    known_value_high       double precision NOT NULL,
    known_numerator_low    double precision NOT NULL,
    known_numerator_high   double precision NOT NULL,
    known_denominator_low  double precision NOT NULL,
    known_denominator_high double precision NOT NULL,
    rule             text NOT NULL,
    decided_at       timestamptz NOT NULL,
    CONSTRAINT pk_published_cell PRIMARY KEY (observation_id, revision),
    CONSTRAINT ck_published_cell_suppressed CHECK (
        shown <> 'SUPPRESSED' OR (value IS NULL AND numerator IS NULL AND denominator IS NULL))
);
COMMENT ON TABLE published_cell IS 'data class: statistical, what the public may see of each figure about persons and what it has ever been able to know of it; retention: as long as the installation; a row is never removed';
CREATE TRIGGER published_cell_is_kept BEFORE DELETE ON published_cell FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The columns of observation as everyone may read them. A figure about persons without an entry in the registry is withheld.
CREATE VIEW published_observation AS
SELECT o.id, o.series_id, o.period, o.period_start, o.period_end, o.period_precision, o.source_id,
       CASE WHEN open THEN o.value ELSE c.value END AS value,
       CASE WHEN open THEN o.missing_reason WHEN c.value IS NULL THEN coalesce(o.missing_reason, 'SECRET') END AS missing_reason,
       CASE WHEN open THEN o.sign
            WHEN c.value IS NULL AND o.missing_reason IS NULL THEN 'UNKNOWN'
            WHEN o.sign <> 'ZERO' THEN o.sign END AS sign,
       CASE WHEN open OR c.value IS NULL THEN o.kind ELSE 'ROUNDED' END AS kind,
       o.date_basis,
       CASE WHEN open THEN o.as_printed END AS as_printed,
       CASE WHEN open THEN o.numerator ELSE c.numerator END AS numerator,
       CASE WHEN open THEN o.denominator ELSE c.denominator END AS denominator,
       CASE WHEN open THEN o.sample_size END AS sample_size,
       CASE WHEN open THEN o.standard_error END AS standard_error,
       CASE WHEN open THEN o.note END AS note,
       o.preferred, o.definition_version, o.import_id, o.revision, o.recorded_at,
       CASE WHEN NOT open THEN coalesce(c.shown, 'SUPPRESSED') END AS protection,
       CASE WHEN NOT open THEN coalesce(c.step, 3) END AS protection_step,
       c.value_low, c.value_high
FROM observation o
JOIN series r ON r.id = o.series_id
JOIN indicator i ON i.id = r.indicator_id
JOIN source s ON s.id = o.source_id
LEFT JOIN published_cell c ON c.observation_id = o.id AND c.revision = o.revision
CROSS JOIN LATERAL (SELECT protection_of(s.protection, i.protection, i.value_kind) = 'OPEN' OR c.shown IS NOT DISTINCT FROM 'PLAIN' AS open) p;

CREATE VIEW published_revision AS
SELECT o.seq, o.observation_id, o.revision, o.action, o.series_id, o.period, o.period_start, o.period_end,
       o.period_precision, o.source_id,
       CASE WHEN open THEN o.value ELSE c.value END AS value,
       CASE WHEN open THEN o.missing_reason WHEN c.value IS NULL THEN coalesce(o.missing_reason, 'SECRET') END AS missing_reason,
       CASE WHEN open THEN o.sign
            WHEN c.value IS NULL AND o.missing_reason IS NULL THEN 'UNKNOWN'
            WHEN o.sign <> 'ZERO' THEN o.sign END AS sign,
       CASE WHEN open OR c.value IS NULL THEN o.kind ELSE 'ROUNDED' END AS kind,
       o.date_basis,
       CASE WHEN open THEN o.as_printed END AS as_printed,
       CASE WHEN open THEN o.numerator ELSE c.numerator END AS numerator,
       CASE WHEN open THEN o.denominator ELSE c.denominator END AS denominator,
       CASE WHEN open THEN o.sample_size END AS sample_size,
       CASE WHEN open THEN o.standard_error END AS standard_error,
       CASE WHEN open THEN o.note END AS note,
       o.preferred, o.definition_version, o.import_id, o.actor,
       CASE WHEN open THEN o.reason END AS reason,
       o.recorded_at,
       CASE WHEN NOT open THEN coalesce(c.shown, 'SUPPRESSED') END AS protection,
       CASE WHEN NOT open THEN coalesce(c.step, 3) END AS protection_step,
       c.value_low, c.value_high
FROM observation_revision o
JOIN series r ON r.id = o.series_id
JOIN indicator i ON i.id = r.indicator_id
JOIN source s ON s.id = o.source_id
LEFT JOIN published_cell c ON c.observation_id = o.observation_id AND c.revision = o.revision
CROSS JOIN LATERAL (SELECT protection_of(s.protection, i.protection, i.value_kind) = 'OPEN' OR c.shown IS NOT DISTINCT FROM 'PLAIN' AS open) p;
