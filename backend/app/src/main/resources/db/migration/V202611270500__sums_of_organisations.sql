-- Amounts to which organisations contribute: their sums are shown unless the share of one could be told from them.

ALTER TABLE indicator
    DROP CONSTRAINT ck_indicator_protection,
    DROP CONSTRAINT ck_indicator_protection_step,
    ADD CONSTRAINT ck_indicator_protection CHECK (protection IN (
        'NO_PERSONS', 'ALREADY_PROTECTED', 'PERSONS_ROUND', 'PERSONS_SUPPRESS', 'ORGANISATION_SUMS')),
    ADD CONSTRAINT ck_indicator_protection_step CHECK (CASE protection
        WHEN 'PERSONS_ROUND' THEN protection_step IN (5, 10)
        WHEN 'PERSONS_SUPPRESS' THEN protection_step IN (3, 5, 10)
        WHEN 'ALREADY_PROTECTED' THEN protection_step IS NULL OR protection_step IN (3, 5, 10)
        WHEN 'ORGANISATION_SUMS' THEN protection_step IN (4, 8) AND value_kind = 'AMOUNT'
        ELSE protection_step IS NULL END);

CREATE OR REPLACE FUNCTION protection_of(of_source text, of_indicator text, value_kind text) RETURNS text
    IMMUTABLE PARALLEL SAFE LANGUAGE sql
    RETURN CASE
        WHEN of_indicator = 'NO_PERSONS' OR of_source = 'ALREADY_PROTECTED' THEN 'OPEN'
        WHEN of_indicator IN ('PERSONS_ROUND', 'PERSONS_SUPPRESS', 'ORGANISATION_SUMS') THEN of_indicator
        WHEN of_source IS NOT NULL THEN of_source
        WHEN of_indicator = 'ALREADY_PROTECTED' OR value_kind IN ('AMOUNT', 'INDEX', 'ORDINAL', 'BINARY') THEN 'OPEN'
        ELSE 'PERSONS_ROUND' END;

INSERT INTO code_list (code, position, name)
VALUES ('ORGANISATION', 12, jsonb_build_object('sourceLanguage', 'de', 'sourceRevision', 1, 'entries', jsonb_build_object(
    'de', jsonb_build_object('text', 'Organisation', 'basedOnRevision', 1, 'method', 'HUMAN'),
    'en', jsonb_build_object('text', 'Organisation', 'basedOnRevision', 1, 'method', 'HUMAN'))))
ON CONFLICT (code) DO UPDATE SET position = excluded.position, name = coalesce(code_list.name, excluded.name);
