-- Figures that are missing, people who look after series, and what people say to a verdict.

CREATE TABLE data_gap (
    id           uuid CONSTRAINT pk_data_gap PRIMARY KEY,
    version      bigint NOT NULL,
    number       int GENERATED ALWAYS AS IDENTITY CONSTRAINT uq_data_gap_number UNIQUE,
    series_id    uuid NOT NULL CONSTRAINT fk_data_gap_series REFERENCES series (id),
    period       text NOT NULL,
    starts_on    date NOT NULL,
    ends_on      date NOT NULL,
    reason       text NOT NULL CONSTRAINT ck_data_gap_reason CHECK (length(reason) BETWEEN 1 AND 1000),
    owner_id     uuid NOT NULL CONSTRAINT fk_data_gap_owner REFERENCES person (id),
    asked_of     text,
    asked_on     date,
    due          date NOT NULL,
    outcome      text NOT NULL CONSTRAINT ck_data_gap_outcome CHECK (outcome IN ('OPEN', 'OBTAINED', 'NOT_OBTAINABLE', 'REPLACED')),
    outcome_note text,
    replaced_by  uuid CONSTRAINT fk_data_gap_replaced_by REFERENCES series (id),
    closed_on    date,
    created_at   timestamptz NOT NULL,
    updated_at   timestamptz NOT NULL,
    CONSTRAINT ck_data_gap_closed CHECK ((outcome = 'OPEN') = (closed_on IS NULL)),
    CONSTRAINT ck_data_gap_note CHECK (outcome <> 'NOT_OBTAINABLE' OR outcome_note IS NOT NULL),
    CONSTRAINT ck_data_gap_replaced CHECK ((outcome = 'REPLACED') = (replaced_by IS NOT NULL)),
    CONSTRAINT ck_data_gap_period CHECK (ends_on > starts_on)
);
CREATE UNIQUE INDEX uq_data_gap_open ON data_gap (series_id, starts_on, ends_on) WHERE outcome = 'OPEN';
CREATE INDEX ix_data_gap_owner ON data_gap (owner_id, due) WHERE outcome = 'OPEN';
CREATE INDEX ix_data_gap_replaced_by ON data_gap (replaced_by);
COMMENT ON TABLE data_gap IS 'data class: internal; retention: as long as the installation';
COMMENT ON COLUMN data_gap.owner_id IS 'data class: personal (link to a person); retention: until the person is erased';

CREATE TABLE stewardship (
    series_id       uuid CONSTRAINT pk_stewardship PRIMARY KEY CONSTRAINT fk_stewardship_series REFERENCES series (id),
    version         bigint NOT NULL,
    person_id       uuid CONSTRAINT fk_stewardship_person REFERENCES person (id),
    release_on      date,
    release_months  int CONSTRAINT ck_stewardship_release_months CHECK (release_months BETWEEN 1 AND 120),
    release_note    text,
    updated_at      timestamptz NOT NULL,
    CONSTRAINT ck_stewardship_release CHECK ((release_on IS NULL) = (release_months IS NULL))
);
CREATE INDEX ix_stewardship_person ON stewardship (person_id);
COMMENT ON TABLE stewardship IS 'data class: internal; retention: as long as the series';
COMMENT ON COLUMN stewardship.person_id IS 'data class: personal (link to a person); retention: until handed over or the person is erased';

-- The next release of a source, given one release, the months between two, and when the series last got a figure: a
-- figure that came from two weeks before a release on belongs to that release.
CREATE FUNCTION next_release(release_on date, months int, last_recorded date) RETURNS date
    LANGUAGE sql IMMUTABLE
    RETURN CASE
        WHEN last_recorded IS NULL OR last_recorded < release_on - 14 THEN release_on
        ELSE (release_on + make_interval(months => months * (1 + ((
            extract(year FROM age(last_recorded, release_on - 14)) * 12
            + extract(month FROM age(last_recorded, release_on - 14)))::int / months))))::date
    END;

CREATE TABLE testimony (
    id               uuid CONSTRAINT pk_testimony PRIMARY KEY,
    version          bigint NOT NULL,
    series_id        uuid NOT NULL CONSTRAINT fk_testimony_series REFERENCES series (id),
    stance           text NOT NULL CONSTRAINT ck_testimony_stance CHECK (stance IN ('CONFIRMS', 'QUALIFIES', 'CONTRADICTS')),
    body             text NOT NULL CONSTRAINT ck_testimony_body CHECK (length(body) BETWEEN 1 AND 500),
    language         text NOT NULL,
    voice            text NOT NULL CONSTRAINT ck_testimony_voice CHECK (voice IN ('GROUP', 'CONCERNED', 'NETWORK')),
    working_group_id uuid CONSTRAINT fk_testimony_working_group REFERENCES working_group (id),
    verdict_result   text NOT NULL,
    verdict_period   text,
    author_id        uuid NOT NULL CONSTRAINT fk_testimony_author REFERENCES person (id),
    state            text NOT NULL CONSTRAINT ck_testimony_state CHECK (state IN ('VISIBLE', 'WITHDRAWN', 'HIDDEN')),
    hidden_because   text,
    created_at       timestamptz NOT NULL,
    updated_at       timestamptz NOT NULL,
    CONSTRAINT ck_testimony_group CHECK ((voice = 'GROUP') = (working_group_id IS NOT NULL)),
    CONSTRAINT ck_testimony_hidden CHECK ((state = 'HIDDEN') = (hidden_because IS NOT NULL))
);
CREATE UNIQUE INDEX uq_testimony_author ON testimony (series_id, author_id) WHERE state = 'VISIBLE';
CREATE INDEX ix_testimony_author ON testimony (author_id);
CREATE INDEX ix_testimony_working_group ON testimony (working_group_id);
COMMENT ON TABLE testimony IS 'data class: personal contribution, shown without a name; retention: as long as the series, withdrawn ones 1 year';
COMMENT ON COLUMN testimony.author_id IS 'data class: personal (link to a person), never shown; retention: until the person is erased';
COMMENT ON COLUMN testimony.body IS 'data class: contribution, public while visible; retention: as long as the series';
