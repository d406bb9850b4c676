-- What is to be done, by whom, until when, with what means and what effect.

CREATE TABLE measure (
    id                 uuid CONSTRAINT pk_measure PRIMARY KEY,
    version            bigint NOT NULL,
    process_id         uuid NOT NULL CONSTRAINT fk_measure_process REFERENCES process (id),
    working_group_id   uuid CONSTRAINT fk_measure_working_group REFERENCES working_group (id),
    source_response_id uuid CONSTRAINT fk_measure_response REFERENCES response (id),
    code               text NOT NULL,
    title              jsonb NOT NULL,
    teaser             jsonb,
    description        jsonb,
    plain_language     jsonb,
    field_of_action    text,
    responsible_organisation_id uuid CONSTRAINT fk_measure_organisation REFERENCES organisation (id),
    responsible_post   text,
    target_groups      text[] NOT NULL DEFAULT '{}',
    districts          text[] NOT NULL DEFAULT '{}',
    planned_start      date,
    planned_end        date,
    actual_start       date,
    actual_end         date,
    recurring          boolean NOT NULL DEFAULT false,
    cost_once          numeric(14, 2) CONSTRAINT ck_measure_cost_once CHECK (cost_once >= 0),
    cost_yearly        numeric(14, 2) CONSTRAINT ck_measure_cost_yearly CHECK (cost_yearly >= 0),
    staff_share        numeric(6, 2) CONSTRAINT ck_measure_staff_share CHECK (staff_share >= 0),
    funding_programme  text,
    funding_state      text NOT NULL CONSTRAINT ck_measure_funding_state
        CHECK (funding_state IN ('OPEN', 'APPLIED', 'GRANTED', 'REFUSED', 'NOT_NEEDED')),
    budget_decision_id  uuid CONSTRAINT fk_measure_budget_decision REFERENCES decision (id),
    adopted_decision_id uuid CONSTRAINT fk_measure_adopted_decision REFERENCES decision (id),
    priority           int CONSTRAINT ck_measure_priority CHECK (priority BETWEEN 1 AND 5),
    priority_reason    text,
    next_report_due    date,
    obstacle           text,
    lesson             text,
    output             text,
    not_measurable_reason text,
    visibility         text NOT NULL CONSTRAINT ck_measure_visibility CHECK (visibility IN ('DRAFT', 'INTERNAL', 'PUBLIC')),
    status             text NOT NULL CONSTRAINT ck_measure_status CHECK (status IN
        ('IDEA', 'PROPOSED', 'ADOPTED', 'IN_PREPARATION', 'RUNNING', 'CONTINUOUS', 'DONE', 'DELAYED', 'STOPPED', 'TAKEN_OVER')),
    status_justification text,
    status_since       date NOT NULL,
    created_at         timestamptz NOT NULL,
    updated_at         timestamptz NOT NULL,
    CONSTRAINT uq_measure_code UNIQUE (process_id, code),
    CONSTRAINT ck_measure_planned CHECK (planned_end IS NULL OR planned_start IS NULL OR planned_end >= planned_start),
    CONSTRAINT ck_measure_actual CHECK (actual_end IS NULL OR actual_start IS NULL OR actual_end >= actual_start)
);
CREATE INDEX ix_measure_working_group ON measure (working_group_id);
CREATE INDEX ix_measure_source_response ON measure (source_response_id);
CREATE INDEX ix_measure_title ON measure USING gin ((title::text) gin_trgm_ops);
COMMENT ON TABLE measure IS 'data class: public, internal or draft by visibility; retention: as long as the installation';
COMMENT ON COLUMN measure.responsible_post IS 'data class: internal, a post and never the name of a person; retention: as its measure';

CREATE TABLE measure_guideline (
    measure_id   uuid NOT NULL CONSTRAINT fk_measure_guideline_measure REFERENCES measure (id),
    guideline_id uuid NOT NULL CONSTRAINT fk_measure_guideline_guideline REFERENCES guideline (id),
    CONSTRAINT pk_measure_guideline PRIMARY KEY (measure_id, guideline_id)
);
CREATE INDEX ix_measure_guideline_guideline ON measure_guideline (guideline_id);
COMMENT ON TABLE measure_guideline IS 'data class: as its measure; retention: as its measure';

CREATE TABLE measure_goal (
    measure_id uuid NOT NULL CONSTRAINT fk_measure_goal_measure REFERENCES measure (id),
    goal_id    uuid NOT NULL CONSTRAINT fk_measure_goal_goal REFERENCES goal (id),
    CONSTRAINT pk_measure_goal PRIMARY KEY (measure_id, goal_id)
);
CREATE INDEX ix_measure_goal_goal ON measure_goal (goal_id);
COMMENT ON TABLE measure_goal IS 'data class: as its measure; retention: as its measure';

CREATE TABLE measure_supporter (
    measure_id      uuid NOT NULL CONSTRAINT fk_measure_supporter_measure REFERENCES measure (id),
    organisation_id uuid NOT NULL CONSTRAINT fk_measure_supporter_organisation REFERENCES organisation (id),
    CONSTRAINT pk_measure_supporter PRIMARY KEY (measure_id, organisation_id)
);
CREATE INDEX ix_measure_supporter_organisation ON measure_supporter (organisation_id);
COMMENT ON TABLE measure_supporter IS 'data class: as its measure; retention: as its measure';

CREATE TABLE measure_status_change (
    id            uuid CONSTRAINT pk_measure_status_change PRIMARY KEY,
    measure_id    uuid NOT NULL CONSTRAINT fk_measure_status_change_measure REFERENCES measure (id),
    from_status   text,
    status        text NOT NULL,
    justification text NOT NULL,
    on_date       date NOT NULL,
    author_role   text NOT NULL,
    recorded_at   timestamptz NOT NULL
);
CREATE INDEX ix_measure_status_change_measure ON measure_status_change (measure_id, recorded_at);
COMMENT ON TABLE measure_status_change IS 'data class: as its measure, the author only as a role; retention: as its measure; insert only';
CREATE TRIGGER measure_status_change_is_insert_only BEFORE UPDATE OR DELETE ON measure_status_change
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE indicator_link (
    id                 uuid CONSTRAINT pk_indicator_link PRIMARY KEY,
    version            bigint NOT NULL,
    measure_id         uuid NOT NULL CONSTRAINT fk_indicator_link_measure REFERENCES measure (id),
    indicator_id       uuid NOT NULL CONSTRAINT fk_indicator_link_indicator REFERENCES indicator (id),
    expected_direction text NOT NULL CONSTRAINT ck_indicator_link_direction CHECK (expected_direction IN ('UP', 'DOWN', 'NONE')),
    lag_months         int CONSTRAINT ck_indicator_link_lag CHECK (lag_months BETWEEN 0 AND 240),
    reasoning          text,
    created_at         timestamptz NOT NULL,
    CONSTRAINT uq_indicator_link UNIQUE (measure_id, indicator_id)
);
CREATE INDEX ix_indicator_link_indicator ON indicator_link (indicator_id);
COMMENT ON TABLE indicator_link IS 'data class: as its measure; retention: as its measure';
