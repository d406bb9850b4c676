-- Whether a figure is open is worked out once for each, not once for each of its columns: OFFSET 0 keeps the planner from
-- copying the expression into all of them, which was a third of the time of a read.

CREATE OR REPLACE VIEW published_observation AS
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
       c.value_low, c.value_high,
       CASE WHEN open THEN o.confidentiality END AS confidentiality
FROM observation o
JOIN series r ON r.id = o.series_id
JOIN indicator i ON i.id = r.indicator_id
JOIN source s ON s.id = o.source_id
LEFT JOIN published_cell c ON c.observation_id = o.id AND c.revision = o.revision AND o.confidentiality = 'FREE'
CROSS JOIN LATERAL (
    SELECT o.confidentiality = 'FREE' AND (protection_of(s.protection, i.protection, i.value_kind) = 'OPEN'
           OR c.shown IS NOT DISTINCT FROM 'PLAIN') AS open OFFSET 0) p;

-- A figure that is confidential now is withheld in all of its history.
CREATE OR REPLACE VIEW published_revision AS
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
       c.value_low, c.value_high,
       CASE WHEN open THEN o.confidentiality END AS confidentiality
FROM observation_revision o
JOIN series r ON r.id = o.series_id
JOIN indicator i ON i.id = r.indicator_id
JOIN source s ON s.id = o.source_id
CROSS JOIN LATERAL (
    SELECT o.confidentiality <> 'FREE' OR EXISTS (
        SELECT FROM observation_revision f
        WHERE f.observation_id = o.observation_id AND f.revision > o.revision AND f.confidentiality <> 'FREE'
          AND NOT EXISTS (SELECT FROM observation_revision n
                          WHERE n.observation_id = f.observation_id AND n.revision > f.revision)) AS hidden) h
LEFT JOIN published_cell c ON c.observation_id = o.observation_id AND c.revision = o.revision AND NOT h.hidden
CROSS JOIN LATERAL (
    SELECT NOT h.hidden AND (protection_of(s.protection, i.protection, i.value_kind) = 'OPEN'
           OR c.shown IS NOT DISTINCT FROM 'PLAIN') AS open OFFSET 0) p;
