-- A concept's way: the process, its phases, next steps and goals; the bodies that decide and what they decided.

-- A translatable text in the reader's language, else in the language it was written in.
CREATE FUNCTION in_language(text jsonb, language text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT coalesce(text -> 'entries' -> language ->> 'text', text -> 'entries' -> (text ->> 'sourceLanguage') ->> 'text')
$$;

CREATE TABLE process (
    id               uuid CONSTRAINT pk_process PRIMARY KEY,
    version          bigint NOT NULL,
    slug             text NOT NULL CONSTRAINT uq_process_slug UNIQUE,
    title            jsonb NOT NULL,
    purpose          jsonb,
    guidelines_role  jsonb,
    municipality     text NOT NULL,
    status           text NOT NULL CONSTRAINT ck_process_status CHECK (status IN ('DRAFT', 'PUBLIC', 'CLOSED', 'ARCHIVED')),
    default_language text NOT NULL,
    languages        text[] NOT NULL,
    created_at       timestamptz NOT NULL,
    updated_at       timestamptz NOT NULL
);
COMMENT ON TABLE process IS 'data class: public once published; retention: as long as the installation';

CREATE TABLE body (
    id         uuid CONSTRAINT pk_body PRIMARY KEY,
    version    bigint NOT NULL,
    kind       text NOT NULL CONSTRAINT ck_body_kind
        CHECK (kind IN ('STEERING', 'COUNCIL', 'COMMITTEE', 'INTEGRATION_COUNCIL', 'NETWORK')),
    ended_on   date,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);
COMMENT ON TABLE body IS 'data class: public; retention: as long as the installation';

CREATE TABLE body_name (
    body_id   uuid NOT NULL CONSTRAINT fk_body_name_body REFERENCES body (id),
    position  int NOT NULL,
    name      jsonb NOT NULL,
    from_date date,
    to_date   date,
    CONSTRAINT pk_body_name PRIMARY KEY (body_id, position),
    CONSTRAINT ck_body_name_dates CHECK (to_date IS NULL OR from_date IS NULL OR to_date > from_date)
);
COMMENT ON TABLE body_name IS 'data class: public; retention: as long as the installation';

-- A body's name on a day; its last one when it had none then.
CREATE FUNCTION body_name_on(body uuid, day date) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT name FROM body_name WHERE body_id = body
    ORDER BY (coalesce(from_date, day) <= day AND coalesce(to_date, 'infinity') > day) DESC, position DESC LIMIT 1
$$;

CREATE TABLE decision (
    id          uuid CONSTRAINT pk_decision PRIMARY KEY,
    version     bigint NOT NULL,
    body_id     uuid NOT NULL CONSTRAINT fk_decision_body REFERENCES body (id),
    process_id  uuid CONSTRAINT fk_decision_process REFERENCES process (id),
    decided_on  date NOT NULL,
    date_basis  text NOT NULL CONSTRAINT ck_decision_date_basis CHECK (date_basis IN ('STATED', 'INFERRED')),
    text        jsonb NOT NULL,
    kind        text NOT NULL CONSTRAINT ck_decision_kind CHECK (kind IN ('RESOLUTION', 'RECOMMENDATION', 'NOTE')),
    part        text CONSTRAINT ck_decision_part CHECK (part IN ('CONCEPT', 'RESOURCES')),
    outcome     text NOT NULL CONSTRAINT ck_decision_outcome CHECK (outcome IN ('ADOPTED', 'REJECTED', 'NOTED')),
    votes_yes   int CONSTRAINT ck_decision_votes_yes CHECK (votes_yes >= 0),
    votes_no    int CONSTRAINT ck_decision_votes_no CHECK (votes_no >= 0),
    votes_abstain int CONSTRAINT ck_decision_votes_abstain CHECK (votes_abstain >= 0),
    source_url  text,
    relied_on   boolean NOT NULL DEFAULT false,
    created_at  timestamptz NOT NULL,
    updated_at  timestamptz NOT NULL,
    CONSTRAINT ck_decision_votes CHECK ((votes_yes IS NULL) = (votes_no IS NULL) AND (votes_yes IS NULL) = (votes_abstain IS NULL))
);
CREATE INDEX ix_decision_body ON decision (body_id, decided_on);
CREATE INDEX ix_decision_process ON decision (process_id);
COMMENT ON COLUMN decision.relied_on IS 'something stands on this decision: its body, outcome and process stay';
COMMENT ON TABLE decision IS 'data class: public; retention: as long as the installation';

CREATE TABLE phase (
    id            uuid CONSTRAINT pk_phase PRIMARY KEY,
    version       bigint NOT NULL,
    process_id    uuid NOT NULL CONSTRAINT fk_phase_process REFERENCES process (id),
    kind          text NOT NULL CONSTRAINT ck_phase_kind
        CHECK (kind IN ('PREPARE', 'KICKOFF', 'EXCHANGE', 'CONSOLIDATE', 'COUNCIL', 'MONITOR')),
    title         jsonb NOT NULL,
    position      int NOT NULL,
    parallel      boolean NOT NULL DEFAULT false,
    planned_start date,
    planned_end   date,
    actual_start  date,
    actual_end    date,
    created_at    timestamptz NOT NULL,
    updated_at    timestamptz NOT NULL,
    CONSTRAINT ck_phase_planned CHECK (planned_start IS NULL OR planned_end IS NULL OR planned_end > planned_start),
    CONSTRAINT ck_phase_actual CHECK (actual_end IS NULL OR (actual_start IS NOT NULL AND actual_end >= actual_start))
);
CREATE INDEX ix_phase_process ON phase (process_id, position);
COMMENT ON TABLE phase IS 'data class: public; retention: as long as the installation';

CREATE TABLE milestone (
    id         uuid CONSTRAINT pk_milestone PRIMARY KEY,
    version    bigint NOT NULL,
    process_id uuid NOT NULL CONSTRAINT fk_milestone_process REFERENCES process (id),
    phase_id   uuid CONSTRAINT fk_milestone_phase REFERENCES phase (id) ON DELETE SET NULL,
    title      jsonb NOT NULL,
    position   int NOT NULL,
    due        date,
    done_on    date,
    evidence_url text,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);
CREATE INDEX ix_milestone_phase ON milestone (phase_id);
CREATE INDEX ix_milestone_process ON milestone (process_id, position);
COMMENT ON TABLE milestone IS 'data class: public; retention: as long as the installation';
