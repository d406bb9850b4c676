-- The merge of class Merge, for rows that are read, validated and matched; without what only the product decides: totals
-- and their parts, downloads of protected figures that come back, and what the public may see.
BEGIN;
CREATE TEMPORARY TABLE import_row (
    row_no bigint, series_no int, period text, period_start date, period_end date, period_precision text,
    source_id uuid, value numeric, missing_reason text, sign text, kind text, date_basis text, as_printed text,
    numerator bigint, denominator bigint, sample_size bigint, standard_error numeric, note text,
    definition_version int) ON COMMIT DROP;
CREATE TEMPORARY TABLE import_series (
    number int, first_row bigint, indicator_id uuid, area_id uuid, frequency text, dim_key text,
    natural_key text, series_id uuid, is_new boolean NOT NULL DEFAULT false) ON COMMIT DROP;
\copy import_row FROM '{rows}'
\copy import_series (number, indicator_id, area_id, frequency, dim_key, natural_key) FROM '{series}'
UPDATE import_series n SET series_id = s.id FROM series s
WHERE s.indicator_id = n.indicator_id AND s.area_id = n.area_id AND s.dim_key = n.dim_key;
UPDATE import_series SET series_id = uuidv7(), is_new = true WHERE series_id IS NULL;
ANALYZE import_row;
ANALYZE import_series;
INSERT INTO series (id, version, indicator_id, area_id, frequency, dim_key, natural_key, created_at, updated_at)
SELECT series_id, 0, indicator_id, area_id, frequency, dim_key, natural_key, now(), now()
FROM import_series WHERE is_new;
WITH changed AS (
    UPDATE observation o SET value = r.value, missing_reason = r.missing_reason, sign = r.sign,
        numerator = r.numerator, denominator = r.denominator, import_id = '00000000-0000-4000-8000-000000000000',
        revision = o.revision + 1, recorded_at = now()
    FROM import_row r JOIN import_series s ON s.number = r.series_no
    WHERE o.series_id = s.series_id AND o.period = r.period AND o.source_id = r.source_id
      AND (o.value, o.missing_reason, o.sign, o.numerator, o.denominator)
          IS DISTINCT FROM (r.value, r.missing_reason, r.sign, r.numerator, r.denominator)
    RETURNING o.*, 'U' AS action),
added AS (
    INSERT INTO observation (id, series_id, period, period_start, period_end, period_precision, source_id,
        value, missing_reason, sign, kind, date_basis, as_printed, numerator, denominator, sample_size,
        standard_error, note, preferred, definition_version, import_id, revision, recorded_at)
    SELECT uuidv7(), s.series_id, r.period, r.period_start, r.period_end, r.period_precision, r.source_id,
        r.value, r.missing_reason, r.sign, r.kind, r.date_basis, r.as_printed, r.numerator, r.denominator,
        r.sample_size, r.standard_error, r.note, false, r.definition_version,
        '00000000-0000-4000-8000-000000000000', 1, now()
    FROM import_row r JOIN import_series s ON s.number = r.series_no
    WHERE NOT EXISTS (SELECT FROM observation o
        WHERE o.series_id = s.series_id AND o.period = r.period AND o.source_id = r.source_id)
    RETURNING *, 'I' AS action),
kept AS (
    INSERT INTO observation_revision (observation_id, action, actor, revision, series_id, period, period_start,
        period_end, period_precision, source_id, value, missing_reason, sign, kind, date_basis, as_printed, numerator,
        denominator, sample_size, standard_error, note, preferred, definition_version, import_id, recorded_at)
    SELECT id, action, 'bench', revision, series_id, period, period_start, period_end, period_precision, source_id,
        value, missing_reason, sign, kind, date_basis, as_printed, numerator, denominator, sample_size, standard_error,
        note, preferred, definition_version, import_id, recorded_at
    FROM (SELECT * FROM changed UNION ALL SELECT * FROM added) written
    RETURNING series_id, action),
touched AS (
    UPDATE series SET version = version + 1, updated_at = now()
    WHERE id IN (SELECT series_id FROM kept))
SELECT count(*) FILTER (WHERE action = 'I') AS inserted, count(*) FILTER (WHERE action = 'U') AS updated,
       (SELECT count(*) FROM import_row) - count(*) AS unchanged
FROM kept;
COMMIT;
