-- A series is read with the names and units of its indicator and area and the titles of its sources. Its version, which
-- tells a reader that nothing has changed, therefore goes on when one of these does.

CREATE FUNCTION raise_version_of_series() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    CASE TG_TABLE_NAME
        WHEN 'indicator' THEN
            UPDATE series SET version = version + 1 WHERE indicator_id = NEW.id;
        WHEN 'area' THEN
            UPDATE series SET version = version + 1 WHERE area_id = NEW.id;
        WHEN 'source' THEN
            UPDATE series SET version = version + 1
            WHERE id IN (SELECT o.series_id FROM observation o WHERE o.source_id = NEW.id);
    END CASE;
    RETURN NULL;
END $$;
CREATE TRIGGER indicator_raises_version_of_series AFTER UPDATE ON indicator
    FOR EACH ROW EXECUTE FUNCTION raise_version_of_series();
CREATE TRIGGER area_raises_version_of_series AFTER UPDATE ON area
    FOR EACH ROW EXECUTE FUNCTION raise_version_of_series();
CREATE TRIGGER source_raises_version_of_series AFTER UPDATE ON source
    FOR EACH ROW EXECUTE FUNCTION raise_version_of_series();
