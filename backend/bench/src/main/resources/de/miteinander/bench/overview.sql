-- The figures that verdicts on these series stand on, from the view that protects small counts.
SELECT o.series_id, o.period, o.value, o.numerator, o.denominator, o.kind, o.date_basis, o.sign, o.source_id, n.producer,
       o.preferred, o.definition_version, o.standard_error, o.protection, o.protection_step, o.value_low, o.value_high
FROM published_observation o
JOIN source n ON n.id = o.source_id
WHERE o.series_id IN (SELECT s.id FROM series s JOIN indicator i ON i.id = s.indicator_id
                      WHERE i.code = ANY (CAST(:indicators AS text[])) AND i.visibility = 'PUBLIC' AND i.active)
ORDER BY o.series_id, o.recorded_at, o.id;
