-- What is measured: indicators with the versions of their definition, areas, sources, series and their observations.

CREATE TABLE indicator (
    id                  uuid CONSTRAINT pk_indicator PRIMARY KEY,
    version             bigint NOT NULL,
    code                text NOT NULL CONSTRAINT uq_indicator_code UNIQUE,
    name                jsonb NOT NULL,
    question            jsonb,
    theme               text NOT NULL CONSTRAINT ck_indicator_theme CHECK (theme IN (
        'DEMOGRAPHY', 'ASYLUM', 'LEGAL_STATUS', 'LANGUAGE', 'EDUCATION', 'LABOUR', 'SOCIAL', 'HOUSING', 'PARTICIPATION',
        'OPENING', 'ENGAGEMENT', 'PERCEPTION', 'IMPLEMENTATION', 'OTHER')),
    origin              text NOT NULL CONSTRAINT ck_indicator_origin CHECK (origin IN ('CATALOGUE', 'OWN')),
    direction           text NOT NULL CONSTRAINT ck_indicator_direction CHECK (direction IN ('UP', 'DOWN', 'NONE', 'TARGET_BAND')),
    read_as_gap         boolean NOT NULL,
    value_kind          text NOT NULL CONSTRAINT ck_indicator_value_kind CHECK (value_kind IN (
        'COUNT', 'SHARE', 'RATE', 'MEAN', 'INDEX', 'AMOUNT', 'BALANCE', 'ORDINAL', 'BINARY')),
    unit                text NOT NULL CONSTRAINT ck_indicator_unit CHECK (length(unit) BETWEEN 1 AND 40),
    decimals            int NOT NULL CONSTRAINT ck_indicator_decimals CHECK (decimals BETWEEN 0 AND 9),
    definition          jsonb NOT NULL,
    definition_version  int NOT NULL CONSTRAINT ck_indicator_definition_version CHECK (definition_version >= 1),
    official_full_count boolean NOT NULL,
    visibility          text NOT NULL CONSTRAINT ck_indicator_visibility CHECK (visibility IN ('INTERNAL', 'PUBLIC')),
    active              boolean NOT NULL,
    status              text NOT NULL CONSTRAINT ck_indicator_status CHECK (status IN ('ACTIVE', 'RETIRED')),
    retired_reason      text,
    successor_id        uuid CONSTRAINT fk_indicator_successor REFERENCES indicator (id),
    working_group_id    uuid CONSTRAINT fk_indicator_working_group REFERENCES working_group (id),
    source_response_id  uuid,
    created_at          timestamptz NOT NULL,
    updated_at          timestamptz NOT NULL,
    CONSTRAINT ck_indicator_retired CHECK ((status = 'RETIRED') = (retired_reason IS NOT NULL)),
    CONSTRAINT ck_indicator_successor CHECK (successor_id <> id)
);
CREATE INDEX ix_indicator_working_group ON indicator (working_group_id);
CREATE INDEX ix_indicator_source_response ON indicator (source_response_id);
CREATE INDEX ix_indicator_name ON indicator USING gin ((name::text) gin_trgm_ops);
COMMENT ON TABLE indicator IS 'data class: public or internal by visibility; retention: as long as the installation';

CREATE TABLE indicator_definition (
    indicator_id    uuid NOT NULL CONSTRAINT fk_indicator_definition_indicator REFERENCES indicator (id),
    number          int NOT NULL,
    text            jsonb NOT NULL,
    changed_because text,
    valid_from      timestamptz NOT NULL,
    CONSTRAINT pk_indicator_definition PRIMARY KEY (indicator_id, number)
);
COMMENT ON TABLE indicator_definition IS 'data class: as its indicator; retention: as long as the installation; every version is kept';

CREATE TABLE area (
    id         uuid CONSTRAINT pk_area PRIMARY KEY,
    version    bigint NOT NULL,
    code       text NOT NULL CONSTRAINT uq_area_code UNIQUE,
    name       jsonb NOT NULL,
    level      text NOT NULL CONSTRAINT ck_area_level CHECK (level IN ('TOWN', 'DISTRICT', 'COUNTY', 'STATE')),
    ags        text CONSTRAINT uq_area_ags UNIQUE CONSTRAINT ck_area_ags CHECK (ags ~ '^[0-9]{2,12}$'),
    parent_id  uuid CONSTRAINT fk_area_parent REFERENCES area (id) CONSTRAINT ck_area_parent CHECK (parent_id <> id),
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);
CREATE INDEX ix_area_parent ON area (parent_id);
COMMENT ON TABLE area IS 'data class: public; retention: as long as the installation';

CREATE TABLE source (
    id           uuid CONSTRAINT pk_source PRIMARY KEY,
    version      bigint NOT NULL,
    title        text NOT NULL,
    producer     text,
    kind         text NOT NULL CONSTRAINT ck_source_kind CHECK (kind IN ('OFFICIAL', 'REGISTER', 'COMMITTEE', 'PRESS', 'SURVEY', 'OTHER')),
    url          text,
    table_code   text,
    licence      text,
    retrieved_on date,
    citation     text,
    created_at   timestamptz NOT NULL,
    updated_at   timestamptz NOT NULL
);
CREATE INDEX ix_source_title ON source (lower(title));
CREATE INDEX ix_source_url ON source (url);
COMMENT ON TABLE source IS 'data class: public; retention: as long as a figure refers to it';

