-- What a definition says beyond its text, whether an indicator suits its purpose, when an area existed, and which
-- edition of a source was used.

ALTER TABLE indicator
    ADD COLUMN formula          jsonb,
    ADD COLUMN numerator_text   jsonb,
    ADD COLUMN denominator_text jsonb,
    ADD COLUMN method           jsonb,
    ADD COLUMN fitness          jsonb;
COMMENT ON COLUMN indicator.fitness IS 'what is known about whether it can be measured: source, cases, rhythm, delay, effort, risk for small counts';

ALTER TABLE indicator_definition
    ADD COLUMN formula          jsonb,
    ADD COLUMN numerator_text   jsonb,
    ADD COLUMN denominator_text jsonb,
    ADD COLUMN method           jsonb;

ALTER TABLE area
    ADD COLUMN valid_from  date,
    ADD COLUMN valid_until date,
    ADD CONSTRAINT ck_area_valid CHECK (valid_until > valid_from);
COMMENT ON COLUMN area.valid_until IS 'the first day on which it no longer existed';

ALTER TABLE source ADD COLUMN producer_version text;
COMMENT ON COLUMN source.producer_version IS 'the edition or state of the data, in the producer''s own words';
