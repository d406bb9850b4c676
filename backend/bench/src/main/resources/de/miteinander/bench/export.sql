-- The columns of the file, from the view that protects small counts.
\o /dev/null
COPY (
    SELECT i.code, a.code, s.dim_key, o.period, o.value, o.sign, o.missing_reason, o.kind, o.date_basis, o.numerator,
           o.denominator, o.sample_size, o.standard_error, n.title, o.as_printed, o.note
    FROM published_observation o
    JOIN series s ON s.id = o.series_id
    JOIN indicator i ON i.id = s.indicator_id
    JOIN area a ON a.id = s.area_id
    JOIN source n ON n.id = o.source_id
    WHERE i.code = ANY (string_to_array('{indicators}', ',')) AND i.visibility = 'PUBLIC' AND i.active
    {order}
) TO STDOUT (FORMAT csv, DELIMITER ';');
