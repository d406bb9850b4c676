-- The statements of a read of one series (classes SeriesCatalog, PartSums and Observations).
SELECT s.id, s.version, s.natural_key, s.indicator_id, i.code AS indicator_code,
       coalesce(i.name -> 'entries' -> 'de' ->> 'text',
                i.name -> 'entries' -> (i.name ->> 'sourceLanguage') ->> 'text') AS indicator_name,
       s.area_id, a.code AS area_code,
       coalesce(a.name -> 'entries' -> 'de' ->> 'text',
                a.name -> 'entries' -> (a.name ->> 'sourceLanguage') ->> 'text') AS area_name, s.frequency, s.dim_key, i.unit,
       (SELECT count(*) FROM published_observation o WHERE o.series_id = s.id) AS observation_count,
       (SELECT o.period FROM published_observation o WHERE o.series_id = s.id
         ORDER BY o.period_start, o.period_end LIMIT 1) AS first,
       (SELECT o.period FROM published_observation o WHERE o.series_id = s.id
         ORDER BY o.period_end DESC, o.period_start DESC LIMIT 1) AS last,
       s.created_at, s.updated_at
FROM series s JOIN indicator i ON i.id = s.indicator_id JOIN area a ON a.id = s.area_id
WHERE s.id = :series AND (false OR (i.visibility = 'PUBLIC' AND i.active));
WITH whole AS (
    SELECT s.indicator_id, s.area_id FROM series s JOIN indicator i ON i.id = s.indicator_id
    WHERE s.id = :series AND s.dim_key = '' AND i.value_kind IN ('COUNT', 'AMOUNT')),
family AS (
    SELECT s.* FROM series s JOIN whole w ON (s.indicator_id, s.area_id) = (w.indicator_id, w.area_id)),
figures AS (
    SELECT s.indicator_id, s.area_id, s.dim_key, o.period, o.source_id,
           CASE WHEN o.protection IS NULL THEN o.value END AS value, o.kind
    FROM published_observation o JOIN family s ON s.id = o.series_id),
parts AS (
    SELECT f.indicator_id, f.area_id, f.period, f.source_id, split_part(f.dim_key, '=', 1) AS dimension,
           sum(f.value) AS parts,
           sum(CASE WHEN f.kind = 'ROUNDED' THEN 2
                    WHEN scale(f.value) > 0 THEN 0.5 * power(10::numeric, -scale(f.value))
                    WHEN f.kind = 'EXACT' THEN 0
                    ELSE 0.5 END) AS hidden, count(*) AS number,
           bool_or(f.value IS NULL) AS incomplete
    FROM figures f WHERE f.dim_key <> '' AND position('|' IN f.dim_key) = 0
    GROUP BY 1, 2, 3, 4, 5),
misses AS (
    SELECT p.indicator_id, p.area_id, p.period, p.source_id, p.dimension, p.parts, f.value AS total
    FROM parts p JOIN figures f
      ON (f.indicator_id, f.area_id, f.period, f.source_id)
       = (p.indicator_id, p.area_id, p.period, p.source_id) AND f.dim_key = ''
    WHERE p.number > 1 AND NOT p.incomplete AND f.value IS NOT NULL
      AND abs(p.parts - f.value) > p.hidden
          + CASE WHEN f.kind = 'ROUNDED' THEN 2
                 WHEN scale(f.value) > 0 THEN 0.5 * power(10::numeric, -scale(f.value))
                 WHEN f.kind = 'EXACT' THEN 0
                 ELSE 0.5 END)
SELECT period, source_id, dimension, parts FROM misses ORDER BY dimension;
SELECT o.id, o.revision, o.period, o.period_start, o.period_end, o.period_precision, o.value, o.missing_reason, o.sign,
       o.numerator, o.denominator, o.sample_size, o.standard_error, o.kind, o.date_basis, o.as_printed, o.note,
       o.definition_version, o.recorded_at, o.source_id, s.title, s.producer, s.url, i.value_kind, i.unit,
       o.protection, o.protection_step, o.value_low, o.value_high
FROM published_observation o
JOIN source s ON s.id = o.source_id
JOIN series r ON r.id = o.series_id
JOIN indicator i ON i.id = r.indicator_id
WHERE o.series_id = :series
ORDER BY o.period_start, o.period_end, o.period, o.preferred DESC, o.recorded_at DESC, o.id;
