-- The statements of a read of many series (class ObservationTables).
SELECT s.id, s.natural_key, s.dim_key, i.id AS indicator_id, i.code AS indicator_code, i.unit,
       coalesce(i.name -> 'entries' -> 'de' ->> 'text',
                i.name -> 'entries' -> (i.name ->> 'sourceLanguage') ->> 'text') AS indicator_name,
       a.id AS area_id, a.code AS area_code,
       coalesce(a.name -> 'entries' -> 'de' ->> 'text',
                a.name -> 'entries' -> (a.name ->> 'sourceLanguage') ->> 'text') AS area_name
FROM series s JOIN indicator i ON i.id = s.indicator_id JOIN area a ON a.id = s.area_id
WHERE (false OR (i.visibility = 'PUBLIC' AND i.active)) AND i.code = ANY (CAST(:indicators AS text[]))
ORDER BY s.natural_key LIMIT 501;
SELECT c.number, p.period, p.value, p.missing_reason, p.sign, p.preferred, p.recorded_at, p.id, p.protection
FROM unnest(CAST(:ids AS uuid[])) WITH ORDINALITY AS c (id, number)
JOIN published_observation p ON p.series_id = c.id AND p.period_start >= coalesce(CAST(NULL AS date), date '-infinity')
    AND p.period_end <= coalesce(CAST(NULL AS date), date 'infinity');
