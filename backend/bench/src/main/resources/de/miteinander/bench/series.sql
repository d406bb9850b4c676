SELECT s.id, s.version, s.natural_key, s.indicator_id, i.code AS indicator_code,
       coalesce(i.name -> 'entries' -> 'de' ->> 'text',
                i.name -> 'entries' -> (i.name ->> 'sourceLanguage') ->> 'text') AS indicator_name,
       s.area_id, a.code AS area_code,
       coalesce(a.name -> 'entries' -> 'de' ->> 'text',
                a.name -> 'entries' -> (a.name ->> 'sourceLanguage') ->> 'text') AS area_name, s.frequency, s.dim_key, i.unit,
       (SELECT count(*) FROM observation o WHERE o.series_id = s.id) AS observation_count,
       (SELECT o.period FROM observation o WHERE o.series_id = s.id ORDER BY o.period_start, o.period_end LIMIT 1) AS first,
       (SELECT o.period FROM observation o WHERE o.series_id = s.id
         ORDER BY o.period_end DESC, o.period_start DESC LIMIT 1) AS last,
       s.created_at, s.updated_at
FROM series s JOIN indicator i ON i.id = s.indicator_id JOIN area a ON a.id = s.area_id
WHERE s.id = :series AND (false OR (i.visibility = 'PUBLIC' AND i.active));
SELECT o.id, o.revision, o.period, o.period_start, o.period_end, o.period_precision, o.value, o.missing_reason, o.sign,
       o.kind, o.date_basis, o.as_printed, o.numerator, o.denominator, o.sample_size, o.standard_error,
       o.source_id, s.title AS source_title, s.producer AS source_producer, s.url AS source_url, o.note,
       o.definition_version, o.recorded_at,
       o.id = first_value(o.id) OVER (PARTITION BY o.period ORDER BY o.preferred DESC, o.recorded_at DESC, o.id) AS preferred,
       i.value_kind, i.unit
FROM observation o JOIN source s ON s.id = o.source_id JOIN series r ON r.id = o.series_id
JOIN indicator i ON i.id = r.indicator_id
WHERE o.series_id = :series AND o.period_start >= coalesce(CAST(NULL AS date), '-infinity')
  AND o.period_end <= coalesce(CAST(NULL AS date), 'infinity')
ORDER BY o.period_start, o.period_end, o.period, preferred DESC, s.title, o.id;
