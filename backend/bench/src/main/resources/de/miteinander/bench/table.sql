WITH chosen AS (
    SELECT s.id, s.natural_key, s.dim_key, i.id AS indicator_id, i.code AS indicator_code, i.unit,
           coalesce(i.name -> 'entries' -> 'de' ->> 'text',
                    i.name -> 'entries' -> (i.name ->> 'sourceLanguage') ->> 'text') AS indicator_name,
           a.id AS area_id, a.code AS area_code,
           coalesce(a.name -> 'entries' -> 'de' ->> 'text',
                    a.name -> 'entries' -> (a.name ->> 'sourceLanguage') ->> 'text') AS area_name
    FROM series s JOIN indicator i ON i.id = s.indicator_id JOIN area a ON a.id = s.area_id
    WHERE i.code = ANY (CAST(:indicators AS text[])) AND i.visibility = 'PUBLIC' AND i.active
    ORDER BY s.natural_key LIMIT 501)
SELECT c.*, o.period, o.period_start, o.period_end, o.value, o.missing_reason, o.sign
FROM chosen c LEFT JOIN LATERAL (
    SELECT last.* FROM (
        SELECT DISTINCT ON (p.period_start, p.period_end, p.period) p.*
        FROM observation p
        WHERE p.series_id = c.id
          AND p.period_start >= coalesce(CAST(NULL AS date), '-infinity')
          AND p.period_end <= coalesce(CAST(NULL AS date), 'infinity')
        ORDER BY p.period_start, p.period_end, p.period, p.preferred DESC, p.recorded_at DESC, p.id) last
    ORDER BY last.period_start DESC, last.period_end DESC LIMIT 2147483647) o ON true
ORDER BY c.natural_key, o.period_start, o.period_end;