CREATE TABLE series (
    id           uuid CONSTRAINT pk_series PRIMARY KEY,
    version      bigint NOT NULL,
    indicator_id uuid NOT NULL CONSTRAINT fk_series_indicator REFERENCES indicator (id),
    area_id      uuid NOT NULL CONSTRAINT fk_series_area REFERENCES area (id),
    frequency    text NOT NULL CONSTRAINT ck_series_frequency CHECK (frequency IN ('A', 'S', 'Q', 'M', 'W', 'D')),
    dim_key      text NOT NULL,
    natural_key  text NOT NULL CONSTRAINT uq_series_natural_key UNIQUE,
    created_at   timestamptz NOT NULL,
    updated_at   timestamptz NOT NULL,
    CONSTRAINT uq_series_dimensions UNIQUE (indicator_id, area_id, dim_key)
);
CREATE INDEX ix_series_area ON series (area_id);
COMMENT ON TABLE series IS 'data class: as its indicator; retention: as long as the installation';

CREATE TABLE observation (
    id                 uuid CONSTRAINT pk_observation PRIMARY KEY,
    series_id          uuid NOT NULL CONSTRAINT fk_observation_series REFERENCES series (id),
    period             text NOT NULL,
    period_start       date NOT NULL,
    period_end         date NOT NULL,
    period_precision   text NOT NULL CONSTRAINT ck_observation_precision CHECK (period_precision IN (
        'DAY', 'WEEK', 'MONTH', 'QUARTER', 'SEASON', 'HALF_YEAR', 'YEAR', 'SCHOOL_YEAR', 'INTERVAL', 'ABOUT')),
    source_id          uuid NOT NULL CONSTRAINT fk_observation_source REFERENCES source (id),
    value              numeric,
    missing_reason     text CONSTRAINT ck_observation_missing_reason CHECK (missing_reason IN (
        'UNKNOWN', 'SECRET', 'LATER', 'NOT_MEANINGFUL', 'TOO_UNRELIABLE', 'NOT_COLLECTED')),
    sign               text CONSTRAINT ck_observation_sign CHECK (sign IN (
        'ZERO', 'UNKNOWN', 'LATER', 'NOT_MEANINGFUL', 'TOO_UNRELIABLE', 'LOW_RELIABILITY', 'BREAK', 'REVISED', 'PROVISIONAL', 'ESTIMATED')),
    kind               text NOT NULL CONSTRAINT ck_observation_kind CHECK (kind IN ('EXACT', 'APPROXIMATE', 'DERIVED', 'ESTIMATE', 'ROUNDED')),
    date_basis         text NOT NULL CONSTRAINT ck_observation_date_basis CHECK (date_basis IN ('STATED', 'INFERRED')),
    as_printed         text,
    numerator          bigint CONSTRAINT ck_observation_numerator CHECK (numerator >= 0),
    denominator        bigint CONSTRAINT ck_observation_denominator CHECK (denominator > 0),
    sample_size        bigint CONSTRAINT ck_observation_sample_size CHECK (sample_size > 0),
    standard_error     numeric CONSTRAINT ck_observation_standard_error CHECK (standard_error >= 0),
    note               text,
    preferred          boolean NOT NULL DEFAULT false,
    definition_version int NOT NULL,
    import_id          uuid,
    revision           int NOT NULL,
    recorded_at        timestamptz NOT NULL,
    CONSTRAINT uq_observation_key UNIQUE (series_id, period, source_id),
    CONSTRAINT ck_observation_value CHECK ((value IS NULL) <> (missing_reason IS NULL)),
    CONSTRAINT ck_observation_period CHECK (period_end > period_start)
);
CREATE INDEX ix_observation_series ON observation (series_id, period_start, period_end);
CREATE INDEX ix_observation_source ON observation (source_id);
CREATE INDEX ix_observation_import ON observation (import_id);
COMMENT ON TABLE observation IS 'data class: statistical, public or internal by its indicator; retention: as long as the installation';

CREATE TABLE observation_revision (
    seq                bigint GENERATED ALWAYS AS IDENTITY,
    observation_id     uuid NOT NULL,
    revision           int NOT NULL,
    action             text NOT NULL CONSTRAINT ck_observation_revision_action CHECK (action IN ('I', 'U', 'D')),
    series_id          uuid NOT NULL,
    period             text NOT NULL,
    period_start       date NOT NULL,
    period_end         date NOT NULL,
    period_precision   text NOT NULL,
    source_id          uuid NOT NULL,
    value              numeric,
    missing_reason     text,
    sign               text,
    kind               text NOT NULL,
    date_basis         text NOT NULL,
    as_printed         text,
    numerator          bigint,
    denominator        bigint,
    sample_size        bigint,
    standard_error     numeric,
    note               text,
    preferred          boolean NOT NULL,
    definition_version int NOT NULL,
    import_id          uuid,
    actor              text NOT NULL,
    reason             text,
    recorded_at        timestamptz NOT NULL,
    CONSTRAINT pk_observation_revision PRIMARY KEY (observation_id, revision)
);
CREATE INDEX ix_observation_revision_series ON observation_revision (series_id, period, seq);
COMMENT ON TABLE observation_revision IS 'data class: statistical, with the pseudonym of who recorded it; retention: as long as the installation; insert only';
COMMENT ON COLUMN observation_revision.actor IS 'data class: pseudonymous (account id or service client); retention: 10 years';
CREATE TRIGGER observation_revision_is_insert_only BEFORE UPDATE OR DELETE ON observation_revision
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
